//! Runs against a hub of our own, which keeps the rules of Security Hub.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod command;
mod faults;
mod hub;
mod support;
mod sync;
