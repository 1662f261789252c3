import type { FolderFile } from "@piiri/adapters-graph";
import { isHeld } from "@piiri/core";
import type { LoadedPlan } from "../input/loadPlan.js";

/**
 * Each session's timetable with the division of work, and its slides, as Word files for its folder, where all who lead can
 * change them.
 */
export async function sessionFiles(
  { group, words }: LoadedPlan,
  folderOf: (session: string) => string | undefined,
): Promise<readonly FolderFile[]> {
  const { agendaPage, slidesPage, toDocx } = await import("@piiri/documents");
  const all = await words.all();
  const held = group.sessions.filter(isHeld);
  const pages = held.flatMap((session) => {
    const folder = folderOf(session.key);
    return folder === undefined
      ? []
      : [agendaPage(group, session, all), slidesPage(group, session, all)].map((page) => ({ folder, page }));
  });
  return Promise.all(
    pages.map(async ({ folder, page }) => ({ folder, name: `${page.fileName}.docx`, content: await toDocx(page) })),
  );
}
