import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, it, onTestFinished } from "vitest";
import { gatherPages } from "../docs-site/gather.mjs";
import { languages, pages } from "../docs-site/pages.mjs";

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

it("the site's pages are gathered with links that lead somewhere, and say so when they are in English", () => {
  const folder = mkdtempSync(join(tmpdir(), "piiri-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(gatherPages(folder)).toHaveLength(pages.length);
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
  const folder = mkdtempSync(join(tmpdir(), "piiri-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  gatherPages(folder);
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
