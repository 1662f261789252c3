// Why: one command publishes what was staged, and can be begun again: what a registry has already is left.
//   node scripts/release/publish.mjs --repository https://github.com/example/piiri [--registry URL] [--dry-run]
import { execFileSync, spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { root } from "../workspace.mjs";
import { stage, stagedAt } from "./stage.mjs";

const { values } = parseArgs({
  options: {
    repository: { type: "string" },
    registry: { type: "string", default: "https://registry.npmjs.org/" },
    "dry-run": { type: "boolean", default: false },
  },
});
if (!/^https:\/\/[^\s/]+\/[^\s/]+\/[^\s/]+$/.test(values.repository ?? "")) {
  console.error("Say where the sources lie: --repository https://github.com/example/piiri");
  process.exit(2);
}

for (const { name, version, directory } of stage(root, stagedAt, values.repository)) {
  if (!values["dry-run"] && isThere(`${name}@${version}`)) {
    console.log(`${name} ${version} is there already`);
    continue;
  }
  // Only where a host of workflows vouches for it can npm say how a package was made.
  const provenance = process.env.GITHUB_ACTIONS === "true" ? "--provenance" : "--no-provenance";
  const words = ["publish", directory, "--registry", values.registry, "--access", "public", provenance];
  execFileSync("npm", values["dry-run"] ? [...words, "--dry-run"] : words, { stdio: ["ignore", "inherit", "pipe"] });
  console.log(`${name} ${version} ${values["dry-run"] ? "would be published" : "published"}`);
}

function isThere(specifier) {
  return (
    spawnSync("npm", ["view", specifier, "version", "--registry", values.registry], { stdio: "ignore" }).status === 0
  );
}
