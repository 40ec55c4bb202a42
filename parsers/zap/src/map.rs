//! The mapping from ZAP's alerts to findings, with the reason for each decision.

mod evidence;
mod known;
mod places;
mod text;

use std::collections::BTreeSet;
use std::hash::Hash;

use finding_source::text::{cut, joined, one_line};
use finding_source::url::Url;
use finding_source::{
    Advisory, Finding, FindingConfidence, FindingStatus, Identity, Kind, Location, NoteKind,
    Record, Remediation, Rule, Str, ToolSeverity,
};

use self::evidence::Quotations;
pub(crate) use self::known::Known;
use self::places::location;
pub(crate) use self::places::{Origins, Places, Site};
use crate::raw::{Alert, Instance};

/// The tool's id.
pub(crate) const TOOL: &str = "zap";

/// The error of an alert that cannot be identified.
pub(crate) const NAMELESS: &str = "an alert without `name`, `alert`, `alertRef` and `pluginid`";

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

/// An alert with its codes parsed.
#[derive(Clone, Debug)]
pub(crate) struct Mapped<'r> {
    /// The common part of its findings, without a location. Repetitions of the alert have the same one.
    pub(crate) finding: Finding<'r>,
    /// The alert repeats those of its first instance.
    cves: BTreeSet<Str<'r>>,
    /// Of the alert itself.
    quotations: Quotations,
    /// The number of instances that the tool states, of all origins.
    count: u64,
    systemic: bool,
}

impl<'r> Mapped<'r> {
    /// Parses the codes of `alert`. Returns `None` if it has neither a name nor a number.
    pub(crate) fn new(
        alert: Alert<'r>,
        known: &mut Known,
        record: &mut Record<'r>,
    ) -> Option<Self> {
        let names = [&*alert.name, &*alert.old_name];
        let mut names = names.into_iter().flatten().cloned().map(one_line);
        let name = names.find(|name| !name.is_empty());
        let name = name.map(|name| cut(name, TITLE));
        // An alert that was added by hand has an empty reference.
        let number = alert.alert_ref.as_ref().or(alert.plugin_id.as_ref());
        let number = number.map(|number| cut(number.clone(), SHORT));
        let id = number.or_else(|| name.clone())?;
        let title = name.unwrap_or_else(|| Str::Owned(format!("ZAP alert {id}")));
        let risk = risk(&alert);
        if risk.is_none() {
            let said = [alert.risk_code.as_deref(), alert.risk_words.as_deref()];
            note_unknown("risk", &id, said, record);
        }
        let confidence = confidence(&alert);
        if let (None, Some(said)) = (confidence, alert.confidence.as_deref()) {
            note_unknown("confidence", &id, [Some(said), None], record);
        }
        let systemic = alert.systemic.as_deref() == Some("true");
        let by_name = needs_name(alert.plugin_id.as_deref(), alert.alert_ref.as_deref());
        let mut quotations = Quotations::default();
        quotations.add(&alert.instance(), known);
        let identity = Identity::new()
            .with("rule", id.clone())
            .with_some("name", by_name.then(|| title.clone()));
        let rule = Rule::new(id).with_name(Some(title.clone()));
        let mut finding = Finding::new(TOOL, Kind::Web, rule, title, identity);
        finding.push_facts(facts(&alert, risk.is_some(), systemic));
        finding.description = alert.description.as_ref().and_then(text::plain);
        finding.grade = risk.map(ToolSeverity::word).unwrap_or_default();
        finding.confidence =
            confidence.map(|(word, percent)| FindingConfidence::new(word, Some(percent)));
        if confidence.is_some_and(|(_, percent)| percent == 0) {
            finding.status = FindingStatus::FalsePositive;
        }
        // ZAP writes -1 and 0 for none.
        finding.push_cwe(number_of(alert.cwe_id.as_deref()).unwrap_or_default());
        let solution = alert.solution.as_ref().and_then(text::plain);
        finding.remediation = Remediation::of(solution, None);
        finding.references = alert
            .reference
            .as_ref()
            .map(text::references)
            .unwrap_or_default();
        finding.tags = alert.tags.0;
        let told = alert.other_info.iter().chain(&finding.tags);
        let cves = told.flat_map(|text| text::cves(text)).collect();
        Some(Self {
            finding,
            cves,
            quotations,
            count: number_of(alert.count.as_deref()).unwrap_or_default(),
            systemic,
        })
    }

    /// Prepares it for several findings.
    pub(crate) fn share(&mut self) {
        let (bytes, entries) = SHARED;
        let Finding {
            description,
            remediation,
            references,
            tags,
            ..
        } = &mut self.finding;
        references.truncate(entries);
        let references = references.iter_mut();
        let references = references.flat_map(|page| [&mut page.url, &mut page.name]);
        let solution = remediation.as_mut().map(|solution| &mut solution.text);
        let texts = [description].into_iter().chain(solution).chain(references);
        for text in texts.flatten() {
            *text = cut(std::mem::take(text), bytes);
        }
        tags.truncate(entries);
        for tag in tags {
            *tag = cut(std::mem::take(tag), SHORT);
        }
        while self.cves.len() > entries {
            self.cves.pop_last();
        }
    }

    /// Returns the grouping key of ZAP, apart from the site.
    pub(crate) fn group(&self) -> impl Hash {
        let Finding {
            identity,
            grade,
            status,
            ..
        } = &self.finding;
        (identity, grade, status)
    }

