//! `asff-sync`: reads the reports of a pipeline, and brings Security Hub into the state that they describe.
//!
//! `asff sync` runs it, as cargo and git run their subcommands.

#![allow(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a program of the command line"
)]

mod arguments;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::SystemTime;

use asff_aws::asff::{Instant, TimestampText};
use asff_aws::asff_normalizer::finding_severity::{Date, Gate, Policy, Verdict};
use asff_aws::asff_normalizer::{Normalizer, Target};
use asff_aws::finding_source::finding::text::visible;
use asff_aws::finding_source::{Completeness, Options};
use asff_aws::report_files::{
    CatalogFiles, Catalogs, Directories, Input, gather, names, unreadable_report,
};
use asff_aws::{Failing, Hubs, Run, SyncOptions, Synced, sync};
use aws_config::sts::AssumeRoleProvider;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use clap::Parser as _;
use mimalloc::MiMalloc;

use crate::arguments::Arguments;

/// The allocator of musl, which releases are linked with, takes more time than the conversion of a report.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

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
    // Without it, accepted risks with a date would count as expired.
    let today = Date::from_unix_seconds(instant.unix_seconds()).ok_or("--now: no such year")?;
    let policy = policy(arguments)?.with_today(today);
    let inputs = gather(&arguments.reports, arguments.files_from.as_ref())?;
    let catalogs = CatalogFiles {
        kev: arguments.kev.as_ref(),
        epss: arguments.epss.as_ref(),
        vex: &arguments.vex,
        vex_products: &arguments.vex_product,
    };
    let catalogs = Catalogs::read(&catalogs)?;
    let config = config(arguments).await;
    let target = target(arguments, &config, &now).await?;
    let normalizer = Normalizer::new(target, policy).with_suppressed(arguments.suppressed);

    let mut run = Run::new(gate(arguments)).with_catalogs(catalogs);
    let messages = Messages {
        quiet: arguments.quiet,
    };
    let mut broken = !read(arguments, &inputs, &normalizer, &mut run, messages);
    declare_incomplete(&mut run, &arguments.incomplete)?;
    let verdict = run.verdict().clone();
    let failing = run.failing().to_vec();
    let mut options = SyncOptions::new(instant);
    options.archive = !arguments.no_archive;
    options.dry_run = arguments.dry_run;
    options.reopen = arguments.reopen;
    options.note = arguments.note;
    let mut failed = arguments.has_gate() && !verdict.passed();
    match sync(&Hubs::new(&config), run, &options).await {
        Ok(synced) => {
            println!("{}", counts(&synced, arguments.dry_run));
            for refused in &synced.refused {
                let code = refused.code.as_deref().unwrap_or("not sent");
                messages.error(&format!("{}: {code}: {}", refused.id, refused.message));
                failed = true;
            }
            if synced.lost > 0 {
                let lost = synced.lost;
                messages.note(&format!(
                    "{lost} values are unknown to the AWS SDK and were not sent"
                ));
            }
        }
        Err(error) => {
            messages.error(&error.to_string());
            messages.note("run again; a later run sends what is missing");
            broken = true;
        }
    }
    if arguments.has_gate() {
        decide(&verdict, &failing, broken);
    }
    Ok(if broken {
        BROKEN
    } else if failed {
        FAILED
    } else {
        0
    })
}

/// Declares the tools incomplete that the arguments name.
///
/// # Errors
///
/// One line for a name that is neither a known tool nor one of the run, with the most similar one.
fn declare_incomplete(run: &mut Run, names: &[String]) -> Result<(), String> {
    let coverage = run.coverage();
    let tools: BTreeSet<&str> = coverage.iter().map(|(scope, _)| &*scope.tool).collect();
    let tools: Vec<&str> = tools.into_iter().collect();
    for name in names {
        let tool = names::tool(name, &tools).map_err(|error| format!("--incomplete {error}"))?;
        run.declare_incomplete(tool);
    }
    Ok(())
}

/// Prints the decision of the gate, and the findings and reports that it follows from.
fn decide(verdict: &Verdict, failing: &[Failing], broken: bool) {
    if broken && verdict.passed() {
        println!("not decided: an input or a call failed");
    } else {
        println!("{verdict}");
    }
    for finding in failing {
        println!("{finding}");
    }
    for report in verdict.incomplete() {
        println!("incomplete: {}", visible(report));
    }
}

/// Lines on standard error. They contain names of files and texts of reports.
#[derive(Clone, Copy, Debug)]
struct Messages {
    quiet: bool,
}

impl Messages {
    fn error(self, message: &str) {
        eprintln!("error: {}", visible(message));
    }

    fn note(self, message: &str) {
        if !self.quiet {
            eprintln!("note: {}", visible(message));
        }
    }
}

/// Reads all reports. Returns false if one could not be read.
fn read(
    arguments: &Arguments,
    inputs: &[Input],
    normalizer: &Normalizer,
    run: &mut Run,
    messages: Messages,
) -> bool {
    let mut options = Options::default();
    for root in &arguments.root {
        options = options.with_root(root);
    }
    let mut directories = Directories::new(arguments.verbose);
    let mut all = true;
    for input in inputs {
        let name = input.name();
        let mut fail = |run: &mut Run, reason: &str| {
            run.unreadable(&name, reason);
            messages.error(&format!("{name}: {reason}"));
            all = false;
        };
        let bytes = match input.bytes() {
            Ok(bytes) => bytes,
            Err(error) => {
                fail(run, &unreadable_report(&error));
                continue;
            }
        };
        match run.try_add(&name, &bytes, normalizer, &options) {
            Ok(report) => {
                directories.read(input);
                if let Completeness::Partial(reason) = &report.completeness {
                    // It is printed in any case: it says why nothing is archived.
                    eprintln!(
                        "note: {}: incomplete: {}; nothing of its tool is archived",
                        name,
                        visible(reason)
                    );
                }
                for note in &report.notes {
                    messages.note(&format!("{name}: {note}"));
                }
            }
            Err(refused) if directories.skips(input, &refused) => {}
            Err(refused) => fail(run, &refused.message),
        }
    }
    for directory in directories.finish() {
        for line in &directory.named {
            messages.note(line);
        }
        let Some(message) = directory.message() else {
            continue;
        };
        if directory.has_report {
            messages.note(&message);
        } else {
            run.unreadable(&directory.name, "no report in it");
            messages.error(&message);
            all = false;
        }
    }
    for note in run.catalogs().unused() {
        messages.note(&note);
    }
    if arguments.fail_on_kev
        && let Some(note) = run.catalogs().missing_kev("--fail-on-kev")
    {
        messages.note(&note);
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

fn gate(arguments: &Arguments) -> Gate {
    let mut gate = Gate::new().with_kinds(arguments.kind.iter().copied());
    if let Some(label) = arguments.fail_on {
        gate = gate.fail_on(label);
    }
    if arguments.fail_on_kev {
        gate = gate.fail_on_known_exploited();
    }
    if arguments.allow_incomplete || !arguments.has_gate() {
        gate = gate.allow_incomplete();
    }
    gate
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
