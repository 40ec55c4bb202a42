//! The order of evidence, and the effects of a policy.

#![expect(
    clippy::expect_used,
    reason = "in a test a failed expectation is the failure"
)]

use std::borrow::Cow;

use finding_severity::vocabulary::{Meaning, Vocabulary};
use finding_severity::{
    Basis, Cvss, CvssVersion, Disagreement, Evidence, EvidenceKind, Kind, Label, Normalized,
    Policy, PolicyRule, PolicyWarning, Rating, Status, Step, Usage,
};

const NONE: Evidence<'static> = Evidence {
    tool: "",
    kind: None,
    word: None,
    vocabulary: None,
    scale: None,
    score: None,
    ratings: &[],
    rule: None,
    cwes: &[],
    advisories: &[],
    packages: &[],
    paths: &[],
    status: Status::Open,
    confidence: None,
    known_exploited: false,
    epss: None,
};

const CRITICAL_31: &str = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const MEDIUM_31: &str = "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N";

fn worded<'a>(tool: &'a str, word: &'a str) -> Evidence<'a> {
    Evidence {
        tool,
        word: Some(word),
        ..NONE
    }
}

fn rated<'a>(ratings: &'a [Rating<'a>]) -> Evidence<'a> {
    Evidence {
        tool: "grype",
        ratings,
        ..NONE
    }
}

fn scored(version: CvssVersion, score: f64) -> Rating<'static> {
    Rating {
        version: Some(version),
        score: Some(score),
        ..Rating::default()
    }
}

fn vector(vector: &str) -> Rating<'_> {
    Rating {
        vector: Some(vector),
        ..Rating::default()
    }
}

/// Returns number and basis by the default policy.
fn graded(evidence: &Evidence<'_>) -> (u8, String) {
    let graded = Policy::default().grade(evidence);
    assert_eq!(graded.label, graded.normalized.label());
    (graded.normalized.get(), graded.basis.to_string())
}

fn number(number: u8) -> Normalized {
    Normalized::new(number).expect("0 to 100")
}

#[test]
fn a_word_gives_its_label_the_lowest_number() {
    assert_eq!(graded(&worded("zap", "High")), (70, "word of zap".into()));
    assert_eq!(
        graded(&worded("zap", " informational ")),
        (0, "word of zap".into())
    );
    assert_eq!(
        graded(&worded("phpstan", "ignorable")),
        (1, "word of phpstan".into())
    );
    assert_eq!(
        graded(&worded("phpstan", "non-ignorable")),
        (40, "word of phpstan".into())
    );
    assert_eq!(
        graded(&worded("phpstan", "diagnostic")),
        (0, "word of phpstan".into())
    );
    assert_eq!(
        graded(&worded("cfn-nag", "FAIL")),
        (70, "word of cfn-nag".into())
    );
}

#[test]
fn second_highest_word_of_sonarqube_is_not_critical() {
    assert_eq!(graded(&worded("sonarqube", "CRITICAL")).0, 70);
    assert_eq!(graded(&worded("sonarqube", "BLOCKER")).0, 90);
    assert_eq!(graded(&worded("sonarqube", "ImpactSeverity_HIGH")).0, 70);
    assert_eq!(graded(&worded("code-climate", "critical")).0, 70);
}

#[test]
fn codes_of_ocsf_are_not_ordered() {
    assert_eq!(
        graded(&worded("ocsf", "99")),
        (0, "the tool does not know".into())
    );
    assert_eq!(
        graded(&worded("ocsf", "0")),
        (0, "the tool does not know".into())
    );
    assert_eq!(graded(&worded("ocsf", "6")).0, 90);
    assert_eq!(graded(&worded("ocsf", "7")), (40, "unknown word".into()));
}

#[test]
fn a_score_within_the_words_label_makes_the_number_exact() {
    let high = Evidence {
        score: Some(8.8),
        ..worded("snyk", "high")
    };
    assert_eq!(graded(&high), (88, "word of snyk".into()));
    let ratings = [scored(CvssVersion::V4, 9.2), scored(CvssVersion::V31, 8.1)];
    let high = Evidence {
        ratings: &ratings,
        ..worded("dependency-check", "HIGH")
    };
    assert_eq!(graded(&high), (81, "word of dependency-check".into()));
    let low = Evidence {
        ratings: &ratings,
        ..worded("dependency-check", "low")
    };
    assert_eq!(graded(&low), (1, "word of dependency-check".into()));
}

#[test]
fn newest_version_of_cvss_decides_where_there_is_no_word() {
    let all = [
        scored(CvssVersion::V2, 10.0),
        scored(CvssVersion::V30, 7.0),
        scored(CvssVersion::V31, 5.0),
        scored(CvssVersion::V4, 2.0),
    ];
    assert_eq!(graded(&rated(&all)), (20, "CVSS 4.0 score".into()));
    assert_eq!(graded(&rated(&all[..3])), (50, "CVSS 3.1 score".into()));
    assert_eq!(graded(&rated(&all[..2])), (70, "CVSS 3.0 score".into()));
    assert_eq!(graded(&rated(&all[..1])), (89, "CVSS 2.0 score".into()));
    let unversioned = [Rating {
        score: Some(9.1),
        ..Rating::default()
    }];
    assert_eq!(graded(&rated(&unversioned)), (91, "CVSS score".into()));
}

