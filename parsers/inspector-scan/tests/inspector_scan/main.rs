//! Tests of this crate.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod conformance;
mod look_alikes;
mod read;
mod reports;
