#![doc = include_str!("../README.md")]

mod advice;
mod advisory;
#[cfg(feature = "catalogs")]
mod catalog;
pub mod cvss;
mod dependency;
mod finding;
mod identity;
mod image;
mod location;
mod named;
mod note;
mod package;
mod purl;
mod redacted;
mod redaction;
mod rule;
mod scan;
#[cfg(feature = "serde")]
mod serialized;
mod subject;
pub mod text;
mod timestamp;
pub mod url;
pub mod version;
mod vulnerability;
pub mod weakness;

pub use finding_redact;
pub use finding_redact::Redaction;
pub use finding_severity::{CvssVersion, Kind};

pub use self::advice::{Reference, Remediation};
pub use self::advisory::{Advisory, CvssRating, KnownExploited};
pub use self::finding::{Finding, FindingStatus, Str};
pub use self::identity::{Identity, Numbering};
pub use self::image::{ContainerImage, ImageReference};
pub use self::location::{FileLocation, Location, Package, Region, TemplateResource, WebLocation};
pub use self::named::NamedLocation;
pub use self::note::{Completeness, Note, NoteKind};
pub use self::purl::Purl;
pub use self::redaction::Redactor;
pub use self::rule::{FindingConfidence, Rule, ToolSeverity};
pub use self::scan::Scan;
pub use self::timestamp::{ParseTimestampError, Timestamp};
