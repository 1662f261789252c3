import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePlan } from "@piiri/core";
import { parsePlanText } from "@piiri/core/yaml";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { type ViewName, viewNames } from "../src/desk/place.js";
import { peopleTextsIn } from "../src/people/textsIn.js";
import { textsIn } from "../src/texts/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFile, dropFiles, openBrowser, openPage, type Way } from "./openPage.js";
import { isThorough, watchPulse } from "./reader.js";

// Whatever a file holds: nothing in it runs, the page never stands still for five seconds, and goes on working.

const fi = textsIn("fi");
const plans = join(root, "examples/plans");
const exampleNames = readdirSync(plans).filter((name) => name.endsWith(".yaml"));
const textOf = (name: string) => readFileSync(join(plans, name), "utf8");

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-hostile-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens each view of what is open, or some, and waits until it has been worked out. */
async function goThroughViews(page: Page, address: string, views: readonly ViewName[] = viewNames): Promise<void> {
  for (const view of views.filter((name) => name !== "begin")) {
    await page.goto(`${address}#/${view}`);
    await page.getByRole("heading", { level: 1, name: fi.views[view].title }).waitFor();
    await expect.poll(() => page.getByText(fi.shell.loading).count()).toBe(0);
  }
}

const megabytes = 1_000_000;
const lines = (line: (index: number) => string, length: number) => {
  const all = Array.from({ length: Math.ceil(length / line(0).length) }, (_, index) => line(index));
  return all.join("\n").slice(0, length);
};

const hostile: Readonly<Record<string, () => string>> = {
  "a map of five megabytes": () => lines((index) => `key${index}: value`, 4.9 * megabytes),
  "a list of five megabytes": () => "- a\n".repeat(1.2 * megabytes),
  "one text of five megabytes": () => `title: ${"x".repeat(4.9 * megabytes)}`,
  "as many names as may be read": () => lines((index) => `key${index}: value`, 0.5 * megabytes),
  "brackets without end": () => "[".repeat(500_000),
  "braces without end": () => '{"a":'.repeat(90_000),
  "levels without end": () => Array.from({ length: 700 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
  "references that multiply": () =>
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(", ")}]`).join("\n")}`,
  "quotes that stay open": () => `title: "${"'\"".repeat(isThorough ? 100_000 : 20_000)}`,
  "a plan with a thousand meetings": () => textOf("open-meetings.yaml").replace(/count: \d+/, "count: 1000"),
  "nothing at all": () => "",
  "no text": () => "\u0000\u0001\u0002".repeat(1000),
};

/** One that is no YAML, one that is no plan, and one that is a plan: what cannot be read looks alike in all views, whatever it is. */
const inEveryView = new Set(["braces without end", "nothing at all", "a plan with a thousand meetings"]);

