//! Ids of tools that a report names.

use finding_redact::redact_prose;

/// Returns the id of a tool by its name: the ASCII letters and digits in lower case, other characters as hyphens, at most
/// 64 bytes. Returns `None` if the name has no letter or digit. Secrets are removed from the name.
///
/// ```
/// use finding_source::tool_id;
///
/// assert_eq!(tool_id("HCL AppScan").as_deref(), Some("hcl-appscan"));
/// assert_eq!(tool_id("---"), None);
/// ```
#[must_use]
pub fn tool_id(name: &str) -> Option<String> {
    const LONGEST: usize = 64;
    let mut out = String::new();
    // A secret is not recognized without its punctuation and letter case.
    for c in redact_prose(name).chars() {
        if out.len() >= LONGEST {
            break;
        }
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_letters_and_digits_joined_by_hyphens() {
        for (name, id) in [
            ("Tool (β) 2", Some("tool-2")),
            ("security_code_scan", Some("security-code-scan")),
            ("retire.js", Some("retire-js")),
            ("工具", None),
            ("", None),
        ] {
            assert_eq!(tool_id(name).as_deref(), id, "{name}");
        }
        assert_eq!(tool_id(&"x".repeat(100)).map(|id| id.len()), Some(64));
    }
}
