#![doc = include_str!("../README.md")]

mod checkstyle;
mod detect;
mod gitlab;
mod json;
mod junit;
mod lines;
mod map;
pub mod raw;
mod repeats;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::{Descriptor, FindingSource};

pub use checkstyle::Checkstyle;
pub use gitlab::GitLab;
pub use json::Json;
pub use junit::JUnit;
pub use lines::{GitHub, Raw, TeamCity};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[
    &Checkstyle,
    &GitHub,
    &GitLab,
    &Json,
    &JUnit,
    &Raw,
    &TeamCity,
];

const TOOL: &str = "phpstan";

const fn descriptor(
    id: &'static str,
    format: &'static str,
    file_names: &'static [&'static str],
) -> Descriptor {
    Descriptor::new(id, TOOL, "PHPStan", format)
        .with_file_names(file_names)
        .with_versions("0.12, 1.x, 2.x")
        .with_url("https://phpstan.org/user-guide/output-format")
}
