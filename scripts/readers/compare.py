"""Why: python3-icalendar and python3-recurring-ical-events must find in our calendars the sessions that we put there.

/usr/bin/python3 scripts/readers/compare.py DIRECTORY EXPECTED.json
"""
import json
import sys
from datetime import timezone
from pathlib import Path

import icalendar
import recurring_ical_events

# The exit code of a reading that differs; that of a program that broke is another.
OTHERWISE = 3


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


def main(directory, expectation):
    expected = json.loads(Path(expectation).read_text(encoding="utf-8"))
    wrong = 0
    for name, sessions in expected.items():
        found = sessions_in(Path(directory) / name)
        wanted = sorted(sessions, key=by_time)
        if found == wanted:
            continue
        wrong += 1
        print(f"{name}: read otherwise than written")
        for session in [each for each in wanted if each not in found]:
            print("  not found:", json.dumps(session, ensure_ascii=False))
        for session in [each for each in found if each not in wanted]:
            print("  not meant:", json.dumps(session, ensure_ascii=False))
        if len(found) != len(wanted):
            print(f"  {len(found)} instead of {len(wanted)}")
    print(f"{len(expected) - wrong} of {len(expected)} calendars read as meant")
    return OTHERWISE if wrong or not expected else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
