//! Findings as data.

use finding::{
    Advisory, Completeness, CvssRating, FileLocation, Finding, FindingStatus, Identity, Kind,
    Location, Note, NoteKind, Package, Rule, Scan, Timestamp, ToolSeverity,
};
use serde_json::{json, to_value};

#[test]
fn what_a_finding_does_not_state_is_left_out() {
    let rule = Rule::new("no-eval");
    let finding = Finding::new("lint", Kind::Code, rule, "eval", Identity::new());
    let expected =
        json!({"tool": "lint", "rule": {"id": "no-eval"}, "kind": "code", "title": "eval"});
    assert_eq!(to_value(&finding).unwrap(), expected);
    assert_eq!(to_value(Scan::default()).unwrap(), json!({}));
}

#[test]
fn what_a_finding_states_is_written_by_its_names() {
    let identity = Identity::new().with("rule", "r").with("path", "a");
    let rule = Rule::new("r").with_name(Some("Name".into()));
    let mut finding = Finding::new("scan", Kind::Dependency, rule, "a defect", identity);
    finding.identity.set_occurrence(2);
    finding.grade = ToolSeverity::word("High");
    finding.push_cwe(79);
    let mut advisory = Advisory::new("CVE-2024-1");
    let vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    advisory.push_rating(Some(CvssRating::of_vector(vector)));
    finding.advisories.push(advisory);
    let file = FileLocation::new("a.c").at_line(Some(3));
    finding.locations.push(Location::File(file));
    finding.locations.push(Location::Package(Package::new("a")));
    finding.locations.push(Location::Cluster("c".into()));
    finding.more_locations = 4;
    finding.status = FindingStatus::Suppressed {
        reason: Some("accepted".into()),
    };
    finding.needs_review = true;
    finding.first_seen = Timestamp::parse("2024-05-06T07:08:09+02:00");
    finding.facts.push(("Fact", "1".into()));
    let value = to_value(&finding).unwrap();
    let of = |pointer: &str| value.pointer(pointer).cloned().unwrap_or_default();
    for (pointer, expected) in [
        ("/rule", json!({"id": "r", "name": "Name"})),
        ("/grade", json!({"word": "High"})),
        ("/cwes", json!([79])),
        ("/advisories/0/id", json!("CVE-2024-1")),
        ("/advisories/0/ratings/0/vector", json!(vector)),
        ("/advisories/0/ratings/0/version", json!("3.1")),
        (
            "/locations/0",
            json!({"file": {"path": "a.c", "region": {"start_line": 3}}}),
        ),
        ("/locations/1", json!({"package": {"name": "a"}})),
        ("/locations/2", json!({"cluster": "c"})),
        ("/more_locations", json!(4)),
        ("/status", json!({"suppressed": {"reason": "accepted"}})),
        ("/needs_review", json!(true)),
        ("/first_seen", json!("2024-05-06T05:08:09Z")),
        (
            "/identity",
            json!([["rule", "r"], ["path", "a"], ["occurrence", "2"]]),
        ),
        ("/facts", json!([["Fact", "1"]])),
    ] {
        assert_eq!(of(pointer), expected, "{pointer}");
    }
}

#[test]
fn notes_and_completeness_are_words_and_reasons() {
    let mut note = Note::new(NoteKind::UnknownWord, "unknown severity");
    let once = json!({"kind": "unknown_word", "text": "unknown severity"});
    assert_eq!(to_value(&note).unwrap(), once);
    note.times = 2;
    assert_eq!(to_value(&note).unwrap()["times"], json!(2));
    assert_eq!(to_value(Completeness::Complete).unwrap(), json!("complete"));
    let partial = Completeness::Partial("cut".into());
    assert_eq!(
        to_value(partial).unwrap(),
        json!({"partial": {"why": "cut"}})
    );
}
