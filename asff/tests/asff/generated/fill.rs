// Written by asff-codegen from the Security Hub service model. Do not edit.

use asff::details::*;
use asff::*;

pub(crate) fn action() -> Action {
    let mut x = Action::default();
    x.action_type = Some("text".into());
    x.network_connection_action = Some(Box::new(network_connection_action()));
    x.aws_api_call_action = Some(Box::new(aws_api_call_action()));
    x.dns_request_action = Some(Box::new(dns_request_action()));
    x.port_probe_action = Some(Box::new(port_probe_action()));
    x
}

pub(crate) fn action_local_ip_details() -> ActionLocalIpDetails {
    let mut x = ActionLocalIpDetails::default();
    x.ip_address_v4 = Some("text".into());
    x
}

pub(crate) fn action_local_port_details() -> ActionLocalPortDetails {
    let mut x = ActionLocalPortDetails::default();
    x.port = Some(0);
    x.port_name = Some("text".into());
    x
}

pub(crate) fn action_remote_ip_details() -> ActionRemoteIpDetails {
    let mut x = ActionRemoteIpDetails::default();
    x.ip_address_v4 = Some("text".into());
    x.organization = Some(Box::new(ip_organization_details()));
    x.country = Some(Box::new(country()));
    x.city = Some(Box::new(city()));
    x.geo_location = Some(Box::new(geo_location()));
    x
}

pub(crate) fn action_remote_port_details() -> ActionRemotePortDetails {
    let mut x = ActionRemotePortDetails::default();
    x.port = Some(0);
    x.port_name = Some("text".into());
    x
}

pub(crate) fn actor() -> Actor {
    let mut x = Actor::default();
    x.id = Some("text".into());
    x.user = Some(Box::new(actor_user()));
    x.session = Some(Box::new(actor_session()));
    x
}

pub(crate) fn actor_session() -> ActorSession {
    let mut x = ActorSession::default();
    x.uid = Some("text".into());
    x.mfa_status = Some(ActorSessionMfaStatus::Enabled);
    x.created_time = Some(0);
    x.issuer = Some("text".into());
    x
}

pub(crate) fn actor_user() -> ActorUser {
    let mut x = ActorUser::default();
    x.name = Some("text".into());
    x.uid = Some("text".into());
    x.r#type = Some("text".into());
    x.credential_uid = Some("text".into());
    x.account = Some(Box::new(user_account()));
    x
}

pub(crate) fn adjustment() -> Adjustment {
    let mut x = Adjustment::default();
    x.metric = Some("text".into());
    x.reason = Some("text".into());
    x
}

pub(crate) fn associated_standard() -> AssociatedStandard {
    let mut x = AssociatedStandard::default();
    x.standards_id = Some("text".into());
    x
}

pub(crate) fn association_set_details() -> AssociationSetDetails {
    let mut x = AssociationSetDetails::default();
    x.association_state = Some(Box::new(association_state_details()));
    x.gateway_id = Some("text".into());
    x.main = Some(true);
    x.route_table_association_id = Some("text".into());
    x.route_table_id = Some("text".into());
    x.subnet_id = Some("text".into());
    x
}

pub(crate) fn association_state_details() -> AssociationStateDetails {
    let mut x = AssociationStateDetails::default();
    x.state = Some("text".into());
    x.status_message = Some("text".into());
    x
}

pub(crate) fn availability_zone() -> AvailabilityZone {
    let mut x = AvailabilityZone::default();
    x.zone_name = Some("text".into());
    x.subnet_id = Some("text".into());
    x
}

pub(crate) fn aws_amazon_mq_broker_details() -> AwsAmazonMqBrokerDetails {
    let mut x = AwsAmazonMqBrokerDetails::default();
    x.authentication_strategy = Some("text".into());
    x.auto_minor_version_upgrade = Some(true);
    x.broker_arn = Some("text".into());
    x.broker_name = Some("text".into());
    x.deployment_mode = Some("text".into());
    x.encryption_options = Some(Box::new(aws_amazon_mq_broker_encryption_options_details()));
    x.engine_type = Some("text".into());
    x.engine_version = Some("text".into());
    x.host_instance_type = Some("text".into());
    x.broker_id = Some("text".into());
    x.ldap_server_metadata = Some(Box::new(aws_amazon_mq_broker_ldap_server_metadata_details()));
    x.logs = Some(Box::new(aws_amazon_mq_broker_logs_details()));
    x.maintenance_window_start_time = Some(Box::new(aws_amazon_mq_broker_maintenance_window_start_time_details()));
    x.publicly_accessible = Some(true);
    x.security_groups = Some(vec!["text".into()]);
    x.storage_type = Some("text".into());
    x.subnet_ids = Some(vec!["text".into()]);
    x.users = Some(vec![aws_amazon_mq_broker_users_details()]);
    x
}

pub(crate) fn aws_amazon_mq_broker_encryption_options_details() -> AwsAmazonMqBrokerEncryptionOptionsDetails {
    let mut x = AwsAmazonMqBrokerEncryptionOptionsDetails::default();
    x.kms_key_id = Some("text".into());
    x.use_aws_owned_key = Some(true);
    x
}

pub(crate) fn aws_amazon_mq_broker_ldap_server_metadata_details() -> AwsAmazonMqBrokerLdapServerMetadataDetails {
    let mut x = AwsAmazonMqBrokerLdapServerMetadataDetails::default();
    x.hosts = Some(vec!["text".into()]);
    x.role_base = Some("text".into());
    x.role_name = Some("text".into());
    x.role_search_matching = Some("text".into());
    x.role_search_subtree = Some(true);
    x.service_account_username = Some("text".into());
    x.user_base = Some("text".into());
    x.user_role_name = Some("text".into());
    x.user_search_matching = Some("text".into());
    x.user_search_subtree = Some(true);
    x
}

pub(crate) fn aws_amazon_mq_broker_logs_details() -> AwsAmazonMqBrokerLogsDetails {
    let mut x = AwsAmazonMqBrokerLogsDetails::default();
    x.audit = Some(true);
    x.general = Some(true);
    x.audit_log_group = Some("text".into());
    x.general_log_group = Some("text".into());
    x.pending = Some(Box::new(aws_amazon_mq_broker_logs_pending_details()));
    x
}

pub(crate) fn aws_amazon_mq_broker_logs_pending_details() -> AwsAmazonMqBrokerLogsPendingDetails {
    let mut x = AwsAmazonMqBrokerLogsPendingDetails::default();
    x.audit = Some(true);
    x.general = Some(true);
    x
}

pub(crate) fn aws_amazon_mq_broker_maintenance_window_start_time_details() -> AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails {
    let mut x = AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails::default();
    x.day_of_week = Some("text".into());
    x.time_of_day = Some("text".into());
    x.time_zone = Some("text".into());
    x
}

pub(crate) fn aws_amazon_mq_broker_users_details() -> AwsAmazonMqBrokerUsersDetails {
    let mut x = AwsAmazonMqBrokerUsersDetails::default();
    x.pending_change = Some("text".into());
    x.username = Some("text".into());
    x
}

