// Why: what no entry point leads to is nobody's business outside: internals and tests' helpers are not published.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Takes away every module and declaration that none of the package's entry points leads to. */
export function withoutInternals({ directory, manifest }) {
  // What browsers get in a module's place is led to by package.json alone.
  const entries = [...entryFiles(manifest.exports), ...entryFiles(manifest.browser ?? {})];
  const reached = reachedFrom(entries.map((file) => join(directory, file)));
  for (const file of modulesUnder(join(directory, "dist"))) if (!reached.has(file)) rmSync(file);
}

/** The files that users' programs and compilers open first. */
function entryFiles(target) {
  if (typeof target !== "string") return Object.values(target).flatMap(entryFiles);
  return /^\.\/dist\/[^*]+\.js$|^\.\/dist\/[^*]+\.d\.ts$/.test(target) ? [target] : [];
}

function reachedFrom(files) {
  const reached = new Set(files);
  for (const file of reached) for (const next of neighboursOf(file)) reached.add(next);
  return reached;
}

function neighboursOf(file) {
  return specifiersIn(file)
    .map((specifier) => join(dirname(file), specifier))
    .map((path) => (file.endsWith(".d.ts") ? path.replace(/\.js$/, ".d.ts") : path))
    .map((path) => {
      if (!existsSync(path)) throw new Error(`${file} leads to ${path}, which is not published`);
      return path;
    });
}

/** The same declarations stand beside both formats. */
const known = new Map();

/**
 * What a module imports in any way: at its top, when called, by `require`, or as a type. Read off as tools print it, since a compiler
 * takes six seconds for all of them; what stands so in a text leads to no file, and is told.
 */
function specifiersIn(file) {
  const text = readFileSync(file, "utf8");
  const specifiers = known.get(text) ?? [...text.matchAll(naming)].map(([, , specifier]) => specifier);
  known.set(text, specifiers);
  return specifiers;
}

const naming = /(?:\bfrom |\bimport |\b(?:import|require)\()(["'])(\.[^"'\n]*)\1/g;

function modulesUnder(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|d\.ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
