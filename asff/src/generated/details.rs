// Written by asff-codegen from the Security Hub service model. Do not edit.

use super::{document, resource_detail};
use crate::open_words::words;
use crate::shape::structure;
use crate::{Double, FieldMap, OtherMembers, TimestampText};

/// Details of a resource of type `AwsAutoScalingAutoScalingGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupDetails {
    /// `LaunchConfigurationName`: a string.
    pub launch_configuration_name: Option<String>,
    /// `LoadBalancerNames`: a list of strings.
    pub load_balancer_names: Option<Vec<String>>,
    /// `HealthCheckType`: a string.
    pub health_check_type: Option<String>,
    /// `HealthCheckGracePeriod`: a 32-bit integer.
    pub health_check_grace_period: Option<i32>,
    /// `CreatedTime`: a timestamp.
    pub created_time: Option<TimestampText>,
    /// `MixedInstancesPolicy`: an object.
    pub mixed_instances_policy: Option<Box<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails>>,
    /// `AvailabilityZones`: a list of objects.
    pub availability_zones: Option<Vec<AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails>>,
    /// `LaunchTemplate`: an object.
    pub launch_template: Option<Box<AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification>>,
    /// `CapacityRebalance`: a Boolean.
    pub capacity_rebalance: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupDetails {
    0 launch_configuration_name "LaunchConfigurationName",
    1 load_balancer_names "LoadBalancerNames",
    2 health_check_type "HealthCheckType",
    3 health_check_grace_period "HealthCheckGracePeriod",
    4 created_time "CreatedTime",
    5 mixed_instances_policy "MixedInstancesPolicy",
    6 availability_zones "AvailabilityZones",
    7 launch_template "LaunchTemplate",
    8 capacity_rebalance "CapacityRebalance",
});

/// Details of a resource of type `AwsCodeBuildProject`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectDetails {
    /// `EncryptionKey`: a string.
    pub encryption_key: Option<String>,
    /// `Artifacts`: a list of objects, 1 to 25 items.
    pub artifacts: Option<Vec<AwsCodeBuildProjectArtifactsDetails>>,
    /// `Environment`: an object.
    pub environment: Option<Box<AwsCodeBuildProjectEnvironment>>,
    /// `Name`: a string, 2 to 255 characters.
    pub name: Option<String>,
    /// `Source`: an object.
    pub source: Option<Box<AwsCodeBuildProjectSource>>,
    /// `ServiceRole`: a string.
    pub service_role: Option<String>,
    /// `LogsConfig`: an object.
    pub logs_config: Option<Box<AwsCodeBuildProjectLogsConfigDetails>>,
    /// `VpcConfig`: an object.
    pub vpc_config: Option<Box<AwsCodeBuildProjectVpcConfig>>,
    /// `SecondaryArtifacts`: a list of objects.
    pub secondary_artifacts: Option<Vec<AwsCodeBuildProjectArtifactsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectDetails {
    0 encryption_key "EncryptionKey",
    1 artifacts "Artifacts",
    2 environment "Environment",
    3 name "Name",
    4 source "Source",
    5 service_role "ServiceRole",
    6 logs_config "LogsConfig",
    7 vpc_config "VpcConfig",
    8 secondary_artifacts "SecondaryArtifacts",
});

/// Details of a resource of type `AwsCloudFrontDistribution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionDetails {
    /// `CacheBehaviors`: an object.
    pub cache_behaviors: Option<Box<AwsCloudFrontDistributionCacheBehaviors>>,
    /// `DefaultCacheBehavior`: an object.
    pub default_cache_behavior: Option<Box<AwsCloudFrontDistributionDefaultCacheBehavior>>,
    /// `DefaultRootObject`: a string.
    pub default_root_object: Option<String>,
    /// `DomainName`: a string.
    pub domain_name: Option<String>,
    /// `ETag`: a string.
    pub e_tag: Option<String>,
    /// `LastModifiedTime`: a timestamp.
    pub last_modified_time: Option<TimestampText>,
    /// `Logging`: an object.
    pub logging: Option<Box<AwsCloudFrontDistributionLogging>>,
    /// `Origins`: an object.
    pub origins: Option<Box<AwsCloudFrontDistributionOrigins>>,
    /// `OriginGroups`: an object.
    pub origin_groups: Option<Box<AwsCloudFrontDistributionOriginGroups>>,
    /// `ViewerCertificate`: an object.
    pub viewer_certificate: Option<Box<AwsCloudFrontDistributionViewerCertificate>>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `WebAclId`: a string.
    pub web_acl_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionDetails {
    0 cache_behaviors "CacheBehaviors",
    1 default_cache_behavior "DefaultCacheBehavior",
    2 default_root_object "DefaultRootObject",
    3 domain_name "DomainName",
    4 e_tag "ETag",
    5 last_modified_time "LastModifiedTime",
    6 logging "Logging",
    7 origins "Origins",
    8 origin_groups "OriginGroups",
    9 viewer_certificate "ViewerCertificate",
    10 status "Status",
    11 web_acl_id "WebAclId",
});

/// Details of a resource of type `AwsEc2Instance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2InstanceDetails {
    /// `Type`: a string, at most 16 characters.
    pub r#type: Option<String>,
    /// `ImageId`: a string, at most 64 characters.
    pub image_id: Option<String>,
    /// `IpV4Addresses`: a list of strings, at most 10 items.
    pub ip_v4_addresses: Option<Vec<String>>,
    /// `IpV6Addresses`: a list of strings.
    pub ip_v6_addresses: Option<Vec<String>>,
    /// `KeyName`: a string, at most 128 characters.
    pub key_name: Option<String>,
    /// `IamInstanceProfileArn`: a string.
    pub iam_instance_profile_arn: Option<String>,
    /// `VpcId`: a string, at most 32 characters.
    pub vpc_id: Option<String>,
    /// `SubnetId`: a string, at most 32 characters.
    pub subnet_id: Option<String>,
    /// `LaunchedAt`: a timestamp.
    pub launched_at: Option<TimestampText>,
    /// `NetworkInterfaces`: a list of objects.
    pub network_interfaces: Option<Vec<AwsEc2InstanceNetworkInterfacesDetails>>,
    /// `VirtualizationType`: a string.
    pub virtualization_type: Option<String>,
    /// `MetadataOptions`: an object.
    pub metadata_options: Option<Box<AwsEc2InstanceMetadataOptions>>,
    /// `Monitoring`: an object.
    pub monitoring: Option<Box<AwsEc2InstanceMonitoringDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2InstanceDetails {
    0 r#type "Type",
    1 image_id "ImageId",
    2 ip_v4_addresses "IpV4Addresses",
    3 ip_v6_addresses "IpV6Addresses",
    4 key_name "KeyName",
    5 iam_instance_profile_arn "IamInstanceProfileArn",
    6 vpc_id "VpcId",
    7 subnet_id "SubnetId",
    8 launched_at "LaunchedAt",
    9 network_interfaces "NetworkInterfaces",
    10 virtualization_type "VirtualizationType",
    11 metadata_options "MetadataOptions",
    12 monitoring "Monitoring",
});

/// Details of a resource of type `AwsEc2NetworkInterface`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkInterfaceDetails {
    /// `Attachment`: an object.
    pub attachment: Option<Box<AwsEc2NetworkInterfaceAttachment>>,
    /// `NetworkInterfaceId`: a string.
    pub network_interface_id: Option<String>,
    /// `SecurityGroups`: a list of objects.
    pub security_groups: Option<Vec<AwsEc2NetworkInterfaceSecurityGroup>>,
    /// `SourceDestCheck`: a Boolean.
    pub source_dest_check: Option<bool>,
    /// `IpV6Addresses`: a list of objects.
    pub ip_v6_addresses: Option<Vec<AwsEc2NetworkInterfaceIpV6AddressDetail>>,
    /// `PrivateIpAddresses`: a list of objects.
    pub private_ip_addresses: Option<Vec<AwsEc2NetworkInterfacePrivateIpAddressDetail>>,
    /// `PublicDnsName`: a string.
    pub public_dns_name: Option<String>,
    /// `PublicIp`: a string.
    pub public_ip: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkInterfaceDetails {
    0 attachment "Attachment",
    1 network_interface_id "NetworkInterfaceId",
    2 security_groups "SecurityGroups",
    3 source_dest_check "SourceDestCheck",
    4 ip_v6_addresses "IpV6Addresses",
    5 private_ip_addresses "PrivateIpAddresses",
    6 public_dns_name "PublicDnsName",
    7 public_ip "PublicIp",
});

/// Details of a resource of type `AwsEc2SecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SecurityGroupDetails {
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `GroupId`: a string.
    pub group_id: Option<String>,
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `IpPermissions`: a list of objects.
    pub ip_permissions: Option<Vec<AwsEc2SecurityGroupIpPermission>>,
    /// `IpPermissionsEgress`: a list of objects.
    pub ip_permissions_egress: Option<Vec<AwsEc2SecurityGroupIpPermission>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SecurityGroupDetails {
    0 group_name "GroupName",
    1 group_id "GroupId",
    2 owner_id "OwnerId",
    3 vpc_id "VpcId",
    4 ip_permissions "IpPermissions",
    5 ip_permissions_egress "IpPermissionsEgress",
});

/// Details of a resource of type `AwsEc2Volume`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VolumeDetails {
    /// `CreateTime`: a timestamp.
    pub create_time: Option<TimestampText>,
    /// `DeviceName`: a string.
    pub device_name: Option<String>,
    /// `Encrypted`: a Boolean.
    pub encrypted: Option<bool>,
    /// `Size`: a 32-bit integer.
    pub size: Option<i32>,
    /// `SnapshotId`: a string.
    pub snapshot_id: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `Attachments`: a list of objects.
    pub attachments: Option<Vec<AwsEc2VolumeAttachment>>,
    /// `VolumeId`: a string.
    pub volume_id: Option<String>,
    /// `VolumeType`: a string.
    pub volume_type: Option<String>,
    /// `VolumeScanStatus`: a string.
    pub volume_scan_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VolumeDetails {
    0 create_time "CreateTime",
    1 device_name "DeviceName",
    2 encrypted "Encrypted",
    3 size "Size",
    4 snapshot_id "SnapshotId",
    5 status "Status",
    6 kms_key_id "KmsKeyId",
    7 attachments "Attachments",
    8 volume_id "VolumeId",
    9 volume_type "VolumeType",
    10 volume_scan_status "VolumeScanStatus",
});

/// Details of a resource of type `AwsEc2Vpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpcDetails {
    /// `CidrBlockAssociationSet`: a list of objects.
    pub cidr_block_association_set: Option<Vec<CidrBlockAssociation>>,
    /// `Ipv6CidrBlockAssociationSet`: a list of objects.
    pub ipv6_cidr_block_association_set: Option<Vec<Ipv6CidrBlockAssociation>>,
    /// `DhcpOptionsId`: a string.
    pub dhcp_options_id: Option<String>,
    /// `State`: a string.
    pub state: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpcDetails {
    0 cidr_block_association_set "CidrBlockAssociationSet",
    1 ipv6_cidr_block_association_set "Ipv6CidrBlockAssociationSet",
    2 dhcp_options_id "DhcpOptionsId",
    3 state "State",
});

/// Details of a resource of type `AwsEc2Eip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2EipDetails {
    /// `InstanceId`: a string.
    pub instance_id: Option<String>,
    /// `PublicIp`: a string.
    pub public_ip: Option<String>,
    /// `AllocationId`: a string.
    pub allocation_id: Option<String>,
    /// `AssociationId`: a string.
    pub association_id: Option<String>,
    /// `Domain`: a string.
    pub domain: Option<String>,
    /// `PublicIpv4Pool`: a string.
    pub public_ipv4_pool: Option<String>,
    /// `NetworkBorderGroup`: a string.
    pub network_border_group: Option<String>,
    /// `NetworkInterfaceId`: a string.
    pub network_interface_id: Option<String>,
    /// `NetworkInterfaceOwnerId`: a string.
    pub network_interface_owner_id: Option<String>,
    /// `PrivateIpAddress`: a string.
    pub private_ip_address: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2EipDetails {
    0 instance_id "InstanceId",
    1 public_ip "PublicIp",
    2 allocation_id "AllocationId",
    3 association_id "AssociationId",
    4 domain "Domain",
    5 public_ipv4_pool "PublicIpv4Pool",
    6 network_border_group "NetworkBorderGroup",
    7 network_interface_id "NetworkInterfaceId",
    8 network_interface_owner_id "NetworkInterfaceOwnerId",
    9 private_ip_address "PrivateIpAddress",
});

/// Details of a resource of type `AwsEc2Subnet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SubnetDetails {
    /// `AssignIpv6AddressOnCreation`: a Boolean.
    pub assign_ipv6_address_on_creation: Option<bool>,
    /// `AvailabilityZone`: a string.
    pub availability_zone: Option<String>,
    /// `AvailabilityZoneId`: a string.
    pub availability_zone_id: Option<String>,
    /// `AvailableIpAddressCount`: a 32-bit integer.
    pub available_ip_address_count: Option<i32>,
    /// `CidrBlock`: a string.
    pub cidr_block: Option<String>,
    /// `DefaultForAz`: a Boolean.
    pub default_for_az: Option<bool>,
    /// `MapPublicIpOnLaunch`: a Boolean.
    pub map_public_ip_on_launch: Option<bool>,
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `State`: a string.
    pub state: Option<String>,
    /// `SubnetArn`: a string.
    pub subnet_arn: Option<String>,
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `Ipv6CidrBlockAssociationSet`: a list of objects.
    pub ipv6_cidr_block_association_set: Option<Vec<Ipv6CidrBlockAssociation>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SubnetDetails {
    0 assign_ipv6_address_on_creation "AssignIpv6AddressOnCreation",
    1 availability_zone "AvailabilityZone",
    2 availability_zone_id "AvailabilityZoneId",
    3 available_ip_address_count "AvailableIpAddressCount",
    4 cidr_block "CidrBlock",
    5 default_for_az "DefaultForAz",
    6 map_public_ip_on_launch "MapPublicIpOnLaunch",
    7 owner_id "OwnerId",
    8 state "State",
    9 subnet_arn "SubnetArn",
    10 subnet_id "SubnetId",
    11 vpc_id "VpcId",
    12 ipv6_cidr_block_association_set "Ipv6CidrBlockAssociationSet",
});

/// Details of a resource of type `AwsEc2NetworkAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkAclDetails {
    /// `IsDefault`: a Boolean.
    pub is_default: Option<bool>,
    /// `NetworkAclId`: a string.
    pub network_acl_id: Option<String>,
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `Associations`: a list of objects.
    pub associations: Option<Vec<AwsEc2NetworkAclAssociation>>,
    /// `Entries`: a list of objects.
    pub entries: Option<Vec<AwsEc2NetworkAclEntry>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkAclDetails {
    0 is_default "IsDefault",
    1 network_acl_id "NetworkAclId",
    2 owner_id "OwnerId",
    3 vpc_id "VpcId",
    4 associations "Associations",
    5 entries "Entries",
});

/// Details of a resource of type `AwsElbv2LoadBalancer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbv2LoadBalancerDetails {
    /// `AvailabilityZones`: a list of objects.
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    /// `CanonicalHostedZoneId`: a string.
    pub canonical_hosted_zone_id: Option<String>,
    /// `CreatedTime`: a timestamp.
    pub created_time: Option<TimestampText>,
    /// `DNSName`: a string.
    pub dns_name: Option<String>,
    /// `IpAddressType`: a string.
    pub ip_address_type: Option<String>,
    /// `Scheme`: a string.
    pub scheme: Option<String>,
    /// `SecurityGroups`: a list of strings.
    pub security_groups: Option<Vec<String>>,
    /// `State`: an object.
    pub state: Option<Box<LoadBalancerState>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `LoadBalancerAttributes`: a list of objects.
    pub load_balancer_attributes: Option<Vec<AwsElbv2LoadBalancerAttribute>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbv2LoadBalancerDetails {
    0 availability_zones "AvailabilityZones",
    1 canonical_hosted_zone_id "CanonicalHostedZoneId",
    2 created_time "CreatedTime",
    3 dns_name "DNSName",
    4 ip_address_type "IpAddressType",
    5 scheme "Scheme",
    6 security_groups "SecurityGroups",
    7 state "State",
    8 r#type "Type",
    9 vpc_id "VpcId",
    10 load_balancer_attributes "LoadBalancerAttributes",
});

/// Details of a resource of type `AwsElasticBeanstalkEnvironment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticBeanstalkEnvironmentDetails {
    /// `ApplicationName`: a string.
    pub application_name: Option<String>,
    /// `Cname`: a string.
    pub cname: Option<String>,
    /// `DateCreated`: a string.
    pub date_created: Option<String>,
    /// `DateUpdated`: a string.
    pub date_updated: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `EndpointUrl`: a string.
    pub endpoint_url: Option<String>,
    /// `EnvironmentArn`: a string.
    pub environment_arn: Option<String>,
    /// `EnvironmentId`: a string.
    pub environment_id: Option<String>,
    /// `EnvironmentLinks`: a list of objects.
    pub environment_links: Option<Vec<AwsElasticBeanstalkEnvironmentEnvironmentLink>>,
    /// `EnvironmentName`: a string.
    pub environment_name: Option<String>,
    /// `OptionSettings`: a list of objects.
    pub option_settings: Option<Vec<AwsElasticBeanstalkEnvironmentOptionSetting>>,
    /// `PlatformArn`: a string.
    pub platform_arn: Option<String>,
    /// `SolutionStackName`: a string.
    pub solution_stack_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Tier`: an object.
    pub tier: Option<Box<AwsElasticBeanstalkEnvironmentTier>>,
    /// `VersionLabel`: a string.
    pub version_label: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticBeanstalkEnvironmentDetails {
    0 application_name "ApplicationName",
    1 cname "Cname",
    2 date_created "DateCreated",
    3 date_updated "DateUpdated",
    4 description "Description",
    5 endpoint_url "EndpointUrl",
    6 environment_arn "EnvironmentArn",
    7 environment_id "EnvironmentId",
    8 environment_links "EnvironmentLinks",
    9 environment_name "EnvironmentName",
    10 option_settings "OptionSettings",
    11 platform_arn "PlatformArn",
    12 solution_stack_name "SolutionStackName",
    13 status "Status",
    14 tier "Tier",
    15 version_label "VersionLabel",
});

/// Details of a resource of type `AwsElasticsearchDomain`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainDetails {
    /// `AccessPolicies`: a string.
    pub access_policies: Option<String>,
    /// `DomainEndpointOptions`: an object.
    pub domain_endpoint_options: Option<Box<AwsElasticsearchDomainDomainEndpointOptions>>,
    /// `DomainId`: a string.
    pub domain_id: Option<String>,
    /// `DomainName`: a string.
    pub domain_name: Option<String>,
    /// `Endpoint`: a string.
    pub endpoint: Option<String>,
    /// `Endpoints`: a map from string to string.
    pub endpoints: Option<FieldMap>,
    /// `ElasticsearchVersion`: a string.
    pub elasticsearch_version: Option<String>,
    /// `ElasticsearchClusterConfig`: an object.
    pub elasticsearch_cluster_config: Option<Box<AwsElasticsearchDomainElasticsearchClusterConfigDetails>>,
    /// `EncryptionAtRestOptions`: an object.
    pub encryption_at_rest_options: Option<Box<AwsElasticsearchDomainEncryptionAtRestOptions>>,
    /// `LogPublishingOptions`: an object.
    pub log_publishing_options: Option<Box<AwsElasticsearchDomainLogPublishingOptions>>,
    /// `NodeToNodeEncryptionOptions`: an object.
    pub node_to_node_encryption_options: Option<Box<AwsElasticsearchDomainNodeToNodeEncryptionOptions>>,
    /// `ServiceSoftwareOptions`: an object.
    pub service_software_options: Option<Box<AwsElasticsearchDomainServiceSoftwareOptions>>,
    /// `VPCOptions`: an object.
    pub vpc_options: Option<Box<AwsElasticsearchDomainVPCOptions>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainDetails {
    0 access_policies "AccessPolicies",
    1 domain_endpoint_options "DomainEndpointOptions",
    2 domain_id "DomainId",
    3 domain_name "DomainName",
    4 endpoint "Endpoint",
    5 endpoints "Endpoints",
    6 elasticsearch_version "ElasticsearchVersion",
    7 elasticsearch_cluster_config "ElasticsearchClusterConfig",
    8 encryption_at_rest_options "EncryptionAtRestOptions",
    9 log_publishing_options "LogPublishingOptions",
    10 node_to_node_encryption_options "NodeToNodeEncryptionOptions",
    11 service_software_options "ServiceSoftwareOptions",
    12 vpc_options "VPCOptions",
});

/// Details of a resource of type `AwsS3Bucket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketDetails {
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `OwnerName`: a string.
    pub owner_name: Option<String>,
    /// `OwnerAccountId`: a string.
    pub owner_account_id: Option<String>,
    /// `CreatedAt`: a timestamp.
    pub created_at: Option<TimestampText>,
    /// `ServerSideEncryptionConfiguration`: an object.
    pub server_side_encryption_configuration: Option<Box<AwsS3BucketServerSideEncryptionConfiguration>>,
    /// `BucketLifecycleConfiguration`: an object.
    pub bucket_lifecycle_configuration: Option<Box<AwsS3BucketBucketLifecycleConfigurationDetails>>,
    /// `PublicAccessBlockConfiguration`: an object.
    pub public_access_block_configuration: Option<Box<AwsS3AccountPublicAccessBlockDetails>>,
    /// `AccessControlList`: a string.
    pub access_control_list: Option<String>,
    /// `BucketLoggingConfiguration`: an object.
    pub bucket_logging_configuration: Option<Box<AwsS3BucketLoggingConfiguration>>,
    /// `BucketWebsiteConfiguration`: an object.
    pub bucket_website_configuration: Option<Box<AwsS3BucketWebsiteConfiguration>>,
    /// `BucketNotificationConfiguration`: an object.
    pub bucket_notification_configuration: Option<Box<AwsS3BucketNotificationConfiguration>>,
    /// `BucketVersioningConfiguration`: an object.
    pub bucket_versioning_configuration: Option<Box<AwsS3BucketBucketVersioningConfiguration>>,
    /// `ObjectLockConfiguration`: an object.
    pub object_lock_configuration: Option<Box<AwsS3BucketObjectLockConfiguration>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketDetails {
    0 owner_id "OwnerId",
    1 owner_name "OwnerName",
    2 owner_account_id "OwnerAccountId",
    3 created_at "CreatedAt",
    4 server_side_encryption_configuration "ServerSideEncryptionConfiguration",
    5 bucket_lifecycle_configuration "BucketLifecycleConfiguration",
    6 public_access_block_configuration "PublicAccessBlockConfiguration",
    7 access_control_list "AccessControlList",
    8 bucket_logging_configuration "BucketLoggingConfiguration",
    9 bucket_website_configuration "BucketWebsiteConfiguration",
    10 bucket_notification_configuration "BucketNotificationConfiguration",
    11 bucket_versioning_configuration "BucketVersioningConfiguration",
    12 object_lock_configuration "ObjectLockConfiguration",
    13 name "Name",
});

/// Details of a resource of type `AwsS3AccountPublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3AccountPublicAccessBlockDetails {
    /// `BlockPublicAcls`: a Boolean.
    pub block_public_acls: Option<bool>,
    /// `BlockPublicPolicy`: a Boolean.
    pub block_public_policy: Option<bool>,
    /// `IgnorePublicAcls`: a Boolean.
    pub ignore_public_acls: Option<bool>,
    /// `RestrictPublicBuckets`: a Boolean.
    pub restrict_public_buckets: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3AccountPublicAccessBlockDetails {
    0 block_public_acls "BlockPublicAcls",
    1 block_public_policy "BlockPublicPolicy",
    2 ignore_public_acls "IgnorePublicAcls",
    3 restrict_public_buckets "RestrictPublicBuckets",
});

/// Details of a resource of type `AwsS3Object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3ObjectDetails {
    /// `LastModified`: a timestamp.
    pub last_modified: Option<TimestampText>,
    /// `ETag`: a string.
    pub e_tag: Option<String>,
    /// `VersionId`: a string.
    pub version_id: Option<String>,
    /// `ContentType`: a string.
    pub content_type: Option<String>,
    /// `ServerSideEncryption`: a string.
    pub server_side_encryption: Option<String>,
    /// `SSEKMSKeyId`: a string.
    pub ssekms_key_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3ObjectDetails {
    0 last_modified "LastModified",
    1 e_tag "ETag",
    2 version_id "VersionId",
    3 content_type "ContentType",
    4 server_side_encryption "ServerSideEncryption",
    5 ssekms_key_id "SSEKMSKeyId",
});

/// Details of a resource of type `AwsSecretsManagerSecret`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSecretsManagerSecretDetails {
    /// `RotationRules`: an object.
    pub rotation_rules: Option<Box<AwsSecretsManagerSecretRotationRules>>,
    /// `RotationOccurredWithinFrequency`: a Boolean.
    pub rotation_occurred_within_frequency: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `RotationEnabled`: a Boolean.
    pub rotation_enabled: Option<bool>,
    /// `RotationLambdaArn`: a string.
    pub rotation_lambda_arn: Option<String>,
    /// `Deleted`: a Boolean.
    pub deleted: Option<bool>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSecretsManagerSecretDetails {
    0 rotation_rules "RotationRules",
    1 rotation_occurred_within_frequency "RotationOccurredWithinFrequency",
    2 kms_key_id "KmsKeyId",
    3 rotation_enabled "RotationEnabled",
    4 rotation_lambda_arn "RotationLambdaArn",
    5 deleted "Deleted",
    6 name "Name",
    7 description "Description",
});

/// Details of a resource of type `AwsIamAccessKey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamAccessKeyDetails {
    /// `UserName`: a string. Deprecated.
    pub user_name: Option<String>,
    /// `Status`: an enumeration value.
    pub status: Option<AwsIamAccessKeyStatus>,
    /// `CreatedAt`: a timestamp.
    pub created_at: Option<TimestampText>,
    /// `PrincipalId`: a string.
    pub principal_id: Option<String>,
    /// `PrincipalType`: a string.
    pub principal_type: Option<String>,
    /// `PrincipalName`: a string.
    pub principal_name: Option<String>,
    /// `AccountId`: a string.
    pub account_id: Option<String>,
    /// `AccessKeyId`: a string, 16 to 128 characters.
    pub access_key_id: Option<String>,
    /// `SessionContext`: an object.
    pub session_context: Option<Box<AwsIamAccessKeySessionContext>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamAccessKeyDetails {
    0 user_name "UserName",
    1 status "Status",
    2 created_at "CreatedAt",
    3 principal_id "PrincipalId",
    4 principal_type "PrincipalType",
    5 principal_name "PrincipalName",
    6 account_id "AccountId",
    7 access_key_id "AccessKeyId",
    8 session_context "SessionContext",
});

/// Details of a resource of type `AwsIamUser`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamUserDetails {
    /// `AttachedManagedPolicies`: a list of objects.
    pub attached_managed_policies: Option<Vec<AwsIamAttachedManagedPolicy>>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// `GroupList`: a list of strings.
    pub group_list: Option<Vec<String>>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// `PermissionsBoundary`: an object.
    pub permissions_boundary: Option<Box<AwsIamPermissionsBoundary>>,
    /// `UserId`: a string.
    pub user_id: Option<String>,
    /// `UserName`: a string, 1 to 64 characters.
    pub user_name: Option<String>,
    /// `UserPolicyList`: a list of objects.
    pub user_policy_list: Option<Vec<AwsIamUserPolicy>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamUserDetails {
    0 attached_managed_policies "AttachedManagedPolicies",
    1 create_date "CreateDate",
    2 group_list "GroupList",
    3 path "Path",
    4 permissions_boundary "PermissionsBoundary",
    5 user_id "UserId",
    6 user_name "UserName",
    7 user_policy_list "UserPolicyList",
});

/// Details of a resource of type `AwsIamPolicy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamPolicyDetails {
    /// `AttachmentCount`: a 32-bit integer.
    pub attachment_count: Option<i32>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// `DefaultVersionId`: a string.
    pub default_version_id: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `IsAttachable`: a Boolean.
    pub is_attachable: Option<bool>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// `PermissionsBoundaryUsageCount`: a 32-bit integer.
    pub permissions_boundary_usage_count: Option<i32>,
    /// `PolicyId`: a string.
    pub policy_id: Option<String>,
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// `PolicyVersionList`: a list of objects.
    pub policy_version_list: Option<Vec<AwsIamPolicyVersion>>,
    /// `UpdateDate`: a timestamp.
    pub update_date: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamPolicyDetails {
    0 attachment_count "AttachmentCount",
    1 create_date "CreateDate",
    2 default_version_id "DefaultVersionId",
    3 description "Description",
    4 is_attachable "IsAttachable",
    5 path "Path",
    6 permissions_boundary_usage_count "PermissionsBoundaryUsageCount",
    7 policy_id "PolicyId",
    8 policy_name "PolicyName",
    9 policy_version_list "PolicyVersionList",
    10 update_date "UpdateDate",
});

/// Details of a resource of type `AwsApiGatewayV2Stage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayV2StageDetails {
    /// `ClientCertificateId`: a string.
    pub client_certificate_id: Option<String>,
    /// `CreatedDate`: a timestamp.
    pub created_date: Option<TimestampText>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `DefaultRouteSettings`: an object.
    pub default_route_settings: Option<Box<AwsApiGatewayV2RouteSettings>>,
    /// `DeploymentId`: a string.
    pub deployment_id: Option<String>,
    /// `LastUpdatedDate`: a timestamp.
    pub last_updated_date: Option<TimestampText>,
    /// `RouteSettings`: an object.
    pub route_settings: Option<Box<AwsApiGatewayV2RouteSettings>>,
    /// `StageName`: a string.
    pub stage_name: Option<String>,
    /// `StageVariables`: a map from string to string.
    pub stage_variables: Option<FieldMap>,
    /// `AccessLogSettings`: an object.
    pub access_log_settings: Option<Box<AwsApiGatewayAccessLogSettings>>,
    /// `AutoDeploy`: a Boolean.
    pub auto_deploy: Option<bool>,
    /// `LastDeploymentStatusMessage`: a string.
    pub last_deployment_status_message: Option<String>,
    /// `ApiGatewayManaged`: a Boolean.
    pub api_gateway_managed: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayV2StageDetails {
    0 client_certificate_id "ClientCertificateId",
    1 created_date "CreatedDate",
    2 description "Description",
    3 default_route_settings "DefaultRouteSettings",
    4 deployment_id "DeploymentId",
    5 last_updated_date "LastUpdatedDate",
    6 route_settings "RouteSettings",
    7 stage_name "StageName",
    8 stage_variables "StageVariables",
    9 access_log_settings "AccessLogSettings",
    10 auto_deploy "AutoDeploy",
    11 last_deployment_status_message "LastDeploymentStatusMessage",
    12 api_gateway_managed "ApiGatewayManaged",
});

/// Details of a resource of type `AwsApiGatewayV2Api`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayV2ApiDetails {
    /// `ApiEndpoint`: a string.
    pub api_endpoint: Option<String>,
    /// `ApiId`: a string.
    pub api_id: Option<String>,
    /// `ApiKeySelectionExpression`: a string.
    pub api_key_selection_expression: Option<String>,
    /// `CreatedDate`: a timestamp.
    pub created_date: Option<TimestampText>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `ProtocolType`: a string.
    pub protocol_type: Option<String>,
    /// `RouteSelectionExpression`: a string.
    pub route_selection_expression: Option<String>,
    /// `CorsConfiguration`: an object.
    pub cors_configuration: Option<Box<AwsCorsConfiguration>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayV2ApiDetails {
    0 api_endpoint "ApiEndpoint",
    1 api_id "ApiId",
    2 api_key_selection_expression "ApiKeySelectionExpression",
    3 created_date "CreatedDate",
    4 description "Description",
    5 version "Version",
    6 name "Name",
    7 protocol_type "ProtocolType",
    8 route_selection_expression "RouteSelectionExpression",
    9 cors_configuration "CorsConfiguration",
});

/// Details of a resource of type `AwsDynamoDbTable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableDetails {
    /// `AttributeDefinitions`: a list of objects.
    pub attribute_definitions: Option<Vec<AwsDynamoDbTableAttributeDefinition>>,
    /// `BillingModeSummary`: an object.
    pub billing_mode_summary: Option<Box<AwsDynamoDbTableBillingModeSummary>>,
    /// `CreationDateTime`: a timestamp.
    pub creation_date_time: Option<TimestampText>,
    /// `GlobalSecondaryIndexes`: a list of objects.
    pub global_secondary_indexes: Option<Vec<AwsDynamoDbTableGlobalSecondaryIndex>>,
    /// `GlobalTableVersion`: a string.
    pub global_table_version: Option<String>,
    /// `ItemCount`: a 32-bit integer.
    pub item_count: Option<i32>,
    /// `KeySchema`: a list of objects.
    pub key_schema: Option<Vec<AwsDynamoDbTableKeySchema>>,
    /// `LatestStreamArn`: a string.
    pub latest_stream_arn: Option<String>,
    /// `LatestStreamLabel`: a string.
    pub latest_stream_label: Option<String>,
    /// `LocalSecondaryIndexes`: a list of objects.
    pub local_secondary_indexes: Option<Vec<AwsDynamoDbTableLocalSecondaryIndex>>,
    /// `ProvisionedThroughput`: an object.
    pub provisioned_throughput: Option<Box<AwsDynamoDbTableProvisionedThroughput>>,
    /// `Replicas`: a list of objects.
    pub replicas: Option<Vec<AwsDynamoDbTableReplica>>,
    /// `RestoreSummary`: an object.
    pub restore_summary: Option<Box<AwsDynamoDbTableRestoreSummary>>,
    /// `SseDescription`: an object.
    pub sse_description: Option<Box<AwsDynamoDbTableSseDescription>>,
    /// `StreamSpecification`: an object.
    pub stream_specification: Option<Box<AwsDynamoDbTableStreamSpecification>>,
    /// `TableId`: a string.
    pub table_id: Option<String>,
    /// `TableName`: a string.
    pub table_name: Option<String>,
    /// `TableSizeBytes`: a 64-bit integer.
    pub table_size_bytes: Option<i64>,
    /// `TableStatus`: a string.
    pub table_status: Option<String>,
    /// `DeletionProtectionEnabled`: a Boolean.
    pub deletion_protection_enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableDetails {
    0 attribute_definitions "AttributeDefinitions",
    1 billing_mode_summary "BillingModeSummary",
    2 creation_date_time "CreationDateTime",
    3 global_secondary_indexes "GlobalSecondaryIndexes",
    4 global_table_version "GlobalTableVersion",
    5 item_count "ItemCount",
    6 key_schema "KeySchema",
    7 latest_stream_arn "LatestStreamArn",
    8 latest_stream_label "LatestStreamLabel",
    9 local_secondary_indexes "LocalSecondaryIndexes",
    10 provisioned_throughput "ProvisionedThroughput",
    11 replicas "Replicas",
    12 restore_summary "RestoreSummary",
    13 sse_description "SseDescription",
    14 stream_specification "StreamSpecification",
    15 table_id "TableId",
    16 table_name "TableName",
    17 table_size_bytes "TableSizeBytes",
    18 table_status "TableStatus",
    19 deletion_protection_enabled "DeletionProtectionEnabled",
});

/// Details of a resource of type `AwsApiGatewayStage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayStageDetails {
    /// `DeploymentId`: a string.
    pub deployment_id: Option<String>,
    /// `ClientCertificateId`: a string.
    pub client_certificate_id: Option<String>,
    /// `StageName`: a string.
    pub stage_name: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `CacheClusterEnabled`: a Boolean.
    pub cache_cluster_enabled: Option<bool>,
    /// `CacheClusterSize`: a string.
    pub cache_cluster_size: Option<String>,
    /// `CacheClusterStatus`: a string.
    pub cache_cluster_status: Option<String>,
    /// `MethodSettings`: a list of objects.
    pub method_settings: Option<Vec<AwsApiGatewayMethodSettings>>,
    /// `Variables`: a map from string to string.
    pub variables: Option<FieldMap>,
    /// `DocumentationVersion`: a string.
    pub documentation_version: Option<String>,
    /// `AccessLogSettings`: an object.
    pub access_log_settings: Option<Box<AwsApiGatewayAccessLogSettings>>,
    /// `CanarySettings`: an object.
    pub canary_settings: Option<Box<AwsApiGatewayCanarySettings>>,
    /// `TracingEnabled`: a Boolean.
    pub tracing_enabled: Option<bool>,
    /// `CreatedDate`: a timestamp.
    pub created_date: Option<TimestampText>,
    /// `LastUpdatedDate`: a timestamp.
    pub last_updated_date: Option<TimestampText>,
    /// `WebAclArn`: a string.
    pub web_acl_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayStageDetails {
    0 deployment_id "DeploymentId",
    1 client_certificate_id "ClientCertificateId",
    2 stage_name "StageName",
    3 description "Description",
    4 cache_cluster_enabled "CacheClusterEnabled",
    5 cache_cluster_size "CacheClusterSize",
    6 cache_cluster_status "CacheClusterStatus",
    7 method_settings "MethodSettings",
    8 variables "Variables",
    9 documentation_version "DocumentationVersion",
    10 access_log_settings "AccessLogSettings",
    11 canary_settings "CanarySettings",
    12 tracing_enabled "TracingEnabled",
    13 created_date "CreatedDate",
    14 last_updated_date "LastUpdatedDate",
    15 web_acl_arn "WebAclArn",
});

/// Details of a resource of type `AwsApiGatewayRestApi`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayRestApiDetails {
    /// `Id`: a string.
    pub id: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `CreatedDate`: a timestamp.
    pub created_date: Option<TimestampText>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// `BinaryMediaTypes`: a list of strings.
    pub binary_media_types: Option<Vec<String>>,
    /// `MinimumCompressionSize`: a 32-bit integer.
    pub minimum_compression_size: Option<i32>,
    /// `ApiKeySource`: a string.
    pub api_key_source: Option<String>,
    /// `EndpointConfiguration`: an object.
    pub endpoint_configuration: Option<Box<AwsApiGatewayEndpointConfiguration>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayRestApiDetails {
    0 id "Id",
    1 name "Name",
    2 description "Description",
    3 created_date "CreatedDate",
    4 version "Version",
    5 binary_media_types "BinaryMediaTypes",
    6 minimum_compression_size "MinimumCompressionSize",
    7 api_key_source "ApiKeySource",
    8 endpoint_configuration "EndpointConfiguration",
});

/// Details of a resource of type `AwsCloudTrailTrail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudTrailTrailDetails {
    /// `CloudWatchLogsLogGroupArn`: a string.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `CloudWatchLogsRoleArn`: a string.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `HasCustomEventSelectors`: a Boolean.
    pub has_custom_event_selectors: Option<bool>,
    /// `HomeRegion`: a string.
    pub home_region: Option<String>,
    /// `IncludeGlobalServiceEvents`: a Boolean.
    pub include_global_service_events: Option<bool>,
    /// `IsMultiRegionTrail`: a Boolean.
    pub is_multi_region_trail: Option<bool>,
    /// `IsOrganizationTrail`: a Boolean.
    pub is_organization_trail: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `LogFileValidationEnabled`: a Boolean.
    pub log_file_validation_enabled: Option<bool>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `S3BucketName`: a string.
    pub s3_bucket_name: Option<String>,
    /// `S3KeyPrefix`: a string.
    pub s3_key_prefix: Option<String>,
    /// `SnsTopicArn`: a string.
    pub sns_topic_arn: Option<String>,
    /// `SnsTopicName`: a string.
    pub sns_topic_name: Option<String>,
    /// `TrailArn`: a string.
    pub trail_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudTrailTrailDetails {
    0 cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn",
    1 cloud_watch_logs_role_arn "CloudWatchLogsRoleArn",
    2 has_custom_event_selectors "HasCustomEventSelectors",
    3 home_region "HomeRegion",
    4 include_global_service_events "IncludeGlobalServiceEvents",
    5 is_multi_region_trail "IsMultiRegionTrail",
    6 is_organization_trail "IsOrganizationTrail",
    7 kms_key_id "KmsKeyId",
    8 log_file_validation_enabled "LogFileValidationEnabled",
    9 name "Name",
    10 s3_bucket_name "S3BucketName",
    11 s3_key_prefix "S3KeyPrefix",
    12 sns_topic_arn "SnsTopicArn",
    13 sns_topic_name "SnsTopicName",
    14 trail_arn "TrailArn",
});

/// Details of a resource of type `AwsSsmPatchCompliance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSsmPatchComplianceDetails {
    /// `Patch`: an object.
    pub patch: Option<Box<AwsSsmPatch>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSsmPatchComplianceDetails {
    0 patch "Patch",
});

/// Details of a resource of type `AwsCertificateManagerCertificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateDetails {
    /// `CertificateAuthorityArn`: a string.
    pub certificate_authority_arn: Option<String>,
    /// `CreatedAt`: a timestamp.
    pub created_at: Option<TimestampText>,
    /// `DomainName`: a string.
    pub domain_name: Option<String>,
    /// `DomainValidationOptions`: a list of objects.
    pub domain_validation_options: Option<Vec<AwsCertificateManagerCertificateDomainValidationOption>>,
    /// `ExtendedKeyUsages`: a list of objects.
    pub extended_key_usages: Option<Vec<AwsCertificateManagerCertificateExtendedKeyUsage>>,
    /// `FailureReason`: a string.
    pub failure_reason: Option<String>,
    /// `ImportedAt`: a timestamp.
    pub imported_at: Option<TimestampText>,
    /// `InUseBy`: a list of strings.
    pub in_use_by: Option<Vec<String>>,
    /// `IssuedAt`: a timestamp.
    pub issued_at: Option<TimestampText>,
    /// `Issuer`: a string.
    pub issuer: Option<String>,
    /// `KeyAlgorithm`: a string.
    pub key_algorithm: Option<String>,
    /// `KeyUsages`: a list of objects.
    pub key_usages: Option<Vec<AwsCertificateManagerCertificateKeyUsage>>,
    /// `NotAfter`: a timestamp.
    pub not_after: Option<TimestampText>,
    /// `NotBefore`: a timestamp.
    pub not_before: Option<TimestampText>,
    /// `Options`: an object.
    pub options: Option<Box<AwsCertificateManagerCertificateOptions>>,
    /// `RenewalEligibility`: a string.
    pub renewal_eligibility: Option<String>,
    /// `RenewalSummary`: an object.
    pub renewal_summary: Option<Box<AwsCertificateManagerCertificateRenewalSummary>>,
    /// `Serial`: a string.
    pub serial: Option<String>,
    /// `SignatureAlgorithm`: a string.
    pub signature_algorithm: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Subject`: a string.
    pub subject: Option<String>,
    /// `SubjectAlternativeNames`: a list of strings.
    pub subject_alternative_names: Option<Vec<String>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateDetails {
    0 certificate_authority_arn "CertificateAuthorityArn",
    1 created_at "CreatedAt",
    2 domain_name "DomainName",
    3 domain_validation_options "DomainValidationOptions",
    4 extended_key_usages "ExtendedKeyUsages",
    5 failure_reason "FailureReason",
    6 imported_at "ImportedAt",
    7 in_use_by "InUseBy",
    8 issued_at "IssuedAt",
    9 issuer "Issuer",
    10 key_algorithm "KeyAlgorithm",
    11 key_usages "KeyUsages",
    12 not_after "NotAfter",
    13 not_before "NotBefore",
    14 options "Options",
    15 renewal_eligibility "RenewalEligibility",
    16 renewal_summary "RenewalSummary",
    17 serial "Serial",
    18 signature_algorithm "SignatureAlgorithm",
    19 status "Status",
    20 subject "Subject",
    21 subject_alternative_names "SubjectAlternativeNames",
    22 r#type "Type",
});

/// Details of a resource of type `AwsRedshiftCluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterDetails {
    /// `AllowVersionUpgrade`: a Boolean.
    pub allow_version_upgrade: Option<bool>,
    /// `AutomatedSnapshotRetentionPeriod`: a 32-bit integer.
    pub automated_snapshot_retention_period: Option<i32>,
    /// `AvailabilityZone`: a string.
    pub availability_zone: Option<String>,
    /// `ClusterAvailabilityStatus`: a string.
    pub cluster_availability_status: Option<String>,
    /// `ClusterCreateTime`: a timestamp.
    pub cluster_create_time: Option<TimestampText>,
    /// `ClusterIdentifier`: a string.
    pub cluster_identifier: Option<String>,
    /// `ClusterNodes`: a list of objects.
    pub cluster_nodes: Option<Vec<AwsRedshiftClusterClusterNode>>,
    /// `ClusterParameterGroups`: a list of objects.
    pub cluster_parameter_groups: Option<Vec<AwsRedshiftClusterClusterParameterGroup>>,
    /// `ClusterPublicKey`: a string.
    pub cluster_public_key: Option<String>,
    /// `ClusterRevisionNumber`: a string.
    pub cluster_revision_number: Option<String>,
    /// `ClusterSecurityGroups`: a list of objects.
    pub cluster_security_groups: Option<Vec<AwsRedshiftClusterClusterSecurityGroup>>,
    /// `ClusterSnapshotCopyStatus`: an object.
    pub cluster_snapshot_copy_status: Option<Box<AwsRedshiftClusterClusterSnapshotCopyStatus>>,
    /// `ClusterStatus`: a string.
    pub cluster_status: Option<String>,
    /// `ClusterSubnetGroupName`: a string.
    pub cluster_subnet_group_name: Option<String>,
    /// `ClusterVersion`: a string.
    pub cluster_version: Option<String>,
    /// `DBName`: a string.
    pub db_name: Option<String>,
    /// `DeferredMaintenanceWindows`: a list of objects.
    pub deferred_maintenance_windows: Option<Vec<AwsRedshiftClusterDeferredMaintenanceWindow>>,
    /// `ElasticIpStatus`: an object.
    pub elastic_ip_status: Option<Box<AwsRedshiftClusterElasticIpStatus>>,
    /// `ElasticResizeNumberOfNodeOptions`: a string.
    pub elastic_resize_number_of_node_options: Option<String>,
    /// `Encrypted`: a Boolean.
    pub encrypted: Option<bool>,
    /// `Endpoint`: an object.
    pub endpoint: Option<Box<AwsRedshiftClusterEndpoint>>,
    /// `EnhancedVpcRouting`: a Boolean.
    pub enhanced_vpc_routing: Option<bool>,
    /// `ExpectedNextSnapshotScheduleTime`: a timestamp.
    pub expected_next_snapshot_schedule_time: Option<TimestampText>,
    /// `ExpectedNextSnapshotScheduleTimeStatus`: a string.
    pub expected_next_snapshot_schedule_time_status: Option<String>,
    /// `HsmStatus`: an object.
    pub hsm_status: Option<Box<AwsRedshiftClusterHsmStatus>>,
    /// `IamRoles`: a list of objects.
    pub iam_roles: Option<Vec<AwsRedshiftClusterIamRole>>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `MaintenanceTrackName`: a string.
    pub maintenance_track_name: Option<String>,
    /// `ManualSnapshotRetentionPeriod`: a 32-bit integer, from -1 to 3653.
    pub manual_snapshot_retention_period: Option<i32>,
    /// `MasterUsername`: a string.
    pub master_username: Option<String>,
    /// `NextMaintenanceWindowStartTime`: a timestamp.
    pub next_maintenance_window_start_time: Option<TimestampText>,
    /// `NodeType`: a string.
    pub node_type: Option<String>,
    /// `NumberOfNodes`: a 32-bit integer.
    pub number_of_nodes: Option<i32>,
    /// `PendingActions`: a list of strings.
    pub pending_actions: Option<Vec<String>>,
    /// `PendingModifiedValues`: an object.
    pub pending_modified_values: Option<Box<AwsRedshiftClusterPendingModifiedValues>>,
    /// `PreferredMaintenanceWindow`: a string.
    pub preferred_maintenance_window: Option<String>,
    /// `PubliclyAccessible`: a Boolean.
    pub publicly_accessible: Option<bool>,
    /// `ResizeInfo`: an object.
    pub resize_info: Option<Box<AwsRedshiftClusterResizeInfo>>,
    /// `RestoreStatus`: an object.
    pub restore_status: Option<Box<AwsRedshiftClusterRestoreStatus>>,
    /// `SnapshotScheduleIdentifier`: a string.
    pub snapshot_schedule_identifier: Option<String>,
    /// `SnapshotScheduleState`: a string.
    pub snapshot_schedule_state: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `VpcSecurityGroups`: a list of objects.
    pub vpc_security_groups: Option<Vec<AwsRedshiftClusterVpcSecurityGroup>>,
    /// `LoggingStatus`: an object.
    pub logging_status: Option<Box<AwsRedshiftClusterLoggingStatus>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterDetails {
    0 allow_version_upgrade "AllowVersionUpgrade",
    1 automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod",
    2 availability_zone "AvailabilityZone",
    3 cluster_availability_status "ClusterAvailabilityStatus",
    4 cluster_create_time "ClusterCreateTime",
    5 cluster_identifier "ClusterIdentifier",
    6 cluster_nodes "ClusterNodes",
    7 cluster_parameter_groups "ClusterParameterGroups",
    8 cluster_public_key "ClusterPublicKey",
    9 cluster_revision_number "ClusterRevisionNumber",
    10 cluster_security_groups "ClusterSecurityGroups",
    11 cluster_snapshot_copy_status "ClusterSnapshotCopyStatus",
    12 cluster_status "ClusterStatus",
    13 cluster_subnet_group_name "ClusterSubnetGroupName",
    14 cluster_version "ClusterVersion",
    15 db_name "DBName",
    16 deferred_maintenance_windows "DeferredMaintenanceWindows",
    17 elastic_ip_status "ElasticIpStatus",
    18 elastic_resize_number_of_node_options "ElasticResizeNumberOfNodeOptions",
    19 encrypted "Encrypted",
    20 endpoint "Endpoint",
    21 enhanced_vpc_routing "EnhancedVpcRouting",
    22 expected_next_snapshot_schedule_time "ExpectedNextSnapshotScheduleTime",
    23 expected_next_snapshot_schedule_time_status "ExpectedNextSnapshotScheduleTimeStatus",
    24 hsm_status "HsmStatus",
    25 iam_roles "IamRoles",
    26 kms_key_id "KmsKeyId",
    27 maintenance_track_name "MaintenanceTrackName",
    28 manual_snapshot_retention_period "ManualSnapshotRetentionPeriod",
    29 master_username "MasterUsername",
    30 next_maintenance_window_start_time "NextMaintenanceWindowStartTime",
    31 node_type "NodeType",
    32 number_of_nodes "NumberOfNodes",
    33 pending_actions "PendingActions",
    34 pending_modified_values "PendingModifiedValues",
    35 preferred_maintenance_window "PreferredMaintenanceWindow",
    36 publicly_accessible "PubliclyAccessible",
    37 resize_info "ResizeInfo",
    38 restore_status "RestoreStatus",
    39 snapshot_schedule_identifier "SnapshotScheduleIdentifier",
    40 snapshot_schedule_state "SnapshotScheduleState",
    41 vpc_id "VpcId",
    42 vpc_security_groups "VpcSecurityGroups",
    43 logging_status "LoggingStatus",
});

/// Details of a resource of type `AwsElbLoadBalancer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerDetails {
    /// `AvailabilityZones`: a list of strings.
    pub availability_zones: Option<Vec<String>>,
    /// `BackendServerDescriptions`: a list of objects.
    pub backend_server_descriptions: Option<Vec<AwsElbLoadBalancerBackendServerDescription>>,
    /// `CanonicalHostedZoneName`: a string.
    pub canonical_hosted_zone_name: Option<String>,
    /// `CanonicalHostedZoneNameID`: a string.
    pub canonical_hosted_zone_name_id: Option<String>,
    /// `CreatedTime`: a timestamp.
    pub created_time: Option<TimestampText>,
    /// `DnsName`: a string.
    pub dns_name: Option<String>,
    /// `HealthCheck`: an object.
    pub health_check: Option<Box<AwsElbLoadBalancerHealthCheck>>,
    /// `Instances`: a list of objects.
    pub instances: Option<Vec<AwsElbLoadBalancerInstance>>,
    /// `ListenerDescriptions`: a list of objects.
    pub listener_descriptions: Option<Vec<AwsElbLoadBalancerListenerDescription>>,
    /// `LoadBalancerAttributes`: an object.
    pub load_balancer_attributes: Option<Box<AwsElbLoadBalancerAttributes>>,
    /// `LoadBalancerName`: a string.
    pub load_balancer_name: Option<String>,
    /// `Policies`: an object.
    pub policies: Option<Box<AwsElbLoadBalancerPolicies>>,
    /// `Scheme`: a string.
    pub scheme: Option<String>,
    /// `SecurityGroups`: a list of strings.
    pub security_groups: Option<Vec<String>>,
    /// `SourceSecurityGroup`: an object.
    pub source_security_group: Option<Box<AwsElbLoadBalancerSourceSecurityGroup>>,
    /// `Subnets`: a list of strings.
    pub subnets: Option<Vec<String>>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerDetails {
    0 availability_zones "AvailabilityZones",
    1 backend_server_descriptions "BackendServerDescriptions",
    2 canonical_hosted_zone_name "CanonicalHostedZoneName",
    3 canonical_hosted_zone_name_id "CanonicalHostedZoneNameID",
    4 created_time "CreatedTime",
    5 dns_name "DnsName",
    6 health_check "HealthCheck",
    7 instances "Instances",
    8 listener_descriptions "ListenerDescriptions",
    9 load_balancer_attributes "LoadBalancerAttributes",
    10 load_balancer_name "LoadBalancerName",
    11 policies "Policies",
    12 scheme "Scheme",
    13 security_groups "SecurityGroups",
    14 source_security_group "SourceSecurityGroup",
    15 subnets "Subnets",
    16 vpc_id "VpcId",
});

/// Details of a resource of type `AwsIamGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamGroupDetails {
    /// `AttachedManagedPolicies`: a list of objects.
    pub attached_managed_policies: Option<Vec<AwsIamAttachedManagedPolicy>>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// `GroupId`: a string.
    pub group_id: Option<String>,
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `GroupPolicyList`: a list of objects.
    pub group_policy_list: Option<Vec<AwsIamGroupPolicy>>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamGroupDetails {
    0 attached_managed_policies "AttachedManagedPolicies",
    1 create_date "CreateDate",
    2 group_id "GroupId",
    3 group_name "GroupName",
    4 group_policy_list "GroupPolicyList",
    5 path "Path",
});

/// Details of a resource of type `AwsIamRole`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamRoleDetails {
    /// `AssumeRolePolicyDocument`: a string, 1 to 131072 characters.
    pub assume_role_policy_document: Option<String>,
    /// `AttachedManagedPolicies`: a list of objects.
    pub attached_managed_policies: Option<Vec<AwsIamAttachedManagedPolicy>>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// `InstanceProfileList`: a list of objects.
    pub instance_profile_list: Option<Vec<AwsIamInstanceProfile>>,
    /// `PermissionsBoundary`: an object.
    pub permissions_boundary: Option<Box<AwsIamPermissionsBoundary>>,
    /// `RoleId`: a string.
    pub role_id: Option<String>,
    /// `RoleName`: a string.
    pub role_name: Option<String>,
    /// `RolePolicyList`: a list of objects.
    pub role_policy_list: Option<Vec<AwsIamRolePolicy>>,
    /// `MaxSessionDuration`: a 32-bit integer.
    pub max_session_duration: Option<i32>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamRoleDetails {
    0 assume_role_policy_document "AssumeRolePolicyDocument",
    1 attached_managed_policies "AttachedManagedPolicies",
    2 create_date "CreateDate",
    3 instance_profile_list "InstanceProfileList",
    4 permissions_boundary "PermissionsBoundary",
    5 role_id "RoleId",
    6 role_name "RoleName",
    7 role_policy_list "RolePolicyList",
    8 max_session_duration "MaxSessionDuration",
    9 path "Path",
});

/// Details of a resource of type `AwsKmsKey`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKmsKeyDetails {
    /// `AWSAccountId`: a string.
    pub aws_account_id: Option<String>,
    /// `CreationDate`: a number.
    pub creation_date: Option<Double>,
    /// `KeyId`: a string.
    pub key_id: Option<String>,
    /// `KeyManager`: a string.
    pub key_manager: Option<String>,
    /// `KeyState`: a string.
    pub key_state: Option<String>,
    /// `Origin`: a string.
    pub origin: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `KeyRotationStatus`: a Boolean.
    pub key_rotation_status: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsKmsKeyDetails {
    0 aws_account_id "AWSAccountId",
    1 creation_date "CreationDate",
    2 key_id "KeyId",
    3 key_manager "KeyManager",
    4 key_state "KeyState",
    5 origin "Origin",
    6 description "Description",
    7 key_rotation_status "KeyRotationStatus",
});

/// Details of a resource of type `AwsLambdaFunction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionDetails {
    /// `Code`: an object.
    pub code: Option<Box<AwsLambdaFunctionCode>>,
    /// `CodeSha256`: a string.
    pub code_sha256: Option<String>,
    /// `DeadLetterConfig`: an object.
    pub dead_letter_config: Option<Box<AwsLambdaFunctionDeadLetterConfig>>,
    /// `Environment`: an object.
    pub environment: Option<Box<AwsLambdaFunctionEnvironment>>,
    /// `FunctionName`: a string.
    pub function_name: Option<String>,
    /// `Handler`: a string.
    pub handler: Option<String>,
    /// `KmsKeyArn`: a string.
    pub kms_key_arn: Option<String>,
    /// `LastModified`: a timestamp.
    pub last_modified: Option<TimestampText>,
    /// `Layers`: a list of objects.
    pub layers: Option<Vec<AwsLambdaFunctionLayer>>,
    /// `MasterArn`: a string.
    pub master_arn: Option<String>,
    /// `MemorySize`: a 32-bit integer.
    pub memory_size: Option<i32>,
    /// `RevisionId`: a string.
    pub revision_id: Option<String>,
    /// `Role`: a string.
    pub role: Option<String>,
    /// `Runtime`: a string.
    pub runtime: Option<String>,
    /// `Timeout`: a 32-bit integer.
    pub timeout: Option<i32>,
    /// `TracingConfig`: an object.
    pub tracing_config: Option<Box<AwsLambdaFunctionTracingConfig>>,
    /// `VpcConfig`: an object.
    pub vpc_config: Option<Box<AwsLambdaFunctionVpcConfig>>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// `Architectures`: a list of strings.
    pub architectures: Option<Vec<String>>,
    /// `PackageType`: a string.
    pub package_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionDetails {
    0 code "Code",
    1 code_sha256 "CodeSha256",
    2 dead_letter_config "DeadLetterConfig",
    3 environment "Environment",
    4 function_name "FunctionName",
    5 handler "Handler",
    6 kms_key_arn "KmsKeyArn",
    7 last_modified "LastModified",
    8 layers "Layers",
    9 master_arn "MasterArn",
    10 memory_size "MemorySize",
    11 revision_id "RevisionId",
    12 role "Role",
    13 runtime "Runtime",
    14 timeout "Timeout",
    15 tracing_config "TracingConfig",
    16 vpc_config "VpcConfig",
    17 version "Version",
    18 architectures "Architectures",
    19 package_type "PackageType",
});

/// Details of a resource of type `AwsLambdaLayerVersion`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaLayerVersionDetails {
    /// `Version`: a 64-bit integer.
    pub version: Option<i64>,
    /// `CompatibleRuntimes`: a list of strings, at most 5 items.
    pub compatible_runtimes: Option<Vec<String>>,
    /// `CreatedDate`: a timestamp.
    pub created_date: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaLayerVersionDetails {
    0 version "Version",
    1 compatible_runtimes "CompatibleRuntimes",
    2 created_date "CreatedDate",
});

/// Details of a resource of type `AwsRdsDbInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbInstanceDetails {
    /// `AssociatedRoles`: a list of objects.
    pub associated_roles: Option<Vec<AwsRdsDbInstanceAssociatedRole>>,
    /// `CACertificateIdentifier`: a string.
    pub ca_certificate_identifier: Option<String>,
    /// `DBClusterIdentifier`: a string.
    pub db_cluster_identifier: Option<String>,
    /// `DBInstanceIdentifier`: a string.
    pub db_instance_identifier: Option<String>,
    /// `DBInstanceClass`: a string.
    pub db_instance_class: Option<String>,
    /// `DbInstancePort`: a 32-bit integer.
    pub db_instance_port: Option<i32>,
    /// `DbiResourceId`: a string.
    pub dbi_resource_id: Option<String>,
    /// `DBName`: a string.
    pub db_name: Option<String>,
    /// `DeletionProtection`: a Boolean.
    pub deletion_protection: Option<bool>,
    /// `Endpoint`: an object.
    pub endpoint: Option<Box<AwsRdsDbInstanceEndpoint>>,
    /// `Engine`: a string.
    pub engine: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `IAMDatabaseAuthenticationEnabled`: a Boolean.
    pub iam_database_authentication_enabled: Option<bool>,
    /// `InstanceCreateTime`: a timestamp.
    pub instance_create_time: Option<TimestampText>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `PubliclyAccessible`: a Boolean.
    pub publicly_accessible: Option<bool>,
    /// `StorageEncrypted`: a Boolean.
    pub storage_encrypted: Option<bool>,
    /// `TdeCredentialArn`: a string.
    pub tde_credential_arn: Option<String>,
    /// `VpcSecurityGroups`: a list of objects.
    pub vpc_security_groups: Option<Vec<AwsRdsDbInstanceVpcSecurityGroup>>,
    /// `MultiAz`: a Boolean.
    pub multi_az: Option<bool>,
    /// `EnhancedMonitoringResourceArn`: a string.
    pub enhanced_monitoring_resource_arn: Option<String>,
    /// `DbInstanceStatus`: a string.
    pub db_instance_status: Option<String>,
    /// `MasterUsername`: a string.
    pub master_username: Option<String>,
    /// `AllocatedStorage`: a 32-bit integer.
    pub allocated_storage: Option<i32>,
    /// `PreferredBackupWindow`: a string.
    pub preferred_backup_window: Option<String>,
    /// `BackupRetentionPeriod`: a 32-bit integer.
    pub backup_retention_period: Option<i32>,
    /// `DbSecurityGroups`: a list of strings.
    pub db_security_groups: Option<Vec<String>>,
    /// `DbParameterGroups`: a list of objects.
    pub db_parameter_groups: Option<Vec<AwsRdsDbParameterGroup>>,
    /// `AvailabilityZone`: a string.
    pub availability_zone: Option<String>,
    /// `DbSubnetGroup`: an object.
    pub db_subnet_group: Option<Box<AwsRdsDbSubnetGroup>>,
    /// `PreferredMaintenanceWindow`: a string.
    pub preferred_maintenance_window: Option<String>,
    /// `PendingModifiedValues`: an object.
    pub pending_modified_values: Option<Box<AwsRdsDbPendingModifiedValues>>,
    /// `LatestRestorableTime`: a timestamp.
    pub latest_restorable_time: Option<TimestampText>,
    /// `AutoMinorVersionUpgrade`: a Boolean.
    pub auto_minor_version_upgrade: Option<bool>,
    /// `ReadReplicaSourceDBInstanceIdentifier`: a string.
    pub read_replica_source_db_instance_identifier: Option<String>,
    /// `ReadReplicaDBInstanceIdentifiers`: a list of strings.
    pub read_replica_db_instance_identifiers: Option<Vec<String>>,
    /// `ReadReplicaDBClusterIdentifiers`: a list of strings.
    pub read_replica_db_cluster_identifiers: Option<Vec<String>>,
    /// `LicenseModel`: a string.
    pub license_model: Option<String>,
    /// `Iops`: a 32-bit integer.
    pub iops: Option<i32>,
    /// `OptionGroupMemberships`: a list of objects.
    pub option_group_memberships: Option<Vec<AwsRdsDbOptionGroupMembership>>,
    /// `CharacterSetName`: a string.
    pub character_set_name: Option<String>,
    /// `SecondaryAvailabilityZone`: a string.
    pub secondary_availability_zone: Option<String>,
    /// `StatusInfos`: a list of objects.
    pub status_infos: Option<Vec<AwsRdsDbStatusInfo>>,
    /// `StorageType`: a string.
    pub storage_type: Option<String>,
    /// `DomainMemberships`: a list of objects.
    pub domain_memberships: Option<Vec<AwsRdsDbDomainMembership>>,
    /// `CopyTagsToSnapshot`: a Boolean.
    pub copy_tags_to_snapshot: Option<bool>,
    /// `MonitoringInterval`: a 32-bit integer.
    pub monitoring_interval: Option<i32>,
    /// `MonitoringRoleArn`: a string.
    pub monitoring_role_arn: Option<String>,
    /// `PromotionTier`: a 32-bit integer.
    pub promotion_tier: Option<i32>,
    /// `Timezone`: a string.
    pub timezone: Option<String>,
    /// `PerformanceInsightsEnabled`: a Boolean.
    pub performance_insights_enabled: Option<bool>,
    /// `PerformanceInsightsKmsKeyId`: a string.
    pub performance_insights_kms_key_id: Option<String>,
    /// `PerformanceInsightsRetentionPeriod`: a 32-bit integer.
    pub performance_insights_retention_period: Option<i32>,
    /// `EnabledCloudWatchLogsExports`: a list of strings.
    pub enabled_cloud_watch_logs_exports: Option<Vec<String>>,
    /// `ProcessorFeatures`: a list of objects.
    pub processor_features: Option<Vec<AwsRdsDbProcessorFeature>>,
    /// `ListenerEndpoint`: an object.
    pub listener_endpoint: Option<Box<AwsRdsDbInstanceEndpoint>>,
    /// `MaxAllocatedStorage`: a 32-bit integer.
    pub max_allocated_storage: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbInstanceDetails {
    0 associated_roles "AssociatedRoles",
    1 ca_certificate_identifier "CACertificateIdentifier",
    2 db_cluster_identifier "DBClusterIdentifier",
    3 db_instance_identifier "DBInstanceIdentifier",
    4 db_instance_class "DBInstanceClass",
    5 db_instance_port "DbInstancePort",
    6 dbi_resource_id "DbiResourceId",
    7 db_name "DBName",
    8 deletion_protection "DeletionProtection",
    9 endpoint "Endpoint",
    10 engine "Engine",
    11 engine_version "EngineVersion",
    12 iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled",
    13 instance_create_time "InstanceCreateTime",
    14 kms_key_id "KmsKeyId",
    15 publicly_accessible "PubliclyAccessible",
    16 storage_encrypted "StorageEncrypted",
    17 tde_credential_arn "TdeCredentialArn",
    18 vpc_security_groups "VpcSecurityGroups",
    19 multi_az "MultiAz",
    20 enhanced_monitoring_resource_arn "EnhancedMonitoringResourceArn",
    21 db_instance_status "DbInstanceStatus",
    22 master_username "MasterUsername",
    23 allocated_storage "AllocatedStorage",
    24 preferred_backup_window "PreferredBackupWindow",
    25 backup_retention_period "BackupRetentionPeriod",
    26 db_security_groups "DbSecurityGroups",
    27 db_parameter_groups "DbParameterGroups",
    28 availability_zone "AvailabilityZone",
    29 db_subnet_group "DbSubnetGroup",
    30 preferred_maintenance_window "PreferredMaintenanceWindow",
    31 pending_modified_values "PendingModifiedValues",
    32 latest_restorable_time "LatestRestorableTime",
    33 auto_minor_version_upgrade "AutoMinorVersionUpgrade",
    34 read_replica_source_db_instance_identifier "ReadReplicaSourceDBInstanceIdentifier",
    35 read_replica_db_instance_identifiers "ReadReplicaDBInstanceIdentifiers",
    36 read_replica_db_cluster_identifiers "ReadReplicaDBClusterIdentifiers",
    37 license_model "LicenseModel",
    38 iops "Iops",
    39 option_group_memberships "OptionGroupMemberships",
    40 character_set_name "CharacterSetName",
    41 secondary_availability_zone "SecondaryAvailabilityZone",
    42 status_infos "StatusInfos",
    43 storage_type "StorageType",
    44 domain_memberships "DomainMemberships",
    45 copy_tags_to_snapshot "CopyTagsToSnapshot",
    46 monitoring_interval "MonitoringInterval",
    47 monitoring_role_arn "MonitoringRoleArn",
    48 promotion_tier "PromotionTier",
    49 timezone "Timezone",
    50 performance_insights_enabled "PerformanceInsightsEnabled",
    51 performance_insights_kms_key_id "PerformanceInsightsKmsKeyId",
    52 performance_insights_retention_period "PerformanceInsightsRetentionPeriod",
    53 enabled_cloud_watch_logs_exports "EnabledCloudWatchLogsExports",
    54 processor_features "ProcessorFeatures",
    55 listener_endpoint "ListenerEndpoint",
    56 max_allocated_storage "MaxAllocatedStorage",
});

/// Details of a resource of type `AwsSnsTopic`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSnsTopicDetails {
    /// `KmsMasterKeyId`: a string.
    pub kms_master_key_id: Option<String>,
    /// `Subscription`: a list of objects.
    pub subscription: Option<Vec<AwsSnsTopicSubscription>>,
    /// `TopicName`: a string.
    pub topic_name: Option<String>,
    /// `Owner`: a string.
    pub owner: Option<String>,
    /// `SqsSuccessFeedbackRoleArn`: a string.
    pub sqs_success_feedback_role_arn: Option<String>,
    /// `SqsFailureFeedbackRoleArn`: a string.
    pub sqs_failure_feedback_role_arn: Option<String>,
    /// `ApplicationSuccessFeedbackRoleArn`: a string.
    pub application_success_feedback_role_arn: Option<String>,
    /// `FirehoseSuccessFeedbackRoleArn`: a string.
    pub firehose_success_feedback_role_arn: Option<String>,
    /// `FirehoseFailureFeedbackRoleArn`: a string.
    pub firehose_failure_feedback_role_arn: Option<String>,
    /// `HttpSuccessFeedbackRoleArn`: a string.
    pub http_success_feedback_role_arn: Option<String>,
    /// `HttpFailureFeedbackRoleArn`: a string.
    pub http_failure_feedback_role_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSnsTopicDetails {
    0 kms_master_key_id "KmsMasterKeyId",
    1 subscription "Subscription",
    2 topic_name "TopicName",
    3 owner "Owner",
    4 sqs_success_feedback_role_arn "SqsSuccessFeedbackRoleArn",
    5 sqs_failure_feedback_role_arn "SqsFailureFeedbackRoleArn",
    6 application_success_feedback_role_arn "ApplicationSuccessFeedbackRoleArn",
    7 firehose_success_feedback_role_arn "FirehoseSuccessFeedbackRoleArn",
    8 firehose_failure_feedback_role_arn "FirehoseFailureFeedbackRoleArn",
    9 http_success_feedback_role_arn "HttpSuccessFeedbackRoleArn",
    10 http_failure_feedback_role_arn "HttpFailureFeedbackRoleArn",
});

/// Details of a resource of type `AwsSqsQueue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSqsQueueDetails {
    /// `KmsDataKeyReusePeriodSeconds`: a 32-bit integer.
    pub kms_data_key_reuse_period_seconds: Option<i32>,
    /// `KmsMasterKeyId`: a string.
    pub kms_master_key_id: Option<String>,
    /// `QueueName`: a string.
    pub queue_name: Option<String>,
    /// `DeadLetterTargetArn`: a string.
    pub dead_letter_target_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSqsQueueDetails {
    0 kms_data_key_reuse_period_seconds "KmsDataKeyReusePeriodSeconds",
    1 kms_master_key_id "KmsMasterKeyId",
    2 queue_name "QueueName",
    3 dead_letter_target_arn "DeadLetterTargetArn",
});

/// Details of a resource of type `AwsWafWebAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafWebAclDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `DefaultAction`: a string.
    pub default_action: Option<String>,
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsWafWebAclRule>>,
    /// `WebAclId`: a string.
    pub web_acl_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafWebAclDetails {
    0 name "Name",
    1 default_action "DefaultAction",
    2 rules "Rules",
    3 web_acl_id "WebAclId",
});

/// Details of a resource of type `AwsRdsDbSnapshot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSnapshotDetails {
    /// `DbSnapshotIdentifier`: a string.
    pub db_snapshot_identifier: Option<String>,
    /// `DbInstanceIdentifier`: a string.
    pub db_instance_identifier: Option<String>,
    /// `SnapshotCreateTime`: a string.
    pub snapshot_create_time: Option<String>,
    /// `Engine`: a string.
    pub engine: Option<String>,
    /// `AllocatedStorage`: a 32-bit integer.
    pub allocated_storage: Option<i32>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `AvailabilityZone`: a string.
    pub availability_zone: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `InstanceCreateTime`: a string.
    pub instance_create_time: Option<String>,
    /// `MasterUsername`: a string.
    pub master_username: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `LicenseModel`: a string.
    pub license_model: Option<String>,
    /// `SnapshotType`: a string.
    pub snapshot_type: Option<String>,
    /// `Iops`: a 32-bit integer.
    pub iops: Option<i32>,
    /// `OptionGroupName`: a string.
    pub option_group_name: Option<String>,
    /// `PercentProgress`: a 32-bit integer.
    pub percent_progress: Option<i32>,
    /// `SourceRegion`: a string.
    pub source_region: Option<String>,
    /// `SourceDbSnapshotIdentifier`: a string.
    pub source_db_snapshot_identifier: Option<String>,
    /// `StorageType`: a string.
    pub storage_type: Option<String>,
    /// `TdeCredentialArn`: a string.
    pub tde_credential_arn: Option<String>,
    /// `Encrypted`: a Boolean.
    pub encrypted: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `Timezone`: a string.
    pub timezone: Option<String>,
    /// `IamDatabaseAuthenticationEnabled`: a Boolean.
    pub iam_database_authentication_enabled: Option<bool>,
    /// `ProcessorFeatures`: a list of objects.
    pub processor_features: Option<Vec<AwsRdsDbProcessorFeature>>,
    /// `DbiResourceId`: a string.
    pub dbi_resource_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSnapshotDetails {
    0 db_snapshot_identifier "DbSnapshotIdentifier",
    1 db_instance_identifier "DbInstanceIdentifier",
    2 snapshot_create_time "SnapshotCreateTime",
    3 engine "Engine",
    4 allocated_storage "AllocatedStorage",
    5 status "Status",
    6 port "Port",
    7 availability_zone "AvailabilityZone",
    8 vpc_id "VpcId",
    9 instance_create_time "InstanceCreateTime",
    10 master_username "MasterUsername",
    11 engine_version "EngineVersion",
    12 license_model "LicenseModel",
    13 snapshot_type "SnapshotType",
    14 iops "Iops",
    15 option_group_name "OptionGroupName",
    16 percent_progress "PercentProgress",
    17 source_region "SourceRegion",
    18 source_db_snapshot_identifier "SourceDbSnapshotIdentifier",
    19 storage_type "StorageType",
    20 tde_credential_arn "TdeCredentialArn",
    21 encrypted "Encrypted",
    22 kms_key_id "KmsKeyId",
    23 timezone "Timezone",
    24 iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled",
    25 processor_features "ProcessorFeatures",
    26 dbi_resource_id "DbiResourceId",
});

/// Details of a resource of type `AwsRdsDbClusterSnapshot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbClusterSnapshotDetails {
    /// `AvailabilityZones`: a list of strings.
    pub availability_zones: Option<Vec<String>>,
    /// `SnapshotCreateTime`: a timestamp.
    pub snapshot_create_time: Option<TimestampText>,
    /// `Engine`: a string.
    pub engine: Option<String>,
    /// `AllocatedStorage`: a 32-bit integer.
    pub allocated_storage: Option<i32>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `ClusterCreateTime`: a timestamp.
    pub cluster_create_time: Option<TimestampText>,
    /// `MasterUsername`: a string.
    pub master_username: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `LicenseModel`: a string.
    pub license_model: Option<String>,
    /// `SnapshotType`: a string.
    pub snapshot_type: Option<String>,
    /// `PercentProgress`: a 32-bit integer.
    pub percent_progress: Option<i32>,
    /// `StorageEncrypted`: a Boolean.
    pub storage_encrypted: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `DbClusterIdentifier`: a string.
    pub db_cluster_identifier: Option<String>,
    /// `DbClusterSnapshotIdentifier`: a string.
    pub db_cluster_snapshot_identifier: Option<String>,
    /// `IamDatabaseAuthenticationEnabled`: a Boolean.
    pub iam_database_authentication_enabled: Option<bool>,
    /// `DbClusterSnapshotAttributes`: a list of objects.
    pub db_cluster_snapshot_attributes: Option<Vec<AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbClusterSnapshotDetails {
    0 availability_zones "AvailabilityZones",
    1 snapshot_create_time "SnapshotCreateTime",
    2 engine "Engine",
    3 allocated_storage "AllocatedStorage",
    4 status "Status",
    5 port "Port",
    6 vpc_id "VpcId",
    7 cluster_create_time "ClusterCreateTime",
    8 master_username "MasterUsername",
    9 engine_version "EngineVersion",
    10 license_model "LicenseModel",
    11 snapshot_type "SnapshotType",
    12 percent_progress "PercentProgress",
    13 storage_encrypted "StorageEncrypted",
    14 kms_key_id "KmsKeyId",
    15 db_cluster_identifier "DbClusterIdentifier",
    16 db_cluster_snapshot_identifier "DbClusterSnapshotIdentifier",
    17 iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled",
    18 db_cluster_snapshot_attributes "DbClusterSnapshotAttributes",
});

/// Details of a resource of type `AwsRdsDbCluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbClusterDetails {
    /// `AllocatedStorage`: a 32-bit integer.
    pub allocated_storage: Option<i32>,
    /// `AvailabilityZones`: a list of strings.
    pub availability_zones: Option<Vec<String>>,
    /// `BackupRetentionPeriod`: a 32-bit integer.
    pub backup_retention_period: Option<i32>,
    /// `DatabaseName`: a string.
    pub database_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Endpoint`: a string.
    pub endpoint: Option<String>,
    /// `ReaderEndpoint`: a string.
    pub reader_endpoint: Option<String>,
    /// `CustomEndpoints`: a list of strings.
    pub custom_endpoints: Option<Vec<String>>,
    /// `MultiAz`: a Boolean.
    pub multi_az: Option<bool>,
    /// `Engine`: a string.
    pub engine: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `MasterUsername`: a string.
    pub master_username: Option<String>,
    /// `PreferredBackupWindow`: a string.
    pub preferred_backup_window: Option<String>,
    /// `PreferredMaintenanceWindow`: a string.
    pub preferred_maintenance_window: Option<String>,
    /// `ReadReplicaIdentifiers`: a list of strings.
    pub read_replica_identifiers: Option<Vec<String>>,
    /// `VpcSecurityGroups`: a list of objects.
    pub vpc_security_groups: Option<Vec<AwsRdsDbInstanceVpcSecurityGroup>>,
    /// `HostedZoneId`: a string.
    pub hosted_zone_id: Option<String>,
    /// `StorageEncrypted`: a Boolean.
    pub storage_encrypted: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `DbClusterResourceId`: a string.
    pub db_cluster_resource_id: Option<String>,
    /// `AssociatedRoles`: a list of objects.
    pub associated_roles: Option<Vec<AwsRdsDbClusterAssociatedRole>>,
    /// `ClusterCreateTime`: a timestamp.
    pub cluster_create_time: Option<TimestampText>,
    /// `EnabledCloudWatchLogsExports`: a list of strings.
    pub enabled_cloud_watch_logs_exports: Option<Vec<String>>,
    /// `EngineMode`: a string.
    pub engine_mode: Option<String>,
    /// `DeletionProtection`: a Boolean.
    pub deletion_protection: Option<bool>,
    /// `HttpEndpointEnabled`: a Boolean.
    pub http_endpoint_enabled: Option<bool>,
    /// `ActivityStreamStatus`: a string.
    pub activity_stream_status: Option<String>,
    /// `CopyTagsToSnapshot`: a Boolean.
    pub copy_tags_to_snapshot: Option<bool>,
    /// `CrossAccountClone`: a Boolean.
    pub cross_account_clone: Option<bool>,
    /// `DomainMemberships`: a list of objects.
    pub domain_memberships: Option<Vec<AwsRdsDbDomainMembership>>,
    /// `DbClusterParameterGroup`: a string.
    pub db_cluster_parameter_group: Option<String>,
    /// `DbSubnetGroup`: a string.
    pub db_subnet_group: Option<String>,
    /// `DbClusterOptionGroupMemberships`: a list of objects.
    pub db_cluster_option_group_memberships: Option<Vec<AwsRdsDbClusterOptionGroupMembership>>,
    /// `DbClusterIdentifier`: a string.
    pub db_cluster_identifier: Option<String>,
    /// `DbClusterMembers`: a list of objects.
    pub db_cluster_members: Option<Vec<AwsRdsDbClusterMember>>,
    /// `IamDatabaseAuthenticationEnabled`: a Boolean.
    pub iam_database_authentication_enabled: Option<bool>,
    /// `AutoMinorVersionUpgrade`: a Boolean.
    pub auto_minor_version_upgrade: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbClusterDetails {
    0 allocated_storage "AllocatedStorage",
    1 availability_zones "AvailabilityZones",
    2 backup_retention_period "BackupRetentionPeriod",
    3 database_name "DatabaseName",
    4 status "Status",
    5 endpoint "Endpoint",
    6 reader_endpoint "ReaderEndpoint",
    7 custom_endpoints "CustomEndpoints",
    8 multi_az "MultiAz",
    9 engine "Engine",
    10 engine_version "EngineVersion",
    11 port "Port",
    12 master_username "MasterUsername",
    13 preferred_backup_window "PreferredBackupWindow",
    14 preferred_maintenance_window "PreferredMaintenanceWindow",
    15 read_replica_identifiers "ReadReplicaIdentifiers",
    16 vpc_security_groups "VpcSecurityGroups",
    17 hosted_zone_id "HostedZoneId",
    18 storage_encrypted "StorageEncrypted",
    19 kms_key_id "KmsKeyId",
    20 db_cluster_resource_id "DbClusterResourceId",
    21 associated_roles "AssociatedRoles",
    22 cluster_create_time "ClusterCreateTime",
    23 enabled_cloud_watch_logs_exports "EnabledCloudWatchLogsExports",
    24 engine_mode "EngineMode",
    25 deletion_protection "DeletionProtection",
    26 http_endpoint_enabled "HttpEndpointEnabled",
    27 activity_stream_status "ActivityStreamStatus",
    28 copy_tags_to_snapshot "CopyTagsToSnapshot",
    29 cross_account_clone "CrossAccountClone",
    30 domain_memberships "DomainMemberships",
    31 db_cluster_parameter_group "DbClusterParameterGroup",
    32 db_subnet_group "DbSubnetGroup",
    33 db_cluster_option_group_memberships "DbClusterOptionGroupMemberships",
    34 db_cluster_identifier "DbClusterIdentifier",
    35 db_cluster_members "DbClusterMembers",
    36 iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled",
    37 auto_minor_version_upgrade "AutoMinorVersionUpgrade",
});

/// Details of a resource of type `AwsEcsCluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsClusterDetails {
    /// `ClusterArn`: a string.
    pub cluster_arn: Option<String>,
    /// `ActiveServicesCount`: a 32-bit integer.
    pub active_services_count: Option<i32>,
    /// `CapacityProviders`: a list of strings.
    pub capacity_providers: Option<Vec<String>>,
    /// `ClusterSettings`: a list of objects.
    pub cluster_settings: Option<Vec<AwsEcsClusterClusterSettingsDetails>>,
    /// `Configuration`: an object.
    pub configuration: Option<Box<AwsEcsClusterConfigurationDetails>>,
    /// `DefaultCapacityProviderStrategy`: a list of objects.
    pub default_capacity_provider_strategy: Option<Vec<AwsEcsClusterDefaultCapacityProviderStrategyDetails>>,
    /// `ClusterName`: a string.
    pub cluster_name: Option<String>,
    /// `RegisteredContainerInstancesCount`: a 32-bit integer.
    pub registered_container_instances_count: Option<i32>,
    /// `RunningTasksCount`: a 32-bit integer.
    pub running_tasks_count: Option<i32>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsClusterDetails {
    0 cluster_arn "ClusterArn",
    1 active_services_count "ActiveServicesCount",
    2 capacity_providers "CapacityProviders",
    3 cluster_settings "ClusterSettings",
    4 configuration "Configuration",
    5 default_capacity_provider_strategy "DefaultCapacityProviderStrategy",
    6 cluster_name "ClusterName",
    7 registered_container_instances_count "RegisteredContainerInstancesCount",
    8 running_tasks_count "RunningTasksCount",
    9 status "Status",
});

/// Details of a resource of type `AwsEcsContainer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsContainerDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Image`: a string.
    pub image: Option<String>,
    /// `MountPoints`: a list of objects.
    pub mount_points: Option<Vec<AwsMountPoint>>,
    /// `Privileged`: a Boolean.
    pub privileged: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsContainerDetails {
    0 name "Name",
    1 image "Image",
    2 mount_points "MountPoints",
    3 privileged "Privileged",
});

/// Details of a resource of type `AwsEcsTaskDefinition`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionDetails {
    /// `ContainerDefinitions`: a list of objects.
    pub container_definitions: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsDetails>>,
    /// `Cpu`: a string.
    pub cpu: Option<String>,
    /// `ExecutionRoleArn`: a string.
    pub execution_role_arn: Option<String>,
    /// `Family`: a string.
    pub family: Option<String>,
    /// `InferenceAccelerators`: a list of objects.
    pub inference_accelerators: Option<Vec<AwsEcsTaskDefinitionInferenceAcceleratorsDetails>>,
    /// `IpcMode`: a string.
    pub ipc_mode: Option<String>,
    /// `Memory`: a string.
    pub memory: Option<String>,
    /// `NetworkMode`: a string.
    pub network_mode: Option<String>,
    /// `PidMode`: a string.
    pub pid_mode: Option<String>,
    /// `PlacementConstraints`: a list of objects.
    pub placement_constraints: Option<Vec<AwsEcsTaskDefinitionPlacementConstraintsDetails>>,
    /// `ProxyConfiguration`: an object.
    pub proxy_configuration: Option<Box<AwsEcsTaskDefinitionProxyConfigurationDetails>>,
    /// `RequiresCompatibilities`: a list of strings.
    pub requires_compatibilities: Option<Vec<String>>,
    /// `TaskRoleArn`: a string.
    pub task_role_arn: Option<String>,
    /// `Volumes`: a list of objects.
    pub volumes: Option<Vec<AwsEcsTaskDefinitionVolumesDetails>>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionDetails {
    0 container_definitions "ContainerDefinitions",
    1 cpu "Cpu",
    2 execution_role_arn "ExecutionRoleArn",
    3 family "Family",
    4 inference_accelerators "InferenceAccelerators",
    5 ipc_mode "IpcMode",
    6 memory "Memory",
    7 network_mode "NetworkMode",
    8 pid_mode "PidMode",
    9 placement_constraints "PlacementConstraints",
    10 proxy_configuration "ProxyConfiguration",
    11 requires_compatibilities "RequiresCompatibilities",
    12 task_role_arn "TaskRoleArn",
    13 volumes "Volumes",
    14 status "Status",
});

/// Details of a resource of type `AwsRdsEventSubscription`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsEventSubscriptionDetails {
    /// `CustSubscriptionId`: a string.
    pub cust_subscription_id: Option<String>,
    /// `CustomerAwsId`: a string.
    pub customer_aws_id: Option<String>,
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `EventCategoriesList`: a list of strings.
    pub event_categories_list: Option<Vec<String>>,
    /// `EventSubscriptionArn`: a string.
    pub event_subscription_arn: Option<String>,
    /// `SnsTopicArn`: a string.
    pub sns_topic_arn: Option<String>,
    /// `SourceIdsList`: a list of strings.
    pub source_ids_list: Option<Vec<String>>,
    /// `SourceType`: a string.
    pub source_type: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `SubscriptionCreationTime`: a timestamp.
    pub subscription_creation_time: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsEventSubscriptionDetails {
    0 cust_subscription_id "CustSubscriptionId",
    1 customer_aws_id "CustomerAwsId",
    2 enabled "Enabled",
    3 event_categories_list "EventCategoriesList",
    4 event_subscription_arn "EventSubscriptionArn",
    5 sns_topic_arn "SnsTopicArn",
    6 source_ids_list "SourceIdsList",
    7 source_type "SourceType",
    8 status "Status",
    9 subscription_creation_time "SubscriptionCreationTime",
});

/// Details of a resource of type `AwsEcsService`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceDetails {
    /// `CapacityProviderStrategy`: a list of objects.
    pub capacity_provider_strategy: Option<Vec<AwsEcsServiceCapacityProviderStrategyDetails>>,
    /// `Cluster`: a string.
    pub cluster: Option<String>,
    /// `DeploymentConfiguration`: an object.
    pub deployment_configuration: Option<Box<AwsEcsServiceDeploymentConfigurationDetails>>,
    /// `DeploymentController`: an object.
    pub deployment_controller: Option<Box<AwsEcsServiceDeploymentControllerDetails>>,
    /// `DesiredCount`: a 32-bit integer.
    pub desired_count: Option<i32>,
    /// `EnableEcsManagedTags`: a Boolean.
    pub enable_ecs_managed_tags: Option<bool>,
    /// `EnableExecuteCommand`: a Boolean.
    pub enable_execute_command: Option<bool>,
    /// `HealthCheckGracePeriodSeconds`: a 32-bit integer.
    pub health_check_grace_period_seconds: Option<i32>,
    /// `LaunchType`: a string.
    pub launch_type: Option<String>,
    /// `LoadBalancers`: a list of objects.
    pub load_balancers: Option<Vec<AwsEcsServiceLoadBalancersDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `NetworkConfiguration`: an object.
    pub network_configuration: Option<Box<AwsEcsServiceNetworkConfigurationDetails>>,
    /// `PlacementConstraints`: a list of objects.
    pub placement_constraints: Option<Vec<AwsEcsServicePlacementConstraintsDetails>>,
    /// `PlacementStrategies`: a list of objects.
    pub placement_strategies: Option<Vec<AwsEcsServicePlacementStrategiesDetails>>,
    /// `PlatformVersion`: a string.
    pub platform_version: Option<String>,
    /// `PropagateTags`: a string.
    pub propagate_tags: Option<String>,
    /// `Role`: a string.
    pub role: Option<String>,
    /// `SchedulingStrategy`: a string.
    pub scheduling_strategy: Option<String>,
    /// `ServiceArn`: a string.
    pub service_arn: Option<String>,
    /// `ServiceName`: a string.
    pub service_name: Option<String>,
    /// `ServiceRegistries`: a list of objects.
    pub service_registries: Option<Vec<AwsEcsServiceServiceRegistriesDetails>>,
    /// `TaskDefinition`: a string.
    pub task_definition: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceDetails {
    0 capacity_provider_strategy "CapacityProviderStrategy",
    1 cluster "Cluster",
    2 deployment_configuration "DeploymentConfiguration",
    3 deployment_controller "DeploymentController",
    4 desired_count "DesiredCount",
    5 enable_ecs_managed_tags "EnableEcsManagedTags",
    6 enable_execute_command "EnableExecuteCommand",
    7 health_check_grace_period_seconds "HealthCheckGracePeriodSeconds",
    8 launch_type "LaunchType",
    9 load_balancers "LoadBalancers",
    10 name "Name",
    11 network_configuration "NetworkConfiguration",
    12 placement_constraints "PlacementConstraints",
    13 placement_strategies "PlacementStrategies",
    14 platform_version "PlatformVersion",
    15 propagate_tags "PropagateTags",
    16 role "Role",
    17 scheduling_strategy "SchedulingStrategy",
    18 service_arn "ServiceArn",
    19 service_name "ServiceName",
    20 service_registries "ServiceRegistries",
    21 task_definition "TaskDefinition",
});

/// Details of a resource of type `AwsAutoScalingLaunchConfiguration`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingLaunchConfigurationDetails {
    /// `AssociatePublicIpAddress`: a Boolean.
    pub associate_public_ip_address: Option<bool>,
    /// `BlockDeviceMappings`: a list of objects.
    pub block_device_mappings: Option<Vec<AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails>>,
    /// `ClassicLinkVpcId`: a string.
    pub classic_link_vpc_id: Option<String>,
    /// `ClassicLinkVpcSecurityGroups`: a list of strings.
    pub classic_link_vpc_security_groups: Option<Vec<String>>,
    /// `CreatedTime`: a timestamp.
    pub created_time: Option<TimestampText>,
    /// `EbsOptimized`: a Boolean.
    pub ebs_optimized: Option<bool>,
    /// `IamInstanceProfile`: a string.
    pub iam_instance_profile: Option<String>,
    /// `ImageId`: a string.
    pub image_id: Option<String>,
    /// `InstanceMonitoring`: an object.
    pub instance_monitoring: Option<Box<AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails>>,
    /// `InstanceType`: a string.
    pub instance_type: Option<String>,
    /// `KernelId`: a string.
    pub kernel_id: Option<String>,
    /// `KeyName`: a string.
    pub key_name: Option<String>,
    /// `LaunchConfigurationName`: a string.
    pub launch_configuration_name: Option<String>,
    /// `PlacementTenancy`: a string.
    pub placement_tenancy: Option<String>,
    /// `RamdiskId`: a string.
    pub ramdisk_id: Option<String>,
    /// `SecurityGroups`: a list of strings.
    pub security_groups: Option<Vec<String>>,
    /// `SpotPrice`: a string.
    pub spot_price: Option<String>,
    /// `UserData`: a string.
    pub user_data: Option<String>,
    /// `MetadataOptions`: an object.
    pub metadata_options: Option<Box<AwsAutoScalingLaunchConfigurationMetadataOptions>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingLaunchConfigurationDetails {
    0 associate_public_ip_address "AssociatePublicIpAddress",
    1 block_device_mappings "BlockDeviceMappings",
    2 classic_link_vpc_id "ClassicLinkVpcId",
    3 classic_link_vpc_security_groups "ClassicLinkVpcSecurityGroups",
    4 created_time "CreatedTime",
    5 ebs_optimized "EbsOptimized",
    6 iam_instance_profile "IamInstanceProfile",
    7 image_id "ImageId",
    8 instance_monitoring "InstanceMonitoring",
    9 instance_type "InstanceType",
    10 kernel_id "KernelId",
    11 key_name "KeyName",
    12 launch_configuration_name "LaunchConfigurationName",
    13 placement_tenancy "PlacementTenancy",
    14 ramdisk_id "RamdiskId",
    15 security_groups "SecurityGroups",
    16 spot_price "SpotPrice",
    17 user_data "UserData",
    18 metadata_options "MetadataOptions",
});

/// Details of a resource of type `AwsEc2VpnConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpnConnectionDetails {
    /// `VpnConnectionId`: a string.
    pub vpn_connection_id: Option<String>,
    /// `State`: a string.
    pub state: Option<String>,
    /// `CustomerGatewayId`: a string.
    pub customer_gateway_id: Option<String>,
    /// `CustomerGatewayConfiguration`: a string.
    pub customer_gateway_configuration: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `VpnGatewayId`: a string.
    pub vpn_gateway_id: Option<String>,
    /// `Category`: a string.
    pub category: Option<String>,
    /// `VgwTelemetry`: a list of objects.
    pub vgw_telemetry: Option<Vec<AwsEc2VpnConnectionVgwTelemetryDetails>>,
    /// `Options`: an object.
    pub options: Option<Box<AwsEc2VpnConnectionOptionsDetails>>,
    /// `Routes`: a list of objects.
    pub routes: Option<Vec<AwsEc2VpnConnectionRoutesDetails>>,
    /// `TransitGatewayId`: a string.
    pub transit_gateway_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpnConnectionDetails {
    0 vpn_connection_id "VpnConnectionId",
    1 state "State",
    2 customer_gateway_id "CustomerGatewayId",
    3 customer_gateway_configuration "CustomerGatewayConfiguration",
    4 r#type "Type",
    5 vpn_gateway_id "VpnGatewayId",
    6 category "Category",
    7 vgw_telemetry "VgwTelemetry",
    8 options "Options",
    9 routes "Routes",
    10 transit_gateway_id "TransitGatewayId",
});

/// Details of a resource of type `AwsEcrContainerImage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcrContainerImageDetails {
    /// `RegistryId`: a string.
    pub registry_id: Option<String>,
    /// `RepositoryName`: a string, 2 to 256 characters.
    pub repository_name: Option<String>,
    /// `Architecture`: a string.
    pub architecture: Option<String>,
    /// `ImageDigest`: a string.
    pub image_digest: Option<String>,
    /// `ImageTags`: a list of strings, 1 to 300 items, items of at most 128 characters.
    pub image_tags: Option<Vec<String>>,
    /// `ImagePublishedAt`: a timestamp.
    pub image_published_at: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcrContainerImageDetails {
    0 registry_id "RegistryId",
    1 repository_name "RepositoryName",
    2 architecture "Architecture",
    3 image_digest "ImageDigest",
    4 image_tags "ImageTags",
    5 image_published_at "ImagePublishedAt",
});

/// Details of a resource of type `AwsOpenSearchServiceDomain`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainDetails {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `AccessPolicies`: a string.
    pub access_policies: Option<String>,
    /// `DomainName`: a string.
    pub domain_name: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `DomainEndpoint`: a string.
    pub domain_endpoint: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `EncryptionAtRestOptions`: an object.
    pub encryption_at_rest_options: Option<Box<AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails>>,
    /// `NodeToNodeEncryptionOptions`: an object.
    pub node_to_node_encryption_options: Option<Box<AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails>>,
    /// `ServiceSoftwareOptions`: an object.
    pub service_software_options: Option<Box<AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails>>,
    /// `ClusterConfig`: an object.
    pub cluster_config: Option<Box<AwsOpenSearchServiceDomainClusterConfigDetails>>,
    /// `DomainEndpointOptions`: an object.
    pub domain_endpoint_options: Option<Box<AwsOpenSearchServiceDomainDomainEndpointOptionsDetails>>,
    /// `VpcOptions`: an object.
    pub vpc_options: Option<Box<AwsOpenSearchServiceDomainVpcOptionsDetails>>,
    /// `LogPublishingOptions`: an object.
    pub log_publishing_options: Option<Box<AwsOpenSearchServiceDomainLogPublishingOptionsDetails>>,
    /// `DomainEndpoints`: a map from string to string.
    pub domain_endpoints: Option<FieldMap>,
    /// `AdvancedSecurityOptions`: an object.
    pub advanced_security_options: Option<Box<AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainDetails {
    0 arn "Arn",
    1 access_policies "AccessPolicies",
    2 domain_name "DomainName",
    3 id "Id",
    4 domain_endpoint "DomainEndpoint",
    5 engine_version "EngineVersion",
    6 encryption_at_rest_options "EncryptionAtRestOptions",
    7 node_to_node_encryption_options "NodeToNodeEncryptionOptions",
    8 service_software_options "ServiceSoftwareOptions",
    9 cluster_config "ClusterConfig",
    10 domain_endpoint_options "DomainEndpointOptions",
    11 vpc_options "VpcOptions",
    12 log_publishing_options "LogPublishingOptions",
    13 domain_endpoints "DomainEndpoints",
    14 advanced_security_options "AdvancedSecurityOptions",
});

/// Details of a resource of type `AwsEc2VpcEndpointService`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpcEndpointServiceDetails {
    /// `AcceptanceRequired`: a Boolean.
    pub acceptance_required: Option<bool>,
    /// `AvailabilityZones`: a list of strings.
    pub availability_zones: Option<Vec<String>>,
    /// `BaseEndpointDnsNames`: a list of strings.
    pub base_endpoint_dns_names: Option<Vec<String>>,
    /// `ManagesVpcEndpoints`: a Boolean.
    pub manages_vpc_endpoints: Option<bool>,
    /// `GatewayLoadBalancerArns`: a list of strings.
    pub gateway_load_balancer_arns: Option<Vec<String>>,
    /// `NetworkLoadBalancerArns`: a list of strings.
    pub network_load_balancer_arns: Option<Vec<String>>,
    /// `PrivateDnsName`: a string.
    pub private_dns_name: Option<String>,
    /// `ServiceId`: a string.
    pub service_id: Option<String>,
    /// `ServiceName`: a string.
    pub service_name: Option<String>,
    /// `ServiceState`: a string.
    pub service_state: Option<String>,
    /// `ServiceType`: a list of objects.
    pub service_type: Option<Vec<AwsEc2VpcEndpointServiceServiceTypeDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpcEndpointServiceDetails {
    0 acceptance_required "AcceptanceRequired",
    1 availability_zones "AvailabilityZones",
    2 base_endpoint_dns_names "BaseEndpointDnsNames",
    3 manages_vpc_endpoints "ManagesVpcEndpoints",
    4 gateway_load_balancer_arns "GatewayLoadBalancerArns",
    5 network_load_balancer_arns "NetworkLoadBalancerArns",
    6 private_dns_name "PrivateDnsName",
    7 service_id "ServiceId",
    8 service_name "ServiceName",
    9 service_state "ServiceState",
    10 service_type "ServiceType",
});

/// Details of a resource of type `AwsXrayEncryptionConfig`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsXrayEncryptionConfigDetails {
    /// `KeyId`: a string.
    pub key_id: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsXrayEncryptionConfigDetails {
    0 key_id "KeyId",
    1 status "Status",
    2 r#type "Type",
});

/// Details of a resource of type `AwsWafRateBasedRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRateBasedRuleDetails {
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `RateKey`: a string.
    pub rate_key: Option<String>,
    /// `RateLimit`: a 64-bit integer.
    pub rate_limit: Option<i64>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `MatchPredicates`: a list of objects.
    pub match_predicates: Option<Vec<AwsWafRateBasedRuleMatchPredicate>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRateBasedRuleDetails {
    0 metric_name "MetricName",
    1 name "Name",
    2 rate_key "RateKey",
    3 rate_limit "RateLimit",
    4 rule_id "RuleId",
    5 match_predicates "MatchPredicates",
});

/// Details of a resource of type `AwsWafRegionalRateBasedRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRateBasedRuleDetails {
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `RateKey`: a string.
    pub rate_key: Option<String>,
    /// `RateLimit`: a 64-bit integer.
    pub rate_limit: Option<i64>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `MatchPredicates`: a list of objects.
    pub match_predicates: Option<Vec<AwsWafRegionalRateBasedRuleMatchPredicate>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRateBasedRuleDetails {
    0 metric_name "MetricName",
    1 name "Name",
    2 rate_key "RateKey",
    3 rate_limit "RateLimit",
    4 rule_id "RuleId",
    5 match_predicates "MatchPredicates",
});

/// Details of a resource of type `AwsEcrRepository`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcrRepositoryDetails {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `ImageScanningConfiguration`: an object.
    pub image_scanning_configuration: Option<Box<AwsEcrRepositoryImageScanningConfigurationDetails>>,
    /// `ImageTagMutability`: a string.
    pub image_tag_mutability: Option<String>,
    /// `LifecyclePolicy`: an object.
    pub lifecycle_policy: Option<Box<AwsEcrRepositoryLifecyclePolicyDetails>>,
    /// `RepositoryName`: a string.
    pub repository_name: Option<String>,
    /// `RepositoryPolicyText`: a string.
    pub repository_policy_text: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcrRepositoryDetails {
    0 arn "Arn",
    1 image_scanning_configuration "ImageScanningConfiguration",
    2 image_tag_mutability "ImageTagMutability",
    3 lifecycle_policy "LifecyclePolicy",
    4 repository_name "RepositoryName",
    5 repository_policy_text "RepositoryPolicyText",
});

/// Details of a resource of type `AwsEksCluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEksClusterDetails {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `CertificateAuthorityData`: a string.
    pub certificate_authority_data: Option<String>,
    /// `ClusterStatus`: a string.
    pub cluster_status: Option<String>,
    /// `Endpoint`: a string.
    pub endpoint: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `ResourcesVpcConfig`: an object.
    pub resources_vpc_config: Option<Box<AwsEksClusterResourcesVpcConfigDetails>>,
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// `Logging`: an object.
    pub logging: Option<Box<AwsEksClusterLoggingDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEksClusterDetails {
    0 arn "Arn",
    1 certificate_authority_data "CertificateAuthorityData",
    2 cluster_status "ClusterStatus",
    3 endpoint "Endpoint",
    4 name "Name",
    5 resources_vpc_config "ResourcesVpcConfig",
    6 role_arn "RoleArn",
    7 version "Version",
    8 logging "Logging",
});

/// Details of a resource of type `AwsNetworkFirewallFirewallPolicy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsNetworkFirewallFirewallPolicyDetails {
    /// `FirewallPolicy`: an object.
    pub firewall_policy: Option<Box<FirewallPolicyDetails>>,
    /// `FirewallPolicyArn`: a string.
    pub firewall_policy_arn: Option<String>,
    /// `FirewallPolicyId`: a string.
    pub firewall_policy_id: Option<String>,
    /// `FirewallPolicyName`: a string.
    pub firewall_policy_name: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsNetworkFirewallFirewallPolicyDetails {
    0 firewall_policy "FirewallPolicy",
    1 firewall_policy_arn "FirewallPolicyArn",
    2 firewall_policy_id "FirewallPolicyId",
    3 firewall_policy_name "FirewallPolicyName",
    4 description "Description",
});

/// Details of a resource of type `AwsNetworkFirewallFirewall`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsNetworkFirewallFirewallDetails {
    /// `DeleteProtection`: a Boolean.
    pub delete_protection: Option<bool>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `FirewallArn`: a string.
    pub firewall_arn: Option<String>,
    /// `FirewallId`: a string.
    pub firewall_id: Option<String>,
    /// `FirewallName`: a string.
    pub firewall_name: Option<String>,
    /// `FirewallPolicyArn`: a string.
    pub firewall_policy_arn: Option<String>,
    /// `FirewallPolicyChangeProtection`: a Boolean.
    pub firewall_policy_change_protection: Option<bool>,
    /// `SubnetChangeProtection`: a Boolean.
    pub subnet_change_protection: Option<bool>,
    /// `SubnetMappings`: a list of objects.
    pub subnet_mappings: Option<Vec<AwsNetworkFirewallFirewallSubnetMappingsDetails>>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsNetworkFirewallFirewallDetails {
    0 delete_protection "DeleteProtection",
    1 description "Description",
    2 firewall_arn "FirewallArn",
    3 firewall_id "FirewallId",
    4 firewall_name "FirewallName",
    5 firewall_policy_arn "FirewallPolicyArn",
    6 firewall_policy_change_protection "FirewallPolicyChangeProtection",
    7 subnet_change_protection "SubnetChangeProtection",
    8 subnet_mappings "SubnetMappings",
    9 vpc_id "VpcId",
});

/// Details of a resource of type `AwsNetworkFirewallRuleGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsNetworkFirewallRuleGroupDetails {
    /// `Capacity`: a 32-bit integer.
    pub capacity: Option<i32>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `RuleGroup`: an object.
    pub rule_group: Option<Box<RuleGroupDetails>>,
    /// `RuleGroupArn`: a string.
    pub rule_group_arn: Option<String>,
    /// `RuleGroupId`: a string.
    pub rule_group_id: Option<String>,
    /// `RuleGroupName`: a string.
    pub rule_group_name: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsNetworkFirewallRuleGroupDetails {
    0 capacity "Capacity",
    1 description "Description",
    2 rule_group "RuleGroup",
    3 rule_group_arn "RuleGroupArn",
    4 rule_group_id "RuleGroupId",
    5 rule_group_name "RuleGroupName",
    6 r#type "Type",
});

/// Details of a resource of type `AwsRdsDbSecurityGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSecurityGroupDetails {
    /// `DbSecurityGroupArn`: a string.
    pub db_security_group_arn: Option<String>,
    /// `DbSecurityGroupDescription`: a string.
    pub db_security_group_description: Option<String>,
    /// `DbSecurityGroupName`: a string.
    pub db_security_group_name: Option<String>,
    /// `Ec2SecurityGroups`: a list of objects.
    pub ec2_security_groups: Option<Vec<AwsRdsDbSecurityGroupEc2SecurityGroup>>,
    /// `IpRanges`: a list of objects.
    pub ip_ranges: Option<Vec<AwsRdsDbSecurityGroupIpRange>>,
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSecurityGroupDetails {
    0 db_security_group_arn "DbSecurityGroupArn",
    1 db_security_group_description "DbSecurityGroupDescription",
    2 db_security_group_name "DbSecurityGroupName",
    3 ec2_security_groups "Ec2SecurityGroups",
    4 ip_ranges "IpRanges",
    5 owner_id "OwnerId",
    6 vpc_id "VpcId",
});

/// Details of a resource of type `AwsKinesisStream`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKinesisStreamDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `StreamEncryption`: an object.
    pub stream_encryption: Option<Box<AwsKinesisStreamStreamEncryptionDetails>>,
    /// `ShardCount`: a 32-bit integer.
    pub shard_count: Option<i32>,
    /// `RetentionPeriodHours`: a 32-bit integer.
    pub retention_period_hours: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsKinesisStreamDetails {
    0 name "Name",
    1 arn "Arn",
    2 stream_encryption "StreamEncryption",
    3 shard_count "ShardCount",
    4 retention_period_hours "RetentionPeriodHours",
});

/// Details of a resource of type `AwsEc2TransitGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2TransitGatewayDetails {
    /// `Id`: a string.
    pub id: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `DefaultRouteTablePropagation`: a string.
    pub default_route_table_propagation: Option<String>,
    /// `AutoAcceptSharedAttachments`: a string.
    pub auto_accept_shared_attachments: Option<String>,
    /// `DefaultRouteTableAssociation`: a string.
    pub default_route_table_association: Option<String>,
    /// `TransitGatewayCidrBlocks`: a list of strings.
    pub transit_gateway_cidr_blocks: Option<Vec<String>>,
    /// `AssociationDefaultRouteTableId`: a string.
    pub association_default_route_table_id: Option<String>,
    /// `PropagationDefaultRouteTableId`: a string.
    pub propagation_default_route_table_id: Option<String>,
    /// `VpnEcmpSupport`: a string.
    pub vpn_ecmp_support: Option<String>,
    /// `DnsSupport`: a string.
    pub dns_support: Option<String>,
    /// `MulticastSupport`: a string.
    pub multicast_support: Option<String>,
    /// `AmazonSideAsn`: a 32-bit integer.
    pub amazon_side_asn: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2TransitGatewayDetails {
    0 id "Id",
    1 description "Description",
    2 default_route_table_propagation "DefaultRouteTablePropagation",
    3 auto_accept_shared_attachments "AutoAcceptSharedAttachments",
    4 default_route_table_association "DefaultRouteTableAssociation",
    5 transit_gateway_cidr_blocks "TransitGatewayCidrBlocks",
    6 association_default_route_table_id "AssociationDefaultRouteTableId",
    7 propagation_default_route_table_id "PropagationDefaultRouteTableId",
    8 vpn_ecmp_support "VpnEcmpSupport",
    9 dns_support "DnsSupport",
    10 multicast_support "MulticastSupport",
    11 amazon_side_asn "AmazonSideAsn",
});

/// Details of a resource of type `AwsEfsAccessPoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEfsAccessPointDetails {
    /// `AccessPointId`: a string.
    pub access_point_id: Option<String>,
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `ClientToken`: a string.
    pub client_token: Option<String>,
    /// `FileSystemId`: a string.
    pub file_system_id: Option<String>,
    /// `PosixUser`: an object.
    pub posix_user: Option<Box<AwsEfsAccessPointPosixUserDetails>>,
    /// `RootDirectory`: an object.
    pub root_directory: Option<Box<AwsEfsAccessPointRootDirectoryDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEfsAccessPointDetails {
    0 access_point_id "AccessPointId",
    1 arn "Arn",
    2 client_token "ClientToken",
    3 file_system_id "FileSystemId",
    4 posix_user "PosixUser",
    5 root_directory "RootDirectory",
});

/// Details of a resource of type `AwsCloudFormationStack`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFormationStackDetails {
    /// `Capabilities`: a list of strings.
    pub capabilities: Option<Vec<String>>,
    /// `CreationTime`: a string.
    pub creation_time: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `DisableRollback`: a Boolean.
    pub disable_rollback: Option<bool>,
    /// `DriftInformation`: an object.
    pub drift_information: Option<Box<AwsCloudFormationStackDriftInformationDetails>>,
    /// `EnableTerminationProtection`: a Boolean.
    pub enable_termination_protection: Option<bool>,
    /// `LastUpdatedTime`: a string.
    pub last_updated_time: Option<String>,
    /// `NotificationArns`: a list of strings.
    pub notification_arns: Option<Vec<String>>,
    /// `Outputs`: a list of objects.
    pub outputs: Option<Vec<AwsCloudFormationStackOutputsDetails>>,
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `StackId`: a string.
    pub stack_id: Option<String>,
    /// `StackName`: a string.
    pub stack_name: Option<String>,
    /// `StackStatus`: a string.
    pub stack_status: Option<String>,
    /// `StackStatusReason`: a string.
    pub stack_status_reason: Option<String>,
    /// `TimeoutInMinutes`: a 32-bit integer.
    pub timeout_in_minutes: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFormationStackDetails {
    0 capabilities "Capabilities",
    1 creation_time "CreationTime",
    2 description "Description",
    3 disable_rollback "DisableRollback",
    4 drift_information "DriftInformation",
    5 enable_termination_protection "EnableTerminationProtection",
    6 last_updated_time "LastUpdatedTime",
    7 notification_arns "NotificationArns",
    8 outputs "Outputs",
    9 role_arn "RoleArn",
    10 stack_id "StackId",
    11 stack_name "StackName",
    12 stack_status "StackStatus",
    13 stack_status_reason "StackStatusReason",
    14 timeout_in_minutes "TimeoutInMinutes",
});

/// Details of a resource of type `AwsCloudWatchAlarm`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudWatchAlarmDetails {
    /// `ActionsEnabled`: a Boolean.
    pub actions_enabled: Option<bool>,
    /// `AlarmActions`: a list of strings.
    pub alarm_actions: Option<Vec<String>>,
    /// `AlarmArn`: a string.
    pub alarm_arn: Option<String>,
    /// `AlarmConfigurationUpdatedTimestamp`: a string.
    pub alarm_configuration_updated_timestamp: Option<String>,
    /// `AlarmDescription`: a string.
    pub alarm_description: Option<String>,
    /// `AlarmName`: a string.
    pub alarm_name: Option<String>,
    /// `ComparisonOperator`: a string.
    pub comparison_operator: Option<String>,
    /// `DatapointsToAlarm`: a 32-bit integer.
    pub datapoints_to_alarm: Option<i32>,
    /// `Dimensions`: a list of objects.
    pub dimensions: Option<Vec<AwsCloudWatchAlarmDimensionsDetails>>,
    /// `EvaluateLowSampleCountPercentile`: a string.
    pub evaluate_low_sample_count_percentile: Option<String>,
    /// `EvaluationPeriods`: a 32-bit integer.
    pub evaluation_periods: Option<i32>,
    /// `ExtendedStatistic`: a string.
    pub extended_statistic: Option<String>,
    /// `InsufficientDataActions`: a list of strings.
    pub insufficient_data_actions: Option<Vec<String>>,
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Namespace`: a string.
    pub namespace: Option<String>,
    /// `OkActions`: a list of strings.
    pub ok_actions: Option<Vec<String>>,
    /// `Period`: a 32-bit integer.
    pub period: Option<i32>,
    /// `Statistic`: a string.
    pub statistic: Option<String>,
    /// `Threshold`: a number.
    pub threshold: Option<Double>,
    /// `ThresholdMetricId`: a string.
    pub threshold_metric_id: Option<String>,
    /// `TreatMissingData`: a string.
    pub treat_missing_data: Option<String>,
    /// `Unit`: a string.
    pub unit: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudWatchAlarmDetails {
    0 actions_enabled "ActionsEnabled",
    1 alarm_actions "AlarmActions",
    2 alarm_arn "AlarmArn",
    3 alarm_configuration_updated_timestamp "AlarmConfigurationUpdatedTimestamp",
    4 alarm_description "AlarmDescription",
    5 alarm_name "AlarmName",
    6 comparison_operator "ComparisonOperator",
    7 datapoints_to_alarm "DatapointsToAlarm",
    8 dimensions "Dimensions",
    9 evaluate_low_sample_count_percentile "EvaluateLowSampleCountPercentile",
    10 evaluation_periods "EvaluationPeriods",
    11 extended_statistic "ExtendedStatistic",
    12 insufficient_data_actions "InsufficientDataActions",
    13 metric_name "MetricName",
    14 namespace "Namespace",
    15 ok_actions "OkActions",
    16 period "Period",
    17 statistic "Statistic",
    18 threshold "Threshold",
    19 threshold_metric_id "ThresholdMetricId",
    20 treat_missing_data "TreatMissingData",
    21 unit "Unit",
});

/// Details of a resource of type `AwsEc2VpcPeeringConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpcPeeringConnectionDetails {
    /// `AccepterVpcInfo`: an object.
    pub accepter_vpc_info: Option<Box<AwsEc2VpcPeeringConnectionVpcInfoDetails>>,
    /// `ExpirationTime`: a string.
    pub expiration_time: Option<String>,
    /// `RequesterVpcInfo`: an object.
    pub requester_vpc_info: Option<Box<AwsEc2VpcPeeringConnectionVpcInfoDetails>>,
    /// `Status`: an object.
    pub status: Option<Box<AwsEc2VpcPeeringConnectionStatusDetails>>,
    /// `VpcPeeringConnectionId`: a string.
    pub vpc_peering_connection_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpcPeeringConnectionDetails {
    0 accepter_vpc_info "AccepterVpcInfo",
    1 expiration_time "ExpirationTime",
    2 requester_vpc_info "RequesterVpcInfo",
    3 status "Status",
    4 vpc_peering_connection_id "VpcPeeringConnectionId",
});

/// Details of a resource of type `AwsWafRegionalRuleGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRuleGroupDetails {
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `RuleGroupId`: a string.
    pub rule_group_id: Option<String>,
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsWafRegionalRuleGroupRulesDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRuleGroupDetails {
    0 metric_name "MetricName",
    1 name "Name",
    2 rule_group_id "RuleGroupId",
    3 rules "Rules",
});

/// Details of a resource of type `AwsWafRegionalRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRuleDetails {
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `PredicateList`: a list of objects.
    pub predicate_list: Option<Vec<AwsWafRegionalRulePredicateListDetails>>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRuleDetails {
    0 metric_name "MetricName",
    1 name "Name",
    2 predicate_list "PredicateList",
    3 rule_id "RuleId",
});

/// Details of a resource of type `AwsWafRegionalWebAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalWebAclDetails {
    /// `DefaultAction`: a string.
    pub default_action: Option<String>,
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `RulesList`: a list of objects.
    pub rules_list: Option<Vec<AwsWafRegionalWebAclRulesListDetails>>,
    /// `WebAclId`: a string.
    pub web_acl_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalWebAclDetails {
    0 default_action "DefaultAction",
    1 metric_name "MetricName",
    2 name "Name",
    3 rules_list "RulesList",
    4 web_acl_id "WebAclId",
});

/// Details of a resource of type `AwsWafRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRuleDetails {
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `PredicateList`: a list of objects.
    pub predicate_list: Option<Vec<AwsWafRulePredicateListDetails>>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRuleDetails {
    0 metric_name "MetricName",
    1 name "Name",
    2 predicate_list "PredicateList",
    3 rule_id "RuleId",
});

/// Details of a resource of type `AwsWafRuleGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRuleGroupDetails {
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `RuleGroupId`: a string.
    pub rule_group_id: Option<String>,
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsWafRuleGroupRulesDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRuleGroupDetails {
    0 metric_name "MetricName",
    1 name "Name",
    2 rule_group_id "RuleGroupId",
    3 rules "Rules",
});

/// Details of a resource of type `AwsEcsTask`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDetails {
    /// `ClusterArn`: a string.
    pub cluster_arn: Option<String>,
    /// `TaskDefinitionArn`: a string.
    pub task_definition_arn: Option<String>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// `CreatedAt`: a string.
    pub created_at: Option<String>,
    /// `StartedAt`: a string.
    pub started_at: Option<String>,
    /// `StartedBy`: a string.
    pub started_by: Option<String>,
    /// `Group`: a string.
    pub group: Option<String>,
    /// `Volumes`: a list of objects.
    pub volumes: Option<Vec<AwsEcsTaskVolumeDetails>>,
    /// `Containers`: a list of objects.
    pub containers: Option<Vec<AwsEcsContainerDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDetails {
    0 cluster_arn "ClusterArn",
    1 task_definition_arn "TaskDefinitionArn",
    2 version "Version",
    3 created_at "CreatedAt",
    4 started_at "StartedAt",
    5 started_by "StartedBy",
    6 group "Group",
    7 volumes "Volumes",
    8 containers "Containers",
});

/// Details of a resource of type `AwsBackupBackupVault`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupVaultDetails {
    /// `BackupVaultArn`: a string.
    pub backup_vault_arn: Option<String>,
    /// `BackupVaultName`: a string.
    pub backup_vault_name: Option<String>,
    /// `EncryptionKeyArn`: a string.
    pub encryption_key_arn: Option<String>,
    /// `Notifications`: an object.
    pub notifications: Option<Box<AwsBackupBackupVaultNotificationsDetails>>,
    /// `AccessPolicy`: a string.
    pub access_policy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupVaultDetails {
    0 backup_vault_arn "BackupVaultArn",
    1 backup_vault_name "BackupVaultName",
    2 encryption_key_arn "EncryptionKeyArn",
    3 notifications "Notifications",
    4 access_policy "AccessPolicy",
});

/// Details of a resource of type `AwsBackupBackupPlan`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupPlanDetails {
    /// `BackupPlan`: an object.
    pub backup_plan: Option<Box<AwsBackupBackupPlanBackupPlanDetails>>,
    /// `BackupPlanArn`: a string.
    pub backup_plan_arn: Option<String>,
    /// `BackupPlanId`: a string.
    pub backup_plan_id: Option<String>,
    /// `VersionId`: a string.
    pub version_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupPlanDetails {
    0 backup_plan "BackupPlan",
    1 backup_plan_arn "BackupPlanArn",
    2 backup_plan_id "BackupPlanId",
    3 version_id "VersionId",
});

/// Details of a resource of type `AwsBackupRecoveryPoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupRecoveryPointDetails {
    /// `BackupSizeInBytes`: a 64-bit integer.
    pub backup_size_in_bytes: Option<i64>,
    /// `BackupVaultArn`: a string.
    pub backup_vault_arn: Option<String>,
    /// `BackupVaultName`: a string.
    pub backup_vault_name: Option<String>,
    /// `CalculatedLifecycle`: an object.
    pub calculated_lifecycle: Option<Box<AwsBackupRecoveryPointCalculatedLifecycleDetails>>,
    /// `CompletionDate`: a string.
    pub completion_date: Option<String>,
    /// `CreatedBy`: an object.
    pub created_by: Option<Box<AwsBackupRecoveryPointCreatedByDetails>>,
    /// `CreationDate`: a string.
    pub creation_date: Option<String>,
    /// `EncryptionKeyArn`: a string.
    pub encryption_key_arn: Option<String>,
    /// `IamRoleArn`: a string.
    pub iam_role_arn: Option<String>,
    /// `IsEncrypted`: a Boolean.
    pub is_encrypted: Option<bool>,
    /// `LastRestoreTime`: a string.
    pub last_restore_time: Option<String>,
    /// `Lifecycle`: an object.
    pub lifecycle: Option<Box<AwsBackupRecoveryPointLifecycleDetails>>,
    /// `RecoveryPointArn`: a string.
    pub recovery_point_arn: Option<String>,
    /// `ResourceArn`: a string.
    pub resource_arn: Option<String>,
    /// `ResourceType`: a string.
    pub resource_type: Option<String>,
    /// `SourceBackupVaultArn`: a string.
    pub source_backup_vault_arn: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `StatusMessage`: a string.
    pub status_message: Option<String>,
    /// `StorageClass`: a string.
    pub storage_class: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupRecoveryPointDetails {
    0 backup_size_in_bytes "BackupSizeInBytes",
    1 backup_vault_arn "BackupVaultArn",
    2 backup_vault_name "BackupVaultName",
    3 calculated_lifecycle "CalculatedLifecycle",
    4 completion_date "CompletionDate",
    5 created_by "CreatedBy",
    6 creation_date "CreationDate",
    7 encryption_key_arn "EncryptionKeyArn",
    8 iam_role_arn "IamRoleArn",
    9 is_encrypted "IsEncrypted",
    10 last_restore_time "LastRestoreTime",
    11 lifecycle "Lifecycle",
    12 recovery_point_arn "RecoveryPointArn",
    13 resource_arn "ResourceArn",
    14 resource_type "ResourceType",
    15 source_backup_vault_arn "SourceBackupVaultArn",
    16 status "Status",
    17 status_message "StatusMessage",
    18 storage_class "StorageClass",
});

/// Details of a resource of type `AwsEc2LaunchTemplate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDetails {
    /// `LaunchTemplateName`: a string.
    pub launch_template_name: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `LaunchTemplateData`: an object.
    pub launch_template_data: Option<Box<AwsEc2LaunchTemplateDataDetails>>,
    /// `DefaultVersionNumber`: a 64-bit integer.
    pub default_version_number: Option<i64>,
    /// `LatestVersionNumber`: a 64-bit integer.
    pub latest_version_number: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDetails {
    0 launch_template_name "LaunchTemplateName",
    1 id "Id",
    2 launch_template_data "LaunchTemplateData",
    3 default_version_number "DefaultVersionNumber",
    4 latest_version_number "LatestVersionNumber",
});

/// Details of a resource of type `AwsSageMakerNotebookInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSageMakerNotebookInstanceDetails {
    /// `AcceleratorTypes`: a list of strings.
    pub accelerator_types: Option<Vec<String>>,
    /// `AdditionalCodeRepositories`: a list of strings.
    pub additional_code_repositories: Option<Vec<String>>,
    /// `DefaultCodeRepository`: a string.
    pub default_code_repository: Option<String>,
    /// `DirectInternetAccess`: a string.
    pub direct_internet_access: Option<String>,
    /// `FailureReason`: a string.
    pub failure_reason: Option<String>,
    /// `InstanceMetadataServiceConfiguration`: an object.
    pub instance_metadata_service_configuration: Option<Box<AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails>>,
    /// `InstanceType`: a string.
    pub instance_type: Option<String>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `NetworkInterfaceId`: a string.
    pub network_interface_id: Option<String>,
    /// `NotebookInstanceArn`: a string.
    pub notebook_instance_arn: Option<String>,
    /// `NotebookInstanceLifecycleConfigName`: a string.
    pub notebook_instance_lifecycle_config_name: Option<String>,
    /// `NotebookInstanceName`: a string.
    pub notebook_instance_name: Option<String>,
    /// `NotebookInstanceStatus`: a string.
    pub notebook_instance_status: Option<String>,
    /// `PlatformIdentifier`: a string.
    pub platform_identifier: Option<String>,
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `RootAccess`: a string.
    pub root_access: Option<String>,
    /// `SecurityGroups`: a list of strings.
    pub security_groups: Option<Vec<String>>,
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// `Url`: a string.
    pub url: Option<String>,
    /// `VolumeSizeInGB`: a 32-bit integer.
    pub volume_size_in_gb: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSageMakerNotebookInstanceDetails {
    0 accelerator_types "AcceleratorTypes",
    1 additional_code_repositories "AdditionalCodeRepositories",
    2 default_code_repository "DefaultCodeRepository",
    3 direct_internet_access "DirectInternetAccess",
    4 failure_reason "FailureReason",
    5 instance_metadata_service_configuration "InstanceMetadataServiceConfiguration",
    6 instance_type "InstanceType",
    7 kms_key_id "KmsKeyId",
    8 network_interface_id "NetworkInterfaceId",
    9 notebook_instance_arn "NotebookInstanceArn",
    10 notebook_instance_lifecycle_config_name "NotebookInstanceLifecycleConfigName",
    11 notebook_instance_name "NotebookInstanceName",
    12 notebook_instance_status "NotebookInstanceStatus",
    13 platform_identifier "PlatformIdentifier",
    14 role_arn "RoleArn",
    15 root_access "RootAccess",
    16 security_groups "SecurityGroups",
    17 subnet_id "SubnetId",
    18 url "Url",
    19 volume_size_in_gb "VolumeSizeInGB",
});

/// Details of a resource of type `AwsWafv2WebAcl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2WebAclDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `ManagedbyFirewallManager`: a Boolean.
    pub managedby_firewall_manager: Option<bool>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `Capacity`: a 64-bit integer.
    pub capacity: Option<i64>,
    /// `CaptchaConfig`: an object.
    pub captcha_config: Option<Box<AwsWafv2WebAclCaptchaConfigDetails>>,
    /// `DefaultAction`: an object.
    pub default_action: Option<Box<AwsWafv2WebAclActionDetails>>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsWafv2RulesDetails>>,
    /// `VisibilityConfig`: an object.
    pub visibility_config: Option<Box<AwsWafv2VisibilityConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2WebAclDetails {
    0 name "Name",
    1 arn "Arn",
    2 managedby_firewall_manager "ManagedbyFirewallManager",
    3 id "Id",
    4 capacity "Capacity",
    5 captcha_config "CaptchaConfig",
    6 default_action "DefaultAction",
    7 description "Description",
    8 rules "Rules",
    9 visibility_config "VisibilityConfig",
});

/// Details of a resource of type `AwsWafv2RuleGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2RuleGroupDetails {
    /// `Capacity`: a 64-bit integer.
    pub capacity: Option<i64>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsWafv2RulesDetails>>,
    /// `Scope`: a string.
    pub scope: Option<String>,
    /// `VisibilityConfig`: an object.
    pub visibility_config: Option<Box<AwsWafv2VisibilityConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2RuleGroupDetails {
    0 capacity "Capacity",
    1 description "Description",
    2 id "Id",
    3 name "Name",
    4 arn "Arn",
    5 rules "Rules",
    6 scope "Scope",
    7 visibility_config "VisibilityConfig",
});

/// Details of a resource of type `AwsEc2RouteTable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2RouteTableDetails {
    /// `AssociationSet`: a list of objects.
    pub association_set: Option<Vec<AssociationSetDetails>>,
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `PropagatingVgwSet`: a list of objects.
    pub propagating_vgw_set: Option<Vec<PropagatingVgwSetDetails>>,
    /// `RouteTableId`: a string.
    pub route_table_id: Option<String>,
    /// `RouteSet`: a list of objects.
    pub route_set: Option<Vec<RouteSetDetails>>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2RouteTableDetails {
    0 association_set "AssociationSet",
    1 owner_id "OwnerId",
    2 propagating_vgw_set "PropagatingVgwSet",
    3 route_table_id "RouteTableId",
    4 route_set "RouteSet",
    5 vpc_id "VpcId",
});

/// Details of a resource of type `AwsAmazonMqBroker`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerDetails {
    /// `AuthenticationStrategy`: a string.
    pub authentication_strategy: Option<String>,
    /// `AutoMinorVersionUpgrade`: a Boolean.
    pub auto_minor_version_upgrade: Option<bool>,
    /// `BrokerArn`: a string.
    pub broker_arn: Option<String>,
    /// `BrokerName`: a string.
    pub broker_name: Option<String>,
    /// `DeploymentMode`: a string.
    pub deployment_mode: Option<String>,
    /// `EncryptionOptions`: an object.
    pub encryption_options: Option<Box<AwsAmazonMqBrokerEncryptionOptionsDetails>>,
    /// `EngineType`: a string.
    pub engine_type: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `HostInstanceType`: a string.
    pub host_instance_type: Option<String>,
    /// `BrokerId`: a string.
    pub broker_id: Option<String>,
    /// `LdapServerMetadata`: an object.
    pub ldap_server_metadata: Option<Box<AwsAmazonMqBrokerLdapServerMetadataDetails>>,
    /// `Logs`: an object.
    pub logs: Option<Box<AwsAmazonMqBrokerLogsDetails>>,
    /// `MaintenanceWindowStartTime`: an object.
    pub maintenance_window_start_time: Option<Box<AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails>>,
    /// `PubliclyAccessible`: a Boolean.
    pub publicly_accessible: Option<bool>,
    /// `SecurityGroups`: a list of strings.
    pub security_groups: Option<Vec<String>>,
    /// `StorageType`: a string.
    pub storage_type: Option<String>,
    /// `SubnetIds`: a list of strings.
    pub subnet_ids: Option<Vec<String>>,
    /// `Users`: a list of objects.
    pub users: Option<Vec<AwsAmazonMqBrokerUsersDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerDetails {
    0 authentication_strategy "AuthenticationStrategy",
    1 auto_minor_version_upgrade "AutoMinorVersionUpgrade",
    2 broker_arn "BrokerArn",
    3 broker_name "BrokerName",
    4 deployment_mode "DeploymentMode",
    5 encryption_options "EncryptionOptions",
    6 engine_type "EngineType",
    7 engine_version "EngineVersion",
    8 host_instance_type "HostInstanceType",
    9 broker_id "BrokerId",
    10 ldap_server_metadata "LdapServerMetadata",
    11 logs "Logs",
    12 maintenance_window_start_time "MaintenanceWindowStartTime",
    13 publicly_accessible "PubliclyAccessible",
    14 security_groups "SecurityGroups",
    15 storage_type "StorageType",
    16 subnet_ids "SubnetIds",
    17 users "Users",
});

/// Details of a resource of type `AwsAppSyncGraphQlApi`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAppSyncGraphQlApiDetails {
    /// `ApiId`: a string.
    pub api_id: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `OpenIdConnectConfig`: an object.
    pub open_id_connect_config: Option<Box<AwsAppSyncGraphQlApiOpenIdConnectConfigDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `LambdaAuthorizerConfig`: an object.
    pub lambda_authorizer_config: Option<Box<AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails>>,
    /// `XrayEnabled`: a Boolean.
    pub xray_enabled: Option<bool>,
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `UserPoolConfig`: an object.
    pub user_pool_config: Option<Box<AwsAppSyncGraphQlApiUserPoolConfigDetails>>,
    /// `AuthenticationType`: a string.
    pub authentication_type: Option<String>,
    /// `LogConfig`: an object.
    pub log_config: Option<Box<AwsAppSyncGraphQlApiLogConfigDetails>>,
    /// `AdditionalAuthenticationProviders`: a list of objects.
    pub additional_authentication_providers: Option<Vec<AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails>>,
    /// `WafWebAclArn`: a string.
    pub waf_web_acl_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAppSyncGraphQlApiDetails {
    0 api_id "ApiId",
    1 id "Id",
    2 open_id_connect_config "OpenIdConnectConfig",
    3 name "Name",
    4 lambda_authorizer_config "LambdaAuthorizerConfig",
    5 xray_enabled "XrayEnabled",
    6 arn "Arn",
    7 user_pool_config "UserPoolConfig",
    8 authentication_type "AuthenticationType",
    9 log_config "LogConfig",
    10 additional_authentication_providers "AdditionalAuthenticationProviders",
    11 waf_web_acl_arn "WafWebAclArn",
});

/// Details of a resource of type `AwsEventSchemasRegistry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventSchemasRegistryDetails {
    /// `Description`: a string.
    pub description: Option<String>,
    /// `RegistryArn`: a string.
    pub registry_arn: Option<String>,
    /// `RegistryName`: a string.
    pub registry_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventSchemasRegistryDetails {
    0 description "Description",
    1 registry_arn "RegistryArn",
    2 registry_name "RegistryName",
});

/// Details of a resource of type `AwsGuardDutyDetector`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDetails {
    /// `DataSources`: an object.
    pub data_sources: Option<Box<AwsGuardDutyDetectorDataSourcesDetails>>,
    /// `Features`: a list of objects.
    pub features: Option<Vec<AwsGuardDutyDetectorFeaturesDetails>>,
    /// `FindingPublishingFrequency`: a string.
    pub finding_publishing_frequency: Option<String>,
    /// `ServiceRole`: a string.
    pub service_role: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDetails {
    0 data_sources "DataSources",
    1 features "Features",
    2 finding_publishing_frequency "FindingPublishingFrequency",
    3 service_role "ServiceRole",
    4 status "Status",
});

/// Details of a resource of type `AwsStepFunctionStateMachine`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsStepFunctionStateMachineDetails {
    /// `Label`: a string.
    pub label: Option<String>,
    /// `LoggingConfiguration`: an object.
    pub logging_configuration: Option<Box<AwsStepFunctionStateMachineLoggingConfigurationDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `StateMachineArn`: a string.
    pub state_machine_arn: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `TracingConfiguration`: an object.
    pub tracing_configuration: Option<Box<AwsStepFunctionStateMachineTracingConfigurationDetails>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsStepFunctionStateMachineDetails {
    0 label "Label",
    1 logging_configuration "LoggingConfiguration",
    2 name "Name",
    3 role_arn "RoleArn",
    4 state_machine_arn "StateMachineArn",
    5 status "Status",
    6 tracing_configuration "TracingConfiguration",
    7 r#type "Type",
});

/// Details of a resource of type `AwsAthenaWorkGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAthenaWorkGroupDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `State`: a string.
    pub state: Option<String>,
    /// `Configuration`: an object.
    pub configuration: Option<Box<AwsAthenaWorkGroupConfigurationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAthenaWorkGroupDetails {
    0 name "Name",
    1 description "Description",
    2 state "State",
    3 configuration "Configuration",
});

/// Details of a resource of type `AwsEventsEventbus`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEventbusDetails {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Policy`: a string.
    pub policy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEventbusDetails {
    0 arn "Arn",
    1 name "Name",
    2 policy "Policy",
});

/// Details of a resource of type `AwsDmsEndpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDmsEndpointDetails {
    /// `CertificateArn`: a string.
    pub certificate_arn: Option<String>,
    /// `DatabaseName`: a string.
    pub database_name: Option<String>,
    /// `EndpointArn`: a string.
    pub endpoint_arn: Option<String>,
    /// `EndpointIdentifier`: a string.
    pub endpoint_identifier: Option<String>,
    /// `EndpointType`: a string.
    pub endpoint_type: Option<String>,
    /// `EngineName`: a string.
    pub engine_name: Option<String>,
    /// `ExternalId`: a string.
    pub external_id: Option<String>,
    /// `ExtraConnectionAttributes`: a string.
    pub extra_connection_attributes: Option<String>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `ServerName`: a string.
    pub server_name: Option<String>,
    /// `SslMode`: a string.
    pub ssl_mode: Option<String>,
    /// `Username`: a string.
    pub username: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDmsEndpointDetails {
    0 certificate_arn "CertificateArn",
    1 database_name "DatabaseName",
    2 endpoint_arn "EndpointArn",
    3 endpoint_identifier "EndpointIdentifier",
    4 endpoint_type "EndpointType",
    5 engine_name "EngineName",
    6 external_id "ExternalId",
    7 extra_connection_attributes "ExtraConnectionAttributes",
    8 kms_key_id "KmsKeyId",
    9 port "Port",
    10 server_name "ServerName",
    11 ssl_mode "SslMode",
    12 username "Username",
});

/// Details of a resource of type `AwsEventsEndpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointDetails {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `EndpointId`: a string.
    pub endpoint_id: Option<String>,
    /// `EndpointUrl`: a string.
    pub endpoint_url: Option<String>,
    /// `EventBuses`: a list of objects.
    pub event_buses: Option<Vec<AwsEventsEndpointEventBusesDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `ReplicationConfig`: an object.
    pub replication_config: Option<Box<AwsEventsEndpointReplicationConfigDetails>>,
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `RoutingConfig`: an object.
    pub routing_config: Option<Box<AwsEventsEndpointRoutingConfigDetails>>,
    /// `State`: a string.
    pub state: Option<String>,
    /// `StateReason`: a string.
    pub state_reason: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointDetails {
    0 arn "Arn",
    1 description "Description",
    2 endpoint_id "EndpointId",
    3 endpoint_url "EndpointUrl",
    4 event_buses "EventBuses",
    5 name "Name",
    6 replication_config "ReplicationConfig",
    7 role_arn "RoleArn",
    8 routing_config "RoutingConfig",
    9 state "State",
    10 state_reason "StateReason",
});

/// Details of a resource of type `AwsDmsReplicationTask`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDmsReplicationTaskDetails {
    /// `CdcStartPosition`: a string.
    pub cdc_start_position: Option<String>,
    /// `CdcStartTime`: a string.
    pub cdc_start_time: Option<String>,
    /// `CdcStopPosition`: a string.
    pub cdc_stop_position: Option<String>,
    /// `MigrationType`: a string.
    pub migration_type: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `ResourceIdentifier`: a string.
    pub resource_identifier: Option<String>,
    /// `ReplicationInstanceArn`: a string.
    pub replication_instance_arn: Option<String>,
    /// `ReplicationTaskIdentifier`: a string.
    pub replication_task_identifier: Option<String>,
    /// `ReplicationTaskSettings`: a string.
    pub replication_task_settings: Option<String>,
    /// `SourceEndpointArn`: a string.
    pub source_endpoint_arn: Option<String>,
    /// `TableMappings`: a string.
    pub table_mappings: Option<String>,
    /// `TargetEndpointArn`: a string.
    pub target_endpoint_arn: Option<String>,
    /// `TaskData`: a string.
    pub task_data: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDmsReplicationTaskDetails {
    0 cdc_start_position "CdcStartPosition",
    1 cdc_start_time "CdcStartTime",
    2 cdc_stop_position "CdcStopPosition",
    3 migration_type "MigrationType",
    4 id "Id",
    5 resource_identifier "ResourceIdentifier",
    6 replication_instance_arn "ReplicationInstanceArn",
    7 replication_task_identifier "ReplicationTaskIdentifier",
    8 replication_task_settings "ReplicationTaskSettings",
    9 source_endpoint_arn "SourceEndpointArn",
    10 table_mappings "TableMappings",
    11 target_endpoint_arn "TargetEndpointArn",
    12 task_data "TaskData",
});

/// Details of a resource of type `AwsDmsReplicationInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDmsReplicationInstanceDetails {
    /// `AllocatedStorage`: a 32-bit integer.
    pub allocated_storage: Option<i32>,
    /// `AutoMinorVersionUpgrade`: a Boolean.
    pub auto_minor_version_upgrade: Option<bool>,
    /// `AvailabilityZone`: a string.
    pub availability_zone: Option<String>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `MultiAZ`: a Boolean.
    pub multi_az: Option<bool>,
    /// `PreferredMaintenanceWindow`: a string.
    pub preferred_maintenance_window: Option<String>,
    /// `PubliclyAccessible`: a Boolean.
    pub publicly_accessible: Option<bool>,
    /// `ReplicationInstanceClass`: a string.
    pub replication_instance_class: Option<String>,
    /// `ReplicationInstanceIdentifier`: a string.
    pub replication_instance_identifier: Option<String>,
    /// `ReplicationSubnetGroup`: an object.
    pub replication_subnet_group: Option<Box<AwsDmsReplicationInstanceReplicationSubnetGroupDetails>>,
    /// `VpcSecurityGroups`: a list of objects.
    pub vpc_security_groups: Option<Vec<AwsDmsReplicationInstanceVpcSecurityGroupsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDmsReplicationInstanceDetails {
    0 allocated_storage "AllocatedStorage",
    1 auto_minor_version_upgrade "AutoMinorVersionUpgrade",
    2 availability_zone "AvailabilityZone",
    3 engine_version "EngineVersion",
    4 kms_key_id "KmsKeyId",
    5 multi_az "MultiAZ",
    6 preferred_maintenance_window "PreferredMaintenanceWindow",
    7 publicly_accessible "PubliclyAccessible",
    8 replication_instance_class "ReplicationInstanceClass",
    9 replication_instance_identifier "ReplicationInstanceIdentifier",
    10 replication_subnet_group "ReplicationSubnetGroup",
    11 vpc_security_groups "VpcSecurityGroups",
});

/// Details of a resource of type `AwsRoute53HostedZone`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRoute53HostedZoneDetails {
    /// `HostedZone`: an object.
    pub hosted_zone: Option<Box<AwsRoute53HostedZoneObjectDetails>>,
    /// `Vpcs`: a list of objects.
    pub vpcs: Option<Vec<AwsRoute53HostedZoneVpcDetails>>,
    /// `NameServers`: a list of strings.
    pub name_servers: Option<Vec<String>>,
    /// `QueryLoggingConfig`: an object.
    pub query_logging_config: Option<Box<AwsRoute53QueryLoggingConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRoute53HostedZoneDetails {
    0 hosted_zone "HostedZone",
    1 vpcs "Vpcs",
    2 name_servers "NameServers",
    3 query_logging_config "QueryLoggingConfig",
});

/// Details of a resource of type `AwsMskCluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterDetails {
    /// `ClusterInfo`: an object.
    pub cluster_info: Option<Box<AwsMskClusterClusterInfoDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterDetails {
    0 cluster_info "ClusterInfo",
});

/// Details of a resource of type `AwsS3AccessPoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3AccessPointDetails {
    /// `AccessPointArn`: a string.
    pub access_point_arn: Option<String>,
    /// `Alias`: a string.
    pub alias: Option<String>,
    /// `Bucket`: a string.
    pub bucket: Option<String>,
    /// `BucketAccountId`: a string.
    pub bucket_account_id: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `NetworkOrigin`: a string.
    pub network_origin: Option<String>,
    /// `PublicAccessBlockConfiguration`: an object.
    pub public_access_block_configuration: Option<Box<AwsS3AccountPublicAccessBlockDetails>>,
    /// `VpcConfiguration`: an object.
    pub vpc_configuration: Option<Box<AwsS3AccessPointVpcConfigurationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3AccessPointDetails {
    0 access_point_arn "AccessPointArn",
    1 alias "Alias",
    2 bucket "Bucket",
    3 bucket_account_id "BucketAccountId",
    4 name "Name",
    5 network_origin "NetworkOrigin",
    6 public_access_block_configuration "PublicAccessBlockConfiguration",
    7 vpc_configuration "VpcConfiguration",
});

/// Details of a resource of type `AwsEc2ClientVpnEndpoint`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointDetails {
    /// `ClientVpnEndpointId`: a string.
    pub client_vpn_endpoint_id: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `ClientCidrBlock`: a string.
    pub client_cidr_block: Option<String>,
    /// `DnsServer`: a list of strings.
    pub dns_server: Option<Vec<String>>,
    /// `SplitTunnel`: a Boolean.
    pub split_tunnel: Option<bool>,
    /// `TransportProtocol`: a string.
    pub transport_protocol: Option<String>,
    /// `VpnPort`: a 32-bit integer.
    pub vpn_port: Option<i32>,
    /// `ServerCertificateArn`: a string.
    pub server_certificate_arn: Option<String>,
    /// `AuthenticationOptions`: a list of objects.
    pub authentication_options: Option<Vec<AwsEc2ClientVpnEndpointAuthenticationOptionsDetails>>,
    /// `ConnectionLogOptions`: an object.
    pub connection_log_options: Option<Box<AwsEc2ClientVpnEndpointConnectionLogOptionsDetails>>,
    /// `SecurityGroupIdSet`: a list of strings.
    pub security_group_id_set: Option<Vec<String>>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `SelfServicePortalUrl`: a string.
    pub self_service_portal_url: Option<String>,
    /// `ClientConnectOptions`: an object.
    pub client_connect_options: Option<Box<AwsEc2ClientVpnEndpointClientConnectOptionsDetails>>,
    /// `SessionTimeoutHours`: a 32-bit integer.
    pub session_timeout_hours: Option<i32>,
    /// `ClientLoginBannerOptions`: an object.
    pub client_login_banner_options: Option<Box<AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointDetails {
    0 client_vpn_endpoint_id "ClientVpnEndpointId",
    1 description "Description",
    2 client_cidr_block "ClientCidrBlock",
    3 dns_server "DnsServer",
    4 split_tunnel "SplitTunnel",
    5 transport_protocol "TransportProtocol",
    6 vpn_port "VpnPort",
    7 server_certificate_arn "ServerCertificateArn",
    8 authentication_options "AuthenticationOptions",
    9 connection_log_options "ConnectionLogOptions",
    10 security_group_id_set "SecurityGroupIdSet",
    11 vpc_id "VpcId",
    12 self_service_portal_url "SelfServicePortalUrl",
    13 client_connect_options "ClientConnectOptions",
    14 session_timeout_hours "SessionTimeoutHours",
    15 client_login_banner_options "ClientLoginBannerOptions",
});

document! {
    /// A resource of Azure, as free JSON.
    AzureResourceDetails
}

document! {
    /// A resource of Google Cloud, as free JSON.
    GcpResourceDetails
}

/// `MixedInstancesPolicy` of [`AwsAutoScalingAutoScalingGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails {
    /// `InstancesDistribution`: an object.
    pub instances_distribution: Option<Box<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails>>,
    /// `LaunchTemplate`: an object.
    pub launch_template: Option<Box<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails {
    0 instances_distribution "InstancesDistribution",
    1 launch_template "LaunchTemplate",
});

/// `LaunchTemplate` of [`AwsAutoScalingAutoScalingGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification {
    /// `LaunchTemplateId`: a string.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateName`: a string.
    pub launch_template_name: Option<String>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification {
    0 launch_template_id "LaunchTemplateId",
    1 launch_template_name "LaunchTemplateName",
    2 version "Version",
});

/// `Environment` of [`AwsCodeBuildProjectDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectEnvironment {
    /// `Certificate`: a string.
    pub certificate: Option<String>,
    /// `EnvironmentVariables`: a list of objects, at most 5 items.
    pub environment_variables: Option<Vec<AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails>>,
    /// `PrivilegedMode`: a Boolean.
    pub privileged_mode: Option<bool>,
    /// `ImagePullCredentialsType`: a string.
    pub image_pull_credentials_type: Option<String>,
    /// `RegistryCredential`: an object.
    pub registry_credential: Option<Box<AwsCodeBuildProjectEnvironmentRegistryCredential>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectEnvironment {
    0 certificate "Certificate",
    1 environment_variables "EnvironmentVariables",
    2 privileged_mode "PrivilegedMode",
    3 image_pull_credentials_type "ImagePullCredentialsType",
    4 registry_credential "RegistryCredential",
    5 r#type "Type",
});

/// `Source` of [`AwsCodeBuildProjectDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectSource {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `Location`: a string.
    pub location: Option<String>,
    /// `GitCloneDepth`: a 32-bit integer.
    pub git_clone_depth: Option<i32>,
    /// `InsecureSsl`: a Boolean.
    pub insecure_ssl: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectSource {
    0 r#type "Type",
    1 location "Location",
    2 git_clone_depth "GitCloneDepth",
    3 insecure_ssl "InsecureSsl",
});

/// `LogsConfig` of [`AwsCodeBuildProjectDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectLogsConfigDetails {
    /// `CloudWatchLogs`: an object.
    pub cloud_watch_logs: Option<Box<AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails>>,
    /// `S3Logs`: an object.
    pub s3_logs: Option<Box<AwsCodeBuildProjectLogsConfigS3LogsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectLogsConfigDetails {
    0 cloud_watch_logs "CloudWatchLogs",
    1 s3_logs "S3Logs",
});

/// `VpcConfig` of [`AwsCodeBuildProjectDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectVpcConfig {
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `Subnets`: a list of strings.
    pub subnets: Option<Vec<String>>,
    /// `SecurityGroupIds`: a list of strings.
    pub security_group_ids: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectVpcConfig {
    0 vpc_id "VpcId",
    1 subnets "Subnets",
    2 security_group_ids "SecurityGroupIds",
});

/// `CacheBehaviors` of [`AwsCloudFrontDistributionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionCacheBehaviors {
    /// `Items`: a list of objects.
    pub items: Option<Vec<AwsCloudFrontDistributionCacheBehavior>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionCacheBehaviors {
    0 items "Items",
});

/// `DefaultCacheBehavior` of [`AwsCloudFrontDistributionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionDefaultCacheBehavior {
    /// `ViewerProtocolPolicy`: a string.
    pub viewer_protocol_policy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionDefaultCacheBehavior {
    0 viewer_protocol_policy "ViewerProtocolPolicy",
});

/// `Logging` of [`AwsCloudFrontDistributionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionLogging {
    /// `Bucket`: a string.
    pub bucket: Option<String>,
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `IncludeCookies`: a Boolean.
    pub include_cookies: Option<bool>,
    /// `Prefix`: a string.
    pub prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionLogging {
    0 bucket "Bucket",
    1 enabled "Enabled",
    2 include_cookies "IncludeCookies",
    3 prefix "Prefix",
});

/// `Origins` of [`AwsCloudFrontDistributionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOrigins {
    /// `Items`: a list of objects.
    pub items: Option<Vec<AwsCloudFrontDistributionOriginItem>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOrigins {
    0 items "Items",
});

/// `OriginGroups` of [`AwsCloudFrontDistributionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginGroups {
    /// `Items`: a list of objects.
    pub items: Option<Vec<AwsCloudFrontDistributionOriginGroup>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginGroups {
    0 items "Items",
});

/// `ViewerCertificate` of [`AwsCloudFrontDistributionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionViewerCertificate {
    /// `AcmCertificateArn`: a string.
    pub acm_certificate_arn: Option<String>,
    /// `Certificate`: a string.
    pub certificate: Option<String>,
    /// `CertificateSource`: a string.
    pub certificate_source: Option<String>,
    /// `CloudFrontDefaultCertificate`: a Boolean.
    pub cloud_front_default_certificate: Option<bool>,
    /// `IamCertificateId`: a string.
    pub iam_certificate_id: Option<String>,
    /// `MinimumProtocolVersion`: a string.
    pub minimum_protocol_version: Option<String>,
    /// `SslSupportMethod`: a string.
    pub ssl_support_method: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionViewerCertificate {
    0 acm_certificate_arn "AcmCertificateArn",
    1 certificate "Certificate",
    2 certificate_source "CertificateSource",
    3 cloud_front_default_certificate "CloudFrontDefaultCertificate",
    4 iam_certificate_id "IamCertificateId",
    5 minimum_protocol_version "MinimumProtocolVersion",
    6 ssl_support_method "SslSupportMethod",
});

/// `MetadataOptions` of [`AwsEc2InstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2InstanceMetadataOptions {
    /// `HttpEndpoint`: a string.
    pub http_endpoint: Option<String>,
    /// `HttpProtocolIpv6`: a string.
    pub http_protocol_ipv6: Option<String>,
    /// `HttpPutResponseHopLimit`: a 32-bit integer.
    pub http_put_response_hop_limit: Option<i32>,
    /// `HttpTokens`: a string.
    pub http_tokens: Option<String>,
    /// `InstanceMetadataTags`: a string.
    pub instance_metadata_tags: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2InstanceMetadataOptions {
    0 http_endpoint "HttpEndpoint",
    1 http_protocol_ipv6 "HttpProtocolIpv6",
    2 http_put_response_hop_limit "HttpPutResponseHopLimit",
    3 http_tokens "HttpTokens",
    4 instance_metadata_tags "InstanceMetadataTags",
});

/// `Monitoring` of [`AwsEc2InstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2InstanceMonitoringDetails {
    /// `State`: a string.
    pub state: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2InstanceMonitoringDetails {
    0 state "State",
});

/// `Attachment` of [`AwsEc2NetworkInterfaceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkInterfaceAttachment {
    /// `AttachTime`: a timestamp.
    pub attach_time: Option<TimestampText>,
    /// `AttachmentId`: a string.
    pub attachment_id: Option<String>,
    /// `DeleteOnTermination`: a Boolean.
    pub delete_on_termination: Option<bool>,
    /// `DeviceIndex`: a 32-bit integer.
    pub device_index: Option<i32>,
    /// `InstanceId`: a string.
    pub instance_id: Option<String>,
    /// `InstanceOwnerId`: a string.
    pub instance_owner_id: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkInterfaceAttachment {
    0 attach_time "AttachTime",
    1 attachment_id "AttachmentId",
    2 delete_on_termination "DeleteOnTermination",
    3 device_index "DeviceIndex",
    4 instance_id "InstanceId",
    5 instance_owner_id "InstanceOwnerId",
    6 status "Status",
});

/// `State` of [`AwsElbv2LoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerState {
    /// `Code`: a string.
    pub code: Option<String>,
    /// `Reason`: a string.
    pub reason: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(LoadBalancerState {
    0 code "Code",
    1 reason "Reason",
});

/// `Tier` of [`AwsElasticBeanstalkEnvironmentDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticBeanstalkEnvironmentTier {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticBeanstalkEnvironmentTier {
    0 name "Name",
    1 r#type "Type",
    2 version "Version",
});

/// `DomainEndpointOptions` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainDomainEndpointOptions {
    /// `EnforceHTTPS`: a Boolean.
    pub enforce_https: Option<bool>,
    /// `TLSSecurityPolicy`: a string.
    pub tls_security_policy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainDomainEndpointOptions {
    0 enforce_https "EnforceHTTPS",
    1 tls_security_policy "TLSSecurityPolicy",
});

/// `ElasticsearchClusterConfig` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainElasticsearchClusterConfigDetails {
    /// `DedicatedMasterCount`: a 32-bit integer.
    pub dedicated_master_count: Option<i32>,
    /// `DedicatedMasterEnabled`: a Boolean.
    pub dedicated_master_enabled: Option<bool>,
    /// `DedicatedMasterType`: a string.
    pub dedicated_master_type: Option<String>,
    /// `InstanceCount`: a 32-bit integer.
    pub instance_count: Option<i32>,
    /// `InstanceType`: a string.
    pub instance_type: Option<String>,
    /// `ZoneAwarenessConfig`: an object.
    pub zone_awareness_config: Option<Box<AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails>>,
    /// `ZoneAwarenessEnabled`: a Boolean.
    pub zone_awareness_enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainElasticsearchClusterConfigDetails {
    0 dedicated_master_count "DedicatedMasterCount",
    1 dedicated_master_enabled "DedicatedMasterEnabled",
    2 dedicated_master_type "DedicatedMasterType",
    3 instance_count "InstanceCount",
    4 instance_type "InstanceType",
    5 zone_awareness_config "ZoneAwarenessConfig",
    6 zone_awareness_enabled "ZoneAwarenessEnabled",
});

/// `EncryptionAtRestOptions` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainEncryptionAtRestOptions {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainEncryptionAtRestOptions {
    0 enabled "Enabled",
    1 kms_key_id "KmsKeyId",
});

/// `LogPublishingOptions` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainLogPublishingOptions {
    /// `IndexSlowLogs`: an object.
    pub index_slow_logs: Option<Box<AwsElasticsearchDomainLogPublishingOptionsLogConfig>>,
    /// `SearchSlowLogs`: an object.
    pub search_slow_logs: Option<Box<AwsElasticsearchDomainLogPublishingOptionsLogConfig>>,
    /// `AuditLogs`: an object.
    pub audit_logs: Option<Box<AwsElasticsearchDomainLogPublishingOptionsLogConfig>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainLogPublishingOptions {
    0 index_slow_logs "IndexSlowLogs",
    1 search_slow_logs "SearchSlowLogs",
    2 audit_logs "AuditLogs",
});

/// `NodeToNodeEncryptionOptions` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainNodeToNodeEncryptionOptions {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainNodeToNodeEncryptionOptions {
    0 enabled "Enabled",
});

/// `ServiceSoftwareOptions` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainServiceSoftwareOptions {
    /// `AutomatedUpdateDate`: a string.
    pub automated_update_date: Option<String>,
    /// `Cancellable`: a Boolean.
    pub cancellable: Option<bool>,
    /// `CurrentVersion`: a string.
    pub current_version: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `NewVersion`: a string.
    pub new_version: Option<String>,
    /// `UpdateAvailable`: a Boolean.
    pub update_available: Option<bool>,
    /// `UpdateStatus`: a string.
    pub update_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainServiceSoftwareOptions {
    0 automated_update_date "AutomatedUpdateDate",
    1 cancellable "Cancellable",
    2 current_version "CurrentVersion",
    3 description "Description",
    4 new_version "NewVersion",
    5 update_available "UpdateAvailable",
    6 update_status "UpdateStatus",
});

/// `VPCOptions` of [`AwsElasticsearchDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainVPCOptions {
    /// `AvailabilityZones`: a list of strings.
    pub availability_zones: Option<Vec<String>>,
    /// `SecurityGroupIds`: a list of strings.
    pub security_group_ids: Option<Vec<String>>,
    /// `SubnetIds`: a list of strings.
    pub subnet_ids: Option<Vec<String>>,
    /// `VPCId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainVPCOptions {
    0 availability_zones "AvailabilityZones",
    1 security_group_ids "SecurityGroupIds",
    2 subnet_ids "SubnetIds",
    3 vpc_id "VPCId",
});

/// `ServerSideEncryptionConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketServerSideEncryptionConfiguration {
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsS3BucketServerSideEncryptionRule>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketServerSideEncryptionConfiguration {
    0 rules "Rules",
});

/// `BucketLifecycleConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationDetails {
    /// `Rules`: a list of objects.
    pub rules: Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationDetails {
    0 rules "Rules",
});

/// `BucketLoggingConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketLoggingConfiguration {
    /// `DestinationBucketName`: a string.
    pub destination_bucket_name: Option<String>,
    /// `LogFilePrefix`: a string.
    pub log_file_prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketLoggingConfiguration {
    0 destination_bucket_name "DestinationBucketName",
    1 log_file_prefix "LogFilePrefix",
});

/// `BucketWebsiteConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketWebsiteConfiguration {
    /// `ErrorDocument`: a string.
    pub error_document: Option<String>,
    /// `IndexDocumentSuffix`: a string.
    pub index_document_suffix: Option<String>,
    /// `RedirectAllRequestsTo`: an object.
    pub redirect_all_requests_to: Option<Box<AwsS3BucketWebsiteConfigurationRedirectTo>>,
    /// `RoutingRules`: a list of objects.
    pub routing_rules: Option<Vec<AwsS3BucketWebsiteConfigurationRoutingRule>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketWebsiteConfiguration {
    0 error_document "ErrorDocument",
    1 index_document_suffix "IndexDocumentSuffix",
    2 redirect_all_requests_to "RedirectAllRequestsTo",
    3 routing_rules "RoutingRules",
});

/// `BucketNotificationConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketNotificationConfiguration {
    /// `Configurations`: a list of objects.
    pub configurations: Option<Vec<AwsS3BucketNotificationConfigurationDetail>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketNotificationConfiguration {
    0 configurations "Configurations",
});

/// `BucketVersioningConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketVersioningConfiguration {
    /// `IsMfaDeleteEnabled`: a Boolean.
    pub is_mfa_delete_enabled: Option<bool>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketVersioningConfiguration {
    0 is_mfa_delete_enabled "IsMfaDeleteEnabled",
    1 status "Status",
});

/// `ObjectLockConfiguration` of [`AwsS3BucketDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketObjectLockConfiguration {
    /// `ObjectLockEnabled`: a string.
    pub object_lock_enabled: Option<String>,
    /// `Rule`: an object.
    pub rule: Option<Box<AwsS3BucketObjectLockConfigurationRuleDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketObjectLockConfiguration {
    0 object_lock_enabled "ObjectLockEnabled",
    1 rule "Rule",
});

/// `RotationRules` of [`AwsSecretsManagerSecretDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSecretsManagerSecretRotationRules {
    /// `AutomaticallyAfterDays`: a 32-bit integer.
    pub automatically_after_days: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSecretsManagerSecretRotationRules {
    0 automatically_after_days "AutomaticallyAfterDays",
});

words! {
    /// States whether an access key can be used.
    AwsIamAccessKeyStatus {
        /// `Active`.
        Active "Active",
        /// `Inactive`.
        Inactive "Inactive",
    }
}

/// `SessionContext` of [`AwsIamAccessKeyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamAccessKeySessionContext {
    /// `Attributes`: an object.
    pub attributes: Option<Box<AwsIamAccessKeySessionContextAttributes>>,
    /// `SessionIssuer`: an object.
    pub session_issuer: Option<Box<AwsIamAccessKeySessionContextSessionIssuer>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamAccessKeySessionContext {
    0 attributes "Attributes",
    1 session_issuer "SessionIssuer",
});

/// `PermissionsBoundary` of [`AwsIamUserDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamPermissionsBoundary {
    /// `PermissionsBoundaryArn`: a string.
    pub permissions_boundary_arn: Option<String>,
    /// `PermissionsBoundaryType`: a string.
    pub permissions_boundary_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamPermissionsBoundary {
    0 permissions_boundary_arn "PermissionsBoundaryArn",
    1 permissions_boundary_type "PermissionsBoundaryType",
});

/// `DefaultRouteSettings` of [`AwsApiGatewayV2StageDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayV2RouteSettings {
    /// `DetailedMetricsEnabled`: a Boolean.
    pub detailed_metrics_enabled: Option<bool>,
    /// `LoggingLevel`: a string.
    pub logging_level: Option<String>,
    /// `DataTraceEnabled`: a Boolean.
    pub data_trace_enabled: Option<bool>,
    /// `ThrottlingBurstLimit`: a 32-bit integer.
    pub throttling_burst_limit: Option<i32>,
    /// `ThrottlingRateLimit`: a number.
    pub throttling_rate_limit: Option<Double>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayV2RouteSettings {
    0 detailed_metrics_enabled "DetailedMetricsEnabled",
    1 logging_level "LoggingLevel",
    2 data_trace_enabled "DataTraceEnabled",
    3 throttling_burst_limit "ThrottlingBurstLimit",
    4 throttling_rate_limit "ThrottlingRateLimit",
});

/// `AccessLogSettings` of [`AwsApiGatewayV2StageDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayAccessLogSettings {
    /// `Format`: a string.
    pub format: Option<String>,
    /// `DestinationArn`: a string.
    pub destination_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayAccessLogSettings {
    0 format "Format",
    1 destination_arn "DestinationArn",
});

/// `CorsConfiguration` of [`AwsApiGatewayV2ApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCorsConfiguration {
    /// `AllowOrigins`: a list of strings.
    pub allow_origins: Option<Vec<String>>,
    /// `AllowCredentials`: a Boolean.
    pub allow_credentials: Option<bool>,
    /// `ExposeHeaders`: a list of strings.
    pub expose_headers: Option<Vec<String>>,
    /// `MaxAge`: a 32-bit integer.
    pub max_age: Option<i32>,
    /// `AllowMethods`: a list of strings.
    pub allow_methods: Option<Vec<String>>,
    /// `AllowHeaders`: a list of strings.
    pub allow_headers: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCorsConfiguration {
    0 allow_origins "AllowOrigins",
    1 allow_credentials "AllowCredentials",
    2 expose_headers "ExposeHeaders",
    3 max_age "MaxAge",
    4 allow_methods "AllowMethods",
    5 allow_headers "AllowHeaders",
});

/// `BillingModeSummary` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableBillingModeSummary {
    /// `BillingMode`: a string.
    pub billing_mode: Option<String>,
    /// `LastUpdateToPayPerRequestDateTime`: a timestamp.
    pub last_update_to_pay_per_request_date_time: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableBillingModeSummary {
    0 billing_mode "BillingMode",
    1 last_update_to_pay_per_request_date_time "LastUpdateToPayPerRequestDateTime",
});

/// `ProvisionedThroughput` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableProvisionedThroughput {
    /// `LastDecreaseDateTime`: a timestamp.
    pub last_decrease_date_time: Option<TimestampText>,
    /// `LastIncreaseDateTime`: a timestamp.
    pub last_increase_date_time: Option<TimestampText>,
    /// `NumberOfDecreasesToday`: a 32-bit integer.
    pub number_of_decreases_today: Option<i32>,
    /// `ReadCapacityUnits`: a 32-bit integer.
    pub read_capacity_units: Option<i32>,
    /// `WriteCapacityUnits`: a 32-bit integer.
    pub write_capacity_units: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableProvisionedThroughput {
    0 last_decrease_date_time "LastDecreaseDateTime",
    1 last_increase_date_time "LastIncreaseDateTime",
    2 number_of_decreases_today "NumberOfDecreasesToday",
    3 read_capacity_units "ReadCapacityUnits",
    4 write_capacity_units "WriteCapacityUnits",
});

/// `RestoreSummary` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableRestoreSummary {
    /// `SourceBackupArn`: a string.
    pub source_backup_arn: Option<String>,
    /// `SourceTableArn`: a string.
    pub source_table_arn: Option<String>,
    /// `RestoreDateTime`: a timestamp.
    pub restore_date_time: Option<TimestampText>,
    /// `RestoreInProgress`: a Boolean.
    pub restore_in_progress: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableRestoreSummary {
    0 source_backup_arn "SourceBackupArn",
    1 source_table_arn "SourceTableArn",
    2 restore_date_time "RestoreDateTime",
    3 restore_in_progress "RestoreInProgress",
});

/// `SseDescription` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableSseDescription {
    /// `InaccessibleEncryptionDateTime`: a timestamp.
    pub inaccessible_encryption_date_time: Option<TimestampText>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `SseType`: a string.
    pub sse_type: Option<String>,
    /// `KmsMasterKeyArn`: a string.
    pub kms_master_key_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableSseDescription {
    0 inaccessible_encryption_date_time "InaccessibleEncryptionDateTime",
    1 status "Status",
    2 sse_type "SseType",
    3 kms_master_key_arn "KmsMasterKeyArn",
});

/// `StreamSpecification` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableStreamSpecification {
    /// `StreamEnabled`: a Boolean.
    pub stream_enabled: Option<bool>,
    /// `StreamViewType`: a string.
    pub stream_view_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableStreamSpecification {
    0 stream_enabled "StreamEnabled",
    1 stream_view_type "StreamViewType",
});

/// `CanarySettings` of [`AwsApiGatewayStageDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayCanarySettings {
    /// `PercentTraffic`: a number.
    pub percent_traffic: Option<Double>,
    /// `DeploymentId`: a string.
    pub deployment_id: Option<String>,
    /// `StageVariableOverrides`: a map from string to string.
    pub stage_variable_overrides: Option<FieldMap>,
    /// `UseStageCache`: a Boolean.
    pub use_stage_cache: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayCanarySettings {
    0 percent_traffic "PercentTraffic",
    1 deployment_id "DeploymentId",
    2 stage_variable_overrides "StageVariableOverrides",
    3 use_stage_cache "UseStageCache",
});

/// `EndpointConfiguration` of [`AwsApiGatewayRestApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayEndpointConfiguration {
    /// `Types`: a list of strings.
    pub types: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayEndpointConfiguration {
    0 types "Types",
});

/// `Patch` of [`AwsSsmPatchComplianceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSsmPatch {
    /// `ComplianceSummary`: an object.
    pub compliance_summary: Option<Box<AwsSsmComplianceSummary>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSsmPatch {
    0 compliance_summary "ComplianceSummary",
});

/// `Options` of [`AwsCertificateManagerCertificateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateOptions {
    /// `CertificateTransparencyLoggingPreference`: a string.
    pub certificate_transparency_logging_preference: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateOptions {
    0 certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference",
});

/// `RenewalSummary` of [`AwsCertificateManagerCertificateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateRenewalSummary {
    /// `DomainValidationOptions`: a list of objects.
    pub domain_validation_options: Option<Vec<AwsCertificateManagerCertificateDomainValidationOption>>,
    /// `RenewalStatus`: a string.
    pub renewal_status: Option<String>,
    /// `RenewalStatusReason`: a string.
    pub renewal_status_reason: Option<String>,
    /// `UpdatedAt`: a timestamp.
    pub updated_at: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateRenewalSummary {
    0 domain_validation_options "DomainValidationOptions",
    1 renewal_status "RenewalStatus",
    2 renewal_status_reason "RenewalStatusReason",
    3 updated_at "UpdatedAt",
});

/// `ClusterSnapshotCopyStatus` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterClusterSnapshotCopyStatus {
    /// `DestinationRegion`: a string.
    pub destination_region: Option<String>,
    /// `ManualSnapshotRetentionPeriod`: a 32-bit integer, from -1 to 3653.
    pub manual_snapshot_retention_period: Option<i32>,
    /// `RetentionPeriod`: a 32-bit integer.
    pub retention_period: Option<i32>,
    /// `SnapshotCopyGrantName`: a string.
    pub snapshot_copy_grant_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterClusterSnapshotCopyStatus {
    0 destination_region "DestinationRegion",
    1 manual_snapshot_retention_period "ManualSnapshotRetentionPeriod",
    2 retention_period "RetentionPeriod",
    3 snapshot_copy_grant_name "SnapshotCopyGrantName",
});

/// `ElasticIpStatus` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterElasticIpStatus {
    /// `ElasticIp`: a string.
    pub elastic_ip: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterElasticIpStatus {
    0 elastic_ip "ElasticIp",
    1 status "Status",
});

/// `Endpoint` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterEndpoint {
    /// `Address`: a string.
    pub address: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterEndpoint {
    0 address "Address",
    1 port "Port",
});

/// `HsmStatus` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterHsmStatus {
    /// `HsmClientCertificateIdentifier`: a string.
    pub hsm_client_certificate_identifier: Option<String>,
    /// `HsmConfigurationIdentifier`: a string.
    pub hsm_configuration_identifier: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterHsmStatus {
    0 hsm_client_certificate_identifier "HsmClientCertificateIdentifier",
    1 hsm_configuration_identifier "HsmConfigurationIdentifier",
    2 status "Status",
});

/// `PendingModifiedValues` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterPendingModifiedValues {
    /// `AutomatedSnapshotRetentionPeriod`: a 32-bit integer.
    pub automated_snapshot_retention_period: Option<i32>,
    /// `ClusterIdentifier`: a string.
    pub cluster_identifier: Option<String>,
    /// `ClusterType`: a string.
    pub cluster_type: Option<String>,
    /// `ClusterVersion`: a string.
    pub cluster_version: Option<String>,
    /// `EncryptionType`: a string.
    pub encryption_type: Option<String>,
    /// `EnhancedVpcRouting`: a Boolean.
    pub enhanced_vpc_routing: Option<bool>,
    /// `MaintenanceTrackName`: a string.
    pub maintenance_track_name: Option<String>,
    /// `MasterUserPassword`: a string.
    pub master_user_password: Option<String>,
    /// `NodeType`: a string.
    pub node_type: Option<String>,
    /// `NumberOfNodes`: a 32-bit integer.
    pub number_of_nodes: Option<i32>,
    /// `PubliclyAccessible`: a Boolean.
    pub publicly_accessible: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterPendingModifiedValues {
    0 automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod",
    1 cluster_identifier "ClusterIdentifier",
    2 cluster_type "ClusterType",
    3 cluster_version "ClusterVersion",
    4 encryption_type "EncryptionType",
    5 enhanced_vpc_routing "EnhancedVpcRouting",
    6 maintenance_track_name "MaintenanceTrackName",
    7 master_user_password "MasterUserPassword",
    8 node_type "NodeType",
    9 number_of_nodes "NumberOfNodes",
    10 publicly_accessible "PubliclyAccessible",
});

/// `ResizeInfo` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterResizeInfo {
    /// `AllowCancelResize`: a Boolean.
    pub allow_cancel_resize: Option<bool>,
    /// `ResizeType`: a string.
    pub resize_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterResizeInfo {
    0 allow_cancel_resize "AllowCancelResize",
    1 resize_type "ResizeType",
});

/// `RestoreStatus` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterRestoreStatus {
    /// `CurrentRestoreRateInMegaBytesPerSecond`: a number.
    pub current_restore_rate_in_mega_bytes_per_second: Option<Double>,
    /// `ElapsedTimeInSeconds`: a 64-bit integer.
    pub elapsed_time_in_seconds: Option<i64>,
    /// `EstimatedTimeToCompletionInSeconds`: a 64-bit integer.
    pub estimated_time_to_completion_in_seconds: Option<i64>,
    /// `ProgressInMegaBytes`: a 64-bit integer.
    pub progress_in_mega_bytes: Option<i64>,
    /// `SnapshotSizeInMegaBytes`: a 64-bit integer.
    pub snapshot_size_in_mega_bytes: Option<i64>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterRestoreStatus {
    0 current_restore_rate_in_mega_bytes_per_second "CurrentRestoreRateInMegaBytesPerSecond",
    1 elapsed_time_in_seconds "ElapsedTimeInSeconds",
    2 estimated_time_to_completion_in_seconds "EstimatedTimeToCompletionInSeconds",
    3 progress_in_mega_bytes "ProgressInMegaBytes",
    4 snapshot_size_in_mega_bytes "SnapshotSizeInMegaBytes",
    5 status "Status",
});

/// `LoggingStatus` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterLoggingStatus {
    /// `BucketName`: a string.
    pub bucket_name: Option<String>,
    /// `LastFailureMessage`: a string.
    pub last_failure_message: Option<String>,
    /// `LastFailureTime`: a timestamp.
    pub last_failure_time: Option<TimestampText>,
    /// `LastSuccessfulDeliveryTime`: a timestamp.
    pub last_successful_delivery_time: Option<TimestampText>,
    /// `LoggingEnabled`: a Boolean.
    pub logging_enabled: Option<bool>,
    /// `S3KeyPrefix`: a string.
    pub s3_key_prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterLoggingStatus {
    0 bucket_name "BucketName",
    1 last_failure_message "LastFailureMessage",
    2 last_failure_time "LastFailureTime",
    3 last_successful_delivery_time "LastSuccessfulDeliveryTime",
    4 logging_enabled "LoggingEnabled",
    5 s3_key_prefix "S3KeyPrefix",
});

/// `HealthCheck` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerHealthCheck {
    /// `HealthyThreshold`: a 32-bit integer.
    pub healthy_threshold: Option<i32>,
    /// `Interval`: a 32-bit integer.
    pub interval: Option<i32>,
    /// `Target`: a string.
    pub target: Option<String>,
    /// `Timeout`: a 32-bit integer.
    pub timeout: Option<i32>,
    /// `UnhealthyThreshold`: a 32-bit integer.
    pub unhealthy_threshold: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerHealthCheck {
    0 healthy_threshold "HealthyThreshold",
    1 interval "Interval",
    2 target "Target",
    3 timeout "Timeout",
    4 unhealthy_threshold "UnhealthyThreshold",
});

/// `LoadBalancerAttributes` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerAttributes {
    /// `AccessLog`: an object.
    pub access_log: Option<Box<AwsElbLoadBalancerAccessLog>>,
    /// `ConnectionDraining`: an object.
    pub connection_draining: Option<Box<AwsElbLoadBalancerConnectionDraining>>,
    /// `ConnectionSettings`: an object.
    pub connection_settings: Option<Box<AwsElbLoadBalancerConnectionSettings>>,
    /// `CrossZoneLoadBalancing`: an object.
    pub cross_zone_load_balancing: Option<Box<AwsElbLoadBalancerCrossZoneLoadBalancing>>,
    /// `AdditionalAttributes`: a list of objects.
    pub additional_attributes: Option<Vec<AwsElbLoadBalancerAdditionalAttribute>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerAttributes {
    0 access_log "AccessLog",
    1 connection_draining "ConnectionDraining",
    2 connection_settings "ConnectionSettings",
    3 cross_zone_load_balancing "CrossZoneLoadBalancing",
    4 additional_attributes "AdditionalAttributes",
});

/// `Policies` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerPolicies {
    /// `AppCookieStickinessPolicies`: a list of objects.
    pub app_cookie_stickiness_policies: Option<Vec<AwsElbAppCookieStickinessPolicy>>,
    /// `LbCookieStickinessPolicies`: a list of objects.
    pub lb_cookie_stickiness_policies: Option<Vec<AwsElbLbCookieStickinessPolicy>>,
    /// `OtherPolicies`: a list of strings.
    pub other_policies: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerPolicies {
    0 app_cookie_stickiness_policies "AppCookieStickinessPolicies",
    1 lb_cookie_stickiness_policies "LbCookieStickinessPolicies",
    2 other_policies "OtherPolicies",
});

/// `SourceSecurityGroup` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerSourceSecurityGroup {
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `OwnerAlias`: a string.
    pub owner_alias: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerSourceSecurityGroup {
    0 group_name "GroupName",
    1 owner_alias "OwnerAlias",
});

/// `Code` of [`AwsLambdaFunctionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionCode {
    /// `S3Bucket`: a string.
    pub s3_bucket: Option<String>,
    /// `S3Key`: a string.
    pub s3_key: Option<String>,
    /// `S3ObjectVersion`: a string.
    pub s3_object_version: Option<String>,
    /// `ZipFile`: a string.
    pub zip_file: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionCode {
    0 s3_bucket "S3Bucket",
    1 s3_key "S3Key",
    2 s3_object_version "S3ObjectVersion",
    3 zip_file "ZipFile",
});

/// `DeadLetterConfig` of [`AwsLambdaFunctionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionDeadLetterConfig {
    /// `TargetArn`: a string.
    pub target_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionDeadLetterConfig {
    0 target_arn "TargetArn",
});

/// `Environment` of [`AwsLambdaFunctionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionEnvironment {
    /// `Variables`: a map from string to string.
    pub variables: Option<FieldMap>,
    /// `Error`: an object.
    pub error: Option<Box<AwsLambdaFunctionEnvironmentError>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionEnvironment {
    0 variables "Variables",
    1 error "Error",
});

/// `TracingConfig` of [`AwsLambdaFunctionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionTracingConfig {
    /// `Mode`: a string.
    pub mode: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionTracingConfig {
    0 mode "Mode",
});

/// `VpcConfig` of [`AwsLambdaFunctionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionVpcConfig {
    /// `SecurityGroupIds`: a list of strings.
    pub security_group_ids: Option<Vec<String>>,
    /// `SubnetIds`: a list of strings.
    pub subnet_ids: Option<Vec<String>>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionVpcConfig {
    0 security_group_ids "SecurityGroupIds",
    1 subnet_ids "SubnetIds",
    2 vpc_id "VpcId",
});

/// `Endpoint` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbInstanceEndpoint {
    /// `Address`: a string.
    pub address: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `HostedZoneId`: a string.
    pub hosted_zone_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbInstanceEndpoint {
    0 address "Address",
    1 port "Port",
    2 hosted_zone_id "HostedZoneId",
});

/// `DbSubnetGroup` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSubnetGroup {
    /// `DbSubnetGroupName`: a string.
    pub db_subnet_group_name: Option<String>,
    /// `DbSubnetGroupDescription`: a string.
    pub db_subnet_group_description: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `SubnetGroupStatus`: a string.
    pub subnet_group_status: Option<String>,
    /// `Subnets`: a list of objects.
    pub subnets: Option<Vec<AwsRdsDbSubnetGroupSubnet>>,
    /// `DbSubnetGroupArn`: a string.
    pub db_subnet_group_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSubnetGroup {
    0 db_subnet_group_name "DbSubnetGroupName",
    1 db_subnet_group_description "DbSubnetGroupDescription",
    2 vpc_id "VpcId",
    3 subnet_group_status "SubnetGroupStatus",
    4 subnets "Subnets",
    5 db_subnet_group_arn "DbSubnetGroupArn",
});

/// `PendingModifiedValues` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbPendingModifiedValues {
    /// `DbInstanceClass`: a string.
    pub db_instance_class: Option<String>,
    /// `AllocatedStorage`: a 32-bit integer.
    pub allocated_storage: Option<i32>,
    /// `MasterUserPassword`: a string.
    pub master_user_password: Option<String>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `BackupRetentionPeriod`: a 32-bit integer.
    pub backup_retention_period: Option<i32>,
    /// `MultiAZ`: a Boolean.
    pub multi_az: Option<bool>,
    /// `EngineVersion`: a string.
    pub engine_version: Option<String>,
    /// `LicenseModel`: a string.
    pub license_model: Option<String>,
    /// `Iops`: a 32-bit integer.
    pub iops: Option<i32>,
    /// `DbInstanceIdentifier`: a string.
    pub db_instance_identifier: Option<String>,
    /// `StorageType`: a string.
    pub storage_type: Option<String>,
    /// `CaCertificateIdentifier`: a string.
    pub ca_certificate_identifier: Option<String>,
    /// `DbSubnetGroupName`: a string.
    pub db_subnet_group_name: Option<String>,
    /// `PendingCloudWatchLogsExports`: an object.
    pub pending_cloud_watch_logs_exports: Option<Box<AwsRdsPendingCloudWatchLogsExports>>,
    /// `ProcessorFeatures`: a list of objects.
    pub processor_features: Option<Vec<AwsRdsDbProcessorFeature>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbPendingModifiedValues {
    0 db_instance_class "DbInstanceClass",
    1 allocated_storage "AllocatedStorage",
    2 master_user_password "MasterUserPassword",
    3 port "Port",
    4 backup_retention_period "BackupRetentionPeriod",
    5 multi_az "MultiAZ",
    6 engine_version "EngineVersion",
    7 license_model "LicenseModel",
    8 iops "Iops",
    9 db_instance_identifier "DbInstanceIdentifier",
    10 storage_type "StorageType",
    11 ca_certificate_identifier "CaCertificateIdentifier",
    12 db_subnet_group_name "DbSubnetGroupName",
    13 pending_cloud_watch_logs_exports "PendingCloudWatchLogsExports",
    14 processor_features "ProcessorFeatures",
});

/// `Configuration` of [`AwsEcsClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsClusterConfigurationDetails {
    /// `ExecuteCommandConfiguration`: an object.
    pub execute_command_configuration: Option<Box<AwsEcsClusterConfigurationExecuteCommandConfigurationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsClusterConfigurationDetails {
    0 execute_command_configuration "ExecuteCommandConfiguration",
});

/// `ProxyConfiguration` of [`AwsEcsTaskDefinitionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionProxyConfigurationDetails {
    /// `ContainerName`: a string.
    pub container_name: Option<String>,
    /// `ProxyConfigurationProperties`: a list of objects.
    pub proxy_configuration_properties: Option<Vec<AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionProxyConfigurationDetails {
    0 container_name "ContainerName",
    1 proxy_configuration_properties "ProxyConfigurationProperties",
    2 r#type "Type",
});

/// `DeploymentConfiguration` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceDeploymentConfigurationDetails {
    /// `DeploymentCircuitBreaker`: an object.
    pub deployment_circuit_breaker: Option<Box<AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails>>,
    /// `MaximumPercent`: a 32-bit integer.
    pub maximum_percent: Option<i32>,
    /// `MinimumHealthyPercent`: a 32-bit integer.
    pub minimum_healthy_percent: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceDeploymentConfigurationDetails {
    0 deployment_circuit_breaker "DeploymentCircuitBreaker",
    1 maximum_percent "MaximumPercent",
    2 minimum_healthy_percent "MinimumHealthyPercent",
});

/// `DeploymentController` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceDeploymentControllerDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceDeploymentControllerDetails {
    0 r#type "Type",
});

/// `NetworkConfiguration` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceNetworkConfigurationDetails {
    /// `AwsVpcConfiguration`: an object.
    pub aws_vpc_configuration: Option<Box<AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceNetworkConfigurationDetails {
    0 aws_vpc_configuration "AwsVpcConfiguration",
});

/// `InstanceMonitoring` of [`AwsAutoScalingLaunchConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails {
    0 enabled "Enabled",
});

/// `MetadataOptions` of [`AwsAutoScalingLaunchConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingLaunchConfigurationMetadataOptions {
    /// `HttpEndpoint`: a string.
    pub http_endpoint: Option<String>,
    /// `HttpPutResponseHopLimit`: a 32-bit integer.
    pub http_put_response_hop_limit: Option<i32>,
    /// `HttpTokens`: a string.
    pub http_tokens: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingLaunchConfigurationMetadataOptions {
    0 http_endpoint "HttpEndpoint",
    1 http_put_response_hop_limit "HttpPutResponseHopLimit",
    2 http_tokens "HttpTokens",
});

/// `Options` of [`AwsEc2VpnConnectionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpnConnectionOptionsDetails {
    /// `StaticRoutesOnly`: a Boolean.
    pub static_routes_only: Option<bool>,
    /// `TunnelOptions`: a list of objects.
    pub tunnel_options: Option<Vec<AwsEc2VpnConnectionOptionsTunnelOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpnConnectionOptionsDetails {
    0 static_routes_only "StaticRoutesOnly",
    1 tunnel_options "TunnelOptions",
});

/// `EncryptionAtRestOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails {
    0 enabled "Enabled",
    1 kms_key_id "KmsKeyId",
});

/// `NodeToNodeEncryptionOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails {
    0 enabled "Enabled",
});

/// `ServiceSoftwareOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails {
    /// `AutomatedUpdateDate`: a string.
    pub automated_update_date: Option<String>,
    /// `Cancellable`: a Boolean.
    pub cancellable: Option<bool>,
    /// `CurrentVersion`: a string.
    pub current_version: Option<String>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `NewVersion`: a string.
    pub new_version: Option<String>,
    /// `UpdateAvailable`: a Boolean.
    pub update_available: Option<bool>,
    /// `UpdateStatus`: a string.
    pub update_status: Option<String>,
    /// `OptionalDeployment`: a Boolean.
    pub optional_deployment: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails {
    0 automated_update_date "AutomatedUpdateDate",
    1 cancellable "Cancellable",
    2 current_version "CurrentVersion",
    3 description "Description",
    4 new_version "NewVersion",
    5 update_available "UpdateAvailable",
    6 update_status "UpdateStatus",
    7 optional_deployment "OptionalDeployment",
});

/// `ClusterConfig` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainClusterConfigDetails {
    /// `InstanceCount`: a 32-bit integer.
    pub instance_count: Option<i32>,
    /// `WarmEnabled`: a Boolean.
    pub warm_enabled: Option<bool>,
    /// `WarmCount`: a 32-bit integer.
    pub warm_count: Option<i32>,
    /// `DedicatedMasterEnabled`: a Boolean.
    pub dedicated_master_enabled: Option<bool>,
    /// `ZoneAwarenessConfig`: an object.
    pub zone_awareness_config: Option<Box<AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails>>,
    /// `DedicatedMasterCount`: a 32-bit integer.
    pub dedicated_master_count: Option<i32>,
    /// `InstanceType`: a string.
    pub instance_type: Option<String>,
    /// `WarmType`: a string.
    pub warm_type: Option<String>,
    /// `ZoneAwarenessEnabled`: a Boolean.
    pub zone_awareness_enabled: Option<bool>,
    /// `DedicatedMasterType`: a string.
    pub dedicated_master_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainClusterConfigDetails {
    0 instance_count "InstanceCount",
    1 warm_enabled "WarmEnabled",
    2 warm_count "WarmCount",
    3 dedicated_master_enabled "DedicatedMasterEnabled",
    4 zone_awareness_config "ZoneAwarenessConfig",
    5 dedicated_master_count "DedicatedMasterCount",
    6 instance_type "InstanceType",
    7 warm_type "WarmType",
    8 zone_awareness_enabled "ZoneAwarenessEnabled",
    9 dedicated_master_type "DedicatedMasterType",
});

/// `DomainEndpointOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainDomainEndpointOptionsDetails {
    /// `CustomEndpointCertificateArn`: a string.
    pub custom_endpoint_certificate_arn: Option<String>,
    /// `CustomEndpointEnabled`: a Boolean.
    pub custom_endpoint_enabled: Option<bool>,
    /// `EnforceHTTPS`: a Boolean.
    pub enforce_https: Option<bool>,
    /// `CustomEndpoint`: a string.
    pub custom_endpoint: Option<String>,
    /// `TLSSecurityPolicy`: a string.
    pub tls_security_policy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainDomainEndpointOptionsDetails {
    0 custom_endpoint_certificate_arn "CustomEndpointCertificateArn",
    1 custom_endpoint_enabled "CustomEndpointEnabled",
    2 enforce_https "EnforceHTTPS",
    3 custom_endpoint "CustomEndpoint",
    4 tls_security_policy "TLSSecurityPolicy",
});

/// `VpcOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainVpcOptionsDetails {
    /// `SecurityGroupIds`: a list of strings.
    pub security_group_ids: Option<Vec<String>>,
    /// `SubnetIds`: a list of strings.
    pub subnet_ids: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainVpcOptionsDetails {
    0 security_group_ids "SecurityGroupIds",
    1 subnet_ids "SubnetIds",
});

/// `LogPublishingOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainLogPublishingOptionsDetails {
    /// `IndexSlowLogs`: an object.
    pub index_slow_logs: Option<Box<AwsOpenSearchServiceDomainLogPublishingOption>>,
    /// `SearchSlowLogs`: an object.
    pub search_slow_logs: Option<Box<AwsOpenSearchServiceDomainLogPublishingOption>>,
    /// `AuditLogs`: an object.
    pub audit_logs: Option<Box<AwsOpenSearchServiceDomainLogPublishingOption>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainLogPublishingOptionsDetails {
    0 index_slow_logs "IndexSlowLogs",
    1 search_slow_logs "SearchSlowLogs",
    2 audit_logs "AuditLogs",
});

/// `AdvancedSecurityOptions` of [`AwsOpenSearchServiceDomainDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `InternalUserDatabaseEnabled`: a Boolean.
    pub internal_user_database_enabled: Option<bool>,
    /// `MasterUserOptions`: an object.
    pub master_user_options: Option<Box<AwsOpenSearchServiceDomainMasterUserOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails {
    0 enabled "Enabled",
    1 internal_user_database_enabled "InternalUserDatabaseEnabled",
    2 master_user_options "MasterUserOptions",
});

/// `ImageScanningConfiguration` of [`AwsEcrRepositoryDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcrRepositoryImageScanningConfigurationDetails {
    /// `ScanOnPush`: a Boolean.
    pub scan_on_push: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcrRepositoryImageScanningConfigurationDetails {
    0 scan_on_push "ScanOnPush",
});

/// `LifecyclePolicy` of [`AwsEcrRepositoryDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcrRepositoryLifecyclePolicyDetails {
    /// `LifecyclePolicyText`: a string.
    pub lifecycle_policy_text: Option<String>,
    /// `RegistryId`: a string.
    pub registry_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcrRepositoryLifecyclePolicyDetails {
    0 lifecycle_policy_text "LifecyclePolicyText",
    1 registry_id "RegistryId",
});

/// `ResourcesVpcConfig` of [`AwsEksClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEksClusterResourcesVpcConfigDetails {
    /// `SecurityGroupIds`: a list of strings.
    pub security_group_ids: Option<Vec<String>>,
    /// `SubnetIds`: a list of strings.
    pub subnet_ids: Option<Vec<String>>,
    /// `EndpointPublicAccess`: a Boolean.
    pub endpoint_public_access: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEksClusterResourcesVpcConfigDetails {
    0 security_group_ids "SecurityGroupIds",
    1 subnet_ids "SubnetIds",
    2 endpoint_public_access "EndpointPublicAccess",
});

/// `Logging` of [`AwsEksClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEksClusterLoggingDetails {
    /// `ClusterLogging`: a list of objects.
    pub cluster_logging: Option<Vec<AwsEksClusterLoggingClusterLoggingDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEksClusterLoggingDetails {
    0 cluster_logging "ClusterLogging",
});

/// `FirewallPolicy` of [`AwsNetworkFirewallFirewallPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallPolicyDetails {
    /// `StatefulRuleGroupReferences`: a list of objects.
    pub stateful_rule_group_references: Option<Vec<FirewallPolicyStatefulRuleGroupReferencesDetails>>,
    /// `StatelessCustomActions`: a list of objects.
    pub stateless_custom_actions: Option<Vec<FirewallPolicyStatelessCustomActionsDetails>>,
    /// `StatelessDefaultActions`: a list of strings.
    pub stateless_default_actions: Option<Vec<String>>,
    /// `StatelessFragmentDefaultActions`: a list of strings.
    pub stateless_fragment_default_actions: Option<Vec<String>>,
    /// `StatelessRuleGroupReferences`: a list of objects.
    pub stateless_rule_group_references: Option<Vec<FirewallPolicyStatelessRuleGroupReferencesDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FirewallPolicyDetails {
    0 stateful_rule_group_references "StatefulRuleGroupReferences",
    1 stateless_custom_actions "StatelessCustomActions",
    2 stateless_default_actions "StatelessDefaultActions",
    3 stateless_fragment_default_actions "StatelessFragmentDefaultActions",
    4 stateless_rule_group_references "StatelessRuleGroupReferences",
});

/// `RuleGroup` of [`AwsNetworkFirewallRuleGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupDetails {
    /// `RuleVariables`: an object.
    pub rule_variables: Option<Box<RuleGroupVariables>>,
    /// `RulesSource`: an object.
    pub rules_source: Option<Box<RuleGroupSource>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupDetails {
    0 rule_variables "RuleVariables",
    1 rules_source "RulesSource",
});

/// `StreamEncryption` of [`AwsKinesisStreamDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKinesisStreamStreamEncryptionDetails {
    /// `EncryptionType`: a string.
    pub encryption_type: Option<String>,
    /// `KeyId`: a string.
    pub key_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsKinesisStreamStreamEncryptionDetails {
    0 encryption_type "EncryptionType",
    1 key_id "KeyId",
});

/// `PosixUser` of [`AwsEfsAccessPointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEfsAccessPointPosixUserDetails {
    /// `Gid`: a string.
    pub gid: Option<String>,
    /// `SecondaryGids`: a list of strings.
    pub secondary_gids: Option<Vec<String>>,
    /// `Uid`: a string.
    pub uid: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEfsAccessPointPosixUserDetails {
    0 gid "Gid",
    1 secondary_gids "SecondaryGids",
    2 uid "Uid",
});

/// `RootDirectory` of [`AwsEfsAccessPointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEfsAccessPointRootDirectoryDetails {
    /// `CreationInfo`: an object.
    pub creation_info: Option<Box<AwsEfsAccessPointRootDirectoryCreationInfoDetails>>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEfsAccessPointRootDirectoryDetails {
    0 creation_info "CreationInfo",
    1 path "Path",
});

/// `DriftInformation` of [`AwsCloudFormationStackDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFormationStackDriftInformationDetails {
    /// `StackDriftStatus`: a string.
    pub stack_drift_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFormationStackDriftInformationDetails {
    0 stack_drift_status "StackDriftStatus",
});

/// `AccepterVpcInfo` of [`AwsEc2VpcPeeringConnectionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpcPeeringConnectionVpcInfoDetails {
    /// `CidrBlock`: a string.
    pub cidr_block: Option<String>,
    /// `CidrBlockSet`: a list of objects.
    pub cidr_block_set: Option<Vec<VpcInfoCidrBlockSetDetails>>,
    /// `Ipv6CidrBlockSet`: a list of objects.
    pub ipv6_cidr_block_set: Option<Vec<VpcInfoIpv6CidrBlockSetDetails>>,
    /// `OwnerId`: a string.
    pub owner_id: Option<String>,
    /// `PeeringOptions`: an object.
    pub peering_options: Option<Box<VpcInfoPeeringOptionsDetails>>,
    /// `Region`: a string.
    pub region: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpcPeeringConnectionVpcInfoDetails {
    0 cidr_block "CidrBlock",
    1 cidr_block_set "CidrBlockSet",
    2 ipv6_cidr_block_set "Ipv6CidrBlockSet",
    3 owner_id "OwnerId",
    4 peering_options "PeeringOptions",
    5 region "Region",
    6 vpc_id "VpcId",
});

/// `Status` of [`AwsEc2VpcPeeringConnectionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpcPeeringConnectionStatusDetails {
    /// `Code`: a string.
    pub code: Option<String>,
    /// `Message`: a string.
    pub message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpcPeeringConnectionStatusDetails {
    0 code "Code",
    1 message "Message",
});

/// `Notifications` of [`AwsBackupBackupVaultDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupVaultNotificationsDetails {
    /// `BackupVaultEvents`: a list of strings.
    pub backup_vault_events: Option<Vec<String>>,
    /// `SnsTopicArn`: a string.
    pub sns_topic_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupVaultNotificationsDetails {
    0 backup_vault_events "BackupVaultEvents",
    1 sns_topic_arn "SnsTopicArn",
});

/// `BackupPlan` of [`AwsBackupBackupPlanDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupPlanBackupPlanDetails {
    /// `BackupPlanName`: a string.
    pub backup_plan_name: Option<String>,
    /// `AdvancedBackupSettings`: a list of objects.
    pub advanced_backup_settings: Option<Vec<AwsBackupBackupPlanAdvancedBackupSettingsDetails>>,
    /// `BackupPlanRule`: a list of objects.
    pub backup_plan_rule: Option<Vec<AwsBackupBackupPlanRuleDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupPlanBackupPlanDetails {
    0 backup_plan_name "BackupPlanName",
    1 advanced_backup_settings "AdvancedBackupSettings",
    2 backup_plan_rule "BackupPlanRule",
});

/// `CalculatedLifecycle` of [`AwsBackupRecoveryPointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupRecoveryPointCalculatedLifecycleDetails {
    /// `DeleteAt`: a string.
    pub delete_at: Option<String>,
    /// `MoveToColdStorageAt`: a string.
    pub move_to_cold_storage_at: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupRecoveryPointCalculatedLifecycleDetails {
    0 delete_at "DeleteAt",
    1 move_to_cold_storage_at "MoveToColdStorageAt",
});

/// `CreatedBy` of [`AwsBackupRecoveryPointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupRecoveryPointCreatedByDetails {
    /// `BackupPlanArn`: a string.
    pub backup_plan_arn: Option<String>,
    /// `BackupPlanId`: a string.
    pub backup_plan_id: Option<String>,
    /// `BackupPlanVersion`: a string.
    pub backup_plan_version: Option<String>,
    /// `BackupRuleId`: a string.
    pub backup_rule_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupRecoveryPointCreatedByDetails {
    0 backup_plan_arn "BackupPlanArn",
    1 backup_plan_id "BackupPlanId",
    2 backup_plan_version "BackupPlanVersion",
    3 backup_rule_id "BackupRuleId",
});

/// `Lifecycle` of [`AwsBackupRecoveryPointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupRecoveryPointLifecycleDetails {
    /// `DeleteAfterDays`: a 64-bit integer.
    pub delete_after_days: Option<i64>,
    /// `MoveToColdStorageAfterDays`: a 64-bit integer.
    pub move_to_cold_storage_after_days: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupRecoveryPointLifecycleDetails {
    0 delete_after_days "DeleteAfterDays",
    1 move_to_cold_storage_after_days "MoveToColdStorageAfterDays",
});

/// `LaunchTemplateData` of [`AwsEc2LaunchTemplateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataDetails {
    /// `BlockDeviceMappingSet`: a list of objects.
    pub block_device_mapping_set: Option<Vec<AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails>>,
    /// `CapacityReservationSpecification`: an object.
    pub capacity_reservation_specification: Option<Box<AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails>>,
    /// `CpuOptions`: an object.
    pub cpu_options: Option<Box<AwsEc2LaunchTemplateDataCpuOptionsDetails>>,
    /// `CreditSpecification`: an object.
    pub credit_specification: Option<Box<AwsEc2LaunchTemplateDataCreditSpecificationDetails>>,
    /// `DisableApiStop`: a Boolean.
    pub disable_api_stop: Option<bool>,
    /// `DisableApiTermination`: a Boolean.
    pub disable_api_termination: Option<bool>,
    /// `EbsOptimized`: a Boolean.
    pub ebs_optimized: Option<bool>,
    /// `ElasticGpuSpecificationSet`: a list of objects.
    pub elastic_gpu_specification_set: Option<Vec<AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails>>,
    /// `ElasticInferenceAcceleratorSet`: a list of objects.
    pub elastic_inference_accelerator_set: Option<Vec<AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails>>,
    /// `EnclaveOptions`: an object.
    pub enclave_options: Option<Box<AwsEc2LaunchTemplateDataEnclaveOptionsDetails>>,
    /// `HibernationOptions`: an object.
    pub hibernation_options: Option<Box<AwsEc2LaunchTemplateDataHibernationOptionsDetails>>,
    /// `IamInstanceProfile`: an object.
    pub iam_instance_profile: Option<Box<AwsEc2LaunchTemplateDataIamInstanceProfileDetails>>,
    /// `ImageId`: a string.
    pub image_id: Option<String>,
    /// `InstanceInitiatedShutdownBehavior`: a string.
    pub instance_initiated_shutdown_behavior: Option<String>,
    /// `InstanceMarketOptions`: an object.
    pub instance_market_options: Option<Box<AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails>>,
    /// `InstanceRequirements`: an object.
    pub instance_requirements: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsDetails>>,
    /// `InstanceType`: a string.
    pub instance_type: Option<String>,
    /// `KernelId`: a string.
    pub kernel_id: Option<String>,
    /// `KeyName`: a string.
    pub key_name: Option<String>,
    /// `LicenseSet`: a list of objects.
    pub license_set: Option<Vec<AwsEc2LaunchTemplateDataLicenseSetDetails>>,
    /// `MaintenanceOptions`: an object.
    pub maintenance_options: Option<Box<AwsEc2LaunchTemplateDataMaintenanceOptionsDetails>>,
    /// `MetadataOptions`: an object.
    pub metadata_options: Option<Box<AwsEc2LaunchTemplateDataMetadataOptionsDetails>>,
    /// `Monitoring`: an object.
    pub monitoring: Option<Box<AwsEc2LaunchTemplateDataMonitoringDetails>>,
    /// `NetworkInterfaceSet`: a list of objects.
    pub network_interface_set: Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails>>,
    /// `Placement`: an object.
    pub placement: Option<Box<AwsEc2LaunchTemplateDataPlacementDetails>>,
    /// `PrivateDnsNameOptions`: an object.
    pub private_dns_name_options: Option<Box<AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails>>,
    /// `RamDiskId`: a string.
    pub ram_disk_id: Option<String>,
    /// `SecurityGroupIdSet`: a list of strings.
    pub security_group_id_set: Option<Vec<String>>,
    /// `SecurityGroupSet`: a list of strings.
    pub security_group_set: Option<Vec<String>>,
    /// `UserData`: a string.
    pub user_data: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataDetails {
    0 block_device_mapping_set "BlockDeviceMappingSet",
    1 capacity_reservation_specification "CapacityReservationSpecification",
    2 cpu_options "CpuOptions",
    3 credit_specification "CreditSpecification",
    4 disable_api_stop "DisableApiStop",
    5 disable_api_termination "DisableApiTermination",
    6 ebs_optimized "EbsOptimized",
    7 elastic_gpu_specification_set "ElasticGpuSpecificationSet",
    8 elastic_inference_accelerator_set "ElasticInferenceAcceleratorSet",
    9 enclave_options "EnclaveOptions",
    10 hibernation_options "HibernationOptions",
    11 iam_instance_profile "IamInstanceProfile",
    12 image_id "ImageId",
    13 instance_initiated_shutdown_behavior "InstanceInitiatedShutdownBehavior",
    14 instance_market_options "InstanceMarketOptions",
    15 instance_requirements "InstanceRequirements",
    16 instance_type "InstanceType",
    17 kernel_id "KernelId",
    18 key_name "KeyName",
    19 license_set "LicenseSet",
    20 maintenance_options "MaintenanceOptions",
    21 metadata_options "MetadataOptions",
    22 monitoring "Monitoring",
    23 network_interface_set "NetworkInterfaceSet",
    24 placement "Placement",
    25 private_dns_name_options "PrivateDnsNameOptions",
    26 ram_disk_id "RamDiskId",
    27 security_group_id_set "SecurityGroupIdSet",
    28 security_group_set "SecurityGroupSet",
    29 user_data "UserData",
});

/// `InstanceMetadataServiceConfiguration` of [`AwsSageMakerNotebookInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails {
    /// `MinimumInstanceMetadataServiceVersion`: a string.
    pub minimum_instance_metadata_service_version: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails {
    0 minimum_instance_metadata_service_version "MinimumInstanceMetadataServiceVersion",
});

/// `CaptchaConfig` of [`AwsWafv2WebAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2WebAclCaptchaConfigDetails {
    /// `ImmunityTimeProperty`: an object.
    pub immunity_time_property: Option<Box<AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2WebAclCaptchaConfigDetails {
    0 immunity_time_property "ImmunityTimeProperty",
});

/// `DefaultAction` of [`AwsWafv2WebAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2WebAclActionDetails {
    /// `Allow`: an object.
    pub allow: Option<Box<AwsWafv2ActionAllowDetails>>,
    /// `Block`: an object.
    pub block: Option<Box<AwsWafv2ActionBlockDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2WebAclActionDetails {
    0 allow "Allow",
    1 block "Block",
});

/// `VisibilityConfig` of [`AwsWafv2WebAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2VisibilityConfigDetails {
    /// `CloudWatchMetricsEnabled`: a Boolean.
    pub cloud_watch_metrics_enabled: Option<bool>,
    /// `MetricName`: a string.
    pub metric_name: Option<String>,
    /// `SampledRequestsEnabled`: a Boolean.
    pub sampled_requests_enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2VisibilityConfigDetails {
    0 cloud_watch_metrics_enabled "CloudWatchMetricsEnabled",
    1 metric_name "MetricName",
    2 sampled_requests_enabled "SampledRequestsEnabled",
});

/// `EncryptionOptions` of [`AwsAmazonMqBrokerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerEncryptionOptionsDetails {
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `UseAwsOwnedKey`: a Boolean.
    pub use_aws_owned_key: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerEncryptionOptionsDetails {
    0 kms_key_id "KmsKeyId",
    1 use_aws_owned_key "UseAwsOwnedKey",
});

/// `LdapServerMetadata` of [`AwsAmazonMqBrokerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerLdapServerMetadataDetails {
    /// `Hosts`: a list of strings.
    pub hosts: Option<Vec<String>>,
    /// `RoleBase`: a string.
    pub role_base: Option<String>,
    /// `RoleName`: a string.
    pub role_name: Option<String>,
    /// `RoleSearchMatching`: a string.
    pub role_search_matching: Option<String>,
    /// `RoleSearchSubtree`: a Boolean.
    pub role_search_subtree: Option<bool>,
    /// `ServiceAccountUsername`: a string.
    pub service_account_username: Option<String>,
    /// `UserBase`: a string.
    pub user_base: Option<String>,
    /// `UserRoleName`: a string.
    pub user_role_name: Option<String>,
    /// `UserSearchMatching`: a string.
    pub user_search_matching: Option<String>,
    /// `UserSearchSubtree`: a Boolean.
    pub user_search_subtree: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerLdapServerMetadataDetails {
    0 hosts "Hosts",
    1 role_base "RoleBase",
    2 role_name "RoleName",
    3 role_search_matching "RoleSearchMatching",
    4 role_search_subtree "RoleSearchSubtree",
    5 service_account_username "ServiceAccountUsername",
    6 user_base "UserBase",
    7 user_role_name "UserRoleName",
    8 user_search_matching "UserSearchMatching",
    9 user_search_subtree "UserSearchSubtree",
});

/// `Logs` of [`AwsAmazonMqBrokerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerLogsDetails {
    /// `Audit`: a Boolean.
    pub audit: Option<bool>,
    /// `General`: a Boolean.
    pub general: Option<bool>,
    /// `AuditLogGroup`: a string.
    pub audit_log_group: Option<String>,
    /// `GeneralLogGroup`: a string.
    pub general_log_group: Option<String>,
    /// `Pending`: an object.
    pub pending: Option<Box<AwsAmazonMqBrokerLogsPendingDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerLogsDetails {
    0 audit "Audit",
    1 general "General",
    2 audit_log_group "AuditLogGroup",
    3 general_log_group "GeneralLogGroup",
    4 pending "Pending",
});

/// `MaintenanceWindowStartTime` of [`AwsAmazonMqBrokerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails {
    /// `DayOfWeek`: a string.
    pub day_of_week: Option<String>,
    /// `TimeOfDay`: a string.
    pub time_of_day: Option<String>,
    /// `TimeZone`: a string.
    pub time_zone: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails {
    0 day_of_week "DayOfWeek",
    1 time_of_day "TimeOfDay",
    2 time_zone "TimeZone",
});

/// `OpenIdConnectConfig` of [`AwsAppSyncGraphQlApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAppSyncGraphQlApiOpenIdConnectConfigDetails {
    /// `AuthTtL`: a 64-bit integer.
    pub auth_tt_l: Option<i64>,
    /// `ClientId`: a string.
    pub client_id: Option<String>,
    /// `IatTtL`: a 64-bit integer.
    pub iat_tt_l: Option<i64>,
    /// `Issuer`: a string.
    pub issuer: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAppSyncGraphQlApiOpenIdConnectConfigDetails {
    0 auth_tt_l "AuthTtL",
    1 client_id "ClientId",
    2 iat_tt_l "IatTtL",
    3 issuer "Issuer",
});

/// `LambdaAuthorizerConfig` of [`AwsAppSyncGraphQlApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails {
    /// `AuthorizerResultTtlInSeconds`: a 32-bit integer.
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    /// `AuthorizerUri`: a string.
    pub authorizer_uri: Option<String>,
    /// `IdentityValidationExpression`: a string.
    pub identity_validation_expression: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails {
    0 authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds",
    1 authorizer_uri "AuthorizerUri",
    2 identity_validation_expression "IdentityValidationExpression",
});

/// `UserPoolConfig` of [`AwsAppSyncGraphQlApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAppSyncGraphQlApiUserPoolConfigDetails {
    /// `AppIdClientRegex`: a string.
    pub app_id_client_regex: Option<String>,
    /// `AwsRegion`: a string.
    pub aws_region: Option<String>,
    /// `DefaultAction`: a string.
    pub default_action: Option<String>,
    /// `UserPoolId`: a string.
    pub user_pool_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAppSyncGraphQlApiUserPoolConfigDetails {
    0 app_id_client_regex "AppIdClientRegex",
    1 aws_region "AwsRegion",
    2 default_action "DefaultAction",
    3 user_pool_id "UserPoolId",
});

/// `LogConfig` of [`AwsAppSyncGraphQlApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAppSyncGraphQlApiLogConfigDetails {
    /// `CloudWatchLogsRoleArn`: a string.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `ExcludeVerboseContent`: a Boolean.
    pub exclude_verbose_content: Option<bool>,
    /// `FieldLogLevel`: a string.
    pub field_log_level: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAppSyncGraphQlApiLogConfigDetails {
    0 cloud_watch_logs_role_arn "CloudWatchLogsRoleArn",
    1 exclude_verbose_content "ExcludeVerboseContent",
    2 field_log_level "FieldLogLevel",
});

/// `DataSources` of [`AwsGuardDutyDetectorDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesDetails {
    /// `CloudTrail`: an object.
    pub cloud_trail: Option<Box<AwsGuardDutyDetectorDataSourcesCloudTrailDetails>>,
    /// `DnsLogs`: an object.
    pub dns_logs: Option<Box<AwsGuardDutyDetectorDataSourcesDnsLogsDetails>>,
    /// `FlowLogs`: an object.
    pub flow_logs: Option<Box<AwsGuardDutyDetectorDataSourcesFlowLogsDetails>>,
    /// `Kubernetes`: an object.
    pub kubernetes: Option<Box<AwsGuardDutyDetectorDataSourcesKubernetesDetails>>,
    /// `MalwareProtection`: an object.
    pub malware_protection: Option<Box<AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails>>,
    /// `S3Logs`: an object.
    pub s3_logs: Option<Box<AwsGuardDutyDetectorDataSourcesS3LogsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesDetails {
    0 cloud_trail "CloudTrail",
    1 dns_logs "DnsLogs",
    2 flow_logs "FlowLogs",
    3 kubernetes "Kubernetes",
    4 malware_protection "MalwareProtection",
    5 s3_logs "S3Logs",
});

/// `LoggingConfiguration` of [`AwsStepFunctionStateMachineDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsStepFunctionStateMachineLoggingConfigurationDetails {
    /// `Destinations`: a list of objects.
    pub destinations: Option<Vec<AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails>>,
    /// `IncludeExecutionData`: a Boolean.
    pub include_execution_data: Option<bool>,
    /// `Level`: a string.
    pub level: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsStepFunctionStateMachineLoggingConfigurationDetails {
    0 destinations "Destinations",
    1 include_execution_data "IncludeExecutionData",
    2 level "Level",
});

/// `TracingConfiguration` of [`AwsStepFunctionStateMachineDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsStepFunctionStateMachineTracingConfigurationDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsStepFunctionStateMachineTracingConfigurationDetails {
    0 enabled "Enabled",
});

/// `Configuration` of [`AwsAthenaWorkGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAthenaWorkGroupConfigurationDetails {
    /// `ResultConfiguration`: an object.
    pub result_configuration: Option<Box<AwsAthenaWorkGroupConfigurationResultConfigurationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAthenaWorkGroupConfigurationDetails {
    0 result_configuration "ResultConfiguration",
});

/// `ReplicationConfig` of [`AwsEventsEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointReplicationConfigDetails {
    /// `State`: a string.
    pub state: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointReplicationConfigDetails {
    0 state "State",
});

/// `RoutingConfig` of [`AwsEventsEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointRoutingConfigDetails {
    /// `FailoverConfig`: an object.
    pub failover_config: Option<Box<AwsEventsEndpointRoutingConfigFailoverConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointRoutingConfigDetails {
    0 failover_config "FailoverConfig",
});

/// `ReplicationSubnetGroup` of [`AwsDmsReplicationInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDmsReplicationInstanceReplicationSubnetGroupDetails {
    /// `ReplicationSubnetGroupIdentifier`: a string.
    pub replication_subnet_group_identifier: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDmsReplicationInstanceReplicationSubnetGroupDetails {
    0 replication_subnet_group_identifier "ReplicationSubnetGroupIdentifier",
});

/// `HostedZone` of [`AwsRoute53HostedZoneDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRoute53HostedZoneObjectDetails {
    /// `Id`: a string.
    pub id: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Config`: an object.
    pub config: Option<Box<AwsRoute53HostedZoneConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRoute53HostedZoneObjectDetails {
    0 id "Id",
    1 name "Name",
    2 config "Config",
});

/// `QueryLoggingConfig` of [`AwsRoute53HostedZoneDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRoute53QueryLoggingConfigDetails {
    /// `CloudWatchLogsLogGroupArn`: an object.
    pub cloud_watch_logs_log_group_arn: Option<Box<CloudWatchLogsLogGroupArnConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRoute53QueryLoggingConfigDetails {
    0 cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn",
});

/// `ClusterInfo` of [`AwsMskClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoDetails {
    /// `EncryptionInfo`: an object.
    pub encryption_info: Option<Box<AwsMskClusterClusterInfoEncryptionInfoDetails>>,
    /// `CurrentVersion`: a string.
    pub current_version: Option<String>,
    /// `NumberOfBrokerNodes`: a 32-bit integer.
    pub number_of_broker_nodes: Option<i32>,
    /// `ClusterName`: a string.
    pub cluster_name: Option<String>,
    /// `ClientAuthentication`: an object.
    pub client_authentication: Option<Box<AwsMskClusterClusterInfoClientAuthenticationDetails>>,
    /// `EnhancedMonitoring`: a string.
    pub enhanced_monitoring: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoDetails {
    0 encryption_info "EncryptionInfo",
    1 current_version "CurrentVersion",
    2 number_of_broker_nodes "NumberOfBrokerNodes",
    3 cluster_name "ClusterName",
    4 client_authentication "ClientAuthentication",
    5 enhanced_monitoring "EnhancedMonitoring",
});

/// `VpcConfiguration` of [`AwsS3AccessPointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3AccessPointVpcConfigurationDetails {
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3AccessPointVpcConfigurationDetails {
    0 vpc_id "VpcId",
});

/// `ConnectionLogOptions` of [`AwsEc2ClientVpnEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointConnectionLogOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `CloudwatchLogGroup`: a string.
    pub cloudwatch_log_group: Option<String>,
    /// `CloudwatchLogStream`: a string.
    pub cloudwatch_log_stream: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointConnectionLogOptionsDetails {
    0 enabled "Enabled",
    1 cloudwatch_log_group "CloudwatchLogGroup",
    2 cloudwatch_log_stream "CloudwatchLogStream",
});

/// `ClientConnectOptions` of [`AwsEc2ClientVpnEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointClientConnectOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `LambdaFunctionArn`: a string.
    pub lambda_function_arn: Option<String>,
    /// `Status`: an object.
    pub status: Option<Box<AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointClientConnectOptionsDetails {
    0 enabled "Enabled",
    1 lambda_function_arn "LambdaFunctionArn",
    2 status "Status",
});

/// `ClientLoginBannerOptions` of [`AwsEc2ClientVpnEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `BannerText`: a string.
    pub banner_text: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails {
    0 enabled "Enabled",
    1 banner_text "BannerText",
});

/// `InstancesDistribution` of [`AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails {
    /// `OnDemandAllocationStrategy`: a string.
    pub on_demand_allocation_strategy: Option<String>,
    /// `OnDemandBaseCapacity`: a 32-bit integer.
    pub on_demand_base_capacity: Option<i32>,
    /// `OnDemandPercentageAboveBaseCapacity`: a 32-bit integer.
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    /// `SpotAllocationStrategy`: a string.
    pub spot_allocation_strategy: Option<String>,
    /// `SpotInstancePools`: a 32-bit integer.
    pub spot_instance_pools: Option<i32>,
    /// `SpotMaxPrice`: a string.
    pub spot_max_price: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails {
    0 on_demand_allocation_strategy "OnDemandAllocationStrategy",
    1 on_demand_base_capacity "OnDemandBaseCapacity",
    2 on_demand_percentage_above_base_capacity "OnDemandPercentageAboveBaseCapacity",
    3 spot_allocation_strategy "SpotAllocationStrategy",
    4 spot_instance_pools "SpotInstancePools",
    5 spot_max_price "SpotMaxPrice",
});

/// `LaunchTemplate` of [`AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails {
    /// `LaunchTemplateSpecification`: an object.
    pub launch_template_specification: Option<Box<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification>>,
    /// `Overrides`: a list of objects.
    pub overrides: Option<Vec<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails {
    0 launch_template_specification "LaunchTemplateSpecification",
    1 overrides "Overrides",
});

/// `AvailabilityZones` of [`AwsAutoScalingAutoScalingGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails {
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails {
    0 value "Value",
});

/// `Artifacts` of [`AwsCodeBuildProjectDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectArtifactsDetails {
    /// `ArtifactIdentifier`: a string.
    pub artifact_identifier: Option<String>,
    /// `EncryptionDisabled`: a Boolean.
    pub encryption_disabled: Option<bool>,
    /// `Location`: a string.
    pub location: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `NamespaceType`: a string.
    pub namespace_type: Option<String>,
    /// `OverrideArtifactName`: a Boolean.
    pub override_artifact_name: Option<bool>,
    /// `Packaging`: a string.
    pub packaging: Option<String>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectArtifactsDetails {
    0 artifact_identifier "ArtifactIdentifier",
    1 encryption_disabled "EncryptionDisabled",
    2 location "Location",
    3 name "Name",
    4 namespace_type "NamespaceType",
    5 override_artifact_name "OverrideArtifactName",
    6 packaging "Packaging",
    7 path "Path",
    8 r#type "Type",
});

/// `RegistryCredential` of [`AwsCodeBuildProjectEnvironment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectEnvironmentRegistryCredential {
    /// `Credential`: a string.
    pub credential: Option<String>,
    /// `CredentialProvider`: a string.
    pub credential_provider: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectEnvironmentRegistryCredential {
    0 credential "Credential",
    1 credential_provider "CredentialProvider",
});

/// `CloudWatchLogs` of [`AwsCodeBuildProjectLogsConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails {
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `StreamName`: a string.
    pub stream_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails {
    0 group_name "GroupName",
    1 status "Status",
    2 stream_name "StreamName",
});

/// `S3Logs` of [`AwsCodeBuildProjectLogsConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectLogsConfigS3LogsDetails {
    /// `EncryptionDisabled`: a Boolean.
    pub encryption_disabled: Option<bool>,
    /// `Location`: a string.
    pub location: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectLogsConfigS3LogsDetails {
    0 encryption_disabled "EncryptionDisabled",
    1 location "Location",
    2 status "Status",
});

/// `NetworkInterfaces` of [`AwsEc2InstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2InstanceNetworkInterfacesDetails {
    /// `NetworkInterfaceId`: a string.
    pub network_interface_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2InstanceNetworkInterfacesDetails {
    0 network_interface_id "NetworkInterfaceId",
});

/// `SecurityGroups` of [`AwsEc2NetworkInterfaceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkInterfaceSecurityGroup {
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `GroupId`: a string.
    pub group_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkInterfaceSecurityGroup {
    0 group_name "GroupName",
    1 group_id "GroupId",
});

/// `IpV6Addresses` of [`AwsEc2NetworkInterfaceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkInterfaceIpV6AddressDetail {
    /// `IpV6Address`: a string.
    pub ip_v6_address: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkInterfaceIpV6AddressDetail {
    0 ip_v6_address "IpV6Address",
});

/// `PrivateIpAddresses` of [`AwsEc2NetworkInterfaceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkInterfacePrivateIpAddressDetail {
    /// `PrivateIpAddress`: a string.
    pub private_ip_address: Option<String>,
    /// `PrivateDnsName`: a string.
    pub private_dns_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkInterfacePrivateIpAddressDetail {
    0 private_ip_address "PrivateIpAddress",
    1 private_dns_name "PrivateDnsName",
});

/// `IpPermissions` of [`AwsEc2SecurityGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SecurityGroupIpPermission {
    /// `IpProtocol`: a string.
    pub ip_protocol: Option<String>,
    /// `FromPort`: a 32-bit integer.
    pub from_port: Option<i32>,
    /// `ToPort`: a 32-bit integer.
    pub to_port: Option<i32>,
    /// `UserIdGroupPairs`: a list of objects.
    pub user_id_group_pairs: Option<Vec<AwsEc2SecurityGroupUserIdGroupPair>>,
    /// `IpRanges`: a list of objects.
    pub ip_ranges: Option<Vec<AwsEc2SecurityGroupIpRange>>,
    /// `Ipv6Ranges`: a list of objects.
    pub ipv6_ranges: Option<Vec<AwsEc2SecurityGroupIpv6Range>>,
    /// `PrefixListIds`: a list of objects.
    pub prefix_list_ids: Option<Vec<AwsEc2SecurityGroupPrefixListId>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SecurityGroupIpPermission {
    0 ip_protocol "IpProtocol",
    1 from_port "FromPort",
    2 to_port "ToPort",
    3 user_id_group_pairs "UserIdGroupPairs",
    4 ip_ranges "IpRanges",
    5 ipv6_ranges "Ipv6Ranges",
    6 prefix_list_ids "PrefixListIds",
});

/// `Attachments` of [`AwsEc2VolumeDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VolumeAttachment {
    /// `AttachTime`: a string.
    pub attach_time: Option<String>,
    /// `DeleteOnTermination`: a Boolean.
    pub delete_on_termination: Option<bool>,
    /// `InstanceId`: a string.
    pub instance_id: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VolumeAttachment {
    0 attach_time "AttachTime",
    1 delete_on_termination "DeleteOnTermination",
    2 instance_id "InstanceId",
    3 status "Status",
});

/// `CidrBlockAssociationSet` of [`AwsEc2VpcDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CidrBlockAssociation {
    /// `AssociationId`: a string.
    pub association_id: Option<String>,
    /// `CidrBlock`: a string.
    pub cidr_block: Option<String>,
    /// `CidrBlockState`: a string.
    pub cidr_block_state: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(CidrBlockAssociation {
    0 association_id "AssociationId",
    1 cidr_block "CidrBlock",
    2 cidr_block_state "CidrBlockState",
});

/// `Ipv6CidrBlockAssociationSet` of [`AwsEc2VpcDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6CidrBlockAssociation {
    /// `AssociationId`: a string.
    pub association_id: Option<String>,
    /// `Ipv6CidrBlock`: a string.
    pub ipv6_cidr_block: Option<String>,
    /// `CidrBlockState`: a string.
    pub cidr_block_state: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(Ipv6CidrBlockAssociation {
    0 association_id "AssociationId",
    1 ipv6_cidr_block "Ipv6CidrBlock",
    2 cidr_block_state "CidrBlockState",
});

/// `Associations` of [`AwsEc2NetworkAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkAclAssociation {
    /// `NetworkAclAssociationId`: a string.
    pub network_acl_association_id: Option<String>,
    /// `NetworkAclId`: a string.
    pub network_acl_id: Option<String>,
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkAclAssociation {
    0 network_acl_association_id "NetworkAclAssociationId",
    1 network_acl_id "NetworkAclId",
    2 subnet_id "SubnetId",
});

/// `Entries` of [`AwsEc2NetworkAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2NetworkAclEntry {
    /// `CidrBlock`: a string.
    pub cidr_block: Option<String>,
    /// `Egress`: a Boolean.
    pub egress: Option<bool>,
    /// `IcmpTypeCode`: an object.
    pub icmp_type_code: Option<Box<IcmpTypeCode>>,
    /// `Ipv6CidrBlock`: a string.
    pub ipv6_cidr_block: Option<String>,
    /// `PortRange`: an object.
    pub port_range: Option<Box<PortRangeFromTo>>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// `RuleAction`: a string.
    pub rule_action: Option<String>,
    /// `RuleNumber`: a 32-bit integer.
    pub rule_number: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2NetworkAclEntry {
    0 cidr_block "CidrBlock",
    1 egress "Egress",
    2 icmp_type_code "IcmpTypeCode",
    3 ipv6_cidr_block "Ipv6CidrBlock",
    4 port_range "PortRange",
    5 protocol "Protocol",
    6 rule_action "RuleAction",
    7 rule_number "RuleNumber",
});

/// `AvailabilityZones` of [`AwsElbv2LoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityZone {
    /// `ZoneName`: a string.
    pub zone_name: Option<String>,
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AvailabilityZone {
    0 zone_name "ZoneName",
    1 subnet_id "SubnetId",
});

/// `LoadBalancerAttributes` of [`AwsElbv2LoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbv2LoadBalancerAttribute {
    /// `Key`: a string.
    pub key: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbv2LoadBalancerAttribute {
    0 key "Key",
    1 value "Value",
});

/// `EnvironmentLinks` of [`AwsElasticBeanstalkEnvironmentDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticBeanstalkEnvironmentEnvironmentLink {
    /// `EnvironmentName`: a string.
    pub environment_name: Option<String>,
    /// `LinkName`: a string.
    pub link_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticBeanstalkEnvironmentEnvironmentLink {
    0 environment_name "EnvironmentName",
    1 link_name "LinkName",
});

/// `OptionSettings` of [`AwsElasticBeanstalkEnvironmentDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticBeanstalkEnvironmentOptionSetting {
    /// `Namespace`: a string.
    pub namespace: Option<String>,
    /// `OptionName`: a string.
    pub option_name: Option<String>,
    /// `ResourceName`: a string.
    pub resource_name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticBeanstalkEnvironmentOptionSetting {
    0 namespace "Namespace",
    1 option_name "OptionName",
    2 resource_name "ResourceName",
    3 value "Value",
});

/// `ZoneAwarenessConfig` of [`AwsElasticsearchDomainElasticsearchClusterConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails {
    /// `AvailabilityZoneCount`: a 32-bit integer.
    pub availability_zone_count: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails {
    0 availability_zone_count "AvailabilityZoneCount",
});

/// `IndexSlowLogs` of [`AwsElasticsearchDomainLogPublishingOptions`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElasticsearchDomainLogPublishingOptionsLogConfig {
    /// `CloudWatchLogsLogGroupArn`: a string.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElasticsearchDomainLogPublishingOptionsLogConfig {
    0 cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn",
    1 enabled "Enabled",
});

/// `RedirectAllRequestsTo` of [`AwsS3BucketWebsiteConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketWebsiteConfigurationRedirectTo {
    /// `Hostname`: a string.
    pub hostname: Option<String>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketWebsiteConfigurationRedirectTo {
    0 hostname "Hostname",
    1 protocol "Protocol",
});

/// `Rule` of [`AwsS3BucketObjectLockConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketObjectLockConfigurationRuleDetails {
    /// `DefaultRetention`: an object.
    pub default_retention: Option<Box<AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketObjectLockConfigurationRuleDetails {
    0 default_retention "DefaultRetention",
});

/// `Attributes` of [`AwsIamAccessKeySessionContext`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamAccessKeySessionContextAttributes {
    /// `MfaAuthenticated`: a Boolean.
    pub mfa_authenticated: Option<bool>,
    /// `CreationDate`: a timestamp.
    pub creation_date: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamAccessKeySessionContextAttributes {
    0 mfa_authenticated "MfaAuthenticated",
    1 creation_date "CreationDate",
});

/// `SessionIssuer` of [`AwsIamAccessKeySessionContext`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamAccessKeySessionContextSessionIssuer {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `PrincipalId`: a string.
    pub principal_id: Option<String>,
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `AccountId`: a string.
    pub account_id: Option<String>,
    /// `UserName`: a string.
    pub user_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamAccessKeySessionContextSessionIssuer {
    0 r#type "Type",
    1 principal_id "PrincipalId",
    2 arn "Arn",
    3 account_id "AccountId",
    4 user_name "UserName",
});

/// `AttachedManagedPolicies` of [`AwsIamUserDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamAttachedManagedPolicy {
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// `PolicyArn`: a string.
    pub policy_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamAttachedManagedPolicy {
    0 policy_name "PolicyName",
    1 policy_arn "PolicyArn",
});

/// `UserPolicyList` of [`AwsIamUserDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamUserPolicy {
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamUserPolicy {
    0 policy_name "PolicyName",
});

/// `PolicyVersionList` of [`AwsIamPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamPolicyVersion {
    /// `VersionId`: a string.
    pub version_id: Option<String>,
    /// `IsDefaultVersion`: a Boolean.
    pub is_default_version: Option<bool>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamPolicyVersion {
    0 version_id "VersionId",
    1 is_default_version "IsDefaultVersion",
    2 create_date "CreateDate",
});

/// `AttributeDefinitions` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableAttributeDefinition {
    /// `AttributeName`: a string.
    pub attribute_name: Option<String>,
    /// `AttributeType`: a string.
    pub attribute_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableAttributeDefinition {
    0 attribute_name "AttributeName",
    1 attribute_type "AttributeType",
});

/// `GlobalSecondaryIndexes` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableGlobalSecondaryIndex {
    /// `Backfilling`: a Boolean.
    pub backfilling: Option<bool>,
    /// `IndexArn`: a string.
    pub index_arn: Option<String>,
    /// `IndexName`: a string.
    pub index_name: Option<String>,
    /// `IndexSizeBytes`: a 64-bit integer.
    pub index_size_bytes: Option<i64>,
    /// `IndexStatus`: a string.
    pub index_status: Option<String>,
    /// `ItemCount`: a 32-bit integer.
    pub item_count: Option<i32>,
    /// `KeySchema`: a list of objects.
    pub key_schema: Option<Vec<AwsDynamoDbTableKeySchema>>,
    /// `Projection`: an object.
    pub projection: Option<Box<AwsDynamoDbTableProjection>>,
    /// `ProvisionedThroughput`: an object.
    pub provisioned_throughput: Option<Box<AwsDynamoDbTableProvisionedThroughput>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableGlobalSecondaryIndex {
    0 backfilling "Backfilling",
    1 index_arn "IndexArn",
    2 index_name "IndexName",
    3 index_size_bytes "IndexSizeBytes",
    4 index_status "IndexStatus",
    5 item_count "ItemCount",
    6 key_schema "KeySchema",
    7 projection "Projection",
    8 provisioned_throughput "ProvisionedThroughput",
});

/// `KeySchema` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableKeySchema {
    /// `AttributeName`: a string.
    pub attribute_name: Option<String>,
    /// `KeyType`: a string.
    pub key_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableKeySchema {
    0 attribute_name "AttributeName",
    1 key_type "KeyType",
});

/// `LocalSecondaryIndexes` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableLocalSecondaryIndex {
    /// `IndexArn`: a string.
    pub index_arn: Option<String>,
    /// `IndexName`: a string.
    pub index_name: Option<String>,
    /// `KeySchema`: a list of objects.
    pub key_schema: Option<Vec<AwsDynamoDbTableKeySchema>>,
    /// `Projection`: an object.
    pub projection: Option<Box<AwsDynamoDbTableProjection>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableLocalSecondaryIndex {
    0 index_arn "IndexArn",
    1 index_name "IndexName",
    2 key_schema "KeySchema",
    3 projection "Projection",
});

/// `Replicas` of [`AwsDynamoDbTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableReplica {
    /// `GlobalSecondaryIndexes`: a list of objects.
    pub global_secondary_indexes: Option<Vec<AwsDynamoDbTableReplicaGlobalSecondaryIndex>>,
    /// `KmsMasterKeyId`: a string.
    pub kms_master_key_id: Option<String>,
    /// `ProvisionedThroughputOverride`: an object.
    pub provisioned_throughput_override: Option<Box<AwsDynamoDbTableProvisionedThroughputOverride>>,
    /// `RegionName`: a string.
    pub region_name: Option<String>,
    /// `ReplicaStatus`: a string.
    pub replica_status: Option<String>,
    /// `ReplicaStatusDescription`: a string.
    pub replica_status_description: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableReplica {
    0 global_secondary_indexes "GlobalSecondaryIndexes",
    1 kms_master_key_id "KmsMasterKeyId",
    2 provisioned_throughput_override "ProvisionedThroughputOverride",
    3 region_name "RegionName",
    4 replica_status "ReplicaStatus",
    5 replica_status_description "ReplicaStatusDescription",
});

/// `MethodSettings` of [`AwsApiGatewayStageDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsApiGatewayMethodSettings {
    /// `MetricsEnabled`: a Boolean.
    pub metrics_enabled: Option<bool>,
    /// `LoggingLevel`: a string.
    pub logging_level: Option<String>,
    /// `DataTraceEnabled`: a Boolean.
    pub data_trace_enabled: Option<bool>,
    /// `ThrottlingBurstLimit`: a 32-bit integer.
    pub throttling_burst_limit: Option<i32>,
    /// `ThrottlingRateLimit`: a number.
    pub throttling_rate_limit: Option<Double>,
    /// `CachingEnabled`: a Boolean.
    pub caching_enabled: Option<bool>,
    /// `CacheTtlInSeconds`: a 32-bit integer.
    pub cache_ttl_in_seconds: Option<i32>,
    /// `CacheDataEncrypted`: a Boolean.
    pub cache_data_encrypted: Option<bool>,
    /// `RequireAuthorizationForCacheControl`: a Boolean.
    pub require_authorization_for_cache_control: Option<bool>,
    /// `UnauthorizedCacheControlHeaderStrategy`: a string.
    pub unauthorized_cache_control_header_strategy: Option<String>,
    /// `HttpMethod`: a string.
    pub http_method: Option<String>,
    /// `ResourcePath`: a string.
    pub resource_path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsApiGatewayMethodSettings {
    0 metrics_enabled "MetricsEnabled",
    1 logging_level "LoggingLevel",
    2 data_trace_enabled "DataTraceEnabled",
    3 throttling_burst_limit "ThrottlingBurstLimit",
    4 throttling_rate_limit "ThrottlingRateLimit",
    5 caching_enabled "CachingEnabled",
    6 cache_ttl_in_seconds "CacheTtlInSeconds",
    7 cache_data_encrypted "CacheDataEncrypted",
    8 require_authorization_for_cache_control "RequireAuthorizationForCacheControl",
    9 unauthorized_cache_control_header_strategy "UnauthorizedCacheControlHeaderStrategy",
    10 http_method "HttpMethod",
    11 resource_path "ResourcePath",
});

/// `ComplianceSummary` of [`AwsSsmPatch`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSsmComplianceSummary {
    /// `Status`: a string.
    pub status: Option<String>,
    /// `CompliantCriticalCount`: a 32-bit integer.
    pub compliant_critical_count: Option<i32>,
    /// `CompliantHighCount`: a 32-bit integer.
    pub compliant_high_count: Option<i32>,
    /// `CompliantMediumCount`: a 32-bit integer.
    pub compliant_medium_count: Option<i32>,
    /// `ExecutionType`: a string.
    pub execution_type: Option<String>,
    /// `NonCompliantCriticalCount`: a 32-bit integer.
    pub non_compliant_critical_count: Option<i32>,
    /// `CompliantInformationalCount`: a 32-bit integer.
    pub compliant_informational_count: Option<i32>,
    /// `NonCompliantInformationalCount`: a 32-bit integer.
    pub non_compliant_informational_count: Option<i32>,
    /// `CompliantUnspecifiedCount`: a 32-bit integer.
    pub compliant_unspecified_count: Option<i32>,
    /// `NonCompliantLowCount`: a 32-bit integer.
    pub non_compliant_low_count: Option<i32>,
    /// `NonCompliantHighCount`: a 32-bit integer.
    pub non_compliant_high_count: Option<i32>,
    /// `CompliantLowCount`: a 32-bit integer.
    pub compliant_low_count: Option<i32>,
    /// `ComplianceType`: a string.
    pub compliance_type: Option<String>,
    /// `PatchBaselineId`: a string.
    pub patch_baseline_id: Option<String>,
    /// `OverallSeverity`: a string.
    pub overall_severity: Option<String>,
    /// `NonCompliantMediumCount`: a 32-bit integer.
    pub non_compliant_medium_count: Option<i32>,
    /// `NonCompliantUnspecifiedCount`: a 32-bit integer.
    pub non_compliant_unspecified_count: Option<i32>,
    /// `PatchGroup`: a string.
    pub patch_group: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSsmComplianceSummary {
    0 status "Status",
    1 compliant_critical_count "CompliantCriticalCount",
    2 compliant_high_count "CompliantHighCount",
    3 compliant_medium_count "CompliantMediumCount",
    4 execution_type "ExecutionType",
    5 non_compliant_critical_count "NonCompliantCriticalCount",
    6 compliant_informational_count "CompliantInformationalCount",
    7 non_compliant_informational_count "NonCompliantInformationalCount",
    8 compliant_unspecified_count "CompliantUnspecifiedCount",
    9 non_compliant_low_count "NonCompliantLowCount",
    10 non_compliant_high_count "NonCompliantHighCount",
    11 compliant_low_count "CompliantLowCount",
    12 compliance_type "ComplianceType",
    13 patch_baseline_id "PatchBaselineId",
    14 overall_severity "OverallSeverity",
    15 non_compliant_medium_count "NonCompliantMediumCount",
    16 non_compliant_unspecified_count "NonCompliantUnspecifiedCount",
    17 patch_group "PatchGroup",
});

/// `DomainValidationOptions` of [`AwsCertificateManagerCertificateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateDomainValidationOption {
    /// `DomainName`: a string.
    pub domain_name: Option<String>,
    /// `ResourceRecord`: an object.
    pub resource_record: Option<Box<AwsCertificateManagerCertificateResourceRecord>>,
    /// `ValidationDomain`: a string.
    pub validation_domain: Option<String>,
    /// `ValidationEmails`: a list of strings.
    pub validation_emails: Option<Vec<String>>,
    /// `ValidationMethod`: a string.
    pub validation_method: Option<String>,
    /// `ValidationStatus`: a string.
    pub validation_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateDomainValidationOption {
    0 domain_name "DomainName",
    1 resource_record "ResourceRecord",
    2 validation_domain "ValidationDomain",
    3 validation_emails "ValidationEmails",
    4 validation_method "ValidationMethod",
    5 validation_status "ValidationStatus",
});

/// `ExtendedKeyUsages` of [`AwsCertificateManagerCertificateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateExtendedKeyUsage {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `OId`: a string.
    pub o_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateExtendedKeyUsage {
    0 name "Name",
    1 o_id "OId",
});

/// `KeyUsages` of [`AwsCertificateManagerCertificateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateKeyUsage {
    /// `Name`: a string.
    pub name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateKeyUsage {
    0 name "Name",
});

/// `ClusterNodes` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterClusterNode {
    /// `NodeRole`: a string.
    pub node_role: Option<String>,
    /// `PrivateIpAddress`: a string.
    pub private_ip_address: Option<String>,
    /// `PublicIpAddress`: a string.
    pub public_ip_address: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterClusterNode {
    0 node_role "NodeRole",
    1 private_ip_address "PrivateIpAddress",
    2 public_ip_address "PublicIpAddress",
});

/// `ClusterParameterGroups` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterClusterParameterGroup {
    /// `ClusterParameterStatusList`: a list of objects.
    pub cluster_parameter_status_list: Option<Vec<AwsRedshiftClusterClusterParameterStatus>>,
    /// `ParameterApplyStatus`: a string.
    pub parameter_apply_status: Option<String>,
    /// `ParameterGroupName`: a string.
    pub parameter_group_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterClusterParameterGroup {
    0 cluster_parameter_status_list "ClusterParameterStatusList",
    1 parameter_apply_status "ParameterApplyStatus",
    2 parameter_group_name "ParameterGroupName",
});

/// `ClusterSecurityGroups` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterClusterSecurityGroup {
    /// `ClusterSecurityGroupName`: a string.
    pub cluster_security_group_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterClusterSecurityGroup {
    0 cluster_security_group_name "ClusterSecurityGroupName",
    1 status "Status",
});

/// `DeferredMaintenanceWindows` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterDeferredMaintenanceWindow {
    /// `DeferMaintenanceEndTime`: a timestamp.
    pub defer_maintenance_end_time: Option<TimestampText>,
    /// `DeferMaintenanceIdentifier`: a string.
    pub defer_maintenance_identifier: Option<String>,
    /// `DeferMaintenanceStartTime`: a timestamp.
    pub defer_maintenance_start_time: Option<TimestampText>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterDeferredMaintenanceWindow {
    0 defer_maintenance_end_time "DeferMaintenanceEndTime",
    1 defer_maintenance_identifier "DeferMaintenanceIdentifier",
    2 defer_maintenance_start_time "DeferMaintenanceStartTime",
});

/// `IamRoles` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterIamRole {
    /// `ApplyStatus`: a string.
    pub apply_status: Option<String>,
    /// `IamRoleArn`: a string.
    pub iam_role_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterIamRole {
    0 apply_status "ApplyStatus",
    1 iam_role_arn "IamRoleArn",
});

/// `VpcSecurityGroups` of [`AwsRedshiftClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterVpcSecurityGroup {
    /// `Status`: a string.
    pub status: Option<String>,
    /// `VpcSecurityGroupId`: a string.
    pub vpc_security_group_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterVpcSecurityGroup {
    0 status "Status",
    1 vpc_security_group_id "VpcSecurityGroupId",
});

/// `BackendServerDescriptions` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerBackendServerDescription {
    /// `InstancePort`: a 32-bit integer.
    pub instance_port: Option<i32>,
    /// `PolicyNames`: a list of strings.
    pub policy_names: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerBackendServerDescription {
    0 instance_port "InstancePort",
    1 policy_names "PolicyNames",
});

/// `Instances` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerInstance {
    /// `InstanceId`: a string.
    pub instance_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerInstance {
    0 instance_id "InstanceId",
});

/// `ListenerDescriptions` of [`AwsElbLoadBalancerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerListenerDescription {
    /// `Listener`: an object.
    pub listener: Option<Box<AwsElbLoadBalancerListener>>,
    /// `PolicyNames`: a list of strings.
    pub policy_names: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerListenerDescription {
    0 listener "Listener",
    1 policy_names "PolicyNames",
});

/// `AccessLog` of [`AwsElbLoadBalancerAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerAccessLog {
    /// `EmitInterval`: a 32-bit integer.
    pub emit_interval: Option<i32>,
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `S3BucketName`: a string.
    pub s3_bucket_name: Option<String>,
    /// `S3BucketPrefix`: a string.
    pub s3_bucket_prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerAccessLog {
    0 emit_interval "EmitInterval",
    1 enabled "Enabled",
    2 s3_bucket_name "S3BucketName",
    3 s3_bucket_prefix "S3BucketPrefix",
});

/// `ConnectionDraining` of [`AwsElbLoadBalancerAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerConnectionDraining {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `Timeout`: a 32-bit integer.
    pub timeout: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerConnectionDraining {
    0 enabled "Enabled",
    1 timeout "Timeout",
});

/// `ConnectionSettings` of [`AwsElbLoadBalancerAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerConnectionSettings {
    /// `IdleTimeout`: a 32-bit integer.
    pub idle_timeout: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerConnectionSettings {
    0 idle_timeout "IdleTimeout",
});

/// `CrossZoneLoadBalancing` of [`AwsElbLoadBalancerAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerCrossZoneLoadBalancing {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerCrossZoneLoadBalancing {
    0 enabled "Enabled",
});

/// `GroupPolicyList` of [`AwsIamGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamGroupPolicy {
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamGroupPolicy {
    0 policy_name "PolicyName",
});

/// `InstanceProfileList` of [`AwsIamRoleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamInstanceProfile {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// `InstanceProfileId`: a string.
    pub instance_profile_id: Option<String>,
    /// `InstanceProfileName`: a string.
    pub instance_profile_name: Option<String>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// `Roles`: a list of objects.
    pub roles: Option<Vec<AwsIamInstanceProfileRole>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamInstanceProfile {
    0 arn "Arn",
    1 create_date "CreateDate",
    2 instance_profile_id "InstanceProfileId",
    3 instance_profile_name "InstanceProfileName",
    4 path "Path",
    5 roles "Roles",
});

/// `RolePolicyList` of [`AwsIamRoleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamRolePolicy {
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamRolePolicy {
    0 policy_name "PolicyName",
});

/// `Error` of [`AwsLambdaFunctionEnvironment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionEnvironmentError {
    /// `ErrorCode`: a string.
    pub error_code: Option<String>,
    /// `Message`: a string.
    pub message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionEnvironmentError {
    0 error_code "ErrorCode",
    1 message "Message",
});

/// `Layers` of [`AwsLambdaFunctionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsLambdaFunctionLayer {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `CodeSize`: a 32-bit integer.
    pub code_size: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsLambdaFunctionLayer {
    0 arn "Arn",
    1 code_size "CodeSize",
});

/// `AssociatedRoles` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbInstanceAssociatedRole {
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `FeatureName`: a string.
    pub feature_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbInstanceAssociatedRole {
    0 role_arn "RoleArn",
    1 feature_name "FeatureName",
    2 status "Status",
});

/// `VpcSecurityGroups` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbInstanceVpcSecurityGroup {
    /// `VpcSecurityGroupId`: a string.
    pub vpc_security_group_id: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbInstanceVpcSecurityGroup {
    0 vpc_security_group_id "VpcSecurityGroupId",
    1 status "Status",
});

/// `DbParameterGroups` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbParameterGroup {
    /// `DbParameterGroupName`: a string.
    pub db_parameter_group_name: Option<String>,
    /// `ParameterApplyStatus`: a string.
    pub parameter_apply_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbParameterGroup {
    0 db_parameter_group_name "DbParameterGroupName",
    1 parameter_apply_status "ParameterApplyStatus",
});

/// `PendingCloudWatchLogsExports` of [`AwsRdsDbPendingModifiedValues`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsPendingCloudWatchLogsExports {
    /// `LogTypesToEnable`: a list of strings.
    pub log_types_to_enable: Option<Vec<String>>,
    /// `LogTypesToDisable`: a list of strings.
    pub log_types_to_disable: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsPendingCloudWatchLogsExports {
    0 log_types_to_enable "LogTypesToEnable",
    1 log_types_to_disable "LogTypesToDisable",
});

/// `OptionGroupMemberships` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbOptionGroupMembership {
    /// `OptionGroupName`: a string.
    pub option_group_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbOptionGroupMembership {
    0 option_group_name "OptionGroupName",
    1 status "Status",
});

/// `StatusInfos` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbStatusInfo {
    /// `StatusType`: a string.
    pub status_type: Option<String>,
    /// `Normal`: a Boolean.
    pub normal: Option<bool>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Message`: a string.
    pub message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbStatusInfo {
    0 status_type "StatusType",
    1 normal "Normal",
    2 status "Status",
    3 message "Message",
});

/// `DomainMemberships` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbDomainMembership {
    /// `Domain`: a string.
    pub domain: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Fqdn`: a string.
    pub fqdn: Option<String>,
    /// `IamRoleName`: a string.
    pub iam_role_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbDomainMembership {
    0 domain "Domain",
    1 status "Status",
    2 fqdn "Fqdn",
    3 iam_role_name "IamRoleName",
});

/// `ProcessorFeatures` of [`AwsRdsDbInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbProcessorFeature {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbProcessorFeature {
    0 name "Name",
    1 value "Value",
});

/// `Subscription` of [`AwsSnsTopicDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsSnsTopicSubscription {
    /// `Endpoint`: a string.
    pub endpoint: Option<String>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsSnsTopicSubscription {
    0 endpoint "Endpoint",
    1 protocol "Protocol",
});

/// `Rules` of [`AwsWafWebAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafWebAclRule {
    /// `Action`: an object.
    pub action: Option<Box<WafAction>>,
    /// `ExcludedRules`: a list of objects.
    pub excluded_rules: Option<Vec<WafExcludedRule>>,
    /// `OverrideAction`: an object.
    pub override_action: Option<Box<WafOverrideAction>>,
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafWebAclRule {
    0 action "Action",
    1 excluded_rules "ExcludedRules",
    2 override_action "OverrideAction",
    3 priority "Priority",
    4 rule_id "RuleId",
    5 r#type "Type",
});

/// `DbClusterSnapshotAttributes` of [`AwsRdsDbClusterSnapshotDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute {
    /// `AttributeName`: a string.
    pub attribute_name: Option<String>,
    /// `AttributeValues`: a list of strings.
    pub attribute_values: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute {
    0 attribute_name "AttributeName",
    1 attribute_values "AttributeValues",
});

/// `AssociatedRoles` of [`AwsRdsDbClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbClusterAssociatedRole {
    /// `RoleArn`: a string.
    pub role_arn: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbClusterAssociatedRole {
    0 role_arn "RoleArn",
    1 status "Status",
});

/// `DbClusterOptionGroupMemberships` of [`AwsRdsDbClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbClusterOptionGroupMembership {
    /// `DbClusterOptionGroupName`: a string.
    pub db_cluster_option_group_name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbClusterOptionGroupMembership {
    0 db_cluster_option_group_name "DbClusterOptionGroupName",
    1 status "Status",
});

/// `DbClusterMembers` of [`AwsRdsDbClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbClusterMember {
    /// `IsClusterWriter`: a Boolean.
    pub is_cluster_writer: Option<bool>,
    /// `PromotionTier`: a 32-bit integer.
    pub promotion_tier: Option<i32>,
    /// `DbInstanceIdentifier`: a string.
    pub db_instance_identifier: Option<String>,
    /// `DbClusterParameterGroupStatus`: a string.
    pub db_cluster_parameter_group_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbClusterMember {
    0 is_cluster_writer "IsClusterWriter",
    1 promotion_tier "PromotionTier",
    2 db_instance_identifier "DbInstanceIdentifier",
    3 db_cluster_parameter_group_status "DbClusterParameterGroupStatus",
});

/// `ClusterSettings` of [`AwsEcsClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsClusterClusterSettingsDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsClusterClusterSettingsDetails {
    0 name "Name",
    1 value "Value",
});

/// `ExecuteCommandConfiguration` of [`AwsEcsClusterConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsClusterConfigurationExecuteCommandConfigurationDetails {
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `LogConfiguration`: an object.
    pub log_configuration: Option<Box<AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails>>,
    /// `Logging`: a string.
    pub logging: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsClusterConfigurationExecuteCommandConfigurationDetails {
    0 kms_key_id "KmsKeyId",
    1 log_configuration "LogConfiguration",
    2 logging "Logging",
});

/// `DefaultCapacityProviderStrategy` of [`AwsEcsClusterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsClusterDefaultCapacityProviderStrategyDetails {
    /// `Base`: a 32-bit integer.
    pub base: Option<i32>,
    /// `CapacityProvider`: a string.
    pub capacity_provider: Option<String>,
    /// `Weight`: a 32-bit integer.
    pub weight: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsClusterDefaultCapacityProviderStrategyDetails {
    0 base "Base",
    1 capacity_provider "CapacityProvider",
    2 weight "Weight",
});

/// `MountPoints` of [`AwsEcsContainerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMountPoint {
    /// `SourceVolume`: a string.
    pub source_volume: Option<String>,
    /// `ContainerPath`: a string.
    pub container_path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMountPoint {
    0 source_volume "SourceVolume",
    1 container_path "ContainerPath",
});

/// `ContainerDefinitions` of [`AwsEcsTaskDefinitionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsDetails {
    /// `Command`: a list of strings.
    pub command: Option<Vec<String>>,
    /// `Cpu`: a 32-bit integer.
    pub cpu: Option<i32>,
    /// `DependsOn`: a list of objects.
    pub depends_on: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails>>,
    /// `DisableNetworking`: a Boolean.
    pub disable_networking: Option<bool>,
    /// `DnsSearchDomains`: a list of strings.
    pub dns_search_domains: Option<Vec<String>>,
    /// `DnsServers`: a list of strings.
    pub dns_servers: Option<Vec<String>>,
    /// `DockerLabels`: a map from string to string.
    pub docker_labels: Option<FieldMap>,
    /// `DockerSecurityOptions`: a list of strings.
    pub docker_security_options: Option<Vec<String>>,
    /// `EntryPoint`: a list of strings.
    pub entry_point: Option<Vec<String>>,
    /// `Environment`: a list of objects.
    pub environment: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails>>,
    /// `EnvironmentFiles`: a list of objects.
    pub environment_files: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails>>,
    /// `Essential`: a Boolean.
    pub essential: Option<bool>,
    /// `ExtraHosts`: a list of objects.
    pub extra_hosts: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails>>,
    /// `FirelensConfiguration`: an object.
    pub firelens_configuration: Option<Box<AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails>>,
    /// `HealthCheck`: an object.
    pub health_check: Option<Box<AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails>>,
    /// `Hostname`: a string.
    pub hostname: Option<String>,
    /// `Image`: a string.
    pub image: Option<String>,
    /// `Interactive`: a Boolean.
    pub interactive: Option<bool>,
    /// `Links`: a list of strings.
    pub links: Option<Vec<String>>,
    /// `LinuxParameters`: an object.
    pub linux_parameters: Option<Box<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails>>,
    /// `LogConfiguration`: an object.
    pub log_configuration: Option<Box<AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails>>,
    /// `Memory`: a 32-bit integer.
    pub memory: Option<i32>,
    /// `MemoryReservation`: a 32-bit integer.
    pub memory_reservation: Option<i32>,
    /// `MountPoints`: a list of objects.
    pub mount_points: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `PortMappings`: a list of objects.
    pub port_mappings: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails>>,
    /// `Privileged`: a Boolean.
    pub privileged: Option<bool>,
    /// `PseudoTerminal`: a Boolean.
    pub pseudo_terminal: Option<bool>,
    /// `ReadonlyRootFilesystem`: a Boolean.
    pub readonly_root_filesystem: Option<bool>,
    /// `RepositoryCredentials`: an object.
    pub repository_credentials: Option<Box<AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails>>,
    /// `ResourceRequirements`: a list of objects.
    pub resource_requirements: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails>>,
    /// `Secrets`: a list of objects.
    pub secrets: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails>>,
    /// `StartTimeout`: a 32-bit integer.
    pub start_timeout: Option<i32>,
    /// `StopTimeout`: a 32-bit integer.
    pub stop_timeout: Option<i32>,
    /// `SystemControls`: a list of objects.
    pub system_controls: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails>>,
    /// `Ulimits`: a list of objects.
    pub ulimits: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails>>,
    /// `User`: a string.
    pub user: Option<String>,
    /// `VolumesFrom`: a list of objects.
    pub volumes_from: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails>>,
    /// `WorkingDirectory`: a string.
    pub working_directory: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsDetails {
    0 command "Command",
    1 cpu "Cpu",
    2 depends_on "DependsOn",
    3 disable_networking "DisableNetworking",
    4 dns_search_domains "DnsSearchDomains",
    5 dns_servers "DnsServers",
    6 docker_labels "DockerLabels",
    7 docker_security_options "DockerSecurityOptions",
    8 entry_point "EntryPoint",
    9 environment "Environment",
    10 environment_files "EnvironmentFiles",
    11 essential "Essential",
    12 extra_hosts "ExtraHosts",
    13 firelens_configuration "FirelensConfiguration",
    14 health_check "HealthCheck",
    15 hostname "Hostname",
    16 image "Image",
    17 interactive "Interactive",
    18 links "Links",
    19 linux_parameters "LinuxParameters",
    20 log_configuration "LogConfiguration",
    21 memory "Memory",
    22 memory_reservation "MemoryReservation",
    23 mount_points "MountPoints",
    24 name "Name",
    25 port_mappings "PortMappings",
    26 privileged "Privileged",
    27 pseudo_terminal "PseudoTerminal",
    28 readonly_root_filesystem "ReadonlyRootFilesystem",
    29 repository_credentials "RepositoryCredentials",
    30 resource_requirements "ResourceRequirements",
    31 secrets "Secrets",
    32 start_timeout "StartTimeout",
    33 stop_timeout "StopTimeout",
    34 system_controls "SystemControls",
    35 ulimits "Ulimits",
    36 user "User",
    37 volumes_from "VolumesFrom",
    38 working_directory "WorkingDirectory",
});

/// `InferenceAccelerators` of [`AwsEcsTaskDefinitionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionInferenceAcceleratorsDetails {
    /// `DeviceName`: a string.
    pub device_name: Option<String>,
    /// `DeviceType`: a string.
    pub device_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionInferenceAcceleratorsDetails {
    0 device_name "DeviceName",
    1 device_type "DeviceType",
});

/// `PlacementConstraints` of [`AwsEcsTaskDefinitionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionPlacementConstraintsDetails {
    /// `Expression`: a string.
    pub expression: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionPlacementConstraintsDetails {
    0 expression "Expression",
    1 r#type "Type",
});

/// `Volumes` of [`AwsEcsTaskDefinitionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionVolumesDetails {
    /// `DockerVolumeConfiguration`: an object.
    pub docker_volume_configuration: Option<Box<AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails>>,
    /// `EfsVolumeConfiguration`: an object.
    pub efs_volume_configuration: Option<Box<AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails>>,
    /// `Host`: an object.
    pub host: Option<Box<AwsEcsTaskDefinitionVolumesHostDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionVolumesDetails {
    0 docker_volume_configuration "DockerVolumeConfiguration",
    1 efs_volume_configuration "EfsVolumeConfiguration",
    2 host "Host",
    3 name "Name",
});

/// `CapacityProviderStrategy` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceCapacityProviderStrategyDetails {
    /// `Base`: a 32-bit integer, from 0 to 100000.
    pub base: Option<i32>,
    /// `CapacityProvider`: a string.
    pub capacity_provider: Option<String>,
    /// `Weight`: a 32-bit integer, from 0 to 1000.
    pub weight: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceCapacityProviderStrategyDetails {
    0 base "Base",
    1 capacity_provider "CapacityProvider",
    2 weight "Weight",
});

/// `DeploymentCircuitBreaker` of [`AwsEcsServiceDeploymentConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails {
    /// `Enable`: a Boolean.
    pub enable: Option<bool>,
    /// `Rollback`: a Boolean.
    pub rollback: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails {
    0 enable "Enable",
    1 rollback "Rollback",
});

/// `LoadBalancers` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceLoadBalancersDetails {
    /// `ContainerName`: a string.
    pub container_name: Option<String>,
    /// `ContainerPort`: a 32-bit integer.
    pub container_port: Option<i32>,
    /// `LoadBalancerName`: a string.
    pub load_balancer_name: Option<String>,
    /// `TargetGroupArn`: a string.
    pub target_group_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceLoadBalancersDetails {
    0 container_name "ContainerName",
    1 container_port "ContainerPort",
    2 load_balancer_name "LoadBalancerName",
    3 target_group_arn "TargetGroupArn",
});

/// `AwsVpcConfiguration` of [`AwsEcsServiceNetworkConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails {
    /// `AssignPublicIp`: a string.
    pub assign_public_ip: Option<String>,
    /// `SecurityGroups`: a list of strings.
    pub security_groups: Option<Vec<String>>,
    /// `Subnets`: a list of strings.
    pub subnets: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails {
    0 assign_public_ip "AssignPublicIp",
    1 security_groups "SecurityGroups",
    2 subnets "Subnets",
});

/// `PlacementConstraints` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServicePlacementConstraintsDetails {
    /// `Expression`: a string.
    pub expression: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServicePlacementConstraintsDetails {
    0 expression "Expression",
    1 r#type "Type",
});

/// `PlacementStrategies` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServicePlacementStrategiesDetails {
    /// `Field`: a string.
    pub field: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServicePlacementStrategiesDetails {
    0 field "Field",
    1 r#type "Type",
});

/// `ServiceRegistries` of [`AwsEcsServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsServiceServiceRegistriesDetails {
    /// `ContainerName`: a string.
    pub container_name: Option<String>,
    /// `ContainerPort`: a 32-bit integer.
    pub container_port: Option<i32>,
    /// `Port`: a 32-bit integer.
    pub port: Option<i32>,
    /// `RegistryArn`: a string.
    pub registry_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsServiceServiceRegistriesDetails {
    0 container_name "ContainerName",
    1 container_port "ContainerPort",
    2 port "Port",
    3 registry_arn "RegistryArn",
});

/// `BlockDeviceMappings` of [`AwsAutoScalingLaunchConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails {
    /// `DeviceName`: a string.
    pub device_name: Option<String>,
    /// `Ebs`: an object.
    pub ebs: Option<Box<AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails>>,
    /// `NoDevice`: a Boolean.
    pub no_device: Option<bool>,
    /// `VirtualName`: a string.
    pub virtual_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails {
    0 device_name "DeviceName",
    1 ebs "Ebs",
    2 no_device "NoDevice",
    3 virtual_name "VirtualName",
});

/// `VgwTelemetry` of [`AwsEc2VpnConnectionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpnConnectionVgwTelemetryDetails {
    /// `AcceptedRouteCount`: a 32-bit integer.
    pub accepted_route_count: Option<i32>,
    /// `CertificateArn`: a string.
    pub certificate_arn: Option<String>,
    /// `LastStatusChange`: a timestamp.
    pub last_status_change: Option<TimestampText>,
    /// `OutsideIpAddress`: a string.
    pub outside_ip_address: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `StatusMessage`: a string.
    pub status_message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpnConnectionVgwTelemetryDetails {
    0 accepted_route_count "AcceptedRouteCount",
    1 certificate_arn "CertificateArn",
    2 last_status_change "LastStatusChange",
    3 outside_ip_address "OutsideIpAddress",
    4 status "Status",
    5 status_message "StatusMessage",
});

/// `Routes` of [`AwsEc2VpnConnectionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpnConnectionRoutesDetails {
    /// `DestinationCidrBlock`: a string.
    pub destination_cidr_block: Option<String>,
    /// `State`: a string.
    pub state: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpnConnectionRoutesDetails {
    0 destination_cidr_block "DestinationCidrBlock",
    1 state "State",
});

/// `ZoneAwarenessConfig` of [`AwsOpenSearchServiceDomainClusterConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails {
    /// `AvailabilityZoneCount`: a 32-bit integer.
    pub availability_zone_count: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails {
    0 availability_zone_count "AvailabilityZoneCount",
});

/// `IndexSlowLogs` of [`AwsOpenSearchServiceDomainLogPublishingOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainLogPublishingOption {
    /// `CloudWatchLogsLogGroupArn`: a string.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainLogPublishingOption {
    0 cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn",
    1 enabled "Enabled",
});

/// `MasterUserOptions` of [`AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsOpenSearchServiceDomainMasterUserOptionsDetails {
    /// `MasterUserArn`: a string.
    pub master_user_arn: Option<String>,
    /// `MasterUserName`: a string.
    pub master_user_name: Option<String>,
    /// `MasterUserPassword`: a string.
    pub master_user_password: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsOpenSearchServiceDomainMasterUserOptionsDetails {
    0 master_user_arn "MasterUserArn",
    1 master_user_name "MasterUserName",
    2 master_user_password "MasterUserPassword",
});

/// `ServiceType` of [`AwsEc2VpcEndpointServiceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpcEndpointServiceServiceTypeDetails {
    /// `ServiceType`: a string.
    pub service_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpcEndpointServiceServiceTypeDetails {
    0 service_type "ServiceType",
});

/// `MatchPredicates` of [`AwsWafRateBasedRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRateBasedRuleMatchPredicate {
    /// `DataId`: a string.
    pub data_id: Option<String>,
    /// `Negated`: a Boolean.
    pub negated: Option<bool>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRateBasedRuleMatchPredicate {
    0 data_id "DataId",
    1 negated "Negated",
    2 r#type "Type",
});

/// `MatchPredicates` of [`AwsWafRegionalRateBasedRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRateBasedRuleMatchPredicate {
    /// `DataId`: a string.
    pub data_id: Option<String>,
    /// `Negated`: a Boolean.
    pub negated: Option<bool>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRateBasedRuleMatchPredicate {
    0 data_id "DataId",
    1 negated "Negated",
    2 r#type "Type",
});

/// `SubnetMappings` of [`AwsNetworkFirewallFirewallDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsNetworkFirewallFirewallSubnetMappingsDetails {
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsNetworkFirewallFirewallSubnetMappingsDetails {
    0 subnet_id "SubnetId",
});

/// `RuleVariables` of [`RuleGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupVariables {
    /// `IpSets`: an object.
    pub ip_sets: Option<Box<RuleGroupVariablesIpSetsDetails>>,
    /// `PortSets`: an object.
    pub port_sets: Option<Box<RuleGroupVariablesPortSetsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupVariables {
    0 ip_sets "IpSets",
    1 port_sets "PortSets",
});

/// `RulesSource` of [`RuleGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSource {
    /// `RulesSourceList`: an object.
    pub rules_source_list: Option<Box<RuleGroupSourceListDetails>>,
    /// `RulesString`: a string.
    pub rules_string: Option<String>,
    /// `StatefulRules`: a list of objects.
    pub stateful_rules: Option<Vec<RuleGroupSourceStatefulRulesDetails>>,
    /// `StatelessRulesAndCustomActions`: an object.
    pub stateless_rules_and_custom_actions: Option<Box<RuleGroupSourceStatelessRulesAndCustomActionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSource {
    0 rules_source_list "RulesSourceList",
    1 rules_string "RulesString",
    2 stateful_rules "StatefulRules",
    3 stateless_rules_and_custom_actions "StatelessRulesAndCustomActions",
});

/// `Ec2SecurityGroups` of [`AwsRdsDbSecurityGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSecurityGroupEc2SecurityGroup {
    /// `Ec2SecurityGroupId`: a string.
    pub ec2_security_group_id: Option<String>,
    /// `Ec2SecurityGroupName`: a string.
    pub ec2_security_group_name: Option<String>,
    /// `Ec2SecurityGroupOwnerId`: a string.
    pub ec2_security_group_owner_id: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSecurityGroupEc2SecurityGroup {
    0 ec2_security_group_id "Ec2SecurityGroupId",
    1 ec2_security_group_name "Ec2SecurityGroupName",
    2 ec2_security_group_owner_id "Ec2SecurityGroupOwnerId",
    3 status "Status",
});

/// `IpRanges` of [`AwsRdsDbSecurityGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSecurityGroupIpRange {
    /// `CidrIp`: a string.
    pub cidr_ip: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSecurityGroupIpRange {
    0 cidr_ip "CidrIp",
    1 status "Status",
});

/// `CreationInfo` of [`AwsEfsAccessPointRootDirectoryDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEfsAccessPointRootDirectoryCreationInfoDetails {
    /// `OwnerGid`: a string.
    pub owner_gid: Option<String>,
    /// `OwnerUid`: a string.
    pub owner_uid: Option<String>,
    /// `Permissions`: a string.
    pub permissions: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEfsAccessPointRootDirectoryCreationInfoDetails {
    0 owner_gid "OwnerGid",
    1 owner_uid "OwnerUid",
    2 permissions "Permissions",
});

/// `Outputs` of [`AwsCloudFormationStackDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFormationStackOutputsDetails {
    /// `Description`: a string.
    pub description: Option<String>,
    /// `OutputKey`: a string.
    pub output_key: Option<String>,
    /// `OutputValue`: a string.
    pub output_value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFormationStackOutputsDetails {
    0 description "Description",
    1 output_key "OutputKey",
    2 output_value "OutputValue",
});

/// `Dimensions` of [`AwsCloudWatchAlarmDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudWatchAlarmDimensionsDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudWatchAlarmDimensionsDetails {
    0 name "Name",
    1 value "Value",
});

/// `PeeringOptions` of [`AwsEc2VpcPeeringConnectionVpcInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcInfoPeeringOptionsDetails {
    /// `AllowDnsResolutionFromRemoteVpc`: a Boolean.
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    /// `AllowEgressFromLocalClassicLinkToRemoteVpc`: a Boolean.
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    /// `AllowEgressFromLocalVpcToRemoteClassicLink`: a Boolean.
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(VpcInfoPeeringOptionsDetails {
    0 allow_dns_resolution_from_remote_vpc "AllowDnsResolutionFromRemoteVpc",
    1 allow_egress_from_local_classic_link_to_remote_vpc "AllowEgressFromLocalClassicLinkToRemoteVpc",
    2 allow_egress_from_local_vpc_to_remote_classic_link "AllowEgressFromLocalVpcToRemoteClassicLink",
});

/// `Rules` of [`AwsWafRegionalRuleGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRuleGroupRulesDetails {
    /// `Action`: an object.
    pub action: Option<Box<AwsWafRegionalRuleGroupRulesActionDetails>>,
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRuleGroupRulesDetails {
    0 action "Action",
    1 priority "Priority",
    2 rule_id "RuleId",
    3 r#type "Type",
});

/// `PredicateList` of [`AwsWafRegionalRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRulePredicateListDetails {
    /// `DataId`: a string.
    pub data_id: Option<String>,
    /// `Negated`: a Boolean.
    pub negated: Option<bool>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRulePredicateListDetails {
    0 data_id "DataId",
    1 negated "Negated",
    2 r#type "Type",
});

/// `RulesList` of [`AwsWafRegionalWebAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalWebAclRulesListDetails {
    /// `Action`: an object.
    pub action: Option<Box<AwsWafRegionalWebAclRulesListActionDetails>>,
    /// `OverrideAction`: an object.
    pub override_action: Option<Box<AwsWafRegionalWebAclRulesListOverrideActionDetails>>,
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalWebAclRulesListDetails {
    0 action "Action",
    1 override_action "OverrideAction",
    2 priority "Priority",
    3 rule_id "RuleId",
    4 r#type "Type",
});

/// `PredicateList` of [`AwsWafRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRulePredicateListDetails {
    /// `DataId`: a string.
    pub data_id: Option<String>,
    /// `Negated`: a Boolean.
    pub negated: Option<bool>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRulePredicateListDetails {
    0 data_id "DataId",
    1 negated "Negated",
    2 r#type "Type",
});

/// `Rules` of [`AwsWafRuleGroupDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRuleGroupRulesDetails {
    /// `Action`: an object.
    pub action: Option<Box<AwsWafRuleGroupRulesActionDetails>>,
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRuleGroupRulesDetails {
    0 action "Action",
    1 priority "Priority",
    2 rule_id "RuleId",
    3 r#type "Type",
});

/// `Volumes` of [`AwsEcsTaskDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskVolumeDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Host`: an object.
    pub host: Option<Box<AwsEcsTaskVolumeHostDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskVolumeDetails {
    0 name "Name",
    1 host "Host",
});

/// `CapacityReservationSpecification` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails {
    /// `CapacityReservationPreference`: a string.
    pub capacity_reservation_preference: Option<String>,
    /// `CapacityReservationTarget`: an object.
    pub capacity_reservation_target: Option<Box<AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails {
    0 capacity_reservation_preference "CapacityReservationPreference",
    1 capacity_reservation_target "CapacityReservationTarget",
});

/// `CpuOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataCpuOptionsDetails {
    /// `CoreCount`: a 32-bit integer.
    pub core_count: Option<i32>,
    /// `ThreadsPerCore`: a 32-bit integer.
    pub threads_per_core: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataCpuOptionsDetails {
    0 core_count "CoreCount",
    1 threads_per_core "ThreadsPerCore",
});

/// `CreditSpecification` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataCreditSpecificationDetails {
    /// `CpuCredits`: a string.
    pub cpu_credits: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataCreditSpecificationDetails {
    0 cpu_credits "CpuCredits",
});

/// `EnclaveOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataEnclaveOptionsDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataEnclaveOptionsDetails {
    0 enabled "Enabled",
});

/// `HibernationOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataHibernationOptionsDetails {
    /// `Configured`: a Boolean.
    pub configured: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataHibernationOptionsDetails {
    0 configured "Configured",
});

/// `IamInstanceProfile` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataIamInstanceProfileDetails {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataIamInstanceProfileDetails {
    0 arn "Arn",
    1 name "Name",
});

/// `InstanceMarketOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails {
    /// `MarketType`: a string.
    pub market_type: Option<String>,
    /// `SpotOptions`: an object.
    pub spot_options: Option<Box<AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails {
    0 market_type "MarketType",
    1 spot_options "SpotOptions",
});

/// `InstanceRequirements` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsDetails {
    /// `AcceleratorCount`: an object.
    pub accelerator_count: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails>>,
    /// `AcceleratorManufacturers`: a list of strings.
    pub accelerator_manufacturers: Option<Vec<String>>,
    /// `AcceleratorNames`: a list of strings.
    pub accelerator_names: Option<Vec<String>>,
    /// `AcceleratorTotalMemoryMiB`: an object.
    pub accelerator_total_memory_mi_b: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails>>,
    /// `AcceleratorTypes`: a list of strings.
    pub accelerator_types: Option<Vec<String>>,
    /// `BareMetal`: a string.
    pub bare_metal: Option<String>,
    /// `BaselineEbsBandwidthMbps`: an object.
    pub baseline_ebs_bandwidth_mbps: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails>>,
    /// `BurstablePerformance`: a string.
    pub burstable_performance: Option<String>,
    /// `CpuManufacturers`: a list of strings.
    pub cpu_manufacturers: Option<Vec<String>>,
    /// `ExcludedInstanceTypes`: a list of strings.
    pub excluded_instance_types: Option<Vec<String>>,
    /// `InstanceGenerations`: a list of strings.
    pub instance_generations: Option<Vec<String>>,
    /// `LocalStorage`: a string.
    pub local_storage: Option<String>,
    /// `LocalStorageTypes`: a list of strings.
    pub local_storage_types: Option<Vec<String>>,
    /// `MemoryGiBPerVCpu`: an object.
    pub memory_gi_b_per_v_cpu: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails>>,
    /// `MemoryMiB`: an object.
    pub memory_mi_b: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails>>,
    /// `NetworkInterfaceCount`: an object.
    pub network_interface_count: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails>>,
    /// `OnDemandMaxPricePercentageOverLowestPrice`: a 32-bit integer.
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    /// `RequireHibernateSupport`: a Boolean.
    pub require_hibernate_support: Option<bool>,
    /// `SpotMaxPricePercentageOverLowestPrice`: a 32-bit integer.
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    /// `TotalLocalStorageGB`: an object.
    pub total_local_storage_gb: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails>>,
    /// `VCpuCount`: an object.
    pub v_cpu_count: Option<Box<AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsDetails {
    0 accelerator_count "AcceleratorCount",
    1 accelerator_manufacturers "AcceleratorManufacturers",
    2 accelerator_names "AcceleratorNames",
    3 accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB",
    4 accelerator_types "AcceleratorTypes",
    5 bare_metal "BareMetal",
    6 baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps",
    7 burstable_performance "BurstablePerformance",
    8 cpu_manufacturers "CpuManufacturers",
    9 excluded_instance_types "ExcludedInstanceTypes",
    10 instance_generations "InstanceGenerations",
    11 local_storage "LocalStorage",
    12 local_storage_types "LocalStorageTypes",
    13 memory_gi_b_per_v_cpu "MemoryGiBPerVCpu",
    14 memory_mi_b "MemoryMiB",
    15 network_interface_count "NetworkInterfaceCount",
    16 on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice",
    17 require_hibernate_support "RequireHibernateSupport",
    18 spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice",
    19 total_local_storage_gb "TotalLocalStorageGB",
    20 v_cpu_count "VCpuCount",
});

/// `MaintenanceOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataMaintenanceOptionsDetails {
    /// `AutoRecovery`: a string.
    pub auto_recovery: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataMaintenanceOptionsDetails {
    0 auto_recovery "AutoRecovery",
});

/// `MetadataOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataMetadataOptionsDetails {
    /// `HttpEndpoint`: a string.
    pub http_endpoint: Option<String>,
    /// `HttpProtocolIpv6`: a string.
    pub http_protocol_ipv6: Option<String>,
    /// `HttpTokens`: a string.
    pub http_tokens: Option<String>,
    /// `HttpPutResponseHopLimit`: a 32-bit integer.
    pub http_put_response_hop_limit: Option<i32>,
    /// `InstanceMetadataTags`: a string.
    pub instance_metadata_tags: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataMetadataOptionsDetails {
    0 http_endpoint "HttpEndpoint",
    1 http_protocol_ipv6 "HttpProtocolIpv6",
    2 http_tokens "HttpTokens",
    3 http_put_response_hop_limit "HttpPutResponseHopLimit",
    4 instance_metadata_tags "InstanceMetadataTags",
});

/// `Monitoring` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataMonitoringDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataMonitoringDetails {
    0 enabled "Enabled",
});

/// `Placement` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataPlacementDetails {
    /// `Affinity`: a string.
    pub affinity: Option<String>,
    /// `AvailabilityZone`: a string.
    pub availability_zone: Option<String>,
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `HostId`: a string.
    pub host_id: Option<String>,
    /// `HostResourceGroupArn`: a string.
    pub host_resource_group_arn: Option<String>,
    /// `PartitionNumber`: a 32-bit integer.
    pub partition_number: Option<i32>,
    /// `SpreadDomain`: a string.
    pub spread_domain: Option<String>,
    /// `Tenancy`: a string.
    pub tenancy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataPlacementDetails {
    0 affinity "Affinity",
    1 availability_zone "AvailabilityZone",
    2 group_name "GroupName",
    3 host_id "HostId",
    4 host_resource_group_arn "HostResourceGroupArn",
    5 partition_number "PartitionNumber",
    6 spread_domain "SpreadDomain",
    7 tenancy "Tenancy",
});

/// `PrivateDnsNameOptions` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails {
    /// `EnableResourceNameDnsAAAARecord`: a Boolean.
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    /// `EnableResourceNameDnsARecord`: a Boolean.
    pub enable_resource_name_dns_a_record: Option<bool>,
    /// `HostnameType`: a string.
    pub hostname_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails {
    0 enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord",
    1 enable_resource_name_dns_a_record "EnableResourceNameDnsARecord",
    2 hostname_type "HostnameType",
});

/// `ImmunityTimeProperty` of [`AwsWafv2WebAclCaptchaConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails {
    /// `ImmunityTime`: a 64-bit integer.
    pub immunity_time: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails {
    0 immunity_time "ImmunityTime",
});

/// `Allow` of [`AwsWafv2WebAclActionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2ActionAllowDetails {
    /// `CustomRequestHandling`: an object.
    pub custom_request_handling: Option<Box<AwsWafv2CustomRequestHandlingDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2ActionAllowDetails {
    0 custom_request_handling "CustomRequestHandling",
});

/// `Block` of [`AwsWafv2WebAclActionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2ActionBlockDetails {
    /// `CustomResponse`: an object.
    pub custom_response: Option<Box<AwsWafv2CustomResponseDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2ActionBlockDetails {
    0 custom_response "CustomResponse",
});

/// `Rules` of [`AwsWafv2WebAclDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2RulesDetails {
    /// `Action`: an object.
    pub action: Option<Box<AwsWafv2RulesActionDetails>>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `OverrideAction`: a string.
    pub override_action: Option<String>,
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `VisibilityConfig`: an object.
    pub visibility_config: Option<Box<AwsWafv2VisibilityConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2RulesDetails {
    0 action "Action",
    1 name "Name",
    2 override_action "OverrideAction",
    3 priority "Priority",
    4 visibility_config "VisibilityConfig",
});

/// `AssociationSet` of [`AwsEc2RouteTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationSetDetails {
    /// `AssociationState`: an object.
    pub association_state: Option<Box<AssociationStateDetails>>,
    /// `GatewayId`: a string.
    pub gateway_id: Option<String>,
    /// `Main`: a Boolean.
    pub main: Option<bool>,
    /// `RouteTableAssociationId`: a string.
    pub route_table_association_id: Option<String>,
    /// `RouteTableId`: a string.
    pub route_table_id: Option<String>,
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AssociationSetDetails {
    0 association_state "AssociationState",
    1 gateway_id "GatewayId",
    2 main "Main",
    3 route_table_association_id "RouteTableAssociationId",
    4 route_table_id "RouteTableId",
    5 subnet_id "SubnetId",
});

/// `PropagatingVgwSet` of [`AwsEc2RouteTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropagatingVgwSetDetails {
    /// `GatewayId`: a string.
    pub gateway_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(PropagatingVgwSetDetails {
    0 gateway_id "GatewayId",
});

/// `RouteSet` of [`AwsEc2RouteTableDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteSetDetails {
    /// `CarrierGatewayId`: a string.
    pub carrier_gateway_id: Option<String>,
    /// `CoreNetworkArn`: a string.
    pub core_network_arn: Option<String>,
    /// `DestinationCidrBlock`: a string.
    pub destination_cidr_block: Option<String>,
    /// `DestinationIpv6CidrBlock`: a string.
    pub destination_ipv6_cidr_block: Option<String>,
    /// `DestinationPrefixListId`: a string.
    pub destination_prefix_list_id: Option<String>,
    /// `EgressOnlyInternetGatewayId`: a string.
    pub egress_only_internet_gateway_id: Option<String>,
    /// `GatewayId`: a string.
    pub gateway_id: Option<String>,
    /// `InstanceId`: a string.
    pub instance_id: Option<String>,
    /// `InstanceOwnerId`: a string.
    pub instance_owner_id: Option<String>,
    /// `LocalGatewayId`: a string.
    pub local_gateway_id: Option<String>,
    /// `NatGatewayId`: a string.
    pub nat_gateway_id: Option<String>,
    /// `NetworkInterfaceId`: a string.
    pub network_interface_id: Option<String>,
    /// `Origin`: a string.
    pub origin: Option<String>,
    /// `State`: a string.
    pub state: Option<String>,
    /// `TransitGatewayId`: a string.
    pub transit_gateway_id: Option<String>,
    /// `VpcPeeringConnectionId`: a string.
    pub vpc_peering_connection_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RouteSetDetails {
    0 carrier_gateway_id "CarrierGatewayId",
    1 core_network_arn "CoreNetworkArn",
    2 destination_cidr_block "DestinationCidrBlock",
    3 destination_ipv6_cidr_block "DestinationIpv6CidrBlock",
    4 destination_prefix_list_id "DestinationPrefixListId",
    5 egress_only_internet_gateway_id "EgressOnlyInternetGatewayId",
    6 gateway_id "GatewayId",
    7 instance_id "InstanceId",
    8 instance_owner_id "InstanceOwnerId",
    9 local_gateway_id "LocalGatewayId",
    10 nat_gateway_id "NatGatewayId",
    11 network_interface_id "NetworkInterfaceId",
    12 origin "Origin",
    13 state "State",
    14 transit_gateway_id "TransitGatewayId",
    15 vpc_peering_connection_id "VpcPeeringConnectionId",
});

/// `Pending` of [`AwsAmazonMqBrokerLogsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerLogsPendingDetails {
    /// `Audit`: a Boolean.
    pub audit: Option<bool>,
    /// `General`: a Boolean.
    pub general: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerLogsPendingDetails {
    0 audit "Audit",
    1 general "General",
});

/// `Users` of [`AwsAmazonMqBrokerDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAmazonMqBrokerUsersDetails {
    /// `PendingChange`: a string.
    pub pending_change: Option<String>,
    /// `Username`: a string.
    pub username: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAmazonMqBrokerUsersDetails {
    0 pending_change "PendingChange",
    1 username "Username",
});

/// `AdditionalAuthenticationProviders` of [`AwsAppSyncGraphQlApiDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails {
    /// `AuthenticationType`: a string.
    pub authentication_type: Option<String>,
    /// `LambdaAuthorizerConfig`: an object.
    pub lambda_authorizer_config: Option<Box<AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails>>,
    /// `OpenIdConnectConfig`: an object.
    pub open_id_connect_config: Option<Box<AwsAppSyncGraphQlApiOpenIdConnectConfigDetails>>,
    /// `UserPoolConfig`: an object.
    pub user_pool_config: Option<Box<AwsAppSyncGraphQlApiUserPoolConfigDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails {
    0 authentication_type "AuthenticationType",
    1 lambda_authorizer_config "LambdaAuthorizerConfig",
    2 open_id_connect_config "OpenIdConnectConfig",
    3 user_pool_config "UserPoolConfig",
});

/// `CloudTrail` of [`AwsGuardDutyDetectorDataSourcesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesCloudTrailDetails {
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesCloudTrailDetails {
    0 status "Status",
});

/// `DnsLogs` of [`AwsGuardDutyDetectorDataSourcesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesDnsLogsDetails {
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesDnsLogsDetails {
    0 status "Status",
});

/// `FlowLogs` of [`AwsGuardDutyDetectorDataSourcesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesFlowLogsDetails {
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesFlowLogsDetails {
    0 status "Status",
});

/// `Kubernetes` of [`AwsGuardDutyDetectorDataSourcesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesKubernetesDetails {
    /// `AuditLogs`: an object.
    pub audit_logs: Option<Box<AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesKubernetesDetails {
    0 audit_logs "AuditLogs",
});

/// `MalwareProtection` of [`AwsGuardDutyDetectorDataSourcesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails {
    /// `ScanEc2InstanceWithFindings`: an object.
    pub scan_ec2_instance_with_findings: Option<Box<AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails>>,
    /// `ServiceRole`: a string.
    pub service_role: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails {
    0 scan_ec2_instance_with_findings "ScanEc2InstanceWithFindings",
    1 service_role "ServiceRole",
});

/// `S3Logs` of [`AwsGuardDutyDetectorDataSourcesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesS3LogsDetails {
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesS3LogsDetails {
    0 status "Status",
});

/// `Features` of [`AwsGuardDutyDetectorDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorFeaturesDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorFeaturesDetails {
    0 name "Name",
    1 status "Status",
});

/// `ResultConfiguration` of [`AwsAthenaWorkGroupConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAthenaWorkGroupConfigurationResultConfigurationDetails {
    /// `EncryptionConfiguration`: an object.
    pub encryption_configuration: Option<Box<AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAthenaWorkGroupConfigurationResultConfigurationDetails {
    0 encryption_configuration "EncryptionConfiguration",
});

/// `EventBuses` of [`AwsEventsEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointEventBusesDetails {
    /// `EventBusArn`: a string.
    pub event_bus_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointEventBusesDetails {
    0 event_bus_arn "EventBusArn",
});

/// `FailoverConfig` of [`AwsEventsEndpointRoutingConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointRoutingConfigFailoverConfigDetails {
    /// `Primary`: an object.
    pub primary: Option<Box<AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails>>,
    /// `Secondary`: an object.
    pub secondary: Option<Box<AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointRoutingConfigFailoverConfigDetails {
    0 primary "Primary",
    1 secondary "Secondary",
});

/// `VpcSecurityGroups` of [`AwsDmsReplicationInstanceDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDmsReplicationInstanceVpcSecurityGroupsDetails {
    /// `VpcSecurityGroupId`: a string.
    pub vpc_security_group_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDmsReplicationInstanceVpcSecurityGroupsDetails {
    0 vpc_security_group_id "VpcSecurityGroupId",
});

/// `Config` of [`AwsRoute53HostedZoneObjectDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRoute53HostedZoneConfigDetails {
    /// `Comment`: a string.
    pub comment: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRoute53HostedZoneConfigDetails {
    0 comment "Comment",
});

/// `Vpcs` of [`AwsRoute53HostedZoneDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRoute53HostedZoneVpcDetails {
    /// `Id`: a string.
    pub id: Option<String>,
    /// `Region`: a string.
    pub region: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRoute53HostedZoneVpcDetails {
    0 id "Id",
    1 region "Region",
});

/// `CloudWatchLogsLogGroupArn` of [`AwsRoute53QueryLoggingConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudWatchLogsLogGroupArnConfigDetails {
    /// `CloudWatchLogsLogGroupArn`: a string.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `HostedZoneId`: a string.
    pub hosted_zone_id: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(CloudWatchLogsLogGroupArnConfigDetails {
    0 cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn",
    1 hosted_zone_id "HostedZoneId",
    2 id "Id",
});

/// `EncryptionInfo` of [`AwsMskClusterClusterInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoEncryptionInfoDetails {
    /// `EncryptionInTransit`: an object.
    pub encryption_in_transit: Option<Box<AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails>>,
    /// `EncryptionAtRest`: an object.
    pub encryption_at_rest: Option<Box<AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoEncryptionInfoDetails {
    0 encryption_in_transit "EncryptionInTransit",
    1 encryption_at_rest "EncryptionAtRest",
});

/// `ClientAuthentication` of [`AwsMskClusterClusterInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoClientAuthenticationDetails {
    /// `Sasl`: an object.
    pub sasl: Option<Box<AwsMskClusterClusterInfoClientAuthenticationSaslDetails>>,
    /// `Unauthenticated`: an object.
    pub unauthenticated: Option<Box<AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails>>,
    /// `Tls`: an object.
    pub tls: Option<Box<AwsMskClusterClusterInfoClientAuthenticationTlsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoClientAuthenticationDetails {
    0 sasl "Sasl",
    1 unauthenticated "Unauthenticated",
    2 tls "Tls",
});

/// `AuthenticationOptions` of [`AwsEc2ClientVpnEndpointDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointAuthenticationOptionsDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `ActiveDirectory`: an object.
    pub active_directory: Option<Box<AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails>>,
    /// `MutualAuthentication`: an object.
    pub mutual_authentication: Option<Box<AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails>>,
    /// `FederatedAuthentication`: an object.
    pub federated_authentication: Option<Box<AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsDetails {
    0 r#type "Type",
    1 active_directory "ActiveDirectory",
    2 mutual_authentication "MutualAuthentication",
    3 federated_authentication "FederatedAuthentication",
});

/// `Status` of [`AwsEc2ClientVpnEndpointClientConnectOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails {
    /// `Code`: a string.
    pub code: Option<String>,
    /// `Message`: a string.
    pub message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails {
    0 code "Code",
    1 message "Message",
});

/// `LaunchTemplateSpecification` of
/// [`AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification {
    /// `LaunchTemplateId`: a string.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateName`: a string.
    pub launch_template_name: Option<String>,
    /// `Version`: a string.
    pub version: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification {
    0 launch_template_id "LaunchTemplateId",
    1 launch_template_name "LaunchTemplateName",
    2 version "Version",
});

/// `EnvironmentVariables` of [`AwsCodeBuildProjectEnvironment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails {
    0 name "Name",
    1 r#type "Type",
    2 value "Value",
});

/// `Items` of [`AwsCloudFrontDistributionCacheBehaviors`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionCacheBehavior {
    /// `ViewerProtocolPolicy`: a string.
    pub viewer_protocol_policy: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionCacheBehavior {
    0 viewer_protocol_policy "ViewerProtocolPolicy",
});

/// `Items` of [`AwsCloudFrontDistributionOrigins`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginItem {
    /// `DomainName`: a string.
    pub domain_name: Option<String>,
    /// `Id`: a string.
    pub id: Option<String>,
    /// `OriginPath`: a string.
    pub origin_path: Option<String>,
    /// `S3OriginConfig`: an object.
    pub s3_origin_config: Option<Box<AwsCloudFrontDistributionOriginS3OriginConfig>>,
    /// `CustomOriginConfig`: an object.
    pub custom_origin_config: Option<Box<AwsCloudFrontDistributionOriginCustomOriginConfig>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginItem {
    0 domain_name "DomainName",
    1 id "Id",
    2 origin_path "OriginPath",
    3 s3_origin_config "S3OriginConfig",
    4 custom_origin_config "CustomOriginConfig",
});

/// `Items` of [`AwsCloudFrontDistributionOriginGroups`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginGroup {
    /// `FailoverCriteria`: an object.
    pub failover_criteria: Option<Box<AwsCloudFrontDistributionOriginGroupFailover>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginGroup {
    0 failover_criteria "FailoverCriteria",
});

/// `IcmpTypeCode` of [`AwsEc2NetworkAclEntry`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IcmpTypeCode {
    /// `Code`: a 32-bit integer.
    pub code: Option<i32>,
    /// `Type`: a 32-bit integer.
    pub r#type: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(IcmpTypeCode {
    0 code "Code",
    1 r#type "Type",
});

/// `PortRange` of [`AwsEc2NetworkAclEntry`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRangeFromTo {
    /// `From`: a 32-bit integer.
    pub from: Option<i32>,
    /// `To`: a 32-bit integer.
    pub to: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(PortRangeFromTo {
    0 from "From",
    1 to "To",
});

/// `Rules` of [`AwsS3BucketServerSideEncryptionConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketServerSideEncryptionRule {
    /// `ApplyServerSideEncryptionByDefault`: an object.
    pub apply_server_side_encryption_by_default: Option<Box<AwsS3BucketServerSideEncryptionByDefault>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketServerSideEncryptionRule {
    0 apply_server_side_encryption_by_default "ApplyServerSideEncryptionByDefault",
});

/// `Rules` of [`AwsS3BucketBucketLifecycleConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesDetails {
    /// `AbortIncompleteMultipartUpload`: an object.
    pub abort_incomplete_multipart_upload: Option<Box<AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails>>,
    /// `ExpirationDate`: a timestamp.
    pub expiration_date: Option<TimestampText>,
    /// `ExpirationInDays`: a 32-bit integer.
    pub expiration_in_days: Option<i32>,
    /// `ExpiredObjectDeleteMarker`: a Boolean.
    pub expired_object_delete_marker: Option<bool>,
    /// `Filter`: an object.
    pub filter: Option<Box<AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails>>,
    /// `ID`: a string.
    pub id: Option<String>,
    /// `NoncurrentVersionExpirationInDays`: a 32-bit integer.
    pub noncurrent_version_expiration_in_days: Option<i32>,
    /// `NoncurrentVersionTransitions`: a list of objects.
    pub noncurrent_version_transitions: Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails>>,
    /// `Prefix`: a string.
    pub prefix: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// `Transitions`: a list of objects.
    pub transitions: Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesDetails {
    0 abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload",
    1 expiration_date "ExpirationDate",
    2 expiration_in_days "ExpirationInDays",
    3 expired_object_delete_marker "ExpiredObjectDeleteMarker",
    4 filter "Filter",
    5 id "ID",
    6 noncurrent_version_expiration_in_days "NoncurrentVersionExpirationInDays",
    7 noncurrent_version_transitions "NoncurrentVersionTransitions",
    8 prefix "Prefix",
    9 status "Status",
    10 transitions "Transitions",
});

/// `RoutingRules` of [`AwsS3BucketWebsiteConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketWebsiteConfigurationRoutingRule {
    /// `Condition`: an object.
    pub condition: Option<Box<AwsS3BucketWebsiteConfigurationRoutingRuleCondition>>,
    /// `Redirect`: an object.
    pub redirect: Option<Box<AwsS3BucketWebsiteConfigurationRoutingRuleRedirect>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketWebsiteConfigurationRoutingRule {
    0 condition "Condition",
    1 redirect "Redirect",
});

/// `Configurations` of [`AwsS3BucketNotificationConfiguration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketNotificationConfigurationDetail {
    /// `Events`: a list of strings.
    pub events: Option<Vec<String>>,
    /// `Filter`: an object.
    pub filter: Option<Box<AwsS3BucketNotificationConfigurationFilter>>,
    /// `Destination`: a string.
    pub destination: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketNotificationConfigurationDetail {
    0 events "Events",
    1 filter "Filter",
    2 destination "Destination",
    3 r#type "Type",
});

/// `DefaultRetention` of [`AwsS3BucketObjectLockConfigurationRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails {
    /// `Days`: a 32-bit integer.
    pub days: Option<i32>,
    /// `Mode`: a string.
    pub mode: Option<String>,
    /// `Years`: a 32-bit integer.
    pub years: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails {
    0 days "Days",
    1 mode "Mode",
    2 years "Years",
});

/// `Projection` of [`AwsDynamoDbTableGlobalSecondaryIndex`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableProjection {
    /// `NonKeyAttributes`: a list of strings.
    pub non_key_attributes: Option<Vec<String>>,
    /// `ProjectionType`: a string.
    pub projection_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableProjection {
    0 non_key_attributes "NonKeyAttributes",
    1 projection_type "ProjectionType",
});

/// `ProvisionedThroughputOverride` of [`AwsDynamoDbTableReplica`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableProvisionedThroughputOverride {
    /// `ReadCapacityUnits`: a 32-bit integer.
    pub read_capacity_units: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableProvisionedThroughputOverride {
    0 read_capacity_units "ReadCapacityUnits",
});

/// `ResourceRecord` of [`AwsCertificateManagerCertificateDomainValidationOption`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCertificateManagerCertificateResourceRecord {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCertificateManagerCertificateResourceRecord {
    0 name "Name",
    1 r#type "Type",
    2 value "Value",
});

/// `Listener` of [`AwsElbLoadBalancerListenerDescription`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerListener {
    /// `InstancePort`: a 32-bit integer.
    pub instance_port: Option<i32>,
    /// `InstanceProtocol`: a string.
    pub instance_protocol: Option<String>,
    /// `LoadBalancerPort`: a 32-bit integer.
    pub load_balancer_port: Option<i32>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// `SslCertificateId`: a string.
    pub ssl_certificate_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerListener {
    0 instance_port "InstancePort",
    1 instance_protocol "InstanceProtocol",
    2 load_balancer_port "LoadBalancerPort",
    3 protocol "Protocol",
    4 ssl_certificate_id "SslCertificateId",
});

/// `AdditionalAttributes` of [`AwsElbLoadBalancerAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLoadBalancerAdditionalAttribute {
    /// `Key`: a string.
    pub key: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLoadBalancerAdditionalAttribute {
    0 key "Key",
    1 value "Value",
});

/// `AppCookieStickinessPolicies` of [`AwsElbLoadBalancerPolicies`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbAppCookieStickinessPolicy {
    /// `CookieName`: a string.
    pub cookie_name: Option<String>,
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbAppCookieStickinessPolicy {
    0 cookie_name "CookieName",
    1 policy_name "PolicyName",
});

/// `LbCookieStickinessPolicies` of [`AwsElbLoadBalancerPolicies`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsElbLbCookieStickinessPolicy {
    /// `CookieExpirationPeriod`: a 64-bit integer.
    pub cookie_expiration_period: Option<i64>,
    /// `PolicyName`: a string.
    pub policy_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsElbLbCookieStickinessPolicy {
    0 cookie_expiration_period "CookieExpirationPeriod",
    1 policy_name "PolicyName",
});

/// `Subnets` of [`AwsRdsDbSubnetGroup`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSubnetGroupSubnet {
    /// `SubnetIdentifier`: a string.
    pub subnet_identifier: Option<String>,
    /// `SubnetAvailabilityZone`: an object.
    pub subnet_availability_zone: Option<Box<AwsRdsDbSubnetGroupSubnetAvailabilityZone>>,
    /// `SubnetStatus`: a string.
    pub subnet_status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSubnetGroupSubnet {
    0 subnet_identifier "SubnetIdentifier",
    1 subnet_availability_zone "SubnetAvailabilityZone",
    2 subnet_status "SubnetStatus",
});

/// `Action` of [`AwsWafWebAclRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafAction {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(WafAction {
    0 r#type "Type",
});

/// `OverrideAction` of [`AwsWafWebAclRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafOverrideAction {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(WafOverrideAction {
    0 r#type "Type",
});

/// `LogConfiguration` of [`AwsEcsClusterConfigurationExecuteCommandConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails {
    /// `CloudWatchEncryptionEnabled`: a Boolean.
    pub cloud_watch_encryption_enabled: Option<bool>,
    /// `CloudWatchLogGroupName`: a string.
    pub cloud_watch_log_group_name: Option<String>,
    /// `S3BucketName`: a string.
    pub s3_bucket_name: Option<String>,
    /// `S3EncryptionEnabled`: a Boolean.
    pub s3_encryption_enabled: Option<bool>,
    /// `S3KeyPrefix`: a string.
    pub s3_key_prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails {
    0 cloud_watch_encryption_enabled "CloudWatchEncryptionEnabled",
    1 cloud_watch_log_group_name "CloudWatchLogGroupName",
    2 s3_bucket_name "S3BucketName",
    3 s3_encryption_enabled "S3EncryptionEnabled",
    4 s3_key_prefix "S3KeyPrefix",
});

/// `FirelensConfiguration` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails {
    /// `Options`: a map from string to string.
    pub options: Option<FieldMap>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails {
    0 options "Options",
    1 r#type "Type",
});

/// `HealthCheck` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails {
    /// `Command`: a list of strings.
    pub command: Option<Vec<String>>,
    /// `Interval`: a 32-bit integer.
    pub interval: Option<i32>,
    /// `Retries`: a 32-bit integer.
    pub retries: Option<i32>,
    /// `StartPeriod`: a 32-bit integer.
    pub start_period: Option<i32>,
    /// `Timeout`: a 32-bit integer.
    pub timeout: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails {
    0 command "Command",
    1 interval "Interval",
    2 retries "Retries",
    3 start_period "StartPeriod",
    4 timeout "Timeout",
});

/// `LinuxParameters` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails {
    /// `Capabilities`: an object.
    pub capabilities: Option<Box<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails>>,
    /// `Devices`: a list of objects.
    pub devices: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails>>,
    /// `InitProcessEnabled`: a Boolean.
    pub init_process_enabled: Option<bool>,
    /// `MaxSwap`: a 32-bit integer.
    pub max_swap: Option<i32>,
    /// `SharedMemorySize`: a 32-bit integer.
    pub shared_memory_size: Option<i32>,
    /// `Swappiness`: a 32-bit integer.
    pub swappiness: Option<i32>,
    /// `Tmpfs`: a list of objects.
    pub tmpfs: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails {
    0 capabilities "Capabilities",
    1 devices "Devices",
    2 init_process_enabled "InitProcessEnabled",
    3 max_swap "MaxSwap",
    4 shared_memory_size "SharedMemorySize",
    5 swappiness "Swappiness",
    6 tmpfs "Tmpfs",
});

/// `LogConfiguration` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails {
    /// `LogDriver`: a string.
    pub log_driver: Option<String>,
    /// `Options`: a map from string to string.
    pub options: Option<FieldMap>,
    /// `SecretOptions`: a list of objects.
    pub secret_options: Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails {
    0 log_driver "LogDriver",
    1 options "Options",
    2 secret_options "SecretOptions",
});

/// `RepositoryCredentials` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails {
    /// `CredentialsParameter`: a string.
    pub credentials_parameter: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails {
    0 credentials_parameter "CredentialsParameter",
});

/// `ProxyConfigurationProperties` of [`AwsEcsTaskDefinitionProxyConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails {
    0 name "Name",
    1 value "Value",
});

/// `DockerVolumeConfiguration` of [`AwsEcsTaskDefinitionVolumesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails {
    /// `Autoprovision`: a Boolean.
    pub autoprovision: Option<bool>,
    /// `Driver`: a string.
    pub driver: Option<String>,
    /// `DriverOpts`: a map from string to string.
    pub driver_opts: Option<FieldMap>,
    /// `Labels`: a map from string to string.
    pub labels: Option<FieldMap>,
    /// `Scope`: a string.
    pub scope: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails {
    0 autoprovision "Autoprovision",
    1 driver "Driver",
    2 driver_opts "DriverOpts",
    3 labels "Labels",
    4 scope "Scope",
});

/// `EfsVolumeConfiguration` of [`AwsEcsTaskDefinitionVolumesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails {
    /// `AuthorizationConfig`: an object.
    pub authorization_config: Option<Box<AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails>>,
    /// `FilesystemId`: a string.
    pub filesystem_id: Option<String>,
    /// `RootDirectory`: a string.
    pub root_directory: Option<String>,
    /// `TransitEncryption`: a string.
    pub transit_encryption: Option<String>,
    /// `TransitEncryptionPort`: a 32-bit integer.
    pub transit_encryption_port: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails {
    0 authorization_config "AuthorizationConfig",
    1 filesystem_id "FilesystemId",
    2 root_directory "RootDirectory",
    3 transit_encryption "TransitEncryption",
    4 transit_encryption_port "TransitEncryptionPort",
});

/// `Host` of [`AwsEcsTaskDefinitionVolumesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionVolumesHostDetails {
    /// `SourcePath`: a string.
    pub source_path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionVolumesHostDetails {
    0 source_path "SourcePath",
});

/// `Ebs` of [`AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails {
    /// `DeleteOnTermination`: a Boolean.
    pub delete_on_termination: Option<bool>,
    /// `Encrypted`: a Boolean.
    pub encrypted: Option<bool>,
    /// `Iops`: a 32-bit integer.
    pub iops: Option<i32>,
    /// `SnapshotId`: a string.
    pub snapshot_id: Option<String>,
    /// `VolumeSize`: a 32-bit integer.
    pub volume_size: Option<i32>,
    /// `VolumeType`: a string.
    pub volume_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails {
    0 delete_on_termination "DeleteOnTermination",
    1 encrypted "Encrypted",
    2 iops "Iops",
    3 snapshot_id "SnapshotId",
    4 volume_size "VolumeSize",
    5 volume_type "VolumeType",
});

/// `TunnelOptions` of [`AwsEc2VpnConnectionOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2VpnConnectionOptionsTunnelOptionsDetails {
    /// `DpdTimeoutSeconds`: a 32-bit integer.
    pub dpd_timeout_seconds: Option<i32>,
    /// `IkeVersions`: a list of strings.
    pub ike_versions: Option<Vec<String>>,
    /// `OutsideIpAddress`: a string.
    pub outside_ip_address: Option<String>,
    /// `Phase1DhGroupNumbers`: a list of numbers.
    pub phase1_dh_group_numbers: Option<Vec<i32>>,
    /// `Phase1EncryptionAlgorithms`: a list of strings.
    pub phase1_encryption_algorithms: Option<Vec<String>>,
    /// `Phase1IntegrityAlgorithms`: a list of strings.
    pub phase1_integrity_algorithms: Option<Vec<String>>,
    /// `Phase1LifetimeSeconds`: a 32-bit integer.
    pub phase1_lifetime_seconds: Option<i32>,
    /// `Phase2DhGroupNumbers`: a list of numbers.
    pub phase2_dh_group_numbers: Option<Vec<i32>>,
    /// `Phase2EncryptionAlgorithms`: a list of strings.
    pub phase2_encryption_algorithms: Option<Vec<String>>,
    /// `Phase2IntegrityAlgorithms`: a list of strings.
    pub phase2_integrity_algorithms: Option<Vec<String>>,
    /// `Phase2LifetimeSeconds`: a 32-bit integer.
    pub phase2_lifetime_seconds: Option<i32>,
    /// `PreSharedKey`: a string.
    pub pre_shared_key: Option<String>,
    /// `RekeyFuzzPercentage`: a 32-bit integer.
    pub rekey_fuzz_percentage: Option<i32>,
    /// `RekeyMarginTimeSeconds`: a 32-bit integer.
    pub rekey_margin_time_seconds: Option<i32>,
    /// `ReplayWindowSize`: a 32-bit integer.
    pub replay_window_size: Option<i32>,
    /// `TunnelInsideCidr`: a string.
    pub tunnel_inside_cidr: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2VpnConnectionOptionsTunnelOptionsDetails {
    0 dpd_timeout_seconds "DpdTimeoutSeconds",
    1 ike_versions "IkeVersions",
    2 outside_ip_address "OutsideIpAddress",
    3 phase1_dh_group_numbers "Phase1DhGroupNumbers",
    4 phase1_encryption_algorithms "Phase1EncryptionAlgorithms",
    5 phase1_integrity_algorithms "Phase1IntegrityAlgorithms",
    6 phase1_lifetime_seconds "Phase1LifetimeSeconds",
    7 phase2_dh_group_numbers "Phase2DhGroupNumbers",
    8 phase2_encryption_algorithms "Phase2EncryptionAlgorithms",
    9 phase2_integrity_algorithms "Phase2IntegrityAlgorithms",
    10 phase2_lifetime_seconds "Phase2LifetimeSeconds",
    11 pre_shared_key "PreSharedKey",
    12 rekey_fuzz_percentage "RekeyFuzzPercentage",
    13 rekey_margin_time_seconds "RekeyMarginTimeSeconds",
    14 replay_window_size "ReplayWindowSize",
    15 tunnel_inside_cidr "TunnelInsideCidr",
});

/// `ClusterLogging` of [`AwsEksClusterLoggingDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEksClusterLoggingClusterLoggingDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// `Types`: a list of strings.
    pub types: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEksClusterLoggingClusterLoggingDetails {
    0 enabled "Enabled",
    1 types "Types",
});

/// `StatefulRuleGroupReferences` of [`FirewallPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallPolicyStatefulRuleGroupReferencesDetails {
    /// `ResourceArn`: a string.
    pub resource_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FirewallPolicyStatefulRuleGroupReferencesDetails {
    0 resource_arn "ResourceArn",
});

/// `StatelessCustomActions` of [`FirewallPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallPolicyStatelessCustomActionsDetails {
    /// `ActionDefinition`: an object.
    pub action_definition: Option<Box<StatelessCustomActionDefinition>>,
    /// `ActionName`: a string.
    pub action_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FirewallPolicyStatelessCustomActionsDetails {
    0 action_definition "ActionDefinition",
    1 action_name "ActionName",
});

/// `StatelessRuleGroupReferences` of [`FirewallPolicyDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallPolicyStatelessRuleGroupReferencesDetails {
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `ResourceArn`: a string.
    pub resource_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(FirewallPolicyStatelessRuleGroupReferencesDetails {
    0 priority "Priority",
    1 resource_arn "ResourceArn",
});

/// `IpSets` of [`RuleGroupVariables`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupVariablesIpSetsDetails {
    /// `Definition`: a list of strings.
    pub definition: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupVariablesIpSetsDetails {
    0 definition "Definition",
});

/// `PortSets` of [`RuleGroupVariables`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupVariablesPortSetsDetails {
    /// `Definition`: a list of strings.
    pub definition: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupVariablesPortSetsDetails {
    0 definition "Definition",
});

/// `RulesSourceList` of [`RuleGroupSource`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceListDetails {
    /// `GeneratedRulesType`: a string.
    pub generated_rules_type: Option<String>,
    /// `TargetTypes`: a list of strings.
    pub target_types: Option<Vec<String>>,
    /// `Targets`: a list of strings.
    pub targets: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceListDetails {
    0 generated_rules_type "GeneratedRulesType",
    1 target_types "TargetTypes",
    2 targets "Targets",
});

/// `StatelessRulesAndCustomActions` of [`RuleGroupSource`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRulesAndCustomActionsDetails {
    /// `CustomActions`: a list of objects.
    pub custom_actions: Option<Vec<RuleGroupSourceCustomActionsDetails>>,
    /// `StatelessRules`: a list of objects.
    pub stateless_rules: Option<Vec<RuleGroupSourceStatelessRulesDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRulesAndCustomActionsDetails {
    0 custom_actions "CustomActions",
    1 stateless_rules "StatelessRules",
});

/// `CidrBlockSet` of [`AwsEc2VpcPeeringConnectionVpcInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcInfoCidrBlockSetDetails {
    /// `CidrBlock`: a string.
    pub cidr_block: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(VpcInfoCidrBlockSetDetails {
    0 cidr_block "CidrBlock",
});

/// `Ipv6CidrBlockSet` of [`AwsEc2VpcPeeringConnectionVpcInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcInfoIpv6CidrBlockSetDetails {
    /// `Ipv6CidrBlock`: a string.
    pub ipv6_cidr_block: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(VpcInfoIpv6CidrBlockSetDetails {
    0 ipv6_cidr_block "Ipv6CidrBlock",
});

/// `Action` of [`AwsWafRegionalRuleGroupRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalRuleGroupRulesActionDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalRuleGroupRulesActionDetails {
    0 r#type "Type",
});

/// `Action` of [`AwsWafRegionalWebAclRulesListDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalWebAclRulesListActionDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalWebAclRulesListActionDetails {
    0 r#type "Type",
});

/// `OverrideAction` of [`AwsWafRegionalWebAclRulesListDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRegionalWebAclRulesListOverrideActionDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRegionalWebAclRulesListOverrideActionDetails {
    0 r#type "Type",
});

/// `Action` of [`AwsWafRuleGroupRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafRuleGroupRulesActionDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafRuleGroupRulesActionDetails {
    0 r#type "Type",
});

/// `Host` of [`AwsEcsTaskVolumeDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskVolumeHostDetails {
    /// `SourcePath`: a string.
    pub source_path: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskVolumeHostDetails {
    0 source_path "SourcePath",
});

/// `AdvancedBackupSettings` of [`AwsBackupBackupPlanBackupPlanDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupPlanAdvancedBackupSettingsDetails {
    /// `BackupOptions`: a map from string to string.
    pub backup_options: Option<FieldMap>,
    /// `ResourceType`: a string.
    pub resource_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupPlanAdvancedBackupSettingsDetails {
    0 backup_options "BackupOptions",
    1 resource_type "ResourceType",
});

/// `BackupPlanRule` of [`AwsBackupBackupPlanBackupPlanDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupPlanRuleDetails {
    /// `TargetBackupVault`: a string.
    pub target_backup_vault: Option<String>,
    /// `StartWindowMinutes`: a 64-bit integer.
    pub start_window_minutes: Option<i64>,
    /// `ScheduleExpression`: a string.
    pub schedule_expression: Option<String>,
    /// `RuleName`: a string.
    pub rule_name: Option<String>,
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// `EnableContinuousBackup`: a Boolean.
    pub enable_continuous_backup: Option<bool>,
    /// `CompletionWindowMinutes`: a 64-bit integer.
    pub completion_window_minutes: Option<i64>,
    /// `CopyActions`: a list of objects.
    pub copy_actions: Option<Vec<AwsBackupBackupPlanRuleCopyActionsDetails>>,
    /// `Lifecycle`: an object.
    pub lifecycle: Option<Box<AwsBackupBackupPlanLifecycleDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupPlanRuleDetails {
    0 target_backup_vault "TargetBackupVault",
    1 start_window_minutes "StartWindowMinutes",
    2 schedule_expression "ScheduleExpression",
    3 rule_name "RuleName",
    4 rule_id "RuleId",
    5 enable_continuous_backup "EnableContinuousBackup",
    6 completion_window_minutes "CompletionWindowMinutes",
    7 copy_actions "CopyActions",
    8 lifecycle "Lifecycle",
});

/// `BlockDeviceMappingSet` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails {
    /// `DeviceName`: a string.
    pub device_name: Option<String>,
    /// `Ebs`: an object.
    pub ebs: Option<Box<AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails>>,
    /// `NoDevice`: a string.
    pub no_device: Option<String>,
    /// `VirtualName`: a string.
    pub virtual_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails {
    0 device_name "DeviceName",
    1 ebs "Ebs",
    2 no_device "NoDevice",
    3 virtual_name "VirtualName",
});

/// `CapacityReservationTarget` of
/// [`AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails {
    /// `CapacityReservationId`: a string.
    pub capacity_reservation_id: Option<String>,
    /// `CapacityReservationResourceGroupArn`: a string.
    pub capacity_reservation_resource_group_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails {
    0 capacity_reservation_id "CapacityReservationId",
    1 capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn",
});

/// `ElasticGpuSpecificationSet` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails {
    0 r#type "Type",
});

/// `ElasticInferenceAcceleratorSet` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails {
    /// `Count`: a 32-bit integer.
    pub count: Option<i32>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails {
    0 count "Count",
    1 r#type "Type",
});

/// `SpotOptions` of [`AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails {
    /// `BlockDurationMinutes`: a 32-bit integer.
    pub block_duration_minutes: Option<i32>,
    /// `InstanceInterruptionBehavior`: a string.
    pub instance_interruption_behavior: Option<String>,
    /// `MaxPrice`: a string.
    pub max_price: Option<String>,
    /// `SpotInstanceType`: a string.
    pub spot_instance_type: Option<String>,
    /// `ValidUntil`: a string.
    pub valid_until: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails {
    0 block_duration_minutes "BlockDurationMinutes",
    1 instance_interruption_behavior "InstanceInterruptionBehavior",
    2 max_price "MaxPrice",
    3 spot_instance_type "SpotInstanceType",
    4 valid_until "ValidUntil",
});

/// `AcceleratorCount` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails {
    /// `Max`: a 32-bit integer.
    pub max: Option<i32>,
    /// `Min`: a 32-bit integer.
    pub min: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails {
    0 max "Max",
    1 min "Min",
});

/// `AcceleratorTotalMemoryMiB` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails {
    /// `Max`: a 32-bit integer.
    pub max: Option<i32>,
    /// `Min`: a 32-bit integer.
    pub min: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails {
    0 max "Max",
    1 min "Min",
});

/// `BaselineEbsBandwidthMbps` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails {
    /// `Max`: a 32-bit integer.
    pub max: Option<i32>,
    /// `Min`: a 32-bit integer.
    pub min: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails {
    0 max "Max",
    1 min "Min",
});

/// `MemoryGiBPerVCpu` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails {
    /// `Max`: a number.
    pub max: Option<Double>,
    /// `Min`: a number.
    pub min: Option<Double>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails {
    0 max "Max",
    1 min "Min",
});

/// `MemoryMiB` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails {
    /// `Max`: a 32-bit integer.
    pub max: Option<i32>,
    /// `Min`: a 32-bit integer.
    pub min: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails {
    0 max "Max",
    1 min "Min",
});

/// `NetworkInterfaceCount` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails {
    /// `Max`: a 32-bit integer.
    pub max: Option<i32>,
    /// `Min`: a 32-bit integer.
    pub min: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails {
    0 max "Max",
    1 min "Min",
});

/// `TotalLocalStorageGB` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails {
    /// `Max`: a number.
    pub max: Option<Double>,
    /// `Min`: a number.
    pub min: Option<Double>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails {
    0 max "Max",
    1 min "Min",
});

/// `VCpuCount` of [`AwsEc2LaunchTemplateDataInstanceRequirementsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails {
    /// `Max`: a 32-bit integer.
    pub max: Option<i32>,
    /// `Min`: a 32-bit integer.
    pub min: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails {
    0 max "Max",
    1 min "Min",
});

/// `LicenseSet` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataLicenseSetDetails {
    /// `LicenseConfigurationArn`: a string.
    pub license_configuration_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataLicenseSetDetails {
    0 license_configuration_arn "LicenseConfigurationArn",
});

/// `NetworkInterfaceSet` of [`AwsEc2LaunchTemplateDataDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails {
    /// `AssociateCarrierIpAddress`: a Boolean.
    pub associate_carrier_ip_address: Option<bool>,
    /// `AssociatePublicIpAddress`: a Boolean.
    pub associate_public_ip_address: Option<bool>,
    /// `DeleteOnTermination`: a Boolean.
    pub delete_on_termination: Option<bool>,
    /// `Description`: a string.
    pub description: Option<String>,
    /// `DeviceIndex`: a 32-bit integer.
    pub device_index: Option<i32>,
    /// `Groups`: a list of strings.
    pub groups: Option<Vec<String>>,
    /// `InterfaceType`: a string.
    pub interface_type: Option<String>,
    /// `Ipv4PrefixCount`: a 32-bit integer.
    pub ipv4_prefix_count: Option<i32>,
    /// `Ipv4Prefixes`: a list of objects.
    pub ipv4_prefixes: Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails>>,
    /// `Ipv6AddressCount`: a 32-bit integer.
    pub ipv6_address_count: Option<i32>,
    /// `Ipv6Addresses`: a list of objects.
    pub ipv6_addresses: Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails>>,
    /// `Ipv6PrefixCount`: a 32-bit integer.
    pub ipv6_prefix_count: Option<i32>,
    /// `Ipv6Prefixes`: a list of objects.
    pub ipv6_prefixes: Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails>>,
    /// `NetworkCardIndex`: a 32-bit integer.
    pub network_card_index: Option<i32>,
    /// `NetworkInterfaceId`: a string.
    pub network_interface_id: Option<String>,
    /// `PrivateIpAddress`: a string.
    pub private_ip_address: Option<String>,
    /// `PrivateIpAddresses`: a list of objects.
    pub private_ip_addresses: Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails>>,
    /// `SecondaryPrivateIpAddressCount`: a 32-bit integer.
    pub secondary_private_ip_address_count: Option<i32>,
    /// `SubnetId`: a string.
    pub subnet_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails {
    0 associate_carrier_ip_address "AssociateCarrierIpAddress",
    1 associate_public_ip_address "AssociatePublicIpAddress",
    2 delete_on_termination "DeleteOnTermination",
    3 description "Description",
    4 device_index "DeviceIndex",
    5 groups "Groups",
    6 interface_type "InterfaceType",
    7 ipv4_prefix_count "Ipv4PrefixCount",
    8 ipv4_prefixes "Ipv4Prefixes",
    9 ipv6_address_count "Ipv6AddressCount",
    10 ipv6_addresses "Ipv6Addresses",
    11 ipv6_prefix_count "Ipv6PrefixCount",
    12 ipv6_prefixes "Ipv6Prefixes",
    13 network_card_index "NetworkCardIndex",
    14 network_interface_id "NetworkInterfaceId",
    15 private_ip_address "PrivateIpAddress",
    16 private_ip_addresses "PrivateIpAddresses",
    17 secondary_private_ip_address_count "SecondaryPrivateIpAddressCount",
    18 subnet_id "SubnetId",
});

/// `CustomRequestHandling` of [`AwsWafv2ActionAllowDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2CustomRequestHandlingDetails {
    /// `InsertHeaders`: a list of objects.
    pub insert_headers: Option<Vec<AwsWafv2CustomHttpHeader>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2CustomRequestHandlingDetails {
    0 insert_headers "InsertHeaders",
});

/// `CustomResponse` of [`AwsWafv2ActionBlockDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2CustomResponseDetails {
    /// `CustomResponseBodyKey`: a string.
    pub custom_response_body_key: Option<String>,
    /// `ResponseCode`: a 32-bit integer.
    pub response_code: Option<i32>,
    /// `ResponseHeaders`: a list of objects.
    pub response_headers: Option<Vec<AwsWafv2CustomHttpHeader>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2CustomResponseDetails {
    0 custom_response_body_key "CustomResponseBodyKey",
    1 response_code "ResponseCode",
    2 response_headers "ResponseHeaders",
});

/// `Action` of [`AwsWafv2RulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2RulesActionDetails {
    /// `Allow`: an object.
    pub allow: Option<Box<AwsWafv2ActionAllowDetails>>,
    /// `Block`: an object.
    pub block: Option<Box<AwsWafv2ActionBlockDetails>>,
    /// `Captcha`: an object.
    pub captcha: Option<Box<AwsWafv2RulesActionCaptchaDetails>>,
    /// `Count`: an object.
    pub count: Option<Box<AwsWafv2RulesActionCountDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2RulesActionDetails {
    0 allow "Allow",
    1 block "Block",
    2 captcha "Captcha",
    3 count "Count",
});

/// `AssociationState` of [`AssociationSetDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationStateDetails {
    /// `State`: a string.
    pub state: Option<String>,
    /// `StatusMessage`: a string.
    pub status_message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AssociationStateDetails {
    0 state "State",
    1 status_message "StatusMessage",
});

/// `AuditLogs` of [`AwsGuardDutyDetectorDataSourcesKubernetesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails {
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails {
    0 status "Status",
});

/// `ScanEc2InstanceWithFindings` of [`AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails {
    /// `EbsVolumes`: an object.
    pub ebs_volumes: Option<Box<AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails {
    0 ebs_volumes "EbsVolumes",
});

/// `Destinations` of [`AwsStepFunctionStateMachineLoggingConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails {
    /// `CloudWatchLogsLogGroup`: an object.
    pub cloud_watch_logs_log_group: Option<Box<AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails {
    0 cloud_watch_logs_log_group "CloudWatchLogsLogGroup",
});

/// `EncryptionConfiguration` of [`AwsAthenaWorkGroupConfigurationResultConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails {
    /// `EncryptionOption`: a string.
    pub encryption_option: Option<String>,
    /// `KmsKey`: a string.
    pub kms_key: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails {
    0 encryption_option "EncryptionOption",
    1 kms_key "KmsKey",
});

/// `Primary` of [`AwsEventsEndpointRoutingConfigFailoverConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails {
    /// `HealthCheck`: a string.
    pub health_check: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails {
    0 health_check "HealthCheck",
});

/// `Secondary` of [`AwsEventsEndpointRoutingConfigFailoverConfigDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails {
    /// `Route`: a string.
    pub route: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails {
    0 route "Route",
});

/// `EncryptionInTransit` of [`AwsMskClusterClusterInfoEncryptionInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails {
    /// `InCluster`: a Boolean.
    pub in_cluster: Option<bool>,
    /// `ClientBroker`: a string.
    pub client_broker: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails {
    0 in_cluster "InCluster",
    1 client_broker "ClientBroker",
});

/// `EncryptionAtRest` of [`AwsMskClusterClusterInfoEncryptionInfoDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails {
    /// `DataVolumeKMSKeyId`: a string.
    pub data_volume_kms_key_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails {
    0 data_volume_kms_key_id "DataVolumeKMSKeyId",
});

/// `Sasl` of [`AwsMskClusterClusterInfoClientAuthenticationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoClientAuthenticationSaslDetails {
    /// `Iam`: an object.
    pub iam: Option<Box<AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails>>,
    /// `Scram`: an object.
    pub scram: Option<Box<AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoClientAuthenticationSaslDetails {
    0 iam "Iam",
    1 scram "Scram",
});

/// `Unauthenticated` of [`AwsMskClusterClusterInfoClientAuthenticationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails {
    0 enabled "Enabled",
});

/// `Tls` of [`AwsMskClusterClusterInfoClientAuthenticationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoClientAuthenticationTlsDetails {
    /// `CertificateAuthorityArnList`: a list of strings.
    pub certificate_authority_arn_list: Option<Vec<String>>,
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoClientAuthenticationTlsDetails {
    0 certificate_authority_arn_list "CertificateAuthorityArnList",
    1 enabled "Enabled",
});

/// `ActiveDirectory` of [`AwsEc2ClientVpnEndpointAuthenticationOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails {
    /// `DirectoryId`: a string.
    pub directory_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails {
    0 directory_id "DirectoryId",
});

/// `MutualAuthentication` of [`AwsEc2ClientVpnEndpointAuthenticationOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails {
    /// `ClientRootCertificateChain`: a string.
    pub client_root_certificate_chain: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails {
    0 client_root_certificate_chain "ClientRootCertificateChain",
});

/// `FederatedAuthentication` of [`AwsEc2ClientVpnEndpointAuthenticationOptionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails {
    /// `SamlProviderArn`: a string.
    pub saml_provider_arn: Option<String>,
    /// `SelfServiceSamlProviderArn`: a string.
    pub self_service_saml_provider_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails {
    0 saml_provider_arn "SamlProviderArn",
    1 self_service_saml_provider_arn "SelfServiceSamlProviderArn",
});

/// `Overrides` of [`AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails {
    /// `InstanceType`: a string.
    pub instance_type: Option<String>,
    /// `WeightedCapacity`: a string.
    pub weighted_capacity: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails {
    0 instance_type "InstanceType",
    1 weighted_capacity "WeightedCapacity",
});

/// `S3OriginConfig` of [`AwsCloudFrontDistributionOriginItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginS3OriginConfig {
    /// `OriginAccessIdentity`: a string.
    pub origin_access_identity: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginS3OriginConfig {
    0 origin_access_identity "OriginAccessIdentity",
});

/// `CustomOriginConfig` of [`AwsCloudFrontDistributionOriginItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginCustomOriginConfig {
    /// `HttpPort`: a 32-bit integer.
    pub http_port: Option<i32>,
    /// `HttpsPort`: a 32-bit integer.
    pub https_port: Option<i32>,
    /// `OriginKeepaliveTimeout`: a 32-bit integer.
    pub origin_keepalive_timeout: Option<i32>,
    /// `OriginProtocolPolicy`: a string.
    pub origin_protocol_policy: Option<String>,
    /// `OriginReadTimeout`: a 32-bit integer.
    pub origin_read_timeout: Option<i32>,
    /// `OriginSslProtocols`: an object.
    pub origin_ssl_protocols: Option<Box<AwsCloudFrontDistributionOriginSslProtocols>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginCustomOriginConfig {
    0 http_port "HttpPort",
    1 https_port "HttpsPort",
    2 origin_keepalive_timeout "OriginKeepaliveTimeout",
    3 origin_protocol_policy "OriginProtocolPolicy",
    4 origin_read_timeout "OriginReadTimeout",
    5 origin_ssl_protocols "OriginSslProtocols",
});

/// `FailoverCriteria` of [`AwsCloudFrontDistributionOriginGroup`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginGroupFailover {
    /// `StatusCodes`: an object.
    pub status_codes: Option<Box<AwsCloudFrontDistributionOriginGroupFailoverStatusCodes>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginGroupFailover {
    0 status_codes "StatusCodes",
});

/// `UserIdGroupPairs` of [`AwsEc2SecurityGroupIpPermission`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SecurityGroupUserIdGroupPair {
    /// `GroupId`: a string.
    pub group_id: Option<String>,
    /// `GroupName`: a string.
    pub group_name: Option<String>,
    /// `PeeringStatus`: a string.
    pub peering_status: Option<String>,
    /// `UserId`: a string.
    pub user_id: Option<String>,
    /// `VpcId`: a string.
    pub vpc_id: Option<String>,
    /// `VpcPeeringConnectionId`: a string.
    pub vpc_peering_connection_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SecurityGroupUserIdGroupPair {
    0 group_id "GroupId",
    1 group_name "GroupName",
    2 peering_status "PeeringStatus",
    3 user_id "UserId",
    4 vpc_id "VpcId",
    5 vpc_peering_connection_id "VpcPeeringConnectionId",
});

/// `IpRanges` of [`AwsEc2SecurityGroupIpPermission`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SecurityGroupIpRange {
    /// `CidrIp`: a string.
    pub cidr_ip: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SecurityGroupIpRange {
    0 cidr_ip "CidrIp",
});

/// `Ipv6Ranges` of [`AwsEc2SecurityGroupIpPermission`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SecurityGroupIpv6Range {
    /// `CidrIpv6`: a string.
    pub cidr_ipv6: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SecurityGroupIpv6Range {
    0 cidr_ipv6 "CidrIpv6",
});

/// `PrefixListIds` of [`AwsEc2SecurityGroupIpPermission`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2SecurityGroupPrefixListId {
    /// `PrefixListId`: a string.
    pub prefix_list_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2SecurityGroupPrefixListId {
    0 prefix_list_id "PrefixListId",
});

/// `ApplyServerSideEncryptionByDefault` of [`AwsS3BucketServerSideEncryptionRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketServerSideEncryptionByDefault {
    /// `SSEAlgorithm`: a string.
    pub sse_algorithm: Option<String>,
    /// `KMSMasterKeyID`: a string.
    pub kms_master_key_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketServerSideEncryptionByDefault {
    0 sse_algorithm "SSEAlgorithm",
    1 kms_master_key_id "KMSMasterKeyID",
});

/// `AbortIncompleteMultipartUpload` of [`AwsS3BucketBucketLifecycleConfigurationRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails {
    /// `DaysAfterInitiation`: a 32-bit integer.
    pub days_after_initiation: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails {
    0 days_after_initiation "DaysAfterInitiation",
});

/// `Filter` of [`AwsS3BucketBucketLifecycleConfigurationRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails {
    /// `Predicate`: an object.
    pub predicate: Option<Box<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails {
    0 predicate "Predicate",
});

/// `Condition` of [`AwsS3BucketWebsiteConfigurationRoutingRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketWebsiteConfigurationRoutingRuleCondition {
    /// `HttpErrorCodeReturnedEquals`: a string.
    pub http_error_code_returned_equals: Option<String>,
    /// `KeyPrefixEquals`: a string.
    pub key_prefix_equals: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketWebsiteConfigurationRoutingRuleCondition {
    0 http_error_code_returned_equals "HttpErrorCodeReturnedEquals",
    1 key_prefix_equals "KeyPrefixEquals",
});

/// `Redirect` of [`AwsS3BucketWebsiteConfigurationRoutingRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketWebsiteConfigurationRoutingRuleRedirect {
    /// `Hostname`: a string.
    pub hostname: Option<String>,
    /// `HttpRedirectCode`: a string.
    pub http_redirect_code: Option<String>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// `ReplaceKeyPrefixWith`: a string.
    pub replace_key_prefix_with: Option<String>,
    /// `ReplaceKeyWith`: a string.
    pub replace_key_with: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketWebsiteConfigurationRoutingRuleRedirect {
    0 hostname "Hostname",
    1 http_redirect_code "HttpRedirectCode",
    2 protocol "Protocol",
    3 replace_key_prefix_with "ReplaceKeyPrefixWith",
    4 replace_key_with "ReplaceKeyWith",
});

/// `Filter` of [`AwsS3BucketNotificationConfigurationDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketNotificationConfigurationFilter {
    /// `S3KeyFilter`: an object.
    pub s3_key_filter: Option<Box<AwsS3BucketNotificationConfigurationS3KeyFilter>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketNotificationConfigurationFilter {
    0 s3_key_filter "S3KeyFilter",
});

/// `GlobalSecondaryIndexes` of [`AwsDynamoDbTableReplica`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsDynamoDbTableReplicaGlobalSecondaryIndex {
    /// `IndexName`: a string.
    pub index_name: Option<String>,
    /// `ProvisionedThroughputOverride`: an object.
    pub provisioned_throughput_override: Option<Box<AwsDynamoDbTableProvisionedThroughputOverride>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsDynamoDbTableReplicaGlobalSecondaryIndex {
    0 index_name "IndexName",
    1 provisioned_throughput_override "ProvisionedThroughputOverride",
});

/// `ClusterParameterStatusList` of [`AwsRedshiftClusterClusterParameterGroup`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRedshiftClusterClusterParameterStatus {
    /// `ParameterName`: a string.
    pub parameter_name: Option<String>,
    /// `ParameterApplyStatus`: a string.
    pub parameter_apply_status: Option<String>,
    /// `ParameterApplyErrorDescription`: a string.
    pub parameter_apply_error_description: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRedshiftClusterClusterParameterStatus {
    0 parameter_name "ParameterName",
    1 parameter_apply_status "ParameterApplyStatus",
    2 parameter_apply_error_description "ParameterApplyErrorDescription",
});

/// `Roles` of [`AwsIamInstanceProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamInstanceProfileRole {
    /// `Arn`: a string.
    pub arn: Option<String>,
    /// `AssumeRolePolicyDocument`: a string, 1 to 131072 characters.
    pub assume_role_policy_document: Option<String>,
    /// `CreateDate`: a timestamp.
    pub create_date: Option<TimestampText>,
    /// `Path`: a string.
    pub path: Option<String>,
    /// `RoleId`: a string.
    pub role_id: Option<String>,
    /// `RoleName`: a string.
    pub role_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsIamInstanceProfileRole {
    0 arn "Arn",
    1 assume_role_policy_document "AssumeRolePolicyDocument",
    2 create_date "CreateDate",
    3 path "Path",
    4 role_id "RoleId",
    5 role_name "RoleName",
});

/// `SubnetAvailabilityZone` of [`AwsRdsDbSubnetGroupSubnet`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsRdsDbSubnetGroupSubnetAvailabilityZone {
    /// `Name`: a string.
    pub name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsRdsDbSubnetGroupSubnetAvailabilityZone {
    0 name "Name",
});

/// `ExcludedRules` of [`AwsWafWebAclRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafExcludedRule {
    /// `RuleId`: a string.
    pub rule_id: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(WafExcludedRule {
    0 rule_id "RuleId",
});

/// `DependsOn` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails {
    /// `Condition`: a string.
    pub condition: Option<String>,
    /// `ContainerName`: a string.
    pub container_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails {
    0 condition "Condition",
    1 container_name "ContainerName",
});

/// `Environment` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails {
    0 name "Name",
    1 value "Value",
});

/// `EnvironmentFiles` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails {
    0 r#type "Type",
    1 value "Value",
});

/// `ExtraHosts` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails {
    /// `Hostname`: a string.
    pub hostname: Option<String>,
    /// `IpAddress`: a string.
    pub ip_address: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails {
    0 hostname "Hostname",
    1 ip_address "IpAddress",
});

/// `Capabilities` of [`AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails {
    /// `Add`: a list of strings.
    pub add: Option<Vec<String>>,
    /// `Drop`: a list of strings.
    pub drop: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails {
    0 add "Add",
    1 drop "Drop",
});

/// `MountPoints` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails {
    /// `ContainerPath`: a string.
    pub container_path: Option<String>,
    /// `ReadOnly`: a Boolean.
    pub read_only: Option<bool>,
    /// `SourceVolume`: a string.
    pub source_volume: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails {
    0 container_path "ContainerPath",
    1 read_only "ReadOnly",
    2 source_volume "SourceVolume",
});

/// `PortMappings` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails {
    /// `ContainerPort`: a 32-bit integer.
    pub container_port: Option<i32>,
    /// `HostPort`: a 32-bit integer.
    pub host_port: Option<i32>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails {
    0 container_port "ContainerPort",
    1 host_port "HostPort",
    2 protocol "Protocol",
});

/// `ResourceRequirements` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails {
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails {
    0 r#type "Type",
    1 value "Value",
});

/// `Secrets` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `ValueFrom`: a string.
    pub value_from: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails {
    0 name "Name",
    1 value_from "ValueFrom",
});

/// `SystemControls` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails {
    /// `Namespace`: a string.
    pub namespace: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails {
    0 namespace "Namespace",
    1 value "Value",
});

/// `Ulimits` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails {
    /// `HardLimit`: a 32-bit integer.
    pub hard_limit: Option<i32>,
    /// `Name`: a string.
    pub name: Option<String>,
    /// `SoftLimit`: a 32-bit integer.
    pub soft_limit: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails {
    0 hard_limit "HardLimit",
    1 name "Name",
    2 soft_limit "SoftLimit",
});

/// `VolumesFrom` of [`AwsEcsTaskDefinitionContainerDefinitionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails {
    /// `ReadOnly`: a Boolean.
    pub read_only: Option<bool>,
    /// `SourceContainer`: a string.
    pub source_container: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails {
    0 read_only "ReadOnly",
    1 source_container "SourceContainer",
});

/// `AuthorizationConfig` of [`AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails {
    /// `AccessPointId`: a string.
    pub access_point_id: Option<String>,
    /// `Iam`: a string.
    pub iam: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails {
    0 access_point_id "AccessPointId",
    1 iam "Iam",
});

/// `ActionDefinition` of [`FirewallPolicyStatelessCustomActionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatelessCustomActionDefinition {
    /// `PublishMetricAction`: an object.
    pub publish_metric_action: Option<Box<StatelessCustomPublishMetricAction>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(StatelessCustomActionDefinition {
    0 publish_metric_action "PublishMetricAction",
});

/// `StatefulRules` of [`RuleGroupSource`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatefulRulesDetails {
    /// `Action`: a string.
    pub action: Option<String>,
    /// `Header`: an object.
    pub header: Option<Box<RuleGroupSourceStatefulRulesHeaderDetails>>,
    /// `RuleOptions`: a list of objects.
    pub rule_options: Option<Vec<RuleGroupSourceStatefulRulesOptionsDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatefulRulesDetails {
    0 action "Action",
    1 header "Header",
    2 rule_options "RuleOptions",
});

/// `Lifecycle` of [`AwsBackupBackupPlanRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupPlanLifecycleDetails {
    /// `DeleteAfterDays`: a 64-bit integer.
    pub delete_after_days: Option<i64>,
    /// `MoveToColdStorageAfterDays`: a 64-bit integer.
    pub move_to_cold_storage_after_days: Option<i64>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupPlanLifecycleDetails {
    0 delete_after_days "DeleteAfterDays",
    1 move_to_cold_storage_after_days "MoveToColdStorageAfterDays",
});

/// `Ebs` of [`AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails {
    /// `DeleteOnTermination`: a Boolean.
    pub delete_on_termination: Option<bool>,
    /// `Encrypted`: a Boolean.
    pub encrypted: Option<bool>,
    /// `Iops`: a 32-bit integer.
    pub iops: Option<i32>,
    /// `KmsKeyId`: a string.
    pub kms_key_id: Option<String>,
    /// `SnapshotId`: a string.
    pub snapshot_id: Option<String>,
    /// `Throughput`: a 32-bit integer.
    pub throughput: Option<i32>,
    /// `VolumeSize`: a 32-bit integer.
    pub volume_size: Option<i32>,
    /// `VolumeType`: a string.
    pub volume_type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails {
    0 delete_on_termination "DeleteOnTermination",
    1 encrypted "Encrypted",
    2 iops "Iops",
    3 kms_key_id "KmsKeyId",
    4 snapshot_id "SnapshotId",
    5 throughput "Throughput",
    6 volume_size "VolumeSize",
    7 volume_type "VolumeType",
});

/// `Captcha` of [`AwsWafv2RulesActionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2RulesActionCaptchaDetails {
    /// `CustomRequestHandling`: an object.
    pub custom_request_handling: Option<Box<AwsWafv2CustomRequestHandlingDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2RulesActionCaptchaDetails {
    0 custom_request_handling "CustomRequestHandling",
});

/// `Count` of [`AwsWafv2RulesActionDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2RulesActionCountDetails {
    /// `CustomRequestHandling`: an object.
    pub custom_request_handling: Option<Box<AwsWafv2CustomRequestHandlingDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2RulesActionCountDetails {
    0 custom_request_handling "CustomRequestHandling",
});

/// `EbsVolumes` of
/// [`AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails {
    /// `Reason`: a string.
    pub reason: Option<String>,
    /// `Status`: a string.
    pub status: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails {
    0 reason "Reason",
    1 status "Status",
});

/// `CloudWatchLogsLogGroup` of
/// [`AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails {
    /// `LogGroupArn`: a string.
    pub log_group_arn: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails {
    0 log_group_arn "LogGroupArn",
});

/// `Iam` of [`AwsMskClusterClusterInfoClientAuthenticationSaslDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails {
    0 enabled "Enabled",
});

/// `Scram` of [`AwsMskClusterClusterInfoClientAuthenticationSaslDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails {
    /// `Enabled`: a Boolean.
    pub enabled: Option<bool>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails {
    0 enabled "Enabled",
});

/// `OriginSslProtocols` of [`AwsCloudFrontDistributionOriginCustomOriginConfig`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginSslProtocols {
    /// `Items`: a list of strings.
    pub items: Option<Vec<String>>,
    /// `Quantity`: a 32-bit integer.
    pub quantity: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginSslProtocols {
    0 items "Items",
    1 quantity "Quantity",
});

/// `StatusCodes` of [`AwsCloudFrontDistributionOriginGroupFailover`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCloudFrontDistributionOriginGroupFailoverStatusCodes {
    /// `Items`: a list of numbers.
    pub items: Option<Vec<i32>>,
    /// `Quantity`: a 32-bit integer.
    pub quantity: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsCloudFrontDistributionOriginGroupFailoverStatusCodes {
    0 items "Items",
    1 quantity "Quantity",
});

/// `Predicate` of [`AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails {
    /// `Operands`: a list of objects.
    pub operands: Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails>>,
    /// `Prefix`: a string.
    pub prefix: Option<String>,
    /// `Tag`: an object.
    pub tag: Option<Box<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails {
    0 operands "Operands",
    1 prefix "Prefix",
    2 tag "Tag",
    3 r#type "Type",
});

/// `NoncurrentVersionTransitions` of [`AwsS3BucketBucketLifecycleConfigurationRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails {
    /// `Days`: a 32-bit integer.
    pub days: Option<i32>,
    /// `StorageClass`: a string.
    pub storage_class: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails {
    0 days "Days",
    1 storage_class "StorageClass",
});

/// `Transitions` of [`AwsS3BucketBucketLifecycleConfigurationRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails {
    /// `Date`: a timestamp.
    pub date: Option<TimestampText>,
    /// `Days`: a 32-bit integer.
    pub days: Option<i32>,
    /// `StorageClass`: a string.
    pub storage_class: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails {
    0 date "Date",
    1 days "Days",
    2 storage_class "StorageClass",
});

/// `S3KeyFilter` of [`AwsS3BucketNotificationConfigurationFilter`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketNotificationConfigurationS3KeyFilter {
    /// `FilterRules`: a list of objects.
    pub filter_rules: Option<Vec<AwsS3BucketNotificationConfigurationS3KeyFilterRule>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketNotificationConfigurationS3KeyFilter {
    0 filter_rules "FilterRules",
});

/// `Devices` of [`AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails {
    /// `ContainerPath`: a string.
    pub container_path: Option<String>,
    /// `HostPath`: a string.
    pub host_path: Option<String>,
    /// `Permissions`: a list of strings.
    pub permissions: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails {
    0 container_path "ContainerPath",
    1 host_path "HostPath",
    2 permissions "Permissions",
});

/// `Tmpfs` of [`AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails {
    /// `ContainerPath`: a string.
    pub container_path: Option<String>,
    /// `MountOptions`: a list of strings.
    pub mount_options: Option<Vec<String>>,
    /// `Size`: a 32-bit integer.
    pub size: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails {
    0 container_path "ContainerPath",
    1 mount_options "MountOptions",
    2 size "Size",
});

/// `SecretOptions` of [`AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `ValueFrom`: a string.
    pub value_from: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails {
    0 name "Name",
    1 value_from "ValueFrom",
});

/// `PublishMetricAction` of [`StatelessCustomActionDefinition`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatelessCustomPublishMetricAction {
    /// `Dimensions`: a list of objects.
    pub dimensions: Option<Vec<StatelessCustomPublishMetricActionDimension>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(StatelessCustomPublishMetricAction {
    0 dimensions "Dimensions",
});

/// `Header` of [`RuleGroupSourceStatefulRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatefulRulesHeaderDetails {
    /// `Destination`: a string.
    pub destination: Option<String>,
    /// `DestinationPort`: a string.
    pub destination_port: Option<String>,
    /// `Direction`: a string.
    pub direction: Option<String>,
    /// `Protocol`: a string.
    pub protocol: Option<String>,
    /// `Source`: a string.
    pub source: Option<String>,
    /// `SourcePort`: a string.
    pub source_port: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatefulRulesHeaderDetails {
    0 destination "Destination",
    1 destination_port "DestinationPort",
    2 direction "Direction",
    3 protocol "Protocol",
    4 source "Source",
    5 source_port "SourcePort",
});

/// `CustomActions` of [`RuleGroupSourceStatelessRulesAndCustomActionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceCustomActionsDetails {
    /// `ActionDefinition`: an object.
    pub action_definition: Option<Box<StatelessCustomActionDefinition>>,
    /// `ActionName`: a string.
    pub action_name: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceCustomActionsDetails {
    0 action_definition "ActionDefinition",
    1 action_name "ActionName",
});

/// `StatelessRules` of [`RuleGroupSourceStatelessRulesAndCustomActionsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRulesDetails {
    /// `Priority`: a 32-bit integer.
    pub priority: Option<i32>,
    /// `RuleDefinition`: an object.
    pub rule_definition: Option<Box<RuleGroupSourceStatelessRuleDefinition>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRulesDetails {
    0 priority "Priority",
    1 rule_definition "RuleDefinition",
});

/// `CopyActions` of [`AwsBackupBackupPlanRuleDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBackupPlanRuleCopyActionsDetails {
    /// `DestinationBackupVaultArn`: a string.
    pub destination_backup_vault_arn: Option<String>,
    /// `Lifecycle`: an object.
    pub lifecycle: Option<Box<AwsBackupBackupPlanLifecycleDetails>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsBackupBackupPlanRuleCopyActionsDetails {
    0 destination_backup_vault_arn "DestinationBackupVaultArn",
    1 lifecycle "Lifecycle",
});

/// `Ipv4Prefixes` of [`AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails {
    /// `Ipv4Prefix`: a string.
    pub ipv4_prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails {
    0 ipv4_prefix "Ipv4Prefix",
});

/// `Ipv6Addresses` of [`AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails {
    /// `Ipv6Address`: a string.
    pub ipv6_address: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails {
    0 ipv6_address "Ipv6Address",
});

/// `Ipv6Prefixes` of [`AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails {
    /// `Ipv6Prefix`: a string.
    pub ipv6_prefix: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails {
    0 ipv6_prefix "Ipv6Prefix",
});

/// `PrivateIpAddresses` of [`AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails {
    /// `Primary`: a Boolean.
    pub primary: Option<bool>,
    /// `PrivateIpAddress`: a string.
    pub private_ip_address: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails {
    0 primary "Primary",
    1 private_ip_address "PrivateIpAddress",
});

/// `InsertHeaders` of [`AwsWafv2CustomRequestHandlingDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsWafv2CustomHttpHeader {
    /// `Name`: a string.
    pub name: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsWafv2CustomHttpHeader {
    0 name "Name",
    1 value "Value",
});

/// `Tag` of [`AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails {
    /// `Key`: a string.
    pub key: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails {
    0 key "Key",
    1 value "Value",
});

/// `RuleOptions` of [`RuleGroupSourceStatefulRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatefulRulesOptionsDetails {
    /// `Keyword`: a string.
    pub keyword: Option<String>,
    /// `Settings`: a list of strings.
    pub settings: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatefulRulesOptionsDetails {
    0 keyword "Keyword",
    1 settings "Settings",
});

/// `RuleDefinition` of [`RuleGroupSourceStatelessRulesDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleDefinition {
    /// `Actions`: a list of strings.
    pub actions: Option<Vec<String>>,
    /// `MatchAttributes`: an object.
    pub match_attributes: Option<Box<RuleGroupSourceStatelessRuleMatchAttributes>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleDefinition {
    0 actions "Actions",
    1 match_attributes "MatchAttributes",
});

/// `Operands` of [`AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails {
    /// `Prefix`: a string.
    pub prefix: Option<String>,
    /// `Tag`: an object.
    pub tag: Option<Box<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails>>,
    /// `Type`: a string.
    pub r#type: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails {
    0 prefix "Prefix",
    1 tag "Tag",
    2 r#type "Type",
});

/// `FilterRules` of [`AwsS3BucketNotificationConfigurationS3KeyFilter`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketNotificationConfigurationS3KeyFilterRule {
    /// `Name`: an enumeration value.
    pub name: Option<AwsS3BucketNotificationConfigurationS3KeyFilterRuleName>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketNotificationConfigurationS3KeyFilterRule {
    0 name "Name",
    1 value "Value",
});

/// `Dimensions` of [`StatelessCustomPublishMetricAction`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatelessCustomPublishMetricActionDimension {
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(StatelessCustomPublishMetricActionDimension {
    0 value "Value",
});

/// `MatchAttributes` of [`RuleGroupSourceStatelessRuleDefinition`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleMatchAttributes {
    /// `DestinationPorts`: a list of objects.
    pub destination_ports: Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts>>,
    /// `Destinations`: a list of objects.
    pub destinations: Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesDestinations>>,
    /// `Protocols`: a list of numbers.
    pub protocols: Option<Vec<i32>>,
    /// `SourcePorts`: a list of objects.
    pub source_ports: Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesSourcePorts>>,
    /// `Sources`: a list of objects.
    pub sources: Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesSources>>,
    /// `TcpFlags`: a list of objects.
    pub tcp_flags: Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesTcpFlags>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleMatchAttributes {
    0 destination_ports "DestinationPorts",
    1 destinations "Destinations",
    2 protocols "Protocols",
    3 source_ports "SourcePorts",
    4 sources "Sources",
    5 tcp_flags "TcpFlags",
});

/// `Tag` of [`AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails {
    /// `Key`: a string.
    pub key: Option<String>,
    /// `Value`: a string.
    pub value: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails {
    0 key "Key",
    1 value "Value",
});

words! {
    /// The end of a key that a filter matches.
    AwsS3BucketNotificationConfigurationS3KeyFilterRuleName {
        /// `Prefix`.
        Prefix "Prefix",
        /// `Suffix`.
        Suffix "Suffix",
    }
}

/// `DestinationPorts` of [`RuleGroupSourceStatelessRuleMatchAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts {
    /// `FromPort`: a 32-bit integer.
    pub from_port: Option<i32>,
    /// `ToPort`: a 32-bit integer.
    pub to_port: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts {
    0 from_port "FromPort",
    1 to_port "ToPort",
});

/// `Destinations` of [`RuleGroupSourceStatelessRuleMatchAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleMatchAttributesDestinations {
    /// `AddressDefinition`: a string.
    pub address_definition: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleMatchAttributesDestinations {
    0 address_definition "AddressDefinition",
});

/// `SourcePorts` of [`RuleGroupSourceStatelessRuleMatchAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleMatchAttributesSourcePorts {
    /// `FromPort`: a 32-bit integer.
    pub from_port: Option<i32>,
    /// `ToPort`: a 32-bit integer.
    pub to_port: Option<i32>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleMatchAttributesSourcePorts {
    0 from_port "FromPort",
    1 to_port "ToPort",
});

/// `Sources` of [`RuleGroupSourceStatelessRuleMatchAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleMatchAttributesSources {
    /// `AddressDefinition`: a string.
    pub address_definition: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleMatchAttributesSources {
    0 address_definition "AddressDefinition",
});

/// `TcpFlags` of [`RuleGroupSourceStatelessRuleMatchAttributes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupSourceStatelessRuleMatchAttributesTcpFlags {
    /// `Flags`: a list of strings.
    pub flags: Option<Vec<String>>,
    /// `Masks`: a list of strings.
    pub masks: Option<Vec<String>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(RuleGroupSourceStatelessRuleMatchAttributesTcpFlags {
    0 flags "Flags",
    1 masks "Masks",
});

resource_detail!(AwsAutoScalingAutoScalingGroupDetails "AwsAutoScalingAutoScalingGroup");
resource_detail!(AwsCodeBuildProjectDetails "AwsCodeBuildProject");
resource_detail!(AwsCloudFrontDistributionDetails "AwsCloudFrontDistribution");
resource_detail!(AwsEc2InstanceDetails "AwsEc2Instance");
resource_detail!(AwsEc2NetworkInterfaceDetails "AwsEc2NetworkInterface");
resource_detail!(AwsEc2SecurityGroupDetails "AwsEc2SecurityGroup");
resource_detail!(AwsEc2VolumeDetails "AwsEc2Volume");
resource_detail!(AwsEc2VpcDetails "AwsEc2Vpc");
resource_detail!(AwsEc2EipDetails "AwsEc2Eip");
resource_detail!(AwsEc2SubnetDetails "AwsEc2Subnet");
resource_detail!(AwsEc2NetworkAclDetails "AwsEc2NetworkAcl");
resource_detail!(AwsElbv2LoadBalancerDetails "AwsElbv2LoadBalancer");
resource_detail!(AwsElasticBeanstalkEnvironmentDetails "AwsElasticBeanstalkEnvironment");
resource_detail!(AwsElasticsearchDomainDetails "AwsElasticsearchDomain");
resource_detail!(AwsS3BucketDetails "AwsS3Bucket");
resource_detail!(AwsS3AccountPublicAccessBlockDetails "AwsS3AccountPublicAccessBlock");
resource_detail!(AwsS3ObjectDetails "AwsS3Object");
resource_detail!(AwsSecretsManagerSecretDetails "AwsSecretsManagerSecret");
resource_detail!(AwsIamAccessKeyDetails "AwsIamAccessKey");
resource_detail!(AwsIamUserDetails "AwsIamUser");
resource_detail!(AwsIamPolicyDetails "AwsIamPolicy");
resource_detail!(AwsApiGatewayV2StageDetails "AwsApiGatewayV2Stage");
resource_detail!(AwsApiGatewayV2ApiDetails "AwsApiGatewayV2Api");
resource_detail!(AwsDynamoDbTableDetails "AwsDynamoDbTable");
resource_detail!(AwsApiGatewayStageDetails "AwsApiGatewayStage");
resource_detail!(AwsApiGatewayRestApiDetails "AwsApiGatewayRestApi");
resource_detail!(AwsCloudTrailTrailDetails "AwsCloudTrailTrail");
resource_detail!(AwsSsmPatchComplianceDetails "AwsSsmPatchCompliance");
resource_detail!(AwsCertificateManagerCertificateDetails "AwsCertificateManagerCertificate");
resource_detail!(AwsRedshiftClusterDetails "AwsRedshiftCluster");
resource_detail!(AwsElbLoadBalancerDetails "AwsElbLoadBalancer");
resource_detail!(AwsIamGroupDetails "AwsIamGroup");
resource_detail!(AwsIamRoleDetails "AwsIamRole");
resource_detail!(AwsKmsKeyDetails "AwsKmsKey");
resource_detail!(AwsLambdaFunctionDetails "AwsLambdaFunction");
resource_detail!(AwsLambdaLayerVersionDetails "AwsLambdaLayerVersion");
resource_detail!(AwsRdsDbInstanceDetails "AwsRdsDbInstance");
resource_detail!(AwsSnsTopicDetails "AwsSnsTopic");
resource_detail!(AwsSqsQueueDetails "AwsSqsQueue");
resource_detail!(AwsWafWebAclDetails "AwsWafWebAcl");
resource_detail!(AwsRdsDbSnapshotDetails "AwsRdsDbSnapshot");
resource_detail!(AwsRdsDbClusterSnapshotDetails "AwsRdsDbClusterSnapshot");
resource_detail!(AwsRdsDbClusterDetails "AwsRdsDbCluster");
resource_detail!(AwsEcsClusterDetails "AwsEcsCluster");
resource_detail!(AwsEcsContainerDetails "AwsEcsContainer");
resource_detail!(AwsEcsTaskDefinitionDetails "AwsEcsTaskDefinition");
resource_detail!(AwsRdsEventSubscriptionDetails "AwsRdsEventSubscription");
resource_detail!(AwsEcsServiceDetails "AwsEcsService");
resource_detail!(AwsAutoScalingLaunchConfigurationDetails "AwsAutoScalingLaunchConfiguration");
resource_detail!(AwsEc2VpnConnectionDetails "AwsEc2VpnConnection");
resource_detail!(AwsEcrContainerImageDetails "AwsEcrContainerImage");
resource_detail!(AwsOpenSearchServiceDomainDetails "AwsOpenSearchServiceDomain");
resource_detail!(AwsEc2VpcEndpointServiceDetails "AwsEc2VpcEndpointService");
resource_detail!(AwsXrayEncryptionConfigDetails "AwsXrayEncryptionConfig");
resource_detail!(AwsWafRateBasedRuleDetails "AwsWafRateBasedRule");
resource_detail!(AwsWafRegionalRateBasedRuleDetails "AwsWafRegionalRateBasedRule");
resource_detail!(AwsEcrRepositoryDetails "AwsEcrRepository");
resource_detail!(AwsEksClusterDetails "AwsEksCluster");
resource_detail!(AwsNetworkFirewallFirewallPolicyDetails "AwsNetworkFirewallFirewallPolicy");
resource_detail!(AwsNetworkFirewallFirewallDetails "AwsNetworkFirewallFirewall");
resource_detail!(AwsNetworkFirewallRuleGroupDetails "AwsNetworkFirewallRuleGroup");
resource_detail!(AwsRdsDbSecurityGroupDetails "AwsRdsDbSecurityGroup");
resource_detail!(AwsKinesisStreamDetails "AwsKinesisStream");
resource_detail!(AwsEc2TransitGatewayDetails "AwsEc2TransitGateway");
resource_detail!(AwsEfsAccessPointDetails "AwsEfsAccessPoint");
resource_detail!(AwsCloudFormationStackDetails "AwsCloudFormationStack");
resource_detail!(AwsCloudWatchAlarmDetails "AwsCloudWatchAlarm");
resource_detail!(AwsEc2VpcPeeringConnectionDetails "AwsEc2VpcPeeringConnection");
resource_detail!(AwsWafRegionalRuleGroupDetails "AwsWafRegionalRuleGroup");
resource_detail!(AwsWafRegionalRuleDetails "AwsWafRegionalRule");
resource_detail!(AwsWafRegionalWebAclDetails "AwsWafRegionalWebAcl");
resource_detail!(AwsWafRuleDetails "AwsWafRule");
resource_detail!(AwsWafRuleGroupDetails "AwsWafRuleGroup");
resource_detail!(AwsEcsTaskDetails "AwsEcsTask");
resource_detail!(AwsBackupBackupVaultDetails "AwsBackupBackupVault");
resource_detail!(AwsBackupBackupPlanDetails "AwsBackupBackupPlan");
resource_detail!(AwsBackupRecoveryPointDetails "AwsBackupRecoveryPoint");
resource_detail!(AwsEc2LaunchTemplateDetails "AwsEc2LaunchTemplate");
resource_detail!(AwsSageMakerNotebookInstanceDetails "AwsSageMakerNotebookInstance");
resource_detail!(AwsWafv2WebAclDetails "AwsWafv2WebAcl");
resource_detail!(AwsWafv2RuleGroupDetails "AwsWafv2RuleGroup");
resource_detail!(AwsEc2RouteTableDetails "AwsEc2RouteTable");
resource_detail!(AwsAmazonMqBrokerDetails "AwsAmazonMqBroker");
resource_detail!(AwsAppSyncGraphQlApiDetails "AwsAppSyncGraphQlApi");
resource_detail!(AwsEventSchemasRegistryDetails "AwsEventSchemasRegistry");
resource_detail!(AwsGuardDutyDetectorDetails "AwsGuardDutyDetector");
resource_detail!(AwsStepFunctionStateMachineDetails "AwsStepFunctionStateMachine");
resource_detail!(AwsAthenaWorkGroupDetails "AwsAthenaWorkGroup");
resource_detail!(AwsEventsEventbusDetails "AwsEventsEventbus");
resource_detail!(AwsDmsEndpointDetails "AwsDmsEndpoint");
resource_detail!(AwsEventsEndpointDetails "AwsEventsEndpoint");
resource_detail!(AwsDmsReplicationTaskDetails "AwsDmsReplicationTask");
resource_detail!(AwsDmsReplicationInstanceDetails "AwsDmsReplicationInstance");
resource_detail!(AwsRoute53HostedZoneDetails "AwsRoute53HostedZone");
resource_detail!(AwsMskClusterDetails "AwsMskCluster");
resource_detail!(AwsS3AccessPointDetails "AwsS3AccessPoint");
resource_detail!(AwsEc2ClientVpnEndpointDetails "AwsEc2ClientVpnEndpoint");
resource_detail!(AzureResourceDetails "AzureResource");
resource_detail!(GcpResourceDetails "GcpResource");
