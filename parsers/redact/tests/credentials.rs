//! Forms of credentials, with values drawn at random, wherever a text may have them.

mod common;

use common::named::NAMED;
use common::programs::PROGRAMS;
use common::shapes::SHAPES;
use common::{Random, draw};
use finding_redact::{Medium, Options, redact};

/// How many values are drawn for each form and surrounding.
const DRAWS: u64 = 8;

/// So many characters of a secret in a row must not be left.
const PART: usize = 5;

/// Where a credential is in a text.
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

/// Whether `text` has `length` characters of `secret` in a row. Shorter secrets are parts of longer ones.
fn has_part(text: &str, secret: &str, length: usize) -> bool {
    (length..=secret.len()).any(|to| text.contains(&secret[to - length..to]))
}

fn check(forms: &[&str], medium: Medium) {
    let mut leaks = Vec::new();
    for (number, form) in forms.iter().enumerate() {
        for (around, (before, after)) in AROUND.iter().enumerate() {
            // A value cannot be in the quotation marks that it has itself.
            let quote = before.contains(['"', '\'', '`']) && form.contains(['"', '\'', '`']);
            if quote || medium == Medium::Url && around > 0 {
                continue;
            }
            for draw_number in 0..DRAWS {
                let seed = (number as u64) << 32 | (around as u64) << 16 | draw_number;
                let drawn = draw(form, &mut Random(seed));
                let text = [before, &*drawn.text, after].concat();
                let shown = redact(&text, &Options::of(medium));
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
fn credentials_with_a_form_of_their_own_are_left_out_of_prose() {
    check(&SHAPES, Medium::Prose);
}

#[test]
fn credentials_with_a_form_of_their_own_are_left_out_of_traffic() {
    check(&SHAPES, Medium::Traffic);
}

#[test]
fn credentials_that_are_named_are_left_out_of_prose() {
    check(&NAMED, Medium::Prose);
    check(&PROGRAMS, Medium::Prose);
}

#[test]
fn credentials_that_are_named_are_left_out_of_traffic() {
    check(&NAMED, Medium::Traffic);
    check(&PROGRAMS, Medium::Traffic);
}

#[test]
fn credentials_are_left_out_of_findings_of_scanners_for_secrets() {
    check(&SHAPES, Medium::SecretFinding);
    check(&NAMED, Medium::SecretFinding);
    check(&PROGRAMS, Medium::SecretFinding);
}

#[test]
fn credentials_of_addresses_are_left_out_of_a_url() {
    let urls: Vec<&str> = NAMED
        .into_iter()
        .chain(PROGRAMS)
        .filter(|form| form.starts_with("http") || form.starts_with('/'))
        .filter(|form| !form.contains("&amp;"))
        .collect();
    assert!(urls.len() > 30);
    check(&urls, Medium::Url);
}
