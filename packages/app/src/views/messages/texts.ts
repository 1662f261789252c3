import type { OwnTextProblem } from "@piiri/adapters-email/draft";
import type { Language } from "@piiri/core";
import type { MessageKind, MessageOccasion } from "@piiri/core/messages";
import type { NoMessage } from "../../workshop/messages.js";

/** What the view of messages says. */
export interface MessagesTexts {
  readonly byDate: string;
  readonly nothing: string;
  readonly others: string;
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly session: (number: number) => string;
  readonly occasions: Readonly<Record<MessageOccasion, string>>;
  readonly isDone: string;
  readonly isNext: string;
  /** Back from one message to all of them. */
  readonly all: string;
  readonly whichSession: string;
  readonly survey: string;
  /** People asked for the message in several languages; which of them is shown and sent, and to how many. */
  readonly inWhichLanguage: string;
  readonly inLanguage: (language: Language, people: number) => string;
  readonly asItReads: string;
  readonly toWhom: string;
  readonly whoGets: string;
  /** That messages may be said in words of one's own, and what is wrong in a file with such. */
  readonly own: string;
  readonly ownTexts: (problem: OwnTextProblem) => string;
  readonly text: string;
  readonly calendar: string;
  readonly unknown: string;
  readonly reaches: (people: number) => string;
  readonly addressless: (rows: readonly (number | string)[]) => string;
  readonly unusable: (rows: readonly (number | string)[]) => string;
  readonly draft: string;
  readonly draftHelp: string;
  readonly copyAddresses: string;
  /** A clipboard may be shared between devices. */
  readonly clipboard: string;
  readonly openMail: string;
  readonly openMailHelp: string;
  readonly noSender: string;
  readonly problems: Readonly<Record<NoMessage, string>>;
}
