// Why: what stands in a bundle for tables of others has to give what they give.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { decodeNamedCharacterReference } from "../scripts/standIns/decode-named-character-reference.mjs";
import { standIns, withStandIns } from "../scripts/standIns.mjs";
import { root } from "../scripts/workspace.mjs";

// The table that another package brings.
const { characterEntities }: { characterEntities: Readonly<Record<string, string>> } = await import(
  join(root, "node_modules/character-entities/index.js")
);
const names = Object.keys(characterEntities);

test("what something else stands for is asked for by others' packages alone, and by nothing of ours", () => {
  const sources = globSync(["packages/*/src/**/*.{ts,tsx}"], { cwd: root });
  expect(sources.length).toBeGreaterThan(1000);
  const asked = sources.flatMap((file) => {
    const specifiers = [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)];
    return specifiers.map(([, specifier = ""]) => ({ file, specifier }));
  });
  expect(asked.filter(({ specifier }) => standIns.some(({ find }) => find.test(specifier)))).toEqual([]);
});

test("every name of a sign means the sign that Markdown's own table has for it, and no other word means one", () => {
  expect(names.length).toBeGreaterThan(2000);
  const wrong = names.filter((name) => decodeNamedCharacterReference(name) !== characterEntities[name]);
  expect(wrong).toEqual([]);
  expect(decodeNamedCharacterReference("nothing")).toBe(false);
  expect(decodeNamedCharacterReference("amp;lt")).toBe(false);
});

test("text taken out of a page is the same with the one table as with its own", async () => {
  const [own, standing] = await Promise.all([textOf([]), textOf([withStandIns])]);
  const pages = [
    names.map((name) => `<p>&${name}; x&${name};x</p>`).join("\n"),
    "<p>&#228;&#xE5;&#8364;&#0;&#x110000;&#xD800;&#128;&unknown; & a&b &amp;amp; &lt</p>",
    "<p>&copy &auml &ouml, x&auml y &amp;x &AMP z</p>",
    '<p><a href="https://example.org/?a=1&copy=2&amp;b=&ouml;">&ouml;</a> <textarea>&auml;</textarea></p>',
  ];
  for (const page of pages) expect(standing(page)).toBe(own(page));
  expect(own("<p>&auml;</p>")).toBe("ä");
});

/** What takes text out of a page, bundled. */
async function textOf(plugins: NonNullable<BuildOptions["plugins"]>): Promise<(page: string) => string> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { convert } from "html-to-text";',
      resolveDir: join(root, "packages/adapters-email"),
    },
    ...{ bundle: true, format: "iife", globalName: "bundled", write: false, platform: "neutral" },
    mainFields: ["module", "main"],
    plugins,
  });
  const context = { result: undefined, atob, Buffer };
  vm.runInNewContext(`${outputFiles[0]?.text}; result = bundled.convert;`, context);
  return context.result as unknown as (page: string) => string;
}
