//! A list as a table for the terminal.

use std::io::{self, Write};

use clap::builder::styling::{AnsiColor, Style};
use finding_severity::Label;

use super::{Listing, remark};
use crate::columns::{fit, fit_end, padded, width};
use crate::rows::{self, Row};
use crate::terminal;
use crate::text::shown;

/// Maximum number of columns of the title if the output is not a terminal.
const WIDEST_TITLE: usize = 256;
/// Maximum number of columns of the name and of the location if the output is not a terminal.
const WIDEST_PART: usize = 64;
/// Number of columns between two cells.
const GAP: usize = 2;

pub(super) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let columns = Columns::new(&lines(&listing.rows), terminal::width());
    let is_colored = terminal::supports_color();
    for (number, group) in listing.groups().iter().enumerate() {
        if let Some(heading) = &group.heading {
            let blank = if number > 0 { "\n" } else { "" };
            writeln!(out, "{blank}{heading} ({})", group.rows.len())?;
        }
        for row in &group.rows {
            columns.write(out, &Line::of(row), is_colored)?;
        }
    }
    if !listing.rows.is_empty() {
        writeln!(out)?;
    }
    writeln!(out, "{}", listing.total())?;
    for (status, count) in listing.closed().filter(|(_, count)| *count > 0) {
        writeln!(out, "of them {status}: {count}")?;
    }
    for (file, why) in listing.incomplete() {
        writeln!(out, "incomplete: {file}: {why}")?;
    }
    Ok(())
}

/// Writes rows, one per line.
pub(super) fn write_rows(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let lines = lines(rows);
    let columns = Columns::new(&lines, terminal::width());
    let is_colored = terminal::supports_color();
    let mut lines = lines.iter();
    lines.try_for_each(|line| columns.write(out, line, is_colored))
}

fn lines(rows: &[Row]) -> Vec<Line> {
    rows.iter().map(Line::of).collect()
}

/// The cells of a row.
struct Line {
    label: Label,
    name: String,
    place: String,
    title: String,
    tool: String,
}

impl Line {
    fn of(row: &Row) -> Self {
        let finding = &row.finding;
        let remark = remark(row);
        let title = shown(&finding.title);
        Self {
            label: row.label(),
            name: shown(rows::name(finding)),
            place: rows::place(finding),
            title: if remark.is_empty() {
                title
            } else {
                format!("[{remark}] {title}")
            },
            tool: shown(&finding.tool),
        }
    }
}

/// The widths of the cells. Label and tool get what they need; the rest is shared by the others.
struct Columns {
    label: usize,
    name: usize,
    place: usize,
    title: usize,
    tool: usize,
}

impl Columns {
    fn new(lines: &[Line], terminal: Option<usize>) -> Self {
        let widest = |get: fn(&Line) -> usize| lines.iter().map(get).max().unwrap_or_default();
        let label = widest(|line| line.label.as_str().len());
        let name = widest(|line| width(&line.name));
        let place = widest(|line| width(&line.place));
        let title = widest(|line| width(&line.title));
        let tool = widest(|line| width(&line.tool));
        let Some(terminal) = terminal else {
            return Self {
                label,
                name: name.min(WIDEST_PART),
                place: place.min(WIDEST_PART),
                title: title.min(WIDEST_TITLE),
                tool: tool.min(WIDEST_PART),
            };
        };
        // A very narrow terminal shows the label and the beginning of the name.
        let tool = tool.min(terminal / 6);
        let room = terminal.saturating_sub(label + tool + 4 * GAP);
        let name = name.min(room * 3 / 10);
        // The location has precedence over the title, because many titles repeat the package.
        let place = place.min((room - name) * 3 / 5);
        Self {
            label,
            name,
            place,
            title: title.min(room - name - place),
            tool,
        }
    }

    fn write(&self, out: &mut impl Write, line: &Line, is_colored: bool) -> io::Result<()> {
        let style = if is_colored {
            style(line.label)
        } else {
            Style::new()
        };
        let label = padded(line.label.as_str(), self.label);
        write!(out, "{style}{label}{style:#}")?;
        let cells = [
            (fit(&line.name, self.name), self.name),
            (fit_end(&line.place, self.place), self.place),
            (fit(&line.title, self.title), self.title),
            (fit(&line.tool, self.tool), 0),
        ];
        let mut text = String::new();
        for (cell, columns) in cells {
            if columns > 0 || !cell.is_empty() {
                text += &" ".repeat(GAP);
                text += &padded(&cell, columns);
            }
        }
        writeln!(out, "{}", text.trim_end())
    }
}

/// Returns the color of a label.
pub(crate) fn style(label: Label) -> Style {
    let color = match label {
        Label::Critical => {
            return Style::new()
                .bold()
                .fg_color(Some(AnsiColor::Magenta.into()));
        }
        Label::High => AnsiColor::Red,
        Label::Medium => AnsiColor::Yellow,
        Label::Low => AnsiColor::Cyan,
        Label::Informational => return Style::new().dimmed(),
    };
    Style::new().fg_color(Some(color.into()))
}

#[cfg(test)]
mod tests {
    use finding_severity::Label;

    use super::{Columns, Line};

    fn line(length: usize) -> Line {
        Line {
            label: Label::Informational,
            name: "n".repeat(length),
            place: "p".repeat(length),
            title: "t".repeat(length),
            tool: "o".repeat(length),
        }
    }

    #[test]
    fn a_line_fits_into_every_terminal_that_has_room_for_the_label() {
        for length in [0, 1, 5, 20, 300] {
            let line = line(length);
            for terminal in 30..300 {
                let columns = Columns::new(std::slice::from_ref(&line), Some(terminal));
                let mut out = Vec::new();
                columns.write(&mut out, &line, false).unwrap();
                let written = String::from_utf8(out).unwrap();
                assert!(
                    written.trim_end_matches('\n').chars().count() <= terminal,
                    "{written}"
                );
            }
        }
    }

    #[test]
    fn without_a_terminal_nothing_short_is_cut() {
        let line = line(60);
        let columns = Columns::new(std::slice::from_ref(&line), None);
        let mut out = Vec::new();
        columns.write(&mut out, &line, false).unwrap();
        let written = String::from_utf8(out).unwrap();
        let cells: Vec<&str> = written.split_whitespace().collect();
        assert_eq!(
            cells,
            [
                "INFORMATIONAL",
                &line.name,
                &line.place,
                &line.title,
                &line.tool
            ]
        );
    }
}
