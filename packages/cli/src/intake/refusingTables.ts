import { TableError } from "@piiri/adapters-forms";
import { Refusal } from "../refusal.js";
import type { ColumnName, IntakeTexts } from "./texts.js";

/** What reading a table comes to; a file that cannot be read is told by what is wrong with it, never by what stands in it. */
export async function refusingTables<Value>(
  file: string,
  texts: IntakeTexts,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const missing = error.missing.map((field) => texts.fields[field as ColumnName] ?? field);
    const way = error.missing.some((field) => field === "at" || field === "statements") ? ` ${texts.orForm}` : "";
    throw new Refusal(texts.tables[error.code](file, error.row, missing) + way, { cause: error });
  }
}
