import { type Group, isHeld, meetsAgain, type Session } from "@piiri/core";
import { groundRulesOf } from "@piiri/core/ethics";
import { findExercise } from "@piiri/core/exercises";
import { programme } from "@piiri/core/timetable";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { segmentName } from "./segmentName.js";

/** More do not fit on a slide that is read from afar. */
const mostRules = 5;

/**
 * The slides of a session, to show on the screen: welcome and theme, the programme without times, the ground rules, each
 * exercise, and when people meet next. They bear the neutral name alone.
 *
 * @see guide, 3 and 4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { slidesPage } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const page = slidesPage(group, group.sessions[1]!, { ...en, pages });
 * const headings = page.layout?.panels.map(([first]) => (first?.kind === "heading" ? first.text : ""));
 * headings?.slice(0, 3); // => ["Peer group, spring 2027", "Programme", "The group's ground rules"]
 * headings?.at(-1); // => "Next time"
 * ```
 */
export function slidesPage(group: Group, session: Session, words: PageWords): Page {
  const texts = words.pages.agenda;
  const { number, of, local } = session;
  const which = meetsAgain(group) ? texts.session(number, of) : undefined;
  const panels = [
    opening(group, session, which, words),
    programmeSlide(group, session, words),
    ...rules(group, words),
    ...exerciseSlides(session, words),
    ...nextTime(group, session, words),
  ];
  return {
    language: words.language,
    fileName: fileName(
      group.publicName,
      ...(which === undefined ? [] : [`${texts.session(number)}, ${local.date}`]),
      texts.slides,
    ),
    title: group.publicName,
    subtitle: which,
    blocks: panels.flat(),
    layout: { kind: "slides", panels },
  };
}

function opening(
  group: Group,
  { theme, local }: Session,
  which: string | undefined,
  words: PageWords,
): readonly Block[] {
  const lines = [
    ...(which === undefined ? [] : [which]),
    words.dates.dateTime(local.date, local.time),
    ...(theme === undefined ? [] : [`${words.pages.agenda.theme}: ${theme}`]),
  ];
  return [
    { kind: "heading", text: group.publicName },
    ...lines.map((text) => ({ kind: "paragraph", text }) as const),
    { kind: "paragraph", text: words.publicity.welcome, isStrong: true },
  ];
}

/** What happens in which order; how long it takes, the screen does not show. */
function programmeSlide(group: Group, session: Session, words: PageWords): readonly Block[] {
  const items = programme(group, session).map(({ segment }) => segmentName(segment, session, words));
  return [
    { kind: "heading", text: words.pages.agenda.programme },
    { kind: "list", isOrdered: true, items },
  ];
}

function rules(group: Group, words: PageWords): readonly (readonly Block[])[] {
  const { titles, told } = words.ethics;
  const all = groundRulesOf(group, words.ethics).map(({ text }) => text);
  const slides = Math.ceil(all.length / mostRules);
  return Array.from({ length: slides }, (_, index): readonly Block[] => [
    { kind: "heading", text: titles["ground-rules"] },
    { kind: "list", isOrdered: false, items: all.slice(index * mostRules, (index + 1) * mostRules) },
    ...(index === slides - 1 && group.ethics.told.includes("nobody-made-to-speak")
      ? [{ kind: "paragraph", text: told["nobody-made-to-speak"], isStrong: true } as const]
      : []),
  ]);
}

function exerciseSlides({ agenda }: Session, { exercises }: PageWords): readonly (readonly Block[])[] {
  const named = new Set(agenda.flatMap(({ exercise = "" }) => findExercise(exercise)?.id ?? []));
  return [...named].map((id) => [
    { kind: "heading", text: exercises.names[id] },
    { kind: "paragraph", text: exercises.exercises[id].about },
  ]);
}

function nextTime(group: Group, session: Session, words: PageWords): readonly (readonly Block[])[] {
  const next = group.sessions.find((each) => isHeld(each) && each.start > session.start);
  if (next === undefined) return [];
  const { theme, local } = next;
  return [
    [
      { kind: "heading", text: words.pages.agenda.nextTime },
      { kind: "paragraph", text: words.dates.dateTime(local.date, local.time), isStrong: true },
      ...(theme === undefined ? [] : [{ kind: "paragraph", text: theme } as const]),
    ],
  ];
}
