//! The finding: one defect that a tool reported.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use finding_severity::Kind;

use crate::redacted::Redacted;
use crate::text::one_line;
use crate::{
    Advisory, FindingConfidence, Identity, Location, Reference, Remediation, Rule, Timestamp,
    ToolSeverity,
};

/// Text that is borrowed from the report if possible.
pub type Str<'r> = Cow<'r, str>;

/// A defect that a tool reported, in terms that are independent of tools and clouds.
///
/// Absent stays absent: a field is `None`, or empty, if the report does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding<'r> {
    /// The id of the tool, such as `zap`: lower case, words joined by hyphens.
    pub tool: Str<'r>,
    /// The check that reported it.
    pub rule: Rule<'r>,
    /// The kind of defect.
    pub kind: Kind,
    /// The title, one line.
    pub title: Str<'r>,
    /// The tool's description, as plain text.
    pub description: Option<Str<'r>>,
    /// The severity that the tool gives it.
    pub grade: ToolSeverity<'r>,
    /// The confidence of the tool.
    pub confidence: Option<FindingConfidence<'r>>,
    /// The CWE ids, without the prefix; sorted, each once.
    pub cwes: Vec<u32>,
    /// The published vulnerabilities; the finding is about the first.
    pub advisories: Vec<Advisory<'r>>,
    /// The locations, the most important first.
    pub locations: Vec<Location<'r>>,
    /// The number of locations in the report beyond those in `locations`.
    pub more_locations: u64,
    /// The advice of the tool.
    pub remediation: Option<Remediation<'r>>,
    /// References for the defect, in addition to those of its advisories.
    pub references: Vec<Reference<'r>>,
    /// Its status.
    pub status: FindingStatus<'r>,
    /// True if the tool leaves the decision whether it is a defect to a person, as for a security hotspot.
    pub needs_review: bool,
    /// The time when the tool first saw it.
    pub first_seen: Option<Timestamp>,
    /// The time when the tool last saw it.
    pub last_seen: Option<Timestamp>,
    /// The tool's own labels.
    pub tags: Vec<Str<'r>>,
    /// The parts that identify the defect in two runs.
    pub identity: Identity,
    /// Other values: a name such as `wascid`, and a value.
    pub facts: Vec<(&'static str, Str<'r>)>,
    /// See [`is_redacted`](Self::is_redacted).
    redacted: Redacted,
}

impl<'r> Finding<'r> {
    /// Creates a finding of `tool` by the check `rule`. The title is made [one line](crate::text::one_line).
    #[must_use]
    pub fn new(
        tool: impl Into<Str<'r>>,
        kind: Kind,
        rule: Rule<'r>,
        title: impl Into<Str<'r>>,
        identity: Identity,
    ) -> Self {
        Self {
            tool: tool.into(),
            rule,
            kind,
            title: one_line(title),
            description: None,
            grade: ToolSeverity::default(),
            confidence: None,
            cwes: Vec::new(),
            advisories: Vec::new(),
            locations: Vec::new(),
            more_locations: 0,
            remediation: None,
            references: Vec::new(),
            status: FindingStatus::Open,
            needs_review: false,
            first_seen: None,
            last_seen: None,
            tags: Vec::new(),
            identity,
            facts: Vec::new(),
            redacted: Redacted::default(),
        }
    }

