//! The mapping from PHPStan's errors to findings.

use std::borrow::Cow;

use finding_source::engine::{Entry, Outcome};
use finding_source::path::Roots;
use finding_source::text::{first_line, is_line, one_line, trim};
use finding_source::{
    FileLocation, Finding, Identity, Input, Kind, Limits, Location, Note, NoteKind, Record,
    Remediation, Rule, Str, ToolSeverity,
};

use crate::TOOL;
use crate::raw::{CONTEXT, is_identifier};
pub(crate) use crate::repeats::Place;
use crate::repeats::Repeats;

/// The rule of an error without an identifier.
const UNIDENTIFIED: &str = "unidentified";

const NO_MESSAGE: &str = "error without a message";

/// An error, from any of the formats.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub(crate) struct Error<'r> {
    pub(crate) message: Str<'r>,
    pub(crate) line: Option<u32>,
    pub(crate) ignorable: Option<bool>,
    pub(crate) tip: Option<Str<'r>>,
    pub(crate) identifier: Option<Str<'r>>,
    /// A severity word that PHPStan does not write.
    pub(crate) word: Option<Str<'r>>,
}

/// An error that was read again, the name of its file, and the number of bytes that were read.
pub(crate) type Again<'r> = (Str<'r>, Error<'r>, usize);

/// Reads the error at a place of a text again. Returns `None` if it is unusable.
type ReadAgain<'r> = fn(&'r str, Place, &Limits) -> Option<Again<'r>>;

/// Turns errors into findings, one after another.
#[derive(Debug)]
pub(crate) struct Mapper<'r> {
    text: &'r str,
    limits: Limits,
    read: ReadAgain<'r>,
    roots: Roots,
    /// The path of the current file, and the class that uses it if it is a trait.
    path: Str<'r>,
    class: Option<Str<'r>>,
    /// The file as the report names it, in a format that names the file of each error.
    name: Option<Str<'r>>,
    repeats: Repeats<'r>,
    /// True if the text around the report says that it is incomplete.
    incomplete: bool,
}

impl<'r> Mapper<'r> {
    pub(crate) fn new(input: &Input<'r>, read: ReadAgain<'r>) -> Self {
        let lead = input.first_line()..input.start();
        Self {
            text: input.text(),
            limits: input.limits().clone(),
            read,
            roots: input.roots(),
            path: Str::default(),
            class: None,
            name: None,
            repeats: Repeats::new(input.seed()),
            incomplete: input.text().get(lead).is_some_and(says_incomplete),
        }
    }

    /// Starts a document. The first one is read again to compare it with others: then every error is compared.
    pub(crate) fn begin_document(&mut self, record: &mut Record<'r>) {
        self.name = None;
        self.repeats.all |= record.is_scratch();
        self.tell(record);
    }

    /// Takes note of text between documents, mixed in by a shell.
    pub(crate) fn skip(&mut self, text: &str) {
        self.incomplete |= says_incomplete(text);
    }

    fn tell(&self, record: &mut Record<'r>) {
        if self.incomplete {
            record.partial(INCOMPLETE);
        }
    }

    /// Starts another file.
    pub(crate) fn begin_file(&mut self, description: Str<'r>) {
        let (path, class) = split_context(description);
        self.path = self.roots.relative(path);
        self.class = class;
        self.repeats.begin_file();
    }

    /// Starts another file, unless it is that of the last error.
    pub(crate) fn go_to_file(&mut self, name: Str<'r>) {
        if self.name.as_ref() != Some(&name) {
            self.begin_file(name.clone());
            self.name = Some(name);
        }
    }

