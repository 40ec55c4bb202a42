"""The function as a process, with stubs of the runtime interface of Lambda, of S3, and of Security Hub."""

import http.server
import json
import os
import queue
import re
import subprocess
import threading
import time
import urllib.parse

ACCOUNT = "123456789012"
ARN = f"arn:aws:lambda:eu-west-1:{ACCOUNT}:function:asff"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Otherwise the body of an answer waits for the acknowledgment of its headers.
    disable_nagle_algorithm = True

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

    def answer_json(self, value, status=200, **headers):
        self.answer(status, json.dumps(value).encode(), Content_Type="application/json", **headers)


def serve(handler, **state):
    """Starts a server on a free port. Returns it, with the state as attributes."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    # The function is ended while it waits for its next event.
    server.handle_error = lambda *_: None
    server.address = f"127.0.0.1:{server.server_port}"
    for name, value in state.items():
        setattr(server, name, value)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Runtime(Handler):
    """One event after another, and what the function returns."""

    def do_GET(self):
        self.server.asked.put(time.monotonic())
        event = self.server.events.get()
        self.answer(200, event, Content_Type="application/json", Lambda_Runtime_Aws_Request_Id="request-1",
                    Lambda_Runtime_Deadline_Ms=str(int(time.time() * 1000) + 900_000),
                    Lambda_Runtime_Invoked_Function_Arn=ARN)

    def do_POST(self):
        value = json.loads(self.body())
        self.server.returned.put((time.monotonic(), self.path.rsplit("/", 1)[1], value))
        self.answer_json({}, 202)


class Function:
    """A process of the function. `variables` are added to the environment."""

    def __init__(self, program, **variables):
        self.runtime = serve(Runtime, events=queue.Queue(), returned=queue.Queue(), asked=queue.Queue())
        environment = dict(os.environ, AWS_LAMBDA_RUNTIME_API=self.runtime.address, AWS_LAMBDA_FUNCTION_NAME="asff",
                           AWS_LAMBDA_FUNCTION_MEMORY_SIZE="1024", AWS_LAMBDA_FUNCTION_VERSION="1", **variables)
        begun = time.monotonic()
        self.process = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL)
        self.seconds_to_start = self.runtime.asked.get(timeout=60) - begun

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.runtime.shutdown()

    def call(self, event):
        """Handles an event. Returns the seconds, and what the function returned."""
        begun = time.monotonic()
        self.runtime.events.put(json.dumps(event).encode())
        ended, kind, value = self.runtime.returned.get(timeout=900)
        if kind != "response":
            raise SystemExit(f"the function failed: {value}")
        self.runtime.asked.get(timeout=60)
        return ended - begun, value

    def peak(self):
        """The largest resident memory so far, in MB of 2^20 bytes."""
        status = open(f"/proc/{self.process.pid}/status").read()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def processor(self):
        """The seconds of a processor so far."""
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Rate:
    """Calls a second, with a burst."""

    def __init__(self, calls, burst):
        self.calls, self.burst, self.left, self.at = calls, burst, burst, time.monotonic()
        self.lock = threading.Lock()

    def take(self):
        with self.lock:
            now = time.monotonic()
            self.left = min(self.burst, self.left + (now - self.at) * self.calls)
            self.at = now
            if self.left < 1:
                return False
            self.left -= 1
            return True


class Services(Handler):
    """S3 and Security Hub. With `rates`, the hub refuses calls beyond those of the service."""

    def do_GET(self):
        path, _, query = self.path.partition("?")
        query = dict(urllib.parse.parse_qsl(query))
        if "list-type" not in query:
            return self.answer(200, self.server.objects[urllib.parse.unquote(path)], Last_Modified="Fri, 02 Jan 2026 03:04:05 GMT")
        bucket = path.rstrip("/") + "/"
        keys = [key[len(bucket):] for key in self.server.objects if key.startswith(bucket + query["prefix"])]
        contents = "".join(f"<Contents><Key>{key}</Key></Contents>" for key in keys)
        self.answer(200, f"<ListBucketResult><IsTruncated>false</IsTruncated>{contents}</ListBucketResult>".encode(), Content_Type="text/xml")

    def do_POST(self):
        body = self.body()
        if "x-amz-target" in self.headers:
            # The answer to a job.
            return self.answer_json({})
        name = {"/findings": "GetFindings", "/findings/import": "BatchImportFindings"}[self.path]
        rate = self.server.rates.get(name)
        if rate and not rate.take():
            self.server.throttled += 1
            return self.answer_json({"Code": "LimitExceededException", "Message": "m"}, 429, x_amzn_errortype="LimitExceededException")
        self.server.calls.append((time.monotonic(), name))
        with self.server.lock:
            self.answer_json(getattr(self, name)(json.loads(body)))

    def GetFindings(self, request):
        filters = {name: accepted[0] for name, accepted in request["Filters"].items()}
        repository = filters["ProductFields"]["Value"]
        state, tool = filters["RecordState"]["Value"], filters["GeneratorId"]["Value"]
        found = [finding for finding in self.server.hub.get(repository, {}).values()
                 if finding["RecordState"] == state and finding["GeneratorId"].startswith(tool)]
        begin, most = int(request.get("NextToken", 0)), request["MaxResults"]
        rest = {"NextToken": str(begin + most)} if begin + most < len(found) else {}
        return {"Findings": found[begin:begin + most], **rest}

    def BatchImportFindings(self, request):
        findings = request["Findings"]
        for finding in findings:
            repository = finding["ProductFields"]["asff/finding/repository"]
            self.server.hub.setdefault(repository, {})[finding["Id"]] = finding
        return {"SuccessCount": len(findings), "FailedCount": 0, "FailedFindings": []}


def services(**rates):
    """Starts S3 and an empty hub. `rates` are by the names of calls."""
    return serve(Services, objects={}, hub={}, calls=[], throttled=0, rates=rates, lock=threading.Lock())


def endpoint(server):
    """The variables that send all calls to a server."""
    return {"AWS_ENDPOINT_URL": f"http://{server.address}", "AWS_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "a",
            "AWS_SECRET_ACCESS_KEY": "b"}


def created(key):
    """The event of an object in the bucket `reports`."""
    return {"source": "aws.s3", "detail": {"bucket": {"name": "reports"}, "object": {"key": key}}}


def phpstan(count):
    """A report of PHPStan with this many findings, which are among the shortest."""
    messages = [{"message": f"Undefined variable: $v{line}", "line": line, "ignorable": True,
                 "identifier": "variable.undefined"} for line in range(count)]
    files = {"src/A.php": {"errors": count, "messages": messages}} if count else {}
    return json.dumps({"totals": {"errors": 0, "file_errors": count}, "files": files, "errors": []}).encode()


def zap(alerts, requests):
    """A report of ZAP with this many alerts, each with this many requests."""
    def alert(number):
        uri = "https://shop.example.com/page"
        instances = [{"id": str(n), "uri": f"{uri}/{number}/{n}", "method": "GET", "param": "q", "attack": "' OR '1'='1' -- ",
                      "evidence": "You have an error in your SQL syntax", "otherinfo": "The page changes with [OR 1=1]."}
                     for n in range(requests)]
        return {"pluginid": str(40000 + number), "alertRef": str(40000 + number), "alert": f"Alert {number}",
                "name": f"Alert {number}", "riskcode": "1", "confidence": "2", "riskdesc": "Low (Medium)",
                "desc": "<p>The database answers to the parameter.</p>", "instances": instances, "count": str(requests),
                "solution": "<p>Use prepared statements.</p>", "reference": "", "cweid": "89", "wascid": "19", "sourceid": "1"}
    site = {"@name": "https://shop.example.com", "@host": "shop.example.com", "@port": "443", "@ssl": "true",
            "alerts": [alert(number) for number in range(alerts)]}
    return json.dumps({"@programName": "ZAP", "@version": "2.17.0", "@generated": "Mon, 3 Aug 2026 09:15:02", "site": [site]}).encode()
