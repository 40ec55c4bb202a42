//! Texts that were searched and have no secret.

use finding_redact::Medium;

/// How many texts of a medium are remembered.
const OF_MEDIUM: usize = 128;

/// How many texts are remembered.
const SLOTS: usize = 4 * OF_MEDIUM;

/// The longest text that is remembered, in bytes.
const LONGEST: usize = 2_048;

/// The texts of a report that were searched last and have no secret: reports repeat rules, advice, paths and methods.
///
/// A text is found by some of its bytes and compared as a whole. It takes the place of an earlier one, so that memory is bounded.
#[derive(Clone, Debug, Default)]
pub(super) struct Clean {
    slots: Vec<Slot>,
}

#[derive(Clone, Debug, Default)]
struct Slot {
    text: String,
    medium: Medium,
}

impl Clean {
    /// Whether `text` was searched as this medium and has no secret.
    pub(super) fn has(&self, text: &str, medium: Medium) -> bool {
        let slot = self.slots.get(slot(text, medium));
        slot.is_some_and(|slot| slot.medium == medium && slot.text == text)
    }

    /// Remembers a text without a secret.
    pub(super) fn push(&mut self, text: &str, medium: Medium) {
        if text.len() > LONGEST {
            return;
        }
        if self.slots.is_empty() {
            self.slots.resize_with(SLOTS, Slot::default);
        }
        if let Some(slot) = self.slots.get_mut(slot(text, medium)) {
            slot.text.clear();
            slot.text.push_str(text);
            slot.medium = medium;
        }
    }
}

/// The place of a text, from its length and eight bytes at its beginning and its end.
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
    of_medium * OF_MEDIUM + (mixed.wrapping_mul(MULTIPLIER) >> 57) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_only_as_it_was_searched() {
        let mut clean = Clean::default();
        assert!(!clean.has("GET", Medium::Prose));
        clean.push("GET", Medium::Prose);
        assert!(clean.has("GET", Medium::Prose));
        assert!(!clean.has("GET", Medium::Traffic));
        assert!(!clean.has("GEX", Medium::Prose));
        let long = "a".repeat(LONGEST + 1);
        clean.push(&long, Medium::Prose);
        assert!(!clean.has(&long, Medium::Prose));
    }

    #[test]
    fn texts_of_one_slot_are_told_apart() {
        // Equal at the beginning and the end, and in length.
        let one = "https://h.example/aaaaaaaa/xxxxxxxx/aaaaaaaa/end-of-it";
        let other = "https://h.example/bbbbbbbb/xxxxxxxx/bbbbbbbb/end-of-it";
        assert_eq!(slot(one, Medium::Url), slot(other, Medium::Url));
        let mut clean = Clean::default();
        clean.push(one, Medium::Url);
        assert!(!clean.has(other, Medium::Url));
        clean.push(other, Medium::Url);
        assert!(clean.has(other, Medium::Url) && !clean.has(one, Medium::Url));
    }
}
