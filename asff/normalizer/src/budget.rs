//! The size budget of a finding: Security Hub refuses more than 240,000 bytes.

/// The bytes left for optional parts of a finding.
#[derive(Debug)]
pub(crate) struct Budget(usize);

/// Bytes reserved for the members that every finding has. Together they are smaller, even if each is at its limit and
/// every character has its maximum size.
const KEPT_BACK: usize = 60_000;

impl Budget {
    pub(crate) fn new() -> Self {
        Self(asff::limits::FINDING_BYTES - KEPT_BACK)
    }

    /// Reserves room for a text of `bytes` bytes. Returns false and reserves nothing if there is not enough.
    pub(crate) fn take(&mut self, bytes: usize) -> bool {
        // Quotes, backslashes and line breaks take two bytes in JSON, and every member adds its name and punctuation.
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
