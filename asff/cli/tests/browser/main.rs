//! Tests of the HTML pages in a browser: what they show, and that hostile reports have no effect. Skipped if Chromium
//! is not installed.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod devtools;
mod pages;
mod reports;
mod screenshots;
mod web;
