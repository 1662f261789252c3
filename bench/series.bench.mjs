// Why: dating sessions is what everything else waits for. Ratios against the least work there can be, and against rrule alone.
import { dateSessions, finnishHolidays, isTimeZone } from "@piiri/core";
import rrule from "rrule";
import { medians, printGrowth, printRatios } from "./measure.mjs";

const zone = "Europe/Helsinki";
if (!isTimeZone(zone)) throw new Error(`${zone} is not known here`);

const dayInMilliseconds = 86_400_000;
const minute = 60_000;
const count = 6;

/** Group n starts on a day of its own within thirty years, at one of four times. */
function seriesOf(n) {
  const start = new Date(Date.UTC(2025, 0, 1) + (n % 11_000) * dayInMilliseconds).toISOString().slice(0, 10);
  return {
    start,
    time: ["10:00", "13:15", "17:30", "18:00"][n % 4],
    timeZone: zone,
    duration: 120,
    rhythm: [{ kind: "weekly", interval: 1 + (n % 4) }],
    extent: { kind: "count", count },
    skip: [],
    breaks: [],
    holidays: "flag",
    calendar: finnishHolidays,
    changes: {},
  };
}

/** When Finland's clocks change, as a table that was made beforehand: by the rule of the Union, last Sundays at 01:00 UTC. */
const transitions = [];
for (let year = 2024; year <= 2070; year += 1) {
  transitions.push(
    { at: lastSunday(year, 3), offset: 180 * minute },
    { at: lastSunday(year, 10), offset: 120 * minute },
  );
}
const starts = Float64Array.from(transitions, ({ at }) => at);

function lastSunday(year, month) {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getTime() - last.getUTCDay() * dayInMilliseconds + 60 * minute;
}

function offsetAt(moment) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= moment) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 120 * minute : transitions[low - 1].offset;
}

/** The least that gives the same objects: no exceptions, no holidays, no checks, one zone known by heart. */
function datedByHand({ start, time, duration, rhythm }) {
  const first = Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 1, Number(start.slice(8, 10)));
  const ofDay = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * minute;
  const sessions = [];
  for (let index = 0; index < count; index += 1) {
    const day = first + index * 7 * rhythm[0].interval * dayInMilliseconds;
    const wall = day + ofDay;
    let moment = wall - offsetAt(wall - 120 * minute);
    if (moment + offsetAt(moment) !== wall) moment = wall - offsetAt(moment);
    sessions.push({
      key: `s${index + 1}`,
      number: index + 1,
      of: count,
      local: { date: dateOf(new Date(day)), time },
      start: instantOf(new Date(moment)),
      end: instantOf(new Date(moment + duration * minute)),
      duration,
      status: "scheduled",
    });
  }
  return sessions;
}

function dateOf(date) {
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function instantOf(date) {
  return `${dateOf(date)}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}Z`;
}

function two(number) {
  return number < 10 ? `0${number}` : String(number);
}

function rruleFloating({ start, rhythm }) {
  const { RRule } = rrule;
  const dtstart = new Date(`${start}T00:00:00Z`);
  return new RRule({ freq: RRule.WEEKLY, interval: rhythm[0].interval, count, dtstart }, true).all();
}

const all = Array.from({ length: 10_000 }, (_, n) => seriesOf(n));
const dated = (series) => dateSessions(series)._unsafeUnwrap();

for (const series of all) {
  const { holiday: _, ...ours } = dated(series)[count - 1];
  const theirs = datedByHand(series)[count - 1];
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    throw new Error(`They differ: ${JSON.stringify([ours, theirs])}`);
}

console.log("10,000 weekly series of 6 sessions");
const measured = medians({
  "by hand, one zone's table": () => all.map(datedByHand),
  dateSessions: () => all.map(dated),
  "dateSessions, holidays skipped": () => all.map((series) => dated({ ...series, holidays: "skip" })),
  "rrule floating: dates only": () => all.map(rruleFloating),
});
printRatios(measured, "by hand, one zone's table");
console.log(
  `  dateSessions is to rrule as 1 to ${(measured["rrule floating: dates only"] / measured["dateSessions"]).toFixed(1)}`,
);

console.log("\n1,000 monthly series of 6 sessions");
const monthly = all.slice(0, 1000).map((series) => ({
  ...series,
  rhythm: [{ kind: "monthly-by-date", interval: 1, day: Number(series.start.slice(8)) }],
}));
printRatios(
  medians({ "by hand, weekly": () => all.slice(0, 1000).map(datedByHand), dateSessions: () => monthly.map(dated) }),
  "by hand, weekly",
);

console.log("\ngrowth of dateSessions");
printGrowth([100, 1000, 10_000], (size) => () => all.slice(0, size).map(dated));

const goal = 10;
const ratio = measured["dateSessions"] / measured["by hand, one zone's table"];
console.log(`\ndateSessions against the work by hand: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
if (ratio > goal) process.exitCode = 1;
