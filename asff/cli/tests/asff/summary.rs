//! `asff summary`.

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

#[test]
fn a_summary_counts_by_tool_and_label_in_every_form() {
    let directory = directory("summary");
    let zap = file(&directory, "z.json", ZAP);
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let table = asff(&["summary", &zap, &phpstan]);
    assert_eq!(table.status.code(), Some(0));
    let lines: Vec<Vec<String>> = text(&table.stdout)
        .lines()
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        lines[0].join(" "),
        "tool CRITICAL HIGH MEDIUM LOW INFORMATIONAL total"
    );
    assert_eq!(lines[1].join(" "), "phpstan 0 0 1 1 0 2");
    assert_eq!(lines[2].join(" "), "zap 0 0 1 0 1 2");
    assert_eq!(lines[3].join(" "), "all 0 0 2 1 1 4");
    assert!(text(&table.stdout).contains("not counted: 1 false-positive"));
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
fn a_log_of_several_tools_is_summed_up_and_graded_by_tool() {
    const SARIF: &str = r#"{"version":"2.1.0","runs":[
        {"tool":{"driver":{"name":"Semgrep OSS"}},"results":[{"ruleId":"a","level":"error","message":{"text":"m"}}]},
        {"tool":{"driver":{"name":"CodeQL","rules":[{"id":"b","properties":{"security-severity":"9.8"}}]}},
         "results":[{"ruleId":"b","message":{"text":"m"}}]}]}"#;
    let directory = directory("sarif");
    let sarif = file(&directory, "s.sarif", SARIF);
    let table = text(&asff(&["summary", &sarif]).stdout);
    let lines: Vec<String> = table
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        &lines[1..4],
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

/// Pull requests show the summary; GitHub and GitLab act on what looks like a mention, an address or a reference.
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
                    let ours = ["Table", "Paragraph", "List", "Item", "Strong"];
                    assert!(
                        ours.iter().any(|name| tag.starts_with(name)),
                        "{tag} in {markdown}"
                    );
                }
                Event::End(_) | Event::SoftBreak => {}
                other => panic!("{other:?} in {markdown}"),
            }
        }
        let is_shown = |text: &str| code.iter().any(|code| code.contains(text));
        assert!(is_shown(hostile), "{markdown}");
        assert!(is_shown(&name), "{markdown}");
    }
}
