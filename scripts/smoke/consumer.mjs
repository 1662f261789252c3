// Why: what a user's `import` meets once the packages are installed.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { inspect } from "node:util";
import * as email from "@piiri/adapters-email";
import * as forms from "@piiri/adapters-forms";
import { forms as formTexts } from "@piiri/adapters-forms/locale/fi";
import * as graph from "@piiri/adapters-graph";
import { finnishHolidays } from "@piiri/core";
import * as ical from "@piiri/core/ical";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import * as privacy from "@piiri/core/privacy";
import * as publishing from "@piiri/core/publishing";
import * as ruleExamples from "@piiri/core/rule-examples";
import * as testing from "@piiri/core/testing";
import * as yaml from "@piiri/core/yaml";
import * as documents from "@piiri/documents";
import { pages } from "@piiri/documents/locale/fi";

assert.ok(finnishHolidays(2027).length > 0);
for (const entry of [
  ical,
  privacy,
  publishing,
  testing,
  ruleExamples,
  yaml,
  documents,
  pages,
  email,
  graph,
  forms,
  formTexts,
  en,
  fi,
  sv,
])
  assert.ok(Object.keys(entry).length > 0);

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
