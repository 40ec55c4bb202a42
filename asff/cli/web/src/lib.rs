//! Reads reports in the browser, as `asff list --format html` and `asff convert` do with files.
//!
//! The page and this program exchange bytes through one buffer of the program's memory. JavaScript reserves
//! space with [`reserve`], writes into it and calls a function. [`output`] returns the address of the result. No Rust code
//! here dereferences a pointer. The functions need no generated bindings, so `cargo build` alone builds the program.

#![expect(
    dead_code,
    reason = "the modules of the command line have functions that the page does not call"
)]

// The modules of the command line that make the page.
#[path = "../../src/asff_source.rs"]
mod asff_source;
#[path = "../../src/captions.rs"]
mod captions;
#[path = "../../src/columns.rs"]
mod columns;
#[path = "../../src/html/mod.rs"]
mod html;
#[path = "../../src/json.rs"]
mod json;
mod list;
#[path = "../../src/rank.rs"]
mod rank;
mod reports;
#[path = "../../src/rows.rs"]
mod rows;
#[path = "../../src/text.rs"]
mod text;

use std::cell::RefCell;

use self::reports::Reports;

thread_local! {
    /// The state of the page, which has one thread.
    static STATE: RefCell<State> = RefCell::default();
}

#[derive(Default)]
struct State {
    /// The bytes that JavaScript wrote.
    input: Vec<u8>,
    output: Vec<u8>,
    reports: Reports,
}

/// Reserves space for this number of bytes, and returns its address.
#[expect(
    unsafe_code,
    reason = "the browser calls it by its name, which no other function has"
)]
#[unsafe(no_mangle)]
pub extern "C" fn reserve(bytes: usize) -> *mut u8 {
    STATE.with_borrow_mut(|state| {
        state.input = vec![0; bytes];
        state.input.as_mut_ptr()
    })
}

/// Adds a report. The input is its name, of this number of bytes, and its content.
#[expect(
    unsafe_code,
    reason = "the browser calls it by its name, which no other function has"
)]
#[unsafe(no_mangle)]
pub extern "C" fn add(name: usize) {
    STATE.with_borrow_mut(|state| {
        let mut name_and_report = std::mem::take(&mut state.input);
        let report = name_and_report.split_off(name.min(name_and_report.len()));
        let name = String::from_utf8_lossy(&name_and_report).into_owned();
        state.reports.add(name, report);
    });
}

/// Removes all reports.
#[expect(
    unsafe_code,
    reason = "the browser calls it by its name, which no other function has"
)]
#[unsafe(no_mangle)]
pub extern "C" fn clear() {
    STATE.take();
}

/// Writes the page of the findings to the output. Returns its length in bytes.
#[expect(
    unsafe_code,
    reason = "the browser calls it by its name, which no other function has"
)]
#[unsafe(no_mangle)]
pub extern "C" fn page() -> usize {
    STATE.with_borrow_mut(|state| {
        state.output = state.reports.page();
        state.output.len()
    })
}

/// Writes the findings as ASFF to the output. The input has one line each for account, region, repository, branch and
/// time. Returns the length in bytes; the length of an error message is negative.
#[expect(
    unsafe_code,
    reason = "the browser calls it by its name, which no other function has"
)]
#[unsafe(no_mangle)]
pub extern "C" fn asff() -> isize {
    STATE.with_borrow_mut(|state| {
        let input = String::from_utf8_lossy(&state.input).into_owned();
        let (output, sign) = match state.reports.asff(&input) {
            Ok(findings) => (findings, 1),
            Err(message) => (message.into_bytes(), -1),
        };
        state.output = output;
        sign * isize::try_from(state.output.len()).unwrap_or(isize::MAX)
    })
}

/// Returns the address of the last result.
#[expect(
    unsafe_code,
    reason = "the browser calls it by its name, which no other function has"
)]
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    STATE.with_borrow(|state| state.output.as_ptr())
}
