import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { textsIn } from "../src/texts/textsIn.js";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { dist, type OpenPage, openBrowser, openPage } from "./openPage.js";
import { pageInTurns } from "./turns.js";

const fi = textsIn("fi");
const own = join(root, "examples/page");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** The page in a folder with a federation's files beside it. */
async function inFolder(config?: object): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), "piiri-own-"));
  cpSync(join(dist, "site"), folder, { recursive: true });
  for (const name of ["piiri.config.json", "merkki.svg", "kaytanto.yaml", "iltaryhma.yaml"])
    cpSync(join(own, name), join(folder, name));
  if (config !== undefined) writeFileSync(join(folder, "piiri.config.json"), JSON.stringify(config));
  return await openPage(browser, { folder });
}

/** The page as one file, as the command makes it. */
async function asOneFile(): Promise<OpenPage> {
  oneFile ??= madeByCommand();
  return await openPage(browser, { way: "one-file", file: oneFile });
}
let oneFile: string | undefined;

function madeByCommand(): string {
  const file = join(mkdtempSync(join(tmpdir(), "piiri-own-")), "liitto.html");
  const command = join(root, "packages/cli/bin/piiri.cjs");
  execFileSync(process.execPath, [command, "page", "--config", join(own, "piiri.config.json"), "-o", file]);
  return file;
}

function meetings(page: Page): Promise<number> {
  return page
    .getByRole("listitem")
    .getByRole("link", { name: /\. tapaaminen/ })
    .count();
}

