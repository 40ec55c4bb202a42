#![doc = include_str!("../README.md")]

mod budget;
mod cloud;
mod conversion;
mod id;
mod image;
mod product_fields;
mod resources;
mod target;
mod text;
mod types;
mod vulnerabilities;

use std::borrow::Cow;

use asff::coverage::{Scope, ScopeResource, TOOL_FIELD};
use asff::{
    AwsSecurityFinding, FindingProviderFields, FindingProviderSeverity, Recommendation,
    RecordState, Remediation, Severity, SeverityLabel, Timestamp, limits,
};
use finding_severity::{Graded, Label, Policy};
use finding_source::finding_redact::redact_prose;
use finding_source::text::{TITLE_CHARS, headline, headline_of_redacted};
use finding_source::{Finding, Findings, Redaction, Scan};

// Re-exported because their types are part of the public interface.
pub use {asff, finding_severity, finding_source};

pub use conversion::{Conversion, Converted, Scopes};
pub use target::{Target, TargetError};

use crate::budget::Budget;
use crate::id::Ids;

/// The treatment of findings that do not count: suppressed, false positive or fixed ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Suppressed {
    /// They are sent with the record state `ARCHIVED`, which also closes findings that were sent before.
    #[default]
    Archive,
    /// They are left out.
    Omit,
}

/// Converts findings to ASFF, for one target and with one policy.
#[derive(Clone, Debug)]
pub struct Normalizer {
    target: Target,
    policy: Policy,
    suppressed: Suppressed,
    /// The target's values for every finding, computed once.
    product_arn: String,
    now: String,
    ids: Ids,
}

impl Normalizer {
    /// Creates a normalizer for `target` that grades by `policy`.
    #[must_use]
    pub fn new(target: Target, policy: Policy) -> Self {
        Self {
            product_arn: target.product_arn().to_string(),
            now: target.now().to_string(),
            ids: Ids::new(&target),
            target,
            policy,
            suppressed: Suppressed::default(),
        }
    }

    /// Sets the treatment of findings that do not count.
    #[must_use]
    pub fn with_suppressed(mut self, suppressed: Suppressed) -> Self {
        self.suppressed = suppressed;
        self
    }

