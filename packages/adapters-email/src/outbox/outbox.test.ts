import { memoryFiles, openJournal } from "@piiri/core/keeping";
import { redact, reveal } from "@piiri/core/privacy";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Transport, TransportResult } from "../smtp/transport.js";
import { exampleMail, memoryStore, recipients } from "../testing/examples.fixtures.js";
import { keptOutbox, outboxKind } from "./keptOutbox.js";
import { type OutboxEntry, outboxOf } from "./outbox.js";
import { type SendOptions, sendMail } from "./sendMail.js";

const options = (more: Partial<SendOptions> & Pick<SendOptions, "store" | "transport">): SendOptions => ({
  delivery: "one-each",
  recipientsMost: 100,
  now: () => "2027-01-08T09:00:00Z",
  ...more,
});

/** A server that answers as it is told, and remembers to whom it delivered. */
function scripted(answers: readonly string[], delivered: string[]): Transport {
  let turn = 0;
  return {
    send({ to }): Promise<TransportResult> {
      const answer = answers[turn % answers.length] ?? "taken";
      turn += 1;
      if (answer === "taken" || answer === "lost") delivered.push(...to);
      if (answer === "killed" || answer === "lost") return Promise.reject(new Error("killed"));
      if (answer === "taken") return Promise.resolve({ kind: "taken", accepted: to, rejected: [] });
      if (answer === "unknown" || answer === "not-sent") return Promise.resolve({ kind: answer });
      return Promise.resolve({ kind: "refused", answer: { stage: "text", code: Number(answer) } });
    },
    close: async () => {},
  };
}

