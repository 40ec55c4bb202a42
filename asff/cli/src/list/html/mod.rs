//! A list as an HTML page.
//!
//! The page holds the findings as one block of JSON, from which the script makes the rows: a browser shows 10,000
//! findings several times faster this way than from HTML elements. Without scripts, the page shows one line per
//! finding.

mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use finding_severity::Label;

use self::view::{Texts, View};
use super::{Listing, remark};
use crate::captions::Caption;
use crate::html::charts::{self, Bar};
use crate::html::{self, escaped};
use crate::json;
use crate::rows::{self, Change, Row};

const SCRIPT: &str = include_str!("script.js");
/// SHA-256 of the script, in base 64. A test computes it.
const SCRIPT_HASH: &str = "hSCGhbH9I286vxlXSV/FvviVY1fyZSvoRIHWVWAlUd4=";

pub(crate) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    html::begin(out, "Findings", Some(SCRIPT_HASH))?;
    writeln!(out, "<header>\n<h1>Findings</h1>")?;
    writeln!(out, "<p>{}</p>", escaped(&listing.total()))?;
    html::incomplete(out, listing.incomplete())?;
    writeln!(out, "<div class=\"charts\">")?;
    severities(out, listing)?;
    tools(out, listing)?;
    writeln!(out, "</div>\n</header>\n<main>")?;
    form(out, listing)?;
    writeln!(out, "<div id=\"list\"></div>")?;
    data(out, listing)?;
    writeln!(out, "<script>{SCRIPT}</script>")?;
    // After the script, so that the script need not wait for them.
    lines(out, listing)?;
    writeln!(out, "</main>")?;
    reports(out, listing)?;
    html::end(out)
}

/// Writes the findings for the script: the long texts, and groups, each with its heading.
fn data(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let texts = Texts::of(listing.rows.iter());
    write!(
        out,
        "<script type=\"application/json\" id=\"data\">{{\"texts\":"
    )?;
    json::write_in_page(out, &texts.all())?;
    write!(out, ",\"groups\":[")?;
    let mut groups = "";
    for group in listing.groups() {
        write!(out, "{groups}{{\"heading\":")?;
        json::write_in_page(out, &group.heading)?;
        write!(out, ",\"findings\":[")?;
        let mut findings = "\n";
        for row in group.rows {
            out.write_all(findings.as_bytes())?;
            json::write_in_page(out, &View::of(row, &texts))?;
            findings = ",\n";
        }
        write!(out, "]}}")?;
        groups = ",";
    }
    writeln!(out, "]}}</script>")
}

/// Writes a line for each finding, for browsers without scripts.
fn lines(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    writeln!(
        out,
        "<noscript>\n<p>Filters and details need JavaScript.</p>"
    )?;
    for group in listing.groups() {
        if let Some(heading) = &group.heading {
            writeln!(out, "<h2>{} ({})</h2>", escaped(heading), group.rows.len())?;
        }
        writeln!(out, "<ul>")?;
        for row in group.rows {
            let finding = &row.finding;
            let remark = remark(row);
            let caption = Caption::of(finding);
            let parts = [
                row.label().as_str(),
                &remark,
                rows::name(finding),
                &caption.place,
                &caption.title,
                &finding.tool,
            ];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            let parts: Vec<String> = parts.map(escaped).collect();
            writeln!(out, "<li>{}", parts.join(" \u{b7} "))?;
        }
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "</noscript>")
}

/// Returns the findings that this run contains.
fn there(listing: &Listing) -> impl Iterator<Item = &Row> {
    let rows = listing.rows.iter();
    rows.filter(|row| row.change.is_none_or(Change::is_there))
}

fn severities(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let labels = Label::ALL.into_iter().rev();
    let bars = labels.map(|label| {
        let count = there(listing).filter(|row| row.label() == label).count();
        Bar {
            name: label.to_string(),
            parts: vec![(label, count as u64)],
        }
    });
    charts::write(out, "Findings by severity", &bars.collect::<Vec<_>>())
}

fn tools(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let mut tools: BTreeMap<&str, BTreeMap<Label, u64>> = BTreeMap::new();
    for row in there(listing) {
        let counts = tools.entry(&row.finding.tool).or_default();
        *counts.entry(row.label()).or_default() += 1;
    }
    let bars = tools.into_iter().map(|(tool, counts)| Bar {
        name: tool.to_owned(),
        parts: counts.into_iter().rev().collect(),
    });
    charts::by_tool(out, bars.collect())
}

/// Writes the filters. They need the script, which shows them.
fn form(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    writeln!(
        out,
        "<form id=\"filter\" hidden>\n<label>Search <input type=\"search\" name=\"search\" autocomplete=\"off\"></label>"
    )?;
    let labels = Label::ALL.into_iter().rev().map(Label::as_str);
    select(out, "severity", "Severity", labels)?;
    let tools = listing.rows.iter().map(|row| &*row.finding.tool);
    let tools: BTreeSet<&str> = tools.collect();
    select(out, "tool", "Tool", tools.into_iter())?;
    if listing.is_compared {
        let changes = ["new", "reopened", "changed grade", "unchanged", "gone"];
        select(out, "change", "Since the earlier run", changes.into_iter())?;
    }
    if listing.rows.iter().any(|row| row.known_exploited) {
        writeln!(
            out,
            "<label class=\"check\"><input type=\"checkbox\" name=\"exploited\"> known exploited</label>"
        )?;
    }
    writeln!(
        out,
        "<output id=\"count\" class=\"soft\"></output>\n</form>"
    )
}

fn select<'o>(
    out: &mut impl Write,
    name: &str,
    title: &str,
    options: impl Iterator<Item = &'o str>,
) -> io::Result<()> {
    writeln!(
        out,
        "<label>{title} <select name=\"{name}\">\n<option value=\"\">all</option>"
    )?;
    for option in options {
        let option = escaped(option);
        writeln!(out, "<option value=\"{option}\">{option}</option>")?;
    }
    writeln!(out, "</select></label>")
}

fn reports(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    writeln!(
        out,
        "<footer>\n<details>\n<summary>Reports ({})</summary>\n<ul>",
        listing.reports.len()
    )?;
    for report in &listing.reports {
        let source = report.source.as_deref().unwrap_or("unknown source");
        let state = report
            .partial
            .as_deref()
            .map_or("complete", |_| "incomplete");
        writeln!(out, "<li>{}: {source}, {state}", escaped(&report.file))?;
        if !report.notes.is_empty() {
            writeln!(out, "<ul>")?;
            for note in &report.notes {
                writeln!(out, "<li>{}</li>", escaped(note))?;
            }
            writeln!(out, "</ul>")?;
        }
        writeln!(out, "</li>")?;
    }
    writeln!(out, "</ul>\n</details>\n</footer>")
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use sha2::{Digest as _, Sha256};

    use super::{SCRIPT, SCRIPT_HASH};

    #[test]
    fn the_policy_of_the_page_allows_its_script() {
        assert_eq!(STANDARD.encode(Sha256::digest(SCRIPT)), SCRIPT_HASH);
    }
}
