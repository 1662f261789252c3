import { everyone, type Group, hasCoordinator, type LocalTime, type Session, type Venue } from "@piiri/core";
import { timetable } from "@piiri/core/timetable";
import type { Block, Fact } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import type { AgendaTexts } from "./texts.js";

/** When, what about, where and with whom. Facilitators see what is still undecided, and what the group is really called. */
export function sessionFacts(
  group: Group,
  session: Session,
  words: PageWords,
  reader: "facilitators" | "participants",
): readonly Block[] {
  const texts = words.pages.agenda;
  const ends = texts.clock(endOf(group, session));
  const theme = session.theme ?? (session.themeBy === "participants" ? texts.chosenTogether : undefined);
  const facilitators = session.facilitators.map(({ name }) => name).join(", ");
  const { coordinator } = group.people;
  const speakers = speakersAt(group, session);
  const host = everyone(group.people).find(({ id }) => id === group.people.technicalHost);
  const isForFacilitators = reader === "facilitators";
  const undecided = (name: string, value: string | undefined): Fact[] =>
    value !== undefined || isForFacilitators ? [[name, value ?? texts.undecided]] : [];
  const facts: readonly Fact[] = [
    ...(isForFacilitators && group.title !== group.publicName ? [[texts.group, group.title] as const] : []),
    [texts.when, `${words.dates.dateTime(session.local.date, session.local.time)}–${ends}`],
    ...undecided(texts.theme, theme),
    ...undecided(texts.where, placeOf(group.venue, session, texts)),
    ...(facilitators === "" && speakers !== "" ? [] : undecided(texts.facilitators, facilitators || undefined)),
    ...(speakers === "" ? [] : [[texts.speakers, speakers] as const]),
    ...(hasCoordinator(group) && coordinator !== undefined ? [[texts.coordinator, coordinator.name] as const] : []),
    ...(isForFacilitators && host !== undefined ? [[texts.technology, host.name] as const] : []),
  ];
  const { status } = session;
  const notice: readonly Block[] =
    status === "cancelled" || status === "postponed"
      ? [{ kind: "paragraph", text: texts[status], isStrong: true }]
      : [];
  return [...notice, { kind: "facts", facts }];
}

/** Those who come to tell or to speak: all at an event, elsewhere those to whom a part of the session belongs. */
function speakersAt(group: Group, { agenda }: Session): string {
  const leads = agenda.map(({ lead }) => lead);
  const all = group.people.speakers ?? [];
  return all
    .filter(({ id }) => hasCoordinator(group) || leads.includes(id))
    .map(({ name }) => name)
    .join(", ");
}

function placeOf(venue: Venue, session: Session, texts: AgendaTexts): string | undefined {
  const place = session.place ?? ("place" in venue ? venue.place : undefined);
  if (venue.kind === "online") return texts.online;
  return venue.kind === "hybrid" && place !== undefined ? `${place} ${texts.orOnline}` : place;
}

/** When the meeting is over: what the facilitators do afterwards is their own. */
function endOf(group: Group, session: Session): LocalTime {
  const last = timetable(group, session).findLast(({ kind }) => kind === "segment" || kind === "gap");
  return last?.to ?? session.local.time;
}
