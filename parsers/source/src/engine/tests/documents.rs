//! Documents that are compared with earlier ones.

use std::collections::BTreeSet;

use super::super::*;
use crate::{
    Confidence, Descriptor, FindingSource, Identity, Kind, Limits, NoteKind, Options, Report, Rule,
    Str,
};

crate::source! {
    /// Reads lists of titles, `["a", "b"]` or `<list><item title="a"/></list>`. A title that an earlier document has is left out.
    struct Lint: Descriptor::new("lint", "lint", "Lint", "JSON or XML");
    detect: |_| Confidence::Likely,
    open: |input| match input.text().starts_with('<') {
        #[cfg(feature = "xml")]
        true => xml(input, Self, Titles::default()),
        _ => json(input, Self, Titles::default()),
    },
}

#[derive(Default)]
struct Titles {
    /// The titles of earlier documents, from the second one on.
    earlier: BTreeSet<String>,
    own: BTreeSet<String>,
    is_compared: bool,
}

impl Titles {
    fn begin(&mut self, record: &Record<'_>) {
        self.is_compared |= record.is_scratch();
        self.earlier.append(&mut self.own);
    }

    fn outcome<'r>(&mut self, title: Str<'r>) -> Outcome<'r> {
        if self.is_compared {
            self.own.insert(title.clone().into_owned());
        }
        if self.earlier.contains(&*title) {
            return Outcome::Nothing;
        }
        let identity = Identity::new().with("title", title.clone());
        Finding::new("lint", Kind::Code, Rule::new("title"), title, identity).into()
    }
}

impl<'r> JsonWalk<'r> for Titles {
    type At = ();

    const IS_OBJECT: bool = false;
    const COMPARES_DOCUMENTS: bool = true;

    fn document(
        &mut self,
        _: &mut crate::json::Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<()> {
        self.begin(record);
        Ok(Flow::List(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut crate::json::Reader<'r>,
        _: &mut Record<'r>,
    ) -> Entry<'r> {
        let title: crate::json::Text<'r> = reader.read()?;
        Ok(self.outcome(title.to_cow()))
    }

    fn survey(&mut self, (): (), reader: &mut crate::json::Reader<'r>) -> Result<(), ReportError> {
        JsonWalk::entry(self, (), reader, &mut Record::scratch()).map(drop)
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        record.remark(NoteKind::Other, "document ended");
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        record.remark(NoteKind::Other, "finished");
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        record.remark(NoteKind::Other, "report ended");
    }
}

#[cfg(feature = "xml")]
impl<'r> XmlWalk<'r> for Titles {
    type At = ();

    const COMPARES_DOCUMENTS: bool = true;

    fn document(
        &mut self,
        _: &'r str,
        _: &mut crate::xml::Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<()> {
        self.begin(record);
        Ok(Flow::Enter(()))
    }

    fn child(
        &mut self,
        (): (),
        name: &'r str,
        _: &mut crate::xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<()> {
        Ok(match name {
            "item" => Flow::Entry(()),
            _ => Flow::Skip,
        })
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut crate::xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> Entry<'r> {
        let title = reader.attribute("title")?;
        Ok(title.map_or(Outcome::Unusable("no title"), |title| self.outcome(title)))
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        record.remark(NoteKind::Other, "document ended");
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        record.remark(NoteKind::Other, "finished");
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        record.remark(NoteKind::Other, "report ended");
    }
}

/// Returns the titles, the number of errors, and the notes.
fn read(text: &str) -> (String, usize, Vec<String>) {
    let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
    let mut findings = Lint.findings(&report, &Options::default()).unwrap();
    let items: Vec<_> = findings.by_ref().collect();
    let errors = items.iter().filter(|item| item.is_err()).count();
    let titles: Vec<Str<'_>> = items.into_iter().flatten().map(|it| it.title).collect();
    let notes = findings.finish().notes;
    (
        titles.join(" "),
        errors,
        notes.iter().map(ToString::to_string).collect(),
    )
}

const SEVERAL: &str = "several reports in sequence";

#[test]
fn the_first_document_is_read_again_only_if_another_one_follows() {
    let (titles, errors, notes) = read(r#"["a", "a"]"#);
    assert_eq!((&*titles, errors), ("a a", 0));
    assert_eq!(notes, ["document ended", "finished", "report ended"]);
    let (titles, errors, notes) = read(r#"["a", 7, "a"] ["b", "a", []] ["a", "b", "c"]"#);
    assert_eq!((&*titles, errors), ("a 7 a b c", 1));
    let ended = "document ended (3 times)";
    assert_eq!(notes, [ended, SEVERAL, "finished", "report ended"]);
}

#[cfg(feature = "xml")]
#[test]
fn the_first_document_of_xml_is_read_again() {
    let list = |titles: &str| {
        let item = |title: char| format!("<item title='{title}'/>");
        format!(
            "<list>{}</list>",
            titles.chars().map(item).collect::<String>()
        )
    };
    let (titles, errors, notes) = read(&format!(
        "{}\n{}\n<list><item/></list>\n{}",
        list("aa"),
        list("ba"),
        list("abc")
    ));
    assert_eq!((&*titles, errors), ("a a b c", 1));
    let ended = "document ended (4 times)";
    assert_eq!(notes, [ended, SEVERAL, "finished", "report ended"]);
    let (titles, errors, notes) = read("<list><item title='a'/><item");
    assert_eq!((&*titles, errors), ("a", 1));
    assert_eq!(notes, ["report ended"]);
}

#[test]
fn a_report_that_breaks_is_ended_but_not_finished() {
    let (titles, errors, notes) = read(r#"["a"] ["a", "b", "#);
    assert_eq!((&*titles, errors), ("a b", 1));
    assert_eq!(notes, ["document ended", SEVERAL, "report ended"]);
}
