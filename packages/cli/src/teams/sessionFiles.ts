import type { FolderFile } from "@piiri/adapters-graph";
import type { LoadedPlan } from "../input/loadPlan.js";

/** Each session's timetable and division of work as a Word file, for its folder. */
export async function sessionFiles(
  { group, words }: LoadedPlan,
  folderOf: (session: string) => string | undefined,
): Promise<readonly FolderFile[]> {
  const { agendaPage, toDocx } = await import("@piiri/documents");
  const all = await words.all();
  const held = group.sessions.filter(({ status }) => status !== "cancelled");
  const files = held.map(async (session): Promise<readonly FolderFile[]> => {
    const folder = folderOf(session.key);
    if (folder === undefined) return [];
    const page = agendaPage(group, session, all);
    return [{ folder, name: `${page.fileName}.docx`, content: await toDocx(page) }];
  });
  return (await Promise.all(files)).flat();
}
