// Why: a package that somebody meets on npm says whose it is, where it comes from and what it asks for, and holds nothing that is nobody's business.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { subset } from "semver";
import { afterAll, describe, expect, test } from "vitest";
import { stage } from "../scripts/release/stage.mjs";
import { isDual, packages, root } from "../scripts/workspace.mjs";

const repository = "https://github.com/example/piiri";
const target = mkdtempSync(join(tmpdir(), "piiri-staged-"));
afterAll(() => rmSync(target, { recursive: true, force: true }));
const staged = stage(root, target, repository);

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly engines: { readonly node: string };
  readonly files: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

const folders = packages().map(({ folder }) => folder);

test("all packages are made ready, core before those that need it", () => {
  expect(staged.map(({ directory }) => directory.slice(target.length + 1)).sort()).toEqual(folders);
  const names = staged.map(({ name }) => name);
  expect(names.indexOf("@piiri/core")).toBeLessThan(names.indexOf("@piiri/documents"));
});

describe.each(folders)("%s", (folder) => {
  const directory = join(target, folder);
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));

  test("says where it comes from and how it is published", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      homepage: `${repository}#readme`,
      repository: { type: "git", url: `git+${repository}.git`, directory: `packages/${folder}` },
      bugs: { url: `${repository}/issues` },
      publishConfig: { access: "public", provenance: true },
      engines: { node: ">=20" },
    });
    expect(manifest).not.toHaveProperty("devDependencies");
    expect(manifest).not.toHaveProperty("scripts");
    expect(manifest.description.length).toBeGreaterThan(40);
    expect(manifest.keywords.length).toBeGreaterThan(2);
    // A release writes it; until then there is nothing to tell.
    expect(manifest.files).toContain("CHANGELOG.md");
  });

  test("every link of its README leads somewhere from npm's page", () => {
    const readme = readFileSync(join(directory, "README.md"), "utf8");
    for (const url of linksIn(readme)) {
      expect(url).toMatch(/^(?:https:\/\/|#|mailto:)/);
      const ours = url.match(`^${repository}/blob/v${manifest.version}/([^#]*)`)?.[1];
      if (ours !== undefined) expect(existsSync(join(root, ours)), url).toBe(true);
    }
  });

  test("holds no sources, no tests, no maps and no helpers of tests", () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/[^/]+\.cjs|dist\/.+|schemas\/[^/]+\.json)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(?:test|test-d|fixtures)\.|__snapshots__|\.map$|metafile/.test(file))).toEqual([]);
    expect(files.filter((file) => /(?<!\.d)\.tsx?$/.test(file))).toEqual([]);
  });
});

function linksIn(markdown: string): readonly string[] {
  const links: string[] = [];
  const visit = (node: object) => {
    if ("url" in node && typeof node.url === "string") links.push(node.url);
    if ("children" in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return links;
}

/** What of the lock file users get with these packages, by its place there. */
function installed(): ReadonlyMap<string, Locked> {
  const { packages: locked } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  const found = new Map<string, Locked>();
  const follow = (from: string, { dependencies, optionalDependencies }: Locked) => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placesFrom(from, name).find((each) => locked[each] !== undefined);
      const next = place === undefined ? undefined : locked[place];
      if (place === undefined || next === undefined || found.has(place)) continue;
      found.set(place, next);
      follow(place, next);
    }
  };
  for (const { folder, manifest } of packages()) follow(`packages/${folder}`, manifest as Locked);
  return found;
}

interface Locked {
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where Node looks for a package, nearest first. */
function placesFrom(from: string, name: string): readonly string[] {
  const steps = from.split("/");
  return [...steps.map((_, index) => steps.slice(0, steps.length - index)), []]
    .filter((folder) => folder.at(-1) !== "node_modules")
    .map((folder) => [...folder, "node_modules", name].join("/"));
}

test("whatever is installed with them runs on every Node that they promise", () => {
  const asked = [...installed()].flatMap(([place, { engines }]) =>
    engines?.node === undefined ? [] : [[place, engines.node] as const],
  );
  expect(asked.length).toBeGreaterThan(10);
  // The last of each line that they promise, and all that come after.
  const promised = "^20.20.0 || ^22.12.0 || >=24.0.0";
  expect(asked.filter(([, node]) => !subset(promised, node)).map(([place, node]) => `${place}: ${node}`)).toEqual([]);
});

test("each of them that is imported declares what it imports, and nothing else", () => {
  for (const { folder, directory, manifest } of packages().filter(isDual)) {
    const taken = new Set(
      readdirSync(join(directory, "dist"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:js|d\.ts)$/.test(entry.name) && !entry.parentPath.includes("vendor"))
        .flatMap((entry) => packagesNamedIn(readFileSync(join(entry.parentPath, entry.name), "utf8"))),
    );
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const unknown = [...taken].filter((name) => !declared.includes(name) && name !== manifest.name);
    expect(unknown, folder).toEqual([]);
    expect(
      declared.filter((name) => !taken.has(name)),
      folder,
    ).toEqual([]);
  }
});

/** The packages that built code or a declaration asks for. */
function packagesNamedIn(text: string): readonly string[] {
  const named = text.matchAll(/(?:\bfrom |^import |\bimport\(|\brequire\()"((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^"]*)?"/gm);
  return [...named].flatMap(([, name]) => (name === undefined || name.startsWith(".") ? [] : [name]));
}
