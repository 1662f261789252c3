// Why: a federation's practice is worth something when the command and the library make the same of it, with whatever copy of core it
// was written, and when whoever wrote it wrongly is led to the place.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parsePlanOrThrow, renderFinding, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
import { sv } from "@piiri/core/locale/sv";
import { parsePracticeOrThrow, practiceWords } from "@piiri/core/practice";
import { beforeAll, describe, expect, it, test } from "vitest";
import { practice as pack } from "../examples/practice/pack.mjs";
import { root } from "../scripts/workspace.mjs";

const today = "2027-01-10";
const packFile = join(root, "examples/practice/pack.mjs");
const folder = mkdtempSync(join(tmpdir(), "piiri-practice-"));
const planFile = join(folder, "plan.json");
const plan = pack.examplePlans?.[0]?.plan;
beforeAll(() => writeFileSync(planFile, JSON.stringify(plan)));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command, in the folder of somebody who has installed what they have installed. */
function piiri(...words: readonly string[]): Promise<Ended> {
  const command = [join(root, "packages/cli/bin/piiri.cjs"), ...words, "--now", today];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: folder, env: { PATH: process.env["PATH"], LANG: "en" } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

/** What the library finds: where, how much it counts, and in which words. */
function found(written: unknown): readonly string[] {
  const practice = parsePracticeOrThrow(written);
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan), practice.profile, { today, ...practice } as never);
  const words = practiceWords(practice, sv);
  return reviewGroup(group, practice)
    .map((finding) => `${finding.path} ${finding.severity} ${finding.ruleId}: ${renderFinding(finding, words)}`)
    .sort();
}

/** What the command finds. */
async function checked(practice: string): Promise<readonly string[]> {
  const { stdout, stderr } = await piiri("check", planFile, "--practice", practice, "--format", "json");
  expect(stderr).toBe("");
  interface Told {
    readonly path: string;
    readonly severity: string;
    readonly ruleId: string;
    readonly message: string;
  }
  const [{ findings }] = JSON.parse(stdout) as [{ findings: readonly Told[] }];
  return findings.map(({ path, severity, ruleId, message }) => `${path} ${severity} ${ruleId}: ${message}`).sort();
}

describe("the example of a federation's practice", () => {
  it("is made the same of by the command and by the library: its rule, its figures, its holidays", async () => {
    const all = found(pack);
    expect(await checked(packFile)).toEqual(all);
    const told = all.join("\n");
    expect(told).toContain(
      "/schedule/start error exempelforbundet/not-on-wednesdays: Onsdagen den 2029-02-28 är huset upptaget",
    );
    expect(told).toContain("warning series/holiday: Den valda dagen ons 6.6.2029 är nationaldagen.");
    expect(told).not.toContain("format/session-count");
  });

  it("is found as a package that is installed, written with a copy of core of its own", async () => {
    const installed = join(folder, "node_modules/@exempel/praxis");
    const core = join(installed, "node_modules/@piiri/core");
    mkdirSync(installed, { recursive: true });
    cpSync(join(root, "packages/core/dist"), join(core, "dist"), { recursive: true });
    cpSync(join(root, "packages/core/package.json"), join(core, "package.json"));
    const { dependencies } = JSON.parse(readFileSync(join(core, "package.json"), "utf8")) as { dependencies: object };
    for (const name of Object.keys(dependencies)) {
      const place = join(installed, "node_modules", name);
      mkdirSync(dirname(place), { recursive: true });
      const own = join(root, "packages/core/node_modules", name);
      symlinkSync(existing(own, join(root, "node_modules", name)), place, "junction");
    }
    const manifest = { name: "@exempel/praxis", version: "1.0.0", type: "module", exports: "./index.js" };
    writeFileSync(join(installed, "package.json"), JSON.stringify(manifest));
    cpSync(packFile, join(installed, "pack.mjs"));
    writeFileSync(
      join(installed, "index.js"),
      `import { defineRule } from "@piiri/core";
import { holidaysOf } from "@piiri/core/holidays";
import { definePractice } from "@piiri/core/practice";
import { practice as pack } from "./pack.mjs";
export const practice = definePractice({ ...pack, holidays: holidaysOf("SE"), rules: pack.rules.map(defineRule()) });
`,
    );
    expect(await checked("@exempel/praxis")).toEqual(found(pack));
  });
});

describe("the command leads to the line of a practice that cannot be used", () => {
  const rule = `rules: [{ id: "example/broken", scopes: [{ strength: "may" }], sources: [{ document: "A", section: "1" }],
    messages: { en: { title: "A", messages: {} } },
    check: (group) => group.no.such.thing }]`;
  const profile = `profile: { name: "Example Federation" }`;
  test.each([
    ["a mistake in its code", `export const practice = {\n  ${profile},\n  rules: [,,\n};\n`, "pack.mjs:4"],
    [
      "a figure that is not there",
      "const figures = {};\nexport const practice = { sessions: figures.of.most };\n",
      "pack.mjs:2",
    ],
    [
      "another file that is not there",
      `import "./nowhere.mjs";\nexport const practice = { ${profile} };\n`,
      "nowhere.mjs",
    ],
    ["a rule that breaks down", `export const practice = { ${profile},\n  ${rule} };\n`, "pack.mjs:4"],
  ])("%s", async (_, text, place) => {
    writeFileSync(join(folder, "pack.mjs"), text);
    // Of a survey, these practices know none.
    const guides = join(folder, "guides.json");
    writeFileSync(guides, JSON.stringify({ ...(plan as object), feedback: { instrument: "guide" } }));
    const { code, stdout, stderr } = await piiri("check", guides, "--practice", "./pack.mjs", "--language", "en");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("./pack.mjs");
    expect(stderr).toContain(place);
    expect(stderr).toContain("leave out --practice");
  });
});

function existing(...places: readonly [string, string]): string {
  return existsSync(places[0]) ? places[0] : places[1];
}
