// Why: every command works on a fresh clone: installs when the lockfile changed, builds when a source changed, else does nothing.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { planFieldTexts, root } from "./workspace.mjs";

// Whoever has just done it says so to the commands that follow.
if (process.env.PIIRI_IS_SET_UP === "yes") process.exit();

const marker = join(root, "node_modules/.piiri-setup.json");
const done = existsSync(marker) ? JSON.parse(readFileSync(marker, "utf8")) : {};

const lockfile = digest(["package-lock.json"]);
if (done.lockfile !== lockfile) {
  run("npm", ["ci"]);
  remember({ lockfile });
}

const buildInputs = [
  "scripts/build.mjs",
  "scripts/compiledAtOnce.mjs",
  "scripts/declarations.mjs",
  "scripts/fromSources.mjs",
  "scripts/functionsCalled.mjs",
  "scripts/gatherCommand.mjs",
  "scripts/gatherModules.mjs",
  "scripts/generate.mjs",
  "scripts/generators/planFieldTexts.mjs",
  "scripts/partsOf.mjs",
  "scripts/planFieldWords.mjs",
  "scripts/standIns.mjs",
  "scripts/withoutInternals.mjs",
  "scripts/workspace.mjs",
  "tsup.config.ts",
  "tsconfig.base.json",
  "tsconfig.json",
];
for (const folder of readdirSync(join(root, "packages")).sort()) {
  const unit = join("packages", folder);
  buildInputs.push(
    ...["package.json", "tsconfig.json", "vite.config.ts", "index.html"].map((file) => join(unit, file)),
  );
  buildInputs.push(...sourcesIn(join(unit, "src")), ...sourcesIn(join(unit, "build")));
}
// The page and the command hold these too, or are made for them.
for (const folder of ["examples/plans", "packages/app/icons", "scripts/standIns"])
  buildInputs.push(
    ...readdirSync(join(root, folder))
      .sort()
      .map((file) => join(folder, file)),
  );
const sources = digest(buildInputs);
if (done.sources !== sources || outputIsMissing()) {
  run(process.execPath, ["scripts/build.mjs"]);
  remember({ lockfile, sources, written: digest(writtenByBuild()) });
} else if (done.written !== digest(writtenByBuild())) {
  run(process.execPath, ["scripts/generate.mjs", "--texts"]);
  remember({ lockfile, sources, written: digest(writtenByBuild()) });
}

function sourcesIn(folder) {
  return filesIn(folder).filter((file) => !file.startsWith(join(planFieldTexts, "/")));
}

/** Sources that follow from others are not there before the first build. Where one was removed, or is of other words, it is written anew. */
function writtenByBuild() {
  return filesIn(planFieldTexts);
}

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test(-d)?\.ts$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

function outputIsMissing() {
  return readdirSync(join(root, "packages")).some(
    (folder) =>
      existsSync(join(root, "packages", folder, "src")) && !existsSync(join(root, "packages", folder, "dist")),
  );
}

function digest(files) {
  const hash = createHash("sha256").update(process.version);
  for (const file of files.filter((file) => existsSync(join(root, file)))) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function remember(state) {
  writeFileSync(marker, JSON.stringify(state));
}

function run(command, options) {
  execFileSync(command, options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
}
