// Why: a command is started anew each time, and opening files takes longer than its work: what every call loads becomes one file, what
// it says in a language another, and what nearly every command works with a third. Node loads and keeps CommonJS sooner than modules.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { rollup } from "rollup";
import { compiledAtOnce } from "./compiledAtOnce.mjs";
import { functionsCalled } from "./functionsCalled.mjs";
import { root } from "./workspace.mjs";

/** Puts the command's files together anew, where they lie. */
export async function gatherCommand({ directory }) {
  const folder = join(directory, "dist");
  const bundle = await rollup({
    input: join(folder, "main.js"),
    external: (name) => !/^[./]/.test(name),
    treeshake: false,
    plugins: [
      { name: "own-address", resolveImportMeta: () => `require("node:url").pathToFileURL(__filename).href` },
      { name: "plain-letters", renderChunk: inPlainLetters },
    ],
  });
  const bundled = readdirSync(folder).filter((name) => name.endsWith(".js"));
  for (const name of bundled) rmSync(join(folder, name));
  let groups;
  await bundle.write({
    dir: folder,
    format: "cjs",
    compact: true,
    esModule: false,
    externalLiveBindings: false,
    generatedCode: { preset: "es2015", symbols: false },
    hoistTransitiveImports: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    manualChunks: (id, { getModuleIds, getModuleInfo }) => {
      groups ??= groupsOf([...getModuleIds()], (each) => getModuleInfo(each).importedIds);
      return groups.find(({ holds }) => holds.has(id))?.name;
    },
  });
  for (const [file, isUsual] of usuallyCalled(join(directory, "bin/piiri.cjs"))) {
    if (file.startsWith(folder)) writeFileSync(file, compiledAtOnce(readFileSync(file, "utf8"), isUsual));
  }
}

/** What is in ASCII to the last letter Node reads in half the time; where many letters are not, writing them otherwise would take too much room. */
function inPlainLetters(code) {
  const others = /[^\0-\x7f]/g;
  const count = code.match(others)?.length ?? 0;
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return count < code.length / 1000 ? code.replace(others, escaped) : null;
}

/** By calls as people make them most: plans of each kind, and one that is only begun, are looked at, in each language. */
function usuallyCalled(piiri) {
  const scratch = mkdtempSync(join(tmpdir(), "piiri-begun-"));
  const begun = join(scratch, "plan.yaml");
  const day = ["--now", "2026-12-01"];
  const beginning = ["new", "closed-group", "--start", "2027-03-02", "-o", begun, ...day];
  execFileSync(process.execPath, [piiri, ...beginning], { stdio: "pipe" });
  const examples = join(root, "examples/plans");
  const plans = readdirSync(examples).sort();
  const looking = ["check", ...plans.map((name) => join(examples, name)), begun, ...day];
  const called = functionsCalled(
    piiri,
    ["fi", "sv", "en"].map((language) => [...looking, "--language", language]),
  );
  rmSync(scratch, { recursive: true });
  return called;
}

/** What every call loads, whatever its language; what it says in each; and what a command loads to read a plan and to look at it. */
function groupsOf(ids, importedBy) {
  const loadedBy = (...names) =>
    reached(
      ids.filter((id) => names.some((name) => basename(id).startsWith(name))),
      importedBy,
    );
  const words = ["fi", "sv", "en"].map((language) => ({
    name: `words.${language}`,
    holds: loadedBy(`usualWords.${language}-`),
  }));
  const inAllWords = [...words[0].holds].filter((id) => words.every(({ holds }) => holds.has(id)));
  return [
    { name: "main", holds: new Set([...loadedBy("main.js"), ...inAllWords]) },
    ...words,
    { name: "work", holds: loadedBy("practiceOf-", "check-") },
  ];
}

/** All that comes with something. */
function reached(from, importedBy) {
  const found = new Set(from);
  for (const id of found) for (const each of importedBy(id)) found.add(each);
  return found;
}
