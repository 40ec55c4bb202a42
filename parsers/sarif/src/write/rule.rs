//! The rules of a run.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::{Kind, Str};
use serde_json::{Value, json};

use super::{Alert, NAME, TEXT, level, message, present, security_severity, text};

/// Maximum number of tags of a rule that GitHub shows; it rejects more than twice as many.
const TAGS: usize = 10;

/// The rules of the results of a run, in order of first occurrence.
pub(super) struct Rules<'f> {
    numbers: BTreeMap<&'f str, usize>,
    rules: Vec<Rule<'f>>,
}

struct Rule<'f> {
    id: &'f str,
    /// The worst result.
    worst: Alert<'f>,
    /// The title of the results, if it is the same for all.
    title: Option<&'f str>,
    description: Option<&'f str>,
    tags: BTreeSet<String>,
}

impl<'f> Rules<'f> {
    pub(super) fn of(alerts: &[Alert<'f>]) -> Self {
        let mut rules = Self {
            numbers: BTreeMap::new(),
            rules: Vec::new(),
        };
        alerts.iter().for_each(|alert| rules.add(alert));
        rules
    }

    fn add(&mut self, alert: &Alert<'f>) {
        let finding = alert.finding;
        let id = id(alert);
        let number = *self.numbers.entry(id).or_insert(self.rules.len());
        let (title, description) = (&*finding.title, finding.description.as_deref());
        if number == self.rules.len() {
            self.rules.push(Rule {
                id,
                worst: *alert,
                title: Some(title),
                description,
                tags: BTreeSet::new(),
            });
        }
        let Some(rule) = self.rules.get_mut(number) else {
            return;
        };
        if alert.normalized > rule.worst.normalized {
            rule.worst = *alert;
        }
        rule.title = rule.title.filter(|known| *known == title);
        rule.description = rule.description.filter(|known| Some(*known) == description);
        for cwe in &finding.cwes {
            rule.tags.insert(format!("external/cwe/cwe-{cwe:03}"));
        }
    }

    /// Returns the number of the rule of a result.
    pub(super) fn number(&self, alert: &Alert<'f>) -> Option<usize> {
        self.numbers.get(id(alert)).copied()
    }

    pub(super) fn finish(&self) -> Vec<Value> {
        self.rules.iter().map(Rule::value).collect()
    }
}

/// Returns the id of the rule of a result. It is never empty, as the standard requires.
pub(super) fn id<'f>(alert: &Alert<'f>) -> &'f str {
    let finding = alert.finding;
    let names = [&*finding.rule.id, &*finding.tool];
    let name = names.into_iter().find(|name| !name.trim().is_empty());
    name.unwrap_or("rule")
}

impl Rule<'_> {
    fn value(&self) -> Value {
        let finding = self.worst.finding;
        let name = finding.rule.name.as_deref();
        let title = self.title.or(name).unwrap_or(self.id);
        let short = message(title, TEXT);
        let full = self.description;
        let full = full.map_or_else(|| short.clone(), |text| message(text, TEXT));
        present(json!({
            "id": text(self.id, NAME),
            "name": name.map(|name| text(name, NAME)),
            "shortDescription": {"text": short},
            "fullDescription": {"text": full},
            "help": {"text": self.help(&full)},
            "helpUri": finding.rule.url.as_ref().filter(|url| is_address(url)),
            "defaultConfiguration": {"level": level(self.worst.normalized.label())},
            "properties": self.properties(),
        }))
    }

    /// Returns the help text, which GitHub shows with an alert and requires.
    fn help(&self, description: &str) -> String {
        let advice = self.worst.finding.remediation.as_ref();
        let advice = advice.and_then(|advice| advice.text.as_deref().or(advice.url.as_deref()));
        advice.map_or_else(|| description.to_owned(), |advice| message(advice, TEXT))
    }

    fn properties(&self) -> Value {
        let kind = self.worst.finding.kind;
        let own = match kind {
            Kind::Quality => ["maintainability", kind.as_str()],
            _ => ["security", kind.as_str()],
        };
        let tags = own.into_iter().map(str::to_owned);
        let tags: Vec<String> = tags.chain(self.tags.iter().cloned()).take(TAGS).collect();
        present(json!({"tags": tags, "security-severity": security_severity(&self.worst)}))
    }
}

/// Returns true if a text is the URL of a web page. Others would make the log invalid, or unsafe.
fn is_address(url: &Str<'_>) -> bool {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    is_web
        && url.len() <= 2_048
        && url
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
}
