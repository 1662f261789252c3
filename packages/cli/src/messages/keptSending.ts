import { type OutboxEntry, type OutboxState, outboxKind, outboxName, outboxOf } from "@piiri/adapters-email";
import type { Group, Instant } from "@piiri/core";
import {
  type DocumentKind,
  isRecoverable,
  type Journal,
  KeepingError,
  openJournal,
  readKept,
  recoverJournal,
  type StateFiles,
  writeKept,
} from "@piiri/core/keeping";
import { nodeFiles } from "../keeping/nodeFiles.js";
import { Refusal } from "../refusal.js";
import type { MessageCommandTexts } from "./texts.js";

const receiptName = "handed-over.json";

/** By group: how far the journal had come when messages of a folder were last handed over. It tells nothing of anybody. */
type Receipt = Readonly<Record<string, { readonly last: string }>>;

const receiptKind: DocumentKind<Receipt> = {
  name: "handed-over",
  schema: 1,
  content: (data) =>
    typeof data === "object" && data !== null && Object.values(data).every((one) => typeof one?.last === "string")
      ? (data as Receipt)
      : undefined,
};

/** What is about to be sent, and whom it reaches. */
export interface KeptSending {
  /** The group's state, and the folder that the messages lie in. */
  readonly state: StateFiles;
  readonly folder: string;
  readonly group: Group;
  readonly key: string;
  /** The hashes of whoever registered or leads: somebody in a journal is among them, if the key is its own. */
  readonly known: readonly string[];
  readonly due: readonly { readonly message: string; readonly to: readonly string[] }[];
  readonly texts: MessageCommandTexts;
}

/** The journal of what was sent. It is refused, where messages of this folder were handed over and it does not know of it. */
export async function openOutbox({
  state,
  folder,
  group,
  key,
  known,
  texts,
}: KeptSending): Promise<Journal<OutboxEntry>> {
  const journal = await openJournal(state, outboxName, outboxKind, key);
  const entries = journal.entries();
  const isOther = !journal.knowsKey && entries.length > 0 && known.length > 0;
  if (isOther && !entries.some(({ to }) => to.some((hash) => known.includes(hash))))
    throw new KeepingError(`${state.folder}/${outboxName}`, { code: "wrong-key" });
  const { content } = await readKept(nodeFiles(folder, { within: 0 }), receiptName, receiptKind);
  const receipt = content?.[group.id];
  // What was forgotten has another end than it had when it was handed over.
  const isPast = entries.some((entry) => entry.state === "forgotten");
  if (receipt !== undefined && !isPast && !journal.holds(receipt.last)) throw new NotKnown(texts.handedOver(folder));
  return journal;
}

/** Writes beside the messages how far the journal has come. */
export async function writeReceipt({ folder, group }: KeptSending, journal: Journal<OutboxEntry>): Promise<void> {
  await journal.append([]);
  const last = journal.last();
  if (last === undefined) return;
  const files = nodeFiles(folder, { within: 0 });
  const before = await readKept(files, receiptName, receiptKind);
  await writeKept(files, receiptName, receiptKind, { ...before.content, [group.id]: { last } }, before);
}

/** The journal that a receipt tells of is not this one. */
class NotKnown extends Refusal {}

/**
 * The journal, begun anew from what is left of it where it cannot be opened. Of whom it is not certain that they have got a
 * message, it is written that nobody knows: they get nothing before a person decides.
 */
export async function recoverOutbox(
  sending: KeptSending,
  at: Instant,
  tell: (text: string) => void,
): Promise<Journal<OutboxEntry>> {
  const { state, folder, due, key, texts } = sending;
  try {
    return await openOutbox(sending);
  } catch (error) {
    const isState = error instanceof KeepingError && isRecoverable(error.problem);
    if (!isState && !(error instanceof NotKnown)) throw error;
  }
  let doubtful = 0;
  const { journal, aside } = await recoverJournal(
    state,
    outboxName,
    outboxKind,
    (left) => {
      const unknown = unknownOf(left.proved, [...due, ...left.doubtful]);
      doubtful = new Set([...unknown.values()].flatMap((hashes) => [...hashes])).size;
      const entries = [...unknown].map(
        ([message, hashes]): OutboxEntry => ({ at, message, state: "unknown", to: [...hashes] }),
      );
      return [...left.proved, ...entries];
    },
    key,
  );
  const receipts = nodeFiles(folder, { within: 0 });
  await receipts.remove(receiptName);
  tell(texts.recovered(doubtful, aside));
  return journal;
}

/** By message, of whom nobody knows: all that may have got it, but for those of whom it is certain. */
function unknownOf(
  proved: readonly OutboxEntry[],
  maybe: readonly { readonly message: string; readonly to: readonly string[] }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const unknown = new Map<string, Set<string>>();
  // Whoever was put off may have got it later, in a line that is missing.
  for (const { message, to } of [...maybe, ...proved]) {
    const states = outboxOf(proved, message);
    const hashes = to.filter((hash) => !isCertain(states.get(hash)));
    if (hashes.length > 0) unknown.set(message, new Set([...(unknown.get(message) ?? []), ...hashes]));
  }
  return unknown;
}

function isCertain(state: OutboxState | undefined): boolean {
  return state === "sent" || state === "refused" || state === "decided-sent";
}
