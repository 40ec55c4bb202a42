//! Components and rules that entries refer to.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use finding_source::json::{Kind, Reader, Text};
use finding_source::schema::Objects;
use finding_source::{Limits, Note, NoteKind, Record, ReportError, Str};
use memchr::memmem;

use crate::map::short;
use crate::raw::{Component, HotspotRule, ReportedRule, Rule};
use finding_source::markup;

/// The paths of the components of one document, read only if a key does not contain its path.
///
/// They come after the entries that refer to them, so looking one up requires a second pass over the document, which
/// skips its entries. There is one such pass per document, so the time stays linear.
#[derive(Debug, Default)]
pub(crate) struct Components<'r> {
    document: usize,
    paths: Option<BTreeMap<Str<'r>, Option<Str<'r>>>>,
}

impl<'r> Components<'r> {
    /// Creates the paths of the document that begins at this byte.
    pub(crate) fn of(document: usize) -> Self {
        Self {
            document,
            paths: None,
        }
    }

    /// Returns `None` for an unknown component, and a path of `None` for a project or a module.
    pub(crate) fn path(
        &mut self,
        key: &str,
        text: &'r str,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Option<Option<Str<'r>>> {
        let document = self.document;
        let paths = self.paths.get_or_insert_with(|| {
            let mut paths = BTreeMap::new();
            let mut reader = Reader::new(text, document, limits);
            // Errors are reported when the reader reaches them.
            let _ = collect_components(&mut reader, limits, &mut paths, record);
            paths
        });
        paths.get(key).cloned()
    }
}

fn collect_components<'r>(
    reader: &mut Reader<'r>,
    limits: &Limits,
    paths: &mut BTreeMap<Str<'r>, Option<Str<'r>>>,
    record: &mut Record<'r>,
) -> Result<(), ReportError> {
    let mut components: Objects<'r, Component<'r>> = Objects::default();
    reader.enter_object()?;
    while let Some(name) = reader.next_key()? {
        if name != "components" || reader.peek() != Some(Kind::Array) {
            reader.skip()?;
            continue;
        }
        reader.enter_array()?;
        while reader.next_item()? {
            match components.read_unnoted(reader) {
                Ok(component) if paths.len() < limits.joined => {
                    let Some(key) = component.key else {
                        continue;
                    };
                    let file = component
                        .qualifier
                        .is_some_and(|q| q == "FIL" || q == "UTS");
                    let path = component.path.map(|path| path.to_cow());
                    // A file without a path is identified by its key.
                    if path.is_some() || !file {
                        paths.insert(key.to_cow(), path);
                    }
                }
                Ok(_) => {
                    let text = "more components than the limit of joined entries allows";
                    record.note(Note::new(NoteKind::Other, text));
                }
                Err(error) if error.ends_report() => return Err(error),
                Err(_) => {}
            }
        }
    }
    Ok(())
}

/// The rules of all documents of a file.
#[derive(Debug, Default)]
pub(crate) struct Rules<'r> {
    rules: BTreeMap<Str<'r>, Known<'r>>,
    reads: Objects<'r, Rule<'r>>,
}

