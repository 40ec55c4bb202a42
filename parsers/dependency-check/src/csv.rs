//! The CSV report: `csvReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.
//!
//! A row is one vulnerability of one component. Columns are found by name, because their number grew with every major
//! version.

use finding_source::csv::{Column, Reader};
use finding_source::engine::Opened;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Input, KnownExploited, Record,
    ReportError, ReportErrorKind, Shape, Str, Timestamp,
};

use crate::map::{self, Mapper, Nameless};
use crate::raw::{Component, CvssV2, CvssV3, CvssV4, Identifier, Vulnerability, clean};
use crate::{TOOL, TOOL_NAME, detect};

/// The source for the CSV report, `dependency-check-report.csv`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Csv;

static DESCRIPTOR: Descriptor = Descriptor::new("dependency-check-csv", TOOL, TOOL_NAME, "CSV")
    .with_file_names(&["dependency-check-report.csv"])
    .with_versions("2.0 to 12.1")
    .with_url(crate::DOCUMENTATION);

impl FindingSource for Csv {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::csv(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let text = input.text();
        let mut reader = Reader::new(text, input.first_line(), input.limits())?;
        if reader.ends_in_header() {
            let what = "the text ends before the line of the column names does";
            let end = reader.position(text.len());
            return Err(ReportError::new(ReportErrorKind::Truncated, what).at(end));
        }
        let entries = CsvEntries {
            columns: Columns::of(&reader),
            reader,
            mapper: Mapper::new(input.options()),
        };
        Ok(Box::new(entries))
    }
}

struct CsvEntries<'r> {
    reader: Reader<'r>,
    columns: Columns,
    mapper: Mapper,
}

/// The positions of the columns that are read. 8.0 has two columns named `Description`; the first is that of the
/// component.
struct Columns {
    project: Option<Column>,
    scan_date: Option<Column>,
    dependency_name: Option<Column>,
    dependency_path: Option<Column>,
    sha1: Option<Column>,
    identifiers: Option<Column>,
    cpe: Option<Column>,
    name: Option<Column>,
    cwe: Option<Column>,
    description: Option<Column>,
    source: Option<Column>,
    v2: [Option<Column>; 3],
    v3: [Option<Column>; 3],
    v4: [Option<Column>; 3],
    confidence: Option<Column>,
    date_added: Option<Column>,
    required_action: Option<Column>,
    due_date: Option<Column>,
    /// Before 5.0: the severity, and a `CVSSv2` column with the score.
    old_severity: Option<Column>,
}

impl Columns {
    fn of(reader: &Reader<'_>) -> Self {
        let column = |name| reader.column(name);
        Self {
            project: column("Project"),
            scan_date: column("ScanDate"),
            dependency_name: column("DependencyName"),
            dependency_path: column("DependencyPath"),
            sha1: column("Sha1"),
            identifiers: column("Identifiers"),
            cpe: column("CPE"),
            name: column("CVE"),
            cwe: column("CWE"),
            description: column("Vulnerability"),
            source: column("Source"),
            v2: ["CVSSv2_Severity", "CVSSv2_Score", "CVSSv2"].map(column),
            v3: ["CVSSv3_BaseSeverity", "CVSSv3_BaseScore", "CVSSv3"].map(column),
            v4: ["CVSSv4_BaseSeverity", "CVSSv4_BaseScore", "CVSSv4"].map(column),
            confidence: column("CPE Confidence"),
            date_added: column("DateAdded"),
            required_action: column("RequiredAction"),
            due_date: column("DueDate"),
            old_severity: column("Severity"),
        }
    }
}

impl<'r> Entries<'r> for CsvEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if !self.reader.next_row()? {
                return Ok(None);
            }
            if !self.reader.is_filler() {
                break;
            }
        }
        // Files put together from several have rows of several projects.
        let project = self.text(self.columns.project);
        if record.scan.target != project {
            record.scan.target = project;
        }
        if record.scan.time.is_none() {
            let date = self.text(self.columns.scan_date);
            record.scan.time = date.and_then(|date| Timestamp::parse_rfc1123(&date));
        }
        let identified = self.mapper.identify(self.component());
        match identified.finding(self.vulnerability()) {
            Ok(finding) => Ok(Some(finding)),
            Err(Nameless) => {
                let column = self.columns.name;
                Err(self.reader.refuse(column, "field `CVE` is empty"))
            }
        }
    }
}

