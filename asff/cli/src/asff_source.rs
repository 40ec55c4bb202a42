//! ASFF findings as a source of reports, for commands that show findings but do not send them.

use std::borrow::Cow;

use asff::coverage::TOOL_FIELD;
use asff::reconcile::is_resolved;
use asff::{
    AwsSecurityFinding, RecordState, Resource, Vulnerability, VulnerabilityExploitAvailable,
    WorkflowStatus, wire,
};
use finding_severity::{CvssVersion, Kind, Label, Normalized};
use finding_source::engine::Opened;
use finding_source::{
    Advisory, Confidence, CvssRating, Descriptor, Entries, FileLocation, Finding, FindingSource,
    FindingStatus, Identity, Input, KnownExploited, Location, Package, Record, Reference, Region,
    Remediation, ReportError, ReportErrorKind, Rule, Shape, TemplateResource, Timestamp,
    ToolSeverity, WebLocation,
};

/// The name of the fact that holds the key of an ASFF finding. No other source uses this name.
const KEY: &str = "asff-key";

/// The prefix of product fields that are members of a finding.
const PREFIX: &str = "asff/finding/";

/// Reads findings in ASFF.
#[derive(Debug)]
pub(crate) struct Asff;

static DESCRIPTOR: Descriptor = Descriptor::new("asff", "asff", "ASFF", "JSON").with_other_tools();

impl FindingSource for Asff {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        let Some(root) = shape.json() else {
            return Confidence::No;
        };
        let is_finding = |node: &finding_source::Node<'_>| {
            node.has("ProductArn") || (node.has("AwsAccountId") && node.has("GeneratorId"))
        };
        let holds_some = |name| {
            let list = root.member(name);
            list.is_some_and(|list| list.first().is_some_and(is_finding))
        };
        let is_event = root.has("detail-type") && root.has("detail");
        let is_ours = is_finding(root)
            || root.first().is_some_and(is_finding)
            || holds_some("Findings")
            || holds_some("findings")
            || (is_event
                && root.member("source").and_then(|it| it.text()) == Some("aws.securityhub"));
        if is_ours {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let entries = AsffEntries {
            findings: wire::read(input.text().as_bytes()),
        };
        Ok(Box::new(entries))
    }
}

struct AsffEntries<'r> {
    findings: wire::Reader<'r>,
}

impl<'r> Entries<'r> for AsffEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let Some(item) = self.findings.next() else {
            if self.findings.has_next_page() {
                record.partial("one page of several, it has a NextToken");
            }
            return Ok(None);
        };
        let finding =
            item.map_err(|error| ReportError::new(ReportErrorKind::Schema, error.to_string()))?;
        let finding = neutral(&finding);
        record.ran(finding.tool.clone());
        Ok(Some(finding))
    }
}

/// Returns the key that identifies a finding that was read from ASFF, or `None` for a finding of a report.
pub(crate) fn key<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(name, _)| *name == KEY);
    fact.map(|(_, key)| &**key)
}

/// Returns true if a finding was read from ASFF, and has the severity there.
pub(crate) fn has_severity(finding: &Finding<'_>) -> bool {
    finding.grade.score.is_some() && key(finding).is_some()
}

/// Returns the key of an ASFF finding. For a finding that this program wrote, it is the key that the same finding of a
/// report has, whatever the account; for any other finding, it is product and id.
pub(crate) fn key_of(finding: &AwsSecurityFinding) -> Cow<'_, str> {
    if field(finding, TOOL_FIELD).is_some() {
        Cow::Borrowed(local(&finding.id))
    } else {
        Cow::Owned([&finding.product_arn, " ", &finding.id].concat())
    }
}

/// Returns the part of an id that follows region, account and tool.
pub(crate) fn local(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

fn field<'f>(finding: &'f AwsSecurityFinding, name: &str) -> Option<&'f str> {
    finding.product_fields.as_ref()?.get(name)
}

/// Returns a field that this program wrote.
fn own<'f>(finding: &'f AwsSecurityFinding, name: &str) -> Option<&'f str> {
    field(finding, &[PREFIX, name].concat())
}

