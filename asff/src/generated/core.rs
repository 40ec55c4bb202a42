// Written by asff-codegen from the Security Hub service model. Do not edit.

use crate::shape::{equality, structure};
use crate::words::*;
use crate::{Double, FieldMap, OtherMembers, Timestamp};

/// `AwsSecurityFinding` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct AwsSecurityFinding {
    /// `SchemaVersion`: text. Required.
    pub schema_version: String,
    /// `Id`: text, 1 to 512 characters. Required.
    pub id: String,
    /// `ProductArn`: text, 12 to 2048 characters. Required.
    pub product_arn: String,
    /// `ProductName`: text, 1 to 128 characters.
    pub product_name: Option<String>,
    /// `CompanyName`: text, 1 to 128 characters.
    pub company_name: Option<String>,
    /// `Region`: text, 1 to 16 characters.
    pub region: Option<String>,
    /// `GeneratorId`: text, 1 to 512 characters. Required.
    pub generator_id: String,
    /// `AwsAccountId`: text, exactly 12 characters. Required.
    pub aws_account_id: String,
    /// `Types`: a list, at most 50 items.
    pub types: Option<Vec<String>>,
    /// `FirstObservedAt`: a timestamp.
    pub first_observed_at: Option<Timestamp>,
    /// `LastObservedAt`: a timestamp.
    pub last_observed_at: Option<Timestamp>,
    /// `CreatedAt`: a timestamp. Required.
    pub created_at: Timestamp,
    /// `UpdatedAt`: a timestamp. Required.
    pub updated_at: Timestamp,
    /// `Severity`: an object.
    pub severity: Option<Severity>,
    /// `Confidence`: a whole number of 32 bits, from 0 to 100.
    pub confidence: Option<i32>,
    /// `Criticality`: a whole number of 32 bits.
    pub criticality: Option<i32>,
    /// `Title`: text, 1 to 256 characters. Required.
    pub title: String,
    /// `Description`: text, 1 to 1024 characters. Required.
    pub description: String,
    /// `Remediation`: an object.
    pub remediation: Option<Remediation>,
    /// `SourceUrl`: text.
    pub source_url: Option<String>,
    /// `ProductFields`: a map from text to text, at most 50 pairs, keys of at most 128 characters, values of at most 2048 characters.
    pub product_fields: Option<FieldMap>,
    /// `UserDefinedFields`: a map from text to text, at most 50 pairs, keys of at most 128 characters, values of at most 1024 characters.
    pub user_defined_fields: Option<FieldMap>,
    /// `Malware`: a list, at most 5 items.
    pub malware: Option<Vec<Malware>>,
    /// `Network`: an object. Deprecated.
    pub network: Option<Box<Network>>,
    /// `NetworkPath`: a list.
    pub network_path: Option<Vec<NetworkPathComponent>>,
    /// `Process`: an object.
    pub process: Option<Box<ProcessDetails>>,
    /// `Threats`: a list, 1 to 32 items.
    pub threats: Option<Vec<Threat>>,
    /// `ThreatIntelIndicators`: a list, 1 to 5 items.
    pub threat_intel_indicators: Option<Vec<ThreatIntelIndicator>>,
    /// `Resources`: a list, 1 to 32 items. Required.
    pub resources: Vec<Resource>,
    /// `Compliance`: an object.
    pub compliance: Option<Box<Compliance>>,
    /// `VerificationState`: one of the listed words.
    pub verification_state: Option<VerificationState>,
    /// `WorkflowState`: one of the listed words. Deprecated.
    pub workflow_state: Option<WorkflowState>,
    /// `Workflow`: an object.
    pub workflow: Option<Workflow>,
    /// `RecordState`: one of the listed words.
    pub record_state: Option<RecordState>,
    /// `RelatedFindings`: a list, 1 to 10 items.
    pub related_findings: Option<Vec<RelatedFinding>>,
    /// `Note`: an object.
    pub note: Option<Note>,
    /// `Vulnerabilities`: a list.
    pub vulnerabilities: Option<Vec<Vulnerability>>,
    /// `PatchSummary`: an object.
    pub patch_summary: Option<Box<PatchSummary>>,
    /// `Action`: an object.
    pub action: Option<Box<Action>>,
    /// `FindingProviderFields`: an object.
    pub finding_provider_fields: Option<FindingProviderFields>,
    /// `Sample`: true or false.
    pub sample: Option<bool>,
    /// `GeneratorDetails`: an object.
    pub generator_details: Option<Box<GeneratorDetails>>,
    /// `ProcessedAt`: a timestamp.
    pub processed_at: Option<Timestamp>,
    /// `AwsAccountName`: text, 1 to 50 characters.
    pub aws_account_name: Option<String>,
    /// `Detection`: an object.
    pub detection: Option<Box<Detection>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl AwsSecurityFinding {
    /// A finding with its required members, of [`limits::SCHEMA_VERSION`](crate::limits::SCHEMA_VERSION) and without a resource; at least one must be added.
    #[expect(clippy::too_many_arguments, reason = "the format requires them all")]
    pub fn new(
        id: impl Into<String>,
        product_arn: impl Into<String>,
        generator_id: impl Into<String>,
        aws_account_id: impl Into<String>,
        created_at: impl Into<Timestamp>,
        updated_at: impl Into<Timestamp>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            schema_version: crate::limits::SCHEMA_VERSION.to_owned(),
            id: id.into(),
            product_arn: product_arn.into(),
            product_name: None,
            company_name: None,
            region: None,
            generator_id: generator_id.into(),
            aws_account_id: aws_account_id.into(),
            types: None,
            first_observed_at: None,
            last_observed_at: None,
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            severity: None,
            confidence: None,
            criticality: None,
            title: title.into(),
            description: description.into(),
            remediation: None,
            source_url: None,
            product_fields: None,
            user_defined_fields: None,
            malware: None,
            network: None,
            network_path: None,
            process: None,
            threats: None,
            threat_intel_indicators: None,
            resources: Vec::new(),
            compliance: None,
            verification_state: None,
            workflow_state: None,
            workflow: None,
            record_state: None,
            related_findings: None,
            note: None,
            vulnerabilities: None,
            patch_summary: None,
            action: None,
            finding_provider_fields: None,
            sample: None,
            generator_details: None,
            processed_at: None,
            aws_account_name: None,
            detection: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(AwsSecurityFinding {
    0 schema_version "SchemaVersion" required 0,
    1 id "Id" required 1,
    2 product_arn "ProductArn" required 2,
    3 product_name "ProductName",
    4 company_name "CompanyName",
    5 region "Region",
    6 generator_id "GeneratorId" required 3,
    7 aws_account_id "AwsAccountId" required 4,
    8 types "Types",
    9 first_observed_at "FirstObservedAt",
    10 last_observed_at "LastObservedAt",
    11 created_at "CreatedAt" required 5,
    12 updated_at "UpdatedAt" required 6,
    13 severity "Severity",
    14 confidence "Confidence",
    15 criticality "Criticality",
    16 title "Title" required 7,
    17 description "Description" required 8,
    18 remediation "Remediation",
    19 source_url "SourceUrl",
    20 product_fields "ProductFields",
    21 user_defined_fields "UserDefinedFields",
    22 malware "Malware",
    23 network "Network",
    24 network_path "NetworkPath",
    25 process "Process",
    26 threats "Threats",
    27 threat_intel_indicators "ThreatIntelIndicators",
    28 resources "Resources" required 9,
    29 compliance "Compliance",
    30 verification_state "VerificationState",
    31 workflow_state "WorkflowState",
    32 workflow "Workflow",
    33 record_state "RecordState",
    34 related_findings "RelatedFindings",
    35 note "Note",
    36 vulnerabilities "Vulnerabilities",
    37 patch_summary "PatchSummary",
    38 action "Action",
    39 finding_provider_fields "FindingProviderFields",
    40 sample "Sample",
    41 generator_details "GeneratorDetails",
    42 processed_at "ProcessedAt",
    43 aws_account_name "AwsAccountName",
    44 detection "Detection",
});

equality!(AwsSecurityFinding { schema_version 0 id 1 product_arn 2 generator_id 3 aws_account_id 4 created_at 5 updated_at 6 title 7 description 8 resources 9 } { product_name company_name region types first_observed_at last_observed_at severity confidence criticality remediation source_url product_fields user_defined_fields malware network network_path process threats threat_intel_indicators compliance verification_state workflow_state workflow record_state related_findings note vulnerabilities patch_summary action finding_provider_fields sample generator_details processed_at aws_account_name detection });

/// `Severity` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Severity {
    /// `Product`: a number. Deprecated.
    pub product: Option<Double>,
    /// `Label`: one of the listed words.
    pub label: Option<SeverityLabel>,
    /// `Normalized`: a whole number of 32 bits, from 0 to 100.
    pub normalized: Option<i32>,
    /// `Original`: text, 1 to 64 characters.
    pub original: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Severity {
    0 product "Product",
    1 label "Label",
    2 normalized "Normalized",
    3 original "Original",
});

/// `Remediation` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Remediation {
    /// `Recommendation`: an object.
    pub recommendation: Option<Recommendation>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Remediation {
    0 recommendation "Recommendation",
});

