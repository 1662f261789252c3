// Why: a federation's exports have many rows. Reading to intake against bare papaparse over the same bytes; memory of counting a
// million rows over bare Node; and how the fold grows.
import { spawnSync } from "node:child_process";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { resolvePlanOrThrow } from "@piiri/core";
import { admit } from "@piiri/core/intake";
import { redact } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import Papa from "papaparse";
import { mediansOf, mediansOfOwn, peakMegabytes, printGrowth, printRatios, processorNow } from "./measure.mjs";

const goal = 3.2;
const memoryGoal = 150;
const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const { timeZone } = group.schedule;

const header =
  "ID;Aloitusaika;Valmistumisaika;Nimi;Sähköposti;Toive;Mistä kuulit;Ikä;Alue;Saako uusista ryhmistä kertoa?;Muuta;Vielä";
const row = (n) =>
  `${n};13.12.2026 12.00;13.12.2026 12.${String(n % 60).padStart(2, "0")};Example ${n};person-${n}@example.org;Lepoa, seuraa;Lehdestä;5${n % 10};Etelä;Kyllä;;"no; ""yes"""`;

const [asked, size] = process.argv.slice(2);
const works = {
  papaparse: () => {
    const text = new TextDecoder().decode(exported());
    return () => Papa.parse(text, { delimiter: ";" }).data.length;
  },
  intake: () => {
    const bytes = exported();
    return async () => {
      const { events } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
      return admit(group, events).counts.distinct;
    };
  },
};

if (asked === "count") {
  await countRows(Number(size));
} else if (asked in works) {
  const { work } = await mediansOf({ work: works[asked]() }, 11, processorNow);
  console.log(work);
} else {
  console.log("100,000 registrations of 12 columns, each contender in a process of its own");
  const self = import.meta.filename;
  const measured = mediansOfOwn({ "papaparse to arrays": [self, "papaparse"], "export to intake": [self, "intake"] });
  printRatios(measured, "papaparse to arrays");
  const ratio = measured["export to intake"] / measured["papaparse to arrays"];
  console.log(`\nfrom export to intake against bare papaparse: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);

  console.log("\ngrowth of the fold with events, in time of the processor");
  printGrowth([10_000, 100_000, 1_000_000], foldOf, { now: processorNow });

  const peak = (rows) =>
    Number(spawnSync(process.execPath, [self, "count", String(rows)], { encoding: "utf8" }).stdout);
  const [none, million] = [peak(0), peak(1_000_000)];
  console.log(
    `\npeak memory of counting 1,000,000 rows over bare Node: ${million - none} MB (goal: under ${memoryGoal} MB)`,
  );
  process.exitCode = ratio > goal || million - none >= memoryGoal ? 1 : 0;
}

function exported() {
  return new TextEncoder().encode(`${[header, ...Array.from({ length: 100_000 }, (_, n) => row(n))].join("\n")}\n`);
}

/** Who is in of so many, of whom some have cancelled. */
function foldOf(count) {
  const person = (n) => ({ name: redact(`Example ${n}`), email: redact(`person-${n}@example.org`) });
  const events = Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2026, 11, 14) + n).toISOString().replace(/\.\d+/, "");
    return n % 5 === 4
      ? { kind: "cancelled", at, id: `r${n - 2}` }
      : { kind: "registered", at, id: `r${n}`, person: person(n) };
  });
  return () => admit(group, events).counts.distinct;
}

/** Counts rows as they come, and says how much memory that took at most, in MB. */
async function countRows(rows) {
  const encoder = new TextEncoder();
  function* pieces() {
    yield encoder.encode(`${header}\n`);
    for (let n = 0; n < rows; n += 500) {
      yield encoder.encode(`${Array.from({ length: 500 }, (_, at) => row(n + at)).join("\n")}\n`);
    }
  }
  let count = 0;
  if (rows > 0)
    for await (const item of readRegistrationsOrThrow(pieces(), { timeZone })) if (item.kind === "event") count += 1;
  if (count !== rows) throw new Error(`${count} of ${rows}`);
  console.log(peakMegabytes());
}
