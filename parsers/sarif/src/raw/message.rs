use finding_source::json::{Int, Text};
use finding_source::schema::OneOrMore;

finding_source::schema! {
    /// A message: its text, or the id of one. A `multiformatMessageString` has the same members. Both are texts in older
    /// dialects.
    pub(crate) struct Message<'r> in snake case or text as "text" {
        /// Plain text, possibly with placeholders and links.
        pub(crate) text: Option<Text<'r>> = "text",
        /// The same text in Markdown.
        pub(crate) markdown: Option<Text<'r>> = "markdown",
        /// The key of a text of the rule or its component. `formatId` is that of 1.0.0, `messageId` that of drafts of 2.0.0.
        pub(crate) id: Option<Text<'r>> = "id" | "messageId" | "formatId",
        /// The values of `{0}`, `{1}` …
        pub(crate) arguments: OneOrMore<Text<'r>> = "arguments",
    }

    /// A reference to a rule, a taxon or a notification, and to the component that defines it.
    #[derive(Copy)]
    pub(crate) struct Reference<'r> in snake case {
        pub(crate) id: Option<Text<'r>> = "id",
        pub(crate) index: Option<Int> = "index",
        pub(crate) guid: Option<Text<'r>> = "guid",
        pub(crate) component_name: Option<Text<'r>> = "toolComponent"."name",
        pub(crate) component_index: Option<Int> = "toolComponent"."index",
        pub(crate) component_guid: Option<Text<'r>> = "toolComponent"."guid",
    }
}

impl<'r> Message<'r> {
    /// Returns its plain text, or else the Markdown.
    pub(crate) fn plain(&self) -> Option<Text<'r>> {
        let is_filled = |text: &Text<'_>| !text.as_raw().trim_ascii().is_empty();
        [self.text, self.markdown]
            .into_iter()
            .flatten()
            .find(is_filled)
    }
}

/// Texts by their ids.
pub(crate) type Strings<'r> = Vec<(Text<'r>, Message<'r>)>;

/// Returns the text with this id. Its search is short except in malicious logs.
pub(crate) fn string<'r>(strings: &Strings<'r>, id: Text<'r>) -> Option<Text<'r>> {
    const MOST: usize = 1024;
    let strings = strings.iter().take(MOST);
    let mut named = strings.filter(|(known, _)| *known == id);
    named.find_map(|(_, text)| text.plain())
}
