//! Findings as rows of a list.

use std::borrow::Cow;
use std::rc::Rc;

use asff::coverage::KeptReason;
use asff_normalizer::Normalizer;
use finding_severity::{Graded, Item, Label, Normalized, Status, Subject as _};
use finding_source::{Advisory, FileLocation, Finding, Identity, Location, Package, Scan};

use crate::asff_source;
use crate::captions;
use crate::rank::Rank;
use crate::text::shown;

/// A finding in a list.
#[derive(Debug)]
pub(crate) struct Row {
    /// The key that identifies the finding across runs: the last part of the `Id` that `convert` writes.
    pub(crate) key: Box<str>,
    pub(crate) normalized: Normalized,
    pub(crate) status: Status,
    /// The reason why the policy accepted it.
    pub(crate) accepted: Option<String>,
    pub(crate) known_exploited: bool,
    pub(crate) change: Option<Change>,
    /// The file name of the report.
    pub(crate) report: Rc<str>,
    pub(crate) producer: Rc<Producer>,
    pub(crate) finding: Finding<'static>,
}

/// A scanning program, as it names itself.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Producer {
    pub(crate) name: Option<String>,
    pub(crate) version: Option<String>,
}

/// The change of a finding since an earlier run. The variants are in list order.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Change {
    New,
    /// It was closed, and is open again.
    Reopened,
    /// It had this other label.
    Regraded(Label),
    Unchanged,
    /// It is gone: this run covered its scope and did not find it.
    Gone,
    /// This run did not find it, but that does not close it.
    NotClosed(KeptReason),
}

impl Change {
    /// Returns the name of its group in lists.
    pub(crate) fn group(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Reopened => "reopened",
            Self::Regraded(_) => "changed grade",
            Self::Unchanged => "unchanged",
            Self::Gone | Self::NotClosed(_) => "gone",
        }
    }

    /// Returns the details that the name of the group does not say.
    pub(crate) fn detail(self) -> Option<String> {
        match self {
            Self::Regraded(before) => Some(format!("was {before}")),
            Self::Gone => Some("closed".to_owned()),
            Self::NotClosed(why) => Some(format!("not closed: {why}")),
            _ => None,
        }
    }

    /// Returns true if this run contains the finding.
    pub(crate) fn is_there(self) -> bool {
        !matches!(self, Self::Gone | Self::NotClosed(_))
    }
}

/// The parts of a finding that a list needs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Depth {
    /// The parts that a line shows.
    Line,
    /// All parts.
    Whole,
}

/// Returns the key of a finding.
pub(crate) fn key(normalizer: &Normalizer, finding: &Finding<'_>, scan: &Scan<'_>) -> Box<str> {
    match asff_source::key(finding) {
        Some(key) => key.into(),
        None => asff_source::local(&normalizer.id(finding, scan)).into(),
    }
}

impl Row {
    /// Creates the row of a graded finding.
    pub(crate) fn new(
        key: Box<str>,
        finding: &Finding<'_>,
        graded: &Graded<'_>,
        depth: Depth,
        report: &Rc<str>,
        producer: &Rc<Producer>,
    ) -> Self {
        Self {
            key,
            normalized: graded.normalized,
            status: graded.status,
            accepted: graded.accepted.as_ref().map(ToString::to_string),
            known_exploited: finding.known_exploited(),
            change: None,
            report: Rc::clone(report),
            producer: Rc::clone(producer),
            finding: match depth {
                Depth::Whole => finding.clone().into_owned(),
                Depth::Line => lean(finding).into_owned(),
            },
        }
    }

    pub(crate) fn label(&self) -> Label {
        self.normalized.label()
    }

    /// Returns the counts of the finding.
    pub(crate) fn item(&self) -> Item<'_> {
        Item {
            normalized: self.normalized,
            tool: &self.finding.tool,
            kind: Some(self.finding.kind),
            status: self.status,
            previous: None,
            known_exploited: self.known_exploited,
        }
    }

    /// Returns the rank among rows with the same key.
    pub(crate) fn rank(&self) -> Rank {
        Rank::of(&self.item())
    }

    /// Returns the sort key of lists: worst first, then by name and location.
    pub(crate) fn order(&self) -> impl Ord + use<'_> {
        let epss = self.finding.epss().unwrap_or_default();
        let finding = &self.finding;
        (
            std::cmp::Reverse((
                self.normalized,
                self.known_exploited,
                // A probability is not negative, so its bits sort like its value.
                epss.max(0.0).to_bits(),
            )),
            &*finding.tool,
            name(finding),
            &*finding.title,
            place(finding),
            &*self.key,
        )
    }
}

