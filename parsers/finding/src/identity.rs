use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::io::Write as _;
use std::{fmt, mem};

use tinyvec::TinyVec;

use crate::{ContainerImage, Package};

/// The parts that identify a defect in two runs of its tool.
///
/// These are named parts in a fixed order: the vulnerability and the package, the rule, the path and the message, and
/// so on. They never contain an index, a build number, a time, a severity or a database id. The README of each crate
/// lists the parts of its sources. Two findings of one tool with equal parts are the same defect, in any format of the
/// report.
///
/// If several entries of one report have equal parts, `Findings` of `finding-source` numbers them, so that every
/// finding of a report has a unique identity.
#[derive(Clone, Default)]
pub struct Identity {
    /// The values, one after another: one text instead of several.
    values: String,
    /// The names, and the ends of their values.
    parts: TinyVec<[(&'static str, usize); INLINE]>,
    occurrence: u32,
    /// Independent of the defect, and therefore not compared.
    numbering: Numbering,
}

/// The entries to remember for numbering equal identities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbering {
    /// All entries.
    #[default]
    All,
    /// The entries with the same first part.
    Grouped,
    /// None.
    Unique,
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        (&self.values, &self.parts, self.occurrence)
            == (&other.values, &other.parts, other.occurrence)
    }
}

impl Eq for Identity {}

impl Hash for Identity {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.values.as_bytes());
        for &(name, end) in &self.parts {
            state.write(name.as_bytes());
            state.write_u64(name.len() as u64 ^ (end as u64) << 32);
        }
        state.write_u32(self.occurrence);
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("parts", &self.parts().collect::<Vec<_>>())
            .field("occurrence", &self.occurrence)
            .field("numbering", &self.numbering)
            .finish()
    }
}

/// The number of parts without memory of their own.
const INLINE: usize = 4;

/// The bytes that are reserved in addition to the first value.
const RESERVED: usize = 192;

