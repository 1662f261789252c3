import { type Season, tellSeasonFinding } from "@piiri/core/season";
import type { Style } from "../output/style.js";
import { table } from "../output/table.js";
import type { AllWords } from "../texts/words.js";

/** A season for people: what to look at and what to do about it first, then every session, who leads how much, and what it came to. */
export function textSeason(
  { groups, meetings, findings, loads }: Season,
  counts: readonly string[],
  words: AllWords,
  style: Style,
): string {
  const texts = words.season;
  const { dates } = words;
  const held = meetings.filter(({ session }) => session.isHeld);
  const overview = texts.overview(groups.length, held.length, held[0]?.session.date, held.at(-1)?.session.date);
  const sessions = table(
    meetings.map(({ group, session }) => [
      dates.date(session.date),
      dates.time(session.time),
      group.publicName + (session.of === undefined || session.of === 1 ? "" : ` (${session.number}/${session.of})`),
      group.organiser.name,
      session.facilitators.map(({ person }) => person.name).join(", "),
      session.status === "cancelled" || session.status === "postponed" ? texts[session.status] : "",
    ]),
  );
  const led = table(
    loads
      .toSorted((one, other) => other.sessions - one.sessions)
      .map(({ person, minutes, weeks, sessions: count }) => {
        const most = Math.max(...weeks.map((week) => week.sessions));
        const fullest = weeks.find((week) => week.sessions === most);
        return [
          person.person.name,
          `${count}`,
          `${texts.hours(minutes)} h`,
          fullest ? texts.inWeek(most, fullest.week) : "",
        ];
      }),
  );
  const parts = [
    [overview],
    findings.length === 0
      ? [texts.noFindings]
      : [style.strong(texts.headings.findings), ...findings.map((each) => `  - ${tellSeasonFinding(each, texts)}`)],
    section(texts.headings.sessions, sessions, style),
    section(texts.headings.loads, led, style),
    counts,
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function section(heading: string, rows: string, style: Style): readonly string[] {
  if (rows === "") return [];
  return [
    style.strong(heading),
    ...rows
      .trimEnd()
      .split("\n")
      .map((row) => `  ${row}`),
  ];
}
