//! Secrets in every place of a report that can hold text: no command may print them.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use finding_parsers::SOURCES;
use finding_source::{Options, Registry, Report};
use fixtures::Sample;
use fixtures::places::places;

/// The prefix of a planted secret; a number and a suffix follow.
const CANARY: &str = "c4n4ry0x0";

/// Number of files that one process reads.
const FILES: usize = 128;

/// How often members of the same name are planted with secrets, among all samples of a source.
const EACH: usize = 1;

/// Forms of a secret in any text. None of them needs an escape in JSON, XML or CSV.
const ANYWHERE: [&str; 7] = [
    "Authorization: Bearer CANARY",
    "authorization: Basic CANARY",
    "Cookie: lang=de; session=CANARY; theme=dark",
    "Set-Cookie: sid=CANARY; Path=/; HttpOnly",
    "X-Api-Key: CANARY",
    "https://ci:CANARY@git.example/shop.git",
    "https://api.example/v1/cart?id=1;access_token=CANARY",
];

/// Forms of a secret in traffic: what was sent, received or found.
const TRAFFIC: [&str; 4] = [
    "api_key=CANARY",
    "password: CANARY",
    "aws_secret_access_key = CANARY",
    "CANARY",
];

/// Names of members that hold traffic, in lower case, without `-` and `_`.
const CARRIERS: [&str; 11] = [
    "cookie",
    "evidence",
    "match",
    "requestbody",
    "requestheader",
    "responsebody",
    "responseheader",
    "secret",
    "setcookie",
    "sourcecode",
    "vulnerablecode",
];

/// A report with one secret in it.
struct Planted {
    of: String,
    bytes: Vec<u8>,
}

/// Returns `sample` with a secret of each form in each of its places, identified by the surrounding names.
fn plant(
    sample: &Sample,
    source: &str,
    seen: &mut BTreeMap<(String, String), usize>,
    planted: &mut Vec<Planted>,
) {
    let Ok(report) = std::str::from_utf8(&sample.bytes) else {
        return;
    };
    for place in places(report) {
        let times = seen
            .entry((source.to_owned(), place.path.clone()))
            .or_default();
        let value = &report[place.range.clone()];
        if *times == EACH || value.trim().is_empty() {
            continue;
        }
        *times += 1;
        let name = place
            .path
            .rsplit(['/', '@'])
            .find(|name| *name != "CDATA")
            .unwrap_or_default();
        let name = name.replace(['-', '_'], "").to_lowercase();
        // All forms follow each other, with another one first in each place, because the last one may be cut off.
        let mut forms = ANYWHERE;
        forms.rotate_left(planted.len() % ANYWHERE.len());
        let mut values = vec![format!("{value} {}", forms.join(" | "))];
        if let Some((scheme, rest)) = value
            .split_once("://")
            .filter(|_| value.starts_with("http"))
        {
            values.push(format!("{scheme}://joe:CANARY@{rest}"));
            values.push(format!("{value};jsessionid=CANARY"));
            values.push(format!("{value}?token=CANARY"));
            values.push(format!("{value}#id_token=CANARY"));
        }
        if CARRIERS.contains(&&*name) {
            values.extend(TRAFFIC.map(str::to_owned));
        }
        for value in values {
            let of = format!("{}, {}: {value}", sample.name, place.path);
            let value = value.replace("CANARY", &format!("{CANARY}{}Z", planted.len()));
            let mut text = report.to_owned();
            text.replace_range(place.range.clone(), &value);
            planted.push(Planted {
                of,
                bytes: text.into_bytes(),
            });
        }
    }
}

