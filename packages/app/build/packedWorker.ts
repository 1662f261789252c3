import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Puts the worker of the page that is one file into it packed: what it is made of is most of the file. */
export function packedWorker(): Plugin {
  return {
    name: "packed-worker",
    enforce: "post",
    transform(code, id) {
      if (!id.includes("?worker&inline")) return undefined;
      const [, written] = /^const jsContent = (".*");$/m.exec(code) ?? [];
      if (written === undefined) throw new Error("the worker's text is not where it was");
      const packed = gzipSync(String(runInNewContext(written)), { level: 9 });
      return { code: `export default ${JSON.stringify(packed.toString("base64"))};`, map: { mappings: "" } };
    },
  };
}
