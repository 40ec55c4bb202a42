//! Names of tools and of sources.

use finding_parsers::SOURCES;
use finding_severity::vocabulary;
use finding_source::FindingSource;

/// Sources that read the reports of other tools. No finding has them as its tool.
const CARRIERS: [&str; 2] = ["pipeline-event", "sarif"];

/// Returns the sources of a name in any case: the source with this id, or else all sources of the tool with this id.
#[must_use]
pub fn sources(name: &str) -> Vec<&'static dyn FindingSource> {
    let named = |get: fn(&'static dyn FindingSource) -> &'static str| -> Vec<_> {
        let all = SOURCES.iter().copied();
        all.filter(|&source| get(source).eq_ignore_ascii_case(name))
            .collect()
    };
    let by_id = named(|source| &*source.descriptor().id);
    if by_id.is_empty() {
        named(|source| &*source.descriptor().tool)
    } else {
        by_id
    }
}

/// Returns every name that [`sources`] knows, each once.
#[must_use]
pub fn of_sources() -> Vec<&'static str> {
    let descriptors = SOURCES.iter().map(|source| source.descriptor());
    let mut names: Vec<_> = descriptors.flat_map(|d| [&*d.id, &*d.tool]).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns the id of the tool with this name: the name of a source, of its tool, of a tool with a severity scale, or
/// one of `others`.
///
/// # Errors
///
/// One line for an unknown name, with the most similar one, and for a source that reads the reports of other tools.
pub fn tool<'n>(name: &'n str, others: &[&'n str]) -> Result<&'n str, String> {
    let of_source = sources(name)
        .first()
        .map(|source| &*source.descriptor().tool);
    let found = of_source.unwrap_or(name);
    if others.contains(&found) {
        return Ok(found);
    }
    if of_source.is_some_and(is_carrier) {
        return Err(format!(
            "{name}: a format of many tools; give the tool, such as semgrep"
        ));
    }
    if of_source.is_some() || vocabulary::for_tool(name).is_some() {
        return Ok(found);
    }
    Err(unknown(name, others))
}

/// Returns true for a source that reads the reports of other tools.
#[must_use]
pub fn is_carrier(tool: &str) -> bool {
    CARRIERS.contains(&tool)
}

/// Returns the id of the tool or standard whose severity scale has this name.
///
/// # Errors
///
/// One line for an unknown name, with the most similar one.
pub fn scale(name: &str) -> Result<&str, String> {
    let of_source = sources(name)
        .first()
        .map(|source| &*source.descriptor().tool);
    match (of_source, vocabulary::for_tool(name)) {
        (Some(tool), _) => Ok(tool),
        (None, Some(_)) => Ok(name),
        (None, None) => Err(unknown(name, &[])),
    }
}

/// Returns the tool that a name in a policy probably means. A SARIF log may be of any tool, so only a name that is very
/// similar to a known one counts as a mistake: also one with a letter too many or too few, or two letters exchanged.
#[must_use]
pub fn mistaken(name: &str) -> Option<&'static str> {
    let name = name.trim().to_ascii_lowercase();
    if scale(&name).is_ok() {
        return None;
    }
    let known = || tools().chain(of_sources());
    nearest(&name, known(), 0.9).or_else(|| mistyped(&name, known()))
}

fn unknown(name: &str, others: &[&str]) -> String {
    // `; did you mean NAME?` if a similar name is known, or else empty. The id of a source is similar to that of its tool.
    let tools = || tools().chain(others.iter().copied());
    let near = nearest(name, tools(), 0.7)
        .or_else(|| mistyped(name, tools()))
        .or_else(|| nearest(name, of_sources(), 0.7));
    let hint = near.map_or_else(String::new, |name| format!("; did you mean {name}?"));
    format!("{name}: unknown tool{hint}")
}

/// Returns the ids of all tools and the names of all severity scales.
fn tools<'n>() -> impl Iterator<Item = &'n str> {
    let scales = vocabulary::ALL.iter().flat_map(|scale| scale.tools());
    let tools = SOURCES.iter().map(|source| &*source.descriptor().tool);
    tools.chain(scales.copied())
}

