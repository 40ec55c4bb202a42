//! Advice on a defect, and references.

use crate::Str;
use crate::finding::own;

/// Advice on how to fix a defect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Remediation<'r> {
    /// The advice in plain text.
    pub text: Option<Str<'r>>,
    /// The URL of a page with the advice.
    pub url: Option<Str<'r>>,
}

impl<'r> Remediation<'r> {
    /// Creates advice from a text, a page or both. Returns `None` without either.
    #[must_use]
    #[inline]
    pub fn of(text: Option<Str<'r>>, url: Option<Str<'r>>) -> Option<Self> {
        (text.is_some() || url.is_some()).then_some(Self { text, url })
    }
}

/// A page about a defect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Reference<'r> {
    /// Its URL, as in the report.
    pub url: Option<Str<'r>>,
    /// Its title.
    pub name: Option<Str<'r>>,
    /// Its source.
    pub source: Option<Str<'r>>,
}

impl<'r> Reference<'r> {
    /// Creates a reference to a page.
    #[must_use]
    pub fn url(url: impl Into<Str<'r>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Creates a reference to a page with its title. Returns `None` without an address.
    #[must_use]
    pub fn titled(url: Option<Str<'r>>, name: Option<Str<'r>>) -> Option<Self> {
        Some(Self {
            name,
            ..Self::url(url?)
        })
    }

    pub(crate) fn into_owned(self) -> Reference<'static> {
        Reference {
            url: self.url.map(own),
            name: self.name.map(own),
            source: self.source.map(own),
        }
    }
}
