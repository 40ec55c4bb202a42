// Written by asff-codegen from the Security Hub service model. Do not edit.

use crate::open_words::words;

words! {
    /// `VerificationState` of the format.
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
    /// `WorkflowState` of the format.
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
    /// `RecordState` of the format.
    RecordState {
        /// `ACTIVE`.
        Active "ACTIVE",
        /// `ARCHIVED`.
        Archived "ARCHIVED",
    }
}

words! {
    /// `SeverityLabel` of the format.
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
    /// `NetworkDirection` of the format.
    NetworkDirection {
        /// `IN`.
        In "IN",
        /// `OUT`.
        Out "OUT",
    }
}

words! {
    /// `ComplianceStatus` of the format.
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
    /// `WorkflowStatus` of the format.
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
    /// `MalwareType` of the format.
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
    /// `MalwareState` of the format.
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
    /// `ThreatIntelIndicatorType` of the format.
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
    /// `ThreatIntelIndicatorCategory` of the format.
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
    /// `Partition` of the format.
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
    /// `CloudProviderName` of the format.
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
    /// `VulnerabilityFixAvailable` of the format.
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
    /// `VulnerabilityExploitAvailable` of the format.
    VulnerabilityExploitAvailable {
        /// `YES`.
        Yes "YES",
        /// `NO`.
        No "NO",
    }
}

words! {
    /// `ActorSessionMfaStatus` of the format.
    ActorSessionMfaStatus {
        /// `ENABLED`.
        Enabled "ENABLED",
        /// `DISABLED`.
        Disabled "DISABLED",
    }
}

words! {
    /// `ConnectionDirection` of the format.
    ConnectionDirection {
        /// `INBOUND`.
        Inbound "INBOUND",
        /// `OUTBOUND`.
        Outbound "OUTBOUND",
    }
}
