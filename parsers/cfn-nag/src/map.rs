//! The mapping from violations to findings, with the reason for each decision.

use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::{cut, one_line};
use finding_source::{
    FileLocation, Finding, Identity, Kind, Location, Note, NoteKind, Record, Rule, Str,
    TemplateResource,
};

use crate::raw::Violation;

/// The tool's id.
pub(crate) const TOOL: &str = "cfn-nag";

/// The rule of a template that cfn_nag could not analyze (`Violation.fatal_violation`).
const FATAL: &str = "FATAL";

/// The rule of a violation without a rule, as all were before 0.0.35.
const UNIDENTIFIED: &str = "unidentified";

/// Maximum number of bytes of names.
const SHORT: usize = 256;

/// Maximum number of bytes of a title, and of texts in identities.
const TITLE: usize = 1024;

/// Maximum number of bytes of a path: Linux cannot open a longer one (PATH_MAX).
const PATH: usize = 4096;

/// Maximum number of bytes of a text that several findings share. Each of them has a copy, so without a limit, a report
/// with one long message and a million resources would take a million times its size.
const SHARED: usize = 4096;

/// The meaning of a violation's `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Warning,
    Failure,
    /// The template was not analyzed.
    Fatal,
    Unknown,
}

impl Verdict {
    /// From the words of `rule_definition.rb`, and those that 0.0.6 to 0.0.11 wrote (`violation.rb` then).
    fn of(id: Option<&str>, kind: Option<&str>) -> Self {
        let word = kind.unwrap_or_default();
        let is = |words: [&str; 2]| words.iter().any(|w| w.eq_ignore_ascii_case(word));
        if id == Some(FATAL) || is([FATAL, "fatal violation"]) {
            Self::Fatal
        } else if is(["FAIL", "failing violation"]) {
            Self::Failure
        } else if is(["WARN", "warning"]) {
            Self::Warning
        } else {
            Self::Unknown
        }
    }
}

/// Returns the path of a template with this name.
pub(crate) fn path<'r>(name: Text<'r>, roots: &Roots) -> Option<Str<'r>> {
    let name = name.trimmed()?;
    Some(cut(roots.relative(name), PATH))
}

/// A prepared violation. Each resource that violates the rule is a finding.
#[derive(Clone, Debug)]
pub(crate) struct Mapped<'r> {
    verdict: Verdict,
    rule: Rule<'r>,
    title: Str<'r>,
    message: Option<Str<'r>>,
    word: Option<Str<'r>>,
    /// True if only the message identifies the rule.
    by_message: bool,
}

impl<'r> Mapped<'r> {
    /// Prepares `violation`, except for its lists. Returns `None` if it cannot be identified.
    pub(crate) fn new(violation: &Violation<'r>) -> Option<Self> {
        let Violation {
            id,
            name,
            kind,
            message,
            ..
        } = violation;
        let [id, name, kind, message] =
            [id, name, kind, message].map(|text| text.and_then(|text| text.trimmed()));
        let id = id.map(|id| cut(one_line(id), SHORT));
        let id = id.filter(|id| !id.is_empty());
        let line = message
            .clone()
            .map(|message| cut(one_line(message), TITLE))
            .filter(|line| !line.is_empty());
        if id.is_none() && line.is_none() {
            return None;
        }
        let verdict = Verdict::of(id.as_deref(), kind.as_deref());
        let fatal = verdict == Verdict::Fatal;
        let id = if fatal {
            Some(Str::Borrowed(FATAL))
        } else {
            id
        };
        let by_message = id.is_none();
        let mut rule = Rule::new(id.unwrap_or(Str::Borrowed(UNIDENTIFIED)));
        rule.name = name.map(|name| cut(name, SHORT));
        let title = match line {
            Some(line) if fatal => Str::Owned(format!("template not analyzed: {line}")),
            Some(line) => line,
            None if fatal => Str::Borrowed("template not analyzed"),
            None => Str::Owned(format!("cfn_nag rule {}", rule.id)),
        };
        let word = if fatal {
            // Its type is FAIL, which is not about a weakness.
            Some(Str::Borrowed(FATAL))
        } else {
            kind.map(|word| cut(word, SHORT))
        };
        let shared = violation.logical_resource_ids.are_several();
        Some(Self {
            verdict,
            rule,
            title,
            message: match message {
                Some(message) if shared => Some(cut(message, SHARED)),
                message => message,
            },
            word,
            by_message,
        })
    }

    /// Writes the notes about the violation.
    pub(crate) fn tell(&self, record: &mut Record<'r>) {
        match self.verdict {
            Verdict::Fatal => {
                record.note(Note::new(NoteKind::Tool, &self.title));
                record.partial("a template could not be analyzed");
            }
            Verdict::Unknown => {
                let said = match &self.word {
                    Some(word) => format!("`{word}`"),
                    None => "absent".to_owned(),
                };
                let text = format!("type of rule {} is unknown: {said}", self.rule.id);
                record.note(Note::new(NoteKind::UnknownWord, text));
            }
            Verdict::Failure | Verdict::Warning => {}
        }
    }

    /// Returns true if cfn_nag counts it in `failure_count`.
    pub(crate) fn is_failure(&self) -> bool {
        matches!(self.verdict, Verdict::Failure | Verdict::Fatal)
    }

    pub(crate) fn rule_id(&self) -> &str {
        &self.rule.id
    }

    /// Returns the identity of the hit at `at` in the lists of `violation`. It contains neither the class of a rule,
    /// which may be renamed, nor its text, nor a line.
    pub(crate) fn identity(
        &self,
        violation: &Violation<'r>,
        at: usize,
        path: Option<&Str<'r>>,
    ) -> Identity<'r> {
        let message = self.by_message.then(|| self.title.clone());
        let identity = Identity::new()
            .with_some("path", path.cloned())
            .with("rule", self.rule.id.clone())
            .with_some("message", message)
            .with_some("element", element(violation, at));
        // cfn_nag processes template by template.
        match path {
            Some(_) => identity.grouped(),
            None => identity,
        }
    }

    /// Returns the finding of the hit at `at` in the lists of `violation`.
    pub(crate) fn finding(
        &self,
        violation: &Violation<'r>,
        at: usize,
        path: Option<&Str<'r>>,
        identity: Identity<'r>,
    ) -> Finding<'r> {
        let (rule, title) = (self.rule.clone(), self.title.clone());
        let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
        finding.description.clone_from(&self.message);
        finding.grade.word.clone_from(&self.word);
        let line = violation.line_numbers.get(at).and_then(Int::line);
        let file = path.map(|path| FileLocation::new(path.clone()).at_line(line));
        match element(violation, at) {
            Some(element) => {
                let mut place = TemplateResource::default();
                place.file = file;
                place.logical_id = element;
                // With exact capacity, because there are many.
                finding.locations = vec![Location::Template(place)];
            }
            None => finding.locations.extend(file.map(Location::File)),
        }
        let sort = violation.element_types.get(at);
        if let Some(sort) = sort.and_then(|sort| sort.trimmed()) {
            finding.facts = vec![("element_type", cut(sort, SHORT))];
        }
        finding
    }
}

/// Returns the name at `at` of what violates the rule.
fn element<'r>(violation: &Violation<'r>, at: usize) -> Option<Str<'r>> {
    violation.logical_resource_ids.get(at)?.trimmed()
}
