use finding_redact::Redaction;
use report_syntax::Limits;

/// What a caller may choose about reading. Everything has a default.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// How much a report may ask for.
    pub limits: Limits,
    /// Whether a defect that was seen in several places is one finding or several.
    pub instances: Instances,
    /// The directory of the build machine in which the scanned project lay, such as `/home/ci/app`.
    ///
    /// Tools write absolute paths; below this directory they become relative, so that the same defect has
    /// the same identity on every machine. Without it the work directories of common build services are
    /// recognised, see [`path`](crate::path).
    pub root: Option<String>,
    /// The key of the hashes that number equal identities and find duplicates. Output is the same under every key; it
    /// keeps the author of a report from choosing texts whose hashes fall together. Without it the key is derived from
    /// all bytes of the document.
    pub seed: Option<[u8; 16]>,
    /// How much of a finding's texts is left out as a secret.
    pub redaction: Redaction,
    /// Whether a note tells the place and the kind of each redaction, never the value. Off by default: one note tells how many
    /// there are.
    pub explain_redaction: bool,
    /// Whether descriptions quote the responses of a target to a scanner: evidence and other information, redacted and
    /// cut. Off by default, because the answers of a target hold session values and personal data, and redaction knows only
    /// the forms of secrets that it was made for. Only the sources of ZAP's own reports have any.
    pub evidence: bool,
}

impl Options {
    /// The same options with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same options with another treatment of instances.
    #[must_use]
    pub fn with_instances(mut self, instances: Instances) -> Self {
        self.instances = instances;
        self
    }

    /// The same options with a key for hashes, such as random bytes. See [`seed`](Self::seed).
    #[must_use]
    pub fn with_seed(mut self, seed: [u8; 16]) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The same options with the project's directory on the build machine.
    #[must_use]
    pub fn with_root(mut self, root: impl Into<String>) -> Self {
        self.root = Some(root.into());
        self
    }

    /// The same options with another degree of redaction.
    #[must_use]
    pub fn with_redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = redaction;
        self
    }

    /// The same options with a note for each redaction.
    #[must_use]
    pub fn with_explained_redaction(mut self, explain: bool) -> Self {
        self.explain_redaction = explain;
        self
    }

    /// The same options, with or without [evidence](Self::evidence) in descriptions.
    #[must_use]
    pub fn with_evidence(mut self, evidence: bool) -> Self {
        self.evidence = evidence;
        self
    }
}

/// What becomes of a defect that the tool lists once and saw in several places, such as a ZAP alert with
/// its instances.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Instances {
    /// One finding, with the places as its locations.
    #[default]
    Merge,
    /// One finding for each place.
    Each,
}
