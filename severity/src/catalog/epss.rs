//! Scores of FIRST's Exploit Prediction Scoring System.

use super::{CatalogError, kev, quoted, text};
use crate::cve::CveId;

/// The probabilities that FIRST's [Exploit Prediction Scoring System][1] publishes daily: the uncompressed file
/// `epss_scores-YYYY-MM-DD.csv`.
///
/// ```
/// use finding_severity::catalog::Epss;
///
/// let epss = Epss::from_csv(
///     b"#model_version:v2025.03.14,score_date:2026-01-02T12:55:00Z\n\
///       cve,epss,percentile\n\
///       CVE-2021-44228,0.94358,0.99957\n",
/// )?;
/// assert_eq!(epss.get("CVE-2021-44228".parse()?), Some(0.94358));
/// assert_eq!(epss.score_date(), Some("2026-01-02T12:55:00Z"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [1]: https://www.first.org/epss/data_stats
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Epss {
    model_version: Option<String>,
    score_date: Option<String>,
    /// Sorted by name, each once.
    scores: Vec<(CveId, f64)>,
}

const EXPECTED: &str = "expected FIRST's epss_scores CSV with the columns cve, epss and percentile";

impl Epss {
    /// Reads the scores.
    ///
    /// Comments before the header are optional. Columns may be in any order; only `cve` and `epss` are used. If a
    /// vulnerability has several scores, the highest counts.
    ///
    /// # Errors
    ///
    /// If the file is not this CSV, a line has a different number of fields than the header, a name is not a CVE id, a
    /// probability is not a number from 0 to 1, or there are no scores.
    pub fn from_csv(bytes: &[u8]) -> Result<Self, CatalogError> {
        let text = text(bytes)?;
        if kev::is_likely(text.trim_start()) {
            return Err(error(1, 1, format!("the file is JSON: {EXPECTED}")));
        }
        let mut epss = Self::default();
        let mut lines = (1..)
            .zip(text.lines())
            .filter(|(_, line)| !line.trim().is_empty());
        let header = loop {
            match lines.next() {
                Some((_, comment)) if comment.starts_with('#') => epss.read_comment(comment),
                header => break header,
            }
        };
        let no_scores = || {
            let message = "the file has no scores: download it again".to_owned();
            error(text.lines().count(), 1, message)
        };
        let (number, header) = header.ok_or_else(no_scores)?;
        let columns = Columns::of(number, header)?;
        for (number, line) in lines {
            epss.scores.push(columns.score(number, line)?);
        }
        if epss.scores.is_empty() {
            return Err(no_scores());
        }
        epss.scores
            .sort_unstable_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
        epss.scores.dedup_by_key(|(id, _)| *id);
        Ok(epss)
    }

    /// Reads `#model_version:v2025.03.14,score_date:2026-01-02T12:55:00Z`.
    fn read_comment(&mut self, comment: &str) {
        for statement in comment.trim_start_matches('#').split(',') {
            let Some((name, value)) = statement.split_once(':') else {
                continue;
            };
            let value = Some(value.trim()).filter(|value| !value.is_empty());
            let value = value.map(str::to_owned);
            match name.trim() {
                "model_version" => self.model_version = value,
                "score_date" => self.score_date = value,
                _ => {}
            }
        }
    }

    /// Returns the probability, from 0 to 1, that the vulnerability is exploited within 30 days, or `None` if it has no
    /// score.
    #[must_use]
    pub fn get(&self, id: CveId) -> Option<f64> {
        let at = self.scores.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.scores.get(at).map(|(_, probability)| *probability)
    }

    /// Returns the scores in the order of the names of their vulnerabilities.
    pub fn iter(&self) -> impl Iterator<Item = (CveId, f64)> {
        self.scores.iter().copied()
    }

    /// Returns the number of vulnerabilities with a score.
    #[must_use]
    pub fn len(&self) -> usize {
        self.scores.len()
    }

    /// Returns whether there are no scores, as in a default value. A file has at least one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scores.is_empty()
    }

    /// Returns the version of the model, such as `v2025.03.14`.
    #[must_use]
    pub fn model_version(&self) -> Option<&str> {
        self.model_version.as_deref()
    }

    /// Returns the time of computation, as written in the file.
    #[must_use]
    pub fn score_date(&self) -> Option<&str> {
        self.score_date.as_deref()
    }
}

/// Returns whether a text looks like the scores.
pub(super) fn is_likely(text: &str) -> bool {
    text.starts_with('#') || text.starts_with("cve,")
}

/// The positions of the columns that are used, from 0.
struct Columns {
    id: usize,
    probability: usize,
    /// The total number of columns.
    count: usize,
}

impl Columns {
    fn of(number: usize, header: &str) -> Result<Self, CatalogError> {
        let find = |name: &str| {
            let mut fields = fields(header);
            let at = fields.position(|(_, field)| field.eq_ignore_ascii_case(name));
            at.ok_or_else(|| error(number, 1, format!("no column `{name}`: {EXPECTED}")))
        };
        Ok(Self {
            id: find("cve")?,
            probability: find("epss")?,
            count: fields(header).count(),
        })
    }

    fn score(&self, number: usize, line: &str) -> Result<(CveId, f64), CatalogError> {
        let (mut id, mut probability) = ((1, ""), (1, ""));
        let mut count = 0;
        for field in fields(line) {
            if count == self.id {
                id = field;
            }
            if count == self.probability {
                probability = field;
            }
            count += 1;
        }
        if count != self.count {
            let expected = self.count;
            return Err(error(
                number,
                1,
                format!(
                    "{count} fields, where the header has {expected}; the file may be cut short: \
                     download it again"
                ),
            ));
        }
        let (column, name) = id;
        let id = name
            .parse()
            .map_err(|reason| error(number, column, format!("{}: {reason}", quoted(name))))?;
        let (column, text) = probability;
        let probability = read_probability(text).ok_or_else(|| {
            let reason = "expected a probability from 0 to 1";
            error(number, column, format!("{}: {reason}", quoted(text)))
        })?;
        Ok((id, probability))
    }
}

/// Returns the fields of a line with their columns, without quotes around them. Fields of this format contain no
/// commas.
fn fields(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut column = 1;
    line.split(',').map(move |field| {
        let start = column;
        column += field.chars().count() + 1;
        let text = field.trim();
        let inner = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        (start, inner.unwrap_or(text))
    })
}

/// Reads `0.94358`, `1` or `9e-05`.
fn read_probability(text: &str) -> Option<f64> {
    let is_number = text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte));
    let probability: f64 = is_number.then(|| text.parse().ok())??;
    (0.0..=1.0).contains(&probability).then_some(probability)
}

fn error(line: usize, column: usize, message: String) -> CatalogError {
    CatalogError {
        line,
        column,
        message,
    }
}
