import type { Session } from "@piiri/core";
import { Refusal } from "../refusal.js";
import type { LoadedPlan } from "./loadPlan.js";

/** The session with a key or a number; where there is only one, it need not be said. */
export function sessionOf(
  { group: { sessions }, words: { texts } }: LoadedPlan,
  wanted: string | undefined,
  help: string,
): Session {
  const keys = sessions.map(({ key }) => key);
  const [first, second] = sessions;
  if (wanted === undefined) {
    if (first !== undefined && second === undefined) return first;
    throw new Refusal(texts.agenda.chooseSession(keys), { help });
  }
  const session =
    sessions.find(({ key }) => key === wanted) ?? sessions.find(({ number }) => `${number}` === wanted.trim());
  if (session === undefined) throw new Refusal(texts.agenda.unknownSession(wanted, keys));
  return session;
}
