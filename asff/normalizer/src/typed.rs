//! A finding as types of `asff`.

use asff::{
    AwsSecurityFinding, CodeRepositoryDetails, CodeVulnerabilitiesFilePath, ContainerDetails,
    FieldMap, FindingProviderFields, FindingProviderSeverity, Recommendation, RecordState,
    Remediation, ResourceDetails, Severity, SeverityLabel, SoftwarePackage, TimestampText,
    Vulnerability, VulnerabilityCodeVulnerabilities, VulnerabilityExploitAvailable,
    VulnerabilityFixAvailable, VulnerabilityVendor,
};
use finding_severity::Label;
use serde_json::{Map, Value};

use crate::draft::{Common, Draft};
use crate::facts::Facts;
use crate::fields::Fields;
use crate::id::Generator;
use crate::image::{Container, EcrDetails};
use crate::product_fields::ProductFields;
use crate::resources::{Details, Resource};
use crate::text::Str;
use crate::types::{Types, WEAKNESS, Weaknesses};
use crate::{draft, value, vulnerabilities};

pub(crate) fn finding(
    draft: Draft<'_>,
    common: Common<'_>,
    facts: &Facts<'_>,
) -> AwsSecurityFinding {
    let title = draft.title.into_owned();
    let description = draft
        .description
        .map_or_else(|| title.clone(), Str::into_owned);
    let mut out = AwsSecurityFinding::new(
        draft.id.to_text(),
        common.product_arn,
        generator(common.generator),
        common.account,
        draft
            .created
            .map_or_else(|| TimestampText::from(common.updated), timestamp),
        common.updated,
        title,
        description,
    );
    out.product_name = common.product_name.map(Str::into_owned);
    out.first_observed_at = draft.first_observed.map(timestamp);
    out.last_observed_at = draft.last_observed.map(timestamp);
    let mut provider = FindingProviderFields::default();
    provider.severity = Some(provider_severity(&common.severity));
    provider.types = Some(types(&common.types));
    provider.confidence = common.confidence;
    out.finding_provider_fields = Some(provider);
    out.severity = Some(severity(common.severity));
    out.remediation = common.remediation.map(remediation);
    out.source_url = common.source_url.map(str::to_owned);
    out.product_fields = Some(product_fields(&common.product_fields, facts));
    let resources = common
        .of_target
        .resources()
        .chain(draft.resources.into_vec());
    out.resources = resources.map(resource).collect();
    out.record_state = Some(match common.is_open {
        true => RecordState::Active,
        false => RecordState::Archived,
    });
    out.vulnerabilities = some(draft.vulnerabilities, vulnerability);
    out
}

fn generator(Generator { tool, rule }: Generator<'_>) -> String {
    match rule {
        Some(rule) => [&*tool, "/", &rule].concat(),
        None => tool.into_owned(),
    }
}

fn timestamp(instant: finding::Timestamp) -> TimestampText {
    instant.to_string().into()
}

/// Returns the items, or `None` if there are none.
fn some<T, U>(items: Vec<T>, of: impl FnMut(T) -> U) -> Option<Vec<U>> {
    (!items.is_empty()).then(|| items.into_iter().map(of).collect())
}

fn severity_label(label: Label) -> SeverityLabel {
    match label {
        Label::Informational => SeverityLabel::Informational,
        Label::Low => SeverityLabel::Low,
        Label::Medium => SeverityLabel::Medium,
        Label::High => SeverityLabel::High,
        Label::Critical => SeverityLabel::Critical,
    }
}

/// Returns the severity. The provider's fields cannot hold the number, so it is also at the top level, with the same
/// label.
fn severity(from: draft::Severity<'_>) -> Severity {
    let mut severity = Severity::default();
    severity.label = Some(severity_label(from.label));
    severity.normalized = Some(i32::from(from.normalized));
    severity.original = from.original.map(Str::into_owned);
    severity
}

fn provider_severity(from: &draft::Severity<'_>) -> FindingProviderSeverity {
    let mut severity = FindingProviderSeverity::default();
    severity.label = Some(severity_label(from.label));
    severity.original = from.original.as_deref().map(str::to_owned);
    severity
}

fn types(types: &Types) -> Vec<String> {
    match types {
        Types::One(only) => vec![(*only).to_owned()],
        Types::Weaknesses(weaknesses) => {
            let ids = weaknesses.as_slice().iter();
            ids.map(|id| format!("{WEAKNESS}{id}")).collect()
        }
    }
}

fn remediation(from: draft::Remediation<'_>) -> Remediation {
    let mut recommendation = Recommendation::default();
    recommendation.text = from.text.map(Str::into_owned);
    recommendation.url = from.url.map(str::to_owned);
    let mut remediation = Remediation::default();
    remediation.recommendation = Some(recommendation);
    remediation
}

fn product_fields(from: &ProductFields<'_>, facts: &Facts<'_>) -> FieldMap {
    let mut fields = FieldMap::new();
    let [before, after] = facts.around();
    let mut add = |key: &str, value: &value::Value<'_>| {
        fields.insert(key.to_owned(), value.clone().into_text());
    };
    before.for_each(|(key, value)| add(key.as_str(), value));
    (from.pairs()).for_each(|(key, value)| add(key, value));
    after.for_each(|(key, value)| add(key.as_str(), value));
    fields
}

