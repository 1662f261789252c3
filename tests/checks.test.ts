// Why: a check that cannot fail is worth nothing. Each case breaks one rule, and the check has to find it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";

/** A source, and the rules (or parts of the message) that it must be caught by; none for what is allowed. */
type Case = readonly [file: string, source: string, ...caughtBy: string[]];

const core = "packages/core/src";

const lintCases: readonly Case[] = [
  [`${core}/kernel/clock.ts`, "export const now = new Date();", "has no clock"],
  [`${core}/kernel/clockFunction.ts`, "export const now = Date();", "has no clock"],
  [`${core}/kernel/clockNow.ts`, "export const clock = Date.now;", "has no clock"],
  [`${core}/kernel/chance.ts`, "export const chance = Math.random();", "has no chance"],
  [`${core}/kernel/global.ts`, "export const host = globalThis.navigator;", "knows no host"],
  [`${core}/kernel/getter.ts`, "export const hour = (d: Date) => d.getHours();", "no host time zone"],
  [`${core}/kernel/optionalGetter.ts`, "export const day = (d?: Date) => d?.getDate();", "no host time zone"],
  [`${core}/kernel/setter.ts`, "export const set = (d: Date) => d.setHours(1, 2, 3);", "no host time zone"],
  [`${core}/kernel/offset.ts`, "export const offset = (d: Date) => d.getTimezoneOffset();", "no host time zone"],
  [`${core}/kernel/locale.ts`, "export const text = (d: Date) => d.toLocaleDateString();", "no host time zone"],
  [`${core}/kernel/print.ts`, "export const text = (d: Date) => d.toDateString();", "no host time zone"],
  [`${core}/kernel/utc.ts`, "export const hour = (d: Date) => new Date(d).getUTCHours() + Date.UTC(+d);"],
  [`${core}/kernel/clock.test.ts`, "export const now = new Date();"],
  [`${core}/kernel/process.ts`, "export const zone = process.env;", "noProcessGlobal"],
  [`${core}/kernel/builtin.ts`, 'export { readFile } from "node:fs";', "noNodejsModules"],
  [`${core}/kernel/default.ts`, "export default function name(): void {}", "noDefaultExport"],
  [`${core}/kernel/zod.ts`, 'import { z } from "zod/mini";\n\nexport const s = z.string();', "noRestrictedImports"],
  [`${core}/kernel/zodWhole.ts`, 'import * as z from "zod";\n\nexport const s = z.string();', "noRestrictedImports"],
  [
    `${core}/kernel/zodCore.ts`,
    'import * as z from "zod/mini";\n\nexport const s = z.core._check;',
    "keeps all of zod",
  ],
  [`${core}/kernel/zodType.ts`, 'import type * as z from "zod/mini";\n\nexport type S = z.core.$ZodIssue;'],
  [`${core}/kernel/number.ts`, "export const sessions = 6;", "belongs in the profile"],
  [
    `${core}/review/rules/topic/number.ts`,
    "export const late = (days: number) => days < 4 * 7;",
    "belongs in the profile",
  ],
  [`${core}/kernel/share.ts`, "export const share = (of: number) => of * -1.5;", "belongs in the profile"],
  [`${core}/kernel/counting.ts`, "export const last = (of: readonly string[]) => of.at(-1) ?? of[0] ?? of.length + 1;"],
  [`${core}/kernel/units.ts`, "export const weekInDays = 7;"],
  [`${core}/profile/figures.ts`, "export const sessions = 6;"],
  [`${core}/kernel/number.test.ts`, "export const sessions = 6;"],
  [`${core}/kernel/any.ts`, "export const x = (y: any) => y;", "noExplicitAny"],
  [`${core}/kernel/type.ts`, 'import { A } from "./a.js";\n\nexport type B = A;', "useImportType"],
  ["packages/cli/src/clock.ts", "export const now = new Date();"],
  ["packages/app/src/views/week.tsx", "export const later = (days: number) => days + 7;", "belongs in core's profile"],
  [
    "packages/app/src/workshop/cap.ts",
    "export const cap = (seats: number) => seats * 1.5;",
    "belongs in core's profile",
  ],
  ["packages/app/src/views/date.ts", "export const day = (text: string) => new Date(text);", "works out no days"],
  ["packages/app/src/desk/moment.ts", "export const moment = () => Date.now();", "works out no days"],
  ["packages/app/src/desk/year.ts", "export const year = (d: Date) => d.getUTCFullYear();", "works out no days"],
  [
    "packages/app/src/views/count.ts",
    "export const last = (of: readonly string[]) => of.at(-1) ?? of[0] ?? of.length + 1;",
  ],
  ["packages/app/src/shell/clock.ts", "export const now = new Date();"],
  ["packages/app/src/measures.ts", "export const shownAtOnce = 5;"],
  ["packages/app/src/views/week.test.ts", "export const week = 7;"],
];

