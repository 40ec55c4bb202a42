//! `json` and `prettyJson`.

use finding_source::{Completeness, Kind, NoteKind, Options, ReportErrorKind};

use crate::support::{broken, read, read_with, refused, try_read, valid};

/// Returns a report of one file with these messages.
fn report(messages: &str) -> String {
    let errors = messages.matches("\"message\"").count();
    format!(
        r#"{{"totals":{{"errors":0,"file_errors":{errors}}},"files":{{"/builds/acme/shop/src/A.php":{{"errors":{errors},"messages":[{messages}]}}}},"errors":[]}}"#
    )
}

fn sample(name: &str) -> Vec<u8> {
    fixtures::sample(&format!("phpstan/valid/{name}")).bytes
}

#[test]
fn a_message_is_a_finding() {
    let read = valid("2.1.33-shop.json");
    assert_eq!(read.source, "phpstan-json");
    assert_eq!(read.completeness, Completeness::Complete);
    let finding = &read.findings[3];
    assert_eq!((&*finding.tool, finding.kind), ("phpstan", Kind::Quality));
    assert_eq!(finding.rule.id, "identical.alwaysFalse");
    assert_eq!(
        finding.rule.url.as_deref(),
        Some("https://phpstan.org/error-identifiers/identical.alwaysFalse")
    );
    let message =
        "Strict comparison using === between int<1, max> and 0 will always evaluate to false.";
    assert_eq!(finding.title, message);
    assert_eq!(finding.description.as_deref(), Some(message));
    assert_eq!(read.places()[3], "src/Cart.php:31");
    assert_eq!(
        read.identities()[3],
        "path=12:src/Cart.php\nidentifier=21:identical.alwaysFalse\nmessage=84:Strict comparison \
         using === between int<1, max> and 0 will always evaluate to false.\n"
    );
}

#[test]
fn every_message_of_every_file_is_read_once() {
    // The function of the AWS sample reads the first message of each file, as many times as there are errors.
    let read = valid("2.1.33-shop.json");
    assert_eq!(
        read.places(),
        [
            "src/Cart.php",
            "src/Cart.php:12",
            "src/Cart.php:12",
            "src/Cart.php:31",
            "src/Checkout.php:9",
            "src/Money.php:20",
            "src/Report.php:40",
            "src/Report.php:44",
            "src/Report.php:51",
            "src/Report.php:60",
        ]
    );
}

