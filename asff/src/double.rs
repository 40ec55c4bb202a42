use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::Number;

use crate::shape::Lenient;

/// A finite number that remembers whether it was written as an integer. `10` and `10.0` are the same score, and each is
/// written as it was read.
///
/// Equality is that of JSON values, so these two are not equal. Compare [`get`](Self::get) for the numeric value.
///
/// ```
/// use asff::Double;
///
/// let score = Double::new(9.8).ok_or("not finite")?;
/// assert_eq!(serde_json::to_string(&score)?, "9.8");
/// assert_eq!(serde_json::from_str::<Double>("10")?.get(), 10.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq)]
pub struct Double(Repr);

#[derive(Clone, Copy, PartialEq)]
enum Repr {
    Unsigned(u64),
    // Always negative.
    Negative(i64),
    // Always finite.
    Float(f64),
}

impl Double {
    /// Creates a number, or returns `None` for infinity and NaN, which JSON does not have.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Repr::Float(value)))
    }

    /// Returns the value.
    #[must_use]
    pub fn get(self) -> f64 {
        match self.0 {
            Repr::Unsigned(value) => value as f64,
            Repr::Negative(value) => value as f64,
            Repr::Float(value) => value,
        }
    }

    pub(crate) fn from_number(number: &Number) -> Option<Self> {
        if let Some(value) = number.as_u64() {
            Some(Self(Repr::Unsigned(value)))
        } else if let Some(value) = number.as_i64() {
            Some(Self(Repr::Negative(value)))
        } else {
            Self::new(number.as_f64()?)
        }
    }
}

impl From<i64> for Double {
    fn from(value: i64) -> Self {
        Self(match value.try_into() {
            Ok(value) => Repr::Unsigned(value),
            Err(_) => Repr::Negative(value),
        })
    }
}

impl fmt::Debug for Double {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Unsigned(value) => value.fmt(f),
            Repr::Negative(value) => value.fmt(f),
            Repr::Float(value) => value.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for Double {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(Lenient::<Self>::new())?
            .map_err(|_| D::Error::custom("expected a number"))
    }
}

impl Serialize for Double {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Unsigned(value) => serializer.serialize_u64(value),
            Repr::Negative(value) => serializer.serialize_i64(value),
            Repr::Float(value) => serializer.serialize_f64(value),
        }
    }
}
