import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, test } from "vitest";
import { type SendOptions, sendMail } from "../outbox/sendMail.js";
import { exampleMail, memoryStore, recipients } from "../testing/examples.fixtures.js";
import { type RawAnswer, type RawStage, rawMailServer } from "../testing/rawMailServer.fixtures.js";
import { faultOf } from "./faultOf.js";
import { answerOf } from "./serverAnswer.js";
import type { SmtpOptions } from "./smtpOptions.js";
import { smtpTransportOrThrow } from "./smtpTransport.js";

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serving(...options: Parameters<typeof rawMailServer>) {
  const server = await rawMailServer(...options);
  open.push(server);
  return server;
}

/** Long enough for a busy machine, where something is to come. */
const patient = 30_000;
/** Short, where nothing will come. */
const impatient = 250;

function sending(port: number, more: Partial<SendOptions> = {}, smtp: Partial<SmtpOptions> = {}): SendOptions {
  const server = { host: "127.0.0.1", port, secure: false, allowsPlain: true, timeout: patient };
  return {
    store: memoryStore(),
    transport: smtpTransportOrThrow({ ...server, ...smtp }),
    delivery: "blind-copies",
    recipientsMost: 100,
    now: () => "2027-01-08T09:00:00Z",
    ...more,
  };
}

const saying =
  (at: RawStage, say: string, isOf: (line: string) => boolean = () => true) =>
  (stage: RawStage, line: string): RawAnswer | undefined =>
    stage === at && isOf(line) ? { say } : undefined;

/** As the documentation tells it: stage, reply, what becomes of the person, whether the run goes on. */
interface Row {
  readonly stage: RawStage;
  readonly reply: string;
  readonly state: "refused" | "deferred" | "unsent";
  readonly isStopped: boolean;
}

const words: Readonly<Record<string, Row["state"]>> = {
  "the address is wrong": "refused",
  "asks to come back": "deferred",
  "not sent": "unsent",
};

/** The rows of the table in the documentation, each with one reply. */
const rows = readFileSync(new URL("../../../../docs/messages.md", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line): readonly Row[] => {
    const [, stages, replies, state, goesOn] =
      /^\| ([A-Za-z, ]+) \| ((?:`\d{3}[^`]*`(?:, )?)+) \| ([^|]+) \| (yes|no) \|/.exec(line) ?? [];
    if (stages === undefined || replies === undefined || state === undefined) return [];
    const told = words[state];
    if (told === undefined) throw new Error(`no such state: ${state}`);
    return stages.split(", ").flatMap((stage) =>
      [...replies.matchAll(/`([^`]+)`/g)].map(([, reply = ""]) => ({
        stage: stage as RawStage,
        reply,
        state: told,
        isStopped: goesOn === "no",
      })),
    );
  });

