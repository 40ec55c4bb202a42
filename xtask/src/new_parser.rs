//! `cargo xtask new-parser NAME`: copies the template under another name, with every edit outside of the crate.

use std::fs;
use std::path::{Path, PathBuf};

use crate::names::Names;

/// The start of an error: the template and this program have to be changed together.
const MOVED: &str = "xtask/src/new_parser.rs no longer fits";

/// Creates the parser crate of a tool, and returns the files that were written. The crate passes every test; its author
/// replaces it file by file.
///
/// # Errors
///
/// If the name is invalid or taken, or if a file to edit does not have the expected form. Nothing is written then.
pub(crate) fn run(root: &Path, name: &str) -> Result<Vec<PathBuf>, String> {
    let names = Names::new(name)?;
    for taken in [format!("parsers/{name}"), format!("fixtures/{name}")] {
        if root.join(&taken).exists() {
            return Err(format!("{taken} already exists"));
        }
    }
    let repository = Repository { root, names };
    let mut files = repository.crate_files()?;
    files.extend(repository.edits()?);
    for (path, text) in &files {
        let path = root.join(path);
        let written = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut written: Vec<PathBuf> = files.into_iter().map(|(path, _)| path).collect();
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let path = PathBuf::from(format!("parsers/{name}/{license}"));
        let error = |error| format!("{}: {error}", path.display());
        link(root, license, &root.join(&path)).map_err(error)?;
        written.push(path);
    }
    Ok(written)
}

#[cfg(unix)]
fn link(_: &Path, license: &str, path: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(Path::new("../..").join(license), path)
}

#[cfg(not(unix))]
fn link(root: &Path, license: &str, path: &Path) -> std::io::Result<()> {
    fs::copy(root.join(license), path).map(drop)
}

type File = (PathBuf, String);

struct Repository<'a> {
    root: &'a Path,
    names: Names,
}

