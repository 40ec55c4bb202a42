//! The settings of the function, from its environment.

use asff_aws::asff_normalizer::finding_severity::{Gate, Label, Policy};
use asff_aws::asff_normalizer::{Suppressed, Target};

/// The settings. README.md has a table of them.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) policy: Policy,
    pub(crate) fail_on: Label,
    pub(crate) product_arn: Option<String>,
    pub(crate) suppressed: Suppressed,
    pub(crate) archive: bool,
    pub(crate) keys: KeyPattern,
    /// The bucket in which the reports of events are kept.
    pub(crate) bucket: Option<String>,
}

impl Settings {
    /// Reads the settings from variables.
    ///
    /// # Errors
    ///
    /// One line with the name of the wrong variable.
    pub(crate) fn of(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let value = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let policy = match value("ASFF_POLICY").as_deref() {
            None | Some("default") => Policy::default(),
            Some("aws-blog") => Policy::aws_blog(),
            Some(text) => {
                Policy::from_toml(text).map_err(|error| format!("ASFF_POLICY: {error}"))?
            }
        };
        let fail_on = value("ASFF_FAIL_ON").map_or(Ok(Label::High), |label| {
            label.parse().map_err(|_| {
                format!(
                    "ASFF_FAIL_ON {label}: expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL"
                )
            })
        })?;
        let suppressed = match value("ASFF_SUPPRESSED").as_deref() {
            None | Some("archive") => Suppressed::Archive,
            Some("omit") => Suppressed::Omit,
            Some(other) => {
                return Err(format!("ASFF_SUPPRESSED {other}: expected archive or omit"));
            }
        };
        let archive = match value("ASFF_ARCHIVE").as_deref() {
            None | Some("true") => true,
            Some("false") => false,
            Some(other) => return Err(format!("ASFF_ARCHIVE {other}: expected true or false")),
        };
        Ok(Self {
            policy,
            fail_on,
            product_arn: value("ASFF_PRODUCT_ARN"),
            suppressed,
            archive,
            keys: KeyPattern::of(value("ASFF_KEYS").as_deref().unwrap_or("REPOSITORY/BRANCH"))?,
            bucket: value("ASFF_BUCKET"),
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

/// The account, the repository and the branch that a key names.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Named {
    pub(crate) account: Option<String>,
    repository: Option<String>,
    branch: Option<String>,
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
    /// Sets repository and branch. Both are part of the ids.
    pub(crate) fn complete(&self, mut target: Target) -> Target {
        if let Some(repository) = &self.repository {
            target = target.with_repository(repository);
        }
        if let Some(branch) = &self.branch {
            target = target.with_branch(branch);
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
