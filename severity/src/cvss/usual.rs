//! Vectors of the base metrics of 3.0 and 3.1 in the form of the specification, as nearly all reports write them. They are
//! read by place, in a fiftieth of the instructions.

use ::cvss::v3::Vector;
use ::cvss::v3::metric::base::{
    AttackComplexity, AttackVector, Availability, Confidentiality, Integrity, PrivilegesRequired,
    Scope, UserInteraction,
};

use super::CvssVersion;

/// The form. Digits stand for the minor version and the values, in their order.
const FORM: [u8; 44] = *b"CVSS:3.0/AV:1/AC:2/PR:3/UI:4/S:5/C:6/I:7/A:8";

/// The places of the digits.
const VALUES: [usize; 9] = [7, 12, 17, 22, 27, 31, 35, 39, 43];

/// Reads a vector of exactly this form. Returns `None` for any other text.
pub(super) fn read(text: &str) -> Option<(CvssVersion, Vector)> {
    let text: &[u8; FORM.len()] = text.as_bytes().try_into().ok()?;
    let mut form = *text;
    for at in VALUES {
        form[at] = FORM[at];
    }
    if form != FORM {
        return None;
    }
    let [version, av, ac, pr, ui, s, c, i, a] = VALUES.map(|at| text[at]);
    let (version, minor_version) = match version {
        b'0' => (CvssVersion::V30, 0),
        b'1' => (CvssVersion::V31, 1),
        _ => return None,
    };
    let vector = Vector {
        minor_version,
        av: Some(match av {
            b'N' => AttackVector::Network,
            b'A' => AttackVector::Adjacent,
            b'L' => AttackVector::Local,
            b'P' => AttackVector::Physical,
            _ => return None,
        }),
        ac: Some(match ac {
            b'L' => AttackComplexity::Low,
            b'H' => AttackComplexity::High,
            _ => return None,
        }),
        pr: Some(match pr {
            b'N' => PrivilegesRequired::None,
            b'L' => PrivilegesRequired::Low,
            b'H' => PrivilegesRequired::High,
            _ => return None,
        }),
        ui: Some(match ui {
            b'N' => UserInteraction::None,
            b'R' => UserInteraction::Required,
            _ => return None,
        }),
        s: Some(match s {
            b'U' => Scope::Unchanged,
            b'C' => Scope::Changed,
            _ => return None,
        }),
        c: Some(match c {
            b'N' => Confidentiality::None,
            b'L' => Confidentiality::Low,
            b'H' => Confidentiality::High,
            _ => return None,
        }),
        i: Some(match i {
            b'N' => Integrity::None,
            b'L' => Integrity::Low,
            b'H' => Integrity::High,
            _ => return None,
        }),
        a: Some(match a {
            b'N' => Availability::None,
            b'L' => Availability::Low,
            b'H' => Availability::High,
            _ => return None,
        }),
        ..Vector::default()
    };
    Some((version, vector))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls `visit` with every text of the form with one of `values` at each place.
    fn each(values: &[&[u8]; 9], visit: &mut impl FnMut(&str)) {
        let count = values.iter().map(|values| values.len()).product();
        for number in 0..count {
            let (mut text, mut rest) = (FORM, number);
            for (at, values) in VALUES.into_iter().zip(values) {
                text[at] = values[rest % values.len()];
                rest /= values.len();
            }
            visit(std::str::from_utf8(&text).unwrap());
        }
    }

    #[test]
    fn every_vector_is_read_as_by_the_crate() {
        const IMPACT: &[u8] = b"NLH";
        let values: [&[u8]; 9] = [
            b"01", b"NALP", b"LH", b"NLH", b"NR", b"UC", IMPACT, IMPACT, IMPACT,
        ];
        let mut count = 0;
        each(&values, &mut |text| {
            let (version, vector) = read(text).unwrap();
            assert_eq!(Ok(vector), text.parse(), "{text}");
            assert!(text.contains(version.as_str()), "{text}");
            count += 1;
        });
        assert_eq!(count, 2 * 2592);
    }

    #[test]
    fn other_texts_are_left_to_the_crate() {
        let usual = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
        assert!(read(usual).is_some());
        for at in 0..usual.len() {
            for other in [b'Z', b'n', b':', b'/', b' '] {
                let mut text = usual.as_bytes().to_vec();
                if std::mem::replace(&mut text[at], other) != other {
                    let text = String::from_utf8(text).unwrap();
                    assert_eq!(read(&text), None, "{text}");
                }
            }
        }
        for text in [
            "",
            "CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P",
            "CVSS:3.1/AC:L/AV:N/PR:N/UI:N/S:U/C:H/I:H/A:H",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
