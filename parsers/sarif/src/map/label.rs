//! The title of a rule, where its findings do not have it as theirs.

use finding_source::Str;
use finding_source::text::contains;

use super::known::{Flattened, Known};
use super::message::has_placeholders;
use super::producer::Habits;

impl Known<'_> {
    /// Sets the label, and the explanation with the title. The title `describes` the rule, or else its first result.
    pub(super) fn set_label(&mut self, describes: bool, habits: Habits) {
        // Snyk Code names a rule by the end of its id.
        let id = self.id.as_deref().unwrap_or_default();
        let name = self.name.clone().filter(|name| !id.ends_with(&**name));
        if let Habits::DependencyCheck | Habits::Grype | Habits::Written = habits {
            // Their titles repeat the id, the severity, and the package of the first result.
            self.label = name;
            return;
        }
        let usable = |title: &Str<'_>| describes && !has_placeholders(title);
        let title = self.title.clone().filter(usable);
        // Semgrep's titles are its explanations.
        let full = self.full.as_deref().map(without_stop);
        let short = title.clone().filter(|title| full != Some(title));
        self.label = match habits {
            // The name is that of a scanner.
            Habits::Trivy => self.title.clone().or(name),
            _ => name.or(short),
        };
        let shown = [&self.label, &self.name];
        let is_shown = |title: &Str<'_>| {
            let mut shown = shown.into_iter().flatten();
            shown.any(|shown| letters(shown).eq(letters(title)))
        };
        let title = title.filter(|title| !is_shown(title));
        let titled = title.and_then(|title| match &self.text {
            Some(text) if contains(text.words(), &title) => None,
            Some(text) => Some(Str::Owned([&*title, "\n\n", &*text.text].concat())),
            None => Some(title),
        });
        self.titled = titled.map(Flattened::new);
    }
}

/// Returns a title without its full stop.
pub(super) fn without_stop(title: &str) -> &str {
    let bare = title.strip_suffix('.');
    bare.filter(|bare| !bare.ends_with('.')).unwrap_or(title)
}

/// Returns true if a text is a regular expression, as early versions of gitleaks 8 write it as the description of a rule:
/// a group with a flag, or a class with a repetition, and not two words. A title about patterns has words.
pub(super) fn is_pattern(text: &str) -> bool {
    let marks = [
        "(?i)", "(?s)", "(?:", "(?=", "(?!", "(?<", "(?P<", "]{", "]+", "]*", "){",
    ];
    if !marks.iter().any(|mark| text.contains(mark)) {
        return false;
    }
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| "'\"`.,:;()".contains(c));
        !word.is_empty() && word.chars().all(char::is_alphabetic)
    };
    text.split_whitespace().filter(is_word).nth(1).is_none()
}

/// Returns the letters and digits of a name in lower case: `UseOfX` and `Use of X` have the same.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}
