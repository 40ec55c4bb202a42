//! The shared code of all generated conversions.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use asff::{Double, FieldMap, OtherMembers, TimestampText};
use aws_smithy_types::{Document, Number};
use serde_json::{Map, Value};

use crate::lost::{LossReason, Lost};

/// The path of a value in its finding. It is written as text only for lost values.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    Finding,
    Member(&'a Self, &'a str),
    Item(&'a Self, usize),
}

impl Place<'_> {
    fn pointer(&self, out: &mut String) {
        match self {
            Self::Finding => {}
            Self::Member(parent, name) => {
                parent.pointer(out);
                out.push('/');
                out.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Self::Item(parent, index) => {
                parent.pointer(out);
                out.push('/');
                out.push_str(&index.to_string());
            }
        }
    }

    fn lost(&self, reason: LossReason) -> Lost {
        let mut pointer = String::new();
        self.pointer(&mut pointer);
        Lost::new(pointer, reason)
    }
}

/// A type of `asff` that corresponds to a type of the SDK.
///
/// If the other side cannot represent a value, the result is empty and the loss is recorded.
pub(crate) trait Convert: Sized {
    type Sdk;
    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self::Sdk>;
    fn from_sdk(value: Self::Sdk, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self>;
}

/// A structure, which always exists on the other side.
pub(crate) trait Structure: Sized {
    type Sdk;
    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Self::Sdk;
    fn from_sdk(value: Self::Sdk, at: Place<'_>, lost: &mut Vec<Lost>) -> Self;
}

macro_rules! delegate {
    ($type:ident) => {
        impl crate::convert::Convert for $type {
            type Sdk = <Self as crate::convert::Structure>::Sdk;

            fn to_sdk(
                &self,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Option<Self::Sdk> {
                Some(crate::convert::Structure::to_sdk(self, at, lost))
            }

            fn from_sdk(
                value: Self::Sdk,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Option<Self> {
                Some(crate::convert::Structure::from_sdk(value, at, lost))
            }
        }
    };
}
pub(crate) use delegate;

macro_rules! same {
    ($($type:ty)*) => {$(
        impl Convert for $type {
            type Sdk = Self;

            fn to_sdk(&self, _: Place<'_>, _: &mut Vec<Lost>) -> Option<Self> {
                Some(self.clone())
            }

            fn from_sdk(value: Self, _: Place<'_>, _: &mut Vec<Lost>) -> Option<Self> {
                Some(value)
            }
        }
    )*};
}
same!(String bool i32 i64);

impl Convert for TimestampText {
    type Sdk = String;

    fn to_sdk(&self, _: Place<'_>, _: &mut Vec<Lost>) -> Option<String> {
        Some(self.as_str().to_owned())
    }

    fn from_sdk(value: String, _: Place<'_>, _: &mut Vec<Lost>) -> Option<Self> {
        Some(value.into())
    }
}

impl Convert for Double {
    type Sdk = f64;

    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<f64> {
        let value = self.get();
        // An integer beyond 2^53 may not be representable as `f64`.
        if serde_json::to_value(self).is_ok_and(|written| !is_exactly(&written, value)) {
            lost.push(at.lost(LossReason::Inexact));
        }
        Some(value)
    }

    fn from_sdk(value: f64, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self> {
        let double = Self::new(value);
        if double.is_none() {
            lost.push(at.lost(LossReason::NotFinite));
        }
        double
    }
}

/// Returns whether `value` is the number that was written, if that is an integer.
fn is_exactly(written: &Value, value: f64) -> bool {
    let whole = written
        .as_u64()
        .map(i128::from)
        .or(written.as_i64().map(i128::from));
    whole.is_none_or(|whole| value as i128 == whole)
}

impl Convert for FieldMap {
    type Sdk = HashMap<String, String>;

    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self::Sdk> {
        for (key, _) in self.other_values().iter() {
            lost.push(Place::Member(&at, key).lost(LossReason::OtherKind));
        }
        let pairs = self.iter();
        Some(
            pairs
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .collect(),
        )
    }

    fn from_sdk(value: Self::Sdk, _: Place<'_>, _: &mut Vec<Lost>) -> Option<Self> {
        Some(value.into_iter().collect())
    }
}

impl<T: Convert> Convert for Vec<T> {
    type Sdk = Vec<T::Sdk>;

    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self::Sdk> {
        let items = self.iter().enumerate();
        Some(
            items
                .filter_map(|(i, item)| item.to_sdk(Place::Item(&at, i), lost))
                .collect(),
        )
    }

    fn from_sdk(value: Self::Sdk, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self> {
        // `collect` would keep the allocation of the SDK's items, each up to a hundred times as large.
        let mut converted = Self::with_capacity(value.len());
        let items = value.into_iter().enumerate();
        converted
            .extend(items.filter_map(|(i, item)| T::from_sdk(item, Place::Item(&at, i), lost)));
        Some(converted)
    }
}

impl<T: Convert> Convert for Box<T> {
    type Sdk = T::Sdk;

    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self::Sdk> {
        (**self).to_sdk(at, lost)
    }

    fn from_sdk(value: Self::Sdk, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self> {
        T::from_sdk(value, at, lost).map(Self::new)
    }
}

/// Free JSON, such as the details of another cloud's resource.
impl Convert for Value {
    type Sdk = Document;

    fn to_sdk(&self, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Document> {
        Some(match self {
            Self::Null => Document::Null,
            Self::Bool(value) => Document::Bool(*value),
            Self::Number(number) => Document::Number(if let Some(value) = number.as_u64() {
                Number::PosInt(value)
            } else if let Some(value) = number.as_i64() {
                Number::NegInt(value)
            } else {
                Number::Float(number.as_f64()?)
            }),
            Self::String(text) => Document::String(text.clone()),
            Self::Array(items) => Document::Array(items.to_sdk(at, lost)?),
            Self::Object(members) => {
                let members = members.iter().filter_map(|(name, value)| {
                    let value = value.to_sdk(Place::Member(&at, name), lost)?;
                    Some((name.clone(), value))
                });
                Document::Object(members.collect())
            }
        })
    }

    fn from_sdk(value: Document, at: Place<'_>, lost: &mut Vec<Lost>) -> Option<Self> {
        Some(match value {
            Document::Null => Self::Null,
            Document::Bool(value) => Self::Bool(value),
            Document::Number(Number::PosInt(value)) => Self::from(value),
            Document::Number(Number::NegInt(value)) => Self::from(value),
            Document::Number(Number::Float(value)) => {
                return Double::from_sdk(value, at, lost).map(|double| Self::from(double.get()));
            }
            Document::String(text) => Self::String(text),
            Document::Array(items) => Self::Array(Convert::from_sdk(items, at, lost)?),
            Document::Object(members) => {
                // The order of names does not depend on the features of serde_json in the build.
                let members: BTreeMap<String, Document> = members.into_iter().collect();
                let members = members.into_iter().filter_map(|(name, value)| {
                    let value = Self::from_sdk(value, Place::Member(&at, &name), lost)?;
                    Some((name, value))
                });
                Self::Object(members.collect::<Map<_, _>>())
            }
        })
    }
}

/// Free JSON that has its own type in `asff`.
macro_rules! document {
    ($type:ident) => {
        impl crate::convert::Convert for $type {
            type Sdk = aws_smithy_types::Document;

            fn to_sdk(
                &self,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Option<Self::Sdk> {
                self.0.to_sdk(at, lost)
            }

            fn from_sdk(
                value: Self::Sdk,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Option<Self> {
                crate::convert::Convert::from_sdk(value, at, lost).map(Self)
            }
        }
    };
}
pub(crate) use document;

/// Records the members of a document that neither `asff` nor the SDK defines. `holds` returns whether the type has a
/// member of the name, and whether its typed value is set, which then counts.
pub(crate) fn others(
    members: &OtherMembers,
    holds: impl Fn(&str) -> Option<bool>,
    at: Place<'_>,
    lost: &mut Vec<Lost>,
) {
    for (name, _) in members.iter() {
        let reason = match holds(name) {
            None => LossReason::UnknownMember,
            Some(false) => LossReason::OtherKind,
            Some(true) => continue,
        };
        lost.push(Place::Member(&at, name).lost(reason));
    }
}

/// Records the members left in a structure of the SDK after all known members were taken: those of a later release.
/// Only its `Debug` can name them.
pub(crate) fn rest(left: &dyn fmt::Debug, at: Place<'_>, lost: &mut Vec<Lost>) {
    let text = format!("{left:#?}");
    let members = text.lines().filter_map(|line| {
        let member = line.strip_prefix("    ")?;
        let (name, value) = member.split_once(": ")?;
        (!name.starts_with(' ') && value != "None,").then_some(name)
    });
    let before = lost.len();
    for name in members {
        lost.push(Place::Member(&at, name).lost(LossReason::SdkMember));
    }
    if lost.len() == before {
        lost.push(at.lost(LossReason::SdkMember));
    }
}

/// A structure: `ASFF SDK { FIELD "Name" SDK_FIELD, … }`, with `required` after members that are not an `Option` in
/// `asff`. The parameters of `new(…)` are the required members.
macro_rules! structure {
    ($type:ident $sdk_type:ident $(new($($parameter:ident),*))? {
        $($field:ident $name:literal $sdk:ident $($required:ident)?,)*
    }) => {
        crate::convert::delegate!($type);

        impl crate::convert::Structure for $type {
            type Sdk = types::$sdk_type;

            fn to_sdk(
                &self,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Self::Sdk {
                let mut out = types::$sdk_type::builder().build();
                $(if structure!(@holds self $field $name $($required)?) {
                    let at = crate::convert::Place::Member(&at, $name);
                    out.$sdk = structure!(@to self $field at lost $($required)?);
                })*
                let holds = |name: &str| match name {
                    $($name => Some(structure!(@holds self $field $name $($required)?)),)*
                    _ => None,
                };
                crate::convert::others(&self.other_members, holds, at, lost);
                out
            }

            fn from_sdk(
                mut value: Self::Sdk,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Self {
                let mut out = structure!(@new $type $(($($parameter)*))?);
                $({
                    let at = crate::convert::Place::Member(&at, $name);
                    let member = value.$sdk.take();
                    let member = member
                        .and_then(|member| crate::convert::Convert::from_sdk(member, at, lost));
                    structure!(@set out $field $name member $($required)?);
                })*
                if value != types::$sdk_type::builder().build() {
                    crate::convert::rest(&value, at, lost);
                }
                out
            }
        }
    };

    (@holds $self:ident $field:ident $name:literal) => {
        $self.$field.is_some()
    };
    (@holds $self:ident $field:ident $name:literal required) => {
        $self.has($name)
    };

    (@to $self:ident $field:ident $at:ident $lost:ident) => {
        $self
            .$field
            .as_ref()
            .and_then(|member| crate::convert::Convert::to_sdk(member, $at, $lost))
    };
    (@to $self:ident $field:ident $at:ident $lost:ident required) => {
        crate::convert::Convert::to_sdk(&$self.$field, $at, $lost)
    };

    (@new $type:ident) => {
        $type::default()
    };
    (@new $type:ident ($($parameter:ident)*)) => {{
        $(let $parameter = "";)*
        $type::new($($parameter),*)
    }};

    (@set $out:ident $field:ident $name:literal $member:ident) => {
        $out.$field = $member
    };
    (@set $out:ident $field:ident $name:literal $member:ident required) => {
        match $member {
            Some(member) => $out.$field = member,
            None => {
                $out.$field = Default::default();
                $out.set_absent($name, true);
            }
        }
    };
}
pub(crate) use structure;

/// `ResourceDetails`: its fields as in [`structure`], then the types that `asff` keeps as JSON.
macro_rules! details {
    ($type:ident $sdk_type:ident { $($field:ident $name:literal $sdk:ident,)* } {
        $($detail:ident $detail_name:literal $detail_sdk:ident,)*
    }) => {
        crate::convert::delegate!($type);

        impl crate::convert::Structure for $type {
            type Sdk = types::$sdk_type;

            fn to_sdk(
                &self,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Self::Sdk {
                let mut out = types::$sdk_type::builder().build();
                $(if let Some(member) = &self.$field {
                    let at = crate::convert::Place::Member(&at, $name);
                    out.$sdk = crate::convert::Convert::to_sdk(member, at, lost);
                })*
                $(if let Some(detail) = self.get::<$detail>() {
                    let at = crate::convert::Place::Member(&at, $detail_name);
                    out.$detail_sdk = crate::convert::Convert::to_sdk(&detail, at, lost);
                })*
                let holds = |name: &str| match name {
                    $($name => Some(self.$field.is_some()),)*
                    $($detail_name => Some(out.$detail_sdk.is_some()),)*
                    _ => None,
                };
                crate::convert::others(&self.other_members, holds, at, lost);
                out
            }

            fn from_sdk(
                mut value: Self::Sdk,
                at: crate::convert::Place<'_>,
                lost: &mut Vec<crate::Lost>,
            ) -> Self {
                let mut out = $type::default();
                $({
                    let at = crate::convert::Place::Member(&at, $name);
                    let member = value.$sdk.take();
                    out.$field = member
                        .and_then(|member| crate::convert::Convert::from_sdk(member, at, lost));
                })*
                $(if let Some(detail) = value.$detail_sdk.take() {
                    let at = crate::convert::Place::Member(&at, $detail_name);
                    let detail: Option<$detail> =
                        crate::convert::Convert::from_sdk(detail, at, lost);
                    if let Some(detail) = detail {
                        out.set(detail);
                    }
                })*
                if value != types::$sdk_type::builder().build() {
                    crate::convert::rest(&value, at, lost);
                }
                out
            }
        }
    };
}
pub(crate) use details;

/// An enumeration. Both sides keep unlisted values.
macro_rules! words {
    ($type:ident $sdk_type:ident) => {
        impl crate::convert::Convert for $type {
            type Sdk = types::$sdk_type;

            fn to_sdk(
                &self,
                _: crate::convert::Place<'_>,
                _: &mut Vec<crate::Lost>,
            ) -> Option<Self::Sdk> {
                Some(self.as_str().into())
            }

            fn from_sdk(
                value: Self::Sdk,
                _: crate::convert::Place<'_>,
                _: &mut Vec<crate::Lost>,
            ) -> Option<Self> {
                Some(value.as_str().into())
            }
        }
    };
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::{Place, rest};

    #[derive(Debug)]
    #[expect(dead_code, reason = "only `Debug` looks at it")]
    struct Later {
        known: Option<String>,
        new_member: Option<Vec<Option<&'static str>>>,
        other_member: Option<i32>,
    }

    #[test]
    fn members_of_a_later_sdk_are_named() {
        let later = Later {
            known: None,
            new_member: Some(vec![None, Some("text: \n    trap: Some(1)")]),
            other_member: Some(1),
        };
        let mut lost = Vec::new();
        rest(&later, Place::Member(&Place::Finding, "Process"), &mut lost);
        let told: Vec<String> = lost.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "/Process/new_member: unknown member of the SDK",
                "/Process/other_member: unknown member of the SDK",
            ]
        );
    }
}
