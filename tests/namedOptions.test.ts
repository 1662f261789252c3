// Why: what a page names in passing, or shows and cannot run, is there too: every command and every option of it, in each language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { pages as sitePages } from "../docs-site/pages.mjs";
import { commandNames } from "../packages/cli/src/commands/index.js";
import { callPiiri } from "../packages/cli/src/testing/callPiiri.js";
import { root } from "../scripts/workspace.mjs";
import { shownPages } from "./pageBlocks.js";

/** A call as a page writes it: the command, and the options that stand behind it. */
interface Named {
  readonly command: string;
  readonly options: readonly string[];
}

const optionsOf = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  for (const name of commandNames) {
    const { stdout } = await callPiiri([name, "--help"]);
    optionsOf.set(name, new Set(stdout.match(/--[a-z][a-z-]*/g)));
  }
  optionsOf.set("help", new Set());
  // Taken still from whoever wrote it in former versions, and told of in no help.
  optionsOf.set("season", new Set([...(optionsOf.get("season") ?? []), "--fresh"]));
});

const calls = (text: string): readonly Named[] =>
  [...text.matchAll(/(?:^|[`|] *|" )(?:npx )?piiri (?<command>[a-z][a-z-]*)(?<rest>[^`\n|#]*)/gm)].map(
    ({ groups }) => ({
      command: groups?.["command"] ?? "",
      options: (groups?.["rest"] ?? "").match(/(?<=\s)--[a-z][a-z-]*/g) ?? [],
    }),
  );

const alone = (text: string): readonly string[] =>
  [...text.matchAll(/`(--[a-z][a-z-]*)[^`\n]*`/g)].map(([, option = ""]) => option);

const textOf = (page: string): string => readFileSync(join(root, page), "utf8").replaceAll("\\\n", " ");

describe("commands and options that a page names are there", () => {
  test.each(shownPages().map(({ page }) => page))("%s", (page) => {
    const text = textOf(page);
    const wrong = calls(text).flatMap(({ command, options }) => {
      const known = optionsOf.get(command);
      if (known === undefined) return [`piiri ${command}`];
      return options.filter((option) => !known.has(option)).map((option) => `piiri ${command} ${option}`);
    });
    const anywhere = new Set([...optionsOf.values()].flatMap((options) => [...options]));
    expect([...wrong, ...alone(text).filter((option) => !anywhere.has(option))]).toEqual([]);
  });
});

describe("what the Finnish page names, the Swedish one names too", () => {
  const both = sitePages.flatMap(({ slug, fi, sv }) => (fi?.startsWith("docs/") && sv ? [{ slug, fi, sv }] : []));
  it.each(both)("$slug", ({ fi, sv }) => {
    const namedIn = (page: string) => {
      const text = textOf(page);
      const called = calls(text);
      return new Set([
        ...called.map(({ command }) => `piiri ${command}`),
        ...called.flatMap(({ options }) => options),
        ...alone(text),
      ]);
    };
    const swedish = namedIn(sv);
    expect([...namedIn(fi)].filter((name) => !swedish.has(name) && name !== "--language")).toEqual([]);
  });
});
