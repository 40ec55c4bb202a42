//! `ProductFields`: values for which the format has no member.

use std::borrow::Cow;

use asff::coverage::{
    BRANCH_FIELD, REPOSITORY_FIELD, RESOURCE_ID_FIELD, RESOURCE_TYPE_FIELD, TOOL_FIELD,
};
use asff::{FieldMap, limits};
use finding_severity::{Graded, Status as Counted};
use finding_source::{Finding, Scan, Status};

use crate::budget::Budget;
use crate::{Target, text};

/// The prefix of the keys that only this crate writes.
const OWN: &str = "asff/finding/";

/// The maximum number of references that are copied in addition to those of advisories.
const REFERENCES: usize = 10;

pub(crate) fn of(
    finding: &Finding<'_>,
    scan: &Scan<'_>,
    graded: &Graded<'_>,
    target: &Target,
    left_out: u64,
    budget: &mut Budget,
) -> FieldMap {
    let mut fields = Fields {
        map: FieldMap::new(),
        budget,
    };
    if left_out > 0 {
        // Notes about cut values are written even if there is little room.
        fields
            .map
            .insert("asff/finding/more-locations", left_out.to_string());
    }
    fields.put_place(TOOL_FIELD, Some(&finding.tool));
    fields.put_place(REPOSITORY_FIELD, target.repository.as_deref());
    fields.put_place(BRANCH_FIELD, target.branch.as_deref());
    if let Some((resource_type, id)) = &target.resource {
        fields.put_place(RESOURCE_TYPE_FIELD, Some(resource_type));
        fields.put_place(RESOURCE_ID_FIELD, Some(id));
    }
    fields.put_some("asff/finding/tool-version", scan.tool_version.as_deref());
    fields.put("asff/finding/rule", &finding.rule.id);
    fields.put_some("asff/finding/rule-name", finding.rule.name.as_deref());
    fields.put_some("asff/finding/rule-url", finding.rule.url.as_deref());
    fields.put_own("asff/finding/kind", finding.kind.as_str().to_owned());
    fields.put_own(
        "asff/finding/severity-normalized",
        graded.normalized.get().to_string(),
    );
    fields.put("asff/finding/severity-basis", &graded.basis.to_string());
    fields.put_some(
        "asff/finding/confidence",
        finding.confidence.as_ref().map(|c| &*c.word),
    );
    fields.put_some("asff/finding/scanned", scan.target.as_deref());
    fields.put_some("asff/finding/commit", target.commit.as_deref());
    fields.put_some("asff/finding/build-id", target.build_id.as_deref());
    let status = match graded.status {
        Counted::Suppressed => Some("suppressed"),
        Counted::FalsePositive => Some("false positive"),
        Counted::Fixed => Some("fixed"),
        _ => None,
    };
    let reason = match (&graded.accepted, &finding.status) {
        (Some(accepted), _) => Some(Cow::Owned(accepted.to_string())),
        (None, Status::Suppressed { reason }) => reason.as_deref().map(Cow::Borrowed),
        _ => None,
    };
    fields.put_some("asff/finding/status", status);
    fields.put_some("asff/finding/status-reason", reason.as_deref());
    fields.put_some(
        "asff/finding/vulnerability-key",
        finding.vulnerability_key().as_deref(),
    );
    if !finding.cwes.is_empty() {
        let cwes: Vec<String> = finding.cwes.iter().map(|id| format!("CWE-{id}")).collect();
        fields.put("asff/finding/cwe", &cwes.join(", "));
    }
    if !finding.tags.is_empty() {
        fields.put("asff/finding/tags", &finding.tags.join(", "));
    }
    for advisory in finding.advisories.iter().take(1) {
        fields.put_some("asff/finding/affected", advisory.affected.as_deref());
        fields.put_some("asff/finding/fixed-in", advisory.fixed_in.as_deref());
    }
    let mut exploited = finding
        .advisories
        .iter()
        .filter_map(|advisory| advisory.known_exploited.as_ref());
    if let Some(known) = exploited.next() {
        fields.put_some("asff/finding/kev-date-added", known.date_added.as_deref());
        fields.put_some("asff/finding/kev-due-date", known.due_date.as_deref());
        fields.put_some(
            "asff/finding/kev-required-action",
            known.required_action.as_deref(),
        );
    }
    let references = finding
        .references
        .iter()
        .filter_map(|r| r.url.as_deref().or(r.name.as_deref()));
    for (at, reference) in references.take(REFERENCES).enumerate() {
        fields.put_named(&format!("asff/finding/reference-{}", at + 1), reference);
    }
    for (name, value) in &finding.facts {
        fields.put_fact(&finding.tool, name, value);
    }
    fields.map
}

struct Fields<'b> {
    map: FieldMap,
    budget: &'b mut Budget,
}

impl Fields<'_> {
    /// Writes a value that places the finding in a scope, even if there is little room.
    fn put_place(&mut self, key: &'static str, value: Option<&str>) {
        let line = value.and_then(|value| text::line(value, limits::PRODUCT_FIELDS_VALUE_CHARS));
        if let Some(line) = line {
            self.map.insert(key, line);
        }
    }

    /// Writes a fact of the tool. The tool's name is from the report and may be `finding`.
    fn put_fact(&mut self, tool: &str, name: &str, value: &str) {
        let key = ["asff/", tool, "/", name].concat();
        if key.starts_with(OWN) {
            self.put_named(&["asff/tool/", tool, "/", name].concat(), value);
        } else {
            self.put_named(&key, value);
        }
    }

    fn put_some(&mut self, key: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// Writes a value under a key of this crate, which has a valid form.
    fn put(&mut self, key: &'static str, value: &str) {
        self.put_under(Cow::Borrowed(key), value);
    }

    /// Writes a value under a key from the report.
    fn put_named(&mut self, key: &str, value: &str) {
        // The user guide allows these characters in a key, and requires the form `COMPANY/PRODUCT/NAME`.
        let fits = |b: u8| b.is_ascii_alphanumeric() || b" .:+=@_/-".contains(&b);
        let key = text::replaced(key, limits::PRODUCT_FIELDS_KEY_CHARS, fits);
        self.put_under(Cow::Owned(key.into_owned()), value);
    }

    fn put_under(&mut self, key: Cow<'static, str>, value: &str) {
        if let Some(value) = text::line(value, limits::PRODUCT_FIELDS_VALUE_CHARS) {
            self.put_own(key, value);
        }
    }

    /// Writes a value that needs no cleaning and fits.
    fn put_own(&mut self, key: impl Into<Cow<'static, str>>, value: String) {
        let key = key.into();
        let room = self.map.len() < limits::PRODUCT_FIELDS_PAIRS;
        if room && self.budget.take(key.len() + value.len()) {
            self.map.insert(key, value);
        }
    }
}
