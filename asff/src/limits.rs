//! The limits that a producer has to keep, each stated once.
//!
//! Lengths are counted in characters (Unicode code points), sizes in bytes of compact JSON. The names
//! are those of the members: [`TITLE_CHARS`], [`TYPES_ITEMS`], [`PRODUCT_FIELDS_VALUE_CHARS`].


#[rustfmt::skip]
#[path = "generated/limits.rs"]
mod members;

pub use members::*;

/// The only schema version there has been since 2018.
pub const SCHEMA_VERSION: &str = "2018-10-08";

/// The most findings of one `BatchImportFindings` request.
pub const REQUEST_FINDINGS: usize = 100;

/// The most bytes of one `BatchImportFindings` request: "6 MB", of which the documentation does not
/// say whether they are decimal, so the smaller reading.
pub const REQUEST_BYTES: usize = 6_000_000;

/// The most bytes of one finding: "240 KB", read as decimal like [`REQUEST_BYTES`].
pub const FINDING_BYTES: usize = 240_000;

/// The most bytes of a single text anywhere in a finding.
pub const FIELD_BYTES: usize = 32_767;
