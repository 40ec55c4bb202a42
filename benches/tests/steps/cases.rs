//! Samples in which one thing grows: a text, the members of an object, entries, attributes, columns, the depth.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use finding_parsers::SOURCES;
use finding_source::{Limits, Registry, Report};
use fixtures::Sample;
use fixtures::grow::{Growth, grown};
use fixtures::pieces::{Piece, pieces};
use fixtures::places::{Place, places, written};

/// Units of texts: plain ones, and patterns that readers, [redaction](finding_redact), paths, URLs, Markdown, HTML,
/// package URLs, CVEs and CWEs search for. A `№` is a running number.
const TEXTS: &[&str] = &[
    "x",
    "long ",
    "0",
    "9.",
    "1.2.№-",
    "№,",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{200b}",
    "\u{202e}",
    "\u{fffd}",
    "\u{e9}",
    "\u{df}",
    "\u{4e2d}",
    "\u{1f600}\u{301}",
    "\u{301}",
    "CVE-2021-№ ",
    "CVE-2021-44228,",
    "CVE-",
    "cwe-№,",
    "CWE-79 ",
    "GHSA-2345-6789-cfgh ",
    "№ 79 ",
    "external/cwe/cwe-№ ",
    "../",
    "./",
    "/",
    "//",
    "a/",
    "a№/",
    "/home/ci/",
    "/builds/a/b/",
    "C:\\",
    "\\",
    "\\\\",
    "/../a",
    "file:///",
    "%",
    "%3A%3A",
    "%2F",
    "%2e%2e/",
    "%0A",
    ":",
    "::",
    "://",
    "https://",
    "http://a№.example/?b=c;d=e ",
    "https://a:b@c.example/?token=d&e=f#g ",
    "https://a.example/b?c=d&",
    "?",
    "?a№=b&",
    "&",
    "#",
    "@",
    "a@",
    "a@b.example ",
    "a.",
    ".",
    "-",
    "--",
    "_",
    "+",
    "~",
    "<",
    ">",
    "<p>",
    "</p>",
    "<b a=\"",
    "<!--",
    "<a href=\"x\">y</a>",
    "<br/>",
    "<li>",
    "<code>",
    "&amp;",
    "&lt;p>",
    "&#65;",
    "&",
    "[x](",
    "[",
    "]",
    "[]",
    "![",
    "(",
    ")",
    "{",
    "}",
    "{0}",
    "{0}{1}",
    "`",
    "```\n",
    "*",
    "**a",
    "|",
    "!",
    "> ",
    "# ",
    "\"",
    "'",
    "\"a\":\"b\",",
    "{\"a\":",
    "'a'='b' ",
    "a='",
    ",",
    ";",
    "; ",
    "=",
    "==",
    "a№=b ",
    "a=",
    "$",
    "${a}",
    "->",
    "password=",
    "password: a ",
    "token=a&",
    "cookie: ",
    "cookie: a=b; ",
    "authorization: bearer ",
    "authorization: ",
    "set-cookie: a=b\n",
    "basic QUJDREVGRw== ",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    "-----BEGIN ",
    "AKIAIOSFODNN7EXAMPLE ",
    "eyJhbGciOiJIUzI1NiJ9.",
    "ghp_0123456789abcdef0123456789abcdef0123 ",
    "QUJD",
    "0a1b",
    "secret ",
    "<password>a</password>",
    "--password a ",
    "-p a ",
    "pkg:npm/a@1?b=c",
    "pkg:",
    "cpe:2.3:a:b:c:1:*:*:*:*:*:*:*,",
    "cpe:/a:",
    "CVSS:3.1/AV:N/AC:L/",
    "AV:N/",
    "arn:aws:a:",
    "AWS::S3::Bucket",
    "2024-01-01T00:00:00Z ",
    "at a.b(C.java:1)\n",
    "line 3 ",
    "a:1:",
    " (in context of class A)",
    "A\\B\\C::d()",
    "GET / HTTP/1.1\n",
    "a: b\n",
    "sha256:",
    "a (b) ",
    "critical ",
    "see https://a.example/№, ",
    "rule: ",
    "CVE-2021-44228 http://a.example ",
    "\u{2028}",
];

