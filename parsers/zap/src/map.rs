//! The mapping from ZAP's alerts to findings, with the reason for each decision.

mod evidence;
mod known;
mod places;
mod text;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use finding_source::text::{cut, one_line};
use finding_source::url::Url;
use finding_source::{
    Advisory, Finding, FindingConfidence, FindingStatus, Identity, Key, Kind, Location, Note,
    NoteKind, Record, Reference, Remediation, Rule, Str, ToolSeverity,
};

use self::evidence::Quotations;
pub(crate) use self::known::Known;
pub(crate) use self::places::{Origins, Places, Site, location};
use crate::raw::{Alert, Instance};

/// The tool's id.
pub(crate) const TOOL: &str = "zap";

/// The words of `riskcode` 0 to 3 (`Alert.MSG_RISK`).
const RISKS: [&str; 4] = ["Informational", "Low", "Medium", "High"];

/// The words of `confidence` 0 to 4 (`Alert.MSG_CONFIDENCE`) with percentages. ZAP has five steps without numbers;
/// these are evenly spaced, so that they only express the order.
const CONFIDENCES: [(&str, u8); 5] = [
    ("False Positive", 0),
    ("Low", 25),
    ("Medium", 50),
    ("High", 75),
    ("User Confirmed", 100),
];

/// Maximum number of bytes of short texts.
const SHORT: usize = 256;

/// Maximum number of bytes of a title, also in identities.
const TITLE: usize = 1024;

/// Maximum number of bytes of a text, and of entries of a list, that several findings share. Each finding has a copy,
/// so without a limit a report with one long description and a million instances would take a million times its size.
const SHARED: (usize, usize) = (4096, 20);

/// The contents of an alert and its locations that are compared to detect repetitions.
#[derive(Debug)]
pub(crate) struct Contents<'c, 'r, P: Clone> {
    pub(crate) alert: Cow<'c, Mapped<'r>>,
    pub(crate) places: Cow<'c, P>,
}

impl<P: Clone + PartialEq> PartialEq for Contents<'_, '_, P> {
    fn eq(&self, other: &Self) -> bool {
        self.places == other.places && self.alert.contents() == other.alert.contents()
    }
}

impl<P: Clone + Hash> Hash for Contents<'_, '_, P> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.places.hash(state);
        self.alert.contents().hash(state);
    }
}

/// An alert with its codes parsed.
#[derive(Clone, Debug)]
pub(crate) struct Mapped<'r> {
    title: Str<'r>,
    rule_id: Str<'r>,
    /// True if alerts of this rule are distinguished only by name.
    by_name: bool,
    risk: Option<usize>,
    confidence: Option<usize>,
    description: Option<Str<'r>>,
    solution: Option<Str<'r>>,
    references: Vec<Reference<'r>>,
    cwe: Option<u32>,
    tags: Vec<Str<'r>>,
    /// The alert repeats those of its first instance.
    cves: BTreeSet<Str<'r>>,
    facts: Vec<(&'static str, Str<'r>)>,
    /// Of the alert itself.
    quotations: Quotations,
    /// The number of instances that the tool states.
    count: u64,
    systemic: bool,
}

