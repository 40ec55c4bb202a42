//! A valid finding, and ways to break it.

use asff::AwsSecurityFinding;
use asff::validate::{Level, Violation};
use serde_json::{Value, json};

/// Returns the finding of a scanner, without violations.
pub(crate) fn valid() -> Value {
    json!({
        "SchemaVersion": "2018-10-08",
        "Id": "eu-west-1/123456789012/scan/rule/1",
        "ProductArn": "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
        "GeneratorId": "scan/rule",
        "AwsAccountId": "123456789012",
        "CreatedAt": "2026-01-02T03:04:05Z",
        "UpdatedAt": "2026-01-02T03:04:05Z",
        "Title": "Title",
        "Description": "Description",
        "Resources": [{"Type": "Other", "Id": "x"}],
        "FindingProviderFields": {
            "Severity": {"Label": "HIGH", "Original": "8.8"},
            "Types": ["Software and Configuration Checks/Vulnerabilities/CVE"],
        },
    })
}

/// Sets the value at a pointer and creates missing parents: lists for numbers, else objects.
pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) {
    let mut at = document;
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        at = match step.parse::<usize>() {
            Ok(index) => {
                if !at.is_array() {
                    *at = json!([]);
                }
                let items = at.as_array_mut().unwrap();
                while items.len() <= index {
                    items.push(json!({}));
                }
                &mut items[index]
            }
            Err(_) => {
                if !at.is_object() {
                    *at = json!({});
                }
                at.as_object_mut()
                    .unwrap()
                    .entry(step)
                    .or_insert(Value::Null)
            }
        };
    }
    *at = value;
}

pub(crate) fn read(document: &Value) -> AwsSecurityFinding {
    let finding: AwsSecurityFinding = serde_json::from_str(&document.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&finding).unwrap(), *document);
    finding
}

/// Returns the violations of the valid finding with one value set.
pub(crate) fn with(pointer: &str, value: Value) -> Vec<Violation> {
    let mut document = valid();
    set(&mut document, pointer, value);
    read(&document).validate()
}

/// Returns the violations of the valid finding without one value.
pub(crate) fn without(pointer: &str) -> Vec<Violation> {
    let mut document = valid();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    document
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .remove(name)
        .unwrap();
    read(&document).validate()
}

pub(crate) fn lines(violations: &[Violation]) -> Vec<String> {
    violations
        .iter()
        .map(|violation| format!("{}: {violation}", violation.level))
        .collect()
}

pub(crate) fn errors(violations: &[Violation]) -> Vec<String> {
    let errors = violations
        .iter()
        .filter(|violation| violation.level == Level::Error);
    errors.map(ToString::to_string).collect()
}
