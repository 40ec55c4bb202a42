//! `asff reconcile`

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::rc::Rc;

use asff::coverage::{Coverage, KeptReason, Scope, ScopeState};
use asff::reconcile::{Decision, ReconcileCounts, Reconciler};
use asff::wire::Writer;
use asff::{AwsSecurityFinding, TimestampText};
use asff_normalizer::{Normalizer, Scopes};
use report_files::{self as files, Catalogs, Input, names};

use crate::Outcome;
use crate::args::{InstancesChoice, Reconcile, RedactionChoice};
use crate::asff_files::{Complaints, Documents, Previous};
use crate::clock;
use crate::covered::Covered;
use crate::duplicates::Winners;
use crate::grading::Grader;
use crate::next::Next;
use crate::rank::Rank;
use crate::reading::{NO_REPORT, Read, Reader};
use crate::target;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Reconcile, out: &mut Out) -> io::Result<Outcome> {
    let prepared = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let Prepared {
        previous,
        mut reconciler,
        source,
        mut incomplete,
        mut next,
    } = prepared;
    let mut writer = Writer::new(out, arguments.format.into());
    let mut any = false;
    let Run {
        mut coverage,
        mut broken,
    } = {
        let mut write = |finding| {
            any = true;
            let Some(finding) = reconciler.update(finding) else {
                return Ok(());
            };
            if let Some(next) = &mut next {
                next.add(&finding)?;
            }
            writer.write(&finding)
        };
        match source {
            Source::Reports(reports) => reports.read(arguments, &mut write)?,
            Source::Asff(inputs, coverage) => of_asff(&inputs, coverage, &mut write)?,
        }
    };
    if let Err(message) = incomplete.declare(&mut coverage) {
        terminal::error(&message);
        coverage.make_all_partial("a tool that was declared incomplete is unknown");
        broken = true;
    }
    let has_coverage = coverage.iter().next().is_some();
    let mut closing = reconciler.close(coverage);
    let newer = closing.counts().kept.get(&KeptReason::Newer).copied();
    if any && !previous.is_empty() && closing.counts().updated + newer.unwrap_or_default() == 0 {
        terminal::note(
            "no earlier finding was found again: were the tools, the formats of the reports, --repository, --branch, \
             --resource, --root and --instances the same as before?",
        );
    }
    for finding in previous.again() {
        let kept = match closing.decide(finding) {
            Decision::Archived(finding) => {
                writer.write(&finding)?;
                finding
            }
            Decision::Kept(kept) => kept.finding,
            _ => continue,
        };
        if let Some(next) = &mut next {
            next.add(&kept)?;
        }
    }
    writer.finish()?;
    if let Some(next) = next {
        next.finish()?;
    }
    say(closing.counts(), has_coverage);
    Ok(if broken {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// The coverage and the findings of a run.
struct Run {
    coverage: Coverage,
    broken: bool,
}

/// Everything that must be valid before output begins.
struct Prepared {
    previous: Previous,
    reconciler: Reconciler,
    source: Source,
    incomplete: Incomplete,
    /// The file for the next run.
    next: Option<Next>,
}

/// The source of the findings of this run.
enum Source {
    Reports(Box<Reports>),
    /// ASFF, with the coverage of the run files.
    Asff(Vec<Input>, Coverage),
}

fn prepare(arguments: &Reconcile) -> Result<Prepared, String> {
    let time = clock::now(arguments.grading.now.as_deref())?;
    let now = TimestampText::from(&*time)
        .instant()
        .map_err(|error| format!("--now: {error}"))?;
    let mut previous = Previous::read(&arguments.previous)?;
    let mut reconciler = Reconciler::new(now);
    let mut tools = BTreeSet::new();
    previous.each(|finding| {
        reconciler.add_previous(&finding);
        tools.extend(Scope::of(&finding).map(|scope| scope.tool));
    })?;
    let source = match (&arguments.account, &arguments.region) {
        (Some(account), Some(region)) => {
            Source::Reports(Box::new(Reports::new(arguments, account, region, &time)?))
        }
        _ => {
            only_reports(arguments)?;
            Source::Asff(arguments.reading.files.gather()?, run_files(arguments)?)
        }
    };
    let mut incomplete = Incomplete {
        names: arguments.incomplete.clone(),
        tools,
    };
    if let Source::Asff(_, coverage) = &source {
        incomplete.declare(&mut coverage.clone())?;
    }
    Ok(Prepared {
        previous,
        reconciler,
        source,
        incomplete,
        next: arguments.next.as_deref().map(Next::create).transpose()?,
    })
}

/// The tools that the arguments declare incomplete.
struct Incomplete {
    names: Vec<String>,
    /// The tools of the earlier findings.
    tools: BTreeSet<String>,
}

impl Incomplete {
    /// Makes the scopes of each tool partial.
    ///
    /// # Errors
    ///
    /// One line for a name that is not a known tool.
    fn declare(&mut self, coverage: &mut Coverage) -> Result<(), String> {
        let scopes = coverage.iter();
        self.tools
            .extend(scopes.map(|(scope, _)| scope.tool.clone()));
        let known: Vec<&str> = self.tools.iter().map(String::as_str).collect();
        for name in &self.names {
            let tool =
                names::tool(name, &known).map_err(|error| format!("--incomplete {error}"))?;
            coverage.make_partial(tool, "declared incomplete");
        }
        Ok(())
    }
}

/// The reports of this run, and the options for reading them.
struct Reports {
    inputs: Vec<Input>,
    grader: Grader,
    normalizer: Normalizer,
    catalogs: Rc<Catalogs>,
}

impl Reports {
    fn new(arguments: &Reconcile, account: &str, region: &str, now: &str) -> Result<Self, String> {
        let inputs = arguments.reading.files.gather()?;
        let target = target::with_details(account, region, &arguments.details, now)?;
        let grader = Grader::new(&arguments.grading, now)?;
        let normalizer = Normalizer::new(target, grader.policy().clone());
        let catalogs = Rc::new(arguments.reading.catalogs()?);
        Ok(Self {
            inputs,
            grader,
            normalizer,
            catalogs,
        })
    }

    /// Calls `visit` once with every finding.
    fn read(
        mut self,
        arguments: &Reconcile,
        visit: &mut dyn FnMut(AwsSecurityFinding) -> io::Result<()>,
    ) -> io::Result<Run> {
        let new = || {
            let tool = arguments.source.tool.as_deref();
            let reader = Reader::new(&arguments.reading, tool, &self.catalogs);
            reader.with_evidence(&arguments.evidence)
        };
        let mut inputs = self.inputs;
        let mut reader = new().with_progress(&inputs, true);
        let first = new().silent();
        let mut winners = Winners::of(&mut inputs, first, &self.normalizer, |_| true)?;
        let mut covered = Covered::default();
        for (number, input) in inputs.iter().enumerate() {
            let mut scopes = Scopes::default();
            let read = reader.read(input, &mut |finding, scan| {
                scopes.add(&self.normalizer, &finding.tool, scan);
                let rank = Rank::of(&self.grader.item(finding));
                let Some(finding) = self.normalizer.normalize(finding, scan) else {
                    return Ok(());
                };
                let winners = winners.as_mut();
                if winners.is_none_or(|winners| winners.take(&finding.id, rank, number)) {
                    visit(finding)?;
                }
                Ok(())
            })?;
            if matches!(read, Read::Skipped) {
                continue;
            }
            covered.add(
                &input.name(),
                read.report().as_ref(),
                scopes,
                &self.normalizer,
            );
        }
        self.grader.finish();
        let lost = winners.as_ref().and_then(Winners::lost).is_some();
        if lost {
            terminal::error("a report changed while it was read; run again");
            covered.spoil("a report changed while it was read".to_owned());
        }
        let all = reader.finish();
        for directory in &all.without_report {
            covered.spoil(format!("{directory}: {NO_REPORT}"));
        }
        Ok(Run {
            coverage: covered.finish(),
            broken: all.is_broken || lost,
        })
    }
}

/// Returns an error for options that apply only while reports are read: a finding in ASFF has its ids, its severity and
/// its status already.
fn only_reports(arguments: &Reconcile) -> Result<(), String> {
    let (reading, details) = (&arguments.reading, &arguments.details);
    let scope = &details.scope;
    let is_merged = matches!(reading.instances, InstancesChoice::Merge);
    let is_usual = matches!(reading.redaction, RedactionChoice::Default);
    for (option, given) in [
        ("--policy", arguments.grading.policy != "default"),
        ("--tool", arguments.source.tool.is_some()),
        ("--instances", !is_merged),
        ("--root", reading.root.is_some()),
        ("--redaction", !is_usual),
        ("--explain-redaction", reading.explain_redaction),
        ("--evidence", arguments.evidence.evidence),
        ("--partition", details.partition.is_some()),
        ("--product-arn", details.product_arn.is_some()),
        ("--repository", scope.repository.is_some()),
        ("--branch", scope.branch.is_some()),
        ("--resource", scope.resource.is_some()),
        ("--commit", details.commit.is_some()),
        ("--build-id", details.build_id.is_some()),
        ("--report-url", details.report_url.is_some()),
        ("--vex", !reading.vex.is_empty()),
        ("--kev", reading.kev.is_some()),
        ("--epss", reading.epss.is_some()),
    ] {
        if given {
            return Err(format!(
                "{option} applies to reports, and FILEs are findings in ASFF: give it to `asff convert`, or give the reports \
                 with --account and --region"
            ));
        }
    }
    Ok(())
}

/// Returns the combined coverage of the run files.
fn run_files(arguments: &Reconcile) -> Result<Coverage, String> {
    let mut coverage = Coverage::new();
    for file in &arguments.run {
        let named = |error: String| format!("--run {}: {error}", files::name(file));
        let bytes = files::bytes(file).map_err(|error| named(error.to_string()))?;
        let run = Coverage::from_json(&bytes).map_err(|error| {
            named(format!(
                "{error}; give the file that `asff convert --run` wrote"
            ))
        })?;
        coverage.merge(&run);
    }
    if arguments.run.is_empty() {
        terminal::note(
            "nothing will be archived: give the reports themselves with --account and --region, or --run with the file \
             that `asff convert --run` wrote",
        );
    }
    Ok(coverage)
}

/// Calls `visit` with every ASFF finding of this run.
fn of_asff(
    inputs: &[Input],
    mut coverage: Coverage,
    visit: &mut dyn FnMut(AwsSecurityFinding) -> io::Result<()>,
) -> io::Result<Run> {
    let documents = Documents::read(inputs);
    let mut complaints = Complaints::default();
    let mut given: BTreeMap<Scope, u64> = BTreeMap::new();
    for (place, item, _) in documents.findings() {
        match item {
            Ok(finding) if finding.id.is_empty() => {
                complaints.add(place.file, &format!("finding {} has no Id", place.number));
            }
            Ok(finding) => {
                if let Some(scope) = Scope::of(&finding) {
                    *given.entry(scope).or_default() += 1;
                }
                visit(finding)?;
            }
            Err(message) => complaints.add(place.file, &message),
        }
    }
    let mut broken = documents.broken || complaints.any();
    let few: Vec<(Scope, String)> = coverage
        .findings()
        .filter_map(|(scope, all)| {
            let given = given.get(scope).copied().unwrap_or_default();
            (given < all).then(|| {
                (
                    scope.clone(),
                    format!("only {given} of {all} findings were given"),
                )
            })
        })
        .collect();
    for (scope, reason) in few {
        terminal::error(&format!(
            "{scope}: {reason}: give all files that `asff convert` wrote with the run files"
        ));
        coverage.insert(scope, ScopeState::Partial(reason));
        broken = true;
    }
    // A finding that could not be read must not count as gone.
    if broken {
        coverage.make_all_partial(NOT_READ);
    }
    Ok(Run { coverage, broken })
}

/// The reason why nothing is archived if a finding could not be read.
const NOT_READ: &str = "a finding of the run could not be read";

fn say(counts: &ReconcileCounts, has_coverage: bool) {
    let mut line = format!(
        "{} new, {} updated, {} reopened, {} archived, {} kept",
        counts.new,
        counts.updated,
        counts.reopened,
        counts.archived,
        counts.kept.values().sum::<usize>()
    );
    let reasons = counts.kept.iter();
    let reasons: Vec<String> = reasons
        .map(|(reason, count)| format!("{count} because {}", because(*reason, has_coverage)))
        .collect();
    if !reasons.is_empty() {
        line += &format!(" ({})", reasons.join(", "));
    }
    terminal::note(&line);
    if let [first, ..] = &counts.resolved[..] {
        terminal::note(&format!(
            "{} resolved by a customer but found again; the first is {first}",
            counts.resolved.len()
        ));
    }
}

/// Returns why findings are kept. Without a coverage it is unknown which tools ran.
fn because(reason: KeptReason, has_coverage: bool) -> &'static str {
    match reason {
        KeptReason::Archived => "they are archived already",
        KeptReason::Unplaced => "their scope is unknown",
        _ if !has_coverage => "no coverage was given",
        KeptReason::OtherAccount => "the run covered another account",
        KeptReason::OtherRegion => "the run covered another region",
        KeptReason::OtherProduct => "they belong to another product",
        KeptReason::OtherTool => "their tool did not run",
        KeptReason::OtherRepository => "the run covered another repository",
        KeptReason::OtherBranch => "the run covered another branch",
        KeptReason::OtherResource => "the run covered another resource",
        KeptReason::Incomplete => "a report is incomplete",
        KeptReason::Newer => "a newer run wrote them",
        other => other.as_str(),
    }
}
