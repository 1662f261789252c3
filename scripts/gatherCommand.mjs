// Why: opening a file takes longer than most of what a bundler cuts out because several share it, and a call would open some forty: what
// every call loads becomes one file, what nearly every command works with another.
import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { rollup } from "rollup";

/** Puts the command's files together anew, where they lie. */
export async function gatherCommand({ directory }) {
  const folder = join(directory, "dist");
  const bundle = await rollup({
    input: join(folder, "main.js"),
    external: (name) => !/^[./]/.test(name),
    treeshake: false,
  });
  const bundled = readdirSync(folder).filter((name) => name.endsWith(".js"));
  for (const name of bundled) rmSync(join(folder, name));
  let groups;
  await bundle.write({
    dir: folder,
    compact: true,
    hoistTransitiveImports: false,
    chunkFileNames: "[name].js",
    manualChunks: (id, { getModuleIds, getModuleInfo }) => {
      groups ??= groupsOf([...getModuleIds()], (each) => getModuleInfo(each).importedIds);
      return groups.find(({ holds }) => holds.has(id))?.name;
    },
  });
}

/** What every call loads, whichever its language; and what a command loads to read a plan and to look at it. */
function groupsOf(ids, importedBy) {
  const loadedBy = (...names) =>
    reached(
      ids.filter((id) => names.some((name) => basename(id).startsWith(name))),
      importedBy,
    );
  const words = ["fi", "sv", "en"].map((language) => loadedBy(`planWords.${language}-`));
  const inAllWords = [...words[0]].filter((id) => words.every((those) => those.has(id)));
  const start = new Set([...loadedBy("main.js"), ...inAllWords]);
  return [
    { name: "start", holds: start },
    { name: "work", holds: loadedBy("practiceOf-", "check-") },
  ];
}

/** All that comes with something, without it: what is loaded by its name stays by itself. */
function reached(from, importedBy) {
  const found = new Set(from);
  for (const id of found) for (const each of importedBy(id)) found.add(each);
  for (const id of from) found.delete(id);
  return found;
}
