import type { Group } from "@piiri/core";
import type { CollectedRegistrations } from "../registrations/collectRegistrations.js";
import type { ToldOfTable } from "../table/writtenTable.js";
import type { IntakeTexts } from "./texts.js";

/** What a form does not ask, though it would be needed: told once, rather than of every row. */
export function lackingLines(
  { recognised, events }: CollectedRegistrations,
  { registration }: Group,
  texts: IntakeTexts,
): readonly string[] {
  const { name, firstName, lastName, email, sessions } = recognised?.columns ?? {};
  const asksName = (name ?? firstName ?? lastName) !== undefined;
  return [
    ...(asksName || events.length === 0 ? [] : [texts.noNames]),
    ...(email !== undefined || events.length === 0 ? [] : [texts.noAddresses]),
    ...(registration.period.by === "series" || sessions !== undefined ? [] : [texts.noSessions]),
    ...tableLines(recognised, texts),
    ...((recognised?.clocksApart ?? []).length === 0 ? [] : [texts.clocksApart(recognised?.clocksApart ?? [])]),
  ];
}

/**
 * What a person should know of how a table was read, in words: its letters that were mended, and other sheets of the workbook,
 * which were not read. Nothing of a table of which there is nothing to tell.
 *
 * @example
 * ```ts
 * import { tableLines } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 *
 * tableLines({ sheet: undefined, misread: undefined }, intake); // => []
 * const [line] = tableLines({ sheet: { number: 1, of: 2, unread: [{ number: 2, rows: 5 }] }, misread: undefined }, intake);
 * line?.split(". ").slice(0, 2); // => ["Only sheet 1 of the file was read", "Sheet 2 has headings and 5 rows too"]
 * ```
 */
export function tableLines(written: ToldOfTable | undefined, texts: IntakeTexts): readonly string[] {
  const { sheet, misread } = written ?? {};
  return [
    ...(misread === undefined ? [] : [texts.misread(misreadLetter[misread])]),
    ...(sheet?.unread ?? []).map(({ number, rows }) => texts.unreadSheet(number, rows, sheet?.number ?? 1)),
  ];
}

/** What becomes of ä in UTF-8 where it is read as this. */
const misreadLetter: Readonly<Record<NonNullable<ToldOfTable["misread"]>, string>> = {
  "windows-1252": "Ã¤",
  macintosh: "√§",
  cp850: "├ñ",
};
