import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { type AcceptedMail, acceptingMail } from "../testing/acceptingMail.fixtures.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const base = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "MARKTITLE walking with a bad back",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  people: { facilitators: [{ id: "one", name: "Example One", email: "one@example.org" }] },
};
const plan = JSON.stringify(base);
const registrations = `Timestamp,Name,Email\n${Array.from({ length: 8 }, (_, n) => `2026-12-20 10:0${n}:00,MARKNAME ${n},MARKMAIL-${n}@participants.test`).join("\n")}\n`;
const cancelled = "Timestamp,Email,Event\n2026-12-28 10:00:00,MARKMAIL-7@participants.test,cancelled\n";
const link = "https://teams.example.org/MARKLINK";
const environment = { PIIRI_KEY: "sixteen letters at least" };

const taken: AcceptedMail[] = [];
let refusing: (address: string) => number | undefined = () => undefined;
let close = async () => {};
let smtp = "";
beforeAll(async () => {
  const server = await acceptingMail((mail) => taken.push(mail), {
    onRcptTo({ address }, _session, callback) {
      const code = refusing(address);
      callback(code === undefined ? null : Object.assign(new Error(`<${address}>`), { responseCode: code }));
    },
  });
  smtp = `smtp://${server.host}`;
  close = server.close;
});
afterAll(() => close());
beforeEach(() => {
  taken.length = 0;
  refusing = () => undefined;
});

function folder(contents: Readonly<Record<string, string>> = {}) {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries({
    "plan.json": plan,
    "registrations.csv": registrations,
    "cancelled.csv": cancelled,
    ...contents,
  })) {
    writeFileSync(join(root, name), text);
  }
  const at = (name: string) => join(root, name);
  const call = (...words: readonly string[]) => callPiiri([...words, "--now", "2027-01-08T09:00:00Z"], { environment });
  return {
    at,
    call,
    write: (...more: readonly string[]) => call("messages", at("plan.json"), "-o", at("out"), ...more),
    send: (...more: readonly string[]) =>
      call(
        "send",
        at("out"),
        "--plan",
        at("plan.json"),
        "--registrations",
        at("registrations.csv"),
        "--events",
        at("cancelled.csv"),
        "--smtp",
        smtp,
        ...more,
      ),
    written: () =>
      (readdirSync(root, { recursive: true }) as string[])
        .filter((name) => !/^(plan\.json|registrations\.csv|cancelled\.csv)$/.test(name) && statSync(at(name)).isFile())
        .map((name) => readFileSync(at(name), "utf8"))
        .join("\n"),
  };
}

