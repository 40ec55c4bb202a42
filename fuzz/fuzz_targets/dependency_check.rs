//! Reports of OWASP Dependency-Check.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("dependency-check", bytes));
