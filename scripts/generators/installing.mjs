// Why: how to install a package and what it takes stands in its README: the peers from its package.json, the sizes from the budgets that are checked.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { packages, root } from "../workspace.mjs";

const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));

export function generate() {
  const [unpacked, budgets] = [read(".unpacked-limit.json"), read(".size-limit.json")];
  return Object.fromEntries(
    packages().map(({ name, manifest, directory }) => {
      const path = join(relative(root, directory), "README.md");
      const bundled = budgets.find((budget) => budget.name === name)?.limit;
      const words = [howTo(name, manifest), `It takes at most ${unpacked[name]} on the disk${inBundle(bundled)}.`];
      const told = words.join("\n\n");
      return [path, readFileSync(join(root, path), "utf8").replace(place, `$1\n\n${told}\n\n$2`)];
    }),
  );
}

const place = /(<!-- installing -->)[\s\S]*?(<!-- \/installing -->)/;

function howTo(name, { bin, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const needed = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
  const lines = bin === undefined ? [] : [`npx ${name} --help        # without installing it`];
  return ["```sh not-run", `npm install ${[name, ...needed].join(" ")}`, ...lines, "```"].join("\n");
}

/** The whole main entry; whoever imports less of it carries less. */
function inBundle(limit) {
  return limit === undefined ? "" : `, and ${limit} gzipped in a bundle that uses all of its main entry`;
}
