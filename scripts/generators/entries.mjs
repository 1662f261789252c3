// Why: what one can import, what for and at what price stands in core's README. What there is, is in its package.json; what each is for,
// at the head of its module; what it may cost at most, in the budgets that are checked.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "../workspace.mjs";

const readme = "packages/core/README.md";
const budgets = new Map(
  JSON.parse(readFileSync(join(root, ".size-limit.json"), "utf8")).map(({ name, limit }) => [name, limit]),
);

export function generate() {
  const { entries } = packages().find(({ folder }) => folder === "core");
  const head = [
    ["import", "for", "at most"],
    ["---", "---", "---"],
  ];
  const rows = entries.map(({ specifier, source }) => [`\`${specifier}\``, purposeOf(source), budgetOf(specifier)]);
  const table = [...head, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const text = readFileSync(join(root, readme), "utf8");
  return { [readme]: text.replace(/(<!-- entries -->)[\s\S]*?(<!-- \/entries -->)/, `$1\n\n${table}\n\n$2`) };
}

/** The first paragraph at the head of a module. */
function purposeOf(file) {
  const words = readFileSync(file, "utf8").match(/^\/\*\*\n([\s\S]*?)\n \*\n[\s\S]*? \* @module\n/)?.[1];
  if (words === undefined) throw new Error(`${file}: say at its head what it is for, ending with @module`);
  return words.replace(/^ \* /gm, "").replaceAll("\n", " ");
}

function budgetOf(specifier) {
  const limit = budgets.get(specifier);
  if (limit === undefined) throw new Error(`.size-limit.json: ${specifier} has no budget`);
  return limit;
}
