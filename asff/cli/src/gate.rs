//! `asff gate`

use std::io::{self, Write};
use std::rc::Rc;

use finding_severity::Gate;

use crate::Outcome;
use crate::args;
use crate::duplicates::Items;
use crate::list;
use crate::prepared::Prepared;
use crate::reading::{NO_REPORT, Read};
use crate::rows::{self, Depth, Producer, Row};
use crate::terminal::{self, Out};
use crate::text::{cut, shown};
use crate::worst::Worst;

/// Maximum number of characters of the reason why a report is incomplete.
const LONGEST_REASON: usize = 500;

/// Maximum number of findings that are listed.
const MOST: usize = 20;

pub(crate) fn run(arguments: &args::Gate, out: &mut Out) -> io::Result<Outcome> {
    let prepared = Prepared::new(
        &arguments.reading,
        &arguments.grading,
        &arguments.scope,
        arguments.source.tool.as_deref(),
        &arguments.previous,
    );
    let prepared = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let Prepared {
        inputs,
        mut grader,
        mut reader,
        catalogs,
        earlier,
        normalizer,
    } = prepared;
    let gate = gate(arguments);
    let mut check = gate.clone().check();
    // Ids are unique within one report. Of several reports, only the findings that fail are kept.
    let mut several = (inputs.len() > 1).then(Items::default);
    let mut failed = 0_u64;
    let mut worst = Worst::new(MOST);
    let producer = Rc::new(Producer::default());
    for input in &inputs {
        let file: Rc<str> = input.name().into();
        let read = reader.read(input, &mut |finding, scan| {
            let graded = grader.grade(finding);
            let mut item = finding.item(&graded);
            // Most findings do not fail, whatever the earlier runs say.
            if !gate.fails(&item) {
                return Ok(());
            }
            let key = rows::key(&normalizer, finding, scan);
            let was = earlier.as_ref().and_then(|earlier| earlier.of(&key));
            item.previous = was.and_then(|was| was.previous());
            if !gate.fails(&item) {
                return Ok(());
            }
            match &mut several {
                Some(several) => several.add(key.clone(), &item, None),
                None => {
                    check.add(&item);
                    failed += 1;
                }
            }
            worst.add(Row::new(
                key,
                finding,
                &graded,
                Depth::Line,
                &file,
                &producer,
            ));
            Ok(())
        })?;
        let why = match read {
            Read::Skipped => continue,
            read => read.report().map(|ended| ended.summary.completeness),
        };
        let why = match &why {
            Some(completeness) => completeness.reason(),
            None => Some("not read"),
        };
        let why = why.map(shown);
        check.report(
            &file,
            why.as_deref()
                .map(|why| cut(why, LONGEST_REASON))
                .as_deref(),
        );
    }
    for (item, _) in several.iter().flat_map(Items::iter) {
        check.add(&item);
        failed += 1;
    }
    grader.finish();
    if arguments.fail_on_kev {
        let missing = catalogs.missing_kev("--fail-on-kev");
        missing.iter().for_each(|note| terminal::note(note));
    }
    if let Some(earlier) = &earlier {
        earlier.note_other_names();
    }
    let all = reader.finish();
    for directory in &all.without_report {
        check.report(directory, Some(NO_REPORT));
    }
    let verdict = check.finish();
    if all.is_broken && verdict.passed() {
        writeln!(out, "not decided: an input could not be read")?;
    } else {
        writeln!(out, "{verdict}")?;
    }
    let worst = worst.finish();
    list::lines(out, &worst)?;
    let more = failed.saturating_sub(worst.len() as u64);
    if more > 0 {
        writeln!(out, "and {more} more; `asff list` shows all")?;
    }
    for report in verdict.incomplete() {
        writeln!(out, "incomplete: {report}")?;
    }
    // An unreadable report has precedence over a failed gate, because the run must be repaired first.
    Ok(match (all.is_broken, verdict.passed()) {
        (true, _) => Outcome::Broken,
        (false, false) => Outcome::Failed,
        (false, true) => Outcome::Done,
    })
}

fn gate(arguments: &args::Gate) -> Gate {
    let mut gate = Gate::new().fail_on(arguments.fail_on);
    if arguments.fail_on_kev {
        gate = gate.fail_on_known_exploited();
    }
    if !arguments.previous.is_empty() {
        gate = gate.new_only();
    }
    if arguments.allow_incomplete {
        gate = gate.allow_incomplete();
    }
    gate.with_kinds(arguments.kind.iter().copied())
}
