//! Records of one vulnerability.

use std::collections::BTreeMap;

use crate::{NoteKind, Record, Str};

/// Groups of records that share a name: tools list the records of several databases on one vulnerability.
///
/// ```
/// use finding_source::NamedGroups;
///
/// let mut groups: NamedGroups<'_, Vec<u32>> = NamedGroups::default();
/// for (number, names) in [(1, ["GHSA-1", "CVE-1"]), (2, ["GO-1", "CVE-2"]), (3, ["OSV-1", "CVE-1"])] {
///     let (group, _) = groups.entry(&names.map(Into::into), Vec::new);
///     group.push(number);
/// }
/// assert_eq!(groups.into_groups(), [vec![1, 3], vec![2]]);
/// ```
#[derive(Clone, Debug)]
pub struct NamedGroups<'r, G> {
    groups: Vec<G>,
    /// The group that has a name.
    named: BTreeMap<Str<'r>, usize>,
}

impl<G> Default for NamedGroups<'_, G> {
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            named: BTreeMap::new(),
        }
    }
}

impl<'r, G> NamedGroups<'r, G> {
    /// Returns the group that has one of these names, or adds a new one, and whether it was known. The group receives the
    /// names that no group has.
    pub fn entry(&mut self, names: &[Str<'r>], new: impl FnOnce() -> G) -> (&mut G, bool) {
        let known = names.iter().find_map(|name| self.named.get(name)).copied();
        let at = known.unwrap_or(self.groups.len());
        if known.is_none() {
            self.groups.push(new());
        }
        self.name(names, at);
        (&mut self.groups[at], known.is_some())
    }

    /// Adds a group. It gets those of the names that no group has.
    pub fn push(&mut self, names: &[Str<'r>], group: G) {
        self.name(names, self.groups.len());
        self.groups.push(group);
    }

    fn name(&mut self, names: &[Str<'r>], at: usize) {
        for name in names {
            self.named.entry(name.clone()).or_insert(at);
        }
    }

    /// Returns true before the first group was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Returns the groups in the order of their first records.
    #[must_use]
    pub fn into_groups(self) -> Vec<G> {
        self.groups
    }
}

impl Record<'_> {
    /// Notes that a record of a package was skipped because it has no id, which makes the report partial.
    pub fn skipped_without_id(&mut self, what: &str, package: &str) {
        self.partial(format!("{what} without an id was skipped"));
        let text = format!("skipped {what} of `{package}` without an id");
        self.remark(NoteKind::Other, text);
    }

    /// Notes that a record of a package was joined with an earlier one of the same vulnerability.
    pub fn joined(&mut self, id: &str, package: &str, first: &str) {
        let text = format!("joined {id} of `{package}` with {first}: one vulnerability");
        self.remark(NoteKind::Repeated, text);
    }
}
