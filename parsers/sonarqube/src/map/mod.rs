//! From what SonarQube wrote to [`Finding`]: every decision, with its reason.

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

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::text::one_line;
use finding_source::{
    Finding, Limits, Note, NoteKind, Record, Remediation, Rule, Status, Str, Timestamp,
};

use crate::joined::{Components, RuleText, Rules};

pub(crate) use gate::gate;
pub(crate) use generic::{GenericRuleText, generic};
pub(crate) use hotspot::hotspot;
pub(crate) use issue::issue;
pub(crate) use release::release;
pub(crate) use sonar_report::{Exported, reported};

/// The id of the tool in every finding.
pub(crate) const TOOL: &str = "sonarqube";

/// What the mapping of an entry needs from outside of it.
pub(crate) struct Context<'a, 'r> {
    pub(crate) record: &'a mut Record<'r>,
    pub(crate) words: &'a mut Words,
    pub(crate) limits: &'a Limits,
    /// `None` where a format has nothing to join.
    pub(crate) joined: Option<Joined<'a, 'r>>,
}

/// What entries refer to.
pub(crate) struct Joined<'a, 'r> {
    pub(crate) text: &'r str,
    pub(crate) components: &'a mut Components<'r>,
    pub(crate) rules: &'a mut Rules<'r>,
}

/// What was noted already, so that each is noted once.
#[derive(Debug, Default)]
pub(crate) struct Words {
    unknown: BTreeSet<(&'static str, Box<str>)>,
    cut: bool,
}

impl<'r> Context<'_, 'r> {
    /// Notes a word that SonarQube is not known to write.
    fn unknown(&mut self, what: &'static str, word: &str) {
        // More or longer ones are not words. Each of them is noted, or counted.
        const MOST: usize = 1000;
        const LONGEST: usize = 256;
        let known = &mut self.words.unknown;
        if known.len() >= MOST || word.len() > LONGEST || known.insert((what, word.into())) {
            let text = format!("unknown {what} `{word}`");
            self.record.note(Note::new(NoteKind::UnknownWord, text));
        }
    }

    /// Notes that parts of entries are missing, once.
    fn cut(&mut self, cut: bool) {
        if cut && !std::mem::replace(&mut self.words.cut, true) {
            let text = "parts of entries, such as `flows`, are texts and were passed over: PowerShell's ConvertTo-Json \
                        cuts what lies deeper than its -Depth, which is 2 unless told";
            self.record.note(Note::new(NoteKind::File, text));
        }
    }

    /// The path of a component that its key does not tell, if there is more than the key: none of a project.
    fn path_of(&mut self, key: &str) -> Option<Option<Str<'r>>> {
        let Joined {
            text, components, ..
        } = self.joined.as_mut()?;
        components.path(key, text, self.limits, self.record)
    }

    /// What the rule of this key says.
    fn rule(&mut self, key: &str) -> Option<&RuleText<'r>> {
        self.joined.as_mut()?.rules.get(key)
    }

    /// The instant of a date of the web API.
    fn instant(&mut self, name: &'static str, date: Option<Text<'r>>) -> Option<Timestamp> {
        let date = text(date)?;
        let instant = Timestamp::parse(&date);
        if instant.is_none() {
            self.unknown(name, &date);
        }
        instant
    }

    /// What was scanned is the project of the entry: a report may have entries of several.
    fn target(&mut self, project: Option<&Str<'r>>) {
        let target = &mut self.record.scan.target;
        if target.as_ref() != project {
            *target = project.cloned();
        }
    }
}

/// When the tool saw it: `creationDate` and, unless it is gone, `updateDate`, the last instant of which the report
/// says that it was there.
fn dates<'r>(
    finding: &mut Finding<'r>,
    creation: Option<Text<'r>>,
    update: Option<Text<'r>>,
    cx: &mut Context<'_, 'r>,
) {
    finding.first_seen = cx.instant("creationDate", creation);
    if finding.status != Status::Fixed {
        finding.last_seen = match (creation, update) {
            // Most entries are never changed.
            (Some(creation), Some(update)) if creation == update => finding.first_seen,
            _ => cx.instant("updateDate", update),
        };
    }
}

/// Adds an explanation behind a message of several lines, if that is there.
fn describe(finding: &mut Finding<'_>, text: &str) {
    finding.description = Some(Cow::Owned(match &finding.description {
        Some(message) => format!("{message}\n\n{text}"),
        None => text.to_owned(),
    }));
}

/// A rule, with its page if SonarSource has one.
fn rule_of(id: Str<'_>) -> Rule<'_> {
    let mut rule = Rule::new(id);
    rule.url = page::of(&rule.id).map(Cow::Owned);
    rule
}

/// Adds what is known of the rule to what the entry says.
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

/// A message as a title of one line and, where that is not all of it, as it stands.
struct Message<'r> {
    title: Option<Str<'r>>,
    whole: Option<Str<'r>>,
}

impl<'r> Message<'r> {
    fn of(message: Option<Text<'r>>) -> Self {
        let Some(whole) = text(message) else {
            return Self {
                title: None,
                whole: None,
            };
        };
        let line = |title: Str<'r>| (!title.is_empty()).then_some(title);
        if memchr::memchr2(b'\n', b'\r', whole.as_bytes()).is_some() {
            return Self {
                title: line(Cow::Owned(one_line(&*whole).into_owned())),
                whole: Some(whole),
            };
        }
        Self {
            title: line(one_line(whole)),
            whole: None,
        }
    }
}

/// A text that every finding of a rule, or of a report, repeats, cut to a length that no real one has: or else the
/// output could grow with the square of the input.
pub(crate) fn short(text: Str<'_>) -> Str<'_> {
    const LONGEST: usize = 1000;
    match text.char_indices().nth(LONGEST) {
        None => text,
        // Half a secret is not recognised.
        Some(_) => Cow::Owned(redact_prose(&text).chars().take(LONGEST).collect()),
    }
}

/// The number of `cwe-79` and its like: SonarQube's own tags say `cwe` alone, those of plugins more.
fn cwe(id: &str) -> Option<u32> {
    let (name, number) = id.split_at_checked(4)?;
    let digits = name.eq_ignore_ascii_case("cwe-") && number.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| number.parse().ok())?
}

fn text(text: Option<Text<'_>>) -> Option<Str<'_>> {
    text.as_ref().and_then(Text::trimmed)
}

/// Whether `word` is one of `known`: SonarQube writes upper case, other exporters change it.
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
    let values = values.iter().filter_map(Text::trimmed);
    let all: Vec<Str<'r>> = values.collect();
    if !all.is_empty() {
        facts.push((name, Cow::Owned(all.join(", "))));
    }
}
