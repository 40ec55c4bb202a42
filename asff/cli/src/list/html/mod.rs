//! A list as a page for a browser: one file that loads nothing and runs no script but its own.
//!
//! All foreign text is escaped, and stands only where it is text or the value of a quoted attribute. The content security
//! policy of the page allows the one style and the one script in it, by their hashes, and nothing else: even text that
//! were taken for a script would not run. Addresses are links only when they begin with `https:` or `http:`.

mod charts;
mod finding;

use std::collections::BTreeSet;
use std::io::{self, Write};

use finding_severity::Label;

use super::Listing;
use crate::terminal::shown;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");
/// SHA-256 of the style and of the script, in base 64. A test computes them.
const STYLE_HASH: &str = "WqdPWp2m7H8v1wkfRd+oYChMlrhljcRoIMgWKqJu3Og=";
const SCRIPT_HASH: &str = "a2yU6OT6misCDb421tP2+9MyaF7thF0AXU9ywPpAaXk=";

pub(super) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    head(out)?;
    writeln!(out, "<body>\n<header>\n<h1>Findings</h1>")?;
    writeln!(out, "<p>{}</p>", escaped(&listing.total()))?;
    incomplete(out, listing)?;
    writeln!(out, "<div class=\"charts\">")?;
    charts::severities(out, listing)?;
    charts::tools(out, listing)?;
    writeln!(out, "</div>\n</header>\n<main>")?;
    form(out, listing)?;
    for group in listing.groups() {
        if let Some(heading) = &group.heading {
            let count = group.rows.len();
            writeln!(out, "<h2>{} ({count})</h2>", escaped(heading))?;
        }
        for row in group.rows {
            finding::write(out, row)?;
        }
    }
    writeln!(out, "</main>")?;
    reports(out, listing)?;
    writeln!(out, "<script>{SCRIPT}</script>\n</body>\n</html>")
}

fn head(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; \
         script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Findings</title>\n<style>{STYLE}</style>\n</head>"
    )
}

/// The reports whose silence means nothing.
fn incomplete(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let reports: Vec<_> = listing.incomplete().collect();
    if reports.is_empty() {
        return Ok(());
    }
    // Many of them would push the findings out of sight.
    let open = if reports.len() <= 3 { " open" } else { "" };
    let count = reports.len();
    writeln!(
        out,
        "<details class=\"warning\"{open}>\n<summary><strong>Incomplete reports: {count}.</strong> There may be more \
         findings than these list.</summary>\n<ul>"
    )?;
    for (file, why) in reports {
        writeln!(out, "<li>{}: {}</li>", escaped(file), escaped(why))?;
    }
    writeln!(out, "</ul>\n</details>")
}

/// The filters. Without the script they would do nothing, so the script shows them.
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
        let source = report.source.unwrap_or("unknown source");
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

/// Text of one line for an element or a quoted attribute.
fn escaped(text: &str) -> String {
    escape(&shown(text))
}

/// The same of a text of several lines.
fn escaped_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(shown).collect();
    escape(&lines.join("\n"))
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use sha2::{Digest as _, Sha256};

    use super::{SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH, escaped, escaped_lines};

    #[test]
    fn the_policy_of_the_page_allows_its_style_and_its_script() {
        for (text, expected) in [(STYLE, STYLE_HASH), (SCRIPT, SCRIPT_HASH)] {
            assert_eq!(STANDARD.encode(Sha256::digest(text)), expected);
        }
    }

    #[test]
    fn no_text_ends_an_element_or_an_attribute() {
        let hostile = "</p><script>\"'&lt;\u{202e}\u{1b}";
        let expected = "&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;lt;\u{fffd}\u{fffd}";
        assert_eq!(escaped(hostile), expected);
        assert_eq!(escaped_lines("a\n<b>\r\n\u{7}"), "a\n&lt;b&gt;\n\u{fffd}");
    }
}
