//! The schemas of the tool's reports, as its templates write them, borrowed from the report.

pub(crate) mod json;
