// Written by asff-codegen from the Security Hub service model. Do not edit.

use asff::details::*;
use asff::*;
use aws_sdk_securityhub::types;

use crate::convert::{details, document, structure, words};

structure!(Action Action {
    action_type "ActionType" action_type,
    network_connection_action "NetworkConnectionAction" network_connection_action,
    aws_api_call_action "AwsApiCallAction" aws_api_call_action,
    dns_request_action "DnsRequestAction" dns_request_action,
    port_probe_action "PortProbeAction" port_probe_action,
});

structure!(ActionLocalIpDetails ActionLocalIpDetails {
    ip_address_v4 "IpAddressV4" ip_address_v4,
});

structure!(ActionLocalPortDetails ActionLocalPortDetails {
    port "Port" port,
    port_name "PortName" port_name,
});

structure!(ActionRemoteIpDetails ActionRemoteIpDetails {
    ip_address_v4 "IpAddressV4" ip_address_v4,
    organization "Organization" organization,
    country "Country" country,
    city "City" city,
    geo_location "GeoLocation" geo_location,
});

structure!(ActionRemotePortDetails ActionRemotePortDetails {
    port "Port" port,
    port_name "PortName" port_name,
});

structure!(Actor Actor {
    id "Id" id,
    user "User" user,
    session "Session" session,
});

structure!(ActorSession ActorSession {
    uid "Uid" uid,
    mfa_status "MfaStatus" mfa_status,
    created_time "CreatedTime" created_time,
    issuer "Issuer" issuer,
});

words!(ActorSessionMfaStatus ActorSessionMfaStatus);

structure!(ActorUser ActorUser {
    name "Name" name,
    uid "Uid" uid,
    r#type "Type" r#type,
    credential_uid "CredentialUid" credential_uid,
    account "Account" account,
});

structure!(Adjustment Adjustment {
    metric "Metric" metric,
    reason "Reason" reason,
});

structure!(AssociatedStandard AssociatedStandard {
    standards_id "StandardsId" standards_id,
});

structure!(AssociationSetDetails AssociationSetDetails {
    association_state "AssociationState" association_state,
    gateway_id "GatewayId" gateway_id,
    main "Main" main,
    route_table_association_id "RouteTableAssociationId" route_table_association_id,
    route_table_id "RouteTableId" route_table_id,
    subnet_id "SubnetId" subnet_id,
});

structure!(AssociationStateDetails AssociationStateDetails {
    state "State" state,
    status_message "StatusMessage" status_message,
});

structure!(AvailabilityZone AvailabilityZone {
    zone_name "ZoneName" zone_name,
    subnet_id "SubnetId" subnet_id,
});

structure!(AwsAmazonMqBrokerDetails AwsAmazonMqBrokerDetails {
    authentication_strategy "AuthenticationStrategy" authentication_strategy,
    auto_minor_version_upgrade "AutoMinorVersionUpgrade" auto_minor_version_upgrade,
    broker_arn "BrokerArn" broker_arn,
    broker_name "BrokerName" broker_name,
    deployment_mode "DeploymentMode" deployment_mode,
    encryption_options "EncryptionOptions" encryption_options,
    engine_type "EngineType" engine_type,
    engine_version "EngineVersion" engine_version,
    host_instance_type "HostInstanceType" host_instance_type,
    broker_id "BrokerId" broker_id,
    ldap_server_metadata "LdapServerMetadata" ldap_server_metadata,
    logs "Logs" logs,
    maintenance_window_start_time "MaintenanceWindowStartTime" maintenance_window_start_time,
    publicly_accessible "PubliclyAccessible" publicly_accessible,
    security_groups "SecurityGroups" security_groups,
    storage_type "StorageType" storage_type,
    subnet_ids "SubnetIds" subnet_ids,
    users "Users" users,
});

structure!(AwsAmazonMqBrokerEncryptionOptionsDetails AwsAmazonMqBrokerEncryptionOptionsDetails {
    kms_key_id "KmsKeyId" kms_key_id,
    use_aws_owned_key "UseAwsOwnedKey" use_aws_owned_key,
});

structure!(AwsAmazonMqBrokerLdapServerMetadataDetails AwsAmazonMqBrokerLdapServerMetadataDetails {
    hosts "Hosts" hosts,
    role_base "RoleBase" role_base,
    role_name "RoleName" role_name,
    role_search_matching "RoleSearchMatching" role_search_matching,
    role_search_subtree "RoleSearchSubtree" role_search_subtree,
    service_account_username "ServiceAccountUsername" service_account_username,
    user_base "UserBase" user_base,
    user_role_name "UserRoleName" user_role_name,
    user_search_matching "UserSearchMatching" user_search_matching,
    user_search_subtree "UserSearchSubtree" user_search_subtree,
});

structure!(AwsAmazonMqBrokerLogsDetails AwsAmazonMqBrokerLogsDetails {
    audit "Audit" audit,
    general "General" general,
    audit_log_group "AuditLogGroup" audit_log_group,
    general_log_group "GeneralLogGroup" general_log_group,
    pending "Pending" pending,
});

structure!(AwsAmazonMqBrokerLogsPendingDetails AwsAmazonMqBrokerLogsPendingDetails {
    audit "Audit" audit,
    general "General" general,
});

structure!(AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails {
    day_of_week "DayOfWeek" day_of_week,
    time_of_day "TimeOfDay" time_of_day,
    time_zone "TimeZone" time_zone,
});

structure!(AwsAmazonMqBrokerUsersDetails AwsAmazonMqBrokerUsersDetails {
    pending_change "PendingChange" pending_change,
    username "Username" username,
});

structure!(AwsApiCallAction AwsApiCallAction {
    api "Api" api,
    service_name "ServiceName" service_name,
    caller_type "CallerType" caller_type,
    remote_ip_details "RemoteIpDetails" remote_ip_details,
    domain_details "DomainDetails" domain_details,
    affected_resources "AffectedResources" affected_resources,
    first_seen "FirstSeen" first_seen,
    last_seen "LastSeen" last_seen,
});

structure!(AwsApiCallActionDomainDetails AwsApiCallActionDomainDetails {
    domain "Domain" domain,
});

structure!(AwsApiGatewayAccessLogSettings AwsApiGatewayAccessLogSettings {
    format "Format" format,
    destination_arn "DestinationArn" destination_arn,
});

structure!(AwsApiGatewayCanarySettings AwsApiGatewayCanarySettings {
    percent_traffic "PercentTraffic" percent_traffic,
    deployment_id "DeploymentId" deployment_id,
    stage_variable_overrides "StageVariableOverrides" stage_variable_overrides,
    use_stage_cache "UseStageCache" use_stage_cache,
});

structure!(AwsApiGatewayEndpointConfiguration AwsApiGatewayEndpointConfiguration {
    types "Types" types,
});

structure!(AwsApiGatewayMethodSettings AwsApiGatewayMethodSettings {
    metrics_enabled "MetricsEnabled" metrics_enabled,
    logging_level "LoggingLevel" logging_level,
    data_trace_enabled "DataTraceEnabled" data_trace_enabled,
    throttling_burst_limit "ThrottlingBurstLimit" throttling_burst_limit,
    throttling_rate_limit "ThrottlingRateLimit" throttling_rate_limit,
    caching_enabled "CachingEnabled" caching_enabled,
    cache_ttl_in_seconds "CacheTtlInSeconds" cache_ttl_in_seconds,
    cache_data_encrypted "CacheDataEncrypted" cache_data_encrypted,
    require_authorization_for_cache_control "RequireAuthorizationForCacheControl" require_authorization_for_cache_control,
    unauthorized_cache_control_header_strategy "UnauthorizedCacheControlHeaderStrategy" unauthorized_cache_control_header_strategy,
    http_method "HttpMethod" http_method,
    resource_path "ResourcePath" resource_path,
});

structure!(AwsApiGatewayRestApiDetails AwsApiGatewayRestApiDetails {
    id "Id" id,
    name "Name" name,
    description "Description" description,
    created_date "CreatedDate" created_date,
    version "Version" version,
    binary_media_types "BinaryMediaTypes" binary_media_types,
    minimum_compression_size "MinimumCompressionSize" minimum_compression_size,
    api_key_source "ApiKeySource" api_key_source,
    endpoint_configuration "EndpointConfiguration" endpoint_configuration,
});

structure!(AwsApiGatewayStageDetails AwsApiGatewayStageDetails {
    deployment_id "DeploymentId" deployment_id,
    client_certificate_id "ClientCertificateId" client_certificate_id,
    stage_name "StageName" stage_name,
    description "Description" description,
    cache_cluster_enabled "CacheClusterEnabled" cache_cluster_enabled,
    cache_cluster_size "CacheClusterSize" cache_cluster_size,
    cache_cluster_status "CacheClusterStatus" cache_cluster_status,
    method_settings "MethodSettings" method_settings,
    variables "Variables" variables,
    documentation_version "DocumentationVersion" documentation_version,
    access_log_settings "AccessLogSettings" access_log_settings,
    canary_settings "CanarySettings" canary_settings,
    tracing_enabled "TracingEnabled" tracing_enabled,
    created_date "CreatedDate" created_date,
    last_updated_date "LastUpdatedDate" last_updated_date,
    web_acl_arn "WebAclArn" web_acl_arn,
});

structure!(AwsApiGatewayV2ApiDetails AwsApiGatewayV2ApiDetails {
    api_endpoint "ApiEndpoint" api_endpoint,
    api_id "ApiId" api_id,
    api_key_selection_expression "ApiKeySelectionExpression" api_key_selection_expression,
    created_date "CreatedDate" created_date,
    description "Description" description,
    version "Version" version,
    name "Name" name,
    protocol_type "ProtocolType" protocol_type,
    route_selection_expression "RouteSelectionExpression" route_selection_expression,
    cors_configuration "CorsConfiguration" cors_configuration,
});

structure!(AwsApiGatewayV2RouteSettings AwsApiGatewayV2RouteSettings {
    detailed_metrics_enabled "DetailedMetricsEnabled" detailed_metrics_enabled,
    logging_level "LoggingLevel" logging_level,
    data_trace_enabled "DataTraceEnabled" data_trace_enabled,
    throttling_burst_limit "ThrottlingBurstLimit" throttling_burst_limit,
    throttling_rate_limit "ThrottlingRateLimit" throttling_rate_limit,
});

structure!(AwsApiGatewayV2StageDetails AwsApiGatewayV2StageDetails {
    client_certificate_id "ClientCertificateId" client_certificate_id,
    created_date "CreatedDate" created_date,
    description "Description" description,
    default_route_settings "DefaultRouteSettings" default_route_settings,
    deployment_id "DeploymentId" deployment_id,
    last_updated_date "LastUpdatedDate" last_updated_date,
    route_settings "RouteSettings" route_settings,
    stage_name "StageName" stage_name,
    stage_variables "StageVariables" stage_variables,
    access_log_settings "AccessLogSettings" access_log_settings,
    auto_deploy "AutoDeploy" auto_deploy,
    last_deployment_status_message "LastDeploymentStatusMessage" last_deployment_status_message,
    api_gateway_managed "ApiGatewayManaged" api_gateway_managed,
});

structure!(AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails {
    authentication_type "AuthenticationType" authentication_type,
    lambda_authorizer_config "LambdaAuthorizerConfig" lambda_authorizer_config,
    open_id_connect_config "OpenIdConnectConfig" open_id_connect_config,
    user_pool_config "UserPoolConfig" user_pool_config,
});

structure!(AwsAppSyncGraphQlApiDetails AwsAppSyncGraphQlApiDetails {
    api_id "ApiId" api_id,
    id "Id" id,
    open_id_connect_config "OpenIdConnectConfig" open_id_connect_config,
    name "Name" name,
    lambda_authorizer_config "LambdaAuthorizerConfig" lambda_authorizer_config,
    xray_enabled "XrayEnabled" xray_enabled,
    arn "Arn" arn,
    user_pool_config "UserPoolConfig" user_pool_config,
    authentication_type "AuthenticationType" authentication_type,
    log_config "LogConfig" log_config,
    additional_authentication_providers "AdditionalAuthenticationProviders" additional_authentication_providers,
    waf_web_acl_arn "WafWebAclArn" waf_web_acl_arn,
});

structure!(AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails {
    authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" authorizer_result_ttl_in_seconds,
    authorizer_uri "AuthorizerUri" authorizer_uri,
    identity_validation_expression "IdentityValidationExpression" identity_validation_expression,
});

structure!(AwsAppSyncGraphQlApiLogConfigDetails AwsAppSyncGraphQlApiLogConfigDetails {
    cloud_watch_logs_role_arn "CloudWatchLogsRoleArn" cloud_watch_logs_role_arn,
    exclude_verbose_content "ExcludeVerboseContent" exclude_verbose_content,
    field_log_level "FieldLogLevel" field_log_level,
});

structure!(AwsAppSyncGraphQlApiOpenIdConnectConfigDetails AwsAppSyncGraphQlApiOpenIdConnectConfigDetails {
    auth_tt_l "AuthTtL" auth_ttl,
    client_id "ClientId" client_id,
    iat_tt_l "IatTtL" iat_ttl,
    issuer "Issuer" issuer,
});

structure!(AwsAppSyncGraphQlApiUserPoolConfigDetails AwsAppSyncGraphQlApiUserPoolConfigDetails {
    app_id_client_regex "AppIdClientRegex" app_id_client_regex,
    aws_region "AwsRegion" aws_region,
    default_action "DefaultAction" default_action,
    user_pool_id "UserPoolId" user_pool_id,
});

structure!(AwsAthenaWorkGroupConfigurationDetails AwsAthenaWorkGroupConfigurationDetails {
    result_configuration "ResultConfiguration" result_configuration,
});

structure!(AwsAthenaWorkGroupConfigurationResultConfigurationDetails AwsAthenaWorkGroupConfigurationResultConfigurationDetails {
    encryption_configuration "EncryptionConfiguration" encryption_configuration,
});

structure!(AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails {
    encryption_option "EncryptionOption" encryption_option,
    kms_key "KmsKey" kms_key,
});

structure!(AwsAthenaWorkGroupDetails AwsAthenaWorkGroupDetails {
    name "Name" name,
    description "Description" description,
    state "State" state,
    configuration "Configuration" configuration,
});

structure!(AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails {
    value "Value" value,
});

structure!(AwsAutoScalingAutoScalingGroupDetails AwsAutoScalingAutoScalingGroupDetails {
    launch_configuration_name "LaunchConfigurationName" launch_configuration_name,
    load_balancer_names "LoadBalancerNames" load_balancer_names,
    health_check_type "HealthCheckType" health_check_type,
    health_check_grace_period "HealthCheckGracePeriod" health_check_grace_period,
    created_time "CreatedTime" created_time,
    mixed_instances_policy "MixedInstancesPolicy" mixed_instances_policy,
    availability_zones "AvailabilityZones" availability_zones,
    launch_template "LaunchTemplate" launch_template,
    capacity_rebalance "CapacityRebalance" capacity_rebalance,
});

structure!(AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification {
    launch_template_id "LaunchTemplateId" launch_template_id,
    launch_template_name "LaunchTemplateName" launch_template_name,
    version "Version" version,
});

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails {
    instances_distribution "InstancesDistribution" instances_distribution,
    launch_template "LaunchTemplate" launch_template,
});

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails {
    on_demand_allocation_strategy "OnDemandAllocationStrategy" on_demand_allocation_strategy,
    on_demand_base_capacity "OnDemandBaseCapacity" on_demand_base_capacity,
    on_demand_percentage_above_base_capacity "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity,
    spot_allocation_strategy "SpotAllocationStrategy" spot_allocation_strategy,
    spot_instance_pools "SpotInstancePools" spot_instance_pools,
    spot_max_price "SpotMaxPrice" spot_max_price,
});

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails {
    launch_template_specification "LaunchTemplateSpecification" launch_template_specification,
    overrides "Overrides" overrides,
});

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification {
    launch_template_id "LaunchTemplateId" launch_template_id,
    launch_template_name "LaunchTemplateName" launch_template_name,
    version "Version" version,
});

structure!(AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails {
    instance_type "InstanceType" instance_type,
    weighted_capacity "WeightedCapacity" weighted_capacity,
});

structure!(AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails {
    device_name "DeviceName" device_name,
    ebs "Ebs" ebs,
    no_device "NoDevice" no_device,
    virtual_name "VirtualName" virtual_name,
});

structure!(AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails {
    delete_on_termination "DeleteOnTermination" delete_on_termination,
    encrypted "Encrypted" encrypted,
    iops "Iops" iops,
    snapshot_id "SnapshotId" snapshot_id,
    volume_size "VolumeSize" volume_size,
    volume_type "VolumeType" volume_type,
});

structure!(AwsAutoScalingLaunchConfigurationDetails AwsAutoScalingLaunchConfigurationDetails {
    associate_public_ip_address "AssociatePublicIpAddress" associate_public_ip_address,
    block_device_mappings "BlockDeviceMappings" block_device_mappings,
    classic_link_vpc_id "ClassicLinkVpcId" classic_link_vpc_id,
    classic_link_vpc_security_groups "ClassicLinkVpcSecurityGroups" classic_link_vpc_security_groups,
    created_time "CreatedTime" created_time,
    ebs_optimized "EbsOptimized" ebs_optimized,
    iam_instance_profile "IamInstanceProfile" iam_instance_profile,
    image_id "ImageId" image_id,
    instance_monitoring "InstanceMonitoring" instance_monitoring,
    instance_type "InstanceType" instance_type,
    kernel_id "KernelId" kernel_id,
    key_name "KeyName" key_name,
    launch_configuration_name "LaunchConfigurationName" launch_configuration_name,
    placement_tenancy "PlacementTenancy" placement_tenancy,
    ramdisk_id "RamdiskId" ramdisk_id,
    security_groups "SecurityGroups" security_groups,
    spot_price "SpotPrice" spot_price,
    user_data "UserData" user_data,
    metadata_options "MetadataOptions" metadata_options,
});

structure!(AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails {
    enabled "Enabled" enabled,
});

structure!(AwsAutoScalingLaunchConfigurationMetadataOptions AwsAutoScalingLaunchConfigurationMetadataOptions {
    http_endpoint "HttpEndpoint" http_endpoint,
    http_put_response_hop_limit "HttpPutResponseHopLimit" http_put_response_hop_limit,
    http_tokens "HttpTokens" http_tokens,
});

structure!(AwsBackupBackupPlanAdvancedBackupSettingsDetails AwsBackupBackupPlanAdvancedBackupSettingsDetails {
    backup_options "BackupOptions" backup_options,
    resource_type "ResourceType" resource_type,
});

structure!(AwsBackupBackupPlanBackupPlanDetails AwsBackupBackupPlanBackupPlanDetails {
    backup_plan_name "BackupPlanName" backup_plan_name,
    advanced_backup_settings "AdvancedBackupSettings" advanced_backup_settings,
    backup_plan_rule "BackupPlanRule" backup_plan_rule,
});

structure!(AwsBackupBackupPlanDetails AwsBackupBackupPlanDetails {
    backup_plan "BackupPlan" backup_plan,
    backup_plan_arn "BackupPlanArn" backup_plan_arn,
    backup_plan_id "BackupPlanId" backup_plan_id,
    version_id "VersionId" version_id,
});

structure!(AwsBackupBackupPlanLifecycleDetails AwsBackupBackupPlanLifecycleDetails {
    delete_after_days "DeleteAfterDays" delete_after_days,
    move_to_cold_storage_after_days "MoveToColdStorageAfterDays" move_to_cold_storage_after_days,
});

structure!(AwsBackupBackupPlanRuleCopyActionsDetails AwsBackupBackupPlanRuleCopyActionsDetails {
    destination_backup_vault_arn "DestinationBackupVaultArn" destination_backup_vault_arn,
    lifecycle "Lifecycle" lifecycle,
});

structure!(AwsBackupBackupPlanRuleDetails AwsBackupBackupPlanRuleDetails {
    target_backup_vault "TargetBackupVault" target_backup_vault,
    start_window_minutes "StartWindowMinutes" start_window_minutes,
    schedule_expression "ScheduleExpression" schedule_expression,
    rule_name "RuleName" rule_name,
    rule_id "RuleId" rule_id,
    enable_continuous_backup "EnableContinuousBackup" enable_continuous_backup,
    completion_window_minutes "CompletionWindowMinutes" completion_window_minutes,
    copy_actions "CopyActions" copy_actions,
    lifecycle "Lifecycle" lifecycle,
});

structure!(AwsBackupBackupVaultDetails AwsBackupBackupVaultDetails {
    backup_vault_arn "BackupVaultArn" backup_vault_arn,
    backup_vault_name "BackupVaultName" backup_vault_name,
    encryption_key_arn "EncryptionKeyArn" encryption_key_arn,
    notifications "Notifications" notifications,
    access_policy "AccessPolicy" access_policy,
});

structure!(AwsBackupBackupVaultNotificationsDetails AwsBackupBackupVaultNotificationsDetails {
    backup_vault_events "BackupVaultEvents" backup_vault_events,
    sns_topic_arn "SnsTopicArn" sns_topic_arn,
});

structure!(AwsBackupRecoveryPointCalculatedLifecycleDetails AwsBackupRecoveryPointCalculatedLifecycleDetails {
    delete_at "DeleteAt" delete_at,
    move_to_cold_storage_at "MoveToColdStorageAt" move_to_cold_storage_at,
});

structure!(AwsBackupRecoveryPointCreatedByDetails AwsBackupRecoveryPointCreatedByDetails {
    backup_plan_arn "BackupPlanArn" backup_plan_arn,
    backup_plan_id "BackupPlanId" backup_plan_id,
    backup_plan_version "BackupPlanVersion" backup_plan_version,
    backup_rule_id "BackupRuleId" backup_rule_id,
});

structure!(AwsBackupRecoveryPointDetails AwsBackupRecoveryPointDetails {
    backup_size_in_bytes "BackupSizeInBytes" backup_size_in_bytes,
    backup_vault_arn "BackupVaultArn" backup_vault_arn,
    backup_vault_name "BackupVaultName" backup_vault_name,
    calculated_lifecycle "CalculatedLifecycle" calculated_lifecycle,
    completion_date "CompletionDate" completion_date,
    created_by "CreatedBy" created_by,
    creation_date "CreationDate" creation_date,
    encryption_key_arn "EncryptionKeyArn" encryption_key_arn,
    iam_role_arn "IamRoleArn" iam_role_arn,
    is_encrypted "IsEncrypted" is_encrypted,
    last_restore_time "LastRestoreTime" last_restore_time,
    lifecycle "Lifecycle" lifecycle,
    recovery_point_arn "RecoveryPointArn" recovery_point_arn,
    resource_arn "ResourceArn" resource_arn,
    resource_type "ResourceType" resource_type,
    source_backup_vault_arn "SourceBackupVaultArn" source_backup_vault_arn,
    status "Status" status,
    status_message "StatusMessage" status_message,
    storage_class "StorageClass" storage_class,
});

structure!(AwsBackupRecoveryPointLifecycleDetails AwsBackupRecoveryPointLifecycleDetails {
    delete_after_days "DeleteAfterDays" delete_after_days,
    move_to_cold_storage_after_days "MoveToColdStorageAfterDays" move_to_cold_storage_after_days,
});

structure!(AwsCertificateManagerCertificateDetails AwsCertificateManagerCertificateDetails {
    certificate_authority_arn "CertificateAuthorityArn" certificate_authority_arn,
    created_at "CreatedAt" created_at,
    domain_name "DomainName" domain_name,
    domain_validation_options "DomainValidationOptions" domain_validation_options,
    extended_key_usages "ExtendedKeyUsages" extended_key_usages,
    failure_reason "FailureReason" failure_reason,
    imported_at "ImportedAt" imported_at,
    in_use_by "InUseBy" in_use_by,
    issued_at "IssuedAt" issued_at,
    issuer "Issuer" issuer,
    key_algorithm "KeyAlgorithm" key_algorithm,
    key_usages "KeyUsages" key_usages,
    not_after "NotAfter" not_after,
    not_before "NotBefore" not_before,
    options "Options" options,
    renewal_eligibility "RenewalEligibility" renewal_eligibility,
    renewal_summary "RenewalSummary" renewal_summary,
    serial "Serial" serial,
    signature_algorithm "SignatureAlgorithm" signature_algorithm,
    status "Status" status,
    subject "Subject" subject,
    subject_alternative_names "SubjectAlternativeNames" subject_alternative_names,
    r#type "Type" r#type,
});

structure!(AwsCertificateManagerCertificateDomainValidationOption AwsCertificateManagerCertificateDomainValidationOption {
    domain_name "DomainName" domain_name,
    resource_record "ResourceRecord" resource_record,
    validation_domain "ValidationDomain" validation_domain,
    validation_emails "ValidationEmails" validation_emails,
    validation_method "ValidationMethod" validation_method,
    validation_status "ValidationStatus" validation_status,
});

structure!(AwsCertificateManagerCertificateExtendedKeyUsage AwsCertificateManagerCertificateExtendedKeyUsage {
    name "Name" name,
    o_id "OId" o_id,
});

structure!(AwsCertificateManagerCertificateKeyUsage AwsCertificateManagerCertificateKeyUsage {
    name "Name" name,
});

structure!(AwsCertificateManagerCertificateOptions AwsCertificateManagerCertificateOptions {
    certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference" certificate_transparency_logging_preference,
});

structure!(AwsCertificateManagerCertificateRenewalSummary AwsCertificateManagerCertificateRenewalSummary {
    domain_validation_options "DomainValidationOptions" domain_validation_options,
    renewal_status "RenewalStatus" renewal_status,
    renewal_status_reason "RenewalStatusReason" renewal_status_reason,
    updated_at "UpdatedAt" updated_at,
});

structure!(AwsCertificateManagerCertificateResourceRecord AwsCertificateManagerCertificateResourceRecord {
    name "Name" name,
    r#type "Type" r#type,
    value "Value" value,
});

