#![doc = include_str!("../README.md")]

mod bom;
mod detect;
mod grade;
mod json;
mod map;
mod package;
pub mod raw;
mod status;
mod xml;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::FindingSource;

pub use crate::json::Json;
pub use crate::xml::Xml;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json, &Xml];

const TOOL: &str = "cyclonedx";