fn owned(text: impl Into<String>) -> Cow<'static, str> {
    Cow::Owned(text.into())
}

/// Returns an ASFF finding in neutral terms.
pub(crate) fn neutral(from: &AwsSecurityFinding) -> Finding<'static> {
    let key = key_of(from).into_owned();
    let (tool, rule_id) = tool_and_rule(from);
    let mut rule = Rule::new(owned(rule_id));
    rule.name = own(from, "rule-name").map(owned);
    rule.url = own(from, "rule-url").map(owned);
    let identity = Identity::new().with("key", key.clone()).unique();
    let mut finding = Finding::new(owned(tool), kind(from), rule, owned(&*from.title), identity);
    finding.description = Some(owned(&*from.description)).filter(|text| !text.is_empty());
    finding.grade = grade(from);
    for cwe in own(from, "cwe").unwrap_or_default().split(", ") {
        let id = cwe.strip_prefix("CWE-").and_then(|id| id.parse().ok());
        finding.push_cwe(id.unwrap_or_default());
    }
    let vulnerabilities = from.vulnerabilities.as_deref().unwrap_or_default();
    finding.advisories = vulnerabilities
        .iter()
        .filter_map(|it| advisory(from, it))
        .collect();
    finding.locations = from.resources.iter().filter_map(described).collect();
    if finding.locations.is_empty() {
        finding.locations = vulnerabilities.iter().flat_map(places).collect();
    }
    if finding.locations.is_empty() {
        // Account and repository, which every finding that this program wrote has.
        let is_ours = field(from, TOOL_FIELD).is_some();
        let is_place =
            |it: &&Resource| !(is_ours && matches!(&*it.r#type, "AwsAccount" | "CodeRepository"));
        let places = from.resources.iter().filter(is_place);
        finding.locations = places.map(resource).collect();
    }
    let more = own(from, "more-locations").and_then(|more| more.parse().ok());
    finding.more_locations = more.unwrap_or_default();
    let recommendation = from
        .remediation
        .as_ref()
        .and_then(|it| it.recommendation.as_ref());
    finding.remediation = recommendation.and_then(|advice| {
        Remediation::of(
            advice.text.as_deref().map(owned),
            advice.url.as_deref().map(owned),
        )
    });
    finding.status = status(from);
    finding.first_seen = from.first_observed_at.as_ref().and_then(time);
    finding.last_seen = from.last_observed_at.as_ref().and_then(time);
    finding.facts.push((KEY, owned(key)));
    finding
}

fn time(stamp: &asff::TimestampText) -> Option<Timestamp> {
    Timestamp::parse(stamp.as_str())
}

/// Returns the id of the tool and the id of its check.
fn tool_and_rule(from: &AwsSecurityFinding) -> (String, String) {
    let generator = from.generator_id.split_once('/');
    let product = || {
        let name = from.product_name.as_deref().unwrap_or("unknown");
        name.to_lowercase().replace(' ', "-")
    };
    match (field(from, TOOL_FIELD), generator) {
        (Some(tool), generator) => {
            let rule = own(from, "rule").or(generator.map(|(_, rule)| rule));
            (
                tool.to_owned(),
                rule.unwrap_or(&from.generator_id).to_owned(),
            )
        }
        (None, _) => (product(), from.generator_id.clone()),
    }
}

fn kind(from: &AwsSecurityFinding) -> Kind {
    if let Some(kind) = own(from, "kind").and_then(|kind| kind.parse().ok()) {
        return kind;
    }
    let provided = from.finding_provider_fields.as_ref();
    let types = provided.and_then(|fields| fields.types.as_ref());
    let types = types.or(from.types.as_ref()).into_iter().flatten();
    for name in types {
        if name.ends_with("/CVE") {
            return Kind::Dependency;
        }
        if name.contains("/Vulnerabilities") {
            return Kind::Code;
        }
        if name.starts_with("Sensitive Data Identifications") {
            return Kind::Secret;
        }
    }
    Kind::Configuration
}

/// Returns the severity as a score that is graded with the same label and number, and the word of the tool.
fn grade(from: &AwsSecurityFinding) -> ToolSeverity<'static> {
    let mut grade = ToolSeverity::default();
    let original = from.severity.as_ref().and_then(|it| it.original.as_deref());
    grade.word = original.map(owned);
    grade.score = normalized_now(from).map(score);
    grade
}

