//! Reads the reports of [PHPStan](https://phpstan.org), the static analyser of PHP.
//!
#![doc = include_str!("../README.md")]

mod detect;
mod entries;
mod gitlab;
mod json;
mod map;
pub mod raw;

use finding_source::FindingSource;

pub use gitlab::Gitlab;
pub use json::Json;

/// Every source of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Gitlab, &Json];

const TOOL: &str = "phpstan";
const TOOL_NAME: &str = "PHPStan";
const VERSIONS: &str = "0.12, 1.x, 2.x";
const DOCUMENTATION: &str = "https://phpstan.org/user-guide/output-format";
