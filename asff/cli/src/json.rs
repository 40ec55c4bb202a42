//! JSON that is safe to show on a terminal.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use crate::text::is_hidden;

/// Writes a value on one line.
pub(crate) fn write(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(out, Escaped::for_terminals(CompactFormatter));
    Ok(value.serialize(&mut serializer)?)
}

/// Writes a value, indented.
pub(crate) fn write_pretty(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut serializer =
        Serializer::with_formatter(out, Escaped::for_terminals(PrettyFormatter::new()));
    Ok(value.serialize(&mut serializer)?)
}

/// Writes a value on one line for a `script` element of a page; no text in it can end the element.
pub(crate) fn write_in_page(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let formatter = Escaped {
        is_escaped: |c| c == '<' || is_hidden(c),
        formatter: CompactFormatter,
    };
    Ok(value.serialize(&mut Serializer::with_formatter(out, formatter))?)
}

/// Escapes certain characters of strings. All of them are in the Basic Multilingual Plane.
struct Escaped<F> {
    is_escaped: fn(char) -> bool,
    formatter: F,
}

impl<F> Escaped<F> {
    /// Escapes characters that could disturb a terminal: control characters outside ASCII, and bidirectional marks.
    fn for_terminals(formatter: F) -> Self {
        Self {
            is_escaped: is_hidden,
            formatter,
        }
    }
}

macro_rules! forward {
    ($($method:ident $(($argument:ident: $type:ty))?;)*) => {
        $(fn $method<W: ?Sized + Write>(&mut self, out: &mut W $(, $argument: $type)?) -> io::Result<()> {
            self.formatter.$method(out $(, $argument)?)
        })*
    };
}

impl<F: Formatter> Formatter for Escaped<F> {
    forward! {
        begin_array;
        end_array;
        begin_array_value(first: bool);
        end_array_value;
        begin_object;
        end_object;
        begin_object_key(first: bool);
        begin_object_value;
        end_object_value;
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut begin = 0;
        for (at, c) in fragment
            .char_indices()
            .filter(|(_, c)| (self.is_escaped)(*c))
        {
            out.write_all(fragment.get(begin..at).unwrap_or_default().as_bytes())?;
            write!(out, "\\u{:04x}", u32::from(c))?;
            begin = at + c.len_utf8();
        }
        out.write_all(fragment.get(begin..).unwrap_or_default().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{write, write_pretty};

    #[test]
    fn hidden_characters_are_escaped_and_mean_the_same() {
        let value = json!({"a\u{202e}": ["\u{1b}[2J", "\u{9b}2J", "\u{feff}x\"y", {"b": []}]});
        let (mut compact, mut pretty) = (Vec::new(), Vec::new());
        write(&mut compact, &value).unwrap();
        write_pretty(&mut pretty, &value).unwrap();
        for text in [compact, pretty] {
            assert_eq!(serde_json::from_slice::<Value>(&text).unwrap(), value);
            let text = String::from_utf8(text).unwrap();
            assert!(
                text.contains("a\\u202e") && text.contains("\\u009b2J"),
                "{text}"
            );
            assert!(text.is_ascii(), "{text}");
        }
        let expected = serde_json::to_string_pretty(&json!({"a": [1, {}], "b": []})).unwrap();
        let mut pretty = Vec::new();
        write_pretty(&mut pretty, &json!({"a": [1, {}], "b": []})).unwrap();
        assert_eq!(String::from_utf8(pretty).unwrap(), expected);
    }
}
