import { eventFormats } from "../../../format/index.js";
import { heldSessions } from "../../../group/index.js";
import { guide, jsonPointer } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** An event has one theme: people come for it, and the stories are chosen by it. Guide 3. */
export const oneTheme = defineRule<{ none: Record<never, never>; several: { first: string; other: string } }>()({
  id: "format/one-theme",
  scopes: [{ strength: "should", formats: eventFormats }],
  sources: [guide("3")],
  check(group, report) {
    const held = heldSessions(group);
    const [first, ...others] = held.filter(({ theme }) => theme !== undefined);
    const other = others.find(({ theme }) => theme !== first?.theme);
    if (first === undefined && held[0] !== undefined) report.missing("none", placeOfTheme(held[0]), {});
    if (first?.theme !== undefined && other?.theme !== undefined) {
      report.wrong("several", placeOfTheme(other), { first: first.theme, other: other.theme });
    }
  },
});

function placeOfTheme({ key }: { readonly key: string }): string {
  return jsonPointer("sessions", key, "theme");
}
