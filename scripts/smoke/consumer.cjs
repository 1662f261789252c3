// Why: what a user's `require` meets once the packages are installed.
const assert = require("node:assert/strict");
const { finnishHolidays } = require("@piiri/core");

assert.ok(finnishHolidays(2027).length > 0);
for (const entry of require("./entries.json").required) assert.ok(Object.keys(require(entry)).length > 0, entry);
