import { expect, test } from "vitest";
import { TableError } from "../index.js";
import { hostileWorkbooks } from "./hostileWorkbooks.fixtures.js";
import { xlsxRows } from "./xlsxRows.js";

/** Far more than it takes (each well below a second by itself), for a machine that is busy. In milliseconds. */
const longest = 20_000;

test.each(Object.keys(hostileWorkbooks))("%s is refused, soon", { timeout: 60_000 }, (name) => {
  const bytes = hostileWorkbooks[name]?.() ?? new Uint8Array();
  expect(bytes.length).toBeLessThan(3_000_000);
  const start = performance.now();
  let failure: unknown;
  try {
    xlsxRows(bytes);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(TableError);
  expect(String(failure)).toMatch(/^TableError: (workbook-too-large|not-a-workbook|encrypted-workbook)( at row \d+)?$/);
  expect(performance.now() - start).toBeLessThan(longest);
});
