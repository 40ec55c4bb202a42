//! The scale: labels, numbers, and the borders between them.

#![expect(
    clippy::expect_used,
    reason = "in a test a failed expectation is the failure"
)]

use finding_severity::{CvssVersion, Label, Normalized};
use proptest::prelude::*;

fn number(number: u8) -> Normalized {
    Normalized::new(number).expect("0 to 100")
}

#[test]
fn scores_at_the_borders_keep_their_band() {
    let borders = [
        (0.0, 0, Label::Informational),
        (-0.0, 0, Label::Informational),
        (0.1, 1, Label::Low),
        (3.9, 39, Label::Low),
        (3.95, 39, Label::Low),
        (4.0, 40, Label::Medium),
        (6.9, 69, Label::Medium),
        (6.95, 69, Label::Medium),
        (7.0, 70, Label::High),
        (8.9, 89, Label::High),
        (8.95, 89, Label::High),
        (9.0, 90, Label::Critical),
        (10.0, 100, Label::Critical),
    ];
    for (score, expected, label) in borders {
        let normalized = Normalized::from_score(score).unwrap();
        assert_eq!(
            (normalized.get(), normalized.label()),
            (expected, label),
            "{score}"
        );
        for version in [CvssVersion::V30, CvssVersion::V31, CvssVersion::V4] {
            assert_eq!(
                version.normalized(score),
                Some(normalized),
                "{version} {score}"
            );
            assert_eq!(
                version.band(score).unwrap().label(),
                label,
                "{version} {score}"
            );
        }
    }
}

#[test]
fn numbers_at_the_borders_have_the_labels_of_security_hub() {
    let borders = [
        (0, Label::Informational),
        (1, Label::Low),
        (39, Label::Low),
        (40, Label::Medium),
        (69, Label::Medium),
        (70, Label::High),
        (89, Label::High),
        (90, Label::Critical),
        (100, Label::Critical),
    ];
    for (value, label) in borders {
        assert_eq!(number(value).label(), label, "{value}");
    }
    assert_eq!(Normalized::new(101), None);
    assert_eq!(Normalized::new(255), None);
}

#[test]
fn a_label_alone_has_the_number_that_security_hub_fills_in() {
    assert_eq!(
        Label::ALL.map(|label| label.floor().get()),
        [0, 1, 40, 70, 90]
    );
    assert_eq!(
        Label::ALL.map(|label| label.ceiling().get()),
        [0, 39, 69, 89, 100]
    );
    assert!(Label::ALL.is_sorted());
}

#[test]
fn every_score_with_one_decimal_is_ten_times_itself() {
    for tenths in 0..=100_u8 {
        let score = f64::from(tenths) / 10.0;
        assert_eq!(
            Normalized::from_score(score),
            Some(number(tenths)),
            "{score}"
        );
        // A report may hold its scores in single precision.
        let single = f64::from(score as f32);
        assert_eq!(
            Normalized::from_score(single),
            Some(number(tenths)),
            "{single}"
        );
    }
}

#[test]
fn an_invalid_score_has_no_number() {
    for score in [
        -0.1,
        -1.0,
        10.1,
        98.0,
        100.0,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ] {
        assert_eq!(Normalized::from_score(score), None, "{score}");
        assert_eq!(CvssVersion::V2.normalized(score), None, "{score}");
        assert_eq!(CvssVersion::V31.band(score), None, "{score}");
    }
}

#[test]
fn labels_are_read_in_any_case_and_written_as_aws_does() {
    for label in Label::ALL {
        assert_eq!(label.as_str().to_lowercase().parse(), Ok(label));
        assert_eq!(label.to_string(), label.as_str());
        assert_eq!(label.as_str(), label.as_str().to_uppercase());
    }
    for text in ["", "MODERATE", " HIGH", "HIGH ", "SEVERE"] {
        let error = text.parse::<Label>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL"
        );
    }
}

proptest! {
    #[test]
    fn a_higher_score_never_has_a_lower_number(left in 0.0..=10.0_f64, right in 0.0..=10.0_f64) {
        let (low, high) = if left <= right { (left, right) } else { (right, left) };
        prop_assert!(Normalized::from_score(low) <= Normalized::from_score(high));
        for &version in CvssVersion::ALL {
            prop_assert!(version.normalized(low) <= version.normalized(high));
            prop_assert!(version.band(low) <= version.band(high));
        }
    }

    #[test]
    fn number_and_band_of_a_score_agree(score in 0.0..=10.0_f64) {
        for &version in CvssVersion::ALL {
            let label = version.normalized(score).unwrap().label();
            let band = version.band(score).unwrap().label();
            // NVD has no band below Low for version 2.0.
            let is_zero_of_2 = version == CvssVersion::V2 && label == Label::Informational;
            prop_assert_eq!(label, if is_zero_of_2 { Label::Informational } else { band });
            prop_assert!(!is_zero_of_2 || (band == Label::Low && score < 0.1));
        }
    }

    #[test]
    fn any_float_is_a_number_of_the_scale_or_none(bits in any::<u64>()) {
        let score = f64::from_bits(bits);
        let in_range = (0.0..=10.0).contains(&score);
        prop_assert_eq!(Normalized::from_score(score).is_some(), in_range);
    }
}
