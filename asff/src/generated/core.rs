// Written by asff-codegen from the Security Hub service model. Do not edit.

use crate::shape::{equality, structure};
use crate::words::*;
use crate::{Double, FieldMap, OtherMembers, TimestampText};

/// A finding of a product, with its resources, severity and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct AwsSecurityFinding {
    /// The version of the format, which has always been `2018-10-08`.
    ///
    /// `SchemaVersion`: a string, at most 10 characters. Required. Set by providers.
    pub schema_version: String,
    /// Identifies the finding within its product. It must be the same in every scan and must not
    /// hold a time, a build or an index. A product outside AWS must not start it with `arn:`.
    ///
    /// `Id`: a string, 1 to 512 characters. Required. Set by providers.
    pub id: String,
    /// The product that sends the finding: a registered one, or the default product of the account.
    /// Its region is that of the endpoint it is sent to.
    ///
    /// `ProductArn`: a string, 12 to 2048 characters. Required. Set by providers.
    pub product_arn: String,
    /// The name of the product. The hub sets it; only findings of a default product may set their
    /// own.
    ///
    /// `ProductName`: a string, 1 to 128 characters. Set by the hub, or by providers.
    pub product_name: Option<String>,
    /// The company of the product. The hub sets it; only findings of a default product may set
    /// their own.
    ///
    /// `CompanyName`: a string, 1 to 128 characters. Set by the hub, or by providers.
    pub company_name: Option<String>,
    /// The region in which the finding was imported.
    ///
    /// `Region`: a string, 1 to 16 characters. Set by the hub.
    pub region: Option<String>,
    /// The part of the product that found it: the rule, check or detector.
    ///
    /// `GeneratorId`: a string, 1 to 512 characters. Required. Set by providers.
    pub generator_id: String,
    /// The account that the finding is about, with leading zeros.
    ///
    /// `AwsAccountId`: a string, exactly 12 characters. Required. Set by providers.
    pub aws_account_id: String,
    /// The types of the finding, as `namespace/category/classifier`. Providers write them in
    /// `FindingProviderFields`.
    ///
    /// `Types`: a list of strings, at most 50 items, each once. Set by providers.
    pub types: Option<Vec<String>>,
    /// The time when the tool first saw the problem. Absent if unknown.
    ///
    /// `FirstObservedAt`: a timestamp. Set by providers.
    pub first_observed_at: Option<TimestampText>,
    /// The time when the tool last saw the problem. Absent if unknown.
    ///
    /// `LastObservedAt`: a timestamp. Set by providers.
    pub last_observed_at: Option<TimestampText>,
    /// The time when the finding was created. It does not change in later imports.
    ///
    /// `CreatedAt`: a timestamp. Required. Set by providers.
    pub created_at: TimestampText,
    /// The time when the provider last changed the finding. The hub ignores an import that is not
    /// later than its own version.
    ///
    /// `UpdatedAt`: a timestamp. Required. Set by providers.
    pub updated_at: TimestampText,
    /// The severity. Providers write it in `FindingProviderFields`.
    ///
    /// `Severity`: an object. Set by providers and customers.
    pub severity: Option<Severity>,
    /// The confidence of the provider in the finding, in percent. Providers write it in
    /// `FindingProviderFields`.
    ///
    /// `Confidence`: a 32-bit integer, from 0 to 100. Set by providers and customers.
    pub confidence: Option<i32>,
    /// The importance of the resource; not part of the severity. Providers write it in
    /// `FindingProviderFields`.
    ///
    /// `Criticality`: a 32-bit integer, from 0 to 100. Set by providers and customers.
    pub criticality: Option<i32>,
    /// The finding in one line.
    ///
    /// `Title`: a string, 1 to 256 characters. Required. Set by providers.
    pub title: String,
    /// The finding in some sentences.
    ///
    /// `Description`: a string, 1 to 1024 characters. Required. Set by providers.
    pub description: String,
    /// Advice on how to fix the problem.
    ///
    /// `Remediation`: an object. Set by providers.
    pub remediation: Option<Remediation>,
    /// A page of the product about this finding.
    ///
    /// `SourceUrl`: a string. Set by providers.
    pub source_url: Option<String>,
    /// Values of the product for which the format has no member. Keys should have the form
    /// `company/product/name`; `aws/` is reserved for AWS.
    ///
    /// `ProductFields`: a map from string to string, at most 50 pairs, keys of at most 128
    /// characters, values of at most 2048 characters. Set by providers.
    pub product_fields: Option<FieldMap>,
    /// Pairs that customers add. An import does not change them.
    ///
    /// `UserDefinedFields`: a map from string to string, 1 to 50 pairs, keys of at most 128
    /// characters, values of at most 1024 characters. Set by customers.
    pub user_defined_fields: Option<FieldMap>,
    /// Malware related to the finding.
    ///
    /// `Malware`: a list of objects, at most 5 items. Set by providers.
    pub malware: Option<Vec<Malware>>,
    /// The network traffic related to the finding. Superseded by `Action`.
    ///
    /// `Network`: an object. Deprecated. Set by providers.
    pub network: Option<Box<Network>>,
    /// The path through the network, component by component.
    ///
    /// `NetworkPath`: a list of objects. Set by providers.
    pub network_path: Option<Vec<NetworkPathComponent>>,
    /// The process related to the finding.
    ///
    /// `Process`: an object. Set by providers.
    pub process: Option<Box<ProcessDetails>>,
    /// Threats that were detected, with the files they were found in.
    ///
    /// `Threats`: a list of objects, 1 to 32 items. Set by providers.
    pub threats: Option<Vec<Threat>>,
    /// Threat intelligence related to the finding.
    ///
    /// `ThreatIntelIndicators`: a list of objects, 1 to 5 items. Set by providers.
    pub threat_intel_indicators: Option<Vec<ThreatIntelIndicator>>,
    /// The resources that the finding is about, at least one.
    ///
    /// `Resources`: a list of objects, 1 to 32 items. Required. Set by providers.
    pub resources: Vec<Resource>,
    /// The result of a check against a requirement.
    ///
    /// `Compliance`: an object. Set by providers.
    pub compliance: Option<Box<Compliance>>,
    /// The state of the verification of the finding.
    ///
    /// `VerificationState`: an enumeration value. Set by customers.
    pub verification_state: Option<VerificationState>,
    /// Superseded by `Workflow`.
    ///
    /// `WorkflowState`: an enumeration value. Deprecated. Set by customers.
    pub workflow_state: Option<WorkflowState>,
    /// The state of the work on the finding. An import does not change it.
    ///
    /// `Workflow`: an object. Set by customers.
    pub workflow: Option<Workflow>,
    /// The state of the record: active or archived.
    ///
    /// `RecordState`: an enumeration value. Set by providers.
    pub record_state: Option<RecordState>,
    /// Related findings. Providers write them in `FindingProviderFields`.
    ///
    /// `RelatedFindings`: a list of objects, 1 to 10 items. Set by providers and customers.
    pub related_findings: Option<Vec<RelatedFinding>>,
    /// A note of a customer. An import does not change it.
    ///
    /// `Note`: an object. Set by customers.
    pub note: Option<Note>,
    /// The vulnerabilities that were found.
    ///
    /// `Vulnerabilities`: a list of objects. Set by providers.
    pub vulnerabilities: Option<Vec<Vulnerability>>,
    /// A summary of the patch state of the resource.
    ///
    /// `PatchSummary`: an object. Set by providers.
    pub patch_summary: Option<Box<PatchSummary>>,
    /// The action on the resource, or by it.
    ///
    /// `Action`: an object. Set by providers.
    pub action: Option<Box<Action>>,
    /// The provider's assessment of the finding, separate from that of customers.
    ///
    /// `FindingProviderFields`: an object. Set by providers.
    pub finding_provider_fields: Option<FindingProviderFields>,
    /// True if this is a sample finding.
    ///
    /// `Sample`: a Boolean. Set by providers.
    pub sample: Option<bool>,
    /// The detector that found it, for findings of CodeGuru and others.
    ///
    /// `GeneratorDetails`: an object. Set by the hub.
    pub generator_details: Option<Box<GeneratorDetails>>,
    /// The time when the hub received the finding.
    ///
    /// `ProcessedAt`: a timestamp. Set by the hub.
    pub processed_at: Option<TimestampText>,
    /// The name of the account.
    ///
    /// `AwsAccountName`: a string, 1 to 50 characters. Set by the hub.
    pub aws_account_name: Option<String>,
    /// An attack sequence that GuardDuty detected.
    ///
    /// `Detection`: an object. Set by the hub.
    pub detection: Option<Box<Detection>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl AwsSecurityFinding {
    /// A finding with its required members, of
    /// [`limits::SCHEMA_VERSION`](crate::limits::SCHEMA_VERSION) and without a resource; at least
    /// one must be added.
    #[expect(clippy::too_many_arguments, reason = "the format requires them all")]
    pub fn new(
        id: impl Into<String>,
        product_arn: impl Into<String>,
        generator_id: impl Into<String>,
        aws_account_id: impl Into<String>,
        created_at: impl Into<TimestampText>,
        updated_at: impl Into<TimestampText>,
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "SchemaVersion" {
            self.other_members.set_absent(0, absent);
        }
        if name == "Id" {
            self.other_members.set_absent(1, absent);
        }
        if name == "ProductArn" {
            self.other_members.set_absent(2, absent);
        }
        if name == "GeneratorId" {
            self.other_members.set_absent(3, absent);
        }
        if name == "AwsAccountId" {
            self.other_members.set_absent(4, absent);
        }
        if name == "CreatedAt" {
            self.other_members.set_absent(5, absent);
        }
        if name == "UpdatedAt" {
            self.other_members.set_absent(6, absent);
        }
        if name == "Title" {
            self.other_members.set_absent(7, absent);
        }
        if name == "Description" {
            self.other_members.set_absent(8, absent);
        }
        if name == "Resources" {
            self.other_members.set_absent(9, absent);
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

/// The severity of a finding. One of `Label` and `Normalized` is required.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Severity {
    /// The product's own number, with single precision. No longer used.
    ///
    /// `Product`: a number. Deprecated.
    pub product: Option<Double>,
    /// The severity as a label.
    ///
    /// `Label`: an enumeration value.
    pub label: Option<SeverityLabel>,
    /// The severity as a number: 0 `INFORMATIONAL`, 1 to 39 `LOW`, 40 to 69 `MEDIUM`, 70 to 89
    /// `HIGH`, 90 to 100 `CRITICAL`. The hub sets it from the label, which is preferred.
    ///
    /// `Normalized`: a 32-bit integer, from 0 to 100.
    pub normalized: Option<i32>,
    /// The tool's own severity value or score.
    ///
    /// `Original`: a string, 1 to 64 characters.
    pub original: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Severity {
    0 product "Product",
    1 label "Label",
    2 normalized "Normalized",
    3 original "Original",
});

/// Advice on how to fix a problem.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Remediation {
    /// The advice.
    ///
    /// `Recommendation`: an object.
    pub recommendation: Option<Recommendation>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Remediation {
    0 recommendation "Recommendation",
});

/// Network traffic. Superseded by `Action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// The direction: into the resource or out of it.
    ///
    /// `Direction`: an enumeration value.
    pub direction: Option<NetworkDirection>,
    /// The protocol, such as `TCP`.
    ///
    /// `Protocol`: a string, 1 to 16 characters.
    pub protocol: Option<String>,
    /// The ports that are open.
    ///
    /// `OpenPortRange`: an object.
    pub open_port_range: Option<Box<PortRange>>,
    /// The IPv4 address that the traffic comes from.
    ///
    /// `SourceIpV4`: a string.
    pub source_ip_v4: Option<String>,
    /// The IPv6 address that the traffic comes from.
    ///
    /// `SourceIpV6`: a string.
    pub source_ip_v6: Option<String>,
    /// The port that the traffic comes from.
    ///
    /// `SourcePort`: a 32-bit integer, from 0 to 65535.
    pub source_port: Option<i32>,
    /// The domain that the traffic comes from.
    ///
    /// `SourceDomain`: a string, 1 to 128 characters.
    pub source_domain: Option<String>,
    /// The MAC address that the traffic comes from, with colons.
    ///
    /// `SourceMac`: a string.
    pub source_mac: Option<String>,
    /// The IPv4 address that the traffic goes to.
    ///
    /// `DestinationIpV4`: a string.
    pub destination_ip_v4: Option<String>,
    /// The IPv6 address that the traffic goes to.
    ///
    /// `DestinationIpV6`: a string.
    pub destination_ip_v6: Option<String>,
    /// The port that the traffic goes to.
    ///
    /// `DestinationPort`: a 32-bit integer, from 0 to 65535.
    pub destination_port: Option<i32>,
    /// The domain that the traffic goes to.
    ///
    /// `DestinationDomain`: a string, 1 to 128 characters.
    pub destination_domain: Option<String>,
    /// Members of the document that this type does not define.
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

/// A process of an operating system.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessDetails {
    /// Its name.
    ///
    /// `Name`: a string, 1 to 64 characters.
    pub name: Option<String>,
    /// The path of its program.
    ///
    /// `Path`: a string, 1 to 512 characters.
    pub path: Option<String>,
    /// Its process id.
    ///
    /// `Pid`: a 32-bit integer.
    pub pid: Option<i32>,
    /// The id of its parent process.
    ///
    /// `ParentPid`: a 32-bit integer.
    pub parent_pid: Option<i32>,
    /// The time when it was started.
    ///
    /// `LaunchedAt`: a timestamp.
    pub launched_at: Option<TimestampText>,
    /// The time when it ended.
    ///
    /// `TerminatedAt`: a timestamp.
    pub terminated_at: Option<TimestampText>,
    /// Members of the document that this type does not define.
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

/// The result of a check of a control. `PASSED` makes the hub resolve the finding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compliance {
    /// The result of the check.
    ///
    /// `Status`: an enumeration value.
    pub status: Option<ComplianceStatus>,
    /// The requirements of standards that the control covers.
    ///
    /// `RelatedRequirements`: a list of strings, at most 32 items. Advised: items of at most 64
    /// characters.
    pub related_requirements: Option<Vec<String>>,
    /// The reasons for the status.
    ///
    /// `StatusReasons`: a list of objects.
    pub status_reasons: Option<Vec<StatusReason>>,
    /// The control, the same in all standards.
    ///
    /// `SecurityControlId`: a string.
    pub security_control_id: Option<String>,
    /// The enabled standards that have the control.
    ///
    /// `AssociatedStandards`: a list of objects, at most 20 items.
    pub associated_standards: Option<Vec<AssociatedStandard>>,
    /// The parameters of the control.
    ///
    /// `SecurityControlParameters`: a list of objects.
    pub security_control_parameters: Option<Vec<SecurityControlParameter>>,
    /// Members of the document that this type does not define.
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

/// The state of the work on a finding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// The state of the work.
    ///
    /// `Status`: an enumeration value.
    pub status: Option<WorkflowStatus>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Workflow {
    0 status "Status",
});

