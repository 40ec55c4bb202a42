//! The schema of cfn-lint's report: `cfnlint/formatters/json.py` of 1.55, and earlier versions since 0.1.

use finding_source::ReportError;
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{Member, Value};

finding_source::schema! {
    /// A match: a rule, and a location in a template that violates it.
    ///
    /// `Id` is not read, see the front page.
    pub(crate) struct Match<'r> {
        pub(crate) rule: Option<Rule<'r>> = "Rule",
        /// `Error`, `Warning`, `Informational` or, for a custom rule with another first letter, `Unknown`.
        pub(crate) level: Option<Text<'r>> = "Level",
        pub(crate) message: Option<Text<'r>> = "Message",
        pub(crate) filename: Option<Text<'r>> = "Filename",
        pub(crate) location: Option<Location<'r>> = "Location",
        /// The `Id` of the match that this one explains; since 1.0.
        pub(crate) parent_id: Option<Text<'r>> = "ParentId",
    }

    #[derive(Copy)]
    pub(crate) struct Rule<'r> {
        pub(crate) id: Option<Text<'r>> = "Id",
        pub(crate) description: Option<Text<'r>> = "Description",
        pub(crate) short_description: Option<Text<'r>> = "ShortDescription",
        /// The address of its documentation.
        pub(crate) source: Option<Text<'r>> = "Source",
    }

    pub(crate) struct Location<'r> {
        pub(crate) start: Option<Point> = "Start",
        pub(crate) end: Option<Point> = "End",
        /// Names of members and indexes of elements, from the root of the template; since 0.19.
        pub(crate) path: Path<'r> = "Path",
    }

    #[derive(Copy)]
    pub(crate) struct Point {
        pub(crate) line: Option<Int> = "LineNumber",
        pub(crate) column: Option<Int> = "ColumnNumber",
    }
}

/// The steps of a path; empty if one of them has another type, because the others would lead to another location.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path<'r>(pub(crate) Vec<Text<'r>>);

impl<'r> Member<'r> for Path<'r> {
    type State = ();

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        state: &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.0.clear();
        if reader.peek() != Some(ValueKind::Array) {
            return reader.ignore(name, "an array");
        }
        let mut entire = true;
        reader.each_item(|reader| match Text::read(state, reader)? {
            Some(step) => {
                self.0.push(step);
                Ok(())
            }
            None => {
                entire = false;
                reader.ignore_element(name, Text::EXPECTED)
            }
        })?;
        if !entire {
            self.0.clear();
        }
        Ok(())
    }
}
