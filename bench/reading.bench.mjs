// Why: a federation reads thousands of plans at once, as people write them, with comments. Ratios against a bare reader of YAML that has no limits.
import { readdirSync, readFileSync } from "node:fs";
import { goodPlans } from "@piiri/core/rule-examples";
import { parsePlanText, readYaml } from "@piiri/core/yaml";
import { load } from "js-yaml";
import { parseDocument, stringify } from "yaml";
import { medians, printGrowth, printRatios } from "./measure.mjs";

const goal = 1.5;
const folder = new URL("../examples/plans/", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Plan n is one of the example plans, under its own identity. */
const text = (n) => examples[n % examples.length].replace(/^id: .*$/m, `id: group-${n}`);
const texts = Array.from({ length: 10_000 }, (_, n) => text(n));
const lines = texts.reduce((sum, one) => sum + one.split("\n").length, 0) / texts.length;

/** Keeps only the last answer, so that no contender pays for the memory that another one's answers take. */
function forEach(all, work) {
  let answer;
  for (const one of all) answer = work(one);
  return answer;
}

console.log(`10,000 plans of ${Math.round(lines)} lines with comments`);
const measured = medians(
  {
    "js-yaml alone": () => forEach(texts, (one) => load(one)),
    "readYaml, with its limits": () => forEach(texts, (one) => readYaml(one)._unsafeUnwrap()),
    parsePlanText: () => forEach(texts, (one) => parsePlanText(one)._unsafeUnwrap()),
  },
  { rounds: 5, warmUp: 1 },
);
printRatios(measured, "js-yaml alone");

console.log("\n500 of them, where the place of something is asked for");
const few = texts.slice(0, 500);
printRatios(
  medians({
    "js-yaml alone": () => forEach(few, (one) => load(one)),
    "the yaml package's document": () => forEach(few, (one) => parseDocument(one).toJS()),
    "readYaml, and where the title stands": () => forEach(few, (one) => readYaml(one)._unsafeUnwrap().locate("/title")),
  }),
  "js-yaml alone",
);

console.log("\ngrowth with plans");
printGrowth([100, 1000, 10_000], (size) => () => forEach(texts.slice(0, size), parsePlanText));

console.log("\ngrowth with sessions, 20 plans of each length");
printGrowth([6, 60, 600], (count) => {
  const sessions = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`s${at + 1}`, { theme: `Theme ${at}` }]),
  );
  const long = stringify({ ...goodPlans["closed-group"], sessions });
  return () => forEach(Array.from({ length: 20 }).fill(long), readYaml);
});

const ratio = measured["readYaml, with its limits"] / measured["js-yaml alone"];
console.log(`\nreading against bare js-yaml: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
if (ratio > goal) process.exitCode = 1;
