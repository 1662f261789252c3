import { checkGiven, isInstant, newerSchema } from "@piiri/core";
import { type Message, messageKinds } from "@piiri/core/messages";
import { readYaml } from "@piiri/core/yaml";
import { stringify } from "yaml";
import * as z from "zod/mini";
import { isMailAddress } from "../mail/address.js";
import type { Mail } from "../mail/mail.js";
import { pointerOf } from "./pointerOf.js";

/** A message in a file: what it says and for whom, but no recipient. A person may read it, and change it, before it is sent. */
export interface MessageFile extends Omit<Mail, "calendar"> {
  readonly kind: Message["kind"];
  readonly audience: Message["audience"];
  readonly session?: string | undefined;
  /** The file beside it that goes along. */
  readonly calendarFile?: string | undefined;
}

/** Why a message file cannot be read: the line, counted from 1, and what is wrong there. */
export interface MessageFileProblem {
  readonly line: number;
  readonly code: "no-header" | "not-yaml" | "newer" | "wrong-field" | "empty-body" | "too-large";
  readonly field?: string | undefined;
}

/** In characters: no message is this long, and mail servers would not take it. */
const longestFile = 1_000_000;

/** The version of the head that this release reads: the first, where it states none. */
const messageFileVersion = 1;

const line = z.string().check(z.minLength(1), z.maxLength(500), z.regex(/^[^\r\n\p{C}]*$/u));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,120}$/));
const address = z.string().check(z.refine(isMailAddress));

const header = z.strictObject({
  schema: z.optional(z.literal(messageFileVersion)),
  kind: z.enum(messageKinds),
  key: id,
  audience: z.enum(["admitted", "waiting", "offered", "everyone-registered", "facilitators", "speakers"]),
  session: z.optional(id),
  group: id,
  domain: z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/i)),
  language: z.enum(["fi", "sv", "en"]),
  subject: line,
  from: z.strictObject({ name: line, address }),
  replyTo: z.optional(address),
  date: z.string().check(z.refine(isInstant)),
  calendarFile: z.optional(z.string().check(z.regex(/^[\w.-]{1,100}$/))),
});

/**
 * A message as a text that people can read and change: a head of facts between lines of three hyphens, then what is said,
 * in Markdown.
 *
 * @example
 * ```ts
 * import { parseMessageFile, writeMessageFile } from "@piiri/adapters-email";
 *
 * const file = {
 *   kind: "thanks", key: "thanks", audience: "admitted", group: "walkers", domain: "example.org", language: "en",
 *   subject: "Peer group: thank you", from: { name: "Example", address: "group@example.org" },
 *   date: "2027-04-01T09:00:00Z", body: "Thank **you**.\n",
 * } as const;
 * parseMessageFile(writeMessageFile(file)); // => { file }
 * ```
 */
export function writeMessageFile({ body, ...head }: MessageFile): string {
  const stated = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  return `---\n${stringify(stated, { lineWidth: 0 })}---\n\n${body}`;
}

/**
 * Reads a message from its text; what is wrong with it is told by line. An example stands with `writeMessageFile`.
 *
 * @example
 * ```ts
 * import { parseMessageFile } from "@piiri/adapters-email";
 *
 * parseMessageFile("Hello"); // => { problem: { line: 1, code: "no-header" } }
 * ```
 */
export function parseMessageFile(
  text: string,
): { readonly file: MessageFile } | { readonly problem: MessageFileProblem } {
  checkGiven("text", text, "text");
  if (text.length > longestFile) return { problem: { line: 1, code: "too-large" } };
  const [, head, body = ""] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined) return { problem: { line: 1, code: "no-header" } };
  const yaml = readYaml(head);
  if (yaml.isErr()) {
    // The head begins on the line after the hyphens.
    return { problem: { line: (yaml.error[0]?.position.line ?? 1) + 1, code: "not-yaml" } };
  }
  if (newerSchema(yaml.value.data, messageFileVersion) !== undefined) {
    return { problem: { line: yaml.value.locate("/schema").line + 1, code: "newer" } };
  }
  const read = header.safeParse(yaml.value.data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])];
    const { line: at } = yaml.value.locate(pointerOf(path), "key");
    return { problem: { line: at + 1, code: "wrong-field", field: path.join("/") } };
  }
  const said = body.replace(/\r\n/g, "\n").replace(/^\n+/, "");
  if (said.trim() === "") return { problem: { line: lineAt(text, text.length), code: "empty-body" } };
  const { schema: _, ...facts } = read.data;
  return { file: { ...(facts as Omit<MessageFile, "body">), body: said } };
}

/** Counted from the line of hyphens above. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length + 1;
}