/// `Network` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// `Direction`: one of the listed words.
    pub direction: Option<NetworkDirection>,
    /// `Protocol`: text, 1 to 16 characters.
    pub protocol: Option<String>,
    /// `OpenPortRange`: an object.
    pub open_port_range: Option<Box<PortRange>>,
    /// `SourceIpV4`: text.
    pub source_ip_v4: Option<String>,
    /// `SourceIpV6`: text.
    pub source_ip_v6: Option<String>,
    /// `SourcePort`: a whole number of 32 bits.
    pub source_port: Option<i32>,
    /// `SourceDomain`: text, 1 to 128 characters.
    pub source_domain: Option<String>,
    /// `SourceMac`: text.
    pub source_mac: Option<String>,
    /// `DestinationIpV4`: text.
    pub destination_ip_v4: Option<String>,
    /// `DestinationIpV6`: text.
    pub destination_ip_v6: Option<String>,
    /// `DestinationPort`: a whole number of 32 bits.
    pub destination_port: Option<i32>,
    /// `DestinationDomain`: text, 1 to 128 characters.
    pub destination_domain: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Network {
    0 direction "Direction",
    1 protocol "Protocol",
    2 open_port_range "OpenPortRange",
    3 source_ip_v4 "SourceIpV4",
    4 source_ip_v6 "SourceIpV6",
    5 source_port "SourcePort",
    6 source_domain "SourceDomain",
    7 source_mac "SourceMac",
    8 destination_ip_v4 "DestinationIpV4",
    9 destination_ip_v6 "DestinationIpV6",
    10 destination_port "DestinationPort",
    11 destination_domain "DestinationDomain",
});

/// `ProcessDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessDetails {
    /// `Name`: text, 1 to 64 characters.
    pub name: Option<String>,
    /// `Path`: text, 1 to 512 characters.
    pub path: Option<String>,
    /// `Pid`: a whole number of 32 bits.
    pub pid: Option<i32>,
    /// `ParentPid`: a whole number of 32 bits.
    pub parent_pid: Option<i32>,
    /// `LaunchedAt`: a timestamp.
    pub launched_at: Option<Timestamp>,
    /// `TerminatedAt`: a timestamp.
    pub terminated_at: Option<Timestamp>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ProcessDetails {
    0 name "Name",
    1 path "Path",
    2 pid "Pid",
    3 parent_pid "ParentPid",
    4 launched_at "LaunchedAt",
    5 terminated_at "TerminatedAt",
});

/// `Compliance` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compliance {
    /// `Status`: one of the listed words.
    pub status: Option<ComplianceStatus>,
    /// `RelatedRequirements`: a list, at most 32 items.
    pub related_requirements: Option<Vec<String>>,
    /// `StatusReasons`: a list.
    pub status_reasons: Option<Vec<StatusReason>>,
    /// `SecurityControlId`: text.
    pub security_control_id: Option<String>,
    /// `AssociatedStandards`: a list.
    pub associated_standards: Option<Vec<AssociatedStandard>>,
    /// `SecurityControlParameters`: a list.
    pub security_control_parameters: Option<Vec<SecurityControlParameter>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Compliance {
    0 status "Status",
    1 related_requirements "RelatedRequirements",
    2 status_reasons "StatusReasons",
    3 security_control_id "SecurityControlId",
    4 associated_standards "AssociatedStandards",
    5 security_control_parameters "SecurityControlParameters",
});

/// `Workflow` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// `Status`: one of the listed words.
    pub status: Option<WorkflowStatus>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Workflow {
    0 status "Status",
});

