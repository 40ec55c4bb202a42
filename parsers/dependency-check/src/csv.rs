//! The CSV report: `csvReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.
//!
//! A row is one vulnerability of one component. Columns are found by name, because their number grew with every major
//! version.

use finding_source::csv::{Column, Reader};
use finding_source::schema::{Content, ElementSchema, Schema};
use finding_source::{
    Descriptor, Entries, Finding, Record, ReportError, ReportErrorKind, Str, Timestamp, source,
};

use crate::map::{Mapper, Nameless};
use crate::raw::csv::Row;
use crate::raw::{
    Clean, Component, CvssV2, CvssV3, CvssV4, Identifier, KnownExploited, Vulnerability, clean,
    of_vector,
};
use crate::{TOOL, TOOL_NAME, detect};

source! {
    /// The source for the CSV report, `dependency-check-report.csv`.
    pub struct Csv: Descriptor::new("dependency-check-csv", TOOL, TOOL_NAME, "CSV")
        .with_file_names(&["dependency-check-report.csv"])
        .with_versions("2.0 to 12.1")
        .with_url(crate::DOCUMENTATION);
    detect: detect::csv,
    open: |input| {
        let text = input.text();
        let mut reader = Reader::new(text, input.first_line(), input.limits())?;
        if reader.ends_in_header() {
            let what = "the text ends before the line of the column names does";
            let end = reader.position(text.len());
            return Err(ReportError::new(ReportErrorKind::Truncated, what).at(end));
        }
        let names: Vec<String> = reader.header().map(|name| name.trim().to_owned()).collect();
        let names = names.into_iter().filter(|name| Row::find(name).is_some());
        let columns = names.filter_map(|name| Some((reader.column(&name)?, name)));
        let entries = CsvEntries {
            columns: columns.collect(),
            is_old: reader.column("Severity").is_some(),
            reader,
            mapper: Mapper::new(input.options()),
        };
        Ok(Box::new(entries))
    },
}

struct CsvEntries<'r> {
    reader: Reader<'r>,
    /// The columns that are read, with their names.
    columns: Vec<(Column, String)>,
    /// True before 5.0.
    is_old: bool,
    mapper: Mapper,
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
        let mut row = Row::default();
        for (column, name) in &self.columns {
            let text = self.reader.get(Some(*column)).unwrap_or_default();
            // A text is never unusable.
            let _ = row.set(name, Content::Text(text));
        }
        // Files put together from several have rows of several projects.
        if record.scan.target != row.project.0 {
            record.scan.target.clone_from(&row.project.0);
        }
        if record.scan.time.is_none() {
            record.scan.time = row
                .scan_date
                .0
                .as_deref()
                .and_then(Timestamp::parse_rfc1123);
        }
        let (component, vulnerability) = entry(row, self.is_old);
        let identified = self.mapper.identify(component, [None, None]);
        let finding = identified.finding(vulnerability, Vec::new(), false);
        finding.map(Some).map_err(|Nameless| {
            let column = self.reader.column("CVE");
            self.reader.refuse(column, "field `CVE` is empty")
        })
    }
}

fn entry(row: Row<'_>, is_old: bool) -> (Component<'_>, Vulnerability<'_>) {
    let (of_packages, of_cpes) = match is_old {
        true => (Clean(None), row.confidence),
        false => (row.confidence, Clean(None)),
    };
    let mut identifiers = identifiers(&row.identifiers, &of_packages);
    for identifier in &mut identifiers {
        let id = identifier.id.0.as_deref().unwrap_or_default();
        // `EscapeTool.csvIdentifiers` omits the type: group, artifact and version mean Maven.
        identifier.kind.0 = match id.split(':').count() {
            3 if is_old => Some("maven".into()),
            2 if is_old => Some("npm".into()),
            _ => None,
        };
    }
    let component = Component {
        file_name: row.file_name,
        file_path: row.file_path,
        sha1: row.sha1,
        identifiers,
        vulnerability_ids: self::identifiers(&row.cpe, &of_cpes),
        ..Component::default()
    };
    // Chosen as in `jsonReport.vsl`. The severity of a source without scores is not in the file (#3617).
    let severity = row.severity.0.or(row.v4_severity.0);
    let severity = severity.or(row.v3_severity.0).or(row.v2_severity.0);
    let known = [&row.date_added, &row.required_action, &row.due_date];
    let is_known = known.iter().any(|text| text.0.is_some());
    let known_exploited = KnownExploited {
        date_added: row.date_added,
        required_action: row.required_action,
        due_date: row.due_date,
    };
    let mut vulnerability = Vulnerability {
        name: row.name,
        severity: Clean(severity),
        v3: Some(CvssV3 {
            score: row.v3_score,
            ..of_vector(&row.v3)
        }),
        v4: Some(CvssV4 {
            score: row.v4_score,
            vector: row.v4,
            ..CvssV4::default()
        }),
        cwe: row.cwe,
        description: row.description,
        known_exploited: is_known.then_some(known_exploited),
        source: row.source,
        ..Vulnerability::default()
    };
    if is_old {
        vulnerability.score = row.v2;
    } else {
        vulnerability.v2 = Some(CvssV2 {
            score: row.v2_score,
            ..of_vector(&row.v2)
        });
    }
    (component, vulnerability)
}

/// Returns the identifiers with their confidences, if there is one for each.
fn identifiers<'r>(ids: &Clean<'r>, confidences: &Clean<'r>) -> Vec<Identifier<'r>> {
    let list = |text: &Clean<'r>| -> Vec<Str<'r>> {
        let parts = text.0.iter().flat_map(|text| text.split(", "));
        parts.filter_map(|part| clean(part.to_owned())).collect()
    };
    let (ids, confidences) = (list(ids), list(confidences));
    let is_each = ids.len() == confidences.len();
    let mut confidences = confidences.into_iter().filter(|_| is_each);
    let with_confidence = |id| Identifier {
        confidence: Clean(confidences.next()),
        ..Identifier::new(id)
    };
    ids.into_iter().map(with_confidence).collect()
}
