// Why: packages of others carry tables that nothing of ours asks for, or several of the same. When they are bundled, something small stands in their place.
import { join } from "node:path";
import { root } from "./workspace.mjs";

/** What is imported, and what stands in its place; as Vite's aliases are written. */
export const standIns = [
  { find: /^.*\/html-entities\.js$/, replacement: standIn("html-entities") },
  { find: /^.*\/mime-types\.js$/, replacement: standIn("mime-types") },
  { find: /^entities\/decode$/, replacement: standIn("entities-decode") },
  { find: /^\.\/nlp\/index$/, replacement: standIn("rrule-nlp") },
  { find: /^decode-named-character-reference$/, replacement: standIn("decode-named-character-reference") },
];

function standIn(/** @type {string} */ name) {
  return join(root, "scripts/standIns", `${name}.mjs`);
}

/** The same for esbuild. @type {import("esbuild").Plugin} */
export const withStandIns = {
  name: "stand-ins",
  setup: ({ onResolve }) => {
    for (const { find, replacement } of standIns) onResolve({ filter: find }, () => ({ path: replacement }));
  },
};

/** For the command: commander could start other programs too. @type {import("esbuild").Plugin} */
export const withoutOtherPrograms = {
  name: "no-other-programs",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: standIn("child-process") } : undefined,
    );
  },
};
