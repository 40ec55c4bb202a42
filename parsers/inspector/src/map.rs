//! The values that the reports have in common.

use finding_source::json::{Float, Int, Reader, Text};
use finding_source::{CvssRating, CvssVersion, Record, ReportError, Str, Timestamp, Words, schema};

/// The texts for an absent value.
const ABSENT: [&str; 3] = ["NotAvailable", "None Provided", "not yet assigned"];

/// Returns the text without space at its ends; `None` for a text that means an absent value.
pub(crate) fn text<'r>(text: &impl Words<'r>) -> Option<Str<'r>> {
    text.trimmed().filter(|text| !ABSENT.contains(&&**text))
}

/// Returns the same on one line.
pub(crate) fn line<'r>(text: &impl Words<'r>) -> Option<Str<'r>> {
    text.line().filter(|line| !ABSENT.contains(&&**line))
}

/// Returns an instant: ISO 8601 with `T` or a blank, or seconds since 1970.
pub(crate) fn time<'r>(text: &impl Words<'r>) -> Option<Timestamp> {
    let text = text.trimmed()?;
    Timestamp::parse(&text).or_else(|| Timestamp::parse_unix(&text))
}

/// Returns a rating, if it has a score or a vector. Scores of the CI scan have the noise of a float, `7.8000001907`.
pub(crate) fn rating<'r>(
    score: Option<Float>,
    vector: &Option<Text<'r>>,
    version: Option<CvssVersion>,
    source: &Option<Text<'r>>,
) -> Option<CvssRating<'r>> {
    let score = score.map(|score| (score.0 * 10.0).round() / 10.0);
    let rating = CvssRating::stated(score, line(vector), version)?;
    Some(rating.by(line(source)))
}

/// Returns the sum of the numbers in the member `name`.
pub(crate) fn sum(reader: &mut Reader<'_>, name: &'static str) -> Result<i64, ReportError> {
    let counts: Vec<(Text<'_>, Int)> = schema::member(reader, name)?;
    let counts = counts.iter().map(|(_, count)| count.0);
    Ok(counts.fold(0, i64::saturating_add))
}

/// Records that the report has fewer entries than it states.
pub(crate) fn tell_missing(stated: i64, listed: i64, record: &mut Record<'_>) {
    if stated > listed {
        record.partial("the report has fewer findings than it states");
    }
}
