//! The schema of cfn_nag's report: `lib/cfn-nag/violation.rb` and `lib/cfn-nag/result_view/json_results.rb` of 0.8.10,
//! and earlier versions since 0.0.6.

use finding_source::ReportError;
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{Member, Value};

finding_source::schema! {
    /// A violation: one rule, and everything in one template that violates it.
    ///
    /// `violating_code`, which existed before 0.1.0, contains parts of the template, including secrets, and is not
    /// read.
    pub(crate) struct Violation<'r> {
        /// `F…`, `W…`, `FATAL`, or the name of a custom rule; since 0.0.35.
        pub(crate) id: Option<Text<'r>> = "id",
        /// The Ruby class of the rule; since October 2021.
        pub(crate) name: Option<Text<'r>> = "name",
        /// `FAIL` or `WARN`.
        pub(crate) kind: Option<Text<'r>> = "type",
        pub(crate) message: Option<Text<'r>> = "message",
        /// The resources or parameters that violate the rule.
        pub(crate) logical_resource_ids: Elements<Text<'r>> = "logical_resource_ids",
        /// The first line of each of them; since 0.4.0.
        pub(crate) line_numbers: Elements<Int> = "line_numbers",
        /// `resource` or `parameter` for each of them; since October 2021.
        pub(crate) element_types: Elements<Text<'r>> = "element_types",
    }
}

impl Violation<'_> {
    /// Returns how often cfn_nag counts it: once for each listed name, and once if it lists none.
    pub(crate) fn hits(&self) -> usize {
        self.logical_resource_ids.0.len().max(1)
    }
}

/// The elements of a list, or the single value in its place. An element of another type is `None`, so that the others
/// keep their numbers.
#[derive(Clone, Debug)]
pub(crate) struct Elements<T>(pub(crate) Vec<Option<T>>);

impl<T> Default for Elements<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Elements<T> {
    pub(crate) fn at(&self, number: usize) -> Option<&T> {
        self.0.get(number)?.as_ref()
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
        if reader.peek() != Some(ValueKind::Array) {
            self.0.extend(T::read(state, reader)?.map(Some));
            return match self.0.is_empty() {
                true => reader.ignore(name, "an array"),
                false => Ok(()),
            };
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
