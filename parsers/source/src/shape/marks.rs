//! Patterns of documents: detection and advice as data.

use std::borrow::Cow;

use super::{Node, Shape, XmlNode, XmlShape};
use crate::Confidence;
use crate::json::ValueKind;

/// Patterns of documents, of which a document has one.
pub type Patterns = &'static [&'static str];

/// The marks of a document that is a report of a source: [patterns](Node::matches). The confidence is the highest one of
/// which the document matches a pattern. In an array of JSON documents, it is the first one; a pattern that begins with `[]`
/// is about the array. A pattern that begins with `<` is about [XML](XmlShape::matches).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    certain: Patterns,
    likely: Patterns,
    possible: Patterns,
}

impl Marks {
    /// Has no patterns: no document is a report.
    pub const NONE: Self = Self {
        certain: &[],
        likely: &[],
        possible: &[],
    };

    /// Creates marks with patterns of documents that only the tool writes.
    #[must_use]
    pub const fn certain(patterns: Patterns) -> Self {
        Self {
            certain: patterns,
            ..Self::NONE
        }
    }

    /// Adds patterns of documents in the format.
    #[must_use]
    pub const fn likely(mut self, patterns: Patterns) -> Self {
        self.likely = patterns;
        self
    }

    /// Adds patterns of documents that do not contradict the format.
    #[must_use]
    pub const fn possible(mut self, patterns: Patterns) -> Self {
        self.possible = patterns;
        self
    }

    /// Returns the confidence for a document. An array is taken for its first document, except by patterns that begin
    /// with `[]`.
    #[must_use]
    pub fn confidence(&self, shape: &Shape<'_>) -> Confidence {
        let is = |pattern: &str| match shape {
            Shape::Json(json) if pattern.starts_with("[]") => json.root.matches(pattern),
            Shape::Json(json) => json.root.document().matches(pattern),
            Shape::Xml(xml) => xml.matches(pattern),
            Shape::Lines(_) => false,
        };
        let has = |patterns: &[&str]| patterns.iter().any(|pattern| is(pattern));
        match () {
            () if has(self.certain) => Confidence::Certain,
            () if has(self.likely) => Confidence::Likely,
            () if has(self.possible) => Confidence::Possible,
            () => Confidence::No,
        }
    }
}

/// A document that users may pass in place of a report, with advice for them.
///
/// [`look_alikes!`](crate::look_alikes!) makes a table of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookAlike {
    view: View,
    patterns: Patterns,
    advice: &'static str,
}

/// The part of a document that is compared with the patterns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Json,
    Line,
    FirstLines,
    Page,
}

/// The number of lines for [`LookAlike::head`].
const FIRST_LINES: usize = 20;

impl LookAlike {
    /// Describes a JSON document that [matches](Node::matches) one of the patterns.
    #[must_use]
    pub const fn json(patterns: Patterns, advice: &'static str) -> Self {
        Self::new(View::Json, patterns, advice)
    }

    /// Describes plain text with a line that is one of the patterns, in which `*` is any text.
    #[must_use]
    pub const fn line(patterns: Patterns, advice: &'static str) -> Self {
        Self::new(View::Line, patterns, advice)
    }

    /// Describes plain text with such a line among the first 20 that are not blank.
    #[must_use]
    pub const fn head(patterns: Patterns, advice: &'static str) -> Self {
        Self::new(View::FirstLines, patterns, advice)
    }

    /// Describes markup whose beginning is one of the patterns, in which `*` is any text.
    #[must_use]
    pub const fn page(patterns: Patterns, advice: &'static str) -> Self {
        Self::new(View::Page, patterns, advice)
    }

    const fn new(view: View, patterns: Patterns, advice: &'static str) -> Self {
        Self {
            view,
            patterns,
            advice,
        }
    }
}

