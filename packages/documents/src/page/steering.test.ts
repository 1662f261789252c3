import { expect, test } from "vitest";
import type { Page } from "./page.js";
import { toDocx } from "./toDocx.js";
import { toHtml } from "./toHtml.js";
import { toMarkdown } from "./toMarkdown.js";

const steering = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
const foreign = "good\u202edab\u2066x\u{e0041}";

const page: Page = {
  language: "en",
  fileName: foreign,
  title: foreign,
  blocks: [
    { kind: "paragraph", text: foreign },
    { kind: "list", isOrdered: false, items: [foreign] },
    { kind: "facts", facts: [[foreign, foreign]] },
  ],
};

test("what others wrote turns no line of a page and hides nothing in it", async () => {
  for (const text of [toHtml(page), toMarkdown(page)]) {
    expect(text).not.toMatch(steering);
    expect(text).toContain("gooddabx");
  }
  const { unzipSync } = await import("fflate");
  const parts = Object.entries(unzipSync(await toDocx(page)));
  const document = parts.find(([name]) => name === "word/document.xml")?.[1];
  const xml = new TextDecoder().decode(document);
  expect(xml).toContain("gooddabx");
  expect(xml).not.toMatch(steering);
});
