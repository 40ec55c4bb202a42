//! The information of a rule, as plain text.

use std::borrow::Cow;

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::{Str, markup};
use memchr::memmem;

use crate::raw::{HotspotRule, ReportedRule, Rule};

/// The information that a rule adds to its findings.
#[derive(Clone, Debug, Default)]
pub(crate) struct RuleText<'r> {
    pub(crate) name: Option<Str<'r>>,
    pub(crate) description: Option<String>,
    /// The remediation, by context.
    pub(crate) fixes: Vec<(Option<Str<'r>>, String)>,
    pub(crate) cwes: Vec<u32>,
    /// Its entries in other catalogs, such as `owaspTop10-2021:a3`.
    pub(crate) standards: Vec<Str<'r>>,
}

/// Maximum number of bytes of a description: several times what Security Hub accepts.
pub(crate) const LONGEST_DESCRIPTION: usize = 4096;
/// Maximum number of bytes of a remediation, of which there may be one per framework.
const LONGEST_FIX: usize = 2048;
const MOST_FIXES: usize = 16;
const MOST_STANDARDS: usize = 64;

impl<'r> RuleText<'r> {
    pub(crate) fn of(rule: &Rule<'r>) -> Self {
        let mut text = Self::named(rule.name);
        let mut described = None;
        for section in &rule.description_sections {
            let Some(content) = section.content.as_ref().and_then(Text::trimmed) else {
                continue;
            };
            cwes_of(&content, &mut text.cwes);
            let key = section.key.as_ref().map_or("", Text::as_raw);
            if key == "how_to_fix" {
                let context = section.context.as_ref().and_then(Text::trimmed).map(short);
                let fix = markup::html(&content, LONGEST_FIX);
                if text.fixes.len() < MOST_FIXES && !fix.is_empty() {
                    text.fixes.push((context, fix));
                }
                continue;
            }
            // The description of the problem comes before the explanation.
            let rank = ["introduction", "default", "root_cause"]
                .iter()
                .position(|known| *known == key);
            if rank > described {
                described = rank;
                text.description = some(markup::html(&content, LONGEST_DESCRIPTION));
            }
        }
        text.describe(rule.html_desc);
        text.describe(rule.md_desc);
        for standard in rule.security_standards.iter().filter_map(Text::trimmed) {
            match standard.strip_prefix("cwe:") {
                Some(number) => text.cwes.extend(number.parse::<u32>()),
                None if text.standards.len() < MOST_STANDARDS => {
                    text.standards.push(short(standard));
                }
                None => {}
            }
        }
        text
    }

    /// Creates the information of the rule of a hotspot.
    pub(crate) fn of_hotspot(rule: &HotspotRule<'r>) -> Self {
        let mut text = Self::named(rule.name);
        text.describe(rule.risk_description);
        text.describe(rule.vulnerability_description);
        if let Some(html) = rule.fix_recommendations.map(|html| html.to_cow()) {
            cwes_of(&html, &mut text.cwes);
            let fix = some(markup::html(&html, LONGEST_FIX));
            text.fixes.extend(fix.map(|fix| (None, fix)));
        }
        text
    }

    /// Creates the information of a rule of a sonar-report file.
    pub(crate) fn of_reported(rule: &ReportedRule<'r>) -> Self {
        let mut text = Self::named(rule.name);
        text.describe(rule.html_desc);
        text
    }

    fn named(name: Option<Text<'r>>) -> Self {
        Self {
            name: name.as_ref().and_then(Text::trimmed).map(short),
            ..Self::default()
        }
    }

    /// Adds a description. The first one that is not blank counts.
    fn describe(&mut self, html: Option<Text<'r>>) {
        let html = html.map(|html| html.to_cow()).unwrap_or_default();
        cwes_of(&html, &mut self.cwes);
        if self.description.is_none() {
            self.description = some(markup::html(&html, LONGEST_DESCRIPTION));
        }
    }

    /// Returns the remediation for this context, or else the one without a context.
    pub(crate) fn fix(&self, context: Option<&str>) -> Option<&str> {
        let mut wanted = [context, None].into_iter();
        let fixes = wanted.find_map(|wanted| {
            let mut fixes = self.fixes.iter();
            fixes.find(|(context, _)| context.as_deref() == wanted)
        });
        fixes.map(|(_, fix)| &**fix)
    }
}

/// Returns a text that every finding of a rule or report repeats, cut to a length that no real one has. Otherwise the
/// output could grow with the square of the input.
pub(crate) fn short(text: Str<'_>) -> Str<'_> {
    const LONGEST: usize = 1000;
    match text.char_indices().nth(LONGEST) {
        None => text,
        // A secret that was cut would not be recognized.
        Some(_) => Cow::Owned(redact_prose(&text).chars().take(LONGEST).collect()),
    }
}

/// Returns a text, unless it is empty.
pub(crate) fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Adds the numbers of `CWE-79` and similar names in a text.
pub(crate) fn cwes_of(text: &str, cwes: &mut Vec<u32>) {
    // A rule names a few; a text with thousands is not a rule.
    const MOST: usize = 64;
    for at in memmem::find_iter(text.as_bytes(), "CWE-") {
        let rest = text.get(at + 4..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_digit());
        if let Ok(number) = rest[..end.unwrap_or(rest.len())].parse() {
            if cwes.len() < MOST && !cwes.contains(&number) {
                cwes.push(number);
            }
        }
    }
}
