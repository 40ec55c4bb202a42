//! The mapping from violations to findings, with the reason for each decision.

use finding_source::json::Text;
use finding_source::path::Roots;
use finding_source::text::cut;
use finding_source::{
    FileLocation, Finding, Identity, Kind, Location, NoteKind, Record, Rule, Str, TemplateResource,
    Words as _,
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
}

/// The words of `rule_definition.rb`, and those that 0.0.6 to 0.0.11 wrote (`violation.rb` then).
const VERDICTS: [(&str, Verdict); 6] = [
    (FATAL, Verdict::Fatal),
    ("fatal violation", Verdict::Fatal),
    ("FAIL", Verdict::Failure),
    ("failing violation", Verdict::Failure),
    ("WARN", Verdict::Warning),
    ("warning", Verdict::Warning),
];

/// Returns the path of a template with this name.
pub(crate) fn path<'r>(name: Text<'r>, roots: &Roots) -> Option<Str<'r>> {
    let name = name.trimmed()?;
    Some(cut(roots.relative(name), PATH))
}

/// A prepared violation. Each resource that violates the rule is a finding.
#[derive(Clone, Debug)]
pub(crate) struct Mapped<'r> {
    /// `None` if it is unknown.
    verdict: Option<Verdict>,
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
        let id = violation.id.line().map(|id| cut(id, SHORT));
        let line = violation.message.line().map(|line| cut(line, TITLE));
        // The type of a template that was not analyzed is FAIL, which is not about a weakness.
        let word = match id.as_deref() {
            Some(FATAL) => Some(Str::Borrowed(FATAL)),
            _ => violation.kind.trimmed(),
        };
        let is_word = |known: &str| {
            word.as_ref()
                .is_some_and(|it| it.eq_ignore_ascii_case(known))
        };
        let verdict = VERDICTS.iter().find(|(known, _)| is_word(known));
        let verdict = verdict.map(|(_, verdict)| *verdict);
        let fatal = verdict == Some(Verdict::Fatal);
        let title = match (line, &id) {
            (None, None) => return None,
            (Some(line), _) if fatal => format!("template not analyzed: {line}").into(),
            (Some(line), _) => line,
            (None, _) if fatal => "template not analyzed".into(),
            (None, Some(id)) => format!("cfn_nag rule {id}").into(),
        };
        let (id, word) = match fatal {
            true => (Some(FATAL.into()), Some(FATAL.into())),
            false => (id, word.map(|word| cut(word, SHORT))),
        };
        let by_message = id.is_none();
        let mut rule = Rule::new(id.unwrap_or(UNIDENTIFIED.into()));
        rule.name = violation.name.trimmed().map(|name| cut(name, SHORT));
        let mut message = violation.message.trimmed();
        if violation.logical_resource_ids.0.len() > 1 {
            message = message.map(|message| cut(message, SHARED));
        }
        Some(Self {
            verdict,
            rule,
            title,
            message,
            word,
            by_message,
        })
    }

    /// Writes the notes about the violation.
    pub(crate) fn tell(&self, record: &mut Record<'r>) {
        if self.verdict == Some(Verdict::Fatal) {
            record.remark(NoteKind::Tool, &self.title);
            record.partial("a template could not be analyzed");
        }
        if self.verdict.is_none() {
            let what = format_args!("type of rule {}", self.rule.id);
            record.unknown_words(what, self.word.as_deref());
        }
    }

    /// Returns true if cfn_nag counts it in `failure_count`.
    pub(crate) fn is_failure(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Failure | Verdict::Fatal))
    }

    /// Returns the finding of the hit at `at` in the lists of `violation`. Its identity contains neither the class of a rule,
    /// which may be renamed, nor its text, nor a line.
    pub(crate) fn finding(
        &self,
        violation: &Violation<'r>,
        at: usize,
        path: Option<&Str<'r>>,
    ) -> Finding<'r> {
        let (rule, title) = (self.rule.clone(), self.title.clone());
        let element = violation.logical_resource_ids.at(at);
        let element = element.and_then(Text::trimmed);
        let message = self.by_message.then(|| title.clone());
        let mut identity = Identity::new()
            .with_some("path", path)
            .with("rule", &rule.id)
            .with_some("message", message)
            .with_some("element", element.as_deref());
        if path.is_some() {
            // cfn_nag processes template by template.
            identity = identity.grouped();
        }
        let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
        finding.description.clone_from(&self.message);
        finding.grade.word.clone_from(&self.word);
        let line = violation.line_numbers.at(at).and_then(|line| line.line());
        let file = path.map(|path| FileLocation::new(path.clone()).at_line(line));
        match element {
            Some(element) => {
                let place = TemplateResource::new(element).with_file(file);
                // With exact capacity, because there are many.
                finding.locations = vec![Location::Template(place)];
            }
            None => finding.locations.extend(file.map(Location::File)),
        }
        let sort = violation.element_types.at(at).and_then(Text::trimmed);
        if let Some(sort) = sort {
            finding.facts = vec![("element_type", cut(sort, SHORT))];
        }
        finding
    }
}