impl Repository<'_> {
    fn read(&self, path: &str) -> Result<String, String> {
        fs::read_to_string(self.root.join(path)).map_err(|error| format!("{path}: {error}"))
    }

    /// Returns a text of the template with the tool's names.
    fn renamed(&self, text: &str) -> String {
        let Names {
            id,
            snake,
            camel,
            prefix,
        } = &self.names;
        let mut out = text
            .replace(
                "https://github.com/hadolint/hadolint",
                "https://example.com/hadolint",
            )
            .replace("finding_hadolint", &format!("finding_{snake}"))
            .replace("hadolint", id)
            .replace("Hadolint", camel);
        // Its own rule ids distinguish its samples from those of other crates.
        let others = format!("X{}", &prefix[..1]);
        for (of_template, own) in [("DL", prefix), ("SC", &others)] {
            for digit in '0'..='9' {
                out = out.replace(&format!("{of_template}{digit}"), &format!("{own}{digit}"));
            }
            out = out.replace(&format!("\"{of_template}\""), &format!("\"{own}\""));
        }
        out
    }

    fn crate_files(&self) -> Result<Vec<File>, String> {
        let Names { id, snake, .. } = &self.names;
        let folder = PathBuf::from(format!("parsers/{id}"));
        let template = |path: &str| {
            let text = self.read(&format!("parsers/template/{path}"))?;
            Ok::<_, String>(self.renamed(&text))
        };
        let mut files = vec![
            (folder.join("Cargo.toml"), self.manifest()?),
            (folder.join("CHANGELOG.md"), template("CHANGELOG.md")?),
        ];
        let page = template("README.md")?.replace(".with(&Json)", "");
        let own = format!("use finding_{snake}::Json;\n");
        files.push((folder.join("README.md"), replace(&page, &own, "")?));
        for name in ["detect.rs", "map.rs", "raw.rs"] {
            files.push((
                folder.join("src").join(name),
                template(&format!("src/{name}"))?,
            ));
        }
        let library = replace(
            &template("src/lib.rs")?,
            "mod detect;",
            "// Re-exported because its types are part of the public interface.\npub use finding_source;\n\nmod detect;",
        )?;
        files.push((folder.join("src/lib.rs"), library));

        let tests = folder.join("tests").join(snake);
        let main = "//! Tests of this crate.\n\n#![allow(\n    clippy::indexing_slicing,\n    clippy::unwrap_used,\n    \
                    reason = \"a failure here fails a test\"\n)]\n\nmod conformance;\nmod reports;\n";
        files.push((tests.join("main.rs"), main.to_owned()));
        for (from, to) in [
            ("conformance.rs", "conformance.rs"),
            ("hadolint.rs", "reports.rs"),
        ] {
            let text = template(&format!("tests/{from}"))?.replace(".with(&Json)", "");
            files.push((tests.join(to), self.with_samples(&text)));
        }
        for sample in self.samples()? {
            let text = template(&format!("tests/samples/{sample}"))?;
            files.push((PathBuf::from(self.sample(&sample)), text));
        }
        Ok(files)
    }

    fn manifest(&self) -> Result<String, String> {
        let Names { id, .. } = &self.names;
        let like = self
            .read("parsers/cfn-lint/Cargo.toml")?
            .replace("cfn-lint", id);
        let (head, rest) = like.split_once("description = ").ok_or(MOVED)?;
        let (_, rest) = rest.split_once('\n').ok_or(MOVED)?;
        let manifest = format!("{head}description = \"Reads reports of {id}\"\n{rest}");
        let (head, rest) = manifest.split_once("[dev-dependencies]\n").ok_or(MOVED)?;
        let (_, rest) = rest.split_once("\n\n").ok_or(MOVED)?;
        // A path without version lets published crates be released in any order.
        let needed = "[dev-dependencies]\n\
            # By path alone, so that no published crate waits for one that waits for it.\n\
            finding-parsers = { path = \"../all\" }\n\
            finding-severity.workspace = true\n\
            finding-source = { workspace = true, features = [\"testing\"] }\n";
        Ok(format!("{head}{needed}\n{rest}"))
    }

    /// Returns the samples of the template.
    fn samples(&self) -> Result<Vec<String>, String> {
        let folder = self.root.join("parsers/template/tests/samples");
        let unreadable = |error| format!("{}: {error}", folder.display());
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Returns the path of a sample. A sample that is read in part is in the folder of broken ones.
    fn sample(&self, name: &str) -> String {
        let id = &self.names.id;
        if name.starts_with("unusable") {
            format!("fixtures/{id}/invalid/{name}")
        } else {
            format!("fixtures/{id}/valid/1.0-{name}")
        }
    }

    /// Returns a test of the template that reads its samples from the folder of the workspace.
    fn with_samples(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("\"samples/") {
            out.push_str(before);
            let (name, after) = after.split_once('"').unwrap_or((after, ""));
            out.push_str(&format!("\"../../../../{}\"", self.sample(name)));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// Returns the files outside of the crate that name every parser.
    fn edits(&self) -> Result<Vec<File>, String> {
        let Names { id, snake, .. } = &self.names;
        let version = self.version()?;
        let mut files: Vec<File> = Vec::new();
        let mut edited = |path: &str, text: String| files.push((path.into(), text));

        let manifest = self.read("Cargo.toml")?;
        let manifest = insert(
            &manifest,
            "    \"parsers/",
            &format!("    \"parsers/{id}\",\n"),
        )?;
        let dependency =
            format!("finding-{id} = {{ path = \"parsers/{id}\", version = \"{version}\" }}\n");
        edited("Cargo.toml", insert(&manifest, "finding-", &dependency)?);

        let all = self.read("parsers/all/Cargo.toml")?;
        let all = insert_in_list(&all, "default = [", ", ", &format!("\"{id}\""), "]")?;
        let feature = format!("## Reports of {id}.\n{id} = [\"dep:finding-{id}\"]\n");
        let all = insert_pair(&all, "## ", &feature)?;
        let dependency = format!("finding-{id} = {{ workspace = true, optional = true }}\n");
        edited(
            "parsers/all/Cargo.toml",
            insert(&all, "finding-", &dependency)?,
        );

        let library = self.read("parsers/all/src/lib.rs")?;
        let source = format!("    #[cfg(feature = \"{id}\")]\n    &finding_{snake}::Json,\n");
        let library = insert_pair(&library, "    #[cfg(feature = ", &source)?;
        edited("parsers/all/src/lib.rs", library);
        let page = self.read("parsers/all/README.md")?;
        let row = format!("| `{id}` | `finding-{id}` | {id} |\n");
        edited("parsers/all/README.md", insert(&page, "| `", &row)?);
        let changes = self.read("parsers/all/CHANGELOG.md")?;
        let changes = if changes.contains("## Unreleased\n\n") {
            replace(
                &changes,
                "## Unreleased\n\n",
                &format!("## Unreleased\n\n- Reads {id}.\n"),
            )?
        } else {
            let unreleased = format!("# Changes\n\n## Unreleased\n\n- Reads {id}.\n\n");
            replace(&changes, "# Changes\n\n", &unreleased)?
        };
        edited("parsers/all/CHANGELOG.md", changes);

        let target = self.read("fuzz/fuzz_targets/cfn_lint.rs")?;
        edited(
            &format!("fuzz/fuzz_targets/{snake}.rs"),
            target.replace("cfn-lint", id),
        );
        let words = "# Members of JSON objects.\n\"\\\"code\\\":\"\n\"\\\"file\\\":\"\n\"\\\"level\\\":\"\n\"\\\"line\\\":\"\n\"\\\"message\\\":\"\n";
        edited(&format!("fuzz/dictionaries/{snake}.dict"), words.to_owned());
        edited("fuzz/Cargo.toml", self.fuzz_manifest()?);
        let page = self.read("fuzz/README.md")?;
        let end = " | any bytes | every source of the tool";
        edited(
            "fuzz/README.md",
            replace(&page, end, &format!(", `{snake}`{end}"))?,
        );
        let smoke = self.read("fuzz/smoke")?;
        edited(
            "fuzz/smoke",
            insert_in_list(&smoke, "detect) of=(", " ", snake, ")")?,
        );
        Ok(files)
    }

    /// Returns the version of all crates.
    fn version(&self) -> Result<String, String> {
        let manifest = self.read("Cargo.toml")?;
        let (_, rest) = manifest.split_once("\nversion = \"").ok_or(MOVED)?;
        let (version, _) = rest.split_once('"').ok_or(MOVED)?;
        Ok(version.to_owned())
    }

    fn fuzz_manifest(&self) -> Result<String, String> {
        let snake = &self.names.snake;
        let manifest = self.read("fuzz/Cargo.toml")?;
        let (head, bins) = manifest.split_once("[[bin]]\n").ok_or(MOVED)?;
        let mut bins: Vec<String> = bins.split("[[bin]]\n").map(str::to_owned).collect();
        let like = bins
            .iter()
            .find(|bin| bin.starts_with("name = \"cfn_lint\""))
            .ok_or(MOVED)?;
        let bin = format!("{}\n\n", like.trim_end().replace("cfn_lint", snake));
        let at = bins.partition_point(|other| *other < bin);
        bins.insert(at, bin);
        let bins: Vec<&str> = bins.iter().map(|bin| bin.trim_end()).collect();
        Ok(format!("{head}[[bin]]\n{}\n", bins.join("\n\n[[bin]]\n")))
    }
}

/// Returns `text` with the only occurrence of `old` replaced.
fn replace(text: &str, old: &str, new: &str) -> Result<String, String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        found => Err(format!("{MOVED}: `{old}` occurs {found} times")),
    }
}

