import { reachedBy } from "@piiri/adapters-email";
import { isForRegistered } from "@piiri/core/messages";
import type { LoadedPlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import type { SpokenMessage } from "./inLanguages.js";
import type { KnownRegistrations } from "./reached.js";
import type { MessageCommandTexts } from "./texts.js";
import { type WritingOptions, writeMessage } from "./writeMessage.js";

/** A message in one language, and where its file goes. */
export interface ToKeep {
  readonly loaded: LoadedPlan;
  readonly version: SpokenMessage;
  readonly writing: WritingOptions;
  readonly known: KnownRegistrations | undefined;
  readonly folder: string;
  readonly texts: MessageCommandTexts;
}

/** A file that is sent by `piiri send`, and how many it is for. */
export async function keepMessage(
  invocation: Invocation,
  { loaded, version, writing, known, folder, texts }: ToKeep,
): Promise<void> {
  const { message, words, name, languages } = version;
  const written = await writeMessage(
    folder,
    loaded.group,
    message,
    { ...writing, name, words: await words.all() },
    invocation,
  );
  invocation.tell(texts.writtenTo(written));
  if (known === undefined && isForRegistered(message.audience)) return;
  const { recipients, withoutAddress } = reachedBy(message, loaded.group, known, "count", { languages });
  invocation.tell(texts.reaches(recipients.length, withoutAddress));
}
