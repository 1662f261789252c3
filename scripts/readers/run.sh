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
  TZ=$zone $python scripts/readers/compare.py "$directory" "$directory/expected.json" "$directory"/expected-wrong-*.json
done
$python scripts/readers/khal.py "$directory" "$directory/expected.json" "$directory"/expected-wrong-*.json
node scripts/readers/mail.mjs
echo "all readers agree, and a wrong expectation is seen"
