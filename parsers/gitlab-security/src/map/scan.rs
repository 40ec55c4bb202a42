//! The run: the scanner and the kind of report.

use finding_source::json::Text;
use finding_source::{Kind, Record, Str, tool_id};

use crate::TOOL;
use crate::raw::{Location, Scan, Scanner};

/// The run, for every finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scanned<'r> {
    /// The id of the scanner, if the run names it.
    tool: Option<Str<'r>>,
    /// The kind of report, if the run states it.
    kind: Option<Str<'r>>,
    /// The scanner of the last vulnerability, and its id. For reports whose run names none.
    last: Option<(Text<'r>, Str<'r>)>,
}

impl<'r> Scanned<'r> {
    /// Takes the run.
    pub(crate) fn set(&mut self, scan: &Scan<'r>, record: &mut Record<'r>) {
        let scanner = scan.scanner.as_ref().or(scan.analyzer.as_ref());
        self.tool = scanner.and_then(scanner_name).map(|name| id(&name));
        self.kind = scan.kind.and_then(|kind| word(&kind));
        record.scan.tool_name = scanner.and_then(|scanner| scanner.name?.line());
        record.scan.tool_version = scanner.and_then(|scanner| scanner.version?.line());
        if let Some(tool) = &self.tool {
            record.ran(tool.clone());
        }
    }

    /// Returns the id of the scanner of a vulnerability: that of the run, as in GitLab, because newer schemas have no other.
    pub(crate) fn tool(
        &mut self,
        scanner: Option<&Scanner<'r>>,
        record: &mut Record<'r>,
    ) -> Str<'r> {
        if let Some(tool) = &self.tool {
            return tool.clone();
        }
        let name = scanner.and_then(scanner_name);
        match (&self.last, name) {
            (Some((last, id)), Some(name)) if *last == name => return id.clone(),
            _ => {}
        }
        let id = name.map_or(Str::Borrowed(TOOL), |name| id(&name));
        record.ran(id.clone());
        self.last = name.map(|name| (name, id.clone()));
        id
    }

    /// Returns the kind of report that a vulnerability belongs to. Its location is more reliable than the run: converters
    /// write packages into reports of type `sast`.
    pub(crate) fn scan_type(&self, category: Option<Text<'r>>, place: &Location<'_>) -> Str<'r> {
        let category = || {
            category
                .and_then(|category| word(&category))
                .filter(|word| is_known(word))
        };
        let stated = self.kind.clone().or_else(category);
        let one_of = |kinds: &[&'static str]| {
            let is_stated = stated
                .as_deref()
                .is_some_and(|stated| kinds.contains(&stated));
            let default = kinds.first().copied().unwrap_or_default();
            stated
                .clone()
                .filter(|_| is_stated)
                .unwrap_or(default.into())
        };
        if has_package(place) {
            return match place.image {
                Some(_) => one_of(&["container_scanning", "cluster_image_scanning"]),
                None => one_of(&["dependency_scanning"]),
            };
        }
        if place.hostname.is_some() || (place.path.is_some() && place.file.is_none()) {
            return one_of(&["dast", "api_fuzzing"]);
        }
        if place.crash_type.is_some() || place.crash_state.is_some() {
            return one_of(&["coverage_fuzzing", "api_fuzzing"]);
        }
        if place.commit.is_some() {
            return one_of(&["secret_detection"]);
        }
        stated.unwrap_or("sast".into())
    }
}

/// Returns true if the location names a package. Old reports of code have an empty one.
pub(super) fn has_package(location: &Location<'_>) -> bool {
    let package = location
        .dependency
        .as_ref()
        .and_then(|it| it.package.as_ref());
    package.is_some_and(|package| package.name.and_then(|name| name.line()).is_some())
}

fn scanner_name<'r>(scanner: &Scanner<'r>) -> Option<Text<'r>> {
    let is_some = |text: &Text<'r>| text.line().is_some();
    scanner.id.filter(is_some).or(scanner.name.filter(is_some))
}

fn id<'r>(name: &Text<'r>) -> Str<'r> {
    tool_id(&name.to_cow()).map_or(Str::Borrowed(TOOL), Str::Owned)
}

/// Returns a kind of report in lower case.
fn word<'r>(text: &Text<'r>) -> Option<Str<'r>> {
    let text = text.line()?;
    Some(match text.bytes().any(|b| b.is_ascii_uppercase()) {
        true => text.to_ascii_lowercase().into(),
        false => text,
    })
}

const TYPES: [&str; 8] = [
    "sast",
    "secret_detection",
    "dependency_scanning",
    "container_scanning",
    "cluster_image_scanning",
    "dast",
    "coverage_fuzzing",
    "api_fuzzing",
];

fn is_known(word: &str) -> bool {
    TYPES.contains(&word)
}

/// Returns the kind of defect. Reports of type `sast` also come from scanners of templates and, before 2.4, of secrets.
pub(super) fn kind(scan_type: &str, tool: &str) -> Kind {
    match (scan_type, tool) {
        ("dependency_scanning" | "container_scanning" | "cluster_image_scanning", _) => {
            Kind::Dependency
        }
        ("secret_detection", _) => Kind::Secret,
        ("dast" | "api_fuzzing", _) => Kind::Web,
        (_, "gitleaks" | "trufflehog" | "detect-secrets") => Kind::Secret,
        (_, "kics" | "checkov" | "tfsec" | "terrascan" | "kubesec" | "hadolint") => {
            Kind::Configuration
        }
        _ => Kind::Code,
    }
}
