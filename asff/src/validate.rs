//! The check of everything that Security Hub is known to refuse, without Security Hub.
//!
//! The service's own clients check names, types and required members only; a title of 257 characters
//! passes all of them and is refused by the service, one finding at a time. [`validate`] finds all of
//! that before, and all at once:
//!
//! ```
//! use asff::AwsSecurityFinding;
//!
//! let finding: AwsSecurityFinding =
//!     serde_json::from_str(r#"{"Id":"1","Types":["Tags/x/"],"Severity":{"Normalized":101}}"#)?;
//! let violations = finding.validate();
//! assert!(violations.iter().any(|violation| violation.to_string()
//!     == "/Severity/Normalized: must be from 0 to 100, not 101"));
//! assert!(violations.iter().any(|violation| violation.pointer == "/Types/0"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [`validate`]: AwsSecurityFinding::validate
//!
//! # Where the rules come from
//!
//! | rules | source |
//! | --- | --- |
//! | names, kinds, words, required members | the service model of API version 2018-10-26 |
//! | lengths, numbers of items, ranges | the API reference, the user guide, and the guide of 2022 for what has since been dropped from it |
//! | forms of types, timestamps, ARNs | the schema of `AWS::SecurityHub::AutomationRule` in CloudFormation |
//! | `Tags`, `Details.Other`, `AssociatedStandards`, `FindingProviderFields` and the size of a field | messages of the service |
//!
//! Lengths are counted in characters (Unicode code points), sizes in bytes.

use std::fmt;

use crate::AwsSecurityFinding;

mod cross;
mod grammar;
mod request;
mod table;
mod walk;

pub use request::request;

/// Whether a finding has a member of this name.
pub(crate) fn is_member_of_finding(name: &str) -> bool {
    table::FINDING
        .members()
        .iter()
        .any(|member| member.name == name)
}

impl AwsSecurityFinding {
    /// All violations of the format, in the order of the document's members as the model has them.
    ///
    /// An empty result means: nothing that Security Hub is known to refuse or to advise against.
    /// What concerns several findings of one request is checked by [`request`].
    pub fn validate(&self) -> Vec<Violation> {
        let mut violations = walk::finding(self);
        cross::finding(self, &mut violations);
        violations
    }
}

/// One thing that is wrong with a finding.
///
/// `Display` tells it in one line, without the level:
/// `/Title: must have at most 256 characters, not 257`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: a JSON pointer (RFC 6901) from the finding, `/Resources/0/Tags`. Of a missing member it
    /// is the place where it should stand. Of a request it starts with `/Findings`.
    pub pointer: String,
    /// What kind of rule.
    pub rule: Rule,
    /// Whether the service refuses the finding for it.
    pub level: Level,
    /// What the rule allows.
    pub limit: Limit,
    /// What was found.
    pub actual: Actual,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pointer,
            limit,
            actual,
            ..
        } = self;
        let pointer = OneLine(if pointer.is_empty() {
            "finding"
        } else {
            pointer
        });
        match actual {
            Actual::Absent => write!(f, "{pointer}: {limit}"),
            _ => write!(f, "{pointer}: {limit}, not {actual}"),
        }
    }
}

/// A text of a finding in a message of one line: control characters are escaped.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c.is_control() {
                true => write!(f, "{}", c.escape_default())?,
                false => write!(f, "{c}")?,
            }
        }
        Ok(())
    }
}

/// How serious a violation is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// The documentation asks for something else; the service is not known to refuse this.
    Advice,
    /// The service, or its clients before it, refuse the finding.
    Error,
}

impl Level {
    /// `advice` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)*) => {
        /// The kinds of rules.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $variant,)*
        }

        impl Rule {
            /// A short name for reports: `required`, `length`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

rules! {
    /// A member that must be there is not.
    Required "required",
    /// One of several members must be there, or another one with it.
    EitherOr "either-or",
    /// The value is of another kind: a number for a text.
    Kind "kind",
    /// `null`, which is no value: the member must be left out.
    Null "null",
    /// The model has no such member. Clients of the service refuse it.
    UnknownMember "unknown-member",
    /// The word is none of those that are listed.
    Word "word",
    /// A text without a character that is not white space.
    Blank "blank",
    /// The length of a text.
    Length "length",
    /// The number of a list's items.
    Items "items",
    /// The number of a map's pairs.
    Pairs "pairs",
    /// The length of a map's key.
    KeyLength "key-length",
    /// The length of a map's value.
    ValueLength "value-length",
    /// The value of a number.
    Range "range",
    /// The form of a text.
    Pattern "pattern",
    /// An item stands in a list twice.
    Unique "unique",
    /// A text that is no timestamp.
    Timestamp "timestamp",
    /// The size of one text in bytes.
    FieldSize "field-size",
    /// The size of the finding in bytes.
    FindingSize "finding-size",
    /// The number of findings, or the size, of a request.
    RequestSize "request-size",
    /// Two members contradict each other.
    Consistency "consistency",
    /// The place of a value, where another is meant for it.
    Placement "placement",
    /// A name that AWS keeps for itself, or the form it asks of the names of others.
    Reserved "reserved",
    /// A finding type outside the documented namespaces.
    Namespace "namespace",
    /// A member that is no longer to be used.
    Deprecated "deprecated",
    /// A member that an import ignores: the service or its customers set it.
    Ignored "ignored",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a rule allows. `Display` says it as what the value must be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// At least so many; the text is the unit, such as `characters`.
    AtLeast(u64, &'static str),
    /// At most so many; the text is the unit.
    AtMost(u64, &'static str),
    /// A number from the first to the second.
    Between(i64, i64),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// The form, as a regular expression or in words.
    Form(&'static str),
    /// What is asked, as a sentence after "must": `be there`.
    Must(&'static str),
    /// The name of a member, but for upper and lower case.
    Spelled(&'static str),
    /// The value that another member asks for.
    Equal(String),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast(count, unit) => write!(f, "must have at least {count} {unit}"),
            Self::AtMost(count, unit) => write!(f, "must have at most {count} {unit}"),
            Self::Between(min, max) => write!(f, "must be from {min} to {max}"),
            Self::OneOf(words) => {
                f.write_str("must be one of ")?;
                for (i, word) in words.iter().enumerate() {
                    if i > 0 {
                        f.write_str(", ")?;
                    }
                    f.write_str(word)?;
                }
                Ok(())
            }
            Self::Form(form) => write!(f, "must be {form}"),
            Self::Must(what) => write!(f, "must {what}"),
            Self::Spelled(name) => write!(f, "must be spelled {name}"),
            Self::Equal(value) => write!(f, "must be {}", OneLine(value)),
        }
    }
}

/// What was found in place of what a rule allows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Actual {
    /// Nothing.
    Absent,
    /// So many of the limit's unit.
    Count(u64),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A text, cut after 64 characters.
    Text(String),
    /// A value of another kind, in JSON's words: `null`, `a list`.
    Kind(&'static str),
}

impl Actual {
    fn text(text: &str) -> Self {
        const SHOWN: usize = 64;
        Self::Text(match text.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.to_owned(),
        })
    }
}

impl fmt::Display for Actual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("absent"),
            Self::Count(count) => count.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            // Debug: a text with a line break stays on the one line that was promised.
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Kind(kind) => f.write_str(kind),
        }
    }
}
