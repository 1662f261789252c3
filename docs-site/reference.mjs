// Why: the reference of what developers can import is made from the sources' own docstrings, an entry point a page, so that it cannot
// say anything else than the editor does.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter } from "typedoc";
import { packages, root } from "../scripts/workspace.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Writes a page for each entry point of the packages into `folder`; what typedoc warns of ends it. */
export async function writeReference(/** @type {string} */ folder) {
  rmSync(folder, { recursive: true, force: true });
  /** What typedoc calls an entry point, after its file, and what users import. */
  const specifiers = new Map(
    entries().map(({ source, specifier }) => [
      relative(join(root, "packages"), source).replace(/(\/index)?\.ts$/, ""),
      specifier,
    ]),
  );
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: entries().map(({ source }) => source),
    tsconfig: join(here, "tsconfig.json"),
    router: "module",
    outputs: [{ name: "markdown", path: folder }],
    readme: "none",
    name: "Reference",
    entryFileName: "index",
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    githubPages: false,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeDeclarationFormat: "table",
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    logLevel: "Warn",
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) module.name = specifiers.get(module.name) ?? module.name;
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc made nothing of the sources");
  await app.generateOutputs(project);
  asTheSiteReadsIt(folder);
}

/**
 * The site takes any folder called as a language for pages in it, and numbers a heading only where another has its name:
 * the reference's folders are called otherwise, and its links lead to headings as the site calls them.
 */
function asTheSiteReadsIt(/** @type {string} */ folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  for (const name of names.filter((each) => each.endsWith(".md"))) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
    writeFileSync(
      file,
      text
        .replace(/(\]\([^()]*\/locale\/)(fi|sv|en)\//g, "$1in-$2/")
        .replace(/(\]\(#)([a-z0-9]+)-(\d+)\)/g, (link, before, name, number) =>
          headings.filter((heading) => heading === name).length > Number(number) ? link : `${before}${name})`,
        ),
    );
  }
  for (const name of names.filter((each) => /[/\\]locale[/\\](fi|sv|en)$/.test(each)))
    renameSync(join(folder, name), join(folder, name, "..", `in-${basename(name)}`));
}

/** The entry points that are imported, as users write them. */
export function entries() {
  return packages().flatMap((unit) => unit.entries);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReference(join(here, ".made/api"));
