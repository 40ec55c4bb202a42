use std::borrow::Cow;
use std::hash::{Hash, Hasher};

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
#[derive(Clone, Debug, Default)]
pub struct Identity<'r> {
    parts: Vec<(Cow<'static, str>, Cow<'r, str>)>,
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
    /// Creates an identity without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn with(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Cow<'r, str>>,
    ) -> Self {
        self.push(name, value);
        self
    }

    /// Adds an optional part. An absent part differs from an empty one.
    #[must_use]
    pub fn with_some(
        self,
        name: impl Into<Cow<'static, str>>,
        value: Option<impl Into<Cow<'r, str>>>,
    ) -> Self {
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
    pub fn with_package(self, package: &Package<'r>) -> Self {
        self.with("package", package.name.clone())
            .with_some("version", package.version.clone())
            .with_some("path", package.path.clone())
    }

    /// Adds the [name](ContainerImage::untagged) of an image without tag and digest, which change with each build.
    #[must_use]
    pub fn with_image(self, image: Option<&ContainerImage<'r>>) -> Self {
        let name = image.and_then(ContainerImage::untagged);
        self.with_some("image", name.map(str::to_owned))
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
        self.parts.iter().map(|(name, value)| (&**name, &**value))
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
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'r, str>>) {
        self.parts.push((name.into(), value.into()));
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
            out.extend_from_slice(b"occurrence=");
            write_decimal(self.occurrence as usize, out);
            out.push(b'\n');
        }
    }

    /// Writes one part in the form of [`write_to`](Self::write_to), for values in an id in addition to the identity.
    pub fn write_part(name: &str, value: &str, out: &mut Vec<u8>) {
        out.extend_from_slice(name.as_bytes());
        out.push(b'=');
        write_decimal(value.len(), out);
        out.push(b':');
        out.extend_from_slice(value.as_bytes());
        out.push(b'\n');
    }

    /// Replaces parts: `replace` returns the new text of a part that changes.
    ///
    /// The guarantee of a source that the parts are unique does not extend to the new ones.
    pub fn replace(&mut self, mut replace: impl FnMut(&str, &str) -> Option<String>) {
        for (name, value) in &mut self.parts {
            if let Some(new) = replace(name, value) {
                *value = Cow::Owned(new);
                self.numbering = Numbering::All;
            }
        }
    }

    /// Returns the same identity without borrows.
    #[must_use]
    pub fn into_owned(self) -> Identity<'static> {
        let own = |(name, value): (Cow<'static, str>, Cow<'r, str>)| {
            (name, Cow::Owned(value.into_owned()))
        };
        Identity {
            parts: self.parts.into_iter().map(own).collect(),
            occurrence: self.occurrence,
            numbering: self.numbering,
        }
    }
}

/// Appends the decimal digits of `number`.
fn write_decimal(number: usize, out: &mut Vec<u8>) {
    let mut unit = 1;
    while number / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(b'0' + (number / unit % 10) as u8);
        unit /= 10;
    }
}

#[cfg(test)]
mod tests {
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
}
