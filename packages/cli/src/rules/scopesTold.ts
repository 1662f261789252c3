import { isDeepStrictEqual } from "node:util";
import type { Scope } from "@piiri/core";

/** For whom a rule holds and how strongly, whatever it rests on there. */
export type ToldScope = Omit<Scope, "sources">;

/** Scopes that differ in nothing but whether people meet online or in person are told as one. */
export function scopesTold(scopes: readonly Scope[]): readonly ToldScope[] {
  const told: ToldScope[] = [];
  for (const { sources: _, venue, ...scope } of scopes) {
    const other = told.findIndex(({ venue: otherVenue, ...others }) => {
      return venue !== undefined && otherVenue !== undefined && isDeepStrictEqual(others, scope);
    });
    if (other < 0) told.push({ ...scope, ...(venue && { venue }) });
    else told[other] = scope;
  }
  return told;
}
