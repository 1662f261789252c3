import type { Group } from "../group/index.js";
import { guide, type Source } from "../kernel/index.js";
import { type MaterialItem, materialItems } from "../plan/index.js";

/** Told; still to be added to the material; or not known yet, so that it cannot be told. */
export const materialStates = ["told", "to-add", "unknown"] as const;
/** How a thing that material tells stands. */
export type MaterialState = (typeof materialStates)[number];

/** One thing that publicity material tells, and how it stands. */
export interface MaterialCheck {
  readonly item: MaterialItem;
  readonly state: MaterialState;
  readonly source: Source;
}

/**
 * What publicity material tells, thing by thing: whether the plan says that it is told, and if not, whether the plan
 * knows it at all.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { materialChecklist } from "@piiri/core/publicity";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "single-event", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" }, publicity: { material: ["what"] },
 * }));
 * const states = materialChecklist(group).map(({ item, state }) => `${item} ${state}`);
 * [states[1], states[3], states[7]]; // => ["what told", "when to-add", "link unknown"]
 * ```
 */
export function materialChecklist(group: Group): readonly MaterialCheck[] {
  const told = group.publicity.material ?? [];
  return materialItems.map((item) => ({ item, state: stateOf(item), source: guide("6") }));

  function stateOf(item: MaterialItem): MaterialState {
    if (told.includes(item)) return "told";
    return known(group, item) ? "to-add" : "unknown";
  }
}

function known({ description, venue, informationPage, registration }: Group, item: MaterialItem): boolean {
  if (item === "purpose") return description !== undefined;
  if (item === "where") return venue.kind === "online" || venue.place !== undefined;
  if (item === "contact") return registration.contact !== undefined;
  if (item === "link" || item === "qr-code") return informationPage !== undefined;
  return true;
}
