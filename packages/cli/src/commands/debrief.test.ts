import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const answers = `Which evening is this about?;How many participants were there?;What came up? Tick all that did.;What went well?
2.3.2027;7;loneliness, hope and what helps;Example Anna spoke
16.3.2027;6;loneliness;
`;

async function debrief(...words: readonly string[]) {
  const folder = temporaryFolder();
  const [plan, file] = [join(folder, "group.yaml"), join(folder, "debrief.csv")];
  writeFileSync(plan, planText({ language: "language: en" }));
  writeFileSync(file, answers);
  return await callPiiri(["debrief", plan, file, "--now", "2027-04-01T10:00:00Z", ...words]);
}

test("how many evenings were talked over, which are missing, and what came up", async () => {
  const { exitCode, stdout } = await debrief();
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Evenings talked over: 2.");
  expect(stdout).toContain("Not talked over yet: Tue 30 March 2027.");
  expect(stdout).toContain("- loneliness: 2");
  expect(stdout).not.toContain("Anna");
});

test("their own words only where asked for", async () => {
  expect((await debrief("--open-answers")).stdout).toContain("- Example Anna spoke");
  const json = JSON.parse((await debrief("--json")).stdout);
  expect(json).toMatchObject({
    missing: ["2027-03-30"],
    themes: [{ text: "loneliness", evenings: 2 }, {}, {}, {}, {}, {}, {}, {}],
  });
  expect(json).not.toHaveProperty("open");
  expect(JSON.parse((await debrief("--json", "--open-answers")).stdout).open.worked).toEqual(["Example Anna spoke"]);
});
