import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { OutboxEntry } from "../outbox/outbox.js";
import { type SendOptions, sendMail } from "../outbox/sendMail.js";
import { exampleMail, memoryStore, recipients } from "../testing/examples.fixtures.js";
import { type MailServer, mailServer } from "../testing/mailServer.fixtures.js";
import { rawMailServer } from "../testing/rawMailServer.fixtures.js";
import { SmtpError, smtpOptionsOfOrThrow, smtpTransportOrThrow } from "./smtpTransport.js";

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serving(...options: Parameters<typeof mailServer>): Promise<MailServer> {
  const server = await mailServer(...options);
  open.push(server);
  return server;
}

function sending({ port }: { readonly port: number }, more: Partial<SendOptions> = {}): SendOptions {
  return {
    store: memoryStore(),
    transport: smtpTransportOrThrow({ ...smtpOptionsOfOrThrow(`smtp://127.0.0.1:${port}`), timeout: 1500 }),
    delivery: "blind-copies",
    recipientsMost: 100,
    now: () => "2027-01-08T09:00:00Z",
    ...more,
  };
}

const refusing = (code: number, isRefused: (address: string) => boolean): Parameters<typeof mailServer>[0] => ({
  onRcptTo({ address }, _session, callback) {
    callback(isRefused(address) ? Object.assign(new Error(`<${address}> is not here`), { responseCode: code }) : null);
  },
});

