//! Web addresses of files in a repository: `https://github.com/acme/shop/blob/1a2b3c/src/Cart.php` is `src/Cart.php`.

use finding_source::url::{Url, percent_decoded};
use finding_source::{Str, Words};

use super::owned;
use crate::raw::Provenance;

/// Returns the path, within its repository, of the file that `uri` shows at a commit or a branch; `None` for other
/// addresses.
///
/// The run's `versionControlProvenance` is used if present, otherwise the form of the address on well-known hosts.
pub(super) fn path(uri: &str, provenance: &Provenance<'_>) -> Option<Str<'static>> {
    let (revision, branch) = (provenance.revision.trimmed(), provenance.branch.trimmed());
    let repository = provenance.repository.trimmed();
    let names = [revision.as_deref(), branch.as_deref()];
    let bare = uri.split(['#', '?']).next().unwrap_or_default();
    let below = repository.as_deref().and_then(|repository| {
        let repository = repository.trim_end_matches('/');
        let repository = repository.strip_suffix(".git").unwrap_or(repository);
        bare.strip_prefix(repository)?.strip_prefix('/')
    });
    let path = match below {
        Some(rest) => view(rest, names).unwrap_or(rest),
        None => of_host(&Url::new(uri), names)?,
    };
    let path = path.trim_matches('/');
    (!path.is_empty()).then(|| owned(&percent_decoded(path)))
}

/// Returns the path after the name of the view and the name of the commit: `blob/1a2b3c/src/a.c`.
fn view<'u>(rest: &'u str, names: [Option<&str>; 2]) -> Option<&'u str> {
    // GitLab, since 2019.
    let rest = rest.strip_prefix("-/").unwrap_or(rest);
    let (word, mut rest) = rest.split_once('/')?;
    match word {
        "blob" | "raw" | "blame" | "edit" => {}
        // Bitbucket; and Gitea, which states the kind of the name that follows.
        "src" => {
            let mut sorts = ["commit/", "branch/", "tag/"].iter();
            let named = sorts.find_map(|sort| rest.strip_prefix(sort));
            rest = named.unwrap_or(rest);
        }
        // Bitbucket Server.
        "browse" => return Some(rest),
        _ => return None,
    }
    let rest = branch(rest);
    // The name of a known branch may contain slashes; of another branch, the first part is taken for the name.
    let names = names.into_iter().flatten().map(branch);
    let mut names = names.filter(|name| !name.is_empty());
    let named = names.find_map(|name| rest.strip_prefix(name)?.strip_prefix('/'));
    named.or_else(|| below(rest, 1))
}

/// Returns the path in an address on a well-known host.
fn of_host<'u>(url: &Url<'u>, names: [Option<&str>; 2]) -> Option<&'u str> {
    let path = url.path().strip_prefix('/')?;
    let host = url.host()?.to_ascii_lowercase();
    // Its addresses do not name a view.
    if host == "raw.githubusercontent.com" {
        return below(path, 3);
    }
    // `/ORGANIZATION/PROJECT/_git/REPOSITORY?path=/src/a.c&version=GBmain`
    if host == "dev.azure.com" {
        let mut pairs = url.query()?.split('&');
        return pairs.find_map(|pair| {
            pair.strip_prefix("path=")
                .filter(|_| path.contains("/_git/"))
        });
    }
    // GitLab has nested groups, followed by a mark, on every host.
    if let Some((_, rest)) = path.split_once("/-/") {
        return view(rest, names);
    }
    match path.split_once("/repos/") {
        Some((before, rest)) if before.starts_with("projects/") => view(below(rest, 1)?, names),
        _ => {
            let known = ["github.", "gitlab.", "bitbucket.", "gitea.", "codeberg.org"];
            let mut known = known.iter().filter(|known| host.starts_with(**known));
            known.next().and_then(|_| view(below(path, 2)?, names))
        }
    }
}

/// Returns the name of a branch without the directory of branches.
fn branch(name: &str) -> &str {
    name.strip_prefix("refs/heads/").unwrap_or(name)
}

/// Returns the path below this number of directories.
fn below(path: &str, directories: usize) -> Option<&str> {
    path.splitn(directories + 1, '/').nth(directories)
}
