import { join } from "node:path";
import { mailOfOrThrow, type Sender, writeMessageFile } from "@piiri/adapters-email";
import type { Group, Instant } from "@piiri/core";
import type { CalendarWords } from "@piiri/core/ical";
import type { Message } from "@piiri/core/messages";
import type { Invocation } from "../invocation.js";
import { makePrivateFolder } from "../output/makePrivateFolder.js";
import { keepOthers, writeOutput } from "../output/ownOutputs.js";

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
  { words, name, ...options }: WritingOptions & { readonly words: CalendarWords; readonly name: string },
  invocation: Invocation,
): Promise<string> {
  const { calendar, ...mail } = mailOfOrThrow(group, message, words, options);
  const { kind, audience, session } = message;
  await makePrivateFolder(folder, invocation.words.texts);
  const calendarFile = calendar === undefined ? undefined : `${name}.ics`;
  const file = join(folder, `${name}.md`);
  const text = writeMessageFile({ kind, audience, session, ...mail, calendarFile });
  // Both or neither: a text that somebody has written into stays, and its calendar with it.
  await keepOthers(invocation, file, text);
  if (calendar !== undefined) await writeOwnPrivately(invocation, join(folder, `${name}.ics`), calendar.content);
  await writeOwnPrivately(invocation, file, text);
  return file;
}

/** Readable by its owner alone, and not written over once a person has written into it. */
export async function writeOwnPrivately(
  invocation: Invocation,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  await writeOutput(invocation, file, content, { isPrivate: true });
}
