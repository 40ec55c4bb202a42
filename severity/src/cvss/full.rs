//! Scores beyond the base group.

use ::cvss::v3::Metric as _;
use ::cvss::v3::metric::base::Scope;
use ::cvss::v3::metric::environmental::{Modified, ModifiedScope};
use ::cvss::{v2, v3, v4};

pub(super) fn v2(vector: &v2::Vector) -> Option<f64> {
    let environmental = vector.cdp.is_some()
        || vector.td.is_some()
        || vector.cr.is_some()
        || vector.ir.is_some()
        || vector.ar.is_some();
    if environmental {
        Some(vector.environmental_score().value())
    } else if vector.e.is_some() || vector.rl.is_some() || vector.rc.is_some() {
        Some(vector.temporal_score().value())
    } else {
        None
    }
}

/// CVSS v3.1, sections 7.2 and 7.3. With changed scope, the environmental score may differ from the temporal one even
/// without environmental metrics, so it is computed only if there is one.
pub(super) fn v31(vector: &v3::Vector) -> Option<f64> {
    if environmental(vector) {
        Some(vector.environmental_score().value())
    } else {
        temporal(vector).then(|| vector.temporal_score().value())
    }
}

/// CVSS v3.0, section 8.3. Computed here because the crate rounds up in plain floating point, which turns 2.5 × 0.92
/// into 2.4 instead of 2.3. Without environmental metrics this is the temporal score.
pub(super) fn v30(vector: &v3::Vector) -> Option<f64> {
    if !environmental(vector) && !temporal(vector) {
        return None;
    }
    let changed = match vector.ms {
        Some(ModifiedScope::Modified(scope)) => scope == Scope::Changed,
        Some(ModifiedScope::NotDefined) | None => vector.s == Some(Scope::Changed),
    };
    let weight = |requirement: Option<f64>| requirement.unwrap_or(1.0);
    let c = vector
        .mc
        .unwrap_or(Modified::NotDefined)
        .modified_score(vector.c);
    let i = vector
        .mi
        .unwrap_or(Modified::NotDefined)
        .modified_score(vector.i);
    let a = vector
        .ma
        .unwrap_or(Modified::NotDefined)
        .modified_score(vector.a);
    let miss = 1.0
        - (1.0 - c * weight(vector.cr.map(|requirement| requirement.score())))
            * (1.0 - i * weight(vector.ir.map(|requirement| requirement.score())))
            * (1.0 - a * weight(vector.ar.map(|requirement| requirement.score())));
    let miss = miss.min(0.915);
    let impact = if changed {
        7.52 * (miss - 0.029) - 3.25 * (miss - 0.02).powi(15)
    } else {
        6.42 * miss
    };
    if impact <= 0.0 {
        return Some(0.0);
    }
    let exploitability = 8.22
        * vector
            .mav
            .unwrap_or(Modified::NotDefined)
            .modified_score(vector.av)
        * vector
            .mac
            .unwrap_or(Modified::NotDefined)
            .modified_score(vector.ac)
        * vector
            .mpr
            .unwrap_or(Modified::NotDefined)
            .scoped_score(changed, vector.pr)
        * vector
            .mui
            .unwrap_or(Modified::NotDefined)
            .modified_score(vector.ui);
    let factor = if changed { 1.08 } else { 1.0 };
    let score = round_up((factor * (impact + exploitability)).min(10.0))
        * weight(vector.e.map(|metric| metric.score()))
        * weight(vector.rl.map(|metric| metric.score()))
        * weight(vector.rc.map(|metric| metric.score()));
    Some(round_up(score))
}

pub(super) fn v4(vector: &v4::Vector) -> Option<f64> {
    let base_alone = vector.nomenclature() == v4::Nomenclature::CvssB;
    (!base_alone).then(|| vector.score().value())
}

fn temporal(vector: &v3::Vector) -> bool {
    vector.e.is_some() || vector.rl.is_some() || vector.rc.is_some()
}

fn environmental(vector: &v3::Vector) -> bool {
    vector.cr.is_some()
        || vector.ir.is_some()
        || vector.ar.is_some()
        || vector.mav.is_some()
        || vector.mac.is_some()
        || vector.mpr.is_some()
        || vector.mui.is_some()
        || vector.ms.is_some()
        || vector.mc.is_some()
        || vector.mi.is_some()
        || vector.ma.is_some()
}

/// Returns the smallest number with one decimal that is not below `score`. The weights have two decimals, so a true
/// excess is far larger than the noise that is ignored here.
fn round_up(score: f64) -> f64 {
    (score * 10.0 - 1e-9).ceil() / 10.0
}
