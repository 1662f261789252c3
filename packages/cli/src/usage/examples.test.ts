// Why: what the help shows is what people type.
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "shell-quote";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../commands/index.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const shown = join(import.meta.dirname, "../../../../examples");
const home = process.cwd();

beforeAll(() => {
  const folder = temporaryFolder();
  const copy = (from: string, to: string) => cpSync(join(shown, from), join(folder, to));
  copy("plans/closed-group.yaml", "group.yaml");
  copy("plans/closed-group.yaml", "before.yaml");
  mkdirSync(join(folder, "groups"));
  mkdirSync(join(folder, "returned"));
  copy("plans/open-meetings.yaml", "groups/open-meetings.yaml");
  for (const name of ["registrations", "cancellations", "attendance", "times", "debrief"])
    copy(`exports/${name}.csv`, `${name}.csv`);
  copy("exports/feedback.csv", "answers.csv");
  copy("calendars/outlook.ics", "calendar.ics");
  process.chdir(folder);
});
afterAll(() => process.chdir(home));

const environment = { PIIRI_KEY: "a key of sixteen letters or more", PIIRI_SMTP_PASSWORD: "none" };

test.each(Object.entries(commands))("what the help of %s shows is carried out", async (name, { examples }) => {
  for (const line of examples) {
    const [piiri, ...words] = parse(line).filter((word) => typeof word === "string");
    expect([piiri, words[0]]).toEqual(["piiri", name]);
    // Only asked at a terminal.
    if (line === "piiri new") continue;
    // Nothing is forgotten before its time.
    const day = name === "forget" ? "2028-02-20" : "2027-02-20";
    const clock = () => new Date(`${day}T10:00:00Z`);
    const { exitCode, stderr } = await callPiiri(words, { environment, clock });
    expect(exitCode, `${line}\n${stderr}`).toBeLessThan(2);
    expect((await callPiiri([name, "--help"])).stdout).toContain(`  ${line}\n`);
  }
});