impl<'r> Mapped<'r> {
    /// Parses the codes of `alert`. Returns `None` if it has neither a name nor a number.
    pub(crate) fn new(alert: Alert<'r>, record: &mut Record<'r>) -> Option<Self> {
        let names = [&alert.name, &alert.old_name];
        let mut names = names.into_iter().flatten().cloned().map(one_line);
        let name = names.find(|name| !name.is_empty());
        let name = name.map(|name| cut(name, TITLE));
        // An alert that was added by hand has an empty reference.
        let number = alert.alert_ref.as_ref().or(alert.plugin_id.as_ref());
        let number = number.map(|number| cut(number.clone(), SHORT));
        let rule_id = number.or_else(|| name.clone())?;
        let title = name.unwrap_or_else(|| Str::Owned(format!("ZAP alert {rule_id}")));
        let risk = risk(&alert);
        if risk.is_none() {
            let said = [alert.risk_code.as_deref(), alert.risk_words.as_deref()];
            unknown("risk", &rule_id, said, record);
        }
        let confidence = confidence(&alert).unwrap_or_else(|said| {
            unknown("confidence", &rule_id, [Some(said), None], record);
            None
        });
        let told = alert.other_info.iter().chain(&alert.tags);
        let cves = told
            .flat_map(|text| text::cves(text))
            .map(|cve| Str::Owned(cve.to_owned()));
        let systemic = alert.systemic.as_deref() == Some("true");
        let mut quotations = Quotations::default();
        quotations.add(&alert.evidence, None, &mut Known::default());
        Some(Self {
            by_name: needs_name(alert.plugin_id.as_deref(), alert.alert_ref.as_deref()),
            risk,
            confidence,
            cves: cves.collect(),
            // ZAP writes -1 and 0 for none.
            cwe: self::number(alert.cwe_id.as_deref()),
            count: self::number(alert.count.as_deref()).unwrap_or_default(),
            systemic,
            quotations,
            description: alert.description.as_ref().and_then(text::plain),
            solution: alert.solution.as_ref().and_then(text::plain),
            references: alert
                .reference
                .as_ref()
                .map(text::references)
                .unwrap_or_default(),
            facts: facts(&alert, risk.is_some(), systemic),
            tags: alert.tags,
            title,
            rule_id,
        })
    }