    /// Returns the target.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Returns the policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Returns the `Id` of `finding` in the run `scan`: `REGION/ACCOUNT/TOOL/UUID`. It is the same in every run in
    /// which the finding's identity and the target's repository, branch and resource are the same.
    #[must_use]
    pub fn id(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> String {
        self.id_of(&redacted(finding), &self.target.completed(scan))
    }

    /// Converts `finding` of the run `scan` to ASFF. Returns `None` if the finding is left out.
    #[must_use]
    pub fn normalize(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> Option<AwsSecurityFinding> {
        let finding = redacted(finding);
        self.normalize_graded(&finding, scan, &self.policy.grade(&*finding))
    }

    /// Converts a finding with a given grade, of [`policy`](Self::policy) or another source.
    #[must_use]
    pub fn normalize_graded(
        &self,
        finding: &Finding<'_>,
        scan: &Scan<'_>,
        graded: &Graded<'_>,
    ) -> Option<AwsSecurityFinding> {
        let finding = &*redacted(finding);
        let open = graded.status == finding_severity::Status::Open;
        if !open && self.suppressed == Suppressed::Omit {
            return None;
        }
        let target = self.target.completed(scan);
        let mut budget = Budget::new();
        let now = target.now();
        // A tool with a history knows when the finding first occurred. A time in the future is ignored.
        let created = finding
            .first_seen
            .filter(|&first| first <= now)
            .unwrap_or(now);
        let title = title(finding);
        let description = description(finding).unwrap_or_else(|| title.clone());
        let mut out = AwsSecurityFinding::new(
            self.id_of(finding, &target),
            self.product_arn.as_str(),
            id::generator(finding),
            target.account(),
            if created == now {
                Timestamp::from(self.now.as_str())
            } else {
                timestamp(created)
            },
            self.now.as_str(),
            title,
            description,
        );
        if target.product_arn().is_default() {
            out.product_name = scan
                .tool_name
                .as_deref()
                .and_then(|name| text::line(name, limits::PRODUCT_NAME_CHARS));
        }
        out.first_observed_at = finding.first_seen.map(timestamp);
        out.last_observed_at = finding.last_seen.or(scan.time).map(timestamp);
        let label = severity_label(graded.label);
        let original = graded
            .original
            .as_deref()
            .and_then(|text| text::line(&redact_prose(text), limits::SEVERITY_ORIGINAL_CHARS));
        out.severity = Some(severity(label.clone(), graded, original.clone()));
        out.finding_provider_fields = Some(provider_fields(finding, label, original));
        out.remediation = remediation(finding);
        out.source_url = target.report_url.clone();
        out.vulnerabilities = vulnerabilities::of(finding, &mut budget);
        let (resources, left_out) = resources::of(finding, &target, &mut budget);
        out.resources = resources;
        let left_out = left_out.saturating_add(finding.more_locations);
        let fields = product_fields::of(finding, scan, graded, &target, left_out, &mut budget);
        out.product_fields = Some(fields);
        out.record_state = Some(if open {
            RecordState::Active
        } else {
            RecordState::Archived
        });
        Some(out)
    }

    /// Converts the findings of a report, one at a time.
    ///
    /// ```
    /// use asff_normalizer::{Normalizer, Target, finding_severity::Policy};
    /// use asff_normalizer::finding_source::{Options, Registry, Report};
    /// use finding_parsers::SOURCES;
    ///
    /// let report = br#"{"totals": {"errors": 0, "file_errors": 0}, "files": [], "errors": []}"#;
    /// let options = Options::default();
    /// let report = Report::new(report, &options.limits)?;
    /// let target = Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z")?;
    /// let normalizer = Normalizer::new(target, Policy::default());
    ///
    /// let source = Registry::new(SOURCES).choose(&report)?.source;
    /// let mut conversion = normalizer.convert(source.findings(&report, &options)?);
    /// for item in &mut conversion {
    ///     match item {
    ///         Ok(finding) => println!("{}", finding.title),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// let converted = conversion.finish();
    /// assert!(converted.summary.completeness.is_complete());
    /// let (scope, _) = converted.coverage.iter().next().ok_or("no scope")?;
    /// assert_eq!(scope.tool, "phpstan");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn convert<'n, 'r>(&'n self, findings: Findings<'r>) -> Conversion<'n, 'r> {
        Conversion::new(self, findings)
    }

    /// Returns the scope that a run of `tool`, described by `scan`, covers for this target.
    #[must_use]
    pub fn scope(&self, tool: &str, scan: &Scan<'_>) -> Scope {
        let target = self.target.completed(scan);
        let tool = text::line(tool, limits::PRODUCT_FIELDS_VALUE_CHARS).unwrap_or_default();
        let mut scope = Scope::new(target.account(), target.region(), &*self.product_arn, tool);
        scope.repository.clone_from(&target.repository);
        scope.branch.clone_from(&target.branch);
        scope.resource = target
            .resource
            .as_ref()
            .map(|(resource_type, id)| ScopeResource {
                resource_type: resource_type.clone(),
                id: id.clone(),
            });
        scope
    }

    fn id_of(&self, finding: &Finding<'_>, target: &Target) -> String {
        if std::ptr::eq(target, &self.target) {
            return self.ids.of(finding);
        }
        Ids::new(target).of(finding)
    }
}

/// Returns the id of the tool that found a finding of this crate, such as `zap`. It is empty for other findings.
#[must_use]
pub fn tool(finding: &AwsSecurityFinding) -> &str {
    let fields = finding.product_fields.as_ref();
    fields
        .and_then(|fields| fields.get(TOOL_FIELD))
        .unwrap_or_default()
}

/// Returns the finding without secrets. [`Findings`] returns only such findings; others are copied.
fn redacted<'f, 'r>(finding: &'f Finding<'r>) -> Cow<'f, Finding<'r>> {
    if finding.is_redacted() {
        return Cow::Borrowed(finding);
    }
    let mut finding = finding.clone();
    finding.redact(Redaction::Default);
    Cow::Owned(finding)
}

fn timestamp(instant: finding_source::Timestamp) -> Timestamp {
    instant.to_string().into()
}

fn severity_label(label: Label) -> SeverityLabel {
    match label {
        Label::Informational => SeverityLabel::Informational,
        Label::Low => SeverityLabel::Low,
        Label::Medium => SeverityLabel::Medium,
        Label::High => SeverityLabel::High,
        Label::Critical => SeverityLabel::Critical,
    }
}

/// Returns the severity. The provider's fields cannot hold the number, so it is also at the top level, with the same
/// label.
fn severity(label: SeverityLabel, graded: &Graded<'_>, original: Option<String>) -> Severity {
    let mut severity = Severity::default();
    severity.label = Some(label);
    severity.normalized = Some(i32::from(graded.normalized.get()));
    severity.original = original;
    severity
}

fn provider_fields(
    finding: &Finding<'_>,
    label: SeverityLabel,
    original: Option<String>,
) -> FindingProviderFields {
    let mut severity = FindingProviderSeverity::default();
    severity.label = Some(label);
    severity.original = original;
    let mut fields = FindingProviderFields::default();
    fields.severity = Some(severity);
    fields.types = Some(types::of(finding));
    fields.confidence = finding
        .confidence
        .as_ref()
        .and_then(|c| c.percent)
        .map(|percent| i32::from(percent.min(100)));
    fields
}

/// Returns the title, else the name or id of the rule, else the tool; never blank. A long title is cut to its first
/// sentence.
fn title(finding: &Finding<'_>) -> String {
    let candidates = [
        Some(&*finding.title),
        finding.rule.name.as_deref(),
        Some(&*finding.rule.id),
        Some(&*finding.tool),
    ];
    let title = candidates
        .into_iter()
        .flatten()
        .find_map(|text| text::line(text, limits::DESCRIPTION_CHARS));
    match title {
        Some(long) if is_long(&long) && finding.is_redacted() => {
            headline_of_redacted(long, TITLE_CHARS).into_owned()
        }
        Some(long) if is_long(&long) => headline(long, TITLE_CHARS).into_owned(),
        Some(title) => title,
        None => "finding".to_owned(),
    }
}

fn is_long(title: &str) -> bool {
    title.len() > TITLE_CHARS && title.chars().count() > TITLE_CHARS
}

/// Returns the description. If the title is too long, the description begins with all of it.
fn description(finding: &Finding<'_>) -> Option<String> {
    let description = finding.description.as_deref();
    let whole = &*finding.title;
    let text = match description {
        Some(text) if is_long(whole) && !begins_with(text, whole) => {
            Cow::Owned([whole, "\n\n", text].concat())
        }
        Some(text) => Cow::Borrowed(text),
        None => Cow::Borrowed(whole),
    };
    text::block(&text, limits::DESCRIPTION_CHARS)
}

/// Returns whether `text` begins with the words of `title`, the last of which may be cut.
fn begins_with(text: &str, title: &str) -> bool {
    let mut of_text = text.split_whitespace();
    let title = title.trim_end_matches('\u{2026}');
    let mut words = title.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let same = of_text.next().is_some_and(|other| match words.peek() {
            Some(_) => other == word,
            None => other.starts_with(word),
        });
        if !same {
            return false;
        }
    }
    true
}

fn remediation(finding: &Finding<'_>) -> Option<Remediation> {
    let advice = finding.remediation.as_ref()?;
    let mut recommendation = Recommendation::default();
    recommendation.text = advice
        .text
        .as_deref()
        .and_then(|t| text::block(t, limits::RECOMMENDATION_TEXT_CHARS));
    recommendation.url = advice
        .url
        .as_deref()
        .and_then(|url| text::web_address(url, 2048));
    if recommendation.text.is_none() && recommendation.url.is_none() {
        return None;
    }
    let mut remediation = Remediation::default();
    remediation.recommendation = Some(recommendation);
    Some(remediation)
}
