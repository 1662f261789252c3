import type { Group } from "@piiri/core";
import type { GroupDiff } from "@piiri/core/change";
import type { MessageRequest } from "@piiri/core/messages";
import type { LoadedPlan } from "../input/loadPlan.js";
import type { MessageCommandTexts } from "../messages/texts.js";

/** What differs between two states of a group and what follows, line by line. */
export function tellDiff(
  { changes, problems, consequences }: GroupDiff,
  before: Group,
  { group, words }: Pick<LoadedPlan, "group" | "words">,
  texts: MessageCommandTexts,
): readonly string[] {
  if (changes.length === 0 && problems.length === 0) return [texts.change.none];
  const { dates } = words.catalogue;
  const numberOf = (key: string) => {
    const session = [...group.sessions, ...before.sessions].find((each) => each.key === key);
    return `${session?.number ?? ""} (${key})`.trim();
  };
  const { calendar, messages, tasks, needsRevision } = consequences;
  const told = messages.map((message) =>
    texts.change.message(texts.kinds[message.kind], sessionsOf(message).map(numberOf)),
  );
  return [
    ...changes.map((one) => texts.change.told(one, numberOf, (day, time) => dates.dateTime(day, time))),
    "",
    ...problems.map((problem) => texts.change.problem(problem, numberOf)),
    ...(calendar.length === 0 ? [] : [texts.change.calendar(calendar.map(numberOf))]),
    ...(told.length === 0 ? [texts.change.nobodyTold] : told),
    ...(tasks.length === 0 ? [] : [texts.change.tasks(tasks.length)]),
    ...(needsRevision && problems.length === 0 ? [texts.change.needsRevision] : []),
  ];
}

/** The keys of the sessions that a message is about. */
function sessionsOf(message: MessageRequest): readonly string[] {
  if (message.kind === "session-changed") return message.changes.map(({ session }) => session);
  return "session" in message ? [message.session] : [];
}
