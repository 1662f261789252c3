import { type PersonLoad, type Season, type SeasonMeeting, tellSeasonFinding } from "@piiri/core/season";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * A season at a glance, for who plans it: what to look at and what to do about it, every session in order with who leads it, and
 * how much each leads. It names volunteers, and bears the groups' public names.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonGroup, seasonOf } from "@piiri/core/season";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { seasonPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const season = seasonOf([seasonGroup(resolvePlanOrThrow(goodPlans["closed-group"]))]);
 * const page = seasonPage(season, { ...en, pages });
 * toMarkdown(page).includes("Nothing overlaps, and nothing is missing."); // => true
 * ```
 */
export function seasonPage({ groups, meetings, findings, loads }: Season, words: PageWords): Page {
  const texts = words.season;
  const { headings, overview, noFindings } = texts;
  const held = meetings.filter(({ session }) => session.isHeld);
  const [first, last] = [held[0]?.session.date, held.at(-1)?.session.date];
  return {
    language: words.language,
    fileName: fileName(texts.title),
    title: texts.title,
    subtitle: overview(groups.length, held.length, first, last),
    isWide: true,
    blocks: [
      { kind: "heading", text: headings.findings },
      findings.length === 0
        ? { kind: "paragraph", text: noFindings }
        : { kind: "list", isOrdered: false, items: findings.map((finding) => tellSeasonFinding(finding, texts)) },
      ...table(headings.sessions, sessionTable(meetings, words)),
      ...table(headings.loads, loadTable(loads, words)),
    ],
  };
}

type Table = Extract<Block, { readonly kind: "table" }>;

/** A table under its heading; neither where there is nothing in it. */
function table(heading: string, made: Table): readonly Block[] {
  return made.rows.length === 0 ? [] : [{ kind: "heading", text: heading }, made];
}

function sessionTable(meetings: readonly SeasonMeeting[], words: PageWords): Table {
  const { columns } = words.season;
  const notHeld = ({ status }: SeasonMeeting["session"]) =>
    status === "cancelled" || status === "postponed" ? ` (${words.season[status]})` : "";
  return {
    kind: "table",
    columns: [
      { name: columns.when, share: 20 },
      { name: columns.group, share: 25 },
      { name: columns.organiser, share: 20 },
      { name: columns.theme, share: 15 },
      { name: columns.facilitators, share: 20 },
    ],
    rows: meetings.map(({ group, session }) => [
      words.dates.dateTime(session.date, session.time),
      `${group.publicName}${notHeld(session)}`,
      group.organiser.name,
      session.theme ?? "–",
      session.facilitators.map(({ person }) => person.name).join(", ") || "–",
    ]),
  };
}

/** Who leads most comes first: there it may become too much. */
function loadTable(loads: readonly PersonLoad[], words: PageWords): Table {
  const { columns, hours, inWeek } = words.season;
  return {
    kind: "table",
    columns: [
      { name: columns.person, share: 30 },
      { name: columns.sessions, share: 15 },
      { name: columns.hours, share: 15 },
      { name: columns.fullest, share: 40 },
    ],
    rows: loads
      .toSorted((one, other) => other.sessions - one.sessions)
      .map(({ person, sessions, minutes, weeks }) => {
        const most = Math.max(...weeks.map((week) => week.sessions));
        const fullest = weeks.find((week) => week.sessions === most);
        return [person.person.name, `${sessions}`, hours(minutes), fullest ? inWeek(most, fullest.week) : "–"];
      }),
  };
}
