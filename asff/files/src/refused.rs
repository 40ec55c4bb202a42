//! Files in which no report is read: the message for each, and whether it may be a report.

use std::ffi::OsStr;
use std::path::Path;

use finding_source::report_syntax::{LineCounter, documents::begins_document};
use finding_source::{Limits, Report, ReportError, ReportErrorKind, xml};
use serde::de::IgnoredAny;
use serde_json::Deserializer;

/// A file in which no report is read.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Refused {
    /// The error with the next step: one line, without the name of the file.
    pub message: String,
    /// The probable kind of the file.
    pub content: Content,
}

/// The content of a file in which no report is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Content {
    /// Something else: a page, a program, a project file.
    Other,
    /// Something that may have taken the place of a report: packed data, the beginning of a document, or what a tool that
    /// failed printed.
    Unread,
    /// A report with an error.
    Broken,
}

impl Refused {
    /// Describes the file with this name and these bytes, which is refused with `error`. `report` is its text, if it has
    /// one.
    #[must_use]
    pub fn new(
        path: &Path,
        error: &ReportError,
        bytes: &[u8],
        report: Option<&Report<'_>>,
    ) -> Self {
        let (message, content) = match error.kind() {
            ReportErrorKind::Binary => {
                let command = unpack(bytes, path);
                let is_other = command.is_empty() || is_package(path);
                let content = if is_other {
                    Content::Other
                } else {
                    Content::Unread
                };
                (format!("{error}{command}"), content)
            }
            ReportErrorKind::Unrecognized => {
                let end = report.and_then(|report| cut(report, path));
                let end = end.map(|end| message(&end));
                match end.or_else(|| failed(report?, path).map(str::to_owned)) {
                    Some(why) => (format!("{error}; {why}"), Content::Unread),
                    None => (error.to_string(), Content::Other),
                }
            }
            _ => (message(error), Content::Broken),
        };
        Self { message, content }
    }

    /// Returns true if the message has the command that makes a report which can be read.
    #[must_use]
    pub fn has_next_step(&self) -> bool {
        self.message.contains("make a report with")
    }
}

/// Returns an error about a report, with the next step.
#[must_use]
pub fn message(error: &ReportError) -> String {
    let text = error.to_string();
    if error.kind() == ReportErrorKind::Truncated {
        return format!("{text}; the report was cut: run the tool again");
    }
    text
}

/// Returns the command that unpacks the bytes of a file of this name, to be added to the message that asks for it.
pub(crate) fn unpack(bytes: &[u8], path: &Path) -> &'static str {
    const COMMANDS: [(&[u8], &str); 13] = [
        (b"\x1f\x8b", " with `gunzip FILE`"),
        (b"PK\x03\x04", " with `unzip FILE`"),
        (b"BZh", " with `bunzip2 FILE`"),
        (b"\xfd7zXZ", " with `unxz FILE`"),
        (b"\x28\xb5\x2f\xfd", " with `unzstd FILE`"),
        (b"7z\xbc\xaf\x27\x1c", " with `7z x FILE`"),
        (b"\x04\x22\x4d\x18", " with `unlz4 FILE`"),
        (b"Rar!\x1a\x07", " with `unrar x FILE`"),
        (b"\x1f\x9d", " with `uncompress FILE`"),
        (b"\x5d\0\0", " with `unlzma FILE`"),
        (b"\xff\xfe\0\0", UTF_32),
        (b"\0\0\xfe\xff", UTF_32),
        (b"PK\x05\x06", " with `unzip FILE`"),
    ];
    const UTF_32: &str = " with `iconv -f UTF-32 -t UTF-8 FILE`";
    if bytes.get(257..262) == Some(b"ustar") {
        return " with `tar -xf FILE`";
    }
    let name = path.to_string_lossy().to_ascii_lowercase();
    let is_tar = name.ends_with(".tgz") || name.contains(".tar.");
    let known = COMMANDS.iter().find(|(mark, _)| bytes.starts_with(mark));
    match known {
        // Tar detects the compression, and files of zip contain directories already.
        Some((mark, _)) if is_tar && !mark.starts_with(b"PK") => " with `tar -xf FILE`",
        Some((_, command)) => command,
        None => "",
    }
}