#[test]
fn primary_rating_wins_over_secondary_and_vendor_before_aggregator_and_then_the_highest() {
    let rating = |score, primary, source| Rating {
        primary,
        source: Some(source),
        ..scored(CvssVersion::V31, score)
    };
    let primary = rating(4.0, true, "nvd@nist.gov");
    let vendor = rating(5.0, false, "security-advisories@github.com");
    let aggregator = rating(9.0, false, "NVD");
    let other_vendor = rating(6.0, false, "vendor.example");
    assert_eq!(graded(&rated(&[aggregator, vendor, primary])).0, 40);
    assert_eq!(graded(&rated(&[primary, vendor, aggregator])).0, 40);
    assert_eq!(graded(&rated(&[aggregator, vendor])).0, 50);
    assert_eq!(graded(&rated(&[vendor, other_vendor])).0, 60);
    assert_eq!(graded(&rated(&[other_vendor, vendor])).0, 60);
}

#[test]
fn a_vector_is_computed_where_no_score_is_stated() {
    let found = Policy::default();
    let ratings = [vector(CRITICAL_31)];
    let evidence = rated(&ratings);
    let found = found.grade(&evidence);
    assert_eq!(found.normalized.get(), 98);
    assert_eq!(
        found.basis,
        Basis::Cvss {
            version: Some(CvssVersion::V31),
            computed: true
        }
    );
    assert_eq!(found.original.as_deref(), Some(CRITICAL_31));
    assert!(found.doubts.is_empty());
}

#[test]
fn a_stated_score_wins_over_its_vector_and_the_difference_is_reported() {
    let rating = |score| {
        [Rating {
            score: Some(score),
            ..vector(CRITICAL_31)
        }]
    };
    let disagreement = |score| {
        let ratings = rating(score);
        let evidence = rated(&ratings);
        let found = Policy::default().grade(&evidence);
        assert_eq!(found.normalized, Normalized::from_score(score).unwrap());
        found.doubts.disagreement
    };
    assert_eq!(
        disagreement(7.5),
        Some(Disagreement {
            stated: 7.5,
            computed: 9.8
        })
    );
    assert_eq!(
        disagreement(9.6),
        Some(Disagreement {
            stated: 9.6,
            computed: 9.8
        })
    );
    assert_eq!(disagreement(9.7), None);
    assert_eq!(disagreement(9.9), None);
    assert_eq!(
        Disagreement {
            stated: 7.5,
            computed: 9.8
        }
        .to_string(),
        "stated score 7.5, but the vector's is 9.8"
    );
}

#[test]
fn a_stated_score_that_counts_every_metric_of_the_vector_does_not_disagree() {
    let vector = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U";
    let ratings = [Rating {
        score: Some(8.1),
        vector: Some(vector),
        ..Rating::default()
    }];
    let evidence = rated(&ratings);
    let found = Policy::default().grade(&evidence);
    assert_eq!(
        (found.normalized.get(), found.doubts.is_empty()),
        (81, true)
    );
}

#[test]
fn a_score_written_before_a_vector_is_a_stated_one() {
    let ratings = [vector("7.5/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")];
    let evidence = rated(&ratings);
    let found = Policy::default().grade(&evidence);
    assert_eq!(found.basis.to_string(), "CVSS 3.1 score");
    assert_eq!(found.normalized.get(), 75);
    assert_eq!(
        found.doubts.disagreement,
        Some(Disagreement {
            stated: 7.5,
            computed: 9.8
        })
    );
}

#[test]
fn a_truncated_vector_is_not_read_as_no_issue() {
    let ratings = [vector("CVSS:3.1/AV:N")];
    let evidence = rated(&ratings);
    let found = Policy::default().grade(&evidence);
    assert_eq!(
        (found.label, &found.basis),
        (Label::Medium, &Basis::NoEvidence)
    );
    assert_eq!(
        found.doubts.unusable_vector,
        Some(Cvss::parse("CVSS:3.1/AV:N").unwrap_err())
    );
    assert_eq!(
        found.doubts.to_string(),
        "not a CVSS 3.1 vector: metric `AC` is missing"
    );
}

#[test]
fn a_prefix_wins_over_the_stated_version() {
    let ratings = [Rating {
        version: Some(CvssVersion::V4),
        ..vector(CRITICAL_31)
    }];
    assert_eq!(graded(&rated(&ratings)), (98, "CVSS 3.1 vector".into()));
    let ratings = [Rating {
        score: Some(9.8),
        ..ratings[0]
    }];
    assert_eq!(graded(&rated(&ratings)), (98, "CVSS 3.1 score".into()));
}

#[test]
fn a_stated_version_replaces_a_missing_prefix() {
    let metrics = "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let ratings = [Rating {
        version: Some(CvssVersion::V30),
        ..vector(metrics)
    }];
    assert_eq!(graded(&rated(&ratings)), (98, "CVSS 3.0 vector".into()));
    // Without either it could only be 2.0, which it is not.
    assert_eq!(
        graded(&rated(&[vector(metrics)])),
        (40, "no word, score or vector".into())
    );
    // With a score it is a rating of an unknown version.
    let ratings = [Rating {
        score: Some(9.8),
        ..vector(metrics)
    }];
    assert_eq!(graded(&rated(&ratings)), (98, "CVSS score".into()));
    let ratings = [Rating {
        score: Some(10.0),
        ..vector("AV:N/AC:L/Au:N/C:C/I:C/A:C")
    }];
    assert_eq!(graded(&rated(&ratings)), (89, "CVSS 2.0 score".into()));
}

