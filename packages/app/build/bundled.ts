import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "vite";

/** What esbuild says that it bundled. */
interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

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
        // What writes mail comes as it was bundled for its own package, with what that holds.
        const within = join(root, "packages/adapters-email/dist/esm/metafile-esm.json");
        const held = existsSync(within) ? (JSON.parse(readFileSync(within, "utf8")) as Metafile).inputs : {};
        for (const path of Object.keys(held)) if (path.startsWith("node_modules/")) inputs.add(path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(
          file,
          JSON.stringify({ inputs: Object.fromEntries([...inputs].sort().map((path) => [path, {}])) }),
        );
      },
    },
  };
}
