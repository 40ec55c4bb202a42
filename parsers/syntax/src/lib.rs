#![doc = include_str!("../README.md")]

#[cfg(feature = "csv")]
pub mod csv;
pub mod documents;
mod error;
pub mod json;
mod limits;
pub mod text;
#[cfg(feature = "xml")]
pub mod xml;

pub use error::{ErrorScope, LineCounter, Position, ReportError, ReportErrorKind};
pub use limits::Limits;