#[test]
fn version_2_keeps_the_ratings_of_nvd() {
    assert_eq!(graded(&rated(&[scored(CvssVersion::V2, 9.3)])).0, 89);
    assert_eq!(graded(&rated(&[scored(CvssVersion::V2, 0.0)])).0, 0);
    let ratings = [scored(CvssVersion::V2, 9.3)];
    let high = Evidence {
        ratings: &ratings,
        ..worded("dependency-check", "HIGH")
    };
    assert_eq!(graded(&high).0, 89);
}

#[test]
fn a_score_of_zero_is_informational_and_never_above_a_higher_one() {
    let policy = Policy::default().with_unset(Label::High);
    let number = |evidence: &Evidence<'_>| policy.grade(evidence).normalized;
    for &version in CvssVersion::ALL {
        let zero = [scored(version, 0.0)];
        let three = [scored(version, 3.0)];
        assert_eq!(number(&rated(&zero)).get(), 0, "{version}");
        assert!(number(&rated(&zero)) < number(&rated(&three)), "{version}");
    }
    for table in finding_severity::vocabulary::ALL {
        let stated = |score| {
            number(&Evidence {
                tool: table.id(),
                score: Some(score),
                ..NONE
            })
        };
        assert_eq!(stated(0.0).get(), 0, "{table}");
        assert!(stated(0.0) < stated(3.0), "{table}");
        let (zero, three) = (worded(table.id(), "0.0"), worded(table.id(), "3.0"));
        assert!(number(&zero) <= number(&three), "{table}");
    }
}

#[test]
fn zero_is_a_score_and_missing_is_none() {
    assert_eq!(
        graded(&rated(&[scored(CvssVersion::V31, 0.0)])),
        (0, "CVSS 3.1 score".into())
    );
    assert_eq!(
        graded(&rated(&[Rating::default()])),
        (40, "no word, score or vector".into())
    );
    assert_eq!(graded(&NONE), (40, "no word, score or vector".into()));
    assert_eq!(
        graded(&worded("zap", "  ")),
        (40, "no word, score or vector".into())
    );
    let zero = Evidence {
        score: Some(0.0),
        ..worded("sarif", "error")
    };
    assert_eq!(graded(&zero), (0, "score of the tool".into()));
}

#[test]
fn an_invalid_score_is_not_used_and_reported() {
    for score in [-1.0, 98.0, 100.0, f64::NAN, f64::INFINITY] {
        let ratings = [scored(CvssVersion::V31, score)];
        let evidence = Evidence {
            score: Some(score),
            ..rated(&ratings)
        };
        let found = Policy::default().grade(&evidence);
        assert_eq!(found.basis, Basis::NoEvidence, "{score}");
        assert_eq!(
            found.doubts.to_string(),
            "score is not between 0 and 10",
            "{score}"
        );
        // Its vector is still used.
        let ratings = [Rating {
            score: Some(score),
            ..vector(MEDIUM_31)
        }];
        let evidence = rated(&ratings);
        let found = Policy::default().grade(&evidence);
        assert_eq!(
            (found.normalized.get(), found.doubts.unusable_score),
            (61, true),
            "{score}"
        );
        assert_eq!(found.doubts.disagreement, None, "{score}");
    }
}

#[test]
fn an_unknown_word_is_medium_and_reported_and_never_critical() {
    for word in [
        "bananas",
        "9.8 CRITICAL",
        "HIGH (NVD)",
        "NaN",
        "N/A",
        "null",
        "98",
        "100",
        "1e309",
        "10.1",
        "-",
        "+5",
        "5.",
        ".5",
        "0x7",
        "７.5",
        "Kritisch",
    ] {
        for tool in ["trivy", "some-new-tool", ""] {
            let evidence = worded(tool, word);
            let found = Policy::default().grade(&evidence);
            assert_eq!(
                (found.label, &found.basis),
                (Label::Medium, &Basis::UnknownWord),
                "{word}"
            );
            assert!(
                found.doubts.unknown_word && !found.basis.is_graded(),
                "{word}"
            );
            assert_eq!(found.original.as_deref(), Some(word));
        }
    }
    assert_eq!(
        graded(&worded("zap", "Critical")),
        (40, "unknown word".into())
    );
    assert_eq!(graded(&worded("zap", "4")), (40, "unknown word".into()));
}

#[test]
fn other_evidence_decides_beside_an_unknown_word() {
    let ratings = [scored(CvssVersion::V31, 9.8)];
    let evidence = Evidence {
        ratings: &ratings,
        ..worded("trivy", "severe")
    };
    let found = Policy::default().grade(&evidence);
    assert_eq!(
        (found.normalized.get(), found.doubts.unknown_word),
        (98, true)
    );
    // The evidence that decided.
    assert_eq!(found.original.as_deref(), Some("9.8"));
}

#[test]
fn a_word_that_says_unknown_is_informational_unless_there_is_other_evidence() {
    for (tool, word) in [
        ("trivy", "UNKNOWN"),
        ("inspector", "UNTRIAGED"),
        ("gitlab", "Undefined"),
        ("dependency-check", "UNKOWN"),
        ("debian", "not yet assigned"),
        ("new-tool", "unknown"),
    ] {
        let evidence = worded(tool, word);
        let found = Policy::default().grade(&evidence);
        assert_eq!(
            (found.label, &found.basis),
            (Label::Informational, &Basis::Unset),
            "{tool}"
        );
        assert!(!found.doubts.unknown_word && !found.basis.is_graded());
        let evidence = Evidence {
            score: Some(9.0),
            ..evidence
        };
        assert_eq!(graded(&evidence), (90, "score of the tool".into()));
    }
}

