//! Makes paths of build machines the same on every machine.

use std::borrow::Cow;

use finding_redact::may_have_path;

use crate::text::{cut, part};

/// The maximum length of a path in bytes. Linux cannot open longer ones (PATH_MAX).
const LONGEST: usize = 4096;

/// Makes paths relative to the scanned project.
///
/// Tools write the absolute path of the project on the build machine. It differs from machine to machine, and on some
/// build services from run to run, so it must not be in an identity.
///
/// With a root (see [`Options::root`](crate::Options::root)) paths below it become relative, others are not changed.
/// Without one the work directories of these build services are recognized:
///
/// | service | directory |
/// | --- | --- |
/// | AWS CodeBuild | `/codebuild/output/src…/src/`, and one of its sources below it (`s3/00/`, `host/owner/repository/`) |
/// | Azure Pipelines | `/home/vsts/work/1/s/`, `D:\a\1\s\` |
/// | Bitbucket Pipelines | `/opt/atlassian/pipelines/agent/build/` |
/// | CircleCI | `/home/circleci/project/` |
/// | GitHub Actions | `/home/runner/work/repository/repository/`, on macOS `/Users/runner/work/repository/repository/`, `/github/workspace/` |
/// | GitLab | `/builds/group/project/` |
/// | Jenkins | `/var/lib/jenkins/workspace/job/`, `/var/jenkins_home/workspace/job/`, of an agent `/home/jenkins/agent/workspace/job/`, `/home/jenkins/workspace/job/` |
///
/// ```
/// use finding_source::path::Roots;
///
/// let roots = Roots::new(Some("C:\\agent\\shop"));
/// assert_eq!(roots.relative("c:\\agent\\shop\\src\\A.php"), "src/A.php");
/// assert_eq!(Roots::new(None).relative("/home/runner/work/shop/shop/src/A.php"), "src/A.php");
/// assert_eq!(Roots::new(None).relative("/app/src/A.php"), "/app/src/A.php");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Roots {
    root: Option<String>,
}

/// Directories of build services, in pieces; the rest of a name is between two of them.
const SERVICES: [&[&str]; 12] = [
    &["/codebuild/output/", "/src/"],
    &["/home/vsts/work/", "/s/"],
    &["/opt/atlassian/pipelines/agent/build/"],
    &["/home/circleci/project/"],
    &["/home/runner/work/", "/", "/"],
    &["/Users/runner/work/", "/", "/"],
    &["/github/workspace/"],
    &["/builds/", "/", "/"],
    &["/var/lib/jenkins/workspace/", "/"],
    &["/var/jenkins_home/workspace/", "/"],
    &["/home/jenkins/agent/workspace/", "/"],
    &["/home/jenkins/workspace/", "/"],
];

/// The directories of CodeBuild's sources below its work directory.
const CODEBUILD_SOURCES: [&[&str]; 4] = [
    &["s3/", "/"],
    &["github.com/", "/", "/"],
    &["bitbucket.org/", "/", "/"],
    &["git-codecommit.", "/v1/repos/", "/"],
];