/// A note on a finding.
#[derive(Clone)]
#[non_exhaustive]
pub struct Note {
    /// The note.
    ///
    /// `Text`: a string, 1 to 512 characters. Required.
    pub text: String,
    /// The author.
    ///
    /// `UpdatedBy`: a string, at most 512 characters. Required.
    pub updated_by: String,
    /// The time when it was written.
    ///
    /// `UpdatedAt`: a timestamp. Required.
    pub updated_at: TimestampText,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl Note {
    /// Creates the structure from its required members.
    pub fn new(
        text: impl Into<String>,
        updated_by: impl Into<String>,
        updated_at: impl Into<TimestampText>,
    ) -> Self {
        Self {
            text: text.into(),
            updated_by: updated_by.into(),
            updated_at: updated_at.into(),
            other_members: OtherMembers::new(),
        }
    }

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "Text" {
            self.other_members.set_absent(0, absent);
        }
        if name == "UpdatedBy" {
            self.other_members.set_absent(1, absent);
        }
        if name == "UpdatedAt" {
            self.other_members.set_absent(2, absent);
        }
    }
}

structure!(Note {
    0 text "Text" required 0,
    1 updated_by "UpdatedBy" required 1,
    2 updated_at "UpdatedAt" required 2,
});

equality!(Note { text 0 updated_by 1 updated_at 2 } { });

