//! The CSV report: `csvReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.
//!
//! A row is one vulnerability of one component. Columns are found by name, because their number grew with every major
//! version.

use finding_source::csv::{Column, Reader};
use finding_source::engine::Opened;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Input, Record, ReportError,
    ReportErrorKind, Shape, Str, Timestamp,
};

use crate::map::{Mapper, Nameless};
use crate::raw::{
    Clean, Component, CvssV2, CvssV3, CvssV4, Identifier, KnownExploited, Vulnerability, clean,
    of_vector,
};
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
        let project = self.text(self.columns.project).0;
        if record.scan.target != project {
            record.scan.target = project;
        }
        if record.scan.time.is_none() {
            let date = self.text(self.columns.scan_date);
            record.scan.time = date.0.as_deref().and_then(Timestamp::parse_rfc1123);
        }
        let identified = self.mapper.identify(self.component(), [None, None]);
        match identified.finding(self.vulnerability(), Vec::new(), false) {
            Ok(finding) => Ok(Some(finding)),
            Err(Nameless) => {
                let column = self.columns.name;
                Err(self.reader.refuse(column, "field `CVE` is empty"))
            }
        }
    }
}

impl<'r> CsvEntries<'r> {
    fn text(&self, column: Option<Column>) -> Clean<'r> {
        Clean(self.reader.get(column).and_then(clean))
    }

    fn list(&self, column: Option<Column>) -> Vec<Str<'r>> {
        let text = self.text(column);
        let parts = text.0.iter().flat_map(|text| text.split(", "));
        parts.filter_map(|part| clean(part.to_owned())).collect()
    }

    fn is_old(&self) -> bool {
        self.columns.old_severity.is_some()
    }

    fn component(&self) -> Component<'r> {
        let columns = &self.columns;
        let identifiers = self.list(columns.identifiers);
        let cpes = self.list(columns.cpe);
        // `EscapeTool.csvCpeConfidence`: despite its name, the confidences of the packages; before 5.0 those of the
        // CPEs.
        let confidences = self.list(columns.confidence);
        let (of_packages, of_cpes) = match self.is_old() {
            true => (Vec::new(), confidences),
            false => (confidences, Vec::new()),
        };
        let mut identifiers: Vec<Identifier<'r>> = paired(identifiers, of_packages).collect();
        for identifier in &mut identifiers {
            let id = identifier.id.0.as_deref().unwrap_or_default();
            // `EscapeTool.csvIdentifiers` omits the type: group, artifact and version mean Maven.
            identifier.kind.0 = match id.split(':').count() {
                3 if self.is_old() => Some("maven".into()),
                2 if self.is_old() => Some("npm".into()),
                _ => None,
            };
        }
        Component {
            file_name: Clean(self.text(columns.dependency_name).0),
            file_path: self.text(columns.dependency_path),
            sha1: self.text(columns.sha1),
            identifiers,
            vulnerability_ids: paired(cpes, of_cpes).collect(),
            ..Component::default()
        }
    }

    fn vulnerability(&self) -> Vulnerability<'r> {
        let columns = &self.columns;
        let [v2_severity, v2_score, v2_vector] = columns.v2.map(|column| self.text(column));
        let [v3_severity, v3_score, v3_vector] = columns.v3.map(|column| self.text(column));
        let [v4_severity, v4_score, v4_vector] = columns.v4.map(|column| self.text(column));
        let severities = [
            self.text(columns.old_severity),
            v4_severity,
            v3_severity,
            v2_severity,
        ];
        let known = [
            columns.date_added,
            columns.required_action,
            columns.due_date,
        ];
        let [date_added, required_action, due_date] = known.map(|column| self.text(column));
        let is_known = known.iter().any(|&column| self.text(column).0.is_some());
        let mut raw = Vulnerability {
            name: Clean(self.text(columns.name).0),
            // Chosen as in `jsonReport.vsl`. The severity of a source without scores is not in the file (#3617).
            severity: severities
                .into_iter()
                .find(|severity| severity.0.is_some())
                .unwrap_or_default(),
            v3: Some(CvssV3 {
                score: v3_score,
                ..of_vector(&v3_vector)
            }),
            v4: Some(CvssV4 {
                score: v4_score,
                vector: v4_vector,
                ..CvssV4::default()
            }),
            cwe: self.text(columns.cwe),
            description: Clean(self.text(columns.description).0),
            known_exploited: is_known.then_some(KnownExploited {
                date_added,
                required_action,
                due_date,
            }),
            source: self.text(columns.source),
            ..Vulnerability::default()
        };
        if self.is_old() {
            raw.score = v2_vector;
        } else {
            raw.v2 = Some(CvssV2 {
                score: v2_score,
                ..of_vector(&v2_vector)
            });
        }
        raw
    }
}

/// Pairs identifiers with their confidences, if there is one for each.
fn paired<'r>(
    ids: Vec<Str<'r>>,
    confidences: Vec<Str<'r>>,
) -> impl Iterator<Item = Identifier<'r>> {
    let is_each = ids.len() == confidences.len();
    let mut confidences = confidences.into_iter().filter(move |_| is_each);
    ids.into_iter().map(move |id| Identifier {
        confidence: Clean(confidences.next()),
        ..Identifier::new(id)
    })
}
