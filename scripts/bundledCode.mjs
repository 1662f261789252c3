// Why: whoever passes on others' code says whose it is: licences and a bill of materials, from what the bundler says that it took.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { root } from "./workspace.mjs";

/** What bundlers wrote down lies here, kept out of what is published. */
export const metafiles = join(root, ".cache/metafiles");

/** @typedef {{ directory: string, manifest: any }} Owner a package of others whose code was taken */

/** Takes the bundler's lists out of dist, under names that tell whose they are. */
export function keepMetafiles({ folder, directory }) {
  for (const format of ["esm", "cjs", ""]) {
    const metafile = join(directory, "dist", format, `metafile-${format || "esm"}.json`);
    if (!existsSync(metafile)) continue;
    mkdirSync(metafiles, { recursive: true });
    renameSync(metafile, join(metafiles, `${folder}-${format || "command"}.json`));
  }
}

/** Writes beside the code of these packages whose else it is: the licences whole, and a bill of materials (CycloneDX). */
export function tellBundledCode(unit, held = [unit]) {
  const owners = bundledOwners(held.map(({ folder }) => folder));
  if (owners.length === 0) return;
  const dist = join(unit.directory, "dist");
  writeFileSync(join(dist, "THIRD_PARTY_LICENSES.txt"), licences(owners));
  writeFileSync(join(dist, "sbom.cdx.json"), billOfMaterials(unit, owners));
}

/** @returns {Owner[]} whose code went into what was built of these folders, by name */
export function bundledOwners(folders) {
  const files = (existsSync(metafiles) ? readdirSync(metafiles) : []).filter((file) =>
    folders.some(
      (folder) => file.startsWith(`${folder}-`) && /^(esm|cjs|command)\.json$/.test(file.slice(folder.length + 1)),
    ),
  );
  const inputs = files.flatMap((file) => Object.keys(JSON.parse(readFileSync(join(metafiles, file), "utf8")).inputs));
  const owners = inputs.flatMap((input) => {
    const owner = input.match(ownerOf)?.[1];
    return owner === undefined ? [] : [owner, ...heldWithin(input).map((name) => lyingNear(owner, name))];
  });
  return [...new Set(owners)].sort().map((owner) => ({
    directory: join(root, owner),
    manifest: JSON.parse(readFileSync(join(root, owner, "package.json"), "utf8")),
  }));
}

const ownerOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** What was bundled may be a bundle itself; bundlers leave word in it of what they took. */
function heldWithin(input) {
  const file = join(root, input);
  if (!existsSync(file)) return [];
  const words = readFileSync(file, "utf8").matchAll(/^\/\/ ?(?:#region )?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm);
  return [...new Set([...words].map(([, name]) => name))];
}

/** Where Node would look for a package from another one. */
function lyingNear(owner, name) {
  const places = [join(owner, "node_modules", name), join("node_modules", name)];
  const place = places.find((each) => existsSync(join(root, each, "package.json")));
  if (place === undefined) throw new Error(`${owner} holds ${name}, whose licence is not to be found`);
  return place;
}

/** Those whose licence has the same words stand together, each with whose it is, above these words. */
function licences(owners) {
  const told = owners.map(({ directory, manifest }) => {
    const { name, version, license } = manifest;
    // Whoever gets code under a licence that keeps each file open learns where its sources are.
    const source = license.startsWith("MPL") ? [`Its source code: ${sourceOf(manifest)}`] : [];
    const { holders, words } = partsOf(licenceOf(directory, manifest));
    return { head: [`${name} ${version} (${license})`, ...source, ...holders].join("\n"), words };
  });
  const alike = new Map();
  for (const each of told) {
    const same = each.words
      .replaceAll(/[“”"']/g, "")
      .replaceAll(/\s+/g, " ")
      .toLowerCase();
    alike.set(same, [...(alike.get(same) ?? []), each]);
  }
  const texts = [...alike.values()].map((group) => [...group.map(({ head }) => head), group[0].words].join("\n\n"));
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  return `This package's dist contains code of the following packages, each under the licence that follows its name.${rule}${texts.join(rule)}\n`;
}

/** Of the plainest of licences, whose it is, and its words, which are the same for everyone; every other one stays whole. */
function partsOf(licence) {
  const start = licence.indexOf("Permission is hereby granted, free of charge");
  const before = licence
    .slice(0, start)
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "");
  const isPlain = start >= 0 && before.every((line) => /^\s*(?:\(?(?:the )?mit(?: license)?\)?|copyright)/i.test(line));
  if (!isPlain) return { holders: [], words: licence };
  return { holders: before.map((line) => line.trim()), words: licence.slice(start) };
}

function sourceOf({ name, version }) {
  return `https://registry.npmjs.org/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
}

function licenceOf(directory, manifest) {
  const files = readdirSync(directory)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (files.length > 0) return files.map((file) => readFileSync(join(directory, file), "utf8").trim()).join("\n\n");
  const { name, license, author } = manifest;
  const holder = typeof author === "string" ? author : author?.name;
  if (license !== "MIT" || holder === undefined) throw new Error(`${name} is bundled but carries no licence file`);
  // It says what its licence is and whose it is; the words of that licence are the same for everyone, ours too.
  const words = readFileSync(join(root, "LICENSE"), "utf8")
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
  return `It declares this licence in its package.json, and carries no file of it.\n\n${words}`;
}

/** The same input gives the same bytes: no time and no number of its own. */
function billOfMaterials({ manifest }, owners) {
  const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
    new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
    new Contrib.License.Factories.LicenseFactory(),
  );
  const component = ({ name, version, license, author, description }, type) => {
    const made = builder.makeComponent({ name, version, license, author, description }, type);
    made.purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    made.bomRef.value = made.purl;
    return made;
  };
  const bom = new Models.Bom();
  bom.metadata.component = component(
    manifest,
    manifest.bin ? Enums.ComponentType.Application : Enums.ComponentType.Library,
  );
  for (const owner of owners) {
    const part = component(owner.manifest, Enums.ComponentType.Library);
    bom.components.add(part);
    bom.metadata.component.dependencies.add(part.bomRef);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true })}\n`;
}
