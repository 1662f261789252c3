import { everyone, type Language, type Session } from "@piiri/core";
import { exerciseMinutes, exercises } from "@piiri/core/exercises";
import { type Part, parts } from "@piiri/core/session";
import { timetable } from "@piiri/core/timetable";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

export interface AgendaRequest extends PlanAt {
  readonly language: Language;
  /** The session's key. */
  readonly session: string;
}

/** A stretch of an evening, as a plan writes it. */
export interface WrittenSegment {
  readonly parts: readonly string[];
  readonly minutes: number;
  /** A fixed start on the wall clock. */
  readonly at?: string | undefined;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** The id of an exercise of the library. */
  readonly exercise?: string | undefined;
}

/** An evening's course, ready to be changed. */
export interface Agenda {
  /** Where it stands in the plan; absent where it is the usual one. */
  readonly path?: string | undefined;
  readonly segments: readonly (WrittenSegment & { readonly from: string; readonly to: string })[];
  /** How long it is, and how long an evening lasts, in minutes. */
  readonly minutes: number;
  readonly duration: number;
  /** What of the evening is not filled yet, and what is too much; one of them is nothing. */
  readonly free: number;
  readonly over: number;
  readonly parts: readonly (readonly [part: Part, name: string])[];
  readonly people: readonly (readonly [id: string, name: string])[];
  /** The exercises that can be done where the group meets, each with the minutes that it takes with the whole group. */
  readonly exercises: readonly (readonly [id: string, name: string, minutes: number])[];
}

export async function agenda(request: AgendaRequest): Promise<Agenda | undefined> {
  const group = groupOf(request);
  const session = group?.sessions.find(({ key }) => key === request.session);
  if (group === undefined || session === undefined) return undefined;
  const words = await wordsIn(request.language);
  const rows = timetable(group, session).filter((row) => row.kind === "segment");
  const segments = written(group.plan, session).map((segment, index) => ({
    ...segment,
    from: words.dates.time(rows[index]?.from ?? group.schedule.time),
    to: words.dates.time(rows[index]?.to ?? group.schedule.time),
  }));
  const { duration } = group.schedule;
  const minutes = segments.reduce((sum, segment) => sum + segment.minutes, 0);
  return {
    path: session.agendaPath,
    segments,
    minutes,
    duration,
    free: Math.max(duration - minutes, 0),
    over: Math.max(minutes - duration, 0),
    parts: parts.map((part) => [part, words.parts[part]]),
    people: everyone(group.people).map(({ id, name }) => [id, name]),
    exercises: exercises()
      .filter(({ venue }) => venue === "anywhere" || group.venue.kind === "in-person")
      .map((each) => [
        each.id,
        words.exercises.names[each.id],
        exerciseMinutes(each, group.seats?.most ?? each.people.least),
      ]),
  };
}

/** The agenda as the plan writes it, where it does; else the usual one in the same form. */
function written(
  plan: { readonly agenda?: readonly WrittenSegment[] | undefined; readonly sessions?: Sessions | undefined },
  { key, agenda: usual }: Session,
): readonly WrittenSegment[] {
  return plan.sessions?.[key]?.agenda ?? plan.agenda ?? usual.map(({ startsAt: _, ...segment }) => segment);
}

type Sessions = Readonly<Record<string, { readonly agenda?: readonly WrittenSegment[] | undefined } | undefined>>;
