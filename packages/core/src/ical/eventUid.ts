import type { CalendarView } from "./calendarOptions.js";
import type { Publication } from "./publication.js";

/**
 * What calendar programs know an event by, whatever else of it changes. The view is part of it, so that a facilitator
 * may have the participants' calendar beside their own.
 */
export function eventUid(
  { group, view }: { readonly group: Publication["group"]; readonly view: CalendarView | "task" },
  key: string,
): string {
  const uid = `${view}-${key}@${group.id}.${group.organiser.namespace}`;
  // The generator writes it as it is, so nothing may pass that could end the line, even from a plan that nobody checked.
  return uid.replace(/[^\w.@-]/g, "-");
}
