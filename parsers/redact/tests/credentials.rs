//! Random credentials of every form, in every context.

mod common;

use common::named::NAMED;
use common::programs::PROGRAMS;
use common::shapes::SHAPES;
use common::{Random, draw};
use finding_redact::{Medium, REDACTED, RedactionOptions, redact};

/// The number of values that are drawn for each form and context.
const DRAWS: u64 = 8;

/// No part of a secret of this length may remain.
const PART: usize = 5;

/// The contexts of a credential.
const AROUND: [(&str, &str); 12] = [
    ("", ""),
    ("found ", " in app.php"),
    ("found ", "."),
    ("(", ")"),
    ("see <", ">"),
    ("\"", "\""),
    ("'", "'"),
    ("`", "`"),
    ("line\n", "\nline"),
    ("- ", ", and so on"),
    ("\u{200b}", "\u{feff} x"),
    ("caf\u{e9}: ", " \u{2014} \u{4f60}"),
];

/// Returns true if `text` contains `length` consecutive characters of `secret`. Shorter secrets occur as parts of
/// longer ones.
fn has_part(text: &str, secret: &str, length: usize) -> bool {
    (length..=secret.len()).any(|to| text.contains(&secret[to - length..to]))
}

fn check(forms: &[&str], medium: Medium) {
    let mut leaks = Vec::new();
    for (number, form) in forms.iter().enumerate() {
        for (around, (before, after)) in AROUND.iter().enumerate() {
            // A value cannot be inside the quotation marks that it contains.
            let quote = before.contains(['"', '\'', '`']) && form.contains(['"', '\'', '`']);
            if quote || medium == Medium::Url && around > 0 {
                continue;
            }
            for draw_number in 0..DRAWS {
                let seed = (number as u64) << 32 | (around as u64) << 16 | draw_number;
                let drawn = draw(form, &mut Random(seed));
                let text = [before, &*drawn.text, after].concat();
                let shown = redact(&text, &RedactionOptions::of(medium));
                for secret in &drawn.secrets {
                    if has_part(&shown, secret, PART) {
                        leaks.push(format!("{form}: {text:?} -> {shown:?}"));
                    }
                }
                assert!(
                    shown.starts_with(before) || shown != text,
                    "{text} -> {shown}"
                );
            }
        }
    }
    leaks.dedup_by_key(|leak| leak.split(": \"").next().map(str::to_owned));
    assert!(
        leaks.is_empty(),
        "{} leaks:\n{}",
        leaks.len(),
        leaks.join("\n")
    );
}

#[test]
fn credentials_with_a_form_of_their_own_are_removed_from_prose() {
    check(&SHAPES, Medium::Prose);
}

#[test]
fn credentials_with_a_form_of_their_own_are_removed_from_traffic() {
    check(&SHAPES, Medium::Traffic);
}

#[test]
fn named_credentials_are_removed_from_prose() {
    check(&NAMED, Medium::Prose);
    check(&PROGRAMS, Medium::Prose);
}

#[test]
fn named_credentials_are_removed_from_traffic() {
    check(&NAMED, Medium::Traffic);
    check(&PROGRAMS, Medium::Traffic);
}

#[test]
fn credentials_are_removed_from_findings_of_secret_scanners() {
    check(&SHAPES, Medium::SecretFinding);
    check(&NAMED, Medium::SecretFinding);
    check(&PROGRAMS, Medium::SecretFinding);
}

#[test]
fn credentials_are_removed_from_a_url() {
    let urls: Vec<&str> = NAMED
        .into_iter()
        .chain(PROGRAMS)
        .filter(|form| form.starts_with("http") || form.starts_with('/'))
        .filter(|form| !form.contains("&amp;"))
        .collect();
    assert!(urls.len() > 30);
    check(&urls, Medium::Url);
}

/// Returns true if `text` states a password in a sentence, and the password looks like a name: see SECURITY.md.
fn states_a_name(text: &str) -> bool {
    let of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    ["Password was ", "The password is "]
        .iter()
        .filter_map(|sentence| text.strip_prefix(sentence))
        .any(|password| password.chars().all(of_name))
}

#[test]
fn no_credential_hides_the_one_before_or_after_it() {
    const BETWEEN: [&str; 4] = [" | ", " ", "\n", ", "];
    let forms: Vec<&str> = SHAPES.into_iter().chain(NAMED).chain(PROGRAMS).collect();
    let options = RedactionOptions::of(Medium::Prose);
    let mut leaks = Vec::new();
    for (first, one) in forms.iter().enumerate() {
        for (second, other) in forms.iter().enumerate() {
            let seed = (first as u64) << 32 | (second as u64) << 16;
            let pair = [
                draw(one, &mut Random(seed)),
                draw(other, &mut Random(seed + 1)),
            ];
            let between = BETWEEN[(first + second) % BETWEEN.len()];
            let text = [&*pair[0].text, between, &*pair[1].text].concat();
            // A secret may contain a part of this word.
            let shown = redact(&text, &options).replace(REDACTED, "\0");
            for drawn in pair.iter().filter(|drawn| !states_a_name(&drawn.text)) {
                if drawn
                    .secrets
                    .iter()
                    .any(|secret| has_part(&shown, secret, PART))
                {
                    leaks.push(format!("{text:?} -> {shown:?}"));
                }
            }
        }
    }
    assert!(
        leaks.is_empty(),
        "{} leaks:\n{}",
        leaks.len(),
        leaks.join("\n")
    );
}
