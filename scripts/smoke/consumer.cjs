// Why: what a user's `require` meets once the packages are installed.
const assert = require("node:assert/strict");
const { finnishHolidays } = require("@piiri/core");

assert.ok(finnishHolidays(2027).length > 0);
for (const entry of [
  "ical",
  "locale/en",
  "locale/fi",
  "locale/sv",
  "privacy",
  "publishing",
  "rule-examples",
  "testing",
  "yaml",
]) {
  assert.ok(Object.keys(require(`@piiri/core/${entry}`)).length > 0, entry);
}
assert.ok(Object.keys(require("@piiri/documents")).length > 0);
assert.ok(Object.keys(require("@piiri/adapters-forms")).length > 0);
assert.ok(Object.keys(require("@piiri/documents/locale/fi").pages).length > 0);
assert.ok(Object.keys(require("@piiri/adapters-forms/locale/fi").forms).length > 0);
assert.ok(Object.keys(require("@piiri/adapters-email")).length > 0);
assert.ok(Object.keys(require("@piiri/adapters-graph")).length > 0);
