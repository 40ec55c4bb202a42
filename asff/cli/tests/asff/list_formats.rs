//! `asff list`: every format, and hostile text in each.

use serde_json::{Value, json};

use crate::support::{PHPSTAN, ZAP, asff, directory, file, text};

fn list(format: &str, arguments: &[&str]) -> String {
    let output = asff(&[&["list", "--format", format], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn csv_has_a_row_for_each_finding_with_quotes_where_needed() {
    let directory = directory("list-csv");
    let report = PHPSTAN.replace("Syntax is odd", "=1+1, \\\"quoted\\\"");
    let report = file(&directory, "p.json", report);
    let csv = list("csv", &[&report]);
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert!(lines[0].starts_with("severity,normalized,status,change,tool,kind,rule,"));
    let row = "MEDIUM,40,open,,phpstan,quality,class.notFound,,,\"'=1+1, \"\"quoted\"\"\",/app/src/A.php:9,,,,/app/src/A.php,false,,";
    assert!(lines[1].starts_with(row), "{}", lines[1]);
}

#[test]
fn json_holds_the_findings_and_how_complete_each_report_is() {
    let directory = directory("list-json");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let list: Value = serde_json::from_str(&list("json", &[&phpstan, &zap])).unwrap();
    assert_eq!(list["version"], 1);
    assert_eq!(list["findings"].as_array().unwrap().len(), 5);
    let first = &list["findings"][0];
    assert_eq!(first["severity"]["label"], "HIGH");
    assert_eq!(first["status"], json!({"state": "false-positive"}));
    assert_eq!(
        list["findings"][1]["locations"],
        json!([{"type": "file", "path": "/app/src/A.php", "startLine": 9}])
    );
    assert_eq!(list["reports"][0]["complete"], true);
    assert_eq!(list["reports"][1]["source"], "zap-json");
}

#[test]
fn the_schema_of_the_json_names_every_member() {
    let schema = include_str!("../../../../docs/list.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let directory = directory("list-schema");
    let files: Vec<String> = fixtures::tools()
        .iter()
        .flat_map(|tool| fixtures::samples(&format!("{tool}/valid")))
        .enumerate()
        .map(|(number, sample)| file(&directory, &format!("r{number}"), &sample.bytes))
        .collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let output = asff(&[&["list", "--format", "json", "-q"], &files[..]].concat());
    let list: Value = serde_json::from_slice(&output.stdout).unwrap();
    let count = list["findings"].as_array().unwrap().len();
    assert!(count > 300, "{count}");
    let mut seen = std::collections::BTreeSet::new();
    check(&schema, &schema, &list, "", &mut seen);
    // A member without an example would make the test worthless.
    for path in [
        "/findings//advisories//ratings//vector",
        "/findings//locations//purl",
        "/findings//remediation/text",
        "/findings//status/reason",
    ] {
        assert!(seen.contains(path), "{path}");
    }
}

/// Checks the subset of JSON Schema that the schema uses: types, members, lists, references, choices.
fn check(
    root: &Value,
    schema: &Value,
    value: &Value,
    path: &str,
    seen: &mut std::collections::BTreeSet<String>,
) {
    seen.insert(path.to_owned());
    if let Some(reference) = schema["$ref"].as_str() {
        let schema = root.pointer(reference.strip_prefix('#').unwrap()).unwrap();
        return check(root, schema, value, path, seen);
    }
    let is_type = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other}"),
    };
    match &schema["type"] {
        Value::String(name) => assert!(is_type(name), "{path}: {value}"),
        Value::Array(names) => {
            let mut names = names.iter().map(|name| name.as_str().unwrap());
            assert!(names.any(is_type), "{path}: {value}");
        }
        other => panic!("{path}: {other}"),
    }
    if let Some(choices) = schema["enum"].as_array() {
        assert!(choices.contains(value), "{path}: {value}");
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(
            value.get(name.as_str().unwrap()).is_some(),
            "{path}: no {name}"
        );
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        let schema = &schema["properties"][name];
        assert!(schema.is_object(), "{path}: unknown member {name}");
        check(root, schema, member, &format!("{path}/{name}"), seen);
    }
    for item in value.as_array().into_iter().flatten() {
        check(root, &schema["items"], item, &format!("{path}/"), seen);
    }
}

#[test]
fn markdown_fits_a_comment_and_names_the_new_ones_first() {
    let directory = directory("list-markdown");
    let many: Vec<Value> = (0..3_000)
        .map(|line| json!({"message": format!("Undefined variable: $v{line}"), "line": line + 1, "ignorable": true, "identifier": "variable.undefined"}))
        .collect();
    let report = json!({"totals": {"errors": 0, "file_errors": many.len()}, "errors": [],
        "files": {"/app/src/A.php": {"errors": many.len(), "messages": many}}});
    let report = file(&directory, "many.json", report.to_string());
    let markdown = list("markdown", &[&report]);
    assert!(markdown.chars().count() <= 65_000);
    assert!(
        markdown.starts_with("3000 findings: 3000 LOW\n"),
        "{markdown}"
    );
    let shown = markdown.matches("| LOW |").count();
    let rest = format!("\nand {} findings more\n", 3_000 - shown);
    assert!(shown > 300 && markdown.contains(&rest), "{shown}");
    let few = file(&directory, "few.json", PHPSTAN);
    let empty = file(&directory, "empty.json", "[]");
    let markdown = list("markdown", &["--previous", &empty, &few]);
    assert!(markdown.contains("\n**new** (2)\n"), "{markdown}");
    assert!(markdown.contains("<details>") && markdown.trim_end().ends_with("</details>"));
}

/// Texts that would have an effect in a terminal, a browser, a spreadsheet, or the page of a pull request.
const HOSTILE: [&str; 6] = [
    "\u{1b}[2J\u{1b}]0;owned\u{7}",
    "\u{9b}2J\u{202e}gpj.exe\u{2066}\u{feff}",
    "@octocat https://evil.example #12 GH-1 ` `` ```",
    "<script>alert(1)</script><img src=x onerror=alert(1)></details>",
    "[a](javascript:alert(1)) ![b](https://evil.example/c.png) | d",
    "=cmd|' /C calc'!A0",
];

#[cfg(unix)]
#[test]
fn hostile_text_is_inert_in_every_format() {
    let directory = directory("list-hostile");
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let result = json!({"ruleId": hostile, "level": "error", "message": {"text": format!("t {hostile}")},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": hostile}}}],
            "suppressions": []});
        let rule = json!({"id": hostile, "name": hostile, "fullDescription": {"text": hostile}, "helpUri": hostile,
            "help": {"text": hostile}});
        let driver = json!({"name": hostile, "rules": [rule]});
        let notification = json!({"level": "error", "message": {"text": hostile}});
        let log = json!({"version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": [result],
            "invocations": [{"executionSuccessful": false, "toolExecutionNotifications": [notification]}]}]});
        let name = format!("{number}{}.sarif", hostile.replace('/', ""));
        let report = file(&directory, &name, log.to_string());
        for format in ["table", "csv", "json", "markdown", "html", "sarif"] {
            let output = asff(&["list", "--format", format, &report]);
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            for printed in [text(&output.stdout), text(&output.stderr)] {
                let disturbs = |c: char| {
                    (c.is_control() && c != '\n' && c != '\r')
                        || "\u{202e}\u{2066}\u{feff}\u{9b}".contains(c)
                };
                let found = printed.find(disturbs);
                assert_eq!(found, None, "{format}: {printed:?}");
            }
            let printed = text(&output.stdout);
            match format {
                "csv" => assert!(!printed.contains(",=cmd") && !printed.contains("\"=cmd")),
                "markdown" => inert_markdown(&printed),
                "html" => inert_html(&printed),
                "sarif" => inert_sarif(&serde_json::from_str(&printed).unwrap()),
                _ => {}
            }
        }
    }
}

