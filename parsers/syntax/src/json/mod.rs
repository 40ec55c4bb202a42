//! The JSON pull reader that every JSON source shares.
//!
//! A [`Reader`] walks a document by hand where a report is large (its list of entries) and hands single
//! entries to serde where it is small. Entries are borrowed from the report, what nobody asked for is
//! skipped without being built, and an entry that does not fit leaves the reader behind it, ready for the next.
//!
//! ```
//! use report_syntax::json::{Reader, Text};
//! use report_syntax::{Limits, ReportErrorKind};
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
//! # Ok::<(), report_syntax::ReportError>(())
//! ```
//!
//! # The standard
//!
//! What is read is checked by RFC 8259. What it leaves open: a lone surrogate escape becomes U+FFFD, the last of several
//! members of one name counts for serde and for a [`Layout`], and a number beyond the range of its type is of another type.
//! A string with a malformed escape sequence or a control character costs the entry it is in, since its end is known; any other
//! syntax error ends the report.
//!
//! A value that is [skipped](Reader::skip) is checked for its brackets and quotes alone.
//!
//! [`Reader::with_stray_commas`] is for tools whose templates write too many commas.

mod ahead;
mod cursor;
mod de;
mod ends;
mod fault;
mod layout;
mod numbers;
mod reader;
mod remarks;
mod scan;
mod text;
mod unknown;
mod values;

pub use layout::{Layout, ReadMember};
pub use numbers::{Float, Int};
pub use reader::{AfterDocument, Kind, Mark, Reader};
pub use text::{Raw, StrictText, Text, TextPlaces};
