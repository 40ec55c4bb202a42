//! The schema of a SARIF log: borrowed, with every member optional that some producer omits.
//!
//! Names are those of `sarif-schema-2.1.0.json`, then those of the drafts of 2.0.0 and of 1.0.0 if they differ. Some
//! Python programs write them in snake case, as the module `sarif_om` does.
//!
//! Snippets, contents of artifacts, bodies and headers of requests and responses, code flows, stacks, graphs,
//! attachments, environment variables and command lines are not part of it, and so are never read.

mod artifact;
mod bag;
mod invocation;
mod location;
mod message;
mod reference;
mod result;
mod rule;
mod suppression;
mod values;

pub(crate) use artifact::{Artifact, Base, LogicalLocation};
pub(crate) use bag::Bag;
pub(crate) use invocation::{Invocation, Notification, Success};
pub(crate) use location::Location;
pub(crate) use message::{Message, Strings, multiformat};
pub(crate) use reference::Reference;
pub(crate) use result::{RawResult, Results};
pub(crate) use rule::{Rule, RuleHead};
pub(crate) use suppression::Suppressions;
pub(crate) use values::{camel, int, items, members, named, text, texts};
