import { tzlib_get_ical_block, tzlib_get_timezones } from "timezones-ical-library";
import {
  clockChangesOf,
  dayInMilliseconds,
  epochDayOf,
  instantOf,
  type TimeZone,
  wallClockAt,
} from "../kernel/index.js";
import { publishedRules, type RuleChange } from "./publishedRules.js";

const known: ReadonlySet<string> = new Set(tzlib_get_timezones());
const blocks = new Map<TimeZone, string>();

/** Whether readers can be told of a zone: not of UTC, which needs nothing, nor of a zone too new to be in any list. */
export function isToldOf(zone: TimeZone): boolean {
  return zone !== "UTC" && known.has(zone);
}

/**
 * The VTIMEZONE that tells readers of a zone in some years, so that they come to the instants that all else of ours has: those
 * of the platform's rules. Where the published rules say the same, they are given, as readers know them; where they say
 * otherwise, each change of the clock in these years is written out.
 *
 * Of a zone that shares its rules with another (Mariehamn with Helsinki) the library gives the other's name, which
 * would leave our times without a zone, so the name is put right.
 */
export function timeZoneComponent(zone: TimeZone, firstYear: number, lastYear: number): string {
  const years = `${firstYear} ${lastYear}`;
  const last = lastMade.get(zone);
  if (last?.years === years) return last.component;
  const component = componentOf(zone, firstYear, lastYear);
  lastMade.set(zone, { years, component });
  return component;
}

/** A season's groups meet in the same years. */
const lastMade = new Map<TimeZone, { readonly years: string; readonly component: string }>();

function componentOf(zone: TimeZone, firstYear: number, lastYear: number): string {
  const block = publishedBlock(zone);
  const [first, last] = [firstYear - 1, lastYear + 1];
  const ours = clockChangesOf(zone, first, last);
  const start = epochDayOf(first, 1, 1) * dayInMilliseconds;
  const offset = wallClockAt(zone, start) - start;
  const theirs = publishedRules(block, first, last);
  const isSame =
    theirs.offset === offset &&
    theirs.changes.length === ours.length &&
    theirs.changes.every(({ at, after }, index) => at === ours[index]?.at && after === ours[index]?.after);
  return isSame ? block : writtenOut(zone, offset, ours);
}

function publishedBlock(zone: TimeZone): string {
  let block = blocks.get(zone);
  if (block === undefined) {
    const [found = ""] = tzlib_get_ical_block(zone);
    block = found.replace(/^TZID:.*$/m, `TZID:${zone}`);
    blocks.set(zone, block);
  }
  return block;
}

function writtenOut(zone: TimeZone, offset: number, changes: readonly RuleChange[]): string {
  const least = Math.min(offset, ...changes.map(({ after }) => after));
  const observances = [{ at: undefined, before: offset, after: offset }, ...changes].flatMap(
    ({ at, before, after }) => {
      const kind = after > least ? "DAYLIGHT" : "STANDARD";
      const start = at === undefined ? "19700101T000000" : instantOf(at + before).replaceAll(/[-:Z]/g, "");
      return [
        `BEGIN:${kind}`,
        `TZOFFSETFROM:${written(before)}`,
        `TZOFFSETTO:${written(after)}`,
        `DTSTART:${start}`,
        `END:${kind}`,
      ];
    },
  );
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observances, "END:VTIMEZONE"].join("\r\n");
}

/** A distance from UTC as iCalendar writes it, `+0230`. */
function written(offset: number): string {
  return `${offset < 0 ? "-" : "+"}${instantOf(Math.abs(offset)).slice("1970-01-01T".length).replace(":", "").slice(0, "0230".length)}`;
}
