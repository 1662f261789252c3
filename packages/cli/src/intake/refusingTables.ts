import { TableError } from "@piiri/adapters-forms";
import { Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { ColumnName, IntakeTexts } from "./texts.js";

/** What reading a table comes to; a file that cannot be read is told by what is wrong with it, never by what stands in it. */
export async function refusingTables<Value>(
  file: string,
  { tables, fields, language }: IntakeTexts,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const reading = await textsOf("reading", language);
    const missing = error.missing.map((field) => fields[field as ColumnName] ?? field);
    const isFormOfOnesOwn = error.missing.some((field) => field === "at" || field === "statements");
    const sentences = [
      tables[error.code](file, error.row, missing),
      ...(error.seen.length === 0 ? [] : [reading.headings(error.seen)]),
      ...(isFormOfOnesOwn ? [reading.orForm] : []),
    ];
    throw new Refusal(sentences.join(" "), { cause: error });
  }
}
