import type { IntakeEvent } from "@piiri/core";
import type { ToldRow } from "../reading/toldRow.js";
import type { Recognised, RegistrationItem, RegistrationItems, RejectedReason } from "./registrationItem.js";

/** What a whole export comes to. */
export interface CollectedRegistrations {
  readonly recognised: Recognised | undefined;
  readonly events: readonly (IntakeEvent & { readonly kind: "registered" })[];
  readonly rejected: readonly ToldRow<RejectedReason>[];
  /** The ids of registrations of which a state is written that is not known. */
  readonly unclearStates: ReadonlySet<string>;
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
  const unclearStates = new Set<string>();
  let recognised: Recognised | undefined;
  for await (const batch of batchesOf(items)) {
    for (const item of batch) {
      if (item.kind === "event") {
        events.push(item.event);
        if (item.isStateUnclear === true) unclearStates.add(item.event.id);
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
    unclearStates,
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
