//! From what SonarQube wrote to [`Finding`]: every decision, with its reason.

use std::borrow::Cow;

use finding_source::json::{Int, Text};
use finding_source::{
    Advisory, FileLocation, Finding, FindingConfidence, Grade, Identity, Kind, Limits, Location,
    Note, NoteKind, Record, Region, Rule, Seen, Status, Str, Timestamp,
};

use crate::raw::{Flow, Hotspot, Impact, Issue, TextRange};

/// The id of the tool in every finding.
pub(crate) const TOOL: &str = "sonarqube";

/// What the mapping of one entry needs from outside of it.
pub(crate) struct Context<'a, 'r> {
    pub(crate) record: &'a mut Record<'r>,
    pub(crate) words: &'a mut Words,
    pub(crate) limits: &'a Limits,
    /// The path of a component that its key does not tell.
    pub(crate) path_of: &'a mut dyn FnMut(&str) -> Option<Str<'r>>,
}

/// The words that were noted already, so that each is noted once.
#[derive(Debug, Default)]
pub(crate) struct Words(Seen);

impl Words {
    fn unknown(&mut self, record: &mut Record<'_>, limits: &Limits, what: &str, word: &str) {
        if self.0.len() < limits.notes && self.0.count(&(what, word)) == 0 {
            let text = format!("unknown {what} `{word}`");
            record.note(Note::new(NoteKind::UnknownWord, text));
        }
    }
}

