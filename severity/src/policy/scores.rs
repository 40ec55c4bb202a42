//! The scores of a finding.

use super::graded::{Disagreement, Doubts};
use super::{EvidenceKind, Policy, Step};
use crate::cvss::{Cvss, CvssError, CvssVersion};
use crate::label::Normalized;
use crate::policy::explain::Trace;
use crate::subject::{Rating, Subject};

/// The best number of each [`EvidenceKind`] of a finding.
#[derive(Default)]
pub(super) struct Scores {
    own: Option<f64>,
    cvss40: Option<Candidate>,
    cvss31: Option<Candidate>,
    cvss30: Option<Candidate>,
    cvss20: Option<Candidate>,
    cvss: Option<Candidate>,
}

/// A CVSS rating with a usable score.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) version: Option<CvssVersion>,
    /// True if no score was stated with the vector.
    pub(super) computed: bool,
    pub(super) normalized: Normalized,
    score: f64,
    primary: bool,
    vendor: bool,
    /// The disagreement between the vector and the score that is written in one text with it.
    disagreement: Option<Disagreement>,
    /// Its position among the ratings of the finding.
    place: usize,
}

impl Scores {
    /// Reads every number once.
    pub(super) fn new(
        policy: &Policy,
        subject: &dyn Subject,
        doubts: &mut Doubts,
        trace: &mut Trace<'_>,
    ) -> Self {
        let mut scores = Self {
            own: usable(subject.score()),
            ..Self::default()
        };
        doubts.unusable_score = subject.score().is_some() && scores.own.is_none();
        if let Some(score) = scores.own {
            trace.note(|| Step::Score { score });
        }
        let mut place = 0;
        subject.each_rating(&mut |rating| {
            if let Some(candidate) = Candidate::new(policy, rating, place, doubts) {
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
            place += 1;
        });
        scores
    }

    /// Returns the tool's own score, 0 to 10.
    pub(super) fn own(&self) -> Option<f64> {
        self.own
    }

    /// Returns true if there is no number at all.
    pub(super) fn is_empty(&self) -> bool {
        let Self {
            own,
            cvss40,
            cvss31,
            cvss30,
            cvss20,
            cvss,
        } = self;
        let rated = [cvss40, cvss31, cvss30, cvss20, cvss];
        own.is_none() && rated.iter().all(|rating| rating.is_none())
    }

    /// Returns the number of a source, and its rating.
    pub(super) fn number(&self, source: EvidenceKind) -> Option<(Normalized, Option<&Candidate>)> {
        let rating = match source {
            EvidenceKind::Score => return Some((Normalized::from_score(self.own?)?, None)),
            EvidenceKind::Cvss40 => &self.cvss40,
            EvidenceKind::Cvss31 => &self.cvss31,
            EvidenceKind::Cvss30 => &self.cvss30,
            EvidenceKind::Cvss20 => &self.cvss20,
            EvidenceKind::Cvss => &self.cvss,
            EvidenceKind::Word | EvidenceKind::Level => &None,
        }
        .as_ref()?;
        Some((rating.normalized, Some(rating)))
    }

    fn slot(&mut self, version: Option<CvssVersion>) -> &mut Option<Candidate> {
        match version {
            Some(CvssVersion::V4) => &mut self.cvss40,
            Some(CvssVersion::V31) => &mut self.cvss31,
            Some(CvssVersion::V30) => &mut self.cvss30,
            Some(CvssVersion::V2) => &mut self.cvss20,
            None => &mut self.cvss,
        }
    }
}

impl Candidate {
    fn new(policy: &Policy, rating: Rating<'_>, place: usize, doubts: &mut Doubts) -> Option<Self> {
        let stated = usable(rating.score);
        doubts.unusable_score |= rating.score.is_some() && stated.is_none();
        let mut beside = None;
        let (version, score, computed) = match (stated, vector(rating)) {
            (None, None) => return None,
            (Some(score), None) => (rating.version, score, false),
            (Some(score), Some(vector)) => {
                let version = Cvss::version_by_prefix(vector).or(rating.version);
                // Without prefix and version, it is read as 2.0 if possible.
                (
                    version.or_else(|| Some(Cvss::parse(vector).ok()?.version())),
                    score,
                    false,
                )
            }
            (None, Some(vector)) => match parse(rating, vector) {
                Ok(cvss) => {
                    beside = usable(cvss.stated_score()).and_then(|s| disagreement(s, &cvss));
                    let stated = usable(cvss.stated_score());
                    let score = stated.unwrap_or(cvss.base_score());
                    (Some(cvss.version()), score, stated.is_none())
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
        let vendor = rating.source.map(str::trim).is_some_and(|source| {
            !policy
                .aggregators
                .iter()
                .any(|aggregator| aggregator.eq_ignore_ascii_case(source))
        });
        Some(Self {
            version,
            computed,
            normalized,
            score,
            primary: rating.primary,
            vendor,
            disagreement: beside,
            place,
        })
    }

    /// Returns whether this rating takes precedence over another of the same version.
    fn beats(&self, other: &Self) -> bool {
        (self.primary, self.vendor)
            .cmp(&(other.primary, other.vendor))
            .then_with(|| self.score.total_cmp(&other.score))
            .is_gt()
    }

    /// Records a disagreement between the rating's vector and its score. Vectors are read for this only if the score
    /// was used.
    pub(super) fn verify(&self, subject: &dyn Subject, doubts: &mut Doubts) {
        doubts.disagreement = self.disagreement;
        self.revisit(subject, |rating| {
            if let (Some(stated), Some(vector)) = (usable(rating.score), vector(rating)) {
                match parse(rating, vector) {
                    Ok(cvss) => doubts.disagreement = disagreement(stated, &cvss),
                    Err(error) => {
                        doubts.unusable_vector.get_or_insert(error);
                    }
                }
            }
        });
    }

    /// Returns the text of the report: the stated score, else the vector.
    pub(super) fn written(&self, subject: &dyn Subject) -> Option<String> {
        let mut written = None;
        self.revisit(subject, |rating| {
            written = match usable(rating.score) {
                Some(score) => Some(crate::decimal::text(score)),
                None => vector(rating).map(str::to_owned),
            };
        });
        written
    }

    fn revisit(&self, subject: &dyn Subject, mut visit: impl FnMut(Rating<'_>)) {
        let mut place = 0;
        subject.each_rating(&mut |rating| {
            if place == self.place {
                visit(rating);
            }
            place += 1;
        });
    }
}

fn usable(score: Option<f64>) -> Option<f64> {
    score.filter(|&score| Normalized::from_score(score).is_some())
}

fn vector(rating: Rating<'_>) -> Option<&str> {
    rating
        .vector
        .map(str::trim)
        .filter(|vector| !vector.is_empty())
}

fn parse(rating: Rating<'_>, vector: &str) -> Result<Cvss, CvssError> {
    match rating.version {
        Some(version) => Cvss::parse_as(version, vector),
        None => Cvss::parse(vector),
    }
}

fn disagreement(stated: f64, cvss: &Cvss) -> Option<Disagreement> {
    // A little more than 0.1, since neither number is exact in binary.
    let differs = |score: f64| (stated - score).abs() > 0.1 + 1e-6;
    let computed = cvss.base_score();
    // The stated score may include threat and environmental metrics.
    (differs(computed) && cvss.full_score().is_none_or(differs))
        .then_some(Disagreement { stated, computed })
}