describe.each([
  ["in a folder", inFolder],
  ["as one file", asOneFile],
])("a federation's page %s", (_, openAnew) => {
  const open = pageInTurns(openAnew);

  it("bears its name and looks, and plans by its practice", async () => {
    const { page, wrongs, close } = await open();
    await page.getByRole("banner").getByText("Esimerkkiliitto").waitFor();
    const logo = page.getByRole("img", { name: "Esimerkkiliiton merkki" });
    await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const make = page.getByRole("button", { name: fi.begin.make });
    expect(await make.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe("rgb(91, 42, 134)");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect
      .poll(() => make.evaluate((button) => getComputedStyle(button).backgroundColor))
      .toBe("rgb(211, 180, 245)");
    expect(await page.getByRole("combobox").getByRole("option").allTextContents()).toEqual(["Suomi", "Svenska"]);
    expect(await page.getByRole("link", { name: "Ohjaajan opas" }).getAttribute("href")).toBe(
      "https://example.org/opas",
    );
    await make.click();
    await page.getByRole("table").first().waitFor();
    await expect.poll(() => meetings(page)).toBe(8);
    await page.emulateMedia({ colorScheme: "light" });
    expect(wrongs).toEqual([]);
    await close();
  });

  it("offers its own example", async () => {
    const { page, wrongs, close } = await open();
    await page.getByRole("button", { name: "Kahdeksan illan ryhmä" }).click();
    await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
    await page.getByText("Iltaryhmä").first().waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe("a federation's practice pack", () => {
  const pack = join(root, "examples/practice/pack.mjs");

  async function packInFolder(): Promise<OpenPage> {
    const folder = mkdtempSync(join(tmpdir(), "piiri-pack-"));
    cpSync(join(dist, "site"), folder, { recursive: true });
    cpSync(pack, join(folder, "pack.mjs"));
    writeFileSync(join(folder, "piiri.config.json"), JSON.stringify({ practice: "pack.mjs", languages: ["sv"] }));
    return await openPage(browser, { folder });
  }

  async function packInOneFile(): Promise<OpenPage> {
    const folder = mkdtempSync(join(tmpdir(), "piiri-pack-"));
    const [file, config] = [join(folder, "page.html"), join(folder, "piiri.config.json")];
    writeFileSync(config, JSON.stringify({ languages: ["sv"] }));
    const command = join(root, "packages/cli/bin/piiri.cjs");
    execFileSync(process.execPath, [command, "page", "--config", config, "--practice", pack, "-o", file]);
    return await openPage(browser, { way: "one-file", file });
  }

  it.each([
    ["beside the page in a folder", packInFolder],
    ["within the one file", packInOneFile],
  ])("%s brings its example, its rule, its holidays and its survey", async (_, open) => {
    const { page, wrongs, close } = await open();
    await page.getByRole("button", { name: "Samtalsgrupp på våren" }).click();
    await page.getByRole("heading", { level: 1, name: textsIn("sv").views.today.title }).waitFor();
    await page.evaluate(() => {
      location.hash = "#/check";
    });
    await page.getByText("Onsdagen den 2029-02-28 är huset upptaget").first().waitFor();
    await page.getByText("ons 6.6.2029 är nationaldagen").first().waitFor();
    await page.evaluate(() => {
      location.hash = "#/feedback";
    });
    await page.getByText(feedbackTextsIn("sv").paper.heading, { exact: true }).click();
    await page.getByText("Hur mycket tynger smärtan vardagen?").first().waitFor();
    await page.getByText("0–10", { exact: true }).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe("settings that something is wrong with", () => {
  it("are told, all at once, and the page works as it does by itself", async () => {
    const { page, wrongs, close } = await inFolder({
      name: "</script><script>alert(1)</script>",
      colours: { light: "#ffcc00" },
      logo: { file: "../logo.svg" },
    });
    const told = page.locator(".notice");
    await told.getByText("/colours/light").waitFor();
    await told.getByText("/logo/file").waitFor();
    await page.getByRole("button", { name: fi.begin.make }).click();
    await page.getByRole("table").first().waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  it("without the files that they name are told by those names", async () => {
    const { page, close } = await inFolder({ name: "Esimerkkiliitto", logo: { file: "puuttuu.svg" } });
    await page.locator(".notice").getByText("puuttuu.svg").waitFor();
    await page.getByRole("banner").getByText("Esimerkkiliitto").waitFor();
    await close();
  });
});

describe("within another page", () => {
  it("the example of an intranet: each keeps its own looks, and a plan comes about", async () => {
    const serving = spawn(process.execPath, [join(own, "serve.mjs"), "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const address = await new Promise<string>((resolve) => {
      serving.stdout.on("data", (chunk) => resolve(String(chunk).trim()));
    });
    const context = await browser.newContext({ locale: "sv-FI" });
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on("pageerror", ({ message }) => wrongs.push(message));
    page.on("request", (request) => {
      if (
        !request
          .url()
          .replace(/^blob:/, "")
          .startsWith(address)
      )
        wrongs.push(request.url());
    });
    await page.goto(address);
    const make = page.getByRole("button", { name: fi.begin.make });
    await make.waitFor();
    const styleOf = (element: Element) => {
      const { textTransform, fontFamily } = getComputedStyle(element);
      return { textTransform, fontFamily };
    };
    expect(await make.evaluate(styleOf)).toMatchObject({ textTransform: "none" });
    expect(await page.getByRole("heading", { name: "Vertaisryhmät" }).evaluate(styleOf)).toEqual({
      textTransform: "none",
      fontFamily: "Georgia, serif",
    });
    await make.click();
    await page.getByRole("table").first().waitFor();
    await expect.poll(() => meetings(page)).toBe(8);
    expect(await page.title()).toBe("Esimerkkiliiton intranet");
    expect(wrongs).toEqual([]);
    await context.close();
    serving.kill();
  });
});

it("the declarations speak of nothing that whoever takes the page in does not have", () => {
  for (const name of ["mountPiiri", "piiriOptions"]) {
    const text = readFileSync(join(dist, `types/${name}.d.ts`), "utf8");
    expect([...text.matchAll(/from "([^"]+)"/g)].map(([, from]) => from)).toEqual(
      name === "mountPiiri" ? expect.arrayContaining(["./piiriOptions.js"]) : [],
    );
  }
});

it("the header that is told for a host says what the page itself says", () => {
  const [, told] = readFileSync(join(root, "docs/page.md"), "utf8").match(/Content-Security-Policy: (.*)/) ?? [];
  const [, own] =
    readFileSync(join(dist, "site/index.html"), "utf8").match(/Content-Security-Policy" content="(.*?)"/) ?? [];
  expect(told).toBe(own);
  expect(own).toMatch(/^default-src 'none'/);
});
