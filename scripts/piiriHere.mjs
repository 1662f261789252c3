// Why: starting a process costs a hundred times what a call of the command does. Trials that call it thousands of times do so within
// processes that stay, with the command as it is in the sources.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./workspace.mjs";

/** Of its own for each process that builds it, where packages are still found; like a package, for the command asks for its version. */
const own = join(root, ".cache/piiri-here", `${process.pid}`);
const folder = join(own, "dist");

/** What CommonJS that is bundled asks for. */
const banner = {
  js: 'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);',
};

/** The command as people start it, for processes that are to be killed: it has begun in half the time of one that is made here. */
export const started = join(root, "packages/cli/bin/piiri.cjs");

/** The command, and what else of the sources is named by `{ name: path }`, each a file that can be imported. */
export async function builtFromSources(entryPoints) {
  process.on("exit", () => rmSync(own, { recursive: true, force: true }));
  mkdirSync(own, { recursive: true });
  copyFileSync(join(root, "packages/cli/package.json"), join(own, "package.json"));
  await build({
    ...{ entryPoints, bundle: true, splitting: true, format: "esm", platform: "node", outdir: folder },
    ...{ absWorkingDir: root, banner, logLevel: "error" },
  });
  return Object.fromEntries(
    Object.keys(entryPoints).map((name) => [name, pathToFileURL(join(folder, `${name}.js`)).href]),
  );
}

/** Calls the command within this process; `command` is where it was built. */
export async function callHere(command, words, environment) {
  const { runPiiri } = await import(command);
  const told = { stdout: "", stderr: "" };
  const sink = (name) => ({
    isTerminal: false,
    write: (part) => {
      told[name] += Buffer.from(part).toString("utf8");
    },
  });
  const exitCode = await runPiiri({
    ...{ words, environment, locale: () => "", clock: () => new Date(), input: Readable.from([]) },
    ...{ output: sink("stdout"), errors: sink("stderr"), width: undefined, version: () => "0.0.0" },
  });
  return { exitCode, ...told };
}

/** The same where it must come to an end: all is done, or somebody was not reached and was told. */
export async function finishedHere(command, words, environment) {
  const told = await callHere(command, words, environment);
  if (told.exitCode !== 0 && told.exitCode !== 3) throw new Error(told.stderr);
  return told;
}

/** As a process that was forked: calls whatever it is sent, one after the other. */
if (process.argv[1] === fileURLToPath(import.meta.url) && process.send !== undefined) {
  process.on("message", async ({ command, words, environment }) =>
    process.send(await callHere(command, words, environment)),
  );
  process.send("ready");
}

export const hereFile = join(dirname(fileURLToPath(import.meta.url)), "piiriHere.mjs");
