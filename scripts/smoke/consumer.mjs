// Why: what a user's `import` meets once the packages are installed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inspect } from "node:util";
import { finnishHolidays } from "@piiri/core";
import * as privacy from "@piiri/core/privacy";

const entries = JSON.parse(readFileSync("entries.json", "utf8"));
assert.ok(finnishHolidays(2027).length > 0);
for (const entry of entries.imported) assert.ok(Object.keys(await import(entry)).length > 0, entry);

// A value that one copy of the package keeps, the other keeps too, and reveals.
const required = createRequire(import.meta.url)("@piiri/core/privacy");
for (const [one, other] of [
  [privacy, required],
  [required, privacy],
]) {
  const kept = one.redact("MARKER");
  assert.notEqual(privacy.redact, required.redact);
  assert.ok(other.isRedacted(kept));
  assert.equal(other.reveal(kept), "MARKER");
  assert.ok(
    !`${kept} ${JSON.stringify({ kept })} ${inspect({ kept }, { depth: null, showHidden: true })}`.includes("MARKER"),
  );
}
