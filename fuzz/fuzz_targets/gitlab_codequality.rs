//! Reports in the form of GitLab's Code Quality.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("gitlab-codequality", bytes));
