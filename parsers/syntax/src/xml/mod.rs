//! The XML pull reader that every XML source shares.
//!
//! A [`Reader`] goes from child to child of the elements it has entered, so that a `name` is always the name of
//! something known. Text is borrowed from the report where nothing in it needs decoding, what nobody asked for
//! is passed over without being built, and an element that does not fit leaves the reader behind it, ready for
//! the next.
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
//! A document type declaration is refused, and with it every entity but the five that XML itself defines:
//! no report needs one, and both are known for attacks.
//!
//! # What it takes beyond the standard
//!
//! Reports are read as they are found:
//!
//! - Control characters may stand unescaped, or as character references. They are given as they are, `&#x1b;` as
//!   U+001B like `\u001b` in JSON; a reference to no character at all, such as half of a surrogate pair, becomes
//!   U+FFFD. The two halves of a pair, one reference each, become the character they stand for.
//! - A line break in the value of an attribute stays one, where the standard makes a blank of it. Tools that write
//!   it mean it. Line ends are `\n` everywhere, as in the standard.
//! - Namespaces are not resolved: a name is what stands behind the colon.
//! - Of an element that nobody asked for, only tags are counted, comments and sections are matched, and its own end
//!   tag is compared by name. Text between the elements of one that was entered is passed over.

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
