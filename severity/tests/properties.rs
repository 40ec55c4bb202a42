//! Properties of any evidence and any policy.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a failed expectation is the failure"
)]

use finding_severity::vocabulary;
use finding_severity::{
    CvssVersion, Date, Evidence, EvidenceKind, Grade, Kind, Label, Normalized, Policy, PolicyRule,
    Rating, Status, Usage,
};
use proptest::prelude::*;
use proptest::sample::select;

fn tools() -> impl Strategy<Value = String> {
    let known: Vec<&str> = vocabulary::ALL.iter().map(|table| table.id()).collect();
    prop_oneof![4 => select(known).prop_map(str::to_owned), 1 => "\\PC{0,12}"]
}

fn words() -> impl Strategy<Value = Option<String>> {
    let known: Vec<&str> = vocabulary::ALL
        .iter()
        .flat_map(|table| table.words())
        .map(|(word, _)| *word)
        .collect();
    proptest::option::of(prop_oneof![
        6 => select(known).prop_map(str::to_owned),
        2 => "-?[0-9]{0,3}[.,]?[0-9]{0,4}",
        1 => "\\PC{0,80}",
        1 => "[ \\t\\r\\n]{0,3}",
    ])
}

fn scores() -> impl Strategy<Value = Option<f64>> {
    proptest::option::of(prop_oneof![
        6 => 0.0..=10.0_f64,
        2 => (0..=100_u8).prop_map(|tenths| f64::from(tenths) / 10.0),
        1 => any::<f64>(),
    ])
}

fn vectors() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(prop_oneof![
        3 => select(&[
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:P",
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
            "(AV:N/AC:L/Au:N/C:P/I:P/A:P)",
            "CVSS:3.1/AV:N",
            "7.5/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,60}",
    ])
}

#[derive(Clone, Debug)]
struct OwnedRating {
    version: Option<CvssVersion>,
    score: Option<f64>,
    vector: Option<String>,
    primary: bool,
    source: Option<&'static str>,
}

fn ratings() -> impl Strategy<Value = Vec<OwnedRating>> {
    let rating = (
        proptest::option::of(select(CvssVersion::ALL)),
        scores(),
        vectors(),
        any::<bool>(),
        select(&[None, Some("NVD"), Some("vendor"), Some("other")]),
    );
    let rating = rating.prop_map(|(version, score, vector, primary, source)| OwnedRating {
        version,
        score,
        vector,
        primary,
        source,
    });
    proptest::collection::vec(rating, 0..4)
}

fn borrowed(ratings: &[OwnedRating]) -> Vec<Rating<'_>> {
    ratings
        .iter()
        .map(|rating| Rating {
            version: rating.version,
            score: rating.score,
            vector: rating.vector.as_deref(),
            primary: rating.primary,
            source: rating.source,
        })
        .collect()
}

/// Returns probabilities as people write them: with more digits, JSON need not read the last one exactly.
fn probabilities() -> impl Strategy<Value = f64> {
    (0..=1000_u16).prop_map(|thousandths| f64::from(thousandths) / 1000.0)
}

fn grades() -> impl Strategy<Value = Grade> {
    prop_oneof![
        select(&Label::ALL).prop_map(Grade::Label),
        (0..=100_u8).prop_map(|number| Grade::Number(Normalized::new(number).unwrap())),
    ]
}

