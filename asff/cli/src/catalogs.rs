//! The catalogs and VEX documents that are given on the command line.

use std::cell::{Cell, RefCell};
use std::ffi::OsString;

use finding_severity::catalog::{CatalogError, Epss, Kev};
use finding_severity::{CveId, Subject as _};
use finding_source::vex::{Vex, VexUsage};
use finding_source::{Finding, Limits, Report, ReportErrorKind};

use crate::args;
use crate::files;
use crate::reading;
use crate::terminal;

/// Maximum number of statements without a finding that are shown one by one.
const MOST_STATEMENTS: usize = 20;

/// Facts about vulnerabilities from catalogs and VEX documents.
#[derive(Debug, Default)]
pub(crate) struct Catalogs {
    kev: Option<Kev>,
    epss: Option<Epss>,
    vex: Vex,
    /// The names of the VEX documents, in the order in which they were merged.
    documents: Vec<String>,
    /// The statements that matched findings. Several readers share the catalogs.
    usage: RefCell<VexUsage>,
    /// True if a finding has a CVE that its report does not call known to be exploited, and `--kev` is not given.
    lacks_kev: Cell<bool>,
    /// True if a finding has a CVE without a probability, and `--epss` is not given.
    lacks_epss: Cell<bool>,
}

impl Catalogs {
    /// Reads the catalogs and VEX documents that the arguments name.
    ///
    /// # Errors
    ///
    /// One line that names the argument and the file.
    pub(crate) fn read(arguments: &args::Reading) -> Result<Self, String> {
        let mut vex = Vex::default();
        let mut documents = Vec::new();
        for file in &arguments.vex {
            let named = |error: String| format!("--vex {}: {error}", files::name(file));
            let bytes = files::bytes(file).map_err(|error| named(error.to_string()))?;
            let document = Vex::read(&bytes, &Limits::default());
            vex.merge(document.map_err(|error| {
                let next = match error.kind() {
                    ReportErrorKind::Binary => reading::unpack(&bytes, &files::name(file)),
                    ReportErrorKind::Unsupported if is_report(&bytes) => {
                        "; a report goes after the options"
                    }
                    _ => "",
                };
                named([&error.to_string(), next].concat())
            })?);
            documents.push(files::name(file));
        }
        for url in &arguments.vex_product {
            if !vex.add_application(url) {
                return Err(format!(
                    "--vex-product `{url}`: expected a package URL, such as pkg:github/acme/shop@1.4.2"
                ));
            }
        }
        let kev = read("--kev", arguments.kev.as_ref(), Kev::from_json)?;
        if kev.as_ref().is_some_and(Kev::is_empty) {
            let file = arguments.kev.as_deref().map(files::name);
            return Err(format!(
                "--kev {}: the catalog has no vulnerability: download it again",
                file.unwrap_or_default()
            ));
        }
        Ok(Self {
            vex,
            documents,
            usage: RefCell::default(),
            kev,
            epss: read("--epss", arguments.epss.as_ref(), Epss::from_csv)?,
            lacks_kev: Cell::default(),
            lacks_epss: Cell::default(),
        })
    }

    /// Adds the facts of the catalogs to a finding, and changes its status as the VEX documents say.
    pub(crate) fn apply(&self, finding: &mut Finding<'_>) {
        if let Some(kev) = &self.kev {
            finding.apply_kev(kev);
        }
        if let Some(epss) = &self.epss {
            finding.apply_epss(epss);
        }
        self.vex.apply(finding, &mut self.usage.borrow_mut());
        self.look_for_gaps(finding);
    }

    /// Records that a finding has a CVE that no catalog was asked about.
    fn look_for_gaps(&self, finding: &Finding<'_>) {
        let has_cve = || {
            let mut names = finding.advisories.iter().flat_map(|it| it.names());
            names.any(|name| name.parse::<CveId>().is_ok())
        };
        if self.kev.is_none() && !self.lacks_kev.get() {
            let lacks = !finding.known_exploited() && has_cve();
            self.lacks_kev.set(lacks);
        }
        if self.epss.is_none() && !self.lacks_epss.get() {
            let lacks = finding.epss().is_none() && has_cve();
            self.lacks_epss.set(lacks);
        }
    }

    /// Prints a note if an option that selects known exploited findings had no catalog to look them up in.
    pub(crate) fn note_missing_kev(&self, option: &str) {
        if self.lacks_kev.get() {
            terminal::note(&format!(
                "{option}: only the reports say which vulnerabilities are known to be exploited; give CISA's catalog \
                 with --kev"
            ));
        }
    }

    /// Prints a note if an option that selects by probability had no scores to look it up in.
    pub(crate) fn note_missing_epss(&self, option: &str) {
        if self.lacks_epss.get() {
            terminal::note(&format!(
                "{option}: only the reports say how probable an exploit is; give FIRST's scores with --epss"
            ));
        }
    }

    /// Prints the statements of VEX documents that matched no finding.
    pub(crate) fn finish(&self) {
        let usage = self.usage.borrow();
        for statement in self.vex.unused(&usage).take(MOST_STATEMENTS) {
            let document = self.documents.get(statement.document());
            let document = document.map_or("", String::as_str);
            terminal::note(&format!("--vex {document}: {statement} matches no finding"));
        }
        let more = self.vex.unused(&usage).skip(MOST_STATEMENTS).count();
        if more > 0 {
            terminal::note(&format!("--vex: {more} more statements match no finding"));
        }
    }
}

/// Returns true if a source reads these bytes as a report.
fn is_report(bytes: &[u8]) -> bool {
    let report = Report::new(bytes, &Limits::default());
    report.is_ok_and(|report| reading::registry().choose(&report).is_ok())
}

fn read<C>(
    argument: &str,
    file: Option<&OsString>,
    parse: fn(&[u8]) -> Result<C, CatalogError>,
) -> Result<Option<C>, String> {
    let Some(file) = file else {
        return Ok(None);
    };
    let named = |error: String| format!("{argument} {}: {error}", files::name(file));
    let bytes = files::bytes(file).map_err(|error| named(error.to_string()))?;
    let catalog = parse(&bytes).map_err(|error| named(error.to_string()))?;
    Ok(Some(catalog))
}
