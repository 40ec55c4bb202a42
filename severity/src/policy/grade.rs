//! The decision.

use std::borrow::Cow;
use std::fmt;

use super::explain::{Step, Trace};
use super::{Grade, Policy, RuleRef, Source};
use crate::cvss::{Cvss, CvssError, CvssVersion};
use crate::decimal;
use crate::label::{Label, Normalized};
use crate::subject::{Rating, Subject};
use crate::vocabulary::{self, Decimals, Meaning, Vocabulary};

/// A graded defect. `label` is always the one of `normalized`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Graded<'s> {
    /// The number for `Severity.Normalized`.
    pub normalized: Normalized,
    /// The label for `Severity.Label`.
    pub label: Label,
    /// The text for `Severity.Original`: the tool's own word, else the number or vector that
    /// decided, as the tool wrote it. 1 to 64 characters, not only blanks, no control characters.
    pub original: Option<Cow<'s, str>>,
    /// What decided.
    pub basis: Basis,
    /// What was wrong with the evidence, though there is a grade.
    pub doubts: Doubts,
}

/// What decided a grade.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Basis {
    /// The tool's word, by the table of this [id](Vocabulary::id).
    Word(&'static str),
    /// The tool's word, by the policy's own meaning for it.
    PolicyWord,
    /// The tool's word, which is a score written as text.
    WordScore,
    /// The tool's own number.
    Score,
    /// A CVSS rating.
    Cvss {
        /// Its version, where that is known.
        version: Option<CvssVersion>,
        /// Whether the score was computed from the vector because none was stated.
        computed: bool,
    },
    /// The tool's word, which is only a level, by the table of this [id](Vocabulary::id).
    Level(&'static str),
    /// The policy's choice for what the tool calls unknown or not yet rated.
    Unset,
    /// The policy's choice for what has no grade: the word is in no table.
    UnknownWord,
    /// The policy's choice for what has no grade: there is nothing to grade it by.
    NoEvidence,
    /// The policy's floor for what is in the KEV catalogue.
    KnownExploited,
    /// The policy's floor for what EPSS calls likely.
    Epss,
    /// A rule of the policy.
    Rule(RuleRef),
}

impl Basis {
    /// Whether something about the defect, or a rule for it, decided; not a mere default.
    #[must_use]
    pub fn is_graded(&self) -> bool {
        !matches!(self, Self::Unset | Self::UnknownWord | Self::NoEvidence)
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(table) => write!(f, "word of {table}"),
            Self::PolicyWord => f.write_str("word, by the policy"),
            Self::WordScore => f.write_str("score given as word"),
            Self::Score => f.write_str("score of the tool"),
            Self::Cvss { version, computed } => {
                f.write_str("CVSS")?;
                if let Some(version) = version {
                    write!(f, " {version}")?;
                }
                f.write_str(if *computed { " vector" } else { " score" })
            }
            Self::Level(table) => write!(f, "level of {table}"),
            Self::Unset => f.write_str("the tool does not know"),
            Self::UnknownWord => f.write_str("unknown word"),
            Self::NoEvidence => f.write_str("no word, score or vector"),
            Self::KnownExploited => f.write_str("known exploited"),
            Self::Epss => f.write_str("likely exploited (EPSS)"),
            Self::Rule(rule) => rule.fmt(f),
        }
    }
}

/// What was wrong with the evidence for a grade. Worth a note to whoever reads the report.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Doubts {
    /// The tool's word is in no table; something else decided, or the policy's default.
    pub unknown_word: bool,
    /// A stated number is no score from 0 to 10; it was not used.
    pub unusable_score: bool,
    /// Why a vector could not be read; it was not used.
    pub unusable_vector: Option<CvssError>,
    /// The score that was used and its own vector differ; the stated score stands.
    pub disagreement: Option<Disagreement>,
}

impl Doubts {
    /// Whether nothing was wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.unknown_word
            && !self.unusable_score
            && self.unusable_vector.is_none()
            && self.disagreement.is_none()
    }
}

