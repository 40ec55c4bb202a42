//! Notes about entries with an earlier key.

use finding_source::{NoteKind, Record, Repeat};

/// The number of entries with an earlier key.
#[derive(Debug, Default)]
pub(crate) struct Repeats {
    equal: u64,
    different: u64,
}

impl Repeats {
    /// Counts an entry.
    pub(crate) fn count(&mut self, repeat: Repeat) {
        match repeat {
            Repeat::No => {}
            Repeat::Different => self.different += 1,
            Repeat::Equal => self.equal += 1,
        }
    }

    pub(crate) fn note(&self, record: &mut Record<'_>) {
        if self.equal > 0 {
            let text = format!("skipped {} repeated entries", self.equal);
            record.remark(NoteKind::Repeated, text);
        }
        if self.different > 0 {
            let text = format!(
                "kept {} entries with an earlier key but different contents",
                self.different
            );
            record.remark(NoteKind::Other, text);
        }
    }
}
