//! The values that the reports of Inspector and of ECR have in common.

use finding_source::json::{Float, Int, Reader, Text};
use finding_source::{
    CvssRating, CvssVersion, Record, ReportError, Shape, Str, Timestamp, Words, schema,
};

/// The texts for an absent value.
const ABSENT: [&str; 3] = ["NotAvailable", "None Provided", "not yet assigned"];

/// Returns the text without space at its ends; `None` for a text that means an absent value.
pub fn text<'r>(text: &impl Words<'r>) -> Option<Str<'r>> {
    text.trimmed().filter(|text| !ABSENT.contains(&&**text))
}

/// Returns the same on one line.
pub fn line<'r>(text: &impl Words<'r>) -> Option<Str<'r>> {
    text.line().filter(|line| !ABSENT.contains(&&**line))
}

/// Returns an instant: ISO 8601 with `T` or a blank, seconds since 1970, or what PowerShell makes of both.
pub fn time<'r>(text: &impl Words<'r>) -> Option<Timestamp> {
    let text = text.trimmed()?;
    let parsed = Timestamp::parse(&text).or_else(|| Timestamp::parse_unix(&text));
    parsed.or_else(|| time_of_net(&text))
}

/// Parses the milliseconds since 1970 of `/Date(1700000000000)/`, also before a zone, which only tells where it was written.
fn time_of_net(text: &str) -> Option<Timestamp> {
    let inner = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let digits = inner.split(['+', '-']).next().unwrap_or_default();
    let (seconds, millis) = digits.split_at_checked(digits.len().checked_sub(3)?)?;
    Timestamp::parse_unix(&format!("{seconds}.{millis}"))
}

/// Returns whether an exploit exists: `YES` and `NO` in the API, `true` and `false` in the CI scan.
pub fn exploit<'r>(text: &impl Words<'r>) -> Option<bool> {
    match &*line(text)? {
        "YES" | "true" => Some(true),
        "NO" | "false" => Some(false),
        _ => None,
    }
}

/// Returns a rating, if it has a score or a vector. Scores of the CI scan have the noise of a float, `7.8000001907`.
pub fn rating<'r>(
    score: Option<Float>,
    vector: &Option<Text<'r>>,
    version: Option<CvssVersion>,
    source: &Option<Text<'r>>,
) -> Option<CvssRating<'r>> {
    let score = score.map(|score| (score.0 * 10.0).round() / 10.0);
    let rating = CvssRating::stated(score, line(vector), version)?;
    Some(rating.with_source(line(source)))
}

/// Reads the token of the next page. A report with one is partial.
///
/// # Errors
///
/// As for [`schema::member`].
pub fn read_token<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
    let token: Option<Text<'r>> = schema::member(reader, "nextToken")?;
    if token.is_some_and(|token| !token.is_empty()) {
        record.partial("a page of the answer: others follow");
    }
    Ok(())
}

/// Reads the counts by severity in the member `name`, and returns their sum.
///
/// # Errors
///
/// As for [`schema::member`].
pub fn read_sum(reader: &mut Reader<'_>, name: &'static str) -> Result<i64, ReportError> {
    let counts: Vec<(Text<'_>, Int)> = schema::member(reader, name)?;
    let counts = counts.iter().map(|(_, count)| count.0);
    Ok(counts.fold(0, i64::saturating_add))
}

/// Records that the report has fewer entries than it states.
pub fn tell_missing(stated: i64, listed: i64, record: &mut Record<'_>) {
    if stated > listed {
        record.partial("the report has fewer findings than it states");
    }
}

/// Returns advice on a document that begins with a line of a table.
pub fn advice_on_table(shape: &Shape<'_>, is_table: impl Fn(&str) -> bool) -> Option<&'static str> {
    let is_any = shape.lines()?.lines().take(20).any(is_table);
    is_any.then_some("a table of Amazon Inspector or ECR: use `--output json`, or the JSON export")
}
