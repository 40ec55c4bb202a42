use std::collections::BTreeSet;
use std::hash::{Hash, Hasher as _};

use finding::Numbering;
use siphasher::sip::SipHasher13;

use super::OccurrenceCounter;
use super::table::{Slot, Table};
use crate::seed::Seed;
use crate::{Finding, Note, NoteKind, Record};

/// Finds entries of a report by their contents.
///
/// For each entry a keyed hash of its contents and its position are kept, 26 bytes for a position of 8. Contents are
/// read again and compared before two entries count as equal.
///
/// Time is proportional to the document: after entries of four times its length were read again, which only a hostile
/// report needs, further entries count as different, with a note.
#[derive(Debug)]
pub struct EntryIndex<'r, A = usize> {
    seed: Seed<'r>,
    table: Table<Entry<A>>,
    budget: Budget,
}

/// The number of bytes that may still be read again.
#[derive(Debug)]
struct Budget {
    left: usize,
    noted: bool,
}

impl Budget {
    fn new(seed: Seed<'_>) -> Self {
        /// The limit on bytes that are read again, as a multiple of the length of the document.
        const TIMES: usize = 4;
        Self {
            left: seed.document_len().saturating_mul(TIMES),
            noted: false,
        }
    }

    fn read<T>(
        &mut self,
        record: &mut Record<'_>,
        read: impl FnOnce() -> Option<(T, usize)>,
    ) -> Option<T> {
        if self.left == 0 {
            if !record.is_scratch() && !std::mem::replace(&mut self.noted, true) {
                let text = "the report has too many equal entries to compare them all: the others are kept";
                record.note(Note::new(NoteKind::Other, text));
            }
            return None;
        }
        let (value, bytes) = read()?;
        self.left = self.left.saturating_sub(bytes.max(1));
        Some(value)
    }
}

#[derive(Clone, Copy, Debug)]
struct Entry<A> {
    hash: u64,
    at: A,
}

impl<A> Slot for Entry<A> {
    fn hash(&self) -> u128 {
        self.hash.into()
    }
}

impl<'r, A: Copy> EntryIndex<'r, A> {
    /// Creates an index for entries of one report. It takes no memory until an entry is added.
    #[must_use]
    pub fn new(seed: Seed<'r>) -> Self {
        Self {
            seed,
            table: Table::default(),
            budget: Budget::new(seed),
        }
    }

    /// Returns the number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Returns whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the first entry whose contents equal `contents`, or adds `at` and returns `None`.
    ///
    /// `read` reads an entry again, and returns its contents and its length in bytes.
    ///
    /// Entries with different contents and equal hashes count as different.
    pub fn find<C: Hash + PartialEq>(
        &mut self,
        contents: &C,
        at: A,
        record: &mut Record<'_>,
        read: impl FnOnce(A) -> Option<(C, usize)>,
    ) -> Option<A> {
        let entry = Entry {
            hash: self.seed.hash(contents),
            at,
        };
        let earlier = self.table.insert(entry)?.at;
        let other = self.budget.read(record, || read(earlier))?;
        (other == *contents).then_some(earlier)
    }
}

/// Finds entries that give a finding which was returned before.
///
/// A key distinguishes most entries of a format, such as the tool's own id of an issue. Entries with different keys are
/// different. For two entries with the same key the findings are compared, and only an equal one is a duplicate. A hash
/// and a position are kept for each entry, 26 bytes for a position of 8; an earlier entry is read again to be compared.
#[derive(Debug)]
pub struct Duplicates<'r, A = usize> {
    /// The first entry of each key.
    first: Table<Entry<A>>,
    /// Hashes of the keys with several entries.
    contested: BTreeSet<u64>,
    /// The entries of those keys.
    findings: EntryIndex<'r, A>,
    /// The identities of those entries that the key numbers.
    identities: OccurrenceCounter<'r>,
}

/// The result of a check for duplicates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It is the first entry with its key.
    No,
    /// There is an entry with its key, but none with an equal finding.
    Different,
    /// There is an entry with an equal finding.
    Equal,
}

/// The hash of an entry's key, for [`Duplicates`].
///
/// It selects the entries to compare. It has no secret key: an attacker can cause comparisons, whose number the table
/// limits.
#[derive(Clone, Copy, Debug)]
pub struct KeyHash(u64);

impl KeyHash {
    /// Returns the hash of `key`.
    #[must_use]
    pub fn of(key: &(impl Hash + ?Sized)) -> Self {
        let mut hasher = SipHasher13::new();
        key.hash(&mut hasher);
        Self(hasher.finish())
    }
}

impl<'r, A: Copy> Duplicates<'r, A> {
    /// Creates a detector for entries of one report. It takes no memory until an entry is checked.
    #[must_use]
    pub fn new(seed: Seed<'r>) -> Self {
        Self {
            first: Table::default(),
            contested: BTreeSet::new(),
            findings: EntryIndex::new(seed),
            identities: OccurrenceCounter::new(seed),
        }
    }

