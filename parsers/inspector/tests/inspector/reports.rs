//! Findings of Inspector's API.

use finding_source::{FindingStatus, Kind, Location, Timestamp};

use crate::read::{fact, package, part, read, valid};

const COPIES: &str =
    "Amazon Inspector sends its findings to Security Hub itself: imported ones are second copies";

#[test]
fn a_finding_with_several_packages_is_one() {
    let read = valid("inspector2-findings.json");
    assert_eq!(read.source, "inspector-findings");
    assert_eq!(read.findings.len(), 5);
    let finding = &read.findings[0];
    assert_eq!(
        finding.title,
        "CVE-2024-90001 - libxml-like, libxml-like-python"
    );
    let packages = finding.locations.iter();
    let packages = packages.filter(|location| matches!(location, Location::Package(_)));
    assert_eq!(packages.count(), 2);
    assert_eq!(
        package(finding).unwrap().version.as_deref(),
        Some("2:2.9.1-6.el7")
    );
    assert_eq!(
        package(finding).unwrap().purl.as_deref(),
        Some("pkg:rpm/amzn/libxml-like@2:2.9.1-6.el7")
    );
    assert_eq!(
        part(finding, "packages"),
        Some("libxml-like, libxml-like-python")
    );
}

#[test]
fn closed_and_suppressed_findings_are_not_open() {
    let read = valid("inspector2-findings.json");
    let suppressed = FindingStatus::Suppressed {
        reason: Some("a suppression rule of Amazon Inspector".into()),
    };
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| &finding.status)
        .collect();
    assert_eq!(
        statuses,
        [
            &FindingStatus::Open,
            &suppressed,
            &FindingStatus::Fixed,
            &FindingStatus::Open,
            &FindingStatus::Open
        ]
    );
}

#[test]
fn three_notations_of_time_are_read() {
    let read = valid("inspector2-findings.json");
    let time = |text| Timestamp::parse(text);
    assert_eq!(
        (read.findings[0].first_seen, read.findings[1].first_seen),
        (
            time("2026-02-02T15:30:33.045Z"),
            time("2025-12-26T13:21:44.742Z")
        )
    );
    assert_eq!(
        read.findings[1].last_seen,
        Timestamp::parse_unix("1769999999.5")
    );
}

#[test]
fn words_for_absent_values_and_a_score_of_zero_are_absent() {
    let read = valid("inspector2-findings.json");
    let finding = &read.findings[1];
    assert_eq!(finding.description, None);
    assert_eq!(finding.remediation, None);
    assert_eq!(fact(finding, "VendorSeverity"), None);
    assert_eq!(package(finding).unwrap().fixed_in, None);
    assert!(finding.advisories[0].ratings.is_empty());
    assert_eq!(
        finding.title,
        "CVE-2024-90002 in curl-like 7.88.1-10+deb12u8"
    );
    assert_eq!(
        read.words(),
        ["HIGH", "UNTRIAGED", "HIGH", "MEDIUM", "INFORMATIONAL"].map(Some)
    );
}

#[test]
fn resources_are_images_functions_and_instances() {
    let read = valid("inspector2-findings.json");
    let last = |at: usize| read.findings[at].locations.last().unwrap();
    let Location::Image(image) = last(1) else {
        panic!("{:?}", last(1));
    };
    assert_eq!(
        image.name,
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/acme/shop:5.0.28"
    );
    assert!(image.digest.as_ref().unwrap().starts_with("sha256:aaa"));
    for (at, arn) in [
        (
            0,
            "arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc1234def567890",
        ),
        (
            2,
            "arn:aws:lambda:eu-west-1:123456789012:function:pay:$LATEST",
        ),
    ] {
        let Location::Named(named) = last(at) else {
            panic!("{:?}", last(at));
        };
        assert_eq!(named.name, arn);
    }
    assert_eq!(
        part(&read.findings[1], "resource"),
        Some("arn:aws:ecr:eu-west-1:123456789012:repository/acme/shop")
    );
    assert_eq!(
        part(&read.findings[2], "resource"),
        Some("arn:aws:lambda:eu-west-1:123456789012:function:pay")
    );
}

#[test]
fn weaknesses_in_code_and_open_ports_are_read() {
    let read = valid("inspector2-findings.json");
    let code = &read.findings[3];
    assert_eq!(
        (code.kind, &*code.rule.id),
        (Kind::Code, "python-log-injection")
    );
    assert_eq!(code.cwes, [93, 117]);
    let Location::File(file) = &code.locations[0] else {
        panic!("{:?}", code.locations);
    };
    let region = file.region.unwrap();
    assert_eq!(
        (&*file.path, region.start_line, region.end_line),
        ("src/client.py", 268, Some(270))
    );
    let advice = code.remediation.as_ref().unwrap();
    assert_eq!(advice.text.as_deref(), Some("Clean the input. Learn more"));
    let ports = &read.findings[4];
    assert_eq!(ports.kind, Kind::Configuration);
    assert_eq!(part(ports, "ports"), Some("TCP 22-22"));
}

