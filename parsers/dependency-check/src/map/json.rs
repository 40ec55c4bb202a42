//! From the members of the JSON report to the common model.

use finding_source::json::Text;
use finding_source::{KnownExploited, Str};

use crate::raw::{CvssV2, CvssV3, CvssV4, Identifier, Software, Vulnerability, clean, json as raw};

pub(crate) fn text<'r>(text: Text<'r>) -> Option<Str<'r>> {
    clean(text.to_cow())
}

pub(crate) fn identifier<'r>(raw: &raw::Identifier<'r>) -> Option<Identifier<'r>> {
    Some(Identifier {
        value: raw.id.or(raw.name).and_then(text)?,
        confidence: raw.confidence.and_then(text),
    })
}

pub(crate) fn vulnerability<'r>(
    raw: &raw::Vulnerability<'r>,
    suppressed: bool,
    product: Option<&str>,
) -> Vulnerability<'r> {
    let source = raw.source.and_then(text);
    let flat = flat_rating(raw, source.as_deref());
    let cwes = raw.cwes.iter().copied().chain(raw.cwe);
    Vulnerability {
        suppressed,
        name: raw.name.and_then(|name| text(*name)),
        severity: raw.severity.and_then(text),
        v2: raw
            .cvssv2
            .map(|v2| CvssV2 {
                score: v2.score.and_then(text),
                metrics: [
                    v2.access_vector,
                    v2.access_complexity,
                    v2.authentication,
                    v2.confidentiality_impact,
                    v2.integrity_impact,
                    v2.availability_impact,
                ]
                .map(|metric| metric.and_then(text)),
                certain: false,
            })
            .or(flat),
        v3: raw.cvssv3.map(|v3| CvssV3 {
            score: v3.base_score.and_then(text),
            version: v3.version.and_then(text),
            metrics: [
                v3.attack_vector,
                v3.attack_complexity,
                v3.privileges_required,
                v3.user_interaction,
                v3.scope,
                v3.confidentiality_impact,
                v3.integrity_impact,
                v3.availability_impact,
            ]
            .map(|metric| metric.and_then(text)),
        }),
        v4: raw.cvssv4.map(|v4| CvssV4 {
            score: v4.base_score.and_then(text),
            vector: v4.vector_string.and_then(text),
            source: v4.source.and_then(text),
            kind: v4.kind.and_then(text),
        }),
        cwes: cwes.filter_map(text).collect(),
        description: raw.description.and_then(|description| text(*description)),
        notes: raw.notes.and_then(text),
        known_exploited: raw.known_exploited.map(|known| {
            let mut entry = KnownExploited::default();
            entry.date_added = known.date_added.and_then(text);
            entry.due_date = known.due_date.and_then(text);
            entry.required_action = known.required_action.and_then(text);
            entry
        }),
        references: raw
            .references
            .iter()
            .flat_map(|r| {
                super::references(
                    r.source.and_then(text),
                    r.url.and_then(text),
                    r.name.and_then(text),
                )
            })
            .collect(),
        software: raw
            .vulnerable_software
            .map(|list| raw::vulnerable_software(list, product))
            .unwrap_or_default()
            .into_iter()
            .map(|software| Software {
                id: software.id.and_then(text),
                matched: software.is_matched(),
                start_including: software.version_start_including.and_then(text),
                start_excluding: software.version_start_excluding.and_then(text),
                end_including: software.version_end_including.and_then(text),
                end_excluding: software.version_end_excluding.and_then(text),
            })
            .collect(),
        source,
    }
}

/// Returns the rating of a report before 5.0, whose `cvssScore` is next to its metrics.
fn flat_rating<'r>(raw: &raw::Vulnerability<'r>, source: Option<&str>) -> Option<CvssV2<'r>> {
    let rating = CvssV2 {
        score: raw.score.and_then(text),
        metrics: [
            raw.access_vector,
            raw.access_complexity,
            raw.authentication,
            raw.confidentiality_impact,
            raw.integrity_impact,
            raw.availability_impact,
        ]
        .map(|metric| metric.and_then(text)),
        certain: false,
    };
    super::flat_rating(rating, source)
}
