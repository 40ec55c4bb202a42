//! `api/hotspots/search` and `api/hotspots/show`.

use std::borrow::Cow;

use finding_source::{Advisory, Finding, Identity, Kind};

use super::place::{self, Place};
use super::{Context, Message, TOOL, dates, explain, fact, grade, list, rule_of, status, text};
use crate::raw::{Component, Hotspot};
use crate::rule_text::RuleText;

/// Returns the finding of a hotspot; `None` if it has neither a rule nor a category.
pub(crate) fn hotspot<'r>(raw: &Hotspot<'r>, cx: &mut Context<'_, 'r>) -> Option<Finding<'r>> {
    let shown = raw.rule.unwrap_or_default();
    let either = |listed, shown| text(listed).or_else(|| text(shown));
    let category = either(raw.security_category, shown.security_category);
    let probability = either(
        raw.vulnerability_probability,
        shown.vulnerability_probability,
    );
    // Old servers do not name the rule; reviewers see the category there.
    let rule = either(raw.rule_key, shown.key).or_else(|| category.clone())?;
    cx.cut(raw.is_cut());
    let key = |file: Option<Component<'r>>| file.and_then(|file| file.key);
    let mut place = Place::new(key(raw.component), key(raw.project), None, cx);
    // In `show`, the file contains its path.
    let shown_path = raw.component.and_then(|file| text(file.path));
    place.path = shown_path.or(place.path);
    cx.target(place.project.as_ref());
    let message = Message::of(raw.message.as_deref().copied());
    let title = message.title.unwrap_or_else(|| rule.clone());

    let identity = Identity::new().with_some("project", place.project.as_deref());
    let identity = match text(raw.key) {
        // A part with its own name, because the keys of issues and of hotspots come from one generator. Branch and pull
        // request are left out: a hotspot does not have them, and its key belongs to only one of them.
        Some(key) => identity.with("hotspot", key).unique(),
        None => identity
            .with("hotspot rule", &rule)
            .with_some("path", place.path.as_deref())
            .with("message", &title),
    };

    let mut finding = Finding::new(TOOL, Kind::Code, rule_of(rule), title, identity);
    finding.needs_review = true;
    finding.description = message.whole;
    // It is the priority of the review, not a severity, but nothing else is stated. The confidence shows that it was
    // not reviewed.
    finding.grade = grade::known(probability.clone(), cx);
    (finding.status, finding.confidence) = status::old(raw.status, raw.resolution, cx);
    let cve = text(raw.cve_id);
    finding.advisories.extend(cve.map(Advisory::new));
    dates(&mut finding, raw.creation_date, raw.update_date, cx);
    let region = place::region(raw.text_range.value.unwrap_or_default(), raw.line);
    place::locate(&mut finding, &place, region, &raw.flows.locations, cx);
    // The CWE ids of a category are part of its definition; whether they apply to this hotspot is unknown.
    let shown = raw.rule.as_ref().map(RuleText::of_hotspot);
    let known = cx.rule(&finding.rule.id);
    let rule = match (known, &shown) {
        (Some(known), Some(shown)) if known.description.is_none() => Some(shown),
        (None, Some(shown)) => Some(shown),
        (known, _) => known,
    };
    explain(&mut finding, rule, None);

    let facts = &mut finding.facts;
    facts.extend(place.project.map(|project| ("project", project)));
    fact(facts, "key", raw.key);
    fact(facts, "hash", raw.hash);
    facts.push(("type", Cow::Borrowed("SECURITY_HOTSPOT")));
    facts.extend(category.map(|category| ("securityCategory", category)));
    facts.extend(probability.map(|probability| ("vulnerabilityProbability", probability)));
    fact(facts, "status", raw.status);
    fact(facts, "resolution", raw.resolution);
    list(facts, "codeVariants", &raw.code_variants.value);
    Some(finding)
}
