//! The types that members can have.

use core::fmt;
use core::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::{Number, Value};

use super::Node;
use crate::{Double, FieldMap, TimestampText};

/// A type that a member can have. The readers return a value of another type as JSON.
pub(crate) trait Kind: Serialize + Sized {
    fn node(&self) -> Node<'_>;

    fn boolean(value: bool) -> Result<Self, Value> {
        Err(Value::Bool(value))
    }

    fn number(value: Number) -> Result<Self, Value> {
        Err(Value::Number(value))
    }

    fn text(value: &str) -> Result<Self, Value> {
        Err(Value::String(value.to_owned()))
    }

    fn owned_text(value: String) -> Result<Self, Value> {
        Self::text(&value)
    }

    fn null() -> Result<Self, Value> {
        Err(Value::Null)
    }

    fn list<'de, A: SeqAccess<'de>>(items: A) -> Result<Result<Self, Value>, A::Error> {
        deserialize_value(SeqAccessDeserializer::new(items)).map(Err)
    }

    fn object<'de, A: MapAccess<'de>>(members: A) -> Result<Result<Self, Value>, A::Error> {
        // With serde_json's feature `arbitrary_precision`, which any crate of a build may switch on,
        // numbers arrive as objects. Its own reader knows them.
        Ok(
            match deserialize_value(MapAccessDeserializer::new(members))? {
                Value::Number(number) => Self::number(number),
                value => Err(value),
            },
        )
    }
}

fn deserialize_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    serde::Deserialize::deserialize(deserializer)
}

/// Reads a `T`, or keeps the value.
pub(crate) struct Lenient<T>(PhantomData<T>);

impl<T> Lenient<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Kind> DeserializeSeed<'de> for Lenient<T> {
    type Value = Result<T, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Kind> Visitor<'de> for Lenient<T> {
    type Value = Result<T, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(T::number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(T::number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(match Number::from_f64(value) {
            Some(number) => T::number(number),
            None => T::null(),
        })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(T::text(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(T::owned_text(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(T::null())
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(T::null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        T::list(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        T::object(members)
    }
}

impl Kind for bool {
    fn node(&self) -> Node<'_> {
        Node::Boolean(*self)
    }

    fn boolean(value: bool) -> Result<Self, Value> {
        Ok(value)
    }
}

impl Kind for i32 {
    fn node(&self) -> Node<'_> {
        Node::Integer((*self).into())
    }

    fn number(value: Number) -> Result<Self, Value> {
        let integer = value.as_i64().and_then(|integer| integer.try_into().ok());
        integer.ok_or(Value::Number(value))
    }
}

impl Kind for i64 {
    fn node(&self) -> Node<'_> {
        Node::Integer(*self)
    }

    fn number(value: Number) -> Result<Self, Value> {
        value.as_i64().ok_or(Value::Number(value))
    }
}

impl Kind for Double {
    fn node(&self) -> Node<'_> {
        Node::Double(*self)
    }

    fn number(value: Number) -> Result<Self, Value> {
        Self::from_number(&value).ok_or(Value::Number(value))
    }
}

impl Kind for String {
    fn node(&self) -> Node<'_> {
        Node::Text(self)
    }

    fn text(value: &str) -> Result<Self, Value> {
        Ok(value.to_owned())
    }

    fn owned_text(value: String) -> Result<Self, Value> {
        Ok(value)
    }
}

impl Kind for TimestampText {
    fn node(&self) -> Node<'_> {
        Node::Text(self.as_str())
    }

    fn text(value: &str) -> Result<Self, Value> {
        Ok(value.into())
    }
}

impl Kind for FieldMap {
    fn node(&self) -> Node<'_> {
        Node::Map(self)
    }

    fn object<'de, A: MapAccess<'de>>(mut members: A) -> Result<Result<Self, Value>, A::Error> {
        let mut map = Self::new();
        while let Some(key) = members.next_key::<String>()? {
            match members.next_value_seed(Lenient::<String>::new())? {
                Ok(text) => {
                    map.insert(key, text);
                }
                Err(value) => map.keep(key, value),
            }
        }
        Ok(Ok(map))
    }
}

impl<T: Kind> Kind for Box<T> {
    fn node(&self) -> Node<'_> {
        (**self).node()
    }

    // Only structures are boxed.
    fn object<'de, A: MapAccess<'de>>(members: A) -> Result<Result<Self, Value>, A::Error> {
        Ok(T::object(members)?.map(Self::new))
    }
}

impl<T: Kind> Kind for Vec<T> {
    fn node(&self) -> Node<'_> {
        Node::List(self)
    }

    /// One item of another type makes the whole list untyped: leaving a gap would move the others.
    fn list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Result<Self, Value>, A::Error> {
        let mut list = Self::new();
        while let Some(item) = items.next_element_seed(Lenient::<T>::new())? {
            match item {
                Ok(item) => list.push(item),
                Err(value) => {
                    let typed = list.iter().map(serde_json::to_value);
                    let mut values = typed
                        .collect::<Result<Vec<Value>, _>>()
                        .map_err(A::Error::custom)?;
                    values.push(value);
                    while let Some(value) = items.next_element()? {
                        values.push(value);
                    }
                    return Ok(Err(Value::Array(values)));
                }
            }
        }
        Ok(Ok(list))
    }
}

/// The types that required members have.
pub(crate) trait Required: Default + Kind {
    /// Returns whether the member is still empty since the structure was read without it.
    fn is_blank(&self) -> bool;
}

impl Required for String {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Required for TimestampText {
    fn is_blank(&self) -> bool {
        self.as_str().is_empty()
    }
}

impl<T: Kind> Required for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}
