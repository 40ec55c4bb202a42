//! Removal of secrets from findings.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use finding_source::engine::Opened;
use finding_source::finding_redact::SecretKind as Secret;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Identity, Input, Kind, Location,
    NoteKind, Options, Record, Redaction, Report, ReportError, Rule, Shape, WebLocation,
};

fn finding(kind: Kind, title: &str) -> Finding<'static> {
    let identity = Identity::new().with("rule", "r").with("message", title);
    Finding::new("lint", kind, Rule::new("r"), title.to_owned(), identity)
}

fn redacted(mut finding: Finding<'static>) -> Finding<'static> {
    finding.redact(Redaction::Default);
    finding
}

#[test]
fn an_identity_stays_the_same_when_a_secret_changes() {
    let one = redacted(finding(Kind::Code, "bad call with password=hunter2"));
    let other = redacted(finding(Kind::Code, "bad call with password=swordf1sh"));
    assert_eq!(one.identity, other.identity);
    assert_eq!(one.title, "bad call with password=REDACTED");
    let third = redacted(finding(Kind::Code, "good call with password=hunter2"));
    assert_ne!(one.identity, third.identity);
}

#[test]
fn an_identity_without_a_secret_is_not_changed() {
    let plain = finding(Kind::Code, "Parameter $password expects string");
    assert_eq!(redacted(plain.clone()).identity, plain.identity);
}

#[test]
fn a_description_that_repeats_the_title_is_redacted_like_it() {
    let mut repeated = finding(Kind::Code, "token=a1b2c3");
    repeated.description = Some("token=a1b2c3".into());
    let counts = repeated.redact(Redaction::Default);
    assert_eq!(repeated.description.as_deref(), Some("token=REDACTED"));
    assert_eq!(counts.of(Secret::Field), 1);
}

#[test]
fn what_a_scanner_of_secrets_quotes_is_left_out_and_other_quotes_are_not() {
    let text = "the value \"swordfish\" is used";
    assert_eq!(redacted(finding(Kind::Code, text)).title, text);
    let shown = "the value \"REDACTED\" is used";
    assert_eq!(redacted(finding(Kind::Secret, text)).title, shown);
    let mut weakness = finding(Kind::Code, text);
    weakness.push_cwe(798);
    assert_eq!(redacted(weakness).title, shown);
    // An advisory about such a weakness of a package is published.
    let mut published = finding(Kind::Dependency, text);
    published.push_cwe(798);
    assert_eq!(redacted(published).title, text);
}

#[test]
fn a_url_is_redacted_as_one() {
    let mut web = finding(Kind::Web, "t");
    let location = WebLocation::new("https://joe:pw@h.example/?key=php:S2068&token=a b");
    web.locations.push(Location::Web(location));
    let Some(Location::Web(location)) = redacted(web).locations.pop() else {
        panic!("no location");
    };
    assert_eq!(
        location.url,
        "https://REDACTED:REDACTED@h.example/?key=php:S2068&token=REDACTED"
    );
}

#[test]
fn nothing_is_left_out_when_that_is_chosen() {
    let mut secret = finding(Kind::Code, "password=hunter2");
    assert_eq!(secret.redact(Redaction::Off).total(), 0);
    assert_eq!(secret.title, "password=hunter2");
    assert!(secret.is_redacted());
}

/// Reads any report as three findings.
#[derive(Debug)]
struct Lint;

impl FindingSource for Lint {
    fn descriptor(&self) -> &'static Descriptor {
        static LINT: Descriptor = Descriptor::new("lint", "lint", "Lint", "JSON");
        &LINT
    }

    fn detect(&self, _: &Shape<'_>) -> Confidence {
        Confidence::Possible
    }

    fn open<'r>(&self, _: Input<'r>) -> Opened<'r> {
        Ok(Box::new(Titles(vec![
            "no secret",
            "password=hunter2",
            "token=a1b2",
        ])))
    }
}

/// Gives these titles, one after another.
struct Titles(Vec<&'static str>);

impl<'r> Entries<'r> for Titles {
    fn next(&mut self, _: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        Ok(self.0.pop().map(|title| finding(Kind::Code, title)))
    }
}

fn notes(options: &Options) -> Vec<String> {
    let report = Report::new(b"{}", &options.limits).unwrap();
    let mut findings = Lint.findings(&report, options).unwrap();
    assert_eq!(findings.by_ref().count(), 3);
    let notes = findings.finish().notes.into_iter();
    let notes = notes.filter(|note| note.kind == NoteKind::Redaction);
    notes.map(|note| note.text).collect()
}

#[test]
fn a_note_counts_the_secrets_of_a_report() {
    assert_eq!(
        notes(&Options::default()),
        ["redacted in findings: field (2)"]
    );
    let off = Options::default().with_redaction(Redaction::Off);
    assert!(notes(&off).is_empty());
}

#[test]
fn each_redaction_is_explained_without_its_value() {
    let explained = notes(&Options::default().with_explained_redaction(true));
    assert_eq!(
        explained,
        [
            "redacted field (1) in the title of a finding of rule r",
            "redacted in findings: field (2)"
        ]
    );
}
