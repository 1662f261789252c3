import { type JsonPointer, jsonPointer } from "../kernel/index.js";
import type { Group, Session } from "./group.js";

/** Where in the plan a person would change a session's date. */
export function placeOfDate({ plan }: Pick<Group, "plan">, { key, local }: Session): JsonPointer {
  const { added, moved } = plan.sessions?.[key] ?? {};
  if (added !== undefined) return jsonPointer("sessions", key, "added", "date");
  const isFirstDate = moved === undefined && local.date === plan.schedule.start;
  return isFirstDate ? "/schedule/start" : jsonPointer("sessions", key, "moved", "date");
}

/** Where in the plan a session's time is stated: its own where it has one, else everyone's. */
export function placeOfTime({ plan }: Pick<Group, "plan">, { key }: Session): JsonPointer {
  const { added, moved } = plan.sessions?.[key] ?? {};
  if (added?.time !== undefined) return jsonPointer("sessions", key, "added", "time");
  return moved?.time === undefined ? "/schedule/time" : jsonPointer("sessions", key, "moved", "time");
}