/// A summary of the patch state of a resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct PatchSummary {
    /// Identifies the patch compliance summary.
    ///
    /// `Id`: a string, 1 to 256 characters. Advised: 20 to 128 characters. Required.
    pub id: String,
    /// Patches that are installed.
    ///
    /// `InstalledCount`: a 32-bit integer, from 0 to 100000.
    pub installed_count: Option<i32>,
    /// Patches that are missing.
    ///
    /// `MissingCount`: a 32-bit integer, from 0 to 100000.
    pub missing_count: Option<i32>,
    /// Patches that could not be installed.
    ///
    /// `FailedCount`: a 32-bit integer, from 0 to 100000.
    pub failed_count: Option<i32>,
    /// Patches that are installed outside the baseline.
    ///
    /// `InstalledOtherCount`: a 32-bit integer, from 0 to 100000.
    pub installed_other_count: Option<i32>,
    /// Patches that are installed though the baseline rejects them.
    ///
    /// `InstalledRejectedCount`: a 32-bit integer, from 0 to 100000.
    pub installed_rejected_count: Option<i32>,
    /// Patches that wait for a restart.
    ///
    /// `InstalledPendingReboot`: a 32-bit integer, from 0 to 100000.
    pub installed_pending_reboot: Option<i32>,
    /// The time when patching began.
    ///
    /// `OperationStartTime`: a timestamp.
    pub operation_start_time: Option<TimestampText>,
    /// The time when patching ended.
    ///
    /// `OperationEndTime`: a timestamp.
    pub operation_end_time: Option<TimestampText>,
    /// The restart option, such as `RebootIfNeeded`.
    ///
    /// `RebootOption`: a string, 1 to 256 characters.
    pub reboot_option: Option<String>,
    /// The operation, such as `Scan` or `Install`.
    ///
    /// `Operation`: a string, 1 to 256 characters.
    pub operation: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl PatchSummary {
    /// Creates the structure from its required members.
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "Id" {
            self.other_members.set_absent(0, absent);
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

/// An action on a resource, or by it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// The type of action: `NETWORK_CONNECTION`, `AWS_API_CALL`, `DNS_REQUEST` or `PORT_PROBE`.
    ///
    /// `ActionType`: a string.
    pub action_type: Option<String>,
    /// A network connection.
    ///
    /// `NetworkConnectionAction`: an object.
    pub network_connection_action: Option<Box<NetworkConnectionAction>>,
    /// A call of an AWS API.
    ///
    /// `AwsApiCallAction`: an object.
    pub aws_api_call_action: Option<Box<AwsApiCallAction>>,
    /// A DNS request.
    ///
    /// `DnsRequestAction`: an object.
    pub dns_request_action: Option<Box<DnsRequestAction>>,
    /// A probe of ports.
    ///
    /// `PortProbeAction`: an object.
    pub port_probe_action: Option<Box<PortProbeAction>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Action {
    0 action_type "ActionType",
    1 network_connection_action "NetworkConnectionAction",
    2 aws_api_call_action "AwsApiCallAction",
    3 dns_request_action "DnsRequestAction",
    4 port_probe_action "PortProbeAction",
});

/// The provider's assessment of the finding. The hub copies it to the members of the finding with
/// the same names until a customer changes those.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingProviderFields {
    /// The confidence of the provider in the finding, in percent.
    ///
    /// `Confidence`: a 32-bit integer, from 0 to 100.
    pub confidence: Option<i32>,
    /// The importance of the resource, by the provider's assessment.
    ///
    /// `Criticality`: a 32-bit integer, from 0 to 100.
    pub criticality: Option<i32>,
    /// Related findings.
    ///
    /// `RelatedFindings`: a list of objects, at most 10 items.
    pub related_findings: Option<Vec<RelatedFinding>>,
    /// The severity.
    ///
    /// `Severity`: an object.
    pub severity: Option<FindingProviderSeverity>,
    /// The types of the finding, as `namespace/category/classifier`: one to three nonempty parts
    /// without `/`.
    ///
    /// `Types`: a list of strings, at most 50 items, each once.
    pub types: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FindingProviderFields {
    0 confidence "Confidence",
    1 criticality "Criticality",
    2 related_findings "RelatedFindings",
    3 severity "Severity",
    4 types "Types",
});

/// The detector that made a finding.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratorDetails {
    /// Its name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// A description of what it detects.
    ///
    /// `Description`: a string.
    pub description: Option<String>,
    /// Its tags.
    ///
    /// `Labels`: a list of strings, at most 10 items.
    pub labels: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(GeneratorDetails {
    0 name "Name",
    1 description "Description",
    2 labels "Labels",
});

/// A detection of an AWS service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detection {
    /// A sequence of events that together look like an attack.
    ///
    /// `Sequence`: an object.
    pub sequence: Option<Box<Sequence>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Detection {
    0 sequence "Sequence",
});

/// Advice as text, a page or both.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recommendation {
    /// The advice.
    ///
    /// `Text`: a string, 1 to 512 characters.
    pub text: Option<String>,
    /// A public page with the advice.
    ///
    /// `Url`: a string.
    pub url: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Recommendation {
    0 text "Text",
    1 url "Url",
});