#[test]
fn a_word_may_be_a_score() {
    for (word, expected) in [
        ("7.5", 75),
        ("10.0", 100),
        (" 3.95 ", 39),
        ("9,8", 98),
        ("5", 50),
    ] {
        assert_eq!(
            graded(&worded("dependency-check", word)),
            (expected, "score given as word".into())
        );
    }
    assert_eq!(
        graded(&worded("sarif", "0.0")),
        (0, "score given as word".into())
    );
    for (word, basis) in [
        ("-1.0", "the tool does not know"),
        ("-1", "the tool does not know"),
        ("0.0", "score given as word"),
        ("0", "score given as word"),
    ] {
        let expected = (0, basis.to_owned());
        assert_eq!(
            graded(&worded("dependency-check", word)),
            expected,
            "{word}"
        );
    }
    // OSS Index also writes 0.0 where it has no score.
    let ratings = [scored(CvssVersion::V31, 9.8)];
    let rated = Evidence {
        ratings: &ratings,
        ..worded("dependency-check", "0.0")
    };
    assert_eq!(graded(&rated), (98, "CVSS 3.1 score".into()));
    // A comma does not separate thousands, and codes are not scores.
    assert_eq!(
        graded(&worded("dependency-check", "8,800")).1,
        "unknown word"
    );
    assert_eq!(graded(&worded("sonarqube", "5")).1, "unknown word");
}

#[test]
fn sarif_level_does_not_override_a_security_severity() {
    let warning = worded("sarif", "warning");
    assert_eq!(graded(&warning), (40, "level of sarif".into()));
    let scored = Evidence {
        score: Some(9.8),
        ..warning
    };
    assert_eq!(graded(&scored), (98, "score of the tool".into()));
    let ratings = [vector(CRITICAL_31)];
    let rated = Evidence {
        ratings: &ratings,
        ..warning
    };
    assert_eq!(graded(&rated), (98, "CVSS 3.1 vector".into()));
    assert_eq!(
        graded(&worded("sarif", "none")),
        (0, "level of sarif".into())
    );
}

#[test]
fn a_tool_may_use_the_vocabulary_of_a_standard() {
    let error = Evidence {
        vocabulary: Some("sarif"),
        ..worded("semgrep", "error")
    };
    let graded = Policy::default().grade(&error);
    assert_eq!(
        (graded.normalized.get(), graded.basis),
        (70, Basis::Level("sarif"))
    );
    // A policy may name either; a meaning for the tool takes precedence.
    let policy = Policy::default().with_word("sarif", "error", Label::Low);
    assert_eq!(policy.grade(&error).label, Label::Low);
    let policy = policy.with_word("semgrep", "error", Label::Critical);
    assert_eq!(policy.grade(&error).label, Label::Critical);
}

#[test]
fn a_tool_may_bring_its_own_scale() {
    static SCALE: Vocabulary = Vocabulary::new(
        &["my-tool"],
        "its manual",
        &[("awful", Meaning::Grade(Label::Critical))],
    );
    let unknown = worded("my-tool", "awful");
    assert_eq!(graded(&unknown).0, 40);
    let known = Evidence {
        scale: Some(&SCALE),
        ..unknown
    };
    assert_eq!(graded(&known), (90, "word of my-tool".into()));
}

#[test]
fn security_severity_may_be_a_number_a_text_a_word_or_have_a_comma() {
    assert_eq!(
        graded(&Evidence {
            score: Some(8.8),
            ..worded("sarif", "note")
        })
        .0,
        88
    );
    assert_eq!(graded(&worded("sarif", "8.8")).0, 88);
    assert_eq!(graded(&worded("sarif", "8,8")).0, 88);
    assert_eq!(
        graded(&worded("sarif", "HIGH")),
        (70, "word of sarif".into())
    );
}

#[test]
fn confidence_is_not_a_severity() {
    for confidence in ["False Positive", "HIGHEST", "Low"] {
        let zap = Evidence {
            confidence: Some(confidence),
            ..worded("zap", "High")
        };
        assert_eq!(graded(&zap), (70, "word of zap".into()));
        let dependency = Evidence {
            tool: "dependency-check",
            word: None,
            ..zap
        };
        assert_eq!(graded(&dependency).1, "no word, score or vector");
    }
}

#[test]
fn original_is_the_tools_own_text_and_fits_the_finding() {
    let policy = Policy::default();
    let original = |evidence: &Evidence<'_>| policy.grade(evidence).original.map(Cow::into_owned);
    assert_eq!(original(&worded("zap", " High ")).as_deref(), Some("High"));
    assert_eq!(original(&NONE), None);
    assert_eq!(original(&worded("zap", "   ")), None);
    assert_eq!(
        original(&worded("zap", "a\tb\nc")).as_deref(),
        Some("a b c")
    );
    let exactly = "ä".repeat(64);
    assert_eq!(original(&worded("zap", &exactly)), Some(exactly.clone()));
    let long = original(&worded("zap", &"ä".repeat(65))).unwrap();
    assert_eq!((long.chars().count(), long.chars().last()), (64, Some('…')));

    let own = |score| {
        original(&Evidence {
            score: Some(score),
            ..NONE
        })
        .unwrap()
    };
    assert_eq!(
        [own(7.0), own(6.900000095367432), own(8.95)],
        ["7.0", "6.9", "8.95"]
    );
    assert_eq!(
        original(&rated(&[scored(CvssVersion::V2, 9.3)])).as_deref(),
        Some("9.3")
    );
    let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
    assert_eq!(original(&rated(&[vector(base)])).as_deref(), Some(base));
    // A part of a vector is never returned.
    assert_eq!(original(&rated(&[vector(&format!("{base}/E:A"))])), None);
}

