import type { CollectedRegistrations, SheetPlace } from "@piiri/adapters-forms";
import type { Group } from "@piiri/core";
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
    ...unreadSheetLines(recognised?.sheet, texts),
    ...((recognised?.clocksApart ?? []).length === 0 ? [] : [texts.clocksApart(recognised?.clocksApart ?? [])]),
  ];
}

/** Of a workbook with several tables: those that were not read. */
export function unreadSheetLines(sheet: SheetPlace | undefined, texts: IntakeTexts): readonly string[] {
  return (sheet?.unread ?? []).map(({ number, rows }) => texts.unreadSheet(number, rows, sheet?.number ?? 1));
}