/// A piece of malware.
#[derive(Clone)]
#[non_exhaustive]
pub struct Malware {
    /// Its name.
    ///
    /// `Name`: a string, 1 to 64 characters. Required.
    pub name: String,
    /// The type of malware.
    ///
    /// `Type`: an enumeration value.
    pub r#type: Option<MalwareType>,
    /// Its path in the file system.
    ///
    /// `Path`: a string, 1 to 512 characters.
    pub path: Option<String>,
    /// Its state, such as still present.
    ///
    /// `State`: an enumeration value.
    pub state: Option<MalwareState>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl Malware {
    /// Creates the structure from its required members.
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "Name" {
            self.other_members.set_absent(0, absent);
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

/// A range of ports.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRange {
    /// The first port.
    ///
    /// `Begin`: a 32-bit integer, from 0 to 65535.
    pub begin: Option<i32>,
    /// The last port.
    ///
    /// `End`: a 32-bit integer, from 0 to 65535.
    pub end: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(PortRange {
    0 begin "Begin",
    1 end "End",
});

/// A component of a path through the network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPathComponent {
    /// Identifies the component.
    ///
    /// `ComponentId`: a string, 1 to 32 characters.
    pub component_id: Option<String>,
    /// The type of component.
    ///
    /// `ComponentType`: a string, 1 to 32 characters.
    pub component_type: Option<String>,
    /// The outgoing traffic.
    ///
    /// `Egress`: an object.
    pub egress: Option<Box<NetworkHeader>>,
    /// The incoming traffic.
    ///
    /// `Ingress`: an object.
    pub ingress: Option<Box<NetworkHeader>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(NetworkPathComponent {
    0 component_id "ComponentId",
    1 component_type "ComponentType",
    2 egress "Egress",
    3 ingress "Ingress",
});

/// A threat that was detected.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Threat {
    /// Its name.
    ///
    /// `Name`: a string, 1 to 128 characters.
    pub name: Option<String>,
    /// The severity as the detector states it.
    ///
    /// `Severity`: a string, 1 to 128 characters.
    pub severity: Option<String>,
    /// The number of items it was found in.
    ///
    /// `ItemCount`: a 32-bit integer.
    pub item_count: Option<i32>,
    /// The files it was found in.
    ///
    /// `FilePaths`: a list of objects, 1 to 5 items.
    pub file_paths: Option<Vec<FilePaths>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Threat {
    0 name "Name",
    1 severity "Severity",
    2 item_count "ItemCount",
    3 file_paths "FilePaths",
});

/// A piece of threat intelligence.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatIntelIndicator {
    /// The type of indicator.
    ///
    /// `Type`: an enumeration value.
    pub r#type: Option<ThreatIntelIndicatorType>,
    /// The address, hash, domain or other value.
    ///
    /// `Value`: a string, 1 to 512 characters.
    pub value: Option<String>,
    /// The threat that it indicates.
    ///
    /// `Category`: an enumeration value.
    pub category: Option<ThreatIntelIndicatorCategory>,
    /// The time when it was last seen.
    ///
    /// `LastObservedAt`: a timestamp.
    pub last_observed_at: Option<TimestampText>,
    /// The source of the intelligence.
    ///
    /// `Source`: a string, 1 to 64 characters.
    pub source: Option<String>,
    /// A page about it.
    ///
    /// `SourceUrl`: a string.
    pub source_url: Option<String>,
    /// Members of the document that this type does not define.
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

/// A resource that a finding is about.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// Its type: a key of `Details` if one fits, else a name of AWS such as `AwsAccount`, else
    /// `Other`.
    ///
    /// `Type`: a string, 1 to 256 characters. Required.
    pub r#type: String,
    /// Its ARN, or its name if it has none.
    ///
    /// `Id`: a string, 1 to 512 characters. Required.
    pub id: String,
    /// The partition it is in. The isolated ones are spelled differently from ARNs.
    ///
    /// `Partition`: an enumeration value.
    pub partition: Option<Partition>,
    /// The region it is in.
    ///
    /// `Region`: a string, 1 to 16 characters.
    pub region: Option<String>,
    /// The cloud it is in.
    ///
    /// `Provider`: an enumeration value.
    pub provider: Option<CloudProviderName>,
    /// Its owner.
    ///
    /// `Owner`: an object.
    pub owner: Option<Box<ResourceOwner>>,
    /// Its role in the finding: `Actor` or `Target`.
    ///
    /// `ResourceRole`: a string.
    pub resource_role: Option<String>,
    /// Its tags. Absent if it has none.
    ///
    /// `Tags`: a map from string to string, 1 to 50 pairs, values of at most 256 characters.
    /// Advised: keys of at most 128 characters.
    pub tags: Option<FieldMap>,
    /// Sensitive data that was found in it.
    ///
    /// `DataClassification`: an object.
    pub data_classification: Option<Box<DataClassificationDetails>>,
    /// Details, by its type.
    ///
    /// `Details`: an object.
    pub details: Option<Box<ResourceDetails>>,
    /// The application it belongs to.
    ///
    /// `ApplicationName`: a string.
    pub application_name: Option<String>,
    /// The ARN of the application it belongs to.
    ///
    /// `ApplicationArn`: a string.
    pub application_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl Resource {
    /// Creates the structure from its required members.
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "Type" {
            self.other_members.set_absent(0, absent);
        }
        if name == "Id" {
            self.other_members.set_absent(1, absent);
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

/// A related finding.
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedFinding {
    /// The product that created it.
    ///
    /// `ProductArn`: a string, 12 to 2048 characters. Required.
    pub product_arn: String,
    /// Its id.
    ///
    /// `Id`: a string, 1 to 512 characters, 2048 for an ARN. Required.
    pub id: String,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl RelatedFinding {
    /// Creates the structure from its required members.
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "ProductArn" {
            self.other_members.set_absent(0, absent);
        }
        if name == "Id" {
            self.other_members.set_absent(1, absent);
        }
    }
}

structure!(RelatedFinding {
    0 product_arn "ProductArn" required 0,
    1 id "Id" required 1,
});

equality!(RelatedFinding { product_arn 0 id 1 } { });

/// A vulnerability that was found.
#[derive(Clone)]
#[non_exhaustive]
pub struct Vulnerability {
    /// Its name, such as `CVE-2021-44228`.
    ///
    /// `Id`: a string, 1 to 128 characters. Advised: at most 32 characters. Required.
    pub id: String,
    /// The packages that have it.
    ///
    /// `VulnerablePackages`: a list of objects.
    pub vulnerable_packages: Option<Vec<SoftwarePackage>>,
    /// Its scores.
    ///
    /// `Cvss`: a list of objects.
    pub cvss: Option<Vec<Cvss>>,
    /// Its aliases, and related vulnerabilities.
    ///
    /// `RelatedVulnerabilities`: a list of strings.
    pub related_vulnerabilities: Option<Vec<String>>,
    /// The vendor that describes it.
    ///
    /// `Vendor`: an object.
    pub vendor: Option<Box<VulnerabilityVendor>>,
    /// Pages about it.
    ///
    /// `ReferenceUrls`: a list of strings.
    pub reference_urls: Option<Vec<String>>,
    /// States whether all, some or none of the packages have a fixed version.
    ///
    /// `FixAvailable`: an enumeration value.
    pub fix_available: Option<VulnerabilityFixAvailable>,
    /// The probability, from 0 to 1, that it will be exploited (EPSS).
    ///
    /// `EpssScore`: a number.
    pub epss_score: Option<Double>,
    /// States whether an exploit is known.
    ///
    /// `ExploitAvailable`: an enumeration value.
    pub exploit_available: Option<VulnerabilityExploitAvailable>,
    /// The time of the last known exploit.
    ///
    /// `LastKnownExploitAt`: a string.
    pub last_known_exploit_at: Option<String>,
    /// Its locations in code.
    ///
    /// `CodeVulnerabilities`: a list of objects.
    pub code_vulnerabilities: Option<Vec<VulnerabilityCodeVulnerabilities>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl Vulnerability {
    /// Creates the structure from its required members.
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "Id" {
            self.other_members.set_absent(0, absent);
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

/// A network connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConnectionAction {
    /// `IN` or `OUT`.
    ///
    /// `ConnectionDirection`: a string.
    pub connection_direction: Option<String>,
    /// The address on the other side.
    ///
    /// `RemoteIpDetails`: an object.
    pub remote_ip_details: Option<Box<ActionRemoteIpDetails>>,
    /// The port on the other side.
    ///
    /// `RemotePortDetails`: an object.
    pub remote_port_details: Option<Box<ActionRemotePortDetails>>,
    /// The port on this side.
    ///
    /// `LocalPortDetails`: an object.
    pub local_port_details: Option<Box<ActionLocalPortDetails>>,
    /// The protocol.
    ///
    /// `Protocol`: a string, 1 to 64 characters.
    pub protocol: Option<String>,
    /// True if it was blocked.
    ///
    /// `Blocked`: a Boolean.
    pub blocked: Option<bool>,
    /// Members of the document that this type does not define.
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

/// A call of an AWS API.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiCallAction {
    /// The operation.
    ///
    /// `Api`: a string, at most 128 characters.
    pub api: Option<String>,
    /// The service, such as `s3.amazonaws.com`.
    ///
    /// `ServiceName`: a string, at most 128 characters.
    pub service_name: Option<String>,
    /// The type of the caller: an IP address (`remoteIp`) or a domain.
    ///
    /// `CallerType`: a string.
    pub caller_type: Option<String>,
    /// The address it came from.
    ///
    /// `RemoteIpDetails`: an object.
    pub remote_ip_details: Option<Box<ActionRemoteIpDetails>>,
    /// The domain it came from.
    ///
    /// `DomainDetails`: an object.
    pub domain_details: Option<Box<AwsApiCallActionDomainDetails>>,
    /// The resources it was about, by type.
    ///
    /// `AffectedResources`: a map from string to string.
    pub affected_resources: Option<FieldMap>,
    /// The time when such a call was first seen.
    ///
    /// `FirstSeen`: a timestamp.
    pub first_seen: Option<TimestampText>,
    /// The time when such a call was last seen.
    ///
    /// `LastSeen`: a timestamp.
    pub last_seen: Option<TimestampText>,
    /// Members of the document that this type does not define.
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

/// A DNS request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsRequestAction {
    /// The requested name.
    ///
    /// `Domain`: a string, at most 128 characters.
    pub domain: Option<String>,
    /// The protocol.
    ///
    /// `Protocol`: a string, 1 to 64 characters.
    pub protocol: Option<String>,
    /// True if it was blocked.
    ///
    /// `Blocked`: a Boolean.
    pub blocked: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(DnsRequestAction {
    0 domain "Domain",
    1 protocol "Protocol",
    2 blocked "Blocked",
});

/// A probe of ports.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortProbeAction {
    /// The ports that were probed.
    ///
    /// `PortProbeDetails`: a list of objects.
    pub port_probe_details: Option<Vec<PortProbeDetail>>,
    /// True if it was blocked.
    ///
    /// `Blocked`: a Boolean.
    pub blocked: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(PortProbeAction {
    0 port_probe_details "PortProbeDetails",
    1 blocked "Blocked",
});

/// The provider's own severity. It has no `Normalized`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingProviderSeverity {
    /// The severity as a label.
    ///
    /// `Label`: an enumeration value.
    pub label: Option<SeverityLabel>,
    /// The tool's own severity value or score.
    ///
    /// `Original`: a string, 1 to 64 characters.
    pub original: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FindingProviderSeverity {
    0 label "Label",
    1 original "Original",
});

/// A sequence of events that together look like an attack.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sequence {
    /// Identifies the sequence.
    ///
    /// `Uid`: a string.
    pub uid: Option<String>,
    /// The actors that took part.
    ///
    /// `Actors`: a list of objects, at most 10 items.
    pub actors: Option<Vec<Actor>>,
    /// The network endpoints that took part.
    ///
    /// `Endpoints`: a list of objects, at most 10 items.
    pub endpoints: Option<Vec<NetworkEndpoint>>,
    /// The events it is made of.
    ///
    /// `Signals`: a list of objects, 1 to 100 items.
    pub signals: Option<Vec<Signal>>,
    /// The indicators of an attack in the sequence.
    ///
    /// `SequenceIndicators`: a list of objects, at most 100 items.
    pub sequence_indicators: Option<Vec<Indicator>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Sequence {
    0 uid "Uid",
    1 actors "Actors",
    2 endpoints "Endpoints",
    3 signals "Signals",
    4 sequence_indicators "SequenceIndicators",
});

/// Traffic into or out of a component of a network path.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkHeader {
    /// The protocol.
    ///
    /// `Protocol`: a string, 1 to 16 characters.
    pub protocol: Option<String>,
    /// Its destination.
    ///
    /// `Destination`: an object.
    pub destination: Option<Box<NetworkPathComponentDetails>>,
    /// Its source.
    ///
    /// `Source`: an object.
    pub source: Option<Box<NetworkPathComponentDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(NetworkHeader {
    0 protocol "Protocol",
    1 destination "Destination",
    2 source "Source",
});

/// The owner of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceOwner {
    /// The account.
    ///
    /// `Account`: an object.
    pub account: Option<Box<ResourceOwnerAccount>>,
    /// The organization.
    ///
    /// `Org`: an object.
    pub org: Option<Box<ResourceOwnerOrg>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ResourceOwner {
    0 account "Account",
    1 org "Org",
});

/// Sensitive data that was found in a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataClassificationDetails {
    /// The location of the full results.
    ///
    /// `DetailedResultsLocation`: a string.
    pub detailed_results_location: Option<String>,
    /// The result.
    ///
    /// `Result`: an object.
    pub result: Option<Box<ClassificationResult>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(DataClassificationDetails {
    0 detailed_results_location "DetailedResultsLocation",
    1 result "Result",
});

/// The reason for a compliance status.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusReason {
    /// The reason as a code.
    ///
    /// `ReasonCode`: a string. Required.
    pub reason_code: String,
    /// The reason in words.
    ///
    /// `Description`: a string.
    pub description: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl StatusReason {
    /// Creates the structure from its required members.
    pub fn new(
        reason_code: impl Into<String>,
    ) -> Self {
        Self {
            reason_code: reason_code.into(),
            description: None,
            other_members: OtherMembers::new(),
        }
    }

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "ReasonCode" {
            self.other_members.set_absent(0, absent);
        }
    }
}

structure!(StatusReason {
    0 reason_code "ReasonCode" required 0,
    1 description "Description",
});

equality!(StatusReason { reason_code 0 } { description });

/// An enabled standard that has a control.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedStandard {
    /// Identifies the standard.
    ///
    /// `StandardsId`: a string.
    pub standards_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AssociatedStandard {
    0 standards_id "StandardsId",
});

/// A parameter of a control.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityControlParameter {
    /// Its name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// Its values.
    ///
    /// `Value`: a list of strings.
    pub value: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(SecurityControlParameter {
    0 name "Name",
    1 value "Value",
});

/// The vendor that describes a vulnerability.
#[derive(Clone)]
#[non_exhaustive]
pub struct VulnerabilityVendor {
    /// The vendor's name, such as `NVD`.
    ///
    /// `Name`: a string, at most 32 characters. Required.
    pub name: String,
    /// The vendor's page about it.
    ///
    /// `Url`: a string.
    pub url: Option<String>,
    /// The severity as the vendor states it.
    ///
    /// `VendorSeverity`: a string, at most 32 characters.
    pub vendor_severity: Option<String>,
    /// The time when the vendor first described it.
    ///
    /// `VendorCreatedAt`: a timestamp.
    pub vendor_created_at: Option<TimestampText>,
    /// The time when the vendor last changed the description.
    ///
    /// `VendorUpdatedAt`: a timestamp.
    pub vendor_updated_at: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl VulnerabilityVendor {
    /// Creates the structure from its required members.
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

    /// Returns whether the member of this name has a value. A required member that is empty, `""`
    /// or `[]`, may be one that the document did not have; its field does not tell.
    pub fn has(&self, name: &str) -> bool {
        crate::shape::Structure::holds(self, name)
    }

    /// Sets whether the required member of this name is left out while its field is empty.
    pub fn set_absent(&mut self, name: &str, absent: bool) {
        if name == "Name" {
            self.other_members.set_absent(0, absent);
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

/// An address on the other side of an action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionRemoteIpDetails {
    /// The IPv4 address.
    ///
    /// `IpAddressV4`: a string.
    pub ip_address_v4: Option<String>,
    /// The organization of the address.
    ///
    /// `Organization`: an object.
    pub organization: Option<Box<IpOrganizationDetails>>,
    /// The country it is in.
    ///
    /// `Country`: an object.
    pub country: Option<Box<Country>>,
    /// The city it is in.
    ///
    /// `City`: an object.
    pub city: Option<Box<City>>,
    /// Its coordinates.
    ///
    /// `GeoLocation`: an object.
    pub geo_location: Option<Box<GeoLocation>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ActionRemoteIpDetails {
    0 ip_address_v4 "IpAddressV4",
    1 organization "Organization",
    2 country "Country",
    3 city "City",
    4 geo_location "GeoLocation",
});

/// A port on the other side of an action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionRemotePortDetails {
    /// The port.
    ///
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// Its name, such as `HTTP`.
    ///
    /// `PortName`: a string, at most 128 characters.
    pub port_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ActionRemotePortDetails {
    0 port "Port",
    1 port_name "PortName",
});

/// A port on this side of an action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionLocalPortDetails {
    /// The port.
    ///
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// Its name, such as `HTTP`.
    ///
    /// `PortName`: a string, at most 128 characters.
    pub port_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ActionLocalPortDetails {
    0 port "Port",
    1 port_name "PortName",
});

/// The domain that a call came from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiCallActionDomainDetails {
    /// The domain.
    ///
    /// `Domain`: a string, at most 128 characters.
    pub domain: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiCallActionDomainDetails {
    0 domain "Domain",
});

/// An end of a network path.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPathComponentDetails {
    /// The addresses.
    ///
    /// `Address`: a list of strings.
    pub address: Option<Vec<String>>,
    /// The ports.
    ///
    /// `PortRanges`: a list of objects.
    pub port_ranges: Option<Vec<PortRange>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(NetworkPathComponentDetails {
    0 address "Address",
    1 port_ranges "PortRanges",
});

/// A file that a threat was found in.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilePaths {
    /// The path.
    ///
    /// `FilePath`: a string, 1 to 128 characters.
    pub file_path: Option<String>,
    /// The name.
    ///
    /// `FileName`: a string, 1 to 128 characters.
    pub file_name: Option<String>,
    /// The resource it is on.
    ///
    /// `ResourceId`: a string, 1 to 128 characters.
    pub resource_id: Option<String>,
    /// The hash of the file.
    ///
    /// `Hash`: a string, 1 to 128 characters.
    pub hash: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FilePaths {
    0 file_path "FilePath",
    1 file_name "FileName",
    2 resource_id "ResourceId",
    3 hash "Hash",
});

/// An account that a resource belongs to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceOwnerAccount {
    /// The account id.
    ///
    /// `Id`: a string.
    pub id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ResourceOwnerAccount {
    0 id "Id",
});

