use finding_source::json::Text;

finding_source::schema! {
    /// A rule in `api/rules/search` and `api/rules/show`, and in pages of issues with `additionalFields=rules`.
    ///
    /// Its `severity` is not read: it is a default, and the issue has the effective one.
    pub struct Rule<'r> {
        /// `repository:rule`.
        pub key: Option<Text<'r>> = "key",
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// HTML, up to 10.x.
        pub html_desc: Option<Text<'r>> = "htmlDesc",
        /// The source of `htmlDesc`: HTML in all rules of SonarSource, Markdown in custom rules.
        pub md_desc: Option<Text<'r>> = "mdDesc",
        /// Since 9.5.
        pub description_sections: Vec<DescriptionSection<'r>> = "descriptionSections",
        /// Such as `cwe:79` and `owaspTop10-2021:a3`; on SonarQube Cloud.
        pub security_standards: Vec<Text<'r>> = "securityStandards",
        /// Labels of the rule's authors.
        pub sys_tags: Vec<Text<'r>> = "sysTags",
        /// Labels of the server's users.
        pub tags: Vec<Text<'r>> = "tags",
    }

    /// A part of a rule's description.
    #[derive(Copy)]
    pub struct DescriptionSection<'r> {
        /// introduction, root_cause, assess_the_problem, how_to_fix, resources or default.
        pub key: Option<Text<'r>> = "key",
        /// HTML.
        pub content: Option<Text<'r>> = "content",
        /// The framework or library that the part applies to: what `ruleDescriptionContextKey` of an issue refers to.
        pub context: Option<Text<'r>> = "context"."key",
    }
}