fn dates() -> impl Strategy<Value = Date> {
    (2025..2028_u16, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn rules() -> impl Strategy<Value = PolicyRule> {
    (
        proptest::option::of(tools()),
        proptest::option::of(select(Kind::ALL)),
        proptest::option::of(select(&["CVE-1", "cve-2", "CVE-3"])),
        proptest::option::of(select(&["**/a", "*", "b/?"])),
        grades(),
        0..4,
        proptest::option::of(dates()),
    )
        .prop_map(|(tool, kind, advisory, path, grade, effect, until)| {
            let mut rule = PolicyRule::new("");
            rule = tool.into_iter().fold(rule, |rule, tool| rule.tool(&tool));
            rule = kind.into_iter().fold(rule, PolicyRule::kind);
            rule = advisory.into_iter().fold(rule, PolicyRule::advisory);
            rule = path
                .into_iter()
                .fold(rule, |rule, path| rule.path(path.parse().unwrap()));
            rule = until.into_iter().fold(rule, PolicyRule::until);
            match effect {
                0 => rule.set(grade),
                1 => rule.at_least(grade),
                2 => rule.at_most(grade),
                _ => rule.because("accepted").suppress(),
            }
        })
}

fn policies() -> impl Strategy<Value = Policy> {
    (
        any::<bool>(),
        proptest::option::of(proptest::collection::vec(select(EvidenceKind::ALL), 0..10)),
        proptest::collection::vec((tools(), "\\PC{0,6}", grades()), 0..3),
        proptest::option::of(grades()),
        proptest::option::of((probabilities(), grades())),
        proptest::collection::vec(rules(), 0..6),
    )
        .prop_map(|(blog, order, words, exploited, epss, rules)| {
            let mut policy = if blog {
                Policy::aws_blog()
            } else {
                Policy::default()
            };
            policy = order.into_iter().fold(policy, Policy::with_order);
            for (tool, word, grade) in &words {
                policy = policy.with_word(tool, word, *grade);
            }
            policy = exploited
                .into_iter()
                .fold(policy, Policy::with_known_exploited);
            if let Some((probability, grade)) = epss {
                policy = policy.with_epss(probability, grade).unwrap();
            }
            rules
                .into_iter()
                .try_fold(policy, Policy::with_rule)
                .unwrap()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_grade_is_accepted_by_security_hub(
        policy in policies(),
        (tool, word, score, ratings) in (tools(), words(), scores(), ratings()),
        (kind, exploited, epss) in (proptest::option::of(select(Kind::ALL)), any::<bool>(), scores()),
        today in proptest::option::of(dates()),
    ) {
        let policy = today.into_iter().fold(policy, Policy::with_today);
        let ratings = borrowed(&ratings);
        let evidence = Evidence {
            tool: &tool,
            kind,
            word: word.as_deref(),
            score,
            ratings: &ratings,
            advisories: &["CVE-2"],
            paths: &["b/a"],
            known_exploited: exploited,
            epss,
            ..Evidence::default()
        };
        let graded = policy.grade(&evidence);
        prop_assert_eq!(graded.label, graded.normalized.label());
        if let Some(original) = &graded.original {
            prop_assert!((1..=64).contains(&original.chars().count()), "{}", original);
            prop_assert!(!original.trim().is_empty());
            prop_assert!(!original.contains(char::is_control));
        }
        prop_assert!(!graded.basis.to_string().is_empty());
        prop_assert_eq!(graded.doubts.is_empty(), graded.doubts.to_string().is_empty());

        let explanation = policy.explain(&evidence);
        prop_assert_eq!(explanation.graded(), &graded);
        let mut last = format!("result: {} {} ({})", graded.label, graded.normalized, graded.basis);
        prop_assert_eq!(graded.accepted.is_some(), graded.status == Status::Suppressed);
        if graded.accepted.is_some() {
            last += ", suppressed";
        }
        prop_assert!(explanation.to_string().ends_with(&last));
        let mut usage = Usage::new(&policy);
        prop_assert_eq!(policy.grade_counted(&evidence, &mut usage), graded);
        let _ = policy.warnings();
    }

    #[test]
    fn several_places_are_graded_no_lower_than_any_of_them(
        policy in policies(),
        today in proptest::option::of(dates()),
        word in words(),
        places in proptest::collection::vec(select(&["a", "x/a", "b/a", "b/../a", "c"]), 1..5),
    ) {
        let policy = today.into_iter().fold(policy, Policy::with_today);
        let grade = |paths: &[&str]| {
            let word = word.as_deref();
            let evidence = Evidence { tool: "zap", word, paths, ..Evidence::default() };
            let graded = policy.grade(&evidence);
            (graded.normalized, graded.status)
        };
        let (number, status) = grade(&places);
        for &place in &places {
            let (alone, status_alone) = grade(&[place]);
            prop_assert!(number >= alone, "{}", place);
            prop_assert!(status <= status_alone, "{}", place);
        }
    }

    #[test]
    fn order_of_ratings_does_not_matter(
        (word, ratings) in (words(), ratings()),
        seed in any::<prop::sample::Index>(),
    ) {
        let ratings = borrowed(&ratings);
        let mut turned = ratings.clone();
        if !turned.is_empty() {
            turned.rotate_left(seed.index(ratings.len()));
        }
        let mut reversed = ratings.clone();
        reversed.reverse();
        let grade = |ratings: &[Rating<'_>]| {
            let evidence = Evidence { tool: "trivy", word: word.as_deref(), ratings, ..Evidence::default() };
            let graded = Policy::default().grade(&evidence);
            (graded.normalized, graded.basis.is_graded())
        };
        prop_assert_eq!(grade(&ratings), grade(&turned));
        prop_assert_eq!(grade(&ratings), grade(&reversed));
    }

    #[test]
    fn a_higher_score_is_graded_no_lower(left in 0.0..=10.0_f64, right in 0.0..=10.0_f64, version in select(CvssVersion::ALL)) {
        let (low, high) = if left <= right { (left, right) } else { (right, left) };
        let own = |score| {
            let evidence = Evidence { score: Some(score), ..Evidence::default() };
            Policy::default().grade(&evidence).normalized
        };
        prop_assert!(own(low) <= own(high));
        let rated = |score| {
            let ratings = [Rating { version: Some(version), score: Some(score), ..Rating::default() }];
            let evidence = Evidence { ratings: &ratings, ..Evidence::default() };
            Policy::default().grade(&evidence).normalized
        };
        prop_assert!(rated(low) <= rated(high));
    }

    #[test]
    fn exploitation_never_lowers(
        policy in policies(),
        word in words(),
        (floor, probability) in (grades(), probabilities()),
    ) {
        let without = Evidence { tool: "trivy", word: word.as_deref(), ..Evidence::default() };
        let with = Evidence { known_exploited: true, epss: Some(1.0), ..without };
        let policy = policy.with_known_exploited(floor).with_epss(probability, floor).unwrap();
        let unmodified = policy.grade(&without).normalized;
        prop_assert!(policy.grade(&with).normalized >= unmodified);
    }

    #[test]
    fn a_word_that_no_table_knows_is_never_critical(tool in tools(), word in "[a-z]{1,20}") {
        prop_assume!(vocabulary::ALL.iter().all(|table| table.meaning(&word).is_none()));
        let evidence = Evidence { tool: &tool, word: Some(&word), ..Evidence::default() };
        let graded = Policy::default().grade(&evidence);
        prop_assert_eq!(graded.label, Label::Medium);
        prop_assert!(graded.doubts.unknown_word);
        prop_assert!(Policy::aws_blog().grade(&evidence).label < Label::Critical);
    }
}

#[cfg(feature = "policy-files")]
proptest! {
    #[test]
    fn any_policy_reads_as_it_was_written(policy in policies()) {
        let toml = policy.to_toml().unwrap();
        let read = Policy::from_toml(&toml);
        prop_assert_eq!(read.as_ref(), Ok(&policy), "{}", toml);
        let json = policy.to_json().unwrap();
        let read = Policy::from_json(&json);
        prop_assert_eq!(read.as_ref(), Ok(&policy), "{}", json);
    }

    #[test]
    fn any_file_is_read_or_refused(text in "\\PC{0,100}|(\\[\\[?(rules|words|epss|zap)\\]?\\]|set|cwe|order|at-least| = |[0-9]|'|\"|\\{|\\}|\\[|\\]|,|:|\n|HIGH|zap){0,40}") {
        for result in [Policy::from_toml(&text), Policy::from_json(&text)] {
            if let Err(error) = result {
                prop_assert!(error.line() >= Some(1) && error.column() >= Some(1));
                prop_assert!(!error.to_string().contains('\n'));
            }
        }
    }
}