/// Checks that all text of reports is in code spans.
fn inert_markdown(markdown: &str) {
    use pulldown_cmark::{Event, Options, Parser};
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Text(text) => {
                let is_ours = |c: char| c.is_ascii_alphanumeric() || " :,.()".contains(c);
                assert!(text.chars().all(is_ours), "{text:?} in {markdown}");
            }
            Event::Html(html) => {
                let ours = [
                    "<details>\n",
                    "<summary>Details</summary>\n",
                    "</details>\n",
                ];
                assert!(ours.contains(&&*html), "{html:?} in {markdown}");
            }
            Event::Start(tag) => {
                let tag = format!("{tag:?}");
                let ours = ["Table", "Paragraph", "List", "Item", "Strong", "HtmlBlock"];
                assert!(
                    ours.iter().any(|name| tag.starts_with(name)),
                    "{tag} in {markdown}"
                );
            }
            Event::Code(_) | Event::End(_) | Event::SoftBreak => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
}

/// Checks that no message contains a link.
fn inert_sarif(value: &Value) {
    if let Some(text) = value["text"].as_str() {
        assert!(!text.contains("[a](") && !text.contains("[b]("), "{text}");
    }
    let members = value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, member)| member);
    members.for_each(inert_sarif);
    value.as_array().into_iter().flatten().for_each(inert_sarif);
}

