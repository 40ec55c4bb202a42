use std::fmt;
use std::hash::{Hash, Hasher as _};

use siphasher::sip128::{Hasher128, SipHasher13};

use crate::once::Once;

/// The key of the hashes of one report.
///
/// It is [`Options::seed`](crate::Options::seed), or derived from all bytes of the document on first use. The author of
/// a report cannot choose texts with colliding hashes, since the key changes with every text.
#[derive(Clone, Copy)]
pub struct Seed<'r> {
    given: Option<[u8; 16]>,
    document: &'r str,
    derived: &'r Derived,
    /// The number of bytes of the document, or of the part of it that is read.
    bytes: usize,
}

/// The key of a document, computed on first use.
pub(crate) type Derived = Once<[u8; 16]>;

impl<'r> Seed<'r> {
    pub(crate) fn new(given: Option<[u8; 16]>, document: &'r str, derived: &'r Derived) -> Self {
        Self {
            given,
            document,
            derived,
            bytes: document.len(),
        }
    }

    /// Returns the same key for a part of the document with this number of bytes.
    pub(crate) fn of_part(self, bytes: usize) -> Self {
        Self { bytes, ..self }
    }

    /// Returns the number of bytes of the document, or of the part of it that is read.
    pub(crate) fn document_len(&self) -> usize {
        self.bytes
    }

    /// Returns 64 bits for the lookup of candidates, which have to be compared.
    pub(crate) fn hash(&self, item: &(impl Hash + ?Sized)) -> u64 {
        let mut hasher = self.hasher();
        item.hash(&mut hasher);
        hasher.finish()
    }

    /// Returns a hasher with this key.
    pub(crate) fn hasher(&self) -> SipHasher13 {
        let key = self.given.as_ref().unwrap_or_else(|| {
            self.derived
                .get_or_init(|| derive(self.document.as_bytes()))
        });
        SipHasher13::new_with_key(key)
    }
}

impl fmt::Debug for Seed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seed")
            .field("given", &self.given.is_some())
            .finish_non_exhaustive()
    }
}

/// Digests all bytes of a document. SipHash alone would cost half as much as reading reports with evidence, so blocks
/// of 64 bytes are first folded by multiplication.
fn derive(document: &[u8]) -> [u8; 16] {
    // Random, except for the bytes 0xff: UTF-8 never contains them, so no text makes a factor 0.
    const FACTORS: [u64; 2] = [0x9e37_ff79_7f4a_7c15, 0x3c6e_f372_ff94_f82b];
    const ODD: u64 = 0xd6e8_feb8_6659_fd93;
    let word = |block: &[u8; 64], at: usize| {
        let bytes = block.get(8 * at..).and_then(<[u8]>::first_chunk);
        u64::from_le_bytes(*bytes.unwrap_or(&[0; 8]))
    };
    let mut lanes = [1_u64, 2, 3, 4];
    let mut rest = document;
    while let Some((block, after)) = rest.split_first_chunk::<64>() {
        for (at, lane) in lanes.iter_mut().enumerate() {
            let low = word(block, at) ^ FACTORS[0];
            let high = word(block, at + 4) ^ FACTORS[1];
            let product = u128::from(low) * u128::from(high);
            let folded = product as u64 ^ (product >> 64) as u64;
            *lane = (*lane ^ folded).wrapping_mul(ODD);
        }
        rest = after;
    }
    let mut hasher = SipHasher13::new();
    for lane in lanes {
        hasher.write_u64(lane);
    }
    hasher.write_u64(document.len() as u64);
    hasher.write(rest);
    hasher.finish128().as_bytes()
}

#[cfg(test)]
impl Seed<'static> {
    /// Returns a fixed key, for tests.
    pub(crate) fn test() -> Self {
        Self::of_test([7; 16], "")
    }

    pub(crate) fn of_test(key: [u8; 16], document: &'static str) -> Self {
        static DERIVED: Derived = Derived::new();
        Self::new(Some(key), document, &DERIVED)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_byte_of_a_document_changes_its_key() {
        let document: String = ('a'..='z').cycle().take(300).collect();
        let mut keys = BTreeSet::from([derive(document.as_bytes())]);
        for at in 0..document.len() {
            let mut changed = document.clone();
            changed.replace_range(at..=at, "A");
            assert!(keys.insert(derive(changed.as_bytes())), "byte {at}");
            assert!(
                keys.insert(derive(&document.as_bytes()[..at])),
                "length {at}"
            );
        }
    }

    #[test]
    fn blocks_in_another_order_give_another_key() {
        let blocks = ["a".repeat(64), "b".repeat(64), "c".repeat(64)];
        let mut keys = BTreeSet::new();
        for [first, second, third] in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [2, 1, 0]] {
            let document = [&*blocks[first], &blocks[second], &blocks[third]].concat();
            assert!(keys.insert(derive(document.as_bytes())));
        }
    }

    #[test]
    fn a_part_has_the_key_of_the_document_and_its_own_length() {
        let derived = Derived::new();
        let whole = Seed::new(None, "a document", &derived);
        let part = whole.of_part(1);
        assert_eq!(part.hash("item"), whole.hash("item"));
        assert_eq!((whole.document_len(), part.document_len()), (10, 1));
    }

    #[test]
    fn a_given_key_is_used_and_the_document_is_not_read() {
        let derived = Derived::new();
        let digest = |given, document| {
            let mut hasher = Seed::new(given, document, &derived).hasher();
            hasher.write(b"item");
            u128::from(hasher.finish128())
        };
        assert_eq!(digest(Some([7; 16]), "a"), digest(Some([7; 16]), "b"));
        assert_ne!(digest(Some([7; 16]), "a"), digest(Some([8; 16]), "a"));
        assert!(derived.get().is_none());
        digest(None, "a");
        assert!(derived.get().is_some());
    }
}
