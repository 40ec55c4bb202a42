//! `asff-sync`: reads the reports of a pipeline, and brings Security Hub into the state that they describe.
//!
//! `asff sync` runs it, as cargo and git run their subcommands.

#![allow(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a program of the command line"
)]

mod arguments;
mod files;

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::SystemTime;

use asff_aws::asff::{Instant, TimestampText};
use asff_aws::asff_normalizer::finding_severity::{Gate, Label, Policy};
use asff_aws::asff_normalizer::{Normalizer, Target};
use asff_aws::finding_source::{Completeness, Options};
use asff_aws::{Hubs, Run, SyncOptions, Synced, sync};
use aws_config::sts::AssumeRoleProvider;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use clap::Parser as _;

use crate::arguments::Arguments;

/// The pipeline may not continue, or the service refused a finding.
const FAILED: u8 = 1;
/// An input or an argument is wrong, or a call failed.
const BROKEN: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match asff_aws::on_large_stack(|| run(&arguments)) {
        Ok(Ok(code)) => ExitCode::from(code),
        Ok(Err(message)) => {
            eprintln!("error: {message}");
            ExitCode::from(BROKEN)
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(BROKEN)
        }
    }
}

async fn run(arguments: &Arguments) -> Result<u8, String> {
    let now = match &arguments.now {
        Some(now) => now.clone(),
        None => Instant::try_from(SystemTime::now())
            .map_err(|error| format!("the system's time: {error}"))?
            .to_string(),
    };
    let instant = TimestampText::from(&*now)
        .instant()
        .map_err(|error| format!("--now: {error}"))?;
    let policy = policy(arguments)?;
    let gate = gate(arguments)?;
    let files = files::gather(&arguments.reports, arguments.files_from.as_deref())?;
    let config = config(arguments).await;
    let target = target(arguments, &config, &now).await?;
    let normalizer = Normalizer::new(target, policy);

    let mut run = Run::new(gate);
    for tool in &arguments.incomplete {
        run.declare_incomplete(tool);
    }
    let mut broken = !read(arguments, &files, &normalizer, &mut run);
    let verdict = run.verdict().clone();
    let mut options = SyncOptions::new(instant);
    options.archive = !arguments.no_archive;
    options.dry_run = arguments.dry_run;
    options.reopen = arguments.reopen;
    options.note = arguments.note;
    let mut failed = arguments.fail_on.is_some() && !verdict.passed();
    match sync(&Hubs::new(&config), run, &options).await {
        Ok(synced) => {
            println!("{}", counts(&synced, arguments.dry_run));
            for refused in &synced.refused {
                let code = refused.code.as_deref().unwrap_or("not sent");
                eprintln!("error: {}: {code}: {}", refused.id, refused.message);
                failed = true;
            }
            if synced.lost > 0 {
                eprintln!(
                    "note: {} values are unknown to the AWS SDK and were not sent",
                    synced.lost
                );
            }
        }
        Err(error) => {
            eprintln!("error: {error}");
            eprintln!("note: run again; a later run sends what is missing");
            broken = true;
        }
    }
    if arguments.fail_on.is_some() {
        println!("{verdict}");
    }
    Ok(if broken {
        BROKEN
    } else if failed {
        FAILED
    } else {
        0
    })
}

/// Reads all reports. Returns false if one could not be read.
fn read(
    arguments: &Arguments,
    files: &[files::File],
    normalizer: &Normalizer,
    run: &mut Run,
) -> bool {
    let mut options = Options::default();
    for root in &arguments.root {
        options = options.with_root(root);
    }
    let (mut all, mut skipped) = (true, 0);
    for file in files {
        let name = file.name();
        let bytes = match file.read() {
            Ok(bytes) => bytes,
            Err(error) => {
                run.unreadable(&name, &error.to_string());
                eprintln!("error: {name}: {error}");
                all = false;
                continue;
            }
        };
        if !file.is_named && !asff_aws::is_report(&bytes, &options) {
            skipped += 1;
            continue;
        }
        match run.add(&name, &bytes, normalizer, &options) {
            Ok(report) => {
                if let Completeness::Partial(reason) = &report.completeness {
                    eprintln!(
                        "note: {name}: incomplete: {reason}; nothing of its tool is archived"
                    );
                }
                if !arguments.quiet {
                    for note in &report.notes {
                        eprintln!("note: {name}: {note}");
                    }
                }
            }
            Err(error) => {
                eprintln!("error: {name}: {error}");
                all = false;
            }
        }
    }
    if skipped > 0 && !arguments.quiet {
        let files = if skipped == 1 {
            "1 file that is not a report".to_owned()
        } else {
            format!("{skipped} files that are not reports")
        };
        eprintln!("note: skipped {files}");
    }
    all
}

