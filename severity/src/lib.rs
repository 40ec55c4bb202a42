//! Severity.
