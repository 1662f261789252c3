import type { Group, Session } from "@piiri/core";
import { findExercise } from "@piiri/core/exercises";
import { type TimetableRow, timetable } from "@piiri/core/timetable";
import { capitalised } from "../page/capitalised.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { segmentName } from "./segmentName.js";
import { sessionFacts } from "./sessionFacts.js";
import { sessionPage } from "./sessionPage.js";

/**
 * The page that facilitators keep before them: the session's facts, its minutes with who leads what, and what is
 * written down afterwards.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { agendaPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * const page = agendaPage(group, group.sessions[0]!, { ...en, pages });
 * page.fileName; // => "Peer group, spring 2027 - Session 1, 2027-03-02 - Timetable for facilitators"
 * toMarkdown(page).includes("| 18:10–18:35 | Round of introductions"); // => true
 * ```
 */
export function agendaPage(group: Group, session: Session, words: PageWords): Page {
  const texts = words.pages.agenda;
  const timesAreKnown = group.profile.formats[group.format].programmeTimes.value;
  return sessionPage(group, session, words, texts.timetable, [
    ...sessionFacts(group, session, words, "facilitators"),
    { kind: "heading", text: texts.timetable },
    {
      kind: "table",
      columns: [
        { name: texts.time, share: 19 },
        { name: texts.what, share: 53 },
        { name: texts.who, share: 28 },
      ],
      rows: timetable(group, session).map((row) => [
        `${texts.clock(row.from)}–${texts.clock(row.to)}`,
        rowName(row, group, session, words),
        row.kind === "segment" ? (row.lead?.name ?? "") : "",
      ]),
    },
    { kind: "paragraph", text: timesAreKnown ? texts.isKept : texts.mayBend },
    ...exercisesIn(session, words),
    { kind: "heading", text: texts.afterwards },
    { kind: "list", isOrdered: false, items: group.facilitation.summaryForm.map((item) => texts.summary[item]) },
  ]);
}

/** How each exercise goes that the session names, once. */
function exercisesIn({ agenda }: Session, words: PageWords): readonly Block[] {
  const named = new Set(agenda.flatMap(({ exercise = "" }) => findExercise(exercise)?.id ?? []));
  return [...named].flatMap((id): readonly Block[] => [
    { kind: "heading", text: words.exercises.names[id] },
    { kind: "paragraph", text: words.exercises.exercises[id].about },
    { kind: "list", isOrdered: true, items: words.exercises.exercises[id].steps },
  ]);
}

function rowName(row: TimetableRow, group: Group, session: Session, words: PageWords): string {
  if (row.kind === "segment") return segmentName(row.segment, session, words);
  const isInRoom = row.kind === "admission" && group.venue.kind === "in-person";
  return capitalised(words.timetable[isInRoom ? "doorsOpen" : row.kind], words);
}
