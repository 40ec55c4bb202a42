#![doc = include_str!("../README.md")]

mod between;
#[cfg(feature = "catalogues")]
mod catalogue;
pub mod cvss;
pub mod cyclone_dx;
mod descriptor;
pub mod engine;
mod finding;
mod findings;
mod homes;
mod identity;
mod lines;
mod logs;
mod look_alikes;
pub mod markup;
mod note;
mod numbers;
mod options;
mod package;
pub mod path;
mod purl;
mod record;
mod redaction;
mod registry;
mod repeats;
mod report;
pub mod schema;
mod seed;
mod several;
mod severity;
mod shape;
mod source;
mod split;
mod subject;
#[cfg(feature = "testing")]
pub mod testing;
pub mod text;
mod timestamp;
mod tool;
mod unknown;
pub mod url;
pub mod version;
#[cfg(feature = "vex")]
pub mod vex;
mod vulnerability;
pub mod weakness;
mod words;

pub use between::Following;
pub use descriptor::Descriptor;
pub use engine::Input;
pub use finding::{
    Advisory, ContainerImage, CvssRating, FileLocation, Finding, FindingConfidence, Grade,
    ImageReference, KnownExploited, Location, NamedLocation, Package, Reference, Region,
    Remediation, Rule, Status, Str, TemplateResource, WebLocation,
};
pub use finding_redact;
pub use finding_redact::Redaction;
pub use finding_severity::{CvssVersion, Kind};
pub use findings::{Entries, Findings, Summary};
pub use identity::Identity;
pub use note::{Completeness, Note, NoteKind};
pub use options::{Instances, Options};
pub use purl::Purl;
pub use record::{Record, Scan};
pub use registry::{Candidate, Registry, Source};
pub use repeats::{Duplicates, EntryIndex, Key, KeyHash, NamedGroups, OccurrenceCounter, Repeat};
pub use report::Report;
pub use report_syntax;
#[cfg(feature = "csv")]
pub use report_syntax::csv;
pub use report_syntax::documents::DocumentReader;
pub use report_syntax::json;
#[cfg(feature = "xml")]
pub use report_syntax::xml;
pub use report_syntax::{ErrorScope, Limits, Position, ReportError, ReportErrorKind};
pub use seed::Seed;
pub use shape::{
    JsonShape, LinesShape, LookAlike, Marks, Node, Patterns, Shape, XmlNode, XmlShape,
};
pub use source::{Confidence, FindingSource};
pub use split::{Part, Parts};
pub use timestamp::Timestamp;
pub use tool::tool_id;
pub use words::{Lines, Words};
