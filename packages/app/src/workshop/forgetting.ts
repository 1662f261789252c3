import { forgottenOutbox, outboxKind, outboxName } from "@piiri/adapters-email/draft";
import { forgottenOffers, journalKind, journalName, keyLeast } from "@piiri/adapters-forms/intake";
import type { Group, Language, LocalDate } from "@piiri/core";
import { KeepingError, openJournal, rewriteJournal, type StateFiles, tipOf } from "@piiri/core/keeping";
import { dayOf } from "@piiri/core/telling";
import { deletedByHand, taskTitle, tellOwner } from "@piiri/core/timeline";
import { browserFolder } from "./browserFolder.js";
import type { MadeFile } from "./document.js";
import type { GivenHere } from "./givenHere.js";
import { stateIn } from "./keptOffers.js";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface ForgettingRequest extends PlanAt {
  readonly language: Language;
  readonly given: readonly GivenHere[];
  /** The plan's folder, where the reader let the page look; else what was given as files. */
  readonly folder: FileSystemDirectoryHandle | undefined;
  readonly key: string;
}

/** What is left of what was written down of people; a message's day as one says it. */
export interface LeftOfPeople {
  readonly messages: readonly { readonly message: string; readonly people: number; readonly on: string }[];
  readonly offers: number;
}

/** How it stands with the forgetting of a group's people. It names nobody. */
export type Forgetting =
  | { readonly state: "undecided" }
  | { readonly state: "kept"; readonly until: string }
  | {
      readonly state: "over";
      readonly until: string;
      /** Nothing where nothing is written down, as far as is known here. */
      readonly left: LeftOfPeople | ForgettingProblem | undefined;
      /** What is still to be deleted by hand: what, and who does it. */
      readonly byHand: readonly { readonly id: string; readonly what: string; readonly who: string }[];
    };

/** Why what was written down cannot be looked at: no key yet, or it cannot be read with it. */
export type ForgettingProblem = "key" | "not-read";

const journals = [outboxName, journalName];

/** What would be left once people are forgotten; nothing is changed. */
export async function forgetting(request: ForgettingRequest): Promise<Forgetting | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const { dates, timeline } = await wordsIn(request.language);
  const { keptUntil } = group.registration;
  if (keptUntil === undefined) return { state: "undecided" };
  const until = dates.date(keptUntil);
  const today = localDay(request.today);
  if (today <= keptUntil) return { state: "kept", until };
  const tasks = deletedByHand(group, { today }).filter(({ state }) => state !== "done");
  return {
    ...{ state: "over", until },
    left: await tried(async () => await leftIn(request, group, dates.date)),
    byHand: tasks.map((task) => ({ id: task.id, what: taskTitle(task, timeline), who: tellOwner(task, timeline) })),
  };
}

/** Forgets people for good: in the folder itself, or as files that take the place of those that were given. */
export async function forgetPeople(
  request: ForgettingRequest,
): Promise<{ readonly files: readonly MadeFile[] } | ForgettingProblem | undefined> {
  const group = groupOf(request);
  const until = group?.registration.keptUntil;
  if (group === undefined || until === undefined || localDay(request.today) <= until) return undefined;
  return await tried(async () => {
    const state = await stateOf(request, group);
    const found = (await state.names()).filter((name) => journals.includes(name));
    // Both are read before either is written.
    const left = await leftIn(request, group, String);
    if (typeof left === "string") return left;
    await state.alone("outbox", () => rewriteJournal(state, outboxName, outboxKind, forgottenOutbox, request.key));
    await state.alone("journal", () => rewriteJournal(state, journalName, journalKind, forgottenOffers, request.key));
    if (request.folder !== undefined) return { files: [] };
    const names = found.flatMap((name) => [name, tipOf(name)]);
    return { files: await Promise.all(names.map((name) => fileOf(state, name))) };
  });
}

async function stateOf({ folder, given }: ForgettingRequest, { id }: Group): Promise<StateFiles> {
  return folder === undefined ? await stateIn(given) : browserFolder(folder, [".piiri", id]);
}

async function leftIn(
  request: ForgettingRequest,
  group: Group,
  dated: (day: LocalDate) => string,
): Promise<LeftOfPeople | ForgettingProblem | undefined> {
  const { key } = request;
  const state = await stateOf(request, group);
  const names = await state.names();
  if (!journals.some((name) => names.includes(name))) return undefined;
  if (key.length < keyLeast) return "key";
  const sent = await openJournal(state, outboxName, outboxKind, key);
  const offered = await openJournal(state, journalName, journalKind, key);
  const offers = forgottenOffers(offered.entries()).map((entry) => (entry.kind === "forgotten" ? entry.offers : 0));
  return {
    messages: forgottenOutbox(sent.entries()).map(({ message, people = 0, at }) => ({
      ...{ message, people },
      on: dated(dayOf(at, group)),
    })),
    offers: offers.reduce((sum, count) => sum + count, 0),
  };
}

/** State that cannot be read or written is told, never written over. */
async function tried<Value>(work: () => Promise<Value>): Promise<Value | "not-read"> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeepingError) return "not-read";
    throw error;
  }
}

async function fileOf(state: StateFiles, name: string): Promise<MadeFile> {
  return { name, type: "application/octet-stream", content: new Uint8Array((await state.read(name)) ?? []) };
}
