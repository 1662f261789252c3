import { agendaWords } from "./agenda.js";
import { ethicsWords } from "./ethics.js";
import { feedbackWords } from "./feedback.js";
import { lifecycleWords } from "./lifecycle.js";
import { organisationWords } from "./organisation.js";
import { peopleWords } from "./people.js";
import { platformWords } from "./platform.js";
import { publicityWords } from "./publicity.js";
import { registrationWords } from "./registration.js";
import { remindersWords } from "./reminders.js";
import { scheduleWords } from "./schedule.js";
import { facilitationWords, planWords } from "./schema.js";
import { sessionsWords } from "./sessions.js";
import { tasksWords } from "./tasks.js";
import type { FieldWords } from "./texts.js";

/**
 * The words of all fields, with the file in which they stand, in the order in which people think of them: so they follow each other in
 * the guide and on the page. What each language says, and the list of all fields, are written from this.
 */
export const fieldWords: readonly (readonly [file: string, words: FieldWords])[] = [
  ["schema.ts", planWords],
  ["people.ts", peopleWords],
  ["platform.ts", platformWords],
  ["schedule.ts", scheduleWords],
  ["agenda.ts", agendaWords],
  ["schema.ts", facilitationWords],
  ["sessions.ts", sessionsWords],
  ["registration.ts", registrationWords],
  ["publicity.ts", publicityWords],
  ["ethics.ts", ethicsWords],
  ["feedback.ts", feedbackWords],
  ["lifecycle.ts", lifecycleWords],
  ["organisation.ts", organisationWords],
  ["reminders.ts", remindersWords],
  ["tasks.ts", tasksWords],
];
