//! Resources of AWS, by their ARNs.

use asff::arn::{AccountId, ArnPartition, partition_of_region};
use asff::limits;

use crate::resources::Resource;
use crate::{Target, text};

/// The parts of an ARN: `arn:PARTITION:SERVICE:REGION:ACCOUNT:NAME`.
struct Arn<'a> {
    partition: ArnPartition,
    service: &'a str,
    /// Empty for resources of no region.
    region: &'a str,
    /// Empty for resources whose names are unique without it, such as buckets.
    account: &'a str,
    /// With its type, where the service has several: `function:pay`.
    name: &'a str,
}

impl<'a> Arn<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
        let [partition, service, region, account, name] =
            [(); 5].map(|()| parts.next().unwrap_or_default());
        let is_account = account.is_empty() || account.parse::<AccountId>().is_ok();
        let is_region = region.is_empty() || partition_of_region(region).is_ok();
        let is_name = !name.is_empty() && !text.contains(char::is_whitespace);
        (is_account && is_region && is_name && !service.is_empty()).then_some(Self {
            partition: partition.parse().ok()?,
            service,
            region,
            account,
            name,
        })
    }

    /// The type of the resource in ASFF; `Other` where it has none.
    fn resource_type(&self) -> &'static str {
        let kind = self.name.split([':', '/']).next().unwrap_or_default();
        match self.service {
            // Neither a bucket nor an object has a word for what it is.
            "s3" if self.name.starts_with("accesspoint/") => "AwsS3AccessPoint",
            "s3" if self.name.contains('/') => "AwsS3Object",
            "s3" => "AwsS3Bucket",
            "sns" => "AwsSnsTopic",
            "sqs" => "AwsSqsQueue",
            service => {
                let known = TYPES.iter().find(|(known, _)| *known == (service, kind));
                known.map_or("Other", |(_, resource_type)| resource_type)
            }
        }
    }
}

/// Types by service and by the first word of the name, after the ARN formats of the Service Authorization Reference.
const TYPES: [((&str, &str), &str); 46] = [
    (("acm", "certificate"), "AwsCertificateManagerCertificate"),
    (("apigateway", "restapis"), "AwsApiGatewayRestApi"),
    (("athena", "workgroup"), "AwsAthenaWorkGroup"),
    (
        ("autoscaling", "autoScalingGroup"),
        "AwsAutoScalingAutoScalingGroup",
    ),
    (("backup", "backup-plan"), "AwsBackupBackupPlan"),
    (("backup", "backup-vault"), "AwsBackupBackupVault"),
    (("cloudformation", "stack"), "AwsCloudFormationStack"),
    (("cloudfront", "distribution"), "AwsCloudFrontDistribution"),
    (("cloudtrail", "trail"), "AwsCloudTrailTrail"),
    (("cloudwatch", "alarm"), "AwsCloudWatchAlarm"),
    (("codebuild", "project"), "AwsCodeBuildProject"),
    (("dynamodb", "table"), "AwsDynamoDbTable"),
    (("ec2", "instance"), "AwsEc2Instance"),
    (("ec2", "launch-template"), "AwsEc2LaunchTemplate"),
    (("ec2", "network-acl"), "AwsEc2NetworkAcl"),
    (("ec2", "network-interface"), "AwsEc2NetworkInterface"),
    (("ec2", "route-table"), "AwsEc2RouteTable"),
    (("ec2", "security-group"), "AwsEc2SecurityGroup"),
    (("ec2", "subnet"), "AwsEc2Subnet"),
    (("ec2", "volume"), "AwsEc2Volume"),
    (("ec2", "vpc"), "AwsEc2Vpc"),
    (("ecr", "repository"), "AwsEcrRepository"),
    (("ecs", "cluster"), "AwsEcsCluster"),
    (("ecs", "service"), "AwsEcsService"),
    (("ecs", "task"), "AwsEcsTask"),
    (("ecs", "task-definition"), "AwsEcsTaskDefinition"),
    (("eks", "cluster"), "AwsEksCluster"),
    (
        ("elasticloadbalancing", "loadbalancer"),
        "AwsElbv2LoadBalancer",
    ),
    (("es", "domain"), "AwsOpenSearchServiceDomain"),
    (("events", "event-bus"), "AwsEventsEventbus"),
    (("guardduty", "detector"), "AwsGuardDutyDetector"),
    (("iam", "group"), "AwsIamGroup"),
    (("iam", "policy"), "AwsIamPolicy"),
    (("iam", "role"), "AwsIamRole"),
    (("iam", "user"), "AwsIamUser"),
    (("kafka", "cluster"), "AwsMskCluster"),
    (("kinesis", "stream"), "AwsKinesisStream"),
    (("kms", "key"), "AwsKmsKey"),
    (("lambda", "function"), "AwsLambdaFunction"),
    (("lambda", "layer"), "AwsLambdaLayerVersion"),
    (("rds", "cluster"), "AwsRdsDbCluster"),
    (("rds", "db"), "AwsRdsDbInstance"),
    (("redshift", "cluster"), "AwsRedshiftCluster"),
    (("route53", "hostedzone"), "AwsRoute53HostedZone"),
    (("secretsmanager", "secret"), "AwsSecretsManagerSecret"),
    (("states", "stateMachine"), "AwsStepFunctionStateMachine"),
];

