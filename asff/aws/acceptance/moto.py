"""moto.py PROGRAMS ASFF DIRECTORY: see `run` beside this file."""

import ast
import json
import os
import pathlib
import re
import subprocess
import sys
import time
import tomllib
import urllib.request
import zipfile

import boto3
import yaml

from stubs import Function, phpstan

PROGRAMS, ASFF, PLACE = map(pathlib.Path, sys.argv[1:])
AWS = pathlib.Path(__file__).resolve().parents[1]
FIXTURES = AWS.parents[1] / "fixtures"
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
REPORT = FIXTURES / "zap/valid/2.17.0-shop.json"
PROVED = PROGRAMS.parent / "tmp/proved"
# These commands compile for minutes, and what each has to contain.
NOT_RUN = {1: ["pip install cargo-zigbuild ziglang", "rustup target add "],
           2: ["cargo zigbuild --locked ", "--profile ", "--bin asff-lambda "]}


def check(condition, what):
    if not condition:
        sys.exit(f"{what}")


def prove(name, figures):
    """Records what was proved. `check` beside this directory prints it."""
    PROVED.mkdir(parents=True, exist_ok=True)
    (PROVED / name).write_text(figures)


def call(event, **variables):
    """Starts the function, and calls it once."""
    with Function(PROGRAMS / "asff-lambda", **variables) as function:
        return function.call(event)[1]


def wait():
    for _ in range(240):
        try:
            return urllib.request.urlopen(ENDPOINT + "/moto-api/", timeout=1)
        except OSError:
            time.sleep(0.25)
    sys.exit("moto's server did not start")


def stored():
    pages = HUB.get_paginator("get_findings").paginate()
    return {finding["Id"]: finding for page in pages for finding in page["Findings"]}


def commands():
    """The numbered commands of deploy/README.md, with the comment of each."""
    block = re.search(r"```sh\n(.*?)```", (AWS / "deploy/README.md").read_text(), re.DOTALL)[1]
    parts = re.split(r"^# (\d+)\. (.*)\n", block, flags=re.MULTILINE)[1:]
    return [(int(number), title, command) for number, title, command in zip(parts[::3], parts[1::3], parts[2::3])]


def run_readme(names):
    """Runs the commands of deploy/README.md in one shell's variables, and calls the function as its queue would."""
    listed = commands()
    check([number for number, _, _ in listed] == list(range(1, 11)), "deploy/README.md does not have ten commands")
    done = "export CODE_BUCKET=code\n"
    ran = 0
    for number, title, command in listed:
        if number in NOT_RUN:
            missing = [part for part in NOT_RUN[number] if part not in command]
            check(not missing, f"{number}. {title} is not run, and lacks {missing}")
            print(f"not run: {number}. {title}")
            continue
        if number == 3:
            # The program of the tests in place of the one that was not built.
            built = program(listed[1][2])
            check(command.count(built) == 1, f"command 3 does not pack {built}, the program of command 2")
            command = command.replace(built, str(PROGRAMS / "asff-lambda"))
        if number == 10:
            queue_to_function(names)
        run = subprocess.run(["bash", "-ec", done + command], cwd=AWS, capture_output=True, text=True)
        check(run.returncode == 0, f"{number}. {title}\n{run.stdout}{run.stderr}")
        if command.startswith("bucket="):
            done += command
        if number == 7:
            names.update(resources())
        print(f"run against moto: {number}. {title}")
        ran += 1
    check("Content Security Policy" in run.stdout, f"the last command does not show the findings:\n{run.stdout}")
    page = (AWS / "deploy/README.md").read_text()
    check(re.search(r"^\| 1, 2 \| not run: ", page, re.MULTILINE), "deploy/README.md does not say that 1 and 2 are not run")
    not_run = ", ".join(map(str, NOT_RUN))
    prove("commands", f"{ran} of {len(listed)} commands run against moto; not run, since they compile for minutes: {not_run}")