impl fmt::Display for Doubts {
    /// One line, the parts separated by `; `; nothing where nothing was wrong.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        let mut separate = |f: &mut fmt::Formatter<'_>| {
            f.write_str(between)?;
            between = "; ";
            Ok(())
        };
        if self.unknown_word {
            separate(f)?;
            f.write_str("unknown severity word")?;
        }
        if self.unusable_score {
            separate(f)?;
            f.write_str("score is not between 0 and 10")?;
        }
        if let Some(error) = &self.unusable_vector {
            separate(f)?;
            error.fmt(f)?;
        }
        if let Some(disagreement) = &self.disagreement {
            separate(f)?;
            disagreement.fmt(f)?;
        }
        Ok(())
    }
}

/// A stated score and its vector that differ by more than 0.1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disagreement {
    /// The score that was stated, and used.
    pub stated: f64,
    /// The base score of the vector.
    pub computed: f64,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stated = decimal::text(self.stated);
        write!(
            f,
            "stated score {stated}, but the vector's is {:.1}",
            self.computed
        )
    }
}

/// A score that can be used, and where it came from.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    score: f64,
    normalized: Normalized,
    version: Option<CvssVersion>,
    computed: bool,
    primary: bool,
    vendor: bool,
    /// Its place among the subject's ratings.
    at: usize,
}

impl Candidate {
    /// Whether this rating is to be preferred to another of the same version.
    fn beats(&self, other: &Self) -> bool {
        (self.primary, self.vendor)
            .cmp(&(other.primary, other.vendor))
            .then_with(|| self.score.total_cmp(&other.score))
            .is_gt()
    }
}

/// The best score of each source that there is.
#[derive(Default)]
struct Scores {
    own: Option<f64>,
    cvss40: Option<Candidate>,
    cvss31: Option<Candidate>,
    cvss30: Option<Candidate>,
    cvss20: Option<Candidate>,
    cvss: Option<Candidate>,
}

impl Scores {
    fn slot(&mut self, version: Option<CvssVersion>) -> &mut Option<Candidate> {
        match version {
            Some(CvssVersion::V4) => &mut self.cvss40,
            Some(CvssVersion::V31) => &mut self.cvss31,
            Some(CvssVersion::V30) => &mut self.cvss30,
            Some(CvssVersion::V2) => &mut self.cvss20,
            None => &mut self.cvss,
        }
    }

    fn rating(&self, source: Source) -> Option<&Candidate> {
        match source {
            Source::Cvss40 => self.cvss40.as_ref(),
            Source::Cvss31 => self.cvss31.as_ref(),
            Source::Cvss30 => self.cvss30.as_ref(),
            Source::Cvss20 => self.cvss20.as_ref(),
            Source::Cvss => self.cvss.as_ref(),
            Source::Word | Source::Score | Source::Level => None,
        }
    }

    /// The number that a source gives, and the rating that it is from.
    fn number(&self, source: Source) -> Option<(Normalized, Option<&Candidate>)> {
        match source {
            Source::Score => Some((Normalized::from_score(self.own?)?, None)),
            source => self
                .rating(source)
                .map(|rating| (rating.normalized, Some(rating))),
        }
    }
}

/// What the tool's word says.
#[derive(Clone, Copy, Debug)]
enum Reading {
    Absent,
    Policy(Grade, Source),
    Table(Label, Source, &'static Vocabulary),
    Score(Normalized),
    Unset,
    Unknown,
}

impl Reading {
    fn new(policy: &Policy, tool: &str, word: &str) -> Self {
        if word.is_empty() {
            return Self::Absent;
        }
        let table = vocabulary::for_tool(tool).unwrap_or(vocabulary::common());
        let meaning = table.meaning(word);
        if let Some(grade) = policy.words.get(tool.trim(), word) {
            let level = matches!(meaning, Some(Meaning::Level(_)));
            return Self::Policy(grade, if level { Source::Level } else { Source::Word });
        }
        match meaning {
            Some(Meaning::Grade(label)) => Self::Table(label, Source::Word, table),
            Some(Meaning::Level(label)) => Self::Table(label, Source::Level, table),
            Some(Meaning::Unset) => Self::Unset,
            None => Self::decimal(table.decimals(), word),
        }
    }

