//! The order of versions, of any ecosystem.

mod range;

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::Str;

pub use self::range::VersionRange;

/// Returns the order of two versions by their numbers. Of equal numbers the one with letters after them, such as a release
/// candidate, is the lower one.
///
/// ```
/// # use std::cmp::Ordering;
/// # use finding::version::compare;
/// assert_eq!(compare("1.9", "1.10"), Ordering::Less);
/// assert_eq!(compare("2.0-rc1", "2.0"), Ordering::Less);
/// assert_eq!(compare("v3", "2.9.9"), Ordering::Greater);
/// ```
#[must_use]
pub fn compare(a: &str, b: &str) -> Ordering {
    let (left, right) = (Parts::of(a), Parts::of(b));
    (left.epoch, left.numbers)
        .cmp(&(right.epoch, right.numbers))
        .then_with(|| match (left.rest.is_empty(), right.rest.is_empty()) {
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            _ => left.rest.cmp(right.rest),
        })
}

/// Returns the lowest of the `fixed` versions above the `installed` one: tools list one for each line of releases. Returns all
/// of them, with commas, where none is above it or the installed version is not known.
///
/// ```
/// # use finding::version::first_fixed;
/// let fixed = ["2.2.25".into(), "3.1.14".into(), "3.2.10".into()];
/// assert_eq!(first_fixed(&fixed, Some("3.1.2")).unwrap(), "3.1.14");
/// assert_eq!(first_fixed(&fixed, None).unwrap(), "2.2.25, 3.1.14, 3.2.10");
/// assert_eq!(first_fixed(&[], Some("3.1.2")), None);
/// ```
#[must_use]
pub fn first_fixed<'r>(fixed: &[Str<'r>], installed: Option<&str>) -> Option<Str<'r>> {
    // Most tools state one version, which is the fix whatever is installed.
    if let [version] = fixed {
        return Some(version.clone());
    }
    let above = installed.and_then(|installed| {
        let above = fixed
            .iter()
            .filter(|fixed| compare(fixed, installed) == Ordering::Greater);
        above.min_by(|a, b| compare(a, b))
    });
    match (above, fixed) {
        (Some(version), _) => Some(version.clone()),
        (None, []) => None,
        (None, all) => Some(Cow::Owned(all.join(", "))),
    }
}

/// Returns the fix for the `installed` version, as [`first_fixed`] does, where `patched` has requirements of Cargo or RubyGems:
/// conditions with commas, each with an operator and a version. The fix is the lowest version that meets a requirement. A
/// requirement that does not state one, such as `> 1.2`, is used unchanged, and so is one with other text.
///
/// ```
/// # use finding::version::first_patched;
/// let patched = ["~> 7.0.8, >= 7.0.8.5".into(), ">= 7.1.4.1".into()];
/// assert_eq!(first_patched(&patched, Some("7.0.8")).unwrap(), "7.0.8.5");
/// assert_eq!(first_patched(&["> 1.2".into()], Some("1.0")).unwrap(), "> 1.2");
/// assert_eq!(first_patched(&["not yet, see #7".into()], None).unwrap(), "not yet, see #7");
/// ```
#[must_use]
pub fn first_patched<'r>(patched: &[Str<'r>], installed: Option<&str>) -> Option<Str<'r>> {
    let lowest: Vec<Str<'r>> = patched
        .iter()
        .map(|requirement| match requirement {
            Cow::Borrowed(text) => Cow::Borrowed(lowest_of(text).unwrap_or(text)),
            Cow::Owned(text) => Cow::Owned(lowest_of(text).unwrap_or(text).to_owned()),
        })
        .collect();
    first_fixed(&lowest, installed)
}

/// Returns the fix for the `installed` version, as [`first_patched`] does, where `range` is a range of npm: requirements with
/// `||` between them, each of conditions with spaces between them. Any other text is returned unchanged.
///
/// ```
/// # use finding::version::first_in_range;
/// assert_eq!(first_in_range(&">=4.1.1 <5.0.0 || >=5.0.1".into(), Some("5.0.0")), "5.0.1");
/// assert_eq!(first_in_range(&"none, so far".into(), Some("5.0.0")), "none, so far");
/// ```
#[must_use]
pub fn first_in_range<'r>(range: &Str<'r>, installed: Option<&str>) -> Str<'r> {
    let is_of_range = |c: char| c.is_ascii_alphanumeric() || " .-+<>=~^*|".contains(c);
    if !range.chars().all(is_of_range) {
        return range.clone();
    }
    let parts = range.split("||").map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    let parts: Vec<Str<'r>> = parts.map(|part| part.replace(" <", ", <").into()).collect();
    first_patched(&parts, installed).unwrap_or_else(|| range.clone())
}

