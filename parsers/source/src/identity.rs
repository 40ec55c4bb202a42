use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// The parts that make the same defect the same in two runs of its tool.
///
/// Named parts in a fixed order: the vulnerability and the package, the rule, the path and the message, …
/// Never an index, a build number, a time, a severity or a database id. Which parts a source uses stands on
/// its crate's front page. Two findings of one tool with equal parts are the same defect, whatever format
/// the report had.
///
/// When several entries of one report have equal parts, [`Findings`](crate::Findings) numbers them, so that every
/// finding of a report has an identity of its own.
#[derive(Clone, Debug, Default)]
pub struct Identity<'r> {
    parts: Vec<(&'static str, Cow<'r, str>)>,
    occurrence: u32,
    /// Says nothing of the defect, and so has no part in comparing.
    unique: bool,
}

impl PartialEq for Identity<'_> {
    fn eq(&self, other: &Self) -> bool {
        (&self.parts, self.occurrence) == (&other.parts, other.occurrence)
    }
}

impl Eq for Identity<'_> {}

impl Hash for Identity<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.parts, self.occurrence).hash(state);
    }
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

    /// The same identity, of which the source has seen to it that no other finding of the report has its parts: it need
    /// not be remembered for numbering. For entries with a key of the tool, that the source itself looks for repeats of.
    #[must_use]
    pub fn unique(mut self) -> Self {
        self.unique = true;
        self
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
            unique: self.unique,
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

/// A hash of 64 bits, to tell things of one report apart.
///
/// By folded multiplication, as in wyhash: several times as fast as the standard library's, which is made to withstand
/// attacks. Whoever writes a report may spoil the numbers in it, by a collision or otherwise. Its values may change
/// with any release and belong into no result.
#[derive(Clone, Debug, Default)]
pub struct Fingerprint(u64);

impl Fingerprint {
    // Digits of pi behind the point.
    const ODD: [u64; 2] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345];

    fn fold(a: u64, b: u64) -> u64 {
        let product = u128::from(a) * u128::from(b);
        (product as u64) ^ (product >> 64) as u64
    }

    fn add(&mut self, chunk: [u8; 16]) {
        let [a, b] = [0, 64].map(|at| (u128::from_le_bytes(chunk) >> at) as u64);
        self.0 = Self::fold(a ^ self.0, b ^ Self::ODD[0]);
    }
}

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.0 ^= (bytes.len() as u64).wrapping_mul(Self::ODD[1]);
        let mut rest = bytes;
        while let Some((chunk, behind)) = rest.split_first_chunk() {
            self.add(*chunk);
            rest = behind;
        }
        let mut last = [0; 16];
        for (to, from) in last.iter_mut().zip(rest) {
            *to = *from;
        }
        self.add(last);
    }

    fn finish(&self) -> u64 {
        Self::fold(self.0 ^ Self::ODD[1], Self::ODD[0])
    }
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
        let mut hasher = Fingerprint::default();
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

    /// Numbers `identity` if an equal one was seen before, unless its source has done without.
    pub(crate) fn number(&mut self, identity: &mut Identity<'_>) {
        if !identity.unique {
            identity.occurrence = self.count(&*identity);
        }
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
    fn items_that_differ_little_are_different() {
        let mut seen = Seen::new();
        for length in 0..100 {
            let zeros = "\0".repeat(length);
            assert_eq!(seen.count(&zeros), 0, "{length}");
            for at in 0..length {
                let mut bytes = zeros.clone().into_bytes();
                for bit in 0..7 {
                    bytes[at] = 1 << bit;
                    assert_eq!(seen.count(&String::from_utf8(bytes.clone()).unwrap()), 0);
                }
            }
            let (left, right) = zeros.split_at(length / 2);
            assert_eq!(seen.count(&(left, "a", right)), 0);
            assert_eq!(seen.count(&(left, right, "a")), 0);
        }
        for number in 0..100_000_u64 {
            assert_eq!(seen.count(&format!("message {number}")), 0);
        }
        assert_eq!(seen.count(&"message 7".to_owned()), 1);
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

    #[test]
    fn an_identity_that_is_unique_is_equal_and_not_remembered() {
        let mut seen = Seen::new();
        let plain = Identity::new().with("key", "a");
        let mut unique = plain.clone().unique();
        assert_eq!(unique, plain);
        assert_eq!(bytes(&unique), bytes(&plain));
        seen.number(&mut unique);
        assert!(seen.is_empty());
    }
}
