import type { Group, Session } from "../group/index.js";
import type { LocalTime } from "../kernel/index.js";
import type { Segment } from "../session/index.js";
import { timetable } from "./timetable.js";

/** A point of the programme as participants see it. */
export interface ProgrammePoint {
  readonly segment: Segment;
  /** Only where the format shows times. */
  readonly from?: LocalTime;
}

/**
 * What participants are told of a session: what happens in which order. Times are left out where they would hurry the
 * talk, which the profile says of each format.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { programme } from "@piiri/core/timetable";
 *
 * const event = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "evening", format: "single-event", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * programme(event, event.sessions[0]!)[0]; // => { segment: { parts: ["welcome", "programme", "confidentiality"], minutes: 10 }, from: "18:00" }
 * ```
 */
export function programme(group: Group, session: Session): readonly ProgrammePoint[] {
  const hasTimes = group.profile.formats[group.format].programmeTimes.value;
  return timetable(group, session).flatMap((row): ProgrammePoint[] => {
    if (row.kind !== "segment") return [];
    return [hasTimes ? { segment: row.segment, from: row.from } : { segment: row.segment }];
  });
}
