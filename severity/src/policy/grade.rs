//! The grading of a finding.

use std::borrow::Cow;

use super::explain::{Step, Trace};
use super::graded::{Accepted, Basis, Doubts, Graded};
use super::matching::Extent;
use super::scores::{Candidate, Scores};
use super::usage::Counted;
use super::{EvidenceKind, Grade, Policy, RuleRef};
use crate::decimal;
use crate::label::{Label, Normalized};
use crate::subject::Subject;
use crate::tally::Status;
use crate::vocabulary::{self, Decimals, Meaning, Vocabulary, trim};

pub(super) fn grade<'s>(
    policy: &Policy,
    subject: &'s dyn Subject,
    trace: &mut Trace<'_>,
) -> Graded<'s> {
    let word = subject.word().map(trim).unwrap_or_default();
    let reading = Reading::new(policy, subject, word);
    if !word.is_empty() {
        trace.note(|| reading.step(word));
    }
    let mut doubts = Doubts {
        unknown_word: matches!(reading, Reading::Unknown),
        ..Doubts::default()
    };
    let scores = Scores::new(policy, subject, &mut doubts, trace);

    let Decision {
        mut normalized,
        mut basis,
        rating,
    } = decide(policy, reading, &scores);
    trace.note(|| Step::Decided {
        basis: basis.clone(),
        normalized,
    });
    if let Some(rating) = rating {
        rating.verify(subject, &mut doubts);
    }
    let original = original(word, rating, &basis, subject, &scores);
    raise(policy, subject, trace, &mut normalized, &mut basis);
    let mut graded = Graded {
        normalized,
        label: normalized.label(),
        original,
        basis,
        doubts,
        status: subject.status(),
        accepted: None,
    };
    apply_rules(policy, subject, trace, &mut graded);
    graded
}

/// Returns the text for `Severity.Original`: the number or vector if that decided, else the tool's severity value.
fn original<'s>(
    word: &'s str,
    rating: Option<&Candidate>,
    basis: &Basis,
    subject: &dyn Subject,
    scores: &Scores,
) -> Option<Cow<'s, str>> {
    let written = match (basis, rating) {
        (Basis::Score, _) => scores.own().map(decimal::text),
        (Basis::Cvss { .. }, Some(rating)) => rating.written(subject),
        _ => None,
    };
    let written = written
        .filter(|text| text.chars().count() <= ORIGINAL_MAX)
        .map(|text| Cow::Owned(fitted(&text).into_owned()));
    written.or_else(|| (!word.is_empty()).then(|| fitted(word)))
}

/// Raises known or likely exploited findings according to the policy.
fn raise(
    policy: &Policy,
    subject: &dyn Subject,
    trace: &mut Trace<'_>,
    normalized: &mut Normalized,
    basis: &mut Basis,
) {
    // Few policies have floors.
    if policy.known_exploited.is_none() && policy.epss.is_none() {
        return;
    }
    let exploited = policy.known_exploited.filter(|_| subject.known_exploited());
    let likely = policy
        .epss
        .filter(|epss| subject.epss().is_some_and(|p| p >= epss.probability));
    let floors = [
        (exploited, Basis::KnownExploited),
        (likely.map(|epss| epss.at_least), Basis::Epss),
    ];
    for (at_least, modifier) in floors {
        let Some(after) = at_least
            .map(Grade::floor)
            .filter(|&floor| floor > *normalized)
        else {
            continue;
        };
        let before = *normalized;
        trace.note(|| Step::Raised {
            basis: modifier.clone(),
            before,
            after,
        });
        (*normalized, *basis) = (after, modifier);
    }
}

/// Applies the matching rules in order; later rules win.
fn apply_rules(
    policy: &Policy,
    subject: &dyn Subject,
    trace: &mut Trace<'_>,
    graded: &mut Graded<'_>,
) {
    if policy.rules.as_slice().is_empty() {
        return;
    }
    let presets = policy.preset_rules();
    let mut suppressed_by = None;
    policy.rules.each_match(subject, |place, rule, extent| {
        let reference = || RuleRef::new(rule, place.checked_sub(presets).unwrap_or(place));
        if let Some(until) = rule.until.filter(|_| policy.has_expired(rule)) {
            trace.count(place, Counted::Expired);
            trace.note(|| Step::Expired {
                rule: reference(),
                until,
            });
            return;
        }
        // It is unknown whether the rule has expired, so it must not hide a finding.
        let is_undated = rule.until.is_some() && policy.today.is_none();
        let extent = if is_undated { Extent::Part } else { extent };
        let before = graded.normalized;
        let effect = rule.apply(before, extent);
        let (after, decides) = (effect.after, effect.decides);
        if effect.withheld {
            if !is_undated {
                trace.count(place, Counted::Withheld);
            }
            trace.note(|| match is_undated {
                true => Step::Undated { rule: reference() },
                false => Step::Withheld { rule: reference() },
            });
        }
        let changes_grade = rule.grades() && (!effect.withheld || decides);
        if changes_grade {
            trace.note(|| Step::Rule {
                rule: reference(),
                before,
                after,
                decides,
            });
        }
        if changes_grade || effect.suppresses {
            trace.count(place, Counted::Applied);
        }
        graded.normalized = after;
        if decides {
            graded.basis = Basis::Rule(reference());
        }
        if effect.suppresses {
            let accepted = Accepted {
                rule: reference(),
                reason: rule.reason.clone().unwrap_or_default(),
                until: rule.until,
            };
            trace.note(|| Step::Accepted(accepted.clone()));
            suppressed_by = Some((place, accepted));
        }
    });
    graded.label = graded.normalized.label();
    if let Some((place, accepted)) = suppressed_by.filter(|_| graded.status == Status::Open) {
        trace.count(place, Counted::Accepted);
        graded.status = Status::Suppressed;
        graded.accepted = Some(accepted);
    }
}

