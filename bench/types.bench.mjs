// Why: whoever imports one function waits for its types with every check. They may cost little more than those of zod, which most apps read anyway.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/workspace.mjs";

const most = 2;
const folder = join(root, ".cache/types-bench");
const sources = {
  zod: 'import * as z from "zod";\nexport const text: string = z.string().parse("x");\n',
  "@piiri/core":
    'import { type GroupPlan, parsePlan } from "@piiri/core";\nexport const plan: GroupPlan | undefined = parsePlan({}).unwrapOr(undefined);\n',
};

let missed = false;
try {
  mkdirSync(folder, { recursive: true });
  for (const skipLibCheck of [true, false]) {
    const [zod, own] = Object.values(sources).map((source) => quickest(source, skipLibCheck));
    const ratio = own / zod;
    missed ||= ratio > most;
    console.log(
      `skipLibCheck ${skipLibCheck}: zod ${zod.toFixed(1)} s, @piiri/core ${own.toFixed(1)} s, × ${ratio.toFixed(2)} (at most × ${most})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed ? 1 : 0;

/** Seconds that tsc works at a file, the best of two. */
function quickest(source, skipLibCheck) {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    types: [],
    skipLibCheck,
    rootDir: root,
  };
  writeFileSync(join(folder, "one.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["one.ts"] }));
  return Math.min(...[1, 2].map(compilerSeconds));
}

/** What the compiler itself tells: reading, binding and checking, without the start of Node. */
function compilerSeconds() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const told = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
  return Number(told.match(/^Total time:\s+([\d.]+)s$/m)?.[1]);
}
