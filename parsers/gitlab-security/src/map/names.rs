//! Identifiers: names of checks, vulnerabilities and weaknesses.

use finding_source::weakness::{cwe_or_number, cwes, is_advisory, published};
use finding_source::{Advisory, Identity, Kind, Rule, Str, Words};

use crate::raw::{Identifier, Vulnerability};

/// The names of a vulnerability.
#[derive(Default)]
pub(super) struct Names<'r> {
    /// The kind and the value of the first one, which GitLab also compares.
    primary: Option<(Option<Str<'r>>, Str<'r>)>,
    /// The name of the first one for people.
    pub(super) title: Option<Str<'r>>,
    rule: Option<Rule<'r>>,
    pub(super) advisory: Option<Advisory<'r>>,
    pub(super) cwes: Vec<u32>,
    /// The names that are neither the rule nor a weakness or a vulnerability.
    pub(super) tags: Vec<Str<'r>>,
}

impl<'r> Names<'r> {
    pub(super) fn of(raw: &Vulnerability<'r>, kind: Kind) -> Self {
        let mut names = Self::default();
        let mut advisories: Vec<Str<'r>> = Vec::new();
        for raw in &raw.identifiers {
            let (value, name) = (raw.value.line(), raw.name.line());
            let Some(value) = value.or_else(|| name.clone()) else {
                continue;
            };
            let word = raw.kind.line();
            let is_first = names.primary.is_none();
            if is_first {
                names.primary = Some((word.clone(), value.clone()));
                names.title = name.clone().or_else(|| Some(value.clone()));
                names.rule = Some(rule(raw, &value, name.as_ref()));
            }
            let word = word.unwrap_or_default();
            // Some write a part of the name as the value.
            let record = || own(&value).or_else(|| own(name.as_ref()?));
            if word.eq_ignore_ascii_case("cwe") {
                let number = cwe_or_number(&value).next();
                names
                    .cwes
                    .extend(number.or_else(|| cwes(name.as_deref()?).next()));
            } else if let Some(record) = record() {
                advisories.push(record);
            } else if kind == Kind::Dependency && !word.eq_ignore_ascii_case("owasp") {
                // A record of a database: `Gemnasium-…`, `NPM-328`.
                advisories.push(name.filter(|_| !is_advisory(&value)).unwrap_or(value));
            } else if !is_first {
                names.tags.push(name.unwrap_or(value));
            }
        }
        // The key for comparing runs is the name of a CVE in old reports on images, and in those of WhiteSource, whose
        // identifiers are titles of pages.
        let is_named = advisories.iter().any(|name| own(name).is_some());
        let key = raw.cve.line().and_then(|key| own(&key));
        if let Some(key) = key.filter(|_| !is_named) {
            let (titles, records): (Vec<_>, Vec<_>) =
                advisories.into_iter().partition(|name| name.contains(' '));
            names.tags.extend(titles);
            advisories = records;
            advisories.push(key);
        }
        names.advisory = Advisory::of_names(advisories);
        if let (Kind::Dependency, Some(advisory)) = (kind, &names.advisory) {
            // The id of a known vulnerability is its name.
            let rule = names.rule.get_or_insert_default();
            rule.id = advisory.id.clone();
        }
        names
    }

    /// Returns whether the vulnerability has no identifiers.
    pub(super) fn is_empty(&self) -> bool {
        self.primary.is_none()
    }

    pub(super) fn identify(&self, identity: Identity) -> Identity {
        match self.primary.clone() {
            Some((kind, value)) => identity
                .with_some("identifier-type", kind)
                .with("identifier", value),
            None => identity,
        }
    }

    /// Returns the rule. Without identifiers it has the title as its id.
    pub(super) fn rule(&self, title: &Str<'r>) -> Rule<'r> {
        let rule = self.rule.clone();
        rule.unwrap_or_else(|| Rule::new(title.clone()))
    }
}

/// Returns the rule. njsscan has a sentence for programs, and an id for people.
fn rule<'r>(raw: &Identifier<'r>, value: &Str<'r>, name: Option<&Str<'r>>) -> Rule<'r> {
    let id = name.filter(|name| value.contains(' ') && !name.contains(' '));
    let id = id.unwrap_or(value);
    let mut rule = Rule::new(id.clone());
    rule.name = name.filter(|name| *name != id).cloned();
    rule.url = raw.url.line();
    rule
}

/// Returns the name of a CVE or GHSA record that the whole text is.
fn own<'r>(text: &Str<'r>) -> Option<Str<'r>> {
    let name = published(text)?;
    Some(match name == *text {
        true => text.clone(),
        false => name.into_owned().into(),
    })
}