/// The meaning of the tool's severity value.
#[derive(Clone, Copy, Debug)]
enum Reading {
    Absent,
    /// A meaning defined by the policy.
    Own(Grade, EvidenceKind),
    Table(Label, EvidenceKind, &'static Vocabulary),
    Score(Normalized),
    /// A score of 0 that may mean "none". It decides only if there is no other evidence.
    Zero,
    Unset,
    Unknown,
}

impl Reading {
    /// Creates a reading of the trimmed value, which is empty if absent.
    fn new(policy: &Policy, subject: &dyn Subject, word: &str) -> Self {
        if word.is_empty() {
            return Self::Absent;
        }
        let known = || vocabulary::for_tool(subject.vocabulary()).unwrap_or(vocabulary::common());
        let table = subject.scale().unwrap_or_else(known);
        let meaning = table.meaning(word);
        let own = |tool: &str| policy.words.get(trim(tool), word);
        let own = || own(subject.tool()).or_else(|| own(subject.vocabulary()));
        if let Some(grade) = (!policy.words.is_empty()).then(own).flatten() {
            let level = matches!(meaning, Some(Meaning::Level(_)));
            return Self::Own(
                grade,
                if level {
                    EvidenceKind::Level
                } else {
                    EvidenceKind::Word
                },
            );
        }
        match meaning {
            Some(Meaning::Grade(label)) => Self::Table(label, EvidenceKind::Word, table),
            Some(Meaning::Level(label)) => Self::Table(label, EvidenceKind::Level, table),
            Some(Meaning::Unset) => Self::Unset,
            None => Self::decimal(table.decimals(), word),
        }
    }

    fn decimal(decimals: Decimals, word: &str) -> Self {
        if decimals == Decimals::No {
            return Self::Unknown;
        }
        // -1 and -1.0 mean "none" where a score is expected.
        let (negative, number) = match word.strip_prefix('-') {
            Some(number) => (true, number),
            None => (false, word),
        };
        match decimal::unsigned(number) {
            None => Self::Unknown,
            Some(_) if negative => Self::Unset,
            Some(0.0) if decimals == Decimals::PositiveScore => Self::Zero,
            Some(score) => Normalized::from_score(score).map_or(Self::Unknown, Self::Score),
        }
    }

    fn step(self, word: &str) -> Step {
        let (label, by) = match self {
            Self::Own(grade, _) => (Some(grade.floor().label()), Some(Basis::PolicyWord)),
            Self::Table(label, source, table) => (Some(label), Some(word_of(source, table))),
            Self::Score(number) => (Some(number.label()), Some(Basis::WordScore)),
            Self::Zero => (Some(Label::Informational), Some(Basis::WordScore)),
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

fn word_of(source: EvidenceKind, table: &'static Vocabulary) -> Basis {
    match source {
        EvidenceKind::Level => Basis::Level(table.id()),
        _ => Basis::Word(table.id()),
    }
}

/// A decision on the evidence, before modifiers and rules.
struct Decision<'c> {
    normalized: Normalized,
    basis: Basis,
    /// The rating that the number is from.
    rating: Option<&'c Candidate>,
}

/// Decides by the first evidence in the policy's order.
fn decide<'c>(policy: &Policy, reading: Reading, scores: &'c Scores) -> Decision<'c> {
    let decision = |(normalized, rating), basis| Decision {
        normalized,
        basis,
        rating,
    };
    // Finds the first number within the label.
    let within = |label: Label| {
        // Most findings that have a word have no number.
        let order = match scores.is_empty() {
            true => &[],
            false => &*policy.order,
        };
        order
            .iter()
            .filter_map(|&source| scores.number(source))
            .find(|(number, _)| number.label() == label)
            .unwrap_or((label.floor(), None))
    };
    for &source in &policy.order {
        match reading {
            Reading::Own(grade, strength) if strength == source => {
                let number = match grade {
                    Grade::Label(label) => within(label),
                    Grade::Number(number) => (number, None),
                };
                return decision(number, Basis::PolicyWord);
            }
            Reading::Table(label, strength, table) if strength == source => {
                return decision(within(label), word_of(strength, table));
            }
            Reading::Score(number) if source == EvidenceKind::Word => {
                return decision((number, None), Basis::WordScore);
            }
            _ => {}
        }
        if let Some((number, rating)) = scores.number(source) {
            let basis = match rating {
                Some(&Candidate {
                    version, computed, ..
                }) => Basis::Cvss { version, computed },
                None => Basis::Score,
            };
            return decision((number, rating), basis);
        }
    }
    let (grade, basis) = match reading {
        Reading::Zero => (Label::Informational.into(), Basis::WordScore),
        Reading::Unset => (policy.unset, Basis::Unset),
        Reading::Unknown => (policy.ungraded, Basis::UnknownWord),
        _ => (policy.ungraded, Basis::NoEvidence),
    };
    decision((grade.floor(), None), basis)
}

/// The maximum length of `Severity.Original` in characters (Security Hub API model).
const ORIGINAL_MAX: usize = 64;

/// Returns the value on one line, cut to the allowed length.
fn fitted(word: &str) -> Cow<'_, str> {
    let fits = word.len() <= ORIGINAL_MAX || word.chars().count() <= ORIGINAL_MAX;
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~');
    if fits && (word.bytes().all(is_plain) || !word.contains(char::is_control)) {
        return Cow::Borrowed(word);
    }
    let one_line = word.chars().map(|c| if c.is_control() { ' ' } else { c });
    if fits {
        one_line.collect()
    } else {
        one_line.take(ORIGINAL_MAX - 1).chain(['…']).collect()
    }
}
