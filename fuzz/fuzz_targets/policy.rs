//! Policy files.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| asff_fuzz::policy(text));