/// Returns the advice of the first look-alike that the document is.
pub(crate) fn advice(known: &'static [LookAlike], shape: &Shape<'_>) -> Option<&'static str> {
    let find = |views: &[View], is: &dyn Fn(&str) -> bool| {
        let mut seen = known.iter().filter(|known| views.contains(&known.view));
        seen.find(|known| known.patterns.iter().any(|pattern| is(pattern)))
    };
    let found = match shape {
        Shape::Json(json) => find(&[View::Json], &|pattern| json.root.matches(pattern)),
        Shape::Xml(page) => find(&[View::Page], &|it| is_like(page.beginning(), it)),
        Shape::Lines(lines) => lines.lines().enumerate().find_map(|(at, line)| {
            let views: &[View] = match at < FIRST_LINES {
                true => &[View::Line, View::FirstLines],
                false => &[View::Line],
            };
            find(views, &|pattern| is_like(line.trim(), pattern))
        }),
    };
    found.map(|known| known.advice)
}

/// Returns whether `text` is `pattern`, in which `*` is any text.
///
/// ```
/// use finding_source::is_like;
///
/// let said = "Child process error while running a worker";
/// assert!(is_like(said, "Child process error*") && is_like(said, "* while running *"));
/// assert!(!is_like(said, "Child process error") && !is_like(said, "error*"));
/// ```
#[must_use]
pub fn is_like(text: &str, pattern: &str) -> bool {
    is_like_bytes(text, pattern.as_bytes())
}

fn is_like_bytes(text: &str, pattern: &[u8]) -> bool {
    let mut parts = pattern.split(|&byte| byte == b'*');
    let begin = parts.next().unwrap_or_default();
    let Some(mut text) = text.as_bytes().strip_prefix(begin) else {
        return false;
    };
    let Some(end) = parts.next_back() else {
        return text.is_empty();
    };
    for part in parts {
        match memchr::memmem::find(text, part) {
            Some(at) => text = text.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    text.ends_with(end)
}

impl Node<'_> {
    /// Returns whether the value matches a pattern: conditions with spaces between them, which all have to hold.
    ///
    /// | condition | holds if |
    /// | --- | --- |
    /// | `a` | there is a member `a` |
    /// | `a.b` | the member `a` has a member `b` |
    /// | `a.*` | `a` has a first member or element |
    /// | `a{}`, `a[]`, `a''`, `a#` | `a` is an object, an array, a string, a number |
    /// | `a{b,c*}` | `a` is an object without other members than `b` and those that begin with `c`: `*` is any text |
    /// | `a=1.*` | the [text](Self::text) of `a` begins with `1.`: `*` is any text |
    /// | `a\|b`, `a=x\|y` | there is one of the members, one of the texts |
    /// | `!a` | `a` does not hold |
    ///
    /// Without a name, as in `{}`, a condition is about the value itself. Everything after `=` is texts.
    ///
    /// ```
    /// use finding_source::{Limits, Report};
    ///
    /// let text = br#"{"type": "error", "results": [{"path": "a.lock"}], "data": {"code": 7}}"#;
    /// let report = Report::new(text, &Limits::default())?;
    /// let shape = report.shape();
    /// let root = shape.json().unwrap();
    /// for pattern in [
    ///     "type data.code",
    ///     "results[].*.path=*.lock",
    ///     "type''=info|err* data{}|list[]",
    ///     "{} data{c*,text} data.code#=7",
    ///     "!list !data.code'' !results.path",
    /// ] {
    ///     assert!(root.matches(pattern), "{pattern}");
    /// }
    /// for pattern in ["type list", "results{}", "type=info", "data{text,*t}", "!type", "data.*.*", "type#"] {
    ///     assert!(!root.matches(pattern), "{pattern}");
    /// }
    /// # Ok::<(), finding_source::ReportError>(())
    /// ```
    #[must_use]
    pub fn matches(&self, pattern: &str) -> bool {
        let mut rest = Rest(pattern.as_bytes());
        loop {
            let is_negated = rest.skip(b'!');
            if self.meets(&mut rest) == is_negated {
                return false;
            }
            if !rest.skip(b' ') {
                return true;
            }
        }
    }

    /// Returns whether the value meets the next condition, unless that is certain before its end.
    fn meets(&self, rest: &mut Rest<'_>) -> bool {
        let mut is_met = false;
        loop {
            let node = self.find(rest);
            if rest.skip(b'=') {
                let texts = rest.until(|byte| byte == b' ');
                let text = node.and_then(Node::text);
                let mut texts = texts.split(|&byte| byte == b'|');
                return is_met || text.is_some_and(|text| texts.any(|it| is_like_bytes(text, it)));
            }
            is_met |= node.is_some();
            if !rest.skip(b'|') {
                return is_met;
            }
        }
    }

    /// Returns the value at the next path, if all values on it have the stated types.
    fn find(&self, rest: &mut Rest<'_>) -> Option<&Self> {
        let mut node = Some(self);
        loop {
            let name = rest.until(|byte| {
                matches!(byte, b'.' | b'{' | b'[' | b'\'' | b'#' | b'|' | b'=' | b' ')
            });
            let is = rest.until(|byte| matches!(byte, b'.' | b'|' | b'=' | b' '));
            node = node.and_then(|node| node.step(name, is));
            if !rest.skip(b'.') {
                return node;
            }
        }
    }

    fn step(&self, name: &[u8], is: &[u8]) -> Option<&Self> {
        let node = match name {
            b"" => self,
            b"*" => self.first()?,
            name => {
                let mut members = self.members.iter();
                &members.find(|(own, _)| own.as_bytes() == name)?.1
            }
        };
        let is_of_type = match is {
            b"" => true,
            b"{}" => node.is_object(),
            b"[]" => node.is_array(),
            b"''" => node.kind() == ValueKind::Text,
            b"#" => node.kind() == ValueKind::Number,
            [b'{', only @ .., b'}'] => {
                let is_one = |name: &str| {
                    let mut only = only.split(|&byte| byte == b',');
                    only.any(|it| is_like_bytes(name, it))
                };
                node.is_object() && node.names().all(is_one)
            }
            _ => false,
        };
        is_of_type.then_some(node)
    }
}

impl XmlShape<'_> {
    /// Returns whether the document matches a pattern: `<`, the name of the root element, and
    /// [conditions](Node::matches) with spaces before them, if there are any. Elements are like objects, whose members are
    /// their children and, with `@` before their names, their attributes.
    ///
    /// ```
    /// use finding_source::{Limits, Report};
    ///
    /// # if !cfg!(feature = "xml") { return Ok(()); }
    /// let text = b"<scan xmlns='urn:scan:2'><file name='a'><problem line='1'/></file></scan>";
    /// let report = Report::new(text, &Limits::default())?;
    /// let shape = report.shape();
    /// let xml = shape.xml().unwrap();
    /// for pattern in ["<scan", "<scan @xmlns=*:scan:* !@version", "<scan file.@name file.problem.@line=1|2"] {
    ///     assert!(xml.matches(pattern), "{pattern}");
    /// }
    /// for pattern in ["<file", "scan", "<scan @version", "<scan file.problem.@line=2"] {
    ///     assert!(!xml.matches(pattern), "{pattern}");
    /// }
    /// # Ok::<(), finding_source::ReportError>(())
    /// ```
    #[must_use]
    pub fn matches(&self, pattern: &str) -> bool {
        let conditions = pattern
            .strip_prefix('<')
            .and_then(|pattern| pattern.strip_prefix(self.root()));
        match conditions {
            Some("") => true,
            Some(conditions) => {
                let conditions = conditions.strip_prefix(' ');
                conditions.is_some_and(|them| self.element().to_node().matches(them))
            }
            None => false,
        }
    }
}

