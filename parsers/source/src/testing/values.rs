//! The values of a report, and their names, in any format.

use std::ops::Range;

use crate::json::{AfterDocument, Reader, ValueKind};
use crate::{Limits, Report, ReportError, Shape};

/// A value of a report.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Value {
    pub(super) form: Form,
    /// Its bytes in the text of the report, with the quotation marks of JSON and without those of XML and CSV.
    pub(super) at: Range<usize>,
    /// The path to it, such as `results[3].line`; for a field of CSV the name of its column.
    pub(super) path: String,
    /// The start of its name: in the start tag and the end tag of an element. Empty for values without a name.
    pub(super) names: Vec<usize>,
    /// True if its name, or one around it, is that of a line or column number.
    pub(super) position: bool,
}

/// The kind of a [`Value`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// A JSON document.
    Document,
    /// A JSON value.
    Json(ValueKind),
    /// The name of a JSON member.
    JsonName,
    /// The value of an XML attribute.
    Attribute,
    /// The text of an XML element without children.
    Element,
    /// A field of CSV.
    Field,
    /// A value in a line of text: that of `name=value`, or a path with a line number.
    Token,
}

impl Value {
    /// Returns its characters without quotation marks. Escape sequences are not decoded.
    pub(super) fn inner(&self, text: &str) -> Range<usize> {
        let quoted = text.get(self.at.clone()).unwrap_or_default();
        match self.form {
            Form::Json(ValueKind::Text) | Form::JsonName if quoted.len() >= 2 => {
                self.at.start + 1..self.at.end - 1
            }
            _ => self.at.clone(),
        }
    }
}

/// Returns the values of `report`, in the order of their starts. For a broken report, returns those before the fault.
pub(super) fn of(report: &Report<'_>) -> Vec<Value> {
    let (text, start) = (report.text(), report.start());
    let mut values = Vec::new();
    match report.shape() {
        Shape::Json(_) => {
            // A broken document ends the list: the values before the fault are enough for a test.
            let _ = documents(text, start, &mut values);
        }
        Shape::Xml(_) => {
            let _ = elements(text, start, &mut values);
        }
        Shape::Lines(_) => match separator(text, start) {
            Some(separator) => fields(text, start, separator, &mut values),
            None => tokens(text, start, &mut values),
        },
    }
    values
}

/// Replaces bytes of `text`. The ranges are disjoint and sorted.
pub(super) fn edit(text: &str, edits: &[(Range<usize>, String)]) -> Vec<u8> {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, new) in edits {
        out.push_str(text.get(done..at.start).unwrap_or_default());
        out.push_str(new);
        done = at.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out.into_bytes()
}

/// Returns whether a member of this name is the number of a line or a column: `line`, `startLine`, `column_numbers`.
fn names_position(name: &str) -> bool {
    const WORDS: [&str; 14] = [
        "beginline",
        "col",
        "column",
        "columns",
        "endcolumn",
        "endline",
        "line",
        "lineno",
        "linenumber",
        "linenumbers",
        "lines",
        "linestart",
        "startcolumn",
        "startline",
    ];
    let mut word = String::new();
    let mut lower = false;
    for c in name.chars().chain(['_']) {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower) {
            if WORDS.contains(&word.as_str()) {
                return true;
            }
            word.clear();
        }
        lower = c.is_lowercase();
        word.extend(c.to_lowercase().filter(|c| c.is_alphanumeric()));
    }
    false
}

/// Finds the values of JSON documents in sequence.
fn documents(text: &str, start: usize, values: &mut Vec<Value>) -> Result<(), ReportError> {
    let mut json = Reader::new(text, start, &Limits::default());
    loop {
        let index = values.len();
        let outcome = item(&mut json, None, false, values);
        if let Some(document) = values.get_mut(index) {
            document.form = Form::Document;
        }
        outcome?;
        match json.after_document() {
            AfterDocument::Nothing => return Ok(()),
            AfterDocument::Document => {}
            AfterDocument::Text => {
                json.pass_text();
                if json.peek().is_none() {
                    return Ok(());
                }
            }
        }
    }
}