impl<'r> CsvEntries<'r> {
    fn text(&self, column: Option<Column>) -> Option<Str<'r>> {
        self.reader.get(column).and_then(clean)
    }

    fn texts<const N: usize>(&self, columns: [Option<Column>; N]) -> [Option<Str<'r>>; N] {
        columns.map(|column| self.text(column))
    }

    fn list(&self, column: Option<Column>) -> Vec<Str<'r>> {
        let Some(text) = self.text(column) else {
            return Vec::new();
        };
        text.split(", ")
            .filter_map(|part| clean(part.to_owned()))
            .collect()
    }

    fn is_old(&self) -> bool {
        self.columns.old_severity.is_some()
    }

    fn component(&self) -> Component<'r> {
        let columns = &self.columns;
        let mut component = Component {
            file_name: self.text(columns.dependency_name),
            file_path: self.text(columns.dependency_path),
            sha1: self.text(columns.sha1),
            ..Component::default()
        };
        let identifiers = self.list(columns.identifiers);
        let cpes = self.list(columns.cpe);
        // `EscapeTool.csvCpeConfidence`: despite its name, the confidences of the packages; before 5.0 those of the
        // CPEs.
        let (of_packages, of_cpes) = if self.is_old() {
            (Vec::new(), self.list(columns.confidence))
        } else {
            (self.list(columns.confidence), Vec::new())
        };
        for identifier in paired(identifiers, of_packages) {
            let kind = match identifier.value.split(':').count() {
                _ if !self.is_old() => None,
                // `EscapeTool.csvIdentifiers` omits the type: group, artifact and version mean Maven.
                3 => Some("maven"),
                2 => Some("npm"),
                _ => None,
            };
            component.push_old_identifier(kind, identifier);
        }
        component.vulnerability_ids = paired(cpes, of_cpes).collect();
        component
    }

    fn vulnerability(&self) -> Vulnerability<'r> {
        let columns = &self.columns;
        let source = self.text(columns.source);
        let [v2_severity, v2_score, v2_vector] = self.texts(columns.v2);
        let [v3_severity, v3_score, v3_vector] = self.texts(columns.v3);
        let [v4_severity, v4_score, v4_vector] = self.texts(columns.v4);
        let v2 = if self.is_old() {
            let rating = CvssV2 {
                score: v2_vector,
                ..CvssV2::default()
            };
            map::flat_rating(rating, source.as_deref())
        } else {
            Some(CvssV2::of_vector(
                v2_score,
                v2_vector.as_deref().unwrap_or_default(),
            ))
        };
        let mut known_exploited = KnownExploited::default();
        known_exploited.date_added = self.text(columns.date_added);
        known_exploited.required_action = self.text(columns.required_action);
        known_exploited.due_date = self.text(columns.due_date);
        Vulnerability {
            name: self.text(columns.name),
            // Chosen as in `jsonReport.vsl`. The severity of a source without scores is not in the file (#3617).
            severity: self
                .text(columns.old_severity)
                .or(v4_severity)
                .or(v3_severity)
                .or(v2_severity),
            v2,
            v3: Some(CvssV3::of_vector(
                v3_score,
                v3_vector.as_deref().unwrap_or_default(),
            )),
            v4: Some(CvssV4 {
                score: v4_score,
                vector: v4_vector,
                ..CvssV4::default()
            }),
            cwes: self.text(columns.cwe).into_iter().collect(),
            description: self.text(columns.description),
            known_exploited: (known_exploited != KnownExploited::default())
                .then_some(known_exploited),
            source,
            ..Vulnerability::default()
        }
    }
}

/// Pairs identifiers with their confidences, if there is one for each.
fn paired<'r>(
    values: Vec<Str<'r>>,
    confidences: Vec<Str<'r>>,
) -> impl Iterator<Item = Identifier<'r>> {
    let mut confidences = (values.len() == confidences.len())
        .then_some(confidences)
        .into_iter()
        .flatten();
    values.into_iter().map(move |value| Identifier {
        value,
        confidence: confidences.next(),
    })
}