    /// Compares `finding`, whose entry is `at`, with earlier ones that have this key, and remembers it.
    ///
    /// `read` reads an entry again, and returns its finding and its length in bytes. It passes [`Record::scratch`] as
    /// record, since notes were already written the first time.
    ///
    /// An identity that is [unique](crate::Identity::unique) by this key is numbered if the key has another finding.
    pub fn check(
        &mut self,
        key: KeyHash,
        at: A,
        finding: &mut Finding<'r>,
        record: &mut Record<'_>,
        read: impl FnMut(A) -> Option<(Finding<'r>, usize)>,
    ) -> Repeat {
        let count = |identities: &mut OccurrenceCounter<'r>, first: Option<&Finding<'r>>| {
            // If it could not be compared, it most likely has this identity.
            identities.count(&first.unwrap_or(finding).identity);
        };
        let (repeat, _) = self.compare(key, at, &*finding, record, read, count);
        if repeat == Repeat::Different && finding.identity.numbering() == Numbering::Unique {
            let occurrence = self.identities.count(&finding.identity);
            finding.identity.set_occurrence(occurrence);
        }
        repeat
    }

    /// Compares other contents of an entry, see [`check`](Self::check).
    pub fn check_contents<C: Hash + PartialEq>(
        &mut self,
        key: KeyHash,
        at: A,
        contents: &C,
        record: &mut Record<'_>,
        read: impl FnMut(A) -> Option<(C, usize)>,
    ) -> Repeat {
        let (repeat, _) = self.compare(key, at, contents, record, read, |_, _| {});
        repeat
    }

    /// Returns the first entry with this key and equal contents, or remembers `at` and returns `None`: see
    /// [`EntryIndex::find`], which compares all entries and therefore hashes all contents.
    pub fn find<C: Hash + PartialEq>(
        &mut self,
        key: KeyHash,
        contents: &C,
        at: A,
        record: &mut Record<'_>,
        read: impl FnMut(A) -> Option<(C, usize)>,
    ) -> Option<A> {
        let (_, equal) = self.compare(key, at, contents, record, read, |_, _| {});
        equal
    }

    /// Passes the first entry of a key to `show` if there is a second one. Returns `None` if it could not be read. The second
    /// result is the equal entry.
    fn compare<C: Hash + PartialEq>(
        &mut self,
        KeyHash(key): KeyHash,
        at: A,
        contents: &C,
        record: &mut Record<'_>,
        mut read: impl FnMut(A) -> Option<(C, usize)>,
        show: impl FnOnce(&mut OccurrenceCounter<'r>, Option<&C>),
    ) -> (Repeat, Option<A>) {
        let Some(&mut Entry { at: first, .. }) = self.first.insert(Entry { hash: key, at }) else {
            return (Repeat::No, None);
        };
        if self.contested.insert(key) {
            let earlier = self.findings.budget.read(record, || read(first));
            show(&mut self.identities, earlier.as_ref());
            if let Some(earlier) = earlier {
                self.findings.find(&earlier, first, record, &mut read);
            }
        }
        match self.findings.find(contents, at, record, read) {
            None => (Repeat::Different, None),
            equal => (Repeat::Equal, equal),
        }
    }

    /// Forgets all entries, for a list whose entries are only compared with each other. The bytes that were read again
    /// still count.
    pub fn clear(&mut self) {
        self.first.clear();
        self.contested.clear();
        self.findings.table.clear();
        self.identities.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Identity, Kind, Rule};

    /// An entry: a key, and a description.
    type Raw = (&'static str, &'static str);

    fn finding((key, description): Raw) -> Finding<'static> {
        let identity = Identity::new().with("key", key).unique();
        let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), key, identity);
        finding.description = Some(description.into());
        finding
    }

    /// Checks entries in sequence. Returns the occurrences of those that are not duplicates, and the number that were
    /// read again.
    fn check(entries: &[Raw], seed: Seed<'static>) -> (Vec<Option<u32>>, usize) {
        let mut duplicates = Duplicates::new(seed);
        let mut record = Record::scratch();
        let mut again = 0;
        let outcomes = entries.iter().enumerate().map(|(at, &raw)| {
            let mut own = finding(raw);
            let read = |at: usize| {
                again += 1;
                let (key, description) = entries[at];
                Some((finding(entries[at]), key.len() + description.len()))
            };
            let repeated = duplicates.check(KeyHash::of(raw.0), at, &mut own, &mut record, read);
            (repeated != Repeat::Equal).then(|| own.identity.occurrence())
        });
        (outcomes.collect(), again)
    }

    fn numbers(count: usize) -> Vec<&'static str> {
        (0..count).map(|n| &*n.to_string().leak()).collect()
    }

    /// Returns a seed for a document that is long enough for the comparisons.
    fn seed(key: [u8; 16]) -> Seed<'static> {
        Seed::of_test(key, "x".repeat(100_000).leak())
    }

    const SEEDS: [[u8; 16]; 3] = [[0; 16], [9; 16], [255; 16]];

    #[test]
    fn only_an_equal_finding_is_a_duplicate() {
        let entries = [
            ("a", "one"),
            ("b", "one"),
            ("a", "one"),
            ("a", "two"),
            ("a", "two"),
            ("b", "three"),
            ("a", "three"),
            ("a", "one"),
        ];
        let expected = [
            Some(0),
            Some(0),
            None,
            Some(1),
            None,
            Some(1),
            Some(2),
            None,
        ];
        for key in SEEDS {
            assert_eq!(check(&entries, seed(key)).0, expected);
        }
    }

    #[test]
    fn a_long_list_has_the_same_duplicates_under_every_seed() {
        let texts = numbers(1_000);
        let entries: Vec<Raw> = (0..9_000)
            .map(|n| (texts[n * n % 1_000], texts[n % 7]))
            .collect();
        let different: BTreeSet<&Raw> = entries.iter().collect();
        let expected = check(&entries, seed(SEEDS[0])).0;
        assert_eq!(expected.iter().flatten().count(), different.len());
        for key in SEEDS {
            assert_eq!(check(&entries, seed(key)).0, expected);
        }
    }

    #[test]
    fn a_key_with_many_findings_is_read_again_once() {
        let entries: Vec<Raw> = numbers(1_000).into_iter().map(|n| ("key", n)).collect();
        let (outcomes, again) = check(&entries, seed(SEEDS[1]));
        assert_eq!(again, 1);
        assert_eq!(outcomes, (0..1_000).map(Some).collect::<Vec<_>>());
    }

    #[test]
    fn a_document_of_too_many_equal_entries_is_returned_and_not_read_forever() {
        let entries = [("key", "a text of fifty bytes, and so one of few to compare"); 100];
        let document = "a document of some length, four times which may be read again";
        let (outcomes, again) = check(&entries, Seed::of_test(SEEDS[1], document));
        let duplicates = outcomes.iter().filter(|outcome| outcome.is_none()).count();
        // 61 bytes, four times which may be read again in steps of 54: the first entry, and the compared ones.
        assert_eq!((duplicates, again), (4, 5));
        let kept: Vec<u32> = outcomes.iter().flatten().copied().collect();
        assert_eq!(kept, (0..96).collect::<Vec<_>>());
    }

    #[test]
    fn a_key_is_found_again_in_26_bytes() {
        let keys = numbers(30_000);
        let seed = seed(SEEDS[1]);
        let mut duplicates = Duplicates::new(seed);
        let mut record = Record::scratch();
        let mut findings: Vec<_> = keys.iter().map(|key| finding((key, ""))).collect();
        let held = allocation_counter::measure(|| {
            for (at, own) in findings.iter_mut().enumerate() {
                let key = KeyHash::of(keys[at]);
                let repeat = duplicates.check(key, at, own, &mut record, |_| None);
                assert_eq!(repeat, Repeat::No);
            }
        });
        assert!(held.bytes_current as usize / keys.len() <= 26);
        let read = |at: usize| Some((finding((keys[at], "")), 0));
        for at in [0, 1, 29_999] {
            let key = KeyHash::of(keys[at]);
            let repeat = duplicates.check(key, 0, &mut findings[at], &mut record, read);
            assert_eq!(repeat, Repeat::Equal);
        }
    }

    #[test]
    fn the_first_equal_entry_of_a_key_is_found() {
        let entries = [("a", 1), ("b", 1), ("a", 2), ("a", 1), ("a", 2), ("a", 1)];
        let mut duplicates = Duplicates::new(seed(SEEDS[1]));
        let mut record = Record::scratch();
        let found = entries.iter().enumerate().map(|(at, (key, contents))| {
            let read = |at: usize| Some((entries[at].1, 1));
            duplicates.find(KeyHash::of(key), contents, at, &mut record, read)
        });
        let found: Vec<Option<usize>> = found.collect();
        assert_eq!(found, [None, None, None, Some(0), Some(2), Some(0)]);
    }

    #[test]
    fn contents_with_one_hash_are_different_unless_they_are_equal() {
        #[derive(PartialEq)]
        struct OneHash(u32);
        impl Hash for OneHash {
            fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
        }
        let mut index = EntryIndex::new(seed(SEEDS[1]));
        let mut record = Record::scratch();
        let read = |at: u32| Some((OneHash(at), 1));
        assert_eq!(index.find(&OneHash(1), 1, &mut record, read), None);
        assert_eq!(index.find(&OneHash(2), 2, &mut record, read), None);
        assert_eq!(index.find(&OneHash(1), 3, &mut record, read), Some(1));
    }
}
