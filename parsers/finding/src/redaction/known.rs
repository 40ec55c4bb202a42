//! Texts that were searched, and their replacements.

use finding_redact::{Medium, RedactionCounts};

use crate::Str;

/// The number of short texts of a medium that are remembered, such as paths, rules and pages.
const SHORT: usize = 256;

/// The number of long texts of a medium that are remembered, such as advice.
const LONG: usize = 128;

/// The number of texts that are remembered.
const SLOTS: usize = 4 * (SHORT + LONG);

/// The maximum length of short texts in bytes.
const LONGEST_SHORT: usize = 128;

/// The maximum length of remembered texts in bytes.
const LONGEST: usize = 2_048;

/// How a text is searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct How {
    pub(super) medium: Medium,
    /// True if paths below home directories are shortened.
    pub(super) homes: bool,
}

impl How {
    /// Returns a search for secrets only.
    pub(super) fn of(medium: Medium) -> Self {
        Self {
            medium,
            ..Self::default()
        }
    }
}

/// The result of a search in a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Look<T> {
    /// Nothing that the search looks at.
    Bare,
    /// Nothing to remove.
    Kept,
    Changed(T),
}

impl<T> Look<T> {
    pub(super) fn is_bare(&self) -> bool {
        matches!(self, Self::Bare)
    }

    pub(super) fn is_changed(&self) -> bool {
        matches!(self, Self::Changed(_))
    }

    pub(super) fn changed(self) -> Option<T> {
        match self {
            Self::Bare | Self::Kept => None,
            Self::Changed(changed) => Some(changed),
        }
    }
}

impl Look<Str<'_>> {
    /// Returns true if the text was `original` before it changed.
    pub(super) fn is_changed_from(&self, original: &str) -> bool {
        matches!(self, Self::Changed(text) if text == original)
    }
}

/// The text that is shown in place of another one.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) text: String,
    /// The removed secrets.
    pub(super) counts: RedactionCounts,
}

impl Clone for Found {
    fn clone(&self) -> Self {
        let text = self.text.clone();
        Self { text, ..*self }
    }

    fn clone_from(&mut self, other: &Self) {
        self.text.clone_from(&other.text);
        self.counts = other.counts;
    }
}

impl Found {
    /// Returns the place and the removed secrets, if they are recorded and there is one.
    pub(super) fn at(
        &self,
        place: &'static str,
        record: bool,
    ) -> Option<(&'static str, RedactionCounts)> {
        (record && self.counts.total() > 0).then_some((place, self.counts))
    }
}

/// The most recently searched texts of a report with their replacements: reports repeat rules, advice, paths and methods.
///
/// A text is looked up by some of its bytes and then compared as a whole. It replaces an earlier text, so memory is bounded.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    slots: Vec<Slot>,
}

#[derive(Clone, Debug, Default)]
struct Slot {
    text: String,
    how: How,
    is_bare: bool,
    /// Boxed because almost every text is kept, and empty slots take room.
    found: Option<Box<Found>>,
}

impl Known {
    /// Returns what was found in `text`, if it was searched like this.
    pub(super) fn get(&self, text: &str, how: How) -> Option<Look<&Found>> {
        let slot = self.slots.get(slot(text, how.medium))?;
        if slot.how != how || slot.text != text {
            return None;
        }
        Some(match &slot.found {
            Some(found) => Look::Changed(&**found),
            None if slot.is_bare => Look::Bare,
            None => Look::Kept,
        })
    }

    /// Remembers a text that was searched.
    pub(super) fn push(&mut self, text: &str, how: How, look: &Look<Found>) {
        if text.len() > LONGEST {
            return;
        }
        if self.slots.is_empty() {
            self.slots.resize_with(SLOTS, Slot::default);
        }
        if let Some(slot) = self.slots.get_mut(slot(text, how.medium)) {
            slot.text.clear();
            slot.text.push_str(text);
            slot.how = how;
            slot.is_bare = look.is_bare();
            match (&mut slot.found, look) {
                // Takes no memory.
                (Some(old), Look::Changed(new)) => (**old).clone_from(new),
                (slot, Look::Changed(new)) => *slot = Some(Box::new(new.clone())),
                (slot, _) => *slot = None,
            }
        }
    }
}

/// Returns the slot of a text, from its length and eight bytes at its beginning and its end.
fn slot(text: &str, medium: Medium) -> usize {
    const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
    let bytes = text.as_bytes();
    let mixed = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(&first), Some(&last)) => {
            u64::from_le_bytes(first).rotate_left(23) ^ u64::from_le_bytes(last)
        }
        _ => bytes.iter().fold(0, |word, &b| word << 8 | u64::from(b)),
    };
    let mixed = mixed ^ (bytes.len() as u64) << 17;
    let of_medium = match medium {
        Medium::Prose => 0,
        Medium::Url => 1,
        Medium::Traffic => 2,
        _ => 3,
    };
    let mixed = (mixed.wrapping_mul(MULTIPLIER) >> 32) as usize;
    let place = match text.len() <= LONGEST_SHORT {
        true => mixed % SHORT,
        false => SHORT + mixed % LONG,
    };
    of_medium * (SHORT + LONG) + place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_only_as_it_was_searched() {
        let prose = How::of(Medium::Prose);
        let mut known = Known::default();
        assert!(known.get("GET", prose).is_none());
        known.push("GET", prose, &Look::Bare);
        assert!(matches!(known.get("GET", prose), Some(Look::Bare)));
        known.push("GET", prose, &Look::Kept);
        assert!(matches!(known.get("GET", prose), Some(Look::Kept)));
        assert!(known.get("GET", How::of(Medium::Traffic)).is_none());
        let with_homes = How {
            homes: true,
            ..prose
        };
        assert!(known.get("GET", with_homes).is_none());
        assert!(known.get("GEX", prose).is_none());
        let long = "a".repeat(LONGEST + 1);
        known.push(&long, prose, &Look::Bare);
        assert!(known.get(&long, prose).is_none());
    }

    #[test]
    fn what_was_found_is_remembered() {
        let prose = How::of(Medium::Prose);
        let mut known = Known::default();
        let found = Found {
            text: "token=REDACTED".into(),
            counts: RedactionCounts::default(),
        };
        known.push("token=a1b2", prose, &Look::Changed(found));
        let again = known.get("token=a1b2", prose).and_then(Look::changed);
        assert_eq!(again.map(|found| &*found.text), Some("token=REDACTED"));
    }

    #[test]
    fn texts_of_one_slot_are_distinguished() {
        // Equal at the beginning and the end, and in length.
        let one = "https://h.example/aaaaaaaa/xxxxxxxx/aaaaaaaa/end-of-it";
        let other = "https://h.example/bbbbbbbb/xxxxxxxx/bbbbbbbb/end-of-it";
        let url = How::of(Medium::Url);
        assert_eq!(slot(one, Medium::Url), slot(other, Medium::Url));
        let mut known = Known::default();
        known.push(one, url, &Look::Bare);
        assert!(known.get(other, url).is_none());
        known.push(other, url, &Look::Bare);
        assert!(known.get(other, url).is_some() && known.get(one, url).is_none());
    }
}
