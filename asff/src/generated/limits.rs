// Written by asff-codegen from the Security Hub service model. Do not edit.

/// The maximum number of characters of `Adjustment.Reason`.
pub const ADJUSTMENT_REASON_CHARS: usize = 512;

/// The maximum number of items of `Compliance.AssociatedStandards`.
pub const ASSOCIATED_STANDARDS_ITEMS: usize = 20;

/// The maximum number of characters of `AwsSecurityFinding.AwsAccountId`.
pub const AWS_ACCOUNT_ID_CHARS: usize = 12;

/// The maximum number of characters of `AwsSecurityFinding.AwsAccountName`.
pub const AWS_ACCOUNT_NAME_CHARS: usize = 50;

/// The maximum number of characters of `AwsSecurityFinding.CompanyName`.
pub const COMPANY_NAME_CHARS: usize = 128;

/// The maximum number of characters of `ContainerDetails.ImageId`.
pub const CONTAINER_IMAGE_ID_CHARS: usize = 128;

/// The maximum number of characters of `ContainerDetails.ImageName`.
pub const CONTAINER_IMAGE_NAME_CHARS: usize = 128;

/// The maximum number of characters of `ContainerDetails.Name`.
pub const CONTAINER_NAME_CHARS: usize = 128;

/// The maximum number of characters of `AwsSecurityFinding.Description`.
pub const DESCRIPTION_CHARS: usize = 1024;

/// The maximum number of characters in a value of `ResourceDetails.Other`.
pub const DETAILS_OTHER_ACCEPTED_VALUE_CHARS: usize = 1024;

/// The maximum number of characters in a key of `ResourceDetails.Other`.
pub const DETAILS_OTHER_KEY_CHARS: usize = 127;

/// The maximum number of pairs of `ResourceDetails.Other`.
pub const DETAILS_OTHER_PAIRS: usize = 50;

/// The maximum number of characters in a value of `ResourceDetails.Other`, according to the documentation.
pub const DETAILS_OTHER_VALUE_CHARS: usize = 1023;

/// The maximum number of characters of `AwsSecurityFinding.GeneratorId`.
pub const GENERATOR_ID_CHARS: usize = 512;

/// The maximum number of characters of `AwsSecurityFinding.Id`.
pub const ID_CHARS: usize = 512;

/// The maximum number of items of `AwsSecurityFinding.Malware`.
pub const MALWARE_ITEMS: usize = 5;

/// The maximum number of characters of `Malware.Name`.
pub const MALWARE_NAME_CHARS: usize = 64;

/// The maximum number of characters of `Malware.Path`.
pub const MALWARE_PATH_CHARS: usize = 512;

/// The maximum number of characters of `Note.Text`.
pub const NOTE_TEXT_CHARS: usize = 512;

/// The maximum number of characters of `Note.UpdatedBy`.
pub const NOTE_UPDATED_BY_CHARS: usize = 512;

/// The maximum number of characters of `AwsSecurityFinding.ProductArn`.
pub const PRODUCT_ARN_CHARS: usize = 2048;

/// The maximum number of characters in a key of `AwsSecurityFinding.ProductFields`.
pub const PRODUCT_FIELDS_KEY_CHARS: usize = 128;

/// The maximum number of pairs of `AwsSecurityFinding.ProductFields`.
pub const PRODUCT_FIELDS_PAIRS: usize = 50;

/// The maximum number of characters in a value of `AwsSecurityFinding.ProductFields`.
pub const PRODUCT_FIELDS_VALUE_CHARS: usize = 2048;

/// The maximum number of characters of `AwsSecurityFinding.ProductName`.
pub const PRODUCT_NAME_CHARS: usize = 128;

/// The maximum number of characters of `Recommendation.Text`.
pub const RECOMMENDATION_TEXT_CHARS: usize = 512;

/// The maximum number of characters of `AwsSecurityFinding.Region`.
pub const REGION_CHARS: usize = 16;

/// The maximum number of items of `AwsSecurityFinding.RelatedFindings`.
pub const RELATED_FINDINGS_ITEMS: usize = 10;

/// The maximum number of items of `Compliance.RelatedRequirements`.
pub const RELATED_REQUIREMENTS_ITEMS: usize = 32;

/// The maximum number of characters in an item of `Compliance.RelatedRequirements`, according to the documentation.
pub const RELATED_REQUIREMENT_CHARS: usize = 64;

/// The maximum number of items of `AwsSecurityFinding.Resources`.
pub const RESOURCES_ITEMS: usize = 32;

/// The maximum number of characters of `Resource.Id`.
pub const RESOURCE_ID_CHARS: usize = 512;

/// The maximum number of characters of `Resource.Region`.
pub const RESOURCE_REGION_CHARS: usize = 16;

/// The maximum number of characters of `Resource.Type`.
pub const RESOURCE_TYPE_CHARS: usize = 256;

/// The maximum number of characters of `FindingProviderSeverity.Original`.
pub const SEVERITY_ORIGINAL_CHARS: usize = 64;

/// The maximum number of characters in a key of `Resource.Tags`, according to the documentation.
pub const TAGS_KEY_CHARS: usize = 128;

/// The maximum number of pairs of `Resource.Tags`.
pub const TAGS_PAIRS: usize = 50;

/// The maximum number of characters in a value of `Resource.Tags`.
pub const TAGS_VALUE_CHARS: usize = 256;

/// The maximum number of items of `AwsSecurityFinding.Threats`.
pub const THREATS_ITEMS: usize = 32;

/// The maximum number of items of `AwsSecurityFinding.ThreatIntelIndicators`.
pub const THREAT_INTEL_INDICATORS_ITEMS: usize = 5;

/// The maximum number of characters of `AwsSecurityFinding.Title`.
pub const TITLE_CHARS: usize = 256;

/// The maximum number of items of `AwsSecurityFinding.Types`.
pub const TYPES_ITEMS: usize = 50;

/// The maximum number of characters in a key of `AwsSecurityFinding.UserDefinedFields`.
pub const USER_DEFINED_FIELDS_KEY_CHARS: usize = 128;

/// The maximum number of pairs of `AwsSecurityFinding.UserDefinedFields`.
pub const USER_DEFINED_FIELDS_PAIRS: usize = 50;

/// The maximum number of characters in a value of `AwsSecurityFinding.UserDefinedFields`.
pub const USER_DEFINED_FIELDS_VALUE_CHARS: usize = 1024;

/// The maximum number of characters of `VulnerabilityVendor.Name`.
pub const VENDOR_NAME_CHARS: usize = 32;

/// The maximum number of characters of `VulnerabilityVendor.VendorSeverity`.
pub const VENDOR_SEVERITY_CHARS: usize = 32;

/// The maximum number of characters of `Vulnerability.Id`, according to the documentation.
pub const VULNERABILITY_ID_ADVISED_CHARS: usize = 32;

/// The maximum number of characters of `Vulnerability.Id`.
pub const VULNERABILITY_ID_CHARS: usize = 128;
