import { Readable } from "node:stream";
import type { Host } from "../host.js";
import { runPiiri } from "../runPiiri.js";

export interface Called {
  readonly exitCode: number;
  /** Bytes that are no text as characters of the same number. */
  readonly stdout: string;
  readonly stderr: string;
}

interface World {
  readonly input?: string | Uint8Array;
  readonly environment?: Host["environment"];
  readonly isTerminal?: boolean;
  readonly locale?: string;
  readonly clock?: () => Date;
  readonly ask?: Host["ask"];
}

const tenthOfJanuary = () => new Date("2027-01-10T12:00:00Z");

/** Calls the command within the test's own process, in a world made for it: English, 10 January 2027, no terminal. */
export async function callPiiri(words: readonly string[], world: World = {}): Promise<Called> {
  const { input = "", environment = {}, isTerminal = false, locale = "", clock = tenthOfJanuary, ask } = world;
  const written = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof written) => ({
    isTerminal,
    write: (part: string | Uint8Array) => {
      written[name] += typeof part === "string" ? part : Buffer.from(part).toString("latin1");
    },
  });
  const exitCode = await runPiiri({
    words,
    environment,
    locale: () => locale,
    clock,
    ask,
    input: Readable.from([Buffer.from(input)]),
    output: sink("stdout"),
    errors: sink("stderr"),
    width: undefined,
    version: () => "1.2.3",
  });
  return { exitCode, ...written };
}

/** A plan as its lines, some of them changed. */
export function planText(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    id: "id: walkers",
    format: "format: closed-group",
    title: "title: Walking with a bad back",
    publicName: "publicName: Peer group",
    organiser: "organiser: { name: Example Association, domain: example.org }",
    schedule: "schedule: { start: 2027-03-02, time: 18:00 }",
    ...changes,
  };
  return `${Object.values(lines)
    .filter((line) => line !== "")
    .join("\n")}\n`;
}
