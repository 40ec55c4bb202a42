//! Reading findings from files.

use std::io;
use std::rc::Rc;

use finding_source::{
    Confidence, Descriptor, Finding, FindingSource, Findings, Instances, NoteKind, Options, Part,
    Redaction, Registry, Report, ReportError, ReportErrorKind, Scan, Summary,
};

use crate::args::{self, InstancesChoice, RedactionChoice};
use crate::asff_source::Asff;
use crate::catalogs::Catalogs;
use crate::directories::Directories;
use crate::files::{self, Input};
use crate::names;
use crate::progress::{self, Progress};
use crate::refused::Refused;
use crate::terminal::{self, Errors};

/// Returns the registry of all sources.
pub(crate) fn registry() -> Registry {
    Registry::new(finding_parsers::SOURCES)
}

/// The sources that may read a report.
struct Selection {
    sources: Sources,
    /// True if ASFF findings are read as well.
    with_asff: bool,
}

enum Sources {
    /// The source that the contents belong to, among all sources.
    Any(Registry),
    /// The source that the contents belong to, among those of this tool.
    OfTool(String, Registry),
    /// This source.
    Named(&'static dyn FindingSource),
}

impl Selection {
    fn of(name: Option<&str>) -> Self {
        let sources = match name.map(|name| (name, names::sources(name))) {
            None => Sources::Any(registry()),
            Some((_, sources)) if sources.len() == 1 => Sources::Named(sources[0]),
            Some((name, sources)) => Sources::OfTool(name.to_owned(), Registry::new(&sources)),
        };
        Self {
            sources,
            with_asff: false,
        }
    }

    fn with_asff(mut self) -> Self {
        self.with_asff = true;
        self
    }

    fn read<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let (tool, registry) = match &self.sources {
            Sources::Named(source) => return source.findings(report, options),
            Sources::Any(registry) => {
                let read = registry.read(report, options);
                return read.or_else(|error| self.read_asff(report, options, error));
            }
            Sources::OfTool(tool, registry) => (tool, registry),
        };
        registry.read(report, options).map_err(|error| {
            if error.kind() != ReportErrorKind::Unrecognized {
                return error;
            }
            let ids: Vec<_> = registry
                .sources()
                .map(|s| s.descriptor().id.clone())
                .collect();
            let (ids, found) = (ids.join(", "), report.shape());
            let message = format!("expected a report of {tool} ({ids}), found {found}");
            ReportError::new(ReportErrorKind::Unsupported, message)
        })
    }

    /// Reads a file that no source recognizes as ASFF, if it is ASFF.
    fn read_asff<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
        error: ReportError,
    ) -> Result<Findings<'r>, ReportError> {
        if error.kind() != ReportErrorKind::Unrecognized
            || Asff.detect(&report.shape()) == Confidence::No
        {
            return Err(error);
        }
        if self.with_asff {
            return Asff.findings(report, options);
        }
        let message = "ASFF findings, not a report; `asff validate` checks them, and `asff batch` makes requests of them";
        Err(ReportError::new(ReportErrorKind::Unsupported, message))
    }
}

/// Reads reports, one after another.
pub(crate) struct Reader {
    selection: Selection,
    options: Options,
    catalogs: Rc<Catalogs>,
    progress: Progress,
    directories: Directories,
    /// True if errors are counted but not printed.
    silent: bool,
    notes_in_output: bool,
    broken: bool,
}

/// The result of reading a file.
pub(crate) enum Read {
    /// The file was read as a report.
    Report(Box<Ended>),
    /// Nothing in the file could be read.
    Broken,
    /// The file was found in a directory and is not a report.
    Skipped,
}

impl Read {
    /// Returns the facts about the report.
    pub(crate) fn report(self) -> Option<Ended> {
        match self {
            Self::Report(ended) => Some(*ended),
            Self::Broken | Self::Skipped => None,
        }
    }
}

/// Facts about a report that are known after reading it.
pub(crate) struct Ended {
    pub(crate) source: Descriptor,
    pub(crate) summary: Summary<'static>,
}

