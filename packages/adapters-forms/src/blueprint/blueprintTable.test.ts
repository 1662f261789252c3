import { languages, resolvePlanOrThrow } from "@piiri/core";
import { feedbackAudiences, feedbackInstrument } from "@piiri/core/feedback";
import { reveal } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { columnsOf } from "../form/columnsOf.js";
import { knownForms } from "../form/knownForms.js";
import { type FeedbackItem, readFeedbackOrThrow } from "../index.js";
import { writeCsv } from "../table/writeCsv.js";
import { en, fi, sv } from "../words.fixtures.js";
import { blueprintTable } from "./blueprintTable.js";
import { formBlueprint } from "./formBlueprint.js";

const words = { fi, sv, en };

/** The headings of a table, and its rows as a spreadsheet would save them. */
function headingsOf(table: string): readonly string[] {
  return Papa.parse<string[]>(table.replace("\uFEFF", ""), { delimiter: ";" }).data[0] ?? [];
}

it("what is typed into the table of a feedback is read back as it was answered, and no paper counts twice", async () => {
  const paper = fc.array(fc.nat({ max: 4 }), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      arbitraries.group(),
      fc.constantFrom(...languages),
      fc.constantFrom(...feedbackAudiences),
      fc.array(paper, { minLength: 3, maxLength: 8 }),
      async (group, language, audience, papers) => {
        const instrument = feedbackInstrument(group, audience);
        // A goal of signs alone is no question that anyone could find again.
        fc.pre(instrument.scaled.every(({ goal = "a" }) => /[\p{L}\p{N}]/u.test(goal)));
        const kind = audience === "participants" ? "feedback" : "facilitator-feedback";
        const table = blueprintTable(formBlueprint(kind, group, words[language]), words[language].forms);
        // All five steps stand in the table, the way in which a person would number them.
        const whole = [...papers, ...[0, 1, 2, 3, 4].map((step) => Array.from({ length: 40 }, () => step))];
        const values = whole.map((steps) =>
          Object.fromEntries(
            instrument.scaled.map(({ id, least, most }, index) => [id, Math.min(most, least + (steps[index] ?? 0))]),
          ),
        );
        const rows = values.map((each, index) => [
          `${index + 1}`,
          ...instrument.scaled.map(({ id }) => `${each[id]}`),
          ...instrument.open.map((id) => `said of ${id}`),
        ]);
        const csv = writeCsv([headingsOf(table), ...rows, ...rows.slice(0, 1)]);
        const items: FeedbackItem[] = [];
        const options = { instrument, language, timeZone: group.schedule.timeZone };
        for await (const batch of readFeedbackOrThrow(new TextEncoder().encode(csv), options)) items.push(...batch);
        const answers = items.flatMap((item) => (item.kind === "answers" ? [item.answers] : []));
        expect(answers.map((each) => each.values)).toEqual(values);
        expect(Object.values(answers[0]?.texts ?? {}).map(reveal)).toEqual(
          instrument.open.map((id) => `said of ${id}`),
        );
        expect(items.flatMap((item) => (item.kind === "rejected" ? [item.reason] : []))).toEqual(["twice"]);
      },
    ),
  );
});

it.each(languages)(
  "a registration on paper has its time, name and address where they are looked for: %s",
  (language) => {
    const blueprint = formBlueprint("registration", resolvePlanOrThrow(goodPlans["closed-group"]), words[language]);
    const found = columnsOf(headingsOf(blueprintTable(blueprint, words[language].forms)), knownForms.generic);
    expect(found).toMatchObject({ at: [0], name: [1], email: [2] });
  },
);
