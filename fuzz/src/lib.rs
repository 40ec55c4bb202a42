//! The checks of the fuzz targets. A target only selects the check for its bytes.
//!
//! Checks panic if a guarantee is broken, and the fuzzer looks for panics.

mod catalogs;
mod findings;
mod readers;
mod redact;
mod reports;
mod severity;
mod vex;
mod wire;

pub use catalogs::{epss, kev};
pub use findings::{AnyFinding, normalizer};
pub use readers::{csv_reader, json_reader, xml_reader};
pub use redact::redact;
pub use reports::{detect, tool};
pub use severity::{policy, severity};
pub use vex::vex;
pub use wire::{asff, batch, run_file};