/// An organization that a resource belongs to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceOwnerOrg {
    /// The id of the organization.
    ///
    /// `Id`: a string.
    pub id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ResourceOwnerOrg {
    0 id "Id",
});

/// Sensitive data that was found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationResult {
    /// The type of the scanned data.
    ///
    /// `MimeType`: a string.
    pub mime_type: Option<String>,
    /// The number of scanned bytes.
    ///
    /// `SizeClassified`: a 64-bit integer.
    pub size_classified: Option<i64>,
    /// True if there are more occurrences than listed here.
    ///
    /// `AdditionalOccurrences`: a Boolean.
    pub additional_occurrences: Option<bool>,
    /// The status of the scan.
    ///
    /// `Status`: an object.
    pub status: Option<Box<ClassificationStatus>>,
    /// The data found by the managed identifiers.
    ///
    /// `SensitiveData`: a list of objects.
    pub sensitive_data: Option<Vec<SensitiveDataResult>>,
    /// The data found by the customer's identifiers.
    ///
    /// `CustomDataIdentifiers`: an object.
    pub custom_data_identifiers: Option<Box<CustomDataIdentifiersResult>>,
    /// Members of the document that this type does not define.
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

/// A package that has a vulnerability.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwarePackage {
    /// Its name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// Its version.
    ///
    /// `Version`: a string.
    pub version: Option<String>,
    /// Its epoch.
    ///
    /// `Epoch`: a string.
    pub epoch: Option<String>,
    /// Its release.
    ///
    /// `Release`: a string.
    pub release: Option<String>,
    /// The architecture it is for.
    ///
    /// `Architecture`: a string.
    pub architecture: Option<String>,
    /// Its package manager, such as `MAVEN` or `OS`.
    ///
    /// `PackageManager`: a string.
    pub package_manager: Option<String>,
    /// Its path in the file system.
    ///
    /// `FilePath`: a string.
    pub file_path: Option<String>,
    /// The version in which the vulnerability is fixed.
    ///
    /// `FixedInVersion`: a string.
    pub fixed_in_version: Option<String>,
    /// Advice on how to fix it.
    ///
    /// `Remediation`: a string.
    pub remediation: Option<String>,
    /// The hash of the image layer that contains it.
    ///
    /// `SourceLayerHash`: a string.
    pub source_layer_hash: Option<String>,
    /// The ARN of the image layer that contains it.
    ///
    /// `SourceLayerArn`: a string.
    pub source_layer_arn: Option<String>,
    /// Members of the document that this type does not define.
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

