//! Pitfalls of these reports.

use crate::support::{
    advisory, dependency, fact, is_suppressed, one, one_of_xml, package, ratings, read, report,
    sample, xml_report,
};
use finding_source::{Completeness, CvssVersion, FindingStatus, Kind, Reference};

#[test]
fn packages_confidence_is_not_severity() {
    let finding = one(r#"{"source":"NVD","name":"CVE-2024-1","severity":"LOW","cwes":[]}"#);
    assert_eq!(finding.grade.word.as_deref(), Some("LOW"));
    let confidence = finding.confidence.unwrap();
    assert_eq!((&*confidence.word, confidence.percent), ("HIGHEST", None));
    // The confidence of the identifier that is used, which need not be the first one in the report.
    let curl = sample("6.1.3-one.json");
    assert_eq!(curl.findings[0].confidence.as_ref().unwrap().word, "HIGH");
}

#[test]
fn severity_is_absent_or_a_word_or_a_decimal_as_the_tool_wrote_it() {
    for (json, word) in [
        (
            r#""severity":"moderate","unscored":"true""#,
            Some("moderate"),
        ),
        (r#""severity":"7.5""#, Some("7.5")),
        (r#""severity":"-1.0""#, Some("-1.0")),
        (r#""severity":"UNKOWN""#, Some("UNKOWN")),
        (r#""severity":"Unknown""#, Some("Unknown")),
        (r#""severity":" HIGH\n""#, Some("HIGH")),
        (r#""severity":"""#, None),
        (r#""severity":null"#, None),
        (r#""notes":"""#, None),
    ] {
        let finding = one(&format!(r#"{{"name":"CVE-2024-1",{json}}}"#));
        assert_eq!(finding.grade.word.as_deref(), word, "{json}");
        assert_eq!(finding.grade.score, None);
        assert_eq!(ratings(&finding), [""; 0]);
    }
}

#[test]
fn flags_may_be_texts_or_booleans() {
    let entry = |flag| {
        one(&format!(
            r#"{{"name":"CVE-2024-1","unscored":{flag},"vulnerableSoftware":[{{"software":{{"id":"cpe:2.3:a:b:c:*:*:*:*:*:*:*:*",
            "vulnerabilityIdMatched":{flag},"versionEndExcluding":"2.0","vulnerable":"false"}}}}]}}"#
        ))
    };
    for flag in ["\"true\"", "true"] {
        assert_eq!(advisory(&entry(flag)).fixed_in.as_deref(), Some("2.0"));
    }
    assert_eq!(advisory(&entry("\"false\"")).fixed_in, None);
    for is_virtual in ["true", "\"false\""] {
        let dependency = dependency(r#"{"name":"CVE-2024-1"}"#)
            .replace("\"isVirtual\":true", &format!("\"isVirtual\":{is_virtual}"));
        assert_eq!(read(report(&dependency)).names(), ["CVE-2024-1"]);
    }
}

#[test]
fn scores_are_numbers_or_texts() {
    for score in ["6.1", "\"6.1\"", "6.10", "61e-1"] {
        let finding = one(&format!(
            r#"{{"name":"CVE-2024-1","cvssv3":{{"baseScore":{score},"exploitabilityScore":"2.8","impactScore":"2.7"}}}}"#
        ));
        assert_eq!(ratings(&finding), ["- 6.1 -"], "{score}");
    }
}

#[test]
fn authenticationr_and_both_spellings_of_confidentiality_are_read() {
    for confidentiality in ["confidentialImpact", "confidentialityImpact"] {
        let finding = one(&format!(
            r#"{{"name":"CVE-2024-1","cvssv2":{{"score":5.0,"accessVector":"NETWORK","accessComplexity":"LOW",
            "authenticationr":"NONE","{confidentiality}":"PARTIAL","integrityImpact":"NONE","availabilityImpact":"NONE"}}}}"#
        ));
        assert_eq!(ratings(&finding), ["2.0 5 AV:N/AC:L/Au:N/C:P/I:N/A:N"]);
        let finding = one_of_xml(&format!(
            "<vulnerability source='NVD'><name>CVE-2024-1</name><cvssV2><score>5.0</score>
            <accessVector>NETWORK</accessVector><accessComplexity>LOW</accessComplexity>
            <authenticationr>NONE</authenticationr><{confidentiality}>PARTIAL</{confidentiality}>
            <integrityImpact>NONE</integrityImpact><availabilityImpact>NONE</availabilityImpact></cvssV2></vulnerability>"
        ));
        assert_eq!(ratings(&finding), ["2.0 5 AV:N/AC:L/Au:N/C:P/I:N/A:N"]);
    }
}

#[test]
fn the_noise_of_32_bit_numbers_is_rounded_away() {
    for name in ["12.1.0-many.json", "12.1.0-many.xml", "12.1.0-many.csv"] {
        let jquery = sample(name);
        assert_eq!(
            ratings(jquery.named("CVE-2020-11022")),
            [
                "3.1 6.1 CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N",
                "2.0 4.3 AV:N/AC:M/Au:N/C:N/I:P/A:N"
            ],
            "{name}"
        );
    }
}

#[test]
fn template_text_is_not_a_value() {
    let finding = one(
        r#"{"source":"OSSINDEX","name":"CVE-2024-1","severity":"$enc.json($vuln.cvssV2.cvssData.baseSeverity)",
        "description":"$vuln.description","notes":"$enc.json($vuln.notes)",
        "cvssv4":{"vectorString":"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
        "source":"$enc.xml($vuln.cvssV4.source)","type":"$enc.xml($vuln.cvssV4.type)","baseScore":"$vuln.cvssV4"},
        "knownExploitedVulnerability":{"DateAdded":"enc.xml($vuln.getKnownExploitedVulnerability().getDateAdded())"}}"#,
    );
    assert_eq!(finding.grade.word, None);
    assert_eq!(finding.description, None);
    assert_eq!(fact(&finding, "notes"), None);
    let advisory = advisory(&finding);
    assert_eq!(
        (&advisory.ratings[0].source, advisory.ratings[0].primary),
        (&None, false)
    );
    assert_eq!(advisory.ratings[0].score, None);
    assert_eq!(advisory.known_exploited.as_ref().unwrap().date_added, None);
}

