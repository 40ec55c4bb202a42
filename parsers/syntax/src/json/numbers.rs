//! Numbers that reports may also write as strings.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

/// An integer that a report may also write as a string (`"3"`) or with an empty fraction (`3.0`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Int(pub i64);

impl Int {
    /// Parses a JSON number, or the contents of a string.
    pub(super) fn of(token: &str) -> Option<Self> {
        if let Ok(number) = token.parse() {
            return Some(Self(number));
        }
        let number: f64 = token.parse().ok()?;
        // 2^53: larger floats do not represent each integer.
        let whole = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
        whole.then_some(Self(number as i64))
    }

    /// Returns the number as a line or a column, or `None` for 0, which means unknown.
    #[must_use]
    pub fn line(self) -> Option<u32> {
        u32::try_from(self.0).ok().filter(|&line| line > 0)
    }
}

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IntVisitor;

        impl Visitor<'_> for IntVisitor {
            type Value = Int;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Int, E> {
                Ok(Int(value))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Int, E> {
                i64::try_from(value)
                    .map(Int)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Int, E> {
                // 2^53: larger floats do not represent each integer.
                if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
                    return Ok(Int(value as i64));
                }
                Err(E::invalid_value(de::Unexpected::Float(value), &self))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Int, E> {
                value
                    .trim()
                    .parse()
                    .map(Int)
                    .map_err(|_| E::invalid_type(de::Unexpected::Str(value), &self))
            }
        }

        deserializer.deserialize_any(IntVisitor)
    }
}

/// A finite number that a report may also write as a string (`"7.5"`).
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Float(pub f64);

impl Float {
    /// Parses a JSON number, or the contents of a string.
    pub(super) fn of(token: &str) -> Option<Self> {
        let number: f64 = token.parse().ok()?;
        number.is_finite().then_some(Self(number))
    }
}

impl<'de> Deserialize<'de> for Float {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FloatVisitor;

        impl Visitor<'_> for FloatVisitor {
            type Value = Float;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Float, E> {
                Ok(Float(value as f64))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Float, E> {
                Ok(Float(value as f64))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Float, E> {
                if value.is_finite() {
                    return Ok(Float(value));
                }
                Err(E::invalid_value(de::Unexpected::Float(value), &self))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Float, E> {
                match value.trim().parse::<f64>() {
                    Ok(number) if number.is_finite() => Ok(Float(number)),
                    _ => Err(E::invalid_type(de::Unexpected::Str(value), &self)),
                }
            }
        }

        deserializer.deserialize_any(FloatVisitor)
    }
}
