//! A summary as an HTML page. It needs no script.

use std::io::{self, Write};

use finding_severity::Tally;

use super::exceptions::Exceptions;
use super::{Report, Total, labels, not_counted, rows};
use crate::captions::Caption;
use crate::html::charts::{self, Bar};
use crate::html::{self, escaped};
use crate::list;
use crate::rows::{self as cells, Row};

pub(super) fn write(out: &mut impl Write, total: &Total) -> io::Result<()> {
    html::begin(out, "Summary of findings", None)?;
    writeln!(out, "<header>\n<h1>Summary of findings</h1>")?;
    writeln!(out, "<p>{}</p>", escaped(&reports(total)))?;
    html::incomplete(out, total.incomplete())?;
    charts(out, &total.tally)?;
    writeln!(out, "</header>\n<main>")?;
    table(out, &total.tally)?;
    if total.is_compared {
        writeln!(out, "<p>New: {}.</p>", total.tally.new_findings())?;
    }
    if let Some(shared) = total.shared() {
        writeln!(out, "<p>Reported by several tools: {shared}.</p>")?;
    }
    worst(out, total)?;
    exceptions(out, &total.exceptions)?;
    writeln!(out, "</main>\n<footer>")?;
    notes(out, &total.reports)?;
    writeln!(out, "</footer>")?;
    html::end(out)
}

/// Returns `2 findings in 3 reports`, for example, of the reports that were read.
fn reports(total: &Total) -> String {
    let findings = list::findings(total.tally.counts().total());
    let reports = match total.reports.len() {
        1 => "1 report".to_owned(),
        count => format!("{count} reports"),
    };
    format!("{findings} in {reports}")
}

fn charts(out: &mut impl Write, tally: &Tally) -> io::Result<()> {
    let severities = labels().map(|label| Bar {
        name: label.to_string(),
        parts: vec![(label, tally.counts().get(label))],
    });
    let severities: Vec<Bar> = severities.collect();
    writeln!(out, "<div class=\"charts\">")?;
    charts::write(out, "Findings by severity", &severities)?;
    let tools = tally.tools().map(|(tool, counts)| Bar {
        name: tool.to_owned(),
        parts: labels().map(|label| (label, counts.get(label))).collect(),
    });
    charts::by_tool(out, tools.collect())?;
    writeln!(out, "</div>")
}

fn table(out: &mut impl Write, tally: &Tally) -> io::Result<()> {
    writeln!(
        out,
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Tools by severity\">\n<table>"
    )?;
    write!(out, "<thead><tr><th scope=\"col\">Tool</th>")?;
    for label in labels() {
        write!(out, "<th scope=\"col\" class=\"number\">{label}</th>")?;
    }
    writeln!(
        out,
        "<th scope=\"col\" class=\"number\">Total</th></tr></thead>\n<tbody>"
    )?;
    for (tool, counts) in rows(tally) {
        write!(out, "<tr><th scope=\"row\">{}</th>", escaped(&tool))?;
        for label in labels() {
            write!(out, "<td class=\"number\">{}</td>", counts.get(label))?;
        }
        writeln!(out, "<td class=\"number\">{}</td></tr>", counts.total())?;
    }
    writeln!(out, "</tbody>\n</table>\n</div>")?;
    let closed = not_counted(tally);
    if !closed.is_empty() {
        writeln!(out, "<p>Not counted: {closed}.</p>")?;
    }
    Ok(())
}

/// Writes the worst findings; if an earlier run is compared, the worst new findings.
fn worst(out: &mut impl Write, total: &Total) -> io::Result<()> {
    if total.worst.is_empty() {
        return Ok(());
    }
    let heading = if total.is_compared {
        "New, the worst first"
    } else {
        "The worst"
    };
    writeln!(out, "<h2>{heading}</h2>\n<ol class=\"rows\">")?;
    for row in &total.worst {
        line(out, row)?;
    }
    writeln!(out, "</ol>")
}

fn line(out: &mut impl Write, row: &Row) -> io::Result<()> {
    let finding = &row.finding;
    let caption = Caption::of(finding);
    let label = row.label();
    let remark = list::remark(row);
    let remark = if remark.is_empty() {
        remark
    } else {
        format!(" ({remark})")
    };
    writeln!(
        out,
        "<li><span class=\"s-{class}\">{label}{remark}</span> <span>{name}</span> \
         <span class=\"title\">{title}\n<i>{place}</i></span> <span class=\"soft\">{tool}</span>",
        class = label.as_str().to_ascii_lowercase(),
        remark = escaped(&remark),
        name = escaped(cells::name(finding)),
        title = escaped(&caption.title),
        place = escaped(&caption.place),
        tool = escaped(&finding.tool),
    )
}

fn exceptions(out: &mut impl Write, exceptions: &Exceptions) -> io::Result<()> {
    let accepted = exceptions.accepted();
    let accepted = accepted.map(|it| format!("{} by {}", it.count(), it.line()));
    let expired = exceptions.expired();
    let expired = expired.map(|it| format!("{}: {}", it.line(), it.remains()));
    let lists: [(&str, Vec<String>); 2] = [
        ("Accepted by the policy", accepted.collect()),
        ("Expired rules of the policy", expired.collect()),
    ];
    for (heading, lines) in lists.iter().filter(|(_, lines)| !lines.is_empty()) {
        writeln!(out, "<h2>{heading}</h2>\n<ul>")?;
        for line in lines {
            writeln!(out, "<li>{}", escaped(line))?;
        }
        writeln!(out, "</ul>")?;
    }
    Ok(())
}

/// Writes the notes of the reports.
fn notes(out: &mut impl Write, reports: &[Report]) -> io::Result<()> {
    let reports = reports.iter().filter(|report| !report.is_plain());
    for Report { name, ended } in reports {
        let summary = &ended.summary;
        let count = summary.notes.len() as u64 + summary.more_notes;
        if count == 0 {
            continue;
        }
        writeln!(
            out,
            "<details>\n<summary>{}: {}, notes: {count}</summary>\n<ul>",
            escaped(name),
            ended.source.id
        )?;
        for note in &summary.notes {
            writeln!(out, "<li>{}", escaped(&note.to_string()))?;
        }
        if summary.more_notes > 0 {
            writeln!(out, "<li>and {} more notes", summary.more_notes)?;
        }
        writeln!(out, "</ul>\n</details>")?;
    }
    Ok(())
}