/// Facts about all files that are known after reading them.
pub(crate) struct AllRead {
    /// True if something could not be read, including a directory without reports.
    pub(crate) is_broken: bool,
    /// The directories of the command line without a report.
    pub(crate) without_report: Vec<Rc<str>>,
}

/// The reason why a directory without a report counts as an incomplete report.
pub(crate) const NO_REPORT: &str = "no report in it";

impl Reader {
    /// Creates a reader for the source or the tool of this name, or for all sources.
    pub(crate) fn new(
        arguments: &args::Reading,
        name: Option<&str>,
        catalogs: &Rc<Catalogs>,
    ) -> Self {
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
            selection: Selection::of(name),
            options,
            catalogs: Rc::clone(catalogs),
            progress: Progress::new(0, true),
            directories: Directories::new(arguments.files.verbose),
            silent: false,
            notes_in_output: false,
            broken: false,
        }
    }

    /// Reads what the targets of scans answered, too, if the arguments ask for it.
    pub(crate) fn with_evidence(mut self, arguments: &args::Evidence) -> Self {
        self.options.evidence = arguments.evidence;
        self
    }

    /// Reads findings in ASFF, too, as a report.
    pub(crate) fn with_asff(mut self) -> Self {
        self.selection = self.selection.with_asff();
        self
    }

    /// Shows the progress of reading `inputs`. Commands that write results while they read set `streams`.
    pub(crate) fn with_progress(mut self, inputs: &[Input], streams: bool) -> Self {
        let sizes = inputs.iter().map(Input::size);
        self.progress = Progress::new(sizes.fold(0, u64::saturating_add), streams);
        self
    }

    /// Prints no errors, because the reports are read again, and the second reading prints them.
    pub(crate) fn silent(self) -> Self {
        Self {
            silent: true,
            ..self
        }
    }

    /// Prints no notes about secrets, because the output contains all notes.
    pub(crate) fn with_notes_in_output(self) -> Self {
        Self {
            notes_in_output: true,
            ..self
        }
    }

    /// Prints where secrets were removed, if the arguments ask for it.
    fn explain_redaction(&self, name: &str, summary: &Summary<'_>) {
        if !self.options.explain_redaction || self.silent || self.notes_in_output {
            return;
        }
        for note in &summary.notes {
            if note.kind == NoteKind::Redaction {
                terminal::note(&format!("{name}: {note}"));
            }
        }
    }

    /// Ends reading. Counts the files in directories that are not reports, and lists them if the arguments say so.
    pub(crate) fn finish(self) -> AllRead {
        drop(self.progress);
        self.catalogs.finish();
        let without_report = self.directories.finish();
        AllRead {
            is_broken: self.broken || !without_report.is_empty(),
            without_report,
        }
    }

    /// Calls `visit` with every finding of `input`. Prints an error for what cannot be read, and continues.
    ///
    /// # Errors
    ///
    /// The errors of `visit`.
    pub(crate) fn read(
        &mut self,
        input: &Input,
        visit: &mut dyn FnMut(&Finding<'_>, &Scan<'_>) -> io::Result<()>,
    ) -> io::Result<Read> {
        self.read_parts(input, &mut |parts, _| {
            for part in parts {
                for finding in &part.findings {
                    visit(finding, &part.scan)?;
                }
            }
            Ok(())
        })
    }

    /// Reads the report in [parts](finding_source::Parts), for work on several threads. Their size is the same on every
    /// machine. `visit` also receives the size of the file in bytes.
    ///
    /// # Errors
    ///
    /// The errors of `visit`.
    pub(crate) fn read_parts(
        &mut self,
        input: &Input,
        visit: &mut dyn for<'r> FnMut(&mut dyn Iterator<Item = Part<'r>>, u64) -> io::Result<()>,
    ) -> io::Result<Read> {
        const FINDINGS: usize = 256;
        let mut complaints = Complaints {
            errors: Errors::of(&input.name()),
            silent: self.silent,
            broken: &mut self.broken,
        };
        let progress = &mut self.progress;
        progress.begin(&input.name());
        let bytes = match input.bytes() {
            Ok(bytes) => bytes,
            Err(error) => return Ok(complaints.refuse(&files::unreadable_report(&error))),
        };
        let size = bytes.len() as u64;
        let directories = &mut self.directories;
        let mut refused = |error: &ReportError, report: Option<&Report<'_>>| {
            let refused = Refused::new(input, error, &bytes, report);
            if directories.skips(input, &refused) {
                return Read::Skipped;
            }
            complaints.refuse(&refused.message)
        };
        let report = match Report::new(&bytes, &self.options.limits) {
            Ok(report) => report,
            Err(error) => return Ok(refused(&error, None)),
        };
        let mut parts = match self.selection.read(&report, &self.options) {
            Ok(findings) => findings.split(FINDINGS),
            Err(error) => return Ok(refused(&error, Some(&report))),
        };
        self.directories.read(input);
        let text = report.text();
        let mut next = || loop {
            match parts.next()? {
                Ok(mut part) => {
                    for finding in &mut part.findings {
                        self.catalogs.apply(finding);
                    }
                    // A finding does not know its position, but its rule is usually a slice of the report.
                    let rules = part.findings.iter().map(|finding| &*finding.rule.id);
                    progress.step(rules.filter_map(|id| progress::offset(text, id)).max());
                    return Some(part);
                }
                Err(error) => complaints.add(&message(&error)),
            }
        };
        visit(&mut std::iter::from_fn(&mut next), size)?;
        progress.end(size);
        let source = parts.source().clone();
        let summary = parts.finish().into_owned();
        self.explain_redaction(&input.name(), &summary);
        Ok(Read::Report(Box::new(Ended { source, summary })))
    }
}

