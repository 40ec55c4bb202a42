//! A finding as JSON, without the types in between.
//!
//! The members have the order of the model, as those of `asff` do. A [frame](crate::frame) has those that do not depend
//! on the texts and places of a finding.

mod resources;
mod vulnerabilities;

use std::fmt::Write as _;
use std::ops::Range;

use finding_severity::Label;

use crate::draft::{Common, Draft, Remediation, Severity};
use crate::escape::{decimal, escape};
use crate::facts::{Facts, Key};
use crate::frame::{Frame, Part};
use crate::resources::Details;
use crate::types::{Types, WEAKNESS, Weaknesses};
use crate::value::Value;

/// The bytes before the id.
pub(crate) const BEFORE_ID: &str = r#"{"SchemaVersion":"2018-10-08","Id":""#;

/// Appends a finding as compact JSON.
pub(crate) fn write<'d>(
    draft: &'d Draft<'_>,
    facts: &'d Facts<'_>,
    frame: &Frame,
    out: &mut Vec<u8>,
) {
    let mut json = Json::new(out);
    json.raw(BEFORE_ID);
    draft
        .id
        .with_parts(|parts| parts.iter().for_each(|part| json.raw(part)));
    let (first, last, created) = (draft.first_observed, draft.last_observed, draft.created);
    if first.is_none() && last.is_none() {
        json.bytes(frame.parts(Part::Head, Part::Severity));
    } else {
        json.bytes(frame.parts(Part::Head, Part::Head));
        json.shown(r#","FirstObservedAt":""#, first);
        json.shown(r#","LastObservedAt":""#, last);
        match created {
            Some(created) => json.shown(r#","CreatedAt":""#, Some(created)),
            None => json.bytes(frame.parts(Part::Created, Part::Created)),
        }
        json.bytes(frame.parts(Part::Severity, Part::Severity));
    }
    let title = json.text(&draft.title);
    json.raw(r#","Description":"#);
    match draft.description.as_deref() {
        Some(description) if description != draft.title => drop(json.text(description)),
        _ => json.out.extend_from_within(title),
    }
    if facts.is_empty() {
        json.bytes(frame.parts(Part::Advice, Part::Resources));
    } else {
        json.bytes(frame.parts(Part::Advice, Part::Advice));
        json.product_fields(facts, frame.parts(Part::Fields, Part::Fields));
        json.bytes(frame.parts(Part::Resources, Part::Resources));
    }
    let mut separator = if frame.has_resources { "," } else { "" };
    for resource in &*draft.resources {
        json.raw(separator);
        match resource.details {
            Details::File(place) => json.in_file(&resource.id, place, frame),
            _ => json.resource(resource),
        }
        separator = ",";
    }
    if draft.vulnerabilities.is_empty() {
        json.bytes(frame.parts(Part::State, Part::End));
    } else {
        json.bytes(frame.parts(Part::State, Part::State));
        json.raw(r#","Vulnerabilities":"#);
        json.list(&draft.vulnerabilities, Json::vulnerability);
        json.bytes(frame.parts(Part::End, Part::End));
    }
}

/// Replaces the contents of `frame`.
pub(crate) fn frame(common: &Common<'_>, frame: &mut Frame) {
    frame.json.clear();
    frame.fields = common.product_fields.len();
    let of_target: Vec<_> = common.of_target.resources().collect();
    frame.has_resources = !of_target.is_empty();
    let in_file = common.of_target.in_file();
    let mut json = Json::new(&mut frame.json);
    let ends = &mut frame.ends;

    json.raw(r#"","ProductArn":"#);
    json.text(common.product_arn);
    json.some(r#","ProductName":"#, common.product_name.as_deref());
    json.raw(r#","GeneratorId":""#);
    json.raw(&common.generator.tool);
    if let Some(rule) = &common.generator.rule {
        json.raw("/");
        json.first(RULE, rule);
    }
    json.raw(r#"","AwsAccountId":""#);
    // Twelve digits.
    json.raw(common.account);
    json.raw(r#"""#);
    ends[Part::Head as usize] = json.out.len();

    json.plain(r#","CreatedAt":"#, common.updated);
    ends[Part::Created as usize] = json.out.len();

    json.plain(r#","UpdatedAt":"#, common.updated);
    json.severity(&common.severity);
    json.raw(r#","Title":"#);
    ends[Part::Severity as usize] = json.out.len();

    if let Some(remediation) = &common.remediation {
        json.remediation(remediation);
    }
    json.some(r#","SourceUrl":"#, common.source_url);
    json.raw(r#","ProductFields":{"#);
    ends[Part::Advice as usize] = json.out.len();

    for (at, (key, value)) in common.product_fields.pairs().enumerate() {
        json.raw(if at > 0 { r#",""# } else { r#"""# });
        // Keys consist of characters that need no escape.
        json.raw(key);
        json.raw(r#"":"#);
        json.value(value);
    }
    ends[Part::Fields as usize] = json.out.len();

    json.raw(r#"},"Resources":["#);
    for (at, resource) in of_target.iter().enumerate() {
        json.raw(if at > 0 { "," } else { "" });
        json.resource(resource);
    }
    ends[Part::Resources as usize] = json.out.len();

    json.before_id(&in_file);
    ends[Part::File as usize] = json.out.len();

    json.behind_id(&in_file);
    ends[Part::FileDetails as usize] = json.out.len();

    json.raw(match common.is_open {
        true => r#"],"RecordState":"ACTIVE""#,
        false => r#"],"RecordState":"ARCHIVED""#,
    });
    ends[Part::State as usize] = json.out.len();

    json.raw(r#","FindingProviderFields":{"#);
    if let Some(confidence) = common.confidence {
        json.raw(r#""Confidence":"#);
        json.number(confidence);
        json.raw(",");
    }
    json.raw(r#""Severity":{"Label":""#);
    json.raw(label(common.severity.label));
    json.raw(r#"""#);
    json.some(r#","Original":"#, common.severity.original.as_deref());
    json.raw(r#"},"Types":"#);
    json.types(&common.types);
    json.raw("}}");
    ends[Part::End as usize] = json.out.len();
}

fn label(label: Label) -> &'static str {
    match label {
        Label::Informational => "INFORMATIONAL",
        Label::Low => "LOW",
        Label::Medium => "MEDIUM",
        Label::High => "HIGH",
        Label::Critical => "CRITICAL",
    }
}

struct Json<'o, 'd> {
    out: &'o mut Vec<u8>,
    /// Texts that several members have, with the places where they were written first.
    repeated: [(&'d str, Range<usize>); REPEATED],
}

/// The texts that several members have: the id of the rule, its page, and the place of the finding.
const REPEATED: usize = 3;
const RULE: usize = 0;
const PAGE: usize = 1;
const PLACE: usize = 2;

impl<'o, 'd> Json<'o, 'd> {
    fn new(out: &'o mut Vec<u8>) -> Self {
        Self {
            out,
            repeated: [const { ("", 0..0) }; REPEATED],
        }
    }

    #[inline]
    fn raw(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    #[inline]
    fn bytes(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }

    /// Writes a string, and returns its place.
    #[inline]
    fn text(&mut self, text: &str) -> Range<usize> {
        let start = self.out.len();
        self.raw(r#"""#);
        self.escaped(text);
        self.raw(r#"""#);
        start..self.out.len()
    }

    #[inline]
    fn escaped(&mut self, text: &str) {
        escape(text.as_bytes(), self.out);
    }

    /// Writes a text that other members repeat.
    fn first(&mut self, which: usize, text: &'d str) {
        let start = self.out.len();
        self.escaped(text);
        self.repeated[which] = (text, start..self.out.len());
    }

    /// Writes a text that may be one of the repeated ones, which is copied.
    fn again(&mut self, text: &'d str) {
        // The same text in memory: no other text is compared.
        let is_same = |(first, _): &&(&str, Range<usize>)| std::ptr::eq(*first, text);
        match self.repeated.iter().find(is_same) {
            Some((_, place)) => self.out.extend_from_within(place.clone()),
            None => self.escaped(text),
        }
    }

    /// Writes a string that may be one of the repeated texts.
    fn text_again(&mut self, text: &'d str) {
        self.raw(r#"""#);
        self.again(text);
        self.raw(r#"""#);
    }

    /// Writes a member whose value needs no escape.
    fn plain(&mut self, name: &str, value: &str) {
        self.raw(name);
        self.raw(r#"""#);
        self.raw(value);
        self.raw(r#"""#);
    }

    fn number(&mut self, number: impl Into<i64>) {
        let number: i64 = number.into();
        self.raw(if number < 0 { "-" } else { "" });
        decimal(number.unsigned_abs(), self.out);
    }

    fn member(&mut self, name: &str, value: &str) {
        self.raw(name);
        self.text(value);
    }

    fn some(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes the text of a value that needs no escape. The name ends with the opening quotation mark.
    fn shown(&mut self, name: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.raw(name);
            let _ = write!(self, "{value}");
            self.raw(r#"""#);
        }
    }

    fn value(&mut self, value: &'d Value<'_>) {
        self.raw(r#"""#);
        match value {
            Value::Text(text) => self.again(text),
            Value::Words(one, other) => {
                self.raw(one);
                self.raw(other);
            }
            Value::Number(number) => decimal(*number, self.out),
        }
        self.raw(r#"""#);
    }

    fn list<T>(&mut self, items: &'d [T], write: impl Fn(&mut Self, &'d T)) {
        self.raw("[");
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.raw(",");
            }
            write(self, item);
        }
        self.raw("]");
    }

    fn some_list<T>(&mut self, name: &str, items: &'d [T], write: impl Fn(&mut Self, &'d T)) {
        if !items.is_empty() {
            self.raw(name);
            self.list(items, write);
        }
    }

    fn severity(&mut self, severity: &Severity<'_>) {
        self.raw(r#","Severity":{"Label":""#);
        self.raw(label(severity.label));
        self.raw(r#"","Normalized":"#);
        decimal(u64::from(severity.normalized), self.out);
        self.some(r#","Original":"#, severity.original.as_deref());
        self.raw("}");
    }

    fn remediation(&mut self, remediation: &Remediation<'d>) {
        self.raw(r#","Remediation":{"Recommendation":{"#);
        if let Some(text) = &remediation.text {
            self.raw(r#""Text":"#);
            self.text(text);
            self.raw(if remediation.url.is_some() { "," } else { "" });
        }
        if let Some(url) = remediation.url {
            self.raw(r#""Url":""#);
            self.first(PAGE, url);
            self.raw(r#"""#);
        }
        self.raw("}}");
    }

    fn types(&mut self, types: &'d Types) {
        match types {
            Types::One(only) => {
                self.plain("[", only);
                self.raw("]");
            }
            Types::Weaknesses(weaknesses) => self.weaknesses(WEAKNESS, weaknesses),
        }
    }

    fn weaknesses(&mut self, prefix: &str, weaknesses: &'d Weaknesses) {
        self.list(weaknesses.as_slice(), |json, id| {
            json.raw(r#"""#);
            json.raw(prefix);
            decimal(u64::from(*id), json.out);
            json.raw(r#"""#);
        });
    }

    /// Writes the facts, with the other pairs at their place.
    fn product_fields(&mut self, facts: &'d Facts<'_>, others: &[u8]) {
        let mut members = Members {
            json: self,
            any: false,
        };
        let [before, after] = facts.around();
        before.for_each(|(key, value)| members.pair(key, value));
        if !others.is_empty() {
            members.separate();
            members.json.bytes(others);
        }
        after.for_each(|(key, value)| members.pair(key, value));
    }

    fn double(&mut self, number: asff::Double) {
        // Writing a number to memory does not fail.
        let _ = serde_json::to_writer(&mut *self.out, &number);
    }

    /// Begins an object.
    fn members(&mut self) -> Members<'_, 'o, 'd> {
        self.raw("{");
        Members {
            json: self,
            any: false,
        }
    }
}

impl std::fmt::Write for Json<'_, '_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.raw(text);
        Ok(())
    }
}

/// An object, any of whose members may be absent.
struct Members<'m, 'o, 'd> {
    json: &'m mut Json<'o, 'd>,
    any: bool,
}

impl<'o, 'd> Members<'_, 'o, 'd> {
    fn separate(&mut self) {
        self.json.raw(if self.any { "," } else { "" });
        self.any = true;
    }

    /// Writes a name, and returns the place of its value.
    fn name(&mut self, name: &str) -> &mut Json<'o, 'd> {
        self.separate();
        self.json.raw(r#"""#);
        self.json.raw(name);
        self.json.raw(r#"":"#);
        self.json
    }

    /// Writes a pair.
    fn pair(&mut self, key: &Key, value: &'d Value<'_>) {
        self.separate();
        self.json.raw(key.as_member());
        self.json.value(value);
    }

    fn some(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.name(name).text(value);
        }
    }

    fn end(self) {
        self.json.raw("}");
    }
}
