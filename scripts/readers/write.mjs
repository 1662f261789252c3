// Why: writes the calendars that other people's programs are to read, and beside them what these should find there.
// node scripts/readers/write.mjs DIRECTORY
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { followingPlan, plans, revisedPlan } from "./cases.mjs";

const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: node scripts/readers/write.mjs DIRECTORY");

const joinUrl = "https://meet.example.org/l/19%3ameeting_a,b;c%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d";
const audiences = [{ view: "participants", joinUrl }, { view: "facilitators", joinUrl }, { view: "public" }];
const notHeld = {
  cancelled: { fi: "Peruttu", sv: "Inställd", en: "Cancelled" },
  postponed: { fi: "Lykätty", sv: "Uppskjuten", en: "Postponed" },
};

mkdirSync(directory, { recursive: true });
const expected = {};
for (const [name, plan] of Object.entries({ ...plans, revised: revisedPlan, following: followingPlan })) {
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan), undefined, { horizon: "2027-12-31" });
  for (const mode of ["events", "rule"]) {
    for (const audience of audiences) {
      const file = `${name}-${mode}-${audience.view}.ics`;
      writeFileSync(
        join(directory, file),
        toCalendarOrThrow(group, { fi, sv, en }[group.language], { ...audience, mode }),
      );
      expected[file] = group.sessions.map((session) => shown(group, session, mode, audience.view));
    }
  }
}
writeFileSync(join(directory, "expected.json"), JSON.stringify(expected, null, 2));
for (const [what, spoil] of Object.entries(spoilt())) {
  writeFileSync(join(directory, `expected-wrong-${what}.json`), JSON.stringify(withOneSpoilt(spoil), null, 2));
}

/** Reckoned from the sessions alone, not by the code that wrote the calendar. */
function shown({ id, organiser, publicName, language, schedule }, session, mode, view) {
  const { key, number, of, start, end, status } = session;
  const place = of === undefined ? ` (${number})` : ` (${number}/${of})`;
  const summary = publicName + (mode === "rule" || of === 1 ? "" : place);
  const isCancelled = status in notHeld;
  const uid = `${view}-${mode === "rule" ? ruleKey(key, schedule) : key}@${id}.${organiser.domain}`;
  return {
    uid,
    start,
    end,
    summary: isCancelled ? `${notHeld[status][language]}: ${summary}` : summary,
    cancelled: isCancelled,
  };
}

/**
 * A session of the rhythm belongs to its phase, and within it to the session from which on something is otherwise; a night when
 * the clocks change, or an added session, stands by itself.
 */
function ruleKey(key, { rhythm, time, onwards }) {
  const place = Number(/^s(\d+)$/.exec(key)?.[1]);
  if (Number.isNaN(place) || time < "04:00") return key;
  let left = place;
  let first = 1;
  const phase = rhythm.findIndex(({ times = left }) => {
    left -= times;
    if (left > 0) first += times;
    return left <= 0;
  });
  const places = onwards.map(({ session }) => Number(session.slice(1)));
  const since = places.findLast((from) => from > first && from <= place);
  return since === undefined ? `series${phase + 1}` : `series${phase + 1}-s${since}`;
}

/** The ways in which a calendar may be read wrong: the comparison must see each. */
function spoilt() {
  return {
    start: (session) => ({ ...session, start: session.start.replace(/T(\d)/, "T0") }),
    end: (session) => ({ ...session, end: session.end.replace(/:00Z$/, ":01Z") }),
    summary: (session) => ({ ...session, summary: `${session.summary}.` }),
    cancelled: (session) => ({ ...session, cancelled: !session.cancelled }),
    uid: (session) => ({ ...session, uid: `x${session.uid}` }),
    missing: () => [],
    twice: (session) => [session, session],
  };
}

function withOneSpoilt(spoil) {
  const [[file, [first, ...others]], ...files] = Object.entries(expected);
  return Object.fromEntries([[file, [spoil(first), ...others].flat()], ...files]);
}
