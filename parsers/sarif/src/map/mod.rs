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
mod rating;
mod repository;
mod secret;
mod status;
mod texts;
mod zap;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};

use finding_source::json::Text;
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::text::{cut, trimmed};
use finding_source::weakness;
use finding_source::{
    Finding, Instances, Kind, Limits, Location, NoteKind, Options, Package, Record, Reference,
    Rule, Str, Timestamp, Words,
};

pub(crate) use self::known::Known;
use self::place::Address;
use self::producer::{Habits, Producer};
use crate::raw::{self, RawResult};
use crate::rules::Place;
use crate::run::{Run, Tables};

/// Turns the results of one run after another into findings.
#[derive(Debug)]
pub(crate) struct Mapper<'r> {
    roots: Roots,
    limits: Limits,
    instances: Instances,
    producer: Producer<'r>,
    rule: Objects<'r, raw::Rule<'r>>,
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
    producer: &'a Producer<'r>,
    known: Option<&'a Known<'r>>,
    /// The locations of the finding: all of the result, or one.
    chosen: &'a [raw::Location<'r>],
    /// The method of the request.
    method: Option<Str<'r>>,
    rule_id: Option<Str<'r>>,
    /// Its text without the targets of links.
    message: Option<Str<'r>>,
    /// The message as plain text.
    plain: Option<Str<'r>>,
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
            rule: Objects::default(),
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
            record.remark(NoteKind::Other, text);
        }
        self.ready.extend(self.merged.finish());
    }

    /// Returns the next of the findings that were held until the end of their run.
    pub(crate) fn held(&mut self) -> Option<Finding<'r>> {
        self.ready.pop_front()
    }

    /// Returns the finding of a result, or of one of its locations; `None` if the result reports no defect, or is part of a
    /// finding that is [held](Self::held). The error is the reason why it is unusable.
    pub(crate) fn finding(
        &mut self,
        raw: &RawResult<'r>,
        only: Option<usize>,
        run: &Run<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, &'static str> {
        let given = [raw.rule_id, raw.rule.id, raw.rule_key];
        let rule_id = given.iter().find_map(Words::line);
        let key = raw.rule_key.line().or_else(|| rule_id.clone());
        let (index, extension) = (raw.rule_index, raw.extension_index);
        let place = run.rules.find(key.as_deref(), &raw.rule, index, extension);
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
            return Err("a result with neither a message nor a rule");
        }
        let Some(verdict) = grade::verdict(raw, known, place, run, self.producer.habits, record)
        else {
            self.passed += 1;
            return Ok(None);
        };
        let mut parts = Parts {
            raw,
            run,
            producer: &self.producer,
            known,
            chosen: match only {
                Some(at) => raw.locations.get(at..=at).unwrap_or_default(),
                None => &raw.locations,
            },
            method: raw.method.trimmed(),
            rule_id,
            message,
            plain: None,
            links,
            kind: self.producer.kind,
        };
        parts.kind = component::kind(&parts);
        if parts.kind == Kind::Secret {
            let message = parts.message.take().and_then(secret::without_match);
            parts.message = message.map(secret::without_tokens);
            parts.links.clear();
        }
        let decoded = |text| markup::plain(self.producer.habits.decoded(text));
        parts.plain = parts.message.clone().map(decoded);
        let mut finding = self.made(&parts, verdict);
        if only.is_none() {
            finding.more_locations += raw.locations.more;
        }
        if self.producer.habits == Habits::Zap && self.instances == Instances::Merge {
            return Ok(self.merged.add(finding, raw, &self.limits));
        }
        Ok(Some(finding))
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
        let Some((start, id)) = run.rules.at(place) else {
            return;
        };
        if let Err(error) = self.rule.read_unnoted(&mut run.tables.reader(start)) {
            let text = format!("part of a rule could not be read: {error}");
            record.remark(NoteKind::Other, text);
        }
        let rule = self.rule.last();
        let mut known = Known::of(id, rule, &run.tables, self.producer.habits);
        // Cppcheck and others describe a rule by the message of its first result.
        let describes = first.message.text.is_none() || first.message.text != rule.short.plain();
        known.set_label(describes, self.producer.habits);
        entry.insert(Box::new(known));
    }

    fn made(&self, parts: &Parts<'_, 'r>, verdict: grade::Verdict<'r>) -> Finding<'r> {
        let Parts {
            raw,
            known,
            producer,
            chosen,
            ..
        } = *parts;
        let tables = &parts.run.tables;
        let mut first = chosen
            .first()
            .and_then(|location| self.address(location, tables));
        if first.is_none() && chosen.iter().all(raw::Location::is_empty) {
            // The scanned file, if no location is named.
            let target = raw.analysis_target.unwrap_or_default();
            first = place::address(target, tables, &self.roots);
        }
        let mut component = component::of(parts, &first);
        if let (Some(component), Some(Address::Path(path))) = (&mut component, &first) {
            let shown = || place::shown(path.clone());
            component.package.path.get_or_insert_with(shown);
        }
        let logical = chosen
            .first()
            .and_then(|location| place::logical(location, tables).0);
        let method = parts.method.as_deref();
        let identity = identity::of(&identity::Material {
            parts,
            address: first.as_ref(),
            component: component.as_ref(),
            logical: logical.as_deref(),
            method: method.filter(|_| self.instances == Instances::Each),
            roots: &self.roots,
        });
        let advisories = component::advisories(parts, component.as_ref());
        let title = texts::title(parts, component.as_ref(), advisories.first());
        // Without a rule, only the tool is known.
        let id = parts.rule_id.as_ref().unwrap_or(&producer.id);
        let label = known.and_then(|known| known.label.clone());
        let rule = Rule::new(id.clone())
            .with_name(label.filter(|label| label != id))
            .with_url(known.and_then(|known| known.url.clone()));
        let description = texts::description(parts, &title);
        let mut finding = Finding::new(producer.id.clone(), parts.kind, rule, title, identity);
        finding.description = description;
        finding.confidence = verdict.confidence.or_else(|| status::confidence(parts));
        finding.grade = verdict.grade;
        finding.advisories = advisories;
        finding.status = status::status(raw, parts);
        self.classify(parts, &mut finding);
        let package = component.map(|component| component.package);
        let update = package.as_ref().and_then(Package::update_advice);
        let logical = logical.filter(|_| package.is_none());
        self.locate(parts, first, package, &mut finding);
        finding.push_image(component::image(parts).as_ref());
        let description = finding.description.as_deref();
        finding.remediation = advice::remediation(parts, update, description);
        let pages = references(parts);
        match finding.advisories.first_mut() {
            Some(advisory) if parts.kind == Kind::Dependency => advisory.references = pages,
            _ => finding.references = pages,
        }
        let word = finding
            .confidence
            .as_ref()
            .map(|confidence| &*confidence.word);
        finding.needs_review = matches!(word, Some("review" | "open"));
        let time = |text: Option<Text<'r>>| Timestamp::parse(&text?.to_cow());
        finding.first_seen = time(raw.first_seen);
        finding.last_seen = time(raw.last_seen);
        finding.push_facts(facts(parts, logical));
        finding
    }

    fn address(&self, location: &raw::Location<'r>, tables: &Tables<'r>) -> Option<Address<'r>> {
        place::address(location.artifact(), tables, &self.roots)
    }

    /// Adds the package and the locations. `first` is the address of the first location.
    fn locate(
        &self,
        parts: &Parts<'_, 'r>,
        first: Option<Address<'r>>,
        package: Option<Package<'r>>,
        finding: &mut Finding<'r>,
    ) {
        let tables = &parts.run.tables;
        let method = parts.method.as_ref();
        let located = package.is_some();
        finding.locations.extend(package.map(Location::Package));
        if parts.chosen.is_empty() && !located {
            let target = raw::Location::default();
            let target = place::location(&target, first, method, tables);
            finding.locations.extend(target);
            return;
        }
        let most = self.limits.locations.max(1);
        let mut first = Some(first);
        for location in parts.chosen {
            let (address, is_first) = match first.take() {
                Some(address) => (address, true),
                None => (self.address(location, tables), false),
            };
            if located && is_first && !matches!(address, Some(Address::Web(_))) {
                // The package already contains its location; a line of a lock file, often 1, adds nothing.
                continue;
            }
            let location = match parts.producer.habits {
                Habits::Written => place::written(location, address, tables),
                _ => place::location(location, address, method, tables),
            };
            match location {
                Some(location) if finding.locations.len() < most => {
                    finding.locations.push(location);
                }
                Some(_) => finding.more_locations += 1,
                None => {}
            }
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
            weakness::cwes(&tag).for_each(|cwe| finding.push_cwe(cwe));
            if finding.tags.len() < known::MOST_TAGS && !finding.tags.contains(&tag) {
                finding.tags.push(tag);
            }
        }
        finding.push_weaknesses(raw.properties.cwes.iter().map(Text::to_cow));
        let taxa = raw.taxa.iter().take(known::MOST_CWES);
        let taxa = taxa.filter_map(|taxon| known::taxon(taxon, &parts.run.tables));
        taxa.for_each(|cwe| finding.push_cwe(cwe));
        if finding.cwes.is_empty() {
            // Flawfinder and others name it in the message.
            let message = parts.message.as_deref().unwrap_or_default();
            let cwes = weakness::cwes(message).take(known::MOST_CWES);
            cwes.for_each(|cwe| finding.push_cwe(cwe));
        }
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

/// Returns the other members of a result that are shown.
fn facts<'r>(
    parts: &Parts<'_, 'r>,
    logical: Option<Str<'r>>,
) -> [(&'static str, Option<Str<'r>>); 10] {
    let Parts { raw, known, .. } = *parts;
    let tables = &parts.run.tables;
    let rule = |get: fn(&Known<'r>) -> Option<Str<'r>>| known.and_then(get);
    let count = raw.occurrence_count.filter(|count| count.0 > 1);
    let facts = [
        ("logicalLocation", logical),
        ("kind", raw.kind.trimmed().filter(|kind| kind != "fail")),
        ("baselineState", raw.baseline_state.trimmed()),
        (
            "occurrenceCount",
            count.map(|count| count.0.to_string().into()),
        ),
        ("precision", rule(|known| known.precision.clone())),
        (
            "problem.severity",
            rule(|known| known.problem_severity.clone()),
        ),
        ("severity", raw.properties.severity.trimmed()),
        ("automationDetails", tables.category.clone()),
        ("revisionId", tables.provenance.revision.trimmed()),
        ("branch", tables.provenance.branch.trimmed()),
    ];
    facts.map(|(name, value)| (name, value.map(|value| cut(value, SHORT))))
}
