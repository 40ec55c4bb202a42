//! Compares every base vector with a second implementation, and reads vectors as they occur in reports.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "in a test a failed expectation is the failure"
)]

mod reference;

use finding_severity::{Cvss, CvssBand, CvssErrorKind, CvssVersion};
use proptest::prelude::*;
use reference::{every, metrics, v2, v3, v4};

/// Returns a score in tenths; panics if it is not a whole number of tenths.
fn tenths(score: f64) -> i128 {
    let tenths = (score * 10.0).round();
    assert_eq!(score, tenths / 10.0, "a score with one decimal");
    tenths as i128
}

fn parse(vector: &str) -> Cvss {
    Cvss::parse(vector).unwrap_or_else(|error| panic!("{vector}: {error}"))
}

#[test]
fn every_base_vector_of_version_2_has_the_specified_score() {
    let (mut vectors, mut zero, mut nine) = (0, 0, 0);
    every(v2::BASE, &mut |vector| {
        let cvss = parse(vector);
        let expected = v2::base(&metrics(vector));
        assert_eq!(tenths(cvss.base_score()), expected, "{vector}");
        assert_eq!(cvss.version(), CvssVersion::V2);
        assert_eq!(cvss.to_string(), vector);
        vectors += 1;
        zero += usize::from(expected == 0);
        nine += usize::from(expected >= 90);
    });
    assert_eq!((vectors, zero, nine), (729, 27, 15));
}

#[test]
fn every_base_vector_of_version_3_has_the_specified_score_and_band() {
    for (minor, version) in [(0, CvssVersion::V30), (1, CvssVersion::V31)] {
        let mut bands = [0; 5];
        every(v3::BASE, &mut |vector| {
            let text = format!("CVSS:3.{minor}/{vector}");
            let cvss = parse(&text);
            assert_eq!(
                tenths(cvss.base_score()),
                v3::base(minor, &metrics(vector)),
                "{text}"
            );
            assert_eq!(cvss.version(), version);
            assert_eq!(cvss.to_string(), text);
            bands[cvss.band() as usize] += 1;
        });
        assert_eq!(bands, [96, 416, 1464, 555, 61], "3.{minor}");
    }
}

#[test]
fn every_base_vector_of_version_4_has_the_specified_score() {
    let mut vectors = 0;
    every(v4::BASE, &mut |vector| {
        let text = format!("CVSS:4.0/{vector}");
        let cvss = parse(&text);
        assert_eq!(
            tenths(cvss.base_score()),
            v4::score(&metrics(vector)),
            "{text}"
        );
        assert_eq!(cvss.full_score(), None);
        vectors += 1;
    });
    assert_eq!(vectors, 104_976);
}

/// One vector of highest severity for each macrovector, with the score of the table.
#[test]
fn every_macrovector_of_version_4_has_the_score_of_the_table() {
    let eq1 = [
        "AV:N/AC:_/AT:_/PR:N/UI:N",
        "AV:A/AC:_/AT:_/PR:N/UI:N",
        "AV:P/AC:_/AT:_/PR:N/UI:N",
    ];
    let eq2 = [("L", "N"), ("L", "P")];
    let eq3_and_6 = [
        ([0, 0], "VC:H/VI:H/VA:H", "CR:H/IR:H/AR:H"),
        ([0, 1], "VC:H/VI:H/VA:H", "CR:M/IR:M/AR:M"),
        ([1, 0], "VC:L/VI:H/VA:H", "CR:H/IR:H/AR:H"),
        ([1, 1], "VC:H/VI:L/VA:H", "CR:M/IR:H/AR:M"),
        ([2, 1], "VC:L/VI:L/VA:L", "CR:H/IR:H/AR:H"),
    ];
    let eq4 = [
        ("SC:H/SI:H/SA:H", "/MSI:S/MSA:S"),
        ("SC:H/SI:H/SA:H", ""),
        ("SC:L/SI:L/SA:L", ""),
    ];
    let mut macrovectors = 0;
    for (first, eq1) in eq1.iter().enumerate() {
        for (second, (ac, at)) in eq2.iter().enumerate() {
            let exploitability = eq1
                .replace("AC:_", &format!("AC:{ac}"))
                .replace("AT:_", &format!("AT:{at}"));
            for ([third, sixth], impact, requirements) in eq3_and_6 {
                let (_, scores) = v4::MACROVECTORS
                    .iter()
                    .find(|(class, _)| *class == [first, second, third, sixth])
                    .unwrap();
                for (fourth, (subsequent, modified)) in eq4.iter().enumerate() {
                    for (fifth, maturity) in ["A", "P", "U"].iter().enumerate() {
                        let vector = format!(
                            "CVSS:4.0/{exploitability}/{impact}/{subsequent}/E:{maturity}/{requirements}{modified}"
                        );
                        let cvss = parse(&vector);
                        let classes = v4::classes(&metrics(&vector));
                        assert_eq!(classes, [first, second, third, fourth, fifth, sixth]);
                        let full = cvss.full_score().map(tenths);
                        assert_eq!(full, Some(scores[fourth * 3 + fifth]), "{vector}");
                        assert_eq!(cvss.to_string(), vector);
                        macrovectors += 1;
                    }
                }
            }
        }
    }
    assert_eq!(macrovectors, 270);
}

