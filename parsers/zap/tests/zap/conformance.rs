//! The guarantees of every source, on all samples.

use finding_source::testing::{Suite, same_identities};
use finding_source::{Confidence, FindingSource, Instances, Options, Registry, Report};
use finding_zap::{AlertsJson, AlertsXml, Json, SOURCES, Xml};

/// Returns the samples of a folder that `source` claims.
fn samples(folder: &str, source: &dyn FindingSource) -> Vec<(String, Vec<u8>)> {
    let options = Options::default();
    let registry = Registry::new(&SOURCES);
    fixtures::samples(folder)
        .into_iter()
        .filter(|sample| {
            let report = Report::new(&sample.bytes, &options.limits);
            let chosen = report.and_then(|report| registry.choose(&report));
            chosen.is_ok_and(|c| c.source.descriptor().id == source.descriptor().id)
        })
        .map(|sample| (sample.name, sample.bytes))
        .collect()
}

fn conform(source: &'static dyn FindingSource, joins: bool, least: (u64, u64)) {
    let suite = Suite::new(source)
        .beside(&SOURCES)
        .at_least(Confidence::Possible);
    let merged = if joins {
        suite.clone().joins()
    } else {
        suite.clone()
    };
    let all = samples("zap/valid", source);
    let checked = merged.check(all.clone());
    assert!((checked.samples, checked.findings) >= least, "{checked:?}");
    // An alert in XML remains a finding, whatever is missing in it.
    let json = source.descriptor().format == "JSON";
    assert!(!json || checked.lost_entries > 0, "{checked:?}");
    // These samples contain all variants of instances, which is what differs.
    let sorts = ["odd", "no-merge", "overlapping", "api-alerts"];
    let some = all
        .into_iter()
        .filter(|(name, _)| sorts.iter().any(|sort| name.contains(sort)));
    let options = Options::default().with_instances(Instances::Each);
    suite.with_options(options).check(some);
}

#[test]
fn json_reports_conform() {
    conform(&Json, false, (10, 30));
}

#[test]
fn xml_reports_conform() {
    conform(&Xml, false, (8, 28));
}

#[test]
fn alerts_in_json_conform() {
    conform(&AlertsJson, true, (3, 9));
}

#[test]
fn alerts_in_xml_conform() {
    conform(&AlertsXml, true, (1, 8));
}

#[test]
fn broken_reports_conform() {
    let mut samples = 0;
    for source in [&Json as &'static dyn FindingSource, &Xml] {
        let broken = self::samples("zap/invalid", source);
        samples += Suite::new(source)
            .beside(&SOURCES)
            .broken()
            .check(broken)
            .samples;
    }
    assert!(samples >= 7, "{samples}");
}

#[test]
fn the_formats_of_one_scan_give_the_same_defects() {
    let sample = |name: &str| fixtures::sample(&format!("zap/valid/{name}")).bytes;
    for name in [
        "2.17.0-shop",
        "2.17.0-shop-plus",
        "2.17.0-overlapping-sites",
        "2.17.0-stopped",
    ] {
        let (json, xml) = (
            sample(&format!("{name}.json")),
            sample(&format!("{name}.xml")),
        );
        same_identities((&Json, &json), (&Xml, &xml));
    }
    let (json, xml) = (
        sample("2.17.0-api-alerts.json"),
        sample("2.17.0-api-alerts.xml"),
    );
    same_identities((&AlertsJson, &json), (&AlertsXml, &xml));
}