describe("piiri messages", () => {
  it("tells which messages the season asks for", async () => {
    const { call, at } = folder();
    const due = JSON.parse((await call("messages", at("plan.json"), "--json")).stdout) as { kind: string }[];
    expect(due.filter(({ kind }) => kind === "reminder")).toHaveLength(6);
  });

  it("writes a message without recipients, for its owner alone, its calendar beside it", async () => {
    const { write, at, written } = folder();
    const { exitCode, stderr } = await write(
      "--kind",
      "welcome",
      "--link",
      link,
      "--registrations",
      at("registrations.csv"),
      "--events",
      at("cancelled.csv"),
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain("7 people get the message.");
    expect(readdirSync(at("out"))).toEqual([".piiri", "welcome.ics", "welcome.md"]);
    expect(statSync(at("out/welcome.md")).mode & 0o777).toBe(0o600);
    expect(written()).not.toMatch(/MARKNAME|MARKMAIL|MARKTITLE/);
  });

  it("says what is missing: the link, the session, the folder", async () => {
    const { write, call, at } = folder();
    expect((await write("--kind", "welcome")).stderr).toContain("--link");
    expect((await write("--kind", "reminder", "--link", link)).stderr).toContain("s1, s2");
    expect((await call("messages", at("plan.json"), "--kind", "thanks")).stderr).toContain("-o");
    expect(existsSync(at("out"))).toBe(false);
  });

  it("makes a draft with everyone in the blind copy, with a warning", async () => {
    const { write, at } = folder();
    const { stderr } = await write("--kind", "thanks", "--registrations", at("registrations.csv"), "--draft");
    expect(stderr).toContain("blind copy");
    const draft = readFileSync(at("out/thanks.eml"), "utf8");
    expect(draft.match(/MARKMAIL-\d@participants\.test/gi)).toHaveLength(8);
    expect(draft.replace(/^Bcc:.*(\r\n[ \t].*)*/m, "")).not.toContain("participants.test");
    expect(draft).toMatch(/^X-Unsent: 1\r$/m);
    expect(draft).not.toMatch(/(?<!\r)\n/);
    const list = readFileSync(at("out/thanks-bcc.txt"), "utf8");
    expect(list.trimEnd().split("; ")).toHaveLength(8);
    expect(list).not.toMatch(/MARKNAME/);
    for (const name of ["thanks.eml", "thanks-bcc.txt"]) expect(statSync(at(`out/${name}`)).mode & 0o777).toBe(0o600);
  });

  it("makes a draft for all others when one address is none, and tells whose by row", async () => {
    const bad = registrations.replace("MARKMAIL-3@participants.test", "MARKMAIL-3@participants");
    const { write, at } = folder({ "registrations.csv": bad });
    const told = await write("--kind", "thanks", "--registrations", at("registrations.csv"), "--draft");
    expect(told.exitCode).toBe(1);
    expect(told.stderr).toContain("5");
    expect(told.stderr).not.toMatch(/MARK/);
    const draft = readFileSync(at("out/thanks.eml"), "utf8");
    expect(draft.match(/MARKMAIL-\d@participants\.test/gi)).toHaveLength(7);
  });

  it("tells of written offers that it cannot read without the key", async () => {
    const at = temporaryFolder();
    cpSync(new URL("../../fixtures/former/2026-11-28/intake", import.meta.url), at, { recursive: true });
    const write = (given: typeof environment | undefined) =>
      callPiiri(
        [
          ...["messages", join(at, "plan.yaml"), "--kind", "waiting", "--registrations", join(at, "registrations.csv")],
          ...["-o", join(at, "out"), "--now", "2027-02-18", "--language", "en"],
        ],
        { environment: given ?? {} },
      );
    expect((await write(undefined)).stderr).toContain("PIIRI_KEY");
    expect((await write({ PIIRI_KEY: "an example key, not a secret" })).stderr).not.toContain("PIIRI_KEY");
  });

  it("takes a federation's own words, and says by line which placeholder is none", async () => {
    const good = "thanks:\n  body: |\n    See you, says {{organiser}}!\n";
    const { write, at } = folder({ "own.yaml": good, "bad.yaml": `${good}    {{lnik}}\n` });
    await write("--kind", "thanks", "--texts", at("own.yaml"));
    expect(readFileSync(at("out/thanks.md"), "utf8")).toContain("See you, says Example Association!");
    const { exitCode, stderr } = await write("--kind", "thanks", "--texts", at("bad.yaml"));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("bad.yaml:4: This message does not know {{lnik}}. You can use these: {{publicName}}");
  });
});

describe("piiri send", () => {
  it("tells first to how many it would go, and sends nothing", async () => {
    const { write, send } = folder();
    await write("--kind", "welcome", "--link", link);
    expect((await send("--dry-run")).stdout).toContain("would go to 7 people");
    expect(taken).toEqual([]);
  });

  it("sends once: all in the envelope, nobody in the message; said again it sends nothing", async () => {
    const { write, send } = folder();
    await write("--kind", "welcome", "--link", link);
    expect((await send()).stdout).toContain("7 sent now");
    expect(taken).toHaveLength(1);
    expect(taken[0]?.to).toHaveLength(7);
    expect(taken[0]?.raw).not.toMatch(/participants\.test|MARKNAME|MARKTITLE/);
    const again = await send();
    expect(again.stdout).toContain("7 had it already");
    expect(again.exitCode).toBe(0);
    expect(taken).toHaveLength(1);
  });

  it("sends to each their own where that is asked for", async () => {
    const { write, send } = folder();
    await write("--kind", "thanks");
    await send("--delivery", "one-each", "--per-minute", "100000");
    expect(taken).toHaveLength(7);
    for (const { to, raw } of taken) expect([...new Set(raw.match(/MARKMAIL-\d@participants\.test/gi))]).toEqual(to);
  });

  it("sends what a person has changed in the file, and refuses a file that is no message, by line", async () => {
    const { write, send, at } = folder();
    await write("--kind", "thanks");
    const text = readFileSync(at("out/thanks.md"), "utf8");
    writeFileSync(at("out/thanks.md"), text.replace("Hello!", "Dear all!").replace("subject:", "subject: changed #"));
    expect((await send()).exitCode).toBe(0);
    expect(taken[0]?.raw).toContain("Dear all!");
    writeFileSync(at("out/zzz.md"), text.replace("audience: admitted", "audience: everybody"));
    const { exitCode, stderr } = await send();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/zzz\.md:\d+: “audience” is wrong or missing/);
    expect(taken).toHaveLength(1);
  });

  it("tells of those who were refused by number and code; who was put off gets it the next time", async () => {
    const { write, send } = folder();
    await write("--kind", "thanks");
    refusing = (address) => ({ "0": 550, "1": 451 })[address.slice("MARKMAIL-".length, "MARKMAIL-".length + 1)];
    const first = await send("--json");
    expect(first.exitCode).toBe(3);
    expect(JSON.parse(first.stdout)[0].counts).toMatchObject({ sent: 5, refused: 1, deferred: 1 });
    expect(first.stderr).toContain("The server said no to a recipient (RCPT): 550 …");
    refusing = () => undefined;
    expect(JSON.parse((await send("--json")).stdout)[0].counts).toMatchObject({ sent: 1, already: 5, refused: 1 });
  });

  it("sends nothing when it cannot write down what it sends", async () => {
    const { write, send, at } = folder();
    await write("--kind", "thanks");
    mkdirSync(at(".piiri/walkers/outbox.jsonl"), { recursive: true });
    const { exitCode, stderr } = await send();
    expect(exitCode).toBe(3);
    expect(stderr).not.toContain("unexpected");
    expect(taken).toEqual([]);
  });

  it("says what it needs before it sends anything", async () => {
    const { write, call, at } = folder();
    await write("--kind", "thanks");
    const bare = (...more: readonly string[]) => call("send", at("out"), ...more);
    expect((await bare()).stderr).toContain("piiri send group.yaml messages");
    expect((await bare("--plan", at("plan.json"))).stderr).toContain("--registrations");
    expect((await bare("--plan", at("plan.json"), "--registrations", at("registrations.csv"))).stderr).toContain(
      "--smtp",
    );
    const wrong = await bare(
      "--plan",
      at("plan.json"),
      "--registrations",
      at("registrations.csv"),
      "--smtp",
      "http://user:MARKSECRET@x",
    );
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).not.toContain("MARKSECRET");
    expect(taken).toEqual([]);
  });
});

