import { type Group, mindingTechnology } from "../../../group/index.js";
import { type JsonPointer, jsonPointer } from "../../../kernel/index.js";
import { type EquipmentItem, lackingEquipment, unknownEquipment } from "../../../people/index.js";
import type { CheckReport } from "../../rule.js";

/** What rules about equipment say: once for each facilitator, with all that the facilitator lacks. */
export type EquipmentMessages<Item extends EquipmentItem> = {
  readonly lacking: { readonly name: string; readonly items: readonly Item[] };
  readonly unsaid: { readonly name: string; readonly items: readonly Item[] };
};

/** A check that every facilitator who minds the technology has the items: what somebody lacks is wrong, what nobody has said is missing. */
export function askForEquipment<Item extends EquipmentItem>(items: readonly Item[]) {
  return (group: Group, report: CheckReport<EquipmentMessages<Item>>): void => {
    for (const { person, path } of mindingTechnology(group)) {
      const { name } = person;
      const lacking = lackingEquipment(person, items);
      const unknown = unknownEquipment(person, items);
      if (lacking.length > 0) report.wrong("lacking", placeOf(path, lacking), { name, items: lacking });
      if (unknown.length > 0) report.missing("unsaid", placeOf(path, unknown), { name, items: unknown });
    }
  };
}

function placeOf(person: JsonPointer, items: readonly EquipmentItem[]): JsonPointer {
  return person + jsonPointer("equipment", ...(items.length === 1 ? items : []));
}
