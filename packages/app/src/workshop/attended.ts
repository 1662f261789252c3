import { readAttendance } from "@piiri/adapters-forms";
import { everyone, isHeld, type Language } from "@piiri/core";
import { bytesOfFile } from "./bytesOfFile.js";
import { practice } from "./practice.js";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

export interface AttendedRequest extends PlanAt {
  readonly language: Language;
  readonly reports: readonly { readonly id: number; readonly file: File }[];
}

export interface Attended {
  /** How many took part by each report, without those who lead; nothing where the report cannot be read. */
  readonly counts: readonly { readonly id: number; readonly participants: number | undefined }[];
  /** The meetings whose summary a count may go into, in order of time; one that is summed up already says how many came. */
  readonly sessions: readonly AttendedSession[];
}

interface AttendedSession {
  readonly key: string;
  readonly name: string;
  readonly day: string;
  readonly participants: number | undefined;
  /** It was written down that the group did not meet: a count takes the place of that. */
  readonly notHeld: boolean;
}

/** Counts who came, report by report. Nobody's name comes out. */
export async function attended({ reports, language, ...plan }: AttendedRequest): Promise<Attended> {
  const group = groupOf(plan);
  const leading = group === undefined ? [] : everyone(group.people);
  const overlapMinutes = practice().registration.overlapMinutes.value;
  const counts: Attended["counts"][number][] = [];
  for (const { id, file } of reports) {
    const count = await readAttendance(bytesOfFile(file), { leading, overlapMinutes });
    counts.push({ id, participants: count.isOk() ? count.value.participants : undefined });
  }
  const { dates } = await wordsIn(language);
  const held = group?.sessions.filter(isHeld) ?? [];
  const sessions = held.map(({ key, number, local: { date } }) => {
    const { participants, notHeld = false } = group?.plan.sessions?.[key]?.summary ?? {};
    return { key, name: `${number}. ${dates.date(date)}`, day: date, participants, notHeld };
  });
  return { counts, sessions };
}
