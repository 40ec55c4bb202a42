//! Ranges of versions in the notation of [VERS](https://github.com/package-url/vers-spec).

use std::cmp::Ordering;

use finding_source::url::percent_decoded;
use finding_source::version::compare;

/// Returns whether a range such as `vers:npm/>=1.0.0|<2.0.0` contains a version, or `None` if it is not in this notation.
pub(crate) fn contains(range: &str, version: &str) -> Option<bool> {
    let (_, constraints) = range.strip_prefix("vers:")?.split_once('/')?;
    // The lower bound of the interval whose upper bound comes next, and whether the version is above it.
    let mut above = None;
    for constraint in constraints.split('|').map(str::trim) {
        if constraint == "*" {
            return Some(true);
        }
        let end = constraint.find(|c: char| !matches!(c, '<' | '>' | '=' | '!'));
        let (comparator, bound) = constraint.split_at(end.unwrap_or(constraint.len()));
        let order = compare(version, &percent_decoded(bound.trim()));
        match comparator {
            "" | "=" if order == Ordering::Equal => return Some(true),
            "!=" if order == Ordering::Equal => return Some(false),
            "" | "=" | "!=" => {}
            ">" => above = Some(order == Ordering::Greater),
            ">=" => above = Some(order != Ordering::Less),
            "<" | "<=" => {
                let below =
                    order == Ordering::Less || (comparator == "<=" && order == Ordering::Equal);
                if above.take().unwrap_or(true) && below {
                    return Some(true);
                }
            }
            _ => return None,
        }
    }
    Some(above == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_in_a_range_or_not() {
        for (range, version, expected) in [
            ("vers:npm/>=1.0.0|<2.0.0", "1.9.0", Some(true)),
            ("vers:npm/>=1.0.0|<2.0.0", "2.0.0", Some(false)),
            ("vers:generic/<1|>=2|<=3", "0.9", Some(true)),
            ("vers:generic/<1|>=2|<=3", "1.5", Some(false)),
            ("vers:generic/<1|>=2|<=3", "3", Some(true)),
            ("vers:generic/>4.1", "4.10", Some(true)),
            ("vers:generic/2.5", "2.5", Some(true)),
            ("vers:generic/=2.5|=2.7", "2.6", Some(false)),
            ("vers:generic/!=2.5|>=1", "2.5", Some(false)),
            ("vers:generic/*", "9", Some(true)),
            ("vers:pypi/<1%2B1", "0.5", Some(true)),
            (">=1.0", "1.5", None),
            ("vers:generic/=>1", "1.5", None),
        ] {
            assert_eq!(contains(range, version), expected, "{range} {version}");
        }
    }
}
