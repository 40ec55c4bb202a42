use finding_source::json::Text;
use serde::Deserialize;

/// A rule, as `api/rules/search` and `api/rules/show` tell of it, and as `additionalFields=rules` adds it to a page of
/// issues.
///
/// Its `severity` is not here: it is a default, and an issue carries what became of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rule<'r> {
    /// `repository:rule`.
    #[serde(borrow)]
    pub key: Text<'r>,
    /// Its name.
    #[serde(borrow)]
    pub name: Option<Text<'r>>,
    /// HTML, up to 10.x.
    #[serde(borrow)]
    pub html_desc: Option<Text<'r>>,
    /// The source of `htmlDesc`: HTML in all rules of SonarSource, Markdown in custom ones.
    #[serde(borrow)]
    pub md_desc: Option<Text<'r>>,
    /// From 9.5 on.
    #[serde(borrow)]
    pub description_sections: Option<Vec<DescriptionSection<'r>>>,
    /// Such as `cwe:79` and `owaspTop10-2021:a3`; on SonarQube Cloud.
    #[serde(borrow)]
    pub security_standards: Option<Vec<Text<'r>>>,
    /// Labels of the rule's authors.
    #[serde(borrow)]
    pub sys_tags: Option<Vec<Text<'r>>>,
    /// Labels of the server's users.
    #[serde(borrow)]
    pub tags: Option<Vec<Text<'r>>>,
}

/// A part of a rule's description.
#[derive(Clone, Debug, Deserialize)]
pub struct DescriptionSection<'r> {
    /// introduction, root_cause, assess_the_problem, how_to_fix, resources or default.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
    /// HTML.
    #[serde(borrow)]
    pub content: Option<Text<'r>>,
    /// The framework or library the part is for.
    #[serde(borrow)]
    pub context: Option<SectionContext<'r>>,
}

/// What a part of a rule's description is for.
#[derive(Clone, Debug, Deserialize)]
pub struct SectionContext<'r> {
    /// What `ruleDescriptionContextKey` of an issue refers to.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
}
