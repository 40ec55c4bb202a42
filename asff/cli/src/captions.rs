//! The location and the title of a finding as lists show them.
//!
//! The title of a vulnerability of a package is the advisory, the package and the path, so that every finding in Security
//! Hub has a title of its own. In a list these have columns of their own, and a title that repeats them says nothing new.

use std::borrow::Cow;

use finding_source::finding::text::{TITLE_CHARS, headline_of_redacted};
use finding_source::{Finding, Location};

use crate::rows;
use crate::text::shown;

/// The parts of a finding that a list shows beside its name.
pub(crate) struct Caption {
    pub(crate) place: String,
    pub(crate) title: String,
}

impl Caption {
    pub(crate) fn of(finding: &Finding<'_>) -> Self {
        let place = rows::place(finding);
        let plain = |place| Self {
            place,
            title: shown(&finding.title),
        };
        let Some(path) = repeated(finding) else {
            return plain(place);
        };
        let Some(title) = own_title(finding) else {
            return plain(place);
        };
        Self {
            place: shown(&[&place, path].concat()),
            title: shown(&title),
        }
    }
}

/// Returns the name of the rule, or else the first sentence of the description, if the title only repeats the name and
/// the package of the finding.
pub(crate) fn own_title<'f>(finding: &'f Finding<'_>) -> Option<Cow<'f, str>> {
    repeated(finding)?;
    let (name, rule) = (rows::name(finding), &*finding.rule.id);
    // A single word is a heading, such as `Impact`.
    let lines = finding.description.iter().flat_map(|text| text.lines());
    let lines = lines.map(|line| line.trim_start_matches(['#', ' ', '*']).trim_end());
    let rule_name = finding.rule.name.as_deref().into_iter();
    let mut texts = rule_name.chain(lines).filter(|line| line.contains(' '));
    let is_new = |text: &&str| ![name, rule, &*finding.title].contains(text);
    texts
        .find(is_new)
        .map(|text| headline_of_redacted(text, TITLE_CHARS))
}

/// Returns the path at the end of a title that is only the name of the finding, its package and this path, as in
/// `CVE-2021-44228 in log4j-core 2.14.1 (web/lib/log4j-core.jar)`; empty without a path.
fn repeated<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    let Location::Package(package) = finding.locations.first()? else {
        return None;
    };
    let names = [rows::name(finding), &*finding.rule.id];
    let rest = names
        .into_iter()
        .find_map(|name| finding.title.strip_prefix(name))?;
    if rest.is_empty() {
        return Some(rest);
    }
    let rest = rest.strip_prefix(" in ")?.strip_prefix(&*package.name)?;
    let version = package.version.as_deref().unwrap_or_default();
    let rest = match rest.strip_prefix(' ') {
        Some(after) if !version.is_empty() => after.strip_prefix(version).unwrap_or(rest),
        _ => rest,
    };
    let is_path = rest.starts_with(" (") && rest.ends_with(')');
    (rest.is_empty() || is_path).then_some(rest)
}

#[cfg(test)]
mod tests {
    use finding_source::{Finding, Identity, Kind, Location, Package, Rule};

    use super::Caption;

    fn finding(path: Option<&'static str>) -> Finding<'static> {
        let mut package = Package::new("jquery");
        package.version = Some("3.4.0".into());
        package.path = path.map(Into::into);
        let title = package.title("GHSA-1");
        let rule = Rule::new("GHSA-1");
        let mut finding = Finding::new("scan", Kind::Dependency, rule, title, Identity::new());
        finding.locations.push(Location::Package(package));
        finding
    }

    fn caption(finding: &Finding<'_>) -> (String, String) {
        let Caption { place, title } = Caption::of(finding);
        (place, title)
    }

    #[test]
    fn a_title_that_repeats_the_package_is_replaced_by_the_name_of_the_rule() {
        let mut finding = finding(Some("web/package.json"));
        finding.rule.name = Some("Cross-site scripting".into());
        finding.description = Some("Text.".into());
        let expected = ("jquery 3.4.0 (web/package.json)", "Cross-site scripting");
        assert_eq!(
            caption(&finding),
            (expected.0.to_owned(), expected.1.to_owned())
        );
    }

    #[test]
    fn without_a_name_of_the_rule_the_first_sentence_of_the_description_is_the_title() {
        let mut finding = finding(None);
        finding.description = Some("### Impact\nA crafted page runs code. Update.".into());
        assert_eq!(
            caption(&finding),
            (
                "jquery 3.4.0".to_owned(),
                "A crafted page runs code.".to_owned()
            )
        );
    }

    #[test]
    fn a_title_stays_if_it_says_more_or_if_nothing_else_is_known() {
        let repeated = finding(Some("web/package.json"));
        assert_eq!(caption(&repeated).1, &*repeated.title);
        let mut other = finding(None);
        other.title = "Yanked version in jquery 3.4.0".into();
        other.rule.name = Some("Some other name".into());
        assert_eq!(caption(&other).1, "Yanked version in jquery 3.4.0");
        let mut longer = finding(None);
        longer.title = "GHSA-1 in jquery 3.4.0 of the shop".into();
        longer.rule.name = Some("Some other name".into());
        assert_eq!(caption(&longer).1, "GHSA-1 in jquery 3.4.0 of the shop");
    }
}
