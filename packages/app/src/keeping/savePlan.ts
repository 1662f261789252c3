import { fileSave } from "browser-fs-access";
import type { Desk } from "../desk/desk.js";
import { handles } from "./openFile.js";

/**
 * Saves the plan to where it came from; else asks where to. A file that changed since it was opened is not written over.
 */
export async function savePlan(desk: Desk): Promise<void> {
  const plan = desk.plan.peek();
  if (plan === undefined) return;
  const { text, fileName, saved } = plan;
  // A plan that was never saved has no file yet: the one that lay on the desk before it stays as it is.
  const handle = saved === undefined ? undefined : handles.get(desk);
  try {
    if (handle !== undefined && (await (await handle.getFile()).text()) !== saved) {
      desk.notice.value = "changed-elsewhere";
      return;
    }
    const kept = await fileSave(
      new Blob([text], { type: "application/yaml" }),
      { fileName, extensions: [".yaml"], id: "piiri-plan" },
      handle ?? null,
    );
    handles.set(desk, kept ?? undefined);
    desk.savedAs(kept?.name ?? fileName, text);
    if (kept == null) desk.notice.value = "saved-copy";
  } catch (problem) {
    if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "work-failed";
  }
}