test("the documentation has a table of replies", () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(new Set(rows.map(({ stage }) => stage))).toEqual(
    new Set(["greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "text"]),
  );
});

test.each(["fi/viestit.md", "sv/meddelanden.md"])("%s has the same table", (translated) => {
  const repliesIn = (page: string) =>
    readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), "utf8").match(/`[2-5]\d\d [^`]+`/g);
  expect(repliesIn(translated)).toEqual(repliesIn("messages.md"));
});

describe.each(["blind-copies", "one-each"] as const)("what a server says, sent as %s", (delivery) => {
  it.each(rows)("$stage $reply", async ({ stage, reply, state, isStopped }) => {
    // Where it is the only one of twelve that is answered so, the others get it where the run goes on.
    const isOfAll = stage !== "RCPT";
    let isMended = false;
    const server = await serving({
      extensions: ["AUTH PLAIN"],
      answer: (at, line) =>
        !isMended && (at === stage || (stage === "EHLO" && at === "HELO")) && (isOfAll || line.includes("person-4@"))
          ? { say: reply }
          : undefined,
    });
    const store = memoryStore();
    const smtp = stage === "AUTH" ? { user: "group", password: "a password" } : {};
    const report = await sendMail(exampleMail, recipients(12), sending(server.port, { store, delivery }, smtp));
    const code = Number(reply.slice(0, 3));
    expect(report.isCutShort).toBe(isStopped);
    const others = delivery === "one-each" && isStopped ? 4 : 11;
    const sent = isOfAll ? 0 : others;
    expect(report.counts.sent).toBe(sent);
    expect(server.taken.flatMap(({ to }) => to)).toHaveLength(sent);
    const first = report.notReached.find(({ hash }) => hash === (isOfAll ? "h0" : "h4"));
    expect(first?.state).toBe(state);
    expect(report.codes).toContain(code);
    expect(report.answers[0]).toMatchObject({ stage, code });
    expect(JSON.stringify([report, store.entries])).not.toMatch(/participants\.test|person-/);
    isMended = true;
    const again = await sendMail(exampleMail, recipients(12), sending(server.port, { store, delivery }, smtp));
    expect(again.counts).toMatchObject(state === "refused" ? { refused: 1, unsent: 0 } : { refused: 0, unsent: 0 });
    const all = server.taken.flatMap(({ to }) => to);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(state === "refused" ? 11 : 12);
  });
});

describe("who was put off", () => {
  it("by greylisting gets it the next time, and nobody gets it twice", async () => {
    const seen = new Set<string>();
    const server = await serving({
      extensions: ["PIPELINING", "8BITMIME", "ENHANCEDSTATUSCODES"],
      answer: (stage, line) => {
        if (stage !== "RCPT" || seen.has(line)) return undefined;
        seen.add(line);
        return { say: "450 4.2.0 greylisted, come back in five minutes" };
      },
    });
    const store = memoryStore();
    const first = await sendMail(exampleMail, recipients(5), sending(server.port, { store }));
    expect(first).toMatchObject({ counts: { deferred: 5 }, isCutShort: false });
    expect((await sendMail(exampleMail, recipients(5), sending(server.port, { store }))).counts.sent).toBe(5);
  });

  it("comes last the next time, so that one full mailbox does not keep the others waiting", async () => {
    const server = await serving({
      answer: saying("RCPT", "552 5.2.2 mailbox full", (line) => line.includes("person-1@")),
    });
    const store = memoryStore();
    const each = { store, delivery: "one-each" as const };
    expect((await sendMail(exampleMail, recipients(4), sending(server.port, each))).counts).toMatchObject({
      sent: 1,
      unsent: 3,
    });
    expect((await sendMail(exampleMail, recipients(4), sending(server.port, each))).counts).toMatchObject({
      sent: 2,
      already: 1,
      unsent: 1,
    });
  });

  it("because they were too many at once get it in the next message of the same run", async () => {
    for (const reply of ["452 4.5.3 too many recipients", "552 too many recipients", "550 5.5.3 too many recipients"]) {
      let count = 0;
      const server = await serving({
        answer: (stage) => {
          if (stage === "MAIL") count = 0;
          if (stage !== "RCPT") return undefined;
          count += 1;
          return count > 5 ? { say: reply } : undefined;
        },
      });
      const report = await sendMail(exampleMail, recipients(12), sending(server.port));
      expect(report, reply).toMatchObject({ counts: { sent: 12 }, notReached: [], isCutShort: false });
      expect(server.taken.map(({ to }) => to.length)).toEqual([5, 5, 2]);
    }
  });
});

describe("a server that can do less, or more slowly", () => {
  it.each([[[]], [["PIPELINING"]], [["8BITMIME", "SMTPUTF8", "PIPELINING", "SIZE 10000000"]]])(
    "takes it with the extensions %j",
    async (extensions) => {
      const server = await serving({ extensions });
      const mail = { ...exampleMail, subject: "Vertaisryhmä", body: "Hyvää päivää, åäö €! 🙂" };
      const report = await sendMail(mail, recipients(3), sending(server.port));
      expect(report.counts.sent).toBe(3);
      expect(server.taken[0]?.raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    },
  );

  it("that knows only HELO takes it too", async () => {
    const server = await serving({ answer: saying("EHLO", "502 5.5.1 what?") });
    expect((await sendMail(exampleMail, recipients(2), sending(server.port))).counts.sent).toBe(2);
  });

  it("is not offered an address that it cannot know, and the others get it; a domain is told in its plain form", async () => {
    const { redact } = await import("@piiri/core/privacy");
    const people = [
      { hash: "a", address: redact("åsa@participants.test") },
      { hash: "b", address: redact("one@härö.test") },
      { hash: "c", address: redact("two@participants.test") },
    ];
    const plain = await serving();
    const report = await sendMail(exampleMail, people, sending(plain.port));
    expect(report).toMatchObject({ counts: { sent: 2, unusable: 1 }, isCutShort: false });
    expect(report.notReached).toEqual([{ hash: "a", state: "unusable" }]);
    expect(plain.taken.map(({ to }) => to)).toEqual([["one@xn--hr-via7e.test", "two@participants.test"]]);
    const modern = await serving({ extensions: ["SMTPUTF8", "8BITMIME"] });
    expect((await sendMail(exampleMail, people, sending(modern.port))).counts.sent).toBe(3);
    expect(modern.taken.map(({ to }) => to.length)).toEqual([2, 1]);
  });

  it("says that a message is too large before it is sent: nobody is marked", async () => {
    const server = await serving({ extensions: ["SIZE 200"] });
    const report = await sendMail(exampleMail, recipients(3), sending(server.port));
    expect(report).toMatchObject({ counts: { unsent: 3 }, isCutShort: true });
    expect(report.answers).toEqual([{ stage: "MAIL", trouble: "too-large" }]);
  });

  it("that ends what has carried a message is asked anew, and all get theirs", async () => {
    for (const end of [{ say: "421 4.7.0 too many messages" }, "hang-up"] as const) {
      let count = 0;
      const server = await serving({
        answer: (stage) => {
          if (stage === "greeting") count = 0;
          if (stage !== "MAIL") return undefined;
          count += 1;
          return count > 2 ? end : undefined;
        },
      });
      const report = await sendMail(exampleMail, recipients(7), sending(server.port, { delivery: "one-each" }));
      expect(report.counts.sent).toBe(7);
      expect(server.taken).toHaveLength(7);
    }
  });
});

const stages: readonly RawStage[] = ["greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "text"];

describe.each([[[]], [["PIPELINING"]]])("a server that stops in the middle, with the extensions %j", (extensions) => {
  const signedIn = { user: "group", password: "a password" };

  it.each(stages.flatMap((stage) => (["stall", "hang-up"] as const).map((how) => [stage, how] as const)))(
    "at %s (%s): it is known whether it was sent, and the next run loses nobody",
    async (stage, how) => {
      let isOver = false;
      const server = await serving({
        extensions: [...extensions, "AUTH PLAIN"],
        answer: (at) => (at === stage && !isOver ? how : undefined),
      });
      const store = memoryStore();
      const timeout = how === "stall" ? impatient : patient;
      // Whoever has answered before may be slow on a busy machine; who stalls is waited for shortly.
      const report = await sendMail(
        exampleMail,
        recipients(12),
        sending(server.port, { store, delivery: "one-each" }, { ...signedIn, timeout }),
      );
      const state = stage === "text" ? "unknown" : "unsent";
      expect(report.counts).toMatchObject({ sent: 0, [state]: stage === "text" ? 1 : 12 });
      expect(report.isCutShort).toBe(true);
      expect(report.answers).toHaveLength(1);
      // A busy machine may come to its end a stage earlier.
      if (how === "hang-up") expect(report.answers[0]).toEqual({ stage, trouble: "closed" });
      else expect(report.answers[0]?.trouble).toBe("timeout");
      isOver = true;
      const again = await sendMail(
        exampleMail,
        recipients(12),
        sending(server.port, { store, delivery: "one-each" }, signedIn),
      );
      expect(again.counts).toMatchObject(stage === "text" ? { sent: 11, unknown: 1 } : { sent: 12 });
      const all = server.taken.flatMap(({ to }) => to);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it("that says more and more without coming to an end", async () => {
    let timer: NodeJS.Timeout | undefined;
    const { createServer } = await import("node:net");
    const endless = createServer((socket) => {
      socket.on("error", () => undefined);
      timer = setInterval(() => socket.write("220-wait\r\n"), 50);
      socket.on("close", () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => endless.listen(0, "127.0.0.1", resolve));
    open.push({ close: () => new Promise((resolve) => endless.close(() => resolve())) });
    const { port } = endless.address() as { port: number };
    const report = await sendMail(exampleMail, recipients(2), sending(port, {}, { timeout: impatient }));
    expect(report.counts.unsent).toBe(2);
    expect(report.answers).toEqual([{ stage: "greeting", trouble: "timeout" }]);
  });
});

test("a server that never answers to good-bye does not keep the command", async () => {
  const server = await serving({ answer: (at) => (at === "QUIT" ? "stall" : undefined) });
  expect((await sendMail(exampleMail, recipients(2), sending(server.port))).counts.sent).toBe(2);
});

describe("signing in", () => {
  it.each([
    ["535 5.7.8 wrong", "PLAIN"],
    ["454 4.7.0 not now", "PLAIN"],
    ["534 5.7.9 an application password is needed", "PLAIN"],
    ["530 5.7.0 must issue STARTTLS first", "PLAIN"],
  ])("that fails with %s ends at once, after one try", async (reply, method) => {
    const server = await serving({ extensions: [`AUTH ${method}`], answer: saying("AUTH", reply) });
    const report = await sendMail(
      exampleMail,
      recipients(12),
      sending(server.port, { delivery: "one-each" }, { user: "group", password: "50%off" }),
    );
    expect(report).toMatchObject({ counts: { sent: 0, unsent: 12 }, isCutShort: true });
    expect(server.commands.filter((line) => line.startsWith("AUTH"))).toHaveLength(1);
    expect(server.counts.connections).toBe(1);
    expect(report.answers[0]).toMatchObject({ stage: "AUTH", code: Number(reply.slice(0, 3)) });
  });

  it("by a token says the name and the token as Microsoft and Google want it", async () => {
    const server = await serving({ extensions: ["AUTH PLAIN LOGIN XOAUTH2"] });
    const options = sending(server.port, {}, { user: "group@example.org", token: "ya29.token" });
    expect((await sendMail(exampleMail, recipients(2), options)).counts.sent).toBe(2);
    const [, told = ""] = /^AUTH XOAUTH2 (.+)$/m.exec(server.commands.join("\n")) ?? [];
    expect(Buffer.from(told, "base64").toString()).toBe("user=group@example.org\x01auth=Bearer ya29.token\x01\x01");
  });

  it("by a token that is too old is told after one try, with what the server said", async () => {
    const server = await serving({
      extensions: ["AUTH XOAUTH2"],
      answer: (stage, line) => {
        if (stage !== "AUTH") return undefined;
        return { say: line === "" ? "535 5.7.8 Username and Password not accepted" : "334 eyJzdGF0dXMiOiI0MDEifQ==" };
      },
    });
    const options = sending(server.port, {}, { user: "group@example.org", token: "MARKTOKEN" });
    const report = await sendMail(exampleMail, recipients(2), options);
    expect(report).toMatchObject({ counts: { unsent: 2 }, isCutShort: true });
    expect(report.answers[0]).toMatchObject({ stage: "AUTH", code: 535, enhanced: "5.7.8" });
    expect(server.commands.filter((line) => line.startsWith("AUTH"))).toHaveLength(1);
    expect(JSON.stringify(report)).not.toMatch(/MARKTOKEN|TUFSS1RPS0VO/);
  });
});

describe("whose fault it is", () => {
  it.each([
    ["550 <x@y.test>: Recipient address rejected: User unknown in local recipient table", "mailbox"],
    ["550 5.1.1 <x@y.test>: Recipient address rejected: User unknown in relay recipient table", "mailbox"],
    ["550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 Please try", "mailbox"],
    ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", "server"],
    ["550 relay not permitted", "server"],
    ["550 5.7.1 Unable to relay", "server"],
    ["550 Administrative prohibition", "server"],
    ["550 Sender verify failed", "server"],
    ["550 5.1.8 <group@example.org>: Sender address rejected: Domain not found", "server"],
    ["550 5.1.1 5.7.1 relaying denied", "server"],
    ["550-5.7.26 Unauthenticated email from example.org is not accepted\r\n550 5.7.26 DMARC", "server"],
    ["550 5.4.1 Recipient address rejected: Access denied", "server"],
    ["554 5.7.1 Service unavailable; client host [127.0.0.1] blocked using a list", "server"],
    ["550 blocked, see 5.1.1.7", "server"],
    ["551 5.1.6 user has moved", "mailbox"],
    ["501 5.1.3 bad address syntax", "server"],
    ["nonsense", "server"],
  ])("RCPT %s", (reply, fault) => {
    expect(faultOf(answerOf("RCPT", reply, []))).toBe(fault);
  });
});

test("what a server says is told without addresses, whatever it does with them", () => {
  const address = "Ritva.Example+1@Participants.test";
  const [local = "", domain = ""] = address.split("@");
  for (const reply of [
    `550 5.1.1 <${address}>: no such user`,
    `550 5.1.1 ${address.toUpperCase()}... User unknown`,
    `550 no mailbox ${local.toLowerCase()} here`,
    `550 ${domain} does not know \u202E"${local}"@${domain}`,
    `550 see https://help.test/?rcpt=${encodeURIComponent(address)}&x=1`,
    `550-first ${address}\r\n550 second (${address})`,
    `550 bounce+${local}=${domain}@mx.test`,
  ]) {
    const { text = "" } = answerOf("RCPT", reply, [address]);
    expect(text, reply).not.toMatch(/ritva|participants|@|\u202E/i);
    expect(text).not.toBe("");
  }
});
