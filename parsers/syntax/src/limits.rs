/// How much a report may ask for. All limits are finite by default.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of a report. Default: 4 GiB.
    pub bytes: u64,
    /// Containers or elements inside one another. Default: 128.
    pub depth: usize,
    /// Findings and unusable entries together. Default: 10,000,000.
    pub entries: u64,
    /// Bytes of one text. An entry with a longer one is an error item. Default: 16 MiB.
    pub text: usize,
    /// Locations of one entry; further ones are only counted. Default: 100.
    pub locations: usize,
    /// Entries of a table that has to be held while a report is read, such as rules or components.
    /// Default: 1,000,000.
    pub joined: usize,
    /// Notes that are kept; the rest is counted. Default: 1,000.
    pub notes: usize,
}

impl Limits {
    /// The same limits with another bytes of a report.
    #[must_use]
    pub fn with_bytes(mut self, bytes: u64) -> Self {
        self.bytes = bytes;
        self
    }

    /// The same limits with another depth of containers or elements.
    #[must_use]
    pub fn with_depth(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// The same limits with another number of findings and unusable entries.
    #[must_use]
    pub fn with_entries(mut self, entries: u64) -> Self {
        self.entries = entries;
        self
    }

    /// The same limits with another bytes of one text.
    #[must_use]
    pub fn with_text(mut self, text: usize) -> Self {
        self.text = text;
        self
    }

    /// The same limits with another locations of one entry.
    #[must_use]
    pub fn with_locations(mut self, locations: usize) -> Self {
        self.locations = locations;
        self
    }

    /// The same limits with another entries of a lookup table.
    #[must_use]
    pub fn with_joined(mut self, joined: usize) -> Self {
        self.joined = joined;
        self
    }

    /// The same limits with another number of notes.
    #[must_use]
    pub fn with_notes(mut self, notes: usize) -> Self {
        self.notes = notes;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 4 << 30,
            depth: 128,
            entries: 10_000_000,
            text: 16 << 20,
            locations: 100,
            joined: 1_000_000,
            notes: 1_000,
        }
    }
}
