//! Removes what reports add around CVSS vectors; the metrics are read elsewhere.

use std::borrow::Cow;

use super::{CvssError, CvssErrorKind, CvssVersion};
use crate::decimal;

/// A vector without the text around it.
#[derive(Debug)]
pub(super) struct Wild<'a> {
    /// A score written next to the vector.
    pub(super) stated: Option<f64>,
    pub(super) version: CvssVersion,
    /// The vector in the specified form, except for case and spaces.
    pub(super) text: Cow<'a, str>,
    /// The metrics without the prefix.
    pub(super) metrics: &'a str,
}

impl<'a> Wild<'a> {
    /// Removes spaces, a score before or after, brackets, the prefix and one slash at the end. A vector without prefix
    /// is of the version `implied`.
    pub(super) fn read(text: &'a str, implied: CvssVersion) -> Result<Self, CvssError> {
        let (before, rest) = score_before(text.trim());
        let (behind, rest) = unwrapped(rest);

        let (prefix, rest) = prefixed(rest)?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let version = prefix.as_ref().map_or(implied, |prefix| prefix.version);
        let metrics = prefix
            .as_ref()
            .map_or(rest, |prefix| rest.get(prefix.len..).unwrap_or(""));
        if metrics.trim().is_empty() {
            return Err(CvssError::new(CvssErrorKind::Empty, Some(version), ""));
        }
        let text = match version.prefix() {
            "" => Cow::Borrowed(metrics),
            proper if rest.starts_with(proper) => Cow::Borrowed(rest),
            proper => Cow::Owned([proper, metrics].concat()),
        };
        Ok(Self {
            stated: before
                .or(behind)
                .filter(|score| (0.0..=10.0).contains(score)),
            version,
            text,
            metrics,
        })
    }

    /// Returns the vector without spaces next to separators and in standard case, or `None` if this changes nothing.
    pub(super) fn tidied(&self) -> Option<String> {
        let mut tidy = String::with_capacity(self.text.len());
        tidy.push_str(self.version.prefix());
        for (index, part) in self.metrics.split('/').enumerate() {
            if index > 0 {
                tidy.push('/');
            }
            let Some((metric, value)) = part.split_once(':') else {
                tidy.push_str(part.trim());
                continue;
            };
            let metric = metric.trim().to_ascii_uppercase();
            // The one mixed-case metric name of version 2.0.
            let v2_authentication = self.version == CvssVersion::V2 && metric == "AU";
            tidy.push_str(if v2_authentication { "Au" } else { &metric });
            tidy.push(':');
            tidy.push_str(&value.trim().to_ascii_uppercase());
        }
        (tidy != self.text).then_some(tidy)
    }
}

/// Returns the version that a prefix names, or `None` if it is not a valid prefix.
pub(super) fn version(text: &str) -> Option<CvssVersion> {
    let (_, rest) = score_before(text.trim());
    let (_, rest) = unwrapped(rest);
    let (prefix, _) = prefixed(rest).ok()?;
    prefix.map(|prefix| prefix.version)
}

/// Splits off the score in `9.8/CVSS:3.1/…`, as Red Hat writes it, and in `7.5 (AV:N/…)`.
fn score_before(text: &str) -> (Option<f64>, &str) {
    let end = text
        .find(|c: char| c == '/' || c == '(' || c.is_whitespace())
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    match decimal::unsigned(number) {
        Some(score) => {
            let rest = rest.trim_start();
            (
                Some(score),
                rest.strip_prefix('/').unwrap_or(rest).trim_start(),
            )
        }
        None => (None, text),
    }
}

/// Removes the brackets of `(AV:N/…)`, as in old NVD feeds, and splits off the score in `CVSS:3.1/… (9.8)`.
fn unwrapped(text: &str) -> (Option<f64>, &str) {
    let Some(open) = text.strip_suffix(')') else {
        return (None, text);
    };
    if let Some(inner) = open.strip_prefix('(') {
        return (None, inner.trim());
    }
    match open.rsplit_once('(') {
        Some((vector, score)) => match decimal::unsigned(score.trim()) {
            Some(score) => (Some(score), vector.trim_end()),
            None => (None, text),
        },
        None => (None, text),
    }
}

struct Prefix {
    version: CvssVersion,
    /// In bytes, including the separator.
    len: usize,
}

/// Finds the prefix: `CVSS:3.1/`, also in other case or without the colon, `CVSS2#`, `CVSS:2.0/`, and the two of
/// Nessus' `CVSS3#CVSS:3.0/`, of which the first is removed from the returned text.
fn prefixed(text: &str) -> Result<(Option<Prefix>, &str), CvssError> {
    let Some(first) = prefix(text)? else {
        return Ok((None, text));
    };
    let inner = text.get(first.len..).unwrap_or("");
    match prefix(inner)? {
        None => Ok((Some(first), text)),
        Some(second) if second.version.major() == first.version.major() => {
            Ok((Some(second), inner))
        }
        Some(second) => {
            let both = format!("{} and {}", first.version, second.version);
            Err(CvssError::new(
                CvssErrorKind::UnsupportedVersion,
                None,
                both,
            ))
        }
    }
}

fn prefix(text: &str) -> Result<Option<Prefix>, CvssError> {
    let Some((name, rest)) = text.split_at_checked(4) else {
        return Ok(None);
    };
    if !name.eq_ignore_ascii_case("CVSS") {
        return Ok(None);
    }
    let rest = rest.strip_prefix([':', 'v', 'V']).unwrap_or(rest);
    let Some(end) = rest.find(['/', '#']) else {
        let kind = match rest.parse::<CvssVersion>() {
            Ok(_) => CvssErrorKind::Empty,
            Err(_) => CvssErrorKind::Syntax,
        };
        return Err(CvssError::new(kind, None, text));
    };
    let (version, _) = rest.split_at(end);
    match version.trim().parse() {
        Ok(version) => Ok(Some(Prefix {
            version,
            len: text.len() - rest.len() + end + 1,
        })),
        Err(_) => Err(CvssError::new(
            CvssErrorKind::UnsupportedVersion,
            None,
            version,
        )),
    }
}