structure!(AwsCloudFormationStackDetails AwsCloudFormationStackDetails {
    capabilities "Capabilities" capabilities,
    creation_time "CreationTime" creation_time,
    description "Description" description,
    disable_rollback "DisableRollback" disable_rollback,
    drift_information "DriftInformation" drift_information,
    enable_termination_protection "EnableTerminationProtection" enable_termination_protection,
    last_updated_time "LastUpdatedTime" last_updated_time,
    notification_arns "NotificationArns" notification_arns,
    outputs "Outputs" outputs,
    role_arn "RoleArn" role_arn,
    stack_id "StackId" stack_id,
    stack_name "StackName" stack_name,
    stack_status "StackStatus" stack_status,
    stack_status_reason "StackStatusReason" stack_status_reason,
    timeout_in_minutes "TimeoutInMinutes" timeout_in_minutes,
});

structure!(AwsCloudFormationStackDriftInformationDetails AwsCloudFormationStackDriftInformationDetails {
    stack_drift_status "StackDriftStatus" stack_drift_status,
});

structure!(AwsCloudFormationStackOutputsDetails AwsCloudFormationStackOutputsDetails {
    description "Description" description,
    output_key "OutputKey" output_key,
    output_value "OutputValue" output_value,
});

structure!(AwsCloudFrontDistributionCacheBehavior AwsCloudFrontDistributionCacheBehavior {
    viewer_protocol_policy "ViewerProtocolPolicy" viewer_protocol_policy,
});

structure!(AwsCloudFrontDistributionCacheBehaviors AwsCloudFrontDistributionCacheBehaviors {
    items "Items" items,
});

structure!(AwsCloudFrontDistributionDefaultCacheBehavior AwsCloudFrontDistributionDefaultCacheBehavior {
    viewer_protocol_policy "ViewerProtocolPolicy" viewer_protocol_policy,
});

structure!(AwsCloudFrontDistributionDetails AwsCloudFrontDistributionDetails {
    cache_behaviors "CacheBehaviors" cache_behaviors,
    default_cache_behavior "DefaultCacheBehavior" default_cache_behavior,
    default_root_object "DefaultRootObject" default_root_object,
    domain_name "DomainName" domain_name,
    e_tag "ETag" e_tag,
    last_modified_time "LastModifiedTime" last_modified_time,
    logging "Logging" logging,
    origins "Origins" origins,
    origin_groups "OriginGroups" origin_groups,
    viewer_certificate "ViewerCertificate" viewer_certificate,
    status "Status" status,
    web_acl_id "WebAclId" web_acl_id,
});

structure!(AwsCloudFrontDistributionLogging AwsCloudFrontDistributionLogging {
    bucket "Bucket" bucket,
    enabled "Enabled" enabled,
    include_cookies "IncludeCookies" include_cookies,
    prefix "Prefix" prefix,
});

structure!(AwsCloudFrontDistributionOriginCustomOriginConfig AwsCloudFrontDistributionOriginCustomOriginConfig {
    http_port "HttpPort" http_port,
    https_port "HttpsPort" https_port,
    origin_keepalive_timeout "OriginKeepaliveTimeout" origin_keepalive_timeout,
    origin_protocol_policy "OriginProtocolPolicy" origin_protocol_policy,
    origin_read_timeout "OriginReadTimeout" origin_read_timeout,
    origin_ssl_protocols "OriginSslProtocols" origin_ssl_protocols,
});

structure!(AwsCloudFrontDistributionOriginGroup AwsCloudFrontDistributionOriginGroup {
    failover_criteria "FailoverCriteria" failover_criteria,
});

structure!(AwsCloudFrontDistributionOriginGroupFailover AwsCloudFrontDistributionOriginGroupFailover {
    status_codes "StatusCodes" status_codes,
});

structure!(AwsCloudFrontDistributionOriginGroupFailoverStatusCodes AwsCloudFrontDistributionOriginGroupFailoverStatusCodes {
    items "Items" items,
    quantity "Quantity" quantity,
});

structure!(AwsCloudFrontDistributionOriginGroups AwsCloudFrontDistributionOriginGroups {
    items "Items" items,
});

structure!(AwsCloudFrontDistributionOriginItem AwsCloudFrontDistributionOriginItem {
    domain_name "DomainName" domain_name,
    id "Id" id,
    origin_path "OriginPath" origin_path,
    s3_origin_config "S3OriginConfig" s3_origin_config,
    custom_origin_config "CustomOriginConfig" custom_origin_config,
});

structure!(AwsCloudFrontDistributionOriginS3OriginConfig AwsCloudFrontDistributionOriginS3OriginConfig {
    origin_access_identity "OriginAccessIdentity" origin_access_identity,
});

structure!(AwsCloudFrontDistributionOriginSslProtocols AwsCloudFrontDistributionOriginSslProtocols {
    items "Items" items,
    quantity "Quantity" quantity,
});

structure!(AwsCloudFrontDistributionOrigins AwsCloudFrontDistributionOrigins {
    items "Items" items,
});

structure!(AwsCloudFrontDistributionViewerCertificate AwsCloudFrontDistributionViewerCertificate {
    acm_certificate_arn "AcmCertificateArn" acm_certificate_arn,
    certificate "Certificate" certificate,
    certificate_source "CertificateSource" certificate_source,
    cloud_front_default_certificate "CloudFrontDefaultCertificate" cloud_front_default_certificate,
    iam_certificate_id "IamCertificateId" iam_certificate_id,
    minimum_protocol_version "MinimumProtocolVersion" minimum_protocol_version,
    ssl_support_method "SslSupportMethod" ssl_support_method,
});

structure!(AwsCloudTrailTrailDetails AwsCloudTrailTrailDetails {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn,
    cloud_watch_logs_role_arn "CloudWatchLogsRoleArn" cloud_watch_logs_role_arn,
    has_custom_event_selectors "HasCustomEventSelectors" has_custom_event_selectors,
    home_region "HomeRegion" home_region,
    include_global_service_events "IncludeGlobalServiceEvents" include_global_service_events,
    is_multi_region_trail "IsMultiRegionTrail" is_multi_region_trail,
    is_organization_trail "IsOrganizationTrail" is_organization_trail,
    kms_key_id "KmsKeyId" kms_key_id,
    log_file_validation_enabled "LogFileValidationEnabled" log_file_validation_enabled,
    name "Name" name,
    s3_bucket_name "S3BucketName" s3_bucket_name,
    s3_key_prefix "S3KeyPrefix" s3_key_prefix,
    sns_topic_arn "SnsTopicArn" sns_topic_arn,
    sns_topic_name "SnsTopicName" sns_topic_name,
    trail_arn "TrailArn" trail_arn,
});

structure!(AwsCloudWatchAlarmDetails AwsCloudWatchAlarmDetails {
    actions_enabled "ActionsEnabled" actions_enabled,
    alarm_actions "AlarmActions" alarm_actions,
    alarm_arn "AlarmArn" alarm_arn,
    alarm_configuration_updated_timestamp "AlarmConfigurationUpdatedTimestamp" alarm_configuration_updated_timestamp,
    alarm_description "AlarmDescription" alarm_description,
    alarm_name "AlarmName" alarm_name,
    comparison_operator "ComparisonOperator" comparison_operator,
    datapoints_to_alarm "DatapointsToAlarm" datapoints_to_alarm,
    dimensions "Dimensions" dimensions,
    evaluate_low_sample_count_percentile "EvaluateLowSampleCountPercentile" evaluate_low_sample_count_percentile,
    evaluation_periods "EvaluationPeriods" evaluation_periods,
    extended_statistic "ExtendedStatistic" extended_statistic,
    insufficient_data_actions "InsufficientDataActions" insufficient_data_actions,
    metric_name "MetricName" metric_name,
    namespace "Namespace" namespace,
    ok_actions "OkActions" ok_actions,
    period "Period" period,
    statistic "Statistic" statistic,
    threshold "Threshold" threshold,
    threshold_metric_id "ThresholdMetricId" threshold_metric_id,
    treat_missing_data "TreatMissingData" treat_missing_data,
    unit "Unit" unit,
});

structure!(AwsCloudWatchAlarmDimensionsDetails AwsCloudWatchAlarmDimensionsDetails {
    name "Name" name,
    value "Value" value,
});

structure!(AwsCodeBuildProjectArtifactsDetails AwsCodeBuildProjectArtifactsDetails {
    artifact_identifier "ArtifactIdentifier" artifact_identifier,
    encryption_disabled "EncryptionDisabled" encryption_disabled,
    location "Location" location,
    name "Name" name,
    namespace_type "NamespaceType" namespace_type,
    override_artifact_name "OverrideArtifactName" override_artifact_name,
    packaging "Packaging" packaging,
    path "Path" path,
    r#type "Type" r#type,
});

structure!(AwsCodeBuildProjectDetails AwsCodeBuildProjectDetails {
    encryption_key "EncryptionKey" encryption_key,
    artifacts "Artifacts" artifacts,
    environment "Environment" environment,
    name "Name" name,
    source "Source" source,
    service_role "ServiceRole" service_role,
    logs_config "LogsConfig" logs_config,
    vpc_config "VpcConfig" vpc_config,
    secondary_artifacts "SecondaryArtifacts" secondary_artifacts,
});

structure!(AwsCodeBuildProjectEnvironment AwsCodeBuildProjectEnvironment {
    certificate "Certificate" certificate,
    environment_variables "EnvironmentVariables" environment_variables,
    privileged_mode "PrivilegedMode" privileged_mode,
    image_pull_credentials_type "ImagePullCredentialsType" image_pull_credentials_type,
    registry_credential "RegistryCredential" registry_credential,
    r#type "Type" r#type,
});

structure!(AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails {
    name "Name" name,
    r#type "Type" r#type,
    value "Value" value,
});

structure!(AwsCodeBuildProjectEnvironmentRegistryCredential AwsCodeBuildProjectEnvironmentRegistryCredential {
    credential "Credential" credential,
    credential_provider "CredentialProvider" credential_provider,
});

structure!(AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails {
    group_name "GroupName" group_name,
    status "Status" status,
    stream_name "StreamName" stream_name,
});

structure!(AwsCodeBuildProjectLogsConfigDetails AwsCodeBuildProjectLogsConfigDetails {
    cloud_watch_logs "CloudWatchLogs" cloud_watch_logs,
    s3_logs "S3Logs" s3_logs,
});

structure!(AwsCodeBuildProjectLogsConfigS3LogsDetails AwsCodeBuildProjectLogsConfigS3LogsDetails {
    encryption_disabled "EncryptionDisabled" encryption_disabled,
    location "Location" location,
    status "Status" status,
});

structure!(AwsCodeBuildProjectSource AwsCodeBuildProjectSource {
    r#type "Type" r#type,
    location "Location" location,
    git_clone_depth "GitCloneDepth" git_clone_depth,
    insecure_ssl "InsecureSsl" insecure_ssl,
});

structure!(AwsCodeBuildProjectVpcConfig AwsCodeBuildProjectVpcConfig {
    vpc_id "VpcId" vpc_id,
    subnets "Subnets" subnets,
    security_group_ids "SecurityGroupIds" security_group_ids,
});

structure!(AwsCorsConfiguration AwsCorsConfiguration {
    allow_origins "AllowOrigins" allow_origins,
    allow_credentials "AllowCredentials" allow_credentials,
    expose_headers "ExposeHeaders" expose_headers,
    max_age "MaxAge" max_age,
    allow_methods "AllowMethods" allow_methods,
    allow_headers "AllowHeaders" allow_headers,
});

structure!(AwsDmsEndpointDetails AwsDmsEndpointDetails {
    certificate_arn "CertificateArn" certificate_arn,
    database_name "DatabaseName" database_name,
    endpoint_arn "EndpointArn" endpoint_arn,
    endpoint_identifier "EndpointIdentifier" endpoint_identifier,
    endpoint_type "EndpointType" endpoint_type,
    engine_name "EngineName" engine_name,
    external_id "ExternalId" external_id,
    extra_connection_attributes "ExtraConnectionAttributes" extra_connection_attributes,
    kms_key_id "KmsKeyId" kms_key_id,
    port "Port" port,
    server_name "ServerName" server_name,
    ssl_mode "SslMode" ssl_mode,
    username "Username" username,
});

structure!(AwsDmsReplicationInstanceDetails AwsDmsReplicationInstanceDetails {
    allocated_storage "AllocatedStorage" allocated_storage,
    auto_minor_version_upgrade "AutoMinorVersionUpgrade" auto_minor_version_upgrade,
    availability_zone "AvailabilityZone" availability_zone,
    engine_version "EngineVersion" engine_version,
    kms_key_id "KmsKeyId" kms_key_id,
    multi_az "MultiAZ" multi_az,
    preferred_maintenance_window "PreferredMaintenanceWindow" preferred_maintenance_window,
    publicly_accessible "PubliclyAccessible" publicly_accessible,
    replication_instance_class "ReplicationInstanceClass" replication_instance_class,
    replication_instance_identifier "ReplicationInstanceIdentifier" replication_instance_identifier,
    replication_subnet_group "ReplicationSubnetGroup" replication_subnet_group,
    vpc_security_groups "VpcSecurityGroups" vpc_security_groups,
});

structure!(AwsDmsReplicationInstanceReplicationSubnetGroupDetails AwsDmsReplicationInstanceReplicationSubnetGroupDetails {
    replication_subnet_group_identifier "ReplicationSubnetGroupIdentifier" replication_subnet_group_identifier,
});

structure!(AwsDmsReplicationInstanceVpcSecurityGroupsDetails AwsDmsReplicationInstanceVpcSecurityGroupsDetails {
    vpc_security_group_id "VpcSecurityGroupId" vpc_security_group_id,
});

structure!(AwsDmsReplicationTaskDetails AwsDmsReplicationTaskDetails {
    cdc_start_position "CdcStartPosition" cdc_start_position,
    cdc_start_time "CdcStartTime" cdc_start_time,
    cdc_stop_position "CdcStopPosition" cdc_stop_position,
    migration_type "MigrationType" migration_type,
    id "Id" id,
    resource_identifier "ResourceIdentifier" resource_identifier,
    replication_instance_arn "ReplicationInstanceArn" replication_instance_arn,
    replication_task_identifier "ReplicationTaskIdentifier" replication_task_identifier,
    replication_task_settings "ReplicationTaskSettings" replication_task_settings,
    source_endpoint_arn "SourceEndpointArn" source_endpoint_arn,
    table_mappings "TableMappings" table_mappings,
    target_endpoint_arn "TargetEndpointArn" target_endpoint_arn,
    task_data "TaskData" task_data,
});

structure!(AwsDynamoDbTableAttributeDefinition AwsDynamoDbTableAttributeDefinition {
    attribute_name "AttributeName" attribute_name,
    attribute_type "AttributeType" attribute_type,
});

structure!(AwsDynamoDbTableBillingModeSummary AwsDynamoDbTableBillingModeSummary {
    billing_mode "BillingMode" billing_mode,
    last_update_to_pay_per_request_date_time "LastUpdateToPayPerRequestDateTime" last_update_to_pay_per_request_date_time,
});

structure!(AwsDynamoDbTableDetails AwsDynamoDbTableDetails {
    attribute_definitions "AttributeDefinitions" attribute_definitions,
    billing_mode_summary "BillingModeSummary" billing_mode_summary,
    creation_date_time "CreationDateTime" creation_date_time,
    global_secondary_indexes "GlobalSecondaryIndexes" global_secondary_indexes,
    global_table_version "GlobalTableVersion" global_table_version,
    item_count "ItemCount" item_count,
    key_schema "KeySchema" key_schema,
    latest_stream_arn "LatestStreamArn" latest_stream_arn,
    latest_stream_label "LatestStreamLabel" latest_stream_label,
    local_secondary_indexes "LocalSecondaryIndexes" local_secondary_indexes,
    provisioned_throughput "ProvisionedThroughput" provisioned_throughput,
    replicas "Replicas" replicas,
    restore_summary "RestoreSummary" restore_summary,
    sse_description "SseDescription" sse_description,
    stream_specification "StreamSpecification" stream_specification,
    table_id "TableId" table_id,
    table_name "TableName" table_name,
    table_size_bytes "TableSizeBytes" table_size_bytes,
    table_status "TableStatus" table_status,
    deletion_protection_enabled "DeletionProtectionEnabled" deletion_protection_enabled,
});

structure!(AwsDynamoDbTableGlobalSecondaryIndex AwsDynamoDbTableGlobalSecondaryIndex {
    backfilling "Backfilling" backfilling,
    index_arn "IndexArn" index_arn,
    index_name "IndexName" index_name,
    index_size_bytes "IndexSizeBytes" index_size_bytes,
    index_status "IndexStatus" index_status,
    item_count "ItemCount" item_count,
    key_schema "KeySchema" key_schema,
    projection "Projection" projection,
    provisioned_throughput "ProvisionedThroughput" provisioned_throughput,
});

structure!(AwsDynamoDbTableKeySchema AwsDynamoDbTableKeySchema {
    attribute_name "AttributeName" attribute_name,
    key_type "KeyType" key_type,
});

structure!(AwsDynamoDbTableLocalSecondaryIndex AwsDynamoDbTableLocalSecondaryIndex {
    index_arn "IndexArn" index_arn,
    index_name "IndexName" index_name,
    key_schema "KeySchema" key_schema,
    projection "Projection" projection,
});

structure!(AwsDynamoDbTableProjection AwsDynamoDbTableProjection {
    non_key_attributes "NonKeyAttributes" non_key_attributes,
    projection_type "ProjectionType" projection_type,
});

structure!(AwsDynamoDbTableProvisionedThroughput AwsDynamoDbTableProvisionedThroughput {
    last_decrease_date_time "LastDecreaseDateTime" last_decrease_date_time,
    last_increase_date_time "LastIncreaseDateTime" last_increase_date_time,
    number_of_decreases_today "NumberOfDecreasesToday" number_of_decreases_today,
    read_capacity_units "ReadCapacityUnits" read_capacity_units,
    write_capacity_units "WriteCapacityUnits" write_capacity_units,
});

structure!(AwsDynamoDbTableProvisionedThroughputOverride AwsDynamoDbTableProvisionedThroughputOverride {
    read_capacity_units "ReadCapacityUnits" read_capacity_units,
});

structure!(AwsDynamoDbTableReplica AwsDynamoDbTableReplica {
    global_secondary_indexes "GlobalSecondaryIndexes" global_secondary_indexes,
    kms_master_key_id "KmsMasterKeyId" kms_master_key_id,
    provisioned_throughput_override "ProvisionedThroughputOverride" provisioned_throughput_override,
    region_name "RegionName" region_name,
    replica_status "ReplicaStatus" replica_status,
    replica_status_description "ReplicaStatusDescription" replica_status_description,
});

structure!(AwsDynamoDbTableReplicaGlobalSecondaryIndex AwsDynamoDbTableReplicaGlobalSecondaryIndex {
    index_name "IndexName" index_name,
    provisioned_throughput_override "ProvisionedThroughputOverride" provisioned_throughput_override,
});

structure!(AwsDynamoDbTableRestoreSummary AwsDynamoDbTableRestoreSummary {
    source_backup_arn "SourceBackupArn" source_backup_arn,
    source_table_arn "SourceTableArn" source_table_arn,
    restore_date_time "RestoreDateTime" restore_date_time,
    restore_in_progress "RestoreInProgress" restore_in_progress,
});

structure!(AwsDynamoDbTableSseDescription AwsDynamoDbTableSseDescription {
    inaccessible_encryption_date_time "InaccessibleEncryptionDateTime" inaccessible_encryption_date_time,
    status "Status" status,
    sse_type "SseType" sse_type,
    kms_master_key_arn "KmsMasterKeyArn" kms_master_key_arn,
});

structure!(AwsDynamoDbTableStreamSpecification AwsDynamoDbTableStreamSpecification {
    stream_enabled "StreamEnabled" stream_enabled,
    stream_view_type "StreamViewType" stream_view_type,
});

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails {
    directory_id "DirectoryId" directory_id,
});

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsDetails AwsEc2ClientVpnEndpointAuthenticationOptionsDetails {
    r#type "Type" r#type,
    active_directory "ActiveDirectory" active_directory,
    mutual_authentication "MutualAuthentication" mutual_authentication,
    federated_authentication "FederatedAuthentication" federated_authentication,
});

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails {
    saml_provider_arn "SamlProviderArn" saml_provider_arn,
    self_service_saml_provider_arn "SelfServiceSamlProviderArn" self_service_saml_provider_arn,
});

structure!(AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails {
    client_root_certificate_chain "ClientRootCertificateChain" client_root_certificate_chain,
});

structure!(AwsEc2ClientVpnEndpointClientConnectOptionsDetails AwsEc2ClientVpnEndpointClientConnectOptionsDetails {
    enabled "Enabled" enabled,
    lambda_function_arn "LambdaFunctionArn" lambda_function_arn,
    status "Status" status,
});

structure!(AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails {
    code "Code" code,
    message "Message" message,
});

structure!(AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails {
    enabled "Enabled" enabled,
    banner_text "BannerText" banner_text,
});

structure!(AwsEc2ClientVpnEndpointConnectionLogOptionsDetails AwsEc2ClientVpnEndpointConnectionLogOptionsDetails {
    enabled "Enabled" enabled,
    cloudwatch_log_group "CloudwatchLogGroup" cloudwatch_log_group,
    cloudwatch_log_stream "CloudwatchLogStream" cloudwatch_log_stream,
});

structure!(AwsEc2ClientVpnEndpointDetails AwsEc2ClientVpnEndpointDetails {
    client_vpn_endpoint_id "ClientVpnEndpointId" client_vpn_endpoint_id,
    description "Description" description,
    client_cidr_block "ClientCidrBlock" client_cidr_block,
    dns_server "DnsServer" dns_server,
    split_tunnel "SplitTunnel" split_tunnel,
    transport_protocol "TransportProtocol" transport_protocol,
    vpn_port "VpnPort" vpn_port,
    server_certificate_arn "ServerCertificateArn" server_certificate_arn,
    authentication_options "AuthenticationOptions" authentication_options,
    connection_log_options "ConnectionLogOptions" connection_log_options,
    security_group_id_set "SecurityGroupIdSet" security_group_id_set,
    vpc_id "VpcId" vpc_id,
    self_service_portal_url "SelfServicePortalUrl" self_service_portal_url,
    client_connect_options "ClientConnectOptions" client_connect_options,
    session_timeout_hours "SessionTimeoutHours" session_timeout_hours,
    client_login_banner_options "ClientLoginBannerOptions" client_login_banner_options,
});

structure!(AwsEc2EipDetails AwsEc2EipDetails {
    instance_id "InstanceId" instance_id,
    public_ip "PublicIp" public_ip,
    allocation_id "AllocationId" allocation_id,
    association_id "AssociationId" association_id,
    domain "Domain" domain,
    public_ipv4_pool "PublicIpv4Pool" public_ipv4_pool,
    network_border_group "NetworkBorderGroup" network_border_group,
    network_interface_id "NetworkInterfaceId" network_interface_id,
    network_interface_owner_id "NetworkInterfaceOwnerId" network_interface_owner_id,
    private_ip_address "PrivateIpAddress" private_ip_address,
});

structure!(AwsEc2InstanceDetails AwsEc2InstanceDetails {
    r#type "Type" r#type,
    image_id "ImageId" image_id,
    ip_v4_addresses "IpV4Addresses" ipv4_addresses,
    ip_v6_addresses "IpV6Addresses" ipv6_addresses,
    key_name "KeyName" key_name,
    iam_instance_profile_arn "IamInstanceProfileArn" iam_instance_profile_arn,
    vpc_id "VpcId" vpc_id,
    subnet_id "SubnetId" subnet_id,
    launched_at "LaunchedAt" launched_at,
    network_interfaces "NetworkInterfaces" network_interfaces,
    virtualization_type "VirtualizationType" virtualization_type,
    metadata_options "MetadataOptions" metadata_options,
    monitoring "Monitoring" monitoring,
});

structure!(AwsEc2InstanceMetadataOptions AwsEc2InstanceMetadataOptions {
    http_endpoint "HttpEndpoint" http_endpoint,
    http_protocol_ipv6 "HttpProtocolIpv6" http_protocol_ipv6,
    http_put_response_hop_limit "HttpPutResponseHopLimit" http_put_response_hop_limit,
    http_tokens "HttpTokens" http_tokens,
    instance_metadata_tags "InstanceMetadataTags" instance_metadata_tags,
});

structure!(AwsEc2InstanceMonitoringDetails AwsEc2InstanceMonitoringDetails {
    state "State" state,
});

structure!(AwsEc2InstanceNetworkInterfacesDetails AwsEc2InstanceNetworkInterfacesDetails {
    network_interface_id "NetworkInterfaceId" network_interface_id,
});

structure!(AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails {
    device_name "DeviceName" device_name,
    ebs "Ebs" ebs,
    no_device "NoDevice" no_device,
    virtual_name "VirtualName" virtual_name,
});

structure!(AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails {
    delete_on_termination "DeleteOnTermination" delete_on_termination,
    encrypted "Encrypted" encrypted,
    iops "Iops" iops,
    kms_key_id "KmsKeyId" kms_key_id,
    snapshot_id "SnapshotId" snapshot_id,
    throughput "Throughput" throughput,
    volume_size "VolumeSize" volume_size,
    volume_type "VolumeType" volume_type,
});

structure!(AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails {
    capacity_reservation_id "CapacityReservationId" capacity_reservation_id,
    capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn" capacity_reservation_resource_group_arn,
});

structure!(AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails {
    capacity_reservation_preference "CapacityReservationPreference" capacity_reservation_preference,
    capacity_reservation_target "CapacityReservationTarget" capacity_reservation_target,
});

structure!(AwsEc2LaunchTemplateDataCpuOptionsDetails AwsEc2LaunchTemplateDataCpuOptionsDetails {
    core_count "CoreCount" core_count,
    threads_per_core "ThreadsPerCore" threads_per_core,
});

