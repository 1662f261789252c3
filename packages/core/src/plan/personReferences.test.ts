import { expect, test } from "vitest";
import { goodPlans } from "../rule-examples/index.js";
import { parsePlan } from "./parsePlan.js";
import { each, personReferences, personReferencesIn } from "./personReferences.js";
import { planForms } from "./schema.js";

const places = personReferences(planForms);

test("every place of the schema that is said to be somebody's id asks for a person whom the plan names", () => {
  expect(places.map((place) => place.map((step) => (step === each ? "*" : step)).join(".")).toSorted()).toEqual([
    "agenda.*.lead",
    "feedback.collectedBy",
    "people.technicalHost",
    "platform.coOrganisers.*",
    "platform.organiser",
    "publicity.madeBy",
    "publicity.sentBy",
    "registration.answeredBy",
    "registration.meetingLink.askedFrom",
    "registration.meetingLink.sentBy",
    "registration.receivedBy",
    "report.countsToldBy",
    "sessions.*.agenda.*.lead",
    "sessions.*.facilitators.*",
  ]);
});

test("each section by itself has the same places, in the same order, whichever the form of the plan", () => {
  for (const { shape } of planForms.def.options) {
    const sections = Object.entries(shape);
    expect(sections.flatMap(([section, part]) => personReferencesIn(section, part))).toEqual(places);
  }
});

test.each(places.map((place) => [place]))("somebody else is told at %j", (place) => {
  const plan: Record<string, unknown> = { ...structuredClone(goodPlans["closed-group"]) };
  const steps = place.map((step, at) => {
    if (step !== each) return step;
    return place[at - 1] === "sessions" ? "s1" : 0;
  });
  put(plan, steps);
  const problems = parsePlan(plan).match(
    () => [],
    (found) => found.map(({ code, path }) => [code, path]),
  );
  expect(problems).toContainEqual(["unknown-person", `/${steps.join("/")}`]);
});

/** A stranger's id at a place, all else as it was. */
function put(plan: Record<string, unknown>, steps: readonly (string | number)[]): void {
  const [step = "", next, ...further] = steps;
  if (next === undefined) {
    plan[step] = "a-stranger";
    return;
  }
  const before = plan[step];
  const empty = typeof next === "number" ? [{}] : {};
  plan[step] = typeof before === "object" && before !== null ? before : empty;
  put(plan[step] as Record<string, unknown>, [next, ...further]);
}
