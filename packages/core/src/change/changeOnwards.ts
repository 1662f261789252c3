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
  if (!isOfRhythm(group, key)) return [];
  const place = placeInRhythm(key);
  const before = partsBefore(group, place - 1);
  const written: Onwards = { ...onwardsOf(group, key), ...Object.fromEntries(statedIn(said)) };
  const later = group.schedule.onwards.filter(({ session }) => placeInRhythm(session) > place);
  return [
    ...editOf(
      group,
      key,
      statedIn(written).filter(([part, value]) => value !== before[part]),
    ),
    ...later.flatMap(({ session }) => {
      const kept = statedIn(onwardsOf(group, session)).filter(([part]) => said[part] === undefined);
      return editOf(group, session, kept);
    }),
  ];
}

function isOfRhythm({ sessions, plan }: Group, key: string): boolean {
  return sessions.some((session) => session.key === key) && plan.sessions?.[key]?.added === undefined;
}

type Stated = readonly (readonly [part: keyof Onwards, value: string | number])[];

/** What is said, part by part, in the order in which plans are written. */
function statedIn(said: Onwards): Stated {
  return (["weekday", "time", "duration", "place"] as const).flatMap((part) => {
    const value = said[part];
    return value === undefined ? [] : [[part, value] as const];
  });
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
    return phase.kind === "weekly" && (phase.weekdays?.length ?? 1) <= 1 ? weekdayOf(start) : undefined;
  });
  return days.every((day) => day === days[0]) ? days[0] : undefined;
}

function onwardsOf({ plan }: Group, key: string): Onwards {
  return plan.sessions?.[key]?.onwards ?? {};
}

function editOf(group: Group, key: string, needed: Stated): readonly SessionEdit[] {
  const path = jsonPointer("sessions", key, "onwards");
  if (JSON.stringify(needed) === JSON.stringify(statedIn(onwardsOf(group, key)))) return [];
  return [needed.length === 0 ? { path, remove: true } : { path, value: Object.fromEntries(needed) }];
}
