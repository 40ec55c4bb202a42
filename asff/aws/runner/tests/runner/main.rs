//! Runs against a hub of our own, which keeps the rules of Security Hub.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod cloud;
mod command;
mod faults;
mod function;
mod hub;
mod jobs;
mod lambda;
mod services;
mod support;
mod sync;
