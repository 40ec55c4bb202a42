//! Pitfalls of the format, one by one.

use finding_source::{Completeness, FindingStatus, Location, NoteKind, Options, Region};

use crate::support::{
    Read, at, finding_of, identity, log, path, read, run, try_read, try_read_with,
};

fn word(rule: &str, result: &str) -> String {
    finding_of(rule, result).grade.word.unwrap().into_owned()
}

#[test]
fn trap_1_an_absent_level_is_that_of_the_rule_and_not_the_default_of_the_schema() {
    let error = r#","defaultConfiguration":{"level":"error"}"#;
    assert_eq!(word(error, ""), "error");
    assert_eq!(
        word(r#","defaultConfiguration":{"enabled":true}"#, ""),
        "warning"
    );
    assert_eq!(word(error, r#","level":"note""#), "note");
    assert_eq!(word(error, r#","level":null"#), "error");
}

#[test]
fn trap_2_overrides_are_those_of_the_only_invocation_or_of_the_one_that_is_named() {
    let level = |invocations: &str, result: &str| {
        let log = log(&format!(
            r#""tool":{{"driver":{{"name":"x","rules":[{{"id":"a"}}]}},"extensions":[{{"name":"e","rules":[{{"id":"b","defaultConfiguration":{{"level":"note"}}}}]}}]}},
            "results":[{{"message":{{"text":"m"}},{result}}}],"invocations":[{invocations}]"#
        ));
        read(log).words().join(",")
    };
    let of = |component: &str| {
        format!(
            r#"{{"executionSuccessful":true,"ruleConfigurationOverrides":[{{"descriptor":{{"index":0{component}}},"configuration":{{"level":"error"}}}}]}}"#
        )
    };
    let (driver, extension) = (of(""), of(r#","toolComponent":{"index":0}"#));
    let nothing = r#"{"executionSuccessful":true}"#;
    assert_eq!(level(&driver, r#""ruleId":"a""#), "error");
    assert_eq!(level(&driver, r#""ruleId":"b""#), "note");
    assert_eq!(level(&extension, r#""ruleId":"b""#), "error");
    assert_eq!(
        level(&format!("{driver},{nothing}"), r#""ruleId":"a""#),
        "warning"
    );
    let named = r#""ruleId":"a","provenance":{"invocationIndex":1}"#;
    assert_eq!(level(&format!("{nothing},{driver}"), named), "error");
    assert_eq!(level(&format!("{driver},{nothing}"), named), "warning");
}

#[test]
fn trap_3_a_hierarchical_id_belongs_to_the_rule_above_it() {
    let rules = r#"{"id":"CA5350","defaultConfiguration":{"level":"error"}},{"id":"abc/def","defaultConfiguration":{"level":"error"}}"#;
    for (id, level) in [
        ("CA5350/md5", "error"),
        ("CA5350/md5/x", "warning"),
        ("abc/def", "error"),
        ("abc/defg", "warning"),
        ("CA535", "warning"),
    ] {
        // The rule at an index has the same ids as one that is looked up.
        for index in ["", r#","ruleIndex":0"#, r#","ruleIndex":1"#] {
            let result = format!(r#"{{"ruleId":"{id}","message":{{"text":"m"}}{index}}}"#);
            let read = read(run(rules, &result));
            assert_eq!((read.words(), read.rules()), (vec![level], vec![id]));
        }
    }
}

#[test]
fn trap_4_the_id_has_precedence_over_a_wrong_or_missing_index() {
    let rules = r#"{"id":"a","defaultConfiguration":{"level":"error"}},{"id":"b","defaultConfiguration":{"level":"note"}}"#;
    for (members, level) in [
        (r#""ruleId":"a","ruleIndex":-1"#, "error"),
        (r#""ruleId":"a","ruleIndex":1"#, "error"),
        (r#""ruleId":"a","ruleIndex":99"#, "error"),
        (r#""ruleIndex":1"#, "note"),
        (r#""rule":{"index":1}"#, "note"),
        (r#""rule":{"id":"b","index":0}"#, "note"),
        (r#""ruleId":"c","ruleIndex":1"#, "warning"),
        (r#""ruleIndex":-1"#, "warning"),
        (r#""ruleIndex":1.0"#, "note"),
    ] {
        let read = read(run(
            rules,
            &format!(r#"{{{members},"message":{{"text":"m"}}}}"#),
        ));
        assert_eq!(read.words(), [level], "{members}");
    }
}

#[test]
fn trap_5_several_locations_are_one_finding() {
    let place =
        |uri: &str| format!(r#"{{"physicalLocation":{{"artifactLocation":{{"uri":"{uri}"}}}}}}"#);
    let finding = finding_of(
        "",
        &format!(r#","locations":[{},{}]"#, place("a.c"), place("b.c")),
    );
    assert_eq!(finding.locations.len(), 2);
    let many: Vec<String> = (0..150).map(|n| place(&format!("{n}.c"))).collect();
    let finding = finding_of("", &format!(r#","locations":[{}]"#, many.join(",")));
    assert_eq!((finding.locations.len(), finding.more_locations), (100, 50));
}

#[test]
fn trap_6_missing_results_are_not_a_clean_scan() {
    let tool = r#""tool":{"driver":{"name":"x"}}"#;
    for (results, clean) in [
        (r#","results":[]"#, true),
        (r#","results":null"#, false),
        ("", false),
    ] {
        let read = read(log(&format!("{tool}{results}")));
        assert_eq!(
            read.completeness == Completeness::Complete,
            clean,
            "{results}"
        );
    }
    for runs in ["[]", "null"] {
        let read = read(format!(r#"{{"version":"2.1.0","runs":{runs}}}"#));
        assert_eq!(read.why_partial(), Some("the log has no runs"));
    }
}

#[test]
fn trap_7_passed_or_absent_results_are_not_open_findings() {
    let results = r#"{"ruleId":"a","kind":"pass","message":{"text":"m"}},{"ruleId":"a","kind":"notApplicable","message":{"text":"m"}},
        {"ruleId":"a","kind":"informational","message":{"text":"m"}},{"ruleId":"a","baselineState":"absent","message":{"text":"n"}},
        {"ruleId":"a","baselineState":"unchanged","message":{"text":"o"}}"#;
    let read = read(run("", results));
    assert_eq!(read.words(), ["none", "warning", "warning"]);
    assert_eq!(read.findings[1].status, FindingStatus::Fixed);
    assert_eq!(read.findings[2].status, FindingStatus::Open);
    assert_eq!(
        read.notes_of(NoteKind::Other),
        ["2 results report no defect: checks that passed or did not apply"]
    );
}

#[test]
fn trap_8_only_accepted_suppressions_count() {
    for (suppressions, suppressed) in [
        ("null", false),
        ("[]", false),
        ("[{}]", true),
        (r#"[{"kind":"inSource"}]"#, true),
        (r#"[{"kind":"external","status":"accepted"}]"#, true),
        (r#"[{"kind":"external","state":"accepted"}]"#, true),
        (r#"[{"kind":"external","status":"underReview"}]"#, false),
        (r#"[{"kind":"external","status":"rejected"}]"#, false),
        (r#"[{"status":"accepted"},{"status":"rejected"}]"#, false),
        (r#"[{"status":"underReview"},{"kind":"inSource"}]"#, false),
        (r#""no list""#, false),
        ("[null, 7]", false),
    ] {
        let finding = finding_of("", &format!(r#","suppressions":{suppressions}"#));
        assert_eq!(!finding.status.is_open(), suppressed, "{suppressions}");
    }
}

#[test]
fn trap_9_security_severity_is_a_number_a_text_a_word_or_nothing() {
    for (value, score, word) in [
        (r#""9.8""#, Some(9.8), "warning"),
        ("9.9", Some(9.9), "warning"),
        (r#"" 7.0 ""#, Some(7.0), "warning"),
        (r#""10.0""#, Some(10.0), "warning"),
        (r#""MEDIUM""#, None, "MEDIUM"),
        (r#""critical""#, None, "critical"),
        (r#""""#, None, "warning"),
        (r#""0.0""#, Some(0.0), "warning"),
        (r#""-1.0""#, None, "warning"),
        (r#""11""#, None, "warning"),
        (r#""NaN""#, None, "warning"),
        (r#""Infinity""#, None, "warning"),
        (r#""$vuln.x""#, None, "warning"),
        ("null", None, "warning"),
        ("[7]", None, "warning"),
        // Dependency-Check 12 writes it twice, of CVSS 3 and then of CVSS 4.
        (r#""6.1","security-severity":"8.3""#, Some(8.3), "warning"),
    ] {
        let rule = format!(r#","properties":{{"security-severity":{value}}}"#);
        let grade = finding_of(&rule, "").grade;
        assert_eq!(
            (grade.score, grade.word.as_deref()),
            (score, Some(word)),
            "{value}"
        );
    }
    // The one of the result has precedence.
    let own = r#","properties":{"security-severity":"2.0"}"#;
    let rule = r#","properties":{"security-severity":"9.0"}"#;
    assert_eq!(finding_of(rule, own).grade.score, Some(2.0));
}

#[test]
fn trap_10_a_message_may_be_an_id_or_markdown_or_a_text_or_missing() {
    let rule = r#"{"id":"R","shortDescription":{"text":"Short"},"messageStrings":{"m":{"text":"of the rule"},"d":{"markdown":"**md**"}}}"#;
    for (message, expected) in [
        (r#"{"id":"m"}"#, "of the rule"),
        (r#"{"id":"d"}"#, "md"),
        (r#"{"markdown":"*own*"}"#, "*own*"),
        (r#"{"text":"","markdown":"*own*"}"#, "*own*"),
        (r#""bare""#, "bare"),
        (r#"{"id":"unknown"}"#, ""),
        ("{}", ""),
        ("null", ""),
    ] {
        let read = read(run(
            rule,
            &format!(r#"{{"ruleId":"R","message":{message}}}"#),
        ));
        assert_eq!(read.descriptions(), [expected], "{message}");
        // Three words say more than the rule.
        let title = if expected == "of the rule" {
            expected
        } else {
            "Short"
        };
        assert_eq!(read.titles(), [title]);
    }
}

#[test]
fn trap_11_placeholders_without_an_argument_stay_and_doubled_braces_are_braces() {
    let rule = |text: &str| format!(r#","messageStrings":{{"m":{{"text":"{text}"}}}}"#);
    let of = |text: &str, arguments: &str| {
        let result =
            format!(r#"{{"ruleId":"R1","message":{{"id":"m","arguments":[{arguments}]}}}}"#);
        read(run(&format!(r#"{{"id":"R1"{}}}"#, rule(text)), &result))
            .descriptions()
            .join("")
    };
    let many: Vec<String> = (0..12).map(|n| format!(r#""a{n}""#)).collect();
    let many = many.join(",");
    for (text, arguments, expected) in [
        ("{0} {1} {{x}} {10}", r#""a""#, "a {1} {x} {10}"),
        ("{0} and {1} and {0}", r#""x","y\n""#, "x and y\n and x"),
        ("{10}{11}{1}", &*many, "a10a11a1"),
        ("{{0}} {0}", r#""x""#, "{0} x"),
        ("{{{0}}}", r#""x""#, "{x}"),
        ("{2} {x} {} { }", r#""x""#, "{2} {x} {} { }"),
        ("{99999999999999999999}", r#""x""#, "{99999999999999999999}"),
        ("{", r#""x""#, "{"),
        ("é{0}é", r#""é""#, "ééé"),
        ("{0}", r#""{1}","y""#, "{1}"),
    ] {
        assert_eq!(of(text, arguments), expected, "{text}");
    }
    // A message without arguments may quote a template.
    let finding = finding_of("", "");
    assert_eq!(finding.description.as_deref(), Some("message"));
    let read = read(run(
        "",
        r#"{"ruleId":"a","message":{"text":"unescaped {{ user }} in {0}"}}"#,
    ));
    assert_eq!(read.descriptions(), ["unescaped {{ user }} in {0}"]);
}

#[test]
fn trap_12_places_are_found_by_index_and_through_bases() {
    let path_of = |location: &str| {
        let log = log(&format!(
            r#""tool":{{"driver":{{"name":"x"}}}},"originalUriBaseIds":{{"SRC":{{"uri":"src","uriBaseId":"ROOT"}},"ROOT":{{"uri":"file:///home/ci/app/"}},
            "A":{{"uri":"a/","uriBaseId":"B"}},"B":{{"uri":"b/","uriBaseId":"A"}},"NONE":{{}},"BUILD":{{"uri":"file:///home/runner/work/shop/shop/web/"}}}},
            "artifacts":[{{"location":{{"uri":"by%20index.c","uriBaseId":"SRC"}}}},{{}}],
            "results":[{{"ruleId":"r","message":{{"text":"m"}},"locations":[{{"physicalLocation":{{"artifactLocation":{location}}}}}]}}]"#
        ));
        path(read(log).one()).to_owned()
    };
    for (location, expected) in [
        (r#"{"index":0}"#, "src/by index.c"),
        (r#"{"index":1}"#, ""),
        (r#"{"index":7}"#, ""),
        (r#"{"index":-1}"#, ""),
        (r#"{"uri":"a.c","uriBaseId":"SRC"}"#, "src/a.c"),
        (r#"{"uri":"a.c","uriBaseId":"ROOT"}"#, "a.c"),
        (r#"{"uri":"a.c","uriBaseId":"%SRCROOT%"}"#, "a.c"),
        (r#"{"uri":"a.c","uriBaseId":"NONE"}"#, "a.c"),
        // A loop is forbidden, and ignored.
        (r#"{"uri":"a.c","uriBaseId":"A"}"#, "a.c"),
        // Below the directory of a build service, a base is part of the project.
        (r#"{"uri":"a.c","uriBaseId":"BUILD"}"#, "web/a.c"),
        (
            r#"{"uri":"file:///home/runner/work/shop/shop/a.c","uriBaseId":"SRC"}"#,
            "a.c",
        ),
        (r#"{"uri":"a%2Bb%zz.c"}"#, "a+b%zz.c"),
        (r#"{"uri":"./a.c"}"#, "a.c"),
        (r#"{"uri":"src\\a.c"}"#, "src/a.c"),
        (r#"{"uri":""}"#, ""),
        (r#"{"uri":"unknown_file"}"#, "unknown_file"),
        (r#"{"uri":"C:\\x\\a.c"}"#, "C:/x/a.c"),
        (r#"{"uri":"file:///srv/a%20b.c"}"#, "/srv/a b.c"),
        (r#"{"uri":"file:////srv/a.c"}"#, "/srv/a.c"),
        (r#"{"uri":"FILE:///C:/x/a.c"}"#, "C:/x/a.c"),
        (r#"{"uri":"file://C:\\x\\a.c"}"#, "C:/x/a.c"),
        (r#"{"uri":"file:///x\\a.c"}"#, "/x/a.c"),
        (r#"{"uri":"file://server/share/a.c"}"#, "//server/share/a.c"),
        (r#"{"uri":"file://localhost/srv/a.c"}"#, "/srv/a.c"),
        (r#"{"uri":"file:a.c"}"#, "a.c"),
        (r#"{"uri":"file:/srv/a.c"}"#, "/srv/a.c"),
        (r#"{"uri":"file:///srv/%zz"}"#, "/srv/%zz"),
    ] {
        assert_eq!(path_of(location), expected, "{location}");
    }
}

#[test]
fn trap_12_a_given_root_makes_bases_and_absolute_addresses_relative() {
    let log = log(
        r#""tool":{"driver":{"name":"x"}},"originalUriBaseIds":{"SRC":{"uri":"file:///D:/agent/shop/src/"}},"results":[
        {"ruleId":"r","message":{"text":"see D:\\agent\\shop\\src\\a.c"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.c","uriBaseId":"SRC"}}}]},
        {"ruleId":"s","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///d:/agent/shop/b.c"}}}]}]"#,
    );
    let options = Options::default().with_root("D:\\agent\\shop");
    let read = try_read_with(log.as_bytes(), &options).unwrap();
    assert_eq!(read.paths(), ["src/a.c", "b.c"]);
    assert!(
        read.identities()[0].contains("message=11:see src\\a.c"),
        "{}",
        read.identities()[0]
    );
}

#[test]
fn trap_13_regions_may_be_missing_or_empty() {
    let region = |region: &str| {
        let members = format!(
            r#","locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"a.c"}},"region":{region}}}}}]"#
        );
        match &finding_of("", &members).locations[0] {
            Location::File(file) => file.region,
            other => panic!("{other:?}"),
        }
    };
    for none in [
        "{}",
        "null",
        "[]",
        r#"{"startLine":0}"#,
        r#"{"startLine":-3,"endLine":4}"#,
        r#"{"startLine":9223372036854775808}"#,
        r#"{"startLine":4294967296}"#,
        r#"{"charOffset":9223372036854775807,"charLength":1}"#,
        r#"{"byteOffset":10}"#,
    ] {
        assert_eq!(region(none), None, "{none}");
    }
    let full = region(r#"{"startLine":3.0,"endLine":2,"startColumn":0,"endColumn":7}"#).unwrap();
    let Region {
        start_line,
        end_line,
        start_column,
        end_column,
        ..
    } = full;
    assert_eq!(
        (start_line, end_line, start_column, end_column),
        (3, None, None, Some(7))
    );
    for locations in ["[]", "null", "[{}]", "[null]", "{}"] {
        let finding = finding_of("", &format!(r#","locations":{locations}"#));
        assert_eq!(finding.locations, [], "{locations}");
    }
}

#[test]
fn trap_14_only_fingerprints_that_tell_results_apart_are_used() {
    let of = |members: &str| identity(&finding_of("", members));
    for (members, expected) in [
        (
            r#","partialFingerprints":{"commitSha":"1","email":"a@b.c","author":"A","date":"d","commitMessage":"m"}"#,
            "message=7:message\n",
        ),
        (
            r#","partialFingerprints":{"vulnerabilityHash":"1","primaryLocationStartColumnFingerprint":"9"}"#,
            "message=7:message\n",
        ),
        (
            r#","partialFingerprints":{"zz":"1","primaryLocationLineHash":"2:1"}"#,
            "partial=3:2:1\n",
        ),
        (
            r#","partialFingerprints":{"x/v9":"nine","x/v10":"ten"}"#,
            "partial=3:ten\n",
        ),
        (
            r#","fingerprints":{"a":{"value":"v"},"b":null,"c":7}"#,
            "message=7:message\n",
        ),
        (
            r#","fingerprints":{"matchBasedId/v1":"requires login"}"#,
            "message=7:message\n",
        ),
        (
            r#","fingerprints":{"0":"zero"},"partialFingerprints":{"p":"1"}"#,
            "fingerprint=4:zero\n",
        ),
        (
            r#","correlationGuid":"g","guid":"other","fingerprints":{"0":"zero"}"#,
            "correlation=1:g\n",
        ),
        (r#","guid":"other""#, "message=7:message\n"),
    ] {
        assert_eq!(of(members), format!("rule=2:R1\n{expected}"), "{members}");
    }
}

#[test]
fn trap_15_bags_of_properties_may_hold_anything() {
    let finding = finding_of(
        r#","properties":{"tags":null,"precision":7,"security-severity":{},"cwe":[null,"CWE-79",89,{}],"x":[[[]]]}"#,
        r#","properties":{"tags":["a",null,7,{"b":1},"a"],"offender":"s3cr3t","cwe":"CWE-22: Path Traversal"}"#,
    );
    assert_eq!(finding.cwes, [22, 79, 89]);
    assert_eq!(finding.tags, ["a", "7"]);
    assert!(!format!("{finding:?}").contains("s3cr3t"));
    for bag in ["null", "[]", "7", r#""text""#] {
        finding_of(
            &format!(r#","properties":{bag}"#),
            &format!(r#","properties":{bag}"#),
        );
    }
}

#[test]
fn trap_16_equal_results_are_numbered() {
    let result = format!(r#"{{"ruleId":"a","message":{{"text":"m"}}{}}}"#, at("a.c"));
    let identities = read(run("", &[&*result, &*result, &*result].join(","))).identities();
    assert!(identities[2].ends_with("occurrence=2\n") && !identities[0].contains("occurrence"));
}

#[test]
fn trap_17_runs_are_kept_apart_by_their_category() {
    let run = |id: &str| {
        format!(
            r#"{{"tool":{{"driver":{{"name":"CodeQL"}}}},"automationDetails":{{"id":"{id}"}},"results":[{{"ruleId":"a","message":{{"text":"m"}}}}]}}"#
        )
    };
    for (id, other, is_same) in [
        ("go/1", "js/1", false),
        ("go/1", "go/2", true),
        ("x/y/", "x/y/2", true),
        ("x/y", "x/z", true),
        ("x/y/", "x/y", false),
        ("/language:go/", "/language:js/", false),
        // The name of the run alone.
        ("x", "y", true),
        ("/x", "", true),
    ] {
        let runs = [id, other].map(run).join(",");
        let identities = read(format!(r#"{{"version":"2.1.0","runs":[{runs}]}}"#)).identities();
        let repeated = format!("{}occurrence=1\n", identities[0]);
        assert_eq!(identities[1] == repeated, is_same, "{id} {other}");
    }
}

#[test]
fn trap_18_the_schema_decides_nothing() {
    let run =
        r#"{"tool":{"driver":{"name":"x"}},"results":[{"ruleId":"a","message":{"text":"m"}}]}"#;
    for head in [
        r#""version":"2.1.0""#,
        r#""$schema":"http://json.schemastore.org/sarif-2.1.0-rtm.4""#,
        r#""$schema":"https://example.com/other.json","version":"2.1.0""#,
        r#""x":1"#,
    ] {
        for log in [
            format!(r#"{{{head},"runs":[{run}]}}"#),
            format!(r#"{{"runs":[{run}],{head}}}"#),
        ] {
            assert_eq!(read(&log).findings.len(), 1, "{log}");
        }
    }
    // The schema before a very long list, and after it.
    let results = vec![r#"{"ruleId":"a","message":{"text":"m"}}"#; 5000].join(",");
    let log = format!(
        r#"{{"runs":[{{"results":[{results}],"tool":{{"driver":{{"name":"x"}}}}}}],"version":"2.1.0"}}"#
    );
    assert_eq!(read(log).findings.len(), 5000);
}

#[test]
fn trap_19_results_in_other_files_are_reported() {
    let log = log(
        r#""tool":{"driver":{"name":"x"}},"externalPropertyFileReferences":{"results":[{"location":{"uri":"r.json"},"guid":"g"}],"artifacts":[{"location":{"uri":"a.json"}}],"conversion":{"location":{"uri":"c.json"}}}"#,
    );
    let read = read(log);
    assert_eq!(read.why_partial(), Some("results are in another file"));
    assert_eq!(read.notes.len(), 3);
}

#[test]
fn trap_20_notifications_are_not_results() {
    let of = |notification: &str| {
        read(log(&format!(
            r#""tool":{{"driver":{{"name":"x"}}}},"results":[],"invocations":[{{"executionSuccessful":true,"toolExecutionNotifications":[{notification}]}}]"#
        )))
    };
    let warning = of(r#"{"message":{"text":"slow"}}"#);
    assert_eq!(
        warning.notes_of(NoteKind::Tool),
        ["the tool says of its run, warning: slow"]
    );
    assert!(warning.findings.is_empty() && warning.completeness.is_complete());
    let error = of(r#"{"level":"error","descriptor":{"id":"E1"},"message":{}}"#);
    assert_eq!(
        error.notes_of(NoteKind::Tool),
        ["the tool says of its run, error: E1"]
    );
    assert_eq!(
        error.why_partial(),
        Some("the tool reports errors of its run")
    );
    let failed = read(log(
        r#""tool":{"driver":{"name":"x"}},"results":[],"invocations":[{"executionSuccessful":false,"exitCode":2,"exitCodeDescription":"no license"}]"#,
    ));
    assert_eq!(
        failed.notes_of(NoteKind::Tool),
        ["the tool says that its run failed, exit code 2: no license"]
    );
    assert!(!failed.completeness.is_complete());
}

#[test]
fn trap_21_a_package_is_that_of_the_result_and_not_of_the_shared_rule() {
    let rule = r#"{"id":"CVE-2021-1234","shortDescription":{"text":"a: overflow"},"help":{"text":"Package: a"}}"#;
    let result = |package: &str| {
        format!(
            r#"{{"ruleId":"CVE-2021-1234","message":{{"text":"m"}},"properties":{{"purl":"pkg:npm/{package}@1"}}}}"#
        )
    };
    let read = read(run(rule, &[result("a"), result("b")].join(",")));
    assert_eq!(
        read.titles(),
        ["CVE-2021-1234 in a 1", "CVE-2021-1234 in b 1"]
    );
    assert_ne!(read.identities()[0], read.identities()[1]);
}

#[test]
fn trap_22_secrets_in_snippets_requests_and_properties_are_not_copied() {
    let secret = "hunter2";
    let finding = finding_of(
        "",
        &format!(
            r#","locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"https://joe:{secret}@a.example/x?token={secret}&b=1"}},"region":{{"startLine":1,"snippet":{{"text":"{secret}"}}}},
            "contextRegion":{{"snippet":{{"text":"{secret}"}}}}}},"properties":{{"attack":"{secret}"}}}}],"webRequest":{{"method":"GET","headers":{{"Cookie":"{secret}"}},"body":{{"text":"{secret}"}}}},
            "webResponse":{{"body":{{"text":"{secret}"}}}},"partialFingerprints":{{"commitMessage":"{secret}"}},"properties":{{"offender":"{secret}"}},"codeFlows":[{{"message":{{"text":"{secret}"}}}}]"#
        ),
    );
    assert!(!format!("{finding:?}").contains(secret), "{finding:?}");
    match &finding.locations[0] {
        Location::Web(web) => assert_eq!(web.method.as_deref(), Some("GET")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn trap_23_versions_and_brands_of_a_tool_are_not_part_of_an_identity() {
    let of = |driver: &str| -> Read {
        read(log(&format!(
            r#""tool":{{"driver":{{{driver}}}}},"results":[{{"ruleId":"a","message":{{"text":"m"}}}}]"#
        )))
    };
    let old = of(r#""name":"Semgrep OSS","semanticVersion":"1.0.0","fullName":"Semgrep 1""#);
    let new = of(r#""name":"semgrep","version":"2.0.0""#);
    assert_eq!(old.identities(), new.identities());
    assert_eq!(
        (&old.one().tool, &new.one().tool),
        (&"semgrep".into(), &"semgrep".into())
    );
    assert_eq!(new.tool, (Some("semgrep".into()), Some("2.0.0".into())));
    let long = "x".repeat(100);
    for (name, expected) in [
        ("CodeQL", "codeql"),
        ("CodeQL command-line toolchain", "codeql"),
        ("Semgrep PRO", "semgrep"),
        ("Snyk Open Source", "snyk"),
        ("SnykCode", "snyk"),
        ("Snyk Container", "snyk"),
        ("Polyspace ", "polyspace"),
        ("CodeGuru Reviewer Security Scanner", "codeguru"),
        ("HCL AppScan Static Analyzer", "hcl-appscan-static-analyzer"),
        ("Tool (β) 2", "tool-2"),
        ("工具", "sarif"),
        ("", "sarif"),
        (&long, &long[..64]),
    ] {
        let log = of(&format!(r#""name":"{name}""#));
        assert_eq!(log.one().tool, expected, "{name}");
    }
}

#[test]
fn trap_24_depth_is_limited_and_long_messages_take_linear_time() {
    let deep = format!(
        r#","properties":{{"a":{}1{}}}"#,
        "[".repeat(200),
        "]".repeat(200)
    );
    let read = try_read(run(
        "",
        &format!(r#"{{"ruleId":"a","message":{{"text":"m"}}{deep}}}"#),
    ))
    .unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (0, 1));
    let description = |text: &str, arguments: &[&str]| {
        let arguments = arguments.join(r#"",""#);
        let message = format!(r#""text":"{text}","arguments":["{arguments}"]"#);
        let result = format!(r#"{{"ruleId":"a","message":{{{message}}}}}"#);
        self::read(run("", &result)).descriptions().concat()
    };
    let long = description(&"{0}".repeat(300_000), &[&"é".repeat(100_000)]);
    assert!((16_000..17_000).contains(&long.len()), "{}", long.len());
    assert!(long.ends_with("é…"));
    // A secret at the end of the text that is kept.
    let before = "a b ".repeat(((16 << 10) - 100) / 4);
    let token = format!("ghp_{}", "a1".repeat(18));
    let text = format!("{before}{{0}} {}", "{1}".repeat(100));
    let cut = description(&text, &[&token, &"c d ".repeat(100)]);
    assert!(cut.contains("REDACTED") && cut.len() < (16 << 10) + 4);
    assert!(!cut.contains("a1a1"));
}

#[test]
fn trap_25_indices_out_of_range_and_loops_are_ignored() {
    let log = log(
        r#""tool":{"driver":{"name":"x"}},"artifacts":[{"parentIndex":0}],"logicalLocations":[{"parentIndex":0,"name":"f","kind":"resource"}],
        "taxonomies":[{"name":"CWE","taxa":[{"id":"79"}]}],"results":[{"ruleId":"r","message":{"text":"m"},"taxa":[{"index":9,"toolComponent":{"name":"CWE"}},{"index":0,"toolComponent":{"index":0}},{"index":0}],
        "locations":[{"physicalLocation":{"artifactLocation":{"index":0}},"logicalLocations":[{"index":0}]},{"logicalLocations":[{"index":-1}]}],
        "codeFlows":[{"threadFlows":[{"locations":[{"index":99}]}]}]}]"#,
    );
    let read = read(log);
    assert_eq!(read.one().cwes, [79]);
    match &read.one().locations[..] {
        [Location::Template(resource)] => assert_eq!(resource.logical_id, "f"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn weaknesses_are_read_in_every_form() {
    for (rule, result) in [
        (r#","properties":{"tags":["external/cwe/cwe-079"]}"#, ""),
        (
            r#","properties":{"tags":["CWE-79: Improper Neutralization"]}"#,
            "",
        ),
        (r#","properties":{"cwe":["CWE-79"]}"#, ""),
        (r#","properties":{"cwe":79}"#, ""),
        (
            r#","relationships":[{"target":{"id":"79","toolComponent":{"name":"CWE"}},"kinds":["superset"]}]"#,
            "",
        ),
        (r#","relationships":[{"target":{"id":"CWE-79"}}]"#, ""),
        (
            "",
            r#","taxa":[{"id":"79","toolComponent":{"name":"cwe"}}]"#,
        ),
        ("", r#","properties":{"tags":["cwe:79"]}"#),
        (r#","shortDescription":{"text":"Odd (CWE-79)."}"#, ""),
    ] {
        assert_eq!(finding_of(rule, result).cwes, [79], "{rule}{result}");
    }
    // A bare number is a CWE number if the catalog is CWE.
    let other = r#","relationships":[{"target":{"id":"79","toolComponent":{"name":"OWASP"}}}]"#;
    assert!(finding_of(other, "").cwes.is_empty());
}

#[test]
fn two_slashes_before_a_directory_of_sources_are_not_shown() {
    let of = |uri: &str| {
        let read = read(log(&format!(
            r#""tool":{{"driver":{{"name":"clj-holmes"}}}},"results":[{{"ruleId":"r","message":{{"text":"m"}},
            "locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"{uri}"}},"region":{{"startLine":1}}}}}}]}}]"#
        )));
        let mut parts = read.one().identity.parts();
        let identified = parts.find(|(part, _)| *part == "path");
        let identified = identified.map(|(_, path)| path.to_owned());
        (read.paths()[0].to_owned(), identified.unwrap())
    };
    for (uri, shown, identified) in [
        ("file://src/a.clj", "src/a.clj", "//src/a.clj"),
        ("file://test/a/b.clj", "test/a/b.clj", "//test/a/b.clj"),
        (
            "file://host/src/a.clj",
            "//host/src/a.clj",
            "//host/src/a.clj",
        ),
        ("file://srcs/a/b.clj", "//srcs/a/b.clj", "//srcs/a/b.clj"),
        ("file:///src/a.clj", "/src/a.clj", "/src/a.clj"),
    ] {
        assert_eq!(of(uri), (shown.to_owned(), identified.to_owned()), "{uri}");
    }
}
