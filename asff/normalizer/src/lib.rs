//! Turns what a security tool found into AWS Security Hub findings that the service accepts.
