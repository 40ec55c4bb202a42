//! Objects in objects, read in place.

use std::ops::Deref;

use super::{Member, Objects, Schema, Value};
use crate::ReportError;
use crate::json::Reader;

/// An object that is a member and is read in place, without members if it is absent: for a large object, or one with lists,
/// which keep their capacity.
///
/// The object around it has to be [read](Objects::read) in place as well. If it is [moved](Objects::take), `Option` reads faster.
///
/// ```
/// use finding_source::json::{Reader, Text};
/// use finding_source::schema::{Nested, Objects};
/// # use finding_source::{Limits, ReportError};
///
/// finding_source::schema! {
///     /// A result.
///     struct Found<'r> {
///         /// Its message.
///         message: Nested<'r, Message<'r>> = "message",
///     }
///
///     /// A message.
///     struct Message<'r> or text as "text" {
///         /// Its text.
///         text: Option<Text<'r>> = "text",
///     }
/// }
///
/// let text = r#"[{"message": {"text": "a"}}, {"message": "b"}, {"message": []}]"#;
/// let mut reader = Reader::new(text, 0, &Limits::default());
/// let mut results: Objects<'_, Found<'_>> = Objects::default();
/// let mut texts = Vec::new();
/// reader.each_item(|reader| {
///     texts.push(results.read_unnoted(reader)?.message.text);
///     Ok(())
/// })?;
/// assert!(texts[0].unwrap() == "a" && texts[1].unwrap() == "b" && texts[2].is_none());
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Nested<'r, S: Schema<'r>> {
    objects: Objects<'r, S>,
    /// True if the members may be present.
    is_read: bool,
}

impl<'r, S: Schema<'r>> Default for Nested<'r, S> {
    fn default() -> Self {
        Self {
            objects: Objects::default(),
            is_read: false,
        }
    }
}

impl<'r, S: Schema<'r>> Deref for Nested<'r, S> {
    type Target = S;

    #[inline]
    fn deref(&self) -> &S {
        self.objects.last()
    }
}

impl<'r, S: Schema<'r>> Member<'r> for Nested<'r, S> {
    type State = ();

    #[inline]
    fn clear(&mut self) {
        if std::mem::take(&mut self.is_read) {
            self.objects.clear();
        }
    }

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        self.is_read = true;
        match self.objects.read_value(reader)? {
            true => Ok(()),
            false => reader.ignore(name, S::EXPECTED),
        }
    }
}
