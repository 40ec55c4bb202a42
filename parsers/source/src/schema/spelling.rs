//! Spellings of names.

use std::borrow::Cow;

/// The spellings of the names of members that a [schema](super::Schema) accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The listed one.
    Listed,
    /// With other letter case or underscores, which the reader [remarks](crate::json::Reader::take_remarks).
    AnyCase,
    /// The listed one, in camel case, or the same in snake case.
    SnakeCase,
}

/// Returns the name in camel case: `ruleId` for `rule_id`.
#[must_use]
pub fn camel_case(name: &str) -> Cow<'_, str> {
    if !name.contains('_') {
        return Cow::Borrowed(name);
    }
    let mut camel = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        if c == '_' {
            upper = !camel.is_empty();
        } else if std::mem::take(&mut upper) {
            camel.push(c.to_ascii_uppercase());
        } else {
            camel.push(c);
        }
    }
    Cow::Owned(camel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snake_case_is_camel_case() {
        for (name, camel) in [
            ("ruleId", "ruleId"),
            ("rule_id", "ruleId"),
            ("uri_base_id", "uriBaseId"),
            ("_x", "x"),
            ("é_é", "éé"),
        ] {
            assert_eq!(camel_case(name), camel);
        }
    }
}
