//! Room in a finding: Security Hub refuses one of more than 240,000 bytes.

/// Bytes that optional parts of a finding may still take.
#[derive(Debug)]
pub(crate) struct Budget(usize);

/// Bytes kept back for what every finding has: the required members, each at its limit and every character at
/// its longest, come to less.
const KEPT_BACK: usize = 60_000;

impl Budget {
    pub(crate) fn new() -> Self {
        Self(asff::limits::FINDING_BYTES - KEPT_BACK)
    }

    /// Takes room for a text of `bytes` bytes; false, and nothing taken, when there is not enough.
    pub(crate) fn take(&mut self, bytes: usize) -> bool {
        // Quotes, backslashes and line breaks take two bytes in JSON, and every member its name and punctuation.
        let worst = bytes.saturating_mul(2).saturating_add(128);
        match self.0.checked_sub(worst) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }
}