/// Inserts a line into the first group of sorted lines with this prefix.
fn insert(text: &str, begin: &str, line: &str) -> Result<String, String> {
    insert_entry(text, begin, line, 1)
}

/// Inserts two lines into the first group of pairs whose first line has this prefix, sorted by the second line.
fn insert_pair(text: &str, begin: &str, lines: &str) -> Result<String, String> {
    insert_entry(text, begin, lines, 2)
}

fn insert_entry(text: &str, begin: &str, entry: &str, height: usize) -> Result<String, String> {
    let mut at = text
        .split_inclusive('\n')
        .scan(0, |end, line| {
            let start = *end;
            *end += line.len();
            Some((start, line))
        })
        .find(|(_, line)| line.starts_with(begin))
        .map(|(start, _)| start)
        .ok_or_else(|| format!("{MOVED}: no line begins with `{begin}`"))?;
    let key = entry.split_inclusive('\n').next_back();
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let lines: Vec<&str> = rest.split_inclusive('\n').take(height).collect();
        if !rest.starts_with(begin) || lines.last().copied() > key {
            break;
        }
        at += lines.iter().map(|line| line.len()).sum::<usize>();
    }
    let (before, after) = text.split_at(at);
    Ok([before, entry, after].concat())
}

/// Inserts a word into a sorted list on one line.
fn insert_in_list(
    text: &str,
    begin: &str,
    between: &str,
    word: &str,
    end: &str,
) -> Result<String, String> {
    let missing = || format!("{MOVED}: no list begins with `{begin}`");
    let (before, rest) = text.split_once(begin).ok_or_else(missing)?;
    let (list, after) = rest.split_once(end).ok_or_else(missing)?;
    let mut words: Vec<&str> = list.split(between).collect();
    let at = words.partition_point(|other| *other < word);
    words.insert(at, word);
    Ok([before, begin, &words.join(between), end, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_sorted_into_the_first_group() {
        let text = "x\na-1\na-3\ny\na-2\n";
        assert_eq!(
            insert(text, "a-", "a-2\n").unwrap(),
            "x\na-1\na-2\na-3\ny\na-2\n"
        );
        assert_eq!(
            insert(text, "a-", "a-4\n").unwrap(),
            "x\na-1\na-3\na-4\ny\na-2\n"
        );
        assert_eq!(
            insert(text, "a-", "a-0\n").unwrap(),
            "x\na-0\na-1\na-3\ny\na-2\n"
        );
        assert!(insert(text, "b-", "b-0\n").unwrap_err().starts_with(MOVED));
    }

    #[test]
    fn a_pair_is_sorted_between_pairs() {
        let text = "## C\n1\n## a\n3\n";
        assert_eq!(
            insert_pair(text, "## ", "## b\n2\n").unwrap(),
            "## C\n1\n## b\n2\n## a\n3\n"
        );
        assert_eq!(
            insert_pair(text, "## ", "## d\n4\n").unwrap(),
            "## C\n1\n## a\n3\n## d\n4\n"
        );
    }

    #[test]
    fn a_word_is_sorted_into_a_list() {
        assert_eq!(
            insert_in_list("of=(a c)", "of=(", " ", "b", ")").unwrap(),
            "of=(a b c)"
        );
        assert_eq!(
            insert_in_list("of=(a c)", "of=(", " ", "d", ")").unwrap(),
            "of=(a c d)"
        );
    }

    /// The repository must have the forms that the edits expect.
    #[test]
    fn every_edit_of_a_new_parser_finds_its_place() {
        let root = crate::root();
        let repository = Repository {
            root: &root,
            names: Names::new("acme-scan").unwrap(),
        };
        let edits = repository.edits().unwrap();
        for (path, text) in &edits {
            let named = text.contains("acme-scan") || text.contains("acme_scan");
            let words = path
                .extension()
                .is_some_and(|extension| extension == "dict");
            assert!(named || words, "{}", path.display());
        }
        for (path, text) in repository.crate_files().unwrap() {
            assert!(
                !text.to_ascii_lowercase().contains("hadolint"),
                "{}",
                path.display()
            );
        }
    }

    #[test]
    fn an_existing_parser_is_left_unchanged() {
        let error = run(&crate::root(), "zap").unwrap_err();
        assert_eq!(error, "parsers/zap already exists");
    }
}
