import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";

/** What a bundle of some names carries of a package, and which of our files asks for it. */
async function carriedOf(library: string, source: string, names: string) {
  const { metafile } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(join(root, "packages", source))};`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    metafile: true,
    logLevel: "error",
  });
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

  test("is seen where it is carried", async () => {
    expect((await carriedOf("zod", "core/src/index.ts", "parsePlan")).files).toBeGreaterThan(0);
  });
});