#[test]
fn a_words_original_is_not_copied() {
    let evidence = worded("zap", "High");
    let graded = Policy::default().grade(&evidence);
    assert!(matches!(graded.original, Some(Cow::Borrowed("High"))));
}

#[test]
fn order_of_evidence_can_be_changed() {
    let ratings = [scored(CvssVersion::V2, 4.0), scored(CvssVersion::V31, 9.8)];
    let evidence = Evidence {
        ratings: &ratings,
        score: Some(1.0),
        ..worded("trivy", "HIGH")
    };
    let by = |order: &[EvidenceKind]| {
        Policy::default()
            .with_order(order.iter().copied())
            .grade(&evidence)
            .normalized
            .get()
    };
    assert_eq!(by(EvidenceKind::ALL), 70);
    assert_eq!(by(&[EvidenceKind::Cvss31, EvidenceKind::Word]), 98);
    assert_eq!(by(&[EvidenceKind::Cvss20, EvidenceKind::Cvss31]), 40);
    assert_eq!(by(&[EvidenceKind::Score]), 10);
    // None of the listed evidence is present.
    assert_eq!(by(&[EvidenceKind::Cvss40, EvidenceKind::Level]), 40);
}

#[test]
fn order_that_names_the_level_first_lets_it_decide() {
    let evidence = Evidence {
        score: Some(9.8),
        ..worded("sarif", "note")
    };
    let policy = Policy::default().with_order([EvidenceKind::Level, EvidenceKind::Score]);
    assert_eq!(policy.grade(&evidence).label, Label::Low);
}

#[test]
fn defaults_for_findings_without_a_grade_can_be_changed() {
    let policy = Policy::default()
        .with_ungraded(Label::High)
        .with_unset(number(33));
    assert_eq!(policy.grade(&NONE).normalized.get(), 70);
    assert_eq!(policy.grade(&worded("zap", "Huge")).normalized.get(), 70);
    assert_eq!(
        policy.grade(&worded("trivy", "UNKNOWN")).normalized.get(),
        33
    );
}

#[test]
fn aggregators_can_be_changed() {
    let rating = |score, source| Rating {
        source: Some(source),
        ..scored(CvssVersion::V31, score)
    };
    let ratings = [rating(4.0, "NVD"), rating(9.0, "ours")];
    let policy = Policy::default().with_aggregators(["ours"]);
    assert_eq!(policy.grade(&rated(&ratings)).normalized.get(), 40);
    assert_eq!(graded(&rated(&ratings)).0, 90);
}

#[test]
fn a_policy_changes_the_meaning_of_words() {
    let policy = Policy::default()
        .with_word("zap", "high", Label::Critical)
        .with_word("ZAP", " Severe ", number(55))
        .with_word("sarif", "error", Label::Critical);
    let grade = |evidence: &Evidence<'_>| {
        let graded = policy.grade(evidence);
        (graded.normalized.get(), graded.basis)
    };
    assert_eq!(grade(&worded("zap", "HIGH")), (90, Basis::PolicyWord));
    assert_eq!(grade(&worded("Zap", "severe")), (55, Basis::PolicyWord));
    assert_eq!(grade(&worded("zap", "Medium")), (40, Basis::Word("zap")));
    assert_eq!(grade(&worded("trivy", "HIGH")), (70, Basis::Word("trivy")));
    // A level remains a level: a score takes precedence.
    assert_eq!(grade(&worded("sarif", "error")), (90, Basis::PolicyWord));
    let scored = Evidence {
        score: Some(5.0),
        ..worded("sarif", "error")
    };
    assert_eq!(grade(&scored), (50, Basis::Score));
    // The exact number of a score within the label.
    let scored = Evidence {
        score: Some(9.5),
        ..worded("zap", "High")
    };
    assert_eq!(grade(&scored), (95, Basis::PolicyWord));
}

#[test]
fn known_exploitation_raises_and_never_lowers_and_only_if_enabled() {
    let exploited = Evidence {
        known_exploited: true,
        ..worded("trivy", "LOW")
    };
    assert_eq!(graded(&exploited).0, 1);
    let policy = Policy::default().with_known_exploited(Label::High);
    let found = policy.grade(&exploited);
    assert_eq!(
        (found.normalized.get(), found.basis),
        (70, Basis::KnownExploited)
    );
    let critical = Evidence {
        word: Some("CRITICAL"),
        ..exploited
    };
    assert_eq!(policy.grade(&critical).basis, Basis::Word("trivy"));
    assert_eq!(policy.grade(&worded("trivy", "LOW")).normalized.get(), 1);
}

#[test]
fn likely_exploitation_raises_at_a_probability() {
    let policy = Policy::default().with_epss(0.5, Label::High).unwrap();
    let grade = |epss| {
        let evidence = Evidence {
            epss,
            ..worded("trivy", "LOW")
        };
        let found = policy.grade(&evidence);
        (found.normalized.get(), found.basis)
    };
    assert_eq!(grade(Some(0.5)), (70, Basis::Epss));
    assert_eq!(grade(Some(0.49)), (1, Basis::Word("trivy")));
    assert_eq!(grade(Some(f64::NAN)), (1, Basis::Word("trivy")));
    assert_eq!(grade(None), (1, Basis::Word("trivy")));
}

#[test]
fn a_percentage_is_not_a_probability() {
    for wrong in [50.0, 1.01, -0.1, f64::NAN] {
        let error = Policy::default().with_epss(wrong, Label::High).unwrap_err();
        assert_eq!(error.to_string(), "an EPSS probability is from 0 to 1");
    }
}