#[test]
fn the_specifications_own_examples_have_their_scores() {
    let scores = [
        ("AV:N/AC:L/Au:N/C:P/I:P/A:P", 7.5, None),
        ("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C", 7.8, Some(6.4)),
        (
            "AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L",
            10.0,
            Some(9.0),
        ),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10.0, None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, None),
        (
            "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H/E:X",
            9.6,
            Some(9.6),
        ),
        (
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
            9.3,
            None,
        ),
        (
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U",
            9.3,
            Some(8.1),
        ),
        (
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
            10.0,
            None,
        ),
        (
            "CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N",
            4.8,
            None,
        ),
    ];
    for (vector, base, full) in scores {
        let cvss = parse(vector);
        assert_eq!(
            (cvss.base_score(), cvss.full_score()),
            (base, full),
            "{vector}"
        );
    }
}

#[test]
fn supplemental_metrics_of_version_4_do_not_change_the_score() {
    let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
    let cvss = parse(&format!("{base}/S:P/AU:Y/R:I/V:C/RE:H/U:Amber"));
    assert_eq!((cvss.base_score(), cvss.full_score()), (9.3, None));
    assert!(cvss.to_string().ends_with("/S:P/AU:Y/R:I/V:C/RE:H/U:Amber"));
}

/// 2.5 × 0.92 is 2.3, and slightly more in binary.
#[test]
fn temporal_score_of_version_3_0_is_not_raised_by_arithmetic_noise() {
    let cvss = parse("CVSS:3.0/AV:L/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N/RC:U");
    assert_eq!((cvss.base_score(), cvss.full_score()), (2.5, Some(2.3)));
}

/// The environmental formula gives 7.1 for these base metrics, the base formula 7.0.
#[test]
fn temporal_metrics_of_version_3_1_do_not_use_the_environmental_formula() {
    let base = "CVSS:3.1/AV:P/AC:H/PR:N/UI:R/S:C/C:H/I:H/A:H";
    assert_eq!(parse(&format!("{base}/E:H")).full_score(), Some(7.0));
    assert_eq!(parse(&format!("{base}/CR:M")).full_score(), Some(7.1));
}

#[test]
fn changed_scope_without_impact_scores_zero() {
    let cvss = parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:N/A:N");
    assert_eq!(cvss.base_score(), 0.0);
    assert!(cvss.base_score().is_sign_positive());
    assert_eq!(cvss.band(), CvssBand::None);
}

