// Why: types that are made from schemas stand in the sources, which are not built without them: so the schemas are read from the sources.
// So is what no package of ours gives to others, such as what all commands say of themselves.
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./workspace.mjs";

/** What a module of ours exports, without anything being built before; its dependencies are those of its package. */
export async function fromSources(path) {
  // Within the package, where Node looks for what it depends on.
  const [, folder = "", file = ""] = /^(packages\/[^/]+)\/(.+)$/.exec(path) ?? [];
  const outfile = join(root, folder, ".cache/sources", `${file.replaceAll("/", "-")}.mjs`);
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