fn policy(arguments: &Arguments) -> Result<Policy, String> {
    match arguments.policy.as_deref() {
        None | Some("default") => Ok(Policy::default()),
        Some("aws-blog") => Ok(Policy::aws_blog()),
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| {
                format!("--policy {path}: {error}; expected default, aws-blog, or a path")
            })?;
            let policy = Policy::from_toml(&text);
            policy.map_err(|error| format!("--policy {path}: {error}"))
        }
    }
}

fn gate(arguments: &Arguments) -> Result<Gate, String> {
    let gate = Gate::new();
    let Some(label) = &arguments.fail_on else {
        return Ok(gate.allow_incomplete());
    };
    let label: Label = label.parse().map_err(|_| {
        format!("--fail-on {label}: expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL")
    })?;
    Ok(gate.fail_on(label))
}

async fn config(arguments: &Arguments) -> SdkConfig {
    let mut loader = aws_config::defaults(BehaviorVersion::latest());
    if let Some(region) = &arguments.region {
        loader = loader.region(Region::new(region.clone()));
    }
    if let Some(url) = &arguments.endpoint_url {
        loader = loader.endpoint_url(url);
    }
    let config = loader.load().await;
    let Some(role) = &arguments.role_arn else {
        return config;
    };
    let provider = AssumeRoleProvider::builder(role)
        .session_name("asff-sync")
        .configure(&config)
        .build()
        .await;
    config
        .into_builder()
        .credentials_provider(aws_sdk_securityhub::config::SharedCredentialsProvider::new(
            provider,
        ))
        .build()
}

/// Returns the target. Account and region are those of the credentials where no argument states them.
async fn target(arguments: &Arguments, config: &SdkConfig, now: &str) -> Result<Target, String> {
    let region = config
        .region()
        .map(|region| region.as_ref().to_owned())
        .ok_or("no region; set --region or AWS_REGION")?;
    let account = match &arguments.account {
        Some(account) => account.clone(),
        None => {
            let identity = aws_sdk_sts::Client::new(config)
                .get_caller_identity()
                .send();
            let identity = Box::pin(identity).await.map_err(|error| {
                let error = aws_sdk_securityhub::error::DisplayErrorContext(&error).to_string();
                format!("no --account, and GetCallerIdentity failed: {error}")
            })?;
            let account = identity.account();
            account
                .ok_or("GetCallerIdentity returned no account; set --account")?
                .to_owned()
        }
    };
    let mut target = Target::new(&account, &region, now)
        .map_err(|error| format!("{account} {region}: {error}"))?;
    if let Some(arn) = &arguments.product_arn {
        target = target
            .with_product_arn(arn)
            .map_err(|error| format!("--product-arn: {error}"))?;
    }
    if let Some(resource) = &arguments.resource {
        let (kind, id) = resource
            .split_once('=')
            .ok_or("--resource: expected TYPE=ID")?;
        target = target
            .with_resource(kind, id)
            .map_err(|error| format!("--resource: {error}"))?;
    }
    if let Some(url) = &arguments.report_url {
        target = target
            .with_report_url(url)
            .map_err(|error| format!("--report-url: {error}"))?;
    }
    type Set = fn(Target, &str) -> Target;
    let texts: [(&Option<String>, Set); 4] = [
        (&arguments.repository, Target::with_repository),
        (&arguments.branch, Target::with_branch),
        (&arguments.commit, Target::with_commit),
        (&arguments.build_id, Target::with_build_id),
    ];
    for (text, set) in texts {
        if let Some(text) = text {
            target = set(target, text);
        }
    }
    Ok(target)
}

/// Returns the result in a few lines.
fn counts(synced: &Synced, dry_run: bool) -> String {
    let mut text = String::new();
    if dry_run {
        text.push_str("dry run, nothing was sent: ");
    }
    let _ = write!(
        text,
        "{} new, {} updated ({} reopened, {} unchanged), {} archived",
        synced.new, synced.updated, synced.reopened, synced.unchanged, synced.archived
    );
    if !dry_run {
        let _ = write!(text, "; imported {}", synced.imported);
    }
    for (reason, count) in &synced.kept {
        let _ = write!(text, "\nkept {count}: {reason}");
    }
    if !synced.resolved.is_empty() {
        let count = synced.resolved.len();
        let _ = write!(
            text,
            "\nfound again although a customer resolved them: {count}"
        );
    }
    text
}
