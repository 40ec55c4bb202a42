//! Secrets in any text.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| asff_fuzz::redact(text));
