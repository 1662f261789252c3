import { neutralName, type Session } from "../group/index.js";
import type { Publication } from "./publication.js";

/** What stands in the calendar's grid. A series by its rule has one entry for all, and so no place in the series. */
export function eventSummary({ group, mode, texts }: Publication, session: Session): string {
  const summary = mode === "events" ? neutralName(group, session) : group.publicName;
  if (session.status === "cancelled") return texts.cancelled(summary);
  return session.status === "postponed" ? texts.postponed(summary) : summary;
}
