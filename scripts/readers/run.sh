#!/usr/bin/env bash
# Why: what we write is right only if programs that we did not write read it so. Needs a build, and from Debian:
# apt-get install python3-icalendar python3-recurring-ical-events khal python3-aiosmtpd
set -euo pipefail
cd "$(dirname "$0")/../.."

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
python=/usr/bin/python3

node scripts/readers/write.mjs "$directory"
for zone in UTC America/New_York Pacific/Kiritimati; do
  TZ=$zone $python scripts/readers/compare.py "$directory" "$directory/expected.json"
done
$python scripts/readers/khal.py "$directory" "$directory/expected.json"

# A check that cannot fail says nothing: each of these expectations is wrong in one session, which must be seen (exit code 3).
for wrong in "$directory"/expected-wrong-*.json; do
  for reader in compare khal; do
    code=0
    $python "scripts/readers/$reader.py" "$directory" "$wrong" >/dev/null || code=$?
    if [ "$code" -ne 3 ]; then
      echo "$reader.py does not see that $(basename "$wrong") is wrong (exit code $code)" >&2
      exit 1
    fi
  done
done
node scripts/readers/mail.mjs
echo "all readers agree, and a wrong expectation is seen"
