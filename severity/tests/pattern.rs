//! Patterns.

#![expect(
    clippy::panic,
    reason = "in a test a failed expectation is the failure"
)]

use finding_severity::Pattern;
use proptest::prelude::*;

fn pattern(text: &str) -> Pattern {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn wildcards_in_a_path_stay_within_folders() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        (
            "src/A.java",
            &["src/A.java", r"src\A.java"],
            &["src/A.jav", "src/A.javax", "/src/A.java", "SRC/A.java", ""],
        ),
        ("*.java", &["A.java", ".java"], &["src/A.java", "A.java/"]),
        ("src/*", &["src/A", "src/"], &["src/a/b", "src"]),
        (
            "src/?.c",
            &["src/a.c", "src/ä.c"],
            &["src/.c", "src/ab.c", "src//.c"],
        ),
        (
            "src/**",
            &["src/", "src/a", "src/a/b/c"],
            &["src", "xsrc/a"],
        ),
        (
            "**/test/**",
            &["test/a", "a/test/b", "/a/b/test/c/d", r"C:\x\test\y"],
            &["test", "atest/b", "a/tests/b"],
        ),
        (
            "**/A.java",
            &["A.java", "/A.java", "a/b/A.java"],
            &["aA.java", "a/b/BA.java"],
        ),
        (
            "a/**/b",
            &["a/b", "a/x/b", "a/x/y/b", "a//b"],
            &["ab", "a/xb", "a/b/c"],
        ),
        (
            "a**b",
            &["ab", "a/b", "axxb", "a/x/y/b"],
            &["a", "b", "abc"],
        ),
        ("**", &["", "a", "a/b"], &[]),
        (
            "https://example.org/**",
            &["https://example.org/a?b=c"],
            &["http://example.org/a"],
        ),
        (r"\*/\?/\\", &["*/?/\\"], &["a/?/\\", "*/b/\\"]),
        ("[a-z]/{b,c}", &["[a-z]/{b,c}"], &["a/b", "b/c"]),
    ];
    for (text, hits, misses) in cases {
        for hit in *hits {
            assert_eq!(
                pattern(text).matches_path(hit),
                !text.contains(r"\\"),
                "{text} {hit}"
            );
        }
        for miss in *misses {
            assert!(!pattern(text).matches_path(miss), "{text} {miss}");
        }
    }
}

#[test]
fn outside_of_paths_a_slash_is_an_ordinary_character() {
    assert!(pattern("pkg:npm/*").matches_text("pkg:npm/%40scope/name@1.0"));
    assert!(pattern("java:S?").matches_text("java:S/"));
    assert!(pattern(r"a\\b").matches_text(r"a\b"));
    assert!(!pattern("pkg:npm/*").matches_text("pkg:npm"));
    assert!(!pattern("a/b").matches_text(r"a\b"));
}

#[test]
fn invalid_patterns_are_refused() {
    let error = |text: &str| text.parse::<Pattern>().unwrap_err().to_string();
    assert_eq!(error(""), "the pattern is empty");
    assert_eq!(error(r"a\"), "the pattern ends in the middle of an escape");
    assert_eq!(
        error(&"a".repeat(256)),
        "the pattern has more than 255 characters"
    );
    assert!("a".repeat(255).parse::<Pattern>().is_ok());
    assert!(pattern(&"a".repeat(255)).matches_path(&"a".repeat(255)));
    assert!(!pattern(&"a".repeat(255)).matches_path(&"a".repeat(254)));
}

/// A pattern for which a backtracking matcher would take longer than the age of the universe.
#[test]
fn a_hostile_pattern_costs_at_most_its_length_per_character() {
    let hostile = pattern(&"*a".repeat(120));
    let deep = pattern(&"**/".repeat(100));
    let text = "a".repeat(5_000);
    assert!(hostile.matches_text(&text));
    assert!(!hostile.matches_text(&format!("{text}b")));
    assert!(!deep.matches_path(&text));
}

/// Matches by definition, trying every possibility.
fn matches(pattern: &[char], text: &[char], path: bool, segment_starts: bool) -> bool {
    let any = |from: &[char]| (0..=text.len()).any(|end| matches(from, &text[end..], path, false));
    match pattern {
        [] => text.is_empty(),
        ['*', '*', '/', rest @ ..] if segment_starts => {
            matches(rest, text, path, true)
                || (0..text.len())
                    .any(|at| text[at] == '/' && matches(rest, &text[at + 1..], path, true))
        }
        ['*', '*', rest @ ..] => any(rest),
        ['*', rest @ ..] => {
            let most = if path {
                text.iter().position(|c| *c == '/')
            } else {
                None
            };
            (0..=most.unwrap_or(text.len())).any(|end| matches(rest, &text[end..], path, false))
        }
        ['?', rest @ ..] => match text {
            [c, text @ ..] => !(path && *c == '/') && matches(rest, text, path, false),
            [] => false,
        },
        [one, rest @ ..] => match text {
            [c, text @ ..] => c == one && matches(rest, text, path, *one == '/'),
            [] => false,
        },
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn a_pattern_matches_what_its_definition_says(text in "[ab/]{0,8}", glob in "[ab/*?]{1,8}|(\\*\\*/|a|b|/|\\*){1,6}") {
        let pattern = pattern(&glob);
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        let (g, t) = (chars(&glob), chars(&text));
        prop_assert_eq!(pattern.matches_path(&text), matches(&g, &t, true, true), "path");
        prop_assert_eq!(pattern.matches_text(&text), matches(&g, &t, false, true), "text");
    }
}

proptest! {
    #[test]
    fn any_pattern_is_read_or_refused(glob in "\\PC{0,300}", text in "\\PC{0,300}") {
        if let Ok(pattern) = glob.parse::<Pattern>() {
            prop_assert_eq!(pattern.as_str(), glob);
            let _ = (pattern.matches_path(&text), pattern.matches_text(&text));
        }
    }

    #[test]
    fn a_text_matches_itself_escaped(text in "\\PC{1,100}") {
        let escaped: String = text.chars().flat_map(|c| ['\\', c]).collect();
        prop_assert!(pattern(&escaped).matches_text(&text));
    }
}
