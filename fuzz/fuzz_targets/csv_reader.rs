//! Comma-separated values.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::csv_reader(bytes));
