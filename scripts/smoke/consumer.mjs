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
const require = createRequire(import.meta.url);
const required = require("@piiri/core/privacy");
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

// An error that one copy throws, the other knows; and it is of no other kind.
for (const [entry, name, made] of [
  ["@piiri/core", "ProblemError", [[]]],
  ["@piiri/core", "FailureError", ["not-editable"]],
  ["@piiri/core/ical", "CalendarError", [{ code: "link-not-https" }]],
  ["@piiri/core/keeping", "KeepingError", ["journal", { code: "newer" }]],
]) {
  const [one, other] = [(await import(entry))[name], require(entry)[name]];
  assert.notEqual(one, other);
  assert.ok(new one(...made) instanceof other, name);
  assert.ok(new other(...made) instanceof one, name);
  assert.ok(!(new Error(name) instanceof one), name);
}

// What one copy found, the words of the other tell, and in the same words.
const { parsePlan, tellProblem } = await import("@piiri/core");
const wrong = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
assert.ok(wrong.length > 0);
for (const language of ["fi", "sv", "en"]) {
  const [own, other] = [await import(`@piiri/core/locale/${language}`), require(`@piiri/core/locale/${language}`)];
  assert.notEqual(own.problems, other.problems);
  assert.deepEqual(
    wrong.map((each) => require("@piiri/core").tellProblem(each, own.problems)),
    wrong.map((each) => tellProblem(each, other.problems)),
  );
}
