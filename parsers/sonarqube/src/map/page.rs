//! Web pages of SonarSource's rules.

/// Repositories of SonarSource's rules by name, with their languages on <https://rules.sonarsource.com>.
const LANGUAGES: [(&str, &str); 42] = [
    ("Web", "html"),
    ("abap", "abap"),
    ("apex", "apex"),
    ("azureresourcemanager", "azureresourcemanager"),
    ("c", "c"),
    ("cloudformation", "cloudformation"),
    ("cobol", "cobol"),
    ("cpp", "cpp"),
    ("csharpsquid", "csharp"),
    ("css", "css"),
    ("dart", "dart"),
    ("docker", "docker"),
    ("flex", "flex"),
    ("go", "go"),
    ("java", "java"),
    ("javascript", "javascript"),
    ("javasecurity", "java"),
    ("jssecurity", "javascript"),
    ("kotlin", "kotlin"),
    ("kubernetes", "kubernetes"),
    ("objc", "objective-c"),
    ("php", "php"),
    ("phpsecurity", "php"),
    ("pli", "pli"),
    ("plsql", "plsql"),
    ("python", "python"),
    ("pythonsecurity", "python"),
    ("roslyn.sonaranalyzer.security.cs", "csharp"),
    ("rpg", "rpg"),
    ("ruby", "ruby"),
    ("scala", "scala"),
    ("secrets", "secrets"),
    ("squid", "java"),
    ("swift", "swift"),
    ("terraform", "terraform"),
    ("text", "text"),
    ("tsql", "tsql"),
    ("tssecurity", "typescript"),
    ("typescript", "typescript"),
    ("vb", "vb6"),
    ("vbnet", "vbnet"),
    ("xml", "xml"),
];

/// Returns the web page of a rule such as `java:S2077`; `None` for rules of others, and for those of SonarSource
/// without a number (`Web:AvoidCommentedOutCodeCheck`).
pub(super) fn of(rule: &str) -> Option<String> {
    let (repository, key) = rule.split_once(':')?;
    let number = key.strip_prefix('S')?;
    if number.is_empty() || number.len() > 6 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let at = LANGUAGES
        .binary_search_by(|(known, _)| (*known).cmp(repository))
        .ok()?;
    let (_, language) = LANGUAGES.get(at)?;
    let mut page = String::with_capacity(64);
    for part in [
        "https://rules.sonarsource.com/",
        language,
        "/RSPEC-",
        number,
        "/",
    ] {
        page.push_str(part);
    }
    Some(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_sonarsource_have_a_page() {
        assert!(LANGUAGES.is_sorted());
        for (repository, language) in LANGUAGES {
            let page = format!("https://rules.sonarsource.com/{language}/RSPEC-2077/");
            assert_eq!(of(&format!("{repository}:S2077")), Some(page));
        }
        for other in [
            "S2077",
            "java:S",
            "java:S20x7",
            "java:MethodName",
            "external_java:S2077",
            "mine:S1",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
