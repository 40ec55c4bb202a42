//! The mapping from PHPStan's errors to findings.

use std::borrow::Cow;

use finding_source::engine::{Entry, Outcome};
use finding_source::path::Roots;
use finding_source::text::{first_line, is_line, one_line, part, replaced, trim};
use finding_source::{
    FileLocation, Finding, Identity, Input, Kind, Location, Note, NoteKind, Record, Remediation,
    Rule, Str, ToolSeverity, is_like,
};

use crate::TOOL;
use crate::raw::{CONTEXT, Error, Item, is_identifier};
pub(crate) use crate::repeats::Place;
use crate::repeats::Repeats;

/// The rule of an error without an identifier.
const UNIDENTIFIED: &str = "unidentified";

const NO_MESSAGE: &str = "error without a message";

/// An item that was read again, and the number of bytes that were read.
pub(crate) type Again<'r> = (Item<'r>, usize);

/// Reads the error at a place of a report again. Returns `None` if it is unusable.
type ReadAgain<'r> = dyn Fn(&Input<'r>, Place) -> Option<Again<'r>> + Send + 'r;

/// Turns errors into findings, one after another.
pub(crate) struct Mapper<'r> {
    input: Input<'r>,
    read: Box<ReadAgain<'r>>,
    roots: Roots,
    /// The byte offset of the name of the current file, in a format that names it once.
    pub(crate) file: usize,
    /// The path of the current file, and the class that uses it if it is a trait.
    path: Str<'r>,
    class: Option<Str<'r>>,
    /// The file as the report names it, in a format that names the file of each error.
    name: Option<Str<'r>>,
    repeats: Repeats<'r>,
}

impl<'r> Mapper<'r> {
    pub(crate) fn new(
        input: &Input<'r>,
        read: impl Fn(&Input<'r>, Place) -> Option<Again<'r>> + Send + 'r,
    ) -> Self {
        Self {
            input: input.clone(),
            read: Box::new(read),
            roots: input.roots(),
            file: 0,
            path: Str::default(),
            class: None,
            name: None,
            repeats: Repeats::new(input.seed()),
        }
    }

    /// Starts a document. The first one is read again to compare it with others: then every error is compared.
    pub(crate) fn begin_document(&mut self, record: &Record<'r>) {
        self.name = None;
        self.repeats.all |= record.is_scratch();
    }

    /// Starts another file.
    pub(crate) fn begin_file(&mut self, name: Str<'r>) {
        let (path, class) = split_context(name);
        self.path = self.roots.relative(path);
        self.class = class;
        self.repeats.begin_file();
    }

    /// Returns what becomes of the item at `place`.
    #[inline]
    pub(crate) fn item(
        &mut self,
        item: Item<'r>,
        place: Place,
        record: &mut Record<'r>,
    ) -> Entry<'r> {
        match item {
            Item::Error(name, error) => {
                if self.name.as_ref() != Some(&name) {
                    self.begin_file(name.clone());
                    self.name = Some(name);
                }
                return self.error(error, place, record);
            }
            Item::General(text) => general(&text, record),
            Item::Warning(text) => warning(&text, record),
            Item::Nothing => {}
        }
        Ok(Outcome::Nothing)
    }

    /// Returns what becomes of the error at `place` in the current file: a finding, unless it was reported before.
    #[inline]
    pub(crate) fn error(
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
            let (Item::Error(name, error), bytes) = (self.read)(&self.input, place)? else {
                return None;
            };
            let (path, _) = split_context(name);
            Some(((self.roots.relative(path), Cow::Owned(error)), bytes))
        })
    }

    /// Notes the skipped errors.
    pub(crate) fn end(&mut self, record: &mut Record<'r>) {
        self.repeats.end(record);
    }

    /// Returns the finding of an error in the current file.
    // Inlined, it would be copied once more.
    #[inline(never)]
    fn finding(&self, error: Error<'r>, record: &mut Record<'r>) -> Finding<'r> {
        if is_incomplete(&error) {
            record.partial(INCOMPLETE);
        }
        let grade = grade(&error);
        let message = error.message;
        let strip = |line| self.roots.strip(line);
        let (title, words) = match is_line(&message) {
            true => (strip(message.clone()), None),
            false => (
                strip(first_line(message.clone())),
                Some(strip(one_line(message.clone()))),
            ),
        };
        let identity = Identity::new()
            .with("path", &self.path)
            .with(
                "identifier",
                error.identifier.as_deref().unwrap_or_default(),
            )
            .with("message", words.as_ref().unwrap_or(&title))
            // `AnalyserResult` sorts by file.
            .grouped();
        let rule = rule(error.identifier);
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
            let place = FileLocation::new(self.path.clone()).at_line(error.line);
            finding.locations = vec![Location::File(place)];
        }
        // PHPStan's table replaces the placeholder; its other formats do not.
        let tip = error.tip.filter(|tip| !trim(tip).is_empty());
        let tip = tip.map(|tip| replaced(tip, "%configurationFile%", "configuration file"));
        finding.remediation = Remediation::of(tip, finding.rule.url.clone());
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

