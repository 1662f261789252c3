import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

// Sending by Graph has the journal and the guarantees of sending by a mail server; it is tried over real HTTP on loopback.

const people = 6;
const plan = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "Walking",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
};
const rows = Array.from(
  { length: people },
  (_, n) => `2026-12-0${n + 1} 10:00:00,MARKNAME ${n},MARKMAIL-${n}@participants.test`,
);

interface SentMail {
  readonly message: {
    readonly toRecipients?: readonly { readonly emailAddress: { readonly address: string } }[];
    readonly bccRecipients?: readonly { readonly emailAddress: { readonly address: string } }[];
    readonly body: { readonly content: string };
  };
}

/** What the server does with a call: takes it, answers an error, or breaks off before or after it has taken it. */
type Doing = "take" | "drop" | "take and drop" | { readonly status: number; readonly code: string };

const doings: Doing[] = [];
const taken: SentMail[] = [];
let calls = 0;
let otherwise: Doing = "take";
let url = "";
let close: () => Promise<void>;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  calls += 1;
  const doing = doings.shift() ?? otherwise;
  if (request.headers.authorization !== "Bearer MARKTOKEN") return refuse(response, 401, "InvalidAuthenticationToken");
  if (typeof doing === "object") return refuse(response, doing.status, doing.code);
  if (doing !== "drop") taken.push(JSON.parse(Buffer.concat(pieces).toString()) as SentMail);
  if (doing === "take") response.writeHead(202).end();
  else request.socket.destroy();
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "Content-Type": "application/json", "Retry-After": "0" });
  response.end(JSON.stringify({ error: { code, message: "MARKMAIL-1@participants.test is not welcome" } }));
}

beforeEach(async () => {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  doings.length = 0;
  taken.length = 0;
  calls = 0;
  otherwise = "take";
});
afterEach(() => close());

async function folder() {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  writeFileSync(at("r.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  const call = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    callPiiri([...words, "--now", "2027-01-08T09:00:00Z"], {
      environment: {
        PIIRI_KEY: "sixteen letters at least",
        PIIRI_GRAPH_TOKEN: "MARKTOKEN",
        PIIRI_GRAPH_URL: url,
        ...environment,
      },
    });
  await call(["messages", at("plan.json"), "--kind", "thanks", "-o", at("out")]);
  const send = (more: readonly string[] = [], environment = {}) =>
    call(
      [
        ...["send", at("out"), "--plan", at("plan.json"), "--registrations", at("r.csv"), "--graph", "--json"],
        ...["--per-minute", "1000000", ...more],
      ],
      environment,
    );
  return { at, send };
}

const addresses = () =>
  taken.flatMap(({ message }) =>
    [...(message.toRecipients ?? []), ...(message.bccRecipients ?? [])].map(({ emailAddress }) => emailAddress.address),
  );
const countsOf = (stdout: string) => (JSON.parse(stdout) as { counts: Record<string, number> }[])[0]?.counts;

describe("send --graph", () => {
  it.each(["blind-copies", "one-each"])(
    "with %s reaches everybody once, and nobody in view of another",
    async (way) => {
      const { send } = await folder();
      const told = await send(["--delivery", way]);
      expect([told.exitCode, told.stderr]).toEqual([0, ""]);
      expect(new Set(addresses()).size).toBe(people);
      for (const { message } of taken) expect((message.toRecipients ?? []).length).toBeLessThanOrEqual(1);
      expect(countsOf((await send(["--delivery", way])).stdout)).toMatchObject({ sent: 0, already: people });
      expect(addresses()).toHaveLength(people);
    },
  );

  it.each([
    [401, "InvalidAuthenticationToken"],
    [403, "ErrorAccessDenied"],
    [403, "ErrorSendAsDenied"],
    [400, "ErrorInvalidRecipients"],
    [404, "ErrorInvalidUser"],
    [413, "ErrorMessageSizeExceeded"],
  ])("an answer of %i %s marks nobody, and the next run sends", async (status, code) => {
    const { send, at } = await folder();
    otherwise = { status, code };
    const told = await send(["--delivery", "one-each"]);
    expect(told.exitCode).toBe(3);
    expect(countsOf(told.stdout)).toMatchObject({ sent: 0, refused: 0, unsent: people });
    expect(told.stderr).toMatch(/sendMail/);
    expect(told.stdout + told.stderr + readFileSync(at(".piiri/walkers/outbox.jsonl"), "utf8")).not.toMatch(/MARK/);
    otherwise = "take";
    expect(countsOf((await send(["--delivery", "one-each"])).stdout)).toMatchObject({ sent: people });
    expect(new Set(addresses()).size).toBe(people);
    expect(addresses()).toHaveLength(people);
  });

  it("ends at once where signing in fails", async () => {
    const { send } = await folder();
    const told = await send(["--delivery", "one-each"], { PIIRI_GRAPH_TOKEN: "MARKWRONG" });
    // Once more with a token asked for anew, as tokens run out; then not for each recipient.
    expect([told.exitCode, calls]).toEqual([3, 2]);
    expect(countsOf(told.stdout)).toMatchObject({ sent: 0, refused: 0, unsent: people });
    expect(told.stderr).not.toMatch(/MARK/);
  });

  it("where the server breaks while it takes a mail nobody knows, and it stops there", async () => {
    const { send } = await folder();
    doings.push("take", { status: 503, code: "ServiceUnavailable" });
    const told = await send(["--delivery", "one-each"]);
    expect(told.exitCode).toBe(3);
    expect(countsOf(told.stdout)).toMatchObject({ sent: 1, unknown: 1, refused: 0 });
    await send(["--delivery", "one-each"]);
    expect(addresses()).toHaveLength(people - 1);
  });

  it("where the connection breaks nobody knows, and nobody gets it again but on a person's word", async () => {
    const { send } = await folder();
    doings.push("take", "take", "take and drop");
    const told = await send(["--delivery", "one-each"]);
    expect(told.exitCode).toBe(3);
    expect(countsOf(told.stdout)).toMatchObject({ unknown: 1 });
    for (let time = 0; time < 2; time += 1) await send(["--delivery", "one-each"]);
    expect(new Set(addresses()).size).toBe(people);
    expect(addresses()).toHaveLength(people);
    expect((await send(["--unknown", "sent"])).exitCode).toBe(0);
    expect(addresses()).toHaveLength(people);
  });

  it("refuses another key and a damaged journal as sending by a mail server does", async () => {
    const { send, at } = await folder();
    await send();
    expect((await send([], { PIIRI_KEY: "sixteen letters at last" })).exitCode).toBe(2);
    const journal = at(".piiri/walkers/outbox.jsonl");
    writeFileSync(journal, readFileSync(journal, "utf8").replace('"sent"', '"snet"'));
    expect((await send()).stderr).toContain("--recover");
    expect(addresses()).toHaveLength(people);
  });
});
