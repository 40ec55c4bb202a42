//! The shared code of all generated structures: reading that rejects no member, writing without an intermediate tree,
//! and one view of the members for validation and `Debug`.
//!
//! Reading is hand-written. `#[serde(flatten)]` buffers every object, and derived implementations stop at the first
//! wrong type, so neither keeps the contents of real documents.

mod kind;

use core::fmt;
use core::marker::PhantomData;
use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use crate::{Double, FieldMap, OtherMembers};

pub(crate) use kind::{Kind, Lenient, Required};

/// The value of a member for the validator, typed or not.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a> {
    Boolean(bool),
    Integer(i64),
    Double(Double),
    Text(&'a str),
    List(&'a dyn Items),
    Map(&'a FieldMap),
    Structure(&'a dyn Members),
    Json(&'a Value),
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Double(value) => value.fmt(f),
            Self::Text(value) => value.fmt(f),
            Self::List(items) => {
                let mut list = f.debug_list();
                items.each_item(&mut |item| {
                    list.entry(&item);
                });
                list.finish()
            }
            Self::Map(map) => map.fmt(f),
            Self::Structure(members) => debug(*members, f),
            Self::Json(value) => value.fmt(f),
        }
    }
}

/// The items of a typed list.
pub(crate) trait Items {
    fn count(&self) -> usize;
    fn each_item<'a>(&'a self, visit: &mut dyn FnMut(Node<'a>));
}

impl<T: Kind> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each_item<'a>(&'a self, visit: &mut dyn FnMut(Node<'a>)) {
        for item in self {
            visit(item.node());
        }
    }
}

/// The members of a structure that are present, in the order of the model.
pub(crate) trait Members {
    fn name(&self) -> &'static str;
    /// Calls `visit` with the position of the member in the model, its JSON name and its value.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(usize, &'static str, Node<'a>));
    fn other_members(&self) -> &OtherMembers;
}

/// `Debug` for all structures: only the members that are present, under the name of the Rust type and the JSON names.
pub(crate) fn debug(members: &dyn Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(members.name());
    members.each(&mut |_, name, node| {
        out.field(name, &node);
    });
    for (name, value) in members.other_members().iter() {
        out.field(name, value);
    }
    out.finish_non_exhaustive()
}

/// A generated structure.
pub(crate) trait Structure: Members + Sized {
    /// Creates a structure in which every member is absent.
    fn unfilled() -> Self;
    /// Reads the value of the member called `name`. Returns the value if the name is unknown or the type is wrong.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        members: &mut A,
    ) -> Result<Option<Value>, A::Error>;
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
    /// Returns whether the typed member of this name holds a value.
    fn holds(&self, name: &str) -> bool;
    fn other_members_mut(&mut self) -> &mut OtherMembers;
}

pub(crate) fn read_structure<'de, T: Structure, A: MapAccess<'de>>(
    mut members: A,
) -> Result<T, A::Error> {
    let mut structure = T::unfilled();
    while let Some(name) = members.next_key_seed(Name)? {
        // If a name occurs twice, the last value counts, as in every other JSON reader.
        if let Some(value) = structure.read(&name, &mut members)? {
            structure.other_members_mut().insert(name, value);
        } else if !structure.other_members_mut().is_empty() {
            structure.other_members_mut().remove(&name);
        }
    }
    Ok(structure)
}

pub(crate) fn write_structure<T: Structure, S: Serializer>(
    structure: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    structure.write(&mut map)?;
    for (name, value) in structure.other_members().iter() {
        // A member that was set after reading replaces the value of the document.
        if !structure.holds(name) {
            map.serialize_entry(name, value)?;
        }
    }
    map.end()
}

/// A member name, borrowed where the input allows it.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// Reads an object and rejects other values; the entry point of `Deserialize`.
pub(crate) struct Object<T>(PhantomData<T>);

impl<T> Object<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Structure> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        read_structure(members)
    }
}

pub(crate) fn read_optional<'de, T: Kind, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    members: &mut A,
) -> Result<Option<Value>, A::Error> {
    match members.next_value_seed(Lenient::new())? {
        Ok(value) => {
            *slot = Some(value);
            Ok(None)
        }
        Err(value) => {
            *slot = None;
            Ok(Some(value))
        }
    }
}

/// Like [`read_optional`]; `bit` is the bit of the required member.
pub(crate) fn read_required<'de, T: Required, A: MapAccess<'de>>(
    slot: &mut T,
    bit: u8,
    other: &mut OtherMembers,
    members: &mut A,
) -> Result<Option<Value>, A::Error> {
    match members.next_value_seed(Lenient::new())? {
        Ok(value) => {
            *slot = value;
            other.set_absent(bit, false);
            Ok(None)
        }
        Err(value) => {
            *slot = T::default();
            other.set_absent(bit, true);
            Ok(Some(value))
        }
    }
}

