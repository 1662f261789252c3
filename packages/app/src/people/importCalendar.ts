import type { Desk } from "../desk/desk.js";
import { isUnsaved, opened } from "../desk/openPlan.js";

/** Whether a file's name is that of a calendar. */
export function isCalendarFile(name: string): boolean {
  return name.toLowerCase().endsWith(".ics");
}

/**
 * Begins a plan with the series of another calendar. Who was invited to it stands in the file, so only the worker for what
 * holds people reads it; told is what was carried over, and what was left in counts.
 */
export async function importCalendar(desk: Desk, file: File, mayLeave = () => true): Promise<void> {
  await desk.settled();
  const plan = desk.plan.peek();
  if (plan !== undefined && isUnsaved(plan) && !mayLeave()) return;
  const request = { file, language: desk.language.peek(), today: desk.surroundings.today() };
  const outcome = await desk.people.ask("importCalendar", request);
  if ("problem" in outcome) {
    desk.notice.value = outcome.problem === "too-long" ? "calendar-too-long" : "work-failed";
    return;
  }
  const { value } = outcome;
  if ("problem" in value) {
    desk.notice.value = value.problem === "too-large" ? "calendar-too-long" : "several-series";
  } else if ("sentences" in value) {
    desk.notice.value = { sentences: value.sentences };
  } else {
    desk.open(opened(`${value.id}.yaml`, value.text));
    desk.goTo({ view: "plan" });
    desk.notice.value = value;
  }
}