/// Internal errors of the run: `*` is any text. `AnalyseCommand` and `ParallelAnalyser` append some of it.
const CRASHES: [&str; 8] = [
    "Internal error: *",
    "Child process error*",
    "Some parallel worker jobs have not finished*",
    "Reached internal errors count limit*",
    "* while analysing file *",
    "* while running parallel worker*",
    "* while communicating with parallel worker*",
    "* while running CollectedDataNode rule *",
];

/// Errors about the settings, by which the analysis is complete: about patterns of ignored errors
/// (`IgnoredErrorHelper`, `IgnoredErrorHelperResult`).
const OF_SETTINGS: [&str; 4] = [
    "Ignored error *",
    "Ignored errors *",
    "* cannot be ignored*",
    "* in ignoreErrors*",
];

/// Records an error without a file, which is about the run and not about the code.
pub(crate) fn general(text: &str, record: &mut Record<'_>) {
    let is_one_of = |all: &[&str]| all.iter().any(|pattern| is_like(text.trim(), pattern));
    if is_one_of(&CRASHES) {
        record.partial(INCOMPLETE);
    } else if !is_one_of(&OF_SETTINGS) {
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

/// Marks the report as partial if the text around it, mixed in by a shell, says so.
pub(crate) fn look_around(text: &str, record: &mut Record<'_>) {
    if says_incomplete(text) {
        record.partial(INCOMPLETE);
    }
}

/// Returns true if a text says that the report is incomplete (`AnalyseCommand`).
pub(crate) fn says_incomplete(text: &str) -> bool {
    text.contains("Result is incomplete because of severe errors")
}

pub(crate) const INCOMPLETE: &str = "PHPStan could not analyze everything and omitted other errors";

/// Since 1.11, PHPStan shows only severe errors if there is one.
fn is_incomplete(error: &Error<'_>) -> bool {
    match error.identifier.as_deref() {
        Some(identifier) => matches!(
            identifier,
            "phpstan.parse" | "phpstan.internal" | "phpstan.reflection" | "phpstan.collector"
        ),
        // Before 1.10.10 there were no identifiers.
        None => {
            let begins = |text| error.message.starts_with(text);
            let is_severe = begins("Syntax error, ") || begins("Reflection error: ");
            begins("Internal error: ") || (is_severe && error.ignorable != Some(true))
        }
    }
}

/// Returns the grade. PHPStan has no severity. An error that cannot be ignored is usually a problem of the run or of
/// its settings, which the identifier shows.
fn grade<'r>(error: &Error<'r>) -> ToolSeverity<'r> {
    let begins = |text| {
        error
            .identifier
            .as_ref()
            .is_some_and(|name| name.starts_with(text))
    };
    ToolSeverity::word(match (&error.word, error.ignorable) {
        (Some(word), _) => word.clone(),
        _ if begins("phpstan.") || begins("ignore.") => "diagnostic".into(),
        (None, Some(true)) => "ignorable".into(),
        (None, Some(false)) => "non-ignorable".into(),
        (None, None) => return ToolSeverity::default(),
    })
}

fn rule(identifier: Option<Str<'_>>) -> Rule<'_> {
    const PAGES: &str = "https://phpstan.org/error-identifiers/";
    let Some(identifier) = identifier else {
        return Rule::new(UNIDENTIFIED);
    };
    let url = is_identifier(&identifier).then(|| {
        let mut url = String::with_capacity(PAGES.len() + identifier.len());
        url.push_str(PAGES);
        url.push_str(&identifier);
        Cow::Owned(url)
    });
    Rule::new(identifier).with_url(url)
}

/// Splits the path from the class that uses it, if the file is a trait.
fn split_context(name: Str<'_>) -> (Str<'_>, Option<Str<'_>>) {
    let inner = name.strip_suffix(')');
    let Some((path, context)) = inner.and_then(|inner| inner.rsplit_once(CONTEXT)) else {
        return (name, None);
    };
    // A name is preceded by `class `, an anonymous class (`class@anonymous/src/A.php:12`) is not.
    let class = context.strip_prefix("class ").unwrap_or(context);
    let (end, class) = (path.len(), name.len() - 1 - class.len()..name.len() - 1);
    let class = Some(part(name.clone(), class)).filter(|class| !class.is_empty());
    (part(name, ..end), class)
}