#[test]
fn variants_that_occur_in_reports_are_read() {
    let v2 = "AV:N/AC:L/Au:N/C:P/I:P/A:P";
    let v30 = "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let v31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let v4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
    let forms = [
        ("(AV:N/AC:L/Au:N/C:P/I:P/A:P)", v2, None),
        (" ( AV:N/AC:L/Au:N/C:P/I:P/A:P ) ", v2, None),
        ("CVSS2#AV:N/AC:L/Au:N/C:P/I:P/A:P", v2, None),
        ("cvss2#av:n/ac:l/au:n/c:p/i:p/a:p", v2, None),
        ("CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P", v2, None),
        ("CVSS:2/AV:N/AC:L/AU:N/C:P/I:P/A:P/", v2, None),
        ("A:P/C:P/I:P/Au:N/AC:L/AV:N", v2, None),
        ("7.5/AV:N/AC:L/Au:N/C:P/I:P/A:P", v2, Some(7.5)),
        ("7.5 (AV:N/AC:L/Au:N/C:P/I:P/A:P)", v2, Some(7.5)),
        (
            "CVSS3#CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            v30,
            None,
        ),
        ("CVSS3#AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", v30, None),
        ("cvss:3.1/av:n/ac:l/pr:n/ui:n/s:u/c:h/i:h/a:h", v31, None),
        ("CVSSv3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", v31, None),
        ("CVSS3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", v31, None),
        ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/", v31, None),
        (
            "\tCVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\r\n",
            v31,
            None,
        ),
        (
            "CVSS:3.1 / AV:N / AC:L / PR: N / UI:N / S:U / C:H / I:H / A:H",
            v31,
            None,
        ),
        ("CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N", v31, None),
        (
            "9.8/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            v31,
            Some(9.8),
        ),
        (
            "9.8 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            v31,
            Some(9.8),
        ),
        (
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H (9.8)",
            v31,
            Some(9.8),
        ),
        ("(CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H)", v31, None),
        // An invalid score next to a vector is ignored.
        (
            "73.1/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            v31,
            None,
        ),
        (
            "10.0/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            v31,
            Some(10.0),
        ),
        (
            "cvss:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
            v4,
            None,
        ),
        (
            "CVSS:4.0/SA:N/SI:N/SC:N/VA:H/VI:H/VC:H/UI:N/PR:N/AT:N/AC:L/AV:N",
            v4,
            None,
        ),
    ];
    for (form, canonical, stated) in forms {
        let cvss = Cvss::parse(form).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!(
            (cvss.vector().as_str(), cvss.stated_score()),
            (canonical, stated),
            "{form}"
        );
        assert_eq!(cvss.base_score(), parse(canonical).base_score(), "{form}");
    }
}

