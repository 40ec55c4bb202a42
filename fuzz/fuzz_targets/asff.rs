//! Findings in the AWS Security Finding Format.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::asff(bytes));
