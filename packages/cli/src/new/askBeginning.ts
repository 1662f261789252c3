import { stat } from "node:fs/promises";
import { isLocalDate } from "@piiri/core";
import { type GroupKind, groupKinds } from "@piiri/core/draft";
import { err, ok, type Result } from "neverthrow";
import type { Host } from "../host.js";
import { Refusal } from "../refusal.js";
import { dateAsPlansWrite, timeAsPlansWrite } from "../usage/values.js";
import type { NewTexts } from "./texts.js";

/** What a plan begins with, and the file that it goes to. */
export interface Answers {
  readonly kind: GroupKind;
  readonly start: string;
  readonly time: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
}

/** What was answered, or why it is asked once more. */
type Read<Value> = (written: string) => Result<Value, string> | Promise<Result<Value, string>>;

interface Asking {
  readonly ask: NonNullable<Host["ask"]>;
  readonly tell: (text: string) => void;
  readonly texts: NewTexts;
  /** The usual day and time, as plans write them. */
  readonly usual: { readonly start: string; readonly time: string };
  /** What was said with the command already, and is not asked again. */
  readonly known: { readonly [Name in keyof Answers]?: Answers[Name] | undefined };
}

/** Asks what a plan begins with, one thing after the other; an empty answer is the usual one, a wrong one is asked again. */
export async function askBeginning({ ask, tell, texts, usual, known }: Asking): Promise<Answers> {
  const answer = async <Value>(question: string, read: Read<Value>) => {
    for (;;) {
      const written = await ask(question);
      if (written === undefined) throw new Refusal(texts.stopped);
      const value = await read(written.trim());
      if (value.isOk()) return value.value;
      tell(value.error);
    }
  };
  return {
    kind: known.kind ?? (await kind()),
    start: known.start ?? (await answer(texts.start(dayOf(usual.start)), (written) => dayIn(written || usual.start))),
    time: known.time ?? (await answer(texts.time(clockOf(usual.time)), (written) => timeIn(written || usual.time))),
    title: known.title ?? (await answer(texts.title, (written) => ok(written === "" ? undefined : written))),
    file: known.file ?? (await answer(texts.file(texts.usualFile), (written) => fileIn(written || texts.usualFile))),
  };

  async function kind(): Promise<GroupKind> {
    tell(texts.which);
    for (const [index, each] of groupKinds.entries()) {
      const [name, suits] = texts.kinds[each];
      tell(`  ${index + 1}  ${name}: ${suits}`);
    }
    const most = groupKinds.length;
    return await answer(texts.number(most, "1"), (written) => {
      const named = groupKinds.find((each) => each === written || texts.kinds[each][0] === written);
      const numbered = /^\d$/.test(written || "1") ? groupKinds[Number(written || "1") - 1] : undefined;
      const kind = named ?? numbered;
      return kind === undefined ? err(texts.again.number(most)) : ok(kind);
    });
  }

  function dayIn(written: string): Result<string, string> {
    const day = dateAsPlansWrite(written);
    return isLocalDate(day) ? ok(day) : err(texts.again.start);
  }

  function timeIn(written: string): Result<string, string> {
    const time = timeAsPlansWrite(written);
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? ok(time) : err(texts.again.time);
  }

  async function fileIn(written: string): Promise<Result<string, string>> {
    const found = await stat(written).catch(() => undefined);
    return found === undefined ? ok(written) : err(texts.again.file(written));
  }
}

/** `2.3.2027` for `2027-03-02`. */
function dayOf(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}.${month}.${year}`;
}

/** `18.00` for `18:00`. */
function clockOf(time: string): string {
  return time.replace(":", ".");
}