/// A CVSS score.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cvss {
    /// The version of CVSS, such as `3.1`.
    ///
    /// `Version`: a string.
    pub version: Option<String>,
    /// The base score.
    ///
    /// `BaseScore`: a number.
    pub base_score: Option<Double>,
    /// The vector.
    ///
    /// `BaseVector`: a string.
    pub base_vector: Option<String>,
    /// The organization that scored.
    ///
    /// `Source`: a string.
    pub source: Option<String>,
    /// The changes from the original score.
    ///
    /// `Adjustments`: a list of objects.
    pub adjustments: Option<Vec<Adjustment>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Cvss {
    0 version "Version",
    1 base_score "BaseScore",
    2 base_vector "BaseVector",
    3 source "Source",
    4 adjustments "Adjustments",
});

/// A place in code that has a vulnerability.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VulnerabilityCodeVulnerabilities {
    /// The kinds of weakness, such as `CWE-79`.
    ///
    /// `Cwes`: a list of strings.
    pub cwes: Option<Vec<String>>,
    /// The file and the lines.
    ///
    /// `FilePath`: an object.
    pub file_path: Option<Box<CodeVulnerabilitiesFilePath>>,
    /// The ARN of the code, of a Lambda layer for example.
    ///
    /// `SourceArn`: a string.
    pub source_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(VulnerabilityCodeVulnerabilities {
    0 cwes "Cwes",
    1 file_path "FilePath",
    2 source_arn "SourceArn",
});

/// The organization of an address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpOrganizationDetails {
    /// The number of the autonomous system.
    ///
    /// `Asn`: a 32-bit integer.
    pub asn: Option<i32>,
    /// The organization that registered the autonomous system.
    ///
    /// `AsnOrg`: a string.
    pub asn_org: Option<String>,
    /// The internet provider.
    ///
    /// `Isp`: a string.
    pub isp: Option<String>,
    /// The owner.
    ///
    /// `Org`: a string.
    pub org: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(IpOrganizationDetails {
    0 asn "Asn",
    1 asn_org "AsnOrg",
    2 isp "Isp",
    3 org "Org",
});

/// A country.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// Its code of two letters.
    ///
    /// `CountryCode`: a string.
    pub country_code: Option<String>,
    /// Its name.
    ///
    /// `CountryName`: a string.
    pub country_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Country {
    0 country_code "CountryCode",
    1 country_name "CountryName",
});

/// A city.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct City {
    /// Its name.
    ///
    /// `CityName`: a string.
    pub city_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(City {
    0 city_name "CityName",
});

/// A place on earth.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoLocation {
    /// The longitude.
    ///
    /// `Lon`: a number.
    pub lon: Option<Double>,
    /// The latitude.
    ///
    /// `Lat`: a number.
    pub lat: Option<Double>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(GeoLocation {
    0 lon "Lon",
    1 lat "Lat",
});

/// A port that was probed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortProbeDetail {
    /// The port on this side.
    ///
    /// `LocalPortDetails`: an object.
    pub local_port_details: Option<Box<ActionLocalPortDetails>>,
    /// The address on this side.
    ///
    /// `LocalIpDetails`: an object.
    pub local_ip_details: Option<Box<ActionLocalIpDetails>>,
    /// The address that probed.
    ///
    /// `RemoteIpDetails`: an object.
    pub remote_ip_details: Option<Box<ActionRemoteIpDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(PortProbeDetail {
    0 local_port_details "LocalPortDetails",
    1 local_ip_details "LocalIpDetails",
    2 remote_ip_details "RemoteIpDetails",
});

