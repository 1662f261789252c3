import { ArgumentError, checkGiven, resultOf } from "@piiri/core";
import type { IntakeEvent } from "@piiri/core/intake";
import type { ResultAsync } from "neverthrow";
import type { ToldRow } from "../reading/toldRow.js";
import { thrownOf } from "../table/tableResults.js";
import { TableError, type TableProblem } from "../table/tableRow.js";
import type {
  Recognised,
  RegistrationItem,
  RegistrationItems,
  RegistrationResults,
  RejectedReason,
  RowDoubt,
} from "./registrationItem.js";

/** What a whole export comes to. */
export interface CollectedRegistrations {
  readonly recognised: Recognised | undefined;
  readonly events: readonly (IntakeEvent & { readonly kind: "registered" })[];
  readonly rejected: readonly ToldRow<RejectedReason>[];
  /** By a registration's id, what a person does well to look at. */
  readonly doubts: ReadonlyMap<string, readonly RowDoubt[]>;
  /** By a registration's id, its row in the export. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Gathers what comes of an export. Errors: what ended its reading, as `TableProblem` says.
 *
 * @example
 * ```ts
 * import { collectRegistrations, readRegistrations } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const empty = await collectRegistrations(readRegistrations(new Uint8Array(), { timeZone }));
 * empty.isErr() && empty.error.code; // => "no-rows"
 * ```
 */
export function collectRegistrations(results: RegistrationResults): ResultAsync<CollectedRegistrations, TableProblem> {
  checkGiven("results", results, "section");
  checkPieces("results.batches", results.batches);
  const batches = thrownOf(results.batches);
  return resultOf(collect(batches), TableError);
}

/**
 * Gathers what comes of an export, for those who would rather catch. An example stands with `readRegistrationsOrThrow`.
 *
 * @throws TableError where its reading ended
 * @example
 * ```ts
 * import { collectRegistrationsOrThrow } from "@piiri/adapters-forms";
 *
 * async function* none() {}
 * (await collectRegistrationsOrThrow(none())).events; // => []
 * ```
 */
export async function collectRegistrationsOrThrow(
  items: RegistrationItems | AsyncIterable<RegistrationItem>,
): Promise<CollectedRegistrations> {
  checkGiven("items", items, "section");
  checkPieces("items", "batches" in items ? items.batches : items);
  return await collect(batchesOf(items));
}

async function collect(batches: AsyncIterable<readonly RegistrationItem[]>): Promise<CollectedRegistrations> {
  const events: (IntakeEvent & { readonly kind: "registered" })[] = [];
  const rejected: ToldRow<RejectedReason>[] = [];
  const places: number[] = [];
  const doubts = new Map<string, readonly RowDoubt[]>();
  let recognised: Recognised | undefined;
  for await (const batch of batches) {
    for (const item of batch) {
      if (item.kind === "event") {
        events.push(item.event);
        if (item.doubts !== undefined) doubts.set(item.event.id, item.doubts);
        places.push(item.row);
      } else if (item.kind === "rejected") rejected.push({ row: item.row, reason: item.reason, seen: item.seen });
      else recognised = item;
    }
  }
  let rows: ReadonlyMap<string, number> | undefined;
  return {
    recognised,
    events,
    rejected,
    doubts,
    // Of many rows few are asked for, if any.
    get rows() {
      rows ??= new Map(events.map(({ id }, index) => [id, places[index] ?? 0]));
      return rows;
    },
  };
}

async function* batchesOf(items: RegistrationItems | AsyncIterable<RegistrationItem>) {
  if ("batches" in items) yield* items.batches;
  else for await (const item of items) yield [item];
}

function checkPieces(name: string, pieces: unknown): void {
  const isOfPieces = typeof pieces === "object" && pieces !== null && Symbol.asyncIterator in pieces;
  if (!isOfPieces) throw new ArgumentError(name, "what a reader of registrations gives");
}
