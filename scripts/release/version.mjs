// Why: one release, one number. All packages carry the same version, and each says from which core on it works: the one that it was tried with.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../workspace.mjs";

/** Changesets become versions and changelogs in the repository that lies there. */
export function version(directory) {
  execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const folder of readdirSync(join(directory, "packages")))
    raiseFloor(join(directory, "packages", folder, "package.json"));
}

/** A later minor version of core stays within the range, an earlier one does not: what is new in core may be needed. */
function raiseFloor(file) {
  const text = readFileSync(file, "utf8");
  const { version, peerDependencies } = JSON.parse(text);
  const range = peerDependencies?.["@piiri/core"];
  if (range === undefined) return;
  const nextMajor = Number(version.split(".")[0]) + 1;
  writeFileSync(file, text.replace(`"@piiri/core": "${range}"`, `"@piiri/core": ">=${version} <${nextMajor}.0.0"`));
}

if (resolve(process.argv[1] ?? "") === import.meta.filename) {
  version(root);
  execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts"], { cwd: root, stdio: "inherit" });
}
