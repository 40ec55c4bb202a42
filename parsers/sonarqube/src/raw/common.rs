use finding_source::ReportError;
use finding_source::json::{Int, Kind, Layout, Reader, Text};
use serde::Deserialize;

/// Where in the result of a query a page lies.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Paging {
    /// Number of the page, from 1.
    pub page_index: Option<Int>,
    /// Entries a full page has, at most 500.
    pub page_size: Option<Int>,
    /// Entries the query found, on all pages; may exceed the 10,000 that can be asked for.
    pub total: Option<Int>,
}

/// A file, directory, module or project that entries refer to.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Component<'r> {
    /// Such as `shop:src/Cart.php`; the project's key for the project.
    #[serde(borrow)]
    pub key: Text<'r>,
    /// The path within the project; the project itself has none.
    #[serde(borrow)]
    pub path: Option<Text<'r>>,
    /// TRK for a project, BRC for a module, DIR, FIL, or UTS for a file of tests.
    #[serde(borrow)]
    pub qualifier: Option<Text<'r>>,
}

/// A file or a project: its key alone in lists, an object in what shows one entry.
#[derive(Clone, Debug)]
pub struct Named<'r> {
    /// Its key.
    pub key: Text<'r>,
    /// The path within the project, where it is an object that has one.
    pub path: Option<Text<'r>>,
}

impl<'r> Named<'r> {
    /// Reads the file or project that comes next; `None` for `null`.
    ///
    /// # Errors
    ///
    /// As for [`Reader::each_member`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        if reader.peek() != Some(Kind::Object) {
            let key = reader.text_value()?;
            return Ok(key.map(|key| Self { key, path: None }));
        }
        let Component { key, path, .. } = reader.read()?;
        Ok(Some(Self { key, path }))
    }
}

/// A stretch of a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextRange {
    /// First line, from 1.
    pub start_line: Option<Int>,
    /// Last line.
    pub end_line: Option<Int>,
    /// Characters of the first line before the stretch.
    pub start_offset: Option<Int>,
    /// Characters of the last line before the end of the stretch.
    pub end_offset: Option<Int>,
}

/// Reads stretches of files, one after another.
#[derive(Debug)]
pub(super) struct TextRanges<'r>(Layout<'r, TextRange>);

impl Default for TextRanges<'_> {
    fn default() -> Self {
        Self(Layout::new(|name| {
            Some(match name {
                "startLine" => |range, reader| {
                    range.start_line = reader.int_value()?;
                    Ok(())
                },
                "endLine" => |range, reader| {
                    range.end_line = reader.int_value()?;
                    Ok(())
                },
                "startOffset" => |range, reader| {
                    range.start_offset = reader.int_value()?;
                    Ok(())
                },
                "endOffset" => |range, reader| {
                    range.end_offset = reader.int_value()?;
                    Ok(())
                },
                _ => return None,
            })
        }))
    }
}

impl<'r> TextRanges<'r> {
    /// The one that comes next; none of `null`, or where it was cut.
    pub(super) fn read(
        &mut self,
        reader: &mut Reader<'r>,
        cut: &mut bool,
    ) -> Result<TextRange, ReportError> {
        let mut range = TextRange::default();
        match reader.peek() {
            Some(Kind::Null) => reader.skip()?,
            _ if passed_cut(reader, cut)? => {}
            _ => reader.read_like(&mut self.0, &mut range)?,
        }
        Ok(range)
    }
}

/// A place that takes part in a defect: on the way from a source to a sink, or one of several that are alike.
#[derive(Clone, Copy, Debug, Default)]
pub struct FlowLocation<'r> {
    /// The key of the file; absent where it is the entry's own.
    pub component: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: TextRange,
}

/// Reads the places of flows.
#[derive(Debug)]
pub(super) struct Flows<'r> {
    layout: Layout<'r, Place<'r>>,
    place: Place<'r>,
}

/// The place that is being read, and how its range is.
#[derive(Debug, Default)]
struct Place<'r> {
    location: FlowLocation<'r>,
    ranges: TextRanges<'r>,
    cut: bool,
}

impl Default for Flows<'_> {
    fn default() -> Self {
        let layout = Layout::new(|name| {
            Some(match name {
                "component" => |place: &mut Place<'_>, reader| {
                    place.location.component = reader.text_value()?;
                    Ok(())
                },
                "textRange" => |place, reader| {
                    place.location.text_range = place.ranges.read(reader, &mut place.cut)?;
                    Ok(())
                },
                _ => return None,
            })
        });
        Self {
            layout,
            place: Place::default(),
        }
    }
}

impl<'r> Flows<'r> {
    /// Adds the places of `flows`.
    pub(super) fn read(
        &mut self,
        reader: &mut Reader<'r>,
        locations: &mut Vec<FlowLocation<'r>>,
        cut: &mut bool,
    ) -> Result<(), ReportError> {
        uncut_items(reader, cut, |reader, cut| {
            members(reader, |reader, name| {
                if name != "locations" {
                    return reader.skip();
                }
                uncut_items(reader, cut, |reader, cut| {
                    self.place.location = FlowLocation::default();
                    reader.read_like(&mut self.layout, &mut self.place)?;
                    *cut |= std::mem::take(&mut self.place.cut);
                    locations.push(self.place.location);
                    Ok(())
                })
            })
        })
    }
}

/// Adds the texts of an array. One that was cut has blanks between them.
pub(super) fn texts<'r>(
    reader: &mut Reader<'r>,
    texts: &mut Vec<Text<'r>>,
) -> Result<(), ReportError> {
    if reader.peek() == Some(Kind::Text) {
        match reader.text_value()? {
            // The characters of tags. Anything else stays whole: taken apart, a secret could not be recognised.
            Some(all)
                if all.as_raw().bytes().all(
                    |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'+' | b'#' | b'.' | b'-' | b' '),
                ) =>
            {
                texts.extend(all.pieces(|c| c == ' '));
            }
            other => texts.extend(other),
        }
        return Ok(());
    }
    items(reader, |reader| {
        texts.extend(reader.text_value()?);
        Ok(())
    })
}

/// Passes a text that stands where an object or an array belongs, and says whether one did: `ConvertTo-Json` of
/// PowerShell cuts, that is to say makes a text of, whatever lies deeper than its `-Depth`, which is 2 unless told.
fn passed_cut(reader: &mut Reader<'_>, cut: &mut bool) -> Result<bool, ReportError> {
    if reader.peek() != Some(Kind::Text) {
        return Ok(false);
    }
    *cut = true;
    reader.skip()?;
    Ok(true)
}

/// [`items`], without those that were cut, or the array if it was.
fn uncut_items<'r>(
    reader: &mut Reader<'r>,
    cut: &mut bool,
    mut visit: impl FnMut(&mut Reader<'r>, &mut bool) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    if passed_cut(reader, cut)? {
        return Ok(());
    }
    items(reader, |reader| match passed_cut(reader, cut)? {
        true => Ok(()),
        false => visit(reader, cut),
    })
}

/// [`Reader::each_item`], with nothing to show of `null`.
pub(super) fn items<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Null) => reader.skip(),
        _ => reader.each_item(visit),
    }
}

/// [`Reader::each_member`], with nothing to show of `null`.
pub(super) fn members<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>, Text<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Null) => reader.skip(),
        _ => reader.each_member(visit),
    }
}

/// One message of an error answer.
#[derive(Clone, Debug, Deserialize)]
pub struct ErrorMessage<'r> {
    /// The message.
    #[serde(borrow)]
    pub msg: Option<Text<'r>>,
}