#[test]
fn every_condition_of_a_rule_is_checked() {
    let evidence = Evidence {
        kind: Some(Kind::Dependency),
        rule: Some("java:S2077"),
        cwes: &[79, 89],
        advisories: &["GHSA-jfh8-c2jp-5v3q", "CVE-2021-44228"],
        packages: &["pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"],
        paths: &["app/src/test/java/A.java"],
        confidence: Some("High"),
        known_exploited: true,
        epss: Some(0.9),
        ..worded("trivy", "LOW")
    };
    let pattern = |text: &str| text.parse().unwrap();
    let rule = || PolicyRule::new("").set(Label::Critical);
    let hits = [
        rule(),
        rule().tool("Trivy"),
        rule().tool("zap").tool("trivy"),
        rule().kind(Kind::Web).kind(Kind::Dependency),
        rule().word("low"),
        rule().rule(pattern("java:S*")),
        rule().cwe(89),
        rule().advisory("cve-2021-44228"),
        rule()
            .advisory("CVE-0000-0000")
            .advisory("GHSA-JFH8-C2JP-5V3Q"),
        rule().package(pattern("pkg:maven/*/log4j-core@2.*")),
        rule().path(pattern("**/src/test/**")),
        rule().confidence("HIGH"),
        rule().known_exploited(true),
        rule().epss_at_least(0.9),
        rule()
            .tool("trivy")
            .cwe(79)
            .cwe(1)
            .path(pattern("app/**"))
            .advisory("CVE-2021-44228"),
    ];
    let misses = [
        rule().tool("triv"),
        rule().kind(Kind::Web),
        rule().word("lo"),
        rule().rule(pattern("S2077")),
        rule().cwe(7),
        rule().advisory("CVE-2021-4422"),
        rule().advisory("CVE-2021-442288"),
        rule().package(pattern("log4j-core")),
        rule().path(pattern("src/test/**")),
        rule().confidence("False Positive"),
        rule().known_exploited(false),
        rule().epss_at_least(0.91),
        rule().tool("trivy").cwe(79).path(pattern("lib/**")),
        rule().advisory("CVE-2021-44228").tool("zap"),
    ];
    for (rules, expected) in [(&hits[..], Label::Critical), (&misses[..], Label::Low)] {
        for rule in rules {
            let policy = Policy::default().with_rule(rule.clone()).unwrap();
            assert_eq!(policy.grade(&evidence).label, expected, "{rule:?}");
        }
    }
    // This finding has only a tool.
    for rule in &hits[3..] {
        let policy = Policy::default().with_rule(rule.clone()).unwrap();
        assert_eq!(
            policy
                .grade(&Evidence {
                    tool: "trivy",
                    ..NONE
                })
                .label,
            Label::Medium,
            "{rule:?}"
        );
    }
}

