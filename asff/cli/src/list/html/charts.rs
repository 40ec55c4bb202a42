//! Counts as bars, drawn as SVG in the page.

use std::collections::BTreeMap;
use std::io::{self, Write};

use finding_severity::Label;

use super::super::Listing;
use super::escaped;
use crate::rows::{Change, Row};

/// The length of the longest bar.
const LONGEST: usize = 220;
const LINE: usize = 22;
/// Where the bars begin.
const LEFT: usize = 130;
/// Tools that have a bar; those with the most findings.
const MOST_TOOLS: usize = 12;

/// The findings of this run.
fn there(listing: &Listing) -> impl Iterator<Item = &Row> {
    let rows = listing.rows.iter();
    rows.filter(|row| row.change.is_none_or(Change::is_there))
}

pub(super) fn severities(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let labels = Label::ALL.into_iter().rev();
    let bars = labels.map(|label| {
        let count = there(listing).filter(|row| row.label() == label).count();
        Bar {
            name: label.to_string(),
            parts: vec![(label, count)],
        }
    });
    chart(out, "Findings by severity", &bars.collect::<Vec<_>>())
}

pub(super) fn tools(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let mut tools: BTreeMap<&str, BTreeMap<Label, usize>> = BTreeMap::new();
    for row in there(listing) {
        let counts = tools.entry(&row.finding.tool).or_default();
        *counts.entry(row.label()).or_default() += 1;
    }
    let bars = tools.into_iter().map(|(tool, counts)| Bar {
        name: tool.to_owned(),
        parts: counts.into_iter().rev().collect(),
    });
    let mut bars: Vec<Bar> = bars.collect();
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.total()));
    bars.truncate(MOST_TOOLS);
    chart(out, "Findings by tool", &bars)
}

struct Bar {
    name: String,
    /// The worst first.
    parts: Vec<(Label, usize)>,
}

impl Bar {
    fn total(&self) -> usize {
        self.parts.iter().map(|(_, count)| count).sum()
    }
}

fn chart(out: &mut impl Write, title: &str, bars: &[Bar]) -> io::Result<()> {
    let most = bars.iter().map(Bar::total).max().unwrap_or_default().max(1);
    let (width, height) = (LEFT + LONGEST + 60, (bars.len() + 1) * LINE);
    writeln!(
        out,
        "<svg role=\"img\" aria-label=\"{title}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n\
         <text x=\"0\" y=\"14\" font-weight=\"600\">{title}</text>"
    )?;
    for (number, bar) in bars.iter().enumerate() {
        let top = (number + 1) * LINE;
        let name = crate::columns::fit(&bar.name, 16);
        writeln!(
            out,
            "<text x=\"0\" y=\"{}\">{}</text>",
            top + 14,
            escaped(&name)
        )?;
        let mut left = LEFT;
        for (label, count) in bar.parts.iter().filter(|(_, count)| *count > 0) {
            // What is there is seen, however little it is.
            let length = (count * LONGEST / most).max(2);
            let class = label.as_str().to_ascii_lowercase();
            writeln!(
                out,
                "<rect class=\"f-{class}\" x=\"{left}\" y=\"{top}\" width=\"{length}\" height=\"16\"/>"
            )?;
            left += length;
        }
        writeln!(
            out,
            "<text x=\"{}\" y=\"{}\">{}</text>",
            left + 6,
            top + 14,
            bar.total()
        )?;
    }
    writeln!(out, "</svg>")
}
