//! Reports of cfn_nag.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("cfn-nag", bytes));
