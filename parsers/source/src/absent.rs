//! Texts that stand for an absent value.

use std::borrow::Cow;

use report_syntax::text::trim;

use crate::{Finding, Reference, Remediation, Str};

const NULL: &str = "null";

/// Removes each description, advice and link that is the word `null`. Tools write it where a value is missing. Such a
/// title is replaced by the name of the rule, or by its id.
pub(crate) fn remove_nulls(finding: &mut Finding<'_>) {
    if is_null(&finding.title) {
        let name = finding.rule.name.as_ref().filter(|name| !is_null(name));
        finding.title = name.unwrap_or(&finding.rule.id).clone();
    }
    remove(&mut finding.description);
    if let Some(text) = &mut finding.description {
        remove_paragraphs(text);
    }
    if let Some(Remediation { text, url, .. }) = &mut finding.remediation {
        remove(text);
        remove(url);
        if text.is_none() && url.is_none() {
            finding.remediation = None;
        }
    }
    remove_links(&mut finding.references);
    for advisory in &mut finding.advisories {
        remove_links(&mut advisory.references);
    }
}

fn remove(text: &mut Option<Str<'_>>) {
    if text.as_deref().is_some_and(is_null) {
        *text = None;
    }
}

/// Removes a first and a last paragraph. Descriptions are joined from two texts of the report.
fn remove_paragraphs(text: &mut Str<'_>) {
    if let [b'!'..=b'm' | b'o'..=b'~', .., b'!'..=b'k' | b'm'..=b'~'] = text.as_bytes() {
        return;
    }
    let own = trim(text);
    let rest = own
        .strip_prefix(NULL)
        .and_then(|rest| rest.strip_prefix("\n\n"))
        .unwrap_or(own);
    let rest = rest
        .strip_suffix(NULL)
        .and_then(|rest| rest.strip_suffix("\n\n"))
        .unwrap_or(rest);
    if rest.len() < own.len() {
        *text = Cow::Owned(rest.to_owned());
    }
}

fn remove_links(references: &mut Vec<Reference<'_>>) {
    references.retain_mut(|reference| {
        remove(&mut reference.url);
        remove(&mut reference.name);
        remove(&mut reference.source);
        reference.url.is_some() || reference.name.is_some()
    });
}

#[inline]
fn is_null(text: &str) -> bool {
    // Most texts begin with another letter.
    let may_be = !matches!(text.as_bytes(), [b'!'..=b'm' | b'o'..=b'~', ..]);
    may_be && trim(text) == NULL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_that_is_null_is_removed_and_the_word_in_a_sentence_stays() {
        let removed = |text: &str| {
            let mut text = Cow::Owned(text.to_owned());
            remove_paragraphs(&mut text);
            text.into_owned()
        };
        assert_eq!(removed("null\n\nA text."), "A text.");
        assert_eq!(removed("A text.\n\nnull"), "A text.");
        assert_eq!(removed("null is returned"), "null is returned");
        assert_eq!(removed("It returns null"), "It returns null");
    }
}
