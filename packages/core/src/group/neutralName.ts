import type { Group, Session } from "./group.js";

/** A session where strangers look over shoulders: the public name and the place in the series. */
export function neutralName({ publicName }: Group, { number, of }: Session): string {
  if (of === 1) return publicName;
  return `${publicName} (${number}${of === undefined ? "" : `/${of}`})`;
}
