use std::collections::BTreeMap;
use std::hash::Hash;
use std::mem;

use super::HashedBytes;
use super::digest::Digester;
use super::table::{Slot, Table};
use crate::seed::Seed;

/// Counts the occurrences of items.
///
/// This is for numbering, which drops nothing. The first 64 KiB of items are compared; further ones are distinguished
/// by digests of 128 bits under the key of the report, of which 16 bytes are kept. Two items of a
/// million have equal digests with a probability of 10⁻²⁷; one of them would then be numbered unnecessarily.
#[derive(Clone, Debug)]
pub struct OccurrenceCounter<'r> {
    seed: Seed<'r>,
    items: Items,
    scratch: HashedBytes,
    /// Created for the first digest.
    digester: Option<Box<Digester<'r>>>,
}

#[derive(Clone, Debug)]
enum Items {
    /// The bytes of each item, and the number of its repetitions.
    Few(BTreeMap<Box<[u8]>, u32>, usize),
    Many {
        digests: Table<u128>,
        /// The number of repetitions, for repeated items only: a count of every item would double the memory.
        again: BTreeMap<u128, u32>,
    },
}

/// The maximum number of bytes of items that are held for comparison.
const COMPARED: usize = 64 << 10;

/// The memory overhead of an item in bytes.
const NODE: usize = 32;

impl Slot for u128 {
    fn hash(&self) -> u128 {
        *self
    }
}

impl<'r> OccurrenceCounter<'r> {
    /// Creates a counter for items of one report. It takes no memory until an item is counted.
    #[must_use]
    pub fn new(seed: Seed<'r>) -> Self {
        Self {
            seed,
            items: Items::Few(BTreeMap::new(), 0),
            scratch: HashedBytes::default(),
            digester: None,
        }
    }

    /// Counts `item`, and returns the number of its earlier occurrences.
    pub fn count(&mut self, item: &impl Hash) -> u32 {
        let mut scratch = mem::take(&mut self.scratch);
        let count = self.count_bytes(scratch.of(item));
        self.scratch = scratch;
        count
    }

    fn count_bytes(&mut self, bytes: &[u8]) -> u32 {
        if let Items::Few(few, held) = &mut self.items {
            if let Some(again) = few.get_mut(bytes) {
                *again = again.saturating_add(1);
                return *again;
            }
            *held += bytes.len() + NODE;
            if *held <= COMPARED {
                few.insert(bytes.into(), 0);
                return 0;
            }
            let few = mem::take(few);
            self.items = digested(few, self.digester());
        }
        let digest = self.digester().digest(bytes);
        let Items::Many { digests, again } = &mut self.items else {
            return 0;
        };
        if digests.insert(digest).is_none() {
            return 0;
        }
        let again = again.entry(digest).or_default();
        *again = again.saturating_add(1);
        *again
    }

    fn digester(&mut self) -> &Digester<'r> {
        let Self { seed, digester, .. } = self;
        digester.get_or_insert_with(|| Box::new(Digester::new(*seed)))
    }

    /// Returns the number of different items.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.items {
            Items::Few(few, _) => few.len(),
            Items::Many { digests, .. } => digests.len(),
        }
    }

    /// Returns whether no item was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all items.
    pub fn clear(&mut self) {
        match &mut self.items {
            Items::Few(few, held) => {
                few.clear();
                *held = 0;
            }
            Items::Many { digests, again } => {
                digests.clear();
                again.clear();
            }
        }
    }
}

