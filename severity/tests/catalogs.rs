//! The catalogs of CISA and FIRST.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a failed expectation is the failure"
)]

use std::fmt::Write as _;

use finding_severity::CveId;
use finding_severity::catalog::{Epss, Kev};
use proptest::prelude::*;

fn cve(name: &str) -> CveId {
    name.parse().unwrap()
}

/// In CISA's format, shortened.
const KEV: &str = r#"{
    "title": "CISA Catalog of Known Exploited Vulnerabilities",
    "catalogVersion": "2026.01.02",
    "dateReleased": "2026-01-02T15:00:00.0000Z",
    "count": 2,
    "vulnerabilities": [
        {
            "cveID": "CVE-2021-44228",
            "vendorProject": "Apache",
            "product": "Log4j2",
            "vulnerabilityName": "Apache Log4j2 Remote Code Execution Vulnerability",
            "dateAdded": "2021-12-10",
            "shortDescription": "Apache Log4j2 contains a vulnerability.",
            "requiredAction": " Apply updates or\nremove the product. ",
            "dueDate": "2021-12-24",
            "knownRansomwareCampaignUse": "Known",
            "notes": "https://nvd.nist.gov/vuln/detail/CVE-2021-44228",
            "cwes": ["CWE-20", "CWE-502"]
        },
        {"cveID": "CVE-2002-0367", "dueDate": " ", "requiredAction": null, "new": {"a": [1]}}
    ]
}"#;

/// In FIRST's format, shortened.
const EPSS: &str = "#model_version:v2025.03.14,score_date:2026-01-02T12:55:00Z\n\
                    cve,epss,percentile\n\
                    CVE-1999-0001,0.01025,0.76436\n\
                    CVE-2021-44228,0.94358,0.99957\n";

fn kev_error(text: impl AsRef<[u8]>) -> String {
    Kev::from_json(text.as_ref()).unwrap_err().to_string()
}

fn epss_error(text: impl AsRef<[u8]>) -> String {
    Epss::from_csv(text.as_ref()).unwrap_err().to_string()
}

#[test]
fn entries_of_kev_are_found_by_name() {
    let kev = Kev::from_json(KEV.as_bytes()).unwrap();
    assert_eq!((kev.len(), kev.is_empty()), (2, false));
    assert_eq!(kev.version(), Some("2026.01.02"));
    let entry = kev.get(cve("CVE-2021-44228")).unwrap();
    assert_eq!(entry.date_added.as_deref(), Some("2021-12-10"));
    assert_eq!(entry.due_date.as_deref(), Some("2021-12-24"));
    let action = "Apply updates or\nremove the product.";
    assert_eq!(entry.required_action.as_deref(), Some(action));
    let entry = kev.get(cve("CVE-2002-0367")).unwrap();
    let absent = (&entry.date_added, &entry.due_date, &entry.required_action);
    assert_eq!(absent, (&None, &None, &None));
    assert_eq!(kev.get(cve("CVE-2021-4422")), None);
    let names: Vec<String> = kev.iter().map(|(id, _)| id.to_string()).collect();
    assert_eq!(names, ["CVE-2002-0367", "CVE-2021-44228"]);
}

#[test]
fn the_first_of_two_entries_of_kev_with_one_name_counts() {
    let kev = Kev::from_json(
        br#"{"count": 3, "vulnerabilities": [{"cveID": "CVE-2020-0002"},
            {"cveID": "CVE-2020-0001", "dateAdded": "2021-01-01"},
            {"cveID": "cve-2020-0001", "dateAdded": "2020-01-01"}]}"#,
    )
    .unwrap();
    assert_eq!(kev.len(), 2);
    let entry = kev.get(cve("CVE-2020-0001")).unwrap();
    assert_eq!(entry.date_added.as_deref(), Some("2021-01-01"));
}

#[test]
fn an_empty_kev_catalog_is_read() {
    let kev = Kev::from_json(b"\xef\xbb\xbf{\"vulnerabilities\": []}\n").unwrap();
    assert!(kev.is_empty() && kev.version().is_none());
}

