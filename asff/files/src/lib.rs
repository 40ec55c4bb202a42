#![doc = include_str!("../README.md")]

mod catalogs;
mod directories;
mod gather;
mod input;
pub mod names;
mod refused;

pub use finding_source;

pub use self::catalogs::{CatalogFiles, Catalogs};
pub use self::directories::{Directories, Directory};
pub use self::gather::{gather, is_aside, of_names};
pub use self::input::{Input, bytes, bytes_up_to, name, plain, unreadable_report};
pub use self::refused::{Content, Refused, message};
