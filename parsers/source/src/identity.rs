use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

/// The parts that make the same defect the same in two runs of its tool.
///
/// Named parts in a fixed order: the vulnerability and the package, the rule, the path and the message, …
/// Never an index, a build number, a time, a severity or a database id. Which parts a source uses stands on
/// its crate's front page. Two findings of one tool with equal parts are the same defect, whatever format
/// the report had.
///
/// When several entries of one report have equal parts, [`Findings`](crate::Findings) numbers them, so that every
/// finding of a report has an identity of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity<'r> {
    parts: Vec<(&'static str, Cow<'r, str>)>,
    occurrence: u32,
}

impl<'r> Identity<'r> {
    /// No parts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'r, str>>) -> Self {
        self.parts.push((name, value.into()));
        self
    }

    /// Adds a part if there is one. An absent part differs from an empty one.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<impl Into<Cow<'r, str>>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The parts, in order.
    pub fn parts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.parts.iter().map(|(name, value)| (*name, &**value))
    }

    /// Whether there is no part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Which one of several entries with equal parts this is, from 0.
    #[must_use]
    pub fn occurrence(&self) -> u32 {
        self.occurrence
    }

    /// Writes the parts so that no two different identities give the same bytes. The form is stable: ids
    /// are derived from it.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        for (name, value) in self.parts() {
            out.extend_from_slice(name.as_bytes());
            out.push(b'=');
            out.extend_from_slice(value.len().to_string().as_bytes());
            out.push(b':');
            out.extend_from_slice(value.as_bytes());
            out.push(b'\n');
        }
        if self.occurrence > 0 {
            out.extend_from_slice(b"occurrence=");
            out.extend_from_slice(self.occurrence.to_string().as_bytes());
            out.push(b'\n');
        }
    }

    /// The same identity without borrows.
    #[must_use]
    pub fn into_owned(self) -> Identity<'static> {
        let own =
            |(name, value): (&'static str, Cow<'r, str>)| (name, Cow::Owned(value.into_owned()));
        Identity {
            parts: self.parts.into_iter().map(own).collect(),
            occurrence: self.occurrence,
        }
    }
}

/// Remembers what a report has shown already, eight bytes an item.
///
/// For sources that must leave out what a report repeats, and for numbering equal identities.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    counts: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
}

/// Hashes what is a hash already.
#[derive(Clone, Debug, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Seen {
    /// Nothing seen yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts `item`, and says how often it was seen before.
    pub fn count(&mut self, item: &impl Hash) -> u32 {
        // The hash is the key: a collision of 64 bits would cost a number on an innocent finding, no more.
        let mut hasher = DefaultHasher::new();
        item.hash(&mut hasher);
        let count = self.counts.entry(hasher.finish()).or_default();
        let before = *count;
        *count = count.saturating_add(1);
        before
    }

    /// How many different items were seen.
    #[must_use]
    pub fn len(&self) -> usize {
        self.counts.len()
    }

    /// Whether nothing was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// Numbers `identity` if an equal one was seen before.
    pub(crate) fn number(&mut self, identity: &mut Identity<'_>) {
        identity.occurrence = self.count(&*identity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(identity: &Identity<'_>) -> Vec<u8> {
        let mut out = Vec::new();
        identity.write_to(&mut out);
        out
    }

    #[test]
    fn parts_cannot_run_into_one_another() {
        let a = Identity::new()
            .with("path", "a\nmessage=1:b")
            .with("message", "c");
        let b = Identity::new()
            .with("path", "a")
            .with("message", "b\nmessage=1:c");
        assert_ne!(bytes(&a), bytes(&b));
        let absent = Identity::new().with_some("line", None::<&str>);
        assert_ne!(bytes(&absent), bytes(&Identity::new().with("line", "")));
    }

    #[test]
    fn equal_identities_are_numbered_in_order() {
        let mut seen = Seen::new();
        let numbers: Vec<u32> = ["a", "b", "a", "a"]
            .into_iter()
            .map(|part| {
                let mut identity = Identity::new().with("part", part);
                seen.number(&mut identity);
                identity.occurrence()
            })
            .collect();
        assert_eq!(numbers, [0, 0, 1, 2]);
    }
}
