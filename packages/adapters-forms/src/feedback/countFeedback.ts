import { checkGiven, resultOf } from "@piiri/core";
import { type FeedbackPractice, FeedbackTally } from "@piiri/core/feedback";
import type { ResultAsync } from "neverthrow";
import type { ReadingCounts } from "../reading/readingOutcome.js";
import type { TableSource } from "../table/openTable.js";
import { TableError, type TableProblem } from "../table/tableRow.js";
import {
  type FeedbackItem,
  type FeedbackReadOptions,
  type FeedbackRejection,
  type RecognisedFeedback,
  readFeedbackOrThrow,
} from "./readFeedback.js";

type Answered = Extract<FeedbackItem, { readonly kind: "answers" }>;

/** A survey's export, counted: what was told before, what came later, and what could not be read. */
export interface CountedFeedback {
  readonly recognised: RecognisedFeedback | undefined;
  /** Those that had been told before. */
  readonly earlier: FeedbackTally;
  readonly later: FeedbackTally;
  /** Whether the export tells when each answer was sent, so that it is known which are new. */
  readonly isTimed: boolean;
  /** By question: the rows whose answer is none of the choices. */
  readonly unreadable: ReadonlyMap<string, readonly number[]>;
  readonly rejected: ReadonlyMap<FeedbackRejection, readonly number[]>;
  /** Of the rows: those that count, those that do not, and those of which some answer could not be read. */
  readonly counts: ReadingCounts;
}

/**
 * Reads a survey's export and counts its answers as they come. Where the export tells no times, the first of them, as many as
 * were told, are those that were told.
 *
 * Errors: as `TableProblem` says.
 *
 * @example
 * ```ts
 * import { countFeedback } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const reading = { instrument: feedbackInstrument(group), language: "fi", timeZone: group.schedule.timeZone } as const;
 * const counting = { practice: feedbackPracticeOf(group) };
 * const counted = await countFeedback(new TextEncoder().encode("Arvosana\n9\n10\n"), reading, counting);
 * counted.isOk() && counted.value.later.answers; // => 2
 * const other = await countFeedback(new TextEncoder().encode("Nimi;Väri\n"), reading, counting);
 * other.isErr() && other.error.code; // => "no-such-column"
 * ```
 */
export function countFeedback(
  source: TableSource,
  options: FeedbackReadOptions,
  counting: { readonly practice: FeedbackPractice; readonly told?: number },
): ResultAsync<CountedFeedback, TableProblem> {
  return resultOf(countFeedbackOrThrow(source, options, counting), TableError);
}

/**
 * `countFeedback` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read at all
 * @example
 * ```ts
 * import { countFeedbackOrThrow } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const csv = new TextEncoder().encode("Ohjaajat osasivat asiansa.;Arvosana\nTäysin samaa mieltä;9\n4;10\n");
 * const reading = { instrument: feedbackInstrument(group), language: "fi", timeZone: group.schedule.timeZone } as const;
 * const { later, isTimed } = await countFeedbackOrThrow(csv, reading, { practice: feedbackPracticeOf(group) });
 * [later.answers, isTimed]; // => [2, false]
 * ```
 */
export async function countFeedbackOrThrow(
  source: TableSource,
  options: FeedbackReadOptions,
  counting: { readonly practice: FeedbackPractice; readonly told?: number },
): Promise<CountedFeedback> {
  checkGiven("options", options, { instrument: "section", language: "language", timeZone: "time-zone" });
  checkGiven("counting", counting, { practice: "section", told: "number?" });
  const { practice, told = 0 } = counting;
  const most = practice.figures.openAnswersMost.value;
  const [earlier, later] = [new FeedbackTally(options.instrument, most), new FeedbackTally(options.instrument, most)];
  const unreadable = new Map<string, number[]>();
  const rejected = new Map<FeedbackRejection, number[]>();
  let [used, unusable, unclear] = [0, 0, 0];
  let isTimed = options.since !== undefined;
  let recognised: RecognisedFeedback | undefined;
  for await (const item of each(readFeedbackOrThrow(source, options))) {
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
