//! PHPStan's own schema, one file per format, borrowed from the report.

pub mod json;
