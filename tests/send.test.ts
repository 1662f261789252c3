// Why: mail goes out through Graph over real HTTP with the same promises as by SMTP, whatever Graph answers.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type GraphServer,
  graphServer,
  validToken,
} from "../packages/adapters-graph/src/testing/graphServer.fixtures.js";
import { callPiiri } from "../packages/cli/src/testing/callPiiri.js";
import { temporaryFolder } from "../packages/cli/src/testing/temporaryFolder.js";

const plan = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "MARKTITLE",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
};
const people = Array.from(
  { length: 5 },
  (_, n) => `2026-12-20 10:0${n}:00,MARKNAME ${n},MARKMAIL-${n}@participants.test`,
);

/** A folder with a message, ready to be sent. */
async function folder() {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  writeFileSync(at("registrations.csv"), `Timestamp,Name,Email\n${people.join("\n")}\n`);
  const now = ["--now", "2027-01-08T09:00:00Z"];
  await callPiiri(["messages", at("plan.json"), "--kind", "thanks", "-o", at("out"), ...now]);
  const base = ["send", at("out"), "--plan", at("plan.json"), "--registrations", at("registrations.csv")];
  return {
    send: (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
      callPiiri([...base, ...words, ...now], {
        environment: { PIIRI_KEY: "sixteen letters at least", ...environment },
      }),
  };
}

describe("through Microsoft 365", () => {
  let graph: GraphServer;
  beforeEach(async () => {
    graph = await graphServer();
  });
  afterEach(() => graph.close());
  const signedIn = () => ({ PIIRI_GRAPH_TOKEN: validToken, PIIRI_GRAPH_URL: graph.baseUrl });

  interface Mail {
    readonly message: {
      readonly bccRecipients?: readonly { readonly emailAddress: { readonly address: string } }[];
      readonly toRecipients?: readonly unknown[];
    };
  }

  it("sends once: all in the blind copy, and said again nothing", async () => {
    const { send } = await folder();
    const told = await send(["--graph"], signedIn());
    expect(told).toMatchObject({ exitCode: 0 });
    expect((graph.mails as Mail[]).map(({ message }) => message.bccRecipients?.length)).toEqual([5]);
    expect((await send(["--graph"], signedIn())).stdout).toContain("5 had it already");
    expect(graph.mails).toHaveLength(1);
  });

  it("sends to each their own where that is asked for", async () => {
    const { send } = await folder();
    await send(["--graph", "--delivery", "one-each", "--per-minute", "100000"], signedIn());
    expect((graph.mails as Mail[]).map(({ message }) => [message.toRecipients?.length, message.bccRecipients])).toEqual(
      Array.from({ length: 5 }, () => [1, undefined]),
    );
  });

  it.each(["504", "503", "drop-after"] as const)("leaves those in doubt to a person after %s", async (fault) => {
    const { send } = await folder();
    graph.faults.push(fault);
    const told = await send(["--graph"], signedIn());
    expect(told.exitCode).toBe(3);
    expect(told.stdout).toContain("In doubt: rows 2, 3, 4, 5, 6.");
    const before = graph.mails.length;
    expect((await send(["--graph"], signedIn())).stdout).toContain("5 in doubt");
    expect(graph.mails).toHaveLength(before);
    expect((await send(["--graph", "--unknown", "again"], signedIn())).exitCode).toBe(0);
    expect(graph.mails).toHaveLength(before + 1);
  });

  it("without leave to, or with a token that is too old, marks nobody and says what to do", async () => {
    const { send } = await folder();
    const told = await send(["--graph"], { ...signedIn(), PIIRI_GRAPH_TOKEN: "MARKTOKEN" });
    expect(told.exitCode).toBe(3);
    expect(told.stdout).toContain("5 not sent yet");
    expect(told.stderr).toContain("401 InvalidAuthenticationToken");
    expect(told.stderr).not.toContain("MARK");
    expect((await send(["--graph"])).stderr).toContain("PIIRI_GRAPH_TOKEN");
    expect((await send(["--graph"], signedIn())).exitCode).toBe(0);
  });

  it("that cannot be reached has surely sent nothing", async () => {
    const { send } = await folder();
    const gone = await graphServer();
    await gone.close();
    // It is tried several times, with seconds between; here they pass at once.
    const usual = setTimeout;
    vi.stubGlobal("setTimeout", (work: () => void, milliseconds = 0) => usual(work, Math.min(milliseconds, 10)));
    const told = await send(["--graph"], { ...signedIn(), PIIRI_GRAPH_URL: gone.baseUrl }).finally(() =>
      vi.unstubAllGlobals(),
    );
    expect(told.exitCode).toBe(3);
    expect(told.stdout).toContain("5 not sent yet");
  });
});
