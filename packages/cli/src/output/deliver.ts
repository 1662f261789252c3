import type { Invocation } from "../invocation.js";
import { legible } from "./legible.js";

/** Whether a result holds personal data or a secret link: its file may then be read by its owner alone, from its first byte on. */
export interface Privacy {
  readonly isPrivate?: boolean;
}

/** Hands over a command's result: to stdout, or to the file that was asked for, which is then told. */
export async function deliver(
  invocation: Invocation,
  result: string | Uint8Array,
  written: (file: string) => string,
  privacy: Privacy = {},
): Promise<void> {
  const { host, tell } = invocation;
  const { output } = invocation.options;
  if (output === undefined || output === "-") {
    host.output.write(typeof result === "string" && host.output.isTerminal ? legible(result) : result);
  } else {
    // Most results go to stdout, and what writes files is much to load.
    const { writeOutput } = await import("./ownOutputs.js");
    await writeOutput(invocation, output, result, privacy);
    tell(written(output));
  }
}

/** A result for another program. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
