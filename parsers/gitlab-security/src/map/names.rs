//! Identifiers: names of checks, vulnerabilities and weaknesses.

use finding_source::weakness::{cwe_or_number, cwes, is_advisory, vulnerabilities};
use finding_source::{Advisory, Identity, Kind, Rule, Str};

use crate::raw::{Identifier, Vulnerability};

/// The names of a vulnerability.
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
        /// More than any report has. Names are compared with those before them.
        const MOST: usize = 200;
        let mut names = Self {
            primary: None,
            title: None,
            rule: None,
            advisory: None,
            cwes: Vec::new(),
            tags: Vec::new(),
        };
        let mut advisories: Vec<Str<'r>> = Vec::new();
        let mut add = |advisory: Str<'r>| {
            if !advisories.contains(&advisory) {
                advisories.push(advisory);
            }
        };
        for raw in raw.identifiers.iter().take(MOST) {
            let (value, name) = (line(raw.value), line(raw.name));
            let Some(value) = value.or_else(|| name.clone()) else {
                continue;
            };
            let word = line(raw.kind);
            let is_first = names.primary.is_none();
            if is_first {
                names.primary = Some((word.clone(), value.clone()));
                names.title = name.clone().or_else(|| Some(value.clone()));
                names.rule = Some(rule(raw, &value, name.as_ref()));
            }
            let is = |kind: &str| {
                word.as_deref()
                    .is_some_and(|word| word.eq_ignore_ascii_case(kind))
            };
            if is("cwe") {
                names.cwes.extend(weakness(&value, name.as_deref()));
            } else if let Some(advisory) = published(&value, name.as_deref()) {
                add(advisory);
            } else if is("owasp") {
                names.tags.extend(name.or(Some(value)));
            } else if kind == Kind::Dependency {
                // A record of a database: `Gemnasium-…`, `NPM-328`.
                add(name.filter(|_| !is_advisory(&value)).unwrap_or(value));
            } else if !is_first {
                names.tags.extend(name.or(Some(value)));
            }
        }
        // The key for comparing runs is the name of a CVE in old reports on images.
        advisories.extend(line(raw.cve).filter(|key| advisories.is_empty() && is_whole(key)));
        names.advisory = advisory(advisories);
        if let (Kind::Dependency, Some(advisory), Some(rule)) =
            (kind, &names.advisory, &mut names.rule)
        {
            // The id of a known vulnerability is its name.
            rule.id = advisory.id.clone();
        }
        names
    }

    /// Returns whether the vulnerability has no identifiers.
    pub(super) fn is_empty(&self) -> bool {
        self.primary.is_none()
    }

    pub(super) fn identify(&self, identity: Identity<'r>) -> Identity<'r> {
        match &self.primary {
            Some((kind, value)) => identity
                .with_some("identifier-type", kind.clone())
                .with("identifier", value.clone()),
            None => identity,
        }
    }

    /// Returns the rule. Without identifiers it has the title as its id.
    pub(super) fn rule(&self, title: &Str<'r>) -> Rule<'r> {
        self.rule.clone().unwrap_or_else(|| {
            let advisory = self.advisory.as_ref().map(|advisory| advisory.id.clone());
            Rule::new(advisory.unwrap_or_else(|| title.clone()))
        })
    }
}

/// njsscan has a sentence for programs, and an id for people.
fn rule<'r>(raw: &Identifier<'r>, value: &Str<'r>, name: Option<&Str<'r>>) -> Rule<'r> {
    let is_id = |text: &Str<'r>| !text.contains(' ');
    let id = match name {
        Some(name) if is_id(name) && !is_id(value) => name,
        _ => value,
    };
    let mut rule = Rule::new(id.clone());
    rule.name = name.filter(|name| *name != id).cloned();
    rule.url = line(raw.url);
    rule
}

/// Returns the name of a CVE or GHSA record that an identifier is.
fn published<'r>(value: &Str<'r>, name: Option<&str>) -> Option<Str<'r>> {
    if is_whole(value) {
        return Some(value.clone());
    }
    let upper = value.to_ascii_uppercase();
    if is_whole(&upper) {
        return Some(upper.into());
    }
    // Some write the year and the number alone, or the record of another database, as the value.
    let name = name.filter(|name| is_whole(name))?;
    Some(name.to_owned().into())
}

/// Returns true if the text is the name of a CVE or GHSA record and nothing else.
fn is_whole(text: &str) -> bool {
    vulnerabilities(text).next() == Some(text)
}

/// Returns the advisory with these names: a CVE before a GHSA before others, because most tools share it.
fn advisory(mut names: Vec<Str<'_>>) -> Option<Advisory<'_>> {
    names.sort_by_key(|name| match &**name {
        name if name.starts_with("CVE-") => 0,
        name if name.starts_with("GHSA-") => 1,
        _ => 2,
    });
    let mut names = names.into_iter();
    let mut advisory = Advisory::new(names.next()?);
    advisory.aliases = names.collect();
    Some(advisory)
}

/// Returns the number of a weakness, whose value is `79`, `CWE-79`, an address, or the id of a rule.
fn weakness(value: &str, name: Option<&str>) -> Option<u32> {
    let first = |text: &str| cwe_or_number(text).next();
    let page = |address: &str| first(address.rsplit_once('/')?.1.trim_end_matches(".html"));
    first(value)
        .or_else(|| page(value))
        .or_else(|| cwes(name?).next())
}

/// Returns the text on one line; `None` when it is blank.
fn line<'r>(text: Option<finding_source::json::Text<'r>>) -> Option<Str<'r>> {
    text?.line()
}