describe("piiri change", () => {
  const moved = JSON.stringify(
    { ...base, sessions: { s3: { moved: { date: "2027-02-10" } }, s4: { cancelled: true } } },
    undefined,
    2,
  );

  it("says what changed and who must be told, raises the revision once, and makes the messages", async () => {
    const { call, at } = folder({ "new.json": moved });
    const told = await call(
      "change",
      at("plan.json"),
      at("new.json"),
      "--write",
      "--messages",
      at("out"),
      "--link",
      link,
    );
    expect(told.stdout).toMatchSnapshot();
    expect(told.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(at("new.json"), "utf8"))).toMatchObject({
      revision: 1,
      revisedAt: "2027-01-08T09:00:00Z",
    });
    expect(readdirSync(at("out"))).toEqual([
      ".piiri",
      "session-cancelled-s4-r1.ics",
      "session-cancelled-s4-r1.md",
      "session-changed-s3-r1.ics",
      "session-changed-s3-r1.md",
    ]);
    expect(readFileSync(at("out/session-changed-s3-r1.ics"), "utf8")).toContain("SEQUENCE:1");
    const text = readFileSync(at("new.json"), "utf8");
    await call("change", at("plan.json"), at("new.json"), "--write");
    expect(readFileSync(at("new.json"), "utf8")).toBe(text);
  });

  it("leaves a plan's comments where they are", async () => {
    const yaml = `# ours\n${Object.entries(base)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)} # ${key}`)
      .join("\n")}\nsessions:\n  s3: { moved: { date: 2027-02-10 } } # moved\n`;
    const { call, at } = folder({ "new.yaml": yaml });
    await call("change", at("plan.json"), at("new.yaml"), "--write");
    const text = readFileSync(at("new.yaml"), "utf8");
    expect(text).toContain("# ours");
    expect(text).toContain("# moved");
    expect(text).toContain("revision: 1");
    expect((await call("check", at("new.yaml"), "--json")).exitCode).not.toBe(2);
  });

  it("says that a session is not taken out but cancelled, and writes nothing", async () => {
    const shorter = JSON.stringify({ ...base, schedule: { ...base.schedule, count: 5 } });
    const { call, at } = folder({ "new.json": shorter });
    const told = await call(
      "change",
      at("plan.json"),
      at("new.json"),
      "--write",
      "--messages",
      at("out"),
      "--link",
      link,
    );
    expect(told.exitCode).toBe(1);
    expect(told.stdout).toContain("cancelled: true");
    expect(readFileSync(at("new.json"), "utf8")).toBe(shorter);
    expect(existsSync(at("out"))).toBe(false);
  });
});

