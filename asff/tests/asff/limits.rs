//! Tests every limit at the limit and one past it. The numbers are copied from the documentation, and must be all that
//! the validator's tables have.

use std::collections::BTreeSet;

use asff::validate::{Constraint, Level};
use serde_json::{Value, json};

use crate::common;
use crate::common::{lines, set, valid};

/// The limited property, with the minimum and maximum.
#[derive(Clone, Copy, Debug)]
enum Of {
    Chars(usize, usize),
    MaxChars(usize),
    Items(usize, usize),
    /// Characters of each item.
    ItemChars(usize),
    Pairs(usize, usize),
    KeyChars(usize),
    ValueChars(usize),
    Number(i64, i64),
    /// Valid and invalid texts.
    Text(&'static str, &'static str),
    /// Valid and invalid texts of an item.
    ItemText(&'static str, &'static str),
    KeyText(&'static str, &'static str),
    /// The same item twice.
    Unique(&'static str),
}
use Of::*;

const ARN: Of = Text(
    "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
    "arn:aws:securityhub::123456789012:product/123456789012/default",
);
const URL: Of = Text("https://example.com/", "example.com");
const TYPE: Of = ItemText("Effects/Data Exposure/x", "Effects/a/b/c");
const PORT: Of = Number(0, 65_535);
const PERCENT: Of = Number(0, 100);
const COUNT: Of = Number(0, 100_000);

/// The member, its parent, the limit, and whether exceeding it is only advised against.
const LIMITS: &[(&str, &str, Of, bool)] = &[
    (
        "AwsSecurityFinding.SchemaVersion",
        "/SchemaVersion",
        Text("2018-10-08", "2018-10-09"),
        false,
    ),
    ("AwsSecurityFinding.Id", "/Id", Chars(1, 512), false),
    ("AwsSecurityFinding.ProductArn", "/ProductArn", ARN, false),
    (
        "AwsSecurityFinding.ProductName",
        "/ProductName",
        Chars(1, 128),
        false,
    ),
    (
        "AwsSecurityFinding.CompanyName",
        "/CompanyName",
        Chars(1, 128),
        false,
    ),
    ("AwsSecurityFinding.Region", "/Region", Chars(1, 16), false),
    (
        "AwsSecurityFinding.GeneratorId",
        "/GeneratorId",
        Chars(1, 512),
        false,
    ),
    (
        "AwsSecurityFinding.AwsAccountId",
        "/AwsAccountId",
        Chars(12, 12),
        false,
    ),
    (
        "AwsSecurityFinding.AwsAccountId",
        "/AwsAccountId",
        Text("123456789012", "12345678901a"),
        false,
    ),
    (
        "AwsSecurityFinding.AwsAccountName",
        "/AwsAccountName",
        Chars(1, 50),
        false,
    ),
    ("AwsSecurityFinding.Types", "/Types", Items(0, 50), false),
    ("AwsSecurityFinding.Types", "/Types", TYPE, false),
    (
        "AwsSecurityFinding.Types",
        "/Types",
        Unique("Effects/Data Exposure"),
        false,
    ),
    (
        "AwsSecurityFinding.Confidence",
        "/Confidence",
        PERCENT,
        false,
    ),
    (
        "AwsSecurityFinding.Criticality",
        "/Criticality",
        PERCENT,
        false,
    ),
    ("AwsSecurityFinding.Title", "/Title", Chars(1, 256), false),
    (
        "AwsSecurityFinding.Description",
        "/Description",
        Chars(1, 1024),
        false,
    ),
    ("AwsSecurityFinding.SourceUrl", "/SourceUrl", URL, true),
    (
        "AwsSecurityFinding.ProductFields",
        "/ProductFields",
        Pairs(0, 50),
        false,
    ),
    (
        "AwsSecurityFinding.ProductFields",
        "/ProductFields",
        KeyChars(128),
        false,
    ),
    (
        "AwsSecurityFinding.ProductFields",
        "/ProductFields",
        KeyText("a/b/c d.:+=@_-1", "a/b/c,"),
        false,
    ),
    (
        "AwsSecurityFinding.ProductFields",
        "/ProductFields",
        ValueChars(2048),
        false,
    ),
    (
        "AwsSecurityFinding.UserDefinedFields",
        "/UserDefinedFields",
        Pairs(1, 50),
        false,
    ),
    (
        "AwsSecurityFinding.UserDefinedFields",
        "/UserDefinedFields",
        KeyChars(128),
        false,
    ),
    (
        "AwsSecurityFinding.UserDefinedFields",
        "/UserDefinedFields",
        KeyText("a b-_+=.:/@1", "a,"),
        false,
    ),
    (
        "AwsSecurityFinding.UserDefinedFields",
        "/UserDefinedFields",
        ValueChars(1024),
        false,
    ),
    ("AwsSecurityFinding.Malware", "/Malware", Items(0, 5), false),
    (
        "AwsSecurityFinding.Threats",
        "/Threats",
        Items(1, 32),
        false,
    ),
    (
        "AwsSecurityFinding.ThreatIntelIndicators",
        "/ThreatIntelIndicators",
        Items(1, 5),
        false,
    ),
    (
        "AwsSecurityFinding.Resources",
        "/Resources",
        Items(1, 32),
        false,
    ),
    (
        "AwsSecurityFinding.RelatedFindings",
        "/RelatedFindings",
        Items(1, 10),
        false,
    ),
    (
        "FindingProviderFields.Confidence",
        "/FindingProviderFields/Confidence",
        PERCENT,
        false,
    ),
    (
        "FindingProviderFields.Criticality",
        "/FindingProviderFields/Criticality",
        PERCENT,
        false,
    ),
    (
        "FindingProviderFields.RelatedFindings",
        "/FindingProviderFields/RelatedFindings",
        Items(0, 10),
        false,
    ),
    (
        "FindingProviderFields.Types",
        "/FindingProviderFields/Types",
        Items(0, 50),
        false,
    ),
    (
        "FindingProviderFields.Types",
        "/FindingProviderFields/Types",
        TYPE,
        false,
    ),
    (
        "FindingProviderFields.Types",
        "/FindingProviderFields/Types",
        Unique("TTPs"),
        false,
    ),
    (
        "FindingProviderSeverity.Original",
        "/FindingProviderFields/Severity/Original",
        Chars(1, 64),
        false,
    ),
    (
        "Severity.Original",
        "/Severity/Original",
        Chars(1, 64),
        false,
    ),
    (
        "Severity.Normalized",
        "/Severity/Normalized",
        PERCENT,
        false,
    ),
    (
        "Recommendation.Text",
        "/Remediation/Recommendation/Text",
        Chars(1, 512),
        false,
    ),
    (
        "Recommendation.Url",
        "/Remediation/Recommendation/Url",
        URL,
        true,
    ),
    (
        "Compliance.RelatedRequirements",
        "/Compliance/RelatedRequirements",
        Items(0, 32),
        false,
    ),
    (
        "Compliance.RelatedRequirements",
        "/Compliance/RelatedRequirements",
        ItemChars(64),
        true,
    ),
    (
        "Compliance.AssociatedStandards",
        "/Compliance/AssociatedStandards",
        Items(0, 20),
        false,
    ),
    (
        "GeneratorDetails.Labels",
        "/GeneratorDetails/Labels",
        Items(0, 10),
        false,
    ),
    ("Note.Text", "/Note/Text", Chars(1, 512), false),
    ("Note.UpdatedBy", "/Note/UpdatedBy", Chars(1, 512), false),
    (
        "RelatedFinding.Id",
        "/RelatedFindings/0/Id",
        Chars(1, 512),
        false,
    ),
    (
        "RelatedFinding.ProductArn",
        "/RelatedFindings/0/ProductArn",
        ARN,
        false,
    ),
    ("Malware.Name", "/Malware/0/Name", Chars(1, 64), false),
    ("Malware.Path", "/Malware/0/Path", Chars(1, 512), false),
    ("ProcessDetails.Name", "/Process/Name", Chars(1, 64), false),
    ("ProcessDetails.Path", "/Process/Path", Chars(1, 512), false),
    ("Network.Protocol", "/Network/Protocol", Chars(1, 16), false),
    (
        "Network.SourceDomain",
        "/Network/SourceDomain",
        Chars(1, 128),
        false,
    ),
    (
        "Network.DestinationDomain",
        "/Network/DestinationDomain",
        Chars(1, 128),
        false,
    ),
    ("Network.SourcePort", "/Network/SourcePort", PORT, false),
    (
        "Network.DestinationPort",
        "/Network/DestinationPort",
        PORT,
        false,
    ),
    (
        "Network.SourceMac",
        "/Network/SourceMac",
        Text("00:0d:83:b1:c0:8e", "000d83b1c08e"),
        false,
    ),
    (
        "PortRange.Begin",
        "/Network/OpenPortRange/Begin",
        PORT,
        false,
    ),
    ("PortRange.End", "/Network/OpenPortRange/End", PORT, false),
    (
        "NetworkPathComponent.ComponentId",
        "/NetworkPath/0/ComponentId",
        Chars(1, 32),
        false,
    ),
    (
        "NetworkPathComponent.ComponentType",
        "/NetworkPath/0/ComponentType",
        Chars(1, 32),
        false,
    ),
    (
        "NetworkHeader.Protocol",
        "/NetworkPath/0/Egress/Protocol",
        Chars(1, 16),
        false,
    ),
    ("Threat.Name", "/Threats/0/Name", Chars(1, 128), false),
    (
        "Threat.Severity",
        "/Threats/0/Severity",
        Chars(1, 128),
        false,
    ),
    (
        "Threat.FilePaths",
        "/Threats/0/FilePaths",
        Items(1, 5),
        false,
    ),
    (
        "FilePaths.FilePath",
        "/Threats/0/FilePaths/0/FilePath",
        Chars(1, 128),
        false,
    ),
    (
        "FilePaths.FileName",
        "/Threats/0/FilePaths/0/FileName",
        Chars(1, 128),
        false,
    ),
    (
        "FilePaths.ResourceId",
        "/Threats/0/FilePaths/0/ResourceId",
        Chars(1, 128),
        false,
    ),
    (
        "FilePaths.Hash",
        "/Threats/0/FilePaths/0/Hash",
        Chars(1, 128),
        false,
    ),
    (
        "ThreatIntelIndicator.Value",
        "/ThreatIntelIndicators/0/Value",
        Chars(1, 512),
        false,
    ),
    (
        "ThreatIntelIndicator.Source",
        "/ThreatIntelIndicators/0/Source",
        Chars(1, 64),
        false,
    ),
    (
        "NetworkConnectionAction.Protocol",
        "/Action/NetworkConnectionAction/Protocol",
        Chars(1, 64),
        false,
    ),
    (
        "DnsRequestAction.Domain",
        "/Action/DnsRequestAction/Domain",
        Chars(1, 128),
        false,
    ),
    (
        "DnsRequestAction.Protocol",
        "/Action/DnsRequestAction/Protocol",
        Chars(1, 64),
        false,
    ),
    (
        "AwsApiCallAction.Api",
        "/Action/AwsApiCallAction/Api",
        Chars(1, 128),
        false,
    ),
    (
        "AwsApiCallAction.ServiceName",
        "/Action/AwsApiCallAction/ServiceName",
        Chars(1, 128),
        false,
    ),
    (
        "AwsApiCallActionDomainDetails.Domain",
        "/Action/AwsApiCallAction/DomainDetails/Domain",
        Chars(1, 128),
        false,
    ),
    (
        "ActionLocalPortDetails.PortName",
        "/Action/NetworkConnectionAction/LocalPortDetails/PortName",
        Chars(1, 128),
        false,
    ),
    (
        "ActionRemotePortDetails.PortName",
        "/Action/NetworkConnectionAction/RemotePortDetails/PortName",
        Chars(1, 128),
        false,
    ),
    ("PatchSummary.Id", "/PatchSummary/Id", Chars(1, 256), false),
    ("PatchSummary.Id", "/PatchSummary/Id", Chars(20, 128), true),
    (
        "PatchSummary.Operation",
        "/PatchSummary/Operation",
        Chars(1, 256),
        false,
    ),
    (
        "PatchSummary.RebootOption",
        "/PatchSummary/RebootOption",
        Chars(1, 256),
        false,
    ),
    (
        "PatchSummary.InstalledCount",
        "/PatchSummary/InstalledCount",
        COUNT,
        false,
    ),
    (
        "PatchSummary.MissingCount",
        "/PatchSummary/MissingCount",
        COUNT,
        false,
    ),
    (
        "PatchSummary.FailedCount",
        "/PatchSummary/FailedCount",
        COUNT,
        false,
    ),
    (
        "PatchSummary.InstalledOtherCount",
        "/PatchSummary/InstalledOtherCount",
        COUNT,
        false,
    ),
    (
        "PatchSummary.InstalledRejectedCount",
        "/PatchSummary/InstalledRejectedCount",
        COUNT,
        false,
    ),
    (
        "PatchSummary.InstalledPendingReboot",
        "/PatchSummary/InstalledPendingReboot",
        COUNT,
        false,
    ),
    (
        "Vulnerability.Id",
        "/Vulnerabilities/0/Id",
        Chars(1, 128),
        false,
    ),
    (
        "Vulnerability.Id",
        "/Vulnerabilities/0/Id",
        MaxChars(32),
        true,
    ),
    (
        "VulnerabilityVendor.Name",
        "/Vulnerabilities/0/Vendor/Name",
        Chars(1, 32),
        false,
    ),
    (
        "VulnerabilityVendor.VendorSeverity",
        "/Vulnerabilities/0/Vendor/VendorSeverity",
        Chars(1, 32),
        false,
    ),
    (
        "Adjustment.Reason",
        "/Vulnerabilities/0/Cvss/0/Adjustments/0/Reason",
        Chars(1, 512),
        false,
    ),
    (
        "Sequence.Actors",
        "/Detection/Sequence/Actors",
        Items(0, 10),
        false,
    ),
    (
        "Sequence.Endpoints",
        "/Detection/Sequence/Endpoints",
        Items(0, 10),
        false,
    ),
    (
        "Sequence.Signals",
        "/Detection/Sequence/Signals",
        Items(1, 100),
        false,
    ),
    (
        "Sequence.SequenceIndicators",
        "/Detection/Sequence/SequenceIndicators",
        Items(0, 100),
        false,
    ),
    (
        "Signal.SignalIndicators",
        "/Detection/Sequence/Signals/0/SignalIndicators",
        Items(0, 100),
        false,
    ),
    ("Resource.Id", "/Resources/0/Id", Chars(1, 512), false),
    ("Resource.Type", "/Resources/0/Type", Chars(1, 256), false),
    (
        "Resource.Region",
        "/Resources/0/Region",
        Chars(1, 16),
        false,
    ),
    ("Resource.Tags", "/Resources/0/Tags", Pairs(1, 50), false),
    ("Resource.Tags", "/Resources/0/Tags", KeyChars(128), true),
    ("Resource.Tags", "/Resources/0/Tags", ValueChars(256), false),
    (
        "ResourceDetails.Other",
        "/Resources/0/Details/Other",
        Pairs(0, 50),
        false,
    ),
    (
        "ResourceDetails.Other",
        "/Resources/0/Details/Other",
        KeyChars(127),
        false,
    ),
    (
        "ResourceDetails.Other",
        "/Resources/0/Details/Other",
        ValueChars(1024),
        false,
    ),
    (
        "ResourceDetails.Other",
        "/Resources/0/Details/Other",
        ValueChars(1023),
        true,
    ),
    (
        "ContainerDetails.ImageId",
        "/Resources/0/Details/Container/ImageId",
        Chars(1, 128),
        false,
    ),
    (
        "ContainerDetails.ImageName",
        "/Resources/0/Details/Container/ImageName",
        Chars(1, 128),
        false,
    ),
    (
        "ContainerDetails.Name",
        "/Resources/0/Details/Container/Name",
        Chars(1, 128),
        false,
    ),
    (
        "AwsEc2InstanceDetails.IpV4Addresses",
        "/Resources/0/Details/AwsEc2Instance/IpV4Addresses",
        Items(0, 10),
        false,
    ),
    (
        "AwsEc2InstanceDetails.ImageId",
        "/Resources/0/Details/AwsEc2Instance/ImageId",
        Chars(1, 64),
        false,
    ),
    (
        "AwsEc2InstanceDetails.KeyName",
        "/Resources/0/Details/AwsEc2Instance/KeyName",
        Chars(1, 128),
        false,
    ),
    (
        "AwsEc2InstanceDetails.SubnetId",
        "/Resources/0/Details/AwsEc2Instance/SubnetId",
        Chars(1, 32),
        false,
    ),
    (
        "AwsEc2InstanceDetails.VpcId",
        "/Resources/0/Details/AwsEc2Instance/VpcId",
        Chars(1, 32),
        false,
    ),
    (
        "AwsEc2InstanceDetails.Type",
        "/Resources/0/Details/AwsEc2Instance/Type",
        Chars(1, 16),
        false,
    ),
    (
        "AwsEcrContainerImageDetails.ImageTags",
        "/Resources/0/Details/AwsEcrContainerImage/ImageTags",
        Items(1, 300),
        false,
    ),
    (
        "AwsEcrContainerImageDetails.ImageTags",
        "/Resources/0/Details/AwsEcrContainerImage/ImageTags",
        ItemChars(128),
        false,
    ),
    (
        "AwsEcrContainerImageDetails.RepositoryName",
        "/Resources/0/Details/AwsEcrContainerImage/RepositoryName",
        Chars(2, 256),
        false,
    ),
    (
        "AwsIamAccessKeyDetails.AccessKeyId",
        "/Resources/0/Details/AwsIamAccessKey/AccessKeyId",
        Chars(16, 128),
        false,
    ),
    (
        "AwsIamInstanceProfileRole.AssumeRolePolicyDocument",
        "/Resources/0/Details/AwsIamRole/InstanceProfileList/0/Roles/0/AssumeRolePolicyDocument",
        Text("{}\u{a1}", "{}\u{a0}"),
        false,
    ),
    (
        "AwsIamRoleDetails.AssumeRolePolicyDocument",
        "/Resources/0/Details/AwsIamRole/AssumeRolePolicyDocument",
        Text("{}\u{a1}", "{}\u{a0}"),
        false,
    ),
    (
        "AwsIamUserDetails.UserName",
        "/Resources/0/Details/AwsIamUser/UserName",
        Chars(1, 64),
        false,
    ),
    (
        "AwsCodeBuildProjectDetails.Name",
        "/Resources/0/Details/AwsCodeBuildProject/Name",
        Chars(2, 255),
        false,
    ),
    (
        "AwsCodeBuildProjectDetails.Artifacts",
        "/Resources/0/Details/AwsCodeBuildProject/Artifacts",
        Items(1, 25),
        false,
    ),
    (
        "AwsCodeBuildProjectEnvironment.EnvironmentVariables",
        "/Resources/0/Details/AwsCodeBuildProject/Environment/EnvironmentVariables",
        Items(0, 5),
        false,
    ),
    (
        "AwsEcsServiceCapacityProviderStrategyDetails.Base",
        "/Resources/0/Details/AwsEcsService/CapacityProviderStrategy/0/Base",
        COUNT,
        false,
    ),
    (
        "AwsEcsServiceCapacityProviderStrategyDetails.Weight",
        "/Resources/0/Details/AwsEcsService/CapacityProviderStrategy/0/Weight",
        Number(0, 1000),
        false,
    ),
    // -1 means forever.
    (
        "AwsRedshiftClusterClusterSnapshotCopyStatus.ManualSnapshotRetentionPeriod",
        "/Resources/0/Details/AwsRedshiftCluster/ClusterSnapshotCopyStatus/ManualSnapshotRetentionPeriod",
        Number(-1, 3653),
        false,
    ),
    (
        "AwsRedshiftClusterDetails.ManualSnapshotRetentionPeriod",
        "/Resources/0/Details/AwsRedshiftCluster/ManualSnapshotRetentionPeriod",
        Number(-1, 3653),
        false,
    ),
    (
        "AwsLambdaLayerVersionDetails.CompatibleRuntimes",
        "/Resources/0/Details/AwsLambdaLayerVersion/CompatibleRuntimes",
        Items(0, 5),
        false,
    ),
];

/// Returns values that satisfy the limit and values that violate it.
fn samples(of: Of) -> (Vec<Value>, Vec<Value>) {
    let text = |count: usize| json!("é".repeat(count));
    // The items are distinct and valid as types and as texts. Where objects are required, the type is wrong, and the
    // number of items is still counted.
    let items = |count: usize| json!((0..count).map(|i| format!("TTPs/{i}")).collect::<Vec<_>>());
    let map = |pairs: Vec<(String, String)>| {
        Value::Object(
            pairs
                .into_iter()
                .map(|(key, value)| (key, value.into()))
                .collect(),
        )
    };
    let pairs = |count: usize| {
        map((0..count)
            .map(|i| (format!("a/b/{i}"), "v".into()))
            .collect())
    };
    let key = |key: &str| map(vec![(key.to_owned(), "v".to_owned())]);
    let value = |count: usize| map(vec![("a/b/c".to_owned(), "é".repeat(count))]);
    match of {
        Chars(12, 12) => (
            vec![json!("123456789012")],
            vec![json!("12345678901"), json!("1234567890123")],
        ),
        Chars(min, max) => (
            vec![text(min), text(max)],
            vec![text(min - 1), text(max + 1)],
        ),
        MaxChars(max) => (vec![text(max)], vec![text(max + 1)]),
        Items(0, max) => (vec![items(0), items(max)], vec![items(max + 1)]),
        Items(min, max) => (
            vec![items(min), items(max)],
            vec![items(min - 1), items(max + 1)],
        ),
        ItemChars(max) => (
            vec![json!(["a", "é".repeat(max)])],
            vec![json!(["a", "é".repeat(max + 1)])],
        ),
        Pairs(0, max) => (vec![pairs(0), pairs(max)], vec![pairs(max + 1)]),
        Pairs(min, max) => (
            vec![pairs(min), pairs(max)],
            vec![pairs(min - 1), pairs(max + 1)],
        ),
        KeyChars(max) => (
            vec![key(&"a/".repeat(max)[..max])],
            vec![key(&"a/".repeat(max)[..=max])],
        ),
        ValueChars(max) => (vec![value(1), value(max)], vec![value(max + 1)]),
        Number(min, max) => (
            vec![json!(min), json!(max)],
            vec![json!(min - 1), json!(max + 1)],
        ),
        Text(good, bad) => (vec![json!(good)], vec![json!(bad)]),
        ItemText(good, bad) => (vec![json!([good])], vec![json!([good, bad])]),
        KeyText(good, bad) => (vec![key(good)], vec![key(bad)]),
        Unique(item) => (vec![json!([item])], vec![json!([item, item])]),
    }
}

fn rules(of: Of) -> &'static [Constraint] {
    match of {
        Chars(..) | MaxChars(_) | ItemChars(_) => &[Constraint::Length],
        Items(..) => &[Constraint::Items],
        Pairs(..) => &[Constraint::Pairs],
        KeyChars(_) => &[Constraint::KeyLength],
        ValueChars(_) => &[Constraint::ValueLength],
        Number(..) => &[Constraint::Range],
        Text(..) | ItemText(..) | KeyText(..) => &[Constraint::Pattern, Constraint::Word],
        Unique(_) => &[Constraint::Unique],
    }
}

