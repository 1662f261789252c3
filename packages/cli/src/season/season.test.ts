import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

test("x", async () => {
  const f = temporaryFolder();
  mkdirSync(join(f, "a"));
  writeFileSync(join(f, "a", "one.yaml"), planText({ people: "people: { facilitators: [{ id: a, name: Example Anna }] }" }));
  writeFileSync(join(f, "two.yaml"), planText({ id: "id: two", stage: "stage: published" }));
  writeFileSync(join(f, "three.yaml"), planText({ id: "id: two", title: "title: no\npublicNam: x" }));
  writeFileSync(join(f, "four.yaml"), planText());
  writeFileSync(join(f, "profile.yaml"), "name: x\nformats: {}\n");
  for (const w of [["season", f], ["season", f, "--for", "public", "--format", "md"], ["season", f, "--format", "ics"], ["season", join(f, "a"), "--json", "--to", "2027-03-10"], ["season", f, "--for", "facilitators", "-o", join(f, "x.ics")], ["season", f, "--format", "csv"], ["season", join(f, "nope")]]) {
    console.log(w.join(" "), await callPiiri(w));
  }
  expect(1).toBe(1);
});
