// Why: whoever passes on others' code passes on its licence too. What the bundler says that it took is held against what is told
// beside it, and no dependency may come whose licence asks more than that.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";

const permissive = [
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Unlicense",
  "PSF-2.0",
  "Python-2.0",
];
const metafiles = join(root, ".cache/metafiles");

/** A choice of licences is fine where one of them is. */
function isPermissive(licence: unknown): boolean {
  return (
    typeof licence === "string" &&
    licence
      .replace(/[()]/g, "")
      .split(" OR ")
      .some((each) => each.split(" AND ").every((one) => permissive.includes(one)))
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages whose code the bundler took. */
function bundledIn(metafile: string): readonly Manifest[] {
  const { inputs } = JSON.parse(readFileSync(join(metafiles, metafile), "utf8")) as { inputs: Record<string, unknown> };
  const owners = Object.keys(inputs).flatMap(
    (input) => input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [],
  );
  return [...new Set(owners)].map((owner) => JSON.parse(readFileSync(join(root, owner, "package.json"), "utf8")));
}

test("what is bundled was written down by the bundler", () => {
  expect(existsSync(metafiles) ? readdirSync(metafiles) : "npm run setup makes them").toEqual(
    expect.arrayContaining(["cli-command.json", "core-esm.json", "documents-esm.json"]),
  );
});

describe.each(existsSync(metafiles) ? readdirSync(metafiles) : [])("%s", (metafile) => {
  const [folder = ""] = metafile.split(/-(?:esm|cjs|command)\.json$/);
  const told = readFileSync(join(root, "packages", folder, "dist/THIRD_PARTY_LICENSES.txt"), "utf8");
  const parts = told.split(`\n${"-".repeat(80)}\n`).map((part) => part.trim());

  test("each package that was bundled has its licence beside it, whole, and a permissive one", () => {
    const bundled = bundledIn(metafile);
    expect(bundled.length).toBeGreaterThan(0);
    for (const { name, version, license } of bundled) {
      const head = `${name} ${version} (${license})`;
      const part = parts.find((each) => each.startsWith(`${head}\n`)) ?? "";
      expect(part, head).toMatch(/copyright|permission|rights/i);
      expect(part.length, head).toBeGreaterThan(head.length + 300);
      expect(isPermissive(license), head).toBe(true);
    }
  });

  test("nothing that was bundled is another package's bundle, whose licences would be missed", () => {
    const { inputs } = JSON.parse(readFileSync(join(metafiles, metafile), "utf8")) as {
      inputs: Record<string, unknown>;
    };
    expect(Object.keys(inputs).filter((input) => /^packages\/[^/]+\/dist\//.test(input))).toEqual([]);
  });
});

test("every package that users install with ours has a permissive licence", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean; license?: string; link?: boolean; peer?: boolean }>;
  };
  const installed = Object.entries(packages).filter(
    ([path, { dev, link }]) => path.includes("node_modules/") && dev !== true && link !== true,
  );
  expect(installed.length).toBeGreaterThan(10);
  expect(
    installed.filter(([, { license }]) => !isPermissive(license)).map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([]);
});
