//! Places that have a name and no file.

use crate::Str;
use crate::finding::own;

/// Something that has a name and no file, such as a function of a program, a resource in a cloud, or an account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NamedLocation<'r> {
    /// Its name, such as `Example.Worker.DoWork` or `arn:aws:lambda:eu-west-1:123456789012:function:pay`.
    pub name: Str<'r>,
    /// The kind of place, in the words of the report, such as `function` or `account`.
    pub sort: Option<Str<'r>>,
}

impl<'r> NamedLocation<'r> {
    /// Creates a place with this name.
    #[must_use]
    pub fn new(name: impl Into<Str<'r>>) -> Self {
        Self {
            name: name.into(),
            sort: None,
        }
    }

    /// Sets the word of the report for what it is.
    #[must_use]
    pub fn with_sort(mut self, sort: impl Into<Str<'r>>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    pub(crate) fn into_owned(self) -> NamedLocation<'static> {
        NamedLocation {
            name: own(self.name),
            sort: self.sort.map(own),
        }
    }
}
