// Why: what a release would publish is seen before it is made: one version for all, and never a major one that nobody meant.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { version } from "../scripts/release/version.mjs";
import { packages, root } from "../scripts/workspace.mjs";

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The repository's manifests and nothing else, as one commit. */
function copyOfManifests(changesets: Readonly<Record<string, string>> | undefined): string {
  const copy = mkdtempSync(join(tmpdir(), "piiri-release-"));
  copies.push(copy);
  const manifests = [".", "examples", "bench", ...packages().map(({ folder }) => `packages/${folder}`)];
  for (const folder of manifests) {
    mkdirSync(join(copy, folder), { recursive: true });
    cpSync(join(root, folder, "package.json"), join(copy, folder, "package.json"));
  }
  mkdirSync(join(copy, ".changeset"));
  if (changesets === undefined) cpSync(join(root, ".changeset"), join(copy, ".changeset"), { recursive: true });
  const config = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8"));
  // Of those at hand only the version is asked; for a changelog each is looked for in what git remembers.
  const told = changesets === undefined ? { ...config, changelog: false } : config;
  writeFileSync(join(copy, ".changeset/config.json"), JSON.stringify(told));
  for (const [name, text] of Object.entries(changesets ?? {})) writeFileSync(join(copy, ".changeset", name), text);
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const git = (...words: string[]) => execFileSync("git", words, { cwd: copy, stdio: "ignore" });
  git("init", "-b", "main");
  git("add", "packages", ".changeset", "package.json");
  git("-c", "user.name=Example", "-c", "user.email=release@example.org", "commit", "-m", "Begin");
  return copy;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestsIn = (directory: string): readonly Manifest[] =>
  readdirSync(join(directory, "packages")).map((folder) =>
    JSON.parse(readFileSync(join(directory, "packages", folder, "package.json"), "utf8")),
  );

const rangesOfCore = (directory: string): readonly string[] =>
  manifestsIn(directory).flatMap(({ peerDependencies = {} }) => peerDependencies["@piiri/core"] ?? []);

/** The greatest step that the changesets at hand name. */
function stepNamed(): "major" | "minor" | "patch" {
  const texts = readdirSync(join(root, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => readFileSync(join(root, ".changeset", name), "utf8"));
  const named = (step: string) => texts.some((text) => new RegExp(`^"[^"]+": ${step}$`, "m").test(text));
  if (named("major")) return "major";
  return named("minor") ? "minor" : "patch";
}

function after(current: string, step: "major" | "minor" | "patch"): string {
  const [major = 0, minor = 0, patch = 0] = current.split(".").map(Number);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

test("the next release gives all packages the version that its changesets ask for", { timeout: 120_000 }, () => {
  const copy = copyOfManifests(undefined);
  const [current = ""] = new Set(manifestsIn(copy).map((manifest) => manifest.version));
  version(copy);
  expect([...new Set(manifestsIn(copy).map((manifest) => manifest.version))]).toEqual([after(current, stepNamed())]);
});

test("a minor release of core stays within what the others ask for", { timeout: 120_000 }, () => {
  const changes = { "first.md": '---\n"@piiri/core": minor\n---\n\nSomething new\n' };
  const copy = copyOfManifests(changes);
  const before = manifestsIn(copy).find(({ name }) => name === "@piiri/core")?.version ?? "";
  version(copy);
  const next = after(before, "minor");
  const major = Number(next.split(".")[0]);
  expect(manifestsIn(copy).map((manifest) => manifest.version)).toEqual(packages().map(() => next));
  expect(rangesOfCore(copy)).toEqual(["email", "forms", "graph", "documents"].map(() => `>=${next} <${major + 1}.0.0`));
  const changelog = readFileSync(join(copy, "packages/core/CHANGELOG.md"), "utf8");
  expect(changelog).toContain(`## ${next}\n\n### Minor Changes\n`);
  expect(changelog).toContain("Something new");
});
