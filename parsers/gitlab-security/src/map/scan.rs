//! The run: the scanner and the kind of report.

use finding_source::json::Text;
use finding_source::{Kind, NoteKind, Record, Str, Timestamp, Words, tool_id};

use crate::TOOL;
use crate::raw::{Location, Scan, Scanner};

/// The run, for every finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scanned<'r> {
    /// The id of the scanner, if the run names it.
    tool: Option<Str<'r>>,
    /// The kind of report, if the run states it.
    kind: Option<Str<'r>>,
    /// True if the run states its success or failure.
    pub(crate) is_stated: bool,
    /// The scanner of the last vulnerability, and its id. For reports whose run names none.
    last: Option<(Text<'r>, Str<'r>)>,
}

impl<'r> Scanned<'r> {
    /// Takes the run, and records whether it succeeded.
    pub(crate) fn of(scan: &Scan<'r>, record: &mut Record<'r>) -> Self {
        let scanner = scan.scanner.as_ref().or(scan.analyzer.as_ref());
        let tool = scanner.and_then(scanner_name).map(|name| id(&name));
        tool.iter().for_each(|tool| record.ran(tool.clone()));
        record.scan.tool_name = scanner.and_then(|scanner| scanner.name.line());
        record.scan.tool_version = scanner.and_then(|scanner| scanner.version.line());
        // The schema says that these are UTC, and forbids a zone.
        let time = |text: Text<'r>| {
            let text = text.to_cow();
            Timestamp::parse(&text).or_else(|| Timestamp::parse(&[&*text, "Z"].concat()))
        };
        let mut times = [scan.end_time, scan.start_time].into_iter().flatten();
        record.scan.time = times.find_map(time);
        let status = scan.status.and_then(word).unwrap_or_default();
        if status == "failure" {
            record.partial("the scan failed");
        }
        for message in &scan.messages {
            match message.level.and_then(word).as_deref() {
                Some("info" | "debug") => continue,
                Some("fatal" | "error") => record.partial("the scan reported an error"),
                _ => record.partial("the scan reported a warning"),
            }
            if let Some(text) = message.value.line() {
                record.remark(NoteKind::Tool, format!("the scanner: {text}"));
            }
        }
        Self {
            tool,
            kind: scan.kind.and_then(word),
            is_stated: ["success", "failure"].contains(&&*status),
            last: None,
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
        if let Some((_, id)) = self.last.as_ref().filter(|(last, _)| Some(*last) == name) {
            return id.clone();
        }
        let id = name.map_or(Str::Borrowed(TOOL), |name| id(&name));
        record.ran(id.clone());
        self.last = name.map(|name| (name, id.clone()));
        id
    }

    /// Returns the kind of report that a vulnerability belongs to. Its location is more reliable than the run: converters
    /// write packages into reports of type `sast`.
    pub(crate) fn scan_type(&self, category: Option<Text<'r>>, place: &Location<'_>) -> Str<'r> {
        let category = || category.and_then(word).filter(|word| is_known(word));
        let kinds: &[&'static str] = if has_package(place) {
            match place.image {
                Some(_) => &["container_scanning", "cluster_image_scanning"],
                None => &["dependency_scanning"],
            }
        } else if place.hostname.is_some() || (place.path.is_some() && place.file.is_none()) {
            &["dast", "api_fuzzing"]
        } else if place.crash_type.is_some() || place.crash_state.is_some() {
            &["coverage_fuzzing", "api_fuzzing"]
        } else if place.commit.is_some() {
            &["secret_detection"]
        } else {
            &[]
        };
        match (self.kind.clone().or_else(category), kinds) {
            (Some(stated), []) => stated,
            (Some(stated), kinds) if kinds.contains(&&*stated) => stated,
            (_, kinds) => kinds.first().copied().unwrap_or("sast").into(),
        }
    }
}

/// Returns true if the location names a package. Old reports of code have an empty one.
pub(super) fn has_package(location: &Location<'_>) -> bool {
    let dependency = location.dependency.as_ref();
    dependency.is_some_and(|dependency| dependency.name.line().is_some())
}

fn scanner_name<'r>(scanner: &Scanner<'r>) -> Option<Text<'r>> {
    let is_some = |text: &Text<'r>| text.line().is_some();
    scanner.id.filter(is_some).or(scanner.name.filter(is_some))
}

fn id<'r>(name: &Text<'r>) -> Str<'r> {
    tool_id(&name.to_cow()).map_or(Str::Borrowed(TOOL), Str::Owned)
}

/// Returns a word of the schema in lower case.
fn word<'r>(text: Text<'r>) -> Option<Str<'r>> {
    let text = text.line()?;
    let is_lower = !text.bytes().any(|b| b.is_ascii_uppercase());
    Some(if is_lower {
        text
    } else {
        text.to_ascii_lowercase().into()
    })
}

fn is_known(word: &str) -> bool {
    let ends = ["scanning", "detection", "fuzzing"];
    matches!(word, "sast" | "dast") || ends.iter().any(|end| word.ends_with(end))
}

/// Returns the kind of defect. Reports of type `sast` also come from scanners of templates and, before 2.4, of secrets.
pub(super) fn kind(scan_type: &str, tool: &str) -> Kind {
    match (scan_type, tool) {
        (kind, _) if kind.ends_with("_scanning") => Kind::Dependency,
        ("dast" | "api_fuzzing", _) => Kind::Web,
        ("secret_detection", _) | (_, "gitleaks" | "trufflehog") => Kind::Secret,
        (_, "kics" | "checkov" | "tfsec" | "terrascan" | "kubesec") => Kind::Configuration,
        _ => Kind::Code,
    }
}