    fn decimal(decimals: Decimals, word: &str) -> Self {
        if decimals == Decimals::No {
            return Self::Unknown;
        }
        // -1 and -1.0 say "none" where a score is expected.
        if let Some(number) = word.strip_prefix('-') {
            return if decimal::unsigned(number).is_some() {
                Self::Unset
            } else {
                Self::Unknown
            };
        }
        match decimal::unsigned(word) {
            Some(score) if score == 0.0 && decimals == Decimals::PositiveScore => Self::Unset,
            score => score
                .and_then(Normalized::from_score)
                .map_or(Self::Unknown, Self::Score),
        }
    }
}

/// A decision on the evidence alone.
struct Decision {
    normalized: Normalized,
    basis: Basis,
    /// The rating that gave the number, by its place.
    rating: Option<usize>,
}

pub(super) fn grade<'s>(
    policy: &Policy,
    subject: &'s dyn Subject,
    trace: &mut Trace<'_>,
) -> Graded<'s> {
    let word = subject.word().map(str::trim).unwrap_or_default();
    let reading = Reading::new(policy, subject.tool(), word);
    let mut doubts = Doubts {
        unknown_word: matches!(reading, Reading::Unknown),
        ..Doubts::default()
    };
    let scores = scores(policy, subject, &mut doubts, trace);
    if !word.is_empty() {
        trace.note(|| reading.step(word));
    }

    let Decision {
        mut normalized,
        mut basis,
        rating,
    } = decide(policy, reading, &scores);
    trace.note(|| Step::Decided {
        basis: basis.clone(),
        normalized,
    });
    let mut vector = None;
    if let Some(at) = rating {
        (vector, doubts.disagreement) = verify(subject, at, &mut doubts.unusable_vector);
    }
    let original = original(word, &basis, &scores, vector);

    for (applies, at_least, raised) in [
        (
            subject.known_exploited(),
            policy.known_exploited,
            Basis::KnownExploited,
        ),
        likely(policy, subject),
    ] {
        let Some(at_least) = at_least.filter(|_| applies).map(Grade::floor) else {
            continue;
        };
        if at_least > normalized {
            trace.note(|| Step::Raised {
                basis: raised.clone(),
                before: normalized,
                after: at_least,
            });
            (normalized, basis) = (at_least, raised);
        }
    }
    let presets = policy.preset_rules();
    for (index, rule) in policy.rules.iter().enumerate() {
        if !rule.matches(subject) {
            continue;
        }
        let (after, decides) = rule.apply(normalized);
        let number = if rule.is_preset() {
            index
        } else {
            index - presets
        };
        trace.note(|| Step::Rule {
            rule: RuleRef::new(rule, number),
            before: normalized,
            after,
            decides,
        });
        normalized = after;
        if decides {
            basis = Basis::Rule(RuleRef::new(rule, number));
        }
    }
    Graded {
        normalized,
        label: normalized.label(),
        original,
        basis,
        doubts,
    }
}

fn likely(policy: &Policy, subject: &dyn Subject) -> (bool, Option<Grade>, Basis) {
    let epss = policy
        .epss
        .filter(|epss| subject.epss().is_some_and(|p| p >= epss.probability));
    (epss.is_some(), epss.map(|epss| epss.at_least), Basis::Epss)
}

/// Looks at every rating once.
fn scores(
    policy: &Policy,
    subject: &dyn Subject,
    doubts: &mut Doubts,
    trace: &mut Trace<'_>,
) -> Scores {
    let mut scores = Scores::default();
    if let Some(score) = subject.score() {
        if Normalized::from_score(score).is_some() {
            scores.own = Some(score);
            trace.note(|| Step::Score { score });
        } else {
            doubts.unusable_score = true;
        }
    }
    let mut at = 0;
    subject.each_rating(&mut |rating| {
        if let Some(candidate) = candidate(policy, rating, at, doubts) {
            trace.note(|| Step::Rating {
                version: candidate.version,
                score: candidate.score,
                computed: candidate.computed,
                primary: candidate.primary,
                source: rating.source.map(str::to_owned),
            });
            let best = scores.slot(candidate.version);
            if best.is_none_or(|best| candidate.beats(&best)) {
                *best = Some(candidate);
            }
        }
        at += 1;
    });
    scores
}

