"""figures.py PROGRAM: size, start, time and memory of the function, measured on this machine.

The runtime interface, S3 and Security Hub are stubs in this process. The report has 10 MB, as dense as reports are.
"""

import http.server
import io
import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time
import zipfile

PROGRAM = pathlib.Path(sys.argv[1])
MEGABYTES = 10


def report():
    """A report of PHPStan of 10 MB: its findings are among the shortest, so it has many."""
    messages, size = [], 0
    while size < MEGABYTES * 1_000_000:
        line = len(messages)
        message = {"message": f"Undefined variable: $v{line}", "line": line, "ignorable": True,
                   "identifier": "variable.undefined"}
        messages.append(message)
        size += len(json.dumps(message)) + 2
    files = {"src/A.php": {"errors": len(messages), "messages": messages}}
    return len(messages), json.dumps({"totals": {"errors": 0, "file_errors": len(messages)}, "files": files, "errors": []}).encode()


class Stub(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    events, returned, asked = queue.Queue(), queue.Queue(), queue.Queue()
    objects, calls = {}, []

    def log_message(self, *_):
        pass

    def answer(self, body, **headers):
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path.startswith("/2018-06-01/"):
            self.asked.put(time.monotonic())
            return self.answer(self.events.get(), Content_Type="application/json", Lambda_Runtime_Aws_Request_Id="1",
                               Lambda_Runtime_Deadline_Ms=str(int(time.time() * 1000) + 900_000),
                               Lambda_Runtime_Invoked_Function_Arn="arn:aws:lambda:eu-west-1:123456789012:function:asff")
        body = self.objects[self.path.split("?")[0]]
        self.answer(body, Last_Modified="Fri, 02 Jan 2026 03:04:05 GMT")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.startswith("/2018-06-01/"):
            self.returned.put((time.monotonic(), json.loads(body)))
            return self.answer(b"{}")
        self.calls.append((time.monotonic(), self.path))
        if self.path == "/findings":
            return self.answer(b'{"Findings": []}', Content_Type="application/json")
        count = len(json.loads(body)["Findings"])
        reply = {"SuccessCount": count, "FailedCount": 0, "FailedFindings": []}
        self.answer(json.dumps(reply).encode(), Content_Type="application/json")


def peak(process):
    for line in open(f"/proc/{process.pid}/status"):
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024


def start(server):
    environment = dict(os.environ, AWS_LAMBDA_RUNTIME_API=server, AWS_ENDPOINT_URL=f"http://{server}",
                       AWS_LAMBDA_FUNCTION_NAME="asff", AWS_LAMBDA_FUNCTION_MEMORY_SIZE="1024", AWS_REGION="eu-west-1",
                       AWS_LAMBDA_FUNCTION_VERSION="1", AWS_ACCESS_KEY_ID="a", AWS_SECRET_ACCESS_KEY="b")
    begun = time.monotonic()
    process = subprocess.Popen([PROGRAM], env=environment, stdout=subprocess.DEVNULL)
    return process, (Stub.asked.get(timeout=60) - begun) * 1000


def call(key):
    event = {"source": "aws.s3", "detail": {"bucket": {"name": "reports"}, "object": {"key": key}}}
    Stub.calls.clear()
    begun = time.monotonic()
    Stub.events.put(json.dumps(event).encode())
    ended, returned = Stub.returned.get(timeout=600)
    Stub.asked.get(timeout=60)
    return begun, ended, returned


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stub)
server.daemon_threads = True
server.handle_error = lambda *_: None
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"127.0.0.1:{server.server_port}"

packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zip:
    zip.write(PROGRAM, "bootstrap")
print(f"program {PROGRAM.stat().st_size / 1e6:.1f} MB, zip {len(packed.getvalue()) / 1e6:.1f} MB")

starts = []
for _ in range(10):
    process, milliseconds = start(address)
    starts.append(milliseconds)
    idle = peak(process)
    process.kill()
    process.wait()
    # The thread that waits for the next event of this process must not take one of the others.
    Stub.events.put(b"{}")
print(f"start until the first event is asked for: {min(starts):.0f} to {max(starts):.0f} ms, {idle:.0f} MB")

count, contents = report()
Stub.objects["/reports/shop/main/large.json"] = contents
small = {"totals": {"errors": 0, "file_errors": 1}, "files": {"a": {"errors": 1, "messages": [{"message": "m", "line": 1, "ignorable": True}]}}, "errors": []}
Stub.objects["/reports/shop/main/small.json"] = json.dumps(small).encode()
process, _ = start(address)
for name in ["small", "small", "large"]:
    begun, ended, returned = call(f"shop/main/{name}.json")
    first = next(at for at, path in Stub.calls if path == "/findings")
    sent = [at for at, path in Stub.calls if path == "/findings/import"]
    print(f"{name}: {returned['imported']} findings in {ended - begun:.3f} s; read after {first - begun:.3f} s, {len(sent)} calls in {sent[-1] - sent[0]:.1f} s; peak {peak(process):.0f} MB")
process.kill()
process.wait()
print(f"the large report has {len(contents) / 1e6:.1f} MB and {count} findings")
