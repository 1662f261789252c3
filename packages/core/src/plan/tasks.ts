import * as z from "zod/mini";
import { across, localDate, madeWhenRead, matching, type OurIssue, optional } from "./fields.js";
import type { FieldWords } from "./texts.js";

/** Everything that somebody does for a group. The timeline says when; a plan records what is done. */
export const taskKinds = [
  "action-plan",
  "season-planning",
  "orientation",
  "technology-practice",
  "training-refresher",
  "commitments",
  "need",
  "partners",
  "audience",
  "encouragement",
  "gateway",
  "event-preparation",
  "programme",
  "presentations",
  "stories",
  "speakers-thanked",
  "meeting-links",
  "form-ready",
  "material-ready",
  "publicity",
  "paid-post",
  "registration-opens",
  "registration-closes",
  "late-registration-closes",
  "waiting-list-ends",
  "newcomers",
  "welcome-message",
  "registrations-deleted",
  "form-answers-deleted",
  "mails-deleted",
  "meeting-records-deleted",
  "copies-deleted",
  "preparation",
  "reminder",
  "new-date",
  "session",
  "wishes",
  "after-session",
  "summary",
  "confidentiality",
  "ground-rules",
  "ground-rules-look",
  "initiator-leaves",
  "feedback",
  "feedback-gone-through",
  "evaluation",
  "ending",
  "counts",
  "federation-counts",
  "annual-report",
] as const;
/** A kind of thing that somebody does for a group. */
export type TaskKind = (typeof taskKinds)[number];

const taskId = matching("key", "^[a-z0-9][a-z0-9-]{0,80}$");

/** How the timeline sets the days of tasks. */
export const tasks = () =>
  optional(
    madeWhenRead(() => ({
      daysOff: optional(
        z.enum(["avoid", "allow"]),
        "Whether what people do by hand may fall on Sundays and holidays; avoid moves it to the working day before.",
      ),
    })),
  );

/** The tasks that are done, by the id that the timeline gives them. */
export const done = () =>
  optional(
    z.record(taskId, localDate).check(across(knownKinds)),
    "What is done, and when: the task's id as the timeline tells it, for example reminder-s3.",
  );

function knownKinds(all: Readonly<Record<string, unknown>>): OurIssue[] {
  return Object.keys(all)
    .filter((id) => taskKindOf(id) === undefined)
    .map((key) => ({ problem: "unknown-key", data: { key, allowed: taskKinds }, at: [key] }));
}

/**
 * What kind of task an id is of: the longest kind that it begins with.
 *
 * @example
 * ```ts
 * import { taskKindOf } from "@piiri/core";
 *
 * taskKindOf("reminder-s3"); // => "reminder"
 * taskKindOf("ground-rules-look"); // => "ground-rules-look"
 * ```
 */
export function taskKindOf(id: string): TaskKind | undefined {
  return taskKinds
    .filter((kind) => id === kind || id.startsWith(`${kind}-`))
    .reduce<TaskKind | undefined>(
      (longest, kind) => (kind.length > (longest?.length ?? 0) ? kind : longest),
      undefined,
    );
}

/** What these fields are called, and what to write there. */
export const tasksWords: FieldWords = {
  tasks: {
    fi: { label: "Tehtävien päivät", help: "Miten aikajana asettaa tehtävien päivät." },
    sv: { label: "Uppgifternas dagar", help: "Hur tidslinjen bestämmer uppgifternas dagar." },
    en: { label: "Days of tasks", help: "How the timeline sets the days of tasks." },
  },
  "tasks.daysOff": {
    fi: {
      label: "Pyhäpäivät",
      help: "Saako työ, jonka ihminen tekee itse, osua sunnuntaihin tai pyhään. Muuten aikajana siirtää sen edeltävään arkipäivään.",
    },
    sv: {
      label: "Lediga dagar",
      help: "Om det som människor gör för hand får infalla på söndagar och helgdagar. Annars flyttar tidslinjen det till vardagen före.",
    },
    en: {
      label: "Days off",
      help: "Whether what people do by hand may fall on Sundays and holidays. Else the timeline moves it to the working day before.",
    },
  },
  done: {
    fi: {
      label: "Tehdyt tehtävät",
      help: "Mikä on tehty ja milloin, tehtävän tunnuksella niin kuin aikajana sen kertoo, esimerkiksi reminder-s3.",
    },
    sv: {
      label: "Gjorda uppgifter",
      help: "Vad som är gjort och när, med uppgiftens beteckning så som tidslinjen berättar den, till exempel reminder-s3.",
    },
    en: {
      label: "Tasks done",
      help: "What is done, and when: the task's id as the timeline tells it, for example reminder-s3.",
    },
  },
};
