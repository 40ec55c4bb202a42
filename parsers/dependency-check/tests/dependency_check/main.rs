//! Complete reports, read as an application reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

mod broken;
mod formats;
mod identity;
mod peers;
mod remedies;
mod support;
mod traps;
