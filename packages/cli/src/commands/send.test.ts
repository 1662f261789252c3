import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acceptingMail } from "../testing/acceptingMail.fixtures.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "MARKTITLE",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  people: { facilitators: [{ id: "one", name: "Example One", email: "one@example.org" }] },
};
const people = Array.from(
  { length: 6 },
  (_, n) => `2026-12-20 10:0${n}:00,MARKNAME ${n},${n === 4 ? "" : `MARKMAIL-${n}@participants.test`}`,
);
const key = { PIIRI_KEY: "sixteen letters at least" };

const open: { close: () => unknown }[] = [];
const taken: string[][] = [];
beforeEach(() => {
  taken.length = 0;
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serving(options: SMTPServerOptions = {}): Promise<string> {
  const { host, close } = await acceptingMail(({ to }) => taken.push([...to]), options);
  open.push({ close });
  return host;
}

const saying = (reply: number, text: string, isOf: (address: string) => boolean = () => true): SMTPServerOptions => ({
  hideENHANCEDSTATUSCODES: true,
  onRcptTo({ address }, _session, callback) {
    callback(isOf(address) ? Object.assign(new Error(text), { responseCode: reply }) : null);
  },
});

/** A folder with a message, ready to be sent. */
async function folder(rows: readonly string[] = people.filter((_, n) => n !== 4)) {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  writeFileSync(at("registrations.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  const now = ["--now", "2027-01-08T09:00:00Z"];
  const write = (kind: string) => callPiiri(["messages", at("plan.json"), "--kind", kind, "-o", at("out"), ...now]);
  await write("thanks");
  const base = ["send", at("out"), "--plan", at("plan.json"), "--registrations", at("registrations.csv")];
  return {
    at,
    write,
    send: (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
      callPiiri([...base, ...words, ...now], { environment: { ...key, ...environment } }),
  };
}

it.each([
  ["--password-file", "smtp://group@127.0.0.1:9"],
  ["--dkim-key", "smtp://127.0.0.1:9"],
  ["--ca", "smtps://127.0.0.1:9"],
])("a file that never ends, given with %s, is refused", async (option, smtp) => {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  writeFileSync(at("r.csv"), `Timestamp,Name,Email\n${people.join("\n")}\n`);
  const call = (...words: readonly string[]) => callPiiri([...words, "--now", "2027-01-02"], { environment: key });
  await call("messages", at("plan.json"), "--kind", "thanks", "-o", at("out"));
  const sending = ["send", at("out"), "--plan", at("plan.json"), "--registrations", at("r.csv"), "--smtp", smtp];
  const { exitCode, stderr } = await call(...sending, option, "/dev/zero");
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("/dev/zero")]);
});

describe("who was not reached", () => {
  it("is told by row, by name where that is asked for, and the command ends with 3", async () => {
    const { send } = await folder(people);
    const at = await serving(saying(550, "5.1.1 no such user", (address) => address.includes("-2@")));
    const told = await send(["--smtp", `smtp://${at}`]);
    expect(told.exitCode).toBe(3);
    expect(told.stdout).toContain("No such mailbox: row 4.");
    expect(told.stdout).toContain("No e-mail address, so tell them in another way: row 6.");
    expect(told.stdout + told.stderr).not.toMatch(/MARK/);
    expect(told.stderr).toContain("The server said no to a recipient (RCPT): 550 5.1.1 no such user");
    const again = await send(["--smtp", `smtp://${at}`, "--reveal", "--json"]);
    expect(again.exitCode).toBe(3);
    expect(JSON.parse(again.stdout)[0].notReached).toEqual([
      { row: 4, name: "MARKNAME 2", state: "refused" },
      { row: 6, name: "MARKNAME 4", state: "addressless" },
    ]);
  });

  it("because of a policy is not marked: the next run reaches everybody, and only then it ends with 0", async () => {
    const { send } = await folder();
    const refusing = await serving(saying(554, "5.7.1 relaying denied"));
    const told = await send(["--smtp", `smtp://${refusing}`]);
    expect(told.exitCode).toBe(3);
    expect(told.stdout).toContain("Not sent yet: rows 2, 3, 4, 5, 6.");
    expect(told.stderr).toContain("The server said no to a recipient (RCPT): 554 5.7.1 relaying denied");
    const good = await send(["--smtp", `smtp://${await serving()}`]);
    expect(good.exitCode).toBe(0);
    expect(taken.flat()).toHaveLength(5);
  });

  it("and was refused gets it after all with --again refused, and nobody else does", async () => {
    const { send } = await folder();
    const refusing = await serving(saying(550, "5.1.1 no such user", (address) => address.includes("-1@")));
    await send(["--smtp", `smtp://${refusing}`]);
    taken.length = 0;
    const smtp = `smtp://${await serving()}`;
    expect((await send(["--smtp", smtp])).exitCode).toBe(3);
    expect(taken).toEqual([]);
    expect((await send(["--smtp", smtp, "--again", "refused"])).exitCode).toBe(0);
    expect(taken).toEqual([["MARKMAIL-1@participants.test"]]);
  });

  it("of the messages after the one at which it stopped is told too", async () => {
    const { send, write } = await folder();
    await write("waiting");
    await write("group-cancelled");
    const told = await send(["--json", "--smtp", `smtp://${await serving(saying(550, "5.7.1 policy"))}`]);
    const reports = JSON.parse(told.stdout) as { message: string; counts: { unsent: number } }[];
    expect(reports.map(({ message, counts }) => [message, counts.unsent])).toEqual([
      ["group-cancelled", 5],
      ["thanks", 5],
      ["waiting", 0],
    ]);
  });
});

describe("signing in", () => {
  const asking: SMTPServerOptions = {
    authOptional: false,
    authMethods: ["PLAIN", "XOAUTH2"],
    onAuth({ method, username, password, accessToken }, _session, callback) {
      attempts.push(method);
      const isGood =
        username === "group@example.org" && (method === "XOAUTH2" ? accessToken === "MARKTOKEN" : password === secret);
      callback(isGood ? null : Object.assign(new Error("no"), { responseCode: 535 }), isGood ? { user: username } : {});
    },
  };
  const secret = "MARK%PASSWORD@50%/#?";
  const attempts: string[] = [];
  beforeEach(() => {
    attempts.length = 0;
  });

  it("takes any password from the environment or a file", async () => {
    const smtp = `smtp://group%40example.org@${await serving(asking)}`;
    const byEnvironment = await folder();
    const told = await byEnvironment.send([], { PIIRI_SMTP: smtp, PIIRI_SMTP_PASSWORD: secret });
    expect(told).toMatchObject({ exitCode: 0, stderr: "" });
    const byFile = await folder();
    writeFileSync(byFile.at("secret"), `${secret}\n`);
    expect((await byFile.send(["--smtp", smtp, "--password-file", byFile.at("secret")])).exitCode).toBe(0);
    const byAddress = await folder();
    const old = await byAddress.send([], {
      PIIRI_SMTP: smtp.replace("@127", `:${encodeURIComponent(secret)}@127`),
    });
    expect(old.exitCode).toBe(0);
    expect(old.stderr).toContain("PIIRI_SMTP_PASSWORD");
    expect(old.stderr).not.toContain("MARK");
  });

  it("takes none from the command line, and says where it goes", async () => {
    const { send } = await folder();
    const told = await send(["--smtp", `smtp://group:MARKSECRET@${await serving(asking)}`]);
    expect(told.exitCode).toBe(2);
    expect(told.stderr).toContain("PIIRI_SMTP_PASSWORD");
    expect(told.stderr).not.toContain("MARKSECRET");
    expect(attempts).toEqual([]);
  });

  it("asks for what is missing: a name, a password", async () => {
    const { send } = await folder();
    const at = await serving(asking);
    expect((await send(["--smtp", `smtp://${at}`], { PIIRI_SMTP_PASSWORD: "x" })).stderr).toContain("%40");
    expect((await send(["--smtp", `smtp://group@${at}`])).stderr).toContain("--password-file");
  });

  it("by a token works for Microsoft 365 and Google", async () => {
    const { send } = await folder();
    const smtp = `smtp://group%40example.org@${await serving(asking)}`;
    expect((await send(["--smtp", smtp], { PIIRI_SMTP_TOKEN: "MARKTOKEN" })).exitCode).toBe(0);
    expect(attempts).toEqual(["XOAUTH2"]);
    expect(taken.flat()).toHaveLength(5);
  });

  it.each([
    ["a wrong password", { PIIRI_SMTP_PASSWORD: "MARKWRONG" }],
    ["a wrong token", { PIIRI_SMTP_TOKEN: "MARKWRONG" }],
  ])("with %s ends at once, after one try", async (_, environment) => {
    const { send, at } = await folder();
    const smtp = `smtp://group%40example.org@${await serving(asking)}`;
    const told = await send(["--smtp", smtp, "--delivery", "one-each", "--per-minute", "100000"], environment);
    expect(told.exitCode).toBe(3);
    expect(attempts).toHaveLength(1);
    expect(told.stderr).toContain("The server said no when signing in (AUTH): 535");
    expect(told.stdout + told.stderr + readFileSync(at(".piiri/walkers/outbox.jsonl"), "utf8")).not.toMatch(/MARK/);
  });
});

it("a journal that cannot be written sends nothing", async () => {
  const { send, at } = await folder();
  mkdirSync(at(".piiri/walkers/outbox.jsonl"), { recursive: true });
  expect((await send(["--smtp", `smtp://${await serving()}`])).exitCode).toBe(3);
  expect(taken).toEqual([]);
});
