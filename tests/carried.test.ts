import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { fieldWords } from "../packages/core/src/plan/fieldWords.js";
import { root } from "../scripts/workspace.mjs";

/** A bundle of some names of a source, as browsers would get it. */
function bundleOf(source: string, names: string) {
  return build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(join(root, "packages", source))};`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    metafile: true,
    logLevel: "error",
  });
}

/** What a bundle of some names carries of a package, and which of our files asks for it. */
async function carriedOf(library: string, source: string, names: string) {
  const { metafile } = await bundleOf(source, names);
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  const isOfIt = (file: string) => file.includes(`node_modules/${library}/`);
  return {
    files: used.filter(isOfIt).length,
    askedBy: used.filter((file) => !isOfIt(file) && metafile.inputs[file]?.imports.some(({ path }) => isOfIt(path))),
  };
}

describe("whoever takes one function does not carry", () => {
  test.each([
    ["capacity", "zod", "core/src/registration/index.ts", "capacity"],
    ["what scores feedback", "zod", "core/src/feedback/index.ts", "FeedbackTally, scoreFeedback, scoreTally"],
    ["public holidays", "zod", "core/src/index.ts", "finnishHolidays"],
  ])("%s: %s", async (_, library, source, names) => {
    expect(await carriedOf(library, source, names)).toEqual({ files: 0, askedBy: [] });
  });

  test("telephone numbers' rules, but where people's own words are scrubbed", async () => {
    const { files, askedBy } = await carriedOf("libphonenumber-js", "adapters-forms/src/index.ts", "readFeedback");
    expect(files).toBeGreaterThan(0);
    expect(askedBy).toEqual(["packages/adapters-forms/src/scrub/scrub.ts"]);
    const { files: others } = await carriedOf(
      "libphonenumber-js",
      "adapters-forms/src/index.ts",
      "writeCsv, writeEvents",
    );
    expect(others).toBe(0);
  });

  test.each([
    ["schema", "core/src/index.ts", "planSchema", []],
    ["texts in Finnish", "core/src/locale/fi.ts", "fi", ["fi"]],
    ["texts in Swedish", "core/src/locale/sv.ts", "sv", ["sv"]],
    ["texts in English", "core/src/locale/en.ts", "en", ["en"]],
  ])("what fields are called in other languages: a plan's %s", async (_, source, names, languages) => {
    const { outputFiles } = await bundleOf(source, names);
    const code = outputFiles.map(({ text }) => text).join("");
    const all = fieldWords.flatMap(([, words]) => Object.values(words));
    const carried = (["fi", "sv", "en"] as const).filter((language) =>
      all.some((inLanguages) => code.includes(`help: ${JSON.stringify(inLanguages[language].help)}`)),
    );
    expect(carried).toEqual(languages);
  });

  test("is seen where it is carried", async () => {
    expect((await carriedOf("zod", "core/src/index.ts", "parsePlan")).files).toBeGreaterThan(0);
  });
});
