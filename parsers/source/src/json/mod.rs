//! The JSON pull reader that every JSON source shares.
//!
//! A [`Reader`] walks a document by hand where a report is large (its list of entries) and hands single
//! entries to serde where it is small. Entries are borrowed from the report, what nobody asked for is
//! skipped without being built, and an entry that does not fit leaves the reader behind it, ready for the next.
//!
//! ```
//! use finding_source::json::{Reader, Text};
//! use finding_source::{Limits, ReportErrorKind};
//!
//! #[derive(serde::Deserialize)]
//! struct Alert<'r> {
//!     #[serde(borrow)]
//!     name: Text<'r>,
//! }
//!
//! let text = r#"{"site": [{"name": "a", "x": [1]}, {"name": {}}, {"name": "c"}]}"#;
//! let mut reader = Reader::new(text, 0, &Limits::default());
//! reader.enter_object()?;
//! assert_eq!(reader.next_key()?.unwrap().as_raw(), "site");
//! reader.enter_array()?;
//! let mut seen = Vec::new();
//! while reader.next_item()? {
//!     match reader.read::<Alert>() {
//!         Ok(alert) => seen.push(alert.name.to_cow().into_owned()),
//!         Err(error) => {
//!             assert_eq!(error.kind(), ReportErrorKind::Schema);
//!             assert_eq!(error.path(), "site[1].name");
//!         }
//!     }
//! }
//! assert_eq!(seen, ["a", "c"]);
//! # Ok::<(), finding_source::ReportError>(())
//! ```
//!
//! # What it takes beyond the standard
//!
//! Reports are read as they are found: control characters may stand unescaped in strings, a lone surrogate escape
//! becomes U+FFFD, a comma too many, as templates write them (`[, 1]`, `[1, ]`), is passed over, and a value that nobody
//! asked for is only checked for its brackets and quotes.

mod de;
mod ends;
mod fault;
mod layout;
mod reader;
mod remarks;
mod scan;
mod text;
mod values;

pub use layout::{Layout, ReadMember};
pub use reader::{AfterDocument, Kind, Mark, Reader};
pub use text::{Float, Int, Raw, StrictText, Text, TextPlaces};