impl Identity {
    /// Creates an identity without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.push(name, value.as_ref());
        self
    }

    /// Adds an optional part. An absent part differs from an empty one.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<impl AsRef<str>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds the name, the version and the path of a package.
    ///
    /// ```
    /// use finding::{Identity, Package};
    ///
    /// let identity = Identity::new().with_package(&Package::new("lodash"));
    /// assert!(identity.parts().eq([("package", "lodash")]));
    /// ```
    #[must_use]
    pub fn with_package(self, package: &Package<'_>) -> Self {
        self.with("package", &package.name)
            .with_some("version", package.version.as_ref())
            .with_some("path", package.path.as_ref())
    }

    /// Adds the [name](ContainerImage::untagged) of an image without tag and digest, which change with each build.
    #[must_use]
    pub fn with_image(self, image: Option<&ContainerImage<'_>>) -> Self {
        self.with_some("image", image.and_then(ContainerImage::untagged))
    }

    /// Marks the identity as already unique in its report, so it is not tracked for numbering. For entries with a key
    /// of the tool that the source passes to `Duplicates` of `finding-source`, which numbers those with the same key.
    #[must_use]
    pub fn unique(mut self) -> Self {
        self.numbering = Numbering::Unique;
        self
    }

    /// Declares that entries with the same first part are contiguous, as in tools that process file by file. Numbering
    /// then remembers the groups of a long report instead of all its entries.
    ///
    /// Numbering is unchanged if entries really are contiguous. Otherwise, in a report with more than 65,536 entries,
    /// later entries of a group that was left before get a further part, `again`.
    #[must_use]
    pub fn grouped(mut self) -> Self {
        self.numbering = Numbering::Grouped;
        self
    }

    /// Returns the parts in order.
    pub fn parts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let mut from = 0;
        self.parts.iter().map(move |&(name, to)| {
            let value = &self.values[from..to];
            from = to;
            (name, value)
        })
    }

    /// Returns whether there are no parts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns the entries to remember for numbering, see [`unique`](Self::unique) and [`grouped`](Self::grouped).
    #[must_use]
    pub fn numbering(&self) -> Numbering {
        self.numbering
    }

    /// Adds a part, as [`with`](Self::with) does.
    pub fn push(&mut self, name: &'static str, value: &str) {
        if self.parts.is_empty() {
            self.values.reserve(value.len() + RESERVED);
        }
        self.values.push_str(value);
        self.parts.push((name, self.values.len()));
    }

    /// Sets the number among entries with equal parts.
    pub fn set_occurrence(&mut self, occurrence: u32) {
        self.occurrence = occurrence;
    }

    /// Returns the number among entries with equal parts, from 0.
    #[must_use]
    pub fn occurrence(&self) -> u32 {
        self.occurrence
    }

    /// Writes the parts so that different identities give different bytes. The form is stable, since ids are derived
    /// from it.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        for (name, value) in self.parts() {
            Self::write_part(name, value, out);
        }
        if self.occurrence > 0 {
            // Writing to memory does not fail.
            let _ = writeln!(out, "occurrence={}", self.occurrence);
        }
    }

    /// Writes one part in the form of [`write_to`](Self::write_to), for values in an id in addition to the identity.
    pub fn write_part(name: &str, value: &str, out: &mut Vec<u8>) {
        out.extend_from_slice(name.as_bytes());
        write_length(value.len(), out);
        out.extend_from_slice(value.as_bytes());
        out.push(b'\n');
    }

    /// Replaces parts: `replace` returns the new text of a part that changes.
    ///
    /// The guarantee of a source that the parts are unique does not extend to the new ones.
    pub fn replace<'t>(&mut self, replace: impl FnMut(&str, &str) -> Option<Cow<'t, str>>) {
        self.replace_with(&mut String::new(), replace);
    }

    /// Replaces parts, as [`replace`](Self::replace) does. The new values are written to `spare`, which gets the memory of
    /// the old ones.
    pub(crate) fn replace_with<'t>(
        &mut self,
        spare: &mut String,
        mut replace: impl FnMut(&str, &str) -> Option<Cow<'t, str>>,
    ) {
        // The bytes of the old values that `spare` has.
        let mut copied = 0;
        let mut from = 0;
        let mut is_changed = false;
        spare.clear();
        for (name, end) in &mut self.parts {
            let to = *end;
            if let Some(new) = replace(name, &self.values[from..to]) {
                spare.push_str(&self.values[copied..from]);
                spare.push_str(&new);
                copied = to;
                is_changed = true;
            }
            *end = spare.len() + (to - copied);
            from = to;
        }
        if is_changed {
            spare.push_str(&self.values[copied..]);
            mem::swap(&mut self.values, spare);
            self.numbering = Numbering::All;
        }
    }
}

/// Appends the decimal digits of `length`, between `=` and `:`.
fn write_length(mut length: usize, out: &mut Vec<u8>) {
    // There are at most 20 digits.
    let mut text = [b':'; 22];
    let mut start = text.len() - 1;
    loop {
        start -= 1;
        text[start] = b'0' + (length % 10) as u8;
        length /= 10;
        if length == 0 {
            break;
        }
    }
    start -= 1;
    text[start] = b'=';
    out.extend_from_slice(&text[start..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(identity: &Identity) -> Vec<u8> {
        let mut out = Vec::new();
        identity.write_to(&mut out);
        out
    }

    #[test]
    fn parts_are_written_with_their_lengths() {
        for length in [0, 9, 10, 12_345] {
            let value = "a".repeat(length);
            let mut identity = Identity::new().with("path", &*value);
            identity.set_occurrence(12);
            let expected = format!("path={length}:{value}\noccurrence=12\n");
            assert_eq!(bytes(&identity), expected.into_bytes());
        }
    }

    #[test]
    fn replaced_parts_stand_between_those_that_are_kept() {
        for (replaced, expected) in [
            ("a", [("a", "new"), ("b", "two"), ("c", "")]),
            ("b", [("a", ""), ("b", "new"), ("c", "")]),
            ("c", [("a", ""), ("b", "two"), ("c", "new")]),
            ("d", [("a", ""), ("b", "two"), ("c", "")]),
        ] {
            let parts = [("a", ""), ("b", "two"), ("c", "")];
            let mut identity = Identity::new().unique();
            for (name, value) in parts {
                identity.push(name, value);
            }
            identity.replace(|name, _| (name == replaced).then_some("new".into()));
            assert!(identity.parts().eq(expected), "{replaced}");
            assert_eq!(identity.numbering() == Numbering::Unique, replaced == "d");
        }
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
}
