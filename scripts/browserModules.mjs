// Why: what is bundled for browsers may name Node's own modules; here stands what is taken in their place, for the build and for tests.
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Of a package that has a folder `browser`: a plugin for esbuild by which what stands there is taken in place of Node's modules,
 * and what stands for its global names. What only reads from a net is left out.
 */
export function browserModules(/** @type {string} */ directory) {
  const own = (/** @type {string} */ name) => join(directory, "browser", `${name}.mjs`);
  if (!existsSync(own("globals"))) return { plugins: [], inject: [] };
  const takenFor = (/** @type {string} */ asked) => {
    const name = asked.replace(/^node:|\/$/g, "");
    return { path: existsSync(own(name)) ? own(name) : own("nothing") };
  };
  /** @type {import("esbuild").Plugin} */
  const plugin = {
    name: "browser-modules",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^node:|^process\/$|^abort-controller$/ }, ({ path }) => takenFor(path));
      onResolve({ filter: /\/fetch\/index\.js$/ }, () => takenFor("nothing"));
    },
  };
  return { plugins: [plugin], inject: [own("globals")] };
}
