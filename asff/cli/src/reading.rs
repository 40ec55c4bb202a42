//! From files to findings.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read as _};

use finding_source::{
    Descriptor, Finding, Findings, Instances, Limits, Options, Part, Registry, Report, ReportError,
    Scan, Summary,
};

use crate::args::{self, InstancesChoice};
use crate::terminal::{self, Progress, shown};

/// Every source there is.
pub(crate) fn registry() -> Registry {
    Registry::new(finding_parsers::SOURCES)
}

/// Reads reports, one after another.
pub(crate) struct Reader {
    registry: Registry,
    options: Options,
    tool: Option<String>,
    broken: bool,
}

/// What a report says beside its findings, known when it was read.
pub(crate) struct Ended {
    pub(crate) source: &'static Descriptor,
    pub(crate) summary: Summary<'static>,
}

impl Reader {
    pub(crate) fn new(arguments: &args::Reading) -> Self {
        let mut options = Options::default().with_instances(match arguments.instances {
            InstancesChoice::Merge => Instances::Merge,
            InstancesChoice::Each => Instances::Each,
        });
        options.root.clone_from(&arguments.root);
        Self {
            registry: registry(),
            options,
            tool: arguments.tool.clone(),
            broken: false,
        }
    }

    /// Whether something could not be read.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken
    }

    /// Shows every finding of `file` to `visit`. Complains of what cannot be read, and goes on; `None` when
    /// there was nothing to begin with.
    ///
    /// # Errors
    ///
    /// Those of `visit`.
    pub(crate) fn read(
        &mut self,
        file: &OsStr,
        visit: &mut dyn FnMut(&Finding<'_>, &Scan<'_>) -> io::Result<()>,
    ) -> io::Result<Option<Ended>> {
        self.read_parts(file, &mut |parts| {
            for part in parts {
                for finding in &part.findings {
                    visit(finding, &part.scan)?;
                }
            }
            Ok(())
        })
    }

    /// The same in [parts](finding_source::Parts), for work that threads share. Their size is the same on every machine.
    ///
    /// # Errors
    ///
    /// Those of `visit`.
    pub(crate) fn read_parts(
        &mut self,
        file: &OsStr,
        visit: &mut dyn for<'r> FnMut(&mut dyn Iterator<Item = Part<'r>>) -> io::Result<()>,
    ) -> io::Result<Option<Ended>> {
        const FINDINGS: usize = 32;
        let name = name(file);
        let bytes = match bytes(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.complain(&name, &error.to_string());
                return Ok(None);
            }
        };
        let report = match Report::new(&bytes, &self.options.limits) {
            Ok(report) => report,
            Err(error) => {
                self.complain(&name, &error.to_string());
                return Ok(None);
            }
        };
        let mut parts = match self.begin(&report) {
            Ok(findings) => findings.split(FINDINGS),
            Err(error) => {
                self.complain(&name, &error.to_string());
                return Ok(None);
            }
        };
        let text = report.text();
        let mut progress = Progress::new(&name, text.len());
        let mut next = || loop {
            match parts.next()? {
                Ok(part) => {
                    // A finding does not say where it stands; its rule mostly is a piece of the report.
                    let rules = part.findings.iter().map(|finding| &*finding.rule.id);
                    progress.step(rules.filter_map(|id| terminal::offset(text, id)).max());
                    return Some(part);
                }
                Err(error) => {
                    progress.clear();
                    self.complain(&name, &error.to_string());
                }
            }
        };
        visit(&mut std::iter::from_fn(&mut next))?;
        drop(progress);
        let source = parts.source();
        Ok(Some(Ended {
            source,
            summary: parts.finish().into_owned(),
        }))
    }

    fn begin<'r>(&self, report: &'r Report<'_>) -> Result<Findings<'r>, ReportError> {
        let named = self.tool.as_deref().and_then(|id| self.registry.by_id(id));
        let source = match named {
            Some(source) => source,
            None => self.registry.choose(report)?.source,
        };
        source.findings(report, &self.options)
    }

    fn complain(&mut self, name: &str, message: &str) {
        self.broken = true;
        terminal::error(&format!("{name}: {message}"));
    }
}

/// The file as it is shown in messages.
pub(crate) fn name(file: &OsStr) -> String {
    shown(&file.to_string_lossy())
}

/// The bytes of a file, or of standard input for `-`, within the limit of a report.
pub(crate) fn bytes(file: &OsStr) -> io::Result<Vec<u8>> {
    bytes_up_to(file, Limits::default().bytes)
}

/// The bytes of a file, or of standard input for `-`. A file that is larger than `most` is not read at all, one that grows
/// meanwhile as far as it was, and a device that never ends no further than that.
pub(crate) fn bytes_up_to(file: &OsStr, most: u64) -> io::Result<Vec<u8>> {
    let too_large = || {
        let message = format!("more than the limit of {most} bytes");
        io::Error::new(io::ErrorKind::InvalidData, message)
    };
    let beyond = most.saturating_add(1);
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().take(beyond).read_to_end(&mut bytes)?;
    } else {
        let file = File::open(file)?;
        // Pipes and what systems tell of themselves have no length.
        let length = file.metadata()?.len();
        if length > most {
            return Err(too_large());
        }
        bytes.try_reserve_exact(usize::try_from(length).map_err(|_| too_large())?)?;
        let end = if length > 0 { length } else { beyond };
        file.take(end).read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > most {
        return Err(too_large());
    }
    Ok(bytes)
}
