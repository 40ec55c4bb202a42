//! Reads messages the way a program does.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod conformance;
mod envelope;
mod errors;
mod routes;
mod support;
