import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { takingMail } from "../testing/acceptingMail.fixtures.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

// Whoever is in doubt when a journal begins anew is told by row, also who is not among those whom it is for any more.

const environment = { PIIRI_KEY: "sixteen letters at least" };
const plan = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "Walking",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
};
const row = (n: number) => `2026-12-0${n + 1} 10:00:00,MARKNAME ${n},person-${n}@participants.test`;
const table = (rows: readonly string[]) => `Timestamp,Name,Email\n${rows.join("\n")}\n`;

const { taken, smtp } = await takingMail();
beforeEach(() => {
  taken.length = 0;
});

describe("send --recover", { timeout: 300_000 }, () => {
  /** Six people have got one message; then the journal's line of the fourth that it was taken is changed. */
  async function damaged() {
    const root = temporaryFolder();
    const at = (name: string) => join(root, name);
    writeFileSync(at("plan.json"), JSON.stringify(plan));
    writeFileSync(at("r.csv"), table([0, 1, 2, 3, 4, 5].map(row)));
    const call = (words: readonly string[]) => callPiiri([...words, "--now", "2027-01-08"], { environment });
    const send = (...more: readonly string[]) =>
      call([
        ...["send", at("out"), "--plan", at("plan.json"), "--registrations", at("r.csv"), "--smtp", smtp],
        ...["--delivery", "one-each", "--per-minute", "1000000", ...more],
      ]);
    await call(["messages", at("plan.json"), "--kind", "thanks", "-o", at("out")]);
    expect((await send()).exitCode).toBe(0);
    expect(taken).toHaveLength(6);
    const journal = at(".piiri/walkers/outbox.jsonl");
    const lines = readFileSync(journal, "utf8").split("\n");
    const takenLines = lines.flatMap((line, place) => (line.includes('"state":"sent"') ? [place] : []));
    const damage = takenLines[3] ?? 0;
    writeFileSync(journal, lines.map((line, n) => (n === damage ? line.replace("sent", "snet") : line)).join("\n"));
    return { at, call, send, journal };
  }

  it("lists the rows of those in doubt; their names where that is asked for", async () => {
    const { send } = await damaged();
    const told = await send("--recover");
    expect(told.exitCode).toBe(3);
    expect(told.stdout).toContain("In doubt: row 5.");
    expect(told.stdout + told.stderr).not.toMatch(/MARK|participants/);
    expect(told.stderr).toContain("--unknown again");
    expect((await send("--reveal")).stdout).toContain("In doubt: MARKNAME 3 (5).");
    expect(taken).toHaveLength(6);
  });

  it("lists who cancelled or is in no row since, and sends them nothing", async () => {
    const { send, at } = await damaged();
    rmSync(at(".piiri"), { recursive: true });
    expect((await send()).exitCode).toBe(2);
    const all = await send("--recover");
    expect(all.stdout).toContain("In doubt: rows 2, 3, 4, 5, 6, 7.");
    // One cancels, one is taken out of the file.
    writeFileSync(at("e.csv"), "Timestamp,Email,Event\n2027-01-02 10:00:00,person-1@participants.test,cancelled\n");
    writeFileSync(at("r.csv"), table([0, 1, 2, 3, 4].map(row)));
    const later = await send("--events", at("e.csv"));
    expect(later.stdout).toContain("In doubt: rows 2, 4, 5, 6.");
    expect(later.stdout).toContain(
      "In doubt too, though it would not go to them now: row 3. In doubt too, and in no row of the registrations: 1.",
    );
    const [report] = JSON.parse((await send("--events", at("e.csv"), "--json", "--reveal")).stdout) as [
      { inDoubtBesides: unknown },
    ];
    expect(report.inDoubtBesides).toEqual({ who: [{ row: 3, name: "MARKNAME 1" }], unlisted: 1 });
    expect(taken).toHaveLength(6);
    expect((await send("--events", at("e.csv"), "--unknown", "again")).exitCode).toBe(0);
    expect(taken.slice(6).toSorted()).toEqual([0, 2, 3, 4].map((n) => `person-${n}@participants.test`));
  });

  it("tells of messages that lie in the folder no more, too", async () => {
    const { send, at, call } = await damaged();
    rmSync(at("out"), { recursive: true });
    await call(["messages", at("plan.json"), "--kind", "group-cancelled", "-o", at("out")]);
    const told = await send("--recover");
    expect(told.stdout).toContain("thanks\n  In doubt too, though it would not go to them now: row 5.");
    // Of the message that lies there now nobody knows either.
    expect(told.stdout).toContain("In doubt: rows 2, 3, 4, 5, 6, 7.");
    expect(taken).toHaveLength(6);
  });
});

