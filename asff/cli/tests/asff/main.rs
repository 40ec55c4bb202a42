//! End-to-end tests of the command line: output and exit status. One module per command.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod batch;
mod catalogs;
mod convert;
mod duplicates;
mod exceptions;
mod gate;
mod inputs;
mod list;
mod list_formats;
mod messages;
mod policy;
mod reading;
mod reconcile;
mod severity;
mod summary;
mod support;
mod validate;
mod vex;
