// Why: a change of what users can import shows in review: one report for each entry point, checked here, rewritten with --update.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { packages } from "./workspace.mjs";

const update = process.argv.includes("--update");
let changed = 0;

for (const { directory, entries } of packages()) {
  if (entries.length > 0) mkdirSync(join(directory, "etc"), { recursive: true });
  for (const { specifier, name, output } of entries) {
    const reportFileName = `${name.replace(/\/?index$/, "").replaceAll("/", "-") || "main"}.api.md`;
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(directory, "package.json"),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: directory,
        mainEntryPointFilePath: output.replace(/\.js$/, ".d.ts"),
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
            files: [output.replace(/\.js$/, ".d.ts")],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName,
          reportFolder: join(directory, "etc"),
          reportTempFolder: join(directory, "../../.cache/api"),
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
    const result = Extractor.invoke(config, {
      localBuild: update,
      messageCallback: (message) => (message.handled = true),
    });
    if (!result.apiReportChanged) continue;
    changed += 1;
    console.log(`${specifier}: ${update ? "report written" : "differs from its report"} (etc/${reportFileName})`);
  }
}

if (!update && changed > 0) {
  console.error("What users can import has changed. If that is meant, run `npm run api:update` and add a changeset.");
  process.exitCode = 1;
}

function none() {
  return { default: { logLevel: "none" } };
}
