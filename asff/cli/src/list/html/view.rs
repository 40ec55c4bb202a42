//! The parts of a finding that the page shows.

use std::collections::HashMap;

use finding_source::{Advisory, CvssRating, Reference};
use serde::{Serialize, Serializer};

use crate::captions::Caption;
use crate::list::remark;
use crate::rows::{self, Row};
use crate::text::{cut, shown};

/// Maximum number of characters of a text.
const LONGEST: usize = 5_000;
/// Maximum number of entries of a list.
const MOST: usize = 20;

/// A finding as the script of the page reads it. Empty members are omitted.
#[derive(Serialize)]
pub(super) struct View<'r> {
    severity: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    remark: String,
    name: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    place: String,
    title: String,
    tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    exploited: bool,
    /// The index of the text in [`Texts`].
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<usize>,
    facts: Vec<Fact<'r>>,
}

/// A line of the details: its name, its text, and the address of its link.
struct Fact<'r> {
    name: &'static str,
    text: String,
    url: Option<&'r str>,
}

impl Serialize for Fact<'_> {
    /// Serializes as an array, which takes half the space of an object.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.url {
            Some(url) => (self.name, &self.text, url).serialize(serializer),
            None => (self.name, &self.text).serialize(serializer),
        }
    }
}

/// The long texts of a page without repetitions: findings of one rule mostly have the same texts.
#[derive(Default)]
pub(super) struct Texts {
    numbers: HashMap<String, usize>,
    texts: Vec<String>,
}

impl Texts {
    /// Returns the texts of these rows.
    pub(super) fn of<'r>(rows: impl Iterator<Item = &'r Row>) -> Self {
        let mut texts = Self::default();
        for text in rows.flat_map(long_texts).flatten() {
            let text = lines(text);
            if !texts.numbers.contains_key(&text) {
                texts.numbers.insert(text.clone(), texts.texts.len());
                texts.texts.push(text);
            }
        }
        texts
    }

    /// Returns the texts in order of their indexes.
    pub(super) fn all(&self) -> &[String] {
        &self.texts
    }

    fn number(&self, text: &str) -> Option<usize> {
        self.numbers.get(&lines(text)).copied()
    }
}

/// Returns the description and the advice.
fn long_texts(row: &Row) -> [Option<&str>; 2] {
    let advice = row.finding.remediation.as_ref();
    let advice = advice.and_then(|advice| advice.text.as_deref());
    [row.finding.description.as_deref(), advice]
}

impl<'r> View<'r> {
    /// Returns the view of a row, whose texts are in `texts`.
    pub(super) fn of(row: &'r Row, texts: &Texts) -> Self {
        let finding = &row.finding;
        let caption = Caption::of(finding);
        let [description, advice] = long_texts(row);
        Self {
            severity: row.label().as_str(),
            remark: remark(row),
            name: shown(rows::name(finding)),
            place: caption.place,
            title: caption.title,
            tool: shown(&finding.tool),
            change: row.change.map(|change| change.group()),
            exploited: row.known_exploited,
            description: description.and_then(|text| texts.number(text)),
            advice: advice.and_then(|text| texts.number(text)),
            facts: facts(row),
        }
    }
}

fn facts(row: &Row) -> Vec<Fact<'_>> {
    let finding = &row.finding;
    let mut facts = Vec::new();
    let page = finding.remediation.as_ref();
    let page = page.and_then(|advice| advice.url.as_deref());
    facts.extend(page.map(|url| link("See", url, url)));
    let rule = match &finding.rule.name {
        Some(name) => format!("{} ({name})", finding.rule.id),
        None => finding.rule.id.to_string(),
    };
    facts.push(match finding.rule.url.as_deref() {
        Some(url) => link("Rule", url, &rule),
        None => fact("Rule", rule),
    });
    let advisories = finding.advisories.iter().take(MOST);
    facts.extend(advisories.map(|advisory| fact("Advisory", published(advisory))));
    if !finding.cwes.is_empty() {
        let cwes = finding.cwes.iter().take(MOST);
        let cwes: Vec<String> = cwes.map(|cwe| format!("CWE-{cwe}")).collect();
        facts.push(fact("Weakness", cwes.join(", ")));
    }
    // The row shows the first location.
    let places = finding.locations.iter().take(MOST).skip(1);
    facts.extend(places.map(|place| fact("Also at", rows::place_of(finding, place))));
    let more = finding.locations.len().saturating_sub(MOST) as u64 + finding.more_locations;
    if more > 0 {
        facts.push(fact("Also at", format!("{more} more places")));
    }
    let of_advisories = finding.advisories.iter().flat_map(|it| &it.references);
    let references = finding.references.iter().chain(of_advisories);
    facts.extend(references.take(MOST).map(reference));
    facts.push(fact("Severity", format!("{} of 100", row.normalized)));
    facts.push(fact("Id", row.key.to_string()));
    facts.push(fact("Report", row.report.to_string()));
    facts
}

/// Returns a fact of one line.
fn fact(name: &'static str, text: String) -> Fact<'static> {
    Fact {
        name,
        text: shown(&text),
        url: None,
    }
}

/// Returns a link to a web page. Any other address becomes plain text.
fn link<'r>(name: &'static str, url: &'r str, text: &str) -> Fact<'r> {
    let is_page = url.starts_with("https://") || url.starts_with("http://");
    Fact {
        name,
        text: shown(text),
        url: is_page.then_some(url),
    }
}

/// Returns the beginning of a text of several lines.
fn lines(text: &str) -> String {
    let text = cut(text, LONGEST);
    text.lines().map(shown).collect::<Vec<_>>().join("\n")
}

fn published(advisory: &Advisory<'_>) -> String {
    let mut parts = vec![advisory.id.to_string()];
    let aliases = advisory.aliases.iter().take(MOST);
    parts.extend(aliases.map(ToString::to_string));
    parts.extend(advisory.ratings.iter().take(MOST).map(rating));
    parts.extend(advisory.epss.map(|epss| format!("EPSS {epss}")));
    let affected = advisory.affected.as_deref();
    parts.extend(affected.map(|it| format!("affected: {it}")));
    let fixed = advisory.fixed_in.as_deref();
    parts.extend(fixed.map(|it| format!("fixed in {it}")));
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
    text
}

fn reference<'r>(reference: &'r Reference<'_>) -> Fact<'r> {
    let url = reference.url.as_deref();
    let name = reference.name.as_deref().or(url).unwrap_or_default();
    match url {
        Some(url) => link("Reference", url, name),
        None => fact("Reference", name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn only_a_page_is_a_link() {
        for url in ["https://a.example/?q=\"x\"", "http://a.example"] {
            assert_eq!(link("See", url, "a").url, Some(url));
        }
        for url in [
            "javascript:alert(1)",
            "data:text/html,x",
            " https://a.example",
            "HTTPS:x",
            "",
        ] {
            let link = link("See", url, "a");
            assert_eq!((link.url, &*link.text), (None, "a"), "{url}");
        }
    }
}