structure!(AwsEc2LaunchTemplateDataCreditSpecificationDetails AwsEc2LaunchTemplateDataCreditSpecificationDetails {
    cpu_credits "CpuCredits" cpu_credits,
});

structure!(AwsEc2LaunchTemplateDataDetails AwsEc2LaunchTemplateDataDetails {
    block_device_mapping_set "BlockDeviceMappingSet" block_device_mapping_set,
    capacity_reservation_specification "CapacityReservationSpecification" capacity_reservation_specification,
    cpu_options "CpuOptions" cpu_options,
    credit_specification "CreditSpecification" credit_specification,
    disable_api_stop "DisableApiStop" disable_api_stop,
    disable_api_termination "DisableApiTermination" disable_api_termination,
    ebs_optimized "EbsOptimized" ebs_optimized,
    elastic_gpu_specification_set "ElasticGpuSpecificationSet" elastic_gpu_specification_set,
    elastic_inference_accelerator_set "ElasticInferenceAcceleratorSet" elastic_inference_accelerator_set,
    enclave_options "EnclaveOptions" enclave_options,
    hibernation_options "HibernationOptions" hibernation_options,
    iam_instance_profile "IamInstanceProfile" iam_instance_profile,
    image_id "ImageId" image_id,
    instance_initiated_shutdown_behavior "InstanceInitiatedShutdownBehavior" instance_initiated_shutdown_behavior,
    instance_market_options "InstanceMarketOptions" instance_market_options,
    instance_requirements "InstanceRequirements" instance_requirements,
    instance_type "InstanceType" instance_type,
    kernel_id "KernelId" kernel_id,
    key_name "KeyName" key_name,
    license_set "LicenseSet" license_set,
    maintenance_options "MaintenanceOptions" maintenance_options,
    metadata_options "MetadataOptions" metadata_options,
    monitoring "Monitoring" monitoring,
    network_interface_set "NetworkInterfaceSet" network_interface_set,
    placement "Placement" placement,
    private_dns_name_options "PrivateDnsNameOptions" private_dns_name_options,
    ram_disk_id "RamDiskId" ram_disk_id,
    security_group_id_set "SecurityGroupIdSet" security_group_id_set,
    security_group_set "SecurityGroupSet" security_group_set,
    user_data "UserData" user_data,
});

structure!(AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails {
    r#type "Type" r#type,
});

structure!(AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails {
    count "Count" count,
    r#type "Type" r#type,
});

structure!(AwsEc2LaunchTemplateDataEnclaveOptionsDetails AwsEc2LaunchTemplateDataEnclaveOptionsDetails {
    enabled "Enabled" enabled,
});

structure!(AwsEc2LaunchTemplateDataHibernationOptionsDetails AwsEc2LaunchTemplateDataHibernationOptionsDetails {
    configured "Configured" configured,
});

structure!(AwsEc2LaunchTemplateDataIamInstanceProfileDetails AwsEc2LaunchTemplateDataIamInstanceProfileDetails {
    arn "Arn" arn,
    name "Name" name,
});

structure!(AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails {
    market_type "MarketType" market_type,
    spot_options "SpotOptions" spot_options,
});

structure!(AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails {
    block_duration_minutes "BlockDurationMinutes" block_duration_minutes,
    instance_interruption_behavior "InstanceInterruptionBehavior" instance_interruption_behavior,
    max_price "MaxPrice" max_price,
    spot_instance_type "SpotInstanceType" spot_instance_type,
    valid_until "ValidUntil" valid_until,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsDetails AwsEc2LaunchTemplateDataInstanceRequirementsDetails {
    accelerator_count "AcceleratorCount" accelerator_count,
    accelerator_manufacturers "AcceleratorManufacturers" accelerator_manufacturers,
    accelerator_names "AcceleratorNames" accelerator_names,
    accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB" accelerator_total_memory_mib,
    accelerator_types "AcceleratorTypes" accelerator_types,
    bare_metal "BareMetal" bare_metal,
    baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps" baseline_ebs_bandwidth_mbps,
    burstable_performance "BurstablePerformance" burstable_performance,
    cpu_manufacturers "CpuManufacturers" cpu_manufacturers,
    excluded_instance_types "ExcludedInstanceTypes" excluded_instance_types,
    instance_generations "InstanceGenerations" instance_generations,
    local_storage "LocalStorage" local_storage,
    local_storage_types "LocalStorageTypes" local_storage_types,
    memory_gi_b_per_v_cpu "MemoryGiBPerVCpu" memory_gib_per_v_cpu,
    memory_mi_b "MemoryMiB" memory_mib,
    network_interface_count "NetworkInterfaceCount" network_interface_count,
    on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice" on_demand_max_price_percentage_over_lowest_price,
    require_hibernate_support "RequireHibernateSupport" require_hibernate_support,
    spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice" spot_max_price_percentage_over_lowest_price,
    total_local_storage_gb "TotalLocalStorageGB" total_local_storage_gb,
    v_cpu_count "VCpuCount" v_cpu_count,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGbDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails {
    max "Max" max,
    min "Min" min,
});

structure!(AwsEc2LaunchTemplateDataLicenseSetDetails AwsEc2LaunchTemplateDataLicenseSetDetails {
    license_configuration_arn "LicenseConfigurationArn" license_configuration_arn,
});

structure!(AwsEc2LaunchTemplateDataMaintenanceOptionsDetails AwsEc2LaunchTemplateDataMaintenanceOptionsDetails {
    auto_recovery "AutoRecovery" auto_recovery,
});

structure!(AwsEc2LaunchTemplateDataMetadataOptionsDetails AwsEc2LaunchTemplateDataMetadataOptionsDetails {
    http_endpoint "HttpEndpoint" http_endpoint,
    http_protocol_ipv6 "HttpProtocolIpv6" http_protocol_ipv6,
    http_tokens "HttpTokens" http_tokens,
    http_put_response_hop_limit "HttpPutResponseHopLimit" http_put_response_hop_limit,
    instance_metadata_tags "InstanceMetadataTags" instance_metadata_tags,
});

structure!(AwsEc2LaunchTemplateDataMonitoringDetails AwsEc2LaunchTemplateDataMonitoringDetails {
    enabled "Enabled" enabled,
});

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails {
    associate_carrier_ip_address "AssociateCarrierIpAddress" associate_carrier_ip_address,
    associate_public_ip_address "AssociatePublicIpAddress" associate_public_ip_address,
    delete_on_termination "DeleteOnTermination" delete_on_termination,
    description "Description" description,
    device_index "DeviceIndex" device_index,
    groups "Groups" groups,
    interface_type "InterfaceType" interface_type,
    ipv4_prefix_count "Ipv4PrefixCount" ipv4_prefix_count,
    ipv4_prefixes "Ipv4Prefixes" ipv4_prefixes,
    ipv6_address_count "Ipv6AddressCount" ipv6_address_count,
    ipv6_addresses "Ipv6Addresses" ipv6_addresses,
    ipv6_prefix_count "Ipv6PrefixCount" ipv6_prefix_count,
    ipv6_prefixes "Ipv6Prefixes" ipv6_prefixes,
    network_card_index "NetworkCardIndex" network_card_index,
    network_interface_id "NetworkInterfaceId" network_interface_id,
    private_ip_address "PrivateIpAddress" private_ip_address,
    private_ip_addresses "PrivateIpAddresses" private_ip_addresses,
    secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count,
    subnet_id "SubnetId" subnet_id,
});

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails {
    ipv4_prefix "Ipv4Prefix" ipv4_prefix,
});

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails {
    ipv6_address "Ipv6Address" ipv6_address,
});

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails {
    ipv6_prefix "Ipv6Prefix" ipv6_prefix,
});

structure!(AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails {
    primary "Primary" primary,
    private_ip_address "PrivateIpAddress" private_ip_address,
});

structure!(AwsEc2LaunchTemplateDataPlacementDetails AwsEc2LaunchTemplateDataPlacementDetails {
    affinity "Affinity" affinity,
    availability_zone "AvailabilityZone" availability_zone,
    group_name "GroupName" group_name,
    host_id "HostId" host_id,
    host_resource_group_arn "HostResourceGroupArn" host_resource_group_arn,
    partition_number "PartitionNumber" partition_number,
    spread_domain "SpreadDomain" spread_domain,
    tenancy "Tenancy" tenancy,
});

structure!(AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails {
    enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord" enable_resource_name_dns_aaaa_record,
    enable_resource_name_dns_a_record "EnableResourceNameDnsARecord" enable_resource_name_dns_a_record,
    hostname_type "HostnameType" hostname_type,
});

structure!(AwsEc2LaunchTemplateDetails AwsEc2LaunchTemplateDetails {
    launch_template_name "LaunchTemplateName" launch_template_name,
    id "Id" id,
    launch_template_data "LaunchTemplateData" launch_template_data,
    default_version_number "DefaultVersionNumber" default_version_number,
    latest_version_number "LatestVersionNumber" latest_version_number,
});

structure!(AwsEc2NetworkAclAssociation AwsEc2NetworkAclAssociation {
    network_acl_association_id "NetworkAclAssociationId" network_acl_association_id,
    network_acl_id "NetworkAclId" network_acl_id,
    subnet_id "SubnetId" subnet_id,
});

structure!(AwsEc2NetworkAclDetails AwsEc2NetworkAclDetails {
    is_default "IsDefault" is_default,
    network_acl_id "NetworkAclId" network_acl_id,
    owner_id "OwnerId" owner_id,
    vpc_id "VpcId" vpc_id,
    associations "Associations" associations,
    entries "Entries" entries,
});

structure!(AwsEc2NetworkAclEntry AwsEc2NetworkAclEntry {
    cidr_block "CidrBlock" cidr_block,
    egress "Egress" egress,
    icmp_type_code "IcmpTypeCode" icmp_type_code,
    ipv6_cidr_block "Ipv6CidrBlock" ipv6_cidr_block,
    port_range "PortRange" port_range,
    protocol "Protocol" protocol,
    rule_action "RuleAction" rule_action,
    rule_number "RuleNumber" rule_number,
});

structure!(AwsEc2NetworkInterfaceAttachment AwsEc2NetworkInterfaceAttachment {
    attach_time "AttachTime" attach_time,
    attachment_id "AttachmentId" attachment_id,
    delete_on_termination "DeleteOnTermination" delete_on_termination,
    device_index "DeviceIndex" device_index,
    instance_id "InstanceId" instance_id,
    instance_owner_id "InstanceOwnerId" instance_owner_id,
    status "Status" status,
});

structure!(AwsEc2NetworkInterfaceDetails AwsEc2NetworkInterfaceDetails {
    attachment "Attachment" attachment,
    network_interface_id "NetworkInterfaceId" network_interface_id,
    security_groups "SecurityGroups" security_groups,
    source_dest_check "SourceDestCheck" source_dest_check,
    ip_v6_addresses "IpV6Addresses" ipv6_addresses,
    private_ip_addresses "PrivateIpAddresses" private_ip_addresses,
    public_dns_name "PublicDnsName" public_dns_name,
    public_ip "PublicIp" public_ip,
});

structure!(AwsEc2NetworkInterfaceIpV6AddressDetail AwsEc2NetworkInterfaceIpV6AddressDetail {
    ip_v6_address "IpV6Address" ipv6_address,
});

structure!(AwsEc2NetworkInterfacePrivateIpAddressDetail AwsEc2NetworkInterfacePrivateIpAddressDetail {
    private_ip_address "PrivateIpAddress" private_ip_address,
    private_dns_name "PrivateDnsName" private_dns_name,
});

structure!(AwsEc2NetworkInterfaceSecurityGroup AwsEc2NetworkInterfaceSecurityGroup {
    group_name "GroupName" group_name,
    group_id "GroupId" group_id,
});

structure!(AwsEc2RouteTableDetails AwsEc2RouteTableDetails {
    association_set "AssociationSet" association_set,
    owner_id "OwnerId" owner_id,
    propagating_vgw_set "PropagatingVgwSet" propagating_vgw_set,
    route_table_id "RouteTableId" route_table_id,
    route_set "RouteSet" route_set,
    vpc_id "VpcId" vpc_id,
});

structure!(AwsEc2SecurityGroupDetails AwsEc2SecurityGroupDetails {
    group_name "GroupName" group_name,
    group_id "GroupId" group_id,
    owner_id "OwnerId" owner_id,
    vpc_id "VpcId" vpc_id,
    ip_permissions "IpPermissions" ip_permissions,
    ip_permissions_egress "IpPermissionsEgress" ip_permissions_egress,
});

structure!(AwsEc2SecurityGroupIpPermission AwsEc2SecurityGroupIpPermission {
    ip_protocol "IpProtocol" ip_protocol,
    from_port "FromPort" from_port,
    to_port "ToPort" to_port,
    user_id_group_pairs "UserIdGroupPairs" user_id_group_pairs,
    ip_ranges "IpRanges" ip_ranges,
    ipv6_ranges "Ipv6Ranges" ipv6_ranges,
    prefix_list_ids "PrefixListIds" prefix_list_ids,
});

structure!(AwsEc2SecurityGroupIpRange AwsEc2SecurityGroupIpRange {
    cidr_ip "CidrIp" cidr_ip,
});

structure!(AwsEc2SecurityGroupIpv6Range AwsEc2SecurityGroupIpv6Range {
    cidr_ipv6 "CidrIpv6" cidr_ipv6,
});

structure!(AwsEc2SecurityGroupPrefixListId AwsEc2SecurityGroupPrefixListId {
    prefix_list_id "PrefixListId" prefix_list_id,
});

structure!(AwsEc2SecurityGroupUserIdGroupPair AwsEc2SecurityGroupUserIdGroupPair {
    group_id "GroupId" group_id,
    group_name "GroupName" group_name,
    peering_status "PeeringStatus" peering_status,
    user_id "UserId" user_id,
    vpc_id "VpcId" vpc_id,
    vpc_peering_connection_id "VpcPeeringConnectionId" vpc_peering_connection_id,
});

structure!(AwsEc2SubnetDetails AwsEc2SubnetDetails {
    assign_ipv6_address_on_creation "AssignIpv6AddressOnCreation" assign_ipv6_address_on_creation,
    availability_zone "AvailabilityZone" availability_zone,
    availability_zone_id "AvailabilityZoneId" availability_zone_id,
    available_ip_address_count "AvailableIpAddressCount" available_ip_address_count,
    cidr_block "CidrBlock" cidr_block,
    default_for_az "DefaultForAz" default_for_az,
    map_public_ip_on_launch "MapPublicIpOnLaunch" map_public_ip_on_launch,
    owner_id "OwnerId" owner_id,
    state "State" state,
    subnet_arn "SubnetArn" subnet_arn,
    subnet_id "SubnetId" subnet_id,
    vpc_id "VpcId" vpc_id,
    ipv6_cidr_block_association_set "Ipv6CidrBlockAssociationSet" ipv6_cidr_block_association_set,
});

structure!(AwsEc2TransitGatewayDetails AwsEc2TransitGatewayDetails {
    id "Id" id,
    description "Description" description,
    default_route_table_propagation "DefaultRouteTablePropagation" default_route_table_propagation,
    auto_accept_shared_attachments "AutoAcceptSharedAttachments" auto_accept_shared_attachments,
    default_route_table_association "DefaultRouteTableAssociation" default_route_table_association,
    transit_gateway_cidr_blocks "TransitGatewayCidrBlocks" transit_gateway_cidr_blocks,
    association_default_route_table_id "AssociationDefaultRouteTableId" association_default_route_table_id,
    propagation_default_route_table_id "PropagationDefaultRouteTableId" propagation_default_route_table_id,
    vpn_ecmp_support "VpnEcmpSupport" vpn_ecmp_support,
    dns_support "DnsSupport" dns_support,
    multicast_support "MulticastSupport" multicast_support,
    amazon_side_asn "AmazonSideAsn" amazon_side_asn,
});

structure!(AwsEc2VolumeAttachment AwsEc2VolumeAttachment {
    attach_time "AttachTime" attach_time,
    delete_on_termination "DeleteOnTermination" delete_on_termination,
    instance_id "InstanceId" instance_id,
    status "Status" status,
});

structure!(AwsEc2VolumeDetails AwsEc2VolumeDetails {
    create_time "CreateTime" create_time,
    device_name "DeviceName" device_name,
    encrypted "Encrypted" encrypted,
    size "Size" size,
    snapshot_id "SnapshotId" snapshot_id,
    status "Status" status,
    kms_key_id "KmsKeyId" kms_key_id,
    attachments "Attachments" attachments,
    volume_id "VolumeId" volume_id,
    volume_type "VolumeType" volume_type,
    volume_scan_status "VolumeScanStatus" volume_scan_status,
});

structure!(AwsEc2VpcDetails AwsEc2VpcDetails {
    cidr_block_association_set "CidrBlockAssociationSet" cidr_block_association_set,
    ipv6_cidr_block_association_set "Ipv6CidrBlockAssociationSet" ipv6_cidr_block_association_set,
    dhcp_options_id "DhcpOptionsId" dhcp_options_id,
    state "State" state,
});

structure!(AwsEc2VpcEndpointServiceDetails AwsEc2VpcEndpointServiceDetails {
    acceptance_required "AcceptanceRequired" acceptance_required,
    availability_zones "AvailabilityZones" availability_zones,
    base_endpoint_dns_names "BaseEndpointDnsNames" base_endpoint_dns_names,
    manages_vpc_endpoints "ManagesVpcEndpoints" manages_vpc_endpoints,
    gateway_load_balancer_arns "GatewayLoadBalancerArns" gateway_load_balancer_arns,
    network_load_balancer_arns "NetworkLoadBalancerArns" network_load_balancer_arns,
    private_dns_name "PrivateDnsName" private_dns_name,
    service_id "ServiceId" service_id,
    service_name "ServiceName" service_name,
    service_state "ServiceState" service_state,
    service_type "ServiceType" service_type,
});

structure!(AwsEc2VpcEndpointServiceServiceTypeDetails AwsEc2VpcEndpointServiceServiceTypeDetails {
    service_type "ServiceType" service_type,
});

structure!(AwsEc2VpcPeeringConnectionDetails AwsEc2VpcPeeringConnectionDetails {
    accepter_vpc_info "AccepterVpcInfo" accepter_vpc_info,
    expiration_time "ExpirationTime" expiration_time,
    requester_vpc_info "RequesterVpcInfo" requester_vpc_info,
    status "Status" status,
    vpc_peering_connection_id "VpcPeeringConnectionId" vpc_peering_connection_id,
});

structure!(AwsEc2VpcPeeringConnectionStatusDetails AwsEc2VpcPeeringConnectionStatusDetails {
    code "Code" code,
    message "Message" message,
});

structure!(AwsEc2VpcPeeringConnectionVpcInfoDetails AwsEc2VpcPeeringConnectionVpcInfoDetails {
    cidr_block "CidrBlock" cidr_block,
    cidr_block_set "CidrBlockSet" cidr_block_set,
    ipv6_cidr_block_set "Ipv6CidrBlockSet" ipv6_cidr_block_set,
    owner_id "OwnerId" owner_id,
    peering_options "PeeringOptions" peering_options,
    region "Region" region,
    vpc_id "VpcId" vpc_id,
});

structure!(AwsEc2VpnConnectionDetails AwsEc2VpnConnectionDetails {
    vpn_connection_id "VpnConnectionId" vpn_connection_id,
    state "State" state,
    customer_gateway_id "CustomerGatewayId" customer_gateway_id,
    customer_gateway_configuration "CustomerGatewayConfiguration" customer_gateway_configuration,
    r#type "Type" r#type,
    vpn_gateway_id "VpnGatewayId" vpn_gateway_id,
    category "Category" category,
    vgw_telemetry "VgwTelemetry" vgw_telemetry,
    options "Options" options,
    routes "Routes" routes,
    transit_gateway_id "TransitGatewayId" transit_gateway_id,
});

structure!(AwsEc2VpnConnectionOptionsDetails AwsEc2VpnConnectionOptionsDetails {
    static_routes_only "StaticRoutesOnly" static_routes_only,
    tunnel_options "TunnelOptions" tunnel_options,
});

structure!(AwsEc2VpnConnectionOptionsTunnelOptionsDetails AwsEc2VpnConnectionOptionsTunnelOptionsDetails {
    dpd_timeout_seconds "DpdTimeoutSeconds" dpd_timeout_seconds,
    ike_versions "IkeVersions" ike_versions,
    outside_ip_address "OutsideIpAddress" outside_ip_address,
    phase1_dh_group_numbers "Phase1DhGroupNumbers" phase1_dh_group_numbers,
    phase1_encryption_algorithms "Phase1EncryptionAlgorithms" phase1_encryption_algorithms,
    phase1_integrity_algorithms "Phase1IntegrityAlgorithms" phase1_integrity_algorithms,
    phase1_lifetime_seconds "Phase1LifetimeSeconds" phase1_lifetime_seconds,
    phase2_dh_group_numbers "Phase2DhGroupNumbers" phase2_dh_group_numbers,
    phase2_encryption_algorithms "Phase2EncryptionAlgorithms" phase2_encryption_algorithms,
    phase2_integrity_algorithms "Phase2IntegrityAlgorithms" phase2_integrity_algorithms,
    phase2_lifetime_seconds "Phase2LifetimeSeconds" phase2_lifetime_seconds,
    pre_shared_key "PreSharedKey" pre_shared_key,
    rekey_fuzz_percentage "RekeyFuzzPercentage" rekey_fuzz_percentage,
    rekey_margin_time_seconds "RekeyMarginTimeSeconds" rekey_margin_time_seconds,
    replay_window_size "ReplayWindowSize" replay_window_size,
    tunnel_inside_cidr "TunnelInsideCidr" tunnel_inside_cidr,
});

structure!(AwsEc2VpnConnectionRoutesDetails AwsEc2VpnConnectionRoutesDetails {
    destination_cidr_block "DestinationCidrBlock" destination_cidr_block,
    state "State" state,
});

structure!(AwsEc2VpnConnectionVgwTelemetryDetails AwsEc2VpnConnectionVgwTelemetryDetails {
    accepted_route_count "AcceptedRouteCount" accepted_route_count,
    certificate_arn "CertificateArn" certificate_arn,
    last_status_change "LastStatusChange" last_status_change,
    outside_ip_address "OutsideIpAddress" outside_ip_address,
    status "Status" status,
    status_message "StatusMessage" status_message,
});

structure!(AwsEcrContainerImageDetails AwsEcrContainerImageDetails {
    registry_id "RegistryId" registry_id,
    repository_name "RepositoryName" repository_name,
    architecture "Architecture" architecture,
    image_digest "ImageDigest" image_digest,
    image_tags "ImageTags" image_tags,
    image_published_at "ImagePublishedAt" image_published_at,
});

structure!(AwsEcrRepositoryDetails AwsEcrRepositoryDetails {
    arn "Arn" arn,
    image_scanning_configuration "ImageScanningConfiguration" image_scanning_configuration,
    image_tag_mutability "ImageTagMutability" image_tag_mutability,
    lifecycle_policy "LifecyclePolicy" lifecycle_policy,
    repository_name "RepositoryName" repository_name,
    repository_policy_text "RepositoryPolicyText" repository_policy_text,
});

structure!(AwsEcrRepositoryImageScanningConfigurationDetails AwsEcrRepositoryImageScanningConfigurationDetails {
    scan_on_push "ScanOnPush" scan_on_push,
});

structure!(AwsEcrRepositoryLifecyclePolicyDetails AwsEcrRepositoryLifecyclePolicyDetails {
    lifecycle_policy_text "LifecyclePolicyText" lifecycle_policy_text,
    registry_id "RegistryId" registry_id,
});

structure!(AwsEcsClusterClusterSettingsDetails AwsEcsClusterClusterSettingsDetails {
    name "Name" name,
    value "Value" value,
});

structure!(AwsEcsClusterConfigurationDetails AwsEcsClusterConfigurationDetails {
    execute_command_configuration "ExecuteCommandConfiguration" execute_command_configuration,
});

structure!(AwsEcsClusterConfigurationExecuteCommandConfigurationDetails AwsEcsClusterConfigurationExecuteCommandConfigurationDetails {
    kms_key_id "KmsKeyId" kms_key_id,
    log_configuration "LogConfiguration" log_configuration,
    logging "Logging" logging,
});

structure!(AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails {
    cloud_watch_encryption_enabled "CloudWatchEncryptionEnabled" cloud_watch_encryption_enabled,
    cloud_watch_log_group_name "CloudWatchLogGroupName" cloud_watch_log_group_name,
    s3_bucket_name "S3BucketName" s3_bucket_name,
    s3_encryption_enabled "S3EncryptionEnabled" s3_encryption_enabled,
    s3_key_prefix "S3KeyPrefix" s3_key_prefix,
});

structure!(AwsEcsClusterDefaultCapacityProviderStrategyDetails AwsEcsClusterDefaultCapacityProviderStrategyDetails {
    base "Base" base,
    capacity_provider "CapacityProvider" capacity_provider,
    weight "Weight" weight,
});

structure!(AwsEcsClusterDetails AwsEcsClusterDetails {
    cluster_arn "ClusterArn" cluster_arn,
    active_services_count "ActiveServicesCount" active_services_count,
    capacity_providers "CapacityProviders" capacity_providers,
    cluster_settings "ClusterSettings" cluster_settings,
    configuration "Configuration" configuration,
    default_capacity_provider_strategy "DefaultCapacityProviderStrategy" default_capacity_provider_strategy,
    cluster_name "ClusterName" cluster_name,
    registered_container_instances_count "RegisteredContainerInstancesCount" registered_container_instances_count,
    running_tasks_count "RunningTasksCount" running_tasks_count,
    status "Status" status,
});

structure!(AwsEcsContainerDetails AwsEcsContainerDetails {
    name "Name" name,
    image "Image" image,
    mount_points "MountPoints" mount_points,
    privileged "Privileged" privileged,
});