fn digested(few: BTreeMap<Box<[u8]>, u32>, digester: &Digester<'_>) -> Items {
    let mut digests = Table::default();
    let mut counts = BTreeMap::new();
    for (bytes, again) in few {
        let digest = digester.digest(&bytes);
        digests.insert(digest);
        if again > 0 {
            counts.insert(digest, again);
        }
    }
    Items::Many {
        digests,
        again: counts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The seeds for every test of numbers.
    const SEEDS: [[u8; 16]; 3] = [[0; 16], [7; 16], [255; 16]];

    fn counter(seed: [u8; 16]) -> OccurrenceCounter<'static> {
        OccurrenceCounter::new(Seed::of_test(seed, ""))
    }

    #[test]
    fn items_are_numbered_alike_while_compared_and_digested_under_every_seed() {
        // 4,000 items of 40 bytes: the first quarter is compared, the others are digested.
        let item = |number: u32| format!("{:040}", number % 4_000);
        let numbers = |seed| {
            let mut counter = counter(seed);
            let numbers: Vec<u32> = (0..9_000).map(|at| counter.count(&item(at))).collect();
            assert_eq!(counter.len(), 4_000);
            assert!(matches!(counter.items, Items::Many { .. }));
            numbers
        };
        let expected: Vec<u32> = (0..9_000).map(|at| at / 4_000).collect();
        for seed in SEEDS {
            assert_eq!(numbers(seed), expected);
        }
    }

    #[test]
    fn items_that_differ_little_are_different() {
        for seed in SEEDS {
            let mut counter = counter(seed);
            for length in 1..100 {
                let mut bytes = vec![b'.'; length];
                for at in 0..length {
                    for byte in [0, b'-', b'/', b'~'] {
                        bytes[at] = byte;
                        let text = std::str::from_utf8(&bytes).unwrap();
                        assert_eq!(counter.count(&(text, 7_u8)), 0, "{length} {at} {byte}");
                        let (left, right) = text.split_at(length / 2);
                        assert_eq!(counter.count(&(left, right)), 0);
                    }
                    bytes[at] = b'.';
                }
            }
            assert_eq!(counter.count(&("\0", 7_u8)), 1);
        }
    }

    /// Returns messages that a table of fewer than 8 units stores in its first unit, chosen for a known key.
    fn chosen(key: [u8; 16], messages: usize) -> Vec<String> {
        let digester = Digester::new(Seed::of_test(key, ""));
        let texts = (0_u32..).map(|number| format!("Call to undefined method {number:08}::run()"));
        let is_first = |text: &String| {
            let mut bytes = HashedBytes::default();
            digester.digest(bytes.of(text)) as u64 >> 49 & 7 == 0
        };
        texts.filter(is_first).take(messages).collect()
    }

    #[test]
    fn messages_that_were_chosen_against_the_table_take_linear_steps() {
        let texts = chosen(SEEDS[1], 80_000);
        let steps = |messages: usize, key| {
            let mut counter = counter(key);
            for again in 0..2 {
                for text in &texts[..messages] {
                    assert_eq!(counter.count(text), again);
                }
            }
            match &counter.items {
                Items::Many { digests, .. } => digests.steps.get(),
                Items::Few(..) => 0,
            }
        };
        for key in [SEEDS[1], SEEDS[2]] {
            let (small, large) = (steps(40_000, key), steps(80_000, key));
            assert!(small > 40_000);
            assert!(
                large * 10 <= small * 22,
                "{small} steps, {large} for double"
            );
        }
    }

    #[test]
    fn a_cleared_counter_counts_anew() {
        let mut counter = counter(SEEDS[0]);
        for round in [10_u32, 5_000, 3, 3] {
            for item in 0..round {
                assert_eq!(counter.count(&item), 0);
                assert_eq!(counter.count(&item), 1);
            }
            assert_eq!(counter.len(), round as usize);
            counter.clear();
            assert!(counter.is_empty());
        }
    }

    #[test]
    fn an_item_takes_26_bytes_whatever_the_number() {
        // Around the sizes at which a doubling table has just grown.
        for items in [15_000_u64, 28_673, 57_345, 100_000] {
            let used = allocation_counter::measure(|| {
                let mut counter = counter(SEEDS[1]);
                for item in 0..items {
                    counter.count(&item);
                }
                mem::forget(counter);
            });
            let (held, growing) = (used.bytes_current as u64 / items, used.bytes_max / items);
            assert!(held <= 26, "{items} items hold {held} bytes each");
            assert!(growing <= 40, "{items} items grow in {growing} bytes each");
        }
    }
}
