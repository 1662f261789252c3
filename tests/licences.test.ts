// Why: whoever passes on others' code passes on its licence too. What the bundler says that it took is held against what is told
// beside it, and no dependency may come whose licence asks more than that.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { describe, expect, test } from "vitest";
import { bundledOwners, metafiles } from "../scripts/bundledCode.mjs";
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

/** Keeps its own files open and asks nothing of what they are put together with; one says where their sources are. */
const openByFile = "MPL-2.0";

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

/** Name, version and licence of a package, as a line of its own. */
const headLine = /^\S+ \d+\.\d+\.\S+ \([^)]+\)$/gm;

test("what is bundled was written down by the bundler", () => {
  expect(existsSync(metafiles) ? readdirSync(metafiles) : "npm run setup makes them").toEqual(
    expect.arrayContaining(["cli-command.json", "core-esm.json", "documents-esm.json"]),
  );
});

/** Whose code each package holds; the command holds the page too. */
const holders = { "adapters-email": [], app: [], cli: ["app"], core: [], documents: [] } as const;

describe.each(Object.entries(holders))("%s", (folder, held) => {
  const beside = (name: string) => readFileSync(join(root, "packages", folder, "dist", name), "utf8");
  const bundled = bundledOwners([folder, ...held]).map(({ manifest }) => manifest);

  test("each package that was bundled has its licence beside it, whole, and one that asks no more than to say whose it is", () => {
    const parts = beside("THIRD_PARTY_LICENSES.txt")
      .split(`\n${"-".repeat(80)}\n`)
      .map((part) => part.trim());
    expect(bundled.length).toBeGreaterThan(0);
    for (const { name, version, license } of bundled) {
      const head = `${name} ${version} (${license})`;
      const part = parts.find((each) => `\n\n${each}`.includes(`\n\n${head}\n`)) ?? "";
      const own = part.slice(part.indexOf(`${head}\n`));
      expect(own, head).toMatch(/copyright|permission|rights/i);
      expect(own.length, head).toBeGreaterThan(head.length + 300);
      // Those who share the words of one licence are each named with whose they are, if these words do not say it.
      const [block = ""] = own.split("\n\n");
      const saysWhose = !part.split(headLine).at(-1)?.trimStart().startsWith("Permission is hereby granted");
      if (!saysWhose) expect(block, head).toMatch(/copyright/i);
      expect(isPermissive(license) || license === openByFile, head).toBe(true);
      if (license === openByFile) expect(own).toMatch(/^Its source code: https:\/\/registry\.npmjs\.org\/\S+\.tgz$/m);
    }
  });

  test("the bill of materials names each of them, and keeps to its standard", async () => {
    const bill = beside("sbom.cdx.json");
    const { components } = JSON.parse(bill) as { components: { purl: string }[] };
    const named = components.map(({ purl }) => decodeURIComponent(purl.slice("pkg:npm/".length)));
    expect(named.sort()).toEqual(bundled.map(({ name, version }) => `${name}@${version}`).sort());
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull();
  });
});

test("every package that holds others' code is looked at here", () => {
  const folders = existsSync(metafiles)
    ? readdirSync(metafiles).map((file) => file.replace(/-(?:esm|cjs|command)\.json$/, ""))
    : [];
  const holding = [...new Set(folders)].filter((folder) => bundledOwners([folder]).length > 0);
  expect(holding.sort()).toEqual(Object.keys(holders));
});

describe.each(existsSync(metafiles) ? readdirSync(metafiles) : [])("%s", (metafile) => {
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