#[test]
fn files_that_are_not_kev_are_refused_with_position_and_next_step() {
    const EXPECTED: &str = "expected CISA's known_exploited_vulnerabilities.json";
    for (text, message) in [
        (
            "{}",
            format!("line 1, column 2: missing field `vulnerabilities`: {EXPECTED}"),
        ),
        (
            "\n[1]",
            format!("line 2, column 1: the file is not a JSON object: {EXPECTED}"),
        ),
        (
            "cveID,vendorProject\n",
            format!("line 1, column 1: the file is not a JSON object: {EXPECTED}"),
        ),
        (
            EPSS,
            format!("line 1, column 1: the file has EPSS scores: {EXPECTED}"),
        ),
        (
            "{\"vulnerabilities\": [\n{\"dateAdded\": \"2020-01-01\"}]}",
            format!("line 2, column 27: missing field `cveID`: {EXPECTED}"),
        ),
        (
            "{\"vulnerabilities\": [\n{\"cveID\": \"CVE-2020\"}]}",
            format!(
                "line 2, column 21: `cveID` \"CVE-2020\": expected the name of a vulnerability, \
                 written like CVE-2021-44228: {EXPECTED}"
            ),
        ),
        (
            "{\"vulnerabilities\": [[\"CVE-2020-0001\"]]}",
            format!(
                "line 1, column 21: invalid type: sequence, expected an entry of the catalog: \
                 {EXPECTED}"
            ),
        ),
        (
            "{\"vulnerabilities\": [{\"cveID\": \"CVE-2020-0001\", \"dueDate\": 1}]}",
            format!("line 1, column 60: invalid type: integer `1`, expected a string: {EXPECTED}"),
        ),
        (
            "{\"vulnerabilities\": [{\"cveID\": \"CVE-2020-0001\"}, ",
            format!("line 1, column 49: EOF while parsing a value: {EXPECTED}"),
        ),
        (
            "{\"vulnerabilities\": []} {}",
            format!("line 1, column 25: trailing characters: {EXPECTED}"),
        ),
        (
            "{\"count\": 2, \"vulnerabilities\": [{\"cveID\": \"CVE-2020-0001\"}]}",
            format!(
                "line 1, column 61: `count` is 2, but the file lists 1; download it again: \
                 {EXPECTED}"
            ),
        ),
    ] {
        assert_eq!(kev_error(text), message, "{text}");
    }
}

#[test]
fn scores_of_epss_are_found_by_name() {
    let epss = Epss::from_csv(EPSS.as_bytes()).unwrap();
    assert_eq!((epss.len(), epss.is_empty()), (2, false));
    assert_eq!(epss.model_version(), Some("v2025.03.14"));
    assert_eq!(epss.score_date(), Some("2026-01-02T12:55:00Z"));
    assert_eq!(epss.get(cve("CVE-1999-0001")), Some(0.010_25));
    assert_eq!(epss.get(cve("cve-2021-44228")), Some(0.943_58));
    assert_eq!(epss.get(cve("CVE-2021-4422")), None);
}

#[test]
fn scores_of_epss_are_read_in_every_spelling_of_csv() {
    let expected = [(cve("CVE-2020-0001"), 9e-5), (cve("CVE-2020-0002"), 1.0)];
    for text in [
        "cve,epss,percentile\nCVE-2020-0001,0.00009,0.1\nCVE-2020-0002,1,1",
        "cve,epss\r\nCVE-2020-0002,1.0\r\nCVE-2020-0001,9e-05\r\n\r\n",
        "\u{feff}#a comment\n\n#score_date:\nPercentile,EPSS,CVE\n0.1,9E-5,CVE-2020-0001\n\
         1,1,CVE-2020-0002\n",
        "\"cve\",\"epss\",\"percentile\"\n\"CVE-2020-0001\",\"0.00009\",\"0.1\"\n \
         cve-2020-0002 , 1 , x \n",
        // The highest of several scores counts.
        "cve,epss\nCVE-2020-0001,0\nCVE-2020-0002,1\nCVE-2020-0001,0.00009\nCVE-2020-0002,0.5\n",
    ] {
        let epss = Epss::from_csv(text.as_bytes()).expect(text);
        assert_eq!(epss.iter().collect::<Vec<_>>(), expected, "{text}");
        assert_eq!((epss.model_version(), epss.score_date()), (None, None));
    }
}

#[test]
fn files_that_are_not_epss_are_refused_with_position_and_next_step() {
    const EXPECTED: &str =
        "expected FIRST's epss_scores CSV with the columns cve, epss and percentile";
    let row = |row: &str| format!("#c\ncve,epss,percentile\n{row}\n");
    for (text, message) in [
        (
            KEV.to_owned(),
            format!("line 1, column 1: the file is JSON: {EXPECTED}"),
        ),
        (
            "cve;epss;percentile\n".to_owned(),
            format!("line 1, column 1: no column `cve`: {EXPECTED}"),
        ),
        (
            "#c\ncve,percentile\n".to_owned(),
            format!("line 2, column 1: no column `epss`: {EXPECTED}"),
        ),
        (
            "#c\n".to_owned(),
            "line 1, column 1: the file has no scores: download it again".to_owned(),
        ),
        (
            "#c\ncve,epss\n\n".to_owned(),
            "line 3, column 1: the file has no scores: download it again".to_owned(),
        ),
        (
            row("CVE-2020-0001,0.1"),
            "line 3, column 1: 2 fields, where the header has 3; the file may be cut short: \
             download it again"
                .to_owned(),
        ),
        (
            row("é,0.1,0.2"),
            "line 3, column 1: \"é\": expected the name of a vulnerability, written like \
             CVE-2021-44228"
                .to_owned(),
        ),
        (
            row("CVE-2020-0001,,0.2"),
            "line 3, column 15: \"\": expected a probability from 0 to 1".to_owned(),
        ),
    ] {
        assert_eq!(epss_error(&text), message, "{text}");
    }
    for text in [
        "1.00001", "-0.1", "-0", "+0.1", "94.358", "NaN", "inf", "1e1", "0x0", "0.1%",
    ] {
        let error = epss_error(row(&format!("CVE-2020-0001,{text},0.2")));
        let expected = format!("line 3, column 15: {text:?}: expected a probability from 0 to 1");
        assert_eq!(error, expected);
    }
}