    /// Returns what becomes of the error at `place` in the current file: a finding, unless it was reported before.
    #[inline]
    pub(crate) fn entry(
        &mut self,
        error: Error<'r>,
        place: Place,
        record: &mut Record<'r>,
    ) -> Entry<'r> {
        // Equal errors of one file are different errors.
        let is_compared = self.class.is_some() || self.repeats.all;
        if is_compared && self.is_repeated(&error, place, record) {
            self.repeats.left_out += u64::from(!record.is_scratch());
            return Ok(Outcome::Nothing);
        }
        Ok(Outcome::Finding(self.finding(error, record)))
    }

    /// Returns whether the error at `place` was reported before, for another class that uses the trait, or in an earlier
    /// document.
    fn is_repeated(&mut self, error: &Error<'r>, place: Place, record: &mut Record<'r>) -> bool {
        let contents = (Cow::Borrowed(&*self.path), Cow::Borrowed(error));
        self.repeats.is_repeated(&contents, place, record, |place| {
            let (description, error, bytes) = (self.read)(self.text, place, &self.limits)?;
            let (path, _) = split_context(description);
            Some(((self.roots.relative(path), Cow::Owned(error)), bytes))
        })
    }

    /// Notes the skipped errors.
    pub(crate) fn end(&mut self, record: &mut Record<'r>) {
        self.tell(record);
        self.repeats.end(record);
    }

    /// Returns the finding of an error in the current file.
    // Inlined, it would be copied once more.
    #[inline(never)]
    fn finding(&self, error: Error<'r>, record: &mut Record<'r>) -> Finding<'r> {
        let Error {
            message,
            line,
            ignorable,
            tip,
            identifier,
            word,
        } = error;
        if is_incomplete(identifier.as_deref(), &message, ignorable) {
            record.partial(INCOMPLETE);
        }
        let grade = match word {
            Some(word) => ToolSeverity::word(word),
            None => grade(identifier.as_deref(), ignorable),
        };
        let name = identifier.clone().unwrap_or_default();
        let (title, words) = if is_line(&message) {
            let line = self.roots.strip(message.clone());
            (line.clone(), line)
        } else {
            let line = |line: Str<'r>| self.roots.strip(line);
            (
                line(first_line(message.clone())),
                line(one_line(message.clone())),
            )
        };
        let identity = Identity::new()
            .with("path", self.path.clone())
            .with("identifier", name)
            .with("message", words)
            // `AnalyserResult` sorts by file.
            .grouped();
        let rule = rule(identifier);
        // The title of a new finding is made one line, and this one is.
        let mut finding = Finding::new(TOOL, Kind::Quality, rule, "", identity);
        finding.title = match (title.is_empty(), &finding.rule.url) {
            (false, _) => title,
            // PHP's XML escape returns an empty text for a message with invalid UTF-8.
            (true, Some(_)) => finding.rule.id.clone(),
            (true, None) => Cow::Borrowed(NO_MESSAGE),
        };
        finding.description = (!trim(&message).is_empty()).then_some(message);
        finding.grade = grade;
        if !self.path.is_empty() {
            let place = FileLocation::new(self.path.clone()).at_line(line);
            finding.locations = vec![Location::File(place)];
        }
        finding.remediation = remediation(tip, finding.rule.url.clone());
        if let Some(class) = &self.class {
            finding.facts.push(("class", class.clone()));
        }
        finding
    }
}

/// Compares the number of errors that a report states with the number that it contains.
pub(crate) fn compare(teller: &str, stated: Option<u64>, found: u64, record: &mut Record<'_>) {
    let Some(stated) = stated.filter(|&stated| stated != found) else {
        return;
    };
    let text = format!("{teller} states {stated} errors, but there are {found}");
    record.remark(NoteKind::Other, text);
    if found < stated {
        record.partial("the report has fewer errors than it states");
    }
}

/// Records an error without a file, which is about the run and not about the code.
pub(crate) fn general(text: &str, record: &mut Record<'_>) {
    // Internal errors of the run, by the texts that `AnalyseCommand` and `ParallelAnalyser` append.
    const CRASHES: [&str; 4] = [
        " while analysing file ",
        " while running parallel worker",
        " while communicating with parallel worker",
        " while running CollectedDataNode rule ",
    ];
    const BEGINNINGS: [&str; 4] = [
        "Internal error: ",
        "Child process error",
        "Some parallel worker jobs have not finished",
        "Reached internal errors count limit",
    ];
    let text = text.trim();
    let crashed = BEGINNINGS.iter().any(|begin| text.starts_with(begin))
        || CRASHES.iter().any(|crash| text.contains(crash));
    if crashed {
        record.partial(INCOMPLETE);
    } else if !is_of_settings(text) {
        record.partial("PHPStan reports an error of its own run");
    }
    warning(text, record);
}

/// Records a warning without a file.
pub(crate) fn warning(text: &str, record: &mut Record<'_>) {
    let text = text.trim();
    let text = if text.is_empty() { NO_MESSAGE } else { text };
    record.note(Note::new(NoteKind::Tool, text));
}

/// Returns true if a general error is about the settings and the analysis is complete: about patterns of ignored errors
/// (`IgnoredErrorHelper`, `IgnoredErrorHelperResult`).
fn is_of_settings(text: &str) -> bool {
    text.starts_with("Ignored error ")
        || text.starts_with("Ignored errors ")
        || text.contains(" cannot be ignored")
        || text.contains(" in ignoreErrors")
}

