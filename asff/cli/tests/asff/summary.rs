//! `asff summary`.

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, table, text};

#[test]
fn a_summary_counts_by_tool_and_label_in_every_form() {
    let directory = directory("summary");
    let zap = file(&directory, "z.json", ZAP);
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let printed = asff(&["summary", &zap, &phpstan]);
    assert_eq!(printed.status.code(), Some(0));
    let expected = [
        "tool CRITICAL HIGH MEDIUM LOW INFORMATIONAL total",
        "phpstan 0 0 1 1 0 2",
        "zap 0 0 1 0 1 2",
        "all 0 0 2 1 1 4",
        "not counted: 1 false-positive",
        "reports: 2 complete",
    ];
    assert_eq!(table(&text(&printed.stdout)), expected);
    let markdown = text(&asff(&["summary", "--format", "markdown", &zap]).stdout);
    assert!(
        markdown.contains("| `zap` | 0 | 0 | 1 | 0 | 1 | 2 |"),
        "{markdown}"
    );
    let json: Value =
        serde_json::from_slice(&asff(&["summary", "--format", "json", &zap]).stdout).unwrap();
    assert_eq!(json["reports"][0]["source"], "zap-json");
    assert_eq!(json["reports"][0]["complete"], true);
}

#[test]
fn a_log_of_several_tools_is_counted_and_graded_by_tool() {
    const SARIF: &str = r#"{"version":"2.1.0","runs":[
        {"tool":{"driver":{"name":"Semgrep OSS"}},"results":[{"ruleId":"a","level":"error","message":{"text":"m"}}]},
        {"tool":{"driver":{"name":"CodeQL","rules":[{"id":"b","properties":{"security-severity":"9.8"}}]}},
         "results":[{"ruleId":"b","message":{"text":"m"}}]}]}"#;
    let directory = directory("sarif");
    let sarif = file(&directory, "s.sarif", SARIF);
    let printed = text(&asff(&["summary", &sarif]).stdout);
    assert_eq!(
        &table(&printed)[1..4],
        [
            "codeql 1 0 0 0 0 1",
            "semgrep 0 1 0 0 0 1",
            "all 1 1 0 0 0 2"
        ]
    );
    let (status, findings, _) = convert(&[&sarif]);
    assert_eq!(status, Some(0));
    assert_eq!(findings[0]["ProductName"], "Semgrep OSS");
    assert_eq!(findings[1]["ProductName"], "CodeQL");
    assert_eq!(
        findings[0]["ProductFields"]["asff/finding/severity-basis"],
        "level of sarif"
    );
    let detected = text(&asff(&["detect", &sarif]).stdout);
    assert!(detected.ends_with("\tsarif\tlikely\n"), "{detected}");
}