fn candidate(
    policy: &Policy,
    rating: Rating<'_>,
    at: usize,
    doubts: &mut Doubts,
) -> Option<Candidate> {
    let stated = rating
        .score
        .filter(|&score| Normalized::from_score(score).is_some());
    if rating.score.is_some() && stated.is_none() {
        doubts.unusable_score = true;
    }
    let vector = rating
        .vector
        .map(str::trim)
        .filter(|vector| !vector.is_empty());
    let prefix = vector.and_then(Cvss::version_by_prefix).or(rating.version);
    let (version, score, computed) = match (stated, vector) {
        (Some(score), _) if prefix.is_some() => (prefix, score, false),
        (Some(score), None) => (None, score, false),
        // No version and no prefix: 2.0 if it can be read as that.
        (Some(score), Some(vector)) => (
            Cvss::parse(vector).ok().map(|cvss| cvss.version()),
            score,
            false,
        ),
        (None, None) => return None,
        (None, Some(vector)) => match read(rating, vector) {
            Ok(cvss) => {
                let beside = cvss
                    .stated_score()
                    .filter(|&s| Normalized::from_score(s).is_some());
                let score = beside.unwrap_or(cvss.base_score());
                (Some(cvss.version()), score, beside.is_none())
            }
            Err(error) => {
                doubts.unusable_vector.get_or_insert(error);
                return None;
            }
        },
    };
    let normalized = match version {
        Some(version) => version.normalized(score),
        None => Normalized::from_score(score),
    }?;
    let aggregator = |source: &str| {
        policy
            .aggregators
            .iter()
            .any(|a| a.eq_ignore_ascii_case(source))
    };
    let vendor = rating
        .source
        .is_some_and(|source| !aggregator(source.trim()));
    Some(Candidate {
        score,
        normalized,
        version,
        computed,
        primary: rating.primary,
        vendor,
        at,
    })
}

fn read(rating: Rating<'_>, vector: &str) -> Result<Cvss, CvssError> {
    match rating.version {
        Some(version) => Cvss::parse_as(version, vector),
        None => Cvss::parse(vector),
    }
}

/// Lets the first evidence in the policy's order decide.
fn decide(policy: &Policy, reading: Reading, scores: &Scores) -> Decision {
    let exact = |label: Label| {
        let within = policy
            .order
            .iter()
            .filter_map(|&source| scores.number(source));
        within
            .into_iter()
            .find(|(number, _)| number.label() == label)
            .map_or((label.floor(), None), |(number, rating)| {
                (number, rating.map(|r| r.at))
            })
    };
    let word = |grade: Grade, basis: Basis| {
        let (normalized, rating) = match grade {
            Grade::Label(label) => exact(label),
            Grade::Number(number) => (number, None),
        };
        Decision {
            normalized,
            basis,
            rating,
        }
    };
    for &source in &policy.order {
        match (source, reading) {
            (Source::Word | Source::Level, Reading::Policy(grade, strength))
                if strength == source =>
            {
                return word(grade, Basis::PolicyWord);
            }
            (Source::Word, Reading::Table(label, Source::Word, table)) => {
                return word(Grade::Label(label), Basis::Word(table.id()));
            }
            (Source::Level, Reading::Table(label, Source::Level, table)) => {
                return word(Grade::Label(label), Basis::Level(table.id()));
            }
            (Source::Word, Reading::Score(normalized)) => {
                return Decision {
                    normalized,
                    basis: Basis::WordScore,
                    rating: None,
                };
            }
            (source, _) => {
                let Some((normalized, rating)) = scores.number(source) else {
                    continue;
                };
                let basis = match rating {
                    Some(&Candidate {
                        version, computed, ..
                    }) => Basis::Cvss { version, computed },
                    None => Basis::Score,
                };
                return Decision {
                    normalized,
                    basis,
                    rating: rating.map(|rating| rating.at),
                };
            }
        }
    }
    let (grade, basis) = match reading {
        Reading::Unset => (policy.unset, Basis::Unset),
        Reading::Unknown => (policy.ungraded, Basis::UnknownWord),
        _ => (policy.ungraded, Basis::NoEvidence),
    };
    Decision {
        normalized: grade.floor(),
        basis,
        rating: None,
    }
}

