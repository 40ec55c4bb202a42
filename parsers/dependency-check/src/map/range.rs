//! Ranges of affected versions, and the version that ends one.

use std::cmp::Ordering;

use finding_source::Str;
use finding_source::version::compare;

/// The end of the affected versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct End<'r> {
    /// The first version without the vulnerability.
    pub(crate) fixed_in: Option<Str<'r>>,
    /// The last affected version, if only that is known.
    pub(crate) last_affected: Option<Str<'r>>,
}

impl<'r> End<'r> {
    /// Returns the end of the range that contains the `installed` version, in npm's notation without spaces:
    /// `<1.2.3||>=2.0.0<2.3.4`. If none of several ranges contains it, the highest end counts.
    pub(crate) fn of_npm(text: &str, installed: Option<&str>) -> Self {
        let ranges = text.split("||").map(Bounds::of);
        let ends = ranges.filter(|range| range.upper.is_some_and(|(_, end)| !is_unbounded(end)));
        let mut best: Option<Bounds<'_>> = None;
        for range in ends {
            let holds = installed.is_some_and(|version| range.holds(version));
            let higher = best
                .as_ref()
                .is_none_or(|best| match (best.upper, range.upper) {
                    (Some((_, a)), Some((_, b))) => compare(a, b) == Ordering::Less,
                    _ => true,
                });
            if holds {
                return range.end();
            }
            if higher {
                best = Some(range);
            }
        }
        best.map(|range| range.end()).unwrap_or_default()
    }
}

/// Returns true for `<99.999.99999`, which npm writes if no version is fixed.
fn is_unbounded(version: &str) -> bool {
    version.starts_with("99.99") || version.starts_with("999")
}

/// The bounds of one range.
#[derive(Clone, Copy, Debug, Default)]
struct Bounds<'t> {
    /// The version, and true if it is in the range.
    lower: Option<(bool, &'t str)>,
    upper: Option<(bool, &'t str)>,
}

impl<'t> Bounds<'t> {
    fn of(text: &'t str) -> Self {
        let mut bounds = Self::default();
        let mut rest = text;
        while let Some(at) = rest.find(['<', '>']) {
            let less = rest[at..].starts_with('<');
            let after = &rest[at + 1..];
            let version = after.strip_prefix('=');
            let inclusive = version.is_some();
            let version = version.unwrap_or(after);
            let end = version.find(['<', '>']).unwrap_or(version.len());
            let (number, next) = version.split_at(end);
            let number = number.trim_matches(|c: char| c.is_whitespace() || c == ',');
            if !number.is_empty() {
                let bound = Some((inclusive, number));
                if less {
                    bounds.upper = bound;
                } else {
                    bounds.lower = bound;
                }
            }
            rest = next;
        }
        bounds
    }

    fn holds(&self, version: &str) -> bool {
        let above = self
            .lower
            .is_none_or(|(inclusive, lower)| match compare(version, lower) {
                Ordering::Less => false,
                Ordering::Equal => inclusive,
                Ordering::Greater => true,
            });
        let below = self
            .upper
            .is_none_or(|(inclusive, upper)| match compare(version, upper) {
                Ordering::Less => true,
                Ordering::Equal => inclusive,
                Ordering::Greater => false,
            });
        above && below
    }

    fn end<'r>(&self) -> End<'r> {
        let own = |version: &str| Some(Str::Owned(version.to_owned()));
        match self.upper {
            Some((false, end)) => End {
                fixed_in: own(end),
                last_affected: None,
            },
            Some((true, end)) => End {
                fixed_in: None,
                last_affected: own(end),
            },
            None => End::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_range_with_the_installed_version_gives_the_end() {
        for (text, installed, fixed, last) in [
            ("<5.0.0", Some("1.0.3"), Some("5.0.0"), None),
            ("<=1.2.3", Some("1.0.0"), None, Some("1.2.3")),
            (">=4.0.0<4.17.21", Some("4.17.4"), Some("4.17.21"), None),
            ("<1.2.3||>=2.0.0<2.3.4", Some("1.0.0"), Some("1.2.3"), None),
            ("<1.2.3||>=2.0.0<2.3.4", Some("2.3.0"), Some("2.3.4"), None),
            (">=2.0.0 <2.3.4||<1.2.3", None, Some("2.3.4"), None),
            (">= 1.0, < 1.10", Some("1.9"), Some("1.10"), None),
            ("<99.999.99999", Some("1.0.0"), None, None),
            (">=0.0.0", Some("1.0.0"), None, None),
            ("*", Some("1.0.0"), None, None),
            ("<", None, None, None),
        ] {
            let end = End::of_npm(text, installed);
            let found = (end.fixed_in.as_deref(), end.last_affected.as_deref());
            assert_eq!(found, (fixed, last), "{text} {installed:?}");
        }
    }
}
