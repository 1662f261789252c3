import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goodPlans } from "@piiri/core/rule-examples";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = JSON.stringify(goodPlans["closed-group"]);
const row = (place: number) =>
  `${13 + Math.floor(place / 60)}.12.2026 12.${String(place % 60).padStart(2, "0")};Example ${place};person-${place}@example.org;Kyllä`;
const exported = (count: number, more: readonly string[] = []) =>
  `${["Aikaleima;Nimi;Sähköposti;Saako uusista ryhmistä kertoa?", ...Array.from({ length: count }, (_, place) => row(place)), ...more].join("\n")}\n`;

function files(contents: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  return (name: string) => join(folder, name);
}

describe("piiri capacity", () => {
  it("of the guide: twelve for eight, with what can go otherwise", async () => {
    const { exitCode, stdout } = await callPiiri(["capacity", "--seats", "8", "--registered", "12", "--json"]);
    const { cap, expected, probabilityOver, probabilityUnder, distribution } = JSON.parse(stdout);
    expect({ exitCode, cap, expected }).toEqual({ exitCode: 0, cap: 12, expected: 8 });
    expect(probabilityOver).toBeCloseTo(0.393, 3);
    expect(probabilityUnder).toBeLessThan(0.01);
    expect(distribution.reduce((sum: number, each: number) => sum + each, 0)).toBeCloseTo(1, 12);
  });

  it.each(["fi", "sv", "en"])("in words, in %s", async (language) => {
    const { stdout } = await callPiiri(["capacity", "--risk", "0.1", "--language", language]);
    expect(stdout).toMatchSnapshot();
  });

  it("learns from history, and says when there is too little of it", async () => {
    const at = files({
      "h.csv": `format;registered;came\n${"closed-group;12;6\n".repeat(6)}`,
      "few.csv": "format;registered;came\nclosed-group;12;6\n",
    });
    const learned = await callPiiri(["capacity", "--history", at("h.csv")]);
    expect(learned.stdout).toContain("For 8 participants, take 15 registrations.");
    expect(learned.stdout).toContain("learned from 6 sessions");
    const few = await callPiiri(["capacity", "--history", at("few.csv")]);
    expect(few.stderr).toContain("The list has only 1 sessions.");
    expect(few.stdout).toContain("take 12 registrations");
  });

  test.each([
    [["--turnout", "much"], "--turnout takes a share"],
    [["--risk", "2"], "--risk takes a number between zero and one"],
    [["--seats", "99999"], "10000 at most"],
  ])("%j is refused", async (words, sentence) => {
    const { exitCode, stderr } = await callPiiri(["capacity", ...words]);
    expect(exitCode).toBe(2);
    expect(stderr.replace(/[\u00a0,]/g, "")).toContain(sentence);
  });
});

