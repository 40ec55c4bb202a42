//! Paths as build machines write them, made the same on every machine.

use std::borrow::Cow;

/// Makes paths relative to the scanned project.
///
/// Tools write the absolute path that the project had on the build machine. It differs from machine to
/// machine, and on some build services from run to run, so it may stand in no identity.
///
/// With a root (see [`Options::root`](crate::Options::root)) paths below it become relative, others stay. Without
/// one the work directories of these build services are recognised:
///
/// | service | directory |
/// | --- | --- |
/// | AWS CodeBuild | `/codebuild/output/src…/src/`, and one of its sources below it (`s3/00/`, `host/owner/repository/`) |
/// | Azure Pipelines | `/home/vsts/work/1/s/` |
/// | Bitbucket Pipelines | `/opt/atlassian/pipelines/agent/build/` |
/// | CircleCI | `/home/circleci/project/` |
/// | GitHub Actions | `/home/runner/work/repository/repository/`, `/github/workspace/` |
/// | GitLab | `/builds/group/project/` |
/// | Jenkins | `/var/lib/jenkins/workspace/job/`, `/var/jenkins_home/workspace/job/` |
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

/// Directories of build services; `*` stands for one name.
const SERVICES: [&str; 9] = [
    "/codebuild/output/*/src/",
    "/home/vsts/work/*/s/",
    "/opt/atlassian/pipelines/agent/build/",
    "/home/circleci/project/",
    "/home/runner/work/*/*/",
    "/github/workspace/",
    "/builds/*/*/",
    "/var/lib/jenkins/workspace/*/",
    "/var/jenkins_home/workspace/*/",
];

/// Where CodeBuild puts a source below its directory.
const CODEBUILD_SOURCES: [&str; 4] = [
    "s3/*/",
    "github.com/*/*/",
    "bitbucket.org/*/*/",
    "git-codecommit.*/v1/repos/*/",
];

impl Roots {
    /// For a project that lay in `root`, or in nobody knows which directory.
    #[must_use]
    pub fn new(root: Option<&str>) -> Self {
        let root = root.map(|root| {
            let mut root = slashes(root).trim_end_matches('/').to_owned();
            root.push('/');
            root
        });
        Self { root }
    }

    /// `path` with `/` between its parts, relative to the project where it lies below it.
    #[must_use]
    pub fn relative<'p>(&self, path: impl Into<Cow<'p, str>>) -> Cow<'p, str> {
        let path = match path.into() {
            Cow::Borrowed(path) => slashes(path),
            Cow::Owned(path) => Cow::Owned(slashes(&path).into_owned()),
        };
        let cut = match &self.root {
            Some(root) => below(&path, root),
            None => SERVICES
                .iter()
                .find_map(|service| matched(&path, service))
                .map(|end| {
                    let rest = &path[end..];
                    let source = path.starts_with("/codebuild/").then(|| {
                        CODEBUILD_SOURCES
                            .iter()
                            .find_map(|source| matched(rest, source))
                    });
                    end + source.flatten().unwrap_or(0)
                }),
        };
        match (cut, path) {
            (None | Some(0), path) => strip_dot(path),
            (Some(cut), Cow::Borrowed(path)) => Cow::Borrowed(&path[cut..]),
            (Some(cut), Cow::Owned(path)) => Cow::Owned(path[cut..].to_owned()),
        }
    }
}

/// Windows separators become `/`; a backslash in a Unix path is a character like any other.
fn slashes(path: &str) -> Cow<'_, str> {
    let drive = path.as_bytes().get(1) == Some(&b':')
        && path.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    let windows = drive || path.starts_with("\\\\") || !path.contains('/');
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

/// How much of `path` is `root`. The letter of a Windows drive is the same in either case.
fn below(path: &str, root: &str) -> Option<usize> {
    let head = path.get(..root.len())?;
    let same = head == root
        || (root.as_bytes().get(1) == Some(&b':')
            && head.get(..1)?.eq_ignore_ascii_case(&root[..1])
            && head.get(1..)? == &root[1..]);
    same.then_some(root.len())
}

/// How much of `path` fits `pattern`, in which `*` stands for the rest of a name.
fn matched(path: &str, pattern: &str) -> Option<usize> {
    let mut at = 0;
    for (index, piece) in pattern.split('*').enumerate() {
        let rest = path.get(at..)?;
        if index > 0 {
            let name = rest.find('/').filter(|&length| length > 0)?;
            at += name;
        }
        at += path.get(at..)?.starts_with(piece).then_some(piece.len())?;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_file_has_the_same_path_on_every_build_service() {
        for path in [
            "/codebuild/output/src123456/src/s3/00/src/A.php",
            "/codebuild/output/src3178436/src/github.com/acme/shop/src/A.php",
            "/codebuild/output/src31/src/git-codecommit.us-east-1.amazonaws.com/v1/repos/shop/src/A.php",
            "/home/vsts/work/1/s/src/A.php",
            "/builds/acme/shop/src/A.php",
            "/var/jenkins_home/workspace/shop-main/src/A.php",
            "./src/A.php",
            "src\\A.php",
        ] {
            assert_eq!(Roots::new(None).relative(path), "src/A.php", "{path}");
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
    fn a_backslash_in_a_unix_path_stays() {
        assert_eq!(Roots::new(None).relative("/srv/a\\b.php"), "/srv/a\\b.php");
    }
}
