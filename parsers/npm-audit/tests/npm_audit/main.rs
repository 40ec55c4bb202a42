//! Tests of this crate.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod conformance;
mod documents;
mod formats;
mod read;
mod traps;
