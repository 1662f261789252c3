// Why: the pages lie where those who write them look for them, each language under its own names. Here they are brought to one place, as
// the site has them: under one name in each language, with links that lead within the site, also to the files that a page points at.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { root } from "../scripts/workspace.mjs";
import { languages, pages } from "./pages.mjs";
import { words } from "./words.mjs";

/** @typedef {import("./pages.mjs").Language} Language */

const base = process.env["PIIRI_SITE_BASE"] ?? "/";

/** What is shown as text; anything else is given as the file that it is. By the name that it is coloured by. */
const texts = {
  ".mjs": "js",
  ".ts": "ts",
  ".yaml": "yaml",
  ".json": "json",
  ".md": "md",
  ".html": "html",
  ".csv": "csv",
  ".txt": "txt",
  "": "txt",
};

/**
 * Writes the site's pages into `folder`.
 *
 * @returns {{ title: string, address: string, text: string }[]} the English ones, for whoever reads them by machine
 */
export function gatherPages(
  /** @type {string} */ folder,
  /** @type {Readonly<Record<string, (language: Language) => string>>} what only the site shows, by page */ madeHere = {},
) {
  const shown = new Shown(folder);
  const english = [];
  for (const language of languages) {
    for (const page of pages) {
      const source = page[language] ?? page.en;
      const text = withMade(shown.text(source, language), madeHere[page.slug]?.(language));
      const isFallback = page[language] === undefined;
      write(join(folder, addressOf(language, page.slug)), isFallback ? inEnglish(text, language) : text);
      if (language === "en") english.push({ title: titleOf(text), address: `/${page.slug}`, text });
    }
  }
  shown.writeFiles();
  return english;
}

/** A page with what is made for the site, in the place of what the repository has there instead. */
function withMade(/** @type {string} */ text, /** @type {string | undefined} */ made) {
  return made === undefined ? text : text.replace(/<!-- On the site, .*?<!-- until here -->/s, () => made);
}

/** The title of a page in a language, or in English where it is in no other. */
export function titleIn(/** @type {import("./pages.mjs").Page} */ page, /** @type {Language} */ language) {
  return titleOf(readFileSync(join(root, page[language] ?? page.en), "utf8"));
}

/** Files of the repository that pages point at; what is shown of them grows as pages are read. */
class Shown {
  #folder;
  /** @type {Set<string>} paths in the repository that are still to be written, and those that were */
  #files = new Set();

  constructor(/** @type {string} */ folder) {
    this.#folder = folder;
  }

  /** A page's text with its links as they are on the site. */
  text(/** @type {string} */ source, /** @type {Language} */ language) {
    const text = readFileSync(join(root, source), "utf8");
    const changes = linksIn(fromMarkdown(text)).flatMap((link) => {
      const to = this.#addressOn(link.url, source, language);
      if (to === undefined) return [];
      const { start, end } = link.position;
      const written = text.slice(start.offset, end.offset);
      const at = written.lastIndexOf(link.url);
      return [{ from: start.offset + at, length: link.url.length, to }];
    });
    return changes
      .sort((one, other) => other.from - one.from)
      .reduce((now, { from, length, to }) => now.slice(0, from) + to + now.slice(from + length), text);
  }

