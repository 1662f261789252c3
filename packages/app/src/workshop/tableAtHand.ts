import { type FormDefinition, tableColumns } from "@piiri/adapters-forms";
import { reveal } from "@piiri/core/privacy";
import { stringify } from "yaml";
import { examplesAtOnce } from "../measures.js";
import { bytesOfFile } from "./bytesOfFile.js";
import type { MadeFile } from "./document.js";
import type { ColumnsByHand } from "./givenHere.js";

/** A column to be pointed at: what it is called and what stands in it, masked until it was asked for. */
export interface ColumnAtHand {
  readonly place: number;
  readonly heading: string;
  readonly examples: readonly string[];
}

/** The columns of a table; none of a file that is no table. */
export async function tableAtHand({
  file,
  isShown,
}: {
  readonly id: number;
  readonly file: File;
  readonly isShown: boolean;
}): Promise<readonly ColumnAtHand[]> {
  const columns = await columnsIn(file);
  return columns.map(({ place, heading, examples, shownHeading, shownExamples }) => ({
    place,
    heading: isShown ? reveal(heading) : shownHeading,
    examples: isShown ? examples.map(reveal) : shownExamples,
  }));
}

/** What was pointed at as a form file, which the command takes with `--form`. */
export async function formFile({
  file,
  columns,
}: {
  readonly file: File;
  readonly columns: ColumnsByHand;
}): Promise<MadeFile> {
  const name = `${file.name.replace(/\.[^.]*$/, "")}-form.yaml`;
  return { name, type: "application/yaml", content: stringify(await definitionByHand(file, columns)) };
}

/** The headings as they are, by their places: for reading by them, and for a form file that the reader asks for. */
async function headingsOf(file: File): Promise<ReadonlyMap<number, string>> {
  return new Map((await columnsIn(file)).map(({ place, heading }) => [place, reveal(heading)]));
}

async function columnsIn(file: File) {
  return await tableColumns(bytesOfFile(file), examplesAtOnce).unwrapOr([]);
}

/** A form's definition by the columns that somebody pointed at. */
export async function definitionByHand(file: File, columns: ColumnsByHand): Promise<FormDefinition> {
  const headings = await headingsOf(file);
  const named = Object.entries(columns).flatMap(([field, place]) => {
    const heading = headings.get(place);
    return heading === undefined ? [] : [[field, [heading]] as const];
  });
  return { name: file.name, columns: Object.fromEntries(named) };
}
