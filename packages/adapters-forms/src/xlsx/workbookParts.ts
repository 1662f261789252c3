import { TableError } from "../table/tableRow.js";
import { foreignAttribute, readXml } from "./readXml.js";
import type { WorkbookBudget } from "./workbookLimits.js";
import type { ZipArchive } from "./zipArchive.js";

/** Whether a sheet is seen when a workbook is opened. */
export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A sheet as the workbook lists it, and where it lies in the archive. */
interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

/** What a workbook consists of, by its relationships: its parts may have any names. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as old programs for the Macintosh did. */
  readonly isFrom1904: boolean;
}

interface Relationship {
  readonly type: string;
  readonly part: string;
}

/** Where a workbook is when nothing says where. */
const usualPart = "xl/workbook.xml";

/** Finds a workbook's parts. */
export function workbookParts(archive: ZipArchive, budget: WorkbookBudget): WorkbookParts {
  const roots = archive.has("_rels/.rels") ? relationships(archive, "", budget) : new Map<string, Relationship>();
  const part = [...roots.values()].find(({ type }) => type === "officeDocument")?.part ?? usualPart;
  const related = relationships(archive, part, budget);
  const ofType = (type: string) => [...related.values()].find((each) => each.type === type)?.part;
  const sheets: ListedSheet[] = [];
  let isFrom1904 = false;
  readXml(archive.read(part), budget, {
    open(name, attributes) {
      if (name === "workbookPr") isFrom1904 = isTrue(attributes["date1904"]);
      if (name !== "sheet") return false;
      const sheet = related.get(foreignAttribute(attributes, "id") ?? "");
      if (sheet?.type === "worksheet")
        sheets.push({
          name: attributes["name"] ?? "",
          visibility: visibilityOf(attributes["state"]),
          part: sheet.part,
        });
      return true;
    },
  });
  if (sheets.length === 0) throw new TableError("not-a-workbook");
  return { sheets, strings: ofType("sharedStrings"), styles: ofType("styles"), isFrom1904 };
}

/** What a part is related to, by the relationships' ids. */
function relationships(archive: ZipArchive, part: string, budget: WorkbookBudget): ReadonlyMap<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found = new Map<string, Relationship>();
  readXml(archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`), budget, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes["TargetMode"] === "External") return false;
      const type = attributes["Type"] ?? "";
      found.set(attributes["Id"] ?? "", {
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolved(folder, attributes["Target"] ?? ""),
      });
      return true;
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  const names: string[] = [];
  for (const name of whole.replaceAll("\\", "/").split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

function visibilityOf(state = "visible"): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
