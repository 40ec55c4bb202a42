//! What cfn_nag writes, before anything is decided about it: `lib/cfn-nag/violation.rb` and
//! `lib/cfn-nag/result_view/json_results.rb` of 0.8.10, and what they were since 0.0.6.

use finding_source::json::{Kind, Layout, Reader};
use finding_source::{ReportError, Str};

/// A violation: one rule, and all that breaks it in one template. `None` is what the report leaves out, or leaves
/// empty.
#[derive(Clone, Debug, Default)]
pub(crate) struct Violation<'r> {
    /// `F…`, `W…`, `FATAL`, or what a rule of somebody's own is named by; since 0.0.35.
    pub(crate) id: Option<Str<'r>>,
    /// The Ruby class of the rule; since October 2021.
    pub(crate) name: Option<Str<'r>>,
    /// `FAIL` or `WARN`.
    pub(crate) kind: Option<Str<'r>>,
    pub(crate) message: Option<Str<'r>>,
    /// What breaks the rule: resources, or parameters. An element that is no name is `None`.
    pub(crate) logical_resource_ids: Vec<Option<Str<'r>>>,
    /// Where each of them begins; since 0.4.0.
    pub(crate) line_numbers: Vec<Option<u32>>,
    /// `resource` or `parameter` for each of them; since October 2021.
    pub(crate) element_types: Vec<Option<Str<'r>>>,
}

impl<'r> Violation<'r> {
    /// Empties it, to be read into anew.
    pub(crate) fn clear(&mut self) {
        (self.id, self.name, self.kind, self.message) = (None, None, None, None);
        self.logical_resource_ids.clear();
        self.line_numbers.clear();
        self.element_types.clear();
    }

    /// How often cfn_nag counts it: for each of what it lists, and once when it lists nothing.
    pub(crate) fn hits(&self) -> usize {
        self.logical_resource_ids.len().max(1)
    }

    /// How its members are read. `violating_code`, which was there before 0.1.0, holds parts of the template, secrets
    /// among them, and is passed over.
    pub(crate) fn layout() -> Layout<'r, Self> {
        Layout::new(|name| {
            Some(match name {
                "id" => |violation, reader| keep(&mut violation.id, reader),
                "name" => |violation, reader| keep(&mut violation.name, reader),
                "type" => |violation, reader| keep(&mut violation.kind, reader),
                "message" => |violation, reader| keep(&mut violation.message, reader),
                "logical_resource_ids" => |violation, reader| {
                    violation.logical_resource_ids.clear();
                    each(reader, &mut violation.logical_resource_ids, text)
                },
                "line_numbers" => |violation, reader| {
                    violation.line_numbers.clear();
                    each(reader, &mut violation.line_numbers, line)
                },
                "element_types" => |violation, reader| {
                    violation.element_types.clear();
                    each(reader, &mut violation.element_types, text)
                },
                _ => return None,
            })
        })
    }
}

fn keep<'r>(slot: &mut Option<Str<'r>>, reader: &mut Reader<'r>) -> Result<(), ReportError> {
    *slot = reader.text_value()?.and_then(|text| text.trimmed());
    Ok(())
}

/// Appends the elements of a list, or the one that stands in its place. Null is an empty list.
fn each<'r, T>(
    reader: &mut Reader<'r>,
    list: &mut Vec<Option<T>>,
    read: fn(&mut Reader<'r>) -> Result<Option<T>, ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Null) => reader.skip(),
        Some(Kind::Text | Kind::Number) => {
            list.push(read(reader)?);
            Ok(())
        }
        _ => reader.each_item(|reader| {
            list.push(read(reader)?);
            Ok(())
        }),
    }
}

/// A name; `None` for anything that is none.
fn text<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    if let Some(Kind::Array | Kind::Object) = reader.peek() {
        reader.skip()?;
        return Ok(None);
    }
    Ok(reader.text_value()?.and_then(|text| text.trimmed()))
}

/// A line; `None` for anything that is none, such as 0 and -1.
fn line(reader: &mut Reader<'_>) -> Result<Option<u32>, ReportError> {
    match reader.int_value() {
        Ok(line) => Ok(line.and_then(|line| u32::try_from(line.0).ok().filter(|&line| line > 0))),
        Err(error) if error.ends_report() => Err(error),
        Err(_) => Ok(None),
    }
}
