use std::borrow::Cow;
use std::collections::{BTreeMap, btree_map};

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::OtherMembers;
use crate::shape::Lenient;

/// A map from string to string: `ProductFields`, `UserDefinedFields`, `Tags`, `Details.Other` and others.
///
/// Real documents also have values of other types (a number, `true`), although the service refuses them. These are kept
/// separately and written again; see [`other_values`](Self::other_values).
///
/// ```
/// let mut fields = asff::FieldMap::new();
/// fields.insert("example.com/scanner/rule", "10202");
/// assert_eq!(fields.get("example.com/scanner/rule"), Some("10202"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldMap {
    /// Keys are often literals that are the same in every finding.
    pairs: BTreeMap<Cow<'static, str>, String>,
    other_values: OtherMembers,
}

impl FieldMap {
    /// Creates an empty map.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            pairs: BTreeMap::new(),
            other_values: OtherMembers::new(),
        }
    }

    /// Sets a value and returns the previous one. A literal key is not copied.
    pub fn insert(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Option<String> {
        let key = key.into();
        if !self.other_values.is_empty() {
            self.other_values.remove(&key);
        }
        self.pairs.insert(key, value.into())
    }

    /// Keeps a value that is not a string.
    pub(crate) fn keep(&mut self, key: String, value: Value) {
        self.pairs.remove(&*key);
        self.other_values.insert(key, value);
    }

    /// Returns the value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.pairs.get(key).map(String::as_str)
    }

    /// Removes a pair, whatever the type of its value, and returns the value if it is a string.
    pub fn remove(&mut self, key: &str) -> Option<String> {
        self.other_values.remove(key);
        self.pairs.remove(key)
    }

    /// Returns the pairs with string values, ordered by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(key, value)| (&**key, &**value))
    }

    /// Returns the number of pairs with string values.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Returns whether the map has no pairs, including those with values of other types.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty() && self.other_values.is_empty()
    }

    /// Returns the pairs whose value is not a string.
    #[must_use]
    pub const fn other_values(&self) -> &OtherMembers {
        &self.other_values
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<String>> Extend<(K, V)> for FieldMap {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        for (key, value) in pairs {
            self.insert(key, value);
        }
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<String>> FromIterator<(K, V)> for FieldMap {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::new();
        map.extend(pairs);
        map
    }
}

/// Iterates over the pairs with string values. Values of other types are dropped.
impl IntoIterator for FieldMap {
    type Item = (Cow<'static, str>, String);
    type IntoIter = btree_map::IntoIter<Cow<'static, str>, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}

impl<'de> Deserialize<'de> for FieldMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(Lenient::<Self>::new())?
            .map_err(|_| D::Error::custom("expected an object"))
    }
}

impl Serialize for FieldMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in &self.pairs {
            map.serialize_entry(key, value)?;
        }
        for (key, value) in self.other_values.iter() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
