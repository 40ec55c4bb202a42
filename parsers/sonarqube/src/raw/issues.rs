use finding_source::ReportError;
use finding_source::json::{Int, Reader, Text};

use super::common::{flow_locations, items, texts};
use super::{FlowLocation, TextRange};

/// An entry of `issues` of `api/issues/search`, SonarQube 5.5 to 2026.1 and SonarQube Cloud.
///
/// Read member by member and not by serde: a report has very many of them, of thirty members each.
#[derive(Clone, Debug, Default)]
pub struct Issue<'r> {
    /// A UUID, or 20 characters that begin with `AX` or similar.
    pub key: Option<Text<'r>>,
    /// `repository:rule`, such as `java:S2077`. The one member an issue cannot do without.
    pub rule: Option<Text<'r>>,
    /// BLOCKER, CRITICAL, MAJOR, MINOR or INFO.
    pub severity: Option<Text<'r>>,
    /// The project's key, a colon and the path; the project's key alone for the project. The key may hold colons.
    pub component: Option<Text<'r>>,
    /// The project's key.
    pub project: Option<Text<'r>>,
    /// The module's key, up to 7.5.
    pub sub_project: Option<Text<'r>>,
    /// The line, from 1.
    pub line: Option<Int>,
    /// MD5 of the line's text without white space.
    pub hash: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: TextRange,
    /// The places of all its `flows`.
    pub flows: Vec<FlowLocation<'r>>,
    /// OPEN, CONFIRMED, REOPENED, RESOLVED or CLOSED; TO_REVIEW, IN_REVIEW or REVIEWED for the hotspots that 7.8 to
    /// 8.1 list among the issues.
    pub status: Option<Text<'r>>,
    /// FALSE-POSITIVE, WONTFIX, FIXED or REMOVED.
    pub resolution: Option<Text<'r>>,
    /// OPEN, CONFIRMED, FALSE_POSITIVE, ACCEPTED, FIXED or IN_SANDBOX, from 10.4 on; `simpleStatus` shortly before.
    pub issue_status: Option<Text<'r>>,
    /// Plain text.
    pub message: Option<Text<'r>>,
    /// Such as `5min` or `1d`; `debt` in older versions.
    pub effort: Option<Text<'r>>,
    /// Free words.
    pub tags: Vec<Text<'r>>,
    /// When the issue was raised first.
    pub creation_date: Option<Text<'r>>,
    /// When the issue was changed last.
    pub update_date: Option<Text<'r>>,
    /// When it was closed.
    pub close_date: Option<Text<'r>>,
    /// CODE_SMELL, BUG or VULNERABILITY; SECURITY_HOTSPOT in 7.8 to 8.1.
    pub r#type: Option<Text<'r>>,
    /// MAIN or TEST.
    pub scope: Option<Text<'r>>,
    /// Which of its descriptions the rule shows here.
    pub rule_description_context_key: Option<Text<'r>>,
    /// From 10.2 on.
    pub clean_code_attribute: Option<Text<'r>>,
    /// From 10.2 on.
    pub clean_code_attribute_category: Option<Text<'r>>,
    /// From 10.2 on.
    pub impacts: Vec<Impact<'r>>,
    /// Preprocessor variants in which the issue was found, from 10.1 on.
    pub code_variants: Vec<Text<'r>>,
    /// The branch, where it is not the main one.
    pub branch: Option<Text<'r>>,
    /// The pull request.
    pub pull_request: Option<Text<'r>>,
    /// The organization, on SonarQube Cloud and in old servers.
    pub organization: Option<Text<'r>>,
    /// The linter that an imported issue comes from.
    pub external_rule_engine: Option<Text<'r>>,
}

impl<'r> Issue<'r> {
    /// Reads the issue that comes next.
    ///
    /// # Errors
    ///
    /// As for [`Reader::each_member`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut issue = Self::default();
        reader.each_member(|reader, name| {
            let member = match name.as_raw() {
                "key" => &mut issue.key,
                "rule" => &mut issue.rule,
                "severity" => &mut issue.severity,
                "component" => &mut issue.component,
                "project" => &mut issue.project,
                "subProject" => &mut issue.sub_project,
                "hash" => &mut issue.hash,
                "status" => &mut issue.status,
                "resolution" => &mut issue.resolution,
                "issueStatus" | "simpleStatus" => &mut issue.issue_status,
                "effort" => &mut issue.effort,
                "debt" if issue.effort.is_none() => &mut issue.effort,
                "creationDate" => &mut issue.creation_date,
                "updateDate" => &mut issue.update_date,
                "closeDate" => &mut issue.close_date,
                "type" => &mut issue.r#type,
                "scope" => &mut issue.scope,
                "ruleDescriptionContextKey" => &mut issue.rule_description_context_key,
                "cleanCodeAttribute" => &mut issue.clean_code_attribute,
                "cleanCodeAttributeCategory" => &mut issue.clean_code_attribute_category,
                "branch" => &mut issue.branch,
                "pullRequest" => &mut issue.pull_request,
                "organization" => &mut issue.organization,
                "externalRuleEngine" => &mut issue.external_rule_engine,
                other => {
                    match other {
                        "line" => issue.line = reader.read()?,
                        "message" => issue.message = reader.strict_text_value()?,
                        "textRange" => issue.text_range = TextRange::read(reader)?,
                        "flows" => flow_locations(reader, &mut issue.flows)?,
                        "tags" => texts(reader, &mut issue.tags)?,
                        "codeVariants" => texts(reader, &mut issue.code_variants)?,
                        "impacts" => items(reader, |reader| {
                            issue.impacts.push(Impact::read(reader)?);
                            Ok(())
                        })?,
                        _ => reader.skip()?,
                    }
                    return Ok(());
                }
            };
            *member = reader.text_value()?;
            Ok(())
        })?;
        Ok(issue)
    }
}

/// What an issue means for one quality of the software.
#[derive(Clone, Debug, Default)]
pub struct Impact<'r> {
    /// MAINTAINABILITY, RELIABILITY or SECURITY.
    pub software_quality: Option<Text<'r>>,
    /// INFO, LOW, MEDIUM, HIGH or BLOCKER, some with `ImpactSeverity_` in front.
    pub severity: Option<Text<'r>>,
}

impl<'r> Impact<'r> {
    /// Reads the impact that comes next.
    ///
    /// # Errors
    ///
    /// As for [`Reader::each_member`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut impact = Self::default();
        reader.each_member(|reader, name| {
            match name.as_raw() {
                "softwareQuality" => impact.software_quality = reader.text_value()?,
                "severity" => impact.severity = reader.text_value()?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(impact)
    }
}
