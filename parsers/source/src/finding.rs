use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use finding_severity::{CvssVersion, Kind};

use crate::image::ContainerImage;
use crate::redaction::Redacted;
use crate::text::one_line;
use crate::{Identity, Timestamp};

/// Text borrowed from the report where it can be.
pub type Str<'r> = Cow<'r, str>;

/// What a tool said of one defect, in words of no tool and no cloud.
///
/// Absent stays absent: a field is `None`, or empty, when the report does not say.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding<'r> {
    /// Id of the tool that found it, such as `zap`: lower case, words joined by hyphens.
    pub tool: Str<'r>,
    /// The check that found it.
    pub rule: Rule<'r>,
    /// What sort of thing is defective.
    pub kind: Kind,
    /// One line.
    pub title: Str<'r>,
    /// The tool's explanation, as plain text.
    pub description: Option<Str<'r>>,
    /// How bad the tool thinks it is.
    pub grade: Grade<'r>,
    /// How sure the tool is.
    pub confidence: Option<FindingConfidence<'r>>,
    /// CWE ids, without the prefix; sorted, each once.
    pub cwes: Vec<u32>,
    /// Published vulnerabilities, the one the finding is about first.
    pub advisories: Vec<Advisory<'r>>,
    /// Where it is, the most telling place first.
    pub locations: Vec<Location<'r>>,
    /// Places the report lists beyond those in `locations`.
    pub more_locations: u64,
    /// What the tool advises.
    pub remediation: Option<Remediation<'r>>,
    /// Further reading on the defect, beside the references of its advisories.
    pub references: Vec<Reference<'r>>,
    /// Whether it counts.
    pub status: Status<'r>,
    /// Whether the tool leaves it to a person to decide whether it is a defect, such as a security hotspot.
    pub needs_review: bool,
    /// When the tool saw it first.
    pub first_seen: Option<Timestamp>,
    /// When the tool saw it last.
    pub last_seen: Option<Timestamp>,
    /// The tool's own labels for it.
    pub tags: Vec<Str<'r>>,
    /// What makes it the same defect in two runs.
    pub identity: Identity<'r>,
    /// What fits nowhere else: a name such as `wascid`, and a value.
    pub facts: Vec<(&'static str, Str<'r>)>,
    /// Whether [`redact`](Self::redact) was called.
    pub(crate) redacted: Redacted,
}

impl<'r> Finding<'r> {
    /// A finding of `tool`, made by the check `rule`. The title is made [one line](crate::text::one_line).
    #[must_use]
    pub fn new(
        tool: impl Into<Str<'r>>,
        kind: Kind,
        rule: Rule<'r>,
        title: impl Into<Str<'r>>,
        identity: Identity<'r>,
    ) -> Self {
        Self {
            tool: tool.into(),
            rule,
            kind,
            title: one_line(title),
            description: None,
            grade: Grade::default(),
            confidence: None,
            cwes: Vec::new(),
            advisories: Vec::new(),
            locations: Vec::new(),
            more_locations: 0,
            remediation: None,
            references: Vec::new(),
            status: Status::Open,
            needs_review: false,
            first_seen: None,
            last_seen: None,
            tags: Vec::new(),
            identity,
            facts: Vec::new(),
            redacted: Redacted::default(),
        }
    }

    /// Adds a CWE id; zero is none, and a repeated one stays one.
    ///
    /// The list of CWE has some 1,400 entries, categories and views counted. More than [`MOST_CWES`](Self::MOST_CWES)
    /// are none of them, and are left out: putting each in its place would take time beyond measure.
    pub fn push_cwe(&mut self, id: u32) {
        match self.cwes.binary_search(&id) {
            Err(at) if id != 0 && self.cwes.len() < Self::MOST_CWES => self.cwes.insert(at, id),
            _ => {}
        }
    }

    /// CWE ids that [`push_cwe`](Self::push_cwe) takes for one finding.
    pub const MOST_CWES: usize = 2_000;

    /// The same finding without borrows.
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
                Status::Open => Status::Open,
                Status::Suppressed { reason } => Status::Suppressed {
                    reason: reason.map(own),
                },
                Status::FalsePositive => Status::FalsePositive,
                Status::Fixed => Status::Fixed,
            },
            needs_review: self.needs_review,
            first_seen: self.first_seen,
            last_seen: self.last_seen,
            tags: self.tags.into_iter().map(own).collect(),
            identity: self.identity.into_owned(),
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

