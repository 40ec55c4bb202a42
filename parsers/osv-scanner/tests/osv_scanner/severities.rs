//! Severities, in the order in which they count.

use finding_source::{FindingStatus, Kind};

use crate::support::{fact, one, package, place, valid};

#[test]
fn the_score_of_the_group_is_a_text() {
    for (text, score) in [
        (r#""7.5""#, Some(7.5)),
        (r#""10.0""#, Some(10.0)),
        (r#""""#, None),
        (r#""unknown""#, None),
        (r#""11""#, None),
        (r#""-1""#, None),
        ("null", None),
    ] {
        let finding = one(&format!(r#", "max_severity": {text}"#), "");
        assert_eq!(finding.grade.score, score, "{text}");
    }
}

#[test]
fn the_score_of_a_record_is_a_vector() {
    let vector = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N";
    let finding = one(
        "",
        &format!(r#", "severity": [{{"type": "CVSS_V4", "score": "{vector}"}}]"#),
    );
    let rating = &finding.advisories[0].ratings[0];
    assert_eq!(
        (rating.vector.as_deref(), rating.score),
        (Some(vector), None)
    );
    assert_eq!(finding.grade.word, None);
}

#[test]
fn the_word_of_the_database_counts_without_a_score_and_a_vector() {
    let word = r#", "database_specific": {"severity": "MODERATE"}"#;
    assert_eq!(one("", word).grade.word.as_deref(), Some("MODERATE"));
    let scored = one(r#", "max_severity": "9.8""#, word);
    assert_eq!((scored.grade.score, scored.grade.word), (Some(9.8), None));
    let vector = r#", "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H"}]"#;
    let rated = one("", &[word, vector].concat());
    assert_eq!(rated.grade.word, None);
    let broken = vector.replace("/AV:L", "");
    let broken = one("", &[word, &*broken].concat());
    assert_eq!(broken.grade.word.as_deref(), Some("MODERATE"));
}

#[test]
fn records_of_go_pypi_and_rustsec_without_a_severity_are_not_graded() {
    let finding = one(
        "",
        r#", "database_specific": {"url": "https://go.example"}"#,
    );
    assert_eq!((finding.grade.word, finding.grade.score), (None, None));
}

#[test]
fn the_severity_of_the_affected_package_counts_if_the_record_has_none() {
    let affected = |severity| {
        format!(
            r#", "affected": [{{"package": {{"name": "other", "ecosystem": "npm"}}, "severity": [{{"type": "CVSS_V2", "score": "AV:L/AC:H/Au:M/C:N/I:N/A:P"}}]}},
                {{"package": {{"name": "demo", "ecosystem": "npm"}}, "severity": [{{"type": "CVSS_V2", "score": "AV:N/AC:L/Au:N/C:P/I:P/A:P"}}]}}]{severity}"#
        )
    };
    let vectors = |record: &str| -> Vec<String> {
        let ratings = one("", record).advisories[0].ratings.clone();
        let vectors = ratings.into_iter().filter_map(|rating| rating.vector);
        vectors.map(Into::into).collect()
    };
    assert_eq!(vectors(&affected("")), ["AV:N/AC:L/Au:N/C:P/I:P/A:P"]);
    let own = r#", "severity": [{"type": "CVSS_V2", "score": "AV:N/AC:L/Au:N/C:N/I:N/A:P"}]"#;
    assert_eq!(vectors(&affected(own)), ["AV:N/AC:L/Au:N/C:N/I:N/A:P"]);
}

#[test]
fn words_of_ubuntu_and_debian_have_their_own_scales() {
    let read = valid("2.5-image.json");
    let grades: Vec<_> = read.findings.iter().map(|finding| &finding.grade).collect();
    let grades: Vec<_> = grades
        .iter()
        .map(|grade| (grade.word.as_deref(), grade.vocabulary))
        .collect();
    assert_eq!(
        grades,
        [
            (Some("unimportant"), None),
            // `not yet assigned` is not a grade.
            (None, None),
            (Some("medium"), Some("ubuntu"))
        ]
    );
}

#[test]
fn an_unimportant_vulnerability_has_no_severity_of_its_score() {
    let finding = &valid("2.5-image.json").findings[0];
    assert_eq!(finding.grade.score, None);
    assert_eq!(finding.status, FindingStatus::Open);
}

#[test]
fn code_that_is_not_called_lowers_the_severity_and_suppresses_nothing() {
    let read = valid("1.9-call-analysis.json");
    let [uncalled, called] = &read.findings[..] else {
        panic!("{} findings", read.findings.len());
    };
    assert_eq!(uncalled.grade.word.as_deref(), Some("uncalled"));
    assert_eq!(fact(uncalled, "Called"), Some("false"));
    assert_eq!(uncalled.status, FindingStatus::Open);
    assert_eq!(
        (called.grade.score, fact(called, "Called")),
        (Some(9.1), None)
    );
}

#[test]
fn the_call_analysis_has_either_spelling_and_counts_for_each_id_of_a_group() {
    for (analysis, word) in [
        (r#"{"OSV-1": {"called": false}}"#, Some("uncalled")),
        (
            r#"{"OSV-1": {"called": false}, "GO-1": {"called": true}}"#,
            None,
        ),
        (r#"{"OSV-1": {}}"#, None),
        ("{}", None),
    ] {
        for name in ["experimental_analysis", "experimentalAnalysis"] {
            let finding = one(&format!(r#", "{name}": {analysis}"#), "");
            assert_eq!(finding.grade.word.as_deref(), word, "{name} {analysis}");
        }
    }
}

#[test]
fn a_malicious_package_is_critical_without_a_score() {
    let finding = &valid("2.4-malicious-withdrawn-unmaintained.json").findings[0];
    assert_eq!(finding.grade.word.as_deref(), Some("malicious"));
    assert_eq!(finding.cwes, [506]);
}

#[test]
fn a_withdrawn_record_is_not_an_open_finding() {
    let read = valid("2.4-malicious-withdrawn-unmaintained.json");
    let reason = Some("withdrawn on 2024-05-06T07:08:09Z".into());
    assert_eq!(
        read.findings[1].status,
        FindingStatus::Suppressed { reason }
    );
}

#[test]
fn a_withdrawn_record_beside_a_valid_one_is_not_used() {
    let read = package(
        r#""vulnerabilities": [{"id": "A-1", "withdrawn": "2024-01-01T00:00:00Z", "details": "Withdrawn."},
            {"id": "B-1", "details": "Valid."}], "groups": [{"ids": ["A-1", "B-1"]}]"#,
    );
    assert_eq!(read.findings[0].status, FindingStatus::Open);
    assert_eq!(read.findings[0].description.as_deref(), Some("Valid."));
}

#[test]
fn an_unmaintained_package_is_a_matter_of_quality_and_an_unsound_one_is_not() {
    let read = valid("2.4-malicious-withdrawn-unmaintained.json");
    let kinds: Vec<_> = read.findings[2..]
        .iter()
        .map(|finding| (finding.grade.word.as_deref(), finding.kind))
        .collect();
    assert_eq!(
        kinds,
        [
            (Some("unmaintained"), Kind::Quality),
            (Some("unsound"), Kind::Dependency)
        ]
    );
}

#[test]
fn a_vulnerability_that_only_rustsec_calls_informational_is_graded_by_its_score() {
    let read = package(
        r#""vulnerabilities": [{"id": "RUSTSEC-1", "affected": [{"database_specific": {"informational": "unsound"}}]},
            {"id": "GHSA-1"}], "groups": [{"ids": ["GHSA-1", "RUSTSEC-1"], "max_severity": "9.8"}]"#,
    );
    assert_eq!(read.findings[0].grade.score, Some(9.8));
}

#[test]
fn severities_of_detectors_are_numbers() {
    let read = valid("2.5-licenses-deprecated-detectors.json");
    let words: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.grade.word.as_deref())
        .collect();
    assert_eq!(words, [Some("LOW"), Some("CRITICAL")]);
    assert_eq!(read.findings[0].kind, Kind::Configuration);
    for number in ["0", "9", "-9223372036854775808"] {
        let text = format!(
            r#"{{"results": [], "experimental_config": {{}}, "experimental_generic_findings": [{{"Adv": {{"Title": "a", "Sev": {number}}}}}]}}"#
        );
        let read = crate::support::read(text.as_bytes()).unwrap();
        let word = read.findings[0].grade.word.as_deref();
        assert_eq!(word, Some(number).filter(|number| *number != "0"));
    }
}

#[test]
fn weaknesses_come_from_github_or_from_the_affected_package() {
    let time = &valid("2.3-groups.json").findings[0];
    assert_eq!(time.cwes, [476, 824]);
    assert_eq!(place(time).fixed_in.as_deref(), Some("0.2.23"));
}
