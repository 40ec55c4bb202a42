#![doc = include_str!("../README.md")]

pub mod arn;
pub mod batch;
#[rustfmt::skip]
#[path = "generated/core.rs"]
mod core_types;
pub mod copies;
pub mod coverage;
pub mod details;
mod double;
mod field_map;
pub mod limits;
mod open_words;
mod other_members;
pub mod reconcile;
mod shape;
mod timestamp;
pub mod validate;
pub mod wire;
#[rustfmt::skip]
#[path = "generated/words.rs"]
mod words;

pub use core_types::*;
pub use double::Double;
pub use field_map::FieldMap;
pub use open_words::UnlistedWord;
pub use other_members::OtherMembers;
pub use timestamp::{Instant, TimestampError, TimestampText};
pub use words::*;
