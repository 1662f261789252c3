import type { IntakeEvent } from "@piiri/core/intake";
import type { ToldRow } from "../reading/toldRow.js";
import type { Recognised, RegistrationItem, RegistrationItems, RejectedReason, RowDoubt } from "./registrationItem.js";

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
 * Gathers what comes of an export. An example stands with `readRegistrations`.
 *
 * @example
 * ```ts
 * import { collectRegistrations } from "@piiri/adapters-forms";
 *
 * async function* none() {}
 * (await collectRegistrations(none())).events; // => []
 * ```
 */
export async function collectRegistrations(
  items: RegistrationItems | AsyncIterable<RegistrationItem>,
): Promise<CollectedRegistrations> {
  const events: (IntakeEvent & { readonly kind: "registered" })[] = [];
  const rejected: ToldRow<RejectedReason>[] = [];
  const places: number[] = [];
  const doubts = new Map<string, readonly RowDoubt[]>();
  let recognised: Recognised | undefined;
  for await (const batch of batchesOf(items)) {
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
