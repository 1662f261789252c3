import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import type { Browser, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { seasonTextsIn } from "../src/views/season/textsIn.js";
import { openBrowser, openPage } from "./openPage.js";
import { examples, fi, goTo, openExample, saved, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

const options = { timezoneId: "Europe/Helsinki", now: "2027-01-10T10:00:00+02:00" };
const open = pageInTurns(options);

async function facilitators(page: Page) {
  return parsePlanText(await saved(page))._unsafeUnwrap().plan.people?.facilitators ?? [];
}

it("when somebody can lead and is away is ticked and typed, and stands in the plan", async () => {
  const { page, wrongs, close } = await open();
  await openExample(page);
  await goTo(page, "plan");
  await page
    .getByRole("navigation", { name: fi.views.plan.title })
    .getByRole("link", { name: fi.plan.sections.who })
    .click();
  const [first] = await facilitators(page);
  await page
    .getByText(fi.plan.personDetails(first?.name ?? ""), { exact: true })
    .first()
    .click();
  const details = page.locator("details[open]").filter({ hasText: fi.plan.personDetails(first?.name ?? "") });
  const tuesday = details.getByRole("group", { name: "tiistai", exact: true });
  await tuesday.getByLabel("ilta", { exact: true }).check();
  await tuesday.getByLabel("iltapäivä", { exact: true }).check();
  await expect
    .poll(async () => (await facilitators(page))[0]?.available)
    .toEqual([
      { weekday: "tuesday", part: "afternoon" },
      { weekday: "tuesday", part: "evening" },
    ]);
  await tuesday.getByLabel("iltapäivä", { exact: true }).uncheck();
  await details.getByLabel("Poissa alkaen", { exact: true }).fill("2027-02-08");
  await details.getByLabel("Poissa asti", { exact: true }).fill("2027-02-14");
  await details.getByRole("button", { name: fi.plan.addLine, exact: true }).click();
  await details.getByText("ma 8.2.2027 – su 14.2.2027").waitFor();
  expect((await facilitators(page))[0]).toMatchObject({
    available: [{ weekday: "tuesday", part: "evening" }],
    away: [{ from: "2027-02-08", to: "2027-02-14" }],
  });
  expect(await wrongByAxe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(wrongs).toEqual([]);
  await close();
});

const ours = `people:
  - { id: cecilia, name: Example Cecilia, training: { basicCourse: true, orientation: true } }
  - { id: david, name: Example David, away: [{ from: 2027-01-01, to: 2027-12-31 }] }
rooms:
  - { place: Somewhere, seats: 3 }
`;

async function chooseOurs(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: fi.association.choose, exact: true }).click(),
  ]);
  await chooser.setFiles({ name: "ours.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
}

it("who could step in is seen with why, has a message ready, and a file of people is read or told what is wrong", async () => {
  const { page, wrongs, close } = await openPage(browser, options);
  await openExample(page);
  await goTo(page, "sessions");
  await page.getByText(fi.sessions.substitute, { exact: true }).click();
  await page.getByText(fi.sessions.looked(0), { exact: true }).waitFor();
  await chooseOurs(page, "people:\n  - { id: cecilia }\n");
  await page.getByText(`${fi.plan.line(2)}:`, { exact: false }).waitFor();
  await chooseOurs(page, ours);
  await page.getByText(fi.association.read("ours.yaml", 2, 1), { exact: true }).waitFor();
  await page.getByText(fi.sessions.requestTo("Example Cecilia"), { exact: false }).first().click();
  await page.getByText("Hei Example Cecilia!", { exact: false }).first().waitFor();
  await page
    .getByRole("listitem")
    .filter({ hasText: /^Example David.*: poissa$/ })
    .waitFor();
  expect(await wrongByAxe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(wrongs).toEqual([]);
  await close();
});

it("a season's rooms are looked at with the association's file", async () => {
  const { page, wrongs, close } = await openPage(browser, options);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    (async () => {
      await page.getByRole("link", { name: fi.begin.season }).click();
      await page.getByRole("button", { name: seasonTextsIn("fi").files, exact: true }).click();
    })(),
  ]);
  await chooser.setFiles(["local-group.yaml", "closed-group.yaml"].map((name) => join(examples, name)));
  await page.getByRole("heading", { name: "Nämä kannattaa katsoa", exact: true }).waitFor();
  await chooseOurs(
    page,
    "rooms:\n  - { place: 'Esimerkkitalo, kerhohuone, Esimerkkikatu 1', seats: 3, hearingLoop: false }\n",
  );
  await page
    .getByText("Tilaan Esimerkkitalo, kerhohuone, Esimerkkikatu 1 mahtuu 3 ihmistä", { exact: false })
    .waitFor();
  await page.getByText("Tilassa ei ole kuulosilmukkaa.", { exact: false }).waitFor();
  expect(await wrongByAxe(page)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it("a poll of times is told as a form to make, and its answers as counts", async () => {
  const { page, wrongs, close } = await open();
  await openExample(page);
  await goTo(page, "dates");
  await page.getByText(fi.dates.poll, { exact: true }).click();
  await page.getByText("Mikä aika sopii sinulle tiistaina?", { exact: false }).waitFor();
  const chooseAnswers = async (text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: fi.dates.pollAnswers, exact: true }).click(),
    ]);
    await chooser.setFiles({ name: "answers.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  };
  await chooseAnswers("Nimi\nMalli\n");
  await page.getByText(fi.dates.pollNotRead, { exact: true }).waitFor();
  await chooseAnswers(
    "Mikä aika sopii sinulle maanantaina?;Mikä aika sopii sinulle tiistaina?\nilta;iltapäivä,ilta\n;ilta\n",
  );
  await page.getByText(fi.dates.polled(2), { exact: true }).waitFor();
  await page
    .getByRole("listitem")
    .filter({ hasText: /^tiistai, ilta: 2$/ })
    .waitFor();
  expect(await wrongByAxe(page)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it("before there is a group: those who would like one are counted, and nobody is shown", async () => {
  const { page, wrongs, close } = await openPage(browser, { ...options, now: "2027-06-20T10:00:00+03:00" });
  const say = fi.begin.interested;
  await page.getByText(say.heading, { exact: true }).click();
  const choose = async (text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: say.choose, exact: true }).click(),
    ]);
    await chooser.setFiles({ name: "toivojat.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  };
  await choose("Muistio\nMaito\n");
  await page.getByText(say.notRead, { exact: true }).waitFor();
  const rows = [1, 2, 3].map((n) => `${n}.2.2027 9.12.05;Toivoja ${n};toivoja-${n}@esimerkki.test`);
  await choose(`Aikaleima;Nimi;Sähköposti\n${rows.join("\n")}\n`);
  await page.getByText("3 ihmistä toivoo ryhmää. Ensimmäinen on odottanut ma 1.2.2027 alkaen, 139 päivää.").waitFor();
  await page.getByText("Yksi vielä, niin ryhmän voi suunnitella.").waitFor();
  await page.getByText("He ovat odottaneet kauan.", { exact: false }).waitFor();
  expect(await page.content()).not.toMatch(/Toivoja \d|toivoja-/);
  expect(await wrongByAxe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(wrongs).toEqual([]);
  await close();
});
