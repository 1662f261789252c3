import type { CollectedRegistrations } from "@piiri/adapters-forms";
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
    ...((recognised?.clocksApart ?? []).length === 0 ? [] : [texts.clocksApart(recognised?.clocksApart ?? [])]),
  ];
}