/// Returns true if the text around the report, mixed in by a shell, says that it is incomplete (`AnalyseCommand`).
pub(crate) fn says_incomplete(text: &str) -> bool {
    text.contains("Result is incomplete because of severe errors")
}

pub(crate) const INCOMPLETE: &str = "PHPStan could not analyze everything and omitted other errors";

/// Since 1.11, PHPStan shows only severe errors if there is one.
fn is_incomplete(identifier: Option<&str>, message: &str, ignorable: Option<bool>) -> bool {
    match identifier {
        Some(identifier) => matches!(
            identifier,
            "phpstan.parse" | "phpstan.internal" | "phpstan.reflection" | "phpstan.collector"
        ),
        // Before 1.10.10 there were no identifiers.
        None => {
            message.starts_with("Internal error: ")
                || (ignorable != Some(true)
                    && (message.starts_with("Syntax error, ")
                        || message.starts_with("Reflection error: ")))
        }
    }
}

/// Returns the grade. PHPStan has no severity. An error that cannot be ignored is usually a problem of the run or of
/// its settings, which the identifier shows.
fn grade(identifier: Option<&str>, ignorable: Option<bool>) -> ToolSeverity<'static> {
    let diagnostic =
        identifier.is_some_and(|name| name.starts_with("phpstan.") || name.starts_with("ignore."));
    match (diagnostic, ignorable) {
        (true, _) => ToolSeverity::word("diagnostic"),
        (false, Some(true)) => ToolSeverity::word("ignorable"),
        (false, Some(false)) => ToolSeverity::word("non-ignorable"),
        (false, None) => ToolSeverity::default(),
    }
}

fn rule(identifier: Option<Str<'_>>) -> Rule<'_> {
    let Some(identifier) = identifier else {
        return Rule::new(UNIDENTIFIED);
    };
    const PAGES: &str = "https://phpstan.org/error-identifiers/";
    let url = is_identifier(&identifier).then(|| {
        let mut url = String::with_capacity(PAGES.len() + identifier.len());
        url.push_str(PAGES);
        url.push_str(&identifier);
        Cow::Owned(url)
    });
    let mut rule = Rule::new(identifier);
    rule.url = url;
    rule
}

fn remediation<'r>(tip: Option<Str<'r>>, url: Option<Str<'r>>) -> Option<Remediation<'r>> {
    let text = tip.filter(|tip| !trim(tip).is_empty()).map(filled);
    if text.is_none() && url.is_none() {
        return None;
    }
    let mut remediation = Remediation::default();
    (remediation.text, remediation.url) = (text, url);
    Some(remediation)
}

/// Replaces the placeholder for the name of the configuration. PHPStan's table does so; its other formats do not.
fn filled(tip: Str<'_>) -> Str<'_> {
    const PLACEHOLDER: &str = "%configurationFile%";
    const NAME: &str = "configuration file";
    let filled = tip.find('%').and_then(|at| {
        let (before, rest) = tip.split_at(at);
        let behind = rest.strip_prefix(PLACEHOLDER)?;
        let filled = [before, NAME, behind].concat();
        Some(match behind.contains('%') {
            true => filled.replace(PLACEHOLDER, NAME),
            false => filled,
        })
    });
    filled.map_or(tip, Cow::Owned)
}

/// Splits the path from the class that uses it, if the file is a trait.
fn split_context(description: Str<'_>) -> (Str<'_>, Option<Str<'_>>) {
    let cut = description
        .strip_suffix(')')
        .and_then(|text| text.rfind(CONTEXT));
    let Some(cut) = cut else {
        return (description, None);
    };
    let end = description.len() - 1;
    let class = cut + CONTEXT.len();
    let (path, class) = match description {
        Cow::Borrowed(text) => (
            Cow::Borrowed(&text[..cut]),
            Cow::Borrowed(without_class(&text[class..end])),
        ),
        Cow::Owned(text) => (
            Cow::Owned(text[..cut].to_owned()),
            Cow::Owned(without_class(&text[class..end]).to_owned()),
        ),
    };
    (path, Some(class).filter(|class| !class.is_empty()))
}

/// A name is preceded by `class `, an anonymous class (`class@anonymous/src/A.php:12`) is not.
fn without_class(context: &str) -> &str {
    context.strip_prefix("class ").unwrap_or(context)
}