/// Checks that no tag of a report becomes a tag of the page.
fn inert_html(html: &str) {
    for hostile in [
        "<img",
        "<script>alert",
        "</details><",
        "href=\"javascript",
        "onerror=\"",
    ] {
        assert!(!html.contains(hostile), "{hostile} in {html}");
    }
}

#[test]
fn sarif_is_read_back_with_the_same_findings() {
    let directory = directory("list-sarif");
    let mut compared = 0;
    for tool in fixtures::tools() {
        for sample in fixtures::samples(&format!("{tool}/valid")) {
            let report = file(&directory, "report", &sample.bytes);
            let output = asff(&["list", "-q", "--format", "sarif", &report]);
            if output.status.code() != Some(0) {
                continue;
            }
            let log = file(&directory, "log.sarif", &output.stdout);
            let read = |file: &str| {
                let list: Value = serde_json::from_str(&list("json", &["-q", file])).unwrap();
                let findings = list["findings"].as_array().unwrap();
                let mut kept: Vec<String> = findings.iter().map(essence).collect();
                kept.sort();
                kept
            };
            let (before, after) = (read(&report), read(&log));
            assert_eq!(before, after, "{}", sample.name);
            compared += before.len();
        }
    }
    assert!(compared > 300, "{compared}");
}

/// Returns the parts of a finding that code scanning needs and the SARIF reader returns.
fn essence(finding: &Value) -> String {
    let places = finding["locations"].as_array();
    let place = |place: &Value| {
        let what = match place["type"].as_str() {
            Some("package") => format!("{} {}", place["name"], place["version"]),
            Some("web") => place["url"].to_string(),
            Some("resource") => {
                format!("{} {} {}", place["name"], place["path"], place["startLine"])
            }
            Some("named") => format!("{} {}", place["name"], place["sort"]),
            _ => format!("{} {}", place["path"], place["startLine"]),
        };
        format!("{} {what}", place["type"])
    };
    let places: Vec<String> = places.into_iter().flatten().map(place).collect();
    let closed = match finding["status"]["state"].as_str() {
        // SARIF has no other status.
        Some("false-positive" | "suppressed") => "suppressed",
        Some("fixed") => "fixed",
        _ => "open",
    };
    let number = match finding["kind"].as_str() {
        // GitHub's number applies to security findings only.
        Some("quality") => String::new(),
        _ => finding["severity"]["normalized"].to_string(),
    };
    format!(
        "{} {number} {closed} {} {} {places:?}",
        finding["severity"]["label"], finding["kind"], finding["tool"]
    )
}

#[test]
fn sarif_names_the_tools_and_says_what_is_incomplete() {
    let directory = directory("list-sarif-runs");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(
        &directory,
        "z.json",
        r#"{"@version":"2.16.1","@generated":"","site":[]}"#,
    );
    let log: Value = serde_json::from_str(&list("sarif", &[&phpstan, &zap])).unwrap();
    let runs = log["runs"].as_array().unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(runs.len(), 2);
    assert_eq!(runs[0]["tool"]["driver"]["name"], "PHPStan");
    assert_eq!(runs[0]["results"].as_array().unwrap().len(), 2);
    assert_eq!(runs[0]["invocations"][0]["executionSuccessful"], true);
    assert_eq!(runs[1]["invocations"][0]["executionSuccessful"], false);
    assert!(runs[0]["results"][0]["partialFingerprints"]["findingKey/v1"].is_string());
}
