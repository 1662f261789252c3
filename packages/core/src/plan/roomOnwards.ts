import type { OurIssue } from "./fields.js";

const allowed = ["weekday", "time", "duration"];

/** Where a group meets online, no session moves to another room. */
export function roomOnwards({ venue, sessions }: RoomsPlan): OurIssue[] {
  if ((partsOf(venue)["kind"] ?? "online") !== "online") return [];
  return Object.entries(partsOf(sessions)).flatMap(([key, change]) =>
    partsOf(partsOf(change)["onwards"])["place"] === undefined
      ? []
      : [{ problem: "unknown-key", data: { key: "place", allowed }, at: ["sessions", key, "onwards", "place"] }],
  );
}

/** Everything may still be wrong here, so nothing is assumed. */
interface RoomsPlan {
  readonly venue?: unknown;
  readonly sessions?: unknown;
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
