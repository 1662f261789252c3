"""Why: python3-icalendar and python3-recurring-ical-events must find in our calendars the sessions that we put there.

A check that cannot fail says nothing: each further expectation is wrong in one session, which must be seen.

/usr/bin/python3 scripts/readers/compare.py DIRECTORY EXPECTED.json [WRONG.json…]
"""
import json
import sys
from datetime import timezone
from pathlib import Path

import icalendar
import recurring_ical_events


def instant(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def shown(event):
    return {
        "uid": str(event["UID"]),
        "start": instant(event["DTSTART"].dt),
        "end": instant(event["DTEND"].dt),
        "summary": str(event["SUMMARY"]),
        "cancelled": str(event.get("STATUS")) == "CANCELLED",
    }


def by_time(session):
    return (session["start"], session["uid"], session["summary"])


def sessions_in(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = recurring_ical_events.of(calendar).between((2026, 1, 1), (2029, 1, 1))
    return sorted(map(shown, events), key=by_time)


def as_meant(path):
    expected = json.loads(Path(path).read_text(encoding="utf-8"))
    return {name: sorted(sessions, key=by_time) for name, sessions in expected.items()}


def main(directory, expectation, *wrong_ones):
    expected = as_meant(expectation)
    found = {name: sessions_in(Path(directory) / name) for name in expected}
    wrong = 0
    for name, wanted in expected.items():
        if found[name] == wanted:
            continue
        wrong += 1
        print(f"{name}: read otherwise than written")
        for session in [each for each in wanted if each not in found[name]]:
            print("  not found:", json.dumps(session, ensure_ascii=False))
        for session in [each for each in found[name] if each not in wanted]:
            print("  not meant:", json.dumps(session, ensure_ascii=False))
        if len(found[name]) != len(wanted):
            print(f"  {len(found[name])} instead of {len(wanted)}")
    print(f"{len(expected) - wrong} of {len(expected)} calendars read as meant")
    unseen = [path for path in wrong_ones if found == as_meant(path)]
    for path in unseen:
        print(f"not seen that {Path(path).name} is wrong")
    return 1 if wrong or unseen or not expected else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
