//! Evidence in descriptions, where the options ask for it.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use finding_source::Str;
use finding_source::finding_redact::redact_traffic;
use finding_source::text::{cut, one_line};

use super::known::Known;
use super::text;
use crate::raw::Evidence;

/// Bytes of all quotations of one sort. A description of ASFF has 1,024 characters, and the explanation has to fit, too.
const LONGEST: usize = 300;

/// The quotations of a finding's hits: each once, redacted and cut. Like [`Evidence`], they are not compared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quotations {
    evidence: Vec<String>,
    other_info: Vec<String>,
    /// Quotations of a hit were left out.
    withheld: bool,
}

impl PartialEq for Quotations {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Hash for Quotations {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Quotations {
    /// Adds the quotations of a hit, unless its parameter has the name of a secret.
    pub(crate) fn add(&mut self, from: &Evidence<'_>, parameter: Option<&str>, known: &mut Known) {
        if parameter.is_some_and(|parameter| known.is_secret(parameter)) {
            self.withheld = true;
            return;
        }
        push(&mut self.evidence, from.evidence.as_ref());
        push(&mut self.other_info, from.other_info.as_ref());
    }

    /// Adds those of other hits.
    pub(crate) fn append(&mut self, other: Self) {
        for (list, more) in [
            (&mut self.evidence, other.evidence),
            (&mut self.other_info, other.other_info),
        ] {
            for quotation in more {
                push_new(list, quotation);
            }
        }
        self.withheld |= other.withheld;
    }

    /// Returns these quotations, or those of the alert if its hits have none. An alert repeats what its first hit says, so
    /// that nothing that was left out comes back.
    pub(crate) fn or<'q>(&'q self, of_alert: &'q Self) -> &'q Self {
        let has_none = self.evidence.is_empty() && self.other_info.is_empty();
        if has_none && !self.withheld {
            of_alert
        } else {
            self
        }
    }

    /// Returns the description with the quotations before it, where a limit on its length leaves them.
    pub(crate) fn before<'r>(&self, description: Option<Str<'r>>) -> Option<Str<'r>> {
        let evidence = self
            .evidence
            .iter()
            .map(|text| ["Evidence: ", text].concat());
        let info = self.other_info.iter();
        let info = info.map(|text| ["Other information: ", text].concat());
        let quotations: Vec<String> = evidence.chain(info).collect();
        if quotations.is_empty() {
            return description;
        }
        let quotations = quotations.join("\n");
        Some(Cow::Owned(match description {
            Some(text) => [&*quotations, "\n\n", &*text].concat(),
            None => quotations,
        }))
    }
}

/// Adds a quotation. Half a secret is not recognized, so the text is redacted before it is cut.
fn push(list: &mut Vec<String>, quoted: Option<&Str<'_>>) {
    let Some(plain) = quoted.and_then(text::plain) else {
        return;
    };
    let redacted = one_line(redact_traffic(&plain));
    push_new(list, cut(redacted, LONGEST).into_owned());
}

/// Adds a quotation that is new and for which there is room.
fn push_new(list: &mut Vec<String>, quotation: String) {
    let taken: usize = list.iter().map(String::len).sum();
    let fits = taken == 0 || taken + quotation.len() <= LONGEST;
    if fits && !quotation.is_empty() && !list.contains(&quotation) {
        list.push(quotation);
    }
}