    /// Prepares it for several findings.
    pub(crate) fn share(&mut self) {
        let (bytes, entries) = SHARED;
        let shorten = |text: &mut Option<Str<'r>>| {
            if let Some(long) = text.take_if(|text| text.len() > bytes) {
                *text = Some(cut(long, bytes));
            }
        };
        shorten(&mut self.description);
        shorten(&mut self.solution);
        self.references.truncate(entries);
        for reference in &mut self.references {
            shorten(&mut reference.url);
            shorten(&mut reference.name);
        }
        self.tags.truncate(entries);
        for tag in &mut self.tags {
            *tag = cut(std::mem::take(tag), SHORT);
        }
        while self.cves.len() > entries {
            self.cves.pop_last();
        }
    }

    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    fn is_false_positive(&self) -> bool {
        self.confidence == Some(0)
    }

    /// Returns the identity of all instances of this alert with one origin.
    fn identity(&self) -> Identity<'r> {
        Identity::new()
            .with("rule", self.rule_id.clone())
            .with_some("name", self.by_name.then(|| self.title.clone()))
    }

    /// Returns the grouping key of ZAP, with the origin in place of the site.
    pub(crate) fn group(&self, origin: Option<&str>) -> Key {
        let verdict = (self.risk, self.is_false_positive());
        let name = self.by_name.then_some(&self.title);
        Key::of(&(&self.rule_id, name, verdict, origin))
    }

    /// Merges another hit of the same group: the one with the highest confidence decides.
    pub(crate) fn join(&mut self, other: &Self) {
        self.confidence = self.confidence.max(other.confidence);
    }

    /// Returns what an alert has in common with its repetitions, except for its locations. The number of instances that
    /// the tool states is not part of it, because it counts all origins of an alert.
    fn contents(&self) -> impl Hash + PartialEq {
        let Self {
            title,
            rule_id,
            risk,
            confidence,
            description,
            solution,
            references,
            cwe,
            tags,
            facts,
            by_name: _,
            cves: _,
            quotations: _,
            count: _,
            systemic: _,
        } = self;
        (
            (title, rule_id, risk, confidence, description),
            (solution, references, cwe, tags, facts),
        )
    }

    /// Returns one finding for the locations of one origin. `alone` means that there are no others.
    pub(crate) fn merged(&self, places: Places<'r>, alone: bool, site: &Site<'r>) -> Finding<'r> {
        let identity = self.identity().with_some("origin", places.origin);
        let mut finding = self.finding(identity);
        let quotations = places.quotations.or(&self.quotations);
        finding.description = quotations.before(finding.description);
        // `count` is more accurate than the list in reports up to 2.10, which list at most 20 instances.
        let count = if alone { self.count } else { 0 };
        let shown = places.locations.len() as u64;
        finding.more_locations = places.total.max(count).saturating_sub(shown);
        let mut locations = places.locations;
        if places.total == 0 {
            // False positives have no instances (2.11 and later), but the site is known.
            let nothing = Instance::default();
            locations.extend(location(nothing, site, &mut Known::default()));
        }
        finding.locations = locations.into_iter().map(Location::Web).collect();
        let mut cves = self.cves.clone();
        cves.extend(places.cves);
        finding.advisories = cves.into_iter().map(Advisory::new).collect();
        finding
    }

    /// Returns one finding for one instance, the first one of the alert or another.
    pub(crate) fn single(
        &self,
        instance: Instance<'r>,
        first: bool,
        site: &Site<'r>,
    ) -> Finding<'r> {
        let url = instance.uri.as_deref().map(Url::new);
        let foreign = url.is_some_and(|url| url.origin().is_some());
        let origin = site.origin.clone().filter(|_| !foreign);
        let identity = self
            .identity()
            .with_some("origin", origin)
            .with_some("url", url.map(|url| url.normal_form()))
            .with_some("method", instance.method.clone())
            .with_some("parameter", instance.param.clone());
        let mut finding = self.finding(identity);
        let (mut quotations, mut known) = (Quotations::default(), Known::default());
        quotations.add(&instance.evidence, instance.param.as_deref(), &mut known);
        let shown = match first {
            true => quotations.or(&self.quotations),
            false => &quotations,
        };
        finding.description = shown.before(finding.description);
        let mut cves = BTreeSet::new();
        if let Some(info) = &instance.other_info {
            cves.extend(text::cves(info).map(|cve| Str::Owned(cve.to_owned())));
        }
        if first {
            cves.extend(self.cves.iter().cloned());
        }
        finding.advisories = cves.into_iter().map(Advisory::new).collect();
        let location = location(instance, site, &mut known);
        finding.locations = location.into_iter().map(Location::Web).collect();
        finding
    }

    /// Returns the number of instances that the tool states beyond the `listed` ones.
    pub(crate) fn unlisted(&self, listed: u64) -> u64 {
        self.count.saturating_sub(listed)
    }

    pub(crate) fn is_systemic(&self) -> bool {
        self.systemic
    }

    /// Returns a finding without a location.
    fn finding(&self, identity: Identity<'r>) -> Finding<'r> {
        let mut rule = Rule::new(self.rule_id.clone());
        rule.name = Some(self.title.clone());
        let mut finding = Finding::new(TOOL, Kind::Web, rule, self.title.clone(), identity);
        finding.description.clone_from(&self.description);
        if let Some(risk) = self.risk.and_then(|risk| RISKS.get(risk)) {
            finding.grade = ToolSeverity::word(*risk);
        }
        let confidence = self.confidence.and_then(|code| CONFIDENCES.get(code));
        finding.confidence = confidence.map(|&(word, percent)| FindingConfidence {
            word: Str::Borrowed(word),
            percent: Some(percent),
        });
        if self.is_false_positive() {
            finding.status = FindingStatus::FalsePositive;
        }
        if let Some(cwe) = self.cwe {
            finding.push_cwe(cwe);
        }
        finding.remediation = Remediation::of(self.solution.clone(), None);
        finding.references.clone_from(&self.references);
        finding.tags.clone_from(&self.tags);
        finding.facts.clone_from(&self.facts);
        finding
    }
}

