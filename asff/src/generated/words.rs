// Written by asff-codegen from the Security Hub service model. Do not edit.

use crate::open_words::words;

words! {
    /// The state of the verification of a finding.
    VerificationState {
        /// `UNKNOWN`.
        Unknown "UNKNOWN",
        /// `TRUE_POSITIVE`.
        TruePositive "TRUE_POSITIVE",
        /// `FALSE_POSITIVE`.
        FalsePositive "FALSE_POSITIVE",
        /// `BENIGN_POSITIVE`.
        BenignPositive "BENIGN_POSITIVE",
    }
}

words! {
    /// The state of the work on a finding. Superseded by [`WorkflowStatus`].
    WorkflowState {
        /// `NEW`.
        New "NEW",
        /// `ASSIGNED`.
        Assigned "ASSIGNED",
        /// `IN_PROGRESS`.
        InProgress "IN_PROGRESS",
        /// `DEFERRED`.
        Deferred "DEFERRED",
        /// `RESOLVED`.
        Resolved "RESOLVED",
    }
}

words! {
    /// The state of a record: active or archived.
    RecordState {
        /// `ACTIVE`.
        Active "ACTIVE",
        /// `ARCHIVED`.
        Archived "ARCHIVED",
    }
}

words! {
    /// A severity label.
    SeverityLabel {
        /// `INFORMATIONAL`.
        Informational "INFORMATIONAL",
        /// `LOW`.
        Low "LOW",
        /// `MEDIUM`.
        Medium "MEDIUM",
        /// `HIGH`.
        High "HIGH",
        /// `CRITICAL`.
        Critical "CRITICAL",
    }
}

words! {
    /// The direction, into a resource or out of it, of [`Network`](crate::Network).
    NetworkDirection {
        /// `IN`.
        In "IN",
        /// `OUT`.
        Out "OUT",
    }
}

words! {
    /// The result of a check.
    ComplianceStatus {
        /// `PASSED`.
        Passed "PASSED",
        /// `WARNING`.
        Warning "WARNING",
        /// `FAILED`.
        Failed "FAILED",
        /// `NOT_AVAILABLE`.
        NotAvailable "NOT_AVAILABLE",
    }
}

words! {
    /// The state of the work on a finding.
    WorkflowStatus {
        /// `NEW`.
        New "NEW",
        /// `NOTIFIED`.
        Notified "NOTIFIED",
        /// `RESOLVED`.
        Resolved "RESOLVED",
        /// `SUPPRESSED`.
        Suppressed "SUPPRESSED",
    }
}

words! {
    /// A kind of malware.
    MalwareType {
        /// `ADWARE`.
        Adware "ADWARE",
        /// `BLENDED_THREAT`.
        BlendedThreat "BLENDED_THREAT",
        /// `BOTNET_AGENT`.
        BotnetAgent "BOTNET_AGENT",
        /// `COIN_MINER`.
        CoinMiner "COIN_MINER",
        /// `EXPLOIT_KIT`.
        ExploitKit "EXPLOIT_KIT",
        /// `KEYLOGGER`.
        Keylogger "KEYLOGGER",
        /// `MACRO`.
        Macro "MACRO",
        /// `POTENTIALLY_UNWANTED`.
        PotentiallyUnwanted "POTENTIALLY_UNWANTED",
        /// `SPYWARE`.
        Spyware "SPYWARE",
        /// `RANSOMWARE`.
        Ransomware "RANSOMWARE",
        /// `REMOTE_ACCESS`.
        RemoteAccess "REMOTE_ACCESS",
        /// `ROOTKIT`.
        Rootkit "ROOTKIT",
        /// `TROJAN`.
        Trojan "TROJAN",
        /// `VIRUS`.
        Virus "VIRUS",
        /// `WORM`.
        Worm "WORM",
    }
}

words! {
    /// The state of a piece of malware, such as still present.
    MalwareState {
        /// `OBSERVED`.
        Observed "OBSERVED",
        /// `REMOVAL_FAILED`.
        RemovalFailed "REMOVAL_FAILED",
        /// `REMOVED`.
        Removed "REMOVED",
    }
}

words! {
    /// A kind of threat indicator.
    ThreatIntelIndicatorType {
        /// `DOMAIN`.
        Domain "DOMAIN",
        /// `EMAIL_ADDRESS`.
        EmailAddress "EMAIL_ADDRESS",
        /// `HASH_MD5`.
        HashMd5 "HASH_MD5",
        /// `HASH_SHA1`.
        HashSha1 "HASH_SHA1",
        /// `HASH_SHA256`.
        HashSha256 "HASH_SHA256",
        /// `HASH_SHA512`.
        HashSha512 "HASH_SHA512",
        /// `IPV4_ADDRESS`.
        Ipv4Address "IPV4_ADDRESS",
        /// `IPV6_ADDRESS`.
        Ipv6Address "IPV6_ADDRESS",
        /// `MUTEX`.
        Mutex "MUTEX",
        /// `PROCESS`.
        Process "PROCESS",
        /// `URL`.
        Url "URL",
    }
}

words! {
    /// The threat that an indicator indicates.
    ThreatIntelIndicatorCategory {
        /// `BACKDOOR`.
        Backdoor "BACKDOOR",
        /// `CARD_STEALER`.
        CardStealer "CARD_STEALER",
        /// `COMMAND_AND_CONTROL`.
        CommandAndControl "COMMAND_AND_CONTROL",
        /// `DROP_SITE`.
        DropSite "DROP_SITE",
        /// `EXPLOIT_SITE`.
        ExploitSite "EXPLOIT_SITE",
        /// `KEYLOGGER`.
        Keylogger "KEYLOGGER",
    }
}

words! {
    /// A partition, or a cloud outside AWS. The isolated partitions are `aws-us-iso` and
    /// `aws-us-iso-b` here and `aws-iso` and `aws-iso-b` in ARNs: see
    /// [`ArnPartition`](crate::arn::ArnPartition).
    Partition {
        /// `aws`.
        Aws "aws",
        /// `aws-cn`.
        AwsCn "aws-cn",
        /// `aws-us-gov`.
        AwsUsGov "aws-us-gov",
        /// `aws-us-iso`.
        AwsUsIso "aws-us-iso",
        /// `aws-us-iso-b`.
        AwsUsIsoB "aws-us-iso-b",
        /// `AzureCloud`.
        AzureCloud "AzureCloud",
    }
}

words! {
    /// A cloud.
    CloudProviderName {
        /// `Azure`.
        Azure "Azure",
        /// `AWS`.
        Aws "AWS",
        /// `GCP`.
        Gcp "GCP",
    }
}

words! {
    /// States whether all, none or some of the packages have a fixed version.
    VulnerabilityFixAvailable {
        /// `YES`.
        Yes "YES",
        /// `NO`.
        No "NO",
        /// `PARTIAL`.
        Partial "PARTIAL",
    }
}

words! {
    /// States whether an exploit is known.
    VulnerabilityExploitAvailable {
        /// `YES`.
        Yes "YES",
        /// `NO`.
        No "NO",
    }
}

words! {
    /// States whether a session was opened with a second factor.
    ActorSessionMfaStatus {
        /// `ENABLED`.
        Enabled "ENABLED",
        /// `DISABLED`.
        Disabled "DISABLED",
    }
}

words! {
    /// The direction, into a resource or out of it, of
    /// [`NetworkConnection`](crate::NetworkConnection).
    ConnectionDirection {
        /// `INBOUND`.
        Inbound "INBOUND",
        /// `OUTBOUND`.
        Outbound "OUTBOUND",
    }
}
