use finding_source::ReportError;
use finding_source::json::{Int, Reader, Text};
use serde::Deserialize;

use super::common::{Flows, TextRanges, texts};
use super::{FlowLocation, Named, TextRange};

/// An entry of `hotspots` of `api/hotspots/search`, or the answer of `api/hotspots/show`. SonarQube 8.2 to 2026.1 and
/// SonarQube Cloud.
#[derive(Clone, Debug, Default)]
pub struct Hotspot<'r> {
    /// From the same generator as the keys of issues.
    pub key: Option<Text<'r>>,
    /// As in an issue.
    pub component: Option<Named<'r>>,
    /// The project.
    pub project: Option<Named<'r>>,
    /// Such as `sql-injection`; in `show` a member of the rule.
    pub security_category: Option<Text<'r>>,
    /// HIGH, MEDIUM or LOW. It follows from the category, not from the code. In `show` a member of the rule.
    pub vulnerability_probability: Option<Text<'r>>,
    /// TO_REVIEW or REVIEWED.
    pub status: Option<Text<'r>>,
    /// FIXED, SAFE or ACKNOWLEDGED, once reviewed.
    pub resolution: Option<Text<'r>>,
    /// The line, from 1.
    pub line: Option<Int>,
    /// MD5 of the line's text without white space.
    pub hash: Option<Text<'r>>,
    /// Plain text.
    pub message: Option<Text<'r>>,
    /// When it was found first.
    pub creation_date: Option<Text<'r>>,
    /// When it was changed last.
    pub update_date: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: TextRange,
    /// The places of all its `flows`.
    pub flows: Vec<FlowLocation<'r>>,
    /// The rule; missing in old servers.
    pub rule_key: Option<Text<'r>>,
    /// The rule; in `show`.
    pub rule: Option<HotspotRule<'r>>,
    /// A published vulnerability it is about, in the newest servers.
    pub cve_id: Option<Text<'r>>,
    /// Preprocessor variants in which it was found.
    pub code_variants: Vec<Text<'r>>,
    /// As in an issue.
    pub cut: bool,
}

impl<'r> Hotspot<'r> {
    /// Reads the hotspot that comes next.
    ///
    /// # Errors
    ///
    /// As for [`Reader::each_member`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut hotspot = Self::default();
        reader.each_member(|reader, name| {
            let member = match name.as_raw() {
                "key" => &mut hotspot.key,
                "securityCategory" => &mut hotspot.security_category,
                "vulnerabilityProbability" => &mut hotspot.vulnerability_probability,
                "status" => &mut hotspot.status,
                "resolution" => &mut hotspot.resolution,
                "hash" => &mut hotspot.hash,
                "creationDate" => &mut hotspot.creation_date,
                "updateDate" => &mut hotspot.update_date,
                "ruleKey" => &mut hotspot.rule_key,
                "cveId" => &mut hotspot.cve_id,
                other => {
                    match other {
                        "component" => hotspot.component = Named::read(reader)?,
                        "project" => hotspot.project = Named::read(reader)?,
                        "line" => hotspot.line = reader.read()?,
                        "message" => hotspot.message = reader.strict_text_value()?,
                        "textRange" => {
                            hotspot.text_range =
                                TextRanges::default().read(reader, &mut hotspot.cut)?;
                        }
                        "flows" => {
                            Flows::default().read(reader, &mut hotspot.flows, &mut hotspot.cut)?;
                        }
                        "rule" => hotspot.rule = reader.read()?,
                        "codeVariants" => texts(reader, &mut hotspot.code_variants)?,
                        _ => reader.skip()?,
                    }
                    return Ok(());
                }
            };
            *member = reader.text_value()?;
            Ok(())
        })?;
        Ok(hotspot)
    }
}

/// The rule of a hotspot, as `api/hotspots/show` has it. The newest servers have no texts here.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HotspotRule<'r> {
    /// `repository:rule`.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
    /// Its name.
    #[serde(borrow)]
    pub name: Option<Text<'r>>,
    /// As in [`Hotspot`].
    #[serde(borrow)]
    pub security_category: Option<Text<'r>>,
    /// As in [`Hotspot`].
    #[serde(borrow)]
    pub vulnerability_probability: Option<Text<'r>>,
    /// HTML: what the risk is.
    #[serde(borrow)]
    pub risk_description: Option<Text<'r>>,
    /// HTML: how to tell whether there is one.
    #[serde(borrow)]
    pub vulnerability_description: Option<Text<'r>>,
    /// HTML: what to do about it.
    #[serde(borrow)]
    pub fix_recommendations: Option<Text<'r>>,
}
