// Why: one place that knows the packages and their entry points, read from each package.json, so that no tool lists them again.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Where stands what each language says of a plan's fields: part of the sources, but written by every build before anything is compiled. */
export const planFieldTexts = "packages/core/src/plan/fieldTexts";

/** Where the tests' runner keeps what it has compiled for the next run. */
export const compiledModules = join(root, ".cache/modules");

/**
 * @typedef {{ specifier: string, name: string, source: string, output: string }} Entry
 *   specifier: what a user imports; name: "index", "ical/index", "locale/fi"; source and output: absolute paths
 * @typedef {{ name: string, folder: string, directory: string, manifest: any, entries: Entry[] }} Package
 */

/** @returns {Package[]} every package under packages/, sorted by folder */
export function packages(repository = root) {
  return readdirSync(join(repository, "packages"))
    .sort()
    .map((folder) => ({ folder, directory: join(repository, "packages", folder) }))
    .filter(({ directory }) => existsSync(join(directory, "package.json")))
    .map(({ folder, directory }) => {
      const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
      return { name: manifest.name, folder, directory, manifest, entries: entriesOf(manifest, directory) };
    });
}

/** @returns {Entry[]} */
function entriesOf(manifest, directory) {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const output = typeof target === "string" ? target : (target.import?.module ?? target.import?.default);
    const name = output?.match(/^\.\/dist\/esm\/(.+)\.js$/)?.[1];
    if (name === undefined) return [];
    return {
      specifier: manifest.name + subpath.slice(1),
      name,
      source: join(directory, "src", `${name}.ts`),
      output: join(directory, output),
    };
  });
}

/** Aliases from what users import to the sources, for vitest and for the documentation's examples. */
export function sourceAliases() {
  return packages().flatMap(({ entries }) =>
    entries.map(({ specifier, source }) => ({ find: new RegExp(`^${specifier}$`), replacement: source })),
  );
}

/** Whether a package is a page in the browser: Vite makes it, not tsup. */
export function isPage(/** @type {Package} */ { directory }) {
  return existsSync(join(directory, "vite.config.ts"));
}

/** Whether a package is a command: all that it needs lies within it, and nothing imports it. */
export function isCommand(/** @type {Package} */ { manifest }) {
  return manifest.bin !== undefined;
}

/**
 * Whether a package has so many modules that opening them takes longer than what is in them: bundlers get them one by one, to leave out
 * what is not used (`module` in its exports), and whoever runs them as they are gets them in few files.
 */
export function isGathered(/** @type {Package} */ { manifest }) {
  return Object.values(manifest.exports ?? {}).some((target) => target.import?.module !== undefined);
}

/** Whether a package is emitted for `import` and for `require`; the command is for `import` alone. */
export function isDual(/** @type {Package} */ { manifest }) {
  return Object.values(manifest.exports ?? {}).some((target) => target.require !== undefined);
}
