import { ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, type StatedAgenda, withAgenda } from "../session/statedAgenda.js";

const conversations = new Set<string>(["questions", "small-groups"]);

export const storiesFirstExamples = ruleExamples({
  rule: "format/stories-first",
  of: ["single-event"],
  break: (plan) => withAgenda(plan, withShortStories),
});

/** Half of the stories' time goes to the conversation. */
function withShortStories(agenda: StatedAgenda): StatedAgenda {
  const stories = indexOf(agenda, "stories");
  const conversation = agenda.findIndex(({ parts }) => parts.some((part) => conversations.has(part)));
  const given = Math.floor((agenda[stories]?.minutes ?? 0) / 2);
  return agenda.map((segment, at) => {
    if (at === stories) return { ...segment, minutes: segment.minutes - given };
    return at === conversation ? { ...segment, minutes: segment.minutes + given } : segment;
  });
}
