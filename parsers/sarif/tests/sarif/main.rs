//! Logs as they are found, read the way a runner reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what fails here fails a test"
)]

mod bad_input;
mod conformance;
mod dialects;
mod facts;
mod producers;
mod standard;
mod support;
mod traps;
