use finding_source::json::Text;

finding_source::schema! {
    /// A rule, as `api/rules/search` and `api/rules/show` tell of it, and as `additionalFields=rules` adds it to a page of
    /// issues.
    ///
    /// Its `severity` is not here: it is a default, and an issue carries what became of it.
    pub struct Rule<'r> {
        /// `repository:rule`.
        pub key: Option<Text<'r>> = "key",
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// HTML, up to 10.x.
        pub html_desc: Option<Text<'r>> = "htmlDesc",
        /// The source of `htmlDesc`: HTML in all rules of SonarSource, Markdown in custom ones.
        pub md_desc: Option<Text<'r>> = "mdDesc",
        /// From 9.5 on.
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
        /// The framework or library the part is for.
        pub context: Option<SectionContext<'r>> = "context",
    }

    /// What a part of a rule's description is for.
    #[derive(Copy)]
    pub struct SectionContext<'r> {
        /// What `ruleDescriptionContextKey` of an issue refers to.
        pub key: Option<Text<'r>> = "key",
    }
}
