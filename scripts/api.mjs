// Why: a change of what users can import shows in review: one report for each entry point, checked here, rewritten with --update.
// What an earlier entry point of the package has reported to the letter is not reported again, nor what lies in the project as a generated
// file: that is reviewed there, and `npm run generate:check` holds it current. A rule is reviewed in its own file.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { packages, root } from "./workspace.mjs";

const update = process.argv.includes("--update");
const made = join(root, ".cache/api");
/** Begins what stands at the end of every report. */
const ending = "\n\n// (No @packageDocumentation";
/** What grows by a file each time: `const name` → where these files are. */
const byFile = [["const guideRules", "src/review/rules"]];
let changed = 0;

mkdirSync(made, { recursive: true });
const units = packages().filter(({ entries }) => entries.length > 0);
const all = units.flatMap((unit) => unit.entries.map((entry) => ({ unit, entry, config: configOf(unit, entry) })));
// One program knows the declarations of all; to make one for each entry point takes ten times as long.
const compilerState = CompilerState.create(all[0].config, {
  additionalEntryPoints: all.map(({ config }) => config.mainEntryPointFilePath),
});

for (const unit of units) {
  const reports = join(unit.directory, "etc");
  mkdirSync(reports, { recursive: true });
  /** Declarations that are in a report already, without the word `export`. */
  const reported = new Set();
  const names = new Set();
  const elsewhere = new Map([...byFile, ...declaredInGenerated(join(unit.directory, "src"))]);
  for (const { entry, config } of all.filter((each) => each.unit === unit)) {
    const reportFileName = fileOf(entry);
    names.add(reportFileName);
    // A report of another run would be compared with, and is of no interest here.
    rmSync(join(made, reportFileName), { force: true });
    Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => (message.handled = true),
    });
    const whole = readFileSync(join(made, reportFileName), "utf8");
    const report = withoutReported(withoutElsewhere(whole, elsewhere), reported);
    tell(entry.specifier, join(reports, reportFileName), report);
  }
  for (const file of readdirSync(reports)) {
    if (!names.has(file)) tell(file, join(reports, file), undefined);
  }
}

if (!update && changed > 0) {
  console.error("What users can import has changed. If that is meant, run `npm run api:update` and add a changeset.");
  process.exitCode = 1;
}

function fileOf({ name }) {
  return `${name.replace(/\/?index$/, "").replaceAll("/", "-") || "main"}.api.md`;
}

function configOf({ directory }, entry) {
  const declarations = entry.output.replace(/\.js$/, ".d.ts");
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(directory, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: directory,
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: "nodenext",
            moduleResolution: "nodenext",
            target: "es2023",
            strict: true,
            types: [],
            skipLibCheck: true,
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: fileOf(entry),
        reportFolder: made,
        reportTempFolder: made,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: none(),
        extractorMessageReporting: none(),
        tsdocMessageReporting: none(),
      },
    },
  });
}

/** Compares a report with what is kept of it, or keeps it; without text it is to go. */
function tell(of, file, text) {
  const kept = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (kept === text) return;
  changed += 1;
  console.log(`${of}: ${update ? "report written" : "differs from its report"} (${file.slice(root.length)})`);
  if (!update) return;
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}

/** The report with the file in the place of what is reviewed there. */
function withoutElsewhere(report, elsewhere) {
  return report
    .split(/\n\n(?=\/\/ @)/)
    .map((declaration) => {
      const [head, what] = /^(?:\/\/ .*\n)*(?:export )?((?:interface|type|const) \w+)/.exec(declaration) ?? [];
      return elsewhere.has(what) ? `${head} // ${elsewhere.get(what)}` : declaration;
    })
    .join("\n\n");
}

/** By `interface Name`, the generated file of a package's sources that declares it. */
function declaredInGenerated(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.startsWith("// Written by scripts/generate.mjs")) return [];
    return [...text.matchAll(/^export ((?:interface|type|const) \w+)/gm)].map(([, what]) => [what, `src/${file}`]);
  });
}

/** The report without what is only reached, not exported, and stands word for word in an earlier one. */
function withoutReported(report, reported) {
  const end = report.lastIndexOf(ending);
  const [head, ...declarations] = report.slice(0, end).split(/\n\n(?=\/\/ @)/);
  const kept = declarations.filter((declaration) => {
    const isExported = /^(\/\/ .*\n)*export /.test(declaration);
    const plain = declaration.replace(/^((?:\/\/ .*\n)*)export /, "$1");
    const isNew = !reported.has(plain);
    reported.add(plain);
    return isExported || isNew;
  });
  return [head, ...kept].join("\n\n") + report.slice(end);
}

function none() {
  return { default: { logLevel: "none" } };
}
