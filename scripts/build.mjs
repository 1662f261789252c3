// Why: one command makes dist from nothing: the texts that stand with schemas, types by tsc, modules by tsup, then the pieces that neither
// of them makes.
import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { keepMetafiles, metafiles, tellBundledCode } from "./bundledCode.mjs";
import { gatherCommand } from "./gatherCommand.mjs";
import { gatherModules } from "./gatherModules.mjs";
import { withoutInternals } from "./withoutInternals.mjs";
import { isCommand, isDual, isGathered, isPage, packages, root } from "./workspace.mjs";

const widestWindow = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };

rmSync(metafiles, { recursive: true, force: true });
const all = packages().filter(({ directory }) => existsSync(join(directory, "src")));
for (const { directory } of all) rmSync(join(directory, "dist"), { recursive: true, force: true });

execFileSync(process.execPath, [join(root, "scripts/generate.mjs"), "--texts"], { cwd: root, stdio: "inherit" });
// Types are made beside modules, and the page beside what is gathered of them: neither needs the other.
const types = started("typescript-native/bin/tsc", ["--build"]);
run("tsup/dist/cli-default.js", []);
const pages = Promise.all(all.filter(isPage).map(makePage));
for (const unit of all.filter(isCommand)) await gatherCommand(unit);
for (const unit of all.filter(isGathered)) await gatherModules(unit);
await pages;
const shipped = Promise.all(all.filter(isCommand).map(shipFiles));
await types;
for (const unit of all.filter(isPage)) tellHowItIsMounted(unit);
for (const unit of all.filter(isDual)) {
  copyDeclarations(unit);
  writeFileSync(join(unit.directory, "dist/cjs/package.json"), '{ "type": "commonjs" }\n');
  withoutInternals(unit);
}
for (const unit of all) keepMetafiles(unit);
// The page lies within the command, with the code of others that it holds.
for (const unit of all) tellBundledCode(unit, isCommand(unit) ? [unit, ...all.filter(isPage)] : [unit]);
await shipped;

/** The same as `run`, beside what follows; what it warns of is told when it has ended. */
async function started(tool, options) {
  const words = [join(root, "node_modules", tool), ...options];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: root });
    process.stderr.write(stdout + stderr);
  } catch (failure) {
    console.error(`${failure.stdout}${failure.stderr}`);
    process.exit(1);
  }
}

function run(tool, options) {
  execFileSync(process.execPath, [join(root, "node_modules", tool), ...options], { cwd: root, stdio: "inherit" });
}

/** The page as a folder, and as one file. */
async function makePage(unit) {
  for (const mode of ["production", "one-file"])
    await started("vite/bin/vite.js", ["build", unit.directory, "--mode", mode, "--logLevel", "warn"]);
  const folder = join(unit.directory, "dist/one-file");
  renameSync(join(folder, "index.html"), join(unit.directory, "dist/piiri.html"));
  rmSync(folder, { recursive: true });
}

/** What another page sees of it. */
function tellHowItIsMounted(unit) {
  for (const name of ["mountPiiri", "piiriOptions"]) {
    mkdirSync(join(unit.directory, "dist/types"), { recursive: true });
    const declaration = `${name}.d.ts`;
    copyFileSync(join(root, ".cache/types", unit.folder, declaration), join(unit.directory, "dist/types", declaration));
  }
}

/** The same declarations serve both formats: each folder's package.json says which one its relative specifiers mean. */
function copyDeclarations(unit) {
  const from = join(root, ".cache/types", unit.folder);
  for (const file of filesUnder(from)) {
    const source = join(unit.directory, "src", file.replace(/\.d\.ts$/, ".ts"));
    // A vendor module's types name a package that users do not have, so nothing public may reach them.
    if (!file.endsWith(".d.ts") || file.startsWith("vendor/") || !existsSync(source)) continue;
    for (const target of ["dist/esm", "dist/cjs"]) {
      const copy = join(unit.directory, target, file);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(from, file), copy);
    }
  }
}

/** What the command gives as it is, packed: its readers have no other package of ours beside it. */
async function shipFiles(unit) {
  const folder = join(unit.directory, "dist/shipped");
  mkdirSync(folder);
  const { html, worker } = apart(readFileSync(join(root, "packages/app/dist/piiri.html"), "utf8"));
  const given = {
    "piiri.html": html,
    "piiri.worker.js": worker,
    "plan.schema.json": readFileSync(join(root, "packages/core/schemas/plan-1.schema.json")),
    "profile.schema.json": readFileSync(join(root, "packages/core/schemas/profile-1.schema.json")),
    "association.schema.json": readFileSync(join(root, "packages/core/schemas/association-1.schema.json")),
    "form.schema.json": readFileSync(join(root, "packages/adapters-forms/schemas/form-1.schema.json")),
  };
  const packed = promisify(brotliCompress);
  await Promise.all(
    Object.entries(given).map(async ([name, content]) =>
      writeFileSync(join(folder, `${name}.br`), await packed(content, { params: widestWindow })),
    ),
  );
}

/** The page that is one file without its worker, and the worker unpacked: packed once more, it would not become smaller. */
function apart(page) {
  const [, head, tail] = /^(.*id="piiri-worker">)[^<]*(<.*)$/s.exec(page);
  return { html: head + tail, worker: readFileSync(join(root, ".cache/piiri.worker.js")) };
}

function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}
