//! The check that found a defect, and what the tool says of its severity.

use std::hash::{Hash, Hasher};

use super::{Str, bits, own};

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

    pub(super) fn into_owned(self) -> Rule<'static> {
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

    pub(super) fn into_owned(self) -> Grade<'static> {
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
