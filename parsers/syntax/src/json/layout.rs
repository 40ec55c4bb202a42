//! Reads similar objects by the order of their members.

use super::reader::{Place, Reader};
use super::text::Text;
use crate::ReportError;

/// Reads the value that comes next into `E`.
pub type ReadMember<'r, E> = fn(&mut E, &mut Reader<'r>) -> Result<(), ReportError>;

/// The members of similar objects: how each is read, and in what order they came.
///
/// A report writes its entries alike: the same names, the same white space, the same order. So the text before a value
/// is compared with the text before it in the previous entry, and the name is parsed only if they differ. This is for
/// entries that are numerous and have many members; others are read by serde.
///
/// ```
/// use report_syntax::Limits;
/// use report_syntax::json::{Layout, Reader, Text};
///
/// #[derive(Default)]
/// struct Alert<'r> {
///     name: Option<Text<'r>>,
/// }
///
/// let mut layout: Layout<'_, Alert<'_>> = Layout::new(|name| match name {
///     "name" => Some(|alert, reader| {
///         alert.name = reader.text_value()?;
///         Ok(())
///     }),
///     _ => None,
/// });
/// let mut reader = Reader::new(r#"[{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]"#, 0, &Limits::default());
/// let mut names = Vec::new();
/// reader.each_item(|reader| {
///     let mut alert = Alert::default();
///     reader.read_like(&mut layout, &mut alert)?;
///     names.push(alert.name.unwrap().to_cow());
///     Ok(())
/// })?;
/// assert_eq!(names, ["a", "b"]);
/// # Ok::<(), report_syntax::ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Layout<'r, E> {
    find: fn(&str) -> Option<ReadMember<'r, E>>,
    /// Names that are also accepted in other spellings.
    spelled: &'static [&'static str],
    members: Vec<Member<'r, E>>,
}

#[derive(Clone, Debug)]
struct Member<'r, E> {
    /// The text between the previous value, or the opening brace, and this one.
    lead: &'r str,
    /// True if the previous token is the brace, without a separator.
    first: bool,
    name: Text<'r>,
    read: Option<ReadMember<'r, E>>,
}

impl<'r, E> Layout<'r, E> {
    /// The maximum number of recorded members, more than any tool writes.
    const MOST: usize = 128;
    /// The maximum number of consecutive members that may be absent before names are parsed.
    const AHEAD: usize = 4;

    /// Creates a layout. `find` returns how a member is read; other members are skipped.
    #[must_use]
    pub fn new(find: fn(&str) -> Option<ReadMember<'r, E>>) -> Self {
        Self::spelled(find, &[])
    }

    /// Allows the names in `spelled` to differ in letter case and underscores. The reader
    /// [remarks](Reader::take_remarks) such names.
    #[must_use]
    pub fn spelled(
        find: fn(&str) -> Option<ReadMember<'r, E>>,
        spelled: &'static [&'static str],
    ) -> Self {
        Self {
            find,
            spelled,
            members: Vec::new(),
        }
    }

    /// Returns how the member `name` is read, and its listed name if the spelling differs.
    fn reads(&self, name: &str) -> (Option<ReadMember<'r, E>>, Option<&'static str>) {
        let read = (self.find)(name);
        if read.is_some() {
            return (read, None);
        }
        let listed = self
            .spelled
            .iter()
            .find(|listed| same_letters(listed, name));
        (
            listed.and_then(|listed| (self.find)(listed)),
            listed.copied(),
        )
    }

    /// Returns the member whose lead is a prefix of `rest`, if it is one of the next.
    #[inline]
    fn guess(&self, next: usize, first: bool, rest: &[u8]) -> Option<usize> {
        let ahead = self.members.get(next..).unwrap_or_default().iter();
        let here =
            |member: &Member<'r, E>| member.first == first && begins(rest, member.lead.as_bytes());
        ahead
            .take(Self::AHEAD)
            .position(here)
            .map(|ahead| next + ahead)
    }

    /// Records the member `name` after `lead`. Returns its index, and its listed name if it is new and the spelling
    /// differs.
    fn learn(
        &mut self,
        next: usize,
        first: bool,
        lead: &'r str,
        name: Text<'r>,
    ) -> (usize, Option<&'static str>) {
        let same = |member: &Member<'r, E>| member.first == first && member.lead == lead;
        let mut ahead = self.members.get(next..).unwrap_or_default().iter();
        if let Some(ahead) = ahead.position(same) {
            return (next + ahead, None);
        }
        let (read, listed) = self.reads(&name.to_cow());
        let member = Member {
            lead,
            first,
            name,
            read,
        };
        self.members.truncate(Self::MOST - 1);
        let at = next.min(self.members.len());
        self.members.insert(at, member);
        (at, listed)
    }
}