/// Returns the resource that an ARN names; `None` of another text, and of an ARN in another partition than the target:
/// a finding and its resources are of one partition. The root of an account is the account.
pub(crate) fn resource<'d>(name: &'d str, target: &'d Target) -> Option<Resource<'d>> {
    let arn = Arn::parse(name).filter(|arn| arn.partition == target.partition())?;
    if arn.service == "iam" && arn.name == "root" {
        return account(arn.account, target);
    }
    let id = text::line(name, limits::RESOURCE_ID_CHARS)?;
    let mut resource = Resource::new(target, arn.resource_type(), id);
    if !arn.region.is_empty() {
        resource.region = arn.region;
    }
    Some(resource)
}

/// Returns the resource of an account, by its 12 digits.
pub(crate) fn account<'d>(id: &str, target: &'d Target) -> Option<Resource<'d>> {
    let id: AccountId = id.parse().ok()?;
    let id = format!("AWS::::Account:{id}");
    Some(Resource::new(target, "AwsAccount", id.into()))
}

#[cfg(test)]
mod tests {

    use super::*;

    fn target() -> Target {
        Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z").unwrap()
    }

    #[test]
    fn an_arn_is_a_resource_of_its_type_in_its_region() {
        for (arn, resource_type, region) in [
            (
                "arn:aws:lambda:us-east-1:999999999999:function:pay",
                "AwsLambdaFunction",
                "us-east-1",
            ),
            (
                "arn:aws:lambda:us-east-1:999999999999:function:pay:7",
                "AwsLambdaFunction",
                "us-east-1",
            ),
            ("arn:aws:s3:::shop-logs", "AwsS3Bucket", "eu-west-1"),
            ("arn:aws:s3:::shop-logs/a/b", "AwsS3Object", "eu-west-1"),
            (
                "arn:aws:iam::999999999999:role/deploy",
                "AwsIamRole",
                "eu-west-1",
            ),
            (
                "arn:aws:iam::999999999999:user/a/b",
                "AwsIamUser",
                "eu-west-1",
            ),
            (
                "arn:aws:sqs:eu-west-1:999999999999:orders",
                "AwsSqsQueue",
                "eu-west-1",
            ),
            (
                "arn:aws:ec2:eu-west-2:999999999999:security-group/sg-1",
                "AwsEc2SecurityGroup",
                "eu-west-2",
            ),
            (
                "arn:aws:ec2:eu-west-2:999999999999:placement-group/x",
                "Other",
                "eu-west-2",
            ),
            (
                "arn:aws:brandnew:eu-west-2:999999999999:thing",
                "Other",
                "eu-west-2",
            ),
        ] {
            let target = target();
            let resource = resource(arn, &target).unwrap();
            assert_eq!(resource.id, arn);
            assert_eq!(resource.resource_type, resource_type, "{arn}");
            assert_eq!(resource.region, region, "{arn}");
        }
    }

    #[test]
    fn the_root_of_an_account_is_the_account() {
        let target = target();
        let root = resource("arn:aws:iam::999999999999:root", &target).unwrap();
        assert_eq!(root.resource_type, "AwsAccount");
        assert_eq!(root.id, "AWS::::Account:999999999999");
        assert!(account("99999999999", &target).is_none());
    }

    #[test]
    fn what_is_not_an_arn_of_the_partition_is_not_a_resource() {
        for text in [
            "",
            "arn:",
            "arn:aws:s3::",
            "arn:aws:s3:::",
            "arn:aws:s3:::a b",
            "arn:aws:s3:nowhere::a",
            "arn:aws:s3::12:a",
            "arn:moon:s3:::a",
            "arn:aws-cn:s3:::a",
            "src/arn:aws:s3:::a",
        ] {
            assert!(resource(text, &target()).is_none(), "{text}");
        }
    }

    #[test]
    fn each_type_is_listed_once_and_in_order() {
        let keys: Vec<_> = TYPES.iter().map(|(key, _)| key).collect();
        assert!(keys.is_sorted_by(|one, next| one < next));
    }
}
