//! Logs, and what the parser of SARIF reads in them.

use finding_sarif_log::finding::{
    ContainerImage, FileLocation, Finding, FindingStatus, Identity, Location, NamedLocation,
    Package, Rule, TemplateResource, WebLocation,
};
use finding_sarif_log::finding_severity::{Kind, Label, Status};
use finding_sarif_log::serde_json::Value;
use finding_sarif_log::{Alert, LOCATIONS, RUNS, Run, log};
use finding_source::{FindingSource, Options, Report};

fn found(title: &str) -> Finding<'_> {
    let rule = Rule::new("rule-1");
    Finding::new("acme", Kind::Code, rule, title, Identity::new())
}

fn alert<'f>(finding: &'f Finding<'f>, label: Label) -> Alert<'f> {
    Alert::new(finding, label, Status::Open, "6b1f0d0e")
}

/// Returns the run with these alerts in a log.
fn written(alerts: Vec<Alert<'_>>) -> Value {
    let (mut log, left_out) = log(&[Run::new("acme", alerts)]);
    assert!(left_out.is_empty(), "{left_out:?}");
    log["runs"][0].take()
}

#[test]
fn each_sort_of_location_is_read_back() {
    let mut package = Package::new("@acme/cart");
    package.version = Some("1.2.3".into());
    let mut locked = package.clone();
    locked.path = Some("package-lock.json".into());
    let template = FileLocation::new("stack.yml").at_line(Some(3));
    let mut named = NamedLocation::new("Cart::total");
    named.sort = Some("function".into());
    for location in [
        Location::File(FileLocation::new("src/a b.c").at_line(Some(7))),
        Location::File(FileLocation::new("/srv/a.c")),
        Location::Package(package),
        Location::Package(locked),
        Location::Web(WebLocation::new("https://shop.example/cart?id=1")),
        Location::Template(TemplateResource::new("Bucket").with_file(Some(template))),
        Location::Template(TemplateResource::new("Bucket")),
        Location::Image(ContainerImage::new("docker.io/acme/shop:1")),
        Location::Named(named),
        Location::Named(NamedLocation::new("arn:aws:s3:::bucket")),
        Location::Cluster("production".into()),
    ] {
        let mut finding = found("Title");
        finding.locations.push(location);
        let (log, _) = log(&[Run::new("acme", vec![alert(&finding, Label::High)])]);
        let options = Options::default();
        let bytes = log.to_string();
        let report = Report::new(bytes.as_bytes(), &options.limits).unwrap();
        let mut findings = finding_sarif::Sarif.findings(&report, &options).unwrap();
        let read = findings.next().unwrap().unwrap();
        assert_eq!(read.locations, finding.locations);
        assert_eq!((&*read.tool, &*read.title), ("acme", "Title"));
    }
}

#[test]
fn a_rule_has_the_severity_of_its_worst_result() {
    let (low, high) = (found("Low"), found("High"));
    let run = written(vec![alert(&low, Label::Low), alert(&high, Label::High)]);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), 1);
    assert_eq!(rules[0]["defaultConfiguration"]["level"], "error");
    assert_eq!(rules[0]["properties"]["security-severity"], "7.0");
    assert_eq!(run["results"][0]["level"], "note");
    assert_eq!(run["results"][1]["ruleIndex"], 0);
}

#[test]
fn the_reason_of_an_exception_has_precedence_over_that_of_the_report() {
    let mut finding = found("Title");
    let reason = Some("of the report".into());
    finding.status = FindingStatus::Suppressed { reason };
    let mut alert = Alert::new(&finding, Label::High, Status::Suppressed, "6b1f0d0e");
    let own = written(vec![alert]);
    alert.justification = Some("of a person");
    let given = written(vec![alert]);
    let why = |run: &Value| run["results"][0]["suppressions"][0]["justification"].clone();
    assert_eq!(
        (why(&own), why(&given)),
        ("of the report".into(), "of a person".into())
    );
}

#[test]
fn a_message_has_no_link_and_a_rule_no_page_of_another_scheme() {
    let mut finding = found("[here](https://evil.example)");
    finding.rule.url = Some("javascript:alert(1)".into());
    let run = written(vec![alert(&finding, Label::High)]);
    let text = run["results"][0]["message"]["text"].as_str();
    assert_eq!(text, Some("\\[here\\](https://evil.example)"));
    assert_eq!(run["tool"]["driver"]["rules"][0]["helpUri"], Value::Null);
}

#[test]
fn a_finding_without_a_location_has_one_in_the_log_only() {
    let finding = found("Title");
    let run = written(vec![alert(&finding, Label::High)]);
    let place = &run["results"][0]["locations"][0];
    assert_eq!(place["physicalLocation"]["artifactLocation"]["uri"], "acme");
    assert_eq!(place["logicalLocations"][0]["kind"], "none");
}

#[test]
fn what_a_service_would_refuse_is_left_out_and_named() {
    let mut finding = found("Title");
    let file = Location::File(FileLocation::new("a.c"));
    finding.locations = vec![file; LOCATIONS + 1];
    let run = Run::new("acme", vec![alert(&finding, Label::High)]);
    let (log, left_out) = log(&vec![run; RUNS + 1]);
    let runs = log["runs"].as_array().unwrap();
    assert_eq!(runs.len(), RUNS);
    let places = runs[0]["results"][0]["locations"].as_array().unwrap();
    assert_eq!(places.len(), LOCATIONS);
    assert_eq!(left_out, ["1 results of acme: a log has at most 20 runs"]);
}
