//! CVE ids.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// The id of a vulnerability in the CVE list: `CVE-2021-44228`.
///
/// It is read in any ASCII case and with surrounding white space, since tools also write `cve-2021-44228`.
///
/// ```
/// use finding_severity::CveId;
///
/// let id: CveId = "cve-2021-44228".parse()?;
/// assert_eq!(id.to_string(), "CVE-2021-44228");
/// assert!("GHSA-jfh8-c2jp-5v3q".parse::<CveId>().is_err());
/// # Ok::<(), finding_severity::ParseCveIdError>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CveId {
    year: u16,
    number: u64,
}

impl fmt::Display for CveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, number } = self;
        write!(f, "CVE-{year:04}-{number:04}")
    }
}

impl FromStr for CveId {
    type Err = ParseCveIdError;

    /// Reads `CVE-`, four digits, `-`, and 4 to 19 digits (CVE record format, `cveId`). A number of more than four
    /// digits must not begin with 0, so that a vulnerability has one name.
    fn from_str(text: &str) -> Result<Self, ParseCveIdError> {
        let read = || {
            let (prefix, rest) = text.trim().split_at_checked(4)?;
            let (year, number) = rest.split_once('-')?;
            let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            let is_padded = number.len() > 4 && number.starts_with('0');
            let is_name = prefix.eq_ignore_ascii_case("CVE-")
                && year.len() == 4
                && (4..=19).contains(&number.len())
                && is_number(year)
                && is_number(number)
                && !is_padded;
            is_name.then_some(())?;
            Some(Self {
                year: year.parse().ok()?,
                number: number.parse().ok()?,
            })
        };
        read().ok_or(ParseCveIdError(()))
    }
}

/// The text is not a CVE id.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseCveIdError(());

impl fmt::Display for ParseCveIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected the name of a vulnerability, written like CVE-2021-44228")
    }
}

impl Error for ParseCveIdError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for name in [
            "CVE-1999-0001",
            "CVE-2021-44228",
            "CVE-2026-10000",
            "CVE-9999-9999999999999999999",
        ] {
            assert_eq!(name.parse::<CveId>().unwrap().to_string(), name);
        }
        let log4shell = "CVE-2021-44228".parse::<CveId>();
        for name in ["cve-2021-44228", " Cve-2021-44228\n"] {
            assert_eq!(name.parse(), log4shell, "{name}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "CVE-",
            "CVE-2021",
            "CVE-2021-",
            "CVE-2021-123",
            "CVE-21-44228",
            "CVE-2021-044228",
            "CVE-2021-+4228",
            "CVE-+021-44228",
            "CVE-2021-44228-1",
            "CVE-2021-44228, CVE-2021-45046",
            "CVE-2021-12345678901234567890",
            "CVE_2021_44228",
            "CAN-2021-44228",
            "GHSA-jfh8-c2jp-5v3q",
            "CVÉ-2021-44228",
            "CVE-2021-４４２２",
        ] {
            assert_eq!(text.parse::<CveId>(), Err(ParseCveIdError(())), "{text}");
        }
    }
}
