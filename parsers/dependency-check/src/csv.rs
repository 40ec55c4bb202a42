//! The CSV report: `csvReport.vsl` of Dependency-Check 2.0.0 to 12.1.0.
//!
//! A row is one vulnerability of one component. Columns are found by name, because their number grew with every major
//! version.

use finding_source::csv::{Column, Reader};
use finding_source::{
    Descriptor, Entries, Finding, Record, ReportError, ReportErrorKind, Str, Timestamp, source,
};

use crate::map::Mapper;
use crate::raw::{
    Clean, Component, CvssV2, CvssV3, CvssV4, Identifier, KnownExploited, Vulnerability, clean,
    set_metrics,
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
        let columns = COLUMNS
            .iter()
            .filter_map(|(name, place)| Some((reader.column(name)?, *place)));
        let entries = CsvEntries {
            columns: columns.collect(),
            is_old: reader.column("Severity").is_some(),
            reader,
            mapper: Mapper::new(input.options()),
        };
        Ok(Box::new(entries))
    },
}

/// The texts of a row.
#[derive(Default)]
struct Row<'r> {
    project: Option<Str<'r>>,
    scan_date: Option<Str<'r>>,
    component: Component<'r>,
    identifiers: Option<Str<'r>>,
    cpes: Option<Str<'r>>,
    confidences: Option<Str<'r>>,
    vulnerability: Vulnerability<'r>,
    known: KnownExploited<'r>,
    v2: CvssV2<'r>,
    v3: CvssV3<'r>,
    v4: CvssV4<'r>,
    /// The vectors of versions 2 and 3.
    vectors: [Option<Str<'r>>; 2],
    /// The severities of versions 4, 3 and 2.
    severities: [Option<Str<'r>>; 3],
}

/// Returns the place of a text in a row.
type Place = for<'a, 'r> fn(&'a mut Row<'r>) -> &'a mut Option<Str<'r>>;

/// The columns that are read. 8.0 has two with the name `Description`; none of them is that of the vulnerability.
const COLUMNS: [(&str, Place); 25] = [
    ("Project", |row| &mut row.project),
    ("ScanDate", |row| &mut row.scan_date),
    ("DependencyName", |row| &mut row.component.file_name.0),
    ("DependencyPath", |row| &mut row.component.file_path.0),
    ("Sha1", |row| &mut row.component.sha1.0),
    ("Identifiers", |row| &mut row.identifiers),
    ("CPE", |row| &mut row.cpes),
    // `EscapeTool.csvCpeConfidence`: despite its name, the confidences of the packages; before 5.0 those of the CPEs.
    ("CPE Confidence", |row| &mut row.confidences),
    ("CVE", |row| &mut row.vulnerability.name.0),
    ("CWE", |row| &mut row.vulnerability.cwe.0),
    ("Vulnerability", |row| &mut row.vulnerability.description.0),
    ("Source", |row| &mut row.vulnerability.source.0),
    // Before 5.0, when `CVSSv2` was the score.
    ("Severity", |row| &mut row.vulnerability.severity.0),
    ("CVSSv2_Severity", |row| &mut row.severities[2]),
    ("CVSSv2_Score", |row| &mut row.v2.score.0),
    ("CVSSv2", |row| &mut row.vectors[0]),
    ("CVSSv3_BaseSeverity", |row| &mut row.severities[1]),
    ("CVSSv3_BaseScore", |row| &mut row.v3.score.0),
    ("CVSSv3", |row| &mut row.vectors[1]),
    ("CVSSv4_BaseSeverity", |row| &mut row.severities[0]),
    ("CVSSv4_BaseScore", |row| &mut row.v4.score.0),
    ("CVSSv4", |row| &mut row.v4.vector.0),
    ("DateAdded", |row| &mut row.known.date_added.0),
    ("RequiredAction", |row| &mut row.known.required_action.0),
    ("DueDate", |row| &mut row.known.due_date.0),
];

impl<'r> Row<'r> {
    /// Returns the component and the vulnerability. `is_old` is true before 5.0.
    fn entry(mut self, is_old: bool) -> (Component<'r>, Vulnerability<'r>) {
        let (of_packages, of_cpes) = match is_old {
            true => (None, self.confidences),
            false => (self.confidences, None),
        };
        let (mut component, mut vulnerability) = (self.component, self.vulnerability);
        component.identifiers = identifiers(self.identifiers, of_packages);
        for identifier in &mut component.identifiers {
            let id = identifier.id.0.as_deref().unwrap_or_default();
            // `EscapeTool.csvIdentifiers` omits the type: group, artifact and version mean Maven.
            identifier.kind.0 = match id.split(':').count() {
                3 if is_old => Some("maven".into()),
                2 if is_old => Some("npm".into()),
                _ => None,
            };
        }
        component.vulnerability_ids = identifiers(self.cpes, of_cpes);
        // Chosen as in `jsonReport.vsl`. The severity of a source without scores is not in the file (#3617).
        let severities = [vulnerability.severity.0]
            .into_iter()
            .chain(self.severities);
        vulnerability.severity = Clean(severities.flatten().next());
        let [v2, v3] = self.vectors;
        set_metrics(&mut self.v2, v2.as_deref());
        set_metrics(&mut self.v3, v3.as_deref());
        vulnerability.v2 = (!is_old).then_some(self.v2);
        vulnerability.v3 = Some(self.v3);
        vulnerability.v4 = Some(self.v4);
        vulnerability.score = Clean(v2.filter(|_| is_old));
        let known = &self.known;
        let known = [&known.date_added, &known.required_action, &known.due_date];
        let is_known = known.iter().any(|text| text.0.is_some());
        vulnerability.known_exploited = is_known.then_some(self.known);
        (component, vulnerability)
    }
}

struct CsvEntries<'r> {
    reader: Reader<'r>,
    columns: Vec<(Column, Place)>,
    /// True before 5.0.
    is_old: bool,
    mapper: Mapper,
}

impl<'r> Entries<'r> for CsvEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        while self.reader.next_row()? {
            if self.reader.is_filler() {
                continue;
            }
            let mut row = Row::default();
            for &(column, place) in &self.columns {
                *place(&mut row) = self.reader.get(Some(column)).and_then(clean);
            }
            // Files put together from several have rows of several projects.
            if record.scan.target != row.project {
                record.scan.target.clone_from(&row.project);
            }
            let time = || Timestamp::parse_rfc1123(row.scan_date.as_deref()?);
            record.scan.time = record.scan.time.or_else(time);
            let (component, vulnerability) = row.entry(self.is_old);
            let identified = self.mapper.identify(component, [None, None]);
            let finding = identified.finding(vulnerability, Vec::new(), false);
            return match finding {
                Some(_) => Ok(finding),
                None => {
                    let column = self.reader.column("CVE");
                    Err(self.reader.refuse(column, "field `CVE` is empty"))
                }
            };
        }
        Ok(None)
    }
}

/// Returns the identifiers with their confidences, if there is one for each.
fn identifiers<'r>(ids: Option<Str<'r>>, confidences: Option<Str<'r>>) -> Vec<Identifier<'r>> {
    let [ids, confidences] = [ids, confidences].map(|list| -> Vec<Str<'r>> {
        let parts = list.iter().flat_map(|text| text.split(", "));
        parts.filter_map(|part| clean(part.to_owned())).collect()
    });
    let is_each = ids.len() == confidences.len();
    let mut confidences = confidences.into_iter().filter(|_| is_each);
    let with_confidence = |id| Identifier {
        confidence: Clean(confidences.next()),
        ..Identifier::new(id)
    };
    ids.into_iter().map(with_confidence).collect()
}
