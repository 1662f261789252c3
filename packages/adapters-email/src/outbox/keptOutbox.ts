import type { Journal, JournalKind } from "@piiri/core/keeping";
import { type OutboxEntry, type OutboxStore, outboxStates } from "./outbox.js";

/** The journal of what was sent, in a group's state. */
export const outboxName = "outbox.jsonl";

/** How the lines of a kept outbox are read. Recipients are keyed hashes, so it is opened with its key. */
export const outboxKind: JournalKind<OutboxEntry> = {
  name: "outbox",
  // Since the second it says what was forgotten.
  schema: 2,
  entry: (data) => {
    const entry = data as OutboxEntry | null | undefined;
    const isEntry =
      typeof entry?.at === "string" &&
      typeof entry.message === "string" &&
      outboxStates.includes(entry.state) &&
      Array.isArray(entry.to);
    return isEntry ? entry : undefined;
  },
};

/**
 * An outbox in a journal of `@piiri/core/keeping`, wherever that lies: each line follows from the one before, and is on the
 * disk before `append` is done. Nobody else may write to it meanwhile (`StateFiles.alone`).
 *
 * @example
 * ```ts
 * import { keptOutbox, outboxKind } from "@piiri/adapters-email";
 * import { memoryFiles, openJournal } from "@piiri/core/keeping";
 *
 * const store = keptOutbox(await openJournal(memoryFiles(), "outbox.jsonl", outboxKind, "sixteen letters at least"));
 * await store.append({ at: "2027-04-01T09:00:00Z", message: "thanks", state: "sending", to: ["a"] });
 * (await store.read()).length; // => 1
 * ```
 */
export function keptOutbox(journal: Journal<OutboxEntry>): OutboxStore {
  return { read: () => Promise.resolve(journal.entries()), append: (entry) => journal.append([entry]) };
}
