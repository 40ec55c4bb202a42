//! XML, read in two ways.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::xml_reader(bytes));