describe("piiri intake", () => {
  it("tells counts and what to do, and nobody's name", async () => {
    const at = files({ "plan.json": plan, "r.csv": exported(14) });
    const { exitCode, stdout, stderr } = await callPiiri([
      "intake",
      at("r.csv"),
      "--plan",
      at("plan.json"),
      "--now",
      "2027-01-07",
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  it("takes cancellations into account, and shows names only when asked, with a warning", async () => {
    const at = files({
      "plan.json": plan,
      "r.csv": exported(14),
      "e.csv":
        "Aika;Sähköposti;Tapahtuma\n14.12.2026 9.00;person-0@example.org;peruutti\n14.12.2026 9.00;nobody@example.org;peruutti\n",
    });
    const call = (...words: readonly string[]) =>
      callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--events", at("e.csv"), "--json", ...words]);
    const hidden = await call();
    const { intakes } = JSON.parse(hidden.stdout);
    expect(intakes[0]).toMatchObject({ counts: { admitted: 12, waiting: 1, cancelled: 1 }, registrations: null });
    expect(hidden.stdout + hidden.stderr).not.toMatch(/Example \d|person-/);
    expect(hidden.stderr).toContain("e.csv: In rows 3 there is somebody who has not registered.");
    expect(JSON.parse(hidden.stdout).events).toEqual({
      unknown: 1,
      unclear: 0,
      missed: [{ row: 3, reason: "unknown" }],
    });
    const shown = await call("--reveal");
    expect(shown.stderr).toContain("See that nobody else sees them.");
    expect(JSON.parse(shown.stdout).intakes[0].registrations[0]).toMatchObject({
      name: "Example 0",
      email: "person-0@example.org",
      state: "cancelled",
    });
  });

  it("tells by row of whom an event cannot be, in intake and in messages", async () => {
    const nobody = Array.from({ length: 12 }, (_, place) => `14.12.2026 9.00;nobody-${place}@example.org;peruutti`);
    const at = files({
      "plan.json": plan,
      "r.csv": exported(14, ["13.12.2026 14.00;Other;person-0@example.org;"]),
      "e.csv": `Aika;Sähköposti;Tapahtuma\n14.12.2026 9.00;person-0@example.org;peruutti\n;nobody@example.org;eri\n${nobody.join("\n")}\n14.12.2026 9.00;person-1@example.org;peruutti\n`,
    });
    const registered = ["--events", at("e.csv"), "--now", "2026-12-20"];
    const words = [
      ["intake", at("r.csv"), "--plan", at("plan.json"), ...registered],
      [
        ...["messages", at("plan.json"), "--kind", "confirmation", "--registrations", at("r.csv"), ...registered],
        ...["--from", "group@example.org", "-o", at("messages")],
      ],
    ];
    for (const command of words) {
      const { exitCode, stderr } = await callPiiri(command);
      expect([exitCode, stderr]).toEqual([1, expect.any(String)]);
      expect(stderr).toContain("e.csv: Rows 2 may be of several people.");
      expect(stderr).toContain("e.csv: In rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more there is somebody who has");
      expect(stderr).not.toMatch(/nobody-?\d*@/);
    }
  });

  it("tells who has no address, whose place in the order stays; of a form that asks for none it is said once", async () => {
    const at = files({
      "plan.json": plan,
      "r.csv": "Aika;Nimi;Sähköposti\n13.12.2026 12.00;Example;\n13.12.2026 12.01;Other;one@example.org\n",
      "none.csv": "Aika;Nimi;Puhelin\n13.12.2026 12.00;Example;040\n13.12.2026 12.01;Other;050\n",
    });
    const call = (file: string) =>
      callPiiri(["intake", at(file), "--plan", at("plan.json"), "--now", "2026-12-20", "--json", "--reveal"]);
    const some = await call("r.csv");
    expect([some.exitCode, JSON.parse(some.stdout).told]).toMatchObject([1, [{ row: 2, reason: "without-address" }]]);
    expect(JSON.parse(some.stdout).intakes[0].registrations[0]).toMatchObject({ name: "Example", state: "admitted" });
    expect(some.stderr).toContain("Rows 2 have no e-mail address. Their place in the order stays");
    const none = await call("none.csv");
    expect([none.exitCode, JSON.parse(none.stdout).told]).toEqual([0, []]);
    expect(none.stderr).toContain("No column of e-mail addresses was found.");
  });

  it("tells what cannot be used by row; --strict then counts nothing", async () => {
    const at = files({
      "plan.json": plan,
      "r.csv": exported(3, ["joskus;Example;x@example.org;", "13.12.2026 13.00;;;"]),
    });
    const call = (...words: readonly string[]) =>
      callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), ...words]);
    const lenient = await call();
    expect(lenient.exitCode).toBe(1);
    expect(lenient.stderr).toBe(
      "In rows 5 the time cannot be read. They were not counted.\nRows 6 have neither a name nor an address. They were not counted.\n",
    );
    const strict = await call("--strict");
    expect(strict).toMatchObject({ exitCode: 2, stdout: "" });
    expect(strict.stderr).toContain("--strict");
  });

  it("of open meetings tells every session, or the one that is named", async () => {
    const open = { ...goodPlans["open-meetings"] };
    const at = files({ "plan.json": JSON.stringify(open), "r.csv": exported(3) });
    const call = async (...words: readonly string[]) =>
      JSON.parse((await callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--json", ...words])).stdout)
        .intakes;
    expect((await call()).length).toBeGreaterThan(3);
    expect((await call("--session", "2")).map(({ session }: { session: string }) => session)).toEqual(["s2"]);
  });

  it("asks for the plan where there is none", async () => {
    for (const [words, example] of [
      [["intake", "r.csv"], "piiri intake group.yaml registrations.csv"],
      [["forms", "blueprint", "summary"], "piiri forms blueprint summary group.yaml"],
    ] as const) {
      const { exitCode, stderr } = await callPiiri(words);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`For example: ${example}`);
    }
  });

  it("reads a form of one's own by its file, and says where that is wrong", async () => {
    const at = files({
      "plan.json": plan,
      "r.csv": "Saapui;Kuka;Osoite\n13.12.2026 12.00;Example;one@example.org\n",
      "form.yaml": "name: Ours\ncolumns:\n  at: [Saapui]\n  name: [Kuka]\n  email: [Osoite]\n",
      "wrong.yaml": "name: Ours\ncolumns: { when: [Saapui] }\n",
    });
    const call = (form: string) =>
      callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--form", at(form), "--json"]);
    expect(JSON.parse((await call("form.yaml")).stdout).intakes[0].counts.admitted).toBe(1);
    const wrong = await call("wrong.yaml");
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain("/columns");
    const without = await callPiiri(["intake", at("r.csv"), "--plan", at("plan.json")]);
    expect(without.stderr).toContain(
      "These columns were not found: time, e-mail address, name. Check the headings. The headings read: “Saapui”, “aaaa”, “Osoite”. You can also say",
    );
  });
});

describe("offers in the journal", () => {
  const closed = goodPlans["closed-group"];
  const byOffer = JSON.stringify({
    ...closed,
    registration: { ...closed.registration, cap: 2, promotion: "by-offer" },
  });
  const key = "a key of enough letters";
  const files4 = () =>
    files({
      "plan.json": byOffer,
      "r.csv": exported(4),
      "e.csv": "Aika;Sähköposti;Tapahtuma\n13.12.2026 15.00;person-0@example.org;peruutti\n",
      "answer.csv":
        "Aika;Sähköposti;Tapahtuma\n13.12.2026 15.00;person-0@example.org;peruutti\n14.12.2026 12.00;person-2@example.org;ei ota paikkaa\n",
    });
  const call = async (
    at: (name: string) => string,
    events: string,
    now: string,
    words: readonly string[],
    environment = { PIIRI_KEY: key } as Record<string, string>,
  ) => {
    const called = await callPiiri(
      ["intake", at("r.csv"), "--plan", at("plan.json"), "--events", at(events), "--now", now, "--json", ...words],
      { environment },
    );
    return { ...called, intake: called.stdout === "" ? undefined : JSON.parse(called.stdout).intakes[0] };
  };

  it("are made to the first who waits, kept as keyed hashes, answered, and then made to the next", async () => {
    const at = files4();
    const before = await call(at, "e.csv", "2026-12-14", []);
    expect(before.intake).toMatchObject({ counts: { admitted: 1, waiting: 2, offered: 0 }, toOffer: 1 });
    const made = await call(at, "e.csv", "2026-12-14", ["--record"]);
    expect(made.intake).toMatchObject({ counts: { admitted: 1, offered: 1, waiting: 1 }, toOffer: 0 });
    const journal = () => readFileSync(at(".piiri/example/journal.jsonl".replace("example", closed.id)), "utf8");
    expect(journal()).toMatch(
      /^\{"piiri":"intake",.*\}\n\{"at":"2026-12-14T00:00:00Z","kind":"offered","person":"[0-9a-f]{64}","until":"2026-12-16T00:00:00Z","check":"[0-9a-f]{32}"\}\n$/,
    );
    expect(journal()).not.toContain("person-2");
    const again = await call(at, "e.csv", "2026-12-14", ["--record"]);
    expect([again.intake.counts.offered, journal().split("\n").length]).toEqual([1, 3]);
    const answered = await call(at, "answer.csv", "2026-12-15", ["--record"]);
    expect(answered.intake).toMatchObject({ counts: { admitted: 1, offered: 1, cancelled: 2, waiting: 0 } });
    const lapsed = await call(at, "e.csv", "2026-12-20", []);
    expect(lapsed.intake.counts).toMatchObject({ offered: 0, cancelled: 3, admitted: 1 });
  });

  it("cannot be read without the key, nor with another", async () => {
    const at = files4();
    await call(at, "e.csv", "2026-12-14", ["--record"]);
    const without = await call(at, "e.csv", "2026-12-14", [], {});
    expect(without.stderr).toContain("cannot be read without the key");
    expect(without.intake.counts.offered).toBe(0);
    const other = await call(at, "e.csv", "2026-12-14", [], { PIIRI_KEY: "another key, long enough" });
    expect([other.exitCode, other.intake]).toEqual([2, undefined]);
    expect(other.stderr).toContain("another key");
  });

  it("are written down only with a key that is not guessed, and where places are offered at all", async () => {
    const at = files4();
    const short = await call(at, "e.csv", "2026-12-14", ["--record"], { PIIRI_KEY: "short" });
    expect(short).toMatchObject({ exitCode: 2, stdout: "" });
    expect(short.stderr).toContain("PIIRI_KEY");
    const itself = files({ "plan.json": plan, "r.csv": exported(2), "e.csv": "Aika;Nimi;Tapahtuma\n" });
    expect((await call(itself, "e.csv", "2026-12-14", ["--record"])).stderr).toContain("promotion: by-offer");
  });
});

test("when registrations should be gone already, that is said", async () => {
  const at = files({ "plan.json": plan, "r.csv": exported(2) });
  const call = (now: string) => callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--now", now]);
  expect((await call("2027-06-01")).stderr).toContain("should have been deleted already");
  expect((await call("2027-01-08")).stderr).toBe("");
});

describe("nothing of what people wrote gets out", () => {
  const markers = ["MARKNAME", "MARKMAIL", "MARKWISH", "MARKDIAG", "MARKFREE", "010203-123A"];
  const personal =
    "ID;Aika;Nimi;Sähköposti;Toive;Diagnoosi;Henkilötunnus\nMARKFREE;13.12.2026 12.00;MARKNAME;MARKMAIL@example.org;MARKWISH;MARKDIAG;010203-123A\n7;MARKFREE;MARKNAME;MARKMAIL@example.org;;;\n8;13.12.2026 12.00;;;MARKWISH;;;;MARKFREE\n";
  const report =
    "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\nMARKNAME\t1\t2\t2h 0m 0s\tMARKMAIL@example.org\tAttendee\n";

  test.each([
    ["intake", ["intake", "personal.csv", "--plan", "plan.json"]],
    ["intake as data", ["intake", "personal.csv", "--plan", "plan.json", "--json"]],
    ["intake, strict", ["intake", "personal.csv", "--plan", "plan.json", "--strict"]],
    ["intake with itself as events", ["intake", "personal.csv", "--plan", "plan.json", "--events", "personal.csv"]],
    ["intake of another file", ["intake", "report.csv", "--plan", "plan.json"]],
    ["intake with itself as form", ["intake", "personal.csv", "--plan", "plan.json", "--form", "personal.csv"]],
    ["attendance", ["attendance", "report.csv"]],
    ["attendance of another file", ["attendance", "personal.csv"]],
    ["capacity with personal data for history", ["capacity", "--history", "personal.csv"]],
  ])("by %s", async (_, words) => {
    const at = files({ "plan.json": plan, "personal.csv": personal, "report.csv": report });
    const called = words.map((word) => (/\.(csv|json)$/.test(word) ? at(word) : word));
    const output = at("out.txt");
    const shown = await callPiiri(called, { environment: { PIIRI_DEBUG: "1" } });
    await callPiiri([...called, "-o", output]);
    const written = (() => {
      try {
        return readFileSync(output, "utf8");
      } catch {
        return "";
      }
    })();
    for (const marker of markers) expect(shown.stdout + shown.stderr + written).not.toContain(marker);
  });
});

describe("piiri attendance", () => {
  it("counts people without those who lead, in one report or several", async () => {
    const person = (name: string) => `${name}\t1\t2\t2h 0m 0s\t\tAttendee\n`;
    const head = "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n";
    const at = files({
      "plan.json": plan,
      "1.csv": head + person("Example first") + person("One") + person("Two"),
      "2.csv": head + person("Example second") + person("One"),
    });
    const call = (...words: readonly string[]) => callPiiri(["attendance", at("1.csv"), at("2.csv"), ...words]);
    expect((await call("--plan", at("plan.json"))).stdout).toContain("3 participants in 2 sessions.");
    expect(JSON.parse((await call("--json")).stdout).map(({ joined }: { joined: number }) => joined)).toEqual([3, 2]);
  });
});

describe("piiri forms", () => {
  it.each(["fi", "sv", "en"])("tells what to ask, and how it is read back, in %s", async (language) => {
    const at = files({ "plan.json": plan });
    const { exitCode, stdout } = await callPiiri([
      "forms",
      "blueprint",
      "registration",
      "--plan",
      at("plan.json"),
      "--language",
      language,
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it("the mapping that it gives is a form file", async () => {
    const at = files({
      "plan.json": plan,
      "r.csv":
        "Completion time,Name,Email address,May we tell you of new groups?\n12/20/2026 9:00,Example,one@example.org,Yes\n",
    });
    const { stdout } = await callPiiri(["forms", "blueprint", "registration", "--plan", at("plan.json")]);
    const form = at("form.yaml");
    writeFileSync(form, stdout.slice(stdout.indexOf("\nname:")));
    const called = await callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--form", form, "--json"]);
    expect(JSON.parse(called.stdout).intakes[0].counts.admitted).toBe(1);
  });

  it("a summary, as data", async () => {
    const at = files({ "plan.json": plan });
    const { stdout } = await callPiiri(["forms", "blueprint", "summary", "--plan", at("plan.json"), "--json"]);
    expect(JSON.parse(stdout).questions[0]).toMatchObject({ field: "when", answer: "date", isRequired: true });
  });
});

describe("mails that came back to the coordinator", () => {
  const mail = (head: readonly string[], body = "Hei, selkä on kipeä.") => [...head, "", body].join("\r\n");
  const cancelling = (who: number, subject: string) =>
    mail([
      `From: Example ${who} <Person-${who}@example.org>`,
      "Date: Mon, 14 Dec 2026 09:00:00 +0200",
      `Subject: ${subject}`,
    ]);
  const returned = (who: number, at: string, status: string) =>
    mail(
      [
        "From: MAILER-DAEMON@mail.example.org",
        `Date: ${at}`,
        "Subject: Undelivered Mail Returned to Sender",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      ],
      `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\nFinal-Recipient: rfc822; person-${who}@example.org\r\nAction: failed\r\nStatus: ${status}\r\n\r\n--b--\r\n`,
    );
  function mails(contents: Readonly<Record<string, string>>) {
    const at = files({ "plan.json": plan, "r.csv": exported(14), "notes.txt": "no mail" });
    mkdirSync(at("mails"));
    for (const [name, content] of Object.entries(contents)) writeFileSync(join(at("mails"), name), content);
    return at;
  }

  it("give up the places of those who sent the ready mail, and the first who waits gets one; nobody is named", async () => {
    const at = mails({
      "Peruutus Example 3.eml": cancelling(3, "VS: Peruutus: Vertaisryhmä [closed-group]"),
      "again.EML": cancelling(3, "Peruutus: Vertaisryhmä [closed-group]"),
      "question.eml": cancelling(5, "Kysymys"),
      "stranger.eml": cancelling(99, "Peruutus [closed-group]"),
      "other.eml": cancelling(4, "Peruutus [walkers]"),
      "broken.eml": "nothing",
      "not-taken.txt": cancelling(6, "Peruutus [closed-group]"),
    });
    const words = ["intake", at("plan.json"), at("r.csv"), "--mails", at("mails"), "--now", "2026-12-20"];
    const { exitCode, stdout, stderr } = await callPiiri([...words, "--json"]);
    const [intake] = JSON.parse(stdout).intakes;
    expect(intake.counts).toMatchObject({ admitted: 12, waiting: 1, cancelled: 1 });
    expect(exitCode).toBe(1);
    expect(stdout + stderr).not.toMatch(/person-|Example \d|selkä/i);
    for (const language of ["fi", "sv", "en"]) {
      const told = await callPiiri([...words, "--language", language]);
      expect(told.stderr).toMatchSnapshot();
    }
    const one = await callPiiri(["intake", at("plan.json"), at("r.csv"), "--mails", join(at("mails"), "again.EML")]);
    expect([one.exitCode, one.stderr]).toEqual([0, expect.stringContaining("1 mail gives up a place.")]);
    const none = await callPiiri(["intake", at("plan.json"), at("r.csv"), "--mails", at("nowhere")]);
    expect([none.exitCode, none.stdout]).toEqual([2, ""]);
  });

  it("as reports tell whom messages did not reach, by row; after three nothing more is sent there", async () => {
    const at = mails({
      "1.eml": returned(2, "Mon, 14 Dec 2026 09:00:00 +0200", "5.1.1"),
      "2.eml": returned(7, "Mon, 14 Dec 2026 09:00:00 +0200", "4.2.2"),
      "3.eml": returned(7, "Tue, 15 Dec 2026 09:00:00 +0200", "4.2.2"),
      "4.eml": returned(7, "Wed, 16 Dec 2026 09:00:00 +0200", "4.2.2"),
      "4-again.eml": returned(7, "Wed, 16 Dec 2026 09:00:00 +0200", "4.2.2"),
      "5.eml": returned(99, "Wed, 16 Dec 2026 09:00:00 +0200", "5.1.1"),
      "6.eml": cancelling(1, "Kysymys"),
    });
    const words = ["bounces", at("plan.json"), at("r.csv"), at("mails")];
    const { exitCode, stdout } = await callPiiri([...words, "--json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      people: [
        { row: 4, id: null, forGood: 1, forNow: 0, isToAsk: false, latest: "2026-12-14T07:00:00Z" },
        { row: 9, id: null, forGood: 0, forNow: 3, isToAsk: true, latest: "2026-12-16T07:00:00Z" },
      ],
      strangers: 1,
      others: { "no-report": 1 },
    });
    for (const language of ["fi", "sv", "en"])
      expect((await callPiiri([...words, "--language", language])).stdout).toMatchSnapshot();
    expect((await callPiiri([...words, "--reveal"])).stdout).toContain("Example 7 (9)");
    const none = await callPiiri(["bounces", at("plan.json"), at("r.csv"), join(at("mails"), "6.eml")]);
    expect([none.exitCode, none.stdout]).toEqual([0, "No message came back.\n"]);

    const environment = { PIIRI_KEY: "sixteen letters at least" };
    const registered = ["--registrations", at("r.csv")];
    await callPiiri(["messages", at("plan.json"), "--kind", "thanks", ...registered, "-o", at("out")]);
    const sent = await callPiiri(
      ["send", at("plan.json"), at("out"), ...registered, "--bounces", at("mails"), "--dry-run", "--json"],
      { environment },
    );
    expect(JSON.parse(sent.stdout)).toMatchObject([{ wouldSend: 11 }]);
    const all = await callPiiri(["send", at("plan.json"), at("out"), ...registered, "--dry-run", "--json"], {
      environment,
    });
    expect(JSON.parse(all.stdout)).toMatchObject([{ wouldSend: 12 }]);
  });
});

describe("a practice that asks that the privacy notice be accepted", () => {
  const asked = (answers: readonly string[]) =>
    `${["Aikaleima;Nimi;Sähköposti;Oletko lukenut tietosuojaselosteen ja hyväksytkö sen?", ...answers.map((answer, place) => `13.12.2026 12.0${place};Example ${place};person-${place}@example.org;${answer}`)].join("\n")}\n`;
  const practice = "name: Example Federation\nregistration:\n  noticeAccepted: true\n";

  it("gives no place to whoever has not accepted it, and the form has to ask", async () => {
    const at = files({ "plan.json": plan, "r.csv": asked(["Kyllä", "Ei", "", "Kyllä"]), "practice.yaml": practice });
    const call = (...words: readonly string[]) => callPiiri([...words, "--now", "2026-12-20", "--language", "en"]);
    const by = ["--profile", at("practice.yaml")];
    const { stdout } = await call("intake", at("plan.json"), at("r.csv"), ...by, "--json");
    expect(JSON.parse(stdout).intakes[0].counts).toMatchObject({ admitted: 2, refused: 2 });
    const told = await call("intake", at("plan.json"), at("r.csv"), ...by);
    expect(told.stdout).toContain("the privacy notice was not accepted 2");
    const without = await call("intake", at("plan.json"), at("r.csv"), "--json");
    expect(JSON.parse(without.stdout).intakes[0].counts).toMatchObject({ admitted: 4, refused: 0 });
    const review = await call("check", at("plan.json"), ...by, "--json");
    expect(review.stdout).toContain("registration/required-fields");
    expect((await call("check", at("plan.json"), "--json")).stdout).not.toContain("registration/required-fields");
  });
});

describe("piiri interested", () => {
  it("tells how many would like a group, whether they are enough, and when they have waited long; nobody is named", async () => {
    const at = files({ "r.csv": exported(5), "none.csv": exported(0) });
    const call = (day: string, ...words: readonly string[]) => callPiiri(["interested", ...words, "--now", day]);
    const { exitCode, stdout } = await call("2026-12-20", at("r.csv"), "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ people: 5, least: 4, isEnough: true, days: 7, isLong: false });
    for (const language of ["fi", "sv", "en"]) {
      const told = await call("2027-06-20", at("r.csv"), "--least", "6", "--language", language);
      expect(told.stdout).toMatchSnapshot();
      expect(told.stdout + told.stderr).not.toMatch(/Example|person-/);
    }
    expect((await call("2026-12-20", at("none.csv"), "--language", "en")).stdout).toContain(
      "Nobody would like a group",
    );
  });
});
