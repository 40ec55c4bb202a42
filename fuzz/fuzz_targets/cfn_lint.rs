//! Reports of cfn-lint.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("cfn-lint", bytes));