/// Compares the score of the rating that was used with its vector. Returns the vector as it was
/// written where it alone gave the score, and the disagreement.
fn verify(
    subject: &dyn Subject,
    wanted: usize,
    unusable: &mut Option<CvssError>,
) -> (Option<String>, Option<Disagreement>) {
    let mut at = 0;
    let mut found = (None, None);
    subject.each_rating(&mut |rating| {
        if at == wanted {
            found = match (rating.score, rating.vector.map(str::trim)) {
                (Some(stated), Some(vector)) if !vector.is_empty() => match read(rating, vector) {
                    Ok(cvss) => (None, disagreement(stated, &cvss)),
                    Err(error) => {
                        unusable.get_or_insert(error);
                        (None, None)
                    }
                },
                (None, Some(vector)) => (Some(vector.to_owned()), None),
                _ => (None, None),
            };
        }
        at += 1;
    });
    found
}

fn disagreement(stated: f64, cvss: &Cvss) -> Option<Disagreement> {
    // A little more than 0.1, since neither number is exact in binary.
    let differs = |score: f64| (stated - score).abs() > 0.1 + 1e-6;
    let computed = cvss.base_score();
    // What is stated may be the score with threat and environmental metrics.
    (differs(computed) && cvss.full_score().is_none_or(differs))
        .then_some(Disagreement { stated, computed })
}

/// What `Severity.Original` may hold of the evidence.
fn original<'s>(
    word: &'s str,
    basis: &Basis,
    scores: &Scores,
    vector: Option<String>,
) -> Option<Cow<'s, str>> {
    if !word.is_empty() {
        return Some(fitted(word));
    }
    match basis {
        Basis::Score => scores.own.map(|score| decimal::text(score).into()),
        Basis::Cvss { .. } => match vector {
            Some(vector) => (vector.chars().count() <= ORIGINAL_MAX).then_some(vector.into()),
            None => None,
        },
        _ => None,
    }
}

/// In characters (`Severity.Original` of the API model).
const ORIGINAL_MAX: usize = 64;

/// The word, cut to the length that is allowed and on one line.
fn fitted(word: &str) -> Cow<'_, str> {
    let fits = word.len() <= ORIGINAL_MAX || word.chars().count() <= ORIGINAL_MAX;
    if fits && !word.contains(char::is_control) {
        return Cow::Borrowed(word);
    }
    let one_line = word.chars().map(|c| if c.is_control() { ' ' } else { c });
    if fits {
        return one_line.collect();
    }
    one_line.take(ORIGINAL_MAX - 1).chain(['…']).collect()
}

impl Reading {
    fn step(self, word: &str) -> Step {
        let (label, by) = match self {
            Self::Policy(grade, _) => (Some(grade.floor().label()), Some(Basis::PolicyWord)),
            Self::Table(label, Source::Level, table) => {
                (Some(label), Some(Basis::Level(table.id())))
            }
            Self::Table(label, _, table) => (Some(label), Some(Basis::Word(table.id()))),
            Self::Score(number) => (Some(number.label()), Some(Basis::WordScore)),
            Self::Unset => (None, Some(Basis::Unset)),
            Self::Unknown | Self::Absent => (None, None),
        };
        Step::Word {
            word: fitted(word).into_owned(),
            label,
            by,
        }
    }
}
