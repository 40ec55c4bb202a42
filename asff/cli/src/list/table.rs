//! A list as a table for the terminal.

use std::io::{self, Write};

use clap::builder::styling::{AnsiColor, Style};
use finding_severity::Label;
use finding_source::Location;

use super::{Listing, remark};
use crate::captions::Caption;
use crate::columns::{fit, fit_end, padded, width};
use crate::rows::{self, Row};
use crate::terminal;
use crate::text::shown;

/// Maximum number of columns of the title if the output is not a terminal.
const WIDEST_TITLE: usize = 256;
/// Maximum number of columns of the location if the output is not a terminal.
const WIDEST_PLACE: usize = 96;
/// Maximum number of columns of the name and of the tool if the output is not a terminal.
const WIDEST_PART: usize = 64;
/// Number of columns of the name that a terminal shows before anything else: an advisory fits.
const WHOLE_NAME: usize = 24;
/// Minimum number of columns of a title that is cut. A shorter one says nothing.
const LEAST_TITLE: usize = 20;
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
    /// True if the end of the location says more than its beginning, as that of a path does.
    is_path: bool,
    /// The change and the status in brackets; empty for an open finding without comparison.
    remark: String,
    title: String,
    tool: String,
}

impl Line {
    fn of(row: &Row) -> Self {
        let finding = &row.finding;
        let caption = Caption::of(finding);
        let remark = remark(row);
        Self {
            label: row.label(),
            name: shown(rows::name(finding)),
            place: caption.place,
            is_path: !matches!(finding.locations.first(), Some(Location::Package(_))),
            remark: if remark.is_empty() {
                remark
            } else {
                format!("[{remark}]")
            },
            title: caption.title,
            tool: shown(&finding.tool),
        }
    }

    /// Returns the remark and the title.
    fn whole_title(&self) -> String {
        let parts = [&*self.remark, &*self.title].into_iter();
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}

/// The widths of the cells. Label and tool get what they need; the rest is shared by the others.
struct Columns {
    label: usize,
    name: usize,
    place: usize,
    title: usize,
    /// False if titles have no room. The remarks then precede the locations.
    has_titles: bool,
    tool: usize,
}

impl Columns {
    fn new(lines: &[Line], terminal: Option<usize>) -> Self {
        let widest = |get: fn(&Line) -> usize| lines.iter().map(get).max().unwrap_or_default();
        let label = widest(|line| line.label.as_str().len());
        let name = widest(|line| width(&line.name));
        let place = widest(|line| width(&line.place));
        let title = widest(|line| width(&line.whole_title()));
        let tool = widest(|line| width(&line.tool));
        let Some(terminal) = terminal else {
            return Self {
                label,
                name: name.min(WIDEST_PART),
                place: place.min(WIDEST_PLACE),
                title: title.min(WIDEST_TITLE),
                has_titles: true,
                tool: tool.min(WIDEST_PART),
            };
        };
        // A very narrow terminal shows the label and the beginning of the name.
        let tool = tool.min(terminal / 6);
        let room = terminal.saturating_sub(label + tool + 4 * GAP);
        // Users copy names and packages, so both have precedence over the title.
        let name = name.min(WHOLE_NAME.max(room * 3 / 10)).min(room);
        let room = room - name;
        let beside_title = place.min(room * 3 / 5);
        let has_titles = title.min(LEAST_TITLE) <= room - beside_title;
        let (place, title) = if has_titles {
            (beside_title, title.min(room - beside_title))
        } else {
            // The column of titles is left out, and the gap beside it.
            let place = widest(|line| {
                let gap = usize::from(!line.remark.is_empty());
                width(&line.remark) + gap + width(&line.place)
            });
            (place.min(room + GAP), 0)
        };
        Self {
            label,
            name,
            place,
            title,
            has_titles,
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
        let (remark, title) = if self.has_titles || line.remark.is_empty() {
            (String::new(), line.whole_title())
        } else {
            (
                fit(&line.remark, self.place).into_owned() + " ",
                String::new(),
            )
        };
        let room = self.place.saturating_sub(width(&remark));
        let place = if line.is_path {
            fit_end(&line.place, room)
        } else {
            fit(&line.place, room)
        };
        let place = [&*remark, &place].concat();
        let cells = [
            (fit(&line.name, self.name), self.name),
            (place.trim_end().into(), self.place),
            (fit(&title, self.title), self.title),
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
            is_path: true,
            remark: String::new(),
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

    #[test]
    fn eighty_columns_show_the_whole_advisory_and_the_name_of_the_package_rather_than_a_title() {
        let mut line = Line {
            label: Label::Critical,
            name: "RUSTSEC-2024-9001".to_owned(),
            place: "arc-swapp 0.4.7, fixed in 0.4.8 (services/shop/Cargo.lock)".to_owned(),
            is_path: false,
            remark: String::new(),
            title: "Dangling reference in a map".to_owned(),
            tool: "cargo-audit".to_owned(),
        };
        let written = |line: &Line| {
            let columns = Columns::new(std::slice::from_ref(line), Some(80));
            let mut out = Vec::new();
            columns.write(&mut out, line, false).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            written(&line),
            "CRITICAL  RUSTSEC-2024-9001  arc-swapp 0.4.7, fixed in 0.4.8 (serv…  cargo-audit\n"
        );
        line.remark = "[known exploited]".to_owned();
        assert_eq!(
            written(&line),
            "CRITICAL  RUSTSEC-2024-9001  [known exploited] arc-swapp 0.4.7, fi…  cargo-audit\n"
        );
        line.is_path = true;
        line.place = "services/shop/src/main/java/checkout/Checkout.php:117".to_owned();
        assert!(
            written(&line).contains("Checkout.php:117  "),
            "{}",
            written(&line)
        );
    }
}
