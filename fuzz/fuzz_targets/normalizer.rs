//! Findings of any content.

#![no_main]

libfuzzer_sys::fuzz_target!(|finding: asff_fuzz::AnyFinding| asff_fuzz::normalizer(finding));
