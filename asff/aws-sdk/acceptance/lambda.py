"""lambda.py BINARY ENDPOINT: see `run` beside this file."""

import contextlib
import http.server
import json
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time
import urllib.request

import boto3

BINARY, ENDPOINT = sys.argv[1:]
FIXTURES = pathlib.Path(__file__).resolve().parents[3] / "fixtures"
ARN = "arn:aws:lambda:eu-west-1:123456789012:function:ImportVulToSecurityHub"


class Quiet(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def answer(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def serving(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    # The function is ended while it waits for its next event.
    server.handle_error = lambda *_: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()


class Runtime(Quiet):
    """The runtime interface: an event after another, and what the function returns."""

    events, returned = queue.Queue(), queue.Queue()

    def do_GET(self):
        try:
            event = self.events.get(timeout=60)
        except queue.Empty:
            return self.answer(500, b"")
        self.answer(200, event, Content_Type="application/json", Lambda_Runtime_Aws_Request_Id="1",
                    Lambda_Runtime_Deadline_Ms=str(int(time.time() * 1000) + 60_000),
                    Lambda_Runtime_Invoked_Function_Arn=ARN)

    def do_POST(self):
        self.returned.put((self.path.rsplit("/", 1)[1], json.loads(self.body())))
        self.answer(202, b"{}", Content_Type="application/json")


class Hub(Quiet):
    """Hands everything to moto, but fails as many findings as it is told to: moto never fails one."""

    fail, imports = [], []

    def pass_on(self):
        body, failed = self.body(), []
        if self.path == "/findings/import":
            findings = json.loads(body)["Findings"]
            self.imports.append([f["Id"] for f in findings])
            if self.fail:
                code = self.fail.pop(0)
                failed.append({"Id": findings[0]["Id"], "ErrorCode": code, "ErrorMessage": "a test"})
                body = json.dumps({"Findings": findings[1:]}).encode()
                if len(findings) == 1:
                    reply = {"FailedCount": 1, "SuccessCount": 0, "FailedFindings": failed}
                    return self.answer(200, json.dumps(reply).encode(), Content_Type="application/json")
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "content-length")}
        request = urllib.request.Request(ENDPOINT + self.path, body or None, headers, method=self.command)
        try:
            with urllib.request.urlopen(request) as response:
                status, reply = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, reply = error.code, error.read()
        if failed:
            reply = json.loads(reply)
            reply["FailedCount"], reply["FailedFindings"] = 1, failed
            reply = json.dumps(reply).encode()
        self.answer(status, reply, Content_Type="application/json")

    do_GET = do_POST = do_PUT = pass_on


def check(condition, what):
    if not condition:
        sys.exit(f"{what}")


def invoke(event):
    Runtime.events.put(json.dumps(event).encode())
    kind, value = Runtime.returned.get(timeout=60)
    check(kind == "response", f"the function failed: {value}")
    return value


def stored(client):
    pages = client.get_paginator("get_findings").paginate()
    return {f["Id"]: f for page in pages for f in page["Findings"]}


def reset(client):
    urllib.request.urlopen(urllib.request.Request(ENDPOINT + "/moto-api/reset", method="POST"))
    client.enable_security_hub()
    Hub.imports.clear()


def created(*keys):
    return {"Records": [{
        "eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "eu-west-1", "eventTime": "2026-01-02T03:04:05.678Z",
        "eventName": "ObjectCreated:Put", "userIdentity": {"principalId": "AWS:AIDAEXAMPLE"},
        "requestParameters": {"sourceIPAddress": "192.0.2.1"}, "responseElements": {"x-amz-request-id": "C3D13FE58DE4C810"},
        "s3": {"s3SchemaVersion": "1.0", "configurationId": "reports", "bucket": {"name": "scans", "arn": "arn:aws:s3:::scans",
               "ownerIdentity": {"principalId": "A3"}}, "object": {"key": key, "size": 1024}},
    } for key in keys]}


def wait():
    for _ in range(120):
        try:
            return urllib.request.urlopen(ENDPOINT + "/moto-api/", timeout=1)
        except OSError:
            time.sleep(0.25)
    sys.exit("moto's server did not start")


def main(client, s3):
    # The message of the sample's pipeline: what is stored are the findings that the report's golden has.
    report = (FIXTURES / "zap/valid/2.17.0-shop.json").read_bytes()
    golden = json.loads((FIXTURES / "zap/valid/2.17.0-shop.json.asff").read_bytes())
    expected = {f["Id"] for f in golden}
    check(len(expected) > 5, "the report has too few findings")
    event = {"messageType": "CodeScanReport", "reportType": "OWASP-Zap", "createdAt": "2026-01-02T03:04:05.678Z",
             "source_repository": "shop", "source_branch": "main", "build_id": "shop:1", "source_commitid": "3f78",
             "report": json.loads(report)}
    reset(client)
    decision = invoke(event)
    check(decision["decision"] == "fail" and decision["imported"] == len(expected), decision)
    check(set(stored(client)) == expected, "the findings of the event are not those that were stored")

    # Again, with failures that pass: sent again, and nothing stands there twice.
    Hub.imports.clear()
    Hub.fail[:] = ["InternalException", "InternalException"]
    decision = invoke(event)
    first = Hub.imports[0][0]
    check(Hub.imports[1:] == [[first], [first]], f"sent again: {Hub.imports[1:]}")
    check(decision["imported"] == len(expected) and decision["refused"] == [], decision)
    check(set(stored(client)) == expected, "a second run changed which findings there are")

    # A failure that does not pass: sent once, and told.
    Hub.imports.clear()
    Hub.fail[:] = ["InvalidInput"]
    decision = invoke(event)
    check(len(Hub.imports) == 1 and decision["refused"] == [Hub.imports[0][0]], decision)

    # Reports in a bucket, told of by S3.
    reset(client)
    s3.create_bucket(Bucket="scans", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket="scans", Key="shop/main/a report+1.json", Body=report)
    decision = invoke(created("shop/main/a+report%2B1.json"))
    check(decision["imported"] == len(expected), decision)
    check(set(stored(client)) == expected, "the same report in a bucket made other findings")

    # And by a queue: the message that failed comes again, and the other one is stored as before.
    queued = {"Records": [{
        "messageId": name, "receiptHandle": "AQEB", "body": json.dumps(created(key)), "attributes": {}, "messageAttributes": {},
        "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:reports", "awsRegion": "eu-west-1",
    } for name, key in [("there", "shop/main/a+report%2B1.json"), ("missing", "shop/none.json")]]}
    answer = invoke(queued)
    check(answer == {"batchItemFailures": [{"itemIdentifier": "missing"}]}, answer)
    check(set(stored(client)) == expected, "the same report by a queue made other findings")
    print(f"lambda: the {len(expected)} findings of an event, of an object and of a queue came back from moto")


wait()
with serving(Runtime) as runtime, serving(Hub) as hub:
    environment = dict(os.environ, AWS_LAMBDA_RUNTIME_API=runtime, AWS_LAMBDA_FUNCTION_NAME="ImportVulToSecurityHub",
                       AWS_LAMBDA_FUNCTION_MEMORY_SIZE="256", AWS_LAMBDA_FUNCTION_VERSION="1",
                       AWS_ENDPOINT_URL_SECURITYHUB=f"http://{hub}", AWS_ENDPOINT_URL=ENDPOINT)
    function = subprocess.Popen([BINARY], env=environment)
    try:
        main(boto3.client("securityhub", endpoint_url=ENDPOINT, region_name="eu-west-1"),
             boto3.client("s3", endpoint_url=ENDPOINT, region_name="eu-west-1"))
    finally:
        function.kill()
        function.wait()
