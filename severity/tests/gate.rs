//! Counting, and the decision whether a pipeline may continue.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a failed expectation is the failure"
)]

use finding_severity::{Gate, Item, Kind, Label, Normalized, Previous, Status, Tally};
use proptest::prelude::*;
use proptest::sample::select;

fn item(label: Label) -> Item<'static> {
    Item {
        normalized: label.floor(),
        tool: "zap",
        ..Item::default()
    }
}

/// Returns an earlier finding that was not in the KEV catalog.
fn before(label: Label) -> Option<Previous> {
    Some(Previous {
        normalized: label.floor(),
        known_exploited: false,
    })
}

#[test]
fn a_tally_counts_open_findings_by_label_tool_and_kind() {
    let mut tally = Tally::default();
    tally.add_tool("phpstan");
    let high = Item {
        kind: Some(Kind::Web),
        ..item(Label::High)
    };
    tally.add(&high);
    tally.add(&Item {
        tool: "trivy",
        previous: before(Label::High),
        known_exploited: true,
        kind: Some(Kind::Dependency),
        ..high
    });
    tally.add(&item(Label::Low));
    for status in [
        Status::Suppressed,
        Status::FalsePositive,
        Status::Fixed,
        Status::Fixed,
    ] {
        tally.add(&Item {
            status,
            known_exploited: true,
            ..item(Label::Critical)
        });
    }

    let counts: Vec<_> = tally.counts().iter().map(|(_, count)| count).collect();
    assert_eq!(counts, [0, 1, 0, 2, 0]);
    assert_eq!(
        (tally.counts().total(), tally.counts().highest()),
        (3, Some(Label::High))
    );
    let tools: Vec<_> = tally
        .tools()
        .map(|(tool, c)| (tool, c.total(), c.get(Label::High)))
        .collect();
    assert_eq!(tools, [("phpstan", 0, 0), ("trivy", 1, 1), ("zap", 2, 1)]);
    let kinds: Vec<_> = tally
        .kinds()
        .map(|(kind, counts)| (kind, counts.total()))
        .collect();
    assert_eq!(kinds, [(Kind::Dependency, 1), (Kind::Web, 1)]);
    assert_eq!(
        Status::ALL
            .iter()
            .map(|&status| tally.with_status(status))
            .collect::<Vec<_>>(),
        [3, 1, 1, 2]
    );
    assert_eq!((tally.open(), tally.total()), (3, 7));
    assert_eq!((tally.new_findings(), tally.known_exploited()), (2, 1));
}

#[test]
fn tallies_of_two_reports_are_merged() {
    let items = [
        item(Label::High),
        Item {
            tool: "trivy",
            kind: Some(Kind::Secret),
            ..item(Label::Critical)
        },
        Item {
            status: Status::Suppressed,
            ..item(Label::Low)
        },
        Item {
            known_exploited: true,
            previous: before(Label::Low),
            ..item(Label::High)
        },
    ];
    let mut whole = Tally::default();
    items.iter().for_each(|item| whole.add(item));
    for at in 0..=items.len() {
        let (mut left, mut right) = (Tally::default(), Tally::default());
        items[..at].iter().for_each(|item| left.add(item));
        items[at..].iter().for_each(|item| right.add(item));
        left.merge(&right);
        assert_eq!(left, whole);
    }
}

#[test]
fn a_gate_fails_at_its_label() {
    for threshold in Label::ALL {
        for label in Label::ALL {
            let mut check = Gate::new().fail_on(threshold).check();
            assert_eq!(check.add(&item(label)), label >= threshold);
            check.report("zap.json", None);
            assert_eq!(
                check.finish().passed(),
                label < threshold,
                "{label} at {threshold}"
            );
        }
    }
}

#[test]
fn a_gate_fails_at_its_number() {
    let mut check = Gate::new().fail_on(Normalized::new(75).unwrap()).check();
    assert!(!check.add(&Item {
        normalized: Normalized::new(74).unwrap(),
        ..item(Label::High)
    }));
    assert!(check.add(&Item {
        normalized: Normalized::new(75).unwrap(),
        ..item(Label::High)
    }));
    check.report("zap.json", None);
    let verdict = check.finish();
    assert_eq!(verdict.severe().get(Label::High), 1);
    assert_eq!(
        verdict.to_string(),
        "failed: 1 finding of HIGH (75) or more"
    );
}

#[test]
fn closed_findings_do_not_count() {
    let mut check = Gate::new()
        .fail_on(Label::Informational)
        .fail_on_known_exploited()
        .check();
    for &status in Status::ALL.iter().filter(|status| **status != Status::Open) {
        assert!(!check.add(&Item {
            status,
            known_exploited: true,
            ..item(Label::Critical)
        }));
    }
    check.report("zap.json", None);
    assert_eq!(check.finish().to_string(), "passed");
}