    /// Returns whether secrets were removed from the finding.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.redacted.0
    }

    /// Records that secrets were removed from the finding, or that the caller chose to keep them.
    pub fn set_redacted(&mut self) {
        self.redacted.0 = true;
    }

    /// Adds a CWE id. Zero is ignored, and a repeated id is added once.
    ///
    /// The CWE list has about 1,400 entries, including categories and views. At most [`MAX_CWES`](Self::MAX_CWES) ids
    /// are kept, which bounds the cost of sorted insertion.
    pub fn push_cwe(&mut self, id: u32) {
        match self.cwes.binary_search(&id) {
            Err(at) if id != 0 && self.cwes.len() < Self::MAX_CWES => self.cwes.insert(at, id),
            _ => {}
        }
    }

    /// The maximum number of CWE ids that [`push_cwe`](Self::push_cwe) adds to one finding.
    pub const MAX_CWES: usize = 2_000;

    /// Returns the same finding without borrows.
    #[must_use]
    pub fn into_owned(self) -> Finding<'static> {
        Finding {
            tool: own(self.tool),
            rule: self.rule.into_owned(),
            kind: self.kind,
            title: own(self.title),
            description: self.description.map(own),
            grade: self.grade.into_owned(),
            confidence: self.confidence.map(|c| FindingConfidence {
                word: own(c.word),
                percent: c.percent,
            }),
            cwes: self.cwes,
            advisories: self
                .advisories
                .into_iter()
                .map(Advisory::into_owned)
                .collect(),
            locations: self
                .locations
                .into_iter()
                .map(Location::into_owned)
                .collect(),
            more_locations: self.more_locations,
            remediation: self.remediation.map(|r| Remediation {
                text: r.text.map(own),
                url: r.url.map(own),
            }),
            references: self
                .references
                .into_iter()
                .map(Reference::into_owned)
                .collect(),
            status: match self.status {
                FindingStatus::Open => FindingStatus::Open,
                FindingStatus::Suppressed { reason } => FindingStatus::Suppressed {
                    reason: reason.map(own),
                },
                FindingStatus::FalsePositive => FindingStatus::FalsePositive,
                FindingStatus::Fixed => FindingStatus::Fixed,
            },
            needs_review: self.needs_review,
            first_seen: self.first_seen,
            last_seen: self.last_seen,
            tags: self.tags.into_iter().map(own).collect(),
            identity: self.identity,
            facts: self
                .facts
                .into_iter()
                .map(|(name, value)| (name, own(value)))
                .collect(),
            redacted: self.redacted,
        }
    }
}

pub(crate) fn own<'a>(text: Str<'_>) -> Str<'a> {
    Cow::Owned(text.into_owned())
}

/// Equal findings have equal hashes. A finding may contain NaN, which is not equal to itself, so it is not `Eq`.
impl Hash for Finding<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            tool,
            rule,
            kind,
            title,
            description,
            grade,
            confidence,
            cwes,
            advisories,
            locations,
            more_locations,
            remediation,
            references,
            status,
            needs_review,
            first_seen,
            last_seen,
            tags,
            identity,
            facts,
            redacted: _,
        } = self;
        (tool, rule, kind, title, description, grade).hash(state);
        (confidence, cwes, advisories, locations, more_locations).hash(state);
        (remediation, references, status, first_seen, last_seen).hash(state);
        (needs_review, tags, identity, facts).hash(state);
    }
}

/// Returns the bits of a number, and those of 0.0 for -0.0, which is equal.
pub(crate) fn bits(number: Option<f64>) -> Option<u64> {
    number.map(|number| (number + 0.0).to_bits())
}

/// The status of a finding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingStatus<'r> {
    /// The finding counts.
    #[default]
    Open,
    /// A person or the tool's settings accepted it.
    Suppressed {
        /// The reason, in that person's words.
        reason: Option<Str<'r>>,
    },
    /// A person or the tool decided that it is not a defect.
    FalsePositive,
    /// The tool reports that it is fixed.
    Fixed,
}

impl FindingStatus<'_> {
    /// Returns whether the finding counts.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaknesses_are_sorted_unique_and_limited() {
        let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), "t", Identity::new());
        for id in [79, 0, 20, 79] {
            finding.push_cwe(id);
        }
        assert_eq!(finding.cwes, [20, 79]);
        // Each comes before all others, which is the slowest order of insertion.
        (0..1_000_000).rev().for_each(|id| finding.push_cwe(id));
        assert_eq!(finding.cwes.len(), Finding::MAX_CWES);
        assert!(finding.cwes.is_sorted());
    }
}
