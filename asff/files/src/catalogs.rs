//! The catalogs and VEX documents of a run.

use std::cell::{Cell, RefCell};
use std::ffi::OsString;
use std::path::Path;

use finding_parsers::SOURCES;
use finding_severity::catalog::{CatalogError, Epss, Kev};
use finding_severity::{CveId, Subject as _};
use finding_source::vex::{Vex, VexUsage};
use finding_source::{Finding, Limits, Registry, Report, ReportErrorKind};

use crate::input;
use crate::refused::unpack;

/// Maximum number of statements without a finding that are shown one by one.
const MOST_STATEMENTS: usize = 20;

/// The names of catalogs and VEX documents. Messages call them by the options of the command line: `--kev`, `--epss`,
/// `--vex`, `--vex-product`.
#[derive(Clone, Debug, Default)]
pub struct CatalogFiles<'a> {
    /// CISA's catalog of known exploited vulnerabilities, in JSON.
    pub kev: Option<&'a OsString>,
    /// FIRST's EPSS scores, in CSV.
    pub epss: Option<&'a OsString>,
    /// VEX documents of OpenVEX or CycloneDX.
    pub vex: &'a [OsString],
    /// Package URLs of the application that the reports are of.
    pub vex_products: &'a [String],
}

/// Facts about vulnerabilities from catalogs and VEX documents.
#[derive(Debug, Default)]
pub struct Catalogs {
    kev: Option<Kev>,
    epss: Option<Epss>,
    vex: Vex,
    /// The names of the VEX documents, in the order in which they were merged.
    documents: Vec<String>,
    /// The statements that matched findings. Several readers share the catalogs.
    usage: RefCell<VexUsage>,
    /// True if a finding has a CVE that its report does not call known to be exploited, and no catalog was given.
    lacks_kev: Cell<bool>,
    /// True if a finding has a CVE without a probability, and no scores were given.
    lacks_epss: Cell<bool>,
}

impl Catalogs {
    /// Reads the files.
    ///
    /// # Errors
    ///
    /// One line that names the option and the file.
    pub fn read(files: &CatalogFiles<'_>) -> Result<Self, String> {
        let mut vex = Vex::default();
        let mut documents = Vec::new();
        for file in files.vex {
            let named = |error: String| format!("--vex {}: {error}", input::name(file));
            let bytes = input::bytes(file).map_err(|error| named(error.to_string()))?;
            let document = Vex::read(&bytes, &Limits::default());
            vex.merge(document.map_err(|error| {
                let next = match error.kind() {
                    ReportErrorKind::Binary => unpack(&bytes, Path::new(file)),
                    ReportErrorKind::Unsupported if is_report(&bytes) => {
                        "; a report goes after the options"
                    }
                    _ => "",
                };
                named([&error.to_string(), next].concat())
            })?);
            documents.push(input::name(file));
        }
        for url in files.vex_products {
            if !vex.add_application(url) {
                return Err(format!(
                    "--vex-product `{url}`: expected a package URL, such as pkg:github/acme/shop@1.4.2"
                ));
            }
        }
        let kev = read("--kev", files.kev, Kev::from_json)?;
        if let (Some(file), true) = (files.kev, kev.as_ref().is_some_and(Kev::is_empty)) {
            return Err(format!(
                "--kev {}: the catalog has no vulnerability: download it again",
                input::name(file)
            ));
        }
        Ok(Self {
            vex,
            documents,
            usage: RefCell::default(),
            kev,
            epss: read("--epss", files.epss, Epss::from_csv)?,
            lacks_kev: Cell::default(),
            lacks_epss: Cell::default(),
        })
    }

    /// Adds the facts of the catalogs to a finding, and changes its status as the VEX documents say.
    pub fn apply(&self, finding: &mut Finding<'_>) {
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

    /// Returns a note if `option`, which selects known exploited vulnerabilities, had no catalog to look them up in.
    #[must_use]
    pub fn missing_kev(&self, option: &str) -> Option<String> {
        self.lacks_kev.get().then(|| {
            format!(
                "{option}: only the reports say which vulnerabilities are known to be exploited; give CISA's catalog \
                 with --kev"
            )
        })
    }

    /// Returns a note if `option`, which selects by probability, had no scores to look it up in.
    #[must_use]
    pub fn missing_epss(&self, option: &str) -> Option<String> {
        self.lacks_epss.get().then(|| {
            format!(
                "{option}: only the reports say how probable an exploit is; give FIRST's scores with --epss"
            )
        })
    }

    /// Returns notes on the statements of VEX documents that matched no finding.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let usage = self.usage.borrow();
        let mut notes: Vec<String> = self
            .vex
            .unused(&usage)
            .take(MOST_STATEMENTS)
            .map(|statement| {
                let document = self.documents.get(statement.document());
                let document = document.map_or("", String::as_str);
                format!("--vex {document}: {statement} matches no finding")
            })
            .collect();
        let more = self.vex.unused(&usage).skip(MOST_STATEMENTS).count();
        if more > 0 {
            notes.push(format!("--vex: {more} more statements match no finding"));
        }
        notes
    }
}

/// Returns true if a source reads these bytes as a report.
fn is_report(bytes: &[u8]) -> bool {
    let report = Report::new(bytes, &Limits::default());
    report.is_ok_and(|report| Registry::new(SOURCES).choose(&report).is_ok())
}

fn read<C>(
    option: &str,
    file: Option<&OsString>,
    parse: fn(&[u8]) -> Result<C, CatalogError>,
) -> Result<Option<C>, String> {
    let Some(file) = file else {
        return Ok(None);
    };
    let named = |error: String| format!("{option} {}: {error}", input::name(file));
    let bytes = input::bytes(file).map_err(|error| named(error.to_string()))?;
    let catalog = parse(&bytes).map_err(|error| named(error.to_string()))?;
    Ok(Some(catalog))
}
