// Why: a release is tried before the first one is made: version, changelog, build, publish to a registry of our own on this machine,
// install by version into blank projects with npm, pnpm and yarn, and run.
//   npm run rehearse
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../workspace.mjs";

const scratch = mkdtempSync(join(tmpdir(), "piiri-rehearsal-"));
const copy = join(scratch, "repository");
const port = await freePort();
const registry = `http://127.0.0.1:${port}/`;
// Nothing of this machine's npm is read or changed.
const npmrc = join(scratch, "npmrc");
writeFileSync(npmrc, `//127.0.0.1:${port}/:_authToken=rehearsal\n`);
const environment = { ...process.env, NPM_CONFIG_USERCONFIG: npmrc, PIIRI_IS_SET_UP: undefined };
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
  const ours = ["core", "documents", "adapters-forms", "adapters-email", "adapters-graph"].map(
    (name) => `@piiri/${name}@${version}`,
  );
  return {
    npm: ["npm", ["install", "--no-audit", "--no-fund", "--engine-strict", "--registry", registry, ...ours]],
    pnpm: ["npx", ["-y", "pnpm@10", "add", "--registry", registry, ...ours]],
    yarn: ["npx", ["-y", "yarn@1", "add", "--registry", registry, ...ours]],
  };
}

function tryIn(manager, [command, words]) {
  const project = join(scratch, manager);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  run(command, words, project);
  writeFileSync(
    join(project, "try.mjs"),
    `import { parsePlan } from "@piiri/core";
import { toMarkdown } from "@piiri/documents";
import * as forms from "@piiri/adapters-forms";
import * as email from "@piiri/adapters-email";
import * as graph from "@piiri/adapters-graph";
const { core, documents } = { core: parsePlan({}).isErr(), documents: typeof toMarkdown };
if (!core || documents !== "function" || [forms, email, graph].some((each) => Object.keys(each).length === 0)) process.exit(1);
`,
  );
  run(process.execPath, ["try.mjs"], project);
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
