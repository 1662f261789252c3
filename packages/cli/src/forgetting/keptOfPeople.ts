import { forgottenOutbox, outboxKind, outboxName } from "@piiri/adapters-email";
import { forgottenOffers, journalKind, journalName } from "@piiri/adapters-forms/intake";
import type { Instant } from "@piiri/core";
import { openJournal, rewriteJournal, type StateFiles } from "@piiri/core/keeping";

/** What is left of what was written down of a group's people, once it is forgotten: that it was, how often and when. */
export interface LeftOfPeople {
  /** Each message: to how many it was sent, and when last. */
  readonly messages: readonly { readonly message: string; readonly people: number; readonly at: Instant }[];
  /** How many places were offered. */
  readonly offers: number;
}

/** Whether anything of people is written down beside the plan. */
export async function isAnythingKept(state: StateFiles): Promise<boolean> {
  const names = await state.names();
  return [outboxName, journalName].some((name) => names.includes(name));
}

/** What would be left; nothing is changed. */
export async function leftOfPeople(state: StateFiles, key: string): Promise<LeftOfPeople> {
  const sent = await openJournal(state, outboxName, outboxKind, key);
  const offered = await openJournal(state, journalName, journalKind, key);
  const messages = forgottenOutbox(sent.entries());
  return {
    messages: messages.map(({ message, people = 0, at }) => ({ message, people, at })),
    offers: forgottenOffers(offered.entries()).reduce(
      (sum, entry) => sum + (entry.kind === "forgotten" ? entry.offers : 0),
      0,
    ),
  };
}

/** Forgets people for good: what is left takes the place of what was written down, and no copy stays. */
export async function forgetPeople(state: StateFiles, key: string): Promise<void> {
  await state.alone("outbox", () => rewriteJournal(state, outboxName, outboxKind, forgottenOutbox, key));
  await state.alone("journal", () => rewriteJournal(state, journalName, journalKind, forgottenOffers, key));
}