    /// Merges another hit of the same group: the one with the highest confidence decides.
    pub(crate) fn join(&mut self, other: Self) {
        let percent = |finding: &Finding<'r>| finding.confidence.as_ref()?.percent;
        if percent(&other.finding) > percent(&self.finding) {
            self.finding.confidence = other.finding.confidence;
        }
    }

    /// Returns one finding for the locations of one origin. `alone` means that there are no others.
    pub(crate) fn merged(
        self,
        places: Places<'r>,
        alone: bool,
        site: &Site<'r>,
        known: &mut Known,
    ) -> Finding<'r> {
        let mut finding = self.finding;
        finding.identity = finding.identity.with_some("origin", places.origin);
        let quotations = places.quotations.or(&self.quotations);
        finding.description = quotations.before(finding.description);
        // `count` is more accurate than the list in reports up to 2.10, which list at most 20 instances.
        let count = if alone { self.count } else { 0 };
        let shown = places.locations.len() as u64;
        finding.more_locations = places.total.max(count).saturating_sub(shown);
        let mut locations = places.locations;
        if places.total == 0 {
            // False positives have no instances (2.11 and later), but the site is known.
            locations.extend(location(&Instance::default(), site, known));
        }
        finding.locations = locations.into_iter().map(Location::Web).collect();
        let mut cves = self.cves;
        cves.extend(places.cves);
        finding.advisories = cves.into_iter().map(Advisory::new).collect();
        finding
    }

    /// Returns one finding for one instance, the first one of the alert or another.
    pub(crate) fn single(
        &self,
        instance: &Instance<'r>,
        first: bool,
        site: &Site<'r>,
        known: &mut Known,
    ) -> Finding<'r> {
        let mut finding = self.finding.clone();
        let url = instance.uri.as_deref().map(Url::new);
        let foreign = url.is_some_and(|url| url.origin().is_some());
        let origin = site.origin.clone().filter(|_| !foreign);
        finding.identity = finding
            .identity
            .with_some("origin", origin)
            .with_some("url", url.map(|url| url.normal_form()))
            .with_some("method", instance.method.0.clone())
            .with_some("parameter", instance.param.0.clone());
        let mut quotations = Quotations::default();
        quotations.add(instance, known);
        let shown = match first {
            true => quotations.or(&self.quotations),
            false => &quotations,
        };
        finding.description = shown.before(finding.description);
        let mut cves: BTreeSet<Str<'r>> = BTreeSet::new();
        cves.extend(
            instance
                .other_info
                .text
                .iter()
                .flat_map(|info| text::cves(info)),
        );
        if first {
            cves.extend(self.cves.iter().cloned());
        }
        finding.advisories = cves.into_iter().map(Advisory::new).collect();
        let location = location(instance, site, known);
        finding.locations = location.into_iter().map(Location::Web).collect();
        finding
    }

    /// Returns whether the tool found more instances than the `listed` ones.
    pub(crate) fn has_more(&self, listed: u64) -> bool {
        self.systemic || self.count > listed
    }
}

fn facts<'r>(
    alert: &Alert<'r>,
    graded: bool,
    systemic: bool,
) -> impl Iterator<Item = (&'static str, Option<Str<'r>>)> {
    let is_one = |id: &Str<'r>| number_of::<u32>(Some(id)).is_some_and(|id| id > 0);
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
    facts
        .into_iter()
        .map(|(name, value)| (name, value.map(|value| cut(value.clone(), SHORT))))
}

/// Notes an unknown word.
fn note_unknown(what: &str, rule: &str, said: [Option<&str>; 2], record: &mut Record<'_>) {
    let said = said
        .into_iter()
        .flatten()
        .map(|said| format!("`{said}`").into());
    let said = joined(said, ", ").unwrap_or("absent".into());
    let text = format!("{what} of alert {rule} is unknown: {said}");
    record.remark(NoteKind::UnknownWord, text);
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

/// Returns the alert's risk in [`RISKS`], by its code, or by its words if the code cannot be read. The words are in the
/// language of ZAP's desktop, and only English ones are known.
fn risk(alert: &Alert<'_>) -> Option<&'static str> {
    let code = number_of::<usize>(alert.risk_code.as_deref());
    code.and_then(|code| RISKS.get(code)).copied().or_else(|| {
        let word = alert.risk_words.as_deref()?.split('(').next()?.trim();
        RISKS
            .into_iter()
            .find(|risk| risk.eq_ignore_ascii_case(word))
    })
}

/// Returns the alert's confidence in [`CONFIDENCES`], by its code or, in the API, its word. Without a known one, it is that
/// of the words for the risk.
fn confidence(alert: &Alert<'_>) -> Option<(&'static str, u8)> {
    let known = |word: &str| {
        let word = word.trim();
        // 2.10 and older, and still the API, have one word for 4.
        let confirmed = word.eq_ignore_ascii_case("Confirmed");
        let word = if confirmed { "User Confirmed" } else { word };
        let is_same = |(known, _): &(&str, u8)| known.eq_ignore_ascii_case(word);
        CONFIDENCES.into_iter().find(is_same)
    };
    let said = alert.confidence.as_deref();
    let code = number_of::<usize>(said).and_then(|code| CONFIDENCES.get(code));
    code.copied().or_else(|| said.and_then(known)).or_else(|| {
        let (_, word) = alert.risk_words.as_deref()?.split_once('(')?;
        known(word.trim_end().trim_end_matches(')'))
    })
}

/// Parses an integer, which reports write as `"3"`, `3` or `3.0`.
fn number_of<N: std::str::FromStr>(text: Option<&str>) -> Option<N> {
    let text = text?.trim();
    text.strip_suffix(".0").unwrap_or(text).parse().ok()
}
