//! From what ZAP writes to findings: every decision, and its reason.

mod places;
mod text;

use std::collections::BTreeSet;

use finding_source::text::one_line;
use finding_source::url::Url;
use finding_source::{
    Advisory, Finding, FindingConfidence, Grade, Identity, Kind, Location, Note, NoteKind, Record,
    Remediation, Rule, Status, Str, WebLocation,
};

pub(crate) use self::places::{Origins, Places, Site, Told, hash, location};
use crate::raw::{Alert, Instance};

/// The tool's id.
pub(crate) const TOOL: &str = "zap";

/// The words of `riskcode` 0 to 3 (`Alert.MSG_RISK`).
const RISKS: [&str; 4] = ["Informational", "Low", "Medium", "High"];

/// The words of `confidence` 0 to 4 (`Alert.MSG_CONFIDENCE`), and what they come to in percent. ZAP has five steps
/// and no numbers; these are evenly spaced, so that nothing is claimed but their order.
const CONFIDENCES: [(&str, u8); 5] = [
    ("False Positive", 0),
    ("Low", 25),
    ("Medium", 50),
    ("High", 75),
    ("User Confirmed", 100),
];

/// An alert with its codes read.
#[derive(Clone, Debug)]
pub(crate) struct Mapped<'r> {
    alert: Alert<'r>,
    title: Str<'r>,
    rule_id: Str<'r>,
    /// Whether only the name tells alerts of this rule apart.
    by_name: bool,
    risk: Option<usize>,
    confidence: Option<usize>,
}

impl<'r> Mapped<'r> {
    /// Reads the codes of `alert`. `None` when it has neither a name nor a number.
    pub(crate) fn new(mut alert: Alert<'r>, record: &mut Record<'r>) -> Option<Self> {
        let names = [alert.name.take(), alert.old_name.take()];
        let mut names = names.into_iter().flatten().map(one_line);
        let name = names.find(|name| !name.is_empty());
        // An alert that somebody added by hand has an empty reference.
        let reference = alert.alert_ref.clone().or_else(|| alert.plugin_id.clone());
        let rule_id = reference.clone().or_else(|| name.clone())?;
        let title = name.unwrap_or_else(|| Str::Owned(format!("ZAP alert {rule_id}")));
        let confidence = confidence(&alert);
        let mapped = Self {
            by_name: needs_name(alert.plugin_id.as_deref(), alert.alert_ref.as_deref()),
            risk: risk(&alert),
            confidence: confidence.unwrap_or_default(),
            title,
            rule_id,
            alert,
        };
        if mapped.risk.is_none() {
            let said = [&mapped.alert.risk_code, &mapped.alert.risk_words];
            mapped.unknown("risk", said.into_iter().flatten(), record);
        }
        if confidence.is_err() {
            let said = [&mapped.alert.confidence];
            mapped.unknown("confidence", said.into_iter().flatten(), record);
        }
        Some(mapped)
    }

