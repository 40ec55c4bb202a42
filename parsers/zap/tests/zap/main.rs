//! Reports as they are found, read the way a runner reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what fails here fails a test"
)]

mod alerts;
mod bad_input;
mod conformance;
mod evidence;
mod exports;
mod instances;
mod json;
mod lambda;
mod support;
mod traps;
mod xml;
