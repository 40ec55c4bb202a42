use finding_redact::Redaction;
use report_syntax::Limits;

use crate::Report;

/// The options for reading. All have a default.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The limits on a report. If those of the [report](crate::Report::new) are lower, they apply.
    pub limits: Limits,
    /// How a defect in several places is reported: as one finding or as several.
    pub instances: Instances,
    /// The directory of the scanned project on the build machine, such as `/home/ci/app`.
    ///
    /// Tools write absolute paths; below this directory they become relative, so that the same defect has the same
    /// identity on every machine. Without it the work directories of common build services are recognized, see
    /// [`path`](crate::path).
    pub root: Option<String>,
    /// The key of the hashes that number equal identities and find duplicates. The output is the same under every key.
    /// A key prevents the author of a report from choosing texts with colliding hashes. Without it the key is derived
    /// from all bytes of the document.
    pub seed: Option<[u8; 16]>,
    /// The degree of redaction of a finding's texts.
    pub redaction: Redaction,
    /// True if a note reports the place and the kind of each redaction, never the value. By default one note has the
    /// number of redactions.
    pub explain_redaction: bool,
    /// True if descriptions quote the responses of a target to a scanner: evidence and other information, redacted and
    /// cut. False by default, because these may contain session values and personal data, and redaction only recognizes
    /// certain forms of secrets. Only the sources of ZAP's own reports have such responses.
    pub evidence: bool,
}

impl Options {
    /// Returns the options for this report, with the lower one of each limit.
    pub(crate) fn within(&self, report: &Report<'_>) -> Self {
        let limits = self.limits.lower(report.limits());
        self.clone().with_limits(limits)
    }

    /// Sets the limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the treatment of instances.
    #[must_use]
    pub fn with_instances(mut self, instances: Instances) -> Self {
        self.instances = instances;
        self
    }

    /// Sets the key for hashes, such as random bytes. See [`seed`](Self::seed).
    #[must_use]
    pub fn with_seed(mut self, seed: [u8; 16]) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets the project's directory on the build machine.
    #[must_use]
    pub fn with_root(mut self, root: impl Into<String>) -> Self {
        self.root = Some(root.into());
        self
    }

    /// Sets the degree of redaction.
    #[must_use]
    pub fn with_redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = redaction;
        self
    }

    /// Sets whether each redaction has a note.
    #[must_use]
    pub fn with_explained_redaction(mut self, explain: bool) -> Self {
        self.explain_redaction = explain;
        self
    }

    /// Sets whether descriptions have [evidence](Self::evidence).
    #[must_use]
    pub fn with_evidence(mut self, evidence: bool) -> Self {
        self.evidence = evidence;
        self
    }
}

/// The treatment of a defect that the tool lists once with several places, such as a ZAP alert with its instances.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Instances {
    /// One finding, with the places as its locations.
    #[default]
    Merge,
    /// One finding for each place.
    Each,
}