    fn unknown<'a>(
        &self,
        what: &str,
        said: impl Iterator<Item = &'a Str<'r>>,
        record: &mut Record<'r>,
    ) where
        'r: 'a,
    {
        let said: Vec<String> = said.map(|s| format!("`{s}`")).collect();
        let said = if said.is_empty() {
            "absent".to_owned()
        } else {
            said.join(", ")
        };
        let text = format!("{what} of alert {} is unknown: {said}", self.rule_id);
        record.note(Note::new(NoteKind::UnknownWord, text));
    }

    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    fn is_false_positive(&self) -> bool {
        self.confidence == Some(0)
    }

    /// The identity of all this alert's instances of one origin.
    fn identity(&self) -> Identity<'r> {
        Identity::new()
            .with("rule", self.rule_id.clone())
            .with_some("name", self.by_name.then(|| self.title.clone()))
    }

    /// What ZAP groups by, with the origin in the place of the site.
    pub(crate) fn group(&self, origin: Option<&str>) -> u64 {
        let verdict = (self.risk, self.is_false_positive());
        let name = self.by_name.then_some(&self.title);
        hash(&(&self.rule_id, name, verdict, origin))
    }

    /// Takes over what another hit of the same group tells better: the surest one speaks for all.
    pub(crate) fn is_also(&mut self, other: &Self) {
        self.confidence = self.confidence.max(other.confidence);
    }

    /// Whether the report told of these places of the alert before: under another site, because their names
    /// are alike, or under this one in the same words.
    pub(crate) fn is_repeated(
        &self,
        places: &Places<'r>,
        site: &Site<'r>,
        told: &mut Told,
    ) -> bool {
        let group = self.group(places.origin.as_deref());
        let elsewhere = told.elsewhere(&group, site.key());
        // ZAP up to 2.10 made one group for each confidence.
        told.again(&(group, self.confidence, places.print())) || elsewhere
    }

    /// Whether the report told of this instance before, under another alert (with the number `at`).
    pub(crate) fn is_instance_repeated(
        &self,
        instance: &Instance<'r>,
        at: u64,
        told: &mut Told,
    ) -> bool {
        let Instance {
            uri,
            method,
            param,
            attack,
            ..
        } = instance;
        told.elsewhere(&(self.group(None), uri, method, param, attack), at)
    }

    /// One finding for the places of one origin.
    pub(crate) fn merged(
        &self,
        places: Places<'r>,
        listed_all: bool,
        site: &Site<'r>,
    ) -> Finding<'r> {
        let identity = self.identity().with_some("origin", places.origin);
        let shown = places.locations.len() as u64;
        // `count` says more than the list in reports up to 2.10, which list 20 instances at most.
        let count = self.count().filter(|_| listed_all).unwrap_or_default();
        let more = places.total.max(count).saturating_sub(shown);
        let mut cves = places.cves;
        self.add_cves(&mut cves);
        let mut locations = places.locations;
        if places.total == 0 {
            // False positives come without instances (2.11 and later). The site is known all the same.
            locations.extend(location(Instance::default(), site));
        }
        self.finding(identity, locations, more, cves)
    }

    /// One finding for one instance, the first one of the alert or another.
    pub(crate) fn single(
        &self,
        instance: Instance<'r>,
        first: bool,
        site: &Site<'r>,
    ) -> Finding<'r> {
        let mut cves = BTreeSet::new();
        add_cves(&mut cves, instance.other_info.as_deref());
        if first {
            self.add_cves(&mut cves);
        }
        let identity = match &instance.uri {
            Some(uri) => self.identity().with("url", Url::new(uri).normal_form()),
            None => self.identity().with_some("origin", site.origin.clone()),
        }
        .with_some("method", instance.method.clone())
        .with_some("parameter", instance.param.clone());
        let locations = location(instance, site).into_iter().collect();
        self.finding(identity, locations, 0, cves)
    }

    /// What the alert itself tells, which is what its first instance does.
    fn add_cves(&self, cves: &mut BTreeSet<String>) {
        add_cves(cves, self.alert.other_info.as_deref());
        self.alert
            .tags
            .iter()
            .for_each(|tag| add_cves(cves, Some(tag)));
    }

    fn count(&self) -> Option<u64> {
        number(self.alert.count.as_deref())
    }

    /// How many instances the tool says there are beyond `listed` ones.
    pub(crate) fn unlisted(&self, listed: u64) -> u64 {
        self.count().unwrap_or_default().saturating_sub(listed)
    }

    pub(crate) fn is_systemic(&self) -> bool {
        self.alert.systemic.as_deref() == Some("true")
    }

    fn finding(
        &self,
        identity: Identity<'r>,
        locations: Vec<WebLocation<'r>>,
        more_locations: u64,
        cves: BTreeSet<String>,
    ) -> Finding<'r> {
        let alert = &self.alert;
        let mut rule = Rule::new(self.rule_id.clone());
        rule.name = Some(self.title.clone());
        let mut finding = Finding::new(TOOL, Kind::Web, rule, self.title.clone(), identity);
        finding.description = alert.description.as_ref().and_then(text::plain);
        finding.grade = self
            .risk
            .and_then(|r| RISKS.get(r))
            .map_or_else(Grade::default, |r| Grade::word(*r));
        finding.confidence =
            self.confidence
                .and_then(|c| CONFIDENCES.get(c))
                .map(|(word, percent)| FindingConfidence {
                    word: Str::Borrowed(word),
                    percent: Some(*percent),
                });
        if self.is_false_positive() {
            finding.status = Status::FalsePositive;
        }
        // -1 and 0 are ZAP's words for none.
        if let Some(cwe) = number::<u32>(alert.cwe_id.as_deref()) {
            finding.push_cwe(cwe);
        }
        finding.advisories = cves.into_iter().map(Advisory::new).collect();
        finding.locations = locations.into_iter().map(Location::Web).collect();
        finding.more_locations = more_locations;
        finding.remediation = Remediation::of(alert.solution.as_ref().and_then(text::plain), None);
        finding.references = alert
            .reference
            .as_ref()
            .map(text::references)
            .unwrap_or_default();
        finding.tags.clone_from(&alert.tags);
        finding.facts = self.facts();
        finding
    }

    fn facts(&self) -> Vec<(&'static str, Str<'r>)> {
        let alert = &self.alert;
        let wasc = alert
            .wasc_id
            .clone()
            .filter(|id| number::<u32>(Some(id)).is_some_and(|id| id > 0));
        let systemic = alert.systemic.clone().filter(|_| self.is_systemic());
        // Where no code could be read, the words are all there is.
        let risk = alert.risk_words.clone().filter(|_| self.risk.is_none());
        let mut facts = Vec::new();
        for (name, value) in [
            ("pluginid", alert.plugin_id.clone()),
            ("alertRef", alert.alert_ref.clone()),
            ("riskdesc", risk),
            ("wascid", wasc),
            ("systemic", systemic),
            ("inputVector", alert.input_vector.clone()),
        ] {
            facts.extend(value.map(|value| (name, value)));
        }
        facts
    }
}

