import { materialItems, resolvePlanOrThrow } from "@piiri/core";
import { publicityKinds } from "@piiri/core/publicity";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import decodeQr from "qr/decode.js";
import { describe, expect, it, test } from "vitest";
import { publicityPage, qrPicture, toHtml, toMarkdown, toSvg } from "../index.js";
import { en, fi } from "../words.fixtures.js";

describe("the code", () => {
  it("is read by another reader as what was written", () => {
    const path = fc.stringMatching(/^[a-z0-9/-]{0,200}$/);
    fc.assert(
      fc.property(path, (rest) => {
        const address = `https://groups.test/${rest}`;
        expect(decodeQr(pixelsOf(address))).toBe(address);
      }),
    );
  });

  it("is the same for the same address, with white around it", () => {
    const picture = qrPicture("https://groups.test/spring", "QR code");
    expect(toSvg(picture)).toBe(toSvg(qrPicture("https://groups.test/spring", "QR code")));
    for (const mark of picture.marks.slice(1)) {
      expect(mark).toMatchObject({ kind: "box", fill: "dark", height: 1 });
      if (mark.kind === "box") expect(Math.min(mark.x, mark.y)).toBeGreaterThanOrEqual(4);
    }
  });
});

/** What a camera would see: eight pixels a module. */
function pixelsOf(address: string) {
  const { width: size, marks } = qrPicture(address, "QR code");
  const scale = 8;
  const [width, height] = [size * scale, size * scale];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const mark of marks.slice(1)) {
    if (mark.kind !== "box") continue;
    for (let y = mark.y * scale; y < (mark.y + mark.height) * scale; y += 1) {
      for (let x = mark.x * scale; x < (mark.x + mark.width) * scale; x += 1) {
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return { width, height, data };
}

const words = fi;
const group = resolvePlanOrThrow(goodPlans["closed-group"]);

test("the page has all texts, the code, the checklist and the channels", () => {
  const page = publicityPage(group, words);
  const headings = page.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  const { kinds, headings: names } = words.publicity;
  expect(headings).toEqual([...publicityKinds.map((kind) => kinds[kind]), "QR-koodi", names.material, names.channels]);
  const table = page.blocks.find(({ kind }) => kind === "table");
  expect(table).toMatchObject({
    rows: materialItems.map((item) => [words.publicity.material[item], "aineistossa"]),
  });
  expect(toHtml(page)).toContain("<desc>https://groups.test/spring</desc>");
});

test("one text alone, to be copied", () => {
  const page = publicityPage(group, en, { kinds: ["short-post"] });
  expect(toMarkdown(page)).toBe(
    "# Peer group, spring 2027\n\nTell of the group\n\n## A short post\n\nPeer group, spring 2027. We share what helps in everyday life. 6 times, from Tue 12 January 2027, 18:00. Online. Come and talk and listen! https://groups.test/spring\n",
  );
});
