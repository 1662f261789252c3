import { languages, resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { leafletPage, type Page, type PageWords, slidesPage, toDocx, toHtml } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const words: Readonly<Record<(typeof languages)[number], PageWords>> = { fi, sv, en };

/** What is folded or shown as slides has all its blocks on its panels, and none beside them. */
function expectWhole({ blocks, layout }: Page): void {
  expect(layout?.panels.flat()).toEqual(blocks);
  for (const panel of layout?.panels ?? []) expect(panel[0]?.kind).toBe("heading");
}

describe("a leaflet", () => {
  it("has four sides and its parts; it names the condition only where it may, and its file's name never does", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), fc.boolean(), (group, language, isNamed) => {
        const publicity = { ...group.publicity, namesTheCondition: isNamed, forWhom: "For people with qqmark" };
        const page = leafletPage({ ...group, title: "Qqmark title", publicity }, words[language]);
        expectWhole(page);
        expect(page.layout?.panels).toHaveLength(4);
        const told = JSON.stringify(page.blocks);
        expect(told).not.toContain("undefined");
        expect(told.includes("Qqmark title")).toBe(isNamed);
        expect(told.includes("For people with qqmark")).toBe(isNamed);
        expect(`${page.fileName} ${page.title}`).not.toMatch(/qqmark/i);
        if (group.informationPage !== undefined)
          expect(told).toContain(JSON.stringify(group.informationPage).slice(1, -1));
      }),
    );
  });

  it("is printed on two sides, the front beside the back, and a reader hears the front first", () => {
    const html = toHtml(leafletPage(resolvePlanOrThrow(goodPlans["closed-group"]), words.en));
    expect(html.match(/<section class="sheet/g)).toHaveLength(2);
    expect(html.match(/<section class="sheet turned/g)).toHaveLength(1);
    expect(html.indexOf("Come and talk and listen!")).toBeLessThan(html.indexOf("groups.test/spring"));
  });

  it("is the same Word file each time", async () => {
    const page = leafletPage(resolvePlanOrThrow(goodPlans["open-meetings"]), words.sv);
    expect(await toDocx(page)).toEqual(await toDocx(page));
  });
});

describe("slides", () => {
  it("show the programme without times, the ground rules a few at a time, and the neutral name alone", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, language) => {
        const [session] = group.sessions;
        if (session === undefined) return;
        const page = slidesPage({ ...group, title: "Qqmark title" }, session, words[language]);
        expectWhole(page);
        expect(JSON.stringify(page)).not.toMatch(/Qqmark title|undefined/);
        const [, programme] = page.layout?.panels ?? [];
        expect(programme?.map(({ kind }) => kind)).toEqual(["heading", "list"]);
        for (const block of page.blocks)
          if (block.kind === "list" && !block.isOrdered) expect(block.items.length).toBeLessThan(6);
      }),
    );
  });

  it("have a slide for each exercise that the session names", () => {
    const group = resolvePlanOrThrow(goodPlans["closed-group"]);
    const [session] = group.sessions;
    if (session === undefined) throw new Error("no session");
    const agenda = session.agenda.map((segment, index) =>
      index === 1 ? { ...segment, exercise: "own-object" } : segment,
    );
    const page = slidesPage(group, { ...session, agenda }, words.en);
    expect(page.blocks).toContainEqual({ kind: "heading", text: words.en.exercises.names["own-object"] });
  });
});

it("each numbered list of a Word file counts from 1 again, also on one panel after another", async () => {
  const list = { kind: "list", isOrdered: true, items: ["one", "two"] } as const;
  const about = { language: "en", fileName: "lists", title: "Lists", blocks: [list, list, list] } as const;
  const panels = [[list], [list, list]];
  for (const page of [about, { ...about, layout: { kind: "slides", panels } } as const]) {
    const xml = strFromU8(unzipSync(await toDocx(page))["word/document.xml"] ?? new Uint8Array());
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, number]) => number);
    expect(numbers).toHaveLength(6);
    expect(new Set(numbers).size).toBe(3);
    expect(numbers[0]).toBe(numbers[1]);
  }
});
