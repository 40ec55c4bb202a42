//! Reads reports of OWASP Dependency-Check.

mod detect;
mod json;
mod map;
mod raw;

pub use json::Json;

use finding_source::FindingSource;

/// The tool's id.
const TOOL: &str = "dependency-check";
/// The tool's name.
const TOOL_NAME: &str = "Dependency-Check";

/// Every source of this crate.
pub static SOURCES: [&dyn FindingSource; 1] = [&Json];
