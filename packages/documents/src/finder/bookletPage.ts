import type { LocalDate } from "@piiri/core";
import { fileName } from "../page/fileName.js";
import type { Block, Fact, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import type { PublicityCalendarEntry } from "../publicity/publicityCalendarEntry.js";
import { qrPicture } from "../publicity/qrPicture.js";
import { bySoonest, howToCome, languageOf, nextOf, whatFor, whenAll, whereIs } from "./toldOf.js";

/**
 * A booklet of A5 to print and hand out: a cover, the contents by place, and an entry for each group that is public, with what it
 * is for, every session, how one comes and whom to ask. In HTML each entry has the QR code of the group's page. Nobody's name is
 * in it.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { bookletPage, publicityCalendarEntry, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const entry = publicityCalendarEntry(resolvePlanOrThrow(goodPlans["closed-group"]))!;
 * const page = bookletPage([entry], { ...en, pages }, { today: "2027-01-10" });
 * toMarkdown(page).includes("## 1. Peer group, spring 2027"); // => true
 * ```
 */
export function bookletPage(
  entries: Iterable<PublicityCalendarEntry>,
  words: PageWords,
  { today }: { readonly today: LocalDate },
): Page {
  const { booklet, noGroups } = words.pages.finder;
  const groups = byPlace(entries, words);
  const panels = [
    cover(groups, today, words),
    ...(groups.length === 0
      ? [[{ kind: "heading", text: booklet.contents } as const, { kind: "paragraph", text: noGroups } as const]]
      : [contents(groups, words)]),
    ...groups.map((entry, index) => told(entry, index + 1, today, words)),
  ];
  return {
    language: words.language,
    fileName: fileName(booklet.title),
    title: booklet.title,
    blocks: panels.flat(),
    layout: { kind: "booklet", panels },
  };
}

/** Groups that meet in one place lie together, those on the net last, each in the order of its next session. */
function byPlace(entries: Iterable<PublicityCalendarEntry>, words: PageWords): readonly PublicityCalendarEntry[] {
  const placeOf = (entry: PublicityCalendarEntry) =>
    entry.venue === "online" ? "" : (entry.area ?? whereIs(entry, words));
  return bySoonest(entries)
    .map((entry) => [placeOf(entry), entry] as const)
    .sort(([one], [other]) => Number(one === "") - Number(other === "") || inOrder(one, other))
    .map(([, entry]) => entry);
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Associations that a cover has room for. */
const mostOnCover = 6;

function cover(groups: readonly PublicityCalendarEntry[], today: LocalDate, words: PageWords): readonly Block[] {
  const { booklet, intro } = words.pages.finder;
  const days = groups.flatMap(({ sessions }) => sessions.map(({ date }) => date)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const [from, to] = [first, last].map((day) => day && words.dates.month(day));
  const organisers = [...new Set(groups.map(({ organiser }) => organiser))].sort();
  return [
    { kind: "heading", text: booklet.title },
    ...(from === undefined ? [] : [{ kind: "paragraph", text: from === to ? from : `${from} – ${to}` } as const]),
    ...(organisers.length > mostOnCover ? [] : organisers).map(
      (text) => ({ kind: "paragraph", text, isStrong: true }) as const,
    ),
    { kind: "paragraph", text: intro },
    { kind: "paragraph", text: booklet.mayChange(words.dates.date(today)) },
  ];
}

function contents(groups: readonly PublicityCalendarEntry[], words: PageWords): readonly Block[] {
  const { pages, publicity, dates } = words;
  const { booklet, ways } = pages.finder;
  return [
    { kind: "heading", text: booklet.contents },
    {
      kind: "table",
      columns: [
        { name: booklet.group, share: 40 },
        { name: publicity.names.where, share: 25 },
        { name: booklet.first, share: 35 },
      ],
      rows: groups.map((entry, index) => {
        const { date, starts } = nextOf(entry);
        const { venue, area, place } = entry;
        const where = venue === "online" ? ways.online : (area ?? place ?? ways["in-person"]);
        return [`${index + 1}. ${entry.name}`, where, dates.dateTime(date, starts)];
      }),
    },
  ];
}

function told(entry: PublicityCalendarEntry, number: number, today: LocalDate, words: PageWords): readonly Block[] {
  const { name, forWhom, page, contact, organiser } = entry;
  const texts = words.pages.finder;
  const { names } = words.publicity;
  const { own, ours } = whatFor(entry, texts);
  const facts: readonly Fact[] = [
    [names.when, whenAll(entry, words)],
    [names.where, whereIs(entry, words)],
    [texts.language, languageOf(entry, words)],
    [names.who, organiser],
    [names.register, howToCome(entry, today, words)],
    ...(page === undefined ? [] : [[names.page, page] as const]),
    ...(contact === undefined ? [] : [[names.questions, contact] as const]),
  ];
  return [
    { kind: "heading", text: `${number}. ${name}` },
    ...(forWhom === undefined ? [] : [{ kind: "paragraph", text: forWhom, isStrong: true } as const]),
    ...[...own, ours].map((text) => ({ kind: "paragraph", text: oneLine(text) }) as const),
    { kind: "facts", facts },
    ...(page === undefined ? [] : [{ kind: "picture", picture: qrPicture(page, names.page) } as const]),
  ];
}

function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s+/g, " ").trim();
}
