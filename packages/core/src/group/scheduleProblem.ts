import { jsonPointer, weekdayOf } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import { type Problem, problem } from "../problem/index.js";
import { onwardsIn, placeInRhythm, type SeriesProblem } from "../series/index.js";

/** Why the sessions cannot be dated, at the place in the plan where a person would mend it. */
export function scheduleProblem(found: SeriesProblem, plan: GroupPlan): Problem {
  switch (found.code) {
    case "time-in-gap":
      return problem("time-in-gap", timePath(found.key, plan), found.local);
    case "unknown-session": {
      const { code, ...data } = found;
      return problem(code, jsonPointer("sessions", data.key), data);
    }
    case "off-rhythm": {
      const { start } = plan.schedule;
      return problem("off-rhythm", "/schedule/start", { start, weekday: weekdayOf(start), nearest: found.nearest });
    }
    case "no-single-weekday": {
      const { code, key } = found;
      return problem(code, jsonPointer("sessions", key, "onwards", "weekday"), { key });
    }
    case "no-sessions":
      return problem("no-sessions", "/schedule", {});
  }
}

/** The time that puts a session into the gap: its own where it has one, else the series'. */
function timePath(key: string, plan: GroupPlan): string {
  const { moved, added } = plan.sessions?.[key] ?? {};
  if (moved?.time !== undefined) return jsonPointer("sessions", key, "moved", "time");
  if (moved?.date !== undefined) return jsonPointer("sessions", key, "moved", "date");
  if (added !== undefined) return jsonPointer("sessions", key, "added", added.time === undefined ? "date" : "time");
  const since = onwardsIn(plan.sessions ?? {}).findLast(
    ({ session, time }) => time !== undefined && placeInRhythm(session) <= placeInRhythm(key),
  );
  return since === undefined ? "/schedule/time" : jsonPointer("sessions", since.session, "onwards", "time");
}
