//! A summary as JSON for programs.

use std::io::{self, Write};

use finding_source::Completeness;
use serde_json::{Value, json};

use super::exceptions::Exception;
use super::{Report, Total};
use crate::json;
use crate::list;

pub(super) fn write(out: &mut impl Write, total: &Total) -> io::Result<()> {
    let exceptions = &total.exceptions;
    let summary = json!({
        "findings": total.tally,
        "reportedBySeveralTools": total.shared,
        "accepted": exceptions.accepted().map(accepted).collect::<Vec<_>>(),
        "expired": exceptions.expired().map(expired).collect::<Vec<_>>(),
        "worst": total.worst.iter().map(list::json).collect::<Vec<_>>(),
        "reports": total.reports.iter().map(report).collect::<Vec<_>>(),
        "notRead": total.broken.iter().map(|(name, _)| &**name).collect::<Vec<_>>(),
    });
    json::write_pretty(&mut *out, &summary)?;
    writeln!(out)
}

fn accepted(exception: &Exception) -> Value {
    let mut value = rule(exception);
    value["findings"] = exception.findings.into();
    value
}

fn expired(exception: &Exception) -> Value {
    let mut value = rule(exception);
    value["wouldApply"] = (exception.findings > 0).into();
    value
}

fn rule(exception: &Exception) -> Value {
    json!({
        "rule": exception.rule.number(),
        "name": exception.rule.name(),
        "reason": exception.reason,
        "until": exception.until.map(|day| day.to_string()),
    })
}

fn report(report: &Report) -> Value {
    let Report { name, ended } = report;
    let partial = match &ended.summary.completeness {
        Completeness::Complete => None,
        Completeness::Partial(why) => Some(why),
    };
    let notes = ended.summary.notes.iter().map(ToString::to_string);
    json!({
        "file": &**name,
        "source": ended.source.id,
        "complete": partial.is_none(),
        "partial": partial,
        "notes": notes.collect::<Vec<_>>(),
        "moreNotes": ended.summary.more_notes,
    })
}