/// Asserts that a violation of this limit is found at the place or just below it.
#[track_caller]
fn is_violated(pointer: &str, value: &Value, of: Of, level: Level) -> bool {
    let mut document = valid();
    set(&mut document, pointer, value.clone());
    let violations = common::read(&document).validate();
    violations.iter().any(|violation| {
        let below = violation.pointer.strip_prefix(pointer);
        let here = below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        here && violation.level == level && rules(of).contains(&violation.constraint)
    })
}

#[test]
fn every_limit_holds_at_the_limit_and_breaks_one_past_it() {
    let mut tested = 0;
    for &(member, pointer, of, advice) in LIMITS {
        let level = if advice { Level::Advice } else { Level::Error };
        let (good, bad) = samples(of);
        for value in good {
            assert!(
                !is_violated(pointer, &value, of, level),
                "{member} {of:?} refuses {value}"
            );
            tested += 1;
        }
        for value in bad {
            assert!(
                is_violated(pointer, &value, of, level),
                "{member} {of:?} takes {value}"
            );
            tested += 1;
        }
    }
    assert!(tested > 400, "{tested}");
}

fn model() -> Value {
    serde_json::from_str(include_str!("../../codegen/model/model.json")).unwrap()
}

/// Returns every member that has a limit in the model or in its supplement, except timestamps.
fn limited_members() -> BTreeSet<String> {
    let mut members = BTreeSet::new();
    let model = model();
    let shapes = model["shapes"].as_object().unwrap();
    for (shape, described) in shapes {
        let Some(described) = described["members"].as_object() else {
            continue;
        };
        for (name, member) in described {
            let doc = member["doc"].as_object().into_iter().flatten();
            let target = &shapes[member["type"].as_str().unwrap()];
            let bounded = target["min"].is_number() || target["max"].is_number();
            if bounded || doc.filter(|(key, _)| *key != "timestamp").count() > 0 {
                members.insert(format!("{shape}.{name}"));
            }
        }
    }
    let beside: Value =
        serde_json::from_str(include_str!("../../codegen/model/limits.json")).unwrap();
    for limit in beside.as_array().unwrap() {
        let only_deprecated = limit
            .as_object()
            .unwrap()
            .keys()
            .all(|k| k == "at" || k == "deprecated");
        if !only_deprecated {
            members.insert(limit["at"].as_str().unwrap().to_owned());
        }
    }
    members
}

