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

use finding_source::FindingSource;

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
