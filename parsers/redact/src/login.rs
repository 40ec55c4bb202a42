//! Names and passwords written together: `user:password@host`, options of programs, `.netrc`.

use crate::address::ends_address;
use crate::scan::Scan;
use crate::value::{Separator, Syntax};
use crate::words::{is_like_password, is_placeholder, is_word_about};
use crate::{Medium, SecretKind};

/// The maximum length of a user name.
const LONGEST_NAME: usize = 128;

impl Scan<'_, '_> {
    /// Removes the password of `user:password@host`, `user/password@host:1521` and `user:password@tcp(host)`, without a
    /// scheme. `@` is at `at`.
    pub(crate) fn login_before(&mut self, at: usize) -> Option<usize> {
        /// The minimum length of a password of letters and digits.
        const SHORTEST_MIXED: usize = 8;
        /// Words before the colon of package URLs, CPEs, digests and email addresses.
        const NO_USERS: [&[u8]; 9] = [
            b"pkg", b"cpe", b"mailto", b"npm", b"git", b"file", b"docker", b"image", b"oci",
        ];
        let host = self.view.get(at + 1)?;
        let password_end = self.view.get(at.checked_sub(1)?)?;
        if !(host.is_ascii_alphanumeric() || host == b'[') || ends_address(password_end) {
            return None;
        }
        let before = self.view.slice(at.saturating_sub(LONGEST_NAME), at);
        self.view.count(before.len());
        let start = before.iter().rposition(|&b| ends_address(b) || b == b'=');
        let before = before.get(start.map_or(0, |start| start + 1)..)?;
        let first = before
            .iter()
            .position(|&b| b.is_ascii_alphanumeric() || b == b'/')?;
        let before = &before[first..];
        let address = before.strip_prefix(b"//");
        let before = address.unwrap_or(before);
        let sign = before.iter().position(|&b| matches!(b, b':' | b'/'))?;
        let (name, password) = (&before[..sign], &before[sign + 1..]);
        let name = name.rsplit(|&b| b == b'(').next().unwrap_or_default();
        let user = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'\\');
        if name.is_empty()
            || !name.iter().all(user)
            || NO_USERS.contains(&name)
            || is_placeholder(password)
            || self.is_digest(at + 1)
        {
            return None;
        }
        let source = ["tcp(", "unix("]
            .iter()
            .any(|host| self.view.starts_with(at + 1, host.as_bytes()));
        let letter = name.iter().any(u8::is_ascii_alphabetic);
        let has = |of: fn(&u8) -> bool| password.iter().any(of);
        let mixed = has(u8::is_ascii_digit)
            && has(u8::is_ascii_alphabetic)
            && password.len() >= SHORTEST_MIXED;
        let secret = if before[sign] == b'/' {
            // A path may have the sign in the name of a file.
            self.follows(at, b"sqlplus ") || mixed && self.is_host_with_port(at + 1)
        } else {
            let names_host = address.is_some() || letter && self.is_host_with_port(at + 1);
            source || names_host && mixed || is_like_password(password, true)
        };
        let from = at - password.len();
        let kind = if source {
            SecretKind::ConnectionString
        } else {
            SecretKind::UserInfo
        };
        secret.then(|| self.cut(from, at, kind))
    }

    /// Returns true if a host with a port, such as `db.example:3306`, is at `from`.
    ///
    /// `libpcre3@2:8.39` is a package: an epoch has no letter, and IP addresses have dots.
    fn is_host_with_port(&self, from: usize) -> bool {
        let end = self.view.find(from, from + LONGEST_NAME, |b| {
            !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
        });
        let host = self.view.slice(from, end);
        self.view.get(end) == Some(b':')
            && self.view.get(end + 1).is_some_and(|b| b.is_ascii_digit())
            && !host.iter().all(u8::is_ascii_digit)
    }

    /// Returns true if the name of a program is before `at`.
    fn follows(&self, at: usize, program: &[u8]) -> bool {
        let before = self.view.slice(at.saturating_sub(LONGEST_NAME), at);
        self.view.count(before.len());
        memchr::memmem::find(before, program).is_some()
    }

    /// Removes the password of `-u name:password`, `-uname:password` and `--user name:password`, as in curl.
    pub(crate) fn user_option(&mut self, at: usize, end: usize) -> Option<usize> {
        let option = self.view.get(at.checked_sub(1)?) == Some(b'-');
        if !option || self.options.medium == Medium::Url {
            return None;
        }
        let short = end - at == 1;
        let start = self
            .view
            .find(end, end + 8, |b| !matches!(b, b' ' | b'\t' | b'='));
        if start == end && !short {
            return None;
        }
        // A word without a space in it is checked once.
        if start < self.no_user_before {
            return None;
        }
        let value = self
            .view
            .value(start, Syntax::Free, Separator::BLANK, true)?;
        self.no_user_before = value.to;
        let bytes = self.view.slice(value.from, value.to);
        let colon = bytes.iter().position(|&b| b == b':')?;
        let password = bytes.get(colon + 1..)?;
        // `docker run -u 1000:1000`, and IP addresses.
        let numbers = bytes.iter().all(|&b| b.is_ascii_digit() || b == b':');
        if password.is_empty() || numbers || password.starts_with(b"//") || is_placeholder(password)
        {
            return None;
        }
        // Without a space it may be any word.
        if start == end && !self.follows(at, b"curl ") && !is_like_password(password, true) {
            return None;
        }
        self.cut(value.from + colon + 1, value.to, SecretKind::UserInfo);
        // The name may be a token: `curl -u TOKEN:x-oauth-basic`.
        Some(value.from)
    }

    /// Removes the password of `sshpass -p …`, `mysql -u root -p…` and `docker login -p …`. The letter `p` is at `at`.
    pub(crate) fn password_option(&mut self, at: usize) -> Option<usize> {
        const PROGRAMS: [&[u8]; 6] = [
            b"sshpass", b"mysql", b"mariadb", b" login", b"sqlcmd", b"sqlplus",
        ];
        if !self.view.starts_with(at.checked_sub(2)?, b" -p")
            && !self.view.starts_with(at.checked_sub(2)?, b" -P")
        {
            return None;
        }
        let before = self.view.slice(at.saturating_sub(LONGEST_NAME), at);
        self.view.count(before.len());
        let line = before
            .iter()
            .rposition(|&b| b == b'\n')
            .map_or(0, |end| end + 1);
        let program = |word: &&[u8]| memchr::memmem::find(&before[line..], word).is_some();
        if !PROGRAMS.iter().any(program) {
            return None;
        }
        let start = self.view.find(at + 1, at + 9, |b| b != b' ');
        let value = self
            .view
            .value(start, Syntax::Free, Separator::BLANK, true)?;
        let bytes = self.view.slice(value.from, value.to);
        let port = bytes.iter().all(u8::is_ascii_digit);
        (!port && bytes.first() != Some(&b'-') && !is_placeholder(bytes))
            .then(|| self.cut(value.from, value.to, SecretKind::Field))
    }

    /// Removes the password of `host:5432:database:name:password`, a line of `.pgpass`, whose first colon is at `at`. With another port the
    /// line looks like a position in a file. <https://www.postgresql.org/docs/current/libpq-pgpass.html>
    pub(crate) fn pgpass(&mut self, at: usize) -> Option<usize> {
        let ports = [&b"5432:"[..], b"5433:", b"6432:", b"*:"];
        let port = ports
            .into_iter()
            .find(|port| self.view.starts_with(at + 1, port))?;
        let ends = |b: u8| ends_address(b) || b == b':';
        let database = at + 1 + port.len();
        let name = self.view.find(database, database + LONGEST_NAME, ends) + 1;
        let from = self.view.find(name, name + LONGEST_NAME, ends) + 1;
        let separated = [name, from]
            .iter()
            .all(|&field| self.view.get(field - 1) == Some(b':'));
        let place = self.view.slice(database, name - 1);
        if !separated || from < name + 2 || place.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let to = self.view.find(from, usize::MAX, ends);
        let password = self.view.slice(from, to);
        // Five fields, not the eleven of a CPE.
        let before = self.view.slice(at.saturating_sub(LONGEST_NAME), at);
        let mut host = before.iter().rev().take_while(|&&b| !ends_address(b));
        let five = self.view.get(to) != Some(b':') && !host.any(|&b| b == b':');
        self.view.count(before.len());
        let secret = five && !password.is_empty() && !is_placeholder(password);
        if !secret {
            return None;
        }
        self.cut(from, to, SecretKind::ConnectionString);
        // The fields before it may contain other secrets.
        Some(database)
    }

    /// `login name password secret`, of a `.netrc`, whose `login` ends at `end`.
    pub(crate) fn netrc(&mut self, end: usize) -> Option<usize> {
        const PASSWORD: &[u8] = b"password";
        let blank = |b: u8| b.is_ascii_whitespace();
        let name = self.view.find(end, end + 8, |b| !blank(b));
        if name == end {
            return None;
        }
        let name_end = self.view.find(name, name + LONGEST_NAME, blank);
        let word = self.view.find(name_end, name_end + 8, |b| !blank(b));
        if !self.view.starts_with(word, PASSWORD) {
            return None;
        }
        let after = word + PASSWORD.len();
        let from = self.view.find(after, after + 8, |b| !blank(b));
        let to = self.view.find(from, usize::MAX, blank);
        if from == after || is_word_about(self.view.slice(from, to)) {
            return None;
        }
        self.cut(from, to, SecretKind::Field);
        // The name may be a token.
        Some(name)
    }
}
