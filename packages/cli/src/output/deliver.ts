import type { Invocation } from "../invocation.js";
import { writeFileAtomically } from "./writeFileAtomically.js";

/** Hands over a command's result: to the file that was asked for, else to stdout. */
export async function deliver({ host, options, words }: Invocation, result: string): Promise<void> {
  if (options.output === undefined || options.output === "-") host.output.write(result);
  else await writeFileAtomically(options.output, result, words.texts);
}

/** A result for another program. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