#[test]
fn a_gate_on_new_findings_passes_old_ones() {
    let mut check = Gate::new().fail_on(Label::High).new_only().check();
    assert!(!check.add(&Item {
        previous: before(Label::High),
        ..item(Label::Critical)
    }));
    check.report("zap.json", None);
    assert!(check.verdict().passed());
    assert!(check.add(&item(Label::High)));
    assert_eq!(
        check.finish().to_string(),
        "failed: 1 new finding of HIGH (70) or more"
    );
}

#[test]
fn a_finding_that_became_severe_enough_is_new_to_the_gate() {
    let mut check = Gate::new().fail_on(Label::High).new_only().check();
    let raised = Item {
        previous: before(Label::Low),
        ..item(Label::High)
    };
    assert!(check.add(&raised));
    let below = Item {
        previous: before(Label::Low),
        ..item(Label::Medium)
    };
    assert!(!check.add(&below));
}

#[test]
fn a_finding_that_entered_the_catalog_is_new_to_the_gate() {
    let mut check = Gate::new().fail_on_known_exploited().new_only().check();
    let listed = Item {
        known_exploited: true,
        previous: before(Label::Critical),
        ..item(Label::Critical)
    };
    assert!(check.add(&listed));
    let known = Previous {
        normalized: Label::Low.floor(),
        known_exploited: true,
    };
    assert!(!check.add(&Item {
        previous: Some(known),
        ..listed
    }));
}

#[test]
fn a_gate_of_kinds_ignores_other_kinds() {
    let of = |kind| Item {
        kind,
        known_exploited: true,
        ..item(Label::Critical)
    };
    let gate = Gate::new().fail_on(Label::High).fail_on_known_exploited();
    let mut check = gate
        .clone()
        .with_kinds([Kind::Secret, Kind::Dependency])
        .check();
    assert!(!check.add(&of(Some(Kind::Quality))));
    check.report("zap.json", None);
    assert!(check.verdict().passed());
    assert!(check.add(&of(Some(Kind::Secret))));
    // A finding of unknown kind may be one of them.
    assert!(check.add(&of(None)));
    let mut check = gate.with_kinds([]).check();
    assert!(check.add(&of(Some(Kind::Quality))));
    let mut check = Gate::new().with_kinds([Kind::Web]).check();
    check.report("zap.json", Some("the scan was stopped"));
    assert!(!check.finish().passed());
}

#[test]
fn a_gate_on_known_exploitation_ignores_severity() {
    let mut check = Gate::new().fail_on_known_exploited().check();
    assert!(!check.add(&item(Label::Critical)));
    assert!(check.add(&Item {
        known_exploited: true,
        ..item(Label::Informational)
    }));
    assert!(check.add(&Item {
        known_exploited: true,
        ..item(Label::Low)
    }));
    check.report("zap.json", None);
    let verdict = check.finish();
    assert_eq!(
        (verdict.known_exploited(), verdict.severe().total()),
        (2, 0)
    );
    assert_eq!(verdict.to_string(), "failed: 2 known exploited findings");
}

#[test]
fn a_check_without_a_report_fails_unless_incomplete_ones_are_allowed() {
    let mut check = Gate::new().fail_on(Label::High).check();
    check.add(&item(Label::Low));
    assert!(!check.verdict().passed());
    assert_eq!(check.verdict().to_string(), "failed: no report");
    check.report("zap.json", None);
    assert!(check.verdict().passed());
    assert_eq!(check.verdict().reports(), 1);

    let mut check = Gate::new().fail_on(Label::High).check();
    check.add(&item(Label::High));
    assert_eq!(
        check.finish().to_string(),
        "failed: 1 finding of HIGH (70) or more, no report"
    );
    assert!(Gate::new().allow_incomplete().check().finish().passed());
}

#[test]
fn an_incomplete_report_fails_unless_that_is_allowed() {
    let mut check = Gate::new().fail_on(Label::High).check();
    check.report("zap.json", Some("the scan was stopped"));
    let verdict = check.finish();
    assert!(!verdict.passed());
    assert_eq!(verdict.incomplete(), ["zap.json: the scan was stopped"]);
    assert_eq!(verdict.to_string(), "failed: 1 incomplete report");

    let mut check = Gate::new().fail_on(Label::High).allow_incomplete().check();
    check.report("zap.json", Some("the scan was stopped"));
    assert!(check.verdict().passed());
    check.add(&item(Label::High));
    let verdict = check.finish();
    assert_eq!(verdict.incomplete().len(), 1);
    assert_eq!(
        verdict.to_string(),
        "failed: 1 finding of HIGH (70) or more"
    );
}

