import { mkdirSync, writeFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { inLetters } from "./inLetters.js";

/**
 * Lays the worker of the page that is one file into it, packed: what it is made of is most of the file. It stands in an
 * element of its own, so that whoever passes the page on may keep it unpacked and pack it again.
 */
export function packedWorker(): Plugin {
  let text: string | undefined;
  return {
    name: "packed-worker",
    enforce: "post",
    transform(code, id) {
      if (!id.includes("?worker&inline")) return undefined;
      const [, written] = /^const jsContent = (".*");$/m.exec(code) ?? [];
      if (written === undefined) throw new Error("the worker's text is not where it was");
      text = String(runInNewContext(written));
      return { code: "export {};", map: { mappings: "" } };
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "asset" && file.fileName.endsWith(".html") && text !== undefined)
            file.source = workerWithin(String(file.source), text);
      },
    },
  };
}

/** What works behind the page, unpacked: whoever hands the page on packs both anew. */
const unpacked = new URL("../../../.cache/piiri.worker.js", import.meta.url);

function workerWithin(html: string, text: string): string {
  mkdirSync(new URL(".", unpacked), { recursive: true });
  writeFileSync(unpacked, text);
  const packed = inLetters(gzipSync(text, { level: 9 }));
  return html.replace("</body>", () => `  <script type="text/plain" id="piiri-worker">${packed}</script>\n  </body>`);
}