fn resource(from: Resource<'_>) -> asff::Resource {
    let mut resource = asff::Resource::new(from.resource_type, from.id().concat());
    resource.partition = from.partition.resource_partition();
    resource.region = Some(from.region.to_owned());
    resource.details = details(from.details).map(Box::new);
    resource
}

fn details(from: Details<'_>) -> Option<ResourceDetails> {
    let mut details = ResourceDetails::default();
    match from {
        Details::None => return None,
        Details::CodeRepository { project_name } => {
            let mut repository = CodeRepositoryDetails::default();
            repository.project_name = Some(project_name.to_owned());
            details.code_repository = Some(Box::new(repository));
        }
        Details::Container(Container {
            image_id,
            image_name,
        }) => {
            let mut container = ContainerDetails::default();
            container.image_id = image_id.map(Str::into_owned);
            container.image_name = image_name.map(Str::into_owned);
            details.container = Some(Box::new(container));
        }
        Details::Ecr(image) => {
            let image = ecr_image(image);
            details.other_members.insert("AwsEcrContainerImage", image);
        }
        Details::File(place) => details.other = Some(other(place.into_fields())),
        Details::Other(fields) => details.other = Some(other(fields)),
    }
    Some(details)
}

fn other(fields: Fields<'_>) -> FieldMap {
    let pairs = fields.into_pairs().into_iter();
    pairs
        .map(|pair| (pair.name(), pair.value.into_text()))
        .collect()
}

/// Returns the details, for which `asff` has types only with its feature `resource-details`.
fn ecr_image(from: EcrDetails<'_>) -> Map<String, Value> {
    let members = [
        ("ImageDigest", from.image_digest.map(Value::from)),
        (
            "ImageTags",
            from.image_tag.map(|tag| vec![tag.into_owned()].into()),
        ),
        ("RegistryId", Some(from.registry_id.as_str().into())),
        (
            "RepositoryName",
            from.repository_name.map(|name| name.into_owned().into()),
        ),
    ];
    let members = members.into_iter();
    members
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

fn vulnerability(from: vulnerabilities::Vulnerability<'_>) -> Vulnerability {
    let mut vulnerability = Vulnerability::new(match from.id {
        vulnerabilities::Id::Advisory(id) => id.into_owned(),
        vulnerabilities::Id::Weakness(id) => format!("CWE-{id}"),
    });
    vulnerability.vulnerable_packages = some(from.packages, software_package);
    vulnerability.cvss = some(from.cvss, cvss);
    vulnerability.related_vulnerabilities = some(from.related, Str::into_owned);
    vulnerability.vendor = from.vendor.map(|vendor| Box::new(self::vendor(vendor)));
    vulnerability.reference_urls = some(from.reference_urls, str::to_owned);
    vulnerability.fix_available = from.fix_available.then_some(VulnerabilityFixAvailable::Yes);
    vulnerability.epss_score = from.epss_score;
    vulnerability.exploit_available = from.exploit_available.map(|exploit| match exploit {
        true => VulnerabilityExploitAvailable::Yes,
        false => VulnerabilityExploitAvailable::No,
    });
    let last = from.last_known_exploit_at;
    vulnerability.last_known_exploit_at = last.map(|instant| instant.to_string());
    vulnerability.code_vulnerabilities = some(from.code, code);
    vulnerability
}

fn vendor(from: vulnerabilities::Vendor<'_>) -> VulnerabilityVendor {
    let mut vendor = VulnerabilityVendor::new(from.name);
    vendor.vendor_severity = from.severity.map(Str::into_owned);
    vendor
}

fn software_package(from: vulnerabilities::SoftwarePackage<'_>) -> SoftwarePackage {
    let mut package = SoftwarePackage::default();
    package.name = Some(from.name.into_owned());
    package.version = from.version.map(Str::into_owned);
    package.package_manager = from.package_manager.map(Str::into_owned);
    package.file_path = from.file_path.map(Str::into_owned);
    package.fixed_in_version = from.fixed_in_version.map(Str::into_owned);
    package
}

fn cvss(from: vulnerabilities::Cvss<'_>) -> asff::Cvss {
    let mut cvss = asff::Cvss::default();
    cvss.version = from.version.map(|version| version.to_string());
    cvss.base_score = from.base_score;
    cvss.base_vector = from.base_vector.map(Str::into_owned);
    cvss.source = from.source.map(Str::into_owned);
    cvss
}

fn code(from: vulnerabilities::Place<'_>) -> VulnerabilityCodeVulnerabilities {
    let mut file = CodeVulnerabilitiesFilePath::default();
    file.file_name = from.file_name().map(str::to_owned);
    file.file_path = Some(from.path.into_owned());
    file.start_line = from.start_line;
    file.end_line = from.end_line;
    let mut place = VulnerabilityCodeVulnerabilities::default();
    place.cwes = cwes(from.cwes);
    place.file_path = Some(Box::new(file));
    place
}

fn cwes(weaknesses: Weaknesses) -> Option<Vec<String>> {
    let ids = weaknesses.as_slice().to_vec();
    some(ids, |id| format!("CWE-{id}"))
}