/// Returns a path without the `/` at its beginning, which is the root of an image or of the scanned directory.
#[must_use]
pub fn unrooted(path: Cow<'_, str>) -> Cow<'_, str> {
    let start = path.len() - path.trim_start_matches('/').len();
    part(path, start..)
}

impl Roots {
    /// Creates a resolver for `root`. With `None`, well-known CI work directories are used.
    #[must_use]
    pub fn new(root: Option<&str>) -> Self {
        let root = root.map(|root| {
            let mut root = slashes(root).trim_end_matches('/').to_owned();
            root.push('/');
            root
        });
        Self { root }
    }

    /// Returns `path` with `/` between its segments, relative to the project if it is below it. A path of more than
    /// 4,096 bytes, which Linux cannot open, is [cut].
    #[must_use]
    pub fn relative<'p>(&self, path: impl Into<Cow<'p, str>>) -> Cow<'p, str> {
        // Many findings may share a path, and each is processed.
        let path = match cut(path, LONGEST) {
            Cow::Borrowed(path) => slashes(path),
            Cow::Owned(path) => Cow::Owned(slashes(&path).into_owned()),
        };
        let cut = self.cut(&path);
        match (cut, path) {
            (None | Some(0), path) => strip_dot(path),
            (Some(cut), Cow::Borrowed(path)) => Cow::Borrowed(&path[cut..]),
            (Some(cut), Cow::Owned(path)) => Cow::Owned(path[cut..].to_owned()),
        }
    }

    /// Returns `text` without the project's directory at the start of paths, for messages that quote paths. Separators
    /// are not changed.
    ///
    /// ```
    /// # use finding_source::path::Roots;
    /// let roots = Roots::new(Some("/home/ci/app"));
    /// assert_eq!(roots.strip("Path /home/ci/app/src/A.php is missing."), "Path src/A.php is missing.");
    /// ```
    #[must_use]
    pub fn strip<'t>(&self, text: impl Into<Cow<'t, str>>) -> Cow<'t, str> {
        let text = text.into();
        if self.root.is_none() && !may_have_path(text.as_bytes()) {
            return text;
        }
        let mut stripped = String::new();
        let mut done = 0;
        let mut from = 0;
        while let Some(at) = self.candidate(text.as_bytes(), from) {
            let rest = text.get(at..).unwrap_or_default();
            from = match self.cut(rest) {
                // Work directories have no spaces in their names; two paths have one between them.
                Some(length @ 1..)
                    if self.root.is_some() || !rest[..length].contains(char::is_whitespace) =>
                {
                    stripped.push_str(&text[done..at]);
                    done = at + length;
                    done
                }
                _ => at + 1,
            };
        }
        if done == 0 {
            return text;
        }
        stripped.push_str(&text[done..]);
        Cow::Owned(stripped)
    }

    /// Returns the next possible start of a path at or after `from`, by its first character.
    fn candidate(&self, text: &[u8], from: usize) -> Option<usize> {
        let rest = text.get(from..)?;
        let found = match self.root.as_deref() {
            // Every path begins with the root directory, so removing it would make none relative.
            Some("/") => None,
            Some(root) if has_drive(root) => memchr::memchr_iter(b':', rest)
                .find(|&colon| colon > 0 && rest[colon - 1].is_ascii_alphabetic())?
                .checked_sub(1),
            Some(root) if is_share(root) => memchr::memchr2(b'/', b'\\', rest),
            Some(_) => memchr::memchr(b'/', rest),
            None => memchr::memchr2_iter(b'/', b':', rest).find_map(|at| match rest[at] {
                b'/' => Some(at),
                _ => at.checked_sub(1).filter(|&at| has_drive_at(rest, at)),
            }),
        };
        Some(from + found?)
    }

    /// Returns the length of the project's directory in `path`.
    fn cut(&self, path: &str) -> Option<usize> {
        if let Some(root) = &self.root {
            return below(path, root);
        }
        if !path.starts_with('/') {
            return azure_on_windows(path);
        }
        let mut services = SERVICES.iter().filter(|service| may_begin(path, service));
        let end = services.find_map(|service| matched(path, service))?;
        let rest = &path[end..];
        let source = path.starts_with("/codebuild/").then(|| {
            CODEBUILD_SOURCES
                .iter()
                .find_map(|source| matched(rest, source))
        });
        Some(end + source.flatten().unwrap_or(0))
    }
}

/// Replaces Windows separators by `/`. A backslash in a Unix path is an ordinary character.
fn slashes(path: &str) -> Cow<'_, str> {
    let windows = has_drive(path) || path.starts_with("\\\\") || !path.contains('/');
    if windows && path.contains('\\') {
        Cow::Owned(path.replace('\\', "/"))
    } else {
        Cow::Borrowed(path)
    }
}

fn strip_dot(path: Cow<'_, str>) -> Cow<'_, str> {
    match path {
        Cow::Borrowed(path) => Cow::Borrowed(path.strip_prefix("./").unwrap_or(path)),
        Cow::Owned(path) => match path.strip_prefix("./") {
            Some(rest) => Cow::Owned(rest.to_owned()),
            None => Cow::Owned(path),
        },
    }
}

/// Returns whether it begins with a Windows drive.
fn has_drive(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic())
}

/// Returns whether a path in a text begins with a drive at `at`.
fn has_drive_at(text: &[u8], at: usize) -> bool {
    matches!(text.get(at..), Some([letter, b':', b'/' | b'\\', ..]) if letter.is_ascii_alphabetic())
}

/// Returns the length of the work directory of Azure Pipelines on Windows in `path`: `D:\a\1\s\`, with the number of the
/// pipeline on the machine.
fn azure_on_windows(path: &str) -> Option<usize> {
    let below = path.get(2..).filter(|_| has_drive(path))?;
    let mut names = below.splitn(5, ['/', '\\']);
    let is_it = names.next() == Some("")
        && names.next() == Some("a")
        && names.next().is_some_and(is_number)
        && names.next() == Some("s");
    let rest = names.next().filter(|_| is_it)?;
    Some(path.len() - rest.len())
}

fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether it is a Windows network share.
fn is_share(root: &str) -> bool {
    root.starts_with("//")
}

/// Returns the length of `root` in `path`. In a Windows path either separator matches, and the drive letter in either
/// case.
fn below(path: &str, root: &str) -> Option<usize> {
    let head = path.as_bytes().get(..root.len())?;
    let drive = has_drive(root);
    let windows = drive || is_share(root);
    let same = head
        .iter()
        .zip(root.as_bytes())
        .enumerate()
        .all(|(at, (a, b))| {
            a == b
                || (windows && (*a, *b) == (b'\\', b'/'))
                || (drive && at == 0 && a.eq_ignore_ascii_case(b))
        });
    same.then_some(root.len())
}

