// Why: what the page forgets is what the command forgets, byte by byte, and what was sent or offered is neither sent nor offered again.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFiles, openBrowser, openPage } from "./openPage.js";
import { piiri } from "./piiri.js";
import { chooseFile, goTo, wrongByAxe } from "./reader.js";

const say = registrationsTextsIn("fi");
const key = "sixteen letters at least";
const environment = { PIIRI_KEY: key };
const marked = (letter: string) => `MARK-${letter}@participants.test`;
const plan = {
  ...{ id: "walkers", format: "closed-group", stage: "published", language: "fi" },
  ...{ title: "Kävely kivun kanssa", publicName: "Vertaisryhmä", seats: { least: 1, most: 1 } },
  organiser: { name: "Esimerkkiyhdistys", domain: "example.org", email: "ryhma@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  registration: { cap: 1, promotion: "by-offer", keptUntil: "2027-05-01" },
};

let browser: Browser;
let folder: string;
let smtp = "";
let closeMail = async () => {};
const taken: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-forget-"));
  const { acceptingMail } = (await import(join(root, "packages/cli/src/testing/acceptingMail.fixtures.ts"))) as {
    readonly acceptingMail: (
      take: (mail: { readonly to: readonly string[] }) => void,
    ) => Promise<{ readonly host: string; readonly close: () => Promise<void> }>;
  };
  const server = await acceptingMail(({ to }) => taken.push(...to));
  smtp = `smtp://${server.host}`;
  closeMail = server.close;
});
afterAll(async () => {
  await closeMail();
  rmSync(folder, { recursive: true, force: true });
});

const byCommand = (day: string, ...words: readonly string[]) => piiri([...words, "--now", day], environment);

