import { dateTexts } from "../../../dates/texts.en.js";
import type { StartUpQuestion, StartUpStep } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { lifecycleRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about a group's life say, in English. */
export const lifecycleFindings: TopicTexts<typeof lifecycleRules> = {
  "lifecycle/start-up-time": {
    title: "From the idea to the first session there are four to six months.",
    messages: {
      short: ({ idea, starts, earliest }) =>
        `The idea of the group came on ${date(idea)}, and the first session is already on ${date(starts)}. Finding partners and reaching people often takes longer than one thinks. If you can, begin to meet on ${date(earliest)} or later.`,
      long: ({ idea, starts, latest }) =>
        `The idea of the group came on ${date(idea)}, and the first session is only on ${date(starts)}. People may lose heart if they wait for long. If you can, begin to meet by ${date(latest)}.`,
      toldFirst: ({ idea, starts }) =>
        `By the plan people are told of the group from ${date(starts)} on, but the idea of it came only on ${date(idea)}. Before others are told, there is time to find out whom the group is for and who joins in making it. Check both days.`,
    },
  },
  "lifecycle/start-up-steps": {
    title:
      "Before the first session the need is known, partners are found, and people are reached and encouraged to come.",
    messages: {
      undated: ({ steps }) =>
        `The plan does not say yet when ${all(steps, stepNames)}. On firm ground a group begins more easily, and people come. Agree on a day for each step that has none, and add it to the plan.`,
      late: ({ step, on, starts }) =>
        `By the plan, ${stepNames[step]} only on ${date(on)}, but the first session is already on ${date(starts)}. On firm ground a group begins more easily. Take this step before the first session, or begin to meet later.`,
    },
  },
  "lifecycle/six-questions": {
    title: "The main questions about a group are answered before it begins.",
    messages: {
      open: ({ questions }) =>
        `The plan does not say yet ${all(questions, questionNames)}. With the answers at hand it is easy to tell others of the group. Think about them with your partners and write the answers in the plan.`,
    },
  },
  "lifecycle/evaluation": {
    title: "The group looks at how it is doing about once a year.",
    messages: {
      undated: ({ advised }) =>
        `When does the group next look at how it is doing? Everyone can then say what is good, what should change and whether to go on. Agree on a day with the group, for example ${date(advised)}.`,
      late: ({ by, advised }) =>
        `The group next looks at how it is doing only on ${date(by)}. In so long a time small troubles can grow. Agree on an earlier day with the group, for example ${date(advised)}.`,
    },
  },
  "lifecycle/planned-ending": {
    title: "In its last session a group that ends has time for parting.",
    messages: {
      none: ({ date: day }) =>
        `The timetable of the last session (${date(day)}) has no time for parting. When there is a moment for goodbyes, everyone keeps a good memory of the group. Make a timetable of its own for the last session, and add an ending to it.`,
      afterEnd: ({ date: day, ends }) =>
        `The group is to end on ${date(ends)}, but there is still a session on ${date(day)}. People want to know which time is the last. Cancel or move that session, or let the group end later.`,
    },
  },
  "lifecycle/replenish-times": {
    title: "A replenished group has agreed when newcomers can join.",
    messages: {
      none: () =>
        "The plan does not say yet when newcomers can join the group. When the times are agreed, the group expects newcomers and receives them well. Agree on the times with the group, for example the beginning of the spring and the autumn season.",
    },
  },
};

const stepNames: Readonly<Record<StartUpStep, string>> = {
  need: "the need is known",
  partners: "partners are found",
  audience: "the target group is reached",
  encouragement: "people are encouraged to come",
};

const questionNames: Readonly<Record<StartUpQuestion, string>> = {
  who: "who starts the group",
  why: "why it is needed",
  forWhom: "for whom it is",
  where: "where it meets",
  what: "what it does in its sessions",
  how: "how it works",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "and",
  );
}
