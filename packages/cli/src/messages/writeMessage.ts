import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { mailOf, type Sender, writeMessageFile } from "@piiri/adapters-email";
import type { Group, Instant, Message } from "@piiri/core";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import type { Texts } from "../texts/texts.js";

/** Whom a message comes from, when, and with which link. */
export interface WritingOptions {
  readonly from: Sender;
  readonly now: Instant;
  readonly joinUrl?: string | undefined;
}

/** Writes a message into a folder, with its calendar beside it; only the owner can read them, for the link is a secret. */
export async function writeMessage(
  folder: string,
  group: Group,
  message: Message,
  options: WritingOptions,
  texts: Texts,
): Promise<string> {
  const { calendar, ...mail } = mailOf(group, message, options);
  const { kind, audience, session } = message;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const calendarFile = calendar === undefined ? undefined : `${message.key}.ics`;
  if (calendar !== undefined) await writePrivately(join(folder, `${message.key}.ics`), calendar.content, texts);
  const file = join(folder, `${message.key}.md`);
  await writePrivately(file, writeMessageFile({ kind, audience, session, ...mail, calendarFile }), texts);
  return file;
}

/** Readable by its owner alone. */
export async function writePrivately(file: string, content: string | Uint8Array, texts: Texts): Promise<void> {
  await writeFileAtomically(file, content, texts, { isPrivate: true });
}
