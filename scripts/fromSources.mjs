// Why: types that are made from schemas stand in the sources, which are not built without them: so the schemas are read from the sources.
// So is what no package of ours gives to others, such as what all commands say of themselves.
import { renameSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./workspace.mjs";

/** What a module of ours exports, without anything being built before; its dependencies are those of its package. */
export async function fromSources(path) {
  // Within the package, where Node looks for what it depends on.
  const [, folder = "", source = ""] = /^(packages\/[^/]+)\/(.+)$/.exec(path) ?? [];
  const file = join(root, folder, ".cache/sources", `${source.replaceAll("/", "-")}.mjs`);
  // Another command may be reading the same just now: it gets the file of before or this one, never a part.
  const outfile = `${file}.${process.pid}`;
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  renameSync(outfile, file);
  return await import(pathToFileURL(file).href);
}
