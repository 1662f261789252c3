import type { LocalDate } from "@piiri/core";
import { registrationOn } from "@piiri/core/publicity";
import { match } from "ts-pattern";
import { capitalised } from "../page/capitalised.js";
import { fileName } from "../page/fileName.js";
import type { Block, Cell, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { clockOf } from "./clockOf.js";
import type { PublicityCalendarEntry, PublicityCalendarSession } from "./publicityCalendarEntry.js";
import type { PublicityCalendarTexts } from "./texts.js";

/** A session with the group that it belongs to. */
interface Shown {
  readonly entry: PublicityCalendarEntry;
  readonly session: PublicityCalendarSession;
}

/**
 * A calendar for the public: the sessions of all groups month by month, in order of time, with where they are and up to when
 * one can register. A group's name leads to its own page. The order of the groups does not matter. As HTML it bears what
 * search engines read, where the entries have it.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { publicityCalendarEntry, publicityCalendarPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const entry = publicityCalendarEntry(resolvePlanOrThrow(goodPlans["closed-group"]));
 * const page = publicityCalendarPage(entry === undefined ? [] : [entry], { ...en, pages }, { today: "2027-01-10" });
 * toMarkdown(page).includes("## January 2027"); // => true
 * ```
 */
export function publicityCalendarPage(
  entries: Iterable<PublicityCalendarEntry>,
  words: PageWords,
  { today }: { readonly today: LocalDate },
): Page {
  const texts = words.pages.publicityCalendar;
  const groups = [...entries].sort(
    (one, other) => inOrder(one.organiser, other.organiser) || inOrder(one.key, other.key),
  );
  const shown = groups
    .flatMap((entry) => entry.sessions.map((session) => ({ entry, session })))
    .sort((one, other) => inOrder(momentOf(one), momentOf(other)));
  const { title, columns } = texts;
  const hasPages = groups.some(({ page }) => page !== undefined);
  return {
    language: words.language,
    fileName: fileName(title),
    title,
    blocks: [
      { kind: "paragraph", text: shown.length === 0 ? texts.none : texts.intro(hasPages) },
      ...[...byMonth(shown)].flatMap(([first, sessions]): readonly Block[] => [
        { kind: "heading", text: capitalised(words.dates.month(first), words) },
        {
          kind: "table",
          columns: [
            { name: columns.when, share: 28 },
            { name: columns.group, share: 24 },
            { name: columns.organiser, share: 18 },
            { name: columns.where, share: 15 },
            { name: columns.registration, share: 15 },
          ],
          rows: sessions.map(row),
        },
      ]),
    ],
    data: groups.flatMap(({ data }) => data ?? []),
  };

  function row({ entry, session }: Shown): readonly Cell[] {
    const name = entry.publicName + placeInSeries(session);
    const { time, dateTime } = words.dates;
    const ends = time(session.ends).replace(/^\D+/, "");
    return [
      `${dateTime(session.date, session.starts)}–${ends}${clockOf(entry, words)}`,
      entry.page === undefined ? name : { text: name, address: entry.page },
      entry.organiser,
      whereIs(entry, texts),
      registration(entry, session, today, words),
    ];
  }
}

function placeInSeries({ number, of }: PublicityCalendarSession): string {
  return of === undefined || of === 1 ? "" : ` (${number}/${of})`;
}

function whereIs({ venue, area, place = area }: PublicityCalendarEntry, texts: PublicityCalendarTexts): string {
  if (venue === "online") return texts.online;
  const room = place ?? texts.placeLater;
  return venue === "hybrid" ? texts.orOnline(room) : room;
}

function registration(
  entry: PublicityCalendarEntry,
  session: PublicityCalendarSession,
  today: LocalDate,
  { pages: { publicityCalendar: texts }, dates: { date } }: PageWords,
): string {
  const { status } = session;
  if (status === "cancelled" || status === "postponed") return texts[status];
  return match(registrationOn(today, entry, session))
    .with({ state: "walk-in" }, () => texts.walkIn)
    .with({ state: "opens" }, ({ on }) => texts.opens(date(on)))
    .with({ state: "open" }, ({ until }) => texts.closes(date(until)))
    .with({ state: "if-room" }, ({ until }) => texts.ifThereIsRoom(date(until)))
    .with({ state: "closed" }, () => texts.closed)
    .exhaustive();
}

/** The sessions of each month, by the first day on which one is. */
function byMonth(shown: readonly Shown[]): ReadonlyMap<LocalDate, readonly Shown[]> {
  const months = new Map<LocalDate, Shown[]>();
  let current: { readonly month: string; readonly sessions: Shown[] } | undefined;
  for (const one of shown) {
    const month = one.session.date.slice(0, "2027-03".length);
    if (current?.month !== month) {
      current = { month, sessions: [] };
      months.set(one.session.date, current.sessions);
    }
    current.sessions.push(one);
  }
  return months;
}

function momentOf({ session }: Shown): string {
  return `${session.date} ${session.starts}`;
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
