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

/** Of how a table is written: its letters that were mended, and other tables of the workbook, which were not read. */
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
