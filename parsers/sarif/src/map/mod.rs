//! From results to findings: every decision, and its reason.

mod advice;
mod component;
mod grade;
mod identity;
mod known;
mod label;
mod message;
mod place;
mod producer;
mod repository;
mod secret;
mod status;
mod texts;
mod zap;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use finding_source::json::Text;
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{cut, is_line, one_line, trimmed};
use finding_source::weakness;
use finding_source::{
    Advisory, Finding, Instances, Kind, Limits, Location, Note, NoteKind, Options, Record,
    Reference, Rule, Str, Timestamp,
};

pub(crate) use self::known::Known;
use self::place::Address;
use self::producer::{Habits, Producer};
use crate::raw::{self, RawResult};
use crate::rules::Place;
use crate::run::{Run, Tables};

/// The outcome of a result.
#[derive(Debug)]
pub(crate) enum Mapped<'r> {
    Finding(Box<Finding<'r>>),
    /// Part of a finding that is delivered at the end of the run.
    Held,
    /// Not a defect.
    Passed,
    /// Without information.
    Unusable,
}

/// Turns the results of one run after another into findings.
#[derive(Debug)]
pub(crate) struct Mapper<'r> {
    roots: Roots,
    limits: Limits,
    instances: Instances,
    producer: Producer<'r>,
    /// The rules of this run that a result has needed.
    rules: BTreeMap<Place, Box<Known<'r>>>,
    /// The number of results of this run that are not defects.
    passed: u64,
    merged: zap::Merged<'r>,
    ready: VecDeque<Finding<'r>>,
}

/// The inputs for a finding of a result.
struct Parts<'a, 'r> {
    raw: &'a RawResult<'r>,
    run: &'a Run<'r>,
    known: Option<&'a Known<'r>>,
    rule_id: Option<Str<'r>>,
    /// Its text without the targets of links.
    message: Option<Str<'r>>,
    /// Web pages that the message links to.
    links: Vec<Reference<'r>>,
    kind: Kind,
}

