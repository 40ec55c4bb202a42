//! Bar charts of counts, drawn as SVG in the page.

use std::io::{self, Write};

use finding_severity::Label;

use super::escaped;
use crate::columns;

/// The length of the longest bar, in pixels.
const LONGEST: usize = 220;
/// Maximum number of tools with a bar.
const MOST_TOOLS: usize = 12;
/// The height of a line, in pixels.
const LINE: usize = 22;
/// The left edge of the bars, in pixels.
const LEFT: usize = 130;
/// Maximum number of columns of the name of a bar.
const WIDEST: usize = 16;

/// A bar: a name, and counts in the colors of their labels.
pub(crate) struct Bar {
    pub(crate) name: String,
    /// Worst label first.
    pub(crate) parts: Vec<(Label, u64)>,
}

impl Bar {
    fn total(&self) -> u64 {
        self.parts.iter().map(|(_, count)| count).sum()
    }
}

/// Writes a chart of the tools with the most findings.
pub(crate) fn by_tool(out: &mut impl Write, mut bars: Vec<Bar>) -> io::Result<()> {
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.total()));
    bars.truncate(MOST_TOOLS);
    write(out, "Findings by tool", &bars)
}

/// Writes a chart of these bars.
pub(crate) fn write(out: &mut impl Write, title: &str, bars: &[Bar]) -> io::Result<()> {
    let most = bars.iter().map(Bar::total).max().unwrap_or_default().max(1);
    let (width, height) = (LEFT + LONGEST + 60, (bars.len() + 1) * LINE);
    let counts = bars
        .iter()
        .map(|bar| format!("{} {}", bar.name, bar.total()));
    let counts: Vec<String> = counts.collect();
    writeln!(
        out,
        "<svg role=\"img\" aria-label=\"{title}: {}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n\
         <text x=\"0\" y=\"14\" font-weight=\"600\">{title}</text>",
        escaped(&counts.join(", "))
    )?;
    for (number, bar) in bars.iter().enumerate() {
        let top = (number + 1) * LINE;
        let name = columns::fit(&bar.name, WIDEST);
        writeln!(
            out,
            "<text x=\"0\" y=\"{}\">{}</text>",
            top + 14,
            escaped(&name)
        )?;
        let mut left = LEFT;
        for (label, count) in bar.parts.iter().filter(|(_, count)| *count > 0) {
            // The smallest count must still be visible.
            let length = length(*count, most);
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

/// Returns the length in pixels of a count, where `most` is the largest count.
fn length(count: u64, most: u64) -> usize {
    let length = u128::from(count) * LONGEST as u128 / u128::from(most);
    usize::try_from(length).unwrap_or(LONGEST).max(2)
}
