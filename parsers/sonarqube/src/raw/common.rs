use finding_source::ReportError;
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{Member, Value};

finding_source::schema! {
    /// The position of a page in the result of a query.
    #[derive(Copy)]
    pub struct Paging {
        /// Number of the page, from 1.
        pub page_index: Option<Int> = "pageIndex",
        /// Entries of a full page, at most 500.
        pub page_size: Option<Int> = "pageSize",
        /// Entries that the query found, on all pages; may exceed the 10,000 that can be requested.
        pub total: Option<Int> = "total",
    }

    /// A file, directory, module or project that entries refer to: only its key in lists, an object in responses with a
    /// single entry.
    #[derive(Copy)]
    pub struct Component<'r> or text as "key" {
        /// Such as `shop:src/Cart.php`; the project's key for the project.
        pub key: Option<Text<'r>> = "key",
        /// The path within the project; the project itself has none.
        pub path: Option<Text<'r>> = "path",
        /// TRK for a project, BRC for a module, DIR, FIL, or UTS for a file of tests.
        pub qualifier: Option<Text<'r>> = "qualifier",
    }

    /// A range in a file.
    #[derive(Copy)]
    pub struct TextRange {
        /// First line, from 1.
        pub start_line: Option<Int> = "startLine",
        /// Last line.
        pub end_line: Option<Int> = "endLine",
        /// The offset of the range in the first line, in characters.
        pub start_offset: Option<Int> = "startOffset",
        /// The offset of the end of the range in the last line, in characters.
        pub end_offset: Option<Int> = "endOffset",
    }

    /// A location that is part of a defect: on the way from a source to a sink, or one of several similar ones.
    #[derive(Copy)]
    pub struct FlowLocation<'r> {
        /// The key of the file; absent if it is the file of the entry.
        pub component: Option<Text<'r>> = "component",
        /// The range in the file.
        pub text_range: Uncut<Option<TextRange>> = "textRange",
    }

    /// The impact of an issue on one quality of the software.
    #[derive(Copy)]
    pub struct Impact<'r> {
        /// MAINTAINABILITY, RELIABILITY or SECURITY.
        pub software_quality: Option<Text<'r>> = "softwareQuality",
        /// INFO, LOW, MEDIUM, HIGH or BLOCKER, some with the prefix `ImpactSeverity_`.
        pub severity: Option<Text<'r>> = "severity",
    }

    /// A message of an error response.
    #[derive(Copy)]
    pub struct ErrorMessage<'r> {
        /// The message.
        pub msg: Option<Text<'r>> = "msg",
    }
}

/// A member that may have been cut, and is then absent unless its string shows what it was.
///
/// `ConvertTo-Json` of PowerShell converts any object or array that is nested deeper than its `-Depth`, 2 by default,
/// to a string.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uncut<M> {
    /// The member.
    pub value: M,
    /// True if there is another string in its place.
    pub cut: bool,
}

/// A type of members that may be cut.
pub trait Cut<'r>: Member<'r> {
    /// Returns what the string was, if it shows that.
    fn of_string(text: Text<'r>) -> Option<Self>;
}

impl<'r, M: Cut<'r>> Member<'r> for Uncut<M> {
    type State = M::State;

    #[inline]
    fn clear(&mut self) {
        self.value.clear();
        self.cut = false;
    }

    #[inline]
    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.cut = false;
        if reader.peek() != Some(ValueKind::Text) {
            return self.value.read(state, reader, name);
        }
        self.value.clear();
        match reader.as_text()?.and_then(M::of_string) {
            Some(value) => self.value = value,
            None => self.cut = true,
        }
        Ok(())
    }
}

impl<'r> Cut<'r> for Option<TextRange> {
    fn of_string(_: Text<'r>) -> Option<Self> {
        None
    }
}

/// The impacts of an array that was cut, such as `@{softwareQuality=SECURITY; severity=HIGH}`: in Multi-Quality Rule mode,
/// only these state the severity of an issue.
impl<'r> Cut<'r> for Vec<Impact<'r>> {
    fn of_string(text: Text<'r>) -> Option<Self> {
        let marks = |c| matches!(c, '@' | '{' | '=' | ';' | ' ' | '}');
        let of_words = |c: char| marks(c) || c.is_ascii_alphabetic() || c == '_';
        text.as_raw().chars().all(of_words).then_some(())?;
        let pieces: Vec<Text<'_>> = text.pieces(marks).collect();
        let impacts = pieces.chunks(4).map(|pieces| match pieces {
            [quality, of_quality, severity, of_severity]
                if *quality == "softwareQuality" && *severity == "severity" =>
            {
                Some(Impact {
                    software_quality: Some(*of_quality),
                    severity: Some(*of_severity),
                })
            }
            _ => None,
        });
        impacts.collect()
    }
}

/// Free-form words. In an array that was cut, they are separated by spaces.
impl<'r> Cut<'r> for Vec<Text<'r>> {
    fn of_string(text: Text<'r>) -> Option<Self> {
        // Only characters of tags are accepted: a secret that was split could not be recognized.
        let of_tags = |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'+' | b'#' | b'.' | b'-' | b' ');
        Some(match text.as_raw().bytes().all(of_tags) {
            true => text.pieces(|c| c == ' ').collect(),
            false => vec![text],
        })
    }
}

/// The locations of all flows of an entry.
#[derive(Clone, Debug, Default)]
pub struct Flows<'r> {
    /// The locations.
    pub locations: Vec<FlowLocation<'r>>,
    /// True if some of them were cut, see [`Uncut`].
    pub cut: bool,
}

impl<'r> Member<'r> for Flows<'r> {
    type State = <FlowLocation<'r> as Value<'r>>::State;

    fn clear(&mut self) {
        self.locations.clear();
        self.cut = false;
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        let Self { locations, cut } = self;
        uncut_items(reader, cut, name, |reader, cut| {
            if reader.peek() != Some(ValueKind::Object) {
                return reader.ignore_element(name, "an object");
            }
            reader.each_member(|reader, member| {
                if member != "locations" {
                    return reader.skip();
                }
                uncut_items(
                    reader,
                    cut,
                    "locations",
                    |reader, cut| match FlowLocation::read(state, reader)? {
                        Some(location) => {
                            *cut |= location.text_range.cut;
                            locations.push(location);
                            Ok(())
                        }
                        None => reader.ignore_element("locations", "an object"),
                    },
                )
            })
        })
    }
}

/// Skips a string in place of an object or an array. Returns true if there was one.
fn passed_cut(reader: &mut Reader<'_>, cut: &mut bool) -> Result<bool, ReportError> {
    if reader.peek() != Some(ValueKind::Text) {
        return Ok(false);
    }
    *cut = true;
    reader.skip()?;
    Ok(true)
}

/// Calls `visit` with the elements of the array `name`, except those that were cut.
fn uncut_items<'r>(
    reader: &mut Reader<'r>,
    cut: &mut bool,
    name: &'static str,
    mut visit: impl FnMut(&mut Reader<'r>, &mut bool) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    if passed_cut(reader, cut)? {
        return Ok(());
    }
    if reader.peek() != Some(ValueKind::Array) {
        return reader.ignore(name, "an array");
    }
    reader.each_item(|reader| match passed_cut(reader, cut)? {
        true => Ok(()),
        false => visit(reader, cut),
    })
}