#[test]
fn empty_lists_of_vulnerabilities_and_dependencies_are_valid() {
    for name in [
        "12.1.0-none.json",
        "12.1.0-none.xml",
        "12.1.0-none.csv",
        "12.1.0-none-gitlab.json",
        "12.1.0-none-junit.xml",
        "12.1.0-no-dependencies.json",
    ] {
        let none = sample(name);
        assert_eq!(none.findings, [], "{name}");
        assert_eq!(none.completeness, Completeness::Complete, "{name}");
        assert_eq!(none.notes, [""; 0], "{name}");
    }
}

#[test]
fn suppressed_vulnerabilities_are_suppressed_for_the_reason_of_the_rule() {
    for name in [
        "12.1.0-many.json",
        "12.1.0-many.xml",
        "12.1.0-many-junit.xml",
        "4.0.2-many.json",
        "4.0.2-many.xml",
    ] {
        let many = sample(name);
        let suppressed: Vec<_> = many.findings.iter().filter(|f| is_suppressed(f)).collect();
        assert_eq!(suppressed.len(), 2, "{name}");
        let reason = Some("OpenSSL is not in our image. J. Doe, 2024-03-01".into());
        let finding = many.named("CVE-2021-41079");
        assert_eq!(
            finding.status,
            FindingStatus::Suppressed { reason },
            "{name}"
        );
    }
    let many = sample("12.1.0-many.json");
    assert_eq!(many.named("CVE-2021-41079").grade.word, None);
    assert_eq!(
        ratings(many.named("CVE-2021-41079"))[0],
        "3.1 7.5 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"
    );
    // CSV and GitLab omit them.
    for name in ["12.1.0-many.csv", "12.1.0-many-gitlab.json"] {
        assert!(!sample(name).findings.iter().any(is_suppressed), "{name}");
    }
}

