import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AnyRule } from "@piiri/core";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, expect, it } from "vitest";
import { gatherPages } from "../docs-site/gather.mjs";
import { languages, pages } from "../docs-site/pages.mjs";
import { ruleList } from "../docs-site/rules.mjs";
import { words } from "../docs-site/words.mjs";
import { callPiiri } from "../packages/cli/src/testing/callPiiri.js";

const root = join(import.meta.dirname, "..");
const sources = pages.flatMap((page) => languages.flatMap((language) => page[language] ?? []));

it("the site shows every page that is written", () => {
  const shown = new Set(pages.flatMap((page) => languages.map((language) => page[language])));
  const written = ["docs", "docs/fi", "docs/sv", "docs/design"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  );
  expect(written.filter((path) => !shown.has(path))).toEqual([]);
});

it("what is told in Finnish is told in Swedish too", () => {
  expect(pages.filter((page) => (page.fi === undefined) !== (page.sv === undefined))).toEqual([]);
});

it("a link to a file of the repository leads to one", () => {
  const wrong = globSync(["*.md", "docs/**/*.md", "packages/*/README.md", "docs-site/content/**/*.md"], { cwd: root })
    .sort()
    .flatMap((source) =>
      [...readFileSync(join(root, source), "utf8").matchAll(/\]\(([^)\s:#]+)(?:#[^)\s]*)?\)/g)]
        .map(([, path = ""]) => path)
        .filter((path) => !path.startsWith("/") && !existsSync(join(root, dirname(source), path)))
        .map((path) => `${source}: ${path}`),
    );
  expect(wrong).toEqual([]);
});

it("a link to a place on another page leads to a heading of it", () => {
  const wrong = ["README.md", "README.fi.md", "README.sv.md", ...sources].flatMap((source) =>
    [...readFileSync(join(root, source), "utf8").matchAll(/\]\(([^)\s:]*?)#([^)\s]+)\)/g)].flatMap(
      ([, path = "", place = ""]) => {
        const target = path === "" ? join(root, source) : join(root, dirname(source), path);
        if (!target.endsWith(".md") || headingsOf(target).includes(slug(decodeURIComponent(place)))) return [];
        return [`${source}: ${path}#${place}`];
      },
    ),
  );
  expect(wrong).toEqual([]);
});

const ruleFolder = "packages/core/src/review/rules";
const topics = readdirSync(join(root, ruleFolder), { withFileTypes: true }).filter((each) => each.isDirectory());

const rulesOf: Partial<Record<(typeof languages)[number], readonly AnyRule[]>> = {};
const folder = mkdtempSync(join(tmpdir(), "piiri-site-"));
let english: ReturnType<typeof gatherPages>;

beforeAll(async () => {
  for (const language of languages) {
    const { stdout } = await callPiiri(["rules", "--json", "--language", language]);
    rulesOf[language] = JSON.parse(stdout);
  }
  english = gatherPages(folder, { rules: (language) => ruleList(rulesOf[language] ?? [], words[language].locked) });
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(languages)("every rule is on the site, and in the repository the page leads to its words: %s", (language) => {
  const page = readFileSync(join(folder, language === "en" ? "" : language, "rules.md"), "utf8");
  expect(rulesOf[language]?.length).toBeGreaterThan(100);
  expect(rulesOf[language]?.filter(({ id }) => !page.includes(`- \`${id}\``))).toEqual([]);
  expect(page).not.toContain("<!-- On the site");
  const written = pages.find(({ slug }) => slug === "rules")?.[language] ?? "";
  const text = readFileSync(join(root, written), "utf8");
  expect(topics.filter(({ name }) => !text.includes(`/${ruleFolder}/${name}/texts.${language}.ts)`))).toEqual([]);
});

it("the site's pages are gathered with links that lead somewhere, and say so when they are in English", () => {
  expect(english).toHaveLength(pages.length);
  expect(readFileSync(join(folder, "first-group.md"), "utf8")).toContain("](/fi/first-group)");
  expect(readFileSync(join(folder, "fi/first-group.md"), "utf8")).not.toContain("piiri-fallback");
  expect(readFileSync(join(folder, "sv/first-group.md"), "utf8")).not.toContain("piiri-fallback");
  expect(readFileSync(join(folder, "sv/own-practice.md"), "utf8")).toContain("](#en-egen-enkat)");
  expect(readFileSync(join(folder, "sv/privacy.md"), "utf8")).toContain(
    "](/sv/registrations#nar-det-ar-dags-att-glomma)",
  );
  expect(readFileSync(join(folder, "fi/own-rule.md"), "utf8")).toContain('class="piiri-fallback" lang="fi"');
  expect(readFileSync(join(folder, "files/examples/plans/closed-group-yaml.md"), "utf8")).toContain(
    "format: closed-group",
  );
});

it("in each language a link to a place within a page leads to a heading of the page that is opened", () => {
  const wrong = languages.flatMap((language) =>
    pages.flatMap(({ slug: name }) => {
      const source = join(folder, language === "en" ? "" : language, `${name}.md`);
      const links = [...readFileSync(source, "utf8").matchAll(/\]\((\/[^)\s#]+)#([^)\s]+)\)/g)];
      return links.flatMap(([, address = "", place = ""]) => {
        const target = join(folder, `${address}.md`);
        return existsSync(target) && headingsOf(target).includes(slug(place))
          ? []
          : [`${language}/${name}: ${address}#${place}`];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

/** A heading's place on the site, which writes it without dots and rings. */
function slug(heading: string): string {
  return heading
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll(/[`*]|\]\([^)]*\)|\[/g, "")
    .replaceAll(/[\s"'’“”:;,.!?()…–/&=+]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

function headingsOf(path: string): readonly string[] {
  return [...readFileSync(path, "utf8").matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => slug(heading));
}
