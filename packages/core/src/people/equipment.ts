import type { Person } from "./people.js";

/** What a facilitator needs beside the device, to be seen and heard in confidence. */
export type EquipmentItem = "camera" | "microphone" | "headphones" | "quietRoom";

/** Those of the items that a person is known not to have. */
export function lackingEquipment<Item extends EquipmentItem>(
  { equipment }: Person,
  items: readonly Item[],
): readonly Item[] {
  return items.filter((item) => equipment?.[item] === false);
}

/** Those of the items of which nobody has said whether a person has them. */
export function unknownEquipment<Item extends EquipmentItem>(
  { equipment }: Person,
  items: readonly Item[],
): readonly Item[] {
  return items.filter((item) => equipment?.[item] === undefined);
}
