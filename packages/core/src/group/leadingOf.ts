import type { Leading } from "../plan/index.js";
import type { Group } from "./group.js";

/** Who leads a group: a peer unless its plan says otherwise, and a professional where the public sector stands behind it. Handbook 2. */
export function leadingOf({ lifecycle }: { readonly lifecycle?: Group["lifecycle"] | undefined }): Leading {
  return lifecycle?.leading ?? (lifecycle?.background === "public" ? "professional" : "peer");
}
