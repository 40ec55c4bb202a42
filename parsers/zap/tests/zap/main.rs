//! Complete reports, read as an application reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
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
