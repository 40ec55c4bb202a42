//! The form of the tables that the generator writes, a static for each shape of the model.

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

    /// What stands in a document, in JSON's words.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Structure(_) | Self::Map => "an object",
            Self::List(_) => "a list",
            Self::Document => "any value",
            Self::Words(_) | Self::Text => "a text",
            Self::Integer => "a whole number of 32 bits",
            Self::Long => "a whole number of 64 bits",
            Self::Double => "a number",
            Self::Boolean => "true or false",
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
    /// Least and greatest length of a text.
    Chars(usize, usize),
    /// Greatest length of a text, and of one that is an ARN.
    CharsOrArn(usize, usize),
    /// Least and greatest number of items of a list.
    Items(usize, usize),
    /// Greatest length of each text of a list.
    ItemChars(usize),
    /// Least and greatest number of pairs of a map.
    Pairs(usize, usize),
    /// Greatest length of a map's keys; the least is 1.
    KeyChars(usize),
    /// Greatest length of a map's values.
    ValueChars(usize),
    /// Least and greatest value.
    Range(i64, i64),
    /// No text of a list twice.
    Unique,
    Text(Grammar),
    ItemText(Grammar),
    KeyText(Grammar),
}

/// A form that a text, or a number, must have.
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
