//! Tests of this crate.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod components;
mod conformance;
mod documents;
mod read;
mod states;
mod vulnerabilities;
mod xml;
