//! The types of the tables that the generator writes, a static for each shape of the model.

use super::Level;

#[rustfmt::skip]
#[path = "../generated/shapes.rs"]
mod shapes;

pub(super) use shapes::{AWS_SECURITY_FINDING as FINDING, RESOURCE_DETAILS};

#[derive(Debug)]
pub(crate) enum Shape {
    Structure(&'static [Member]),
    List(&'static Self),
    Map,
    Document,
    Words(&'static [&'static str]),
    Text,
    Integer,
    Long,
    Double,
    Boolean,
}

impl Shape {
    pub(super) const fn members(&self) -> &'static [Member] {
        match self {
            Self::Structure(members) => members,
            _ => &[],
        }
    }

    /// Returns the name of the type for messages.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Structure(_) | Self::Map => "an object",
            Self::List(_) => "an array",
            Self::Document => "any value",
            Self::Words(_) | Self::Text => "a string",
            Self::Integer => "a 32-bit integer",
            Self::Long => "a 64-bit integer",
            Self::Double => "a number",
            Self::Boolean => "a Boolean",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(super) name: &'static str,
    pub(super) shape: &'static Shape,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) bounds: &'static [Bound],
}

impl Member {
    const fn new(name: &'static str, shape: &'static Shape) -> Self {
        Self {
            name,
            shape,
            required: false,
            deprecated: false,
            bounds: &[],
        }
    }

    const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    const fn deprecated(self) -> Self {
        Self {
            deprecated: true,
            ..self
        }
    }

    const fn bounds(self, bounds: &'static [Bound]) -> Self {
        Self { bounds, ..self }
    }
}

/// One limit of a member's value.
#[derive(Debug)]
pub(crate) struct Bound {
    pub(super) check: Check,
    pub(super) level: Level,
}

impl Bound {
    const fn error(check: Check) -> Self {
        Self {
            check,
            level: Level::Error,
        }
    }

    const fn advice(check: Check) -> Self {
        Self {
            check,
            level: Level::Advice,
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Check {
    /// Minimum and maximum length of a string.
    Chars(usize, usize),
    /// Maximum length of a string, and of one that is an ARN.
    CharsOrArn(usize, usize),
    /// Minimum and maximum number of items in a list.
    Items(usize, usize),
    /// Maximum length of each string in a list.
    ItemChars(usize),
    /// Minimum and maximum number of pairs in a map.
    Pairs(usize, usize),
    /// Maximum length of the keys of a map; the minimum is 1.
    KeyChars(usize),
    /// Maximum length of the values of a map.
    ValueChars(usize),
    /// Minimum and maximum value.
    Range(i64, i64),
    /// No string twice in a list.
    Unique,
    Text(Grammar),
    ItemText(Grammar),
    KeyText(Grammar),
}

/// A form that a string or a number must have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Grammar {
    Account,
    Mac,
    Policy,
    ProductArn,
    ProductField,
    Single,
    Timestamp,
    Type,
    Url,
    UserField,
}
