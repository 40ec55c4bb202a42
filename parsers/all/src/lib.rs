//! Every reader of security reports in one crate.
