//! The details of resources: a type for each of the 102 keys of `Resource.Details`.
//!
//! [`ResourceDetails`] has fields for the three keys that scanner reports use: `container`, `code_repository` and
//! `other`. Every build keeps the other keys as JSON; [`get`](ResourceDetails::get) and [`set`](ResourceDetails::set)
//! read and write them as types. The feature `resource-details` adds the types, 535 structures.
//!
#![cfg_attr(feature = "resource-details", doc = "```")]
#![cfg_attr(not(feature = "resource-details"), doc = "```text")]
//! use asff::ResourceDetails;
//! use asff::details::AwsS3BucketDetails;
//!
//! let mut details = ResourceDetails::default();
//! let mut bucket = AwsS3BucketDetails::default();
//! bucket.owner_name = Some("accounting".to_owned());
//! details.set(bucket.clone());
//! assert_eq!(details.get::<AwsS3BucketDetails>(), Some(bucket));
//! ```

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use crate::{CodeRepositoryDetails, ContainerDetails, FieldMap, ResourceDetails};

#[cfg(feature = "resource-details")]
#[rustfmt::skip]
#[path = "generated/details.rs"]
mod generated;
#[cfg(feature = "resource-details")]
pub use generated::*;

/// A type for one key of `Resource.Details`.
///
/// Sealed: the keys are those of the model.
pub trait ResourceDetail: sealed::Place + Serialize + DeserializeOwned {
    /// The key, which is also the resource type: `AwsS3Bucket`.
    const NAME: &'static str;
}

mod sealed {
    use crate::ResourceDetails;

    #[expect(unnameable_types, reason = "it seals `ResourceDetail`")]
    pub trait Place: Sized {
        fn find(details: &ResourceDetails) -> Option<Self>;
        fn place(self, details: &mut ResourceDetails);
    }
}

impl ResourceDetails {
    /// Reads the details under the key of `T`. Returns `None` if the key is absent or its value is not an object;
    /// `other_members` then has the value.
    #[must_use]
    pub fn get<T: ResourceDetail>(&self) -> Option<T> {
        T::find(self)
    }

    /// Sets the details under the key of `T` and replaces the previous value.
    pub fn set<T: ResourceDetail>(&mut self, detail: T) {
        self.other_members.remove(T::NAME);
        detail.place(self);
    }
}

macro_rules! field_detail {
    ($type:ident $name:literal $field:ident) => {
        impl ResourceDetail for $type {
            const NAME: &'static str = $name;
        }

        impl sealed::Place for $type {
            fn find(details: &ResourceDetails) -> Option<Self> {
                details.$field.as_ref().map(|detail| Self::clone(detail))
            }

            fn place(self, details: &mut ResourceDetails) {
                details.$field = Some(self.into());
            }
        }
    };
}

field_detail!(CodeRepositoryDetails "CodeRepository" code_repository);
field_detail!(ContainerDetails "Container" container);
field_detail!(FieldMap "Other" other);

#[cfg(feature = "resource-details")]
macro_rules! resource_detail {
    ($type:ident $name:literal) => {
        impl super::ResourceDetail for $type {
            const NAME: &'static str = $name;
        }

        impl super::sealed::Place for $type {
            #[inline]
            fn find(details: &crate::ResourceDetails) -> Option<Self> {
                serde::Deserialize::deserialize(details.other_members.get($name)?).ok()
            }

            #[inline]

            fn place(self, details: &mut crate::ResourceDetails) {
                // Serialization fails only for maps with keys that are not strings, and details have none.
                if let Ok(value) = serde_json::to_value(self) {
                    details.other_members.insert($name, value);
                }
            }
        }
    };
}
#[cfg(feature = "resource-details")]
use resource_detail;

/// Free JSON under a key whose members another cloud defines.
#[cfg(feature = "resource-details")]
macro_rules! document {
    ($(#[$doc:meta])* $type:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $type(pub serde_json::Value);

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                serde_json::Value::deserialize(deserializer).map(Self)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
    };
}
#[cfg(feature = "resource-details")]
use document;
