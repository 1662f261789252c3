import { type Catalogue, type Group, programme, type Session } from "@piiri/core";
import type { Block, Page } from "../page/page.js";
import { segmentName } from "./segmentName.js";
import { sessionFacts } from "./sessionFacts.js";
import { sessionPage } from "./sessionPage.js";
import { agendaTexts } from "./texts.js";

/**
 * The page that participants get: what happens in which order, with times only where the format shows them.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { programmePage, toMarkdown } from "@piiri/documents";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * toMarkdown(programmePage(group, group.sessions[0]!, en)).includes("18:10"); // => false
 * ```
 */
export function programmePage(group: Group, session: Session, catalogue: Catalogue): Page {
  const { programme: heading } = agendaTexts[catalogue.language];
  return sessionPage(group, session, catalogue, heading, [
    ...sessionFacts(group, session, catalogue, "participants"),
    { kind: "heading", text: heading },
    points(group, session, catalogue),
  ]);
}

function points(group: Group, session: Session, catalogue: Catalogue): Block {
  const texts = agendaTexts[catalogue.language];
  const named = programme(group, session).map(({ segment, from }) => ({
    name: segmentName(segment, session, catalogue),
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
