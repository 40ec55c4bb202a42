//! CISA's catalog of known exploited vulnerabilities.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::kev(bytes));
