use std::collections::BTreeMap;

use super::walk::{Path, size};
use super::{Actual, Constraint, Level, Limit, Violation};
use crate::AwsSecurityFinding;
use crate::arn::ProductArn;
use crate::limits::{REQUEST_BYTES, REQUEST_FINDINGS};

/// Returns all violations of one `BatchImportFindings` request: those of each finding, and those of the findings
/// together. A request must have 1 to 100 findings, in 6,000,000 bytes, of one account and region. No `Id` may occur
/// twice, since the reply identifies a refused finding only by its `Id`.
///
/// [`batches`](crate::batch::batches) creates requests without such violations.
#[must_use]
pub fn request(findings: &[AwsSecurityFinding]) -> Vec<Violation> {
    const LIST: Path<'static> = Path::Member(&Path::Root, "Findings");
    let mut violations = Vec::new();
    let mut report = |at: &Path<'_>, constraint, limit, actual| {
        let pointer = at.pointer();
        violations.push(Violation {
            pointer,
            constraint,
            level: Level::Error,
            limit,
            actual,
        });
    };
    let count = findings.len();
    if count == 0 {
        report(
            &LIST,
            Constraint::RequestSize,
            Limit::AtLeast(1, "findings"),
            Actual::Count(0),
        );
    } else if count > REQUEST_FINDINGS {
        let limit = Limit::AtMost(REQUEST_FINDINGS as u64, "findings");
        report(
            &LIST,
            Constraint::RequestSize,
            limit,
            Actual::Count(count as u64),
        );
    }
    let bytes = r#"{"Findings":}"#.len() + size(&findings);
    if bytes > REQUEST_BYTES {
        let limit = Limit::AtMost(REQUEST_BYTES as u64, "bytes");
        report(
            &Path::Root,
            Constraint::RequestSize,
            limit,
            Actual::Count(bytes as u64),
        );
    }
    let mut ids = BTreeMap::new();
    let mut first = None;
    for (index, finding) in findings.iter().enumerate() {
        let item = Path::Item(&LIST, index);
        if ids.insert(&finding.id, index).is_some() {
            let limit = Limit::Must("be unique in the request");
            report(
                &Path::Member(&item, "Id"),
                Constraint::Unique,
                limit,
                Actual::text(&finding.id),
            );
        }
        let Ok(arn) = finding.product_arn.parse::<ProductArn>() else {
            continue;
        };
        let (region, account) = (arn.region().to_owned(), &finding.aws_account_id);
        let (first_region, first_account) = first.get_or_insert_with(|| (region.clone(), account));
        if region != *first_region {
            let limit = Limit::Equal(format!("of region {first_region}, as the first finding is"));
            let at = Path::Member(&item, "ProductArn");
            report(
                &at,
                Constraint::Consistency,
                limit,
                Actual::text(&finding.product_arn),
            );
        }
        if account != *first_account {
            let limit = Limit::Equal(format!("{first_account}, as in the first finding"));
            let at = Path::Member(&item, "AwsAccountId");
            report(&at, Constraint::Consistency, limit, Actual::text(account));
        }
    }
    for (index, finding) in findings.iter().enumerate() {
        let item = Path::Item(&LIST, index).pointer();
        violations.extend(finding.validate().into_iter().map(|violation| Violation {
            pointer: format!("{item}{}", violation.pointer),
            ..violation
        }));
    }
    violations
}