/// Equal findings have equal hashes. A finding may hold a number that is not equal to itself, so it is not `Eq`.
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

/// The bits of a number, those of 0.0 for -0.0, which is equal.
fn bits(number: Option<f64>) -> Option<u64> {
    number.map(|number| (number + 0.0).to_bits())
}

/// The check that found a defect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Rule<'r> {
    /// The tool's own id, such as `10202` or `java:S2077`; for a known vulnerability its name.
    pub id: Str<'r>,
    /// The tool's name for it.
    pub name: Option<Str<'r>>,
    /// Its documentation.
    pub url: Option<Str<'r>>,
}

impl<'r> Rule<'r> {
    /// A rule with this id.
    #[must_use]
    pub fn new(id: impl Into<Str<'r>>) -> Self {
        Self {
            id: id.into(),
            name: None,
            url: None,
        }
    }

    fn into_owned(self) -> Rule<'static> {
        Rule {
            id: own(self.id),
            name: self.name.map(own),
            url: self.url.map(own),
        }
    }
}

/// How bad a tool thinks a defect is, in its own terms.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Grade<'r> {
    /// The tool's word, as it wrote it.
    pub word: Option<Str<'r>>,
    /// A number from 0 to 10 that belongs to no version of CVSS.
    pub score: Option<f64>,
    /// The id of the tool or standard whose word it is, where it is not the tool itself: `sarif` for a level.
    pub vocabulary: Option<&'static str>,
}

impl<'r> Grade<'r> {
    /// A grade of one word.
    #[must_use]
    pub fn word(word: impl Into<Str<'r>>) -> Self {
        Self {
            word: Some(word.into()),
            ..Self::default()
        }
    }

    fn into_owned(self) -> Grade<'static> {
        Grade {
            word: self.word.map(own),
            score: self.score,
            vocabulary: self.vocabulary,
        }
    }
}

impl Hash for Grade<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            word,
            score,
            vocabulary,
        } = self;
        (word, bits(*score), vocabulary).hash(state);
    }
}

/// How sure a tool is of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FindingConfidence<'r> {
    /// The tool's word.
    pub word: Str<'r>,
    /// 0 to 100, where the tool's scale has such a meaning.
    pub percent: Option<u8>,
}

/// A published vulnerability, as the report tells of it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Advisory<'r> {
    /// `CVE-…`, `GHSA-…`, or the name the source of the report gave it.
    pub id: Str<'r>,
    /// Other names of the same vulnerability.
    pub aliases: Vec<Str<'r>>,
    /// Who published it, such as `NVD`.
    pub source: Option<Str<'r>>,
    /// CVSS ratings, as stated.
    pub ratings: Vec<CvssRating<'r>>,
    /// Probability of exploitation within 30 days, 0 to 1 (FIRST EPSS).
    pub epss: Option<f64>,
    /// The entry in CISA's catalogue of known exploited vulnerabilities.
    pub known_exploited: Option<KnownExploited<'r>>,
    /// Further reading.
    pub references: Vec<Reference<'r>>,
    /// Versions affected, in the report's own notation.
    pub affected: Option<Str<'r>>,
    /// The first version without it.
    pub fixed_in: Option<Str<'r>>,
}

impl<'r> Advisory<'r> {
    /// An advisory of this name.
    #[must_use]
    pub fn new(id: impl Into<Str<'r>>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    fn into_owned(self) -> Advisory<'static> {
        Advisory {
            id: own(self.id),
            aliases: self.aliases.into_iter().map(own).collect(),
            source: self.source.map(own),
            ratings: self
                .ratings
                .into_iter()
                .map(CvssRating::into_owned)
                .collect(),
            epss: self.epss,
            known_exploited: self.known_exploited.map(KnownExploited::into_owned),
            references: self
                .references
                .into_iter()
                .map(Reference::into_owned)
                .collect(),
            affected: self.affected.map(own),
            fixed_in: self.fixed_in.map(own),
        }
    }
}

impl Hash for Advisory<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            id,
            aliases,
            source,
            ratings,
            epss,
            known_exploited,
            references,
            affected,
            fixed_in,
        } = self;
        (id, aliases, source, ratings, bits(*epss)).hash(state);
        (known_exploited, references, affected, fixed_in).hash(state);
    }
}