/// The finding of an issue; `None` when its rule is blank.
pub(crate) fn issue<'r>(raw: &Issue<'r>, cx: &mut Context<'_, 'r>) -> Option<Finding<'r>> {
    let rule = raw.rule.trimmed()?;
    let owner = Owner {
        project: raw.project,
        module: raw.sub_project,
    };
    let place = place(raw.component, owner, cx);
    let message = Message::of(raw.message);
    let title = message.title.unwrap_or_else(|| rule.clone());
    let project = text(raw.project);
    cx.record.scan.target = cx.record.scan.target.take().or_else(|| project.clone());

    let mut identity = Identity::new()
        .with_some("project", project.clone())
        .with_some("branch", text(raw.branch))
        .with_some("pullRequest", text(raw.pull_request));
    identity = match text(raw.key) {
        Some(key) => identity.with("key", key),
        None => identity
            .with("rule", rule.clone())
            .with_some("path", place.path().cloned())
            .with("message", title.clone()),
    };

    let impacts = raw.impacts.as_deref().unwrap_or_default();
    let kind = issue_kind(raw.r#type, impacts, cx);
    let mut finding = Finding::new(TOOL, kind, Rule::new(rule), title, identity);
    finding.description = message.whole;
    finding.grade.word = issue_grade(kind, text(raw.severity), impacts);
    known_grade(&finding.grade, cx);
    let confidence;
    (finding.status, confidence) = issue_status(raw, cx);
    finding.confidence = confidence;
    for tag in raw.tags.iter().flatten().filter_map(Text::trimmed) {
        if let Some(id) = cwe_tag(&tag) {
            finding.push_cwe(id);
        }
        finding.tags.push(tag);
    }
    finding.first_seen = instant(raw.creation_date, "creationDate", cx);
    if finding.status != Status::Fixed {
        finding.last_seen = instant(raw.update_date, "updateDate", cx);
    }
    let flows = raw.flows.as_deref().unwrap_or_default();
    locate(&mut finding, place, region(raw.text_range, raw.line));
    locate_flows(&mut finding, raw.component, owner, flows, cx);

    let facts = &mut finding.facts;
    fact(facts, "project", raw.project);
    fact(facts, "branch", raw.branch);
    fact(facts, "pullRequest", raw.pull_request);
    fact(facts, "organization", raw.organization);
    fact(facts, "subProject", raw.sub_project);
    fact(facts, "key", raw.key);
    fact(facts, "hash", raw.hash);
    fact(facts, "type", raw.r#type);
    if finding.grade.word.as_deref() != raw.severity.as_ref().map(Text::as_raw) {
        fact(facts, "severity", raw.severity);
    }
    if !impacts.is_empty() {
        facts.push(("impacts", Cow::Owned(impacts_fact(impacts))));
    }
    fact(facts, "status", raw.status);
    fact(facts, "resolution", raw.resolution);
    fact(facts, "issueStatus", raw.issue_status.or(raw.simple_status));
    fact(facts, "closeDate", raw.close_date);
    fact(facts, "effort", raw.effort.or(raw.debt));
    fact(facts, "scope", raw.scope);
    fact(facts, "cleanCodeAttribute", raw.clean_code_attribute);
    fact(
        facts,
        "cleanCodeAttributeCategory",
        raw.clean_code_attribute_category,
    );
    fact(
        facts,
        "ruleDescriptionContextKey",
        raw.rule_description_context_key,
    );
    fact(facts, "externalRuleEngine", raw.external_rule_engine);
    variants(facts, raw.code_variants.as_deref());
    Some(finding)
}

/// The finding of a hotspot; `None` when it has neither a rule nor a category.
pub(crate) fn hotspot<'r>(raw: &Hotspot<'r>, cx: &mut Context<'_, 'r>) -> Option<Finding<'r>> {
    let category = text(raw.security_category);
    // Servers before 9.x do not name the rule (`ruleKey`); the category is what a reviewer sees there.
    let rule = text(raw.rule_key).or_else(|| category.clone())?;
    let owner = Owner {
        project: raw.project,
        module: None,
    };
    let place = place(raw.component, owner, cx);
    let message = Message::of(raw.message);
    let title = message.title.unwrap_or_else(|| rule.clone());
    let project = text(raw.project);
    cx.record.scan.target = cx.record.scan.target.take().or_else(|| project.clone());

    let mut identity = Identity::new().with_some("project", project);
    identity = match text(raw.key) {
        // A name of its own: keys of issues and of hotspots come from one generator. Branch and pull request are
        // left out: a hotspot does not carry them, and its key belongs to one of them alone.
        Some(key) => identity.with("hotspot", key),
        None => identity
            .with("hotspot rule", rule.clone())
            .with_some("path", place.path().cloned())
            .with("message", title.clone()),
    };

    let mut finding = Finding::new(TOOL, Kind::Code, Rule::new(rule), title, identity);
    finding.description = message.whole;
    finding.grade.word = text(raw.vulnerability_probability);
    known_grade(&finding.grade, cx);
    let (status, open_review) = hotspot_status(raw.status, raw.resolution, cx);
    finding.status = status;
    finding.confidence = open_review;
    finding
        .advisories
        .extend(text(raw.cve_id).map(Advisory::new));
    finding.first_seen = instant(raw.creation_date, "creationDate", cx);
    if finding.status != Status::Fixed {
        finding.last_seen = instant(raw.update_date, "updateDate", cx);
    }
    let flows = raw.flows.as_deref().unwrap_or_default();
    locate(&mut finding, place, region(raw.text_range, raw.line));
    locate_flows(&mut finding, raw.component, owner, flows, cx);

    let facts = &mut finding.facts;
    fact(facts, "project", raw.project);
    fact(facts, "key", raw.key);
    fact(facts, "hash", raw.hash);
    facts.push(("type", Cow::Borrowed("SECURITY_HOTSPOT")));
    facts.extend(category.map(|category| ("securityCategory", category)));
    fact(
        facts,
        "vulnerabilityProbability",
        raw.vulnerability_probability,
    );
    fact(facts, "status", raw.status);
    fact(facts, "resolution", raw.resolution);
    variants(facts, raw.code_variants.as_deref());
    Some(finding)
}

/// A vulnerability, or anything with an impact on security, is a weakness of the code; bugs and code smells are
/// matters of quality. What says neither may be a weakness.
fn issue_kind(r#type: Option<Text<'_>>, impacts: &[Impact<'_>], cx: &mut Context<'_, '_>) -> Kind {
    if security_impact(impacts).is_some() {
        return Kind::Code;
    }
    match text(r#type) {
        Some(word) if is(&word, &["VULNERABILITY", "SECURITY_HOTSPOT"]) => Kind::Code,
        Some(word) if is(&word, &["BUG", "CODE_SMELL"]) => Kind::Quality,
        Some(word) => {
            cx.words.unknown(cx.record, cx.limits, "type", &word);
            Kind::Code
        }
        None if impacts.is_empty() => Kind::Code,
        None => Kind::Quality,
    }
}

