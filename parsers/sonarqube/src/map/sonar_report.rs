//! JSON files of sonar-report.

use finding_source::{Finding, Identity, Kind, Reference, Str};

use super::{Context, Message, TOOL, explain, fact, grade, place, rule_of, status, text};
use crate::raw::{ReportedIssue, TextRange};
use crate::rule_text::RuleText;

/// The information of a file that applies to all its entries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exported<'r> {
    pub(crate) project: Option<Str<'r>>,
    pub(crate) branch: Option<Str<'r>>,
}

/// Returns the finding of an entry; `None` if it names no rule.
///
/// The exporter copies neither type nor impacts. It requests only vulnerabilities unless it is told to request all
/// issues (`allBugs`), so every entry is taken for a weakness in code.
pub(crate) fn reported<'r>(
    raw: &ReportedIssue<'r>,
    is_hotspot: bool,
    rule: Option<&RuleText<'r>>,
    exported: &Exported<'r>,
    cx: &mut Context<'_, 'r>,
) -> Option<Finding<'r>> {
    let id = text(raw.rule)?;
    let path = text(raw.component);
    let message = Message::of(raw.message);
    // The name of the rule; `/` means none.
    let name = text(raw.description).filter(|name| name != "/");
    let title = message
        .title
        .or_else(|| name.clone())
        .unwrap_or_else(|| id.clone());

    // The same parts as for the web API, so that both give the same defect.
    let mut identity = Identity::new().with_some("project", exported.project.as_deref());
    if !is_hotspot {
        identity = identity.with_some("branch", exported.branch.as_deref());
    }
    let identity = match text(raw.key) {
        Some(key) if is_hotspot => identity.with("hotspot", key).unique(),
        Some(key) => identity.with("key", key).unique(),
        None => identity
            .with("rule", &id)
            .with_some("path", path.as_deref())
            .with("message", &title),
    };

    let mut finding = Finding::new(TOOL, Kind::Code, rule_of(id), title, identity);
    finding.needs_review = is_hotspot;
    finding.description = message.whole;
    finding.grade = grade::known(text(raw.severity), cx);
    (finding.status, finding.confidence) = status::old(raw.status, None, cx);
    if let Some(path) = path {
        let region = place::region(TextRange::default(), raw.line);
        place::push_file(&mut finding, &path, region, cx.limits);
    }
    explain(&mut finding, rule, None);
    if name.is_some() {
        finding.rule.name = name;
    }
    finding
        .references
        .extend(text(raw.link).map(Reference::url));

    let facts = &mut finding.facts;
    facts.extend(exported.project.clone().map(|project| ("project", project)));
    facts.extend(exported.branch.clone().map(|branch| ("branch", branch)));
    fact(facts, "key", raw.key);
    if is_hotspot {
        facts.push(("type", Str::Borrowed("SECURITY_HOTSPOT")));
        fact(facts, "vulnerabilityProbability", raw.severity);
    }
    fact(facts, "status", raw.status);
    Some(finding)
}
