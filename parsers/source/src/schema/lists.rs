//! Lists as members.

use std::ops::Deref;

use super::{Member, Value};
use crate::ReportError;
use crate::json::{Reader, Text, ValueKind};

/// An array, or one element in place of the array.
#[derive(Clone, Debug)]
pub struct OneOrMore<T>(pub Vec<T>);

impl<T> Default for OneOrMore<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for OneOrMore<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'r, T: Value<'r>> Member<'r> for OneOrMore<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.0.clear();
        add(&mut self.0, state, reader, name)
    }
}

/// For an object whose names are data.
impl<'r, T: Value<'r>> Value<'r> for OneOrMore<T> {
    type State = T::State;

    const EXPECTED: &'static str = T::EXPECTED;

    fn read(state: &mut Self::State, reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        let mut list = Vec::new();
        match reader.peek() {
            Some(ValueKind::Array) => {}
            Some(ValueKind::Null) => return Ok(None),
            _ => return Ok(T::read(state, reader)?.map(|value| Self(vec![value]))),
        }
        add(&mut list, state, reader, "")?;
        Ok(Some(Self(list)))
    }
}

/// Adds the elements of an array, or one element in place of the array.
fn add<'r, T: Value<'r>>(
    list: &mut Vec<T>,
    state: &mut T::State,
    reader: &mut Reader<'r>,
    name: &'static str,
) -> Result<(), ReportError> {
    if reader.peek() == Some(ValueKind::Array) {
        return add_all(list, state, reader, name);
    }
    match T::read(state, reader)? {
        Some(value) => {
            list.push(value);
            Ok(())
        }
        None => reader.ignore(name, T::EXPECTED),
    }
}

/// Adds the elements of an array.
pub(super) fn add_all<'r, T: Value<'r>>(
    list: &mut Vec<T>,
    state: &mut T::State,
    reader: &mut Reader<'r>,
    name: &'static str,
) -> Result<(), ReportError> {
    if reader.peek() != Some(ValueKind::Array) {
        return reader.ignore(name, "an array");
    }
    reader.each_item(|reader| match T::read(state, reader)? {
        Some(value) => {
            list.push(value);
            Ok(())
        }
        None => reader.ignore_element(name, T::EXPECTED),
    })
}

/// The elements of all lists with one of the names of the member: a list does not replace an earlier one. Each may be one
/// element in place of the list.
///
/// ```
/// use finding_source::json::{Reader, Text};
/// use finding_source::schema::{self, All};
/// # use finding_source::{Limits, ReportError};
///
/// finding_source::schema! {
///     /// A rule.
///     struct Rule<'r> {
///         /// Its weaknesses.
///         cwes: All<Text<'r>> = "cwe" | "cwes",
///     }
/// }
///
/// let text = r#"{"cwes": ["CWE-79", "CWE-80"], "cwe": "CWE-81"}"#;
/// let mut reader = Reader::new(text, 0, &Limits::default());
/// let rule: Option<Rule<'_>> = schema::member(&mut reader, "rule")?;
/// assert_eq!(rule.unwrap().cwes.0, ["CWE-79", "CWE-80", "CWE-81"]);
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct All<T>(pub Vec<T>);

impl<T> Default for All<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for All<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'r, T: Value<'r>> Member<'r> for All<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        add(&mut self.0, state, reader, name)
    }
}

/// The first element of an array.
#[derive(Clone, Copy, Debug)]
pub struct First<T>(pub Option<T>);

impl<T> Default for First<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'r, T: Value<'r>> Member<'r> for First<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.0 = None;
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.0 = None;
        if reader.peek() != Some(ValueKind::Array) {
            return reader.ignore(name, "an array");
        }
        let mut is_first = true;
        reader.each_item(|reader| {
            if !std::mem::take(&mut is_first) {
                return reader.skip();
            }
            self.0 = T::read(state, reader)?;
            match self.0 {
                Some(_) => Ok(()),
                None => reader.ignore_element(name, T::EXPECTED),
            }
        })
    }
}

/// The first elements of an array. The others are counted.
///
/// ```
/// use finding_source::json::{Int, Reader};
/// use finding_source::schema::{AtMost, Objects};
/// # use finding_source::{Limits, ReportError};
///
/// finding_source::schema! {
///     /// A problem.
///     struct Problem {
///         /// The lines.
///         lines: AtMost<Int> = "lines",
///     }
/// }
///
/// let mut problem = Problem::default();
/// problem.lines.most = 2;
/// let mut problems = Objects::with(problem);
/// let mut reader = Reader::new(r#"{"lines": [1, 2, 3, 4, 5]}"#, 0, &Limits::default());
/// let problem = problems.read_unnoted(&mut reader)?;
/// assert_eq!((problem.lines.items.len(), problem.lines.more), (2, 3));
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct AtMost<T> {
    /// The elements.
    pub items: Vec<T>,
    /// The number of other elements.
    pub more: u64,
    /// The maximum number of elements, no limit by default. It stays the same when the member is cleared.
    pub most: usize,
}

impl<T> Default for AtMost<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            more: 0,
            most: usize::MAX,
        }
    }
}

impl<T> Deref for AtMost<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<'r, T: Value<'r>> Member<'r> for AtMost<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.items.clear();
        self.more = 0;
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        Member::clear(self);
        if reader.peek() != Some(ValueKind::Array) {
            return reader.ignore(name, "an array");
        }
        reader.each_item(|reader| {
            if self.items.len() >= self.most {
                self.more += 1;
                return reader.skip();
            }
            match T::read(state, reader)? {
                Some(item) => {
                    self.items.push(item);
                    Ok(())
                }
                None => reader.ignore_element(name, T::EXPECTED),
            }
        })
    }
}

/// A list of texts, or a list of such lists. The texts that are not in an inner list are one list, the last one.
///
/// ```
/// use finding_source::json::Reader;
/// use finding_source::schema::{self, TextLists};
/// # use finding_source::{Limits, ReportError};
///
/// for (text, lists, is_nested) in [
///     (r#"["a", "b"]"#, vec![vec!["a", "b"]], false),
///     (r#"[["a", "b"], [], ["c"]]"#, vec![vec!["a", "b"], vec![], vec!["c"]], true),
///     ("[]", vec![], false),
/// ] {
///     let mut reader = Reader::new(text, 0, &Limits::default());
///     let read: TextLists<'_> = schema::member(&mut reader, "paths")?;
///     assert_eq!(read.lists, lists);
///     assert_eq!(read.is_nested, is_nested);
/// }
/// # Ok::<(), ReportError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct TextLists<'r> {
    /// The lists.
    pub lists: Vec<Vec<Text<'r>>>,
    /// True if it is a list of lists.
    pub is_nested: bool,
}

impl<'r> Member<'r> for TextLists<'r> {
    type State = ();

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        Member::clear(self);
        if reader.peek() != Some(ValueKind::Array) {
            return reader.ignore(name, "an array");
        }
        let mut single = Vec::new();
        reader.each_item(|reader| {
            if reader.peek() == Some(ValueKind::Array) {
                let mut list = Vec::new();
                list.read(&mut (), reader, name)?;
                self.is_nested = true;
                self.lists.push(list);
                return Ok(());
            }
            match reader.as_text()? {
                Some(text) => single.push(text),
                None => reader.ignore_element(name, "text or an array")?,
            }
            Ok(())
        })?;
        if !single.is_empty() {
            self.lists.push(single);
        }
        Ok(())
    }
}