fn security_impact<'a, 'r>(impacts: &'a [Impact<'r>]) -> Option<&'a Impact<'r>> {
    impacts.iter().find(|impact| {
        let quality = impact.software_quality.as_ref().map(Text::as_raw);
        quality.is_some_and(|quality| is(quality, &["SECURITY"]))
    })
}

/// The word of an issue: for security the impact on security, else `severity`, which reflects the quality profile
/// and manual changes; the rule's own severity is never asked. In Multi-Quality Rule mode `severity` may be absent:
/// then the worst impact.
fn issue_grade<'r>(
    kind: Kind,
    severity: Option<Str<'r>>,
    impacts: &[Impact<'r>],
) -> Option<Str<'r>> {
    let security = security_impact(impacts).and_then(impact_word);
    if let (Kind::Code, Some(word)) = (kind, security) {
        // Before 10.8 no impact was worse than HIGH, which covered CRITICAL and BLOCKER.
        let blocker = severity.filter(|s| is(s, &["BLOCKER"]) && is(&word, &["HIGH"]));
        return Some(blocker.unwrap_or(word));
    }
    let worst = || {
        let words = impacts.iter().filter_map(impact_word);
        // `max_by_key` takes the last of equals; the order of impacts must not matter, so equals are equal words.
        words.max_by_key(|word| SEVERITIES.iter().position(|known| is(word, known)))
    };
    severity.or_else(worst)
}

/// The severity of an impact without the prefix of its protocol-buffer name.
fn impact_word<'r>(impact: &Impact<'r>) -> Option<Str<'r>> {
    const PREFIX: &str = "ImpactSeverity_";
    Some(match text(impact.severity)? {
        Cow::Borrowed(word) => Cow::Borrowed(word.strip_prefix(PREFIX).unwrap_or(word)),
        Cow::Owned(word) => match word.strip_prefix(PREFIX) {
            Some(rest) => Cow::Owned(rest.to_owned()),
            None => Cow::Owned(word),
        },
    })
}

/// The words of both vocabularies, each with its equal in the other (`ImpactSeverityMapper` of the server), the mildest
/// first.
const SEVERITIES: [&[&str]; 5] = [
    &["INFO"],
    &["LOW", "MINOR"],
    &["MEDIUM", "MAJOR"],
    &["HIGH", "CRITICAL"],
    &["BLOCKER"],
];

fn known_grade(grade: &Grade<'_>, cx: &mut Context<'_, '_>) {
    let Some(word) = grade.word.as_deref() else {
        return;
    };
    if !SEVERITIES.iter().any(|known| is(word, known)) {
        cx.words.unknown(cx.record, cx.limits, "severity", word);
    }
}

fn impacts_fact(impacts: &[Impact<'_>]) -> String {
    let mut all = String::new();
    for impact in impacts {
        let quality = text(impact.software_quality);
        for (at, word) in [quality, impact_word(impact)]
            .into_iter()
            .flatten()
            .enumerate()
        {
            all.push_str(match (all.is_empty(), at) {
                (true, _) => "",
                (false, 0) => ", ",
                (false, _) => " ",
            });
            all.push_str(&word);
        }
    }
    all
}

type Outcome<'r> = (Status<'r>, Option<FindingConfidence<'r>>);

/// `issueStatus` (10.4 and later) where there is one, else `status` and `resolution`.
fn issue_status<'r>(raw: &Issue<'r>, cx: &mut Context<'_, 'r>) -> Outcome<'r> {
    if let Some(word) = text(raw.issue_status.or(raw.simple_status)) {
        if let Some(outcome) = decided(&word) {
            return outcome;
        }
        if is(&word, &["CONFIRMED"]) {
            return (Status::Open, confidence(word));
        }
        // A new rule raised it after an upgrade and it is parked; it is there, so it counts.
        if is(&word, &["OPEN", "REOPENED", "IN_SANDBOX"]) {
            return (Status::Open, None);
        }
        cx.words.unknown(cx.record, cx.limits, "issueStatus", &word);
    }
    let Some(status) = text(raw.status) else {
        return (Status::Open, None);
    };
    if is(&status, &["CLOSED"]) {
        return (Status::Fixed, None);
    }
    if is(&status, &["RESOLVED"]) {
        let resolution = text(raw.resolution);
        if let Some(outcome) = resolution.as_ref().and_then(decided) {
            return outcome;
        }
        let word = resolution.as_deref().unwrap_or_default();
        cx.words.unknown(cx.record, cx.limits, "resolution", word);
        return (Status::Open, None);
    }
    if is(&status, &["CONFIRMED"]) {
        return (Status::Open, confidence(status));
    }
    if is(&status, &["OPEN", "REOPENED"]) {
        return (Status::Open, None);
    }
    hotspot_status(raw.status, raw.resolution, cx)
}

