"""Why: a person's calendar program must take a calendar, and later the changed one, without leaving the old sessions beside the new.

A check that cannot fail says nothing: each further expectation is wrong in one session, which must be seen.

/usr/bin/python3 scripts/readers/khal.py DIRECTORY EXPECTED.json [WRONG.json…]
"""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

CONFIG = """[calendars]
[[group]]
path = {home}/vdir
type = calendar

[default]
default_calendar = group

[sqlite]
path = {home}/khal.db

[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:00Z
longdatetimeformat = %Y-%m-%dT%H:%M:00Z
"""
LIST = "{uid}|{start-long-full}|{end-long-full}|{title}|{status}"


class Khal:
    def __init__(self, home):
        shutil.rmtree(home, ignore_errors=True)
        (home / "vdir").mkdir(parents=True)
        self.config = home / "config"
        self.config.write_text(CONFIG.format(home=home), encoding="utf-8")
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(home)}

    def run(self, *command):
        return subprocess.run(
            ["/usr/bin/khal", "--config", str(self.config), *command],
            env=self.environment,
            check=True,
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
        ).stdout

    def take(self, calendar):
        self.run("import", "--batch", "--include-calendar", "group", str(calendar))

    def sessions(self):
        listed = self.run("list", "--day-format", "", "--format", LIST, "2027-01-01", "2028-01-01")
        return sorted(session(line) for line in listed.splitlines() if "|" in line)


def session(line):
    uid, start, end, title, status = line.split("|")
    return [uid, start, end, title, "CANCELLED" in status]


def taken(directory):
    """What khal shows after each calendar that it takes, in turn, by the calendar's name."""
    for mode in ("events", "rule"):
        khal = Khal(directory / f"khal-{mode}")
        for plan in ("closed-group", "closed-group", "revised", "following"):
            name = f"{plan}-{mode}-participants.ics"
            khal.take(directory / name)
            yield name, khal.sessions()


def expected_in(path):
    expectation = json.loads(Path(path).read_text(encoding="utf-8"))
    parts = ("uid", "start", "end", "summary", "cancelled")
    return {name: sorted([each[key] for key in parts] for each in sessions) for name, sessions in expectation.items()}


def main(directory, expectation, *wrong_ones):
    shown = list(taken(Path(directory)))
    expected = expected_in(expectation)
    wrong = 0
    for name, found in shown:
        wanted = expected[name]
        print(f"khal, {name}: {len(found)} sessions, {'as meant' if found == wanted else 'OTHERWISE'}")
        if found != wanted:
            wrong += 1
            for each in [each for each in wanted if each not in found]:
                print("  not found:", each)
            for each in [each for each in found if each not in wanted]:
                print("  not meant:", each)
    unseen = [path for path in wrong_ones if all(expected_in(path)[name] == found for name, found in shown)]
    for path in unseen:
        print(f"not seen that {Path(path).name} is wrong")
    return 1 if wrong or unseen else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
