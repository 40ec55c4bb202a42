//! The part that sources of all formats share.
//!
//! A source implements what is special about its tool as a *walk*, a [`JsonWalk`], an `XmlWalk` or a [`LineWalk`]: which
//! members hold entries, and what an entry becomes. The engine does the rest. It reads the documents of a file, arrays of documents,
//! and the text around them; enters and leaves containers; skips members that are `null` or unknown; takes a single element for
//! a list of one; gives each unusable entry its position and path; and skips entries that the report repeats.
//!
//! Without a walk, [`json_list`] reads a report that is a list of objects, and [`JsonLists`] one with lists of objects. The
//! walk of any other report has levels:
//!
//! ```
//! use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, FlowResult};
//! use finding_source::json::{Reader, Text};
//! use finding_source::schema::Objects;
//! use finding_source::*;
//!
//! static LINT: Descriptor = Descriptor::new("lint-json", "lint", "Lint", "JSON");
//!
//! /// Reports such as `{"version": "1.2", "problems": [{"check": "eval"}]}`.
//! #[derive(Debug)]
//! struct Lint;
//!
//! impl FindingSource for Lint {
//!     fn descriptor(&self) -> &'static Descriptor {
//!         &LINT
//!     }
//!
//!     fn detect(&self, shape: &Shape<'_>) -> Confidence {
//!         match shape.json().is_some_and(|root| root.has("problems")) {
//!             true => Confidence::Likely,
//!             false => Confidence::No,
//!         }
//!     }
//!
//!     fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
//!         engine::json(input, Self, Problems::default())
//!     }
//! }
//!
//! finding_source::schema! {
//!     /// One problem.
//!     struct Problem<'r> {
//!         /// The rule.
//!         check: Option<Text<'r>> = "check",
//!     }
//! }
//!
//! /// The position of the reader.
//! #[derive(Clone, Copy)]
//! enum At {
//!     Top,
//!     Problems,
//! }
//!
//! #[derive(Default)]
//! struct Problems<'r> {
//!     problem: Objects<'r, Problem<'r>>,
//! }
//!
//! impl<'r> JsonWalk<'r> for Problems<'r> {
//!     type At = At;
//!
//!     fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
//!         Ok(Flow::Enter(At::Top))
//!     }
//!
//!     fn member(
//!         &mut self,
//!         _: At,
//!         name: &str,
//!         reader: &mut Reader<'r>,
//!         record: &mut Record<'r>,
//!     ) -> FlowResult<At> {
//!         match name {
//!             "problems" => return Ok(Flow::List(At::Problems)),
//!             "version" => record.scan.tool_version = reader.text_value()?.and_then(|v| v.trimmed()),
//!             _ => return Ok(Flow::Skip),
//!         }
//!         Ok(Flow::Read)
//!     }
//!
//!     fn entry(
//!         &mut self,
//!         _: At,
//!         reader: &mut Reader<'r>,
//!         record: &mut Record<'r>,
//!     ) -> Result<Outcome<'r>, ReportError> {
//!         let problem = self.problem.read(reader, record)?;
//!         let Some(check) = problem.check.and_then(|check| check.trimmed()) else {
//!             return Ok(Outcome::Unusable("a problem without the name of its check"));
//!         };
//!         let identity = Identity::new().with("check", &check);
//!         let rule = Rule::new(check.clone());
//!         Ok(Finding::new("lint", Kind::Code, rule, check, identity).into())
//!     }
//! }
//!
//! let limits = Limits::default();
//! let report = Report::new(br#"{"problems": [{"check": "eval"}, {}], "version": "1.2"}"#, &limits)?;
//! let mut findings = Lint.findings(&report, &Options::default())?;
//! assert_eq!(findings.next().unwrap()?.title, "eval");
//! let error = findings.next().unwrap().unwrap_err();
//! assert_eq!((error.path(), error.position().unwrap().byte), ("problems[1]", 33));
//! # Ok::<(), ReportError>(())
//! ```

mod input;
mod json;
mod lines;
mod list;
mod lists;
mod walk;
#[cfg(feature = "xml")]
mod xml;

use std::collections::VecDeque;
use std::fmt;

use crate::{Entries, Finding, Record, ReportError};

pub use input::Input;
pub use json::json;
pub use lines::{Line, LineWalk, lines};
pub use list::{each_entry, json_list, json_list_without_repeats};
pub use lists::JsonLists;
pub use walk::JsonWalk;
#[cfg(feature = "xml")]
pub use xml::{XmlWalk, xml};

/// The result of [`FindingSource::open`](crate::FindingSource::open).
pub type Opened<'r> = Result<Box<dyn Entries<'r> + 'r>, ReportError>;

/// The result of a walk for a value: where the engine continues, or an error.
///
/// After an error of [`ErrorScope::Entry`](crate::ErrorScope) the reader is after the value, and reading continues
/// there.
pub type FlowResult<A> = Result<Flow<A>, ReportError>;

/// The result of a walk for an entry: what becomes of it, or an error, as for [`FlowResult`].
pub type Entry<'r> = Result<Outcome<'r>, ReportError>;