fn facts<'r>(alert: &Alert<'r>, graded: bool, systemic: bool) -> Vec<(&'static str, Str<'r>)> {
    let is_one = |id: &Str<'r>| number::<u32>(Some(id)).is_some_and(|id| id > 0);
    // Without a readable code, only the words are available.
    let risk = alert.risk_words.as_ref().filter(|_| !graded);
    let facts = [
        ("pluginid", alert.plugin_id.as_ref()),
        ("alertRef", alert.alert_ref.as_ref()),
        ("riskdesc", risk),
        ("wascid", alert.wasc_id.as_ref().filter(|id| is_one(id))),
        ("systemic", alert.systemic.as_ref().filter(|_| systemic)),
        ("inputVector", alert.input_vector.as_ref()),
    ];
    let some = facts
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    some.map(|(name, value)| (name, cut(value.clone(), SHORT)))
        .collect()
}

/// Notes an unknown word.
fn unknown(what: &str, rule: &str, said: [Option<&str>; 2], record: &mut Record<'_>) {
    let said: Vec<String> = said
        .into_iter()
        .flatten()
        .map(|s| format!("`{s}`"))
        .collect();
    let said = if said.is_empty() {
        "absent".to_owned()
    } else {
        said.join(", ")
    };
    let text = format!("{what} of alert {rule} is unknown: {said}");
    record.note(Note::new(NoteKind::UnknownWord, text));
}

/// Returns the finding with at most `limit` locations; the others are counted.
pub(crate) fn within<'r>(mut finding: Finding<'r>, limit: usize) -> Finding<'r> {
    let more = finding.locations.len().saturating_sub(limit);
    finding.locations.truncate(limit);
    finding.more_locations = finding.more_locations.saturating_add(more as u64);
    finding
}

/// Returns true if the name is part of the identity of an alert.
///
/// It is if one number covers many alerts: those added by hand (-1), those of scripts (50000 active, 50001 passive,
/// 50002 fuzzing), and those of every rule without a separate reference for each alert it raises. Otherwise the name is
/// left out, because names are translated and sometimes reworded.
fn needs_name(plugin_id: Option<&str>, alert_ref: Option<&str>) -> bool {
    alert_ref.is_none()
        || alert_ref == plugin_id
        || matches!(plugin_id, Some("-1" | "0" | "50000" | "50001" | "50002"))
}

/// Returns the index of the alert's risk in [`RISKS`], by its code; by its words only if there is no readable code. The
/// words are in the language of ZAP's desktop, and only English ones are known.
fn risk(alert: &Alert<'_>) -> Option<usize> {
    let code = number::<usize>(alert.risk_code.as_deref()).filter(|&code| code < RISKS.len());
    code.or_else(|| {
        let word = alert.risk_words.as_deref()?.split('(').next()?.trim();
        RISKS
            .iter()
            .position(|risk| risk.eq_ignore_ascii_case(word))
    })
}

/// Returns the index of the alert's confidence in [`CONFIDENCES`], by its code or, in the API, its word. The error is
/// the value if it is unknown.
fn confidence<'a>(alert: &'a Alert<'_>) -> Result<Option<usize>, &'a str> {
    let known = |word: &str| {
        let word = word.trim();
        // 2.10 and older, and still the API, have one word for 4.
        let confirmed = word.eq_ignore_ascii_case("Confirmed");
        let word = if confirmed { "User Confirmed" } else { word };
        let same = |(known, _): &(&str, u8)| known.eq_ignore_ascii_case(word);
        CONFIDENCES.iter().position(same)
    };
    let said = alert.confidence.as_deref();
    let code = number::<usize>(said).filter(|&code| code < CONFIDENCES.len());
    let in_words = || {
        let (_, word) = alert.risk_words.as_deref()?.split_once('(')?;
        known(word.trim_end().trim_end_matches(')'))
    };
    match (
        code.or_else(|| said.and_then(known)).or_else(in_words),
        said,
    ) {
        (None, Some(said)) => Err(said),
        (found, _) => Ok(found),
    }
}

/// Parses an integer, which reports write as `"3"`, `3` or `3.0`.
fn number<N: std::str::FromStr>(text: Option<&str>) -> Option<N> {
    let text = text?.trim();
    text.strip_suffix(".0").unwrap_or(text).parse().ok()
}
