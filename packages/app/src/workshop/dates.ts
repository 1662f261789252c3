import {
  type Catalogue,
  calendarMonths,
  clockChangeDays,
  finnishHolidays,
  type Group,
  isHeld,
  type Language,
  type LocalDate,
  meetsAgain,
  type Session,
} from "@piiri/core";
import { taskTitle, timeline } from "@piiri/core/timeline";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface DatesRequest extends PlanAt {
  readonly language: Language;
}

/** The season as months to look at. */
export interface Dates {
  readonly months: readonly DatesMonth[];
  readonly sessions: readonly SessionGlance[];
  readonly pauses: readonly PauseGlance[];
  /** Whether one day can be left out so that the sessions after it move on, and as many are held. */
  readonly movesOnWhenSkipped: boolean;
  readonly isSeries: boolean;
  readonly isInRoom: boolean;
  /** When sessions usually begin, and on which day one more might be. */
  readonly usualTime: string;
  readonly lastDay: string;
}

export interface DatesMonth {
  readonly name: string;
  /** A local ISO date, which names the month. */
  readonly first: string;
  readonly weeks: readonly (readonly (DatesDay | undefined)[])[];
}

/** One day of the months, with what falls on it. */
export interface DatesDay {
  readonly date: string;
  /** 1–31. */
  readonly number: number;
  /** With its weekday, as one says it. */
  readonly name: string;
  readonly isToday: boolean;
  readonly holiday?: string | undefined;
  readonly clocks?: "forward" | "back" | undefined;
  readonly isBreak: boolean;
  readonly sessions: readonly SessionGlance[];
  /** What is to be done by this day. */
  readonly tasks: readonly string[];
}

/** A session in a line. */
export interface SessionGlance {
  readonly key: string;
  readonly number: number;
  readonly date: string;
  readonly time: string;
  /** Day and time, as one says them. */
  readonly when: string;
  readonly status: Session["status"];
  readonly statusName: string;
  readonly isHeld: boolean;
  readonly movedFrom?: string | undefined;
  readonly holiday?: string | undefined;
  readonly theme?: string | undefined;
  /** It is over; how many came by its summary, or that the group did not meet. */
  readonly isPast: boolean;
  readonly came?: number | "did-not-meet" | undefined;
  /** In minutes, and in which room; nothing online. */
  readonly duration: number;
  readonly place: string;
  /** Whether it is the plan's own, beside the rhythm. */
  readonly isAdded: boolean;
}

/** Days on which nobody meets, and where in the plan they stand. */
export interface PauseGlance {
  readonly path: string;
  readonly when: string;
  /** Nobody knows yet when people meet again. */
  readonly isOpen: boolean;
}

export async function dates(request: DatesRequest): Promise<Dates | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(request.language);
  const { schedule } = group;
  const today = localDay(request.today);
  const sessions = group.sessions.map((session) => glance(group, session, words, today));
  const days = [...group.sessions.map(({ local }) => local.date), ...schedule.skip].sort();
  const from = days[0] ?? schedule.start;
  const to = days.at(-1) ?? from;
  const marks = marksOf(group, sessions, words, { from, to, today });
  return {
    months: calendarMonths(from, to).map(({ first, weeks }) => ({
      name: words.dates.month(first),
      first,
      weeks: weeks.map((week) => week.map((date) => date && dayOf(date, marks))),
    })),
    sessions,
    pauses: pausesOf(group, words),
    movesOnWhenSkipped: schedule.extent.kind === "count" && meetsAgain(group),
    isSeries: meetsAgain(group),
    isInRoom: group.venue.kind !== "online",
    usualTime: schedule.time,
    lastDay: to,
  };
}

function glance(
  group: Group,
  session: Session,
  { dates: wording, sessionStatus, holidays }: Catalogue,
  today: LocalDate,
): SessionGlance {
  const { key, number, local, status, movedFrom, holiday, theme, duration, place, summary } = session;
  const names: Readonly<Record<string, string>> = holidays;
  return {
    key,
    number,
    date: local.date,
    time: local.time,
    when: wording.dateTime(local.date, local.time),
    status,
    statusName: sessionStatus[status],
    isHeld: isHeld(session),
    isPast: isHeld(session) && local.date <= today,
    came: summary?.notHeld === true ? "did-not-meet" : summary?.participants,
    movedFrom: movedFrom && wording.dateTime(movedFrom.date, movedFrom.time),
    holiday: holiday && (names[holiday.id] ?? holiday.name ?? holiday.id),
    theme,
    duration,
    place: place ?? ("place" in group.venue ? group.venue.place : undefined) ?? "",
    isAdded: group.plan.sessions?.[key]?.added !== undefined,
  };
}

function pausesOf({ schedule: { skip, breaks } }: Group, { dates: { date } }: Catalogue): readonly PauseGlance[] {
  return [
    ...skip.map((day, index) => ({ path: `/schedule/skip/${index}`, when: date(day), isOpen: false })),
    ...breaks.map(({ from, to }, index) => ({
      path: `/schedule/breaks/${index}`,
      when: to === undefined ? `${date(from)} –` : `${date(from)} – ${date(to)}`,
      isOpen: to === undefined,
    })),
  ];
}

/** All that days are marked with, found once for all of them. */
interface Marks {
  readonly group: Group;
  readonly sessions: ReadonlyMap<string, readonly SessionGlance[]>;
  readonly tasks: ReadonlyMap<string, readonly string[]>;
  readonly holidays: ReadonlyMap<string, string>;
  readonly clocks: ReadonlyMap<string, "forward" | "back">;
  readonly today: LocalDate;
  readonly words: Catalogue;
}

function marksOf(
  group: Group,
  sessions: readonly SessionGlance[],
  words: Catalogue,
  { from, to, today }: { readonly from: LocalDate; readonly to: LocalDate; readonly today: LocalDate },
): Marks {
  const names: Readonly<Record<string, string>> = words.holidays;
  const years = [...new Set([from, to].map((date) => Number(date.split("-")[0])))];
  const holidays = years.flatMap(finnishHolidays).map(({ date, id }) => [date, names[id] ?? id] as const);
  const clocks = clockChangeDays(group.schedule.timeZone, from, to).map((each) => [each.date, each.direction] as const);
  const open = timeline(group, { today }).filter(({ state, kind }) => state !== "done" && kind !== "session");
  return {
    group,
    sessions: byDay(sessions.map((session) => [session.date, session])),
    tasks: byDay(open.map((task) => [task.due, taskTitle(task, words.timeline)])),
    holidays: new Map(holidays),
    clocks: new Map(clocks),
    today,
    words,
  };
}

function byDay<Of>(all: readonly (readonly [day: string, of: Of])[]): ReadonlyMap<string, readonly Of[]> {
  const days = new Map<string, Of[]>();
  for (const [day, of] of all) days.set(day, [...(days.get(day) ?? []), of]);
  return days;
}

function dayOf(date: LocalDate, { group, sessions, tasks, holidays, clocks, today, words }: Marks): DatesDay {
  const { skip, breaks } = group.schedule;
  return {
    date,
    number: Number(date.split("-").at(-1)),
    name: words.dates.date(date),
    isToday: date === today,
    holiday: holidays.get(date),
    clocks: clocks.get(date),
    isBreak: skip.includes(date) || breaks.some(({ from, to }) => from <= date && (to === undefined || date <= to)),
    sessions: sessions.get(date) ?? [],
    tasks: tasks.get(date) ?? [],
  };
}
