import { heldSessions, laterHalf, readsGroundRules } from "../../../group/index.js";
import { type LocalTime, minutesOfDay } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { changedSession, groupOf, indexOf, shortened, swapped, withAgenda, withoutPart } from "./statedAgenda.js";

export const sessionExamples = [
  /** An event without a theme is told of by `format/one-theme`. */
  ruleExamples({
    rule: "session/theme",
    of: ["open-meetings", "closed-group", "local-group"],
    break: (plan) => {
      const key = heldSessions(groupOf(plan))[0]?.key ?? "";
      const { theme: _, themeBy: __, ...others } = plan.sessions?.[key] ?? {};
      return { ...plan, sessions: { ...plan.sessions, [key]: others } };
    },
  }),
  ruleExamples({
    rule: "session/distinct-themes",
    of: ["open-meetings", "closed-group", "local-group"],
    break: (plan) => {
      const [first, second] = heldSessions(groupOf(plan));
      if (first === undefined || second === undefined) return plan;
      const theme = first.theme ?? "Everyday life";
      return changedSession(changedSession(plan, first.key, { theme }), second.key, { theme });
    },
  }),
  ruleExamples({
    rule: "session/segments-fill",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, (agenda) =>
        agenda.map((segment, index) =>
          index === agenda.length - 1 ? { ...segment, minutes: segment.minutes + 5 } : segment,
        ),
      ),
  }),
  /** The last segment begins five minutes too early and still ends on time. */
  ruleExamples({
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
  }),
  ruleExamples({
    rule: "session/required-segments",
    of: ["single-event", "closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "welcome")),
  }),
  /** A group comes to the theme before the round of introductions, an event to the questions before the stories. */
  ruleExamples({
    rule: "session/segment-order",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, (agenda, { group }) =>
        group.format === "single-event"
          ? swapped(agenda, indexOf(agenda, "stories"), indexOf(agenda, "questions"))
          : swapped(agenda, indexOf(agenda, "introductions"), indexOf(agenda, "theme")),
      ),
  }),
  /** A standing group has agreed on its rules by the second meeting. */
  ruleExamples({
    rule: "session/ground-rules-read",
    of: ["closed-group", "open-meetings"],
    break: (plan) => {
      const agreed = { ...plan, groundRules: { agreedOn: plan.schedule.start, ...plan.groundRules } };
      const group = groupOf(agreed);
      return withAgenda(
        agreed,
        (agenda) => withoutPart(agenda, "ground-rules"),
        (sessions) => sessions.find((session) => readsGroundRules(group, session)),
      );
    },
  }),
  ruleExamples({
    rule: "session/confidentiality-first",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "confidentiality")),
  }),
  ruleExamples({
    rule: "session/everyone-heard-at-start",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "introductions")),
  }),
  ruleExamples({
    rule: "session/everyone-heard-at-end",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "closing-round")),
  }),
  /** One minute for all of them. */
  ruleExamples({
    rule: "session/rounds-long-enough",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => shortened(agenda, indexOf(agenda, "introductions"), 1)),
  }),
  /** A letter is missing in the exercise's name. */
  ruleExamples({
    rule: "session/exercise",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, ([first, ...others]) =>
        first === undefined ? others : [{ ...first, exercise: "settling-n" }, ...others],
      ),
  }),
  /** Too short for a group and for an event. */
  ruleExamples({
    rule: "session/break",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => shortened(agenda, indexOf(agenda, "break"), 3)),
  }),
  /** The break comes only after the second half of the theme. */
  ruleExamples({
    rule: "session/break-near-middle",
    of: ["closed-group", "open-meetings"],
    break: (plan) =>
      withAgenda(plan, (agenda) => {
        const pause = indexOf(agenda, "break");
        return swapped(agenda, pause, pause + 1);
      }),
  }),
  ruleExamples({
    rule: "session/wishes",
    of: ["closed-group", "open-meetings"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "wishes")),
  }),
  ruleExamples({
    rule: "session/preparation-before",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, preparation: 20 } }),
  }),
  ruleExamples({
    rule: "session/admission-before",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, admission: 5 } }),
  }),
  ruleExamples({
    rule: "session/reflection-after",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, reflection: 0 } }),
  }),
  /** Nobody leads the first segment yet. */
  ruleExamples({
    rule: "session/lead-for-each-segment",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, ([first, ...others]) => {
        if (first === undefined) return others;
        const { lead: _, ...unled } = first;
        return [unled, ...others];
      }),
  }),
  ruleExamples({
    rule: "session/technical-host",
    of: ["single-event", "closed-group", "open-meetings"],
    break: (plan) => {
      const { technicalHost: _, ...people } = plan.people ?? {};
      return { ...plan, people };
    },
  }),
  ruleExamples({
    rule: "session/summary-form",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, summaryForm: ["when", "theme"] } }),
  }),
  ruleExamples({
    rule: "session/participants-shape-later-themes",
    of: ["closed-group"],
    break: (plan) =>
      laterHalf(groupOf(plan)).reduce(
        (changed, { key, number, theme = `Theme ${number}` }) =>
          changedSession(changed, key, { theme, themeBy: "facilitators" }),
        plan,
      ),
  }),
  ruleExamples({
    rule: "session/acquaintance-sessions",
    of: ["local-group", "closed-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "acquaintance")),
  }),
  ruleExamples({
    rule: "session/event-closing-survey",
    of: ["single-event"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "survey")),
  }),
];

function later(time: LocalTime, minutes: number): string {
  return new Date((minutesOfDay(time) + minutes) * 60_000).toISOString().slice(11, 16);
}
