import { laterHalf } from "../../../group/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { changedSession, groupOf } from "./statedAgenda.js";

export const participantsShapeLaterThemesExamples = ruleExamples({
  rule: "session/participants-shape-later-themes",
  of: ["closed-group"],
  break: (plan) =>
    laterHalf(groupOf(plan)).reduce(
      (changed, { key, number, theme = `Theme ${number}` }) =>
        changedSession(changed, key, { theme, themeBy: "facilitators" }),
      plan,
    ),
});