#[test]
fn every_limit_of_the_tables_is_tested_here() {
    let mut tested: BTreeSet<String> = LIMITS.iter().map(|row| row.0.to_owned()).collect();
    // Tested below, since it is a number without integer neighbors.
    tested.insert("Severity.Product".to_owned());
    let limited = limited_members();
    let missing: Vec<_> = tested.symmetric_difference(&limited).collect();
    assert!(missing.is_empty() && limited.len() > 100, "{missing:?}");
}

#[test]
fn the_old_severity_number_is_of_single_precision() {
    for (value, expected) in [(3.4e38, 0), (3.5e38, 1), (-3.5e38, 1)] {
        let violations = common::with("/Severity/Product", json!(value));
        let range = violations
            .iter()
            .filter(|violation| violation.constraint == Constraint::Range);
        assert_eq!(range.count(), expected, "{value}");
    }
}

/// Returns a path from the finding to each structure.
fn ways() -> Vec<(String, String)> {
    let model = model();
    let shapes = &model["shapes"];
    let mut ways = vec![("AwsSecurityFinding".to_owned(), String::new())];
    let mut next = 0;
    while let Some((shape, way)) = ways.get(next).cloned() {
        next += 1;
        let Some(members) = shapes[&shape]["members"].as_object() else {
            continue;
        };
        for (name, member) in members {
            let mut shape = member["type"].as_str().unwrap();
            let mut way = format!("{way}/{name}");
            while let Some(item) = shapes[shape]["item"].as_str() {
                shape = item;
                way.push_str("/0");
            }
            if !ways.iter().any(|(known, _)| known == shape) {
                ways.push((shape.to_owned(), way));
            }
        }
    }
    ways
}

