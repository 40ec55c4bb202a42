//! Evidence in descriptions, where the options ask for it.

use finding_source::Str;
use finding_source::finding_redact::redact_traffic;
use finding_source::text::{cut, joined, one_line};

use super::known::Known;
use super::text;
use crate::raw::Instance;

/// Bytes of all quotations of one sort. A description of ASFF has 1,024 characters, and the explanation has to fit, too.
const LONGEST: usize = 300;

/// The quotations of a finding's hits: each once, redacted and cut. Like those of an [`Instance`], they are not compared.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quotations {
    /// The evidence, and the other information.
    texts: [Vec<String>; 2],
    /// Quotations of a hit were left out.
    withheld: bool,
}

impl Quotations {
    /// Adds those of an instance, unless its parameter has the name of a secret, or the options do not ask for evidence.
    pub(crate) fn add(&mut self, instance: &Instance<'_>, known: &mut Known) {
        if !known.quotes {
            return;
        }
        let parameter = instance.param.as_deref();
        if parameter.is_some_and(|parameter| known.is_secret(parameter)) {
            self.withheld = true;
            return;
        }
        let quotations = [instance.evidence, instance.other_info];
        for (list, quotation) in self.texts.iter_mut().zip(quotations) {
            let text = quotation.text(&known.limits);
            if let Some(plain) = text.and_then(|text| text::plain(&text)) {
                // Half a secret is not recognized, so the text is redacted before it is cut.
                let redacted = one_line(redact_traffic(&plain));
                push_new(list, cut(redacted, LONGEST).into_owned());
            }
        }
    }

    /// Adds those of other hits.
    pub(crate) fn append(&mut self, other: Self) {
        for (list, more) in self.texts.iter_mut().zip(other.texts) {
            for quotation in more {
                push_new(list, quotation);
            }
        }
        self.withheld |= other.withheld;
    }

    /// Returns these quotations, or those of the alert if its hits have none. An alert repeats what its first hit says, so
    /// that nothing that was left out comes back.
    pub(crate) fn or<'q>(&'q self, of_alert: &'q Self) -> &'q Self {
        match self.withheld || self.texts.iter().any(|list| !list.is_empty()) {
            true => self,
            false => of_alert,
        }
    }

    /// Returns the description with the quotations before it, where a limit on its length leaves them.
    pub(crate) fn before<'r>(&self, description: Option<Str<'r>>) -> Option<Str<'r>> {
        let labels = ["Evidence: ", "Other information: "].into_iter();
        let lines = labels.zip(&self.texts).flat_map(|(label, list)| {
            let line = move |text: &String| Str::Owned([label, text].concat());
            list.iter().map(line)
        });
        let quotations = joined(lines, "\n");
        joined(quotations.into_iter().chain(description), "\n\n")
    }
}

/// Adds a quotation that is new and for which there is room.
fn push_new(list: &mut Vec<String>, quotation: String) {
    let taken: usize = list.iter().map(String::len).sum();
    let fits = taken == 0 || taken + quotation.len() <= LONGEST;
    if fits && !quotation.is_empty() && !list.contains(&quotation) {
        list.push(quotation);
    }
}
