//! Findings with one `Id`.

use std::cmp::Ordering;

use asff::copies::{Copies, Repetition};
use asff::wire;

/// Returns for each finding of the document its relation to earlier ones, and whether it counts.
fn copies(document: &str) -> Vec<(Repetition, bool)> {
    let mut copies = Copies::default();
    let mut findings = wire::read(document.as_bytes());
    let mut found = Vec::new();
    while let Some(finding) = findings.next() {
        found.push(copies.add(&finding.unwrap(), findings.text()));
    }
    let numbered = found.into_iter().enumerate();
    numbered
        .map(|(number, copy)| (copy, copies.counts(number)))
        .collect()
}

#[test]
fn the_one_that_was_updated_last_counts_whatever_the_order() {
    let dated =
        |day: u8| format!(r#"{{"Id":"a","UpdatedAt":"2026-01-0{day}T00:00:00Z","Title":"{day}"}}"#);
    let of = |days: [u8; 3]| copies(&format!("[{}]", days.map(dated).join(",")));
    let different = |of, updated| Repetition::Different { of, updated };
    assert_eq!(
        of([2, 1, 3]),
        [
            (Repetition::First, false),
            (different(0, Ordering::Less), false),
            (different(0, Ordering::Greater), true),
        ]
    );
    assert_eq!(
        of([3, 1, 3]),
        [
            (Repetition::First, true),
            (different(0, Ordering::Less), false),
            (Repetition::Equal { of: 0 }, false),
        ]
    );
}

#[test]
fn copies_are_equal_in_any_layout_and_order_and_differ_in_unknown_members() {
    let document = r#"[{"Id":"a","Title":"t"}, { "Title" : "\u0074", "Id": "a" }, {"Id":"a","Title":"t","More":1}]"#;
    let found: Vec<_> = copies(document).into_iter().map(|(copy, _)| copy).collect();
    assert_eq!(found[..2], [Repetition::First, Repetition::Equal { of: 0 }]);
    assert!(matches!(
        found[2],
        Repetition::Different {
            of: 0,
            updated: Ordering::Equal
        }
    ));
}

#[test]
fn findings_of_other_products_and_findings_without_id_are_not_copies() {
    let document = r#"[{"Id":"a","ProductArn":"x"},{"Id":"a","ProductArn":"y"},{"Id":"a","AwsAccountId":"1"},
        {"Title":"no id"},{"Title":"no id"}]"#;
    assert!(
        copies(document)
            .iter()
            .all(|it| *it == (Repetition::First, true))
    );
}
