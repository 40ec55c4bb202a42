//! Severity values, scores and vectors.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| asff_fuzz::severity(text));
