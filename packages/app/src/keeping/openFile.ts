import { fileOpen } from "browser-fs-access";
import type { Desk } from "../desk/desk.js";
import { isUnsaved, opened } from "../desk/openPlan.js";
import { mostOfPlan } from "../measures.js";
import { importCalendar, isCalendarFile } from "../people/importCalendar.js";

/** How plans' names end. */
export const planExtensions = [".yaml", ".yml", ".json"];

/** A file that was chosen or dropped, with the way back to it where the browser has one. */
export interface GivenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle | undefined;
}

/** Lets the reader choose a plan and opens it. */
export async function openFile(desk: Desk): Promise<void> {
  try {
    const file = await fileOpen({ extensions: [...planExtensions, ".ics"], id: "piiri-plan", description: "Piiri" });
    await openGiven(desk, { file, handle: file.handle });
  } catch (problem) {
    // Whoever chooses nothing wants nothing told.
    if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
  }
}

/** Whether a file's name is that of a plan. */
function isPlanFile(name: string): boolean {
  return planExtensions.some((extension) => name.toLowerCase().endsWith(extension));
}

/**
 * Opens a file that was given. Where it is the file of the plan that lies open with changes, and holds something else by
 * now, both are shown; any other plan with unsaved changes is left only when `mayLeave` says so.
 */
export async function openGiven(desk: Desk, { file, handle }: GivenFile, mayLeave = () => true): Promise<void> {
  if (isCalendarFile(file.name)) {
    await importCalendar(desk, file, mayLeave);
    return;
  }
  if (file.size > mostOfPlan || !isPlanFile(file.name)) {
    desk.notice.value = file.size > mostOfPlan ? "not-opened" : "not-a-plan";
    return;
  }
  const text = await file.text();
  await desk.settled();
  const plan = desk.plan.peek();
  if (plan !== undefined && isUnsaved(plan)) {
    if (plan.fileName === file.name && plan.saved !== undefined && text !== plan.saved) {
      desk.elsewhere.value = { text, file: handle };
      return;
    }
    if (!mayLeave()) return;
  }
  desk.open(opened(file.name, text, text), handle);
  desk.goTo({ view: "today" });
}