/// Units of texts in the syntax of JSON and XML.
const WRITTEN: [(&[char], &[&str]); 2] = [
    (
        &['{', '['],
        &["\\u0041", "\\/", "\\ud83d\\ude00", "\\ud800", "\\\\n"],
    ),
    (
        &['<'],
        &[
            "&#65;",
            "&#x41;",
            "&apos;",
            "&unknown;",
            "<![CDATA[x]]>",
            "<!--x-->",
            "<b>x</b>",
            "<?x?>",
            "]]",
        ],
    ),
];

/// Lines outside of documents, some of which look like the beginning of one.
const LINES: [&str; 3] = ["\n", "[INFO] a\n", "{\n"];

/// A sample of a source in which one thing grows.
pub struct Case<'s> {
    pub source: &'static str,
    pub sample: &'s str,
    pub intact: &'s str,
    change: Change,
}

enum Change {
    /// A text grows by this unit, which may be written without escapes.
    Text(Place, &'static str, bool),
    /// A piece is repeated, with the same bytes.
    Again(Piece),
    /// A piece is repeated, with other texts.
    Numbered(Piece),
    /// A value grows by members or by depth.
    Grown(Piece, Growth),
    /// The report is repeated.
    Documents,
    /// Lines come before the report, or after it.
    Lines(&'static str, bool),
}

impl fmt::Display for Case<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}: ", self.source, self.sample)?;
        match &self.change {
            Change::Text(place, unit, _) => write!(f, "text {} of {unit:?}", place.path),
            Change::Again(piece) => write!(f, "{} again", piece.path),
            Change::Numbered(piece) => write!(f, "{} numbered", piece.path),
            Change::Grown(piece, growth) => write!(f, "{growth:?} of {}", piece.path),
            Change::Documents => f.write_str("documents"),
            Change::Lines(line, true) => write!(f, "{line:?} before it"),
            Change::Lines(line, false) => write!(f, "{line:?} after it"),
        }
    }
}

impl Case<'_> {
    /// Returns the sample in three sizes: with about this many additional bytes, or one piece if that is longer; with
    /// twice as many; and with four times as many. Returns `None` if it cannot grow this way.
    pub fn reports(&self, bytes: usize) -> Option<[String; 3]> {
        if let Change::Text(place, unit, as_is) = &self.change {
            let unit = if *as_is {
                (*unit).to_owned()
            } else {
                written(unit, self.intact)
            };
            let (before, after) = self.intact.split_at(place.range.end);
            let report = |times| [before, &text_of(&unit, times * bytes), after].concat();
            return Some([report(1), report(2), report(4)]);
        }
        let each = self.repeated(2)?.len() - self.repeated(1)?.len();
        let times = (bytes / each.max(1)).max(1);
        Some([
            self.repeated(times)?,
            self.repeated(2 * times)?,
            self.repeated(4 * times)?,
        ])
    }

    fn repeated(&self, times: usize) -> Option<String> {
        match &self.change {
            Change::Text(..) => None,
            Change::Again(piece) => Some(piece.again(self.intact, times)),
            Change::Numbered(piece) => piece.numbered(self.intact, times),
            Change::Grown(piece, growth) => grown(self.intact, *growth, piece.range.start, times),
            Change::Documents => Some([self.intact, "\n"].concat().repeat(times + 1)),
            Change::Lines(line, true) => Some([&line.repeat(times), self.intact].concat()),
            Change::Lines(line, false) => Some([self.intact, &line.repeat(times)].concat()),
        }
    }
}