impl<'r> Mapper<'r> {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            roots: Roots::new(options.root.as_deref()),
            limits: options.limits.clone(),
            instances: options.instances,
            producer: Producer::of(None),
            rules: BTreeMap::new(),
            passed: 0,
            merged: zap::Merged::default(),
            ready: VecDeque::new(),
        }
    }

    /// Starts a run. Returns the id of its tool.
    pub(crate) fn begin(&mut self, run: &Run<'r>) -> Str<'r> {
        self.producer = match run.written_tool {
            Some(tool) => Producer::written(&tool.to_cow()),
            None => Producer::of(run.tool_name.as_deref()),
        };
        self.rules.clear();
        self.producer.id.clone()
    }

    /// Ends a run.
    pub(crate) fn end(&mut self, record: &mut Record<'r>) {
        let passed = std::mem::take(&mut self.passed);
        if passed > 0 {
            let text =
                format!("{passed} results report no defect: checks that passed or did not apply");
            record.note(Note::new(NoteKind::Other, text));
        }
        self.ready.extend(self.merged.finish());
    }

    /// Returns the next of the findings that were held until the end of their run.
    pub(crate) fn held(&mut self) -> Option<Finding<'r>> {
        self.ready.pop_front()
    }

    /// Returns the finding of a result, or of one of its locations.
    pub(crate) fn finding(
        &mut self,
        raw: &RawResult<'r>,
        only: Option<usize>,
        run: &Run<'r>,
        record: &mut Record<'r>,
    ) -> Mapped<'r> {
        let given = [raw.rule_id, raw.rule.id, raw.rule_key];
        let rule_id = given.into_iter().flatten().find_map(line);
        let key = raw.rule_key.and_then(line).or_else(|| rule_id.clone());
        let place = run.rules.find(
            key.as_deref(),
            &raw.rule,
            raw.rule_index,
            raw.extension_index,
        );
        if let Some(place) = place {
            self.prepare(place, raw, run, record);
        }
        let known = place.and_then(|place| self.rules.get(&place));
        let known = known.map(|known| &**known);
        let rule_id = rule_id.or_else(|| known?.id.clone());
        let rule_id = rule_id.map(|id| self.producer.own_id(id));
        let message = message::of(raw, known, run, place);
        let links = message.as_deref().map(markup::links).unwrap_or_default();
        let message = message.and_then(|text| trimmed(markup::without_targets(text)));
        if rule_id.is_none() && message.is_none() {
            return Mapped::Unusable;
        }
        let Some(verdict) = grade::verdict(raw, known, place, run, self.producer.habits, record)
        else {
            self.passed += 1;
            return Mapped::Passed;
        };
        let mut parts = Parts {
            raw,
            run,
            known,
            rule_id,
            message,
            links,
            kind: self.producer.kind,
        };
        parts.kind = component::kind(&parts, &self.producer);
        if parts.kind == Kind::Secret {
            let message = parts.message.take().and_then(secret::without_match);
            parts.message = message.map(secret::without_tokens);
            parts.links.clear();
        }
        let finding = self.made(&parts, only, verdict);
        if self.producer.habits == Habits::Zap && self.instances == Instances::Merge {
            return match self.merged.add(finding, raw, &self.limits) {
                Some(alone) => Mapped::Finding(Box::new(alone)),
                None => Mapped::Held,
            };
        }
        Mapped::Finding(Box::new(finding))
    }

    /// Prepares a rule when its first result is read.
    fn prepare(
        &mut self,
        place: Place,
        first: &RawResult<'r>,
        run: &Run<'r>,
        record: &mut Record<'r>,
    ) {
        let Entry::Vacant(entry) = self.rules.entry(place) else {
            return;
        };
        let tables = &run.tables;
        let read = run.rules.read(place, tables.text, &tables.limits, record);
        if let Some((id, rule)) = read {
            let mut known = Known::of(id, &rule, tables, self.producer.habits);
            // Cppcheck and others describe a rule by the message of its first result.
            let describes = first.message.text.is_none() || first.message.text != rule.short;
            known.set_label(describes, self.producer.habits);
            entry.insert(Box::new(known));
        }
    }

    fn made(
        &self,
        parts: &Parts<'_, 'r>,
        only: Option<usize>,
        verdict: grade::Verdict<'r>,
    ) -> Finding<'r> {
        let Parts { raw, known, .. } = *parts;
        let tables = &parts.run.tables;
        let method = raw.method.and_then(|method| method.trimmed());
        let chosen = chosen(raw, only);
        let address = |l| self.address(l, tables);
        let mut first = chosen.first().and_then(address);
        if first.is_none() && chosen.iter().all(raw::Location::is_empty) {
            // The scanned file, if no location is named.
            first = address(&raw.analysis_target);
        }
        let mut component = component::of(parts, &self.producer, &first, tables);
        if let (Some(component), Some(Address::Path(path))) = (&mut component, &first) {
            component
                .package
                .path
                .get_or_insert_with(|| place::shown(path.clone()));
        }
        let (logical, _) = chosen
            .first()
            .map(|l| place::logical(l, tables))
            .unwrap_or_default();

        let identity = identity::of(&identity::Material {
            parts,
            address: first.as_ref(),
            component: component.as_ref(),
            logical: logical.as_deref(),
            method: method
                .as_deref()
                .filter(|_| self.instances == Instances::Each),
            producer: &self.producer,
            roots: &self.roots,
        });
        let advisories = component::advisories(parts, component.as_ref(), &self.producer);
        let title = texts::title(
            parts,
            component.as_ref(),
            advisories.first(),
            &self.producer,
        );
        let mut rule = Rule::new(match &parts.rule_id {
            Some(id) => id.clone(),
            // Without a rule, only the tool is known.
            None => self.producer.id.clone(),
        });
        rule.name = known
            .and_then(|k| k.label.clone())
            .filter(|name| *name != rule.id);
        rule.url = known.and_then(|k| k.url.clone());
        let description = texts::description(parts, &title, &self.producer);
        let mut finding = Finding::new(self.producer.id.clone(), parts.kind, rule, title, identity);
        finding.description = description;
        finding.confidence = verdict
            .confidence
            .or_else(|| status::confidence(parts, &self.producer));
        finding.grade = verdict.grade;
        finding.advisories = advisories;
        finding.status = status::status(raw, parts);
        self.classify(parts, &mut finding);
        if let Some(component) = &component {
            finding
                .locations
                .push(Location::Package(component.package.clone()));
        }
        self.locate(parts, only, first, component.is_some(), &mut finding);
        let image = component::image(parts, &self.producer);
        finding.locations.extend(image.map(Location::Image));
        let update = component.as_ref().and_then(|c| c.package.update_advice());
        finding.remediation = advice::remediation(
            parts,
            update,
            finding.description.as_deref(),
            self.producer.habits,
        );
        let pages = references(parts);
        match finding.advisories.first_mut() {
            Some(advisory) if parts.kind == Kind::Dependency => advisory.references = pages,
            _ => finding.references = pages,
        }
        finding.needs_review = finding
            .confidence
            .as_ref()
            .is_some_and(|confidence| matches!(&*confidence.word, "review" | "open"));
        let time = |text: Option<Text<'r>>| Timestamp::parse(&text?.to_cow());
        finding.first_seen = time(raw.first_seen);
        finding.last_seen = time(raw.last_seen);
        finding.facts = self.facts(parts, logical.filter(|_| component.is_none()));
        finding
    }

    fn address(&self, location: &raw::Location<'r>, tables: &Tables<'r>) -> Option<Address<'r>> {
        place::address(
            location.uri,
            location.uri_base,
            location.artifact,
            tables,
            &self.roots,
        )
    }

    /// Adds the locations of a result, or one of them. `first` is the address of the first. If the finding is
    /// `located`, it has the location of its package.
    fn locate(
        &self,
        parts: &Parts<'_, 'r>,
        only: Option<usize>,
        first: Option<Address<'r>>,
        located: bool,
        finding: &mut Finding<'r>,
    ) {
        let Parts { raw, .. } = *parts;
        let tables = &parts.run.tables;
        let method = raw.method.and_then(|method| method.trimmed());
        let chosen = chosen(raw, only);
        let most = self.limits.locations.max(1);
        for (at, location) in chosen.iter().enumerate() {
            let address = if at == 0 {
                first.clone()
            } else {
                self.address(location, tables)
            };
            if located && at == 0 && !matches!(address, Some(Address::Web(_))) {
                // The package already contains its location; a line of a lock file, often 1, adds nothing.
                continue;
            }
            let location = match self.producer.habits {
                Habits::Written => place::written(location, address, tables),
                _ => place::location(location, address, method.as_ref(), tables),
            };
            let Some(location) = location else {
                continue;
            };
            if finding.locations.len() >= most {
                finding.more_locations += 1;
            } else {
                finding.locations.push(location);
            }
        }
        if chosen.is_empty() && !located {
            let target = place::location(&raw.analysis_target, first, method.as_ref(), tables);
            finding.locations.extend(target);
        }
        if only.is_none() {
            finding.more_locations += raw.more_locations;
        }
    }

    /// Sets weaknesses, vulnerabilities and tags.
    fn classify(&self, parts: &Parts<'_, 'r>, finding: &mut Finding<'r>) {
        let Parts { raw, known, .. } = *parts;
        if let Some(known) = known {
            finding.cwes.clone_from(&known.cwes);
            finding.tags.clone_from(&known.tags);
        }
        for tag in raw.properties.tags.iter().filter_map(Text::trimmed) {
            for cwe in weakness::cwes(&tag) {
                finding.push_cwe(cwe);
            }
            if finding.tags.len() < known::MOST_TAGS && !finding.tags.contains(&tag) {
                finding.tags.push(tag);
            }
        }
        for text in &raw.properties.cwes {
            for cwe in weakness::cwe_or_number(&text.to_cow()) {
                finding.push_cwe(cwe);
            }
        }
        for taxon in &raw.taxa {
            if let Some(cwe) = known::taxon(taxon, &parts.run.tables) {
                finding.push_cwe(cwe);
            }
        }
        if finding.cwes.is_empty() {
            // Flawfinder and others name it in the message.
            let message = parts.message.as_deref().unwrap_or_default();
            for cwe in weakness::cwes(message).take(known::MAX_CWES) {
                finding.push_cwe(cwe);
            }
        }
    }

    fn facts(
        &self,
        parts: &Parts<'_, 'r>,
        logical: Option<Str<'r>>,
    ) -> Vec<(&'static str, Str<'r>)> {
        let Parts { raw, known, .. } = *parts;
        let short = |text: Option<Text<'r>>| text.and_then(|text| text.trimmed());
        let properties = &raw.properties;
        let rule = |get: fn(&Known<'r>) -> Option<Str<'r>>| known.and_then(get);
        let [_, revision, branch] = parts.run.tables.provenance;
        let count = raw.occurrence_count.filter(|&count| count > 1);
        let facts = [
            ("logicalLocation", logical),
            ("kind", short(raw.kind).filter(|kind| kind != "fail")),
            ("baselineState", short(raw.baseline_state)),
            (
                "occurrenceCount",
                count.map(|count| Str::Owned(count.to_string())),
            ),
            ("precision", rule(|known| known.precision.clone())),
            (
                "problem.severity",
                rule(|known| known.problem_severity.clone()),
            ),
            ("severity", short(properties.severity)),
            ("automationDetails", parts.run.tables.category.clone()),
            ("revisionId", short(revision)),
            ("branch", short(branch)),
        ];
        let some = facts
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        some.map(|(name, value)| (name, cut(value, SHORT)))
            .collect()
    }
}

