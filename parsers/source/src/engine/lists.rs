use std::fmt::{self, Debug};

use super::{Entry, Flow, FlowResult, Input, JsonWalk, Opened, Outcome, json};
use crate::json::Reader;
use crate::schema::{Members, Objects, Schema};
use crate::{FindingSource, Record};

/// A report whose entries are in lists of objects, for a format that needs no [walk](JsonWalk) of its own.
///
/// The place of a list is a path of names with dots between them, from the document. Lists may be in objects that are
/// elements of a list. Each entry is mapped together with a *context*: what the other members of one of the objects around
/// it say, such as the target of the scan.
///
/// ```
/// use finding_source::engine::JsonLists;
/// use finding_source::json::Text;
/// # use finding_source::engine::Opened;
/// # use finding_source::*;
///
/// finding_source::schema! {
///     /// The problems of a file.
///     struct File<'r> {
///         /// Its path.
///         path: Option<Text<'r>> = "path",
///     }
///
///     /// A problem.
///     struct Problem<'r> {
///         /// The check.
///         check: Option<Text<'r>> = "check",
///     }
/// }
///
/// # static LINT: Descriptor = Descriptor::new("lint-json", "lint", "Lint", "JSON");
/// /// Reports such as `{"files": [{"path": "a.c", "problems": [{"check": "eval"}]}]}`.
/// #[derive(Debug)]
/// struct Lint;
///
/// impl FindingSource for Lint {
/// #   fn descriptor(&self) -> &'static Descriptor {
/// #       &LINT
/// #   }
/// #   fn detect(&self, shape: &Shape<'_>) -> Confidence {
/// #       Confidence::Likely.when(shape.json().is_some_and(|root| root.has("files")))
/// #   }
///     // …
///     fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
///         let path = |file: &File<'r>, _: &mut Record<'r>| file.path.line();
///         JsonLists::new("files", path)
///             .list("files.problems", |problem: &Problem<'r>, path, _| {
///                 let check = problem.check.line().ok_or("a problem without a check")?;
///                 let identity = Identity::new().with_some("path", path.as_deref());
///                 Ok(Finding::new("lint", Kind::Code, Rule::new(check.clone()), check, identity))
///             })
///             .named("problem", &["files", "problems"])
///             .open(input, Self)
///     }
/// }
///
/// let text = br#"{"files": [{"problems": [{"check": "eval"}, {}], "path": "a.c"}]}"#;
/// let report = Report::new(text, &Limits::default())?;
/// let mut findings = Lint.findings(&report, &Options::default())?;
/// assert!(findings.next().unwrap()?.identity.parts().eq([("path", "a.c")]));
/// let error = findings.next().unwrap().unwrap_err();
/// assert_eq!((error.message(), error.path()), ("a problem without a check", "files[0].problems[1]"));
/// # Ok::<(), ReportError>(())
/// ```
pub struct JsonLists<'r, A: Schema<'r>, C> {
    /// The place of the objects whose members are the context; blank for the document.
    place: &'static str,
    members: Members<'r, A>,
    /// Makes the context.
    make: Make<'r, A, C>,
    /// The context of the current object, once it was needed.
    context: Option<C>,
    /// Returns whether the members need not be read ahead.
    is_known: fn(&A) -> bool,
    lists: Vec<(&'static str, ReadEntry<'r, C>)>,
    entry: &'static str,
    entries: &'static [&'static str],
}

impl<'r, A: Schema<'r>, C: Debug> Debug for JsonLists<'r, A, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places: Vec<&str> = self.lists.iter().map(|(place, _)| *place).collect();
        f.debug_struct("JsonLists")
            .field("lists", &places)
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

type Make<'r, A, C> = Box<dyn FnMut(&A, &mut Record<'r>) -> C + Send + 'r>;

type ReadEntry<'r, C> =
    Box<dyn FnMut(&mut Reader<'r>, &C, &mut Record<'r>) -> Entry<'r> + Send + 'r>;

