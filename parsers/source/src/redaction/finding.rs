use finding_redact::{Counts, Redaction};

use super::Redactor;
use crate::{Finding, Options};

impl Finding<'_> {
    /// Removes secrets from all texts of the finding, including those of its identity, so that the identity stays the
    /// same when a secret changes. Returns the number of secrets. Paths below a home directory become relative to it,
    /// `~/…`.
    ///
    /// [`Findings`](crate::Findings) does this for every finding that it returns. Call it for findings from other
    /// sources.
    pub fn redact(&mut self, redaction: Redaction) -> Counts {
        let options = Options::default().with_redaction(redaction);
        let mut redactor = Redactor::new(&options);
        redactor.all(self);
        redactor.counts
    }

    /// Returns whether [`redact`](Self::redact) was called for this finding.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.redacted.0
    }
}
