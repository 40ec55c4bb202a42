//! The pages in a browser: what a person sees, and what hostile reports cannot do. Skipped where there is no Chromium.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod devtools;
mod pages;
mod reports;
mod screenshots;
