//! CISA's catalog of known exploited vulnerabilities.

use serde::de::{Deserialize, Deserializer};

use super::{CatalogError, epss, quoted, text};
use crate::cve::CveId;
use crate::message;
use crate::serde_text::from_map;

/// CISA's catalog of [known exploited vulnerabilities][1], the file `known_exploited_vulnerabilities.json`.
///
/// ```
/// use finding_severity::catalog::Kev;
///
/// let kev = Kev::from_json(br#"{
///     "title": "CISA Catalog of Known Exploited Vulnerabilities",
///     "catalogVersion": "2026.01.02",
///     "count": 1,
///     "vulnerabilities": [{"cveID": "CVE-2021-44228", "dateAdded": "2021-12-10"}]
/// }"#)?;
/// let log4shell = "CVE-2021-44228".parse()?;
/// assert_eq!(kev.get(log4shell).and_then(|entry| entry.date_added.as_deref()), Some("2021-12-10"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [1]: https://www.cisa.gov/known-exploited-vulnerabilities-catalog
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Kev {
    version: Option<String>,
    /// Sorted by name, each once.
    entries: Vec<(CveId, KevEntry)>,
}

/// The catalog's entry of a vulnerability. Texts are as CISA wrote them, without surrounding white space; an empty one
/// is absent.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct KevEntry {
    /// The date on which it was added, `YYYY-MM-DD`.
    pub date_added: Option<String>,
    /// The date by which US agencies have to act, `YYYY-MM-DD`.
    pub due_date: Option<String>,
    /// The action that they have to take.
    pub required_action: Option<String>,
}

impl Kev {
    /// Reads the catalog.
    ///
    /// Unused members may have any value. If a vulnerability is listed twice, the first entry counts.
    ///
    /// # Errors
    ///
    /// If the file is not the catalog in JSON, an entry has no CVE id, or the number of entries differs from the stated
    /// count.
    pub fn from_json(bytes: &[u8]) -> Result<Self, CatalogError> {
        const EXPECTED: &str = "expected CISA's known_exploited_vulnerabilities.json";
        let text = text(bytes)?;
        let start = text.trim_start();
        let refused = |message: String| {
            let offset = bytes.len() - start.len();
            Err(CatalogError::at(bytes, offset, message))
        };
        if epss::is_likely(start) {
            return refused(format!("the file has EPSS scores: {EXPECTED}"));
        }
        if !start.starts_with('{') {
            return refused(format!("the file is not a JSON object: {EXPECTED}"));
        }
        serde_json::from_str(text).map_err(|error| {
            let (line, column, message) = message::located(&error);
            CatalogError {
                line,
                column,
                message: format!("{message}: {EXPECTED}"),
            }
        })
    }

    /// Returns the entry of a vulnerability, or `None` if it is not in the catalog.
    #[must_use]
    pub fn get(&self, id: CveId) -> Option<&KevEntry> {
        let at = self.entries.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.entries.get(at).map(|(_, entry)| entry)
    }

    /// Returns the entries in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (CveId, &KevEntry)> {
        self.entries.iter().map(|(id, entry)| (*id, entry))
    }

    /// Returns the number of vulnerabilities.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether the catalog is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the version of the catalog, such as `2026.01.02`.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

/// Returns whether a text looks like the catalog.
pub(super) fn is_likely(text: &str) -> bool {
    text.starts_with('{')
}

impl<'de> Deserialize<'de> for Kev {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct File {
            catalog_version: Option<String>,
            count: Option<u64>,
            vulnerabilities: Vec<Listed>,
        }

        from_map(deserializer, "an object", |file: File| {
            let mut entries: Vec<_> = file.vulnerabilities.into_iter().map(|it| it.0).collect();
            let listed = entries.len();
            if let Some(count) = file.count.filter(|&count| count != listed as u64) {
                return Err(format!(
                    "`count` is {count}, but the file lists {listed}; download it again"
                ));
            }
            // The sort is stable, so the first entry of a name stays first.
            entries.sort_by_key(|(id, _)| *id);
            entries.dedup_by_key(|(id, _)| *id);
            Ok(Self {
                version: file.catalog_version,
                entries,
            })
        })
    }
}

/// An entry as written in the file.
struct Listed((CveId, KevEntry));

impl<'de> Deserialize<'de> for Listed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Entry {
            #[serde(rename = "cveID")]
            id: String,
            date_added: Option<String>,
            due_date: Option<String>,
            required_action: Option<String>,
        }

        fn text(text: Option<String>) -> Option<String> {
            let text = text?.trim().to_owned();
            (!text.is_empty()).then_some(text)
        }

        from_map(deserializer, "an entry of the catalog", |raw: Entry| {
            let id = raw.id.parse();
            let id = id.map_err(|error| format!("`cveID` {}: {error}", quoted(&raw.id)))?;
            let entry = KevEntry {
                date_added: text(raw.date_added),
                due_date: text(raw.due_date),
                required_action: text(raw.required_action),
            };
            Ok::<_, String>(Self((id, entry)))
        })
    }
}
