//! Implements the traits that a policy, a tally and a gate need.

use finding_severity::vocabulary::Vocabulary;
use finding_severity::{CveId, Graded, Item, Kind, Rating, Subject};

use crate::{Advisory, Finding, FindingStatus, Location};

impl Finding<'_> {
    /// Returns the item that a [`Tally`](finding_severity::Tally) or a [`Gate`](finding_severity::Gate) counts for this
    /// finding, with the severity and status of a policy.
    ///
    /// It counts as a new finding; a program with an earlier run sets [`Item::previous`].
    #[must_use]
    pub fn item(&self, graded: &Graded<'_>) -> Item<'_> {
        Item {
            normalized: graded.normalized,
            tool: &self.tool,
            kind: Some(self.kind),
            status: graded.status,
            previous: None,
            known_exploited: Subject::known_exploited(self),
        }
    }
}

impl Advisory<'_> {
    /// Returns all names of the vulnerability, the id first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [&self.id]
            .into_iter()
            .chain(&self.aliases)
            .map(|name| &**name)
    }

    /// Returns whether `test` holds for the vulnerability by its names. CVE ids are names of different vulnerabilities:
    /// if an advisory has several of them, each has to pass the test, unless another name does.
    fn is_covered(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let mut cves = None;
        for name in self.names() {
            if name.parse::<CveId>().is_err() {
                if test(name) {
                    return true;
                }
            } else if cves != Some(false) {
                cves = Some(test(name));
            }
        }
        cves == Some(true)
    }
}

impl Subject for Finding<'_> {
    fn tool(&self) -> &str {
        &self.tool
    }

    fn kind(&self) -> Option<Kind> {
        Some(self.kind)
    }

    fn word(&self) -> Option<&str> {
        self.grade.word.as_deref()
    }

    fn vocabulary(&self) -> &str {
        self.grade.vocabulary.unwrap_or(&self.tool)
    }

    fn scale(&self) -> Option<&'static Vocabulary> {
        self.grade.scale
    }

    fn score(&self) -> Option<f64> {
        self.grade.score
    }

    fn each_rating(&self, visit: &mut dyn FnMut(Rating<'_>)) {
        // The finding is about its first advisory; a related one must not grade it.
        for rating in self.advisories.first().map_or(&[][..], |a| &a.ratings) {
            visit(Rating {
                version: rating.version,
                score: rating.score,
                vector: rating.vector.as_deref(),
                source: rating.source.as_deref(),
                primary: rating.primary,
            });
        }
    }

    fn rule(&self) -> Option<&str> {
        Some(&self.rule.id)
    }

    fn cwes(&self) -> &[u32] {
        &self.cwes
    }

    fn any_advisory(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.advisories.iter().any(|a| a.names().any(&mut *test))
    }

    fn all_advisories(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.advisories.iter().all(|a| a.is_covered(test))
    }

    fn any_package(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.locations.iter().any(|location| match location {
            Location::Package(p) => test(&p.name) || p.purl.as_deref().is_some_and(&mut *test),
            _ => false,
        })
    }

    fn all_packages(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let all = self.locations.iter().all(|location| match location {
            Location::Package(p) => test(&p.name) || p.purl.as_deref().is_some_and(&mut *test),
            _ => true,
        });
        all && self.more_locations == 0
    }

    fn any_path(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        self.locations
            .iter()
            .any(|location| path(location).is_some_and(&mut *test))
    }

    /// Images, clusters, names and packages without a path are not in files and are ignored. The path of a template's
    /// resource has to be known.
    fn all_paths(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        let all = self.locations.iter().all(|location| match path(location) {
            Some(path) => test(path),
            None => matches!(
                location,
                Location::Package(_)
                    | Location::Image(_)
                    | Location::Cluster(_)
                    | Location::Named(_)
            ),
        });
        all && self.more_locations == 0
    }

    fn status(&self) -> finding_severity::Status {
        match self.status {
            FindingStatus::Open => finding_severity::Status::Open,
            FindingStatus::Suppressed { .. } => finding_severity::Status::Suppressed,
            FindingStatus::FalsePositive => finding_severity::Status::FalsePositive,
            FindingStatus::Fixed => finding_severity::Status::Fixed,
        }
    }

    fn confidence(&self) -> Option<&str> {
        self.confidence.as_ref().map(|c| &*c.word)
    }

    /// Returns whether one of its advisories is in the catalog.
    fn known_exploited(&self) -> bool {
        self.advisories.iter().any(|a| a.known_exploited.is_some())
    }

    /// Returns the highest probability of its advisories.
    fn epss(&self) -> Option<f64> {
        self.advisories
            .iter()
            .filter_map(|a| a.epss)
            .max_by(f64::total_cmp)
    }
}

/// Returns the path or the URL of a location, if it has one.
fn path<'l>(location: &'l Location<'_>) -> Option<&'l str> {
    match location {
        Location::File(f) => Some(&f.path),
        Location::Package(p) => p.path.as_deref(),
        Location::Web(w) => Some(&w.url),
        Location::Image(_) | Location::Cluster(_) | Location::Named(_) => None,
        Location::Template(t) => t.file.as_ref().map(|f| &*f.path),
    }
}