/// Returns false for most paths that do not begin with the first piece, which costs less than to compare all of it.
fn may_begin(path: &str, pieces: &[&str]) -> bool {
    let piece = pieces.first().map_or(&[][..], |piece| piece.as_bytes());
    // The last letter before the `/` at its end.
    let at = piece.len().saturating_sub(2);
    path.as_bytes().get(at) == piece.get(at)
}

/// Returns the length of the part of `path` that matches the pieces, with the rest of a name between them.
fn matched(path: &str, pieces: &[&str]) -> Option<usize> {
    let mut rest = path;
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            let name = rest.find('/').filter(|&length| length > 0)?;
            rest = &rest[name..];
        }
        rest = rest.strip_prefix(piece)?;
    }
    Some(path.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_too_long_to_be_opened_is_cut() {
        let roots = Roots::new(None);
        for path in ["src/".repeat(1_000), "src\\".repeat(1_000)] {
            assert_eq!(roots.relative(&*path).len(), path.len());
            let long = path.repeat(100);
            let cut = roots.relative(&*long);
            assert!(cut.len() <= LONGEST && cut.starts_with("src/src/"), "{cut}");
        }
    }

    #[test]
    fn the_same_file_has_the_same_path_on_every_build_service() {
        for path in [
            "/codebuild/output/src123456/src/s3/00/src/A.php",
            "/codebuild/output/src3178436/src/github.com/acme/shop/src/A.php",
            "/codebuild/output/src31/src/git-codecommit.us-east-1.amazonaws.com/v1/repos/shop/src/A.php",
            "/home/vsts/work/1/s/src/A.php",
            "/builds/acme/shop/src/A.php",
            "/home/vsts/work/2/s/src/A.php",
            "D:\\a\\1\\s\\src\\A.php",
            "d:/a/12/s/src/A.php",
            "/home/runner/work/shop/shop/src/A.php",
            "/Users/runner/work/shop/shop/src/A.php",
            "/Users/runner/work/1/s/src/A.php",
            "/var/jenkins_home/workspace/shop-main/src/A.php",
            "/home/jenkins/agent/workspace/shop/src/A.php",
            "/home/jenkins/agent/workspace/shop@2/src/A.php",
            "/home/jenkins/workspace/shop/src/A.php",
            "./src/A.php",
            "src\\A.php",
        ] {
            assert_eq!(Roots::new(None).relative(path), "src/A.php", "{path}");
        }
    }

    #[test]
    fn a_directory_that_only_resembles_that_of_a_build_service_stays() {
        for path in [
            "D:/a/shop/s/A.php",
            "D:/a/1/src/A.php",
            "D:/work/a/1/s/A.php",
            "D:/a/1/s",
            "a/1/s/A.php",
            "/a/1/s/A.php",
            "/Users/runner/A.php",
            "/home/jenkins/A.php",
        ] {
            assert_eq!(Roots::new(None).relative(path), path);
        }
    }

    #[test]
    fn a_given_root_alone_decides() {
        let roots = Roots::new(Some("/builds/acme"));
        assert_eq!(roots.relative("/builds/acme/shop/A.php"), "shop/A.php");
        assert_eq!(
            roots.relative("/builds/acmex/shop/A.php"),
            "/builds/acmex/shop/A.php"
        );
        assert_eq!(
            roots.relative("/home/vsts/work/1/s/A.php"),
            "/home/vsts/work/1/s/A.php"
        );
    }

    #[test]
    fn a_message_has_no_directory_of_the_build_machine() {
        let strip = |root, text: &str| Roots::new(root).strip(text).into_owned();
        let unix = Some("/srv/app");
        assert_eq!(
            strip(unix, "class@anonymous/srv/app/a.php:3 x /srv/app/b.php"),
            "class@anonymousa.php:3 x b.php"
        );
        assert_eq!(
            strip(unix, "/srv/apple/a.php, /srv/app"),
            "/srv/apple/a.php, /srv/app"
        );
        let windows = Some("C:/my app");
        assert_eq!(
            strip(windows, "in c:\\my app\\src\\é.php: C:/my app/b"),
            "in src\\é.php: b"
        );
        assert_eq!(
            strip(None, "/builds/a/b/c.php, /home/runner/work/r/r/d.php"),
            "c.php, d.php"
        );
        assert_eq!(
            strip(None, "/builds/a and /x/c.php"),
            "/builds/a and /x/c.php"
        );
        assert_eq!(
            strip(None, "in D:\\a\\1\\s\\src\\é.php: https://x/d:/a/2/s/b"),
            "in src\\é.php: https://x/b"
        );
        assert_eq!(strip(None, "é:/a, x:\\a"), "é:/a, x:\\a");
        assert_eq!(strip(Some("/"), "1/2 of /a.php"), "1/2 of /a.php");
        assert!(matches!(
            Roots::new(None).strip("App\\A: 1/2"),
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn a_backslash_in_a_unix_path_stays() {
        assert_eq!(Roots::new(None).relative("/srv/a\\b.php"), "/srv/a\\b.php");
    }
}
