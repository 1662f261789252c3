import { type LocalDate, withoutSteering } from "@piiri/core";
import type { Element, ElementContent } from "hast";
import { fileName } from "../page/fileName.js";
import { leadsTo } from "../page/leadsTo.js";
import { withinScript } from "../page/withinScript.js";
import type { PageWords } from "../page/words.js";
import type { PublicityCalendarEntry } from "../publicity/publicityCalendarEntry.js";
import { h, toHtml as write } from "../vendor/markup.js";
import { answersOf, choiceInWords } from "./answersOf.js";
import { type FinderFilter, finderFilters } from "./finderFilters.js";
import { finderScript } from "./finderScript.js";
import { finderSecurity } from "./finderSecurity.js";
import { finderStyle } from "./finderStyle.js";
import { bySoonest, howToCome, isOpen, languageOf, whatFor, whenIs, whereIs } from "./toldOf.js";

/** When a page is made, and where on the web it will lie. */
export interface FinderOptions {
  readonly today: LocalDate;
  /**
   * The https address of the folder in which the page will lie. With it the groups' calendars are files beside the page, by their
   * `key` and the ending `.ics`, and all of them together `public.ics`, so that people can subscribe to them.
   */
  readonly site?: string | undefined;
}

/**
 * A page on which people look for a group: all groups that are public, what they are for, when and where they meet, how
 * one comes, and what one can choose them by. One file that fetches nothing, lies well within another page, and shows all groups where
 * no script runs. What is chosen stands in the address (`#place=Tampere&way=in-person`), and each group has one of its own
 * (`#walkers.example.org`).
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { finderHtml, publicityCalendarEntry } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const entry = publicityCalendarEntry(resolvePlanOrThrow(goodPlans["closed-group"]))!;
 * const html = finderHtml([entry], { ...en, pages }, { today: "2027-01-10" });
 * html.includes(`<article id="${entry.key}"`); // => true
 * ```
 */
export function finderHtml(
  entries: Iterable<PublicityCalendarEntry>,
  words: PageWords,
  { today, site }: FinderOptions,
): string {
  const groups = bySoonest(entries);
  const texts = words.pages.finder;
  const folder = site === undefined ? undefined : leadsTo({ text: "", address: site.replace(/\/?$/, "/") });
  const organisers = new Set(groups.map(({ organiser }) => organiser));
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: finderSecurity }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", fileName(texts.title)),
    h("style", finderStyle),
    ...groups.flatMap(({ data }) =>
      data === undefined ? [] : [h("script", { type: "application/ld+json" }, withinScript(data))],
    ),
  ]);
  const main = h("main", { dataShare: texts.share, dataCopy: texts.copy, dataCopied: texts.copied }, [
    h("h1", texts.title),
    ...(organisers.size === 1 ? [h("p", [...organisers])] : []),
    h("p", groups.length === 0 ? texts.noGroups : texts.intro),
    choices(groups, words),
    h("p", {
      role: "status",
      dataNone: texts.shown.none,
      dataOne: texts.shown.one,
      dataMany: texts.shown.many,
    }),
    ...groups.map((entry) => article(entry, { today, folder }, words)),
    ...(folder === undefined || groups.length === 0
      ? []
      : [h("p.tools", h("a", { href: subscription(folder, "public"), target: "_top" }, texts.subscribeToAll))]),
    h("p", texts.asOf(words.dates.date(today))),
  ]);
  const body = h("body", [main, h("script", finderScript)]);
  return withoutSteering(
    write({ type: "root", children: [{ type: "doctype" }, h("html", { lang: words.language }, [head, body])] }),
  );
}

/** What one can choose by; what would part no groups is there unseen, for addresses that ask for it. */
function choices(groups: readonly PublicityCalendarEntry[], words: PageWords): Element {
  const texts = words.pages.finder;
  const field = (filter: FinderFilter) => {
    const answers = groups.map((group) => answersOf(group, filter));
    const all = [...new Set(answers.flat())];
    const parts = all.some((answer) => answers.some((own) => !own.includes(answer)));
    const named = all.map((answer) => [answer, choiceInWords(filter, answer, words)] as const);
    // Weekdays and parts of the day come as they follow each other.
    const order = Object.keys(filter === "weekday" ? words.dates.weekdays : words.dates.dayParts);
    const inOrder =
      filter === "weekday" || filter === "part"
        ? named.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
        : named.sort(([, one], [, other]) => (one < other ? -1 : 1));
    return h("label", { hidden: !parts }, [
      texts.filters[filter],
      h("select", { name: filter }, [
        h("option", { value: "" }, texts.all),
        ...inOrder.map(([value, name]) => h("option", { value }, name)),
      ]),
    ]);
  };
  return h("form", { hidden: true, autoComplete: "off" }, [
    h("fieldset", [h("legend", texts.choose), ...finderFilters.map(field)]),
    h("p.tools", h("button", { type: "button" }, texts.showAll)),
  ]);
}

