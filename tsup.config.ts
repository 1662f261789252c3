import { join, relative } from "node:path";
import { globSync } from "tinyglobby";
import { defineConfig, type Options } from "tsup";
import { browserModules } from "./scripts/browserModules.mjs";
import { withoutOtherPrograms, withStandIns } from "./scripts/standIns.mjs";
import { isCommand, isDual, isGathered, isPage, type Package, packages, root } from "./scripts/workspace.mjs";

type Format = "esm" | "cjs";

const notEmitted = ["!**/*.test.ts", "!**/*.test-d.ts", "!**/*.fixtures.ts"];

export default defineConfig(
  packages().flatMap((unit) => {
    if (isPage(unit)) return [];
    if (isCommand(unit)) return [command(unit)].filter(hasEntries);
    // What is gathered for `require` is made of its modules (scripts/gatherModules.mjs).
    const formats: Format[] = isDual(unit) && !isGathered(unit) ? ["esm", "cjs"] : ["esm"];
    return formats.flatMap((format) => [ownModules(unit, format), vendored(unit, format)]).filter(hasEntries);
  }),
);

/** One output file per source file, so that whoever imports one function does not carry the rest; third-party imports stay. */
function ownModules(unit: Package, format: Format): Options {
  return { ...common(unit, format), entry: sources(unit, ["src/**/*.ts", "!src/vendor/**"]), bundle: false };
}

/** What cannot be a dependency (CommonJS in disguise, or a newer Node than ours) becomes one self-contained file per vendor module. */
function vendored(unit: Package, format: Format): Options {
  const browser = browserModules(unit.directory);
  return {
    ...common(unit, format),
    entry: sources(unit, ["src/vendor/*.ts"]),
    bundle: true,
    splitting: false,
    esbuildPlugins: [...browser.plugins, withStandIns],
    noExternal: [/.*/],
    metafile: true,
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
      options.inject = [...(options.inject ?? []), ...browser.inject];
    },
  };
}

/**
 * A command is started anew each time, and opening a hundred modules takes longer than its work: all that it starts with
 * is one file, each of its commands another one, loaded when called.
 */
function command(unit: Package): Options {
  return {
    ...common(unit, "esm"),
    entry: sources(unit, ["src/main.ts"]),
    bundle: true,
    splitting: true,
    platform: "node",
    noExternal: [/.*/],
    metafile: true,
    esbuildPlugins: [withStandIns, withoutOtherPrograms],
    esbuildOptions(options) {
      options.minify = true;
      // What is written for people has letters that would take twice their room otherwise.
      options.charset = "utf8";
    },
  };
}

function common(unit: Package, format: Format): Options {
  return {
    outDir: join(unit.directory, "dist", isDual(unit) ? format : ""),
    outExtension: () => ({ js: ".js" }),
    format,
    target: "es2023",
    platform: "neutral",
    tsconfig: join(unit.directory, "tsconfig.json"),
    dts: false,
    sourcemap: false,
    clean: false,
    silent: true,
    removeNodeProtocol: false,
  };
}

/** Output name → source file, mirroring src. */
function sources({ directory }: Package, patterns: string[]): Record<string, string> {
  const files = globSync([...patterns, ...notEmitted], { cwd: directory }).sort();
  return Object.fromEntries(
    files.map((file) => [file.replace(/^src\//, "").replace(/\.ts$/, ""), relative(root, join(directory, file))]),
  );
}

function hasEntries({ entry }: Options): boolean {
  return Object.keys(entry ?? {}).length > 0;
}
