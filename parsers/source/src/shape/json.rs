//! The shape of a JSON document.

use std::borrow::Cow;

use super::floor_char_boundary;
use crate::json;

/// The form of a JSON document.
#[derive(Clone, Debug)]
pub struct JsonShape<'r> {
    pub(super) root: Node<'r>,
    pub(super) whole: bool,
}

impl JsonShape<'_> {
    /// Returns the same shape without borrows, or `None` if computing it again is cheaper.
    pub(crate) fn to_owned(&self) -> Option<JsonShape<'static>> {
        const MOST: usize = 4096;
        let mut left = MOST;
        Some(JsonShape {
            root: self.root.to_owned(&mut left)?,
            whole: self.whole,
        })
    }
}

/// A value near the top of a JSON document.
#[derive(Clone, Debug)]
pub struct Node<'r> {
    pub(super) kind: json::ValueKind,
    pub(super) text: Option<Cow<'r, str>>,
    /// The members of an object; the first element of an array, without a name.
    pub(super) members: Vec<(Cow<'r, str>, Self)>,
}

impl<'r> Node<'r> {
    /// Returns the same node without borrows, if it has at most `left` nodes.
    fn to_owned(&self, left: &mut usize) -> Option<Node<'static>> {
        *left = left.checked_sub(1)?;
        let own = |text: &Cow<'r, str>| Cow::Owned(text.clone().into_owned());
        let member = |(name, node): &(Cow<'r, str>, Self)| Some((own(name), node.to_owned(left)?));
        Some(Node {
            kind: self.kind,
            text: self.text.as_ref().map(own),
            members: self.members.iter().map(member).collect::<Option<_>>()?,
        })
    }

    /// Returns the type of the value.
    #[must_use]
    pub fn kind(&self) -> json::ValueKind {
        self.kind
    }

    /// Returns the member of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        self.members
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, node)| node)
    }

    /// Returns the value at a path of names with dots between them. A list in it is taken for its first element.
    ///
    /// ```
    /// use finding_source::{Limits, Report, Shape};
    ///
    /// let report = Report::new(br#"{"results": [{"source": {"path": "a.lock"}}]}"#, &Limits::default())?;
    /// let shape = report.shape();
    /// let root = shape.json().unwrap();
    /// assert_eq!(root.at("results.source.path").and_then(|path| path.text()), Some("a.lock"));
    /// assert!(root.has_at("results.source") && !root.has_at("results.package"));
    /// # Ok::<(), finding_source::ReportError>(())
    /// ```
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Self> {
        let mut names = path.split('.');
        names.try_fold(self, |node, name| node.document().member(name))
    }

    /// Returns whether there is a value [at](Self::at) a path.
    #[must_use]
    pub fn has_at(&self, path: &str) -> bool {
        self.at(path).is_some()
    }

    /// Returns whether there is a member of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// Returns whether there are members of all these names.
    #[must_use]
    pub fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.has(name))
    }

    /// Returns the member of this name if it is an array.
    #[must_use]
    pub fn array(&self, name: &str) -> Option<&Self> {
        self.member(name).filter(|member| member.is_array())
    }

    /// Returns the member of this name if it is an object.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&Self> {
        self.member(name).filter(|member| member.is_object())
    }

    /// Returns the [text](Self::text) of the member of this name.
    #[must_use]
    pub fn member_text(&self, name: &str) -> Option<&str> {
        self.member(name)?.text()
    }

    /// Returns the first document of an array of documents, or else this one.
    #[must_use]
    pub fn document(&self) -> &Self {
        self.first().filter(|_| self.is_array()).unwrap_or(self)
    }

    /// Returns the first element of an array, or the first member of an object.
    #[must_use]
    pub fn first(&self) -> Option<&Self> {
        self.members.first().map(|(_, node)| node)
    }

    /// Returns the names of an object's members in order; at most 256 at the top and 64 further down.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|(name, _)| &**name)
    }

    /// Returns a string, a number or a literal of at most 256 bytes.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Returns whether it is an array.
    #[must_use]
    pub fn is_array(&self) -> bool {
        self.kind == json::ValueKind::Array
    }

    /// Returns whether it is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        self.kind == json::ValueKind::Object
    }
}

/// The maximum depth of recorded values.
const DEEPEST: usize = 6;

pub(super) fn shape(
    text: &str,
    start: usize,
    budget: usize,
    depth: usize,
) -> Option<JsonShape<'_>> {
    let end = floor_char_boundary(text, start.saturating_add(budget));
    let limits = crate::Limits::default().with_depth(depth);
    // A reader of the beginning treats its end like a cut text. It starts at the document, since an error would count
    // the lines of all the text before. The source decides whether stray commas are allowed.
    let mut reader = json::Reader::new(&text[start..end], 0, &limits).with_stray_commas();
    let kind = reader.peek()?;
    let mut root = Node {
        kind,
        text: None,
        members: Vec::new(),
    };
    let whole = match sketch(&mut reader, &mut root, 0) {
        Ok(()) => true,
        // A log line such as `[OK] No errors` or `[12:30:00] start`.
        Err(error)
            if kind == json::ValueKind::Array
                && error.kind() == crate::ReportErrorKind::Syntax
                && root
                    .first()
                    .is_none_or(|first| !first.is_object() || first.members.is_empty()) =>
        {
            return None;
        }
        Err(_) => false,
    };
    Some(JsonShape {
        root,
        whole: whole || end == text.len(),
    })
}

/// Fills `node` from the next value. The part before an error is kept.
fn sketch<'r>(
    reader: &mut json::Reader<'r>,
    node: &mut Node<'r>,
    level: usize,
) -> Result<(), crate::ReportError> {
    const LONGEST_TEXT: usize = 256;
    let most = if level == 0 { 256 } else { 64 };
    let child = |reader: &mut json::Reader<'r>| Node {
        kind: reader.peek().unwrap_or(json::ValueKind::Null),
        text: None,
        members: Vec::new(),
    };
    match node.kind {
        json::ValueKind::Object if level < DEEPEST => {
            reader.enter_object()?;
            while let Some(key) = reader.next_key()? {
                if node.members.len() == most {
                    reader.skip()?;
                    continue;
                }
                let mut member = child(reader);
                let outcome = sketch(reader, &mut member, level + 1);
                node.members.push((key.to_cow(), member));
                outcome?;
            }
            Ok(())
        }
        json::ValueKind::Array if level < DEEPEST => {
            reader.enter_array()?;
            if !reader.next_item()? {
                return Ok(());
            }
            let mut element = child(reader);
            let outcome = sketch(reader, &mut element, level + 1);
            node.members.push((Cow::Borrowed(""), element));
            outcome?;
            if level == 0 {
                // The elements of a list are not of interest, however long it is.
                return reader.next_item().map(|_| ());
            }
            reader.leave()
        }
        json::ValueKind::Object | json::ValueKind::Array => reader.skip(),
        json::ValueKind::Null => reader.skip(),
        json::ValueKind::Text | json::ValueKind::Number | json::ValueKind::Bool => {
            let text: json::Text<'r> = reader.read()?;
            if text.as_raw().len() <= LONGEST_TEXT {
                node.text = Some(text.to_cow());
            }
            Ok(())
        }
    }
}
