// Why: a small file must not end the process that reads it. Each workbook made to exhaust is given to the command itself; what it
// took of time and memory is told, with exit 2. What counts is the processor's time, which other programs do not change; the clock's is told too.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./workspace.mjs";

const piiri = join(root, "packages/cli/bin/piiri.cjs");
const folder = mkdtempSync(join(tmpdir(), "piiri-hostile-"));
const limits = { milliseconds: 2000, megabytes: 150 };
/** The corner within the limits is read, and may take this much. */
const cornerMegabytes = 200;

try {
  const fixtures = join(folder, "fixtures.mjs");
  await build({
    entryPoints: [join(root, "packages/adapters-forms/src/xlsx/hostileWorkbooks.fixtures.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: fixtures,
    absWorkingDir: root,
  });
  const { hostileWorkbooks, inlineCell, smallWorkbook } = await import(pathToFileURL(fixtures).href);
  const told = join(folder, "told.mjs");
  writeFileSync(
    told,
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process._rawDebug('PEAK', maxRSS, userCPUTime + systemCPUTime); });\n",
  );
  copyFileSync(join(root, "examples/plans/closed-group.yaml"), join(folder, "plan.yaml"));

  let broken = 0;
  for (const [name, bytes] of Object.entries(hostileWorkbooks)) broken += tried(name, bytes(), limits.megabytes, told);
  const corner = smallWorkbook({
    rows: `<row>${inlineCell("A1", "Aika")}${inlineCell("B1", "Nimi")}</row><row r="100000">${inlineCell("SF100000")}</row>`,
  });
  broken += tried("the last cell within the limits", corner, cornerMegabytes, told);
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Gives it to the command; 1 where it took too much or came to another end. */
function tried(name, bytes, megabytes, told) {
  const file = join(folder, "export.xlsx");
  writeFileSync(file, bytes);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", pathToFileURL(told).href, piiri, "intake", file, "--plan", join(folder, "plan.yaml")],
    { encoding: "utf8", timeout: 60_000 },
  );
  const milliseconds = Math.round(performance.now() - start);
  const [, kilobytes, microseconds] = /PEAK (\d+) (\d+)/.exec(stderr) ?? [];
  const [peak, busy] = [Math.round(Number(kilobytes) / 1024), Math.round(Number(microseconds) / 1000)];
  // It is the file that is spoken of, not something else that is amiss.
  const isOfFile = stderr.includes("export.xlsx");
  const isHeld = isOfFile && status === 2 && busy <= limits.milliseconds && peak <= megabytes;
  console.log(
    `${isHeld ? "held  " : "BROKEN"} ${name}: ${bytes.length} bytes, exit ${status}, ${busy} ms of the processor (${milliseconds} ms by the clock), ${peak} MB`,
  );
  return isHeld ? 0 : 1;
}
