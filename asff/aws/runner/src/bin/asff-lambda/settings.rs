//! The settings of the function, from its environment.

use asff_aws::asff_normalizer::finding_severity::{Gate, Label};
use asff_aws::asff_normalizer::{Suppressed, Target};

use crate::policy::PolicySource;

/// The settings. README.md has a table of them.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) policy: PolicySource,
    pub(crate) fail_on: Label,
    pub(crate) product_arn: Option<String>,
    pub(crate) suppressed: Suppressed,
    pub(crate) archive: bool,
    pub(crate) reopen: bool,
    pub(crate) note: bool,
    pub(crate) keys: KeyPattern,
    /// The bucket in which the reports of events are kept.
    pub(crate) bucket: Option<String>,
    /// The role for the hubs of other accounts.
    pub(crate) role: Option<String>,
    /// The topic of the summaries.
    pub(crate) topic: Option<String>,
    /// Publish a summary only if the gate failed.
    pub(crate) only_failures: bool,
    /// The number of bytes that the reports of a run may have together.
    pub(crate) most: u64,
}

impl Settings {
    /// Reads the settings from variables.
    ///
    /// # Errors
    ///
    /// One line with the name of the wrong variable.
    pub(crate) fn of(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let value = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let fail_on = value("ASFF_FAIL_ON").map_or(Ok(Label::High), |label| {
            label.parse().map_err(|_| {
                format!(
                    "ASFF_FAIL_ON {label}: expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL"
                )
            })
        })?;
        let one_of = |name: &str, words: [&str; 2]| match value(name) {
            None => Ok(false),
            Some(word) if word == words[0] => Ok(false),
            Some(word) if word == words[1] => Ok(true),
            Some(word) => {
                let [usual, other] = words;
                Err(format!("{name} {word}: expected {usual} or {other}"))
            }
        };
        let suppressed = match one_of("ASFF_SUPPRESSED", ["archive", "omit"])? {
            false => Suppressed::Archive,
            true => Suppressed::Omit,
        };
        let role = value("ASFF_ROLE");
        if let Some(role) = role.as_ref().filter(|role| !role.starts_with("arn:")) {
            return Err(format!("ASFF_ROLE {role}: expected an ARN"));
        }
        let most = match value("ASFF_MAX_BYTES") {
            Some(bytes) => bytes
                .parse()
                .map_err(|_| format!("ASFF_MAX_BYTES {bytes}: expected a number"))?,
            None => {
                // What is read needs about as much again for its findings, and the SDK up to 100 MB for a batch.
                let megabytes = value("AWS_LAMBDA_FUNCTION_MEMORY_SIZE");
                let megabytes = megabytes.and_then(|megabytes| megabytes.parse::<u64>().ok());
                megabytes.unwrap_or(1024) * (1 << 20) / 4
            }
        };
        Ok(Self {
            policy: PolicySource::of(value("ASFF_POLICY").as_deref())?,
            fail_on,
            product_arn: value("ASFF_PRODUCT_ARN"),
            suppressed,
            archive: !one_of("ASFF_ARCHIVE", ["true", "false"])?,
            reopen: one_of("ASFF_REOPEN", ["false", "true"])?,
            note: one_of("ASFF_NOTE", ["false", "true"])?,
            keys: KeyPattern::of(value("ASFF_KEYS").as_deref().unwrap_or("REPOSITORY/BRANCH"))?,
            bucket: value("ASFF_BUCKET"),
            role,
            topic: value("ASFF_TOPIC_ARN"),
            only_failures: one_of("ASFF_NOTIFY", ["always", "fail"])?,
            most,
        })
    }

    pub(crate) fn gate(&self) -> Gate {
        Gate::new().fail_on(self.fail_on).fail_on_known_exploited()
    }
}

/// The meaning of the first parts of a key, such as `REPOSITORY/BRANCH` of `shop/main/7/zap.json`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct KeyPattern(Vec<Part>);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Account,
    Repository,
    Branch,
    Any,
}

/// The facts about reports that a key or a job has.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Named {
    pub(crate) account: Option<String>,
    pub(crate) repository: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) commit: Option<String>,
    pub(crate) build: Option<String>,
}