#[test]
fn incomplete_vectors_are_refused_with_the_reason() {
    use CvssErrorKind as K;

    let long = format!(
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H{}",
        "/E:X".repeat(120)
    );
    let refused = [
        ("", K::Empty, "not a CVSS 2.0 vector: empty"),
        (" () ", K::Empty, "not a CVSS 2.0 vector: empty"),
        ("CVSS:3.1/", K::Empty, "not a CVSS 3.1 vector: empty"),
        ("CVSS:3.1", K::Empty, "not a CVSS vector: empty"),
        (
            "cvss unknown",
            K::Syntax,
            "not a CVSS vector: expected METRIC:VALUE, found `cvss unknown`",
        ),
        (
            "CVSS:3.1/AV:N",
            K::MissingMetric,
            "not a CVSS 3.1 vector: metric `AC` is missing",
        ),
        (
            "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
            K::MissingMetric,
            "not a CVSS 3.0 vector: metric `A` is missing",
        ),
        (
            "AV:N/AC:L/Au:N/C:P/I:P",
            K::MissingMetric,
            "not a CVSS 2.0 vector: metric `A` is missing",
        ),
        (
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N",
            K::MissingMetric,
            "not a CVSS 4.0 vector: metric `SA` is missing",
        ),
        (
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:N",
            K::DuplicateMetric,
            "not a CVSS 3.1 vector: metric `A` occurs twice",
        ),
        (
            "AV:N/AC:L/Au:N/C:P/I:P/A:P/au:S",
            K::DuplicateMetric,
            "not a CVSS 2.0 vector: metric `Au` occurs twice",
        ),
        (
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/Q:1",
            K::UnknownMetric,
            "not a CVSS 3.1 vector: unknown metric `Q`",
        ),
        (
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:P",
            K::InvalidValue,
            "not a CVSS 3.1 vector: invalid value in `A:P`",
        ),
        // The version is never guessed: these are 3.1 with no prefix, and with a wrong one.
        (
            "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            K::UnknownMetric,
            "not a CVSS 2.0 vector: unknown metric `PR`",
        ),
        (
            "CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            K::InvalidValue,
            "not a CVSS 4.0 vector: invalid value in `S:U`",
        ),
        // SPDX 2.3 contains this one.
        (
            "CVSS:4.0/AV:N/AC:L/AR:N/PR:N/UI:N/VCH/VI:H/VA:H/SC:N/SI:N/SA:N",
            K::Syntax,
            "not a CVSS 4.0 vector: expected METRIC:VALUE, found `VCH`",
        ),
        (
            "CVSS:5.0/AV:N",
            K::UnsupportedVersion,
            "not a CVSS vector: expected version 2.0, 3.0, 3.1 or 4.0, found `5.0`",
        ),
        (
            "CVSS2#CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            K::UnsupportedVersion,
            "not a CVSS vector: expected version 2.0, 3.0, 3.1 or 4.0, found `2.0 and 3.1`",
        ),
        (
            "AV:N/AC:L/Au:N/C:P/I:P/A:P CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            K::Syntax,
            "not a CVSS 2.0 vector: expected METRIC:VALUE, found `A:P CVSS:3.1`",
        ),
        (
            "AV:N\u{ff0f}AC:L/Au:N/C:P/I:P/A:P",
            K::Syntax,
            "not a CVSS 2.0 vector: expected METRIC:VALUE, found `AV:N\u{ff0f}AC:L`",
        ),
        (
            "not\na vector",
            K::Syntax,
            r"not a CVSS 2.0 vector: expected METRIC:VALUE, found `not\na vector`",
        ),
        ("9.8", K::Empty, "not a CVSS 2.0 vector: empty"),
        (
            "HIGH",
            K::Syntax,
            "not a CVSS 2.0 vector: expected METRIC:VALUE, found `HIGH`",
        ),
        (
            &long,
            K::TooLong,
            "not a CVSS vector: longer than 512 bytes",
        ),
    ];
    for (text, kind, message) in refused {
        let error = Cvss::parse(text).expect_err(text);
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (kind, message),
            "{text}"
        );
    }
}

#[test]
fn a_known_version_replaces_a_missing_prefix_but_never_a_different_one() {
    let metrics = "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let cvss = Cvss::parse_as(CvssVersion::V31, metrics).unwrap();
    assert_eq!(cvss.to_string(), format!("CVSS:3.1/{metrics}"));
    let cvss = Cvss::parse_as(CvssVersion::V4, &format!("CVSS:3.0/{metrics}")).unwrap();
    assert_eq!(cvss.version(), CvssVersion::V30);
    let error = Cvss::parse_as(CvssVersion::V4, metrics).unwrap_err();
    assert_eq!(error.version(), Some(CvssVersion::V4));
}

#[test]
fn bands_of_version_2_are_three() {
    let band = |score| CvssVersion::V2.band(score);
    assert_eq!(band(0.0), Some(CvssBand::Low));
    assert_eq!(band(3.9), Some(CvssBand::Low));
    assert_eq!(band(4.0), Some(CvssBand::Medium));
    assert_eq!(band(6.9), Some(CvssBand::Medium));
    assert_eq!(band(7.0), Some(CvssBand::High));
    assert_eq!(band(10.0), Some(CvssBand::High));
    let number = |score| CvssVersion::V2.normalized(score).map(|n| n.get());
    assert_eq!(
        [number(0.0), number(7.5), number(9.3), number(10.0)].map(Option::unwrap),
        [0, 75, 89, 89]
    );
}

