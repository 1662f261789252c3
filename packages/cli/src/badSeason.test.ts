// Why: a season in which everything goes wrong is the one in which somebody needs this. Told once from beginning to end, in Finnish.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { takingMail } from "./testing/acceptingMail.fixtures.js";
import { callPiiri } from "./testing/callPiiri.js";
import { temporaryFolder } from "./testing/temporaryFolder.js";

const examples = join(import.meta.dirname, "../../../examples");
const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const environment = { PIIRI_KEY: "kuusitoista kirjainta tai enemmän" };
/** Whoever registered; nothing of them may be told anywhere. */
const participants = /@osallistuja\.test|Osallistuja \d/;

const { taken, smtp } = await takingMail();
beforeAll(() => {
  cpSync(join(examples, "plans/closed-group.yaml"), at("ryhma.yaml"));
  const rows = Array.from(
    { length: 13 },
    (_, n) => `${n + 1}.2.2027 9.12.05;Osallistuja ${n};osallistuja-${n}@osallistuja.test`,
  );
  writeFileSync(at("ilmoittautumiset.csv"), `Aikaleima;Nimi;Sähköposti\n${rows.join("\n")}\n`);
});

/** Calls the command on a day, and sees that it speaks Finnish and names nobody who registered. */
async function piiri(day: string, ...words: readonly string[]) {
  const ended = await callPiiri([...words, "--now", day, "--language", "fi"], { environment });
  expect(ended.stdout + ended.stderr).not.toMatch(participants);
  return ended;
}

function mail(name: string, head: readonly string[], body: readonly string[] = ["Hei"]) {
  writeFileSync(join(name, `${readdirSync(name).length}.eml`), [...head, "", ...body].join("\r\n"));
}

const registered = ["--registrations", at("ilmoittautumiset.csv")];
const whatIsWritten = () => readFileSync(at("ryhma.yaml"), "utf8");

test("everyone who can cancels: ten mails arrive, whoever waits gets a place, and the plan says what to do", async () => {
  const mails = mkdtempSync(at("perumiset-"));
  for (let n = 0; n < 10; n += 1)
    mail(mails, [
      `From: Osallistuja ${n} <osallistuja-${n}@osallistuja.test>`,
      `Date: Sat, 20 Feb 2027 10:${10 + n}:00 +0200`,
      "Subject: VS: Peruutus: Vertaisryhmä, kevät 2027 [kevatryhma-2027]",
    ]);
  const { exitCode, stdout, stderr } = await piiri(
    "2027-02-24",
    ...["intake", at("ryhma.yaml"), at("ilmoittautumiset.csv"), "--mails", mails, "--json"],
  );
  expect([exitCode, stderr]).toEqual([0, "10 viestillä perutaan paikka.\n"]);
  const [intake] = JSON.parse(stdout).intakes;
  expect(intake.counts).toMatchObject({ admitted: 3, waiting: 0, cancelled: 10 });
  // Too few to hold a group, and there is time to find more.
  expect(intake.decision).toBe("extend");
});

test("a message comes back: its row is told, and after three nothing more goes there", async () => {
  const returned = mkdtempSync(at("palautuneet-"));
  for (const day of [1, 2, 3])
    mail(
      returned,
      [
        "From: MAILER-DAEMON@posti.example.org",
        `Date: Mon, 0${day} Mar 2027 10:00:00 +0200`,
        "Subject: Undelivered Mail Returned to Sender",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      ],
      [
        ...["--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; posti.example.org", ""],
        ...[
          "Final-Recipient: rfc822; osallistuja-11@osallistuja.test",
          "Action: failed",
          "Status: 5.1.1",
          "",
          "--b--",
          "",
        ],
      ],
    );
  const told = await piiri("2027-03-04", "bounces", at("ryhma.yaml"), at("ilmoittautumiset.csv"), returned);
  expect(told.stdout).toContain("Rivi 13: 3 viestiä on palautunut, postilaatikkoa ei ole. Hänelle ei enää lähetetä.");
  await piiri("2027-03-04", "messages", at("ryhma.yaml"), "--kind", "thanks", ...registered, "-o", at("viestit"));
  const sending = ["send", at("ryhma.yaml"), at("viestit"), ...registered, "--bounces", returned, "--smtp", smtp];
  const sent = await piiri("2027-03-04", ...sending);
  expect(sent.exitCode).toBe(3);
  expect(sent.stdout).toContain("Moni viesti on palautunut, joten kysy toinen osoite: rivi 13.");
  expect(taken.length).toBe(11);
  expect(taken).not.toContain("osallistuja-11@osallistuja.test");
  // The computer stops, and she gives the command again.
  await piiri("2027-03-04", ...sending);
  expect(taken.length).toBe(11);
});