impl KeyPattern {
    fn of(text: &str) -> Result<Self, String> {
        let parts = text.split('/').map(|part| match part {
            "ACCOUNT" => Ok(Part::Account),
            "REPOSITORY" => Ok(Part::Repository),
            "BRANCH" => Ok(Part::Branch),
            "*" => Ok(Part::Any),
            other => Err(format!(
                "ASFF_KEYS {text}: `{other}` is not ACCOUNT, REPOSITORY, BRANCH or *"
            )),
        });
        parts.collect::<Result<_, _>>().map(Self)
    }

    /// Returns what a key names. A key with fewer parts names nothing: its last part is the file.
    pub(crate) fn read(&self, key: &str) -> Named {
        let mut named = Named::default();
        let parts: Vec<&str> = key.split('/').collect();
        if parts.len() <= self.0.len() {
            return named;
        }
        for (meaning, part) in self.0.iter().zip(parts) {
            let place = match meaning {
                Part::Account => &mut named.account,
                Part::Repository => &mut named.repository,
                Part::Branch => &mut named.branch,
                Part::Any => continue,
            };
            *place = Some(part.to_owned());
        }
        named
    }
}

impl Named {
    /// Returns these facts, and those of `other` where there is none.
    pub(crate) fn or(&self, other: &Self) -> Self {
        let or = |own: &Option<String>, other: &Option<String>| {
            let own = own.as_ref().filter(|own| !own.is_empty());
            own.or(other.as_ref()).cloned()
        };
        Self {
            account: or(&self.account, &other.account),
            repository: or(&self.repository, &other.repository),
            branch: or(&self.branch, &other.branch),
            commit: or(&self.commit, &other.commit),
            build: or(&self.build, &other.build),
        }
    }

    /// Sets repository and branch, which are part of the ids, commit and build.
    pub(crate) fn complete(&self, mut target: Target) -> Target {
        type Set = fn(Target, &str) -> Target;
        let facts: [(&Option<String>, Set); 4] = [
            (&self.repository, Target::with_repository),
            (&self.branch, Target::with_branch),
            (&self.commit, Target::with_commit),
            (&self.build, Target::with_build_id),
        ];
        for (fact, set) in facts {
            if let Some(fact) = fact {
                target = set(target, fact);
            }
        }
        target
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is the failure")]

    use super::*;

    #[test]
    fn a_wrong_variable_is_named() {
        let error = |name: &'static str, value: &'static str| {
            let of = |asked: &str| (asked == name).then(|| value.to_owned());
            Settings::of(of).unwrap_err()
        };
        assert!(error("ASFF_FAIL_ON", "SEVERE").starts_with("ASFF_FAIL_ON SEVERE: expected"));
        assert!(error("ASFF_KEYS", "REPO").contains("`REPO` is not"));
        assert!(error("ASFF_POLICY", "[x").starts_with("ASFF_POLICY: "));
        assert!(error("ASFF_ARCHIVE", "no").contains("expected true or false"));
        assert!(error("ASFF_SUPPRESSED", "no").contains("expected archive or omit"));
        assert!(error("ASFF_NOTIFY", "no").contains("expected always or fail"));
        assert!(error("ASFF_ROLE", "asff").contains("expected an ARN"));
        assert!(error("ASFF_MAX_BYTES", "1 GB").contains("expected a number"));
    }

    #[test]
    fn a_quarter_of_the_memory_is_for_reports_unless_a_number_is_set() {
        let most = |name: &'static str, value: &'static str| {
            let of = |asked: &str| (asked == name).then(|| value.to_owned());
            Settings::of(of).unwrap().most
        };
        assert_eq!(most("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"), 128 << 20);
        assert_eq!(most("ASFF_MAX_BYTES", "1000"), 1000);
        assert_eq!(most("", ""), 256 << 20);
    }

    #[test]
    fn a_key_names_account_repository_and_branch_and_a_short_one_nothing() {
        let pattern = KeyPattern::of("ACCOUNT/REPOSITORY/*/BRANCH").unwrap();
        let named = pattern.read("123456789012/shop/x/main/7/zap.json");
        assert_eq!(named.account.as_deref(), Some("123456789012"));
        assert_eq!(named.repository.as_deref(), Some("shop"));
        assert_eq!(named.branch.as_deref(), Some("main"));
        assert_eq!(
            pattern.read("123456789012/shop/x/zap.json"),
            Named::default()
        );
    }
}
