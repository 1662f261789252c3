import type { Page } from "@piiri/documents";
import type { PageFormat } from "@piiri/documents/formats";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import { deliver, type Privacy } from "./deliver.js";
import { legible } from "./legible.js";
import { programFor } from "./pageFormats.js";
import { type Style, styleFor } from "./style.js";

type Documents = typeof import("@piiri/documents");

/** A page in the format that was asked for. Making documents takes longer to load than everything else here. */
export async function pageIn(format: PageFormat, make: (documents: Documents) => Page): Promise<string | Uint8Array> {
  const documents = await import("@piiri/documents");
  return await documents.writePage(make(documents), format);
}

/** What it takes a program to read is not shown on a terminal; told before anything is read. */
export function refuseOnTerminal(invocation: Invocation, format: string): void {
  const program = programFor(format);
  if (program === undefined || !isForTerminal(invocation)) return;
  throw new Refusal(invocation.words.texts.usage.needsFile(program, format));
}

/** Hands over a result as a person may see it: nothing in it steers a terminal. */
export async function deliverLegibly(
  invocation: Invocation,
  result: string | Uint8Array,
  written: (file: string) => string,
  privacy: Privacy = {},
): Promise<void> {
  const isShown = typeof result === "string" && isForTerminal(invocation);
  await deliver(invocation, isShown ? legible(result) : result, written, privacy);
}

/** How words may stand out in the result: not at all in a file. */
export function styleOfResult({ host, options }: Invocation): Style {
  const isShown = options.output === undefined && host.output.isTerminal;
  return styleFor(isShown, options.color !== false, host.environment);
}

function isForTerminal({ host, options }: Invocation): boolean {
  return host.output.isTerminal && (options.output === undefined || options.output === "-");
}
