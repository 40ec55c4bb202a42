//! The types of members.

use super::lists::add_all;
use super::{Member, Objects, Schema, Value};
use crate::json::{Float, Int, Raw, Reader, StrictText, Text, ValueKind};
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
        add_all(self, state, reader, name)
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
        if reader.peek() != Some(ValueKind::Object) {
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

    const EXPECTED: &'static str = match S::BARE {
        Some(_) => "text or an object",
        None => "an object",
    };

    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        let is_object = reader.peek() == Some(ValueKind::Object);
        if !is_object && S::BARE.is_none() && !S::BLANK {
            return Ok(None);
        }
        let objects = state.get_or_insert_default();
        let outcome = objects.read_value(reader);
        let value = std::mem::take(&mut objects.entry.value);
        outcome.map(|read| read.then_some(value))
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
            Some(ValueKind::Object) => {
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
            Some(ValueKind::Null) => Ok(None),
            _ => reader.raw().map(Some),
        }
    }
}