#[test]
fn every_timestamp_must_be_one() {
    let model = model();
    let mut tested = 0;
    for (shape, way) in ways() {
        for (name, member) in model["shapes"][&shape]["members"]
            .as_object()
            .into_iter()
            .flatten()
        {
            if member["doc"]["timestamp"] != true || member["type"] != "NonEmptyString" {
                continue;
            }
            let pointer = format!("{way}/{name}");
            for (text, expected) in [
                ("2026-01-02T03:04:05Z", 0),
                ("2026-01-02T03:04:05.123456789+18:00", 0),
                ("2026-01-02 03:04:05", 1),
                ("2026-01-02", 1),
                ("2026-01-02T03:04:05", 1),
            ] {
                let violations = common::with(&pointer, json!(text));
                let wrong = violations.iter().filter(|violation| {
                    violation.constraint == Constraint::Timestamp && violation.pointer == pointer
                });
                assert_eq!(wrong.count(), expected, "{pointer} {text}");
            }
            tested += 1;
        }
    }
    // The 74th, AwsKmsKeyDetails.CreationDate, is a number.
    assert_eq!(tested, 73);
}

#[test]
fn a_related_finding_may_have_a_long_arn_as_id() {
    for (id, expected) in [
        (format!("arn:{}", "x".repeat(2044)), 0),
        (format!("arn:{}", "x".repeat(2045)), 1),
        ("x".repeat(513), 1),
    ] {
        let violations = common::with("/RelatedFindings/0/Id", json!(id));
        let long = violations
            .iter()
            .filter(|violation| violation.constraint == Constraint::Length);
        assert_eq!(long.count(), expected);
    }
}

