import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { intake as intakeTexts } from "@piiri/adapters-forms/locale/fi";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFiles } from "./openPage.js";
import { piiri } from "./piiri.js";
import { chooseFile, examples, goTo, isThorough, kept, watchFor, watchPulse } from "./reader.js";
import { pageInTurns } from "./turns.js";

// Who is in, on the page and by the command: the same counts, and each reads what the other wrote.

const exported = (name: string) => join(root, "examples/exports", name);
const cases = join(root, "packages/cli/fixtures/registrations");
const say = registrationsTextsIn("fi");
const key = "kuusitoista merkkiä tai enemmän";

const open = pageInTurns({ timezoneId: "Europe/Helsinki" });
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "piiri-registrations-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says; some files make it end with 1. */
async function intake(...words: readonly string[]): Promise<string> {
  const { exitCode, stdout } = await piiri(["intake", ...words, "--now", "2027-02-20"], { PIIRI_KEY: key });
  expect([0, 1, 2]).toContain(exitCode);
  return stdout;
}

async function openAt(page: Page, plan: string, moment = "2027-02-20T10:00:00Z"): Promise<void> {
  await page.clock.setFixedTime(moment);
  await chooseFile(page, plan);
  await goTo(page, "registrations");
}

async function counts(page: Page): Promise<string> {
  await page.getByRole("button", { name: say.keepCounts }).waitFor();
  const bytes = await kept(page, () => page.getByRole("button", { name: say.keepCounts }).click());
  return bytes.toString("utf8");
}