describe("a server that others wrote", () => {
  it("gets everyone in the envelope and nobody in the message", async () => {
    const server = await serving();
    const { counts } = await sendMail(exampleMail, recipients(30), sending(server));
    expect(counts.sent).toBe(30);
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]?.to).toHaveLength(30);
    expect(server.taken[0]?.raw).not.toContain("participants.test");
  });

  it("gets one message for each, that names them alone", async () => {
    const server = await serving();
    await sendMail(exampleMail, recipients(12), sending(server, { delivery: "one-each" }));
    expect(server.taken).toHaveLength(12);
    for (const { to, raw } of server.taken) {
      expect(to).toHaveLength(1);
      expect([...new Set(raw.match(/person-\d+@participants\.test/g))]).toEqual(to);
    }
  });

  it("takes some and refuses others: each is told by its code, none by its address", async () => {
    const server = await serving(refusing(550, (address) => address.startsWith("person-3@")));
    const report = await sendMail(exampleMail, recipients(5), sending(server));
    expect(report.counts).toMatchObject({ sent: 4, refused: 1 });
    expect(report.codes).toEqual([550]);
    expect(JSON.stringify(report)).not.toContain("participants.test");
  });

  it("asks to come back later: those are put off and get it the next time", async () => {
    let isLater = false;
    const server = await serving({
      onRcptTo({ address }, _session, callback) {
        const isNow = isLater || !address.startsWith("person-1@");
        callback(isNow ? null : Object.assign(new Error("later"), { responseCode: 451 }));
      },
    });
    const store = memoryStore();
    expect((await sendMail(exampleMail, recipients(3), sending(server, { store }))).counts).toMatchObject({
      sent: 2,
      deferred: 1,
    });
    isLater = true;
    expect((await sendMail(exampleMail, recipients(3), sending(server, { store }))).counts).toMatchObject({
      sent: 1,
      already: 2,
    });
  });

  it("refuses everybody, or the text itself", async () => {
    const everybody = await serving(refusing(550, () => true));
    expect((await sendMail(exampleMail, recipients(3), sending(everybody))).counts.refused).toBe(3);
    const text = await serving({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on("end", () => callback(Object.assign(new Error("too much"), { responseCode: 552 })));
      },
    });
    // What it says of the text is nobody's address.
    expect(await sendMail(exampleMail, recipients(3), sending(text))).toMatchObject({
      counts: { refused: 0, unsent: 3 },
      isCutShort: true,
      answers: [{ stage: "text", code: 552, text: "too much" }],
    });
  });

  it("goes away before the text: it was surely not sent", async () => {
    const server = await serving({
      onRcptTo(_address, session, callback) {
        void session;
        callback(Object.assign(new Error("bye"), { responseCode: 421 }));
      },
    });
    const report = await sendMail(exampleMail, recipients(3), sending(server));
    expect(report.counts.deferred + report.counts.unsent).toBe(3);
  });

  it("goes away with the text, or never answers it: nobody knows, and nobody gets it again", async () => {
    const neverAnswered = async (isSilent: boolean) => {
      const server = await serving({
        onData(stream, _session, callback) {
          stream.resume();
          // Its answer never comes; a server that has waited long enough hangs up.
          void callback;
        },
        ...(isSilent ? {} : { socketTimeout: 300 }),
      });
      const store = memoryStore();
      const report = await sendMail(exampleMail, recipients(2), sending(server, { store }));
      expect(report.counts.unknown, isSilent ? "silent" : "gone").toBe(2);
      expect((await sendMail(exampleMail, recipients(2), sending(server, { store }))).counts.unknown).toBe(2);
    };
    await Promise.all([false, true].map(neverAnswered));
  });

  it.each(["blind-copies", "one-each"] as const)(
    "gets no text of what could not be written down first (%s), and the failure is told as it was",
    async (delivery) => {
      const server = await rawMailServer();
      open.push(server);
      let left = delivery === "one-each" ? 2 : 0;
      const store = memoryStore();
      const full = {
        read: store.read,
        append: async (entry: OutboxEntry) => {
          if (left === 0) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
          left -= 1;
          await store.append(entry);
        },
      };
      const failed = sendMail(exampleMail, recipients(3), sending(server, { store: full, delivery }));
      await expect(failed).rejects.toThrow("no room");
      const before = delivery === "one-each" ? 1 : 0;
      expect(server.taken).toHaveLength(before);
      const again = await sendMail(exampleMail, recipients(3), sending(server, { store, delivery }));
      expect(again.counts).toMatchObject({ sent: 3 - before, already: before, unknown: 0 });
      expect(server.taken.flatMap(({ to }) => to).sort()).toEqual(
        [0, 1, 2].map((n) => `person-${n}@participants.test`),
      );
    },
  );

  it("is told of the text only when that it begins is written down", async () => {
    const store = memoryStore();
    const server = await rawMailServer({
      answer: (stage) => {
        const states = store.entries.map(({ state }) => state);
        if (["greeting", "EHLO", "MAIL", "RCPT", "DATA"].includes(stage)) expect(states).toEqual([]);
        if (stage === "text") expect(states).toEqual(["sending"]);
        return undefined;
      },
    });
    open.push(server);
    expect((await sendMail(exampleMail, recipients(3), sending(server, { store }))).counts.sent).toBe(3);
  });

  it("is not there, or speaks something else: nothing was sent, and it stops", async () => {
    const nonsense = createServer((socket) => socket.end("HTTP/1.1 400\r\n\r\n"));
    await new Promise<void>((resolve) => nonsense.listen(0, "127.0.0.1", resolve));
    open.push(nonsense);
    for (const port of [1, (nonsense.address() as { port: number }).port]) {
      const report = await sendMail(exampleMail, recipients(4), sending({ port }, { delivery: "one-each" }));
      expect(report.isCutShort).toBe(true);
      expect(report.counts).toMatchObject({ sent: 0, unsent: 4 });
    }
  });

  it("asks for a password: with the right one it takes messages, with a wrong one nothing was sent", async () => {
    const server = await serving({
      authOptional: false,
      authMethods: ["PLAIN"],
      onAuth({ username, password }, _session, callback) {
        if (username === "group" && password === "p@ss") callback(null, { user: username });
        else callback(Object.assign(new Error("wrong"), { responseCode: 535 }));
      },
    });
    const as = (user: string) =>
      smtpTransportOrThrow({ ...smtpOptionsOfOrThrow(`smtp://${user}@127.0.0.1:${server.port}`), timeout: 1500 });
    expect(
      (await sendMail(exampleMail, recipients(2), sending(server, { transport: as("group:p%40ss") }))).counts.sent,
    ).toBe(2);
    const wrong = await sendMail(exampleMail, recipients(2), sending(server, { transport: as("group:x") }));
    expect(wrong.counts.unsent).toBe(2);
    expect(wrong.codes).toEqual([535]);
  });

  it("has to encrypt, unless it is on the same computer; a certificate that nobody vouches for is not taken", async () => {
    const plain = await serving();
    const strict = { ...smtpOptionsOfOrThrow(`smtp://127.0.0.1:${plain.port}`), allowsPlain: false, timeout: 1500 };
    expect(
      (await sendMail(exampleMail, recipients(1), sending(plain, { transport: smtpTransportOrThrow(strict) }))).counts
        .unsent,
    ).toBe(1);
    const encrypting = await serving({ disabledCommands: [] });
    const trusting = {
      ...smtpOptionsOfOrThrow(`smtp://localhost:${encrypting.port}`),
      allowsPlain: false,
      timeout: 1500,
    };
    const report = await sendMail(
      exampleMail,
      recipients(1),
      sending(encrypting, { transport: smtpTransportOrThrow(trusting) }),
    );
    expect(report.counts.unsent).toBe(1);
    expect(encrypting.taken).toEqual([]);
  });

  it("gets a signature of the domain; a key that would go out unsigned is refused", async () => {
    const server = await serving();
    const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
      type: "pkcs8",
      format: "pem",
    }) as string;
    const dkim = { domain: "example.org", selector: "piiri", privateKey };
    const options = { ...smtpOptionsOfOrThrow(`smtp://127.0.0.1:${server.port}`), timeout: 1500 };
    await sendMail(
      exampleMail,
      recipients(2),
      sending(server, { transport: smtpTransportOrThrow({ ...options, dkim }) }),
    );
    expect(server.taken[0]?.raw).toMatch(/DKIM-Signature: v=1; a=rsa-sha256;[\s\S]*d=example\.org/);
    const ed25519 = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }) as string;
    expect(() => smtpTransportOrThrow({ ...options, dkim: { ...dkim, privateKey: ed25519 } })).toThrow(SmtpError);
  });
});

it("an address of no server is refused and not shown", () => {
  for (const address of ["mail.example.org", "http://user:secret@example.org", "", "smtp://"]) {
    expect(() => smtpOptionsOfOrThrow(address)).toThrow(/^not-an-address$/);
  }
});