#[test]
fn later_rules_win_whether_they_name_an_advisory_or_not() {
    let named = |label| {
        PolicyRule::new("named")
            .advisory("CVE-2021-44228")
            .set(label)
    };
    let general = |label| PolicyRule::new("general").set(label);
    let evidence = Evidence {
        advisories: &["CVE-2021-44228", "cve-2021-44228"],
        ..NONE
    };
    let grade = |rules: &[PolicyRule]| {
        let policy = rules
            .iter()
            .cloned()
            .try_fold(Policy::default(), Policy::with_rule)
            .unwrap();
        let graded = policy.grade(&evidence);
        (graded.label, graded.basis.to_string())
    };
    assert_eq!(
        grade(&[named(Label::Low), general(Label::High)]),
        (Label::High, r#"rule 2 "general""#.into())
    );
    assert_eq!(
        grade(&[general(Label::High), named(Label::Low)]),
        (Label::Low, r#"rule 2 "named""#.into())
    );
    assert_eq!(
        grade(&[
            named(Label::Low),
            general(Label::High),
            named(Label::Critical)
        ]),
        (Label::Critical, r#"rule 3 "named""#.into())
    );
    let bounds = [
        general(Label::Critical),
        PolicyRule::new("cap").at_most(Label::Medium),
        PolicyRule::new("floor").at_least(Label::High),
        PolicyRule::new("idle").at_least(Label::Low),
    ];
    assert_eq!(grade(&bounds), (Label::High, r#"rule 3 "floor""#.into()));
}

#[test]
fn a_bound_changes_as_little_as_possible() {
    let with = |rule: PolicyRule, score: f64| {
        let policy = Policy::default().with_rule(rule).unwrap();
        policy
            .grade(&Evidence {
                score: Some(score),
                ..NONE
            })
            .normalized
            .get()
    };
    assert_eq!(with(PolicyRule::new("").set(Label::High), 7.5), 70);
    assert_eq!(with(PolicyRule::new("").set(Label::High), 9.5), 70);
    assert_eq!(with(PolicyRule::new("").set(number(72)), 7.5), 72);
    assert_eq!(with(PolicyRule::new("").at_most(Label::Medium), 9.5), 69);
    assert_eq!(with(PolicyRule::new("").at_most(Label::Medium), 5.5), 55);
    assert_eq!(with(PolicyRule::new("").at_most(number(50)), 5.5), 50);
    assert_eq!(with(PolicyRule::new("").at_least(Label::Medium), 1.0), 40);
    assert_eq!(with(PolicyRule::new("").at_least(Label::Medium), 5.5), 55);
}

#[test]
fn modifiers_come_before_rules() {
    let policy = Policy::default()
        .with_known_exploited(Label::High)
        .with_rule(
            PolicyRule::new("not reachable")
                .advisory("CVE-2021-44228")
                .at_most(Label::Low),
        )
        .unwrap();
    let evidence = Evidence {
        known_exploited: true,
        advisories: &["CVE-2021-44228"],
        ..worded("trivy", "LOW")
    };
    assert_eq!(policy.grade(&evidence).normalized.get(), 39);
}

#[test]
fn a_contradictory_rule_is_refused() {
    let refused = [
        (
            PolicyRule::new("").tool("zap"),
            "a rule needs one of set, at-least, at-most and status",
        ),
        (
            PolicyRule::new("").set(Label::Low).at_most(Label::High),
            "a rule cannot have set together with at-least or at-most",
        ),
        (
            PolicyRule::new("")
                .at_least(Label::High)
                .at_most(Label::Medium),
            "a rule has an at-least above its at-most",
        ),
        (
            PolicyRule::new("").epss_at_least(50.0).set(Label::High),
            "an EPSS probability is from 0 to 1",
        ),
    ];
    for (rule, message) in refused {
        let error = Policy::default().with_rule(rule).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    assert!(
        Policy::default()
            .with_rule(
                PolicyRule::new("")
                    .at_least(Label::High)
                    .at_most(Label::High)
            )
            .is_ok()
    );
}

#[test]
fn aws_blog_has_the_published_numbers() {
    let policy = Policy::aws_blog();
    let published: &[(&str, &str, Option<&str>, u8)] = &[
        ("dependency-check", "HIGH", Some("HIGHEST"), 80),
        ("dependency-check", "LOW", Some("highest"), 80),
        ("dependency-check", "CRITICAL", Some("HIGH"), 50),
        ("dependency-check", "CRITICAL", None, 50),
        ("phpstan", "ignorable", None, 30),
        ("phpstan", "non-ignorable", None, 60),
        ("phpstan", "diagnostic", None, 60),
        ("sonarqube", "MAJOR", None, 70),
        ("sonarqube", "BLOCKER", None, 90),
        ("sonarqube", "CRITICAL", None, 90),
        ("sonarqube", "MINOR", None, 20),
        ("sonarqube", "INFO", None, 20),
        ("sonarqube", "HIGH", None, 90),
        ("sonarqube", "MEDIUM", None, 70),
        ("sonarqube", "LOW", None, 20),
        ("zap", "High", Some("Medium"), 70),
        ("zap", "Medium", None, 60),
        ("zap", "Low", None, 30),
        ("zap", "Informational", None, 30),
        // Tools that the sample does not handle.
        ("trivy", "CRITICAL", None, 90),
        ("phpstan-like", "ignorable", None, 40),
    ];
    for &(tool, word, confidence, expected) in published {
        let evidence = Evidence {
            confidence,
            ..worded(tool, word)
        };
        assert_eq!(
            policy.grade(&evidence).normalized.get(),
            expected,
            "{tool} {word}"
        );
    }
    assert_eq!(
        policy
            .grade(&Evidence {
                tool: "sonarqube",
                ..NONE
            })
            .normalized
            .get(),
        20
    );
}

/// The sample gives 90 to an unknown ZAP risk.
#[test]
fn aws_blog_does_not_treat_an_unknown_word_as_the_worst() {
    let evidence = worded("zap", "Hoch");
    let policy = Policy::aws_blog();
    let found = policy.grade(&evidence);
    assert_eq!(
        (found.normalized.get(), found.basis),
        (40, Basis::UnknownWord)
    );
}

#[test]
fn aws_blog_can_be_built_upon() {
    let rule = PolicyRule::new("ours")
        .tool("zap")
        .word("High")
        .set(Label::Critical);
    let policy = Policy::aws_blog().with_rule(rule).unwrap();
    assert_eq!(policy.rules().len(), 1);
    let evidence = worded("zap", "High");
    let graded = policy.grade(&evidence);
    assert_eq!(graded.basis.to_string(), r#"rule 1 "ours""#);
    let evidence = worded("zap", "Medium");
    let graded = policy.grade(&evidence);
    assert_eq!(graded.basis.to_string(), r#"aws-blog rule 9 "medium risk""#);
}

#[test]
fn an_explanation_names_every_step_and_the_deciding_rule() {
    let policy = Policy::default()
        .with_known_exploited(Label::High)
        .with_rule(
            PolicyRule::new("tests")
                .path("**/test/**".parse().unwrap())
                .at_most(Label::Low),
        )
        .unwrap()
        .with_rule(
            PolicyRule::new("")
                .tool("dependency-check")
                .at_least(Label::Low),
        )
        .unwrap();
    let ratings = [
        scored(CvssVersion::V2, 5.0),
        Rating {
            primary: true,
            source: Some("NVD"),
            score: Some(6.5),
            ..vector(MEDIUM_31)
        },
        vector("CVSS:3.1/AV:N"),
    ];
    let evidence = Evidence {
        ratings: &ratings,
        paths: &["src/test/pom.xml"],
        known_exploited: true,
        ..worded("dependency-check", "moderate")
    };
    let explanation = policy.explain(&evidence);
    assert_eq!(*explanation.graded(), policy.grade(&evidence));
    assert_eq!(
        explanation.to_string(),
        r#"word "moderate": MEDIUM (word of dependency-check)
CVSS 2.0: 5.0
CVSS 3.1: 6.5 (primary, NVD)
decided: MEDIUM 65 (word of dependency-check)
known exploited: raised from 65 to 70
rule 1 "tests": from 70 to 39
rule 2: leaves 39
doubtful: not a CVSS 3.1 vector: metric `AC` is missing; stated score 6.5, but the vector's is 6.1
result: LOW 39 (rule 1 "tests")"#
    );
    let deciding = explanation
        .steps()
        .iter()
        .filter(|step| matches!(step, Step::Rule { decides: true, .. }));
    assert_eq!(deciding.count(), 1);
}

#[test]
fn rules_that_never_applied_are_reported() {
    let policy = Policy::aws_blog()
        .with_rule(PolicyRule::new("used").tool("zap").at_most(Label::High))
        .unwrap()
        .with_rule(PolicyRule::new("unused").tool("zed").at_most(Label::High))
        .unwrap()
        .with_rule(
            PolicyRule::new("")
                .advisory("CVE-1999-0001")
                .at_most(Label::High),
        )
        .unwrap();
    let mut usage = Usage::new(&policy);
    let evidence = worded("zap", "High");
    for _ in 0..3 {
        let counted = policy.grade_counted(&evidence, &mut usage);
        assert_eq!(counted, policy.grade(&evidence));
    }
    let unused: Vec<String> = usage.unused(&policy).map(|rule| rule.to_string()).collect();
    assert_eq!(unused, [r#"rule 2 "unused""#, "rule 3"]);
}

#[test]
fn likely_mistakes_are_reported() {
    let warnings = |rules: &[PolicyRule]| -> Vec<String> {
        let policy = rules
            .iter()
            .cloned()
            .try_fold(Policy::default(), Policy::with_rule)
            .unwrap();
        policy
            .warnings()
            .iter()
            .map(PolicyWarning::to_string)
            .collect()
    };
    let narrow = PolicyRule::new("narrow")
        .tool("zap")
        .cwe(79)
        .cwe(89)
        .at_most(Label::Low);
    let wide = PolicyRule::new("wide")
        .cwe(89)
        .cwe(79)
        .cwe(1)
        .set(number(30));
    let overruled = [r#"rule 1 "narrow" is always overridden by rule 2 "wide""#];
    assert_eq!(warnings(&[narrow.clone(), wide.clone()]), overruled);
    assert_eq!(warnings(&[wide.clone(), narrow.clone()]), [""; 0]);
    // This does not apply to everything that the first applies to.
    let other = PolicyRule::new("other").cwe(79).set(number(30));
    assert_eq!(warnings(&[narrow.clone(), other]), [""; 0]);
    // A floor does not hide the grade of the first one.
    let floor = PolicyRule::new("floor").at_least(Label::Medium);
    assert_eq!(warnings(&[narrow.clone(), floor]), [""; 0]);
    assert_eq!(
        warnings(&[
            narrow.clone(),
            PolicyRule::new("narrow").tool("zap").at_most(Label::High)
        ]),
        [r#"rule 2 "narrow" has the same name as rule 1 "narrow""#]
    );
    assert_eq!(
        warnings(&[PolicyRule::new("")
            .tool("zap")
            .word("Critical")
            .set(Label::High)]),
        [r#"rule 1: zap has no severity "Critical""#]
    );
    assert_eq!(
        warnings(&[PolicyRule::new("").word("Whatever").set(Label::High)]),
        [""; 0]
    );
    let policy = Policy::default()
        .with_word("zap", "Hgih", Label::High)
        .with_word("our-tool", "Bad", Label::High)
        .with_rule(
            PolicyRule::new("")
                .tool("zap")
                .word("hgih")
                .at_most(Label::Low),
        )
        .unwrap();
    let warnings: Vec<String> = policy.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(warnings, [r#"zap has no severity "Hgih""#]);
}

#[test]
fn a_rule_that_is_overridden_has_no_effect() {
    let rules = [
        PolicyRule::new("a").tool("zap").set(Label::Low),
        PolicyRule::new("b").cwe(79).at_most(number(5)),
        PolicyRule::new("c").tool("zap").set(number(50)),
        PolicyRule::new("d").set(Label::High),
        PolicyRule::new("e")
            .cwe(79)
            .tool("zap")
            .at_least(Label::Low),
        PolicyRule::new("f").set(number(41)),
    ];
    let all = rules
        .iter()
        .cloned()
        .try_fold(Policy::default(), Policy::with_rule)
        .unwrap();
    let mut overruled = 0;
    for warning in all.warnings() {
        let PolicyWarning::Overruled { rule, .. } = warning else {
            panic!("{warning}")
        };
        let without = rules
            .iter()
            .enumerate()
            .filter(|(index, _)| index + 1 != rule.number());
        let without = without
            .map(|(_, rule)| rule.clone())
            .try_fold(Policy::default(), Policy::with_rule);
        let without = without.unwrap();
        for tool in ["zap", "trivy"] {
            for cwes in [&[79_u32][..], &[]] {
                for score in [None, Some(0.4), Some(5.0), Some(8.0)] {
                    let evidence = Evidence {
                        tool,
                        cwes,
                        score,
                        ..NONE
                    };
                    let (all, without) = (all.grade(&evidence), without.grade(&evidence));
                    assert_eq!(all.normalized, without.normalized, "{rule}");
                }
            }
        }
        overruled += 1;
    }
    assert_eq!(overruled, 5);
}

#[test]
fn the_tools_of_a_policy_are_those_of_its_rules_and_words() {
    let policy = Policy::aws_blog()
        .with_word("zap", "High", Label::Low)
        .with_rule(
            PolicyRule::new("")
                .tool("Trivy")
                .tool("zap")
                .set(Label::Low),
        )
        .unwrap();
    let tools: Vec<&str> = policy.tools().into_iter().collect();
    assert_eq!(tools, ["Trivy", "zap"]);
}