/// Returns true for the name of a program or an office document, which are archives as well.
fn is_package(path: &Path) -> bool {
    const ENDINGS: [&str; 19] = [
        "aar", "apk", "crate", "docx", "ear", "egg", "epub", "gem", "ipa", "jar", "nupkg", "odp",
        "ods", "odt", "pptx", "vsix", "war", "whl", "xlsx",
    ];
    let ending = path.extension().and_then(OsStr::to_str);
    ending.is_some_and(|ending| ENDINGS.contains(&&*ending.to_ascii_lowercase()))
}

/// Returns the error of a text that ends before its last document does.
fn cut(report: &Report<'_>, path: &Path) -> Option<ReportError> {
    let (text, start) = (report.text(), report.start());
    let rest = text.get(start..).filter(|rest| begins_document(rest))?;
    if !rest.starts_with('<') {
        // Reads all of it, because a comment or a template may have brackets of its own.
        let mut documents = Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        documents.find_map(Result::err).filter(|it| it.is_eof())?;
        let message = "the text ends before the document does";
        let end = LineCounter::default().position(text.as_bytes(), text.len());
        return Some(ReportError::new(ReportErrorKind::Truncated, message).at(end));
    }
    // Pages and documents in Markdown may begin with an element that is never closed.
    let is_xml = || {
        let ending = path.extension();
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("xml"))
    };
    if !rest.starts_with("<?xml") && !is_xml() {
        return None;
    }
    let mut reader = xml::Reader::new(text, start, &Limits::default());
    let end = reader.root().and_then(|_| reader.skip());
    end.err()
        .filter(|it| it.kind() == ReportErrorKind::Truncated)
}

