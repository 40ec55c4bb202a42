"""acceptance.py BINARY PLACE ENDPOINT: see `run` beside this file."""

import json
import pathlib
import subprocess
import sys
import time
import urllib.request

import boto3
import botocore.session
import botocore.validate

BINARY, PLACE, ENDPOINT = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
ACCOUNT, REGION = "123456789012", "eu-west-1"
ROOT = pathlib.Path(__file__).resolve().parents[3]


def asff(*arguments):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"asff {arguments[0]} ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def wait():
    for _ in range(120):
        try:
            urllib.request.urlopen(ENDPOINT + "/moto-api/", timeout=1)
            return
        except OSError:
            time.sleep(0.25)
    sys.exit("moto's server did not start: " + (PLACE / "moto.log").read_text())


def reset(client):
    """A hub without findings."""
    urllib.request.urlopen(urllib.request.Request(ENDPOINT + "/moto-api/reset", method="POST"))
    client.enable_security_hub()


def stored(client):
    findings, token = [], {}
    while True:
        page = client.get_findings(MaxResults=100, **token)
        findings += page["Findings"]
        if "NextToken" not in page:
            return findings
        token = {"NextToken": page["NextToken"]}


def same(client, expected, how):
    found = {f["Id"]: f for f in stored(client)}
    expected = {f["Id"]: f for f in expected}
    if found != expected:
        wrong = [i for i in expected if found.get(i) != expected[i]]
        sys.exit(f"{how}: {len(wrong)} of {len(expected)} findings came back otherwise, the first: {wrong[:1]}")


def succeeded(reply, count, how):
    if (reply["SuccessCount"], reply["FailedCount"]) != (count, 0):
        sys.exit(f"{how}: {reply}")


def aws(*arguments, region=REGION):
    command = [str(PLACE / "venv/bin/aws"), "securityhub", "batch-import-findings", "--endpoint-url", ENDPOINT,
               "--region", region, "--output", "json", *arguments]
    done = subprocess.run(command, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"the AWS CLI ended with {done.returncode}: {done.stderr.decode()}")
    return json.loads(done.stdout)


def main():
    wait()
    client = boto3.client("securityhub", region_name=REGION, endpoint_url=ENDPOINT)
    reports = sorted(p for p in ROOT.glob("fixtures/*/valid/*") if not p.name.endswith((".asff", ".md")))
    # A few formats have no mark of their tool and are read when it is named: not a matter of this test.
    known = [r for r in reports if subprocess.run([BINARY, "detect", r], capture_output=True).returncode == 0]
    if len(known) < len(reports) - 3:
        sys.exit(f"only {len(known)} of {len(reports)} fixtures are detected")
    reports = known
    if len(reports) < 10:
        sys.exit(f"only {len(reports)} fixtures")
    target = ["--account", ACCOUNT, "--region", REGION, "--repository", "shop", "--now", "2026-01-02T03:04:05Z"]
    document = PLACE / "findings.json"
    document.write_bytes(asff("convert", *target, *reports))
    findings = json.loads(document.read_bytes())
    if len(findings) < 100:
        sys.exit(f"only {len(findings)} findings of {len(reports)} fixtures")
    if asff("validate", document):
        sys.exit("asff validate complains of what asff convert wrote")

    # The clients' own checks, one finding at a time so that the first complaint names it.
    model = botocore.session.get_session().get_service_model("securityhub")
    shape = model.operation_model("BatchImportFindings").input_shape
    validator = botocore.validate.ParamValidator()
    for finding in findings:
        report = validator.validate({"Findings": [finding]}, shape)
        if report.has_errors():
            sys.exit(f"{finding['Id']}: {report.generate_report()}")

    requests = PLACE / "requests"
    lines = asff("batch", "--strict", "--out", requests, document).decode().splitlines()
    bodies = sorted(requests.glob("*.json"))
    # Each line names the file, the account and the region of a request, and so does the file.
    for body, line in zip(bodies, lines, strict=True):
        file, account, region, _ = line.split("\t")
        if (pathlib.Path(file), account, region) != (body, ACCOUNT, REGION) or not file.endswith(f"-{account}-{region}.json"):
            sys.exit(f"asff batch: {line}")
    batches = [json.loads(body.read_bytes())["Findings"] for body in bodies]
    if [f for batch in batches for f in batch] != findings:
        sys.exit("the requests do not hold the findings in their order")

    reset(client)
    for batch in batches:
        succeeded(client.batch_import_findings(Findings=batch), len(batch), "boto3")
    same(client, findings, "boto3")

    reset(client)
    for line, batch in zip(lines, batches):
        file, _, region, _ = line.split("\t")
        succeeded(aws("--cli-input-json", f"file://{file}", region=region), len(batch), "aws --cli-input-json")
    same(client, findings, "aws --cli-input-json")

    # The CLI takes one array of at most 100 findings a call, so reports are converted in groups that give no more.
    reset(client)
    group, most = [], []
    for report in reports + [None]:
        array = asff("convert", *target, *group, report) if report else b"[]"
        if report and len(json.loads(array)) <= 100:
            group, most = group + [report], array
            continue
        if group:
            document.write_bytes(most)
            count = len(json.loads(most))
            if count:
                succeeded(aws("--findings", f"file://{document}"), count, "aws --findings")
        if report:
            alone = asff("convert", *target, report)
            fits = len(json.loads(alone)) <= 100
            group, most = ([report], alone) if fits else ([], [])
    known = {f["Id"]: f for f in findings}
    for finding in stored(client):
        # Two reports of one scan hold the same finding; the later one is the one that stays.
        if finding["Id"] not in known:
            sys.exit(f"aws --findings: {finding['Id']} is not among what was sent")

    print(f"{len(reports)} reports, {len(findings)} findings, {len(batches)} requests; boto3 {boto3.__version__}: "
          "accepted, and read back as they were sent")


main()
