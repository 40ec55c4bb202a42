//! Rules about several members of a finding.

use super::table::RESOURCE_DETAILS;
use super::walk::Path;
use super::{Actual, Constraint, Level, Limit, Violation};
use crate::arn::ProductArn;
use crate::limits::SCHEMA_VERSION;
use crate::{
    Action, AwsSecurityFinding, FieldMap, OtherMembers, Partition, Resource, Severity,
    SeverityLabel, TimestampText,
};

/// The first part of a finding type should be one of these.
const NAMESPACES: [&str; 5] = [
    "Software and Configuration Checks",
    "TTPs",
    "Effects",
    "Unusual Behaviors",
    "Sensitive Data Identifications",
];

/// A path in the finding; the rules here go at most one step below it.
type At<'a> = Path<'a>;

const ROOT: At<'static> = Path::Root;

pub(super) fn finding(finding: &AwsSecurityFinding, violations: &mut Vec<Violation>) {
    let mut cross = Cross { violations };
    let arn = finding.product_arn.parse::<ProductArn>().ok();
    cross.identity(finding, arn.as_ref());
    cross.provider_fields(finding);
    cross.severity(finding);
    cross.types(&At::Member(&ROOT, "Types"), finding.types.as_deref());
    cross.times(finding);
    cross.ignored(finding);
    cross.remediation(finding);
    if let Some(fields) = &finding.product_fields {
        cross.product_fields(fields, arn.as_ref());
    }
    if let Some(action) = &finding.action {
        cross.action(action);
    }
    let resources = At::Member(&ROOT, "Resources");
    for (index, resource) in finding.resources.iter().enumerate() {
        cross.resource(&At::Item(&resources, index), resource, arn.as_ref());
    }
}

struct Cross<'a> {
    violations: &'a mut Vec<Violation>,
}

