#[cfg(test)]
use std::cell::Cell;
use std::collections::BTreeMap;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

/// What a [`Table`] holds.
pub(super) trait Slot {
    /// A hash under a key that the author of a report does not know. Its lower 64 bits decide where the slot is kept. Slots
    /// of one hash are the same.
    fn hash(&self) -> u128;
}

/// A hash table that grows by a quarter instead of doubling.
///
/// It is cut into units of one size, each for a range of hashes. A table that doubles holds up to 39 bytes a slot of 16,
/// and 58 while it grows; this one holds 26.
///
/// A slot is looked for among those of one unit, so the steps for a slot have a limit whatever the hashes. Hashes that
/// crowd in a few units, as they do when the author of a report knows the key, go to a map and leave the units as they are.
#[derive(Clone, Debug)]
pub(super) struct Table<T> {
    units: Vec<HashTable<T>>,
    crowded: BTreeMap<u128, T>,
    len: usize,
    /// Slots that were compared or moved.
    #[cfg(test)]
    pub(super) steps: Cell<u64>,
}

/// Slots of a unit: `hashbrown` fills seven eighths of 2,048.
const UNIT: usize = 1_792;

/// Slots of a unit on average, below which a full unit is crowded. Hashes that spread fill all units nearly as much.
const CROWDED: usize = UNIT / 2;

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            units: Vec::new(),
            crowded: BTreeMap::new(),
            len: 0,
            #[cfg(test)]
            steps: Cell::new(0),
        }
    }
}

impl<T: Slot> Table<T> {
    /// Returns the slot that is the same as `slot`, or adds it and returns `None`.
    pub(super) fn insert(&mut self, slot: T) -> Option<&mut T> {
        let hash = slot.hash();
        let at = self.unit(hash as u64);
        if self.units.get(at).is_none_or(|unit| unit.len() >= UNIT) {
            return self.insert_into_full(slot);
        }
        if !self.crowded.is_empty() && self.crowded.contains_key(&hash) {
            return self.crowded.get_mut(&hash);
        }
        let unit = self.units.get_mut(at)?;
        let is_same = |other: &T| {
            #[cfg(test)]
            self.steps.set(self.steps.get() + 1);
            other.hash() == hash
        };
        match unit.entry(hash as u64, is_same, |slot| slot.hash() as u64) {
            Entry::Occupied(known) => Some(known.into_mut()),
            Entry::Vacant(vacant) => {
                vacant.insert(slot);
                self.len += 1;
                None
            }
        }
    }

    /// The same, for a slot whose unit is full.
    fn insert_into_full(&mut self, slot: T) -> Option<&mut T> {
        let hash = slot.hash();
        let at = self.unit(hash as u64);
        let is_same = |other: &T| {
            #[cfg(test)]
            self.steps.set(self.steps.get() + 1);
            other.hash() == hash
        };
        let unit = self.units.get(at);
        if unit.is_some_and(|unit| unit.find(hash as u64, is_same).is_some()) {
            let unit = self.units.get_mut(at)?;
            return unit.find_mut(hash as u64, |other| other.hash() == hash);
        }
        if self.crowded.contains_key(&hash) {
            return self.crowded.get_mut(&hash);
        }
        let in_units = self.len - self.crowded.len();
        if in_units >= self.units.len() * CROWDED {
            self.grow();
        }
        self.put(slot);
        self.len += 1;
        None
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Forgets everything. Keeps the memory if most of it was used, for as many slots again; else that of a unit.
    pub(super) fn clear(&mut self) {
        if self.len < self.units.len() * CROWDED {
            self.units.truncate(1);
        }
        for unit in &mut self.units {
            unit.clear();
        }
        self.crowded.clear();
        self.len = 0;
    }

    /// The unit of a place. `hashbrown` uses the lowest and the highest bits, so this uses those between them.
    fn unit(&self, place: u64) -> usize {
        let middle = u64::from((place >> 20) as u32);
        ((middle * self.units.len() as u64) >> 32) as usize
    }

    fn put(&mut self, slot: T) {
        #[cfg(test)]
        self.steps.set(self.steps.get() + 1);
        let hash = slot.hash();
        let at = self.unit(hash as u64);
        match self.units.get_mut(at) {
            Some(unit) if unit.len() < UNIT => {
                unit.insert_unique(hash as u64, slot, |slot| slot.hash() as u64);
            }
            _ => {
                self.crowded.insert(hash, slot);
            }
        }
    }

    /// Adds a quarter of the units. Slots stay in the order of their units, so that an old unit can be given back before
    /// the next is emptied.
    fn grow(&mut self) {
        let units = (self.units.len() * 5 / 4).max(self.units.len() + 1);
        let old = std::mem::take(&mut self.units);
        self.units.resize_with(units, HashTable::new);
        for unit in old {
            for slot in unit {
                let at = self.unit(slot.hash() as u64);
                // Its full size at once: it would double as it grows.
                if let Some(unit) = self.units.get_mut(at).filter(|unit| unit.capacity() == 0) {
                    *unit = HashTable::with_capacity(UNIT);
                }
                self.put(slot);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Slot for u64 {
        fn hash(&self) -> u128 {
            // splitmix64: test data is not random.
            let mut bits = self.wrapping_add(0x9e37_79b9_7f4a_7c15);
            bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            u128::from(bits ^ (bits >> 31))
        }
    }

    #[test]
    fn every_slot_is_found_again_whatever_the_size() {
        let mut table = Table::default();
        for round in 0..2 {
            for number in 0..50_000_u64 {
                assert!(table.insert(number).is_none(), "{round} {number}");
                let probed = number / 2;
                assert_eq!(table.insert(probed), Some(&mut probed.clone()));
            }
            assert_eq!(table.len(), 50_000);
            assert!(table.crowded.is_empty());
            table.clear();
            assert_eq!(table.len(), 0);
        }
    }

    /// A slot whose hash was chosen.
    struct Chosen(u128);

    impl Slot for Chosen {
        fn hash(&self) -> u128 {
            self.0
        }
    }

    #[test]
    fn slots_that_are_all_kept_in_one_place_take_as_many_steps_as_there_are() {
        // Of one unit, or of few hashes of 64 bits.
        for differ in [|n| (n << 64) | n, |n| (n << 64) | (n % 16)] {
            let steps = |slots: u128| {
                let mut table = Table::default();
                for number in 0..slots {
                    assert!(table.insert(Chosen(differ(number))).is_none());
                }
                for number in 0..slots {
                    assert!(table.insert(Chosen(differ(number))).is_some());
                }
                assert!(table.units.len() <= 2 * slots as usize / UNIT + 2);
                table.steps.get()
            };
            // From where the units are full.
            let (small, large) = (steps(25_000), steps(50_000));
            assert!(
                large * 10 <= small * 22,
                "{small} steps, {large} for double"
            );
        }
    }

    #[test]
    fn slots_that_spread_take_few_steps() {
        let mut table = Table::default();
        for number in 0..100_000_u64 {
            table.insert(number);
        }
        let steps = table.steps.get();
        assert!(steps <= 100_000 * 8, "{steps} steps");
    }
}
