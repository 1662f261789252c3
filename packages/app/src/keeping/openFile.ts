import { fileOpen } from "browser-fs-access";
import type { Desk } from "../desk/desk.js";

/** Larger than any plan may be by far, and small enough to be read at once. */
const mostBytes = 5_000_000;

/** Lets the reader choose a plan and opens it. */
export async function openFile(desk: Desk): Promise<void> {
  try {
    const file = await fileOpen({ extensions: [".yaml", ".yml", ".json"], id: "piiri-plan", description: "Piiri" });
    await openPlan(desk, file);
  } catch (problem) {
    // Whoever chooses nothing wants nothing told.
    if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
  }
}

/** Opens a plan that was chosen or dropped. */
async function openPlan(desk: Desk, file: File & { readonly handle?: FileSystemFileHandle }): Promise<void> {
  if (file.size > mostBytes) {
    desk.notice.value = "not-opened";
    return;
  }
  const text = await file.text();
  handles.set(desk, file.handle);
  desk.open(file.name, text, text);
  desk.goTo({ view: "today" });
}

/** Where each desk's plan came from, so that saving goes to the same place. */
export const handles = new WeakMap<Desk, FileSystemFileHandle | undefined>();
