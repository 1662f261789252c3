// Why: bundled code gets no repairs by its users' `npm update`. This tells of which bundled packages there is a newer version.
//   npm run behind            ends with 1 where something is behind within its own major version
import { execFileSync } from "node:child_process";
import { bundledOwners } from "./bundledCode.mjs";
import { packages } from "./workspace.mjs";

const bundled = bundledOwners(packages().map(({ folder }) => folder)).map(({ manifest }) => manifest);
const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
const unknown = [];
const behind = [];
// A few at a time: each asks npm's registry.
for (let next = 0; next < bundled.length; next += 8) await Promise.all(bundled.slice(next, next + 8).map(look));
for (const line of behind.sort()) console.log(line);
console.log(`${bundled.length} packages are bundled, ${behind.length} of them behind, ${unknown.length} not found`);
process.exitCode = unknown.length > 0 || behind.some((line) => !line.includes("(major)")) ? 1 : 0;

async function look({ name, version }) {
  const newest = await newestOf(name);
  if (newest === undefined) unknown.push(name);
  else if (newest !== version) {
    const isMajor = newest.split(".")[0] !== version.split(".")[0];
    behind.push(`${name} ${version} → ${newest}${isMajor ? " (major)" : ""}`);
  }
}

async function newestOf(name) {
  try {
    const answered = await fetch(new URL(`${name.replace("/", "%2f")}/latest`, registry), {
      signal: AbortSignal.timeout(60_000),
    });
    return answered.ok ? (await answered.json()).version : undefined;
  } catch {
    return undefined;
  }
}
