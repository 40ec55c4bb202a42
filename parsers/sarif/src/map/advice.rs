//! How to fix a defect.

use std::cell::OnceCell;

use finding_source::json::Text;
use finding_source::markup::section;
use finding_source::text::{contains, one_line};
use finding_source::{Remediation, Str};

use super::producer::Habits;
use super::{Parts, owned, plain, plain_of};
use crate::raw::Message;

impl<'r> Parts<'_, 'r> {
    /// Returns the remediation: of the result, else the `update` of its package, else of the rule. Text of the description
    /// is not a remediation.
    pub(super) fn remediation(
        &self,
        update: Option<String>,
        description: Option<&str>,
    ) -> Option<Remediation<'r>> {
        let Self { raw, known, .. } = *self;
        let own = [
            raw.fixes.iter().find_map(Message::plain).and_then(plain),
            raw.message
                .text
                .and_then(|text| below(text, &HEADINGS, self.habits)),
            update.map(Str::Owned),
        ];
        let said = OnceCell::new();
        let is_new = |words: &str| {
            let is_said = |text| contains(said.get_or_init(|| one_line(text)), words);
            !description.is_some_and(is_said)
        };
        let mut own = own.into_iter().flatten();
        let own = own.find(|advice| is_new(&one_line(&**advice)));
        let of_rule = || {
            let advice = known.advice.as_ref()?;
            let may_be_said = description.is_some_and(|text| advice.may_be_in(text));
            (!may_be_said || is_new(advice.words())).then(|| advice.text.clone())
        };
        Remediation::of(own.or_else(of_rule), known.url.clone())
    }
}

/// Headings of a section with the remediation.
pub(super) const HEADINGS: [&str; 9] = [
    "best practices for prevention",
    "recommendation",
    "recommendations",
    "remediation",
    "how to fix",
    "how to fix it",
    "solution",
    "mitigation",
    "fix",
];

/// Returns the text below the first heading with one of these names.
pub(super) fn below<'r>(text: Text<'r>, names: &[&str], habits: Habits) -> Option<Str<'r>> {
    let text = text.to_cow();
    let (section, _) = section(&text, names)?;
    plain_of(habits.decoded(owned(section)))
}
