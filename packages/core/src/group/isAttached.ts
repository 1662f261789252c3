import type { Group } from "./group.js";

/**
 * Whether an association, another organisation or the public sector stands behind a group. One that citizens have begun
 * and keep by themselves depends on nobody outside. Handbook 2, after Nylund 1999.
 */
export function isAttached({ lifecycle }: { readonly lifecycle?: Group["lifecycle"] | undefined }): boolean {
  return lifecycle?.background !== "citizen";
}