describe("the same as the command", () => {
  it("of the example, with what happened since and what is written down on the page, by bytes", async () => {
    const { page, wrongs, close } = await open();
    const plan = join(examples, "closed-group.yaml");
    await openAt(page, plan);
    await dropFiles(page, [exported("registrations.csv"), exported("cancellations.csv")]);
    await page.getByText(say.outcomes.understood).waitFor();
    const files = [exported("registrations.csv"), "--events", exported("cancellations.csv")];
    expect(await counts(page)).toBe(await intake(plan, ...files, "--json"));
    await page.getByRole("button", { name: say.show }).click();
    await page.getByText("helmi@esimerkki.test").waitFor();
    expect(await counts(page)).toBe(await intake(plan, ...files, "--json", "--reveal"));

    // A cancellation that is written down on the page is in the events file that the command reads.
    await page.getByRole("button", { name: `${say.can.cancelled}: Helmi Esimerkki` }).click();
    await page.getByText(say.said(1)).waitFor();
    const events = join(folder, "events.csv");
    writeFileSync(events, await kept(page, () => page.getByRole("button", { name: say.keepEvents }).click()));
    const { intakes } = JSON.parse(
      await intake(plan, exported("registrations.csv"), "--events", events, "--json", "--reveal"),
    );
    const cancelled = intakes[0].registrations.filter(({ state }: { readonly state: string }) => state === "cancelled");
    expect(cancelled.map(({ name }: { readonly name: string }) => name).sort()).toEqual([
      "Eino Esimerkki",
      "Helmi Esimerkki",
    ]);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("with mails by which people give up their places, and those that came back", async () => {
    const { page, wrongs, close } = await open();
    const plan = join(examples, "closed-group.yaml");
    await openAt(page, plan);
    const [, id = ""] = /^id: (.+)$/m.exec(readFileSync(plan, "utf8")) ?? [];
    const mails = join(folder, "mails");
    mkdirSync(mails);
    const head = (from: string, subject: string) =>
      [`From: ${from}`, "Date: Sat, 20 Feb 2027 09:00:00 +0200", `Subject: ${subject}`].join("\r\n");
    const letter = join(mails, "helmi.eml");
    const returned = join(mails, "returned.eml");
    writeFileSync(letter, `${head("Helmi <helmi@esimerkki.test>", `VS: Peruutus: Ryhmä [${id}]`)}\r\n\r\nHei\r\n`);
    writeFileSync(
      returned,
      `${head("MAILER-DAEMON@mail.example.org", "Undelivered")}\r\nContent-Type: multipart/report; boundary="b"\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\nFinal-Recipient: rfc822; helmi@esimerkki.test\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n`,
    );
    await dropFiles(page, [exported("registrations.csv"), letter, returned]);
    await page.getByText(intakeTexts.mails.read(1)).waitFor();
    await page.getByText(/yksi viesti on palautunut, postilaatikkoa ei ole/).waitFor();
    expect(await counts(page)).toBe(await intake(plan, exported("registrations.csv"), "--mails", letter, "--json"));
    expect(JSON.parse(await counts(page)).intakes[0].counts.cancelled).toBe(1);
    expect(await page.getByRole("main").innerText()).not.toContain("helmi@");
    expect(wrongs).toEqual([]);
    await close();
  });

  it("of each case that was read wrongly once", async () => {
    const { page, wrongs, close } = await open();
    const plan = join(examples, "open-meetings.yaml");
    await openAt(page, plan);
    // The command's own tests read each of them; here every third, for what the page gives of it.
    const all = readdirSync(cases).filter((each) => each.endsWith(".csv"));
    for (const name of all.filter((_, index) => isThorough || index % 3 === 1)) {
      const form = name.replace(".csv", ".form.yaml");
      const forms = readdirSync(cases).includes(form) ? [join(cases, form)] : [];
      const byCommand = await intake(plan, join(cases, name), ...forms.flatMap((file) => ["--form", file]), "--json");
      await dropFiles(page, [join(cases, name), ...forms]);
      await page.getByRole("list", { name: say.given }).getByText(name).waitFor();
      if (byCommand === "") await page.getByText(say.outcomes.unusable).waitFor();
      else expect([name, await counts(page)]).toEqual([name, byCommand]);
      await page.getByRole("button", { name: say.takeAway(name) }).click();
      if (forms.length > 0) await page.getByRole("button", { name: say.takeAway(form) }).click();
    }
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe("an export of which nothing is known", () => {
  it("is pointed at by hand, masked until shown, and the choice is a form file that the command reads", async () => {
    const { page, wrongs, close } = await open();
    const plan = join(examples, "closed-group.yaml");
    const unknown = join(folder, "lista.csv");
    writeFileSync(
      unknown,
      "Saapui meille;Kuka tulee;Yhteys\n13.2.2027 12.00;Tuntematon Tulija;tulija@esimerkki.test\n14.2.2027 12.00;Toinen Tulija;toinen@esimerkki.test\n",
    );
    await openAt(page, plan);
    await dropFiles(page, [unknown]);
    const when = page.getByRole("combobox", { name: say.fields.at, exact: true });
    await when.waitFor();
    expect(await page.content()).not.toMatch(/Tuntematon|tulija@/);
    await when.selectOption({ index: 1 });
    await page.getByRole("combobox", { name: say.fields.name, exact: true }).selectOption({ index: 2 });
    await page.getByRole("combobox", { name: say.fields.email, exact: true }).selectOption({ index: 3 });
    const form = await kept(page, () => page.getByRole("button", { name: say.formFile }).last().click());
    const formFile = join(folder, "lista-form.yaml");
    writeFileSync(formFile, form);
    await page.getByRole("button", { name: say.readSo }).click();
    await page.getByText(say.outcomes.understood).waitFor();
    expect(await counts(page)).toBe(await intake(plan, unknown, "--form", formFile, "--json"));
    expect(JSON.parse(await counts(page)).intakes[0].counts.admitted).toBe(2);
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe("what is written down on the page", () => {
  it("of an offer is in the journal that the command reads, and what the command has offered the page knows", async () => {
    const { page, wrongs, close } = await open();
    const place = mkdtempSync(join(folder, "offers-"));
    const plan = join(place, "ryhma.yaml");
    const text = readFileSync(join(examples, "closed-group.yaml"), "utf8");
    writeFileSync(
      plan,
      text
        .replace(/^registration:\n/m, "registration:\n  cap: 2\n  promotion: by-offer\n")
        .replace(/^ {2}cap: 12\n/m, ""),
    );
    const id = /^id: (.+)$/m.exec(text)?.[1] ?? "";
    const state = join(place, ".piiri", id);
    await openAt(page, plan);
    await dropFiles(page, [exported("registrations.csv"), exported("cancellations.csv")]);
    await page.getByRole("button", { name: say.show }).click();
    // The first who has a place leaves; the next in the line is offered it.
    await page
      .getByRole("button", { name: new RegExp(`^${say.can.cancelled}: `) })
      .first()
      .click();
    await page.getByText(say.said(1)).waitFor();
    const events = join(place, "events.csv");
    writeFileSync(events, await kept(page, () => page.getByRole("button", { name: say.keepEvents }).click()));
    await page.getByLabel(new RegExp(`^${say.key}`)).fill(key);
    const downloads = [
      page.waitForEvent("download"),
      page.waitForEvent("download", (each) => each.suggestedFilename().endsWith(".tip")),
    ];
    await page.getByRole("button", { name: say.record }).click();
    mkdirSync(state, { recursive: true });
    for (const download of await Promise.all(downloads))
      cpSync(await download.path(), join(state, download.suggestedFilename()));
    await page.getByText(say.recorded).waitFor();
    const byCommand = async () =>
      JSON.parse(await intake(plan, exported("registrations.csv"), "--events", events, "--json", "--reveal"))
        .intakes[0];
    expect((await byCommand()).counts).toMatchObject({ offered: 1 });
    const offered = (await byCommand()).registrations.find(
      (each: { readonly state: string }) => each.state === "offered",
    );
    await page.getByRole("button", { name: `${say.can.accepted}: ${offered.name}` }).waitFor();
    expect(readFileSync(join(state, "journal.jsonl"), "utf8")).not.toMatch(/esimerkki/i);

    // The command writes the answer down, and goes on from the page's journal.
    writeFileSync(events, `${readFileSync(events, "utf8")}2027-02-20T10:30:00Z;${offered.email};otti paikan\r\n`);
    await intake(plan, exported("registrations.csv"), "--events", events, "--record", "--json");
    expect((await byCommand()).counts).toMatchObject({ offered: 0, admitted: 2 });
    await goTo(page, "tasks");
    await goTo(page, "registrations");
    await page.clock.setFixedTime("2027-02-20T11:00:00Z");
    await dropFiles(page, [
      exported("registrations.csv"),
      events,
      ...["", ".tip"].map((end) => join(state, `journal.jsonl${end}`)),
    ]);
    await page.getByLabel(new RegExp(`^${say.key}`)).fill(key);
    const onPage = async () => JSON.parse(await counts(page)).intakes[0].counts;
    await expect.poll(onPage).toMatchObject({ offered: 0, admitted: 2 });
    await page.getByLabel(new RegExp(`^${say.key}`)).fill("aivan toinen avain kuin ennen");
    await page.getByText(say.keyProblems["not-read"]).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});

/** Drops so many registrations, made in the browser itself. */
function dropMany(page: Page, rows: number): Promise<void> {
  return page.evaluate((count) => {
    const lines = Array.from({ length: count }, (_, n) => `13.2.2027 9.12;Example ${n};person-${n}@example.org`);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([["Aikaleima;Nimi;Sähköposti", ...lines].join("\n")], "many.csv"));
    document.querySelector("footer")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  }, rows);
}

it("many registrations are read with a figure, the page answers meanwhile, and reading can be stopped", async () => {
  const { page, wrongs, close } = await open();
  await openAt(page, join(examples, "closed-group.yaml"));
  const figure = say.reading(String.raw`[\d\s]+`);
  await watchFor(page, "p", { text: figure, press: say.stop });
  await dropMany(page, 150_000);
  await page.getByText(say.stopped).waitFor();
  expect(await page.getByRole("list", { name: say.given }).count()).toBe(0);
  const longest = await watchPulse(page);
  const figureWasThere = await watchFor(page, "p", { text: figure });
  await dropMany(page, 5_000);
  await page.getByText(say.outcomes.understood).waitFor();
  expect(await figureWasThere()).toBe(true);
  const [intake] = JSON.parse(await counts(page)).intakes;
  expect(intake.counts).toMatchObject({ admitted: 12, waiting: 4_988 });
  expect(await longest()).toBeLessThan(5000);
  expect(wrongs).toEqual([]);
  await close();
});
