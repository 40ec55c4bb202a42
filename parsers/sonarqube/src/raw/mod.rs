//! The schema of SonarQube's documents: borrowed, with every member optional that some version omits.
//!
//! Names are those of the web API (`ws-commons.proto`, `ws-issues.proto`, `ws-hotspots.proto` of the server). Members
//! about people (`author`, `assignee`, `comments`, `changelog`, `users`) and members that only a user interface needs
//! (`transitions`, `actions`, `messageFormattings`, `facets`) are not part of it, and so are never read.

mod common;
mod gate;
mod generic;
mod hotspots;
mod issues;
mod releases;
mod rules;
mod sonar_report;

pub use common::{
    Component, Cut, ErrorMessage, FlowLocation, Flows, Impact, Paging, TextRange, Uncut,
};
pub use gate::{Condition, ProjectStatus};
pub use generic::{GenericIssue, GenericLocation, GenericRule, GenericTextRange};
pub use hotspots::{Hotspot, HotspotRule};
pub use issues::Issue;
pub use releases::{IssueRelease, Release};
pub use rules::{DescriptionSection, Rule};
pub use sonar_report::{ReportedIssue, ReportedRule, ReportedScan};