/// One CVSS rating of a vulnerability, as stated.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CvssRating<'r> {
    /// The version, where the report says.
    pub version: Option<CvssVersion>,
    /// The base score, 0.0 to 10.0, one decimal. For version 4.0 it may include threat metrics.
    pub score: Option<f64>,
    /// The vector.
    pub vector: Option<Str<'r>>,
    /// Who rated.
    pub source: Option<Str<'r>>,
    /// Whether the report marks it as the primary one.
    pub primary: bool,
}

impl<'r> CvssRating<'r> {
    fn into_owned(self) -> CvssRating<'static> {
        CvssRating {
            version: self.version,
            score: self.score,
            vector: self.vector.map(own),
            source: self.source.map(own),
            primary: self.primary,
        }
    }
}

impl Hash for CvssRating<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            version,
            score,
            vector,
            source,
            primary,
        } = self;
        (version, bits(*score), vector, source, primary).hash(state);
    }
}

/// An entry of CISA's catalogue of known exploited vulnerabilities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KnownExploited<'r> {
    /// When it entered the catalogue, `YYYY-MM-DD`.
    pub date_added: Option<Str<'r>>,
    /// Until when US agencies have to act, `YYYY-MM-DD`.
    pub due_date: Option<Str<'r>>,
    /// What they have to do.
    pub required_action: Option<Str<'r>>,
}

impl KnownExploited<'_> {
    fn into_owned(self) -> KnownExploited<'static> {
        KnownExploited {
            date_added: self.date_added.map(own),
            due_date: self.due_date.map(own),
            required_action: self.required_action.map(own),
        }
    }
}

/// Where a defect is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location<'r> {
    /// In a file.
    File(FileLocation<'r>),
    /// In a package.
    Package(Package<'r>),
    /// In what a server answers.
    Web(WebLocation<'r>),
    /// In a resource that an infrastructure template declares.
    Template(TemplateResource<'r>),
    /// In a container image. It follows the package or the file that is defective.
    Image(ContainerImage<'r>),
    /// In a cluster, such as one of Kubernetes, by its name.
    Cluster(Str<'r>),
}

impl Location<'_> {
    /// The same location without borrows.
    #[must_use]
    pub fn into_owned(self) -> Location<'static> {
        match self {
            Self::File(f) => Location::File(f.into_owned()),
            Self::Package(p) => Location::Package(p.into_owned()),
            Self::Web(w) => Location::Web(WebLocation {
                url: own(w.url),
                method: w.method.map(own),
                parameter: w.parameter.map(own),
                attack: w.attack.map(own),
            }),
            Self::Image(i) => Location::Image(i.into_owned()),
            Self::Template(t) => Location::Template(TemplateResource {
                file: t.file.map(FileLocation::into_owned),
                logical_id: own(t.logical_id),
                resource_type: t.resource_type.map(own),
            }),
            Self::Cluster(name) => Location::Cluster(own(name)),
        }
    }
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileLocation<'r> {
    /// Relative to the project where that is known, with `/` between its parts.
    pub path: Str<'r>,
    /// Which part of the file; `None` for the file as a whole.
    pub region: Option<Region>,
}

impl<'r> FileLocation<'r> {
    /// The file as a whole.
    #[must_use]
    pub fn new(path: impl Into<Str<'r>>) -> Self {
        Self {
            path: path.into(),
            region: None,
        }
    }

    /// The same file, from this line on, if one is known.
    #[must_use]
    pub fn at_line(mut self, line: Option<u32>) -> Self {
        self.region = line.and_then(Region::line);
        self
    }

    fn into_owned(self) -> FileLocation<'static> {
        FileLocation {
            path: own(self.path),
            region: self.region,
        }
    }
}

/// A stretch of a file. Lines and columns count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Region {
    /// The first line.
    pub start_line: u32,
    /// The last line, where it is known.
    pub end_line: Option<u32>,
    /// The first column.
    pub start_column: Option<u32>,
    /// The column after the last.
    pub end_column: Option<u32>,
}

impl Region {
    /// A line; `None` for line 0, which tools write for "unknown".
    #[must_use]
    pub fn line(line: u32) -> Option<Self> {
        (line > 0).then_some(Self {
            start_line: line,
            end_line: None,
            start_column: None,
            end_column: None,
        })
    }
}

/// A software package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Package<'r> {
    /// The name by which people know it, such as `org.apache.logging.log4j:log4j-core`.
    pub name: Str<'r>,
    /// Its version.
    pub version: Option<Str<'r>>,
    /// Package URL, as the report has it.
    pub purl: Option<Str<'r>>,
    /// CPE name, as the report has it.
    pub cpe: Option<Str<'r>>,
    /// The package manager or ecosystem, such as `maven` or `npm`.
    pub ecosystem: Option<Str<'r>>,
    /// The file it was found in.
    pub path: Option<Str<'r>>,
    /// The first version without the defect.
    pub fixed_in: Option<Str<'r>>,
}

