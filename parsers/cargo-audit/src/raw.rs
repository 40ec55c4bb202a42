//! The schema of the report, borrowed from the report: `rustsec/src/{report,vulnerability,warning}.rs`.

use finding_source::ReportError;
use finding_source::json::{Int, Raw, Reader, Text, ValueKind};
use finding_source::schema::{Member, OneOrMore, Value};

finding_source::schema! {
    /// A vulnerability, or a warning.
    pub struct Issue<'r> {
        /// The kind of a warning.
        pub kind: WarningKind<'r> = "kind",
        /// The advisory. A yanked version has none.
        pub advisory: Option<Advisory<'r>> = "advisory",
        /// The versions without the defect.
        pub versions: Option<Versions<'r>> = "versions",
        /// The functions with the defect.
        pub affected: Option<Affected<'r>> = "affected",
        /// The crate.
        pub package: Option<Crate<'r>> = "package",
    }

    /// An advisory of the RustSec database.
    pub struct Advisory<'r> {
        /// `RUSTSEC-…`, or the id of another database.
        pub id: Option<Text<'r>> = "id",
        /// One line.
        pub title: Option<Text<'r>> = "title",
        /// Markdown.
        pub description: Option<Text<'r>> = "description",
        /// `CVE-…`, `GHSA-…`.
        pub aliases: Vec<Text<'r>> = "aliases",
        /// A vector.
        pub cvss: Option<Text<'r>> = "cvss",
        /// `unmaintained`, `unsound`, `notice`; a vulnerability has none.
        pub informational: Option<Text<'r>> = "informational",
        /// The announcement.
        pub url: Option<Text<'r>> = "url",
        /// Further reading.
        pub references: Vec<Text<'r>> = "references",
        /// `denial-of-service`, `memory-corruption`.
        pub categories: Vec<Text<'r>> = "categories",
        /// The day on which it was withdrawn.
        pub withdrawn: Option<Text<'r>> = "withdrawn",
    }

    /// The versions without a defect.
    pub struct Versions<'r> {
        /// Requirements, one for each line of releases.
        pub patched: Vec<Text<'r>> = "patched",
    }

    /// The parts of a crate with a defect.
    pub struct Affected<'r> {
        /// Paths of functions, with requirements.
        pub functions: Vec<(Text<'r>, Raw<'r>)> = "functions",
    }

    /// A version of a crate.
    pub struct Crate<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
        /// The registry or repository. A crate in a directory has none.
        pub source: Option<Text<'r>> = "source",
    }

    /// An advisory and its versions, in a warning before 0.12.
    pub struct Details<'r> {
        /// The advisory.
        pub advisory: Option<Advisory<'r>> = "advisory",
        /// The versions without the defect.
        pub versions: Option<Versions<'r>> = "versions",
    }

    /// The settings of the run.
    pub struct Settings<'r> {
        /// Ids that were left out.
        pub ignore: Vec<Text<'r>> = "ignore",
        /// The lowest severity; vulnerabilities below it were left out.
        pub severity: Option<Text<'r>> = "severity",
        /// The processors that count: vulnerabilities of others only were left out. A text in old versions.
        pub target_arch: OneOrMore<Text<'r>> = "target_arch",
        /// The operating systems that count, likewise.
        pub target_os: OneOrMore<Text<'r>> = "target_os",
    }

    /// The lock file.
    pub struct Lockfile {
        /// The number of its packages.
        pub dependency_count: Option<Int> = "dependency-count",
    }

    /// The advisory database.
    pub struct Database {
        /// The number of its advisories.
        pub advisory_count: Option<Int> = "advisory-count",
    }
}

/// The kind of a warning: a word, or before 0.12 an object with the word and the advisory.
#[derive(Clone, Debug, Default)]
pub struct WarningKind<'r> {
    /// `unmaintained`, `unsound`, `notice`, `yanked`; before 0.12 also `informational`.
    pub word: Option<Text<'r>>,
    /// The advisory in the object.
    pub details: Option<Details<'r>>,
}

impl<'r> Member<'r> for WarningKind<'r> {
    type State = <Details<'r> as Value<'r>>::State;

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.clear();
        match reader.peek() {
            Some(ValueKind::Text) => self.word = reader.text_value()?,
            Some(ValueKind::Object) => {
                let mut kinds: Vec<(Text<'r>, Details<'r>)> = Vec::new();
                kinds.read(state, reader, name)?;
                if let Some((word, details)) = kinds.into_iter().next() {
                    self.word = Some(word);
                    self.details = Some(details);
                }
            }
            _ => return reader.ignore(name, "text or an object"),
        }
        Ok(())
    }
}
