//! The page of `asff list --format html`.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::devtools::{Browser, DESKTOP, PHONE, Page, View};
use crate::reports::{asff, directory, log, many, page, write};

/// Makes a page of findings of two tools, compared with an earlier run.
fn compared(test: &str) -> String {
    let directory = directory(test);
    let bandit = [
        ("B602", "error", "src/run.py", "Call with shell=True"),
        ("B101", "note", "src/check.py", "Use of assert"),
    ];
    write(&directory, "bandit.sarif", &log("Bandit", &bandit));
    let target = ["--account", "123456789012", "--region", "eu-west-1"];
    let before = asff(
        &directory,
        &[&["convert", "bandit.sarif"], &target[..]].concat(),
    );
    std::fs::write(directory.join("before.json"), before).unwrap();
    let gosec = [(
        "G401",
        "warning",
        "hash.go",
        "Use of weak cryptographic primitive",
    )];
    write(&directory, "gosec.sarif", &log("gosec", &gosec));
    let list = ["list", "--format", "html", "--previous", "before.json"];
    page(
        &directory,
        &[&list[..], &["bandit.sarif", "gosec.sarif"]].concat(),
    )
}

/// Returns the titles of the rows on the page.
fn titles(page: &mut Page<'_>) -> Vec<String> {
    let titles = page.evaluate(
        "Array.from(document.querySelectorAll('.finding .title'), (it) => it.firstChild.data)",
    );
    serde_json::from_value(titles).unwrap()
}

/// Sets a field of the form, as a user does.
fn enter(page: &mut Page<'_>, field: &str, value: &str, expected: &str) {
    page.evaluate(&format!(
        "{{ const field = document.querySelector('[name={field}]'); field.value = {};
           field.dispatchEvent(new Event('input', {{bubbles: true}})); }}",
        json!(value)
    ));
    page.until(&format!(
        "document.getElementById('count').textContent === {}",
        json!(expected)
    ));
}

