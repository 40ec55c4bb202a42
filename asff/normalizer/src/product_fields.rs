//! `ProductFields`: values for which the format has no member.

use std::borrow::Cow;
use std::fmt::Write as _;

use asff::coverage::{
    BRANCH_FIELD, REPOSITORY_FIELD, RESOURCE_ID_FIELD, RESOURCE_TYPE_FIELD, TOOL_FIELD,
};
use asff::limits;
use finding::{Finding, FindingStatus, Scan};
use finding_severity::{Basis, Graded, Status};

use crate::Target;
use crate::budget::Budget;
use crate::text::{self, Str};
use crate::value::Value;

/// The prefix of the keys that only this crate writes.
pub(crate) const OWN: &str = "asff/finding/";

/// The keys of this crate, in their order.
#[derive(Clone, Copy, Debug)]
enum Key {
    Affected,
    Branch,
    BuildId,
    Commit,
    Confidence,
    Cwe,
    FixedIn,
    KevDateAdded,
    KevDueDate,
    KevRequiredAction,
    Kind,
    MoreLocations,
    Reference1,
    Reference10,
    Reference2,
    Reference3,
    Reference4,
    Reference5,
    Reference6,
    Reference7,
    Reference8,
    Reference9,
    Repository,
    ResourceId,
    ResourceType,
    Rule,
    RuleName,
    RuleUrl,
    Scanned,
    SeverityBasis,
    SeverityNormalized,
    Status,
    StatusReason,
    Tags,
    Tool,
    ToolVersion,
    Vulnerability,
}

/// The names of the keys, in the order of [`Key`].
const KEYS: [&str; 37] = [
    "asff/finding/affected",
    BRANCH_FIELD,
    "asff/finding/build-id",
    "asff/finding/commit",
    "asff/finding/confidence",
    "asff/finding/cwe",
    "asff/finding/fixed-in",
    "asff/finding/kev-date-added",
    "asff/finding/kev-due-date",
    "asff/finding/kev-required-action",
    "asff/finding/kind",
    "asff/finding/more-locations",
    "asff/finding/reference-1",
    "asff/finding/reference-10",
    "asff/finding/reference-2",
    "asff/finding/reference-3",
    "asff/finding/reference-4",
    "asff/finding/reference-5",
    "asff/finding/reference-6",
    "asff/finding/reference-7",
    "asff/finding/reference-8",
    "asff/finding/reference-9",
    REPOSITORY_FIELD,
    RESOURCE_ID_FIELD,
    RESOURCE_TYPE_FIELD,
    "asff/finding/rule",
    "asff/finding/rule-name",
    "asff/finding/rule-url",
    "asff/finding/scanned",
    "asff/finding/severity-basis",
    "asff/finding/severity-normalized",
    "asff/finding/status",
    "asff/finding/status-reason",
    "asff/finding/tags",
    TOOL_FIELD,
    "asff/finding/tool-version",
    "asff/finding/vulnerability-key",
];

/// The keys of the references that are copied in addition to those of advisories.
const REFERENCES: [Key; 10] = [
    Key::Reference1,
    Key::Reference2,
    Key::Reference3,
    Key::Reference4,
    Key::Reference5,
    Key::Reference6,
    Key::Reference7,
    Key::Reference8,
    Key::Reference9,
    Key::Reference10,
];

/// The values of [`KEYS`], of which most findings have a few.
#[derive(Debug)]
pub(crate) struct ProductFields<'d> {
    /// In the order in which they were added.
    values: Vec<Value<'d>>,
    /// The keys that have a value, one bit each.
    present: u64,
    /// The index of the value of each key that has one.
    at: [u8; KEYS.len()],
}

impl<'d> ProductFields<'d> {
    pub(crate) fn of(
        finding: &'d Finding<'_>,
        scan: &'d Scan<'_>,
        graded: &'d Graded<'_>,
        target: &'d Target,
        left_out: u64,
        budget: &mut Budget,
    ) -> Self {
        let fields = Self::new();
        let mut fields = Fields { fields, budget };
        if left_out > 0 {
            // Notes about cut values are written even if there is little room.
            fields.insert(Key::MoreLocations, Value::Number(left_out));
        }
        fields.put_place(Key::Tool, Some(&finding.tool));
        fields.put_place(Key::Repository, target.repository.as_deref());
        fields.put_place(Key::Branch, target.branch.as_deref());
        if let Some((resource_type, id)) = &target.resource {
            fields.put_place(Key::ResourceType, Some(resource_type));
            fields.put_place(Key::ResourceId, Some(id));
        }
        fields.put_some(Key::ToolVersion, scan.tool_version.as_deref());
        fields.put(Key::Rule, &finding.rule.id);
        fields.put_some(Key::RuleName, finding.rule.name.as_deref());
        fields.put_some(Key::RuleUrl, finding.rule.url.as_deref());
        fields.put_own(Key::Kind, Value::Words(finding.kind.as_str(), ""));
        let normalized = u64::from(graded.normalized.get());
        fields.put_own(Key::SeverityNormalized, Value::Number(normalized));
        fields.put_basis(&graded.basis);
        fields.put_some(
            Key::Confidence,
            finding.confidence.as_ref().map(|c| &*c.word),
        );
        fields.put_some(Key::Scanned, scan.target.as_deref());
        fields.put_some(Key::Commit, target.commit.as_deref());
        fields.put_some(Key::BuildId, target.build_id.as_deref());
        fields.put_status(finding, graded);
        fields.put_text(
            Key::Vulnerability,
            finding.vulnerability_key().map(Cow::Owned),
        );
        if !finding.cwes.is_empty() {
            let mut cwes = String::with_capacity(12 * finding.cwes.len());
            for id in &finding.cwes {
                let separator = if cwes.is_empty() { "" } else { ", " };
                // Writing to memory does not fail.
                let _ = write!(cwes, "{separator}CWE-{id}");
            }
            fields.put_text(Key::Cwe, Some(Cow::Owned(cwes)));
        }
        if !finding.tags.is_empty() {
            fields.put_text(Key::Tags, Some(Cow::Owned(finding.tags.join(", "))));
        }
        fields.put_advisories(finding);
        let references = finding
            .references
            .iter()
            .filter_map(|r| r.url.as_deref().or(r.name.as_deref()));
        for (key, reference) in REFERENCES.into_iter().zip(references) {
            fields.put(key, reference);
        }
        fields.fields
    }

