//! The walk through a report of either product.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{Finding, Input, KeyHash, Location, Record, ReportError};

use crate::map::{reviewer, security};
use crate::raw::reviewer::Recommendation;
use crate::raw::security::{Entry, Failed};

/// The product of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Product {
    Reviewer,
    Security,
}

/// Responses of the service, and lists without an enclosing response.
#[derive(Debug)]
pub(crate) struct Answers<'r> {
    product: Product,
    recommendations: Objects<'r, Recommendation<'r>>,
    findings: Objects<'r, Entry<'r>>,
    roots: Roots,
    /// True if another page follows the last one.
    more: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In a response.
    Answer,
    /// In the list of entries.
    List,
}

impl<'r> Answers<'r> {
    pub(crate) fn new(product: Product, input: &Input<'r>) -> Self {
        Self {
            product,
            recommendations: Objects::default(),
            findings: Objects::default(),
            roots: input.roots(),
            more: false,
        }
    }
}

impl<'r> JsonWalk<'r> for Answers<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &[
        "findings",
        "detectorId",
        "RecommendationSummaries",
        "recommendationSummaries",
        "RecommendationId",
    ];
    const IS_OBJECT: bool = false;
    const BEGINNINGS: &'static [&'static str] = &[
        "RecommendationSummaries",
        "recommendationSummaries",
        "NextToken",
        "nextToken",
        "findings",
        "failedFindings",
    ];

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.more = false;
        Ok(match reader.peek() {
            Some(ValueKind::Array) => Flow::List(At::List),
            _ => Flow::Enter(At::Answer),
        })
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let kind = reader.peek();
        match (self.product, name) {
            (Product::Reviewer, "RecommendationSummaries" | "recommendationSummaries")
            | (Product::Security, "findings") => {
                if kind == Some(ValueKind::Null) {
                    record.partial("the response has no list");
                }
                return Ok(Flow::List(At::List));
            }
            (_, "NextToken" | "nextToken") => {
                let token = reader.text_value()?;
                self.more = token.is_some_and(|token| !token.is_empty());
            }
            (Product::Security, "failedFindings") if kind == Some(ValueKind::Array) => {
                let mut failed: Objects<'r, Failed<'r>> = Objects::default();
                reader.each_item(|reader| {
                    security::failed(failed.read(reader, record)?, record);
                    Ok(())
                })?;
            }
            (Product::Security, "failedFindings") if kind != Some(ValueKind::Null) => {
                record.partial("CodeGuru did not return all requested findings");
                reader.skip()?;
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let finding = match self.product {
            Product::Reviewer => {
                let entry = self.recommendations.read(reader, record)?;
                if reviewer::is_of_the_scan(entry, record) {
                    return Ok(Outcome::Nothing);
                }
                reviewer::finding(entry, &self.roots, record)
            }
            Product::Security => {
                let entry = self.findings.read(reader, record)?;
                security::finding(entry, &self.roots, record)
            }
        };
        Ok(finding
            .ok_or("an entry with neither id nor rule nor text")
            .into())
    }

    fn key(&self, _: At, finding: &Finding<'r>) -> Option<KeyHash> {
        let place = match finding.locations.first() {
            Some(Location::File(file)) => Some((&file.path, file.region)),
            _ => None,
        };
        Some(KeyHash::of(&(
            &finding.identity,
            place,
            &finding.title,
            finding.status.is_open(),
        )))
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        if self.more {
            record.partial("one page of several");
        }
    }
}
