//! `api/issues/search`.

use finding_source::json::Text;
use finding_source::{Finding, Identity};

use super::place::{self, Place};
use super::{
    Context, Message, TOOL, cwe, dates, explain, fact, grade, list, plugin, rule_of, status, text,
};
use crate::raw::Issue;

/// Returns the finding of an issue; `None` if its rule is blank.
pub(crate) fn issue<'r>(raw: &Issue<'r>, cx: &mut Context<'_, 'r>) -> Option<Finding<'r>> {
    let rule = text(raw.rule.as_deref().copied())?;
    cx.cut(raw.is_cut());
    let place = Place::new(raw.component, raw.project, raw.sub_project, cx);
    cx.target(place.project.as_ref());
    let message = Message::of(raw.message.as_deref().copied());
    let title = message.title.unwrap_or_else(|| rule.clone());

    let identity = Identity::new()
        .with_some("project", place.project.as_deref())
        .with_some("branch", text(raw.branch))
        .with_some("pullRequest", text(raw.pull_request));
    let identity = match text(raw.key).filter(|_| raw.is_new != Some(true)) {
        Some(key) => identity.with("key", key).unique(),
        None => identity
            .with("rule", &rule)
            .with_some("path", place.path.as_deref())
            .with("message", &title),
    };

    let kind = grade::kind(raw.r#type, &raw.impacts.value, cx);
    let mut finding = Finding::new(TOOL, kind, rule_of(rule), title, identity);
    finding.description = message.whole;
    finding.grade = grade::grade(raw.severity, &raw.impacts.value, cx);
    (finding.status, finding.confidence) = status::issue(raw, cx);
    for tag in raw.tags.value.iter().filter_map(Text::trimmed) {
        if let Some(id) = cwe(&tag) {
            finding.push_cwe(id);
        }
        finding.tags.push(tag);
    }
    dates(&mut finding, raw.creation_date, raw.update_date, cx);
    plugin::dependency_check(&mut finding, cx.limits);
    let region = place::region(raw.range(), raw.line);
    place::locate(&mut finding, &place, region, &raw.flows.locations, cx);
    let context = text(raw.rule_description_context_key);
    let rule = cx.rule(&finding.rule.id);
    explain(&mut finding, rule, context.as_deref());

    let facts = &mut finding.facts;
    facts.reserve(16);
    fact(facts, "project", raw.project);
    fact(facts, "branch", raw.branch);
    fact(facts, "pullRequest", raw.pull_request);
    fact(facts, "organization", raw.organization);
    fact(facts, "subProject", raw.sub_project);
    fact(facts, "key", raw.key);
    fact(facts, "hash", raw.hash);
    fact(facts, "type", raw.r#type);
    if finding.grade.word != text(raw.severity) {
        fact(facts, "severity", raw.severity);
    }
    facts.extend(grade::impacts(&raw.impacts.value).map(|impacts| ("impacts", impacts)));
    fact(facts, "status", raw.status);
    fact(facts, "resolution", raw.resolution);
    fact(facts, "issueStatus", raw.issue_status);
    fact(facts, "closeDate", raw.close_date);
    fact(facts, "effort", raw.effort.or(raw.debt));
    fact(facts, "scope", raw.scope);
    fact(facts, "cleanCodeAttribute", raw.clean_code_attribute);
    fact(
        facts,
        "cleanCodeAttributeCategory",
        raw.clean_code_attribute_category,
    );
    fact(facts, "externalRuleEngine", raw.external_rule_engine);
    list(facts, "codeVariants", &raw.code_variants.value);
    Some(finding)
}
