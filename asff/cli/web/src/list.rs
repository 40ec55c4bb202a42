//! The HTML list of the command line.

#[path = "../../src/list/html/mod.rs"]
pub(crate) mod html;
#[path = "../../src/list/listing.rs"]
mod listing;

pub(crate) use self::listing::{Listing, ReportState, remark};