#[derive(Debug)]
enum Known<'r> {
    Raw(Box<Rule<'r>>),
    Ready(Box<RuleText<'r>>),
}

impl<'r> Rules<'r> {
    /// Collects the lists of rules, in a pass over the file that is made only if it has any.
    pub(crate) fn collect(
        text: &'r str,
        start: usize,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Self {
        let mut rules = Self::default();
        let rest = text.as_bytes().get(start..).unwrap_or_default();
        if memmem::find(rest, b"\"rules\"").is_some() {
            let mut reader = Reader::new(text, start, limits);
            // Errors are reported when the reader reaches them.
            let _ = rules.file(&mut reader, limits, record);
        }
        rules
    }

    fn file(
        &mut self,
        reader: &mut Reader<'r>,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        loop {
            match reader.peek() {
                Some(Kind::Object) => self.document(reader, limits, record)?,
                Some(Kind::Array) => {
                    reader.enter_array()?;
                    while reader.next_item()? {
                        match reader.peek() {
                            Some(Kind::Object) => self.document(reader, limits, record)?,
                            _ => reader.skip()?,
                        }
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    fn document(
        &mut self,
        reader: &mut Reader<'r>,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        reader.enter_object()?;
        while let Some(name) = reader.next_key()? {
            match (name.as_raw(), reader.peek()) {
                ("rules", Some(Kind::Array)) => {
                    reader.enter_array()?;
                    while reader.next_item()? {
                        self.rule(reader, limits, record)?;
                    }
                }
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Adds the next rule.
    pub(crate) fn rule(
        &mut self,
        reader: &mut Reader<'r>,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let read = self.reads.take(reader);
        record.note_remarks(reader);
        let (key, rule) = match read {
            Ok(rule) => match rule.key {
                Some(key) => (key, rule),
                None => {
                    record.note(Note::new(NoteKind::Other, "skipped a rule without a key"));
                    return Ok(());
                }
            },
            Err(error) if error.ends_report() => return Err(error),
            Err(error) => {
                let text = format!("a rule could not be read: {error}");
                record.note(Note::new(NoteKind::Other, text));
                return Ok(());
            }
        };
        let full = self.rules.len() >= limits.joined;
        match self.rules.entry(key.to_cow()) {
            // A page of issues only names its rules; a page of rules describes them.
            Entry::Occupied(mut known) => {
                if matches!(known.get(), Known::Raw(known) if known.explains() < rule.explains()) {
                    known.insert(Known::Raw(Box::new(rule)));
                }
            }
            Entry::Vacant(_) if full => {
                let text = "more rules than the limit of joined entries allows";
                record.note(Note::new(NoteKind::Other, text));
            }
            Entry::Vacant(place) => {
                place.insert(Known::Raw(Box::new(rule)));
            }
        }
        Ok(())
    }

    /// Returns the information about the rule with this key. Texts are prepared once.
    pub(crate) fn get(&mut self, key: &str) -> Option<&RuleText<'r>> {
        let known = self.rules.get_mut(key)?;
        if let Known::Raw(rule) = known {
            *known = Known::Ready(Box::new(RuleText::of(rule)));
        }
        match known {
            Known::Ready(rule) => Some(rule),
            Known::Raw(_) => None,
        }
    }
}

impl Rule<'_> {
    /// Returns the amount of information.
    fn explains(&self) -> u32 {
        u32::from(!self.description_sections.is_empty() || self.html_desc.is_some())
            + u32::from(self.md_desc.is_some())
            + u32::from(!self.security_standards.is_empty())
    }
}

/// The information that a rule adds to its findings.
#[derive(Clone, Debug, Default)]
pub(crate) struct RuleText<'r> {
    pub(crate) name: Option<Str<'r>>,
    pub(crate) description: Option<String>,
    /// The remediation, by context.
    pub(crate) fixes: Vec<(Option<Str<'r>>, String)>,
    pub(crate) cwes: Vec<u32>,
    /// Its entries in other catalogs, such as `owaspTop10-2021:a3`.
    pub(crate) standards: Vec<Str<'r>>,
}

/// Maximum number of bytes of a description: several times what Security Hub accepts.
pub(crate) const LONGEST_DESCRIPTION: usize = 4096;
/// Maximum number of bytes of a remediation, of which there may be one per framework.
const LONGEST_FIX: usize = 2048;
const MOST_FIXES: usize = 16;
const MOST_STANDARDS: usize = 64;

impl<'r> RuleText<'r> {
    fn of(rule: &Rule<'r>) -> Self {
        let mut text = Self {
            name: rule.name.as_ref().and_then(Text::trimmed).map(short),
            ..Self::default()
        };
        let mut described = None;
        for section in &rule.description_sections {
            let Some(content) = section.content.as_ref().and_then(Text::trimmed) else {
                continue;
            };
            cwes_of(&content, &mut text.cwes);
            let key = section.key.as_ref().map_or("", Text::as_raw);
            if key == "how_to_fix" {
                let context = section
                    .context
                    .as_ref()
                    .and_then(|c| c.key?.trimmed())
                    .map(short);
                let fix = markup::html(&content, LONGEST_FIX);
                if text.fixes.len() < MOST_FIXES && !fix.is_empty() {
                    text.fixes.push((context, fix));
                }
                continue;
            }
            // The description of the problem comes before the explanation.
            let rank = ["introduction", "default", "root_cause"]
                .iter()
                .position(|known| *known == key);
            if rank > described {
                described = rank;
                text.description = some(markup::html(&content, LONGEST_DESCRIPTION));
            }
        }
        for old in [rule.html_desc, rule.md_desc].into_iter().flatten() {
            let content = old.to_cow();
            cwes_of(&content, &mut text.cwes);
            if text.description.is_none() {
                text.description = some(markup::html(&content, LONGEST_DESCRIPTION));
            }
        }
        for standard in rule.security_standards.iter().filter_map(Text::trimmed) {
            match standard.strip_prefix("cwe:") {
                Some(number) => text.cwes.extend(number.parse::<u32>()),
                None if text.standards.len() < MOST_STANDARDS => {
                    text.standards.push(short(standard));
                }
                None => {}
            }
        }
        text
    }

    /// Creates the information of the rule of a hotspot.
    pub(crate) fn of_hotspot(rule: &HotspotRule<'r>) -> Self {
        let plain = |html: Option<Text<'r>>, longest| {
            html.and_then(|html| some(markup::html(&html.to_cow(), longest)))
        };
        let mut text = Self {
            name: rule.name.as_ref().and_then(Text::trimmed).map(short),
            description: plain(rule.risk_description, LONGEST_DESCRIPTION)
                .or_else(|| plain(rule.vulnerability_description, LONGEST_DESCRIPTION)),
            ..Self::default()
        };
        text.fixes
            .extend(plain(rule.fix_recommendations, LONGEST_FIX).map(|fix| (None, fix)));
        let texts = [
            rule.risk_description,
            rule.vulnerability_description,
            rule.fix_recommendations,
        ];
        for html in texts.into_iter().flatten() {
            cwes_of(&html.to_cow(), &mut text.cwes);
        }
        text
    }

    /// Creates the information of a rule of a sonar-report file.
    pub(crate) fn of_reported(rule: &ReportedRule<'r>) -> Self {
        let html = rule.html_desc.map(|html| html.to_cow()).unwrap_or_default();
        let mut text = Self {
            name: rule.name.as_ref().and_then(Text::trimmed).map(short),
            description: some(markup::html(&html, LONGEST_DESCRIPTION)),
            ..Self::default()
        };
        cwes_of(&html, &mut text.cwes);
        text
    }

    /// Returns the remediation for this context, or else the one without a context.
    pub(crate) fn fix(&self, context: Option<&str>) -> Option<&str> {
        let of = |wanted: Option<&str>| {
            let found = self
                .fixes
                .iter()
                .find(|(context, _)| context.as_deref() == wanted);
            found.map(|(_, fix)| &**fix)
        };
        context
            .and_then(|context| of(Some(context)))
            .or_else(|| of(None))
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Adds the numbers of `CWE-79` and similar names in a text.
pub(crate) fn cwes_of(text: &str, cwes: &mut Vec<u32>) {
    // A rule names a few; a text with thousands is not a rule.
    const MOST: usize = 64;
    for at in memmem::find_iter(text.as_bytes(), "CWE-") {
        let rest = text.get(at + 4..).unwrap_or_default();
        let end = rest
            .bytes()
            .position(|b| !b.is_ascii_digit())
            .unwrap_or(rest.len());
        if let Ok(number) = rest.get(..end).unwrap_or_default().parse() {
            if cwes.len() < MOST && !cwes.contains(&number) {
                cwes.push(number);
            }
        }
    }
}
