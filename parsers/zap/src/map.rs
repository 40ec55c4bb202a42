//! The mapping from ZAP's alerts to findings, with the reason for each decision.

mod evidence;
mod known;
mod places;
mod text;

use std::collections::BTreeSet;
use std::hash::Hash;

use finding_source::text::{cut, one_line};
use finding_source::url::Url;
use finding_source::{
    Advisory, Finding, FindingConfidence, FindingStatus, Identity, Kind, Location, Record,
    Remediation, Rule, Str, ToolSeverity, WebLocation,
};

use self::evidence::Quotations;
pub(crate) use self::known::Known;
pub(crate) use self::places::{Origins, Places, Site};
use crate::raw::{Alert, Instance};

/// The tool's id.
pub(crate) const TOOL: &str = "zap";

/// The error of an alert that cannot be identified.
pub(crate) const NAMELESS: &str = "an alert without `name`, `alert`, `alertRef` and `pluginid`";

/// The words of `riskcode` 0 to 3 (`Alert.MSG_RISK`).
const RISKS: [&str; 4] = ["Informational", "Low", "Medium", "High"];

/// The words of `confidence` 0 to 4 (`Alert.MSG_CONFIDENCE`).
const CONFIDENCES: [&str; 5] = ["False Positive", "Low", "Medium", "High", "User Confirmed"];

/// The percentage of a step of confidence. ZAP has no numbers: the steps are evenly spaced, so that they only express the
/// order.
const PERCENT: u8 = 25;

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
        let names = alert.name.iter().chain(&*alert.old_name);
        let mut names = names.map(|name| cut(one_line(name.clone()), TITLE));
        let name = names.find(|name| !name.is_empty());
        // An alert that was added by hand has an empty reference.
        let number = alert.alert_ref.as_ref().or(alert.plugin_id.as_ref());
        let number = number.map(|number| cut(number.clone(), SHORT));
        let id = number.or_else(|| name.clone())?;
        let title = name.unwrap_or_else(|| Str::Owned(format!("ZAP alert {id}")));
        let risk = risk(&alert);
        if risk.is_none() {
            let said = alert.risk_code.iter().chain(&*alert.risk_words);
            record.unknown_words(format_args!("risk of alert {id}"), said.map(|it| &**it));
        }
        let confidence = confidence(&alert);
        if confidence.is_none() && alert.confidence.is_some() {
            let what = format_args!("confidence of alert {id}");
            record.unknown_words(what, alert.confidence.as_deref());
        }
        let systemic = alert.systemic.as_deref() == Some("true");
        let by_name = needs_name(alert.plugin_id.as_deref(), alert.alert_ref.as_deref());
        let mut quotations = Quotations::default();
        quotations.add(&alert.instance(), known);
        let identity = Identity::new()
            .with("rule", &id)
            .with_some("name", by_name.then(|| title.clone()));
        let rule = Rule::new(id).with_name(Some(title.clone()));
        let mut finding = Finding::new(TOOL, Kind::Web, rule, title, identity);
        let fact = |text: &Option<Str<'r>>| Some(cut(text.clone()?, SHORT));
        finding.push_facts([
            ("pluginid", fact(&alert.plugin_id)),
            ("alertRef", fact(&alert.alert_ref)),
            // Without a readable code, only the words are available.
            (
                "riskdesc",
                fact(&alert.risk_words).filter(|_| risk.is_none()),
            ),
            (
                "wascid",
                fact(&alert.wasc_id)
                    .filter(|id| number_of::<u32>(Some(id)).is_some_and(|id| id > 0)),
            ),
            ("systemic", fact(&alert.systemic).filter(|_| systemic)),
            ("inputVector", fact(&alert.input_vector)),
        ]);
        finding.description = alert.description.as_ref().and_then(text::plain);
        finding.grade = risk.map(ToolSeverity::word).unwrap_or_default();
        if confidence.as_ref().and_then(|it| it.percent) == Some(0) {
            finding.status = FindingStatus::FalsePositive;
        }
        finding.confidence = confidence;
        // ZAP writes -1 and 0 for none.
        finding.push_cwe(number_of(alert.cwe_id.as_deref()).unwrap_or_default());
        let solution = alert.solution.as_ref().and_then(text::plain);
        finding.remediation = Remediation::of(solution, None);
        let references = alert.reference.as_ref().map(text::references);
        finding.references = references.unwrap_or_default();
        finding.tags = alert
            .tags
            .0
            .into_iter()
            .filter_map(|tag| tag.name.0)
            .collect();
        let mut cves = BTreeSet::new();
        cves.extend(text::cves_of(alert.other_info, &known.limits));
        cves.extend(finding.tags.iter().flat_map(|tag| text::cves(tag)));
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
        let pages = references.iter_mut();
        let pages = pages.flat_map(|page| [&mut page.url, &mut page.name]);
        let solution = remediation.as_mut().map(|solution| &mut solution.text);
        for text in pages.chain(solution).chain([description]).flatten() {
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
        mut self,
        mut places: Places<'r>,
        alone: bool,
        site: &Site<'r>,
    ) -> Finding<'r> {
        let identity = &mut self.finding.identity;
        *identity = std::mem::take(identity).with_some("origin", places.origin.take());
        // `count` is more accurate than the list in reports up to 2.10, which list at most 20 instances.
        let count = if alone { self.count } else { 0 };
        let shown = places.locations.len() as u64;
        self.finding.more_locations = places.total.max(count).saturating_sub(shown);
        if places.total == 0 {
            // False positives have no instances (2.11 and later), but the site is known.
            let location = site.name.clone().map(WebLocation::new);
            places.locations.extend(location);
        }
        self.at(places)
    }

    /// Returns one finding for one instance. That of the first instance has the statements that the alert repeats.
    pub(crate) fn single(
        &mut self,
        instance: &Instance<'r>,
        places: Places<'r>,
        site: &Site<'r>,
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
        let alert = Self {
            finding,
            cves: std::mem::take(&mut self.cves),
            quotations: std::mem::take(&mut self.quotations),
            ..*self
        };
        alert.at(places)
    }

    /// Returns the finding at these locations.
    fn at(self, places: Places<'r>) -> Finding<'r> {
        let Self {
            mut finding,
            mut cves,
            quotations,
            ..
        } = self;
        let quotations = places.quotations.or(&quotations);
        finding.description = quotations.before(finding.description);
        cves.extend(places.cves);
        finding.advisories = cves.into_iter().map(Advisory::new).collect();
        finding.locations = places.locations.into_iter().map(Location::Web).collect();
        finding
    }

    /// Returns whether the tool found more instances than the `listed` ones.
    pub(crate) fn has_more(&self, listed: u64) -> bool {
        self.systemic || self.count > listed
    }
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
    let code = step(&RISKS, alert.risk_code.as_deref());
    let words = || {
        let words = alert.risk_words.as_deref()?.split('(').next();
        step(&RISKS, words.map(str::trim_end))
    };
    code.or_else(words).map(|(_, word)| word)
}

