import { type LocalTime, minutesOfDay } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda } from "./statedAgenda.js";

/** The last segment begins five minutes too early and still ends on time. */
export const segmentsOverlapExamples = ruleExamples({
  rule: "session/segments-overlap",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) =>
    withAgenda(plan, (agenda, { group, session }) =>
      agenda.map((segment, index) => {
        if (index < agenda.length - 1) return segment;
        const minutes = segment.minutes + 5;
        return { ...segment, minutes, at: later(session.local.time, group.schedule.duration - minutes) };
      }),
    ),
});

function later(time: LocalTime, minutes: number): string {
  return new Date((minutesOfDay(time) + minutes) * 60_000).toISOString().slice(11, 16);
}
