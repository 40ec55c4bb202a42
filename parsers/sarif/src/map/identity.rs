//! Identities: what makes a result the same in two runs.

use std::cmp::Reverse;

use finding_source::json::{StrictText, Text};
use finding_source::text::one_line;
use finding_source::url::Url;
use finding_source::{Identity, Instances, Str, Words};

use super::producer::Habits;
use super::{Address, Parts};

impl<'r> Parts<'_, 'r> {
    /// Returns the identity of the result.
    pub(super) fn identity(&self) -> Identity {
        let identity = match self.habits {
            Habits::Zap => self.zap(),
            Habits::DependencyCheck => self.dependency_check(),
            Habits::CfnNag => self.cfn_nag(),
            _ => self.standard(),
        };
        if identity.is_empty() {
            // Without any information, only the tool is known.
            return identity.with("tool", &self.mapper.producer.id);
        }
        identity
    }

    /// Uses category, rule, package or location, and the best fingerprint of the result.
    ///
    /// `guid` identifies one occurrence, `ruleIndex` is valid in one log, and lines move, so none of them is used.
    fn standard(&self) -> Identity {
        let raw = self.raw;
        // A renamed rule keeps its first id.
        let rule = self.known.first_id.clone();
        let mut identity = Identity::new()
            .with_some("category", self.run.category.as_deref())
            .with_some("rule", rule.or_else(|| self.rule_id.clone()))
            .with_some("package", self.key());
        identity = match &self.address {
            Some(Address::Path(path)) => identity.with("path", path),
            Some(Address::Web(url)) => identity.with("url", Url::new(url).normal_form()),
            None => identity.with_some("name", self.logical.as_deref()),
        };
        if let Some(guid) = raw.correlation_guid.trimmed() {
            return identity.with("correlation", guid);
        }
        if let Some(print) = best(&raw.fingerprints, |name| !is_secret(name)) {
            return identity.with("fingerprint", print);
        }
        if let Some(print) = best(&raw.partial_fingerprints, is_telling) {
            return identity.with("partial", print);
        }
        let message = self.message.clone();
        let message = message.map(|message| one_line(self.mapper.roots.strip(message)));
        identity
            .with_some("message", message)
            .with_some("logical", self.logical.as_deref())
    }

    /// Uses the parts that the parser of ZAP's own reports uses, except that an alert has no reference but its rule.
    fn zap(&self) -> Identity {
        let name = self.known.title.as_ref().or(self.known.name.as_ref());
        let identity = Identity::new()
            .with_some("rule", self.rule_id.as_deref())
            .with_some("name", name.cloned().or_else(|| self.message_line()));
        let Some(Address::Web(url)) = &self.address else {
            return identity;
        };
        let url = Url::new(url);
        match self.raw.method.trimmed() {
            // Each location is a finding of its own.
            Some(method) if self.mapper.instances == Instances::Each => identity
                .with("url", url.normal_form())
                .with("method", method),
            _ => identity.with_some("origin", url.origin()),
        }
    }

    /// Uses the parts that the parser of Dependency-Check's own reports uses.
    fn dependency_check(&self) -> Identity {
        let name = self.rule_id.clone().or_else(|| self.message_line());
        Identity::new()
            .with_some("vulnerability", name)
            .with_some("component", self.key())
    }

    /// Uses the parts that the parser of cfn_nag's own reports uses.
    fn cfn_nag(&self) -> Identity {
        // cfn_nag always writes the rule; without it, violations are distinguished by their message.
        let message = self.message_line().filter(|_| self.rule_id.is_none());
        Identity::new()
            .with_some("path", self.path())
            .with_some("rule", self.rule_id.as_deref())
            .with_some("message", message)
            .with_some("element", self.logical.as_deref())
    }

    fn message_line(&self) -> Option<Str<'r>> {
        self.message.clone().map(one_line)
    }

    /// Returns the key of the package.
    fn key(&self) -> Option<Str<'r>> {
        self.component.as_ref()?.key.clone()
    }
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