/// An actor in an attack sequence.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Actor {
    /// Identifies the actor in the sequence.
    ///
    /// `Id`: a string.
    pub id: Option<String>,
    /// The user.
    ///
    /// `User`: an object.
    pub user: Option<Box<ActorUser>>,
    /// The session.
    ///
    /// `Session`: an object.
    pub session: Option<Box<ActorSession>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Actor {
    0 id "Id",
    1 user "User",
    2 session "Session",
});

/// A network endpoint that took part in an attack sequence.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkEndpoint {
    /// Identifies the endpoint in the sequence.
    ///
    /// `Id`: a string.
    pub id: Option<String>,
    /// Its address.
    ///
    /// `Ip`: a string.
    pub ip: Option<String>,
    /// Its domain.
    ///
    /// `Domain`: a string.
    pub domain: Option<String>,
    /// Its port.
    ///
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// Its location.
    ///
    /// `Location`: an object.
    pub location: Option<Box<NetworkGeoLocation>>,
    /// The autonomous system it is in.
    ///
    /// `AutonomousSystem`: an object.
    pub autonomous_system: Option<Box<NetworkAutonomousSystem>>,
    /// Its connection.
    ///
    /// `Connection`: an object.
    pub connection: Option<Box<NetworkConnection>>,
    /// Members of the document that this type does not define.
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

/// An event of an attack sequence.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Signal {
    /// The type of event.
    ///
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Identifies the event.
    ///
    /// `Id`: a string.
    pub id: Option<String>,
    /// The event in one line.
    ///
    /// `Title`: a string.
    pub title: Option<String>,
    /// The product that reported it.
    ///
    /// `ProductArn`: a string.
    pub product_arn: Option<String>,
    /// The resources it is about.
    ///
    /// `ResourceIds`: a list of strings.
    pub resource_ids: Option<Vec<String>>,
    /// The indicators of an attack in it.
    ///
    /// `SignalIndicators`: a list of objects, at most 100 items.
    pub signal_indicators: Option<Vec<Indicator>>,
    /// The name of the finding type.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// The time of its creation, in milliseconds since 1970.
    ///
    /// `CreatedAt`: a 64-bit integer.
    pub created_at: Option<i64>,
    /// The time of its last change, in milliseconds since 1970.
    ///
    /// `UpdatedAt`: a 64-bit integer.
    pub updated_at: Option<i64>,
    /// The time when it was first seen, in milliseconds since 1970.
    ///
    /// `FirstSeenAt`: a 64-bit integer.
    pub first_seen_at: Option<i64>,
    /// The time when it was last seen, in milliseconds since 1970.
    ///
    /// `LastSeenAt`: a 64-bit integer.
    pub last_seen_at: Option<i64>,
    /// The severity.
    ///
    /// `Severity`: a number.
    pub severity: Option<Double>,
    /// The number of times it was seen.
    ///
    /// `Count`: a 32-bit integer.
    pub count: Option<i32>,
    /// The actors of the sequence that are involved.
    ///
    /// `ActorIds`: a list of strings.
    pub actor_ids: Option<Vec<String>>,
    /// The endpoints of the sequence that are involved.
    ///
    /// `EndpointIds`: a list of strings.
    pub endpoint_ids: Option<Vec<String>>,
    /// Members of the document that this type does not define.
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

/// An indicator of an attack.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Indicator {
    /// The key of the indicator.
    ///
    /// `Key`: a string.
    pub key: Option<String>,
    /// Its values.
    ///
    /// `Values`: a list of strings.
    pub values: Option<Vec<String>>,
    /// The indicator in one line.
    ///
    /// `Title`: a string.
    pub title: Option<String>,
    /// The type of indicator.
    ///
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Indicator {
    0 key "Key",
    1 values "Values",
    2 title "Title",
    3 r#type "Type",
});

/// The status of a scan for sensitive data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationStatus {
    /// The result as a code.
    ///
    /// `Code`: a string.
    pub code: Option<String>,
    /// The reason in words.
    ///
    /// `Reason`: a string.
    pub reason: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ClassificationStatus {
    0 code "Code",
    1 reason "Reason",
});

/// The data found by the customer's identifiers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDataIdentifiersResult {
    /// The data found, by identifier.
    ///
    /// `Detections`: a list of objects.
    pub detections: Option<Vec<CustomDataIdentifiersDetections>>,
    /// The number of occurrences.
    ///
    /// `TotalCount`: a 64-bit integer.
    pub total_count: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(CustomDataIdentifiersResult {
    0 detections "Detections",
    1 total_count "TotalCount",
});

/// A place in a file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeVulnerabilitiesFilePath {
    /// The last line.
    ///
    /// `EndLine`: a 32-bit integer.
    pub end_line: Option<i32>,
    /// The name of the file.
    ///
    /// `FileName`: a string.
    pub file_name: Option<String>,
    /// The path of the file.
    ///
    /// `FilePath`: a string.
    pub file_path: Option<String>,
    /// The first line.
    ///
    /// `StartLine`: a 32-bit integer.
    pub start_line: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(CodeVulnerabilitiesFilePath {
    0 end_line "EndLine",
    1 file_name "FileName",
    2 file_path "FilePath",
    3 start_line "StartLine",
});

/// An address on this side of an action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionLocalIpDetails {
    /// The IPv4 address.
    ///
    /// `IpAddressV4`: a string.
    pub ip_address_v4: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ActionLocalIpDetails {
    0 ip_address_v4 "IpAddressV4",
});

/// The user of an actor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorUser {
    /// The name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// Identifies the user.
    ///
    /// `Uid`: a string.
    pub uid: Option<String>,
    /// The type of user.
    ///
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Identifies the credentials.
    ///
    /// `CredentialUid`: a string.
    pub credential_uid: Option<String>,
    /// The account.
    ///
    /// `Account`: an object.
    pub account: Option<Box<UserAccount>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ActorUser {
    0 name "Name",
    1 uid "Uid",
    2 r#type "Type",
    3 credential_uid "CredentialUid",
    4 account "Account",
});

/// The session of an actor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActorSession {
    /// Identifies the session.
    ///
    /// `Uid`: a string.
    pub uid: Option<String>,
    /// States whether it was opened with a second factor.
    ///
    /// `MfaStatus`: an enumeration value.
    pub mfa_status: Option<ActorSessionMfaStatus>,
    /// The time when it was opened, in milliseconds since 1970.
    ///
    /// `CreatedTime`: a 64-bit integer.
    pub created_time: Option<i64>,
    /// The issuer.
    ///
    /// `Issuer`: a string.
    pub issuer: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ActorSession {
    0 uid "Uid",
    1 mfa_status "MfaStatus",
    2 created_time "CreatedTime",
    3 issuer "Issuer",
});

/// The location of a network endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkGeoLocation {
    /// The city.
    ///
    /// `City`: a string.
    pub city: Option<String>,
    /// The country.
    ///
    /// `Country`: a string.
    pub country: Option<String>,
    /// The latitude.
    ///
    /// `Lat`: a number.
    pub lat: Option<Double>,
    /// The longitude.
    ///
    /// `Lon`: a number.
    pub lon: Option<Double>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(NetworkGeoLocation {
    0 city "City",
    1 country "Country",
    2 lat "Lat",
    3 lon "Lon",
});

/// An autonomous system.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAutonomousSystem {
    /// Its name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// Its number.
    ///
    /// `Number`: a 32-bit integer.
    pub number: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(NetworkAutonomousSystem {
    0 name "Name",
    1 number "Number",
});