/// Returns the lowest version that meets a requirement, or `None` if no condition states it.
fn lowest_of(requirement: &str) -> Option<&str> {
    let bounds = requirement.split(',').filter_map(|condition| {
        let condition = condition.trim();
        let at = condition.find(|c: char| !matches!(c, '<' | '>' | '=' | '~' | '^' | '!'))?;
        let (operator, version) = condition.split_at(at);
        Some((operator, version.trim()))
    });
    let mut lowest: Option<&str> = None;
    for (operator, version) in bounds {
        match operator {
            // No version contains a space. A part of other text is not taken from it: it may be a part of a secret.
            _ if version.contains(char::is_whitespace) => return None,
            "<" | "<=" | "!=" => {}
            // The version itself does not meet it.
            ">" => return None,
            _ if lowest.is_none_or(|other| compare(version, other) == Ordering::Greater) => {
                lowest = Some(version);
            }
            _ => {}
        }
    }
    lowest.filter(|version| !version.is_empty())
}

/// A version in the parts that are compared.
struct Parts<'v> {
    /// Before `!`, as in PEP 440.
    epoch: u64,
    numbers: Vec<u64>,
    rest: &'v str,
}

impl<'v> Parts<'v> {
    fn of(version: &'v str) -> Self {
        let (epoch, core) = match version.split_once('!') {
            Some((epoch, core)) => (epoch.parse().unwrap_or_default(), core),
            None => (0, version),
        };
        let core = core.trim_start_matches(['v', '=']);
        let end = core
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(core.len());
        let (numbers, rest) = core.split_at(end);
        let mut numbers: Vec<u64> = numbers
            .split('.')
            .filter_map(|part| part.parse().ok())
            .collect();
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Self {
            epoch,
            numbers,
            rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        for (a, b, order) in [
            ("1.9", "1.10", Ordering::Less),
            ("1.0", "1", Ordering::Equal),
            ("2.0-rc1", "2.0", Ordering::Less),
            ("v3", "2.9.9", Ordering::Greater),
            ("1!1.0", "2.0", Ordering::Greater),
            ("", "1", Ordering::Less),
        ] {
            assert_eq!(compare(a, b), order, "{a} {b}");
            assert_eq!(compare(b, a), order.reverse(), "{b} {a}");
        }
    }

    #[test]
    fn the_first_fixed_version_is_the_lowest_above_the_installed_one() {
        let fixed: [Str<'_>; 3] = ["4.1".into(), "2.0.1".into(), "3.3".into()];
        for (installed, first) in [
            (Some("1.0"), "2.0.1"),
            (Some("2.0.1"), "3.3"),
            (Some("3.0"), "3.3"),
            (Some("5.0"), "4.1, 2.0.1, 3.3"),
            (None, "4.1, 2.0.1, 3.3"),
        ] {
            assert_eq!(first_fixed(&fixed, installed).unwrap(), first);
        }
        assert_eq!(first_fixed(&fixed[..1], Some("5.0")).unwrap(), "4.1");
    }

    #[test]
    fn the_lowest_version_of_a_requirement_is_its_highest_lower_bound() {
        for (requirement, lowest) in [
            (">= 1.1.0", Some("1.1.0")),
            ("1.1.0", Some("1.1.0")),
            ("=1.1.0", Some("1.1.0")),
            ("~1.1", Some("1.1")),
            (">= 2.0, ~> 2.0.4", Some("2.0.4")),
            ("< 3, >= 2.1", Some("2.1")),
            (">= 1.0, > 1.2", None),
            ("!= 1.2", None),
            ("", None),
            (">=", None),
            (", ,", None),
        ] {
            assert_eq!(lowest_of(requirement), lowest, "{requirement}");
        }
    }
}
