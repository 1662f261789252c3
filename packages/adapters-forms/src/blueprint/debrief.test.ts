import { resolvePlanOrThrow } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { goodPlans } from "@piiri/core/rule-examples";
import { describe, expect, it } from "vitest";
import { forms as formsEn } from "../locale/en.js";
import { forms as formsFi } from "../locale/fi.js";
import { forms as formsSv } from "../locale/sv.js";
import { blueprintTable } from "./blueprintTable.js";
import { formBlueprint } from "./formBlueprint.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);

describe.each([
  { ...fi, forms: formsFi },
  { ...sv, forms: formsSv },
  { ...en, forms: formsEn },
])("what facilitators write when they have talked it over, in $language", (words) => {
  const { title, questions } = formBlueprint("debrief", group, words);

  it("is counts, themes and how they are themselves, of nobody who takes part", () => {
    expect(questions.map(({ field, answer }) => `${field} ${answer}`)).toEqual([
      "when date",
      "participants number",
      "facilitators number",
      "themes several",
      "feeling one",
      "worked text",
      "hard text",
      "needs several",
    ]);
    for (const { name } of group.people.facilitators) expect(JSON.stringify(questions)).not.toContain(name);
    expect(title).toContain(group.publicName);
    expect(title).not.toContain(group.title);
  });

  it("can be typed into a table", () => {
    expect(blueprintTable({ kind: "debrief", title, intro: [], questions }, words.forms)).toContain(questions[3]?.text);
  });
});
