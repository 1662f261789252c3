import { languages } from "@piiri/core";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type PageWords, paperFormPage, toDocx, toHtml, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const words: Readonly<Record<(typeof languages)[number], PageWords>> = { fi, sv, en };

const line = arbitraries.line(30);
const anyQuestion = fc.oneof(
  fc.record({ text: line, answer: fc.constantFrom("line", "text", "number", "date") }),
  fc.record({
    text: line,
    answer: fc.constantFrom("one", "several"),
    choices: fc.array(line, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ text: line, answer: fc.constant("one"), choices: fc.constant(["No", "Rather", "Yes"]) }),
  fc.record({ text: line, answer: fc.constant("one"), choices: fc.constant(["4", "5", "6"]) }),
);

it("has every question in its order and number, and all that can be chosen, in each language", () => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { maxLength: 8 }), fc.constantFrom(...languages), (questions, language) => {
      const { blocks } = paperFormPage({ title: "Form", intro: ["Hello"], questions }, words[language]);
      const told = blocks.flatMap((block) => {
        if (block.kind === "paragraph") return [block.text];
        if (block.kind === "table") return block.rows.map(([first]) => first);
        return [];
      });
      const asked = questions.map(({ text }, index) => `${index + 1}. ${text}`);
      expect(told.filter((text) => asked.includes(`${text}`))).toEqual(asked);
      const whole = JSON.stringify(blocks);
      for (const question of questions)
        for (const choice of "choices" in question ? question.choices : [])
          expect(whole).toContain(JSON.stringify(choice).slice(1, -1));
    }),
  );
});

it("asks for no name, and has a place for the number that it gets, where nobody is named", () => {
  for (const language of languages) {
    const { noName, number } = words[language].pages.paperForm;
    const form = { title: "Form", intro: [], questions: [] };
    expect(JSON.stringify(paperFormPage(form, words[language]))).not.toContain(number);
    const told = JSON.stringify(paperFormPage(form, words[language], { isNameless: true }));
    expect(told).toContain(noName);
    expect(told).toContain(number);
  }
});

it("becomes a web page, Markdown and Word with lines to write upon", async () => {
  const form = { title: "Form", intro: [], questions: [{ text: "What was best?", answer: "text" }] };
  const page = paperFormPage(form, en);
  expect(toHtml(page)).toContain('<div class="lines" aria-hidden="true"><div></div><div></div><div></div></div>');
  expect(toMarkdown(page).match(/…{40}/g)).toHaveLength(3);
  expect((await toDocx(page)).length).toBeGreaterThan(1000);
});
