//! Web addresses of files in a repository: `https://github.com/acme/shop/blob/1a2b3c/src/Cart.php` is `src/Cart.php`.

use finding_source::url::percent_decoded;
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
        None => of_host(uri, bare, names)?,
    };
    let path = path.trim_matches('/');
    (!path.is_empty()).then(|| owned(&percent_decoded(path)))
}

/// Returns the path after the name of the view and the name of the commit: `blob/1a2b3c/src/a.c`.
fn view<'u>(rest: &'u str, names: [Option<&str>; 2]) -> Option<&'u str> {
    // GitLab, since 2019.
    let rest = rest.strip_prefix("-/").unwrap_or(rest);
    let (word, rest) = rest.split_once('/')?;
    let rest = match word {
        "blob" | "raw" | "blame" | "edit" => rest,
        // Bitbucket; and Gitea, which states the kind of the name that follows.
        "src" => ["commit/", "branch/", "tag/"]
            .iter()
            .find_map(|sort| rest.strip_prefix(sort))
            .unwrap_or(rest),
        // Bitbucket Server.
        "browse" => return Some(rest),
        _ => return None,
    };
    let rest = rest.strip_prefix("refs/heads/").unwrap_or(rest);
    // The name of a known branch may contain slashes; of another branch, the first part is taken for the name.
    let named = names
        .into_iter()
        .flatten()
        .map(|name| name.strip_prefix("refs/heads/").unwrap_or(name))
        .filter(|name| !name.is_empty())
        .find_map(|name| rest.strip_prefix(name)?.strip_prefix('/'));
    named.or_else(|| rest.split_once('/').map(|(_, path)| path))
}

/// Returns the path in an address on a well-known host.
fn of_host<'u>(uri: &'u str, bare: &'u str, names: [Option<&str>; 2]) -> Option<&'u str> {
    let (_, rest) = bare.split_once("://")?;
    let (host, rest) = rest.split_once('/')?;
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.to_ascii_lowercase();
    match &*host {
        // Its addresses do not name a view.
        "raw.githubusercontent.com" => {
            let (_, repository) = rest.split_once('/')?;
            let (_, commit) = repository.split_once('/')?;
            return commit.split_once('/').map(|(_, path)| path);
        }
        "dev.azure.com" => {
            // `/ORGANIZATION/PROJECT/_git/REPOSITORY?path=/src/a.c&version=GBmain`
            rest.contains("/_git/").then_some(())?;
            let query = uri.split_once('?')?.1;
            let query = query.split('#').next().unwrap_or_default();
            return query.split('&').find_map(|pair| pair.strip_prefix("path="));
        }
        _ => {}
    }
    // GitLab has nested groups, followed by a mark, on every host.
    if let Some((_, rest)) = rest.split_once("/-/") {
        return view(rest, names);
    }
    if rest.starts_with("projects/") && rest.contains("/repos/") {
        let (_, rest) = rest.split_once("/repos/")?;
        return view(rest.split_once('/')?.1, names);
    }
    let known = ["github.", "gitlab.", "bitbucket.", "gitea."];
    let is_known = known.iter().any(|begin| host.starts_with(begin)) || host == "codeberg.org";
    if !is_known {
        return None;
    }
    let (_, rest) = rest.split_once('/')?;
    let (_, rest) = rest.split_once('/')?;
    view(rest, names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_well_known_hosts_are_paths() {
        for (uri, expected) in [
            (
                "https://github.com/acme/shop/blob/1a2b/src/a%20b.c#L3-L5",
                Some("src/a b.c"),
            ),
            (
                "https://github.acme.example/acme/shop/blob/main/a.c",
                Some("a.c"),
            ),
            (
                "https://raw.githubusercontent.com/acme/shop/1a2b/src/a.c",
                Some("src/a.c"),
            ),
            (
                "https://gitlab.com/acme/team/shop/-/blob/1a2b/src/a.c",
                Some("src/a.c"),
            ),
            (
                "https://git.acme.example/acme/shop/-/raw/main/a.c",
                Some("a.c"),
            ),
            (
                "https://bitbucket.org/acme/shop/src/1a2b/src/a.c",
                Some("src/a.c"),
            ),
            (
                "https://codeberg.org/acme/shop/src/branch/main/a.c",
                Some("a.c"),
            ),
            (
                "https://git.acme.example/projects/A/repos/shop/browse/src/a.c?at=main",
                Some("src/a.c"),
            ),
            (
                "https://dev.azure.com/acme/p/_git/shop?path=/src/a.c&version=GBmain",
                Some("/src/a.c"),
            ),
            ("https://github.com/acme/shop", None),
            ("https://github.com/acme/shop/issues/12", None),
            ("https://shop.example/blob/main/a.c", None),
        ] {
            let bare = uri.split(['#', '?']).next().unwrap();
            let path = of_host(uri, bare, [None; 2]).map(|path| percent_decoded(path).into_owned());
            assert_eq!(path.as_deref(), expected, "{uri}");
        }
    }

    #[test]
    fn a_branch_of_the_provenance_may_have_slashes() {
        let names = [Some("1a2b"), Some("feature/x")];
        assert_eq!(view("blob/feature/x/src/a.c", names), Some("src/a.c"));
        assert_eq!(view("blob/1a2b/src/a.c", names), Some("src/a.c"));
        assert_eq!(view("tree", names), None);
    }
}
