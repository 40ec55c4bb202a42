//! A finding in the page: a line that unfolds.

use std::io::{self, Write};

use finding_source::{Advisory, CvssRating, Reference};

use super::super::remark;
use super::{escaped, escaped_lines};
use crate::rows::{self, Row};
use crate::terminal::cut;

/// Characters of a text.
const LONGEST: usize = 5_000;
/// Entries of a list.
const MOST: usize = 20;

pub(super) fn write(out: &mut impl Write, row: &Row) -> io::Result<()> {
    let finding = &row.finding;
    let label = row.label();
    let class = label.as_str().to_ascii_lowercase();
    let change = row.change.map(|change| change.group()).unwrap_or_default();
    let remark = remark(row);
    let remark = if remark.is_empty() {
        remark
    } else {
        format!(" ({remark})")
    };
    write!(
        out,
        "<details class=\"finding\" data-severity=\"{label}\" data-tool=\"{tool}\" data-change=\"{change}\" data-exploited=\"{exploited}\">\
         <summary><span class=\"s-{class}\">{label}{remark}</span> <span>{name}</span> \
         <span class=\"title\">{title}\n<i>{place}</i></span> <span class=\"soft\">{tool}</span></summary>\
         <div class=\"body\">",
        tool = escaped(&finding.tool),
        exploited = row.known_exploited,
        remark = escaped(&remark),
        name = escaped(rows::name(finding)),
        title = escaped(&finding.title),
        place = escaped(&rows::place(finding)),
    )?;
    // Lines of text, not elements: a page of 10,000 findings opens several times faster.
    if let Some(description) = &finding.description {
        writeln!(out, "{}\n", escaped_lines(&cut(description, LONGEST)))?;
    }
    advice(out, row)?;
    facts(out, row)?;
    writeln!(out, "</div></details>")
}

fn advice(out: &mut impl Write, row: &Row) -> io::Result<()> {
    let Some(advice) = &row.finding.remediation else {
        return Ok(());
    };
    if let Some(text) = &advice.text {
        entry(out, "Advice", &escaped_lines(&cut(text, LONGEST)))?;
    }
    match &advice.url {
        Some(url) => entry(out, "See", &link(url, url)),
        None => Ok(()),
    }
}

fn facts(out: &mut impl Write, row: &Row) -> io::Result<()> {
    let finding = &row.finding;
    let rule = match &finding.rule.name {
        Some(name) => format!("{} ({name})", finding.rule.id),
        None => finding.rule.id.to_string(),
    };
    let url = finding.rule.url.as_deref();
    let rule = url.map_or_else(|| escaped(&rule), |url| link(url, &rule));
    entry(out, "Rule", &rule)?;
    for advisory in finding.advisories.iter().take(MOST) {
        entry(out, "Advisory", &published(advisory))?;
    }
    if !finding.cwes.is_empty() {
        let cwes = finding.cwes.iter().take(MOST);
        let cwes: Vec<String> = cwes.map(|cwe| format!("CWE-{cwe}")).collect();
        entry(out, "Weakness", &cwes.join(", "))?;
    }
    // The line has the first place.
    for place in finding.locations.iter().take(MOST).skip(1) {
        entry(out, "Also at", &escaped(&rows::place_of(finding, place)))?;
    }
    let more = finding.locations.len().saturating_sub(MOST) as u64 + finding.more_locations;
    if more > 0 {
        entry(out, "Also at", &format!("{more} more places"))?;
    }
    let of_advisories = finding.advisories.iter().flat_map(|it| &it.references);
    let references = finding.references.iter().chain(of_advisories);
    for reference in references.take(MOST) {
        entry(out, "Reference", &read_on(reference))?;
    }
    entry(out, "Severity", &format!("{} of 100", row.normalized))?;
    entry(out, "Id", &escaped(&row.key))?;
    entry(out, "Report", &escaped(&row.report))
}

/// A line; the text is escaped already.
fn entry(out: &mut impl Write, name: &str, html: &str) -> io::Result<()> {
    writeln!(out, "{name}: {html}")
}

fn published(advisory: &Advisory<'_>) -> String {
    let mut parts = vec![escaped(&advisory.id)];
    parts.extend(
        advisory
            .aliases
            .iter()
            .take(MOST)
            .map(|alias| escaped(alias)),
    );
    parts.extend(advisory.ratings.iter().take(MOST).map(rating));
    parts.extend(advisory.epss.map(|epss| format!("EPSS {epss}")));
    parts.extend(
        advisory
            .affected
            .as_deref()
            .map(|it| format!("affected: {}", escaped(it))),
    );
    parts.extend(
        advisory
            .fixed_in
            .as_deref()
            .map(|it| format!("fixed in {}", escaped(it))),
    );
    parts.join(", ")
}

fn rating(rating: &CvssRating<'_>) -> String {
    let mut text = "CVSS".to_owned();
    if let Some(version) = rating.version {
        text += &format!(" {version}");
    }
    if let Some(score) = rating.score {
        text += &format!(" {score}");
    }
    if let Some(vector) = &rating.vector {
        text += &format!(" {vector}");
    }
    escaped(&text)
}

fn read_on(reference: &Reference<'_>) -> String {
    let name = reference
        .name
        .as_deref()
        .or(reference.url.as_deref())
        .unwrap_or_default();
    match &reference.url {
        Some(url) => link(url, name),
        None => escaped(name),
    }
}

/// A link to a page. Every other address is text.
fn link(url: &str, text: &str) -> String {
    let is_page = url.starts_with("https://") || url.starts_with("http://");
    let text = escaped(text);
    if !is_page {
        return text;
    }
    let url = escaped(url);
    format!("<a href=\"{url}\" rel=\"noopener noreferrer\">{text}</a>")
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn only_a_page_is_a_link() {
        let page = link("https://a.example/?q=\"x\"", "a");
        assert_eq!(
            page,
            "<a href=\"https://a.example/?q=&quot;x&quot;\" rel=\"noopener noreferrer\">a</a>"
        );
        for url in [
            "javascript:alert(1)",
            "data:text/html,x",
            " https://a.example",
            "HTTPS:x",
            "",
        ] {
            assert_eq!(link(url, "a"), "a", "{url}");
        }
    }
}
