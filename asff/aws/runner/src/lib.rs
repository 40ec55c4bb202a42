#![doc = include_str!("../README.md")]

mod call;
mod changes;
mod hub;
mod import;
mod pace;
mod run;
mod stack;
mod sync;

pub use call::CallError;
pub use hub::Hubs;
pub use run::{Failing, ReadReport, Run, UnreadableReport, may_be_report};
pub use stack::on_large_stack;
pub use sync::{RefusedImport, SyncOptions, Synced, sync};

// Re-exported because their types are public here.
pub use {asff, asff_normalizer, finding_source, report_files};

/// Runs the example of the guide with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../SCALE.md")]
struct Scale;
