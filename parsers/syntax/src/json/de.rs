//! serde deserialization of one entry, in place.

use std::borrow::Cow;

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};

use super::cursor::Cursor;
use super::fault::{Fault, Step};
use super::text::{self, Text};
use crate::ReportErrorKind;

impl<'r> Cursor<'r> {
    fn number<V: Visitor<'r>>(&mut self, visitor: V) -> Result<V::Value, Fault> {
        let start = self.at;
        let token = self.literal()?;
        if let Ok(number) = token.parse::<u64>() {
            return visitor.visit_u64(number);
        }
        match token.parse::<i64>() {
            // A negative zero is not an integer, as in serde_json.
            Ok(0) | Err(_) => {}
            Ok(number) => return visitor.visit_i64(number),
        }
        match token.parse::<f64>() {
            Ok(number) if number.is_finite() => visitor.visit_f64(number),
            _ => Err(Fault::new(
                ReportErrorKind::Schema,
                "number out of range",
                Some(start),
            )),
        }
    }

    fn text_value<V: Visitor<'r>>(&mut self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.string()?;
        match text.to_cow() {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }
}

impl<'de> Deserializer<'de> for &mut Cursor<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => self.text_value(visitor),
            Some(b'{') => {
                self.enter()?;
                let mut members = Members {
                    cursor: self,
                    first: true,
                    key: None,
                    done: false,
                };
                let value = visitor.visit_map(&mut members)?;
                members.finish()?;
                Ok(value)
            }
            Some(b'[') => {
                self.enter()?;
                let mut elements = Elements {
                    cursor: self,
                    first: true,
                    index: 0,
                    done: false,
                };
                let value = visitor.visit_seq(&mut elements)?;
                elements.finish()?;
                Ok(value)
            }
            Some(b't' | b'f') => {
                let value = self.literal()? == "true";
                visitor.visit_bool(value)
            }
            Some(b'n') => {
                self.literal()?;
                visitor.visit_unit()
            }
            Some(b'-' | b'0'..=b'9') => self.number(visitor),
            _ => Err(self.unexpected(self.at, "a value")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.peek() == Some(b'n') {
            self.literal()?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match name {
            text::TEXT | text::STRICT_TEXT => match self.peek() {
                Some(b'"') => {
                    let open = self.at;
                    let text = self.string()?;
                    // The contents without quotation marks, or the token with them if it has escapes.
                    visitor.visit_borrowed_str(if text.is_escaped() {
                        self.text.get(open..self.at).unwrap_or_default()
                    } else {
                        text.as_raw()
                    })
                }
                Some(b'-' | b'0'..=b'9') if name == text::STRICT_TEXT => {
                    Err(de::Error::invalid_type(Unexpected::Unsigned(0), &visitor))
                }
                Some(b't' | b'f') if name == text::STRICT_TEXT => {
                    Err(de::Error::invalid_type(Unexpected::Bool(true), &visitor))
                }
                Some(b'-' | b'0'..=b'9' | b't' | b'f') => {
                    let token = self.literal()?;
                    visitor.visit_borrowed_str(token)
                }
                Some(b'n') => {
                    self.literal()?;
                    Err(de::Error::invalid_type(Unexpected::Unit, &visitor))
                }
                Some(b'{') => Err(de::Error::invalid_type(Unexpected::Map, &visitor)),
                Some(b'[') => Err(de::Error::invalid_type(Unexpected::Seq, &visitor)),
                _ => Err(self.unexpected(self.at, "a value")),
            },
            text::RAW => {
                self.peek();
                let start = self.at;
                self.skip()?;
                visitor.visit_borrowed_str(self.text.get(start..self.at).unwrap_or_default())
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => visitor.visit_enum(Word(self)),
            Some(b'{') => Err(de::Error::invalid_type(Unexpected::Map, &visitor)),
            Some(b'[') => Err(de::Error::invalid_type(Unexpected::Seq, &visitor)),
            Some(b'n') => Err(de::Error::invalid_type(Unexpected::Unit, &visitor)),
            Some(b't' | b'f') => Err(de::Error::invalid_type(Unexpected::Bool(true), &visitor)),
            Some(b'-' | b'0'..=b'9') => {
                Err(de::Error::invalid_type(Unexpected::Unsigned(0), &visitor))
            }
            _ => Err(self.unexpected(self.at, "a value")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.skip()?;
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

struct Elements<'a, 'r> {
    cursor: &'a mut Cursor<'r>,
    first: bool,
    index: usize,
    done: bool,
}

impl Elements<'_, '_> {
    /// A tuple or a visitor that stops early leaves elements unread.
    fn finish(&mut self) -> Result<(), Fault> {
        while !self.done {
            if self.cursor.next(&mut self.first, b']')? {
                self.cursor.skip()?;
            } else {
                self.done = true;
            }
        }
        Ok(())
    }
}

impl<'r> SeqAccess<'r> for &mut Elements<'_, 'r> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'r>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        if self.done || !self.cursor.next(&mut self.first, b']')? {
            self.done = true;
            return Ok(None);
        }
        let value_at = self.cursor.at;
        let value = seed
            .deserialize(&mut *self.cursor)
            .map_err(|fault| fault.within(Step::Index(self.index), value_at))?;
        self.index += 1;
        Ok(Some(value))
    }
}

struct Members<'a, 'r> {
    cursor: &'a mut Cursor<'r>,
    first: bool,
    key: Option<Text<'r>>,
    done: bool,
}

impl Members<'_, '_> {
    /// A visitor that stops early leaves members unread.
    fn finish(&mut self) -> Result<(), Fault> {
        while !self.done {
            if self.cursor.next(&mut self.first, b'}')? {
                self.cursor.key()?;
                self.cursor.skip()?;
            } else {
                self.done = true;
            }
        }
        Ok(())
    }
}

impl<'r> MapAccess<'r> for &mut Members<'_, 'r> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'r>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        if self.done || !self.cursor.next(&mut self.first, b'}')? {
            self.done = true;
            return Ok(None);
        }
        let key = self.cursor.key()?;
        self.key = Some(key);
        match key.to_cow() {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(StringDeserializer::new(name)),
        }
        .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'r>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let value_at = self.cursor.at;
        seed.deserialize(&mut *self.cursor).map_err(|fault| {
            let name = self
                .key
                .map(|key| key.to_cow().into_owned())
                .unwrap_or_default();
            fault.within(Step::Member(name), value_at)
        })
    }
}

/// A unit variant, written as a string.
struct Word<'a, 'r>(&'a mut Cursor<'r>);

impl<'r> EnumAccess<'r> for Word<'_, 'r> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'r>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let value = seed.deserialize(&mut *self.0)?;
        Ok((value, self))
    }
}

impl<'r> VariantAccess<'r> for Word<'_, 'r> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'r>>(self, _: T) -> Result<T::Value, Fault> {
        Err(de::Error::invalid_type(Unexpected::Str(""), &"an object"))
    }

    fn tuple_variant<V: Visitor<'r>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        Err(de::Error::invalid_type(Unexpected::Str(""), &visitor))
    }

    fn struct_variant<V: Visitor<'r>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        Err(de::Error::invalid_type(Unexpected::Str(""), &visitor))
    }
}
