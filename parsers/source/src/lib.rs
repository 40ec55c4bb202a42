#![doc = include_str!("../README.md")]

mod absent;
mod between;
pub mod cyclone_dx;
mod descriptor;
pub mod engine;
mod findings;
mod lines;
mod logs;
mod look_alikes;
pub mod markup;
mod numbers;
mod once;
mod options;
pub mod path;
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
#[cfg(feature = "testing")]
pub mod testing;
mod tool;
mod unknown;
#[cfg(feature = "vex")]
pub mod vex;
pub mod weakness;
mod words;

pub use between::Following;
pub use descriptor::Descriptor;
pub use engine::Input;
pub use finding;
pub use finding::{
    Advisory, Completeness, ContainerImage, CvssRating, FileLocation, Finding, FindingConfidence,
    FindingStatus, Identity, ImageReference, KnownExploited, Location, NamedLocation, Note,
    NoteKind, Package, Purl, Reference, Region, Remediation, Rule, Scan, Str, TemplateResource,
    Timestamp, ToolSeverity, WebLocation, cvss, text, url, version,
};
pub use finding_redact;
pub use finding_redact::Redaction;
pub use finding_severity::{CvssVersion, Kind};
pub use findings::{Covered, Entries, Findings, Summary};
pub use options::{Instances, Options};
pub use record::Record;
pub use registry::{Candidate, Registry, Source};
pub use repeats::{
    Duplicates, EntryIndex, Key, KeyHash, NamedGroups, OccurrenceCounter, Repeat, Uncompared,
};
pub use report::{Report, ReportPart};
pub use report_syntax;
#[cfg(feature = "csv")]
pub use report_syntax::csv;
pub use report_syntax::documents::{DocumentReader, EntryReader};
pub use report_syntax::json;
#[cfg(feature = "xml")]
pub use report_syntax::xml;
pub use report_syntax::{ErrorScope, Limits, Position, ReportError, ReportErrorKind};
pub use seed::Seed;
pub use shape::{
    JsonShape, LinesShape, LookAlike, Marks, Node, Patterns, Shape, XmlNode, XmlShape, is_like,
};
pub use source::{Confidence, FindingSource};
pub use split::{Part, Parts};
pub use tool::tool_id;
pub use words::{Lines, Words};
