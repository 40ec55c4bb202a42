//! The tables of severity values.

use std::collections::BTreeMap;

use finding_severity::Label;
use finding_severity::vocabulary::{self, ConfidenceLevel, Meaning, for_tool};

const INFORMATIONAL: Option<Label> = Some(Label::Informational);
const LOW: Option<Label> = Some(Label::Low);
const MEDIUM: Option<Label> = Some(Label::Medium);
const HIGH: Option<Label> = Some(Label::High);
const CRITICAL: Option<Label> = Some(Label::Critical);
const UNSET: Option<Label> = None;

type Words = &'static [(&'static str, Option<Label>)];

/// The severity values of each tool's documentation with their expected labels; `UNSET` for those that mean "unknown".
/// They are repeated here so that no table changes unnoticed.
#[rustfmt::skip]
const EXPECTED: &[(&str, Words)] = &[
    ("asff", &[
        ("INFORMATIONAL", INFORMATIONAL), ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ]),
    ("bandit", &[
        ("UNDEFINED", UNSET), ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
    ]),
    ("cfn-lint", &[
        ("Unknown", UNSET), ("Informational", INFORMATIONAL), ("Warning", LOW), ("Error", MEDIUM),
    ]),
    ("cfn-nag", &[
        ("WARN", MEDIUM), ("FAIL", HIGH), ("FATAL", INFORMATIONAL), ("warning", MEDIUM),
        ("failing violation", HIGH), ("fatal violation", INFORMATIONAL),
    ]),
    ("checkstyle", &[
        ("info", INFORMATIONAL), ("warning", LOW), ("error", MEDIUM),
    ]),
    ("code-climate", &[
        ("info", INFORMATIONAL), ("minor", LOW), ("major", MEDIUM), ("critical", HIGH),
        ("blocker", CRITICAL),
    ]),
    ("codeguru", &[
        ("Info", INFORMATIONAL), ("Low", LOW), ("Medium", MEDIUM), ("High", HIGH),
        ("Critical", CRITICAL),
    ]),
    ("common", &[
        ("none", INFORMATIONAL), ("info", INFORMATIONAL), ("informational", INFORMATIONAL),
        ("negligible", LOW), ("low", LOW), ("moderate", MEDIUM), ("medium", MEDIUM),
        ("important", HIGH), ("high", HIGH), ("critical", CRITICAL), ("unknown", UNSET),
        ("undefined", UNSET),
    ]),
    ("cvss", &[
        ("NONE", INFORMATIONAL), ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ]),
    ("cyclonedx", &[
        ("none", INFORMATIONAL), ("info", INFORMATIONAL), ("low", LOW), ("medium", MEDIUM),
        ("high", HIGH), ("critical", CRITICAL), ("unknown", UNSET),
    ]),
    ("debian", &[
        ("unimportant", LOW), ("low", LOW), ("medium", MEDIUM), ("high", HIGH),
        ("not yet assigned", UNSET), ("end-of-life", UNSET),
    ]),
    ("dependency-check", &[
        ("none", INFORMATIONAL), ("info", INFORMATIONAL), ("informational", INFORMATIONAL),
        ("low", LOW), ("minor", LOW), ("moderate", MEDIUM), ("medium", MEDIUM), ("major", HIGH),
        ("important", HIGH), ("high", HIGH), ("critical", CRITICAL), ("Unknown", UNSET),
        ("UNKOWN", UNSET),
    ]),
    ("ecr", &[
        ("UNDEFINED", UNSET), ("UNTRIAGED", UNSET), ("INFORMATIONAL", INFORMATIONAL),
        ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH), ("CRITICAL", CRITICAL),
    ]),
    ("github", &[
        ("low", LOW), ("moderate", MEDIUM), ("medium", MEDIUM), ("high", HIGH),
        ("critical", CRITICAL), ("unknown", UNSET),
    ]),
    ("gitlab", &[
        ("Info", INFORMATIONAL), ("Unknown", UNSET), ("Undefined", UNSET), ("Low", LOW),
        ("Medium", MEDIUM), ("High", HIGH), ("Critical", CRITICAL),
    ]),
    ("gosec", &[
        ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
    ]),
    ("grype", &[
        ("Unknown", UNSET), ("Negligible", LOW), ("Low", LOW), ("Medium", MEDIUM),
        ("High", HIGH), ("Critical", CRITICAL),
    ]),
    ("inspector", &[
        ("UNTRIAGED", UNSET), ("INFORMATIONAL", INFORMATIONAL), ("LOW", LOW), ("MEDIUM", MEDIUM),
        ("HIGH", HIGH), ("CRITICAL", CRITICAL),
    ]),
    ("njsscan", &[
        ("INFO", LOW), ("LOW", LOW), ("WARNING", MEDIUM), ("MEDIUM", MEDIUM), ("ERROR", HIGH),
        ("HIGH", HIGH),
    ]),
    ("npm", &[
        ("none", INFORMATIONAL), ("info", INFORMATIONAL), ("low", LOW), ("moderate", MEDIUM),
        ("high", HIGH), ("critical", CRITICAL),
    ]),
    ("ocsf", &[
        ("0", UNSET), ("1", INFORMATIONAL), ("2", LOW), ("3", MEDIUM), ("4", HIGH),
        ("5", CRITICAL), ("6", CRITICAL), ("99", UNSET), ("Unknown", UNSET),
        ("Informational", INFORMATIONAL), ("Low", LOW), ("Medium", MEDIUM), ("High", HIGH),
        ("Critical", CRITICAL), ("Fatal", CRITICAL), ("Other", UNSET),
    ]),
    ("phpstan", &[
        ("diagnostic", INFORMATIONAL), ("ignorable", LOW), ("non-ignorable", MEDIUM),
    ]),
    ("red-hat", &[
        ("low", LOW), ("moderate", MEDIUM), ("medium", MEDIUM), ("important", HIGH),
        ("critical", CRITICAL),
    ]),
    ("rustsec", &[
        ("LOW", LOW), ("MODERATE", MEDIUM), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
        ("CRITICAL", CRITICAL), ("UNKNOWN", UNSET), ("MINIMAL", INFORMATIONAL),
        ("malicious", CRITICAL), ("uncalled", LOW), ("unimportant", LOW), ("unsound", LOW),
        ("unmaintained", INFORMATIONAL), ("notice", INFORMATIONAL), ("yanked", INFORMATIONAL),
        ("informational", INFORMATIONAL),
    ]),
    ("sarif", &[
        ("none", INFORMATIONAL), ("note", LOW), ("warning", MEDIUM), ("error", HIGH),
        ("info", INFORMATIONAL), ("informational", INFORMATIONAL), ("low", LOW),
        ("medium", MEDIUM), ("moderate", MEDIUM), ("high", HIGH), ("critical", CRITICAL),
        ("unknown", UNSET),
    ]),
    ("semgrep", &[
        ("INVENTORY", INFORMATIONAL), ("EXPERIMENT", INFORMATIONAL), ("INFO", LOW), ("LOW", LOW),
        ("WARNING", MEDIUM), ("MEDIUM", MEDIUM), ("ERROR", HIGH), ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ]),
    ("snyk", &[
        ("low", LOW), ("medium", MEDIUM), ("high", HIGH), ("critical", CRITICAL),
    ]),
    ("sonarqube", &[
        ("INFO", INFORMATIONAL), ("MINOR", LOW), ("MAJOR", MEDIUM), ("CRITICAL", HIGH),
        ("BLOCKER", CRITICAL), ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
        ("ImpactSeverity_INFO", INFORMATIONAL), ("ImpactSeverity_LOW", LOW),
        ("ImpactSeverity_MEDIUM", MEDIUM), ("ImpactSeverity_HIGH", HIGH),
        ("ImpactSeverity_BLOCKER", CRITICAL), ("ImpactSeverity_UNKNOWN_IMPACT_SEVERITY", UNSET),
    ]),
    ("trivy", &[
        ("UNKNOWN", UNSET), ("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ]),
    ("ubuntu", &[
        ("untriaged", UNSET), ("unknown", UNSET), ("negligible", LOW), ("low", LOW),
        ("medium", MEDIUM), ("high", HIGH), ("critical", CRITICAL),
    ]),
    ("zap", &[
        ("Informational", INFORMATIONAL), ("Low", LOW), ("Medium", MEDIUM), ("High", HIGH),
        ("0", INFORMATIONAL), ("1", LOW), ("2", MEDIUM), ("3", HIGH),
    ]),
];

#[test]
fn every_table_holds_its_words_and_no_others() {
    assert_eq!(EXPECTED.len(), vocabulary::ALL.len());
    for (tool, words) in EXPECTED {
        let table = for_tool(tool).unwrap_or_else(|| panic!("no table for {tool}"));
        assert_eq!(table.words().len(), words.len(), "{tool}");
        for (word, label) in *words {
            let meaning = table
                .meaning(word)
                .unwrap_or_else(|| panic!("{tool} lacks {word}"));
            assert_eq!(meaning.label(), *label, "{tool} {word}");
        }
    }
}

#[test]
fn case_and_white_space_around_a_word_do_not_matter() {
    for table in vocabulary::ALL {
        for (word, meaning) in table.words() {
            for form in [
                word.to_lowercase(),
                word.to_uppercase(),
                format!(" {word}\r\n"),
            ] {
                assert_eq!(table.meaning(&form), Some(*meaning), "{table} {form:?}");
            }
        }
    }
}

#[test]
fn a_word_is_never_matched_by_a_part_of_it() {
    for table in vocabulary::ALL {
        assert_eq!(table.meaning(""), None, "{table}");
        assert_eq!(table.meaning("   "), None, "{table}");
        for (word, _) in table.words() {
            for form in [
                format!("{word}!"),
                format!("x{word}"),
                format!("{word} (NVD)"),
                format!("9.8 {word}"),
            ] {
                assert_eq!(table.meaning(&form), None, "{table} {form:?}");
            }
        }
    }
}

#[test]
fn no_two_tables_share_an_id_and_no_table_has_a_word_twice() {
    let mut tools = BTreeMap::new();
    for table in vocabulary::ALL {
        assert!(!table.source().is_empty(), "{table}");
        assert_eq!(table.tools().first(), Some(&table.id()));
        for tool in table.tools() {
            assert_eq!(*tool, tool.to_lowercase());
            assert_eq!(tools.insert(*tool, table.id()), None, "{tool}");
            assert_eq!(
                for_tool(&tool.to_uppercase()).map(|t| t.id()),
                Some(table.id())
            );
        }
        let mut words = BTreeMap::new();
        for (word, meaning) in table.words() {
            assert_eq!(*word, word.trim());
            assert_eq!(
                words.insert(word.to_lowercase(), meaning),
                None,
                "{table} {word}"
            );
        }
        let mut words = BTreeMap::new();
        for (word, meaning) in table.confidences() {
            assert_eq!(
                words.insert(word.to_lowercase(), meaning),
                None,
                "{table} {word}"
            );
        }
    }
    assert!(vocabulary::ALL.is_sorted_by_key(|table| table.id()));
}

#[test]
fn the_common_words_mean_the_same_in_every_table() {
    // SonarQube and Code Climate have a value above `critical`. Semgrep's `INFO` is its `LOW`, and njsscan has
    // Semgrep's values.
    let exceptions = [
        ("code-climate", "critical"),
        ("sonarqube", "critical"),
        ("semgrep", "info"),
        ("njsscan", "info"),
    ];
    let mut compared = 0;
    for table in vocabulary::ALL {
        for (word, meaning) in vocabulary::common().words() {
            let Some(other) = table.meaning(word) else {
                continue;
            };
            let same = other.label() == meaning.label();
            assert_eq!(
                same,
                !exceptions.contains(&(table.id(), word)),
                "{table} {word}"
            );
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn levels_are_distinct_from_grades() {
    let sarif = for_tool("sarif").unwrap();
    assert_eq!(sarif.meaning("error"), Some(Meaning::Level(Label::High)));
    assert_eq!(sarif.meaning("HIGH"), Some(Meaning::Grade(Label::High)));
    let with_levels: Vec<&str> = vocabulary::ALL
        .iter()
        .filter(|table| {
            table
                .words()
                .iter()
                .any(|(_, m)| matches!(m, Meaning::Level(_)))
        })
        .map(|table| table.id())
        .collect();
    assert_eq!(with_levels, ["cfn-lint", "checkstyle", "sarif"]);
}

#[test]
fn confidence_has_its_own_words() {
    let zap = for_tool("zap").unwrap();
    let steps = ["False Positive", "Low", "Medium", "High", "User Confirmed"];
    for (code, word) in steps.iter().enumerate() {
        assert_eq!(
            zap.confidence(&code.to_string()),
            zap.confidence(word),
            "{word}"
        );
    }
    let steps = steps.map(|word| zap.confidence(word).unwrap());
    assert!(steps.is_sorted());
    assert_eq!(steps[0], ConfidenceLevel::FalsePositive);
    assert_eq!(
        zap.confidence("confirmed"),
        Some(ConfidenceLevel::Confirmed)
    );
    // A verdict, not a confidence.
    assert_eq!(zap.meaning("False Positive"), None);

    let dependency_check = for_tool("dependency-check").unwrap();
    assert_eq!(
        dependency_check.confidence("HIGHEST"),
        Some(ConfidenceLevel::Confirmed)
    );
    assert_eq!(dependency_check.meaning("HIGHEST"), None);
    assert_eq!(for_tool("phpstan").unwrap().confidences(), []);
}

#[test]
fn a_tool_without_table_has_none() {
    assert!(for_tool("").is_none());
    assert!(for_tool("za").is_none());
    assert!(for_tool("some-new-tool").is_none());
}
