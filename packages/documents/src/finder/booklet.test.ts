import { type Group, resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { bookletPage, type PageWords, publicityCalendarEntry, toDocx, toHtml, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const today = "2027-01-10";
const languages: readonly PageWords[] = [fi, sv, en];
const bookletOf = (groups: readonly Group[], words = en) =>
  bookletPage(
    groups.flatMap((group) => publicityCalendarEntry(group) ?? []),
    words,
    { today },
  );
const plan = goodPlans["closed-group"];
const examples = [
  plan,
  goodPlans["single-event"],
  { ...plan, id: "b", publicName: "In Turku", platform: undefined, venue: { kind: "in-person", area: "Turku" } },
  { ...plan, id: "c", publicName: "In Espoo", venue: { kind: "hybrid", area: "Espoo", place: "House, Espoo" } },
].map(
  (each): Group => ({
    ...resolvePlanOrThrow(JSON.parse(JSON.stringify(each)), undefined, { today }),
    stage: "published",
  }),
);

test.each(languages)("the booklet as it reads in $language", async (words) => {
  await expect(toMarkdown(bookletOf(examples, words))).toMatchFileSnapshot(`golden/booklet.${words.language}.md`);
});

test("every group that is public has its line in the contents and its entry, in the same order, and nobody else has", () => {
  const groups = fc.uniqueArray(
    fc
      .tuple(arbitraries.group(), fc.constantFrom<Group["stage"]>("draft", "published"))
      .map(([group, stage]): Group => ({ ...group, stage })),
    { selector: ({ id }) => id, maxLength: 5 },
  );
  fc.assert(
    fc.property(groups, fc.constantFrom(...languages), (some, words) => {
      const person = { id: "a", name: "qqMARK", email: "qqmark@example.org" };
      const marked = some.map((group) => ({
        ...group,
        title: "qqMARK",
        people: { ...group.people, facilitators: [person], coordinator: person },
        sessions: group.sessions.map((session) => ({ ...session, theme: "qqMARK", facilitators: [person] })),
      }));
      const page = bookletOf(marked, words);
      expect(bookletOf(marked.toReversed(), words)).toEqual(page);
      expect(JSON.stringify(page)).not.toMatch(/qqmark|undefined/i);
      const shown = some.filter(
        ({ stage, publicity, sessions }) =>
          stage === "published" && publicity.beyondMembers !== false && sessions.length > 0,
      );
      const [, , ...entries] = page.layout?.panels ?? [];
      const headings = entries.map(([first]) => first?.kind === "heading" && first.text);
      const lines = page.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(([name]) => name) : []));
      expect(lines).toEqual(headings);
      expect(headings.map((text) => String(text).replace(/^\d+\. /, "")).sort()).toEqual(
        shown.map(({ publicName }) => publicName).sort(),
      );
      expect(page.layout?.panels.flat()).toEqual(page.blocks);
    }),
  );
});

test("is of A5, by Word and by print, the cover and the contents on pages of their own", async () => {
  const page = bookletOf(examples);
  const html = toHtml(page);
  expect(html).toContain("@page { size: A5;");
  expect(html.match(/<section class="sheet/g)).toHaveLength(2 + examples.length);
  const bytes = await toDocx(page);
  expect(await toDocx(page)).toEqual(bytes);
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const sizes = [...xml.matchAll(/<w:pgSz [^>]*w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => [width, height]);
  expect(sizes).toEqual([1, 2, 3].map(() => ["8391", "11906"]));
  for (const { publicName } of examples) expect(xml).toContain(publicName);
});

test("without a group it says what to do", async () => {
  const page = bookletOf([]);
  expect(toMarkdown(page)).toContain(en.pages.finder.noGroups);
  expect((await toDocx(page)).length).toBeGreaterThan(1000);
});
