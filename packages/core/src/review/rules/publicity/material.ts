import { guide } from "../../../kernel/index.js";
import { type MaterialItem, materialItems } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";

/** A QR code is a link on paper, so that one of the two is enough. */
const needed = materialItems.filter((item) => item !== "qr-code");

/** A thing that material may lack. */
export type MaterialLack = Exclude<MaterialItem, "qr-code">;

/**
 * Publicity material tells the group's purpose, what, where, when and who, invites, and says how to get in touch and
 * where to read more. Guide 6.
 */
export const material = defineRule<{ none: Record<never, never>; lacks: { items: readonly MaterialLack[] } }>()({
  id: "publicity/material",
  scopes: [{ strength: "should" }],
  sources: [guide("6")],
  check({ publicity, venue }, report) {
    const path = "/publicity/material";
    const told = publicity.material ?? [];
    if (told.length === 0) return report.missing("none", path, {});
    // Who comes to a room needs the door, the hour and whom to ask; on paper that is enough. Handbook 4.3.
    const isLinkNeeded = venue.kind !== "in-person" && !told.includes("qr-code");
    const items = needed.filter((item) => !told.includes(item) && (item !== "link" || isLinkNeeded));
    if (items.length > 0) report.wrong("lacks", path, { items });
  },
});
