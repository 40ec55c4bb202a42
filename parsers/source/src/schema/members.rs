//! Members that a walk reads one by one.

use std::ops::{Deref, DerefMut};

use super::{Entry, Schema};
use crate::ReportError;
use crate::json::Reader;

/// The members of an object that a [walk](crate::engine::JsonWalk) enters, apart from its lists of entries.
///
/// ```
/// use finding_source::json::{Reader, Text};
/// use finding_source::schema::Members;
/// # use finding_source::{Limits, ReportError};
///
/// finding_source::schema! {
///     /// The run.
///     struct Run<'r> {
///         /// The version of the tool.
///         version: Option<Text<'r>> = "version",
///     }
/// }
///
/// let mut run: Members<'_, Run<'_>> = Members::default();
/// let mut reader = Reader::new(r#"{"results": [], "version": "1.2"}"#, 0, &Limits::default());
/// reader.enter_object()?;
/// assert_eq!(reader.next_key()?.unwrap(), "results");
/// assert!(!run.read("results", &mut reader)?);
/// run.look_ahead(&mut reader);
/// assert_eq!(run.version.unwrap(), "1.2");
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Members<'r, S: Schema<'r>> {
    entry: Entry<'r, S>,
}

impl<'r, S: Schema<'r>> Default for Members<'r, S> {
    fn default() -> Self {
        Self {
            entry: Entry {
                value: S::default(),
                states: S::States::default(),
            },
        }
    }
}

/// The members that were read.
impl<'r, S: Schema<'r>> Deref for Members<'r, S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.entry.value
    }
}

impl<'r, S: Schema<'r>> DerefMut for Members<'r, S> {
    fn deref_mut(&mut self) -> &mut S {
        &mut self.entry.value
    }
}

impl<'r, S: Schema<'r>> Members<'r, S> {
    /// Reads the value of the member `name`. Returns false, and does not read it, if the schema does not have the member.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn read(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<bool, ReportError> {
        match S::find(name) {
            Some(read) => read(&mut self.entry, reader).map(|()| true),
            None => Ok(false),
        }
    }

    /// Reads the members after the next value, for a list whose entries depend on them, see [`Reader::look_ahead`].
    pub fn look_ahead(&mut self, reader: &mut Reader<'r>) {
        reader.look_ahead(|ahead, name| match self.read(name, ahead)? {
            true => Ok(()),
            false => ahead.skip(),
        });
    }

    /// Makes every member absent, for the next object.
    pub fn clear(&mut self) {
        self.entry.value.clear();
    }
}
