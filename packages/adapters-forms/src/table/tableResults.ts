import { orThrow } from "@piiri/core";
import { err, ok, type Result } from "neverthrow";
import { TableError, type TableProblem } from "./tableRow.js";

/** What comes of a table piece by piece, as results: the last of them tells why the table could not be read on, if it could not. */
export async function* tableResults<Item>(items: AsyncIterable<Item>): AsyncGenerator<Result<Item, TableProblem>> {
  try {
    for await (const item of items) yield ok(item);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    yield err(error.problem);
  }
}

/** The other way. */
export async function* thrownOf<Item>(results: AsyncIterable<Result<Item, TableProblem>>): AsyncGenerator<Item> {
  for await (const result of results) yield orThrow(result, (problem) => new TableError(problem.code, problem));
}
