//! The command line, as a runner sees it: what it prints, and how it ends. A module for each command.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod batch;
mod catalogues;
mod convert;
mod duplicates;
mod exceptions;
mod gate;
mod inputs;
mod list;
mod list_formats;
mod policy;
mod reading;
mod reconcile;
mod severity;
mod summary;
mod support;
mod validate;
