//! Reports of Amazon Inspector and Amazon ECR.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("inspector", bytes));