impl<'r, A: Schema<'r> + 'r, C: Default + Send + 'r> JsonLists<'r, A, C> {
    /// Starts with the context. Its members are those of the objects at `place`, or of the document if `place` is blank.
    /// `make` makes the context of these members. They may come after the lists, so they are read ahead.
    #[must_use]
    pub fn new(
        place: &'static str,
        make: impl FnMut(&A, &mut Record<'r>) -> C + Send + 'r,
    ) -> Self {
        Self {
            place,
            members: Members::default(),
            make: Box::new(make),
            context: None,
            is_known: |_| false,
            lists: Vec::new(),
            entry: "entry",
            entries: &[],
        }
    }

    /// Does not read ahead if `is_known` returns true for the members before the list. Reading ahead takes time.
    #[must_use]
    pub fn known_if(mut self, is_known: fn(&A) -> bool) -> Self {
        self.is_known = is_known;
        self
    }

    /// Adds the list at `place`. `map` converts each entry, with the context, to a finding, to nothing,
    /// or to an error.
    #[must_use]
    pub fn list<S: Schema<'r> + 'r, O: Into<Outcome<'r>>>(
        mut self,
        place: &'static str,
        mut map: impl FnMut(&S, &C, &mut Record<'r>) -> O + Send + 'r,
    ) -> Self {
        let mut entry: Objects<'r, S> = Objects::default();
        let read = move |reader: &mut Reader<'r>, context: &C, record: &mut Record<'r>| {
            let entry = entry.read(reader, record)?;
            Ok(map(entry, context, record).into())
        };
        self.lists.push((place, Box::new(read)));
        self
    }

    /// Sets the tool's term for an entry, and the names of members that only entries and lists of entries have: see
    /// [`JsonWalk::ENTRY`] and [`JsonWalk::ENTRIES`].
    #[must_use]
    pub fn named(mut self, entry: &'static str, entries: &'static [&'static str]) -> Self {
        self.entry = entry;
        self.entries = entries;
        self
    }

    /// Returns the entries of the documents of `source` in `input`.
    ///
    /// # Errors
    ///
    /// None. The type is that of [`FindingSource::open`].
    pub fn open(self, input: Input<'r>, source: impl FindingSource + 'r) -> Opened<'r> {
        json(input, source, Walk(self))
    }
}

/// The position of the reader, by the part of a place that it has passed.
#[derive(Clone, Copy)]
enum At {
    Object(&'static str),
    Objects(&'static str),
    /// In the list with this number.
    Entries(usize),
}

struct Walk<'r, A: Schema<'r>, C>(JsonLists<'r, A, C>);

impl<'r, A: Schema<'r> + 'r, C: Default + Send + 'r> Walk<'r, A, C> {
    /// Makes the context, unless it is made.
    fn make_context(&mut self, record: &mut Record<'r>) {
        let lists = &mut self.0;
        if lists.context.is_none() {
            lists.context = Some((lists.make)(&lists.members, record));
        }
    }

    fn enter(&mut self, place: &'static str) -> Flow<At> {
        if place == self.0.place {
            self.0.members.clear();
            self.0.context = None;
        }
        Flow::Enter(At::Object(place))
    }
}

/// Returns the part of `place` that ends in the member `name` of the object at `parent`.
fn beginning(place: &'static str, parent: &str, name: &str) -> Option<&'static str> {
    let rest = place.strip_prefix(parent)?;
    let rest = if parent.is_empty() {
        rest
    } else {
        rest.strip_prefix('.')?
    };
    let rest = rest.strip_prefix(name)?;
    let is_whole = rest.is_empty() || rest.starts_with('.');
    is_whole.then(|| place.get(..place.len() - rest.len()))?
}

impl<'r, A: Schema<'r> + 'r, C: Default + Send + 'r> JsonWalk<'r> for Walk<'r, A, C> {
    type At = At;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(self.enter(""))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let At::Object(parent) = at else {
            return Ok(Flow::Skip);
        };
        let mut places = self.0.lists.iter().map(|(place, _)| *place).enumerate();
        let list =
            places.find_map(|(at, place)| Some((at, place, beginning(place, parent, name)?)));
        let Some((at, place, beginning)) = list else {
            return Ok(match parent == self.0.place {
                true => self.0.members.read(name, reader)?.into(),
                false => Flow::Skip,
            });
        };
        if parent == self.0.place {
            if self.0.context.is_none() && !(self.0.is_known)(&self.0.members) {
                self.0.members.look_ahead(reader);
            }
            self.make_context(record);
        }
        Ok(Flow::List(match beginning == place {
            true => At::Entries(at),
            false => At::Objects(beginning),
        }))
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Objects(place) => self.enter(place),
            at => Flow::Entry(at),
        })
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let JsonLists { lists, context, .. } = &mut self.0;
        match at {
            At::Entries(at) => match lists.get_mut(at) {
                Some((_, read)) => read(reader, context.get_or_insert_default(), record),
                None => Ok(Outcome::Nothing),
            },
            At::Object(_) | At::Objects(_) => Ok(Outcome::Nothing),
        }
    }

