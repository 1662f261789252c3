import { reachedBy } from "@piiri/adapters-email";
import { type Language, languages } from "@piiri/core";
import { composeMessage, isForRegistered, type Message, type MessageRequest } from "@piiri/core/messages";
import type { LoadedPlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import { ownMessageTexts } from "./ownMessageTexts.js";
import type { KnownRegistrations } from "./reached.js";
import type { MessageCommandTexts } from "./texts.js";

/** A message in one language, for those who are to get it in that. */
export interface SpokenMessage {
  readonly message: Message;
  readonly words: CommandWords;
  /** What its files are called: by its key, and by its language where that is not the group's. */
  readonly name: string;
  /** All languages in which it lies ready, the group's own first. */
  readonly languages: readonly string[];
}

interface Asked {
  readonly loaded: LoadedPlan;
  readonly request: MessageRequest;
  readonly known: KnownRegistrations | undefined;
  /** The federation's own texts, in the group's language. */
  readonly ownTexts: string | undefined;
  readonly texts: MessageCommandTexts;
}

/** A message in the group's language, and in every other in which somebody who registered asked for messages. */
export async function inLanguages(invocation: Invocation, asked: Asked): Promise<readonly SpokenMessage[]> {
  const { loaded, known, ownTexts } = asked;
  const own = await inOne(invocation, asked, loaded.words, ownTexts);
  const isAsked = known?.events.some((event) => event.kind === "registered" && event.language !== undefined) === true;
  if (!isAsked || !isForRegistered(own.audience)) return [alone(own, loaded.words)];
  const others: SpokenMessage[] = [];
  const spoken = [own.language, ...languages.filter((each) => each !== own.language)];
  for (const language of spoken.slice(1) as readonly Language[]) {
    const reached = reachedBy({ ...own, language }, loaded.group, known, "count", { languages: spoken });
    if (reached.recipients.length + reached.withoutAddress === 0) continue;
    const words = await loaded.words.of(language);
    const message = await inOne(invocation, asked, words, undefined);
    others.push({ message, words, name: `${message.key}.${language}`, languages: [] });
  }
  const all = [alone(own, loaded.words), ...others];
  return all.map((each) => ({ ...each, languages: all.map(({ message }) => message.language) }));
}

function alone(message: Message, words: CommandWords): SpokenMessage {
  return { message, words, name: message.key, languages: [message.language] };
}

async function inOne(
  invocation: Invocation,
  { loaded, request, texts }: Asked,
  words: CommandWords,
  ownTexts: string | undefined,
): Promise<Message> {
  const said = await ownMessageTexts(invocation, ownTexts, words, texts);
  return composeMessage(loaded.group, request, said, words.language).match(
    (message) => message,
    (problem) => {
      throw new Refusal(texts.problems[problem]);
    },
  );
}
