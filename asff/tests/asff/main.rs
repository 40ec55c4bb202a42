//! The tests of this crate, in one program that is linked once.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "in a test a panic is the failure"
)]

mod arbitrary;
mod batch;
mod common;
mod copies;
mod coverage;
mod limits;
#[cfg(feature = "resource-details")]
mod members;
mod messages;
mod reconcile;
mod roundtrip;
mod validate;
mod wire;
