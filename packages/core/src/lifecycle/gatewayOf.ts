import { match } from "ts-pattern";
import type { Group } from "../group/index.js";
import { handbook, type LocalDate, type Source } from "../kernel/index.js";

/** What those who come to an information evening are told, so that coming to the group is easy. */
export type GatewayLack = "place" | "facilitator";

/** An event at which one can come and see before the group begins. */
export type Gateway = { readonly on: LocalDate; readonly isHeld: boolean; readonly source: Source } & (
  | {
      readonly kind: "peer-event";
      /** For families, in hours. */
      readonly hours: { readonly least: number; readonly most: number };
      readonly people: { readonly least: number; readonly most: number };
      /** How long those who come talk of what a group is needed for. */
      readonly talkMinutes: number;
    }
  | { readonly kind: "information-evening"; readonly lacks: readonly GatewayLack[] }
);

/** The event before the group, if there is to be one. Handbook 4.3. */
export function gatewayOf(group: Group, today: LocalDate): Gateway | undefined {
  const { gateway } = group.lifecycle;
  if (gateway === undefined) return undefined;
  const { familyHoursLeast, familyHoursMost, peopleLeast, peopleMost, talkMinutes } = group.profile.gateway;
  const common = { on: gateway.on, isHeld: gateway.on <= today, source: handbook("4.3") };
  return match(gateway.kind)
    .returnType<Gateway>()
    .with("peer-event", (kind) => ({
      ...common,
      kind,
      hours: { least: familyHoursLeast.value, most: familyHoursMost.value },
      people: { least: peopleLeast.value, most: peopleMost.value },
      talkMinutes: talkMinutes.value,
    }))
    .with("information-evening", (kind) => ({ ...common, kind, lacks: lacksOf(group) }))
    .exhaustive();
}

function lacksOf({ venue, people }: Group): readonly GatewayLack[] {
  const hasPlace = venue.kind === "online" || venue.place !== undefined;
  return [
    ...(hasPlace ? [] : (["place"] as const)),
    ...(people.facilitators.length > 0 ? [] : (["facilitator"] as const)),
  ];
}