/// `Note` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct Note {
    /// `Text`: text, 1 to 512 characters. Required.
    pub text: String,
    /// `UpdatedBy`: text. Required.
    pub updated_by: String,
    /// `UpdatedAt`: a timestamp. Required.
    pub updated_at: Timestamp,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl Note {
    /// Makes the structure from its required members.
    pub fn new(
        text: impl Into<String>,
        updated_by: impl Into<String>,
        updated_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            text: text.into(),
            updated_by: updated_by.into(),
            updated_at: updated_at.into(),
            other_members: OtherMembers::new(),
        }
    }
}

structure!(Note {
    0 text "Text" required 0,
    1 updated_by "UpdatedBy" required 1,
    2 updated_at "UpdatedAt" required 2,
});

equality!(Note { text 0 updated_by 1 updated_at 2 } { });

/// `PatchSummary` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct PatchSummary {
    /// `Id`: text, 1 to 256 characters. Required.
    pub id: String,
    /// `InstalledCount`: a whole number of 32 bits.
    pub installed_count: Option<i32>,
    /// `MissingCount`: a whole number of 32 bits.
    pub missing_count: Option<i32>,
    /// `FailedCount`: a whole number of 32 bits.
    pub failed_count: Option<i32>,
    /// `InstalledOtherCount`: a whole number of 32 bits.
    pub installed_other_count: Option<i32>,
    /// `InstalledRejectedCount`: a whole number of 32 bits.
    pub installed_rejected_count: Option<i32>,
    /// `InstalledPendingReboot`: a whole number of 32 bits.
    pub installed_pending_reboot: Option<i32>,
    /// `OperationStartTime`: a timestamp.
    pub operation_start_time: Option<Timestamp>,
    /// `OperationEndTime`: a timestamp.
    pub operation_end_time: Option<Timestamp>,
    /// `RebootOption`: text, 1 to 256 characters.
    pub reboot_option: Option<String>,
    /// `Operation`: text, 1 to 256 characters.
    pub operation: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl PatchSummary {
    /// Makes the structure from its required members.
    pub fn new(
        id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            installed_count: None,
            missing_count: None,
            failed_count: None,
            installed_other_count: None,
            installed_rejected_count: None,
            installed_pending_reboot: None,
            operation_start_time: None,
            operation_end_time: None,
            reboot_option: None,
            operation: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(PatchSummary {
    0 id "Id" required 0,
    1 installed_count "InstalledCount",
    2 missing_count "MissingCount",
    3 failed_count "FailedCount",
    4 installed_other_count "InstalledOtherCount",
    5 installed_rejected_count "InstalledRejectedCount",
    6 installed_pending_reboot "InstalledPendingReboot",
    7 operation_start_time "OperationStartTime",
    8 operation_end_time "OperationEndTime",
    9 reboot_option "RebootOption",
    10 operation "Operation",
});

equality!(PatchSummary { id 0 } { installed_count missing_count failed_count installed_other_count installed_rejected_count installed_pending_reboot operation_start_time operation_end_time reboot_option operation });

/// `Action` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// `ActionType`: text.
    pub action_type: Option<String>,
    /// `NetworkConnectionAction`: an object.
    pub network_connection_action: Option<Box<NetworkConnectionAction>>,
    /// `AwsApiCallAction`: an object.
    pub aws_api_call_action: Option<Box<AwsApiCallAction>>,
    /// `DnsRequestAction`: an object.
    pub dns_request_action: Option<Box<DnsRequestAction>>,
    /// `PortProbeAction`: an object.
    pub port_probe_action: Option<Box<PortProbeAction>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Action {
    0 action_type "ActionType",
    1 network_connection_action "NetworkConnectionAction",
    2 aws_api_call_action "AwsApiCallAction",
    3 dns_request_action "DnsRequestAction",
    4 port_probe_action "PortProbeAction",
});

/// `FindingProviderFields` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingProviderFields {
    /// `Confidence`: a whole number of 32 bits, from 0 to 100.
    pub confidence: Option<i32>,
    /// `Criticality`: a whole number of 32 bits.
    pub criticality: Option<i32>,
    /// `RelatedFindings`: a list.
    pub related_findings: Option<Vec<RelatedFinding>>,
    /// `Severity`: an object.
    pub severity: Option<FindingProviderSeverity>,
    /// `Types`: a list.
    pub types: Option<Vec<String>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(FindingProviderFields {
    0 confidence "Confidence",
    1 criticality "Criticality",
    2 related_findings "RelatedFindings",
    3 severity "Severity",
    4 types "Types",
});

/// `GeneratorDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratorDetails {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Labels`: a list, 0 to 10 items.
    pub labels: Option<Vec<String>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(GeneratorDetails {
    0 name "Name",
    1 description "Description",
    2 labels "Labels",
});

/// `Detection` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detection {
    /// `Sequence`: an object.
    pub sequence: Option<Box<Sequence>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Detection {
    0 sequence "Sequence",
});

/// `Recommendation` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recommendation {
    /// `Text`: text, 1 to 512 characters.
    pub text: Option<String>,
    /// `Url`: text.
    pub url: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Recommendation {
    0 text "Text",
    1 url "Url",
});