#[test]
fn files_is_a_list_an_object_or_null_when_there_are_none() {
    for (name, notes) in [
        ("2.0.4-clean.json", 0),
        ("2.1.33-clean.json", 0),
        ("2.1.33-clean-pretty.json", 0),
        ("2.1.33-files-null.json", 1),
        ("1.8.0-only-general-errors.json", 1),
    ] {
        let read = valid(name);
        assert_eq!(
            (read.findings.len(), read.notes.len()),
            (0, notes),
            "{name}"
        );
        assert_eq!(read.completeness, Completeness::Complete, "{name}");
    }
    assert_eq!(
        read(r#"{"totals":{"errors":0,"file_errors":0},"errors":[]}"#).notes,
        []
    );
    assert_eq!(read(r#"{"files":[],"errors":[]}"#).notes, []);
}

#[test]
fn a_line_that_is_null_or_zero_is_absent() {
    let read = read(report(
        r#"{"message":"A","line":null,"ignorable":false},{"message":"B","line":0,"ignorable":false},
        {"message":"C","ignorable":false},{"message":"D","line":"7","ignorable":false},
        {"message":"E","line":4294967296,"ignorable":false},{"message":"F","line":-1,"ignorable":false}"#,
    ));
    let place = "src/A.php";
    assert_eq!(
        read.places(),
        [place, place, place, "src/A.php:7", place, place]
    );
    assert_eq!(
        read.notes_of(NoteKind::UnknownWord),
        ["an error with a value for `line` that PHPStan does not write"]
    );
}

#[test]
fn totals_count_general_errors_separately_and_limit_nothing() {
    // `totals.errors` is 2 with one message in a file, and the reverse.
    let read = valid("0.12.99-general-errors.json");
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.completeness, Completeness::Complete);
    let wrong = |stated: u64| {
        let message = r#"{"message":"A","line":1,"ignorable":true}"#;
        crate::support::read(
            report(message).replace("\"file_errors\":1", &format!("\"file_errors\":{stated}")),
        )
    };
    for stated in [0, 3] {
        let read = wrong(stated);
        assert_eq!(read.findings.len(), 1);
        assert_eq!(
            read.notes_of(NoteKind::Other),
            [format!("`totals` states {stated} errors, but there are 1")]
        );
        // Errors were removed from the report, so a missing one is not necessarily fixed.
        assert_eq!(read.completeness.is_complete(), stated == 0);
    }
}

#[test]
fn general_errors_are_notes() {
    // The function of the AWS sample ignores them.
    assert_eq!(
        valid("0.12.99-general-errors.json").notes_of(NoteKind::Tool),
        [
            "Ignored error pattern #a# was not matched in reported errors.",
            "Ignored error pattern #b# was not matched in reported errors."
        ]
    );
}

#[test]
fn ignorable_may_be_a_boolean_or_a_text() {
    // The function of the AWS sample compares it with the string `true`, which it never is.
    let read = read(report(
        r#"{"message":"A","line":1,"ignorable":true},{"message":"B","line":1,"ignorable":false},
        {"message":"C","line":1,"ignorable":"true"},{"message":"D","line":1,"ignorable":"false"},
        {"message":"E","line":1,"ignorable":1},{"message":"F","line":1}"#,
    ));
    let (yes, no) = (Some("ignorable"), Some("non-ignorable"));
    assert_eq!(read.words(), [yes, no, yes, no, None, None]);
    assert_eq!(
        read.notes_of(NoteKind::File),
        [
            "ignored `ignorable`: expected true or false, found a number at line 3, column 45 (byte 330), \
             files[\"/builds/acme/shop/src/A.php\"].messages[4].ignorable"
        ]
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let error = r#"{"message":"A","line":"first","ignorable":{},"tip":["x"],"identifier":{}}"#;
    let read = read(report(&format!("{error},{error}")));
    assert_eq!(read.titles(), ["A", "A"]);
    assert_eq!(read.errors(), [""; 0]);
    let notes = read.notes_of(NoteKind::File).into_iter();
    let names: Vec<_> = notes.filter_map(|note| note.split('`').nth(1)).collect();
    assert_eq!(names, ["line", "ignorable", "tip", "identifier"]);
}

#[test]
fn the_class_that_uses_a_trait_is_not_part_of_the_path() {
    let read = valid("2.1.33-odd-paths.json");
    assert_eq!(
        read.places(),
        [
            "phar:///builds/acme/shop/vendor/phpstan/phpstan/phpstan.phar/stubs/core.stub:3",
            "vfs://root/a.php:3",
            "src/../lib/A.php:3",
            "src/a (copy).php:3",
            "src/a:b.php:3",
            "src/🛒 \"x\".php:3",
            "phpstan.neon:3",
            "src:3",
            "src/T.php:3",
            "src/(in context of x)/U (in context of class A).php:3",
        ]
    );
    let classes: Vec<_> = read.findings.iter().map(|f| &f.facts[..]).collect();
    assert_eq!(classes[..8].concat(), []);
    assert_eq!(
        classes[8],
        [("class", "class@anonymous/src/Bar.php:12".into())]
    );
    assert_eq!(classes[9], [("class", "App\\V".into())]);
    assert!(!read.identities().concat().contains("App\\V"));
}

#[test]
fn titles_and_identities_do_not_contain_the_build_machine() {
    let windows = sample("1.10.9-windows.json");
    let options = Options::default().with_root("c:\\proj");
    let read = read_with(&windows, None, &options).unwrap();
    assert_eq!(read.places(), ["src/A.php:7", "src/gone:9"]);
    assert_eq!(read.titles()[1], "Path src\\gone does not exist");
    assert!(!read.identities().concat().contains("proj"));
    // The file does not contain the project directory, so without a root the path is kept.
    assert_eq!(
        valid("1.10.9-windows.json").places()[0],
        "C:/proj/src/A.php:7"
    );
}

#[test]
fn two_equal_errors_on_a_line_are_two_findings() {
    let read = valid("2.1.33-shop.json");
    let (first, second) = (&read.findings[1], &read.findings[2]);
    assert_eq!(first.title, second.title);
    assert_eq!(
        (first.identity.occurrence(), second.identity.occurrence()),
        (0, 1)
    );
}

#[test]
fn an_error_in_a_trait_is_one_finding_however_many_classes_use_it() {
    let read = valid("2.1.33-traits.json");
    // Twice on line 5 in A, B and C; three times in D, whose line 9 has another message.
    assert_eq!(
        read.places(),
        [
            "src/T.php:5",
            "src/T.php:5",
            "src/T.php:9",
            "src/T.php:5",
            "src/T.php:9"
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::Repeated),
        [
            "left out 8 errors that were reported before, for another class with the same trait or in an \
             earlier document"
        ]
    );
    assert_eq!(read.completeness, Completeness::Complete);
}

#[test]
fn errors_about_the_run_are_graded_as_such() {
    let read = valid("2.1.33-shop.json");
    let words: Vec<_> = read
        .findings
        .iter()
        .map(|f| (&*f.rule.id, f.grade.word.as_deref().unwrap()))
        .filter(|(_, word)| *word != "ignorable")
        .collect();
    assert_eq!(
        words,
        [
            ("ignore.unmatched", "diagnostic"),
            ("phpstan.dumpType", "diagnostic"),
            ("method.childReturnType", "non-ignorable")
        ]
    );
}

#[test]
fn a_run_that_could_not_analyze_everything_is_partial() {
    let partial = Completeness::Partial(
        "PHPStan could not analyze everything and omitted other errors".into(),
    );
    for (name, findings) in [
        ("0.12.99-syntax-error.json", 2),
        ("2.0.4-syntax-error.json", 1),
        // The pipeline of the AWS sample takes a crashed run for a clean one.
        ("2.0.4-internal-error.json", 0),
        ("2.1.33-incomplete-notice.json", 1),
    ] {
        let read = valid(name);
        assert_eq!(read.findings.len(), findings, "{name}");
        assert_eq!(read.completeness, partial, "{name}");
    }
    for identifier in ["parse", "internal", "reflection", "collector"] {
        let message = format!(
            r#"{{"message":"A","line":1,"ignorable":false,"identifier":"phpstan.{identifier}"}}"#
        );
        assert_eq!(read(report(&message)).completeness, partial);
    }
    for general in [
        "Child process error (exit code 255):  while running parallel worker",
        "Some parallel worker jobs have not finished.",
        "Reached internal errors count limit of 50, exiting...",
    ] {
        let text = format!(r#"{{"totals":{{"file_errors":0}},"files":[],"errors":["{general}"]}}"#);
        assert_eq!(read(text).completeness, partial);
    }
}

#[test]
fn a_stack_trace_is_a_note_of_one_line() {
    let read = valid("2.0.4-internal-error.json");
    let notes = read.notes_of(NoteKind::Tool);
    assert_eq!(notes.len(), 1);
    assert!(notes[0].starts_with("Internal error: ") && !notes[0].contains('\n'));
}

#[test]
fn json_of_php_codesniffer_is_an_error_that_names_it() {
    let advice = "this is PHP_CodeSniffer's JSON, which only looks like PHPStan's: let phpcs write \
                  --report=checkstyle";
    let bytes = fixtures::sample("phpstan/invalid/php-codesniffer.json").bytes;
    let named = read_with(&bytes, Some("phpstan-json"), &Options::default()).unwrap_err();
    assert_eq!(
        (named.kind(), named.message()),
        (ReportErrorKind::Unsupported, advice)
    );
    assert_eq!(
        refused("php-codesniffer.json"),
        format!("no known report: a JSON object with `totals`, `files`; {advice}")
    );
}

#[test]
fn the_table_and_the_baseline_are_errors_with_a_hint() {
    let table = "no known report: plain text; PHPStan's table for people; use --error-format=json";
    assert_eq!(refused("table.json"), table);
    assert_eq!(refused("table-clean.txt"), table);
    assert_eq!(
        refused("baseline.neon"),
        "no known report: plain text; PHPStan's baseline, a list of errors to ignore; use --error-format=json"
    );
}

#[test]
fn other_files_are_not_clean_runs() {
    assert_eq!(refused("empty.json"), "the file is empty");
    for name in ["notes-only.json", "php-error.json"] {
        assert_eq!(refused(name), "no known report: plain text", "{name}");
    }
}

#[test]
fn a_message_of_several_lines_has_its_first_for_title() {
    let read = valid("2.1.33-shop.json");
    let finding = &read.findings[6];
    assert_eq!(
        finding.title,
        "Parameter #1 $rows of function App\\render expects list<array{id: int}>, array given."
    );
    assert!(
        finding
            .description
            .as_deref()
            .unwrap()
            .ends_with(".\narray might not be a list.")
    );
    assert!(read.identities()[6].contains("given. array might not be a list."));
}

#[test]
fn a_tip_is_the_remediation_and_its_placeholder_is_filled() {
    let read = valid("2.1.33-shop.json");
    let tip = |at: usize| {
        let remediation = read.findings[at].remediation.as_ref()?;
        remediation.text.as_deref()
    };
    assert!(
        tip(3)
            .unwrap()
            .ends_with("treatPhpDocTypesAsCertain: false in your configuration file.")
    );
    assert_eq!(
        tip(6),
        Some("• array is not a list.\n• Use array_values().")
    );
    assert_eq!(tip(1), None);
    let remediation = read.findings[1].remediation.as_ref().unwrap();
    assert_eq!(remediation.url, read.findings[1].rule.url);
    // Neither a tip nor a web page.
    assert_eq!(read.findings[7].remediation, None);
}

#[test]
fn a_percent_sign_in_a_tip_is_not_a_placeholder() {
    for (tip, text) in [
        ("100% sure", Some("100% sure")),
        (
            "%configurationFile%, %configurationFile%",
            Some("configuration file, configuration file"),
        ),
        ("  ", None),
    ] {
        let message = format!(r#"{{"message":"A","line":1,"ignorable":true,"tip":"{tip}"}}"#);
        let read = read(report(&message));
        let remediation = read.findings[0].remediation.as_ref();
        assert_eq!(remediation.and_then(|r| r.text.as_deref()), text);
    }
}

#[test]
fn odd_texts_are_titled_in_one_line() {
    let read = valid("2.1.33-odd-texts.json");
    assert_eq!(
        [read.titles()[0], read.titles()[1], read.titles()[3]],
        [
            "Red alert 🚨",
            "error without a message",
            "Second line first."
        ]
    );
    let long = read.findings[2].description.as_deref().unwrap();
    assert!(long.len() > 2_000 && long.ends_with("} given."));
    assert_eq!(read.findings[1].description, None);
}

#[test]
fn an_error_without_identifier_is_unidentified() {
    let read = valid("1.10.9-windows.json");
    let rule = &read.findings[0].rule;
    assert_eq!((&*rule.id, &rule.url), ("unidentified", &None));
    assert!(read.identities()[0].contains("\nidentifier=0:\n"));
}

#[test]
fn an_invalid_identifier_has_no_page() {
    for (identifier, page) in [
        ("argument.type", true),
        ("a/../b", false),
        (".a", false),
        ("a b", false),
        ("é", false),
    ] {
        let message =
            format!(r#"{{"message":"A","line":1,"ignorable":true,"identifier":"{identifier}"}}"#);
        let read = read(report(&message));
        let rule = &read.findings[0].rule;
        assert_eq!((&*rule.id, rule.url.is_some()), (identifier, page));
    }
}

#[test]
fn the_same_scan_is_the_same_in_every_encoding_and_order() {
    let expected = valid("2.1.33-shop.json");
    for name in ["pretty", "crlf", "bom", "utf16", "log-lines"] {
        let read = valid(&format!("2.1.33-shop-{name}.json"));
        assert_eq!(read.findings, expected.findings, "{name}");
        assert_eq!(read.completeness, expected.completeness, "{name}");
    }
    let reordered = valid("2.1.33-shop-reordered.json");
    let sorted = |mut identities: Vec<String>| {
        identities.sort();
        identities
    };
    assert_eq!(
        sorted(reordered.identities()),
        sorted(expected.identities())
    );
    assert_eq!(
        valid("2.1.33-shop-log-lines.json").notes_of(NoteKind::File),
        [
            "skipped 3 lines before the report",
            "skipped 1 line of text after the report"
        ]
    );
}

#[test]
fn identities_depend_on_no_root_line_tip_or_severity() {
    let text = String::from_utf8(sample("2.1.33-shop.json")).unwrap();
    let expected = valid("2.1.33-shop.json").identities();
    for (from, to) in [
        ("/builds/acme/shop/", "/home/runner/work/shop/shop/"),
        ("\"line\":12", "\"line\":512"),
        ("\"ignorable\":true", "\"ignorable\":false"),
        ("Because the type", "As the type"),
    ] {
        assert!(text.contains(from));
        assert_eq!(read(text.replace(from, to)).identities(), expected, "{to}");
    }
}

#[test]
fn equal_errors_in_two_files_are_two_findings() {
    // The function of the AWS sample numbers its findings from 0 and omits the file from their ids.
    let message = r#"{"message":"A","line":1,"ignorable":true}"#;
    let file =
        |name: &str| format!(r#""/builds/acme/shop/{name}":{{"errors":1,"messages":[{message}]}}"#);
    let files = |names: &[&str]| {
        let files: Vec<String> = names.iter().map(|name| file(name)).collect();
        read(format!(
            r#"{{"totals":{{"errors":0,"file_errors":{}}},"files":{{{}}},"errors":[]}}"#,
            names.len(),
            files.join(",")
        ))
    };
    let all = files(&["a.php", "b.php", "c.php"]).identities();
    assert!(all[0] != all[1] && all[1] != all[2]);
    assert_eq!(files(&["b.php", "c.php"]).identities(), all[1..]);
}

#[test]
fn tens_of_thousands_of_messages_are_read() {
    let count = 30_000;
    let messages: Vec<String> = (0..count)
        .map(|at| {
            format!(
                r#"{{"message":"A {}","line":{},"ignorable":true}}"#,
                at % 100,
                at + 1
            )
        })
        .collect();
    let read = read(report(&messages.join(",")));
    assert_eq!(read.findings.len(), count);
    assert_eq!(read.findings[count - 1].identity.occurrence(), 299);
}

#[test]
fn several_documents_are_one_report_without_repetitions() {
    let read = valid("2.1.33-two-documents.json");
    assert_eq!(read.places(), ["src/A.php:3", "src/B.php:4", "src/B.php:4"]);
    assert_eq!(
        read.notes_of(NoteKind::File),
        [
            "skipped 1 line of text after the report",
            "several reports in sequence"
        ]
    );
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
    assert_eq!(read.completeness, Completeness::Complete);
}

#[test]
fn a_document_of_another_tool_after_a_report_is_an_error() {
    let mut text = sample("2.1.33-clean.json");
    text.extend_from_slice(b"\n{\"level\": \"info\"}\n[{}]\nbye");
    let read = try_read(text).unwrap();
    assert_eq!(
        read.errors(),
        [
            "another document follows, not a report of PHPStan: a JSON object with `level` at line 2, column 1 (byte 63)",
            "another document follows, not a report of PHPStan: a JSON array of objects without members at line 3, column 1 (byte 81)"
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["skipped 1 line of text after the report"]
    );
}

#[test]
fn lists_with_gaps_and_quoted_numbers_are_read() {
    let read = valid("2.1.33-reencoded.json");
    assert_eq!(read.places(), ["src/A.php:12", "src/A.php", "src/A.php"]);
    assert_eq!(
        read.words(),
        [Some("ignorable"), Some("non-ignorable"), None]
    );
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 1);
    assert_eq!(read.completeness, Completeness::Complete);
}

#[test]
fn a_list_of_files_is_a_file_named_0() {
    assert_eq!(valid("2.1.33-file-named-0.json").places(), ["0:1"]);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = broken("unusable-entries.json");
    assert_eq!(read.titles(), ["First.", "Fifth.", "Last."]);
    let file = |name: &str| format!(r#"files["/builds/acme/shop/src/{name}.php"]"#);
    assert_eq!(
        read.errors(),
        [
            format!(
                "an error without a message at line 15, column 17 (byte 341), {}.messages[1]",
                file("A")
            ),
            format!(
                "an error without a message at line 22, column 17 (byte 545), {}.messages[2]",
                file("A")
            ),
            format!(
                "expected an object, found text at line 26, column 17 (byte 651), {}.messages[3]",
                file("A")
            ),
            format!(
                "member `messages` is missing at line 37, column 40 (byte 952), {}",
                file("B")
            ),
            format!(
                "expected an object, found a number at line 40, column 40 (byte 1028), {}",
                file("C")
            ),
            format!(
                "expected an array, found text at line 43, column 25 (byte 1121), {}.messages",
                file("D")
            ),
            "expected text, found an object at line 57, column 9 (byte 1431), errors[0]".to_owned(),
        ]
    );
    assert_eq!(
        read.completeness,
        Completeness::Partial("an entry of the report could not be read".into())
    );
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 1);
}

#[test]
fn a_report_that_was_cut_gives_the_errors_before_the_cut() {
    let read = broken("cut.json");
    assert_eq!(read.findings.len(), 3);
    assert_eq!(
        read.errors(),
        [
            "the text ends before this string does at line 1, column 844 (byte 843), \
             files[\"/builds/acme/shop/src/Cart.php\"].messages[3].identifier"
        ]
    );
    assert!(!read.completeness.is_complete());
    let read = broken("last-brace-missing.json");
    assert_eq!((read.findings.len(), read.errors.len()), (10, 1));
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    // The number of skipped errors is still noted.
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
}

#[test]
fn files_of_another_type_is_an_error_and_the_rest_is_read() {
    let read = broken("files-is-text.json");
    assert_eq!(
        read.errors(),
        ["expected an array, found text at line 1, column 48 (byte 47), files"]
    );
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 1);
}
