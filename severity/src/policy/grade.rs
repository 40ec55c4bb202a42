//! The decision.

use std::borrow::Cow;

use super::explain::{Step, Trace};
use super::graded::{Basis, Doubts, Graded};
use super::scores::{Candidate, Scores};
use super::{Grade, Policy, RuleRef, Source};
use crate::decimal;
use crate::label::{Label, Normalized};
use crate::subject::Subject;
use crate::vocabulary::{self, Decimals, Meaning, Vocabulary};

pub(super) fn grade<'s>(
    policy: &Policy,
    subject: &'s dyn Subject,
    trace: &mut Trace<'_>,
) -> Graded<'s> {
    let word = subject.word().map(str::trim).unwrap_or_default();
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
    let original = if word.is_empty() {
        match rating {
            Some(rating) => rating.written(subject),
            None => scores
                .own()
                .filter(|_| basis == Basis::Score)
                .map(decimal::text),
        }
        .filter(|text| text.chars().count() <= ORIGINAL_MAX)
        .map(|text| Cow::Owned(fitted(&text).into_owned()))
    } else {
        Some(fitted(word))
    };

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
            .filter(|&floor| floor > normalized)
        else {
            continue;
        };
        let before = normalized;
        trace.note(|| Step::Raised {
            basis: modifier.clone(),
            before,
            after,
        });
        (normalized, basis) = (after, modifier);
    }

    let presets = policy.preset_rules();
    policy.rules.each_match(subject, |place, rule| {
        trace.applied(place);
        let (after, decides) = rule.apply(normalized);
        let reference = || RuleRef::new(rule, place.checked_sub(presets).unwrap_or(place));
        let before = normalized;
        trace.note(|| Step::Rule {
            rule: reference(),
            before,
            after,
            decides,
        });
        normalized = after;
        if decides {
            basis = Basis::Rule(reference());
        }
    });
    Graded {
        normalized,
        label: normalized.label(),
        original,
        basis,
        doubts,
    }
}

/// What the tool's word says.
#[derive(Clone, Copy, Debug)]
enum Reading {
    Absent,
    /// By the policy.
    Own(Grade, Source),
    Table(Label, Source, &'static Vocabulary),
    Score(Normalized),
    Unset,
    Unknown,
}

impl Reading {
    /// The word trimmed, and empty for none.
    fn new(policy: &Policy, subject: &dyn Subject, word: &str) -> Self {
        if word.is_empty() {
            return Self::Absent;
        }
        let (tool, vocabulary) = (subject.tool().trim(), subject.vocabulary().trim());
        let table = vocabulary::for_tool(vocabulary).unwrap_or(vocabulary::common());
        let meaning = table.meaning(word);
        let own = policy.words.get(tool, word);
        if let Some(grade) = own.or_else(|| policy.words.get(vocabulary, word)) {
            let level = matches!(meaning, Some(Meaning::Level(_)));
            return Self::Own(grade, if level { Source::Level } else { Source::Word });
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
        let (negative, number) = match word.strip_prefix('-') {
            Some(number) => (true, number),
            None => (false, word),
        };
        match decimal::unsigned(number) {
            None => Self::Unknown,
            Some(_) if negative => Self::Unset,
            Some(0.0) if decimals == Decimals::PositiveScore => Self::Unset,
            Some(score) => Normalized::from_score(score).map_or(Self::Unknown, Self::Score),
        }
    }

    fn step(self, word: &str) -> Step {
        let (label, by) = match self {
            Self::Own(grade, _) => (Some(grade.floor().label()), Some(Basis::PolicyWord)),
            Self::Table(label, source, table) => (Some(label), Some(word_of(source, table))),
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

fn word_of(source: Source, table: &'static Vocabulary) -> Basis {
    match source {
        Source::Level => Basis::Level(table.id()),
        _ => Basis::Word(table.id()),
    }
}

/// A decision on the evidence alone.
struct Decision {
    normalized: Normalized,
    basis: Basis,
    /// The rating that gave the number.
    rating: Option<Candidate>,
}

/// Lets the first evidence in the policy's order decide.
fn decide(policy: &Policy, reading: Reading, scores: &Scores) -> Decision {
    let decision = |(normalized, rating), basis| Decision {
        normalized,
        basis,
        rating,
    };
    // The first number that lies within the label.
    let within = |label: Label| {
        let numbers = policy
            .order
            .iter()
            .filter_map(|&source| scores.number(source));
        numbers
            .into_iter()
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
            Reading::Score(number) if source == Source::Word => {
                return decision((number, None), Basis::WordScore);
            }
            _ => {}
        }
        if let Some((number, rating)) = scores.number(source) {
            let basis = match rating {
                Some(Candidate {
                    version, computed, ..
                }) => Basis::Cvss { version, computed },
                None => Basis::Score,
            };
            return decision((number, rating), basis);
        }
    }
    let (grade, basis) = match reading {
        Reading::Unset => (policy.unset, Basis::Unset),
        Reading::Unknown => (policy.ungraded, Basis::UnknownWord),
        _ => (policy.ungraded, Basis::NoEvidence),
    };
    decision((grade.floor(), None), basis)
}

/// The most that `Severity.Original` may hold, in characters (Security Hub API model).
const ORIGINAL_MAX: usize = 64;

/// The word on one line, and cut to the length that is allowed.
fn fitted(word: &str) -> Cow<'_, str> {
    let fits = word.len() <= ORIGINAL_MAX || word.chars().count() <= ORIGINAL_MAX;
    if fits && !word.contains(char::is_control) {
        return Cow::Borrowed(word);
    }
    let one_line = word.chars().map(|c| if c.is_control() { ' ' } else { c });
    if fits {
        one_line.collect()
    } else {
        one_line.take(ORIGINAL_MAX - 1).chain(['…']).collect()
    }
}
