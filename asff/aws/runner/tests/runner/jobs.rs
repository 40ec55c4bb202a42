//! Jobs of CodePipeline.

use std::io::{Cursor, Write as _};
use std::time::Duration;

use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::function::Function;
use crate::support::{cfn_lint, phpstan, prove, titles};

const FIRST: &str = "Fri, 02 Jan 2026 03:04:05 GMT";
const SECOND: &str = "Sat, 03 Jan 2026 03:04:05 GMT";
const PARAMETERS: &str =
    r#"{"reports": "reports", "repository": "shop", "branch": "main", "commit": "3f78"}"#;

fn zip(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A job with an input artifact for each key, and the token of the round before, if there is one.
pub(crate) fn job(parameters: &str, keys: &[&str], token: Option<&str>) -> Value {
    let artifacts: Vec<Value> = keys
        .iter()
        .map(|key| {
            json!({"name": key, "revision": null, "location": {"type": "S3",
            "s3Location": {"bucketName": "artifacts", "objectKey": key}}})
        })
        .collect();
    json!({"CodePipeline.job": {"id": "job-1", "accountId": "123456789012", "data": {
        "actionConfiguration": {"configuration": {"FunctionName": "asff", "UserParameters": parameters}},
        "inputArtifacts": artifacts, "outputArtifacts": [], "continuationToken": token,
        "artifactCredentials": {"accessKeyId": "KEYOFPIPELINE", "secretAccessKey": "hidden", "sessionToken": "hidden",
            "expirationTime": 1_575_493_418_000_u64}}}})
}

/// Returns the name and the body of the last answer.
fn answer(function: &Function) -> (String, Value) {
    function
        .hub
        .cloud
        .answers
        .lock()
        .unwrap()
        .last()
        .unwrap()
        .clone()
}

#[tokio::test]
async fn the_reports_in_artifacts_are_one_run_and_the_job_is_answered() {
    let function = Function::start("artifacts", &[]).await;
    let cloud = &function.hub.cloud;
    let sast = zip(&[
        ("reports/phpstan.json", phpstan(1..4)),
        ("reports/phpstan.log", b"done".to_vec()),
        ("src/phpstan.json", phpstan(7..8)),
        ("reports/logo.png", b"\x89PNG\0".to_vec()),
    ]);
    cloud.put("artifacts", "p/sast", &sast, FIRST);
    cloud.put(
        "artifacts",
        "p/iac",
        &zip(&[("reports/cfn-lint.json", cfn_lint())]),
        FIRST,
    );
    function
        .call(&job(PARAMETERS, &["p/sast", "p/iac"], None))
        .await
        .unwrap();
    let (call, body) = answer(&function);
    assert_eq!(call, "PutJobSuccessResult", "{body}");
    assert_eq!(body["jobId"], "job-1");
    let variables = json!({"because": "passed", "new": "4", "imported": "4", "archived": "0"});
    assert_eq!(body["outputVariables"], variables);
    assert_eq!(
        cloud.keys_for("GetObject"),
        ["KEYOFPIPELINE", "KEYOFPIPELINE"]
    );
    assert_eq!(titles(&function.hub, "ACTIVE").len(), 4);
    for finding in function.hub.findings() {
        assert_eq!(finding["ProductFields"]["asff/finding/repository"], "shop");
        assert_eq!(finding["ProductFields"]["asff/finding/commit"], "3f78");
        assert!(
            finding["SourceUrl"]
                .as_str()
                .unwrap()
                .contains("/s3/object/artifacts?")
        );
    }
    assert!(!function.log().contains("hidden"));
    // The next run of the pipeline has a fix.
    cloud.put(
        "artifacts",
        "p/next",
        &zip(&[("reports/a.json", phpstan(1..3))]),
        SECOND,
    );
    function
        .call(&job(PARAMETERS, &["p/next"], None))
        .await
        .unwrap();
    assert_eq!(answer(&function).1["outputVariables"]["archived"], "1");
    let answers = function.hub.cloud.answers.lock().unwrap().len();
    prove(
        "job-passed",
        &format!("{answers} of 2 jobs answered with {call}"),
    );
}

#[tokio::test]
async fn a_failed_gate_stops_the_pipeline_with_its_reason_and_the_findings_are_imported() {
    let function = Function::start("gate", &[("ASFF_FAIL_ON", "LOW")]).await;
    let cloud = &function.hub.cloud;
    cloud.put("reports", "shop/7/phpstan.json", &phpstan(1..3), FIRST);
    cloud.put("reports", "shop/8/other.json", &phpstan(9..10), FIRST);
    function
        .call(&job("s3://reports/shop/7/", &[], None))
        .await
        .unwrap();
    let (call, body) = answer(&function);
    assert_eq!(call, "PutJobFailureResult");
    let details = &body["failureDetails"];
    assert_eq!(details["type"], "JobFailed");
    let message = "failed: 2 findings of LOW (1) or more";
    assert_eq!(details["message"], message);
    assert_eq!(function.hub.findings().len(), 2);
    prove("job-failed", &format!("{call}, `{message}`"));
}

#[tokio::test]
async fn every_job_is_answered_whatever_is_wrong_with_it() {
    let function = Function::start("wrong", &[("ASFF_MAX_BYTES", "100000")]).await;
    let cloud = &function.hub.cloud;
    cloud.put(
        "artifacts",
        "bomb",
        &zip(&[("reports/a.json", vec![b'{'; 1 << 20])]),
        FIRST,
    );
    cloud.put(
        "artifacts",
        "empty",
        &zip(&[("reports/a.log", b"done".to_vec())]),
        FIRST,
    );
    cloud.put("artifacts", "text", b"no zip", FIRST);
    let cases = [
        (
            job(PARAMETERS, &["bomb"], None),
            "s3://artifacts/bomb: reports/a.json: all reports together have more than",
        ),
        (
            job(PARAMETERS, &["empty"], None),
            "no report in the input artifacts",
        ),
        (job(PARAMETERS, &["text"], None), "s3://artifacts/text: "),
        (job(PARAMETERS, &["none"], None), "s3://artifacts/none: "),
        (
            job("{\"x\": 1}", &["empty"], None),
            "UserParameters: unknown field `x`",
        ),
        (
            job("s3://reports/none/", &[], None),
            "no report below s3://reports/none/",
        ),
        (
            json!({"CodePipeline.job": {"id": "job-1"}}),
            "the action has no input artifact",
        ),
    ];
    for (number, (event, expected)) in cases.iter().enumerate() {
        function.call(event).await.unwrap();
        let (call, body) = answer(&function);
        assert_eq!(call, "PutJobFailureResult");
        let message = body["failureDetails"]["message"].as_str().unwrap();
        assert!(message.starts_with(expected), "{message}");
        assert_eq!(cloud.answers.lock().unwrap().len(), number + 1);
    }
    assert_eq!(function.hub.findings().len(), 0);
    let answered = cloud.answers.lock().unwrap().len();
    let figures = format!(
        "{answered} of {} jobs with wrong inputs answered",
        cases.len()
    );
    prove("job-wrong", &figures);
}

#[tokio::test]
async fn work_that_needs_more_time_is_continued_and_work_that_does_not_advance_fails() {
    let function = Function::start("continued", &[]).await;
    let cloud = &function.hub.cloud;
    cloud.put(
        "artifacts",
        "p/sast",
        &zip(&[("reports/a.json", phpstan(0..250))]),
        FIRST,
    );
    let first = job(PARAMETERS, &["p/sast"], None);
    function.call_for(&first, Duration::ZERO).await.unwrap();
    let (call, body) = answer(&function);
    assert_eq!(
        (&*call, &body["continuationToken"]),
        ("PutJobSuccessResult", &json!("250"))
    );
    assert_eq!(body["executionDetails"]["percentComplete"], 0);
    assert!(
        body["outputVariables"].is_null(),
        "the service refuses them beside a token"
    );

    let again = job(PARAMETERS, &["p/sast"], Some("250"));
    function.call_for(&again, Duration::ZERO).await.unwrap();
    let (call, body) = answer(&function);
    assert_eq!(call, "PutJobFailureResult");
    let message = "no finding could be sent in the time of the function; 250 are left";
    assert_eq!(body["failureDetails"]["message"], message);

    function.call(&again).await.unwrap();
    assert_eq!(answer(&function).1["outputVariables"]["imported"], "250");
    assert_eq!(function.hub.findings().len(), 250);
    let imported = function.hub.findings().len();
    let figures = format!("{imported} of 250 findings imported after a continuation");
    prove("job-continued", &figures);
}
