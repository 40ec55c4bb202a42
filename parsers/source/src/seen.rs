use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// Remembers what a report has shown already, in seven to ten bytes an item.
///
/// For sources that must leave out what a report repeats, and for numbering equal identities. An item is known by 52 bits
/// of its [`Fingerprint`]: that any two of a million items are taken for one another has a chance of one in ten thousand.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// So many that one of them growing, which takes room for its old and its new slots, is little beside all of them.
    shelves: [Shelf; 16],
    /// How often again, for the few that were seen again.
    again: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
}

/// An open-addressed table of fingerprints, probed one slot after another.
#[derive(Clone, Debug, Default)]
struct Shelf {
    /// Slots of six bytes, all zero when empty, and two bytes behind the last: each can be read as eight.
    bytes: Vec<u8>,
    used: usize,
}

/// The bytes of a slot.
const SLOT: usize = 6;

impl Shelf {
    fn slots(&self) -> usize {
        self.bytes.len() / SLOT
    }

    /// Adds a fingerprint, and says whether it is new.
    fn insert(&mut self, tag: u64) -> bool {
        if self.used * 8 >= self.slots() * 7 {
            self.grow();
        }
        let new = self.put(tag);
        self.used += usize::from(new);
        new
    }

    fn grow(&mut self) {
        // By as little as keeps the memory near what is used; while it is little anyway, by more.
        let slots = match self.slots() {
            few @ ..1_000 => (few * 2).max(16),
            many => many / 3 * 4,
        };
        let old = std::mem::replace(&mut self.bytes, vec![0; slots * SLOT + 2]);
        for slot in old.chunks_exact(SLOT) {
            let mut tag = [0; 8];
            tag[..SLOT].copy_from_slice(slot);
            if tag != [0; 8] {
                self.put(u64::from_le_bytes(tag));
            }
        }
    }

    fn put(&mut self, tag: u64) -> bool {
        let slots = self.slots();
        // The upper 32 of the 48 bits, as a fraction of the table.
        let home = (((tag >> 16) * slots as u64) >> 32) as usize;
        // One loop behind the other: chained they take more than twice as long.
        for run in [home..slots, 0..home] {
            for slot in run {
                let at = slot * SLOT;
                let Some(read) = self.bytes.get(at..).and_then(<[u8]>::first_chunk) else {
                    return false;
                };
                let found = u64::from_le_bytes(*read) & TAG;
                if found == tag {
                    return false;
                }
                if found == 0 {
                    self.bytes[at..at + SLOT].copy_from_slice(&tag.to_le_bytes()[..SLOT]);
                    return true;
                }
            }
        }
        false
    }

    fn clear(&mut self) {
        // What was once much larger would be emptied again and again for a few.
        if self.slots() > 64.max(self.used * 4) {
            self.bytes = Vec::new();
        } else if self.used > 0 {
            self.bytes.fill(0);
        }
        self.used = 0;
    }
}

/// The bits of a fingerprint that a slot keeps.
const TAG: u64 = 0xffff_ffff_ffff;

/// A hash of 64 bits, to tell things of one report apart.
///
/// By folded multiplication, as in wyhash: several times as fast as the standard library's, which is made to withstand
/// attacks. Whoever writes a report may spoil the numbers in it, by a collision or otherwise. Its values may change
/// with any release and belong into no result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl Fingerprint {
    // Digits of pi behind the point.
    const ODD: [u64; 2] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345];

    fn fold(a: u64, b: u64) -> u64 {
        let product = u128::from(a) * u128::from(b);
        (product as u64) ^ (product >> 64) as u64
    }

    fn add(&mut self, chunk: [u8; 16]) {
        let [low, high] = [0, 64].map(|at| (u128::from_le_bytes(chunk) >> at) as u64);
        self.add_two(low, high);
    }

    fn add_two(&mut self, low: u64, high: u64) {
        self.0 = Self::fold(low ^ self.0, high ^ Self::ODD[0]);
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
        if rest.is_empty() {
            return;
        }
        // What is left, by reads of known lengths that overlap: several times as fast as one byte after another.
        if let Some(last) = bytes.last_chunk() {
            self.add(*last);
        } else if let (Some(first), Some(last)) = (rest.first_chunk(), rest.last_chunk()) {
            self.add_two(u64::from_le_bytes(*first), u64::from_le_bytes(*last));
        } else if let (Some(first), Some(last)) = (rest.first_chunk(), rest.last_chunk()) {
            let [first, last] = [first, last].map(|four| u32::from_le_bytes(*four));
            self.add_two(first.into(), last.into());
        } else if let [first, ..] = *rest {
            let [middle, last] = [rest.len() / 2, rest.len() - 1].map(|at| rest[at]);
            self.add_two(u64::from_be_bytes([0, 0, 0, 0, 0, first, middle, last]), 0);
        }
    }

    // Numbers, of which one stands behind every text, need no look at their length.
    fn write_u8(&mut self, number: u8) {
        self.write_u64(number.into());
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = Self::fold(self.0 ^ number ^ Self::ODD[1], Self::ODD[0]);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
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

/// What an item hashes, in full. Two keys are equal only if the items are, so a key may decide what is merged or dropped.
///
/// [`Hash`] writes texts with their end, lists with their length and enumerations with their variant, so a sequence of
/// fields reads in one way only. Memory is that of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(Box<[u8]>);

impl Key {
    /// Returns the key of `item`.
    #[must_use]
    pub fn of(item: &(impl Hash + ?Sized)) -> Self {
        let mut bytes = Bytes(Vec::new());
        item.hash(&mut bytes);
        Self(bytes.0.into_boxed_slice())
    }
}

/// Keeps what is hashed.
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Never asked for: keys are compared.
    fn finish(&self) -> u64 {
        0
    }
}

