// Why: every measurement of bench/ in one command, one after another so that none disturbs the next.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.mjs";

const folder = join(root, "bench");
let missed = 0;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".bench.mjs"))
  .sort()) {
  process.stdout.write(`\n${file}\n`);
  const { status } = spawnSync(process.execPath, [join(folder, file)], { stdio: "inherit" });
  if (status !== 0) missed += 1;
}
process.exitCode = missed === 0 ? 0 : 1;
