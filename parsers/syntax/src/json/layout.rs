//! Objects that are alike, read by where their members stood before.

use super::reader::{Place, Reader};
use super::text::Text;
use crate::ReportError;

/// Reads the value that comes next into `E`.
pub type ReadMember<'r, E> = fn(&mut E, &mut Reader<'r>) -> Result<(), ReportError>;

/// How the members of objects of one sort are read, and in what order they came.
///
/// A report writes its entries alike: the same names, the same white space, the same order. So what stands in front of
/// a value is compared with what stood there in the entry before, and only where that differs is a name looked
/// at. For entries that a report has very many of, with many members each; others are read by serde.
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
    /// Names that are found in other spellings as well.
    spelled: &'static [&'static str],
    members: Vec<Member<'r, E>>,
}

#[derive(Clone, Debug)]
struct Member<'r, E> {
    /// All that stands between the value before, or the opening brace, and this one.
    lead: &'r str,
    /// Whether it is the brace: only then nothing separates the two.
    first: bool,
    name: Text<'r>,
    read: Option<ReadMember<'r, E>>,
}

impl<'r, E> Layout<'r, E> {
    /// Members that are remembered: more than any tool writes.
    const MOST: usize = 128;
    /// Members that may be absent one after another before names are looked at.
    const AHEAD: usize = 4;

    /// For objects whose members are read by what `find` gives for their names; others are passed over.
    #[must_use]
    pub fn new(find: fn(&str) -> Option<ReadMember<'r, E>>) -> Self {
        Self::spelled(find, &[])
    }

    /// The same, where the names in `spelled` may also differ in letter case and underscores. The reader
    /// [remarks](Reader::take_remarks) it.
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

    /// Returns how the member `name` is read, and its listed name if it is spelled in another way.
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

    /// The member whose lead `rest` begins with, if it is one of the next.
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

    /// Remembers the member `name` after `lead`. Returns its index, and its listed name if it is new and spelled in
    /// another way.
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
    /// Reads the object that comes next into `entry`, by the `layout` of those before it.
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
                // The frame is the object's, and the member was just found.
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

/// Whether two names differ in letter case and underscores at most.
fn same_letters(one: &str, other: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = u8> {
        let bytes = name.bytes().filter(|byte| *byte != b'_');
        bytes.map(|byte| byte.to_ascii_lowercase())
    }
    letters(one).eq(letters(other))
}

/// Whether `text` begins with `lead`, without a call where that has the length that names have.
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

/// The first and the last bytes, which may be the same ones.
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
            text.extend(b"behind");
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