test("whatever happens, and however often it is said again, nobody gets a message twice and the journal knows who is in doubt", async () => {
  const answer = fc.constantFrom("taken", "taken", "taken", "unknown", "not-sent", "450", "550", "killed", "lost");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(answer, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom("one-each" as const, "blind-copies" as const),
      fc.integer({ min: 1, max: 5 }),
      async (runs, people, delivery, recipientsMost) => {
        const store = memoryStore();
        const delivered: string[] = [];
        for (const answers of runs) {
          await sendMail(
            exampleMail,
            recipients(people),
            options({ store, transport: scripted(answers, delivered), delivery, recipientsMost }),
          ).catch((error: Error) => expect(error.message).toBe("killed"));
        }
        expect(new Set(delivered).size).toBe(delivered.length);
        const states = outboxOf(store.entries, exampleMail.key);
        for (const { hash, address } of recipients(people)) {
          const state = states.get(hash);
          const isThere = delivered.includes(reveal(address));
          if (state === "sent") expect(isThere).toBe(true);
          else if (isThere) expect(state).toBe("unknown");
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe("sending", () => {
  it("goes on with those who were put off, and leaves those in doubt to a person", async () => {
    const entry = (state: OutboxEntry["state"], ...to: string[]): OutboxEntry => ({
      at: "2027-01-08T08:00:00Z",
      message: "welcome",
      state,
      to,
    });
    const store = memoryStore([
      entry("sending", "h0", "h1", "h2", "h3", "h4", "h5"),
      entry("sent", "h0"),
      entry("refused", "h1"),
      entry("deferred", "h2"),
      entry("unsent", "h3"),
      entry("decided-again", "h4"),
    ]);
    const delivered: string[] = [];
    const { counts } = await sendMail(
      exampleMail,
      recipients(7),
      options({ store, transport: scripted(["taken"], delivered) }),
    );
    expect(delivered).toEqual([6, 2, 3, 4].map((index) => `person-${index}@participants.test`));
    expect(counts).toEqual({ sent: 4, already: 1, refused: 1, deferred: 0, unsent: 0, unknown: 1, unusable: 0 });
  });

  it("tells what is no address without asking the server, and sends one message to two who share one", async () => {
    const store = memoryStore();
    const delivered: string[] = [];
    const one = { hash: "a", address: redact("one@participants.test") };
    const report = await sendMail(
      exampleMail,
      [one, one, { hash: "b", address: redact("x@y.test\r\nBcc: evil@evil.test") }],
      options({ store, transport: scripted(["taken"], delivered) }),
    );
    expect(delivered).toEqual(["one@participants.test"]);
    expect(report.counts).toMatchObject({ sent: 1, refused: 0, unusable: 1 });
    expect(report.notReached).toEqual([{ hash: "b", state: "unusable" }]);
    expect(report.isCutShort).toBe(false);
    expect(store.entries.flatMap(({ to }) => to)).not.toContain("b");
  });

  it("does not hand over what it could not write down first", async () => {
    const delivered: string[] = [];
    const store = {
      read: async () => [],
      append: () => Promise.reject(Object.assign(new Error("no room"), { code: "ENOSPC" })),
    };
    let isClosed = false;
    const transport: Transport = {
      ...scripted(["taken"], delivered),
      close: () => {
        isClosed = true;
        return Promise.resolve();
      },
    };
    await expect(sendMail(exampleMail, recipients(3), options({ store, transport }))).rejects.toThrow("no room");
    expect(delivered).toEqual([]);
    expect(isClosed).toBe(true);
  });

  it.each([0, -1, 0.5, 1e-9, Number.POSITIVE_INFINITY])("sends nothing to %d at a time", async (recipientsMost) => {
    const delivered: string[] = [];
    const sending = options({ store: memoryStore(), transport: scripted(["taken"], delivered), recipientsMost });
    await expect(sendMail(exampleMail, recipients(3), sending)).rejects.toThrow("options.recipientsMost");
    expect(delivered).toEqual([]);
  });

  it("counts as begun what a transport says has begun, and nothing before", async () => {
    const store = memoryStore();
    const late = (isBegun: boolean): Transport => ({
      tellsBegin: true,
      async send({ onBegin }) {
        if (isBegun) await onBegin?.();
        throw new Error("killed");
      },
      close: async () => {},
    });
    const send = (transport: Transport) => sendMail(exampleMail, recipients(1), options({ store, transport }));
    await expect(send(late(false))).rejects.toThrow("killed");
    expect(store.entries).toEqual([]);
    await expect(send(late(true))).rejects.toThrow("killed");
    expect(store.entries.map(({ state }) => state)).toEqual(["sending"]);
  });

  it("splits many blind copies, and waits between messages", async () => {
    const waits: number[] = [];
    const batches: number[] = [];
    const transport: Transport = {
      send: ({ to }) => {
        batches.push(to.length);
        return Promise.resolve({ kind: "taken", accepted: to, rejected: [] });
      },
      close: async () => {},
    };
    await sendMail(
      exampleMail,
      recipients(25),
      options({
        store: memoryStore(),
        transport,
        delivery: "blind-copies",
        recipientsMost: 10,
        perMinute: 30,
        wait: async (time) => void waits.push(time),
      }),
    );
    expect(batches).toEqual([10, 10, 5]);
    expect(waits).toEqual([2000, 2000]);
  });
});

describe("a kept outbox", () => {
  it("keeps what was written, and leaves out a line that was cut off", async () => {
    const files = memoryFiles();
    const open = async () =>
      keptOutbox(await openJournal(files, "outbox.jsonl", outboxKind, "sixteen letters at least"));
    const entry: OutboxEntry = { at: "2027-01-08T09:00:00Z", message: "welcome", state: "sending", to: ["a"] };
    await (await open()).append(entry);
    const bytes = await files.read("outbox.jsonl");
    const cut = new TextEncoder().encode('{"at":"2027-01-08T09');
    await files.replace("outbox.jsonl", new Uint8Array([...(bytes ?? []), ...cut]));
    await (await open()).append({ ...entry, state: "sent" });
    expect((await (await open()).read()).map(({ state }) => state)).toEqual(["sending", "sent"]);
  });
});