def program(command):
    """The path of the program that this command of cargo builds."""
    manifest = tomllib.loads((AWS / "Cargo.toml").read_text())
    target, profile, name = (re.search(rf"--{option} (\S+)", command)[1] for option in ["target", "profile", "bin"])
    check(profile in manifest["profile"], f"Cargo.toml has no profile {profile}")
    check((AWS / "runner/src/bin" / name).is_dir(), f"the runner has no program {name}")
    return f"target/{target}/{profile}/{name}"


def resources():
    """The names of the stack's resources, by those of the template."""
    listed = boto3.client("cloudformation").describe_stack_resources(StackName="asff")["StackResources"]
    # moto leaves some types out.
    listed = [resource for resource in listed if "LogicalResourceId" in resource]
    return {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for resource in listed}


def queue_to_function(names):
    """Hands the message of the queue to the function, as Lambda does."""
    sqs = boto3.client("sqs")
    messages = sqs.receive_message(QueueUrl=names["Created"], MaxNumberOfMessages=10).get("Messages", [])
    if not messages:
        # moto passes events of S3 to rules of EventBridge, but not all versions of it to queues.
        body = {"source": "aws.s3", "detail-type": "Object Created",
                "detail": {"bucket": {"name": names["Reports"]}, "object": {"key": "shop/main/zap.json"}}}
        sqs.send_message(QueueUrl=names["Created"], MessageBody=json.dumps(body))
        messages = sqs.receive_message(QueueUrl=names["Created"], MaxNumberOfMessages=10)["Messages"]
    records = [{"messageId": message["MessageId"], "body": message["Body"], "eventSource": "aws:sqs"} for message in messages]
    answer = call({"Records": records})
    check(answer == {"batchItemFailures": []}, answer)
    for message in messages:
        sqs.delete_message(QueueUrl=names["Created"], ReceiptHandle=message["ReceiptHandle"])


