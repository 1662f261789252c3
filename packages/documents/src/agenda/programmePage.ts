import type { Group, Session } from "@piiri/core";
import { programme } from "@piiri/core/timetable";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { segmentName } from "./segmentName.js";
import { sessionFacts } from "./sessionFacts.js";
import { sessionPage } from "./sessionPage.js";

/**
 * The page that participants get: what happens in which order, with times only where the format shows them.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { programmePage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * toMarkdown(programmePage(group, group.sessions[0]!, { ...en, pages })).includes("18:10"); // => false
 * ```
 */
export function programmePage(group: Group, session: Session, words: PageWords): Page {
  const { programme: heading } = words.pages.agenda;
  return sessionPage(group, session, words, heading, [
    ...sessionFacts(group, session, words, "participants"),
    { kind: "heading", text: heading },
    points(group, session, words),
  ]);
}

function points(group: Group, session: Session, words: PageWords): Block {
  const texts = words.pages.agenda;
  const named = programme(group, session).map(({ segment, from }) => ({
    name: withSpeaker(segmentName(segment, session, words), segment.lead, group),
    from,
  }));
  if (named.every(({ from }) => from === undefined)) {
    return { kind: "list", isOrdered: true, items: named.map(({ name }) => name) };
  }
  return {
    kind: "table",
    columns: [
      { name: texts.time, share: 12 },
      { name: texts.what, share: 88 },
    ],
    rows: named.map(({ name, from }) => [from === undefined ? "" : texts.clock(from), name]),
  };
}

/** Whoever comes to tell or to speak is named with their part. */
function withSpeaker(name: string, lead: string | undefined, { people }: Group): string {
  const speaker = people.speakers?.find(({ id }) => id === lead);
  return speaker === undefined ? name : `${name}: ${speaker.name}`;
}
