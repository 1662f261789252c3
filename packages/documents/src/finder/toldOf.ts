import type { LocalDate } from "@piiri/core";
import { type PublicSession, registrationOn } from "@piiri/core/publicity";
import { match } from "ts-pattern";
import { capitalised } from "../page/capitalised.js";
import type { PageWords } from "../page/words.js";
import { clockOf } from "../publicity/clockOf.js";
import type { PublicityCalendarEntry } from "../publicity/publicityCalendarEntry.js";
import { answersOf, choiceInWords } from "./answersOf.js";

/** Groups in the order of their next session that is held, whatever order they came in. */
export function bySoonest(entries: Iterable<PublicityCalendarEntry>): readonly PublicityCalendarEntry[] {
  const key = (entry: PublicityCalendarEntry) => {
    const { date, starts } = nextOf(entry);
    return `${date} ${starts} ${entry.name}\n${entry.key}`;
  };
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The next session that is held; where none is, the next that was to be. */
export function nextOf({ sessions }: PublicityCalendarEntry): PublicSession {
  const [first] = sessions;
  if (first === undefined) throw new Error("a public group has a session");
  return sessions.find(isHeld) ?? first;
}

function waits({ sessions }: PublicityCalendarEntry): boolean {
  return sessions.some(({ status }) => status === "postponed");
}

function isHeld({ status }: PublicSession): boolean {
  return status !== "cancelled" && status !== "postponed";
}

/** What people do there, whom it is for, and what it is about. */
export function whatFor(
  { description = "", format, isForClose }: PublicityCalendarEntry,
  { kinds, forClose }: PageWords["pages"]["finder"],
): { readonly own: readonly string[]; readonly ours: string } {
  const own = description.split(/\n+/).filter((text) => text.trim() !== "");
  return { own, ours: isForClose ? `${kinds[format]} ${forClose}` : kinds[format] };
}

/** A session's day and hours, by whose clock where that is not the usual one, and whether it is held. */
export function whenIs(entry: PublicityCalendarEntry, session: PublicSession, words: PageWords): string {
  const told = words.dates.dateTime(session.date, session.starts);
  return `${told}–${words.dates.time(session.ends).replace(/^\D+/, "")}${clockOf(entry, words)}${notHeld(session, words)}`;
}

/** Every session in a few lines: the hours once, where they are the usual ones. */
export function whenAll(entry: PublicityCalendarEntry, words: PageWords): string {
  const [first] = entry.sessions;
  if (first === undefined || entry.sessions.length === 1) return whenIs(entry, nextOf(entry), words);
  const days = entry.sessions.map((session) =>
    session.starts === first.starts && session.ends === first.ends
      ? words.dates.date(session.date) + notHeld(session, words)
      : whenIs(entry, session, words),
  );
  return `${hours(first, words)}${clockOf(entry, words)}: ${days.join(", ")}`;
}

function hours({ starts, ends }: PublicSession, { dates: { time } }: PageWords): string {
  return `${time(starts)}–${time(ends).replace(/^\D+/, "")}`;
}

function notHeld({ status }: PublicSession, { pages }: PageWords): string {
  return status === "cancelled" || status === "postponed" ? ` (${pages.finder[status]})` : "";
}

export function whereIs(entry: PublicityCalendarEntry, words: PageWords): string {
  const where = words.publicity.where({ venue: entry.venue, place: placeOf(entry, words) });
  return entry.accessible === true ? `${where}. ${words.pages.finder.accessible}` : where;
}

/** The room with its town, which many rooms' addresses have in them already. */
function placeOf({ area, place }: PublicityCalendarEntry, { pages }: PageWords): string | undefined {
  if (area === undefined || place?.includes(area)) return place;
  return place === undefined ? `${area}, ${pages.publicityCalendar.placeLater}` : `${area}: ${place}`;
}

export function languageOf(entry: PublicityCalendarEntry, words: PageWords): string {
  return answersOf(entry, "language")
    .map((answer) => choiceInWords("language", answer, words))
    .join();
}

/** How one comes: to the next session that one can still come to; where none is held, that. */
export function howToCome(entry: PublicityCalendarEntry, today: LocalDate, words: PageWords): string {
  const texts = words.pages.finder;
  const { date } = words.dates;
  const held = entry.sessions.filter(isHeld);
  if (held.length === 0) return `${capitalised(texts[waits(entry) ? "postponed" : "cancelled"], words)}.`;
  const states = held.map((session) => ({ session, registration: registrationOn(today, entry, session) }));
  const found = states.find(({ registration }) => registration.state !== "closed");
  if (found === undefined) return texts.closed;
  const { session, registration } = found;
  const said = match(registration)
    .with({ state: "walk-in" }, () => texts.walkIn)
    .with({ state: "opens" }, ({ on }) => texts.opens(date(on)))
    .with({ state: "open" }, ({ until }) => texts.closes(date(until)))
    .with({ state: "if-room" }, ({ until }) => texts.ifThereIsRoom(date(until)))
    .with({ state: "closed" }, () => texts.closed)
    .exhaustive();
  const isForAll = entry.sessions.every(({ closes }) => closes === session.closes);
  return registration.state === "walk-in" || isForAll ? said : texts.forSession(date(session.date), said);
}

/** Whether somebody can still register, now or later on. */
export function isOpen(entry: PublicityCalendarEntry, today: LocalDate): boolean {
  return entry.sessions.some(
    (each) => isHeld(each) && !/closed|walk-in/.test(registrationOn(today, entry, each).state),
  );
}