pub(crate) fn aws_api_call_action() -> AwsApiCallAction {
    let mut x = AwsApiCallAction::default();
    x.api = Some("text".into());
    x.service_name = Some("text".into());
    x.caller_type = Some("text".into());
    x.remote_ip_details = Some(Box::new(action_remote_ip_details()));
    x.domain_details = Some(Box::new(aws_api_call_action_domain_details()));
    x.affected_resources = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.first_seen = Some("2026-01-02T03:04:05Z".into());
    x.last_seen = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_api_call_action_domain_details() -> AwsApiCallActionDomainDetails {
    let mut x = AwsApiCallActionDomainDetails::default();
    x.domain = Some("text".into());
    x
}

pub(crate) fn aws_api_gateway_access_log_settings() -> AwsApiGatewayAccessLogSettings {
    let mut x = AwsApiGatewayAccessLogSettings::default();
    x.format = Some("text".into());
    x.destination_arn = Some("text".into());
    x
}

pub(crate) fn aws_api_gateway_canary_settings() -> AwsApiGatewayCanarySettings {
    let mut x = AwsApiGatewayCanarySettings::default();
    x.percent_traffic = Some(Double::new(0.5).unwrap());
    x.deployment_id = Some("text".into());
    x.stage_variable_overrides = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.use_stage_cache = Some(true);
    x
}

pub(crate) fn aws_api_gateway_endpoint_configuration() -> AwsApiGatewayEndpointConfiguration {
    let mut x = AwsApiGatewayEndpointConfiguration::default();
    x.types = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_api_gateway_method_settings() -> AwsApiGatewayMethodSettings {
    let mut x = AwsApiGatewayMethodSettings::default();
    x.metrics_enabled = Some(true);
    x.logging_level = Some("text".into());
    x.data_trace_enabled = Some(true);
    x.throttling_burst_limit = Some(0);
    x.throttling_rate_limit = Some(Double::new(0.5).unwrap());
    x.caching_enabled = Some(true);
    x.cache_ttl_in_seconds = Some(0);
    x.cache_data_encrypted = Some(true);
    x.require_authorization_for_cache_control = Some(true);
    x.unauthorized_cache_control_header_strategy = Some("text".into());
    x.http_method = Some("text".into());
    x.resource_path = Some("text".into());
    x
}

pub(crate) fn aws_api_gateway_rest_api_details() -> AwsApiGatewayRestApiDetails {
    let mut x = AwsApiGatewayRestApiDetails::default();
    x.id = Some("text".into());
    x.name = Some("text".into());
    x.description = Some("text".into());
    x.created_date = Some("2026-01-02T03:04:05Z".into());
    x.version = Some("text".into());
    x.binary_media_types = Some(vec!["text".into()]);
    x.minimum_compression_size = Some(0);
    x.api_key_source = Some("text".into());
    x.endpoint_configuration = Some(Box::new(aws_api_gateway_endpoint_configuration()));
    x
}

pub(crate) fn aws_api_gateway_stage_details() -> AwsApiGatewayStageDetails {
    let mut x = AwsApiGatewayStageDetails::default();
    x.deployment_id = Some("text".into());
    x.client_certificate_id = Some("text".into());
    x.stage_name = Some("text".into());
    x.description = Some("text".into());
    x.cache_cluster_enabled = Some(true);
    x.cache_cluster_size = Some("text".into());
    x.cache_cluster_status = Some("text".into());
    x.method_settings = Some(vec![aws_api_gateway_method_settings()]);
    x.variables = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.documentation_version = Some("text".into());
    x.access_log_settings = Some(Box::new(aws_api_gateway_access_log_settings()));
    x.canary_settings = Some(Box::new(aws_api_gateway_canary_settings()));
    x.tracing_enabled = Some(true);
    x.created_date = Some("2026-01-02T03:04:05Z".into());
    x.last_updated_date = Some("2026-01-02T03:04:05Z".into());
    x.web_acl_arn = Some("text".into());
    x
}

pub(crate) fn aws_api_gateway_v2_api_details() -> AwsApiGatewayV2ApiDetails {
    let mut x = AwsApiGatewayV2ApiDetails::default();
    x.api_endpoint = Some("text".into());
    x.api_id = Some("text".into());
    x.api_key_selection_expression = Some("text".into());
    x.created_date = Some("2026-01-02T03:04:05Z".into());
    x.description = Some("text".into());
    x.version = Some("text".into());
    x.name = Some("text".into());
    x.protocol_type = Some("text".into());
    x.route_selection_expression = Some("text".into());
    x.cors_configuration = Some(Box::new(aws_cors_configuration()));
    x
}

pub(crate) fn aws_api_gateway_v2_route_settings() -> AwsApiGatewayV2RouteSettings {
    let mut x = AwsApiGatewayV2RouteSettings::default();
    x.detailed_metrics_enabled = Some(true);
    x.logging_level = Some("text".into());
    x.data_trace_enabled = Some(true);
    x.throttling_burst_limit = Some(0);
    x.throttling_rate_limit = Some(Double::new(0.5).unwrap());
    x
}

pub(crate) fn aws_api_gateway_v2_stage_details() -> AwsApiGatewayV2StageDetails {
    let mut x = AwsApiGatewayV2StageDetails::default();
    x.client_certificate_id = Some("text".into());
    x.created_date = Some("2026-01-02T03:04:05Z".into());
    x.description = Some("text".into());
    x.default_route_settings = Some(Box::new(aws_api_gateway_v2_route_settings()));
    x.deployment_id = Some("text".into());
    x.last_updated_date = Some("2026-01-02T03:04:05Z".into());
    x.route_settings = Some(Box::new(aws_api_gateway_v2_route_settings()));
    x.stage_name = Some("text".into());
    x.stage_variables = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.access_log_settings = Some(Box::new(aws_api_gateway_access_log_settings()));
    x.auto_deploy = Some(true);
    x.last_deployment_status_message = Some("text".into());
    x.api_gateway_managed = Some(true);
    x
}

pub(crate) fn aws_app_sync_graph_ql_api_additional_authentication_providers_details() -> AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails {
    let mut x = AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails::default();
    x.authentication_type = Some("text".into());
    x.lambda_authorizer_config = Some(Box::new(aws_app_sync_graph_ql_api_lambda_authorizer_config_details()));
    x.open_id_connect_config = Some(Box::new(aws_app_sync_graph_ql_api_open_id_connect_config_details()));
    x.user_pool_config = Some(Box::new(aws_app_sync_graph_ql_api_user_pool_config_details()));
    x
}

pub(crate) fn aws_app_sync_graph_ql_api_details() -> AwsAppSyncGraphQlApiDetails {
    let mut x = AwsAppSyncGraphQlApiDetails::default();
    x.api_id = Some("text".into());
    x.id = Some("text".into());
    x.open_id_connect_config = Some(Box::new(aws_app_sync_graph_ql_api_open_id_connect_config_details()));
    x.name = Some("text".into());
    x.lambda_authorizer_config = Some(Box::new(aws_app_sync_graph_ql_api_lambda_authorizer_config_details()));
    x.xray_enabled = Some(true);
    x.arn = Some("text".into());
    x.user_pool_config = Some(Box::new(aws_app_sync_graph_ql_api_user_pool_config_details()));
    x.authentication_type = Some("text".into());
    x.log_config = Some(Box::new(aws_app_sync_graph_ql_api_log_config_details()));
    x.additional_authentication_providers = Some(vec![aws_app_sync_graph_ql_api_additional_authentication_providers_details()]);
    x.waf_web_acl_arn = Some("text".into());
    x
}

pub(crate) fn aws_app_sync_graph_ql_api_lambda_authorizer_config_details() -> AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails {
    let mut x = AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails::default();
    x.authorizer_result_ttl_in_seconds = Some(0);
    x.authorizer_uri = Some("text".into());
    x.identity_validation_expression = Some("text".into());
    x
}

pub(crate) fn aws_app_sync_graph_ql_api_log_config_details() -> AwsAppSyncGraphQlApiLogConfigDetails {
    let mut x = AwsAppSyncGraphQlApiLogConfigDetails::default();
    x.cloud_watch_logs_role_arn = Some("text".into());
    x.exclude_verbose_content = Some(true);
    x.field_log_level = Some("text".into());
    x
}

pub(crate) fn aws_app_sync_graph_ql_api_open_id_connect_config_details() -> AwsAppSyncGraphQlApiOpenIdConnectConfigDetails {
    let mut x = AwsAppSyncGraphQlApiOpenIdConnectConfigDetails::default();
    x.auth_tt_l = Some(0);
    x.client_id = Some("text".into());
    x.iat_tt_l = Some(0);
    x.issuer = Some("text".into());
    x
}

pub(crate) fn aws_app_sync_graph_ql_api_user_pool_config_details() -> AwsAppSyncGraphQlApiUserPoolConfigDetails {
    let mut x = AwsAppSyncGraphQlApiUserPoolConfigDetails::default();
    x.app_id_client_regex = Some("text".into());
    x.aws_region = Some("text".into());
    x.default_action = Some("text".into());
    x.user_pool_id = Some("text".into());
    x
}

pub(crate) fn aws_athena_work_group_configuration_details() -> AwsAthenaWorkGroupConfigurationDetails {
    let mut x = AwsAthenaWorkGroupConfigurationDetails::default();
    x.result_configuration = Some(Box::new(aws_athena_work_group_configuration_result_configuration_details()));
    x
}

pub(crate) fn aws_athena_work_group_configuration_result_configuration_details() -> AwsAthenaWorkGroupConfigurationResultConfigurationDetails {
    let mut x = AwsAthenaWorkGroupConfigurationResultConfigurationDetails::default();
    x.encryption_configuration = Some(Box::new(aws_athena_work_group_configuration_result_configuration_encryption_configuration_details()));
    x
}

pub(crate) fn aws_athena_work_group_configuration_result_configuration_encryption_configuration_details() -> AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails {
    let mut x = AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails::default();
    x.encryption_option = Some("text".into());
    x.kms_key = Some("text".into());
    x
}

pub(crate) fn aws_athena_work_group_details() -> AwsAthenaWorkGroupDetails {
    let mut x = AwsAthenaWorkGroupDetails::default();
    x.name = Some("text".into());
    x.description = Some("text".into());
    x.state = Some("text".into());
    x.configuration = Some(Box::new(aws_athena_work_group_configuration_details()));
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_availability_zones_list_details() -> AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails {
    let mut x = AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails::default();
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_details() -> AwsAutoScalingAutoScalingGroupDetails {
    let mut x = AwsAutoScalingAutoScalingGroupDetails::default();
    x.launch_configuration_name = Some("text".into());
    x.load_balancer_names = Some(vec!["text".into()]);
    x.health_check_type = Some("text".into());
    x.health_check_grace_period = Some(0);
    x.created_time = Some("2026-01-02T03:04:05Z".into());
    x.mixed_instances_policy = Some(Box::new(aws_auto_scaling_auto_scaling_group_mixed_instances_policy_details()));
    x.availability_zones = Some(vec![aws_auto_scaling_auto_scaling_group_availability_zones_list_details()]);
    x.launch_template = Some(Box::new(aws_auto_scaling_auto_scaling_group_launch_template_launch_template_specification()));
    x.capacity_rebalance = Some(true);
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_launch_template_launch_template_specification() -> AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification {
    let mut x = AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification::default();
    x.launch_template_id = Some("text".into());
    x.launch_template_name = Some("text".into());
    x.version = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_mixed_instances_policy_details() -> AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails {
    let mut x = AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails::default();
    x.instances_distribution = Some(Box::new(aws_auto_scaling_auto_scaling_group_mixed_instances_policy_instances_distribution_details()));
    x.launch_template = Some(Box::new(aws_auto_scaling_auto_scaling_group_mixed_instances_policy_launch_template_details()));
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_mixed_instances_policy_instances_distribution_details() -> AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails {
    let mut x = AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails::default();
    x.on_demand_allocation_strategy = Some("text".into());
    x.on_demand_base_capacity = Some(0);
    x.on_demand_percentage_above_base_capacity = Some(0);
    x.spot_allocation_strategy = Some("text".into());
    x.spot_instance_pools = Some(0);
    x.spot_max_price = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_mixed_instances_policy_launch_template_details() -> AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails {
    let mut x = AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails::default();
    x.launch_template_specification = Some(Box::new(aws_auto_scaling_auto_scaling_group_mixed_instances_policy_launch_template_launch_template_specification()));
    x.overrides = Some(vec![aws_auto_scaling_auto_scaling_group_mixed_instances_policy_launch_template_overrides_list_details()]);
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_mixed_instances_policy_launch_template_launch_template_specification() -> AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification {
    let mut x = AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification::default();
    x.launch_template_id = Some("text".into());
    x.launch_template_name = Some("text".into());
    x.version = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_auto_scaling_group_mixed_instances_policy_launch_template_overrides_list_details() -> AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails {
    let mut x = AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails::default();
    x.instance_type = Some("text".into());
    x.weighted_capacity = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_launch_configuration_block_device_mappings_details() -> AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails {
    let mut x = AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails::default();
    x.device_name = Some("text".into());
    x.ebs = Some(Box::new(aws_auto_scaling_launch_configuration_block_device_mappings_ebs_details()));
    x.no_device = Some(true);
    x.virtual_name = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_launch_configuration_block_device_mappings_ebs_details() -> AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails {
    let mut x = AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails::default();
    x.delete_on_termination = Some(true);
    x.encrypted = Some(true);
    x.iops = Some(0);
    x.snapshot_id = Some("text".into());
    x.volume_size = Some(0);
    x.volume_type = Some("text".into());
    x
}

pub(crate) fn aws_auto_scaling_launch_configuration_details() -> AwsAutoScalingLaunchConfigurationDetails {
    let mut x = AwsAutoScalingLaunchConfigurationDetails::default();
    x.associate_public_ip_address = Some(true);
    x.block_device_mappings = Some(vec![aws_auto_scaling_launch_configuration_block_device_mappings_details()]);
    x.classic_link_vpc_id = Some("text".into());
    x.classic_link_vpc_security_groups = Some(vec!["text".into()]);
    x.created_time = Some("2026-01-02T03:04:05Z".into());
    x.ebs_optimized = Some(true);
    x.iam_instance_profile = Some("text".into());
    x.image_id = Some("text".into());
    x.instance_monitoring = Some(Box::new(aws_auto_scaling_launch_configuration_instance_monitoring_details()));
    x.instance_type = Some("text".into());
    x.kernel_id = Some("text".into());
    x.key_name = Some("text".into());
    x.launch_configuration_name = Some("text".into());
    x.placement_tenancy = Some("text".into());
    x.ramdisk_id = Some("text".into());
    x.security_groups = Some(vec!["text".into()]);
    x.spot_price = Some("text".into());
    x.user_data = Some("text".into());
    x.metadata_options = Some(Box::new(aws_auto_scaling_launch_configuration_metadata_options()));
    x
}

pub(crate) fn aws_auto_scaling_launch_configuration_instance_monitoring_details() -> AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails {
    let mut x = AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_auto_scaling_launch_configuration_metadata_options() -> AwsAutoScalingLaunchConfigurationMetadataOptions {
    let mut x = AwsAutoScalingLaunchConfigurationMetadataOptions::default();
    x.http_endpoint = Some("text".into());
    x.http_put_response_hop_limit = Some(0);
    x.http_tokens = Some("text".into());
    x
}

pub(crate) fn aws_backup_backup_plan_advanced_backup_settings_details() -> AwsBackupBackupPlanAdvancedBackupSettingsDetails {
    let mut x = AwsBackupBackupPlanAdvancedBackupSettingsDetails::default();
    x.backup_options = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.resource_type = Some("text".into());
    x
}

pub(crate) fn aws_backup_backup_plan_backup_plan_details() -> AwsBackupBackupPlanBackupPlanDetails {
    let mut x = AwsBackupBackupPlanBackupPlanDetails::default();
    x.backup_plan_name = Some("text".into());
    x.advanced_backup_settings = Some(vec![aws_backup_backup_plan_advanced_backup_settings_details()]);
    x.backup_plan_rule = Some(vec![aws_backup_backup_plan_rule_details()]);
    x
}

pub(crate) fn aws_backup_backup_plan_details() -> AwsBackupBackupPlanDetails {
    let mut x = AwsBackupBackupPlanDetails::default();
    x.backup_plan = Some(Box::new(aws_backup_backup_plan_backup_plan_details()));
    x.backup_plan_arn = Some("text".into());
    x.backup_plan_id = Some("text".into());
    x.version_id = Some("text".into());
    x
}

pub(crate) fn aws_backup_backup_plan_lifecycle_details() -> AwsBackupBackupPlanLifecycleDetails {
    let mut x = AwsBackupBackupPlanLifecycleDetails::default();
    x.delete_after_days = Some(0);
    x.move_to_cold_storage_after_days = Some(0);
    x
}

pub(crate) fn aws_backup_backup_plan_rule_copy_actions_details() -> AwsBackupBackupPlanRuleCopyActionsDetails {
    let mut x = AwsBackupBackupPlanRuleCopyActionsDetails::default();
    x.destination_backup_vault_arn = Some("text".into());
    x.lifecycle = Some(Box::new(aws_backup_backup_plan_lifecycle_details()));
    x
}

pub(crate) fn aws_backup_backup_plan_rule_details() -> AwsBackupBackupPlanRuleDetails {
    let mut x = AwsBackupBackupPlanRuleDetails::default();
    x.target_backup_vault = Some("text".into());
    x.start_window_minutes = Some(0);
    x.schedule_expression = Some("text".into());
    x.rule_name = Some("text".into());
    x.rule_id = Some("text".into());
    x.enable_continuous_backup = Some(true);
    x.completion_window_minutes = Some(0);
    x.copy_actions = Some(vec![aws_backup_backup_plan_rule_copy_actions_details()]);
    x.lifecycle = Some(Box::new(aws_backup_backup_plan_lifecycle_details()));
    x
}

pub(crate) fn aws_backup_backup_vault_details() -> AwsBackupBackupVaultDetails {
    let mut x = AwsBackupBackupVaultDetails::default();
    x.backup_vault_arn = Some("text".into());
    x.backup_vault_name = Some("text".into());
    x.encryption_key_arn = Some("text".into());
    x.notifications = Some(Box::new(aws_backup_backup_vault_notifications_details()));
    x.access_policy = Some("text".into());
    x
}

pub(crate) fn aws_backup_backup_vault_notifications_details() -> AwsBackupBackupVaultNotificationsDetails {
    let mut x = AwsBackupBackupVaultNotificationsDetails::default();
    x.backup_vault_events = Some(vec!["text".into()]);
    x.sns_topic_arn = Some("text".into());
    x
}

pub(crate) fn aws_backup_recovery_point_calculated_lifecycle_details() -> AwsBackupRecoveryPointCalculatedLifecycleDetails {
    let mut x = AwsBackupRecoveryPointCalculatedLifecycleDetails::default();
    x.delete_at = Some("text".into());
    x.move_to_cold_storage_at = Some("text".into());
    x
}

pub(crate) fn aws_backup_recovery_point_created_by_details() -> AwsBackupRecoveryPointCreatedByDetails {
    let mut x = AwsBackupRecoveryPointCreatedByDetails::default();
    x.backup_plan_arn = Some("text".into());
    x.backup_plan_id = Some("text".into());
    x.backup_plan_version = Some("text".into());
    x.backup_rule_id = Some("text".into());
    x
}

pub(crate) fn aws_backup_recovery_point_details() -> AwsBackupRecoveryPointDetails {
    let mut x = AwsBackupRecoveryPointDetails::default();
    x.backup_size_in_bytes = Some(0);
    x.backup_vault_arn = Some("text".into());
    x.backup_vault_name = Some("text".into());
    x.calculated_lifecycle = Some(Box::new(aws_backup_recovery_point_calculated_lifecycle_details()));
    x.completion_date = Some("text".into());
    x.created_by = Some(Box::new(aws_backup_recovery_point_created_by_details()));
    x.creation_date = Some("text".into());
    x.encryption_key_arn = Some("text".into());
    x.iam_role_arn = Some("text".into());
    x.is_encrypted = Some(true);
    x.last_restore_time = Some("text".into());
    x.lifecycle = Some(Box::new(aws_backup_recovery_point_lifecycle_details()));
    x.recovery_point_arn = Some("text".into());
    x.resource_arn = Some("text".into());
    x.resource_type = Some("text".into());
    x.source_backup_vault_arn = Some("text".into());
    x.status = Some("text".into());
    x.status_message = Some("text".into());
    x.storage_class = Some("text".into());
    x
}

pub(crate) fn aws_backup_recovery_point_lifecycle_details() -> AwsBackupRecoveryPointLifecycleDetails {
    let mut x = AwsBackupRecoveryPointLifecycleDetails::default();
    x.delete_after_days = Some(0);
    x.move_to_cold_storage_after_days = Some(0);
    x
}

pub(crate) fn aws_certificate_manager_certificate_details() -> AwsCertificateManagerCertificateDetails {
    let mut x = AwsCertificateManagerCertificateDetails::default();
    x.certificate_authority_arn = Some("text".into());
    x.created_at = Some("2026-01-02T03:04:05Z".into());
    x.domain_name = Some("text".into());
    x.domain_validation_options = Some(vec![aws_certificate_manager_certificate_domain_validation_option()]);
    x.extended_key_usages = Some(vec![aws_certificate_manager_certificate_extended_key_usage()]);
    x.failure_reason = Some("text".into());
    x.imported_at = Some("2026-01-02T03:04:05Z".into());
    x.in_use_by = Some(vec!["text".into()]);
    x.issued_at = Some("2026-01-02T03:04:05Z".into());
    x.issuer = Some("text".into());
    x.key_algorithm = Some("text".into());
    x.key_usages = Some(vec![aws_certificate_manager_certificate_key_usage()]);
    x.not_after = Some("2026-01-02T03:04:05Z".into());
    x.not_before = Some("2026-01-02T03:04:05Z".into());
    x.options = Some(Box::new(aws_certificate_manager_certificate_options()));
    x.renewal_eligibility = Some("text".into());
    x.renewal_summary = Some(Box::new(aws_certificate_manager_certificate_renewal_summary()));
    x.serial = Some("text".into());
    x.signature_algorithm = Some("text".into());
    x.status = Some("text".into());
    x.subject = Some("text".into());
    x.subject_alternative_names = Some(vec!["text".into()]);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_certificate_manager_certificate_domain_validation_option() -> AwsCertificateManagerCertificateDomainValidationOption {
    let mut x = AwsCertificateManagerCertificateDomainValidationOption::default();
    x.domain_name = Some("text".into());
    x.resource_record = Some(Box::new(aws_certificate_manager_certificate_resource_record()));
    x.validation_domain = Some("text".into());
    x.validation_emails = Some(vec!["text".into()]);
    x.validation_method = Some("text".into());
    x.validation_status = Some("text".into());
    x
}

pub(crate) fn aws_certificate_manager_certificate_extended_key_usage() -> AwsCertificateManagerCertificateExtendedKeyUsage {
    let mut x = AwsCertificateManagerCertificateExtendedKeyUsage::default();
    x.name = Some("text".into());
    x.o_id = Some("text".into());
    x
}

pub(crate) fn aws_certificate_manager_certificate_key_usage() -> AwsCertificateManagerCertificateKeyUsage {
    let mut x = AwsCertificateManagerCertificateKeyUsage::default();
    x.name = Some("text".into());
    x
}

pub(crate) fn aws_certificate_manager_certificate_options() -> AwsCertificateManagerCertificateOptions {
    let mut x = AwsCertificateManagerCertificateOptions::default();
    x.certificate_transparency_logging_preference = Some("text".into());
    x
}

pub(crate) fn aws_certificate_manager_certificate_renewal_summary() -> AwsCertificateManagerCertificateRenewalSummary {
    let mut x = AwsCertificateManagerCertificateRenewalSummary::default();
    x.domain_validation_options = Some(vec![aws_certificate_manager_certificate_domain_validation_option()]);
    x.renewal_status = Some("text".into());
    x.renewal_status_reason = Some("text".into());
    x.updated_at = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_certificate_manager_certificate_resource_record() -> AwsCertificateManagerCertificateResourceRecord {
    let mut x = AwsCertificateManagerCertificateResourceRecord::default();
    x.name = Some("text".into());
    x.r#type = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_cloud_formation_stack_details() -> AwsCloudFormationStackDetails {
    let mut x = AwsCloudFormationStackDetails::default();
    x.capabilities = Some(vec!["text".into()]);
    x.creation_time = Some("text".into());
    x.description = Some("text".into());
    x.disable_rollback = Some(true);
    x.drift_information = Some(Box::new(aws_cloud_formation_stack_drift_information_details()));
    x.enable_termination_protection = Some(true);
    x.last_updated_time = Some("text".into());
    x.notification_arns = Some(vec!["text".into()]);
    x.outputs = Some(vec![aws_cloud_formation_stack_outputs_details()]);
    x.role_arn = Some("text".into());
    x.stack_id = Some("text".into());
    x.stack_name = Some("text".into());
    x.stack_status = Some("text".into());
    x.stack_status_reason = Some("text".into());
    x.timeout_in_minutes = Some(0);
    x
}

pub(crate) fn aws_cloud_formation_stack_drift_information_details() -> AwsCloudFormationStackDriftInformationDetails {
    let mut x = AwsCloudFormationStackDriftInformationDetails::default();
    x.stack_drift_status = Some("text".into());
    x
}

pub(crate) fn aws_cloud_formation_stack_outputs_details() -> AwsCloudFormationStackOutputsDetails {
    let mut x = AwsCloudFormationStackOutputsDetails::default();
    x.description = Some("text".into());
    x.output_key = Some("text".into());
    x.output_value = Some("text".into());
    x
}

pub(crate) fn aws_cloud_front_distribution_cache_behavior() -> AwsCloudFrontDistributionCacheBehavior {
    let mut x = AwsCloudFrontDistributionCacheBehavior::default();
    x.viewer_protocol_policy = Some("text".into());
    x
}

pub(crate) fn aws_cloud_front_distribution_cache_behaviors() -> AwsCloudFrontDistributionCacheBehaviors {
    let mut x = AwsCloudFrontDistributionCacheBehaviors::default();
    x.items = Some(vec![aws_cloud_front_distribution_cache_behavior()]);
    x
}

pub(crate) fn aws_cloud_front_distribution_default_cache_behavior() -> AwsCloudFrontDistributionDefaultCacheBehavior {
    let mut x = AwsCloudFrontDistributionDefaultCacheBehavior::default();
    x.viewer_protocol_policy = Some("text".into());
    x
}

pub(crate) fn aws_cloud_front_distribution_details() -> AwsCloudFrontDistributionDetails {
    let mut x = AwsCloudFrontDistributionDetails::default();
    x.cache_behaviors = Some(Box::new(aws_cloud_front_distribution_cache_behaviors()));
    x.default_cache_behavior = Some(Box::new(aws_cloud_front_distribution_default_cache_behavior()));
    x.default_root_object = Some("text".into());
    x.domain_name = Some("text".into());
    x.e_tag = Some("text".into());
    x.last_modified_time = Some("2026-01-02T03:04:05Z".into());
    x.logging = Some(Box::new(aws_cloud_front_distribution_logging()));
    x.origins = Some(Box::new(aws_cloud_front_distribution_origins()));
    x.origin_groups = Some(Box::new(aws_cloud_front_distribution_origin_groups()));
    x.viewer_certificate = Some(Box::new(aws_cloud_front_distribution_viewer_certificate()));
    x.status = Some("text".into());
    x.web_acl_id = Some("text".into());
    x
}

pub(crate) fn aws_cloud_front_distribution_logging() -> AwsCloudFrontDistributionLogging {
    let mut x = AwsCloudFrontDistributionLogging::default();
    x.bucket = Some("text".into());
    x.enabled = Some(true);
    x.include_cookies = Some(true);
    x.prefix = Some("text".into());
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_custom_origin_config() -> AwsCloudFrontDistributionOriginCustomOriginConfig {
    let mut x = AwsCloudFrontDistributionOriginCustomOriginConfig::default();
    x.http_port = Some(0);
    x.https_port = Some(0);
    x.origin_keepalive_timeout = Some(0);
    x.origin_protocol_policy = Some("text".into());
    x.origin_read_timeout = Some(0);
    x.origin_ssl_protocols = Some(Box::new(aws_cloud_front_distribution_origin_ssl_protocols()));
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_group() -> AwsCloudFrontDistributionOriginGroup {
    let mut x = AwsCloudFrontDistributionOriginGroup::default();
    x.failover_criteria = Some(Box::new(aws_cloud_front_distribution_origin_group_failover()));
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_group_failover() -> AwsCloudFrontDistributionOriginGroupFailover {
    let mut x = AwsCloudFrontDistributionOriginGroupFailover::default();
    x.status_codes = Some(Box::new(aws_cloud_front_distribution_origin_group_failover_status_codes()));
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_group_failover_status_codes() -> AwsCloudFrontDistributionOriginGroupFailoverStatusCodes {
    let mut x = AwsCloudFrontDistributionOriginGroupFailoverStatusCodes::default();
    x.items = Some(vec![0]);
    x.quantity = Some(0);
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_groups() -> AwsCloudFrontDistributionOriginGroups {
    let mut x = AwsCloudFrontDistributionOriginGroups::default();
    x.items = Some(vec![aws_cloud_front_distribution_origin_group()]);
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_item() -> AwsCloudFrontDistributionOriginItem {
    let mut x = AwsCloudFrontDistributionOriginItem::default();
    x.domain_name = Some("text".into());
    x.id = Some("text".into());
    x.origin_path = Some("text".into());
    x.s3_origin_config = Some(Box::new(aws_cloud_front_distribution_origin_s3_origin_config()));
    x.custom_origin_config = Some(Box::new(aws_cloud_front_distribution_origin_custom_origin_config()));
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_s3_origin_config() -> AwsCloudFrontDistributionOriginS3OriginConfig {
    let mut x = AwsCloudFrontDistributionOriginS3OriginConfig::default();
    x.origin_access_identity = Some("text".into());
    x
}

pub(crate) fn aws_cloud_front_distribution_origin_ssl_protocols() -> AwsCloudFrontDistributionOriginSslProtocols {
    let mut x = AwsCloudFrontDistributionOriginSslProtocols::default();
    x.items = Some(vec!["text".into()]);
    x.quantity = Some(0);
    x
}

pub(crate) fn aws_cloud_front_distribution_origins() -> AwsCloudFrontDistributionOrigins {
    let mut x = AwsCloudFrontDistributionOrigins::default();
    x.items = Some(vec![aws_cloud_front_distribution_origin_item()]);
    x
}

pub(crate) fn aws_cloud_front_distribution_viewer_certificate() -> AwsCloudFrontDistributionViewerCertificate {
    let mut x = AwsCloudFrontDistributionViewerCertificate::default();
    x.acm_certificate_arn = Some("text".into());
    x.certificate = Some("text".into());
    x.certificate_source = Some("text".into());
    x.cloud_front_default_certificate = Some(true);
    x.iam_certificate_id = Some("text".into());
    x.minimum_protocol_version = Some("text".into());
    x.ssl_support_method = Some("text".into());
    x
}

pub(crate) fn aws_cloud_trail_trail_details() -> AwsCloudTrailTrailDetails {
    let mut x = AwsCloudTrailTrailDetails::default();
    x.cloud_watch_logs_log_group_arn = Some("text".into());
    x.cloud_watch_logs_role_arn = Some("text".into());
    x.has_custom_event_selectors = Some(true);
    x.home_region = Some("text".into());
    x.include_global_service_events = Some(true);
    x.is_multi_region_trail = Some(true);
    x.is_organization_trail = Some(true);
    x.kms_key_id = Some("text".into());
    x.log_file_validation_enabled = Some(true);
    x.name = Some("text".into());
    x.s3_bucket_name = Some("text".into());
    x.s3_key_prefix = Some("text".into());
    x.sns_topic_arn = Some("text".into());
    x.sns_topic_name = Some("text".into());
    x.trail_arn = Some("text".into());
    x
}

pub(crate) fn aws_cloud_watch_alarm_details() -> AwsCloudWatchAlarmDetails {
    let mut x = AwsCloudWatchAlarmDetails::default();
    x.actions_enabled = Some(true);
    x.alarm_actions = Some(vec!["text".into()]);
    x.alarm_arn = Some("text".into());
    x.alarm_configuration_updated_timestamp = Some("text".into());
    x.alarm_description = Some("text".into());
    x.alarm_name = Some("text".into());
    x.comparison_operator = Some("text".into());
    x.datapoints_to_alarm = Some(0);
    x.dimensions = Some(vec![aws_cloud_watch_alarm_dimensions_details()]);
    x.evaluate_low_sample_count_percentile = Some("text".into());
    x.evaluation_periods = Some(0);
    x.extended_statistic = Some("text".into());
    x.insufficient_data_actions = Some(vec!["text".into()]);
    x.metric_name = Some("text".into());
    x.namespace = Some("text".into());
    x.ok_actions = Some(vec!["text".into()]);
    x.period = Some(0);
    x.statistic = Some("text".into());
    x.threshold = Some(Double::new(0.5).unwrap());
    x.threshold_metric_id = Some("text".into());
    x.treat_missing_data = Some("text".into());
    x.unit = Some("text".into());
    x
}

pub(crate) fn aws_cloud_watch_alarm_dimensions_details() -> AwsCloudWatchAlarmDimensionsDetails {
    let mut x = AwsCloudWatchAlarmDimensionsDetails::default();
    x.name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_artifacts_details() -> AwsCodeBuildProjectArtifactsDetails {
    let mut x = AwsCodeBuildProjectArtifactsDetails::default();
    x.artifact_identifier = Some("text".into());
    x.encryption_disabled = Some(true);
    x.location = Some("text".into());
    x.name = Some("text".into());
    x.namespace_type = Some("text".into());
    x.override_artifact_name = Some(true);
    x.packaging = Some("text".into());
    x.path = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_details() -> AwsCodeBuildProjectDetails {
    let mut x = AwsCodeBuildProjectDetails::default();
    x.encryption_key = Some("text".into());
    x.artifacts = Some(vec![aws_code_build_project_artifacts_details()]);
    x.environment = Some(Box::new(aws_code_build_project_environment()));
    x.name = Some("text".into());
    x.source = Some(Box::new(aws_code_build_project_source()));
    x.service_role = Some("text".into());
    x.logs_config = Some(Box::new(aws_code_build_project_logs_config_details()));
    x.vpc_config = Some(Box::new(aws_code_build_project_vpc_config()));
    x.secondary_artifacts = Some(vec![aws_code_build_project_artifacts_details()]);
    x
}

pub(crate) fn aws_code_build_project_environment() -> AwsCodeBuildProjectEnvironment {
    let mut x = AwsCodeBuildProjectEnvironment::default();
    x.certificate = Some("text".into());
    x.environment_variables = Some(vec![aws_code_build_project_environment_environment_variables_details()]);
    x.privileged_mode = Some(true);
    x.image_pull_credentials_type = Some("text".into());
    x.registry_credential = Some(Box::new(aws_code_build_project_environment_registry_credential()));
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_environment_environment_variables_details() -> AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails {
    let mut x = AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails::default();
    x.name = Some("text".into());
    x.r#type = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_environment_registry_credential() -> AwsCodeBuildProjectEnvironmentRegistryCredential {
    let mut x = AwsCodeBuildProjectEnvironmentRegistryCredential::default();
    x.credential = Some("text".into());
    x.credential_provider = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_logs_config_cloud_watch_logs_details() -> AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails {
    let mut x = AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails::default();
    x.group_name = Some("text".into());
    x.status = Some("text".into());
    x.stream_name = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_logs_config_details() -> AwsCodeBuildProjectLogsConfigDetails {
    let mut x = AwsCodeBuildProjectLogsConfigDetails::default();
    x.cloud_watch_logs = Some(Box::new(aws_code_build_project_logs_config_cloud_watch_logs_details()));
    x.s3_logs = Some(Box::new(aws_code_build_project_logs_config_s3_logs_details()));
    x
}

pub(crate) fn aws_code_build_project_logs_config_s3_logs_details() -> AwsCodeBuildProjectLogsConfigS3LogsDetails {
    let mut x = AwsCodeBuildProjectLogsConfigS3LogsDetails::default();
    x.encryption_disabled = Some(true);
    x.location = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_code_build_project_source() -> AwsCodeBuildProjectSource {
    let mut x = AwsCodeBuildProjectSource::default();
    x.r#type = Some("text".into());
    x.location = Some("text".into());
    x.git_clone_depth = Some(0);
    x.insecure_ssl = Some(true);
    x
}

pub(crate) fn aws_code_build_project_vpc_config() -> AwsCodeBuildProjectVpcConfig {
    let mut x = AwsCodeBuildProjectVpcConfig::default();
    x.vpc_id = Some("text".into());
    x.subnets = Some(vec!["text".into()]);
    x.security_group_ids = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_cors_configuration() -> AwsCorsConfiguration {
    let mut x = AwsCorsConfiguration::default();
    x.allow_origins = Some(vec!["text".into()]);
    x.allow_credentials = Some(true);
    x.expose_headers = Some(vec!["text".into()]);
    x.max_age = Some(0);
    x.allow_methods = Some(vec!["text".into()]);
    x.allow_headers = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_dms_endpoint_details() -> AwsDmsEndpointDetails {
    let mut x = AwsDmsEndpointDetails::default();
    x.certificate_arn = Some("text".into());
    x.database_name = Some("text".into());
    x.endpoint_arn = Some("text".into());
    x.endpoint_identifier = Some("text".into());
    x.endpoint_type = Some("text".into());
    x.engine_name = Some("text".into());
    x.external_id = Some("text".into());
    x.extra_connection_attributes = Some("text".into());
    x.kms_key_id = Some("text".into());
    x.port = Some(0);
    x.server_name = Some("text".into());
    x.ssl_mode = Some("text".into());
    x.username = Some("text".into());
    x
}

pub(crate) fn aws_dms_replication_instance_details() -> AwsDmsReplicationInstanceDetails {
    let mut x = AwsDmsReplicationInstanceDetails::default();
    x.allocated_storage = Some(0);
    x.auto_minor_version_upgrade = Some(true);
    x.availability_zone = Some("text".into());
    x.engine_version = Some("text".into());
    x.kms_key_id = Some("text".into());
    x.multi_az = Some(true);
    x.preferred_maintenance_window = Some("text".into());
    x.publicly_accessible = Some(true);
    x.replication_instance_class = Some("text".into());
    x.replication_instance_identifier = Some("text".into());
    x.replication_subnet_group = Some(Box::new(aws_dms_replication_instance_replication_subnet_group_details()));
    x.vpc_security_groups = Some(vec![aws_dms_replication_instance_vpc_security_groups_details()]);
    x
}

pub(crate) fn aws_dms_replication_instance_replication_subnet_group_details() -> AwsDmsReplicationInstanceReplicationSubnetGroupDetails {
    let mut x = AwsDmsReplicationInstanceReplicationSubnetGroupDetails::default();
    x.replication_subnet_group_identifier = Some("text".into());
    x
}

pub(crate) fn aws_dms_replication_instance_vpc_security_groups_details() -> AwsDmsReplicationInstanceVpcSecurityGroupsDetails {
    let mut x = AwsDmsReplicationInstanceVpcSecurityGroupsDetails::default();
    x.vpc_security_group_id = Some("text".into());
    x
}

pub(crate) fn aws_dms_replication_task_details() -> AwsDmsReplicationTaskDetails {
    let mut x = AwsDmsReplicationTaskDetails::default();
    x.cdc_start_position = Some("text".into());
    x.cdc_start_time = Some("text".into());
    x.cdc_stop_position = Some("text".into());
    x.migration_type = Some("text".into());
    x.id = Some("text".into());
    x.resource_identifier = Some("text".into());
    x.replication_instance_arn = Some("text".into());
    x.replication_task_identifier = Some("text".into());
    x.replication_task_settings = Some("text".into());
    x.source_endpoint_arn = Some("text".into());
    x.table_mappings = Some("text".into());
    x.target_endpoint_arn = Some("text".into());
    x.task_data = Some("text".into());
    x
}

pub(crate) fn aws_dynamo_db_table_attribute_definition() -> AwsDynamoDbTableAttributeDefinition {
    let mut x = AwsDynamoDbTableAttributeDefinition::default();
    x.attribute_name = Some("text".into());
    x.attribute_type = Some("text".into());
    x
}

pub(crate) fn aws_dynamo_db_table_billing_mode_summary() -> AwsDynamoDbTableBillingModeSummary {
    let mut x = AwsDynamoDbTableBillingModeSummary::default();
    x.billing_mode = Some("text".into());
    x.last_update_to_pay_per_request_date_time = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_dynamo_db_table_details() -> AwsDynamoDbTableDetails {
    let mut x = AwsDynamoDbTableDetails::default();
    x.attribute_definitions = Some(vec![aws_dynamo_db_table_attribute_definition()]);
    x.billing_mode_summary = Some(Box::new(aws_dynamo_db_table_billing_mode_summary()));
    x.creation_date_time = Some("2026-01-02T03:04:05Z".into());
    x.global_secondary_indexes = Some(vec![aws_dynamo_db_table_global_secondary_index()]);
    x.global_table_version = Some("text".into());
    x.item_count = Some(0);
    x.key_schema = Some(vec![aws_dynamo_db_table_key_schema()]);
    x.latest_stream_arn = Some("text".into());
    x.latest_stream_label = Some("text".into());
    x.local_secondary_indexes = Some(vec![aws_dynamo_db_table_local_secondary_index()]);
    x.provisioned_throughput = Some(Box::new(aws_dynamo_db_table_provisioned_throughput()));
    x.replicas = Some(vec![aws_dynamo_db_table_replica()]);
    x.restore_summary = Some(Box::new(aws_dynamo_db_table_restore_summary()));
    x.sse_description = Some(Box::new(aws_dynamo_db_table_sse_description()));
    x.stream_specification = Some(Box::new(aws_dynamo_db_table_stream_specification()));
    x.table_id = Some("text".into());
    x.table_name = Some("text".into());
    x.table_size_bytes = Some(0);
    x.table_status = Some("text".into());
    x.deletion_protection_enabled = Some(true);
    x
}

pub(crate) fn aws_dynamo_db_table_global_secondary_index() -> AwsDynamoDbTableGlobalSecondaryIndex {
    let mut x = AwsDynamoDbTableGlobalSecondaryIndex::default();
    x.backfilling = Some(true);
    x.index_arn = Some("text".into());
    x.index_name = Some("text".into());
    x.index_size_bytes = Some(0);
    x.index_status = Some("text".into());
    x.item_count = Some(0);
    x.key_schema = Some(vec![aws_dynamo_db_table_key_schema()]);
    x.projection = Some(Box::new(aws_dynamo_db_table_projection()));
    x.provisioned_throughput = Some(Box::new(aws_dynamo_db_table_provisioned_throughput()));
    x
}

pub(crate) fn aws_dynamo_db_table_key_schema() -> AwsDynamoDbTableKeySchema {
    let mut x = AwsDynamoDbTableKeySchema::default();
    x.attribute_name = Some("text".into());
    x.key_type = Some("text".into());
    x
}

pub(crate) fn aws_dynamo_db_table_local_secondary_index() -> AwsDynamoDbTableLocalSecondaryIndex {
    let mut x = AwsDynamoDbTableLocalSecondaryIndex::default();
    x.index_arn = Some("text".into());
    x.index_name = Some("text".into());
    x.key_schema = Some(vec![aws_dynamo_db_table_key_schema()]);
    x.projection = Some(Box::new(aws_dynamo_db_table_projection()));
    x
}

pub(crate) fn aws_dynamo_db_table_projection() -> AwsDynamoDbTableProjection {
    let mut x = AwsDynamoDbTableProjection::default();
    x.non_key_attributes = Some(vec!["text".into()]);
    x.projection_type = Some("text".into());
    x
}

pub(crate) fn aws_dynamo_db_table_provisioned_throughput() -> AwsDynamoDbTableProvisionedThroughput {
    let mut x = AwsDynamoDbTableProvisionedThroughput::default();
    x.last_decrease_date_time = Some("2026-01-02T03:04:05Z".into());
    x.last_increase_date_time = Some("2026-01-02T03:04:05Z".into());
    x.number_of_decreases_today = Some(0);
    x.read_capacity_units = Some(0);
    x.write_capacity_units = Some(0);
    x
}

pub(crate) fn aws_dynamo_db_table_provisioned_throughput_override() -> AwsDynamoDbTableProvisionedThroughputOverride {
    let mut x = AwsDynamoDbTableProvisionedThroughputOverride::default();
    x.read_capacity_units = Some(0);
    x
}

pub(crate) fn aws_dynamo_db_table_replica() -> AwsDynamoDbTableReplica {
    let mut x = AwsDynamoDbTableReplica::default();
    x.global_secondary_indexes = Some(vec![aws_dynamo_db_table_replica_global_secondary_index()]);
    x.kms_master_key_id = Some("text".into());
    x.provisioned_throughput_override = Some(Box::new(aws_dynamo_db_table_provisioned_throughput_override()));
    x.region_name = Some("text".into());
    x.replica_status = Some("text".into());
    x.replica_status_description = Some("text".into());
    x
}

pub(crate) fn aws_dynamo_db_table_replica_global_secondary_index() -> AwsDynamoDbTableReplicaGlobalSecondaryIndex {
    let mut x = AwsDynamoDbTableReplicaGlobalSecondaryIndex::default();
    x.index_name = Some("text".into());
    x.provisioned_throughput_override = Some(Box::new(aws_dynamo_db_table_provisioned_throughput_override()));
    x
}

pub(crate) fn aws_dynamo_db_table_restore_summary() -> AwsDynamoDbTableRestoreSummary {
    let mut x = AwsDynamoDbTableRestoreSummary::default();
    x.source_backup_arn = Some("text".into());
    x.source_table_arn = Some("text".into());
    x.restore_date_time = Some("2026-01-02T03:04:05Z".into());
    x.restore_in_progress = Some(true);
    x
}

pub(crate) fn aws_dynamo_db_table_sse_description() -> AwsDynamoDbTableSseDescription {
    let mut x = AwsDynamoDbTableSseDescription::default();
    x.inaccessible_encryption_date_time = Some("2026-01-02T03:04:05Z".into());
    x.status = Some("text".into());
    x.sse_type = Some("text".into());
    x.kms_master_key_arn = Some("text".into());
    x
}

pub(crate) fn aws_dynamo_db_table_stream_specification() -> AwsDynamoDbTableStreamSpecification {
    let mut x = AwsDynamoDbTableStreamSpecification::default();
    x.stream_enabled = Some(true);
    x.stream_view_type = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_authentication_options_active_directory_details() -> AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails {
    let mut x = AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails::default();
    x.directory_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_authentication_options_details() -> AwsEc2ClientVpnEndpointAuthenticationOptionsDetails {
    let mut x = AwsEc2ClientVpnEndpointAuthenticationOptionsDetails::default();
    x.r#type = Some("text".into());
    x.active_directory = Some(Box::new(aws_ec2_client_vpn_endpoint_authentication_options_active_directory_details()));
    x.mutual_authentication = Some(Box::new(aws_ec2_client_vpn_endpoint_authentication_options_mutual_authentication_details()));
    x.federated_authentication = Some(Box::new(aws_ec2_client_vpn_endpoint_authentication_options_federated_authentication_details()));
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_authentication_options_federated_authentication_details() -> AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails {
    let mut x = AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails::default();
    x.saml_provider_arn = Some("text".into());
    x.self_service_saml_provider_arn = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_authentication_options_mutual_authentication_details() -> AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails {
    let mut x = AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails::default();
    x.client_root_certificate_chain = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_client_connect_options_details() -> AwsEc2ClientVpnEndpointClientConnectOptionsDetails {
    let mut x = AwsEc2ClientVpnEndpointClientConnectOptionsDetails::default();
    x.enabled = Some(true);
    x.lambda_function_arn = Some("text".into());
    x.status = Some(Box::new(aws_ec2_client_vpn_endpoint_client_connect_options_status_details()));
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_client_connect_options_status_details() -> AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails {
    let mut x = AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails::default();
    x.code = Some("text".into());
    x.message = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_client_login_banner_options_details() -> AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails {
    let mut x = AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails::default();
    x.enabled = Some(true);
    x.banner_text = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_connection_log_options_details() -> AwsEc2ClientVpnEndpointConnectionLogOptionsDetails {
    let mut x = AwsEc2ClientVpnEndpointConnectionLogOptionsDetails::default();
    x.enabled = Some(true);
    x.cloudwatch_log_group = Some("text".into());
    x.cloudwatch_log_stream = Some("text".into());
    x
}

pub(crate) fn aws_ec2_client_vpn_endpoint_details() -> AwsEc2ClientVpnEndpointDetails {
    let mut x = AwsEc2ClientVpnEndpointDetails::default();
    x.client_vpn_endpoint_id = Some("text".into());
    x.description = Some("text".into());
    x.client_cidr_block = Some("text".into());
    x.dns_server = Some(vec!["text".into()]);
    x.split_tunnel = Some(true);
    x.transport_protocol = Some("text".into());
    x.vpn_port = Some(0);
    x.server_certificate_arn = Some("text".into());
    x.authentication_options = Some(vec![aws_ec2_client_vpn_endpoint_authentication_options_details()]);
    x.connection_log_options = Some(Box::new(aws_ec2_client_vpn_endpoint_connection_log_options_details()));
    x.security_group_id_set = Some(vec!["text".into()]);
    x.vpc_id = Some("text".into());
    x.self_service_portal_url = Some("text".into());
    x.client_connect_options = Some(Box::new(aws_ec2_client_vpn_endpoint_client_connect_options_details()));
    x.session_timeout_hours = Some(0);
    x.client_login_banner_options = Some(Box::new(aws_ec2_client_vpn_endpoint_client_login_banner_options_details()));
    x
}

pub(crate) fn aws_ec2_eip_details() -> AwsEc2EipDetails {
    let mut x = AwsEc2EipDetails::default();
    x.instance_id = Some("text".into());
    x.public_ip = Some("text".into());
    x.allocation_id = Some("text".into());
    x.association_id = Some("text".into());
    x.domain = Some("text".into());
    x.public_ipv4_pool = Some("text".into());
    x.network_border_group = Some("text".into());
    x.network_interface_id = Some("text".into());
    x.network_interface_owner_id = Some("text".into());
    x.private_ip_address = Some("text".into());
    x
}

pub(crate) fn aws_ec2_instance_details() -> AwsEc2InstanceDetails {
    let mut x = AwsEc2InstanceDetails::default();
    x.r#type = Some("text".into());
    x.image_id = Some("text".into());
    x.ip_v4_addresses = Some(vec!["text".into()]);
    x.ip_v6_addresses = Some(vec!["text".into()]);
    x.key_name = Some("text".into());
    x.iam_instance_profile_arn = Some("text".into());
    x.vpc_id = Some("text".into());
    x.subnet_id = Some("text".into());
    x.launched_at = Some("2026-01-02T03:04:05Z".into());
    x.network_interfaces = Some(vec![aws_ec2_instance_network_interfaces_details()]);
    x.virtualization_type = Some("text".into());
    x.metadata_options = Some(Box::new(aws_ec2_instance_metadata_options()));
    x.monitoring = Some(Box::new(aws_ec2_instance_monitoring_details()));
    x
}

pub(crate) fn aws_ec2_instance_metadata_options() -> AwsEc2InstanceMetadataOptions {
    let mut x = AwsEc2InstanceMetadataOptions::default();
    x.http_endpoint = Some("text".into());
    x.http_protocol_ipv6 = Some("text".into());
    x.http_put_response_hop_limit = Some(0);
    x.http_tokens = Some("text".into());
    x.instance_metadata_tags = Some("text".into());
    x
}

pub(crate) fn aws_ec2_instance_monitoring_details() -> AwsEc2InstanceMonitoringDetails {
    let mut x = AwsEc2InstanceMonitoringDetails::default();
    x.state = Some("text".into());
    x
}

pub(crate) fn aws_ec2_instance_network_interfaces_details() -> AwsEc2InstanceNetworkInterfacesDetails {
    let mut x = AwsEc2InstanceNetworkInterfacesDetails::default();
    x.network_interface_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_block_device_mapping_set_details() -> AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails {
    let mut x = AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails::default();
    x.device_name = Some("text".into());
    x.ebs = Some(Box::new(aws_ec2_launch_template_data_block_device_mapping_set_ebs_details()));
    x.no_device = Some("text".into());
    x.virtual_name = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_block_device_mapping_set_ebs_details() -> AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails {
    let mut x = AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails::default();
    x.delete_on_termination = Some(true);
    x.encrypted = Some(true);
    x.iops = Some(0);
    x.kms_key_id = Some("text".into());
    x.snapshot_id = Some("text".into());
    x.throughput = Some(0);
    x.volume_size = Some(0);
    x.volume_type = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_capacity_reservation_specification_capacity_reservation_target_details() -> AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails {
    let mut x = AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails::default();
    x.capacity_reservation_id = Some("text".into());
    x.capacity_reservation_resource_group_arn = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_capacity_reservation_specification_details() -> AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails {
    let mut x = AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails::default();
    x.capacity_reservation_preference = Some("text".into());
    x.capacity_reservation_target = Some(Box::new(aws_ec2_launch_template_data_capacity_reservation_specification_capacity_reservation_target_details()));
    x
}

pub(crate) fn aws_ec2_launch_template_data_cpu_options_details() -> AwsEc2LaunchTemplateDataCpuOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataCpuOptionsDetails::default();
    x.core_count = Some(0);
    x.threads_per_core = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_credit_specification_details() -> AwsEc2LaunchTemplateDataCreditSpecificationDetails {
    let mut x = AwsEc2LaunchTemplateDataCreditSpecificationDetails::default();
    x.cpu_credits = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_details() -> AwsEc2LaunchTemplateDataDetails {
    let mut x = AwsEc2LaunchTemplateDataDetails::default();
    x.block_device_mapping_set = Some(vec![aws_ec2_launch_template_data_block_device_mapping_set_details()]);
    x.capacity_reservation_specification = Some(Box::new(aws_ec2_launch_template_data_capacity_reservation_specification_details()));
    x.cpu_options = Some(Box::new(aws_ec2_launch_template_data_cpu_options_details()));
    x.credit_specification = Some(Box::new(aws_ec2_launch_template_data_credit_specification_details()));
    x.disable_api_stop = Some(true);
    x.disable_api_termination = Some(true);
    x.ebs_optimized = Some(true);
    x.elastic_gpu_specification_set = Some(vec![aws_ec2_launch_template_data_elastic_gpu_specification_set_details()]);
    x.elastic_inference_accelerator_set = Some(vec![aws_ec2_launch_template_data_elastic_inference_accelerator_set_details()]);
    x.enclave_options = Some(Box::new(aws_ec2_launch_template_data_enclave_options_details()));
    x.hibernation_options = Some(Box::new(aws_ec2_launch_template_data_hibernation_options_details()));
    x.iam_instance_profile = Some(Box::new(aws_ec2_launch_template_data_iam_instance_profile_details()));
    x.image_id = Some("text".into());
    x.instance_initiated_shutdown_behavior = Some("text".into());
    x.instance_market_options = Some(Box::new(aws_ec2_launch_template_data_instance_market_options_details()));
    x.instance_requirements = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_details()));
    x.instance_type = Some("text".into());
    x.kernel_id = Some("text".into());
    x.key_name = Some("text".into());
    x.license_set = Some(vec![aws_ec2_launch_template_data_license_set_details()]);
    x.maintenance_options = Some(Box::new(aws_ec2_launch_template_data_maintenance_options_details()));
    x.metadata_options = Some(Box::new(aws_ec2_launch_template_data_metadata_options_details()));
    x.monitoring = Some(Box::new(aws_ec2_launch_template_data_monitoring_details()));
    x.network_interface_set = Some(vec![aws_ec2_launch_template_data_network_interface_set_details()]);
    x.placement = Some(Box::new(aws_ec2_launch_template_data_placement_details()));
    x.private_dns_name_options = Some(Box::new(aws_ec2_launch_template_data_private_dns_name_options_details()));
    x.ram_disk_id = Some("text".into());
    x.security_group_id_set = Some(vec!["text".into()]);
    x.security_group_set = Some(vec!["text".into()]);
    x.user_data = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_elastic_gpu_specification_set_details() -> AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails {
    let mut x = AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_elastic_inference_accelerator_set_details() -> AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails {
    let mut x = AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails::default();
    x.count = Some(0);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_enclave_options_details() -> AwsEc2LaunchTemplateDataEnclaveOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataEnclaveOptionsDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_ec2_launch_template_data_hibernation_options_details() -> AwsEc2LaunchTemplateDataHibernationOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataHibernationOptionsDetails::default();
    x.configured = Some(true);
    x
}

pub(crate) fn aws_ec2_launch_template_data_iam_instance_profile_details() -> AwsEc2LaunchTemplateDataIamInstanceProfileDetails {
    let mut x = AwsEc2LaunchTemplateDataIamInstanceProfileDetails::default();
    x.arn = Some("text".into());
    x.name = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_market_options_details() -> AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails::default();
    x.market_type = Some("text".into());
    x.spot_options = Some(Box::new(aws_ec2_launch_template_data_instance_market_options_spot_options_details()));
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_market_options_spot_options_details() -> AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails::default();
    x.block_duration_minutes = Some(0);
    x.instance_interruption_behavior = Some("text".into());
    x.max_price = Some("text".into());
    x.spot_instance_type = Some("text".into());
    x.valid_until = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_accelerator_count_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails::default();
    x.max = Some(0);
    x.min = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_accelerator_total_memory_mi_b_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails::default();
    x.max = Some(0);
    x.min = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_baseline_ebs_bandwidth_mbps_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails::default();
    x.max = Some(0);
    x.min = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsDetails::default();
    x.accelerator_count = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_accelerator_count_details()));
    x.accelerator_manufacturers = Some(vec!["text".into()]);
    x.accelerator_names = Some(vec!["text".into()]);
    x.accelerator_total_memory_mi_b = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_accelerator_total_memory_mi_b_details()));
    x.accelerator_types = Some(vec!["text".into()]);
    x.bare_metal = Some("text".into());
    x.baseline_ebs_bandwidth_mbps = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_baseline_ebs_bandwidth_mbps_details()));
    x.burstable_performance = Some("text".into());
    x.cpu_manufacturers = Some(vec!["text".into()]);
    x.excluded_instance_types = Some(vec!["text".into()]);
    x.instance_generations = Some(vec!["text".into()]);
    x.local_storage = Some("text".into());
    x.local_storage_types = Some(vec!["text".into()]);
    x.memory_gi_b_per_v_cpu = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_memory_gi_b_per_v_cpu_details()));
    x.memory_mi_b = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_memory_mi_b_details()));
    x.network_interface_count = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_network_interface_count_details()));
    x.on_demand_max_price_percentage_over_lowest_price = Some(0);
    x.require_hibernate_support = Some(true);
    x.spot_max_price_percentage_over_lowest_price = Some(0);
    x.total_local_storage_gb = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_total_local_storage_gb_details()));
    x.v_cpu_count = Some(Box::new(aws_ec2_launch_template_data_instance_requirements_v_cpu_count_details()));
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_memory_gi_b_per_v_cpu_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails::default();
    x.max = Some(Double::new(0.5).unwrap());
    x.min = Some(Double::new(0.5).unwrap());
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_memory_mi_b_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails::default();
    x.max = Some(0);
    x.min = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_network_interface_count_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails::default();
    x.max = Some(0);
    x.min = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_total_local_storage_gb_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails::default();
    x.max = Some(Double::new(0.5).unwrap());
    x.min = Some(Double::new(0.5).unwrap());
    x
}

pub(crate) fn aws_ec2_launch_template_data_instance_requirements_v_cpu_count_details() -> AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails {
    let mut x = AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails::default();
    x.max = Some(0);
    x.min = Some(0);
    x
}

pub(crate) fn aws_ec2_launch_template_data_license_set_details() -> AwsEc2LaunchTemplateDataLicenseSetDetails {
    let mut x = AwsEc2LaunchTemplateDataLicenseSetDetails::default();
    x.license_configuration_arn = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_maintenance_options_details() -> AwsEc2LaunchTemplateDataMaintenanceOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataMaintenanceOptionsDetails::default();
    x.auto_recovery = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_metadata_options_details() -> AwsEc2LaunchTemplateDataMetadataOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataMetadataOptionsDetails::default();
    x.http_endpoint = Some("text".into());
    x.http_protocol_ipv6 = Some("text".into());
    x.http_tokens = Some("text".into());
    x.http_put_response_hop_limit = Some(0);
    x.instance_metadata_tags = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_monitoring_details() -> AwsEc2LaunchTemplateDataMonitoringDetails {
    let mut x = AwsEc2LaunchTemplateDataMonitoringDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_ec2_launch_template_data_network_interface_set_details() -> AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails {
    let mut x = AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails::default();
    x.associate_carrier_ip_address = Some(true);
    x.associate_public_ip_address = Some(true);
    x.delete_on_termination = Some(true);
    x.description = Some("text".into());
    x.device_index = Some(0);
    x.groups = Some(vec!["text".into()]);
    x.interface_type = Some("text".into());
    x.ipv4_prefix_count = Some(0);
    x.ipv4_prefixes = Some(vec![aws_ec2_launch_template_data_network_interface_set_ipv4_prefixes_details()]);
    x.ipv6_address_count = Some(0);
    x.ipv6_addresses = Some(vec![aws_ec2_launch_template_data_network_interface_set_ipv6_addresses_details()]);
    x.ipv6_prefix_count = Some(0);
    x.ipv6_prefixes = Some(vec![aws_ec2_launch_template_data_network_interface_set_ipv6_prefixes_details()]);
    x.network_card_index = Some(0);
    x.network_interface_id = Some("text".into());
    x.private_ip_address = Some("text".into());
    x.private_ip_addresses = Some(vec![aws_ec2_launch_template_data_network_interface_set_private_ip_addresses_details()]);
    x.secondary_private_ip_address_count = Some(0);
    x.subnet_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_network_interface_set_ipv4_prefixes_details() -> AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails {
    let mut x = AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails::default();
    x.ipv4_prefix = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_network_interface_set_ipv6_addresses_details() -> AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails {
    let mut x = AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails::default();
    x.ipv6_address = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_network_interface_set_ipv6_prefixes_details() -> AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails {
    let mut x = AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails::default();
    x.ipv6_prefix = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_network_interface_set_private_ip_addresses_details() -> AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails {
    let mut x = AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails::default();
    x.primary = Some(true);
    x.private_ip_address = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_placement_details() -> AwsEc2LaunchTemplateDataPlacementDetails {
    let mut x = AwsEc2LaunchTemplateDataPlacementDetails::default();
    x.affinity = Some("text".into());
    x.availability_zone = Some("text".into());
    x.group_name = Some("text".into());
    x.host_id = Some("text".into());
    x.host_resource_group_arn = Some("text".into());
    x.partition_number = Some(0);
    x.spread_domain = Some("text".into());
    x.tenancy = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_data_private_dns_name_options_details() -> AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails {
    let mut x = AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails::default();
    x.enable_resource_name_dns_aaaa_record = Some(true);
    x.enable_resource_name_dns_a_record = Some(true);
    x.hostname_type = Some("text".into());
    x
}

pub(crate) fn aws_ec2_launch_template_details() -> AwsEc2LaunchTemplateDetails {
    let mut x = AwsEc2LaunchTemplateDetails::default();
    x.launch_template_name = Some("text".into());
    x.id = Some("text".into());
    x.launch_template_data = Some(Box::new(aws_ec2_launch_template_data_details()));
    x.default_version_number = Some(0);
    x.latest_version_number = Some(0);
    x
}

pub(crate) fn aws_ec2_network_acl_association() -> AwsEc2NetworkAclAssociation {
    let mut x = AwsEc2NetworkAclAssociation::default();
    x.network_acl_association_id = Some("text".into());
    x.network_acl_id = Some("text".into());
    x.subnet_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_network_acl_details() -> AwsEc2NetworkAclDetails {
    let mut x = AwsEc2NetworkAclDetails::default();
    x.is_default = Some(true);
    x.network_acl_id = Some("text".into());
    x.owner_id = Some("text".into());
    x.vpc_id = Some("text".into());
    x.associations = Some(vec![aws_ec2_network_acl_association()]);
    x.entries = Some(vec![aws_ec2_network_acl_entry()]);
    x
}

pub(crate) fn aws_ec2_network_acl_entry() -> AwsEc2NetworkAclEntry {
    let mut x = AwsEc2NetworkAclEntry::default();
    x.cidr_block = Some("text".into());
    x.egress = Some(true);
    x.icmp_type_code = Some(Box::new(icmp_type_code()));
    x.ipv6_cidr_block = Some("text".into());
    x.port_range = Some(Box::new(port_range_from_to()));
    x.protocol = Some("text".into());
    x.rule_action = Some("text".into());
    x.rule_number = Some(0);
    x
}

pub(crate) fn aws_ec2_network_interface_attachment() -> AwsEc2NetworkInterfaceAttachment {
    let mut x = AwsEc2NetworkInterfaceAttachment::default();
    x.attach_time = Some("2026-01-02T03:04:05Z".into());
    x.attachment_id = Some("text".into());
    x.delete_on_termination = Some(true);
    x.device_index = Some(0);
    x.instance_id = Some("text".into());
    x.instance_owner_id = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_ec2_network_interface_details() -> AwsEc2NetworkInterfaceDetails {
    let mut x = AwsEc2NetworkInterfaceDetails::default();
    x.attachment = Some(Box::new(aws_ec2_network_interface_attachment()));
    x.network_interface_id = Some("text".into());
    x.security_groups = Some(vec![aws_ec2_network_interface_security_group()]);
    x.source_dest_check = Some(true);
    x.ip_v6_addresses = Some(vec![aws_ec2_network_interface_ip_v6_address_detail()]);
    x.private_ip_addresses = Some(vec![aws_ec2_network_interface_private_ip_address_detail()]);
    x.public_dns_name = Some("text".into());
    x.public_ip = Some("text".into());
    x
}

pub(crate) fn aws_ec2_network_interface_ip_v6_address_detail() -> AwsEc2NetworkInterfaceIpV6AddressDetail {
    let mut x = AwsEc2NetworkInterfaceIpV6AddressDetail::default();
    x.ip_v6_address = Some("text".into());
    x
}

pub(crate) fn aws_ec2_network_interface_private_ip_address_detail() -> AwsEc2NetworkInterfacePrivateIpAddressDetail {
    let mut x = AwsEc2NetworkInterfacePrivateIpAddressDetail::default();
    x.private_ip_address = Some("text".into());
    x.private_dns_name = Some("text".into());
    x
}

pub(crate) fn aws_ec2_network_interface_security_group() -> AwsEc2NetworkInterfaceSecurityGroup {
    let mut x = AwsEc2NetworkInterfaceSecurityGroup::default();
    x.group_name = Some("text".into());
    x.group_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_route_table_details() -> AwsEc2RouteTableDetails {
    let mut x = AwsEc2RouteTableDetails::default();
    x.association_set = Some(vec![association_set_details()]);
    x.owner_id = Some("text".into());
    x.propagating_vgw_set = Some(vec![propagating_vgw_set_details()]);
    x.route_table_id = Some("text".into());
    x.route_set = Some(vec![route_set_details()]);
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_security_group_details() -> AwsEc2SecurityGroupDetails {
    let mut x = AwsEc2SecurityGroupDetails::default();
    x.group_name = Some("text".into());
    x.group_id = Some("text".into());
    x.owner_id = Some("text".into());
    x.vpc_id = Some("text".into());
    x.ip_permissions = Some(vec![aws_ec2_security_group_ip_permission()]);
    x.ip_permissions_egress = Some(vec![aws_ec2_security_group_ip_permission()]);
    x
}

pub(crate) fn aws_ec2_security_group_ip_permission() -> AwsEc2SecurityGroupIpPermission {
    let mut x = AwsEc2SecurityGroupIpPermission::default();
    x.ip_protocol = Some("text".into());
    x.from_port = Some(0);
    x.to_port = Some(0);
    x.user_id_group_pairs = Some(vec![aws_ec2_security_group_user_id_group_pair()]);
    x.ip_ranges = Some(vec![aws_ec2_security_group_ip_range()]);
    x.ipv6_ranges = Some(vec![aws_ec2_security_group_ipv6_range()]);
    x.prefix_list_ids = Some(vec![aws_ec2_security_group_prefix_list_id()]);
    x
}

pub(crate) fn aws_ec2_security_group_ip_range() -> AwsEc2SecurityGroupIpRange {
    let mut x = AwsEc2SecurityGroupIpRange::default();
    x.cidr_ip = Some("text".into());
    x
}

pub(crate) fn aws_ec2_security_group_ipv6_range() -> AwsEc2SecurityGroupIpv6Range {
    let mut x = AwsEc2SecurityGroupIpv6Range::default();
    x.cidr_ipv6 = Some("text".into());
    x
}

pub(crate) fn aws_ec2_security_group_prefix_list_id() -> AwsEc2SecurityGroupPrefixListId {
    let mut x = AwsEc2SecurityGroupPrefixListId::default();
    x.prefix_list_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_security_group_user_id_group_pair() -> AwsEc2SecurityGroupUserIdGroupPair {
    let mut x = AwsEc2SecurityGroupUserIdGroupPair::default();
    x.group_id = Some("text".into());
    x.group_name = Some("text".into());
    x.peering_status = Some("text".into());
    x.user_id = Some("text".into());
    x.vpc_id = Some("text".into());
    x.vpc_peering_connection_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_subnet_details() -> AwsEc2SubnetDetails {
    let mut x = AwsEc2SubnetDetails::default();
    x.assign_ipv6_address_on_creation = Some(true);
    x.availability_zone = Some("text".into());
    x.availability_zone_id = Some("text".into());
    x.available_ip_address_count = Some(0);
    x.cidr_block = Some("text".into());
    x.default_for_az = Some(true);
    x.map_public_ip_on_launch = Some(true);
    x.owner_id = Some("text".into());
    x.state = Some("text".into());
    x.subnet_arn = Some("text".into());
    x.subnet_id = Some("text".into());
    x.vpc_id = Some("text".into());
    x.ipv6_cidr_block_association_set = Some(vec![ipv6_cidr_block_association()]);
    x
}

pub(crate) fn aws_ec2_transit_gateway_details() -> AwsEc2TransitGatewayDetails {
    let mut x = AwsEc2TransitGatewayDetails::default();
    x.id = Some("text".into());
    x.description = Some("text".into());
    x.default_route_table_propagation = Some("text".into());
    x.auto_accept_shared_attachments = Some("text".into());
    x.default_route_table_association = Some("text".into());
    x.transit_gateway_cidr_blocks = Some(vec!["text".into()]);
    x.association_default_route_table_id = Some("text".into());
    x.propagation_default_route_table_id = Some("text".into());
    x.vpn_ecmp_support = Some("text".into());
    x.dns_support = Some("text".into());
    x.multicast_support = Some("text".into());
    x.amazon_side_asn = Some(0);
    x
}

pub(crate) fn aws_ec2_volume_attachment() -> AwsEc2VolumeAttachment {
    let mut x = AwsEc2VolumeAttachment::default();
    x.attach_time = Some("text".into());
    x.delete_on_termination = Some(true);
    x.instance_id = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_ec2_volume_details() -> AwsEc2VolumeDetails {
    let mut x = AwsEc2VolumeDetails::default();
    x.create_time = Some("2026-01-02T03:04:05Z".into());
    x.device_name = Some("text".into());
    x.encrypted = Some(true);
    x.size = Some(0);
    x.snapshot_id = Some("text".into());
    x.status = Some("text".into());
    x.kms_key_id = Some("text".into());
    x.attachments = Some(vec![aws_ec2_volume_attachment()]);
    x.volume_id = Some("text".into());
    x.volume_type = Some("text".into());
    x.volume_scan_status = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpc_details() -> AwsEc2VpcDetails {
    let mut x = AwsEc2VpcDetails::default();
    x.cidr_block_association_set = Some(vec![cidr_block_association()]);
    x.ipv6_cidr_block_association_set = Some(vec![ipv6_cidr_block_association()]);
    x.dhcp_options_id = Some("text".into());
    x.state = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpc_endpoint_service_details() -> AwsEc2VpcEndpointServiceDetails {
    let mut x = AwsEc2VpcEndpointServiceDetails::default();
    x.acceptance_required = Some(true);
    x.availability_zones = Some(vec!["text".into()]);
    x.base_endpoint_dns_names = Some(vec!["text".into()]);
    x.manages_vpc_endpoints = Some(true);
    x.gateway_load_balancer_arns = Some(vec!["text".into()]);
    x.network_load_balancer_arns = Some(vec!["text".into()]);
    x.private_dns_name = Some("text".into());
    x.service_id = Some("text".into());
    x.service_name = Some("text".into());
    x.service_state = Some("text".into());
    x.service_type = Some(vec![aws_ec2_vpc_endpoint_service_service_type_details()]);
    x
}

pub(crate) fn aws_ec2_vpc_endpoint_service_service_type_details() -> AwsEc2VpcEndpointServiceServiceTypeDetails {
    let mut x = AwsEc2VpcEndpointServiceServiceTypeDetails::default();
    x.service_type = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpc_peering_connection_details() -> AwsEc2VpcPeeringConnectionDetails {
    let mut x = AwsEc2VpcPeeringConnectionDetails::default();
    x.accepter_vpc_info = Some(Box::new(aws_ec2_vpc_peering_connection_vpc_info_details()));
    x.expiration_time = Some("text".into());
    x.requester_vpc_info = Some(Box::new(aws_ec2_vpc_peering_connection_vpc_info_details()));
    x.status = Some(Box::new(aws_ec2_vpc_peering_connection_status_details()));
    x.vpc_peering_connection_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpc_peering_connection_status_details() -> AwsEc2VpcPeeringConnectionStatusDetails {
    let mut x = AwsEc2VpcPeeringConnectionStatusDetails::default();
    x.code = Some("text".into());
    x.message = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpc_peering_connection_vpc_info_details() -> AwsEc2VpcPeeringConnectionVpcInfoDetails {
    let mut x = AwsEc2VpcPeeringConnectionVpcInfoDetails::default();
    x.cidr_block = Some("text".into());
    x.cidr_block_set = Some(vec![vpc_info_cidr_block_set_details()]);
    x.ipv6_cidr_block_set = Some(vec![vpc_info_ipv6_cidr_block_set_details()]);
    x.owner_id = Some("text".into());
    x.peering_options = Some(Box::new(vpc_info_peering_options_details()));
    x.region = Some("text".into());
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpn_connection_details() -> AwsEc2VpnConnectionDetails {
    let mut x = AwsEc2VpnConnectionDetails::default();
    x.vpn_connection_id = Some("text".into());
    x.state = Some("text".into());
    x.customer_gateway_id = Some("text".into());
    x.customer_gateway_configuration = Some("text".into());
    x.r#type = Some("text".into());
    x.vpn_gateway_id = Some("text".into());
    x.category = Some("text".into());
    x.vgw_telemetry = Some(vec![aws_ec2_vpn_connection_vgw_telemetry_details()]);
    x.options = Some(Box::new(aws_ec2_vpn_connection_options_details()));
    x.routes = Some(vec![aws_ec2_vpn_connection_routes_details()]);
    x.transit_gateway_id = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpn_connection_options_details() -> AwsEc2VpnConnectionOptionsDetails {
    let mut x = AwsEc2VpnConnectionOptionsDetails::default();
    x.static_routes_only = Some(true);
    x.tunnel_options = Some(vec![aws_ec2_vpn_connection_options_tunnel_options_details()]);
    x
}

pub(crate) fn aws_ec2_vpn_connection_options_tunnel_options_details() -> AwsEc2VpnConnectionOptionsTunnelOptionsDetails {
    let mut x = AwsEc2VpnConnectionOptionsTunnelOptionsDetails::default();
    x.dpd_timeout_seconds = Some(0);
    x.ike_versions = Some(vec!["text".into()]);
    x.outside_ip_address = Some("text".into());
    x.phase1_dh_group_numbers = Some(vec![0]);
    x.phase1_encryption_algorithms = Some(vec!["text".into()]);
    x.phase1_integrity_algorithms = Some(vec!["text".into()]);
    x.phase1_lifetime_seconds = Some(0);
    x.phase2_dh_group_numbers = Some(vec![0]);
    x.phase2_encryption_algorithms = Some(vec!["text".into()]);
    x.phase2_integrity_algorithms = Some(vec!["text".into()]);
    x.phase2_lifetime_seconds = Some(0);
    x.pre_shared_key = Some("text".into());
    x.rekey_fuzz_percentage = Some(0);
    x.rekey_margin_time_seconds = Some(0);
    x.replay_window_size = Some(0);
    x.tunnel_inside_cidr = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpn_connection_routes_details() -> AwsEc2VpnConnectionRoutesDetails {
    let mut x = AwsEc2VpnConnectionRoutesDetails::default();
    x.destination_cidr_block = Some("text".into());
    x.state = Some("text".into());
    x
}

pub(crate) fn aws_ec2_vpn_connection_vgw_telemetry_details() -> AwsEc2VpnConnectionVgwTelemetryDetails {
    let mut x = AwsEc2VpnConnectionVgwTelemetryDetails::default();
    x.accepted_route_count = Some(0);
    x.certificate_arn = Some("text".into());
    x.last_status_change = Some("2026-01-02T03:04:05Z".into());
    x.outside_ip_address = Some("text".into());
    x.status = Some("text".into());
    x.status_message = Some("text".into());
    x
}

pub(crate) fn aws_ecr_container_image_details() -> AwsEcrContainerImageDetails {
    let mut x = AwsEcrContainerImageDetails::default();
    x.registry_id = Some("text".into());
    x.repository_name = Some("text".into());
    x.architecture = Some("text".into());
    x.image_digest = Some("text".into());
    x.image_tags = Some(vec!["text".into()]);
    x.image_published_at = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_ecr_repository_details() -> AwsEcrRepositoryDetails {
    let mut x = AwsEcrRepositoryDetails::default();
    x.arn = Some("text".into());
    x.image_scanning_configuration = Some(Box::new(aws_ecr_repository_image_scanning_configuration_details()));
    x.image_tag_mutability = Some("text".into());
    x.lifecycle_policy = Some(Box::new(aws_ecr_repository_lifecycle_policy_details()));
    x.repository_name = Some("text".into());
    x.repository_policy_text = Some("text".into());
    x
}

pub(crate) fn aws_ecr_repository_image_scanning_configuration_details() -> AwsEcrRepositoryImageScanningConfigurationDetails {
    let mut x = AwsEcrRepositoryImageScanningConfigurationDetails::default();
    x.scan_on_push = Some(true);
    x
}

pub(crate) fn aws_ecr_repository_lifecycle_policy_details() -> AwsEcrRepositoryLifecyclePolicyDetails {
    let mut x = AwsEcrRepositoryLifecyclePolicyDetails::default();
    x.lifecycle_policy_text = Some("text".into());
    x.registry_id = Some("text".into());
    x
}

pub(crate) fn aws_ecs_cluster_cluster_settings_details() -> AwsEcsClusterClusterSettingsDetails {
    let mut x = AwsEcsClusterClusterSettingsDetails::default();
    x.name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_ecs_cluster_configuration_details() -> AwsEcsClusterConfigurationDetails {
    let mut x = AwsEcsClusterConfigurationDetails::default();
    x.execute_command_configuration = Some(Box::new(aws_ecs_cluster_configuration_execute_command_configuration_details()));
    x
}

pub(crate) fn aws_ecs_cluster_configuration_execute_command_configuration_details() -> AwsEcsClusterConfigurationExecuteCommandConfigurationDetails {
    let mut x = AwsEcsClusterConfigurationExecuteCommandConfigurationDetails::default();
    x.kms_key_id = Some("text".into());
    x.log_configuration = Some(Box::new(aws_ecs_cluster_configuration_execute_command_configuration_log_configuration_details()));
    x.logging = Some("text".into());
    x
}

pub(crate) fn aws_ecs_cluster_configuration_execute_command_configuration_log_configuration_details() -> AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails {
    let mut x = AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails::default();
    x.cloud_watch_encryption_enabled = Some(true);
    x.cloud_watch_log_group_name = Some("text".into());
    x.s3_bucket_name = Some("text".into());
    x.s3_encryption_enabled = Some(true);
    x.s3_key_prefix = Some("text".into());
    x
}

pub(crate) fn aws_ecs_cluster_default_capacity_provider_strategy_details() -> AwsEcsClusterDefaultCapacityProviderStrategyDetails {
    let mut x = AwsEcsClusterDefaultCapacityProviderStrategyDetails::default();
    x.base = Some(0);
    x.capacity_provider = Some("text".into());
    x.weight = Some(0);
    x
}

pub(crate) fn aws_ecs_cluster_details() -> AwsEcsClusterDetails {
    let mut x = AwsEcsClusterDetails::default();
    x.cluster_arn = Some("text".into());
    x.active_services_count = Some(0);
    x.capacity_providers = Some(vec!["text".into()]);
    x.cluster_settings = Some(vec![aws_ecs_cluster_cluster_settings_details()]);
    x.configuration = Some(Box::new(aws_ecs_cluster_configuration_details()));
    x.default_capacity_provider_strategy = Some(vec![aws_ecs_cluster_default_capacity_provider_strategy_details()]);
    x.cluster_name = Some("text".into());
    x.registered_container_instances_count = Some(0);
    x.running_tasks_count = Some(0);
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_ecs_container_details() -> AwsEcsContainerDetails {
    let mut x = AwsEcsContainerDetails::default();
    x.name = Some("text".into());
    x.image = Some("text".into());
    x.mount_points = Some(vec![aws_mount_point()]);
    x.privileged = Some(true);
    x
}

pub(crate) fn aws_ecs_service_capacity_provider_strategy_details() -> AwsEcsServiceCapacityProviderStrategyDetails {
    let mut x = AwsEcsServiceCapacityProviderStrategyDetails::default();
    x.base = Some(0);
    x.capacity_provider = Some("text".into());
    x.weight = Some(0);
    x
}

pub(crate) fn aws_ecs_service_deployment_configuration_deployment_circuit_breaker_details() -> AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails {
    let mut x = AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails::default();
    x.enable = Some(true);
    x.rollback = Some(true);
    x
}

pub(crate) fn aws_ecs_service_deployment_configuration_details() -> AwsEcsServiceDeploymentConfigurationDetails {
    let mut x = AwsEcsServiceDeploymentConfigurationDetails::default();
    x.deployment_circuit_breaker = Some(Box::new(aws_ecs_service_deployment_configuration_deployment_circuit_breaker_details()));
    x.maximum_percent = Some(0);
    x.minimum_healthy_percent = Some(0);
    x
}

pub(crate) fn aws_ecs_service_deployment_controller_details() -> AwsEcsServiceDeploymentControllerDetails {
    let mut x = AwsEcsServiceDeploymentControllerDetails::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_service_details() -> AwsEcsServiceDetails {
    let mut x = AwsEcsServiceDetails::default();
    x.capacity_provider_strategy = Some(vec![aws_ecs_service_capacity_provider_strategy_details()]);
    x.cluster = Some("text".into());
    x.deployment_configuration = Some(Box::new(aws_ecs_service_deployment_configuration_details()));
    x.deployment_controller = Some(Box::new(aws_ecs_service_deployment_controller_details()));
    x.desired_count = Some(0);
    x.enable_ecs_managed_tags = Some(true);
    x.enable_execute_command = Some(true);
    x.health_check_grace_period_seconds = Some(0);
    x.launch_type = Some("text".into());
    x.load_balancers = Some(vec![aws_ecs_service_load_balancers_details()]);
    x.name = Some("text".into());
    x.network_configuration = Some(Box::new(aws_ecs_service_network_configuration_details()));
    x.placement_constraints = Some(vec![aws_ecs_service_placement_constraints_details()]);
    x.placement_strategies = Some(vec![aws_ecs_service_placement_strategies_details()]);
    x.platform_version = Some("text".into());
    x.propagate_tags = Some("text".into());
    x.role = Some("text".into());
    x.scheduling_strategy = Some("text".into());
    x.service_arn = Some("text".into());
    x.service_name = Some("text".into());
    x.service_registries = Some(vec![aws_ecs_service_service_registries_details()]);
    x.task_definition = Some("text".into());
    x
}

pub(crate) fn aws_ecs_service_load_balancers_details() -> AwsEcsServiceLoadBalancersDetails {
    let mut x = AwsEcsServiceLoadBalancersDetails::default();
    x.container_name = Some("text".into());
    x.container_port = Some(0);
    x.load_balancer_name = Some("text".into());
    x.target_group_arn = Some("text".into());
    x
}

pub(crate) fn aws_ecs_service_network_configuration_aws_vpc_configuration_details() -> AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails {
    let mut x = AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails::default();
    x.assign_public_ip = Some("text".into());
    x.security_groups = Some(vec!["text".into()]);
    x.subnets = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_ecs_service_network_configuration_details() -> AwsEcsServiceNetworkConfigurationDetails {
    let mut x = AwsEcsServiceNetworkConfigurationDetails::default();
    x.aws_vpc_configuration = Some(Box::new(aws_ecs_service_network_configuration_aws_vpc_configuration_details()));
    x
}

pub(crate) fn aws_ecs_service_placement_constraints_details() -> AwsEcsServicePlacementConstraintsDetails {
    let mut x = AwsEcsServicePlacementConstraintsDetails::default();
    x.expression = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_service_placement_strategies_details() -> AwsEcsServicePlacementStrategiesDetails {
    let mut x = AwsEcsServicePlacementStrategiesDetails::default();
    x.field = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_service_service_registries_details() -> AwsEcsServiceServiceRegistriesDetails {
    let mut x = AwsEcsServiceServiceRegistriesDetails::default();
    x.container_name = Some("text".into());
    x.container_port = Some(0);
    x.port = Some(0);
    x.registry_arn = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_depends_on_details() -> AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails::default();
    x.condition = Some("text".into());
    x.container_name = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_details() -> AwsEcsTaskDefinitionContainerDefinitionsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsDetails::default();
    x.command = Some(vec!["text".into()]);
    x.cpu = Some(0);
    x.depends_on = Some(vec![aws_ecs_task_definition_container_definitions_depends_on_details()]);
    x.disable_networking = Some(true);
    x.dns_search_domains = Some(vec!["text".into()]);
    x.dns_servers = Some(vec!["text".into()]);
    x.docker_labels = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.docker_security_options = Some(vec!["text".into()]);
    x.entry_point = Some(vec!["text".into()]);
    x.environment = Some(vec![aws_ecs_task_definition_container_definitions_environment_details()]);
    x.environment_files = Some(vec![aws_ecs_task_definition_container_definitions_environment_files_details()]);
    x.essential = Some(true);
    x.extra_hosts = Some(vec![aws_ecs_task_definition_container_definitions_extra_hosts_details()]);
    x.firelens_configuration = Some(Box::new(aws_ecs_task_definition_container_definitions_firelens_configuration_details()));
    x.health_check = Some(Box::new(aws_ecs_task_definition_container_definitions_health_check_details()));
    x.hostname = Some("text".into());
    x.image = Some("text".into());
    x.interactive = Some(true);
    x.links = Some(vec!["text".into()]);
    x.linux_parameters = Some(Box::new(aws_ecs_task_definition_container_definitions_linux_parameters_details()));
    x.log_configuration = Some(Box::new(aws_ecs_task_definition_container_definitions_log_configuration_details()));
    x.memory = Some(0);
    x.memory_reservation = Some(0);
    x.mount_points = Some(vec![aws_ecs_task_definition_container_definitions_mount_points_details()]);
    x.name = Some("text".into());
    x.port_mappings = Some(vec![aws_ecs_task_definition_container_definitions_port_mappings_details()]);
    x.privileged = Some(true);
    x.pseudo_terminal = Some(true);
    x.readonly_root_filesystem = Some(true);
    x.repository_credentials = Some(Box::new(aws_ecs_task_definition_container_definitions_repository_credentials_details()));
    x.resource_requirements = Some(vec![aws_ecs_task_definition_container_definitions_resource_requirements_details()]);
    x.secrets = Some(vec![aws_ecs_task_definition_container_definitions_secrets_details()]);
    x.start_timeout = Some(0);
    x.stop_timeout = Some(0);
    x.system_controls = Some(vec![aws_ecs_task_definition_container_definitions_system_controls_details()]);
    x.ulimits = Some(vec![aws_ecs_task_definition_container_definitions_ulimits_details()]);
    x.user = Some("text".into());
    x.volumes_from = Some(vec![aws_ecs_task_definition_container_definitions_volumes_from_details()]);
    x.working_directory = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_environment_details() -> AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails::default();
    x.name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_environment_files_details() -> AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails::default();
    x.r#type = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_extra_hosts_details() -> AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails::default();
    x.hostname = Some("text".into());
    x.ip_address = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_firelens_configuration_details() -> AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails::default();
    x.options = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_health_check_details() -> AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails::default();
    x.command = Some(vec!["text".into()]);
    x.interval = Some(0);
    x.retries = Some(0);
    x.start_period = Some(0);
    x.timeout = Some(0);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_linux_parameters_capabilities_details() -> AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails::default();
    x.add = Some(vec!["text".into()]);
    x.drop = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_linux_parameters_details() -> AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails::default();
    x.capabilities = Some(Box::new(aws_ecs_task_definition_container_definitions_linux_parameters_capabilities_details()));
    x.devices = Some(vec![aws_ecs_task_definition_container_definitions_linux_parameters_devices_details()]);
    x.init_process_enabled = Some(true);
    x.max_swap = Some(0);
    x.shared_memory_size = Some(0);
    x.swappiness = Some(0);
    x.tmpfs = Some(vec![aws_ecs_task_definition_container_definitions_linux_parameters_tmpfs_details()]);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_linux_parameters_devices_details() -> AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails::default();
    x.container_path = Some("text".into());
    x.host_path = Some("text".into());
    x.permissions = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_linux_parameters_tmpfs_details() -> AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails::default();
    x.container_path = Some("text".into());
    x.mount_options = Some(vec!["text".into()]);
    x.size = Some(0);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_log_configuration_details() -> AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails::default();
    x.log_driver = Some("text".into());
    x.options = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.secret_options = Some(vec![aws_ecs_task_definition_container_definitions_log_configuration_secret_options_details()]);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_log_configuration_secret_options_details() -> AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails::default();
    x.name = Some("text".into());
    x.value_from = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_mount_points_details() -> AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails::default();
    x.container_path = Some("text".into());
    x.read_only = Some(true);
    x.source_volume = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_port_mappings_details() -> AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails::default();
    x.container_port = Some(0);
    x.host_port = Some(0);
    x.protocol = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_repository_credentials_details() -> AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails::default();
    x.credentials_parameter = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_resource_requirements_details() -> AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails::default();
    x.r#type = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_secrets_details() -> AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails::default();
    x.name = Some("text".into());
    x.value_from = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_system_controls_details() -> AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails::default();
    x.namespace = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_ulimits_details() -> AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails::default();
    x.hard_limit = Some(0);
    x.name = Some("text".into());
    x.soft_limit = Some(0);
    x
}

pub(crate) fn aws_ecs_task_definition_container_definitions_volumes_from_details() -> AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails {
    let mut x = AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails::default();
    x.read_only = Some(true);
    x.source_container = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_details() -> AwsEcsTaskDefinitionDetails {
    let mut x = AwsEcsTaskDefinitionDetails::default();
    x.container_definitions = Some(vec![aws_ecs_task_definition_container_definitions_details()]);
    x.cpu = Some("text".into());
    x.execution_role_arn = Some("text".into());
    x.family = Some("text".into());
    x.inference_accelerators = Some(vec![aws_ecs_task_definition_inference_accelerators_details()]);
    x.ipc_mode = Some("text".into());
    x.memory = Some("text".into());
    x.network_mode = Some("text".into());
    x.pid_mode = Some("text".into());
    x.placement_constraints = Some(vec![aws_ecs_task_definition_placement_constraints_details()]);
    x.proxy_configuration = Some(Box::new(aws_ecs_task_definition_proxy_configuration_details()));
    x.requires_compatibilities = Some(vec!["text".into()]);
    x.task_role_arn = Some("text".into());
    x.volumes = Some(vec![aws_ecs_task_definition_volumes_details()]);
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_inference_accelerators_details() -> AwsEcsTaskDefinitionInferenceAcceleratorsDetails {
    let mut x = AwsEcsTaskDefinitionInferenceAcceleratorsDetails::default();
    x.device_name = Some("text".into());
    x.device_type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_placement_constraints_details() -> AwsEcsTaskDefinitionPlacementConstraintsDetails {
    let mut x = AwsEcsTaskDefinitionPlacementConstraintsDetails::default();
    x.expression = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_proxy_configuration_details() -> AwsEcsTaskDefinitionProxyConfigurationDetails {
    let mut x = AwsEcsTaskDefinitionProxyConfigurationDetails::default();
    x.container_name = Some("text".into());
    x.proxy_configuration_properties = Some(vec![aws_ecs_task_definition_proxy_configuration_proxy_configuration_properties_details()]);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_proxy_configuration_proxy_configuration_properties_details() -> AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails {
    let mut x = AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails::default();
    x.name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_volumes_details() -> AwsEcsTaskDefinitionVolumesDetails {
    let mut x = AwsEcsTaskDefinitionVolumesDetails::default();
    x.docker_volume_configuration = Some(Box::new(aws_ecs_task_definition_volumes_docker_volume_configuration_details()));
    x.efs_volume_configuration = Some(Box::new(aws_ecs_task_definition_volumes_efs_volume_configuration_details()));
    x.host = Some(Box::new(aws_ecs_task_definition_volumes_host_details()));
    x.name = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_volumes_docker_volume_configuration_details() -> AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails {
    let mut x = AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails::default();
    x.autoprovision = Some(true);
    x.driver = Some("text".into());
    x.driver_opts = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.labels = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.scope = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_volumes_efs_volume_configuration_authorization_config_details() -> AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails {
    let mut x = AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails::default();
    x.access_point_id = Some("text".into());
    x.iam = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_definition_volumes_efs_volume_configuration_details() -> AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails {
    let mut x = AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails::default();
    x.authorization_config = Some(Box::new(aws_ecs_task_definition_volumes_efs_volume_configuration_authorization_config_details()));
    x.filesystem_id = Some("text".into());
    x.root_directory = Some("text".into());
    x.transit_encryption = Some("text".into());
    x.transit_encryption_port = Some(0);
    x
}

pub(crate) fn aws_ecs_task_definition_volumes_host_details() -> AwsEcsTaskDefinitionVolumesHostDetails {
    let mut x = AwsEcsTaskDefinitionVolumesHostDetails::default();
    x.source_path = Some("text".into());
    x
}

pub(crate) fn aws_ecs_task_details() -> AwsEcsTaskDetails {
    let mut x = AwsEcsTaskDetails::default();
    x.cluster_arn = Some("text".into());
    x.task_definition_arn = Some("text".into());
    x.version = Some("text".into());
    x.created_at = Some("text".into());
    x.started_at = Some("text".into());
    x.started_by = Some("text".into());
    x.group = Some("text".into());
    x.volumes = Some(vec![aws_ecs_task_volume_details()]);
    x.containers = Some(vec![aws_ecs_container_details()]);
    x
}

pub(crate) fn aws_ecs_task_volume_details() -> AwsEcsTaskVolumeDetails {
    let mut x = AwsEcsTaskVolumeDetails::default();
    x.name = Some("text".into());
    x.host = Some(Box::new(aws_ecs_task_volume_host_details()));
    x
}

pub(crate) fn aws_ecs_task_volume_host_details() -> AwsEcsTaskVolumeHostDetails {
    let mut x = AwsEcsTaskVolumeHostDetails::default();
    x.source_path = Some("text".into());
    x
}

pub(crate) fn aws_efs_access_point_details() -> AwsEfsAccessPointDetails {
    let mut x = AwsEfsAccessPointDetails::default();
    x.access_point_id = Some("text".into());
    x.arn = Some("text".into());
    x.client_token = Some("text".into());
    x.file_system_id = Some("text".into());
    x.posix_user = Some(Box::new(aws_efs_access_point_posix_user_details()));
    x.root_directory = Some(Box::new(aws_efs_access_point_root_directory_details()));
    x
}

pub(crate) fn aws_efs_access_point_posix_user_details() -> AwsEfsAccessPointPosixUserDetails {
    let mut x = AwsEfsAccessPointPosixUserDetails::default();
    x.gid = Some("text".into());
    x.secondary_gids = Some(vec!["text".into()]);
    x.uid = Some("text".into());
    x
}

pub(crate) fn aws_efs_access_point_root_directory_creation_info_details() -> AwsEfsAccessPointRootDirectoryCreationInfoDetails {
    let mut x = AwsEfsAccessPointRootDirectoryCreationInfoDetails::default();
    x.owner_gid = Some("text".into());
    x.owner_uid = Some("text".into());
    x.permissions = Some("text".into());
    x
}

pub(crate) fn aws_efs_access_point_root_directory_details() -> AwsEfsAccessPointRootDirectoryDetails {
    let mut x = AwsEfsAccessPointRootDirectoryDetails::default();
    x.creation_info = Some(Box::new(aws_efs_access_point_root_directory_creation_info_details()));
    x.path = Some("text".into());
    x
}

pub(crate) fn aws_eks_cluster_details() -> AwsEksClusterDetails {
    let mut x = AwsEksClusterDetails::default();
    x.arn = Some("text".into());
    x.certificate_authority_data = Some("text".into());
    x.cluster_status = Some("text".into());
    x.endpoint = Some("text".into());
    x.name = Some("text".into());
    x.resources_vpc_config = Some(Box::new(aws_eks_cluster_resources_vpc_config_details()));
    x.role_arn = Some("text".into());
    x.version = Some("text".into());
    x.logging = Some(Box::new(aws_eks_cluster_logging_details()));
    x
}

pub(crate) fn aws_eks_cluster_logging_cluster_logging_details() -> AwsEksClusterLoggingClusterLoggingDetails {
    let mut x = AwsEksClusterLoggingClusterLoggingDetails::default();
    x.enabled = Some(true);
    x.types = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_eks_cluster_logging_details() -> AwsEksClusterLoggingDetails {
    let mut x = AwsEksClusterLoggingDetails::default();
    x.cluster_logging = Some(vec![aws_eks_cluster_logging_cluster_logging_details()]);
    x
}

pub(crate) fn aws_eks_cluster_resources_vpc_config_details() -> AwsEksClusterResourcesVpcConfigDetails {
    let mut x = AwsEksClusterResourcesVpcConfigDetails::default();
    x.security_group_ids = Some(vec!["text".into()]);
    x.subnet_ids = Some(vec!["text".into()]);
    x.endpoint_public_access = Some(true);
    x
}

pub(crate) fn aws_elastic_beanstalk_environment_details() -> AwsElasticBeanstalkEnvironmentDetails {
    let mut x = AwsElasticBeanstalkEnvironmentDetails::default();
    x.application_name = Some("text".into());
    x.cname = Some("text".into());
    x.date_created = Some("text".into());
    x.date_updated = Some("text".into());
    x.description = Some("text".into());
    x.endpoint_url = Some("text".into());
    x.environment_arn = Some("text".into());
    x.environment_id = Some("text".into());
    x.environment_links = Some(vec![aws_elastic_beanstalk_environment_environment_link()]);
    x.environment_name = Some("text".into());
    x.option_settings = Some(vec![aws_elastic_beanstalk_environment_option_setting()]);
    x.platform_arn = Some("text".into());
    x.solution_stack_name = Some("text".into());
    x.status = Some("text".into());
    x.tier = Some(Box::new(aws_elastic_beanstalk_environment_tier()));
    x.version_label = Some("text".into());
    x
}

pub(crate) fn aws_elastic_beanstalk_environment_environment_link() -> AwsElasticBeanstalkEnvironmentEnvironmentLink {
    let mut x = AwsElasticBeanstalkEnvironmentEnvironmentLink::default();
    x.environment_name = Some("text".into());
    x.link_name = Some("text".into());
    x
}

pub(crate) fn aws_elastic_beanstalk_environment_option_setting() -> AwsElasticBeanstalkEnvironmentOptionSetting {
    let mut x = AwsElasticBeanstalkEnvironmentOptionSetting::default();
    x.namespace = Some("text".into());
    x.option_name = Some("text".into());
    x.resource_name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_elastic_beanstalk_environment_tier() -> AwsElasticBeanstalkEnvironmentTier {
    let mut x = AwsElasticBeanstalkEnvironmentTier::default();
    x.name = Some("text".into());
    x.r#type = Some("text".into());
    x.version = Some("text".into());
    x
}

pub(crate) fn aws_elasticsearch_domain_details() -> AwsElasticsearchDomainDetails {
    let mut x = AwsElasticsearchDomainDetails::default();
    x.access_policies = Some("text".into());
    x.domain_endpoint_options = Some(Box::new(aws_elasticsearch_domain_domain_endpoint_options()));
    x.domain_id = Some("text".into());
    x.domain_name = Some("text".into());
    x.endpoint = Some("text".into());
    x.endpoints = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.elasticsearch_version = Some("text".into());
    x.elasticsearch_cluster_config = Some(Box::new(aws_elasticsearch_domain_elasticsearch_cluster_config_details()));
    x.encryption_at_rest_options = Some(Box::new(aws_elasticsearch_domain_encryption_at_rest_options()));
    x.log_publishing_options = Some(Box::new(aws_elasticsearch_domain_log_publishing_options()));
    x.node_to_node_encryption_options = Some(Box::new(aws_elasticsearch_domain_node_to_node_encryption_options()));
    x.service_software_options = Some(Box::new(aws_elasticsearch_domain_service_software_options()));
    x.vpc_options = Some(Box::new(aws_elasticsearch_domain_vpc_options()));
    x
}

pub(crate) fn aws_elasticsearch_domain_domain_endpoint_options() -> AwsElasticsearchDomainDomainEndpointOptions {
    let mut x = AwsElasticsearchDomainDomainEndpointOptions::default();
    x.enforce_https = Some(true);
    x.tls_security_policy = Some("text".into());
    x
}

pub(crate) fn aws_elasticsearch_domain_elasticsearch_cluster_config_details() -> AwsElasticsearchDomainElasticsearchClusterConfigDetails {
    let mut x = AwsElasticsearchDomainElasticsearchClusterConfigDetails::default();
    x.dedicated_master_count = Some(0);
    x.dedicated_master_enabled = Some(true);
    x.dedicated_master_type = Some("text".into());
    x.instance_count = Some(0);
    x.instance_type = Some("text".into());
    x.zone_awareness_config = Some(Box::new(aws_elasticsearch_domain_elasticsearch_cluster_config_zone_awareness_config_details()));
    x.zone_awareness_enabled = Some(true);
    x
}

pub(crate) fn aws_elasticsearch_domain_elasticsearch_cluster_config_zone_awareness_config_details() -> AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails {
    let mut x = AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails::default();
    x.availability_zone_count = Some(0);
    x
}

pub(crate) fn aws_elasticsearch_domain_encryption_at_rest_options() -> AwsElasticsearchDomainEncryptionAtRestOptions {
    let mut x = AwsElasticsearchDomainEncryptionAtRestOptions::default();
    x.enabled = Some(true);
    x.kms_key_id = Some("text".into());
    x
}

pub(crate) fn aws_elasticsearch_domain_log_publishing_options() -> AwsElasticsearchDomainLogPublishingOptions {
    let mut x = AwsElasticsearchDomainLogPublishingOptions::default();
    x.index_slow_logs = Some(Box::new(aws_elasticsearch_domain_log_publishing_options_log_config()));
    x.search_slow_logs = Some(Box::new(aws_elasticsearch_domain_log_publishing_options_log_config()));
    x.audit_logs = Some(Box::new(aws_elasticsearch_domain_log_publishing_options_log_config()));
    x
}

pub(crate) fn aws_elasticsearch_domain_log_publishing_options_log_config() -> AwsElasticsearchDomainLogPublishingOptionsLogConfig {
    let mut x = AwsElasticsearchDomainLogPublishingOptionsLogConfig::default();
    x.cloud_watch_logs_log_group_arn = Some("text".into());
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_elasticsearch_domain_node_to_node_encryption_options() -> AwsElasticsearchDomainNodeToNodeEncryptionOptions {
    let mut x = AwsElasticsearchDomainNodeToNodeEncryptionOptions::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_elasticsearch_domain_service_software_options() -> AwsElasticsearchDomainServiceSoftwareOptions {
    let mut x = AwsElasticsearchDomainServiceSoftwareOptions::default();
    x.automated_update_date = Some("text".into());
    x.cancellable = Some(true);
    x.current_version = Some("text".into());
    x.description = Some("text".into());
    x.new_version = Some("text".into());
    x.update_available = Some(true);
    x.update_status = Some("text".into());
    x
}

pub(crate) fn aws_elasticsearch_domain_vpc_options() -> AwsElasticsearchDomainVPCOptions {
    let mut x = AwsElasticsearchDomainVPCOptions::default();
    x.availability_zones = Some(vec!["text".into()]);
    x.security_group_ids = Some(vec!["text".into()]);
    x.subnet_ids = Some(vec!["text".into()]);
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_elb_app_cookie_stickiness_policy() -> AwsElbAppCookieStickinessPolicy {
    let mut x = AwsElbAppCookieStickinessPolicy::default();
    x.cookie_name = Some("text".into());
    x.policy_name = Some("text".into());
    x
}

pub(crate) fn aws_elb_lb_cookie_stickiness_policy() -> AwsElbLbCookieStickinessPolicy {
    let mut x = AwsElbLbCookieStickinessPolicy::default();
    x.cookie_expiration_period = Some(0);
    x.policy_name = Some("text".into());
    x
}

pub(crate) fn aws_elb_load_balancer_access_log() -> AwsElbLoadBalancerAccessLog {
    let mut x = AwsElbLoadBalancerAccessLog::default();
    x.emit_interval = Some(0);
    x.enabled = Some(true);
    x.s3_bucket_name = Some("text".into());
    x.s3_bucket_prefix = Some("text".into());
    x
}

pub(crate) fn aws_elb_load_balancer_additional_attribute() -> AwsElbLoadBalancerAdditionalAttribute {
    let mut x = AwsElbLoadBalancerAdditionalAttribute::default();
    x.key = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_elb_load_balancer_attributes() -> AwsElbLoadBalancerAttributes {
    let mut x = AwsElbLoadBalancerAttributes::default();
    x.access_log = Some(Box::new(aws_elb_load_balancer_access_log()));
    x.connection_draining = Some(Box::new(aws_elb_load_balancer_connection_draining()));
    x.connection_settings = Some(Box::new(aws_elb_load_balancer_connection_settings()));
    x.cross_zone_load_balancing = Some(Box::new(aws_elb_load_balancer_cross_zone_load_balancing()));
    x.additional_attributes = Some(vec![aws_elb_load_balancer_additional_attribute()]);
    x
}

pub(crate) fn aws_elb_load_balancer_backend_server_description() -> AwsElbLoadBalancerBackendServerDescription {
    let mut x = AwsElbLoadBalancerBackendServerDescription::default();
    x.instance_port = Some(0);
    x.policy_names = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_elb_load_balancer_connection_draining() -> AwsElbLoadBalancerConnectionDraining {
    let mut x = AwsElbLoadBalancerConnectionDraining::default();
    x.enabled = Some(true);
    x.timeout = Some(0);
    x
}

pub(crate) fn aws_elb_load_balancer_connection_settings() -> AwsElbLoadBalancerConnectionSettings {
    let mut x = AwsElbLoadBalancerConnectionSettings::default();
    x.idle_timeout = Some(0);
    x
}

pub(crate) fn aws_elb_load_balancer_cross_zone_load_balancing() -> AwsElbLoadBalancerCrossZoneLoadBalancing {
    let mut x = AwsElbLoadBalancerCrossZoneLoadBalancing::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_elb_load_balancer_details() -> AwsElbLoadBalancerDetails {
    let mut x = AwsElbLoadBalancerDetails::default();
    x.availability_zones = Some(vec!["text".into()]);
    x.backend_server_descriptions = Some(vec![aws_elb_load_balancer_backend_server_description()]);
    x.canonical_hosted_zone_name = Some("text".into());
    x.canonical_hosted_zone_name_id = Some("text".into());
    x.created_time = Some("2026-01-02T03:04:05Z".into());
    x.dns_name = Some("text".into());
    x.health_check = Some(Box::new(aws_elb_load_balancer_health_check()));
    x.instances = Some(vec![aws_elb_load_balancer_instance()]);
    x.listener_descriptions = Some(vec![aws_elb_load_balancer_listener_description()]);
    x.load_balancer_attributes = Some(Box::new(aws_elb_load_balancer_attributes()));
    x.load_balancer_name = Some("text".into());
    x.policies = Some(Box::new(aws_elb_load_balancer_policies()));
    x.scheme = Some("text".into());
    x.security_groups = Some(vec!["text".into()]);
    x.source_security_group = Some(Box::new(aws_elb_load_balancer_source_security_group()));
    x.subnets = Some(vec!["text".into()]);
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_elb_load_balancer_health_check() -> AwsElbLoadBalancerHealthCheck {
    let mut x = AwsElbLoadBalancerHealthCheck::default();
    x.healthy_threshold = Some(0);
    x.interval = Some(0);
    x.target = Some("text".into());
    x.timeout = Some(0);
    x.unhealthy_threshold = Some(0);
    x
}

pub(crate) fn aws_elb_load_balancer_instance() -> AwsElbLoadBalancerInstance {
    let mut x = AwsElbLoadBalancerInstance::default();
    x.instance_id = Some("text".into());
    x
}

pub(crate) fn aws_elb_load_balancer_listener() -> AwsElbLoadBalancerListener {
    let mut x = AwsElbLoadBalancerListener::default();
    x.instance_port = Some(0);
    x.instance_protocol = Some("text".into());
    x.load_balancer_port = Some(0);
    x.protocol = Some("text".into());
    x.ssl_certificate_id = Some("text".into());
    x
}

pub(crate) fn aws_elb_load_balancer_listener_description() -> AwsElbLoadBalancerListenerDescription {
    let mut x = AwsElbLoadBalancerListenerDescription::default();
    x.listener = Some(Box::new(aws_elb_load_balancer_listener()));
    x.policy_names = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_elb_load_balancer_policies() -> AwsElbLoadBalancerPolicies {
    let mut x = AwsElbLoadBalancerPolicies::default();
    x.app_cookie_stickiness_policies = Some(vec![aws_elb_app_cookie_stickiness_policy()]);
    x.lb_cookie_stickiness_policies = Some(vec![aws_elb_lb_cookie_stickiness_policy()]);
    x.other_policies = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_elb_load_balancer_source_security_group() -> AwsElbLoadBalancerSourceSecurityGroup {
    let mut x = AwsElbLoadBalancerSourceSecurityGroup::default();
    x.group_name = Some("text".into());
    x.owner_alias = Some("text".into());
    x
}

pub(crate) fn aws_elbv2_load_balancer_attribute() -> AwsElbv2LoadBalancerAttribute {
    let mut x = AwsElbv2LoadBalancerAttribute::default();
    x.key = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_elbv2_load_balancer_details() -> AwsElbv2LoadBalancerDetails {
    let mut x = AwsElbv2LoadBalancerDetails::default();
    x.availability_zones = Some(vec![availability_zone()]);
    x.canonical_hosted_zone_id = Some("text".into());
    x.created_time = Some("2026-01-02T03:04:05Z".into());
    x.dns_name = Some("text".into());
    x.ip_address_type = Some("text".into());
    x.scheme = Some("text".into());
    x.security_groups = Some(vec!["text".into()]);
    x.state = Some(Box::new(load_balancer_state()));
    x.r#type = Some("text".into());
    x.vpc_id = Some("text".into());
    x.load_balancer_attributes = Some(vec![aws_elbv2_load_balancer_attribute()]);
    x
}

pub(crate) fn aws_event_schemas_registry_details() -> AwsEventSchemasRegistryDetails {
    let mut x = AwsEventSchemasRegistryDetails::default();
    x.description = Some("text".into());
    x.registry_arn = Some("text".into());
    x.registry_name = Some("text".into());
    x
}

pub(crate) fn aws_events_endpoint_details() -> AwsEventsEndpointDetails {
    let mut x = AwsEventsEndpointDetails::default();
    x.arn = Some("text".into());
    x.description = Some("text".into());
    x.endpoint_id = Some("text".into());
    x.endpoint_url = Some("text".into());
    x.event_buses = Some(vec![aws_events_endpoint_event_buses_details()]);
    x.name = Some("text".into());
    x.replication_config = Some(Box::new(aws_events_endpoint_replication_config_details()));
    x.role_arn = Some("text".into());
    x.routing_config = Some(Box::new(aws_events_endpoint_routing_config_details()));
    x.state = Some("text".into());
    x.state_reason = Some("text".into());
    x
}

pub(crate) fn aws_events_endpoint_event_buses_details() -> AwsEventsEndpointEventBusesDetails {
    let mut x = AwsEventsEndpointEventBusesDetails::default();
    x.event_bus_arn = Some("text".into());
    x
}

pub(crate) fn aws_events_endpoint_replication_config_details() -> AwsEventsEndpointReplicationConfigDetails {
    let mut x = AwsEventsEndpointReplicationConfigDetails::default();
    x.state = Some("text".into());
    x
}

pub(crate) fn aws_events_endpoint_routing_config_details() -> AwsEventsEndpointRoutingConfigDetails {
    let mut x = AwsEventsEndpointRoutingConfigDetails::default();
    x.failover_config = Some(Box::new(aws_events_endpoint_routing_config_failover_config_details()));
    x
}

pub(crate) fn aws_events_endpoint_routing_config_failover_config_details() -> AwsEventsEndpointRoutingConfigFailoverConfigDetails {
    let mut x = AwsEventsEndpointRoutingConfigFailoverConfigDetails::default();
    x.primary = Some(Box::new(aws_events_endpoint_routing_config_failover_config_primary_details()));
    x.secondary = Some(Box::new(aws_events_endpoint_routing_config_failover_config_secondary_details()));
    x
}

pub(crate) fn aws_events_endpoint_routing_config_failover_config_primary_details() -> AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails {
    let mut x = AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails::default();
    x.health_check = Some("text".into());
    x
}

pub(crate) fn aws_events_endpoint_routing_config_failover_config_secondary_details() -> AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails {
    let mut x = AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails::default();
    x.route = Some("text".into());
    x
}

pub(crate) fn aws_events_eventbus_details() -> AwsEventsEventbusDetails {
    let mut x = AwsEventsEventbusDetails::default();
    x.arn = Some("text".into());
    x.name = Some("text".into());
    x.policy = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_cloud_trail_details() -> AwsGuardDutyDetectorDataSourcesCloudTrailDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesCloudTrailDetails::default();
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_details() -> AwsGuardDutyDetectorDataSourcesDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesDetails::default();
    x.cloud_trail = Some(Box::new(aws_guard_duty_detector_data_sources_cloud_trail_details()));
    x.dns_logs = Some(Box::new(aws_guard_duty_detector_data_sources_dns_logs_details()));
    x.flow_logs = Some(Box::new(aws_guard_duty_detector_data_sources_flow_logs_details()));
    x.kubernetes = Some(Box::new(aws_guard_duty_detector_data_sources_kubernetes_details()));
    x.malware_protection = Some(Box::new(aws_guard_duty_detector_data_sources_malware_protection_details()));
    x.s3_logs = Some(Box::new(aws_guard_duty_detector_data_sources_s3_logs_details()));
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_dns_logs_details() -> AwsGuardDutyDetectorDataSourcesDnsLogsDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesDnsLogsDetails::default();
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_flow_logs_details() -> AwsGuardDutyDetectorDataSourcesFlowLogsDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesFlowLogsDetails::default();
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_kubernetes_audit_logs_details() -> AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails::default();
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_kubernetes_details() -> AwsGuardDutyDetectorDataSourcesKubernetesDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesKubernetesDetails::default();
    x.audit_logs = Some(Box::new(aws_guard_duty_detector_data_sources_kubernetes_audit_logs_details()));
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_malware_protection_details() -> AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails::default();
    x.scan_ec2_instance_with_findings = Some(Box::new(aws_guard_duty_detector_data_sources_malware_protection_scan_ec2_instance_with_findings_details()));
    x.service_role = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_malware_protection_scan_ec2_instance_with_findings_details() -> AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails::default();
    x.ebs_volumes = Some(Box::new(aws_guard_duty_detector_data_sources_malware_protection_scan_ec2_instance_with_findings_ebs_volumes_details()));
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_malware_protection_scan_ec2_instance_with_findings_ebs_volumes_details() -> AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails::default();
    x.reason = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_data_sources_s3_logs_details() -> AwsGuardDutyDetectorDataSourcesS3LogsDetails {
    let mut x = AwsGuardDutyDetectorDataSourcesS3LogsDetails::default();
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_details() -> AwsGuardDutyDetectorDetails {
    let mut x = AwsGuardDutyDetectorDetails::default();
    x.data_sources = Some(Box::new(aws_guard_duty_detector_data_sources_details()));
    x.features = Some(vec![aws_guard_duty_detector_features_details()]);
    x.finding_publishing_frequency = Some("text".into());
    x.service_role = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_guard_duty_detector_features_details() -> AwsGuardDutyDetectorFeaturesDetails {
    let mut x = AwsGuardDutyDetectorFeaturesDetails::default();
    x.name = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_iam_access_key_details() -> AwsIamAccessKeyDetails {
    let mut x = AwsIamAccessKeyDetails::default();
    x.user_name = Some("text".into());
    x.status = Some(AwsIamAccessKeyStatus::Active);
    x.created_at = Some("2026-01-02T03:04:05Z".into());
    x.principal_id = Some("text".into());
    x.principal_type = Some("text".into());
    x.principal_name = Some("text".into());
    x.account_id = Some("text".into());
    x.access_key_id = Some("a text of twenty letters or so".into());
    x.session_context = Some(Box::new(aws_iam_access_key_session_context()));
    x
}

pub(crate) fn aws_iam_access_key_session_context() -> AwsIamAccessKeySessionContext {
    let mut x = AwsIamAccessKeySessionContext::default();
    x.attributes = Some(Box::new(aws_iam_access_key_session_context_attributes()));
    x.session_issuer = Some(Box::new(aws_iam_access_key_session_context_session_issuer()));
    x
}

pub(crate) fn aws_iam_access_key_session_context_attributes() -> AwsIamAccessKeySessionContextAttributes {
    let mut x = AwsIamAccessKeySessionContextAttributes::default();
    x.mfa_authenticated = Some(true);
    x.creation_date = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_iam_access_key_session_context_session_issuer() -> AwsIamAccessKeySessionContextSessionIssuer {
    let mut x = AwsIamAccessKeySessionContextSessionIssuer::default();
    x.r#type = Some("text".into());
    x.principal_id = Some("text".into());
    x.arn = Some("text".into());
    x.account_id = Some("text".into());
    x.user_name = Some("text".into());
    x
}

pub(crate) fn aws_iam_attached_managed_policy() -> AwsIamAttachedManagedPolicy {
    let mut x = AwsIamAttachedManagedPolicy::default();
    x.policy_name = Some("text".into());
    x.policy_arn = Some("text".into());
    x
}

pub(crate) fn aws_iam_group_details() -> AwsIamGroupDetails {
    let mut x = AwsIamGroupDetails::default();
    x.attached_managed_policies = Some(vec![aws_iam_attached_managed_policy()]);
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x.group_id = Some("text".into());
    x.group_name = Some("text".into());
    x.group_policy_list = Some(vec![aws_iam_group_policy()]);
    x.path = Some("text".into());
    x
}

pub(crate) fn aws_iam_group_policy() -> AwsIamGroupPolicy {
    let mut x = AwsIamGroupPolicy::default();
    x.policy_name = Some("text".into());
    x
}

pub(crate) fn aws_iam_instance_profile() -> AwsIamInstanceProfile {
    let mut x = AwsIamInstanceProfile::default();
    x.arn = Some("text".into());
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x.instance_profile_id = Some("text".into());
    x.instance_profile_name = Some("text".into());
    x.path = Some("text".into());
    x.roles = Some(vec![aws_iam_instance_profile_role()]);
    x
}

pub(crate) fn aws_iam_instance_profile_role() -> AwsIamInstanceProfileRole {
    let mut x = AwsIamInstanceProfileRole::default();
    x.arn = Some("text".into());
    x.assume_role_policy_document = Some("text".into());
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x.path = Some("text".into());
    x.role_id = Some("text".into());
    x.role_name = Some("text".into());
    x
}

pub(crate) fn aws_iam_permissions_boundary() -> AwsIamPermissionsBoundary {
    let mut x = AwsIamPermissionsBoundary::default();
    x.permissions_boundary_arn = Some("text".into());
    x.permissions_boundary_type = Some("text".into());
    x
}

pub(crate) fn aws_iam_policy_details() -> AwsIamPolicyDetails {
    let mut x = AwsIamPolicyDetails::default();
    x.attachment_count = Some(0);
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x.default_version_id = Some("text".into());
    x.description = Some("text".into());
    x.is_attachable = Some(true);
    x.path = Some("text".into());
    x.permissions_boundary_usage_count = Some(0);
    x.policy_id = Some("text".into());
    x.policy_name = Some("text".into());
    x.policy_version_list = Some(vec![aws_iam_policy_version()]);
    x.update_date = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_iam_policy_version() -> AwsIamPolicyVersion {
    let mut x = AwsIamPolicyVersion::default();
    x.version_id = Some("text".into());
    x.is_default_version = Some(true);
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_iam_role_details() -> AwsIamRoleDetails {
    let mut x = AwsIamRoleDetails::default();
    x.assume_role_policy_document = Some("text".into());
    x.attached_managed_policies = Some(vec![aws_iam_attached_managed_policy()]);
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x.instance_profile_list = Some(vec![aws_iam_instance_profile()]);
    x.permissions_boundary = Some(Box::new(aws_iam_permissions_boundary()));
    x.role_id = Some("text".into());
    x.role_name = Some("text".into());
    x.role_policy_list = Some(vec![aws_iam_role_policy()]);
    x.max_session_duration = Some(0);
    x.path = Some("text".into());
    x
}

pub(crate) fn aws_iam_role_policy() -> AwsIamRolePolicy {
    let mut x = AwsIamRolePolicy::default();
    x.policy_name = Some("text".into());
    x
}

pub(crate) fn aws_iam_user_details() -> AwsIamUserDetails {
    let mut x = AwsIamUserDetails::default();
    x.attached_managed_policies = Some(vec![aws_iam_attached_managed_policy()]);
    x.create_date = Some("2026-01-02T03:04:05Z".into());
    x.group_list = Some(vec!["text".into()]);
    x.path = Some("text".into());
    x.permissions_boundary = Some(Box::new(aws_iam_permissions_boundary()));
    x.user_id = Some("text".into());
    x.user_name = Some("text".into());
    x.user_policy_list = Some(vec![aws_iam_user_policy()]);
    x
}

pub(crate) fn aws_iam_user_policy() -> AwsIamUserPolicy {
    let mut x = AwsIamUserPolicy::default();
    x.policy_name = Some("text".into());
    x
}

pub(crate) fn aws_kinesis_stream_details() -> AwsKinesisStreamDetails {
    let mut x = AwsKinesisStreamDetails::default();
    x.name = Some("text".into());
    x.arn = Some("text".into());
    x.stream_encryption = Some(Box::new(aws_kinesis_stream_stream_encryption_details()));
    x.shard_count = Some(0);
    x.retention_period_hours = Some(0);
    x
}

pub(crate) fn aws_kinesis_stream_stream_encryption_details() -> AwsKinesisStreamStreamEncryptionDetails {
    let mut x = AwsKinesisStreamStreamEncryptionDetails::default();
    x.encryption_type = Some("text".into());
    x.key_id = Some("text".into());
    x
}

pub(crate) fn aws_kms_key_details() -> AwsKmsKeyDetails {
    let mut x = AwsKmsKeyDetails::default();
    x.aws_account_id = Some("text".into());
    x.creation_date = Some(Double::new(0.5).unwrap());
    x.key_id = Some("text".into());
    x.key_manager = Some("text".into());
    x.key_state = Some("text".into());
    x.origin = Some("text".into());
    x.description = Some("text".into());
    x.key_rotation_status = Some(true);
    x
}

pub(crate) fn aws_lambda_function_code() -> AwsLambdaFunctionCode {
    let mut x = AwsLambdaFunctionCode::default();
    x.s3_bucket = Some("text".into());
    x.s3_key = Some("text".into());
    x.s3_object_version = Some("text".into());
    x.zip_file = Some("text".into());
    x
}

pub(crate) fn aws_lambda_function_dead_letter_config() -> AwsLambdaFunctionDeadLetterConfig {
    let mut x = AwsLambdaFunctionDeadLetterConfig::default();
    x.target_arn = Some("text".into());
    x
}

pub(crate) fn aws_lambda_function_details() -> AwsLambdaFunctionDetails {
    let mut x = AwsLambdaFunctionDetails::default();
    x.code = Some(Box::new(aws_lambda_function_code()));
    x.code_sha256 = Some("text".into());
    x.dead_letter_config = Some(Box::new(aws_lambda_function_dead_letter_config()));
    x.environment = Some(Box::new(aws_lambda_function_environment()));
    x.function_name = Some("text".into());
    x.handler = Some("text".into());
    x.kms_key_arn = Some("text".into());
    x.last_modified = Some("2026-01-02T03:04:05Z".into());
    x.layers = Some(vec![aws_lambda_function_layer()]);
    x.master_arn = Some("text".into());
    x.memory_size = Some(0);
    x.revision_id = Some("text".into());
    x.role = Some("text".into());
    x.runtime = Some("text".into());
    x.timeout = Some(0);
    x.tracing_config = Some(Box::new(aws_lambda_function_tracing_config()));
    x.vpc_config = Some(Box::new(aws_lambda_function_vpc_config()));
    x.version = Some("text".into());
    x.architectures = Some(vec!["text".into()]);
    x.package_type = Some("text".into());
    x
}

pub(crate) fn aws_lambda_function_environment() -> AwsLambdaFunctionEnvironment {
    let mut x = AwsLambdaFunctionEnvironment::default();
    x.variables = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.error = Some(Box::new(aws_lambda_function_environment_error()));
    x
}

pub(crate) fn aws_lambda_function_environment_error() -> AwsLambdaFunctionEnvironmentError {
    let mut x = AwsLambdaFunctionEnvironmentError::default();
    x.error_code = Some("text".into());
    x.message = Some("text".into());
    x
}

pub(crate) fn aws_lambda_function_layer() -> AwsLambdaFunctionLayer {
    let mut x = AwsLambdaFunctionLayer::default();
    x.arn = Some("text".into());
    x.code_size = Some(0);
    x
}

pub(crate) fn aws_lambda_function_tracing_config() -> AwsLambdaFunctionTracingConfig {
    let mut x = AwsLambdaFunctionTracingConfig::default();
    x.mode = Some("text".into());
    x
}

pub(crate) fn aws_lambda_function_vpc_config() -> AwsLambdaFunctionVpcConfig {
    let mut x = AwsLambdaFunctionVpcConfig::default();
    x.security_group_ids = Some(vec!["text".into()]);
    x.subnet_ids = Some(vec!["text".into()]);
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_lambda_layer_version_details() -> AwsLambdaLayerVersionDetails {
    let mut x = AwsLambdaLayerVersionDetails::default();
    x.version = Some(0);
    x.compatible_runtimes = Some(vec!["text".into()]);
    x.created_date = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_mount_point() -> AwsMountPoint {
    let mut x = AwsMountPoint::default();
    x.source_volume = Some("text".into());
    x.container_path = Some("text".into());
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_client_authentication_details() -> AwsMskClusterClusterInfoClientAuthenticationDetails {
    let mut x = AwsMskClusterClusterInfoClientAuthenticationDetails::default();
    x.sasl = Some(Box::new(aws_msk_cluster_cluster_info_client_authentication_sasl_details()));
    x.unauthenticated = Some(Box::new(aws_msk_cluster_cluster_info_client_authentication_unauthenticated_details()));
    x.tls = Some(Box::new(aws_msk_cluster_cluster_info_client_authentication_tls_details()));
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_client_authentication_sasl_details() -> AwsMskClusterClusterInfoClientAuthenticationSaslDetails {
    let mut x = AwsMskClusterClusterInfoClientAuthenticationSaslDetails::default();
    x.iam = Some(Box::new(aws_msk_cluster_cluster_info_client_authentication_sasl_iam_details()));
    x.scram = Some(Box::new(aws_msk_cluster_cluster_info_client_authentication_sasl_scram_details()));
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_client_authentication_sasl_iam_details() -> AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails {
    let mut x = AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_client_authentication_sasl_scram_details() -> AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails {
    let mut x = AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_client_authentication_tls_details() -> AwsMskClusterClusterInfoClientAuthenticationTlsDetails {
    let mut x = AwsMskClusterClusterInfoClientAuthenticationTlsDetails::default();
    x.certificate_authority_arn_list = Some(vec!["text".into()]);
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_client_authentication_unauthenticated_details() -> AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails {
    let mut x = AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_details() -> AwsMskClusterClusterInfoDetails {
    let mut x = AwsMskClusterClusterInfoDetails::default();
    x.encryption_info = Some(Box::new(aws_msk_cluster_cluster_info_encryption_info_details()));
    x.current_version = Some("text".into());
    x.number_of_broker_nodes = Some(0);
    x.cluster_name = Some("text".into());
    x.client_authentication = Some(Box::new(aws_msk_cluster_cluster_info_client_authentication_details()));
    x.enhanced_monitoring = Some("text".into());
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_encryption_info_details() -> AwsMskClusterClusterInfoEncryptionInfoDetails {
    let mut x = AwsMskClusterClusterInfoEncryptionInfoDetails::default();
    x.encryption_in_transit = Some(Box::new(aws_msk_cluster_cluster_info_encryption_info_encryption_in_transit_details()));
    x.encryption_at_rest = Some(Box::new(aws_msk_cluster_cluster_info_encryption_info_encryption_at_rest_details()));
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_encryption_info_encryption_at_rest_details() -> AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails {
    let mut x = AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails::default();
    x.data_volume_kms_key_id = Some("text".into());
    x
}

pub(crate) fn aws_msk_cluster_cluster_info_encryption_info_encryption_in_transit_details() -> AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails {
    let mut x = AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails::default();
    x.in_cluster = Some(true);
    x.client_broker = Some("text".into());
    x
}

pub(crate) fn aws_msk_cluster_details() -> AwsMskClusterDetails {
    let mut x = AwsMskClusterDetails::default();
    x.cluster_info = Some(Box::new(aws_msk_cluster_cluster_info_details()));
    x
}

pub(crate) fn aws_network_firewall_firewall_details() -> AwsNetworkFirewallFirewallDetails {
    let mut x = AwsNetworkFirewallFirewallDetails::default();
    x.delete_protection = Some(true);
    x.description = Some("text".into());
    x.firewall_arn = Some("text".into());
    x.firewall_id = Some("text".into());
    x.firewall_name = Some("text".into());
    x.firewall_policy_arn = Some("text".into());
    x.firewall_policy_change_protection = Some(true);
    x.subnet_change_protection = Some(true);
    x.subnet_mappings = Some(vec![aws_network_firewall_firewall_subnet_mappings_details()]);
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_network_firewall_firewall_policy_details() -> AwsNetworkFirewallFirewallPolicyDetails {
    let mut x = AwsNetworkFirewallFirewallPolicyDetails::default();
    x.firewall_policy = Some(Box::new(firewall_policy_details()));
    x.firewall_policy_arn = Some("text".into());
    x.firewall_policy_id = Some("text".into());
    x.firewall_policy_name = Some("text".into());
    x.description = Some("text".into());
    x
}

pub(crate) fn aws_network_firewall_firewall_subnet_mappings_details() -> AwsNetworkFirewallFirewallSubnetMappingsDetails {
    let mut x = AwsNetworkFirewallFirewallSubnetMappingsDetails::default();
    x.subnet_id = Some("text".into());
    x
}

pub(crate) fn aws_network_firewall_rule_group_details() -> AwsNetworkFirewallRuleGroupDetails {
    let mut x = AwsNetworkFirewallRuleGroupDetails::default();
    x.capacity = Some(0);
    x.description = Some("text".into());
    x.rule_group = Some(Box::new(rule_group_details()));
    x.rule_group_arn = Some("text".into());
    x.rule_group_id = Some("text".into());
    x.rule_group_name = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_open_search_service_domain_advanced_security_options_details() -> AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails::default();
    x.enabled = Some(true);
    x.internal_user_database_enabled = Some(true);
    x.master_user_options = Some(Box::new(aws_open_search_service_domain_master_user_options_details()));
    x
}

pub(crate) fn aws_open_search_service_domain_cluster_config_details() -> AwsOpenSearchServiceDomainClusterConfigDetails {
    let mut x = AwsOpenSearchServiceDomainClusterConfigDetails::default();
    x.instance_count = Some(0);
    x.warm_enabled = Some(true);
    x.warm_count = Some(0);
    x.dedicated_master_enabled = Some(true);
    x.zone_awareness_config = Some(Box::new(aws_open_search_service_domain_cluster_config_zone_awareness_config_details()));
    x.dedicated_master_count = Some(0);
    x.instance_type = Some("text".into());
    x.warm_type = Some("text".into());
    x.zone_awareness_enabled = Some(true);
    x.dedicated_master_type = Some("text".into());
    x
}

pub(crate) fn aws_open_search_service_domain_cluster_config_zone_awareness_config_details() -> AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails {
    let mut x = AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails::default();
    x.availability_zone_count = Some(0);
    x
}

pub(crate) fn aws_open_search_service_domain_details() -> AwsOpenSearchServiceDomainDetails {
    let mut x = AwsOpenSearchServiceDomainDetails::default();
    x.arn = Some("text".into());
    x.access_policies = Some("text".into());
    x.domain_name = Some("text".into());
    x.id = Some("text".into());
    x.domain_endpoint = Some("text".into());
    x.engine_version = Some("text".into());
    x.encryption_at_rest_options = Some(Box::new(aws_open_search_service_domain_encryption_at_rest_options_details()));
    x.node_to_node_encryption_options = Some(Box::new(aws_open_search_service_domain_node_to_node_encryption_options_details()));
    x.service_software_options = Some(Box::new(aws_open_search_service_domain_service_software_options_details()));
    x.cluster_config = Some(Box::new(aws_open_search_service_domain_cluster_config_details()));
    x.domain_endpoint_options = Some(Box::new(aws_open_search_service_domain_domain_endpoint_options_details()));
    x.vpc_options = Some(Box::new(aws_open_search_service_domain_vpc_options_details()));
    x.log_publishing_options = Some(Box::new(aws_open_search_service_domain_log_publishing_options_details()));
    x.domain_endpoints = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.advanced_security_options = Some(Box::new(aws_open_search_service_domain_advanced_security_options_details()));
    x
}

pub(crate) fn aws_open_search_service_domain_domain_endpoint_options_details() -> AwsOpenSearchServiceDomainDomainEndpointOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainDomainEndpointOptionsDetails::default();
    x.custom_endpoint_certificate_arn = Some("text".into());
    x.custom_endpoint_enabled = Some(true);
    x.enforce_https = Some(true);
    x.custom_endpoint = Some("text".into());
    x.tls_security_policy = Some("text".into());
    x
}

pub(crate) fn aws_open_search_service_domain_encryption_at_rest_options_details() -> AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails::default();
    x.enabled = Some(true);
    x.kms_key_id = Some("text".into());
    x
}

pub(crate) fn aws_open_search_service_domain_log_publishing_option() -> AwsOpenSearchServiceDomainLogPublishingOption {
    let mut x = AwsOpenSearchServiceDomainLogPublishingOption::default();
    x.cloud_watch_logs_log_group_arn = Some("text".into());
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_open_search_service_domain_log_publishing_options_details() -> AwsOpenSearchServiceDomainLogPublishingOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainLogPublishingOptionsDetails::default();
    x.index_slow_logs = Some(Box::new(aws_open_search_service_domain_log_publishing_option()));
    x.search_slow_logs = Some(Box::new(aws_open_search_service_domain_log_publishing_option()));
    x.audit_logs = Some(Box::new(aws_open_search_service_domain_log_publishing_option()));
    x
}

pub(crate) fn aws_open_search_service_domain_master_user_options_details() -> AwsOpenSearchServiceDomainMasterUserOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainMasterUserOptionsDetails::default();
    x.master_user_arn = Some("text".into());
    x.master_user_name = Some("text".into());
    x.master_user_password = Some("text".into());
    x
}

pub(crate) fn aws_open_search_service_domain_node_to_node_encryption_options_details() -> AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_open_search_service_domain_service_software_options_details() -> AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails::default();
    x.automated_update_date = Some("text".into());
    x.cancellable = Some(true);
    x.current_version = Some("text".into());
    x.description = Some("text".into());
    x.new_version = Some("text".into());
    x.update_available = Some(true);
    x.update_status = Some("text".into());
    x.optional_deployment = Some(true);
    x
}

pub(crate) fn aws_open_search_service_domain_vpc_options_details() -> AwsOpenSearchServiceDomainVpcOptionsDetails {
    let mut x = AwsOpenSearchServiceDomainVpcOptionsDetails::default();
    x.security_group_ids = Some(vec!["text".into()]);
    x.subnet_ids = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_rds_db_cluster_associated_role() -> AwsRdsDbClusterAssociatedRole {
    let mut x = AwsRdsDbClusterAssociatedRole::default();
    x.role_arn = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_cluster_details() -> AwsRdsDbClusterDetails {
    let mut x = AwsRdsDbClusterDetails::default();
    x.allocated_storage = Some(0);
    x.availability_zones = Some(vec!["text".into()]);
    x.backup_retention_period = Some(0);
    x.database_name = Some("text".into());
    x.status = Some("text".into());
    x.endpoint = Some("text".into());
    x.reader_endpoint = Some("text".into());
    x.custom_endpoints = Some(vec!["text".into()]);
    x.multi_az = Some(true);
    x.engine = Some("text".into());
    x.engine_version = Some("text".into());
    x.port = Some(0);
    x.master_username = Some("text".into());
    x.preferred_backup_window = Some("text".into());
    x.preferred_maintenance_window = Some("text".into());
    x.read_replica_identifiers = Some(vec!["text".into()]);
    x.vpc_security_groups = Some(vec![aws_rds_db_instance_vpc_security_group()]);
    x.hosted_zone_id = Some("text".into());
    x.storage_encrypted = Some(true);
    x.kms_key_id = Some("text".into());
    x.db_cluster_resource_id = Some("text".into());
    x.associated_roles = Some(vec![aws_rds_db_cluster_associated_role()]);
    x.cluster_create_time = Some("2026-01-02T03:04:05Z".into());
    x.enabled_cloud_watch_logs_exports = Some(vec!["text".into()]);
    x.engine_mode = Some("text".into());
    x.deletion_protection = Some(true);
    x.http_endpoint_enabled = Some(true);
    x.activity_stream_status = Some("text".into());
    x.copy_tags_to_snapshot = Some(true);
    x.cross_account_clone = Some(true);
    x.domain_memberships = Some(vec![aws_rds_db_domain_membership()]);
    x.db_cluster_parameter_group = Some("text".into());
    x.db_subnet_group = Some("text".into());
    x.db_cluster_option_group_memberships = Some(vec![aws_rds_db_cluster_option_group_membership()]);
    x.db_cluster_identifier = Some("text".into());
    x.db_cluster_members = Some(vec![aws_rds_db_cluster_member()]);
    x.iam_database_authentication_enabled = Some(true);
    x.auto_minor_version_upgrade = Some(true);
    x
}

pub(crate) fn aws_rds_db_cluster_member() -> AwsRdsDbClusterMember {
    let mut x = AwsRdsDbClusterMember::default();
    x.is_cluster_writer = Some(true);
    x.promotion_tier = Some(0);
    x.db_instance_identifier = Some("text".into());
    x.db_cluster_parameter_group_status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_cluster_option_group_membership() -> AwsRdsDbClusterOptionGroupMembership {
    let mut x = AwsRdsDbClusterOptionGroupMembership::default();
    x.db_cluster_option_group_name = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_cluster_snapshot_db_cluster_snapshot_attribute() -> AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute {
    let mut x = AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute::default();
    x.attribute_name = Some("text".into());
    x.attribute_values = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_rds_db_cluster_snapshot_details() -> AwsRdsDbClusterSnapshotDetails {
    let mut x = AwsRdsDbClusterSnapshotDetails::default();
    x.availability_zones = Some(vec!["text".into()]);
    x.snapshot_create_time = Some("2026-01-02T03:04:05Z".into());
    x.engine = Some("text".into());
    x.allocated_storage = Some(0);
    x.status = Some("text".into());
    x.port = Some(0);
    x.vpc_id = Some("text".into());
    x.cluster_create_time = Some("2026-01-02T03:04:05Z".into());
    x.master_username = Some("text".into());
    x.engine_version = Some("text".into());
    x.license_model = Some("text".into());
    x.snapshot_type = Some("text".into());
    x.percent_progress = Some(0);
    x.storage_encrypted = Some(true);
    x.kms_key_id = Some("text".into());
    x.db_cluster_identifier = Some("text".into());
    x.db_cluster_snapshot_identifier = Some("text".into());
    x.iam_database_authentication_enabled = Some(true);
    x.db_cluster_snapshot_attributes = Some(vec![aws_rds_db_cluster_snapshot_db_cluster_snapshot_attribute()]);
    x
}

pub(crate) fn aws_rds_db_domain_membership() -> AwsRdsDbDomainMembership {
    let mut x = AwsRdsDbDomainMembership::default();
    x.domain = Some("text".into());
    x.status = Some("text".into());
    x.fqdn = Some("text".into());
    x.iam_role_name = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_instance_associated_role() -> AwsRdsDbInstanceAssociatedRole {
    let mut x = AwsRdsDbInstanceAssociatedRole::default();
    x.role_arn = Some("text".into());
    x.feature_name = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_instance_details() -> AwsRdsDbInstanceDetails {
    let mut x = AwsRdsDbInstanceDetails::default();
    x.associated_roles = Some(vec![aws_rds_db_instance_associated_role()]);
    x.ca_certificate_identifier = Some("text".into());
    x.db_cluster_identifier = Some("text".into());
    x.db_instance_identifier = Some("text".into());
    x.db_instance_class = Some("text".into());
    x.db_instance_port = Some(0);
    x.dbi_resource_id = Some("text".into());
    x.db_name = Some("text".into());
    x.deletion_protection = Some(true);
    x.endpoint = Some(Box::new(aws_rds_db_instance_endpoint()));
    x.engine = Some("text".into());
    x.engine_version = Some("text".into());
    x.iam_database_authentication_enabled = Some(true);
    x.instance_create_time = Some("2026-01-02T03:04:05Z".into());
    x.kms_key_id = Some("text".into());
    x.publicly_accessible = Some(true);
    x.storage_encrypted = Some(true);
    x.tde_credential_arn = Some("text".into());
    x.vpc_security_groups = Some(vec![aws_rds_db_instance_vpc_security_group()]);
    x.multi_az = Some(true);
    x.enhanced_monitoring_resource_arn = Some("text".into());
    x.db_instance_status = Some("text".into());
    x.master_username = Some("text".into());
    x.allocated_storage = Some(0);
    x.preferred_backup_window = Some("text".into());
    x.backup_retention_period = Some(0);
    x.db_security_groups = Some(vec!["text".into()]);
    x.db_parameter_groups = Some(vec![aws_rds_db_parameter_group()]);
    x.availability_zone = Some("text".into());
    x.db_subnet_group = Some(Box::new(aws_rds_db_subnet_group()));
    x.preferred_maintenance_window = Some("text".into());
    x.pending_modified_values = Some(Box::new(aws_rds_db_pending_modified_values()));
    x.latest_restorable_time = Some("2026-01-02T03:04:05Z".into());
    x.auto_minor_version_upgrade = Some(true);
    x.read_replica_source_db_instance_identifier = Some("text".into());
    x.read_replica_db_instance_identifiers = Some(vec!["text".into()]);
    x.read_replica_db_cluster_identifiers = Some(vec!["text".into()]);
    x.license_model = Some("text".into());
    x.iops = Some(0);
    x.option_group_memberships = Some(vec![aws_rds_db_option_group_membership()]);
    x.character_set_name = Some("text".into());
    x.secondary_availability_zone = Some("text".into());
    x.status_infos = Some(vec![aws_rds_db_status_info()]);
    x.storage_type = Some("text".into());
    x.domain_memberships = Some(vec![aws_rds_db_domain_membership()]);
    x.copy_tags_to_snapshot = Some(true);
    x.monitoring_interval = Some(0);
    x.monitoring_role_arn = Some("text".into());
    x.promotion_tier = Some(0);
    x.timezone = Some("text".into());
    x.performance_insights_enabled = Some(true);
    x.performance_insights_kms_key_id = Some("text".into());
    x.performance_insights_retention_period = Some(0);
    x.enabled_cloud_watch_logs_exports = Some(vec!["text".into()]);
    x.processor_features = Some(vec![aws_rds_db_processor_feature()]);
    x.listener_endpoint = Some(Box::new(aws_rds_db_instance_endpoint()));
    x.max_allocated_storage = Some(0);
    x
}

pub(crate) fn aws_rds_db_instance_endpoint() -> AwsRdsDbInstanceEndpoint {
    let mut x = AwsRdsDbInstanceEndpoint::default();
    x.address = Some("text".into());
    x.port = Some(0);
    x.hosted_zone_id = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_instance_vpc_security_group() -> AwsRdsDbInstanceVpcSecurityGroup {
    let mut x = AwsRdsDbInstanceVpcSecurityGroup::default();
    x.vpc_security_group_id = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_option_group_membership() -> AwsRdsDbOptionGroupMembership {
    let mut x = AwsRdsDbOptionGroupMembership::default();
    x.option_group_name = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_parameter_group() -> AwsRdsDbParameterGroup {
    let mut x = AwsRdsDbParameterGroup::default();
    x.db_parameter_group_name = Some("text".into());
    x.parameter_apply_status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_pending_modified_values() -> AwsRdsDbPendingModifiedValues {
    let mut x = AwsRdsDbPendingModifiedValues::default();
    x.db_instance_class = Some("text".into());
    x.allocated_storage = Some(0);
    x.master_user_password = Some("text".into());
    x.port = Some(0);
    x.backup_retention_period = Some(0);
    x.multi_az = Some(true);
    x.engine_version = Some("text".into());
    x.license_model = Some("text".into());
    x.iops = Some(0);
    x.db_instance_identifier = Some("text".into());
    x.storage_type = Some("text".into());
    x.ca_certificate_identifier = Some("text".into());
    x.db_subnet_group_name = Some("text".into());
    x.pending_cloud_watch_logs_exports = Some(Box::new(aws_rds_pending_cloud_watch_logs_exports()));
    x.processor_features = Some(vec![aws_rds_db_processor_feature()]);
    x
}

pub(crate) fn aws_rds_db_processor_feature() -> AwsRdsDbProcessorFeature {
    let mut x = AwsRdsDbProcessorFeature::default();
    x.name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_security_group_details() -> AwsRdsDbSecurityGroupDetails {
    let mut x = AwsRdsDbSecurityGroupDetails::default();
    x.db_security_group_arn = Some("text".into());
    x.db_security_group_description = Some("text".into());
    x.db_security_group_name = Some("text".into());
    x.ec2_security_groups = Some(vec![aws_rds_db_security_group_ec2_security_group()]);
    x.ip_ranges = Some(vec![aws_rds_db_security_group_ip_range()]);
    x.owner_id = Some("text".into());
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_security_group_ec2_security_group() -> AwsRdsDbSecurityGroupEc2SecurityGroup {
    let mut x = AwsRdsDbSecurityGroupEc2SecurityGroup::default();
    x.ec2_security_group_id = Some("text".into());
    x.ec2_security_group_name = Some("text".into());
    x.ec2_security_group_owner_id = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_security_group_ip_range() -> AwsRdsDbSecurityGroupIpRange {
    let mut x = AwsRdsDbSecurityGroupIpRange::default();
    x.cidr_ip = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_snapshot_details() -> AwsRdsDbSnapshotDetails {
    let mut x = AwsRdsDbSnapshotDetails::default();
    x.db_snapshot_identifier = Some("text".into());
    x.db_instance_identifier = Some("text".into());
    x.snapshot_create_time = Some("text".into());
    x.engine = Some("text".into());
    x.allocated_storage = Some(0);
    x.status = Some("text".into());
    x.port = Some(0);
    x.availability_zone = Some("text".into());
    x.vpc_id = Some("text".into());
    x.instance_create_time = Some("text".into());
    x.master_username = Some("text".into());
    x.engine_version = Some("text".into());
    x.license_model = Some("text".into());
    x.snapshot_type = Some("text".into());
    x.iops = Some(0);
    x.option_group_name = Some("text".into());
    x.percent_progress = Some(0);
    x.source_region = Some("text".into());
    x.source_db_snapshot_identifier = Some("text".into());
    x.storage_type = Some("text".into());
    x.tde_credential_arn = Some("text".into());
    x.encrypted = Some(true);
    x.kms_key_id = Some("text".into());
    x.timezone = Some("text".into());
    x.iam_database_authentication_enabled = Some(true);
    x.processor_features = Some(vec![aws_rds_db_processor_feature()]);
    x.dbi_resource_id = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_status_info() -> AwsRdsDbStatusInfo {
    let mut x = AwsRdsDbStatusInfo::default();
    x.status_type = Some("text".into());
    x.normal = Some(true);
    x.status = Some("text".into());
    x.message = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_subnet_group() -> AwsRdsDbSubnetGroup {
    let mut x = AwsRdsDbSubnetGroup::default();
    x.db_subnet_group_name = Some("text".into());
    x.db_subnet_group_description = Some("text".into());
    x.vpc_id = Some("text".into());
    x.subnet_group_status = Some("text".into());
    x.subnets = Some(vec![aws_rds_db_subnet_group_subnet()]);
    x.db_subnet_group_arn = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_subnet_group_subnet() -> AwsRdsDbSubnetGroupSubnet {
    let mut x = AwsRdsDbSubnetGroupSubnet::default();
    x.subnet_identifier = Some("text".into());
    x.subnet_availability_zone = Some(Box::new(aws_rds_db_subnet_group_subnet_availability_zone()));
    x.subnet_status = Some("text".into());
    x
}

pub(crate) fn aws_rds_db_subnet_group_subnet_availability_zone() -> AwsRdsDbSubnetGroupSubnetAvailabilityZone {
    let mut x = AwsRdsDbSubnetGroupSubnetAvailabilityZone::default();
    x.name = Some("text".into());
    x
}

pub(crate) fn aws_rds_event_subscription_details() -> AwsRdsEventSubscriptionDetails {
    let mut x = AwsRdsEventSubscriptionDetails::default();
    x.cust_subscription_id = Some("text".into());
    x.customer_aws_id = Some("text".into());
    x.enabled = Some(true);
    x.event_categories_list = Some(vec!["text".into()]);
    x.event_subscription_arn = Some("text".into());
    x.sns_topic_arn = Some("text".into());
    x.source_ids_list = Some(vec!["text".into()]);
    x.source_type = Some("text".into());
    x.status = Some("text".into());
    x.subscription_creation_time = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_rds_pending_cloud_watch_logs_exports() -> AwsRdsPendingCloudWatchLogsExports {
    let mut x = AwsRdsPendingCloudWatchLogsExports::default();
    x.log_types_to_enable = Some(vec!["text".into()]);
    x.log_types_to_disable = Some(vec!["text".into()]);
    x
}

pub(crate) fn aws_redshift_cluster_cluster_node() -> AwsRedshiftClusterClusterNode {
    let mut x = AwsRedshiftClusterClusterNode::default();
    x.node_role = Some("text".into());
    x.private_ip_address = Some("text".into());
    x.public_ip_address = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_cluster_parameter_group() -> AwsRedshiftClusterClusterParameterGroup {
    let mut x = AwsRedshiftClusterClusterParameterGroup::default();
    x.cluster_parameter_status_list = Some(vec![aws_redshift_cluster_cluster_parameter_status()]);
    x.parameter_apply_status = Some("text".into());
    x.parameter_group_name = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_cluster_parameter_status() -> AwsRedshiftClusterClusterParameterStatus {
    let mut x = AwsRedshiftClusterClusterParameterStatus::default();
    x.parameter_name = Some("text".into());
    x.parameter_apply_status = Some("text".into());
    x.parameter_apply_error_description = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_cluster_security_group() -> AwsRedshiftClusterClusterSecurityGroup {
    let mut x = AwsRedshiftClusterClusterSecurityGroup::default();
    x.cluster_security_group_name = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_cluster_snapshot_copy_status() -> AwsRedshiftClusterClusterSnapshotCopyStatus {
    let mut x = AwsRedshiftClusterClusterSnapshotCopyStatus::default();
    x.destination_region = Some("text".into());
    x.manual_snapshot_retention_period = Some(0);
    x.retention_period = Some(0);
    x.snapshot_copy_grant_name = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_deferred_maintenance_window() -> AwsRedshiftClusterDeferredMaintenanceWindow {
    let mut x = AwsRedshiftClusterDeferredMaintenanceWindow::default();
    x.defer_maintenance_end_time = Some("2026-01-02T03:04:05Z".into());
    x.defer_maintenance_identifier = Some("text".into());
    x.defer_maintenance_start_time = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn aws_redshift_cluster_details() -> AwsRedshiftClusterDetails {
    let mut x = AwsRedshiftClusterDetails::default();
    x.allow_version_upgrade = Some(true);
    x.automated_snapshot_retention_period = Some(0);
    x.availability_zone = Some("text".into());
    x.cluster_availability_status = Some("text".into());
    x.cluster_create_time = Some("2026-01-02T03:04:05Z".into());
    x.cluster_identifier = Some("text".into());
    x.cluster_nodes = Some(vec![aws_redshift_cluster_cluster_node()]);
    x.cluster_parameter_groups = Some(vec![aws_redshift_cluster_cluster_parameter_group()]);
    x.cluster_public_key = Some("text".into());
    x.cluster_revision_number = Some("text".into());
    x.cluster_security_groups = Some(vec![aws_redshift_cluster_cluster_security_group()]);
    x.cluster_snapshot_copy_status = Some(Box::new(aws_redshift_cluster_cluster_snapshot_copy_status()));
    x.cluster_status = Some("text".into());
    x.cluster_subnet_group_name = Some("text".into());
    x.cluster_version = Some("text".into());
    x.db_name = Some("text".into());
    x.deferred_maintenance_windows = Some(vec![aws_redshift_cluster_deferred_maintenance_window()]);
    x.elastic_ip_status = Some(Box::new(aws_redshift_cluster_elastic_ip_status()));
    x.elastic_resize_number_of_node_options = Some("text".into());
    x.encrypted = Some(true);
    x.endpoint = Some(Box::new(aws_redshift_cluster_endpoint()));
    x.enhanced_vpc_routing = Some(true);
    x.expected_next_snapshot_schedule_time = Some("2026-01-02T03:04:05Z".into());
    x.expected_next_snapshot_schedule_time_status = Some("text".into());
    x.hsm_status = Some(Box::new(aws_redshift_cluster_hsm_status()));
    x.iam_roles = Some(vec![aws_redshift_cluster_iam_role()]);
    x.kms_key_id = Some("text".into());
    x.maintenance_track_name = Some("text".into());
    x.manual_snapshot_retention_period = Some(0);
    x.master_username = Some("text".into());
    x.next_maintenance_window_start_time = Some("2026-01-02T03:04:05Z".into());
    x.node_type = Some("text".into());
    x.number_of_nodes = Some(0);
    x.pending_actions = Some(vec!["text".into()]);
    x.pending_modified_values = Some(Box::new(aws_redshift_cluster_pending_modified_values()));
    x.preferred_maintenance_window = Some("text".into());
    x.publicly_accessible = Some(true);
    x.resize_info = Some(Box::new(aws_redshift_cluster_resize_info()));
    x.restore_status = Some(Box::new(aws_redshift_cluster_restore_status()));
    x.snapshot_schedule_identifier = Some("text".into());
    x.snapshot_schedule_state = Some("text".into());
    x.vpc_id = Some("text".into());
    x.vpc_security_groups = Some(vec![aws_redshift_cluster_vpc_security_group()]);
    x.logging_status = Some(Box::new(aws_redshift_cluster_logging_status()));
    x
}

pub(crate) fn aws_redshift_cluster_elastic_ip_status() -> AwsRedshiftClusterElasticIpStatus {
    let mut x = AwsRedshiftClusterElasticIpStatus::default();
    x.elastic_ip = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_endpoint() -> AwsRedshiftClusterEndpoint {
    let mut x = AwsRedshiftClusterEndpoint::default();
    x.address = Some("text".into());
    x.port = Some(0);
    x
}

pub(crate) fn aws_redshift_cluster_hsm_status() -> AwsRedshiftClusterHsmStatus {
    let mut x = AwsRedshiftClusterHsmStatus::default();
    x.hsm_client_certificate_identifier = Some("text".into());
    x.hsm_configuration_identifier = Some("text".into());
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_iam_role() -> AwsRedshiftClusterIamRole {
    let mut x = AwsRedshiftClusterIamRole::default();
    x.apply_status = Some("text".into());
    x.iam_role_arn = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_logging_status() -> AwsRedshiftClusterLoggingStatus {
    let mut x = AwsRedshiftClusterLoggingStatus::default();
    x.bucket_name = Some("text".into());
    x.last_failure_message = Some("text".into());
    x.last_failure_time = Some("2026-01-02T03:04:05Z".into());
    x.last_successful_delivery_time = Some("2026-01-02T03:04:05Z".into());
    x.logging_enabled = Some(true);
    x.s3_key_prefix = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_pending_modified_values() -> AwsRedshiftClusterPendingModifiedValues {
    let mut x = AwsRedshiftClusterPendingModifiedValues::default();
    x.automated_snapshot_retention_period = Some(0);
    x.cluster_identifier = Some("text".into());
    x.cluster_type = Some("text".into());
    x.cluster_version = Some("text".into());
    x.encryption_type = Some("text".into());
    x.enhanced_vpc_routing = Some(true);
    x.maintenance_track_name = Some("text".into());
    x.master_user_password = Some("text".into());
    x.node_type = Some("text".into());
    x.number_of_nodes = Some(0);
    x.publicly_accessible = Some(true);
    x
}

pub(crate) fn aws_redshift_cluster_resize_info() -> AwsRedshiftClusterResizeInfo {
    let mut x = AwsRedshiftClusterResizeInfo::default();
    x.allow_cancel_resize = Some(true);
    x.resize_type = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_restore_status() -> AwsRedshiftClusterRestoreStatus {
    let mut x = AwsRedshiftClusterRestoreStatus::default();
    x.current_restore_rate_in_mega_bytes_per_second = Some(Double::new(0.5).unwrap());
    x.elapsed_time_in_seconds = Some(0);
    x.estimated_time_to_completion_in_seconds = Some(0);
    x.progress_in_mega_bytes = Some(0);
    x.snapshot_size_in_mega_bytes = Some(0);
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_redshift_cluster_vpc_security_group() -> AwsRedshiftClusterVpcSecurityGroup {
    let mut x = AwsRedshiftClusterVpcSecurityGroup::default();
    x.status = Some("text".into());
    x.vpc_security_group_id = Some("text".into());
    x
}

pub(crate) fn aws_route53_hosted_zone_config_details() -> AwsRoute53HostedZoneConfigDetails {
    let mut x = AwsRoute53HostedZoneConfigDetails::default();
    x.comment = Some("text".into());
    x
}

pub(crate) fn aws_route53_hosted_zone_details() -> AwsRoute53HostedZoneDetails {
    let mut x = AwsRoute53HostedZoneDetails::default();
    x.hosted_zone = Some(Box::new(aws_route53_hosted_zone_object_details()));
    x.vpcs = Some(vec![aws_route53_hosted_zone_vpc_details()]);
    x.name_servers = Some(vec!["text".into()]);
    x.query_logging_config = Some(Box::new(aws_route53_query_logging_config_details()));
    x
}

pub(crate) fn aws_route53_hosted_zone_object_details() -> AwsRoute53HostedZoneObjectDetails {
    let mut x = AwsRoute53HostedZoneObjectDetails::default();
    x.id = Some("text".into());
    x.name = Some("text".into());
    x.config = Some(Box::new(aws_route53_hosted_zone_config_details()));
    x
}

pub(crate) fn aws_route53_hosted_zone_vpc_details() -> AwsRoute53HostedZoneVpcDetails {
    let mut x = AwsRoute53HostedZoneVpcDetails::default();
    x.id = Some("text".into());
    x.region = Some("text".into());
    x
}

pub(crate) fn aws_route53_query_logging_config_details() -> AwsRoute53QueryLoggingConfigDetails {
    let mut x = AwsRoute53QueryLoggingConfigDetails::default();
    x.cloud_watch_logs_log_group_arn = Some(Box::new(cloud_watch_logs_log_group_arn_config_details()));
    x
}

pub(crate) fn aws_s3_access_point_details() -> AwsS3AccessPointDetails {
    let mut x = AwsS3AccessPointDetails::default();
    x.access_point_arn = Some("text".into());
    x.alias = Some("text".into());
    x.bucket = Some("text".into());
    x.bucket_account_id = Some("text".into());
    x.name = Some("text".into());
    x.network_origin = Some("text".into());
    x.public_access_block_configuration = Some(Box::new(aws_s3_account_public_access_block_details()));
    x.vpc_configuration = Some(Box::new(aws_s3_access_point_vpc_configuration_details()));
    x
}

pub(crate) fn aws_s3_access_point_vpc_configuration_details() -> AwsS3AccessPointVpcConfigurationDetails {
    let mut x = AwsS3AccessPointVpcConfigurationDetails::default();
    x.vpc_id = Some("text".into());
    x
}

pub(crate) fn aws_s3_account_public_access_block_details() -> AwsS3AccountPublicAccessBlockDetails {
    let mut x = AwsS3AccountPublicAccessBlockDetails::default();
    x.block_public_acls = Some(true);
    x.block_public_policy = Some(true);
    x.ignore_public_acls = Some(true);
    x.restrict_public_buckets = Some(true);
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_details() -> AwsS3BucketBucketLifecycleConfigurationDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationDetails::default();
    x.rules = Some(vec![aws_s3_bucket_bucket_lifecycle_configuration_rules_details()]);
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_abort_incomplete_multipart_upload_details() -> AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails::default();
    x.days_after_initiation = Some(0);
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_details() -> AwsS3BucketBucketLifecycleConfigurationRulesDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesDetails::default();
    x.abort_incomplete_multipart_upload = Some(Box::new(aws_s3_bucket_bucket_lifecycle_configuration_rules_abort_incomplete_multipart_upload_details()));
    x.expiration_date = Some("2026-01-02T03:04:05Z".into());
    x.expiration_in_days = Some(0);
    x.expired_object_delete_marker = Some(true);
    x.filter = Some(Box::new(aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_details()));
    x.id = Some("text".into());
    x.noncurrent_version_expiration_in_days = Some(0);
    x.noncurrent_version_transitions = Some(vec![aws_s3_bucket_bucket_lifecycle_configuration_rules_noncurrent_version_transitions_details()]);
    x.prefix = Some("text".into());
    x.status = Some("text".into());
    x.transitions = Some(vec![aws_s3_bucket_bucket_lifecycle_configuration_rules_transitions_details()]);
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_details() -> AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails::default();
    x.predicate = Some(Box::new(aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_details()));
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_details() -> AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails::default();
    x.operands = Some(vec![aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_operands_details()]);
    x.prefix = Some("text".into());
    x.tag = Some(Box::new(aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_tag_details()));
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_operands_details() -> AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails::default();
    x.prefix = Some("text".into());
    x.tag = Some(Box::new(aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_operands_tag_details()));
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_operands_tag_details() -> AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails::default();
    x.key = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_filter_predicate_tag_details() -> AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails::default();
    x.key = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_noncurrent_version_transitions_details() -> AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails::default();
    x.days = Some(0);
    x.storage_class = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_bucket_lifecycle_configuration_rules_transitions_details() -> AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails {
    let mut x = AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails::default();
    x.date = Some("2026-01-02T03:04:05Z".into());
    x.days = Some(0);
    x.storage_class = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_bucket_versioning_configuration() -> AwsS3BucketBucketVersioningConfiguration {
    let mut x = AwsS3BucketBucketVersioningConfiguration::default();
    x.is_mfa_delete_enabled = Some(true);
    x.status = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_details() -> AwsS3BucketDetails {
    let mut x = AwsS3BucketDetails::default();
    x.owner_id = Some("text".into());
    x.owner_name = Some("text".into());
    x.owner_account_id = Some("text".into());
    x.created_at = Some("2026-01-02T03:04:05Z".into());
    x.server_side_encryption_configuration = Some(Box::new(aws_s3_bucket_server_side_encryption_configuration()));
    x.bucket_lifecycle_configuration = Some(Box::new(aws_s3_bucket_bucket_lifecycle_configuration_details()));
    x.public_access_block_configuration = Some(Box::new(aws_s3_account_public_access_block_details()));
    x.access_control_list = Some("text".into());
    x.bucket_logging_configuration = Some(Box::new(aws_s3_bucket_logging_configuration()));
    x.bucket_website_configuration = Some(Box::new(aws_s3_bucket_website_configuration()));
    x.bucket_notification_configuration = Some(Box::new(aws_s3_bucket_notification_configuration()));
    x.bucket_versioning_configuration = Some(Box::new(aws_s3_bucket_bucket_versioning_configuration()));
    x.object_lock_configuration = Some(Box::new(aws_s3_bucket_object_lock_configuration()));
    x.name = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_logging_configuration() -> AwsS3BucketLoggingConfiguration {
    let mut x = AwsS3BucketLoggingConfiguration::default();
    x.destination_bucket_name = Some("text".into());
    x.log_file_prefix = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_notification_configuration() -> AwsS3BucketNotificationConfiguration {
    let mut x = AwsS3BucketNotificationConfiguration::default();
    x.configurations = Some(vec![aws_s3_bucket_notification_configuration_detail()]);
    x
}

pub(crate) fn aws_s3_bucket_notification_configuration_detail() -> AwsS3BucketNotificationConfigurationDetail {
    let mut x = AwsS3BucketNotificationConfigurationDetail::default();
    x.events = Some(vec!["text".into()]);
    x.filter = Some(Box::new(aws_s3_bucket_notification_configuration_filter()));
    x.destination = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_notification_configuration_filter() -> AwsS3BucketNotificationConfigurationFilter {
    let mut x = AwsS3BucketNotificationConfigurationFilter::default();
    x.s3_key_filter = Some(Box::new(aws_s3_bucket_notification_configuration_s3_key_filter()));
    x
}

pub(crate) fn aws_s3_bucket_notification_configuration_s3_key_filter() -> AwsS3BucketNotificationConfigurationS3KeyFilter {
    let mut x = AwsS3BucketNotificationConfigurationS3KeyFilter::default();
    x.filter_rules = Some(vec![aws_s3_bucket_notification_configuration_s3_key_filter_rule()]);
    x
}

pub(crate) fn aws_s3_bucket_notification_configuration_s3_key_filter_rule() -> AwsS3BucketNotificationConfigurationS3KeyFilterRule {
    let mut x = AwsS3BucketNotificationConfigurationS3KeyFilterRule::default();
    x.name = Some(AwsS3BucketNotificationConfigurationS3KeyFilterRuleName::Prefix);
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_object_lock_configuration() -> AwsS3BucketObjectLockConfiguration {
    let mut x = AwsS3BucketObjectLockConfiguration::default();
    x.object_lock_enabled = Some("text".into());
    x.rule = Some(Box::new(aws_s3_bucket_object_lock_configuration_rule_details()));
    x
}

pub(crate) fn aws_s3_bucket_object_lock_configuration_rule_default_retention_details() -> AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails {
    let mut x = AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails::default();
    x.days = Some(0);
    x.mode = Some("text".into());
    x.years = Some(0);
    x
}

pub(crate) fn aws_s3_bucket_object_lock_configuration_rule_details() -> AwsS3BucketObjectLockConfigurationRuleDetails {
    let mut x = AwsS3BucketObjectLockConfigurationRuleDetails::default();
    x.default_retention = Some(Box::new(aws_s3_bucket_object_lock_configuration_rule_default_retention_details()));
    x
}

pub(crate) fn aws_s3_bucket_server_side_encryption_by_default() -> AwsS3BucketServerSideEncryptionByDefault {
    let mut x = AwsS3BucketServerSideEncryptionByDefault::default();
    x.sse_algorithm = Some("text".into());
    x.kms_master_key_id = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_server_side_encryption_configuration() -> AwsS3BucketServerSideEncryptionConfiguration {
    let mut x = AwsS3BucketServerSideEncryptionConfiguration::default();
    x.rules = Some(vec![aws_s3_bucket_server_side_encryption_rule()]);
    x
}

pub(crate) fn aws_s3_bucket_server_side_encryption_rule() -> AwsS3BucketServerSideEncryptionRule {
    let mut x = AwsS3BucketServerSideEncryptionRule::default();
    x.apply_server_side_encryption_by_default = Some(Box::new(aws_s3_bucket_server_side_encryption_by_default()));
    x
}

pub(crate) fn aws_s3_bucket_website_configuration() -> AwsS3BucketWebsiteConfiguration {
    let mut x = AwsS3BucketWebsiteConfiguration::default();
    x.error_document = Some("text".into());
    x.index_document_suffix = Some("text".into());
    x.redirect_all_requests_to = Some(Box::new(aws_s3_bucket_website_configuration_redirect_to()));
    x.routing_rules = Some(vec![aws_s3_bucket_website_configuration_routing_rule()]);
    x
}

pub(crate) fn aws_s3_bucket_website_configuration_redirect_to() -> AwsS3BucketWebsiteConfigurationRedirectTo {
    let mut x = AwsS3BucketWebsiteConfigurationRedirectTo::default();
    x.hostname = Some("text".into());
    x.protocol = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_website_configuration_routing_rule() -> AwsS3BucketWebsiteConfigurationRoutingRule {
    let mut x = AwsS3BucketWebsiteConfigurationRoutingRule::default();
    x.condition = Some(Box::new(aws_s3_bucket_website_configuration_routing_rule_condition()));
    x.redirect = Some(Box::new(aws_s3_bucket_website_configuration_routing_rule_redirect()));
    x
}

pub(crate) fn aws_s3_bucket_website_configuration_routing_rule_condition() -> AwsS3BucketWebsiteConfigurationRoutingRuleCondition {
    let mut x = AwsS3BucketWebsiteConfigurationRoutingRuleCondition::default();
    x.http_error_code_returned_equals = Some("text".into());
    x.key_prefix_equals = Some("text".into());
    x
}

pub(crate) fn aws_s3_bucket_website_configuration_routing_rule_redirect() -> AwsS3BucketWebsiteConfigurationRoutingRuleRedirect {
    let mut x = AwsS3BucketWebsiteConfigurationRoutingRuleRedirect::default();
    x.hostname = Some("text".into());
    x.http_redirect_code = Some("text".into());
    x.protocol = Some("text".into());
    x.replace_key_prefix_with = Some("text".into());
    x.replace_key_with = Some("text".into());
    x
}

pub(crate) fn aws_s3_object_details() -> AwsS3ObjectDetails {
    let mut x = AwsS3ObjectDetails::default();
    x.last_modified = Some("2026-01-02T03:04:05Z".into());
    x.e_tag = Some("text".into());
    x.version_id = Some("text".into());
    x.content_type = Some("text".into());
    x.server_side_encryption = Some("text".into());
    x.ssekms_key_id = Some("text".into());
    x
}

pub(crate) fn aws_sage_maker_notebook_instance_details() -> AwsSageMakerNotebookInstanceDetails {
    let mut x = AwsSageMakerNotebookInstanceDetails::default();
    x.accelerator_types = Some(vec!["text".into()]);
    x.additional_code_repositories = Some(vec!["text".into()]);
    x.default_code_repository = Some("text".into());
    x.direct_internet_access = Some("text".into());
    x.failure_reason = Some("text".into());
    x.instance_metadata_service_configuration = Some(Box::new(aws_sage_maker_notebook_instance_metadata_service_configuration_details()));
    x.instance_type = Some("text".into());
    x.kms_key_id = Some("text".into());
    x.network_interface_id = Some("text".into());
    x.notebook_instance_arn = Some("text".into());
    x.notebook_instance_lifecycle_config_name = Some("text".into());
    x.notebook_instance_name = Some("text".into());
    x.notebook_instance_status = Some("text".into());
    x.platform_identifier = Some("text".into());
    x.role_arn = Some("text".into());
    x.root_access = Some("text".into());
    x.security_groups = Some(vec!["text".into()]);
    x.subnet_id = Some("text".into());
    x.url = Some("text".into());
    x.volume_size_in_gb = Some(0);
    x
}

pub(crate) fn aws_sage_maker_notebook_instance_metadata_service_configuration_details() -> AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails {
    let mut x = AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails::default();
    x.minimum_instance_metadata_service_version = Some("text".into());
    x
}

pub(crate) fn aws_secrets_manager_secret_details() -> AwsSecretsManagerSecretDetails {
    let mut x = AwsSecretsManagerSecretDetails::default();
    x.rotation_rules = Some(Box::new(aws_secrets_manager_secret_rotation_rules()));
    x.rotation_occurred_within_frequency = Some(true);
    x.kms_key_id = Some("text".into());
    x.rotation_enabled = Some(true);
    x.rotation_lambda_arn = Some("text".into());
    x.deleted = Some(true);
    x.name = Some("text".into());
    x.description = Some("text".into());
    x
}

pub(crate) fn aws_secrets_manager_secret_rotation_rules() -> AwsSecretsManagerSecretRotationRules {
    let mut x = AwsSecretsManagerSecretRotationRules::default();
    x.automatically_after_days = Some(0);
    x
}

pub(crate) fn aws_security_finding() -> AwsSecurityFinding {
    let mut x = AwsSecurityFinding::new(
        "text",
        "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
        "text",
        "123456789012",
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05Z",
        "text",
        "text",
    );
    x.schema_version = limits::SCHEMA_VERSION.into();
    x.id = "text".into();
    x.product_arn = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default".into();
    x.product_name = Some("text".into());
    x.company_name = Some("text".into());
    x.region = Some("text".into());
    x.generator_id = "text".into();
    x.aws_account_id = "123456789012".into();
    x.types = Some(vec!["Software and Configuration Checks/Vulnerabilities/CVE".into()]);
    x.first_observed_at = Some("2026-01-02T03:04:05Z".into());
    x.last_observed_at = Some("2026-01-02T03:04:05Z".into());
    x.created_at = "2026-01-02T03:04:05Z".into();
    x.updated_at = "2026-01-02T03:04:05Z".into();
    x.severity = Some(severity());
    x.confidence = Some(0);
    x.criticality = Some(0);
    x.title = "text".into();
    x.description = "text".into();
    x.remediation = Some(remediation());
    x.source_url = Some("text".into());
    x.product_fields = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.user_defined_fields = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.malware = Some(vec![malware()]);
    x.network = Some(Box::new(network()));
    x.network_path = Some(vec![network_path_component()]);
    x.process = Some(Box::new(process_details()));
    x.threats = Some(vec![threat()]);
    x.threat_intel_indicators = Some(vec![threat_intel_indicator()]);
    x.resources = vec![resource()];
    x.compliance = Some(Box::new(compliance()));
    x.verification_state = Some(VerificationState::Unknown);
    x.workflow_state = Some(WorkflowState::New);
    x.workflow = Some(workflow());
    x.record_state = Some(RecordState::Active);
    x.related_findings = Some(vec![related_finding()]);
    x.note = Some(note());
    x.vulnerabilities = Some(vec![vulnerability()]);
    x.patch_summary = Some(Box::new(patch_summary()));
    x.action = Some(Box::new(action()));
    x.finding_provider_fields = Some(finding_provider_fields());
    x.sample = Some(true);
    x.generator_details = Some(Box::new(generator_details()));
    x.processed_at = Some("2026-01-02T03:04:05Z".into());
    x.aws_account_name = Some("text".into());
    x.detection = Some(Box::new(detection()));
    x
}

pub(crate) fn aws_sns_topic_details() -> AwsSnsTopicDetails {
    let mut x = AwsSnsTopicDetails::default();
    x.kms_master_key_id = Some("text".into());
    x.subscription = Some(vec![aws_sns_topic_subscription()]);
    x.topic_name = Some("text".into());
    x.owner = Some("text".into());
    x.sqs_success_feedback_role_arn = Some("text".into());
    x.sqs_failure_feedback_role_arn = Some("text".into());
    x.application_success_feedback_role_arn = Some("text".into());
    x.firehose_success_feedback_role_arn = Some("text".into());
    x.firehose_failure_feedback_role_arn = Some("text".into());
    x.http_success_feedback_role_arn = Some("text".into());
    x.http_failure_feedback_role_arn = Some("text".into());
    x
}

pub(crate) fn aws_sns_topic_subscription() -> AwsSnsTopicSubscription {
    let mut x = AwsSnsTopicSubscription::default();
    x.endpoint = Some("text".into());
    x.protocol = Some("text".into());
    x
}

pub(crate) fn aws_sqs_queue_details() -> AwsSqsQueueDetails {
    let mut x = AwsSqsQueueDetails::default();
    x.kms_data_key_reuse_period_seconds = Some(0);
    x.kms_master_key_id = Some("text".into());
    x.queue_name = Some("text".into());
    x.dead_letter_target_arn = Some("text".into());
    x
}

pub(crate) fn aws_ssm_compliance_summary() -> AwsSsmComplianceSummary {
    let mut x = AwsSsmComplianceSummary::default();
    x.status = Some("text".into());
    x.compliant_critical_count = Some(0);
    x.compliant_high_count = Some(0);
    x.compliant_medium_count = Some(0);
    x.execution_type = Some("text".into());
    x.non_compliant_critical_count = Some(0);
    x.compliant_informational_count = Some(0);
    x.non_compliant_informational_count = Some(0);
    x.compliant_unspecified_count = Some(0);
    x.non_compliant_low_count = Some(0);
    x.non_compliant_high_count = Some(0);
    x.compliant_low_count = Some(0);
    x.compliance_type = Some("text".into());
    x.patch_baseline_id = Some("text".into());
    x.overall_severity = Some("text".into());
    x.non_compliant_medium_count = Some(0);
    x.non_compliant_unspecified_count = Some(0);
    x.patch_group = Some("text".into());
    x
}

pub(crate) fn aws_ssm_patch() -> AwsSsmPatch {
    let mut x = AwsSsmPatch::default();
    x.compliance_summary = Some(Box::new(aws_ssm_compliance_summary()));
    x
}

pub(crate) fn aws_ssm_patch_compliance_details() -> AwsSsmPatchComplianceDetails {
    let mut x = AwsSsmPatchComplianceDetails::default();
    x.patch = Some(Box::new(aws_ssm_patch()));
    x
}

pub(crate) fn aws_step_function_state_machine_details() -> AwsStepFunctionStateMachineDetails {
    let mut x = AwsStepFunctionStateMachineDetails::default();
    x.label = Some("text".into());
    x.logging_configuration = Some(Box::new(aws_step_function_state_machine_logging_configuration_details()));
    x.name = Some("text".into());
    x.role_arn = Some("text".into());
    x.state_machine_arn = Some("text".into());
    x.status = Some("text".into());
    x.tracing_configuration = Some(Box::new(aws_step_function_state_machine_tracing_configuration_details()));
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_step_function_state_machine_logging_configuration_destinations_cloud_watch_logs_log_group_details() -> AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails {
    let mut x = AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails::default();
    x.log_group_arn = Some("text".into());
    x
}

pub(crate) fn aws_step_function_state_machine_logging_configuration_destinations_details() -> AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails {
    let mut x = AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails::default();
    x.cloud_watch_logs_log_group = Some(Box::new(aws_step_function_state_machine_logging_configuration_destinations_cloud_watch_logs_log_group_details()));
    x
}

pub(crate) fn aws_step_function_state_machine_logging_configuration_details() -> AwsStepFunctionStateMachineLoggingConfigurationDetails {
    let mut x = AwsStepFunctionStateMachineLoggingConfigurationDetails::default();
    x.destinations = Some(vec![aws_step_function_state_machine_logging_configuration_destinations_details()]);
    x.include_execution_data = Some(true);
    x.level = Some("text".into());
    x
}

pub(crate) fn aws_step_function_state_machine_tracing_configuration_details() -> AwsStepFunctionStateMachineTracingConfigurationDetails {
    let mut x = AwsStepFunctionStateMachineTracingConfigurationDetails::default();
    x.enabled = Some(true);
    x
}

pub(crate) fn aws_waf_rate_based_rule_details() -> AwsWafRateBasedRuleDetails {
    let mut x = AwsWafRateBasedRuleDetails::default();
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.rate_key = Some("text".into());
    x.rate_limit = Some(0);
    x.rule_id = Some("text".into());
    x.match_predicates = Some(vec![aws_waf_rate_based_rule_match_predicate()]);
    x
}

pub(crate) fn aws_waf_rate_based_rule_match_predicate() -> AwsWafRateBasedRuleMatchPredicate {
    let mut x = AwsWafRateBasedRuleMatchPredicate::default();
    x.data_id = Some("text".into());
    x.negated = Some(true);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_rate_based_rule_details() -> AwsWafRegionalRateBasedRuleDetails {
    let mut x = AwsWafRegionalRateBasedRuleDetails::default();
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.rate_key = Some("text".into());
    x.rate_limit = Some(0);
    x.rule_id = Some("text".into());
    x.match_predicates = Some(vec![aws_waf_regional_rate_based_rule_match_predicate()]);
    x
}

pub(crate) fn aws_waf_regional_rate_based_rule_match_predicate() -> AwsWafRegionalRateBasedRuleMatchPredicate {
    let mut x = AwsWafRegionalRateBasedRuleMatchPredicate::default();
    x.data_id = Some("text".into());
    x.negated = Some(true);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_rule_details() -> AwsWafRegionalRuleDetails {
    let mut x = AwsWafRegionalRuleDetails::default();
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.predicate_list = Some(vec![aws_waf_regional_rule_predicate_list_details()]);
    x.rule_id = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_rule_group_details() -> AwsWafRegionalRuleGroupDetails {
    let mut x = AwsWafRegionalRuleGroupDetails::default();
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.rule_group_id = Some("text".into());
    x.rules = Some(vec![aws_waf_regional_rule_group_rules_details()]);
    x
}

pub(crate) fn aws_waf_regional_rule_group_rules_action_details() -> AwsWafRegionalRuleGroupRulesActionDetails {
    let mut x = AwsWafRegionalRuleGroupRulesActionDetails::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_rule_group_rules_details() -> AwsWafRegionalRuleGroupRulesDetails {
    let mut x = AwsWafRegionalRuleGroupRulesDetails::default();
    x.action = Some(Box::new(aws_waf_regional_rule_group_rules_action_details()));
    x.priority = Some(0);
    x.rule_id = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_rule_predicate_list_details() -> AwsWafRegionalRulePredicateListDetails {
    let mut x = AwsWafRegionalRulePredicateListDetails::default();
    x.data_id = Some("text".into());
    x.negated = Some(true);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_web_acl_details() -> AwsWafRegionalWebAclDetails {
    let mut x = AwsWafRegionalWebAclDetails::default();
    x.default_action = Some("text".into());
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.rules_list = Some(vec![aws_waf_regional_web_acl_rules_list_details()]);
    x.web_acl_id = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_web_acl_rules_list_action_details() -> AwsWafRegionalWebAclRulesListActionDetails {
    let mut x = AwsWafRegionalWebAclRulesListActionDetails::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_web_acl_rules_list_details() -> AwsWafRegionalWebAclRulesListDetails {
    let mut x = AwsWafRegionalWebAclRulesListDetails::default();
    x.action = Some(Box::new(aws_waf_regional_web_acl_rules_list_action_details()));
    x.override_action = Some(Box::new(aws_waf_regional_web_acl_rules_list_override_action_details()));
    x.priority = Some(0);
    x.rule_id = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_regional_web_acl_rules_list_override_action_details() -> AwsWafRegionalWebAclRulesListOverrideActionDetails {
    let mut x = AwsWafRegionalWebAclRulesListOverrideActionDetails::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_rule_details() -> AwsWafRuleDetails {
    let mut x = AwsWafRuleDetails::default();
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.predicate_list = Some(vec![aws_waf_rule_predicate_list_details()]);
    x.rule_id = Some("text".into());
    x
}

pub(crate) fn aws_waf_rule_group_details() -> AwsWafRuleGroupDetails {
    let mut x = AwsWafRuleGroupDetails::default();
    x.metric_name = Some("text".into());
    x.name = Some("text".into());
    x.rule_group_id = Some("text".into());
    x.rules = Some(vec![aws_waf_rule_group_rules_details()]);
    x
}

pub(crate) fn aws_waf_rule_group_rules_action_details() -> AwsWafRuleGroupRulesActionDetails {
    let mut x = AwsWafRuleGroupRulesActionDetails::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_rule_group_rules_details() -> AwsWafRuleGroupRulesDetails {
    let mut x = AwsWafRuleGroupRulesDetails::default();
    x.action = Some(Box::new(aws_waf_rule_group_rules_action_details()));
    x.priority = Some(0);
    x.rule_id = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_rule_predicate_list_details() -> AwsWafRulePredicateListDetails {
    let mut x = AwsWafRulePredicateListDetails::default();
    x.data_id = Some("text".into());
    x.negated = Some(true);
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_waf_web_acl_details() -> AwsWafWebAclDetails {
    let mut x = AwsWafWebAclDetails::default();
    x.name = Some("text".into());
    x.default_action = Some("text".into());
    x.rules = Some(vec![aws_waf_web_acl_rule()]);
    x.web_acl_id = Some("text".into());
    x
}

pub(crate) fn aws_waf_web_acl_rule() -> AwsWafWebAclRule {
    let mut x = AwsWafWebAclRule::default();
    x.action = Some(Box::new(waf_action()));
    x.excluded_rules = Some(vec![waf_excluded_rule()]);
    x.override_action = Some(Box::new(waf_override_action()));
    x.priority = Some(0);
    x.rule_id = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn aws_wafv2_action_allow_details() -> AwsWafv2ActionAllowDetails {
    let mut x = AwsWafv2ActionAllowDetails::default();
    x.custom_request_handling = Some(Box::new(aws_wafv2_custom_request_handling_details()));
    x
}

pub(crate) fn aws_wafv2_action_block_details() -> AwsWafv2ActionBlockDetails {
    let mut x = AwsWafv2ActionBlockDetails::default();
    x.custom_response = Some(Box::new(aws_wafv2_custom_response_details()));
    x
}

pub(crate) fn aws_wafv2_custom_http_header() -> AwsWafv2CustomHttpHeader {
    let mut x = AwsWafv2CustomHttpHeader::default();
    x.name = Some("text".into());
    x.value = Some("text".into());
    x
}

pub(crate) fn aws_wafv2_custom_request_handling_details() -> AwsWafv2CustomRequestHandlingDetails {
    let mut x = AwsWafv2CustomRequestHandlingDetails::default();
    x.insert_headers = Some(vec![aws_wafv2_custom_http_header()]);
    x
}

pub(crate) fn aws_wafv2_custom_response_details() -> AwsWafv2CustomResponseDetails {
    let mut x = AwsWafv2CustomResponseDetails::default();
    x.custom_response_body_key = Some("text".into());
    x.response_code = Some(0);
    x.response_headers = Some(vec![aws_wafv2_custom_http_header()]);
    x
}

pub(crate) fn aws_wafv2_rule_group_details() -> AwsWafv2RuleGroupDetails {
    let mut x = AwsWafv2RuleGroupDetails::default();
    x.capacity = Some(0);
    x.description = Some("text".into());
    x.id = Some("text".into());
    x.name = Some("text".into());
    x.arn = Some("text".into());
    x.rules = Some(vec![aws_wafv2_rules_details()]);
    x.scope = Some("text".into());
    x.visibility_config = Some(Box::new(aws_wafv2_visibility_config_details()));
    x
}

pub(crate) fn aws_wafv2_rules_action_captcha_details() -> AwsWafv2RulesActionCaptchaDetails {
    let mut x = AwsWafv2RulesActionCaptchaDetails::default();
    x.custom_request_handling = Some(Box::new(aws_wafv2_custom_request_handling_details()));
    x
}

pub(crate) fn aws_wafv2_rules_action_count_details() -> AwsWafv2RulesActionCountDetails {
    let mut x = AwsWafv2RulesActionCountDetails::default();
    x.custom_request_handling = Some(Box::new(aws_wafv2_custom_request_handling_details()));
    x
}

pub(crate) fn aws_wafv2_rules_action_details() -> AwsWafv2RulesActionDetails {
    let mut x = AwsWafv2RulesActionDetails::default();
    x.allow = Some(Box::new(aws_wafv2_action_allow_details()));
    x.block = Some(Box::new(aws_wafv2_action_block_details()));
    x.captcha = Some(Box::new(aws_wafv2_rules_action_captcha_details()));
    x.count = Some(Box::new(aws_wafv2_rules_action_count_details()));
    x
}

pub(crate) fn aws_wafv2_rules_details() -> AwsWafv2RulesDetails {
    let mut x = AwsWafv2RulesDetails::default();
    x.action = Some(Box::new(aws_wafv2_rules_action_details()));
    x.name = Some("text".into());
    x.override_action = Some("text".into());
    x.priority = Some(0);
    x.visibility_config = Some(Box::new(aws_wafv2_visibility_config_details()));
    x
}

pub(crate) fn aws_wafv2_visibility_config_details() -> AwsWafv2VisibilityConfigDetails {
    let mut x = AwsWafv2VisibilityConfigDetails::default();
    x.cloud_watch_metrics_enabled = Some(true);
    x.metric_name = Some("text".into());
    x.sampled_requests_enabled = Some(true);
    x
}

pub(crate) fn aws_wafv2_web_acl_action_details() -> AwsWafv2WebAclActionDetails {
    let mut x = AwsWafv2WebAclActionDetails::default();
    x.allow = Some(Box::new(aws_wafv2_action_allow_details()));
    x.block = Some(Box::new(aws_wafv2_action_block_details()));
    x
}

pub(crate) fn aws_wafv2_web_acl_captcha_config_details() -> AwsWafv2WebAclCaptchaConfigDetails {
    let mut x = AwsWafv2WebAclCaptchaConfigDetails::default();
    x.immunity_time_property = Some(Box::new(aws_wafv2_web_acl_captcha_config_immunity_time_property_details()));
    x
}

pub(crate) fn aws_wafv2_web_acl_captcha_config_immunity_time_property_details() -> AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails {
    let mut x = AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails::default();
    x.immunity_time = Some(0);
    x
}

pub(crate) fn aws_wafv2_web_acl_details() -> AwsWafv2WebAclDetails {
    let mut x = AwsWafv2WebAclDetails::default();
    x.name = Some("text".into());
    x.arn = Some("text".into());
    x.managedby_firewall_manager = Some(true);
    x.id = Some("text".into());
    x.capacity = Some(0);
    x.captcha_config = Some(Box::new(aws_wafv2_web_acl_captcha_config_details()));
    x.default_action = Some(Box::new(aws_wafv2_web_acl_action_details()));
    x.description = Some("text".into());
    x.rules = Some(vec![aws_wafv2_rules_details()]);
    x.visibility_config = Some(Box::new(aws_wafv2_visibility_config_details()));
    x
}

pub(crate) fn aws_xray_encryption_config_details() -> AwsXrayEncryptionConfigDetails {
    let mut x = AwsXrayEncryptionConfigDetails::default();
    x.key_id = Some("text".into());
    x.status = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn cell() -> Cell {
    let mut x = Cell::default();
    x.column = Some(0);
    x.row = Some(0);
    x.column_name = Some("text".into());
    x.cell_reference = Some("text".into());
    x
}

pub(crate) fn cidr_block_association() -> CidrBlockAssociation {
    let mut x = CidrBlockAssociation::default();
    x.association_id = Some("text".into());
    x.cidr_block = Some("text".into());
    x.cidr_block_state = Some("text".into());
    x
}

pub(crate) fn city() -> City {
    let mut x = City::default();
    x.city_name = Some("text".into());
    x
}

pub(crate) fn classification_result() -> ClassificationResult {
    let mut x = ClassificationResult::default();
    x.mime_type = Some("text".into());
    x.size_classified = Some(0);
    x.additional_occurrences = Some(true);
    x.status = Some(Box::new(classification_status()));
    x.sensitive_data = Some(vec![sensitive_data_result()]);
    x.custom_data_identifiers = Some(Box::new(custom_data_identifiers_result()));
    x
}

pub(crate) fn classification_status() -> ClassificationStatus {
    let mut x = ClassificationStatus::default();
    x.code = Some("text".into());
    x.reason = Some("text".into());
    x
}

pub(crate) fn cloud_watch_logs_log_group_arn_config_details() -> CloudWatchLogsLogGroupArnConfigDetails {
    let mut x = CloudWatchLogsLogGroupArnConfigDetails::default();
    x.cloud_watch_logs_log_group_arn = Some("text".into());
    x.hosted_zone_id = Some("text".into());
    x.id = Some("text".into());
    x
}

pub(crate) fn code_repository_details() -> CodeRepositoryDetails {
    let mut x = CodeRepositoryDetails::default();
    x.provider_type = Some("text".into());
    x.project_name = Some("text".into());
    x.code_security_integration_arn = Some("text".into());
    x
}

pub(crate) fn code_vulnerabilities_file_path() -> CodeVulnerabilitiesFilePath {
    let mut x = CodeVulnerabilitiesFilePath::default();
    x.end_line = Some(0);
    x.file_name = Some("text".into());
    x.file_path = Some("text".into());
    x.start_line = Some(0);
    x
}

pub(crate) fn compliance() -> Compliance {
    let mut x = Compliance::default();
    x.status = Some(ComplianceStatus::Passed);
    x.related_requirements = Some(vec!["text".into()]);
    x.status_reasons = Some(vec![status_reason()]);
    x.security_control_id = Some("text".into());
    x.associated_standards = Some(vec![associated_standard()]);
    x.security_control_parameters = Some(vec![security_control_parameter()]);
    x
}

pub(crate) fn container_details() -> ContainerDetails {
    let mut x = ContainerDetails::default();
    x.container_runtime = Some("text".into());
    x.name = Some("text".into());
    x.image_id = Some("text".into());
    x.image_name = Some("text".into());
    x.launched_at = Some("2026-01-02T03:04:05Z".into());
    x.volume_mounts = Some(vec![volume_mount()]);
    x.privileged = Some(true);
    x
}

pub(crate) fn country() -> Country {
    let mut x = Country::default();
    x.country_code = Some("text".into());
    x.country_name = Some("text".into());
    x
}

pub(crate) fn custom_data_identifiers_detections() -> CustomDataIdentifiersDetections {
    let mut x = CustomDataIdentifiersDetections::default();
    x.count = Some(0);
    x.arn = Some("text".into());
    x.name = Some("text".into());
    x.occurrences = Some(Box::new(occurrences()));
    x
}

pub(crate) fn custom_data_identifiers_result() -> CustomDataIdentifiersResult {
    let mut x = CustomDataIdentifiersResult::default();
    x.detections = Some(vec![custom_data_identifiers_detections()]);
    x.total_count = Some(0);
    x
}

pub(crate) fn cvss() -> Cvss {
    let mut x = Cvss::default();
    x.version = Some("text".into());
    x.base_score = Some(Double::new(0.5).unwrap());
    x.base_vector = Some("text".into());
    x.source = Some("text".into());
    x.adjustments = Some(vec![adjustment()]);
    x
}

pub(crate) fn data_classification_details() -> DataClassificationDetails {
    let mut x = DataClassificationDetails::default();
    x.detailed_results_location = Some("text".into());
    x.result = Some(Box::new(classification_result()));
    x
}

pub(crate) fn detection() -> Detection {
    let mut x = Detection::default();
    x.sequence = Some(Box::new(sequence()));
    x
}

pub(crate) fn dns_request_action() -> DnsRequestAction {
    let mut x = DnsRequestAction::default();
    x.domain = Some("text".into());
    x.protocol = Some("text".into());
    x.blocked = Some(true);
    x
}

pub(crate) fn file_paths() -> FilePaths {
    let mut x = FilePaths::default();
    x.file_path = Some("text".into());
    x.file_name = Some("text".into());
    x.resource_id = Some("text".into());
    x.hash = Some("text".into());
    x
}

pub(crate) fn finding_provider_fields() -> FindingProviderFields {
    let mut x = FindingProviderFields::default();
    x.confidence = Some(0);
    x.criticality = Some(0);
    x.related_findings = Some(vec![related_finding()]);
    x.severity = Some(finding_provider_severity());
    x.types = Some(vec!["Software and Configuration Checks/Vulnerabilities/CVE".into()]);
    x
}

pub(crate) fn finding_provider_severity() -> FindingProviderSeverity {
    let mut x = FindingProviderSeverity::default();
    x.label = Some(SeverityLabel::Informational);
    x.original = Some("text".into());
    x
}

pub(crate) fn firewall_policy_details() -> FirewallPolicyDetails {
    let mut x = FirewallPolicyDetails::default();
    x.stateful_rule_group_references = Some(vec![firewall_policy_stateful_rule_group_references_details()]);
    x.stateless_custom_actions = Some(vec![firewall_policy_stateless_custom_actions_details()]);
    x.stateless_default_actions = Some(vec!["text".into()]);
    x.stateless_fragment_default_actions = Some(vec!["text".into()]);
    x.stateless_rule_group_references = Some(vec![firewall_policy_stateless_rule_group_references_details()]);
    x
}

pub(crate) fn firewall_policy_stateful_rule_group_references_details() -> FirewallPolicyStatefulRuleGroupReferencesDetails {
    let mut x = FirewallPolicyStatefulRuleGroupReferencesDetails::default();
    x.resource_arn = Some("text".into());
    x
}

pub(crate) fn firewall_policy_stateless_custom_actions_details() -> FirewallPolicyStatelessCustomActionsDetails {
    let mut x = FirewallPolicyStatelessCustomActionsDetails::default();
    x.action_definition = Some(Box::new(stateless_custom_action_definition()));
    x.action_name = Some("text".into());
    x
}

pub(crate) fn firewall_policy_stateless_rule_group_references_details() -> FirewallPolicyStatelessRuleGroupReferencesDetails {
    let mut x = FirewallPolicyStatelessRuleGroupReferencesDetails::default();
    x.priority = Some(0);
    x.resource_arn = Some("text".into());
    x
}

pub(crate) fn generator_details() -> GeneratorDetails {
    let mut x = GeneratorDetails::default();
    x.name = Some("text".into());
    x.description = Some("text".into());
    x.labels = Some(vec!["text".into()]);
    x
}

pub(crate) fn geo_location() -> GeoLocation {
    let mut x = GeoLocation::default();
    x.lon = Some(Double::new(0.5).unwrap());
    x.lat = Some(Double::new(0.5).unwrap());
    x
}

pub(crate) fn icmp_type_code() -> IcmpTypeCode {
    let mut x = IcmpTypeCode::default();
    x.code = Some(0);
    x.r#type = Some(0);
    x
}

pub(crate) fn indicator() -> Indicator {
    let mut x = Indicator::default();
    x.key = Some("text".into());
    x.values = Some(vec!["text".into()]);
    x.title = Some("text".into());
    x.r#type = Some("text".into());
    x
}

pub(crate) fn ip_organization_details() -> IpOrganizationDetails {
    let mut x = IpOrganizationDetails::default();
    x.asn = Some(0);
    x.asn_org = Some("text".into());
    x.isp = Some("text".into());
    x.org = Some("text".into());
    x
}

pub(crate) fn ipv6_cidr_block_association() -> Ipv6CidrBlockAssociation {
    let mut x = Ipv6CidrBlockAssociation::default();
    x.association_id = Some("text".into());
    x.ipv6_cidr_block = Some("text".into());
    x.cidr_block_state = Some("text".into());
    x
}

pub(crate) fn load_balancer_state() -> LoadBalancerState {
    let mut x = LoadBalancerState::default();
    x.code = Some("text".into());
    x.reason = Some("text".into());
    x
}

pub(crate) fn malware() -> Malware {
    let mut x = Malware::new(
        "text",
    );
    x.name = "text".into();
    x.r#type = Some(MalwareType::Adware);
    x.path = Some("text".into());
    x.state = Some(MalwareState::Observed);
    x
}

pub(crate) fn network() -> Network {
    let mut x = Network::default();
    x.direction = Some(NetworkDirection::In);
    x.protocol = Some("text".into());
    x.open_port_range = Some(Box::new(port_range()));
    x.source_ip_v4 = Some("text".into());
    x.source_ip_v6 = Some("text".into());
    x.source_port = Some(0);
    x.source_domain = Some("text".into());
    x.source_mac = Some("00:00:5E:00:53:AF".into());
    x.destination_ip_v4 = Some("text".into());
    x.destination_ip_v6 = Some("text".into());
    x.destination_port = Some(0);
    x.destination_domain = Some("text".into());
    x
}

pub(crate) fn network_autonomous_system() -> NetworkAutonomousSystem {
    let mut x = NetworkAutonomousSystem::default();
    x.name = Some("text".into());
    x.number = Some(0);
    x
}

pub(crate) fn network_connection() -> NetworkConnection {
    let mut x = NetworkConnection::default();
    x.direction = Some(ConnectionDirection::Inbound);
    x
}

pub(crate) fn network_connection_action() -> NetworkConnectionAction {
    let mut x = NetworkConnectionAction::default();
    x.connection_direction = Some("text".into());
    x.remote_ip_details = Some(Box::new(action_remote_ip_details()));
    x.remote_port_details = Some(Box::new(action_remote_port_details()));
    x.local_port_details = Some(Box::new(action_local_port_details()));
    x.protocol = Some("text".into());
    x.blocked = Some(true);
    x
}

pub(crate) fn network_endpoint() -> NetworkEndpoint {
    let mut x = NetworkEndpoint::default();
    x.id = Some("text".into());
    x.ip = Some("text".into());
    x.domain = Some("text".into());
    x.port = Some(0);
    x.location = Some(Box::new(network_geo_location()));
    x.autonomous_system = Some(Box::new(network_autonomous_system()));
    x.connection = Some(Box::new(network_connection()));
    x
}

pub(crate) fn network_geo_location() -> NetworkGeoLocation {
    let mut x = NetworkGeoLocation::default();
    x.city = Some("text".into());
    x.country = Some("text".into());
    x.lat = Some(Double::new(0.5).unwrap());
    x.lon = Some(Double::new(0.5).unwrap());
    x
}

pub(crate) fn network_header() -> NetworkHeader {
    let mut x = NetworkHeader::default();
    x.protocol = Some("text".into());
    x.destination = Some(Box::new(network_path_component_details()));
    x.source = Some(Box::new(network_path_component_details()));
    x
}

pub(crate) fn network_path_component() -> NetworkPathComponent {
    let mut x = NetworkPathComponent::default();
    x.component_id = Some("text".into());
    x.component_type = Some("text".into());
    x.egress = Some(Box::new(network_header()));
    x.ingress = Some(Box::new(network_header()));
    x
}

pub(crate) fn network_path_component_details() -> NetworkPathComponentDetails {
    let mut x = NetworkPathComponentDetails::default();
    x.address = Some(vec!["text".into()]);
    x.port_ranges = Some(vec![port_range()]);
    x
}

pub(crate) fn note() -> Note {
    let mut x = Note::new(
        "text",
        "text",
        "2026-01-02T03:04:05Z",
    );
    x.text = "text".into();
    x.updated_by = "text".into();
    x.updated_at = "2026-01-02T03:04:05Z".into();
    x
}

pub(crate) fn occurrences() -> Occurrences {
    let mut x = Occurrences::default();
    x.line_ranges = Some(vec![range()]);
    x.offset_ranges = Some(vec![range()]);
    x.pages = Some(vec![page()]);
    x.records = Some(vec![record()]);
    x.cells = Some(vec![cell()]);
    x
}

pub(crate) fn page() -> Page {
    let mut x = Page::default();
    x.page_number = Some(0);
    x.line_range = Some(Box::new(range()));
    x.offset_range = Some(Box::new(range()));
    x
}

pub(crate) fn patch_summary() -> PatchSummary {
    let mut x = PatchSummary::new(
        "text",
    );
    x.id = "text".into();
    x.installed_count = Some(0);
    x.missing_count = Some(0);
    x.failed_count = Some(0);
    x.installed_other_count = Some(0);
    x.installed_rejected_count = Some(0);
    x.installed_pending_reboot = Some(0);
    x.operation_start_time = Some("2026-01-02T03:04:05Z".into());
    x.operation_end_time = Some("2026-01-02T03:04:05Z".into());
    x.reboot_option = Some("text".into());
    x.operation = Some("text".into());
    x
}

pub(crate) fn port_probe_action() -> PortProbeAction {
    let mut x = PortProbeAction::default();
    x.port_probe_details = Some(vec![port_probe_detail()]);
    x.blocked = Some(true);
    x
}

pub(crate) fn port_probe_detail() -> PortProbeDetail {
    let mut x = PortProbeDetail::default();
    x.local_port_details = Some(Box::new(action_local_port_details()));
    x.local_ip_details = Some(Box::new(action_local_ip_details()));
    x.remote_ip_details = Some(Box::new(action_remote_ip_details()));
    x
}

pub(crate) fn port_range() -> PortRange {
    let mut x = PortRange::default();
    x.begin = Some(0);
    x.end = Some(0);
    x
}

pub(crate) fn port_range_from_to() -> PortRangeFromTo {
    let mut x = PortRangeFromTo::default();
    x.from = Some(0);
    x.to = Some(0);
    x
}

pub(crate) fn process_details() -> ProcessDetails {
    let mut x = ProcessDetails::default();
    x.name = Some("text".into());
    x.path = Some("text".into());
    x.pid = Some(0);
    x.parent_pid = Some(0);
    x.launched_at = Some("2026-01-02T03:04:05Z".into());
    x.terminated_at = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn propagating_vgw_set_details() -> PropagatingVgwSetDetails {
    let mut x = PropagatingVgwSetDetails::default();
    x.gateway_id = Some("text".into());
    x
}

pub(crate) fn range() -> Range {
    let mut x = Range::default();
    x.start = Some(0);
    x.end = Some(0);
    x.start_column = Some(0);
    x
}

pub(crate) fn recommendation() -> Recommendation {
    let mut x = Recommendation::default();
    x.text = Some("text".into());
    x.url = Some("text".into());
    x
}

pub(crate) fn record() -> Record {
    let mut x = Record::default();
    x.json_path = Some("text".into());
    x.record_index = Some(0);
    x
}

pub(crate) fn related_finding() -> RelatedFinding {
    let mut x = RelatedFinding::new(
        "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
        "text",
    );
    x.product_arn = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default".into();
    x.id = "text".into();
    x
}

pub(crate) fn remediation() -> Remediation {
    let mut x = Remediation::default();
    x.recommendation = Some(recommendation());
    x
}

pub(crate) fn resource() -> Resource {
    let mut x = Resource::new(
        "text",
        "text",
    );
    x.r#type = "text".into();
    x.id = "text".into();
    x.partition = Some(Partition::Aws);
    x.region = Some("text".into());
    x.provider = Some(CloudProviderName::Azure);
    x.owner = Some(Box::new(resource_owner()));
    x.resource_role = Some("text".into());
    x.tags = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.data_classification = Some(Box::new(data_classification_details()));
    x.details = Some(Box::new(resource_details()));
    x.application_name = Some("text".into());
    x.application_arn = Some("text".into());
    x
}

pub(crate) fn resource_details() -> ResourceDetails {
    let mut x = ResourceDetails::default();
    x.container = Some(Box::new(container_details()));
    x.other = Some(FieldMap::from_iter([("example.com/a/b", "text")]));
    x.code_repository = Some(Box::new(code_repository_details()));
    x.set(aws_auto_scaling_auto_scaling_group_details());
    x.set(aws_code_build_project_details());
    x.set(aws_cloud_front_distribution_details());
    x.set(aws_ec2_instance_details());
    x.set(aws_ec2_network_interface_details());
    x.set(aws_ec2_security_group_details());
    x.set(aws_ec2_volume_details());
    x.set(aws_ec2_vpc_details());
    x.set(aws_ec2_eip_details());
    x.set(aws_ec2_subnet_details());
    x.set(aws_ec2_network_acl_details());
    x.set(aws_elbv2_load_balancer_details());
    x.set(aws_elastic_beanstalk_environment_details());
    x.set(aws_elasticsearch_domain_details());
    x.set(aws_s3_bucket_details());
    x.set(aws_s3_account_public_access_block_details());
    x.set(aws_s3_object_details());
    x.set(aws_secrets_manager_secret_details());
    x.set(aws_iam_access_key_details());
    x.set(aws_iam_user_details());
    x.set(aws_iam_policy_details());
    x.set(aws_api_gateway_v2_stage_details());
    x.set(aws_api_gateway_v2_api_details());
    x.set(aws_dynamo_db_table_details());
    x.set(aws_api_gateway_stage_details());
    x.set(aws_api_gateway_rest_api_details());
    x.set(aws_cloud_trail_trail_details());
    x.set(aws_ssm_patch_compliance_details());
    x.set(aws_certificate_manager_certificate_details());
    x.set(aws_redshift_cluster_details());
    x.set(aws_elb_load_balancer_details());
    x.set(aws_iam_group_details());
    x.set(aws_iam_role_details());
    x.set(aws_kms_key_details());
    x.set(aws_lambda_function_details());
    x.set(aws_lambda_layer_version_details());
    x.set(aws_rds_db_instance_details());
    x.set(aws_sns_topic_details());
    x.set(aws_sqs_queue_details());
    x.set(aws_waf_web_acl_details());
    x.set(aws_rds_db_snapshot_details());
    x.set(aws_rds_db_cluster_snapshot_details());
    x.set(aws_rds_db_cluster_details());
    x.set(aws_ecs_cluster_details());
    x.set(aws_ecs_container_details());
    x.set(aws_ecs_task_definition_details());
    x.set(aws_rds_event_subscription_details());
    x.set(aws_ecs_service_details());
    x.set(aws_auto_scaling_launch_configuration_details());
    x.set(aws_ec2_vpn_connection_details());
    x.set(aws_ecr_container_image_details());
    x.set(aws_open_search_service_domain_details());
    x.set(aws_ec2_vpc_endpoint_service_details());
    x.set(aws_xray_encryption_config_details());
    x.set(aws_waf_rate_based_rule_details());
    x.set(aws_waf_regional_rate_based_rule_details());
    x.set(aws_ecr_repository_details());
    x.set(aws_eks_cluster_details());
    x.set(aws_network_firewall_firewall_policy_details());
    x.set(aws_network_firewall_firewall_details());
    x.set(aws_network_firewall_rule_group_details());
    x.set(aws_rds_db_security_group_details());
    x.set(aws_kinesis_stream_details());
    x.set(aws_ec2_transit_gateway_details());
    x.set(aws_efs_access_point_details());
    x.set(aws_cloud_formation_stack_details());
    x.set(aws_cloud_watch_alarm_details());
    x.set(aws_ec2_vpc_peering_connection_details());
    x.set(aws_waf_regional_rule_group_details());
    x.set(aws_waf_regional_rule_details());
    x.set(aws_waf_regional_web_acl_details());
    x.set(aws_waf_rule_details());
    x.set(aws_waf_rule_group_details());
    x.set(aws_ecs_task_details());
    x.set(aws_backup_backup_vault_details());
    x.set(aws_backup_backup_plan_details());
    x.set(aws_backup_recovery_point_details());
    x.set(aws_ec2_launch_template_details());
    x.set(aws_sage_maker_notebook_instance_details());
    x.set(aws_wafv2_web_acl_details());
    x.set(aws_wafv2_rule_group_details());
    x.set(aws_ec2_route_table_details());
    x.set(aws_amazon_mq_broker_details());
    x.set(aws_app_sync_graph_ql_api_details());
    x.set(aws_event_schemas_registry_details());
    x.set(aws_guard_duty_detector_details());
    x.set(aws_step_function_state_machine_details());
    x.set(aws_athena_work_group_details());
    x.set(aws_events_eventbus_details());
    x.set(aws_dms_endpoint_details());
    x.set(aws_events_endpoint_details());
    x.set(aws_dms_replication_task_details());
    x.set(aws_dms_replication_instance_details());
    x.set(aws_route53_hosted_zone_details());
    x.set(aws_msk_cluster_details());
    x.set(aws_s3_access_point_details());
    x.set(aws_ec2_client_vpn_endpoint_details());
    x.set(AzureResourceDetails(serde_json::json!({"any": [1, null]})));
    x.set(GcpResourceDetails(serde_json::json!({"any": [1, null]})));
    x
}

pub(crate) fn resource_owner() -> ResourceOwner {
    let mut x = ResourceOwner::default();
    x.account = Some(Box::new(resource_owner_account()));
    x.org = Some(Box::new(resource_owner_org()));
    x
}

pub(crate) fn resource_owner_account() -> ResourceOwnerAccount {
    let mut x = ResourceOwnerAccount::default();
    x.id = Some("text".into());
    x
}

pub(crate) fn resource_owner_org() -> ResourceOwnerOrg {
    let mut x = ResourceOwnerOrg::default();
    x.id = Some("text".into());
    x
}

pub(crate) fn route_set_details() -> RouteSetDetails {
    let mut x = RouteSetDetails::default();
    x.carrier_gateway_id = Some("text".into());
    x.core_network_arn = Some("text".into());
    x.destination_cidr_block = Some("text".into());
    x.destination_ipv6_cidr_block = Some("text".into());
    x.destination_prefix_list_id = Some("text".into());
    x.egress_only_internet_gateway_id = Some("text".into());
    x.gateway_id = Some("text".into());
    x.instance_id = Some("text".into());
    x.instance_owner_id = Some("text".into());
    x.local_gateway_id = Some("text".into());
    x.nat_gateway_id = Some("text".into());
    x.network_interface_id = Some("text".into());
    x.origin = Some("text".into());
    x.state = Some("text".into());
    x.transit_gateway_id = Some("text".into());
    x.vpc_peering_connection_id = Some("text".into());
    x
}

pub(crate) fn rule_group_details() -> RuleGroupDetails {
    let mut x = RuleGroupDetails::default();
    x.rule_variables = Some(Box::new(rule_group_variables()));
    x.rules_source = Some(Box::new(rule_group_source()));
    x
}

pub(crate) fn rule_group_source() -> RuleGroupSource {
    let mut x = RuleGroupSource::default();
    x.rules_source_list = Some(Box::new(rule_group_source_list_details()));
    x.rules_string = Some("text".into());
    x.stateful_rules = Some(vec![rule_group_source_stateful_rules_details()]);
    x.stateless_rules_and_custom_actions = Some(Box::new(rule_group_source_stateless_rules_and_custom_actions_details()));
    x
}

pub(crate) fn rule_group_source_custom_actions_details() -> RuleGroupSourceCustomActionsDetails {
    let mut x = RuleGroupSourceCustomActionsDetails::default();
    x.action_definition = Some(Box::new(stateless_custom_action_definition()));
    x.action_name = Some("text".into());
    x
}

pub(crate) fn rule_group_source_list_details() -> RuleGroupSourceListDetails {
    let mut x = RuleGroupSourceListDetails::default();
    x.generated_rules_type = Some("text".into());
    x.target_types = Some(vec!["text".into()]);
    x.targets = Some(vec!["text".into()]);
    x
}

pub(crate) fn rule_group_source_stateful_rules_details() -> RuleGroupSourceStatefulRulesDetails {
    let mut x = RuleGroupSourceStatefulRulesDetails::default();
    x.action = Some("text".into());
    x.header = Some(Box::new(rule_group_source_stateful_rules_header_details()));
    x.rule_options = Some(vec![rule_group_source_stateful_rules_options_details()]);
    x
}

pub(crate) fn rule_group_source_stateful_rules_header_details() -> RuleGroupSourceStatefulRulesHeaderDetails {
    let mut x = RuleGroupSourceStatefulRulesHeaderDetails::default();
    x.destination = Some("text".into());
    x.destination_port = Some("text".into());
    x.direction = Some("text".into());
    x.protocol = Some("text".into());
    x.source = Some("text".into());
    x.source_port = Some("text".into());
    x
}

pub(crate) fn rule_group_source_stateful_rules_options_details() -> RuleGroupSourceStatefulRulesOptionsDetails {
    let mut x = RuleGroupSourceStatefulRulesOptionsDetails::default();
    x.keyword = Some("text".into());
    x.settings = Some(vec!["text".into()]);
    x
}

pub(crate) fn rule_group_source_stateless_rule_definition() -> RuleGroupSourceStatelessRuleDefinition {
    let mut x = RuleGroupSourceStatelessRuleDefinition::default();
    x.actions = Some(vec!["text".into()]);
    x.match_attributes = Some(Box::new(rule_group_source_stateless_rule_match_attributes()));
    x
}

pub(crate) fn rule_group_source_stateless_rule_match_attributes() -> RuleGroupSourceStatelessRuleMatchAttributes {
    let mut x = RuleGroupSourceStatelessRuleMatchAttributes::default();
    x.destination_ports = Some(vec![rule_group_source_stateless_rule_match_attributes_destination_ports()]);
    x.destinations = Some(vec![rule_group_source_stateless_rule_match_attributes_destinations()]);
    x.protocols = Some(vec![0]);
    x.source_ports = Some(vec![rule_group_source_stateless_rule_match_attributes_source_ports()]);
    x.sources = Some(vec![rule_group_source_stateless_rule_match_attributes_sources()]);
    x.tcp_flags = Some(vec![rule_group_source_stateless_rule_match_attributes_tcp_flags()]);
    x
}

pub(crate) fn rule_group_source_stateless_rule_match_attributes_destination_ports() -> RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts {
    let mut x = RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts::default();
    x.from_port = Some(0);
    x.to_port = Some(0);
    x
}

pub(crate) fn rule_group_source_stateless_rule_match_attributes_destinations() -> RuleGroupSourceStatelessRuleMatchAttributesDestinations {
    let mut x = RuleGroupSourceStatelessRuleMatchAttributesDestinations::default();
    x.address_definition = Some("text".into());
    x
}

pub(crate) fn rule_group_source_stateless_rule_match_attributes_source_ports() -> RuleGroupSourceStatelessRuleMatchAttributesSourcePorts {
    let mut x = RuleGroupSourceStatelessRuleMatchAttributesSourcePorts::default();
    x.from_port = Some(0);
    x.to_port = Some(0);
    x
}

pub(crate) fn rule_group_source_stateless_rule_match_attributes_sources() -> RuleGroupSourceStatelessRuleMatchAttributesSources {
    let mut x = RuleGroupSourceStatelessRuleMatchAttributesSources::default();
    x.address_definition = Some("text".into());
    x
}

pub(crate) fn rule_group_source_stateless_rule_match_attributes_tcp_flags() -> RuleGroupSourceStatelessRuleMatchAttributesTcpFlags {
    let mut x = RuleGroupSourceStatelessRuleMatchAttributesTcpFlags::default();
    x.flags = Some(vec!["text".into()]);
    x.masks = Some(vec!["text".into()]);
    x
}

pub(crate) fn rule_group_source_stateless_rules_and_custom_actions_details() -> RuleGroupSourceStatelessRulesAndCustomActionsDetails {
    let mut x = RuleGroupSourceStatelessRulesAndCustomActionsDetails::default();
    x.custom_actions = Some(vec![rule_group_source_custom_actions_details()]);
    x.stateless_rules = Some(vec![rule_group_source_stateless_rules_details()]);
    x
}

pub(crate) fn rule_group_source_stateless_rules_details() -> RuleGroupSourceStatelessRulesDetails {
    let mut x = RuleGroupSourceStatelessRulesDetails::default();
    x.priority = Some(0);
    x.rule_definition = Some(Box::new(rule_group_source_stateless_rule_definition()));
    x
}

pub(crate) fn rule_group_variables() -> RuleGroupVariables {
    let mut x = RuleGroupVariables::default();
    x.ip_sets = Some(Box::new(rule_group_variables_ip_sets_details()));
    x.port_sets = Some(Box::new(rule_group_variables_port_sets_details()));
    x
}

pub(crate) fn rule_group_variables_ip_sets_details() -> RuleGroupVariablesIpSetsDetails {
    let mut x = RuleGroupVariablesIpSetsDetails::default();
    x.definition = Some(vec!["text".into()]);
    x
}

pub(crate) fn rule_group_variables_port_sets_details() -> RuleGroupVariablesPortSetsDetails {
    let mut x = RuleGroupVariablesPortSetsDetails::default();
    x.definition = Some(vec!["text".into()]);
    x
}

pub(crate) fn security_control_parameter() -> SecurityControlParameter {
    let mut x = SecurityControlParameter::default();
    x.name = Some("text".into());
    x.value = Some(vec!["text".into()]);
    x
}

pub(crate) fn sensitive_data_detections() -> SensitiveDataDetections {
    let mut x = SensitiveDataDetections::default();
    x.count = Some(0);
    x.r#type = Some("text".into());
    x.occurrences = Some(Box::new(occurrences()));
    x
}

pub(crate) fn sensitive_data_result() -> SensitiveDataResult {
    let mut x = SensitiveDataResult::default();
    x.category = Some("text".into());
    x.detections = Some(vec![sensitive_data_detections()]);
    x.total_count = Some(0);
    x
}

pub(crate) fn sequence() -> Sequence {
    let mut x = Sequence::default();
    x.uid = Some("text".into());
    x.actors = Some(vec![actor()]);
    x.endpoints = Some(vec![network_endpoint()]);
    x.signals = Some(vec![signal()]);
    x.sequence_indicators = Some(vec![indicator()]);
    x
}

pub(crate) fn severity() -> Severity {
    let mut x = Severity::default();
    x.product = Some(Double::new(0.5).unwrap());
    x.label = Some(SeverityLabel::Informational);
    x.normalized = Some(0);
    x.original = Some("text".into());
    x
}

pub(crate) fn signal() -> Signal {
    let mut x = Signal::default();
    x.r#type = Some("text".into());
    x.id = Some("text".into());
    x.title = Some("text".into());
    x.product_arn = Some("text".into());
    x.resource_ids = Some(vec!["text".into()]);
    x.signal_indicators = Some(vec![indicator()]);
    x.name = Some("text".into());
    x.created_at = Some(0);
    x.updated_at = Some(0);
    x.first_seen_at = Some(0);
    x.last_seen_at = Some(0);
    x.severity = Some(Double::new(0.5).unwrap());
    x.count = Some(0);
    x.actor_ids = Some(vec!["text".into()]);
    x.endpoint_ids = Some(vec!["text".into()]);
    x
}

pub(crate) fn software_package() -> SoftwarePackage {
    let mut x = SoftwarePackage::default();
    x.name = Some("text".into());
    x.version = Some("text".into());
    x.epoch = Some("text".into());
    x.release = Some("text".into());
    x.architecture = Some("text".into());
    x.package_manager = Some("text".into());
    x.file_path = Some("text".into());
    x.fixed_in_version = Some("text".into());
    x.remediation = Some("text".into());
    x.source_layer_hash = Some("text".into());
    x.source_layer_arn = Some("text".into());
    x
}

pub(crate) fn stateless_custom_action_definition() -> StatelessCustomActionDefinition {
    let mut x = StatelessCustomActionDefinition::default();
    x.publish_metric_action = Some(Box::new(stateless_custom_publish_metric_action()));
    x
}

pub(crate) fn stateless_custom_publish_metric_action() -> StatelessCustomPublishMetricAction {
    let mut x = StatelessCustomPublishMetricAction::default();
    x.dimensions = Some(vec![stateless_custom_publish_metric_action_dimension()]);
    x
}

pub(crate) fn stateless_custom_publish_metric_action_dimension() -> StatelessCustomPublishMetricActionDimension {
    let mut x = StatelessCustomPublishMetricActionDimension::default();
    x.value = Some("text".into());
    x
}

pub(crate) fn status_reason() -> StatusReason {
    let mut x = StatusReason::new(
        "text",
    );
    x.reason_code = "text".into();
    x.description = Some("text".into());
    x
}

pub(crate) fn threat() -> Threat {
    let mut x = Threat::default();
    x.name = Some("text".into());
    x.severity = Some("text".into());
    x.item_count = Some(0);
    x.file_paths = Some(vec![file_paths()]);
    x
}

pub(crate) fn threat_intel_indicator() -> ThreatIntelIndicator {
    let mut x = ThreatIntelIndicator::default();
    x.r#type = Some(ThreatIntelIndicatorType::Domain);
    x.value = Some("text".into());
    x.category = Some(ThreatIntelIndicatorCategory::Backdoor);
    x.last_observed_at = Some("2026-01-02T03:04:05Z".into());
    x.source = Some("text".into());
    x.source_url = Some("text".into());
    x
}

pub(crate) fn user_account() -> UserAccount {
    let mut x = UserAccount::default();
    x.uid = Some("text".into());
    x.name = Some("text".into());
    x
}

pub(crate) fn volume_mount() -> VolumeMount {
    let mut x = VolumeMount::default();
    x.name = Some("text".into());
    x.mount_path = Some("text".into());
    x
}

pub(crate) fn vpc_info_cidr_block_set_details() -> VpcInfoCidrBlockSetDetails {
    let mut x = VpcInfoCidrBlockSetDetails::default();
    x.cidr_block = Some("text".into());
    x
}

pub(crate) fn vpc_info_ipv6_cidr_block_set_details() -> VpcInfoIpv6CidrBlockSetDetails {
    let mut x = VpcInfoIpv6CidrBlockSetDetails::default();
    x.ipv6_cidr_block = Some("text".into());
    x
}

pub(crate) fn vpc_info_peering_options_details() -> VpcInfoPeeringOptionsDetails {
    let mut x = VpcInfoPeeringOptionsDetails::default();
    x.allow_dns_resolution_from_remote_vpc = Some(true);
    x.allow_egress_from_local_classic_link_to_remote_vpc = Some(true);
    x.allow_egress_from_local_vpc_to_remote_classic_link = Some(true);
    x
}

pub(crate) fn vulnerability() -> Vulnerability {
    let mut x = Vulnerability::new(
        "text",
    );
    x.id = "text".into();
    x.vulnerable_packages = Some(vec![software_package()]);
    x.cvss = Some(vec![cvss()]);
    x.related_vulnerabilities = Some(vec!["text".into()]);
    x.vendor = Some(Box::new(vulnerability_vendor()));
    x.reference_urls = Some(vec!["text".into()]);
    x.fix_available = Some(VulnerabilityFixAvailable::Yes);
    x.epss_score = Some(Double::new(0.5).unwrap());
    x.exploit_available = Some(VulnerabilityExploitAvailable::Yes);
    x.last_known_exploit_at = Some("text".into());
    x.code_vulnerabilities = Some(vec![vulnerability_code_vulnerabilities()]);
    x
}

pub(crate) fn vulnerability_code_vulnerabilities() -> VulnerabilityCodeVulnerabilities {
    let mut x = VulnerabilityCodeVulnerabilities::default();
    x.cwes = Some(vec!["text".into()]);
    x.file_path = Some(Box::new(code_vulnerabilities_file_path()));
    x.source_arn = Some("text".into());
    x
}

pub(crate) fn vulnerability_vendor() -> VulnerabilityVendor {
    let mut x = VulnerabilityVendor::new(
        "text",
    );
    x.name = "text".into();
    x.url = Some("text".into());
    x.vendor_severity = Some("text".into());
    x.vendor_created_at = Some("2026-01-02T03:04:05Z".into());
    x.vendor_updated_at = Some("2026-01-02T03:04:05Z".into());
    x
}

pub(crate) fn waf_action() -> WafAction {
    let mut x = WafAction::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn waf_excluded_rule() -> WafExcludedRule {
    let mut x = WafExcludedRule::default();
    x.rule_id = Some("text".into());
    x
}

pub(crate) fn waf_override_action() -> WafOverrideAction {
    let mut x = WafOverrideAction::default();
    x.r#type = Some("text".into());
    x
}

pub(crate) fn workflow() -> Workflow {
    let mut x = Workflow::default();
    x.status = Some(WorkflowStatus::New);
    x
}

pub(crate) trait EachDetail {
    fn detail<T: ResourceDetail>(&mut self, details: &mut ResourceDetails);
}

pub(crate) fn each_detail(x: &mut ResourceDetails, visit: &mut impl EachDetail) {
    visit.detail::<AwsAutoScalingAutoScalingGroupDetails>(x);
    visit.detail::<AwsCodeBuildProjectDetails>(x);
    visit.detail::<AwsCloudFrontDistributionDetails>(x);
    visit.detail::<AwsEc2InstanceDetails>(x);
    visit.detail::<AwsEc2NetworkInterfaceDetails>(x);
    visit.detail::<AwsEc2SecurityGroupDetails>(x);
    visit.detail::<AwsEc2VolumeDetails>(x);
    visit.detail::<AwsEc2VpcDetails>(x);
    visit.detail::<AwsEc2EipDetails>(x);
    visit.detail::<AwsEc2SubnetDetails>(x);
    visit.detail::<AwsEc2NetworkAclDetails>(x);
    visit.detail::<AwsElbv2LoadBalancerDetails>(x);
    visit.detail::<AwsElasticBeanstalkEnvironmentDetails>(x);
    visit.detail::<AwsElasticsearchDomainDetails>(x);
    visit.detail::<AwsS3BucketDetails>(x);
    visit.detail::<AwsS3AccountPublicAccessBlockDetails>(x);
    visit.detail::<AwsS3ObjectDetails>(x);
    visit.detail::<AwsSecretsManagerSecretDetails>(x);
    visit.detail::<AwsIamAccessKeyDetails>(x);
    visit.detail::<AwsIamUserDetails>(x);
    visit.detail::<AwsIamPolicyDetails>(x);
    visit.detail::<AwsApiGatewayV2StageDetails>(x);
    visit.detail::<AwsApiGatewayV2ApiDetails>(x);
    visit.detail::<AwsDynamoDbTableDetails>(x);
    visit.detail::<AwsApiGatewayStageDetails>(x);
    visit.detail::<AwsApiGatewayRestApiDetails>(x);
    visit.detail::<AwsCloudTrailTrailDetails>(x);
    visit.detail::<AwsSsmPatchComplianceDetails>(x);
    visit.detail::<AwsCertificateManagerCertificateDetails>(x);
    visit.detail::<AwsRedshiftClusterDetails>(x);
    visit.detail::<AwsElbLoadBalancerDetails>(x);
    visit.detail::<AwsIamGroupDetails>(x);
    visit.detail::<AwsIamRoleDetails>(x);
    visit.detail::<AwsKmsKeyDetails>(x);
    visit.detail::<AwsLambdaFunctionDetails>(x);
    visit.detail::<AwsLambdaLayerVersionDetails>(x);
    visit.detail::<AwsRdsDbInstanceDetails>(x);
    visit.detail::<AwsSnsTopicDetails>(x);
    visit.detail::<AwsSqsQueueDetails>(x);
    visit.detail::<AwsWafWebAclDetails>(x);
    visit.detail::<AwsRdsDbSnapshotDetails>(x);
    visit.detail::<AwsRdsDbClusterSnapshotDetails>(x);
    visit.detail::<AwsRdsDbClusterDetails>(x);
    visit.detail::<AwsEcsClusterDetails>(x);
    visit.detail::<AwsEcsContainerDetails>(x);
    visit.detail::<AwsEcsTaskDefinitionDetails>(x);
    visit.detail::<ContainerDetails>(x);
    visit.detail::<FieldMap>(x);
    visit.detail::<AwsRdsEventSubscriptionDetails>(x);
    visit.detail::<AwsEcsServiceDetails>(x);
    visit.detail::<AwsAutoScalingLaunchConfigurationDetails>(x);
    visit.detail::<AwsEc2VpnConnectionDetails>(x);
    visit.detail::<AwsEcrContainerImageDetails>(x);
    visit.detail::<AwsOpenSearchServiceDomainDetails>(x);
    visit.detail::<AwsEc2VpcEndpointServiceDetails>(x);
    visit.detail::<AwsXrayEncryptionConfigDetails>(x);
    visit.detail::<AwsWafRateBasedRuleDetails>(x);
    visit.detail::<AwsWafRegionalRateBasedRuleDetails>(x);
    visit.detail::<AwsEcrRepositoryDetails>(x);
    visit.detail::<AwsEksClusterDetails>(x);
    visit.detail::<AwsNetworkFirewallFirewallPolicyDetails>(x);
    visit.detail::<AwsNetworkFirewallFirewallDetails>(x);
    visit.detail::<AwsNetworkFirewallRuleGroupDetails>(x);
    visit.detail::<AwsRdsDbSecurityGroupDetails>(x);
    visit.detail::<AwsKinesisStreamDetails>(x);
    visit.detail::<AwsEc2TransitGatewayDetails>(x);
    visit.detail::<AwsEfsAccessPointDetails>(x);
    visit.detail::<AwsCloudFormationStackDetails>(x);
    visit.detail::<AwsCloudWatchAlarmDetails>(x);
    visit.detail::<AwsEc2VpcPeeringConnectionDetails>(x);
    visit.detail::<AwsWafRegionalRuleGroupDetails>(x);
    visit.detail::<AwsWafRegionalRuleDetails>(x);
    visit.detail::<AwsWafRegionalWebAclDetails>(x);
    visit.detail::<AwsWafRuleDetails>(x);
    visit.detail::<AwsWafRuleGroupDetails>(x);
    visit.detail::<AwsEcsTaskDetails>(x);
    visit.detail::<AwsBackupBackupVaultDetails>(x);
    visit.detail::<AwsBackupBackupPlanDetails>(x);
    visit.detail::<AwsBackupRecoveryPointDetails>(x);
    visit.detail::<AwsEc2LaunchTemplateDetails>(x);
    visit.detail::<AwsSageMakerNotebookInstanceDetails>(x);
    visit.detail::<AwsWafv2WebAclDetails>(x);
    visit.detail::<AwsWafv2RuleGroupDetails>(x);
    visit.detail::<AwsEc2RouteTableDetails>(x);
    visit.detail::<AwsAmazonMqBrokerDetails>(x);
    visit.detail::<AwsAppSyncGraphQlApiDetails>(x);
    visit.detail::<AwsEventSchemasRegistryDetails>(x);
    visit.detail::<AwsGuardDutyDetectorDetails>(x);
    visit.detail::<AwsStepFunctionStateMachineDetails>(x);
    visit.detail::<AwsAthenaWorkGroupDetails>(x);
    visit.detail::<AwsEventsEventbusDetails>(x);
    visit.detail::<AwsDmsEndpointDetails>(x);
    visit.detail::<AwsEventsEndpointDetails>(x);
    visit.detail::<AwsDmsReplicationTaskDetails>(x);
    visit.detail::<AwsDmsReplicationInstanceDetails>(x);
    visit.detail::<AwsRoute53HostedZoneDetails>(x);
    visit.detail::<AwsMskClusterDetails>(x);
    visit.detail::<AwsS3AccessPointDetails>(x);
    visit.detail::<AwsEc2ClientVpnEndpointDetails>(x);
    visit.detail::<CodeRepositoryDetails>(x);
    visit.detail::<AzureResourceDetails>(x);
    visit.detail::<GcpResourceDetails>(x);
}
