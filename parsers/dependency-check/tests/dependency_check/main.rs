//! Reports as they are found, read the way a runner reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what fails here fails a test"
)]

mod broken;
mod formats;
mod identity;
mod peers;
mod remedies;
mod support;
mod traps;