/// Pull requests show the summary; GitHub and GitLab interpret what looks like a mention, an address or a reference.
#[cfg(unix)]
#[test]
fn hostile_text_of_a_report_and_of_its_name_is_code_in_markdown() {
    use pulldown_cmark::{Event, Options, Parser};
    use serde_json::json;

    let directory = directory("markdown");
    for hostile in [
        "ask @octocat and @acme/admins, see www.evil.example and GH-12",
        "&#64;octocat &commat;octocat &#x40;octocat",
        "https://evil.example joe@evil.example acme/shop#12 #12 !12",
        "0123456789abcdef0123456789abcdef01234567",
        "[a](javascript:b) ![c](https://evil.example/d.png) <img src=x onerror=e()>",
        "` @octocat `` @octocat ``` @octocat",
        "``` @octocat",
        "| a | @octocat |",
        "<!-- @octocat",
        "*a* _b_ ~~c~~ # d",
    ] {
        let notification = json!({"level": "warning", "message": {"text": hostile}});
        let invocation =
            json!({"executionSuccessful": true, "toolExecutionNotifications": [notification]});
        let run = json!({"tool": {"driver": {"name": hostile}}, "results": [], "invocations": [invocation]});
        let sarif = json!({"version": "2.1.0", "runs": [run]});
        let name = format!("{}.sarif", hostile.replace('/', ""));
        let name = file(&directory, &name, sarif.to_string());
        let output = asff(&["summary", "--format", "markdown", &name]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let markdown = text(&output.stdout);
        let mut code = Vec::new();
        for event in Parser::new_ext(&markdown, Options::all()) {
            match event {
                Event::Code(text) => code.push(text.into_string()),
                Event::Text(text) => {
                    let is_ours = |c: char| c.is_ascii_alphanumeric() || " :,.()".contains(c);
                    assert!(text.chars().all(is_ours), "{text:?} in {markdown}");
                }
                Event::Start(tag) => {
                    let tag = format!("{tag:?}");
                    let ours = ["Table", "Paragraph", "List", "Item", "Strong", "HtmlBlock"];
                    assert!(
                        ours.iter().any(|name| tag.starts_with(name)),
                        "{tag} in {markdown}"
                    );
                }
                Event::End(_) | Event::SoftBreak => {}
                Event::Html(html) => {
                    let ours = [
                        "<details>\n",
                        "<summary>notes: 1</summary>\n",
                        "</details>\n",
                    ];
                    assert!(ours.contains(&&*html), "{html:?} in {markdown}");
                }
                other => panic!("{other:?} in {markdown}"),
            }
        }
        let is_shown = |text: &str| code.iter().any(|code| code.contains(text));
        assert!(is_shown(hostile), "{markdown}");
        assert!(is_shown(&name), "{markdown}");
    }
}

#[test]
fn a_summary_lists_the_worst_findings_and_only_reports_with_notes() {
    let directory = directory("summary-worst");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let sarif = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[
        {"ruleId":"r","level":"error","message":{"text":"m"}}],
        "invocations":[{"executionSuccessful":false}]}]}"#;
    let sarif = file(&directory, "s.sarif", sarif);
    let printed = text(&asff(&["summary", &phpstan, &sarif]).stdout);
    let begin = format!("{sarif}: sarif, incomplete: ");
    assert!(printed.starts_with(&begin), "{printed}");
    assert!(!printed.contains(&phpstan), "{printed}");
    let worst = "\nthe worst:\n\
                 HIGH    r                                     m                       x\n\
                 MEDIUM  class.notFound      /app/src/A.php:9  Syntax is odd           phpstan\n\
                 LOW     variable.undefined  /app/src/A.php:3  Undefined variable: $a  phpstan\n\n\
                 tool ";
    assert!(printed.contains(worst), "{printed}");
    assert!(
        printed.ends_with("\nreports: 1 complete, 1 incomplete\n"),
        "{printed}"
    );
}

#[test]
fn a_summary_counts_and_names_what_is_new_since_an_earlier_run() {
    let directory = directory("summary-previous");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let (_, mut findings, _) = convert(&[&phpstan]);
    findings.remove(0);
    let previous = file(
        &directory,
        "previous.json",
        serde_json::to_vec(&findings).unwrap(),
    );
    let summary = |format: &str| {
        let arguments = [
            "summary",
            "--format",
            format,
            "--previous",
            &previous,
            &phpstan,
        ];
        text(&asff(&arguments).stdout)
    };
    let printed = summary("text");
    let new = "new, the worst first:\nLOW  variable.undefined  /app/src/A.php:3  Undefined variable: $a  phpstan\n\n";
    assert!(printed.contains(new), "{printed}");
    assert!(printed.contains("\nnew: 1\n"), "{printed}");
    let json: Value = serde_json::from_str(&summary("json")).unwrap();
    assert_eq!(json["findings"]["new"], 1);
    assert_eq!(json["worst"].as_array().unwrap().len(), 1);
    assert_eq!(json["worst"][0]["rule"]["id"], "variable.undefined");
    let markdown = summary("markdown");
    let row = "\n**new, the worst first**\n\n| severity | finding | where | title | tool |\n";
    assert!(
        markdown.contains(row) && markdown.contains("\nNew: 1.\n"),
        "{markdown}"
    );
}

#[test]
fn a_summary_for_a_pull_request_fits_into_a_comment_whatever_the_reports_say() {
    let directory = directory("summary-long");
    let notifications: Vec<Value> = (0..900)
        .map(|number| serde_json::json!({"level": "warning", "message": {"text": format!("{number} {}", "long ".repeat(80))}}))
        .collect();
    let log = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [],
        "invocations": [{"executionSuccessful": true, "toolExecutionNotifications": notifications}]}]});
    let sarif = file(&directory, "s.sarif", log.to_string());
    let markdown = text(&asff(&["summary", "--format", "markdown", &sarif]).stdout);
    let characters = markdown.chars().count();
    assert!((60_000..=65_000).contains(&characters), "{characters}");
    assert_eq!(
        markdown.matches("<details>").count(),
        markdown.matches("</details>").count()
    );
    assert!(
        markdown.ends_with("The rest is omitted: a comment is limited to 65,000 characters.\n")
    );
}

