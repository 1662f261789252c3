// Why: one command makes dist from nothing: types by tsc, modules by tsup, then the pieces that neither of them makes.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isDual, isPage, packages, root } from "./workspace.mjs";

const metafiles = join(root, ".cache/metafiles");
rmSync(metafiles, { recursive: true, force: true });
const all = packages().filter(({ directory }) => existsSync(join(directory, "src")));
for (const { directory } of all) rmSync(join(directory, "dist"), { recursive: true, force: true });

run("typescript-native/bin/tsc", ["--build"]);
run("tsup/dist/cli-default.js", []);
for (const unit of all.filter(isPage)) makePage(unit);
for (const unit of all.filter((unit) => !isPage(unit))) {
  copyDeclarations(unit);
  if (isDual(unit)) writeFileSync(join(unit.directory, "dist/cjs/package.json"), '{ "type": "commonjs" }\n');
  writeThirdPartyLicences(unit);
}

function run(tool, options) {
  execFileSync(process.execPath, [join(root, "node_modules", tool), ...options], { cwd: root, stdio: "inherit" });
}

/** The page as a folder, and as one file. */
function makePage(unit) {
  for (const mode of ["production", "one-file"])
    run("vite/bin/vite.js", ["build", unit.directory, "--mode", mode, "--logLevel", "warn"]);
  const folder = join(unit.directory, "dist/one-file");
  renameSync(join(folder, "index.html"), join(unit.directory, "dist/piiri.html"));
  rmSync(folder, { recursive: true });
  // What another page sees of it.
  for (const name of ["mountPiiri", "piiriOptions"]) {
    mkdirSync(join(unit.directory, "dist/types"), { recursive: true });
    const declaration = `${name}.d.ts`;
    copyFileSync(join(root, ".cache/types", unit.folder, declaration), join(unit.directory, "dist/types", declaration));
  }
  writeThirdPartyLicences(unit);
}

/** The same declarations serve both formats: each folder's package.json says which one its relative specifiers mean. */
function copyDeclarations(unit) {
  const from = join(root, ".cache/types", unit.folder);
  const targets = isDual(unit) ? ["dist/esm", "dist/cjs"] : ["dist"];
  for (const file of filesUnder(from)) {
    const source = join(unit.directory, "src", file.replace(/\.d\.ts$/, ".ts"));
    // A vendor module's types name a package that users do not have, so nothing public may reach them.
    if (!file.endsWith(".d.ts") || file.startsWith("vendor/") || !existsSync(source)) continue;
    for (const target of targets) {
      const copy = join(unit.directory, target, file);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(join(from, file), copy);
    }
  }
}

/** Bundled code keeps its licence: the texts of all packages that ended up in dist. */
function writeThirdPartyLicences(unit) {
  const bundled = new Set();
  for (const format of ["esm", "cjs", ""]) {
    const metafile = join(unit.directory, "dist", format, `metafile-${format || "esm"}.json`);
    if (!existsSync(metafile)) continue;
    for (const input of Object.keys(JSON.parse(readFileSync(metafile, "utf8")).inputs)) {
      const owner = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
      if (owner !== undefined) bundled.add(owner);
    }
    // Kept out of what is published, for the test of licences.
    mkdirSync(metafiles, { recursive: true });
    renameSync(metafile, join(metafiles, `${unit.folder}-${format || "command"}.json`));
  }
  if (bundled.size === 0) return;
  const texts = [...bundled].sort().map((owner) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, owner, "package.json"), "utf8"));
    const files = readdirSync(join(root, owner))
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .sort();
    if (files.length === 0) throw new Error(`${name} is bundled but carries no licence file`);
    const text = files.map((file) => readFileSync(join(root, owner, file), "utf8").trim()).join("\n\n");
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const rule = `\n${"-".repeat(80)}\n\n`;
  writeFileSync(
    join(unit.directory, "dist/THIRD_PARTY_LICENSES.txt"),
    `This package's dist contains code of the following packages.\n${rule}${texts.join(rule)}`,
  );
}

function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}