/// Finds the next JSON value, and those in it.
fn item(
    json: &mut Reader<'_>,
    name_at: Option<usize>,
    position: bool,
    values: &mut Vec<Value>,
) -> Result<(), ReportError> {
    let start = json.byte();
    let index = values.len();
    let kind = json.peek().unwrap_or(ValueKind::Null);
    values.push(Value {
        form: Form::Json(kind),
        // A placeholder until its end is known.
        at: start..json.text().len(),
        path: json.path(),
        names: name_at.into_iter().collect(),
        position,
    });
    let end = match kind {
        ValueKind::Object => {
            json.enter_object()?;
            members(json, position, values)?;
            json.byte()
        }
        ValueKind::Array => {
            json.enter_array()?;
            while json.next_item()? {
                item(json, None, position, values)?;
            }
            json.byte()
        }
        _ => start + json.raw()?.as_json().len(),
    };
    if let Some(value) = values.get_mut(index) {
        value.at = start..end;
    }
    Ok(())
}

fn members(
    json: &mut Reader<'_>,
    position: bool,
    values: &mut Vec<Value>,
) -> Result<(), ReportError> {
    loop {
        let before = json.byte();
        let Some(key) = json.next_key()? else {
            return Ok(());
        };
        let rest = json.text().get(before..).unwrap_or_default();
        let start = before + rest.find('"').unwrap_or_default();
        values.push(Value {
            form: Form::JsonName,
            at: start..start + key.as_raw().len() + 2,
            path: String::new(),
            names: Vec::new(),
            position: false,
        });
        let position = position || names_position(&key.to_cow());
        item(json, Some(start + 1), position, values)?;
    }
}

/// Finds the attributes and texts of an XML document. Returns `None` if it is broken.
fn elements(text: &str, start: usize, values: &mut Vec<Value>) -> Option<()> {
    struct Open {
        name: usize,
        path: String,
        inside: usize,
        position: bool,
        parent: bool,
    }
    let mut open: Vec<Open> = Vec::new();
    let mut at = start;
    while let Some(found) = text.get(at..)?.find('<') {
        let tag = at + found;
        let rest = text.get(tag..)?;
        let asides = [
            ("<!--", "-->"),
            ("<![CDATA[", "]]>"),
            ("<?", "?>"),
            ("<!", ">"),
        ];
        if let Some((_, close)) = asides.iter().find(|(begin, _)| rest.starts_with(begin)) {
            at = tag + rest.find(close)? + close.len();
            continue;
        }
        if rest.starts_with("</") {
            at = tag + rest.find('>')? + 1;
            let element = open.pop()?;
            if !element.parent {
                values.push(Value {
                    form: Form::Element,
                    at: element.inside..tag,
                    path: element.path,
                    names: vec![element.name, tag + 2],
                    position: element.position,
                });
            }
            continue;
        }
        if let Some(parent) = open.last_mut() {
            parent.parent = true;
        }
        let length = rest.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>')?;
        let name = rest.get(1..length)?;
        let parent = open.last();
        let path = parent.map_or_else(
            || name.to_owned(),
            |parent| format!("{}.{name}", parent.path),
        );
        let around = parent.is_some_and(|element| element.position);
        let position = around || names_position(name);
        let (empty, inside) = attributes(text, tag + length, &path, position, values)?;
        at = inside;
        if !empty {
            open.push(Open {
                name: tag + 1,
                path,
                inside,
                position,
                parent: false,
            });
        }
    }
    Some(())
}

/// Finds the attributes of a start tag from `at`. Returns whether the tag is empty, and the byte after it.
fn attributes(
    text: &str,
    mut at: usize,
    path: &str,
    position: bool,
    values: &mut Vec<Value>,
) -> Option<(bool, usize)> {
    loop {
        let rest = text.get(at..)?;
        let start = at + (rest.len() - rest.trim_ascii_start().len());
        let rest = text.get(start..)?;
        if rest.starts_with('>') {
            return Some((false, start + 1));
        }
        if rest.starts_with("/>") {
            return Some((true, start + 2));
        }
        let equals = start + rest.find('=')?;
        let open = equals + text.get(equals..)?.find(['"', '\''])?;
        let quote = char::from(*text.as_bytes().get(open)?);
        let end = open + 1 + text.get(open + 1..)?.find(quote)?;
        let name = text.get(start..equals)?.trim_ascii_end();
        values.push(Value {
            form: Form::Attribute,
            at: open + 1..end,
            path: format!("{path}.{name}"),
            names: vec![start],
            position: position || names_position(name),
        });
        at = end + 1;
    }
}

