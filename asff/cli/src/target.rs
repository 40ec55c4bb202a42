//! From arguments to a target.

use asff_normalizer::{Target, TargetError};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::args::TargetArguments;

/// The target of the arguments; an error names the argument.
pub(crate) fn of(arguments: &TargetArguments) -> Result<Target, String> {
    let now = match &arguments.now {
        Some(now) => now.clone(),
        None => OffsetDateTime::now_utc()
            .format(&Rfc3339)
            .map_err(|error| format!("the system's time: {error}"))?,
    };
    let named = |name: &'static str| move |error: TargetError| format!("{name}: {error}");
    let (Some(account), Some(region)) = (&arguments.account, &arguments.region) else {
        return Err("--account and --region are required".to_owned());
    };
    let mut target = Target::new(account, region, &now)
        .map_err(|error| format!("--account, --region, --now: {error}"))?;
    if let Some(partition) = &arguments.partition {
        target = target
            .with_partition(partition)
            .map_err(named("--partition"))?;
    }
    if let Some(arn) = &arguments.product_arn {
        target = target
            .with_product_arn(arn)
            .map_err(named("--product-arn"))?;
    }
    if let Some(repository) = &arguments.repository {
        target = target.with_repository(repository);
    }
    if let Some(branch) = &arguments.branch {
        target = target.with_branch(branch);
    }
    if let Some(commit) = &arguments.commit {
        target = target.with_commit(commit);
    }
    if let Some(build_id) = &arguments.build_id {
        target = target.with_build_id(build_id);
    }
    if let Some(resource) = &arguments.resource {
        let (resource_type, id) = resource
            .split_once('=')
            .ok_or("--resource: expected TYPE=ID".to_owned())?;
        target = target
            .with_resource(resource_type, id)
            .map_err(named("--resource"))?;
    }
    if let Some(url) = &arguments.report_url {
        target = target.with_report_url(url).map_err(named("--report-url"))?;
    }
    Ok(target)
}
