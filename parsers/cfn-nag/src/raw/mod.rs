//! What cfn_nag writes, before anything is decided about it: `lib/cfn-nag/violation.rb` and
//! `lib/cfn-nag/result_view/json_results.rb` of 0.8.10, and what they were since 0.0.6.

use finding_source::ReportError;
use finding_source::json::{Int, Kind, Reader, Text};
use finding_source::schema::{Member, Value};

finding_source::schema! {
    /// A violation: one rule, and all that breaks it in one template.
    ///
    /// `violating_code`, which was there before 0.1.0, holds parts of the template, secrets among them, and is not read.
    pub(crate) struct Violation<'r> {
        /// `F…`, `W…`, `FATAL`, or the name of a custom rule; since 0.0.35.
        pub(crate) id: Option<Text<'r>> = "id",
        /// The Ruby class of the rule; since October 2021.
        pub(crate) name: Option<Text<'r>> = "name",
        /// `FAIL` or `WARN`.
        pub(crate) kind: Option<Text<'r>> = "type",
        pub(crate) message: Option<Text<'r>> = "message",
        /// What breaks the rule: resources, or parameters.
        pub(crate) logical_resource_ids: Elements<Text<'r>> = "logical_resource_ids",
        /// Where each of them begins; since 0.4.0.
        pub(crate) line_numbers: Elements<Int> = "line_numbers",
        /// `resource` or `parameter` for each of them; since October 2021.
        pub(crate) element_types: Elements<Text<'r>> = "element_types",
    }
}

impl Violation<'_> {
    /// Returns how often cfn_nag counts it: for each of what it lists, and once when it lists nothing.
    pub(crate) fn hits(&self) -> usize {
        self.logical_resource_ids.0.len().max(1)
    }
}

/// The elements of a list, or the one that is there in its place. One of another type is `None`, so that the others keep
/// their numbers.
#[derive(Clone, Debug)]
pub(crate) struct Elements<T>(Vec<Option<T>>);

impl<T> Default for Elements<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy> Elements<T> {
    pub(crate) fn get(&self, at: usize) -> Option<T> {
        self.0.get(at).copied().flatten()
    }

    pub(crate) fn are_several(&self) -> bool {
        self.0.len() > 1
    }
}

impl<'r, T: Value<'r>> Member<'r> for Elements<T> {
    type State = T::State;

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.0.clear();
        if reader.peek() != Some(Kind::Array) {
            match T::read(state, reader)? {
                Some(element) => self.0.push(Some(element)),
                None => reader.ignore(name, "an array")?,
            }
            return Ok(());
        }
        reader.each_item(|reader| {
            let element = T::read(state, reader)?;
            if element.is_none() {
                reader.ignore(name, T::EXPECTED)?;
            }
            self.0.push(element);
            Ok(())
        })
    }
}
