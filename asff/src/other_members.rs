use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// The members of an object that its type does not define: names that the model does not list, and known names whose
/// value has another type (a score as a string, `null`).
///
/// They are kept and written again unchanged. If a typed member of the same name has a value, that value is written
/// instead.
///
/// ```
/// let read: asff::Severity = serde_json::from_str(r#"{"Label":"HIGH","Normalized":"70"}"#)?;
/// assert_eq!(read.normalized, None);
/// assert_eq!(read.other_members.get("Normalized"), Some(&"70".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct OtherMembers {
    #[expect(
        clippy::box_collection,
        reason = "nearly always empty, and in every structure"
    )]
    entries: Option<Box<BTreeMap<String, Value>>>,
    // One bit for each required member that the document did not have.
    absent: u16,
}

impl OtherMembers {
    /// Creates an empty collection.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            entries: None,
            absent: 0,
        }
    }

    pub(crate) fn with_absent(bits: &[u8]) -> Self {
        let mut members = Self::new();
        for &bit in bits {
            members.set_absent(bit, true);
        }
        members
    }

    pub(crate) fn is_absent(&self, bit: u8) -> bool {
        self.absent & (1 << bit) != 0
    }

    pub(crate) fn set_absent(&mut self, bit: u8, absent: bool) {
        if absent {
            self.absent |= 1 << bit;
        } else {
            self.absent &= !(1 << bit);
        }
    }

    /// Sets a member and returns the previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.entries
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.entries.as_mut()?.remove(name)
    }

    /// Returns the value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entries.as_ref()?.get(name)
    }

    /// Returns all members, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries
            .iter()
            .flat_map(|entries| entries.iter())
            .map(|(name, value)| (&**name, value))
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.as_ref().map_or(0, |entries| entries.len())
    }

    /// Returns whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for OtherMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl PartialEq for OtherMembers {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}