/// Returns the alert's confidence in [`CONFIDENCES`], by its code or, in the API, its word. Without a known one, it is that
/// of the words for the risk.
fn confidence<'r>(alert: &Alert<'_>) -> Option<FindingConfidence<'r>> {
    let known = step(&CONFIDENCES, alert.confidence.as_deref());
    let (step, word) = known.or_else(|| {
        let (_, word) = alert.risk_words.as_deref()?.split_once('(')?;
        let word = word.trim_end().trim_end_matches(')');
        step(&CONFIDENCES, Some(word.trim()))
    })?;
    Some(FindingConfidence::new(word, Some(step * PERCENT)))
}

/// Returns the number of a step of a scale and its word, by either of them.
fn step(scale: &[&'static str], said: Option<&str>) -> Option<(u8, &'static str)> {
    let said = said?;
    if said.starts_with(|first: char| first.is_ascii_digit()) {
        let code = number_of(Some(said))?;
        return Some((code, *scale.get(usize::from(code))?));
    }
    // 2.10 and older, and still the API, have one word for confidence 4.
    let is_confirmed = said.eq_ignore_ascii_case("Confirmed");
    let said = if is_confirmed { "User Confirmed" } else { said };
    let mut steps = (0..).zip(scale.iter().copied());
    steps.find(|(_, word)| word.eq_ignore_ascii_case(said))
}

/// Parses an integer, which reports write as `"3"`, `3` or `3.0`.
fn number_of<N: std::str::FromStr>(text: Option<&str>) -> Option<N> {
    let text = text?.trim();
    text.strip_suffix(".0").unwrap_or(text).parse().ok()
}
