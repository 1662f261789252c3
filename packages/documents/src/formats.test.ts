import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type PageFormat, pageFormats } from "./formats.js";
import type { Block, Page } from "./page/page.js";
import { writePage } from "./page/writePage.js";

const formats = Object.keys(pageFormats) as PageFormat[];
const zone = process.env["TZ"];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** All that stands in a file; of one that is a zip, in the files within it. */
function textOf(written: string | Uint8Array): string {
  return typeof written === "string"
    ? written
    : Object.values(unzipSync(written))
        .map((part) => strFromU8(part))
        .join("\n");
}

function pageWith(...blocks: Block[]): Page {
  return { language: "en", fileName: "Evening", title: "Evening", subtitle: "Subtitle", blocks };
}

const word = fc.stringMatching(/^q[a-z]{6,10}$/);
const columns = word.map((name) => [
  { name, share: 1 },
  { name: `${name}b`, share: 2 },
]);
/** Every kind of block that is made of words. */
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  fc.record({ kind: fc.constant("heading"), text: word }),
  fc.record({ kind: fc.constant("paragraph"), text: word, isStrong: fc.boolean() }),
  fc.record({
    kind: fc.constant("list"),
    isOrdered: fc.boolean(),
    items: fc.array(word, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("facts"), facts: fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant("table"), columns, rows: fc.array(fc.tuple(word, word), { maxLength: 3 }) }),
);

describe.each(formats)("%s", (format) => {
  it("is text, or says for which program it is", async () => {
    const written = await writePage(pageWith(), format);
    expect(typeof written === "string").toBe(pageFormats[format].program === undefined);
    expect(pageFormats[format].mediaType).toMatch(/^[a-z]+\/[a-z.-]+$/);
  });

  it("says each word of every block, in the page's order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), async (blocks) => {
        const said = textOf(await writePage(pageWith(...blocks), format)).match(/\bq[a-z]{6,}\b/g);
        expect(said ?? []).toEqual(JSON.stringify(blocks).match(/(?<=")q[a-z]{6,}(?=")/g) ?? []);
      }),
    );
  });

  it("takes what others wrote for text: nothing of it is markup, turns a line or hides in it", async () => {
    const steering = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
    const foreign = "good\u202edab\u2066x\u{e0041}";
    const markup = "<script>alert(1)</script>";
    const said = [foreign, markup].flatMap((text): Block[] => [
      { kind: "heading", text },
      { kind: "paragraph", text },
      { kind: "list", isOrdered: false, items: [text] },
      { kind: "facts", facts: [[text, text]] },
      { kind: "table", columns: [{ name: text, share: 1 }], rows: [[text]] },
    ]);
    const text = textOf(await writePage({ ...pageWith(...said), fileName: foreign, title: foreign }, format));
    expect(text).not.toMatch(steering);
    expect(text).not.toMatch(/(?<!\\)<script>alert/);
    expect(text.split("gooddabx").length).toBeGreaterThan(7);
  });

  it.each(["javascript:alert(1)", "http://example.org/", "https://"])("leads nowhere by %j", async (address) => {
    const cell = { text: "word", address };
    const page = pageWith({ kind: "table", columns: [{ name: "a", share: 1 }], rows: [[cell]] });
    expect(textOf(await writePage(page, format))).not.toContain(`${address}"`);
  });

  it("is the same, byte by byte, at any time and in any time zone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), async (blocks) => {
        const page = pageWith(...blocks, { kind: "lines", count: 3 });
        const written: unknown[] = [];
        for (const [name, now] of [
          ["Asia/Tokyo", "1999-12-31T23:59:59Z"],
          ["America/New_York", "2027-03-14T07:00:00Z"],
          ["UTC", "2050-06-01T00:00:00Z"],
        ] as const) {
          process.env["TZ"] = name;
          vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
          written.push(await writePage(page, format));
        }
        expect(written[1]).toEqual(written[0]);
        expect(written[2]).toEqual(written[0]);
      }),
      { numRuns: 8 },
    );
  });
});
