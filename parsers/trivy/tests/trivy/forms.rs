//! The forms of a report.

use finding_source::{Location, ReportErrorKind};

use crate::support::{fact, read, sample, valid};

#[test]
fn a_report_describes_its_scan() {
    let image = valid("0.74.0-image.json");
    assert_eq!(image.about.tool_version.as_deref(), Some("0.74.0"));
    let name = "registry.example:5000/acme/shop:1.4.2";
    assert_eq!(image.about.target.as_deref(), Some(name));
    let time = image.about.time.unwrap().to_string();
    assert_eq!(time, "2026-08-21T10:20:30.5Z");
    assert!(image.completeness.is_complete() && image.notes.is_empty());
}

#[test]
fn findings_of_an_image_have_real_files_only() {
    let image = valid("0.74.0-image.json");
    assert_eq!(image.findings.len(), 9);
    // The check is about the image itself.
    let check = &image.of("DS-0002")[0].locations;
    assert!(matches!(&check[..], [Location::Image(_)]));
    let openssl = &image.of("CVE-2024-9143")[0].locations[0];
    assert!(matches!(openssl, Location::Package(package) if package.path.is_none()));
    let license = &image.of("GPL-2.0-only")[0].locations[0];
    assert!(matches!(license, Location::Package(package) if package.path.is_none()));
}

#[test]
fn a_report_before_0_20_is_a_list_of_results() {
    let list = valid("0.19.2-list.json");
    assert_eq!(list.findings.len(), 4);
    let path = |at: usize| match &list.findings[at].locations[..] {
        [Location::Package(package)] => package.path.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(path(0), None);
    assert_eq!(path(3).as_deref(), Some("app/package-lock.json"));
    assert_eq!(list.about.target, None);
    assert_eq!(valid("0.19.2-list-clean.json").findings, []);
}

#[test]
fn a_report_without_results_is_a_clean_one() {
    let clean = valid("0.74.0-clean.json");
    assert!(clean.findings.is_empty() && clean.completeness.is_complete());
    assert_eq!(clean.about.target.as_deref(), Some("scratch:1"));
}

#[test]
fn an_operating_system_that_is_no_longer_supported_is_noted() {
    let archive = valid("0.74.0-image-archive.json");
    let note = "the operating system is no longer supported by its maker, alpine, 3.10.2";
    assert_eq!(archive.notes(), [note]);
}

#[test]
fn findings_of_a_cluster_are_those_of_its_resources() {
    let cluster = valid("0.74.0-k8s-all.json");
    assert_eq!(cluster.findings.len(), 5);
    assert_eq!(cluster.about.target.as_deref(), Some("shop-production"));
    let check = cluster.of("KSV-0001")[1];
    let Location::Template(place) = &check.locations[0] else {
        panic!("{:?}", check.locations);
    };
    // The file was temporary, so its lines mean nothing.
    assert_eq!(
        (&*place.logical_id, &place.file),
        ("shop/Deployment/cart", &None)
    );
    assert_eq!(place.resource_type.as_deref(), Some("Deployment"));
    let images = cluster.of("CVE-2023-6129");
    let targets: Vec<_> = images.iter().map(|f| fact(f, "Target").unwrap()).collect();
    let expected = [
        "registry.example:5000/acme/cart:2.0 (alpine 3.19.0)",
        "registry.example:5000/acme/log:1.0 (alpine 3.19.0)",
    ];
    assert_eq!(targets, expected);
}

#[test]
fn a_cluster_of_before_0_40_has_two_lists_of_resources() {
    let cluster = valid("0.35.0-k8s-two-lists.json");
    assert_eq!(cluster.about.target.as_deref(), Some("shop-staging"));
    let rules: Vec<&str> = cluster.findings.iter().map(|f| &*f.rule.id).collect();
    assert_eq!(rules, ["CVE-2022-37434", "KSV-0001"]);
    for finding in &cluster.findings {
        assert_eq!(fact(finding, "Resource"), Some("shop/Deployment/cart"));
        let named = |place: &Location<'_>| matches!(place, Location::Cluster(name) if name == "shop-staging");
        assert!(finding.locations.iter().any(named), "{finding:?}");
    }
    assert!(!cluster.completeness.is_complete());
    assert_eq!(cluster.notes(), ["scan error: image not found"]);
}

#[test]
fn the_name_of_a_cluster_may_follow_its_resources() {
    let resource = |list: &str| {
        format!(
            r#""Kind": "Pod", "Name": "a", "Results": [{{"Target": "Pod/a", "Class": "config", "Type": "kubernetes",
            "{list}": [{{"ID": "KSV001", "Status": "FAIL"}}]}}]"#
        )
    };
    for list in ["Resources", "Findings", "Misconfigurations"] {
        let resource = resource("Misconfigurations");
        let report = format!(r#"{{"{list}": [{{{resource}}}], "ClusterName": "shop"}}"#);
        let read = read(report.as_bytes()).unwrap();
        let cluster = Location::Cluster("shop".into());
        assert_eq!(read.findings[0].locations.last(), Some(&cluster), "{list}");
    }
    // A list of resources may be null or empty, and the other one not.
    let resource = resource("Misconfigurations");
    for none in ["null", "[]"] {
        let report = format!(
            r#"{{"ClusterName": "shop", "Vulnerabilities": {none}, "Misconfigurations": [{{{resource}}}]}}"#
        );
        assert_eq!(read(report.as_bytes()).unwrap().findings.len(), 1, "{none}");
    }
}

#[test]
fn findings_of_an_account_are_those_of_its_resources() {
    let account = valid("0.50.0-aws.json");
    let places: Vec<(&str, Option<&str>)> = account
        .findings
        .iter()
        .map(|finding| match &finding.locations[..] {
            [Location::Named(named)] => (&*named.name, named.sort.as_deref()),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        ("arn:aws:s3:::shop-logs", None),
        ("arn:aws:lambda:eu-west-1:123456789012:function:pay", None),
        // The account alone where the report names nothing in it.
        ("123456789012", Some("account")),
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_resource_that_could_not_be_scanned_makes_the_report_partial() {
    let cluster = valid("0.74.0-k8s-all.json");
    assert!(!cluster.completeness.is_complete());
    let note = "scan error: unable to initialize a scanner: image not found";
    assert_eq!(cluster.notes(), [note]);
    assert!(valid("0.74.0-k8s-summary.json").completeness.is_complete());
}

#[test]
fn reports_one_after_another_with_log_lines_are_read() {
    let both = valid("0.74.0-two-reports.json");
    assert_eq!(both.findings.len(), 4 + 6);
    assert!(both.notes().contains(&"several reports in sequence"));
}

#[test]
fn similar_documents_are_errors_with_advice() {
    for (name, word) in [
        ("compliance.json", "without --compliance"),
        ("operator.json", "trivy k8s --format json"),
    ] {
        let error = read(&sample(&format!("invalid/{name}"))).err().unwrap();
        assert_eq!(error.kind(), ReportErrorKind::Unrecognized);
        assert!(error.message().contains(word), "{error}");
    }
}

#[test]
fn another_type_in_place_of_a_list_is_an_error_with_its_path() {
    let read = read(&sample("invalid/results-is-text.json")).unwrap();
    let expected = "expected an array, found text at line 5, column 14 (byte 92), Results";
    assert_eq!(read.errors, [expected]);
    assert!(!read.completeness.is_complete());
}
