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
    /// 48 bits each; zero is an empty slot.
    slots: Vec<[u8; 6]>,
    used: usize,
}

impl Shelf {
    /// Adds a fingerprint, and says whether it is new.
    fn insert(&mut self, tag: u64) -> bool {
        if self.used * 8 >= self.slots.len() * 7 {
            self.grow();
        }
        let new = Self::put(&mut self.slots, tag);
        self.used += usize::from(new);
        new
    }

    fn grow(&mut self) {
        // By as little as keeps the memory near what is used; while it is little anyway, by more.
        let length = match self.slots.len() {
            few @ ..1_000 => (few * 2).max(16),
            many => many / 3 * 4,
        };
        let old = std::mem::replace(&mut self.slots, vec![[0; 6]; length]);
        for slot in old {
            if slot != [0; 6] {
                let [a, b, c, d, e, f] = slot;
                Self::put(
                    &mut self.slots,
                    u64::from_le_bytes([a, b, c, d, e, f, 0, 0]),
                );
            }
        }
    }

    fn put(slots: &mut [[u8; 6]], tag: u64) -> bool {
        let [a, b, c, d, e, f, _, _] = tag.to_le_bytes();
        let wanted = [a, b, c, d, e, f];
        // The upper 32 of the 48 bits, as a fraction of the table.
        let home = (((tag >> 16) * slots.len() as u64) >> 32) as usize;
        let (before, behind) = slots.split_at_mut(home);
        // One loop behind the other: chained they take more than twice as long.
        for run in [behind, before] {
            for slot in run {
                if *slot == wanted {
                    return false;
                }
                if *slot == [0; 6] {
                    *slot = wanted;
                    return true;
                }
            }
        }
        false
    }
}

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
        if shelf.insert((hash & 0xffff_ffff_ffff).max(1)) {
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
            // What was once much larger would be emptied again and again for a few.
            if shelf.slots.len() > 64.max(shelf.used * 4) {
                shelf.slots = Vec::new();
            } else if shelf.used > 0 {
                shelf.slots.fill([0; 6]);
            }
            shelf.used = 0;
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
        for number in 0..100_000_u64 {
            assert_eq!(seen.count(&format!("message {number}")), 0);
        }
        assert_eq!(seen.count(&"message 7".to_owned()), 1);
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