/// Returns an error about a report, with the next step.
pub(crate) fn message(error: &ReportError) -> String {
    let text = error.to_string();
    if error.kind() == ReportErrorKind::Truncated {
        return format!("{text}; the report was cut: run the tool again");
    }
    text
}

/// Returns the command that unpacks the bytes of a file of this name, to be added to the message that asks for it.
pub(crate) fn unpack(bytes: &[u8], name: &str) -> &'static str {
    const COMMANDS: [(&[u8], &str); 13] = [
        (b"\x1f\x8b", " with `gunzip FILE`"),
        (b"PK\x03\x04", " with `unzip FILE`"),
        (b"BZh", " with `bunzip2 FILE`"),
        (b"\xfd7zXZ", " with `unxz FILE`"),
        (b"\x28\xb5\x2f\xfd", " with `unzstd FILE`"),
        (b"7z\xbc\xaf\x27\x1c", " with `7z x FILE`"),
        (b"\x04\x22\x4d\x18", " with `unlz4 FILE`"),
        (b"Rar!\x1a\x07", " with `unrar x FILE`"),
        (b"\x1f\x9d", " with `uncompress FILE`"),
        (b"\x5d\0\0", " with `unlzma FILE`"),
        (b"\xff\xfe\0\0", UTF_32),
        (b"\0\0\xfe\xff", UTF_32),
        (b"PK\x05\x06", " with `unzip FILE`"),
    ];
    const UTF_32: &str = " with `iconv -f UTF-32 -t UTF-8 FILE`";
    if bytes.get(257..262) == Some(b"ustar") {
        return " with `tar -xf FILE`";
    }
    let name = name.to_ascii_lowercase();
    let is_tar = name.ends_with(".tgz") || name.contains(".tar.");
    let known = COMMANDS.iter().find(|(mark, _)| bytes.starts_with(mark));
    match known {
        // Tar detects the compression, and files of zip contain directories already.
        Some((mark, _)) if is_tar && !mark.starts_with(b"PK") => " with `tar -xf FILE`",
        Some((_, command)) => command,
        None => "",
    }
}

/// Collects the errors of one file.
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

    /// Prints the error of a file in which nothing can be read.
    fn refuse(&mut self, message: &str) -> Read {
        self.add(message);
        Read::Broken
    }
}
