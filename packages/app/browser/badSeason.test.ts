import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFiles, openBrowser, openPage } from "./openPage.js";
import { chooseFile, examples, fi, goTo, kept, saved, wrongByAxe } from "./reader.js";

// A season in which everything goes wrong, by the page alone; the command's stands in packages/cli/src/badSeason.test.ts.

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-bad-season-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const say = registrationsTextsIn("fi");

function written(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join("\r\n")}\r\n`);
  return file;
}

it("ten cancel, a message comes back, facilitators fall ill, a pipe bursts, and a holiday is found late", async () => {
  const { page, wrongs, close } = await openPage(browser, {
    timezoneId: "Europe/Helsinki",
    now: "2027-02-24T10:00:00Z",
  });
  await chooseFile(page, join(examples, "closed-group.yaml"));
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const planNow = async () => parsePlanText(await saved(page))._unsafeUnwrap().plan;

  // Ten cancel by the mail that is ready, and one message has come back.
  await goTo(page, "registrations");
  const people = Array.from({ length: 13 }, (_, n) => `osallistuja-${n}@esimerkki.test`);
  const export_ = written("ilmoittautumiset.csv", [
    "Aikaleima;Nimi;Sähköposti",
    ...people.map((address, n) => `${n + 1}.2.2027 9.12.05;Osallistuja ${n};${address}`),
  ]);
  const mails = people
    .slice(0, 10)
    .map((address, n) =>
      written(`${n}.eml`, [
        `From: ${address}`,
        `Date: Sat, 20 Feb 2027 10:${10 + n}:00 +0200`,
        "Subject: VS: Peruutus: Vertaisryhmä [kevatryhma-2027]",
        "",
        "Hei",
      ]),
    );
  const returned = written("palautunut.eml", [
    "From: MAILER-DAEMON@posti.example.org",
    "Date: Mon, 22 Feb 2027 10:00:00 +0200",
    "Subject: Undelivered Mail",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    ...["--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; posti.example.org", ""],
    ...["Final-Recipient: rfc822; osallistuja-11@esimerkki.test", "Action: failed", "Status: 5.1.1", "", "--b--"],
  ]);
  await dropFiles(page, [export_, ...mails, returned]);
  await page.getByText("10 viestillä perutaan paikka.", { exact: false }).waitFor();
  await page.getByText("Rivi 13: yksi viesti on palautunut", { exact: false }).waitFor();
  await page.getByRole("button", { name: say.keepCounts }).waitFor();
  const counts = JSON.parse(
    (await kept(page, () => page.getByRole("button", { name: say.keepCounts }).click())).toString("utf8"),
  );
  expect(counts.intakes[0]).toMatchObject({ counts: { admitted: 3, cancelled: 10 }, decision: "extend" });
  expect(await page.getByRole("main").innerText()).not.toMatch(/osallistuja-\d/);

  // Facilitators fall ill: who could lead stands below the evening.
  await goTo(page, "sessions");
  await page.getByText(fi.sessions.substitute, { exact: true }).click();
  await page.getByText(fi.sessions.looked(0), { exact: true }).waitFor();

  // A pipe bursts: the evening has no day yet, and then it has one.
  await goTo(page, "dates");
  await page
    .getByRole("listitem")
    .getByRole("link", { name: fi.dates.session(4) })
    .first()
    .click();
  await press(fi.dates.postpone);
  await press(fi.dates.doIt);
  await page.getByRole("button", { name: fi.dates.hold, exact: true }).waitFor();
  expect((await planNow()).sessions).toMatchObject({ s4: { postponed: true } });
  await page.getByLabel(fi.dates.newDate, { exact: true }).fill("2027-04-19");
  await press(fi.dates.giveDate);
  await page.getByRole("button", { name: fi.dates.move, exact: true }).waitFor();
  expect((await planNow()).sessions).toMatchObject({ s4: { moved: { date: "2027-04-19" } } });

  // A holiday is found late: nobody meets that week.
  await page.getByText(fi.dates.pause, { exact: true }).click();
  await page.getByLabel(fi.dates.from, { exact: true }).fill("2027-04-26");
  await page.getByLabel(fi.dates.to, { exact: true }).fill("2027-05-02");
  await press(fi.dates.makePause);
  await page.getByRole("button", { name: fi.shell.undo(fi.dates.makePause) }).waitFor();
  const { schedule } = await planNow();
  expect("breaks" in schedule ? schedule.breaks : []).toEqual([{ from: "2027-04-26", to: "2027-05-02" }]);

  // What has to be told stands ready, and the view is as it should be.
  await goTo(page, "messages");
  expect(await wrongByAxe(page)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});
