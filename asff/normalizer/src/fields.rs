//! `Details.Other`: the details of one or more locations of a resource.

use std::borrow::Cow;
use std::cmp::Ordering;

use asff::limits;

use crate::value::Value;

/// The details of one location. Absent ones have no value.
pub(crate) type Pairs<'d> = [(&'static str, Option<Value<'d>>); 7];

/// The range of a location. These values are repeated for every location, so that they can be paired.
const RANGE: [&str; 4] = ["StartLine", "EndLine", "StartColumn", "EndColumn"];

/// The details of one or more locations.
#[derive(Debug, Default)]
pub(crate) struct Fields<'d> {
    /// In the order of the locations until they are sorted.
    pairs: Vec<Pair<'d>>,
    /// The number of locations that were added.
    locations: u32,
}

/// One value of a location.
#[derive(Debug)]
pub(crate) struct Pair<'d> {
    pub(crate) key: &'static str,
    /// The number of the location, from 1.
    pub(crate) location: u32,
    pub(crate) value: Value<'d>,
}

impl Pair<'_> {
    /// Returns the key as text: `Path`, and `Path-2` of the second location.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match self.location {
            1 => Cow::Borrowed(self.key),
            number => Cow::Owned(format!("{}-{number}", self.key)),
        }
    }

    /// Returns the order of the keys as text: `Path`, `Path-10`, `Path-2`. No key is another key followed by a character
    /// before `-`, so keys are compared first.
    fn cmp(&self, other: &Self) -> Ordering {
        let by_number = || {
            let digits = |number: u32| number.checked_ilog10().unwrap_or_default();
            let length = digits(self.location).max(digits(other.location));
            let scaled = |number: u32| u64::from(number) * 10_u64.pow(length - digits(number));
            scaled(self.location)
                .cmp(&scaled(other.location))
                .then(self.location.cmp(&other.location))
        };
        // The first location has no number, and comes first.
        let is_later = |pair: &Self| pair.location > 1;
        self.key
            .cmp(other.key)
            .then_with(|| is_later(self).cmp(&is_later(other)))
            .then_with(by_number)
    }
}

impl<'d> Fields<'d> {
    /// Returns the pairs, in the order of their keys after [`sort`](Self::sort).
    pub(crate) fn pairs(&self) -> &[Pair<'d>] {
        &self.pairs
    }

    pub(crate) fn into_pairs(self) -> Vec<Pair<'d>> {
        self.pairs
    }

    /// Orders the pairs by their keys. No location can be added any more.
    pub(crate) fn sort(&mut self) {
        if self.locations < 10 {
            // Numbers of one digit are in order already.
            self.pairs.sort_by_key(|pair| pair.key);
        } else {
            self.pairs.sort_unstable_by(Pair::cmp);
        }
    }

    /// Returns the value of a location, whose pairs follow each other.
    fn get(&self, key: &str, location: u32) -> Option<&Value<'d>> {
        let first = self.pairs.partition_point(|pair| pair.location < location);
        let of_location = self.pairs.get(first..)?.iter();
        let mut of_location = of_location.take_while(|pair| pair.location == location);
        let pair = of_location.find(|pair| pair.key == key)?;
        Some(&pair.value)
    }

    /// Adds new values under the number of the location. Returns false if there was no room.
    pub(crate) fn add(&mut self, pairs: Pairs<'d>) -> bool {
        if self.locations == 0 {
            // The only location of most findings. Its pairs are few and new.
            self.locations = 1;
            self.pairs.reserve_exact(pairs.len());
            self.pairs
                .extend(pairs.into_iter().filter_map(|(key, value)| {
                    Some(Pair {
                        key,
                        location: 1,
                        value: value?,
                    })
                }));
            return true;
        }
        let said = pairs
            .iter()
            .filter_map(|(key, value)| Some((*key, value.as_ref()?)));
        // A value that equals the first location's is not repeated, except for ranges.
        let repeated = |key| self.get(key, 1).filter(|_| !RANGE.contains(&key));
        let is_known = |location: u32| {
            said.clone().all(|(key, value)| {
                self.get(key, location).or_else(|| repeated(key)) == Some(value)
            })
        };
        if (1..=self.locations).any(is_known) {
            return true;
        }
        let location = self.locations + 1;
        // The id of the resource contains the values of its first location.
        let is_new = |key, value: &Value<'d>| location == 1 || repeated(key) != Some(value);
        let new = said.filter(|(key, value)| is_new(key, value)).count();
        let has_room = self.pairs.len() + new <= limits::DETAILS_OTHER_PAIRS;
        self.locations = location;
        if has_room {
            let first = self.pairs.len();
            for (key, value) in pairs {
                let is_new = |value: &Value<'d>| {
                    location == 1 || RANGE.contains(&key) || self.get(key, 1) != Some(value)
                };
                if let Some(value) = value.filter(is_new) {
                    self.pairs.push(Pair {
                        key,
                        location,
                        value,
                    });
                }
            }
            debug_assert_eq!(self.pairs.len() - first, new);
        }
        has_room
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_in_the_order_of_their_keys_as_text() {
        const KEYS: [&str; 6] = [
            "Path",
            "StartLine",
            "EndLine",
            "Package",
            "PackageUrl",
            "PackageManager",
        ];
        for locations in [1, 9, 10, 120] {
            let pairs = (1..=locations).flat_map(|location| {
                KEYS.map(|key| Pair {
                    key,
                    location,
                    value: Value::Number(0),
                })
            });
            let mut fields = Fields {
                pairs: pairs.collect(),
                locations,
            };
            fields.sort();
            let keys: Vec<_> = fields.pairs().iter().map(Pair::name).collect();
            assert!(keys.is_sorted_by(|one, next| one < next), "{keys:?}");
        }
    }
}
