import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { Plugin } from "vite";

/**
 * Writes down whose code went into the page, in the form of esbuild's metafile, so that the build puts the licences
 * beside it as it does for the other packages.
 */
export function bundled(root: string, file: string): { readonly page: Plugin; readonly worker: () => Plugin[] } {
  const inputs = new Set<string>();
  const noting: Plugin = {
    name: "noting-what-is-bundled",
    transform(_, id) {
      const [path = ""] = id.split("?");
      if (path.includes("/node_modules/")) inputs.add(relative(root, path.slice(path.indexOf("/"))));
    },
  };
  return {
    worker: () => [noting],
    page: {
      ...noting,
      closeBundle() {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(
          file,
          JSON.stringify({ inputs: Object.fromEntries([...inputs].sort().map((path) => [path, {}])) }),
        );
      },
    },
  };
}
