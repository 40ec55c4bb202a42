//! Ranges of affected versions, and the version that ends one.

use finding_source::Str;
use finding_source::version::compare;

use crate::raw::{Clean, Software};

/// The end of the affected versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct End<'r> {
    /// The first version without the vulnerability.
    pub(crate) fixed_in: Option<Str<'r>>,
    /// The last affected version, if only that is known.
    pub(crate) last_affected: Option<Str<'r>>,
}

impl<'r> End<'r> {
    /// Returns the end of a range.
    pub(crate) fn of(range: &Software<'r>) -> Self {
        Self {
            fixed_in: range.end_excluding.0.clone(),
            last_affected: range.end_including.0.clone(),
        }
    }

    /// Returns the end of the range that contains the `installed` version, in npm's notation without spaces:
    /// `<1.2.3||>=2.0.0<2.3.4`. If none of several ranges contains it, the highest end counts.
    pub(crate) fn of_npm(text: &str, installed: Option<&str>) -> Self {
        let mut best: Option<Software<'r>> = None;
        for range in text.split("||").map(Software::in_bounds) {
            // npm writes `<99.999.99999` if no version is fixed.
            let is_end = |end: &&str| !end.starts_with("99.99") && !end.starts_with("999");
            let Some(end) = range.end().filter(is_end) else {
                continue;
            };
            if installed.is_some_and(|version| range.holds(version)) {
                return Self::of(&range);
            }
            let highest = best.as_ref().and_then(Software::end);
            if highest.is_none_or(|highest| compare(highest, end).is_lt()) {
                best = Some(range);
            }
        }
        best.map(|range| Self::of(&range)).unwrap_or_default()
    }
}

impl Software<'_> {
    /// Returns the range between bounds in npm's notation. The last lower and the last upper bound count.
    fn in_bounds(text: &str) -> Self {
        let mut range = Self::default();
        let mut rest = text;
        while let Some(at) = rest.find(['<', '>']) {
            let after = &rest[at + 1..];
            let bound = after.strip_prefix('=').unwrap_or(after);
            let end = bound.find(['<', '>']).unwrap_or(bound.len());
            let (version, next) = bound.split_at(end);
            let version = version.trim_matches(|c: char| c.is_whitespace() || c == ',');
            let (including, excluding) = match rest[at..].starts_with('<') {
                true => (&mut range.end_including, &mut range.end_excluding),
                false => (&mut range.start_including, &mut range.start_excluding),
            };
            if !version.is_empty() {
                let (bound, other) = match after.starts_with('=') {
                    true => (including, excluding),
                    false => (excluding, including),
                };
                (bound.0, other.0) = (Some(Str::Owned(version.to_owned())), None);
            }
            rest = next;
        }
        range
    }

    /// Returns true if a version is within its bounds.
    pub(crate) fn holds(&self, version: &str) -> bool {
        let order = |bound: &Clean<'_>| bound.0.as_deref().map(|bound| compare(version, bound));
        order(&self.start_including).is_none_or(|order| order.is_ge())
            && order(&self.start_excluding).is_none_or(|order| order.is_gt())
            && order(&self.end_including).is_none_or(|order| order.is_le())
            && order(&self.end_excluding).is_none_or(|order| order.is_lt())
    }

    pub(crate) fn end(&self) -> Option<&str> {
        let including = self.end_including.0.as_deref();
        including.or(self.end_excluding.0.as_deref())
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