/// TO_REVIEW, IN_REVIEW and REVIEWED: of hotspots, also of those that 7.8 to 8.1 list among the issues.
fn hotspot_status<'r>(
    status: Option<Text<'r>>,
    resolution: Option<Text<'r>>,
    cx: &mut Context<'_, 'r>,
) -> Outcome<'r> {
    let Some(status) = text(status) else {
        return (Status::Open, None);
    };
    if is(&status, &["TO_REVIEW", "IN_REVIEW"]) {
        // Nobody has looked yet whether there is a weakness at all.
        return (Status::Open, confidence(status));
    }
    if !is(&status, &["REVIEWED"]) {
        cx.words.unknown(cx.record, cx.limits, "status", &status);
        return (Status::Open, None);
    }
    match text(resolution) {
        Some(word) if is(&word, &["SAFE"]) => (Status::FalsePositive, None),
        // A person confirmed the risk, and it is still there.
        Some(word) if is(&word, &["ACKNOWLEDGED"]) => (Status::Open, confidence(word)),
        Some(word) => decided(&word).unwrap_or_else(|| {
            cx.words.unknown(cx.record, cx.limits, "resolution", &word);
            (Status::Open, None)
        }),
        // 7.8 to 8.1 know no resolutions: reviewed was the end of it.
        None => (
            Status::Suppressed {
                reason: Some(status),
            },
            None,
        ),
    }
}

/// What somebody's verdict means, in the words of `resolution` and of `issueStatus`.
fn decided<'r>(word: &Str<'r>) -> Option<Outcome<'r>> {
    let status = if is(word, &["FALSE-POSITIVE", "FALSE_POSITIVE"]) {
        Status::FalsePositive
    } else if is(word, &["WONTFIX", "ACCEPTED"]) {
        Status::Suppressed {
            reason: Some(word.clone()),
        }
    } else if is(word, &["FIXED", "REMOVED"]) {
        Status::Fixed
    } else {
        return None;
    };
    Some((status, None))
}

fn confidence(word: Str<'_>) -> Option<FindingConfidence<'_>> {
    Some(FindingConfidence {
        word,
        percent: None,
    })
}

/// Whose key stands in front of a path.
#[derive(Clone, Copy)]
struct Owner<'r> {
    project: Option<Text<'r>>,
    module: Option<Text<'r>>,
}

/// Where an entry lies.
enum Place<'r> {
    /// In the project, or a module, as a whole.
    Project,
    /// In a file or directory.
    Path(Str<'r>),
}

impl<'r> Place<'r> {
    fn path(&self) -> Option<&Str<'r>> {
        match self {
            Self::Project => None,
            Self::Path(path) => Some(path),
        }
    }
}

/// A component's key is the key of its project, a colon, and its path (`ComponentKeys` of the server): the path is
/// what follows the project's key *as a prefix*, since both halves may hold colons. Up to 7.5 it is the module's
/// key instead, and the path is relative to the module. The components are asked for the rest.
fn place<'r>(component: Option<Text<'r>>, owner: Owner<'r>, cx: &mut Context<'_, 'r>) -> Place<'r> {
    let Some(key) = text(component) else {
        return Place::Project;
    };
    // The module first: its key may begin with the project's.
    for owner in [owner.module, owner.project].into_iter().filter_map(text) {
        match key.strip_prefix(&*owner) {
            Some("") => return Place::Project,
            Some(rest) if rest.len() > 1 && rest.starts_with(':') => {
                let from = owner.len() + 1;
                return Place::Path(match key {
                    Cow::Borrowed(key) => Cow::Borrowed(&key[from..]),
                    Cow::Owned(mut key) => Cow::Owned(key.split_off(from)),
                });
            }
            _ => {}
        }
    }
    Place::Path((cx.path_of)(&key).unwrap_or(key))
}