impl<'r> XmlNode<'r> {
    /// Returns the element as an object.
    fn to_node(&self) -> Node<'r> {
        let attribute = |(name, value): &(&str, &'r str)| {
            let value = Node {
                kind: ValueKind::Text,
                text: Some(Cow::Borrowed(*value)),
                members: Vec::new(),
            };
            (Cow::Owned(format!("@{name}")), value)
        };
        let child = |child: &Self| (Cow::Borrowed(child.name), child.to_node());
        let attributes = self.attributes.iter().map(attribute);
        Node {
            kind: ValueKind::Object,
            text: None,
            members: attributes.chain(self.children().map(child)).collect(),
        }
    }
}

/// The rest of a pattern. It is read once, since every source compares its patterns with every document.
struct Rest<'p>(&'p [u8]);

impl<'p> Rest<'p> {
    /// Skips the next byte if it is this one.
    fn skip(&mut self, byte: u8) -> bool {
        match self.0.split_first() {
            Some((first, rest)) if *first == byte => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads up to the next byte that is an end.
    fn until(&mut self, is_end: impl Fn(u8) -> bool) -> &'p [u8] {
        let end = self.0.iter().position(|&byte| is_end(byte));
        let (part, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        part
    }
}

/// Defines a table of [look-alikes](LookAlike): what they are, and how to make a report instead. `json`, `line`, `head` and
/// `page` are the functions of [`LookAlike`].
///
/// ```
/// finding_source::look_alikes! {
///     /// Documents that are mistaken for a report.
///     static LOOK_ALIKES: "make a report with `lint --json`" {
///         json "rules{} !problems" => "a configuration of Lint";
///         line "* problems found" | "No problem found" => "the text of Lint";
///         page "*Lint report*" => "a page of Lint", "pass the report that it was made of";
///     }
/// }
/// # use finding_source::{LookAlike, Descriptor};
///
/// let advice = "the text of Lint: make a report with `lint --json`";
/// assert_eq!(LOOK_ALIKES[1], LookAlike::line(&["* problems found", "No problem found"], advice));
/// ```
#[macro_export]
macro_rules! look_alikes {
    (@advice $what:literal [$make:literal]) => { ::std::concat!($what, ": ", $make) };
    (@advice $what:literal [$make:literal] $instead:literal) => { ::std::concat!($what, ": ", $instead) };
    (
        $(#[$about:meta])*
        $visibility:vis static $NAME:ident: $make:literal {
            $($view:ident $($pattern:literal)|+ => $what:literal $(, $instead:literal)?;)*
        }
    ) => {
        $(#[$about])*
        $visibility static $NAME: &[$crate::LookAlike] = &[
            $($crate::LookAlike::$view(
                &[$($pattern),+],
                $crate::look_alikes!(@advice $what [$make] $($instead)?),
            ),)*
        ];
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (text, pattern) in [
            ("abc", "abc"),
            ("abc", "*"),
            ("abc", "a*"),
            ("abc", "*c"),
            ("abc", "*b*"),
            ("abc", "a*c"),
            ("abcbd", "a*b*d"),
            ("", "*"),
        ] {
            assert!(is_like(text, pattern), "{text} {pattern}");
        }
        for (text, pattern) in [
            ("abc", "b"),
            ("abc", "b*"),
            ("abc", "*b"),
            ("aba", "a*b*ba"),
            ("a", "a*a"),
        ] {
            assert!(!is_like(text, pattern), "{text} {pattern}");
        }
    }

    crate::look_alikes! {
        static LOOK_ALIKES: "make a report" {
            json "rules" => "rules";
            head "total: *" => "a table";
            line "# policy" => "a policy";
            page "<html>*Lint*" => "a page", "pass the report";
        }
    }

    #[test]
    fn a_look_alike_is_found_in_its_own_view() {
        let late = format!("{}total: 1\n# policy", "x\n".repeat(FIRST_LINES));
        for (text, expected) in [
            (r#"{"rules": []}"#, Some("rules: make a report")),
            (r#"[{"rules": []}]"#, None),
            ("x\n total: 1", Some("a table: make a report")),
            (&late, Some("a policy: make a report")),
            ("<html><h1>Lint</h1>", Some("a page: pass the report")),
            ("<html><h1>rules</h1>", None),
        ] {
            let report = crate::Report::new(text.as_bytes(), &crate::Limits::default()).unwrap();
            assert_eq!(report.shape().advice(LOOK_ALIKES), expected, "{text}");
        }
    }

    #[test]
    fn the_highest_confidence_counts() {
        let marks = Marks::certain(&["a b", "[].*.d", "<a @b"]).likely(&["a", "c", "<a"]);
        for (text, expected) in [
            (r#"{"a": 1, "b": 1}"#, Confidence::Certain),
            (r#"[{"c": 1}]"#, Confidence::Likely),
            (r#"{"b": 1}"#, Confidence::No),
            (r#"[{"d": 1}]"#, Confidence::Certain),
            (r#"{"d": 1}"#, Confidence::No),
            ("<a b='1'/>", Confidence::Certain),
            ("<a/>", Confidence::Likely),
            ("<ab/>", Confidence::No),
            ("<b a='1'/>", Confidence::No),
            ("a", Confidence::No),
        ] {
            let report = crate::Report::new(text.as_bytes(), &crate::Limits::default()).unwrap();
            assert_eq!(marks.confidence(&report.shape()), expected, "{text}");
        }
    }
}