/// Returns the advisory of a finding, or else its rule.
pub(crate) fn name<'f>(finding: &'f Finding<'_>) -> &'f str {
    let advisory = finding.advisories.first();
    advisory.map_or(&*finding.rule.id, |advisory| &*advisory.id)
}

/// Returns the first location of a finding in a few words, and the number of further locations.
pub(crate) fn place(finding: &Finding<'_>) -> String {
    let Some(first) = finding.locations.first() else {
        return String::new();
    };
    let place = place_of(finding, first);
    let more = finding.locations.len() as u64 - 1 + finding.more_locations;
    if more > 0 {
        return format!("{place} +{more}");
    }
    place
}

/// Returns a location of a finding: `log4j-core 2.14.1, fixed in 2.15.0`, `src/A.php:3`, `GET https://…`.
pub(crate) fn place_of(finding: &Finding<'_>, place: &Location<'_>) -> String {
    let text = match place {
        Location::File(file) => file_place(file),
        Location::Package(package) => {
            let advisory = finding.advisories.first();
            let fixed = advisory.and_then(|advisory| advisory.fixed_in.as_deref());
            package_place(package, package.fixed_in.as_deref().or(fixed))
        }
        Location::Web(web) => {
            let parameter = web.parameter.as_deref().filter(|it| !it.is_empty());
            let method = web.method.as_deref();
            let parts = [method, Some(&*web.url), parameter].into_iter().flatten();
            parts.collect::<Vec<_>>().join(" ")
        }
        Location::Template(declared) => match &declared.file {
            Some(file) => format!("{} {}", file_place(file), declared.logical_id),
            None => declared.logical_id.to_string(),
        },
        Location::Image(image) => image.name.to_string(),
        Location::Cluster(name) => name.to_string(),
        Location::Named(named) => named.name.to_string(),
        _ => String::new(),
    };
    shown(&text)
}

fn file_place(file: &FileLocation<'_>) -> String {
    match file.region {
        Some(region) => format!("{}:{}", file.path, region.start_line),
        None => file.path.to_string(),
    }
}

fn package_place(package: &Package<'_>, fixed: Option<&str>) -> String {
    let mut text = package.name.to_string();
    if let Some(version) = &package.version {
        text = format!("{text} {version}");
    }
    if let Some(fixed) = fixed {
        text += &format!(", fixed in {fixed}");
    }
    text
}

/// Returns the file of a finding.
pub(crate) fn path<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    paths(finding).next()
}

/// Returns the paths and the addresses in the locations of a finding.
pub(crate) fn paths<'f>(finding: &'f Finding<'_>) -> impl Iterator<Item = &'f str> {
    finding
        .locations
        .iter()
        .filter_map(|location| match location {
            Location::File(file) => Some(&*file.path),
            Location::Package(package) => package.path.as_deref(),
            Location::Web(web) => Some(&*web.url),
            Location::Template(declared) => declared.file.as_ref().map(|file| &*file.path),
            _ => None,
        })
}

/// Returns the finding with only the parts that a line shows.
fn lean<'r>(finding: &Finding<'r>) -> Finding<'r> {
    let (tool, kind) = (finding.tool.clone(), finding.kind);
    let rule = finding.rule.clone();
    let mut lean = Finding::new(tool, kind, rule, finding.title.clone(), Identity::new());
    lean.cwes.clone_from(&finding.cwes);
    lean.locations = finding.locations.iter().take(1).cloned().collect();
    let more = finding.locations.len().saturating_sub(1) as u64;
    lean.more_locations = finding.more_locations + more;
    lean.advisories = finding.advisories.iter().take(1).map(advisory).collect();
    lean.description = captions::own_title(finding).map(|title| Cow::Owned(title.into_owned()));
    lean
}

/// Returns the advisory with only the parts that a line shows.
fn advisory<'r>(from: &Advisory<'r>) -> Advisory<'r> {
    let mut advisory = Advisory::new(from.id.clone());
    advisory.epss = from.epss;
    advisory.fixed_in.clone_from(&from.fixed_in);
    advisory
}
