// Written by asff-codegen from the Security Hub service model. Do not edit.

use super::{Bound, Check, Grammar, Member, Shape};
use crate::limits;

pub(crate) static ACTION: Shape = Shape::Structure(&[
    Member::new("ActionType", &NON_EMPTY_STRING),
    Member::new("NetworkConnectionAction", &NETWORK_CONNECTION_ACTION),
    Member::new("AwsApiCallAction", &AWS_API_CALL_ACTION),
    Member::new("DnsRequestAction", &DNS_REQUEST_ACTION),
    Member::new("PortProbeAction", &PORT_PROBE_ACTION),
]);
pub(crate) static ACTION_LOCAL_IP_DETAILS: Shape = Shape::Structure(&[
    Member::new("IpAddressV4", &NON_EMPTY_STRING),
]);
pub(crate) static ACTION_LOCAL_PORT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Port", &INTEGER),
    Member::new("PortName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
]);
pub(crate) static ACTION_REMOTE_IP_DETAILS: Shape = Shape::Structure(&[
    Member::new("IpAddressV4", &NON_EMPTY_STRING),
    Member::new("Organization", &IP_ORGANIZATION_DETAILS),
    Member::new("Country", &COUNTRY),
    Member::new("City", &CITY),
    Member::new("GeoLocation", &GEO_LOCATION),
]);
pub(crate) static ACTION_REMOTE_PORT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Port", &INTEGER),
    Member::new("PortName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
]);
pub(crate) static ACTOR: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("User", &ACTOR_USER),
    Member::new("Session", &ACTOR_SESSION),
]);
pub(crate) static ACTOR_SESSION: Shape = Shape::Structure(&[
    Member::new("Uid", &NON_EMPTY_STRING),
    Member::new("MfaStatus", &ACTOR_SESSION_MFA_STATUS),
    Member::new("CreatedTime", &LONG),
    Member::new("Issuer", &NON_EMPTY_STRING),
]);
pub(crate) static ACTOR_SESSION_MFA_STATUS: Shape = Shape::Words(&["ENABLED", "DISABLED"]);
pub(crate) static ACTOR_USER: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Uid", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("CredentialUid", &NON_EMPTY_STRING),
    Member::new("Account", &USER_ACCOUNT),
]);
pub(crate) static ACTORS_LIST: Shape = Shape::List(&ACTOR);
pub(crate) static ADJUSTMENT: Shape = Shape::Structure(&[
    Member::new("Metric", &NON_EMPTY_STRING),
    Member::new("Reason", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::ADJUSTMENT_REASON_CHARS))]),
]);
pub(crate) static ADJUSTMENT_LIST: Shape = Shape::List(&ADJUSTMENT);
pub(crate) static ASSOCIATED_STANDARD: Shape = Shape::Structure(&[
    Member::new("StandardsId", &NON_EMPTY_STRING),
]);
pub(crate) static ASSOCIATED_STANDARDS_LIST: Shape = Shape::List(&ASSOCIATED_STANDARD);
pub(crate) static ASSOCIATION_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssociationState", &ASSOCIATION_STATE_DETAILS),
    Member::new("GatewayId", &NON_EMPTY_STRING),
    Member::new("Main", &BOOLEAN),
    Member::new("RouteTableAssociationId", &NON_EMPTY_STRING),
    Member::new("RouteTableId", &NON_EMPTY_STRING),
    Member::new("SubnetId", &NON_EMPTY_STRING),
]);
pub(crate) static ASSOCIATION_SET_LIST: Shape = Shape::List(&ASSOCIATION_SET_DETAILS);
pub(crate) static ASSOCIATION_STATE_DETAILS: Shape = Shape::Structure(&[
    Member::new("State", &NON_EMPTY_STRING),
    Member::new("StatusMessage", &NON_EMPTY_STRING),
]);
pub(crate) static AVAILABILITY_ZONE: Shape = Shape::Structure(&[
    Member::new("ZoneName", &NON_EMPTY_STRING),
    Member::new("SubnetId", &NON_EMPTY_STRING),
]);
pub(crate) static AVAILABILITY_ZONES: Shape = Shape::List(&AVAILABILITY_ZONE);
pub(crate) static AWS_AMAZON_MQ_BROKER_DETAILS: Shape = Shape::Structure(&[
    Member::new("AuthenticationStrategy", &NON_EMPTY_STRING),
    Member::new("AutoMinorVersionUpgrade", &BOOLEAN),
    Member::new("BrokerArn", &NON_EMPTY_STRING),
    Member::new("BrokerName", &NON_EMPTY_STRING),
    Member::new("DeploymentMode", &NON_EMPTY_STRING),
    Member::new("EncryptionOptions", &AWS_AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_DETAILS),
    Member::new("EngineType", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("HostInstanceType", &NON_EMPTY_STRING),
    Member::new("BrokerId", &NON_EMPTY_STRING),
    Member::new("LdapServerMetadata", &AWS_AMAZON_MQ_BROKER_LDAP_SERVER_METADATA_DETAILS),
    Member::new("Logs", &AWS_AMAZON_MQ_BROKER_LOGS_DETAILS),
    Member::new("MaintenanceWindowStartTime", &AWS_AMAZON_MQ_BROKER_MAINTENANCE_WINDOW_START_TIME_DETAILS),
    Member::new("PubliclyAccessible", &BOOLEAN),
    Member::new("SecurityGroups", &STRING_LIST),
    Member::new("StorageType", &NON_EMPTY_STRING),
    Member::new("SubnetIds", &STRING_LIST),
    Member::new("Users", &AWS_AMAZON_MQ_BROKER_USERS_LIST),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("UseAwsOwnedKey", &BOOLEAN),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_LDAP_SERVER_METADATA_DETAILS: Shape = Shape::Structure(&[
    Member::new("Hosts", &STRING_LIST),
    Member::new("RoleBase", &NON_EMPTY_STRING),
    Member::new("RoleName", &NON_EMPTY_STRING),
    Member::new("RoleSearchMatching", &NON_EMPTY_STRING),
    Member::new("RoleSearchSubtree", &BOOLEAN),
    Member::new("ServiceAccountUsername", &NON_EMPTY_STRING),
    Member::new("UserBase", &NON_EMPTY_STRING),
    Member::new("UserRoleName", &NON_EMPTY_STRING),
    Member::new("UserSearchMatching", &NON_EMPTY_STRING),
    Member::new("UserSearchSubtree", &BOOLEAN),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Audit", &BOOLEAN),
    Member::new("General", &BOOLEAN),
    Member::new("AuditLogGroup", &NON_EMPTY_STRING),
    Member::new("GeneralLogGroup", &NON_EMPTY_STRING),
    Member::new("Pending", &AWS_AMAZON_MQ_BROKER_LOGS_PENDING_DETAILS),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_LOGS_PENDING_DETAILS: Shape = Shape::Structure(&[
    Member::new("Audit", &BOOLEAN),
    Member::new("General", &BOOLEAN),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_MAINTENANCE_WINDOW_START_TIME_DETAILS: Shape = Shape::Structure(&[
    Member::new("DayOfWeek", &NON_EMPTY_STRING),
    Member::new("TimeOfDay", &NON_EMPTY_STRING),
    Member::new("TimeZone", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_USERS_DETAILS: Shape = Shape::Structure(&[
    Member::new("PendingChange", &NON_EMPTY_STRING),
    Member::new("Username", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AMAZON_MQ_BROKER_USERS_LIST: Shape = Shape::List(&AWS_AMAZON_MQ_BROKER_USERS_DETAILS);
pub(crate) static AWS_API_CALL_ACTION: Shape = Shape::Structure(&[
    Member::new("Api", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("ServiceName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("CallerType", &NON_EMPTY_STRING),
    Member::new("RemoteIpDetails", &ACTION_REMOTE_IP_DETAILS),
    Member::new("DomainDetails", &AWS_API_CALL_ACTION_DOMAIN_DETAILS),
    Member::new("AffectedResources", &FIELD_MAP),
    Member::new("FirstSeen", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("LastSeen", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_API_CALL_ACTION_DOMAIN_DETAILS: Shape = Shape::Structure(&[
    Member::new("Domain", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
]);
pub(crate) static AWS_API_GATEWAY_ACCESS_LOG_SETTINGS: Shape = Shape::Structure(&[
    Member::new("Format", &NON_EMPTY_STRING),
    Member::new("DestinationArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_API_GATEWAY_CANARY_SETTINGS: Shape = Shape::Structure(&[
    Member::new("PercentTraffic", &DOUBLE),
    Member::new("DeploymentId", &NON_EMPTY_STRING),
    Member::new("StageVariableOverrides", &FIELD_MAP),
    Member::new("UseStageCache", &BOOLEAN),
]);
pub(crate) static AWS_API_GATEWAY_ENDPOINT_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("Types", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_API_GATEWAY_METHOD_SETTINGS: Shape = Shape::Structure(&[
    Member::new("MetricsEnabled", &BOOLEAN),
    Member::new("LoggingLevel", &NON_EMPTY_STRING),
    Member::new("DataTraceEnabled", &BOOLEAN),
    Member::new("ThrottlingBurstLimit", &INTEGER),
    Member::new("ThrottlingRateLimit", &DOUBLE),
    Member::new("CachingEnabled", &BOOLEAN),
    Member::new("CacheTtlInSeconds", &INTEGER),
    Member::new("CacheDataEncrypted", &BOOLEAN),
    Member::new("RequireAuthorizationForCacheControl", &BOOLEAN),
    Member::new("UnauthorizedCacheControlHeaderStrategy", &NON_EMPTY_STRING),
    Member::new("HttpMethod", &NON_EMPTY_STRING),
    Member::new("ResourcePath", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_API_GATEWAY_METHOD_SETTINGS_LIST: Shape = Shape::List(&AWS_API_GATEWAY_METHOD_SETTINGS);
pub(crate) static AWS_API_GATEWAY_REST_API_DETAILS: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("CreatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("BinaryMediaTypes", &NON_EMPTY_STRING_LIST),
    Member::new("MinimumCompressionSize", &INTEGER),
    Member::new("ApiKeySource", &NON_EMPTY_STRING),
    Member::new("EndpointConfiguration", &AWS_API_GATEWAY_ENDPOINT_CONFIGURATION),
]);
pub(crate) static AWS_API_GATEWAY_STAGE_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeploymentId", &NON_EMPTY_STRING),
    Member::new("ClientCertificateId", &NON_EMPTY_STRING),
    Member::new("StageName", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("CacheClusterEnabled", &BOOLEAN),
    Member::new("CacheClusterSize", &NON_EMPTY_STRING),
    Member::new("CacheClusterStatus", &NON_EMPTY_STRING),
    Member::new("MethodSettings", &AWS_API_GATEWAY_METHOD_SETTINGS_LIST),
    Member::new("Variables", &FIELD_MAP),
    Member::new("DocumentationVersion", &NON_EMPTY_STRING),
    Member::new("AccessLogSettings", &AWS_API_GATEWAY_ACCESS_LOG_SETTINGS),
    Member::new("CanarySettings", &AWS_API_GATEWAY_CANARY_SETTINGS),
    Member::new("TracingEnabled", &BOOLEAN),
    Member::new("CreatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("LastUpdatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("WebAclArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_API_GATEWAY_V2_API_DETAILS: Shape = Shape::Structure(&[
    Member::new("ApiEndpoint", &NON_EMPTY_STRING),
    Member::new("ApiId", &NON_EMPTY_STRING),
    Member::new("ApiKeySelectionExpression", &NON_EMPTY_STRING),
    Member::new("CreatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("ProtocolType", &NON_EMPTY_STRING),
    Member::new("RouteSelectionExpression", &NON_EMPTY_STRING),
    Member::new("CorsConfiguration", &AWS_CORS_CONFIGURATION),
]);
pub(crate) static AWS_API_GATEWAY_V2_ROUTE_SETTINGS: Shape = Shape::Structure(&[
    Member::new("DetailedMetricsEnabled", &BOOLEAN),
    Member::new("LoggingLevel", &NON_EMPTY_STRING),
    Member::new("DataTraceEnabled", &BOOLEAN),
    Member::new("ThrottlingBurstLimit", &INTEGER),
    Member::new("ThrottlingRateLimit", &DOUBLE),
]);
pub(crate) static AWS_API_GATEWAY_V2_STAGE_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClientCertificateId", &NON_EMPTY_STRING),
    Member::new("CreatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("DefaultRouteSettings", &AWS_API_GATEWAY_V2_ROUTE_SETTINGS),
    Member::new("DeploymentId", &NON_EMPTY_STRING),
    Member::new("LastUpdatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("RouteSettings", &AWS_API_GATEWAY_V2_ROUTE_SETTINGS),
    Member::new("StageName", &NON_EMPTY_STRING),
    Member::new("StageVariables", &FIELD_MAP),
    Member::new("AccessLogSettings", &AWS_API_GATEWAY_ACCESS_LOG_SETTINGS),
    Member::new("AutoDeploy", &BOOLEAN),
    Member::new("LastDeploymentStatusMessage", &NON_EMPTY_STRING),
    Member::new("ApiGatewayManaged", &BOOLEAN),
]);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_DETAILS: Shape = Shape::Structure(&[
    Member::new("AuthenticationType", &NON_EMPTY_STRING),
    Member::new("LambdaAuthorizerConfig", &AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS),
    Member::new("OpenIdConnectConfig", &AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS),
    Member::new("UserPoolConfig", &AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS),
]);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_LIST: Shape = Shape::List(&AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_DETAILS);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_DETAILS: Shape = Shape::Structure(&[
    Member::new("ApiId", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("OpenIdConnectConfig", &AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("LambdaAuthorizerConfig", &AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS),
    Member::new("XrayEnabled", &BOOLEAN),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("UserPoolConfig", &AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS),
    Member::new("AuthenticationType", &NON_EMPTY_STRING),
    Member::new("LogConfig", &AWS_APP_SYNC_GRAPH_QL_API_LOG_CONFIG_DETAILS),
    Member::new("AdditionalAuthenticationProviders", &AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_LIST),
    Member::new("WafWebAclArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("AuthorizerResultTtlInSeconds", &INTEGER),
    Member::new("AuthorizerUri", &NON_EMPTY_STRING),
    Member::new("IdentityValidationExpression", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_LOG_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsRoleArn", &NON_EMPTY_STRING),
    Member::new("ExcludeVerboseContent", &BOOLEAN),
    Member::new("FieldLogLevel", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("AuthTtL", &LONG),
    Member::new("ClientId", &NON_EMPTY_STRING),
    Member::new("IatTtL", &LONG),
    Member::new("Issuer", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("AppIdClientRegex", &NON_EMPTY_STRING),
    Member::new("AwsRegion", &NON_EMPTY_STRING),
    Member::new("DefaultAction", &NON_EMPTY_STRING),
    Member::new("UserPoolId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ATHENA_WORK_GROUP_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ResultConfiguration", &AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionConfiguration", &AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_ENCRYPTION_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_ENCRYPTION_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionOption", &NON_EMPTY_STRING),
    Member::new("KmsKey", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ATHENA_WORK_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("State", &NON_EMPTY_STRING),
    Member::new("Configuration", &AWS_ATHENA_WORK_GROUP_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST: Shape = Shape::List(&AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST_DETAILS);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST_DETAILS: Shape = Shape::Structure(&[
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("LaunchConfigurationName", &NON_EMPTY_STRING),
    Member::new("LoadBalancerNames", &STRING_LIST),
    Member::new("HealthCheckType", &NON_EMPTY_STRING),
    Member::new("HealthCheckGracePeriod", &INTEGER),
    Member::new("CreatedTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("MixedInstancesPolicy", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_DETAILS),
    Member::new("AvailabilityZones", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST),
    Member::new("LaunchTemplate", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION),
    Member::new("CapacityRebalance", &BOOLEAN),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::new("LaunchTemplateId", &NON_EMPTY_STRING),
    Member::new("LaunchTemplateName", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_DETAILS: Shape = Shape::Structure(&[
    Member::new("InstancesDistribution", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_INSTANCES_DISTRIBUTION_DETAILS),
    Member::new("LaunchTemplate", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_DETAILS),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_INSTANCES_DISTRIBUTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("OnDemandAllocationStrategy", &NON_EMPTY_STRING),
    Member::new("OnDemandBaseCapacity", &INTEGER),
    Member::new("OnDemandPercentageAboveBaseCapacity", &INTEGER),
    Member::new("SpotAllocationStrategy", &NON_EMPTY_STRING),
    Member::new("SpotInstancePools", &INTEGER),
    Member::new("SpotMaxPrice", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_DETAILS: Shape = Shape::Structure(&[
    Member::new("LaunchTemplateSpecification", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION),
    Member::new("Overrides", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::new("LaunchTemplateId", &NON_EMPTY_STRING),
    Member::new("LaunchTemplateName", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST: Shape = Shape::List(&AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST_DETAILS);
pub(crate) static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST_DETAILS: Shape = Shape::Structure(&[
    Member::new("InstanceType", &NON_EMPTY_STRING),
    Member::new("WeightedCapacity", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeviceName", &NON_EMPTY_STRING),
    Member::new("Ebs", &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_EBS_DETAILS),
    Member::new("NoDevice", &BOOLEAN),
    Member::new("VirtualName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_EBS_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeleteOnTermination", &BOOLEAN),
    Member::new("Encrypted", &BOOLEAN),
    Member::new("Iops", &INTEGER),
    Member::new("SnapshotId", &NON_EMPTY_STRING),
    Member::new("VolumeSize", &INTEGER),
    Member::new("VolumeType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_LIST: Shape = Shape::List(&AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_DETAILS);
pub(crate) static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssociatePublicIpAddress", &BOOLEAN),
    Member::new("BlockDeviceMappings", &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_LIST),
    Member::new("ClassicLinkVpcId", &NON_EMPTY_STRING),
    Member::new("ClassicLinkVpcSecurityGroups", &NON_EMPTY_STRING_LIST),
    Member::new("CreatedTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("EbsOptimized", &BOOLEAN),
    Member::new("IamInstanceProfile", &NON_EMPTY_STRING),
    Member::new("ImageId", &NON_EMPTY_STRING),
    Member::new("InstanceMonitoring", &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_INSTANCE_MONITORING_DETAILS),
    Member::new("InstanceType", &NON_EMPTY_STRING),
    Member::new("KernelId", &NON_EMPTY_STRING),
    Member::new("KeyName", &NON_EMPTY_STRING),
    Member::new("LaunchConfigurationName", &NON_EMPTY_STRING),
    Member::new("PlacementTenancy", &NON_EMPTY_STRING),
    Member::new("RamdiskId", &NON_EMPTY_STRING),
    Member::new("SecurityGroups", &NON_EMPTY_STRING_LIST),
    Member::new("SpotPrice", &NON_EMPTY_STRING),
    Member::new("UserData", &NON_EMPTY_STRING),
    Member::new("MetadataOptions", &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_METADATA_OPTIONS),
]);
pub(crate) static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_INSTANCE_MONITORING_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_METADATA_OPTIONS: Shape = Shape::Structure(&[
    Member::new("HttpEndpoint", &NON_EMPTY_STRING),
    Member::new("HttpPutResponseHopLimit", &INTEGER),
    Member::new("HttpTokens", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupOptions", &FIELD_MAP),
    Member::new("ResourceType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_LIST: Shape = Shape::List(&AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_DETAILS);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_BACKUP_PLAN_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupPlanName", &NON_EMPTY_STRING),
    Member::new("AdvancedBackupSettings", &AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_LIST),
    Member::new("BackupPlanRule", &AWS_BACKUP_BACKUP_PLAN_RULE_LIST),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupPlan", &AWS_BACKUP_BACKUP_PLAN_BACKUP_PLAN_DETAILS),
    Member::new("BackupPlanArn", &NON_EMPTY_STRING),
    Member::new("BackupPlanId", &NON_EMPTY_STRING),
    Member::new("VersionId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeleteAfterDays", &LONG),
    Member::new("MoveToColdStorageAfterDays", &LONG),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("DestinationBackupVaultArn", &NON_EMPTY_STRING),
    Member::new("Lifecycle", &AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_LIST: Shape = Shape::List(&AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_DETAILS);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_RULE_DETAILS: Shape = Shape::Structure(&[
    Member::new("TargetBackupVault", &NON_EMPTY_STRING),
    Member::new("StartWindowMinutes", &LONG),
    Member::new("ScheduleExpression", &NON_EMPTY_STRING),
    Member::new("RuleName", &NON_EMPTY_STRING),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("EnableContinuousBackup", &BOOLEAN),
    Member::new("CompletionWindowMinutes", &LONG),
    Member::new("CopyActions", &AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_LIST),
    Member::new("Lifecycle", &AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS),
]);
pub(crate) static AWS_BACKUP_BACKUP_PLAN_RULE_LIST: Shape = Shape::List(&AWS_BACKUP_BACKUP_PLAN_RULE_DETAILS);
pub(crate) static AWS_BACKUP_BACKUP_VAULT_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupVaultArn", &NON_EMPTY_STRING),
    Member::new("BackupVaultName", &NON_EMPTY_STRING),
    Member::new("EncryptionKeyArn", &NON_EMPTY_STRING),
    Member::new("Notifications", &AWS_BACKUP_BACKUP_VAULT_NOTIFICATIONS_DETAILS),
    Member::new("AccessPolicy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_BACKUP_VAULT_NOTIFICATIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupVaultEvents", &NON_EMPTY_STRING_LIST),
    Member::new("SnsTopicArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_RECOVERY_POINT_CALCULATED_LIFECYCLE_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeleteAt", &NON_EMPTY_STRING),
    Member::new("MoveToColdStorageAt", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_RECOVERY_POINT_CREATED_BY_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupPlanArn", &NON_EMPTY_STRING),
    Member::new("BackupPlanId", &NON_EMPTY_STRING),
    Member::new("BackupPlanVersion", &NON_EMPTY_STRING),
    Member::new("BackupRuleId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_RECOVERY_POINT_DETAILS: Shape = Shape::Structure(&[
    Member::new("BackupSizeInBytes", &LONG),
    Member::new("BackupVaultArn", &NON_EMPTY_STRING),
    Member::new("BackupVaultName", &NON_EMPTY_STRING),
    Member::new("CalculatedLifecycle", &AWS_BACKUP_RECOVERY_POINT_CALCULATED_LIFECYCLE_DETAILS),
    Member::new("CompletionDate", &NON_EMPTY_STRING),
    Member::new("CreatedBy", &AWS_BACKUP_RECOVERY_POINT_CREATED_BY_DETAILS),
    Member::new("CreationDate", &NON_EMPTY_STRING),
    Member::new("EncryptionKeyArn", &NON_EMPTY_STRING),
    Member::new("IamRoleArn", &NON_EMPTY_STRING),
    Member::new("IsEncrypted", &BOOLEAN),
    Member::new("LastRestoreTime", &NON_EMPTY_STRING),
    Member::new("Lifecycle", &AWS_BACKUP_RECOVERY_POINT_LIFECYCLE_DETAILS),
    Member::new("RecoveryPointArn", &NON_EMPTY_STRING),
    Member::new("ResourceArn", &NON_EMPTY_STRING),
    Member::new("ResourceType", &NON_EMPTY_STRING),
    Member::new("SourceBackupVaultArn", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("StatusMessage", &NON_EMPTY_STRING),
    Member::new("StorageClass", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_BACKUP_RECOVERY_POINT_LIFECYCLE_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeleteAfterDays", &LONG),
    Member::new("MoveToColdStorageAfterDays", &LONG),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DETAILS: Shape = Shape::Structure(&[
    Member::new("CertificateAuthorityArn", &NON_EMPTY_STRING),
    Member::new("CreatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("DomainName", &NON_EMPTY_STRING),
    Member::new("DomainValidationOptions", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS),
    Member::new("ExtendedKeyUsages", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGES),
    Member::new("FailureReason", &NON_EMPTY_STRING),
    Member::new("ImportedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("InUseBy", &STRING_LIST),
    Member::new("IssuedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Issuer", &NON_EMPTY_STRING),
    Member::new("KeyAlgorithm", &NON_EMPTY_STRING),
    Member::new("KeyUsages", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGES),
    Member::new("NotAfter", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("NotBefore", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Options", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_OPTIONS),
    Member::new("RenewalEligibility", &NON_EMPTY_STRING),
    Member::new("RenewalSummary", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_RENEWAL_SUMMARY),
    Member::new("Serial", &NON_EMPTY_STRING),
    Member::new("SignatureAlgorithm", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Subject", &NON_EMPTY_STRING),
    Member::new("SubjectAlternativeNames", &STRING_LIST),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTION: Shape = Shape::Structure(&[
    Member::new("DomainName", &NON_EMPTY_STRING),
    Member::new("ResourceRecord", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_RESOURCE_RECORD),
    Member::new("ValidationDomain", &NON_EMPTY_STRING),
    Member::new("ValidationEmails", &STRING_LIST),
    Member::new("ValidationMethod", &NON_EMPTY_STRING),
    Member::new("ValidationStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS: Shape = Shape::List(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTION);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGE: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("OId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGES: Shape = Shape::List(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGE);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGE: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGES: Shape = Shape::List(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGE);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_OPTIONS: Shape = Shape::Structure(&[
    Member::new("CertificateTransparencyLoggingPreference", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_RENEWAL_SUMMARY: Shape = Shape::Structure(&[
    Member::new("DomainValidationOptions", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS),
    Member::new("RenewalStatus", &NON_EMPTY_STRING),
    Member::new("RenewalStatusReason", &NON_EMPTY_STRING),
    Member::new("UpdatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_CERTIFICATE_MANAGER_CERTIFICATE_RESOURCE_RECORD: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FORMATION_STACK_DETAILS: Shape = Shape::Structure(&[
    Member::new("Capabilities", &NON_EMPTY_STRING_LIST),
    Member::new("CreationTime", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("DisableRollback", &BOOLEAN),
    Member::new("DriftInformation", &AWS_CLOUD_FORMATION_STACK_DRIFT_INFORMATION_DETAILS),
    Member::new("EnableTerminationProtection", &BOOLEAN),
    Member::new("LastUpdatedTime", &NON_EMPTY_STRING),
    Member::new("NotificationArns", &NON_EMPTY_STRING_LIST),
    Member::new("Outputs", &AWS_CLOUD_FORMATION_STACK_OUTPUTS_LIST),
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("StackId", &NON_EMPTY_STRING),
    Member::new("StackName", &NON_EMPTY_STRING),
    Member::new("StackStatus", &NON_EMPTY_STRING),
    Member::new("StackStatusReason", &NON_EMPTY_STRING),
    Member::new("TimeoutInMinutes", &INTEGER),
]);
pub(crate) static AWS_CLOUD_FORMATION_STACK_DRIFT_INFORMATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("StackDriftStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FORMATION_STACK_OUTPUTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("OutputKey", &NON_EMPTY_STRING),
    Member::new("OutputValue", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FORMATION_STACK_OUTPUTS_LIST: Shape = Shape::List(&AWS_CLOUD_FORMATION_STACK_OUTPUTS_DETAILS);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIOR: Shape = Shape::Structure(&[
    Member::new("ViewerProtocolPolicy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS: Shape = Shape::Structure(&[
    Member::new("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS_ITEM_LIST),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS_ITEM_LIST: Shape = Shape::List(&AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIOR);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_DEFAULT_CACHE_BEHAVIOR: Shape = Shape::Structure(&[
    Member::new("ViewerProtocolPolicy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("CacheBehaviors", &AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS),
    Member::new("DefaultCacheBehavior", &AWS_CLOUD_FRONT_DISTRIBUTION_DEFAULT_CACHE_BEHAVIOR),
    Member::new("DefaultRootObject", &NON_EMPTY_STRING),
    Member::new("DomainName", &NON_EMPTY_STRING),
    Member::new("ETag", &NON_EMPTY_STRING),
    Member::new("LastModifiedTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Logging", &AWS_CLOUD_FRONT_DISTRIBUTION_LOGGING),
    Member::new("Origins", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGINS),
    Member::new("OriginGroups", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS),
    Member::new("ViewerCertificate", &AWS_CLOUD_FRONT_DISTRIBUTION_VIEWER_CERTIFICATE),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("WebAclId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_LOGGING: Shape = Shape::Structure(&[
    Member::new("Bucket", &NON_EMPTY_STRING),
    Member::new("Enabled", &BOOLEAN),
    Member::new("IncludeCookies", &BOOLEAN),
    Member::new("Prefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_CUSTOM_ORIGIN_CONFIG: Shape = Shape::Structure(&[
    Member::new("HttpPort", &INTEGER),
    Member::new("HttpsPort", &INTEGER),
    Member::new("OriginKeepaliveTimeout", &INTEGER),
    Member::new("OriginProtocolPolicy", &NON_EMPTY_STRING),
    Member::new("OriginReadTimeout", &INTEGER),
    Member::new("OriginSslProtocols", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_SSL_PROTOCOLS),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP: Shape = Shape::Structure(&[
    Member::new("FailoverCriteria", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER: Shape = Shape::Structure(&[
    Member::new("StatusCodes", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES: Shape = Shape::Structure(&[
    Member::new("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES_ITEM_LIST),
    Member::new("Quantity", &INTEGER),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES_ITEM_LIST: Shape = Shape::List(&INTEGER);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS: Shape = Shape::Structure(&[
    Member::new("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS_ITEM_LIST),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS_ITEM_LIST: Shape = Shape::List(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM: Shape = Shape::Structure(&[
    Member::new("DomainName", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("OriginPath", &NON_EMPTY_STRING),
    Member::new("S3OriginConfig", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_S3_ORIGIN_CONFIG),
    Member::new("CustomOriginConfig", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_CUSTOM_ORIGIN_CONFIG),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM_LIST: Shape = Shape::List(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_S3_ORIGIN_CONFIG: Shape = Shape::Structure(&[
    Member::new("OriginAccessIdentity", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_SSL_PROTOCOLS: Shape = Shape::Structure(&[
    Member::new("Items", &NON_EMPTY_STRING_LIST),
    Member::new("Quantity", &INTEGER),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGINS: Shape = Shape::Structure(&[
    Member::new("Items", &AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM_LIST),
]);
pub(crate) static AWS_CLOUD_FRONT_DISTRIBUTION_VIEWER_CERTIFICATE: Shape = Shape::Structure(&[
    Member::new("AcmCertificateArn", &NON_EMPTY_STRING),
    Member::new("Certificate", &NON_EMPTY_STRING),
    Member::new("CertificateSource", &NON_EMPTY_STRING),
    Member::new("CloudFrontDefaultCertificate", &BOOLEAN),
    Member::new("IamCertificateId", &NON_EMPTY_STRING),
    Member::new("MinimumProtocolVersion", &NON_EMPTY_STRING),
    Member::new("SslSupportMethod", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_TRAIL_TRAIL_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
    Member::new("CloudWatchLogsRoleArn", &NON_EMPTY_STRING),
    Member::new("HasCustomEventSelectors", &BOOLEAN),
    Member::new("HomeRegion", &NON_EMPTY_STRING),
    Member::new("IncludeGlobalServiceEvents", &BOOLEAN),
    Member::new("IsMultiRegionTrail", &BOOLEAN),
    Member::new("IsOrganizationTrail", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("LogFileValidationEnabled", &BOOLEAN),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("S3BucketName", &NON_EMPTY_STRING),
    Member::new("S3KeyPrefix", &NON_EMPTY_STRING),
    Member::new("SnsTopicArn", &NON_EMPTY_STRING),
    Member::new("SnsTopicName", &NON_EMPTY_STRING),
    Member::new("TrailArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_WATCH_ALARM_DETAILS: Shape = Shape::Structure(&[
    Member::new("ActionsEnabled", &BOOLEAN),
    Member::new("AlarmActions", &NON_EMPTY_STRING_LIST),
    Member::new("AlarmArn", &NON_EMPTY_STRING),
    Member::new("AlarmConfigurationUpdatedTimestamp", &NON_EMPTY_STRING),
    Member::new("AlarmDescription", &NON_EMPTY_STRING),
    Member::new("AlarmName", &NON_EMPTY_STRING),
    Member::new("ComparisonOperator", &NON_EMPTY_STRING),
    Member::new("DatapointsToAlarm", &INTEGER),
    Member::new("Dimensions", &AWS_CLOUD_WATCH_ALARM_DIMENSIONS_LIST),
    Member::new("EvaluateLowSampleCountPercentile", &NON_EMPTY_STRING),
    Member::new("EvaluationPeriods", &INTEGER),
    Member::new("ExtendedStatistic", &NON_EMPTY_STRING),
    Member::new("InsufficientDataActions", &NON_EMPTY_STRING_LIST),
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Namespace", &NON_EMPTY_STRING),
    Member::new("OkActions", &NON_EMPTY_STRING_LIST),
    Member::new("Period", &INTEGER),
    Member::new("Statistic", &NON_EMPTY_STRING),
    Member::new("Threshold", &DOUBLE),
    Member::new("ThresholdMetricId", &NON_EMPTY_STRING),
    Member::new("TreatMissingData", &NON_EMPTY_STRING),
    Member::new("Unit", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_WATCH_ALARM_DIMENSIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CLOUD_WATCH_ALARM_DIMENSIONS_LIST: Shape = Shape::List(&AWS_CLOUD_WATCH_ALARM_DIMENSIONS_DETAILS);
pub(crate) static AWS_CODE_BUILD_PROJECT_ARTIFACTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ArtifactIdentifier", &NON_EMPTY_STRING),
    Member::new("EncryptionDisabled", &BOOLEAN),
    Member::new("Location", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("NamespaceType", &NON_EMPTY_STRING),
    Member::new("OverrideArtifactName", &BOOLEAN),
    Member::new("Packaging", &NON_EMPTY_STRING),
    Member::new("Path", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST: Shape = Shape::List(&AWS_CODE_BUILD_PROJECT_ARTIFACTS_DETAILS);
pub(crate) static AWS_CODE_BUILD_PROJECT_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionKey", &NON_EMPTY_STRING),
    Member::new("Artifacts", &AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST).bounds(&[Bound::error(Check::Items(1, 25))]),
    Member::new("Environment", &AWS_CODE_BUILD_PROJECT_ENVIRONMENT),
    Member::new("Name", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(2, 255))]),
    Member::new("Source", &AWS_CODE_BUILD_PROJECT_SOURCE),
    Member::new("ServiceRole", &NON_EMPTY_STRING),
    Member::new("LogsConfig", &AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_DETAILS),
    Member::new("VpcConfig", &AWS_CODE_BUILD_PROJECT_VPC_CONFIG),
    Member::new("SecondaryArtifacts", &AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_ENVIRONMENT: Shape = Shape::Structure(&[
    Member::new("Certificate", &NON_EMPTY_STRING),
    Member::new("EnvironmentVariables", &AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_LIST).bounds(&[Bound::error(Check::Items(0, 5))]),
    Member::new("PrivilegedMode", &BOOLEAN),
    Member::new("ImagePullCredentialsType", &NON_EMPTY_STRING),
    Member::new("RegistryCredential", &AWS_CODE_BUILD_PROJECT_ENVIRONMENT_REGISTRY_CREDENTIAL),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_LIST: Shape = Shape::List(&AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_DETAILS);
pub(crate) static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_REGISTRY_CREDENTIAL: Shape = Shape::Structure(&[
    Member::new("Credential", &NON_EMPTY_STRING),
    Member::new("CredentialProvider", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_CLOUD_WATCH_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("StreamName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogs", &AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_CLOUD_WATCH_LOGS_DETAILS),
    Member::new("S3Logs", &AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_S3_LOGS_DETAILS),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_S3_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionDisabled", &BOOLEAN),
    Member::new("Location", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_SOURCE: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Location", &NON_EMPTY_STRING),
    Member::new("GitCloneDepth", &INTEGER),
    Member::new("InsecureSsl", &BOOLEAN),
]);
pub(crate) static AWS_CODE_BUILD_PROJECT_VPC_CONFIG: Shape = Shape::Structure(&[
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("Subnets", &NON_EMPTY_STRING_LIST),
    Member::new("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_CORS_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("AllowOrigins", &NON_EMPTY_STRING_LIST),
    Member::new("AllowCredentials", &BOOLEAN),
    Member::new("ExposeHeaders", &NON_EMPTY_STRING_LIST),
    Member::new("MaxAge", &INTEGER),
    Member::new("AllowMethods", &NON_EMPTY_STRING_LIST),
    Member::new("AllowHeaders", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_DMS_ENDPOINT_DETAILS: Shape = Shape::Structure(&[
    Member::new("CertificateArn", &NON_EMPTY_STRING),
    Member::new("DatabaseName", &NON_EMPTY_STRING),
    Member::new("EndpointArn", &NON_EMPTY_STRING),
    Member::new("EndpointIdentifier", &NON_EMPTY_STRING),
    Member::new("EndpointType", &NON_EMPTY_STRING),
    Member::new("EngineName", &NON_EMPTY_STRING),
    Member::new("ExternalId", &NON_EMPTY_STRING),
    Member::new("ExtraConnectionAttributes", &NON_EMPTY_STRING),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("ServerName", &NON_EMPTY_STRING),
    Member::new("SslMode", &NON_EMPTY_STRING),
    Member::new("Username", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DMS_REPLICATION_INSTANCE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AllocatedStorage", &INTEGER),
    Member::new("AutoMinorVersionUpgrade", &BOOLEAN),
    Member::new("AvailabilityZone", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("MultiAZ", &BOOLEAN),
    Member::new("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
    Member::new("PubliclyAccessible", &BOOLEAN),
    Member::new("ReplicationInstanceClass", &NON_EMPTY_STRING),
    Member::new("ReplicationInstanceIdentifier", &NON_EMPTY_STRING),
    Member::new("ReplicationSubnetGroup", &AWS_DMS_REPLICATION_INSTANCE_REPLICATION_SUBNET_GROUP_DETAILS),
    Member::new("VpcSecurityGroups", &AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_LIST),
]);
pub(crate) static AWS_DMS_REPLICATION_INSTANCE_REPLICATION_SUBNET_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("ReplicationSubnetGroupIdentifier", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_DETAILS: Shape = Shape::Structure(&[
    Member::new("VpcSecurityGroupId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_LIST: Shape = Shape::List(&AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_DETAILS);
pub(crate) static AWS_DMS_REPLICATION_TASK_DETAILS: Shape = Shape::Structure(&[
    Member::new("CdcStartPosition", &NON_EMPTY_STRING),
    Member::new("CdcStartTime", &NON_EMPTY_STRING),
    Member::new("CdcStopPosition", &NON_EMPTY_STRING),
    Member::new("MigrationType", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("ResourceIdentifier", &NON_EMPTY_STRING),
    Member::new("ReplicationInstanceArn", &NON_EMPTY_STRING),
    Member::new("ReplicationTaskIdentifier", &NON_EMPTY_STRING),
    Member::new("ReplicationTaskSettings", &NON_EMPTY_STRING),
    Member::new("SourceEndpointArn", &NON_EMPTY_STRING),
    Member::new("TableMappings", &NON_EMPTY_STRING),
    Member::new("TargetEndpointArn", &NON_EMPTY_STRING),
    Member::new("TaskData", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION: Shape = Shape::Structure(&[
    Member::new("AttributeName", &NON_EMPTY_STRING),
    Member::new("AttributeType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION_LIST: Shape = Shape::List(&AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION);
pub(crate) static AWS_DYNAMO_DB_TABLE_BILLING_MODE_SUMMARY: Shape = Shape::Structure(&[
    Member::new("BillingMode", &NON_EMPTY_STRING),
    Member::new("LastUpdateToPayPerRequestDateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AttributeDefinitions", &AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION_LIST),
    Member::new("BillingModeSummary", &AWS_DYNAMO_DB_TABLE_BILLING_MODE_SUMMARY),
    Member::new("CreationDateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("GlobalSecondaryIndexes", &AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX_LIST),
    Member::new("GlobalTableVersion", &NON_EMPTY_STRING),
    Member::new("ItemCount", &INTEGER),
    Member::new("KeySchema", &AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
    Member::new("LatestStreamArn", &NON_EMPTY_STRING),
    Member::new("LatestStreamLabel", &NON_EMPTY_STRING),
    Member::new("LocalSecondaryIndexes", &AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX_LIST),
    Member::new("ProvisionedThroughput", &AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT),
    Member::new("Replicas", &AWS_DYNAMO_DB_TABLE_REPLICA_LIST),
    Member::new("RestoreSummary", &AWS_DYNAMO_DB_TABLE_RESTORE_SUMMARY),
    Member::new("SseDescription", &AWS_DYNAMO_DB_TABLE_SSE_DESCRIPTION),
    Member::new("StreamSpecification", &AWS_DYNAMO_DB_TABLE_STREAM_SPECIFICATION),
    Member::new("TableId", &NON_EMPTY_STRING),
    Member::new("TableName", &NON_EMPTY_STRING),
    Member::new("TableSizeBytes", &SIZE_BYTES),
    Member::new("TableStatus", &NON_EMPTY_STRING),
    Member::new("DeletionProtectionEnabled", &BOOLEAN),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX: Shape = Shape::Structure(&[
    Member::new("Backfilling", &BOOLEAN),
    Member::new("IndexArn", &NON_EMPTY_STRING),
    Member::new("IndexName", &NON_EMPTY_STRING),
    Member::new("IndexSizeBytes", &SIZE_BYTES),
    Member::new("IndexStatus", &NON_EMPTY_STRING),
    Member::new("ItemCount", &INTEGER),
    Member::new("KeySchema", &AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
    Member::new("Projection", &AWS_DYNAMO_DB_TABLE_PROJECTION),
    Member::new("ProvisionedThroughput", &AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX_LIST: Shape = Shape::List(&AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX);
pub(crate) static AWS_DYNAMO_DB_TABLE_KEY_SCHEMA: Shape = Shape::Structure(&[
    Member::new("AttributeName", &NON_EMPTY_STRING),
    Member::new("KeyType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST: Shape = Shape::List(&AWS_DYNAMO_DB_TABLE_KEY_SCHEMA);
pub(crate) static AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX: Shape = Shape::Structure(&[
    Member::new("IndexArn", &NON_EMPTY_STRING),
    Member::new("IndexName", &NON_EMPTY_STRING),
    Member::new("KeySchema", &AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
    Member::new("Projection", &AWS_DYNAMO_DB_TABLE_PROJECTION),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX_LIST: Shape = Shape::List(&AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX);
pub(crate) static AWS_DYNAMO_DB_TABLE_PROJECTION: Shape = Shape::Structure(&[
    Member::new("NonKeyAttributes", &STRING_LIST),
    Member::new("ProjectionType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT: Shape = Shape::Structure(&[
    Member::new("LastDecreaseDateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("LastIncreaseDateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("NumberOfDecreasesToday", &INTEGER),
    Member::new("ReadCapacityUnits", &INTEGER),
    Member::new("WriteCapacityUnits", &INTEGER),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE: Shape = Shape::Structure(&[
    Member::new("ReadCapacityUnits", &INTEGER),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_REPLICA: Shape = Shape::Structure(&[
    Member::new("GlobalSecondaryIndexes", &AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
    Member::new("KmsMasterKeyId", &NON_EMPTY_STRING),
    Member::new("ProvisionedThroughputOverride", &AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE),
    Member::new("RegionName", &NON_EMPTY_STRING),
    Member::new("ReplicaStatus", &NON_EMPTY_STRING),
    Member::new("ReplicaStatusDescription", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX: Shape = Shape::Structure(&[
    Member::new("IndexName", &NON_EMPTY_STRING),
    Member::new("ProvisionedThroughputOverride", &AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Shape = Shape::List(&AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX);
pub(crate) static AWS_DYNAMO_DB_TABLE_REPLICA_LIST: Shape = Shape::List(&AWS_DYNAMO_DB_TABLE_REPLICA);
pub(crate) static AWS_DYNAMO_DB_TABLE_RESTORE_SUMMARY: Shape = Shape::Structure(&[
    Member::new("SourceBackupArn", &NON_EMPTY_STRING),
    Member::new("SourceTableArn", &NON_EMPTY_STRING),
    Member::new("RestoreDateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("RestoreInProgress", &BOOLEAN),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_SSE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::new("InaccessibleEncryptionDateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("SseType", &NON_EMPTY_STRING),
    Member::new("KmsMasterKeyArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_DYNAMO_DB_TABLE_STREAM_SPECIFICATION: Shape = Shape::Structure(&[
    Member::new("StreamEnabled", &BOOLEAN),
    Member::new("StreamViewType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_ACTIVE_DIRECTORY_DETAILS: Shape = Shape::Structure(&[
    Member::new("DirectoryId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("ActiveDirectory", &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_ACTIVE_DIRECTORY_DETAILS),
    Member::new("MutualAuthentication", &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_MUTUAL_AUTHENTICATION_DETAILS),
    Member::new("FederatedAuthentication", &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_FEDERATED_AUTHENTICATION_DETAILS),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_FEDERATED_AUTHENTICATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("SamlProviderArn", &NON_EMPTY_STRING),
    Member::new("SelfServiceSamlProviderArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_LIST: Shape = Shape::List(&AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_DETAILS);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_MUTUAL_AUTHENTICATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClientRootCertificateChain", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("LambdaFunctionArn", &NON_EMPTY_STRING),
    Member::new("Status", &AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_STATUS_DETAILS),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_STATUS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Code", &NON_EMPTY_STRING),
    Member::new("Message", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_LOGIN_BANNER_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("BannerText", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_CONNECTION_LOG_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("CloudwatchLogGroup", &NON_EMPTY_STRING),
    Member::new("CloudwatchLogStream", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_CLIENT_VPN_ENDPOINT_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClientVpnEndpointId", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("ClientCidrBlock", &NON_EMPTY_STRING),
    Member::new("DnsServer", &STRING_LIST),
    Member::new("SplitTunnel", &BOOLEAN),
    Member::new("TransportProtocol", &NON_EMPTY_STRING),
    Member::new("VpnPort", &INTEGER),
    Member::new("ServerCertificateArn", &NON_EMPTY_STRING),
    Member::new("AuthenticationOptions", &AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_LIST),
    Member::new("ConnectionLogOptions", &AWS_EC2_CLIENT_VPN_ENDPOINT_CONNECTION_LOG_OPTIONS_DETAILS),
    Member::new("SecurityGroupIdSet", &STRING_LIST),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("SelfServicePortalUrl", &NON_EMPTY_STRING),
    Member::new("ClientConnectOptions", &AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_DETAILS),
    Member::new("SessionTimeoutHours", &INTEGER),
    Member::new("ClientLoginBannerOptions", &AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_LOGIN_BANNER_OPTIONS_DETAILS),
]);
pub(crate) static AWS_EC2_EIP_DETAILS: Shape = Shape::Structure(&[
    Member::new("InstanceId", &NON_EMPTY_STRING),
    Member::new("PublicIp", &NON_EMPTY_STRING),
    Member::new("AllocationId", &NON_EMPTY_STRING),
    Member::new("AssociationId", &NON_EMPTY_STRING),
    Member::new("Domain", &NON_EMPTY_STRING),
    Member::new("PublicIpv4Pool", &NON_EMPTY_STRING),
    Member::new("NetworkBorderGroup", &NON_EMPTY_STRING),
    Member::new("NetworkInterfaceId", &NON_EMPTY_STRING),
    Member::new("NetworkInterfaceOwnerId", &NON_EMPTY_STRING),
    Member::new("PrivateIpAddress", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_INSTANCE_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 16))]),
    Member::new("ImageId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
    Member::new("IpV4Addresses", &STRING_LIST).bounds(&[Bound::error(Check::Items(0, 10))]),
    Member::new("IpV6Addresses", &STRING_LIST),
    Member::new("KeyName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("IamInstanceProfileArn", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 32))]),
    Member::new("SubnetId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 32))]),
    Member::new("LaunchedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("NetworkInterfaces", &AWS_EC2_INSTANCE_NETWORK_INTERFACES_LIST),
    Member::new("VirtualizationType", &NON_EMPTY_STRING),
    Member::new("MetadataOptions", &AWS_EC2_INSTANCE_METADATA_OPTIONS),
    Member::new("Monitoring", &AWS_EC2_INSTANCE_MONITORING_DETAILS),
]);
pub(crate) static AWS_EC2_INSTANCE_METADATA_OPTIONS: Shape = Shape::Structure(&[
    Member::new("HttpEndpoint", &NON_EMPTY_STRING),
    Member::new("HttpProtocolIpv6", &NON_EMPTY_STRING),
    Member::new("HttpPutResponseHopLimit", &INTEGER),
    Member::new("HttpTokens", &NON_EMPTY_STRING),
    Member::new("InstanceMetadataTags", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_INSTANCE_MONITORING_DETAILS: Shape = Shape::Structure(&[
    Member::new("State", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_INSTANCE_NETWORK_INTERFACES_DETAILS: Shape = Shape::Structure(&[
    Member::new("NetworkInterfaceId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_INSTANCE_NETWORK_INTERFACES_LIST: Shape = Shape::List(&AWS_EC2_INSTANCE_NETWORK_INTERFACES_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeviceName", &NON_EMPTY_STRING),
    Member::new("Ebs", &AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_EBS_DETAILS),
    Member::new("NoDevice", &NON_EMPTY_STRING),
    Member::new("VirtualName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_EBS_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeleteOnTermination", &BOOLEAN),
    Member::new("Encrypted", &BOOLEAN),
    Member::new("Iops", &INTEGER),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("SnapshotId", &NON_EMPTY_STRING),
    Member::new("Throughput", &INTEGER),
    Member::new("VolumeSize", &INTEGER),
    Member::new("VolumeType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_CAPACITY_RESERVATION_TARGET_DETAILS: Shape = Shape::Structure(&[
    Member::new("CapacityReservationId", &NON_EMPTY_STRING),
    Member::new("CapacityReservationResourceGroupArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("CapacityReservationPreference", &NON_EMPTY_STRING),
    Member::new("CapacityReservationTarget", &AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_CAPACITY_RESERVATION_TARGET_DETAILS),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_CPU_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("CoreCount", &INTEGER),
    Member::new("ThreadsPerCore", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_CREDIT_SPECIFICATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("CpuCredits", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_DETAILS: Shape = Shape::Structure(&[
    Member::new("BlockDeviceMappingSet", &AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_LIST),
    Member::new("CapacityReservationSpecification", &AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_DETAILS),
    Member::new("CpuOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_CPU_OPTIONS_DETAILS),
    Member::new("CreditSpecification", &AWS_EC2_LAUNCH_TEMPLATE_DATA_CREDIT_SPECIFICATION_DETAILS),
    Member::new("DisableApiStop", &BOOLEAN),
    Member::new("DisableApiTermination", &BOOLEAN),
    Member::new("EbsOptimized", &BOOLEAN),
    Member::new("ElasticGpuSpecificationSet", &AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_LIST),
    Member::new("ElasticInferenceAcceleratorSet", &AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_LIST),
    Member::new("EnclaveOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_ENCLAVE_OPTIONS_DETAILS),
    Member::new("HibernationOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_HIBERNATION_OPTIONS_DETAILS),
    Member::new("IamInstanceProfile", &AWS_EC2_LAUNCH_TEMPLATE_DATA_IAM_INSTANCE_PROFILE_DETAILS),
    Member::new("ImageId", &NON_EMPTY_STRING),
    Member::new("InstanceInitiatedShutdownBehavior", &NON_EMPTY_STRING),
    Member::new("InstanceMarketOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_DETAILS),
    Member::new("InstanceRequirements", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_DETAILS),
    Member::new("InstanceType", &NON_EMPTY_STRING),
    Member::new("KernelId", &NON_EMPTY_STRING),
    Member::new("KeyName", &NON_EMPTY_STRING),
    Member::new("LicenseSet", &AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_LIST),
    Member::new("MaintenanceOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_MAINTENANCE_OPTIONS_DETAILS),
    Member::new("MetadataOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_METADATA_OPTIONS_DETAILS),
    Member::new("Monitoring", &AWS_EC2_LAUNCH_TEMPLATE_DATA_MONITORING_DETAILS),
    Member::new("NetworkInterfaceSet", &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_LIST),
    Member::new("Placement", &AWS_EC2_LAUNCH_TEMPLATE_DATA_PLACEMENT_DETAILS),
    Member::new("PrivateDnsNameOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_PRIVATE_DNS_NAME_OPTIONS_DETAILS),
    Member::new("RamDiskId", &NON_EMPTY_STRING),
    Member::new("SecurityGroupIdSet", &NON_EMPTY_STRING_LIST),
    Member::new("SecurityGroupSet", &NON_EMPTY_STRING_LIST),
    Member::new("UserData", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("Count", &INTEGER),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_ENCLAVE_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_HIBERNATION_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Configured", &BOOLEAN),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_IAM_INSTANCE_PROFILE_DETAILS: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("MarketType", &NON_EMPTY_STRING),
    Member::new("SpotOptions", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_SPOT_OPTIONS_DETAILS),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_SPOT_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("BlockDurationMinutes", &INTEGER),
    Member::new("InstanceInterruptionBehavior", &NON_EMPTY_STRING),
    Member::new("MaxPrice", &NON_EMPTY_STRING),
    Member::new("SpotInstanceType", &NON_EMPTY_STRING),
    Member::new("ValidUntil", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_COUNT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &INTEGER),
    Member::new("Min", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_TOTAL_MEMORY_MI_B_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &INTEGER),
    Member::new("Min", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_BASELINE_EBS_BANDWIDTH_MBPS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &INTEGER),
    Member::new("Min", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("AcceleratorCount", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_COUNT_DETAILS),
    Member::new("AcceleratorManufacturers", &NON_EMPTY_STRING_LIST),
    Member::new("AcceleratorNames", &NON_EMPTY_STRING_LIST),
    Member::new("AcceleratorTotalMemoryMiB", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_TOTAL_MEMORY_MI_B_DETAILS),
    Member::new("AcceleratorTypes", &NON_EMPTY_STRING_LIST),
    Member::new("BareMetal", &NON_EMPTY_STRING),
    Member::new("BaselineEbsBandwidthMbps", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_BASELINE_EBS_BANDWIDTH_MBPS_DETAILS),
    Member::new("BurstablePerformance", &NON_EMPTY_STRING),
    Member::new("CpuManufacturers", &NON_EMPTY_STRING_LIST),
    Member::new("ExcludedInstanceTypes", &NON_EMPTY_STRING_LIST),
    Member::new("InstanceGenerations", &NON_EMPTY_STRING_LIST),
    Member::new("LocalStorage", &NON_EMPTY_STRING),
    Member::new("LocalStorageTypes", &NON_EMPTY_STRING_LIST),
    Member::new("MemoryGiBPerVCpu", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_GI_B_PER_V_CPU_DETAILS),
    Member::new("MemoryMiB", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_MI_B_DETAILS),
    Member::new("NetworkInterfaceCount", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_NETWORK_INTERFACE_COUNT_DETAILS),
    Member::new("OnDemandMaxPricePercentageOverLowestPrice", &INTEGER),
    Member::new("RequireHibernateSupport", &BOOLEAN),
    Member::new("SpotMaxPricePercentageOverLowestPrice", &INTEGER),
    Member::new("TotalLocalStorageGB", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_TOTAL_LOCAL_STORAGE_GB_DETAILS),
    Member::new("VCpuCount", &AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_V_CPU_COUNT_DETAILS),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_GI_B_PER_V_CPU_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &DOUBLE),
    Member::new("Min", &DOUBLE),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_MI_B_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &INTEGER),
    Member::new("Min", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_NETWORK_INTERFACE_COUNT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &INTEGER),
    Member::new("Min", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_TOTAL_LOCAL_STORAGE_GB_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &DOUBLE),
    Member::new("Min", &DOUBLE),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_V_CPU_COUNT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Max", &INTEGER),
    Member::new("Min", &INTEGER),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("LicenseConfigurationArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_MAINTENANCE_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("AutoRecovery", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_METADATA_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("HttpEndpoint", &NON_EMPTY_STRING),
    Member::new("HttpProtocolIpv6", &NON_EMPTY_STRING),
    Member::new("HttpTokens", &NON_EMPTY_STRING),
    Member::new("HttpPutResponseHopLimit", &INTEGER),
    Member::new("InstanceMetadataTags", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_MONITORING_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssociateCarrierIpAddress", &BOOLEAN),
    Member::new("AssociatePublicIpAddress", &BOOLEAN),
    Member::new("DeleteOnTermination", &BOOLEAN),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("DeviceIndex", &INTEGER),
    Member::new("Groups", &NON_EMPTY_STRING_LIST),
    Member::new("InterfaceType", &NON_EMPTY_STRING),
    Member::new("Ipv4PrefixCount", &INTEGER),
    Member::new("Ipv4Prefixes", &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_LIST),
    Member::new("Ipv6AddressCount", &INTEGER),
    Member::new("Ipv6Addresses", &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_LIST),
    Member::new("Ipv6PrefixCount", &INTEGER),
    Member::new("Ipv6Prefixes", &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_LIST),
    Member::new("NetworkCardIndex", &INTEGER),
    Member::new("NetworkInterfaceId", &NON_EMPTY_STRING),
    Member::new("PrivateIpAddress", &NON_EMPTY_STRING),
    Member::new("PrivateIpAddresses", &AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_LIST),
    Member::new("SecondaryPrivateIpAddressCount", &INTEGER),
    Member::new("SubnetId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Ipv4Prefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Ipv6Address", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Ipv6Prefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Primary", &BOOLEAN),
    Member::new("PrivateIpAddress", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_LIST: Shape = Shape::List(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_DETAILS);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_PLACEMENT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Affinity", &NON_EMPTY_STRING),
    Member::new("AvailabilityZone", &NON_EMPTY_STRING),
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("HostId", &NON_EMPTY_STRING),
    Member::new("HostResourceGroupArn", &NON_EMPTY_STRING),
    Member::new("PartitionNumber", &INTEGER),
    Member::new("SpreadDomain", &NON_EMPTY_STRING),
    Member::new("Tenancy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DATA_PRIVATE_DNS_NAME_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("EnableResourceNameDnsAAAARecord", &BOOLEAN),
    Member::new("EnableResourceNameDnsARecord", &BOOLEAN),
    Member::new("HostnameType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_LAUNCH_TEMPLATE_DETAILS: Shape = Shape::Structure(&[
    Member::new("LaunchTemplateName", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("LaunchTemplateData", &AWS_EC2_LAUNCH_TEMPLATE_DATA_DETAILS),
    Member::new("DefaultVersionNumber", &LONG),
    Member::new("LatestVersionNumber", &LONG),
]);
pub(crate) static AWS_EC2_NETWORK_ACL_ASSOCIATION: Shape = Shape::Structure(&[
    Member::new("NetworkAclAssociationId", &NON_EMPTY_STRING),
    Member::new("NetworkAclId", &NON_EMPTY_STRING),
    Member::new("SubnetId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_NETWORK_ACL_ASSOCIATION_LIST: Shape = Shape::List(&AWS_EC2_NETWORK_ACL_ASSOCIATION);
pub(crate) static AWS_EC2_NETWORK_ACL_DETAILS: Shape = Shape::Structure(&[
    Member::new("IsDefault", &BOOLEAN),
    Member::new("NetworkAclId", &NON_EMPTY_STRING),
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("Associations", &AWS_EC2_NETWORK_ACL_ASSOCIATION_LIST),
    Member::new("Entries", &AWS_EC2_NETWORK_ACL_ENTRY_LIST),
]);
pub(crate) static AWS_EC2_NETWORK_ACL_ENTRY: Shape = Shape::Structure(&[
    Member::new("CidrBlock", &NON_EMPTY_STRING),
    Member::new("Egress", &BOOLEAN),
    Member::new("IcmpTypeCode", &ICMP_TYPE_CODE),
    Member::new("Ipv6CidrBlock", &NON_EMPTY_STRING),
    Member::new("PortRange", &PORT_RANGE_FROM_TO),
    Member::new("Protocol", &NON_EMPTY_STRING),
    Member::new("RuleAction", &NON_EMPTY_STRING),
    Member::new("RuleNumber", &INTEGER),
]);
pub(crate) static AWS_EC2_NETWORK_ACL_ENTRY_LIST: Shape = Shape::List(&AWS_EC2_NETWORK_ACL_ENTRY);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_ATTACHMENT: Shape = Shape::Structure(&[
    Member::new("AttachTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("AttachmentId", &NON_EMPTY_STRING),
    Member::new("DeleteOnTermination", &BOOLEAN),
    Member::new("DeviceIndex", &INTEGER),
    Member::new("InstanceId", &NON_EMPTY_STRING),
    Member::new("InstanceOwnerId", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_DETAILS: Shape = Shape::Structure(&[
    Member::new("Attachment", &AWS_EC2_NETWORK_INTERFACE_ATTACHMENT),
    Member::new("NetworkInterfaceId", &NON_EMPTY_STRING),
    Member::new("SecurityGroups", &AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP_LIST),
    Member::new("SourceDestCheck", &BOOLEAN),
    Member::new("IpV6Addresses", &AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_LIST),
    Member::new("PrivateIpAddresses", &AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST),
    Member::new("PublicDnsName", &NON_EMPTY_STRING),
    Member::new("PublicIp", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_DETAIL: Shape = Shape::Structure(&[
    Member::new("IpV6Address", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_LIST: Shape = Shape::List(&AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_DETAIL);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_DETAIL: Shape = Shape::Structure(&[
    Member::new("PrivateIpAddress", &NON_EMPTY_STRING),
    Member::new("PrivateDnsName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Shape = Shape::List(&AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_DETAIL);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("GroupId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP_LIST: Shape = Shape::List(&AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP);
pub(crate) static AWS_EC2_ROUTE_TABLE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssociationSet", &ASSOCIATION_SET_LIST),
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("PropagatingVgwSet", &PROPAGATING_VGW_SET_LIST),
    Member::new("RouteTableId", &NON_EMPTY_STRING),
    Member::new("RouteSet", &ROUTE_SET_LIST),
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("GroupId", &NON_EMPTY_STRING),
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("IpPermissions", &AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST),
    Member::new("IpPermissionsEgress", &AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_IP_PERMISSION: Shape = Shape::Structure(&[
    Member::new("IpProtocol", &NON_EMPTY_STRING),
    Member::new("FromPort", &INTEGER),
    Member::new("ToPort", &INTEGER),
    Member::new("UserIdGroupPairs", &AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR_LIST),
    Member::new("IpRanges", &AWS_EC2_SECURITY_GROUP_IP_RANGE_LIST),
    Member::new("Ipv6Ranges", &AWS_EC2_SECURITY_GROUP_IPV6_RANGE_LIST),
    Member::new("PrefixListIds", &AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID_LIST),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST: Shape = Shape::List(&AWS_EC2_SECURITY_GROUP_IP_PERMISSION);
pub(crate) static AWS_EC2_SECURITY_GROUP_IP_RANGE: Shape = Shape::Structure(&[
    Member::new("CidrIp", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_IP_RANGE_LIST: Shape = Shape::List(&AWS_EC2_SECURITY_GROUP_IP_RANGE);
pub(crate) static AWS_EC2_SECURITY_GROUP_IPV6_RANGE: Shape = Shape::Structure(&[
    Member::new("CidrIpv6", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_IPV6_RANGE_LIST: Shape = Shape::List(&AWS_EC2_SECURITY_GROUP_IPV6_RANGE);
pub(crate) static AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID: Shape = Shape::Structure(&[
    Member::new("PrefixListId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID_LIST: Shape = Shape::List(&AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID);
pub(crate) static AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR: Shape = Shape::Structure(&[
    Member::new("GroupId", &NON_EMPTY_STRING),
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("PeeringStatus", &NON_EMPTY_STRING),
    Member::new("UserId", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("VpcPeeringConnectionId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR_LIST: Shape = Shape::List(&AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR);
pub(crate) static AWS_EC2_SUBNET_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssignIpv6AddressOnCreation", &BOOLEAN),
    Member::new("AvailabilityZone", &NON_EMPTY_STRING),
    Member::new("AvailabilityZoneId", &NON_EMPTY_STRING),
    Member::new("AvailableIpAddressCount", &INTEGER),
    Member::new("CidrBlock", &NON_EMPTY_STRING),
    Member::new("DefaultForAz", &BOOLEAN),
    Member::new("MapPublicIpOnLaunch", &BOOLEAN),
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("State", &NON_EMPTY_STRING),
    Member::new("SubnetArn", &NON_EMPTY_STRING),
    Member::new("SubnetId", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("Ipv6CidrBlockAssociationSet", &IPV6_CIDR_BLOCK_ASSOCIATION_LIST),
]);
pub(crate) static AWS_EC2_TRANSIT_GATEWAY_DETAILS: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("DefaultRouteTablePropagation", &NON_EMPTY_STRING),
    Member::new("AutoAcceptSharedAttachments", &NON_EMPTY_STRING),
    Member::new("DefaultRouteTableAssociation", &NON_EMPTY_STRING),
    Member::new("TransitGatewayCidrBlocks", &NON_EMPTY_STRING_LIST),
    Member::new("AssociationDefaultRouteTableId", &NON_EMPTY_STRING),
    Member::new("PropagationDefaultRouteTableId", &NON_EMPTY_STRING),
    Member::new("VpnEcmpSupport", &NON_EMPTY_STRING),
    Member::new("DnsSupport", &NON_EMPTY_STRING),
    Member::new("MulticastSupport", &NON_EMPTY_STRING),
    Member::new("AmazonSideAsn", &INTEGER),
]);
pub(crate) static AWS_EC2_VOLUME_ATTACHMENT: Shape = Shape::Structure(&[
    Member::new("AttachTime", &NON_EMPTY_STRING),
    Member::new("DeleteOnTermination", &BOOLEAN),
    Member::new("InstanceId", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VOLUME_ATTACHMENT_LIST: Shape = Shape::List(&AWS_EC2_VOLUME_ATTACHMENT);
pub(crate) static AWS_EC2_VOLUME_DETAILS: Shape = Shape::Structure(&[
    Member::new("CreateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("DeviceName", &NON_EMPTY_STRING),
    Member::new("Encrypted", &BOOLEAN),
    Member::new("Size", &INTEGER),
    Member::new("SnapshotId", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("Attachments", &AWS_EC2_VOLUME_ATTACHMENT_LIST),
    Member::new("VolumeId", &NON_EMPTY_STRING),
    Member::new("VolumeType", &NON_EMPTY_STRING),
    Member::new("VolumeScanStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPC_DETAILS: Shape = Shape::Structure(&[
    Member::new("CidrBlockAssociationSet", &CIDR_BLOCK_ASSOCIATION_LIST),
    Member::new("Ipv6CidrBlockAssociationSet", &IPV6_CIDR_BLOCK_ASSOCIATION_LIST),
    Member::new("DhcpOptionsId", &NON_EMPTY_STRING),
    Member::new("State", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPC_ENDPOINT_SERVICE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AcceptanceRequired", &BOOLEAN),
    Member::new("AvailabilityZones", &NON_EMPTY_STRING_LIST),
    Member::new("BaseEndpointDnsNames", &NON_EMPTY_STRING_LIST),
    Member::new("ManagesVpcEndpoints", &BOOLEAN),
    Member::new("GatewayLoadBalancerArns", &NON_EMPTY_STRING_LIST),
    Member::new("NetworkLoadBalancerArns", &NON_EMPTY_STRING_LIST),
    Member::new("PrivateDnsName", &NON_EMPTY_STRING),
    Member::new("ServiceId", &NON_EMPTY_STRING),
    Member::new("ServiceName", &NON_EMPTY_STRING),
    Member::new("ServiceState", &NON_EMPTY_STRING),
    Member::new("ServiceType", &AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_LIST),
]);
pub(crate) static AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_DETAILS: Shape = Shape::Structure(&[
    Member::new("ServiceType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_LIST: Shape = Shape::List(&AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_DETAILS);
pub(crate) static AWS_EC2_VPC_PEERING_CONNECTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("AccepterVpcInfo", &AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS),
    Member::new("ExpirationTime", &NON_EMPTY_STRING),
    Member::new("RequesterVpcInfo", &AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS),
    Member::new("Status", &AWS_EC2_VPC_PEERING_CONNECTION_STATUS_DETAILS),
    Member::new("VpcPeeringConnectionId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPC_PEERING_CONNECTION_STATUS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Code", &NON_EMPTY_STRING),
    Member::new("Message", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS: Shape = Shape::Structure(&[
    Member::new("CidrBlock", &NON_EMPTY_STRING),
    Member::new("CidrBlockSet", &VPC_INFO_CIDR_BLOCK_SET_LIST),
    Member::new("Ipv6CidrBlockSet", &VPC_INFO_IPV6_CIDR_BLOCK_SET_LIST),
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("PeeringOptions", &VPC_INFO_PEERING_OPTIONS_DETAILS),
    Member::new("Region", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPN_CONNECTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("VpnConnectionId", &NON_EMPTY_STRING),
    Member::new("State", &NON_EMPTY_STRING),
    Member::new("CustomerGatewayId", &NON_EMPTY_STRING),
    Member::new("CustomerGatewayConfiguration", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("VpnGatewayId", &NON_EMPTY_STRING),
    Member::new("Category", &NON_EMPTY_STRING),
    Member::new("VgwTelemetry", &AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_LIST),
    Member::new("Options", &AWS_EC2_VPN_CONNECTION_OPTIONS_DETAILS),
    Member::new("Routes", &AWS_EC2_VPN_CONNECTION_ROUTES_LIST),
    Member::new("TransitGatewayId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPN_CONNECTION_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("StaticRoutesOnly", &BOOLEAN),
    Member::new("TunnelOptions", &AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_LIST),
]);
pub(crate) static AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("DpdTimeoutSeconds", &INTEGER),
    Member::new("IkeVersions", &NON_EMPTY_STRING_LIST),
    Member::new("OutsideIpAddress", &NON_EMPTY_STRING),
    Member::new("Phase1DhGroupNumbers", &INTEGER_LIST),
    Member::new("Phase1EncryptionAlgorithms", &NON_EMPTY_STRING_LIST),
    Member::new("Phase1IntegrityAlgorithms", &NON_EMPTY_STRING_LIST),
    Member::new("Phase1LifetimeSeconds", &INTEGER),
    Member::new("Phase2DhGroupNumbers", &INTEGER_LIST),
    Member::new("Phase2EncryptionAlgorithms", &NON_EMPTY_STRING_LIST),
    Member::new("Phase2IntegrityAlgorithms", &NON_EMPTY_STRING_LIST),
    Member::new("Phase2LifetimeSeconds", &INTEGER),
    Member::new("PreSharedKey", &NON_EMPTY_STRING),
    Member::new("RekeyFuzzPercentage", &INTEGER),
    Member::new("RekeyMarginTimeSeconds", &INTEGER),
    Member::new("ReplayWindowSize", &INTEGER),
    Member::new("TunnelInsideCidr", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_LIST: Shape = Shape::List(&AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_DETAILS);
pub(crate) static AWS_EC2_VPN_CONNECTION_ROUTES_DETAILS: Shape = Shape::Structure(&[
    Member::new("DestinationCidrBlock", &NON_EMPTY_STRING),
    Member::new("State", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPN_CONNECTION_ROUTES_LIST: Shape = Shape::List(&AWS_EC2_VPN_CONNECTION_ROUTES_DETAILS);
pub(crate) static AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_DETAILS: Shape = Shape::Structure(&[
    Member::new("AcceptedRouteCount", &INTEGER),
    Member::new("CertificateArn", &NON_EMPTY_STRING),
    Member::new("LastStatusChange", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("OutsideIpAddress", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("StatusMessage", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_LIST: Shape = Shape::List(&AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_DETAILS);
pub(crate) static AWS_ECR_CONTAINER_IMAGE_DETAILS: Shape = Shape::Structure(&[
    Member::new("RegistryId", &NON_EMPTY_STRING),
    Member::new("RepositoryName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(2, 256))]),
    Member::new("Architecture", &NON_EMPTY_STRING),
    Member::new("ImageDigest", &NON_EMPTY_STRING),
    Member::new("ImageTags", &NON_EMPTY_STRING_LIST).bounds(&[Bound::error(Check::Items(1, 300)), Bound::error(Check::ItemChars(128))]),
    Member::new("ImagePublishedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_ECR_REPOSITORY_DETAILS: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("ImageScanningConfiguration", &AWS_ECR_REPOSITORY_IMAGE_SCANNING_CONFIGURATION_DETAILS),
    Member::new("ImageTagMutability", &NON_EMPTY_STRING),
    Member::new("LifecyclePolicy", &AWS_ECR_REPOSITORY_LIFECYCLE_POLICY_DETAILS),
    Member::new("RepositoryName", &NON_EMPTY_STRING),
    Member::new("RepositoryPolicyText", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECR_REPOSITORY_IMAGE_SCANNING_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ScanOnPush", &BOOLEAN),
]);
pub(crate) static AWS_ECR_REPOSITORY_LIFECYCLE_POLICY_DETAILS: Shape = Shape::Structure(&[
    Member::new("LifecyclePolicyText", &NON_EMPTY_STRING),
    Member::new("RegistryId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_CLUSTER_CLUSTER_SETTINGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_CLUSTER_CLUSTER_SETTINGS_LIST: Shape = Shape::List(&AWS_ECS_CLUSTER_CLUSTER_SETTINGS_DETAILS);
pub(crate) static AWS_ECS_CLUSTER_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ExecuteCommandConfiguration", &AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("LogConfiguration", &AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_LOG_CONFIGURATION_DETAILS),
    Member::new("Logging", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_LOG_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchEncryptionEnabled", &BOOLEAN),
    Member::new("CloudWatchLogGroupName", &NON_EMPTY_STRING),
    Member::new("S3BucketName", &NON_EMPTY_STRING),
    Member::new("S3EncryptionEnabled", &BOOLEAN),
    Member::new("S3KeyPrefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_DETAILS: Shape = Shape::Structure(&[
    Member::new("Base", &INTEGER),
    Member::new("CapacityProvider", &NON_EMPTY_STRING),
    Member::new("Weight", &INTEGER),
]);
pub(crate) static AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_LIST: Shape = Shape::List(&AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_DETAILS);
pub(crate) static AWS_ECS_CLUSTER_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClusterArn", &NON_EMPTY_STRING),
    Member::new("ActiveServicesCount", &INTEGER),
    Member::new("CapacityProviders", &NON_EMPTY_STRING_LIST),
    Member::new("ClusterSettings", &AWS_ECS_CLUSTER_CLUSTER_SETTINGS_LIST),
    Member::new("Configuration", &AWS_ECS_CLUSTER_CONFIGURATION_DETAILS),
    Member::new("DefaultCapacityProviderStrategy", &AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_LIST),
    Member::new("ClusterName", &NON_EMPTY_STRING),
    Member::new("RegisteredContainerInstancesCount", &INTEGER),
    Member::new("RunningTasksCount", &INTEGER),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_CONTAINER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Image", &NON_EMPTY_STRING),
    Member::new("MountPoints", &AWS_MOUNT_POINT_LIST),
    Member::new("Privileged", &BOOLEAN),
]);
pub(crate) static AWS_ECS_CONTAINER_DETAILS_LIST: Shape = Shape::List(&AWS_ECS_CONTAINER_DETAILS);
pub(crate) static AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_DETAILS: Shape = Shape::Structure(&[
    Member::new("Base", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("CapacityProvider", &NON_EMPTY_STRING),
    Member::new("Weight", &INTEGER).bounds(&[Bound::error(Check::Range(0, 1000))]),
]);
pub(crate) static AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_LIST: Shape = Shape::List(&AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_DETAILS);
pub(crate) static AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DEPLOYMENT_CIRCUIT_BREAKER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enable", &BOOLEAN),
    Member::new("Rollback", &BOOLEAN),
]);
pub(crate) static AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeploymentCircuitBreaker", &AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DEPLOYMENT_CIRCUIT_BREAKER_DETAILS),
    Member::new("MaximumPercent", &INTEGER),
    Member::new("MinimumHealthyPercent", &INTEGER),
]);
pub(crate) static AWS_ECS_SERVICE_DEPLOYMENT_CONTROLLER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_SERVICE_DETAILS: Shape = Shape::Structure(&[
    Member::new("CapacityProviderStrategy", &AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_LIST),
    Member::new("Cluster", &NON_EMPTY_STRING),
    Member::new("DeploymentConfiguration", &AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DETAILS),
    Member::new("DeploymentController", &AWS_ECS_SERVICE_DEPLOYMENT_CONTROLLER_DETAILS),
    Member::new("DesiredCount", &INTEGER),
    Member::new("EnableEcsManagedTags", &BOOLEAN),
    Member::new("EnableExecuteCommand", &BOOLEAN),
    Member::new("HealthCheckGracePeriodSeconds", &INTEGER),
    Member::new("LaunchType", &NON_EMPTY_STRING),
    Member::new("LoadBalancers", &AWS_ECS_SERVICE_LOAD_BALANCERS_LIST),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("NetworkConfiguration", &AWS_ECS_SERVICE_NETWORK_CONFIGURATION_DETAILS),
    Member::new("PlacementConstraints", &AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_LIST),
    Member::new("PlacementStrategies", &AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_LIST),
    Member::new("PlatformVersion", &NON_EMPTY_STRING),
    Member::new("PropagateTags", &NON_EMPTY_STRING),
    Member::new("Role", &NON_EMPTY_STRING),
    Member::new("SchedulingStrategy", &NON_EMPTY_STRING),
    Member::new("ServiceArn", &NON_EMPTY_STRING),
    Member::new("ServiceName", &NON_EMPTY_STRING),
    Member::new("ServiceRegistries", &AWS_ECS_SERVICE_SERVICE_REGISTRIES_LIST),
    Member::new("TaskDefinition", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_SERVICE_LOAD_BALANCERS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerName", &NON_EMPTY_STRING),
    Member::new("ContainerPort", &INTEGER),
    Member::new("LoadBalancerName", &NON_EMPTY_STRING),
    Member::new("TargetGroupArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_SERVICE_LOAD_BALANCERS_LIST: Shape = Shape::List(&AWS_ECS_SERVICE_LOAD_BALANCERS_DETAILS);
pub(crate) static AWS_ECS_SERVICE_NETWORK_CONFIGURATION_AWS_VPC_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssignPublicIp", &NON_EMPTY_STRING),
    Member::new("SecurityGroups", &NON_EMPTY_STRING_LIST),
    Member::new("Subnets", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_ECS_SERVICE_NETWORK_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("AwsVpcConfiguration", &AWS_ECS_SERVICE_NETWORK_CONFIGURATION_AWS_VPC_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Expression", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_LIST: Shape = Shape::List(&AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_DETAILS);
pub(crate) static AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Field", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_LIST: Shape = Shape::List(&AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_DETAILS);
pub(crate) static AWS_ECS_SERVICE_SERVICE_REGISTRIES_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerName", &NON_EMPTY_STRING),
    Member::new("ContainerPort", &INTEGER),
    Member::new("Port", &INTEGER),
    Member::new("RegistryArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_SERVICE_SERVICE_REGISTRIES_LIST: Shape = Shape::List(&AWS_ECS_SERVICE_SERVICE_REGISTRIES_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_DETAILS: Shape = Shape::Structure(&[
    Member::new("Condition", &NON_EMPTY_STRING),
    Member::new("ContainerName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Command", &NON_EMPTY_STRING_LIST),
    Member::new("Cpu", &INTEGER),
    Member::new("DependsOn", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_LIST),
    Member::new("DisableNetworking", &BOOLEAN),
    Member::new("DnsSearchDomains", &NON_EMPTY_STRING_LIST),
    Member::new("DnsServers", &NON_EMPTY_STRING_LIST),
    Member::new("DockerLabels", &FIELD_MAP),
    Member::new("DockerSecurityOptions", &NON_EMPTY_STRING_LIST),
    Member::new("EntryPoint", &NON_EMPTY_STRING_LIST),
    Member::new("Environment", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_LIST),
    Member::new("EnvironmentFiles", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_LIST),
    Member::new("Essential", &BOOLEAN),
    Member::new("ExtraHosts", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_LIST),
    Member::new("FirelensConfiguration", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_FIRELENS_CONFIGURATION_DETAILS),
    Member::new("HealthCheck", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_HEALTH_CHECK_DETAILS),
    Member::new("Hostname", &NON_EMPTY_STRING),
    Member::new("Image", &NON_EMPTY_STRING),
    Member::new("Interactive", &BOOLEAN),
    Member::new("Links", &NON_EMPTY_STRING_LIST),
    Member::new("LinuxParameters", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DETAILS),
    Member::new("LogConfiguration", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_DETAILS),
    Member::new("Memory", &INTEGER),
    Member::new("MemoryReservation", &INTEGER),
    Member::new("MountPoints", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_LIST),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("PortMappings", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_LIST),
    Member::new("Privileged", &BOOLEAN),
    Member::new("PseudoTerminal", &BOOLEAN),
    Member::new("ReadonlyRootFilesystem", &BOOLEAN),
    Member::new("RepositoryCredentials", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_REPOSITORY_CREDENTIALS_DETAILS),
    Member::new("ResourceRequirements", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_LIST),
    Member::new("Secrets", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_LIST),
    Member::new("StartTimeout", &INTEGER),
    Member::new("StopTimeout", &INTEGER),
    Member::new("SystemControls", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_LIST),
    Member::new("Ulimits", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_LIST),
    Member::new("User", &NON_EMPTY_STRING),
    Member::new("VolumesFrom", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_LIST),
    Member::new("WorkingDirectory", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Hostname", &NON_EMPTY_STRING),
    Member::new("IpAddress", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_FIRELENS_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Options", &FIELD_MAP),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_HEALTH_CHECK_DETAILS: Shape = Shape::Structure(&[
    Member::new("Command", &NON_EMPTY_STRING_LIST),
    Member::new("Interval", &INTEGER),
    Member::new("Retries", &INTEGER),
    Member::new("StartPeriod", &INTEGER),
    Member::new("Timeout", &INTEGER),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_CAPABILITIES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Add", &NON_EMPTY_STRING_LIST),
    Member::new("Drop", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Capabilities", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_CAPABILITIES_DETAILS),
    Member::new("Devices", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_LIST),
    Member::new("InitProcessEnabled", &BOOLEAN),
    Member::new("MaxSwap", &INTEGER),
    Member::new("SharedMemorySize", &INTEGER),
    Member::new("Swappiness", &INTEGER),
    Member::new("Tmpfs", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_LIST),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerPath", &NON_EMPTY_STRING),
    Member::new("HostPath", &NON_EMPTY_STRING),
    Member::new("Permissions", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerPath", &NON_EMPTY_STRING),
    Member::new("MountOptions", &NON_EMPTY_STRING_LIST),
    Member::new("Size", &INTEGER),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("LogDriver", &NON_EMPTY_STRING),
    Member::new("Options", &FIELD_MAP),
    Member::new("SecretOptions", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_LIST),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("ValueFrom", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerPath", &NON_EMPTY_STRING),
    Member::new("ReadOnly", &BOOLEAN),
    Member::new("SourceVolume", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerPort", &INTEGER),
    Member::new("HostPort", &INTEGER),
    Member::new("Protocol", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_REPOSITORY_CREDENTIALS_DETAILS: Shape = Shape::Structure(&[
    Member::new("CredentialsParameter", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("ValueFrom", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Namespace", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_DETAILS: Shape = Shape::Structure(&[
    Member::new("HardLimit", &INTEGER),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("SoftLimit", &INTEGER),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_DETAILS: Shape = Shape::Structure(&[
    Member::new("ReadOnly", &BOOLEAN),
    Member::new("SourceContainer", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerDefinitions", &AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LIST),
    Member::new("Cpu", &NON_EMPTY_STRING),
    Member::new("ExecutionRoleArn", &NON_EMPTY_STRING),
    Member::new("Family", &NON_EMPTY_STRING),
    Member::new("InferenceAccelerators", &AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_LIST),
    Member::new("IpcMode", &NON_EMPTY_STRING),
    Member::new("Memory", &NON_EMPTY_STRING),
    Member::new("NetworkMode", &NON_EMPTY_STRING),
    Member::new("PidMode", &NON_EMPTY_STRING),
    Member::new("PlacementConstraints", &AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_LIST),
    Member::new("ProxyConfiguration", &AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_DETAILS),
    Member::new("RequiresCompatibilities", &NON_EMPTY_STRING_LIST),
    Member::new("TaskRoleArn", &NON_EMPTY_STRING),
    Member::new("Volumes", &AWS_ECS_TASK_DEFINITION_VOLUMES_LIST),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeviceName", &NON_EMPTY_STRING),
    Member::new("DeviceType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Expression", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerName", &NON_EMPTY_STRING),
    Member::new("ProxyConfigurationProperties", &AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_LIST),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_DETAILS);
pub(crate) static AWS_ECS_TASK_DEFINITION_VOLUMES_DETAILS: Shape = Shape::Structure(&[
    Member::new("DockerVolumeConfiguration", &AWS_ECS_TASK_DEFINITION_VOLUMES_DOCKER_VOLUME_CONFIGURATION_DETAILS),
    Member::new("EfsVolumeConfiguration", &AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_DETAILS),
    Member::new("Host", &AWS_ECS_TASK_DEFINITION_VOLUMES_HOST_DETAILS),
    Member::new("Name", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_VOLUMES_DOCKER_VOLUME_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Autoprovision", &BOOLEAN),
    Member::new("Driver", &NON_EMPTY_STRING),
    Member::new("DriverOpts", &FIELD_MAP),
    Member::new("Labels", &FIELD_MAP),
    Member::new("Scope", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_AUTHORIZATION_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("AccessPointId", &NON_EMPTY_STRING),
    Member::new("Iam", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("AuthorizationConfig", &AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_AUTHORIZATION_CONFIG_DETAILS),
    Member::new("FilesystemId", &NON_EMPTY_STRING),
    Member::new("RootDirectory", &NON_EMPTY_STRING),
    Member::new("TransitEncryption", &NON_EMPTY_STRING),
    Member::new("TransitEncryptionPort", &INTEGER),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_VOLUMES_HOST_DETAILS: Shape = Shape::Structure(&[
    Member::new("SourcePath", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ECS_TASK_DEFINITION_VOLUMES_LIST: Shape = Shape::List(&AWS_ECS_TASK_DEFINITION_VOLUMES_DETAILS);
pub(crate) static AWS_ECS_TASK_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClusterArn", &NON_EMPTY_STRING),
    Member::new("TaskDefinitionArn", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("CreatedAt", &NON_EMPTY_STRING),
    Member::new("StartedAt", &NON_EMPTY_STRING),
    Member::new("StartedBy", &NON_EMPTY_STRING),
    Member::new("Group", &NON_EMPTY_STRING),
    Member::new("Volumes", &AWS_ECS_TASK_VOLUME_DETAILS_LIST),
    Member::new("Containers", &AWS_ECS_CONTAINER_DETAILS_LIST),
]);
pub(crate) static AWS_ECS_TASK_VOLUME_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Host", &AWS_ECS_TASK_VOLUME_HOST_DETAILS),
]);
pub(crate) static AWS_ECS_TASK_VOLUME_DETAILS_LIST: Shape = Shape::List(&AWS_ECS_TASK_VOLUME_DETAILS);
pub(crate) static AWS_ECS_TASK_VOLUME_HOST_DETAILS: Shape = Shape::Structure(&[
    Member::new("SourcePath", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EFS_ACCESS_POINT_DETAILS: Shape = Shape::Structure(&[
    Member::new("AccessPointId", &NON_EMPTY_STRING),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("ClientToken", &NON_EMPTY_STRING),
    Member::new("FileSystemId", &NON_EMPTY_STRING),
    Member::new("PosixUser", &AWS_EFS_ACCESS_POINT_POSIX_USER_DETAILS),
    Member::new("RootDirectory", &AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_DETAILS),
]);
pub(crate) static AWS_EFS_ACCESS_POINT_POSIX_USER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Gid", &NON_EMPTY_STRING),
    Member::new("SecondaryGids", &NON_EMPTY_STRING_LIST),
    Member::new("Uid", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_CREATION_INFO_DETAILS: Shape = Shape::Structure(&[
    Member::new("OwnerGid", &NON_EMPTY_STRING),
    Member::new("OwnerUid", &NON_EMPTY_STRING),
    Member::new("Permissions", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_DETAILS: Shape = Shape::Structure(&[
    Member::new("CreationInfo", &AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_CREATION_INFO_DETAILS),
    Member::new("Path", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EKS_CLUSTER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("CertificateAuthorityData", &NON_EMPTY_STRING),
    Member::new("ClusterStatus", &NON_EMPTY_STRING),
    Member::new("Endpoint", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("ResourcesVpcConfig", &AWS_EKS_CLUSTER_RESOURCES_VPC_CONFIG_DETAILS),
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("Logging", &AWS_EKS_CLUSTER_LOGGING_DETAILS),
]);
pub(crate) static AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("Types", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_LIST: Shape = Shape::List(&AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_DETAILS);
pub(crate) static AWS_EKS_CLUSTER_LOGGING_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClusterLogging", &AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_LIST),
]);
pub(crate) static AWS_EKS_CLUSTER_RESOURCES_VPC_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
    Member::new("SubnetIds", &NON_EMPTY_STRING_LIST),
    Member::new("EndpointPublicAccess", &BOOLEAN),
]);
pub(crate) static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_DETAILS: Shape = Shape::Structure(&[
    Member::new("ApplicationName", &NON_EMPTY_STRING),
    Member::new("Cname", &NON_EMPTY_STRING),
    Member::new("DateCreated", &NON_EMPTY_STRING),
    Member::new("DateUpdated", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("EndpointUrl", &NON_EMPTY_STRING),
    Member::new("EnvironmentArn", &NON_EMPTY_STRING),
    Member::new("EnvironmentId", &NON_EMPTY_STRING),
    Member::new("EnvironmentLinks", &AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINKS),
    Member::new("EnvironmentName", &NON_EMPTY_STRING),
    Member::new("OptionSettings", &AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTINGS),
    Member::new("PlatformArn", &NON_EMPTY_STRING),
    Member::new("SolutionStackName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Tier", &AWS_ELASTIC_BEANSTALK_ENVIRONMENT_TIER),
    Member::new("VersionLabel", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINK: Shape = Shape::Structure(&[
    Member::new("EnvironmentName", &NON_EMPTY_STRING),
    Member::new("LinkName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINKS: Shape = Shape::List(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINK);
pub(crate) static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTING: Shape = Shape::Structure(&[
    Member::new("Namespace", &NON_EMPTY_STRING),
    Member::new("OptionName", &NON_EMPTY_STRING),
    Member::new("ResourceName", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTINGS: Shape = Shape::List(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTING);
pub(crate) static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_TIER: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_DETAILS: Shape = Shape::Structure(&[
    Member::new("AccessPolicies", &NON_EMPTY_STRING),
    Member::new("DomainEndpointOptions", &AWS_ELASTICSEARCH_DOMAIN_DOMAIN_ENDPOINT_OPTIONS),
    Member::new("DomainId", &NON_EMPTY_STRING),
    Member::new("DomainName", &NON_EMPTY_STRING),
    Member::new("Endpoint", &NON_EMPTY_STRING),
    Member::new("Endpoints", &FIELD_MAP),
    Member::new("ElasticsearchVersion", &NON_EMPTY_STRING),
    Member::new("ElasticsearchClusterConfig", &AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_DETAILS),
    Member::new("EncryptionAtRestOptions", &AWS_ELASTICSEARCH_DOMAIN_ENCRYPTION_AT_REST_OPTIONS),
    Member::new("LogPublishingOptions", &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS),
    Member::new("NodeToNodeEncryptionOptions", &AWS_ELASTICSEARCH_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS),
    Member::new("ServiceSoftwareOptions", &AWS_ELASTICSEARCH_DOMAIN_SERVICE_SOFTWARE_OPTIONS),
    Member::new("VPCOptions", &AWS_ELASTICSEARCH_DOMAIN_VPC_OPTIONS),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_DOMAIN_ENDPOINT_OPTIONS: Shape = Shape::Structure(&[
    Member::new("EnforceHTTPS", &BOOLEAN),
    Member::new("TLSSecurityPolicy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("DedicatedMasterCount", &INTEGER),
    Member::new("DedicatedMasterEnabled", &BOOLEAN),
    Member::new("DedicatedMasterType", &NON_EMPTY_STRING),
    Member::new("InstanceCount", &INTEGER),
    Member::new("InstanceType", &NON_EMPTY_STRING),
    Member::new("ZoneAwarenessConfig", &AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS),
    Member::new("ZoneAwarenessEnabled", &BOOLEAN),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("AvailabilityZoneCount", &INTEGER),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_ENCRYPTION_AT_REST_OPTIONS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS: Shape = Shape::Structure(&[
    Member::new("IndexSlowLogs", &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG),
    Member::new("SearchSlowLogs", &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG),
    Member::new("AuditLogs", &AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_SERVICE_SOFTWARE_OPTIONS: Shape = Shape::Structure(&[
    Member::new("AutomatedUpdateDate", &NON_EMPTY_STRING),
    Member::new("Cancellable", &BOOLEAN),
    Member::new("CurrentVersion", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("NewVersion", &NON_EMPTY_STRING),
    Member::new("UpdateAvailable", &BOOLEAN),
    Member::new("UpdateStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELASTICSEARCH_DOMAIN_VPC_OPTIONS: Shape = Shape::Structure(&[
    Member::new("AvailabilityZones", &NON_EMPTY_STRING_LIST),
    Member::new("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
    Member::new("SubnetIds", &NON_EMPTY_STRING_LIST),
    Member::new("VPCId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_APP_COOKIE_STICKINESS_POLICIES: Shape = Shape::List(&AWS_ELB_APP_COOKIE_STICKINESS_POLICY);
pub(crate) static AWS_ELB_APP_COOKIE_STICKINESS_POLICY: Shape = Shape::Structure(&[
    Member::new("CookieName", &NON_EMPTY_STRING),
    Member::new("PolicyName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LB_COOKIE_STICKINESS_POLICIES: Shape = Shape::List(&AWS_ELB_LB_COOKIE_STICKINESS_POLICY);
pub(crate) static AWS_ELB_LB_COOKIE_STICKINESS_POLICY: Shape = Shape::Structure(&[
    Member::new("CookieExpirationPeriod", &LONG),
    Member::new("PolicyName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_ACCESS_LOG: Shape = Shape::Structure(&[
    Member::new("EmitInterval", &INTEGER),
    Member::new("Enabled", &BOOLEAN),
    Member::new("S3BucketName", &NON_EMPTY_STRING),
    Member::new("S3BucketPrefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::new("Key", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE_LIST: Shape = Shape::List(&AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE);
pub(crate) static AWS_ELB_LOAD_BALANCER_ATTRIBUTES: Shape = Shape::Structure(&[
    Member::new("AccessLog", &AWS_ELB_LOAD_BALANCER_ACCESS_LOG),
    Member::new("ConnectionDraining", &AWS_ELB_LOAD_BALANCER_CONNECTION_DRAINING),
    Member::new("ConnectionSettings", &AWS_ELB_LOAD_BALANCER_CONNECTION_SETTINGS),
    Member::new("CrossZoneLoadBalancing", &AWS_ELB_LOAD_BALANCER_CROSS_ZONE_LOAD_BALANCING),
    Member::new("AdditionalAttributes", &AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE_LIST),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTION: Shape = Shape::Structure(&[
    Member::new("InstancePort", &INTEGER),
    Member::new("PolicyNames", &STRING_LIST),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTIONS: Shape = Shape::List(&AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTION);
pub(crate) static AWS_ELB_LOAD_BALANCER_CONNECTION_DRAINING: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("Timeout", &INTEGER),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_CONNECTION_SETTINGS: Shape = Shape::Structure(&[
    Member::new("IdleTimeout", &INTEGER),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_CROSS_ZONE_LOAD_BALANCING: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_DETAILS: Shape = Shape::Structure(&[
    Member::new("AvailabilityZones", &STRING_LIST),
    Member::new("BackendServerDescriptions", &AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTIONS),
    Member::new("CanonicalHostedZoneName", &NON_EMPTY_STRING),
    Member::new("CanonicalHostedZoneNameID", &NON_EMPTY_STRING),
    Member::new("CreatedTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("DnsName", &NON_EMPTY_STRING),
    Member::new("HealthCheck", &AWS_ELB_LOAD_BALANCER_HEALTH_CHECK),
    Member::new("Instances", &AWS_ELB_LOAD_BALANCER_INSTANCES),
    Member::new("ListenerDescriptions", &AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTIONS),
    Member::new("LoadBalancerAttributes", &AWS_ELB_LOAD_BALANCER_ATTRIBUTES),
    Member::new("LoadBalancerName", &NON_EMPTY_STRING),
    Member::new("Policies", &AWS_ELB_LOAD_BALANCER_POLICIES),
    Member::new("Scheme", &NON_EMPTY_STRING),
    Member::new("SecurityGroups", &STRING_LIST),
    Member::new("SourceSecurityGroup", &AWS_ELB_LOAD_BALANCER_SOURCE_SECURITY_GROUP),
    Member::new("Subnets", &STRING_LIST),
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_HEALTH_CHECK: Shape = Shape::Structure(&[
    Member::new("HealthyThreshold", &INTEGER),
    Member::new("Interval", &INTEGER),
    Member::new("Target", &NON_EMPTY_STRING),
    Member::new("Timeout", &INTEGER),
    Member::new("UnhealthyThreshold", &INTEGER),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_INSTANCE: Shape = Shape::Structure(&[
    Member::new("InstanceId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_INSTANCES: Shape = Shape::List(&AWS_ELB_LOAD_BALANCER_INSTANCE);
pub(crate) static AWS_ELB_LOAD_BALANCER_LISTENER: Shape = Shape::Structure(&[
    Member::new("InstancePort", &INTEGER),
    Member::new("InstanceProtocol", &NON_EMPTY_STRING),
    Member::new("LoadBalancerPort", &INTEGER),
    Member::new("Protocol", &NON_EMPTY_STRING),
    Member::new("SslCertificateId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTION: Shape = Shape::Structure(&[
    Member::new("Listener", &AWS_ELB_LOAD_BALANCER_LISTENER),
    Member::new("PolicyNames", &STRING_LIST),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTIONS: Shape = Shape::List(&AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTION);
pub(crate) static AWS_ELB_LOAD_BALANCER_POLICIES: Shape = Shape::Structure(&[
    Member::new("AppCookieStickinessPolicies", &AWS_ELB_APP_COOKIE_STICKINESS_POLICIES),
    Member::new("LbCookieStickinessPolicies", &AWS_ELB_LB_COOKIE_STICKINESS_POLICIES),
    Member::new("OtherPolicies", &STRING_LIST),
]);
pub(crate) static AWS_ELB_LOAD_BALANCER_SOURCE_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("OwnerAlias", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELBV2_LOAD_BALANCER_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::new("Key", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ELBV2_LOAD_BALANCER_ATTRIBUTES: Shape = Shape::List(&AWS_ELBV2_LOAD_BALANCER_ATTRIBUTE);
pub(crate) static AWS_ELBV2_LOAD_BALANCER_DETAILS: Shape = Shape::Structure(&[
    Member::new("AvailabilityZones", &AVAILABILITY_ZONES),
    Member::new("CanonicalHostedZoneId", &NON_EMPTY_STRING),
    Member::new("CreatedTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("DNSName", &NON_EMPTY_STRING),
    Member::new("IpAddressType", &NON_EMPTY_STRING),
    Member::new("Scheme", &NON_EMPTY_STRING),
    Member::new("SecurityGroups", &SECURITY_GROUPS),
    Member::new("State", &LOAD_BALANCER_STATE),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("LoadBalancerAttributes", &AWS_ELBV2_LOAD_BALANCER_ATTRIBUTES),
]);
pub(crate) static AWS_EVENT_SCHEMAS_REGISTRY_DETAILS: Shape = Shape::Structure(&[
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("RegistryArn", &NON_EMPTY_STRING),
    Member::new("RegistryName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("EndpointId", &NON_EMPTY_STRING),
    Member::new("EndpointUrl", &NON_EMPTY_STRING),
    Member::new("EventBuses", &AWS_EVENTS_ENDPOINT_EVENT_BUSES_LIST),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("ReplicationConfig", &AWS_EVENTS_ENDPOINT_REPLICATION_CONFIG_DETAILS),
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("RoutingConfig", &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_DETAILS),
    Member::new("State", &NON_EMPTY_STRING),
    Member::new("StateReason", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_EVENT_BUSES_DETAILS: Shape = Shape::Structure(&[
    Member::new("EventBusArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_EVENT_BUSES_LIST: Shape = Shape::List(&AWS_EVENTS_ENDPOINT_EVENT_BUSES_DETAILS);
pub(crate) static AWS_EVENTS_ENDPOINT_REPLICATION_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("State", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("FailoverConfig", &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_DETAILS),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("Primary", &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_PRIMARY_DETAILS),
    Member::new("Secondary", &AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_SECONDARY_DETAILS),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_PRIMARY_DETAILS: Shape = Shape::Structure(&[
    Member::new("HealthCheck", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_SECONDARY_DETAILS: Shape = Shape::Structure(&[
    Member::new("Route", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_EVENTS_EVENTBUS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Policy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_CLOUD_TRAIL_DETAILS: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudTrail", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_CLOUD_TRAIL_DETAILS),
    Member::new("DnsLogs", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DNS_LOGS_DETAILS),
    Member::new("FlowLogs", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_FLOW_LOGS_DETAILS),
    Member::new("Kubernetes", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_DETAILS),
    Member::new("MalwareProtection", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_DETAILS),
    Member::new("S3Logs", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_S3_LOGS_DETAILS),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DNS_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_FLOW_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_AUDIT_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_DETAILS: Shape = Shape::Structure(&[
    Member::new("AuditLogs", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_AUDIT_LOGS_DETAILS),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("ScanEc2InstanceWithFindings", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_DETAILS),
    Member::new("ServiceRole", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("EbsVolumes", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_EBS_VOLUMES_DETAILS),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_EBS_VOLUMES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Reason", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_S3_LOGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_DETAILS: Shape = Shape::Structure(&[
    Member::new("DataSources", &AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DETAILS),
    Member::new("Features", &AWS_GUARD_DUTY_DETECTOR_FEATURES_LIST),
    Member::new("FindingPublishingFrequency", &NON_EMPTY_STRING),
    Member::new("ServiceRole", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_FEATURES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_GUARD_DUTY_DETECTOR_FEATURES_LIST: Shape = Shape::List(&AWS_GUARD_DUTY_DETECTOR_FEATURES_DETAILS);
pub(crate) static AWS_IAM_ACCESS_KEY_DETAILS: Shape = Shape::Structure(&[
    Member::new("UserName", &NON_EMPTY_STRING).deprecated(),
    Member::new("Status", &AWS_IAM_ACCESS_KEY_STATUS),
    Member::new("CreatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("PrincipalId", &NON_EMPTY_STRING),
    Member::new("PrincipalType", &NON_EMPTY_STRING),
    Member::new("PrincipalName", &NON_EMPTY_STRING),
    Member::new("AccountId", &NON_EMPTY_STRING),
    Member::new("AccessKeyId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(16, 128))]),
    Member::new("SessionContext", &AWS_IAM_ACCESS_KEY_SESSION_CONTEXT),
]);
pub(crate) static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT: Shape = Shape::Structure(&[
    Member::new("Attributes", &AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_ATTRIBUTES),
    Member::new("SessionIssuer", &AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_SESSION_ISSUER),
]);
pub(crate) static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_ATTRIBUTES: Shape = Shape::Structure(&[
    Member::new("MfaAuthenticated", &BOOLEAN),
    Member::new("CreationDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_SESSION_ISSUER: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("PrincipalId", &NON_EMPTY_STRING),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("AccountId", &NON_EMPTY_STRING),
    Member::new("UserName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_ACCESS_KEY_STATUS: Shape = Shape::Words(&["Active", "Inactive"]);
pub(crate) static AWS_IAM_ATTACHED_MANAGED_POLICY: Shape = Shape::Structure(&[
    Member::new("PolicyName", &NON_EMPTY_STRING),
    Member::new("PolicyArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_ATTACHED_MANAGED_POLICY_LIST: Shape = Shape::List(&AWS_IAM_ATTACHED_MANAGED_POLICY);
pub(crate) static AWS_IAM_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("AttachedManagedPolicies", &AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("GroupId", &NON_EMPTY_STRING),
    Member::new("GroupName", &NON_EMPTY_STRING),
    Member::new("GroupPolicyList", &AWS_IAM_GROUP_POLICY_LIST),
    Member::new("Path", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_GROUP_POLICY: Shape = Shape::Structure(&[
    Member::new("PolicyName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_GROUP_POLICY_LIST: Shape = Shape::List(&AWS_IAM_GROUP_POLICY);
pub(crate) static AWS_IAM_INSTANCE_PROFILE: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("InstanceProfileId", &NON_EMPTY_STRING),
    Member::new("InstanceProfileName", &NON_EMPTY_STRING),
    Member::new("Path", &NON_EMPTY_STRING),
    Member::new("Roles", &AWS_IAM_INSTANCE_PROFILE_ROLES),
]);
pub(crate) static AWS_IAM_INSTANCE_PROFILE_LIST: Shape = Shape::List(&AWS_IAM_INSTANCE_PROFILE);
pub(crate) static AWS_IAM_INSTANCE_PROFILE_ROLE: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("AssumeRolePolicyDocument", &AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT).bounds(&[Bound::error(Check::Chars(1, 131072)), Bound::error(Check::Text(Grammar::Policy))]),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Path", &NON_EMPTY_STRING),
    Member::new("RoleId", &NON_EMPTY_STRING),
    Member::new("RoleName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_INSTANCE_PROFILE_ROLES: Shape = Shape::List(&AWS_IAM_INSTANCE_PROFILE_ROLE);
pub(crate) static AWS_IAM_PERMISSIONS_BOUNDARY: Shape = Shape::Structure(&[
    Member::new("PermissionsBoundaryArn", &NON_EMPTY_STRING),
    Member::new("PermissionsBoundaryType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_POLICY_DETAILS: Shape = Shape::Structure(&[
    Member::new("AttachmentCount", &INTEGER),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("DefaultVersionId", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("IsAttachable", &BOOLEAN),
    Member::new("Path", &NON_EMPTY_STRING),
    Member::new("PermissionsBoundaryUsageCount", &INTEGER),
    Member::new("PolicyId", &NON_EMPTY_STRING),
    Member::new("PolicyName", &NON_EMPTY_STRING),
    Member::new("PolicyVersionList", &AWS_IAM_POLICY_VERSION_LIST),
    Member::new("UpdateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_IAM_POLICY_VERSION: Shape = Shape::Structure(&[
    Member::new("VersionId", &NON_EMPTY_STRING),
    Member::new("IsDefaultVersion", &BOOLEAN),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_IAM_POLICY_VERSION_LIST: Shape = Shape::List(&AWS_IAM_POLICY_VERSION);
pub(crate) static AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT: Shape = Shape::Text;
pub(crate) static AWS_IAM_ROLE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssumeRolePolicyDocument", &AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT).bounds(&[Bound::error(Check::Chars(1, 131072)), Bound::error(Check::Text(Grammar::Policy))]),
    Member::new("AttachedManagedPolicies", &AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("InstanceProfileList", &AWS_IAM_INSTANCE_PROFILE_LIST),
    Member::new("PermissionsBoundary", &AWS_IAM_PERMISSIONS_BOUNDARY),
    Member::new("RoleId", &NON_EMPTY_STRING),
    Member::new("RoleName", &NON_EMPTY_STRING),
    Member::new("RolePolicyList", &AWS_IAM_ROLE_POLICY_LIST),
    Member::new("MaxSessionDuration", &INTEGER),
    Member::new("Path", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_ROLE_POLICY: Shape = Shape::Structure(&[
    Member::new("PolicyName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_ROLE_POLICY_LIST: Shape = Shape::List(&AWS_IAM_ROLE_POLICY);
pub(crate) static AWS_IAM_USER_DETAILS: Shape = Shape::Structure(&[
    Member::new("AttachedManagedPolicies", &AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
    Member::new("CreateDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("GroupList", &STRING_LIST),
    Member::new("Path", &NON_EMPTY_STRING),
    Member::new("PermissionsBoundary", &AWS_IAM_PERMISSIONS_BOUNDARY),
    Member::new("UserId", &NON_EMPTY_STRING),
    Member::new("UserName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
    Member::new("UserPolicyList", &AWS_IAM_USER_POLICY_LIST),
]);
pub(crate) static AWS_IAM_USER_POLICY: Shape = Shape::Structure(&[
    Member::new("PolicyName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_IAM_USER_POLICY_LIST: Shape = Shape::List(&AWS_IAM_USER_POLICY);
pub(crate) static AWS_KINESIS_STREAM_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("StreamEncryption", &AWS_KINESIS_STREAM_STREAM_ENCRYPTION_DETAILS),
    Member::new("ShardCount", &INTEGER),
    Member::new("RetentionPeriodHours", &INTEGER),
]);
pub(crate) static AWS_KINESIS_STREAM_STREAM_ENCRYPTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionType", &NON_EMPTY_STRING),
    Member::new("KeyId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_KMS_KEY_DETAILS: Shape = Shape::Structure(&[
    Member::new("AWSAccountId", &NON_EMPTY_STRING),
    Member::new("CreationDate", &DOUBLE),
    Member::new("KeyId", &NON_EMPTY_STRING),
    Member::new("KeyManager", &NON_EMPTY_STRING),
    Member::new("KeyState", &NON_EMPTY_STRING),
    Member::new("Origin", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("KeyRotationStatus", &BOOLEAN),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_CODE: Shape = Shape::Structure(&[
    Member::new("S3Bucket", &NON_EMPTY_STRING),
    Member::new("S3Key", &NON_EMPTY_STRING),
    Member::new("S3ObjectVersion", &NON_EMPTY_STRING),
    Member::new("ZipFile", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_DEAD_LETTER_CONFIG: Shape = Shape::Structure(&[
    Member::new("TargetArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Code", &AWS_LAMBDA_FUNCTION_CODE),
    Member::new("CodeSha256", &NON_EMPTY_STRING),
    Member::new("DeadLetterConfig", &AWS_LAMBDA_FUNCTION_DEAD_LETTER_CONFIG),
    Member::new("Environment", &AWS_LAMBDA_FUNCTION_ENVIRONMENT),
    Member::new("FunctionName", &NON_EMPTY_STRING),
    Member::new("Handler", &NON_EMPTY_STRING),
    Member::new("KmsKeyArn", &NON_EMPTY_STRING),
    Member::new("LastModified", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Layers", &AWS_LAMBDA_FUNCTION_LAYER_LIST),
    Member::new("MasterArn", &NON_EMPTY_STRING),
    Member::new("MemorySize", &INTEGER),
    Member::new("RevisionId", &NON_EMPTY_STRING),
    Member::new("Role", &NON_EMPTY_STRING),
    Member::new("Runtime", &NON_EMPTY_STRING),
    Member::new("Timeout", &INTEGER),
    Member::new("TracingConfig", &AWS_LAMBDA_FUNCTION_TRACING_CONFIG),
    Member::new("VpcConfig", &AWS_LAMBDA_FUNCTION_VPC_CONFIG),
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("Architectures", &NON_EMPTY_STRING_LIST),
    Member::new("PackageType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_ENVIRONMENT: Shape = Shape::Structure(&[
    Member::new("Variables", &FIELD_MAP),
    Member::new("Error", &AWS_LAMBDA_FUNCTION_ENVIRONMENT_ERROR),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_ENVIRONMENT_ERROR: Shape = Shape::Structure(&[
    Member::new("ErrorCode", &NON_EMPTY_STRING),
    Member::new("Message", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_LAYER: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("CodeSize", &INTEGER),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_LAYER_LIST: Shape = Shape::List(&AWS_LAMBDA_FUNCTION_LAYER);
pub(crate) static AWS_LAMBDA_FUNCTION_TRACING_CONFIG: Shape = Shape::Structure(&[
    Member::new("Mode", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_LAMBDA_FUNCTION_VPC_CONFIG: Shape = Shape::Structure(&[
    Member::new("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
    Member::new("SubnetIds", &NON_EMPTY_STRING_LIST),
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_LAMBDA_LAYER_VERSION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Version", &AWS_LAMBDA_LAYER_VERSION_NUMBER),
    Member::new("CompatibleRuntimes", &NON_EMPTY_STRING_LIST).bounds(&[Bound::error(Check::Items(0, 5))]),
    Member::new("CreatedDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_LAMBDA_LAYER_VERSION_NUMBER: Shape = Shape::Long;
pub(crate) static AWS_MOUNT_POINT: Shape = Shape::Structure(&[
    Member::new("SourceVolume", &NON_EMPTY_STRING),
    Member::new("ContainerPath", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_MOUNT_POINT_LIST: Shape = Shape::List(&AWS_MOUNT_POINT);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Sasl", &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_DETAILS),
    Member::new("Unauthenticated", &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_UNAUTHENTICATED_DETAILS),
    Member::new("Tls", &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_TLS_DETAILS),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_DETAILS: Shape = Shape::Structure(&[
    Member::new("Iam", &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_IAM_DETAILS),
    Member::new("Scram", &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_SCRAM_DETAILS),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_IAM_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_SCRAM_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_TLS_DETAILS: Shape = Shape::Structure(&[
    Member::new("CertificateAuthorityArnList", &STRING_LIST),
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_UNAUTHENTICATED_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionInfo", &AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_DETAILS),
    Member::new("CurrentVersion", &NON_EMPTY_STRING),
    Member::new("NumberOfBrokerNodes", &INTEGER),
    Member::new("ClusterName", &NON_EMPTY_STRING),
    Member::new("ClientAuthentication", &AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_DETAILS),
    Member::new("EnhancedMonitoring", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_DETAILS: Shape = Shape::Structure(&[
    Member::new("EncryptionInTransit", &AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_IN_TRANSIT_DETAILS),
    Member::new("EncryptionAtRest", &AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_AT_REST_DETAILS),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_AT_REST_DETAILS: Shape = Shape::Structure(&[
    Member::new("DataVolumeKMSKeyId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_IN_TRANSIT_DETAILS: Shape = Shape::Structure(&[
    Member::new("InCluster", &BOOLEAN),
    Member::new("ClientBroker", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_MSK_CLUSTER_DETAILS: Shape = Shape::Structure(&[
    Member::new("ClusterInfo", &AWS_MSK_CLUSTER_CLUSTER_INFO_DETAILS),
]);
pub(crate) static AWS_NETWORK_FIREWALL_FIREWALL_DETAILS: Shape = Shape::Structure(&[
    Member::new("DeleteProtection", &BOOLEAN),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("FirewallArn", &NON_EMPTY_STRING),
    Member::new("FirewallId", &NON_EMPTY_STRING),
    Member::new("FirewallName", &NON_EMPTY_STRING),
    Member::new("FirewallPolicyArn", &NON_EMPTY_STRING),
    Member::new("FirewallPolicyChangeProtection", &BOOLEAN),
    Member::new("SubnetChangeProtection", &BOOLEAN),
    Member::new("SubnetMappings", &AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_LIST),
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_NETWORK_FIREWALL_FIREWALL_POLICY_DETAILS: Shape = Shape::Structure(&[
    Member::new("FirewallPolicy", &FIREWALL_POLICY_DETAILS),
    Member::new("FirewallPolicyArn", &NON_EMPTY_STRING),
    Member::new("FirewallPolicyId", &NON_EMPTY_STRING),
    Member::new("FirewallPolicyName", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_DETAILS: Shape = Shape::Structure(&[
    Member::new("SubnetId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_LIST: Shape = Shape::List(&AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_DETAILS);
pub(crate) static AWS_NETWORK_FIREWALL_RULE_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("Capacity", &INTEGER),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("RuleGroup", &RULE_GROUP_DETAILS),
    Member::new("RuleGroupArn", &NON_EMPTY_STRING),
    Member::new("RuleGroupId", &NON_EMPTY_STRING),
    Member::new("RuleGroupName", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_ADVANCED_SECURITY_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("InternalUserDatabaseEnabled", &BOOLEAN),
    Member::new("MasterUserOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_MASTER_USER_OPTIONS_DETAILS),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("InstanceCount", &INTEGER),
    Member::new("WarmEnabled", &BOOLEAN),
    Member::new("WarmCount", &INTEGER),
    Member::new("DedicatedMasterEnabled", &BOOLEAN),
    Member::new("ZoneAwarenessConfig", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS),
    Member::new("DedicatedMasterCount", &INTEGER),
    Member::new("InstanceType", &NON_EMPTY_STRING),
    Member::new("WarmType", &NON_EMPTY_STRING),
    Member::new("ZoneAwarenessEnabled", &BOOLEAN),
    Member::new("DedicatedMasterType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("AvailabilityZoneCount", &INTEGER),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_DETAILS: Shape = Shape::Structure(&[
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("AccessPolicies", &NON_EMPTY_STRING),
    Member::new("DomainName", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("DomainEndpoint", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("EncryptionAtRestOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_ENCRYPTION_AT_REST_OPTIONS_DETAILS),
    Member::new("NodeToNodeEncryptionOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS_DETAILS),
    Member::new("ServiceSoftwareOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_SERVICE_SOFTWARE_OPTIONS_DETAILS),
    Member::new("ClusterConfig", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_DETAILS),
    Member::new("DomainEndpointOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_DOMAIN_ENDPOINT_OPTIONS_DETAILS),
    Member::new("VpcOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_VPC_OPTIONS_DETAILS),
    Member::new("LogPublishingOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTIONS_DETAILS),
    Member::new("DomainEndpoints", &FIELD_MAP),
    Member::new("AdvancedSecurityOptions", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_ADVANCED_SECURITY_OPTIONS_DETAILS),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_DOMAIN_ENDPOINT_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomEndpointCertificateArn", &NON_EMPTY_STRING),
    Member::new("CustomEndpointEnabled", &BOOLEAN),
    Member::new("EnforceHTTPS", &BOOLEAN),
    Member::new("CustomEndpoint", &NON_EMPTY_STRING),
    Member::new("TLSSecurityPolicy", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_ENCRYPTION_AT_REST_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("IndexSlowLogs", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
    Member::new("SearchSlowLogs", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
    Member::new("AuditLogs", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_MASTER_USER_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("MasterUserArn", &NON_EMPTY_STRING),
    Member::new("MasterUserName", &NON_EMPTY_STRING),
    Member::new("MasterUserPassword", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_SERVICE_SOFTWARE_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("AutomatedUpdateDate", &NON_EMPTY_STRING),
    Member::new("Cancellable", &BOOLEAN),
    Member::new("CurrentVersion", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("NewVersion", &NON_EMPTY_STRING),
    Member::new("UpdateAvailable", &BOOLEAN),
    Member::new("UpdateStatus", &NON_EMPTY_STRING),
    Member::new("OptionalDeployment", &BOOLEAN),
]);
pub(crate) static AWS_OPEN_SEARCH_SERVICE_DOMAIN_VPC_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("SecurityGroupIds", &NON_EMPTY_STRING_LIST),
    Member::new("SubnetIds", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLE: Shape = Shape::Structure(&[
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLES: Shape = Shape::List(&AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLE);
pub(crate) static AWS_RDS_DB_CLUSTER_DETAILS: Shape = Shape::Structure(&[
    Member::new("AllocatedStorage", &INTEGER),
    Member::new("AvailabilityZones", &STRING_LIST),
    Member::new("BackupRetentionPeriod", &INTEGER),
    Member::new("DatabaseName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Endpoint", &NON_EMPTY_STRING),
    Member::new("ReaderEndpoint", &NON_EMPTY_STRING),
    Member::new("CustomEndpoints", &STRING_LIST),
    Member::new("MultiAz", &BOOLEAN),
    Member::new("Engine", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("MasterUsername", &NON_EMPTY_STRING),
    Member::new("PreferredBackupWindow", &NON_EMPTY_STRING),
    Member::new("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
    Member::new("ReadReplicaIdentifiers", &STRING_LIST),
    Member::new("VpcSecurityGroups", &AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS),
    Member::new("HostedZoneId", &NON_EMPTY_STRING),
    Member::new("StorageEncrypted", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("DbClusterResourceId", &NON_EMPTY_STRING),
    Member::new("AssociatedRoles", &AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLES),
    Member::new("ClusterCreateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("EnabledCloudWatchLogsExports", &STRING_LIST),
    Member::new("EngineMode", &NON_EMPTY_STRING),
    Member::new("DeletionProtection", &BOOLEAN),
    Member::new("HttpEndpointEnabled", &BOOLEAN),
    Member::new("ActivityStreamStatus", &NON_EMPTY_STRING),
    Member::new("CopyTagsToSnapshot", &BOOLEAN),
    Member::new("CrossAccountClone", &BOOLEAN),
    Member::new("DomainMemberships", &AWS_RDS_DB_DOMAIN_MEMBERSHIPS),
    Member::new("DbClusterParameterGroup", &NON_EMPTY_STRING),
    Member::new("DbSubnetGroup", &NON_EMPTY_STRING),
    Member::new("DbClusterOptionGroupMemberships", &AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIPS),
    Member::new("DbClusterIdentifier", &NON_EMPTY_STRING),
    Member::new("DbClusterMembers", &AWS_RDS_DB_CLUSTER_MEMBERS),
    Member::new("IamDatabaseAuthenticationEnabled", &BOOLEAN),
    Member::new("AutoMinorVersionUpgrade", &BOOLEAN),
]);
pub(crate) static AWS_RDS_DB_CLUSTER_MEMBER: Shape = Shape::Structure(&[
    Member::new("IsClusterWriter", &BOOLEAN),
    Member::new("PromotionTier", &INTEGER),
    Member::new("DbInstanceIdentifier", &NON_EMPTY_STRING),
    Member::new("DbClusterParameterGroupStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_CLUSTER_MEMBERS: Shape = Shape::List(&AWS_RDS_DB_CLUSTER_MEMBER);
pub(crate) static AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIP: Shape = Shape::Structure(&[
    Member::new("DbClusterOptionGroupName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIPS: Shape = Shape::List(&AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIP);
pub(crate) static AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::new("AttributeName", &NON_EMPTY_STRING),
    Member::new("AttributeValues", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTES: Shape = Shape::List(&AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTE);
pub(crate) static AWS_RDS_DB_CLUSTER_SNAPSHOT_DETAILS: Shape = Shape::Structure(&[
    Member::new("AvailabilityZones", &STRING_LIST),
    Member::new("SnapshotCreateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Engine", &NON_EMPTY_STRING),
    Member::new("AllocatedStorage", &INTEGER),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("ClusterCreateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("MasterUsername", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("LicenseModel", &NON_EMPTY_STRING),
    Member::new("SnapshotType", &NON_EMPTY_STRING),
    Member::new("PercentProgress", &INTEGER),
    Member::new("StorageEncrypted", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("DbClusterIdentifier", &NON_EMPTY_STRING),
    Member::new("DbClusterSnapshotIdentifier", &NON_EMPTY_STRING),
    Member::new("IamDatabaseAuthenticationEnabled", &BOOLEAN),
    Member::new("DbClusterSnapshotAttributes", &AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTES),
]);
pub(crate) static AWS_RDS_DB_DOMAIN_MEMBERSHIP: Shape = Shape::Structure(&[
    Member::new("Domain", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Fqdn", &NON_EMPTY_STRING),
    Member::new("IamRoleName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_DOMAIN_MEMBERSHIPS: Shape = Shape::List(&AWS_RDS_DB_DOMAIN_MEMBERSHIP);
pub(crate) static AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLE: Shape = Shape::Structure(&[
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("FeatureName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLES: Shape = Shape::List(&AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLE);
pub(crate) static AWS_RDS_DB_INSTANCE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AssociatedRoles", &AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLES),
    Member::new("CACertificateIdentifier", &NON_EMPTY_STRING),
    Member::new("DBClusterIdentifier", &NON_EMPTY_STRING),
    Member::new("DBInstanceIdentifier", &NON_EMPTY_STRING),
    Member::new("DBInstanceClass", &NON_EMPTY_STRING),
    Member::new("DbInstancePort", &INTEGER),
    Member::new("DbiResourceId", &NON_EMPTY_STRING),
    Member::new("DBName", &NON_EMPTY_STRING),
    Member::new("DeletionProtection", &BOOLEAN),
    Member::new("Endpoint", &AWS_RDS_DB_INSTANCE_ENDPOINT),
    Member::new("Engine", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("IAMDatabaseAuthenticationEnabled", &BOOLEAN),
    Member::new("InstanceCreateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("PubliclyAccessible", &BOOLEAN),
    Member::new("StorageEncrypted", &BOOLEAN),
    Member::new("TdeCredentialArn", &NON_EMPTY_STRING),
    Member::new("VpcSecurityGroups", &AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS),
    Member::new("MultiAz", &BOOLEAN),
    Member::new("EnhancedMonitoringResourceArn", &NON_EMPTY_STRING),
    Member::new("DbInstanceStatus", &NON_EMPTY_STRING),
    Member::new("MasterUsername", &NON_EMPTY_STRING),
    Member::new("AllocatedStorage", &INTEGER),
    Member::new("PreferredBackupWindow", &NON_EMPTY_STRING),
    Member::new("BackupRetentionPeriod", &INTEGER),
    Member::new("DbSecurityGroups", &STRING_LIST),
    Member::new("DbParameterGroups", &AWS_RDS_DB_PARAMETER_GROUPS),
    Member::new("AvailabilityZone", &NON_EMPTY_STRING),
    Member::new("DbSubnetGroup", &AWS_RDS_DB_SUBNET_GROUP),
    Member::new("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
    Member::new("PendingModifiedValues", &AWS_RDS_DB_PENDING_MODIFIED_VALUES),
    Member::new("LatestRestorableTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("AutoMinorVersionUpgrade", &BOOLEAN),
    Member::new("ReadReplicaSourceDBInstanceIdentifier", &NON_EMPTY_STRING),
    Member::new("ReadReplicaDBInstanceIdentifiers", &STRING_LIST),
    Member::new("ReadReplicaDBClusterIdentifiers", &STRING_LIST),
    Member::new("LicenseModel", &NON_EMPTY_STRING),
    Member::new("Iops", &INTEGER),
    Member::new("OptionGroupMemberships", &AWS_RDS_DB_OPTION_GROUP_MEMBERSHIPS),
    Member::new("CharacterSetName", &NON_EMPTY_STRING),
    Member::new("SecondaryAvailabilityZone", &NON_EMPTY_STRING),
    Member::new("StatusInfos", &AWS_RDS_DB_STATUS_INFOS),
    Member::new("StorageType", &NON_EMPTY_STRING),
    Member::new("DomainMemberships", &AWS_RDS_DB_DOMAIN_MEMBERSHIPS),
    Member::new("CopyTagsToSnapshot", &BOOLEAN),
    Member::new("MonitoringInterval", &INTEGER),
    Member::new("MonitoringRoleArn", &NON_EMPTY_STRING),
    Member::new("PromotionTier", &INTEGER),
    Member::new("Timezone", &NON_EMPTY_STRING),
    Member::new("PerformanceInsightsEnabled", &BOOLEAN),
    Member::new("PerformanceInsightsKmsKeyId", &NON_EMPTY_STRING),
    Member::new("PerformanceInsightsRetentionPeriod", &INTEGER),
    Member::new("EnabledCloudWatchLogsExports", &STRING_LIST),
    Member::new("ProcessorFeatures", &AWS_RDS_DB_PROCESSOR_FEATURES),
    Member::new("ListenerEndpoint", &AWS_RDS_DB_INSTANCE_ENDPOINT),
    Member::new("MaxAllocatedStorage", &INTEGER),
]);
pub(crate) static AWS_RDS_DB_INSTANCE_ENDPOINT: Shape = Shape::Structure(&[
    Member::new("Address", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("HostedZoneId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::new("VpcSecurityGroupId", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS: Shape = Shape::List(&AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUP);
pub(crate) static AWS_RDS_DB_OPTION_GROUP_MEMBERSHIP: Shape = Shape::Structure(&[
    Member::new("OptionGroupName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_OPTION_GROUP_MEMBERSHIPS: Shape = Shape::List(&AWS_RDS_DB_OPTION_GROUP_MEMBERSHIP);
pub(crate) static AWS_RDS_DB_PARAMETER_GROUP: Shape = Shape::Structure(&[
    Member::new("DbParameterGroupName", &NON_EMPTY_STRING),
    Member::new("ParameterApplyStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_PARAMETER_GROUPS: Shape = Shape::List(&AWS_RDS_DB_PARAMETER_GROUP);
pub(crate) static AWS_RDS_DB_PENDING_MODIFIED_VALUES: Shape = Shape::Structure(&[
    Member::new("DbInstanceClass", &NON_EMPTY_STRING),
    Member::new("AllocatedStorage", &INTEGER),
    Member::new("MasterUserPassword", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("BackupRetentionPeriod", &INTEGER),
    Member::new("MultiAZ", &BOOLEAN),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("LicenseModel", &NON_EMPTY_STRING),
    Member::new("Iops", &INTEGER),
    Member::new("DbInstanceIdentifier", &NON_EMPTY_STRING),
    Member::new("StorageType", &NON_EMPTY_STRING),
    Member::new("CaCertificateIdentifier", &NON_EMPTY_STRING),
    Member::new("DbSubnetGroupName", &NON_EMPTY_STRING),
    Member::new("PendingCloudWatchLogsExports", &AWS_RDS_PENDING_CLOUD_WATCH_LOGS_EXPORTS),
    Member::new("ProcessorFeatures", &AWS_RDS_DB_PROCESSOR_FEATURES),
]);
pub(crate) static AWS_RDS_DB_PROCESSOR_FEATURE: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_PROCESSOR_FEATURES: Shape = Shape::List(&AWS_RDS_DB_PROCESSOR_FEATURE);
pub(crate) static AWS_RDS_DB_SECURITY_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("DbSecurityGroupArn", &NON_EMPTY_STRING),
    Member::new("DbSecurityGroupDescription", &NON_EMPTY_STRING),
    Member::new("DbSecurityGroupName", &NON_EMPTY_STRING),
    Member::new("Ec2SecurityGroups", &AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUPS),
    Member::new("IpRanges", &AWS_RDS_DB_SECURITY_GROUP_IP_RANGES),
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::new("Ec2SecurityGroupId", &NON_EMPTY_STRING),
    Member::new("Ec2SecurityGroupName", &NON_EMPTY_STRING),
    Member::new("Ec2SecurityGroupOwnerId", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUPS: Shape = Shape::List(&AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUP);
pub(crate) static AWS_RDS_DB_SECURITY_GROUP_IP_RANGE: Shape = Shape::Structure(&[
    Member::new("CidrIp", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_SECURITY_GROUP_IP_RANGES: Shape = Shape::List(&AWS_RDS_DB_SECURITY_GROUP_IP_RANGE);
pub(crate) static AWS_RDS_DB_SNAPSHOT_DETAILS: Shape = Shape::Structure(&[
    Member::new("DbSnapshotIdentifier", &NON_EMPTY_STRING),
    Member::new("DbInstanceIdentifier", &NON_EMPTY_STRING),
    Member::new("SnapshotCreateTime", &NON_EMPTY_STRING),
    Member::new("Engine", &NON_EMPTY_STRING),
    Member::new("AllocatedStorage", &INTEGER),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("AvailabilityZone", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("InstanceCreateTime", &NON_EMPTY_STRING),
    Member::new("MasterUsername", &NON_EMPTY_STRING),
    Member::new("EngineVersion", &NON_EMPTY_STRING),
    Member::new("LicenseModel", &NON_EMPTY_STRING),
    Member::new("SnapshotType", &NON_EMPTY_STRING),
    Member::new("Iops", &INTEGER),
    Member::new("OptionGroupName", &NON_EMPTY_STRING),
    Member::new("PercentProgress", &INTEGER),
    Member::new("SourceRegion", &NON_EMPTY_STRING),
    Member::new("SourceDbSnapshotIdentifier", &NON_EMPTY_STRING),
    Member::new("StorageType", &NON_EMPTY_STRING),
    Member::new("TdeCredentialArn", &NON_EMPTY_STRING),
    Member::new("Encrypted", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("Timezone", &NON_EMPTY_STRING),
    Member::new("IamDatabaseAuthenticationEnabled", &BOOLEAN),
    Member::new("ProcessorFeatures", &AWS_RDS_DB_PROCESSOR_FEATURES),
    Member::new("DbiResourceId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_STATUS_INFO: Shape = Shape::Structure(&[
    Member::new("StatusType", &NON_EMPTY_STRING),
    Member::new("Normal", &BOOLEAN),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Message", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_STATUS_INFOS: Shape = Shape::List(&AWS_RDS_DB_STATUS_INFO);
pub(crate) static AWS_RDS_DB_SUBNET_GROUP: Shape = Shape::Structure(&[
    Member::new("DbSubnetGroupName", &NON_EMPTY_STRING),
    Member::new("DbSubnetGroupDescription", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("SubnetGroupStatus", &NON_EMPTY_STRING),
    Member::new("Subnets", &AWS_RDS_DB_SUBNET_GROUP_SUBNETS),
    Member::new("DbSubnetGroupArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_SUBNET_GROUP_SUBNET: Shape = Shape::Structure(&[
    Member::new("SubnetIdentifier", &NON_EMPTY_STRING),
    Member::new("SubnetAvailabilityZone", &AWS_RDS_DB_SUBNET_GROUP_SUBNET_AVAILABILITY_ZONE),
    Member::new("SubnetStatus", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_SUBNET_GROUP_SUBNET_AVAILABILITY_ZONE: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_RDS_DB_SUBNET_GROUP_SUBNETS: Shape = Shape::List(&AWS_RDS_DB_SUBNET_GROUP_SUBNET);
pub(crate) static AWS_RDS_EVENT_SUBSCRIPTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustSubscriptionId", &NON_EMPTY_STRING),
    Member::new("CustomerAwsId", &NON_EMPTY_STRING),
    Member::new("Enabled", &BOOLEAN),
    Member::new("EventCategoriesList", &NON_EMPTY_STRING_LIST),
    Member::new("EventSubscriptionArn", &NON_EMPTY_STRING),
    Member::new("SnsTopicArn", &NON_EMPTY_STRING),
    Member::new("SourceIdsList", &NON_EMPTY_STRING_LIST),
    Member::new("SourceType", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("SubscriptionCreationTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_RDS_PENDING_CLOUD_WATCH_LOGS_EXPORTS: Shape = Shape::Structure(&[
    Member::new("LogTypesToEnable", &STRING_LIST),
    Member::new("LogTypesToDisable", &STRING_LIST),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_NODE: Shape = Shape::Structure(&[
    Member::new("NodeRole", &NON_EMPTY_STRING),
    Member::new("PrivateIpAddress", &NON_EMPTY_STRING),
    Member::new("PublicIpAddress", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_NODES: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_CLUSTER_NODE);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUP: Shape = Shape::Structure(&[
    Member::new("ClusterParameterStatusList", &AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS_LIST),
    Member::new("ParameterApplyStatus", &NON_EMPTY_STRING),
    Member::new("ParameterGroupName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUPS: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUP);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS: Shape = Shape::Structure(&[
    Member::new("ParameterName", &NON_EMPTY_STRING),
    Member::new("ParameterApplyStatus", &NON_EMPTY_STRING),
    Member::new("ParameterApplyErrorDescription", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS_LIST: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::new("ClusterSecurityGroupName", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUPS: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUP);
pub(crate) static AWS_REDSHIFT_CLUSTER_CLUSTER_SNAPSHOT_COPY_STATUS: Shape = Shape::Structure(&[
    Member::new("DestinationRegion", &NON_EMPTY_STRING),
    Member::new("ManualSnapshotRetentionPeriod", &INTEGER).bounds(&[Bound::error(Check::Range(-1, 3653))]),
    Member::new("RetentionPeriod", &INTEGER),
    Member::new("SnapshotCopyGrantName", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOW: Shape = Shape::Structure(&[
    Member::new("DeferMaintenanceEndTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("DeferMaintenanceIdentifier", &NON_EMPTY_STRING),
    Member::new("DeferMaintenanceStartTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOWS: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOW);
pub(crate) static AWS_REDSHIFT_CLUSTER_DETAILS: Shape = Shape::Structure(&[
    Member::new("AllowVersionUpgrade", &BOOLEAN),
    Member::new("AutomatedSnapshotRetentionPeriod", &INTEGER),
    Member::new("AvailabilityZone", &NON_EMPTY_STRING),
    Member::new("ClusterAvailabilityStatus", &NON_EMPTY_STRING),
    Member::new("ClusterCreateTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("ClusterIdentifier", &NON_EMPTY_STRING),
    Member::new("ClusterNodes", &AWS_REDSHIFT_CLUSTER_CLUSTER_NODES),
    Member::new("ClusterParameterGroups", &AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUPS),
    Member::new("ClusterPublicKey", &NON_EMPTY_STRING),
    Member::new("ClusterRevisionNumber", &NON_EMPTY_STRING),
    Member::new("ClusterSecurityGroups", &AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUPS),
    Member::new("ClusterSnapshotCopyStatus", &AWS_REDSHIFT_CLUSTER_CLUSTER_SNAPSHOT_COPY_STATUS),
    Member::new("ClusterStatus", &NON_EMPTY_STRING),
    Member::new("ClusterSubnetGroupName", &NON_EMPTY_STRING),
    Member::new("ClusterVersion", &NON_EMPTY_STRING),
    Member::new("DBName", &NON_EMPTY_STRING),
    Member::new("DeferredMaintenanceWindows", &AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOWS),
    Member::new("ElasticIpStatus", &AWS_REDSHIFT_CLUSTER_ELASTIC_IP_STATUS),
    Member::new("ElasticResizeNumberOfNodeOptions", &NON_EMPTY_STRING),
    Member::new("Encrypted", &BOOLEAN),
    Member::new("Endpoint", &AWS_REDSHIFT_CLUSTER_ENDPOINT),
    Member::new("EnhancedVpcRouting", &BOOLEAN),
    Member::new("ExpectedNextSnapshotScheduleTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("ExpectedNextSnapshotScheduleTimeStatus", &NON_EMPTY_STRING),
    Member::new("HsmStatus", &AWS_REDSHIFT_CLUSTER_HSM_STATUS),
    Member::new("IamRoles", &AWS_REDSHIFT_CLUSTER_IAM_ROLES),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("MaintenanceTrackName", &NON_EMPTY_STRING),
    Member::new("ManualSnapshotRetentionPeriod", &INTEGER).bounds(&[Bound::error(Check::Range(-1, 3653))]),
    Member::new("MasterUsername", &NON_EMPTY_STRING),
    Member::new("NextMaintenanceWindowStartTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("NodeType", &NON_EMPTY_STRING),
    Member::new("NumberOfNodes", &INTEGER),
    Member::new("PendingActions", &STRING_LIST),
    Member::new("PendingModifiedValues", &AWS_REDSHIFT_CLUSTER_PENDING_MODIFIED_VALUES),
    Member::new("PreferredMaintenanceWindow", &NON_EMPTY_STRING),
    Member::new("PubliclyAccessible", &BOOLEAN),
    Member::new("ResizeInfo", &AWS_REDSHIFT_CLUSTER_RESIZE_INFO),
    Member::new("RestoreStatus", &AWS_REDSHIFT_CLUSTER_RESTORE_STATUS),
    Member::new("SnapshotScheduleIdentifier", &NON_EMPTY_STRING),
    Member::new("SnapshotScheduleState", &NON_EMPTY_STRING),
    Member::new("VpcId", &NON_EMPTY_STRING),
    Member::new("VpcSecurityGroups", &AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUPS),
    Member::new("LoggingStatus", &AWS_REDSHIFT_CLUSTER_LOGGING_STATUS),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_ELASTIC_IP_STATUS: Shape = Shape::Structure(&[
    Member::new("ElasticIp", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_ENDPOINT: Shape = Shape::Structure(&[
    Member::new("Address", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_HSM_STATUS: Shape = Shape::Structure(&[
    Member::new("HsmClientCertificateIdentifier", &NON_EMPTY_STRING),
    Member::new("HsmConfigurationIdentifier", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_IAM_ROLE: Shape = Shape::Structure(&[
    Member::new("ApplyStatus", &NON_EMPTY_STRING),
    Member::new("IamRoleArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_IAM_ROLES: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_IAM_ROLE);
pub(crate) static AWS_REDSHIFT_CLUSTER_LOGGING_STATUS: Shape = Shape::Structure(&[
    Member::new("BucketName", &NON_EMPTY_STRING),
    Member::new("LastFailureMessage", &NON_EMPTY_STRING),
    Member::new("LastFailureTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("LastSuccessfulDeliveryTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("LoggingEnabled", &BOOLEAN),
    Member::new("S3KeyPrefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_PENDING_MODIFIED_VALUES: Shape = Shape::Structure(&[
    Member::new("AutomatedSnapshotRetentionPeriod", &INTEGER),
    Member::new("ClusterIdentifier", &NON_EMPTY_STRING),
    Member::new("ClusterType", &NON_EMPTY_STRING),
    Member::new("ClusterVersion", &NON_EMPTY_STRING),
    Member::new("EncryptionType", &NON_EMPTY_STRING),
    Member::new("EnhancedVpcRouting", &BOOLEAN),
    Member::new("MaintenanceTrackName", &NON_EMPTY_STRING),
    Member::new("MasterUserPassword", &NON_EMPTY_STRING),
    Member::new("NodeType", &NON_EMPTY_STRING),
    Member::new("NumberOfNodes", &INTEGER),
    Member::new("PubliclyAccessible", &BOOLEAN),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_RESIZE_INFO: Shape = Shape::Structure(&[
    Member::new("AllowCancelResize", &BOOLEAN),
    Member::new("ResizeType", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_RESTORE_STATUS: Shape = Shape::Structure(&[
    Member::new("CurrentRestoreRateInMegaBytesPerSecond", &DOUBLE),
    Member::new("ElapsedTimeInSeconds", &LONG),
    Member::new("EstimatedTimeToCompletionInSeconds", &LONG),
    Member::new("ProgressInMegaBytes", &LONG),
    Member::new("SnapshotSizeInMegaBytes", &LONG),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUP: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("VpcSecurityGroupId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUPS: Shape = Shape::List(&AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUP);
pub(crate) static AWS_ROUTE53_HOSTED_ZONE_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("Comment", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ROUTE53_HOSTED_ZONE_DETAILS: Shape = Shape::Structure(&[
    Member::new("HostedZone", &AWS_ROUTE53_HOSTED_ZONE_OBJECT_DETAILS),
    Member::new("Vpcs", &AWS_ROUTE53_HOSTED_ZONE_VPCS_LIST),
    Member::new("NameServers", &AWS_ROUTE53_HOSTED_ZONE_NAME_SERVERS_LIST),
    Member::new("QueryLoggingConfig", &AWS_ROUTE53_QUERY_LOGGING_CONFIG_DETAILS),
]);
pub(crate) static AWS_ROUTE53_HOSTED_ZONE_NAME_SERVERS_LIST: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static AWS_ROUTE53_HOSTED_ZONE_OBJECT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Config", &AWS_ROUTE53_HOSTED_ZONE_CONFIG_DETAILS),
]);
pub(crate) static AWS_ROUTE53_HOSTED_ZONE_VPC_DETAILS: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Region", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_ROUTE53_HOSTED_ZONE_VPCS_LIST: Shape = Shape::List(&AWS_ROUTE53_HOSTED_ZONE_VPC_DETAILS);
pub(crate) static AWS_ROUTE53_QUERY_LOGGING_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsLogGroupArn", &CLOUD_WATCH_LOGS_LOG_GROUP_ARN_CONFIG_DETAILS),
]);
pub(crate) static AWS_S3_ACCESS_POINT_DETAILS: Shape = Shape::Structure(&[
    Member::new("AccessPointArn", &NON_EMPTY_STRING),
    Member::new("Alias", &NON_EMPTY_STRING),
    Member::new("Bucket", &NON_EMPTY_STRING),
    Member::new("BucketAccountId", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("NetworkOrigin", &NON_EMPTY_STRING),
    Member::new("PublicAccessBlockConfiguration", &AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
    Member::new("VpcConfiguration", &AWS_S3_ACCESS_POINT_VPC_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_S3_ACCESS_POINT_VPC_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("VpcId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS: Shape = Shape::Structure(&[
    Member::new("BlockPublicAcls", &BOOLEAN),
    Member::new("BlockPublicPolicy", &BOOLEAN),
    Member::new("IgnorePublicAcls", &BOOLEAN),
    Member::new("RestrictPublicBuckets", &BOOLEAN),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Rules", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_LIST),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_ABORT_INCOMPLETE_MULTIPART_UPLOAD_DETAILS: Shape = Shape::Structure(&[
    Member::new("DaysAfterInitiation", &INTEGER),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_DETAILS: Shape = Shape::Structure(&[
    Member::new("AbortIncompleteMultipartUpload", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_ABORT_INCOMPLETE_MULTIPART_UPLOAD_DETAILS),
    Member::new("ExpirationDate", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("ExpirationInDays", &INTEGER),
    Member::new("ExpiredObjectDeleteMarker", &BOOLEAN),
    Member::new("Filter", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_DETAILS),
    Member::new("ID", &NON_EMPTY_STRING),
    Member::new("NoncurrentVersionExpirationInDays", &INTEGER),
    Member::new("NoncurrentVersionTransitions", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_LIST),
    Member::new("Prefix", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Transitions", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_LIST),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Predicate", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_DETAILS),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_DETAILS: Shape = Shape::Structure(&[
    Member::new("Operands", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_LIST),
    Member::new("Prefix", &NON_EMPTY_STRING),
    Member::new("Tag", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_TAG_DETAILS),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Prefix", &NON_EMPTY_STRING),
    Member::new("Tag", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_TAG_DETAILS),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_LIST: Shape = Shape::List(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_DETAILS);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_TAG_DETAILS: Shape = Shape::Structure(&[
    Member::new("Key", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_TAG_DETAILS: Shape = Shape::Structure(&[
    Member::new("Key", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_LIST: Shape = Shape::List(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_DETAILS);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Days", &INTEGER),
    Member::new("StorageClass", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_LIST: Shape = Shape::List(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_DETAILS);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Date", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Days", &INTEGER),
    Member::new("StorageClass", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_LIST: Shape = Shape::List(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_DETAILS);
pub(crate) static AWS_S3_BUCKET_BUCKET_VERSIONING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("IsMfaDeleteEnabled", &BOOLEAN),
    Member::new("Status", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_DETAILS: Shape = Shape::Structure(&[
    Member::new("OwnerId", &NON_EMPTY_STRING),
    Member::new("OwnerName", &NON_EMPTY_STRING),
    Member::new("OwnerAccountId", &NON_EMPTY_STRING),
    Member::new("CreatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("ServerSideEncryptionConfiguration", &AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_CONFIGURATION),
    Member::new("BucketLifecycleConfiguration", &AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_DETAILS),
    Member::new("PublicAccessBlockConfiguration", &AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
    Member::new("AccessControlList", &NON_EMPTY_STRING),
    Member::new("BucketLoggingConfiguration", &AWS_S3_BUCKET_LOGGING_CONFIGURATION),
    Member::new("BucketWebsiteConfiguration", &AWS_S3_BUCKET_WEBSITE_CONFIGURATION),
    Member::new("BucketNotificationConfiguration", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION),
    Member::new("BucketVersioningConfiguration", &AWS_S3_BUCKET_BUCKET_VERSIONING_CONFIGURATION),
    Member::new("ObjectLockConfiguration", &AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION),
    Member::new("Name", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_LOGGING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("DestinationBucketName", &NON_EMPTY_STRING),
    Member::new("LogFilePrefix", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("Configurations", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAILS),
]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAIL: Shape = Shape::Structure(&[
    Member::new("Events", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_EVENTS),
    Member::new("Filter", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_FILTER),
    Member::new("Destination", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAILS: Shape = Shape::List(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAIL);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_EVENTS: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_FILTER: Shape = Shape::Structure(&[
    Member::new("S3KeyFilter", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER),
]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER: Shape = Shape::Structure(&[
    Member::new("FilterRules", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULES),
]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE: Shape = Shape::Structure(&[
    Member::new("Name", &AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE_NAME),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE_NAME: Shape = Shape::Words(&["Prefix", "Suffix"]);
pub(crate) static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULES: Shape = Shape::List(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE);
pub(crate) static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("ObjectLockEnabled", &NON_EMPTY_STRING),
    Member::new("Rule", &AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DETAILS),
]);
pub(crate) static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DEFAULT_RETENTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Days", &INTEGER),
    Member::new("Mode", &NON_EMPTY_STRING),
    Member::new("Years", &INTEGER),
]);
pub(crate) static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DETAILS: Shape = Shape::Structure(&[
    Member::new("DefaultRetention", &AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DEFAULT_RETENTION_DETAILS),
]);
pub(crate) static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Shape = Shape::Structure(&[
    Member::new("SSEAlgorithm", &NON_EMPTY_STRING),
    Member::new("KMSMasterKeyID", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("Rules", &AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULES),
]);
pub(crate) static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULE: Shape = Shape::Structure(&[
    Member::new("ApplyServerSideEncryptionByDefault", &AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
]);
pub(crate) static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULES: Shape = Shape::List(&AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULE);
pub(crate) static AWS_S3_BUCKET_WEBSITE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::new("ErrorDocument", &NON_EMPTY_STRING),
    Member::new("IndexDocumentSuffix", &NON_EMPTY_STRING),
    Member::new("RedirectAllRequestsTo", &AWS_S3_BUCKET_WEBSITE_CONFIGURATION_REDIRECT_TO),
    Member::new("RoutingRules", &AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULES),
]);
pub(crate) static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_REDIRECT_TO: Shape = Shape::Structure(&[
    Member::new("Hostname", &NON_EMPTY_STRING),
    Member::new("Protocol", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE: Shape = Shape::Structure(&[
    Member::new("Condition", &AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_CONDITION),
    Member::new("Redirect", &AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_REDIRECT),
]);
pub(crate) static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_CONDITION: Shape = Shape::Structure(&[
    Member::new("HttpErrorCodeReturnedEquals", &NON_EMPTY_STRING),
    Member::new("KeyPrefixEquals", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_REDIRECT: Shape = Shape::Structure(&[
    Member::new("Hostname", &NON_EMPTY_STRING),
    Member::new("HttpRedirectCode", &NON_EMPTY_STRING),
    Member::new("Protocol", &NON_EMPTY_STRING),
    Member::new("ReplaceKeyPrefixWith", &NON_EMPTY_STRING),
    Member::new("ReplaceKeyWith", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULES: Shape = Shape::List(&AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE);
pub(crate) static AWS_S3_OBJECT_DETAILS: Shape = Shape::Structure(&[
    Member::new("LastModified", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("ETag", &NON_EMPTY_STRING),
    Member::new("VersionId", &NON_EMPTY_STRING),
    Member::new("ContentType", &NON_EMPTY_STRING),
    Member::new("ServerSideEncryption", &NON_EMPTY_STRING),
    Member::new("SSEKMSKeyId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AcceleratorTypes", &NON_EMPTY_STRING_LIST),
    Member::new("AdditionalCodeRepositories", &NON_EMPTY_STRING_LIST),
    Member::new("DefaultCodeRepository", &NON_EMPTY_STRING),
    Member::new("DirectInternetAccess", &NON_EMPTY_STRING),
    Member::new("FailureReason", &NON_EMPTY_STRING),
    Member::new("InstanceMetadataServiceConfiguration", &AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_METADATA_SERVICE_CONFIGURATION_DETAILS),
    Member::new("InstanceType", &NON_EMPTY_STRING),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("NetworkInterfaceId", &NON_EMPTY_STRING),
    Member::new("NotebookInstanceArn", &NON_EMPTY_STRING),
    Member::new("NotebookInstanceLifecycleConfigName", &NON_EMPTY_STRING),
    Member::new("NotebookInstanceName", &NON_EMPTY_STRING),
    Member::new("NotebookInstanceStatus", &NON_EMPTY_STRING),
    Member::new("PlatformIdentifier", &NON_EMPTY_STRING),
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("RootAccess", &NON_EMPTY_STRING),
    Member::new("SecurityGroups", &NON_EMPTY_STRING_LIST),
    Member::new("SubnetId", &NON_EMPTY_STRING),
    Member::new("Url", &NON_EMPTY_STRING),
    Member::new("VolumeSizeInGB", &INTEGER),
]);
pub(crate) static AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_METADATA_SERVICE_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("MinimumInstanceMetadataServiceVersion", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SECRETS_MANAGER_SECRET_DETAILS: Shape = Shape::Structure(&[
    Member::new("RotationRules", &AWS_SECRETS_MANAGER_SECRET_ROTATION_RULES),
    Member::new("RotationOccurredWithinFrequency", &BOOLEAN),
    Member::new("KmsKeyId", &NON_EMPTY_STRING),
    Member::new("RotationEnabled", &BOOLEAN),
    Member::new("RotationLambdaArn", &NON_EMPTY_STRING),
    Member::new("Deleted", &BOOLEAN),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SECRETS_MANAGER_SECRET_ROTATION_RULES: Shape = Shape::Structure(&[
    Member::new("AutomaticallyAfterDays", &INTEGER),
]);
pub(crate) static AWS_SECURITY_FINDING: Shape = Shape::Structure(&[
    Member::new("SchemaVersion", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, 10))]),
    Member::new("Id", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::ID_CHARS))]),
    Member::new("ProductArn", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(12, limits::PRODUCT_ARN_CHARS)), Bound::error(Check::Text(Grammar::ProductArn))]),
    Member::new("ProductName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::PRODUCT_NAME_CHARS))]),
    Member::new("CompanyName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::COMPANY_NAME_CHARS))]),
    Member::new("Region", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::REGION_CHARS))]),
    Member::new("GeneratorId", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::GENERATOR_ID_CHARS))]),
    Member::new("AwsAccountId", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(limits::AWS_ACCOUNT_ID_CHARS, limits::AWS_ACCOUNT_ID_CHARS)), Bound::error(Check::Text(Grammar::Account))]),
    Member::new("Types", &TYPE_LIST).bounds(&[Bound::error(Check::Items(0, limits::TYPES_ITEMS)), Bound::error(Check::Unique), Bound::error(Check::ItemText(Grammar::Type))]),
    Member::new("FirstObservedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("LastObservedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("CreatedAt", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("UpdatedAt", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Severity", &SEVERITY),
    Member::new("Confidence", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100))]),
    Member::new("Criticality", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100))]),
    Member::new("Title", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::TITLE_CHARS))]),
    Member::new("Description", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::DESCRIPTION_CHARS))]),
    Member::new("Remediation", &REMEDIATION),
    Member::new("SourceUrl", &NON_EMPTY_STRING).bounds(&[Bound::advice(Check::Text(Grammar::Url))]),
    Member::new("ProductFields", &FIELD_MAP).bounds(&[Bound::error(Check::Pairs(0, limits::PRODUCT_FIELDS_PAIRS)), Bound::error(Check::KeyChars(limits::PRODUCT_FIELDS_KEY_CHARS)), Bound::error(Check::ValueChars(limits::PRODUCT_FIELDS_VALUE_CHARS)), Bound::error(Check::KeyText(Grammar::ProductField))]),
    Member::new("UserDefinedFields", &FIELD_MAP).bounds(&[Bound::error(Check::Pairs(1, limits::USER_DEFINED_FIELDS_PAIRS)), Bound::error(Check::KeyChars(limits::USER_DEFINED_FIELDS_KEY_CHARS)), Bound::error(Check::ValueChars(limits::USER_DEFINED_FIELDS_VALUE_CHARS)), Bound::error(Check::KeyText(Grammar::UserField))]),
    Member::new("Malware", &MALWARE_LIST).bounds(&[Bound::error(Check::Items(0, limits::MALWARE_ITEMS))]),
    Member::new("Network", &NETWORK).deprecated(),
    Member::new("NetworkPath", &NETWORK_PATH_LIST),
    Member::new("Process", &PROCESS_DETAILS),
    Member::new("Threats", &THREAT_LIST).bounds(&[Bound::error(Check::Items(1, limits::THREATS_ITEMS))]),
    Member::new("ThreatIntelIndicators", &THREAT_INTEL_INDICATOR_LIST).bounds(&[Bound::error(Check::Items(1, limits::THREAT_INTEL_INDICATORS_ITEMS))]),
    Member::new("Resources", &RESOURCE_LIST).required().bounds(&[Bound::error(Check::Items(1, limits::RESOURCES_ITEMS))]),
    Member::new("Compliance", &COMPLIANCE),
    Member::new("VerificationState", &VERIFICATION_STATE),
    Member::new("WorkflowState", &WORKFLOW_STATE).deprecated(),
    Member::new("Workflow", &WORKFLOW),
    Member::new("RecordState", &RECORD_STATE),
    Member::new("RelatedFindings", &RELATED_FINDING_LIST).bounds(&[Bound::error(Check::Items(1, limits::RELATED_FINDINGS_ITEMS))]),
    Member::new("Note", &NOTE),
    Member::new("Vulnerabilities", &VULNERABILITY_LIST),
    Member::new("PatchSummary", &PATCH_SUMMARY),
    Member::new("Action", &ACTION),
    Member::new("FindingProviderFields", &FINDING_PROVIDER_FIELDS),
    Member::new("Sample", &BOOLEAN),
    Member::new("GeneratorDetails", &GENERATOR_DETAILS),
    Member::new("ProcessedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("AwsAccountName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::AWS_ACCOUNT_NAME_CHARS))]),
    Member::new("Detection", &DETECTION),
]);
pub(crate) static AWS_SNS_TOPIC_DETAILS: Shape = Shape::Structure(&[
    Member::new("KmsMasterKeyId", &NON_EMPTY_STRING),
    Member::new("Subscription", &AWS_SNS_TOPIC_SUBSCRIPTION_LIST),
    Member::new("TopicName", &NON_EMPTY_STRING),
    Member::new("Owner", &NON_EMPTY_STRING),
    Member::new("SqsSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
    Member::new("SqsFailureFeedbackRoleArn", &NON_EMPTY_STRING),
    Member::new("ApplicationSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
    Member::new("FirehoseSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
    Member::new("FirehoseFailureFeedbackRoleArn", &NON_EMPTY_STRING),
    Member::new("HttpSuccessFeedbackRoleArn", &NON_EMPTY_STRING),
    Member::new("HttpFailureFeedbackRoleArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SNS_TOPIC_SUBSCRIPTION: Shape = Shape::Structure(&[
    Member::new("Endpoint", &NON_EMPTY_STRING),
    Member::new("Protocol", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SNS_TOPIC_SUBSCRIPTION_LIST: Shape = Shape::List(&AWS_SNS_TOPIC_SUBSCRIPTION);
pub(crate) static AWS_SQS_QUEUE_DETAILS: Shape = Shape::Structure(&[
    Member::new("KmsDataKeyReusePeriodSeconds", &INTEGER),
    Member::new("KmsMasterKeyId", &NON_EMPTY_STRING),
    Member::new("QueueName", &NON_EMPTY_STRING),
    Member::new("DeadLetterTargetArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SSM_COMPLIANCE_SUMMARY: Shape = Shape::Structure(&[
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("CompliantCriticalCount", &INTEGER),
    Member::new("CompliantHighCount", &INTEGER),
    Member::new("CompliantMediumCount", &INTEGER),
    Member::new("ExecutionType", &NON_EMPTY_STRING),
    Member::new("NonCompliantCriticalCount", &INTEGER),
    Member::new("CompliantInformationalCount", &INTEGER),
    Member::new("NonCompliantInformationalCount", &INTEGER),
    Member::new("CompliantUnspecifiedCount", &INTEGER),
    Member::new("NonCompliantLowCount", &INTEGER),
    Member::new("NonCompliantHighCount", &INTEGER),
    Member::new("CompliantLowCount", &INTEGER),
    Member::new("ComplianceType", &NON_EMPTY_STRING),
    Member::new("PatchBaselineId", &NON_EMPTY_STRING),
    Member::new("OverallSeverity", &NON_EMPTY_STRING),
    Member::new("NonCompliantMediumCount", &INTEGER),
    Member::new("NonCompliantUnspecifiedCount", &INTEGER),
    Member::new("PatchGroup", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_SSM_PATCH: Shape = Shape::Structure(&[
    Member::new("ComplianceSummary", &AWS_SSM_COMPLIANCE_SUMMARY),
]);
pub(crate) static AWS_SSM_PATCH_COMPLIANCE_DETAILS: Shape = Shape::Structure(&[
    Member::new("Patch", &AWS_SSM_PATCH),
]);
pub(crate) static AWS_STEP_FUNCTION_STATE_MACHINE_DETAILS: Shape = Shape::Structure(&[
    Member::new("Label", &NON_EMPTY_STRING),
    Member::new("LoggingConfiguration", &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DETAILS),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("RoleArn", &NON_EMPTY_STRING),
    Member::new("StateMachineArn", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("TracingConfiguration", &AWS_STEP_FUNCTION_STATE_MACHINE_TRACING_CONFIGURATION_DETAILS),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_CLOUD_WATCH_LOGS_LOG_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("LogGroupArn", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsLogGroup", &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_CLOUD_WATCH_LOGS_LOG_GROUP_DETAILS),
]);
pub(crate) static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_LIST: Shape = Shape::List(&AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_DETAILS);
pub(crate) static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Destinations", &AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_LIST),
    Member::new("IncludeExecutionData", &BOOLEAN),
    Member::new("Level", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_STEP_FUNCTION_STATE_MACHINE_TRACING_CONFIGURATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Enabled", &BOOLEAN),
]);
pub(crate) static AWS_WAF_RATE_BASED_RULE_DETAILS: Shape = Shape::Structure(&[
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("RateKey", &NON_EMPTY_STRING),
    Member::new("RateLimit", &LONG),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("MatchPredicates", &AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE_LIST),
]);
pub(crate) static AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE: Shape = Shape::Structure(&[
    Member::new("DataId", &NON_EMPTY_STRING),
    Member::new("Negated", &BOOLEAN),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE_LIST: Shape = Shape::List(&AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE);
pub(crate) static AWS_WAF_REGIONAL_RATE_BASED_RULE_DETAILS: Shape = Shape::Structure(&[
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("RateKey", &NON_EMPTY_STRING),
    Member::new("RateLimit", &LONG),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("MatchPredicates", &AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE_LIST),
]);
pub(crate) static AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE: Shape = Shape::Structure(&[
    Member::new("DataId", &NON_EMPTY_STRING),
    Member::new("Negated", &BOOLEAN),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE_LIST: Shape = Shape::List(&AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE);
pub(crate) static AWS_WAF_REGIONAL_RULE_DETAILS: Shape = Shape::Structure(&[
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("PredicateList", &AWS_WAF_REGIONAL_RULE_PREDICATE_LIST),
    Member::new("RuleId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_RULE_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("RuleGroupId", &NON_EMPTY_STRING),
    Member::new("Rules", &AWS_WAF_REGIONAL_RULE_GROUP_RULES_LIST),
]);
pub(crate) static AWS_WAF_REGIONAL_RULE_GROUP_RULES_ACTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_RULE_GROUP_RULES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Action", &AWS_WAF_REGIONAL_RULE_GROUP_RULES_ACTION_DETAILS),
    Member::new("Priority", &INTEGER),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_RULE_GROUP_RULES_LIST: Shape = Shape::List(&AWS_WAF_REGIONAL_RULE_GROUP_RULES_DETAILS);
pub(crate) static AWS_WAF_REGIONAL_RULE_PREDICATE_LIST: Shape = Shape::List(&AWS_WAF_REGIONAL_RULE_PREDICATE_LIST_DETAILS);
pub(crate) static AWS_WAF_REGIONAL_RULE_PREDICATE_LIST_DETAILS: Shape = Shape::Structure(&[
    Member::new("DataId", &NON_EMPTY_STRING),
    Member::new("Negated", &BOOLEAN),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_WEB_ACL_DETAILS: Shape = Shape::Structure(&[
    Member::new("DefaultAction", &NON_EMPTY_STRING),
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("RulesList", &AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST),
    Member::new("WebAclId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST: Shape = Shape::List(&AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_DETAILS);
pub(crate) static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_ACTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_DETAILS: Shape = Shape::Structure(&[
    Member::new("Action", &AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_ACTION_DETAILS),
    Member::new("OverrideAction", &AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_OVERRIDE_ACTION_DETAILS),
    Member::new("Priority", &INTEGER),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_OVERRIDE_ACTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_RULE_DETAILS: Shape = Shape::Structure(&[
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("PredicateList", &AWS_WAF_RULE_PREDICATE_LIST),
    Member::new("RuleId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_RULE_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("RuleGroupId", &NON_EMPTY_STRING),
    Member::new("Rules", &AWS_WAF_RULE_GROUP_RULES_LIST),
]);
pub(crate) static AWS_WAF_RULE_GROUP_RULES_ACTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_RULE_GROUP_RULES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Action", &AWS_WAF_RULE_GROUP_RULES_ACTION_DETAILS),
    Member::new("Priority", &INTEGER),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_RULE_GROUP_RULES_LIST: Shape = Shape::List(&AWS_WAF_RULE_GROUP_RULES_DETAILS);
pub(crate) static AWS_WAF_RULE_PREDICATE_LIST: Shape = Shape::List(&AWS_WAF_RULE_PREDICATE_LIST_DETAILS);
pub(crate) static AWS_WAF_RULE_PREDICATE_LIST_DETAILS: Shape = Shape::Structure(&[
    Member::new("DataId", &NON_EMPTY_STRING),
    Member::new("Negated", &BOOLEAN),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_WEB_ACL_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("DefaultAction", &NON_EMPTY_STRING),
    Member::new("Rules", &AWS_WAF_WEB_ACL_RULE_LIST),
    Member::new("WebAclId", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_WEB_ACL_RULE: Shape = Shape::Structure(&[
    Member::new("Action", &WAF_ACTION),
    Member::new("ExcludedRules", &WAF_EXCLUDED_RULE_LIST),
    Member::new("OverrideAction", &WAF_OVERRIDE_ACTION),
    Member::new("Priority", &INTEGER),
    Member::new("RuleId", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAF_WEB_ACL_RULE_LIST: Shape = Shape::List(&AWS_WAF_WEB_ACL_RULE);
pub(crate) static AWS_WAFV2_ACTION_ALLOW_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomRequestHandling", &AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
]);
pub(crate) static AWS_WAFV2_ACTION_BLOCK_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomResponse", &AWS_WAFV2_CUSTOM_RESPONSE_DETAILS),
]);
pub(crate) static AWS_WAFV2_CUSTOM_HTTP_HEADER: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS: Shape = Shape::Structure(&[
    Member::new("InsertHeaders", &AWS_WAFV2_INSERT_HEADERS_LIST),
]);
pub(crate) static AWS_WAFV2_CUSTOM_RESPONSE_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomResponseBodyKey", &NON_EMPTY_STRING),
    Member::new("ResponseCode", &INTEGER),
    Member::new("ResponseHeaders", &AWS_WAFV2_INSERT_HEADERS_LIST),
]);
pub(crate) static AWS_WAFV2_INSERT_HEADERS_LIST: Shape = Shape::List(&AWS_WAFV2_CUSTOM_HTTP_HEADER);
pub(crate) static AWS_WAFV2_RULE_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("Capacity", &LONG),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("Rules", &AWS_WAFV2_RULES_LIST),
    Member::new("Scope", &NON_EMPTY_STRING),
    Member::new("VisibilityConfig", &AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
]);
pub(crate) static AWS_WAFV2_RULES_ACTION_CAPTCHA_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomRequestHandling", &AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
]);
pub(crate) static AWS_WAFV2_RULES_ACTION_COUNT_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomRequestHandling", &AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
]);
pub(crate) static AWS_WAFV2_RULES_ACTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Allow", &AWS_WAFV2_ACTION_ALLOW_DETAILS),
    Member::new("Block", &AWS_WAFV2_ACTION_BLOCK_DETAILS),
    Member::new("Captcha", &AWS_WAFV2_RULES_ACTION_CAPTCHA_DETAILS),
    Member::new("Count", &AWS_WAFV2_RULES_ACTION_COUNT_DETAILS),
]);
pub(crate) static AWS_WAFV2_RULES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Action", &AWS_WAFV2_RULES_ACTION_DETAILS),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("OverrideAction", &NON_EMPTY_STRING),
    Member::new("Priority", &INTEGER),
    Member::new("VisibilityConfig", &AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
]);
pub(crate) static AWS_WAFV2_RULES_LIST: Shape = Shape::List(&AWS_WAFV2_RULES_DETAILS);
pub(crate) static AWS_WAFV2_VISIBILITY_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchMetricsEnabled", &BOOLEAN),
    Member::new("MetricName", &NON_EMPTY_STRING),
    Member::new("SampledRequestsEnabled", &BOOLEAN),
]);
pub(crate) static AWS_WAFV2_WEB_ACL_ACTION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Allow", &AWS_WAFV2_ACTION_ALLOW_DETAILS),
    Member::new("Block", &AWS_WAFV2_ACTION_BLOCK_DETAILS),
]);
pub(crate) static AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("ImmunityTimeProperty", &AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_IMMUNITY_TIME_PROPERTY_DETAILS),
]);
pub(crate) static AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_IMMUNITY_TIME_PROPERTY_DETAILS: Shape = Shape::Structure(&[
    Member::new("ImmunityTime", &LONG),
]);
pub(crate) static AWS_WAFV2_WEB_ACL_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("ManagedbyFirewallManager", &BOOLEAN),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Capacity", &LONG),
    Member::new("CaptchaConfig", &AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_DETAILS),
    Member::new("DefaultAction", &AWS_WAFV2_WEB_ACL_ACTION_DETAILS),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("Rules", &AWS_WAFV2_RULES_LIST),
    Member::new("VisibilityConfig", &AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
]);
pub(crate) static AWS_XRAY_ENCRYPTION_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("KeyId", &NON_EMPTY_STRING),
    Member::new("Status", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static AZURE_RESOURCE_DETAILS: Shape = Shape::Document;
pub(crate) static BOOLEAN: Shape = Shape::Boolean;
pub(crate) static CELL: Shape = Shape::Structure(&[
    Member::new("Column", &LONG),
    Member::new("Row", &LONG),
    Member::new("ColumnName", &NON_EMPTY_STRING),
    Member::new("CellReference", &NON_EMPTY_STRING),
]);
pub(crate) static CELLS: Shape = Shape::List(&CELL);
pub(crate) static CIDR_BLOCK_ASSOCIATION: Shape = Shape::Structure(&[
    Member::new("AssociationId", &NON_EMPTY_STRING),
    Member::new("CidrBlock", &NON_EMPTY_STRING),
    Member::new("CidrBlockState", &NON_EMPTY_STRING),
]);
pub(crate) static CIDR_BLOCK_ASSOCIATION_LIST: Shape = Shape::List(&CIDR_BLOCK_ASSOCIATION);
pub(crate) static CITY: Shape = Shape::Structure(&[
    Member::new("CityName", &NON_EMPTY_STRING),
]);
pub(crate) static CLASSIFICATION_RESULT: Shape = Shape::Structure(&[
    Member::new("MimeType", &NON_EMPTY_STRING),
    Member::new("SizeClassified", &LONG),
    Member::new("AdditionalOccurrences", &BOOLEAN),
    Member::new("Status", &CLASSIFICATION_STATUS),
    Member::new("SensitiveData", &SENSITIVE_DATA_RESULT_LIST),
    Member::new("CustomDataIdentifiers", &CUSTOM_DATA_IDENTIFIERS_RESULT),
]);
pub(crate) static CLASSIFICATION_STATUS: Shape = Shape::Structure(&[
    Member::new("Code", &NON_EMPTY_STRING),
    Member::new("Reason", &NON_EMPTY_STRING),
]);
pub(crate) static CLOUD_PROVIDER_NAME: Shape = Shape::Words(&["Azure", "AWS", "GCP"]);
pub(crate) static CLOUD_WATCH_LOGS_LOG_GROUP_ARN_CONFIG_DETAILS: Shape = Shape::Structure(&[
    Member::new("CloudWatchLogsLogGroupArn", &NON_EMPTY_STRING),
    Member::new("HostedZoneId", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
]);
pub(crate) static CODE_REPOSITORY_DETAILS: Shape = Shape::Structure(&[
    Member::new("ProviderType", &NON_EMPTY_STRING),
    Member::new("ProjectName", &NON_EMPTY_STRING),
    Member::new("CodeSecurityIntegrationArn", &NON_EMPTY_STRING),
]);
pub(crate) static CODE_VULNERABILITIES_FILE_PATH: Shape = Shape::Structure(&[
    Member::new("EndLine", &INTEGER),
    Member::new("FileName", &NON_EMPTY_STRING),
    Member::new("FilePath", &NON_EMPTY_STRING),
    Member::new("StartLine", &INTEGER),
]);
pub(crate) static COMPLIANCE: Shape = Shape::Structure(&[
    Member::new("Status", &COMPLIANCE_STATUS),
    Member::new("RelatedRequirements", &RELATED_REQUIREMENTS_LIST).bounds(&[Bound::error(Check::Items(0, limits::RELATED_REQUIREMENTS_ITEMS)), Bound::advice(Check::ItemChars(limits::RELATED_REQUIREMENT_CHARS))]),
    Member::new("StatusReasons", &STATUS_REASONS_LIST),
    Member::new("SecurityControlId", &NON_EMPTY_STRING),
    Member::new("AssociatedStandards", &ASSOCIATED_STANDARDS_LIST).bounds(&[Bound::error(Check::Items(0, limits::ASSOCIATED_STANDARDS_ITEMS))]),
    Member::new("SecurityControlParameters", &SECURITY_CONTROL_PARAMETERS_LIST),
]);
pub(crate) static COMPLIANCE_STATUS: Shape = Shape::Words(&["PASSED", "WARNING", "FAILED", "NOT_AVAILABLE"]);
pub(crate) static CONNECTION_DIRECTION: Shape = Shape::Words(&["INBOUND", "OUTBOUND"]);
pub(crate) static CONTAINER_DETAILS: Shape = Shape::Structure(&[
    Member::new("ContainerRuntime", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::CONTAINER_NAME_CHARS))]),
    Member::new("ImageId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::CONTAINER_IMAGE_ID_CHARS))]),
    Member::new("ImageName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::CONTAINER_IMAGE_NAME_CHARS))]),
    Member::new("LaunchedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("VolumeMounts", &VOLUME_MOUNT_LIST),
    Member::new("Privileged", &BOOLEAN),
]);
pub(crate) static COUNTRY: Shape = Shape::Structure(&[
    Member::new("CountryCode", &NON_EMPTY_STRING),
    Member::new("CountryName", &NON_EMPTY_STRING),
]);
pub(crate) static CUSTOM_DATA_IDENTIFIERS_DETECTIONS: Shape = Shape::Structure(&[
    Member::new("Count", &LONG),
    Member::new("Arn", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Occurrences", &OCCURRENCES),
]);
pub(crate) static CUSTOM_DATA_IDENTIFIERS_DETECTIONS_LIST: Shape = Shape::List(&CUSTOM_DATA_IDENTIFIERS_DETECTIONS);
pub(crate) static CUSTOM_DATA_IDENTIFIERS_RESULT: Shape = Shape::Structure(&[
    Member::new("Detections", &CUSTOM_DATA_IDENTIFIERS_DETECTIONS_LIST),
    Member::new("TotalCount", &LONG),
]);
pub(crate) static CVSS: Shape = Shape::Structure(&[
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("BaseScore", &DOUBLE),
    Member::new("BaseVector", &NON_EMPTY_STRING),
    Member::new("Source", &NON_EMPTY_STRING),
    Member::new("Adjustments", &ADJUSTMENT_LIST),
]);
pub(crate) static CVSS_LIST: Shape = Shape::List(&CVSS);
pub(crate) static DATA_CLASSIFICATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("DetailedResultsLocation", &NON_EMPTY_STRING),
    Member::new("Result", &CLASSIFICATION_RESULT),
]);
pub(crate) static DETECTION: Shape = Shape::Structure(&[
    Member::new("Sequence", &SEQUENCE),
]);
pub(crate) static DNS_REQUEST_ACTION: Shape = Shape::Structure(&[
    Member::new("Domain", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("Protocol", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
    Member::new("Blocked", &BOOLEAN),
]);
pub(crate) static DOUBLE: Shape = Shape::Double;
pub(crate) static FIELD_MAP: Shape = Shape::Map;
pub(crate) static FILE_PATH_LIST: Shape = Shape::List(&FILE_PATHS);
pub(crate) static FILE_PATHS: Shape = Shape::Structure(&[
    Member::new("FilePath", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("FileName", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("ResourceId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("Hash", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
]);
pub(crate) static FINDING_PROVIDER_FIELDS: Shape = Shape::Structure(&[
    Member::new("Confidence", &RATIO_SCALE).bounds(&[Bound::error(Check::Range(0, 100))]),
    Member::new("Criticality", &RATIO_SCALE).bounds(&[Bound::error(Check::Range(0, 100))]),
    Member::new("RelatedFindings", &RELATED_FINDING_LIST).bounds(&[Bound::error(Check::Items(0, 10))]),
    Member::new("Severity", &FINDING_PROVIDER_SEVERITY),
    Member::new("Types", &TYPE_LIST).bounds(&[Bound::error(Check::Items(0, 50)), Bound::error(Check::Unique), Bound::error(Check::ItemText(Grammar::Type))]),
]);
pub(crate) static FINDING_PROVIDER_SEVERITY: Shape = Shape::Structure(&[
    Member::new("Label", &SEVERITY_LABEL),
    Member::new("Original", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::SEVERITY_ORIGINAL_CHARS))]),
]);
pub(crate) static FIREWALL_POLICY_DETAILS: Shape = Shape::Structure(&[
    Member::new("StatefulRuleGroupReferences", &FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_LIST),
    Member::new("StatelessCustomActions", &FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_LIST),
    Member::new("StatelessDefaultActions", &NON_EMPTY_STRING_LIST),
    Member::new("StatelessFragmentDefaultActions", &NON_EMPTY_STRING_LIST),
    Member::new("StatelessRuleGroupReferences", &FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_LIST),
]);
pub(crate) static FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_DETAILS: Shape = Shape::Structure(&[
    Member::new("ResourceArn", &NON_EMPTY_STRING),
]);
pub(crate) static FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_LIST: Shape = Shape::List(&FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_DETAILS);
pub(crate) static FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ActionDefinition", &STATELESS_CUSTOM_ACTION_DEFINITION),
    Member::new("ActionName", &NON_EMPTY_STRING),
]);
pub(crate) static FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_LIST: Shape = Shape::List(&FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_DETAILS);
pub(crate) static FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Priority", &INTEGER),
    Member::new("ResourceArn", &NON_EMPTY_STRING),
]);
pub(crate) static FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_LIST: Shape = Shape::List(&FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_DETAILS);
pub(crate) static GCP_RESOURCE_DETAILS: Shape = Shape::Document;
pub(crate) static GENERATOR_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Description", &NON_EMPTY_STRING),
    Member::new("Labels", &TYPE_LIST).bounds(&[Bound::error(Check::Items(0, 10))]),
]);
pub(crate) static GEO_LOCATION: Shape = Shape::Structure(&[
    Member::new("Lon", &DOUBLE),
    Member::new("Lat", &DOUBLE),
]);
pub(crate) static ICMP_TYPE_CODE: Shape = Shape::Structure(&[
    Member::new("Code", &INTEGER),
    Member::new("Type", &INTEGER),
]);
pub(crate) static INDICATOR: Shape = Shape::Structure(&[
    Member::new("Key", &NON_EMPTY_STRING),
    Member::new("Values", &NON_EMPTY_STRING_LIST),
    Member::new("Title", &NON_EMPTY_STRING),
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static INDICATORS_LIST: Shape = Shape::List(&INDICATOR);
pub(crate) static INTEGER: Shape = Shape::Integer;
pub(crate) static INTEGER_LIST: Shape = Shape::List(&INTEGER);
pub(crate) static IP_ORGANIZATION_DETAILS: Shape = Shape::Structure(&[
    Member::new("Asn", &INTEGER),
    Member::new("AsnOrg", &NON_EMPTY_STRING),
    Member::new("Isp", &NON_EMPTY_STRING),
    Member::new("Org", &NON_EMPTY_STRING),
]);
pub(crate) static IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape::Structure(&[
    Member::new("AssociationId", &NON_EMPTY_STRING),
    Member::new("Ipv6CidrBlock", &NON_EMPTY_STRING),
    Member::new("CidrBlockState", &NON_EMPTY_STRING),
]);
pub(crate) static IPV6_CIDR_BLOCK_ASSOCIATION_LIST: Shape = Shape::List(&IPV6_CIDR_BLOCK_ASSOCIATION);
pub(crate) static LOAD_BALANCER_STATE: Shape = Shape::Structure(&[
    Member::new("Code", &NON_EMPTY_STRING),
    Member::new("Reason", &NON_EMPTY_STRING),
]);
pub(crate) static LONG: Shape = Shape::Long;
pub(crate) static MALWARE: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::MALWARE_NAME_CHARS))]),
    Member::new("Type", &MALWARE_TYPE),
    Member::new("Path", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::MALWARE_PATH_CHARS))]),
    Member::new("State", &MALWARE_STATE),
]);
pub(crate) static MALWARE_LIST: Shape = Shape::List(&MALWARE);
pub(crate) static MALWARE_STATE: Shape = Shape::Words(&["OBSERVED", "REMOVAL_FAILED", "REMOVED"]);
pub(crate) static MALWARE_TYPE: Shape = Shape::Words(&["ADWARE", "BLENDED_THREAT", "BOTNET_AGENT", "COIN_MINER", "EXPLOIT_KIT", "KEYLOGGER", "MACRO", "POTENTIALLY_UNWANTED", "SPYWARE", "RANSOMWARE", "REMOTE_ACCESS", "ROOTKIT", "TROJAN", "VIRUS", "WORM"]);
pub(crate) static NETWORK: Shape = Shape::Structure(&[
    Member::new("Direction", &NETWORK_DIRECTION),
    Member::new("Protocol", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 16))]),
    Member::new("OpenPortRange", &PORT_RANGE),
    Member::new("SourceIpV4", &NON_EMPTY_STRING),
    Member::new("SourceIpV6", &NON_EMPTY_STRING),
    Member::new("SourcePort", &INTEGER).bounds(&[Bound::error(Check::Range(0, 65535))]),
    Member::new("SourceDomain", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("SourceMac", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Mac))]),
    Member::new("DestinationIpV4", &NON_EMPTY_STRING),
    Member::new("DestinationIpV6", &NON_EMPTY_STRING),
    Member::new("DestinationPort", &INTEGER).bounds(&[Bound::error(Check::Range(0, 65535))]),
    Member::new("DestinationDomain", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
]);
pub(crate) static NETWORK_AUTONOMOUS_SYSTEM: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Number", &INTEGER),
]);
pub(crate) static NETWORK_CONNECTION: Shape = Shape::Structure(&[
    Member::new("Direction", &CONNECTION_DIRECTION),
]);
pub(crate) static NETWORK_CONNECTION_ACTION: Shape = Shape::Structure(&[
    Member::new("ConnectionDirection", &NON_EMPTY_STRING),
    Member::new("RemoteIpDetails", &ACTION_REMOTE_IP_DETAILS),
    Member::new("RemotePortDetails", &ACTION_REMOTE_PORT_DETAILS),
    Member::new("LocalPortDetails", &ACTION_LOCAL_PORT_DETAILS),
    Member::new("Protocol", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
    Member::new("Blocked", &BOOLEAN),
]);
pub(crate) static NETWORK_DIRECTION: Shape = Shape::Words(&["IN", "OUT"]);
pub(crate) static NETWORK_ENDPOINT: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Ip", &NON_EMPTY_STRING),
    Member::new("Domain", &NON_EMPTY_STRING),
    Member::new("Port", &INTEGER),
    Member::new("Location", &NETWORK_GEO_LOCATION),
    Member::new("AutonomousSystem", &NETWORK_AUTONOMOUS_SYSTEM),
    Member::new("Connection", &NETWORK_CONNECTION),
]);
pub(crate) static NETWORK_ENDPOINTS_LIST: Shape = Shape::List(&NETWORK_ENDPOINT);
pub(crate) static NETWORK_GEO_LOCATION: Shape = Shape::Structure(&[
    Member::new("City", &NON_EMPTY_STRING),
    Member::new("Country", &NON_EMPTY_STRING),
    Member::new("Lat", &DOUBLE),
    Member::new("Lon", &DOUBLE),
]);
pub(crate) static NETWORK_HEADER: Shape = Shape::Structure(&[
    Member::new("Protocol", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 16))]),
    Member::new("Destination", &NETWORK_PATH_COMPONENT_DETAILS),
    Member::new("Source", &NETWORK_PATH_COMPONENT_DETAILS),
]);
pub(crate) static NETWORK_PATH_COMPONENT: Shape = Shape::Structure(&[
    Member::new("ComponentId", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 32))]),
    Member::new("ComponentType", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 32))]),
    Member::new("Egress", &NETWORK_HEADER),
    Member::new("Ingress", &NETWORK_HEADER),
]);
pub(crate) static NETWORK_PATH_COMPONENT_DETAILS: Shape = Shape::Structure(&[
    Member::new("Address", &STRING_LIST),
    Member::new("PortRanges", &PORT_RANGE_LIST),
]);
pub(crate) static NETWORK_PATH_LIST: Shape = Shape::List(&NETWORK_PATH_COMPONENT);
pub(crate) static NON_EMPTY_STRING: Shape = Shape::Text;
pub(crate) static NON_EMPTY_STRING_LIST: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static NOTE: Shape = Shape::Structure(&[
    Member::new("Text", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::NOTE_TEXT_CHARS))]),
    Member::new("UpdatedBy", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::NOTE_UPDATED_BY_CHARS))]),
    Member::new("UpdatedAt", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static OCCURRENCES: Shape = Shape::Structure(&[
    Member::new("LineRanges", &RANGES),
    Member::new("OffsetRanges", &RANGES),
    Member::new("Pages", &PAGES),
    Member::new("Records", &RECORDS),
    Member::new("Cells", &CELLS),
]);
pub(crate) static PAGE: Shape = Shape::Structure(&[
    Member::new("PageNumber", &LONG),
    Member::new("LineRange", &RANGE),
    Member::new("OffsetRange", &RANGE),
]);
pub(crate) static PAGES: Shape = Shape::List(&PAGE);
pub(crate) static PARTITION: Shape = Shape::Words(&["aws", "aws-cn", "aws-us-gov", "aws-us-iso", "aws-us-iso-b", "AzureCloud"]);
pub(crate) static PATCH_SUMMARY: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, 256)), Bound::advice(Check::Chars(20, 128))]),
    Member::new("InstalledCount", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("MissingCount", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("FailedCount", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("InstalledOtherCount", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("InstalledRejectedCount", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("InstalledPendingReboot", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100000))]),
    Member::new("OperationStartTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("OperationEndTime", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("RebootOption", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 256))]),
    Member::new("Operation", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 256))]),
]);
pub(crate) static PORT_PROBE_ACTION: Shape = Shape::Structure(&[
    Member::new("PortProbeDetails", &PORT_PROBE_DETAIL_LIST),
    Member::new("Blocked", &BOOLEAN),
]);
pub(crate) static PORT_PROBE_DETAIL: Shape = Shape::Structure(&[
    Member::new("LocalPortDetails", &ACTION_LOCAL_PORT_DETAILS),
    Member::new("LocalIpDetails", &ACTION_LOCAL_IP_DETAILS),
    Member::new("RemoteIpDetails", &ACTION_REMOTE_IP_DETAILS),
]);
pub(crate) static PORT_PROBE_DETAIL_LIST: Shape = Shape::List(&PORT_PROBE_DETAIL);
pub(crate) static PORT_RANGE: Shape = Shape::Structure(&[
    Member::new("Begin", &INTEGER).bounds(&[Bound::error(Check::Range(0, 65535))]),
    Member::new("End", &INTEGER).bounds(&[Bound::error(Check::Range(0, 65535))]),
]);
pub(crate) static PORT_RANGE_FROM_TO: Shape = Shape::Structure(&[
    Member::new("From", &INTEGER),
    Member::new("To", &INTEGER),
]);
pub(crate) static PORT_RANGE_LIST: Shape = Shape::List(&PORT_RANGE);
pub(crate) static PROCESS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
    Member::new("Path", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 512))]),
    Member::new("Pid", &INTEGER),
    Member::new("ParentPid", &INTEGER),
    Member::new("LaunchedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("TerminatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static PROPAGATING_VGW_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("GatewayId", &NON_EMPTY_STRING),
]);
pub(crate) static PROPAGATING_VGW_SET_LIST: Shape = Shape::List(&PROPAGATING_VGW_SET_DETAILS);
pub(crate) static RANGE: Shape = Shape::Structure(&[
    Member::new("Start", &LONG),
    Member::new("End", &LONG),
    Member::new("StartColumn", &LONG),
]);
pub(crate) static RANGES: Shape = Shape::List(&RANGE);
pub(crate) static RATIO_SCALE: Shape = Shape::Integer;
pub(crate) static RECOMMENDATION: Shape = Shape::Structure(&[
    Member::new("Text", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::RECOMMENDATION_TEXT_CHARS))]),
    Member::new("Url", &NON_EMPTY_STRING).bounds(&[Bound::advice(Check::Text(Grammar::Url))]),
]);
pub(crate) static RECORD: Shape = Shape::Structure(&[
    Member::new("JsonPath", &NON_EMPTY_STRING),
    Member::new("RecordIndex", &LONG),
]);
pub(crate) static RECORD_STATE: Shape = Shape::Words(&["ACTIVE", "ARCHIVED"]);
pub(crate) static RECORDS: Shape = Shape::List(&RECORD);
pub(crate) static RELATED_FINDING: Shape = Shape::Structure(&[
    Member::new("ProductArn", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(12, 2048)), Bound::error(Check::Text(Grammar::ProductArn))]),
    Member::new("Id", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::CharsOrArn(512, 2048))]),
]);
pub(crate) static RELATED_FINDING_LIST: Shape = Shape::List(&RELATED_FINDING);
pub(crate) static RELATED_REQUIREMENTS_LIST: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static REMEDIATION: Shape = Shape::Structure(&[
    Member::new("Recommendation", &RECOMMENDATION),
]);
pub(crate) static RESOURCE: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::RESOURCE_TYPE_CHARS))]),
    Member::new("Id", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::RESOURCE_ID_CHARS))]),
    Member::new("Partition", &PARTITION),
    Member::new("Region", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::RESOURCE_REGION_CHARS))]),
    Member::new("Provider", &CLOUD_PROVIDER_NAME),
    Member::new("Owner", &RESOURCE_OWNER),
    Member::new("ResourceRole", &NON_EMPTY_STRING),
    Member::new("Tags", &FIELD_MAP).bounds(&[Bound::error(Check::Pairs(1, limits::TAGS_PAIRS)), Bound::error(Check::ValueChars(limits::TAGS_VALUE_CHARS)), Bound::advice(Check::KeyChars(limits::TAGS_KEY_CHARS))]),
    Member::new("DataClassification", &DATA_CLASSIFICATION_DETAILS),
    Member::new("Details", &RESOURCE_DETAILS),
    Member::new("ApplicationName", &NON_EMPTY_STRING),
    Member::new("ApplicationArn", &NON_EMPTY_STRING),
]);
pub(crate) static RESOURCE_DETAILS: Shape = Shape::Structure(&[
    Member::new("AwsAutoScalingAutoScalingGroup", &AWS_AUTO_SCALING_AUTO_SCALING_GROUP_DETAILS),
    Member::new("AwsCodeBuildProject", &AWS_CODE_BUILD_PROJECT_DETAILS),
    Member::new("AwsCloudFrontDistribution", &AWS_CLOUD_FRONT_DISTRIBUTION_DETAILS),
    Member::new("AwsEc2Instance", &AWS_EC2_INSTANCE_DETAILS),
    Member::new("AwsEc2NetworkInterface", &AWS_EC2_NETWORK_INTERFACE_DETAILS),
    Member::new("AwsEc2SecurityGroup", &AWS_EC2_SECURITY_GROUP_DETAILS),
    Member::new("AwsEc2Volume", &AWS_EC2_VOLUME_DETAILS),
    Member::new("AwsEc2Vpc", &AWS_EC2_VPC_DETAILS),
    Member::new("AwsEc2Eip", &AWS_EC2_EIP_DETAILS),
    Member::new("AwsEc2Subnet", &AWS_EC2_SUBNET_DETAILS),
    Member::new("AwsEc2NetworkAcl", &AWS_EC2_NETWORK_ACL_DETAILS),
    Member::new("AwsElbv2LoadBalancer", &AWS_ELBV2_LOAD_BALANCER_DETAILS),
    Member::new("AwsElasticBeanstalkEnvironment", &AWS_ELASTIC_BEANSTALK_ENVIRONMENT_DETAILS),
    Member::new("AwsElasticsearchDomain", &AWS_ELASTICSEARCH_DOMAIN_DETAILS),
    Member::new("AwsS3Bucket", &AWS_S3_BUCKET_DETAILS),
    Member::new("AwsS3AccountPublicAccessBlock", &AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
    Member::new("AwsS3Object", &AWS_S3_OBJECT_DETAILS),
    Member::new("AwsSecretsManagerSecret", &AWS_SECRETS_MANAGER_SECRET_DETAILS),
    Member::new("AwsIamAccessKey", &AWS_IAM_ACCESS_KEY_DETAILS),
    Member::new("AwsIamUser", &AWS_IAM_USER_DETAILS),
    Member::new("AwsIamPolicy", &AWS_IAM_POLICY_DETAILS),
    Member::new("AwsApiGatewayV2Stage", &AWS_API_GATEWAY_V2_STAGE_DETAILS),
    Member::new("AwsApiGatewayV2Api", &AWS_API_GATEWAY_V2_API_DETAILS),
    Member::new("AwsDynamoDbTable", &AWS_DYNAMO_DB_TABLE_DETAILS),
    Member::new("AwsApiGatewayStage", &AWS_API_GATEWAY_STAGE_DETAILS),
    Member::new("AwsApiGatewayRestApi", &AWS_API_GATEWAY_REST_API_DETAILS),
    Member::new("AwsCloudTrailTrail", &AWS_CLOUD_TRAIL_TRAIL_DETAILS),
    Member::new("AwsSsmPatchCompliance", &AWS_SSM_PATCH_COMPLIANCE_DETAILS),
    Member::new("AwsCertificateManagerCertificate", &AWS_CERTIFICATE_MANAGER_CERTIFICATE_DETAILS),
    Member::new("AwsRedshiftCluster", &AWS_REDSHIFT_CLUSTER_DETAILS),
    Member::new("AwsElbLoadBalancer", &AWS_ELB_LOAD_BALANCER_DETAILS),
    Member::new("AwsIamGroup", &AWS_IAM_GROUP_DETAILS),
    Member::new("AwsIamRole", &AWS_IAM_ROLE_DETAILS),
    Member::new("AwsKmsKey", &AWS_KMS_KEY_DETAILS),
    Member::new("AwsLambdaFunction", &AWS_LAMBDA_FUNCTION_DETAILS),
    Member::new("AwsLambdaLayerVersion", &AWS_LAMBDA_LAYER_VERSION_DETAILS),
    Member::new("AwsRdsDbInstance", &AWS_RDS_DB_INSTANCE_DETAILS),
    Member::new("AwsSnsTopic", &AWS_SNS_TOPIC_DETAILS),
    Member::new("AwsSqsQueue", &AWS_SQS_QUEUE_DETAILS),
    Member::new("AwsWafWebAcl", &AWS_WAF_WEB_ACL_DETAILS),
    Member::new("AwsRdsDbSnapshot", &AWS_RDS_DB_SNAPSHOT_DETAILS),
    Member::new("AwsRdsDbClusterSnapshot", &AWS_RDS_DB_CLUSTER_SNAPSHOT_DETAILS),
    Member::new("AwsRdsDbCluster", &AWS_RDS_DB_CLUSTER_DETAILS),
    Member::new("AwsEcsCluster", &AWS_ECS_CLUSTER_DETAILS),
    Member::new("AwsEcsContainer", &AWS_ECS_CONTAINER_DETAILS),
    Member::new("AwsEcsTaskDefinition", &AWS_ECS_TASK_DEFINITION_DETAILS),
    Member::new("Container", &CONTAINER_DETAILS),
    Member::new("Other", &FIELD_MAP).bounds(&[Bound::error(Check::Pairs(0, limits::DETAILS_OTHER_PAIRS)), Bound::error(Check::KeyChars(limits::DETAILS_OTHER_KEY_CHARS)), Bound::error(Check::ValueChars(limits::DETAILS_OTHER_ACCEPTED_VALUE_CHARS)), Bound::advice(Check::ValueChars(limits::DETAILS_OTHER_VALUE_CHARS))]),
    Member::new("AwsRdsEventSubscription", &AWS_RDS_EVENT_SUBSCRIPTION_DETAILS),
    Member::new("AwsEcsService", &AWS_ECS_SERVICE_DETAILS),
    Member::new("AwsAutoScalingLaunchConfiguration", &AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_DETAILS),
    Member::new("AwsEc2VpnConnection", &AWS_EC2_VPN_CONNECTION_DETAILS),
    Member::new("AwsEcrContainerImage", &AWS_ECR_CONTAINER_IMAGE_DETAILS),
    Member::new("AwsOpenSearchServiceDomain", &AWS_OPEN_SEARCH_SERVICE_DOMAIN_DETAILS),
    Member::new("AwsEc2VpcEndpointService", &AWS_EC2_VPC_ENDPOINT_SERVICE_DETAILS),
    Member::new("AwsXrayEncryptionConfig", &AWS_XRAY_ENCRYPTION_CONFIG_DETAILS),
    Member::new("AwsWafRateBasedRule", &AWS_WAF_RATE_BASED_RULE_DETAILS),
    Member::new("AwsWafRegionalRateBasedRule", &AWS_WAF_REGIONAL_RATE_BASED_RULE_DETAILS),
    Member::new("AwsEcrRepository", &AWS_ECR_REPOSITORY_DETAILS),
    Member::new("AwsEksCluster", &AWS_EKS_CLUSTER_DETAILS),
    Member::new("AwsNetworkFirewallFirewallPolicy", &AWS_NETWORK_FIREWALL_FIREWALL_POLICY_DETAILS),
    Member::new("AwsNetworkFirewallFirewall", &AWS_NETWORK_FIREWALL_FIREWALL_DETAILS),
    Member::new("AwsNetworkFirewallRuleGroup", &AWS_NETWORK_FIREWALL_RULE_GROUP_DETAILS),
    Member::new("AwsRdsDbSecurityGroup", &AWS_RDS_DB_SECURITY_GROUP_DETAILS),
    Member::new("AwsKinesisStream", &AWS_KINESIS_STREAM_DETAILS),
    Member::new("AwsEc2TransitGateway", &AWS_EC2_TRANSIT_GATEWAY_DETAILS),
    Member::new("AwsEfsAccessPoint", &AWS_EFS_ACCESS_POINT_DETAILS),
    Member::new("AwsCloudFormationStack", &AWS_CLOUD_FORMATION_STACK_DETAILS),
    Member::new("AwsCloudWatchAlarm", &AWS_CLOUD_WATCH_ALARM_DETAILS),
    Member::new("AwsEc2VpcPeeringConnection", &AWS_EC2_VPC_PEERING_CONNECTION_DETAILS),
    Member::new("AwsWafRegionalRuleGroup", &AWS_WAF_REGIONAL_RULE_GROUP_DETAILS),
    Member::new("AwsWafRegionalRule", &AWS_WAF_REGIONAL_RULE_DETAILS),
    Member::new("AwsWafRegionalWebAcl", &AWS_WAF_REGIONAL_WEB_ACL_DETAILS),
    Member::new("AwsWafRule", &AWS_WAF_RULE_DETAILS),
    Member::new("AwsWafRuleGroup", &AWS_WAF_RULE_GROUP_DETAILS),
    Member::new("AwsEcsTask", &AWS_ECS_TASK_DETAILS),
    Member::new("AwsBackupBackupVault", &AWS_BACKUP_BACKUP_VAULT_DETAILS),
    Member::new("AwsBackupBackupPlan", &AWS_BACKUP_BACKUP_PLAN_DETAILS),
    Member::new("AwsBackupRecoveryPoint", &AWS_BACKUP_RECOVERY_POINT_DETAILS),
    Member::new("AwsEc2LaunchTemplate", &AWS_EC2_LAUNCH_TEMPLATE_DETAILS),
    Member::new("AwsSageMakerNotebookInstance", &AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_DETAILS),
    Member::new("AwsWafv2WebAcl", &AWS_WAFV2_WEB_ACL_DETAILS),
    Member::new("AwsWafv2RuleGroup", &AWS_WAFV2_RULE_GROUP_DETAILS),
    Member::new("AwsEc2RouteTable", &AWS_EC2_ROUTE_TABLE_DETAILS),
    Member::new("AwsAmazonMqBroker", &AWS_AMAZON_MQ_BROKER_DETAILS),
    Member::new("AwsAppSyncGraphQlApi", &AWS_APP_SYNC_GRAPH_QL_API_DETAILS),
    Member::new("AwsEventSchemasRegistry", &AWS_EVENT_SCHEMAS_REGISTRY_DETAILS),
    Member::new("AwsGuardDutyDetector", &AWS_GUARD_DUTY_DETECTOR_DETAILS),
    Member::new("AwsStepFunctionStateMachine", &AWS_STEP_FUNCTION_STATE_MACHINE_DETAILS),
    Member::new("AwsAthenaWorkGroup", &AWS_ATHENA_WORK_GROUP_DETAILS),
    Member::new("AwsEventsEventbus", &AWS_EVENTS_EVENTBUS_DETAILS),
    Member::new("AwsDmsEndpoint", &AWS_DMS_ENDPOINT_DETAILS),
    Member::new("AwsEventsEndpoint", &AWS_EVENTS_ENDPOINT_DETAILS),
    Member::new("AwsDmsReplicationTask", &AWS_DMS_REPLICATION_TASK_DETAILS),
    Member::new("AwsDmsReplicationInstance", &AWS_DMS_REPLICATION_INSTANCE_DETAILS),
    Member::new("AwsRoute53HostedZone", &AWS_ROUTE53_HOSTED_ZONE_DETAILS),
    Member::new("AwsMskCluster", &AWS_MSK_CLUSTER_DETAILS),
    Member::new("AwsS3AccessPoint", &AWS_S3_ACCESS_POINT_DETAILS),
    Member::new("AwsEc2ClientVpnEndpoint", &AWS_EC2_CLIENT_VPN_ENDPOINT_DETAILS),
    Member::new("CodeRepository", &CODE_REPOSITORY_DETAILS),
    Member::new("AzureResource", &AZURE_RESOURCE_DETAILS),
    Member::new("GcpResource", &GCP_RESOURCE_DETAILS),
]);
pub(crate) static RESOURCE_LIST: Shape = Shape::List(&RESOURCE);
pub(crate) static RESOURCE_OWNER: Shape = Shape::Structure(&[
    Member::new("Account", &RESOURCE_OWNER_ACCOUNT),
    Member::new("Org", &RESOURCE_OWNER_ORG),
]);
pub(crate) static RESOURCE_OWNER_ACCOUNT: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
]);
pub(crate) static RESOURCE_OWNER_ORG: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING),
]);
pub(crate) static ROUTE_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("CarrierGatewayId", &NON_EMPTY_STRING),
    Member::new("CoreNetworkArn", &NON_EMPTY_STRING),
    Member::new("DestinationCidrBlock", &NON_EMPTY_STRING),
    Member::new("DestinationIpv6CidrBlock", &NON_EMPTY_STRING),
    Member::new("DestinationPrefixListId", &NON_EMPTY_STRING),
    Member::new("EgressOnlyInternetGatewayId", &NON_EMPTY_STRING),
    Member::new("GatewayId", &NON_EMPTY_STRING),
    Member::new("InstanceId", &NON_EMPTY_STRING),
    Member::new("InstanceOwnerId", &NON_EMPTY_STRING),
    Member::new("LocalGatewayId", &NON_EMPTY_STRING),
    Member::new("NatGatewayId", &NON_EMPTY_STRING),
    Member::new("NetworkInterfaceId", &NON_EMPTY_STRING),
    Member::new("Origin", &NON_EMPTY_STRING),
    Member::new("State", &NON_EMPTY_STRING),
    Member::new("TransitGatewayId", &NON_EMPTY_STRING),
    Member::new("VpcPeeringConnectionId", &NON_EMPTY_STRING),
]);
pub(crate) static ROUTE_SET_LIST: Shape = Shape::List(&ROUTE_SET_DETAILS);
pub(crate) static RULE_GROUP_DETAILS: Shape = Shape::Structure(&[
    Member::new("RuleVariables", &RULE_GROUP_VARIABLES),
    Member::new("RulesSource", &RULE_GROUP_SOURCE),
]);
pub(crate) static RULE_GROUP_SOURCE: Shape = Shape::Structure(&[
    Member::new("RulesSourceList", &RULE_GROUP_SOURCE_LIST_DETAILS),
    Member::new("RulesString", &NON_EMPTY_STRING),
    Member::new("StatefulRules", &RULE_GROUP_SOURCE_STATEFUL_RULES_LIST),
    Member::new("StatelessRulesAndCustomActions", &RULE_GROUP_SOURCE_STATELESS_RULES_AND_CUSTOM_ACTIONS_DETAILS),
]);
pub(crate) static RULE_GROUP_SOURCE_CUSTOM_ACTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("ActionDefinition", &STATELESS_CUSTOM_ACTION_DEFINITION),
    Member::new("ActionName", &NON_EMPTY_STRING),
]);
pub(crate) static RULE_GROUP_SOURCE_CUSTOM_ACTIONS_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_CUSTOM_ACTIONS_DETAILS);
pub(crate) static RULE_GROUP_SOURCE_LIST_DETAILS: Shape = Shape::Structure(&[
    Member::new("GeneratedRulesType", &NON_EMPTY_STRING),
    Member::new("TargetTypes", &NON_EMPTY_STRING_LIST),
    Member::new("Targets", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static RULE_GROUP_SOURCE_STATEFUL_RULES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Action", &NON_EMPTY_STRING),
    Member::new("Header", &RULE_GROUP_SOURCE_STATEFUL_RULES_HEADER_DETAILS),
    Member::new("RuleOptions", &RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_LIST),
]);
pub(crate) static RULE_GROUP_SOURCE_STATEFUL_RULES_HEADER_DETAILS: Shape = Shape::Structure(&[
    Member::new("Destination", &NON_EMPTY_STRING),
    Member::new("DestinationPort", &NON_EMPTY_STRING),
    Member::new("Direction", &NON_EMPTY_STRING),
    Member::new("Protocol", &NON_EMPTY_STRING),
    Member::new("Source", &NON_EMPTY_STRING),
    Member::new("SourcePort", &NON_EMPTY_STRING),
]);
pub(crate) static RULE_GROUP_SOURCE_STATEFUL_RULES_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATEFUL_RULES_DETAILS);
pub(crate) static RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Keyword", &NON_EMPTY_STRING),
    Member::new("Settings", &RULE_GROUP_SOURCE_STATEFUL_RULES_RULE_OPTIONS_SETTINGS_LIST),
]);
pub(crate) static RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_DETAILS);
pub(crate) static RULE_GROUP_SOURCE_STATEFUL_RULES_RULE_OPTIONS_SETTINGS_LIST: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_DEFINITION: Shape = Shape::Structure(&[
    Member::new("Actions", &NON_EMPTY_STRING_LIST),
    Member::new("MatchAttributes", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES: Shape = Shape::Structure(&[
    Member::new("DestinationPorts", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS_LIST),
    Member::new("Destinations", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS_LIST),
    Member::new("Protocols", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_PROTOCOLS_LIST),
    Member::new("SourcePorts", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS_LIST),
    Member::new("Sources", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES_LIST),
    Member::new("TcpFlags", &RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS_LIST),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS: Shape = Shape::Structure(&[
    Member::new("FromPort", &INTEGER),
    Member::new("ToPort", &INTEGER),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS: Shape = Shape::Structure(&[
    Member::new("AddressDefinition", &NON_EMPTY_STRING),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_PROTOCOLS_LIST: Shape = Shape::List(&INTEGER);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS: Shape = Shape::Structure(&[
    Member::new("FromPort", &INTEGER),
    Member::new("ToPort", &INTEGER),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES: Shape = Shape::Structure(&[
    Member::new("AddressDefinition", &NON_EMPTY_STRING),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS: Shape = Shape::Structure(&[
    Member::new("Flags", &NON_EMPTY_STRING_LIST),
    Member::new("Masks", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULES_AND_CUSTOM_ACTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("CustomActions", &RULE_GROUP_SOURCE_CUSTOM_ACTIONS_LIST),
    Member::new("StatelessRules", &RULE_GROUP_SOURCE_STATELESS_RULES_LIST),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULES_DETAILS: Shape = Shape::Structure(&[
    Member::new("Priority", &INTEGER),
    Member::new("RuleDefinition", &RULE_GROUP_SOURCE_STATELESS_RULE_DEFINITION),
]);
pub(crate) static RULE_GROUP_SOURCE_STATELESS_RULES_LIST: Shape = Shape::List(&RULE_GROUP_SOURCE_STATELESS_RULES_DETAILS);
pub(crate) static RULE_GROUP_VARIABLES: Shape = Shape::Structure(&[
    Member::new("IpSets", &RULE_GROUP_VARIABLES_IP_SETS_DETAILS),
    Member::new("PortSets", &RULE_GROUP_VARIABLES_PORT_SETS_DETAILS),
]);
pub(crate) static RULE_GROUP_VARIABLES_IP_SETS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Definition", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static RULE_GROUP_VARIABLES_PORT_SETS_DETAILS: Shape = Shape::Structure(&[
    Member::new("Definition", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static SECURITY_CONTROL_PARAMETER: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Value", &TYPE_LIST),
]);
pub(crate) static SECURITY_CONTROL_PARAMETERS_LIST: Shape = Shape::List(&SECURITY_CONTROL_PARAMETER);
pub(crate) static SECURITY_GROUPS: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static SENSITIVE_DATA_DETECTIONS: Shape = Shape::Structure(&[
    Member::new("Count", &LONG),
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Occurrences", &OCCURRENCES),
]);
pub(crate) static SENSITIVE_DATA_DETECTIONS_LIST: Shape = Shape::List(&SENSITIVE_DATA_DETECTIONS);
pub(crate) static SENSITIVE_DATA_RESULT: Shape = Shape::Structure(&[
    Member::new("Category", &NON_EMPTY_STRING),
    Member::new("Detections", &SENSITIVE_DATA_DETECTIONS_LIST),
    Member::new("TotalCount", &LONG),
]);
pub(crate) static SENSITIVE_DATA_RESULT_LIST: Shape = Shape::List(&SENSITIVE_DATA_RESULT);
pub(crate) static SEQUENCE: Shape = Shape::Structure(&[
    Member::new("Uid", &NON_EMPTY_STRING),
    Member::new("Actors", &ACTORS_LIST).bounds(&[Bound::error(Check::Items(0, 10))]),
    Member::new("Endpoints", &NETWORK_ENDPOINTS_LIST).bounds(&[Bound::error(Check::Items(0, 10))]),
    Member::new("Signals", &SIGNALS_LIST).bounds(&[Bound::error(Check::Items(1, 100))]),
    Member::new("SequenceIndicators", &INDICATORS_LIST).bounds(&[Bound::error(Check::Items(0, 100))]),
]);
pub(crate) static SEVERITY: Shape = Shape::Structure(&[
    Member::new("Product", &DOUBLE).deprecated().bounds(&[Bound::error(Check::Text(Grammar::Single))]),
    Member::new("Label", &SEVERITY_LABEL),
    Member::new("Normalized", &INTEGER).bounds(&[Bound::error(Check::Range(0, 100))]),
    Member::new("Original", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
]);
pub(crate) static SEVERITY_LABEL: Shape = Shape::Words(&["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]);
pub(crate) static SIGNAL: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
    Member::new("Id", &NON_EMPTY_STRING),
    Member::new("Title", &NON_EMPTY_STRING),
    Member::new("ProductArn", &NON_EMPTY_STRING),
    Member::new("ResourceIds", &NON_EMPTY_STRING_LIST),
    Member::new("SignalIndicators", &INDICATORS_LIST).bounds(&[Bound::error(Check::Items(0, 100))]),
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("CreatedAt", &LONG),
    Member::new("UpdatedAt", &LONG),
    Member::new("FirstSeenAt", &LONG),
    Member::new("LastSeenAt", &LONG),
    Member::new("Severity", &DOUBLE),
    Member::new("Count", &INTEGER),
    Member::new("ActorIds", &NON_EMPTY_STRING_LIST),
    Member::new("EndpointIds", &NON_EMPTY_STRING_LIST),
]);
pub(crate) static SIGNALS_LIST: Shape = Shape::List(&SIGNAL);
pub(crate) static SIZE_BYTES: Shape = Shape::Long;
pub(crate) static SOFTWARE_PACKAGE: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("Version", &NON_EMPTY_STRING),
    Member::new("Epoch", &NON_EMPTY_STRING),
    Member::new("Release", &NON_EMPTY_STRING),
    Member::new("Architecture", &NON_EMPTY_STRING),
    Member::new("PackageManager", &NON_EMPTY_STRING),
    Member::new("FilePath", &NON_EMPTY_STRING),
    Member::new("FixedInVersion", &NON_EMPTY_STRING),
    Member::new("Remediation", &NON_EMPTY_STRING),
    Member::new("SourceLayerHash", &NON_EMPTY_STRING),
    Member::new("SourceLayerArn", &NON_EMPTY_STRING),
]);
pub(crate) static SOFTWARE_PACKAGE_LIST: Shape = Shape::List(&SOFTWARE_PACKAGE);
pub(crate) static STATELESS_CUSTOM_ACTION_DEFINITION: Shape = Shape::Structure(&[
    Member::new("PublishMetricAction", &STATELESS_CUSTOM_PUBLISH_METRIC_ACTION),
]);
pub(crate) static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION: Shape = Shape::Structure(&[
    Member::new("Dimensions", &STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSIONS_LIST),
]);
pub(crate) static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSION: Shape = Shape::Structure(&[
    Member::new("Value", &NON_EMPTY_STRING),
]);
pub(crate) static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSIONS_LIST: Shape = Shape::List(&STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSION);
pub(crate) static STATUS_REASON: Shape = Shape::Structure(&[
    Member::new("ReasonCode", &NON_EMPTY_STRING).required(),
    Member::new("Description", &NON_EMPTY_STRING),
]);
pub(crate) static STATUS_REASONS_LIST: Shape = Shape::List(&STATUS_REASON);
pub(crate) static STRING_LIST: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static THREAT: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("Severity", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 128))]),
    Member::new("ItemCount", &INTEGER),
    Member::new("FilePaths", &FILE_PATH_LIST).bounds(&[Bound::error(Check::Items(1, 5))]),
]);
pub(crate) static THREAT_INTEL_INDICATOR: Shape = Shape::Structure(&[
    Member::new("Type", &THREAT_INTEL_INDICATOR_TYPE),
    Member::new("Value", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 512))]),
    Member::new("Category", &THREAT_INTEL_INDICATOR_CATEGORY),
    Member::new("LastObservedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("Source", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, 64))]),
    Member::new("SourceUrl", &NON_EMPTY_STRING),
]);
pub(crate) static THREAT_INTEL_INDICATOR_CATEGORY: Shape = Shape::Words(&["BACKDOOR", "CARD_STEALER", "COMMAND_AND_CONTROL", "DROP_SITE", "EXPLOIT_SITE", "KEYLOGGER"]);
pub(crate) static THREAT_INTEL_INDICATOR_LIST: Shape = Shape::List(&THREAT_INTEL_INDICATOR);
pub(crate) static THREAT_INTEL_INDICATOR_TYPE: Shape = Shape::Words(&["DOMAIN", "EMAIL_ADDRESS", "HASH_MD5", "HASH_SHA1", "HASH_SHA256", "HASH_SHA512", "IPV4_ADDRESS", "IPV6_ADDRESS", "MUTEX", "PROCESS", "URL"]);
pub(crate) static THREAT_LIST: Shape = Shape::List(&THREAT);
pub(crate) static TYPE_LIST: Shape = Shape::List(&NON_EMPTY_STRING);
pub(crate) static USER_ACCOUNT: Shape = Shape::Structure(&[
    Member::new("Uid", &NON_EMPTY_STRING),
    Member::new("Name", &NON_EMPTY_STRING),
]);
pub(crate) static VERIFICATION_STATE: Shape = Shape::Words(&["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"]);
pub(crate) static VOLUME_MOUNT: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING),
    Member::new("MountPath", &NON_EMPTY_STRING),
]);
pub(crate) static VOLUME_MOUNT_LIST: Shape = Shape::List(&VOLUME_MOUNT);
pub(crate) static VPC_INFO_CIDR_BLOCK_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("CidrBlock", &NON_EMPTY_STRING),
]);
pub(crate) static VPC_INFO_CIDR_BLOCK_SET_LIST: Shape = Shape::List(&VPC_INFO_CIDR_BLOCK_SET_DETAILS);
pub(crate) static VPC_INFO_IPV6_CIDR_BLOCK_SET_DETAILS: Shape = Shape::Structure(&[
    Member::new("Ipv6CidrBlock", &NON_EMPTY_STRING),
]);
pub(crate) static VPC_INFO_IPV6_CIDR_BLOCK_SET_LIST: Shape = Shape::List(&VPC_INFO_IPV6_CIDR_BLOCK_SET_DETAILS);
pub(crate) static VPC_INFO_PEERING_OPTIONS_DETAILS: Shape = Shape::Structure(&[
    Member::new("AllowDnsResolutionFromRemoteVpc", &BOOLEAN),
    Member::new("AllowEgressFromLocalClassicLinkToRemoteVpc", &BOOLEAN),
    Member::new("AllowEgressFromLocalVpcToRemoteClassicLink", &BOOLEAN),
]);
pub(crate) static VULNERABILITY: Shape = Shape::Structure(&[
    Member::new("Id", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::VULNERABILITY_ID_CHARS)), Bound::advice(Check::Chars(1, limits::VULNERABILITY_ID_ADVISED_CHARS))]),
    Member::new("VulnerablePackages", &SOFTWARE_PACKAGE_LIST),
    Member::new("Cvss", &CVSS_LIST),
    Member::new("RelatedVulnerabilities", &STRING_LIST),
    Member::new("Vendor", &VULNERABILITY_VENDOR),
    Member::new("ReferenceUrls", &STRING_LIST),
    Member::new("FixAvailable", &VULNERABILITY_FIX_AVAILABLE),
    Member::new("EpssScore", &DOUBLE),
    Member::new("ExploitAvailable", &VULNERABILITY_EXPLOIT_AVAILABLE),
    Member::new("LastKnownExploitAt", &NON_EMPTY_STRING),
    Member::new("CodeVulnerabilities", &VULNERABILITY_CODE_VULNERABILITIES_LIST),
]);
pub(crate) static VULNERABILITY_CODE_VULNERABILITIES: Shape = Shape::Structure(&[
    Member::new("Cwes", &TYPE_LIST),
    Member::new("FilePath", &CODE_VULNERABILITIES_FILE_PATH),
    Member::new("SourceArn", &NON_EMPTY_STRING),
]);
pub(crate) static VULNERABILITY_CODE_VULNERABILITIES_LIST: Shape = Shape::List(&VULNERABILITY_CODE_VULNERABILITIES);
pub(crate) static VULNERABILITY_EXPLOIT_AVAILABLE: Shape = Shape::Words(&["YES", "NO"]);
pub(crate) static VULNERABILITY_FIX_AVAILABLE: Shape = Shape::Words(&["YES", "NO", "PARTIAL"]);
pub(crate) static VULNERABILITY_LIST: Shape = Shape::List(&VULNERABILITY);
pub(crate) static VULNERABILITY_VENDOR: Shape = Shape::Structure(&[
    Member::new("Name", &NON_EMPTY_STRING).required().bounds(&[Bound::error(Check::Chars(1, limits::VENDOR_NAME_CHARS))]),
    Member::new("Url", &NON_EMPTY_STRING),
    Member::new("VendorSeverity", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Chars(1, limits::VENDOR_SEVERITY_CHARS))]),
    Member::new("VendorCreatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
    Member::new("VendorUpdatedAt", &NON_EMPTY_STRING).bounds(&[Bound::error(Check::Text(Grammar::Timestamp))]),
]);
pub(crate) static WAF_ACTION: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static WAF_EXCLUDED_RULE: Shape = Shape::Structure(&[
    Member::new("RuleId", &NON_EMPTY_STRING),
]);
pub(crate) static WAF_EXCLUDED_RULE_LIST: Shape = Shape::List(&WAF_EXCLUDED_RULE);
pub(crate) static WAF_OVERRIDE_ACTION: Shape = Shape::Structure(&[
    Member::new("Type", &NON_EMPTY_STRING),
]);
pub(crate) static WORKFLOW: Shape = Shape::Structure(&[
    Member::new("Status", &WORKFLOW_STATUS),
]);
pub(crate) static WORKFLOW_STATE: Shape = Shape::Words(&["NEW", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "RESOLVED"]);
pub(crate) static WORKFLOW_STATUS: Shape = Shape::Words(&["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"]);
