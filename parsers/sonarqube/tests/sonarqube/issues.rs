//! `api/issues/search`.

use crate::support::{one, read};
use finding_source::{Kind, Status};

#[test]
fn an_issue_of_the_standard_experience_is_a_finding() {
    let finding = one(
        r#"{"total":1,"p":1,"ps":100,"paging":{"pageIndex":1,"pageSize":100,"total":1},"effortTotal":5,"issues":[
        {"key":"AYx1","rule":"php:S2077","severity":"MAJOR","component":"shop:src/Cart.php","project":"shop","line":12,
        "textRange":{"startLine":12,"endLine":13,"startOffset":4,"endOffset":9},"flows":[],"status":"OPEN",
        "message":"Make sure this query is safe.","author":"a@example.com","tags":["cwe"],
        "creationDate":"2024-05-13T17:55:39+0200","updateDate":"2024-05-14T17:55:39+0200","type":"VULNERABILITY"}],
        "components":[],"facets":[]}"#,
    );
    assert_eq!(
        (&*finding.tool, &*finding.rule.id),
        ("sonarqube", "php:S2077")
    );
    assert_eq!((finding.kind, finding.status), (Kind::Code, Status::Open));
    assert_eq!(finding.grade.word.as_deref(), Some("MAJOR"));
}

#[test]
fn issues_and_hotspots_of_one_file_are_all_read() {
    let read = read(
        r#"{"issues":[{"key":"A","rule":"java:S1","component":"p:a","project":"p"}],
        "hotspots":[{"key":"A","component":"p:b","project":"p","securityCategory":"xss","vulnerabilityProbability":"HIGH"}]}"#,
    );
    assert_eq!(read.source, "sonarqube-issues");
    assert_eq!(read.findings.len(), 2);
}
