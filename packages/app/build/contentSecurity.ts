import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a page in a folder may load: its own files, and nothing from elsewhere. */
const ofFolder: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "worker-src": "'self'",
  "img-src": "'self' data: blob:",
  "manifest-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/**
 * Writes into the page what it may load. The page that is one file names its script and style by their hashes, so that
 * nothing else runs in it, and may connect to nothing.
 */
export function contentSecurity(isOneFile: boolean): Plugin {
  return {
    name: "content-security",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const html = String(file.source);
          const policy = isOneFile ? ofOneFile(html) : ofFolder;
          const written = Object.entries(policy).map((each) => each.join(" "));
          file.source = html.replace(
            "<head>",
            `<head>\n    <meta http-equiv="Content-Security-Policy" content="${written.join("; ")}" />`,
          );
        }
      },
    },
  };
}

function ofOneFile(html: string): Readonly<Record<string, string>> {
  return {
    ...ofFolder,
    "script-src": hashesOf(html, "script"),
    "style-src": hashesOf(html, "style"),
    "worker-src": "blob:",
    "img-src": "data: blob:",
    "manifest-src": "'none'",
    "connect-src": "'none'",
  };
}

function hashesOf(html: string, element: "script" | "style"): string {
  const contents = [
    ...html.matchAll(new RegExp(`<${element}(?![^>]*(?:json|plain))[^>]*>([\\s\\S]*?)</${element}>`, "g")),
  ];
  return contents.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
}
