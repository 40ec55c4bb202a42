//! The JSON pull reader.
//!
//! A [`Reader`] walks the large parts of a document (the list of entries), and passes single entries to serde. Entries
//! are borrowed from the report, unused values are skipped without being built, and after an entry of the wrong type
//! the reader is ready for the next one.
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
//! Values that are read are checked according to RFC 8259. In cases that it leaves open: a lone surrogate escape
//! becomes U+FFFD, the last of several members with one name counts for serde and for a [`Layout`], and a number
//! outside the range of its type is a value of another type. A string with a malformed escape sequence or a control
//! character affects only its entry, since its end is known. Any other syntax error ends the report.
//!
//! In a value that is [skipped](Reader::skip), only brackets and quotation marks are checked.
//!
//! [`Reader::with_stray_commas`] is for tools whose templates write superfluous commas.

mod ahead;
mod cursor;
mod de;
mod ends;
mod fault;
mod kind;
mod layout;
mod numbers;
mod reader;
mod remarks;
mod scan;
mod text;
mod unknown;
mod values;

pub use kind::ValueKind;
pub use layout::{Layout, ReadMember};
pub use numbers::{Float, Int};
pub use reader::{AfterDocument, Mark, Reader};
pub use text::{Raw, StrictText, Text, TextPlaces};
