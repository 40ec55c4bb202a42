//! Complete logs, read as an application reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod bad_input;
mod conformance;
mod dialects;
mod facts;
mod producers;
mod standard;
mod support;
mod texts;
mod traps;