    fn new() -> Self {
        Self {
            values: Vec::with_capacity(16),
            present: 0,
            at: [0; KEYS.len()],
        }
    }

    fn insert(&mut self, key: Key, value: Value<'d>) {
        let at = &mut self.at[key as usize];
        if self.present >> key as u32 & 1 == 0 {
            self.present |= 1 << key as u32;
            // There are fewer keys than numbers of a byte.
            *at = self.values.len() as u8;
            self.values.push(value);
        } else {
            self.values[usize::from(*at)] = value;
        }
    }

    /// Returns the keys with a value, in their order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&'static str, &Value<'d>)> {
        let mut rest = self.present;
        std::iter::from_fn(move || {
            let key = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            Some((KEYS[key], &self.values[usize::from(self.at[key])]))
        })
    }

    /// Returns the number of pairs.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }
}

struct Fields<'d, 'b> {
    fields: ProductFields<'d>,
    budget: &'b mut Budget,
}

impl<'d> Fields<'d, '_> {
    /// Writes a value that places the finding in a scope, even if there is little room.
    fn put_place(&mut self, key: Key, value: Option<&'d str>) {
        let line = value.and_then(|value| text::line(value, limits::PRODUCT_FIELDS_VALUE_CHARS));
        if let Some(line) = line {
            self.insert(key, Value::Text(line));
        }
    }

    fn put_status(&mut self, finding: &'d Finding<'_>, graded: &'d Graded<'_>) {
        let status = match graded.status {
            Status::Suppressed => Some("suppressed"),
            Status::FalsePositive => Some("false positive"),
            Status::Fixed => Some("fixed"),
            _ => None,
        };
        let reason = match (&graded.accepted, &finding.status) {
            (Some(accepted), _) => Some(Cow::Owned(accepted.to_string())),
            (None, FindingStatus::Suppressed { reason }) => reason.as_deref().map(Cow::Borrowed),
            _ => None,
        };
        self.put_some(Key::Status, status);
        self.put_text(Key::StatusReason, reason);
    }

    fn put_basis(&mut self, basis: &Basis) {
        match *basis {
            Basis::Word(table) => self.put_own(Key::SeverityBasis, Value::Words("word of ", table)),
            Basis::Level(table) => {
                self.put_own(Key::SeverityBasis, Value::Words("level of ", table));
            }
            _ => self.put_text(Key::SeverityBasis, Some(Cow::Owned(basis.to_string()))),
        }
    }

    fn put_advisories(&mut self, finding: &'d Finding<'_>) {
        if let Some(advisory) = finding.advisories.first() {
            self.put_some(Key::Affected, advisory.affected.as_deref());
            self.put_some(Key::FixedIn, advisory.fixed_in.as_deref());
        }
        let mut exploited = finding
            .advisories
            .iter()
            .filter_map(|advisory| advisory.known_exploited.as_ref());
        if let Some(known) = exploited.next() {
            self.put_some(Key::KevDateAdded, known.date_added.as_deref());
            self.put_some(Key::KevDueDate, known.due_date.as_deref());
            self.put_some(Key::KevRequiredAction, known.required_action.as_deref());
        }
    }

    fn put_some(&mut self, key: Key, value: Option<&'d str>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    fn put(&mut self, key: Key, value: &'d str) {
        self.put_text(key, Some(Cow::Borrowed(value)));
    }

    fn put_text(&mut self, key: Key, value: Option<Str<'d>>) {
        let line = value.and_then(|text| text::line_of(text, limits::PRODUCT_FIELDS_VALUE_CHARS));
        if let Some(line) = line {
            self.put_own(key, Value::Text(line));
        }
    }

    /// Writes a value that needs no cleaning and fits.
    fn put_own(&mut self, key: Key, value: Value<'d>) {
        if self.has_room(KEYS[key as usize].len() + value.len()) {
            self.insert(key, value);
        }
    }

    fn has_room(&mut self, bytes: usize) -> bool {
        self.fields.len() < limits::PRODUCT_FIELDS_PAIRS && self.budget.take(bytes)
    }

    fn insert(&mut self, key: Key, value: Value<'d>) {
        self.fields.insert(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_order() {
        assert!(KEYS.is_sorted_by(|one, next| one < next));
        assert!(KEYS.iter().all(|key| key.starts_with(OWN)));
        assert_eq!(Key::Vulnerability as usize, KEYS.len() - 1);
        assert!(KEYS.len() <= 64, "a set of keys has 64 bits");
        for (at, key) in REFERENCES.into_iter().enumerate() {
            assert_eq!(
                KEYS[key as usize],
                format!("asff/finding/reference-{}", at + 1)
            );
        }
    }
}
