//! Targets from arguments.

use asff_normalizer::{Target, TargetError, TargetErrorKind};

use crate::args::{Scope, TargetArguments, TargetDetails};
use crate::regions;
use crate::terminal;

/// Returns the target of the arguments. An error names the argument.
pub(crate) fn of(arguments: &TargetArguments, now: &str) -> Result<Target, String> {
    let account = arguments.account.as_deref();
    let region = arguments.region.as_deref();
    with_details(
        account.ok_or("--account: expected the AWS account, 12 digits")?,
        region.ok_or("--region: expected the AWS region")?,
        &arguments.details,
        now,
    )
}

/// Returns the target of an account and a region, with its details.
pub(crate) fn with_details(
    account: &str,
    region: &str,
    arguments: &TargetDetails,
    now: &str,
) -> Result<Target, String> {
    let mut target = located(account, region, now)?;
    if let Some(partition) = &arguments.partition {
        target = target
            .with_partition(partition)
            .map_err(|error| format!("--partition {partition}: {error}; leave the option out"))?;
    }
    if let Some(arn) = &arguments.product_arn {
        target = target
            .with_product_arn(arn)
            .map_err(named("--product-arn"))?;
    }
    target = scoped(target, &arguments.scope)?;
    if let Some(commit) = stated("--commit", arguments.commit.as_deref())? {
        target = target.with_commit(commit);
    }
    if let Some(build_id) = stated("--build-id", arguments.build_id.as_deref())? {
        target = target.with_build_id(build_id);
    }
    if let Some(url) = &arguments.report_url {
        target = target.with_report_url(url).map_err(named("--report-url"))?;
    }
    Ok(target)
}

/// Returns the target of an account and a region at a time. An error names the invalid argument.
fn located(account: &str, region: &str, now: &str) -> Result<Target, String> {
    let target = Target::new(account, region, now).map_err(|error| {
        let (name, value) = match error.kind() {
            TargetErrorKind::Account => ("--account", account),
            TargetErrorKind::Region => ("--region", region),
            _ => ("--now", now),
        };
        format!("{name} {value}: {error}")
    })?;
    if let Some(near) = regions::mistaken(region) {
        terminal::note(&format!(
            "--region {region}: unknown region; did you mean {near}?"
        ));
    }
    Ok(target)
}

/// Returns the value of an option. An empty one is an error: it is that of a variable that is not set, and the ids of
/// the findings would be those without the option.
fn stated<'v>(option: &str, value: Option<&'v str>) -> Result<Option<&'v str>, String> {
    match value {
        Some(value) if value.trim().is_empty() => Err(format!(
            "{option}: the value is empty: is a variable not set?"
        )),
        value => Ok(value),
    }
}

/// Returns the target with the scope of the scan.
fn scoped(mut target: Target, scope: &Scope) -> Result<Target, String> {
    if let Some(repository) = stated("--repository", scope.repository.as_deref())? {
        target = target.with_repository(repository);
        is_kept("--repository", repository, target.repository())?;
    }
    if let Some(branch) = stated("--branch", scope.branch.as_deref())? {
        target = target.with_branch(branch);
        is_kept("--branch", branch, target.branch())?;
    }
    if let Some(resource) = &scope.resource {
        let (resource_type, id) = resource
            .split_once('=')
            .ok_or("--resource: expected TYPE=ID".to_owned())?;
        target = target
            .with_resource(resource_type, id)
            .map_err(named("--resource"))?;
    }
    Ok(target)
}

/// # Errors
///
/// If a name was changed by more than white space: two names would become one, and a run of one would close the findings
/// of the other.
fn is_kept(option: &str, given: &str, kept: Option<&str>) -> Result<(), String> {
    let is_end = |kept: &str| given.trim().ends_with(kept);
    if kept.is_some_and(is_end) {
        return Ok(());
    }
    Err(format!(
        "{option}: longer than 512 characters, or a part of it looks like a secret: give a name without it"
    ))
}

/// Returns a target for comparing findings by scope, whatever their account.
pub(crate) fn of_scope(scope: &Scope) -> Result<Target, String> {
    scoped(of_anywhere()?, scope)
}

/// Returns a target for comparing the findings of one run.
pub(crate) fn of_anywhere() -> Result<Target, String> {
    let anywhere = Target::new("000000000000", "us-east-1", "1970-01-01T00:00:00Z");
    anywhere.map_err(|error| error.to_string())
}

fn named(name: &'static str) -> impl Fn(TargetError) -> String {
    move |error| format!("{name}: {error}")
}