/// Text of a vector: all base metrics of a version, then some of the others, in any order.
fn vectors() -> impl Strategy<Value = (CvssVersion, String)> {
    type Table = &'static [(&'static str, &'static [&'static str])];
    let tables: [(CvssVersion, &str, Table, Table); 4] = [
        (CvssVersion::V2, "", v2::BASE, v2::OTHERS),
        (CvssVersion::V30, "CVSS:3.0/", v3::BASE, v3::OTHERS),
        (CvssVersion::V31, "CVSS:3.1/", v3::BASE, v3::OTHERS),
        (CvssVersion::V4, "CVSS:4.0/", v4::BASE, v4::OTHERS),
    ];
    let part = |(metric, values): &(&'static str, &'static [&'static str])| {
        let metric = *metric;
        proptest::sample::select(*values).prop_map(move |value| format!("{metric}:{value}"))
    };
    // The temporal metrics come first, so a short selection has only these, or none.
    (proptest::sample::select(tables.to_vec()), 0..=24_usize)
        .prop_flat_map(move |((version, prefix, base, others), most)| {
            let base: Vec<_> = base.iter().map(part).collect();
            let others = others.iter().take(most);
            let others: Vec<_> = others
                .map(|other| proptest::option::of(part(other)))
                .collect();
            (Just(version), Just(prefix), base, others)
        })
        .prop_flat_map(|(version, prefix, mut parts, others)| {
            parts.extend(others.into_iter().flatten());
            (Just(version), Just(prefix), Just(parts).prop_shuffle())
        })
        .prop_map(|(version, prefix, parts)| (version, format!("{prefix}{}", parts.join("/"))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn scores_with_every_group_are_the_specified_ones((version, vector) in vectors()) {
        let cvss = parse(&vector);
        let m = metrics(&vector);
        let (base, full) = match version {
            CvssVersion::V2 => (v2::base(&m), v2::full(&m)),
            CvssVersion::V30 => (v3::base(0, &m), v3::full(0, &m)),
            CvssVersion::V31 => (v3::base(1, &m), v3::full(1, &m)),
            _ => {
                let base = m.iter().filter(|(name, _)| v4::BASE.iter().any(|b| b.0 == **name));
                (v4::score(&base.map(|(n, v)| (*n, *v)).collect()), v4::score(&m))
            }
        };
        prop_assert_eq!(tenths(cvss.base_score()), base);
        if let Some(score) = cvss.full_score() {
            prop_assert_eq!(tenths(score), full);
        } else {
            prop_assert_eq!(base, full);
        }
    }

    #[test]
    fn canonical_text_reads_as_the_same_vector((_, vector) in vectors()) {
        let cvss = parse(&vector);
        let again = parse(&cvss.to_string());
        prop_assert_eq!(again.to_string(), cvss.to_string());
        prop_assert_eq!(&again, &cvss);
        let lower = parse(&vector.to_ascii_lowercase());
        prop_assert_eq!(&lower, &cvss);
    }

    #[test]
    fn a_vector_that_lacks_a_base_metric_is_refused(
        (version, vector) in vectors(),
        which in any::<prop::sample::Index>(),
    ) {
        let base = match version {
            CvssVersion::V2 => v2::BASE,
            CvssVersion::V30 | CvssVersion::V31 => v3::BASE,
            _ => v4::BASE,
        };
        let (lacking, _) = which.get(base);
        let is_it = |part: &&str| part.split(':').next() == Some(lacking);
        let rest: Vec<&str> = vector.split('/').filter(|part| !is_it(part)).collect();
        let error = Cvss::parse(&rest.join("/")).expect_err("incomplete");
        prop_assert_eq!(error.kind(), CvssErrorKind::MissingMetric);
        let named = format!("`{lacking}`");
        prop_assert!(error.to_string().contains(&named));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}|[AVCPRUISEMXLNH23401#()./: -]{0,80}|\\s*[(]?(cvss|CVSS)[:v2#]{0,3}[0-9./#]{0,6}[A-Za-z:/]{0,60}[)]?") {
        if let Ok(cvss) = Cvss::parse(&text) {
            prop_assert!((0.0..=10.0).contains(&cvss.base_score()));
        }
    }

    #[test]
    fn a_damaged_vector_is_read_or_refused((_, vector) in vectors(), at in any::<prop::sample::Index>(), c in any::<char>()) {
        let mut chars: Vec<char> = vector.chars().collect();
        let at = at.index(chars.len());
        chars[at] = c;
        let damaged: String = chars.into_iter().collect();
        for text in [damaged.as_str(), vector.get(..at).unwrap_or("")] {
            match Cvss::parse(text) {
                Ok(cvss) => prop_assert!((0.0..=10.0).contains(&cvss.base_score())),
                Err(error) => prop_assert!(!error.to_string().contains('\n')),
            }
        }
    }
}