describe("intake --recover", { timeout: 300_000 }, () => {
  async function offered() {
    const root = temporaryFolder();
    const at = (name: string) => join(root, name);
    writeFileSync(at("plan.json"), JSON.stringify({ ...plan, registration: { cap: 3, promotion: "by-offer" } }));
    writeFileSync(at("r.csv"), table([0, 1, 2, 3, 4, 5, 6].map(row)));
    const events = [0, 1].map((n) => `2026-12-10 10:00:00,person-${n}@participants.test,cancelled`);
    writeFileSync(at("e.csv"), `Timestamp,Email,Event\n${events.join("\n")}\n`);
    const intake = (...more: readonly string[]) =>
      callPiiri(
        [
          ...["intake", at("r.csv"), "--plan", at("plan.json"), "--events", at("e.csv")],
          ...(more.includes("--now") ? more : ["--now", "2026-12-11", ...more]),
        ],
        { environment },
      );
    expect((await intake("--record")).exitCode).toBe(0);
    return { at, intake, journal: at(".piiri/walkers/journal.jsonl") };
  }
  const offersIn = (journal: string) => readFileSync(journal, "utf8").match(/"kind":"offered"/g)?.length ?? 0;

  it("lists whose offer is in doubt; they keep a place, and nobody is offered anything, until a person says what is so", async () => {
    const { at, intake, journal } = await offered();
    expect(offersIn(journal)).toBe(2);
    const lines = readFileSync(journal, "utf8").split("\n");
    writeFileSync(journal, lines.toSpliced(1, 1, "rubbish").join("\n"));
    expect((await intake("--record")).exitCode).toBe(2);
    const told = await intake("--record", "--recover", "--json");
    expect(told.exitCode).toBe(0);
    const inDoubt = [{ row: 5 }, { row: 6 }, { row: 7 }, { row: 8 }];
    expect(JSON.parse(told.stdout)).toMatchObject({
      recovery: { kept: 0, lost: 1, unlisted: 0, doubtful: [{ row: 6 }] },
      intakes: [{ counts: { admitted: 1, "in-doubt": 4 }, inDoubt, toOffer: 0 }],
    });
    expect(told.stdout + told.stderr).not.toMatch(/MARK|participants/);
    // Said again it offers nothing either, however often, and says it again.
    const again = await intake("--record");
    expect(again.stdout).toContain("A place is kept for each of them, and offered to nobody else");
    expect(again.stdout).toContain("rows 5, 6, 7, 8");
    expect(offersIn(journal)).toBe(0);
    // Row 5 took the place, row 6 has not answered yet, the others were offered none: both places are taken.
    const said = readFileSync(at("e.csv"), "utf8");
    const say = (...what: readonly (readonly [number, string])[]) =>
      writeFileSync(
        at("e.csv"),
        said + what.map(([n, word]) => `2026-12-11 09:00:00,person-${n}@participants.test,${word}\n`).join(""),
      );
    say([3, "accepted"], [5, "not offered"], [6, "not offered"]);
    const counts = async (...more: readonly string[]) =>
      (JSON.parse((await intake("--json", ...more)).stdout) as { intakes: { counts: unknown }[] }).intakes[0]?.counts;
    expect(await counts("--record", "--now", "2026-12-12")).toMatchObject({ admitted: 2, "in-doubt": 1, waiting: 2 });
    expect(offersIn(journal)).toBe(0);
    // Row 6 declines after all: its place goes to the next who waits, once.
    say([3, "accepted"], [5, "not offered"], [6, "not offered"], [4, "declined"]);
    for (let time = 0; time < 2; time += 1) {
      expect(await counts("--record", "--now", "2026-12-12")).toMatchObject({ admitted: 2, offered: 1, waiting: 1 });
      expect(offersIn(journal)).toBe(1);
    }
  });

  it("names them where that is asked for, and says what to do", async () => {
    const { intake, journal } = await offered();
    const lines = readFileSync(journal, "utf8").split("\n");
    writeFileSync(journal, lines.toSpliced(1, 1, "rubbish").join("\n"));
    const told = await intake("--recover", "--reveal");
    expect(told.stdout).toContain("but it may be wrong. Row 6 (MARKNAME 4, person-4@participants.test).");
    expect(told.stdout).toContain("rows 5 (MARKNAME 3, person-3@participants.test), 6 (");
    expect(told.stdout).toContain("accepted (has the place), declined (does not want it) or not offered (waits still)");
  });

  it("begins one that is lost anew, as damaged: nobody is offered a place a second time", async () => {
    const { at, intake, journal } = await offered();
    rmSync(at(".piiri"), { recursive: true });
    writeFileSync(
      at("e.csv"),
      `${readFileSync(at("e.csv"), "utf8")}2026-12-11 00:00:00,person-3@participants.test,accepted\n`,
    );
    const refused = await intake("--record");
    expect([refused.exitCode, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("there is no journal of offers beside the plan");
    const told = await intake("--record", "--recover");
    expect([told.exitCode, offersIn(journal)]).toEqual([0, 0]);
    expect(told.stdout).toContain("rows 5, 6, 7, 8");
  });

  it("offers nothing, and begins nothing anew, by a clock that has gone back", async () => {
    const { intake, journal } = await offered();
    const text = readFileSync(journal, "utf8");
    writeFileSync(journal, text.replace("offered", "offerde"));
    const told = await intake("--recover", "--now", "2026-12-05");
    expect([told.exitCode, told.stdout]).toEqual([2, ""]);
    expect(told.stderr).toContain("clock shows 2026-12-05T00:00:00Z, but in the registrations");
    writeFileSync(journal, text);
    const before = await intake("--record", "--now", "2026-12-05");
    expect(before.exitCode).toBe(0);
    expect(readFileSync(journal, "utf8")).toBe(text);
  });

  it("keeps the places of people whose names or addresses were changed in the file since", async () => {
    const { at, intake, journal } = await offered();
    writeFileSync(at("r.csv"), readFileSync(at("r.csv"), "utf8").replace("MARKNAME 3", "MARKNAME three"));
    const told = await intake("--record");
    expect(told.stderr).toContain("One place is offered to people, or taken by people, who are in no row");
    expect(told.stderr).not.toMatch(/MARK|participants/);
    expect(offersIn(journal)).toBe(2);
  });

  it("does nothing where nothing is wrong", async () => {
    const { intake, journal } = await offered();
    const before = readFileSync(journal, "utf8");
    const told = await intake("--record", "--recover");
    expect([told.exitCode, told.stdout.includes("No place was offered"), readFileSync(journal, "utf8")]).toEqual([
      0,
      false,
      before,
    ]);
  });
});
