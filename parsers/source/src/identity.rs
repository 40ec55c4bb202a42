use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::io::Write as _;

use crate::seen::{Fingerprint, Seen};

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
    numbering: Numbering,
}

/// What must be remembered to number equal identities.
#[derive(Clone, Copy, Debug, Default)]
enum Numbering {
    /// All that were.
    #[default]
    All,
    /// Those of the same group.
    Grouped,
    /// Nothing.
    Unique,
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
        self.numbering = Numbering::Unique;
        self
    }

    /// The same identity, of a format that keeps together what has the same first part, as tools write that go from file
    /// to file. Then numbering remembers the groups of a long report, not all of its entries.
    ///
    /// A report that keeps to it gives the same numbers as without. In one that does not, and has more than 65,536
    /// entries, what comes behind them and belongs to a group that was left before gets a further part, `again`.
    #[must_use]
    pub fn grouped(mut self) -> Self {
        self.numbering = Numbering::Grouped;
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
            Self::write_part(name, value, out);
        }
        if self.occurrence > 0 {
            out.extend_from_slice(b"occurrence=");
            out.extend_from_slice(self.occurrence.to_string().as_bytes());
            out.push(b'\n');
        }
    }

    /// Writes one part in the form of [`write_to`](Self::write_to): for what stands in an id beside the identity.
    pub fn write_part(name: &str, value: &str, out: &mut Vec<u8>) {
        out.extend_from_slice(name.as_bytes());
        out.push(b'=');
        // Nothing can go wrong in memory.
        let _ = write!(out, "{}", value.len());
        out.push(b':');
        out.extend_from_slice(value.as_bytes());
        out.push(b'\n');
    }

    /// The same identity without borrows.
    #[must_use]
    pub fn into_owned(self) -> Identity<'static> {
        let own =
            |(name, value): (&'static str, Cow<'r, str>)| (name, Cow::Owned(value.into_owned()));
        Identity {
            parts: self.parts.into_iter().map(own).collect(),
            occurrence: self.occurrence,
            numbering: self.numbering,
        }
    }
}

/// Numbers the equal identities of a report.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    seen: Seen,
    grouped: Seen,
    groups: Seen,
    /// The group that is being read, and how often it was left before, as far as that matters.
    group: Option<(Fingerprint, u32)>,
    /// Not everything of the groups is remembered any more.
    forgot: bool,
}

/// Entries to remember before the groups they are of are trusted to be closed.
const REMEMBERED: usize = 1 << 16;

impl Numbers {
    /// Numbers `identity` if an equal one was there before.
    pub(crate) fn number(&mut self, identity: &mut Identity<'_>) {
        let seen = match identity.numbering {
            Numbering::Unique => return,
            Numbering::All => &mut self.seen,
            Numbering::Grouped => {
                self.enter_group(identity);
                &mut self.grouped
            }
        };
        identity.occurrence = seen.count(&*identity);
    }

    fn enter_group(&mut self, identity: &mut Identity<'_>) {
        let mut group = Fingerprint::default();
        identity.parts.first().hash(&mut group);
        let again = match &self.group {
            Some((same, again)) if *same == group => *again,
            _ => {
                if self.grouped.len() >= REMEMBERED {
                    self.grouped.clear();
                    self.forgot = true;
                }
                let before = self.groups.count(&group.finish());
                let again = if self.forgot { before } else { 0 };
                self.group = Some((group, again));
                again
            }
        };
        if again > 0 {
            identity.parts.push(("again", again.to_string().into()));
        }
    }
}
#[cfg(test)]
mod tests {
    use std::collections::HashSet;

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
        let mut numbers = Numbers::default();
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
        let mut numbers = Numbers::default();
        let plain = Identity::new().with("key", "a");
        let mut unique = plain.clone().unique();
        assert_eq!(unique, plain);
        assert_eq!(bytes(&unique), bytes(&plain));
        numbers.number(&mut unique);
        assert!(numbers.seen.is_empty());
    }

    fn of_file(file: u32, message: u32) -> Identity<'static> {
        Identity::new()
            .with("path", format!("src/{file}.php"))
            .with("message", message.to_string())
            .grouped()
    }

    #[test]
    fn groups_that_stand_together_are_numbered_as_if_all_were_remembered() {
        let (mut numbers, mut all) = (Numbers::default(), Seen::new());
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
    fn identities_of_a_group_that_comes_again_are_still_unique() {
        let mut numbers = Numbers::default();
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
