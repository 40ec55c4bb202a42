//! Messages and their placeholders.

use std::borrow::Cow;

use finding_source::json::Text;
use finding_source::text::cut;
use finding_source::{Str, Words};
use memchr::memchr2;

use super::Parts;
use super::texts::has_metavariable;
use crate::raw::string;

/// Maximum number of bytes of an assembled message, several times what Security Hub accepts. `{0}{0}{0}…` with a long
/// argument would otherwise have a length that is a product of two lengths.
const LONGEST: usize = 16 << 10;

/// Number of bytes after the cut that are still assembled: [`cut`] removes a secret that extends beyond it.
const AHEAD: usize = 2 << 10;

impl<'r> Parts<'_, 'r> {
    /// Returns the text of the result, with its links: its own, or else that of the rule it names, or else Markdown.
    pub(super) fn stated_message(&self) -> Option<Str<'r>> {
        let message = &self.raw.message;
        let named = || {
            let id = message.id?;
            let of_rule = string(&self.known.messages, id);
            of_rule.or_else(|| self.run.rules.message(self.place, id))
        };
        // Without arguments, braces are part of the scanned program. A text of the rule has placeholders.
        let (text, is_own) = match message.text.trimmed() {
            Some(text) => (text, true),
            None => match named().trimmed() {
                Some(text) => (text, false),
                None => (message.markdown.trimmed()?, true),
            },
        };
        if is_own && message.arguments.is_empty() {
            return Some(text);
        }
        // Empty ones have never counted, and the text may be part of the identity.
        let arguments = message.arguments.iter().filter(|text| !text.is_empty());
        let arguments: Vec<Text<'r>> = arguments.copied().collect();
        Some(expanded(text, &arguments))
    }
}

/// Returns `text` with `arguments` in place of its placeholders (section 3.11.5). `{{` and `}}` are braces; a
/// placeholder without an argument is kept.
fn expanded<'r>(text: Str<'r>, arguments: &[Text<'r>]) -> Str<'r> {
    if memchr2(b'{', b'}', text.as_bytes()).is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = memchr2(b'{', b'}', rest.as_bytes()) {
        let (before, brace) = rest.split_at(at);
        out.push_str(before);
        let mut taken = 1;
        if brace.starts_with("{{") || brace.starts_with("}}") {
            out.push_str(&brace[..1]);
            taken = 2;
        } else if let Some((argument, length)) = placeholder(brace, arguments) {
            out.push_str(&argument.to_cow());
            taken = length;
        } else {
            out.push_str(&brace[..1]);
        }
        rest = &brace[taken..];
        if out.len() > LONGEST + AHEAD {
            return cut(out, LONGEST);
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Returns the argument of the placeholder at the beginning of `text`, and the length of the placeholder.
fn placeholder<'a, 'r>(text: &str, arguments: &'a [Text<'r>]) -> Option<(&'a Text<'r>, usize)> {
    // No argument has a longer number.
    let digits = text.get(1..)?.bytes().take(7);
    let digits = digits.take_while(u8::is_ascii_digit).count();
    let number: usize = text.get(1..1 + digits)?.parse().ok()?;
    let closed = text.as_bytes().get(1 + digits) == Some(&b'}');
    closed.then_some((arguments.get(number)?, digits + 2))
}

/// Returns true if a text is a template: with `{0}` or `{name}`, with `$X` of Semgrep, or with `<Replace …/>` of
/// Fortify.
pub(super) fn has_placeholders(text: &str) -> bool {
    let braced = |rest: &str| {
        let name = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || *b == b'_');
        rest.as_bytes().get(name.count()) == Some(&b'}')
    };
    text.split('{').skip(1).any(braced) || has_metavariable(text) || text.contains("<Replace ")
}

#[cfg(test)]
mod tests {
    use finding_source::Limits;
    use finding_source::json::Reader;

    use super::*;

    fn expand(text: &str, arguments: &str) -> String {
        let json = format!("[{arguments}]");
        let json: &'static str = json.leak();
        let list: Vec<Text<'static>> = Reader::new(json, 0, &Limits::default()).read().unwrap();
        expanded(Str::Borrowed(text), &list).into_owned()
    }

    #[test]
    fn placeholders_become_arguments() {
        let many: Vec<String> = (0..12).map(|n| format!("\"a{n}\"")).collect();
        let many = many.join(",");
        for (text, arguments, expected) in [
            ("{0} and {1} and {0}", r#""x","y\n""#, "x and y\n and x"),
            ("{10}{11}{1}", &*many, "a10a11a1"),
            ("{{0}} {0}", r#""x""#, "{0} x"),
            ("{{{0}}}", r#""x""#, "{x}"),
            ("{2} {x} {} { }", r#""x""#, "{2} {x} {} { }"),
            ("{99999999999999999999}", r#""x""#, "{99999999999999999999}"),
            ("{", r#""x""#, "{"),
            ("é{0}é", r#""é""#, "ééé"),
            ("{0}", r#""{1}","y""#, "{1}"),
        ] {
            assert_eq!(expand(text, arguments), expected, "{text}");
        }
    }

    #[test]
    fn templates_have_placeholders() {
        for text in [
            "in {0}",
            "\"{}\"",
            "of {library}: x",
            "if `$X` is",
            "at <Replace key=\"x\"/> y",
        ] {
            assert!(has_placeholders(text), "{text}");
        }
        for text in ["plain", "{ a }", "a {", "costs $ and $x", "<b>", ""] {
            assert!(!has_placeholders(text), "{text}");
        }
    }

    #[test]
    fn a_secret_at_the_end_of_a_message_that_is_cut_is_left_out() {
        let before = "a b ".repeat((LONGEST - 100) / 4);
        let token = format!("ghp_{}", "a1".repeat(18));
        let text = expand(
            &format!("{before}{{0}} {}", "{1}".repeat(100)),
            &format!("\"{token}\",\"{}\"", "c d ".repeat(100)),
        );
        assert!(text.contains("REDACTED") && text.len() < LONGEST + 4);
        assert!(!text.contains("a1a1"));
    }

    #[test]
    fn a_message_of_many_long_arguments_is_cut() {
        let long = format!("\"{}\"", "é".repeat(100_000));
        let text = expand(&"{0}".repeat(100_000), &long);
        assert!(
            text.len() <= LONGEST + 3 && text.ends_with("é…"),
            "{}",
            text.len()
        );
    }
}