interface Made {
  readonly today: LocalDate;
  readonly folder: string | undefined;
}

function article(entry: PublicityCalendarEntry, made: Made, words: PageWords): Element {
  const { key, name, forWhom, themes } = entry;
  const texts = words.pages.finder;
  const own = entry.language === words.language ? {} : { lang: entry.language };
  const { own: description, ours } = whatFor(entry, texts);
  const answers = finderFilters.map((filter) => [`data-${filter}`, answersOf(entry, filter).join("\n")] as const);
  return h("article", { id: key, ariaLabelledBy: `${key}-name`, ...Object.fromEntries(answers) }, [
    h("h2", { id: `${key}-name`, ...own }, name),
    ...(forWhom === undefined ? [] : [h("p.for", own, forWhom)]),
    ...description.map((text) => h("p", own, text)),
    h("p", ours),
    ...(themes.length === 0
      ? []
      : [
          h(
            "ul.themes",
            { ariaLabel: texts.filters.theme, ...own },
            themes.map((theme) => h("li", theme)),
          ),
        ]),
    h("dl", facts(entry, made, words)),
    h("p.tools", tools(entry, made.folder, words)),
  ]);
}

/** Of many sessions so many are seen at once. */
const sessionsAtOnce = 3;

function facts(entry: PublicityCalendarEntry, { today }: Made, words: PageWords): Element[] {
  const { sessions, page, contact, organiser, name } = entry;
  const texts = words.pages.finder;
  const { names } = words.publicity;
  // Nobody opens a list for one more.
  const atOnce = sessions.length === sessionsAtOnce + 1 ? sessions.length : sessionsAtOnce;
  const list = (some: typeof sessions) =>
    h(
      "ul.when",
      some.map((session) => h("li", whenIs(entry, session, words))),
    );
  const address = page === undefined ? undefined : leadsTo({ text: page, address: page });
  const more = isOpen(entry, today) ? names.more : names.page;
  return [
    fact(names.when, [
      list(sessions.slice(0, atOnce)),
      ...(atOnce < sessions.length
        ? [h("details", [h("summary", texts.moreSessions(sessions.length - atOnce)), list(sessions.slice(atOnce))])]
        : []),
    ]),
    fact(names.where, [whereIs(entry, words)]),
    fact(texts.language, [languageOf(entry, words)]),
    fact(names.who, [organiser]),
    fact(names.register, [
      h("p", howToCome(entry, today, words)),
      ...(address === undefined
        ? []
        : [h("p", h("a", { href: address, target: "_top", ariaLabel: `${more}: ${name}` }, more))]),
    ]),
    ...(contact === undefined
      ? []
      : [
          fact(names.questions, [
            h("a", { href: `mailto:${encodeURIComponent(contact).replace("%40", "@")}`, target: "_top" }, contact),
          ]),
        ]),
  ];
}

function fact(name: string, told: readonly (Element | string)[]): Element {
  return h("div", [h("dt", name), h("dd", [...told])]);
}

/** What one can do with a group. Its calendar lies beside the page, or else within. */
function tools(
  { key, name, calendar }: PublicityCalendarEntry,
  folder: string | undefined,
  words: PageWords,
): ElementContent[] {
  const texts = words.pages.finder;
  const tool = (text: string, properties: Readonly<Record<string, string>>) =>
    h("a", { ariaLabel: `${text}: ${name}`, ...properties }, text);
  const file = `${key}.ics`;
  return [
    ...(calendar === undefined
      ? []
      : [tool(texts.addToCalendar, { href: folder === undefined ? inPage(calendar) : file, download: file })]),
    ...(calendar === undefined || folder === undefined
      ? []
      : [tool(texts.subscribe, { href: subscription(folder, key), target: "_top" })]),
    tool(texts.link, { href: `#${key}`, className: "link" }),
  ];
}

function inPage(calendar: string): string {
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`;
}

function subscription(folder: string, name: string): string {
  return `${folder.replace(/^https:/, "webcal:")}${name}.ics`;
}
