import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

function exported(rows: string): string {
  const file = join(temporaryFolder(), "times.csv");
  writeFileSync(file, rows);
  return file;
}

test("a poll's form is told, and which time suits most is counted from its answers", async () => {
  const input = JSON.stringify(goodPlans["closed-group"]);
  const { stdout } = await callPiiri(["forms", "blueprint", "times", "-"], { input });
  expect(stdout).toMatchSnapshot();
  const file = exported(
    "ID;Which times suit you on Mondays?;Which times suit you on Tuesdays?\n1;evening;afternoon,evening\n2;;evening\n",
  );
  const { stdout: told, stderr, exitCode } = await callPiiri(["poll", file]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(told).toBe(
    "Answers: 2. These times suit, the best first:\n  Tuesday evening: 2\n  Monday evening: 1\n  Tuesday afternoon: 1\n",
  );
  const { answers, times } = JSON.parse((await callPiiri(["poll", file, "--json"])).stdout);
  expect(answers).toBe(2);
  expect(times).toHaveLength(21);
  expect(times[0]).toEqual({ weekday: "tuesday", part: "evening", suits: 2 });
});

test.each(["fi", "sv", "en"])(
  "in %s what is not understood is told by its rows, and a table without weekdays refused",
  async (language) => {
    const file = exported("Monday,Name\nat night,Example\nevening,Example\n");
    const { stderr, stdout } = await callPiiri(["poll", file, "--language", language]);
    expect(stderr).toContain("2");
    expect(`${stdout}${stderr}`).not.toContain("at night");
    const other = await callPiiri(["poll", exported("Name\nExample\n"), "--language", language]);
    expect(other.exitCode).toBe(2);
    expect(other.stderr).not.toContain("weekday ");
  },
);
