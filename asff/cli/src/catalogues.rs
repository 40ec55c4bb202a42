//! The catalogs that are given on the command line.

use std::ffi::OsString;

use finding_severity::catalogue::{CatalogueError, Epss, Kev};
use finding_source::Finding;

use crate::args;
use crate::files;

/// Facts about vulnerabilities from catalogs.
#[derive(Debug, Default)]
pub(crate) struct Catalogues {
    kev: Option<Kev>,
    epss: Option<Epss>,
}

impl Catalogues {
    /// Reads the catalogs that the arguments name.
    ///
    /// # Errors
    ///
    /// One line that names the argument and the file.
    pub(crate) fn read(arguments: &args::Reading) -> Result<Self, String> {
        Ok(Self {
            kev: read("--kev", arguments.kev.as_ref(), Kev::from_json)?,
            epss: read("--epss", arguments.epss.as_ref(), Epss::from_csv)?,
        })
    }

    /// Adds the facts of the catalogs to a finding.
    pub(crate) fn apply<'r>(&'r self, finding: &mut Finding<'r>) {
        if let Some(kev) = &self.kev {
            finding.apply_kev(kev);
        }
        if let Some(epss) = &self.epss {
            finding.apply_epss(epss);
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