    fn entry_name(&self) -> &'static str {
        self.0.entry
    }

    fn entries(&self) -> &'static [&'static str] {
        self.0.entries
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Object(place) if place == self.0.place) {
            self.make_context(record);
        }
        Ok(Flow::Read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Text;
    use crate::{
        Confidence, Descriptor, Finding, Identity, Kind, Limits, Options, Report, Rule, Shape,
        Words,
    };

    static LINT: Descriptor = Descriptor::new("lint-json", "lint", "Lint", "JSON");

    /// Reads `{"target": …, "problems": [{"check": …}], "files": [{"ignored": […]}]}`.
    #[derive(Debug)]
    struct Lint;

    crate::schema! {
        struct Scan<'r> {
            target: Option<Text<'r>> = "target",
        }

        struct Problem<'r> {
            check: Option<Text<'r>> = "check",
        }
    }

    impl FindingSource for Lint {
        fn descriptor(&self) -> &'static Descriptor {
            &LINT
        }

        fn detect(&self, _: &Shape<'_>) -> Confidence {
            Confidence::Likely
        }

        fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
            let target = |scan: &Scan<'r>, record: &mut Record<'r>| {
                record.scan.target = scan.target.line();
                scan.target.line()
            };
            JsonLists::new("", target)
                .known_if(|scan| scan.target.is_some())
                .list("problems", |problem: &Problem<'r>, target, _| {
                    let check = problem.check.line().ok_or("a problem without a check")?;
                    let identity = Identity::new().with_some("target", target.as_deref());
                    let rule = Rule::new(check.clone());
                    Ok(Finding::new("lint", Kind::Code, rule, check, identity))
                })
                .list("files.ignored", |_: &Problem<'r>, _, _| Outcome::Nothing)
                .named("problem", &["problems"])
                .open(input, Self)
        }
    }

    /// Returns the target and the title of each finding, the target of the scan, and the reason of a partial report.
    fn read(text: &str) -> (Vec<String>, Option<String>, Option<String>) {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        let mut findings = Lint.findings(&report, &Options::default()).unwrap();
        let shown = findings.by_ref().map(|finding| {
            let finding = finding.unwrap();
            let target = finding.identity.parts().map(|(_, target)| target).next();
            format!("{} {}", target.unwrap_or("-"), finding.title)
        });
        let shown = shown.collect();
        let summary = findings.finish();
        let why = match summary.completeness {
            crate::Completeness::Complete => None,
            crate::Completeness::Partial(why) => Some(why.into_owned()),
        };
        (shown, summary.scan.target.map(Into::into), why)
    }

    #[test]
    fn the_members_around_a_list_may_come_before_or_after_it() {
        let list = r#""problems": [{"check": "eval"}]"#;
        for text in [
            format!(r#"{{"target": "a", {list}}}"#),
            format!(r#"{{{list}, "target": "a"}}"#),
        ] {
            assert_eq!(read(&text).0, ["a eval"], "{text}");
        }
    }

    #[test]
    fn every_document_has_its_own_context() {
        let two = r#"{"problems": [{"check": "x"}], "target": "a"} {"problems": {"check": "y"}}"#;
        assert_eq!(read(two).0, ["a x", "- y"]);
    }

    #[test]
    fn the_context_is_made_without_a_list() {
        let (findings, target, why) = read(r#"{"target": "a", "problems": null}"#);
        assert_eq!(
            (findings.len(), target.as_deref(), why),
            (0, Some("a"), None)
        );
    }

    #[test]
    fn entries_in_another_place_make_the_report_partial() {
        let misplaced = r#"{"files": [{"problems": [{"check": "x"}], "ignored": [{}]}]}"#;
        let why = read(misplaced).2;
        assert_eq!(why.unwrap(), "entries in an unexpected place were skipped");
    }
}
