//! Values of `ProductFields` and `Details.Other`, which are texts in the format.

use std::borrow::Cow;
use std::fmt;

use crate::text::Str;

/// A text that is written as a value. Numbers are only written as text when they are needed as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value<'d> {
    Text(Str<'d>),
    /// Two words, one after the other, that need no escape.
    Words(&'static str, &'static str),
    Number(u64),
}

impl<'d> Value<'d> {
    /// Returns the number of bytes of the text.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Words(one, other) => one.len() + other.len(),
            Self::Number(number) => number.checked_ilog10().unwrap_or_default() as usize + 1,
        }
    }

    pub(crate) fn into_text(self) -> Str<'d> {
        match self {
            Self::Text(text) => text,
            Self::Words(word, "") => Cow::Borrowed(word),
            words => Cow::Owned(words.to_string()),
        }
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Words(one, other) => {
                f.write_str(one)?;
                f.write_str(other)
            }
            Self::Number(number) => number.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn length_is_that_of_the_text() {
        for value in [
            Value::Text("a\u{e9}".into()),
            Value::Words("word of ", "phpstan"),
            Value::Number(0),
            Value::Number(9),
            Value::Number(10),
            Value::Number(u64::MAX),
        ] {
            assert_eq!(value.len(), value.to_string().len());
            assert_eq!(value.to_string(), value.clone().into_text());
        }
    }
}
