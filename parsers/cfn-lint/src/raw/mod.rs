//! What cfn-lint writes, before anything is decided about it: `cfnlint/formatters/json.py` of 1.55, and what it was
//! since 0.1.

use finding_source::Limits;
use finding_source::json::{Kind, Raw, Reader, Text};
use serde::Deserialize;

/// A match: a rule, and a place in a template that breaks it.
///
/// `Id` is not read, see the front page.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Match<'r> {
    #[serde(borrow)]
    pub(crate) rule: Rule<'r>,
    /// `Error`, `Warning`, `Informational` or, for a rule of somebody's own with another first letter, `Unknown`.
    #[serde(borrow, default)]
    pub(crate) level: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) message: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) filename: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) location: Option<Location<'r>>,
    /// The `Id` of the match that this one explains; since 1.0.
    #[serde(borrow, default)]
    pub(crate) parent_id: Option<Text<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Rule<'r> {
    #[serde(borrow)]
    pub(crate) id: Text<'r>,
    #[serde(borrow, default)]
    pub(crate) description: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) short_description: Option<Text<'r>>,
    /// The address of its documentation.
    #[serde(borrow, default)]
    pub(crate) source: Option<Text<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Location<'r> {
    #[serde(borrow, default)]
    pub(crate) start: Option<Point<'r>>,
    #[serde(borrow, default)]
    pub(crate) end: Option<Point<'r>>,
    /// Names of members and indexes of elements, from the root of the template on; since 0.19.
    #[serde(borrow, default)]
    path: Option<Raw<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Point<'r> {
    #[serde(borrow, default)]
    line_number: Option<Raw<'r>>,
    #[serde(borrow, default)]
    column_number: Option<Raw<'r>>,
}

impl Point<'_> {
    pub(crate) fn line(&self) -> Option<u32> {
        self.line_number?.to_line()
    }

    pub(crate) fn column(&self) -> Option<u32> {
        self.column_number?.to_line()
    }
}

impl<'r> Location<'r> {
    /// The steps of `Path`; none when it is null, or no list of names and indexes.
    pub(crate) fn path(&self, limits: &Limits) -> Vec<Text<'r>> {
        let Some(raw) = self.path else {
            return Vec::new();
        };
        let mut reader = Reader::new(raw.as_json(), 0, limits);
        if reader.peek() != Some(Kind::Array) {
            return Vec::new();
        }
        reader.read().unwrap_or_default()
    }
}
