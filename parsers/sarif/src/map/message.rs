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
        let own = message.text.trimmed();
        let named = own.is_none().then(named).flatten().trimmed();
        // Without arguments, braces are part of the scanned program. A text of the rule has placeholders.
        let is_template = named.is_some() || !message.arguments.is_empty();
        let text = own.or(named).or_else(|| message.markdown.trimmed())?;
        if !is_template {
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
        let taken = match placeholder(brace, arguments) {
            Some((argument, length)) => {
                out.push_str(&argument.to_cow());
                length
            }
            None => {
                out.push_str(&brace[..1]);
                1 + usize::from(brace.starts_with("{{") || brace.starts_with("}}"))
            }
        };
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
