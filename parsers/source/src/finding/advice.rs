//! What to do about a defect, and where to read more.

use super::{Str, own};

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

    pub(super) fn into_owned(self) -> Reference<'static> {
        Reference {
            url: self.url.map(own),
            name: self.name.map(own),
            source: self.source.map(own),
        }
    }
}
