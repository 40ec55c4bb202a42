//! Values that are strings or numbers in files, and values made from maps.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::cvss::CvssVersion;
use crate::label::{Label, Normalized};
use crate::policy::{EvidenceKind, Pattern};
use crate::subject::Kind;
use crate::tally::Status;

/// Reads a value from a string by its `FromStr`, whose error says what is expected.
pub(crate) struct Text<T>(pub(crate) PhantomData<T>);

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse()
            .map_err(|error| E::custom(format_args!("{text:?}: {error}")))
    }
}

/// Reads a `T` from a map and converts it to an `R`.
///
/// A derived implementation would also read a list, and an error of `make` would have no position.
pub(crate) fn from_map<'de, D, T, R, E>(
    deserializer: D,
    what: &'static str,
    make: fn(T) -> Result<R, E>,
) -> Result<R, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
    E: fmt::Display,
{
    struct FromMap<T, R, E> {
        what: &'static str,
        make: fn(T) -> Result<R, E>,
    }

    impl<'de, T: Deserialize<'de>, R, E: fmt::Display> Visitor<'de> for FromMap<T, R, E> {
        type Value = R;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.what)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
            let value = T::deserialize(MapAccessDeserializer::new(map))?;
            (self.make)(value).map_err(de::Error::custom)
        }
    }

    deserializer.deserialize_map(FromMap { what, make })
}

macro_rules! text {
    ($($type:ty),+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text(PhantomData))
            }
        }
    )+};
}

text!(CvssVersion, Kind, Label, Pattern, EvidenceKind, Status);

impl Serialize for Normalized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.get())
    }
}

impl<'de> Deserialize<'de> for Normalized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u8(Number)
    }
}

pub(crate) struct Number;

impl Visitor<'_> for Number {
    type Value = Normalized;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number from 0 to 100")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Normalized, E> {
        u8::try_from(number)
            .ok()
            .and_then(Normalized::new)
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Normalized, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }
}