structure!(AwsEcsServiceCapacityProviderStrategyDetails AwsEcsServiceCapacityProviderStrategyDetails {
    base "Base" base,
    capacity_provider "CapacityProvider" capacity_provider,
    weight "Weight" weight,
});

structure!(AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails {
    enable "Enable" enable,
    rollback "Rollback" rollback,
});

structure!(AwsEcsServiceDeploymentConfigurationDetails AwsEcsServiceDeploymentConfigurationDetails {
    deployment_circuit_breaker "DeploymentCircuitBreaker" deployment_circuit_breaker,
    maximum_percent "MaximumPercent" maximum_percent,
    minimum_healthy_percent "MinimumHealthyPercent" minimum_healthy_percent,
});

structure!(AwsEcsServiceDeploymentControllerDetails AwsEcsServiceDeploymentControllerDetails {
    r#type "Type" r#type,
});

structure!(AwsEcsServiceDetails AwsEcsServiceDetails {
    capacity_provider_strategy "CapacityProviderStrategy" capacity_provider_strategy,
    cluster "Cluster" cluster,
    deployment_configuration "DeploymentConfiguration" deployment_configuration,
    deployment_controller "DeploymentController" deployment_controller,
    desired_count "DesiredCount" desired_count,
    enable_ecs_managed_tags "EnableEcsManagedTags" enable_ecs_managed_tags,
    enable_execute_command "EnableExecuteCommand" enable_execute_command,
    health_check_grace_period_seconds "HealthCheckGracePeriodSeconds" health_check_grace_period_seconds,
    launch_type "LaunchType" launch_type,
    load_balancers "LoadBalancers" load_balancers,
    name "Name" name,
    network_configuration "NetworkConfiguration" network_configuration,
    placement_constraints "PlacementConstraints" placement_constraints,
    placement_strategies "PlacementStrategies" placement_strategies,
    platform_version "PlatformVersion" platform_version,
    propagate_tags "PropagateTags" propagate_tags,
    role "Role" role,
    scheduling_strategy "SchedulingStrategy" scheduling_strategy,
    service_arn "ServiceArn" service_arn,
    service_name "ServiceName" service_name,
    service_registries "ServiceRegistries" service_registries,
    task_definition "TaskDefinition" task_definition,
});

structure!(AwsEcsServiceLoadBalancersDetails AwsEcsServiceLoadBalancersDetails {
    container_name "ContainerName" container_name,
    container_port "ContainerPort" container_port,
    load_balancer_name "LoadBalancerName" load_balancer_name,
    target_group_arn "TargetGroupArn" target_group_arn,
});

structure!(AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails {
    assign_public_ip "AssignPublicIp" assign_public_ip,
    security_groups "SecurityGroups" security_groups,
    subnets "Subnets" subnets,
});

structure!(AwsEcsServiceNetworkConfigurationDetails AwsEcsServiceNetworkConfigurationDetails {
    aws_vpc_configuration "AwsVpcConfiguration" aws_vpc_configuration,
});

structure!(AwsEcsServicePlacementConstraintsDetails AwsEcsServicePlacementConstraintsDetails {
    expression "Expression" expression,
    r#type "Type" r#type,
});

structure!(AwsEcsServicePlacementStrategiesDetails AwsEcsServicePlacementStrategiesDetails {
    field "Field" field,
    r#type "Type" r#type,
});