const dependencyCases: readonly Case[] = [
  [
    `${core}/index.ts`,
    'export * from "./ical/index.js";\nexport * from "./review/index.js";',
    ...["main-entry-stays-light", "examples-stay-apart"],
  ],
  [`${core}/review/index.ts`, 'export * from "./examples/goodPlans.js";'],
  [`${core}/review/examples/goodPlans.ts`, "export const goodPlans = {};"],
  [`${core}/rule-examples/index.ts`, 'export * from "../review/examples/goodPlans.js";'],
  [`${core}/rule-examples/deep.ts`, 'export * from "../series/two.js";', "rule-examples-through-the-index"],
  [`${core}/kernel/index.ts`, 'export * from "../series/index.js";', "layer-kernel"],
  [`${core}/kernel/file.ts`, 'export { readFileSync } from "node:fs";', "core-is-pure"],
  [`${core}/kernel/main.ts`, 'export * from "../index.js";', "no-room-imports-the-main-entry"],
  [`${core}/kernel/command.ts`, 'export * from "../../../cli/src/main.js";', "core-stands-alone"],
  [`${core}/kernel/typo.ts`, 'export * from "./no-such-file.js";', "not-resolvable"],
  [`${core}/kernel/dev.ts`, 'export * from "tinyglobby";', "unlisted-dependency"],
  [`${core}/series/index.ts`, "export const series = {};"],
  [
    `${core}/series/calendar.ts`,
    'export { default as ical } from "ical-generator";',
    "only-vendor-imports-ical-generator",
  ],
  [`${core}/series/one.ts`, 'export * from "./two.js";', "no-circles"],
  [`${core}/series/two.ts`, 'export * from "./one.js";'],
  [`${core}/plan/index.ts`, 'export * from "../vendor/ical-generator.js";', "vendor-is-hidden"],
  [`${core}/plan/document.ts`, 'export { parse } from "yaml";', "only-yaml-imports-yaml"],
  [`${core}/plan/deep.ts`, 'export * from "../series/two.js";', "through-the-index"],
  [`${core}/plan/fieldWords.ts`, "export const fieldWords = [];"],
  [`${core}/plan/words.ts`, 'export * from "./fieldWords.js";', "words-of-one-language"],
  [`${core}/plan/deep.test.ts`, 'export * from "../series/two.js";'],
  [`${core}/ical/index.ts`, 'export { ical } from "../vendor/ical-generator.js";'],
  [`${core}/vendor/ical-generator.ts`, 'export { default as ical } from "ical-generator";'],
  [`${core}/review/rules/topic/texts.fi.ts`, "export const texts = {};"],
  [`${core}/review/rules/topic/rule.ts`, "export const rule = {};"],
  [`${core}/locale/fi.ts`, 'export * from "../review/rules/topic/texts.fi.js";'],
  [`${core}/locale/sv.ts`, 'export * from "../review/rules/topic/rule.js";', "locale-through-the-index"],
  [`${core}/unheard/index.ts`, 'export * from "../kernel/file.js";', "through-the-index"],
  [`${core}/yaml/index.ts`, 'export * from "../unheard/index.js";', "unlisted-room"],
  ["packages/adapters-one/src/index.ts", 'export * from "@piiri/core";'],
  ["packages/adapters-one/src/deep.ts", 'export * from "../../core/src/plan/deep.js";', "published-entry-points-only"],
  ["packages/adapters-two/src/index.ts", 'export * from "../../adapters-one/src/index.js";', "adapters-stand-apart"],
  ["packages/cli/src/main.ts", 'export * from "@piiri/core/yaml";'],
];

