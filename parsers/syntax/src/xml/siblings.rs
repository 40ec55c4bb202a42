//! The index of an element among those of its name.

use std::collections::BTreeMap;

use super::element::Element;
use super::scan::{self, Skip};

/// Counts the children of one element by name, for the path of an error.
///
/// The counts are kept from error to error, so that a report in which every entry is unusable is scanned once per
/// level, not once per error. A report without errors is not scanned.
#[derive(Clone, Debug, Default)]
pub(super) struct Siblings<'r> {
    /// The byte of the parent's start tag.
    parent: Option<usize>,
    /// Children before this byte are counted.
    at: usize,
    counts: BTreeMap<&'r str, usize>,
    /// The last requested child, and its index.
    answer: Option<(usize, Option<usize>)>,
}

/// The maximum number of counted names in one parent.
const MOST_NAMES: usize = 256;

impl<'r> Siblings<'r> {
    /// Returns the index of `child` among those of its name, or `None` if no other was found.
    pub(super) fn index(
        &mut self,
        text: &'r str,
        parent: Element<'r>,
        child: Element<'r>,
        depth: usize,
    ) -> Option<usize> {
        if self.parent != Some(parent.byte) || self.at > child.byte {
            *self = Self {
                parent: Some(parent.byte),
                at: parent.inside(),
                ..Self::default()
            };
        }
        if let Some((_, index)) = self.answer.filter(|(byte, _)| *byte == child.byte) {
            return index;
        }
        while let Some(element) = next_element(text, self.at).filter(|e| e.byte < child.byte) {
            self.at = element_end(text, element, depth)?;
            if let Some(count) = self.counts.get_mut(element.name()) {
                *count += 1;
            } else if self.counts.len() < MOST_NAMES {
                self.counts.insert(element.name(), 1);
            }
        }
        let before = self.counts.get(child.name()).copied();
        let followed = || {
            let end = element_end(text, child, depth)?;
            Some(next_element(text, end)?.name() == child.name())
        };
        let index = match before {
            Some(before) => Some(before),
            None if self.counts.len() == MOST_NAMES => None,
            None => followed().unwrap_or(false).then_some(0),
        };
        self.answer = Some((child.byte, index));
        index
    }
}

/// Returns the next element at or after `at`, before an end tag.
fn next_element(text: &str, mut at: usize) -> Option<Element<'_>> {
    let bytes = text.as_bytes();
    loop {
        let open = scan::markup(bytes, at)?;
        match bytes.get(open + 1)? {
            b'/' => return None,
            b'!' | b'?' => at = scan::aside(bytes, open).ok()?.end(),
            _ => {
                let tag = scan::start_tag(bytes, open, |_| {}).ok()?;
                return Some(Element::new(text, open, tag));
            }
        }
    }
}

/// Returns the byte after `element`.
fn element_end(text: &str, element: Element<'_>, depth: usize) -> Option<usize> {
    if element.empty {
        return Some(element.inside());
    }
    let skip = Skip {
        name: element.qualified_name(),
        open: element.byte,
        levels: 1,
        depth,
    };
    scan::content(text.as_bytes(), element.inside(), skip).ok()
}