#[test]
fn report_schema_decides_nothing() {
    for schema in ["\"1.0\"", "\"9.9\"", "null", "[]"] {
        let text = report(&dependency(r#"{"name":"CVE-2024-1"}"#)).replace(
            "\"reportSchema\":\"1.1\"",
            &format!("\"reportSchema\":{schema}"),
        );
        assert_eq!(read(text).names(), ["CVE-2024-1"], "{schema}");
    }
    let text =
        report(&dependency(r#"{"name":"CVE-2024-1"}"#)).replace("\"reportSchema\":\"1.1\",", "");
    assert_eq!(read(text).names(), ["CVE-2024-1"]);
}

#[test]
fn an_npm_advisory_keeps_both_its_word_and_its_score() {
    for name in ["12.1.0-many.json", "12.1.0-many.xml"] {
        let lodash = sample(name);
        let finding = lodash.named("GHSA-jf85-cpcp-j695");
        assert_eq!(finding.grade.word.as_deref(), Some("critical"));
        assert_eq!(
            ratings(finding),
            ["3.1 9.1 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:H"]
        );
        assert_eq!(advisory(finding).affected.as_deref(), Some("<4.17.12"));
        assert_eq!(advisory(finding).fixed_in.as_deref(), Some("4.17.12"));
        assert_eq!(advisory(finding).aliases, ["CVE-2019-10744"]);
    }
}

#[test]
fn a_cve_is_an_alias_only_if_it_is_certain() {
    let aliases = |name: &str, urls: &[&str]| {
        let references: Vec<String> = urls
            .iter()
            .map(|url| format!(r#"{{"source":"x","url":"{url}"}}"#))
            .collect();
        let finding = one(&format!(
            r#"{{"name":"{name}","references":[{}]}}"#,
            references.join(",")
        ));
        advisory(&finding).aliases.clone()
    };
    let nvd = "https://nvd.nist.gov/vuln/detail/CVE-2019-10744";
    let other = "https://nvd.nist.gov/vuln/detail/CVE-2020-8203";
    assert_eq!(
        aliases("GHSA-x", &[nvd, nvd, "https://e.org/CVE-2000-1"]),
        ["CVE-2019-10744"]
    );
    assert_eq!(aliases("GHSA-x", &[nvd, other]), [""; 0]);
    assert_eq!(aliases("GHSA-x", &[&format!("{nvd} | a secret")]), [""; 0]);
    assert_eq!(aliases("GHSA-x", &[]), [""; 0]);
    assert_eq!(
        aliases("CVE-2024-1", &["https://github.com/advisories/GHSA-x"]),
        [""; 0]
    );
}

#[test]
fn weaknesses_are_sorted_and_placeholders_of_nvd_are_absent() {
    let cwes = |json: &str| one(&format!(r#"{{"name":"CVE-2024-1",{json}}}"#)).cwes;
    assert_eq!(
        cwes(r#""cwes":["CWE-400","NVD-CWE-Other","CWE-79","CWE-400","NVD-CWE-noinfo"]"#),
        [79, 400]
    );
    assert_eq!(cwes(r#""cwes":["NVD-CWE-noinfo"]"#), [0; 0]);
    assert_eq!(
        cwes(r#""cwes":["CWE-79 Improper, CWE-like text",null,"CWE-","79"]"#),
        [79]
    );
    assert_eq!(cwes(r#""cwe":"CWE-22 Path Traversal""#), [22]);
    for name in ["12.1.0-many.json", "12.1.0-many.xml", "12.1.0-many.csv"] {
        let many = sample(name);
        assert_eq!(
            many.named("CVE-2021-44228").cwes,
            [20, 400, 502, 917],
            "{name}"
        );
        assert_eq!(many.named("CVE-2020-11022").cwes, [79], "{name}");
    }
}

#[test]
fn two_vulnerabilities_of_one_name_and_different_contents_are_two_findings() {
    let json = report(&dependency(
        r#"{"name":"CVE-2024-1"},{"name":"CVE-2024-1","description":"other"},{"description":"other","name":"CVE-2024-1"}"#,
    ));
    let xml = |list: &str| {
        format!(
            r#"<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.1.xsd"><dependencies><dependency><fileName>x</fileName><vulnerabilities>{list}</vulnerabilities></dependency></dependencies></analysis>"#
        )
    };
    let one = "<vulnerability><name>CVE-2024-1</name></vulnerability>";
    let other =
        "<vulnerability><description>other</description><name>CVE-2024-1</name></vulnerability>";
    let again = other.replace("><", "> <");
    for text in [json, xml(&[one, other, &again].concat())] {
        let both = read(text);
        let descriptions: Vec<_> = both
            .findings
            .iter()
            .map(|f| f.description.as_deref())
            .collect();
        assert_eq!(descriptions, [None, Some("other")]);
        let occurrences = both.findings.iter().map(|f| f.identity.occurrence());
        assert_eq!(occurrences.collect::<Vec<_>>(), [0, 1]);
        assert_eq!(
            both.notes,
            ["`CVE-2024-1` is listed more than once for a component"]
        );
    }
}

#[test]
fn a_vulnerability_of_two_components_is_two_findings_and_a_repeated_one_is_one() {
    let a = dependency(r#"{"name":"CVE-2024-1"},{"name":"CVE-2024-2"},{"name":"CVE-2024-1"}"#);
    let b = a.replace("npm\\/x", "npm\\/y");
    let both = read(report(&[a, b].join(",")));
    assert_eq!(
        both.names(),
        ["CVE-2024-1", "CVE-2024-2", "CVE-2024-1", "CVE-2024-2"]
    );
    assert_eq!(
        both.notes,
        ["`CVE-2024-1` is listed more than once for a component"]
    );
    assert_eq!(
        both.identities()[2],
        "vulnerability=10:CVE-2024-1\ncomponent=15:pkg:npm/y@1.0.0\n"
    );
}

#[test]
fn the_lowest_of_several_packages_identifies_a_component() {
    let packages = |packages: &str| {
        let text = report(&dependency(r#"{"name":"CVE-2024-1"}"#)).replace(
            r#"[{"id":"pkg:npm\/x@1.0.0","confidence":"HIGHEST","url":"https:\/\/example.com"}]"#,
            packages,
        );
        read(text).findings.remove(0)
    };
    let one =
        packages(r#"[{"id":"pkg:npm/b@1","confidence":"LOW"},{"id":"a:1"},{"id":"pkg:npm/a@2"}]"#);
    let other =
        packages(r#"[{"id":"pkg:npm/a@2"},{"id":"pkg:npm/b@1","confidence":"LOW"},{"id":"a:1"}]"#);
    assert_eq!(one, other);
    assert_eq!(package(&one).purl.as_deref(), Some("pkg:npm/a@2"));
    assert_eq!(fact(&one, "packages"), Some("a:1, pkg:npm/b@1"));
    assert_eq!(one.confidence, None);
}

#[test]
fn package_urls_are_percent_decoded() {
    for name in [
        "12.1.0-many.json",
        "12.1.0-many.xml",
        "12.1.0-many.csv",
        "12.1.0-many-gitlab.json",
        "12.1.0-many-junit.xml",
        "4.0.2-many.json",
    ] {
        let many = sample(name);
        let angular = package(many.named("GHSA-c75v-2vq8-878f"));
        assert_eq!(
            (
                &*angular.name,
                angular.version.as_deref(),
                angular.ecosystem.as_deref()
            ),
            ("@angular/core", Some("11.0.0"), Some("npm")),
            "{name}"
        );
    }
}

#[test]
fn a_name_in_xml_belongs_to_its_parent() {
    let finding = one_of_xml(
        "<vulnerability source='NVD'><references><reference><source>x</source><name>not me</name></reference></references>
        <knownExploitedVulnerability><name>enc.xml(Optional[nor me])</name><dateAdded>2021-12-10</dateAdded>
        </knownExploitedVulnerability><name>CVE-2024-1</name></vulnerability>",
    );
    assert_eq!(finding.rule.id, "CVE-2024-1");
    let mut reference = Reference::default();
    reference.name = Some("not me".into());
    reference.source = Some("x".into());
    assert_eq!(advisory(&finding).references, [reference]);
    let known = advisory(&finding).known_exploited.as_ref().unwrap();
    assert_eq!(known.date_added.as_deref(), Some("2021-12-10"));
}

#[test]
fn the_score_derived_for_bundler_audit_is_ignored() {
    for name in ["12.1.0-many.json", "12.1.0-many.xml", "12.1.0-many.csv"] {
        let many = sample(name);
        let rack = many.named("CVE-2022-30122");
        assert_eq!(ratings(rack), [""; 0], "{name}");
        assert_eq!(rack.grade.word.as_deref(), Some("HIGH"), "{name}");
    }
    // A rating that it takes from NVD is real.
    let finding = one(
        r#"{"source":"BUNDLEAUDIT","name":"CVE-2024-1","severity":"UNKNOWN","cvssv2":{"score":5.0,"accessVector":"NETWORK",
        "accessComplexity":"LOW","authenticationr":"NONE","confidentialityImpact":"PARTIAL","integrityImpact":"NONE",
        "availabilityImpact":"NONE"}}"#,
    );
    assert_eq!(ratings(&finding), ["2.0 5 AV:N/AC:L/Au:N/C:P/I:N/A:N"]);
}

#[test]
fn names_may_be_sentences_of_any_length_and_script() {
    let odd = sample("12.0.2-odd.json");
    let long = odd
        .findings
        .iter()
        .find(|f| f.rule.id.starts_with("Fixed a new MathML"))
        .unwrap();
    assert!(long.rule.id.len() > 400 && long.rule.id.contains('—'));
    assert_eq!(advisory(long).id, long.rule.id);
    assert!(
        long.title.contains("see the notes in apache:log4j 2.14.1"),
        "{}",
        long.title
    );
    let finding = one(r#"{"name":"Bootstrap before 4.0.0\n is end-of-life."}"#);
    assert_eq!(
        finding.title,
        "Bootstrap before 4.0.0 is end-of-life in x 1.0.0 (/a/package-lock.json)"
    );
    assert_eq!(finding.rule.id, "Bootstrap before 4.0.0 is end-of-life.");
}

#[test]
fn an_id_that_npm_left_out_is_replaced_by_the_first_line_of_the_description() {
    let odd = sample("12.0.2-odd.json");
    assert_eq!(
        odd.named("An advisory without an id.")
            .grade
            .word
            .as_deref(),
        Some("info")
    );
    assert!(!odd.names().contains(&"null"));
}

#[test]
fn a_cvssv2_object_without_metrics_is_only_a_score() {
    let odd = sample("12.0.2-odd.json");
    let finding = odd.named("CVE-2024-0001");
    assert_eq!(ratings(finding), ["- 8.7 -"]);
    assert_eq!(finding.grade.word, None);
    let finding = one_of_xml(
        "<vulnerability source='OSSINDEX'><name>CVE-2024-1</name><cvssV2><score>8.7</score><accessVector></accessVector>
        <accessComplexity/><authenticationr/><confidentialityImpact/><integrityImpact/><availabilityImpact/>
        <severity/></cvssV2></vulnerability>",
    );
    assert_eq!(ratings(&finding), ["- 8.7 -"]);
}

#[test]
fn a_vector_is_rebuilt_only_when_its_version_is_stated() {
    let odd = sample("12.0.2-odd.json");
    // Letters in place of words, as OSS Index wrote them up to 8.x, and no version.
    assert_eq!(ratings(odd.named("CVE-2024-0002")), ["- 7.5 -"]);
    let finding = one(
        r#"{"name":"CVE-2024-1","cvssv3":{"baseScore":7.5,"attackVector":"ADJACENT_NETWORK","attackComplexity":"L",
        "privilegesRequired":"N","userInteraction":"N","scope":"U","confidentialityImpact":"H","integrityImpact":"N",
        "availabilityImpact":"N","version":"3.0"}}"#,
    );
    assert_eq!(
        ratings(&finding),
        ["3.0 7.5 CVSS:3.0/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"]
    );
}

#[test]
fn cvss_v4_is_read_with_its_source() {
    for name in ["12.1.0-many.json", "12.1.0-many.xml"] {
        let many = sample(name);
        let finding = many.named("CVE-2024-56337");
        let rating = &advisory(finding).ratings[0];
        assert_eq!(rating.version, Some(CvssVersion::V4));
        assert_eq!(rating.score, Some(9.3));
        assert_eq!(
            rating.vector.as_deref(),
            Some("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N")
        );
        assert_eq!(rating.source.as_deref(), Some("cve@acme.example"));
        assert!(rating.primary);
    }
}

#[test]
fn reports_of_old_versions_are_read_in_full() {
    for (name, version) in [
        ("4.0.2-many.json", Some("4.0.2")),
        ("4.0.2-many.xml", Some("4.0.2")),
    ] {
        let many = sample(name);
        assert_eq!(many.tool_version.as_deref(), version);
        assert_eq!(many.findings.len(), 14, "{name}");
        let log4j = many.named("CVE-2021-44228");
        assert_eq!(log4j.grade.word.as_deref(), Some("High"));
        assert_eq!(ratings(log4j), ["2.0 9.3 AV:N/AC:M/Au:N/C:C/I:C/A:C"]);
        assert_eq!(log4j.cwes, [917]);
        let package = package(log4j);
        assert_eq!(package.name, "org.apache.logging.log4j:log4j-core");
        assert_eq!(package.cpe.as_deref(), Some("cpe:/a:apache:log4j:2.14.1"));
        // Made from the coordinates that 4.x writes.
        assert_eq!(
            package.purl.as_deref(),
            Some("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1")
        );
        // An unset field is 0.0, which is not a score.
        assert_eq!(ratings(many.named("GHSA-jf85-cpcp-j695")), [""; 0]);
    }
    let one = sample("1.4.5-one.xml");
    assert_eq!(one.time.as_deref(), Some("2017-05-12T00:40:01.001Z"));
    assert_eq!(
        one.identities(),
        [
            "vulnerability=14:CVE-2021-44228\ncomponent=52:pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1\n"
        ]
    );
    assert_eq!(
        ratings(&one.findings[0]),
        ["2.0 9.3 AV:N/AC:M/Au:N/C:C/I:C/A:C"]
    );
    // It names no source: an entry with metrics is from NVD.
    let one = sample("2.0.0-one.json");
    assert_eq!(
        ratings(&one.findings[0]),
        ["2.0 9.3 AV:N/AC:M/Au:N/C:C/I:C/A:C"]
    );
    assert_eq!(advisory(&one.findings[0]).source, None);
    assert!(!is_suppressed(&one.findings[0]) && is_suppressed(&one.findings[1]));
    let one = sample("5.0.0-one.json");
    assert_eq!(one.findings[0].grade.word, None);
    assert_eq!(one.time.as_deref(), Some("2019-07-18T12:06:12Z"));
}

#[test]
fn only_the_matched_bounds_of_thousands_of_versions_are_kept() {
    let entry = r#"{"software":{"id":"cpe:2.3:a:b:c:1.0:*:*:*:*:*:*:*"}},"#.repeat(5000);
    let matched = r#"{"software":{"id":"cpe:2.3:a:b:c:*:*:*:*:*:*:*:*","vulnerabilityIdMatched":"true",
        "versionStartExcluding":"1.0","versionEndIncluding":"1.9"}}"#;
    let finding = one(&format!(
        r#"{{"name":"CVE-2024-1","vulnerableSoftware":[{entry}{matched}]}}"#
    ));
    assert_eq!(
        advisory(&finding).affected.as_deref(),
        Some("> 1.0, <= 1.9")
    );
    assert_eq!(advisory(&finding).fixed_in, None);
    let finding = one(&format!(
        r#"{{"name":"CVE-2024-1","vulnerableSoftware":[{}]}}"#,
        entry.trim_end_matches(',')
    ));
    assert_eq!(advisory(&finding).affected, None);
    let many = sample("12.1.0-many.json");
    let log4j = advisory(many.named("CVE-2021-44228"));
    assert_eq!(log4j.affected.as_deref(), Some(">= 2.13.0, < 2.15.0"));
    assert_eq!(log4j.fixed_in.as_deref(), Some("2.15.0"));
    let log4j = advisory(many.named("CVE-2021-45046"));
    assert_eq!(log4j.affected.as_deref(), Some("= 2.14.1"));
}

#[test]
fn known_exploited_vulnerabilities_are_marked() {
    for name in [
        "12.1.0-many.json",
        "12.1.0-many.xml",
        "12.1.0-many.csv",
        "8.4.0-many.json",
        "8.4.0-many.csv",
        "8.0.0-one.csv",
    ] {
        let many = sample(name);
        let known = advisory(many.named("CVE-2021-44228"))
            .known_exploited
            .clone()
            .unwrap();
        assert_eq!(known.date_added.as_deref(), Some("2021-12-10"), "{name}");
        assert_eq!(known.due_date.as_deref(), Some("2021-12-24"), "{name}");
        assert!(
            known.required_action.unwrap().starts_with("Apply updates"),
            "{name}"
        );
    }
    let many = sample("12.1.0-many.json");
    assert!(
        advisory(many.named("CVE-2021-45046"))
            .known_exploited
            .is_none()
    );
}

#[test]
fn a_component_has_all_details_of_the_report() {
    let many = sample("12.1.0-many.json");
    let log4j = many.named("CVE-2021-44228");
    assert_eq!(
        (&*log4j.tool, log4j.kind),
        ("dependency-check", Kind::Dependency)
    );
    assert_eq!(
        log4j.title,
        "CVE-2021-44228 in org.apache.logging.log4j:log4j-core 2.14.1 (web/target/lib/log4j-core-2.14.1.jar)"
    );
    let package = package(log4j);
    assert_eq!(
        package.purl.as_deref(),
        Some("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1")
    );
    assert_eq!(
        package.cpe.as_deref(),
        Some("cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*")
    );
    assert_eq!(package.ecosystem.as_deref(), Some("maven"));
    assert_eq!(
        package.path.as_deref(),
        Some("web/target/lib/log4j-core-2.14.1.jar")
    );
    assert_eq!(
        fact(log4j, "projectReferences"),
        Some("shop-admin:runtime, shop-web:compile")
    );
    assert_eq!(
        fact(log4j, "includedBy"),
        Some("pkg:maven/com.acme/shop-web@1.4.0")
    );
    assert_eq!(
        fact(log4j, "relatedDependencies"),
        Some("web/target/lib/log4j-api-2.14.1.jar")
    );
    assert_eq!(fact(log4j, "sha1").map(str::len), Some(40));
    assert_eq!(advisory(log4j).source.as_deref(), Some("NVD"));
    assert_eq!(
        (many.tool_version.as_deref(), many.target.as_deref()),
        (Some("12.1.0"), Some("shop"))
    );
    assert_eq!(many.time.as_deref(), Some("2025-03-05T09:14:07.123456789Z"));
}

#[test]
fn a_component_without_packages_is_identified_by_cpe_hash_or_name() {
    let odd = sample("12.0.2-odd.json");
    let component = |name| {
        let finding = odd.named(name);
        let mut parts = finding.identity.parts();
        parts
            .find(|(n, _)| *n == "component")
            .map(|(_, v)| v.to_owned())
    };
    assert_eq!(component("CVE-2024-0006"), Some("aa".repeat(20)));
    assert_eq!(component("CVE-2024-0007"), None);
    assert_eq!(odd.named("CVE-2024-0007").locations, []);
    let dll = package(odd.named("CVE-2024-0006"));
    assert_eq!((&*dll.name, &dll.version), ("no-identifiers.dll", &None));
    let curl = sample("6.1.3-one.json");
    assert_eq!(
        curl.identities(),
        [
            "vulnerability=16:CVE-2018-1000301\ncomponent=40:cpe:2.3:a:haxx:curl:7.58.0:*:*:*:*:*:*:*\n"
        ]
    );
    let curl = &curl.findings[0];
    assert_eq!(package(curl).version.as_deref(), Some("7.58.0"));
    assert_eq!(
        fact(curl, "vulnerabilityIds"),
        Some("cpe:2.3:a:haxx:libcurl:7.58.0:*:*:*:*:*:*:*")
    );
}

#[test]
fn a_scan_that_failed_in_part_is_partial() {
    for name in ["12.1.0-partial.json", "12.1.0-partial.xml"] {
        let partial = sample(name);
        assert_eq!(partial.findings, []);
        assert_eq!(
            partial.completeness,
            Completeness::Partial("the analysis failed in part".into())
        );
        assert_eq!(
            partial.notes,
            [
                "the analysis failed in part: org.owasp.dependencycheck.analyzer.exception.AnalysisException: Failed to request component-reports"
            ]
        );
    }
    let partial = sample("12.1.0-partial-gitlab.json");
    assert_eq!(partial.notes, ["the analysis failed in part"]);
    assert!(!partial.completeness.is_complete());
}

#[test]
fn a_scan_that_found_no_dependency_is_not_clean_unless_it_is_a_module() {
    let json = |project: &str| {
        format!(
            r#"{{"reportSchema": "1.1", "scanInfo": {{"engineVersion": "8.4.0"}}, "projectInfo": {{{project}}}, "dependencies": []}}"#
        )
    };
    let xml = |project: &str| {
        format!(
            "<analysis xmlns='https://jeremylong.github.io/DependencyCheck/dependency-check.4.1.xsd'><scanInfo>\
            <engineVersion>8.4.0</engineVersion></scanInfo><projectInfo>{project}</projectInfo><dependencies/></analysis>"
        )
    };
    for nothing in [json(r#""name": """#), xml("<name/>")] {
        let partial = Completeness::Partial("Dependency-Check looked at no dependency".into());
        assert_eq!(read(nothing.as_bytes()).completeness, partial);
    }
    // The parent of the modules of Maven has no dependency.
    for module in [
        json(r#""name": "shop", "artifactID": "parent""#),
        xml("<name>shop</name><artifactID>parent</artifactID>"),
    ] {
        let complete = Completeness::Complete;
        assert_eq!(read(module.as_bytes()).completeness, complete);
    }
}

#[test]
fn related_dependencies_beyond_the_limit_are_counted() {
    let related: Vec<String> = (0..250)
        .map(|n| format!(r#"{{"filePath":"/a/{n:03}.jar"}}"#))
        .collect();
    let dependency = dependency(r#"{"name":"CVE-2024-1"}"#).replace(
        "\"evidenceCollected\":{}",
        &format!("\"relatedDependencies\":[{}]", related.join(",")),
    );
    let read = read(report(&dependency));
    let list = fact(&read.findings[0], "relatedDependencies").unwrap();
    assert!(list.starts_with("/a/000.jar, /a/001.jar"));
    assert!(list.ends_with("/a/099.jar and 150 more"), "{list}");
}

#[test]
fn an_element_that_a_newer_version_adds_is_skipped() {
    let finding = one(
        r#"{"name":"CVE-2024-1","epss":{"score":[1,{"a":null}]},"severity":"LOW","cvssv5":{"x":1}}"#,
    );
    assert_eq!(finding.grade.word.as_deref(), Some("LOW"));
    let text = xml_report(
        "<new><vulnerability/></new><vulnerability source='NVD'><epss><name>no</name></epss><name>CVE-2024-1</name></vulnerability>",
    );
    assert_eq!(read(text).names(), ["CVE-2024-1"]);
}

#[test]
fn the_last_of_repeated_members_counts_and_no_list_is_lost() {
    let repeated = dependency(r#"{"name":"CVE-2024-1"}"#).replace(
        "\"packages\"",
        "\"packages\":[{\"id\":\"pkg:npm/first@1\"}],\"packages\"",
    );
    let repeated = repeated.replace("]}", r#"],"vulnerabilities":[{"name":"CVE-2024-2"}]}"#);
    let read = read(report(&repeated));
    assert_eq!(read.names(), ["CVE-2024-1", "CVE-2024-2"]);
    for finding in &read.findings {
        assert_eq!(package(finding).name, "x");
    }
    let text = xml_report("<vulnerability><name>CVE-2024-1</name></vulnerability>").replace(
        "</dependency>",
        "<vulnerabilities><vulnerability><name>CVE-2024-2</name></vulnerability></vulnerabilities></dependency>",
    );
    let read = crate::support::read(text);
    assert_eq!(read.names(), ["CVE-2024-1", "CVE-2024-2"]);
    for finding in &read.findings {
        assert_eq!(package(finding).name, "x");
    }
}

#[test]
fn long_texts_of_a_component_are_cut_in_each_of_its_findings() {
    let long = "a".repeat(100_000);
    let related = (0..50).map(|number| format!(r#"{{"filePath":"/{number}/{long}"}}"#));
    let related = related.collect::<Vec<_>>().join(",");
    let two = dependency(r#"{"name":"CVE-2024-1"},{"name":"CVE-2024-2"}"#)
        .replace(r"npm\/x", &format!(r"npm\/{long}"))
        .replace(
            r#""isVirtual":true"#,
            &format!(r#""relatedDependencies":[{related}],"isVirtual":true"#),
        );
    let read = read(report(&two));
    assert_eq!(read.names(), ["CVE-2024-1", "CVE-2024-2"]);
    for finding in &read.findings {
        let length = format!("{finding:?}").len();
        assert!((4_096..100_000).contains(&length), "{length} bytes");
    }
}

#[test]
fn an_xml_declaration_in_a_field_of_csv_ends_no_rows_before_it() {
    let table = "Project,ScanDate,DependencyName,DependencyPath,Identifiers,CVE,Vulnerability\n\
        p,,a.jar,/a.jar,pkg:maven/a/b@1.0,CVE-2022-1,\"Try this:\n<?xml version=\"\"1.0\"\"?>\n<a/>\"\n\
        p,,b.jar,/b.jar,pkg:maven/a/c@1.0,CVE-2022-2,Text\n";
    let csv = read(table);
    assert_eq!(csv.names(), ["CVE-2022-1", "CVE-2022-2"]);
    assert_eq!(csv.notes, [""; 0]);
    // What precedes a report of XML is still noted.
    let log = "one\ntwo\n<analysis xmlns=\"https://a.example/dependency-check.4.1.xsd\"><dependencies/></analysis>";
    assert_eq!(read(log).notes, ["skipped 2 lines before the report"]);
}
