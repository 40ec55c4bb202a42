//! Answers of SonarQube.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("sonarqube", bytes));