impl<'r> Package<'r> {
    /// A package of this name.
    #[must_use]
    pub fn new(name: impl Into<Str<'r>>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    fn into_owned(self) -> Package<'static> {
        Package {
            name: own(self.name),
            version: self.version.map(own),
            purl: self.purl.map(own),
            cpe: self.cpe.map(own),
            ecosystem: self.ecosystem.map(own),
            path: self.path.map(own),
            fixed_in: self.fixed_in.map(own),
        }
    }
}

/// A place on a web server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebLocation<'r> {
    /// The URL requested.
    pub url: Str<'r>,
    /// The HTTP method.
    pub method: Option<Str<'r>>,
    /// The parameter, header or cookie that is defective.
    pub parameter: Option<Str<'r>>,
    /// What the scanner sent.
    pub attack: Option<Str<'r>>,
}

impl<'r> WebLocation<'r> {
    /// The URL as a whole.
    #[must_use]
    pub fn new(url: impl Into<Str<'r>>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

/// A resource that an infrastructure template declares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TemplateResource<'r> {
    /// The template, and where in it.
    pub file: Option<FileLocation<'r>>,
    /// The name the template gives the resource.
    pub logical_id: Str<'r>,
    /// Such as `AWS::S3::Bucket`.
    pub resource_type: Option<Str<'r>>,
}

/// What to do about a defect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Remediation<'r> {
    /// Plain text.
    pub text: Option<Str<'r>>,
    /// A page that explains it.
    pub url: Option<Str<'r>>,
}

impl<'r> Remediation<'r> {
    /// Advice of a text, a page or both; `None` of neither.
    #[must_use]
    pub fn of(text: Option<Str<'r>>, url: Option<Str<'r>>) -> Option<Self> {
        (text.is_some() || url.is_some()).then_some(Self { text, url })
    }
}

/// Further reading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Reference<'r> {
    /// Its address, as the report has it.
    pub url: Option<Str<'r>>,
    /// Its title.
    pub name: Option<Str<'r>>,
    /// Who offers it.
    pub source: Option<Str<'r>>,
}

impl<'r> Reference<'r> {
    /// A page.
    #[must_use]
    pub fn url(url: impl Into<Str<'r>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }

    fn into_owned(self) -> Reference<'static> {
        Reference {
            url: self.url.map(own),
            name: self.name.map(own),
            source: self.source.map(own),
        }
    }
}

/// Whether a finding counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status<'r> {
    /// It does.
    #[default]
    Open,
    /// A person or the tool's settings accepted it.
    Suppressed {
        /// Why, in that person's words.
        reason: Option<Str<'r>>,
    },
    /// A person or the tool decided that it is not a defect.
    FalsePositive,
    /// The tool says that it is gone.
    Fixed,
}

impl Status<'_> {
    /// Whether the finding counts.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaknesses_are_sorted_once_each_and_no_more_than_there_are() {
        let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), "t", Identity::new());
        for id in [79, 0, 20, 79] {
            finding.push_cwe(id);
        }
        assert_eq!(finding.cwes, [20, 79]);
        // Each before all others, which is the slowest way to put them in their places.
        (0..1_000_000).rev().for_each(|id| finding.push_cwe(id));
        assert_eq!(finding.cwes.len(), Finding::MOST_CWES);
        assert!(finding.cwes.is_sorted());
    }
}