  /** Writes a page for each file and folder that was pointed at. */
  writeFiles() {
    const files = this.#files;
    // A folder's page points at its files, which are then to be written too: the set grows while it is gone through.
    for (const path of files) {
      const isFolder = statSync(join(root, path)).isDirectory();
      if (isFolder) write(join(this.#folder, `${pageOfFile(path)}.md`), this.#folderPage(path));
      else if (extname(path) in texts) write(join(this.#folder, `${pageOfFile(path)}.md`), filePage(path));
      else copy(join(root, path), join(this.#folder, "public", fileAsItIs(path)));
    }
  }

  #folderPage(/** @type {string} */ path) {
    const entries = readdirSync(join(root, path), { withFileTypes: true })
      .filter(({ name }) => !hidden.has(name))
      .map(({ name }) => `- [${name}](${this.#fileAddress(join(path, name))})`);
    return `# ${path}\n\n${entries.join("\n")}\n`;
  }

  /** Where a link leads on the site, unless it stays as it is. */
  #addressOn(/** @type {string} */ url, /** @type {string} */ source, /** @type {Language} */ language) {
    // What is no page of the site's is opened by the browser itself, which does not know where on its host the site lies.
    if (/^\/(?:app|playground)\//.test(url)) return base + url.slice(1);
    if (url.startsWith("#")) return placeOf(url);
    if (/^[a-z]+:|^\//i.test(url)) return undefined;
    const [path = "", fragment] = url.split("#");
    const target = normalize(join(dirname(source), path)).replace(/\/$/, "");
    const end = fragment === undefined ? "" : placeOf(`#${fragment}`);
    const page = pageAt(target);
    if (page !== undefined) {
      const to = languageOf({ page, target, source, language, isPlace: fragment !== undefined });
      return `/${addressOf(to, page.slug).replace(/\.md$/, "")}${end}`;
    }
    if (!existsSync(join(root, target))) throw new Error(`${source}: there is no ${url}`);
    return this.#fileAddress(target);
  }

  #fileAddress(/** @type {string} */ path) {
    this.#files.add(path);
    const isShown = extname(path) in texts || statSync(join(root, path)).isDirectory();
    return isShown ? pageOfFile(path) : fileAsItIs(path);
  }
}

/** A heading's place: the site writes it without the dots and rings that the repository's host leaves in. */
function placeOf(/** @type {string} */ fragment) {
  return decodeURIComponent(fragment)
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "");
}

/** A page's address has no dot, or it would be taken for a file. */
function pageOfFile(/** @type {string} */ path) {
  return `/files/${path.replaceAll(".", "-")}`;
}

function fileAsItIs(/** @type {string} */ path) {
  return `/files/${path}`;
}

const hidden = new Set(["node_modules", "__snapshots__", "dist"]);

/** A page that the repository has at a place, a package's README by its folder too. */
function pageAt(/** @type {string} */ path) {
  return pages.find((page) => languages.some((each) => page[each] === path || page[each] === `${path}/README.md`));
}

/**
 * A link from one translation to another leads there, and so does one to a place within a page, since each translation has places of
 * its own; any other stays in the reader's language.
 */
function languageOf({ page, target, source, language, isPlace }) {
  const written = languages.find((each) => page[each] === target) ?? "en";
  const isElsewhere = isPlace && page[language] !== undefined;
  return pageAt(source) === page || isElsewhere ? written : language;
}

function addressOf(/** @type {Language} */ language, /** @type {string} */ slug) {
  return language === "en" ? `${slug}.md` : `${language}/${slug}.md`;
}

function filePage(/** @type {string} */ path) {
  const text = readFileSync(join(root, path), "utf8");
  const fence = "````````";
  return `# ${path}\n\n${fence}${texts[extname(path)]}\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}\n`;
}

function linksIn(node) {
  const own = ["link", "image", "definition"].includes(node.type) ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(linksIn)];
}

function titleOf(/** @type {string} */ text) {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? /^title: (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error("a page has no title");
  return title;
}

/** A page that is shown in English for want of another language: it says so, to those who hear it read, too. */
function inEnglish(/** @type {string} */ text, /** @type {Language} */ language) {
  return `---\nfallback: true\n---\n\n<p class="piiri-fallback" lang="${language}">${words[language].fallback}</p>\n\n${text}`;
}

/**
 * Pages that are in English alone, of the reference and of files, have in the other languages one that leads to them, so that changing the
 * language never leads nowhere.
 */
export function leadToEnglish(/** @type {string} */ folder) {
  for (const part of ["api", "files"]) {
    const names = readdirSync(join(folder, part), { recursive: true }).map(String);
    for (const name of names.filter((each) => each.endsWith(".md"))) {
      const title = titleOf(readFileSync(join(folder, part, name), "utf8"));
      const address = `/${part}/${name.replace(/\.md$/, "")}`;
      for (const language of languages) {
        if (language === "en") continue;
        const text = `---\nsearch: false\n---\n\n# ${title}\n\n${words[language].fallback}\n\n[${title}](${address})\n`;
        write(join(folder, language, part, name), text);
      }
    }
  }
}

function write(/** @type {string} */ file, /** @type {string} */ text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(/** @type {string} */ from, /** @type {string} */ to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
