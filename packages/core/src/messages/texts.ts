import type { CancellingFacts, CommonFacts, MessageFacts } from "./facts.js";
import type { MessageKind } from "./message.js";

/** What a message of one kind says: after the group's public name a few neutral words, and paragraphs in Markdown. */
export interface MessageText<Kind extends MessageKind> {
  readonly subject: (facts: MessageFacts[Kind]) => string;
  readonly body: (facts: MessageFacts[Kind]) => readonly string[];
}

/** What a message of each kind says. */
export type MessageTexts = {
  readonly [Kind in MessageKind]: MessageText<Kind>;
} & {
  /** How the subject of a mail begins by which somebody gives up their place. */
  readonly cancellation: string;
  /** How to give up a place, or one in the queue, by a mail that is ready to be sent. */
  readonly cancelling: (facts: CancellingFacts) => string;
  /** The last lines: whom to ask, and who writes. */
  readonly closing: (facts: CommonFacts) => readonly string[];
};