#[test]
fn the_filters_show_only_matching_findings() {
    let Some(mut browser) = Browser::start("filters") else {
        return;
    };
    let file = compared("browser-filters");
    let mut page = browser.open(&file, DESKTOP);
    let all = [
        "Use of weak cryptographic primitive",
        "Call with shell=True",
        "Use of assert",
    ];
    assert_eq!(titles(&mut page), all);
    assert_eq!(
        page.evaluate("document.getElementById('count').textContent"),
        "3 findings"
    );
    let headings =
        "Array.from(document.querySelectorAll('#list h2'), (it) => it.textContent).join()";
    assert_eq!(page.evaluate(headings), "new (1),unchanged (2)");
    enter(&mut page, "search", "SHELL run.py", "1 of 3 shown");
    assert_eq!(titles(&mut page), all[1..2]);
    assert_eq!(page.evaluate(headings), "unchanged (1)");
    enter(&mut page, "search", "no such text", "0 of 3 shown");
    assert!(titles(&mut page).is_empty());
    enter(&mut page, "search", "", "3 of 3 shown");
    enter(&mut page, "severity", "MEDIUM", "1 of 3 shown");
    assert_eq!(titles(&mut page), all[..1]);
    enter(&mut page, "severity", "", "3 of 3 shown");
    enter(&mut page, "tool", "bandit", "2 of 3 shown");
    assert_eq!(titles(&mut page), all[1..]);
    enter(&mut page, "change", "new", "0 of 3 shown");
    enter(&mut page, "tool", "", "1 of 3 shown");
    assert_eq!(titles(&mut page), all[..1]);
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn a_finding_that_is_opened_shows_its_details() {
    let Some(mut browser) = Browser::start("details") else {
        return;
    };
    let file = compared("browser-details");
    let mut page = browser.open(&file, DESKTOP);
    assert_eq!(
        page.evaluate("document.querySelectorAll('.body').length"),
        0
    );
    page.evaluate("document.querySelector('.finding summary').click()");
    page.until("document.querySelectorAll('.finding[open] .body').length === 1");
    let body = page.evaluate("document.querySelector('.body').textContent");
    let body = body.as_str().unwrap();
    assert!(
        body.contains("Rule: G401\n") && body.contains("Report: gosec.sarif\n"),
        "{body}"
    );
    page.evaluate("document.querySelector('.finding summary').click()");
    page.evaluate("document.querySelector('.finding summary').click()");
    page.until("document.querySelector('.finding').open");
    assert_eq!(
        page.evaluate("document.querySelectorAll('.body').length"),
        1
    );
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn all_of_many_findings_are_on_the_page_and_on_paper() {
    let Some(mut browser) = Browser::start("many") else {
        return;
    };
    let directory = directory("browser-many");
    write(&directory, "many.sarif", &many(3_000));
    let file = page(&directory, &["list", "--format", "html", "many.sarif"]);
    let mut page = browser.open(&file, DESKTOP);
    page.until("document.querySelectorAll('.finding').length === 3000");
    let expected = "Array.from(document.querySelectorAll('.title'), (it) => it.textContent).length";
    assert_eq!(page.evaluate(expected), 3_000);
    // When the page is printed, the remaining rows are added at once.
    let printed = "show(findings); dispatchEvent(new Event('beforeprint')); document.querySelectorAll('.finding').length";
    assert_eq!(page.evaluate(printed), 3_000);
    assert_eq!(page.complaints(), [""; 0]);
}

#[test]
fn without_scripts_there_is_a_line_for_each_finding() {
    let Some(mut browser) = Browser::start("plain") else {
        return;
    };
    let file = compared("browser-plain");
    let view = View {
        without_scripts: true,
        ..DESKTOP
    };
    let mut page = browser.open(&file, view);
    let text = page.evaluate("document.body.innerText");
    let text = text.as_str().unwrap();
    assert!(text.contains("\nunchanged (2)\n"), "{text}");
    let line = "HIGH \u{b7} B602 \u{b7} src/run.py:7 \u{b7} Call with shell=True \u{b7} bandit\n";
    assert!(text.contains(line), "{text}");
    assert!(!text.contains("Search"), "{text}");
}

/// Texts that run a script or request an address if they are taken for markup.
const HOSTILE: [&str; 8] = [
    "<script>window.owned = 1</script>",
    "</script><script>window.owned = 2</script>",
    "<img src=https://evil.example/x onerror='window.owned = 3'>",
    "</noscript></details><svg onload='window.owned = 4'>",
    "'\"><iframe srcdoc='<script>parent.owned = 5</script>'></iframe>",
    "javascript:window.owned=6",
    "<!--<script>--><style>@import url(https://evil.example/y)</style>",
    "\"}]</script><meta http-equiv=refresh content='0;url=https://evil.example/z'>",
];

fn hostile_log(text: &str) -> Value {
    let result = json!({"ruleId": text, "level": "error", "message": {"text": text}, "locations": [{"physicalLocation":
        {"artifactLocation": {"uri": text}}}]});
    let rule = json!({"id": text, "name": text, "fullDescription": {"text": text}, "helpUri": text, "help": {"text": text}});
    let notification = json!({"level": "error", "message": {"text": text}});
    json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": text, "rules": [rule]}}, "results": [result],
        "invocations": [{"executionSuccessful": false, "toolExecutionNotifications": [notification]}]}]})
}

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    let Some(mut browser) = Browser::start("hostile") else {
        return;
    };
    let directory = directory("browser-hostile");
    for (number, text) in HOSTILE.iter().enumerate() {
        let name = format!("{number}{}.sarif", text.replace('/', "\u{2215}"));
        write(&directory, &name, &hostile_log(text));
    }
    for (command, rows) in [("list", HOSTILE.len()), ("summary", 0)] {
        let file = page(&directory, &["-q", command, "--format", "html", "."]);
        for without_scripts in [false, true] {
            let view = View {
                without_scripts,
                ..DESKTOP
            };
            let mut page = browser.open(&file, view);
            if !without_scripts && rows > 0 {
                page.until(&format!(
                    "document.querySelectorAll('.finding').length === {rows}"
                ));
            }
            page.evaluate(
                "document.querySelectorAll('details').forEach((it) => { it.open = true; })",
            );
            // By now, a hostile text would have had its effect.
            thread::sleep(Duration::from_millis(300));
            let text = page.evaluate("document.body.innerText");
            for hostile in HOSTILE {
                assert!(
                    text.as_str().unwrap().contains(hostile),
                    "{hostile} in {text}"
                );
            }
            assert_eq!(page.evaluate("typeof window.owned"), "undefined");
            let foreign = "document.querySelectorAll('img, iframe, body style, meta[http-equiv=refresh], [onload], [onerror], a').length";
            assert_eq!(page.evaluate(foreign), 0);
            assert_eq!(page.requests(), [format!("file://{file}")]);
            assert_eq!(page.complaints(), [""; 0]);
        }
    }
}

