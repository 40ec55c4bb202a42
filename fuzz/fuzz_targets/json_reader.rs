//! JSON, read in three ways.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::json_reader(bytes));
