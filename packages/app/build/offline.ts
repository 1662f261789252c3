import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

/** What a telephone or a computer shows of the page once it was installed. */
const manifest = {
  name: "Piiri",
  short_name: "Piiri",
  id: "piiri",
  start_url: "./",
  scope: "./",
  display: "standalone",
  lang: "fi",
  background_color: "#fffefb",
  theme_color: "#0b6b53",
  icons: [
    { src: "icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
};

/** What a federation puts beside the page, and changes when it likes. */
const notKept = new Set(["piiri.config.json", "service-worker.js", "index.html"]);

/** Makes the folder installable, and whole without a network after the first visit. */
export function offline(source: string): Plugin {
  return {
    name: "offline",
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "link", attrs: { rel: "manifest", href: "manifest.webmanifest" }, injectTo: "head" }],
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(manifest) });
      // Fetched by every page, so that a federation need only fill it in.
      this.emitFile({ type: "asset", fileName: "piiri.config.json", source: "{}\n" });
      for (const { src } of manifest.icons)
        this.emitFile({ type: "asset", fileName: src, source: readFileSync(join(source, "icons", src)) });
    },
    async writeBundle({ dir = "" }) {
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .filter((file) => !notKept.has(file))
        .sort();
      const state = createHash("sha256");
      for (const file of ["index.html", ...files]) state.update(`${file}\0`).update(readFileSync(join(dir, file)));
      const worker = join(source, "src/offline/serviceWorker.ts");
      const { code } = await transformWithOxc(readFileSync(worker, "utf8"), worker, { sourcemap: false });
      const known = { builtFiles: ["./", ...files], builtVersion: state.digest("hex").slice(0, 16) };
      const lines = Object.entries(known).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
      writeFileSync(join(dir, "service-worker.js"), `${lines.join("")}${code}`);
    },
  };
}
