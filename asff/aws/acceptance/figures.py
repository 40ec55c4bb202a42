"""figures.py PROGRAM…: sizes of programs of the function; start, time and memory of the first one, on this machine.

The runtime interface, S3 and Security Hub are stubs. The report has 10 MB, as dense as reports are.
"""

import io
import os
import pathlib
import platform
import re
import sys
import zipfile

from stubs import Function, created, endpoint, phpstan, services

PROGRAMS = [pathlib.Path(program) for program in sys.argv[1:]]
# The findings of a report of PHPStan with 10 MB.
FINDINGS = 88_000
# The largest zip that is accepted, in MB.
LARGEST = 10


def main():
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    print(f"{os.cpu_count()} processors: {model[1] if model else platform.machine()}")
    for program in PROGRAMS:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zip:
            zip.write(program, "bootstrap")
        size = len(packed.getvalue()) / 1e6
        print(f"{program}: {program.stat().st_size / 1e6:.1f} MB, zip {size:.1f} MB")
        if size >= LARGEST:
            sys.exit(f"the zip has more than {LARGEST} MB")
    aws = services()
    variables = endpoint(aws)
    starts = []
    for _ in range(10):
        with Function(PROGRAMS[0], **variables) as function:
            starts.append(function.seconds_to_start * 1000)
            idle = function.peak()
    print(f"start until the first event is asked for: {min(starts):.0f} to {max(starts):.0f} ms, {idle:.0f} MB")
    large = phpstan(FINDINGS)
    aws.objects |= {"/reports/shop/main/large.json": large, "/reports/shop/main/small.json": phpstan(1)}
    with Function(PROGRAMS[0], **variables) as function:
        for name in ["small", "small", "large"]:
            aws.calls.clear()
            processor = function.processor()
            seconds, returned = function.call(created(f"shop/main/{name}.json"))
            processor = function.processor() - processor
            reads = sum(call == "GetFindings" for _, call in aws.calls)
            print(f"{name}: {returned['imported']} findings imported in {seconds:.2f} s, {processor:.2f} s of a processor; "
                  f"{reads} reads, {len(aws.calls) - reads} imports; peak {function.peak():.0f} MB")
    print(f"the large report has {len(large) / 1e6:.1f} MB and {FINDINGS} findings")


main()
