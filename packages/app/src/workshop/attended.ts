import { readAttendance, TableError } from "@piiri/adapters-forms";
import { everyone } from "@piiri/core";
import { bytesOfFile } from "./bytesOfFile.js";
import { practice } from "./practice.js";
import { groupOf, type PlanAt } from "./reading.js";

export interface AttendedRequest extends PlanAt {
  readonly reports: readonly { readonly id: number; readonly file: File }[];
}

/** How many took part by a report, without those who lead; nothing where the report cannot be read. */
export interface Attended {
  readonly id: number;
  readonly participants: number | undefined;
}

/** Counts who came, report by report. Nobody's name comes out. */
export async function attended({ reports, ...plan }: AttendedRequest): Promise<readonly Attended[]> {
  const group = groupOf(plan);
  const leading = group === undefined ? [] : everyone(group.people);
  const overlapMinutes = practice().registration.overlapMinutes.value;
  const counted: Attended[] = [];
  for (const { id, file } of reports) {
    const count = await readAttendance(bytesOfFile(file), { leading, overlapMinutes }).catch((error: unknown) => {
      if (error instanceof TableError) return undefined;
      throw error;
    });
    counted.push({ id, participants: count?.participants });
  }
  return counted;
}
