//! The forms of a tool's name.

/// A tool's name in the forms that a parser crate needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Names {
    /// `npm-audit`: the tool id, the folder and the feature.
    pub(crate) id: String,
    /// `npm_audit`: in names of Rust crates and fuzz targets.
    pub(crate) snake: String,
    /// `NpmAudit`.
    pub(crate) camel: String,
    /// `NP`: the prefix of the example's rule ids, as long as hadolint's `DL`, so that its tests keep their positions.
    pub(crate) prefix: String,
}

impl Names {
    /// # Errors
    ///
    /// If the name is not lower-case words joined by hyphens.
    pub(crate) fn new(name: &str) -> Result<Self, String> {
        let is_word = |word: &str| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if !name.split('-').all(is_word) || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Err(format!(
                "`{name}`: expected lower-case words joined by hyphens, such as npm-audit"
            ));
        }
        let camel = name.split('-').map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + rest
        });
        Ok(Self {
            id: name.to_owned(),
            snake: name.replace('-', "_"),
            camel: camel.collect(),
            prefix: match name.replace('-', "").to_ascii_uppercase().get(..2) {
                // The prefix of ShellCheck, which stays in the example.
                Some("SC") | None => "XX".to_owned(),
                Some(prefix) => prefix.to_owned(),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_has_the_forms_that_rust_and_cargo_require() {
        let names = Names::new("npm-audit").unwrap();
        assert_eq!(names.snake, "npm_audit");
        assert_eq!(names.camel, "NpmAudit");
        assert_eq!(names.prefix, "NP");
    }

    #[test]
    fn other_spellings_are_refused() {
        for name in [
            "",
            "Npm",
            "npm_audit",
            "npm--audit",
            "-npm",
            "3d",
            "npm/audit",
            "ü",
        ] {
            assert!(Names::new(name).is_err(), "{name}");
        }
    }
}
