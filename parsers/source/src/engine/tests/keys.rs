//! Entries of XML that are compared by a key.

use super::super::*;
use crate::xml::Reader;
use crate::{
    Confidence, Descriptor, FindingSource, Identity, KeyHash, Kind, Limits, NoteKind, Options,
    Repeat, Report, Rule,
};

crate::source! {
    /// Reads `<list><item rule="a" text="x"/></list>`.
    struct Lint: Descriptor::new("lint", "lint", "Lint", "XML");
    detect: |_| Confidence::Likely,
    xml: |_| Items,
}

struct Items;

impl<'r> XmlWalk<'r> for Items {
    type At = ();

    fn document(&mut self, _: &'r str, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<()> {
        Ok(Flow::Enter(()))
    }

    fn child(
        &mut self,
        (): (),
        _: &'r str,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<()> {
        Ok(Flow::Entry(()))
    }

    fn entry(&mut self, (): (), reader: &mut Reader<'r>, _: &mut Record<'r>) -> Entry<'r> {
        let [rule, text] = reader.attributes(["rule", "text"])?;
        let rule = Rule::new(rule.unwrap_or_default());
        let title = text.unwrap_or_default();
        Ok(Finding::new("lint", Kind::Code, rule, title, Identity::new()).into())
    }

    fn key(&self, (): (), finding: &Finding<'r>) -> Option<KeyHash> {
        (finding.rule.id != "free").then(|| KeyHash::of(&*finding.rule.id))
    }

    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        let text = format!("{} {repeat:?}", finding.title);
        record.remark(NoteKind::Other, text);
    }
}

#[test]
fn an_element_with_the_key_and_the_finding_of_an_earlier_one_is_left_out() {
    let items = [
        ("a", "x"),
        ("a", "y"),
        ("b", "x"),
        ("a", "x"),
        ("free", "z"),
        ("free", "z"),
    ];
    let items = items.map(|(rule, text)| format!("<item rule='{rule}' text='{text}'/>"));
    let text = format!("<list>{}</list>", items.concat());
    let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
    let mut findings = Lint.findings(&report, &Options::default()).unwrap();
    let titles: Vec<String> = findings
        .by_ref()
        .map(|finding| finding.unwrap().title.into())
        .collect();
    assert_eq!(titles, ["x", "y", "x", "z", "z"]);
    let notes = findings.finish().notes;
    let notes: Vec<String> = notes.iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["x No (2 times)", "y Different", "x Equal"]);
}