/// Returns the first of `names` that differs by one letter, or by two that are exchanged. The [similarity](nearest) of short
/// names says little.
fn mistyped<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    const SHORTEST: usize = 2;
    let mut names = names.into_iter();
    names.find(|name| given.len() >= SHORTEST && strsim::osa_distance(given, name) == 1)
}

/// Returns the most similar of `names`, if its similarity (0 to 1) exceeds `least`.
#[must_use]
pub fn nearest<'n>(
    given: &str,
    names: impl IntoIterator<Item = &'n str>,
    least: f64,
) -> Option<&'n str> {
    let near = names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(given, name), name))
        .filter(|(likeness, _)| *likeness > least)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    near.map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::{mistaken, of_sources, scale, sources, tool};

    #[test]
    fn a_name_is_that_of_a_source_or_of_all_sources_of_a_tool() {
        let ids = |name: &str| -> Vec<&str> {
            let sources = sources(name);
            sources
                .iter()
                .map(|source| &*source.descriptor().id)
                .collect()
        };
        assert_eq!(ids("zap-json"), ["zap-json"]);
        let of_zap = ids("zap");
        assert!(of_zap.contains(&"zap-json") && of_zap.contains(&"zap-xml"));
        assert!(of_zap.iter().all(|id| id.starts_with("zap-")));
        assert_eq!(ids("checkstyle"), ["checkstyle"]);
        assert_eq!(ids("ZAP-JSON"), ["zap-json"]);
        assert_eq!(ids("Zap"), of_zap);
        assert!(ids("nessus").is_empty());
        for name in of_sources() {
            assert!(!ids(name).is_empty(), "{name}");
        }
    }

    #[test]
    fn a_tool_is_known_by_its_id_by_a_source_or_by_a_finding() {
        assert_eq!(tool("zap", &[]), Ok("zap"));
        assert_eq!(tool("zap-xml", &[]), Ok("zap"));
        assert_eq!(tool("semgrep", &[]), Ok("semgrep"));
        assert_eq!(tool("acme-scan", &["acme-scan"]), Ok("acme-scan"));
        assert_eq!(
            tool("acme-scn", &["acme-scan"]).unwrap_err(),
            "acme-scn: unknown tool; did you mean acme-scan?"
        );
        assert_eq!(
            tool("phstan", &[]).unwrap_err(),
            "phstan: unknown tool; did you mean phpstan?"
        );
        assert_eq!(
            tool("zp", &[]).unwrap_err(),
            "zp: unknown tool; did you mean zap?"
        );
        assert_eq!(tool("?", &[]).unwrap_err(), "?: unknown tool");
    }

    #[test]
    fn a_format_of_many_tools_is_a_tool_only_where_a_finding_says_so() {
        for name in ["pipeline-event", "sarif"] {
            assert!(tool(name, &[]).is_err());
            assert_eq!(tool(name, &[name]), Ok(name));
        }
    }

    #[test]
    fn only_a_name_that_is_very_near_to_a_known_one_is_a_mistake() {
        assert_eq!(mistaken("zapp"), Some("zap"));
        assert_eq!(mistaken(" PHPSan"), Some("phpstan"));
        assert_eq!(mistaken("zpa"), Some("zap"));
        for tool in ["zap", "ZAP", "npm", "codeql", "checkov", "acme-scan", ""] {
            assert_eq!(mistaken(tool), None, "{tool}");
        }
    }

    #[test]
    fn a_severity_scale_is_that_of_a_tool_of_a_source_or_of_a_standard() {
        assert_eq!(scale("zap-json"), Ok("zap"));
        assert_eq!(scale("sarif"), Ok("sarif"));
        assert_eq!(scale("npm"), Ok("npm"));
        assert_eq!(
            scale("zapp").unwrap_err(),
            "zapp: unknown tool; did you mean zap?"
        );
    }
}
