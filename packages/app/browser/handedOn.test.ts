// Why: groups handed on to other services, from the page as by command.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seasonTextsIn } from "../src/views/season/textsIn.js";
import { otherServicesTextsIn } from "../src/views/tell/textsIn.js";
import { openBrowser, openPage } from "./openPage.js";
import { piiri } from "./piiri.js";
import { chooseFile, fi, goTo, kept, saved, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

const say = seasonTextsIn("fi");
const city = otherServicesTextsIn("fi");
const today = "2027-03-01T10:00:00+02:00";
const later = "2027-03-10T10:00:00+02:00";

const weekly = `
schema: 1
format: open-meetings
id: tiistait
title: Kivun kanssa
publicName: Tiistairyhmä
description: Juodaan kahvit ja jutellaan.
stage: published
language: fi
organiser: { name: Esimerkkiyhdistys, domain: example.org }
informationPage: https://example.org/tiistait
venue: { kind: in-person, place: "Kirjasto, huone 1" }
schedule: { start: 2027-03-02, time: 18:00, duration: 90, rhythm: [{ kind: weekly, interval: 1 }], count: 6 }
sessions: { s3: { cancelled: true } }
`;
const association = `
linkedEvents: { dataSource: esimerkki, keywords: ["yso:p1947"] }
rooms:
  - place: Kirjasto, huone 1
    address: Esimerkkikatu 1, 00100 Helsinki
    linkedEvents: tprek:8740
`;

const openLater = pageInTurns({ timezoneId: "Europe/Helsinki", now: later });
let browser: Browser;
let folder: string;
let plan: string;
let ours: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-feeds-"));
  plan = join(folder, "tiistait.yaml");
  ours = join(folder, "omat.yaml");
  writeFileSync(plan, weekly);
  writeFileSync(ours, association);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function give(page: Page, button: string, files: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(typeof files === "string" ? files : [...files]);
}

async function byCommand(...words: readonly string[]): Promise<string> {
  return (await piiri([...words, "--language", "fi", "--now", today])).stdout;
}

it("the file for the city's calendar is the very bytes that the command gives; what is lacking is told before", async () => {
  const { page, wrongs, close } = await openPage(browser, { timezoneId: "Europe/Helsinki", now: today });
  await chooseFile(page, plan);
  await page.getByRole("link", { name: fi.views.tell.title }).first().click();
  await page.getByRole("heading", { name: city.title, exact: true }).waitFor();
  const save = page.getByRole("button", { name: city.save, exact: true });
  await page.getByLabel(city.publish).check();
  await page.getByText("Asiasanat puuttuvat.").waitFor();
  expect(await save.isDisabled()).toBe(true);
  expect(await wrongByAxe(page)).toEqual([]);
  await give(page, fi.association.choose, ours);
  await page.getByText(fi.association.read("omat.yaml", 0, 1)).waitFor();
  await page.getByLabel(city.first).check();
  const words = ["jsonld", plan, "--format", "linked-events", "--association", ours, "--publish", "--first"];
  expect((await kept(page, () => save.click())).toString("utf8")).toBe(await byCommand(...words));
  expect(wrongs).toEqual([]);
  await close();
});

it("the feed of weekly meetings is the very bytes that the command gives; who is left out is told with the reason", async () => {
  const closed = join(folder, "suljettu.yaml");
  const own = weekly.replace("open-meetings", "closed-group").replace("id: tiistait", "id: suljettu");
  writeFileSync(closed, own);
  const { page, wrongs, close } = await openPage(browser, { timezoneId: "Europe/Helsinki", now: today });
  await page.getByRole("link", { name: fi.begin.season }).click();
  await give(page, say.files, [plan, closed]);
  await page.getByText(say.read(2, 0)).waitFor();
  await page.getByRole("link", { name: say.parts.calendars }).click();
  await give(page, fi.association.choose, ours);
  await page.getByText(fi.association.read("omat.yaml", 0, 1)).waitFor();
  const made = await kept(page, () => page.getByRole("button", { name: say.weekly.make, exact: true }).click());
  const words = ["season", plan, closed, "--for", "meeting-guide", "--rooms", ours];
  expect(made.toString("utf8")).toBe(await byCommand(...words));
  expect(JSON.parse(made.toString("utf8"))).toMatchObject([{ slug: "tiistait", day: 2, types: ["O", "FI"] }]);
  await page.getByText(say.weekly.leftOut(1)).waitFor();
  await page.getByText("suljettu.yaml: Ryhmään otetaan vain valitut").waitFor();
  expect(await wrongByAxe(page)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it("that the group did not meet is an answer of its own, and one may count after all", async () => {
  const { page, wrongs, close } = await openLater();
  await chooseFile(page, plan);
  await goTo(page, "sessions");
  const { came } = fi.sessions;
  await page.getByRole("heading", { name: came.title, exact: true }).waitFor();
  await page.getByText(came.unknown, { exact: true }).waitFor();
  await page.getByRole("button", { name: came.didNotMeet, exact: true }).click();
  await page.getByRole("status").getByText(came.didNotMeet, { exact: true }).waitFor();
  expect(await saved(page)).toMatch(/notHeld: true/);
  expect(await wrongByAxe(page)).toEqual([]);
  await page.getByLabel(came.howMany, { exact: true }).fill("7");
  await page.getByRole("button", { name: came.write, exact: true }).click();
  await page.getByText(came.came(7), { exact: true }).waitFor();
  const text = await saved(page);
  expect(text).toMatch(/participants: 7/);
  expect(text).not.toMatch(/notHeld/);
  expect(wrongs).toEqual([]);
  await close();
});

it("what facilitators wrote when they had talked evenings over is what the command tells, their own words only where asked for", async () => {
  const file = join(folder, "purut.csv");
  writeFileSync(
    file,
    "Mistä illasta on kyse?;Mitä nousi esiin? Merkitkää kaikki.;Mikä sujui hyvin?\n2.3.2027;yksinäisyys;Hyvä alku\n",
  );
  const { page, wrongs, close } = await openLater();
  await chooseFile(page, plan);
  await goTo(page, "sessions");
  const { debriefed } = fi.sessions;
  const told = async (...words: readonly string[]) =>
    (await piiri(["debrief", plan, file, "--now", later, ...words])).stdout.trim();
  const shown = page.getByLabel(debriefed.came, { exact: true }).first();
  await give(page, debriefed.choose, file);
  await expect.poll(() => shown.textContent()).toBe(await told());
  expect(await told()).toContain("yksinäisyys: 1");
  expect(await told()).not.toContain("Hyvä alku");
  await page.getByLabel(debriefed.openAnswers, { exact: true }).check();
  await give(page, debriefed.choose, file);
  await expect.poll(() => shown.textContent()).toBe(await told("--open-answers"));
  expect(await wrongByAxe(page)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});