/// Finds the secrets of `reports` that commands print, with the commands that print them.
fn leaks(directory: &Path, source: &str, reports: &[Planted], leaks: &mut BTreeMap<usize, String>) {
    let convert: &[_] = &[
        "convert",
        "--account=123456789012",
        "--region=eu-west-1",
        "--now=2026-01-02T03:04:05Z",
        "--tool",
        source,
    ];
    let commands = [
        convert.to_vec(),
        [convert, &["--instances=each"]].concat(),
        vec!["summary", "--tool", source],
        vec!["summary", "--format=json"],
        vec!["summary", "--format=markdown", "--tool", source],
        vec!["gate", "--fail-on=low"],
        vec!["list", "--format=json", "--source", source],
        vec!["list", "--format=sarif"],
        vec!["list", "--format=markdown"],
        vec!["list", "--format=html"],
        vec!["list", "--format=csv"],
        vec!["detect"],
    ];
    for (at, chunk) in reports.chunks(FILES).enumerate() {
        let files: Vec<PathBuf> = (0..chunk.len())
            .map(|n| directory.join(format!("r{n}")))
            .collect();
        for (file, report) in files.iter().zip(chunk) {
            fs::write(file, &report.bytes).unwrap();
        }
        // One run of each of the other commands is enough to see what it writes.
        let commands = if at == 0 {
            &commands[..]
        } else {
            &commands[..3]
        };
        for command in commands {
            let output = Command::new(env!("CARGO_BIN_EXE_asff"))
                .args(command)
                .args(&files)
                .output()
                .unwrap();
            assert!(
                matches!(output.status.code(), Some(0..=2)),
                "{command:?}: {output:?}"
            );
            for (stream, bytes) in [
                ("standard output", output.stdout),
                ("standard error", output.stderr),
            ] {
                let text = String::from_utf8(bytes).unwrap();
                for (at, _) in text.match_indices(CANARY) {
                    let number: String = text[at + CANARY.len()..]
                        .chars()
                        .take_while(char::is_ascii_digit)
                        .collect();
                    // A secret that was cut was not recognized.
                    let number = number.parse().unwrap_or(usize::MAX);
                    let around = text[..at].chars().rev().take(60).collect::<Vec<_>>();
                    let around: String = around.into_iter().rev().collect();
                    leaks
                        .entry(number)
                        .or_insert_with(|| format!("{}, {stream}: {around:?}", command[0]));
                }
            }
        }
    }
}

#[test]
fn no_command_prints_a_planted_secret() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("canaries");
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    let mut by_source: BTreeMap<&str, Vec<Sample>> = BTreeMap::new();
    for sample in fixtures::tools()
        .iter()
        .flat_map(|tool| fixtures::samples(&format!("{tool}/valid")))
    {
        let own = SOURCES
            .iter()
            .copied()
            .filter(|s| s.descriptor().tool == sample.tool());
        let own: Vec<_> = own.collect();
        let options = Options::default();
        let report = Report::new(&sample.bytes, &options.limits).unwrap();
        if let Ok(chosen) = Registry::new(&own).choose(&report) {
            by_source
                .entry(&*chosen.source.as_static().unwrap().descriptor().id)
                .or_default()
                .push(sample);
        }
    }
    let mut messages = Vec::new();
    for (&source, samples) in &by_source {
        let (mut seen, mut planted) = (BTreeMap::new(), Vec::new());
        for sample in samples {
            plant(sample, source, &mut seen, &mut planted);
        }
        let lines = samples.iter().all(|sample| sample.name.ends_with(".txt"));
        assert!(
            lines || planted.len() >= 5,
            "{source}: only {} secrets",
            planted.len()
        );
        let mut found = BTreeMap::new();
        leaks(&directory, source, &planted, &mut found);
        messages.extend(found.iter().map(|(&at, how)| {
            format!(
                "{source}: {}\n    {how}",
                planted
                    .get(at)
                    .map_or("one that was cut", |planted| &planted.of)
            )
        }));
    }
    let all = SOURCES.len();
    assert!(
        by_source.len() * 4 >= all * 3,
        "only {} of {all} sources",
        by_source.len()
    );
    assert!(
        messages.is_empty(),
        "{} leaks:\n{}",
        messages.len(),
        messages.join("\n")
    );
}
