//! What SonarQube writes, as it writes it: borrowed, and with every member optional that some version leaves out.
//!
//! Names are those of the web API (`ws-commons.proto`, `ws-issues.proto`, `ws-hotspots.proto` of the server).
//! Not here, and so never read: `author`, `assignee`, `comments`, `changelog`, `users`, which are about people,
//! and what only a user interface needs (`transitions`, `actions`, `messageFormattings`, `facets`).

mod common;
mod hotspots;
mod issues;

pub use common::{Component, ErrorMessage, Flow, FlowLocation, Paging, TextRange};
pub use hotspots::Hotspot;
pub use issues::{Impact, Issue};
