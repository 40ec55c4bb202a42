//! Identities: what makes a result the same in two runs.

use std::cmp::Reverse;

use finding_source::json::{StrictText, Text};
use finding_source::path::Roots;
use finding_source::text::one_line;
use finding_source::url::Url;
use finding_source::{Identity, Str};

use super::component::Component;
use super::producer::Habits;
use super::{Address, Parts};

/// The inputs of an identity.
pub(super) struct Material<'a, 'r> {
    pub(super) parts: &'a Parts<'a, 'r>,
    pub(super) address: Option<&'a Address<'r>>,
    pub(super) component: Option<&'a Component<'r>>,
    pub(super) logical: Option<&'a str>,
    /// The method of the request, if each location is a finding of its own.
    pub(super) method: Option<&'a str>,
    pub(super) roots: &'a Roots,
}

/// Returns the identity of a result.
pub(super) fn of<'r>(material: &Material<'_, 'r>) -> Identity<'r> {
    let identity = match material.parts.producer.habits {
        Habits::Zap => zap(material),
        Habits::DependencyCheck => dependency_check(material),
        Habits::CfnNag => cfn_nag(material),
        _ => standard(material),
    };
    if identity.is_empty() {
        // Without any information, only the tool is known.
        return identity.with("tool", material.parts.producer.id.clone());
    }
    identity
}

/// Uses category, rule, package or location, and the best fingerprint of the result.
///
/// `guid` identifies one occurrence, `ruleIndex` is valid in one log, and lines move, so none of them is used.
fn standard<'r>(material: &Material<'_, 'r>) -> Identity<'r> {
    let Parts {
        raw, run, known, ..
    } = *material.parts;
    // A renamed rule keeps its first id.
    let first = known.and_then(|known| known.first_id.clone());
    let rule = first.or_else(|| material.parts.rule_id.clone());
    let package = material.component.and_then(|c| c.key.clone());
    let mut identity = Identity::new()
        .with_some("category", run.tables.category.clone())
        .with_some("rule", rule)
        .with_some("package", package);
    identity = match material.address {
        Some(Address::Path(path)) => identity.with("path", path.clone()),
        Some(Address::Web(url)) => identity.with("url", Url::new(url).normal_form()),
        None => identity.with_some("name", material.logical.map(str::to_owned)),
    };
    if let Some(guid) = raw.correlation_guid.and_then(|guid| guid.trimmed()) {
        return identity.with("correlation", guid);
    }
    if let Some(print) = best(&raw.fingerprints, |name| !is_secret(name)) {
        return identity.with("fingerprint", print);
    }
    if let Some(print) = best(&raw.partial_fingerprints, is_telling) {
        return identity.with("partial", print);
    }
    let message = material.parts.message.clone();
    let message = message.map(|message| one_line(material.roots.strip(message)));
    identity
        .with_some("message", message)
        .with_some("logical", material.logical.map(str::to_owned))
}

/// Returns true if an entry contains the found secret itself.
fn is_secret(name: &str) -> bool {
    let base = name.split('/').next().unwrap_or_default();
    ["secret", "match"]
        .iter()
        .any(|word| base.eq_ignore_ascii_case(word))
}

/// Returns true for an entry that is a fingerprint. Some entries are facts about the commit, which are equal for all
/// its results and often about people (gitleaks); or a column (CodeQL); or a hash of the rule's name
/// (Dependency-Check).
fn is_telling(name: &str) -> bool {
    !is_secret(name)
        && !matches!(
            name,
            "commitSha"
                | "email"
                | "author"
                | "date"
                | "commitMessage"
                | "primaryLocationStartColumnFingerprint"
                | "vulnerabilityHash"
        )
}

/// Returns the fingerprint to use: GitHub's, or else the first by name, each in its newest version (`name/v2` after
/// `name/v1`).
fn best<'r>(
    prints: &[(Text<'r>, StrictText<'r>)],
    is_telling: impl Fn(&str) -> bool,
) -> Option<Str<'r>> {
    let usable = prints.iter().filter_map(|(name, print)| {
        let name = name.to_cow();
        let print = print.trimmed()?;
        // Semgrep writes this for users who are not logged in.
        (is_telling(&name) && print != "requires login").then_some((name, print))
    });
    fn key(name: &str) -> (bool, &str, Reverse<Option<u64>>, usize) {
        let (base, version) = match name.rsplit_once("/v") {
            Some((base, version)) => (base, version.parse().ok()),
            None => (name, None),
        };
        let other = base != "primaryLocationLineHash";
        (other, base, Reverse(version), name.len())
    }
    usable
        .min_by(|(one, _), (other, _)| key(one).cmp(&key(other)))
        .map(|(_, print)| print)
}

/// Uses the parts that the parser of ZAP's own reports uses, except that an alert has no reference but its rule.
fn zap<'r>(material: &Material<'_, 'r>) -> Identity<'r> {
    let parts = material.parts;
    let name = parts
        .known
        .and_then(|k| k.title.clone().or_else(|| k.name.clone()));
    let identity = Identity::new()
        .with_some("rule", parts.rule_id.clone())
        .with_some("name", name.or_else(|| parts.message.clone().map(one_line)));
    let Some(Address::Web(url)) = material.address else {
        return identity;
    };
    let url = Url::new(url);
    match material.method {
        Some(method) => identity
            .with("url", url.normal_form())
            .with("method", method.to_owned()),
        None => identity.with_some("origin", url.origin()),
    }
}

/// Uses the parts that the parser of Dependency-Check's own reports uses.
fn dependency_check<'r>(material: &Material<'_, 'r>) -> Identity<'r> {
    let name = material.parts.rule_id.clone();
    let name = name.or_else(|| material.parts.message.clone().map(one_line));
    Identity::new()
        .with_some("vulnerability", name)
        .with_some("component", material.component.and_then(|c| c.key.clone()))
}

/// Uses the parts that the parser of cfn_nag's own reports uses.
fn cfn_nag<'r>(material: &Material<'_, 'r>) -> Identity<'r> {
    let path = match material.address {
        Some(Address::Path(path)) => Some(path.clone()),
        _ => None,
    };
    let rule = material.parts.rule_id.clone();
    // cfn_nag always writes the rule; without it, violations are distinguished by their message.
    let message = match rule {
        Some(_) => None,
        None => material.parts.message.clone().map(one_line),
    };
    Identity::new()
        .with_some("path", path)
        .with_some("rule", rule)
        .with_some("message", message)
        .with_some("element", material.logical.map(str::to_owned))
}