/// Implements everything for a generated structure. A member is written
/// `POSITION FIELD "WireName",` and, when required, `POSITION FIELD "WireName" required BIT,`.
///
/// `#[inline]` reduces compile time: a program uses few of the 600 structures, and without it this crate would contain
/// the code of all, which takes longer to compile than everything else.
macro_rules! structure {
    ($type:ident { $($index:literal $field:ident $name:literal $(required $bit:literal)?,)* }) => {
        impl crate::shape::Members for $type {
            #[inline]
            fn name(&self) -> &'static str {
                stringify!($type)
            }

            #[inline]

            fn each<'a>(
                &'a self,
                visit: &mut dyn FnMut(usize, &'static str, crate::shape::Node<'a>),
            ) {
                $(if structure!(@holds self $field $($bit)?) {
                    structure!(@each self visit $index $field $name $($bit)?);
                })*
            }

            #[inline]

            fn other_members(&self) -> &crate::OtherMembers {
                &self.other_members
            }
        }

        impl crate::shape::Structure for $type {
            #[inline]
            fn unfilled() -> Self {
                Self {
                    $($field: ::core::default::Default::default(),)*
                    other_members: structure!(@unfilled $($($bit)?)*),
                }
            }

            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                members: &mut A,
            ) -> ::core::result::Result<::core::option::Option<::serde_json::Value>, A::Error> {
                match name {
                    $($name => structure!(@read self members $field $($bit)?),)*
                    _ => members.next_value().map(::core::option::Option::Some),
                }
            }

            fn write<M: ::serde::ser::SerializeMap>(
                &self,
                map: &mut M,
            ) -> ::core::result::Result<(), M::Error> {
                $(if structure!(@holds self $field $($bit)?) {
                    map.serialize_entry($name, &self.$field)?;
                })*
                ::core::result::Result::Ok(())
            }

            #[inline]

            fn holds(&self, name: &str) -> bool {
                match name {
                    $($name => structure!(@holds self $field $($bit)?),)*
                    _ => false,
                }
            }

            #[inline]

            fn other_members_mut(&mut self) -> &mut crate::OtherMembers {
                &mut self.other_members
            }
        }

        impl crate::shape::Kind for $type {
            #[inline]
            fn node(&self) -> crate::shape::Node<'_> {
                crate::shape::Node::Structure(self)
            }

            fn object<'de, A: ::serde::de::MapAccess<'de>>(
                members: A,
            ) -> ::core::result::Result<::core::result::Result<Self, ::serde_json::Value>, A::Error>
            {
                crate::shape::read_structure(members).map(::core::result::Result::Ok)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                crate::shape::debug(self, f)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                deserializer.deserialize_map(crate::shape::Object::new())
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                crate::shape::write_structure(self, serializer)
            }
        }
    };

    (@holds $self:ident $field:ident) => {
        $self.$field.is_some()
    };
    (@holds $self:ident $field:ident $bit:literal) => {
        !($self.other_members.is_absent($bit) && crate::shape::Required::is_blank(&$self.$field))
    };

    (@each $self:ident $visit:ident $index:literal $field:ident $name:literal) => {
        if let ::core::option::Option::Some(value) = &$self.$field {
            $visit($index, $name, crate::shape::Kind::node(value));
        }
    };
    (@each $self:ident $visit:ident $index:literal $field:ident $name:literal $bit:literal) => {
        $visit($index, $name, crate::shape::Kind::node(&$self.$field))
    };

    (@read $self:ident $members:ident $field:ident) => {
        crate::shape::read_optional(&mut $self.$field, $members)
    };
    (@read $self:ident $members:ident $field:ident $bit:literal) => {
        crate::shape::read_required(
            &mut $self.$field, $bit, &mut $self.other_members, $members,
        )
    };

    (@unfilled) => {
        crate::OtherMembers::new()
    };
    (@unfilled $($bit:literal)+) => {
        crate::OtherMembers::with_absent(&[$($bit),+])
    };
}
pub(crate) use structure;

/// `PartialEq` for a structure with required members: equal if both are written alike. For an empty member it matters
/// whether it was absent; for a filled one it does not.
macro_rules! equality {
    ($type:ident { $($required:ident $bit:literal)* } { $($field:ident)* }) => {
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $(structure!(@holds self $required $bit) == structure!(@holds other $required $bit)
                    && self.$required == other.$required &&)*
                $(self.$field == other.$field &&)*
                self.other_members == other.other_members
            }
        }
    };
}
pub(crate) use equality;
