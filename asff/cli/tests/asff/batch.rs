//! `asff batch`.

use std::fs;

use serde_json::Value;

use crate::support::{ZAP, asff, convert, directory, file, text};

#[test]
fn what_convert_writes_is_valid_and_fits_into_requests() {
    let directory = directory("batch");
    let report = file(&directory, "r.json", ZAP);
    let (_, findings, _) = convert(&[&report]);
    let many: Vec<Value> = (0..250)
        .map(|number| {
            let mut finding = findings[0].clone();
            finding["Id"] = format!("id-{number}").into();
            finding
        })
        .collect();
    let document = file(&directory, "many.json", serde_json::to_vec(&many).unwrap());
    assert_eq!(asff(&["validate", &document]).status.code(), Some(0));
    let requests = directory.join("requests");
    let out = requests.to_str().unwrap();
    assert_eq!(
        asff(&["batch", "--out", out, &document]).status.code(),
        Some(0)
    );
    let sizes: Vec<usize> = ["0001.json", "0002.json", "0003.json"]
        .iter()
        .map(|name| {
            let body: Value =
                serde_json::from_slice(&fs::read(requests.join(name)).unwrap()).unwrap();
            body["Findings"].as_array().unwrap().len()
        })
        .collect();
    assert_eq!(sizes, [100, 100, 50]);
    assert_eq!(fs::read_dir(&requests).unwrap().count(), 3);
    let again = asff(&["batch", "--out", out, &document]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("holds requests already"));
}