impl Cross<'_> {
    fn report(
        &mut self,
        at: &At<'_>,
        constraint: Constraint,
        level: Level,
        limit: Limit,
        actual: Actual,
    ) {
        let pointer = at.pointer();
        self.violations.push(Violation {
            pointer,
            constraint,
            level,
            limit,
            actual,
        });
    }

    fn identity(&mut self, finding: &AwsSecurityFinding, arn: Option<&ProductArn>) {
        let version = &*finding.schema_version;
        if !version.is_empty() && version != SCHEMA_VERSION {
            let at = At::Member(&ROOT, "SchemaVersion");
            let limit = Limit::OneOf(&[SCHEMA_VERSION]);
            self.report(
                &at,
                Constraint::Word,
                Level::Error,
                limit,
                Actual::text(version),
            );
        }
        let Some(arn) = arn else { return };
        let account = &*finding.aws_account_id;
        match arn.account() {
            // The service refuses the caller for the whole request.
            Some(owner) if arn.is_default() && !account.is_empty() && owner.as_str() != account => {
                let at = At::Member(&ROOT, "AwsAccountId");
                let limit = Limit::Equal(format!("{owner}, the account of ProductArn"));
                let actual = Actual::text(account);
                self.report(&at, Constraint::Consistency, Level::Error, limit, actual);
            }
            _ => {}
        }
        if let Some(region) = finding
            .region
            .as_deref()
            .filter(|region| *region != arn.region())
        {
            let at = At::Member(&ROOT, "Region");
            let limit = Limit::Equal(format!("{}, the region of ProductArn", arn.region()));
            self.report(
                &at,
                Constraint::Consistency,
                Level::Advice,
                limit,
                Actual::text(region),
            );
        }
        if finding.id.starts_with("arn:") && arn.company() != "aws" {
            let at = At::Member(&ROOT, "Id");
            let limit = Limit::Must("not start with arn: in findings of a product outside AWS");
            self.report(
                &at,
                Constraint::Reserved,
                Level::Advice,
                limit,
                Actual::text(&finding.id),
            );
        }
    }

    /// Requires both old members or the new one, and the new one if both would do. BatchImportFindings "cannot be used
    /// to update" the first four of a known finding, and the hub sets `ProcessedAt` itself:
    /// <https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchImportFindings.html>.
    fn ignored(&mut self, finding: &AwsSecurityFinding) {
        for (name, there) in [
            ("Note", finding.note.is_some()),
            ("ProcessedAt", finding.processed_at.is_some()),
            ("UserDefinedFields", finding.user_defined_fields.is_some()),
            ("VerificationState", finding.verification_state.is_some()),
            ("Workflow", finding.workflow.is_some()),
        ] {
            if there {
                let limit = Limit::Must("be left out: the import of a known finding ignores it");
                let at = At::Member(&ROOT, name);
                self.report(
                    &at,
                    Constraint::Ignored,
                    Level::Advice,
                    limit,
                    Actual::Absent,
                );
            }
        }
    }

    fn provider_fields(&mut self, finding: &AwsSecurityFinding) {
        let others = &finding.other_members;
        let has = |typed: bool, name| typed || others.get(name).is_some();
        let severity = has(finding.severity.is_some(), "Severity");
        let types = has(finding.types.is_some(), "Types");
        let at = At::Member(&ROOT, "FindingProviderFields");
        let Some(fields) = &finding.finding_provider_fields else {
            if others.get("FindingProviderFields").is_some() {
                return;
            }
            if !severity || !types {
                let limit = Limit::Must("be present, or Severity and Types must");
                self.report(
                    &at,
                    Constraint::EitherOr,
                    Level::Error,
                    limit,
                    Actual::Absent,
                );
            }
            for (name, there) in [
                ("Severity", severity),
                ("Types", types),
                ("Confidence", finding.confidence.is_some()),
                ("Criticality", finding.criticality.is_some()),
                ("RelatedFindings", finding.related_findings.is_some()),
            ] {
                if there {
                    let limit = Limit::Must("be in FindingProviderFields");
                    let at = At::Member(&ROOT, name);
                    self.report(
                        &at,
                        Constraint::Placement,
                        Level::Advice,
                        limit,
                        Actual::Absent,
                    );
                }
            }
            return;
        };
        let has = |typed: bool, name| typed || fields.other_members.get(name).is_some();
        for (name, there, above) in [
            (
                "Severity",
                has(fields.severity.is_some(), "Severity"),
                severity,
            ),
            ("Types", has(fields.types.is_some(), "Types"), types),
        ] {
            if !there {
                let limit = match above {
                    true => Limit::Must("be present in addition to the member of the finding"),
                    false => Limit::Must("be present"),
                };
                let at = At::Member(&at, name);
                self.report(
                    &at,
                    Constraint::Required,
                    Level::Advice,
                    limit,
                    Actual::Absent,
                );
            }
        }
        for (name, there, above) in [
            (
                "Confidence",
                fields.confidence.is_some(),
                finding.confidence.is_some(),
            ),
            (
                "Criticality",
                fields.criticality.is_some(),
                finding.criticality.is_some(),
            ),
            (
                "RelatedFindings",
                fields.related_findings.is_some(),
                finding.related_findings.is_some(),
            ),
        ] {
            if above && !there {
                let limit = Limit::Must("be in FindingProviderFields");
                let at = At::Member(&ROOT, name);
                self.report(
                    &at,
                    Constraint::Placement,
                    Level::Advice,
                    limit,
                    Actual::Absent,
                );
            }
        }
        self.types(&At::Member(&at, "Types"), fields.types.as_deref());
        if let Some(severity) = &fields.severity {
            if severity.label.is_none() && severity.other_members.get("Label").is_none() {
                let at = At::Member(&at, "Severity");
                let at = At::Member(&at, "Label");
                let limit = Limit::Must("be present");
                self.report(
                    &at,
                    Constraint::Required,
                    Level::Error,
                    limit,
                    Actual::Absent,
                );
            }
        }
    }

    fn severity(&mut self, finding: &AwsSecurityFinding) {
        let Some(severity) = &finding.severity else {
            return;
        };
        let at = At::Member(&ROOT, "Severity");
        let others = &severity.other_members;
        match (&severity.label, severity.normalized) {
            (None, None) if holds(others, "Label") || holds(others, "Normalized") => {}
            (None, None) => {
                let limit = Limit::Must("have Label or Normalized");
                self.report(
                    &at,
                    Constraint::EitherOr,
                    Level::Error,
                    limit,
                    Actual::Absent,
                );
            }
            (None, Some(_)) if !holds(others, "Label") => {
                let limit = Limit::Must("be present: Normalized alone is deprecated");
                let at = At::Member(&at, "Label");
                self.report(
                    &at,
                    Constraint::Deprecated,
                    Level::Advice,
                    limit,
                    Actual::Absent,
                );
            }
            (Some(label), Some(normalized)) => {
                let Some((min, max)) = Severity::band(label) else {
                    return;
                };
                if (0..=100).contains(&normalized) && !(min..=max).contains(&normalized) {
                    let at = At::Member(&at, "Normalized");
                    let limit = Limit::Between(min.into(), max.into());
                    let actual = Actual::Integer(normalized.into());
                    self.report(&at, Constraint::Consistency, Level::Advice, limit, actual);
                }
            }
            _ => {}
        }
    }

    fn types(&mut self, at: &At<'_>, types: Option<&[String]>) {
        for (index, entry) in types.unwrap_or_default().iter().enumerate() {
            let namespace = entry.split('/').next().unwrap_or_default();
            if !namespace.is_empty() && !NAMESPACES.contains(&namespace) {
                let at = At::Item(at, index);
                let limit = Limit::OneOf(&NAMESPACES);
                let actual = Actual::text(namespace);
                self.report(&at, Constraint::Namespace, Level::Advice, limit, actual);
            }
        }
    }

    fn times(&mut self, finding: &AwsSecurityFinding) {
        self.order(
            "UpdatedAt",
            "CreatedAt",
            Some(&finding.updated_at),
            Some(&finding.created_at),
        );
        self.order(
            "LastObservedAt",
            "FirstObservedAt",
            finding.last_observed_at.as_ref(),
            finding.first_observed_at.as_ref(),
        );
    }

    fn order(
        &mut self,
        name: &str,
        first_name: &str,
        time: Option<&TimestampText>,
        first: Option<&TimestampText>,
    ) {
        let (Some(time), Some(first)) = (time, first) else {
            return;
        };
        let (Ok(at), Ok(not_before)) = (time.instant(), first.instant()) else {
            return;
        };
        if at < not_before {
            let limit = Limit::Equal(format!("no earlier than {first_name}, {first}"));
            let actual = Actual::text(time.as_str());
            let at = At::Member(&ROOT, name);
            self.report(&at, Constraint::Consistency, Level::Advice, limit, actual);
        }
    }

    fn remediation(&mut self, finding: &AwsSecurityFinding) {
        let recommendation = finding
            .remediation
            .as_ref()
            .and_then(|r| r.recommendation.as_ref());
        let Some(recommendation) = recommendation else {
            return;
        };
        let others = &recommendation.other_members;
        let text = recommendation.text.is_some() || holds(others, "Text");
        if !text && recommendation.url.is_none() && !holds(others, "Url") {
            let at = At::Member(&ROOT, "Remediation");
            let at = At::Member(&at, "Recommendation");
            let limit = Limit::Must("have Text or Url");
            self.report(
                &at,
                Constraint::EitherOr,
                Level::Error,
                limit,
                Actual::Absent,
            );
        }
    }

    fn product_fields(&mut self, fields: &FieldMap, arn: Option<&ProductArn>) {
        if arn.is_some_and(|arn| arn.company() == "aws") {
            return;
        }
        let at = At::Member(&ROOT, "ProductFields");
        for (key, _) in fields.iter() {
            let at = At::Member(&at, key);
            if key.starts_with("aws/") {
                let limit = Limit::Must("not start with aws/ in findings of a product outside AWS");
                self.report(
                    &at,
                    Constraint::Reserved,
                    Level::Advice,
                    limit,
                    Actual::Absent,
                );
            } else if key.split('/').count() < 3 {
                let limit = Limit::Must("have a key of the form COMPANY/PRODUCT/NAME");
                self.report(
                    &at,
                    Constraint::Reserved,
                    Level::Advice,
                    limit,
                    Actual::Absent,
                );
            }
        }
    }

    fn action(&mut self, action: &Action) {
        let at = At::Member(&ROOT, "Action");
        let others = &action.other_members;
        let actions = [
            (
                "NETWORK_CONNECTION",
                "NetworkConnectionAction",
                action.network_connection_action.is_some(),
            ),
            (
                "AWS_API_CALL",
                "AwsApiCallAction",
                action.aws_api_call_action.is_some(),
            ),
            (
                "DNS_REQUEST",
                "DnsRequestAction",
                action.dns_request_action.is_some(),
            ),
            (
                "PORT_PROBE",
                "PortProbeAction",
                action.port_probe_action.is_some(),
            ),
        ];
        if let Some(word) = action.action_type.as_deref() {
            match actions.iter().find(|(listed, ..)| *listed == word) {
                None => {
                    const LISTED: &[&str] = &[
                        "NETWORK_CONNECTION",
                        "AWS_API_CALL",
                        "DNS_REQUEST",
                        "PORT_PROBE",
                    ];
                    let at = At::Member(&at, "ActionType");
                    let limit = Limit::OneOf(LISTED);
                    self.report(
                        &at,
                        Constraint::Word,
                        Level::Advice,
                        limit,
                        Actual::text(word),
                    );
                }
                Some((_, name, there)) if !there && !holds(others, name) => {
                    let limit = Limit::Must("be present: ActionType names it");
                    let at = At::Member(&at, name);
                    self.report(
                        &at,
                        Constraint::Required,
                        Level::Advice,
                        limit,
                        Actual::Absent,
                    );
                }
                Some(_) => {}
            }
        }
        let connection = action.network_connection_action.as_ref();
        let direction = connection.and_then(|action| action.connection_direction.as_deref());
        if let Some(word) = direction.filter(|word| !matches!(*word, "IN" | "OUT")) {
            let at = At::Member(&at, "NetworkConnectionAction");
            let at = At::Member(&at, "ConnectionDirection");
            let limit = Limit::OneOf(&["IN", "OUT"]);
            self.report(
                &at,
                Constraint::Word,
                Level::Advice,
                limit,
                Actual::text(word),
            );
        }
    }

    fn resource(&mut self, at: &At<'_>, resource: &Resource, arn: Option<&ProductArn>) {
        let kind = &*resource.r#type;
        if let (Some(partition), Some(arn)) = (&resource.partition, arn) {
            let expected = arn.partition().resource_partition();
            let elsewhere = *partition == Partition::AzureCloud;
            if !elsewhere
                && expected
                    .as_ref()
                    .is_some_and(|expected| expected != partition)
            {
                let at = At::Member(at, "Partition");
                let expected = expected
                    .map(|expected| expected.to_string())
                    .unwrap_or_default();
                let limit = Limit::Equal(format!("{expected}, the partition of ProductArn"));
                let actual = Actual::text(partition.as_str());
                self.report(&at, Constraint::Consistency, Level::Advice, limit, actual);
            }
        }
        if let Some(role) = resource.resource_role.as_deref() {
            if !matches!(role, "Actor" | "Target") {
                let at = At::Member(at, "ResourceRole");
                let limit = Limit::OneOf(&["Actor", "Target"]);
                self.report(
                    &at,
                    Constraint::Word,
                    Level::Advice,
                    limit,
                    Actual::text(role),
                );
            }
        }
        if kind == "AwsAccount" && !resource.id.starts_with("AWS::::Account:") {
            let at = At::Member(at, "Id");
            let limit = Limit::Form("AWS::::Account: and the account id, for an AwsAccount");
            let actual = Actual::text(&resource.id);
            self.report(&at, Constraint::Pattern, Level::Advice, limit, actual);
        }
        if kind == "CodeBuild" {
            let at = At::Member(at, "Type");
            let limit = Limit::Equal("AwsCodeBuildProject".to_owned());
            self.report(
                &at,
                Constraint::Word,
                Level::Advice,
                limit,
                Actual::text(kind),
            );
        }
        let Some(details) = &resource.details else {
            return;
        };
        let at = &At::Member(at, "Details");
        let typed = [
            ("Container", details.container.is_some()),
            ("CodeRepository", details.code_repository.is_some()),
        ];
        let typed = typed
            .iter()
            .filter(|(_, there)| *there)
            .map(|(name, _)| *name);
        let known = |name: &&str| RESOURCE_DETAILS.members().iter().any(|m| m.name == *name);
        let names = details
            .other_members
            .iter()
            .map(|(name, _)| name)
            .filter(known);
        for name in typed.chain(names) {
            if name != kind && name != "Other" {
                let at = At::Member(at, name);
                let limit = Limit::Must("be under the Type of the resource");
                let actual = Actual::Absent;
                self.report(&at, Constraint::Consistency, Level::Advice, limit, actual);
            }
        }
    }
}

fn holds(others: &OtherMembers, name: &str) -> bool {
    others.get(name).is_some()
}

impl Severity {
    /// Returns the first and last normalized severity of a label.
    fn band(label: &SeverityLabel) -> Option<(i32, i32)> {
        Some(match label {
            SeverityLabel::Informational => (0, 0),
            SeverityLabel::Low => (1, 39),
            SeverityLabel::Medium => (40, 69),
            SeverityLabel::High => (70, 89),
            SeverityLabel::Critical => (90, 100),
            SeverityLabel::Unlisted(_) => return None,
        })
    }
}