#[test]
fn a_file_that_has_to_be_unpacked_or_downloaded_again_is_refused_with_the_next_step() {
    for (bytes, message) in [
        (
            &b"\x1f\x8b\x08\x00"[..],
            "line 1, column 1: the file is compressed with gzip: unpack it with `gunzip`",
        ),
        (
            b"\n<!DOCTYPE html>",
            "line 1, column 1: the file is a web page: download the catalog itself",
        ),
        (
            b" \n",
            "line 1, column 1: the file is empty: download it again",
        ),
        (
            b"cve,epss\nCVE-2020-0001,\xff\n",
            "line 2, column 15: the file is not UTF-8",
        ),
    ] {
        assert_eq!(kev_error(bytes), message);
        assert_eq!(epss_error(bytes), message);
    }
}

#[test]
fn messages_quote_a_limited_part_of_a_file() {
    let long = "x".repeat(1 << 20);
    let texts = [
        format!("cve,epss\n{long},0.1\n"),
        format!("cve,epss\nCVE-2020-0001,{long}\n"),
    ];
    for text in texts {
        assert!(epss_error(text).len() < 300);
    }
    let texts = [
        format!("{{\"vulnerabilities\": [{{\"cveID\": \"{long}\"}}]}}"),
        format!("{{\"vulnerabilities\": \"{long}\"}}"),
    ];
    for text in texts {
        assert!(kev_error(text).len() < 700);
    }
}

proptest! {
    #[test]
    fn written_entries_are_found_again(
        listed in proptest::collection::btree_map((1999..2030_u16, 1..100_000_u32), 0..=1000_u32, 1..50),
        shuffled in any::<bool>(),
    ) {
        let mut csv = "cve,epss,percentile\n".to_owned();
        let mut json = String::new();
        let mut rows: Vec<_> = listed.iter().collect();
        if shuffled {
            rows.reverse();
        }
        for ((year, number), thousandths) in rows {
            let probability = f64::from(*thousandths) / 1000.0;
            writeln!(csv, "CVE-{year}-{number:04},{probability},0.5").unwrap();
            let comma = if json.is_empty() { "" } else { "," };
            write!(json, "{comma}{{\"cveID\": \"CVE-{year}-{number:04}\"}}").unwrap();
        }
        let epss = Epss::from_csv(csv.as_bytes()).unwrap();
        let kev = Kev::from_json(format!("{{\"vulnerabilities\": [{json}]}}").as_bytes()).unwrap();
        prop_assert_eq!((epss.len(), kev.len()), (listed.len(), listed.len()));
        for ((year, number), thousandths) in &listed {
            let id = cve(&format!("CVE-{year}-{number:04}"));
            prop_assert_eq!(epss.get(id), Some(f64::from(*thousandths) / 1000.0));
            prop_assert!(kev.get(id).is_some());
        }
    }

    #[test]
    fn a_file_that_is_cut_short_never_gives_wrong_values(cut in 0..EPSS.len(), cut_kev in 0..KEV.len()) {
        let whole = Epss::from_csv(EPSS.as_bytes()).unwrap();
        if let Ok(epss) = Epss::from_csv(&EPSS.as_bytes()[..cut]) {
            let rows: Vec<_> = epss.iter().collect();
            prop_assert_eq!(&rows[..], &whole.iter().collect::<Vec<_>>()[..rows.len()]);
        }
        prop_assert!(Kev::from_json(&KEV.as_bytes()[..cut_kev]).is_err());
    }

    #[test]
    fn any_bytes_are_read_or_refused_in_one_line(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for start in [&b"cve,epss\n"[..], b"{\"vulnerabilities\": [{\"cveID\": \"", b""] {
            let bytes = [start, &bytes].concat();
            let errors = [Kev::from_json(&bytes).err(), Epss::from_csv(&bytes).err()];
            for error in errors.into_iter().flatten() {
                prop_assert!(!error.to_string().contains(char::is_control));
                prop_assert!(error.line() >= 1 && error.column() >= 1);
            }
        }
    }
}