#[cfg(unix)]
#[test]
fn zeros_are_dim_with_color() {
    let directory = directory("summary-dim");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(["summary", &phpstan])
        .env_remove("NO_COLOR")
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    let printed = text(&output.stdout);
    assert!(
        printed.contains("\u{1b}[2m       0\u{1b}[0m"),
        "{printed:?}"
    );
    assert!(!printed.contains("\u{1b}[2m     1"), "{printed:?}");
}

#[test]
fn a_page_has_the_table_the_worst_findings_and_the_incomplete_reports() {
    let directory = directory("summary-page");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let cut = file(&directory, "cut.json", &PHPSTAN[..PHPSTAN.len() - 20]);
    let output = asff(&["summary", "--format", "html", &phpstan, &zap, &cut]);
    assert_eq!(output.status.code(), Some(2));
    let page = text(&output.stdout);
    for expected in [
        "<strong>Incomplete reports: 1.</strong>",
        "<tr><th scope=\"row\">phpstan</th><td class=\"number\">0</td><td class=\"number\">0</td><td class=\"number\">1</td>",
        "<p>Not counted: 1 false-positive.</p>",
        "<h2>The worst</h2>\n<ol class=\"rows\">\n<li><span class=\"s-medium\">MEDIUM</span> <span>class.notFound</span>",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn a_vulnerability_that_two_tools_report_is_counted_once_as_shared() {
    const PIP_AUDIT: &str = r#"{"dependencies": [
        {"name": "typing-extensions", "version": "1.0", "vulns": [{"id": "PYSEC-2024-1", "fix_versions": [], "aliases": ["CVE-2024-1"]}]},
        {"name": "flask", "version": "1.0", "vulns": [{"id": "PYSEC-2024-2", "fix_versions": [], "aliases": []}]}], "fixes": []}"#;
    const OSV: &str = r#"{"results": [{"source": {"path": "a/requirements.txt", "type": "lockfile"}, "packages": [
        {"package": {"name": "Typing_Extensions", "version": "1.0", "ecosystem": "PyPI"},
         "vulnerabilities": [], "groups": [{"ids": ["GHSA-1"], "aliases": ["CVE-2024-1", "GHSA-1"]}]}]},
        {"source": {"path": "b/requirements.txt", "type": "lockfile"}, "packages": [
        {"package": {"name": "Typing_Extensions", "version": "1.0", "ecosystem": "PyPI"},
         "vulnerabilities": [], "groups": [{"ids": ["GHSA-1"], "aliases": ["CVE-2024-1", "GHSA-1"]}]}]}],
        "experimental_config": {}}"#;
    let directory = directory("shared");
    let pip = file(&directory, "p.json", PIP_AUDIT);
    let osv = file(&directory, "o.json", OSV);
    let summary = |format: &str, reports: &[&str]| {
        let arguments = [&["summary", "--format", format], reports].concat();
        text(&asff(&arguments).stdout)
    };
    for (format, line) in [
        ("text", "\nreported by several tools: 1 vulnerability\n"),
        (
            "markdown",
            "\nReported by several tools: 1 vulnerability.\n",
        ),
        ("html", "<p>Reported by several tools: 1 vulnerability.</p>"),
    ] {
        let shared = summary(format, &[&pip, &osv]);
        assert!(shared.contains(line), "{shared}");
        let alone = summary(format, &[&osv]);
        assert!(!alone.contains("everal tools"), "{alone}");
    }
    let count = |reports: &[&str]| -> Value {
        let mut json: Value = serde_json::from_str(&summary("json", reports)).unwrap();
        json["reportedBySeveralTools"].take()
    };
    assert_eq!(count(&[&pip, &osv]), 1);
    assert_eq!(count(&[&pip, &pip]), 0);
    assert_eq!(count(&[&osv]), Value::Null);
    let (_, findings, _) = convert(&[&pip, &osv]);
    let keys: Vec<_> = findings
        .iter()
        .map(|finding| &finding["ProductFields"]["asff/finding/vulnerability-key"])
        .collect();
    let shared = "pkg:pypi/typing-extensions@1.0 CVE-2024-1";
    assert_eq!(
        keys,
        [shared, "pkg:pypi/flask@1.0 PYSEC-2024-2", shared, shared]
    );
}