/// `Malware` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct Malware {
    /// `Name`: text, 1 to 64 characters. Required.
    pub name: String,
    /// `Type`: one of the listed words.
    pub r#type: Option<MalwareType>,
    /// `Path`: text, 1 to 512 characters.
    pub path: Option<String>,
    /// `State`: one of the listed words.
    pub state: Option<MalwareState>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl Malware {
    /// Makes the structure from its required members.
    pub fn new(
        name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: None,
            path: None,
            state: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(Malware {
    0 name "Name" required 0,
    1 r#type "Type",
    2 path "Path",
    3 state "State",
});

equality!(Malware { name 0 } { r#type path state });

/// `PortRange` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRange {
    /// `Begin`: a whole number of 32 bits.
    pub begin: Option<i32>,
    /// `End`: a whole number of 32 bits.
    pub end: Option<i32>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(PortRange {
    0 begin "Begin",
    1 end "End",
});

/// `NetworkPathComponent` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPathComponent {
    /// `ComponentId`: text, 1 to 32 characters.
    pub component_id: Option<String>,
    /// `ComponentType`: text, 1 to 32 characters.
    pub component_type: Option<String>,
    /// `Egress`: an object.
    pub egress: Option<Box<NetworkHeader>>,
    /// `Ingress`: an object.
    pub ingress: Option<Box<NetworkHeader>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkPathComponent {
    0 component_id "ComponentId",
    1 component_type "ComponentType",
    2 egress "Egress",
    3 ingress "Ingress",
});

/// `Threat` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Threat {
    /// `Name`: text, 1 to 128 characters.
    pub name: Option<String>,
    /// `Severity`: text, 1 to 128 characters.
    pub severity: Option<String>,
    /// `ItemCount`: a whole number of 32 bits.
    pub item_count: Option<i32>,
    /// `FilePaths`: a list, 1 to 5 items.
    pub file_paths: Option<Vec<FilePaths>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Threat {
    0 name "Name",
    1 severity "Severity",
    2 item_count "ItemCount",
    3 file_paths "FilePaths",
});

/// `ThreatIntelIndicator` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatIntelIndicator {
    /// `Type`: one of the listed words.
    pub r#type: Option<ThreatIntelIndicatorType>,
    /// `Value`: text, 1 to 512 characters.
    pub value: Option<String>,
    /// `Category`: one of the listed words.
    pub category: Option<ThreatIntelIndicatorCategory>,
    /// `LastObservedAt`: a timestamp.
    pub last_observed_at: Option<Timestamp>,
    /// `Source`: text, 1 to 64 characters.
    pub source: Option<String>,
    /// `SourceUrl`: text.
    pub source_url: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ThreatIntelIndicator {
    0 r#type "Type",
    1 value "Value",
    2 category "Category",
    3 last_observed_at "LastObservedAt",
    4 source "Source",
    5 source_url "SourceUrl",
});

/// `Resource` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `Type`: text, 1 to 256 characters. Required.
    pub r#type: String,
    /// `Id`: text. Required.
    pub id: String,
    /// `Partition`: one of the listed words.
    pub partition: Option<Partition>,
    /// `Region`: text, 1 to 16 characters.
    pub region: Option<String>,
    /// `Provider`: one of the listed words.
    pub provider: Option<CloudProviderName>,
    /// `Owner`: an object.
    pub owner: Option<Box<ResourceOwner>>,
    /// `ResourceRole`: text.
    pub resource_role: Option<String>,
    /// `Tags`: a map from text to text.
    pub tags: Option<FieldMap>,
    /// `DataClassification`: an object.
    pub data_classification: Option<Box<DataClassificationDetails>>,
    /// `Details`: an object.
    pub details: Option<Box<ResourceDetails>>,
    /// `ApplicationName`: text.
    pub application_name: Option<String>,
    /// `ApplicationArn`: text.
    pub application_arn: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl Resource {
    /// Makes the structure from its required members.
    pub fn new(
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
            partition: None,
            region: None,
            provider: None,
            owner: None,
            resource_role: None,
            tags: None,
            data_classification: None,
            details: None,
            application_name: None,
            application_arn: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(Resource {
    0 r#type "Type" required 0,
    1 id "Id" required 1,
    2 partition "Partition",
    3 region "Region",
    4 provider "Provider",
    5 owner "Owner",
    6 resource_role "ResourceRole",
    7 tags "Tags",
    8 data_classification "DataClassification",
    9 details "Details",
    10 application_name "ApplicationName",
    11 application_arn "ApplicationArn",
});

equality!(Resource { r#type 0 id 1 } { partition region provider owner resource_role tags data_classification details application_name application_arn });

/// `RelatedFinding` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedFinding {
    /// `ProductArn`: text. Required.
    pub product_arn: String,
    /// `Id`: text. Required.
    pub id: String,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl RelatedFinding {
    /// Makes the structure from its required members.
    pub fn new(
        product_arn: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            product_arn: product_arn.into(),
            id: id.into(),
            other_members: OtherMembers::new(),
        }
    }
}

structure!(RelatedFinding {
    0 product_arn "ProductArn" required 0,
    1 id "Id" required 1,
});

equality!(RelatedFinding { product_arn 0 id 1 } { });

/// `Vulnerability` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct Vulnerability {
    /// `Id`: text. Required.
    pub id: String,
    /// `VulnerablePackages`: a list.
    pub vulnerable_packages: Option<Vec<SoftwarePackage>>,
    /// `Cvss`: a list.
    pub cvss: Option<Vec<Cvss>>,
    /// `RelatedVulnerabilities`: a list.
    pub related_vulnerabilities: Option<Vec<String>>,
    /// `Vendor`: an object.
    pub vendor: Option<Box<VulnerabilityVendor>>,
    /// `ReferenceUrls`: a list.
    pub reference_urls: Option<Vec<String>>,
    /// `FixAvailable`: one of the listed words.
    pub fix_available: Option<VulnerabilityFixAvailable>,
    /// `EpssScore`: a number.
    pub epss_score: Option<Double>,
    /// `ExploitAvailable`: one of the listed words.
    pub exploit_available: Option<VulnerabilityExploitAvailable>,
    /// `LastKnownExploitAt`: text.
    pub last_known_exploit_at: Option<String>,
    /// `CodeVulnerabilities`: a list.
    pub code_vulnerabilities: Option<Vec<VulnerabilityCodeVulnerabilities>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl Vulnerability {
    /// Makes the structure from its required members.
    pub fn new(
        id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            vulnerable_packages: None,
            cvss: None,
            related_vulnerabilities: None,
            vendor: None,
            reference_urls: None,
            fix_available: None,
            epss_score: None,
            exploit_available: None,
            last_known_exploit_at: None,
            code_vulnerabilities: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(Vulnerability {
    0 id "Id" required 0,
    1 vulnerable_packages "VulnerablePackages",
    2 cvss "Cvss",
    3 related_vulnerabilities "RelatedVulnerabilities",
    4 vendor "Vendor",
    5 reference_urls "ReferenceUrls",
    6 fix_available "FixAvailable",
    7 epss_score "EpssScore",
    8 exploit_available "ExploitAvailable",
    9 last_known_exploit_at "LastKnownExploitAt",
    10 code_vulnerabilities "CodeVulnerabilities",
});

equality!(Vulnerability { id 0 } { vulnerable_packages cvss related_vulnerabilities vendor reference_urls fix_available epss_score exploit_available last_known_exploit_at code_vulnerabilities });

/// `NetworkConnectionAction` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConnectionAction {
    /// `ConnectionDirection`: text.
    pub connection_direction: Option<String>,
    /// `RemoteIpDetails`: an object.
    pub remote_ip_details: Option<Box<ActionRemoteIpDetails>>,
    /// `RemotePortDetails`: an object.
    pub remote_port_details: Option<Box<ActionRemotePortDetails>>,
    /// `LocalPortDetails`: an object.
    pub local_port_details: Option<Box<ActionLocalPortDetails>>,
    /// `Protocol`: text, 1 to 64 characters.
    pub protocol: Option<String>,
    /// `Blocked`: true or false.
    pub blocked: Option<bool>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkConnectionAction {
    0 connection_direction "ConnectionDirection",
    1 remote_ip_details "RemoteIpDetails",
    2 remote_port_details "RemotePortDetails",
    3 local_port_details "LocalPortDetails",
    4 protocol "Protocol",
    5 blocked "Blocked",
});

/// `AwsApiCallAction` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiCallAction {
    /// `Api`: text, at most 128 characters.
    pub api: Option<String>,
    /// `ServiceName`: text, at most 128 characters.
    pub service_name: Option<String>,
    /// `CallerType`: text.
    pub caller_type: Option<String>,
    /// `RemoteIpDetails`: an object.
    pub remote_ip_details: Option<Box<ActionRemoteIpDetails>>,
    /// `DomainDetails`: an object.
    pub domain_details: Option<Box<AwsApiCallActionDomainDetails>>,
    /// `AffectedResources`: a map from text to text.
    pub affected_resources: Option<FieldMap>,
    /// `FirstSeen`: a timestamp.
    pub first_seen: Option<Timestamp>,
    /// `LastSeen`: a timestamp.
    pub last_seen: Option<Timestamp>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(AwsApiCallAction {
    0 api "Api",
    1 service_name "ServiceName",
    2 caller_type "CallerType",
    3 remote_ip_details "RemoteIpDetails",
    4 domain_details "DomainDetails",
    5 affected_resources "AffectedResources",
    6 first_seen "FirstSeen",
    7 last_seen "LastSeen",
});

/// `DnsRequestAction` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsRequestAction {
    /// `Domain`: text, at most 128 characters.
    pub domain: Option<String>,
    /// `Protocol`: text, 1 to 64 characters.
    pub protocol: Option<String>,
    /// `Blocked`: true or false.
    pub blocked: Option<bool>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(DnsRequestAction {
    0 domain "Domain",
    1 protocol "Protocol",
    2 blocked "Blocked",
});

/// `PortProbeAction` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortProbeAction {
    /// `PortProbeDetails`: a list.
    pub port_probe_details: Option<Vec<PortProbeDetail>>,
    /// `Blocked`: true or false.
    pub blocked: Option<bool>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(PortProbeAction {
    0 port_probe_details "PortProbeDetails",
    1 blocked "Blocked",
});

/// `FindingProviderSeverity` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingProviderSeverity {
    /// `Label`: one of the listed words.
    pub label: Option<SeverityLabel>,
    /// `Original`: text, 1 to 64 characters.
    pub original: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(FindingProviderSeverity {
    0 label "Label",
    1 original "Original",
});

/// `Sequence` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sequence {
    /// `Uid`: text.
    pub uid: Option<String>,
    /// `Actors`: a list.
    pub actors: Option<Vec<Actor>>,
    /// `Endpoints`: a list.
    pub endpoints: Option<Vec<NetworkEndpoint>>,
    /// `Signals`: a list.
    pub signals: Option<Vec<Signal>>,
    /// `SequenceIndicators`: a list.
    pub sequence_indicators: Option<Vec<Indicator>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Sequence {
    0 uid "Uid",
    1 actors "Actors",
    2 endpoints "Endpoints",
    3 signals "Signals",
    4 sequence_indicators "SequenceIndicators",
});

/// `NetworkHeader` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkHeader {
    /// `Protocol`: text, 1 to 16 characters.
    pub protocol: Option<String>,
    /// `Destination`: an object.
    pub destination: Option<Box<NetworkPathComponentDetails>>,
    /// `Source`: an object.
    pub source: Option<Box<NetworkPathComponentDetails>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkHeader {
    0 protocol "Protocol",
    1 destination "Destination",
    2 source "Source",
});

/// `ResourceOwner` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceOwner {
    /// `Account`: an object.
    pub account: Option<Box<ResourceOwnerAccount>>,
    /// `Org`: an object.
    pub org: Option<Box<ResourceOwnerOrg>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ResourceOwner {
    0 account "Account",
    1 org "Org",
});

/// `DataClassificationDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataClassificationDetails {
    /// `DetailedResultsLocation`: text.
    pub detailed_results_location: Option<String>,
    /// `Result`: an object.
    pub result: Option<Box<ClassificationResult>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(DataClassificationDetails {
    0 detailed_results_location "DetailedResultsLocation",
    1 result "Result",
});

/// `StatusReason` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusReason {
    /// `ReasonCode`: text. Required.
    pub reason_code: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl StatusReason {
    /// Makes the structure from its required members.
    pub fn new(
        reason_code: impl Into<String>,
    ) -> Self {
        Self {
            reason_code: reason_code.into(),
            description: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(StatusReason {
    0 reason_code "ReasonCode" required 0,
    1 description "Description",
});

equality!(StatusReason { reason_code 0 } { description });

/// `AssociatedStandard` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedStandard {
    /// `StandardsId`: text.
    pub standards_id: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(AssociatedStandard {
    0 standards_id "StandardsId",
});

/// `SecurityControlParameter` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityControlParameter {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Value`: a list.
    pub value: Option<Vec<String>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(SecurityControlParameter {
    0 name "Name",
    1 value "Value",
});

/// `VulnerabilityVendor` of the format.
#[derive(Clone)]
#[non_exhaustive]
pub struct VulnerabilityVendor {
    /// `Name`: text. Required.
    pub name: String,
    /// `Url`: text.
    pub url: Option<String>,
    /// `VendorSeverity`: text.
    pub vendor_severity: Option<String>,
    /// `VendorCreatedAt`: a timestamp.
    pub vendor_created_at: Option<Timestamp>,
    /// `VendorUpdatedAt`: a timestamp.
    pub vendor_updated_at: Option<Timestamp>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl VulnerabilityVendor {
    /// Makes the structure from its required members.
    pub fn new(
        name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            url: None,
            vendor_severity: None,
            vendor_created_at: None,
            vendor_updated_at: None,
            other_members: OtherMembers::new(),
        }
    }
}

structure!(VulnerabilityVendor {
    0 name "Name" required 0,
    1 url "Url",
    2 vendor_severity "VendorSeverity",
    3 vendor_created_at "VendorCreatedAt",
    4 vendor_updated_at "VendorUpdatedAt",
});

equality!(VulnerabilityVendor { name 0 } { url vendor_severity vendor_created_at vendor_updated_at });

/// `ActionRemoteIpDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionRemoteIpDetails {
    /// `IpAddressV4`: text.
    pub ip_address_v4: Option<String>,
    /// `Organization`: an object.
    pub organization: Option<Box<IpOrganizationDetails>>,
    /// `Country`: an object.
    pub country: Option<Box<Country>>,
    /// `City`: an object.
    pub city: Option<Box<City>>,
    /// `GeoLocation`: an object.
    pub geo_location: Option<Box<GeoLocation>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ActionRemoteIpDetails {
    0 ip_address_v4 "IpAddressV4",
    1 organization "Organization",
    2 country "Country",
    3 city "City",
    4 geo_location "GeoLocation",
});

/// `ActionRemotePortDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionRemotePortDetails {
    /// `Port`: a whole number of 32 bits.
    pub port: Option<i32>,
    /// `PortName`: text, at most 128 characters.
    pub port_name: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ActionRemotePortDetails {
    0 port "Port",
    1 port_name "PortName",
});

/// `ActionLocalPortDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionLocalPortDetails {
    /// `Port`: a whole number of 32 bits.
    pub port: Option<i32>,
    /// `PortName`: text, at most 128 characters.
    pub port_name: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ActionLocalPortDetails {
    0 port "Port",
    1 port_name "PortName",
});

/// `AwsApiCallActionDomainDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiCallActionDomainDetails {
    /// `Domain`: text, at most 128 characters.
    pub domain: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(AwsApiCallActionDomainDetails {
    0 domain "Domain",
});

/// `NetworkPathComponentDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPathComponentDetails {
    /// `Address`: a list.
    pub address: Option<Vec<String>>,
    /// `PortRanges`: a list.
    pub port_ranges: Option<Vec<PortRange>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkPathComponentDetails {
    0 address "Address",
    1 port_ranges "PortRanges",
});

/// `FilePaths` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilePaths {
    /// `FilePath`: text, 1 to 128 characters.
    pub file_path: Option<String>,
    /// `FileName`: text, 1 to 128 characters.
    pub file_name: Option<String>,
    /// `ResourceId`: text, 1 to 128 characters.
    pub resource_id: Option<String>,
    /// `Hash`: text, 1 to 128 characters.
    pub hash: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(FilePaths {
    0 file_path "FilePath",
    1 file_name "FileName",
    2 resource_id "ResourceId",
    3 hash "Hash",
});

/// `ResourceOwnerAccount` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceOwnerAccount {
    /// `Id`: text.
    pub id: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ResourceOwnerAccount {
    0 id "Id",
});

