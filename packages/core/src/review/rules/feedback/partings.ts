import { isBySeason, meetsAgain } from "../../../format/index.js";
import { type Group, heldSessions } from "../../../group/index.js";
import type { LocalDate } from "../../../kernel/index.js";
import { seasonEnd } from "../../../series/index.js";

/** After what people are asked: a whole group, an event, or a season of meetings that go on. */
export type Occasion = "group" | "event" | "season";

export function occasionOf(group: Pick<Group, "format" | "schedule">): Occasion {
  if (!meetsAgain(group)) return "event";
  return isBySeason(group) || group.schedule.standing ? "season" : "group";
}

/** The days on which people part: the last one, and where a group goes by seasons, the last one of each. */
export function partings(group: Group): readonly LocalDate[] {
  const dates = heldSessions(group).map(({ local }) => local.date);
  if (occasionOf(group) !== "season") return dates.slice(-1);
  const { springEnds, autumnEnds } = group.profile.seasons;
  const ends = { spring: springEnds.value, autumn: autumnEnds.value };
  let end: LocalDate | undefined;
  return dates.filter((date, place) => {
    end ??= seasonEnd(date, ends);
    const next = dates[place + 1];
    if (next !== undefined && next <= end) return false;
    end = undefined;
    return true;
  });
}
