// Why: how the site is laid out; what stands on it is told by pages.mjs, what it says around its pages by words.mjs.
import { existsSync } from "node:fs";
import { defineConfig } from "vitepress";
import { titleIn } from "../gather.mjs";
import { doors, languages } from "../pages.mjs";
import { entries } from "../reference.mjs";
import { words } from "../words.mjs";

/** Where on its host the site lies. */
const base = process.env["PIIRI_SITE_BASE"] ?? "/";

// biome-ignore lint/style/noDefaultExport: VitePress takes it so.
export default defineConfig({
  base,
  srcDir: ".made",
  outDir: "dist",
  cacheDir: ".made/.cache",
  // Pages that nobody asked for are not loaded beforehand: many read on a telephone.
  router: { prefetchLinks: false },
  title: "Piiri",
  head: [
    // The page's own icon, so that nothing is asked of anybody else's host.
    ["link", { rel: "icon", href: `${base}app/icon-192.png` }],
  ],
  locales: Object.fromEntries(languages.map((language) => [language === "en" ? "root" : language, localeOf(language)])),
  markdown: { config: keepOptionsWhole },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: Object.fromEntries(languages.map(searchOf)),
        miniSearch: { searchOptions: { fuzzy: 0.2, prefix: true } },
      },
    },
  },
  // A page in another language than the site's says so to those who hear it read.
  transformHtml: (html, _, { pageData }) =>
    pageData.frontmatter["fallback"] === true
      ? html.replace('<div class="vp-doc', '<div lang="en" class="vp-doc')
      : undefined,
});

/** Who types an option anew after a line's end takes `--` and `write` for two words. */
function keepOptionsWhole(/** @type {import("vitepress").MarkdownRenderer} */ { renderer }) {
  const { code_inline: render } = renderer.rules;
  renderer.rules.code_inline = (...given) =>
    render?.(...given).replaceAll(/(?<=[\s>])--?[a-z][a-z-]*/g, '<span class="piiri-option">$&</span>') ?? "";
}

function localeOf(/** @type {import("../pages.mjs").Language} */ language) {
  const say = words[language];
  return {
    label: say.name,
    lang: language,
    title: say.title,
    description: say.description,
    themeConfig: {
      nav: [
        ...Object.entries(say.bar).map(([door, text]) => ({ text, link: addressIn(language, doors[door][0]) })),
        { text: say.reference, link: "/api/" },
        { text: say.page, link: "/app/index.html", target: "_self" },
      ],
      sidebar: {
        ...Object.fromEntries(languages.filter((each) => each !== "en").map((each) => [`/${each}/`, sidebarOf(each)])),
        "/api/": referenceSidebar(),
        "/": sidebarOf("en"),
      },
      outline: { label: say.onThisPage, level: [2, 3] },
      docFooter: { prev: say.previous, next: say.next },
      returnToTopLabel: say.top,
      sidebarMenuLabel: say.menu,
      langMenuLabel: say.language,
      darkModeSwitchLabel: say.appearance,
      lightModeSwitchTitle: say.light,
      darkModeSwitchTitle: say.dark,
      skipToContentLabel: say.skip,
      notFound: {
        title: say.notFound.title,
        quote: say.notFound.quote,
        linkText: say.notFound.link,
        linkLabel: say.notFound.link,
      },
    },
  };
}

function sidebarOf(/** @type {import("../pages.mjs").Language} */ language) {
  return Object.entries(doors).map(([door, pages]) => ({
    text: words[language].doors[door],
    items: pages.map((page) => ({ text: titleIn(page, language), link: addressIn(language, page) })),
  }));
}

function referenceSidebar() {
  const all = entries().map(({ specifier }) => specifier);
  const names = [...new Set(all.map((specifier) => specifier.split("/").slice(0, 2).join("/")))];
  return names.map((name) => ({
    text: name,
    items: all
      .filter((specifier) => specifier === name || specifier.startsWith(`${name}/`))
      .map((specifier) => ({ text: specifier.slice(name.length) || "(main)", link: `/api/${pageOf(specifier)}` })),
  }));
}

/** Where the reference has put an entry point: under another name where a folder has its own, and in a folder where it has parts. */
function pageOf(/** @type {string} */ specifier) {
  const inLanguage = specifier.replace(/\/locale\/(\w+)$/, "/locale/in-$1");
  const names = [specifier, `${specifier}/index`, `${specifier}-1`, `${inLanguage}/index`];
  const name = names.find((each) => existsSync(new URL(`../.made/api/${each}.md`, import.meta.url)));
  if (name === undefined) throw new Error(`the reference has no page of ${specifier}`);
  return name.replace(/index$/, "");
}

function addressIn(
  /** @type {import("../pages.mjs").Language} */ language,
  /** @type {import("../pages.mjs").Page} */ { slug },
) {
  return language === "en" ? `/${slug}` : `/${language}/${slug}`;
}

function searchOf(/** @type {import("../pages.mjs").Language} */ language) {
  const { search } = words[language];
  return [
    language === "en" ? "root" : language,
    {
      translations: {
        button: { buttonText: search.button, buttonAriaLabel: search.button },
        modal: {
          displayDetails: search.details,
          resetButtonTitle: search.reset,
          backButtonTitle: search.back,
          noResultsText: search.none,
          footer: { selectText: search.select, navigateText: search.navigate, closeText: search.close },
        },
      },
    },
  ];
}