/// `ResourceOwnerOrg` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceOwnerOrg {
    /// `Id`: text.
    pub id: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ResourceOwnerOrg {
    0 id "Id",
});

/// `ClassificationResult` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationResult {
    /// `MimeType`: text.
    pub mime_type: Option<String>,
    /// `SizeClassified`: a whole number of 64 bits.
    pub size_classified: Option<i64>,
    /// `AdditionalOccurrences`: true or false.
    pub additional_occurrences: Option<bool>,
    /// `Status`: an object.
    pub status: Option<Box<ClassificationStatus>>,
    /// `SensitiveData`: a list.
    pub sensitive_data: Option<Vec<SensitiveDataResult>>,
    /// `CustomDataIdentifiers`: an object.
    pub custom_data_identifiers: Option<Box<CustomDataIdentifiersResult>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ClassificationResult {
    0 mime_type "MimeType",
    1 size_classified "SizeClassified",
    2 additional_occurrences "AdditionalOccurrences",
    3 status "Status",
    4 sensitive_data "SensitiveData",
    5 custom_data_identifiers "CustomDataIdentifiers",
});

/// `SoftwarePackage` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwarePackage {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Version`: text.
    pub version: Option<String>,
    /// `Epoch`: text.
    pub epoch: Option<String>,
    /// `Release`: text.
    pub release: Option<String>,
    /// `Architecture`: text.
    pub architecture: Option<String>,
    /// `PackageManager`: text.
    pub package_manager: Option<String>,
    /// `FilePath`: text.
    pub file_path: Option<String>,
    /// `FixedInVersion`: text.
    pub fixed_in_version: Option<String>,
    /// `Remediation`: text.
    pub remediation: Option<String>,
    /// `SourceLayerHash`: text.
    pub source_layer_hash: Option<String>,
    /// `SourceLayerArn`: text.
    pub source_layer_arn: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(SoftwarePackage {
    0 name "Name",
    1 version "Version",
    2 epoch "Epoch",
    3 release "Release",
    4 architecture "Architecture",
    5 package_manager "PackageManager",
    6 file_path "FilePath",
    7 fixed_in_version "FixedInVersion",
    8 remediation "Remediation",
    9 source_layer_hash "SourceLayerHash",
    10 source_layer_arn "SourceLayerArn",
});