test("no name, no address and no link gets into what is told, the journal or an error, whatever goes wrong", async () => {
  const { write, send, at, written } = folder();
  const told: string[] = [];
  const tell = ({ stdout, stderr }: { stdout: string; stderr: string }) => told.push(stdout, stderr);
  tell(await write("--kind", "welcome", "--link", link, "--registrations", at("registrations.csv")));
  refusing = (address) => (address.includes("-3") ? 550 : undefined);
  tell(await send());
  tell(await send("--json"));
  tell(await send("--smtp", "smtp://127.0.0.1:1"));
  tell(await send("--form", at("registrations.csv")));
  tell(await send("--plan", at("registrations.csv")));
  expect(told.join("\n")).not.toMatch(/MARK/);
  expect(written().replaceAll(link, "")).not.toMatch(/MARK/);
  expect(readFileSync(at(".piiri/walkers/outbox.jsonl"), "utf8")).not.toMatch(/MARK|@/);
});

describe("somebody who asked for messages in another language", () => {
  const asked = ["suomi", "Svenska", "", "Deutsch", "englanti", "sv-FI", "på svenska", "fi"];
  const inLanguages = `Timestamp,Name,Email,Millä kielellä haluat viestit?\n${asked.map((language, n) => `2026-12-20 10:0${n}:00,MARKNAME ${n},MARKMAIL-${n}@participants.test,${language}`).join("\n")}\n`;
  const files = { "registrations.csv": inLanguages, "plan.json": JSON.stringify({ ...base, language: "fi" }) };
  const whoIn = (address: string) => /MARKMAIL-(\d)/i.exec(address)?.[1];

  it("gets them in it, each once, and nobody's message holds two languages", async () => {
    const { at, write, send } = folder(files);
    const { stderr } = await write("--kind", "thanks", "--registrations", at("registrations.csv"));
    expect(
      readdirSync(at("out"))
        .filter((name) => name.endsWith(".md"))
        .sort(),
    ).toEqual(["thanks.en.md", "thanks.md", "thanks.sv.md"]);
    expect(stderr).not.toContain("MARK");
    for (const delivery of ["blind-copies", "one-each"]) {
      const other = delivery === "one-each" ? folder(files) : undefined;
      if (other !== undefined) await other.write("--kind", "thanks", "--registrations", other.at("registrations.csv"));
      taken.length = 0;
      await (other?.send ?? send)("--delivery", delivery, "--per-minute", "100000");
      const got = taken.flatMap(({ to, raw }) => {
        const [, language] = /^Content-Language: (\w+)/m.exec(raw) ?? [];
        return to.map((address) => `${whoIn(address)} ${language}`);
      });
      expect(got.sort()).toEqual(["0 fi", "1 sv", "2 fi", "3 fi", "4 en", "5 sv", "6 sv"]);
    }
    taken.length = 0;
    await send();
    expect(taken).toEqual([]);
  });

  it("gets the group's own where no other lies ready", async () => {
    const { at, write, send } = folder(files);
    await write("--kind", "thanks");
    await send();
    expect(taken.flatMap(({ to }) => to.map(whoIn)).sort()).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
    expect(existsSync(at("out/thanks.sv.md"))).toBe(false);
  });

  it("is in a draft of their own, with a list of their own", async () => {
    const { at, write } = folder(files);
    await write("--kind", "thanks", "--registrations", at("registrations.csv"), "--draft");
    const listed = (name: string) =>
      readFileSync(at(`out/${name}-bcc.txt`), "utf8")
        .split("; ")
        .map(whoIn);
    expect(listed("thanks")).toEqual(["0", "2", "3", "7"]);
    expect(listed("thanks.sv")).toEqual(["1", "5", "6"]);
    expect(listed("thanks.en")).toEqual(["4"]);
    expect(readFileSync(at("out/thanks.sv.eml"), "utf8")).not.toMatch(/MARKMAIL-[02347]/);
  });
});