test("both facilitators fall ill: who could lead is told, with a message that is ready", async () => {
  writeFileSync(
    at("ihmiset.yaml"),
    "people:\n  - { id: silja, name: Silja Sijainen, training: { basicCourse: true, orientation: true } }\n  - { id: pekka, name: Pekka Poissa, away: [{ from: 2027-03-01, to: 2027-04-30 }] }\n",
  );
  const { exitCode, stdout } = await piiri(
    "2027-03-14",
    ...["substitute", at("ryhma.yaml"), "--session", "s2", "--people", at("ihmiset.yaml")],
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Silja Sijainen");
  expect(stdout).toMatch(/Pekka Poissa/);
});

test("a pipe bursts: the evening is postponed before anybody knows the new day, and given one once it is known", async () => {
  const before = whatIsWritten();
  const postponed = await piiri("2027-04-10", "postpone", at("ryhma.yaml"), "--session", "s4", "--write");
  expect(postponed.exitCode).toBeLessThan(2);
  expect(whatIsWritten()).toContain("postponed: true");
  const message = await piiri(
    "2027-04-10",
    ...["messages", at("ryhma.yaml"), "--kind", "session-postponed", "--session", "s4", "-o", at("lykkays")],
  );
  expect(message.exitCode).toBe(0);
  const [written = ""] = readdirSync(at("lykkays")).filter((name) => name.endsWith(".md"));
  expect(readFileSync(join(at("lykkays"), written), "utf8")).toContain("Uutta päivää ei ole vielä sovittu.");
  const calendar = await piiri("2027-04-10", "calendar", at("ryhma.yaml"), "--for", "participants");
  expect(calendar.stdout).toContain("STATUS:CANCELLED");
  const review = await piiri("2027-04-10", "check", at("ryhma.yaml"), "--json");
  expect(review.stdout).toContain("series/postponed-date");
  const moved = await piiri("2027-04-12", "move", at("ryhma.yaml"), "--session", "s4", "--to", "19.4.2027", "--write");
  expect(moved.exitCode).toBeLessThan(2);
  expect(whatIsWritten()).not.toContain("postponed: true");
  expect((await piiri("2027-04-12", "check", at("ryhma.yaml"), "--json")).stdout).not.toContain(
    "series/postponed-date",
  );
  // All of it can be taken back, to the byte, and done once more.
  await piiri("2027-04-12", "undo", at("ryhma.yaml"), "--write");
  await piiri("2027-04-12", "undo", at("ryhma.yaml"), "--write");
  expect(whatIsWritten()).toBe(before);
  await piiri("2027-04-12", "move", at("ryhma.yaml"), "--session", "s4", "--to", "19.4.2027", "--write");
});

test("a holiday is found late: a pause is made, and those who come are told once", async () => {
  const { exitCode, stdout } = await piiri(
    "2027-04-20",
    ...["pause", at("ryhma.yaml"), "--from", "26.4.2027", "--to", "2.5.2027", "--write", "--json"],
  );
  expect(exitCode).toBeLessThan(2);
  const { consequences } = JSON.parse(stdout);
  expect(consequences.messages.length).toBeGreaterThan(0);
  const sessions = JSON.parse((await piiri("2027-04-20", "sessions", at("ryhma.yaml"), "--json")).stdout);
  const days = sessions.map(({ localDate }: { readonly localDate: string }) => localDate);
  expect(days.some((day: string) => day >= "2027-04-26" && day <= "2027-05-02")).toBe(false);
});

test("no one comes once, one evening is forgotten, and somebody complains: facilitators are asked, helped and not blamed", async () => {
  const counted = whatIsWritten().replace(
    "    theme: Millaista arkeni on nyt\n",
    "    theme: Millaista arkeni on nyt\n    summary: { notHeld: true }\n",
  );
  writeFileSync(at("ryhma.yaml"), counted);
  const due = JSON.parse((await piiri("2027-04-16", "messages", at("ryhma.yaml"), "--json")).stdout);
  const asked = due.filter(
    ({ kind, due: day, isDone }: { readonly kind: string; readonly due: string; readonly isDone: boolean }) =>
      kind === "summary-request" && day <= "2027-04-16" && !isDone,
  );
  // Of the evening on which the group did not meet nothing more is asked.
  expect(asked.map(({ session }: { readonly session: string }) => session)).not.toContain("s2");
  expect(asked.map(({ session }: { readonly session: string }) => session)).toContain("s1");
  const report = await piiri("2027-06-20", "report", at("ryhma.yaml"), "--json");
  expect(JSON.parse(report.stdout)).toMatchObject({ held: 5, notMet: 1, uncounted: 5, visits: 0 });
  // What to do when somebody is not content, or unwell, is at hand.
  const help = await piiri("2027-04-16", "guidance", at("ryhma.yaml"));
  expect([help.exitCode, help.stdout.length > 500]).toEqual([0, true]);
  const debrief = await piiri("2027-04-16", "forms", "blueprint", "debrief", at("ryhma.yaml"));
  expect(debrief.exitCode).toBe(0);
});

test("and when all is over, everybody is forgotten", async () => {
  expect((await piiri("2027-06-29", "forget", at("ryhma.yaml"), at("ilmoittautumiset.csv"), "--write")).exitCode).toBe(
    2,
  );
  const { exitCode, stdout } = await piiri(
    "2027-07-01",
    ...["forget", at("ryhma.yaml"), at("ilmoittautumiset.csv"), "--write"],
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain("thanks: lähetetty 11 ihmiselle");
  expect(existsSync(at("ilmoittautumiset.csv"))).toBe(false);
  const state = readdirSync(at(".piiri"), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(each.parentPath, each.name), "utf8"));
  expect(state.join("\n")).not.toMatch(participants);
  expect(state.join("\n")).not.toMatch(/"to":\s*\["/);
});
