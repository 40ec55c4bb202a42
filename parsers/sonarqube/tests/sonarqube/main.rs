//! Reports as they are found, read the way a runner reads them.

mod issues;
mod support;
