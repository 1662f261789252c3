import type { Group } from "./group.js";

/**
 * Whether a group is an association's own, as most in Finland are and as one is unless its plan says otherwise: what an
 * association's year, its board and its members ask is asked of no other. Handbook 2, after Nylund 1999.
 */
export function belongsToAssociation({ lifecycle }: { readonly lifecycle?: Group["lifecycle"] | undefined }): boolean {
  return (lifecycle?.background ?? "association") === "association";
}