/// `Cvss` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cvss {
    /// `Version`: text.
    pub version: Option<String>,
    /// `BaseScore`: a number.
    pub base_score: Option<Double>,
    /// `BaseVector`: text.
    pub base_vector: Option<String>,
    /// `Source`: text.
    pub source: Option<String>,
    /// `Adjustments`: a list.
    pub adjustments: Option<Vec<Adjustment>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Cvss {
    0 version "Version",
    1 base_score "BaseScore",
    2 base_vector "BaseVector",
    3 source "Source",
    4 adjustments "Adjustments",
});

/// `VulnerabilityCodeVulnerabilities` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VulnerabilityCodeVulnerabilities {
    /// `Cwes`: a list.
    pub cwes: Option<Vec<String>>,
    /// `FilePath`: an object.
    pub file_path: Option<Box<CodeVulnerabilitiesFilePath>>,
    /// `SourceArn`: text.
    pub source_arn: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(VulnerabilityCodeVulnerabilities {
    0 cwes "Cwes",
    1 file_path "FilePath",
    2 source_arn "SourceArn",
});

/// `IpOrganizationDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpOrganizationDetails {
    /// `Asn`: a whole number of 32 bits.
    pub asn: Option<i32>,
    /// `AsnOrg`: text.
    pub asn_org: Option<String>,
    /// `Isp`: text.
    pub isp: Option<String>,
    /// `Org`: text.
    pub org: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(IpOrganizationDetails {
    0 asn "Asn",
    1 asn_org "AsnOrg",
    2 isp "Isp",
    3 org "Org",
});

/// `Country` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// `CountryCode`: text.
    pub country_code: Option<String>,
    /// `CountryName`: text.
    pub country_name: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Country {
    0 country_code "CountryCode",
    1 country_name "CountryName",
});

