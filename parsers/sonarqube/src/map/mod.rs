//! The mapping from SonarQube's entries to [`Finding`], with the reason for each decision.

mod gate;
mod generic;
mod grade;
mod hotspot;
mod issue;
mod page;
mod place;
mod plugin;
mod release;
mod sonar_report;
mod status;

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::json::Text;
use finding_source::text::{joined, one_line};
use finding_source::{
    Finding, FindingStatus, Limits, NoteKind, Record, Remediation, Rule, Str, Timestamp,
};

use crate::components::Components;
use crate::rule_text::RuleText;
use crate::rules::Rules;

pub(crate) use gate::gate;
pub(crate) use generic::{GenericRuleText, generic};
pub(crate) use hotspot::hotspot;
pub(crate) use issue::issue;
pub(crate) use release::release;
pub(crate) use sonar_report::{Exported, reported};

/// The id of the tool in every finding.
pub(crate) const TOOL: &str = "sonarqube";

/// The context for mapping an entry.
pub(crate) struct Context<'a, 'r> {
    pub(crate) record: &'a mut Record<'r>,
    pub(crate) words: &'a mut Words,
    pub(crate) limits: &'a Limits,
    /// `None` if the format has nothing to join.
    pub(crate) joined: Option<Joined<'a, 'r>>,
}

/// The objects that entries refer to.
pub(crate) struct Joined<'a, 'r> {
    pub(crate) text: &'r str,
    pub(crate) components: &'a mut Components<'r>,
    pub(crate) rules: &'a mut Rules<'r>,
}

/// The notes that were already written, so that each is written once.
#[derive(Debug, Default)]
pub(crate) struct Words {
    unknown: BTreeSet<(&'static str, Box<str>)>,
    cut: bool,
}

impl<'a, 'r> Context<'a, 'r> {
    /// Creates the context of an entry with nothing to join.
    pub(crate) fn new(
        record: &'a mut Record<'r>,
        words: &'a mut Words,
        limits: &'a Limits,
    ) -> Self {
        Self {
            record,
            words,
            limits,
            joined: None,
        }
    }

    /// Notes a word that SonarQube is not known to write.
    fn unknown(&mut self, what: &'static str, word: &str) {
        // Longer values are not words. Beyond this number, words are noted or counted one by one.
        const MOST: usize = 1000;
        const LONGEST: usize = 256;
        let known = &mut self.words.unknown;
        if known.len() >= MOST || word.len() > LONGEST || known.insert((what, word.into())) {
            let text = format!("unknown {what} `{word}`");
            self.record.remark(NoteKind::UnknownWord, text);
        }
    }

    /// Notes once that parts of entries are missing.
    fn cut(&mut self, cut: bool) {
        if cut && !std::mem::replace(&mut self.words.cut, true) {
            let text = "parts of entries, such as `flows`, are strings and were skipped: PowerShell's ConvertTo-Json \
                        cuts what is nested deeper than its -Depth, 2 by default";
            self.record.remark(NoteKind::File, text);
        }
    }

    /// Returns the path of a component that its key does not contain; the path of a project is `None`.
    fn path_of(&mut self, key: &str) -> Option<Option<Str<'r>>> {
        let Joined {
            text, components, ..
        } = self.joined.as_mut()?;
        components.path(key, text, self.limits, self.record)
    }

    /// Returns the information about the rule with this key.
    fn rule(&mut self, key: &str) -> Option<&RuleText<'r>> {
        self.joined.as_mut()?.rules.get(key)
    }

    /// Returns the instant of a date of the web API.
    fn instant(&mut self, name: &'static str, date: Option<Text<'r>>) -> Option<Timestamp> {
        let date = text(date)?;
        let instant = Timestamp::parse(&date);
        if instant.is_none() {
            self.unknown(name, &date);
        }
        instant
    }

    /// Sets the project of the entry as the scanned target. A report may have entries of several projects.
    fn target(&mut self, project: Option<&Str<'r>>) {
        let target = &mut self.record.scan.target;
        if target.as_ref() != project {
            *target = project.cloned();
        }
    }
}

