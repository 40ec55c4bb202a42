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

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use finding_source::json::Text;
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::text::{cut, trimmed};
use finding_source::{
    Finding, Instances, Kind, Limits, Location, NoteKind, Options, Package, Record, Reference,
    Rule, Str, Words,
};

use self::component::Component;
pub(crate) use self::known::Known;
use self::place::Address;
use self::producer::{Habits, Producer};
use crate::raw::{self, RawResult};
use crate::rules::Place;
use crate::run::Run;

/// Turns the results of one run after another into findings.
#[derive(Debug)]
pub(crate) struct Mapper<'r> {
    roots: Roots,
    pub(crate) limits: Limits,
    pub(crate) instances: Instances,
    producer: Producer<'r>,
    rule: Objects<'r, raw::Rule<'r>>,
    /// The rules of this run that a result has needed.
    rules: BTreeMap<Place, Box<Known<'r>>>,
    /// In place of the rule of a result that has none.
    no_rule: Known<'r>,
    /// The number of results of this run that are not defects.
    passed: u64,
    /// Findings that are held until the end of their run.
    pub(crate) merged: zap::Merged<'r>,
}

/// A result, and what is known of it.
struct Parts<'a, 'r> {
    mapper: &'a Mapper<'r>,
    raw: &'a RawResult<'r>,
    run: &'a Run<'r>,
    place: Option<Place>,
    known: &'a Known<'r>,
    habits: Habits,
    /// The locations of the finding: all of the result, or one.
    chosen: &'a [raw::Location<'r>],
    /// The address of the first location.
    address: Option<Address<'r>>,
    /// The name of the first location in the program.
    logical: Option<Str<'r>>,
    rule_id: Option<Str<'r>>,
    /// Its text without the targets of links.
    message: Option<Str<'r>>,
    /// The message as plain text.
    plain: Option<Str<'r>>,
    /// Web pages that the message links to.
    links: Vec<Reference<'r>>,
    kind: Kind,
    component: Option<Component<'r>>,
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
            no_rule: Known::default(),
            passed: 0,
            merged: zap::Merged::default(),
        }
    }

    /// Starts a run. Returns the id of its tool.
    pub(crate) fn begin(&mut self, run: &Run<'r>) -> Str<'r> {
        let driver = run.rules.driver();
        let is_ours = driver.writer.is_some_and(|it| it == crate::WRITER);
        self.producer = match driver.tool {
            Some(tool) if is_ours => Producer::written(&tool.to_cow()),
            _ => Producer::of(run.tool_name().as_deref()),
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
    }

    /// Returns the finding of a result, or of one of its locations; `None` if the result reports no defect, or is part of a
    /// finding that is [held](Self::merged). The error is the reason why it is unusable.
    pub(crate) fn finding(
        &mut self,
        raw: &RawResult<'r>,
        only: Option<usize>,
        run: &Run<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, &'static str> {
        let habits = self.producer.habits;
        let given = [raw.rule_id, raw.rule.id, raw.rule_key];
        let rule_id = given.iter().find_map(Words::line);
        let key = raw.rule_key.line().or_else(|| rule_id.clone());
        let (index, extension) = (raw.rule_index, raw.extension_index);
        let place = run.rules.find(key.as_deref(), &raw.rule, index, extension);
        if let Some(place) = place {
            self.prepare(place, raw, run, record);
        }
        let known = place.and_then(|place| self.rules.get(&place));
        let known = known.map_or(&self.no_rule, |known| known);
        let rule_id = rule_id.or_else(|| known.id.clone());
        let mut parts = Parts {
            mapper: self,
            raw,
            run,
            place,
            known,
            habits,
            chosen: match only {
                Some(at) => raw.locations.get(at..=at).unwrap_or_default(),
                None => &raw.locations,
            },
            address: None,
            logical: None,
            rule_id: rule_id.map(|id| self.producer.own_id(id)),
            message: None,
            plain: None,
            links: Vec::new(),
            kind: self.producer.kind,
            component: None,
        };
        if let Some(message) = parts.stated_message() {
            parts.links = markup::links(&message);
            parts.message = trimmed(markup::without_targets(message));
        }
        if parts.rule_id.is_none() && parts.message.is_none() {
            return Err("a result with neither a message nor a rule");
        }
        let Some(verdict) = parts.verdict(record) else {
            self.passed += 1;
            return Ok(None);
        };
        parts.complete();
        let mut finding = parts.finding(verdict);
        if only.is_none() {
            finding.more_locations += raw.locations.more;
        }
        if habits == Habits::Zap && self.instances == Instances::Merge {
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
        if let Err(error) = self.rule.read_unnoted(&mut run.reader(start)) {
            let text = format!("part of a rule could not be read: {error}");
            record.remark(NoteKind::Other, text);
        }
        let rule = self.rule.last();
        let mut known = Known::of(id, rule, run, self.producer.habits);
        // Cppcheck and others describe a rule by the message of its first result.
        let describes = first.message.text.is_none() || first.message.text != rule.short.plain();
        known.set_label(describes, self.producer.habits);
        entry.insert(Box::new(known));
    }
}

impl<'r> Parts<'_, 'r> {
    /// Sets the kind, and what depends on it.
    fn complete(&mut self) {
        self.kind = self.kind();
        if self.kind == Kind::Secret {
            let message = self.message.take().and_then(secret::without_match);
            self.message = message.map(secret::without_tokens);
            self.links.clear();
        }
        let plain = |text| markup::plain(self.habits.decoded(text));
        self.plain = self.message.clone().map(plain);
        let first = self.chosen.first();
        self.address = first.and_then(|location| self.address_of(location.artifact()));
        if self.address.is_none() && self.chosen.iter().all(raw::Location::is_empty) {
            // The scanned file, if no location is named.
            self.address = self.address_of(self.raw.analysis_target.unwrap_or_default());
        }
        self.logical = first.and_then(|location| self.logical_of(location).0);
        self.component = self.component();
        if let (Some(component), Some(Address::Path(path))) = (&mut self.component, &self.address) {
            let shown = || place::shown(path.clone());
            component.package.path.get_or_insert_with(shown);
        }
    }

    fn finding(&mut self, (grade, confidence): grade::Verdict<'r>) -> Finding<'r> {
        let Self { raw, known, .. } = *self;
        let tool = &self.mapper.producer.id;
        let identity = self.identity();
        let advisory = self.advisory();
        let title = self.title(advisory.as_ref());
        // Without a rule, only the tool is known.
        let id = self.rule_id.as_ref().unwrap_or(tool);
        let label = known.label.clone();
        let rule = Rule::new(id.clone())
            .with_name(label.filter(|label| label != id))
            .with_url(known.url.clone());
        let description = self.description(&title);
        let mut finding = Finding::new(tool.clone(), self.kind, rule, title, identity);
        finding.description = description;
        finding.confidence = confidence.or_else(|| self.confidence());
        finding.grade = grade;
        finding.advisories.extend(advisory);
        finding.status = self.status();
        self.classify(&mut finding);
        let package = self.component.take().map(|component| component.package);
        let update = package.as_ref().and_then(Package::update_advice);
        if package.is_some() {
            self.logical = None;
        }
        self.locate(package, &mut finding);
        finding.push_image(self.image().as_ref());
        let description = finding.description.as_deref();
        finding.remediation = self.remediation(update, description);
        let pages = self.references();
        match finding.advisories.first_mut() {
            Some(advisory) if self.kind == Kind::Dependency => advisory.references = pages,
            _ => finding.references = pages,
        }
        let confidence = finding.confidence.as_ref();
        let word = confidence.map(|confidence| &*confidence.word);
        finding.needs_review = matches!(word, Some("review" | "open"));
        finding.first_seen = raw.first_seen.time();
        finding.last_seen = raw.last_seen.time();
        finding.push_facts(self.facts());
        finding
    }

    /// Adds the package and the locations.
    fn locate(&mut self, package: Option<Package<'r>>, finding: &mut Finding<'r>) {
        let located = package.is_some();
        finding.locations.extend(package.map(Location::Package));
        let none = [raw::Location::default()];
        let chosen = match self.chosen {
            [] if !located => &none,
            chosen => chosen,
        };
        for (at, location) in chosen.iter().enumerate() {
            let address = match at {
                0 => self.address.take(),
                _ => self.address_of(location.artifact()),
            };
            if located && at == 0 && !matches!(address, Some(Address::Web(_))) {
                // The package already contains its location; a line of a lock file, often 1, adds nothing.
                continue;
            }
            let location = self.location(location, address);
            finding.locations.extend(location);
        }
    }

    /// Sets weaknesses, vulnerabilities and tags.
    fn classify(&self, finding: &mut Finding<'r>) {
        let mut classes = self.known.classes.clone();
        classes.add(&self.raw.properties, &self.raw.taxa, self.run);
        // Flawfinder and others name it in the message.
        classes.add_named_in(self.message.as_deref());
        finding.cwes = classes.cwes;
        finding.tags = classes.tags;
    }

    /// Returns web pages about the result, those its message links to, and those of the rule, each once.
    fn references(&self) -> Vec<Reference<'r>> {
        let alert = self.raw.properties.alert_url.as_ref();
        let pages = self.raw.pages.iter().chain(alert);
        let pages = pages.filter_map(Text::trimmed).map(Reference::url);
        let others = self.links.iter().chain(&self.known.references);
        each_once(pages.chain(others.cloned()))
    }

    /// Returns the other members of a result that are shown.
    fn facts(&self) -> [(&'static str, Option<Str<'r>>); 10] {
        let Self {
            raw, known, run, ..
        } = *self;
        let count = raw.occurrence_count.filter(|count| count.0 > 1);
        let count = count.map(|count| count.0.to_string().into());
        let kind = raw.kind.trimmed().filter(|kind| kind != "fail");
        let facts = [
            ("logicalLocation", self.logical.clone()),
            ("kind", kind),
            ("baselineState", raw.baseline_state.trimmed()),
            ("occurrenceCount", count),
            ("precision", known.precision.clone()),
            ("problem.severity", known.problem_severity.clone()),
            ("severity", raw.properties.severity.trimmed()),
            ("automationDetails", run.category.clone()),
            ("revisionId", run.provenance.revision.trimmed()),
            ("branch", run.provenance.branch.trimmed()),
        ];
        facts.map(|(name, value)| (name, value.map(|value| cut(value, SHORT))))
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

/// Returns the pages, each once, up to a maximum number.
fn each_once<'r>(pages: impl Iterator<Item = Reference<'r>>) -> Vec<Reference<'r>> {
    const MOST: usize = 64;
    let mut list: Vec<Reference<'r>> = Vec::new();
    for page in pages {
        if list.len() < MOST && list.iter().all(|known| known.url != page.url) {
            list.push(page);
        }
    }
    list
}

fn owned<'r>(text: &str) -> Str<'r> {
    Str::Owned(text.to_owned())
}