fn locate<'r>(finding: &mut Finding<'r>, place: Place<'r>, region: Option<Region>) {
    if let Place::Path(path) = place {
        let mut file = FileLocation::new(path);
        file.region = region;
        finding.locations.push(Location::File(file));
    }
}

/// The places of the flows behind the entry's own, each once.
fn locate_flows<'r>(
    finding: &mut Finding<'r>,
    own: Option<Text<'r>>,
    owner: Owner<'r>,
    flows: &[Flow<'r>],
    cx: &mut Context<'_, 'r>,
) {
    for raw in flows
        .iter()
        .filter_map(|flow| flow.locations.as_deref())
        .flatten()
    {
        if finding.locations.len() >= cx.limits.locations {
            finding.more_locations += 1;
            continue;
        }
        let Place::Path(path) = place(raw.component.or(own), owner, cx) else {
            continue;
        };
        let mut file = FileLocation::new(path);
        file.region = region(raw.text_range, None);
        let location = Location::File(file);
        if !finding.locations.contains(&location) {
            finding.locations.push(location);
        }
    }
}

/// Lines count from 1 on both sides. Offsets count characters from 0, columns from 1; the end is behind the stretch
/// in both.
fn region(range: Option<TextRange>, line: Option<Int>) -> Option<Region> {
    let number = |n: Option<Int>| n.and_then(|Int(n)| u32::try_from(n).ok());
    let range = range.unwrap_or_default();
    let start = number(range.start_line).filter(|&line| line > 0);
    let mut region = Region::line(start.or_else(|| number(line))?)?;
    if start.is_none() {
        return Some(region);
    }
    let column = |n: Option<Int>| number(n).and_then(|n| n.checked_add(1));
    region.start_column = column(range.start_offset);
    region.end_line = number(range.end_line).filter(|&end| end >= region.start_line);
    if region.end_line.is_some() {
        let one_line = region.end_line == Some(region.start_line);
        region.end_column = column(range.end_offset)
            .filter(|&end| !one_line || region.start_column.is_none_or(|start| end > start));
    }
    Some(region)
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
        if !whole.contains(char::is_control) {
            return Self {
                title: Some(whole),
                whole: None,
            };
        }
        let mut title = String::with_capacity(whole.len());
        for word in whole
            .split(|c: char| c.is_control() || c == ' ')
            .filter(|w| !w.is_empty())
        {
            if !title.is_empty() {
                title.push(' ');
            }
            title.push_str(word);
        }
        let several = whole.contains(['\n', '\r']);
        Self {
            title: (!title.is_empty()).then_some(Cow::Owned(title)),
            whole: several.then_some(whole),
        }
    }
}

/// The number of a tag such as `cwe-79`, which plugins write; SonarQube's own tags say `cwe` alone.
fn cwe_tag(tag: &str) -> Option<u32> {
    let (name, number) = tag.split_at_checked(4)?;
    let digits = name.eq_ignore_ascii_case("cwe-") && number.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| number.parse().ok())?
}

fn instant(date: Option<Text<'_>>, name: &str, cx: &mut Context<'_, '_>) -> Option<Timestamp> {
    let date = text(date)?;
    let instant = Timestamp::parse(&date);
    if instant.is_none() {
        cx.words.unknown(cx.record, cx.limits, name, &date);
    }
    instant
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

fn variants<'r>(facts: &mut Facts<'r>, variants: Option<&[Text<'r>]>) {
    let all: Vec<Str<'r>> = variants
        .unwrap_or_default()
        .iter()
        .filter_map(Text::trimmed)
        .collect();
    if !all.is_empty() {
        facts.push(("codeVariants", Cow::Owned(all.join(", "))));
    }
}
