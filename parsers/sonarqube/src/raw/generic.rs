use finding_source::ReportError;
use finding_source::json::{Int, Layout, Reader, Text};
use serde::Deserialize;

use super::Impact;
use super::common::items;

/// An entry of `rules` of the generic format for external issues, from 10.3 on.
#[derive(Clone, Debug, Default)]
pub struct GenericRule<'r> {
    /// What `ruleId` of the issues refers to.
    pub id: Option<Text<'r>>,
    /// Its name.
    pub name: Option<Text<'r>>,
    /// The tool.
    pub engine_id: Option<Text<'r>>,
    /// HTML or plain text.
    pub description: Option<Text<'r>>,
    /// As in an issue of the web API.
    pub clean_code_attribute: Option<Text<'r>>,
    /// As in an issue of the web API.
    pub impacts: Vec<Impact<'r>>,
    /// As in an issue of the web API.
    pub r#type: Option<Text<'r>>,
    /// As in an issue of the web API.
    pub severity: Option<Text<'r>>,
}

impl<'r> GenericRule<'r> {
    /// Reads the rule that comes next.
    ///
    /// # Errors
    ///
    /// As for [`Reader::each_member`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut rule = Self::default();
        reader.each_member(|reader, name| {
            let member = match name.as_raw() {
                "id" => &mut rule.id,
                "name" => &mut rule.name,
                "engineId" => &mut rule.engine_id,
                "description" => &mut rule.description,
                "cleanCodeAttribute" => &mut rule.clean_code_attribute,
                "type" => &mut rule.r#type,
                "severity" => &mut rule.severity,
                "impacts" => {
                    return items(reader, |reader| {
                        let mut impact = Impact::default();
                        reader.read_like(&mut Layout::new(Impact::member), &mut impact)?;
                        rule.impacts.push(impact);
                        Ok(())
                    });
                }
                _ => return reader.skip(),
            };
            *member = reader.text_value()?;
            Ok(())
        })?;
        Ok(rule)
    }
}

/// An entry of `issues` of the generic format for external issues.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenericIssue<'r> {
    /// The tool; in the deprecated form.
    #[serde(borrow)]
    pub engine_id: Option<Text<'r>>,
    /// The rule.
    #[serde(borrow)]
    pub rule_id: Text<'r>,
    /// In the deprecated form.
    #[serde(borrow)]
    pub severity: Option<Text<'r>>,
    /// In the deprecated form.
    #[serde(borrow)]
    pub r#type: Option<Text<'r>>,
    /// Minutes.
    pub effort_minutes: Option<Int>,
    /// What is wrong, and where.
    #[serde(borrow)]
    pub primary_location: GenericLocation<'r>,
    /// Further places.
    #[serde(borrow)]
    pub secondary_locations: Option<Vec<GenericLocation<'r>>>,
}

/// A place, with what is to be said of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenericLocation<'r> {
    /// What is wrong.
    #[serde(borrow)]
    pub message: Option<Text<'r>>,
    /// Absolute, or relative to the project.
    #[serde(borrow)]
    pub file_path: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: Option<GenericTextRange>,
}

/// A stretch of a file, in the words of the generic format.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenericTextRange {
    /// First line, from 1.
    pub start_line: Option<Int>,
    /// Last line.
    pub end_line: Option<Int>,
    /// Characters of the first line before the stretch.
    pub start_column: Option<Int>,
    /// Characters of the last line before the end of the stretch.
    pub end_column: Option<Int>,
}
