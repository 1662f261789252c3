import type { Session } from "../group/index.js";
import type { Publication } from "./publication.js";

/** What stands in the calendar's grid, where strangers look over shoulders: the neutral name and the place in the series. */
export function eventSummary({ group, mode, texts }: Publication, session: Session): string {
  const summary = group.publicName + (mode === "events" ? place(session) : "");
  return session.status === "cancelled" ? texts.cancelled(summary) : summary;
}

function place({ number, of }: Session): string {
  if (of === undefined) return ` (${number})`;
  return of > 1 ? ` (${number}/${of})` : "";
}
