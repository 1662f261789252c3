// What a web form would do: check what somebody typed, and show each problem beside its field, in their language.
// node examples/check-in-a-form.mjs
import { parsePlan, tellProblem } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";

const typed = {
  format: "closed-group",
  id: "Kevätryhmä 2027",
  title: "Arkea kivun kanssa",
  publicName: "",
  organiser: { name: "Esimerkkiyhdistys", domain: "https://example.org" },
  schedule: { start: "2027-02-30", time: "18.00", counts: 6 },
};

// Everything that is wrong comes at once, as data: a code, a place, and what one needs to know to say it.
const problems = parsePlan(typed).match(
  () => [],
  (found) => found,
);

// A field's name on the form is its place in the plan, so each message finds its field.
for (const problem of problems) {
  console.log(problem.path);
  for (const { language, problems: messages } of [fi, sv, en])
    console.log(`  ${language}  ${tellProblem(problem, messages)}`);
}