/** Core's types offer no host: each of these names is unknown there. */
const hostNames = ["process", "console", "fetch", "setTimeout", "window", "Buffer", "URL", "require"];

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "piiri-checks-"));
  for (const file of [
    "biome.json",
    ".biome",
    "tsconfig.base.json",
    "tsconfig.test.json",
    "packages/core/package.json",
  ]) {
    cpSync(join(root, file), join(scratch, file), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("lint", () => {
  const found = new Map<string, string[]>();

  beforeAll(() => {
    write(lintCases);
    const output = run("@biomejs/biome/bin/biome", [
      ...["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "packages"],
    ]);
    for (const { location, category, message } of JSON.parse(output).diagnostics) {
      add(found, location.path, `${category} ${message}`);
    }
  });

  test.each(lintCases)("%s: %s", (file, _source, ...caughtBy) => expectFindings(found.get(file), caughtBy));
});

describe("dependencies", () => {
  const found = new Map<string, string[]>();

  beforeAll(() => {
    rmSync(join(scratch, "packages/core/src"), { recursive: true });
    write(dependencyCases);
    const config = join(root, ".dependency-cruiser.mjs");
    const output = run("dependency-cruiser/bin/dependency-cruise.mjs", [
      ...["--config", config, "--output-type", "json", "packages"],
    ]);
    for (const { from, rule } of JSON.parse(output).summary.violations) add(found, from, rule.name);
  });

  test.each(dependencyCases)("%s: %s", (file, _source, ...caughtBy) => expectFindings(found.get(file), caughtBy));
});

test("a dropped promise is found", () => {
  const source = "async function save(): Promise<void> {}\n\nexport function end(): void {\n  save();\n}";
  write([["packages/promise/src/dropped.ts", source]]);
  const output = run("oxlint/bin/oxlint", [
    "--config",
    join(root, ".oxlintrc.json"),
    "--type-aware",
    "packages/promise",
  ]);
  expect(output).toContain("no-floating-promises");
});

test("core's types know no host", () => {
  const source = hostNames.map((name, index) => `export const host${index} = ${name};`).join("\n");
  write([["packages/host/src/host.ts", source]]);
  const config = {
    extends: join(root, "packages/core/tsconfig.json"),
    compilerOptions: { rootDir: "src", outDir: "types" },
  };
  writeFileSync(join(scratch, "packages/host/tsconfig.json"), JSON.stringify({ ...config, include: ["src"] }));
  const output = run("typescript-native/bin/tsc", ["-p", "packages/host"]);
  const unknown = [...output.matchAll(/\((\d+),\d+\): error TS\d+: Cannot find name/g)].map(([, line]) => Number(line));
  expect(unknown).toEqual(hostNames.map((_, index) => index + 1));
});

function write(cases: readonly Case[]): void {
  for (const [file, source] of cases) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    writeFileSync(join(scratch, file), `${source}\n`);
  }
}

function run(tool: string, options: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...options], {
    cwd: scratch,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return stdout || stderr;
}

function add(found: Map<string, string[]>, file: string, finding: string): void {
  found.set(file, [...(found.get(file) ?? []), finding]);
}

function expectFindings(found: readonly string[] | undefined, caughtBy: readonly string[]): void {
  const findings = found ?? [];
  if (caughtBy.length === 0) expect(findings).toEqual([]);
  for (const expected of caughtBy) expect(findings.join("\n")).toContain(expected);
}
