import type { Group } from "../group/index.js";
import { everyone } from "../people/index.js";
import { taskKindOf } from "../plan/index.js";
import type { ReadinessState } from "./criterion.js";
import type { StatedConditionId } from "./qualityConditions.js";

/** What a plan says of the conditions that no rule covers. Of some it never can: those people are asked about. */
export const statedConditions = {
  "contact-person-on-board": ({ people }: Group) => stated(people.contactPerson?.isElectedOfficer),
  connection: neverSaid,
  "contact-persons-computer": contactPersonsComputer,
  "material-bank": neverSaid,
  "facilitators-choice": neverSaid,
  audience: ({ audience, lifecycle }: Group) => given(audience ?? lifecycle.questions?.forWhom),
  "registration-system": ({ registration }: Group) => given(registration.system),
  "form-made": ({ done }: Group) => given(done["form-ready"]),
  "material-made": ({ done }: Group) => given(done["material-ready"]),
  "federation-counts": ({ done }: Group) =>
    given(Object.keys(done).find((id) => taskKindOf(id) === "federation-counts")),
} as const satisfies Readonly<Record<StatedConditionId, (group: Group) => ReadinessState>>;

function neverSaid(): "unknown" {
  return "unknown";
}

function given(value: unknown): "met" | "unknown" {
  return value === undefined ? "unknown" : "met";
}

function stated(isSo: boolean | undefined): ReadinessState {
  if (isSo === undefined) return "unknown";
  return isSo ? "met" : "not-met";
}

/** Who has several tasks is described where named first. */
function contactPersonsComputer({ people }: Group): ReadinessState {
  const person = everyone(people).find(({ id }) => id === people.contactPerson?.id);
  const device = person?.equipment?.device ?? people.contactPerson?.equipment?.device;
  return stated(device === undefined ? undefined : device === "computer");
}

/**
 * The conditions of which a plan may not tell, so that people are asked.
 *
 * @example
 * ```ts
 * import { statedConditionIds } from "@piiri/core/readiness";
 *
 * statedConditionIds.includes("material-bank"); // => true
 * ```
 */
export const statedConditionIds = Object.keys(statedConditions) as readonly StatedConditionId[];
