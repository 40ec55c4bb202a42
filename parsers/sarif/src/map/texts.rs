//! Title and description of a result.

use finding_source::markup::{self, plain, section};
use finding_source::text::{TITLE_CHARS, contains, first_line, headline, one_line};
use finding_source::{Advisory, Kind, Package, Str};

use memchr::{memchr, memchr_iter};

use super::advice::HEADINGS;
use super::known::{Flattened, Known};
use super::producer::Habits;
use super::{Parts, SHORT, owned};

/// Words that only say that something was found, in lower case.
#[rustfmt::skip]
const EMPTY: [&str; 48] = [
    "a", "an", "analysis", "been", "bug", "bugs", "code", "default", "defect", "defects", "dependency",
    "detected", "discovered", "error", "errors", "file", "finding", "findings", "found", "has", "have",
    "identified", "in", "is", "issue", "issues", "lint", "possible", "potential", "potentially", "problem",
    "problems", "reported", "rule", "security", "smell", "smells", "the", "this", "violation", "violations",
    "vulnerabilities", "vulnerability", "was", "warning", "warnings", "weakness", "weaknesses",
];

impl<'r> Parts<'_, 'r> {
    /// Returns the title of the finding.
    ///
    /// Rules of vulnerabilities are shared by packages and have the text of the first package, so the title is the name
    /// and the package. For code it is the message, which distinguishes findings of one rule, unless it is the
    /// explanation of the rule. Otherwise it is the title of the rule.
    pub(super) fn title(&self, advisory: Option<&Advisory<'r>>) -> Str<'r> {
        let Self { habits, known, .. } = *self;
        if habits == Habits::Written {
            // The message begins with the title.
            let title = self.message.as_deref().map(first_line);
            if let Some(title) = title.filter(|title| !title.is_empty()) {
                return Str::Owned(title.into_owned());
            }
        }
        let rule = known.title.as_deref();
        let id = advisory.map(|advisory| &advisory.id);
        if let (Some(component), Some(id)) = (&self.component, id.or(self.rule_id.as_ref())) {
            let package = &component.package;
            return Str::Owned(match (habits, rule) {
                (Habits::Snyk, Some(words)) => named(words, id, package),
                (Habits::DockerScout, _) => {
                    // Its files are those of an installed package.
                    let mut package = package.clone();
                    package.path = None;
                    package.title(id)
                }
                _ => package.title(markup::without_heading(id)),
            });
        }
        let text = self.plain.as_deref();
        let message = text.map(|text| {
            let line = without_ticks(unwrapped(text.into()));
            headline(line, TITLE_CHARS).into_owned()
        });
        let message = message.filter(|text| !text.is_empty());
        let is_filler = message.as_deref().is_some_and(says_nothing);
        let explains = text.is_some_and(|text| {
            known.full.as_deref() == Some(text.trim())
                && rule.is_some_and(|rule| !text.starts_with(rule))
        });
        // ZAP quotes responses, and Trivy repeats all members.
        let of_code = matches!(self.kind, Kind::Code | Kind::Quality)
            && !matches!(habits, Habits::Trivy | Habits::Zap);
        let is_first = |text: &String| {
            let has_three_words = || memchr_iter(b' ', text.as_bytes()).nth(1).is_some();
            rule.is_none_or(says_nothing)
                || of_code && !explains && !is_filler && !text.ends_with(':') && has_three_words()
        };
        let of_rule = || Some(headline(without_ticks(rule?.into()), TITLE_CHARS).into_owned());
        let names = || {
            let name = known.name.clone();
            name.or_else(|| self.rule_id.clone()).map(one_line)
        };
        let words = match message.as_ref().is_some_and(is_first) {
            // The name says more.
            true => message.filter(|_| !is_filler || names().is_none()),
            false => of_rule().or(message),
        };
        let words = words.map(|words| owned(words.trim_end_matches(':')));
        let words = words.filter(|words| !words.is_empty()).or_else(names);
        words.unwrap_or_else(|| self.mapper.producer.id.clone())
    }

    /// Returns the message, followed by the explanation of the rule, without repetition.
    pub(super) fn description(&self, title: &str) -> Option<Str<'r>> {
        let own = self.message.as_deref();
        let message = match self.habits {
            Habits::Written => {
                // Title, blank line, description.
                let (_, description) = own?.split_once("\n\n")?;
                return Some(owned(description));
            }
            // A table of members of the rule.
            Habits::DockerScout if self.known.full.is_some() => None,
            // Additional information, which quotes the response of the target, including session values; or the text of
            // the rule.
            Habits::Zap => None,
            Habits::DependencyCheck => {
                let message = self.message.clone();
                let message = message.and_then(|text| after_id(text, self.rule_id.as_deref()));
                message.map(|text| without_advice(&text).unwrap_or_else(|| plain(text.clone())))
            }
            _ => {
                let decoded = own.map(|text| self.habits.decoded(Str::Borrowed(text)));
                let without = decoded.and_then(|text| without_advice(&text));
                without.or_else(|| self.plain.clone())
            }
        };
        let message = message.filter(|message| !message.is_empty());
        let message = message.map(without_repeats);
        match (message, explanation(self.known, title)) {
            (Some(message), Some(rule)) => Some(self.joined(message, rule)),
            (message, rule) => message.or_else(|| Some(rule?.text.clone())),
        }
    }

    /// Joins both texts, unless one contains the other.
    fn joined(&self, message: Str<'r>, rule: &Flattened<'r>) -> Str<'r> {
        let (flat_message, flat_rule) = (one_line(&*message), rule.words());
        let rule = &rule.text;
        let of_semgrep = matches!(&*self.mapper.producer.id, "semgrep" | "opengrep");
        if contains(&flat_message, flat_rule)
            || is_filled(flat_rule, &flat_message)
            || of_semgrep && has_metavariable(rule)
        {
            return message;
        }
        if contains(flat_rule, flat_message.trim_end_matches(['.', '…'])) {
            return rule.clone();
        }
        // Paragraphs that the message contains as well.
        let is_new = |paragraph: &&str| !contains(&flat_message, &one_line(*paragraph));
        let new: Vec<&str> = rule.split("\n\n").filter(is_new).collect();
        Str::Owned([&*message, "\n\n", &new.join("\n\n")].concat())
    }
}