#[test]
fn a_verdict_names_every_cause() {
    let mut check = Gate::new()
        .fail_on(Label::High)
        .fail_on_known_exploited()
        .check();
    for label in Label::ALL {
        check.add(&Item {
            known_exploited: true,
            ..item(label)
        });
    }
    check.report("a", Some("cut"));
    check.report("b", Some("cut"));
    assert_eq!(
        check.finish().to_string(),
        "failed: 2 findings of HIGH (70) or more, 5 known exploited findings, 2 incomplete reports"
    );
}

#[cfg(feature = "policy-files")]
#[test]
fn tally_and_verdict_are_data() {
    let mut tally = Tally::default();
    tally.add(&Item {
        kind: Some(Kind::Web),
        ..item(Label::High)
    });
    tally.add(&Item {
        status: Status::FalsePositive,
        ..item(Label::High)
    });
    let json = serde_json::to_string(&tally).unwrap();
    let counts = r#"{"INFORMATIONAL":0,"LOW":0,"MEDIUM":0,"HIGH":1,"CRITICAL":0}"#;
    let expected = format!(
        "{{\"counts\":{counts},\"tools\":{{\"zap\":{counts}}},\"kinds\":{{\"web\":{counts}}},\
         \"statuses\":{{\"open\":1,\"false-positive\":1}},\"new\":1,\"known_exploited\":0}}"
    );
    assert_eq!(json, expected);
    assert_eq!(serde_json::from_str::<Tally>(&json).unwrap(), tally);

    let mut check = Gate::new().fail_on(Label::High).check();
    check.add(&item(Label::High));
    check.report("zap.json", Some("why"));
    let verdict = check.finish();
    let json = serde_json::to_string(&verdict).unwrap();
    let expected = format!(
        "{{\"passed\":false,\"gate\":{{\"fail_on\":70,\"fail_on_known_exploited\":false,\
         \"new_only\":false,\"allow_incomplete\":false}},\"severe\":{counts},\
         \"known_exploited\":0,\"reports\":1,\"incomplete\":[\"zap.json: why\"]}}"
    );
    assert_eq!(json, expected);
    assert_eq!(
        serde_json::from_str::<finding_severity::Verdict>(&json).unwrap(),
        verdict
    );
    let forged = json.replace("\"passed\":false", "\"passed\":true");
    let error = serde_json::from_str::<finding_severity::Verdict>(&forged).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("`passed` contradicts the rest of the verdict")
    );
}

fn items() -> impl Strategy<Value = Item<'static>> {
    let previous = (0..=100_u8, any::<bool>()).prop_map(|(number, known_exploited)| Previous {
        normalized: Normalized::new(number).unwrap(),
        known_exploited,
    });
    (
        0..=100_u8,
        select(&["zap", "sarif"]),
        proptest::option::of(select(Kind::ALL)),
        select(Status::ALL),
        proptest::option::of(previous),
        any::<bool>(),
    )
        .prop_map(
            |(number, tool, kind, status, previous, known_exploited)| Item {
                normalized: Normalized::new(number).unwrap(),
                tool,
                kind,
                status,
                previous,
                known_exploited,
            },
        )
}

proptest! {
    #[test]
    fn merging_the_findings_of_several_reports_does_not_depend_on_order(
        items in proptest::collection::vec(items(), 1..6),
        turn in 0..6_usize,
    ) {
        let merged = |items: &[Item<'static>]| {
            let mut all = items[0];
            items.iter().for_each(|item| all.merge(item));
            all
        };
        let all = merged(&items);
        let mut turned = items.clone();
        turned.rotate_left(turn % items.len());
        prop_assert_eq!(merged(&turned), all);
        turned.reverse();
        prop_assert_eq!(merged(&turned), all);
        // An open finding wins over a closed one, and among equals the more severe one wins.
        let is_open = items.iter().any(|item| item.status == Status::Open);
        prop_assert_eq!(all.status == Status::Open, is_open);
        let counted = items.iter().filter(|item| (item.status == Status::Open) == is_open);
        let worst = counted.map(|item| item.normalized).max().unwrap();
        prop_assert_eq!(all.normalized, worst);
        // If one of them fails the gate, all of them together fail it.
        let gate = Gate::new().fail_on(Label::High).fail_on_known_exploited().new_only();
        let fails = |item: &Item<'_>| {
            let fails = gate.fails(item);
            assert_eq!(gate.clone().check().add(item), fails);
            fails
        };
        if items.iter().any(fails) {
            prop_assert!(fails(&all));
        }
    }
}
