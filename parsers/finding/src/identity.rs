use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::{fmt, iter, mem};

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
    /// The parts as [`write_to`](Self::write_to) writes them: one text instead of a list of texts.
    parts: String,
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
        (&self.parts, self.occurrence) == (&other.parts, other.occurrence)
    }
}

impl Eq for Identity {}

impl Hash for Identity {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.parts, self.occurrence).hash(state);
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

/// The bytes that are reserved for the first parts, in addition to those of the first value.
const RESERVED: usize = 192;

impl Identity {
    /// Creates an identity without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part. The name has no `=`.
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
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut rest = &*self.parts;
        iter::from_fn(move || {
            let (name, value, after) = first_part(rest)?;
            rest = after;
            Some((name, value))
        })
    }

    /// Returns the parts as [`write_to`](Self::write_to) writes them, without the number.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.parts.as_bytes()
    }

    /// Returns the first part as [`write_to`](Self::write_to) writes it. It is empty without parts.
    #[must_use]
    pub fn first_as_bytes(&self) -> &[u8] {
        let after = first_part(&self.parts).map_or("", |(_, _, after)| after);
        &self.as_bytes()[..self.parts.len() - after.len()]
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
            self.parts.reserve(value.len() + RESERVED);
        }
        push_part(name, value, &mut self.parts);
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
        out.extend_from_slice(self.as_bytes());
        if self.occurrence > 0 {
            out.extend_from_slice(format!("occurrence={}\n", self.occurrence).as_bytes());
        }
    }

    /// Replaces parts: `replace` returns the new text of a part that changes.
    ///
    /// The guarantee of a source that the parts are unique does not extend to the new ones.
    pub fn replace<'t>(&mut self, replace: impl FnMut(&str, &str) -> Option<Cow<'t, str>>) {
        self.replace_with(&mut String::new(), replace);
    }

    /// Replaces parts, as [`replace`](Self::replace) does. The new parts are written to `spare`, which gets the memory of
    /// the old ones.
    pub(crate) fn replace_with<'t>(
        &mut self,
        spare: &mut String,
        mut replace: impl FnMut(&str, &str) -> Option<Cow<'t, str>>,
    ) {
        // The bytes of the old parts that `spare` has.
        let mut copied = 0;
        let mut rest = &*self.parts;
        spare.clear();
        while let Some((name, value, after)) = first_part(rest) {
            if let Some(new) = replace(name, value) {
                spare.push_str(&self.parts[copied..self.parts.len() - rest.len()]);
                push_part(name, &new, spare);
                copied = self.parts.len() - after.len();
            }
            rest = after;
        }
        if copied > 0 {
            spare.push_str(&self.parts[copied..]);
            mem::swap(&mut self.parts, spare);
            self.numbering = Numbering::All;
        }
    }
}

/// Appends `NAME=LENGTH:VALUE` and a line end.
fn push_part(name: &str, value: &str, out: &mut String) {
    out.push_str(name);
    out.push('=');
    let mut unit = 1;
    while value.len() / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(char::from(b'0' + (value.len() / unit % 10) as u8));
        unit /= 10;
    }
    out.push(':');
    out.push_str(value);
    out.push('\n');
}

/// Returns the name and the value of the first part, and the parts after it.
fn first_part(parts: &str) -> Option<(&str, &str, &str)> {
    let bytes = parts.as_bytes();
    let equals = bytes.iter().position(|&byte| byte == b'=')?;
    let mut at = equals + 1;
    let mut length = 0_usize;
    while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
        length = length
            .saturating_mul(10)
            .saturating_add(usize::from(digit - b'0'));
        at += 1;
    }
    let (from, to) = (at + 1, length.saturating_add(at + 1));
    Some((
        &parts[..equals],
        parts.get(from..to)?,
        parts.get(to.saturating_add(1)..)?,
    ))
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
