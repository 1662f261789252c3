// Why: a release is tried before the first one is made: version, changelog, build, publish to a registry of our own on this machine,
// install by version into blank projects with npm, pnpm, yarn and Bun, and run by Node, Deno and Bun.
//   npm run rehearse
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runShownCommands, toldToInstall, writeReadmes } from "../followReadmes.mjs";
import { root } from "../workspace.mjs";

const scratch = mkdtempSync(join(tmpdir(), "piiri-rehearsal-"));
const copy = join(scratch, "repository");
const port = await freePort();
const registry = `http://127.0.0.1:${port}/`;
// Nothing of this machine's npm is read or changed.
const npmrc = join(scratch, "npmrc");
writeFileSync(npmrc, `//127.0.0.1:${port}/:_authToken=rehearsal\n`);
const environment = { ...process.env, NPM_CONFIG_USERCONFIG: npmrc, PIIRI_IS_SET_UP: undefined };
const installedNames = ["@piiri/core", "@piiri/documents", "@piiri/adapters-forms", "@piiri/adapters-email"].concat(
  ...["@piiri/adapters-graph", "piiri"],
);
let server;

try {
  step("copy what is committed", takeCopy);
  step("version and changelog", () => run(process.execPath, ["scripts/release/version.mjs"], copy));
  step("build", () => run(process.execPath, ["scripts/build.mjs"], copy));
  await startRegistry();
  const publish = ["scripts/release/publish.mjs", "--repository", "https://github.com/example/piiri"];
  console.log(step("publish to npm, without doing it", () => run(process.execPath, [...publish, "--dry-run"], copy)));
  console.log(step("publish here", () => run(process.execPath, [...publish, "--registry", registry], copy)));
  console.log(step("publish here once more", () => run(process.execPath, [...publish, "--registry", registry], copy)));
  const { version } = JSON.parse(readFileSync(join(copy, "packages/core/package.json"), "utf8"));
  for (const [manager, install] of Object.entries(managers(version)))
    step(`a blank project by ${manager}`, () => tryIn(manager, install));
  step("follow each README there", () => followReadmes(join(scratch, "npm")));
  step("npm has nothing to say of what it installed", () => run("npm", ["ls", "--all"], join(scratch, "npm")));
  for (const [runtime, words] of Object.entries(runtimes()))
    step(`the same by ${runtime}`, () => runBy(words, join(scratch, "npm")));
  step("npx piiri from an empty folder", () => npx(version));
} finally {
  server?.kill();
  rmSync(scratch, { recursive: true, force: true });
}

function takeCopy() {
  run("git", ["clone", "--quiet", root, copy], scratch);
  // Versions and build need the tools; links among our own packages are relative and so lead to the copy's.
  cpSync(join(root, "node_modules"), join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  for (const folder of ["packages/cli", "packages/app", "packages/core", "examples", "bench"]) {
    try {
      cpSync(join(root, folder, "node_modules"), join(copy, folder, "node_modules"), {
        recursive: true,
        verbatimSymlinks: true,
      });
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
}

/** Verdaccio as it comes from npm: ours are kept here, all else is asked of npm. */
async function startRegistry() {
  const folder = join(scratch, "registry");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "config.yaml"),
    `storage: ./storage
uplinks: { npmjs: { url: "https://registry.npmjs.org/" } }
packages:
  "@piiri/*": { access: $all, publish: $anonymous }
  piiri: { access: $all, publish: $anonymous }
  "**": { access: $all, proxy: npmjs }
max_body_size: 50mb
log: { type: stdout, level: warn }
`,
  );
  // Verdaccio asks for one of its parts by a tag (`cjs`), which not every mirror of npm knows; the tag stands for this line of versions.
  const manifest = { private: true, dependencies: { verdaccio: "6" }, overrides: { "node-fetch": "2.7.0" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
  const bin = join(folder, "node_modules/verdaccio/bin/verdaccio");
  server = spawn(process.execPath, [bin, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: "ignore",
  });
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await fetch(`${registry}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(200);
  }
  throw new Error("the registry did not start within two minutes");
}

function managers(version) {
  const ours = installedNames.map((name) => `${name}@${version}`);
  const here = ["--registry", registry, ...ours];
  return {
    npm: ["npm", ["install", "--no-audit", "--no-fund", "--engine-strict", ...here]],
    pnpm: ["npx", ["-y", "pnpm@10", "add", "--config.engine-strict=true", ...here]],
    yarn: ["npx", ["-y", "yarn@1", "add", ...here]],
    bun: [othersFromNpm("bun"), ["add", ...here]],
  };
}

/** What runs JavaScript beside Node, as npm brings it. */
function runtimes() {
  return {
    deno: [othersFromNpm("deno"), "run", "--allow-all", "--node-modules-dir=manual"],
    bun: [othersFromNpm("bun")],
  };
}

function othersFromNpm(name) {
  const folder = join(scratch, "runtimes", name);
  const bin = join(folder, "node_modules/.bin", name);
  if (existsSync(bin)) return bin;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "--no-audit", "--no-fund", name], folder);
  return bin;
}

function tryIn(manager, [command, words]) {
  const project = join(scratch, manager);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  run(command, words, project);
  cpSync(join(root, "scripts/release/try.mjs"), join(project, "try.mjs"));
  cpSync(join(root, "examples/plans/closed-group.yaml"), join(project, "plan.yaml"));
  runBy([process.execPath], project);
}

/** What the READMEs of the installed packages show: its code compiles as strictly as there is, and runs; its commands do as they say. */
function followReadmes(project) {
  const further = toldToInstall(project, installedNames);
  if (further.length > 0) run("npm", ["install", "--no-audit", "--no-fund", ...further], project);
  const files = writeReadmes(project, installedNames);
  const compilerOptions = { module: "nodenext", target: "es2022", strict: true, noEmit: true, types: [] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  run(process.execPath, [join(root, "node_modules/typescript-native/bin/tsc"), "-p", project], project);
  for (const file of files) run(process.execPath, [file], project);
  const folder = join(scratch, "typed");
  cpSync(join(root, "examples/plans"), folder, { recursive: true });
  for (const name of installedNames) runShownCommands(project, name, folder);
}

/** The libraries and the command, each at its work. */
function runBy([command, ...words], project) {
  run(command, [...words, "try.mjs"], project);
  const bin = realpathSync(join(project, "node_modules/piiri/bin/piiri.cjs"));
  const made = run(command, [...words, bin, "calendar", "plan.yaml", "--for", "participants"], project);
  if (!made.startsWith("BEGIN:VCALENDAR")) throw new Error(`the command wrote no calendar but ${made.slice(0, 200)}`);
}

function npx(version) {
  const empty = join(scratch, "empty");
  mkdirSync(empty);
  const told = run("npx", ["-y", "--registry", registry, `piiri@${version}`, "--version"], empty).trim();
  if (told !== version) throw new Error(`npx piiri told ${told}, not ${version}`);
  run("npx", ["-y", "--registry", registry, `piiri@${version}`], empty);
}

function run(command, words, directory) {
  return execFileSync(command, words, {
    cwd: directory,
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1e8,
  });
}

function step(name, work) {
  const start = Date.now();
  try {
    const result = work();
    console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result ?? "";
  } catch (failure) {
    console.error(`${name}: failed\n${failure.stdout ?? ""}${failure.stderr ?? failure}`);
    throw failure;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
