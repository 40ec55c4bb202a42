#[cfg(test)]
use std::cell::Cell;
use std::collections::BTreeMap;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

/// An item of a [`Table`].
pub(super) trait Slot {
    /// Returns a hash with a key that the author of a report does not know. Its lower 64 bits determine the place of
    /// the slot. Slots with equal hashes are the same.
    fn hash(&self) -> u128;
}

/// A hash table that grows by a quarter instead of doubling.
///
/// It is split into units of equal size, each for a range of hashes. A table that doubles needs up to 39 bytes for a
/// slot of 16, and 58 while it grows; this one needs 26.
///
/// A slot is looked up in only one unit, so the steps for a slot are limited for any hashes. Hashes that collide in a
/// few units, as they can if the author of a report knows the key, are stored in a map.
#[derive(Clone, Debug)]
pub(super) struct Table<T> {
    units: Vec<HashTable<T>>,
    crowded: BTreeMap<u128, T>,
    len: usize,
    /// The number of compared or moved slots.
    #[cfg(test)]
    pub(super) steps: Cell<u64>,
}

/// The number of slots in a unit: `hashbrown` fills seven eighths of 2,048.
const UNIT: usize = 1_792;

/// The average number of slots in a unit below which a full unit is crowded. Uniform hashes fill all units almost
/// evenly.
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

    /// Inserts a slot whose unit is full.
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

    /// Removes all slots. Keeps the memory if most of it was used, else that of one unit.
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

    /// Returns the unit of a place. `hashbrown` uses the lowest and the highest bits, so this uses the middle ones.
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

    /// Adds a quarter of the units. Slots stay in the order of their units, so an old unit is freed before the next is
    /// emptied.
    fn grow(&mut self) {
        let units = (self.units.len() * 5 / 4).max(self.units.len() + 1);
        let old = std::mem::take(&mut self.units);
        self.units.resize_with(units, HashTable::new);
        for unit in old {
            for slot in unit {
                let at = self.unit(slot.hash() as u64);
                // Allocated with its full size, since it would double as it grows.
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
    fn slots_in_one_place_take_linear_steps() {
        // With colliding units, or with few distinct hashes of 64 bits.
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
            // From the size at which the units are full.
            let (small, large) = (steps(25_000), steps(50_000));
            assert!(
                large * 10 <= small * 22,
                "{small} steps, {large} for double"
            );
        }
    }

    #[test]
    fn uniform_slots_take_few_steps() {
        let mut table = Table::default();
        for number in 0..100_000_u64 {
            table.insert(number);
        }
        let steps = table.steps.get();
        assert!(steps <= 100_000 * 8, "{steps} steps");
    }
}
