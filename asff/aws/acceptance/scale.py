"""scale.py PROGRAM: reports a second, calls and seconds for a report, measured on this machine for SCALE.md.

S3 and Security Hub are stubs that answer at once. The hub refuses calls beyond the rates of the service.
"""

import json
import sys
import threading
import time

from stubs import ACCOUNT, Function, Rate, created, endpoint, phpstan, services, zap

PROGRAM = sys.argv[1]
# The typical report of SCALE.md.
TYPICAL = zap(50, 18)


def hub():
    return services(GetFindings=Rate(3, 6), BatchImportFindings=Rate(10, 30))


def queued(keys):
    """An event of SQS with a message for each key."""
    return {"Records": [{"messageId": key, "eventSource": "aws:sqs", "body": json.dumps(created(key))} for key in keys]}


def measure(what, aws, function, event, reports=1):
    aws.calls.clear()
    processor = function.processor()
    seconds, returned = function.call(event)
    processor = function.processor() - processor
    reads = sum(name == "GetFindings" for _, name in aws.calls)
    print(f"{what}: {reads} reads, {len(aws.calls) - reads} imports, {seconds / reports * 1000:.0f} ms and "
          f"{processor / reports * 1000:.0f} ms of a processor a report; peak {function.peak():.0f} MB")
    return returned


def check(returned):
    if returned.get("batchItemFailures"):
        sys.exit(f"messages failed: {returned}")


def one_report():
    """A typical report: new, again, and with a change."""
    print(f"-- a report of ZAP with 50 findings and {len(TYPICAL) / 1000:.0f} KB")
    aws = hub()
    with Function(PROGRAM, **endpoint(aws)) as function:
        aws.objects["/reports/warm/main/a.json"] = TYPICAL
        function.call(created("warm/main/a.json"))
        aws.objects["/reports/shop/main/a.json"] = TYPICAL
        time.sleep(3)
        measure("new", aws, function, created("shop/main/a.json"))
        time.sleep(3)
        measure("unchanged", aws, function, created("shop/main/a.json"))
        aws.objects["/reports/shop/main/a.json"] = TYPICAL.replace(b"Alert 7", b"Alert seven")
        time.sleep(3)
        measure("one finding changed", aws, function, created("shop/main/a.json"))


def many(instances, reports):
    """Reports of as many repositories in messages of a queue, ten in an event, all of one account and region."""
    aws = hub()
    keys = [f"repository-{number}/main/a.json" for number in range(reports)]
    for key in keys:
        aws.objects[f"/reports/{key}"] = TYPICAL
    functions = [Function(PROGRAM, **endpoint(aws)) for _ in range(instances)]
    for state in ["new", "unchanged"]:
        aws.calls.clear()
        aws.throttled = 0
        events = [queued(keys[begin:begin + 10]) for begin in range(0, reports, 10)]
        billed = [0.0] * instances
        processor = sum(function.processor() for function in functions)

        def work(number):
            while True:
                try:
                    event = events.pop()
                except IndexError:
                    return
                seconds, returned = functions[number].call(event)
                check(returned)
                billed[number] += seconds

        begun = time.monotonic()
        workers = [threading.Thread(target=work, args=[number]) for number in range(instances)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        seconds = time.monotonic() - begun
        processor = sum(function.processor() for function in functions) - processor
        reads = sum(name == "GetFindings" for _, name in aws.calls)
        print(f"{reports} reports {state}, instances: {instances}: {reports / seconds:.1f} reports a second; "
              f"{sum(billed) / reports:.2f} s of Lambda and {processor / reports * 1000:.0f} ms of a processor a report; "
              f"{reads} reads, {len(aws.calls) - reads} imports, {aws.throttled} calls throttled; "
              f"peak {max(function.peak() for function in functions):.0f} MB")
    for function in functions:
        function.__exit__()
    held = sum(map(len, aws.hub.values()))
    if held != 50 * reports:
        sys.exit(f"the hub has {held} findings")


def one_run(reports):
    """Reports of one repository and tool as one run: a job of CodePipeline over a prefix."""
    aws = hub()
    for number in range(reports):
        report = zap(50, 18).replace(b"shop.example.com", f"shop-{number}.example.com".encode())
        aws.objects[f"/reports/shop/7/{number}.json"] = report
    parameters = '{"reports": "s3://reports/shop/7/", "repository": "shop", "branch": "main"}'
    job = {"CodePipeline.job": {"id": "job", "accountId": ACCOUNT, "data": {
        "actionConfiguration": {"configuration": {"UserParameters": parameters}}}}}
    with Function(PROGRAM, **endpoint(aws)) as function:
        for state in ["new", "unchanged"]:
            returned = measure(f"{reports} reports in one run, {state}", aws, function, job, reports)
            time.sleep(3)
    if returned["unsent"] or sum(map(len, aws.hub.values())) != 50 * reports:
        sys.exit(f"{returned}")


def many_findings(count):
    """A report that the hub knows already, with as many findings."""
    aws = hub()
    aws.objects["/reports/shop/main/a.json"] = phpstan(count)
    with Function(PROGRAM, **endpoint(aws)) as function:
        for state in ["new", "unchanged"]:
            measure(f"{count} findings, {state}", aws, function, created("shop/main/a.json"))


one_report()
many(1, 60)
many(2, 60)
one_run(10)
many_findings(10_000)
