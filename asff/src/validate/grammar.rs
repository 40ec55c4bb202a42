//! The forms that strings must have.

use super::table::Grammar;
use super::{Constraint, Limit};
use crate::Instant;
use crate::arn::{AccountId, ProductArn};

/// The form of one entry of `Types`.
const TYPE: &str = "^([^/]+)(/[^/]+){0,2}$";

impl Grammar {
    pub(super) fn allows(self, text: &str) -> bool {
        match self {
            Self::Account => text.parse::<AccountId>().is_ok(),
            Self::Mac => is_mac(text),
            Self::Policy => text.chars().all(is_policy_character),
            Self::ProductArn => text.parse::<ProductArn>().is_ok(),
            Self::ProductField => text.chars().all(|c| {
                c.is_ascii_alphanumeric()
                    || matches!(c, ' ' | '.' | ':' | '+' | '=' | '@' | '_' | '/' | '-')
            }),
            // This grammar is for numbers, which are checked elsewhere.
            Self::Single => true,
            Self::Timestamp => Instant::parse(text).is_ok(),
            Self::Type => is_type(text),
            Self::Url => is_url(text),
            Self::UserField => text.chars().all(|c| {
                c.is_alphanumeric()
                    || c.is_whitespace()
                    || matches!(c, '-' | '_' | '+' | '=' | '.' | ':' | '/' | '@')
            }),
        }
    }

    pub(super) const fn constraint(self) -> Constraint {
        match self {
            Self::Timestamp => Constraint::Timestamp,
            Self::Single => Constraint::Range,
            _ => Constraint::Pattern,
        }
    }

    pub(super) const fn limit(self) -> Limit {
        Limit::Form(match self {
            Self::Account => "12 digits",
            Self::Mac => "six pairs of hexadecimal digits with colons between them",
            Self::Policy => {
                "made of tab, line feed, carriage return, U+0020 to U+007E and U+00A1 to U+00FF"
            }
            Self::ProductArn => {
                "arn:PARTITION:securityhub:REGION:ACCOUNT:product/COMPANY/PRODUCT \
                 with the partition of the region and the account of a default product"
            }
            Self::ProductField => "made of A-Z a-z 0-9, space and . : + = @ _ / -",
            Self::Single => "a number of single precision",
            Self::Timestamp => "a timestamp such as 2026-01-02T03:04:05Z",
            Self::Type => TYPE,
            Self::Url => "an http or https URL",
            Self::UserField => "made of letters, digits, white space and - _ + = . : / @",
        })
    }
}

fn is_type(text: &str) -> bool {
    let mut parts = text.split('/');
    parts.all(|part| !part.is_empty()) && text.split('/').count() <= 3
}

fn is_mac(text: &str) -> bool {
    let mut pairs = text.split(':');
    let is_pair = |pair: &str| pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_hexdigit());
    pairs.all(is_pair) && text.split(':').count() == 6
}

const fn is_policy_character(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{a1}'..='\u{ff}')
}

fn is_url(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        text.get(..scheme.len())
            .filter(|start| start.eq_ignore_ascii_case(scheme))
            .map(|_| &text[scheme.len()..])
    });
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with(['/', '?', '#'])
            && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_grammar_takes_its_own_and_refuses_the_rest() {
        for (grammar, good, bad) in [
            (
                Grammar::Type,
                &["a", "a/b", "a/b/c", "Software and Configuration Checks/x"][..],
                &["", "/", "a/", "/a", "a//b", "a/b/c/", "a/b/c/d", "Tags/x/"][..],
            ),
            (
                Grammar::Account,
                &["012345678901"],
                &["12345678901", "01234567890x"],
            ),
            (
                Grammar::Mac,
                &["00:0d:83:B1:c0:8e"],
                &[
                    "",
                    "00:0d:83:b1:c0",
                    "00:0d:83:b1:c0:8e:00",
                    "0:0d:83:b1:c0:8e",
                    "000d83b1c08e",
                ],
            ),
            (
                Grammar::Policy,
                &["{\"a\":\t1}\r\n\u{ff}"],
                &["\0", "\u{a0}", "\u{100}"],
            ),
            (
                Grammar::Url,
                &[
                    "https://example.com",
                    "HTTP://x",
                    "http://[::1]:8080/a?b=c#d",
                ],
                &[
                    "",
                    "example.com",
                    "ftp://example.com",
                    "https://",
                    "https:///x",
                    "http://a b",
                ],
            ),
            (
                Grammar::ProductField,
                &["aws/a b.c:+=@_-9"],
                &["a,b", "ä", "a\tb"],
            ),
            (
                Grammar::UserField,
                &["key with blanks_-+=.:/@9"],
                &["a,b", "a(b)"],
            ),
            (
                Grammar::Timestamp,
                &["2026-01-02T03:04:05Z"],
                &["2026-01-02"],
            ),
        ] {
            for text in good {
                assert!(grammar.allows(text), "{grammar:?} {text:?}");
            }
            for text in bad {
                assert!(!grammar.allows(text), "{grammar:?} {text:?}");
            }
        }
    }
}
