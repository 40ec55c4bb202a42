//! Looking up severity values does not allocate.

use allocation_counter::measure;
use finding_severity::vocabulary::{self, Meaning};
use finding_severity::{Evidence, Kind, Label, Policy, PolicyRule};

#[test]
fn a_word_is_graded_without_allocation() {
    let policies = [
        Policy::default(),
        Policy::default().with_word("zap", "High", Label::Critical),
        Policy::default()
            .with_rule(
                PolicyRule::new("")
                    .kind(Kind::Web)
                    .cwe(79)
                    .at_most(Label::Low),
            )
            .unwrap()
            .with_rule(
                PolicyRule::new("")
                    .advisory("CVE-2021-44228")
                    .at_most(Label::Low),
            )
            .unwrap(),
    ];
    let mut words = 0;
    for policy in &policies {
        for table in vocabulary::ALL {
            for (word, meaning) in table.words() {
                // If the number decides, its text is allocated.
                let decides = matches!(meaning, Meaning::Grade(_));
                let evidence = Evidence {
                    tool: table.id(),
                    word: Some(word),
                    score: decides.then_some(9.8),
                    cwes: &[79],
                    advisories: &["CVE-2021-44229"],
                    ..Evidence::default()
                };
                let info = measure(|| {
                    std::hint::black_box(policy.grade(&evidence));
                });
                assert_eq!(info.count_total, 0, "{table} {word}");
                words += 1;
            }
        }
    }
    assert!(words > 500, "{words}");
}

#[test]
fn an_unknown_word_is_graded_without_allocation() {
    let policy = Policy::default();
    for word in ["bananas", "7.5", "-1.0", "9.8 CRITICAL", "  ", "höchst"] {
        let evidence = Evidence {
            tool: "trivy",
            word: Some(word),
            ..Evidence::default()
        };
        let info = measure(|| {
            std::hint::black_box(policy.grade(&evidence));
        });
        assert_eq!(info.count_total, 0, "{word}");
    }
}
