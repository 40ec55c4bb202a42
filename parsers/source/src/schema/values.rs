//! The types of members.

use super::{Member, Objects, Schema, Value};
use crate::json::{Float, Int, Kind, Raw, Reader, StrictText, Text};
use crate::{ReportError, Str};

impl<'r, T: Value<'r>> Member<'r> for Option<T> {
    type State = T::State;

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        *self = T::read(state, reader)?;
        match self {
            Some(_) => Ok(()),
            None => reader.ignore(name, T::EXPECTED),
        }
    }
}

impl<'r, T: Value<'r>> Member<'r> for Vec<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.clear();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        if reader.peek() != Some(Kind::Array) {
            return reader.ignore(name, "an array");
        }
        reader.each_item(|reader| match T::read(state, reader)? {
            Some(value) => {
                self.push(value);
                Ok(())
            }
            None => reader.ignore_element(name, T::EXPECTED),
        })
    }
}

/// An object whose names are data.
impl<'r, T: Value<'r>> Member<'r> for Vec<(Text<'r>, T)> {
    type State = T::State;

    fn clear(&mut self) {
        self.clear();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        if reader.peek() != Some(Kind::Object) {
            return reader.ignore(name, "an object");
        }
        reader.each_member(|reader, key| match T::read(state, reader)? {
            Some(value) => {
                self.push((key, value));
                Ok(())
            }
            None => reader.ignore(name, T::EXPECTED),
        })
    }
}

impl<'r, S: Schema<'r>> Value<'r> for S {
    // On the heap, and only on demand: a schema may contain itself.
    type State = Option<Box<Objects<'r, S>>>;

    const EXPECTED: &'static str = "an object";

    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        if reader.peek() != Some(Kind::Object) {
            return Ok(None);
        }
        state.get_or_insert_default().take(reader).map(Some)
    }
}

impl<'r> Value<'r> for Text<'r> {
    type State = ();

    const EXPECTED: &'static str = "text";

    #[inline]
    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        reader.as_text()
    }
}

/// A text for readers that have it from another format too.
impl<'r> Value<'r> for Str<'r> {
    type State = ();

    const EXPECTED: &'static str = "text";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        Ok(reader.as_text()?.map(|text| text.to_cow()))
    }
}

impl<'r> Value<'r> for StrictText<'r> {
    type State = ();

    const EXPECTED: &'static str = "text";

    #[inline]
    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        reader.as_strict_text()
    }
}

impl<'r> Value<'r> for Int {
    type State = ();

    const EXPECTED: &'static str = "a whole number";

    #[inline]
    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        reader.as_int()
    }
}

impl<'r> Value<'r> for Float {
    type State = ();

    const EXPECTED: &'static str = "a number";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        reader.as_float()
    }
}

impl<'r> Value<'r> for bool {
    type State = ();

    const EXPECTED: &'static str = "true or false";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        reader.as_bool()
    }
}

/// An array, or one element in place of the array.
#[derive(Clone, Debug)]
pub struct OneOrMore<T>(pub Vec<T>);

impl<T> Default for OneOrMore<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'r, T: Value<'r>> Member<'r> for OneOrMore<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        if reader.peek() == Some(Kind::Array) {
            return self.0.read(state, reader, name);
        }
        self.0.clear();
        match T::read(state, reader)? {
            Some(value) => {
                self.0.push(value);
                Ok(())
            }
            None => reader.ignore(name, T::EXPECTED),
        }
    }
}

/// A list of texts, or a list of such lists. The texts that are not in an inner list are one list, the last one.
///
/// ```
/// use finding_source::json::Reader;
/// use finding_source::schema::{self, TextLists};
/// # use finding_source::{Limits, ReportError};
///
/// for (text, lists, is_nested) in [
///     (r#"["a", "b"]"#, vec![vec!["a", "b"]], false),
///     (r#"[["a", "b"], [], ["c"]]"#, vec![vec!["a", "b"], vec![], vec!["c"]], true),
///     ("[]", vec![], false),
/// ] {
///     let mut reader = Reader::new(text, 0, &Limits::default());
///     let read: TextLists<'_> = schema::member(&mut reader, "paths")?;
///     assert_eq!(read.lists, lists);
///     assert_eq!(read.is_nested, is_nested);
/// }
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct TextLists<'r> {
    /// The lists.
    pub lists: Vec<Vec<Text<'r>>>,
    /// True if it is a list of lists.
    pub is_nested: bool,
}

impl<'r> Member<'r> for TextLists<'r> {
    type State = ();

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        if reader.peek() != Some(Kind::Array) {
            return reader.ignore(name, "an array");
        }
        let mut single = Vec::new();
        reader.each_item(|reader| {
            if reader.peek() == Some(Kind::Array) {
                let mut list = Vec::new();
                list.read(&mut (), reader, name)?;
                self.is_nested = true;
                self.lists.push(list);
                return Ok(());
            }
            match reader.as_text()? {
                Some(text) => single.push(text),
                None => reader.ignore_element(name, "text or an array")?,
            }
            Ok(())
        })?;
        if !single.is_empty() {
            self.lists.push(single);
        }
        Ok(())
    }
}

/// A text, or an object in its place.
#[derive(Clone, Debug)]
pub enum TextOr<'r, S> {
    /// A text.
    Text(Text<'r>),
    /// An object.
    Object(Box<S>),
}

impl<'r, S> TextOr<'r, S> {
    /// Returns the text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<Text<'r>> {
        match self {
            Self::Text(text) => Some(*text),
            Self::Object(_) => None,
        }
    }

    /// Returns the object, if it is one.
    #[must_use]
    pub fn object(&self) -> Option<&S> {
        match self {
            Self::Text(_) => None,
            Self::Object(object) => Some(object),
        }
    }

    /// Returns the object by value, if it is one.
    #[must_use]
    pub fn into_object(self) -> Option<S> {
        match self {
            Self::Text(_) => None,
            Self::Object(object) => Some(*object),
        }
    }
}

impl<'r, S: Schema<'r>> Value<'r> for TextOr<'r, S> {
    type State = <S as Value<'r>>::State;

    const EXPECTED: &'static str = "text or an object";

    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        Ok(match reader.peek() {
            Some(Kind::Object) => {
                S::read(state, reader)?.map(|object| Self::Object(Box::new(object)))
            }
            _ => reader.as_strict_text()?.map(|text| Self::Text(*text)),
        })
    }
}

/// True or false, or an object in their place.
#[derive(Clone, Debug)]
pub enum BoolOr<S> {
    /// True or false.
    Bool(bool),
    /// An object.
    Object(S),
}

impl<'r, S: Schema<'r>> Value<'r> for BoolOr<S> {
    type State = <S as Value<'r>>::State;

    const EXPECTED: &'static str = "true, false or an object";

    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        Ok(match reader.as_bool()? {
            Some(value) => Some(Self::Bool(value)),
            None => S::read(state, reader)?.map(Self::Object),
        })
    }
}

/// Any value except `null`.
impl<'r> Value<'r> for Raw<'r> {
    type State = ();

    const EXPECTED: &'static str = "a value";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        match reader.peek() {
            Some(Kind::Null) => Ok(None),
            _ => reader.raw().map(Some),
        }
    }
}