describe("hostile plans", () => {
  it("of every kind are told as what they are; the page answers meanwhile and goes on", async () => {
    const { page, address, wrongs, close } = await openPage(browser);
    const longest = await watchPulse(page);
    let number = 0;
    for (const [name, text] of Object.entries(hostile)) {
      number += 1;
      await dropFile(page, `${number}.yaml`, text());
      await page.getByText(fi.shell.saved(`${number}.yaml`)).waitFor();
      await goThroughViews(page, address, isThorough || inEveryView.has(name) ? viewNames : ["today", "plan"]);
      expect([name, (await longest()) < 5000]).toEqual([name, true]);
    }
    await dropFile(page, "oma.yaml", textOf("closed-group.yaml"));
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    await page.goto(`${address}#/dates`);
    await page.getByRole("table").first().waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  it("spoilt anywhere are told or read, and the page goes on", async () => {
    const { page, wrongs, close } = await openPage(browser);
    const longest = await watchPulse(page);
    let state = 20270302;
    // The same spoilt files each time.
    const chance = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    // Spoilt plans are read by the thousand in the tests of those who read them; here it is the page that goes on.
    const rounds = isThorough ? 60 : 20;
    for (let round = 0; round < rounds; round += 1) {
      const text = textOf(exampleNames[round % exampleNames.length] ?? "");
      const [from, length] = [chance(text.length), chance(200)];
      const piece = text.slice(from, from + length);
      const spoilt = [
        text.slice(0, from) + text.slice(from + length),
        text.slice(0, from) + piece.repeat(1 + chance(50)) + text.slice(from),
        text.slice(0, from) + String.fromCharCode(chance(0x2fff)) + text.slice(from),
        text.slice(0, from) + [..."\t&*{[\"'|>!%@`:"][chance(14)] + text.slice(from),
      ][chance(4)];
      await dropFile(page, `${round}.yaml`, spoilt ?? "");
      await page.getByText(fi.shell.saved(`${round}.yaml`), { exact: true }).waitFor();
    }
    await dropFile(page, "oma.yaml", textOf("closed-group.yaml"));
    await page
      .getByText("Arkea kivun kanssa")
      .or(page.getByText(fi.shell.saved("oma.yaml")))
      .first()
      .waitFor();
    await expect.poll(() => page.getByRole("banner").locator("strong").count()).toBe(1);
    expect(await longest()).toBeLessThan(5000);
    expect(wrongs).toEqual([]);
    await close();
  });
});

const payload = `"><img src=x onerror="hacked=1"><script>hacked=1</script>\u2028javascript:hacked=1`;

/** An example with script in every text that takes one and stays a plan. */
function withScripts(name: string): { readonly text: string; readonly places: number } {
  const plan: unknown = structuredClone(parsePlanText(textOf(name))._unsafeUnwrap().plan);
  let places = 0;
  const takes = (holder: object, key: string, value: string) =>
    Reflect.set(holder, key, value) && parsePlan(plan).isOk();
  const spoil = (holder: object): void => {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      if (typeof value === "object" && value !== null) spoil(value);
      if (typeof value !== "string") continue;
      if (takes(holder, key, payload) || takes(holder, key, payload.replaceAll("\u2028", " "))) places += 1;
      else Reflect.set(holder, key, value);
    }
  };
  spoil(plan as object);
  return { text: JSON.stringify(plan, null, 2), places };
}

describe.each([
  ["folder", isThorough ? exampleNames : ["local-group.yaml"]],
  ["one-file", ["closed-group.yaml"]],
] as const satisfies readonly (readonly [Way, readonly string[]])[])(
  "script in a plan, the page as %s",
  (way, some) => {
    it.each(some)("in every text of %s runs in no view", async (name) => {
      const { text, places } = withScripts(name);
      expect(places).toBeGreaterThan(5);
      const { page, address, wrongs, close } = await openPage(browser, { way });
      page.on("dialog", () => wrongs.push("a dialog"));
      await dropFile(page, "<img src=x onerror=hacked=1>.yaml", text);
      await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
      await goThroughViews(page, address);
      await page.goto(`${address}#/dates/s1`);
      await page.getByRole("heading", { level: 1, name: fi.views.dates.title }).waitFor();
      expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
      expect(
        await page.evaluate(() => document.querySelectorAll("img[src=x], script:not([src]):not([type])").length),
      ).toBe(0);
      expect(wrongs).toEqual([]);
      await close();
    });
  },
);

describe("hostile files with people", () => {
  it("of every kind are told or read; the page answers meanwhile and goes on", async () => {
    const { page, address, wrongs, close } = await openPage(browser);
    await dropFile(page, "oma.yaml", textOf("closed-group.yaml"));
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    await page.goto(`${address}#/registrations`);
    await page.getByText(peopleTextsIn("fi").band).waitFor();
    const longest = await watchPulse(page);
    const say = registrationsTextsIn("fi");
    const told = page.getByText(fi.notices["not-known"]).or(page.getByRole("alert").getByText(/\p{L}/u)).first();
    const counted = page.getByText(new RegExp(Object.values(say.outcomes).join("|"), "u")).first();
    const opening = 'Aikaleima;Nimi;Sähköposti\n13.2.2027 9.12;"';
    const texts: Readonly<Record<string, readonly [begin: string, piece: string, times: number]>> = {
      "quote.csv": [opening, "x".repeat(1_000_000), isThorough ? 100 : 20],
      "wide.csv": ["Aikaleima;Nimi;Sähköposti;", "a;".repeat(500_000), 4],
      "long.csv": ["Aikaleima;Nimi;Sähköposti\n", "13.2.2027 9.12;Example;a@example.org\n".repeat(10_000), 3],
      "nothing.csv": ["", "", 0],
      "zeros.xlsx": ["PK\u0003\u0004", "\u0000".repeat(1_000_000), 20],
    };
    for (const [name, [begin, piece, times]] of Object.entries(texts)) {
      await page.evaluate(
        ([fileName, first, repeated, count]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([first, ...Array<string>(count).fill(repeated)], fileName));
          document.querySelector("footer")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
        },
        [name, begin, piece, times] as const,
      );
      await told.or(counted).first().waitFor();
      expect([name, (await longest()) < 5000]).toEqual([name, true]);
      await forgetAll(page);
    }
    // What the package's own tests are made with is no entry point of it.
    const fixtures = join(root, "packages/adapters-forms/src/xlsx/hostileWorkbooks.fixtures.ts");
    const { hostileWorkbooks } = (await import(fixtures)) as {
      readonly hostileWorkbooks: Readonly<Record<string, () => Uint8Array>>;
    };
    // The package's own tests read each of them by the same reader; here every sixth, for what the page makes of it.
    const some = Object.entries(hostileWorkbooks).filter((_, index) => isThorough || index % 6 === 0);
    for (const [name, make] of some) {
      const workbook = join(folder, `${name.replace(/\W+/g, "-")}.xlsx`);
      writeFileSync(workbook, make());
      await dropFiles(page, [workbook]);
      await told.or(counted).first().waitFor();
      expect([name, (await longest()) < 5000]).toEqual([name, true]);
      await forgetAll(page);
    }
    await dropFiles(page, [join(root, "examples/exports/registrations.csv")]);
    await page.getByText(say.outcomes.understood).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});

/** Reads what was told, and takes away what was given. */
async function forgetAll(page: Page): Promise<void> {
  const understood = page.getByRole("button", { name: fi.shell.understood });
  if ((await understood.count()) > 0) await understood.click();
  const forget = page.getByRole("button", { name: peopleTextsIn("fi").forget });
  if ((await forget.count()) > 0) await forget.click();
}

describe("work that never ends", () => {
  it("is ended, the page says so, and the next is done", async () => {
    const { page, wrongs, close } = await openPage(browser, {
      serviceWorkers: "block",
      // The worker as it is, but for one text that keeps it for ever; it waits meanwhile, so that the tests beside it have the processor.
      change: [
        /worker-[^/]*\.js$/,
        `const memory = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
        addEventListener("message", ({ data }) => {
          if (String(data.request?.text).includes("for ever")) for (;;) Atomics.wait(memory, 0, 0, 100);
        });\n`,
      ],
    });
    const longest = await watchPulse(page);
    await dropFile(page, "ikuinen.yaml", "title: for ever\n");
    await page.getByText(fi.notices["work-too-long"]).waitFor();
    expect(await longest()).toBeLessThan(5000);
    await dropFile(page, "oma.yaml", textOf("closed-group.yaml"));
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    await expect.poll(() => page.getByRole("banner").locator("strong").count()).toBe(1);
    expect(wrongs).toEqual([]);
    await close();
  });
});
