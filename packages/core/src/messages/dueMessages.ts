import type { Group } from "../group/index.js";
import { addDays, checkGiven, type LocalDate, type LocalTime } from "../kernel/index.js";
import type { TaskKind } from "../plan/index.js";
import { isEarlierReminder, timeline } from "../timeline/index.js";
import { messageAudiences } from "./composeMessage.js";
import type { MessageAudience, MessageKind } from "./message.js";

/** A message that falls due on a day. */
export interface DueMessage {
  readonly kind: MessageKind;
  /** By key. */
  readonly session?: string | undefined;
  readonly audience: MessageAudience;
  readonly due: LocalDate;
  /** The hour at which it goes out, on the wall clock where the group meets; where the plan says it. */
  readonly at?: LocalTime | undefined;
  /** A reminder after which another follows before the session. */
  readonly isEarlier?: boolean | undefined;
  /** How often the same was asked before, of what is asked until it is done. */
  readonly before?: number | undefined;
  /** The task of the timeline that it carries out. */
  readonly task: string;
  readonly isDone: boolean;
}

/** Tasks of the timeline that are done by writing to people. */
const kinds: Readonly<Partial<Record<TaskKind, MessageKind>>> = {
  "season-planning": "season-call",
  presentations: "speaker-invitation",
  "speakers-thanked": "speaker-thanks",
  "meeting-links": "facilitator-invitation",
  "welcome-message": "welcome",
  reminder: "reminder",
  "after-session": "after-session",
  "waiting-list-ends": "waiting-ended",
  summary: "summary-request",
  feedback: "feedback-request",
};

/**
 * Which messages a group's season asks for, and when: they follow from its timeline, so a reminder moves with its session,
 * and none falls due for a session that is not held. Confirmations go out as people register, and what changes is told by
 * `diffGroups`.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { dueMessages } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const due = dueMessages(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2026-12-01" });
 * due.filter(({ kind }) => kind === "reminder").length; // => 6
 * ```
 */
export function dueMessages(group: Group, options: { readonly today: LocalDate }): readonly DueMessage[] {
  checkGiven("options", options, { today: "day" });
  const { today } = options;
  return timeline(group, { today }).flatMap((task): readonly DueMessage[] => {
    const message = kinds[task.kind];
    if (message === undefined) return [];
    const { id, due, at, state } = task;
    // An event's tasks name no session, since there is one alone; those who come to it are told when it is.
    const session = messageAudiences[message] === "speakers" ? (task.session ?? group.sessions[0]?.key) : task.session;
    const one: DueMessage = {
      ...{ kind: message, session, audience: messageAudiences[message], due, task: id, isDone: state === "done" },
      ...(at !== undefined && { at }),
      ...(isEarlierReminder(task) && { isEarlier: true }),
    };
    return task.kind === "summary" && state === "late" ? [one, ...askedAgain(group, one, today)] : [one];
  });
}

/** Until it is written, a summary is asked for again every so many days; nobody is asked on days to come of what may be written by then. */
function askedAgain(group: Group, first: DueMessage, today: LocalDate): readonly DueMessage[] {
  const { summaryAgainDays, summaryAsksMost } = group.profile.tasks;
  return Array.from({ length: summaryAsksMost.value - 1 }, (_, place) => place + 1)
    .map((before) => ({ ...first, due: addDays(first.due, before * summaryAgainDays.value), before }))
    .filter(({ due }) => due <= today);
}