/// Returns `unit` repeated to about this many bytes.
fn text_of(unit: &str, bytes: usize) -> String {
    let mut out = String::with_capacity(bytes + unit.len());
    for number in 10_000.. {
        out.push_str(&unit.replace('№', &format!("{number}")));
        if out.len() >= bytes {
            break;
        }
    }
    out
}

/// Returns the samples of each source, those with the most texts first.
pub fn samples() -> BTreeMap<&'static str, Vec<Sample>> {
    let registry = Registry::new(SOURCES);
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let folders = fixtures::tools()
        .into_iter()
        .map(|tool| format!("{tool}/valid"));
    for sample in folders.flat_map(|folder| fixtures::samples(&folder)) {
        let report = Report::new(&sample.bytes, &Limits::default()).unwrap();
        let chosen = registry
            .choose(&report)
            .map(|chosen| &*chosen.source.as_static().unwrap().descriptor().id);
        if let (Ok(id), Ok(_)) = (chosen, std::str::from_utf8(&sample.bytes)) {
            all.entry(id).or_default().push(sample);
        }
    }
    for samples in all.values_mut() {
        samples.sort_by_cached_key(|sample| {
            (Reverse(places(text(sample)).len()), sample.name.clone())
        });
    }
    all
}

fn text(sample: &Sample) -> &str {
    std::str::from_utf8(&sample.bytes).unwrap_or_default()
}

/// The ways in which samples of a source grow.
pub struct Cases<'s> {
    /// One piece of each path.
    pub of_pieces: Vec<Case<'s>>,
    /// One text of each path, by each unit.
    pub of_texts: Vec<Case<'s>>,
    /// Lines around the document.
    pub of_lines: Vec<Case<'s>>,
}

/// Returns every way in which the samples of a source grow.
pub fn cases<'s>(source: &'static str, samples: &'s [Sample]) -> Cases<'s> {
    let (mut of_texts, mut of_pieces) = (Vec::new(), Vec::new());
    let (mut seen_texts, mut seen_pieces) = (BTreeSet::new(), BTreeSet::new());
    for sample in samples {
        let intact = text(sample);
        let case = |change| Case {
            source,
            sample: &sample.name,
            intact,
            change,
        };
        let start = intact.trim_start_matches('\u{feff}').trim_start();
        let as_is = WRITTEN.iter().find(|(first, _)| start.starts_with(*first));
        let as_is = as_is.map_or(&[][..], |(_, units)| units);
        for place in places(intact) {
            if seen_texts.insert(place.path.clone()) {
                let units = TEXTS.iter().map(|unit| (unit, false));
                let units = units.chain(as_is.iter().map(|unit| (unit, true)));
                of_texts.extend(
                    units.map(|(unit, as_is)| case(Change::Text(place.clone(), unit, as_is))),
                );
            }
        }
        for piece in pieces(intact) {
            let bytes = &intact[piece.range.clone()];
            // The same name may be used for an object and a list, or for an item and its list.
            let kind = bytes
                .trim_end()
                .chars()
                .next_back()
                .zip(bytes.chars().next());
            if !seen_pieces.insert((piece.path.clone(), kind)) {
                continue;
            }
            if bytes.ends_with(['}', '>']) {
                let ways = [Growth::Members, Growth::Namesakes, Growth::Depth];
                of_pieces.extend(ways.map(|way| case(Change::Grown(piece.clone(), way))));
            }
            of_pieces.push(case(Change::Numbered(piece.clone())));
            of_pieces.push(case(Change::Again(piece)));
        }
    }
    let mut of_lines = Vec::new();
    if let Some(sample) = samples.first() {
        let before = LINES.map(|line| Change::Lines(line, true));
        let after = LINES.map(|line| Change::Lines(line, false));
        let changes = before.into_iter().chain(after).chain([Change::Documents]);
        of_lines.extend(changes.map(|change| Case {
            source,
            sample: &sample.name,
            intact: text(sample),
            change,
        }));
    }
    Cases {
        of_pieces,
        of_texts,
        of_lines,
    }
}
