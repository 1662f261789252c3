import { match } from "ts-pattern";
import type { Session } from "../group/index.js";
import { isHeld } from "../series/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import type { Publication } from "./publication.js";

/** What is told of an event to those who open it. */
export type EventDetails = Pick<CalendarEvent, "location" | "description" | "page" | "alarmMinutes">;

/**
 * The details of an event, for one session or for all that a rule stands for. What the group is about is told to those
 * who belong to it and to nobody else. The link goes where every program shows it: into the description, and for an
 * online group to the place, which programs make a button of. A session called off or postponed has no link: nobody
 * will be there.
 */
export function eventDetails(publication: Publication, session?: Session, elsewhere = session?.place): EventDetails {
  const { group, view, mode, texts } = publication;
  const joinUrl = session !== undefined && !isHeld(session) ? undefined : publication.joinUrl;
  const theme = mode === "events" ? session?.theme : undefined;
  const page = view === "public" ? group.informationPage : undefined;
  const names = group.people.facilitators.map(({ name }) => name);
  const told = match(view)
    .with("participants", () => [...line(texts.theme, theme), ...line(texts.join, joinUrl)])
    .with("facilitators", () => [
      texts.title(group.title),
      ...line(texts.theme, theme),
      ...line(texts.facilitators, names.length === 0 ? undefined : names),
      ...line(texts.join, joinUrl),
    ])
    .with("public", () => [texts.organiser(group.organiser.name), ...line(texts.moreInformation, page)])
    .exhaustive();
  const lines = session?.status === "postponed" ? [texts.newDateLater, ...told] : told;
  return {
    location: group.venue.kind === "online" ? (joinUrl ?? texts.online) : (elsewhere ?? group.venue.place),
    description: lines.length === 0 ? undefined : lines.join("\n"),
    page,
    alarmMinutes: session !== undefined && !isHeld(session) ? undefined : alarmOf(publication),
  };
}

/** Whoever only looks is not woken. */
function alarmOf({ group, view }: Publication): number | undefined {
  return view === "public" ? undefined : group.reminders.calendar?.[view];
}

function line<Value>(say: (value: Value) => string, value: Value | undefined): readonly string[] {
  return value === undefined ? [] : [say(value)];
}