def check_stack(names):
    """What moto knows of the stack's resources."""
    s3, sqs, lambdas = boto3.client("s3"), boto3.client("sqs"), boto3.client("lambda")
    bucket = names["Reports"]
    encryption = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    check(encryption["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256", encryption)
    attributes = sqs.get_queue_attributes(QueueUrl=names["Created"], AttributeNames=["All"])["Attributes"]
    redrive = json.loads(attributes["RedrivePolicy"])
    failed = sqs.get_queue_attributes(QueueUrl=names["Failed"], AttributeNames=["QueueArn"])["Attributes"]
    check(redrive["deadLetterTargetArn"] == failed["QueueArn"], redrive)
    configuration = lambdas.get_function_configuration(FunctionName=names["Function"])
    timeout = configuration["Timeout"]
    check(int(attributes["VisibilityTimeout"]) == 6 * timeout, attributes)
    check(configuration["Runtime"] == "provided.al2023", configuration["Runtime"])
    variables = configuration["Environment"]["Variables"]
    documented = set(re.findall(r"^\| `(ASFF_[A-Z_]+)`", (AWS / "runner/README.md").read_text(), re.MULTILINE))
    check(set(variables) <= documented, f"not in the table of runner/README.md: {set(variables) - documented}")
    code = boto3.client("lambda").get_function(FunctionName=names["Function"])["Configuration"]["CodeSize"]
    check(code > 1_000_000, f"the function has {code} bytes")


def check_options():
    """A stack with all options, and its outputs. moto has the outputs of stacks only that were not made of a change set."""
    cloudformation = boto3.client("cloudformation")
    key = "arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    parameters = {"CodeBucket": "code", "CodeKey": "asff/function.zip", "Email": "team@example.com", "Reopen": "true",
                  "Policy": "ssm:/asff/policy", "PolicyArn": "arn:aws:ssm:eu-west-1:123456789012:parameter/asff/policy",
                  "RolePattern": "arn:aws:iam::ACCOUNT:role/asff", "KmsKeyArn": key, "Architecture": "x86_64"}
    cloudformation.create_stack(
        StackName="all", TemplateBody=(AWS / "deploy/template.yaml").read_text(), Capabilities=["CAPABILITY_IAM"],
        Parameters=[{"ParameterKey": name, "ParameterValue": value} for name, value in parameters.items()])
    stack = cloudformation.describe_stacks(StackName="all")["Stacks"][0]
    check(stack["StackStatus"] == "CREATE_COMPLETE", stack["StackStatus"])
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    check(set(outputs) == {"Bucket", "FunctionName", "FunctionRole", "Queue", "FailedQueue"}, outputs)
    role = outputs["FunctionRole"].rsplit("/", 1)[1]
    iam = boto3.client("iam")
    granted = {}
    for name in iam.list_role_policies(RoleName=role)["PolicyNames"]:
        document = iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
        # moto returns some documents as Python prints them.
        document = ast.literal_eval(document) if isinstance(document, str) else document
        for statement in document["Statement"]:
            for action in statement["Action"]:
                granted.setdefault(action, []).append(statement["Resource"])
    check(granted["sts:AssumeRole"] == ["arn:aws:iam::*:role/asff"], granted["sts:AssumeRole"])
    check(granted["kms:Decrypt"] == [key], granted["kms:Decrypt"])
    unlimited = {action for action, on in granted.items() if "*" in on}
    check(unlimited == {"codepipeline:PutJobSuccessResult", "codepipeline:PutJobFailureResult"}, unlimited)
    member = (AWS / "deploy/member.yaml").read_text()
    cloudformation.create_stack(
        StackName="member", TemplateBody=member, Capabilities=["CAPABILITY_NAMED_IAM"],
        Parameters=[{"ParameterKey": "FunctionRole", "ParameterValue": outputs["FunctionRole"]}])
    trust = iam.get_role(RoleName="asff")["Role"]["AssumeRolePolicyDocument"]["Statement"][0]
    check(trust["Principal"]["AWS"] == outputs["FunctionRole"], trust)


def check_findings():
    golden = json.loads((FIXTURES / "zap/valid/2.17.0-shop.json.asff").read_bytes())
    expected = {finding["Id"] for finding in golden}
    check(len(expected) > 5, "the report has too few findings")
    check(set(stored()) == expected, "the findings of the object are not those of the report")


def check_event(names):
    """The message of the AWS sample, its stored copy, and the summary that a topic got."""
    sns, sqs, s3 = boto3.client("sns"), boto3.client("sqs"), boto3.client("s3")
    # moto does not read the versions of a bucket from a template.
    s3.put_bucket_versioning(Bucket=names["Reports"], VersioningConfiguration={"Status": "Enabled"})
    topic = sns.create_topic(Name="summaries")["TopicArn"]
    mails = sqs.create_queue(QueueName="mails")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=mails, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    event = {"messageType": "CodeScanReport", "reportType": "OWASP-Zap", "createdAt": "2026-01-02T03:04:05.678Z",
             "source_repository": "bank", "source_branch": "main", "build_id": "bank:1", "source_commitid": "3f78",
             "report": json.loads(REPORT.read_bytes())}
    decision = call(event, ASFF_BUCKET=names["Reports"], ASFF_TOPIC_ARN=topic)
    check(decision["decision"] == "fail" and decision["refused"] == [], decision)
    kept = s3.list_objects_v2(Bucket=names["Reports"], Prefix="events/")["Contents"]
    check(len(kept) == 1, kept)
    body = s3.get_object(Bucket=names["Reports"], Key=kept[0]["Key"])
    check(json.loads(body["Body"].read()) == event, "the stored report is not the one of the event")
    version = body["VersionId"]
    linked = sum(version in finding.get("SourceUrl", "") for finding in stored().values())
    check(linked == decision["imported"] > 5, f"{linked} findings have the version, {decision['imported']} were imported")
    prove("raw-report-moto", f"{len(kept)} report in the bucket; {linked} of {decision['imported']} findings link to its version")
    mail = json.loads(sqs.receive_message(QueueUrl=mails)["Messages"][0]["Body"])
    check(mail["Subject"].startswith("asff: failed: ") and len(mail["Subject"]) < 100, mail["Subject"])
    check("Content Security Policy" in mail["Message"], mail["Message"])


