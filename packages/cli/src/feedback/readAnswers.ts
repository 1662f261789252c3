import {
  type FeedbackItem,
  type FeedbackReadOptions,
  type ReadingCounts,
  type RecognisedFeedback,
  readFeedback,
} from "@piiri/adapters-forms";
import { type FeedbackPractice, FeedbackTally } from "@piiri/core/feedback";

type Rejection = Extract<FeedbackItem, { readonly kind: "rejected" }>["reason"];

type Answered = Extract<FeedbackItem, { readonly kind: "answers" }>;

/** A survey's export, counted: what was told before, what came later, and what could not be read. */
export interface ReadAnswers {
  readonly recognised: RecognisedFeedback | undefined;
  /** Those that had been told before. */
  readonly earlier: FeedbackTally;
  readonly later: FeedbackTally;
  /** Whether the export tells when each answer was sent, so that it is known which are new. */
  readonly isTimed: boolean;
  /** By question: the rows whose answer is none of the choices. */
  readonly unreadable: ReadonlyMap<string, readonly number[]>;
  readonly rejected: ReadonlyMap<Rejection, readonly number[]>;
  /** Of the rows: those that count, those that do not, and those of which some answer could not be read. */
  readonly counts: ReadingCounts;
}

/** Counts answers as they come. Where the export tells no times, those above come before those below. */
export async function readAnswers(
  source: AsyncIterable<Uint8Array>,
  options: FeedbackReadOptions,
  { practice, told = 0 }: { readonly practice: FeedbackPractice; readonly told?: number },
): Promise<ReadAnswers> {
  const most = practice.figures.openAnswersMost.value;
  const [earlier, later] = [new FeedbackTally(options.instrument, most), new FeedbackTally(options.instrument, most)];
  const unreadable = new Map<string, number[]>();
  const rejected = new Map<Rejection, number[]>();
  let [used, unusable, unclear] = [0, 0, 0];
  let isTimed = options.since !== undefined;
  let recognised: RecognisedFeedback | undefined;
  for await (const item of each(readFeedback(source, options))) {
    if (item.kind === "answers") count(item);
    else if (item.kind === "rejected") push(rejected, item.reason, item.row);
    else recognised = item;
  }
  // What stands there twice, is blank or repeats the headings was understood.
  const notUsed = (["ragged", "malformed", "sum"] as const).flatMap((reason) => rejected.get(reason) ?? []);
  const counts = { used, told: unusable + notUsed.length, unclear };
  return { recognised, earlier, later, isTimed, unreadable, rejected, counts };

  function count({ row, answers, isLater, unreadable: ids }: Answered): void {
    if (isLater === undefined) isTimed = false;
    ((isLater ?? earlier.answers >= told) ? later : earlier).add(answers);
    if (Object.keys({ ...answers.values, ...answers.texts }).length === 0) unusable += 1;
    else {
      used += 1;
      if (ids.length > 0) unclear += 1;
    }
    for (const id of ids) push(unreadable, id, row);
  }
}

async function* each<Item>(batches: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const batch of batches) yield* batch;
}

function push<Key>(rows: Map<Key, number[]>, key: Key, row: number): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [row]);
  else known.push(row);
}