/// Returns the score that is graded as this number.
fn score(number: Normalized) -> f64 {
    f64::from(number.get()) / 10.0
}

fn status(from: &AwsSecurityFinding) -> FindingStatus<'static> {
    let reason = own(from, "status-reason").map(owned);
    let workflow = from.workflow.as_ref().and_then(|it| it.status.as_ref());
    match own(from, "status") {
        Some("suppressed") => FindingStatus::Suppressed { reason },
        Some("false positive") => FindingStatus::FalsePositive,
        Some("fixed") => FindingStatus::Fixed,
        _ if workflow == Some(&WorkflowStatus::Suppressed) => {
            let note = from.note.as_ref().map(|note| owned(&*note.text));
            FindingStatus::Suppressed { reason: note }
        }
        _ if is_resolved(from) || from.record_state == Some(RecordState::Archived) => {
            FindingStatus::Fixed
        }
        _ => FindingStatus::Open,
    }
}

/// Returns whether a vulnerability is known to be exploited. In a finding that this program wrote, that is one in CISA's
/// catalog: of others a report may state that an exploit exists.
pub(crate) fn is_known_exploited(finding: &AwsSecurityFinding, from: &Vulnerability) -> bool {
    let catalog = ["kev-date-added", "kev-due-date", "kev-required-action"];
    from.exploit_available == Some(VulnerabilityExploitAvailable::Yes)
        && (field(finding, TOOL_FIELD).is_none()
            || catalog.iter().any(|name| own(finding, name).is_some()))
}

/// Returns the advisory, or `None` for a weakness in code without a published name.
fn advisory(finding: &AwsSecurityFinding, from: &Vulnerability) -> Option<Advisory<'static>> {
    let is_published = from.cvss.is_some()
        || from.vulnerable_packages.is_some()
        || from.vendor.is_some()
        || from.reference_urls.is_some()
        || ["CVE-", "GHSA-"]
            .iter()
            .any(|prefix| from.id.starts_with(prefix));
    if !is_published {
        return None;
    }
    let mut advisory = Advisory::new(owned(&*from.id));
    let related = from.related_vulnerabilities.iter().flatten();
    advisory.aliases = related.map(|id| owned(&**id)).collect();
    advisory.source = from.vendor.as_ref().map(|vendor| owned(&*vendor.name));
    advisory.epss = from.epss_score.map(|score| score.get());
    let is_listed = is_known_exploited(finding, from);
    advisory.known_exploited = is_listed.then(KnownExploited::default);
    advisory.exploit = match from.exploit_available {
        Some(VulnerabilityExploitAvailable::Yes) => Some(true),
        Some(VulnerabilityExploitAvailable::No) => Some(false),
        _ => None,
    };
    let last = from.last_known_exploit_at.as_deref();
    advisory.last_exploit = last.and_then(Timestamp::parse);
    for cvss in from.cvss.iter().flatten() {
        let mut rating = CvssRating::default();
        let version = cvss.version.as_deref();
        rating.version = version.and_then(|version| version.parse::<CvssVersion>().ok());
        rating.score = cvss.base_score.map(|score| score.get());
        rating.vector = cvss.base_vector.as_deref().map(owned);
        rating.source = cvss.source.as_deref().map(owned);
        advisory.ratings.push(rating);
    }
    let urls = from.reference_urls.iter().flatten();
    advisory.references = urls.map(|url| Reference::url(owned(&**url))).collect();
    Some(advisory)
}

