//! Numbers equal identities of one report.

use finding::Numbering;

use crate::Identity;
use crate::repeats::OccurrenceCounter;
use crate::seed::Seed;

/// Numbers the equal identities of a report.
#[derive(Debug)]
pub(crate) struct Numbers<'r> {
    all: OccurrenceCounter<'r>,
    grouped: OccurrenceCounter<'r>,
    groups: OccurrenceCounter<'r>,
    group: Group,
    /// True if identities of groups have been forgotten.
    forgot: bool,
}

/// The current group.
#[derive(Debug, Default)]
struct Group {
    /// The first part of its identities.
    name: &'static str,
    value: String,
    /// The number of times it was left before, counted after identities of groups have been forgotten.
    again: u32,
}

/// The number of remembered entries before their groups are considered closed.
const REMEMBERED: usize = 1 << 16;

impl<'r> Numbers<'r> {
    pub(crate) fn new(seed: Seed<'r>) -> Self {
        Self {
            all: OccurrenceCounter::new(seed),
            grouped: OccurrenceCounter::new(seed),
            groups: OccurrenceCounter::new(seed),
            group: Group::default(),
            forgot: false,
        }
    }

    /// Numbers `identity` if there was an equal one before.
    pub(crate) fn number(&mut self, identity: &mut Identity) {
        let occurrence = match identity.numbering() {
            Numbering::Unique => return,
            Numbering::All => self.all.count(&*identity),
            Numbering::Grouped => {
                self.enter_group(identity);
                self.grouped.count(&*identity)
            }
        };
        identity.set_occurrence(occurrence);
    }

    fn enter_group(&mut self, identity: &mut Identity) {
        if identity.parts().next() != Some((self.group.name, &*self.group.value)) {
            self.begin_group(identity);
        }
        if self.group.again > 0 {
            identity.push("again", &self.group.again.to_string());
        }
    }

    fn begin_group(&mut self, identity: &Identity) {
        if self.grouped.len() >= REMEMBERED {
            self.grouped.clear();
            self.forgot = true;
        }
        let Group { name, value, again } = &mut self.group;
        let first = identity.parts().next().unwrap_or_default();
        let before = self.groups.count(&first);
        *name = first.0;
        value.clear();
        value.push_str(first.1);
        *again = if self.forgot { before } else { 0 };
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn numbers() -> Numbers<'static> {
        Numbers::new(Seed::test())
    }

    fn bytes(identity: &Identity) -> Vec<u8> {
        let mut out = Vec::new();
        identity.write_to(&mut out);
        out
    }

    #[test]
    fn equal_identities_are_numbered_in_order() {
        let mut numbers = numbers();
        let occurrences: Vec<u32> = ["a", "b", "a", "a"]
            .into_iter()
            .map(|part| {
                let mut identity = Identity::new().with("part", part);
                numbers.number(&mut identity);
                identity.occurrence()
            })
            .collect();
        assert_eq!(occurrences, [0, 0, 1, 2]);
    }

    #[test]
    fn an_identity_that_is_unique_is_equal_and_not_remembered() {
        let mut numbers = numbers();
        let plain = Identity::new().with("key", "a");
        let mut unique = plain.clone().unique();
        assert_eq!(unique, plain);
        assert_eq!(bytes(&unique), bytes(&plain));
        numbers.number(&mut unique);
        assert!(numbers.all.is_empty());
    }

    fn of_file(file: u32, message: u32) -> Identity {
        Identity::new()
            .with("path", format!("src/{file}.php"))
            .with("message", message.to_string())
            .grouped()
    }

    #[test]
    fn contiguous_groups_are_numbered_as_if_all_were_remembered() {
        let (mut numbers, mut all) = (numbers(), OccurrenceCounter::new(Seed::test()));
        for file in 0..2_000 {
            for message in (0..50).chain(0..file % 10) {
                let mut identity = of_file(file, message);
                let before = all.count(&identity);
                numbers.number(&mut identity);
                assert_eq!(identity.occurrence(), before);
                assert_eq!(identity.parts().count(), 2);
            }
        }
        assert!(all.len() > REMEMBERED);
        assert!(numbers.grouped.len() < REMEMBERED + 100);
    }

    #[test]
    fn identities_of_a_repeated_group_are_still_unique() {
        let mut numbers = numbers();
        let mut unique = HashSet::new();
        let mut entries = 0;
        for round in 0..4 {
            for file in 0..2_000 {
                for message in 0..20 {
                    let mut identity = of_file(file, message);
                    numbers.number(&mut identity);
                    if round == 0 {
                        assert_eq!((identity.occurrence(), identity.parts().count()), (0, 2));
                    }
                    entries += 1;
                    unique.insert(bytes(&identity));
                }
            }
        }
        assert_eq!(unique.len(), entries);
    }
}
