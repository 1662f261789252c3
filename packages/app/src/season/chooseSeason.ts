import { batch } from "@preact/signals";
import { directoryOpen, fileOpen } from "browser-fs-access";
import type { Desk } from "../desk/desk.js";
import { planExtensions } from "../keeping/openFile.js";

/** Lets the reader choose a season's plans: a folder with all that is in it, or some files. */
export async function chooseSeason(desk: Desk, from: "folder" | "files"): Promise<void> {
  const chosen = await choose(desk, from);
  if (chosen !== undefined) laySeason(desk, chosen);
}

/** Lets the reader choose the season's plans as they were before, to be compared. */
export async function chooseFormerSeason(desk: Desk, from: "folder" | "files"): Promise<void> {
  const chosen = await choose(desk, from);
  if (chosen !== undefined) desk.formerSeason.value = plansOf(chosen);
}

async function choose(desk: Desk, from: "folder" | "files"): Promise<readonly File[] | undefined> {
  try {
    const chosen =
      from === "folder"
        ? await directoryOpen({ recursive: true, id: "piiri-season", skipDirectory: ({ name }) => isForPrograms(name) })
        : await fileOpen({ multiple: true, extensions: [...planExtensions], id: "piiri-season", description: "Piiri" });
    return chosen.filter((file): file is File & typeof file => file instanceof File);
  } catch (problem) {
    // Whoever chooses nothing wants nothing told.
    if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
    return undefined;
  }
}

/** Lays a season's plans on the desk, in the order of their names with the way to them, and what was told of their surveys. */
export function laySeason(desk: Desk, files: readonly File[]): void {
  batch(() => {
    desk.season.value = plansOf(files);
    desk.seasonTold.value = files
      .filter((file) => toldBeside.test(wayOf(file)))
      .map((file) => ({ folder: wayOf(file).slice(0, -file.name.length), file }));
  });
  if (desk.place.peek().view !== "season") desk.goTo({ view: "season" });
}

function plansOf(files: readonly File[]): readonly File[] {
  return files
    .filter((file) => !isHidden(file) && planExtensions.some((one) => isNamed(file, one)))
    .toSorted((one, other) => (wayOf(one) < wayOf(other) ? -1 : 1));
}

function wayOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

function isNamed({ name }: File, ending: string): boolean {
  return name.toLowerCase().endsWith(ending);
}

/** What page and command remember of a group's surveys, in the folder beside its plan. */
const toldBeside = /(?:^|\/)\.piiri\/[^/]+\/feedback\.json$/;

/** Where programs keep what is theirs; what Piiri keeps is looked at. */
function isForPrograms(name: string): boolean {
  return (name.startsWith(".") && name !== ".piiri") || name === "node_modules";
}

/** Some browsers hand over what lies in a folder that nobody sees, too. */
function isHidden(file: File): boolean {
  return wayOf(file)
    .split("/")
    .some((name) => isForPrograms(name) || name === ".piiri");
}
