//! Patterns for paths, packages and rule ids.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A pattern with wildcards. The time to match is linear in the text for every pattern.
///
/// | | in a path | elsewhere |
/// | --- | --- | --- |
/// | `?` | one character, not `/` | one character |
/// | `*` | any characters, not `/` | any characters |
/// | `**/` | any folders, or none | any characters, then `/`, or nothing |
/// | `**` | any characters | any characters |
/// | `\x` | the character `x` | the character `x` |
///
/// It matches the whole text, case-sensitively. In the text of a path, `\` counts as `/`.
///
/// ```
/// use finding_severity::Pattern;
///
/// let tests: Pattern = "**/src/test/**".parse()?;
/// assert!(tests.matches_path("src/test/java/AppTest.java"));
/// assert!(tests.matches_path(r"C:\work\app\src\test\AppTest.java"));
/// assert!(!tests.matches_path("src/testing/App.java"));
/// # Ok::<(), finding_severity::PatternError>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Pattern {
    text: String,
    tokens: Vec<Token>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Token {
    /// This character.
    One(char),
    /// `?`
    Any,
    /// `*`
    Star,
    /// `**`
    Deep,
    /// `**/` at the start of a segment, where a folder may begin. Always before `Inside`.
    Folders,
    /// Within the name of one of those folders.
    Inside,
}

impl Pattern {
    /// The maximum number of characters and wildcards in a pattern.
    pub const MAX_CHARS: usize = 255;

    /// Returns the pattern as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns whether the pattern matches the path or URL.
    #[must_use]
    pub fn matches_path(&self, path: &str) -> bool {
        self.run(path.chars().map(|c| if c == '\\' { '/' } else { c }), true)
    }

    /// Returns whether the pattern matches a text in which `/` is an ordinary character.
    #[must_use]
    pub fn matches_text(&self, text: &str) -> bool {
        self.run(text.chars(), false)
    }

    /// Follows every way through the pattern at once, one character after the other.
    fn run(&self, text: impl Iterator<Item = char>, path: bool) -> bool {
        let mut now = States::default();
        self.enter(&mut now, 0);
        for c in text {
            let folder_ends = c == '/';
            let mut next = States::default();
            let mut alive = false;
            for at in now.iter() {
                let Some(token) = self.tokens.get(at) else {
                    continue;
                };
                let to = match token {
                    Token::One(one) if *one == c => at + 1,
                    Token::Any if !(path && folder_ends) => at + 1,
                    Token::Star if !(path && folder_ends) => at,
                    Token::Deep => at,
                    Token::Folders => at + usize::from(!folder_ends),
                    Token::Inside => at - usize::from(folder_ends),
                    Token::One(_) | Token::Any | Token::Star => continue,
                };
                self.enter(&mut next, to);
                alive = true;
            }
            if !alive {
                return false;
            }
            now = next;
        }
        now.contains(self.tokens.len())
    }

    /// Enters a state and those that can be reached from it without a character.
    fn enter(&self, states: &mut States, mut at: usize) {
        loop {
            states.insert(at);
            at += match self.tokens.get(at) {
                Some(Token::Star | Token::Deep) => 1,
                Some(Token::Folders) => 2,
                _ => return,
            };
        }
    }
}

/// The positions in a pattern that a text can have reached: one for each token, and the end.
#[derive(Clone, Copy, Default)]
struct States([u64; 4]);

impl States {
    fn insert(&mut self, at: usize) {
        if let Some(word) = self.0.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    fn contains(&self, at: usize) -> bool {
        self.0
            .get(at / 64)
            .is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        self.0
            .into_iter()
            .enumerate()
            .flat_map(|(index, mut word)| {
                std::iter::from_fn(move || {
                    let bit = word.trailing_zeros() as usize;
                    (bit < 64).then(|| {
                        word &= word - 1;
                        index * 64 + bit
                    })
                })
            })
    }
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let mut tokens = Vec::new();
        let mut rest = text.chars();
        let mut segment_starts = true;
        while let Some(c) = rest.next() {
            match c {
                '*' if rest.as_str().starts_with('*') => {
                    rest.next();
                    if segment_starts && rest.as_str().starts_with('/') {
                        rest.next();
                        tokens.extend([Token::Folders, Token::Inside]);
                        continue;
                    }
                    tokens.push(Token::Deep);
                }
                '*' => tokens.push(Token::Star),
                '?' => tokens.push(Token::Any),
                '\\' => match rest.next() {
                    Some(c) => tokens.push(Token::One(c)),
                    None => return Err(PatternError("ends in the middle of an escape")),
                },
                c => tokens.push(Token::One(c)),
            }
            segment_starts = c == '/';
        }
        if tokens.is_empty() {
            return Err(PatternError("is empty"));
        }
        if tokens.len() > Self::MAX_CHARS {
            return Err(PatternError("has more than 255 characters"));
        }
        Ok(Self {
            text: text.to_owned(),
            tokens,
        })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// The text is not a valid pattern.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PatternError(&'static str);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the pattern {}", self.0)
    }
}

impl Error for PatternError {}
