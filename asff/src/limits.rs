//! The limits of the format, for producers.
//!
//! Lengths are counted in characters (Unicode code points), sizes in bytes of compact JSON. The names
//! are those of the members: [`TITLE_CHARS`], [`TYPES_ITEMS`], [`PRODUCT_FIELDS_VALUE_CHARS`].


#[rustfmt::skip]
#[path = "generated/limits.rs"]
mod members;

pub use members::*;

/// The only schema version since 2018.
pub const SCHEMA_VERSION: &str = "2018-10-08";

/// The maximum number of findings in one `BatchImportFindings` request.
pub const REQUEST_FINDINGS: usize = 100;

/// The maximum size of one `BatchImportFindings` request in bytes. The documentation says "6 MB" without saying whether
/// this is decimal; this is the smaller reading.
pub const REQUEST_BYTES: usize = 6_000_000;

/// The maximum size of one finding in bytes: "240 KB", read as decimal like [`REQUEST_BYTES`].
pub const FINDING_BYTES: usize = 240_000;

/// The maximum size of a single string in a finding, in bytes.
pub const FIELD_BYTES: usize = 32_767;