#[test]
fn a_length_is_counted_in_code_points() {
    for count in [256, 257] {
        // Two code units of UTF-16 and four bytes each.
        let violations = common::with("/Title", json!("😀".repeat(count)));
        assert_eq!(lines(&violations).len(), count - 256);
    }
}

#[test]
fn a_single_text_has_less_than_32768_bytes() {
    let pointer = "/Resources/0/Details/AwsIamRole/AssumeRolePolicyDocument";
    for (bytes, expected) in [(32_767, 0), (32_768, 1)] {
        let violations = common::with(pointer, json!("x".repeat(bytes)));
        let size = violations
            .iter()
            .filter(|violation| violation.constraint == Constraint::FieldSize);
        assert_eq!(size.count(), expected);
    }
}

#[test]
fn a_finding_has_at_most_240000_bytes() {
    let mut document = valid();
    for i in 0..7 {
        let pointer = format!("/Resources/{i}");
        set(
            &mut document,
            &pointer,
            json!({"Type": "AwsIamRole", "Id": format!("{i}")}),
        );
        let text = "x".repeat(32_767);
        let details = json!({"AwsIamRole": {"AssumeRolePolicyDocument": text}});
        set(&mut document, &format!("{pointer}/Details"), details);
    }
    let rest = 240_000 - document.to_string().len() - r#","ProductFields":{"a/b/c":""}"#.len();
    for (bytes, expected) in [(rest, 0), (rest + 1, 1)] {
        set(
            &mut document,
            "/ProductFields",
            json!({"a/b/c": "x".repeat(bytes)}),
        );
        assert_eq!(document.to_string().len(), 240_000 + bytes - rest);
        let violations = common::read(&document).validate();
        let size: Vec<_> = violations
            .iter()
            .filter(|violation| violation.constraint == Constraint::FindingSize)
            .collect();
        assert_eq!(size.len(), expected);
        for violation in size {
            assert_eq!(
                violation.to_string(),
                "finding: must have at most 240000 bytes, not 240001"
            );
        }
    }
}
