import type { DateTexts } from "../dates/index.js";
import type { SeasonMeeting } from "./findings.js";
import type { SeasonGroup } from "./seasonGroup.js";

/** Groups by name and organiser; where two are called the same, by their ids as well. */
export function groupNames(groups: readonly SeasonGroup[]): readonly string[] {
  const names = groups.map(({ publicName, organiser }) => `${publicName} (${organiser.name})`);
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} [${groups[index]?.id}]`,
  );
}

/** Names in a row, a word before the last. */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")}${and}${last}` : last;
}

/** When a run of meetings is: its day, and the times at which they begin. */
export function momentOf(run: readonly SeasonMeeting[], dates: DateTexts, and: string): string {
  const [first] = run;
  if (first === undefined) return "";
  const { date, time } = first.session;
  const others = new Set(run.map(({ session }) => dates.time(session.time)));
  others.delete(dates.time(time));
  return listed([dates.dateTime(date, time), ...others], and);
}
