// Why: packages of others carry tables that nothing of ours asks for. When they are bundled, something small stands in their place.
import { join } from "node:path";
import { root } from "./workspace.mjs";

/** Imports of tables, by the last part of their path. */
export const leftOut = /^.*\/(html-entities|mime-types)\.js$/;

const inPlaceOf = (/** @type {string} */ asked) => join(root, "scripts/leftOut", asked.replace(leftOut, "$1.mjs"));

/** @type {import("esbuild").Plugin} */
export const withoutTables = {
  name: "without-tables",
  setup: ({ onResolve }) => onResolve({ filter: leftOut }, ({ path }) => ({ path: inPlaceOf(path) })),
};
