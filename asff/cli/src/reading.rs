//! From files to findings.

use std::io;
use std::rc::Rc;

use finding_source::{
    Descriptor, Finding, FindingSource, Findings, Instances, Options, Part, Redaction, Registry,
    Report, ReportError, ReportErrorKind, Scan, Summary,
};

use crate::args::{self, InstancesChoice, RedactionChoice};
use crate::catalogues::Catalogues;
use crate::files::Input;
use crate::names;
use crate::progress::{self, Progress};
use crate::terminal::Errors;

/// Every source there is.
pub(crate) fn registry() -> Registry {
    Registry::new(finding_parsers::SOURCES)
}

/// Which sources may read a report.
enum Selection {
    /// The one that its contents tell, of all.
    Any(Registry),
    /// The one that its contents tell, of this tool's.
    OfTool(String, Registry),
    /// This one.
    Named(&'static dyn FindingSource),
}

impl Selection {
    fn of(name: Option<&str>) -> Self {
        let Some(name) = name else {
            return Self::Any(registry());
        };
        match names::sources(name)[..] {
            [source] => Self::Named(source),
            ref sources => Self::OfTool(name.to_owned(), Registry::new(sources)),
        }
    }

    fn read<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let (tool, registry) = match self {
            Self::Named(source) => return source.findings(report, options),
            Self::Any(registry) => return registry.read(report, options),
            Self::OfTool(tool, registry) => (tool, registry),
        };
        registry.read(report, options).map_err(|error| {
            if error.kind() != ReportErrorKind::Unrecognized {
                return error;
            }
            let ids: Vec<_> = registry.sources().map(|s| s.descriptor().id).collect();
            let (ids, found) = (ids.join(", "), report.shape());
            let message = format!("expected a report of {tool} ({ids}), found {found}");
            ReportError::new(ReportErrorKind::Unsupported, message)
        })
    }
}

/// Reads reports, one after another.
pub(crate) struct Reader {
    selection: Selection,
    options: Options,
    catalogues: Rc<Catalogues>,
    /// Whether errors are only counted, not shown.
    silent: bool,
    broken: bool,
}

/// What a report says beside its findings, known when it was read.
pub(crate) struct Ended {
    pub(crate) source: &'static Descriptor,
    pub(crate) summary: Summary<'static>,
}

impl Reader {
    pub(crate) fn new(arguments: &args::Reading, catalogues: &Rc<Catalogues>) -> Self {
        let mut options = Options::default()
            .with_instances(match arguments.instances {
                InstancesChoice::Merge => Instances::Merge,
                InstancesChoice::Each => Instances::Each,
            })
            .with_redaction(match arguments.redaction {
                RedactionChoice::Off => Redaction::Off,
                RedactionChoice::Default => Redaction::Default,
                RedactionChoice::Strict => Redaction::Strict,
            })
            .with_explained_redaction(arguments.explain_redaction);
        options.root.clone_from(&arguments.root);
        Self {
            selection: Selection::of(arguments.tool.as_deref()),
            options,
            catalogues: Rc::clone(catalogues),
            silent: false,
            broken: false,
        }
    }

    /// The same, for reports that are read once more: that time shows the errors.
    pub(crate) fn silent(arguments: &args::Reading, catalogues: &Rc<Catalogues>) -> Self {
        Self {
            silent: true,
            ..Self::new(arguments, catalogues)
        }
    }

    /// Whether the notes tell where secrets were left out.
    pub(crate) fn explains_redaction(&self) -> bool {
        self.options.explain_redaction
    }

    /// Whether something could not be read.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken
    }

    /// Shows every finding of `input` to `visit`. Complains about what cannot be read and goes on. Returns `None` for a
    /// file that is not a report.
    ///
    /// # Errors
    ///
    /// Those of `visit`.
    pub(crate) fn read(
        &mut self,
        input: &Input<'_>,
        visit: &mut dyn FnMut(&Finding<'_>, &Scan<'_>) -> io::Result<()>,
    ) -> io::Result<Option<Ended>> {
        self.read_parts(input, &mut |parts, _| {
            for part in parts {
                for finding in &part.findings {
                    visit(finding, &part.scan)?;
                }
            }
            Ok(())
        })
    }

    /// The same in [parts](finding_source::Parts), for work that threads share. Their size is the same on every machine.
    /// `visit` gets the size of the file in bytes, too.
    ///
    /// # Errors
    ///
    /// Those of `visit`.
    pub(crate) fn read_parts(
        &mut self,
        input: &Input<'_>,
        visit: &mut dyn for<'r> FnMut(&mut dyn Iterator<Item = Part<'r>>, u64) -> io::Result<()>,
    ) -> io::Result<Option<Ended>> {
        const FINDINGS: usize = 32;
        let mut complaints = Complaints {
            errors: Errors::of(&input.name()),
            silent: self.silent,
            broken: &mut self.broken,
        };
        let bytes = match input.bytes() {
            Ok(bytes) => bytes,
            Err(error) => return Ok(complaints.refuse(&error.to_string())),
        };
        let report = match Report::new(&bytes, &self.options.limits) {
            Ok(report) => report,
            Err(error) => return Ok(complaints.refuse(&error.to_string())),
        };
        let mut parts = match self.selection.read(&report, &self.options) {
            Ok(findings) => findings.split(FINDINGS),
            Err(error) => return Ok(complaints.refuse(&error.to_string())),
        };
        let text = report.text();
        let mut progress = Progress::new(&input.name(), text.len());
        let mut next = || loop {
            match parts.next()? {
                Ok(mut part) => {
                    for finding in &mut part.findings {
                        self.catalogues.apply(finding);
                    }
                    // A finding does not know its position; its rule mostly is a piece of the report.
                    let rules = part.findings.iter().map(|finding| &*finding.rule.id);
                    progress.step(rules.filter_map(|id| progress::offset(text, id)).max());
                    return Some(part);
                }
                Err(error) => {
                    progress.clear();
                    complaints.add(&error.to_string());
                }
            }
        };
        visit(&mut std::iter::from_fn(&mut next), bytes.len() as u64)?;
        drop(progress);
        let source = parts.source();
        Ok(Some(Ended {
            source,
            summary: parts.finish().into_owned(),
        }))
    }
}

/// Where the errors of one file go.
struct Complaints<'r> {
    errors: Errors,
    silent: bool,
    broken: &'r mut bool,
}

impl Complaints<'_> {
    fn add(&mut self, message: &str) {
        *self.broken = true;
        if !self.silent {
            self.errors.say(message);
        }
    }

    /// The error of a file of which nothing can be read.
    fn refuse(&mut self, message: &str) -> Option<Ended> {
        self.add(message);
        None
    }
}