/// Returns the packages and the code locations of a vulnerability.
fn places(from: &Vulnerability) -> Vec<Location<'static>> {
    let mut places = Vec::new();
    for from in from.vulnerable_packages.iter().flatten() {
        let Some(name) = from.name.as_deref() else {
            continue;
        };
        let mut package = Package::new(owned(name));
        package.version = from.version.as_deref().map(owned);
        package.ecosystem = from
            .package_manager
            .as_ref()
            .map(|manager| owned(manager.to_lowercase()));
        package.path = from.file_path.as_deref().map(owned);
        package.fixed_in = from.fixed_in_version.as_deref().map(owned);
        places.push(Location::Package(package));
    }
    for from in from.code_vulnerabilities.iter().flatten() {
        let Some(file) = &from.file_path else {
            continue;
        };
        let path = file.file_path.as_deref().or(file.file_name.as_deref());
        let Some(path) = path else {
            continue;
        };
        let mut place = FileLocation::new(owned(path));
        let line = file.start_line.and_then(|line| u32::try_from(line).ok());
        place.region = line.and_then(Region::line);
        places.push(Location::File(place));
    }
    places
}

/// Returns a location that this program wrote.
fn described(from: &Resource) -> Option<Location<'static>> {
    let details = from.details.as_ref()?.other.as_ref()?;
    let text = |name| details.get(name).map(owned);
    let number = |name| details.get(name).and_then(|number| number.parse().ok());
    let file = text("Path").map(|path| {
        let mut file = FileLocation::new(path).at_line(number("StartLine"));
        if let Some(region) = &mut file.region {
            region.end_line = number("EndLine");
            region.start_column = number("StartColumn");
            region.end_column = number("EndColumn");
        }
        file
    });
    if let Some(name) = text("Package") {
        let mut package = Package::new(name);
        package.version = text("Version");
        package.purl = text("PackageUrl");
        package.cpe = text("Cpe");
        package.ecosystem = text("PackageManager");
        package.path = text("Path");
        package.fixed_in = text("FixedInVersion");
        return Some(Location::Package(package));
    }
    if let Some(url) = text("Url") {
        let mut web = WebLocation::new(url);
        web.method = text("Method");
        web.parameter = text("Parameter");
        web.attack = text("Attack");
        return Some(Location::Web(web));
    }
    if let Some(name) = text("LogicalResourceId") {
        let mut declared = TemplateResource::default();
        declared.file = file;
        declared.logical_id = name;
        declared.resource_type = text("ResourceType");
        return Some(Location::Template(declared));
    }
    file.map(Location::File)
}

fn resource(from: &Resource) -> Location<'static> {
    let mut declared = TemplateResource::default();
    declared.logical_id = owned(&*from.id);
    declared.resource_type = Some(owned(&*from.r#type));
    Location::Template(declared)
}

/// Returns the severity that the provider stated, which that of another run is compared with.
pub(crate) fn normalized(finding: &AwsSecurityFinding) -> Option<Normalized> {
    of_labels(
        finding,
        provided_label(finding).or_else(|| own_label(finding)),
    )
}

/// Returns the severity that the finding has now. A customer may have changed that of the provider, which
/// `FindingProviderFields` keeps.
fn normalized_now(finding: &AwsSecurityFinding) -> Option<Normalized> {
    of_labels(
        finding,
        own_label(finding).or_else(|| provided_label(finding)),
    )
}

fn provided_label(finding: &AwsSecurityFinding) -> Option<&str> {
    let fields = finding.finding_provider_fields.as_ref()?;
    Some(fields.severity.as_ref()?.label.as_ref()?.as_str())
}

fn own_label(finding: &AwsSecurityFinding) -> Option<&str> {
    Some(finding.severity.as_ref()?.label.as_ref()?.as_str())
}

/// Returns the severity of a label. The number refines it if both agree.
fn of_labels(finding: &AwsSecurityFinding, label: Option<&str>) -> Option<Normalized> {
    let label = label.and_then(|label| label.parse::<Label>().ok());
    let number = finding.severity.as_ref().and_then(|it| it.normalized);
    let number = number.and_then(|number| Normalized::new(u8::try_from(number).ok()?));
    match (label, number) {
        (Some(label), Some(number)) if number.label() == label => Some(number),
        (Some(label), _) => Some(label.floor()),
        (None, number) => number,
    }
}
