use finding_source::json::Text;
use finding_source::schema::{Nested, OneOrMore};

use super::{Bag, Message, Reference, Strings};

finding_source::schema! {
    /// The keys of a rule.
    #[derive(Copy)]
    pub(crate) struct RuleHead<'r> in snake case {
        pub(crate) id: Option<Text<'r>> = "id",
        pub(crate) guid: Option<Text<'r>> = "guid",
    }

    /// A `reportingDescriptor`; `rule` in older dialects.
    pub(crate) struct Rule<'r> in snake case {
        /// A readable identifier, or a title in 1.0.0.
        pub(crate) name: Nested<'r, Message<'r>> = "name",
        pub(crate) short: Nested<'r, Message<'r>> = "shortDescription",
        pub(crate) full: Nested<'r, Message<'r>> = "fullDescription",
        pub(crate) help: Nested<'r, Message<'r>> = "help",
        pub(crate) page: Nested<'r, Page<'r>> = "helpUri" | "helpLocation",
        pub(crate) configuration: Nested<'r, Configuration<'r>> = "defaultConfiguration" | "configuration",
        pub(crate) draft_level: Option<Text<'r>> = "defaultLevel",
        pub(crate) messages: Strings<'r> = "messageStrings" | "messageFormats" | "messageTemplates",
        /// Its former ids, the first one first.
        pub(crate) deprecated_ids: OneOrMore<Text<'r>> = "deprecatedIds",
        pub(crate) relationships: Vec<Reference<'r>> = "relationships"[]."target",
        /// Of drafts of 2.1.0.
        pub(crate) taxonomy_references: Vec<Reference<'r>> = "taxonomyReferences",
        pub(crate) properties: Nested<'r, Bag<'r>> = "properties",
    }

    /// A URL: a text or, in drafts of 2.0.0, an object.
    #[derive(Copy)]
    pub(crate) struct Page<'r> in snake case or text as "uri" {
        pub(crate) uri: Option<Text<'r>> = "uri",
    }

    /// The configuration of a rule.
    #[derive(Copy)]
    pub(crate) struct Configuration<'r> in snake case {
        pub(crate) level: Option<Text<'r>> = "level" | "defaultLevel",
    }
}

impl<'r> Rule<'r> {
    /// Returns the help text in Markdown, and the plain one.
    pub(crate) fn helps(&self) -> impl Iterator<Item = Text<'r>> {
        [self.help.markdown, self.help.text].into_iter().flatten()
    }
}