#[test]
fn pages_fit_a_phone_and_a_desktop_in_light_and_dark() {
    let Some(mut browser) = Browser::start("sizes") else {
        return;
    };
    let file = compared("browser-sizes");
    let mut page = browser.open(&file, DESKTOP);
    let mut pictures = Vec::new();
    for size in [DESKTOP, PHONE] {
        for is_dark in [false, true] {
            page.look(View { is_dark, ..size });
            let wider = "document.documentElement.scrollWidth - innerWidth";
            assert!(page.evaluate(wider).as_i64().unwrap() <= 0);
            let back = page.evaluate("getComputedStyle(document.body).backgroundColor");
            assert_eq!(back == "rgb(255, 255, 255)", !is_dark, "{back}");
            pictures.push(page.picture());
        }
    }
    assert!(
        pictures
            .iter()
            .all(|picture| picture.starts_with(b"\x89PNG"))
    );
    pictures.sort();
    pictures.dedup();
    assert_eq!(pictures.len(), 4, "two pictures are the same");
}

/// `AXE` is the path of `axe.min.js` of the package `axe-core`.
#[test]
fn pages_are_accessible() {
    let Some(axe) = std::env::var_os("AXE") else {
        eprintln!("skipped: needs AXE, the path of axe.min.js");
        return;
    };
    let axe = std::fs::read_to_string(axe).unwrap();
    let Some(mut browser) = Browser::start("accessible") else {
        return;
    };
    let directory = directory("browser-accessible");
    write(&directory, "many.sarif", &many(200));
    write(&directory, "cut.sarif", &hostile_log("stopped"));
    for command in ["list", "summary"] {
        let file = page(&directory, &["-q", command, "--format", "html", "."]);
        for size in [DESKTOP, PHONE] {
            for is_dark in [false, true] {
                let mut page = browser.open(&file, View { is_dark, ..size });
                page.evaluate("Array.from(document.querySelectorAll('details')).slice(0, 5).forEach((it) => { it.open = true; })");
                page.evaluate(&axe);
                let violations = page.evaluate(
                    "axe.run().then((found) => JSON.stringify(found.violations, null, 1))",
                );
                assert_eq!(
                    violations, "[]",
                    "{command}, {} wide, dark: {is_dark}",
                    size.width
                );
                let passes = page.evaluate("axe.run().then((found) => found.passes.length)");
                assert!(passes.as_u64().unwrap() > 10, "{passes}");
            }
        }
    }
}

/// Prints how long it takes to open and to filter a page of 10,000 findings.
#[test]
#[ignore = "measures; run it with --nocapture, in a release build, on a machine that does nothing else"]
fn time_to_open_a_page_of_10_000_findings() {
    let Some(mut browser) = Browser::start("time") else {
        return;
    };
    let directory = directory("browser-time");
    write(&directory, "many.sarif", &many(10_000));
    let file = page(&directory, &["list", "--format", "html", "many.sarif"]);
    let mut times: Vec<[u64; 3]> = Vec::new();
    for _ in 0..9 {
        let mut page = browser.open(&file, DESKTOP);
        page.until("document.querySelectorAll('.finding').length === 10000");
        let paint =
            "Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)";
        let ready =
            "Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)";
        let filter = "(() => { form.elements.search.value = 'file 7'; const begin = performance.now(); filter();
            document.body.offsetHeight; return Math.round(performance.now() - begin); })()";
        let measured = [paint, ready, filter].map(|it| page.evaluate(it).as_u64().unwrap());
        times.push(measured);
    }
    for (at, what) in ["first paint", "interactive", "filter"]
        .into_iter()
        .enumerate()
    {
        let mut times: Vec<u64> = times.iter().map(|measured| measured[at]).collect();
        times.sort_unstable();
        println!("{what}: median {} ms of {times:?}", times[times.len() / 2]);
    }
}
