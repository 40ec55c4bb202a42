//! Anything that might be a report.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::detect(bytes));