impl<'r> Reader<'r> {
    /// Reads the next object into `entry`, by the `layout` of the previous ones.
    ///
    /// # Errors
    ///
    /// As for [`each_member`](Self::each_member).
    pub fn read_like<E>(
        &mut self,
        layout: &mut Layout<'r, E>,
        entry: &mut E,
    ) -> Result<(), ReportError> {
        self.enter_object()?;
        let mut unusable = Ok(());
        let mut next = 0;
        let mut first = true;
        loop {
            let start = self.cursor.at;
            let rest = self.cursor.text.as_bytes().get(start..).unwrap_or_default();
            let at = match layout.guess(next, first, rest) {
                Some(at) => at,
                None => {
                    let Some(name) = self.next_key()? else {
                        return unusable;
                    };
                    self.cursor.peek();
                    let lead = self.cursor.text.get(start..self.cursor.at);
                    let (at, listed) = layout.learn(next, first, lead.unwrap_or_default(), name);
                    if let Some(listed) = listed {
                        self.remark_spelling(listed);
                    }
                    at
                }
            };
            let (Some(member), Some(frame)) = (layout.members.get(at), self.stack.last_mut())
            else {
                // The path frame is that of the object, and the member was just found.
                return unusable;
            };
            self.cursor.at = start + member.lead.len();
            frame.first = false;
            frame.place = Place::Member(Some(member.name));
            let outcome = match member.read {
                Some(read) => read(entry, self),
                None => self.skip(),
            };
            if let Err(error) = outcome {
                if error.ends_report() {
                    return Err(error);
                }
                unusable = unusable.and(Err(error));
            }
            next = at + 1;
            first = false;
        }
    }
}

impl Reader<'_> {
    /// Returns whether `name`, that of the next member, is the `listed` name with other letter case or underscores, which the
    /// reader [remarks](Reader::take_remarks).
    pub fn has_spelling_of(&mut self, name: &str, listed: &'static str) -> bool {
        let is_spelling = name != listed && same_letters(listed, name);
        if is_spelling {
            self.cursor.peek();
            self.remark_spelling(listed);
        }
        is_spelling
    }
}

/// Returns whether two names differ at most in letter case and underscores.
fn same_letters(one: &str, other: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = u8> {
        let bytes = name.bytes().filter(|byte| *byte != b'_');
        bytes.map(|byte| byte.to_ascii_lowercase())
    }
    letters(one).eq(letters(other))
}

/// Returns whether `text` begins with `lead`, inlined for the usual lengths of names.
#[inline]
fn begins(text: &[u8], lead: &[u8]) -> bool {
    let Some(text) = text.get(..lead.len()) else {
        return false;
    };
    match lead.len() {
        8..=16 => ends::<8>(text) == ends::<8>(lead),
        17..=32 => ends::<16>(text) == ends::<16>(lead),
        _ => text == lead,
    }
}

/// Returns the first and the last bytes, which may overlap.
#[inline]
fn ends<const N: usize>(bytes: &[u8]) -> (Option<&[u8; N]>, Option<&[u8; N]>) {
    (bytes.first_chunk(), bytes.last_chunk())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_a_lead_counts() {
        for length in 0..40 {
            let lead: Vec<u8> = (b'0'..).take(length).collect();
            let mut text = lead.clone();
            text.extend(b"beyond");
            assert!(begins(&text, &lead) && begins(&lead, &lead));
            for at in 0..length {
                text[at] ^= 1;
                assert!(!begins(&text, &lead), "{length}, {at}");
                text[at] ^= 1;
                assert!(!begins(&lead[..at], &lead));
            }
        }
    }
}
