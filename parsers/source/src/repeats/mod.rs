//! Repetitions in a report: numbers equal identities, and finds entries that were returned before.
//!
//! [`OccurrenceCounter`] numbers and never drops items, so it may compare digests. [`Key`], [`EntryIndex`] and
//! [`Duplicates`] decide what is dropped or merged, so they compare in full.

mod digest;
mod duplicates;
mod names;
mod occurrence;
mod table;

pub use duplicates::{Duplicates, EntryIndex, KeyHash, Repeat};
pub use names::NamedGroups;
pub use occurrence::OccurrenceCounter;

use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

/// A part of an entry that is not compared with that of another: all of them are equal.
///
/// ```
/// use finding_source::{Key, Uncompared};
///
/// let (one, other) = (("GET", Uncompared("12 ms")), ("GET", Uncompared("15 ms")));
/// assert_eq!(one, other);
/// assert_eq!(Key::of(&one), Key::of(&other));
/// assert_eq!(one.1.len(), 5);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Uncompared<T>(pub T);

impl<T> PartialEq for Uncompared<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Uncompared<T> {}

impl<T> Hash for Uncompared<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<T> Deref for Uncompared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Uncompared<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

/// The bytes that an item hashes, in full. Two keys are equal only if the items are, so a key may decide what is merged
/// or dropped.
///
/// [`Hash`] writes strings with an end mark, lists with their length and enumerations with their variant, so a sequence
/// of fields has a unique encoding. Memory is that of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(Box<[u8]>);

impl Key {
    /// Returns the key of `item`.
    #[must_use]
    pub fn of(item: &(impl Hash + ?Sized)) -> Self {
        let mut bytes = HashedBytes::default();
        bytes.of(item);
        Self(bytes.0.into_boxed_slice())
    }
}

/// The bytes that an item writes to a hasher.
#[derive(Clone, Debug, Default)]
struct HashedBytes(Vec<u8>);

impl HashedBytes {
    /// Returns the bytes of `item`, and drops those of the previous item.
    fn of(&mut self, item: &(impl Hash + ?Sized)) -> &[u8] {
        self.0.clear();
        item.hash(self);
        &self.0
    }
}

impl Hasher for HashedBytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Not used, since the bytes are.
    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn keys_of_the_same_texts_divided_otherwise_are_different() {
        let text = "abcdef";
        let mut keys = BTreeSet::new();
        for at in 0..text.len() {
            let (left, right) = text.split_at(at);
            assert!(keys.insert(Key::of(&(left, right))));
            assert!(keys.insert(Key::of(&(Some(left), right))));
        }
        assert!(keys.insert(Key::of(&(None::<&str>, text))));
        assert!(!keys.insert(Key::of(&("abc".to_owned(), "def"))));
    }
}