def check_parameter():
    """A policy in a parameter, as an encrypted string."""
    policy = '[[rules]]\nname = "all"\nreason = "a test"\ntool = "zap"\nset = "LOW"\n'
    boto3.client("ssm").put_parameter(Name="/asff/policy", Type="SecureString", Value=policy)
    boto3.client("s3").put_object(Bucket="code", Key="shop/main/zap.json", Body=REPORT.read_bytes())
    event = {"source": "aws.s3", "detail": {"bucket": {"name": "code"}, "object": {"key": "shop/main/zap.json"}}}
    decision = call(event, ASFF_POLICY="ssm:/asff/policy")
    check(decision["decision"] == "pass", decision)


def check_pages():
    """The command, with the account of its credentials, and more findings than a page of the hub has."""
    report = PLACE / "phpstan.json"
    report.write_bytes(phpstan(250))
    before = len(stored())
    for expected in ["250 new, 0 updated", "0 new, 250 updated"]:
        run = subprocess.run([PROGRAMS / "asff-sync", "--repository", "shop", "--branch", "main", report],
                             capture_output=True, text=True)
        check(run.returncode == 0 and run.stdout.startswith(expected), run.stdout + run.stderr)
    check(len(stored()) == before + 250, "a page of the hub was not read")


def check_gate():
    """The commands of the gate's buildspec, with two artifacts, as one shell runs them in CodeBuild."""
    with zipfile.ZipFile(PLACE / "tools.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as tools:
        tools.write(ASFF, "asff")
        tools.write(PROGRAMS / "asff-sync", "asff-sync")
    boto3.client("s3").upload_file(str(PLACE / "tools.zip"), "code", "asff/tools.zip")
    artifacts = {"CODEBUILD_SRC_DIR": ("phpstan.json", phpstan(3)),
                 "CODEBUILD_SRC_DIR_IaCReports": ("zap.json", REPORT.read_bytes())}
    environment = dict(os.environ, TOOLS="s3://code/asff/tools.zip", REPOSITORY="gated", BRANCH="main", COMMIT="3f78",
                       CODEBUILD_BUILD_ID="gated:1")
    for name, (report, contents) in artifacts.items():
        directory = PLACE / name / "reports"
        directory.mkdir(parents=True)
        (directory / report).write_bytes(contents)
        environment[name] = str(directory.parent)
    buildspec = yaml.safe_load((AWS / "deploy/pipeline/buildspec-gate.yml").read_text())
    commands = [command for phase in buildspec["phases"].values() for command in phase["commands"]]
    before = len(stored())
    for fail_on, status in [("HIGH", 1), ("CRITICAL", 0)]:
        run = subprocess.run(["bash", "-ec", "\n".join(commands)], env=dict(environment, FAIL_ON=fail_on),
                             capture_output=True, text=True)
        check(run.returncode == status, f"{fail_on}: {run.returncode}\n{run.stdout}{run.stderr}")
    check("unchanged" in run.stdout, run.stdout)
    gated = [f for f in stored().values() if f.get("ProductFields", {}).get("asff/finding/repository") == "gated"]
    check(len(gated) == len(stored()) - before > 3, f"{len(gated)} findings of the gated pipeline")


wait()
HUB = boto3.client("securityhub")
names = {}
run_readme(names)
check_stack(names)
check_options()
check_findings()
check_event(names)
check_parameter()
check_pages()
check_gate()
prove("moto", "the stack, its queue, S3, SNS, a parameter, the pages of the hub and the gate work together")
