#![doc = include_str!("../README.md")]

mod broken;
mod csv;
mod dependencies;
mod detect;
mod gitlab;
mod json;
mod junit;
mod map;
mod notes;
mod raw;
mod xml;

// Re-exported because its types are part of the public interface.
pub use finding_source;

pub use csv::Csv;
pub use gitlab::GitLab;
pub use json::Json;
pub use junit::JUnit;
pub use xml::Xml;

use finding_source::FindingSource;

/// The tool's id.
const TOOL: &str = "dependency-check";
/// The tool's name.
const TOOL_NAME: &str = "Dependency-Check";

/// The URL of the tool's documentation of its reports.
const DOCUMENTATION: &str =
    "https://dependency-check.github.io/DependencyCheck/general/thereport.html";

/// All sources of this crate.
pub static SOURCES: [&dyn FindingSource; 5] = [&Json, &Xml, &Csv, &GitLab, &JUnit];