#[test]
fn internal_names_do_not_leave_the_report() {
    for sample in fixtures::samples("inspector/valid") {
        let read = read(&sample.bytes).unwrap();
        let text = format!("{:?} {:?}", read.findings, read.notes);
        for name in ["mara", "Mara", "internal", "subnet-", "finding/0"] {
            assert!(!text.contains(name), "{} in {}", name, sample.name);
        }
    }
}

#[test]
fn a_page_closes_nothing() {
    let read = valid("inspector2-page.json");
    assert_eq!(read.partial(), Some("a page of the answer: others follow"));
    let read = valid("inspector2-two-pages.txt");
    assert_eq!(read.findings.len(), 2);
}

#[test]
fn lists_of_findings_and_pages_are_read() {
    assert_eq!(valid("inspector2-list.json").findings.len(), 2);
    let page = |name| {
        let sample = fixtures::sample(&format!("inspector/valid/{name}"));
        String::from_utf8(sample.bytes.to_vec()).unwrap()
    };
    let pages = format!(
        "[{}, {}]",
        page("inspector2-page.json"),
        page("inspector2-findings.json")
    );
    assert_eq!(read(pages.as_bytes()).unwrap().findings.len(), 6);
}

#[test]
fn capitalized_names_are_read() {
    let read = valid("inspector2-powershell.json");
    let list = valid("inspector2-list.json");
    let identities = |read: &crate::read::Read| -> Vec<_> {
        let identities = read.findings.iter();
        identities.map(|finding| finding.identity.clone()).collect()
    };
    assert_eq!(identities(&read), identities(&list));
}

#[test]
fn a_note_warns_of_findings_that_security_hub_already_has() {
    let notes = valid("inspector2-list.json").notes;
    assert!(
        notes.iter().any(|note| note.starts_with(COPIES)),
        "{notes:?}"
    );
}

#[test]
fn an_answer_without_findings_proves_nothing() {
    let read = valid("inspector2-none.json");
    assert_eq!(read.source, "inspector-findings");
    assert_eq!(
        read.partial(),
        Some("a list without findings does not name the service that wrote it")
    );
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = read(&fixtures::sample("inspector/invalid/unusable-entries.json").bytes).unwrap();
    assert_eq!(read.titles(), ["CVE-2024-90008 in a 1"]);
    assert_eq!(read.errors.len(), 2);
    for note in ["unknown status `LOST`", "unknown severity `SEVERE`"] {
        assert!(
            read.notes.iter().any(|known| known == note),
            "{:?}",
            read.notes
        );
    }
}

#[test]
fn a_known_exploit_and_its_time_are_read() {
    let read = |members: &str| {
        let text = format!(
            r#"{{"findings": [{{"findingArn": "arn:aws:inspector2:eu-west-1:123456789012:finding/1",
                "awsAccountId": "123456789012", "type": "PACKAGE_VULNERABILITY", "severity": "HIGH", "resources": [],
                "packageVulnerabilityDetails": {{"vulnerabilityId": "CVE-2024-1", "vulnerablePackages": []}}{members}}}]}}"#
        );
        read(text.as_bytes()).unwrap().without_errors()
    };
    let known = read(
        r#", "exploitAvailable": "YES", "exploitabilityDetails": {"lastKnownExploitAt": 1760415920.0}"#,
    );
    let advisory = &known.findings[0].advisories[0];
    let time = "2025-10-14T04:25:20Z";
    assert_eq!(advisory.exploit, Some(true));
    assert_eq!(advisory.last_exploit, Timestamp::parse(time));
    assert_eq!(fact(&known.findings[0], "LastKnownExploit"), Some(time));
    let none = read(r#", "exploitAvailable": "NO""#);
    assert_eq!(none.findings[0].advisories[0].exploit, Some(false));
    let silent = read("");
    assert_eq!(silent.findings[0].advisories[0].exploit, None);
}

#[test]
fn times_that_powershell_wrote_are_read() {
    let seen = |time: &str| {
        let text = format!(
            r#"{{"findings": [{{"findingArn": "arn:aws:inspector2:eu-west-1:123456789012:finding/1", "type": "PACKAGE_VULNERABILITY",
                "severity": "HIGH", "resources": [], "packageVulnerabilityDetails": {{"vulnerabilityId": "CVE-2024-1", "vulnerablePackages": []}},
                "firstObservedAt": "{time}"}}]}}"#
        );
        read(text.as_bytes()).unwrap().without_errors().findings[0].first_seen
    };
    let expected = Timestamp::parse("2023-11-14T22:13:20.125Z");
    assert!(expected.is_some());
    for time in [
        r"\/Date(1700000000125)\/",
        "/Date(1700000000125)/",
        "/Date(1700000000125+0200)/",
    ] {
        assert_eq!(seen(time), expected, "{time}");
    }
    for time in [
        "/Date(-125)/",
        "/Date(12)/",
        "/Date()/",
        "/Date(1700000000125)",
    ] {
        assert_eq!(seen(time), None, "{time}");
    }
}
