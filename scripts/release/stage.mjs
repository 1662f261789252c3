// Why: what people install says where it comes from and leads them on by links that work there. The packages are made ready in a folder
// of their own, so that nothing in the repository names a place that it does not know.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { packages, root } from "../workspace.mjs";

/**
 * Lays the files of every published package down under `target`, core first.
 * @param {string} repository its address, for example https://github.com/example/piiri
 * @returns {{ name: string, version: string, directory: string }[]}
 */
export function stage(from, target, repository) {
  rmSync(target, { recursive: true, force: true });
  const units = packages(from).filter(({ manifest }) => manifest.private !== true);
  const files = filesOf(units, from);
  const needed = (unit) => Object.keys(unit.manifest.peerDependencies ?? {}).includes("@piiri/core");
  return units
    .sort((one, other) => Number(needed(one)) - Number(needed(other)))
    .map((unit) => stageOne(unit, files.get(unit.name), join(target, unit.folder), repository));
}

/** What npm packs of each, asked once for all. */
function filesOf(units, from) {
  const which = units.flatMap(({ name }) => ["-w", name]);
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", ...which], {
    cwd: from,
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 2 ** 24,
  });
  return new Map(JSON.parse(told).map(({ name, files }) => [name, files]));
}

function stageOne({ name, folder, directory, manifest }, files, target, repository) {
  for (const { path } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(directory, path), join(target, path));
  }
  if (!existsSync(join(target, "LICENSE"))) throw new Error(`${name} has no licence file`);
  const { devDependencies: _, ...published } = manifest;
  const known = {
    ...published,
    homepage: `${repository}#readme`,
    repository: { type: "git", url: `git+${repository}.git`, directory: `packages/${folder}` },
    bugs: { url: `${repository}/issues` },
    publishConfig: { access: "public", provenance: true },
  };
  writeFileSync(join(target, "package.json"), `${JSON.stringify(known, undefined, 2)}\n`);
  const readme = join(target, "README.md");
  writeFileSync(
    readme,
    withWholeLinks(readFileSync(readme, "utf8"), `packages/${folder}`, `${repository}/blob/v${manifest.version}`),
  );
  return { name, version: manifest.version, directory: target };
}

/** Links to neighbours in the repository lead nowhere on npm's page: they become addresses of this version. */
export function withWholeLinks(markdown, folder, place) {
  const links = [];
  const visit = (node) => {
    if (node.url !== undefined && !/^(?:[a-z]+:|#)/i.test(node.url)) links.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown));
  let text = markdown;
  for (const { url, position } of links.reverse()) {
    const [start, end] = [position.start.offset, position.end.offset];
    const written = text.slice(start, end);
    const at = written.lastIndexOf(url);
    const whole = `${place}/${posix.normalize(posix.join(folder, url))}`;
    text = `${text.slice(0, start)}${written.slice(0, at)}${whole}${written.slice(at + url.length)}${text.slice(end)}`;
  }
  return text;
}

export const stagedAt = join(root, ".cache/release");
