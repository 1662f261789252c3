// Why: some packages run in browsers too; tests run them there, made of the sources as a page would be.
import { build } from "esbuild";
import { browserModules } from "./browserModules.mjs";
import { withStandIns } from "./standIns.mjs";
import { root, sourceAliases } from "./workspace.mjs";

/**
 * What a package exports, as one script for browsers that sets a global name; it must ask for nothing else.
 * @param {{ directory: string, contents: string, globalName: string }} wanted
 */
export async function browserBundle({ directory, contents, globalName }) {
  const { plugins, inject } = browserModules(`${root}${directory}`);
  /** @type {import("esbuild").Plugin} */
  const sources = {
    name: "sources",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^@piiri\// }, ({ path }) => {
        const found = sourceAliases().find(({ find }) => find.test(path));
        return found === undefined ? undefined : { path: found.replacement };
      }),
  };
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: `${root}packages` },
    plugins: [...plugins, withStandIns, sources],
    inject,
    ...{ bundle: true, platform: "browser", format: "iife", globalName, minify: true, write: false },
    ...{ target: "es2023", metafile: true },
  });
  const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  if (asked.length > 0) throw new Error(`asks for ${asked.map(({ path }) => path).join(", ")}`);
  return outputFiles[0]?.text ?? "";
}
