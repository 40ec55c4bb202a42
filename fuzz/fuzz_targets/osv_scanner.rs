//! Reports of osv-scanner.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| asff_fuzz::tool("osv-scanner", bytes));
