import { expect, test } from "vitest";
import { TableError } from "../index.js";
import { hostileWorkbooks } from "./hostileWorkbooks.fixtures.js";
import { xlsxRows } from "./xlsxRows.js";

/** Far more than it takes (each well below two seconds by itself): of the processor, since a busy machine lets one wait. */
const longestMicroseconds = 20_000_000;

test.each(Object.keys(hostileWorkbooks))("%s is refused, soon", { timeout: 240_000 }, (name) => {
  const bytes = hostileWorkbooks[name]?.() ?? new Uint8Array();
  expect(bytes.length).toBeLessThan(3_000_000);
  const before = process.cpuUsage();
  let failure: unknown;
  try {
    xlsxRows(bytes);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(TableError);
  expect(String(failure)).toMatch(/^TableError: (workbook-too-large|not-a-workbook|encrypted-workbook)( at row \d+)?$/);
  expect(process.cpuUsage(before).user).toBeLessThan(longestMicroseconds);
});
