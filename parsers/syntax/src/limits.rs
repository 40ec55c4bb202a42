/// The limits on a report. All are finite by default.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The size of a report in bytes. Default: 4 GiB.
    pub bytes: u64,
    /// The depth of containers or elements. Default: 128.
    pub depth: usize,
    /// The number of findings and unusable entries. Default: 10,000,000.
    pub entries: u64,
    /// The length of one text in bytes. An entry with a longer one is an error item. Default: 16 MiB.
    pub text: usize,
    /// The number of locations of one entry; further ones are only counted. Default: 100.
    pub locations: usize,
    /// The number of entries of a lookup table that is held while a report is read, such as rules or components.
    /// Default: 1,000,000.
    pub joined: usize,
    /// The number of notes that are kept; the others are counted. Default: 1,000.
    pub notes: usize,
}

impl Limits {
    /// Sets the maximum size of a report in bytes.
    #[must_use]
    pub fn with_bytes(mut self, bytes: u64) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets the maximum depth of containers or elements.
    #[must_use]
    pub fn with_depth(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// Sets the maximum number of findings and unusable entries.
    #[must_use]
    pub fn with_entries(mut self, entries: u64) -> Self {
        self.entries = entries;
        self
    }

    /// Sets the maximum length of one text in bytes.
    #[must_use]
    pub fn with_text(mut self, text: usize) -> Self {
        self.text = text;
        self
    }

    /// Sets the maximum number of locations of one entry.
    #[must_use]
    pub fn with_locations(mut self, locations: usize) -> Self {
        self.locations = locations;
        self
    }

    /// Sets the maximum number of entries of a lookup table.
    #[must_use]
    pub fn with_joined(mut self, joined: usize) -> Self {
        self.joined = joined;
        self
    }

    /// Sets the maximum number of notes.
    #[must_use]
    pub fn with_notes(mut self, notes: usize) -> Self {
        self.notes = notes;
        self
    }

    /// Returns the lower one of each limit.
    ///
    /// ```
    /// use report_syntax::Limits;
    ///
    /// let few = Limits::default().with_entries(10);
    /// let short = Limits::default().with_text(80);
    /// assert_eq!(few.lower(&short), Limits::default().with_entries(10).with_text(80));
    /// ```
    #[must_use]
    pub fn lower(&self, other: &Self) -> Self {
        Self {
            bytes: self.bytes.min(other.bytes),
            depth: self.depth.min(other.depth),
            entries: self.entries.min(other.entries),
            text: self.text.min(other.text),
            locations: self.locations.min(other.locations),
            joined: self.joined.min(other.joined),
            notes: self.notes.min(other.notes),
        }
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
