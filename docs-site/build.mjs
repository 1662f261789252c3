// Why: one command makes the whole site: the pages in three languages, the reference, the page in the browser and the playground beside it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fromSources } from "../scripts/fromSources.mjs";
import { root } from "../scripts/workspace.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const made = join(here, ".made");

installed();
const { gatherPages, leadToEnglish } = await import("./gather.mjs");
const { writeReference } = await import("./reference.mjs");
const { doors, languages } = await import("./pages.mjs");
const { words } = await import("./words.mjs");
const { commandList } = await import("./commands.mjs");
const { ruleList, ruleSourceTable } = await import("./rules.mjs");

rmSync(made, { recursive: true, force: true });
const english = gatherPages(made, await madeHere());
await writeReference(join(made, "api"));
leadToEnglish(made);
const site = join(root, "packages/app/dist/site");
cpSync(site, join(made, "public/app"), { recursive: true });
cpSync(join(root, "packages/app/dist/THIRD_PARTY_LICENSES.txt"), join(made, "public/app/THIRD_PARTY_LICENSES.txt"));
cpSync(join(here, "playground"), join(made, "public/playground"), { recursive: true });
writeForMachines();
execFileSync(process.execPath, [join(here, "node_modules/vitepress/bin/vitepress.js"), "build", here], {
  stdio: "inherit",
});
tellSizes();

/** What the site is built with has its own list, since nobody who only tests or uses Piiri needs it. */
function installed() {
  const list = join(here, "package-lock.json");
  const marker = join(here, "node_modules/.package-lock.json");
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(list).mtimeMs) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
}

/** What readers of the site see of all commands and of all rules, by page. */
async function madeHere() {
  const { guideProfile, guideRules, ruleSources } = await import("@piiri/core");
  const { findings } = await import("@piiri/core/locale/en");
  const { guideConditions } = await fromSources("packages/core/src/review/rules/conditions.ts");
  const { commandReference } = await fromSources("packages/cli/src/usage/commandReference.ts");
  const commands = Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, commandList(await commandReference(language))])),
  );
  const sourcesOf = (/** @type {never} */ rule, /** @type {string} */ message) =>
    ruleSources(rule, guideProfile, message);
  return {
    commands: (/** @type {keyof typeof words} */ language) => commands[language],
    rules: (/** @type {keyof typeof words} */ language) => ruleList(rulesIn(language), words[language].locked),
    "design/sources": () =>
      ruleSourceTable({ rules: guideRules, sourcesOf, conditions: guideConditions, texts: findings }),
  };
}

function rulesIn(/** @type {string} */ language) {
  const command = [join(root, "packages/cli/bin/piiri.cjs"), "rules", "--json", "--language", language];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: 2 ** 24 }));
}

/** The pages as programs like to read them: a list, and all of them in one text. */
function writeForMachines() {
  const base = process.env["PIIRI_SITE_BASE"] ?? "/";
  const listed = Object.entries(doors).map(([door, pages]) => {
    const lines = pages.map(({ slug }) => {
      const { title, address } = english.find((each) => each.address === `/${slug}`);
      return `- [${title}](${base}${address.slice(1)}.html)`;
    });
    return `## ${words.en.doors[door]}\n\n${lines.join("\n")}\n`;
  });
  const reference = `## ${words.en.reference}\n\n- [${words.en.reference}](${base}api/index.html)\n`;
  mkdirSync(join(made, "public"), { recursive: true });
  writeFileSync(
    join(made, "public/llms.txt"),
    `# Piiri\n\n> ${words.en.description}\n\n${[...listed, reference].join("\n")}`,
  );
  writeFileSync(join(made, "public/llms-full.txt"), english.map(({ text }) => text).join("\n\n"));
}

function tellSizes() {
  const files = readdirSync(join(here, "dist"), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const sizeOf = (/** @type {(name: string) => boolean} */ is) =>
    files
      .filter(({ name }) => is(name))
      .reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0);
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  const pages = files.filter(({ name }) => name.endsWith(".html")).length;
  console.log(
    `${pages} pages, ${files.length} files, ${megabytes(sizeOf(() => true))}; what the search knows: ${megabytes(sizeOf((name) => name.includes("localSearchIndex")))}`,
  );
}
