use finding_source::json::{Int, Text};
use serde::Deserialize;

/// Where in the result of a query a page lies.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Paging {
    /// Number of the page, from 1.
    pub page_index: Option<Int>,
    /// Entries a full page has, at most 500.
    pub page_size: Option<Int>,
    /// Entries the query found, on all pages; may exceed the 10,000 that can be asked for.
    pub total: Option<Int>,
}

/// A file, directory, module or project that entries refer to.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Component<'r> {
    /// Such as `shop:src/Cart.php`; the project's key for the project.
    #[serde(borrow)]
    pub key: Text<'r>,
    /// The path within the project; the project itself has none.
    #[serde(borrow)]
    pub path: Option<Text<'r>>,
    /// The branch, where it is not the main one.
    #[serde(borrow)]
    pub branch: Option<Text<'r>>,
    /// The pull request.
    #[serde(borrow)]
    pub pull_request: Option<Text<'r>>,
}

/// A stretch of a file.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextRange {
    /// First line, from 1.
    pub start_line: Option<Int>,
    /// Last line.
    pub end_line: Option<Int>,
    /// Characters of the first line before the stretch.
    pub start_offset: Option<Int>,
    /// Characters of the last line before the end of the stretch.
    pub end_offset: Option<Int>,
}

/// One way from a source to a sink, or one group of secondary places.
#[derive(Clone, Debug, Deserialize)]
pub struct Flow<'r> {
    /// Its places.
    #[serde(borrow)]
    pub locations: Option<Vec<FlowLocation<'r>>>,
}

/// A place that takes part in a defect.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FlowLocation<'r> {
    /// The key of the file; absent where it is the entry's own.
    #[serde(borrow)]
    pub component: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: Option<TextRange>,
}

/// One message of an error answer.
#[derive(Clone, Debug, Deserialize)]
pub struct ErrorMessage<'r> {
    /// The message.
    #[serde(borrow)]
    pub msg: Option<Text<'r>>,
}