/// `City` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct City {
    /// `CityName`: text.
    pub city_name: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(City {
    0 city_name "CityName",
});

/// `GeoLocation` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocation {
    /// `Lon`: a number.
    pub lon: Option<Double>,
    /// `Lat`: a number.
    pub lat: Option<Double>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(GeoLocation {
    0 lon "Lon",
    1 lat "Lat",
});

/// `PortProbeDetail` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortProbeDetail {
    /// `LocalPortDetails`: an object.
    pub local_port_details: Option<Box<ActionLocalPortDetails>>,
    /// `LocalIpDetails`: an object.
    pub local_ip_details: Option<Box<ActionLocalIpDetails>>,
    /// `RemoteIpDetails`: an object.
    pub remote_ip_details: Option<Box<ActionRemoteIpDetails>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(PortProbeDetail {
    0 local_port_details "LocalPortDetails",
    1 local_ip_details "LocalIpDetails",
    2 remote_ip_details "RemoteIpDetails",
});

/// `Actor` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Actor {
    /// `Id`: text.
    pub id: Option<String>,
    /// `User`: an object.
    pub user: Option<Box<ActorUser>>,
    /// `Session`: an object.
    pub session: Option<Box<ActorSession>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Actor {
    0 id "Id",
    1 user "User",
    2 session "Session",
});

/// `NetworkEndpoint` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkEndpoint {
    /// `Id`: text.
    pub id: Option<String>,
    /// `Ip`: text.
    pub ip: Option<String>,
    /// `Domain`: text.
    pub domain: Option<String>,
    /// `Port`: a whole number of 32 bits.
    pub port: Option<i32>,
    /// `Location`: an object.
    pub location: Option<Box<NetworkGeoLocation>>,
    /// `AutonomousSystem`: an object.
    pub autonomous_system: Option<Box<NetworkAutonomousSystem>>,
    /// `Connection`: an object.
    pub connection: Option<Box<NetworkConnection>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkEndpoint {
    0 id "Id",
    1 ip "Ip",
    2 domain "Domain",
    3 port "Port",
    4 location "Location",
    5 autonomous_system "AutonomousSystem",
    6 connection "Connection",
});

/// `Signal` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Signal {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `Id`: text.
    pub id: Option<String>,
    /// `Title`: text.
    pub title: Option<String>,
    /// `ProductArn`: text.
    pub product_arn: Option<String>,
    /// `ResourceIds`: a list.
    pub resource_ids: Option<Vec<String>>,
    /// `SignalIndicators`: a list.
    pub signal_indicators: Option<Vec<Indicator>>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `CreatedAt`: a whole number of 64 bits.
    pub created_at: Option<i64>,
    /// `UpdatedAt`: a whole number of 64 bits.
    pub updated_at: Option<i64>,
    /// `FirstSeenAt`: a whole number of 64 bits.
    pub first_seen_at: Option<i64>,
    /// `LastSeenAt`: a whole number of 64 bits.
    pub last_seen_at: Option<i64>,
    /// `Severity`: a number.
    pub severity: Option<Double>,
    /// `Count`: a whole number of 32 bits.
    pub count: Option<i32>,
    /// `ActorIds`: a list.
    pub actor_ids: Option<Vec<String>>,
    /// `EndpointIds`: a list.
    pub endpoint_ids: Option<Vec<String>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Signal {
    0 r#type "Type",
    1 id "Id",
    2 title "Title",
    3 product_arn "ProductArn",
    4 resource_ids "ResourceIds",
    5 signal_indicators "SignalIndicators",
    6 name "Name",
    7 created_at "CreatedAt",
    8 updated_at "UpdatedAt",
    9 first_seen_at "FirstSeenAt",
    10 last_seen_at "LastSeenAt",
    11 severity "Severity",
    12 count "Count",
    13 actor_ids "ActorIds",
    14 endpoint_ids "EndpointIds",
});

/// `Indicator` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Indicator {
    /// `Key`: text.
    pub key: Option<String>,
    /// `Values`: a list.
    pub values: Option<Vec<String>>,
    /// `Title`: text.
    pub title: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Indicator {
    0 key "Key",
    1 values "Values",
    2 title "Title",
    3 r#type "Type",
});

/// `ClassificationStatus` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationStatus {
    /// `Code`: text.
    pub code: Option<String>,
    /// `Reason`: text.
    pub reason: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ClassificationStatus {
    0 code "Code",
    1 reason "Reason",
});

/// `CustomDataIdentifiersResult` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDataIdentifiersResult {
    /// `Detections`: a list.
    pub detections: Option<Vec<CustomDataIdentifiersDetections>>,
    /// `TotalCount`: a whole number of 64 bits.
    pub total_count: Option<i64>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(CustomDataIdentifiersResult {
    0 detections "Detections",
    1 total_count "TotalCount",
});

/// `CodeVulnerabilitiesFilePath` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeVulnerabilitiesFilePath {
    /// `EndLine`: a whole number of 32 bits.
    pub end_line: Option<i32>,
    /// `FileName`: text.
    pub file_name: Option<String>,
    /// `FilePath`: text.
    pub file_path: Option<String>,
    /// `StartLine`: a whole number of 32 bits.
    pub start_line: Option<i32>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(CodeVulnerabilitiesFilePath {
    0 end_line "EndLine",
    1 file_name "FileName",
    2 file_path "FilePath",
    3 start_line "StartLine",
});

/// `ActionLocalIpDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionLocalIpDetails {
    /// `IpAddressV4`: text.
    pub ip_address_v4: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ActionLocalIpDetails {
    0 ip_address_v4 "IpAddressV4",
});

/// `ActorUser` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorUser {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Uid`: text.
    pub uid: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `CredentialUid`: text.
    pub credential_uid: Option<String>,
    /// `Account`: an object.
    pub account: Option<Box<UserAccount>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ActorUser {
    0 name "Name",
    1 uid "Uid",
    2 r#type "Type",
    3 credential_uid "CredentialUid",
    4 account "Account",
});

/// `ActorSession` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorSession {
    /// `Uid`: text.
    pub uid: Option<String>,
    /// `MfaStatus`: one of the listed words.
    pub mfa_status: Option<ActorSessionMfaStatus>,
    /// `CreatedTime`: a whole number of 64 bits.
    pub created_time: Option<i64>,
    /// `Issuer`: text.
    pub issuer: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ActorSession {
    0 uid "Uid",
    1 mfa_status "MfaStatus",
    2 created_time "CreatedTime",
    3 issuer "Issuer",
});

