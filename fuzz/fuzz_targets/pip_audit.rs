//! Reports of pip-audit.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("pip-audit", bytes));
