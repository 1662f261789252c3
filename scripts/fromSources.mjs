// Why: types that are made from schemas stand in the sources, which are not built without them: so the schemas are read from the sources.
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./workspace.mjs";

/** What a module of ours exports, without anything being built before; its dependencies are those of the repository. */
export async function fromSources(path) {
  const outfile = join(root, ".cache/sources", `${path.replaceAll("/", "-")}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return await import(outfile);
}
