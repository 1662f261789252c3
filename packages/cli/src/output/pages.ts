import type { Page } from "@piiri/documents";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import { deliver, type Privacy } from "./deliver.js";
import { legible } from "./legible.js";
import { type Style, styleFor } from "./style.js";

type Documents = typeof import("@piiri/documents");

/** The forms that every page comes in. */
export const pageFormats = ["md", "html", "docx"] as const;
/** A form that every page comes in. */
export type PageFormat = (typeof pageFormats)[number];

const writers: Readonly<Record<PageFormat, (documents: Documents, page: Page) => string | Promise<Uint8Array>>> = {
  md: ({ toMarkdown }, page) => toMarkdown(page),
  html: ({ toHtml }, page) => toHtml(page),
  docx: ({ toDocx }, page) => toDocx(page),
};

/** A page in the form that was asked for. Making documents takes longer to load than everything else here. */
export async function pageIn(format: PageFormat, make: (documents: Documents) => Page): Promise<string | Uint8Array> {
  const documents = await import("@piiri/documents");
  return writers[format](documents, make(documents));
}

/** A Word file is not shown on a terminal; told before anything is read. */
export function refuseWordOnTerminal(invocation: Invocation, format: string): void {
  if (format === "docx" && isForTerminal(invocation)) throw new Refusal(invocation.words.texts.usage.wordNeedsFile);
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
