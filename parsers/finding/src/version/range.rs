//! Ranges of versions.

use std::cmp::Ordering;

use crate::url::percent_decoded;

/// A range of versions, in the notation of [VERS](https://github.com/package-url/vers-spec), or one version.
///
/// ```
/// use finding::version::VersionRange;
///
/// let range = VersionRange::parse("vers:npm/>=1.0.0|<2.0.0").unwrap();
/// assert!(range.contains("1.9.0") && !range.contains("2.0.0"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionRange {
    kind: String,
    constraints: Vec<(Comparator, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparator {
    Any,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparator {
    fn has_lower_bound(self) -> bool {
        matches!(self, Self::Greater | Self::GreaterOrEqual)
    }

    fn has_upper_bound(self) -> bool {
        matches!(self, Self::Less | Self::LessOrEqual)
    }

    /// Returns whether a version is in the range, by its order to the constraint's version.
    fn allows(self, order: Ordering) -> bool {
        match self {
            Self::Any => true,
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

impl VersionRange {
    /// Returns the range of one version.
    #[must_use]
    pub fn of(version: &str) -> Self {
        Self {
            kind: String::new(),
            constraints: vec![(Comparator::Equal, version.to_owned())],
        }
    }

    /// Parses `vers:TYPE/CONSTRAINT|CONSTRAINT…`. Returns `None` for other texts.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        /// More than any range has. They are compared with each other.
        const MOST: usize = 1_000;
        let (kind, constraints) = text.trim().strip_prefix("vers:")?.split_once('/')?;
        let kind = kind.to_ascii_lowercase();
        let mut parsed = Vec::new();
        for constraint in constraints.split('|') {
            let constraint = constraint.trim();
            if parsed.len() == MOST || constraint.is_empty() {
                return None;
            }
            let (comparator, version) = [
                (">=", Comparator::GreaterOrEqual),
                ("<=", Comparator::LessOrEqual),
                ("!=", Comparator::NotEqual),
                (">", Comparator::Greater),
                ("<", Comparator::Less),
                ("=", Comparator::Equal),
                ("*", Comparator::Any),
            ]
            .into_iter()
            .find_map(|(sign, comparator)| Some((comparator, constraint.strip_prefix(sign)?)))
            .unwrap_or((Comparator::Equal, constraint));
            let version = percent_decoded(version.trim()).into_owned();
            if version.is_empty() != (comparator == Comparator::Any) {
                return None;
            }
            parsed.push((comparator, version));
        }
        Some(Self {
            kind,
            constraints: parsed,
        })
    }

    /// Returns whether the version is in the range, by the algorithm of the specification. Two versions whose order depends
    /// on the rules of a distribution have none here, and a range that needs it does not contain the version.
    #[must_use]
    pub fn contains(&self, version: &str) -> bool {
        let named = |comparator| {
            let mut all = self.constraints.iter();
            all.any(|(own, other)| *own == comparator && is_equal(&self.kind, other, version))
        };
        if named(Comparator::Equal) {
            return true;
        }
        if named(Comparator::NotEqual) {
            return false;
        }
        if self
            .constraints
            .iter()
            .any(|(own, _)| *own == Comparator::Any)
        {
            return true;
        }
        let mut bounds = Vec::new();
        for (comparator, other) in &self.constraints {
            if comparator.has_lower_bound() || comparator.has_upper_bound() {
                let Some(key) = Key::of(&self.kind, other) else {
                    return false;
                };
                bounds.push((key, *comparator));
            }
        }
        // Only exclusions: everything else is in it.
        if bounds.is_empty() {
            return self
                .constraints
                .iter()
                .all(|(own, _)| *own == Comparator::NotEqual);
        }
        let Some(version) = Key::of(&self.kind, version) else {
            return false;
        };
        bounds.sort_by(|(one, _), (other, _)| one.cmp(other));
        let allows =
            |(key, comparator): &(Key<'_>, Comparator)| comparator.allows(version.cmp(key));
        let first = bounds
            .first()
            .is_some_and(|bound| bound.1.has_upper_bound() && allows(bound));
        let last = bounds
            .last()
            .is_some_and(|bound| bound.1.has_lower_bound() && allows(bound));
        let between = bounds.windows(2).any(|pair| match pair {
            [low, high] => {
                low.1.has_lower_bound() && high.1.has_upper_bound() && allows(low) && allows(high)
            }
            _ => false,
        });
        first || last || between
    }
}

fn is_equal(kind: &str, one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let keys = (Key::of(kind, one), Key::of(kind, other));
    matches!(keys, (Some(one), Some(other)) if one == other)
}

/// A version whose order is certain: numbers, and a prerelease in ecosystems that use [SemVer](https://semver.org).
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key<'v> {
    numbers: Vec<u64>,
    prerelease: Option<&'v str>,
}

const SEMVER: [&str; 7] = [
    "cargo", "composer", "golang", "hex", "npm", "nuget", "semver",
];

impl<'v> Key<'v> {
    fn of(kind: &str, version: &'v str) -> Option<Self> {
        let version = version.trim();
        let version = version.strip_prefix('v').unwrap_or(version);
        let is_semver = SEMVER.contains(&kind);
        // Metadata of a build does not count.
        let version = match version.split_once('+') {
            Some((version, _)) if is_semver => version,
            _ => version,
        };
        let (numbers, prerelease) = match version.split_once('-') {
            Some((numbers, prerelease)) if is_semver => (numbers, Some(prerelease)),
            _ => (version, None),
        };
        let mut parsed = Vec::new();
        for number in numbers.split('.') {
            let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
            parsed.push(number.parse().ok().filter(|_| is_number)?);
        }
        while parsed.last() == Some(&0) {
            parsed.pop();
        }
        Some(Self {
            numbers: parsed,
            prerelease,
        })
    }
}

impl Ord for Key<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numbers
            .cmp(&other.numbers)
            .then_with(|| match (self.prerelease, other.prerelease) {
                (None, None) => Ordering::Equal,
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(one), Some(other)) => one
                    .split('.')
                    .map(Part::of)
                    .cmp(other.split('.').map(Part::of)),
            })
    }
}

impl PartialOrd for Key<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A part of a prerelease. Numbers come before words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part<'v> {
    Number(u64),
    Word(&'v str),
}

impl<'v> Part<'v> {
    fn of(text: &'v str) -> Self {
        match text.parse() {
            Ok(number) if text.bytes().all(|b| b.is_ascii_digit()) => Self::Number(number),
            _ => Self::Word(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(range: &str, version: &str) -> bool {
        VersionRange::parse(range).unwrap().contains(version)
    }

    #[test]
    fn versions_between_the_bounds_are_in_the_range() {
        let range = "vers:npm/>=1.0.0|<1.2.3|=1.9|>=2.0.0|<=2.5|!=2.1.0";
        for version in ["1.0.0", "1.2.2", "1.9.0", "2.0.0", "2.5.0", "v1.1"] {
            assert!(contains(range, version), "{version}");
        }
        for version in [
            "0.9",
            "1.2.3",
            "1.9.1",
            "2.1.0",
            "2.5.1",
            "3",
            "1.0.0-rc.1",
            "x",
        ] {
            assert!(!contains(range, version), "{version}");
        }
    }

    #[test]
    fn open_ends_all_versions_and_exclusions_are_understood() {
        assert!(contains("vers:pypi/*", "anything"));
        assert!(contains("vers:pypi/<2", "1.9.9") && !contains("vers:pypi/<2", "2.0"));
        assert!(contains("vers:pypi/>2", "3") && !contains("vers:pypi/>2", "2.0"));
        assert!(
            contains("vers:npm/!=1.0|!=1.1", "1.2") && !contains("vers:npm/!=1.0|!=1.1", "1.1.0")
        );
        assert!(contains("vers:npm/1.0|1.1", "1.1") && !contains("vers:npm/1.0|1.1", "1.2"));
        assert!(contains("vers:npm/<1.0.0-rc.2", "1.0.0-rc.1"));
        assert!(contains("vers:npm/<1.0.0-rc.10", "1.0.0-rc.9"));
        assert!(!contains("vers:npm/<1.0.0-alpha", "1.0.0-beta"));
    }

    /// The order of `1.0-2` and `1.0-10` depends on the distribution, and a wrong one would hide a vulnerability.
    #[test]
    fn a_version_of_uncertain_order_is_in_the_range_only_if_it_is_named() {
        assert!(!contains("vers:deb/<1:2.0-1", "1:1.0-1"));
        assert!(!contains("vers:pypi/<2.0", "2.0rc1"));
        assert!(contains("vers:deb/1:1.0-1|<9", "1:1.0-1"));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "1.0",
            "vers:npm",
            "vers:npm/",
            "vers:npm/>=",
            "vers:npm/1||2",
            "vers:npm/*1",
        ] {
            assert_eq!(VersionRange::parse(text), None, "{text}");
        }
    }
}
