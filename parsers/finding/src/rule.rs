//! The check that reported a defect, and the severity that the tool gives.

use std::hash::{Hash, Hasher};

use finding_severity::vocabulary::Vocabulary;

use crate::Str;
use crate::finding::{bits, own};

/// The check that reported a defect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Rule<'r> {
    /// The tool's own id, such as `10202` or `java:S2077`; for a known vulnerability its name.
    pub id: Str<'r>,
    /// The tool's name for it.
    pub name: Option<Str<'r>>,
    /// The URL of its documentation.
    pub url: Option<Str<'r>>,
}

impl<'r> Rule<'r> {
    /// Creates a rule with this id.
    #[must_use]
    pub fn new(id: impl Into<Str<'r>>) -> Self {
        Self {
            id: id.into(),
            name: None,
            url: None,
        }
    }

    /// Sets the name, if the report has one.
    #[must_use]
    pub fn with_name(mut self, name: Option<Str<'r>>) -> Self {
        self.name = name;
        self
    }

    /// Sets the URL of the documentation, if it is known.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, url: Option<Str<'r>>) -> Self {
        self.url = url;
        self
    }

    pub(crate) fn into_owned(self) -> Rule<'static> {
        Rule {
            id: own(self.id),
            name: self.name.map(own),
            url: self.url.map(own),
        }
    }
}

/// The severity of a defect in the tool's own terms.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolSeverity<'r> {
    /// The tool's severity value, as written.
    pub word: Option<Str<'r>>,
    /// A score from 0 to 10, independent of a CVSS version.
    pub score: Option<f64>,
    /// The id of the tool or standard that defines the severity value, if it is not the tool: `sarif` for a level.
    pub vocabulary: Option<&'static str>,
    /// The table of the tool's severity values, for a tool that `finding-severity` does not know.
    pub scale: Option<&'static Vocabulary>,
}

impl<'r> ToolSeverity<'r> {
    /// Creates a severity from the value that the tool writes.
    #[must_use]
    pub fn word(word: impl Into<Str<'r>>) -> Self {
        Self {
            word: Some(word.into()),
            ..Self::default()
        }
    }

    pub(crate) fn into_owned(self) -> ToolSeverity<'static> {
        ToolSeverity {
            word: self.word.map(own),
            score: self.score,
            vocabulary: self.vocabulary,
            scale: self.scale,
        }
    }
}

impl Hash for ToolSeverity<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            word,
            score,
            vocabulary,
            scale,
        } = self;
        let scale = scale.map(Vocabulary::id);
        (word, bits(*score), vocabulary, scale).hash(state);
    }
}

/// The confidence of a tool in a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FindingConfidence<'r> {
    /// The tool's confidence value.
    pub word: Str<'r>,
    /// The confidence from 0 to 100, if the tool's scale defines it.
    pub percent: Option<u8>,
}

impl<'r> FindingConfidence<'r> {
    /// Creates the confidence of the tool's value and its percentage, which is left out if it is more than 100.
    ///
    /// ```
    /// use finding::FindingConfidence;
    ///
    /// assert_eq!(FindingConfidence::new("high", Some(90)).percent, Some(90));
    /// assert_eq!(FindingConfidence::new("255", Some(255)).percent, None);
    /// ```
    #[must_use]
    pub fn new(word: impl Into<Str<'r>>, percent: Option<u8>) -> Self {
        Self {
            word: word.into(),
            percent: percent.filter(|percent| *percent <= 100),
        }
    }
}