/// Returns the title of a vulnerability of Snyk: its words, which many vulnerabilities of a package share, and its name
/// as its JSON report has them; the name alone if both are too long.
fn named(words: &str, id: &str, package: &Package<'_>) -> String {
    let words = without_package(words, &package.name);
    let words = words.strip_suffix(" vulnerability").unwrap_or(words);
    if words.contains(id) {
        return package.title(words);
    }
    let title = package.title(&format!("{words} ({id})"));
    if title.contains(id) {
        return title;
    }
    package.title(id)
}

/// Returns the words of Snyk's `Directory Traversal vulnerability in adm-zip` before the package. In images, `name`
/// has the source and the binary package, `openssl/libcrypto3`, and the words only the source package.
fn without_package<'w>(words: &'w str, name: &str) -> &'w str {
    match words.rsplit_once(" in ") {
        Some((before, package)) if name.split('/').next() == Some(package) || name == package => {
            before.trim_end()
        }
        _ => words,
    }
}

/// Returns the first line of a text that is wrapped, with the lines that continue it: they begin with a lower-case
/// letter, but not with `line: 7` or a URL. Only as many lines are joined as a title can show.
fn unwrapped(text: Str<'_>) -> Str<'_> {
    const MOST: usize = 4 * TITLE_CHARS;
    let continues = |at: usize| {
        let (before, rest) = (text[..at].trim_end(), &text[at + 1..]);
        let next = rest.chars().next().is_some_and(char::is_lowercase);
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        next && !word.contains(':') && !before.ends_with(['.', ':', '!', '?'])
    };
    let head = &text.as_bytes()[..text.len().min(MOST)];
    let breaks = memchr_iter(b'\n', head);
    let wraps = breaks.take_while(|&at| continues(at)).count();
    if wraps == 0 {
        return text;
    }
    let lines = text.lines().take(wraps + 1).map(str::trim_end);
    Str::Owned(lines.collect::<Vec<_>>().join(" "))
}

/// Returns a text without the marks of code, which come in pairs. .NET writes ``List`1`` for a generic type.
fn without_ticks(text: Str<'_>) -> Str<'_> {
    if memchr(b'`', text.as_bytes()).is_none() {
        return text;
    }
    let (mut bare, mut before, mut marks) = (String::with_capacity(text.len()), "", 0);
    for (at, piece) in text.split('`').enumerate() {
        let is_number = piece.starts_with(|c: char| c.is_ascii_digit());
        match at > 0 && is_number && before.ends_with(char::is_alphanumeric) {
            true => bare.push('`'),
            false => marks += 1,
        }
        bare.push_str(piece);
        before = piece;
    }
    // The first piece, which has no mark before it, is counted too.
    if marks % 2 == 1 {
        Str::Owned(bare)
    } else {
        text
    }
}

/// Returns true for titles of rules without a meaning, and for messages that stand for every result: `Code Smell`,
/// `This dependency has vulnerabilities` (Black Duck), `Potential vulnerability found` (NightVision).
fn says_nothing(title: &str) -> bool {
    // The last word tells more often than the first, which may be `The`.
    let mut words = title.rsplit(|c: char| !c.is_alphanumeric());
    words.all(|word| {
        let mut empty = EMPTY.iter();
        word.is_empty() || empty.any(|empty| word.eq_ignore_ascii_case(empty))
    })
}

/// Returns the plain text of a message without a section with the remediation, if it has one.
fn without_advice<'r>(message: &str) -> Option<Str<'r>> {
    let (advice, rest) = section(message, &HEADINGS)?;
    (advice.len() < SHORT).then(|| owned(plain(rest).trim()))
}

/// Returns the explanation of the rule, with its title unless the finding shows that elsewhere.
fn explanation<'k, 'r>(known: &'k Known<'r>, title: &str) -> Option<&'k Flattened<'r>> {
    let of_rule = known.title.as_deref().unwrap_or_default();
    let titled = known.titled.as_ref();
    titled
        .filter(|_| !contains(title, &without_ticks(of_rule.into())))
        .or(known.text.as_ref())
}

/// Returns a message without lines that repeat the line before: CodeQL writes one line for each source of a flow.
fn without_repeats(message: Str<'_>) -> Str<'_> {
    if memchr(b'\n', message.as_bytes()).is_none() {
        return message;
    }
    let mut lines: Vec<&str> = message.lines().collect();
    let all = lines.len();
    lines.dedup();
    if lines.len() == all {
        return message;
    }
    Str::Owned(lines.join("\n"))
}

/// Returns the text after the id in `CVE-2018-14041 - In Bootstrap before 4.1.2 …`; `None` if there is only the id.
fn after_id<'r>(message: Str<'r>, id: Option<&str>) -> Option<Str<'r>> {
    let Some(rest) = id.and_then(|id| message.strip_prefix(id)) else {
        return Some(message);
    };
    match rest.strip_prefix(" - ").map(str::trim) {
        // Java writes `null` for an absent text.
        Some("" | "null") => None,
        Some(said) => Some(owned(said)),
        None if rest.trim().is_empty() => None,
        None => Some(message),
    }
}

/// Returns true if a text contains a placeholder of a pattern: `$SERVICE`, `$1`.
pub(super) fn has_metavariable(text: &str) -> bool {
    let mut names = text.split('$').skip(1);
    names.any(|name| name.starts_with(is_of_name))
}

/// Returns whether a placeholder of a pattern may contain the character.
fn is_of_name(c: char) -> bool {
    c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'
}

/// Returns true if `text` is `template` with its placeholders replaced.
fn is_filled(template: &str, text: &str) -> bool {
    let mut literals = template.split('$').enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => piece.trim_start_matches(is_of_name),
    });
    let first = literals.next().unwrap_or_default();
    let Some(mut rest) = text
        .strip_prefix(first)
        .filter(|_| has_metavariable(template))
    else {
        return false;
    };
    let mut literals = literals.peekable();
    while let Some(literal) = literals.next() {
        if literals.peek().is_none() {
            return rest.ends_with(literal);
        }
        match rest.split_once(literal) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    false
}
