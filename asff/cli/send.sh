#!/bin/sh
# Sends the requests of `asff batch` to AWS Security Hub with the AWS CLI, each to its region.
#
#     asff batch --out requests findings.json > requests.tsv
#     sh send.sh requests.tsv
#
# Exit status: 0 everything was imported; 1 the service refused findings or a request, which are printed.
set -eu

list=${1:?usage: send.sh requests.tsv}
tab=$(printf '\t')
status=0
while IFS=$tab read -r file account region count; do
  if ! reply=$(aws securityhub batch-import-findings --region "$region" --cli-input-json "file://$file" \
    --query '[FailedCount, FailedFindings[].[Id, ErrorCode, ErrorMessage]]' --output text < /dev/null); then
    echo "error: $file: not sent to account $account in $region ($count)" >&2
    status=1
    continue
  fi
  refused=$(printf '%s\n' "$reply" | head -n 1 | cut -f 1)
  if [ "$refused" != 0 ]; then
    echo "error: $file: $region refused $refused findings of account $account:" >&2
    printf '%s\n' "$reply" | tail -n +2 >&2
    status=1
  fi
done < "$list"
exit $status