/// The finding with no more locations than `limit`; the rest is counted.
pub(crate) fn within<'r>(mut finding: Finding<'r>, limit: usize) -> Finding<'r> {
    let more = finding.locations.len().saturating_sub(limit);
    finding.locations.truncate(limit);
    finding.more_locations = finding.more_locations.saturating_add(more as u64);
    finding
}

fn add_cves(cves: &mut BTreeSet<String>, text: Option<&str>) {
    cves.extend(text.into_iter().flat_map(text::cves).map(str::to_owned));
}

/// Whether the name is part of what an alert is.
///
/// It is where one number stands for many alerts: those added by hand (-1), those of scripts (50000 active, 50001
/// passive, 50002 fuzzing), and those of every rule that has no reference of its own for each alert it
/// raises. Elsewhere it is left out, because names are translated and sometimes reworded.
fn needs_name(plugin_id: Option<&str>, alert_ref: Option<&str>) -> bool {
    alert_ref.is_none()
        || alert_ref == plugin_id
        || matches!(plugin_id, Some("-1" | "0" | "50000" | "50001" | "50002"))
}

/// The place of the alert's risk in [`RISKS`], by its code; by its words only when there is no code to read.
/// The words are in the language of ZAP's desktop, and only English ones are known.
fn risk(alert: &Alert<'_>) -> Option<usize> {
    let code = number::<usize>(alert.risk_code.as_deref()).filter(|&code| code < RISKS.len());
    code.or_else(|| {
        let word = alert.risk_words.as_deref()?.split('(').next()?.trim();
        RISKS
            .iter()
            .position(|risk| risk.eq_ignore_ascii_case(word))
    })
}

/// The place of the alert's confidence in [`CONFIDENCES`], by its code or, in the API, its word. An error when
/// there is something, and nothing known.
fn confidence(alert: &Alert<'_>) -> Result<Option<usize>, ()> {
    let known = |word: &str| {
        let word = word.trim();
        // 2.10 and older, and the API to this day, have one word for 4.
        let word = if word.eq_ignore_ascii_case("Confirmed") {
            "User Confirmed"
        } else {
            word
        };
        CONFIDENCES
            .iter()
            .position(|(known, _)| known.eq_ignore_ascii_case(word))
    };
    let said = alert.confidence.as_deref();
    let code = number::<usize>(said).filter(|&code| code < CONFIDENCES.len());
    let in_words = || {
        let (_, word) = alert.risk_words.as_deref()?.split_once('(')?;
        known(word.trim_end().trim_end_matches(')'))
    };
    match code.or_else(|| said.and_then(known)).or_else(in_words) {
        None if said.is_some() => Err(()),
        found => Ok(found),
    }
}

/// A whole number that a report may write as `"3"`, `3` or `3.0`.
fn number<N: std::str::FromStr>(text: Option<&str>) -> Option<N> {
    let text = text?.trim();
    text.strip_suffix(".0").unwrap_or(text).parse().ok()
}
