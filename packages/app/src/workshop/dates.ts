import {
  type Catalogue,
  calendarMonths,
  finnishHolidays,
  type Group,
  type Language,
  type LocalDate,
  type Session,
} from "@piiri/core";
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
  readonly isBreak: boolean;
  readonly sessions: readonly SessionGlance[];
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
  readonly movedFrom?: string | undefined;
  readonly holiday?: string | undefined;
  readonly theme?: string | undefined;
}

export async function dates(request: DatesRequest): Promise<Dates | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(request.language);
  const today = localDay(request.today);
  const sessions = group.sessions.map((session) => glance(session, words));
  const days = [...group.sessions.map(({ local }) => local.date), ...group.schedule.skip].sort();
  const from = days[0] ?? group.schedule.start;
  const months = calendarMonths(from, days.at(-1) ?? from).map(({ first, weeks }) => ({
    name: words.dates.month(first),
    first,
    weeks: weeks.map((week) => week.map((date) => date && dayOf(date, group, sessions, words, today))),
  }));
  return { months, sessions };
}

function glance(session: Session, { dates: wording, sessionStatus, holidays }: Catalogue): SessionGlance {
  const { key, number, local, status, movedFrom, holiday, theme } = session;
  const names: Readonly<Record<string, string>> = holidays;
  return {
    key,
    number,
    date: local.date,
    time: local.time,
    when: wording.dateTime(local.date, local.time),
    status,
    statusName: sessionStatus[status],
    movedFrom: movedFrom && wording.dateTime(movedFrom.date, movedFrom.time),
    holiday: holiday && (names[holiday.id] ?? holiday.id),
    theme,
  };
}

function dayOf(
  date: LocalDate,
  { schedule }: Group,
  sessions: readonly SessionGlance[],
  { dates: wording, holidays }: Catalogue,
  today: LocalDate,
): DatesDay {
  const names: Readonly<Record<string, string>> = holidays;
  const [year, , number] = date.split("-").map(Number);
  const holiday = finnishHolidays(year ?? 0).find((each) => each.date === date);
  return {
    date,
    number: number ?? 0,
    name: wording.date(date),
    isToday: date === today,
    holiday: holiday && (names[holiday.id] ?? holiday.id),
    isBreak: schedule.skip.includes(date) || schedule.breaks.some(({ from, to }) => from <= date && date <= to),
    sessions: sessions.filter((session) => session.date === date),
  };
}
