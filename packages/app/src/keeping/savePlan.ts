import { fileSave } from "browser-fs-access";
import type { Desk } from "../desk/desk.js";
import { mayWrite } from "./keeping.js";

/**
 * Saves the plan, with the answers given up to now, to where it came from; else asks where to. A file that changed since it was opened is not written over:
 * both are shown first.
 */
export async function savePlan(desk: Desk): Promise<void> {
  await desk.settled();
  const plan = desk.plan.peek();
  if (plan === undefined) return;
  try {
    // A plan that was never saved has no file yet: the one that lay on the desk before it stays as it is.
    const file = plan.saved === undefined ? undefined : desk.file.peek();
    if (file === undefined) {
      await saveAnew(desk);
      return;
    }
    if (!(await mayWrite(file))) return;
    const theirs = await textIn(file);
    if (theirs === undefined) {
      desk.file.value = undefined;
      desk.notice.value = "file-gone";
      return;
    }
    if (theirs === plan.saved) await saveTo(desk, file);
    else desk.elsewhere.value = { text: theirs, file };
  } catch (problem) {
    tell(desk, problem);
  }
}

/** Saves the plan to a file that the reader chooses; the one that it came from stays as it is. */
export async function saveAsAnother(desk: Desk): Promise<void> {
  await desk.settled();
  try {
    await saveAnew(desk);
  } catch (problem) {
    tell(desk, problem);
  }
}

async function saveAnew(desk: Desk): Promise<void> {
  await saveTo(desk, null);
}

async function saveTo(desk: Desk, file: FileSystemFileHandle | null): Promise<void> {
  const plan = desk.plan.peek();
  if (plan === undefined) return;
  const { text, fileName } = plan;
  const kept = await fileSave(
    new Blob([text], { type: "application/yaml" }),
    { fileName, extensions: [".yaml"], id: "piiri-plan" },
    file,
  );
  desk.savedAs(kept?.name ?? fileName, text, kept ?? undefined);
  if (kept == null) desk.notice.value = "saved-copy";
}

async function textIn(file: FileSystemFileHandle): Promise<string | undefined> {
  try {
    return await (await file.getFile()).text();
  } catch {
    return undefined;
  }
}

function tell(desk: Desk, problem: unknown): void {
  if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-saved";
}
