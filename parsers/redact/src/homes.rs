//! Shortens home directories: `/home/ana/.m2/x.jar` becomes `~/.m2/x.jar`.

use memchr::memchr2_iter;

use crate::pairs::{has_pair, is};

/// Shortens paths below home directories, which identify persons and build machines.
///
/// ```
/// # use finding_redact::Homes;
/// let homes = Homes::default();
/// assert_eq!(homes.shortened("in /home/ana/shop/a.c").unwrap(), "in ~/shop/a.c");
/// assert_eq!(homes.shortened("in src/a.c"), None);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Homes(());

impl Homes {
    /// Returns `text` with `~` for each home directory at the start of a path, or `None` if there is none.
    #[must_use]
    pub fn shortened(&self, text: &str) -> Option<String> {
        let bytes = text.as_bytes();
        if !may_have_home(bytes) {
            return None;
        }
        let mut out = String::new();
        let mut done = 0;
        for word in memchr2_iter(b'h', b'U', bytes) {
            let home = Home::of(bytes, word);
            if let Some((start, end)) = home.and_then(|home| home.whole(text, done)) {
                out.reserve(text.len() - out.len());
                out.push_str(&text[done..start]);
                out.push('~');
                done = end;
            }
        }
        if done == 0 {
            return None;
        }
        out.push_str(&text[done..]);
        Some(out)
    }
}

/// Returns whether `text` contains `/h` or `Us`. Most texts contain neither, and need no search.
#[must_use]
pub fn may_have_home(text: &[u8]) -> bool {
    has_pair(text, |one, two| {
        is(one, b'/') & is(two, b'h') | is(one, b'U') & is(two, b's')
    })
}

/// Returns whether `text` contains `/` or `:\`, one of which is in each path of more than a name.
#[must_use]
pub fn may_have_path(text: &[u8]) -> bool {
    has_pair(text, |one, two| {
        is(one, b'/') | is(two, b'/') | is(one, b':') & is(two, b'\\')
    })
}

/// Returns true if the word at `at` may be that of a home directory: `home` in `/home/`, or `Users`.
pub(crate) fn begins_home(bytes: &[u8], at: usize) -> bool {
    Home::of(bytes, at).is_some()
}

/// A possible home directory in a text.
struct Home {
    /// True if it is `Users`.
    users: bool,
    /// The separator before the first word.
    start: usize,
    /// The start of the user's name, or of the separator before it.
    name: usize,
}

impl Home {
    /// Returns the home directory whose first word, `home` or `Users`, is at `word`.
    fn of(bytes: &[u8], word: usize) -> Option<Self> {
        let start = word.checked_sub(1)?;
        let rest = &bytes[word..];
        let users = match bytes[start] {
            b'/' => !rest.starts_with(b"home/"),
            b'\\' => true,
            _ => return None,
        };
        (!users || rest.starts_with(b"Users")).then_some(Self {
            users,
            start,
            name: word + "home/".len(),
        })
    }

