//! The page that reads reports, of `cargo xtask web`.

use serde_json::{Value, json};

use crate::devtools::{Browser, DESKTOP, Page};
use crate::reports::{asff, directory, log, write};

/// `WEB` is the file `target/web/index.html`.
fn built() -> Option<String> {
    let page = std::env::var("WEB").ok();
    if page.is_none() {
        eprintln!("skipped: needs WEB, the path of the page that `cargo xtask web` writes");
    }
    page
}

/// Chooses files, as a person does.
fn choose(page: &mut Page<'_>, files: &[&str]) {
    let input = page.send(
        "Runtime.evaluate",
        &json!({"expression": "document.getElementById('files')"}),
    );
    let object = &input["result"]["objectId"];
    page.send(
        "DOM.setFileInputFiles",
        &json!({"files": files, "objectId": object}),
    );
}

#[test]
fn reports_are_listed_and_converted_without_leaving_the_browser() {
    let Some(file) = built() else {
        return;
    };
    let Some(mut browser) = Browser::start("web") else {
        return;
    };
    let directory = directory("browser-web");
    let results = [
        ("B602", "error", "src/run.py", "Call with shell=True"),
        ("B101", "note", "src/check.py", "Use of <b>assert</b>"),
    ];
    write(&directory, "bandit.sarif", &log("Bandit", &results));
    let bandit = directory.join("bandit.sarif");
    let broken = directory.join("broken.json");
    std::fs::write(&broken, "{").unwrap();
    let mut page = browser.open(&file, DESKTOP);
    choose(
        &mut page,
        &[bandit.to_str().unwrap(), broken.to_str().unwrap()],
    );
    page.until("document.getElementById('state').textContent === '2 reports'");
    let list = page.evaluate("document.getElementById('list').srcdoc");
    let list = list.as_str().unwrap();
    assert!(list.contains("<p>2 findings: 1 HIGH, 1 LOW</p>"), "{list}");
    assert!(
        list.contains("<strong>Incomplete reports: 1.</strong>"),
        "{list}"
    );
    assert!(!list.contains("<b>assert"), "{list}");
    // The frame runs its own script: it has the rows.
    let mut frame = page.frame();
    frame.until("document.querySelectorAll('.finding').length === 2");
    drop(frame);

    page.evaluate("document.getElementById('clear').click()");
    page.until("document.getElementById('list').hidden");
    choose(&mut page, &[bandit.to_str().unwrap()]);
    page.until("document.getElementById('state').textContent === '1 report'");
    // The download, kept instead of saved.
    page.evaluate("URL.createObjectURL = (blob) => { window.saved = blob.text(); return 'blob:none'; };
        HTMLAnchorElement.prototype.click = () => {};
        target.elements.account.value = '123456789012'; target.elements.repository.value = 'shop'; target.requestSubmit()");
    page.until("document.getElementById('state').textContent === 'Wrote findings.json'");
    let saved = page.evaluate("window.saved");
    let mut saved: Value = serde_json::from_str(saved.as_str().unwrap()).unwrap();
    let target = [
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--repository",
        "shop",
    ];
    let expected = asff(
        &directory,
        &[&["convert", "bandit.sarif"], &target[..]].concat(),
    );
    let mut expected: Value = serde_json::from_str(&expected).unwrap();
    for findings in [&mut saved, &mut expected] {
        for finding in findings.as_array_mut().unwrap() {
            finding["CreatedAt"] = Value::Null;
            finding["UpdatedAt"] = Value::Null;
        }
    }
    assert_eq!(saved, expected);
    assert_eq!(page.requests(), [format!("file://{file}")]);
    assert_eq!(page.complaints(), [""; 0]);
}