/// How the engine continues from a value that it has shown to the walk.
///
/// `A` is the walk's own type for levels. A member that is `null` is skipped if the walk enters it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow<A> {
    /// Skips the value: the format does not have it here. If it contains entries, by the names in `ENTRIES`, the report
    /// becomes partial, with a note of their place.
    Skip,
    /// Continues: the walk has read or skipped the value.
    Read,
    /// Enters the object or element. Its members or children are at this level.
    Enter(A),
    /// Enters the object twice, for entries that have to be known together. The first time, the walk gets a record that is
    /// [discarded](Record::is_scratch), [surveys](JsonWalk::survey) each entry, and errors are dropped. XML is read once.
    Twice(A),
    /// Enters the array. Its elements are at this level. An object in place of the array is taken for its only element.
    List(A),
    /// Enters the object, whose member names are data. Its values are at this level, like the elements of a list. An
    /// array in place of the object is taken for a list.
    Map(A),
    /// Reads the value as an entry at this level.
    Entry(A),
    /// Returns an error with the position and the path of the value, and skips it unless the walk has read it.
    Unusable(&'static str),
}

/// True if the walk has read the value, false if the format does not have it here: see
/// [`Members::read`](crate::schema::Members::read).
impl<A> From<bool> for Flow<A> {
    fn from(read: bool) -> Self {
        match read {
            true => Self::Read,
            false => Self::Skip,
        }
    }
}

/// The result of reading an entry.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "almost every entry is a finding")]
pub enum Outcome<'r> {
    /// One finding.
    Finding(Finding<'r>),
    /// Several findings, in this order.
    Several(Vec<Finding<'r>>),
    /// Several findings, which are made one by one: for an entry that may have so many that a list needs too much memory.
    OneByOne(NextFinding<'r>),
    /// No finding: the entry was noted or counted.
    Nothing,
    /// An error with the position and the path of the entry. The text is the reason.
    Unusable(&'static str),
}

/// Makes the findings of an entry, one with each call, until it returns `None`.
pub struct NextFinding<'r>(Box<Next<'r>>);

type Next<'r> = dyn FnMut(&mut Record<'r>) -> Option<Finding<'r>> + Send + 'r;

impl<'r> NextFinding<'r> {
    /// Creates it from a function.
    pub fn new(next: impl FnMut(&mut Record<'r>) -> Option<Finding<'r>> + Send + 'r) -> Self {
        Self(Box::new(next))
    }
}

impl fmt::Debug for NextFinding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextFinding").finish_non_exhaustive()
    }
}

impl<'r> From<Finding<'r>> for Outcome<'r> {
    fn from(finding: Finding<'r>) -> Self {
        Self::Finding(finding)
    }
}

/// The error makes the entry unusable.
impl<'r> From<Result<Finding<'r>, &'static str>> for Outcome<'r> {
    fn from(finding: Result<Finding<'r>, &'static str>) -> Self {
        finding.map_or_else(Self::Unusable, Self::Finding)
    }
}

/// `None` means no finding. The error makes the entry unusable.
impl<'r> From<Result<Option<Finding<'r>>, &'static str>> for Outcome<'r> {
    fn from(finding: Result<Option<Finding<'r>>, &'static str>) -> Self {
        match finding {
            Ok(finding) => finding.map_or(Self::Nothing, Self::Finding),
            Err(what) => Self::Unusable(what),
        }
    }
}

/// The error makes the entry unusable.
impl<'r> From<Result<Vec<Finding<'r>>, &'static str>> for Outcome<'r> {
    fn from(findings: Result<Vec<Finding<'r>>, &'static str>) -> Self {
        findings.map_or_else(Self::Unusable, Self::Several)
    }
}

/// The error makes the entry unusable.
impl<'r> From<Result<NextFinding<'r>, &'static str>> for Outcome<'r> {
    fn from(findings: Result<NextFinding<'r>, &'static str>) -> Self {
        findings.map_or_else(Self::Unusable, Self::OneByOne)
    }
}

/// The pending findings of an entry that has several.
#[derive(Debug, Default)]
struct Queue<'r> {
    made: VecDeque<Finding<'r>>,
    others: Option<NextFinding<'r>>,
}

impl<'r> Queue<'r> {
    /// Adds what an entry comes to. The error is the reason why the entry is unusable.
    fn add(&mut self, outcome: Outcome<'r>) -> Result<(), &'static str> {
        match outcome {
            Outcome::Finding(finding) => self.made.push_back(finding),
            Outcome::Several(findings) => self.made.extend(findings),
            Outcome::OneByOne(findings) => self.others = Some(findings),
            Outcome::Nothing => {}
            Outcome::Unusable(what) => return Err(what),
        }
        Ok(())
    }

    #[inline]
    fn next(&mut self, record: &mut Record<'r>) -> Option<Finding<'r>> {
        match self.made.is_empty() && self.others.is_none() {
            true => None,
            false => self.take(record),
        }
    }

    fn take(&mut self, record: &mut Record<'r>) -> Option<Finding<'r>> {
        if let Some(finding) = self.made.pop_front() {
            return Some(finding);
        }
        let NextFinding(next) = self.others.as_mut()?;
        let finding = next(record);
        if finding.is_none() {
            self.others = None;
        }
        finding
    }
}

/// The position of the engine in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before a document.
    Before,
    /// Inside a document, or after it.
    Within,
    /// After the last document of the source.
    End,
}

#[cfg(test)]
mod tests;