    /// Returns the start and end of the directory, if a path begins with it. Text before `from` is not part of it.
    fn whole(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        if self.start < from {
            return None;
        }
        let bytes = text.as_bytes();
        let is_separator = |at: usize| matches!(bytes.get(at), Some(b'/' | b'\\'));
        let mut name = self.name;
        if self.users {
            // String literals in code have each backslash twice.
            while is_separator(name) && name - self.name < 2 {
                name += 1;
            }
            if name == self.name {
                return None;
            }
        }
        let rest = text.get(name..)?;
        let length = rest.find([
            '/', '\\', ' ', '"', '\'', '<', '>', ':', ',', ';', ')', '\n',
        ])?;
        // A path continues after the name; `$USER` and `*` are not names.
        let named = length > 0
            && is_separator(name + length)
            && !rest[..length].contains(['*', '$', '{', '%']);
        if !named {
            return None;
        }
        let start = if self.users {
            self.drive(bytes, from)
        } else {
            self.start
        };
        let before = text.get(from..start)?;
        // In the middle of a longer path it is another directory with that name.
        let inner = before.ends_with(|c: char| {
            c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '~' | '%' | '/' | '\\')
        });
        // A path may begin with several slashes.
        let begun = before.trim_end_matches('/');
        let repeated = begun.len() < before.len()
            && !begun.ends_with(|c: char| c.is_alphanumeric() || ".-_~%\\:".contains(c));
        let local = inner && begun.ends_with("file:");
        (!inner || repeated || local).then_some((start, name + length))
    }

    /// Returns the start of the drive before the directory: `C:`, `/C:`, and `/c` and `/mnt/c` of shells on Windows.
    fn drive(&self, bytes: &[u8], from: usize) -> usize {
        let before = bytes.get(from..self.start).unwrap_or_default();
        let before = match before {
            [head @ .., b'\\'] => head,
            before => before,
        };
        let length = match before {
            [.., b'/', letter, b':'] if letter.is_ascii_alphabetic() => 3,
            [.., letter, b':'] if letter.is_ascii_alphabetic() => 2,
            [.., b'/', b'm', b'n', b't', b'/', letter] if letter.is_ascii_alphabetic() => 6,
            [.., b'/', letter] if letter.is_ascii_alphabetic() => 2,
            _ => return self.start,
        };
        from + before.len() - length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directories_of_persons_become_a_tilde() {
        let homes = Homes::default();
        for (text, expected) in [
            ("/home/ana/.m2/repository/a.jar", "~/.m2/repository/a.jar"),
            ("/Users/ana/shop/a.js", "~/shop/a.js"),
            ("C:\\Users\\ana\\shop\\a.cs", "~\\shop\\a.cs"),
            ("C:/Users/ana/shop/a.cs", "~/shop/a.cs"),
            ("/C:/Users/ana/a.cs", "~/a.cs"),
            ("C:\\\\Users\\\\ana\\\\a.cs", "~\\\\a.cs"),
            ("/c/Users/ana/a.cs and /mnt/c/Users/bo/b", "~/a.cs and ~/b"),
            ("in '/home/ana/a.c': (/Users/bo/b.c)", "in '~/a.c': (~/b.c)"),
            ("file:///home/ana/a.c", "file://~/a.c"),
            ("file:////home/ana/a.c", "file:///~/a.c"),
            ("jar:file:/home/ana/a.jar!/b", "jar:file:~/a.jar!/b"),
            ("such as `////home/ana/a`", "such as `///~/a`"),
        ] {
            assert_eq!(homes.shortened(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "/srv/home/ana/a.c",
            "https://e.example/home/ana/a",
            "https://e.example//home/ana/a",
            "https:///home/ana/a",
            "https://e.example/Users/ana/a",
            "/home/ana",
            "/home/",
            "/home//a",
            "/home/$USER/a",
            "/home/*/a",
            "Users/ana/a.c",
            "src/Users/Admin/List.php",
            "App\\Users\\Admin\\List",
            "C:\\Users",
            "the Users of /home",
        ] {
            assert_eq!(homes.shortened(text), None, "{text}");
        }
    }

    #[test]
    fn a_directory_is_found_wherever_it_is() {
        let homes = Homes::default();
        for length in 0..70 {
            let before = " ".repeat(length);
            for (home, short) in [("/home/ana/x", "~/x"), ("C:\\Users\\ana\\x", "~\\x")] {
                let text = [&*before, home].concat();
                assert_eq!(homes.shortened(&text), Some([&*before, short].concat()));
            }
        }
    }

    #[test]
    fn many_of_them_cost_linear_time() {
        let homes = Homes::default();
        for piece in ["/home/", "Users", "/Users/a", "/home/a/"] {
            let text = piece.repeat(300_000);
            assert!(
                homes
                    .shortened(&text)
                    .is_none_or(|short| short.len() < text.len())
            );
        }
    }
}
