//! The severity scale: five labels and the numbers 0 to 100.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A severity label of the AWS Security Finding Format (`Severity.Label`), lowest first.
///
/// AWS describes them as: no issue was found; the issue needs no action on its own; it must be
/// addressed but not urgently; as a priority; immediately.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Label {
    /// `INFORMATIONAL`, the number 0.
    Informational,
    /// `LOW`, the numbers 1 to 39.
    Low,
    /// `MEDIUM`, the numbers 40 to 69.
    Medium,
    /// `HIGH`, the numbers 70 to 89.
    High,
    /// `CRITICAL`, the numbers 90 to 100.
    Critical,
}

impl Label {
    /// Every label, lowest first.
    pub const ALL: [Self; 5] = [
        Self::Informational,
        Self::Low,
        Self::Medium,
        Self::High,
        Self::Critical,
    ];

    /// Returns the name as AWS writes it, in upper case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "INFORMATIONAL",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Critical => "CRITICAL",
        }
    }

    /// Returns the lowest number of the label's band. Security Hub uses it if a finding has only a label.
    #[must_use]
    pub const fn floor(self) -> Normalized {
        Normalized(match self {
            Self::Informational => 0,
            Self::Low => 1,
            Self::Medium => 40,
            Self::High => 70,
            Self::Critical => 90,
        })
    }

    /// Returns the highest number of the label's band.
    #[must_use]
    pub const fn ceiling(self) -> Normalized {
        Normalized(match self {
            Self::Informational => 0,
            Self::Low => 39,
            Self::Medium => 69,
            Self::High => 89,
            Self::Critical => 100,
        })
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Label {
    type Err = ParseLabelError;

    /// Reads one of the five names in any ASCII case. Aliases are not accepted: `moderate` is a severity value of a
    /// tool and belongs to a [vocabulary](crate::vocabulary).
    fn from_str(text: &str) -> Result<Self, ParseLabelError> {
        Self::ALL
            .into_iter()
            .find(|label| label.as_str().eq_ignore_ascii_case(text))
            .ok_or(ParseLabelError(()))
    }
}

/// The text is not one of the five labels.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseLabelError(());

impl fmt::Display for ParseLabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL")
    }
}

impl Error for ParseLabelError {}

/// A severity number of the AWS Security Finding Format (`Severity.Normalized`): 0 to 100.
///
/// It always has exactly one [`Label`], so the two cannot contradict each other.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Normalized(u8);

impl Normalized {
    /// Creates the number if it is at most 100.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number <= 100 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// Returns the number, 0 to 100.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Returns the label whose band contains the number.
    #[must_use]
    pub const fn label(self) -> Label {
        match self.0 {
            0 => Label::Informational,
            1..=39 => Label::Low,
            40..=69 => Label::Medium,
            70..=89 => Label::High,
            _ => Label::Critical,
        }
    }

    /// Converts a score from 0 to 10: ten times the score, rounded **down**, so that no score crosses the border of a
    /// band (8.95 is 89, HIGH, as in CVSS). The noise of single precision is removed before rounding
    /// (`8.899999618530273` is 8.9), which changes a score by less than a millionth.
    ///
    /// Returns `None` for scores below 0 or above 10, and for NaN.
    #[must_use]
    pub fn from_score(score: f64) -> Option<Self> {
        // Half a unit in the last place of an f32 between 8 and 16 is 4.8e-7.
        const NOISE: f64 = 5e-6;
        if !(0.0..=10.0).contains(&score) {
            return None;
        }
        // At most 100.000005: the conversion truncates and cannot overflow.
        Self::new((score * 10.0 + NOISE) as u8)
    }
}

impl fmt::Display for Normalized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Label> for Normalized {
    /// Converts to the [floor](Label::floor) of the label.
    fn from(label: Label) -> Self {
        label.floor()
    }
}

impl From<Normalized> for u8 {
    fn from(number: Normalized) -> Self {
        number.0
    }
}

impl TryFrom<u8> for Normalized {
    type Error = NormalizedError;

    fn try_from(number: u8) -> Result<Self, NormalizedError> {
        Self::new(number).ok_or(NormalizedError(()))
    }
}

/// The number is above 100.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NormalizedError(());

impl fmt::Display for NormalizedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a number from 0 to 100")
    }
}

impl Error for NormalizedError {}
