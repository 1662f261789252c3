import { type Group, roomOf } from "../group/index.js";
import { jsonPointer, type Weekday, weekdayOf } from "../kernel/index.js";
import { type Onwards, placeInRhythm, termsOf } from "../series/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that from a session on, for it and all that follow, something is otherwise: time, weekday,
 * length in minutes, room. Only what is not so already; later sessions from which on the same was otherwise follow it too.
 *
 * @example
 * ```ts
 * import { type LocalTime, resolvePlanOrThrow } from "@piiri/core";
 * import { changeOnwards } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * changeOnwards(group, "s4", { weekday: "wednesday", time: "17:30" as LocalTime });
 * // => [{ path: "/sessions/s4/onwards", value: { weekday: "wednesday", time: "17:30" } }]
 * ```
 */
export function changeOnwards(group: Group, key: string, said: Onwards): readonly SessionEdit[] {
  const { onwards } = group.schedule;
  if (!isOfRhythm(group, key)) return [];
  const place = placeInRhythm(key);
  const parts = partsIn(said);
  const later = onwards.map(({ session }) => session).filter((each) => placeInRhythm(each) > place);
  const before = partsBefore(group, place - 1);
  const written: Onwards = { ...onwardsOf(group, key), ...Object.fromEntries(parts.map((part) => [part, said[part]])) };
  const needed = Object.fromEntries(
    partsIn(written).flatMap((part) => (written[part] === before[part] ? [] : [[part, written[part]]])),
  );
  return [
    ...editOf(group, key, needed),
    ...later.flatMap((session) => {
      const kept = Object.entries(onwardsOf(group, session)).filter(([part]) => !parts.includes(part as keyof Onwards));
      return editOf(group, session, Object.fromEntries(kept));
    }),
  ];
}

function isOfRhythm({ sessions, plan }: Group, key: string): boolean {
  return sessions.some((session) => session.key === key) && plan.sessions?.[key]?.added === undefined;
}

function partsIn(said: Onwards): readonly (keyof Onwards)[] {
  return (["weekday", "time", "duration", "place"] as const).filter((part) => said[part] !== undefined);
}

/** What holds at the session before, so that nothing is said that is so already. */
function partsBefore(group: Group, place: number): Onwards {
  const { schedule } = group;
  const terms = termsOf(schedule, schedule.onwards)(place);
  return { ...terms, weekday: terms.weekday ?? weekdayIn(group), place: terms.place ?? roomOf(group) };
}

/** The rhythm's own weekday, where it has one from beginning to end. */
function weekdayIn({ schedule: { rhythm, start } }: Group): Weekday | undefined {
  const days = rhythm.map((phase) => {
    if (phase.kind === "monthly-by-weekday") return phase.weekday;
    return phase.kind === "weekly" && (phase.weekdays ?? []).length <= 1 ? weekdayOf(start) : undefined;
  });
  return days.every((day) => day === days[0]) ? days[0] : undefined;
}

function onwardsOf({ schedule }: Group, key: string): Onwards {
  const { session: _, ...said } = schedule.onwards.find(({ session }) => session === key) ?? { session: key };
  return said;
}

function editOf(group: Group, key: string, needed: Onwards): readonly SessionEdit[] {
  const path = jsonPointer("sessions", key, "onwards");
  const was = onwardsOf(group, key);
  const parts = partsIn(needed);
  const value = Object.fromEntries(parts.flatMap((part) => (needed[part] === undefined ? [] : [[part, needed[part]]])));
  if (parts.length === 0) return partsIn(was).length === 0 ? [] : [{ path, remove: true }];
  const isSo = parts.length === partsIn(was).length && parts.every((part) => was[part] === needed[part]);
  return isSo ? [] : [{ path, value }];
}
