//! The catalogs and VEX documents that are given on the command line.

use std::cell::RefCell;
use std::ffi::OsString;

use finding_severity::catalogue::{CatalogueError, Epss, Kev};
use finding_source::vex::{Vex, VexUsage};
use finding_source::{Finding, Limits};

use crate::args;
use crate::files;
use crate::terminal;

/// Maximum number of statements without a finding that are shown one by one.
const MOST_STATEMENTS: usize = 20;

/// Facts about vulnerabilities from catalogs and VEX documents.
#[derive(Debug, Default)]
pub(crate) struct Catalogues {
    kev: Option<Kev>,
    epss: Option<Epss>,
    vex: Vex,
    /// The names of the VEX documents, in the order in which they were merged.
    documents: Vec<String>,
    /// The statements that matched findings. Several readers share the catalogs.
    usage: RefCell<VexUsage>,
}

impl Catalogues {
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
            vex.merge(document.map_err(|error| named(error.to_string()))?);
            documents.push(files::name(file));
        }
        for url in &arguments.vex_product {
            if !vex.add_application(url) {
                return Err(format!(
                    "--vex-product `{url}`: expected a package URL, such as pkg:github/acme/shop@1.4.2"
                ));
            }
        }
        Ok(Self {
            vex,
            documents,
            usage: RefCell::default(),
            kev: read("--kev", arguments.kev.as_ref(), Kev::from_json)?,
            epss: read("--epss", arguments.epss.as_ref(), Epss::from_csv)?,
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

fn read<C>(
    argument: &str,
    file: Option<&OsString>,
    parse: fn(&[u8]) -> Result<C, CatalogueError>,
) -> Result<Option<C>, String> {
    let Some(file) = file else {
        return Ok(None);
    };
    let named = |error: String| format!("{argument} {}: {error}", files::name(file));
    let bytes = files::bytes(file).map_err(|error| named(error.to_string()))?;
    let catalogue = parse(&bytes).map_err(|error| named(error.to_string()))?;
    Ok(Some(catalogue))
}
