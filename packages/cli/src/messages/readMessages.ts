import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Mail, type MessageFile, parseMessageFile } from "@piiri/adapters-email";
import type { Group } from "@piiri/core";
import { readText } from "../input/readText.js";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import type { MessageCommandTexts } from "./texts.js";

/** A message from a folder, ready to be sent. */
export interface ReadMessage {
  /** What its file is called. */
  readonly name: string;
  readonly mail: Mail;
  readonly file: MessageFile;
}

/** A calendar of a year's sessions is a hundred kilobytes. In characters. */
const calendarMost = 2_000_000;

/** The messages of a folder, in the order of their names; all are read before any is sent. */
export async function readMessages(
  folder: string,
  { id }: Group,
  words: CommandWords,
  texts: MessageCommandTexts,
): Promise<readonly ReadMessage[]> {
  const names = await readdir(folder).catch(() => {
    throw new Refusal(texts.noMessages(folder));
  });
  const messages = names.filter((name) => name.endsWith(".md")).sort();
  if (messages.length === 0) throw new Refusal(texts.noMessages(folder));
  return await Promise.all(
    messages.map(async (name) => ({ name, ...(await readMessage(join(folder, name), folder)) })),
  );

  async function readMessage(path: string, beside: string): Promise<Omit<ReadMessage, "name">> {
    const read = await readText(path);
    if ("problem" in read && read.problem !== "not-text") throw new Refusal(words.texts.files[read.problem](path));
    const parsed =
      "text" in read ? parseMessageFile(read.text) : ({ problem: { line: 1, code: "no-header" } } as const);
    if ("problem" in parsed) throw new Refusal(texts.notAMessage(path, parsed.problem));
    const { file } = parsed;
    if (file.group !== id) throw new Refusal(texts.otherGroup(path));
    const { calendarFile } = file;
    if (calendarFile === undefined) return { mail: file, file };
    const calendar = await readText(join(beside, calendarFile));
    if ("problem" in calendar || calendar.text.length > calendarMost) throw new Refusal(texts.calendarMissing(path));
    return { mail: { ...file, calendar: { fileName: "calendar.ics", content: calendar.text } }, file };
  }
}
