//! Names of weaknesses and of vulnerabilities in tags, ids and texts.

use std::borrow::Cow;

/// Returns the CWE numbers in a text: `external/cwe/cwe-079`, `CWE-89: Improper …`, `cwe:79`.
///
/// ```
/// # use finding::weakness::cwes;
/// assert_eq!(cwes("CWE-89 and cwe:20").collect::<Vec<_>>(), [89, 20]);
/// ```
pub fn cwes(text: &str) -> impl Iterator<Item = u32> {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'c', b'C', bytes).filter_map(|at| {
        let rest = bytes.get(at..)?;
        if !rest.get(..3)?.eq_ignore_ascii_case(b"cwe") {
            return None;
        }
        // Only a separate word counts.
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        if before.is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let rest = match rest.get(3)? {
            b'-' | b':' | b'_' | b' ' | b'/' => rest.get(4..)?,
            _ => rest.get(3..)?,
        };
        number(rest)
    })
}

/// Returns the CWE numbers in a text that may also be a bare number, or the address of a weakness.
///
/// ```
/// # use finding::weakness::cwe_or_number;
/// assert_eq!(cwe_or_number("79").next(), Some(79));
/// assert_eq!(cwe_or_number("https://cwe.mitre.org/data/definitions/79.html").next(), Some(79));
/// ```
pub fn cwe_or_number(text: &str) -> impl Iterator<Item = u32> {
    let text = text.trim();
    const PAGES: &str = "//cwe.mitre.org/data/definitions/";
    // Nearly all are names, in which one character is found sooner than a text.
    let page = text.contains('/').then(|| text.split_once(PAGES)).flatten();
    let text = page.map_or(text, |(_, page)| page.trim_end_matches(".html"));
    let bare = text
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| number(text.as_bytes()))
        .flatten();
    bare.into_iter().chain(cwes(text))
}

/// Returns the number at the beginning of a text.
fn number(text: &[u8]) -> Option<u32> {
    let mut value: Option<u32> = None;
    // CWE numbers have at most four digits; leading zeros are allowed.
    for (at, digit) in text.iter().enumerate() {
        match digit {
            b'0'..=b'9' if at < 7 => {
                value = Some(value.unwrap_or(0) * 10 + u32::from(digit - b'0'));
            }
            b'0'..=b'9' => return None,
            _ => break,
        }
    }
    value.filter(|&value| value > 0)
}

/// Returns the names of published vulnerabilities in a text: `CVE-2021-44228`, `GHSA-jf85-cpcp-j695`.
///
/// ```
/// # use finding::weakness::vulnerabilities;
/// assert_eq!(vulnerabilities("fixes CVE-2021-44228").next(), Some("CVE-2021-44228"));
/// ```
pub fn vulnerabilities(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'C', b'G', bytes).filter_map(move |at| {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        if before.is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let rest = text.get(at..)?;
        let length = cve(rest).or_else(|| ghsa(rest))?;
        rest.get(..length)
    })
}

/// Returns the name of a CVE or GHSA record that the whole text is, in the letter case of the records.
///
/// ```
/// # use finding::weakness::published;
/// assert_eq!(published("cve-2021-44228").as_deref(), Some("CVE-2021-44228"));
/// assert_eq!(published("CVE-2021-44228 in log4j"), None);
/// ```
#[must_use]
pub fn published(text: &str) -> Option<Cow<'_, str>> {
    let is_name = |text: &str| vulnerabilities(text).next() == Some(text);
    if is_name(text) {
        return Some(Cow::Borrowed(text));
    }
    let (database, rest) = text.split_once('-')?;
    let database = database.to_ascii_uppercase();
    let name = format!("{database}-{}", rest.to_ascii_lowercase());
    is_name(&name).then_some(Cow::Owned(name))
}

/// Returns the length of the CVE name at the beginning of a text: four digits of a year, at least four of a number.
fn cve(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("CVE-")?.as_bytes();
    let year = rest.get(..4)?.iter().all(u8::is_ascii_digit);
    let digits = rest.get(5..)?.iter().take(20);
    let digits = digits.take_while(|b| b.is_ascii_digit()).count();
    (year && rest.get(4) == Some(&b'-') && (4..=19).contains(&digits)).then_some(9 + digits)
}

/// Returns the length of the GitHub advisory name at the beginning of a text: three groups of four letters and digits.
fn ghsa(text: &str) -> Option<usize> {
    const LENGTH: usize = 19;
    let name = text.as_bytes().get(..LENGTH)?;
    let groups = name.strip_prefix(b"GHSA")?.chunks(5);
    let mut groups = groups.map(|group| {
        let (dash, letters) = group.split_first()?;
        let known = |b: &u8| b.is_ascii_digit() || b.is_ascii_lowercase();
        (*dash == b'-' && letters.iter().all(known)).then_some(())
    });
    let ends = text
        .as_bytes()
        .get(LENGTH)
        .is_none_or(|b| !b.is_ascii_alphanumeric());
    (ends && groups.all(|group| group.is_some())).then_some(LENGTH)
}

/// Returns whether an id is the name of an advisory, of any publisher.
///
/// ```
/// # use finding::weakness::is_advisory;
/// assert!(is_advisory("RUSTSEC-2021-0078"));
/// assert!(!is_advisory("java:S2077") && !is_advisory("SNYK-CC-TF-82"));
/// ```
#[must_use]
pub fn is_advisory(id: &str) -> bool {
    const PUBLISHERS: [&str; 12] = [
        "CVE-", "GHSA-", "SNYK-", "GO-20", "RUSTSEC-", "PYSEC-", "OSV-", "BDSA-", "DSA-", "MAL-",
        "ELSA-", "RHSA-",
    ];
    // Snyk's rules about configurations have names such as `SNYK-CC-TF-82`.
    let is_rule = id.starts_with("SNYK-CC-");
    !is_rule && PUBLISHERS.iter().any(|name| id.starts_with(name)) || id.starts_with("npm:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaknesses_are_read_in_every_way_of_writing() {
        for (text, expected) in [
            ("external/cwe/cwe-079", &[79][..]),
            ("CWE-346", &[346]),
            ("CWE-89: Improper Neutralization (see CWE-20)", &[89, 20]),
            ("cwe:79", &[79]),
            ("CWE79", &[79]),
            ("CWE-119!/CWE-120", &[119, 120]),
            ("owasp-a1", &[]),
            ("NVD-CWE-Other", &[]),
            ("CWE-0", &[]),
            ("CWE-99999999999", &[]),
            ("xcwe-1", &[]),
            ("CWE-", &[]),
            ("cw", &[]),
        ] {
            assert_eq!(cwes(text).collect::<Vec<_>>(), expected, "{text}");
        }
        assert_eq!(cwe_or_number(" 079 ").collect::<Vec<_>>(), [79]);
        assert_eq!(cwe_or_number("CWE-20").collect::<Vec<_>>(), [20]);
        assert_eq!(cwe_or_number("20 of them").count(), 0);
    }

    #[test]
    fn vulnerabilities_are_whole_words() {
        let text = "BDSA-2020-1 (CVE-2020-11022), xCVE-2020-1111 CVE-20-1 CVE-2020-12 GHSA-jf85-cpcp-j695 GHSA-JF85-cpcp-j695é";
        assert_eq!(
            vulnerabilities(text).collect::<Vec<_>>(),
            ["CVE-2020-11022", "GHSA-jf85-cpcp-j695"]
        );
    }
}
