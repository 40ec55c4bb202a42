use finding_source::ReportError;
use finding_source::json::{Int, Kind, Layout, ReadMember, Reader, Text};

use super::common::{Flows, TextRanges, items, texts};
use super::{FlowLocation, TextRange};

/// An entry of `issues` of `api/issues/search`, SonarQube 5.5 to 2026.1 and SonarQube Cloud.
///
/// Read by [`Issues`] and not by serde: a report has very many of them, of thirty members each.
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
    /// Whether the server does not know it yet, in the report that old scanners write themselves: its key is another one
    /// in every run then.
    pub is_new: bool,
    /// Whether an object or an array of it was cut, which is absent here: PowerShell's `ConvertTo-Json` writes text
    /// beyond its `-Depth`.
    pub cut: bool,
}

/// Reads issues, one after another.
#[derive(Debug)]
pub struct Issues<'r> {
    layout: Layout<'r, Parts<'r>>,
    parts: Parts<'r>,
}

/// The issue that is being read, and how its parts are.
#[derive(Debug)]
struct Parts<'r> {
    issue: Issue<'r>,
    ranges: TextRanges<'r>,
    flows: Flows<'r>,
    impacts: Layout<'r, Impact<'r>>,
}

impl Default for Issues<'_> {
    fn default() -> Self {
        Self {
            layout: Layout::new(member),
            parts: Parts {
                issue: Issue::default(),
                ranges: TextRanges::default(),
                flows: Flows::default(),
                impacts: Layout::new(Impact::member),
            },
        }
    }
}

impl<'r> Issues<'r> {
    /// Reads the issue that comes next.
    ///
    /// # Errors
    ///
    /// As for [`Reader::each_member`].
    pub fn read(&mut self, reader: &mut Reader<'r>) -> Result<&Issue<'r>, ReportError> {
        self.parts.issue.clear();
        reader.read_like(&mut self.layout, &mut self.parts)?;
        Ok(&self.parts.issue)
    }
}

impl Issue<'_> {
    /// Empties it for the next one; what its lists have room for stays.
    fn clear(&mut self) {
        let mut flows = std::mem::take(&mut self.flows);
        let mut tags = std::mem::take(&mut self.tags);
        let mut impacts = std::mem::take(&mut self.impacts);
        let mut code_variants = std::mem::take(&mut self.code_variants);
        flows.clear();
        tags.clear();
        impacts.clear();
        code_variants.clear();
        *self = Self {
            flows,
            tags,
            impacts,
            code_variants,
            ..Self::default()
        };
    }
}

/// How the member of this name is read.
fn member<'r>(name: &str) -> Option<ReadMember<'r, Parts<'r>>> {
    macro_rules! text {
        ($field:ident) => {
            |parts: &mut Parts<'r>, reader: &mut Reader<'r>| {
                parts.issue.$field = reader.text_value()?;
                Ok(())
            }
        };
    }
    macro_rules! range {
        ($field:ident) => {
            |parts: &mut Parts<'r>, reader: &mut Reader<'r>| {
                parts.issue.text_range.$field = reader.int_value()?;
                Ok(())
            }
        };
    }
    Some(match name {
        "key" => text!(key),
        "severity" => text!(severity),
        "component" => text!(component),
        "project" => text!(project),
        "subProject" => text!(sub_project),
        "hash" => text!(hash),
        "status" => text!(status),
        "resolution" => text!(resolution),
        "creationDate" => text!(creation_date),
        "updateDate" => text!(update_date),
        "closeDate" => text!(close_date),
        "type" => text!(r#type),
        "scope" => text!(scope),
        "ruleDescriptionContextKey" => text!(rule_description_context_key),
        "cleanCodeAttribute" => text!(clean_code_attribute),
        "cleanCodeAttributeCategory" => text!(clean_code_attribute_category),
        "branch" => text!(branch),
        "pullRequest" => text!(pull_request),
        "organization" => text!(organization),
        "externalRuleEngine" => text!(external_rule_engine),
        "message" => |parts, reader| {
            parts.issue.message = reader.strict_text_value()?;
            Ok(())
        },
        "rule" => |parts, reader| {
            parts.issue.rule = reader.strict_text_value()?;
            Ok(())
        },
        "issueStatus" | "simpleStatus" => text!(issue_status),
        "effort" => text!(effort),
        "debt" => |parts, reader| {
            let debt = reader.text_value()?;
            parts.issue.effort = parts.issue.effort.or(debt);
            Ok(())
        },
        "line" => |parts, reader| {
            parts.issue.line = reader.int_value()?;
            Ok(())
        },
        "isNew" => |parts, reader| {
            match reader.peek() {
                Some(Kind::Bool) => parts.issue.is_new = reader.read()?,
                _ => reader.skip()?,
            }
            Ok(())
        },
        // In the report that old scanners write themselves there is no object around them.
        "startLine" => range!(start_line),
        "startOffset" => range!(start_offset),
        "endLine" => range!(end_line),
        "endOffset" => range!(end_offset),
        "textRange" => |parts, reader| {
            parts.issue.text_range = parts.ranges.read(reader, &mut parts.issue.cut)?;
            Ok(())
        },
        "flows" => |parts, reader| {
            let Parts { issue, flows, .. } = parts;
            flows.read(reader, &mut issue.flows, &mut issue.cut)
        },
        "tags" => |parts, reader| texts(reader, &mut parts.issue.tags),
        "codeVariants" => |parts, reader| texts(reader, &mut parts.issue.code_variants),
        "impacts" => |parts, reader| {
            let Parts { issue, impacts, .. } = parts;
            if reader.peek() == Some(Kind::Text) {
                match reader.text_value()?.and_then(cut_impacts) {
                    Some(impacts) => issue.impacts.extend(impacts),
                    None => issue.cut = true,
                }
                return Ok(());
            }
            items(reader, |reader| {
                let mut impact = Impact::default();
                reader.read_like(impacts, &mut impact)?;
                issue.impacts.push(impact);
                Ok(())
            })
        },
        _ => return None,
    })
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
    /// How the member of this name is read.
    pub(super) fn member(name: &str) -> Option<ReadMember<'r, Self>> {
        Some(match name {
            "softwareQuality" => |impact, reader| {
                impact.software_quality = reader.text_value()?;
                Ok(())
            },
            "severity" => |impact, reader| {
                impact.severity = reader.text_value()?;
                Ok(())
            },
            _ => return None,
        })
    }
}

/// The impacts of an array that was cut, such as `@{softwareQuality=SECURITY; severity=HIGH}`: in Multi-Quality Rule
/// mode nothing else tells how bad an issue is. `None` where the text is anything else.
fn cut_impacts(text: Text<'_>) -> Option<Vec<Impact<'_>>> {
    let marks = |c| matches!(c, '@' | '{' | '=' | ';' | ' ' | '}');
    let of_words = |c: char| marks(c) || c.is_ascii_alphabetic() || c == '_';
    text.as_raw().chars().all(of_words).then_some(())?;
    let pieces: Vec<Text<'_>> = text.pieces(marks).collect();
    let impacts = pieces.chunks(4).map(|pieces| match pieces {
        [quality, of_quality, severity, of_severity]
            if *quality == "softwareQuality" && *severity == "severity" =>
        {
            Some(Impact {
                software_quality: Some(*of_quality),
                severity: Some(*of_severity),
            })
        }
        _ => None,
    });
    impacts.collect()
}