structure!(AwsEcsServiceServiceRegistriesDetails AwsEcsServiceServiceRegistriesDetails {
    container_name "ContainerName" container_name,
    container_port "ContainerPort" container_port,
    port "Port" port,
    registry_arn "RegistryArn" registry_arn,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails {
    condition "Condition" condition,
    container_name "ContainerName" container_name,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsDetails AwsEcsTaskDefinitionContainerDefinitionsDetails {
    command "Command" command,
    cpu "Cpu" cpu,
    depends_on "DependsOn" depends_on,
    disable_networking "DisableNetworking" disable_networking,
    dns_search_domains "DnsSearchDomains" dns_search_domains,
    dns_servers "DnsServers" dns_servers,
    docker_labels "DockerLabels" docker_labels,
    docker_security_options "DockerSecurityOptions" docker_security_options,
    entry_point "EntryPoint" entry_point,
    environment "Environment" environment,
    environment_files "EnvironmentFiles" environment_files,
    essential "Essential" essential,
    extra_hosts "ExtraHosts" extra_hosts,
    firelens_configuration "FirelensConfiguration" firelens_configuration,
    health_check "HealthCheck" health_check,
    hostname "Hostname" hostname,
    image "Image" image,
    interactive "Interactive" interactive,
    links "Links" links,
    linux_parameters "LinuxParameters" linux_parameters,
    log_configuration "LogConfiguration" log_configuration,
    memory "Memory" memory,
    memory_reservation "MemoryReservation" memory_reservation,
    mount_points "MountPoints" mount_points,
    name "Name" name,
    port_mappings "PortMappings" port_mappings,
    privileged "Privileged" privileged,
    pseudo_terminal "PseudoTerminal" pseudo_terminal,
    readonly_root_filesystem "ReadonlyRootFilesystem" readonly_root_filesystem,
    repository_credentials "RepositoryCredentials" repository_credentials,
    resource_requirements "ResourceRequirements" resource_requirements,
    secrets "Secrets" secrets,
    start_timeout "StartTimeout" start_timeout,
    stop_timeout "StopTimeout" stop_timeout,
    system_controls "SystemControls" system_controls,
    ulimits "Ulimits" ulimits,
    user "User" user,
    volumes_from "VolumesFrom" volumes_from,
    working_directory "WorkingDirectory" working_directory,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails {
    name "Name" name,
    value "Value" value,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails {
    r#type "Type" r#type,
    value "Value" value,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails {
    hostname "Hostname" hostname,
    ip_address "IpAddress" ip_address,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails {
    options "Options" options,
    r#type "Type" r#type,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails {
    command "Command" command,
    interval "Interval" interval,
    retries "Retries" retries,
    start_period "StartPeriod" start_period,
    timeout "Timeout" timeout,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails {
    add "Add" add,
    drop "Drop" drop,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails {
    capabilities "Capabilities" capabilities,
    devices "Devices" devices,
    init_process_enabled "InitProcessEnabled" init_process_enabled,
    max_swap "MaxSwap" max_swap,
    shared_memory_size "SharedMemorySize" shared_memory_size,
    swappiness "Swappiness" swappiness,
    tmpfs "Tmpfs" tmpfs,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails {
    container_path "ContainerPath" container_path,
    host_path "HostPath" host_path,
    permissions "Permissions" permissions,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails {
    container_path "ContainerPath" container_path,
    mount_options "MountOptions" mount_options,
    size "Size" size,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails {
    log_driver "LogDriver" log_driver,
    options "Options" options,
    secret_options "SecretOptions" secret_options,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails {
    name "Name" name,
    value_from "ValueFrom" value_from,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails {
    container_path "ContainerPath" container_path,
    read_only "ReadOnly" read_only,
    source_volume "SourceVolume" source_volume,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails {
    container_port "ContainerPort" container_port,
    host_port "HostPort" host_port,
    protocol "Protocol" protocol,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails {
    credentials_parameter "CredentialsParameter" credentials_parameter,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails {
    r#type "Type" r#type,
    value "Value" value,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails {
    name "Name" name,
    value_from "ValueFrom" value_from,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails {
    namespace "Namespace" namespace,
    value "Value" value,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails {
    hard_limit "HardLimit" hard_limit,
    name "Name" name,
    soft_limit "SoftLimit" soft_limit,
});

structure!(AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails {
    read_only "ReadOnly" read_only,
    source_container "SourceContainer" source_container,
});

structure!(AwsEcsTaskDefinitionDetails AwsEcsTaskDefinitionDetails {
    container_definitions "ContainerDefinitions" container_definitions,
    cpu "Cpu" cpu,
    execution_role_arn "ExecutionRoleArn" execution_role_arn,
    family "Family" family,
    inference_accelerators "InferenceAccelerators" inference_accelerators,
    ipc_mode "IpcMode" ipc_mode,
    memory "Memory" memory,
    network_mode "NetworkMode" network_mode,
    pid_mode "PidMode" pid_mode,
    placement_constraints "PlacementConstraints" placement_constraints,
    proxy_configuration "ProxyConfiguration" proxy_configuration,
    requires_compatibilities "RequiresCompatibilities" requires_compatibilities,
    task_role_arn "TaskRoleArn" task_role_arn,
    volumes "Volumes" volumes,
    status "Status" status,
});

structure!(AwsEcsTaskDefinitionInferenceAcceleratorsDetails AwsEcsTaskDefinitionInferenceAcceleratorsDetails {
    device_name "DeviceName" device_name,
    device_type "DeviceType" device_type,
});

structure!(AwsEcsTaskDefinitionPlacementConstraintsDetails AwsEcsTaskDefinitionPlacementConstraintsDetails {
    expression "Expression" expression,
    r#type "Type" r#type,
});

structure!(AwsEcsTaskDefinitionProxyConfigurationDetails AwsEcsTaskDefinitionProxyConfigurationDetails {
    container_name "ContainerName" container_name,
    proxy_configuration_properties "ProxyConfigurationProperties" proxy_configuration_properties,
    r#type "Type" r#type,
});

structure!(AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails {
    name "Name" name,
    value "Value" value,
});

structure!(AwsEcsTaskDefinitionVolumesDetails AwsEcsTaskDefinitionVolumesDetails {
    docker_volume_configuration "DockerVolumeConfiguration" docker_volume_configuration,
    efs_volume_configuration "EfsVolumeConfiguration" efs_volume_configuration,
    host "Host" host,
    name "Name" name,
});

structure!(AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails {
    autoprovision "Autoprovision" autoprovision,
    driver "Driver" driver,
    driver_opts "DriverOpts" driver_opts,
    labels "Labels" labels,
    scope "Scope" scope,
});

structure!(AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails {
    access_point_id "AccessPointId" access_point_id,
    iam "Iam" iam,
});

structure!(AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails {
    authorization_config "AuthorizationConfig" authorization_config,
    filesystem_id "FilesystemId" filesystem_id,
    root_directory "RootDirectory" root_directory,
    transit_encryption "TransitEncryption" transit_encryption,
    transit_encryption_port "TransitEncryptionPort" transit_encryption_port,
});

structure!(AwsEcsTaskDefinitionVolumesHostDetails AwsEcsTaskDefinitionVolumesHostDetails {
    source_path "SourcePath" source_path,
});

structure!(AwsEcsTaskDetails AwsEcsTaskDetails {
    cluster_arn "ClusterArn" cluster_arn,
    task_definition_arn "TaskDefinitionArn" task_definition_arn,
    version "Version" version,
    created_at "CreatedAt" created_at,
    started_at "StartedAt" started_at,
    started_by "StartedBy" started_by,
    group "Group" group,
    volumes "Volumes" volumes,
    containers "Containers" containers,
});

structure!(AwsEcsTaskVolumeDetails AwsEcsTaskVolumeDetails {
    name "Name" name,
    host "Host" host,
});

structure!(AwsEcsTaskVolumeHostDetails AwsEcsTaskVolumeHostDetails {
    source_path "SourcePath" source_path,
});

structure!(AwsEfsAccessPointDetails AwsEfsAccessPointDetails {
    access_point_id "AccessPointId" access_point_id,
    arn "Arn" arn,
    client_token "ClientToken" client_token,
    file_system_id "FileSystemId" file_system_id,
    posix_user "PosixUser" posix_user,
    root_directory "RootDirectory" root_directory,
});

structure!(AwsEfsAccessPointPosixUserDetails AwsEfsAccessPointPosixUserDetails {
    gid "Gid" gid,
    secondary_gids "SecondaryGids" secondary_gids,
    uid "Uid" uid,
});

structure!(AwsEfsAccessPointRootDirectoryCreationInfoDetails AwsEfsAccessPointRootDirectoryCreationInfoDetails {
    owner_gid "OwnerGid" owner_gid,
    owner_uid "OwnerUid" owner_uid,
    permissions "Permissions" permissions,
});

structure!(AwsEfsAccessPointRootDirectoryDetails AwsEfsAccessPointRootDirectoryDetails {
    creation_info "CreationInfo" creation_info,
    path "Path" path,
});

structure!(AwsEksClusterDetails AwsEksClusterDetails {
    arn "Arn" arn,
    certificate_authority_data "CertificateAuthorityData" certificate_authority_data,
    cluster_status "ClusterStatus" cluster_status,
    endpoint "Endpoint" endpoint,
    name "Name" name,
    resources_vpc_config "ResourcesVpcConfig" resources_vpc_config,
    role_arn "RoleArn" role_arn,
    version "Version" version,
    logging "Logging" logging,
});

structure!(AwsEksClusterLoggingClusterLoggingDetails AwsEksClusterLoggingClusterLoggingDetails {
    enabled "Enabled" enabled,
    types "Types" types,
});

structure!(AwsEksClusterLoggingDetails AwsEksClusterLoggingDetails {
    cluster_logging "ClusterLogging" cluster_logging,
});

structure!(AwsEksClusterResourcesVpcConfigDetails AwsEksClusterResourcesVpcConfigDetails {
    security_group_ids "SecurityGroupIds" security_group_ids,
    subnet_ids "SubnetIds" subnet_ids,
    endpoint_public_access "EndpointPublicAccess" endpoint_public_access,
});

structure!(AwsElasticBeanstalkEnvironmentDetails AwsElasticBeanstalkEnvironmentDetails {
    application_name "ApplicationName" application_name,
    cname "Cname" cname,
    date_created "DateCreated" date_created,
    date_updated "DateUpdated" date_updated,
    description "Description" description,
    endpoint_url "EndpointUrl" endpoint_url,
    environment_arn "EnvironmentArn" environment_arn,
    environment_id "EnvironmentId" environment_id,
    environment_links "EnvironmentLinks" environment_links,
    environment_name "EnvironmentName" environment_name,
    option_settings "OptionSettings" option_settings,
    platform_arn "PlatformArn" platform_arn,
    solution_stack_name "SolutionStackName" solution_stack_name,
    status "Status" status,
    tier "Tier" tier,
    version_label "VersionLabel" version_label,
});

structure!(AwsElasticBeanstalkEnvironmentEnvironmentLink AwsElasticBeanstalkEnvironmentEnvironmentLink {
    environment_name "EnvironmentName" environment_name,
    link_name "LinkName" link_name,
});

structure!(AwsElasticBeanstalkEnvironmentOptionSetting AwsElasticBeanstalkEnvironmentOptionSetting {
    namespace "Namespace" namespace,
    option_name "OptionName" option_name,
    resource_name "ResourceName" resource_name,
    value "Value" value,
});

structure!(AwsElasticBeanstalkEnvironmentTier AwsElasticBeanstalkEnvironmentTier {
    name "Name" name,
    r#type "Type" r#type,
    version "Version" version,
});

structure!(AwsElasticsearchDomainDetails AwsElasticsearchDomainDetails {
    access_policies "AccessPolicies" access_policies,
    domain_endpoint_options "DomainEndpointOptions" domain_endpoint_options,
    domain_id "DomainId" domain_id,
    domain_name "DomainName" domain_name,
    endpoint "Endpoint" endpoint,
    endpoints "Endpoints" endpoints,
    elasticsearch_version "ElasticsearchVersion" elasticsearch_version,
    elasticsearch_cluster_config "ElasticsearchClusterConfig" elasticsearch_cluster_config,
    encryption_at_rest_options "EncryptionAtRestOptions" encryption_at_rest_options,
    log_publishing_options "LogPublishingOptions" log_publishing_options,
    node_to_node_encryption_options "NodeToNodeEncryptionOptions" node_to_node_encryption_options,
    service_software_options "ServiceSoftwareOptions" service_software_options,
    vpc_options "VPCOptions" vpc_options,
});

structure!(AwsElasticsearchDomainDomainEndpointOptions AwsElasticsearchDomainDomainEndpointOptions {
    enforce_https "EnforceHTTPS" enforce_https,
    tls_security_policy "TLSSecurityPolicy" tls_security_policy,
});

structure!(AwsElasticsearchDomainElasticsearchClusterConfigDetails AwsElasticsearchDomainElasticsearchClusterConfigDetails {
    dedicated_master_count "DedicatedMasterCount" dedicated_master_count,
    dedicated_master_enabled "DedicatedMasterEnabled" dedicated_master_enabled,
    dedicated_master_type "DedicatedMasterType" dedicated_master_type,
    instance_count "InstanceCount" instance_count,
    instance_type "InstanceType" instance_type,
    zone_awareness_config "ZoneAwarenessConfig" zone_awareness_config,
    zone_awareness_enabled "ZoneAwarenessEnabled" zone_awareness_enabled,
});

structure!(AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails {
    availability_zone_count "AvailabilityZoneCount" availability_zone_count,
});

structure!(AwsElasticsearchDomainEncryptionAtRestOptions AwsElasticsearchDomainEncryptionAtRestOptions {
    enabled "Enabled" enabled,
    kms_key_id "KmsKeyId" kms_key_id,
});

structure!(AwsElasticsearchDomainLogPublishingOptions AwsElasticsearchDomainLogPublishingOptions {
    index_slow_logs "IndexSlowLogs" index_slow_logs,
    search_slow_logs "SearchSlowLogs" search_slow_logs,
    audit_logs "AuditLogs" audit_logs,
});

structure!(AwsElasticsearchDomainLogPublishingOptionsLogConfig AwsElasticsearchDomainLogPublishingOptionsLogConfig {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn,
    enabled "Enabled" enabled,
});

structure!(AwsElasticsearchDomainNodeToNodeEncryptionOptions AwsElasticsearchDomainNodeToNodeEncryptionOptions {
    enabled "Enabled" enabled,
});

structure!(AwsElasticsearchDomainServiceSoftwareOptions AwsElasticsearchDomainServiceSoftwareOptions {
    automated_update_date "AutomatedUpdateDate" automated_update_date,
    cancellable "Cancellable" cancellable,
    current_version "CurrentVersion" current_version,
    description "Description" description,
    new_version "NewVersion" new_version,
    update_available "UpdateAvailable" update_available,
    update_status "UpdateStatus" update_status,
});

structure!(AwsElasticsearchDomainVPCOptions AwsElasticsearchDomainVpcOptions {
    availability_zones "AvailabilityZones" availability_zones,
    security_group_ids "SecurityGroupIds" security_group_ids,
    subnet_ids "SubnetIds" subnet_ids,
    vpc_id "VPCId" vpc_id,
});

structure!(AwsElbAppCookieStickinessPolicy AwsElbAppCookieStickinessPolicy {
    cookie_name "CookieName" cookie_name,
    policy_name "PolicyName" policy_name,
});

structure!(AwsElbLbCookieStickinessPolicy AwsElbLbCookieStickinessPolicy {
    cookie_expiration_period "CookieExpirationPeriod" cookie_expiration_period,
    policy_name "PolicyName" policy_name,
});

structure!(AwsElbLoadBalancerAccessLog AwsElbLoadBalancerAccessLog {
    emit_interval "EmitInterval" emit_interval,
    enabled "Enabled" enabled,
    s3_bucket_name "S3BucketName" s3_bucket_name,
    s3_bucket_prefix "S3BucketPrefix" s3_bucket_prefix,
});

structure!(AwsElbLoadBalancerAdditionalAttribute AwsElbLoadBalancerAdditionalAttribute {
    key "Key" key,
    value "Value" value,
});

structure!(AwsElbLoadBalancerAttributes AwsElbLoadBalancerAttributes {
    access_log "AccessLog" access_log,
    connection_draining "ConnectionDraining" connection_draining,
    connection_settings "ConnectionSettings" connection_settings,
    cross_zone_load_balancing "CrossZoneLoadBalancing" cross_zone_load_balancing,
    additional_attributes "AdditionalAttributes" additional_attributes,
});

structure!(AwsElbLoadBalancerBackendServerDescription AwsElbLoadBalancerBackendServerDescription {
    instance_port "InstancePort" instance_port,
    policy_names "PolicyNames" policy_names,
});

structure!(AwsElbLoadBalancerConnectionDraining AwsElbLoadBalancerConnectionDraining {
    enabled "Enabled" enabled,
    timeout "Timeout" timeout,
});

structure!(AwsElbLoadBalancerConnectionSettings AwsElbLoadBalancerConnectionSettings {
    idle_timeout "IdleTimeout" idle_timeout,
});

structure!(AwsElbLoadBalancerCrossZoneLoadBalancing AwsElbLoadBalancerCrossZoneLoadBalancing {
    enabled "Enabled" enabled,
});

structure!(AwsElbLoadBalancerDetails AwsElbLoadBalancerDetails {
    availability_zones "AvailabilityZones" availability_zones,
    backend_server_descriptions "BackendServerDescriptions" backend_server_descriptions,
    canonical_hosted_zone_name "CanonicalHostedZoneName" canonical_hosted_zone_name,
    canonical_hosted_zone_name_id "CanonicalHostedZoneNameID" canonical_hosted_zone_name_id,
    created_time "CreatedTime" created_time,
    dns_name "DnsName" dns_name,
    health_check "HealthCheck" health_check,
    instances "Instances" instances,
    listener_descriptions "ListenerDescriptions" listener_descriptions,
    load_balancer_attributes "LoadBalancerAttributes" load_balancer_attributes,
    load_balancer_name "LoadBalancerName" load_balancer_name,
    policies "Policies" policies,
    scheme "Scheme" scheme,
    security_groups "SecurityGroups" security_groups,
    source_security_group "SourceSecurityGroup" source_security_group,
    subnets "Subnets" subnets,
    vpc_id "VpcId" vpc_id,
});

structure!(AwsElbLoadBalancerHealthCheck AwsElbLoadBalancerHealthCheck {
    healthy_threshold "HealthyThreshold" healthy_threshold,
    interval "Interval" interval,
    target "Target" target,
    timeout "Timeout" timeout,
    unhealthy_threshold "UnhealthyThreshold" unhealthy_threshold,
});

structure!(AwsElbLoadBalancerInstance AwsElbLoadBalancerInstance {
    instance_id "InstanceId" instance_id,
});

structure!(AwsElbLoadBalancerListener AwsElbLoadBalancerListener {
    instance_port "InstancePort" instance_port,
    instance_protocol "InstanceProtocol" instance_protocol,
    load_balancer_port "LoadBalancerPort" load_balancer_port,
    protocol "Protocol" protocol,
    ssl_certificate_id "SslCertificateId" ssl_certificate_id,
});

structure!(AwsElbLoadBalancerListenerDescription AwsElbLoadBalancerListenerDescription {
    listener "Listener" listener,
    policy_names "PolicyNames" policy_names,
});

structure!(AwsElbLoadBalancerPolicies AwsElbLoadBalancerPolicies {
    app_cookie_stickiness_policies "AppCookieStickinessPolicies" app_cookie_stickiness_policies,
    lb_cookie_stickiness_policies "LbCookieStickinessPolicies" lb_cookie_stickiness_policies,
    other_policies "OtherPolicies" other_policies,
});

structure!(AwsElbLoadBalancerSourceSecurityGroup AwsElbLoadBalancerSourceSecurityGroup {
    group_name "GroupName" group_name,
    owner_alias "OwnerAlias" owner_alias,
});

structure!(AwsElbv2LoadBalancerAttribute AwsElbv2LoadBalancerAttribute {
    key "Key" key,
    value "Value" value,
});

structure!(AwsElbv2LoadBalancerDetails AwsElbv2LoadBalancerDetails {
    availability_zones "AvailabilityZones" availability_zones,
    canonical_hosted_zone_id "CanonicalHostedZoneId" canonical_hosted_zone_id,
    created_time "CreatedTime" created_time,
    dns_name "DNSName" dns_name,
    ip_address_type "IpAddressType" ip_address_type,
    scheme "Scheme" scheme,
    security_groups "SecurityGroups" security_groups,
    state "State" state,
    r#type "Type" r#type,
    vpc_id "VpcId" vpc_id,
    load_balancer_attributes "LoadBalancerAttributes" load_balancer_attributes,
});

structure!(AwsEventSchemasRegistryDetails AwsEventSchemasRegistryDetails {
    description "Description" description,
    registry_arn "RegistryArn" registry_arn,
    registry_name "RegistryName" registry_name,
});

structure!(AwsEventsEndpointDetails AwsEventsEndpointDetails {
    arn "Arn" arn,
    description "Description" description,
    endpoint_id "EndpointId" endpoint_id,
    endpoint_url "EndpointUrl" endpoint_url,
    event_buses "EventBuses" event_buses,
    name "Name" name,
    replication_config "ReplicationConfig" replication_config,
    role_arn "RoleArn" role_arn,
    routing_config "RoutingConfig" routing_config,
    state "State" state,
    state_reason "StateReason" state_reason,
});

structure!(AwsEventsEndpointEventBusesDetails AwsEventsEndpointEventBusesDetails {
    event_bus_arn "EventBusArn" event_bus_arn,
});

structure!(AwsEventsEndpointReplicationConfigDetails AwsEventsEndpointReplicationConfigDetails {
    state "State" state,
});

structure!(AwsEventsEndpointRoutingConfigDetails AwsEventsEndpointRoutingConfigDetails {
    failover_config "FailoverConfig" failover_config,
});

structure!(AwsEventsEndpointRoutingConfigFailoverConfigDetails AwsEventsEndpointRoutingConfigFailoverConfigDetails {
    primary "Primary" primary,
    secondary "Secondary" secondary,
});

structure!(AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails {
    health_check "HealthCheck" health_check,
});

structure!(AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails {
    route "Route" route,
});

structure!(AwsEventsEventbusDetails AwsEventsEventbusDetails {
    arn "Arn" arn,
    name "Name" name,
    policy "Policy" policy,
});

structure!(AwsGuardDutyDetectorDataSourcesCloudTrailDetails AwsGuardDutyDetectorDataSourcesCloudTrailDetails {
    status "Status" status,
});

structure!(AwsGuardDutyDetectorDataSourcesDetails AwsGuardDutyDetectorDataSourcesDetails {
    cloud_trail "CloudTrail" cloud_trail,
    dns_logs "DnsLogs" dns_logs,
    flow_logs "FlowLogs" flow_logs,
    kubernetes "Kubernetes" kubernetes,
    malware_protection "MalwareProtection" malware_protection,
    s3_logs "S3Logs" s3_logs,
});

structure!(AwsGuardDutyDetectorDataSourcesDnsLogsDetails AwsGuardDutyDetectorDataSourcesDnsLogsDetails {
    status "Status" status,
});

structure!(AwsGuardDutyDetectorDataSourcesFlowLogsDetails AwsGuardDutyDetectorDataSourcesFlowLogsDetails {
    status "Status" status,
});

structure!(AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails {
    status "Status" status,
});

structure!(AwsGuardDutyDetectorDataSourcesKubernetesDetails AwsGuardDutyDetectorDataSourcesKubernetesDetails {
    audit_logs "AuditLogs" audit_logs,
});

structure!(AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails {
    scan_ec2_instance_with_findings "ScanEc2InstanceWithFindings" scan_ec2_instance_with_findings,
    service_role "ServiceRole" service_role,
});

structure!(AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails {
    ebs_volumes "EbsVolumes" ebs_volumes,
});

structure!(AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails {
    reason "Reason" reason,
    status "Status" status,
});

structure!(AwsGuardDutyDetectorDataSourcesS3LogsDetails AwsGuardDutyDetectorDataSourcesS3LogsDetails {
    status "Status" status,
});

structure!(AwsGuardDutyDetectorDetails AwsGuardDutyDetectorDetails {
    data_sources "DataSources" data_sources,
    features "Features" features,
    finding_publishing_frequency "FindingPublishingFrequency" finding_publishing_frequency,
    service_role "ServiceRole" service_role,
    status "Status" status,
});

structure!(AwsGuardDutyDetectorFeaturesDetails AwsGuardDutyDetectorFeaturesDetails {
    name "Name" name,
    status "Status" status,
});

structure!(AwsIamAccessKeyDetails AwsIamAccessKeyDetails {
    user_name "UserName" user_name,
    status "Status" status,
    created_at "CreatedAt" created_at,
    principal_id "PrincipalId" principal_id,
    principal_type "PrincipalType" principal_type,
    principal_name "PrincipalName" principal_name,
    account_id "AccountId" account_id,
    access_key_id "AccessKeyId" access_key_id,
    session_context "SessionContext" session_context,
});

structure!(AwsIamAccessKeySessionContext AwsIamAccessKeySessionContext {
    attributes "Attributes" attributes,
    session_issuer "SessionIssuer" session_issuer,
});

structure!(AwsIamAccessKeySessionContextAttributes AwsIamAccessKeySessionContextAttributes {
    mfa_authenticated "MfaAuthenticated" mfa_authenticated,
    creation_date "CreationDate" creation_date,
});

structure!(AwsIamAccessKeySessionContextSessionIssuer AwsIamAccessKeySessionContextSessionIssuer {
    r#type "Type" r#type,
    principal_id "PrincipalId" principal_id,
    arn "Arn" arn,
    account_id "AccountId" account_id,
    user_name "UserName" user_name,
});

words!(AwsIamAccessKeyStatus AwsIamAccessKeyStatus);

structure!(AwsIamAttachedManagedPolicy AwsIamAttachedManagedPolicy {
    policy_name "PolicyName" policy_name,
    policy_arn "PolicyArn" policy_arn,
});

structure!(AwsIamGroupDetails AwsIamGroupDetails {
    attached_managed_policies "AttachedManagedPolicies" attached_managed_policies,
    create_date "CreateDate" create_date,
    group_id "GroupId" group_id,
    group_name "GroupName" group_name,
    group_policy_list "GroupPolicyList" group_policy_list,
    path "Path" path,
});

structure!(AwsIamGroupPolicy AwsIamGroupPolicy {
    policy_name "PolicyName" policy_name,
});

structure!(AwsIamInstanceProfile AwsIamInstanceProfile {
    arn "Arn" arn,
    create_date "CreateDate" create_date,
    instance_profile_id "InstanceProfileId" instance_profile_id,
    instance_profile_name "InstanceProfileName" instance_profile_name,
    path "Path" path,
    roles "Roles" roles,
});

structure!(AwsIamInstanceProfileRole AwsIamInstanceProfileRole {
    arn "Arn" arn,
    assume_role_policy_document "AssumeRolePolicyDocument" assume_role_policy_document,
    create_date "CreateDate" create_date,
    path "Path" path,
    role_id "RoleId" role_id,
    role_name "RoleName" role_name,
});

structure!(AwsIamPermissionsBoundary AwsIamPermissionsBoundary {
    permissions_boundary_arn "PermissionsBoundaryArn" permissions_boundary_arn,
    permissions_boundary_type "PermissionsBoundaryType" permissions_boundary_type,
});

structure!(AwsIamPolicyDetails AwsIamPolicyDetails {
    attachment_count "AttachmentCount" attachment_count,
    create_date "CreateDate" create_date,
    default_version_id "DefaultVersionId" default_version_id,
    description "Description" description,
    is_attachable "IsAttachable" is_attachable,
    path "Path" path,
    permissions_boundary_usage_count "PermissionsBoundaryUsageCount" permissions_boundary_usage_count,
    policy_id "PolicyId" policy_id,
    policy_name "PolicyName" policy_name,
    policy_version_list "PolicyVersionList" policy_version_list,
    update_date "UpdateDate" update_date,
});

structure!(AwsIamPolicyVersion AwsIamPolicyVersion {
    version_id "VersionId" version_id,
    is_default_version "IsDefaultVersion" is_default_version,
    create_date "CreateDate" create_date,
});

structure!(AwsIamRoleDetails AwsIamRoleDetails {
    assume_role_policy_document "AssumeRolePolicyDocument" assume_role_policy_document,
    attached_managed_policies "AttachedManagedPolicies" attached_managed_policies,
    create_date "CreateDate" create_date,
    instance_profile_list "InstanceProfileList" instance_profile_list,
    permissions_boundary "PermissionsBoundary" permissions_boundary,
    role_id "RoleId" role_id,
    role_name "RoleName" role_name,
    role_policy_list "RolePolicyList" role_policy_list,
    max_session_duration "MaxSessionDuration" max_session_duration,
    path "Path" path,
});

structure!(AwsIamRolePolicy AwsIamRolePolicy {
    policy_name "PolicyName" policy_name,
});

structure!(AwsIamUserDetails AwsIamUserDetails {
    attached_managed_policies "AttachedManagedPolicies" attached_managed_policies,
    create_date "CreateDate" create_date,
    group_list "GroupList" group_list,
    path "Path" path,
    permissions_boundary "PermissionsBoundary" permissions_boundary,
    user_id "UserId" user_id,
    user_name "UserName" user_name,
    user_policy_list "UserPolicyList" user_policy_list,
});

structure!(AwsIamUserPolicy AwsIamUserPolicy {
    policy_name "PolicyName" policy_name,
});

structure!(AwsKinesisStreamDetails AwsKinesisStreamDetails {
    name "Name" name,
    arn "Arn" arn,
    stream_encryption "StreamEncryption" stream_encryption,
    shard_count "ShardCount" shard_count,
    retention_period_hours "RetentionPeriodHours" retention_period_hours,
});

structure!(AwsKinesisStreamStreamEncryptionDetails AwsKinesisStreamStreamEncryptionDetails {
    encryption_type "EncryptionType" encryption_type,
    key_id "KeyId" key_id,
});

structure!(AwsKmsKeyDetails AwsKmsKeyDetails {
    aws_account_id "AWSAccountId" aws_account_id,
    creation_date "CreationDate" creation_date,
    key_id "KeyId" key_id,
    key_manager "KeyManager" key_manager,
    key_state "KeyState" key_state,
    origin "Origin" origin,
    description "Description" description,
    key_rotation_status "KeyRotationStatus" key_rotation_status,
});

structure!(AwsLambdaFunctionCode AwsLambdaFunctionCode {
    s3_bucket "S3Bucket" s3_bucket,
    s3_key "S3Key" s3_key,
    s3_object_version "S3ObjectVersion" s3_object_version,
    zip_file "ZipFile" zip_file,
});

structure!(AwsLambdaFunctionDeadLetterConfig AwsLambdaFunctionDeadLetterConfig {
    target_arn "TargetArn" target_arn,
});

structure!(AwsLambdaFunctionDetails AwsLambdaFunctionDetails {
    code "Code" code,
    code_sha256 "CodeSha256" code_sha256,
    dead_letter_config "DeadLetterConfig" dead_letter_config,
    environment "Environment" environment,
    function_name "FunctionName" function_name,
    handler "Handler" handler,
    kms_key_arn "KmsKeyArn" kms_key_arn,
    last_modified "LastModified" last_modified,
    layers "Layers" layers,
    master_arn "MasterArn" master_arn,
    memory_size "MemorySize" memory_size,
    revision_id "RevisionId" revision_id,
    role "Role" role,
    runtime "Runtime" runtime,
    timeout "Timeout" timeout,
    tracing_config "TracingConfig" tracing_config,
    vpc_config "VpcConfig" vpc_config,
    version "Version" version,
    architectures "Architectures" architectures,
    package_type "PackageType" package_type,
});

structure!(AwsLambdaFunctionEnvironment AwsLambdaFunctionEnvironment {
    variables "Variables" variables,
    error "Error" error,
});

structure!(AwsLambdaFunctionEnvironmentError AwsLambdaFunctionEnvironmentError {
    error_code "ErrorCode" error_code,
    message "Message" message,
});

structure!(AwsLambdaFunctionLayer AwsLambdaFunctionLayer {
    arn "Arn" arn,
    code_size "CodeSize" code_size,
});

structure!(AwsLambdaFunctionTracingConfig AwsLambdaFunctionTracingConfig {
    mode "Mode" mode,
});

structure!(AwsLambdaFunctionVpcConfig AwsLambdaFunctionVpcConfig {
    security_group_ids "SecurityGroupIds" security_group_ids,
    subnet_ids "SubnetIds" subnet_ids,
    vpc_id "VpcId" vpc_id,
});

structure!(AwsLambdaLayerVersionDetails AwsLambdaLayerVersionDetails {
    version "Version" version,
    compatible_runtimes "CompatibleRuntimes" compatible_runtimes,
    created_date "CreatedDate" created_date,
});

structure!(AwsMountPoint AwsMountPoint {
    source_volume "SourceVolume" source_volume,
    container_path "ContainerPath" container_path,
});

structure!(AwsMskClusterClusterInfoClientAuthenticationDetails AwsMskClusterClusterInfoClientAuthenticationDetails {
    sasl "Sasl" sasl,
    unauthenticated "Unauthenticated" unauthenticated,
    tls "Tls" tls,
});

structure!(AwsMskClusterClusterInfoClientAuthenticationSaslDetails AwsMskClusterClusterInfoClientAuthenticationSaslDetails {
    iam "Iam" iam,
    scram "Scram" scram,
});

structure!(AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails {
    enabled "Enabled" enabled,
});

structure!(AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails {
    enabled "Enabled" enabled,
});

structure!(AwsMskClusterClusterInfoClientAuthenticationTlsDetails AwsMskClusterClusterInfoClientAuthenticationTlsDetails {
    certificate_authority_arn_list "CertificateAuthorityArnList" certificate_authority_arn_list,
    enabled "Enabled" enabled,
});

structure!(AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails {
    enabled "Enabled" enabled,
});

structure!(AwsMskClusterClusterInfoDetails AwsMskClusterClusterInfoDetails {
    encryption_info "EncryptionInfo" encryption_info,
    current_version "CurrentVersion" current_version,
    number_of_broker_nodes "NumberOfBrokerNodes" number_of_broker_nodes,
    cluster_name "ClusterName" cluster_name,
    client_authentication "ClientAuthentication" client_authentication,
    enhanced_monitoring "EnhancedMonitoring" enhanced_monitoring,
});

structure!(AwsMskClusterClusterInfoEncryptionInfoDetails AwsMskClusterClusterInfoEncryptionInfoDetails {
    encryption_in_transit "EncryptionInTransit" encryption_in_transit,
    encryption_at_rest "EncryptionAtRest" encryption_at_rest,
});

structure!(AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails {
    data_volume_kms_key_id "DataVolumeKMSKeyId" data_volume_kms_key_id,
});

structure!(AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails {
    in_cluster "InCluster" in_cluster,
    client_broker "ClientBroker" client_broker,
});

structure!(AwsMskClusterDetails AwsMskClusterDetails {
    cluster_info "ClusterInfo" cluster_info,
});

structure!(AwsNetworkFirewallFirewallDetails AwsNetworkFirewallFirewallDetails {
    delete_protection "DeleteProtection" delete_protection,
    description "Description" description,
    firewall_arn "FirewallArn" firewall_arn,
    firewall_id "FirewallId" firewall_id,
    firewall_name "FirewallName" firewall_name,
    firewall_policy_arn "FirewallPolicyArn" firewall_policy_arn,
    firewall_policy_change_protection "FirewallPolicyChangeProtection" firewall_policy_change_protection,
    subnet_change_protection "SubnetChangeProtection" subnet_change_protection,
    subnet_mappings "SubnetMappings" subnet_mappings,
    vpc_id "VpcId" vpc_id,
});

structure!(AwsNetworkFirewallFirewallPolicyDetails AwsNetworkFirewallFirewallPolicyDetails {
    firewall_policy "FirewallPolicy" firewall_policy,
    firewall_policy_arn "FirewallPolicyArn" firewall_policy_arn,
    firewall_policy_id "FirewallPolicyId" firewall_policy_id,
    firewall_policy_name "FirewallPolicyName" firewall_policy_name,
    description "Description" description,
});

structure!(AwsNetworkFirewallFirewallSubnetMappingsDetails AwsNetworkFirewallFirewallSubnetMappingsDetails {
    subnet_id "SubnetId" subnet_id,
});

structure!(AwsNetworkFirewallRuleGroupDetails AwsNetworkFirewallRuleGroupDetails {
    capacity "Capacity" capacity,
    description "Description" description,
    rule_group "RuleGroup" rule_group,
    rule_group_arn "RuleGroupArn" rule_group_arn,
    rule_group_id "RuleGroupId" rule_group_id,
    rule_group_name "RuleGroupName" rule_group_name,
    r#type "Type" r#type,
});

structure!(AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails {
    enabled "Enabled" enabled,
    internal_user_database_enabled "InternalUserDatabaseEnabled" internal_user_database_enabled,
    master_user_options "MasterUserOptions" master_user_options,
});

structure!(AwsOpenSearchServiceDomainClusterConfigDetails AwsOpenSearchServiceDomainClusterConfigDetails {
    instance_count "InstanceCount" instance_count,
    warm_enabled "WarmEnabled" warm_enabled,
    warm_count "WarmCount" warm_count,
    dedicated_master_enabled "DedicatedMasterEnabled" dedicated_master_enabled,
    zone_awareness_config "ZoneAwarenessConfig" zone_awareness_config,
    dedicated_master_count "DedicatedMasterCount" dedicated_master_count,
    instance_type "InstanceType" instance_type,
    warm_type "WarmType" warm_type,
    zone_awareness_enabled "ZoneAwarenessEnabled" zone_awareness_enabled,
    dedicated_master_type "DedicatedMasterType" dedicated_master_type,
});

structure!(AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails {
    availability_zone_count "AvailabilityZoneCount" availability_zone_count,
});

structure!(AwsOpenSearchServiceDomainDetails AwsOpenSearchServiceDomainDetails {
    arn "Arn" arn,
    access_policies "AccessPolicies" access_policies,
    domain_name "DomainName" domain_name,
    id "Id" id,
    domain_endpoint "DomainEndpoint" domain_endpoint,
    engine_version "EngineVersion" engine_version,
    encryption_at_rest_options "EncryptionAtRestOptions" encryption_at_rest_options,
    node_to_node_encryption_options "NodeToNodeEncryptionOptions" node_to_node_encryption_options,
    service_software_options "ServiceSoftwareOptions" service_software_options,
    cluster_config "ClusterConfig" cluster_config,
    domain_endpoint_options "DomainEndpointOptions" domain_endpoint_options,
    vpc_options "VpcOptions" vpc_options,
    log_publishing_options "LogPublishingOptions" log_publishing_options,
    domain_endpoints "DomainEndpoints" domain_endpoints,
    advanced_security_options "AdvancedSecurityOptions" advanced_security_options,
});

structure!(AwsOpenSearchServiceDomainDomainEndpointOptionsDetails AwsOpenSearchServiceDomainDomainEndpointOptionsDetails {
    custom_endpoint_certificate_arn "CustomEndpointCertificateArn" custom_endpoint_certificate_arn,
    custom_endpoint_enabled "CustomEndpointEnabled" custom_endpoint_enabled,
    enforce_https "EnforceHTTPS" enforce_https,
    custom_endpoint "CustomEndpoint" custom_endpoint,
    tls_security_policy "TLSSecurityPolicy" tls_security_policy,
});

structure!(AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails {
    enabled "Enabled" enabled,
    kms_key_id "KmsKeyId" kms_key_id,
});

structure!(AwsOpenSearchServiceDomainLogPublishingOption AwsOpenSearchServiceDomainLogPublishingOption {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn,
    enabled "Enabled" enabled,
});

structure!(AwsOpenSearchServiceDomainLogPublishingOptionsDetails AwsOpenSearchServiceDomainLogPublishingOptionsDetails {
    index_slow_logs "IndexSlowLogs" index_slow_logs,
    search_slow_logs "SearchSlowLogs" search_slow_logs,
    audit_logs "AuditLogs" audit_logs,
});

structure!(AwsOpenSearchServiceDomainMasterUserOptionsDetails AwsOpenSearchServiceDomainMasterUserOptionsDetails {
    master_user_arn "MasterUserArn" master_user_arn,
    master_user_name "MasterUserName" master_user_name,
    master_user_password "MasterUserPassword" master_user_password,
});

structure!(AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails {
    enabled "Enabled" enabled,
});

structure!(AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails {
    automated_update_date "AutomatedUpdateDate" automated_update_date,
    cancellable "Cancellable" cancellable,
    current_version "CurrentVersion" current_version,
    description "Description" description,
    new_version "NewVersion" new_version,
    update_available "UpdateAvailable" update_available,
    update_status "UpdateStatus" update_status,
    optional_deployment "OptionalDeployment" optional_deployment,
});

structure!(AwsOpenSearchServiceDomainVpcOptionsDetails AwsOpenSearchServiceDomainVpcOptionsDetails {
    security_group_ids "SecurityGroupIds" security_group_ids,
    subnet_ids "SubnetIds" subnet_ids,
});

structure!(AwsRdsDbClusterAssociatedRole AwsRdsDbClusterAssociatedRole {
    role_arn "RoleArn" role_arn,
    status "Status" status,
});

structure!(AwsRdsDbClusterDetails AwsRdsDbClusterDetails {
    allocated_storage "AllocatedStorage" allocated_storage,
    availability_zones "AvailabilityZones" availability_zones,
    backup_retention_period "BackupRetentionPeriod" backup_retention_period,
    database_name "DatabaseName" database_name,
    status "Status" status,
    endpoint "Endpoint" endpoint,
    reader_endpoint "ReaderEndpoint" reader_endpoint,
    custom_endpoints "CustomEndpoints" custom_endpoints,
    multi_az "MultiAz" multi_az,
    engine "Engine" engine,
    engine_version "EngineVersion" engine_version,
    port "Port" port,
    master_username "MasterUsername" master_username,
    preferred_backup_window "PreferredBackupWindow" preferred_backup_window,
    preferred_maintenance_window "PreferredMaintenanceWindow" preferred_maintenance_window,
    read_replica_identifiers "ReadReplicaIdentifiers" read_replica_identifiers,
    vpc_security_groups "VpcSecurityGroups" vpc_security_groups,
    hosted_zone_id "HostedZoneId" hosted_zone_id,
    storage_encrypted "StorageEncrypted" storage_encrypted,
    kms_key_id "KmsKeyId" kms_key_id,
    db_cluster_resource_id "DbClusterResourceId" db_cluster_resource_id,
    associated_roles "AssociatedRoles" associated_roles,
    cluster_create_time "ClusterCreateTime" cluster_create_time,
    enabled_cloud_watch_logs_exports "EnabledCloudWatchLogsExports" enabled_cloud_watch_logs_exports,
    engine_mode "EngineMode" engine_mode,
    deletion_protection "DeletionProtection" deletion_protection,
    http_endpoint_enabled "HttpEndpointEnabled" http_endpoint_enabled,
    activity_stream_status "ActivityStreamStatus" activity_stream_status,
    copy_tags_to_snapshot "CopyTagsToSnapshot" copy_tags_to_snapshot,
    cross_account_clone "CrossAccountClone" cross_account_clone,
    domain_memberships "DomainMemberships" domain_memberships,
    db_cluster_parameter_group "DbClusterParameterGroup" db_cluster_parameter_group,
    db_subnet_group "DbSubnetGroup" db_subnet_group,
    db_cluster_option_group_memberships "DbClusterOptionGroupMemberships" db_cluster_option_group_memberships,
    db_cluster_identifier "DbClusterIdentifier" db_cluster_identifier,
    db_cluster_members "DbClusterMembers" db_cluster_members,
    iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled" iam_database_authentication_enabled,
    auto_minor_version_upgrade "AutoMinorVersionUpgrade" auto_minor_version_upgrade,
});

structure!(AwsRdsDbClusterMember AwsRdsDbClusterMember {
    is_cluster_writer "IsClusterWriter" is_cluster_writer,
    promotion_tier "PromotionTier" promotion_tier,
    db_instance_identifier "DbInstanceIdentifier" db_instance_identifier,
    db_cluster_parameter_group_status "DbClusterParameterGroupStatus" db_cluster_parameter_group_status,
});

structure!(AwsRdsDbClusterOptionGroupMembership AwsRdsDbClusterOptionGroupMembership {
    db_cluster_option_group_name "DbClusterOptionGroupName" db_cluster_option_group_name,
    status "Status" status,
});

structure!(AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute {
    attribute_name "AttributeName" attribute_name,
    attribute_values "AttributeValues" attribute_values,
});

structure!(AwsRdsDbClusterSnapshotDetails AwsRdsDbClusterSnapshotDetails {
    availability_zones "AvailabilityZones" availability_zones,
    snapshot_create_time "SnapshotCreateTime" snapshot_create_time,
    engine "Engine" engine,
    allocated_storage "AllocatedStorage" allocated_storage,
    status "Status" status,
    port "Port" port,
    vpc_id "VpcId" vpc_id,
    cluster_create_time "ClusterCreateTime" cluster_create_time,
    master_username "MasterUsername" master_username,
    engine_version "EngineVersion" engine_version,
    license_model "LicenseModel" license_model,
    snapshot_type "SnapshotType" snapshot_type,
    percent_progress "PercentProgress" percent_progress,
    storage_encrypted "StorageEncrypted" storage_encrypted,
    kms_key_id "KmsKeyId" kms_key_id,
    db_cluster_identifier "DbClusterIdentifier" db_cluster_identifier,
    db_cluster_snapshot_identifier "DbClusterSnapshotIdentifier" db_cluster_snapshot_identifier,
    iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled" iam_database_authentication_enabled,
    db_cluster_snapshot_attributes "DbClusterSnapshotAttributes" db_cluster_snapshot_attributes,
});

structure!(AwsRdsDbDomainMembership AwsRdsDbDomainMembership {
    domain "Domain" domain,
    status "Status" status,
    fqdn "Fqdn" fqdn,
    iam_role_name "IamRoleName" iam_role_name,
});

structure!(AwsRdsDbInstanceAssociatedRole AwsRdsDbInstanceAssociatedRole {
    role_arn "RoleArn" role_arn,
    feature_name "FeatureName" feature_name,
    status "Status" status,
});

structure!(AwsRdsDbInstanceDetails AwsRdsDbInstanceDetails {
    associated_roles "AssociatedRoles" associated_roles,
    ca_certificate_identifier "CACertificateIdentifier" ca_certificate_identifier,
    db_cluster_identifier "DBClusterIdentifier" db_cluster_identifier,
    db_instance_identifier "DBInstanceIdentifier" db_instance_identifier,
    db_instance_class "DBInstanceClass" db_instance_class,
    db_instance_port "DbInstancePort" db_instance_port,
    dbi_resource_id "DbiResourceId" dbi_resource_id,
    db_name "DBName" db_name,
    deletion_protection "DeletionProtection" deletion_protection,
    endpoint "Endpoint" endpoint,
    engine "Engine" engine,
    engine_version "EngineVersion" engine_version,
    iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled,
    instance_create_time "InstanceCreateTime" instance_create_time,
    kms_key_id "KmsKeyId" kms_key_id,
    publicly_accessible "PubliclyAccessible" publicly_accessible,
    storage_encrypted "StorageEncrypted" storage_encrypted,
    tde_credential_arn "TdeCredentialArn" tde_credential_arn,
    vpc_security_groups "VpcSecurityGroups" vpc_security_groups,
    multi_az "MultiAz" multi_az,
    enhanced_monitoring_resource_arn "EnhancedMonitoringResourceArn" enhanced_monitoring_resource_arn,
    db_instance_status "DbInstanceStatus" db_instance_status,
    master_username "MasterUsername" master_username,
    allocated_storage "AllocatedStorage" allocated_storage,
    preferred_backup_window "PreferredBackupWindow" preferred_backup_window,
    backup_retention_period "BackupRetentionPeriod" backup_retention_period,
    db_security_groups "DbSecurityGroups" db_security_groups,
    db_parameter_groups "DbParameterGroups" db_parameter_groups,
    availability_zone "AvailabilityZone" availability_zone,
    db_subnet_group "DbSubnetGroup" db_subnet_group,
    preferred_maintenance_window "PreferredMaintenanceWindow" preferred_maintenance_window,
    pending_modified_values "PendingModifiedValues" pending_modified_values,
    latest_restorable_time "LatestRestorableTime" latest_restorable_time,
    auto_minor_version_upgrade "AutoMinorVersionUpgrade" auto_minor_version_upgrade,
    read_replica_source_db_instance_identifier "ReadReplicaSourceDBInstanceIdentifier" read_replica_source_db_instance_identifier,
    read_replica_db_instance_identifiers "ReadReplicaDBInstanceIdentifiers" read_replica_db_instance_identifiers,
    read_replica_db_cluster_identifiers "ReadReplicaDBClusterIdentifiers" read_replica_db_cluster_identifiers,
    license_model "LicenseModel" license_model,
    iops "Iops" iops,
    option_group_memberships "OptionGroupMemberships" option_group_memberships,
    character_set_name "CharacterSetName" character_set_name,
    secondary_availability_zone "SecondaryAvailabilityZone" secondary_availability_zone,
    status_infos "StatusInfos" status_infos,
    storage_type "StorageType" storage_type,
    domain_memberships "DomainMemberships" domain_memberships,
    copy_tags_to_snapshot "CopyTagsToSnapshot" copy_tags_to_snapshot,
    monitoring_interval "MonitoringInterval" monitoring_interval,
    monitoring_role_arn "MonitoringRoleArn" monitoring_role_arn,
    promotion_tier "PromotionTier" promotion_tier,
    timezone "Timezone" timezone,
    performance_insights_enabled "PerformanceInsightsEnabled" performance_insights_enabled,
    performance_insights_kms_key_id "PerformanceInsightsKmsKeyId" performance_insights_kms_key_id,
    performance_insights_retention_period "PerformanceInsightsRetentionPeriod" performance_insights_retention_period,
    enabled_cloud_watch_logs_exports "EnabledCloudWatchLogsExports" enabled_cloud_watch_logs_exports,
    processor_features "ProcessorFeatures" processor_features,
    listener_endpoint "ListenerEndpoint" listener_endpoint,
    max_allocated_storage "MaxAllocatedStorage" max_allocated_storage,
});

structure!(AwsRdsDbInstanceEndpoint AwsRdsDbInstanceEndpoint {
    address "Address" address,
    port "Port" port,
    hosted_zone_id "HostedZoneId" hosted_zone_id,
});

structure!(AwsRdsDbInstanceVpcSecurityGroup AwsRdsDbInstanceVpcSecurityGroup {
    vpc_security_group_id "VpcSecurityGroupId" vpc_security_group_id,
    status "Status" status,
});

structure!(AwsRdsDbOptionGroupMembership AwsRdsDbOptionGroupMembership {
    option_group_name "OptionGroupName" option_group_name,
    status "Status" status,
});

structure!(AwsRdsDbParameterGroup AwsRdsDbParameterGroup {
    db_parameter_group_name "DbParameterGroupName" db_parameter_group_name,
    parameter_apply_status "ParameterApplyStatus" parameter_apply_status,
});

structure!(AwsRdsDbPendingModifiedValues AwsRdsDbPendingModifiedValues {
    db_instance_class "DbInstanceClass" db_instance_class,
    allocated_storage "AllocatedStorage" allocated_storage,
    master_user_password "MasterUserPassword" master_user_password,
    port "Port" port,
    backup_retention_period "BackupRetentionPeriod" backup_retention_period,
    multi_az "MultiAZ" multi_az,
    engine_version "EngineVersion" engine_version,
    license_model "LicenseModel" license_model,
    iops "Iops" iops,
    db_instance_identifier "DbInstanceIdentifier" db_instance_identifier,
    storage_type "StorageType" storage_type,
    ca_certificate_identifier "CaCertificateIdentifier" ca_certificate_identifier,
    db_subnet_group_name "DbSubnetGroupName" db_subnet_group_name,
    pending_cloud_watch_logs_exports "PendingCloudWatchLogsExports" pending_cloud_watch_logs_exports,
    processor_features "ProcessorFeatures" processor_features,
});

structure!(AwsRdsDbProcessorFeature AwsRdsDbProcessorFeature {
    name "Name" name,
    value "Value" value,
});

structure!(AwsRdsDbSecurityGroupDetails AwsRdsDbSecurityGroupDetails {
    db_security_group_arn "DbSecurityGroupArn" db_security_group_arn,
    db_security_group_description "DbSecurityGroupDescription" db_security_group_description,
    db_security_group_name "DbSecurityGroupName" db_security_group_name,
    ec2_security_groups "Ec2SecurityGroups" ec2_security_groups,
    ip_ranges "IpRanges" ip_ranges,
    owner_id "OwnerId" owner_id,
    vpc_id "VpcId" vpc_id,
});

structure!(AwsRdsDbSecurityGroupEc2SecurityGroup AwsRdsDbSecurityGroupEc2SecurityGroup {
    ec2_security_group_id "Ec2SecurityGroupId" ec2_security_group_id,
    ec2_security_group_name "Ec2SecurityGroupName" ec2_security_group_name,
    ec2_security_group_owner_id "Ec2SecurityGroupOwnerId" ec2_security_group_owner_id,
    status "Status" status,
});

structure!(AwsRdsDbSecurityGroupIpRange AwsRdsDbSecurityGroupIpRange {
    cidr_ip "CidrIp" cidr_ip,
    status "Status" status,
});

structure!(AwsRdsDbSnapshotDetails AwsRdsDbSnapshotDetails {
    db_snapshot_identifier "DbSnapshotIdentifier" db_snapshot_identifier,
    db_instance_identifier "DbInstanceIdentifier" db_instance_identifier,
    snapshot_create_time "SnapshotCreateTime" snapshot_create_time,
    engine "Engine" engine,
    allocated_storage "AllocatedStorage" allocated_storage,
    status "Status" status,
    port "Port" port,
    availability_zone "AvailabilityZone" availability_zone,
    vpc_id "VpcId" vpc_id,
    instance_create_time "InstanceCreateTime" instance_create_time,
    master_username "MasterUsername" master_username,
    engine_version "EngineVersion" engine_version,
    license_model "LicenseModel" license_model,
    snapshot_type "SnapshotType" snapshot_type,
    iops "Iops" iops,
    option_group_name "OptionGroupName" option_group_name,
    percent_progress "PercentProgress" percent_progress,
    source_region "SourceRegion" source_region,
    source_db_snapshot_identifier "SourceDbSnapshotIdentifier" source_db_snapshot_identifier,
    storage_type "StorageType" storage_type,
    tde_credential_arn "TdeCredentialArn" tde_credential_arn,
    encrypted "Encrypted" encrypted,
    kms_key_id "KmsKeyId" kms_key_id,
    timezone "Timezone" timezone,
    iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled" iam_database_authentication_enabled,
    processor_features "ProcessorFeatures" processor_features,
    dbi_resource_id "DbiResourceId" dbi_resource_id,
});

structure!(AwsRdsDbStatusInfo AwsRdsDbStatusInfo {
    status_type "StatusType" status_type,
    normal "Normal" normal,
    status "Status" status,
    message "Message" message,
});

structure!(AwsRdsDbSubnetGroup AwsRdsDbSubnetGroup {
    db_subnet_group_name "DbSubnetGroupName" db_subnet_group_name,
    db_subnet_group_description "DbSubnetGroupDescription" db_subnet_group_description,
    vpc_id "VpcId" vpc_id,
    subnet_group_status "SubnetGroupStatus" subnet_group_status,
    subnets "Subnets" subnets,
    db_subnet_group_arn "DbSubnetGroupArn" db_subnet_group_arn,
});

structure!(AwsRdsDbSubnetGroupSubnet AwsRdsDbSubnetGroupSubnet {
    subnet_identifier "SubnetIdentifier" subnet_identifier,
    subnet_availability_zone "SubnetAvailabilityZone" subnet_availability_zone,
    subnet_status "SubnetStatus" subnet_status,
});

structure!(AwsRdsDbSubnetGroupSubnetAvailabilityZone AwsRdsDbSubnetGroupSubnetAvailabilityZone {
    name "Name" name,
});

structure!(AwsRdsEventSubscriptionDetails AwsRdsEventSubscriptionDetails {
    cust_subscription_id "CustSubscriptionId" cust_subscription_id,
    customer_aws_id "CustomerAwsId" customer_aws_id,
    enabled "Enabled" enabled,
    event_categories_list "EventCategoriesList" event_categories_list,
    event_subscription_arn "EventSubscriptionArn" event_subscription_arn,
    sns_topic_arn "SnsTopicArn" sns_topic_arn,
    source_ids_list "SourceIdsList" source_ids_list,
    source_type "SourceType" source_type,
    status "Status" status,
    subscription_creation_time "SubscriptionCreationTime" subscription_creation_time,
});

structure!(AwsRdsPendingCloudWatchLogsExports AwsRdsPendingCloudWatchLogsExports {
    log_types_to_enable "LogTypesToEnable" log_types_to_enable,
    log_types_to_disable "LogTypesToDisable" log_types_to_disable,
});

structure!(AwsRedshiftClusterClusterNode AwsRedshiftClusterClusterNode {
    node_role "NodeRole" node_role,
    private_ip_address "PrivateIpAddress" private_ip_address,
    public_ip_address "PublicIpAddress" public_ip_address,
});

structure!(AwsRedshiftClusterClusterParameterGroup AwsRedshiftClusterClusterParameterGroup {
    cluster_parameter_status_list "ClusterParameterStatusList" cluster_parameter_status_list,
    parameter_apply_status "ParameterApplyStatus" parameter_apply_status,
    parameter_group_name "ParameterGroupName" parameter_group_name,
});

structure!(AwsRedshiftClusterClusterParameterStatus AwsRedshiftClusterClusterParameterStatus {
    parameter_name "ParameterName" parameter_name,
    parameter_apply_status "ParameterApplyStatus" parameter_apply_status,
    parameter_apply_error_description "ParameterApplyErrorDescription" parameter_apply_error_description,
});

structure!(AwsRedshiftClusterClusterSecurityGroup AwsRedshiftClusterClusterSecurityGroup {
    cluster_security_group_name "ClusterSecurityGroupName" cluster_security_group_name,
    status "Status" status,
});

structure!(AwsRedshiftClusterClusterSnapshotCopyStatus AwsRedshiftClusterClusterSnapshotCopyStatus {
    destination_region "DestinationRegion" destination_region,
    manual_snapshot_retention_period "ManualSnapshotRetentionPeriod" manual_snapshot_retention_period,
    retention_period "RetentionPeriod" retention_period,
    snapshot_copy_grant_name "SnapshotCopyGrantName" snapshot_copy_grant_name,
});

structure!(AwsRedshiftClusterDeferredMaintenanceWindow AwsRedshiftClusterDeferredMaintenanceWindow {
    defer_maintenance_end_time "DeferMaintenanceEndTime" defer_maintenance_end_time,
    defer_maintenance_identifier "DeferMaintenanceIdentifier" defer_maintenance_identifier,
    defer_maintenance_start_time "DeferMaintenanceStartTime" defer_maintenance_start_time,
});

structure!(AwsRedshiftClusterDetails AwsRedshiftClusterDetails {
    allow_version_upgrade "AllowVersionUpgrade" allow_version_upgrade,
    automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod" automated_snapshot_retention_period,
    availability_zone "AvailabilityZone" availability_zone,
    cluster_availability_status "ClusterAvailabilityStatus" cluster_availability_status,
    cluster_create_time "ClusterCreateTime" cluster_create_time,
    cluster_identifier "ClusterIdentifier" cluster_identifier,
    cluster_nodes "ClusterNodes" cluster_nodes,
    cluster_parameter_groups "ClusterParameterGroups" cluster_parameter_groups,
    cluster_public_key "ClusterPublicKey" cluster_public_key,
    cluster_revision_number "ClusterRevisionNumber" cluster_revision_number,
    cluster_security_groups "ClusterSecurityGroups" cluster_security_groups,
    cluster_snapshot_copy_status "ClusterSnapshotCopyStatus" cluster_snapshot_copy_status,
    cluster_status "ClusterStatus" cluster_status,
    cluster_subnet_group_name "ClusterSubnetGroupName" cluster_subnet_group_name,
    cluster_version "ClusterVersion" cluster_version,
    db_name "DBName" db_name,
    deferred_maintenance_windows "DeferredMaintenanceWindows" deferred_maintenance_windows,
    elastic_ip_status "ElasticIpStatus" elastic_ip_status,
    elastic_resize_number_of_node_options "ElasticResizeNumberOfNodeOptions" elastic_resize_number_of_node_options,
    encrypted "Encrypted" encrypted,
    endpoint "Endpoint" endpoint,
    enhanced_vpc_routing "EnhancedVpcRouting" enhanced_vpc_routing,
    expected_next_snapshot_schedule_time "ExpectedNextSnapshotScheduleTime" expected_next_snapshot_schedule_time,
    expected_next_snapshot_schedule_time_status "ExpectedNextSnapshotScheduleTimeStatus" expected_next_snapshot_schedule_time_status,
    hsm_status "HsmStatus" hsm_status,
    iam_roles "IamRoles" iam_roles,
    kms_key_id "KmsKeyId" kms_key_id,
    maintenance_track_name "MaintenanceTrackName" maintenance_track_name,
    manual_snapshot_retention_period "ManualSnapshotRetentionPeriod" manual_snapshot_retention_period,
    master_username "MasterUsername" master_username,
    next_maintenance_window_start_time "NextMaintenanceWindowStartTime" next_maintenance_window_start_time,
    node_type "NodeType" node_type,
    number_of_nodes "NumberOfNodes" number_of_nodes,
    pending_actions "PendingActions" pending_actions,
    pending_modified_values "PendingModifiedValues" pending_modified_values,
    preferred_maintenance_window "PreferredMaintenanceWindow" preferred_maintenance_window,
    publicly_accessible "PubliclyAccessible" publicly_accessible,
    resize_info "ResizeInfo" resize_info,
    restore_status "RestoreStatus" restore_status,
    snapshot_schedule_identifier "SnapshotScheduleIdentifier" snapshot_schedule_identifier,
    snapshot_schedule_state "SnapshotScheduleState" snapshot_schedule_state,
    vpc_id "VpcId" vpc_id,
    vpc_security_groups "VpcSecurityGroups" vpc_security_groups,
    logging_status "LoggingStatus" logging_status,
});

structure!(AwsRedshiftClusterElasticIpStatus AwsRedshiftClusterElasticIpStatus {
    elastic_ip "ElasticIp" elastic_ip,
    status "Status" status,
});

structure!(AwsRedshiftClusterEndpoint AwsRedshiftClusterEndpoint {
    address "Address" address,
    port "Port" port,
});

structure!(AwsRedshiftClusterHsmStatus AwsRedshiftClusterHsmStatus {
    hsm_client_certificate_identifier "HsmClientCertificateIdentifier" hsm_client_certificate_identifier,
    hsm_configuration_identifier "HsmConfigurationIdentifier" hsm_configuration_identifier,
    status "Status" status,
});

structure!(AwsRedshiftClusterIamRole AwsRedshiftClusterIamRole {
    apply_status "ApplyStatus" apply_status,
    iam_role_arn "IamRoleArn" iam_role_arn,
});

structure!(AwsRedshiftClusterLoggingStatus AwsRedshiftClusterLoggingStatus {
    bucket_name "BucketName" bucket_name,
    last_failure_message "LastFailureMessage" last_failure_message,
    last_failure_time "LastFailureTime" last_failure_time,
    last_successful_delivery_time "LastSuccessfulDeliveryTime" last_successful_delivery_time,
    logging_enabled "LoggingEnabled" logging_enabled,
    s3_key_prefix "S3KeyPrefix" s3_key_prefix,
});

structure!(AwsRedshiftClusterPendingModifiedValues AwsRedshiftClusterPendingModifiedValues {
    automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod" automated_snapshot_retention_period,
    cluster_identifier "ClusterIdentifier" cluster_identifier,
    cluster_type "ClusterType" cluster_type,
    cluster_version "ClusterVersion" cluster_version,
    encryption_type "EncryptionType" encryption_type,
    enhanced_vpc_routing "EnhancedVpcRouting" enhanced_vpc_routing,
    maintenance_track_name "MaintenanceTrackName" maintenance_track_name,
    master_user_password "MasterUserPassword" master_user_password,
    node_type "NodeType" node_type,
    number_of_nodes "NumberOfNodes" number_of_nodes,
    publicly_accessible "PubliclyAccessible" publicly_accessible,
});

structure!(AwsRedshiftClusterResizeInfo AwsRedshiftClusterResizeInfo {
    allow_cancel_resize "AllowCancelResize" allow_cancel_resize,
    resize_type "ResizeType" resize_type,
});

structure!(AwsRedshiftClusterRestoreStatus AwsRedshiftClusterRestoreStatus {
    current_restore_rate_in_mega_bytes_per_second "CurrentRestoreRateInMegaBytesPerSecond" current_restore_rate_in_mega_bytes_per_second,
    elapsed_time_in_seconds "ElapsedTimeInSeconds" elapsed_time_in_seconds,
    estimated_time_to_completion_in_seconds "EstimatedTimeToCompletionInSeconds" estimated_time_to_completion_in_seconds,
    progress_in_mega_bytes "ProgressInMegaBytes" progress_in_mega_bytes,
    snapshot_size_in_mega_bytes "SnapshotSizeInMegaBytes" snapshot_size_in_mega_bytes,
    status "Status" status,
});

structure!(AwsRedshiftClusterVpcSecurityGroup AwsRedshiftClusterVpcSecurityGroup {
    status "Status" status,
    vpc_security_group_id "VpcSecurityGroupId" vpc_security_group_id,
});

structure!(AwsRoute53HostedZoneConfigDetails AwsRoute53HostedZoneConfigDetails {
    comment "Comment" comment,
});

structure!(AwsRoute53HostedZoneDetails AwsRoute53HostedZoneDetails {
    hosted_zone "HostedZone" hosted_zone,
    vpcs "Vpcs" vpcs,
    name_servers "NameServers" name_servers,
    query_logging_config "QueryLoggingConfig" query_logging_config,
});

structure!(AwsRoute53HostedZoneObjectDetails AwsRoute53HostedZoneObjectDetails {
    id "Id" id,
    name "Name" name,
    config "Config" config,
});

structure!(AwsRoute53HostedZoneVpcDetails AwsRoute53HostedZoneVpcDetails {
    id "Id" id,
    region "Region" region,
});

structure!(AwsRoute53QueryLoggingConfigDetails AwsRoute53QueryLoggingConfigDetails {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn,
});

structure!(AwsS3AccessPointDetails AwsS3AccessPointDetails {
    access_point_arn "AccessPointArn" access_point_arn,
    alias "Alias" alias,
    bucket "Bucket" bucket,
    bucket_account_id "BucketAccountId" bucket_account_id,
    name "Name" name,
    network_origin "NetworkOrigin" network_origin,
    public_access_block_configuration "PublicAccessBlockConfiguration" public_access_block_configuration,
    vpc_configuration "VpcConfiguration" vpc_configuration,
});

structure!(AwsS3AccessPointVpcConfigurationDetails AwsS3AccessPointVpcConfigurationDetails {
    vpc_id "VpcId" vpc_id,
});

structure!(AwsS3AccountPublicAccessBlockDetails AwsS3AccountPublicAccessBlockDetails {
    block_public_acls "BlockPublicAcls" block_public_acls,
    block_public_policy "BlockPublicPolicy" block_public_policy,
    ignore_public_acls "IgnorePublicAcls" ignore_public_acls,
    restrict_public_buckets "RestrictPublicBuckets" restrict_public_buckets,
});

structure!(AwsS3BucketBucketLifecycleConfigurationDetails AwsS3BucketBucketLifecycleConfigurationDetails {
    rules "Rules" rules,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails {
    days_after_initiation "DaysAfterInitiation" days_after_initiation,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesDetails AwsS3BucketBucketLifecycleConfigurationRulesDetails {
    abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload" abort_incomplete_multipart_upload,
    expiration_date "ExpirationDate" expiration_date,
    expiration_in_days "ExpirationInDays" expiration_in_days,
    expired_object_delete_marker "ExpiredObjectDeleteMarker" expired_object_delete_marker,
    filter "Filter" filter,
    id "ID" id,
    noncurrent_version_expiration_in_days "NoncurrentVersionExpirationInDays" noncurrent_version_expiration_in_days,
    noncurrent_version_transitions "NoncurrentVersionTransitions" noncurrent_version_transitions,
    prefix "Prefix" prefix,
    status "Status" status,
    transitions "Transitions" transitions,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails {
    predicate "Predicate" predicate,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails {
    operands "Operands" operands,
    prefix "Prefix" prefix,
    tag "Tag" tag,
    r#type "Type" r#type,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails {
    prefix "Prefix" prefix,
    tag "Tag" tag,
    r#type "Type" r#type,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails {
    key "Key" key,
    value "Value" value,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails {
    key "Key" key,
    value "Value" value,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails {
    days "Days" days,
    storage_class "StorageClass" storage_class,
});

structure!(AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails {
    date "Date" date,
    days "Days" days,
    storage_class "StorageClass" storage_class,
});

structure!(AwsS3BucketBucketVersioningConfiguration AwsS3BucketBucketVersioningConfiguration {
    is_mfa_delete_enabled "IsMfaDeleteEnabled" is_mfa_delete_enabled,
    status "Status" status,
});

structure!(AwsS3BucketDetails AwsS3BucketDetails {
    owner_id "OwnerId" owner_id,
    owner_name "OwnerName" owner_name,
    owner_account_id "OwnerAccountId" owner_account_id,
    created_at "CreatedAt" created_at,
    server_side_encryption_configuration "ServerSideEncryptionConfiguration" server_side_encryption_configuration,
    bucket_lifecycle_configuration "BucketLifecycleConfiguration" bucket_lifecycle_configuration,
    public_access_block_configuration "PublicAccessBlockConfiguration" public_access_block_configuration,
    access_control_list "AccessControlList" access_control_list,
    bucket_logging_configuration "BucketLoggingConfiguration" bucket_logging_configuration,
    bucket_website_configuration "BucketWebsiteConfiguration" bucket_website_configuration,
    bucket_notification_configuration "BucketNotificationConfiguration" bucket_notification_configuration,
    bucket_versioning_configuration "BucketVersioningConfiguration" bucket_versioning_configuration,
    object_lock_configuration "ObjectLockConfiguration" object_lock_configuration,
    name "Name" name,
});

structure!(AwsS3BucketLoggingConfiguration AwsS3BucketLoggingConfiguration {
    destination_bucket_name "DestinationBucketName" destination_bucket_name,
    log_file_prefix "LogFilePrefix" log_file_prefix,
});

structure!(AwsS3BucketNotificationConfiguration AwsS3BucketNotificationConfiguration {
    configurations "Configurations" configurations,
});

structure!(AwsS3BucketNotificationConfigurationDetail AwsS3BucketNotificationConfigurationDetail {
    events "Events" events,
    filter "Filter" filter,
    destination "Destination" destination,
    r#type "Type" r#type,
});

structure!(AwsS3BucketNotificationConfigurationFilter AwsS3BucketNotificationConfigurationFilter {
    s3_key_filter "S3KeyFilter" s3_key_filter,
});

structure!(AwsS3BucketNotificationConfigurationS3KeyFilter AwsS3BucketNotificationConfigurationS3KeyFilter {
    filter_rules "FilterRules" filter_rules,
});

structure!(AwsS3BucketNotificationConfigurationS3KeyFilterRule AwsS3BucketNotificationConfigurationS3KeyFilterRule {
    name "Name" name,
    value "Value" value,
});

words!(AwsS3BucketNotificationConfigurationS3KeyFilterRuleName AwsS3BucketNotificationConfigurationS3KeyFilterRuleName);

structure!(AwsS3BucketObjectLockConfiguration AwsS3BucketObjectLockConfiguration {
    object_lock_enabled "ObjectLockEnabled" object_lock_enabled,
    rule "Rule" rule,
});

structure!(AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails {
    days "Days" days,
    mode "Mode" mode,
    years "Years" years,
});

structure!(AwsS3BucketObjectLockConfigurationRuleDetails AwsS3BucketObjectLockConfigurationRuleDetails {
    default_retention "DefaultRetention" default_retention,
});

structure!(AwsS3BucketServerSideEncryptionByDefault AwsS3BucketServerSideEncryptionByDefault {
    sse_algorithm "SSEAlgorithm" sse_algorithm,
    kms_master_key_id "KMSMasterKeyID" kms_master_key_id,
});

structure!(AwsS3BucketServerSideEncryptionConfiguration AwsS3BucketServerSideEncryptionConfiguration {
    rules "Rules" rules,
});

structure!(AwsS3BucketServerSideEncryptionRule AwsS3BucketServerSideEncryptionRule {
    apply_server_side_encryption_by_default "ApplyServerSideEncryptionByDefault" apply_server_side_encryption_by_default,
});

structure!(AwsS3BucketWebsiteConfiguration AwsS3BucketWebsiteConfiguration {
    error_document "ErrorDocument" error_document,
    index_document_suffix "IndexDocumentSuffix" index_document_suffix,
    redirect_all_requests_to "RedirectAllRequestsTo" redirect_all_requests_to,
    routing_rules "RoutingRules" routing_rules,
});

structure!(AwsS3BucketWebsiteConfigurationRedirectTo AwsS3BucketWebsiteConfigurationRedirectTo {
    hostname "Hostname" hostname,
    protocol "Protocol" protocol,
});

structure!(AwsS3BucketWebsiteConfigurationRoutingRule AwsS3BucketWebsiteConfigurationRoutingRule {
    condition "Condition" condition,
    redirect "Redirect" redirect,
});

structure!(AwsS3BucketWebsiteConfigurationRoutingRuleCondition AwsS3BucketWebsiteConfigurationRoutingRuleCondition {
    http_error_code_returned_equals "HttpErrorCodeReturnedEquals" http_error_code_returned_equals,
    key_prefix_equals "KeyPrefixEquals" key_prefix_equals,
});

structure!(AwsS3BucketWebsiteConfigurationRoutingRuleRedirect AwsS3BucketWebsiteConfigurationRoutingRuleRedirect {
    hostname "Hostname" hostname,
    http_redirect_code "HttpRedirectCode" http_redirect_code,
    protocol "Protocol" protocol,
    replace_key_prefix_with "ReplaceKeyPrefixWith" replace_key_prefix_with,
    replace_key_with "ReplaceKeyWith" replace_key_with,
});

structure!(AwsS3ObjectDetails AwsS3ObjectDetails {
    last_modified "LastModified" last_modified,
    e_tag "ETag" e_tag,
    version_id "VersionId" version_id,
    content_type "ContentType" content_type,
    server_side_encryption "ServerSideEncryption" server_side_encryption,
    ssekms_key_id "SSEKMSKeyId" ssekms_key_id,
});

structure!(AwsSageMakerNotebookInstanceDetails AwsSageMakerNotebookInstanceDetails {
    accelerator_types "AcceleratorTypes" accelerator_types,
    additional_code_repositories "AdditionalCodeRepositories" additional_code_repositories,
    default_code_repository "DefaultCodeRepository" default_code_repository,
    direct_internet_access "DirectInternetAccess" direct_internet_access,
    failure_reason "FailureReason" failure_reason,
    instance_metadata_service_configuration "InstanceMetadataServiceConfiguration" instance_metadata_service_configuration,
    instance_type "InstanceType" instance_type,
    kms_key_id "KmsKeyId" kms_key_id,
    network_interface_id "NetworkInterfaceId" network_interface_id,
    notebook_instance_arn "NotebookInstanceArn" notebook_instance_arn,
    notebook_instance_lifecycle_config_name "NotebookInstanceLifecycleConfigName" notebook_instance_lifecycle_config_name,
    notebook_instance_name "NotebookInstanceName" notebook_instance_name,
    notebook_instance_status "NotebookInstanceStatus" notebook_instance_status,
    platform_identifier "PlatformIdentifier" platform_identifier,
    role_arn "RoleArn" role_arn,
    root_access "RootAccess" root_access,
    security_groups "SecurityGroups" security_groups,
    subnet_id "SubnetId" subnet_id,
    url "Url" url,
    volume_size_in_gb "VolumeSizeInGB" volume_size_in_gb,
});

structure!(AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails {
    minimum_instance_metadata_service_version "MinimumInstanceMetadataServiceVersion" minimum_instance_metadata_service_version,
});

structure!(AwsSecretsManagerSecretDetails AwsSecretsManagerSecretDetails {
    rotation_rules "RotationRules" rotation_rules,
    rotation_occurred_within_frequency "RotationOccurredWithinFrequency" rotation_occurred_within_frequency,
    kms_key_id "KmsKeyId" kms_key_id,
    rotation_enabled "RotationEnabled" rotation_enabled,
    rotation_lambda_arn "RotationLambdaArn" rotation_lambda_arn,
    deleted "Deleted" deleted,
    name "Name" name,
    description "Description" description,
});

structure!(AwsSecretsManagerSecretRotationRules AwsSecretsManagerSecretRotationRules {
    automatically_after_days "AutomaticallyAfterDays" automatically_after_days,
});

structure!(AwsSecurityFinding AwsSecurityFinding new(id, product_arn, generator_id, aws_account_id, created_at, updated_at, title, description) {
    schema_version "SchemaVersion" schema_version required,
    id "Id" id required,
    product_arn "ProductArn" product_arn required,
    product_name "ProductName" product_name,
    company_name "CompanyName" company_name,
    region "Region" region,
    generator_id "GeneratorId" generator_id required,
    aws_account_id "AwsAccountId" aws_account_id required,
    types "Types" types,
    first_observed_at "FirstObservedAt" first_observed_at,
    last_observed_at "LastObservedAt" last_observed_at,
    created_at "CreatedAt" created_at required,
    updated_at "UpdatedAt" updated_at required,
    severity "Severity" severity,
    confidence "Confidence" confidence,
    criticality "Criticality" criticality,
    title "Title" title required,
    description "Description" description required,
    remediation "Remediation" remediation,
    source_url "SourceUrl" source_url,
    product_fields "ProductFields" product_fields,
    user_defined_fields "UserDefinedFields" user_defined_fields,
    malware "Malware" malware,
    network "Network" network,
    network_path "NetworkPath" network_path,
    process "Process" process,
    threats "Threats" threats,
    threat_intel_indicators "ThreatIntelIndicators" threat_intel_indicators,
    resources "Resources" resources required,
    compliance "Compliance" compliance,
    verification_state "VerificationState" verification_state,
    workflow_state "WorkflowState" workflow_state,
    workflow "Workflow" workflow,
    record_state "RecordState" record_state,
    related_findings "RelatedFindings" related_findings,
    note "Note" note,
    vulnerabilities "Vulnerabilities" vulnerabilities,
    patch_summary "PatchSummary" patch_summary,
    action "Action" action,
    finding_provider_fields "FindingProviderFields" finding_provider_fields,
    sample "Sample" sample,
    generator_details "GeneratorDetails" generator_details,
    processed_at "ProcessedAt" processed_at,
    aws_account_name "AwsAccountName" aws_account_name,
    detection "Detection" detection,
});

structure!(AwsSnsTopicDetails AwsSnsTopicDetails {
    kms_master_key_id "KmsMasterKeyId" kms_master_key_id,
    subscription "Subscription" subscription,
    topic_name "TopicName" topic_name,
    owner "Owner" owner,
    sqs_success_feedback_role_arn "SqsSuccessFeedbackRoleArn" sqs_success_feedback_role_arn,
    sqs_failure_feedback_role_arn "SqsFailureFeedbackRoleArn" sqs_failure_feedback_role_arn,
    application_success_feedback_role_arn "ApplicationSuccessFeedbackRoleArn" application_success_feedback_role_arn,
    firehose_success_feedback_role_arn "FirehoseSuccessFeedbackRoleArn" firehose_success_feedback_role_arn,
    firehose_failure_feedback_role_arn "FirehoseFailureFeedbackRoleArn" firehose_failure_feedback_role_arn,
    http_success_feedback_role_arn "HttpSuccessFeedbackRoleArn" http_success_feedback_role_arn,
    http_failure_feedback_role_arn "HttpFailureFeedbackRoleArn" http_failure_feedback_role_arn,
});

structure!(AwsSnsTopicSubscription AwsSnsTopicSubscription {
    endpoint "Endpoint" endpoint,
    protocol "Protocol" protocol,
});

structure!(AwsSqsQueueDetails AwsSqsQueueDetails {
    kms_data_key_reuse_period_seconds "KmsDataKeyReusePeriodSeconds" kms_data_key_reuse_period_seconds,
    kms_master_key_id "KmsMasterKeyId" kms_master_key_id,
    queue_name "QueueName" queue_name,
    dead_letter_target_arn "DeadLetterTargetArn" dead_letter_target_arn,
});

structure!(AwsSsmComplianceSummary AwsSsmComplianceSummary {
    status "Status" status,
    compliant_critical_count "CompliantCriticalCount" compliant_critical_count,
    compliant_high_count "CompliantHighCount" compliant_high_count,
    compliant_medium_count "CompliantMediumCount" compliant_medium_count,
    execution_type "ExecutionType" execution_type,
    non_compliant_critical_count "NonCompliantCriticalCount" non_compliant_critical_count,
    compliant_informational_count "CompliantInformationalCount" compliant_informational_count,
    non_compliant_informational_count "NonCompliantInformationalCount" non_compliant_informational_count,
    compliant_unspecified_count "CompliantUnspecifiedCount" compliant_unspecified_count,
    non_compliant_low_count "NonCompliantLowCount" non_compliant_low_count,
    non_compliant_high_count "NonCompliantHighCount" non_compliant_high_count,
    compliant_low_count "CompliantLowCount" compliant_low_count,
    compliance_type "ComplianceType" compliance_type,
    patch_baseline_id "PatchBaselineId" patch_baseline_id,
    overall_severity "OverallSeverity" overall_severity,
    non_compliant_medium_count "NonCompliantMediumCount" non_compliant_medium_count,
    non_compliant_unspecified_count "NonCompliantUnspecifiedCount" non_compliant_unspecified_count,
    patch_group "PatchGroup" patch_group,
});

structure!(AwsSsmPatch AwsSsmPatch {
    compliance_summary "ComplianceSummary" compliance_summary,
});

structure!(AwsSsmPatchComplianceDetails AwsSsmPatchComplianceDetails {
    patch "Patch" patch,
});

structure!(AwsStepFunctionStateMachineDetails AwsStepFunctionStateMachineDetails {
    label "Label" label,
    logging_configuration "LoggingConfiguration" logging_configuration,
    name "Name" name,
    role_arn "RoleArn" role_arn,
    state_machine_arn "StateMachineArn" state_machine_arn,
    status "Status" status,
    tracing_configuration "TracingConfiguration" tracing_configuration,
    r#type "Type" r#type,
});

structure!(AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails {
    log_group_arn "LogGroupArn" log_group_arn,
});

structure!(AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails {
    cloud_watch_logs_log_group "CloudWatchLogsLogGroup" cloud_watch_logs_log_group,
});

structure!(AwsStepFunctionStateMachineLoggingConfigurationDetails AwsStepFunctionStateMachineLoggingConfigurationDetails {
    destinations "Destinations" destinations,
    include_execution_data "IncludeExecutionData" include_execution_data,
    level "Level" level,
});

structure!(AwsStepFunctionStateMachineTracingConfigurationDetails AwsStepFunctionStateMachineTracingConfigurationDetails {
    enabled "Enabled" enabled,
});

structure!(AwsWafRateBasedRuleDetails AwsWafRateBasedRuleDetails {
    metric_name "MetricName" metric_name,
    name "Name" name,
    rate_key "RateKey" rate_key,
    rate_limit "RateLimit" rate_limit,
    rule_id "RuleId" rule_id,
    match_predicates "MatchPredicates" match_predicates,
});

structure!(AwsWafRateBasedRuleMatchPredicate AwsWafRateBasedRuleMatchPredicate {
    data_id "DataId" data_id,
    negated "Negated" negated,
    r#type "Type" r#type,
});

structure!(AwsWafRegionalRateBasedRuleDetails AwsWafRegionalRateBasedRuleDetails {
    metric_name "MetricName" metric_name,
    name "Name" name,
    rate_key "RateKey" rate_key,
    rate_limit "RateLimit" rate_limit,
    rule_id "RuleId" rule_id,
    match_predicates "MatchPredicates" match_predicates,
});

structure!(AwsWafRegionalRateBasedRuleMatchPredicate AwsWafRegionalRateBasedRuleMatchPredicate {
    data_id "DataId" data_id,
    negated "Negated" negated,
    r#type "Type" r#type,
});

structure!(AwsWafRegionalRuleDetails AwsWafRegionalRuleDetails {
    metric_name "MetricName" metric_name,
    name "Name" name,
    predicate_list "PredicateList" predicate_list,
    rule_id "RuleId" rule_id,
});

structure!(AwsWafRegionalRuleGroupDetails AwsWafRegionalRuleGroupDetails {
    metric_name "MetricName" metric_name,
    name "Name" name,
    rule_group_id "RuleGroupId" rule_group_id,
    rules "Rules" rules,
});

structure!(AwsWafRegionalRuleGroupRulesActionDetails AwsWafRegionalRuleGroupRulesActionDetails {
    r#type "Type" r#type,
});

structure!(AwsWafRegionalRuleGroupRulesDetails AwsWafRegionalRuleGroupRulesDetails {
    action "Action" action,
    priority "Priority" priority,
    rule_id "RuleId" rule_id,
    r#type "Type" r#type,
});

structure!(AwsWafRegionalRulePredicateListDetails AwsWafRegionalRulePredicateListDetails {
    data_id "DataId" data_id,
    negated "Negated" negated,
    r#type "Type" r#type,
});

structure!(AwsWafRegionalWebAclDetails AwsWafRegionalWebAclDetails {
    default_action "DefaultAction" default_action,
    metric_name "MetricName" metric_name,
    name "Name" name,
    rules_list "RulesList" rules_list,
    web_acl_id "WebAclId" web_acl_id,
});

structure!(AwsWafRegionalWebAclRulesListActionDetails AwsWafRegionalWebAclRulesListActionDetails {
    r#type "Type" r#type,
});

structure!(AwsWafRegionalWebAclRulesListDetails AwsWafRegionalWebAclRulesListDetails {
    action "Action" action,
    override_action "OverrideAction" override_action,
    priority "Priority" priority,
    rule_id "RuleId" rule_id,
    r#type "Type" r#type,
});

structure!(AwsWafRegionalWebAclRulesListOverrideActionDetails AwsWafRegionalWebAclRulesListOverrideActionDetails {
    r#type "Type" r#type,
});

structure!(AwsWafRuleDetails AwsWafRuleDetails {
    metric_name "MetricName" metric_name,
    name "Name" name,
    predicate_list "PredicateList" predicate_list,
    rule_id "RuleId" rule_id,
});

structure!(AwsWafRuleGroupDetails AwsWafRuleGroupDetails {
    metric_name "MetricName" metric_name,
    name "Name" name,
    rule_group_id "RuleGroupId" rule_group_id,
    rules "Rules" rules,
});

structure!(AwsWafRuleGroupRulesActionDetails AwsWafRuleGroupRulesActionDetails {
    r#type "Type" r#type,
});

structure!(AwsWafRuleGroupRulesDetails AwsWafRuleGroupRulesDetails {
    action "Action" action,
    priority "Priority" priority,
    rule_id "RuleId" rule_id,
    r#type "Type" r#type,
});

structure!(AwsWafRulePredicateListDetails AwsWafRulePredicateListDetails {
    data_id "DataId" data_id,
    negated "Negated" negated,
    r#type "Type" r#type,
});

structure!(AwsWafWebAclDetails AwsWafWebAclDetails {
    name "Name" name,
    default_action "DefaultAction" default_action,
    rules "Rules" rules,
    web_acl_id "WebAclId" web_acl_id,
});

structure!(AwsWafWebAclRule AwsWafWebAclRule {
    action "Action" action,
    excluded_rules "ExcludedRules" excluded_rules,
    override_action "OverrideAction" override_action,
    priority "Priority" priority,
    rule_id "RuleId" rule_id,
    r#type "Type" r#type,
});

structure!(AwsWafv2ActionAllowDetails AwsWafv2ActionAllowDetails {
    custom_request_handling "CustomRequestHandling" custom_request_handling,
});

structure!(AwsWafv2ActionBlockDetails AwsWafv2ActionBlockDetails {
    custom_response "CustomResponse" custom_response,
});

structure!(AwsWafv2CustomHttpHeader AwsWafv2CustomHttpHeader {
    name "Name" name,
    value "Value" value,
});

structure!(AwsWafv2CustomRequestHandlingDetails AwsWafv2CustomRequestHandlingDetails {
    insert_headers "InsertHeaders" insert_headers,
});

structure!(AwsWafv2CustomResponseDetails AwsWafv2CustomResponseDetails {
    custom_response_body_key "CustomResponseBodyKey" custom_response_body_key,
    response_code "ResponseCode" response_code,
    response_headers "ResponseHeaders" response_headers,
});

structure!(AwsWafv2RuleGroupDetails AwsWafv2RuleGroupDetails {
    capacity "Capacity" capacity,
    description "Description" description,
    id "Id" id,
    name "Name" name,
    arn "Arn" arn,
    rules "Rules" rules,
    scope "Scope" scope,
    visibility_config "VisibilityConfig" visibility_config,
});

structure!(AwsWafv2RulesActionCaptchaDetails AwsWafv2RulesActionCaptchaDetails {
    custom_request_handling "CustomRequestHandling" custom_request_handling,
});

structure!(AwsWafv2RulesActionCountDetails AwsWafv2RulesActionCountDetails {
    custom_request_handling "CustomRequestHandling" custom_request_handling,
});

structure!(AwsWafv2RulesActionDetails AwsWafv2RulesActionDetails {
    allow "Allow" allow,
    block "Block" block,
    captcha "Captcha" captcha,
    count "Count" count,
});

structure!(AwsWafv2RulesDetails AwsWafv2RulesDetails {
    action "Action" action,
    name "Name" name,
    override_action "OverrideAction" override_action,
    priority "Priority" priority,
    visibility_config "VisibilityConfig" visibility_config,
});

structure!(AwsWafv2VisibilityConfigDetails AwsWafv2VisibilityConfigDetails {
    cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" cloud_watch_metrics_enabled,
    metric_name "MetricName" metric_name,
    sampled_requests_enabled "SampledRequestsEnabled" sampled_requests_enabled,
});

structure!(AwsWafv2WebAclActionDetails AwsWafv2WebAclActionDetails {
    allow "Allow" allow,
    block "Block" block,
});

structure!(AwsWafv2WebAclCaptchaConfigDetails AwsWafv2WebAclCaptchaConfigDetails {
    immunity_time_property "ImmunityTimeProperty" immunity_time_property,
});

structure!(AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails {
    immunity_time "ImmunityTime" immunity_time,
});

structure!(AwsWafv2WebAclDetails AwsWafv2WebAclDetails {
    name "Name" name,
    arn "Arn" arn,
    managedby_firewall_manager "ManagedbyFirewallManager" managedby_firewall_manager,
    id "Id" id,
    capacity "Capacity" capacity,
    captcha_config "CaptchaConfig" captcha_config,
    default_action "DefaultAction" default_action,
    description "Description" description,
    rules "Rules" rules,
    visibility_config "VisibilityConfig" visibility_config,
});

structure!(AwsXrayEncryptionConfigDetails AwsXrayEncryptionConfigDetails {
    key_id "KeyId" key_id,
    status "Status" status,
    r#type "Type" r#type,
});

document!(AzureResourceDetails);

structure!(Cell Cell {
    column "Column" column,
    row "Row" row,
    column_name "ColumnName" column_name,
    cell_reference "CellReference" cell_reference,
});

structure!(CidrBlockAssociation CidrBlockAssociation {
    association_id "AssociationId" association_id,
    cidr_block "CidrBlock" cidr_block,
    cidr_block_state "CidrBlockState" cidr_block_state,
});

structure!(City City {
    city_name "CityName" city_name,
});

structure!(ClassificationResult ClassificationResult {
    mime_type "MimeType" mime_type,
    size_classified "SizeClassified" size_classified,
    additional_occurrences "AdditionalOccurrences" additional_occurrences,
    status "Status" status,
    sensitive_data "SensitiveData" sensitive_data,
    custom_data_identifiers "CustomDataIdentifiers" custom_data_identifiers,
});

structure!(ClassificationStatus ClassificationStatus {
    code "Code" code,
    reason "Reason" reason,
});

words!(CloudProviderName CloudProviderName);

structure!(CloudWatchLogsLogGroupArnConfigDetails CloudWatchLogsLogGroupArnConfigDetails {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn,
    hosted_zone_id "HostedZoneId" hosted_zone_id,
    id "Id" id,
});

structure!(CodeRepositoryDetails CodeRepositoryDetails {
    provider_type "ProviderType" provider_type,
    project_name "ProjectName" project_name,
    code_security_integration_arn "CodeSecurityIntegrationArn" code_security_integration_arn,
});

structure!(CodeVulnerabilitiesFilePath CodeVulnerabilitiesFilePath {
    end_line "EndLine" end_line,
    file_name "FileName" file_name,
    file_path "FilePath" file_path,
    start_line "StartLine" start_line,
});

structure!(Compliance Compliance {
    status "Status" status,
    related_requirements "RelatedRequirements" related_requirements,
    status_reasons "StatusReasons" status_reasons,
    security_control_id "SecurityControlId" security_control_id,
    associated_standards "AssociatedStandards" associated_standards,
    security_control_parameters "SecurityControlParameters" security_control_parameters,
});

words!(ComplianceStatus ComplianceStatus);

words!(ConnectionDirection ConnectionDirection);

structure!(ContainerDetails ContainerDetails {
    container_runtime "ContainerRuntime" container_runtime,
    name "Name" name,
    image_id "ImageId" image_id,
    image_name "ImageName" image_name,
    launched_at "LaunchedAt" launched_at,
    volume_mounts "VolumeMounts" volume_mounts,
    privileged "Privileged" privileged,
});

structure!(Country Country {
    country_code "CountryCode" country_code,
    country_name "CountryName" country_name,
});

structure!(CustomDataIdentifiersDetections CustomDataIdentifiersDetections {
    count "Count" count,
    arn "Arn" arn,
    name "Name" name,
    occurrences "Occurrences" occurrences,
});

structure!(CustomDataIdentifiersResult CustomDataIdentifiersResult {
    detections "Detections" detections,
    total_count "TotalCount" total_count,
});

structure!(Cvss Cvss {
    version "Version" version,
    base_score "BaseScore" base_score,
    base_vector "BaseVector" base_vector,
    source "Source" source,
    adjustments "Adjustments" adjustments,
});

structure!(DataClassificationDetails DataClassificationDetails {
    detailed_results_location "DetailedResultsLocation" detailed_results_location,
    result "Result" result,
});

structure!(Detection Detection {
    sequence "Sequence" sequence,
});

structure!(DnsRequestAction DnsRequestAction {
    domain "Domain" domain,
    protocol "Protocol" protocol,
    blocked "Blocked" blocked,
});

structure!(FilePaths FilePaths {
    file_path "FilePath" file_path,
    file_name "FileName" file_name,
    resource_id "ResourceId" resource_id,
    hash "Hash" hash,
});

structure!(FindingProviderFields FindingProviderFields {
    confidence "Confidence" confidence,
    criticality "Criticality" criticality,
    related_findings "RelatedFindings" related_findings,
    severity "Severity" severity,
    types "Types" types,
});

structure!(FindingProviderSeverity FindingProviderSeverity {
    label "Label" label,
    original "Original" original,
});

structure!(FirewallPolicyDetails FirewallPolicyDetails {
    stateful_rule_group_references "StatefulRuleGroupReferences" stateful_rule_group_references,
    stateless_custom_actions "StatelessCustomActions" stateless_custom_actions,
    stateless_default_actions "StatelessDefaultActions" stateless_default_actions,
    stateless_fragment_default_actions "StatelessFragmentDefaultActions" stateless_fragment_default_actions,
    stateless_rule_group_references "StatelessRuleGroupReferences" stateless_rule_group_references,
});

structure!(FirewallPolicyStatefulRuleGroupReferencesDetails FirewallPolicyStatefulRuleGroupReferencesDetails {
    resource_arn "ResourceArn" resource_arn,
});

structure!(FirewallPolicyStatelessCustomActionsDetails FirewallPolicyStatelessCustomActionsDetails {
    action_definition "ActionDefinition" action_definition,
    action_name "ActionName" action_name,
});

structure!(FirewallPolicyStatelessRuleGroupReferencesDetails FirewallPolicyStatelessRuleGroupReferencesDetails {
    priority "Priority" priority,
    resource_arn "ResourceArn" resource_arn,
});

structure!(GeneratorDetails GeneratorDetails {
    name "Name" name,
    description "Description" description,
    labels "Labels" labels,
});

structure!(GeoLocation GeoLocation {
    lon "Lon" lon,
    lat "Lat" lat,
});

structure!(IcmpTypeCode IcmpTypeCode {
    code "Code" code,
    r#type "Type" r#type,
});

structure!(Indicator Indicator {
    key "Key" key,
    values "Values" values,
    title "Title" title,
    r#type "Type" r#type,
});

structure!(IpOrganizationDetails IpOrganizationDetails {
    asn "Asn" asn,
    asn_org "AsnOrg" asn_org,
    isp "Isp" isp,
    org "Org" org,
});

structure!(Ipv6CidrBlockAssociation Ipv6CidrBlockAssociation {
    association_id "AssociationId" association_id,
    ipv6_cidr_block "Ipv6CidrBlock" ipv6_cidr_block,
    cidr_block_state "CidrBlockState" cidr_block_state,
});

structure!(LoadBalancerState LoadBalancerState {
    code "Code" code,
    reason "Reason" reason,
});

structure!(Malware Malware new(name) {
    name "Name" name required,
    r#type "Type" r#type,
    path "Path" path,
    state "State" state,
});

words!(MalwareState MalwareState);

words!(MalwareType MalwareType);

structure!(Network Network {
    direction "Direction" direction,
    protocol "Protocol" protocol,
    open_port_range "OpenPortRange" open_port_range,
    source_ip_v4 "SourceIpV4" source_ipv4,
    source_ip_v6 "SourceIpV6" source_ipv6,
    source_port "SourcePort" source_port,
    source_domain "SourceDomain" source_domain,
    source_mac "SourceMac" source_mac,
    destination_ip_v4 "DestinationIpV4" destination_ipv4,
    destination_ip_v6 "DestinationIpV6" destination_ipv6,
    destination_port "DestinationPort" destination_port,
    destination_domain "DestinationDomain" destination_domain,
});

structure!(NetworkAutonomousSystem NetworkAutonomousSystem {
    name "Name" name,
    number "Number" number,
});

structure!(NetworkConnection NetworkConnection {
    direction "Direction" direction,
});

structure!(NetworkConnectionAction NetworkConnectionAction {
    connection_direction "ConnectionDirection" connection_direction,
    remote_ip_details "RemoteIpDetails" remote_ip_details,
    remote_port_details "RemotePortDetails" remote_port_details,
    local_port_details "LocalPortDetails" local_port_details,
    protocol "Protocol" protocol,
    blocked "Blocked" blocked,
});

words!(NetworkDirection NetworkDirection);

structure!(NetworkEndpoint NetworkEndpoint {
    id "Id" id,
    ip "Ip" ip,
    domain "Domain" domain,
    port "Port" port,
    location "Location" location,
    autonomous_system "AutonomousSystem" autonomous_system,
    connection "Connection" connection,
});

structure!(NetworkGeoLocation NetworkGeoLocation {
    city "City" city,
    country "Country" country,
    lat "Lat" lat,
    lon "Lon" lon,
});

structure!(NetworkHeader NetworkHeader {
    protocol "Protocol" protocol,
    destination "Destination" destination,
    source "Source" source,
});

structure!(NetworkPathComponent NetworkPathComponent {
    component_id "ComponentId" component_id,
    component_type "ComponentType" component_type,
    egress "Egress" egress,
    ingress "Ingress" ingress,
});

structure!(NetworkPathComponentDetails NetworkPathComponentDetails {
    address "Address" address,
    port_ranges "PortRanges" port_ranges,
});

structure!(Note Note new(text, updated_by, updated_at) {
    text "Text" text required,
    updated_by "UpdatedBy" updated_by required,
    updated_at "UpdatedAt" updated_at required,
});

structure!(Occurrences Occurrences {
    line_ranges "LineRanges" line_ranges,
    offset_ranges "OffsetRanges" offset_ranges,
    pages "Pages" pages,
    records "Records" records,
    cells "Cells" cells,
});

structure!(Page Page {
    page_number "PageNumber" page_number,
    line_range "LineRange" line_range,
    offset_range "OffsetRange" offset_range,
});

words!(Partition Partition);

structure!(PatchSummary PatchSummary new(id) {
    id "Id" id required,
    installed_count "InstalledCount" installed_count,
    missing_count "MissingCount" missing_count,
    failed_count "FailedCount" failed_count,
    installed_other_count "InstalledOtherCount" installed_other_count,
    installed_rejected_count "InstalledRejectedCount" installed_rejected_count,
    installed_pending_reboot "InstalledPendingReboot" installed_pending_reboot,
    operation_start_time "OperationStartTime" operation_start_time,
    operation_end_time "OperationEndTime" operation_end_time,
    reboot_option "RebootOption" reboot_option,
    operation "Operation" operation,
});

structure!(PortProbeAction PortProbeAction {
    port_probe_details "PortProbeDetails" port_probe_details,
    blocked "Blocked" blocked,
});

structure!(PortProbeDetail PortProbeDetail {
    local_port_details "LocalPortDetails" local_port_details,
    local_ip_details "LocalIpDetails" local_ip_details,
    remote_ip_details "RemoteIpDetails" remote_ip_details,
});

structure!(PortRange PortRange {
    begin "Begin" begin,
    end "End" end,
});

structure!(PortRangeFromTo PortRangeFromTo {
    from "From" from,
    to "To" to,
});

structure!(ProcessDetails ProcessDetails {
    name "Name" name,
    path "Path" path,
    pid "Pid" pid,
    parent_pid "ParentPid" parent_pid,
    launched_at "LaunchedAt" launched_at,
    terminated_at "TerminatedAt" terminated_at,
});

structure!(PropagatingVgwSetDetails PropagatingVgwSetDetails {
    gateway_id "GatewayId" gateway_id,
});

structure!(Range Range {
    start "Start" start,
    end "End" end,
    start_column "StartColumn" start_column,
});

structure!(Recommendation Recommendation {
    text "Text" text,
    url "Url" url,
});

structure!(Record Record {
    json_path "JsonPath" json_path,
    record_index "RecordIndex" record_index,
});

words!(RecordState RecordState);

structure!(RelatedFinding RelatedFinding new(product_arn, id) {
    product_arn "ProductArn" product_arn required,
    id "Id" id required,
});

structure!(Remediation Remediation {
    recommendation "Recommendation" recommendation,
});

structure!(Resource Resource new(r#type, id) {
    r#type "Type" r#type required,
    id "Id" id required,
    partition "Partition" partition,
    region "Region" region,
    provider "Provider" provider,
    owner "Owner" owner,
    resource_role "ResourceRole" resource_role,
    tags "Tags" tags,
    data_classification "DataClassification" data_classification,
    details "Details" details,
    application_name "ApplicationName" application_name,
    application_arn "ApplicationArn" application_arn,
});

details!(ResourceDetails ResourceDetails {
    container "Container" container,
    other "Other" other,
    code_repository "CodeRepository" code_repository,
} {
    AwsAutoScalingAutoScalingGroupDetails "AwsAutoScalingAutoScalingGroup" aws_auto_scaling_auto_scaling_group,
    AwsCodeBuildProjectDetails "AwsCodeBuildProject" aws_code_build_project,
    AwsCloudFrontDistributionDetails "AwsCloudFrontDistribution" aws_cloud_front_distribution,
    AwsEc2InstanceDetails "AwsEc2Instance" aws_ec2_instance,
    AwsEc2NetworkInterfaceDetails "AwsEc2NetworkInterface" aws_ec2_network_interface,
    AwsEc2SecurityGroupDetails "AwsEc2SecurityGroup" aws_ec2_security_group,
    AwsEc2VolumeDetails "AwsEc2Volume" aws_ec2_volume,
    AwsEc2VpcDetails "AwsEc2Vpc" aws_ec2_vpc,
    AwsEc2EipDetails "AwsEc2Eip" aws_ec2_eip,
    AwsEc2SubnetDetails "AwsEc2Subnet" aws_ec2_subnet,
    AwsEc2NetworkAclDetails "AwsEc2NetworkAcl" aws_ec2_network_acl,
    AwsElbv2LoadBalancerDetails "AwsElbv2LoadBalancer" aws_elbv2_load_balancer,
    AwsElasticBeanstalkEnvironmentDetails "AwsElasticBeanstalkEnvironment" aws_elastic_beanstalk_environment,
    AwsElasticsearchDomainDetails "AwsElasticsearchDomain" aws_elasticsearch_domain,
    AwsS3BucketDetails "AwsS3Bucket" aws_s3_bucket,
    AwsS3AccountPublicAccessBlockDetails "AwsS3AccountPublicAccessBlock" aws_s3_account_public_access_block,
    AwsS3ObjectDetails "AwsS3Object" aws_s3_object,
    AwsSecretsManagerSecretDetails "AwsSecretsManagerSecret" aws_secrets_manager_secret,
    AwsIamAccessKeyDetails "AwsIamAccessKey" aws_iam_access_key,
    AwsIamUserDetails "AwsIamUser" aws_iam_user,
    AwsIamPolicyDetails "AwsIamPolicy" aws_iam_policy,
    AwsApiGatewayV2StageDetails "AwsApiGatewayV2Stage" aws_api_gateway_v2_stage,
    AwsApiGatewayV2ApiDetails "AwsApiGatewayV2Api" aws_api_gateway_v2_api,
    AwsDynamoDbTableDetails "AwsDynamoDbTable" aws_dynamo_db_table,
    AwsApiGatewayStageDetails "AwsApiGatewayStage" aws_api_gateway_stage,
    AwsApiGatewayRestApiDetails "AwsApiGatewayRestApi" aws_api_gateway_rest_api,
    AwsCloudTrailTrailDetails "AwsCloudTrailTrail" aws_cloud_trail_trail,
    AwsSsmPatchComplianceDetails "AwsSsmPatchCompliance" aws_ssm_patch_compliance,
    AwsCertificateManagerCertificateDetails "AwsCertificateManagerCertificate" aws_certificate_manager_certificate,
    AwsRedshiftClusterDetails "AwsRedshiftCluster" aws_redshift_cluster,
    AwsElbLoadBalancerDetails "AwsElbLoadBalancer" aws_elb_load_balancer,
    AwsIamGroupDetails "AwsIamGroup" aws_iam_group,
    AwsIamRoleDetails "AwsIamRole" aws_iam_role,
    AwsKmsKeyDetails "AwsKmsKey" aws_kms_key,
    AwsLambdaFunctionDetails "AwsLambdaFunction" aws_lambda_function,
    AwsLambdaLayerVersionDetails "AwsLambdaLayerVersion" aws_lambda_layer_version,
    AwsRdsDbInstanceDetails "AwsRdsDbInstance" aws_rds_db_instance,
    AwsSnsTopicDetails "AwsSnsTopic" aws_sns_topic,
    AwsSqsQueueDetails "AwsSqsQueue" aws_sqs_queue,
    AwsWafWebAclDetails "AwsWafWebAcl" aws_waf_web_acl,
    AwsRdsDbSnapshotDetails "AwsRdsDbSnapshot" aws_rds_db_snapshot,
    AwsRdsDbClusterSnapshotDetails "AwsRdsDbClusterSnapshot" aws_rds_db_cluster_snapshot,
    AwsRdsDbClusterDetails "AwsRdsDbCluster" aws_rds_db_cluster,
    AwsEcsClusterDetails "AwsEcsCluster" aws_ecs_cluster,
    AwsEcsContainerDetails "AwsEcsContainer" aws_ecs_container,
    AwsEcsTaskDefinitionDetails "AwsEcsTaskDefinition" aws_ecs_task_definition,
    AwsRdsEventSubscriptionDetails "AwsRdsEventSubscription" aws_rds_event_subscription,
    AwsEcsServiceDetails "AwsEcsService" aws_ecs_service,
    AwsAutoScalingLaunchConfigurationDetails "AwsAutoScalingLaunchConfiguration" aws_auto_scaling_launch_configuration,
    AwsEc2VpnConnectionDetails "AwsEc2VpnConnection" aws_ec2_vpn_connection,
    AwsEcrContainerImageDetails "AwsEcrContainerImage" aws_ecr_container_image,
    AwsOpenSearchServiceDomainDetails "AwsOpenSearchServiceDomain" aws_open_search_service_domain,
    AwsEc2VpcEndpointServiceDetails "AwsEc2VpcEndpointService" aws_ec2_vpc_endpoint_service,
    AwsXrayEncryptionConfigDetails "AwsXrayEncryptionConfig" aws_xray_encryption_config,
    AwsWafRateBasedRuleDetails "AwsWafRateBasedRule" aws_waf_rate_based_rule,
    AwsWafRegionalRateBasedRuleDetails "AwsWafRegionalRateBasedRule" aws_waf_regional_rate_based_rule,
    AwsEcrRepositoryDetails "AwsEcrRepository" aws_ecr_repository,
    AwsEksClusterDetails "AwsEksCluster" aws_eks_cluster,
    AwsNetworkFirewallFirewallPolicyDetails "AwsNetworkFirewallFirewallPolicy" aws_network_firewall_firewall_policy,
    AwsNetworkFirewallFirewallDetails "AwsNetworkFirewallFirewall" aws_network_firewall_firewall,
    AwsNetworkFirewallRuleGroupDetails "AwsNetworkFirewallRuleGroup" aws_network_firewall_rule_group,
    AwsRdsDbSecurityGroupDetails "AwsRdsDbSecurityGroup" aws_rds_db_security_group,
    AwsKinesisStreamDetails "AwsKinesisStream" aws_kinesis_stream,
    AwsEc2TransitGatewayDetails "AwsEc2TransitGateway" aws_ec2_transit_gateway,
    AwsEfsAccessPointDetails "AwsEfsAccessPoint" aws_efs_access_point,
    AwsCloudFormationStackDetails "AwsCloudFormationStack" aws_cloud_formation_stack,
    AwsCloudWatchAlarmDetails "AwsCloudWatchAlarm" aws_cloud_watch_alarm,
    AwsEc2VpcPeeringConnectionDetails "AwsEc2VpcPeeringConnection" aws_ec2_vpc_peering_connection,
    AwsWafRegionalRuleGroupDetails "AwsWafRegionalRuleGroup" aws_waf_regional_rule_group,
    AwsWafRegionalRuleDetails "AwsWafRegionalRule" aws_waf_regional_rule,
    AwsWafRegionalWebAclDetails "AwsWafRegionalWebAcl" aws_waf_regional_web_acl,
    AwsWafRuleDetails "AwsWafRule" aws_waf_rule,
    AwsWafRuleGroupDetails "AwsWafRuleGroup" aws_waf_rule_group,
    AwsEcsTaskDetails "AwsEcsTask" aws_ecs_task,
    AwsBackupBackupVaultDetails "AwsBackupBackupVault" aws_backup_backup_vault,
    AwsBackupBackupPlanDetails "AwsBackupBackupPlan" aws_backup_backup_plan,
    AwsBackupRecoveryPointDetails "AwsBackupRecoveryPoint" aws_backup_recovery_point,
    AwsEc2LaunchTemplateDetails "AwsEc2LaunchTemplate" aws_ec2_launch_template,
    AwsSageMakerNotebookInstanceDetails "AwsSageMakerNotebookInstance" aws_sage_maker_notebook_instance,
    AwsWafv2WebAclDetails "AwsWafv2WebAcl" aws_wafv2_web_acl,
    AwsWafv2RuleGroupDetails "AwsWafv2RuleGroup" aws_wafv2_rule_group,
    AwsEc2RouteTableDetails "AwsEc2RouteTable" aws_ec2_route_table,
    AwsAmazonMqBrokerDetails "AwsAmazonMqBroker" aws_amazon_mq_broker,
    AwsAppSyncGraphQlApiDetails "AwsAppSyncGraphQlApi" aws_app_sync_graph_ql_api,
    AwsEventSchemasRegistryDetails "AwsEventSchemasRegistry" aws_event_schemas_registry,
    AwsGuardDutyDetectorDetails "AwsGuardDutyDetector" aws_guard_duty_detector,
    AwsStepFunctionStateMachineDetails "AwsStepFunctionStateMachine" aws_step_function_state_machine,
    AwsAthenaWorkGroupDetails "AwsAthenaWorkGroup" aws_athena_work_group,
    AwsEventsEventbusDetails "AwsEventsEventbus" aws_events_eventbus,
    AwsDmsEndpointDetails "AwsDmsEndpoint" aws_dms_endpoint,
    AwsEventsEndpointDetails "AwsEventsEndpoint" aws_events_endpoint,
    AwsDmsReplicationTaskDetails "AwsDmsReplicationTask" aws_dms_replication_task,
    AwsDmsReplicationInstanceDetails "AwsDmsReplicationInstance" aws_dms_replication_instance,
    AwsRoute53HostedZoneDetails "AwsRoute53HostedZone" aws_route53_hosted_zone,
    AwsMskClusterDetails "AwsMskCluster" aws_msk_cluster,
    AwsS3AccessPointDetails "AwsS3AccessPoint" aws_s3_access_point,
    AwsEc2ClientVpnEndpointDetails "AwsEc2ClientVpnEndpoint" aws_ec2_client_vpn_endpoint,
    AzureResourceDetails "AzureResource" azure_resource,
});

structure!(ResourceOwner ResourceOwner {
    account "Account" account,
    org "Org" org,
});

structure!(ResourceOwnerAccount ResourceOwnerAccount {
    id "Id" id,
});

structure!(ResourceOwnerOrg ResourceOwnerOrg {
    id "Id" id,
});

structure!(RouteSetDetails RouteSetDetails {
    carrier_gateway_id "CarrierGatewayId" carrier_gateway_id,
    core_network_arn "CoreNetworkArn" core_network_arn,
    destination_cidr_block "DestinationCidrBlock" destination_cidr_block,
    destination_ipv6_cidr_block "DestinationIpv6CidrBlock" destination_ipv6_cidr_block,
    destination_prefix_list_id "DestinationPrefixListId" destination_prefix_list_id,
    egress_only_internet_gateway_id "EgressOnlyInternetGatewayId" egress_only_internet_gateway_id,
    gateway_id "GatewayId" gateway_id,
    instance_id "InstanceId" instance_id,
    instance_owner_id "InstanceOwnerId" instance_owner_id,
    local_gateway_id "LocalGatewayId" local_gateway_id,
    nat_gateway_id "NatGatewayId" nat_gateway_id,
    network_interface_id "NetworkInterfaceId" network_interface_id,
    origin "Origin" origin,
    state "State" state,
    transit_gateway_id "TransitGatewayId" transit_gateway_id,
    vpc_peering_connection_id "VpcPeeringConnectionId" vpc_peering_connection_id,
});

structure!(RuleGroupDetails RuleGroupDetails {
    rule_variables "RuleVariables" rule_variables,
    rules_source "RulesSource" rules_source,
});

structure!(RuleGroupSource RuleGroupSource {
    rules_source_list "RulesSourceList" rules_source_list,
    rules_string "RulesString" rules_string,
    stateful_rules "StatefulRules" stateful_rules,
    stateless_rules_and_custom_actions "StatelessRulesAndCustomActions" stateless_rules_and_custom_actions,
});

structure!(RuleGroupSourceCustomActionsDetails RuleGroupSourceCustomActionsDetails {
    action_definition "ActionDefinition" action_definition,
    action_name "ActionName" action_name,
});

structure!(RuleGroupSourceListDetails RuleGroupSourceListDetails {
    generated_rules_type "GeneratedRulesType" generated_rules_type,
    target_types "TargetTypes" target_types,
    targets "Targets" targets,
});

structure!(RuleGroupSourceStatefulRulesDetails RuleGroupSourceStatefulRulesDetails {
    action "Action" action,
    header "Header" header,
    rule_options "RuleOptions" rule_options,
});

structure!(RuleGroupSourceStatefulRulesHeaderDetails RuleGroupSourceStatefulRulesHeaderDetails {
    destination "Destination" destination,
    destination_port "DestinationPort" destination_port,
    direction "Direction" direction,
    protocol "Protocol" protocol,
    source "Source" source,
    source_port "SourcePort" source_port,
});

structure!(RuleGroupSourceStatefulRulesOptionsDetails RuleGroupSourceStatefulRulesOptionsDetails {
    keyword "Keyword" keyword,
    settings "Settings" settings,
});

structure!(RuleGroupSourceStatelessRuleDefinition RuleGroupSourceStatelessRuleDefinition {
    actions "Actions" actions,
    match_attributes "MatchAttributes" match_attributes,
});

structure!(RuleGroupSourceStatelessRuleMatchAttributes RuleGroupSourceStatelessRuleMatchAttributes {
    destination_ports "DestinationPorts" destination_ports,
    destinations "Destinations" destinations,
    protocols "Protocols" protocols,
    source_ports "SourcePorts" source_ports,
    sources "Sources" sources,
    tcp_flags "TcpFlags" tcp_flags,
});

structure!(RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts {
    from_port "FromPort" from_port,
    to_port "ToPort" to_port,
});

structure!(RuleGroupSourceStatelessRuleMatchAttributesDestinations RuleGroupSourceStatelessRuleMatchAttributesDestinations {
    address_definition "AddressDefinition" address_definition,
});

structure!(RuleGroupSourceStatelessRuleMatchAttributesSourcePorts RuleGroupSourceStatelessRuleMatchAttributesSourcePorts {
    from_port "FromPort" from_port,
    to_port "ToPort" to_port,
});

structure!(RuleGroupSourceStatelessRuleMatchAttributesSources RuleGroupSourceStatelessRuleMatchAttributesSources {
    address_definition "AddressDefinition" address_definition,
});

structure!(RuleGroupSourceStatelessRuleMatchAttributesTcpFlags RuleGroupSourceStatelessRuleMatchAttributesTcpFlags {
    flags "Flags" flags,
    masks "Masks" masks,
});

structure!(RuleGroupSourceStatelessRulesAndCustomActionsDetails RuleGroupSourceStatelessRulesAndCustomActionsDetails {
    custom_actions "CustomActions" custom_actions,
    stateless_rules "StatelessRules" stateless_rules,
});

structure!(RuleGroupSourceStatelessRulesDetails RuleGroupSourceStatelessRulesDetails {
    priority "Priority" priority,
    rule_definition "RuleDefinition" rule_definition,
});

structure!(RuleGroupVariables RuleGroupVariables {
    ip_sets "IpSets" ip_sets,
    port_sets "PortSets" port_sets,
});

structure!(RuleGroupVariablesIpSetsDetails RuleGroupVariablesIpSetsDetails {
    definition "Definition" definition,
});

structure!(RuleGroupVariablesPortSetsDetails RuleGroupVariablesPortSetsDetails {
    definition "Definition" definition,
});

structure!(SecurityControlParameter SecurityControlParameter {
    name "Name" name,
    value "Value" value,
});

structure!(SensitiveDataDetections SensitiveDataDetections {
    count "Count" count,
    r#type "Type" r#type,
    occurrences "Occurrences" occurrences,
});

structure!(SensitiveDataResult SensitiveDataResult {
    category "Category" category,
    detections "Detections" detections,
    total_count "TotalCount" total_count,
});

structure!(Sequence Sequence {
    uid "Uid" uid,
    actors "Actors" actors,
    endpoints "Endpoints" endpoints,
    signals "Signals" signals,
    sequence_indicators "SequenceIndicators" sequence_indicators,
});

structure!(Severity Severity {
    product "Product" product,
    label "Label" label,
    normalized "Normalized" normalized,
    original "Original" original,
});

words!(SeverityLabel SeverityLabel);

structure!(Signal Signal {
    r#type "Type" r#type,
    id "Id" id,
    title "Title" title,
    product_arn "ProductArn" product_arn,
    resource_ids "ResourceIds" resource_ids,
    signal_indicators "SignalIndicators" signal_indicators,
    name "Name" name,
    created_at "CreatedAt" created_at,
    updated_at "UpdatedAt" updated_at,
    first_seen_at "FirstSeenAt" first_seen_at,
    last_seen_at "LastSeenAt" last_seen_at,
    severity "Severity" severity,
    count "Count" count,
    actor_ids "ActorIds" actor_ids,
    endpoint_ids "EndpointIds" endpoint_ids,
});

structure!(SoftwarePackage SoftwarePackage {
    name "Name" name,
    version "Version" version,
    epoch "Epoch" epoch,
    release "Release" release,
    architecture "Architecture" architecture,
    package_manager "PackageManager" package_manager,
    file_path "FilePath" file_path,
    fixed_in_version "FixedInVersion" fixed_in_version,
    remediation "Remediation" remediation,
    source_layer_hash "SourceLayerHash" source_layer_hash,
    source_layer_arn "SourceLayerArn" source_layer_arn,
});

structure!(StatelessCustomActionDefinition StatelessCustomActionDefinition {
    publish_metric_action "PublishMetricAction" publish_metric_action,
});

structure!(StatelessCustomPublishMetricAction StatelessCustomPublishMetricAction {
    dimensions "Dimensions" dimensions,
});

structure!(StatelessCustomPublishMetricActionDimension StatelessCustomPublishMetricActionDimension {
    value "Value" value,
});

structure!(StatusReason StatusReason new(reason_code) {
    reason_code "ReasonCode" reason_code required,
    description "Description" description,
});

structure!(Threat Threat {
    name "Name" name,
    severity "Severity" severity,
    item_count "ItemCount" item_count,
    file_paths "FilePaths" file_paths,
});

structure!(ThreatIntelIndicator ThreatIntelIndicator {
    r#type "Type" r#type,
    value "Value" value,
    category "Category" category,
    last_observed_at "LastObservedAt" last_observed_at,
    source "Source" source,
    source_url "SourceUrl" source_url,
});

words!(ThreatIntelIndicatorCategory ThreatIntelIndicatorCategory);

words!(ThreatIntelIndicatorType ThreatIntelIndicatorType);

structure!(UserAccount UserAccount {
    uid "Uid" uid,
    name "Name" name,
});

words!(VerificationState VerificationState);

structure!(VolumeMount VolumeMount {
    name "Name" name,
    mount_path "MountPath" mount_path,
});

structure!(VpcInfoCidrBlockSetDetails VpcInfoCidrBlockSetDetails {
    cidr_block "CidrBlock" cidr_block,
});

structure!(VpcInfoIpv6CidrBlockSetDetails VpcInfoIpv6CidrBlockSetDetails {
    ipv6_cidr_block "Ipv6CidrBlock" ipv6_cidr_block,
});

structure!(VpcInfoPeeringOptionsDetails VpcInfoPeeringOptionsDetails {
    allow_dns_resolution_from_remote_vpc "AllowDnsResolutionFromRemoteVpc" allow_dns_resolution_from_remote_vpc,
    allow_egress_from_local_classic_link_to_remote_vpc "AllowEgressFromLocalClassicLinkToRemoteVpc" allow_egress_from_local_classic_link_to_remote_vpc,
    allow_egress_from_local_vpc_to_remote_classic_link "AllowEgressFromLocalVpcToRemoteClassicLink" allow_egress_from_local_vpc_to_remote_classic_link,
});

structure!(Vulnerability Vulnerability new(id) {
    id "Id" id required,
    vulnerable_packages "VulnerablePackages" vulnerable_packages,
    cvss "Cvss" cvss,
    related_vulnerabilities "RelatedVulnerabilities" related_vulnerabilities,
    vendor "Vendor" vendor,
    reference_urls "ReferenceUrls" reference_urls,
    fix_available "FixAvailable" fix_available,
    epss_score "EpssScore" epss_score,
    exploit_available "ExploitAvailable" exploit_available,
    last_known_exploit_at "LastKnownExploitAt" last_known_exploit_at,
    code_vulnerabilities "CodeVulnerabilities" code_vulnerabilities,
});

structure!(VulnerabilityCodeVulnerabilities VulnerabilityCodeVulnerabilities {
    cwes "Cwes" cwes,
    file_path "FilePath" file_path,
    source_arn "SourceArn" source_arn,
});

words!(VulnerabilityExploitAvailable VulnerabilityExploitAvailable);

words!(VulnerabilityFixAvailable VulnerabilityFixAvailable);

structure!(VulnerabilityVendor VulnerabilityVendor new(name) {
    name "Name" name required,
    url "Url" url,
    vendor_severity "VendorSeverity" vendor_severity,
    vendor_created_at "VendorCreatedAt" vendor_created_at,
    vendor_updated_at "VendorUpdatedAt" vendor_updated_at,
});

structure!(WafAction WafAction {
    r#type "Type" r#type,
});

structure!(WafExcludedRule WafExcludedRule {
    rule_id "RuleId" rule_id,
});

structure!(WafOverrideAction WafOverrideAction {
    r#type "Type" r#type,
});

structure!(Workflow Workflow {
    status "Status" status,
});

words!(WorkflowState WorkflowState);

words!(WorkflowStatus WorkflowStatus);