/// A connection of a network endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConnection {
    /// The direction: into the resource or out of it.
    ///
    /// `Direction`: an enumeration value.
    pub direction: Option<ConnectionDirection>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(NetworkConnection {
    0 direction "Direction",
});

/// Sensitive data of one category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataResult {
    /// The category, such as `FINANCIAL_INFORMATION`.
    ///
    /// `Category`: a string.
    pub category: Option<String>,
    /// The data found, by type.
    ///
    /// `Detections`: a list of objects.
    pub detections: Option<Vec<SensitiveDataDetections>>,
    /// The number of occurrences.
    ///
    /// `TotalCount`: a 64-bit integer.
    pub total_count: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(SensitiveDataResult {
    0 category "Category",
    1 detections "Detections",
    2 total_count "TotalCount",
});

/// A change of a CVSS score.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Adjustment {
    /// The metric that was changed.
    ///
    /// `Metric`: a string.
    pub metric: Option<String>,
    /// The reason.
    ///
    /// `Reason`: a string, 1 to 512 characters.
    pub reason: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Adjustment {
    0 metric "Metric",
    1 reason "Reason",
});

/// An account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccount {
    /// Identifies it.
    ///
    /// `Uid`: a string.
    pub uid: Option<String>,
    /// Its name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(UserAccount {
    0 uid "Uid",
    1 name "Name",
});

/// The data found by one identifier of the customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDataIdentifiersDetections {
    /// The number of occurrences.
    ///
    /// `Count`: a 64-bit integer.
    pub count: Option<i64>,
    /// The ARN of the identifier.
    ///
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// The name of the identifier.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// The locations.
    ///
    /// `Occurrences`: an object.
    pub occurrences: Option<Box<Occurrences>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(CustomDataIdentifiersDetections {
    0 count "Count",
    1 arn "Arn",
    2 name "Name",
    3 occurrences "Occurrences",
});

/// Sensitive data of one type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataDetections {
    /// The number of occurrences.
    ///
    /// `Count`: a 64-bit integer.
    pub count: Option<i64>,
    /// The type.
    ///
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// The locations.
    ///
    /// `Occurrences`: an object.
    pub occurrences: Option<Box<Occurrences>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(SensitiveDataDetections {
    0 count "Count",
    1 r#type "Type",
    2 occurrences "Occurrences",
});

/// The locations of sensitive data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Occurrences {
    /// In a text, by lines.
    ///
    /// `LineRanges`: a list of objects.
    pub line_ranges: Option<Vec<Range>>,
    /// In a text, by characters.
    ///
    /// `OffsetRanges`: a list of objects.
    pub offset_ranges: Option<Vec<Range>>,
    /// In a document, by pages.
    ///
    /// `Pages`: a list of objects.
    pub pages: Option<Vec<Page>>,
    /// In a file of records.
    ///
    /// `Records`: a list of objects.
    pub records: Option<Vec<Record>>,
    /// In a table.
    ///
    /// `Cells`: a list of objects.
    pub cells: Option<Vec<Cell>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Occurrences {
    0 line_ranges "LineRanges",
    1 offset_ranges "OffsetRanges",
    2 pages "Pages",
    3 records "Records",
    4 cells "Cells",
});

/// A range in a text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// The first line or character.
    ///
    /// `Start`: a 64-bit integer.
    pub start: Option<i64>,
    /// The last line or character.
    ///
    /// `End`: a 64-bit integer.
    pub end: Option<i64>,
    /// The column in the first line.
    ///
    /// `StartColumn`: a 64-bit integer.
    pub start_column: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Range {
    0 start "Start",
    1 end "End",
    2 start_column "StartColumn",
});

/// A page of a document.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The page.
    ///
    /// `PageNumber`: a 64-bit integer.
    pub page_number: Option<i64>,
    /// The lines on the page.
    ///
    /// `LineRange`: an object.
    pub line_range: Option<Box<Range>>,
    /// The characters on the page.
    ///
    /// `OffsetRange`: an object.
    pub offset_range: Option<Box<Range>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Page {
    0 page_number "PageNumber",
    1 line_range "LineRange",
    2 offset_range "OffsetRange",
});

/// A record of a file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// The path to the field.
    ///
    /// `JsonPath`: a string.
    pub json_path: Option<String>,
    /// The number of the record, from 0.
    ///
    /// `RecordIndex`: a 64-bit integer.
    pub record_index: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Record {
    0 json_path "JsonPath",
    1 record_index "RecordIndex",
});

/// A cell of a table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// The number of the column.
    ///
    /// `Column`: a 64-bit integer.
    pub column: Option<i64>,
    /// The number of the row.
    ///
    /// `Row`: a 64-bit integer.
    pub row: Option<i64>,
    /// The name of the column.
    ///
    /// `ColumnName`: a string.
    pub column_name: Option<String>,
    /// The cell as a spreadsheet names it.
    ///
    /// `CellReference`: a string.
    pub cell_reference: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Cell {
    0 column "Column",
    1 row "Row",
    2 column_name "ColumnName",
    3 cell_reference "CellReference",
});

/// Details of a resource: the object for its type, `Other`, or both. Details without a field are
/// read and written with [`get`](Self::get) and [`set`](Self::set); until then they are JSON in
/// `other_members`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceDetails {
    /// A container that is running.
    ///
    /// `Container`: an object.
    pub container: Option<Box<ContainerDetails>>,
    /// Other details as pairs. Numbers are written as strings.
    ///
    /// `Other`: a map from string to string, at most 50 pairs, keys of at most 127 characters,
    /// values of at most 1024 characters. Advised: values of at most 1023 characters.
    pub other: Option<FieldMap>,
    /// A code repository.
    ///
    /// `CodeRepository`: an object.
    pub code_repository: Option<Box<CodeRepositoryDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(ResourceDetails {
    46 container "Container",
    47 other "Other",
    99 code_repository "CodeRepository",
});

/// A container that is running.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerDetails {
    /// Its runtime, such as `containerd`.
    ///
    /// `ContainerRuntime`: a string.
    pub container_runtime: Option<String>,
    /// Its name.
    ///
    /// `Name`: a string, at most 128 characters.
    pub name: Option<String>,
    /// The id of its image.
    ///
    /// `ImageId`: a string, at most 128 characters.
    pub image_id: Option<String>,
    /// The name of its image.
    ///
    /// `ImageName`: a string, at most 128 characters.
    pub image_name: Option<String>,
    /// The time when it was started.
    ///
    /// `LaunchedAt`: a timestamp.
    pub launched_at: Option<TimestampText>,
    /// Its volumes.
    ///
    /// `VolumeMounts`: a list of objects.
    pub volume_mounts: Option<Vec<VolumeMount>>,
    /// True if it runs with the rights of the host.
    ///
    /// `Privileged`: a Boolean.
    pub privileged: Option<bool>,
    /// Members of the document that this type does not define.
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

/// A volume of a container.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeMount {
    /// Its name.
    ///
    /// `Name`: a string.
    pub name: Option<String>,
    /// The path where it is mounted.
    ///
    /// `MountPath`: a string.
    pub mount_path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(VolumeMount {
    0 name "Name",
    1 mount_path "MountPath",
});

/// A code repository.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeRepositoryDetails {
    /// The type of its host, such as `GITLAB_SELF_MANAGED`.
    ///
    /// `ProviderType`: a string.
    pub provider_type: Option<String>,
    /// Its name.
    ///
    /// `ProjectName`: a string.
    pub project_name: Option<String>,
    /// The integration through which it was scanned.
    ///
    /// `CodeSecurityIntegrationArn`: a string.
    pub code_security_integration_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(CodeRepositoryDetails {
    0 provider_type "ProviderType",
    1 project_name "ProjectName",
    2 code_security_integration_arn "CodeSecurityIntegrationArn",
});
