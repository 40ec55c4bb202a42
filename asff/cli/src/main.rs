//! The reference runner.

fn main() {}