/// Sets the times at which the tool saw it: `creationDate` and, unless it is gone, `updateDate`, the last instant at
/// which the report shows it.
fn dates<'r>(
    finding: &mut Finding<'r>,
    creation: Option<Text<'r>>,
    update: Option<Text<'r>>,
    cx: &mut Context<'_, 'r>,
) {
    finding.first_seen = cx.instant("creationDate", creation);
    if finding.status != FindingStatus::Fixed {
        finding.last_seen = match (creation, update) {
            // Most entries never change.
            (Some(creation), Some(update)) if creation == update => finding.first_seen,
            _ => cx.instant("updateDate", update),
        };
    }
}

/// Adds an explanation after a message of several lines, if there is one.
fn describe(finding: &mut Finding<'_>, text: &str) {
    finding.description = Some(Cow::Owned(match &finding.description {
        Some(message) => format!("{message}\n\n{text}"),
        None => text.to_owned(),
    }));
}

/// Returns a rule, with its web page if SonarSource has one.
fn rule_of(id: Str<'_>) -> Rule<'_> {
    let mut rule = Rule::new(id);
    rule.url = page::of(&rule.id).map(Cow::Owned);
    rule
}

/// Adds the information about the rule to that of the entry.
fn explain<'r>(finding: &mut Finding<'r>, rule: Option<&RuleText<'r>>, context: Option<&str>) {
    let fix = rule.and_then(|rule| rule.fix(context));
    let fix = fix.map(|fix| Cow::Owned(fix.to_owned()));
    finding.remediation = Remediation::of(fix, finding.rule.url.clone());
    let Some(rule) = rule else {
        return;
    };
    finding.rule.name.clone_from(&rule.name);
    if let Some(text) = &rule.description {
        describe(finding, text);
    }
    for &cwe in &rule.cwes {
        finding.push_cwe(cwe);
    }
    for standard in &rule.standards {
        if !finding.tags.contains(standard) {
            finding.tags.push(standard.clone());
        }
    }
}

/// A message as a title of one line and, if that is incomplete, the whole message.
#[derive(Default)]
struct Message<'r> {
    title: Option<Str<'r>>,
    whole: Option<Str<'r>>,
}

impl<'r> Message<'r> {
    fn of(message: Option<Text<'r>>) -> Self {
        let Some(message) = text(message) else {
            return Self::default();
        };
        let has_lines = memchr::memchr2(b'\n', b'\r', message.as_bytes()).is_some();
        let whole = has_lines.then(|| message.clone());
        let title = one_line(message);
        Self {
            title: (!title.is_empty()).then_some(title),
            whole,
        }
    }
}

/// Returns the number of `cwe-79` and similar tags. SonarQube's own tags are just `cwe`; those of plugins have a
/// number.
fn cwe(id: &str) -> Option<u32> {
    let (name, number) = id.split_at_checked(4)?;
    let digits = name.eq_ignore_ascii_case("cwe-") && number.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| number.parse().ok())?
}

fn text(text: Option<Text<'_>>) -> Option<Str<'_>> {
    text.as_ref().and_then(Text::trimmed)
}

/// Returns true if `word` is one of `known`. SonarQube writes upper case; other exporters change it.
fn is(word: &str, known: &[&str]) -> bool {
    known.iter().any(|known| word.eq_ignore_ascii_case(known))
}

type Facts<'r> = Vec<(&'static str, Str<'r>)>;

fn fact<'r>(facts: &mut Facts<'r>, name: &'static str, value: Option<Text<'r>>) {
    facts.extend(text(value).map(|value| (name, value)));
}

fn flag(facts: &mut Facts<'_>, name: &'static str, value: Option<bool>) {
    let word = |value| if value { "true" } else { "false" };
    facts.extend(value.map(|value| (name, Cow::Borrowed(word(value)))));
}

fn list<'r>(facts: &mut Facts<'r>, name: &'static str, values: &[Text<'r>]) {
    let all = joined(values.iter().filter_map(Text::trimmed), ", ");
    facts.extend(all.map(|all| (name, all)));
}
