// Why: a page's server or a script that asks one thing waits for what it imports. A cold import beside zod's, which is within ours.
import { mediansOfProcessor, printRatios } from "./measure.mjs";

const goal = 1.5;
const imported = (name) => ["--input-type=module", "-e", `import ${JSON.stringify(name)}`];
const required = (name) => ["-e", `require(${JSON.stringify(name)})`];

let worst = 0;
for (const [how, wordsOf] of Object.entries({ import: imported, require: required })) {
  const measured = mediansOfProcessor({
    "Node alone": wordsOf("node:fs"),
    zod: wordsOf("zod"),
    "@piiri/core": wordsOf("@piiri/core"),
    "@piiri/core and /ical": [
      ...wordsOf("@piiri/core").slice(0, -1),
      `${wordsOf("@piiri/core").at(-1)}; ${wordsOf("@piiri/core/ical").at(-1)}`,
    ],
  });
  console.log(`\nby ${how}, milliseconds of the processor with Node's own start`);
  printRatios(measured, "zod");
  const own = (name) => measured[name] - measured["Node alone"];
  const ratio = own("@piiri/core") / own("zod");
  console.log(`without Node's start, against zod: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
  worst = Math.max(worst, ratio);
}
if (worst > goal) process.exitCode = 1;
