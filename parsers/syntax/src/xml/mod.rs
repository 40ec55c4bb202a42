//! The XML pull reader.
//!
//! A [`Reader`] goes from child to child of the elements it has entered, so the parent of a `name` is always known.
//! Text is borrowed from the report unless it needs decoding, unused elements are skipped without being built, and
//! after an element of the wrong form the reader is ready for the next one.
//!
//! ```
//! use report_syntax::xml::Reader;
//! use report_syntax::{Limits, ReportErrorKind};
//!
//! let text = "<scan><site name='s'><item><id>1</id></item><item><id><b/></id></item></site></scan>";
//! let mut xml = Reader::new(text, 0, &Limits::default());
//! assert_eq!(xml.root()?.name(), "scan");
//! xml.enter();
//! let mut seen = Vec::new();
//! while let Some(site) = xml.next_child()? {
//!     assert_eq!((site.name(), xml.attribute("name")?.as_deref()), ("site", Some("s")));
//!     xml.enter();
//!     while xml.next_child()?.is_some() {
//!         xml.enter();
//!         while let Some(child) = xml.next_child()? {
//!             match (child.name(), xml.text()) {
//!                 ("id", Ok(id)) => seen.push(id),
//!                 (_, Ok(_)) => {}
//!                 (_, Err(error)) => {
//!                     assert_eq!(error.kind(), ReportErrorKind::Schema);
//!                     assert_eq!(error.path(), "scan.site.item[1].id");
//!                 }
//!             }
//!         }
//!     }
//! }
//! assert_eq!(seen, ["1"]);
//! # Ok::<(), report_syntax::ReportError>(())
//! ```
//!
//! # What it does not read
//!
//! A document type declaration is refused, and with it every entity except the five predefined ones: reports do not
//! need them, and both are known for attacks.
//!
//! # Extensions of the standard
//!
//! Reports are read as they occur in practice:
//!
//! - Control characters are accepted, unescaped or as character references. They are returned unchanged, `&#x1b;` as
//!   U+001B like `\u001b` in JSON. A reference to an invalid character, such as half of a surrogate pair, becomes
//!   U+FFFD. A pair of references to the two halves becomes the character.
//! - A line break in the value of an attribute is kept, although the standard replaces it by a space, since tools that
//!   write it intend it. Line ends are `\n`
//!   everywhere, as in the standard.
//! - Namespaces are not resolved: a name is the part after the colon.
//! - In an element that is skipped, only tags are counted, comments and sections are matched, and its own end tag is
//!   compared by name. Text between the elements of an entered one is skipped.

mod attributes;
mod element;
mod fault;
mod reader;
mod scan;
mod siblings;
mod text;
mod unknown;

pub use crate::json::AfterDocument;
pub use element::{Attributes, Element};
pub use reader::{Mark, Reader};
