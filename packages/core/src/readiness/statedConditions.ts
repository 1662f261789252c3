import { type Group, mindingTechnology } from "../group/index.js";
import { everyone } from "../people/index.js";
import { taskKindOf } from "../plan/index.js";
import type { ReadinessState } from "./criterion.js";
import type { StatedConditionId } from "./qualityConditions.js";

/** What a plan says of the conditions that no rule covers; of what it does not say, people are asked. */
export const statedConditions = {
  "contact-person-on-board": ({ people }: Group) => stated(people.contactPerson?.isElectedOfficer),
  connection,
  "contact-persons-computer": contactPersonsComputer,
  "material-bank": ({ organisation }: Group) => stated(organisation.materialBank),
  "facilitators-choice": ({ organisation }: Group) => stated(organisation.chosenByFacilitators),
  costs: ({ organisation }: Group) => given(organisation.costsMetBy),
  audience: ({ audience, lifecycle }: Group) => given(audience ?? lifecycle.questions?.forWhom),
  "registration-system": ({ registration }: Group) => given(registration.system),
  "form-made": ({ done }: Group) => given(done["form-ready"]),
  "material-made": ({ done }: Group) => given(done["material-ready"]),
  "federation-counts": ({ done, report }: Group) =>
    given(report.countsToldBy ?? Object.keys(done).find((id) => taskKindOf(id) === "federation-counts")),
} as const satisfies Readonly<Record<StatedConditionId, (group: Group) => ReadinessState>>;

/** Of those who mind the technology, and of the coordinator who answers for it. */
function connection(group: Group): ReadinessState {
  const { coordinator } = group.people;
  const people = [...mindingTechnology(group).map(({ person }) => person), ...(coordinator ? [coordinator] : [])];
  const known = people.map(({ equipment }) => equipment?.connection);
  if (known.includes(false)) return "not-met";
  return known.length === 0 || known.includes(undefined) ? "unknown" : "met";
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
