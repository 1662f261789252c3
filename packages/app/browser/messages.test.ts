import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { peopleTextsIn } from "../src/people/textsIn.js";
import { messagesTextsIn } from "../src/views/messages/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFile, dropFiles, openBrowser, openPage, type Way } from "./openPage.js";
import { piiri } from "./piiri.js";
import { chooseFile, examples, fi, goTo, isThorough, kept, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

// A message on the page is the very message of the command; it is sent by hand, and addresses are where they have to be.

const files = ["registrations.csv", "cancellations.csv"].map((name) => join(root, "examples/exports", name));
const plan = join(examples, "closed-group.yaml");
/** Addresses of those who registered; the group has its own. */
const participants = /(?:aino|onni|helmi|lumi)@esimerkki\.test/;
const say = messagesTextsIn("fi");
const link = "https://teams.example.org/l/abc";

const permissions = ["clipboard-read", "clipboard-write"];
const open = pageInTurns({ permissions, timezoneId: "Europe/Helsinki" });
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-messages-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The draft that the command makes, and the moment that it bears. */
async function draftOf(...words: readonly string[]): Promise<{
  readonly bytes: Buffer;
  readonly at: Date;
  readonly addresses: string;
}> {
  const into = mkdtempSync(join(folder, "draft-"));
  const [registrations = "", events = ""] = files;
  const call = ["messages", plan, ...words, "--registrations", registrations, "--events", events, "--draft"];
  await piiri([...call, "--now", "2027-02-24", "-o", into]);
  const named = (end: string) => readFileSync(join(into, readdirSync(into).find((name) => name.endsWith(end)) ?? ""));
  const bytes = named(".eml");
  const [, date = ""] = /^Date: (.+)$/m.exec(bytes.toString("utf8")) ?? [];
  return { bytes, at: new Date(date), addresses: named("-bcc.txt").toString("utf8").trim() };
}

async function openMessages(page: Page, at: Date): Promise<void> {
  await page.clock.setFixedTime(at);
  await chooseFile(page, plan);
  await goTo(page, "messages");
}

const ways: readonly Way[] = isThorough ? ["folder", "one-file"] : ["one-file"];

// In the folder, each kind is held against the command's where all that the page makes is (`sameBytes.test.ts`).
it.each(ways)("the drafts have the bytes of the command's, the page as %s", async (way) => {
  const { page, address, wrongs, close } = await openPage(browser, { way, timezoneId: "Europe/Helsinki" });
  await openMessages(page, new Date("2027-02-24T00:00:00Z"));
  for (const [part, more] of [
    ["thanks", []],
    ["welcome", ["--link", link]],
    ["reminder:s2", ["--link", link, "--session", "s2"]],
  ] as const) {
    const [kind = ""] = part.split(":");
    const byCommand = await draftOf("--kind", kind, ...more);
    await page.clock.setFixedTime(byCommand.at);
    await page.goto(`${address}#/today`);
    await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
    await page.goto(`${address}#/messages/${part}`);
    await page.getByRole("heading", { level: 2, name: say.kinds[kind as "thanks"] }).waitFor();
    await dropFiles(page, files);
    if (more.length > 0) await page.getByLabel(new RegExp(`^${fi.calendars.link}`)).fill(link);
    const byPage = await kept(page, () => page.getByRole("button", { name: say.draft }).click());
    expect(byPage.toString("utf8"), part).toBe(byCommand.bytes.toString("utf8"));
    expect(participants.test(await page.content())).toBe(false);
  }
  expect(wrongs).toEqual([]);
  await close();
});

it("whoever asked for another language gets the message in it, in a draft of its own", async () => {
  const registrations = join(folder, "languages.csv");
  writeFileSync(
    registrations,
    "Aikaleima;Nimi;Sähköposti;Kieli\n13.2.2027 12.00;Yksi;yksi@esimerkki.test;suomi\n13.2.2027 12.01;Kaksi;kaksi@esimerkki.test;ruotsi\n",
  );
  const into = mkdtempSync(join(folder, "draft-"));
  const call = ["messages", plan, "--kind", "thanks", "--registrations", registrations, "--draft"];
  await piiri([...call, "--now", "2027-02-24", "-o", into]);
  const byCommand = readFileSync(join(into, "thanks.sv.eml"), "utf8");
  const [, date = ""] = /^Date: (.+)$/m.exec(byCommand) ?? [];
  const { page, address, wrongs, close } = await open();
  await openMessages(page, new Date(date));
  await page.goto(`${address}#/messages/thanks`);
  await dropFiles(page, [registrations]);
  await page.getByLabel(say.inWhichLanguage).selectOption({ label: say.inLanguage("sv", 1) });
  await page.getByText("tack för att du var med", { exact: false }).first().waitFor();
  const byPage = await kept(page, () => page.getByRole("button", { name: say.draft }).click());
  expect(byPage.toString("utf8")).toBe(byCommand);
  expect(byCommand).toContain("kaksi@esimerkki.test");
  expect(byCommand).not.toContain("yksi@esimerkki.test");
  // Without the file nobody is known to have asked for another language, and the message is in the group's own.
  await page.getByRole("button", { name: registrationsTextsIn("fi").takeAway("languages.csv") }).click();
  await page.getByText("kiitos, että olit mukana", { exact: false }).first().waitFor();
  expect(await page.getByLabel(say.inWhichLanguage).count()).toBe(0);
  expect(await wrongByAxe(page)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it("addresses are copied for the blind copy, and what opens the mail program names nobody", async () => {
  const byCommand = await draftOf("--kind", "thanks");
  const { page, address, wrongs, close } = await open();
  await openMessages(page, byCommand.at);
  await page.goto(`${address}#/messages/thanks`);
  await dropFiles(page, files);
  await page.getByText(say.clipboard).waitFor();
  const mail = (await page.getByRole("link", { name: say.openMail }).getAttribute("href")) ?? "";
  expect(mail).toMatch(/^mailto:\?subject=[^&]+&body=/);
  expect(participants.test(decodeURIComponent(mail))).toBe(false);
  await page.getByRole("button", { name: say.copyAddresses }).click();
  await page.getByText(fi.copying.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(byCommand.addresses);
  expect(byCommand.addresses.split("; ").length).toBeGreaterThan(5);
  await goTo(page, "tasks");
  await page.goBack();
  await page.getByText(peopleTextsIn("fi").band).waitFor();
  expect(participants.test(await page.content())).toBe(false);
  expect(wrongs).toEqual([]);
  await close();
});

it("is said in words of her own, as the command says it; what is wrong in them is told with its line", async () => {
  const own = join(folder, "omat.yaml");
  writeFileSync(
    own,
    "thanks:\n  subject: kiitos teille\n  body: |\n    Hei!\n\n    Kiitos, {{organiser}}. **Nähdään!**\n",
  );
  const byCommand = await draftOf("--kind", "thanks", "--texts", own);
  const { page, address, wrongs, close } = await open();
  await openMessages(page, byCommand.at);
  await page.goto(`${address}#/messages/thanks`);
  await dropFiles(page, [...files, own]);
  await page.getByText("Kiitos, Esimerkkiyhdistys. Nähdään!").waitFor();
  const byPage = await kept(page, () => page.getByRole("button", { name: say.draft }).click());
  expect(byPage.toString("utf8")).toBe(byCommand.bytes.toString("utf8"));
  await dropFile(page, "omat.yaml", "thanks:\n  body: |\n    Hei!\n    {{link}} <script>hacked=1</script>\n");
  await page.getByText(/rivi 4: .*\{\{link\}\}/).waitFor();
  expect(await page.getByRole("button", { name: say.draft }).count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
  expect(wrongs).toEqual([]);
  await close();
});

it("the view is as axe wants it and fits 320 px, in each language", async () => {
  const { page, address, wrongs, close } = await open();
  await page.setViewportSize({ width: 320, height: 640 });
  await openMessages(page, new Date("2027-02-24T10:00:00Z"));
  for (const language of ["fi", "sv", "en"] as const) {
    const withColours = language === "fi";
    const own = messagesTextsIn(language);
    await page.goto(`${address}#/messages`);
    await page.locator("select:has(option[value=sv])").selectOption(language);
    const welcome = page.getByRole("link", { name: own.kinds.welcome });
    await welcome.waitFor();
    expect(await wrongByAxe(page, { withColours })).toEqual([]);
    await welcome.click();
    await dropFiles(page, files);
    await page.getByRole("list", { name: registrationsTextsIn(language).given }).waitFor();
    expect(await wrongByAxe(page, { withColours })).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ language, wider }).toEqual({ language, wider: 0 });
  }
  await page.locator("select:has(option[value=sv])").selectOption("fi");
  expect(wrongs).toEqual([]);
  await close();
});
