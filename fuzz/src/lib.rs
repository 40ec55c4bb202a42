//! What the fuzz targets check. A target only says which check its bytes go to.
//!
//! Checks panic when a promise is broken; a panic is what a fuzzer looks for.

mod catalogues;
mod findings;
mod readers;
mod redact;
mod reports;
mod severity;
mod wire;

pub use catalogues::{epss, kev};
pub use findings::{AnyFinding, normalizer};
pub use readers::{csv_reader, json_reader, xml_reader};
pub use redact::redact;
pub use reports::{detect, tool};
pub use severity::{policy, severity};
pub use wire::{asff, batch, run_file};