/** A group that has offered a place and written to those who wait. */
async function group(name: string) {
  const at = (...path: readonly string[]) => join(folder, name, ...path);
  mkdirSync(at());
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  const rows = ["a", "b", "c"].map((letter, n) => `2026-12-20 10:0${n}:00,MARK ${letter},${marked(letter)}`);
  writeFileSync(at("r.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  writeFileSync(at("c.csv"), `Timestamp,Email,Event\n2026-12-28 10:00:00,${marked("a")},cancelled\n`);
  const files = ["--registrations", at("r.csv"), "--events", at("c.csv")];
  const intake = ["intake", at("plan.json"), at("r.csv"), "--events", at("c.csv"), "--record", "--json"];
  const send = ["send", at("plan.json"), at("out"), ...files, "--smtp", smtp, "--json"];
  const offer = (day: string) => byCommand(day, ...intake);
  await offer("2026-12-29");
  await byCommand("2027-01-02", "messages", at("plan.json"), "--kind", "waiting", ...files, "-o", at("out"));
  await byCommand("2027-01-02", ...send);
  const state = at(".piiri", "walkers");
  return { at, state, offer, send: (day: string) => byCommand(day, ...send) };
}

const journals = ["journal.jsonl", "journal.jsonl.tip", "outbox.jsonl", "outbox.jsonl.tip"];

async function openForgetting(file: string, now: string) {
  const opened = await openPage(browser, { timezoneId: "Europe/Helsinki", now });
  await chooseFile(opened.page, file);
  await goTo(opened.page, "registrations");
  await opened.page.getByRole("heading", { name: say.forgetting.title, exact: true }).waitFor();
  return opened;
}

/** The journals that the page made, put in the place of the old ones. */
async function forgetInto(page: Page, state: string): Promise<void> {
  const files = new Map<string, string>();
  const take = (download: Download) =>
    void download.path().then((path) => files.set(download.suggestedFilename(), path));
  page.on("download", take);
  await page.getByRole("button", { name: say.forgetting.forget }).click();
  await page.getByText(say.forgetting.putBack, { exact: false }).waitFor();
  await expect.poll(() => [...files.keys()].sort()).toEqual(journals);
  // What is given later may not be there yet when the page is closed.
  page.off("download", take);
  for (const [name, path] of files) cpSync(path, join(state, name));
}

it("what is given as files is forgotten as by the command, and then nothing is sent or offered again", async () => {
  const { at, state, offer, send } = await group("files");
  expect(taken).toEqual([marked("c")]);
  const former = Object.fromEntries(journals.map((name) => [name, readFileSync(join(state, name), "utf8")]));
  const { page, wrongs, close } = await openForgetting(at("plan.json"), "2027-05-03T10:00:00+03:00");
  await dropFiles(page, [at("r.csv"), at("c.csv"), ...journals.map((name) => join(state, name))]);
  const section = page.getByRole("region", { name: say.forgetting.title });
  await section.getByText(say.forgetting.keyNeeded).waitFor();
  await section.getByLabel(say.key).fill("another of sixteen letters");
  await section.getByText(say.forgetting.notRead).waitFor();
  await section.getByLabel(say.key).fill(key);
  await section.getByText(say.forgetting.offers(1)).waitFor();
  await section.getByText("waiting: ", { exact: false }).waitFor();
  // What a page cannot delete is named, each by itself.
  const exports = section.getByRole("list", { name: say.forgetting.exports });
  expect(await exports.getByRole("listitem").allTextContents()).toEqual(["r.csv", "c.csv"]);
  expect(await section.getByRole("list", { name: say.forgetting.elsewhere }).getByRole("listitem").count()).toBe(4);
  expect(await wrongByAxe(page)).toEqual([]);
  await forgetInto(page, state);
  const byPage = Object.fromEntries(journals.map((name) => [name, readFileSync(join(state, name), "utf8")]));
  for (const [name, text] of Object.entries(former)) writeFileSync(join(state, name), text);
  expect((await byCommand("2027-05-03", "forget", at("plan.json"), "--write")).exitCode).toBe(0);
  for (const name of journals) expect(byPage[name], name).toBe(readFileSync(join(state, name), "utf8"));
  // By the page's own files nothing is sent or offered again.
  for (const [name, text] of Object.entries(byPage)) writeFileSync(join(state, name), text);
  await send("2027-05-04");
  expect(taken).toEqual([marked("c")]);
  expect(JSON.parse((await offer("2027-05-04")).stdout).intakes[0].counts.offered ?? 0).toBe(0);
  // Nor by the page itself, which has them on its desk now.
  expect(await page.content()).not.toContain("MARK-");
  const offers = page.locator("section.offers");
  await offers.getByLabel(say.key).fill(key);
  const journal = new Promise<string>((resolve) => {
    page.on("download", (download) => {
      if (download.suggestedFilename() === "journal.jsonl") void download.path().then(resolve);
    });
  });
  await offers.getByRole("button", { name: say.record }).click();
  await offers.getByText(say.recorded).waitFor();
  const recorded = readFileSync(await journal, "utf8");
  expect(recorded).toContain('"forgotten"');
  expect(recorded).not.toContain('"offered"');
  expect(wrongs).toEqual([]);
  await close();
});

it("in the plan's folder it is forgotten where the command looks for it", async () => {
  const { at, state } = await group("folder");
  const { page, wrongs, close } = await openForgetting(at("plan.json"), "2027-05-03T10:00:00+03:00");
  const files = [
    ["plan.json", readFileSync(at("plan.json"), "utf8")],
    ...journals.map((name) => [`.piiri/walkers/${name}`, readFileSync(join(state, name), "utf8")]),
  ];
  await page.evaluate(async (all) => {
    const given = await navigator.storage.getDirectory();
    for (const [path = "", text = ""] of all) {
      let folder = given;
      const names = path.split("/");
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const stream = await (await folder.getFileHandle(names.at(-1) ?? "", { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(globalThis, { showDirectoryPicker: async () => given });
  }, files);
  const section = page.getByRole("region", { name: say.forgetting.title });
  await section.getByRole("button", { name: feedbackTextsIn("fi").folder }).click();
  await section.getByLabel(say.key).fill(key);
  await section.getByText(say.forgetting.offers(1)).waitFor();
  await section.getByRole("button", { name: say.forgetting.forget }).click();
  await section.getByText(say.forgetting.forgotten, { exact: false }).waitFor();
  await byCommand("2027-05-03", "forget", at("plan.json"), "--write");
  for (const name of journals) {
    const text = await page.evaluate(async (file) => {
      let folder = await navigator.storage.getDirectory();
      for (const part of [".piiri", "walkers"]) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(file)).getFile()).text();
    }, name);
    expect(text, name).toBe(readFileSync(join(state, name), "utf8"));
  }
  expect(readdirSync(state).some((name) => name.includes("aside"))).toBe(false);
  expect(wrongs).toEqual([]);
  await close();
});

it("while they are still kept nothing can be forgotten", async () => {
  const { at } = await group("kept");
  const { page, wrongs, close } = await openForgetting(at("plan.json"), "2027-05-01T10:00:00+03:00");
  await page.getByText(say.forgetting.kept("la 1.5.2027")).waitFor();
  expect(await page.getByRole("button", { name: say.forgetting.forget }).count()).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});