impl Seen {
    /// Nothing seen yet. Takes no memory until something is.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts `item`, and says how often it was seen before.
    pub fn count(&mut self, item: &impl Hash) -> u32 {
        let mut hasher = Fingerprint::default();
        item.hash(&mut hasher);
        // The upper four bits choose the shelf, the lower 48 are kept, of which no item has none.
        let hash = hasher.finish() & 0xf000_ffff_ffff_ffff;
        let Some(shelf) = self.shelves.get_mut((hash >> 60) as usize) else {
            return 0;
        };
        if shelf.insert((hash & TAG).max(1)) {
            return 0;
        }
        let again = self.again.entry(hash).or_default();
        *again = again.saturating_add(1);
        *again
    }

    /// How many different items were seen.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shelves.iter().map(|shelf| shelf.used).sum()
    }

    /// Whether nothing was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets everything. Takes no longer than seeing it did.
    pub fn clear(&mut self) {
        for shelf in &mut self.shelves {
            shelf.clear();
        }
        self.again.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for length in 1..40 {
            let mut bytes = vec![b'.'; length];
            for at in 0..length {
                for byte in 0..b'.' {
                    bytes[at] = byte;
                    let text = std::str::from_utf8(&bytes).unwrap();
                    assert_eq!(seen.count(&(text, 7_u8)), 0, "{length} {at} {byte}");
                }
                bytes[at] = b'.';
            }
        }
        for number in 0..100_000_u64 {
            assert_eq!(seen.count(&format!("message {number}")), 0);
        }
        assert_eq!(seen.count(&"message 7".to_owned()), 1);
    }

    #[test]
    fn keys_of_the_same_texts_divided_otherwise_are_different() {
        let text = "abcdef";
        let mut keys = std::collections::BTreeSet::new();
        for at in 0..text.len() {
            let (left, right) = text.split_at(at);
            assert!(keys.insert(Key::of(&(left, right))));
            assert!(keys.insert(Key::of(&(Some(left), right))));
        }
        assert!(keys.insert(Key::of(&(None::<&str>, text))));
        assert!(!keys.insert(Key::of(&("abc".to_owned(), "def"))));
    }

    #[test]
    fn lists_of_small_numbers_are_different() {
        let mut seen = Seen::new();
        for length in 0..14 {
            for bits in 0..1_u32 << length {
                let bools: Vec<bool> = (0..length).map(|at| bits >> at & 1 == 1).collect();
                assert_eq!(seen.count(&bools), 0, "{bools:?}");
            }
        }
        // Nothing but zeros, and no length in front.
        let mut seen = Seen::new();
        assert_eq!(seen.count(&0_u64), 0);
        assert_eq!(seen.count(&(0_u64, 0_u64)), 0);
        assert_eq!(seen.count(&(0_u64, 0_u64, 0_u64)), 0);
        assert_eq!(seen.count(&(0_u8, false)), 1);
    }

    #[test]
    fn what_was_cleared_is_new() {
        let mut seen = Seen::new();
        for round in [10_u32, 5_000, 3, 3] {
            for item in 0..round {
                assert_eq!(seen.count(&item), 0);
                assert_eq!(seen.count(&item), 1);
            }
            assert_eq!(seen.len(), round as usize);
            seen.clear();
            assert!(seen.is_empty());
        }
    }

    #[test]
    fn an_item_takes_ten_bytes_at_most() {
        for items in [10_000_u64, 65_536, 100_000, 200_000] {
            let peak = allocation_counter::measure(|| {
                let mut seen = Seen::new();
                for item in 0..items {
                    seen.count(&item);
                }
            });
            let each = peak.bytes_max / items;
            assert!(each <= 10, "{each} bytes each of {items}");
        }
    }
}