/// Returns the locations of a finding: all of the result, or one.
fn chosen<'a, 'r>(raw: &'a RawResult<'r>, only: Option<usize>) -> &'a [raw::Location<'r>] {
    match only {
        Some(at) => raw.locations.get(at..=at).unwrap_or_default(),
        None => &raw.locations,
    }
}

/// Maximum number of bytes of short texts.
const SHORT: usize = 512;

/// Maximum number of bytes of a rule text that findings repeat: several times what Security Hub accepts.
const LONGEST: usize = 4096;

/// Returns a text of a rule as plain text: without surrounding white space and the targets of links.
fn plain(text: Text<'_>) -> Option<Str<'_>> {
    plain_of(text.trimmed()?)
}

fn plain_of(text: Str<'_>) -> Option<Str<'_>> {
    let text = trimmed(markup::plain(cut(text, LONGEST)))?;
    // Java writes this for an absent text.
    (text != "null").then_some(text)
}

/// Returns web pages about the result, those its message links to, and those of the rule, each once.
fn references<'r>(parts: &Parts<'_, 'r>) -> Vec<Reference<'r>> {
    const MOST: usize = 64;
    let alert = parts.raw.properties.alert_url.as_ref();
    let pages = parts
        .raw
        .pages
        .iter()
        .chain(alert)
        .filter_map(Text::trimmed);
    let of_rule = parts.known.map_or(&[][..], |known| &known.references);
    let pages = pages.map(Reference::url);
    let all = pages.chain(parts.links.iter().chain(of_rule).cloned());
    let mut references: Vec<Reference<'r>> = Vec::new();
    for page in all {
        if references.len() < MOST && references.iter().all(|known| known.url != page.url) {
            references.push(page);
        }
    }
    references
}

/// Returns the advisory with these names, each once: the first is its name, the others are aliases.
fn advisory<'r>(names: impl IntoIterator<Item = Str<'r>>) -> Option<Advisory<'r>> {
    let mut names = names.into_iter();
    let id = names.next()?;
    let mut known = BTreeSet::from([id.clone()]);
    let mut advisory = Advisory::new(id);
    advisory.aliases = names.filter(|name| known.insert(name.clone())).collect();
    Some(advisory)
}

/// Returns the whole text on one line.
fn line(text: Text<'_>) -> Option<Str<'_>> {
    let text = text.trimmed()?;
    let text = if is_line(&text) { text } else { one_line(text) };
    (!text.is_empty()).then_some(text)
}