/// `NetworkGeoLocation` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkGeoLocation {
    /// `City`: text.
    pub city: Option<String>,
    /// `Country`: text.
    pub country: Option<String>,
    /// `Lat`: a number.
    pub lat: Option<Double>,
    /// `Lon`: a number.
    pub lon: Option<Double>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkGeoLocation {
    0 city "City",
    1 country "Country",
    2 lat "Lat",
    3 lon "Lon",
});

/// `NetworkAutonomousSystem` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAutonomousSystem {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Number`: a whole number of 32 bits.
    pub number: Option<i32>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkAutonomousSystem {
    0 name "Name",
    1 number "Number",
});

/// `NetworkConnection` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConnection {
    /// `Direction`: one of the listed words.
    pub direction: Option<ConnectionDirection>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(NetworkConnection {
    0 direction "Direction",
});

/// `SensitiveDataResult` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataResult {
    /// `Category`: text.
    pub category: Option<String>,
    /// `Detections`: a list.
    pub detections: Option<Vec<SensitiveDataDetections>>,
    /// `TotalCount`: a whole number of 64 bits.
    pub total_count: Option<i64>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(SensitiveDataResult {
    0 category "Category",
    1 detections "Detections",
    2 total_count "TotalCount",
});

/// `Adjustment` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Adjustment {
    /// `Metric`: text.
    pub metric: Option<String>,
    /// `Reason`: text.
    pub reason: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Adjustment {
    0 metric "Metric",
    1 reason "Reason",
});

/// `UserAccount` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccount {
    /// `Uid`: text.
    pub uid: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(UserAccount {
    0 uid "Uid",
    1 name "Name",
});

/// `CustomDataIdentifiersDetections` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDataIdentifiersDetections {
    /// `Count`: a whole number of 64 bits.
    pub count: Option<i64>,
    /// `Arn`: text.
    pub arn: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Occurrences`: an object.
    pub occurrences: Option<Box<Occurrences>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(CustomDataIdentifiersDetections {
    0 count "Count",
    1 arn "Arn",
    2 name "Name",
    3 occurrences "Occurrences",
});

/// `SensitiveDataDetections` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataDetections {
    /// `Count`: a whole number of 64 bits.
    pub count: Option<i64>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `Occurrences`: an object.
    pub occurrences: Option<Box<Occurrences>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(SensitiveDataDetections {
    0 count "Count",
    1 r#type "Type",
    2 occurrences "Occurrences",
});

/// `Occurrences` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Occurrences {
    /// `LineRanges`: a list.
    pub line_ranges: Option<Vec<Range>>,
    /// `OffsetRanges`: a list.
    pub offset_ranges: Option<Vec<Range>>,
    /// `Pages`: a list.
    pub pages: Option<Vec<Page>>,
    /// `Records`: a list.
    pub records: Option<Vec<Record>>,
    /// `Cells`: a list.
    pub cells: Option<Vec<Cell>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Occurrences {
    0 line_ranges "LineRanges",
    1 offset_ranges "OffsetRanges",
    2 pages "Pages",
    3 records "Records",
    4 cells "Cells",
});

/// `Range` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// `Start`: a whole number of 64 bits.
    pub start: Option<i64>,
    /// `End`: a whole number of 64 bits.
    pub end: Option<i64>,
    /// `StartColumn`: a whole number of 64 bits.
    pub start_column: Option<i64>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Range {
    0 start "Start",
    1 end "End",
    2 start_column "StartColumn",
});

/// `Page` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `PageNumber`: a whole number of 64 bits.
    pub page_number: Option<i64>,
    /// `LineRange`: an object.
    pub line_range: Option<Box<Range>>,
    /// `OffsetRange`: an object.
    pub offset_range: Option<Box<Range>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Page {
    0 page_number "PageNumber",
    1 line_range "LineRange",
    2 offset_range "OffsetRange",
});

/// `Record` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// `JsonPath`: text.
    pub json_path: Option<String>,
    /// `RecordIndex`: a whole number of 64 bits.
    pub record_index: Option<i64>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Record {
    0 json_path "JsonPath",
    1 record_index "RecordIndex",
});

/// `Cell` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// `Column`: a whole number of 64 bits.
    pub column: Option<i64>,
    /// `Row`: a whole number of 64 bits.
    pub row: Option<i64>,
    /// `ColumnName`: text.
    pub column_name: Option<String>,
    /// `CellReference`: text.
    pub cell_reference: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(Cell {
    0 column "Column",
    1 row "Row",
    2 column_name "ColumnName",
    3 cell_reference "CellReference",
});

/// `ResourceDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceDetails {
    /// `Container`: an object.
    pub container: Option<Box<ContainerDetails>>,
    /// `Other`: a map from text to text.
    pub other: Option<FieldMap>,
    /// `CodeRepository`: an object.
    pub code_repository: Option<Box<CodeRepositoryDetails>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ResourceDetails {
    46 container "Container",
    47 other "Other",
    99 code_repository "CodeRepository",
});

/// `ContainerDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerDetails {
    /// `ContainerRuntime`: text.
    pub container_runtime: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `LaunchedAt`: a timestamp.
    pub launched_at: Option<Timestamp>,
    /// `VolumeMounts`: a list.
    pub volume_mounts: Option<Vec<VolumeMount>>,
    /// `Privileged`: true or false.
    pub privileged: Option<bool>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(ContainerDetails {
    0 container_runtime "ContainerRuntime",
    1 name "Name",
    2 image_id "ImageId",
    3 image_name "ImageName",
    4 launched_at "LaunchedAt",
    5 volume_mounts "VolumeMounts",
    6 privileged "Privileged",
});

/// `VolumeMount` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeMount {
    /// `Name`: text.
    pub name: Option<String>,
    /// `MountPath`: text.
    pub mount_path: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(VolumeMount {
    0 name "Name",
    1 mount_path "MountPath",
});

/// `CodeRepositoryDetails` of the format.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeRepositoryDetails {
    /// `ProviderType`: text.
    pub provider_type: Option<String>,
    /// `ProjectName`: text.
    pub project_name: Option<String>,
    /// `CodeSecurityIntegrationArn`: text.
    pub code_security_integration_arn: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(CodeRepositoryDetails {
    0 provider_type "ProviderType",
    1 project_name "ProjectName",
    2 code_security_integration_arn "CodeSecurityIntegrationArn",
});
