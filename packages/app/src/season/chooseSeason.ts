import { directoryOpen, fileOpen } from "browser-fs-access";
import type { Desk } from "../desk/desk.js";
import { planExtensions } from "../keeping/openFile.js";

/** Lets the reader choose a season's plans: a folder with all that is in it, or some files. */
export async function chooseSeason(desk: Desk, from: "folder" | "files"): Promise<void> {
  try {
    const chosen =
      from === "folder"
        ? await directoryOpen({ recursive: true, id: "piiri-season", skipDirectory: ({ name }) => isHidden(name) })
        : await fileOpen({ multiple: true, extensions: [...planExtensions], id: "piiri-season", description: "Piiri" });
    laySeason(
      desk,
      chosen.filter((file): file is File & typeof file => file instanceof File),
    );
  } catch (problem) {
    // Whoever chooses nothing wants nothing told.
    if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
  }
}

/** Lays a season's plans on the desk, in the order of their names with the way to them. */
export function laySeason(desk: Desk, files: readonly File[]): void {
  const plans = files.filter(
    ({ name }) => !isHidden(name) && planExtensions.some((one) => name.toLowerCase().endsWith(one)),
  );
  desk.season.value = plans.toSorted((one, other) => (wayOf(one) < wayOf(other) ? -1 : 1));
  if (desk.place.peek().view !== "season") desk.goTo({ view: "season" });
}

function wayOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** Where programs keep what is theirs. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
