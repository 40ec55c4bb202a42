//! Offline validation of the rules that Security Hub enforces.
//!
//! The service's own clients check only names, types and required members. A title of 257 characters passes all of
//! them, and the service refuses it, one finding at a time. [`validate`] finds all violations at once, before sending:
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
//! # Sources of the rules
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

/// Returns whether a finding has a member of this name.
pub(crate) fn is_member_of_finding(name: &str) -> bool {
    table::FINDING
        .members()
        .iter()
        .any(|member| member.name == name)
}

impl AwsSecurityFinding {
    /// Returns all violations of the format, in the order of the members in the model.
    ///
    /// An empty result means that the finding has nothing that Security Hub is known to refuse or to advise against.
    /// [`request`] checks rules about several findings of one request.
    #[must_use]
    pub fn validate(&self) -> Vec<Violation> {
        let mut violations = walk::finding(self);
        cross::finding(self, &mut violations);
        violations
    }
}

/// A violation of a constraint.
///
/// `Display` writes it in one line, without the level:
/// `/Title: must have at most 256 characters, not 257`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// A JSON pointer (RFC 6901) from the finding, such as `/Resources/0/Tags`. If a member is missing, it points to
    /// the member's place. For a request it starts with `/Findings`.
    pub pointer: String,
    /// The constraint.
    pub constraint: Constraint,
    /// The severity of the violation: whether the service refuses the finding.
    pub level: Level,
    /// The allowed values.
    pub limit: Limit,
    /// The actual value.
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

/// A text of a finding in a one-line message: control characters are escaped.
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

/// The severity of a violation.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// The documentation asks for something else, but the service is not known to refuse this.
    Advice,
    /// The service or its clients refuse the finding.
    Error,
}

impl Level {
    /// Returns `advice` or `error`.
    #[must_use]
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
        /// The kinds of constraints.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum Constraint {
            $($(#[$doc])* $variant,)*
        }

        impl Constraint {
            /// Returns a short name for reports: `required`, `length`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

rules! {
    /// A required member is missing.
    Required "required",
    /// One of several members is required, or another member with it.
    EitherOr "either-or",
    /// The value has another type: a number instead of a string.
    Kind "kind",
    /// `null`, which is not a value: the member must be left out.
    Null "null",
    /// The model does not have the member. Clients of the service refuse it.
    UnknownMember "unknown-member",
    /// The value of an enumeration is not listed.
    Word "word",
    /// A string of white space only.
    Blank "blank",
    /// The length of a string.
    Length "length",
    /// The number of items in a list.
    Items "items",
    /// The number of pairs in a map.
    Pairs "pairs",
    /// The length of a key in a map.
    KeyLength "key-length",
    /// The length of a value in a map.
    ValueLength "value-length",
    /// The value of a number.
    Range "range",
    /// The form of a string.
    Pattern "pattern",
    /// A list contains an item twice.
    Unique "unique",
    /// The text is not a timestamp.
    Timestamp "timestamp",
    /// The size of one string in bytes.
    FieldSize "field-size",
    /// The size of the finding in bytes.
    FindingSize "finding-size",
    /// The number of findings, or the size, of a request.
    RequestSize "request-size",
    /// Two members contradict each other.
    Consistency "consistency",
    /// The value belongs to another member.
    Placement "placement",
    /// A name that AWS reserves, or that does not have the form that AWS requires of others.
    Reserved "reserved",
    /// A finding type outside the documented namespaces.
    Namespace "namespace",
    /// A deprecated member.
    Deprecated "deprecated",
    /// A member that an import ignores: the service or its customers set it.
    Ignored "ignored",
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The limit of a constraint. `Display` writes a phrase that begins with `must`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// At least this many; the text is the unit, such as `characters`.
    AtLeast(u64, &'static str),
    /// At most this many; the text is the unit.
    AtMost(u64, &'static str),
    /// A number from the first to the second.
    Between(i64, i64),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// The form, as a regular expression or in words.
    Form(&'static str),
    /// A requirement, as the words after "must": `be present`.
    Must(&'static str),
    /// The name of a member, which was written with other upper and lower case.
    Spelled(&'static str),
    /// The value that another member requires.
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

/// The value that was found instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Actual {
    /// No value.
    Absent,
    /// A number of the limit's unit.
    Count(u64),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A string, cut after 64 characters.
    Text(String),
    /// A value of another type, such as `null` or `an array`.
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
            // `Debug` keeps a text with a line break on one line.
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Kind(kind) => f.write_str(kind),
        }
    }
}
