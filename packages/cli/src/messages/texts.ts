import type { MessageFileProblem, NotReachedState, OwnTextProblem, ServerAnswer } from "@piiri/adapters-email";
import type { LocalDate } from "@piiri/core";
import type { GroupChange, GroupDiffProblem } from "@piiri/core/change";
import type { MessageKind, MessageOccasion, MessageProblem } from "@piiri/core/messages";

/** Why somebody has not got a message. */
export type NotReachedReason = NotReachedState | "addressless" | "bounced";

/** What is said of messages: counts and files, never a name or an address. */
export interface MessageCommandTexts {
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly problems: Readonly<Record<MessageProblem, string>>;
  readonly registrationsNeeded: string;
  readonly folderNeeded: string;
  readonly senderNeeded: string;
  readonly offerUntilNeeded: string;
  readonly surveyNeeded: string;
  readonly sessionNeeded: (keys: readonly string[]) => string;
  /** It follows from `piiri change`. */
  readonly useChange: string;
  /** What brings about a message that has no day of its own. */
  readonly occasions: Readonly<Record<MessageOccasion, string>>;
  readonly due: (date: string, kind: string, session: number | undefined, isDone: boolean) => string;
  readonly nothingDue: string;
  readonly writtenTo: (file: string) => string;
  readonly secretInside: string;
  readonly reaches: (people: number, withoutAddress: number) => string;
  readonly draftWarning: (file: string, people: number) => string;
  readonly addressesToPaste: (file: string) => string;
  readonly ownTexts: (file: string, problem: OwnTextProblem) => string;
  readonly notAMessage: (file: string, problem: MessageFileProblem) => string;
  readonly otherGroup: (file: string) => string;
  readonly noMessages: (folder: string) => string;
  readonly calendarMissing: (file: string) => string;
  readonly smtpNeeded: string;
  readonly notSmtp: string;
  readonly dkimNotRsa: string;
  readonly dkimNeedsDomain: string;
  readonly needsKey: string;
  readonly handedOver: (folder: string) => string;
  readonly recovered: (doubtful: number, aside: readonly string[]) => string;
  readonly wouldSend: (subject: string, people: number, already: number) => string;
  readonly sending: (done: number, all: number) => string;
  readonly sent: (subject: string, counts: Readonly<Record<string, number>>) => readonly string[];
  /** By row, by id or, where that was asked for, by name. */
  readonly notReached: (reason: NotReachedReason, who: readonly (string | number)[]) => string;
  /** Who is in doubt but is not, or not any more, among those whom the message is for; of the rest, how many. */
  readonly inDoubtBesides: (who: readonly (string | number)[], unlisted: number) => string;
  readonly answer: (answer: ServerAnswer) => string;
  readonly passwordOnCommandLine: string;
  readonly passwordInAddress: string;
  readonly passwordNeeded: string;
  readonly userNeeded: string;
  readonly askPassword: (user: string) => string;
  readonly refusedLeft: string;
  readonly cutShort: string;
  readonly unknownLeft: string;
  readonly change: {
    readonly none: string;
    readonly told: (
      change: GroupChange,
      number: (key: string) => string,
      date: (day: LocalDate, time: `${number}:${number}`) => string,
    ) => string;
    readonly problem: (problem: GroupDiffProblem, number: (key: string) => string) => string;
    readonly calendar: (sessions: readonly string[]) => string;
    readonly message: (kind: string, sessions: readonly string[]) => string;
    readonly nobodyTold: string;
    readonly tasks: (count: number) => string;
    readonly needsRevision: string;
    readonly raised: (file: string, revision: number) => string;
    readonly notPublished: string;
    readonly linkForMessages: string;
  };
}