/// Returns the separator of CSV with at least three columns.
fn separator(text: &str, start: usize) -> Option<char> {
    let header = text.get(start..)?.lines().next()?;
    let count = |separator: &char| header.matches(*separator).count();
    let separator = [',', ';', '\t'].into_iter().max_by_key(count)?;
    let name = |c: char| c.is_alphanumeric() || " _-\"".contains(c) || c == separator;
    (count(&separator) >= 2 && header.chars().all(name)).then_some(separator)
}

/// Finds the fields of CSV below their header.
fn fields(text: &str, start: usize, separator: char, values: &mut Vec<Value>) {
    let mut header = Vec::new();
    let (mut row, mut column, mut at) = (0, 0, start);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let inside = match rest.strip_prefix('"') {
            Some(quoted) => at + 1..at + 1 + quoted_length(quoted),
            None => at..at + rest.find([separator, '\r', '\n']).unwrap_or(rest.len()),
        };
        let field = text.get(inside.clone()).unwrap_or_default().trim();
        match header.get(column) {
            _ if row == 0 => header.push(field.to_owned()),
            Some(name) => values.push(Value {
                form: Form::Field,
                at: inside.clone(),
                path: name.clone(),
                names: Vec::new(),
                position: names_position(name),
            }),
            None => {}
        }
        let rest = text.get(inside.end..).unwrap_or_default();
        at = inside.end + rest.find([separator, '\n']).unwrap_or(rest.len()) + 1;
        column += 1;
        if rest
            .get(..at - inside.end)
            .is_none_or(|end| end.ends_with('\n'))
        {
            (row, column) = (row + 1, 0);
        }
    }
}

/// Returns the length of a text up to its closing quotation mark. Two quotation marks are one of the text.
fn quoted_length(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'"' && bytes.next().is_none_or(|(_, next)| next != b'"') {
            return at;
        }
    }
    text.len()
}

/// Finds the values of `name=value`, `name='value'` and `path:12` in lines of text.
fn tokens(text: &str, start: usize, values: &mut Vec<Value>) {
    let mut at = start;
    for row in text.get(start..).unwrap_or_default().split_inclusive('\n') {
        let line = row.trim_end();
        let mut named = false;
        for (equals, _) in line.match_indices('=') {
            let (before, after) = (&line[..equals], &line[equals + 1..]);
            let word = |c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-';
            let name = before.rfind(word).map_or(before, |end| &before[end..]);
            let name = name.trim_start_matches(word);
            let quoted = after.starts_with('\'');
            let value = after.strip_prefix('\'').unwrap_or(after);
            let ends: &[char] = if quoted { &['\''] } else { &[',', ' ', ':'] };
            let length = value.find(ends).unwrap_or(value.len());
            let from = at + line.len() - value.len();
            named |= names_position(name);
            values.push(Value {
                form: Form::Token,
                at: from..from + length,
                path: name.to_owned(),
                names: Vec::new(),
                position: names_position(name),
            });
        }
        if !named {
            values.extend(place(line).map(|length| Value {
                form: Form::Token,
                at: at..at + length,
                path: String::new(),
                names: Vec::new(),
                position: false,
            }));
        }
        at += row.len();
    }
}

/// Returns the length of the `path:12` at the beginning of a line.
fn place(line: &str) -> Option<usize> {
    line.match_indices(':').find_map(|(colon, _)| {
        let rest = &line[colon + 1..];
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        (digits > 0).then_some(colon + 1 + digits)
    })
}

#[cfg(test)]
mod tests;
