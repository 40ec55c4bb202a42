//! The guarantees of every source, on our samples.

use finding_hadolint::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, conform, same_identities};

const TWO_FILES: &[u8] = include_bytes!("samples/two-files.json");
const MOVED: &[u8] = include_bytes!("samples/moved.json");
const SHELLCHECK_FIRST: &[u8] = include_bytes!("samples/shellcheck-first.json");
const SYNTAX_ERROR: &[u8] = include_bytes!("samples/syntax-error.json");
const UNUSABLE: &[u8] = include_bytes!("samples/unusable-entries.json");

#[test]
fn the_source_conforms() {
    let samples = [
        ("two files", TWO_FILES),
        ("on another machine", MOVED),
        ("ShellCheck first", SHELLCHECK_FIRST),
        ("a syntax error", SYNTAX_ERROR),
    ];
    let checked = conform(&Json, samples, SOURCES);
    // The samples have lines and paths that the suite can move.
    assert!(checked.moved_lines > 0 && checked.moved_roots > 0);
}

#[test]
fn broken_reports_conform() {
    let suite = Suite::new(&Json).broken();
    suite.check([("unusable entries", UNUSABLE)]);
}

#[test]
fn the_identity_does_not_depend_on_machine_and_line() {
    same_identities((&Json, TWO_FILES), (&Json, MOVED));
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let samples = [("two files", TWO_FILES), ("a syntax error", SYNTAX_ERROR)];
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples), []);
    assert_eq!(suite.unreported_types(samples), []);
}