/// Returns why a file is probably what a tool that failed printed: a message in place of a document, or an object with an
/// error.
fn failed(report: &Report<'_>, path: &Path) -> Option<&'static str> {
    /// The answer of a tool is short. Other objects are not read again.
    const LONGEST: usize = 64 << 10;
    #[derive(serde::Deserialize)]
    struct Answer {
        error: Option<IgnoredAny>,
    }
    let text = report.text().trim_start();
    let is = |endings: &[&str]| {
        let ending = path.extension().and_then(OsStr::to_str);
        ending.is_some_and(|ending| endings.iter().any(|it| it.eq_ignore_ascii_case(ending)))
    };
    // Files of settings may begin with a comment. Gitleaks writes `null` for an empty list.
    let is_json = text.starts_with(['{', '[', '/', '#']) || text.trim_end() == "null";
    if is(&["json", "sarif"]) && !is_json || is(&["xml"]) && !text.starts_with('<') {
        return Some("not what the name of the file says: did the tool fail?");
    }
    if text.len() > LONGEST || !text.starts_with('{') {
        return None;
    }
    let answer: Answer = serde_json::from_str(text).ok()?;
    answer
        .error
        .map(|_| "it reports an error: did the tool fail?")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, bytes: &[u8]) -> Refused {
        let path = Path::new(name);
        match Report::new(bytes, &Limits::default()) {
            Ok(report) => {
                let error = ReportError::new(ReportErrorKind::Unrecognized, "no known report");
                Refused::new(path, &error, bytes, Some(&report))
            }
            Err(error) => Refused::new(path, &error, bytes, None),
        }
    }

    #[test]
    fn packed_data_may_hold_a_report_and_the_message_has_the_command() {
        let tar = [&[b'a'; 257][..], b"ustar\0"].concat();
        for (bytes, command) in [
            (&b"\x1f\x8b\x08"[..], "`gunzip FILE`"),
            (b"PK\x03\x04", "`unzip FILE`"),
            (b"PK\x05\x06", "`unzip FILE`"),
            (b"BZh91AY&SY", "`bunzip2 FILE`"),
            (b"\xfd7zXZ\0", "`unxz FILE`"),
            (b"\x28\xb5\x2f\xfd", "`unzstd FILE`"),
            (b"7z\xbc\xaf\x27\x1c", "`7z x FILE`"),
            (b"\x04\x22\x4d\x18", "`unlz4 FILE`"),
            (b"Rar!\x1a\x07\x01", "`unrar x FILE`"),
            (b"\x1f\x9d\x90", "`uncompress FILE`"),
            (b"\x5d\0\0\x80", "`unlzma FILE`"),
            (&tar, "`tar -xf FILE`"),
            (b"\xff\xfe\0\0{\0\0\0", "`iconv -f UTF-32 -t UTF-8 FILE`"),
            (b"\0\0\xfe\xff\0\0\0{", "`iconv -f UTF-32 -t UTF-8 FILE`"),
        ] {
            let refused = refused("a", bytes);
            assert_eq!(refused.content, Content::Unread, "{command}");
            assert!(refused.message.ends_with(command), "{}", refused.message);
        }
    }

    #[test]
    fn programs_images_and_office_documents_are_something_else() {
        for (name, bytes) in [
            ("a.pdf", &b"%PDF-1.7"[..]),
            ("a.png", b"\x89PNG\r\n\x1a\n\0\0"),
            ("a", b"\x7fELF\0\0\0\0"),
            ("lib/a.JAR", b"PK\x03\x04"),
            ("a.docx", b"PK\x03\x04"),
        ] {
            assert_eq!(refused(name, bytes).content, Content::Other, "{name}");
        }
    }

    #[test]
    fn a_document_without_an_end_is_a_cut_report() {
        for (name, text) in [
            ("a.json", "{"),
            ("a.json", r#"{"errors": [], "resu"#),
            ("a", r#"[{"a": [1, 2"#),
            ("a.log", "{\"level\": \"info\"}\n{\"results\": [{\"a\": 1}"),
            ("a.log", "Scanning\nDone\n{\"results\": [{\"a\": 1}"),
            ("a", "<?xml version='1.0' enc"),
            ("a", "<?xml version='1.0'?>\n<results><result>a</result>"),
            ("a.xml", "<results><resul"),
        ] {
            let refused = refused(name, text.as_bytes());
            assert_eq!(refused.content, Content::Unread, "{text}");
            let message = refused.message;
            assert!(message.contains(" at line "), "{message}");
            assert!(
                message.ends_with("; the report was cut: run the tool again"),
                "{message}"
            );
        }
    }

    #[test]
    fn what_a_tool_that_failed_printed_takes_the_place_of_a_report() {
        for (name, text) in [
            ("a.json", "502 Bad Gateway"),
            ("a.json", "<html><body>502 Bad Gateway</body></html>"),
            ("a.sarif", "nothing found"),
            ("a.xml", "error: no such image"),
            ("a.json", r#"{"error": "unable to find image"}"#),
            ("a", r#" {"error": {"code": "EAUDITNOLOCK"}, "version": 2}"#),
        ] {
            let refused = refused(name, text.as_bytes());
            assert_eq!(refused.content, Content::Unread, "{text}");
            assert!(refused.message.ends_with(": did the tool fail?"));
        }
    }

    #[test]
    fn a_whole_document_text_and_markup_of_pages_are_something_else() {
        for (name, text) in [
            ("package.json", r#"{"name": "shop"}"#),
            ("a.jsonl", "{\"a\": 1}\n{\"a\": 2}\n"),
            ("settings.json", "// settings\n{}"),
            ("b.json", r#"{"error": null}"#),
            ("gitleaks.json", "null\n"),
            ("log.txt", "error: no such image"),
            ("tsconfig.json", "{\n  // comment\n  \"strict\": true\n}"),
            ("tsconfig.json", "{\"a\": 1, // see \"b\n \"b\": 2}"),
            ("a.json.tmpl", "{\"name\": {{ name }},"),
            ("Cargo.toml", "[[bin]]\nname = \"a\""),
            (
                "README.md",
                "<p align=\"center\">\n<img src=\"a.png\">\n\n# Shop\n",
            ),
            ("index.html", "<html><body><p>Hello"),
            ("logo.svg", "<?xml version='1.0'?><svg/>"),
            ("notes.txt", "It is not [finished"),
        ] {
            let refused = refused(name, text.as_bytes());
            assert_eq!(
                refused.content,
                Content::Other,
                "{name}: {}",
                refused.message
            );
        }
    }
}
