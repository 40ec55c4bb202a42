//! The size budget of a finding: Security Hub refuses more than 240,000 bytes.

/// The bytes left for optional parts of a finding.
#[derive(Debug)]
pub(crate) struct Budget {
    left: usize,
    is_short: bool,
}

/// Bytes reserved for the members that every finding has. Together they are smaller, even if each is at its limit and
/// every character has its maximum size.
const KEPT_BACK: usize = 60_000;

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            left: asff::limits::FINDING_BYTES - KEPT_BACK,
            is_short: false,
        }
    }

    /// Reserves room for a text of `bytes` bytes. Returns false and reserves nothing if there is not enough.
    pub(crate) fn take(&mut self, bytes: usize) -> bool {
        // Quotes, backslashes and line breaks take two bytes in JSON, and every member adds its name and punctuation.
        self.reserve(bytes.saturating_mul(2).saturating_add(128))
    }

    /// Reserves `room` of the budget, for several texts. Returns false and reserves nothing if there is not enough.
    pub(crate) fn reserve(&mut self, room: usize) -> bool {
        let left = self.left.checked_sub(room);
        self.left = left.unwrap_or(self.left);
        self.is_short |= left.is_none();
        left.is_some()
    }

    /// Returns the rest, or `None` if there was not enough room for a text.
    pub(crate) fn rest(&self) -> Option<usize> {
        (!self.is_short).then_some(self.left)
    }
}
